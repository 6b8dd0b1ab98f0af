"""Low-pass and derivatives: OpenSim's numbers, closed forms, bad input."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from scipy.special import erf

from biokit import load, schema
from biokit.smoothing import opensim_accelerations, quintic_spline, smooth_motion
from biokit.smoothing_spline import SmoothingSpline

# The files have ten digits: half a unit of the last one, and its rounding.
DIGITS = 5.001e-10


def reference(path: Path) -> tuple[np.ndarray, list[str], np.ndarray]:
    table = load(path)
    names = [str(name) for name in table[next(d for d in table.dims if d != "time")].values]
    return table["time"].values, names, table[next(iter(table.data_vars))].values


@pytest.mark.parametrize(("trial", "frames"), [("walk", 238), ("gait2392", 157)])
def test_is_what_opensims_inverse_dynamics_uses(shared_data: Path, trial: str, frames: int) -> None:
    prefix = {"walk": "walk", "gait2392": "gait2392_walk"}[trial]
    folder = shared_data / trial / "reference"
    smooth = smooth_motion(load(folder / f"{prefix}_ik.mot"), cutoff=6.0, method="opensim")
    assert smooth.sizes["time"] == frames
    for quantity, name in (
        ("q", "dof_position"),
        ("u", "dof_velocity"),
        ("udot", "dof_acceleration"),
    ):
        time, names, expected = reference(folder / f"{prefix}_id_input_{quantity}.sto")
        assert smooth["dof"].values.tolist() == names
        np.testing.assert_allclose(smooth["time"], time, rtol=0, atol=2e-14)
        np.testing.assert_allclose(smooth[name], expected, rtol=DIGITS, atol=DIGITS)


def quintic(time: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Two columns, and their derivatives."""
    w = 2 * np.pi * np.array([0.8, 1.7])
    phase = w * time[:, None]
    return np.sin(phase), w * np.cos(phase), -(w**2) * np.sin(phase)


def test_derivatives_of_sines_without_filter() -> None:
    time = np.arange(200) * 0.01
    position, velocity, acceleration = quintic(time)
    spline = quintic_spline(time, position)
    inner = slice(20, -20)
    np.testing.assert_allclose(spline(time, nu=1)[inner], velocity[inner], atol=1e-7)
    np.testing.assert_allclose(spline(time, nu=2)[inner], acceleration[inner], atol=1e-5)
    second = opensim_accelerations(time, position, None)
    np.testing.assert_allclose(second[inner], acceleration[inner], atol=1e-5)


RATE = 100.0
IMPACT, IMPACT_TIME, IMPACT_LENGTH = 300.0, 1.5, 0.02  # rad/s^2, s, s


def known_motion(*, noise: float, impact: float = 0.0) -> tuple[xr.Dataset, np.ndarray]:
    """Eight coordinates of three sines, hit at once if wished; and their accelerations."""
    rng = np.random.default_rng(0)
    time = np.arange(301) / RATE
    w = 2 * np.pi * rng.uniform(0.5, 2.0, (3, 8))
    size, phase = rng.uniform(0.05, 0.3, (3, 8)), rng.uniform(0, 2 * np.pi, (3, 8))
    wave = size * np.sin(w * time[:, None, None] + phase)
    position, acceleration = wave.sum(1), (-(w**2) * wave).sum(1)
    u = (time - IMPACT_TIME)[:, None] / IMPACT_LENGTH
    strength = impact * rng.normal(size=8)
    acceleration = acceleration + strength * np.exp(-(u**2) / 2)
    twice = np.exp(-(u**2) / 2) + u * np.sqrt(np.pi / 2) * (erf(u / np.sqrt(2)) + 1)
    position = position + strength * IMPACT_LENGTH**2 * twice
    position = position + noise * rng.normal(size=position.shape)
    names = [f"angle_{i}" for i in range(8)]
    return schema.motion(time, names, position, is_rotation=[True] * 8), acceleration


def error(smooth: xr.Dataset, acceleration: np.ndarray, where: np.ndarray) -> float:
    return float(np.sqrt(((smooth["dof_acceleration"].values - acceleration)[where] ** 2).mean()))


def test_splines_pass_half_at_the_cutoff() -> None:
    time = np.arange(2001) / RATE
    spline = SmoothingSpline(time)
    for frequency, gain in ((3.0, 1 / (1 + 0.5**6)), (6.0, 0.5), (12.0, 1 / (1 + 2**6))):
        wave = np.cos(2 * np.pi * frequency * (time - 10))[:, None]
        assert spline.derivatives(wave, 6.0)[0][1000, 0] == pytest.approx(gain, abs=3e-3)


def test_splines_reproduce_parabolas_and_their_derivatives() -> None:
    """The penalty leaves them alone, whatever the times and the cutoff."""
    time = np.sort(np.random.default_rng(0).uniform(0, 2, 60))
    values = (1 + 2 * time - 3 * time**2)[:, None]
    position, velocity, acceleration = SmoothingSpline(time).derivatives(values, 4.0)
    np.testing.assert_allclose(position, values, atol=1e-8)
    np.testing.assert_allclose(velocity[:, 0], 2 - 6 * time, atol=1e-7)
    np.testing.assert_allclose(acceleration, -6, atol=1e-5)


def test_splines_and_opensim_agree_away_from_the_ends() -> None:
    motion, acceleration = known_motion(noise=2e-3)
    inner = np.zeros(acceleration.shape[0], dtype=bool)
    inner[40:-40] = True
    by_spline = smooth_motion(motion, method="spline")
    by_opensim = smooth_motion(motion)["dof_acceleration"].values
    assert error(by_spline, by_opensim, inner) < 0.04
    assert error(by_spline, acceleration, inner) < 0.5
    assert by_spline["dof_cutoff"].values.tolist() == [6.0] * 8


def test_splines_bridge_short_gaps_only() -> None:
    motion, _ = known_motion(noise=0.0)
    gap = motion.copy(deep=True)
    gap["dof_position"].values[100:108, 2] = np.nan
    smooth = smooth_motion(gap, method="spline", cutoff=20.0)
    whole = smooth_motion(motion, method="spline", cutoff=20.0)
    np.testing.assert_allclose(smooth["dof_position"], whole["dof_position"], atol=2e-4)
    with pytest.raises(ValueError, match="angle_2 is missing in 8 frames, the first at 1 s"):
        smooth_motion(gap)
    gap["dof_position"].values[100:140, 2] = np.nan
    with pytest.raises(ValueError, match="angle_2 is missing in 40 frames"):
        smooth_motion(gap, method="spline")


def test_impacts_are_kept_and_the_rest_stays_smooth() -> None:
    motion, acceleration = known_motion(noise=2e-3, impact=IMPACT)
    time = motion["time"].values
    near = np.abs(time - IMPACT_TIME) < 0.08
    far = (np.abs(time - IMPACT_TIME) > 0.25) & (time > 0.3) & (time < 2.7)
    usual = smooth_motion(motion)
    wide = smooth_motion(motion, cutoff=12.0)
    kept = smooth_motion(motion, method="spline", impacts=True)
    assert error(kept, acceleration, near) < 0.35 * error(usual, acceleration, near)
    assert error(kept, acceleration, near) < error(wide, acceleration, near)
    assert error(kept, acceleration, far) < 1.2 * error(usual, acceleration, far)
    assert error(kept, acceleration, far) < 0.25 * error(wide, acceleration, far)


def test_cross_validation_on_walking_with_independent_noise(repo_root: Path) -> None:
    """Walking has cutoffs from 3 to 20 Hz; 6 Hz for all loses the accelerations of foot contact."""
    motion = load(repo_root / "sample_data" / "walk_true.mot")
    time, position = motion["time"].values, motion["dof_position"].values
    rotating = (motion["dof_unit"].values == "rad") & (np.ptp(position, axis=0) > 0.02)
    acceleration = quintic_spline(time, position)(time, nu=2)
    noise = 2e-3 * np.random.default_rng(0).normal(size=position.shape)
    motion["dof_position"] = (motion["dof_position"].dims, position + noise * rotating)
    inner = np.zeros_like(position, dtype=bool)
    inner[20:-20, rotating] = True

    def of(**options: Any) -> float:
        return error(smooth_motion(motion, **options), acceleration, inner)

    chosen = of(method="spline", cutoff="cross_validation")
    common = [of(method="spline", cutoff=cutoff) for cutoff in (5.0, 6.0, 8.0, 10.0, 12.0, 15.0)]
    assert chosen < 0.6 * of()
    assert chosen < min(common)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"method": "kalman"}, "method 'kalman' is unknown; known: opensim, spline"),
        ({"impacts": True}, "need method='spline'"),
        ({"cutoff": "auto", "method": "spline"}, "neither a number nor 'cross_validation'"),
        ({"cutoff": 60.0}, "the cutoff 60 Hz is not between 0 and 50 Hz"),
    ],
)
def test_options_are_checked(options: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        smooth_motion(known_motion(noise=0.0)[0], **options)
