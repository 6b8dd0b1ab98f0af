"""3DPW's layout: people, cameras, what counts, and files that are wrong."""

import os
from pathlib import Path

import numpy as np
import pytest
import torch

from biokit.body.open_body import open_body
from biokit.evaluation_sets import evaluation_set, three_dpw
from tests.evaluation_sets.made import projected, scene, write_3dpw, write_pickle


def test_people_and_frames(tmp_path: Path) -> None:
    made = scene()
    write_3dpw(tmp_path, made)
    first, second = evaluation_set("3dpw", tmp_path)
    assert (first.name, second.name) == ("yard_00, person 0", "yard_00, person 1")
    assert first.counted.tolist() == [True] * 4
    assert second.counted.tolist() == [False, True, True, True]
    np.testing.assert_allclose(first.time, np.arange(4) / 30)
    assert first.pictures[3] == tmp_path / "imageFiles" / "yard_00" / "image_00003.jpg"
    assert first.body is not None and second.body is not None
    assert (first.body.gender, second.body.gender) == ("male", "female")
    assert first.body.beta.shape == (10,)
    np.testing.assert_array_equal(first.body.theta, made.theta)


def test_joints_project_where_the_camera_sees_them(tmp_path: Path) -> None:
    made = scene()
    write_3dpw(tmp_path, made)
    sample = next(three_dpw(tmp_path))
    assert sample.joints is not None and sample.view is not None
    assert sample.view.size == (640, 480)
    there = sample.in_camera(sample.joints.position)
    np.testing.assert_allclose(projected(there, made.matrix), made.seen, atol=1e-9)


def test_keypoints_that_were_not_detected_are_nan(tmp_path: Path) -> None:
    write_3dpw(tmp_path, scene())
    ds = next(three_dpw(tmp_path)).keypoints_dataset()
    assert ds.sizes["keypoint"] == 18 and ds.attrs["image_width"] == 640
    hidden = ds.sel(keypoint="right_elbow")
    assert np.isnan(hidden["keypoint_position"].values[0]).all()
    assert float(hidden["confidence"][0]) == 0.0
    assert np.isfinite(ds.sel(keypoint="neck")["keypoint_position"].values).all()


def test_the_mesh_of_the_labels_is_in_the_camera(tmp_path: Path) -> None:
    """The open body, which has ten components too, stands in for a licensed one."""
    made = scene()
    body = open_body().to("cpu", torch.float64)
    beta = np.zeros(body.shape_count)
    write_3dpw(tmp_path, made, betas=[beta, beta])
    sample = next(three_dpw(tmp_path))
    posed = sample.true_mesh(body)
    turned = torch.from_numpy(made.poses[:, :3, :3])
    root = torch.from_numpy(made.trans) + body.rest_joints[0]
    expected = (turned @ root[..., None])[..., 0] + torch.from_numpy(made.poses[:, :3, 3])
    torch.testing.assert_close(posed.joints[:, 0], expected)
    torch.testing.assert_close(
        posed.rotation.mT @ posed.rotation,
        torch.eye(3, dtype=torch.float64).expand_as(posed.rotation),
    )


def test_everything_wrong_is_listed(tmp_path: Path) -> None:
    made = scene()
    path = write_3dpw(tmp_path, made, trans=[made.trans[:2]] * 2, betas=[np.zeros((2, 2))] * 2)
    with pytest.raises(ValueError, match=r"(?s)yard_00.pkl.*betas has shape.*trans has shape"):
        list(three_dpw(tmp_path))
    write_3dpw(tmp_path, made, cam_poses=None, cam_intrinsics=np.eye(4))
    with pytest.raises(ValueError, match=r"(?s)no cam_poses.*cam_intrinsics has shape \(4, 4\)"):
        list(three_dpw(tmp_path))
    write_3dpw(tmp_path, made, genders=["m"])
    with pytest.raises(ValueError, match="different numbers of people"):
        list(three_dpw(tmp_path))
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(ValueError, match=r"yard_00.pkl: cannot be read as a pickle"):
        list(three_dpw(tmp_path))


class Harmful:
    """A pickle of it would run a command."""

    def __reduce__(self) -> tuple:
        return os.system, ("touch harmed",)


def test_pickles_run_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_pickle(tmp_path / "sequenceFiles" / "test" / "a.pkl", {"poses": Harmful()})
    with pytest.raises(ValueError, match="tries to do more than hold arrays"):
        list(three_dpw(tmp_path))
    assert not (tmp_path / "harmed").exists()


def test_missing_folders_say_what_is_expected(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="expected 3DPW's sequenceFiles"):
        list(three_dpw(tmp_path))
    with pytest.raises(FileNotFoundError, match="no such file"):
        list(three_dpw(tmp_path / "nowhere"))
    with pytest.raises(ValueError, match="'dev'; it has to be one of train"):
        list(three_dpw(tmp_path, split="dev"))
    with pytest.raises(ValueError, match="no evaluation set '4dpw'; human36m, 3dpw"):
        evaluation_set("4dpw", tmp_path)
