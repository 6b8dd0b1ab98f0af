"""Body and skeleton, tied together: scale factors and shapes, poses, virtual markers, both ways."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
import roma
import torch
from torch import Tensor

from biokit.body.markers import ALL, ANATOMICAL
from biokit.body.model import JOINT_NAMES, Body
from biokit.body.open_body import open_body, person
from biokit.body.registration import (
    CENTRES,
    SEGMENTS,
    Registration,
    factors_of_landmarks,
    pose_of,
    register,
    rest_landmarks,
    scale_of,
    segment_rotations,
    shape_of,
)
from biokit.body.skinning import pose_body
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.io import open_skeleton
from biokit.synth import mirror, random_windows
from biokit.train.neural_ik_data import stretched, worn

SAME = 1e-9  # of a factor, a matrix or a metre: the same thing computed twice
SINGLE = 2e-6  # the same in single precision, relative to a metre
MESH = 1e-4  # m, markers of the generator against those on the mesh
SIDES = 1e-5  # of a factor: the mesh is symmetric in single precision
SHAPE = 0.03  # standard deviations of beta: what `shape_of` may lose to its pull to the mean
FACTOR = 0.002  # of a factor: the shape of some factors has these factors again
REST_ERROR = 0.003  # m, RMS: factors of `scale_of` against those that the markers were placed with


@cache
def tied() -> Registration:
    return register(open_body(), open_skeleton())


@pytest.fixture(scope="module")
def registration() -> Registration:
    return tied()


def shapes(count: int, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(count, 10, generator=generator, dtype=torch.float64).clamp(-2, 2)


def poses(registration: Registration, count: int, frames: int = 6) -> Tensor:
    generator = torch.Generator().manual_seed(7)
    return random_windows(registration.skeleton, count, frames, generator=generator)


# -------------------------------------------------------------------------- shape and scale factors


def test_factors_are_linear_in_beta(registration: Registration) -> None:
    one, other = shapes(2)
    zero = scale_of(registration, torch.zeros(10).double())
    a, b, both = (scale_of(registration, x) for x in (one, other, 2 * one - 0.5 * other))
    torch.testing.assert_close(both, zero + 2 * (a - zero) - 0.5 * (b - zero), rtol=0, atol=SAME)
    batch = scale_of(registration, torch.stack([one, other])[None])
    assert batch.shape == (1, 2, 25, 3)
    torch.testing.assert_close(batch[0], torch.stack([a, b]), rtol=0, atol=SAME)


def test_factors_are_homogeneous_in_size_and_blind_to_place(registration: Registration) -> None:
    """A body that is 7 % larger has factors 7 % larger, wherever it stands."""
    marks = rest_landmarks(registration, shapes(1)[0])
    assert marks.shape == (len(ALL) + len(CENTRES), 3)
    factors = factors_of_landmarks(registration, marks)
    moved = 1.07 * marks + torch.tensor([3.0, -1.0, 2.0]).double()
    torch.testing.assert_close(
        factors_of_landmarks(registration, moved), 1.07 * factors, rtol=0, atol=1e-7
    )


def test_factors_of_people_are_those_of_people(registration: Registration) -> None:
    factors = scale_of(registration, shapes(200))
    assert float(factors.min()) > 0.6 and float(factors.max()) < 1.6
    body, skeleton = registration.body, open_skeleton()
    tall, small = (
        scale_of(registration, person(height, 75.0, "male").double()) for height in (1.90, 1.65)
    )
    legs = [skeleton.body_names.index(f"{bone}_{s}") for bone in ("femur", "tibia") for s in "rl"]
    assert float((tall / small)[legs, 1].min()) > 1.08  # lengths, along y
    # and they are what lays the generic skeleton onto the body: legs within a few per cent
    joints = dict(zip(JOINT_NAMES, body.rest_joints, strict=True))
    own = forward_kinematics(
        registration.skeleton,
        registration.rest_coordinates,
        scale_of(registration, torch.zeros(10).double()),
    ).position
    place = dict(zip(skeleton.body_names, own, strict=True))
    thigh = (joints["left_knee"] - joints["left_hip"]).norm()
    assert float((place["tibia_l"] - place["femur_l"]).norm() / thigh) == pytest.approx(1, abs=0.05)


def test_shape_of_factors(registration: Registration) -> None:
    beta = shapes(50)
    factors = scale_of(registration, beta)
    found = shape_of(registration, factors)
    assert found.shape == beta.shape
    again = scale_of(registration, found)
    assert float((again - factors).abs().max()) < FACTOR
    assert float((found - beta).square().mean().sqrt()) < SHAPE
    # No factor, no shape: the mean is found exactly, and noise is not blown up.
    mean = scale_of(registration, torch.zeros(10).double())
    torch.testing.assert_close(shape_of(registration, mean), torch.zeros(10).double())
    generator = torch.Generator().manual_seed(0)
    noisy = mean + 0.01 * torch.randn(200, *mean.shape, generator=generator, dtype=mean.dtype)
    assert float(shape_of(registration, noisy).square().mean().sqrt()) < 1.0


def test_gradients_run_both_ways(registration: Registration) -> None:
    beta = shapes(1)[0].requires_grad_()
    assert torch.autograd.gradcheck(lambda b: scale_of(registration, b), (beta,), fast_mode=True)
    factors = scale_of(registration, beta).detach().requires_grad_()
    assert torch.autograd.gradcheck(
        lambda f: shape_of(registration, f), (factors,), fast_mode=True, atol=1e-4
    )


def test_a_symmetric_body_has_symmetric_factors(registration: Registration) -> None:
    names = registration.skeleton.body_names
    factors = scale_of(registration, shapes(20))
    for row, name in enumerate(names):
        if name.endswith("_r"):
            left = names.index(name[:-2] + "_l")
            assert float((factors[:, row] - factors[:, left]).abs().max()) < SIDES, name


# ------------------------------------------------------------------------------------------ T-pose


def test_rest_pose_is_the_t_pose(registration: Registration) -> None:
    skeleton = registration.skeleton
    pose = forward_kinematics(skeleton, registration.rest_coordinates)
    torch.testing.assert_close(pose.rotation, registration.rest_rotation, rtol=0, atol=SAME)
    q = dict(zip(skeleton.coordinate_names, registration.rest_coordinates.tolist(), strict=True))
    for side in "rl":
        assert q[f"arm_add_{side}"] == pytest.approx(-torch.pi / 2, abs=0.35)
        assert abs(q[f"knee_angle_{side}"]) < 0.2
        assert abs(q[f"hip_flexion_{side}"]) < 0.2
    # x of the pelvis is forward: the body faces z
    forward = registration.rest_rotation[skeleton.body_names.index("pelvis"), :, 0]
    assert float(forward[2]) > 0.95
    lower = torch.minimum(skeleton.lower, skeleton.default)
    bounded = torch.tensor(skeleton.bounded)
    inside = (registration.rest_coordinates >= lower - 1e-6) & (
        registration.rest_coordinates <= skeleton.upper + 1e-6
    )
    assert (inside | ~bounded).all()


def test_virtual_markers_of_the_skeleton_lie_where_the_mean_body_has_them(
    registration: Registration,
) -> None:
    skeleton = registration.skeleton
    assert skeleton.marker_names == (*ALL, *CENTRES.values())
    body = registration.body
    factors = scale_of(registration, torch.zeros(10).double())
    pose = forward_kinematics(skeleton, registration.rest_coordinates, factors)
    placed = marker_positions(skeleton, pose, factors)[: len(ALL)]
    seen = registration.markers.on(body.template)
    away = placed - seen
    away = away - away.mean(0)
    rows = [ALL.index(name) for name in ANATOMICAL]
    assert float(away[rows].square().sum(-1).mean().sqrt()) < REST_ERROR


def test_the_size_of_the_skeleton_is_that_of_the_body(registration: Registration) -> None:
    """A skeleton of another size is tied with factors that make up for it."""
    larger = open_skeleton()
    larger = replace(
        larger,
        **{
            name: 1.1 * getattr(larger, name)
            for name in ("parent_offset", "child_offset", "marker_location")
        },
    )
    beta = shapes(1)[0]
    one = scale_of(registration, beta)
    other = scale_of(register(open_body(), larger), beta)
    torch.testing.assert_close(other, one / 1.1, rtol=0, atol=0.03)  # the pull to one size


# -------------------------------------------------------------------------------------------- pose


def test_segments_of_the_body_turn_as_the_bones(registration: Registration) -> None:
    body, skeleton = registration.body, registration.skeleton
    beta = shapes(2)
    factors = scale_of(registration, beta)[:, None].expand(-1, 6, -1, -1)
    q = poses(registration, 2)
    theta, shift = pose_of(registration, q, factors, beta[:, None].expand(-1, 6, -1))
    assert theta.shape == (2, 6, 24, 3) and shift.shape == (2, 6, 3)
    made = pose_body(body, theta, beta[:, None].expand(-1, 6, -1), shift)
    pose = forward_kinematics(skeleton, q, factors)
    turned = pose.rotation @ registration.rest_rotation.mT
    for joint, bones in SEGMENTS.items():
        row = JOINT_NAMES.index(joint)
        own = [turned[..., skeleton.body_names.index(bone), :, :] for bone in bones]
        if len(own) == 1:
            torch.testing.assert_close(made.rotation[:, :, row], own[0], rtol=0, atol=SAME)
            continue
        # halfway: as far from the one as from the other, and half of what is between them
        far = roma.rotmat_geodesic_distance(own[0], own[1])
        for bone in own:
            half = roma.rotmat_geodesic_distance(made.rotation[:, :, row], bone)
            torch.testing.assert_close(half, far / 2, rtol=0, atol=1e-6)
    hips = [JOINT_NAMES.index(f"{s}_hip") for s in ("left", "right")]
    femurs = [skeleton.body_names.index(f"femur_{s}") for s in "lr"]
    torch.testing.assert_close(
        made.joints[:, :, hips].mean(2), pose.position[:, :, femurs].mean(2), rtol=0, atol=1e-8
    )


def test_the_t_pose_of_the_skeleton_is_theta_zero(registration: Registration) -> None:
    theta, _ = pose_of(
        registration,
        registration.rest_coordinates,
        scale_of(registration, torch.zeros(10).double()),
        torch.zeros(10).double(),
    )
    assert theta.shape == (24, 3)
    assert float(theta.abs().max()) < 1e-6


def test_bones_of_the_body_are_near_those_of_the_skeleton(registration: Registration) -> None:
    """Knees, ankles, elbows and wrists of both stand together within a few cm in any pose."""
    skeleton = registration.skeleton
    beta = shapes(1)[0]
    factors = scale_of(registration, beta)
    q = poses(registration, 4).flatten(0, 1)
    theta, shift = pose_of(registration, q, factors, beta)
    joints = pose_body(registration.body, theta, beta, shift).joints
    pose = forward_kinematics(skeleton, q, factors)
    markers = marker_positions(skeleton, pose, factors)
    own = torch.stack([markers[:, skeleton.marker_names.index(m)] for m in CENTRES.values()], 1)
    body = joints[:, [JOINT_NAMES.index(joint) for joint in CENTRES]]
    away = (own - body).norm(dim=-1).mean(0)
    limits = {"hip": 0.015, "knee": 0.015, "ankle": 0.02, "shoulder": 0.05}
    for joint, distance in zip(CENTRES, away, strict=True):
        assert float(distance) < limits.get(joint.split("_")[1], 0.07), joint


def test_mirrored_motion_moves_the_mirrored_body(registration: Registration) -> None:
    """The mesh is symmetric, so the mirror image of a motion is that of the body's pose."""
    skeleton = registration.skeleton
    beta = shapes(1)[0]
    factors = scale_of(registration, beta)
    q = poses(registration, 1)[0]
    theta, shift = pose_of(registration, q, factors, beta)
    other, moved = pose_of(registration, mirror(q, skeleton.coordinate_names), factors, beta)
    swap = {"left": "right", "right": "left"}
    pairs = [
        JOINT_NAMES.index("_".join([swap.get(n.split("_")[0], n.split("_")[0]), *n.split("_")[1:]]))
        for n in JOINT_NAMES
    ]
    # ground's mirror is z = 0; the body's own sides are along x
    flip = torch.diag(torch.tensor([-1.0, 1.0, 1.0])).double()
    plane = torch.diag(torch.tensor([1.0, 1.0, -1.0])).double()
    straight = roma.rotvec_to_rotmat(theta)[:, pairs]
    expected = flip @ straight @ flip
    expected[:, 0] = plane @ straight[:, 0] @ flip
    found = roma.rotvec_to_rotmat(other)
    # sides of the rest pose differ by what its fit leaves
    assert float(roma.rotmat_geodesic_distance(found, expected).max()) < 0.02
    assert float((moved - shift @ plane).abs().max()) < 0.02


@pytest.mark.parametrize("seed", [0, 1])
def test_markers_of_the_generator_are_those_on_the_mesh(
    registration: Registration, seed: int
) -> None:
    """What training sees of people without stretch is what `pose_of` puts on the mesh."""
    beta = shapes(2, seed)
    ones = torch.ones(2, 24, 3).double()
    subject = stretched(registration, beta, ones)
    torch.testing.assert_close(subject.factors, scale_of(registration, beta), rtol=0, atol=1e-7)
    q = poses(registration, 2)
    factors = subject.factors[:, None].expand(-1, 6, -1, -1)
    pose = forward_kinematics(registration.skeleton, q, factors)
    loose = torch.eye(3).double().expand(2, 24, 3, 3)
    seen = worn(registration, subject, pose, loose)
    each = beta[:, None].expand(-1, 6, -1)
    theta, shift = pose_of(registration, q, factors, each)
    mesh = pose_body(registration.body, theta, each, shift).vertices
    expected = registration.markers.on(mesh)
    assert seen.shape == expected.shape == (2, 6, len(ALL), 3)
    assert float((seen - expected).norm(dim=-1).max()) < MESH


# --------------------------------------------------------------------------- types, devices, errors


def test_single_precision_gives_the_same(registration: Registration) -> None:
    single = registration.to(dtype=torch.float32)
    beta = shapes(1)[0]
    factors = scale_of(single, beta.float())
    assert factors.dtype == torch.float32
    torch.testing.assert_close(
        factors.double(), scale_of(registration, beta), rtol=0, atol=20 * SINGLE
    )
    q = poses(registration, 1)[0]
    theta, shift = pose_of(single, q.float(), factors, beta.float())
    expected = pose_of(registration, q, factors.double(), beta)
    turned, wanted = roma.rotvec_to_rotmat(theta).double(), roma.rotvec_to_rotmat(expected[0])
    assert float((turned - wanted).abs().max()) < 2e-3  # halfway rotations near half a turn
    torch.testing.assert_close(shift.double(), expected[1], rtol=0, atol=20 * SINGLE)
    assert registration.to() is not registration
    assert registration.to().rest_rotation.dtype == torch.float64


def test_segments_of_a_batch_do_not_change_the_argument(registration: Registration) -> None:
    pose = forward_kinematics(registration.skeleton, poses(registration, 1)[0])
    before = pose.rotation.clone()
    turned = segment_rotations(registration, pose.rotation)
    assert torch.equal(pose.rotation, before)
    assert turned.shape == (6, 24, 3, 3)
    unit = turned.mT @ turned
    torch.testing.assert_close(unit, torch.eye(3).double().expand_as(unit), rtol=0, atol=1e-8)


def test_a_skeleton_that_cannot_be_tied_is_said_with_all_it_lacks() -> None:
    skeleton = open_skeleton()
    wrong = replace(
        skeleton,
        name="stub",
        body_names=tuple(name.replace("toes", "forefoot") for name in skeleton.body_names),
        coordinate_names=tuple(n.replace("pro_sup", "turn") for n in skeleton.coordinate_names),
        marker_names=tuple(n.replace("KJC", "KNEE") for n in skeleton.marker_names),
    )
    with pytest.raises(ValueError, match="cannot be tied") as error:
        register(open_body(), wrong)
    said = str(error.value)
    for part in (
        "'stub'",
        "bodies: toes_l, toes_r",
        "coordinates: pro_sup_l, pro_sup_r",
        "markers at joint centres: L_KJC, R_KJC",
        "open_skeleton",
    ):
        assert part in said


def test_a_body_that_is_not_in_the_t_pose_is_said() -> None:
    body = open_body()
    lying: Body = replace(body, name="lying", template=body.template[:, [0, 2, 1]])
    with pytest.raises(ValueError, match="'lying'"):
        register(lying, open_skeleton())
