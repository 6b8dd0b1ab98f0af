"""Muscle paths and activations of motions, against OpenSim's static optimisation."""

from __future__ import annotations

import warnings
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.model import Model
from biokit.engine.muscles import Muscles
from biokit.muscle_activity import muscle_activations, muscle_geometry
from tests.opensim_reference import SHARED

RMS, LARGEST = 0.002, 0.02  # of activations, against OpenSim
FOLDERS = {
    "walk": ("walk", "subject_scaled_walk.osim", "walk", "external_loads_walk.xml"),
    "gait2392": (
        "gait2392",
        "gait2392_subject01_scaled.osim",
        "gait2392_walk",
        "external_loads.xml",
    ),
}


class Trial(NamedTuple):
    model: Model
    kinetics: xr.Dataset
    reserves: Path
    reference: Path  # and what its file names begin with


@cache
def trial(name: str, compatible: bool = False) -> Trial:
    """A recorded trial with its moments; skips the test where the reference data are absent."""
    if not SHARED.is_dir():
        pytest.skip("the reference recordings are not at ../shared/data")
    folder, model_file, prefix, loads = FOLDERS[name]
    out = SHARED / folder / "reference"
    model = bk.load(out / model_file)
    motion = bk.load(out / f"{prefix}_ik.mot", model)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        kinetics = bk.inverse_dynamics(
            motion, model, SHARED / folder / "inputs" / loads, opensim_compatible=compatible
        )
    return Trial(model, kinetics, SHARED / folder / "setup" / "so_actuators.xml", out / prefix)


def opensim(own: Trial, kind: str) -> np.ndarray:
    """OpenSim's activations or forces (F, m) in the order of the model."""
    table = bk.load(f"{own.reference}_StaticOptimization_{kind}.sto")["value"]
    return np.asarray(table.sel(column=list(own.model.muscles.names)).values)


def short(name: str = "gait2392", frames: slice = slice(40, 60)) -> Trial:
    own = trial(name)
    return own._replace(kinetics=own.kinetics.isel(time=frames))


@pytest.mark.parametrize("name", FOLDERS)
def test_opensim_compatible(name: str) -> None:
    """From OpenSim's inverse kinematics to its activations, nothing of OpenSim's in between."""
    own = trial(name, compatible=True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = muscle_activations(
            own.kinetics, own.model, reserves=own.reserves, opensim_compatible=True
        )
    away = found["muscle_activation"].values - opensim(own, "activation")
    assert np.sqrt(np.mean(away**2)) < RMS and np.abs(away).max() < LARGEST
    force = found["muscle_force"].values - opensim(own, "force")
    strongest = own.model.muscles.max_isometric_force.max().item()
    assert np.sqrt(np.mean(force**2)) < RMS * strongest
    assert found["muscles_converged"].values.all() and not found["flag"].values.any()
    assert np.nanmax(found["reserve_share"].values) < 0.05
    assert "passive_force" not in found


@pytest.mark.parametrize("name", FOLDERS)
def test_moments_are_produced(name: str) -> None:
    """Muscle forces, passive ones counted, times moment arms and reserves give the moments."""
    own = short(name, slice(60, 90))
    found = muscle_activations(own.kinetics, own.model, passive_forces=True, moment_arms=True)
    produced = np.einsum("tmd,tm->td", found["moment_arm"].values, found["muscle_force"].values)
    free = [own.model.coordinate_names[i] for i in own.model.free]
    floating = [name for name in free if name.startswith("pelvis")]
    legs = [name for name in free if name not in floating]
    total = xr.DataArray(produced, dims=("time", "dof"), coords={"dof": found["dof"]})
    missing = total + found["reserve_force"] - found["dof_force"]
    assert float(abs(missing.sel(dof=legs)).max()) < 1e-8
    forces = found["muscle_force"].values
    assert (forces >= 0).all() and (found["passive_force"].values <= forces).all()
    moved = found["reserve_share"].notnull().any("time")
    assert {"knee_angle_r", "ankle_angle_l"} <= set(found["dof"].values[moved])
    assert not set(floating) & set(found["dof"].values[moved])
    schema.validate(found, "motion")


def test_default_counts_pennation() -> None:
    own = short("walk", slice(100, 130))
    ours = muscle_activations(own.kinetics, own.model)
    theirs = muscle_activations(own.kinetics, own.model, opensim_compatible=True)
    assert "passive_force" not in ours
    right, wrong = (
        (ds["muscle_force"] / ds["muscle_activation"]).sel(muscle="soleus_r")
        for ds in (ours, theirs)
    )
    assert bool((right < wrong).all()) and float((wrong - right).max()) > 500


def test_passive_forces_are_those_of_elastic_tendons() -> None:
    """A gastrocnemius at push-off: 494 N, where a rigid tendon would make it 1,040 N."""
    own = short("walk", slice(45, 180, 3))
    ours = muscle_activations(own.kinetics, own.model, passive_forces=True)
    assert 400 < float(ours["passive_force"].sel(muscle="gasmed_l").max()) < 550
    without = muscle_activations(own.kinetics, own.model)
    lazier = without["muscle_activation"] - ours["muscle_activation"]
    assert float(lazier.sel(muscle="gasmed_l").max()) > 0.02


def test_geometry() -> None:
    own = short()
    found = muscle_geometry(own.kinetics, own.model)
    table = bk.load(f"{own.reference}_MuscleAnalysis_Length.sto")["value"]
    times = own.kinetics["time"].values
    expected = table.interp(time=times).sel(column=list(own.model.muscles.names))
    np.testing.assert_allclose(found["muscle_length"].values, expected.values, rtol=0, atol=1e-3)
    arm = bk.load(f"{own.reference}_MuscleAnalysis_MomentArm_knee_angle_r.sto")["value"]
    arm = arm.interp(time=times).sel(column=list(own.model.muscles.names))
    knee = found["moment_arm"].sel(dof="knee_angle_r").values
    np.testing.assert_allclose(knee, arm.values, rtol=0, atol=1e-3)
    rate = np.gradient(found["muscle_length"].values, times, axis=0)[1:-1]
    np.testing.assert_allclose(found["muscle_velocity"].values[1:-1], rate, rtol=0, atol=0.02)
    light = muscle_geometry(own.kinetics.drop_vars(["dof_velocity"]), own.model, moment_arms=False)
    assert "moment_arm" not in light and "muscle_velocity" not in light
    np.testing.assert_array_equal(light["muscle_length"], found["muscle_length"])


def test_reserves_by_name_number_and_file() -> None:
    own = short(frames=slice(40, 45))
    number = muscle_activations(own.kinetics, own.model, reserves=1.0)
    by_name = dict.fromkeys(own.model.coordinate_names, 1.0)
    named = muscle_activations(own.kinetics, own.model, reserves=by_name)
    file = muscle_activations(own.kinetics, own.model, reserves=own.reserves)
    for other in (named, file):
        np.testing.assert_allclose(
            other["muscle_activation"], number["muscle_activation"], rtol=0, atol=1e-10
        )
    with pytest.raises(ValueError, match="no coordinate 'elbow'"):
        muscle_activations(own.kinetics, own.model, reserves={"elbow": 1.0})
    with pytest.raises(ValueError, match="not negative: knee_angle_r"):
        muscle_activations(own.kinetics, own.model, reserves={"knee_angle_r": -1.0})


def test_frames_beyond_the_muscles_are_flagged() -> None:
    own = short(frames=slice(40, 46))
    kinetics = own.kinetics.copy(deep=True)
    kinetics["dof_force"].loc[{"dof": "knee_angle_r"}][2] = 900.0
    kinetics["dof_force"][4] = np.nan
    with pytest.warns(UserWarning, match=r"reserves carry more than 5%.*knee_angle_r"):
        found = muscle_activations(kinetics, own.model)
    heavy = (found["flag"].values & schema.FrameFlag.LARGE_RESERVE) > 0
    assert heavy.tolist() == [False, False, True, False, False, False]
    assert float(found["reserve_share"].sel(dof="knee_angle_r")[2]) > 0.3
    assert found["muscles_converged"].values.tolist() == [True, True, True, True, False, True]
    assert np.isnan(found["muscle_force"].values[4]).all()
    assert not found["flag"].values[4] & schema.FrameFlag.NOT_CONVERGED  # unknown, not failed
    without = {"knee_angle_r": 0.0} | dict.fromkeys(("mtp_angle_r", "mtp_angle_l"), 1.0)
    with pytest.warns(UserWarning, match="did not converge"):
        strict = muscle_activations(kinetics, own.model, reserves=without)
    assert strict["muscles_converged"].values.tolist() == [True, True, False, True, False, True]
    assert strict["flag"].values[2] & schema.FrameFlag.NOT_CONVERGED


def test_muscles_of_impossible_length_are_named() -> None:
    """A tendon that is too long for the path leaves fibres that cannot be that short."""
    own = short(frames=slice(40, 43))
    muscles = own.model.muscles
    slack = muscles.tendon_slack_length.clone()
    slack[muscles.names.index("soleus_r")] *= 1.5
    model = replace(own.model, muscles=replace(muscles, tendon_slack_length=slack))
    with pytest.warns(UserWarning, match=r"soleus_r \(100%\)"):
        found = muscle_activations(own.kinetics, model)
    assert (found["flag"].values & schema.FrameFlag.IMPOSSIBLE_MUSCLE).all()


BOUNDED = """<?xml version="1.0"?>
<OpenSimDocument Version="40600"><ForceSet name="reserves"><objects>{actuators}</objects></ForceSet>
</OpenSimDocument>"""
ACTUATOR = """<CoordinateActuator name="brace"><coordinate>{coordinate}</coordinate>
<optimal_force>{force}</optimal_force><min_control>{low}</min_control><max_control>{high}</max_control>
</CoordinateActuator>"""


def test_actuators_with_bounds_help_within_them(tmp_path: Path) -> None:
    """A strong knee brace of at most 20 N*m: muscles and brace give the moments together."""
    own = short(frames=slice(40, 50))
    file = tmp_path / "brace.xml"
    brace = ACTUATOR.format(coordinate="knee_angle_r", force=100, low=-0.2, high=0.2)
    toes = [
        ACTUATOR.format(coordinate=f"mtp_angle_{side}", force=1, low="-Inf", high="Inf")
        for side in "rl"
    ]
    file.write_text(BOUNDED.format(actuators=brace + "".join(toes)))
    found = muscle_activations(own.kinetics, own.model, reserves=file, moment_arms=True)
    assert found["flag"].values.max() == 0
    knee = found["reserve_force"].sel(dof="knee_angle_r").values
    assert 1 < np.abs(knee).max() <= 20 + 1e-9
    arm = found["moment_arm"].sel(dof="knee_angle_r")
    produced = (arm * found["muscle_force"]).sum("muscle").values + knee
    moment = found["dof_force"].sel(dof="knee_angle_r").values
    np.testing.assert_allclose(produced, moment, rtol=0, atol=1e-8)
    assert float(found["reserve_share"].sel(dof="knee_angle_r").max()) == 0
    plain = muscle_activations(own.kinetics, own.model)
    assert float((found["muscle_activation"] ** 2).sum()) < float(
        (plain["muscle_activation"] ** 2).sum()
    )
    file.write_text(BOUNDED.format(actuators=brace.replace(">-0.2<", ">-Inf<")))
    with pytest.raises(ValueError, match="'brace' has control bounds -inf to 0"):
        muscle_activations(own.kinetics, own.model, reserves=file)


def test_weights_and_exponent() -> None:
    own = short(frames=slice(40, 45))
    plain = muscle_activations(own.kinetics, own.model)["muscle_activation"]
    dear = muscle_activations(own.kinetics, own.model, weights={"soleus_r": 50.0})
    volume = muscle_activations(own.kinetics, own.model, weights="volume")["muscle_activation"]
    cubed = muscle_activations(own.kinetics, own.model, exponent=3.0)["muscle_activation"]
    assert bool((dear["muscle_activation"] <= plain + 1e-9).sel(muscle="soleus_r").all())
    muscles = own.model.muscles
    size = (muscles.max_isometric_force * muscles.optimal_fiber_length).numpy()
    assert float((size * volume**2).sum()) < float((size * plain**2).sum())
    assert float((volume**2).sum()) > float((plain**2).sum())
    assert float(cubed.max()) < float(plain.max())
    with pytest.raises(ValueError, match="no muscles sole"):
        muscle_activations(own.kinetics, own.model, weights={"sole": 1.0})
    with pytest.raises(ValueError, match="unknown; use 'volume'"):
        muscle_activations(own.kinetics, own.model, weights="mass")


def test_emg_is_tracked_where_known() -> None:
    own = short(frames=slice(40, 50))
    time = own.kinetics["time"].values
    plain = muscle_activations(own.kinetics, own.model)["muscle_activation"]
    samples = np.full((len(time), 1), 0.6)
    samples[:5] = np.nan
    emg = xr.DataArray(
        samples, dims=("time", "muscle"), coords={"time": time, "muscle": ["glut_max2_r"]}
    )
    found = muscle_activations(own.kinetics, own.model, emg=emg, emg_weight=100.0)
    a = found["muscle_activation"].sel(muscle="glut_max2_r").values
    np.testing.assert_allclose(a[5:], 0.6, rtol=0, atol=0.05)
    np.testing.assert_allclose(found["muscle_activation"][:5], plain[:5], rtol=0, atol=1e-12)
    with pytest.raises(ValueError, match="between 0 and 1"):
        muscle_activations(own.kinetics, own.model, emg=emg * 10)
    with pytest.raises(ValueError, match="no muscles nose"):
        muscle_activations(own.kinetics, own.model, emg=emg.assign_coords(muscle=["nose"]))


def test_activation_dynamics_limits_the_rate() -> None:
    own = short(frames=slice(30, 55))
    free = muscle_activations(own.kinetics, own.model)["muscle_activation"].values
    found = muscle_activations(own.kinetics, own.model, activation_dynamics=True)
    a = found["muscle_activation"].values
    h = np.diff(own.kinetics["time"].values)[:, None]
    up = np.exp(-h / own.model.muscles.activation_time.numpy())
    down = np.exp(-h / own.model.muscles.deactivation_time.numpy())

    def excess(x: np.ndarray) -> float:
        fall = 0.01 + (x[:-1] - 0.01) * down - x[1:]
        rise = x[1:] - (1 + (x[:-1] - 1) * up)
        return float(max(fall.max(), rise.max()))

    assert excess(free) > 0.01 and excess(a) <= 1e-12
    assert found["muscles_converged"].values.all()
    with pytest.raises(ValueError, match="exponent 2"):
        muscle_activations(own.kinetics, own.model, activation_dynamics=True, exponent=3.0)


def test_bad_input() -> None:
    own = short(frames=slice(40, 43))
    bare = replace(own.model, muscles=Muscles())
    for verb in (muscle_activations, muscle_geometry):
        with pytest.raises(ValueError, match="has no muscles"):
            verb(own.kinetics, bare)
    with pytest.raises(ValueError, match="dof_force missing"):
        muscle_activations(own.kinetics.drop_vars("dof_force"), own.model)
    with pytest.raises(ValueError, match="method 'nerual' is unknown"):
        muscle_activations(own.kinetics, own.model, method="nerual")
    with pytest.raises(ValueError, match="not those of the model"):
        muscle_activations(own.kinetics.isel(dof=slice(None, None, -1)), own.model)
