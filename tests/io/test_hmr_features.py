"""Exports of mesh recovery networks: both layouts against what was written, and bad files."""

from __future__ import annotations

import io
import pickle
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from biokit.io import load, save
from biokit.io.hmr_features import read_hmr_features
from biokit.io.smpl_motion import read_smpl_motion
from biokit.visual_front_end import visual_features
from tests.joblib_file import WRITTEN

FRAMES, WIDTH = 9, 16
RATE = 25.0
NUMBERS = np.array([4, 5, 6, 7, 10, 11, 12, 13, 14])  # 8 and 9 are missing
EXACT = 1e-6  # rad: float32 and there and back between vectors and matrices
TO_CAMERA = Rotation.from_euler("x", 180, degrees=True)


def body(joints: int, seed: int = 0) -> dict[str, Any]:
    """Poses of a body that is upright along y, in the keys of PromptHMR."""
    rng = np.random.default_rng(seed)
    return {
        "pose": rng.normal(0, 0.2, (FRAMES, 3 * joints)).astype(np.float32),
        "trans": rng.normal(0, 1, (FRAMES, 3)).astype(np.float32),
        "shape": np.tile(rng.normal(0, 1, 10).astype(np.float32), (FRAMES, 1)),
    }


def in_camera(own: dict[str, Any]) -> dict[str, Any]:
    pose = own["pose"].copy()
    pose[:, :3] = (TO_CAMERA * Rotation.from_rotvec(pose[:, :3])).as_rotvec()
    return own | {"pose": pose, "trans": TO_CAMERA.apply(own["trans"])}


def features(seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(FRAMES, WIDTH)).astype(np.float32)


def prompt_hmr(*, world: bool = True) -> dict[str, Any]:
    """What PromptHMR's pipeline saves, of two tracks."""
    own = {"smplx_cam": in_camera(body(25))}
    if world:
        own["smplx_world"] = body(55)
    short = {"track_id": 1, "frames": NUMBERS[:2], "smplx_world": {}}
    long = {"track_id": 2, "frames": NUMBERS, "prhmr_img_feats": features(), **own}
    return {"people": {1: short, 2: long}, "camera": {"img_focal": 900.0}, "has_slam": True}


def pickled(path: Path, content: Any) -> Path:
    path.write_bytes(pickle.dumps(content))
    return path


def flat(**changes: Any) -> dict[str, Any]:
    own = body(24)
    whole = {
        "poses": own["pose"],
        "trans": own["trans"],
        "betas": own["shape"][0],
        "features": np.random.default_rng(2).normal(size=(FRAMES, 3, WIDTH)),
        "fps": RATE,
        "front_end": "mine",
    }
    return {key: value for key, value in (whole | changes).items() if value is not None}


def written(path: Path, content: dict[str, Any]) -> Path:
    np.savez(path, **content)
    return path


# ---------------------------------------------------------------------------------------- layouts


def test_prompt_hmr_gives_the_longest_track_in_the_world(tmp_path: Path) -> None:
    ds = read_hmr_features(pickled(tmp_path / "results.pkl", prompt_hmr()), rate=RATE)
    expected = body(55)
    np.testing.assert_allclose(
        ds["theta"].values[:, :22].reshape(FRAMES, -1), expected["pose"][:, :66], atol=EXACT
    )
    assert not ds["theta"].values[:, 22:].any()
    np.testing.assert_allclose(ds["translation"].values, expected["trans"])
    np.testing.assert_allclose(ds["beta"].values, expected["shape"][0])
    np.testing.assert_allclose(ds["time"].values, NUMBERS / RATE)
    np.testing.assert_array_equal(ds["frame"].values, NUMBERS)
    np.testing.assert_array_equal(ds["visual_feature"].values[:, 0], features())
    assert ds["visual_feature"].dims == ("time", "token", "channel")
    assert ds["visual_feature"].attrs["front_end"] == "PromptHMR"


def test_prompt_hmr_in_the_camera_is_turned_upright(tmp_path: Path) -> None:
    path = pickled(tmp_path / "results.pkl", prompt_hmr(world=False))
    ds = read_hmr_features(path, rate=RATE, person=2)
    upright = body(25)
    turned = Rotation.from_rotvec(ds["theta"].values[:, 0])
    off = turned.inv() * Rotation.from_rotvec(upright["pose"][:, :3])
    assert off.magnitude().max() < EXACT
    np.testing.assert_allclose(ds["translation"].values, upright["trans"], atol=EXACT)
    assert ds.attrs["turned_from"] == "-y"


def test_a_file_of_joblib_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "results.pkl"
    for content in (WRITTEN, zlib.decompress(WRITTEN)):
        path.write_bytes(content)
        with pytest.raises(ValueError, match="there are no poses") as error:
            read_hmr_features(path)
        assert "has_slam, name, people" in str(error.value)


def test_flat_arrays_are_read_as_a_motion_with_features(tmp_path: Path) -> None:
    path = written(tmp_path / "walk.npz", flat())
    ds = read_hmr_features(path)
    motion = read_smpl_motion(path)
    for name in ("theta", "beta", "translation", "time"):
        np.testing.assert_array_equal(ds[name].values, motion[name].values)
    np.testing.assert_array_equal(
        ds["visual_feature"].values, flat()["features"].astype(np.float32)
    )
    assert ds["visual_feature"].attrs["front_end"] == "mine"
    named = read_hmr_features(path, front_end="another")
    assert named["visual_feature"].attrs["front_end"] == "another"


def test_matrices_and_parts_are_the_same_body(tmp_path: Path) -> None:
    pose = body(24)["pose"].reshape(FRAMES, 24, 3)
    matrix = Rotation.from_rotvec(pose.reshape(-1, 3)).as_matrix().reshape(FRAMES, 24, 3, 3)
    whole = read_hmr_features(written(tmp_path / "a.npz", flat()))
    parts = flat(poses=None, global_orient=matrix[:, :1], body_pose=matrix[:, 1:])
    split = read_hmr_features(written(tmp_path / "b.npz", parts))
    np.testing.assert_allclose(split["theta"].values, whole["theta"].values, atol=EXACT)
    other = flat(
        poses=pose, transl=flat()["trans"], trans=None, betas=None, shape=body(24)["shape"]
    )
    same = read_hmr_features(pickled(tmp_path / "c.pkl", other))
    np.testing.assert_array_equal(same["theta"].values, whole["theta"].values)
    np.testing.assert_array_equal(same["beta"].values, whole["beta"].values)


def test_unseen_frames_and_a_round_trip_through_a_file(tmp_path: Path) -> None:
    seen = flat()["features"].copy()
    seen[2] = np.nan
    ds = read_hmr_features(written(tmp_path / "walk.npz", flat(features=seen)))
    save(ds, tmp_path / "walk.nc")
    found = visual_features(load(tmp_path / "walk.nc"))
    assert found is not None
    np.testing.assert_array_equal(found.seen, np.arange(FRAMES) != 2)
    np.testing.assert_array_equal(found.feature[3], seen[3].astype(np.float32))
    assert found.front_end == "mine"


# --------------------------------------------------------------------------------------- bad files


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"poses": None}, "there are no poses"),
        ({"trans": None}, "there is no translation"),
        ({"betas": None}, "there is no shape"),
        ({"features": None}, r"no features .*biokit\.load"),
        ({"fps": None}, r"no frame rate .*rate="),
        ({"fps": -1.0}, "no frame rate"),
        ({"front_end": None}, "front_end="),
        ({"features": np.zeros((FRAMES - 1, 4))}, rf"shape \({FRAMES - 1}, 4\), expected"),
        ({"features": np.zeros(FRAMES)}, "expected"),
        ({"features": np.full((FRAMES, 4), np.nan)}, "no frame has finite"),
        ({"features": np.where(np.arange(4) < 1, np.nan, np.zeros((FRAMES, 4)))}, "only in part"),
        ({"features": np.full((FRAMES, 2), "a")}, "not numbers"),
        ({"poses": np.zeros((FRAMES, 10))}, "10 numbers a frame"),
        ({"poses": np.zeros((FRAMES, 24, 4))}, r"poses has shape \(9, 24, 4\)"),
        ({"trans": np.zeros((FRAMES, 2))}, r"trans has shape \(9, 2\)"),
        ({"frames": np.arange(3)}, "frames has shape"),
        ({"frames": np.zeros(FRAMES)}, "frames does not increase"),
    ],
)
def test_errors_name_the_file_and_what_is_wrong(
    tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    path = written(tmp_path / "walk.npz", flat(**changes))
    with pytest.raises(ValueError, match=message) as error:
        read_hmr_features(path)
    assert str(path) in str(error.value)


def test_everything_wrong_is_listed_at_once(tmp_path: Path) -> None:
    path = written(tmp_path / "walk.npz", {"poses": np.zeros((3, 72))})
    with pytest.raises(ValueError, match="translation") as error:
        read_hmr_features(path, rate=0.0)
    for part in ("no shape", "no features", "rate is 0.0", "front_end", "the keys poses"):
        assert part in str(error.value)


def test_a_lying_body_needs_to_say_where_up_is(tmp_path: Path) -> None:
    poses = np.zeros((FRAMES, 72))
    poses[:, 2] = np.pi / 2
    path = written(tmp_path / "walk.npz", flat(poses=poses))
    with pytest.raises(ValueError, match=r"hmr_features\.read_hmr_features\(path, up='z'\)"):
        read_hmr_features(path)
    assert read_hmr_features(path, up="y").sizes["time"] == FRAMES


def test_prompt_hmr_without_features_or_that_person(tmp_path: Path) -> None:
    content = prompt_hmr()
    del content["people"][2]["prhmr_img_feats"]
    path = pickled(tmp_path / "results.pkl", content)
    with pytest.raises(ValueError, match="save_only_essential"):
        read_hmr_features(path, rate=RATE)
    with pytest.raises(ValueError, match=r"no person 7; tracks \(frames\): 1 \(2\), 2 \(9\)"):
        read_hmr_features(path, person=7)
    with pytest.raises(ValueError, match="people holds no tracks"):
        read_hmr_features(pickled(path, {"people": {}}))


class Runs:
    def __reduce__(self) -> tuple[Any, tuple[str]]:
        return eval, ("open('ran', 'w')",)


def test_other_formats_and_pickles_that_would_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ValueError, match="nothing of it was run"):
        read_hmr_features(pickled(tmp_path / "a.pkl", {"poses": Runs()}))
    assert not (tmp_path / "ran").exists()
    with pytest.raises(ValueError, match="expected a dict"):
        read_hmr_features(pickled(tmp_path / "b.pkl", [1, 2]))
    whole = io.BytesIO()
    np.savez(whole, **flat())
    (tmp_path / "c.npz").write_bytes(whole.getvalue()[:500])
    with pytest.raises(ValueError, match=r"c\.npz.*cannot be read as \.npz"):
        read_hmr_features(tmp_path / "c.npz")
    (tmp_path / "d.txt").write_text("x")
    with pytest.raises(ValueError, match=r"expected \.npz or \.pkl"):
        read_hmr_features(tmp_path / "d.txt")
    with pytest.raises(FileNotFoundError):
        read_hmr_features(tmp_path / "e.pkl")
