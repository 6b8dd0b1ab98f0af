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
    for group in model.couplers:
        value = evaluate(group.curves, q.index_select(0, group.independent))
        q = q.index_copy(0, group.dependent, value)
    return q


def channel_values(model: Model, q: Tensor) -> Tensor:
    """Angle (rad) or displacement (m, unscaled) of every channel, shape (C, B)."""
    return evaluate(model.channel_curve, q.index_select(0, model.driver))


def joint_rotations(model: Model, values: Tensor) -> Tensor:
    """Orientation of each body in its parent, shape (nb, 3, 3, B).

    Parameters
    ----------
    values : Tensor, shape (C, B)
        Channel values.
    """
    batch = values.shape[-1]
    parts = []
    for group in model.rotation_groups:
        size, count = group.channels.shape
        terms = values.new_ones((size, 1, batch))
        for k in range(count):
            angle = values.index_select(0, group.channels[:, k])
            factor = torch.stack([torch.ones_like(angle), angle.cos(), angle.sin()], 1)
            terms = (terms[:, :, None] * factor[:, None]).flatten(1, 2)
        parts.append(group.basis @ terms)
    rotations = torch.cat(parts).index_select(0, model.rotation_order)
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
    origin = model.parent_offset[..., None] * scale.index_select(
        0, model.parent_row
    )  # [nb, 3, B|1]
    if model.has_child_offsets:
        shift = model.child_offset[..., None] * scale[:nb]
        origin = origin - (rotations * shift[:, None]).sum(2)
    origin = origin.expand(nb, 3, values.shape[-1])
    moving = model.translations
    if len(moving.channels) == 0:
        return origin
    # A displacement scales with the parent body along its axis.
    stretch = scale.index_select(0, moving.parents)
    stretch = (moving.axis_squared[..., None] * stretch).sum(1)  # [T, B|1]
    steps = values.index_select(0, moving.channels) * stretch
    return origin.index_add(0, moving.bodies, moving.direction[..., None] * steps[:, None])
