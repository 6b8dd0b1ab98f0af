"""Volume and moments of what a closed mesh holds, whole or beyond a plane.

A solid is a sum of tetrahedra, one from a fixed point to each triangle of its skin, with signs.
With that point on a cutting plane, the tetrahedra over the cut are flat: no lid is needed.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor


class Moments(NamedTuple):
    """Integrals of 1, x and x x^T over a solid, about the origin."""

    volume: Tensor  # [...] m^3
    first: Tensor  # [..., 3] m^4
    second: Tensor  # [..., 3, 3] m^5

    def plus(self, other: Moments) -> Moments:
        """Of both solids together."""
        return Moments(*(a + b for a, b in zip(self, other, strict=True)))

    def minus(self, *others: Moments) -> Moments:
        """Of what is left when parts are taken out."""
        out: Moments = self
        for other in others:
            out = Moments(*(a - b for a, b in zip(out, other, strict=True)))
        return out

    def shifted(self, by: Tensor) -> Moments:
        """Of the solid moved by ``by`` [..., 3] m."""
        cross = self.first[..., :, None] * by[..., None, :]
        outer = by[..., :, None] * by[..., None, :]
        return Moments(
            self.volume,
            self.first + self.volume[..., None] * by,
            self.second + cross + cross.mT + self.volume[..., None, None] * outer,
        )


def volume(vertices: Tensor, faces: Tensor) -> Tensor:
    """Volume inside a closed mesh.

    Parameters
    ----------
    vertices : Tensor, shape (..., V, 3)
        m.
    faces : Tensor of int64, shape (T, 3)
        Triangles in the order that turns their normals outward.

    Returns
    -------
    Tensor, shape (...)
        m^3.
    """
    return _six_volumes(vertices[..., faces, :]).sum(-1) / 6


def moments(vertices: Tensor, faces: Tensor) -> Moments:
    """Volume and moments inside a closed mesh; arguments as of :func:`volume`."""
    return _moments(vertices[..., faces, :])


def moments_beyond(vertices: Tensor, faces: Tensor, point: Tensor, normal: Tensor) -> Moments:
    """Moments of the part of a solid that lies beyond a plane.

    Parameters
    ----------
    vertices : Tensor, shape (N, V, 3)
        m.
    faces : Tensor of int64, shape (T, 3)
        Triangles of a closed mesh, or those of a part of it that ends before the plane.
    point, normal : Tensor, shape (N, 3)
        A point of the plane (m), and the direction of the wanted side.

    Returns
    -------
    Moments
        With batch dimension N. Differentiable.
    """
    corners = vertices[:, faces] - point[:, None, None]  # [N, T, 3, 3]
    side = torch.einsum("ntki,ni->ntk", corners, normal)
    beyond = side >= 0
    wholly = beyond.all(-1)
    found = _moments(corners, wholly.to(corners.dtype))
    body, face = (beyond.any(-1) & ~wholly).nonzero(as_tuple=True)
    pieces = _moments(_clipped(corners[body, face], side[body, face]))  # [M, ...]
    found = Moments(*(a.index_add(0, body, b) for a, b in zip(found, pieces, strict=True)))
    return found.shifted(point)


def _six_volumes(corners: Tensor) -> Tensor:
    a, b, c = corners.unbind(-2)
    return (torch.linalg.cross(a, b) * c).sum(-1)


def _moments(corners: Tensor, share: Tensor | None = None) -> Moments:
    """Sum over tetrahedra from the origin to triangles (..., T, 3, 3), each weighted (..., T)."""
    volumes = _six_volumes(corners) / 6
    if share is not None:
        volumes = volumes * share
    total = corners.sum(-2)  # [..., T, 3]
    weighted = volumes[..., None] * total
    every = corners.flatten(-3, -2)  # [..., 3T, 3]
    second = weighted.mT @ total
    second = second + (volumes.repeat_interleave(3, -1)[..., None] * every).mT @ every
    return Moments(volumes.sum(-1), weighted.sum(-2) / 4, second / 20)


def _clipped(corners: Tensor, side: Tensor) -> Tensor:
    """Triangles (M, 4, 3, 3) that add up to the parts of (M, 3, 3) whose ``side`` is positive.

    Each is a fan from the triangle's first corner, which lies in the same plane, over the edges'
    parts beyond and the edge along the cut.
    """
    following, side_next = corners.roll(-1, 1), side.roll(-1, 1)
    start_in, stop_in = side >= 0, side_next >= 0
    crossing = start_in != stop_in
    step = torch.where(crossing, side - side_next, 1.0)
    cut = corners + (side / step)[..., None] * (following - corners)  # [M, 3, 3]
    start = torch.where(start_in[..., None], corners, cut)
    stop = torch.where(stop_in[..., None], following, cut)
    outside = ~(start_in | stop_in)
    stop = torch.where(outside[..., None], start, stop)
    leaves = ((start_in & ~stop_in)[..., None] * cut).sum(1)
    enters = ((~start_in & stop_in)[..., None] * cut).sum(1)
    start = torch.cat([start, leaves[:, None]], dim=1)
    stop = torch.cat([stop, enters[:, None]], dim=1)
    return torch.stack([corners[:, :1].expand_as(start), start, stop], dim=2)
