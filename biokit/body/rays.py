"""Rays onto the skin of a body."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES, Body

SMALL = 1e-9  # of a barycentric weight: a ray on an edge hits
FLAT = 1e-16  # m2, of a triangle seen along the ray: it is seen edge-on


@dataclass(frozen=True, eq=False)
class Outside:
    """What the rays see of a body: vertices, joints and how much of the skin is whose."""

    vertices: Tensor  # [V, 3] m
    joints: Tensor  # [24, 3] m
    weights: Tensor  # [V, 24]
    faces: Tensor  # [T, 3]

    @classmethod
    def of(cls, body: Body) -> Outside:
        """In double precision on the CPU, where the rays are cast."""
        vertices = body.template.detach().to("cpu", torch.float64)
        faces = body.faces.cpu()
        used = torch.zeros(len(vertices), 1, dtype=torch.float64)
        used[faces.flatten()] = 1.0  # a loose vertex is nobody's skin
        joints = body.joint_regressor.detach().to("cpu", torch.float64) @ vertices
        weights = used * body.skin_weights.detach().to("cpu", torch.float64)
        return cls(vertices, joints, weights, faces)

    def joint(self, name: str) -> Tensor:
        """Centre [3] m."""
        return self.joints[JOINT_NAMES.index(name)]

    def share(self, parts: tuple[str, ...]) -> Tensor:
        """[V] how much of each vertex belongs to joints."""
        return self.weights[:, [JOINT_NAMES.index(part) for part in parts]].sum(-1)

    def part(self, *parts: str) -> Tensor:
        """Vertices [k, 3] m that belong to joints mostly."""
        return self.vertices[self.share(parts) > 0.5]


def cast(
    skin: Outside, share: Tensor, start: Tensor, toward: Tensor, *, outermost: bool = True
) -> tuple[Tensor, Tensor] | None:
    """Where a ray leaves the skin (Moeller & Trumbore 1997, J Graphics Tools 2, 21).

    Parameters
    ----------
    skin
    share : Tensor, shape (V,)
        How much each vertex may be hit; triangles with a mean above one half are.
    start : Tensor, shape (3,)
        m.
    toward : Tensor, shape (3,)
        Unit vector.
    outermost
        The last of the crossings, else the first.

    Returns
    -------
    tuple of Tensor, or None
        Vertices [3] of the triangle and barycentric weights [3]; None where the ray misses.
    """
    faces = skin.faces[share[skin.faces].mean(-1) > 0.5]
    a, b, c = skin.vertices[faces].unbind(1)  # [T, 3]
    p = torch.linalg.cross(toward.expand_as(a), c - a)
    area = ((b - a) * p).sum(-1)
    area = torch.where(area.abs() > FLAT, area, torch.nan)
    u = ((start - a) * p).sum(-1) / area
    q = torch.linalg.cross(start - a, b - a)
    v = (q @ toward) / area
    distance = ((c - a) * q).sum(-1) / area
    hit = (u >= -SMALL) & (v >= -SMALL) & (u + v <= 1 + SMALL) & (distance > 0)
    if not hit.any():
        return None
    order = distance if outermost else -distance
    best = int(torch.where(hit, order, -torch.inf).argmax())
    weights = torch.stack([1 - u[best] - v[best], u[best], v[best]]).clamp(min=0)
    return faces[best], weights / weights.sum()


def point_of(skin: Outside, spot: tuple[Tensor, Tensor]) -> Tensor:
    """Position [3] m of a hit."""
    return spot[1] @ skin.vertices[spot[0]]
