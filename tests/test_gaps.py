"""Filling short gaps: what a spline knows comes back, what it does not know stays open."""

import numpy as np
import pytest
import xarray as xr

from biokit import schema
from biokit.gaps import fill_gaps

RATE = 100.0  # Hz
FRAMES = 200
EXACT = 1e-12  # m
SMOOTH = 2e-4  # m, a cubic spline through 60 ms of a 1 Hz movement of 0.3 m


def wave(frames: int = FRAMES) -> np.ndarray:
    """Two markers on a slow ellipse, (F, 2, 3), m."""
    t = np.arange(frames) / RATE
    turn = 2 * np.pi * t
    one = np.stack([0.3 * np.sin(turn), 1 + 0.1 * np.cos(turn), 0.2 * t], axis=1)
    return np.stack([one, one + np.array([0.1, 0.0, 0.3])], axis=1)


def cut(position: np.ndarray, *gaps: slice, marker: int = 0) -> xr.Dataset:
    position = position.copy()
    for gap in gaps:
        position[gap, marker] = np.nan
    return schema.markers(np.arange(len(position)) / RATE, ["a", "b"], position)


def missing(ds: xr.Dataset, marker: int = 0) -> list[int]:
    return np.flatnonzero(np.isnan(ds["marker_position"].values[:, marker, 0])).tolist()


def test_a_straight_line_comes_back_exactly() -> None:
    t = np.arange(60) / RATE
    line = np.stack([t, 2 - t, 0 * t], axis=1)[:, None].repeat(2, axis=1)
    filled = fill_gaps(cut(line, slice(20, 28)))
    np.testing.assert_allclose(filled["marker_position"], line, rtol=0, atol=EXACT)
    assert filled.attrs["filled_samples"] == 8


def test_a_smooth_curve_comes_back_nearly() -> None:
    position = wave()
    filled = fill_gaps(cut(position, slice(50, 56), slice(120, 126)))
    np.testing.assert_allclose(filled["marker_position"], position, rtol=0, atol=SMOOTH)
    assert filled.attrs["filled_samples"] == 12


def test_samples_that_were_there_are_kept_to_the_last_digit() -> None:
    ds = cut(wave(), slice(50, 56), slice(100, 140))
    there = ~np.isnan(ds["marker_position"].values)
    filled = fill_gaps(ds)
    np.testing.assert_array_equal(
        filled["marker_position"].values[there], ds["marker_position"].values[there]
    )
    assert missing(ds) == [*range(50, 56), *range(100, 140)]  # the source is not changed
    assert "filled_samples" not in ds.attrs


@pytest.mark.parametrize(("length", "fills"), [(9, True), (10, True), (11, False)])
def test_the_longest_gap(length: int, fills: bool) -> None:
    """A gap of k samples lasts k sampling intervals: 10 samples at 100 Hz are 0.1 s."""
    filled = fill_gaps(cut(wave(), slice(50, 50 + length)), max_gap=0.1)
    assert filled.attrs["filled_samples"] == (length if fills else 0)
    assert len(missing(filled)) == (0 if fills else length)


@pytest.mark.parametrize("rate", [60.0, 100.0, 250.0])
def test_rounded_time_stamps_and_other_rates(rate: float) -> None:
    count = int(0.1 * rate)
    t = np.round(np.arange(FRAMES) / rate, 3)
    position = wave()
    position[80 : 80 + count, 0] = np.nan
    ds = schema.markers(t, ["a", "b"], position)
    assert fill_gaps(ds, max_gap=0.101).attrs["filled_samples"] == count


def test_ends_continue_along_their_tangent_for_a_third() -> None:
    t = np.arange(60) / RATE
    line = np.stack([t, 2 - t, 0 * t], axis=1)[:, None].repeat(2, axis=1)
    filled = fill_gaps(cut(line, slice(0, 3), slice(50, 60)), max_gap=0.09)
    assert missing(filled) == list(range(53, 60))  # 3 samples of 0.03 s at either end
    assert filled.attrs["filled_samples"] == 6
    found = filled["marker_position"].values[:53]
    np.testing.assert_allclose(found, line[:53], rtol=0, atol=1e-9)


def test_a_long_absence_in_between_is_left_and_its_sides_are_filled() -> None:
    filled = fill_gaps(cut(wave(), slice(40, 44), slice(60, 120), slice(150, 154)))
    assert missing(filled) == list(range(60, 120))
    assert filled.attrs["filled_samples"] == 8


def test_frames_in_no_order_are_left_alone() -> None:
    shuffled = np.random.default_rng(0).permutation(wave())
    ds = cut(shuffled, slice(50, 54))
    filled = fill_gaps(ds)
    assert filled.attrs["filled_samples"] == 0
    np.testing.assert_array_equal(filled["marker_position"], ds["marker_position"])


def test_each_marker_is_judged_by_itself() -> None:
    position = wave()
    position[:, 1] = np.random.default_rng(0).permutation(position[:, 1])
    ds = cut(cut(position, slice(50, 54))["marker_position"].values, slice(50, 54), marker=1)
    filled = fill_gaps(ds)
    assert missing(filled, 0) == []
    assert missing(filled, 1) == [50, 51, 52, 53]


def test_one_lost_component_is_a_lost_sample() -> None:
    position = wave()
    position[50, 0, 2] = np.nan
    filled = fill_gaps(schema.markers(np.arange(FRAMES) / RATE, ["a", "b"], position))
    assert filled.attrs["filled_samples"] == 1
    np.testing.assert_allclose(filled["marker_position"][50, 0], wave()[50, 0], rtol=0, atol=1e-5)


@pytest.mark.parametrize("frames", [0, 1, 3, 5])
def test_too_short_to_know_anything(frames: int) -> None:
    position = wave(frames)
    if frames > 1:
        position[1] = np.nan
    ds = schema.markers(np.arange(frames) / RATE, ["a", "b"], position)
    filled = fill_gaps(ds)
    assert filled.attrs["filled_samples"] == 0
    np.testing.assert_array_equal(filled["marker_position"], position)


def test_nothing_to_fill_and_nothing_allowed() -> None:
    assert fill_gaps(cut(wave())).attrs["filled_samples"] == 0
    assert fill_gaps(cut(wave(), slice(50, 54)), max_gap=0).attrs["filled_samples"] == 0
    never = cut(wave(), slice(None))
    assert fill_gaps(never).attrs["filled_samples"] == 0
