"""Least change of learned forces: another solver, closed forms, the equations of motion."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.optimize import minimize
from torch import Tensor

from biokit import open_skeleton
from biokit.engine import cone_program
from biokit.engine import least_change as subject
from biokit.engine.contact import ground_reaction
from biokit.engine.contact_cost import FRICTION
from biokit.engine.contact_scene import ContactScene, contact_scene
from biokit.engine.dynamics import Loads, forward_dynamics, kinetics, momentum
from biokit.engine.floating_base import floating_base
from biokit.engine.foot_forces import foot_wrenches
from biokit.engine.least_change import LeastChange, change_program, least_change
from biokit.engine.model import Model
from tests.engine.contact_motions import STEP, moving, pose, swaying, weight_of

Motion = tuple[Tensor, Tensor, Tensor]


@pytest.fixture(scope="module")
def model() -> Model:
    return open_skeleton()


@pytest.fixture(scope="module")
def sway(model: Model) -> Motion:
    return moving(model, 90, swaying(model))


@pytest.fixture(scope="module")
def scene(model: Model, sway: Motion) -> ContactScene:
    return contact_scene(model, STEP, *sway, cutoff=6.0)


@pytest.fixture(scope="module")
def forces(model: Model, sway: Motion) -> Tensor:
    """Forces of the contact mode on the points, (F, K, 3) N."""
    return ground_reaction(model, STEP, *sway, cutoff=6.0).point_force


def standing(model: Model, frames: int, **angles: float) -> ContactScene:
    q = pose(model, frames, **angles)
    return contact_scene(model, STEP, q, torch.zeros_like(q), torch.zeros_like(q), cutoff=6.0)


def needing(seen: ContactScene, force: Tensor) -> ContactScene:
    """A scene whose motion needs exactly the wrench of forces on the points, without doubt."""
    feet = foot_wrenches(seen.scene.place, force, seen.scene.feet)
    total = feet.force.sum(1)
    moment = feet.moment.sum(1) - torch.linalg.cross(seen.needed.mass_centre, total)
    return without_doubt(
        seen._replace(
            needed=seen.needed._replace(force=total, moment=moment),
            scene=seen.scene._replace(force=total, moment=moment),
        )
    )


def without_doubt(seen: ContactScene) -> ContactScene:
    nothing = torch.zeros_like(seen.scene.force)
    return seen._replace(scene=seen.scene._replace(force_doubt=nothing, moment_doubt=nothing))


def changed(force: Tensor, seed: int) -> Tensor:
    """Loads wrong by about 5 %, horizontal forces by 2 % of them; inside the cones."""
    torch.manual_seed(seed)
    frames, points, _ = force.shape
    slow = torch.linspace(0, 6, frames, dtype=torch.float64)[:, None]
    phase = 6 * torch.rand(3, points, dtype=torch.float64)
    wave = torch.sin(slow[None] + phase[:, None])  # [3, F, K]
    up = force[..., 1] * (1 + 0.05 * wave[0])
    side = force[..., [0, 2]] + 0.02 * up[..., None] * wave[1:].movedim(0, -1)
    return torch.stack([side[..., 0], up, side[..., 1]], -1)


def loads(model: Model, seen: ContactScene, found: LeastChange) -> Loads:
    feet = tuple(model.body_names.index(name) for name in seen.points.contact)
    return Loads(feet, found.feet.force, found.pressure.point, found.pressure.moment)


def test_minimum_is_that_of_another_solver() -> None:
    """One frame, the cost written out by hand, constraints of the round cone."""
    model = open_skeleton()
    seen = standing(model, 1, lumbar_bending=0.1)
    part, weight = seen.scene, seen.scene.weight
    prior = torch.zeros_like(part.place)
    prior[..., 1] = 0.9 * weight / 14
    prior[:, :7, 1] *= 1.1
    found = least_change(seen, STEP, prior)
    before, place, centre = (prior / weight)[0], part.place[0], part.mass_centre[0]
    level = centre.new_tensor([1.0, 0.0, 1.0])
    below = centre * level + part.floor * (1 - level)
    needed = (part.force / weight)[0]
    turning = (part.moment / weight)[0] + torch.linalg.cross(centre - below, needed)
    height = centre[1] - part.floor
    heading = part.forward[0]
    sideways = torch.linalg.cross(heading, 1 - level)

    def cost(f: Tensor) -> Tensor:
        change = f - before
        force = (f.sum(0) - needed) / subject.FORCE_ERROR
        moment = torch.linalg.cross(place - below, f).sum(0) - turning
        moment = moment / (subject.MOMENT_ERROR * part.size)
        parts = [force, moment]
        for own in (slice(7), slice(7, 14)):
            load = before[own, 1].sum()
            held = load + subject.HELD
            parts.append(change[own, 1].sum()[None] / (subject.LOAD_CHANGE * held))
            for axis, factor in ((heading, 0.8), (sideways, 0.5)):
                arm = (place[own] - below) @ axis / height
                off = (change[own] @ axis + factor * arm * change[own, 1]).sum()
                parts.append(off[None] / (subject.PIVOT_CHANGE * held))
            free = (1 - subject.SPREAD) * before[own, 1] + subject.SPREAD * load / 7
            size = subject.POINT_CHANGE * free + subject.HELD
            parts.append((change[own] / size[:, None]).flatten())
        return 1e-3 * torch.cat(parts).square().sum()

    def cones(x: np.ndarray) -> np.ndarray:
        f = x.reshape(14, 3)
        return FRICTION * f[:, 1] - np.hypot(f[:, 0], f[:, 2]) + 1e-12

    def value(x: np.ndarray) -> tuple[float, np.ndarray]:
        f = torch.from_numpy(x).reshape(14, 3).requires_grad_()
        total = cost(f)
        (slope,) = torch.autograd.grad(total, f)
        return float(total), slope.numpy().ravel()

    theirs = minimize(
        value,
        before.numpy().ravel(),
        jac=True,
        method="SLSQP",
        constraints={"type": "ineq", "fun": cones},
        options={"maxiter": 500, "ftol": 1e-15},
    )
    mine = (found.force / weight)[0]
    assert found.converged
    assert float(cost(mine)) == pytest.approx(theirs.fun, rel=1e-5, abs=1e-9)
    np.testing.assert_allclose(mine.numpy().ravel(), theirs.x, rtol=0, atol=2e-5)


def test_forces_that_satisfy_the_motion_stay(
    model: Model, scene: ContactScene, forces: Tensor
) -> None:
    found = least_change(needing(scene, forces), STEP, forces)
    weight = weight_of(model)
    assert found.converged
    assert float((found.force - forces).abs().max()) < 1e-6 * weight
    assert float(found.change.max()) < 1e-6 * weight
    assert float(found.learned_residual_force.abs().max()) < 1e-12 * weight


@pytest.mark.parametrize("seed", [0, 1])
def test_forces_near_the_truth_are_made_to_fit(
    model: Model, scene: ContactScene, forces: Tensor, seed: int
) -> None:
    seen, wrong = needing(scene, forces), changed(forces, seed)
    found = least_change(seen, STEP, wrong)
    weight = weight_of(model)
    before = found.learned_residual_force.norm(dim=1) / weight
    assert float(before.max()) > 0.01
    assert float(found.residual_force.norm(dim=1).max()) < 1e-3 * weight
    turning = [x.norm(dim=1).mean() for x in (found.residual_moment, found.learned_residual_moment)]
    assert float(turning[0]) < float(turning[1])
    # Each foot comes nearer to the truth.
    truth = foot_wrenches(seen.scene.place, forces, 2).force
    mine = (found.feet.force - truth).square().mean()
    theirs = (foot_wrenches(seen.scene.place, wrong, 2).force - truth).square().mean()
    assert float(mine) < float(theirs)


def test_forces_push_inside_their_cones(scene: ContactScene, forces: Tensor) -> None:
    steep = forces.clone()
    steep[..., 0] = FRICTION * steep[..., 1]
    found = least_change(scene, STEP, steep)
    assert found.converged
    assert bool((found.force[..., 1] >= 0).all())
    sideways = found.force[..., [0, 2]].norm(dim=-1)
    assert bool((sideways <= FRICTION * found.force[..., 1] * (1 + 1e-12)).all())


def test_two_equal_feet_change_equally(model: Model) -> None:
    """Standing on both, nine tenths of the weight learned: each foot takes half of the rest."""
    seen = without_doubt(standing(model, 30))
    middle = seen.scene.place.mean((0, 1))
    mirrored = seen.scene.place[:, :7] * middle.new_tensor([1, 1, -1])
    torch.testing.assert_close(mirrored, seen.scene.place[:, 7:], rtol=0, atol=1e-9)
    learned = torch.zeros_like(seen.scene.place)
    learned[..., 1] = 0.9 * weight_of(model) / 14
    found = least_change(seen, STEP, learned)
    other = found.force[:, 7:] * middle.new_tensor([1, 1, -1])
    torch.testing.assert_close(found.force[:, :7], other, rtol=0, atol=1e-5 * weight_of(model))
    vertical = found.feet.force[..., 1] / weight_of(model)
    torch.testing.assert_close(vertical, torch.full_like(vertical, 0.5), rtol=0, atol=1e-3)
    torch.testing.assert_close(
        found.change / weight_of(model),
        torch.full_like(found.change, 0.05 * 2**0.5),
        rtol=0,
        atol=2e-3,
    )


def test_what_is_learned_to_be_in_the_air_stays_there(
    model: Model, scene: ContactScene, forces: Tensor
) -> None:
    flying, lifted = slice(30, 45), slice(60, 75)
    learned = forces.clone()
    learned[flying] = 0.0
    learned[lifted, :7] = 0.0
    found = least_change(scene, STEP, learned)
    assert not found.force[flying].any()
    assert not found.force[lifted, :7].any()
    assert found.pressure.point[flying].isnan().all()
    assert float(found.force[lifted, 7:, 1].sum(1).min()) > 0.5 * weight_of(model)
    missing = found.residual_force[flying]
    torch.testing.assert_close(missing, scene.needed.force[flying], rtol=0, atol=1e-9)


def test_doubtful_instants_keep_what_was_learned(
    model: Model, scene: ContactScene, forces: Tensor
) -> None:
    """At an impact the motion does not tell the force: the less, the less is changed."""
    wrong = changed(forces, 0)
    sizes = []
    for doubt in (0.0, 0.3, 30.0):
        much = torch.full_like(scene.scene.force, doubt * weight_of(model))
        unsure = scene.scene._replace(force_doubt=much, moment_doubt=much)
        sizes.append(float(least_change(scene._replace(scene=unsure), STEP, wrong).change.mean()))
    assert sizes[0] > 3 * sizes[1] > 30 * sizes[2]
    assert sizes[2] < 1e-4 * weight_of(model)


def test_a_seat_carries_what_the_feet_cannot(model: Model) -> None:
    """Sitting, feet in front, their share learned: the rest is the seat's."""
    bent = dict.fromkeys(("hip_flexion_r", "hip_flexion_l", "knee_angle_r", "knee_angle_l"), 1.5)
    q = pose(model, 40, **bent)
    still = (q, torch.zeros_like(q), torch.zeros_like(q))
    contact = ground_reaction(model, STEP, *still, cutoff=6.0)
    seen = contact_scene(model, STEP, *still, cutoff=6.0)
    found = least_change(seen, STEP, 0.9 * contact.point_force)
    weight = weight_of(model)
    feet = found.feet.force[..., 1].sum(1)
    assert 0.1 < float(feet.mean()) / weight < 0.5
    seat = found.seat_force[:, 1]
    torch.testing.assert_close(seat, found.residual_force[:, 1], rtol=0, atol=0.01 * weight)
    torch.testing.assert_close(seat, contact.seat_force[:, 1], rtol=0, atol=0.05 * weight)


def test_the_root_moves_as_the_forces_make_it(
    model: Model, sway: Motion, scene: ContactScene, forces: Tensor
) -> None:
    """With the changed accelerations nothing at all is left unexplained."""
    found = least_change(scene, STEP, changed(forces, 0))
    acting = loads(model, scene, found)
    moved = floating_base(model, *sway, acting)
    again = kinetics(model, moved.q, moved.qd, moved.qdd, acting)
    assert float(again.residual_force.abs().max()) < 1e-9
    assert float(again.residual_moment.abs().max()) < 1e-9
    back = forward_dynamics(model, moved.q, moved.qd, moved.tau, acting)
    free = list(model.free)
    torch.testing.assert_close(back[:, free], moved.qdd[:, free], rtol=0, atol=1e-6)
    torch.testing.assert_close(moved.residual_force, found.residual_force, rtol=0, atol=1e-8)
    torch.testing.assert_close(moved.residual_moment, found.residual_moment, rtol=0, atol=1e-8)


def test_residuals_are_what_the_motion_lacks(
    model: Model, sway: Motion, scene: ContactScene, forces: Tensor
) -> None:
    found = least_change(scene, STEP, changed(forces, 0))
    needed = momentum(model, *sway)
    torch.testing.assert_close(
        found.force.sum(1) + found.residual_force, needed.force, rtol=0, atol=1e-9
    )
    lever = found.pressure.point - needed.mass_centre[:, None]
    moment = (torch.linalg.cross(lever, found.feet.force) + found.pressure.moment).sum(1)
    torch.testing.assert_close(moment + found.residual_moment, needed.moment, rtol=0, atol=1e-9)


def test_windows_do_not_show(
    model: Model, scene: ContactScene, forces: Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = changed(forces, 0)
    whole = least_change(scene, STEP, wrong)
    monkeypatch.setattr(cone_program, "WINDOW", 60)
    parts = least_change(scene, STEP, wrong)
    torch.testing.assert_close(parts.force, whole.force, rtol=0, atol=1e-4 * weight_of(model))
    again = least_change(scene, STEP, wrong)
    assert torch.equal(again.force, parts.force)


def test_smooth_changes_of_rough_forces(scene: ContactScene, forces: Tensor) -> None:
    """What is penalised is the bend of the change, not of the forces."""
    rough = forces * (1 + 0.02 * (torch.arange(len(forces)) % 2))[:, None, None]
    part = scene.scene.frames(slice(0, 50))
    prior = rough[:50] / part.weight
    program = change_program(part, STEP, prior)
    before = torch.cat([prior, prior.new_zeros(50, 1, 3)], 1).flatten(1)
    own = (program.hessian @ before[..., None])[..., 0] + program.gradient
    bend = cone_program.second_difference(before @ program.sums.mT) * program.weight
    pulled = cone_program.spread_difference(bend) @ program.sums
    nowhere = change_program(part, 1e3 * STEP, prior)
    torch.testing.assert_close(
        own + pulled, (nowhere.hessian @ before[..., None])[..., 0] + nowhere.gradient
    )


def test_forces_of_another_motion_are_refused(scene: ContactScene, forces: Tensor) -> None:
    with pytest.raises(ValueError, match=r"shape \(3, 14, 3\).*\(90, 14, 3\)"):
        least_change(scene, STEP, forces[:3])
    gone = forces.clone()
    gone[5, 2, 1] = torch.nan
    with pytest.raises(ValueError, match="not finite"):
        least_change(scene, STEP, gone)
