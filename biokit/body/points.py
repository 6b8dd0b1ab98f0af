"""Points of the skin, such as virtual markers, posed without the mesh."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import torch
from torch import Tensor

from biokit.body.model import Body, Skin
from biokit.body.pose import listed, move_joints, prepared
from biokit.body.skinning import Posed, posed, skinned

FEW_FRAMES = 4  # of a shape, below which the corners are quicker than factors for its points


@dataclass(frozen=True, eq=False)
class SkinPoints:
    """Points fixed to triangles of a body; made by `skin_points`, posed by `pose_points`.

    Attributes
    ----------
    name : str
        The body's.
    skin : Skin
        The vertices that the points hang on, with the joints of the whole body.
    corners : Tensor of int64, shape (m, 3)
        Which of them span each point's triangle.
    weights : Tensor, shape (m, 3)
        Barycentric coordinates in it.
    """

    name: str
    skin: Skin
    corners: Tensor
    weights: Tensor

    def to(
        self, device: torch.device | str | None = None, dtype: torch.dtype | None = None
    ) -> SkinPoints:
        """Copy to a device and floating-point type (default: keep); made once, then kept."""
        device = self.weights.device if device is None else torch.device(device)
        dtype = self.weights.dtype if dtype is None else dtype
        if (device, dtype) == (self.weights.device, self.weights.dtype):
            return self
        if (device, dtype) not in self._copies:
            with torch.inference_mode(False):
                self._copies[device, dtype] = replace(
                    self,
                    skin=self.skin.to(device, dtype),
                    corners=self.corners.to(device),
                    weights=self.weights.to(device, dtype),
                )
        return self._copies[device, dtype]

    @cached_property
    def _copies(self) -> dict[tuple[torch.device, torch.dtype], SkinPoints]:
        return {}

    @cached_property
    def moments(self) -> tuple[Tensor, Tensor]:
        """Sums over a triangle of its vertices times their shares, [24, 4, m] and per ``beta``.

        A point's place is linear in the joints' transforms with these as the factors, so that
        points need no mesh: [24, 3, m] of positions, m, then [24, 1, m] of the shares alone.
        """
        with torch.inference_mode(False):
            share = self.skin.weights[:, self.corners] * self.weights  # [24, m, 3]
            shares = share.sum(-1)[:, None]  # [24, 1, m]
            at_rest = torch.einsum("jmi,cmi->jcm", share, self.skin.template[:, self.corners])
            directions = self.skin.shape_directions[:, :, self.corners]
            moving = torch.einsum("jmi,scmi->sjcm", share, directions)
            moving = torch.cat([moving, torch.zeros_like(moving[:, :, :1])], 2)
            return torch.cat([at_rest, shares], 1), moving


def skin_points(body: Body, vertices: Tensor, weights: Tensor) -> SkinPoints:
    """Points of the skin, such as markers, ready to be posed without the mesh.

    Parameters
    ----------
    body : Body
    vertices : Tensor of int64, shape (m, 3)
        The vertices of the triangle that each point lies in.
    weights : Tensor, shape (m, 3)
        Barycentric coordinates of the points; a row sums to 1.

    Raises
    ------
    ValueError
        If the shapes do not fit, or a vertex does not exist: the points are another mesh's.
    """
    count = len(body.template)
    problems = []
    if vertices.ndim != 2 or vertices.shape[-1] != 3 or vertices.dtype != torch.int64:
        problems.append(
            f"vertices is {vertices.dtype} of shape {tuple(vertices.shape)}, expected int64 (m, 3)"
        )
    elif vertices.numel() and not 0 <= int(vertices.min()) <= int(vertices.max()) < count:
        problems.append(
            f"the points hang on vertices {int(vertices.min())} to {int(vertices.max())}, but the"
            f" mesh has {count}; they are another mesh's: attach them to this body"
        )
    if weights.shape != vertices.shape:
        problems.append(
            f"weights has shape {tuple(weights.shape)}, vertices {tuple(vertices.shape)}"
        )
    if problems:
        raise ValueError(listed(body.name, problems))
    vertices = vertices.to(body.device)
    needed, corners = vertices.unique(return_inverse=True)
    weights = weights.to(body.device, body.dtype)
    return SkinPoints(body.name, body.skin.take(needed), corners, weights)


def pose_points(
    points: SkinPoints,
    theta: Tensor,
    beta: Tensor | None = None,
    translation: Tensor | None = None,
) -> Posed:
    """Points of the skin and the joints of a body in poses, equal to those on the posed mesh.

    Parameters
    ----------
    points : SkinPoints
    theta, beta, translation : Tensor
        As `pose_body` takes them.

    Returns
    -------
    Posed
        ``vertices`` (..., m, 3) are the points. Differentiable in all arguments.

    Raises
    ------
    ValueError
        As `pose_body`.
    """
    components = len(points.skin.shape_directions)
    p = prepared(points.name, components, theta, beta, translation)
    points = points.to(p.rotation.device, p.rotation.dtype)
    moved = move_joints(points.skin, p)
    shapes = 1 if p.beta is None else len(p.beta)
    if len(points.skin.pose_directions) or 1 < shapes > len(p.rotation) // FEW_FRAMES:
        corners = skinned(points.skin, p, moved)[:, points.corners]  # [B, m, 3, 3]
        return posed((corners * points.weights[..., None]).sum(-2), p, moved)
    moment, per_beta = points.moments
    factors = moment.flatten(0, 1).expand(1, -1, -1)  # [1, 96, m]
    if p.beta is not None:
        factors = (p.beta @ per_beta.flatten(1)).unflatten(1, factors.shape[1:]) + factors
    rows = moved.transform.permute(0, 2, 1, 3).flatten(2)  # [B, 3, 96]
    frames = len(rows) // max(len(factors), 1)  # of a shape, which follow each other
    grouped = rows.reshape(len(factors), 3 * frames, rows.shape[-1])
    return posed((grouped @ factors).view(len(rows), 3, len(points.corners)).mT, p, moved)
