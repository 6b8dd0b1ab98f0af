"""Windows over time: exact interpolation, gaps and ends."""

import numpy as np
import pytest
import torch

from biokit import schema
from biokit.keypoint_names import COCO17
from biokit.keypoint_windows import prepared, windows


def line(time: torch.Tensor) -> torch.Tensor:
    """Three keypoints that move linearly, [F, 3, 2]."""
    start = torch.tensor([[0.0, 1.0], [2.0, -1.0], [0.5, 0.25]], dtype=torch.float64)
    speed = torch.tensor([[1.0, 0.0], [-0.5, 2.0], [0.1, -0.3]], dtype=torch.float64)
    return start + time[:, None, None] * speed


def uneven(frames: int) -> torch.Tensor:
    """Times of a video of variable frame rate, 15 to 60 Hz."""
    generator = torch.Generator().manual_seed(0)
    steps = 1 / 60 + torch.rand(frames, generator=generator, dtype=torch.float64) / 20
    return steps.cumsum(0)


def test_linear_motion_is_exact_at_a_variable_frame_rate() -> None:
    time = uneven(40)
    rays = line(time)
    found = windows(time, rays, torch.full(rays.shape[:2], 0.5))
    wanted = time[:, None] + torch.arange(-5, 6).double() / 30
    inside = (wanted >= time[0]) & (wanted <= time[-1])
    torch.testing.assert_close(found.rays[inside], line(wanted[inside]), atol=1e-12, rtol=0)
    assert bool((found.weight[inside] == 0.5).all())
    assert bool((found.weight[~inside] == 0).all())
    assert bool((found.rays[~inside] == 0).all())


def test_middle_of_a_window_is_its_frame_even_alone() -> None:
    time = torch.arange(9, dtype=torch.float64)  # 1 Hz: nothing is near enough to interpolate
    rays = line(time)
    found = windows(time, rays, torch.ones(9, 3))
    torch.testing.assert_close(found.rays[:, 5], rays)
    assert float(found.weight.sum()) == 9 * 3


def test_samples_that_fall_on_frames_need_no_neighbours() -> None:
    time = torch.arange(60, dtype=torch.float64) / 60
    confidence = torch.zeros(60, 3)
    confidence[::2] = 1.0  # every second frame is seen: just the samples of even frames
    confidence[1::2] = torch.nan
    found = windows(time, line(time), confidence, longest_gap=0.01)
    assert bool((found.weight[20] == 1).all())
    assert bool((found.weight[21] == 0).all())


def test_gaps_are_bridged_up_to_a_tenth_of_a_second() -> None:
    time = torch.arange(30, dtype=torch.float64) / 30
    rays = line(time)
    rays[10:12, 0] = torch.nan  # 0.1 s from detection to detection
    rays[10:13, 1] = torch.nan  # 0.13 s
    confidence = torch.ones(30, 3)
    found = windows(time, rays, confidence, frames=1)
    assert bool((found.weight[10:12, 0, 0] == 1).all())
    torch.testing.assert_close(found.rays[10:12, 0, 0], line(time)[10:12, 0], atol=1e-12, rtol=0)
    assert bool((found.weight[10:13, 0, 1] == 0).all())
    assert bool((found.weight[10:13, 0, 2] == 1).all())


def test_confidence_is_interpolated() -> None:
    time = torch.tensor([0.0, 0.05], dtype=torch.float64)
    confidence = torch.tensor([[0.2, 1.0, 1.0], [0.6, 1.0, 0.0]])
    found = windows(time, line(time), confidence, frames=3, step=0.0125)
    torch.testing.assert_close(found.weight[0, :, 0], torch.tensor([0.0, 0.2, 0.3]).double())
    torch.testing.assert_close(found.weight[0, :, 2], torch.tensor([0.0, 1.0, 0.0]).double())


def test_everything_wrong_is_listed() -> None:
    with pytest.raises(ValueError, match=r"(?s)does not increase.*confidence has shape.*odd"):
        windows(torch.zeros(4), torch.zeros(4, 3, 2), torch.zeros(4, 2), frames=4)


def test_outliers_are_left_out_and_quick_movement_is_kept() -> None:
    rng = np.random.default_rng(0)
    time = np.arange(90) / 30
    person = np.stack([rng.uniform(300, 400, 17), np.linspace(100, 700, 17)], 1)
    position = person + rng.normal(0, 2, (90, 17, 2))
    position[:, 9, 0] += 150 * np.sin(2 * np.pi * 2 * time)  # a wrist that waves at 2 Hz
    position[40, 3] += 120.0
    position[0, 5] += 90.0  # nothing before it: not judged
    ds = schema.keypoints(time, COCO17, position, np.ones((90, 17)), image_size=(800, 800))
    found = prepared(ds)
    left_out = np.argwhere(found["confidence"].values == 0)
    np.testing.assert_array_equal(left_out, [[40, 3]])
    assert np.isnan(found["keypoint_position"].values[40, 3]).all()
    assert found.attrs["keypoints_rejected"] == 1
    again = prepared(found)  # gaps are no outliers
    assert again.attrs["keypoints_rejected"] == 0
