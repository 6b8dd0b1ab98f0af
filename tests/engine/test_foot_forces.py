"""Forces on points of the soles: pressure and free moment of forces put there by hand."""

from __future__ import annotations

import torch

from biokit.engine.dynamics import Momentum
from biokit.engine.foot_forces import (
    LOADED,
    UNLOADED,
    centre_of_pressure,
    fade_unloaded,
    foot_wrenches,
    residual_wrench,
)

WEIGHT = 700.0  # N


def tensor(*rows: list[list[float]]) -> torch.Tensor:
    return torch.tensor(rows, dtype=torch.float64)


def test_two_equal_forces_meet_in_the_middle() -> None:
    place = tensor([[0.0, 0.1, 0.0], [0.2, 0.1, 0.4]])
    force = tensor([[10.0, 100.0, 0.0], [10.0, 100.0, 0.0]])
    feet = foot_wrenches(place, force, 1)
    found = centre_of_pressure(feet, tensor([0.1])[:, :1])
    torch.testing.assert_close(found.point, tensor([[0.1, 0.1, 0.2]]))
    torch.testing.assert_close(found.moment, torch.zeros_like(found.moment), rtol=0, atol=1e-12)


def test_a_couple_is_a_free_moment() -> None:
    """Shear of 5 N forward on the right and backward on the left, 0.4 m apart."""
    place = tensor([[0.0, 0.0, -0.2], [0.0, 0.0, 0.2]])
    force = tensor([[-5.0, 50.0, 0.0], [5.0, 50.0, 0.0]])
    found = centre_of_pressure(foot_wrenches(place, force, 1), tensor([0.0])[:, :1])
    torch.testing.assert_close(found.point, tensor([[0.0, 0.0, 0.0]]), rtol=0, atol=1e-12)
    torch.testing.assert_close(found.moment, tensor([[0.0, 2.0, 0.0]]))


def test_a_foot_that_carries_next_to_nothing_carries_nothing() -> None:
    """Two feet of one point each, from unloaded to loaded."""
    share = torch.tensor([0.0, UNLOADED, (UNLOADED + LOADED) / 2, LOADED, 0.5])
    force = torch.zeros(5, 2, 3, dtype=torch.float64)
    force[:, 0, 1] = share * WEIGHT
    force[:, 0, 0] = 0.1 * share * WEIGHT
    force[:, 1, 1] = WEIGHT
    found = fade_unloaded(force, 2, WEIGHT)
    torch.testing.assert_close(found[:, 1], force[:, 1])
    assert not found[:2, 0].any()
    torch.testing.assert_close(found[2, 0], force[2, 0] / 2)
    torch.testing.assert_close(found[3:, 0], force[3:, 0])
    point = centre_of_pressure(
        foot_wrenches(torch.zeros_like(force), found, 2), torch.zeros(5, 2, dtype=torch.float64)
    ).point
    assert point[:2, 0].isnan().all()
    assert point[2:].isfinite().all()


def test_what_is_missing_is_at_the_mass_centre() -> None:
    """A force 10 N too small through a point 0.3 m before the mass centre."""
    centre = torch.tensor([[1.0, 0.9, 0.2]], dtype=torch.float64)
    up = torch.tensor([[0.0, WEIGHT, 0.0]], dtype=torch.float64)
    needed = Momentum(centre, torch.zeros_like(centre), up, torch.zeros_like(centre))
    feet = foot_wrenches(tensor([[1.3, 0.0, 0.2]]), tensor([[0.0, WEIGHT - 10, 0.0]]), 1)
    force, moment = residual_wrench(needed, feet)
    torch.testing.assert_close(force, torch.tensor([[0.0, 10.0, 0.0]], dtype=torch.float64))
    turning = torch.tensor([[0.0, 0.0, -0.3 * (WEIGHT - 10)]], dtype=torch.float64)
    torch.testing.assert_close(moment, turning)
