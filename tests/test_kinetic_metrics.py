"""Errors of moments, ground reaction and simulated motion in closed form."""

import math

import numpy as np
import pytest
import torch
from torch import Tensor

from biokit import metrics

EXACT = 1e-9
STEP = 0.01  # s
WEIGHT = 700.0  # N


def wave(frames: int, cycles: int) -> Tensor:
    return torch.sin(2 * math.pi * cycles * (torch.arange(frames).double() + 0.5) / frames)


def step_force(frames: int = 100, first: int = 20, last: int = 80, peak: float = 1.0) -> Tensor:
    """One foot (F, 1, 3) N: half a sine of vertical force, a whole one back and forward."""
    phase = torch.arange(last - first).double() / (last - first - 1) * math.pi
    force = torch.zeros(frames, 1, 3, dtype=torch.float64)
    force[first:last, 0, 1] = peak * WEIGHT * phase.sin()
    force[first:last, 0, 0] = -0.2 * peak * WEIGHT * (2 * phase).sin()
    return force


def test_errors_of_a_sine_in_each_torque() -> None:
    """A sine of A N*m off: MAE 2A / (pi m), RMSE A / (sqrt 2 m)."""
    target = torch.randn(1000, 2, dtype=torch.float64)
    error = torch.stack([torch.full((1000,), -7.0).double(), 14 * wave(1000, 3)], 1)
    found = metrics.torque_errors(target + error, target, 70.0)
    assert found.mae.tolist() == pytest.approx([0.1, 0.4 / math.pi], abs=1e-5)
    assert found.rmse.tolist() == pytest.approx([0.1, 0.2 / math.sqrt(2)], abs=1e-5)


def test_torques_of_two_people_and_missing_frames() -> None:
    target = np.zeros((4, 1))
    predicted = np.array([[5.0], [np.nan], [10.0], [10.0]])
    found = metrics.torque_errors(predicted, target, np.array([50.0, 50, 100, 100]))
    assert float(found.mae) == pytest.approx(0.1)
    with pytest.raises(ValueError, match="the same"):
        metrics.torque_errors(predicted, target[:3], 50.0)


def test_ground_reaction_by_foot_and_axis() -> None:
    target = torch.zeros(200, 2, 3, dtype=torch.float64)
    predicted = target.clone()
    predicted[:, 1, 1] = 0.05 * WEIGHT
    predicted[:, 0, 2] = 0.02 * WEIGHT * wave(200, 2)
    predicted[7, 1] = torch.nan
    found = metrics.ground_reaction_errors(predicted, target, WEIGHT)
    assert found[1].tolist() == pytest.approx([0, 5, 0])
    assert found[0].tolist() == pytest.approx([0, 0, math.sqrt(2)])


def test_pressure_counts_where_a_foot_is_loaded() -> None:
    force = torch.zeros(10, 2, 3, dtype=torch.float64)
    force[5:, 0, 1] = 0.5 * WEIGHT
    point = torch.zeros(10, 2, 3, dtype=torch.float64)
    moved = point + torch.tensor([0.03, 0.0, -0.01]).double()
    moved[:5] += 5.0  # noise of a foot in the air
    moved[6, 0] = torch.nan
    found = metrics.pressure_errors(moved, point, force, WEIGHT)
    assert found[0].tolist() == pytest.approx([3, 0, 1])
    assert bool(torch.isnan(found[1]).all())


def test_stances_are_whole_ones() -> None:
    force = torch.cat([step_force(), step_force(first=0), step_force(last=100)], 1)
    force[0, 1, 1] = force[99, 2, 1] = WEIGHT  # cut off by the ends
    found = metrics.stances(force, WEIGHT, STEP, least=0.001)
    assert found == [metrics.Stance(0, 21, 79)]
    force[10:21, 0] = torch.nan  # nobody knows what was before
    assert metrics.stances(force, WEIGHT, STEP) == []
    assert metrics.stances(step_force(first=40, last=47), WEIGHT, STEP) == []  # a touch


def test_peaks_and_impulse_of_a_force_a_tenth_too_large() -> None:
    """Half sines: both halves peak in the middle; the vertical impulse is 2 T / pi."""
    target, predicted = step_force(), step_force(peak=1.1)
    stance = metrics.stances(target, WEIGHT, STEP, least=0.001)
    peaks = metrics.peak_errors(predicted, target, WEIGHT, stance)
    assert peaks.shape == (1, len(metrics.PEAKS))
    assert peaks[0].tolist() == pytest.approx([10, 10, 2, 2], rel=2e-3)
    impulse = metrics.impulse_errors(predicted, target, WEIGHT, stance, STEP)
    duration = 59 * STEP
    assert impulse[0].tolist() == pytest.approx([0, 10 * 2 * duration / math.pi, 0], abs=2e-3)
    back = torch.tensor([-1.0, 0.0, 0.0])
    turned = predicted * torch.tensor([-1.0, 1.0, 1.0]), target * torch.tensor([-1.0, 1.0, 1.0])
    same = metrics.peak_errors(*turned, WEIGHT, stance, forward=back)
    torch.testing.assert_close(same, peaks)
    assert metrics.peak_errors(predicted, target, WEIGHT, []).shape == (0, 4)
    assert metrics.impulse_errors(predicted, target, WEIGHT, [], STEP).shape == (0, 3)


def test_a_stance_that_is_not_predicted_whole_has_no_peak() -> None:
    target, predicted = step_force(), step_force()
    predicted[70, 0] = torch.nan
    peaks = metrics.peak_errors(predicted, target, WEIGHT, metrics.stances(target, WEIGHT, STEP))
    assert torch.isnan(peaks[0]).tolist() == [False, True, False, True]


def test_residual_wrench_in_body_weights_and_heights() -> None:
    force = torch.tensor([[0.0, 70.0, 0.0], [0.0, 0.0, -70.0], [torch.nan] * 3]).double()
    moment = torch.tensor([[140.0, 0.0, 0.0], [0.0, 0.0, 0.0], [torch.nan] * 3]).double()
    found = metrics.residual_wrench(force, moment, WEIGHT)
    assert float(found.force) == pytest.approx(0.1)
    assert float(found.largest_force) == pytest.approx(0.1)
    assert float(found.moment) == pytest.approx(0.2 / math.sqrt(2))
    assert float(found.largest_moment) == pytest.approx(0.2)
    tall = metrics.residual_wrench(force, moment, WEIGHT, height=2.0)
    assert float(tall.largest_moment) == pytest.approx(0.1)


def test_rollouts_that_fall_away() -> None:
    """Errors that grow with the square of time, one start twice as fast as the other."""
    time = torch.arange(31).double() * STEP
    target = torch.randn(2, 31, 3, dtype=torch.float64)
    growth = torch.tensor([1.0, 2.0]).double()[:, None] * time.square()
    error = torch.stack([math.radians(10) * growth, 2 * math.pi + 0 * growth, 0.4 * growth], -1)
    found = metrics.rollout_errors(target + error, target, STEP, np.array([True, True, False]))
    assert found.after == (0.1, 0.3, 0.5)
    rms = math.sqrt(2.5)
    assert found.worst_angle[:2].tolist() == pytest.approx([0.1 * rms, 0.9 * rms], abs=EXACT)
    assert found.angle[:2].tolist() == pytest.approx(
        [0.1 * rms / math.sqrt(2), 0.9 * rms / math.sqrt(2)], abs=EXACT
    )
    assert found.place[:2].tolist() == pytest.approx([0.4 * rms, 3.6 * rms], abs=EXACT)
    assert bool(torch.isnan(found.angle[2]))  # beyond what was simulated
    with pytest.raises(ValueError, match="do not fit"):
        metrics.rollout_errors(target, target, STEP, [True])
