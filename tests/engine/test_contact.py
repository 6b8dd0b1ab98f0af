"""Ground reaction from the motion: the solver against others, closed forms, invariances."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from scipy.optimize import minimize
from torch import Tensor

from biokit import open_skeleton
from biokit.engine import cone_program
from biokit.engine.block_tridiagonal import BlockTridiagonal
from biokit.engine.cone_program import ConeProgram, minimise, second_difference, spread_difference
from biokit.engine.contact import GroundReaction, ground_reaction
from biokit.engine.contact_cost import FRICTION, MOMENT_ERROR
from biokit.engine.contact_detection import find_ground, quantile
from biokit.engine.contact_scene import SEAT
from biokit.engine.dynamics import momentum
from biokit.engine.foot_points import foot_points, place_points
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from tests.engine.contact_motions import GRAVITY, STEP, moving, pose, swaying, weight_of
from tests.opensim_reference import MODELS, compiled

SMALL = 0.002  # body weights, what the price of a force takes from it


@pytest.fixture(scope="module")
def model() -> Model:
    return open_skeleton()


def still(model: Model, q: Tensor, **options: float) -> GroundReaction:
    return ground_reaction(
        model, STEP, q, torch.zeros_like(q), torch.zeros_like(q), cutoff=6.0, **options
    )


# ------------------------------------------------------------------------------------- the solver


@pytest.mark.parametrize("blocks", [1, 2, 3, 4, 5, 8, 13])
def test_block_tridiagonal_solves(blocks: int) -> None:
    torch.manual_seed(blocks)
    n = 3
    factor = torch.randn(blocks * n, blocks * n, dtype=torch.float64)
    row = torch.arange(blocks * n) // n
    factor = torch.where((row[:, None] - row[None]).abs() <= 1, factor, 0.0)
    factor = factor.tril() + 3 * torch.eye(blocks * n, dtype=torch.float64)
    matrix = factor @ factor.mT
    cut = matrix.unflatten(0, (blocks, n)).unflatten(2, (blocks, n)).transpose(1, 2)
    diagonal = torch.stack([cut[i, i] for i in range(blocks)])
    lower = torch.stack([cut[i + 1, i] for i in range(blocks - 1)]) if blocks > 1 else cut[:0, 0]
    right = torch.randn(blocks, n, 2, dtype=torch.float64)
    solution = BlockTridiagonal(diagonal, lower).solve(right)
    expected = torch.linalg.solve(matrix, right.flatten(0, 1)).unflatten(0, (blocks, n))
    torch.testing.assert_close(solution, expected, rtol=1e-11, atol=1e-11)


def random_program(frames: int, points: int) -> ConeProgram:
    torch.manual_seed(frames)
    n = 3 * points
    half = torch.randn(frames, n, n, dtype=torch.float64)
    return ConeProgram(
        rows=half,
        diagonal=0.1 + torch.rand(frames, n, dtype=torch.float64),
        gradient=3 * torch.randn(frames, n, dtype=torch.float64),
        sums=torch.randn(2, n, dtype=torch.float64),
        weight=torch.tensor([3.0, 0.5], dtype=torch.float64),
        friction=0.7,
    )


def cost(program: ConeProgram, force: Tensor) -> float:
    own = 0.5 * (force * (program.hessian @ force[..., None]).squeeze(-1)).sum()
    change = second_difference(force @ program.sums.mT) if len(force) > 2 else force[:0, :2]
    return float(
        own + (program.gradient * force).sum() + 0.5 * (program.weight * change.square()).sum()
    )


@pytest.mark.parametrize("frames", [1, 2, 3, 4, 6])
def test_minimum_is_that_of_another_solver(frames: int) -> None:
    program = random_program(frames, 2)
    found = minimise(program)
    facets = torch.block_diag(*[program.facets] * 2 * frames).numpy()

    def value(x: np.ndarray) -> float:
        return cost(program, torch.from_numpy(x).reshape(frames, 6))

    def slope(x: np.ndarray) -> np.ndarray:
        return program.slope(torch.from_numpy(x).reshape(frames, 6)).numpy().ravel()

    theirs = minimize(
        value,
        np.tile([0.0, 0.1, 0.0], 2 * frames),
        jac=slope,
        method="SLSQP",
        constraints={"type": "ineq", "fun": lambda x: facets @ x, "jac": lambda x: facets},
        options={"maxiter": 1000, "ftol": 1e-14},
    )
    assert found.converged
    assert cost(program, found.force.flatten(1)) == pytest.approx(theirs.fun, abs=1e-6)


def test_optimality_conditions_over_many_frames() -> None:
    program = random_program(101, 3)
    found = minimise(program)
    force = found.force
    assert found.converged
    assert bool((force[..., 1] >= 0).all())
    sideways = force[..., [0, 2]].norm(dim=-1)
    assert bool((sideways <= program.friction * force[..., 1] * (1 + 1e-12)).all())
    # Where a force is strictly inside its cone, the derivative of the cost vanishes.
    inside = (program.slack(force.flatten(1)) > 0.02).all(-1)
    slope = program.slope(force.flatten(1)).unflatten(1, (-1, 3))
    assert int(inside.sum()) > 20
    assert float(slope[inside].abs().max()) < 1e-5
    # No small change within the cones makes it cheaper.
    best = cost(program, force.flatten(1))
    for seed in range(20):
        torch.manual_seed(seed)
        other = force + 1e-3 * torch.randn_like(force)
        other[..., 1] = torch.maximum(
            other[..., 1], other[..., [0, 2]].norm(dim=-1) / (0.9 * program.friction)
        )
        assert cost(program, other.flatten(1)) > best - 1e-9


def test_differences_and_their_transpose() -> None:
    torch.manual_seed(0)
    x, y = torch.randn(9, 2, dtype=torch.float64), torch.randn(7, 2, dtype=torch.float64)
    torch.testing.assert_close(
        (second_difference(x) * y).sum(), (x * spread_difference(y)).sum(), rtol=0, atol=1e-12
    )


def test_solving_twice_gives_the_same_bits() -> None:
    program = random_program(40, 3)
    assert torch.equal(minimise(program).force, minimise(program).force)


# ---------------------------------------------------------------------------------- closed forms


def test_standing_halves_the_weight_under_the_mass_centre(model: Model) -> None:
    weight = weight_of(model)
    found = still(model, pose(model, 60))
    vertical = found.force[:, :, 1] / weight
    torch.testing.assert_close(vertical, torch.full_like(vertical, 0.5), rtol=0, atol=SMALL)
    total = found.force.sum(1)
    assert float(total[:, [0, 2]].abs().max()) < SMALL * weight
    centre = (found.point * found.force[..., 1:2]).sum(1) / found.force[..., 1:2].sum(1)
    off = (centre - found.mass_centre)[:, [0, 2]]
    assert float(off.abs().max()) < 3e-3  # m, by which even shares of the points pull it
    assert float(found.residual_force.norm(dim=-1).max()) < SMALL * weight
    assert float(found.seat_force.abs().max()) < 1e-6 * weight
    assert found.contact == ("calcn_r", "calcn_l")
    assert found.converged


def test_nothing_pushes_in_flight(model: Model) -> None:
    weight = weight_of(model)
    frames, first, last = 160, 60, 100
    time = STEP * torch.arange(frames, dtype=torch.float64)
    air = (torch.arange(frames) > first) & (torch.arange(frames) < last)
    since = time - time[first]
    speed = GRAVITY * (last - first) * STEP / 2
    q, y = pose(model, frames), model.coordinate_names.index("pelvis_ty")
    qd, qdd = torch.zeros_like(q), torch.zeros_like(q)
    q[:, y] += torch.where(air, speed * since - GRAVITY / 2 * since**2, 0.0)
    qd[:, y] = torch.where(air, speed - GRAVITY * since, 0.0)
    qdd[:, y] = torch.where(air, -GRAVITY, 0.0)
    found = ground_reaction(model, STEP, q, qd, qdd, cutoff=12.0)
    flight, stance = slice(first + 5, last - 4), slice(5, first - 10)
    assert not found.force[flight].any()
    assert found.point[flight].isnan().all()
    vertical = found.force[stance, :, 1].sum(1) / weight
    torch.testing.assert_close(vertical, torch.ones_like(vertical), rtol=0, atol=0.01)


def test_one_foot_carries_all(model: Model) -> None:
    """Weight over the right foot, the left lifted."""
    lean = -0.4  # rad, that brings the mass centre over the foot
    q = pose(
        model,
        40,
        pelvis_list=-lean,
        hip_adduction_r=lean,
        hip_flexion_l=0.5,
        knee_angle_l=1.2,
    )
    found = still(model, q)
    weight = weight_of(model)
    assert float((found.force[:, 0, 1] / weight - 1).abs().max()) < 0.01
    assert float(found.force[:, 1].abs().max()) < 0.01 * weight
    assert float((found.point[:, 0] - found.mass_centre)[:, [0, 2]].abs().max()) < 0.02  # m


def test_a_box_carries_a_foot_at_rest(model: Model) -> None:
    """On a box 40 cm high first, on the floor afterwards."""
    weight = weight_of(model)
    q = pose(model, 120)
    high = torch.arange(120) < 60
    q[:, model.coordinate_names.index("pelvis_ty")] += 0.4 * high
    found = still(model, q)
    for part, height in ((slice(5, 50), found.floor + 0.4), (slice(70, 115), found.floor)):
        vertical = found.force[part, :, 1].sum(1) / weight
        torch.testing.assert_close(vertical, torch.ones_like(vertical), rtol=0, atol=0.02)
        level = found.point[part, :, 1]
        torch.testing.assert_close(level, torch.full_like(level, height), rtol=0, atol=1e-6)


def test_a_seat_is_missing_from_the_feet(model: Model) -> None:
    """Sitting, feet in front: the lever says what they carry, and the rest is residual."""
    angle = 1.5
    q = pose(
        model, 40, hip_flexion_r=angle, hip_flexion_l=angle, knee_angle_r=angle, knee_angle_l=angle
    )
    found = still(model, q)
    weight = weight_of(model)
    feet = found.force[:, :, 1].sum(1)
    assert 0.1 < float(feet.mean()) / weight < 0.5
    torch.testing.assert_close(
        found.residual_force[:, 1], weight - feet, rtol=0, atol=SMALL * weight
    )
    seat = found.seat_force[:, 1]
    assert float((seat - found.residual_force[:, 1]).abs().max()) < 0.01 * weight
    # Balance: the seat's force acts under the pelvis.
    hips = forward_kinematics(model, q).position[
        :, [model.body_names.index(f"femur_{s}") for s in "rl"]
    ]
    under = hips.mean(1) - torch.tensor([0.0, SEAT * foot_points(model).size, 0.0])
    held = torch.linalg.cross(under - found.mass_centre, found.seat_force)
    assert float((held - found.residual_moment).norm(dim=-1).max()) < MOMENT_ERROR * weight


# ----------------------------------------------------------------------------------- invariances


@pytest.fixture(scope="module")
def sway(model: Model) -> tuple[Tensor, Tensor, Tensor]:
    return moving(model, 150, swaying(model))


def test_forces_are_inside_the_cones_and_add_up(
    model: Model, sway: tuple[Tensor, Tensor, Tensor]
) -> None:
    found = ground_reaction(model, STEP, *sway, cutoff=6.0)
    assert bool((found.force[..., 1] >= 0).all())
    sideways = found.force[..., [0, 2]].norm(dim=-1)
    assert bool((sideways <= FRICTION * found.force[..., 1] * (1 + 1e-12)).all())
    needed = momentum(model, *sway)
    torch.testing.assert_close(
        found.force.sum(1) + found.residual_force, needed.force, rtol=0, atol=1e-9
    )
    lever = found.point - needed.mass_centre[:, None]
    moment = (torch.linalg.cross(lever, found.force) + found.moment).sum(1)
    torch.testing.assert_close(moment + found.residual_moment, needed.moment, rtol=0, atol=1e-9)


def test_floor_of_any_height(model: Model, sway: tuple[Tensor, Tensor, Tensor]) -> None:
    usual = ground_reaction(model, STEP, *sway, cutoff=6.0)
    q = sway[0].clone()
    q[:, model.coordinate_names.index("pelvis_ty")] += 0.73
    lifted = ground_reaction(model, STEP, q, *sway[1:], cutoff=6.0)
    assert lifted.floor == pytest.approx(usual.floor + 0.73, abs=1e-12)
    torch.testing.assert_close(lifted.force, usual.force, rtol=0, atol=1e-5 * weight_of(model))


def test_a_given_floor_is_where_the_pressure_is(
    model: Model, sway: tuple[Tensor, Tensor, Tensor]
) -> None:
    found = ground_reaction(model, STEP, *sway, cutoff=6.0, floor=-0.01)
    assert found.floor == -0.01
    assert float((found.point[..., 1] + 0.01).abs().max()) < 1e-15


@pytest.mark.parametrize(("turn", "share"), [(torch.pi / 2, 1e-5), (0.7, 6e-3)])
def test_laboratory_turned_about_the_vertical(
    model: Model, sway: tuple[Tensor, Tensor, Tensor], turn: float, share: float
) -> None:
    """The cones are pyramids of eight facets, which a quarter turn maps onto themselves."""
    usual = ground_reaction(model, STEP, *sway, cutoff=6.0)
    q = sway[0].clone()
    q[:, model.coordinate_names.index("pelvis_rotation")] += turn
    turned = ground_reaction(model, STEP, q, *sway[1:], cutoff=6.0)
    c, s = np.cos(turn), np.sin(turn)
    about = torch.tensor([[c, 0, s], [0, 1, 0], [-s, 0, c]], dtype=torch.float64)
    torch.testing.assert_close(
        turned.force, usual.force @ about.mT, rtol=0, atol=share * weight_of(model)
    )


def test_a_belt_changes_nothing(model: Model, sway: tuple[Tensor, Tensor, Tensor]) -> None:
    usual = ground_reaction(model, STEP, *sway, cutoff=6.0)
    belt = torch.tensor([-1.2, 0.0, 0.3], dtype=torch.float64)
    q, qd = sway[0].clone(), sway[1].clone()
    for name, speed in zip(("pelvis_tx", "pelvis_tz"), belt[[0, 2]], strict=True):
        column = model.coordinate_names.index(name)
        q[:, column] += speed * STEP * torch.arange(len(q))
        qd[:, column] += speed
    carried = ground_reaction(model, STEP, q, qd, sway[2], cutoff=6.0)
    torch.testing.assert_close(carried.ground_velocity, belt, rtol=0, atol=0.01)
    torch.testing.assert_close(carried.force, usual.force, rtol=0, atol=1e-3 * weight_of(model))


def test_windows_do_not_show(
    model: Model, sway: tuple[Tensor, Tensor, Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = ground_reaction(model, STEP, *sway, cutoff=6.0)
    monkeypatch.setattr(cone_program, "WINDOW", 60)
    parts = ground_reaction(model, STEP, *sway, cutoff=6.0)
    torch.testing.assert_close(parts.force, whole.force, rtol=0, atol=1e-3 * weight_of(model))


# ------------------------------------------------------------------------------------------ feet


@pytest.mark.parametrize("name", MODELS)
def test_soles_of_all_models_are_under_their_feet(name: str) -> None:
    model = compiled(name)
    points = foot_points(model)
    assert points.contact == ("calcn_r", "calcn_l")
    assert 0.75 < points.size < 1.35
    found = forward_kinematics(model, model.default[None])
    place = place_points(points, found.rotation, found.position)[0].unflatten(0, (2, -1))
    ankle = found.position[0, [model.body_names.index(f"talus_{s}") for s in "rl"]]
    below = ankle[:, None, 1] - place[..., 1]
    assert 0.04 < float(below.min()) <= float(below.max()) < 0.14  # m
    length = place[..., 0].amax(1) - place[..., 0].amin(1)
    width = place[..., 2].amax(1) - place[..., 2].amin(1)
    assert bool(((length > 0.17) & (length < 0.33)).all())
    assert bool(((width > 0.06) & (width < 0.13)).all())
    # Mirror images of each other: lateral is outward on both sides.
    torch.testing.assert_close(
        place[0] * place.new_tensor([1.0, 1.0, -1.0]), place[1], rtol=0, atol=0.02
    )


def test_one_foot_is_enough(model: Model) -> None:
    names = tuple(name.replace("calcn_l", "blade_l") for name in model.body_names)
    found = still(replace(model, body_names=names), pose(model, 20))
    assert found.contact == ("calcn_r",)
    assert found.force.shape == (20, 1, 3)


def test_no_feet_is_an_error(model: Model) -> None:
    names = tuple(name.replace("calcn", "hoof") for name in model.body_names)
    with pytest.raises(ValueError, match=r"no foot.*calcn_r and toes_r"):
        foot_points(replace(model, body_names=names))


def test_ground_is_what_lies_under_most_points() -> None:
    """A raised point never touches; noise of single frames does not lower the floor."""
    place = torch.zeros(200, 14, 3, dtype=torch.float64)
    place[:, :, 1] = 0.5
    place[:, 7, 1] = 0.56
    place[3, :, 1] = 0.2
    ground = find_ground(place, torch.zeros_like(place), 1.0)
    assert ground.height == pytest.approx(0.5, abs=1e-12)
    assert float(ground.sole[7]) == pytest.approx(0.51, abs=1e-12)
    assert not ground.velocity.any()


def test_quantile_is_numpys() -> None:
    x = torch.randn(37, 3, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    for share in (0.0, 0.05, 0.3, 1.0):
        expected = torch.from_numpy(np.quantile(x.numpy(), share, axis=0))
        torch.testing.assert_close(quantile(x, share), expected, rtol=0, atol=1e-12)
