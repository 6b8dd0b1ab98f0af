"""Feet that stand: low and still ones do, swinging and hovering ones do not."""

from __future__ import annotations

import torch

from biokit.clip.feet import POINTS, SLIDE, planted, standing
from biokit.keypoint_names import HALPE26

UP = torch.tensor([0.0, -1.0, 0.0], dtype=torch.float64)


def steps() -> tuple[torch.Tensor, torch.Tensor]:
    """Two points before a camera: one stands, one swings from 0.5 to 1.0 s."""
    time = torch.arange(90, dtype=torch.float64) / 60
    swing = ((time - 0.5) / 0.5).clamp(0, 1)
    stands = torch.stack([0 * time, 1 + 0 * time, 4 + 0 * time], -1)
    swings = torch.stack(
        [0.3 + 0.6 * swing, 1 - 0.1 * torch.sin(torch.pi * swing), 4 + 0 * time], -1
    )
    return time, torch.stack([stands, swings], 1)


def test_points_that_swing_do_not_stand() -> None:
    time, points = steps()
    sure = standing(time, points, UP)
    assert sure.shape == (89, 2)
    assert float(sure[:, 0].min()) > 0.99
    assert float(sure[:28, 1].min()) > 0.9
    assert float(sure[32:58, 1].max()) < 0.1


def test_points_that_hover_do_not_stand() -> None:
    time, points = steps()
    points[..., 1, 1] = 0.8  # 20 cm above the other one, and still
    points[..., 1, 0] = 0.3
    sure = standing(time, points, UP)
    assert float(sure[:, 1].max()) < 0.05
    assert float(sure[:, 0].min()) > 0.99


def test_speed_along_the_view_is_not_asked() -> None:
    time, points = steps()
    noise = 0.05 * torch.randn(90, 1, 1, generator=torch.Generator().manual_seed(0)).double()
    assert float(standing(time, points * (1 + noise), UP)[:, 0].mean()) > 0.5


def test_equations_are_weighed_by_time_and_certainty() -> None:
    time, points = steps()
    path = torch.zeros(90, 3, dtype=torch.float64)
    equations = planted(time, points, UP, path)
    assert float(equations.weight[0, 0]) * (SLIDE / 60) ** 2 > 0.9
    assert len(POINTS) == 6
    assert all("heel" in HALPE26[i] or "toe" in HALPE26[i] for i in POINTS)
