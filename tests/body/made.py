"""Small bodies and model files with the layouts of SMPL, SMPL-H and SMPL-X, of random numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from biokit.body.model import JOINT_NAMES, PARENTS, Body

Arrays = dict[str, Any]

# Five chains of three finger joints hang on each wrist, jaw and eyes on the head.
FILE_PARENTS: Mapping[str, list[int]] = {
    "SMPL": list(PARENTS),
    "SMPL-H": list(PARENTS[:22])
    + [p for i in range(22, 37, 3) for p in (20, i, i + 1)]
    + [p for i in range(37, 52, 3) for p in (21, i, i + 1)],
    "SMPL-X": list(PARENTS[:22])
    + [15, 15, 15]
    + [p for i in range(25, 40, 3) for p in (20, i, i + 1)]
    + [p for i in range(40, 55, 3) for p in (21, i, i + 1)],
}


def body(
    *,
    vertices: int = 120,
    shapes: int = 10,
    pose: bool = True,
    dtype: torch.dtype = torch.float64,
    seed: int = 0,
) -> Body:
    """A cloud of vertices in the size of a person, carried by four joints each."""
    rng = np.random.default_rng(seed)
    arrays = model_arrays("SMPL", vertices=vertices, shapes=shapes, seed=rng.integers(1000))
    directions = arrays["posedirs"] if pose else np.zeros((vertices, 3, 0))
    tensors = (
        torch.from_numpy(np.ascontiguousarray(x)).to(dtype)
        for x in (
            arrays["v_template"],
            arrays["shapedirs"],
            directions,
            arrays["J_regressor"],
            arrays["weights"],
        )
    )
    return Body("made", *tensors, torch.from_numpy(arrays["f"].astype(np.int64)))


def model_arrays(layout: str, *, vertices: int = 120, shapes: int = 10, seed: int = 0) -> Arrays:
    """What a model file of a layout holds, as plain numpy arrays."""
    rng = np.random.default_rng(seed)
    parents = FILE_PARENTS[layout]
    joints = len(parents)
    weights = np.zeros((vertices, joints))
    for row in weights:  # four joints carry a vertex, as in SMPL
        row[rng.choice(joints, 4, replace=False)] = rng.random(4)
    regressor = np.zeros((joints, vertices))
    for row in regressor:
        row[rng.choice(vertices, 6, replace=False)] = rng.random(6)
    tree = np.array([[2**32 - 1, *parents[1:]], [*range(joints)]], dtype=np.uint32)
    return {
        "v_template": rng.normal(0, 0.5, (vertices, 3)),
        "shapedirs": rng.normal(0, 0.03, (vertices, 3, shapes)),
        "posedirs": rng.normal(0, 0.01, (vertices, 3, 9 * (joints - 1))),
        "J_regressor": regressor / regressor.sum(1, keepdims=True),
        "weights": weights / weights.sum(1, keepdims=True),
        "kintree_table": tree,
        "f": np.array([[i, i + 1, i + 2] for i in range(vertices - 2)], dtype=np.uint32),
    }


def poses(*batch: int, dtype: torch.dtype = torch.float64, seed: int = 0) -> torch.Tensor:
    """Rotation vectors (..., 24, 3) of up to about 2 rad."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*batch, len(JOINT_NAMES), 3, generator=generator, dtype=torch.float64).to(
        dtype
    )
