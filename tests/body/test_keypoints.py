"""Keypoints on the body."""

import pytest
import roma
import torch

from biokit.body import JOINT_NAMES, open_body, pose_body
from biokit.body.keypoints import body_keypoints, keypoints_of
from biokit.keypoint_names import COCO17, HALPE26, SETS, other_side


def _pose(count: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(0)
    theta = 0.4 * torch.randn(count, 24, 3, generator=generator, dtype=torch.float64)
    beta = torch.randn(count, 10, generator=generator, dtype=torch.float64)
    return theta, beta, torch.randn(count, 3, generator=generator, dtype=torch.float64)


def test_limbs_keypoints_are_joints_in_any_pose() -> None:
    body = open_body().to(dtype=torch.float64)
    theta, beta, shift = _pose(4)
    points = keypoints_of(body, theta, beta, shift)
    joints = pose_body(body, theta, beta, shift).joints
    for name in COCO17[5:]:
        torch.testing.assert_close(
            points[:, HALPE26.index(name)], joints[:, JOINT_NAMES.index(name)]
        )
    for middle, part in (("neck", "shoulder"), ("hip", "hip")):
        pair = [HALPE26.index(f"{side}_{part}") for side in ("left", "right")]
        torch.testing.assert_close(points[:, HALPE26.index(middle)], points[:, pair].mean(1))


def test_head_and_feet_keypoints_lie_on_the_skin_and_ride_on_their_segment() -> None:
    body = open_body().to(dtype=torch.float64)
    theta = torch.zeros(24, 3, dtype=torch.float64)
    theta[JOINT_NAMES.index("head"), 1] = 0.8
    points = keypoints_of(body, theta, torch.zeros(10, dtype=torch.float64))
    mesh = pose_body(body, theta).vertices
    for name in ("nose", "head", "left_ear", "right_ear", "left_heel", "right_big_toe"):
        away = (mesh - points[HALPE26.index(name)]).norm(dim=-1).min()
        assert away < 0.02, name  # m; vertices are this far apart
    rest = body_keypoints(body).rest
    ears = [HALPE26.index(f"{side}_ear") for side in ("left", "right")]
    turn = roma.rotvec_to_rotmat(theta[JOINT_NAMES.index("head")])
    torch.testing.assert_close(
        points[ears[0]] - points[ears[1]], turn @ (rest[ears[0]] - rest[ears[1]])
    )


def test_sides_are_the_persons_own_and_mirrored() -> None:
    rest = body_keypoints(open_body()).rest
    mirrored = rest[list(other_side())] * torch.tensor([-1.0, 1.0, 1.0])
    outer = [i for i, name in enumerate(HALPE26) if name not in ("neck", "hip")]
    torch.testing.assert_close(rest[outer], mirrored[outer], atol=4e-3, rtol=0)
    assert rest[HALPE26.index("left_hip"), 0] > 0.05  # the body's left is +x


def test_detectors_differ_where_it_is_known() -> None:
    body = open_body()
    coco, blazepose = (body_keypoints(body, one) for one in ("coco", "blazepose"))
    lower = coco.rest[HALPE26.index("left_hip")] - blazepose.rest[HALPE26.index("left_hip")]
    torch.testing.assert_close(lower, torch.tensor([-0.010, 0.035, 0.0]), atol=1e-6, rtol=0)
    nose, knee, wrist = (HALPE26.index(n) for n in ("nose", "right_knee", "left_wrist"))
    assert coco.rest[nose, 2] - blazepose.rest[nose, 2] == pytest.approx(0.020)
    assert coco.rest[knee, 1] - blazepose.rest[knee, 1] == pytest.approx(0.014)
    shin = [JOINT_NAMES.index(f"{side}_knee") for side in ("left", "right")]
    ankles = [HALPE26.index(f"{side}_ankle") for side in ("left", "right")]
    assert blazepose.segment[ankles].tolist() == shin
    torch.testing.assert_close(coco.rest[wrist], blazepose.rest[wrist])
    middle = HALPE26.index("neck")
    assert JOINT_NAMES[int(coco.segment[middle])] == "left_shoulder"
    with pytest.raises(ValueError, match="the detector 'oracle' is unknown; known: coco"):
        body_keypoints(body, "oracle")


def test_gradients_reach_the_pose_and_the_shape() -> None:
    body = open_body().to(dtype=torch.float64)
    theta, beta, shift = (x[:1].requires_grad_() for x in _pose(1))
    assert torch.autograd.gradcheck(
        lambda *x: keypoints_of(body, *x)[:, ::5], (theta, beta, shift), fast_mode=True
    )


def test_every_set_names_keypoints_that_exist() -> None:
    for name, own in SETS.items():
        assert set(own) <= set(HALPE26), name
    assert [HALPE26[i] for i in other_side()][:3] == ["nose", "right_eye", "left_eye"]
