"""Gradient descent that finds its own steps, on problems whose answer is known."""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.descent import Point, first_size, judged, merged, stepped


def descend(curvature: Tensor, start: Tensor, iterations: int) -> list[Tensor]:
    """Values of half the sum of c x^2 after each iteration, (B,) each."""

    def at(x: Tensor) -> Point:
        return Point(x, 0.5 * (curvature * x.square()).sum(1), curvature * x)

    point = at(start)
    size = first_size(point)
    values = [point.value]
    for _ in range(iterations):
        trial = at(stepped(point, size))
        kept, size = judged(point, trial, size)
        point = Point(*(merged(kept, *pair) for pair in zip(trial, point, strict=True)))
        values.append(point.value)
    return values


def test_the_value_never_rises_and_the_scale_does_not_matter() -> None:
    generator = torch.Generator().manual_seed(0)
    curvature = 10 ** (2 * torch.rand(20, 6, generator=generator, dtype=torch.float64))
    start = torch.randn(20, 6, generator=generator, dtype=torch.float64)
    values = torch.stack(descend(curvature, start, 30))
    assert (values.diff(dim=0) <= 0).all()
    assert float((values[-1] / values[0]).median()) < 1e-3
    scaled = torch.stack(descend(1e6 * curvature, start, 30))
    torch.testing.assert_close(scaled / 1e6, values)


def test_problems_of_a_batch_do_not_see_each_other() -> None:
    generator = torch.Generator().manual_seed(1)
    curvature = 10 ** (2 * torch.rand(5, 4, generator=generator, dtype=torch.float64))
    start = torch.randn(5, 4, generator=generator, dtype=torch.float64)
    together = torch.stack(descend(curvature, start, 10))
    for row in range(5):
        alone = torch.stack(descend(curvature[row : row + 1], start[row : row + 1], 10))
        torch.testing.assert_close(alone[:, 0], together[:, row])


def test_a_flat_place_stays() -> None:
    values = descend(torch.ones(2, 3), torch.zeros(2, 3), 3)
    assert float(torch.stack(values).abs().max()) == 0.0
