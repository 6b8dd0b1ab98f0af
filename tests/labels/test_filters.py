"""Filters of labels: each rejects with its reason, and smoothing is Savitzky and Golay's."""

from __future__ import annotations

import numpy as np
import pytest

from biokit.labels import Filters
from biokit.labels.filters import known_runs
from biokit.labels.resampling import flags_at, instants, values_at
from biokit.schema import FrameFlag


def test_a_parabola_passes_unchanged() -> None:
    """Order 2: exact on parabolas, at the ends too."""
    t = np.linspace(0, 1, 30)
    parabola = np.stack([0.1 + 0.5 * t - 0.3 * t**2, 0.2 + 0.1 * t], 1)
    assert np.allclose(Filters().smooth(parabola), parabola, atol=1e-12)


def test_weights_of_eleven_frames_and_order_two() -> None:
    """The central weights of Savitzky and Golay's Table I: (-36, 9, 44, 69, 84, 89, ...) / 429."""
    impulse = np.zeros((31, 1))
    impulse[15] = 1.0
    smooth = Filters(bounds=(-1.0, 1.0)).smooth(impulse)[10:21, 0]
    table = np.array([-36, 9, 44, 69, 84, 89, 84, 69, 44, 9, -36]) / 429
    assert np.allclose(smooth, table, atol=1e-12)
    assert Filters().smooth(impulse).min() == 0.0  # clipped


def test_runs_are_smoothed_by_themselves() -> None:
    rng = np.random.default_rng(0)
    raw = rng.uniform(0.2, 0.8, (50, 3))
    raw[20:23] = np.nan
    smooth = Filters().smooth(raw)
    assert np.isnan(smooth[20:23]).all() and np.isfinite(smooth[:20]).all()
    assert np.allclose(smooth[:20], Filters().smooth(raw[:20]))
    assert np.allclose(smooth[23:], Filters().smooth(raw[23:]))
    short = rng.uniform(0.2, 0.8, (4, 2))
    assert np.allclose(Filters().smooth(short)[:3].shape, (3, 2))
    assert np.allclose(Filters().smooth(short[:2]), short[:2])


def test_each_filter_gives_its_reason() -> None:
    own = Filters()
    time = np.arange(20) / 30
    error = np.full(20, 0.01)
    error[5] = np.nan
    names = ["SAE"] * 7 + ["HEEL"] * 13
    assert own.bad_markers(time, names, error) == ""
    error[7] = 0.16
    assert own.bad_markers(time, names, error) == (
        "marker error: HEEL is 16 cm from its place at 0.233 s; at most 15 cm are allowed"
    )
    assert own.bad_moments(time, np.full(20, 9e-12)) == ""
    assert "1.1e-11 of the largest at 0 s" in own.bad_moments(time, np.full(20, 1.1e-11))
    assert own.too_short(11, 0.37) == ""
    assert own.too_short(5, 0.133).startswith(
        "too short: 5 frames at 30 Hz in 0.133 s; at least 11"
    )
    flag = np.zeros(20, dtype=np.int16)
    flag[:8] = FrameFlag.UNEXPLAINED_FORCE
    flag[8:] = FrameFlag.BOUND_ACTIVE | FrameFlag.LARGE_RESERVE  # remarks
    assert own.bad_frames(flag) == ""
    flag[8] |= FrameFlag.MOTION_JUMP
    assert own.bad_frames(flag) == (
        "flagged frames: 45 % (unexplained_force 40 %, motion_jump 5 %); at most 40 % are allowed"
    )


def test_wrong_filters_are_listed() -> None:
    with pytest.raises(ValueError, match=r"savgol_window 10 has to be odd.*bounds 1 to 0"):
        Filters(savgol_window=10, bounds=(1.0, 0.0))
    with pytest.raises(ValueError, match="rate 0 Hz"):
        Filters(rate=0.0)


@pytest.mark.parametrize("rate", [24.0, 25.0, 29.97, 50.0, 59.94, 60.0, 100.0, 120.0, 240.0])
def test_instants_of_any_rate(rate: float) -> None:
    time = 3.2 + np.arange(round(2 * rate) + 1) / rate
    new = instants(time, 30.0)
    assert new[0] == time[0] and time[-1] - 1 / 30 < new[-1] <= time[-1]
    assert np.allclose(np.diff(new)[:-1], 1 / 30)
    wave = np.sin(2 * np.pi * 2.0 * time)[:, None]
    found = values_at(time, wave, new)[:, 0]
    assert np.abs(found - np.sin(2 * np.pi * 2.0 * new)).max() < 0.01
    wave[len(wave) // 2] = np.nan
    gap = values_at(time, wave, new)[:, 0]
    assert 1 <= np.isnan(gap).sum() <= 3 or rate > 60


def test_flags_are_those_of_the_samples_around() -> None:
    time = np.arange(10) / 25
    flag = np.zeros(10, dtype=np.int16)
    flag[4] = 32
    found = flags_at(time, flag, instants(time, 30.0))
    around = np.abs(instants(time, 30.0) - time[4]) < 1 / 25 - 1e-9
    assert np.array_equal(found == 32, around)


def test_known_runs() -> None:
    assert known_runs(np.array([0, 1, 1, 0, 1], dtype=bool)) == [slice(1, 3), slice(4, 5)]
