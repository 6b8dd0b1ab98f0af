"""Joint moments against OpenSim's on real trials, and forward simulation of them."""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.model import Model


class Trial(NamedTuple):
    """A recorded trial with what OpenSim made of it."""

    model: Model
    motion: xr.Dataset
    loads: Path
    reference: xr.DataArray  # [time, column]
    cutoff: float


FILES = {
    "walk": (
        "walk/reference/subject_scaled_walk.osim",
        "walk/reference/walk_ik.mot",
        "walk/inputs/external_loads_walk.xml",
        "walk/reference/walk_id.sto",
        6.0,
    ),
    "gait2392": (
        "gait2392/reference/gait2392_subject01_scaled.osim",
        "gait2392/reference/gait2392_walk_ik.mot",
        "gait2392/inputs/external_loads.xml",
        "gait2392/reference/gait2392_walk_id.sto",
        6.0,
    ),
    "squats": (
        "lab_trials/inputs/opencap_subject4_scaled.osim",
        "lab_trials/reference/s4_squats1_ik.mot",
        "lab_trials/inputs/s4_squats1_external_loads.xml",
        "lab_trials/reference/s4_squats1_id.sto",
        6.0,
    ),
    "drop_jump": (
        "lab_trials/inputs/opencap_subject4_scaled.osim",
        "lab_trials/reference/s4_DJ1_ik.mot",
        "lab_trials/inputs/s4_DJ1_external_loads.xml",
        "lab_trials/reference/s4_DJ1_id.sto",
        15.0,
    ),
}


@pytest.fixture
def trial(shared_data: Path, request: pytest.FixtureRequest) -> Trial:
    """The trial that the test is parametrized with."""
    *files, cutoff = FILES[request.param]
    model_file, motion_file, loads, reference = (shared_data / str(f) for f in files)
    model = bk.load(model_file)
    motion = bk.load(motion_file, model)
    return Trial(model, motion, loads, bk.load(reference)["value"], float(cutoff))


def opensim_moments(trial: Trial) -> np.ndarray:
    """OpenSim's generalised forces in the order of the model's coordinates, [F, n]."""
    columns = [
        f"{name}_{'moment' if turns else 'force'}"
        for name, turns in zip(
            trial.model.coordinate_names, trial.model.coordinate_is_rotation, strict=True
        )
    ]
    present = set(map(str, trial.reference["column"].values))
    columns = [c if c in present else c.replace("_moment", "_force") for c in columns]
    return trial.reference.sel(column=columns).values


@pytest.mark.parametrize("trial", list(FILES), indirect=True)
def test_moments_equal_opensims(trial: Trial) -> None:
    ours = bk.inverse_dynamics(
        trial.motion, trial.model, trial.loads, cutoff=trial.cutoff, opensim_compatible=True
    )
    error = ours["dof_force"].values - opensim_moments(trial)
    assert np.abs(error).max() < 1e-6  # the reference file has 8 decimals
    assert np.allclose(ours["time"], trial.reference["time"], atol=1e-6)


@pytest.mark.parametrize("trial", ["walk"], indirect=True)
def test_what_the_default_does_differently(trial: Trial) -> None:
    """Simbody's error mended (0.12 N*m RMS at the knee), plates cut at 20 N and not overshot."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ours = bk.inverse_dynamics(trial.motion, trial.model, trial.loads)
    names = list(trial.model.coordinate_names)
    inside = (ours["time"].values > 0.45) & (ours["time"].values < 1.8)
    error = (ours["dof_force"].values - opensim_moments(trial))[inside]
    rms = dict(zip(names, np.sqrt((error**2).mean(0)), strict=True))
    assert 0.1 < rms["knee_angle_r"] < 0.5
    assert rms["ankle_angle_r"] < 0.2
    assert rms["hip_flexion_r"] < 0.7
    beta = ours["dof_force"].sel(dof="knee_angle_r_beta")
    assert float(np.abs(beta).max()) == 0.0


@pytest.mark.parametrize("trial", ["walk"], indirect=True)
def test_residuals_of_a_trial_with_plates_are_small(trial: Trial) -> None:
    """The authors' window: both feet on plates. Known from OpenSim: 39 N and 21 N*m on pelvis."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ours = bk.inverse_dynamics(trial.motion, trial.model, trial.loads)
    inside = ours.sel(time=slice(0.45, 1.80))
    force = np.sqrt((inside["residual_force"].values ** 2).sum(-1).mean())
    assert 30 < force < 50
    share = np.sqrt((inside["residual_share"] ** 2).mean())
    weight = 9.80665 * float(trial.model.mass.sum())
    assert float(share) == pytest.approx(force / (1.15 * weight), rel=0.1)
    free = bk.inverse_dynamics(trial.motion, trial.model)
    upward = float(free["residual_force"].sel(space="y").mean())
    assert upward == pytest.approx(9.80665 * float(trial.model.mass.sum()), rel=0.05)
    assert "ground_reaction_force" in ours
    assert "ground_reaction_force" not in free


@pytest.mark.parametrize("trial", ["walk"], indirect=True)
def test_the_moments_simulate_the_motion(trial: Trial) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        kinetics = bk.inverse_dynamics(trial.motion, trial.model, trial.loads)
    again = bk.forward_dynamics(
        kinetics, trial.model, start=1.0, duration=0.5, method="rk4", step=0.01
    )
    assert again.sizes["time"] == 51
    turns = (again["dof_unit"] == "rad").values
    measured = kinetics["dof_position"].sel(time=again["time"], method="nearest").values
    error = np.abs(again["dof_position"].values - measured)
    assert error[0].max() < 1e-12
    assert np.degrees(error[:, turns]).max() < 0.1
    assert error[:, ~turns].max() < 2e-4


def test_a_model_at_rest_weighs_what_it_weighs() -> None:
    model = bk.open_skeleton()
    motion = standing(model)
    kinetics = bk.inverse_dynamics(motion, model)
    up = kinetics["dof_force"].sel(dof="pelvis_ty").values
    assert np.allclose(up, 9.80665 * float(model.mass.sum()), rtol=1e-12)
    assert kinetics["dof_force"].dims == ("time", "dof")
    assert kinetics.attrs["mass"] == pytest.approx(75.0)


def test_normalized_forces_state_their_units() -> None:
    model = bk.open_skeleton()
    kinetics = bk.inverse_dynamics(standing(model), model)
    per_mass = bk.normalized(kinetics)
    assert np.allclose(per_mass["dof_force"].sel(dof="pelvis_ty"), 1.0)
    assert np.allclose(per_mass["residual_force"].sel(space="y"), 1.0)
    assert per_mass["residual_force"].attrs["units"] == "body weight"
    assert per_mass["residual_moment"].attrs["units"] == "N*m/kg"
    hip = float(kinetics["dof_force"].sel(dof="hip_flexion_r")[0])
    assert float(per_mass["dof_force"].sel(dof="hip_flexion_r")[0]) == pytest.approx(hip / 75)
    tall = bk.normalized(kinetics, height=1.75)
    expected = hip / (75 * 9.80665 * 1.75)
    assert float(tall["dof_force"].sel(dof="hip_flexion_r")[0]) == pytest.approx(expected)
    with pytest.raises(ValueError, match="residual_force has units 'body weight', expected 'N'"):
        bk.forward_dynamics(per_mass, model)
    with pytest.raises(ValueError, match="in metres"):
        bk.normalized(kinetics, height=175)
    with pytest.raises(ValueError, match="no attribute 'mass'"):
        bk.normalized(standing(model))


@pytest.mark.parametrize("trial", ["walk"], indirect=True)
def test_a_jump_in_the_motion_is_flagged(trial: Trial) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        clean = bk.inverse_dynamics(trial.motion, trial.model)
    assert not clean["flag"].any()
    jumping = trial.motion.copy(deep=True)
    knee = list(jumping["dof"].values).index("knee_angle_r")
    jumping["dof_position"][120:, knee] += 0.5
    with pytest.warns(UserWarning, match=r"the motion jumps, first at 1\.1"):
        found = bk.inverse_dynamics(jumping, trial.model)
    times = found["time"].values[found["flag"].values == schema.FrameFlag.MOTION_JUMP]
    assert 1.05 < times.min() < 1.2 < times.max() < 1.35


def test_bad_requests_are_refused() -> None:
    model = bk.open_skeleton()
    motion = standing(model)
    kinetics = bk.inverse_dynamics(motion, model)
    with pytest.raises(ValueError, match="dof_force missing: run biokit"):
        bk.forward_dynamics(kinetics.drop_vars("dof_force"), model)
    with pytest.raises(ValueError, match="hold 0 frames of the recording"):
        bk.forward_dynamics(kinetics, model, start=9.0)
    with pytest.raises(ValueError, match=r"coordinates that the model .* lacks"):
        wrong = motion.assign_coords(dof=[f"{n}_x" for n in motion["dof"].values])
        bk.inverse_dynamics(wrong, model)
    gap = motion.copy(deep=True)
    gap["dof_position"][3, 5] = np.nan
    with pytest.raises(ValueError, match="missing in 1 frames"):
        bk.inverse_dynamics(gap, model)
    light = replace(model, mass=0 * model.mass, inertia=0 * model.inertia)
    with pytest.raises(ValueError, match="singular"):
        bk.forward_dynamics(kinetics, light)


def standing(model: Model) -> xr.Dataset:
    """The model's default pose, 20 frames at 100 Hz."""
    return schema.motion(
        np.arange(20) / 100,
        model.coordinate_names,
        np.tile(model.default.numpy(), (20, 1)),
        is_rotation=model.coordinate_is_rotation,
    )
