"""Points of the skin of the mean body, found by straight lines, that travel with the skin.

A point is a place in a triangle; on another body it is the same place in the same triangle.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class SkinPoint:
    """A place in a triangle: its vertices and weights, and where that is on the mean body."""

    vertices: Tensor  # [3]
    weights: Tensor  # [3]
    position: Tensor  # [3] m

    def on(self, bodies: Tensor) -> Tensor:
        """The point on bodies (..., V, 3), (..., 3)."""
        return torch.einsum("k,...ki->...i", self.weights, bodies[..., self.vertices, :])


def hit(mesh: tuple[Tensor, Tensor], start: Tensor, direction: Tensor) -> SkinPoint:
    """Where a line from inside the body first leaves it.

    Moeller & Trumbore 1997, on all triangles at once.
    """
    vertices, faces = mesh
    a, b, c = vertices[faces].unbind(1)
    edge_1, edge_2, to = b - a, c - a, start - a
    p = torch.linalg.cross(direction.expand_as(edge_2), edge_2)
    determinant = (edge_1 * p).sum(-1)
    u = (to * p).sum(-1) / determinant
    q = torch.linalg.cross(to, edge_1)
    v = (q * direction).sum(-1) / determinant
    distance = (edge_2 * q).sum(-1) / determinant
    inside = (u >= -1e-9) & (v >= -1e-9) & (u + v <= 1 + 1e-9) & (distance > 1e-6)
    if not bool(inside.any()):
        raise ValueError(f"no skin in direction {direction.tolist()} of {start.tolist()}")
    face = torch.where(inside, distance, torch.inf).argmin()
    weights = torch.stack([1 - u[face] - v[face], u[face], v[face]])
    return SkinPoint(faces[face], weights, start + distance[face] * direction)
