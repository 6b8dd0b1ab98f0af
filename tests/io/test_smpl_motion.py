"""Motions of SMPL-format bodies: every layout, both verticals, and broken files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr
from scipy.spatial.transform import Rotation

from biokit import schema
from biokit.body.model import JOINT_NAMES
from biokit.io import load, save
from biokit.io.smpl_motion import read_smpl_motion, write_smpl_motion

FRAMES = 20
EXACT = 1e-12
TO_Z_UP = Rotation.from_euler("x", 90, degrees=True)


def motion(joints: int, seed: int = 0) -> dict[str, Any]:
    """A file of a body that sways, upright along y."""
    rng = np.random.default_rng(seed)
    return {
        "poses": rng.normal(0, 0.2, (FRAMES, 3 * joints)),
        "trans": rng.normal(0, 1, (FRAMES, 3)),
        "betas": rng.normal(0, 1, 16),
        "mocap_framerate": 120.0,
        "gender": "female",
    }


def z_up(data: dict[str, Any]) -> dict[str, Any]:
    poses = data["poses"].copy()
    poses[:, :3] = (TO_Z_UP * Rotation.from_rotvec(poses[:, :3])).as_rotvec()
    return data | {"poses": poses, "trans": TO_Z_UP.apply(data["trans"])}


def written(path: Path, data: dict[str, Any]) -> Path:
    np.savez(path, **data)
    return path


def assert_same_turns(found: np.ndarray, expected: np.ndarray) -> None:
    difference = Rotation.from_rotvec(found.reshape(-1, 3)).inv() * Rotation.from_rotvec(
        expected.reshape(-1, 3)
    )
    assert difference.magnitude().max() < 1e-7  # of acos near 1


@pytest.fixture
def smpl(tmp_path: Path) -> Path:
    return written(tmp_path / "walk_poses.npz", motion(24))


# --- layouts ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("joints", "model", "left_out"),
    [
        (22, "body without hands", "nothing"),
        (24, "SMPL", "nothing"),
        (52, "SMPL-H", "fingers, dmpls"),
        (55, "SMPL-X", "fingers, face, dmpls"),
    ],
)
def test_layouts(tmp_path: Path, joints: int, model: str, left_out: str) -> None:
    data = motion(joints)
    if joints > 24:
        data["dmpls"] = np.zeros((FRAMES, 8))
    ds = load(written(tmp_path / "a.npz", data))
    assert ds.attrs["kind"] == "body"
    assert ds.attrs["body_model"] == model
    assert ds.attrs["left_out"] == left_out
    assert ds.attrs["gender"] == "female"
    assert ds.attrs["source"] == "a.npz"
    assert "turned_from" not in ds.attrs
    kept = 24 if joints == 24 else 22
    expected = np.zeros((FRAMES, 24, 3))
    expected[:, :kept] = data["poses"].reshape(FRAMES, joints, 3)[:, :kept]
    np.testing.assert_array_equal(ds["theta"], expected)
    np.testing.assert_array_equal(ds["translation"], data["trans"])
    np.testing.assert_array_equal(ds["beta"], data["betas"])
    np.testing.assert_allclose(ds["time"], np.arange(FRAMES) / 120, atol=EXACT)
    assert ds["theta"].attrs["units"] == "rad"
    assert ds["translation"].attrs == {
        "units": "m",
        "long_name": schema.VARIABLES["translation"].long_name,
        "frame": "ground",
    }


def test_the_names_of_the_joints_are_one() -> None:
    assert schema.SMPL_JOINTS == JOINT_NAMES


def test_the_layout_with_parts(tmp_path: Path) -> None:
    data = motion(22)
    poses = data.pop("poses")
    parts = {"root_orient": poses[:, :3], "pose_body": poses[:, 3:]}
    rate = {"mocap_frame_rate": np.array(60), "surface_model_type": "smplx"}
    del data["mocap_framerate"]
    ds = load(written(tmp_path / "stageii.npz", data | parts | rate))
    np.testing.assert_array_equal(ds["theta"].values[:, :22].reshape(FRAMES, -1), poses)
    assert ds.attrs["sampling_rate"] == 60
    assert ds.attrs["body_model"] == "smplx"


def test_shapes_that_repeat_or_change(tmp_path: Path) -> None:
    data = motion(24)
    same = np.tile(data["betas"], (FRAMES, 1))
    assert load(written(tmp_path / "a.npz", data | {"betas": same}))["beta"].dims == ("shape",)
    changing = same + np.arange(FRAMES)[:, None]
    ds = load(written(tmp_path / "b.npz", data | {"betas": changing}))
    assert ds["beta"].dims == ("time", "shape")
    np.testing.assert_array_equal(ds["beta"], changing)


def test_bytes_objects_and_a_given_rate(tmp_path: Path) -> None:
    data = motion(24) | {"gender": np.bytes_(b"male"), "labels": np.array([{}], dtype=object)}
    del data["mocap_framerate"]
    ds = read_smpl_motion(written(tmp_path / "a.npz", data), rate=50)
    assert ds.attrs["gender"] == "male"
    assert ds.attrs["sampling_rate"] == 50


# --- which way is up ----------------------------------------------------------------------------


def test_z_up_files_are_turned(tmp_path: Path) -> None:
    data = motion(24)
    ds = load(written(tmp_path / "a.npz", z_up(data)))
    assert ds.attrs["turned_from"] == "z"
    np.testing.assert_allclose(ds["translation"], data["trans"], atol=EXACT)
    assert_same_turns(ds["theta"].values, data["poses"].reshape(FRAMES, 24, 3))


def test_up_overrides_what_the_posture_tells(tmp_path: Path) -> None:
    path = written(tmp_path / "a.npz", z_up(motion(24)))
    ds = read_smpl_motion(path, up="y")
    assert "turned_from" not in ds.attrs
    np.testing.assert_array_equal(ds["translation"], np.load(path)["trans"])
    with pytest.raises(ValueError, match=r"up is 'up'; it has to be one of 'y', 'z', '-y'"):
        read_smpl_motion(path, up="up")  # type: ignore[arg-type]


def test_the_axes_of_a_camera(tmp_path: Path) -> None:
    data = motion(24)
    flip = Rotation.from_euler("x", 180, degrees=True)
    poses = data["poses"].copy()
    poses[:, :3] = (flip * Rotation.from_rotvec(poses[:, :3])).as_rotvec()
    turned = data | {"poses": poses, "trans": flip.apply(data["trans"])}
    ds = load(written(tmp_path / "a.npz", turned))
    assert ds.attrs["turned_from"] == "-y"
    np.testing.assert_allclose(ds["translation"], data["trans"], atol=EXACT)


def test_who_lies_half_of_the_time_has_no_vertical(tmp_path: Path) -> None:
    data = motion(24)
    data["poses"][:, :3] = 0
    data["poses"][: FRAMES // 2, 0] = np.pi / 2  # on the back or upright?
    path = written(tmp_path / "bed.npz", data)
    with pytest.raises(ValueError, match=r"bed\.npz: which way is up .*0\.50, 0\.50.*_motion\("):
        load(path)
    assert read_smpl_motion(path, up="y").sizes["time"] == FRAMES
    data["poses"][:, :3] = [0, 0, -np.pi / 2]  # upright along x
    with pytest.raises(ValueError, match="which way is up cannot be told"):
        load(written(path, data))


# --- there and back -----------------------------------------------------------------------------


@pytest.mark.parametrize("turned", [False, True])
def test_there_and_back(tmp_path: Path, turned: bool) -> None:
    data = z_up(motion(24)) if turned else motion(24)
    ds = load(written(tmp_path / "a.npz", data))
    save(ds, tmp_path / "b.npz")
    with np.load(tmp_path / "b.npz") as back:
        np.testing.assert_allclose(back["trans"], data["trans"], atol=EXACT)
        assert_same_turns(back["poses"], data["poses"])
        np.testing.assert_array_equal(back["betas"], data["betas"])
        assert back["mocap_framerate"] == 120
        assert str(back["gender"]) == "female"
    again = load(tmp_path / "b.npz")
    xr.testing.assert_allclose(again, ds, atol=1e-9)
    assert again.attrs == ds.attrs | {"source": "b.npz"}


def test_other_files_keep_all_of_it(tmp_path: Path, smpl: Path) -> None:
    ds = load(smpl)
    save(ds, tmp_path / "a.nc")
    xr.testing.assert_identical(load(tmp_path / "a.nc"), ds)
    with pytest.raises(ValueError, match=r"\.trc does not hold a body; save it as \.npz \.nc"):
        save(ds, tmp_path / "a.trc")


def test_writing_needs_even_times(tmp_path: Path, smpl: Path) -> None:
    ds = load(smpl).isel(time=[0, 1, 2, 4, 9])
    with pytest.raises(ValueError, match="holds one frame rate"):
        write_smpl_motion(ds, tmp_path / "b.npz")
    assert not (tmp_path / "b.npz").exists()


# --- wrong input --------------------------------------------------------------------------------


def test_missing_keys_are_listed_at_once(tmp_path: Path) -> None:
    path = written(tmp_path / "a.npz", {"poses": np.zeros((9, 72)), "trans": np.zeros((9, 3))})
    with pytest.raises(ValueError) as caught:
        load(path)
    for part in ("a.npz:", "no shape (key betas)", "no frame rate", "has the keys poses, trans"):
        assert part in str(caught.value)


def test_a_number_of_joints_that_no_layout_has(tmp_path: Path) -> None:
    data = motion(24) | {"poses": np.zeros((FRAMES, 63))}
    with pytest.raises(ValueError, match=r"poses has 63 numbers a frame; known: 66 .* 72 \(SMPL\)"):
        load(written(tmp_path / "a.npz", data))
    data["poses"] = np.zeros((FRAMES, 24, 3))
    with pytest.raises(ValueError, match=r"poses has shape \(20, 24, 3\), expected"):
        load(written(tmp_path / "a.npz", data))


def test_values_that_cannot_be(tmp_path: Path) -> None:
    data = motion(24)
    data["poses"][7, 3] = np.nan
    data |= {"trans": data["trans"][:5], "mocap_framerate": 0.0}
    with pytest.raises(ValueError) as caught:
        load(written(tmp_path / "a.npz", data))
    for part in (
        "trans has shape (5, 3), expected (20, 3)",
        "the frame rate is 0.0",
        "poses is not finite in 1 places, first at 7",
    ):
        assert part in str(caught.value)
    degrees = motion(24)
    degrees["poses"] = np.rad2deg(degrees["poses"])
    with pytest.raises(ValueError, match="are they in degrees"):
        load(written(tmp_path / "b.npz", degrees))
    millimetres = motion(24)
    millimetres["trans"] = 1000 * millimetres["trans"]
    with pytest.raises(ValueError, match="is it in mm"):
        load(written(tmp_path / "c.npz", millimetres))
    empty = motion(24) | {"poses": np.zeros((0, 72)), "trans": np.zeros((0, 3))}
    with pytest.raises(ValueError, match="there are no frames"):
        load(written(tmp_path / "d.npz", empty))


def test_files_that_are_something_else(tmp_path: Path, smpl: Path) -> None:
    body = written(tmp_path / "SMPL.npz", {"v_template": np.zeros((9, 3)), "f": np.zeros((3, 3))})
    with pytest.raises(ValueError, match=r"SMPL\.npz: is a body .* biokit\.body\.load_body"):
        load(body)
    with pytest.raises(ValueError, match=r"is a body, not a motion; .* biokit\.body\.load_body"):
        read_smpl_motion(body)
    with pytest.raises(ValueError, match=r"SMPL\.pkl: a \.pkl is not loaded.*load_body"):
        load(tmp_path / "SMPL.pkl")
    with pytest.raises(ValueError, match=r"neither a motion of .* it has the keys a, b"):
        load(written(tmp_path / "ab.npz", {"a": np.zeros(1), "b": np.zeros(1)}))
    text = tmp_path / "text.npz"
    text.write_text("hello")
    for reader in (load, read_smpl_motion):
        with pytest.raises(ValueError, match=r"text\.npz: cannot be read as \.npz"):
            reader(text)
    smpl.write_bytes(smpl.read_bytes()[:5000])
    for reader in (load, read_smpl_motion):
        with pytest.raises(ValueError, match=r"walk_poses\.npz: cannot be read as \.npz"):
            reader(smpl)
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "nothing.npz")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of numpy, which reads the header
def test_damaged_bytes_end_in_one_kind_of_error(tmp_path: Path, smpl: Path) -> None:
    rng = np.random.default_rng(0)
    whole = smpl.read_bytes()
    refused = 0
    for place in range(120):  # the header of the archive and of its first array
        content = bytearray(whole)
        content[place] = rng.integers(256)
        content[-place - 1] = rng.integers(256)
        path = tmp_path / "damaged.npz"
        path.write_bytes(bytes(content))
        try:
            load(path)
        except ValueError as error:
            assert "damaged.npz" in str(error)
            refused += 1
    assert refused > 60
