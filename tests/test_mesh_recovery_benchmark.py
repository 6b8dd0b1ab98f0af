"""The scorer of real video: zero where nothing is wrong, and known errors are what they are."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from benchmarks.mesh_recovery import side_rates
from benchmarks.mesh_recovery.exchanged_clips import VIEWS
from benchmarks.mesh_recovery.video_reference import (
    CAMERAS,
    Reference,
    exchanged,
    monocular,
    read_keypoints,
    read_reference,
)
from benchmarks.mesh_recovery.video_scores import (
    body_points,
    score,
    score_points,
    three_point_knee,
)
from benchmarks.neural_ik.real_trials import laboratory_angles
from biokit import schema
from biokit.body.model import JOINT_NAMES
from biokit.keypoint_names import COCO17

FRAMES = 40


def body() -> xr.Dataset:
    """A body that stands and bends its knees."""
    time = np.arange(FRAMES) / 60
    theta = np.zeros((FRAMES, 24, 3))
    theta[:, 0, 1] = np.pi / 2  # from facing z to facing x
    bend = 0.5 + 0.4 * np.sin(2 * np.pi * time)
    for side in ("left", "right"):
        theta[:, JOINT_NAMES.index(f"{side}_knee"), 0] = bend
        theta[:, JOINT_NAMES.index(f"{side}_shoulder"), 2] = -1.2 if side == "left" else 1.2
    translation = np.stack([time, np.full(FRAMES, 0.95), 0 * time], 1)
    return schema.body(time, theta, np.zeros(10), translation)


@pytest.fixture(scope="module")
def truth() -> Reference:
    """The body's own points and angles, as if all cameras had said so."""
    own = body()
    motion = bk.inverse_kinematics(own, method="neural", progress=False, device="cpu")
    angles = laboratory_angles(motion, bk.open_skeleton())
    keep = {name: angles[name] for name in angles if name.startswith(("knee", "hip", "pelvis"))}
    return Reference(own["time"].values, body_points(own), keep)


def test_the_truth_has_no_error(truth: Reference) -> None:
    found = score(body(), truth)
    assert found.joints < 1e-6
    assert found.aligned < 1e-6
    assert max(found.rmse.values()) < 1e-6
    assert found.place < 1e-9
    assert np.isnan(found.reprojection)


def test_known_errors_are_what_they_are(truth: Reference) -> None:
    moved = body()
    moved["translation"] = moved["translation"] + np.array([0.03, 0.0, 0.04])
    found = score(moved, truth)
    assert found.joints < 1e-6
    assert found.place == pytest.approx(5.0, abs=1e-6)
    assert found.moved == pytest.approx(0.0, abs=1e-6)
    turned = replace(truth, angles={k: v + np.radians(3.0) for k, v in truth.angles.items()})
    found = score(body(), turned)
    assert found.knees() == pytest.approx(3.0, abs=1e-6)
    assert found.hips() == pytest.approx(0.0, abs=1e-6)
    scaled = replace(truth, points=1.1 * truth.points)
    found = score(body(), scaled)
    assert found.aligned < 1e-6 < found.joints


def test_frames_that_the_filter_spoils_do_not_count(truth: Reference) -> None:
    points = truth.points.copy()
    points[:5] += np.random.default_rng(0).normal(0, 0.1, points[:5].shape)
    points[-5:, 3] += 1.0
    assert score_points(points, truth).joints < 1e-6


def test_flexion_of_three_points() -> None:
    points = np.zeros((2, 17, 3))
    hip, knee, ankle = (COCO17.index(f"left_{part}") for part in ("hip", "knee", "ankle"))
    points[:, hip] = [0, 1, 0]
    points[:, knee] = [0, 0.5, 0]
    points[0, ankle] = [0, 0, 0]
    points[1, ankle] = [-0.5, 0.5, 0]
    np.testing.assert_allclose(three_point_knee(points, "left"), [0, np.pi / 2], atol=1e-12)


def test_the_clip_reads_as_its_readme_says(shared_data: Path) -> None:
    pytest.importorskip("opensim", reason="the reference's model needs the opensim package")
    trial = shared_data / "video" / "trial_a"
    reference = read_reference(trial)
    assert reference.points.shape == (100, 17, 3)
    middle = reference.points[:, [11, 12]].mean(1)
    assert 0.8 < middle[:, 1].mean() < 1.1  # y up
    assert middle[-1, 0] > middle[0, 0]  # he walks along x
    left, right = reference.points[:, 11], reference.points[:, 12]
    assert (left[:, 2] < right[:, 2]).all()  # z to the right
    for side in ("left", "right"):
        bent = three_point_knee(reference.points, side) - reference.angles[f"knee_angle_{side[0]}"]
        assert np.degrees(np.sqrt((bent**2).mean())) < 5.0
    assert np.degrees(reference.angles["pelvis_list"]).min() == pytest.approx(-34, abs=1)
    # MediaPipe's own 3D, mm and deg, as measured before with other code
    known = {"cam02": (249, 113, 14, 11), "cam04": (105, 77, 30, 8)}
    for camera in CAMERAS:
        found = score_points(monocular(trial, camera), reference)
        knees = (found.rmse["knee_angle_l"], found.rmse["knee_angle_r"])
        np.testing.assert_allclose((found.joints, found.aligned, *knees), known[camera], atol=0.6)
    assert len(exchanged(trial, "cam02")) == 31
    ds = read_keypoints(trial, "cam02")
    assert (ds.attrs["image_width"], ds.attrs["image_height"]) == (1080, 1920)
    assert float(ds["confidence"].sel(keypoint="head").max()) == 0.0
    assert torch.isfinite(
        torch.from_numpy(ds["keypoint_position"].sel(keypoint="nose").values)
    ).all()


def test_rates_of_exchanged_sides(repo_root: Path, tmp_path: Path) -> None:
    walk = bk.load(repo_root / "sample_data" / "walk_true.mot", model=bk.open_skeleton())
    names = list(bk.open_skeleton().coordinate_names)
    q = walk["dof_position"].sel(dof=names).values[::2]
    path = tmp_path / "motion.npz"
    np.savez(
        path,
        q=q,
        clip_starts=[0, len(q)],
        scale_factor=np.ones((1, 25, 3)),
        held_out=[True],
        fps=50.0,
    )
    lines = side_rates.section(quick=True, path=path).lines
    cells = [line.strip("| ").split(" | ") for line in lines if line.startswith("| 30 ")]
    assert [row[1] for row in cells] == list(VIEWS)
    assert [float(row[2]) for row in cells] == [0.0] * len(VIEWS)
    assert np.mean([float(row[3]) for row in cells]) > 80
    missing = side_rates.section(path=tmp_path / "none.npz")
    assert "scripts.neural_ik.motions" in missing.lines[0]
