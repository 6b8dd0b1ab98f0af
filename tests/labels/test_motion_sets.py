"""Public sets of motions in made-up files: frames of reference, rates, people, and bad files."""

import json
import os
import pickle
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr
from scipy.spatial.transform import Rotation

from biokit import label, schema, synth
from biokit.body.open_body import open_body
from biokit.body.registration import pose_of, register
from biokit.body.skinning import pose_body
from biokit.body_motion import body_arguments
from biokit.io import open_skeleton
from biokit.labels.motion_sets.human36m import trials
from biokit.labels.recordings import Recording, recordings
from tests.evaluation_sets.made import scene, write_3dpw, write_emdb, write_pickle
from tests.labels.made_sets import (
    standing,
    write_animation,
    write_labels,
    write_motionpro,
    write_neuralannot,
    write_npz,
    write_pickled_npy,
)

# vertical axis of a set -> matrix that brings its axes to y up
TO_Y = {
    "y": np.eye(3),
    "z": np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]]),
    "-y": np.diag([1.0, -1, -1]),
}


def only(source: Path, layout: str = "auto") -> Recording:
    (recording,) = recordings(source, layout)
    return recording


def check_in_ground(body: xr.Dataset, theta: np.ndarray, trans: np.ndarray, up: str) -> None:
    """The joints, posed in the set's own axes and turned, are where the Dataset puts them."""
    own = open_body().to("cpu", torch.float64)
    beta = torch.zeros(own.shape_count, dtype=torch.float64)
    inside = pose_body(own, torch.from_numpy(theta), beta, torch.from_numpy(trans)).joints
    expected = inside.numpy() @ TO_Y[up].T
    turned = {k: v for k, v in body.attrs.items() if k == "turned_from"}
    alike = schema.body(
        body["time"], body["theta"], beta.numpy(), body["translation"], attrs=turned
    )
    arguments = body_arguments(alike, own)
    np.testing.assert_allclose(pose_body(own, *arguments).joints.numpy(), expected, atol=1e-9)
    assert (expected[:, 15, 1] - expected[:, 7, 1] > 1.0).all()  # head above ankle: upright


# -------------------------------------------------------------------------------------- MotionPRO


def test_motionpro(tmp_path: Path) -> None:
    theta, trans = standing(5, "z")
    write_motionpro(tmp_path / "S01" / "day1" / "squat" / "smpl.npy", theta, trans)
    write_motionpro(tmp_path / "S02" / "jump" / "smpl.npy", theta, trans, body_pose=theta[:, 1:])
    np.savez(tmp_path / "S02" / "jump" / "pressure.npz", pressure=np.zeros((5, 160, 120)))
    first, second = recordings(tmp_path)
    assert (first.name, first.subject, first.activity) == ("S01/day1/squat", "S01", "squat")
    assert (second.name, second.subject) == ("S02/jump", "S02")
    body = pickle.loads(pickle.dumps(second.read))()
    check_in_ground(body, theta, trans, "z")
    np.testing.assert_allclose(body["time"], np.arange(5) / 30)
    assert (body.attrs["body_model"], body.attrs["gender"]) == ("SMPL", "neutral")
    assert body.sizes["shape"] == 10
    assert only(tmp_path / "S02" / "jump" / "smpl.npy").name == "jump"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"transl": None}, r"no transl \(it has betas, body_pose, global_orient\)"),
        ({"transl": np.zeros((4, 3))}, r"transl has shape \(4, 3\), expected \(5, 3\)"),
        ({"body_pose": np.zeros((5, 63))}, r"body_pose has shape \(5, 63\)"),
        ({"betas": np.zeros(4)}, "betas has 4 components"),
        ({"betas": np.full(10, np.nan)}, "betas is not finite"),
        ({"transl": np.full((5, 3), np.inf)}, "transl is not finite in 5 places, first at 0"),
        ({"transl": np.full((5, 3), 1500.0)}, "mm"),
        ({"global_orient": np.full((5, 3), 90.0)}, "degrees"),
        ({"transl": np.array(["a"] * 5)}, "transl holds"),
    ],
)
def test_wrong_motionpro(tmp_path: Path, changes: dict, message: str) -> None:
    theta, trans = standing(5, "z")
    write_motionpro(tmp_path / "s" / "m" / "smpl.npy", theta, trans, **changes)
    with pytest.raises(ValueError, match=f"(?s)smpl.npy.*{message}"):
        only(tmp_path).read()


class Harmful:
    """A pickle of it would run a command."""

    def __reduce__(self) -> tuple:
        return os.system, ("touch harmed",)


def test_damaged_and_harmful_npy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    theta, trans = standing(5, "z")
    path = tmp_path / "s" / "m" / "smpl.npy"
    write_motionpro(path, theta, trans)
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(ValueError, match=r"smpl.npy: cannot be read as .npy .*truncated"):
        only(tmp_path).read()
    path.write_bytes(b"")
    with pytest.raises(ValueError, match="is empty"):
        only(tmp_path).read()
    np.save(path, np.zeros((3, 2)))
    with pytest.raises(ValueError, match=r"holds numbers of shape \(3, 2\), expected a dict"):
        only(tmp_path).read()
    write_pickled_npy(path, {"transl": Harmful()})
    with pytest.raises(ValueError, match="tries to do more than hold arrays"):
        only(tmp_path).read()
    assert not (tmp_path / "harmed").exists()


# ------------------------------------------------------------------------------------------- EMDB


def test_emdb(tmp_path: Path) -> None:
    """The world is y up whatever the camera does."""
    theta, trans = standing(4, "y")
    write_emdb(tmp_path, scene()._replace(theta=theta, trans=trans))
    recording = only(tmp_path)
    assert recording[:4] == ("EMDB/P3/31_workout", "P3", "workout", "test")
    body = pickle.loads(pickle.dumps(recording.read))()
    check_in_ground(body, theta, trans, "y")
    assert body.attrs["sampling_rate"] == 30 and body.attrs["gender"] == "female"
    assert body.attrs["unseen_frames"] == 1 and body.attrs["parts"] == "emdb1"


def test_wrong_emdb(tmp_path: Path) -> None:
    made = scene()
    path = write_emdb(tmp_path, made, smpl=None)
    with pytest.raises(ValueError, match=r"data.pkl: there is no dict smpl"):
        only(tmp_path).read()
    smpl = {"poses_root": made.theta[:, 0], "trans": made.trans[:2], "betas": made.beta}
    write_emdb(tmp_path, made, smpl=smpl)
    with pytest.raises(
        ValueError, match=r"(?s)smpl: there is no poses_body.*smpl: trans has shape"
    ):
        only(tmp_path).read()
    body_pose = made.theta[:, 1:].reshape(-1, 69).copy()
    body_pose[2, 5] = np.nan
    write_emdb(tmp_path, made, smpl=smpl | {"poses_body": body_pose, "trans": made.trans})
    with pytest.raises(
        ValueError, match=r"smpl: poses_root, poses_body is not finite in 1 .* at 2"
    ):
        only(tmp_path).read()
    path.write_bytes(path.read_bytes()[:100])
    with pytest.raises(ValueError, match=r"data.pkl: cannot be read as a pickle"):
        only(tmp_path).read()


# ------------------------------------------------------------------------------------------- 3DPW


@pytest.mark.parametrize("up", ["y", "z"])
def test_3dpw_with_its_60_hz(tmp_path: Path, up: str) -> None:
    theta, trans = standing(8, up)
    made = scene()._replace(theta=theta[::2], trans=trans[::2])
    fast = {"poses_60Hz": [theta.reshape(8, 72)] * 2, "trans_60Hz": [trans] * 2}
    write_3dpw(tmp_path, made, split="train", **fast)
    first, second = recordings(tmp_path)
    assert first[:4] == ("3DPW/train/yard_00/0", "", "", "train")
    assert second.name == "3DPW/train/yard_00/1"
    body = pickle.loads(pickle.dumps(second.read))()
    check_in_ground(body, theta, trans, up)
    assert body.attrs["sampling_rate"] == 60 and body.attrs["gender"] == "female"
    assert body.sizes == {"time": 8, "smpl_joint": 24, "space": 3, "shape": 10}


def test_3dpw_without(tmp_path: Path) -> None:
    theta, trans = standing(4, "y")
    write_3dpw(tmp_path, scene()._replace(theta=theta, trans=trans), split="validation")
    first, _ = recordings(tmp_path)
    assert first.split == "validation"
    body = first.read()
    assert body.attrs["sampling_rate"] == 30
    check_in_ground(body, theta, trans, "y")


def test_wrong_3dpw(tmp_path: Path) -> None:
    made = scene()
    write_3dpw(tmp_path, made, trans=None)
    with pytest.raises(ValueError, match=r"yard_00.pkl: there is no trans"):
        only(tmp_path).read()  # listed once, because its people cannot be counted
    write_3dpw(tmp_path, made, genders=["m"])
    with pytest.raises(ValueError, match=r"different numbers of people: poses 2.* genders 1"):
        only(tmp_path).read()
    write_3dpw(tmp_path, made, trans=[made.trans, made.trans[:1]])
    first, second = recordings(tmp_path)
    first.read()
    with pytest.raises(ValueError, match=r"person 1: trans has shape \(1, 3\)"):
        second.read()
    path = write_3dpw(tmp_path, made, betas=3)
    with pytest.raises(ValueError, match="betas holds no list of people"):
        only(tmp_path).read()
    write_pickle(path, {"poses": Harmful()})
    with pytest.raises(ValueError, match="tries to do more than hold arrays"):
        only(tmp_path).read()


# -------------------------------------------------------------------------------------- Human3.6M


@pytest.mark.parametrize("split_pose", [False, True])
def test_human36m(tmp_path: Path, split_pose: bool) -> None:
    theta, trans = standing(6, "z")
    theta[:, 22:] = 0.0  # hands, which SMPL-X's body has not
    kind = "SMPLX" if split_pose else "SMPL"
    write_neuralannot(
        tmp_path / f"Human36M_subject9_{kind}_NeuralAnnot.json",
        theta,
        trans,
        frames=list(range(6)),
        split_pose=split_pose,
    )
    found = list(recordings(tmp_path))
    assert [r.name for r in found] == [
        *("Human36M/S9/2_1", "Human36M/S9/2_2", "Human36M/S9/14_1"),
    ]
    assert found[2][1:4] == ("S9", "walking", "test")
    body = pickle.loads(pickle.dumps(found[1].read))()
    check_in_ground(body, theta, trans, "z")
    assert body.attrs["sampling_rate"] == 50
    assert body.attrs["body_model"] == ("SMPL-X" if split_pose else "SMPL")
    np.testing.assert_allclose(body["beta"], np.linspace(-1, 1, 10), atol=2e-3)


def test_human36m_is_cut_where_frames_are_missing(tmp_path: Path) -> None:
    theta, trans = standing(7, "z")
    write_neuralannot(
        tmp_path / "Human36M_subject1_SMPL_NeuralAnnot.json",
        theta,
        trans,
        frames=[0, 2, 4, 10, 12, 14, 16],
        trials=(("3", "1"),),
    )
    first, second = recordings(tmp_path)
    assert (first.name, second.name) == ("Human36M/S1/3_1:0-4", "Human36M/S1/3_1:10-16")
    assert second.split == "train"
    body = second.read()
    np.testing.assert_allclose(body["time"], np.arange(4) / 25)
    check_in_ground(body, theta[3:], trans[3:], "z")


def test_wrong_human36m(tmp_path: Path) -> None:
    theta, trans = standing(3, "z")
    path = tmp_path / "Human36M_subject1_SMPL_NeuralAnnot.json"
    write_neuralannot(path, theta, trans, frames=[0, 1, 2], drop="trans")
    recording = next(recordings(tmp_path))
    with pytest.raises(ValueError, match="2/1: 3 frames have no trans, first 0"):
        recording.read()
    write_neuralannot(path, theta, trans, frames=[0, 1, 2])
    whole = path.read_text()
    (trial, *_) = trials(path)
    assert json.loads(whole)["2"]["1"] == json.loads(whole[trial.start : trial.stop])
    path.write_text(whole[: len(whole) // 2])
    with pytest.raises(ValueError, match=r"NeuralAnnot.json: ends within 2 / 2.*truncated"):
        only(tmp_path).read()
    path.write_text(whole.replace("0.1", "x", 1))
    with pytest.raises(ValueError, match="2/1: cannot be read as JSON"):
        next(recordings(tmp_path)).read()
    path.write_text('{"images": [{"id": 1}]}')
    with pytest.raises(ValueError, match=r"has no \{action"):
        only(tmp_path).read()
    content = json.loads(whole)
    content["2"]["1"]["1"]["pose"] = [0.0] * 71
    path.write_text(json.dumps(content))
    with pytest.raises(ValueError, match="2/1: pose is no row of numbers of one length"):
        next(recordings(tmp_path)).read()
    write_neuralannot(path, theta, 1000 * trans + 2000, frames=[0, 1, 2])
    with pytest.raises(ValueError, match=r"2/1: trans goes to .* mm"):
        next(recordings(tmp_path)).read()


# ----------------------------------------------------------------------------------------- BEDLAM


def test_bedlam_animations(tmp_path: Path) -> None:
    theta, trans = standing(5, "y")
    theta[:, 22:] = 0.0
    write_animation(tmp_path / "training" / "rp_ann" / "1003" / "motion_seq.npz", theta, trans)
    recording = only(tmp_path)
    assert recording[:4] == ("BEDLAM/rp_ann/1003", "rp_ann", "", "training")
    body = pickle.loads(pickle.dumps(recording.read))()
    check_in_ground(body, theta, trans, "y")
    assert (body.attrs["body_model"], body.attrs["gender"]) == ("SMPL-X", "male")
    assert body.attrs["sampling_rate"] == 30 and body.sizes["shape"] == 11


def test_bedlam_labels(tmp_path: Path) -> None:
    """Rows out of order, one picture left out: two stretches."""
    theta, trans = standing(6, "-y")
    theta[:, 22:] = 0.0
    numbers = [3, 0, 1, 2, 6, 5]
    write_labels(tmp_path / "scene_1000.npz", theta, trans, numbers)
    first, second = recordings(tmp_path)
    assert first.name == "BEDLAM/scene_1000/seq_000001/rp_ann:0-3"
    assert second.name == "BEDLAM/scene_1000/seq_000001/rp_ann:5-6"
    body = pickle.loads(pickle.dumps(first.read))()
    order = [1, 2, 3, 0]
    check_in_ground(body, theta[order], trans[order], "-y")
    assert body.attrs["gender"] == "female" and body.attrs["sampling_rate"] == 30


def test_bedlam_labels_that_cannot_be_used(tmp_path: Path) -> None:
    theta, trans = standing(6, "-y")
    path = tmp_path / "scene_1000.npz"
    write_labels(path, theta, trans, [0, 5, 10, 15, 20, 25])
    with pytest.raises(ValueError, match="6 pictures a second, too few"):
        only(tmp_path).read()
    moving = np.tile(np.eye(4), (6, 1, 1))
    moving[:, 0, 3] = np.linspace(0, 0.5, 6)
    write_labels(path, theta, trans, list(range(6)), cam_ext=moving)
    with pytest.raises(ValueError, match=r"the camera moves \(0.50 m\)"):
        only(tmp_path).read()
    write_labels(path, theta, trans, list(range(6)), pose_world=None)
    with pytest.raises(ValueError, match="no pose_world"):
        only(tmp_path).read()
    write_labels(path, theta, trans, list(range(6)), imgname=np.array(["a.png"] * 6))
    with pytest.raises(ValueError, match=r"scene_1000.npz: imgname: 'a.png' has no number"):
        only(tmp_path).read()
    write_labels(path, theta, trans, list(range(6)), sub=np.array(["rp"] * 5))
    with pytest.raises(ValueError, match="sub has 5 rows, imgname 6"):
        only(tmp_path).read()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"poses": np.zeros((5, 70))}, "poses has 70 numbers a frame"),
        ({"trans": None}, "no trans"),
        ({"trans": np.zeros((4, 3))}, r"trans has shape \(4, 3\), expected \(5, 3\)"),
        ({"betas": np.array([{}] * 3, dtype=object)}, "betas holds object"),
        ({"trans": np.full((5, 3), np.nan)}, "trans is not finite"),
        ({"poses": np.zeros((0, 165)), "trans": np.zeros((0, 3))}, "poses has no frames"),
    ],
)
def test_wrong_animations(tmp_path: Path, changes: dict, message: str) -> None:
    theta, trans = standing(5, "y")
    write_animation(tmp_path / "rp" / "1" / "motion_seq.npz", theta, trans, **changes)
    with pytest.raises(ValueError, match=f"(?s)motion_seq.npz.*{message}"):
        only(tmp_path).read()


# --------------------------------------------------------------------------------------- together


def test_sets_beside_each_other(tmp_path: Path) -> None:
    theta, trans = standing(4, "y")
    made = scene()._replace(theta=theta, trans=trans)
    write_emdb(tmp_path / "EMDB", made)
    write_3dpw(tmp_path / "3DPW", made)
    write_motionpro(tmp_path / "pro" / "S1" / "walk" / "smpl.npy", theta, trans)
    write_animation(tmp_path / "BEDLAM" / "rp" / "1" / "motion_seq.npz", theta, trans)
    write_npz(tmp_path / "notes" / "shape.npz", {"betas": np.zeros(10)})
    assert [r.name for r in recordings(tmp_path)] == [
        *("3DPW/test/yard_00/0", "3DPW/test/yard_00/1", "BEDLAM/rp/1", "EMDB/P3/31_workout"),
        "pro/S1/walk",
    ]
    assert only(tmp_path, "emdb").subject == "P3"
    with pytest.raises(ValueError, match=r"(?s)holds no motions; expected\n.*human36m: Human36M_"):
        list(recordings(tmp_path, "human36m"))


def test_up_can_be_told(tmp_path: Path) -> None:
    theta, trans = standing(4, "y")
    write_motionpro(tmp_path / "s" / "m" / "smpl.npy", theta, trans)
    (told,) = recordings(tmp_path, up="y")
    check_in_ground(told.read(), theta, trans, "y")


# --------------------------------------------------------------------------------- to the labels


@cache
def squatting() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A squat of 1 s at 60 Hz on the open body, y up: theta, translation, pelvis at rest."""
    skeleton = open_skeleton()
    squat = synth.squat(skeleton, depth=0.4, repetitions=1, duration=1.5, rate=60.0)
    q = torch.from_numpy(squat["dof_position"].values[:61])
    own = register(open_body(), skeleton)
    beta = torch.zeros(own.body.shape_count, dtype=torch.float64)
    theta, trans = pose_of(own, q, torch.ones_like(skeleton.scale_factor), beta)
    return theta.numpy(), trans.numpy(), own.body.rest_joints[0].numpy()


def in_axes(up: str) -> tuple[np.ndarray, np.ndarray]:
    """The squat in the axes of a set."""
    theta, trans, pelvis = squatting()
    back, theta = Rotation.from_matrix(TO_Y[up].T), theta.copy()
    theta[:, 0] = (back * Rotation.from_rotvec(theta[:, 0])).as_rotvec()
    return theta, back.apply(trans + pelvis) - pelvis


@pytest.mark.filterwarnings("ignore:.*means nothing to the open body")
def test_sets_become_labels(tmp_path: Path) -> None:
    """The feet carry the body's weight in each set's axes; a damaged file costs only itself."""
    theta, trans = in_axes("y")
    half = scene(31)._replace(theta=theta[::2], trans=trans[::2])
    write_emdb(tmp_path / "EMDB", half._replace(poses=np.tile(np.eye(4), (31, 1, 1))), kp2d=None)
    fast = {"poses_60Hz": [theta.reshape(61, 72)], "trans_60Hz": [trans]}
    lists = {"betas": [np.zeros(10)], "genders": ["m"], "poses2d": None, "jointPositions": None}
    alone = {"poses": [theta[::2].reshape(31, 72)], "trans": [trans[::2]], "campose_valid": None}
    write_3dpw(tmp_path / "3DPW", half, **fast, **lists, **alone)
    upright = [x[::2] for x in in_axes("z")]
    write_motionpro(tmp_path / "pro" / "S1" / "squat" / "smpl.npy", upright[0], upright[1])
    write_motionpro(tmp_path / "pro" / "S2" / "squat" / "smpl.npy", upright[0], upright[1])
    damaged = tmp_path / "pro" / "S2" / "squat" / "smpl.npy"
    damaged.write_bytes(damaged.read_bytes()[:2000])
    down = [x[::2] for x in in_axes("-y")]
    write_labels(tmp_path / "scene.npz", down[0], down[1], list(range(31)))
    store = label(tmp_path, tmp_path / "out.zarr", progress=False)
    found = {str(name): row for row, name in enumerate(store["sequence_name"].values)}
    assert len(found) == 5
    reasons = store["reason"].values
    assert "cannot be read as .npy" in str(reasons[found["pro/S2/squat"]])
    first, count = store["first_frame"].values, store["frame_count"].values
    mass = store["mass"].values
    for name, row in found.items():
        if name == "pro/S2/squat":
            assert count[row] == 0
            continue
        assert reasons[row] == "", name
        own = store.isel(frame=slice(int(first[row]), int(first[row] + count[row])))
        force = own["ground_reaction_force"].values.sum(1)[5:-5]
        weight = 9.80665 * mass[row]
        assert abs(force[:, 1].mean() - weight) < 0.1 * weight, name
        assert np.abs(force[:, [0, 2]]).max() < 0.1 * weight, name
