"""Low-pass and derivatives: OpenSim's numbers, closed forms, bad input."""

from pathlib import Path

import numpy as np
import pytest

from biokit import load
from biokit.smoothing import opensim_accelerations, quintic_spline, smooth_motion

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
