"""Gradient descent whose steps find their own size, for many problems at once.

Every problem of a batch has its size: Barzilai and Borwein's, the inverse of the curvature along
the last step, held between a quarter and four times the size before. A step that raises the value
is taken back, and tried again a quarter as long. So the value never rises, whatever the scale of
the problem is, and an iteration costs one evaluation.

References
----------
Barzilai and Borwein (1988), IMA J Numer Anal 8: two-point step size gradient methods.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

SHARE = 0.5  # of the value, that the first step would remove if the slope were constant
CHANGE = 4.0  # of the size, from one step to the next


class Point(NamedTuple):
    """Where B problems are.

    Attributes
    ----------
    at : Tensor, shape (B, ...)
    value : Tensor, shape (B,)
        What is to be lowered, 0 or more.
    slope : Tensor, shape (B, ...)
    """

    at: Tensor
    value: Tensor
    slope: Tensor


def first_size(point: Point) -> Tensor:
    """Sizes (B,) of the first steps, of which half the value would be removed."""
    return SHARE * point.value / _square(point.slope).clamp(min=1e-30)


def stepped(point: Point, size: Tensor) -> Tensor:
    """Where steps of sizes (B,) lead, (B, ...)."""
    return point.at - _beside(size, point.at) * point.slope


def judged(before: Point, after: Point, size: Tensor) -> tuple[Tensor, Tensor]:
    """Which steps are kept, and how long the next ones are.

    Parameters
    ----------
    before, after : Point
        Both ends of the steps.
    size : Tensor, shape (B,)
        Of the steps.

    Returns
    -------
    kept : Tensor of bool, shape (B,)
        Where the value did not rise.
    size : Tensor, shape (B,)
    """
    kept = after.value <= before.value
    moved, change = after.at - before.at, after.slope - before.slope
    bent = (moved * change).flatten(1).sum(1)
    best = torch.where(bent > 0, _square(moved) / bent.clamp(min=1e-30), CHANGE * size)
    longer = torch.maximum(torch.minimum(best, CHANGE * size), size / CHANGE)
    return kept, torch.where(kept, longer, size / CHANGE)


def merged(kept: Tensor, after: Tensor, before: Tensor) -> Tensor:
    """``after`` (B, ...) where a step is kept, else ``before``."""
    return torch.where(_beside(kept, after), after, before)


def _square(x: Tensor) -> Tensor:
    return x.flatten(1).square().sum(1)


def _beside(size: Tensor, like: Tensor) -> Tensor:
    return size.view(-1, *[1] * (like.ndim - 1))
