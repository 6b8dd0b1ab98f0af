"""Metrics against closed forms and published examples."""

import math
import time

import numpy as np
import pytest
import torch
from torch import Tensor

import biokit as bk
from biokit import metrics
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.scaling import scale_model

EXACT = 1e-12


def degrees(*values: float) -> Tensor:
    return torch.deg2rad(torch.tensor(values, dtype=torch.float64))


def test_angles_differ_the_short_way_round() -> None:
    a, b = degrees(179, -179, 359, 10, 0), degrees(-179, 179, 1, 730, 180)
    found = torch.rad2deg(metrics.angle_difference(a, b))
    expected = torch.tensor([-2.0, 2, -2, 0, -180], dtype=torch.float64)
    torch.testing.assert_close(found, expected, atol=1e-10, rtol=0)
    numbers = metrics.angle_difference(np.array([0.5]), np.array([0.25]))
    assert numbers.dtype == torch.float64 and float(numbers) == 0.25


def test_errors_of_a_constant_offset_and_a_sine() -> None:
    """MAE of A sin over whole periods is 2A/pi, its RMSE A/sqrt 2; an offset drops out."""
    frames = 20_000
    wave = torch.sin(2 * math.pi * (torch.arange(frames, dtype=torch.float64) + 0.5) / frames)
    target = torch.zeros(frames, 2, dtype=torch.float64)
    predicted = torch.stack([degrees(3.0) * wave, degrees(20.0) + degrees(3.0) * wave], 1)
    errors = metrics.angle_errors(predicted, target)
    mean, rms = 6 / math.pi, 3 / math.sqrt(2)
    near = {"abs": 1e-6}
    assert errors.mae.tolist() == pytest.approx([mean, 20.0], **near)
    assert errors.rmse.tolist() == pytest.approx([rms, math.sqrt(400 + 4.5)], **near)
    assert errors.bias.tolist() == pytest.approx([0.0, 20.0], **near)
    assert errors.corrected_mae.tolist() == pytest.approx([mean, mean], **near)
    assert errors.corrected_rmse.tolist() == pytest.approx([rms, rms], **near)
    assert float(metrics.mae_angle(predicted, target)) == pytest.approx((mean + 20) / 2, **near)
    only = metrics.mae_angle(predicted, target, chosen=np.array([True, False]))
    assert float(only) == pytest.approx(mean, **near)
    without = metrics.mae_angle(predicted, target, corrected=True)
    assert float(without) == pytest.approx(mean, **near)


def test_the_offset_of_each_clip_is_removed() -> None:
    target = torch.zeros(4, 1, dtype=torch.float64)
    predicted = degrees(9, 11, -31, -29)[:, None]
    clip = np.array([7, 7, 2, 2])
    assert float(metrics.angle_errors(predicted, target).corrected_mae) == pytest.approx(20.0)
    errors = metrics.angle_errors(predicted, target, clip=clip)
    assert float(errors.corrected_mae) == pytest.approx(1.0)
    assert float(errors.mae) == pytest.approx(20.0)
    assert float(errors.bias) == pytest.approx(-10.0)
    corrected = metrics.mae_angle(predicted, target, clip=clip, corrected=True)
    assert float(corrected) == pytest.approx(1.0)


def test_an_offset_of_half_a_turn_does_no_harm() -> None:
    """Differences of 179 and -179 deg are two degrees apart, not 358."""
    predicted, target = degrees(179, 181, 180)[:, None], torch.zeros(3, 1, dtype=torch.float64)
    errors = metrics.angle_errors(predicted, target)
    assert float(errors.corrected_mae) == pytest.approx(2 / 3)
    assert abs(float(errors.bias)) == pytest.approx(180.0)


def test_missing_samples_are_left_out() -> None:
    predicted, target = degrees(1, math.nan, 3)[:, None], degrees(0, 0, 0)[:, None]
    assert float(metrics.angle_errors(predicted, target).mae) == pytest.approx(2.0)
    assert float(metrics.mae_angle(predicted, target)) == pytest.approx(2.0)


def test_which_coordinates_are_joint_angles() -> None:
    skeleton = bk.open_skeleton()
    names = np.array(skeleton.coordinate_names)
    joints = names[metrics.joint_angles(skeleton).numpy()].tolist()
    assert len(joints) == 41
    assert not {"pelvis_tilt", "pelvis_tx", "thoracic_rotation"} & set(joints)
    rotations = metrics.joint_angles(skeleton, root=True, locked=True)
    assert rotations.tolist() == list(skeleton.coordinate_is_rotation)
    assert int(metrics.joint_angles(skeleton, root=True).sum()) == 44


def test_positions_with_and_without_the_root() -> None:
    target = torch.randn(5, 4, 3, dtype=torch.float64)
    moved = target + torch.tensor([0.3, 0.0, 0.4], dtype=torch.float64)
    assert float(metrics.mpblpe(moved, target, root=None)) == pytest.approx(500.0)
    for root in (0, [1, 2]):
        assert float(metrics.mpblpe(moved, target, root=root)) == pytest.approx(0.0, abs=1e-9)
    at = (moved.mean(1), target.mean(1))
    assert float(metrics.mpblpe(moved, target, root=at)) == pytest.approx(0.0, abs=1e-9)
    one = target.clone()
    one[:, 3, 1] += 0.02
    errors = metrics.position_error(one, target, root=0)
    assert errors.shape == (5, 4)
    torch.testing.assert_close(errors.mean(0), torch.tensor([0.0, 0, 0, 20]).double())
    one[0, 3] = math.nan  # a landmark that is not there
    assert float(metrics.mpblpe(one, target, root=0)) == pytest.approx(4 * 20 / 19)


def test_rotation_about_the_root_moves_landmarks_by_the_chord() -> None:
    """A turn by a about the root moves a point at distance r by 2 r sin(a / 2)."""
    turn = math.radians(30)
    c, s = math.cos(turn), math.sin(turn)
    rotation = torch.tensor([[c, 0, s], [0, 1, 0], [-s, 0, c]], dtype=torch.float64)
    target = torch.tensor([[0.0, 0, 0], [1.0, 0, 0], [0, 2.0, 0]], dtype=torch.float64)
    error = metrics.position_error(target @ rotation.mT, target, root=0)
    expected = torch.tensor([0, 2000 * math.sin(turn / 2), 0], dtype=torch.float64)
    torch.testing.assert_close(error, expected, atol=1e-9, rtol=0)
    apart = metrics.orientation_error(rotation, torch.eye(3, dtype=torch.float64))
    assert float(apart) == pytest.approx(30.0)


def test_longest_axes_are_the_papers() -> None:
    skeleton = bk.open_skeleton()
    axes = metrics.longest_axes(skeleton.body_names)
    of = {
        name: "".join("xyz"[k] for k in range(3) if row[k])
        for name, row in zip(skeleton.body_names, axes.tolist(), strict=True)
    }
    expected = dict.fromkeys(skeleton.body_names, "y")
    expected |= {"pelvis": "xyz", "head": "x"}
    for side in "rl":
        expected |= {f"{name}_{side}": "x" for name in ("talus", "calcn", "toes")}
        expected[f"clavicle_{side}"] = "z"
    assert of == expected
    others = metrics.longest_axes(["skull", "jaw", "scapula_r", "lumbar3"])
    assert others.int().argmax(1).tolist() == [0, 2, 2, 1]


def test_sizes_are_distances_between_joints_and_do_not_change_with_scaling() -> None:
    skeleton = bk.open_skeleton()
    sizes = metrics.segment_sizes(skeleton)
    origin = forward_kinematics(skeleton, skeleton.default).position
    body = {name: i for i, name in enumerate(skeleton.body_names)}
    for segment, below in (("femur_r", "tibia_r"), ("humerus_l", "ulna_l")):
        apart = (origin[body[segment]] - origin[body[below]])[1]
        assert float(sizes[body[segment], 1]) == pytest.approx(float(apart), abs=EXACT)
    marker = {name: i for i, name in enumerate(skeleton.marker_names)}
    shown = marker_positions(skeleton, forward_kinematics(skeleton, skeleton.default))
    breadth = (shown[marker["R_ICT"]] - shown[marker["L_ICT"]])[2]
    assert float(sizes[body["pelvis"], 2]) == pytest.approx(float(breadth), abs=EXACT)
    factors = 1 + 0.2 * torch.rand(25, 3, dtype=torch.float64)
    torch.testing.assert_close(metrics.segment_sizes(scale_model(skeleton, factors)), sizes)


def test_body_error_is_a_length_along_the_longest_axes_only() -> None:
    skeleton = bk.open_skeleton()
    true = torch.ones(7, 25, 3, dtype=torch.float64)
    femur = skeleton.body_names.index("femur_r")
    predicted = true.clone()
    predicted[:, femur, 1] = 1.05
    predicted[:, femur, 0] = 3.0  # not the longest axis
    length = 1000 * float(metrics.segment_sizes(skeleton)[femur, 1])
    expected = 0.05 * length / 27  # 24 segments with one axis, the pelvis with three
    assert float(metrics.mae_body(predicted, true, skeleton)) == pytest.approx(expected)
    pelvis = true.clone()
    pelvis[:, 0] = torch.tensor([1.1, 0.9, 1.0], dtype=torch.float64)
    expected = 100 * float(metrics.segment_sizes(skeleton)[0, :2].sum()) / 27
    assert float(metrics.mae_body(pelvis, true, skeleton)) == pytest.approx(expected)


def test_intraclass_correlation_of_shrout_and_fleiss() -> None:
    """Shrout & Fleiss (1979), table 2: six targets, four judges; ICC(2,1) = 0.29."""
    ratings = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
    found = metrics.intraclass_correlation(np.array(ratings))
    assert round(float(found), 2) == 0.29
    ratings_with_gap = np.array([*ratings, [np.nan, 1, 1, 1]])
    assert float(metrics.intraclass_correlation(ratings_with_gap)) == float(found)


def test_agreement_of_a_shifted_and_a_noisy_copy() -> None:
    b = np.linspace(0, 10, 11)
    shifted = metrics.agreement(b + 2, b)
    assert float(shifted.bias) == pytest.approx(2)
    assert float(shifted.lower) == pytest.approx(2) and float(shifted.upper) == pytest.approx(2)
    assert float(shifted.rmse) == pytest.approx(2)
    assert float(shifted.pearson) == pytest.approx(1)
    # rows 2 * var(b) = 22, no error, columns 11 * 2 = 22: 22 / (22 + 2 / 11 * 22)
    assert float(shifted.icc) == pytest.approx(11 / 13)
    swing = np.tile([1.0, -1.0], 6)[:11]
    d = swing - swing.mean()
    noisy = metrics.agreement(b + d, b)
    assert float(noisy.upper - noisy.lower) == pytest.approx(2 * 1.96 * d.std(ddof=1))
    assert float(noisy.pearson) == pytest.approx(np.corrcoef(b + d, b)[0, 1])
    with pytest.raises(ValueError, match="1 complete samples"):
        metrics.agreement(np.array([1.0, np.nan]), np.array([1.0, 2.0]))


def test_time_per_image_is_that_of_a_known_wait() -> None:
    calls: list[float] = []

    def work() -> None:
        calls.append(time.perf_counter())
        time.sleep(0.02)

    found = metrics.average_inference_time(work, 4, repeats=3, warm_up=2)
    assert len(calls) == 5
    assert 0.005 <= found < 0.05
    with pytest.raises(ValueError, match=r"images is 0.*repeats is 0"):
        metrics.average_inference_time(work, 0, repeats=0)


def test_what_is_wrong_is_said() -> None:
    with pytest.raises(ValueError, match=r"shape \(3,\); they need \(frames, coordinates\)"):
        metrics.angle_errors(np.zeros(3), np.zeros(3))
    with pytest.raises(ValueError, match="one number for each of 4 frames"):
        metrics.angle_errors(np.zeros((4, 2)), np.zeros((4, 2)), clip=np.zeros(3))


def test_metrics_are_differentiable_in_single_precision() -> None:
    skeleton = bk.open_skeleton()
    q = torch.zeros(3, 48, requires_grad=True)
    scale = torch.ones(3, 25, 3, requires_grad=True)
    markers = torch.randn(3, 9, 3).requires_grad_()
    loss = (
        metrics.mae_angle(q, q.detach() + 0.1)
        + metrics.mae_body(scale, torch.full((25, 3), 1.1), skeleton)
        + metrics.mpblpe(markers, torch.randn(3, 9, 3), root=[0, 1])
    )
    assert loss.dtype == torch.float32
    loss.backward()  # type: ignore[no-untyped-call]
    for x in (q, scale, markers):
        assert x.grad is not None and bool(torch.isfinite(x.grad).all()) and bool(x.grad.any())
