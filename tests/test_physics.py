"""Kinematics of labelled data; inverse kinematics of real trials against OpenSim."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr
from scipy.spatial.transform import Rotation

import biokit as bk
from biokit import schema
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.io.setup import read_task_set
from biokit.marker_tasks import coordinate_tasks, marker_tasks, match_markers, weight_vector
from biokit.schema import FrameFlag
from tests import opensim_reference
from tests.opensim_reference import SHARED, Array, compiled, random_poses

ACCURACY = 1e-9  # of OpenSim's tool; its default, 1e-5, stops early
ANGLE, TRANSLATION = 0.02, 2e-5  # deg and m RMS, largest difference from OpenSim
COST = 1e-6  # m^2, by which no frame may be worse than OpenSim's
CHANGE_ANGLE, CHANGE_TRANSLATION = 0.5, 5e-3  # deg and m RMS, without 20 % of the samples


@dataclass(frozen=True)
class Trial:
    setup: str
    model: str
    markers: str
    span: tuple[float, float]  # s, the part that OpenSim solves too
    unseen: tuple[str, ...] = ()  # free coordinates that move no marker with a weight
    needed: tuple[str, ...] = ()  # frames in which the recording lacks these are doubtful


LAB = "lab_trials/inputs/opencap_subject4_scaled.osim"
TOES = ("mtp_angle_r", "mtp_angle_l")  # the laboratory put no marker on the toes' bodies
TRIALS = {
    "walk": Trial(
        "walk/setup/ik.xml",
        "walk/reference/subject_scaled_walk.osim",
        "walk/inputs/motion_capture_walk.trc",
        (0.8, 1.2),
    ),
    "squats": Trial(
        "lab_trials/setup/s4_squats1_ik.xml",
        LAB,
        "lab_trials/inputs/s4_squats1.trc",
        (2.0, 2.4),
        TOES,
    ),
    "drop_jump": Trial(
        "lab_trials/setup/s4_DJ1_ik.xml",
        LAB,
        "lab_trials/inputs/s4_DJ1.trc",
        (1.4, 1.8),
        TOES,
        # In four frames of the landing one of the two forefoot markers is missing, and the jump of
        # the ankle's angles that this makes (up to 25 deg) is not the effect that is tested.
        ("r_toe", "r_5meta"),
    ),
    "lab_walking": Trial(
        "lab_trials/setup/s4_walking1_ik.xml",
        LAB,
        "lab_trials/inputs/s4_walking1.trc",
        (0.4, 0.8),
        TOES,
    ),
    "gait2392": Trial(
        "gait2392/setup/ik.xml",
        "gait2392/reference/gait2392_subject01_scaled.osim",
        "gait2392/inputs/subject01_walk1.trc",
        (0.5, 1.4),
        TOES,
    ),
}


@cache
def model_of(name: str) -> Model:
    return bk.load(SHARED / TRIALS[name].model)


def recording(name: str, *, whole: bool = False) -> xr.Dataset:
    """The trial's markers, of the part that OpenSim solves or of the whole (400 frames at most)."""
    ds = bk.load(SHARED / TRIALS[name].markers)
    if whole:
        return ds.isel(time=slice(200, 600)) if ds.sizes["time"] > 1000 else ds
    start, end = TRIALS[name].span
    return ds.isel(time=(ds["time"].values > start - 1e-6) & (ds["time"].values < end + 1e-6))


def solve(name: str, markers: xr.Dataset, **options: float) -> xr.Dataset:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # markers that the models lack
        return bk.inverse_kinematics(
            markers, model_of(name), weights=SHARED / TRIALS[name].setup, **options
        )


@pytest.fixture(scope="module")
def references(
    shared_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, xr.Dataset]:
    found = {}
    for name, trial in TRIALS.items():
        out = tmp_path_factory.mktemp(name)
        found[name] = opensim_reference.inverse_kinematics(
            shared_data / trial.setup,
            shared_data / trial.model,
            shared_data / trial.markers,
            trial.span,
            out,
            ACCURACY,
        )
    return found


def rms(difference: xr.DataArray) -> tuple[dict[str, float], dict[str, float]]:
    """RMS over time of each coordinate: of angles in deg, of translations in m."""
    values = np.sqrt((difference.values**2).mean(axis=0))
    names, units = difference["dof"].values, difference["dof_unit"].values
    angles = {
        str(n): float(np.degrees(v))
        for n, v, u in zip(names, values, units, strict=True)
        if u == "rad"
    }
    lengths = {str(n): float(v) for n, v, u in zip(names, values, units, strict=True) if u == "m"}
    return angles, lengths


def assert_close(
    a: xr.Dataset, b: xr.Dataset, *, angle: float, translation: float, without: tuple[str, ...] = ()
) -> None:
    keep = [n for n in a["dof"].values if n not in without]
    angles, lengths = rms(a["dof_position"].sel(dof=keep) - b["dof_position"].sel(dof=keep).values)
    assert {n: v for n, v in angles.items() if v > angle} == {}
    assert {n: v for n, v in lengths.items() if v > translation} == {}


def cost_of(name: str, motion: xr.Dataset, markers: xr.Dataset) -> Array:
    """OpenSim's objective at a motion, m^2, with the setup's weights and coordinate tasks."""
    model = model_of(name)
    tasks = marker_tasks(SHARED / TRIALS[name].setup, model)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        target, _ = match_markers(markers, model)
    weight = weight_vector(tasks, model, target)
    q = torch.from_numpy(motion["dof_position"].sel(dof=list(model.coordinate_names)).values)
    placed = marker_positions(model, forward_kinematics(model, q))
    total = (weight * (placed - torch.from_numpy(target)).square().sum(-1)).nansum(1)
    wanted, pull = coordinate_tasks(tasks, model, weight)
    if wanted is not None and pull is not None:
        total = total + (pull * (q - wanted).square()).sum(1)
    return total.numpy()


# --- against OpenSim ----------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("name", TRIALS)
def test_coordinates_and_cost_are_opensims(name: str, references: dict[str, xr.Dataset]) -> None:
    """From a cold start: nothing but the frames themselves is given."""
    markers, theirs = recording(name), references[name]
    ours = solve(name, markers, max_gap=0)
    assert 40 <= ours.sizes["time"] == theirs.sizes["time"]
    np.testing.assert_allclose(ours["time"], theirs["time"], atol=1e-8)
    theirs = theirs.sel(dof=ours["dof"].values)
    tasks = read_task_set(SHARED / TRIALS[name].setup)
    held = {task.name for task in tasks.coordinates}
    unseen = tuple(n for n in TRIALS[name].unseen if n not in held)
    assert_close(ours, theirs, angle=ANGLE, translation=TRANSLATION, without=unseen)
    assert bool(ours["converged"].all())
    np.testing.assert_allclose(ours["cost"], cost_of(name, ours, markers), rtol=1e-9)
    assert float((ours["cost"] - cost_of(name, theirs, markers)).max()) <= COST


@pytest.mark.parametrize("name", TRIALS)
def test_unseen_coordinates_are_named_by_their_uncertainty(name: str, shared_data: Path) -> None:
    """They keep their default, where OpenSim lets them drift."""
    model = model_of(name)
    ours = solve(name, recording(name).isel(time=slice(0, 3)))
    free = {model.coordinate_names[c] for c in model.free}
    nameless = np.isnan(ours["dof_uncertainty"].values).all(axis=0)
    assert {str(n) for n in ours["dof"].values[nameless]} & free == set(TRIALS[name].unseen)
    for dof in TRIALS[name].unseen:
        default = float(model.default[model.coordinate_names.index(dof)])
        assert (ours["dof_position"].sel(dof=dof) == default).all()


@pytest.mark.parametrize("name", TRIALS)
def test_frame_order_does_not_matter(name: str, shared_data: Path) -> None:
    markers = recording(name)
    order = np.random.default_rng(0).permutation(markers.sizes["time"])
    time = markers["time"].values
    shuffled = markers.isel(time=order).assign_coords(time=time)
    back = solve(name, shuffled, max_gap=0).isel(time=np.argsort(order))
    straight = solve(name, markers, max_gap=0)
    # Twice the solver's tolerance; coordinates that markers hardly see settle less exactly.
    assert_close(
        straight,
        back.assign_coords(time=time),
        angle=2e-4,
        translation=1e-6,
        without=("pro_sup_r", "pro_sup_l"),
    )
    np.testing.assert_allclose(back["cost"], straight["cost"], rtol=1e-6, atol=1e-9)


def test_orientation_and_place_of_each_frame_do_not_matter(shared_data: Path) -> None:
    """Rajagopal's pelvis is clamped to a quarter turn and 5 m; a walk the other way is no worse."""
    markers = recording("walk")
    turn = Rotation.random(markers.sizes["time"], rng=np.random.default_rng(0)).as_matrix()
    turned = np.einsum("fij,fmj->fmi", turn, markers["marker_position"].values)
    turned += np.array([30.0, 0.0, -12.0])
    moved = markers.assign(marker_position=markers["marker_position"].copy(data=turned))
    there, here = solve("walk", moved), solve("walk", markers)
    np.testing.assert_allclose(there["cost"], here["cost"], rtol=0, atol=1e-9)
    joints = [str(n) for n in here["dof"].values if not str(n).startswith(("pelvis", "pro_sup"))]
    assert_close(here.sel(dof=joints), there.sel(dof=joints), angle=1e-3, translation=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("name", TRIALS)
def test_a_fifth_of_the_samples_is_missing(name: str, shared_data: Path) -> None:
    markers = recording(name, whole=True)
    position = markers["marker_position"].values
    seen = np.isfinite(position).all(axis=-1)
    needed = [markers["marker"].values.tolist().index(n) for n in TRIALS[name].needed]
    sound = seen[:, needed].all(axis=1)
    assert (~sound).sum() <= 4
    rng = np.random.default_rng(0)
    cut = np.where((rng.random(seen.shape) < 0.2)[..., None], np.nan, position)
    part = solve(name, markers.assign(marker_position=markers["marker_position"].copy(data=cut)))
    whole = solve(name, markers)
    assert int(part.attrs["filled_samples"]) > 0 == int(whole.attrs["filled_samples"])
    assert_close(
        whole.isel(time=sound),
        part.isel(time=sound),
        angle=CHANGE_ANGLE,
        translation=CHANGE_TRANSLATION,
        without=TRIALS[name].unseen,
    )
    assert bool(part["converged"].all())


# --- the labelled face --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def skeleton() -> Model:
    return bk.open_skeleton()


@pytest.fixture(scope="module")
def motion(skeleton: Model) -> xr.Dataset:
    """Slow waves about the default pose; locked coordinates stay."""
    t = np.arange(40) / 50
    rng = np.random.default_rng(0)
    default, free = skeleton.default.numpy(), list(skeleton.free)
    q = np.tile(default, (len(t), 1))
    room = np.minimum(skeleton.upper.numpy() - default, default - skeleton.lower.numpy())[free]
    phase = rng.uniform(0, 2 * np.pi, len(free))
    q[:, free] += 0.3 * np.clip(room, 0, 1) * np.sin(2 * np.pi * t[:, None] + phase)
    return schema.motion(
        t, skeleton.coordinate_names, q, is_rotation=skeleton.coordinate_is_rotation
    )


@pytest.fixture(scope="module")
def trial(skeleton: Model, motion: xr.Dataset) -> xr.Dataset:
    pose = bk.forward_kinematics(motion, skeleton)
    return schema.markers(motion["time"], skeleton.marker_names, pose["marker_position"].values)


def test_forward_kinematics_is_the_engines(skeleton: Model, motion: xr.Dataset) -> None:
    pose = bk.forward_kinematics(motion, skeleton)
    schema.validate(pose, "pose")
    q = torch.from_numpy(motion["dof_position"].values)
    expected = forward_kinematics(skeleton, q)
    np.testing.assert_array_equal(pose["body_position"], expected.position)
    np.testing.assert_array_equal(pose["marker_position"], marker_positions(skeleton, expected))
    quaternion = pose["body_rotation"].values
    assert (quaternion[..., 0] >= 0).all()
    turned = Rotation.from_quat(quaternion.reshape(-1, 4)[:, [1, 2, 3, 0]]).as_matrix()
    np.testing.assert_allclose(turned, expected.rotation.reshape(-1, 3, 3), atol=1e-12)
    assert pose["body"].values.tolist() == list(skeleton.body_names)
    for name in ("body_position", "marker_position"):
        assert pose[name].attrs["units"] == "m"
        assert pose[name].attrs["frame"] == "ground"
    np.testing.assert_array_equal(pose["time"], motion["time"])


def test_forward_kinematics_of_some_coordinates(skeleton: Model, motion: xr.Dataset) -> None:
    """What a motion lacks keeps its default; coupled coordinates are computed."""
    knee = bk.forward_kinematics(motion.sel(dof=["knee_angle_r"]), skeleton)
    q = skeleton.default.expand(40, -1).clone()
    place = skeleton.coordinate_names.index("knee_angle_r")
    q[:, place] = torch.from_numpy(motion["dof_position"].sel(dof="knee_angle_r").values)
    np.testing.assert_array_equal(knee["body_position"], forward_kinematics(skeleton, q).position)
    with pytest.raises(ValueError, match=r"lacks: \['trunk_lean'\]"):
        bk.forward_kinematics(
            schema.motion([0.0], ["trunk_lean"], [[0.1]], is_rotation=[True]), skeleton
        )


def test_inverse_kinematics_undoes_forward_kinematics(
    skeleton: Model, motion: xr.Dataset, trial: xr.Dataset
) -> None:
    found = bk.inverse_kinematics(trial, skeleton)
    schema.validate(found, "motion")
    assert bool(found["converged"].all())
    assert (found["flag"] & ~FrameFlag.BOUND_ACTIVE == 0).all()
    assert float(found["marker_error"].max()) < 1e-4
    assert_close(found, motion, angle=0.2, translation=1e-4)
    assert found.attrs["model"] == skeleton.name
    np.testing.assert_array_equal(found["time"], trial["time"])
    np.testing.assert_array_equal(found["frame"], trial["frame"])
    assert (found["marker_weight"] == 1).all()
    locked = [n for n, lock in zip(skeleton.coordinate_names, skeleton.locked, strict=True) if lock]
    assert np.isnan(found["dof_uncertainty"].sel(dof=locked)).all()


def test_files_serve_as_well(
    tmp_path: Path, skeleton: Model, motion: xr.Dataset, trial: xr.Dataset
) -> None:
    trial, motion = trial.isel(time=slice(0, 4)), motion.isel(time=slice(0, 4))
    bk.save(trial, tmp_path / "walk.trc")
    bk.save(skeleton, tmp_path / "model.bkm")
    bk.save(motion, tmp_path / "walk.mot")
    found = bk.inverse_kinematics(tmp_path / "walk.trc", tmp_path / "model.bkm")
    expected = bk.inverse_kinematics(trial, skeleton)
    np.testing.assert_allclose(found["dof_position"], expected["dof_position"], atol=1e-6)
    assert found.attrs["source"] == "walk.trc"
    pose = bk.forward_kinematics(tmp_path / "walk.mot", tmp_path / "model.bkm")
    np.testing.assert_allclose(
        pose["marker_position"], trial["marker_position"].values, rtol=0, atol=1e-6
    )


def test_laboratory_names_are_matched(skeleton: Model, trial: xr.Dataset) -> None:
    few = ["R_IAS", "L_IAS", "R_IPS", "L_IPS", "R_FLE", "R_FME"]
    names = ["RASI", "LASI", "r.PSIS", "l_PSIS", "RKNE", "r_mknee"]
    renamed = trial.sel(marker=few).assign_coords(marker=names).isel(time=slice(0, 3))
    found = bk.inverse_kinematics(renamed, skeleton)
    assert sorted(found["marker"].values) == sorted(few)
    assert float(found["marker_rms"].max()) < 1e-4


def test_weights_of_a_mapping(skeleton: Model, trial: xr.Dataset) -> None:
    part = trial.isel(time=slice(0, 3))
    off = part["marker_position"].copy()
    off.loc[{"marker": "R_FLE"}] += 0.05
    moved = part.assign(marker_position=off)
    trusted = bk.inverse_kinematics(moved, skeleton, weights={"R_FLE": 0.0, "L_FLE": 3})
    assert float(trusted["marker_weight"].sel(marker="R_FLE")) == 0
    assert float(trusted["marker_weight"].sel(marker="L_FLE")) == 3
    np.testing.assert_allclose(
        trusted["marker_error"].sel(marker="R_FLE"), 0.05 * 3**0.5, atol=1e-4
    )
    assert float(trusted["marker_rms"].max()) < 1e-4  # of the markers that count


def test_gaps_are_filled_when_asked(skeleton: Model, trial: xr.Dataset) -> None:
    position = trial["marker_position"].copy(deep=True)
    position.loc[{"marker": "R_FLE"}][5:8] = np.nan  # 3 samples, 60 ms
    gap = trial.assign(marker_position=position)
    assert bk.inverse_kinematics(gap, skeleton).attrs["filled_samples"] == 0
    filled = bk.inverse_kinematics(gap, skeleton, max_gap=0.1)
    assert filled.attrs["filled_samples"] == 3
    assert np.isfinite(filled["marker_error"].sel(marker="R_FLE")).all()
    left = bk.inverse_kinematics(gap, skeleton, max_gap=0.04)
    assert left.attrs["filled_samples"] == 0
    assert np.isnan(left["marker_error"].sel(marker="R_FLE")).sum() == 3


def test_posture_settles_what_markers_leave_open(skeleton: Model, trial: xr.Dataset) -> None:
    """Pelvis and torso markers alone: the vertebral joints between share the turn."""
    seen = ["R_IAS", "L_IAS", "R_IPS", "L_IPS", "CV7", "R_FLE", "L_FLE"]
    few = trial.sel(marker=seen)
    few = few.isel(time=slice(0, 5))
    free = bk.inverse_kinematics(few, skeleton)
    pulled = bk.inverse_kinematics(few, skeleton, posture=2e-4)
    default = skeleton.default.numpy()
    joints = [n for n in skeleton.coordinate_names if not n.startswith("pelvis")]
    places = [skeleton.coordinate_names.index(n) for n in joints]

    def away(ds: xr.Dataset) -> float:
        return float(np.abs(ds["dof_position"].sel(dof=joints).values - default[places]).sum())

    assert away(pulled) < away(free)
    assert float(pulled["marker_rms"].max()) < 0.02
    # what the markers determine stays
    full = bk.inverse_kinematics(trial.isel(time=slice(0, 5)), skeleton)
    kept = bk.inverse_kinematics(trial.isel(time=slice(0, 5)), skeleton, posture=2e-4)
    angles, _ = rms(full["dof_position"] - kept["dof_position"].values)
    assert angles["knee_angle_r"] < 0.2


def test_turning_round_gives_one_curve(skeleton: Model) -> None:
    """Three turns on the spot: the heading goes on, it does not jump by 360 degrees."""
    frames = 150
    q = skeleton.default.expand(frames, -1).clone()
    heading = skeleton.coordinate_names.index("pelvis_rotation")
    q[:, heading] = torch.linspace(0, 6 * np.pi, frames, dtype=torch.float64)
    markers = marker_positions(skeleton, forward_kinematics(skeleton, q)).numpy()
    some = [i for i, b in enumerate(skeleton.marker_body) if skeleton.body_names[b] == "pelvis"]
    names = [skeleton.marker_names[i] for i in some]
    trial = schema.markers(np.arange(frames) / 50, names, markers[:, some])
    found = bk.inverse_kinematics(trial, skeleton)["dof_position"].sel(dof="pelvis_rotation")
    steps = np.diff(found.values)
    np.testing.assert_allclose(steps, 6 * np.pi / (frames - 1), atol=1e-4)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device on this machine")
def test_devices_agree(skeleton: Model, trial: xr.Dataset) -> None:
    here = bk.inverse_kinematics(trial, skeleton, device="cpu")
    there = bk.inverse_kinematics(trial, skeleton, device="cuda")
    np.testing.assert_allclose(there["dof_position"], here["dof_position"], atol=1e-5)


def test_poses_of_every_model_have_quaternions_of_unit_length() -> None:
    model = compiled("Rajagopal2016")
    q = random_poses(model, 20, seed=0, beyond=0.05)
    motion = schema.motion(
        np.arange(20) / 10, model.coordinate_names, q, is_rotation=model.coordinate_is_rotation
    )
    norm = np.linalg.norm(bk.forward_kinematics(motion, model)["body_rotation"], axis=-1)
    np.testing.assert_allclose(norm, 1, atol=1e-12)
