"""anny's skin weights merged to SMPL's 24 joints."""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES
from scripts.open_body.symmetry import JOINT_MIRROR

INFLUENCES = 4
_SIDE = {
    "upperleg": "hip", "lowerleg": "knee", "foot": "ankle", "toe": "foot", "clavicle": "collar",
    "shoulder": "collar", "upperarm": "shoulder", "lowerarm": "elbow", "wrist": "wrist",
    "metacarpal": "wrist", "finger1-1": "wrist", "finger": "hand",
}  # fmt: skip
_MIDDLE = {
    "root": "pelvis", "pelvis": "pelvis", "spine05": "pelvis", "spine04": "pelvis",
    "spine03": "spine1", "spine02": "spine2", "spine01": "spine3", "neck": "neck", "head": "head",
    "eye": "head",
}  # fmt: skip


def joint_of(bone: str) -> int:
    """SMPL joint that carries what a bone of anny carries."""
    for start, joint in _MIDDLE.items():
        if bone.startswith(start):
            return JOINT_NAMES.index(joint)
    side = {"L": "left", "R": "right"}[bone[-1]]
    for start, joint in _SIDE.items():
        if bone.startswith(start):
            return JOINT_NAMES.index(f"{side}_{joint}")
    raise ValueError(f"no joint for anny's bone {bone!r}")


def merged(weights: Tensor, bones: tuple[str, ...]) -> Tensor:
    """Weights (V, B) of bones summed over the joints they belong to, (V, 24)."""
    out = weights.new_zeros(len(weights), len(JOINT_NAMES))
    return out.index_add(1, torch.tensor([joint_of(bone) for bone in bones]), weights)


def limited(weights: Tensor, mirror: Tensor) -> Tensor:
    """The largest of each vertex, at most ``INFLUENCES``, summing to 1, equal on both sides.

    ``weights`` (V, 24) are symmetric; ``mirror`` (V,) holds each vertex's image.
    """
    out = _largest(weights, INFLUENCES)
    images = list(JOINT_MIRROR)
    middle = mirror == torch.arange(len(mirror))
    # where equal weights of left and right compete for the last place, neither gets it
    split = middle & ((out > 0) != (out[:, images] > 0)).any(1)
    out[split] = _largest(weights[split], INFLUENCES - 1)
    out[middle] = (out[middle] + out[middle][:, images]) / 2
    right = mirror < torch.arange(len(mirror))
    out[right] = out[mirror[right]][:, images]
    return out


def _largest(weights: Tensor, count: int) -> Tensor:
    largest = weights.topk(count, dim=1)
    out = torch.zeros_like(weights).scatter(1, largest.indices, largest.values)
    return out / out.sum(1, keepdim=True)
