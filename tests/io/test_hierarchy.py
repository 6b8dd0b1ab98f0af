"""Joint hierarchies from .npz and .bvh, and what is said of those that are wrong."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from scipy.spatial.transform import Rotation

from biokit.io.bvh import read_bvh
from biokit.io.hierarchy import read_hierarchy
from biokit.io.hierarchy_dataset import joint_pose, parent_rows, rest_pose
from biokit.io.netcdf import read_netcdf, write_netcdf
from tests.hierarchies import bvh_joints, bvh_text, chain

EXACT = 1e-6  # m: what single precision and six decimals keep
CMU = Path(__file__).resolve().parents[3] / "shared" / "data" / "cmu"

NAMES = ["hips", "hip", "knee", "ankle", "spine", "head"]
PARENTS = [-1, 0, 1, 2, 0, 4]
OFFSETS = np.array(
    [[0, 0, 0], [0.1, -0.1, 0], [0, -0.4, 0], [0, -0.4, 0], [0, 0.3, 0], [0, 0.3, 0]], dtype=float
)


def saved(path: Path, **changes: object) -> Path:
    keys = chain(NAMES, PARENTS, OFFSETS) | changes
    np.savez(path, **{k: v for k, v in keys.items() if v is not None})
    return path


def write(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def test_bvh_pose_by_hand(tmp_path: Path) -> None:
    """A knee bent by 90 deg about x, and a root turned by 90 deg about y."""
    frames = [{}, {"Hips": (10.0, 95.0, -20.0, 0.0, 0.0, 90.0), "LeftLeg": (0.0, 90.0, 0.0)}]
    ds = read_bvh(write(tmp_path / "a.bvh", bvh_text(frames)))
    assert ds.attrs["length_unit"].startswith("cm")
    assert ds.attrs["sampling_rate"] == pytest.approx(50)
    assert [str(n) for n in ds["joint"].values] == bvh_joints()
    pose = joint_pose(ds)
    at = {name: pose.position[:, i] for i, name in enumerate(bvh_joints())}
    assert at["LeftFoot"][0] == pytest.approx([0.09, 0.93 - 0.89, 0], abs=EXACT)
    # root: x -> -z, z -> x; the shank (0, -0.4, 0) turned about x by 90 deg points to -z, then -x
    assert at["LeftLeg"][1] == pytest.approx([0.1, 0.95 - 0.49, -0.2 - 0.09], abs=EXACT)
    assert at["LeftFoot"][1] == pytest.approx([0.1 - 0.4, 0.95 - 0.49, -0.29], abs=EXACT)
    ends = ds["end_offset"].sel(joint="Head").values
    assert ends == pytest.approx([0, 0.18, 0]) and ds["end_offset"].isnull().any()


def test_bvh_channel_order_is_that_of_the_file(tmp_path: Path) -> None:
    text = bvh_text([{"Spine": (30.0, 40.0, 50.0)}])
    other = text.replace("Zrotation Xrotation Yrotation", "Xrotation Yrotation Zrotation")
    for name, content, order in (("a", text, "ZXY"), ("b", other, "XYZ")):
        ds = read_bvh(write(tmp_path / f"{name}.bvh", content))
        row = bvh_joints().index("Spine")
        wanted = Rotation.from_euler(order, [30, 40, 50], degrees=True).as_matrix()
        assert joint_pose(ds).rotation[0, row] == pytest.approx(wanted, abs=EXACT)


def test_bvh_units(tmp_path: Path) -> None:
    text = bvh_text([{}])
    path = write(tmp_path / "a.bvh", text)
    assert np.allclose(
        rest_pose(read_bvh(path, units=0.02)), 2 * rest_pose(read_bvh(path)), atol=EXACT
    )
    inches = text.replace("OFFSET 0 -41 0", "OFFSET 0 -41000 0")
    with pytest.raises(ValueError, match="no person's in m, cm or mm; give units="):
        read_bvh(write(tmp_path / "b.bvh", inches))
    with pytest.raises(ValueError, match="units 'feet' are unknown"):
        read_bvh(path, units="feet")


def test_z_up_is_found_and_turned(tmp_path: Path) -> None:
    """A quarter turn about x makes the T-pose stand along z, as files that are z up have it."""
    lying = {"Hips": (5.0, 7.0, 93.0, 0.0, 90.0, 0.0)}
    path = write(tmp_path / "z.bvh", bvh_text([lying] * 3))
    with pytest.raises(ValueError, match=r"z is up.*up='z'"):
        read_hierarchy(path)
    ds = read_hierarchy(path, up="z")
    upright = read_bvh(write(tmp_path / "y.bvh", bvh_text([{"Hips": (5.0, 93.0, -7.0, 0, 0, 0)}])))
    turned, still = joint_pose(ds), joint_pose(upright)
    assert turned.position[0] == pytest.approx(still.position[0], abs=EXACT)
    assert turned.rotation[0] == pytest.approx(still.rotation[0], abs=EXACT)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda t: t.replace("MOTION", "MOTIONS OF"), "Frames:"),
        (lambda t: t.replace("Frames: 2", "Frames: 3"), "there are 2 rows.*truncated"),
        (lambda t: t.replace("Frame Time: 0.02", "Frame Time: 0"), "has to be positive"),
        (lambda t: t.replace("0.000000", "nil", 1), "'nil' is not a number"),
        (lambda t: t.replace("Xrotation", "Wrotation", 1), "unknown channels Wrotation"),
        (lambda t: t.replace("OFFSET 0 -41 0", "OFFSET 0 -41", 1), "OFFSET without three numbers"),
        (lambda t: t.replace("}\nMOTION", "MOTION"), "braces are not closed"),
        (lambda t: "nothing", "no .bvh"),
    ],
)
def test_bvh_errors(tmp_path: Path, change, said: str) -> None:
    text = change(bvh_text([{}, {}]))
    with pytest.raises(ValueError, match=f"(?s)bad.bvh.*{said}"):
        read_bvh(write(tmp_path / "bad.bvh", text))


def test_npz_one_clip_and_many(tmp_path: Path) -> None:
    one = read_hierarchy(saved(tmp_path / "one.npz"))
    assert isinstance(one, xr.Dataset) and one.attrs["kind"] == "hierarchy"
    assert parent_rows(one) == PARENTS
    assert joint_pose(one).position[0, 3] == pytest.approx([0.1, 0.03, 0], abs=EXACT)
    many = saved(
        tmp_path / "many.npz",
        clip_starts=np.array([0, 1, 3]),
        clip_names=np.array(["a", "b"]),
        clip_descriptions=np.array(["walk", "run"]),
    )
    tree = read_hierarchy(many)
    assert isinstance(tree, xr.DataTree) and list(tree.children) == ["a", "b"]
    chosen = read_hierarchy(many, clip="b")
    assert chosen.sizes["time"] == 2 and chosen.attrs["description"] == "run"
    assert float(chosen["time"][0]) == 0
    assert read_hierarchy(many, clip=-1).identical(chosen)
    with pytest.raises(ValueError, match="no clip 'c'; clips are a, b"):
        read_hierarchy(many, clip="c")


def test_saves_without_loss(tmp_path: Path) -> None:
    for name, ds in (
        ("npz", read_hierarchy(saved(tmp_path / "a.npz"))),
        ("bvh", read_bvh(write(tmp_path / "a.bvh", bvh_text([{}, {"Spine": (1.0, 2.0, 3.0)}])))),
    ):
        write_netcdf(ds, tmp_path / f"{name}.nc")
        assert read_netcdf(tmp_path / f"{name}.nc").identical(ds)


def test_everything_wrong_is_listed(tmp_path: Path) -> None:
    broken = chain(NAMES, PARENTS, OFFSETS)["quats_wxyz"].copy()
    broken[1, 2] = np.nan
    root = np.full((3, 3), np.inf)
    path = saved(
        tmp_path / "bad.npz", quats_wxyz=broken, root_pos=root, joint_names=np.array(["a"] * 6)
    )
    with pytest.raises(ValueError) as error:
        read_hierarchy(path)
    text = str(error.value)
    for said in ("duplicate joint names: a", "joint_rotation is not finite", "root_position"):
        assert said in text
    assert "frame 1" in text and "bad.npz" in text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"offsets": 1000 * OFFSETS}, "probably the lengths are in mm"),
        ({"offsets": 100 * OFFSETS}, "probably the lengths are in cm"),
        ({"root_pos": np.full((3, 3), 930.0)}, "are its positions in m"),
        ({"parents": np.array([-1, 0, 1, 9, 0, 4])}, "ankle has the parent 9, of 6 joints"),
        ({"parents": np.array([-1, -1, 1, 2, 0, 4])}, "expected one root, found 2: hips, hip"),
        ({"parents": np.array([-1, 2, 1, 2, 0, 4])}, "their own ancestors: hip, knee"),
        ({"fps": np.float32(0)}, "fps is 0"),
        ({"quats_wxyz": np.full((3, 6, 4), 0.7)}, "not of unit length"),
        ({"clip_starts": np.array([0, 2])}, "do not rise from 0 to the 3 frames"),
        ({"offsets": None}, "keys are missing: offsets"),
        ({"root_pos": np.zeros((2, 3))}, "root_pos has 2 frames, quats_wxyz 3"),
    ],
)
def test_npz_errors(tmp_path: Path, changes: dict, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read_hierarchy(saved(tmp_path / "bad.npz", **changes))


def test_other_files(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such file"):
        read_hierarchy(tmp_path / "none.npz")
    with pytest.raises(ValueError, match=r"read from \.npz and \.bvh"):
        read_hierarchy(write(tmp_path / "a.fbx", "x"))
    np.savez(tmp_path / "amass.npz", poses=np.zeros((2, 72)), trans=np.zeros((2, 3)))
    with pytest.raises(ValueError, match="SMPL poses"):
        read_hierarchy(tmp_path / "amass.npz")


def test_all_cmu_files() -> None:
    files = sorted(CMU.glob("cmu_*.npz"))
    if not files:
        pytest.skip(f"no recordings at {CMU}")
    clips = 0
    for file in files:
        tree = read_hierarchy(file)
        clips += 1 if isinstance(tree, xr.Dataset) else len(tree.children)
    assert clips == 87
