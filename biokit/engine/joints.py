"""Coordinates to joint transforms.

Inside the engine the batch is the LAST dimension (``B``): every elementary operation then runs
over long contiguous rows, which is many times faster on a CPU than batches of 3 x 3 matrices.
"""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.engine.curves import evaluate
from biokit.engine.model import Model


def substitute_couplers(model: Model, q: Tensor) -> Tensor:
    """Coordinates with the coupled ones computed from those that drive them, shape (n, B)."""
    for i, (dependent, independent) in enumerate(
        zip(model.coupler_dependent, model.coupler_independent, strict=True)
    ):
        one = model.coupler_curve.take(model.index([i]))
        value = evaluate(one, q[independent : independent + 1])
        q = q.index_copy(0, model.index([dependent]), value)
    return q


def channel_values(model: Model, q: Tensor) -> Tensor:
    """Angle (rad) or displacement (m, unscaled) of every channel, shape (C, B)."""
    return evaluate(model.channel_curve, q.index_select(0, model.index(model.channel_coordinate)))


def joint_rotations(model: Model, values: Tensor) -> Tensor:
    """Orientation of each body in its parent, shape (nb, 3, 3, B).

    Parameters
    ----------
    values : Tensor, shape (C, B)
        Channel values.
    """
    batch = values.shape[-1]
    parts, order = [], []
    for group in model.rotation_groups:
        size, count = group.channels.shape
        terms = values.new_ones((size, 1, batch))
        for k in range(count):
            angle = values.index_select(0, group.channels[:, k])
            factor = torch.stack([torch.ones_like(angle), angle.cos(), angle.sin()], 1)
            terms = (terms[:, :, None] * factor[:, None]).flatten(1, 2)
        parts.append(group.basis @ terms)
        order.append(group.bodies)
    rotations = torch.cat(parts).index_select(0, torch.cat(order).argsort())
    return rotations.unflatten(1, (3, 3))


def joint_translations(model: Model, values: Tensor, rotations: Tensor, scale: Tensor) -> Tensor:
    """Origin of each body in its parent, shape (nb, 3, B).

    Parameters
    ----------
    values : Tensor, shape (C, B)
        Channel values.
    rotations : Tensor, shape (nb, 3, 3, B)
        Orientation of each body in its parent.
    scale : Tensor, shape (nb + 1, 3, B or 1)
        Scale factors of the bodies; the last row is ground and must be one.
    """
    nb = len(model.parent)
    parent = model.index([p % (nb + 1) for p in model.parent])
    origin = model.parent_offset[..., None] * scale.index_select(0, parent)  # [nb, 3, B|1]
    if model.child_offset.any():
        shift = model.child_offset[..., None] * scale[:nb]
        origin = origin - (rotations * shift[:, None]).sum(2)
    moving = [c for c, is_rotation in enumerate(model.channel_is_rotation) if not is_rotation]
    if not moving:
        return origin.expand(nb, 3, values.shape[-1])
    body = model.index([model.channel_body[c] for c in moving])
    axis = model.channel_axis[moving]  # in F
    # A displacement scales with the parent body along its axis.
    stretch = (axis[..., None].square() * scale.index_select(0, parent[body])).sum(1)  # [T, B|1]
    direction = (model.parent_rotation[body] @ axis[..., None]).squeeze(-1)  # [T, 3]
    steps = direction[..., None] * (values[moving] * stretch)[:, None]  # [T, 3, B]
    return origin.expand(nb, 3, values.shape[-1]).index_add(0, body, steps)
