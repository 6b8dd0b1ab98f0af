"""EMDB's layout."""

from pathlib import Path

import numpy as np
import pytest

from biokit import schema
from biokit.evaluation_sets import emdb
from tests.evaluation_sets.made import scene, write_emdb


def test_a_sequence(tmp_path: Path) -> None:
    made = scene()
    write_emdb(tmp_path, made)
    (sample,) = emdb(tmp_path)
    assert sample.name == "P3_31_workout"
    assert sample.counted.tolist() == [True, False, True, True]
    assert sample.pictures[2] == tmp_path / "P3" / "31_workout" / "images" / "00002.jpg"
    assert sample.view is not None and sample.view.size == (640, 480)
    assert sample.keypoints is not None and sample.keypoints.names == schema.SMPL_JOINTS
    np.testing.assert_allclose(sample.keypoints.position, made.seen)
    assert sample.boxes is not None
    assert np.isnan(sample.boxes[1]).all() and sample.boxes[0].tolist() == [10, 20, 30, 40]
    assert sample.body is not None
    np.testing.assert_array_equal(sample.body.theta, made.theta)
    assert sample.camera is not None and sample.camera.focal.tolist() == [500.0, 510.0]
    # the pixel in which a ray along the axis of the camera ends
    np.testing.assert_allclose(sample.camera.centre.numpy(), [320.0, 240.0])


def test_parts(tmp_path: Path) -> None:
    write_emdb(tmp_path, scene(), emdb1=False)
    assert list(emdb(tmp_path)) == []
    assert len(list(emdb(tmp_path, part="emdb2"))) == 1
    assert len(list(emdb(tmp_path, part=None))) == 1
    with pytest.raises(ValueError, match="'emdb3'; it has to be one of emdb1, emdb2"):
        list(emdb(tmp_path, part="emdb3"))


def test_wrong_files_are_named(tmp_path: Path) -> None:
    made = scene()
    path = write_emdb(tmp_path, made, smpl=None)
    with pytest.raises(ValueError, match=f"{path.name}: there is no dict smpl"):
        list(emdb(tmp_path))
    write_emdb(tmp_path, made, smpl={"poses_root": made.theta[:, 0], "trans": made.trans[:3]})
    with pytest.raises(
        ValueError, match=r"(?s)smpl: there is no poses_body, no betas.*smpl: trans"
    ):
        list(emdb(tmp_path))
