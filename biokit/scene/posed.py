"""A trial of a scene at one instant of its stage: what the browser computes, in numpy."""

from __future__ import annotations

from typing import Any

import numpy as np
import roma
import torch
from numpy.typing import ArrayLike, NDArray

from biokit.scene.payload import Quantised

Array = NDArray[np.float64]
Trial = dict[str, Any]


def values(part: Quantised | ArrayLike) -> Array:
    """The numbers of an array of a scene, packed or not."""
    return np.asarray(part.values if isinstance(part, Quantised) else part, dtype=np.float64)


def matrices(quaternions: Array) -> Array:
    """Rotation matrices [..., 3, 3] of unit quaternions [..., 4], w first; NaN stays."""
    turned = torch.from_numpy(np.roll(quaternions, -1, axis=-1))
    return np.asarray(roma.unitquat_to_rotmat(turned).numpy())


def vertices_at(trial: Trial, instant: int) -> Array | None:
    """Vertices [V, 3] of the mesh in ground, m; None where there is none."""
    mesh = trial.get("mesh")
    if mesh is None:
        return None
    position = values(mesh["position"])[instant]  # [J, 3]
    rotation = matrices(values(mesh["rotation"])[instant])  # [J, 3, 3]
    offset = position - (rotation @ values(mesh["centre"])[..., None])[..., 0]
    transform = np.concatenate([rotation, offset[..., None]], axis=-1)  # [J, 3, 4]
    weight = values(mesh["bone_weight"]) / 65_535
    blended = np.einsum("vk,vkij->vij", weight, transform[mesh["bone_index"]])
    return np.asarray(
        (blended[:, :, :3] @ values(mesh["rest"])[..., None])[..., 0] + blended[..., 3]
    )


def bodies_at(trial: Trial, instant: int) -> tuple[Array, Array]:
    """Rotations [B + 1, 3, 3] and origins [B + 1, 3] m of the bodies, ground itself last."""
    skeleton = trial["skeleton"]
    rotation = matrices(values(skeleton["rotation"])[instant])
    position = values(skeleton["position"])[instant]
    return np.concatenate([rotation, np.eye(3)[None]]), np.concatenate([position, np.zeros((1, 3))])


def bones_at(trial: Trial, instant: int) -> Array | None:
    """Ends [K, 2, 3] of the bones in ground, m; None where there are none."""
    skeleton = trial.get("skeleton")
    if skeleton is None or not skeleton["bones"]:
        return None
    rotation, position = bodies_at(trial, instant)
    body = [bone["body"] for bone in skeleton["bones"]]
    ends = np.array([[bone["from"], bone["to"]] for bone in skeleton["bones"]])
    turned = np.einsum("kij,kej->kei", rotation[body], ends)
    return np.asarray(turned + position[body][:, None])


def muscle_points_at(trial: Trial, instant: int) -> Array | None:
    """Points [P, 3] of the muscles' lines in ground, m; None where there are none."""
    muscles = trial.get("muscles")
    if muscles is None or trial.get("skeleton") is None:
        return None
    rotation, position = bodies_at(trial, instant)
    local = values(muscles["local"]).copy()
    local[muscles["moving"]] = values(muscles["track"])[instant]
    body = np.asarray(muscles["body"])
    return np.asarray((rotation[body] @ local[..., None])[..., 0] + position[body])
