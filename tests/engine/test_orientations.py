"""Orientations back to coordinates: the inverse of forward kinematics, and the names of angles."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch
from torch import Tensor

from biokit.engine.angles import euler_triples, within_range
from biokit.engine.curves import polynomial
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.engine.orientations import (
    coordinates_of_orientations,
    principal,
    solvable_joints,
    uncertain,
)
from biokit.io import open_skeleton
from tests.engine.models import LINE, X, Y, Z, body_on_ground, chain, pendulum
from tests.opensim_reference import compiled

SAME = 1e-9  # rad, two ways to the same angle
SAME_BODY = 1e-9  # of an entry of a rotation matrix
# The knees of the open skeleton and of Rajagopal's also turn along curves of their flexion; those
# rotations are left out of account, which costs the flexion this much.
CURVED_KNEE = math.radians(0.25)
KNEES = ("knee_angle_r", "knee_angle_l")
# The smallest radius of atan2's arguments, 1e-4, shows where a joint is near its singularity.
STEADY = 0.05  # |cos| of the middle angle


def random_poses(model: Model, count: int, *, seed: int = 0, share: float = 1.0) -> Tensor:
    """Coordinates (count, n) all over the ranges; angles of three rotations as `principal`."""
    generator = torch.Generator().manual_seed(seed)
    draw = torch.rand(count, len(model.default), generator=generator, dtype=model.dtype)
    middle, half = (model.upper + model.lower) / 2, (model.upper - model.lower) / 2
    half = half.clamp(max=math.pi)
    middle = torch.where(half < math.pi, middle, model.default)
    q = middle + share * half * (2 * draw - 1)
    locked = torch.tensor(model.locked)
    return principal(model, torch.where(locked, model.default, q))


def solved(model: Model) -> list[int]:
    """Free coordinates of the solvable joints."""
    own = {turn.coordinate for joint in solvable_joints(model) for turn in joint.turns}
    return sorted(own & set(model.free))


def away(one: Tensor, other: Tensor) -> Tensor:
    """Differences of angles, whole turns aside."""
    return torch.remainder(one - other + math.pi, 2 * math.pi) - math.pi


def same_angles(model: Model, found: Tensor, q: Tensor) -> None:
    """Equal on all solvable joints; the knees within what they turn beside their flexion."""
    rows = solved(model)
    curved = set(model.channel_curve.curved.tolist())
    joints = [j for j in solvable_joints(model) if j.turns[0].coordinate in rows]
    rolling = {
        turn.coordinate
        for joint in joints
        for turn in joint.turns
        if any(model.channel_body[k] == joint.body and model.channel_is_rotation[k] for k in curved)
    }
    assert {model.coordinate_names[c] for c in rolling} <= set(KNEES)
    error = away(found, q).abs().flatten(0, -2).amax(0)
    exact = [c for c in rows if c not in rolling]
    assert float(error[exact].max()) < SAME
    assert float(error[sorted(rolling)].amax() if rolling else 0.0) < CURVED_KNEE


def test_round_trip_on_the_open_skeleton() -> None:
    model = open_skeleton()
    rows = solved(model)
    assert {model.coordinate_names[c] for c in rows} == {
        model.coordinate_names[c] for c in model.free if model.coordinate_is_rotation[c]
    }
    q = random_poses(model, 200)
    q = q[(uncertain(model, q) > STEADY).all(1)]
    assert len(q) > 100
    found = coordinates_of_orientations(model, forward_kinematics(model, q).rotation)
    same_angles(model, found, q)
    others = [c for c in range(q.shape[1]) if c not in rows]
    torch.testing.assert_close(found[:, others], model.default[others].expand(len(q), -1))


def test_scale_of_the_bodies_does_not_matter_and_any_batch_goes() -> None:
    model = open_skeleton()
    q = random_poses(model, 6, share=0.5).view(2, 3, -1)
    generator = torch.Generator().manual_seed(1)
    scale = 0.8 + 0.4 * torch.rand(len(model.parent), 3, generator=generator, dtype=model.dtype)
    found = coordinates_of_orientations(model, forward_kinematics(model, q, scale).rotation)
    assert found.shape == q.shape
    same_angles(model, found, q)
    one = coordinates_of_orientations(model, forward_kinematics(model, q[0, 0]).rotation)
    torch.testing.assert_close(one, found[0, 0])


@pytest.mark.parametrize("name", ["gait2392", "Rajagopal2016"])
def test_round_trip_on_other_models(name: str) -> None:
    model = compiled(name)
    assert len(solved(model)) > 15
    q = random_poses(model, 100)
    q = q[(uncertain(model, q) > STEADY).all(1)]
    assert len(q) > 50
    same_angles(model, coordinates_of_orientations(model, forward_kinematics(model, q).rotation), q)


def test_axes_slopes_and_offsets_of_hand_made_joints() -> None:
    """Left-handed axes, a slope of -2, an offset, two rotations, one about a skew axis."""
    skew = (1 / 3, 2 / 3, -2 / 3)
    model = chain(
        parent=(-1, 0, 1),
        offset=((0, 0, 0), (0, 1, 0), (0, 1, 0)),
        channels=(
            (0, "a", True, Z, LINE),
            (0, "b", True, Y, polynomial((0.2, 1.0))),
            (0, "c", True, X, polynomial((0.0, -2.0))),
            (1, "d", True, Y, LINE),
            (1, "e", True, Z, LINE),
            (2, "f", True, skew, polynomial((-0.4, 0.5))),
        ),
        markers=(("end", 2, (1, 0, 0)),),
    )
    assert [len(joint.turns) for joint in solvable_joints(model)] == [3, 2, 1]
    q = torch.tensor([[0.4, -1.1, 0.7, -2.0, 1.2, 1.5], [-3.0, 0.9, -1.4, 3.0, -1.4, -2.5]])
    found = coordinates_of_orientations(model, forward_kinematics(model, q.double()).rotation)
    torch.testing.assert_close(found, q.double(), rtol=0, atol=1e-8)


def test_orientations_that_a_joint_cannot_give() -> None:
    """A hinge takes the angle whose orientation is closest, found here by trying all angles."""
    model = pendulum()
    generator = torch.Generator().manual_seed(2)
    random = torch.linalg.qr(torch.randn(20, 3, 3, generator=generator, dtype=torch.float64))[0]
    random = random * torch.linalg.det(random)[:, None, None]
    rotation = torch.stack([random, random], 1)  # knees are straight: thigh and shank are alike
    found = coordinates_of_orientations(model, rotation)
    angles = torch.linspace(-math.pi, math.pi, 20001, dtype=torch.float64)
    tried = forward_kinematics(model, torch.stack([angles, 0 * angles], 1)).rotation[:, 0]
    best = angles[torch.einsum("aij,fij->fa", tried, random).argmax(1)]
    assert float(away(found[:, 0], best).abs().max()) < 2e-4  # the grid's step
    assert float(found[:, 1].abs().max()) < SAME


def test_locked_coordinates_stay() -> None:
    model = body_on_ground(locked=("ry",))
    q = torch.tensor([[0.3, 0.5, -0.2, 0.0, 0.0, 0.0]], dtype=torch.float64)
    found = coordinates_of_orientations(model, forward_kinematics(model, q).rotation)
    assert float(found[0, 1]) == float(model.default[1])
    torch.testing.assert_close(found[0, [0, 2]], q[0, [0, 2]])
    torch.testing.assert_close(principal(model, q), q)
    torch.testing.assert_close(within_range(model, q), q)


@pytest.mark.parametrize("make", [body_on_ground, pendulum])
def test_gradients_against_finite_differences(make) -> None:  # type: ignore[no-untyped-def]
    """Also beside the rotations: entries of the matrices may change on their own."""
    model = make()
    generator = torch.Generator().manual_seed(3)
    q = torch.rand(2, len(model.default), generator=generator, dtype=torch.float64) - 0.3
    rotation = forward_kinematics(model, q).rotation.requires_grad_()
    assert torch.autograd.gradcheck(
        lambda r: coordinates_of_orientations(model, r), (rotation,), fast_mode=True
    )


def test_gradients_of_the_open_skeleton() -> None:
    """Through kinematics and back the Jacobian is the identity on what is solved exactly."""
    model = open_skeleton()
    q = random_poses(model, 1, share=0.4)[0]
    table = torch.autograd.functional.jacobian(
        lambda x: coordinates_of_orientations(model, forward_kinematics(model, x).rotation), q
    )
    rows = [c for c in solved(model) if model.coordinate_names[c] not in KNEES]
    expected = torch.zeros_like(table)
    expected[rows, rows] = 1.0
    torch.testing.assert_close(table[rows], expected[rows], rtol=0, atol=1e-7)
    knees = [model.coordinate_names.index(name) for name in KNEES]
    torch.testing.assert_close(table[knees, knees], torch.ones(2).double(), rtol=0, atol=0.02)


def test_values_and_gradients_stay_finite_where_angles_are_undefined() -> None:
    model = body_on_ground()
    q = torch.zeros(3, 6, dtype=torch.float64)
    q[0, 1], q[1, 1], q[2, 0] = math.pi / 2, -math.pi / 2, math.pi
    rotation = forward_kinematics(model, q).rotation.requires_grad_()
    found = coordinates_of_orientations(model, rotation)
    found.sum().backward()
    assert torch.isfinite(found).all()
    assert rotation.grad is not None and torch.isfinite(rotation.grad).all()
    assert float(away(found[:2, 1], q[:2, 1]).detach().abs().max()) < 2e-4
    single = coordinates_of_orientations(model.to(dtype=torch.float32), rotation.detach().float())
    assert torch.isfinite(single).all()
    assert single.dtype == torch.float32


def test_uncertain_is_the_cosine_of_the_middle_angle() -> None:
    model = body_on_ground()
    q = torch.tensor([[2.0, 1.2, -3.0, 1.0, 2.0, 3.0]], dtype=torch.float64)
    expected = torch.tensor([[math.cos(1.2), 1, math.cos(1.2), 1, 1, 1]], dtype=torch.float64)
    torch.testing.assert_close(uncertain(model, q), expected)


def test_principal_names_the_same_orientations() -> None:
    model = open_skeleton()
    generator = torch.Generator().manual_seed(4)
    q = 9 * (2 * torch.rand(200, len(model.default), generator=generator, dtype=model.dtype) - 1)
    found = principal(model, q)
    before, after = forward_kinematics(model, q), forward_kinematics(model, found)
    torch.testing.assert_close(after.rotation, before.rotation, rtol=0, atol=SAME_BODY)
    torch.testing.assert_close(after.position, before.position, rtol=0, atol=1e-8)
    triples = [
        [turn.coordinate for turn in joint.turns]
        for joint in solvable_joints(model)
        if len(joint.turns) == 3 and {t.coordinate for t in joint.turns} <= set(model.free)
    ]
    assert len(triples) == 7
    for first, middle, last in triples:
        assert float(found[:, middle].abs().max()) <= math.pi / 2 + SAME
        assert float(found[:, [first, last]].abs().max()) <= math.pi + SAME
    changed = sorted({c for triple in triples for c in triple})
    others = [c for c in range(q.shape[1]) if c not in changed]
    assert torch.equal(found[:, others], q[:, others])
    torch.testing.assert_close(principal(model, found), found, rtol=0, atol=SAME)
    # and these are the names that orientations give
    steady = (uncertain(model, q) > STEADY).all(1)
    back = coordinates_of_orientations(model, after.rotation)[steady][:, changed]
    assert float(away(back, found[steady][:, changed]).abs().max()) < SAME


# ---------------------------------------------------------------------------- biokit.engine.angles


def test_within_range_finds_the_names_inside_the_ranges() -> None:
    """Angles inside, renamed at random, come back inside; the bodies do not notice."""
    model = open_skeleton()
    q = random_poses(model, 300, seed=5)
    inside = within_range(model, q)
    limits = torch.tensor(model.bounded)
    renamed = q.clone()
    generator = torch.Generator().manual_seed(6)
    for first, middle, last in euler_triples(model):
        other = torch.rand(len(q), generator=generator) < 0.5
        turned = torch.stack(
            [q[:, first] + math.pi, math.pi - q[:, middle], q[:, last] - math.pi], 1
        )
        renamed[:, [first, middle, last]] = torch.where(
            other[:, None], turned, q[:, [first, middle, last]]
        )
    found = within_range(model, renamed)
    before, after = forward_kinematics(model, q), forward_kinematics(model, found)
    torch.testing.assert_close(after.rotation, before.rotation, rtol=0, atol=SAME_BODY)
    torch.testing.assert_close(after.position, before.position, rtol=0, atol=1e-9)
    torch.testing.assert_close(found, inside, rtol=0, atol=1e-9)
    # `random_poses` are inside but for the arms' other names, which principal() may have taken
    out = ((found < model.lower - SAME) | (found > model.upper + SAME)) & limits
    assert not out.any()


def test_within_range_takes_the_name_closest_to_its_range_where_none_is_inside() -> None:
    model = body_on_ground(clamped=("rx", "ry", "rz"), span=1.0)
    # `bounded` leaves a floating root alone, so the joint has to hang on another body
    model = _on_a_base(model)
    q = torch.tensor([[0.2 + math.pi, math.pi - 1.3, 0.1 - math.pi]], dtype=torch.float64)
    found = within_range(model, q)
    torch.testing.assert_close(found, torch.tensor([[0.2, 1.3, 0.1]], dtype=torch.float64))
    torch.testing.assert_close(within_range(model, found), found)


def test_within_range_of_a_range_that_is_not_about_the_default() -> None:
    """From -10 to 260 degrees with a default of 0: 240 degrees are inside, -120 are not."""
    model = _on_a_base(body_on_ground(clamped=("rx", "ry", "rz"), span=1.0))
    model = replace(
        model,
        lower=torch.deg2rad(torch.tensor([-10.0, -60.0, -10.0], dtype=torch.float64)),
        upper=torch.deg2rad(torch.tensor([260.0, 60.0, 260.0], dtype=torch.float64)),
    )
    wanted = torch.deg2rad(torch.tensor([[240.0, 20.0, 30.0]], dtype=torch.float64))
    torch.testing.assert_close(within_range(model, wanted), wanted)
    turned = wanted - torch.tensor([[2 * math.pi, 0.0, 0.0]], dtype=torch.float64)
    torch.testing.assert_close(within_range(model, turned), wanted)


def test_within_range_keeps_what_does_not_repeat() -> None:
    model = pendulum(clamped=("knee",), span=4.0)
    q = torch.tensor([[7.0, 3.9]], dtype=torch.float64)
    found = within_range(model, q)
    torch.testing.assert_close(found[0], torch.tensor([7.0, 3.9]).double() - 2 * math.pi)
    assert q[0].tolist() == pytest.approx([7.0, 3.9])  # the argument is left alone


def _on_a_base(model: Model) -> Model:
    """The rotations of a free body, on a body that is fixed to ground."""
    made = chain(
        parent=(-1, 0),
        offset=((0, 0, 0), (0, 1, 0)),
        channels=tuple(
            (1, f"r{n}", True, axis, LINE) for n, axis in zip("xyz", (X, Y, Z), strict=True)
        ),
        markers=(("end", 1, (1, 0, 0)),),
        clamped=("rx", "ry", "rz"),
    )
    return replace(made, lower=model.lower[:3], upper=model.upper[:3])
