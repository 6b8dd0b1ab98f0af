"""Rotations over a clip: what is slow stays, what is quick goes, gaps are bridged."""

from __future__ import annotations

import numpy as np
import roma
import torch

from biokit.clip.rotations import bridged, neighbours, smoothed

CLOSE = 1e-6  # rad


def turning(time: torch.Tensor, frequency: float, angle: float) -> torch.Tensor:
    """[F, 2, 3, 3]: turns to and fro about two axes."""
    wave = angle * torch.sin(2 * torch.pi * frequency * time)
    axes = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.6, 0.8]], dtype=torch.float64)
    return roma.rotvec_to_rotmat(wave[:, None, None] * axes)


def angle_between(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return roma.rotmat_geodesic_distance(a, b)


def test_slow_turns_stay_and_quick_ones_go_without_lag() -> None:
    time = torch.arange(240, dtype=torch.float64) / 60
    slow, quick = turning(time, 0.8, 0.6), turning(time, 20.0, 0.05)
    smooth = smoothed(time, slow @ quick, 6.0)
    assert float(angle_between(smooth, slow)[6:-6].max()) < 0.01
    assert float(angle_between(slow @ quick, slow).max()) > 0.04
    torch.testing.assert_close(smooth @ smooth.mT, torch.eye(3).double().expand_as(smooth))


def test_the_answer_does_not_depend_on_uneven_frames() -> None:
    rng = np.random.default_rng(0)
    even = torch.arange(240, dtype=torch.float64) / 60
    uneven = (even + torch.from_numpy(rng.uniform(-0.3, 0.3, 240)) / 60).sort().values
    difference = angle_between(
        smoothed(uneven, turning(uneven, 1.0, 0.5), 6.0), turning(uneven, 1.0, 0.5)
    )
    assert float(difference.max()) < 0.005


def test_no_cutoff_few_frames_and_slow_cameras_change_nothing() -> None:
    time = torch.arange(30, dtype=torch.float64) / 60
    rotation = turning(time, 3.0, 0.5)
    assert smoothed(time, rotation, None) is rotation
    assert smoothed(time[:5], rotation[:5], 6.0) is not None
    torch.testing.assert_close(smoothed(time[:5], rotation[:5], 6.0), rotation[:5])
    torch.testing.assert_close(smoothed(10 * time, rotation, 6.0), rotation)  # 6 Hz of 6 Hz


def test_gaps_are_bridged_at_a_constant_turn_and_ends_are_held() -> None:
    time = torch.tensor([0.0, 0.1, 0.2, 0.5, 0.6, 0.7], dtype=torch.float64)
    axis = torch.tensor([0.0, 0.0, 1.0], dtype=torch.float64)
    truth = roma.rotvec_to_rotmat((2.0 * time)[:, None, None] * axis)
    present = torch.tensor([False, True, False, False, True, False])
    broken = torch.where(present[:, None, None, None], truth, torch.nan)
    mended = bridged(time, broken, present)
    assert float(angle_between(mended[1:5], truth[1:5]).max()) < CLOSE
    assert float(angle_between(mended[0], truth[1]).max()) < CLOSE
    assert float(angle_between(mended[5], truth[4]).max()) < CLOSE
    assert bridged(time, truth, torch.ones(6, dtype=torch.bool)) is truth


def test_neighbours_are_the_frames_on_both_sides() -> None:
    time = torch.arange(5, dtype=torch.float64)
    before, after, share = neighbours(time, torch.tensor([False, True, False, True, False]))
    assert before.tolist() == [1, 1, 1, 3, 3]
    assert after.tolist() == [1, 1, 3, 3, 3]
    assert share.tolist() == [0.0, 0.0, 0.5, 0.0, 0.0]
