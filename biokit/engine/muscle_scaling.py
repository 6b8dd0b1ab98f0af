"""Muscles of a scaled model: paths and wrap objects with their bodies, fibres with their paths."""

from __future__ import annotations

from dataclasses import replace

import torch
from torch import Tensor

from biokit.engine.model import Model
from biokit.engine.muscle_path import muscle_lengths
from biokit.engine.muscles import Muscles, Paths, Wraps


def scale_muscles(model: Model, scaled: Model, factors: Tensor) -> Muscles:
    """Muscles as OpenSim's ``Model::scale`` makes them.

    Path points and wrap objects scale with their body. Optimal fibre length and tendon slack
    length scale with the length of the whole path in the default pose; forces do not change.
    Polynomial paths (FunctionBasedPath) have no geometry and stay as they are.

    Parameters
    ----------
    model : Model
        Before scaling.
    scaled : Model
        With bodies and joints scaled, muscles not yet.
    factors : Tensor, shape (nb + 1, 3)
        Of the bodies, and ones for ground.
    """
    muscles = model.muscles
    moved = replace(muscles, path=_scaled_paths(model, factors))
    if len(muscles) == 0:
        return moved
    # With OpenSim's lengths, so that a model that OpenSim scales is the same one.
    before = muscle_lengths(model, model.default, opensim_compatible=True)
    after = muscle_lengths(replace(scaled, muscles=moved), scaled.default, opensim_compatible=True)
    ratio = torch.where(before > 0, after / before, 1.0)
    return replace(
        moved,
        optimal_fiber_length=muscles.optimal_fiber_length * ratio,
        tendon_slack_length=muscles.tendon_slack_length * ratio,
    )


def _scaled_paths(model: Model, factors: Tensor) -> Paths:
    path = model.muscles.path
    body = model.index(path.point_body) % len(factors)
    moving = body[model.index(path.moving_point)]
    return replace(
        path,
        location=path.location * factors[body],
        moving_direction=path.moving_direction * factors[moving],
        wraps=_scaled_wraps(model, path.wraps, factors),
    )


def _scaled_wraps(model: Model, wraps: Wraps, factors: Tensor) -> Wraps:
    """Radii scale with the mean of the factors across the axis, lengths with that along it."""
    own = factors[model.index(wraps.body) % len(factors)]
    along = (wraps.rotation * own[:, :, None]).norm(dim=1)  # of the object's own axes
    across = (along[:, 0] + along[:, 1]) / 2
    one = torch.ones_like(across)
    by_shape = {
        "cylinder": torch.stack([across, along[:, 2], one], 1),
        "sphere": torch.stack([own.mean(1), one, one], 1),
        "ellipsoid": along,
        "torus": torch.stack([across, across, one], 1),
    }
    size = wraps.size
    for shape, gain in by_shape.items():
        mine = torch.tensor([s == shape for s in wraps.shape], device=size.device)
        size = torch.where(mine[:, None], size * gain, size) if mine.any() else size
    return replace(wraps, translation=wraps.translation * own, size=size)
