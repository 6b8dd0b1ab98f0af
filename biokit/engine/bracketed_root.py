"""Roots of many scalar functions at once."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

ITERATIONS = 100  # halvings alone would be done by then
CLOSE = 2**12  # roundings


def bracketed_root(
    function: Callable[[Tensor], tuple[Tensor, Tensor]], low: Tensor, high: Tensor, start: Tensor
) -> Tensor:
    """Where a function that is negative at ``low`` and positive at ``high`` vanishes.

    Newton's method; where a step leaves the bracket or does not halve the one before, the bracket
    is halved instead.
    """
    x = start.clamp(low, high)
    close = CLOSE * torch.finfo(x.dtype).eps * high.abs().maximum(low.abs())
    step = high - low
    for _ in range(ITERATIONS):
        value, slope = function(x)
        low, high = torch.where(value < 0, x, low), torch.where(value < 0, high, x)
        newton = x - value / slope
        good = (newton > low) & (newton < high) & ((newton - x).abs() < step.abs() / 2)
        done = (newton - x).abs() <= close
        moved = torch.where(done, x, torch.where(good, newton, (low + high) / 2))
        step, x = moved - x, moved
        if bool((step.abs() <= close).all()):
            break
    return x
