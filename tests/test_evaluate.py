"""Errors of labelled motions."""

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import metrics, schema, synth
from biokit.engine.model import Model
from biokit.evaluate import evaluate_body, evaluate_motion


@pytest.fixture(scope="module")
def skeleton() -> Model:
    return bk.open_skeleton()


@pytest.fixture(scope="module")
def pose(skeleton: Model) -> xr.Dataset:
    return synth.static_pose(skeleton, duration=0.1)


def moved(motion: xr.Dataset, name: str, by: object) -> xr.Dataset:
    other = motion.copy(deep=True)
    other["dof_position"].loc[{"dof": name}] += by
    return other


def test_one_coordinate_is_off(skeleton: Model, pose: xr.Dataset) -> None:
    errors = evaluate_motion(moved(pose, "elbow_flex_l", np.deg2rad(8.2)), pose, skeleton)
    assert errors.mae_angle == pytest.approx(8.2 / 41)
    assert errors.mae_angle_corrected == pytest.approx(0, abs=1e-9)
    assert np.isnan(errors.mae_body)
    table = errors.coordinates
    assert table.index[0] == "pelvis_tilt" and "pelvis_tx" not in table.index
    assert table.bias["elbow_flex_l"] == pytest.approx(8.2)
    assert table.mae.drop("elbow_flex_l").abs().max() == 0
    assert 0 < errors.mpblpe < 10


def test_a_walk_to_another_place_is_no_error_of_landmarks(
    skeleton: Model, pose: xr.Dataset
) -> None:
    errors = evaluate_motion(moved(pose, "pelvis_tx", 3.0), pose, skeleton)
    assert errors.mpblpe == pytest.approx(0, abs=1e-9) and errors.mae_angle == 0


def test_sizes(skeleton: Model, pose: xr.Dataset) -> None:
    """A skeleton that is 1 % too large: every landmark by 1 % of its distance from the hips."""
    factors = xr.DataArray(
        np.full((25, 3), 1.01),
        dims=("body", "space"),
        coords={"body": list(skeleton.body_names), "space": list("xyz")},
        attrs={"units": "1"},
    )
    large = pose.assign(scale_factor=factors)
    errors = evaluate_motion(large, pose, skeleton, landmarks=["R_HJC"])
    sizes, axes = metrics.segment_sizes(skeleton), metrics.longest_axes(skeleton.body_names)
    assert errors.mae_body == pytest.approx(10 * float(sizes[axes].mean()))
    apart = bk.forward_kinematics(pose, skeleton)["marker_position"].isel(time=0)
    half = float(np.linalg.norm(apart.sel(marker="R_HJC") - apart.sel(marker="L_HJC"))) / 2
    assert errors.mpblpe == pytest.approx(10 * half)
    same = evaluate_motion(large, pose.assign(scale_factor=factors), skeleton)
    assert same.mae_body == 0 and same.mpblpe == 0


def test_offsets_of_clips(skeleton: Model, pose: xr.Dataset) -> None:
    half = pose.sizes["time"] // 2
    clip = np.arange(pose.sizes["time"]) >= half
    errors = evaluate_motion(
        moved(pose, "hip_flexion_r", np.where(clip, 0.1, -0.2)), pose, skeleton, clip=clip
    )
    assert errors.coordinates.corrected_mae["hip_flexion_r"] == pytest.approx(0, abs=1e-9)


def test_what_does_not_fit_is_listed_at_once(skeleton: Model, pose: xr.Dataset) -> None:
    with pytest.raises(ValueError) as caught:
        evaluate_motion(pose.isel(time=slice(5)), pose, skeleton, landmarks=["NOSE"])
    assert "have 5 and" in str(caught.value) and "lacks the landmarks NOSE" in str(caught.value)
    later = pose.assign_coords(time=pose["time"] + 0.5)
    with pytest.raises(ValueError, match="times differ"):
        evaluate_motion(later, pose, skeleton)


@pytest.fixture(scope="module")
def upright() -> xr.Dataset:
    time = np.arange(3) / 30
    return schema.body(time, np.zeros((3, 24, 3)), np.zeros(10), np.zeros((3, 3)))


def test_a_body_that_stands_elsewhere_has_no_error_but_its_place(upright: xr.Dataset) -> None:
    there = upright.copy(deep=True)
    there["translation"] += [0.3, 0.0, 0.4]
    errors = evaluate_body(there, upright)
    assert errors.place == pytest.approx(500)
    assert max(errors.mpjpe, errors.pa_mpjpe, errors.mve) < 1e-4  # mm


def test_a_body_that_faces_elsewhere_has_no_procrustes_error(upright: xr.Dataset) -> None:
    turned = upright.copy(deep=True)
    turned["theta"].loc[{"smpl_joint": "pelvis", "space": "y"}] += 0.3
    errors = evaluate_body(turned, upright, vertices=False)
    assert errors.mpjpe > 10 and errors.pa_mpjpe < 1e-4
    assert np.isnan(errors.mve)
    # the left hand is as far from the pelvis' axis as the right one
    hands = errors.joints.sel(smpl_joint=["left_hand", "right_hand"]).values
    np.testing.assert_allclose(hands[:, 0], hands[:, 1], rtol=0.02)
    assert float(errors.joints.sel(smpl_joint="pelvis").max()) == pytest.approx(0, abs=1e-9)


def test_bodies_of_other_frames_are_refused(upright: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="3 and 2 frames"):
        evaluate_body(upright, upright.isel(time=slice(2)))
    with pytest.raises(ValueError, match="lacks theta, beta, translation"):
        evaluate_body(upright, schema.markers([0.0], ["a"], np.zeros((1, 1, 3))))
