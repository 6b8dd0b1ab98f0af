"""Recordings that are short, coarse, on moving ground, hanging or wrong: never mislabelled.

The reference of the forces is Newton's law: what acts on the body from outside is m (a + g) of its
mass centre, here by finite differences of the made motion. Bodies move as made motions of the open
skeleton do; what happens to the ground they stand on is added to the pelvis.
"""

from collections.abc import Callable

import numpy as np
import pytest
import torch
import xarray as xr
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.spatial.transform import Rotation

from biokit import schema, synth
from biokit.body.open_body import open_body
from biokit.body.registration import pose_of, register
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.io import open_skeleton
from biokit.labels.chain import label_recording
from biokit.labels.filters import SPOILT, Filters
from biokit.schema import FrameFlag

Array = NDArray[np.float64]

FINE = 240.0  # Hz of the made motions
RATE = 60.0  # Hz of most recordings
TURN = 2 * np.pi
WEIGHT = 75.0 * 9.80665  # N, of the open skeleton
# body weights: what the flag of unexplained forces allows (biokit.reaction_table.EXPLAINED), and
# a little for the low-pass, which finite differences have not
EXPLAINED = 0.17


@pytest.fixture(scope="module")
def model() -> Model:
    return open_skeleton()


def recorded(model: Model, time: Array, q: Array, source: str = "made.mot") -> xr.Dataset:
    return schema.motion(
        time,
        model.coordinate_names,
        q,
        is_rotation=model.coordinate_is_rotation,
        attrs={"source": source},
    )


def sampled(model: Model, made: xr.Dataset, rate: float, duration: float) -> xr.Dataset:
    """A made motion as a camera of another rate sees it."""
    time = np.arange(int(duration * rate + 1e-6) + 1) / rate
    own = made["time"].values - made["time"].values[0]
    return recorded(model, time, CubicSpline(own, made["dof_position"].values)(time))


def moved(model: Model, q: Array, **offsets: Array | float) -> Array:
    """Coordinates (F, n) with offsets to some, rad or m."""
    q = q.copy()
    for name, offset in offsets.items():
        q[:, model.coordinate_names.index(name)] += offset
    return q


def needed(model: Model, motion: xr.Dataset, at: Array) -> Array:
    """Outside force (G, 3), N, at times (G,), by the acceleration of the mass centre."""
    pose = forward_kinematics(model, torch.from_numpy(motion["dof_position"].values))
    centre = pose.position + torch.einsum("fbij,bj->fbi", pose.rotation, model.mass_center)
    whole = (centre * model.mass[:, None]).sum(1).numpy() / float(model.mass.sum())
    acceleration = CubicSpline(motion["time"].values, whole)(at, 2)
    return np.asarray(float(model.mass.sum()) * (acceleration - np.array(model.gravity)))


def usable(labels: xr.Dataset) -> NDArray[np.bool_]:
    return np.asarray((labels["flag"].values & np.int16(SPOILT)) == 0)


def flagged(labels: xr.Dataset, bit: FrameFlag) -> NDArray[np.bool_]:
    return np.asarray((labels["flag"].values & np.int16(bit)) != 0)


def total(labels: xr.Dataset) -> Array:
    return np.asarray(labels["ground_reaction_force"].values.sum(1))


def inner(labels: xr.Dataset) -> NDArray[np.bool_]:
    """Frames further than 0.1 s from both ends."""
    time = labels["time"].values
    return np.asarray((time - time[0] > 0.1 - 1e-6) & (time[-1] - time > 0.1 - 1e-6))


def rms(x: Array) -> float:
    return float(np.sqrt(np.mean(x**2)))


@pytest.fixture(scope="module")
def squat(model: Model) -> xr.Dataset:
    return synth.squat(model, depth=0.6, repetitions=1, duration=2.0, rate=FINE)


@pytest.fixture(scope="module")
def standing(model: Model, squat: xr.Dataset) -> xr.Dataset:
    """2.5 s of standing still, 60 Hz."""
    time = np.arange(151) / RATE
    return recorded(model, time, np.repeat(squat["dof_position"].values[:1], len(time), 0))


# ------------------------------------------------------------------------------ rates and lengths


def test_labels_do_not_depend_on_the_rate(model: Model, squat: xr.Dataset) -> None:
    """From 240 Hz to 24 Hz.

    Measured against 240 Hz on a squat of 2.5 s, worst at 24 Hz: activations 1.7e-4 RMS, forces of
    the ground 0.5 N, moments 0.27 N*m. The tolerances are ten times that: the content of a squat
    ends far below the low-pass of 6 Hz, and what is left is interpolation.
    """
    fine = label_recording(sampled(model, squat, FINE, 1.2), model=model)
    assert fine.attrs["reason"] == "" and fine.sizes["time"] == 37
    keep = usable(fine)
    truth = needed(model, sampled(model, squat, FINE, 1.2), fine["time"].values)
    assert rms((total(fine) - truth)[keep]) < 0.02 * WEIGHT  # the low-pass rounds the turn below
    for rate in (120.0, 100.0, 60.0, 50.0, 30.0, 25.0, 24.0):
        labels = label_recording(sampled(model, squat, rate, 1.2), model=model)
        n = labels.sizes["time"]
        assert labels.attrs["reason"] == ""
        assert n >= 36  # 24 Hz end at 1.17 s
        np.testing.assert_allclose(labels["time"], fine["time"][:n], atol=1e-9)
        both = usable(labels) & keep[:n]
        assert both.sum() >= 30, rate
        for name, limit in (
            ("muscle_activation", 2e-3),
            ("ground_reaction_force", 5.0),
            ("dof_force", 3.0),
        ):
            assert rms((labels[name].values - fine[name].values[:n])[both]) < limit, (rate, name)


@pytest.mark.slow
def test_impacts_need_more_than_24_hz(model: Model) -> None:
    """A jump has content up to the low-pass of 12 Hz, which 24 Hz do not hold.

    Measured against 240 Hz: activations 0.002 RMS at 50 Hz, 0.014 at 24 Hz; forces 1 N and 8 N.
    """
    jump = synth.activity("jump", model, duration=2.0, rate=FINE, seed=2)
    kept = Filters(max_flagged=1.0)
    fine = label_recording(sampled(model, jump, FINE, 1.8), model=model, filters=kept)
    for rate, activation, force in ((50.0, 0.01, 5.0), (24.0, 0.04, 30.0)):
        labels = label_recording(sampled(model, jump, rate, 1.8), model=model, filters=kept)
        n = labels.sizes["time"]
        both = usable(labels) & usable(fine)[:n] & inner(labels)
        assert both.sum() > 20
        apart = labels["muscle_activation"].values - fine["muscle_activation"].values[:n]
        assert rms(apart[both]) < activation
        pushed = labels["ground_reaction_force"].values - fine["ground_reaction_force"].values[:n]
        assert rms(pushed[both]) < force


@pytest.mark.parametrize("rate", [24.0, 25.0, 30.0, 60.0, 100.0, 120.0, 240.0])
def test_five_frames_are_too_few(model: Model, squat: xr.Dataset, rate: float) -> None:
    labels = label_recording(sampled(model, squat, rate, 4 / rate), model=model)
    assert labels.attrs["reason"].startswith("too short: ")
    assert not labels.data_vars


@pytest.mark.parametrize("frames", [0, 1, 2])
def test_hardly_any_frames(model: Model, standing: xr.Dataset, frames: int) -> None:
    labels = label_recording(standing.isel(time=slice(0, frames)), model=model)
    assert labels.attrs["reason"].startswith(f"too short: {min(frames, 1)} frames")


def test_coarse_recordings_say_so(model: Model, squat: xr.Dataset) -> None:
    labels = label_recording(sampled(model, squat, 10.0, 2.0), model=model)
    assert labels.attrs["reason"] == "sampled at 10 Hz; at least 20 Hz are needed"


def test_the_ends_of_a_recording_are_flagged(model: Model, squat: xr.Dataset) -> None:
    """Cut out of a movement, a recording does not tell how it accelerates at its ends.

    Measured: the force of the first frame is wrong by 0.27 body weights, that of the third by 0.02.
    """
    whole = sampled(model, squat, RATE, 2.0)
    part = whole.isel(time=slice(30, 91))
    part = recorded(model, part["time"].values - 0.5, part["dof_position"].values)
    every, cut = (label_recording(x, model=model) for x in (whole, part))
    assert cut.attrs["reason"] == ""
    same = every.isel(time=slice(15, 15 + cut.sizes["time"]))
    wrong = np.linalg.norm(total(cut) - total(same), axis=1) / WEIGHT
    assert wrong[0] > 0.1 and wrong[-1] > 0.1
    assert flagged(cut, FrameFlag.MOTION_JUMP)[[0, 1, -2, -1]].all()
    assert (usable(cut) == inner(cut)).all()
    assert wrong[usable(cut)].max() < 0.03
    apart = (cut["muscle_activation"].values - same["muscle_activation"].values)[usable(cut)]
    assert rms(apart) < 0.005


# ---------------------------------------------------------------------------------- moving ground


def after(time: Array, start: float, acceleration: float) -> Array:
    """Way of something that stands until ``start`` and then accelerates, m."""
    return 0.5 * acceleration * np.clip(time - start, 0, None) ** 2


# name -> which coordinate the ground moves, and its way over time, m
GROUND: dict[str, tuple[str, Callable[[Array], Array]]] = {
    "elevator that starts": ("pelvis_ty", lambda t: after(t, 0.8, 2.0)),
    "elevator up and down": ("pelvis_ty", lambda t: 0.32 * (1 - np.cos(TURN * 0.4 * t))),
    "skateboard that is pulled": ("pelvis_tx", lambda t: after(t, 0.8, 2.5)),
    "platform that shakes along": ("pelvis_tx", lambda t: 0.1 * np.sin(TURN * t)),
    "platform that shakes across": ("pelvis_tz", lambda t: 0.1 * np.sin(TURN * t)),
    "platform that heaves": ("pelvis_ty", lambda t: 0.08 * np.sin(TURN * t)),
}
OFTEN = ("elevator that starts", "skateboard that is pulled", "platform that shakes along")


@pytest.mark.parametrize(
    "name",
    [pytest.param(name, marks=[] if name in OFTEN else pytest.mark.slow) for name in GROUND],
)
def test_moving_ground_is_flagged(model: Model, standing: xr.Dataset, name: str) -> None:
    """Where it is not, the force is right all the same."""
    coordinate, way = GROUND[name]
    time = standing["time"].values
    q = moved(model, standing["dof_position"].values, **{coordinate: way(time)})
    motion = recorded(model, time, q)
    labels = label_recording(motion, model=model, filters=Filters(max_flagged=1.0))
    truth = needed(model, motion, labels["time"].values)
    wrong = np.linalg.norm(total(labels) - truth, axis=1) / WEIGHT
    within = usable(labels) & inner(labels)
    assert wrong[within].max(initial=0.0) < EXPLAINED
    still = np.linalg.norm(truth - [0, WEIGHT, 0], axis=1) < 0.1 * WEIGHT
    shaken = inner(labels) & ~still
    assert flagged(labels, FrameFlag.UNEXPLAINED_FORCE)[shaken].mean() > 0.5


def test_an_even_glide_is_labelled(model: Model, squat: xr.Dataset) -> None:
    """Ground that moves evenly changes nothing: the forces are those of standing ground."""
    ground = sampled(model, squat, RATE, 1.5)
    q = moved(model, ground["dof_position"].values, pelvis_tx=2.0 * ground["time"].values)
    labels = label_recording(recorded(model, ground["time"].values, q), model=model)
    same = label_recording(ground, model=model)
    assert labels.attrs["reason"] == "" and (usable(labels) == usable(same)).all()
    np.testing.assert_allclose(total(labels), total(same), atol=2.0)
    apart = labels["muscle_activation"].values - same["muscle_activation"].values
    assert rms(apart) < 1e-3


def test_a_treadmill_is_labelled(model: Model) -> None:
    """As the same walk over ground, in the belt's frame."""
    walk = synth.gait(model, speed=1.2, duration=2.0, rate=RATE, seed=1)
    time, q = walk["time"].values, walk["dof_position"].values
    kept = Filters(max_flagged=1.0)
    over = label_recording(recorded(model, time, q), model=model, filters=kept)
    belt = recorded(model, time, moved(model, q, pelvis_tx=-1.2 * time))
    labels = label_recording(belt, model=model, filters=kept)
    assert (usable(labels) == usable(over)).mean() > 0.95
    both = usable(labels) & usable(over)
    assert both.mean() > 0.3
    assert rms((total(labels) - total(over))[both]) < 0.01 * WEIGHT
    apart = labels["muscle_activation"].values - over["muscle_activation"].values
    assert rms(apart[both]) < 0.01


# ---------------------------------------------------------------------------------------- hanging


def hanging(model: Model, frames: int, *, knees: float, hips: float, toes: float) -> Array:
    """A body that hangs from its hands, 0.5 m above where it would stand, deg: q (F, n)."""
    degrees = {"arm_flex": 175, "elbow_flex": 5, "clavicle_elevation": 30, "arm_add": 0}
    degrees |= {"knee_angle": knees, "hip_flexion": hips, "ankle_angle": -toes}
    q = synth.squat(model, rate=RATE)["dof_position"].values[:1].copy()
    for name, value in degrees.items():
        for side in "rl":
            q[:, model.coordinate_names.index(f"{name}_{side}")] = np.deg2rad(value)
    return np.repeat(moved(model, q, pelvis_ty=0.5), frames, 0)


def swung(model: Model, time: Array, q: Array, angle: float, frequency: float) -> Array:
    """The same, swinging about the hands in the plane of walking: angle rad, frequency Hz."""
    pose = forward_kinematics(model, torch.from_numpy(q[:1]))
    rows = [model.body_names.index(f"hand_{side}") for side in "rl"]
    hand = pose.position[0, rows].mean(0).numpy()
    root = [model.coordinate_names.index(f"pelvis_t{axis}") for axis in "xyz"]
    turn = angle * np.sin(TURN * frequency * time)
    out = moved(model, q, pelvis_tilt=turn)
    about_z = Rotation.from_rotvec(turn[:, None] * [0.0, 0.0, 1.0])
    out[:, root] = hand + about_z.apply(q[0, root] - hand)
    return out


@pytest.mark.parametrize(
    ("knees", "hips", "toes", "swinging"),
    [
        (0.0, 0.0, 40.0, True),  # stretched, with pointed toes: almost as if it stood
        (90.0, 10.0, 20.0, False),
        pytest.param(0.0, 0.0, 40.0, False, marks=pytest.mark.slow),
        pytest.param(90.0, 10.0, 20.0, True, marks=pytest.mark.slow),
        pytest.param(90.0, 90.0, 0.0, False, marks=pytest.mark.slow),
        pytest.param(90.0, 90.0, 0.0, True, marks=pytest.mark.slow),
    ],
)
def test_a_hanging_body_is_rejected(
    model: Model, knees: float, hips: float, toes: float, swinging: bool
) -> None:
    time = np.arange(91) / RATE
    q = hanging(model, len(time), knees=knees, hips=hips, toes=toes)
    if swinging:
        q = swung(model, time, q, 0.25, 0.45)
    labels = label_recording(recorded(model, time, q), model=model)
    assert labels.attrs["reason"].startswith("flagged frames: ")
    assert "unexplained_force" in labels.attrs["reason"]


def test_frames_that_hang_are_flagged(model: Model, standing: xr.Dataset) -> None:
    """Stands for 0.9 s, is pulled up, hangs: what is known of the standing stays."""
    time = standing["time"].values
    up = hanging(model, len(time), knees=90.0, hips=10.0, toes=20.0)
    share = np.clip((time - 0.9) / 0.6, 0, 1)[:, None]
    share = share * share * (3 - 2 * share)
    q = (1 - share) * standing["dof_position"].values + share * up
    labels = label_recording(
        recorded(model, time, q), model=model, filters=Filters(max_flagged=1.0)
    )
    at = labels["time"].values
    assert flagged(labels, FrameFlag.UNEXPLAINED_FORCE)[at > 1.2].all()
    quiet = (at > 0.15) & (at < 0.8)
    assert usable(labels)[quiet].all()
    np.testing.assert_allclose(total(labels)[quiet] / WEIGHT, [[0, 1, 0]] * quiet.sum(), atol=0.05)


# ---------------------------------------------------------------------------------- wrong numbers


def as_body(model: Model, motion: xr.Dataset) -> xr.Dataset:
    """The open body that does the motion."""
    tied = register(open_body(), model)
    beta = torch.zeros(tied.body.shape_count, dtype=torch.float64)
    q = torch.from_numpy(motion["dof_position"].values)
    theta, translation = pose_of(tied, q, torch.ones_like(model.scale_factor), beta)
    attrs = {"source": "made.npz", "body_model": "open_body"}
    return schema.body(
        motion["time"].values, theta.numpy(), beta.numpy(), translation.numpy(), attrs=attrs
    )


@pytest.fixture(scope="module")
def body(model: Model, squat: xr.Dataset) -> xr.Dataset:
    return as_body(model, sampled(model, squat, RATE, 1.0))


def changed(recording: xr.Dataset, **values: xr.DataArray) -> xr.Dataset:
    return schema.describe(recording.assign(values))


def test_a_body_lying_by_its_axes_is_rejected(model: Model, body: xr.Dataset) -> None:
    """Z-up data that nobody turned: gravity goes through it sideways."""
    turn = Rotation.from_rotvec([np.pi / 2, 0, 0])
    theta = body["theta"].copy(deep=True)
    theta[:, 0] = (turn * Rotation.from_rotvec(theta.values[:, 0])).as_rotvec()
    lying = body["translation"].copy(data=turn.apply(body["translation"].values))
    labels = label_recording(changed(body, theta=theta, translation=lying), model=model)
    assert labels.attrs["reason"].startswith("flagged frames: 100 %")


def test_millimetres_are_refused(model: Model, body: xr.Dataset, squat: xr.Dataset) -> None:
    with pytest.raises(ValueError, match=r"made.npz: translation goes to .* mm"):
        label_recording(changed(body, translation=1000 * (body["translation"] + 2)), model=model)
    near = label_recording(changed(body, translation=1000 * body["translation"]), model=model)
    assert near.attrs["reason"].startswith("flagged frames: 100 %")
    motion = sampled(model, squat, RATE, 1.0)
    markers = synth.markers(motion, model, noise=0.0, soft_tissue=0.0, gaps=0.0)
    with pytest.raises(ValueError, match="probably mm are declared as m"):
        label_recording(
            changed(markers, marker_position=1000 * markers["marker_position"]), model=model
        )


def test_degrees_are_refused(model: Model, body: xr.Dataset, squat: xr.Dataset) -> None:
    with pytest.raises(ValueError, match=r"made.npz.*degrees"):
        label_recording(changed(body, theta=np.rad2deg(body["theta"])), model=model)
    motion = sampled(model, squat, RATE, 1.0)
    with pytest.raises(ValueError, match=r"made.mot.*degrees"):
        label_recording(changed(motion, dof_position=np.rad2deg(motion["dof_position"])))


def test_missing_frames(model: Model, body: xr.Dataset, squat: xr.Dataset) -> None:
    """A hole is not bridged; what is left on both sides is labelled; nothing known is a reason."""
    time = body["time"]
    hole = changed(body, theta=body["theta"].where((time < 0.45) | (time > 0.55)))
    labels = label_recording(hole, model=model, filters=Filters(max_flagged=1.0))
    inside = (labels["time"].values > 0.46) & (labels["time"].values < 0.54)
    assert not usable(labels)[inside].any()
    motion = sampled(model, squat, RATE, 1.0)
    for nothing in (
        changed(body, theta=body["theta"] * np.nan),
        changed(motion, dof_position=motion["dof_position"] * np.nan),
    ):
        reason = label_recording(nothing, model=model).attrs["reason"]
        assert reason == "nothing is known: every frame has missing values"


def test_wrong_time_and_wrong_kind(model: Model, standing: xr.Dataset) -> None:
    back = standing.assign_coords(time=standing["time"].values[::-1])
    with pytest.raises(ValueError, match=r"(?s)made.mot: not a valid motion.*time"):
        label_recording(back, model=model)
    table = schema.table(standing["time"].values, ["a"], np.zeros((standing.sizes["time"], 1)))
    with pytest.raises(ValueError, match="is of kind 'table'"):
        label_recording(table, model=model)
