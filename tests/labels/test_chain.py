"""The chain of one recording, against biokit's own verbs one by one, and what it refuses."""

from __future__ import annotations

import warnings
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr
from scipy.signal import savgol_filter

import biokit as bk
from biokit import schema
from biokit.body.markers import ANATOMICAL
from biokit.body.open_body import open_body
from biokit.body.registration import scale_of
from biokit.engine.muscles import Muscles
from biokit.engine.scaling import scale_model
from biokit.engine.stature import stature
from biokit.labels import Filters, label_recording
from biokit.labels.filters import SPOILT
from biokit.labels.recording import Recording
from biokit.labels.subject import mass_of_height, mass_of_shape, registered
from biokit.labels.tracking import generic_skeleton, track, with_markers
from biokit.schema import FrameFlag

SAMPLE = Path(__file__).resolve().parents[2] / "sample_data"
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
CMU = SHARED / "cmu"


@cache
def walk() -> xr.Dataset:
    """The first second of the sample's walking body, 30 Hz."""
    return bk.load(SAMPLE / "walk_body.npz").isel(time=slice(0, 31))


@cache
def labels() -> xr.Dataset:
    return label_recording(walk())


def body_at(rate: float, duration: float = 1.0) -> xr.Dataset:
    """The walking body at another frame rate."""
    own = walk()
    time = np.arange(int(duration * rate + 1e-9) + 1) / rate
    old = own["time"].values

    def at(name: str) -> np.ndarray:
        flat = own[name].values.reshape(len(old), -1)
        columns = [np.interp(time, old, x) for x in np.unwrap(flat, axis=0).T]
        return np.stack(columns, 1).reshape(len(time), *own[name].shape[1:])

    attrs = {"source": "walk", "body_model": "open_body"}
    return schema.body(time, at("theta"), own["beta"].values, at("translation"), attrs=attrs)


def test_equal_to_the_verbs_one_by_one() -> None:
    """Markers, inverse kinematics, ground reaction, moments and muscles by biokit's own faces."""
    skeleton = bk.open_skeleton()
    registration = registered(open_body(), skeleton)
    beta = torch.from_numpy(walk()["beta"].values)
    factors = scale_of(registration, beta)
    own = with_markers(scale_model(registration.skeleton, factors), ANATOMICAL)
    person = scale_model(skeleton, factors, mass=mass_of_shape(registration.body, beta))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        markers = bk.virtual_markers(walk(), names=ANATOMICAL)
        moved = bk.inverse_kinematics(markers, own)
        motion = moved[["dof_position"]].assign_attrs(moved.attrs)
        ground = bk.ground_reaction(motion, person)
        moments = bk.inverse_dynamics(motion, person, ground, cutoff=ground.attrs["cutoff"])
        raw = bk.muscle_activations(moments, person)["muscle_activation"].values
    found = labels()
    assert found.attrs["reason"] == "" and found.sizes["time"] == 31
    assert found.attrs["mass"] == pytest.approx(float(person.mass.sum()), rel=1e-6)
    assert found.attrs["stature"] == pytest.approx(stature(person), rel=1e-6)
    assert found.attrs["cutoff"] == ground.attrs["cutoff"]
    np.testing.assert_allclose(found["marker_rms"], moved["marker_rms"], atol=1e-5)
    np.testing.assert_allclose(found["dof_position"], moments["dof_position"], atol=1e-4)
    np.testing.assert_allclose(
        found["ground_reaction_force"], moments["ground_reaction_force"], atol=0.5
    )
    np.testing.assert_allclose(found["dof_force"], moments["dof_force"], atol=0.2)
    wanted = np.clip(savgol_filter(raw, 11, 2, axis=0), 0, 1)
    assert np.abs(found["muscle_activation"].values - wanted).max() < 2e-3
    assert float(found["moment_violation"].max()) < 1e-11


def test_the_pose_beside_the_labels_is_the_recording_itself() -> None:
    found = labels()
    np.testing.assert_allclose(found["theta"], walk()["theta"], atol=1e-7)
    np.testing.assert_allclose(found["beta"], walk()["beta"], atol=1e-7)
    np.testing.assert_allclose(found["translation"], walk()["translation"], atol=1e-6)
    schema.validate(found, "labels")


@pytest.mark.parametrize("rate", [24.0, 60.0, 120.0, 240.0])
def test_frame_rates(rate: float) -> None:
    """The same motion at another rate gives the same labels at 30 Hz."""
    found = label_recording(body_at(rate), filters=Filters(max_flagged=1.0))
    assert found.attrs["offered_frames"] == found.sizes["time"] == 31
    assert np.allclose(np.diff(found["time"]), 1 / 30)
    known = np.isfinite(found["muscle_activation"].values).all(1)
    assert known.mean() > 0.9
    away = (found["dof_position"].values - labels()["dof_position"].values)[known]
    assert np.sqrt(np.nanmean(away**2)) < 0.02


def test_motion_of_the_labels_gives_them_again() -> None:
    """Coordinates, scale and mass as a motion: the same forces but for a second low-pass."""
    found = labels()
    skeleton = generic_skeleton()
    tracked = track(walk(), skeleton, None, mass=None, device=torch.device("cpu"))
    motion = schema.motion(
        tracked.time,
        skeleton.coordinate_names,
        tracked.q,
        is_rotation=skeleton.coordinate_is_rotation,
    )
    motion = motion.assign(
        scale_factor=(("body", "space"), tracked.model.scale_factor.numpy())
    ).assign_coords(body=list(skeleton.body_names), space=list(schema.SPACE))
    own = label_recording(schema.describe(motion), mass=found.attrs["mass"])
    np.testing.assert_allclose(own["muscle_activation"], found["muscle_activation"], atol=1e-6)
    assert np.isnan(own["marker_rms"]).all()
    # the body that follows the skeleton is near the one that led it
    assert np.abs(own["translation"].values - found["translation"].values).max() < 0.05


def test_hierarchy() -> None:
    if not CMU.is_dir():
        pytest.skip("the CMU clips are not at ../shared/data")
    clip = bk.load(CMU / "cmu_subject02.npz")["02_01"].to_dataset().isel(time=slice(0, 61))
    found = label_recording(Recording("02_01", "02", "walk", "", (), lambda: clip, mass=70.0))
    assert found.attrs["mass"] == pytest.approx(70.0) and found.attrs["reason"] == ""
    assert found.sizes["time"] == 31 and float(found["marker_rms"].max()) < 0.05
    free = label_recording(clip)
    person = scale_model(generic_skeleton(), torch.ones_like(generic_skeleton().scale_factor))
    assert mass_of_height(person, generic_skeleton()) == pytest.approx(75.0)
    assert free.attrs["mass"] == pytest.approx(
        75.0 * (free.attrs["stature"] / 1.75) ** 2.3, rel=1e-3
    )


def test_markers() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        markers = bk.virtual_markers(walk())
    found = label_recording(markers)
    assert found.attrs["reason"] == ""
    away = found["dof_position"].values - labels()["dof_position"].values
    assert np.sqrt(np.mean(away**2)) < 0.05


def test_lost_frames_are_flagged_and_empty() -> None:
    """0.3 s without a pose: nothing is made up there, the rest is labelled."""
    own = body_at(60.0, 1.0).copy(deep=True)
    own["theta"][25:43] = np.nan
    found = label_recording(own, filters=Filters(max_flagged=1.0))
    time = found["time"].values
    inside = (time > 25 / 60) & (time < 42 / 60)
    assert np.isnan(found["muscle_activation"].values[inside]).all()
    assert (found["flag"].values[inside] & FrameFlag.MOTION_JUMP).all()
    known = np.isfinite(found["muscle_activation"].values).all(1)
    assert known[:10].all() and known[-5:].all()
    rejected = label_recording(own, filters=Filters(max_flagged=0.2))
    assert rejected.attrs["reason"].startswith("flagged frames:")


def test_every_filter_rejects_with_its_reason() -> None:
    short = label_recording(walk().isel(time=slice(0, 5)))
    assert short.attrs["reason"].startswith("too short: 5 frames at 30 Hz in 0.133 s")
    assert short.attrs["offered_frames"] == 5 and not short.data_vars
    one = label_recording(walk().isel(time=slice(0, 1)))
    assert one.attrs["reason"].startswith("too short: 1 frame")
    slow = label_recording(walk().isel(time=slice(None, None, 2)))
    assert slow.attrs["reason"] == "sampled at 15 Hz; at least 20 Hz are needed"
    strict = label_recording(walk(), filters=Filters(max_marker_error=0.01))
    assert strict.attrs["reason"].startswith("marker error: ")
    bare = label_recording(walk(), mass=500.0, filters=Filters(reserve=0.0))
    assert bare.attrs["reason"].startswith("constraint violation: ")


def test_a_body_in_the_air_is_flagged() -> None:
    """A walk that rises with 1 m/s^2, as on a lift, and one that hangs in the air."""
    lift = walk().copy(deep=True)
    lift["translation"][:, 1] += 0.5 * lift["time"] ** 2 + 1.0 * lift["time"]
    found = label_recording(lift, filters=Filters(max_flagged=1.0))
    assert ((found["flag"].values & np.int16(SPOILT)) != 0).mean() > 0.5


def test_another_model_takes_motions_of_its_own_coordinates() -> None:
    """Rajagopal's model of the walking subject: its muscles, no body of SMPL format beside them."""
    folder = SHARED / "walk" / "reference"
    if not folder.is_dir():
        pytest.skip("the walking trial is not at ../shared/data")
    model = bk.load(folder / "subject_scaled_walk.osim")
    motion = bk.load(folder / "walk_ik.mot", model).isel(time=slice(20, 90))
    found = label_recording(motion, model=model, filters=Filters(max_flagged=1.0))
    assert list(found["muscle"].values) == list(model.muscles.names)
    assert "theta" not in found and np.isnan(found.attrs["stature"])
    assert found.attrs["mass"] == pytest.approx(float(model.mass.sum()))
    known = np.isfinite(found["muscle_activation"].values).all(1)
    assert known.mean() > 0.9 and 0.02 < float(found["muscle_activation"].mean()) < 0.3
    with pytest.raises(ValueError, match="cannot be tied to a body; it lacks"):
        label_recording(walk(), model=model)
    with pytest.raises(ValueError, match="has coordinates that the model"):
        label_recording(motion)


def test_what_does_not_fit_is_an_error() -> None:
    with pytest.raises(ValueError, match="reaction 'magic' is unknown"):
        label_recording(walk(), reaction="magic")
    model = generic_skeleton()
    with pytest.raises(ValueError, match="has no muscles"):
        label_recording(walk(), model=replace(model, muscles=Muscles()))
    keypoints = bk.load(SAMPLE / "walk_keypoints.json")
    with pytest.raises(ValueError, match="is of kind 'keypoints'"):
        label_recording(keypoints)


@pytest.mark.parametrize("reaction", ["neural", "consistent"])
def test_learned_reaction(reaction: str) -> None:
    found = label_recording(walk(), reaction=reaction)
    assert found.attrs["reason"] == ""
    share = float(found["residual_share"].max())
    assert share < 1e-6 if reaction == "consistent" else share < 0.3
