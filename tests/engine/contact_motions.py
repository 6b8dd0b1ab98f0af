"""Motions whose ground reaction is known from statics or by construction."""

from collections.abc import Callable

import torch
from torch import Tensor

from biokit.engine.model import Model

STEP = 0.01  # s
GRAVITY = 9.80665


def weight_of(model: Model) -> float:
    return float(model.mass.sum()) * GRAVITY


def pose(model: Model, frames: int, **angles: float) -> Tensor:
    """The default pose (F, n) with some coordinates set."""
    q = model.default.expand(frames, -1).clone()
    for name, value in angles.items():
        q[:, model.coordinate_names.index(name)] = value
    return q


def moving(
    model: Model, frames: int, path: Callable[[Tensor], Tensor]
) -> tuple[Tensor, Tensor, Tensor]:
    """A motion (F, n) and its derivatives from a path of all coordinates, differentiable."""
    time = STEP * torch.arange(frames, dtype=torch.float64)

    def rate(f: Callable[[Tensor], Tensor]) -> Callable[[Tensor], Tensor]:
        return lambda t: torch.func.jvp(f, (t,), (torch.ones_like(t),))[1]

    return path(time), rate(path)(time), rate(rate(path))(time)


def swaying(model: Model) -> Callable[[Tensor], Tensor]:
    """Bowing with swinging arms on feet that do not move."""

    def path(t: Tensor) -> Tensor:
        bend = 0.5 * (1 - torch.cos(2 * torch.pi * 0.5 * t))
        swing = 0.4 * torch.sin(2 * torch.pi * 0.7 * t)
        values = {"arm_flex_r": swing, "arm_flex_l": -swing, "lumbar_extension": -0.4 * bend}
        columns = [
            values.get(name, model.default[i].expand_as(t))
            for i, name in enumerate(model.coordinate_names)
        ]
        return torch.stack(columns, 1)

    return path
