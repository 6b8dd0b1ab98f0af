"""BML-MoVi's layout: motions cut out of one video, MATLAB's cameras."""

from pathlib import Path

import numpy as np
import pytest

from biokit.evaluation_sets import movi
from tests.evaluation_sets.made import scene, write_movi


def test_motions_in_both_cameras(tmp_path: Path) -> None:
    made = scene(frames=13)
    write_movi(tmp_path, made)
    names = [sample.name for sample in movi(tmp_path)]
    assert names == [
        "subject 7, walking, PG1",
        "subject 7, walking, PG2",
        "subject 7, kicking, PG1",
        "subject 7, kicking, PG2",
    ]
    walking = next(movi(tmp_path))
    assert walking.frame.tolist() == [10, 11, 12, 13]  # flags count from 1, frames from 0
    np.testing.assert_allclose(walking.time, np.arange(4) / 30)
    assert walking.video == tmp_path / "F_PG1_Subject_7_L.avi"
    assert walking.body is not None and walking.body.model == "SMPL-H"
    assert walking.body.gender == "female" and walking.body.beta.shape == (16,)
    np.testing.assert_allclose(walking.body.theta[:, :22], made.theta[::4, :22])
    assert not walking.body.theta[:, 22:].any()


def test_the_shorter_of_video_and_recording_counts(tmp_path: Path) -> None:
    write_movi(tmp_path, scene(frames=13))
    kicking = list(movi(tmp_path, cameras=("PG2",)))[1]
    assert kicking.frame.tolist() == [20, 21, 22, 23]  # 13 frames at 120 Hz


def test_cameras_see_as_matlab_does(tmp_path: Path) -> None:
    made = scene(frames=13)
    expected = write_movi(tmp_path, made)
    sample = next(movi(tmp_path))
    there = sample.in_camera(made.joints[::4])
    np.testing.assert_allclose(there, expected, atol=1e-12)
    assert sample.view is not None
    assert sample.view.focal.tolist() == [980.0, 985.0]
    assert sample.view.centre.tolist() == [400.0, 300.0]  # the first pixel is 0 here, 1 there
    assert sample.view.distortion.tolist() == [-0.1, 0.05, 0, 0, 0]


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    write_movi(tmp_path, scene(frames=13), motions=3)
    with pytest.raises(ValueError, match=r"is motion 3, but the v3d file names 2"):
        list(movi(tmp_path))
    assert list(movi(tmp_path, subjects=(8,))) == []
    (tmp_path / "Calib" / "Extrinsics_PG2.npz").unlink()
    with pytest.raises(FileNotFoundError, match=r"Extrinsics_PG2.npz; expected BML-MoVi"):
        list(movi(tmp_path))
    with pytest.raises(ValueError, match="there is no camera CP1"):
        list(movi(tmp_path, cameras=("CP1",)))
