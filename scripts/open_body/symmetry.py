"""Mirror images: which vertex is whose, and making things equal on both sides."""

from __future__ import annotations

import torch
from torch import Tensor

FLIP = torch.tensor([-1.0, 1.0, 1.0], dtype=torch.float64)  # left is +x
# the same joint on the other side, in SMPL's order
JOINT_MIRROR = (
    0,
    2,
    1,
    3,
    5,
    4,
    6,
    8,
    7,
    9,
    11,
    10,
    12,
    14,
    13,
    15,
    17,
    16,
    19,
    18,
    21,
    20,
    23,
    22,
)


def mirror_of(vertices: Tensor, tolerance: float = 2e-4) -> Tensor:
    """Index of each vertex's mirror image.

    Parameters
    ----------
    vertices : Tensor
        Shape (V, 3), m.
    tolerance : float
        Largest distance between a vertex and the reflection of its image, m.

    Returns
    -------
    Tensor
        Shape (V,), an involution.

    Raises
    ------
    ValueError
        If a vertex has no image within the tolerance.
    """
    distance = torch.cdist(vertices, vertices * FLIP.to(vertices))
    nearest, index = distance.min(dim=1)
    if nearest.max() > tolerance or not torch.equal(index[index], torch.arange(len(index))):
        raise ValueError(
            f"the mesh is not symmetric: nearest mirror images up to {nearest.max():.1e} m away"
        )
    return index


def symmetric(vertices: Tensor, mirror: Tensor) -> Tensor:
    """Mean of bodies (..., V, 3) and their mirror images."""
    return (vertices + vertices[..., mirror, :] * FLIP.to(vertices)) / 2


def symmetric_weights(weights: Tensor, mirror: Tensor, bone_mirror: Tensor | list[int]) -> Tensor:
    """Mean of weights (V, B) and their mirror image, ``bone_mirror`` the bones' images."""
    return (weights + weights[mirror][:, bone_mirror]) / 2
