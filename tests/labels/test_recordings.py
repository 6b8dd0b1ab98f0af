"""Listing of motions: which files are what, order, names, and files that are wrong."""

import pickle
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from scipy.spatial.transform import Rotation

from biokit.labels.recordings import Recording, recordings
from tests.labels.made_sets import standing, write_amass, write_hierarchies, write_trc

CMU = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "cmu"


def names(source: Path, layout: str = "auto") -> list[str]:
    return [recording.name for recording in recordings(source, layout)]


def test_an_amass_folder(tmp_path: Path) -> None:
    theta, trans = standing(frames=6)
    write_amass(tmp_path / "CMU" / "01" / "01_02_poses.npz", theta, trans)
    write_amass(tmp_path / "CMU" / "01" / "01_01_poses.npz", theta, trans)
    write_amass(tmp_path / "ACCAD" / "s2" / "walk_stageii.npz", theta, trans)
    np.savez(tmp_path / "CMU" / "01" / "shape.npz", betas=np.zeros(16), gender="male")
    (tmp_path / "LICENSE.txt").write_text("none")
    found = list(recordings(tmp_path))
    assert [r.name for r in found] == ["ACCAD/s2/walk", "CMU/01/01_01", "CMU/01/01_02"]
    assert [r.subject for r in found] == ["ACCAD/s2", "CMU/01", "CMU/01"]
    assert found[1].activity == "01_01" and found[1].split == ""
    assert found[1].files == (tmp_path / "CMU" / "01" / "01_01_poses.npz",)
    body = pickle.loads(pickle.dumps(found[1].read))()
    assert body.attrs["kind"] == "body" and body.attrs["sampling_rate"] == 120
    assert body.attrs["turned_from"] == "z"


def test_amass_is_z_up_even_where_the_body_lies(tmp_path: Path) -> None:
    """On the back with the head along y: by posture alone the file would be y up."""
    theta, trans = standing(frames=6)
    lying = Rotation.from_euler("x", 10, degrees=True)  # the body's own y along the file's y
    theta[:, 0] = lying.as_rotvec()
    write_amass(tmp_path / "s" / "lie_poses.npz", theta, trans)
    (recording,) = recordings(tmp_path)
    body = recording.read()
    assert body.attrs["turned_from"] == "z"
    upward = Rotation.from_rotvec(body["theta"].values[:, 0]).apply([0.0, 1.0, 0.0])
    assert np.abs(upward[:, 1]).max() < 0.2  # horizontal
    (told,) = recordings(tmp_path, up="y")
    assert "turned_from" not in told.read().attrs


def test_one_file_is_of_the_layout_that_is_told(tmp_path: Path) -> None:
    theta, trans = standing(frames=6)
    path = tmp_path / "walk.npz"
    write_amass(path, theta, trans)
    assert "turned_from" in next(recordings(path, "amass")).read().attrs
    write_hierarchies(path, ["07_01"])
    assert names(path, "cmu") == ["CMU/07/07_01"]
    for layout in ("motionpro", "emdb", "3dpw", "human36m"):
        (recording,) = recordings(path, layout)
        with pytest.raises(ValueError, match=r"walk.npz"):
            recording.read()


def test_clips_of_one_file(tmp_path: Path) -> None:
    write_hierarchies(tmp_path / "cmu_subject07.npz", ["07_01", "07_02", "c2s_walk"])
    write_hierarchies(tmp_path / "other.npz", ["a", "b"])
    found = list(recordings(tmp_path))
    assert [r.name for r in found] == [
        *("CMU/07/07_01", "CMU/07/07_02", "CMU/mixed/c2s_walk"),
        *("other/a", "other/b"),
    ]
    assert [r.subject for r in found] == ["07", "07", "", "made", "made"]
    assert [r.activity for r in found[:2]] == ["does 0", "does 1"]
    clip = pickle.loads(pickle.dumps(found[1].read))()
    assert clip.attrs["kind"] == "hierarchy" and clip.attrs["clip"] == "07_02"
    assert names(tmp_path, "cmu") == [r.name for r in found[:3]]


def test_files_of_many_kinds(tmp_path: Path) -> None:
    write_trc(tmp_path / "s1" / "walk.trc")
    mot = "Coordinates\nversion=1\nnRows=2\nnColumns=3\ninDegrees=yes\nendheader\n"
    rows = "time\tpelvis_tilt\tknee_angle_r\n0\t1\t2\n0.01\t1\t3\n"
    (tmp_path / "s1" / "walk_ik.mot").write_text(mot + rows)
    forces = mot.replace("Coordinates", "forces") + rows.replace(
        "pelvis_tilt\tknee_angle_r", "ground_force_vx\tground_force_vy"
    )
    (tmp_path / "s1" / "walk_grf.mot").write_text(forces)
    (tmp_path / "s1" / ".walk.trc").write_text("left by another program")
    assert names(tmp_path) == ["s1/walk", "s1/walk_ik"]
    assert [r.read().attrs["kind"] for r in recordings(tmp_path)] == ["markers", "motion"]
    assert names(tmp_path / "s1" / "walk.trc") == ["walk"]


def test_two_files_of_one_name(tmp_path: Path) -> None:
    write_trc(tmp_path / "walk.trc")
    (tmp_path / "walk.c3d").write_bytes(b"\x02\x50")
    with pytest.raises(ValueError, match=r"(?s)walk.trc: its recording 'walk'.*walk.c3d"):
        list(recordings(tmp_path))


def test_damaged_files_cost_themselves(tmp_path: Path) -> None:
    theta, trans = standing(frames=6)
    write_amass(tmp_path / "a_poses.npz", theta, trans)
    write_amass(tmp_path / "b_poses.npz", theta, trans)
    write_hierarchies(tmp_path / "cmu_c.npz", ["x", "y"])
    write_hierarchies(tmp_path / "cmu_d.npz", ["z"])
    content = (tmp_path / "b_poses.npz").read_bytes()
    (tmp_path / "b_poses.npz").write_bytes(content[: len(content) // 2])
    spoiled = bytearray((tmp_path / "cmu_c.npz").read_bytes())
    at = spoiled.index(b"clip_names.npy") + len(b"clip_names.npy")
    spoiled[at + 10 : at + 60] = bytes(50)
    (tmp_path / "cmu_c.npz").write_bytes(spoiled)
    found = list(recordings(tmp_path))
    assert [r.name for r in found] == ["a", "b_poses", "cmu_c", "CMU/mixed/z"]
    found[0].read()
    with pytest.raises(ValueError, match=r"b_poses.npz: cannot be read as .npz .*truncated"):
        pickle.loads(pickle.dumps(found[1].read))()
    with pytest.raises(ValueError, match=r"cmu_c.npz: clip_names cannot be read"):
        found[2].read()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"trans": None}, "no translation"),
        ({"poses": None}, "no poses"),
        ({"mocap_framerate": None}, "no frame rate"),
        ({"betas": None}, "no shape"),
        ({"trans": np.zeros((3, 3))}, r"trans has shape \(3, 3\)"),
        ({"poses": np.zeros((6, 70))}, "70 numbers a frame"),
        ({"trans": np.full((6, 3), np.nan)}, "trans is not finite in 6 places, first at 0"),
        ({"poses": np.full((6, 72), 90.0)}, "degrees"),
        ({"trans": np.full((6, 3), 1800.0)}, "mm"),
    ],
)
def test_wrong_bodies_name_the_key(tmp_path: Path, changes: dict, message: str) -> None:
    theta, trans = standing(frames=6)
    write_amass(tmp_path / "s" / "wrong_poses.npz", theta, trans, **changes)
    (recording,) = recordings(tmp_path)
    with pytest.raises(ValueError, match=f"(?s)wrong_poses.npz.*{message}"):
        recording.read()


def test_an_object_in_a_key_is_not_run(tmp_path: Path) -> None:
    theta, trans = standing(frames=6)
    objects = np.array([{"a": 1}] * 6, dtype=object)
    write_amass(tmp_path / "s" / "o_poses.npz", theta, trans, trans=objects)
    (recording,) = recordings(tmp_path)
    with pytest.raises(ValueError, match=r"(?s)o_poses.npz.*key trans"):
        recording.read()


def test_what_cannot_be_listed(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such file"):
        recordings(tmp_path / "nowhere")
    with pytest.raises(ValueError, match=r"(?s)holds no motions; expected.*amass.*files"):
        list(recordings(tmp_path))
    with pytest.raises(ValueError, match=r"no layout .amas.; auto, .*amass"):
        recordings(tmp_path, "amas")
    with pytest.raises(ValueError, match="up is 'x'"):
        recordings(tmp_path, up="x")  # type: ignore[arg-type]


def test_listing_is_lazy_and_the_same_every_time(tmp_path: Path) -> None:
    theta, trans = standing(frames=6)
    for number in (3, 10, 2):
        write_amass(tmp_path / "set" / f"m{number}_poses.npz", theta, trans)
    listed = recordings(tmp_path)
    assert isinstance(listed, Iterator)
    assert isinstance(next(listed), Recording)
    assert names(tmp_path) == names(tmp_path) == ["set/m10", "set/m2", "set/m3"]


@pytest.mark.skipif(not CMU.is_dir(), reason="the CMU clips are not beside the checkout")
def test_the_cmu_set() -> None:
    found = list(recordings(CMU))
    assert len(found) == len({r.name for r in found}) == 87
    assert sum(r.subject == "02" for r in found) == 10
    (clip,) = (r for r in found if r.name == "CMU/02/02_03")
    read = clip.read()
    assert isinstance(read, xr.Dataset)
    assert (clip.activity, read.sizes["time"]) == ("run/jog", 87)
