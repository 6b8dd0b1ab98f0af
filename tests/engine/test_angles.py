"""Equal Euler angles: the same orientation, nearest to where one looks, within the ranges."""

import math

import torch
from torch import Tensor

from biokit.engine.angles import continuous, euler_triples, nearest_equal
from biokit.engine.curves import polynomial
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from tests.engine.models import X, Y, Z, body_on_ground, chain, pendulum
from tests.opensim_reference import compiled

SAME = 1e-12


def random_angles(model: Model, *, reach: float) -> Tensor:
    generator = torch.Generator().manual_seed(0)
    size = (200, len(model.coordinate_names))
    return reach * (2 * torch.rand(size, generator=generator, dtype=torch.float64) - 1)


def test_same_orientation_and_not_farther() -> None:
    model = body_on_ground()
    assert euler_triples(model) == [(0, 1, 2)]
    q = random_angles(model, reach=9.0)
    near = torch.zeros(6, dtype=torch.float64)
    found = nearest_equal(model, q, near, model.free)
    before, after = forward_kinematics(model, q), forward_kinematics(model, found)
    torch.testing.assert_close(after.rotation, before.rotation, rtol=0, atol=SAME)
    assert torch.equal(after.position, before.position)
    # Near zero means: the middle angle within a quarter turn, or it would not be the nearest.
    assert (found[:, :3].norm(dim=1) <= q[:, :3].norm(dim=1) + SAME).all()
    assert float(found[:, [0, 2]].abs().max()) <= math.pi + SAME
    torch.testing.assert_close(nearest_equal(model, found, near, model.free), found)


def test_recovers_angles_that_were_renamed() -> None:
    model = body_on_ground()
    q = random_angles(model, reach=1.5)
    other = q.clone()
    other[:, 0] += math.pi
    other[:, 1] = math.pi - q[:, 1]
    other[:, 2] -= math.pi
    other[:, 2] += 4 * math.pi
    found = nearest_equal(model, other, q, model.free)
    torch.testing.assert_close(found, q, rtol=0, atol=SAME)


def ball_joint(clamped: tuple[str, ...]) -> Model:
    """A ball joint on a body that is fixed to ground; ranges of 1.2 rad."""
    line = polynomial((0.0, 1.0))
    return chain(
        parent=(-1, 0),
        offset=((0, 0, 0), (0, 1, 0)),
        channels=tuple(
            (1, f"r{n}", True, axis, line) for n, axis in zip("xyz", (X, Y, Z), strict=True)
        ),
        markers=(("end", 1, (1, 0, 0)),),
        clamped=clamped,
        span=1.2,
    )


def test_clamped_angles_stay_in_their_range() -> None:
    q = torch.tensor([[0.2 + math.pi, 1.0, 0.1 - math.pi]], dtype=torch.float64)
    near = torch.zeros(3, dtype=torch.float64)
    model = ball_joint(("ry",))
    assert float(nearest_equal(model, q, near, model.free)[0, 1]) == 1.0  # pi - 1 is beyond 1.2
    free = ball_joint(())
    assert abs(float(nearest_equal(free, q, near, free.free)[0, 1]) - (math.pi - 1.0)) < SAME
    pinned = pendulum(clamped=("knee",), span=4.0)
    q = torch.tensor([[7.0, 3.9]], dtype=torch.float64)
    found = nearest_equal(pinned, q, torch.zeros(2, dtype=torch.float64), pinned.free)
    torch.testing.assert_close(found[0], torch.tensor([7.0, 3.9]).double() - 2 * math.pi)


def test_only_what_is_allowed_and_an_angle_changes() -> None:
    model = body_on_ground()
    q = torch.full((1, 6), 7.0, dtype=torch.float64)
    found = nearest_equal(model, q, torch.zeros(6, dtype=torch.float64), (0, 1))
    assert found[0, 2:].tolist() == [7.0] * 4
    assert abs(float(found[0, 0]) - (7.0 - 2 * math.pi)) < SAME
    moving = nearest_equal(model, q, torch.zeros(6, dtype=torch.float64), model.free)
    assert moving[0, 3:].tolist() == [7.0] * 3  # translations do not repeat


def test_an_angle_that_also_drives_something_else_does_not_repeat() -> None:
    line = polynomial((0.0, 1.0))
    model = chain(
        parent=(-1, 0),
        offset=((0, 0, 0), (1, 0, 0)),
        channels=(
            (0, "screw", True, Z, line),
            (0, "screw", False, Z, line),
            (1, "driver", True, Z, line),
        ),
        markers=(("end", 1, (1, 0, 0)),),
    )
    q = torch.full((1, 2), 7.0, dtype=torch.float64)
    found = nearest_equal(model, q, torch.zeros(2, dtype=torch.float64), model.free)
    assert found[0].tolist() == [7.0, 7.0 - 2 * math.pi]


def test_half_an_angle_repeats_after_two_turns_only() -> None:
    model = chain(
        parent=(-1,),
        offset=((0, 0, 0),),
        channels=((0, "geared", True, Z, polynomial((0.0, 0.5))),),
        markers=(("end", 0, (1, 0, 0)),),
    )
    q = torch.tensor([[7.0], [0.0]], dtype=torch.float64)
    found = nearest_equal(model, q, torch.zeros(1, dtype=torch.float64), model.free)
    assert torch.equal(found, q)
    assert torch.equal(continuous(model, q), q)


def test_continuous_over_time() -> None:
    """Angles that were wrapped and renamed frame by frame come back as one curve."""
    model = body_on_ground()
    t = torch.linspace(0, 1, 300, dtype=torch.float64)
    smooth = torch.stack([0.4 + 8 * t, 2.4 * torch.sin(6 * t), -0.3 - 9 * t, t, t, t], 1)
    near = torch.zeros(6, dtype=torch.float64)
    wrapped = nearest_equal(model, smooth, near, model.free)
    assert float(wrapped.diff(dim=0).abs().max()) > 2  # each frame by itself jumps
    found = continuous(model, wrapped)
    assert float(found.diff(dim=0).abs().max()) < 0.1
    before, after = forward_kinematics(model, smooth), forward_kinematics(model, found)
    torch.testing.assert_close(after.rotation, before.rotation, rtol=0, atol=1e-9)
    assert torch.equal(found[:, 3:], smooth[:, 3:])


def test_continuous_leaves_clamped_ranges_and_single_frames_alone() -> None:
    model = pendulum(clamped=("knee",), span=3.0)
    q = torch.tensor([[3.0, 2.9], [-3.0, -2.9]], dtype=torch.float64)
    found = continuous(model, q)
    assert found[:, 1].tolist() == [2.9, -2.9]
    assert abs(float(found[1, 0]) - (2 * math.pi - 3.0)) < SAME
    assert torch.equal(continuous(model, q[:1]), q[:1])


def test_triples_of_real_models() -> None:
    names = compiled("Rajagopal2016").coordinate_names
    triples = {tuple(names[c] for c in t) for t in euler_triples(compiled("Rajagopal2016"))}
    assert ("pelvis_tilt", "pelvis_list", "pelvis_rotation") in triples
    assert ("hip_flexion_r", "hip_adduction_r", "hip_rotation_r") in triples
    assert not any("knee_angle_r" in t for t in triples)
