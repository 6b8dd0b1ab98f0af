"""Forward kinematics: coordinates to bodies, joint centres, markers and their Jacobians."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor
from torch.func import jacrev, vmap

from biokit.engine.joints import (
    channel_values,
    joint_rotations,
    joint_translations,
    substitute_couplers,
)
from biokit.engine.model import Model

CHUNK = 512  # frames at a time: a chunk's transforms stay in a core's second-level cache
GPU_CHUNK = 64 * CHUNK  # a GPU wants long rows


class Pose(NamedTuple):
    """Where the bodies are.

    Attributes
    ----------
    rotation : Tensor, shape (..., nb, 3, 3)
        Orientation of each body in ground.
    position : Tensor, shape (..., nb, 3)
        Origin of each body in ground, m.
    """

    rotation: Tensor
    position: Tensor


def forward_kinematics(model: Model, q: Tensor, scale: Tensor | None = None) -> Pose:
    """Positions and orientations of all bodies.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (..., n)
        All coordinates in the model's order, rad and m. Coupled coordinates are computed from
        those that drive them; what is passed for them is ignored.
    scale : Tensor, shape (nb, 3) or (..., nb, 3), optional
        Factors that scale the model's bodies along their axes, on top of what the model was
        scaled by. One set for the batch, or one for each of its members. Differentiable.

    Returns
    -------
    Pose
        In the model's floating-point type and on its device.

    References
    ----------
    Seth et al. (2010), Minimal formulation of joint motion for biomechanisms. Nonlinear Dyn 62.
    Frame conventions: OpenSim, ``X_GB = X_GP X_PF X_FM(q) X_BM^-1``.
    """
    shape = q.shape[:-1]
    flat = q.reshape(-1, q.shape[-1]).mT
    scales = batch_last_scale(model, scale, shape)

    def place(part: slice) -> tuple[Tensor, Tensor]:
        chunk_scale = scales if scales.shape[-1] == 1 else scales[..., part]
        return body_transforms(model, flat[:, part].contiguous(), chunk_scale)

    rotation, position = _in_chunks(place, flat.shape[1], q.device)
    nb = len(model.parent)
    return Pose(
        rotation.permute(3, 0, 1, 2).reshape(*shape, nb, 3, 3),
        position.permute(2, 0, 1).reshape(*shape, nb, 3),
    )


def marker_positions(model: Model, pose: Pose, scale: Tensor | None = None) -> Tensor:
    """Positions of the model's markers in ground, shape (..., m, 3), m.

    Parameters
    ----------
    model : Model
    pose : Pose
        From `forward_kinematics`.
    scale : Tensor, shape (nb, 3) or (..., nb, 3), optional
        The factors given to `forward_kinematics`.
    """
    shape = pose.position.shape[:-2]
    scales = batch_last_scale(model, scale, shape)
    rotation = pose.rotation.reshape(-1, *pose.rotation.shape[-3:]).permute(1, 2, 3, 0)
    position = pose.position.reshape(-1, *pose.position.shape[-2:]).permute(1, 2, 0)

    def place(part: slice) -> tuple[Tensor]:
        chunk_scale = scales if scales.shape[-1] == 1 else scales[..., part]
        return (place_markers(model, rotation[..., part], position[..., part], chunk_scale),)

    (markers,) = _in_chunks(place, position.shape[-1], position.device)
    markers = markers.permute(2, 0, 1)
    return markers.reshape(*shape, *markers.shape[1:])


def marker_jacobian(model: Model, q: Tensor, scale: Tensor | None = None) -> Tensor:
    """Derivative of marker positions with respect to the coordinates, shape (..., m, 3, n).

    Columns of coupled coordinates are zero: what they move is in the column of the coordinate
    that drives them.
    """
    flat = q.reshape(-1, q.shape[-1])
    if scale is None or scale.dim() == 2:

        def place(x: Tensor) -> Tensor:
            return marker_positions(model, forward_kinematics(model, x, scale), scale)

        table = vmap(jacrev(place))(flat)
    else:
        table = vmap(
            jacrev(lambda x, s: marker_positions(model, forward_kinematics(model, x, s), s))
        )(flat, scale.reshape(-1, *scale.shape[-2:]))
    return table.reshape(*q.shape[:-1], *table.shape[1:])


def _in_chunks(
    work: Callable[[slice], tuple[Tensor, ...]], count: int, device: torch.device
) -> list[Tensor]:
    """Results of ``work`` for all chunks of a batch, which is their last dimension.

    Without gradients every chunk is written in its place at once, so that results are not held
    twice.
    """
    size = CHUNK if device.type == "cpu" else GPU_CHUNK
    chunks = [slice(start, start + size) for start in range(0, max(count, 1), size)]
    first = work(chunks[0])
    if len(chunks) == 1:
        return list(first)
    if any(own.requires_grad for own in first):
        parts = [first, *map(work, chunks[1:])]
        return [torch.cat(column, -1) for column in zip(*parts, strict=True)]
    whole = [own.new_empty(*own.shape[:-1], count) for own in first]
    for i, chunk in enumerate(chunks):
        for out, own in zip(whole, first if i == 0 else work(chunk), strict=True):
            out[..., chunk] = own
    return whole


# --- batch-last internals, used by the solvers --------------------------------------------------


def batch_last_scale(model: Model, scale: Tensor | None, shape: torch.Size) -> Tensor:
    """Scale factors with a row of ones for ground: (nb + 1, 3, 1) or (nb + 1, 3, B)."""
    nb = len(model.parent)
    if scale is None:
        return torch.ones((nb + 1, 3, 1), dtype=model.dtype, device=model.device)
    if scale.dim() == 2:
        factors = scale[..., None]
    else:
        factors = scale.expand(*shape, nb, 3).reshape(-1, nb, 3).permute(1, 2, 0)
    return torch.cat([factors, torch.ones_like(factors[:1])])


def body_transforms(model: Model, q: Tensor, scale: Tensor) -> tuple[Tensor, Tensor]:
    """Rotations (nb, 3, 3, B) and origins (nb, 3, B) of the bodies in ground from q (n, B)."""
    values = channel_values(model, substitute_couplers(model, q))
    return compose(model, values, scale)


def compose(model: Model, values: Tensor, scale: Tensor) -> tuple[Tensor, Tensor]:
    """Rotations (nb, 3, 3, B) and origins (nb, 3, B) in ground from channel values (C, B)."""
    local = joint_rotations(model, values)
    shift = joint_translations(model, values, local, scale)
    # Below the root, origins are relative to the root's: float32 then keeps its digits for the
    # body's own size, wherever in the laboratory it stands.
    first = model.levels[0]
    roots = shift.index_select(0, first.bodies)
    rotations, origins = [local.index_select(0, first.bodies)], [torch.zeros_like(roots)]
    for level in model.levels[1:]:
        upper = rotations[-1].index_select(0, level.parents)
        rotations.append(_rotate(upper, local.index_select(0, level.bodies)))
        own = _rotate(upper, shift.index_select(0, level.bodies)[:, :, None])[:, :, 0]
        origins.append(own + origins[-1].index_select(0, level.parents))
    rotation = torch.cat(rotations).index_select(0, model.level_order)
    origin = torch.cat(origins).index_select(0, model.level_order)
    return rotation, origin + roots.index_select(0, model.root)


def _rotate(rotation: Tensor, columns: Tensor) -> Tensor:
    """Products of rotations (L, 3, 3, B) and columns (L, 3, k, B)."""
    turned = rotation[:, :, 0, None] * columns[:, None, 0]
    turned = torch.addcmul(turned, rotation[:, :, 1, None], columns[:, None, 1])
    return torch.addcmul(turned, rotation[:, :, 2, None], columns[:, None, 2])


def place_markers(model: Model, rotation: Tensor, position: Tensor, scale: Tensor) -> Tensor:
    """Markers in ground, (m, 3, B), from rotations (nb, 3, 3, B) and origins (nb, 3, B)."""
    body = model.marker_row
    if -1 in model.marker_body:
        identity = torch.eye(3, dtype=model.dtype, device=model.device)
        batch = position.shape[-1]
        rotation = torch.cat([rotation, identity[None, :, :, None].expand(1, 3, 3, batch)])
        position = torch.cat([position, torch.zeros_like(position[:1])])
    location = model.marker_location[..., None] * scale.index_select(0, body)  # [m, 3, B|1]
    placed = position.index_select(0, body)
    for k in range(3):
        placed = torch.addcmul(
            placed, rotation[:, :, k].index_select(0, body), location[:, k, None]
        )
    return placed
