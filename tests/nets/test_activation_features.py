"""What the activation network reads of a motion: closed forms, and what it must not depend on."""

from __future__ import annotations

import math
from functools import cache

import pytest
import roma
import torch
from torch import Tensor

from biokit.body.mass import segment_mass
from biokit.body.model import JOINT_NAMES, PARENTS
from biokit.body.open_body import open_body
from biokit.body.skinning import pose_body
from biokit.keypoint_names import other_side
from biokit.nets.activation_features import (
    ENTRIES,
    GRAVITY,
    PER_JOINT,
    PERSON,
    RATE,
    TYPICAL,
    WHOLE,
    Figure,
    floors,
    pose_features,
)
from biokit.nets.activation_input import JOINTS, ActivationInput
from biokit.nets.activation_mirror import mirrored_place, mirrored_rotation
from biokit.train.activation import mean_figure
from tests.activation import windows

HEIGHT = 1.7
# the entries of a joint
COLUMNS, SPIN, SPIN_CHANGE = slice(0, 6), slice(6, 9), slice(9, 12)
PLACE, VELOCITY, ACCELERATION, LIFT = slice(12, 15), slice(15, 18), slice(18, 21), slice(21, 22)
BEYOND, OTHERS = slice(22, 25), slice(25, 28)
CLOSE = {"rtol": 1e-6, "atol": 1e-6}  # time between frames is float32


def double(given: ActivationInput) -> ActivationInput:
    return ActivationInput(
        *(x if x is None or x.dtype == torch.bool else x.double() for x in given)
    )


@cache
def figure() -> Figure:
    """That of the mean body, said to be 1.7 m tall; float64."""
    own = mean_figure(open_body())
    return Figure(*(x.double() for x in own[:3]), torch.tensor(HEIGHT, dtype=torch.float64))


def features(given: ActivationInput) -> Tensor:
    return pose_features(given, figure())


def of_joints(given: ActivationInput) -> Tensor:
    """(B, T, 24, 28)."""
    return features(given)[..., : JOINTS * PER_JOINT].unflatten(-1, (JOINTS, PER_JOINT))


def of_whole(given: ActivationInput) -> Tensor:
    """(B, T, 3)."""
    return features(given)[..., JOINTS * PER_JOINT :][..., :WHOLE]


def facing_forward(count: int, frames: int) -> ActivationInput:
    """Everybody in the T-pose at the origin, facing x; 1.7 m tall, so joints are the body's own."""
    rotation = torch.eye(3, dtype=torch.float64).expand(count, frames, JOINTS, 3, 3).clone()
    turn = torch.tensor([0.0, math.pi / 2, 0.0], dtype=torch.float64)
    rotation[:, :, 0] = roma.rotvec_to_rotmat(turn)
    person = torch.tensor([[HEIGHT, 70.0]], dtype=torch.float64).repeat(count, 1)
    valid = torch.ones(count, frames, dtype=torch.bool)
    place = torch.zeros(count, frames, 3, dtype=torch.float64)
    return ActivationInput(rotation, place, person, valid)


def test_entries_are_counted() -> None:
    assert features(double(windows(2, 5))).shape == (2, 5, ENTRIES)
    assert OTHERS.stop * JOINTS + WHOLE + PERSON == ENTRIES
    assert floors(torch.zeros(1)).shape == (ENTRIES,)
    assert floors(torch.zeros(1)).min() > 0


def test_they_do_not_depend_on_place_and_heading() -> None:
    given = double(windows(4, 10))
    turn = roma.rotvec_to_rotmat(torch.tensor([0.0, 2.2, 0.0], dtype=torch.float64))
    rotation = given.rotation.clone()
    rotation[:, :, 0] = turn @ rotation[:, :, 0]
    shift = torch.tensor([3.0, -0.7, 11.0], dtype=torch.float64)
    moved = given._replace(rotation=rotation, place=given.place @ turn.mT + shift)
    torch.testing.assert_close(features(moved), features(given), **CLOSE)
    # but on the way up
    tilt = roma.rotvec_to_rotmat(torch.tensor([0.3, 0.0, 0.0], dtype=torch.float64))
    rotation[:, :, 0] = tilt @ given.rotation[:, :, 0]
    assert (features(given._replace(rotation=rotation)) - features(given)).abs().max() > 0.1


def test_places_are_those_of_the_posed_body() -> None:
    """Forward, up and right of the pelvis, for a person as tall as the body."""
    given = double(windows(2, 6))._replace(
        person=torch.tensor([[HEIGHT, 70.0]] * 2, dtype=torch.float64)
    )
    body = open_body().to("cpu", torch.float64)
    joints = pose_body(body, given.rotation).joints
    away = joints - joints[:, :, :1]
    left = given.rotation[:, :, 0, :, 0] * away.new_tensor([1.0, 0.0, 1.0])
    right = -left / left.norm(dim=-1, keepdim=True)
    up = torch.zeros_like(right)
    up[..., 1] = 1.0
    forward = torch.linalg.cross(up, right)
    frame = torch.stack([forward, up, right], -2)  # rows
    expected = (frame[:, :, None] @ away[..., None])[..., 0]
    found = of_joints(given)
    torch.testing.assert_close(found[..., PLACE], expected, rtol=0, atol=1e-6)
    ground = joints[..., 1] - joints[:, :, :1, 1] + given.place[..., 1:2]
    lift = ground - ground.amin((1, 2), keepdim=True)
    torch.testing.assert_close(found[..., LIFT][..., 0], lift, rtol=0, atol=1e-6)


def test_who_is_taller_has_longer_bones() -> None:
    given = facing_forward(2, 3)
    person = given.person.clone()
    person[1, 0] = 1.2 * HEIGHT
    found = of_joints(given._replace(person=person))[..., PLACE]
    torch.testing.assert_close(found[1], 1.2 * found[0], **CLOSE)
    # who faces x has the right hand on the right
    assert found[0, 0, JOINT_NAMES.index("right_wrist"), 2] > 0.4
    assert abs(found[0, 0, JOINT_NAMES.index("right_wrist"), 0]) < 0.15
    assert found[0, 0, JOINT_NAMES.index("right_foot"), 0] > 0.05


def test_a_joint_that_turns_at_a_constant_rate() -> None:
    given = facing_forward(1, 9)
    rate = torch.tensor([1.5, -0.4, 2.0], dtype=torch.float64)  # rad/s
    time = torch.arange(9, dtype=torch.float64)[:, None] / RATE
    elbow = JOINT_NAMES.index("left_elbow")
    given.rotation[0, :, elbow] = roma.rotvec_to_rotmat(rate * time)
    found = of_joints(given)[0]
    torch.testing.assert_close(found[:, elbow, SPIN], rate.expand(9, 3), **CLOSE)
    torch.testing.assert_close(found[:, elbow, SPIN_CHANGE], 0 * rate.expand(9, 3), **CLOSE)
    others = [i for i in range(JOINTS) if i != elbow]
    assert found[:, others, SPIN].abs().max() < 1e-6


def test_a_joint_that_turns_faster_and_faster() -> None:
    """Inside the window the change of the rate is the acceleration, rad/s^2 over the frame rate."""
    given = facing_forward(1, 9)
    time = torch.arange(9, dtype=torch.float64) / RATE
    vector = torch.zeros(9, 3, dtype=torch.float64)
    vector[:, 0] = 0.5 * 12.0 * time**2
    knee = JOINT_NAMES.index("right_knee")
    given.rotation[0, :, knee] = roma.rotvec_to_rotmat(vector)
    found = of_joints(given)[0, :, knee]
    torch.testing.assert_close(found[1:-1, SPIN][:, 0], 12.0 * time[1:-1], **CLOSE)
    inside = found[2:-2, SPIN_CHANGE][:, 0]
    torch.testing.assert_close(inside, torch.full_like(inside, 12.0 / RATE), **CLOSE)


def test_who_falls_has_an_acceleration_of_one() -> None:
    given = facing_forward(1, 10)
    time = torch.arange(10, dtype=torch.float64) / RATE
    given.place[0, :, 1] = 3.0 - 0.5 * GRAVITY * time**2
    given.place[0, :, 0] = 2.0 * time
    found = of_joints(given)[0]
    fall = found[2:-2, :, ACCELERATION]
    torch.testing.assert_close(fall[..., 1], torch.full_like(fall[..., 1], -1.0), **CLOSE)
    assert fall[..., [0, 2]].abs().max() < 1e-6
    velocity = found[1:-1, :, VELOCITY]
    torch.testing.assert_close(velocity[..., 0], torch.full_like(velocity[..., 0], 2.0), **CLOSE)
    downward = (-GRAVITY * time[1:-1])[:, None].expand(-1, JOINTS)
    torch.testing.assert_close(velocity[..., 1], downward, **CLOSE)
    assert found[..., LIFT].min() == 0.0


def test_the_mirror_image_exchanges_the_sides() -> None:
    given = double(windows(3, 8))
    swapped = list(other_side(JOINT_NAMES))
    turned = given._replace(
        rotation=mirrored_rotation(given.rotation), place=mirrored_place(given.place)
    )
    own, other = of_joints(given)[..., swapped, :], of_joints(turned)
    vectors, turns = [1.0, 1.0, -1.0], [1.0, -1.0, -1.0]
    for part in (PLACE, VELOCITY, ACCELERATION):
        expected = own[..., part] * own.new_tensor(vectors)
        torch.testing.assert_close(other[..., part], expected, **CLOSE)
    for part in (SPIN, SPIN_CHANGE, BEYOND, OTHERS):
        expected = own[..., part] * own.new_tensor(turns)
        torch.testing.assert_close(other[..., part], expected, **CLOSE)
    torch.testing.assert_close(other[..., LIFT], own[..., LIFT], **CLOSE)
    force = of_whole(given) * own.new_tensor(vectors)
    torch.testing.assert_close(of_whole(turned), force, rtol=0, atol=1e-5)


def test_the_mean_figure_is_the_bodys() -> None:
    own, segments = mean_figure(open_body()), segment_mass(open_body())
    assert float(own.share.sum()) == pytest.approx(1.0, abs=1e-5)
    swapped = list(other_side(JOINT_NAMES))
    signs = torch.tensor([-1.0, 1.0, 1.0])
    torch.testing.assert_close(own.share[swapped], own.share, rtol=1e-4, atol=1e-6)
    torch.testing.assert_close(own.centre[swapped] * signs, own.centre, rtol=0, atol=1e-4)
    whole = (own.share[:, None] * own.centre).sum(0)
    mass = torch.as_tensor(segments.mass)
    expected = (mass[:, None] * torch.as_tensor(segments.centre)).sum(0) / mass.sum()
    torch.testing.assert_close(whole, expected, rtol=0, atol=1e-5)
    knee, ankle = JOINT_NAMES.index("left_knee"), JOINT_NAMES.index("left_ankle")
    assert 0.03 < float(own.share[knee]) < 0.07  # a shank
    assert own.rest[ankle, 1] < own.centre[knee, 1] < own.rest[knee, 1]
    assert 1.5 < float(own.height) < 1.9


def descendants(joint: int) -> list[int]:
    found = [joint]
    for other in range(joint + 1, JOINTS):
        if PARENTS[other] in found:
            found.append(other)
    return found


def test_who_stands_still_holds_the_weight_of_what_lies_beyond() -> None:
    """In any pose: sums over the segments, in numbers of the posed body."""
    given = double(windows(3, 1))  # one frame: nothing moves
    body = open_body().to("cpu", torch.float64)
    posed = pose_body(body, given.rotation)
    size = (given.person[:, 0] / HEIGHT)[:, None, None, None]
    centre = posed.joints[:, :, :1] + size * (posed.joints - posed.joints[:, :, :1])
    arm = figure().centre - figure().rest
    mass = centre + size * (posed.rotation @ arm[..., None])[..., 0]
    weight = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
    found = of_joints(given)
    for joint in range(JOINTS):
        inside = descendants(joint)
        outside = [i for i in range(JOINTS) if i not in inside]
        for part, rows in ((BEYOND, inside), (OTHERS, outside)):
            lever = figure().share[rows, None] * (mass[:, :, rows] - centre[:, :, joint, None])
            moment = torch.linalg.cross(lever, weight.expand_as(lever)).sum(-2)
            own = (posed.rotation[:, :, joint].mT @ moment[..., None])[..., 0]
            expected = own / given.person[:, :1, None]
            torch.testing.assert_close(found[:, :, joint, part], expected, rtol=0, atol=1e-6)
    whole = of_whole(given)
    torch.testing.assert_close(whole, weight.expand_as(whole), rtol=0, atol=1e-5)


def test_who_falls_needs_no_moments() -> None:
    given = facing_forward(1, 10)
    time = torch.arange(10, dtype=torch.float64) / RATE
    given.place[0, :, 1] = 3.0 - 0.5 * GRAVITY * time**2
    found = of_joints(given)[0, 2:-2]
    assert found[..., BEYOND].abs().max() < 1e-6
    assert found[..., OTHERS].abs().max() < 1e-6
    assert of_whole(given)[0, 2:-2].abs().max() < 1e-6


def test_who_swings_an_arm_needs_a_moment_for_its_inertia() -> None:
    """An arm that starts to turn about the shoulder: sum of m r^2, of points, times alpha."""
    given = facing_forward(1, 9)
    shoulder = JOINT_NAMES.index("right_shoulder")
    alpha = 8.0  # rad/s^2 about the body's axis to the front, from rest in the middle
    time = (torch.arange(9, dtype=torch.float64) - 4) / RATE
    vector = torch.zeros(9, 3, dtype=torch.float64)
    vector[:, 2] = 0.5 * alpha * time**2
    given.rotation[0, :, shoulder] = roma.rotvec_to_rotmat(vector)
    found = of_joints(given)[0, 4, shoulder, BEYOND]
    rows = descendants(shoulder)
    lever = figure().centre[rows] - figure().rest[shoulder]
    share = figure().share[rows]
    inertia = (share * lever[:, :2].square().sum(-1)).sum()
    weight = (share * lever[:, 0]).sum()  # x is to the left of the body: up times x turns about z
    expected = (inertia * alpha / GRAVITY + weight) / HEIGHT
    # double central differences of 1/30 s, over which the arm turns by 0.02 rad
    assert float(found[2]) == pytest.approx(float(expected), rel=0.01)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_padding_is_not_seen(count: int) -> None:
    given = double(windows(2, 12))
    short = ActivationInput(
        *(x[:, :count] for x in given[:2]), given.person, given.valid[:, :count]
    )
    valid = given.valid.clone()
    valid[:, count:] = False
    place = given.place.clone()
    place[:, count:] -= 50.0
    padded = features(given._replace(valid=valid, place=place))[:, :count]
    torch.testing.assert_close(padded, features(short), **CLOSE)
    assert bool(padded.isfinite().all())


def test_who_is_usual_has_small_entries() -> None:
    given = facing_forward(1, 1)._replace(person=torch.tensor([TYPICAL], dtype=torch.float64))
    person = features(given)[0, 0, -PERSON:]
    assert person[:2].abs().max() < 1e-12
    assert person.abs().max() < 1.0


def test_who_lies_on_the_side_still_has_finite_entries() -> None:
    given = facing_forward(1, 4)
    roll = roma.rotvec_to_rotmat(torch.tensor([math.pi / 2, 0.0, 0.0], dtype=torch.float64))
    given.rotation[:, :, 0] = roll @ given.rotation[:, :, 0]
    assert bool(features(given).isfinite().all())
