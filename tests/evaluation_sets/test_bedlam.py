"""BEDLAM's layout: rows become people in sequences."""

from pathlib import Path

import numpy as np
import pytest

from biokit.evaluation_sets import bedlam
from tests.evaluation_sets.made import scene, write_bedlam


def test_rows_become_people_in_order(tmp_path: Path) -> None:
    made = scene()
    order = np.array([2, 0, 3, 1, 4, 5, 6, 7])
    names = np.array(
        [f"seq_00000{s}/seq_00000{s}_{5 * f:04d}.png" for s in (1, 0) for f in range(4)]
    )
    pose = np.zeros((8, 165))
    pose[:, 3] = np.arange(8)
    write_bedlam(tmp_path, made, imgname=names[order], pose_cam=pose[order])
    bob, ann = bedlam(tmp_path)
    assert bob.name == "scene_1000, seq_000000, rp_bob"
    assert ann.name == "scene_1000, seq_000001, rp_ann"
    assert ann.frame.tolist() == [0, 5, 10, 15]
    np.testing.assert_allclose(ann.time, [0, 1 / 6, 2 / 6, 3 / 6])
    assert ann.body is not None and ann.body.model == "SMPL-X" and ann.body.gender == "female"
    np.testing.assert_array_equal(ann.body.theta[:, 1, 0], [0, 1, 2, 3])
    assert ann.body.beta.shape == (11,)
    np.testing.assert_allclose(ann.body.translation[0], np.add([0.1, 0.2, 0.3], [0.1, -0.2, 5.0]))
    assert ann.keypoints is not None and len(ann.keypoints.names) == 22
    assert ann.boxes is not None and ann.boxes[0].tolist() == [50, 150, 150, 250]
    assert ann.quarter_turns == 0 and ann.notes == ()


def test_pictures_and_close_ups(tmp_path: Path) -> None:
    made = scene()
    name = "20221019_1_250_highbmihand_closeup_suburb_b"
    (tmp_path / "training_images" / name / "png").mkdir(parents=True)
    matrix = np.tile(made.matrix, (8, 1, 1))
    matrix[-1, 0, 0] = 600.0
    write_bedlam(tmp_path, made, name=f"{name}_6fps", cam_int=matrix)
    bob, ann = bedlam(tmp_path)
    assert ann.pictures[1] == (
        tmp_path / "training_images" / name / "png" / "seq_000001" / "seq_000001_0005.png"
    )
    assert ann.quarter_turns == 1
    assert ann.notes == () and "zooms" in bob.notes[0]


def test_smpl_labels_have_all_joints(tmp_path: Path) -> None:
    made = scene()
    pose = np.tile(made.theta.reshape(4, 72), (2, 1))
    write_bedlam(tmp_path, made, pose_cam=pose, gtkps=None, scale=None)
    bob, _ = bedlam(tmp_path)
    assert bob.body is not None and bob.body.model == "SMPL"
    np.testing.assert_array_equal(bob.body.theta, made.theta)
    assert bob.keypoints is None and bob.boxes is None
    with pytest.raises(ValueError, match="the set has no keypoints"):
        bob.keypoints_dataset()


def test_wrong_files_are_named(tmp_path: Path) -> None:
    made = scene()
    path = write_bedlam(tmp_path, made, pose_cam=np.zeros((8, 66)), sub=None)
    with pytest.raises(ValueError, match=r"(?s)there is no sub.*pose_cam has 66 numbers"):
        list(bedlam(tmp_path))
    write_bedlam(tmp_path, made, imgname=np.array(["a.png"] * 8))
    with pytest.raises(ValueError, match=r"'a.png': the picture's name has no number"):
        list(bedlam(tmp_path))
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(ValueError, match=r"scene_1000.npz: cannot be read as .npz"):
        list(bedlam(tmp_path))
