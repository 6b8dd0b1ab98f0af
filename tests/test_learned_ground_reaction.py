"""Learned foot forces at the face: what they balance, and what is wrong with the input."""

from __future__ import annotations

import re
import warnings
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.dynamics import momentum
from biokit.nets.kinetics_checkpoints import save_kinetics
from biokit.physics import coordinates_of
from biokit.schema import FrameFlag
from biokit.smoothing import opensim_kinematics
from tests.learned_kinetics import GRAVITY, NUMBERS, flying, network, walking

FRICTION = 0.8
METHODS = ("neural", "consistent")


@cache
def found(method: str) -> xr.Dataset:
    model, motion = walking()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # an untrained network explains little
        return bk.ground_reaction(
            motion, model, method=method, network=None if method == "contact" else network()
        )


def quiet(motion: xr.Dataset, method: str = "neural", **options: object) -> xr.Dataset:
    """Forces by the untrained network, which leaves much unexplained."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*do not explain.*")
        return bk.ground_reaction(motion, walking()[0], method=method, network=network(), **options)


def total(ds: xr.Dataset) -> np.ndarray:
    return ds["ground_reaction_force"].values.sum(1)


@pytest.mark.parametrize("method", METHODS)
def test_result_is_that_of_contact_mode(method: str) -> None:
    mine, theirs = found(method), found("contact")
    schema.validate(mine, "forces")
    shared = [str(name) for name in theirs.data_vars if name != "seat_force"]
    for name in shared:
        assert mine[name].dims == theirs[name].dims
        assert mine[name].attrs.get("units") == theirs[name].attrs.get("units")
    for name in ("cutoff", "floor_height", "belt_velocity", "model", "source"):
        assert mine.attrs[name] == theirs.attrs[name]
    assert mine.attrs["method"] == method
    for name in ("contact", "time"):
        np.testing.assert_array_equal(mine[name], theirs[name])
    added: dict[str, set[str]] = {
        "neural": set(),
        "consistent": {"force_change", "acceleration_change"},
    }
    assert set(map(str, mine.data_vars)) - {"seat_force"} == {*shared, *added[method]}


@pytest.mark.parametrize("method", METHODS)
def test_forces_push_inside_the_cone(method: str) -> None:
    force = found(method)["ground_reaction_force"].values
    assert force[..., 1].min() >= 0 and force[..., 1].max() > 300
    shear = np.hypot(force[..., 0], force[..., 2])
    assert (shear <= FRICTION * force[..., 1] + 1e-6).all()


@pytest.mark.parametrize("method", METHODS)
def test_forces_and_residual_are_what_the_motion_needs(method: str) -> None:
    """Newton: the total force and its moment do not depend on who found them."""
    mine, theirs = found(method), found("contact")
    needed = total(theirs) + theirs["residual_force"].values
    np.testing.assert_allclose(total(mine) + mine["residual_force"].values, needed, atol=1e-6)
    moments = []
    for ds in (mine, theirs):
        arm = ds["centre_of_pressure"].fillna(0.0) - ds["mass_centre"]
        force = ds["ground_reaction_force"].values
        moment = np.cross(arm.transpose("time", "contact", "space").values, force)
        moments.append((moment + ds["free_moment"].values).sum(1) + ds["residual_moment"].values)
    np.testing.assert_allclose(*moments, atol=1e-6)


def test_consistent_forces_are_nearest_ones_that_fit() -> None:
    neural, consistent = found("neural"), found("consistent")
    change = consistent["force_change"].values
    difference = consistent["ground_reaction_force"] - neural["ground_reaction_force"]
    np.testing.assert_allclose(change, difference.values, atol=1e-9)
    left = [
        np.linalg.norm(ds["residual_moment"].values, axis=1).mean() for ds in (neural, consistent)
    ]
    assert left[1] < left[0]


def test_change_of_acceleration_takes_the_residual_away() -> None:
    """With it, the force and moment that the motion needs are those that the feet give."""
    model, motion = walking()
    ds = found("consistent")
    time, q = motion["time"].values, coordinates_of(motion, model).numpy()
    state = opensim_kinematics(time, q, ds.attrs["cutoff"])
    change = ds["acceleration_change"].values
    moved = (*state[1:3], state.acceleration + change)
    needed = momentum(model, *(torch.as_tensor(x) for x in moved))
    np.testing.assert_allclose(needed.force.numpy(), total(ds), atol=1e-6)
    assert not change[:, 6:].any() and np.abs(change[:, :6]).max() > 0.01


@pytest.mark.parametrize("method", METHODS)
def test_flight_has_no_forces(method: str) -> None:
    flight = flying(walking()[0], forward=2.0)
    ds = quiet(flight, method, floor=0.0)
    assert not ds["ground_reaction_force"].values.any()
    assert not ds["free_moment"].values.any()
    assert np.isnan(ds["centre_of_pressure"].values).all()


def test_shipped_network_knows_flight_and_walking() -> None:
    model, motion = walking()
    for forward in (0.0, 2.0):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # the low-pass at both ends
            ds = bk.ground_reaction(flying(model, forward), model, method="neural", floor=0.0)
        assert not ds["ground_reaction_force"].values.any()
    ds = bk.ground_reaction(motion, model, method="neural")
    weight = GRAVITY * float(model.mass.sum())
    assert total(ds)[:, 1].mean() == pytest.approx(weight, rel=0.1)


def test_a_jump_is_flagged() -> None:
    _, motion = walking()
    broken = motion.copy(deep=True)
    later = np.arange(60) >= 30
    for name, size in (("pelvis_tx", 0.3), ("pelvis_ty", 0.05)):
        broken["dof_position"].loc[{"dof": name}] += size * later
    with pytest.warns(UserWarning, match="the motion jumps, first at"):
        ds = quiet(broken)
    flagged = (ds["flag"].values & FrameFlag.MOTION_JUMP) != 0
    assert flagged[27:33].all() and not flagged[:15].any()
    assert np.isfinite(ds["ground_reaction_force"].values).all()
    assert np.ptp(ds.attrs["floor_height"]) == pytest.approx(0.05, abs=0.02)


def test_uneven_times_are_taken_as_they_are() -> None:
    _, motion = walking()
    time = np.round(np.arange(0.3, 0.88, 1 / 60), 3)
    sampled = motion.interp(time=time).assign_coords(frame=("time", np.arange(len(time))))
    ds = quiet(sampled)
    np.testing.assert_array_equal(ds["time"], time)
    assert np.isfinite(ds["ground_reaction_force"].values).all()


# --------------------------------------------------------------------------------------- bad input


def test_options_of_other_methods_are_refused() -> None:
    model, motion = walking()
    with pytest.raises(ValueError, match="method 'neural' takes no forces"):
        bk.ground_reaction(motion, model, method="neural", forces="grf.mot")
    with pytest.raises(ValueError, match="network is for the methods neural and consistent"):
        bk.ground_reaction(motion, model, method="contact", network=network())
    with pytest.raises(ValueError, match="known: measured, contact, neural, consistent"):
        bk.ground_reaction(motion, model, method="learned")


def test_shorter_than_the_window_is_taken_shorter_than_steps_is_not() -> None:
    """0.25 s of a window of 64 frames at 60 Hz."""
    _, motion = walking()
    ds = quiet(motion.isel(time=slice(26)))
    assert np.isfinite(ds["ground_reaction_force"].values).all()
    with pytest.raises(ValueError, match=r"no part of it is long enough.*need 0\.2 s"):
        quiet(motion.isel(time=slice(19)))


def test_missing_coordinates_are_named() -> None:
    _, motion = walking()
    names = [str(name) for name in motion["dof"].values]
    few = [name for name in names if not name.startswith(("arm", "hip_rotation_r", "mtp_angle_l"))]
    with pytest.warns(UserWarning, match="does without") as caught:
        ds = quiet(motion.sel(dof=few))
    message = str(next(w.message for w in caught if "does without" in str(w.message)))
    assert "does without hip_rotation_r, mtp_angle_l, which" in message
    assert "trained to miss any of hip_adduction_r" in message
    assert np.isfinite(ds["ground_reaction_force"].values).all()
    legless = [name for name in names if name not in ("knee_angle_r", "hip_flexion_l")]
    with pytest.raises(ValueError, match="knee_angle_r, hip_flexion_l missing"):
        quiet(motion.sel(dof=legless))


def test_nothing_is_missing_of_a_whole_motion() -> None:
    """Not even where joints are locked."""
    model, motion = walking()
    mtp = [model.coordinate_names.index(f"mtp_angle_{end}") for end in "rl"]
    locked = replace(model, locked=tuple(x or i in mtp for i, x in enumerate(model.locked)))
    for one in (model, locked):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.filterwarnings("ignore", message=".*do not explain.*")
            bk.ground_reaction(motion, one, method="neural", network=network())


def test_a_model_without_feet_is_told_how_to_go_on() -> None:
    model, motion = walking()
    names = tuple(name.replace("calcn", "hoof") for name in model.body_names)
    with pytest.raises(
        ValueError, match=r"no foot.*calcn_r and toes_r.*scripts/kinetics/train\.py"
    ):
        bk.ground_reaction(
            motion, replace(model, body_names=names), method="neural", network=network()
        )


def test_gaps_are_an_error() -> None:
    _, motion = walking()
    broken = motion.copy(deep=True)
    broken["dof_position"].loc[{"dof": "knee_angle_r"}][4] = np.nan
    with pytest.raises(ValueError, match=r"knee_angle_r is missing in 1 frames.*0\.34 s"):
        quiet(broken)


@pytest.mark.parametrize("method", ["contact", "neural"])
def test_degrees_are_an_error(method: str) -> None:
    model, motion = walking()
    turns = (motion["dof_unit"] == "rad").values
    wrong = motion.assign(dof_position=motion["dof_position"] * np.where(turns, 180 / np.pi, 1.0))
    with pytest.raises(ValueError, match=r"knee_angle_[rl] [\d.]+.*in degrees\?.*numpy\.radians"):
        bk.ground_reaction(
            wrong, model, method=method, network=network() if method == "neural" else None
        )


def test_z_up_is_noticed() -> None:
    model, _ = walking()
    names = model.coordinate_names
    values = np.repeat(model.default.numpy()[None], 40, 0)
    values[:, names.index("pelvis_list")] = np.pi / 2  # the trunk along z
    values[:, names.index("pelvis_tz")], values[:, names.index("pelvis_ty")] = 0.95, 0.0
    motion = schema.motion(
        np.arange(40) / 100, names, values, is_rotation=model.coordinate_is_rotation
    )
    with pytest.warns(UserWarning, match="Is z up in the recording"):
        quiet(motion)


def test_a_file_that_is_no_network_is_named(tmp_path: Path) -> None:
    model, motion = walking()
    text = tmp_path / "notes.safetensors"
    text.write_text("no weights")
    other = Path(bk.__file__).parent / "assets" / "neural_ik.safetensors"
    for path in (text, other):
        with pytest.raises(ValueError, match=re.escape(str(path))):
            bk.ground_reaction(motion, model, method="neural", network=path)
    with pytest.raises(FileNotFoundError):
        bk.ground_reaction(motion, model, method="neural", network=tmp_path / "none.safetensors")
    saved = tmp_path / "kinetics.safetensors"
    save_kinetics(network(), NUMBERS, saved)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        ds = bk.ground_reaction(motion, model, method="neural", network=saved)
    np.testing.assert_allclose(total(ds), total(found("neural")), atol=2.0)  # half precision
