"""Random numbers, colours and surfaces for pictures."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

# Columns of a surface, as `biokit.synth.render_kernels` reads them
COLUMNS = 10
SEEDS = 1_000_000  # whole numbers that float32 holds exactly


def uniform(shape: Sequence[int], low: float, high: float, generator: torch.Generator) -> Tensor:
    """Numbers between two limits."""
    return low + (high - low) * torch.rand(*shape, generator=generator)


def chance(count: int, share: float, generator: torch.Generator) -> Tensor:
    """Which of a number are chosen, bool (count,)."""
    return torch.rand(count, generator=generator) < share


def choice(values: Sequence[float], count: int, generator: torch.Generator) -> Tensor:
    """One of the values, ``count`` times."""
    table = torch.tensor(values)
    return table[torch.randint(len(table), (count,), generator=generator)]


def colours(
    count: int,
    generator: torch.Generator,
    *,
    value: tuple[float, float] = (0.02, 0.8),
    saturation: tuple[float, float] = (0.0, 0.9),
) -> Tensor:
    """Linear colours (count, 3) of any hue; greys and dark ones are frequent, as in clothes."""
    hue = torch.rand(count, generator=generator)
    full = torch.stack([(hue + third) % 1.0 for third in (0.0, 1 / 3, 2 / 3)], -1)
    full = (2 - 6 * (full - 0.5).abs()).clamp(0, 1)
    span = uniform((count,), 0.0, 1.0, generator).square()
    strong = saturation[0] + (saturation[1] - saturation[0]) * span
    bright = value[0] + (value[1] - value[0]) * uniform((count,), 0.0, 1.0, generator).square()
    return bright[:, None] * (1 - strong[:, None] * (1 - full))


def surfaces(
    one: Tensor,
    two: Tensor,
    kinds: Sequence[int],
    frequency: tuple[float, float],
    generator: torch.Generator,
    *,
    gloss: float = 0.0,
) -> Tensor:
    """Surfaces (B, 10) of two colours (B, 3) in one of several patterns.

    Parameters
    ----------
    one, two : Tensor, shape (B, 3)
        Linear colours.
    kinds : sequence of int
        Patterns of `biokit.synth.render_kernels`; one that is named twice is drawn twice as often.
    frequency : tuple of float
        Least and largest of how often the pattern repeats, 1/m.
    gloss : float
        Largest share of the light that is reflected as by a mirror.
    """
    count = len(one)
    low, high = torch.tensor(frequency).log().tolist()
    columns = [
        choice(kinds, count, generator),
        uniform((count,), low, high, generator).exp(),
        torch.randint(SEEDS, (count,), generator=generator).float(),
        uniform((count,), 0.0, gloss, generator),
    ]
    return torch.cat([one, two, torch.stack(columns, -1)], -1)
