"""What the activation network reads of a motion: closed forms, and what it must not depend on."""

from __future__ import annotations

import math

import pytest
import roma
import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES
from biokit.body.open_body import open_body
from biokit.body.skinning import pose_body
from biokit.keypoint_names import other_side
from biokit.nets.activation_features import (
    ENTRIES,
    GRAVITY,
    PERSON,
    RATE,
    TYPICAL,
    pose_features,
)
from biokit.nets.activation_input import JOINTS, ActivationInput
from biokit.train.activation_mirror import mirrored_place, mirrored_rotation
from tests.activation import windows

HEIGHT = 1.7
# the entries of a joint
COLUMNS, SPIN, SPIN_CHANGE = slice(0, 6), slice(6, 9), slice(9, 12)
PLACE, VELOCITY, ACCELERATION, LIFT = slice(12, 15), slice(15, 18), slice(18, 21), slice(21, 22)
CLOSE = {"rtol": 1e-6, "atol": 1e-6}  # time between frames is float32


def double(given: ActivationInput) -> ActivationInput:
    return ActivationInput(
        *(x if x is None or x.dtype == torch.bool else x.double() for x in given)
    )


def features(given: ActivationInput) -> Tensor:
    return pose_features(given, open_body().rest_joints.to(given.rotation.dtype), HEIGHT)


def of_joints(given: ActivationInput) -> Tensor:
    """(B, T, 24, 22)."""
    return features(given)[..., :-PERSON].unflatten(-1, (JOINTS, -1))


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
    assert features(windows(2, 5)).shape == (2, 5, ENTRIES)
    assert LIFT.stop * JOINTS + PERSON == ENTRIES


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
    for part in (SPIN, SPIN_CHANGE):
        expected = own[..., part] * own.new_tensor(turns)
        torch.testing.assert_close(other[..., part], expected, **CLOSE)
    torch.testing.assert_close(other[..., LIFT], own[..., LIFT], **CLOSE)


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
