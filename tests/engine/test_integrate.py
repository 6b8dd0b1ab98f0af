"""Forward simulation against closed forms, conservation laws and finite differences."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from biokit import open_skeleton
from biokit.engine import dynamics
from biokit.engine.dynamics import Loads
from biokit.engine.integrate import rollout, sampled, sampled_loads
from biokit.engine.passive import JointLimits, SoftGround
from tests.engine.models import LINE, Y, Z, body_on_ground, chain
from tests.engine.test_dynamics import heavy_pendulum, random_motion, still, with_couplers

DOUBLE = torch.float64


def nothing(t: Tensor, q: Tensor, qd: Tensor) -> Tensor:
    """No torque."""
    return torch.zeros_like(q)


@pytest.mark.parametrize(
    ("method", "step", "drift"),
    [("dopri5", 0.0, 1e-5), ("rk4", 0.01, 1e-4), ("semi_implicit_euler", 2e-3, 2e-2)],
)
def test_a_swinging_pendulum_keeps_its_energy(method: str, step: float, drift: float) -> None:
    model = heavy_pendulum()
    q = torch.tensor([1.2, 0.4], dtype=DOUBLE)
    time = torch.linspace(0, 2, 21, dtype=DOUBLE)
    path = rollout(model, q, 0 * q, time, nothing, method=method, step=step or 0.01, rtol=1e-8)
    kinetic, potential = dynamics.energy(model, path.q, path.qd)
    total = kinetic + potential
    assert float((total - total[0]).abs().max()) < drift * float(kinetic.max())
    assert float(kinetic.max()) > 1  # it did move


def test_a_falling_skeleton_keeps_its_energy() -> None:
    """All joints move, couplers and curved joints included: 2 s, less than 0.1 %."""
    model = open_skeleton()
    q, qd, _ = still(model, random_motion(model, 1))
    time = torch.linspace(0, 2, 5, dtype=DOUBLE)
    path = rollout(model, model.default.expand_as(q), 0.3 * qd, time, nothing, method="dopri5")
    kinetic, potential = dynamics.energy(model, path.q, path.qd)
    total = kinetic + potential
    assert float((total - total[0]).abs().max()) < 1e-5 * float(kinetic.max())


def test_methods_agree() -> None:
    model = heavy_pendulum()
    q = torch.tensor([[0.5, 0.1], [-0.3, 0.9]], dtype=DOUBLE)
    time = torch.tensor([0.0, 0.25, 0.5], dtype=DOUBLE)
    exact = rollout(model, q, 0 * q, time, nothing, method="dopri5", rtol=1e-10, atol=1e-12).q
    errors = [
        float((rollout(model, q, 0 * q, time, nothing, step=h).q - exact).abs().max())
        for h in (2e-3, 1e-3)
    ]
    assert errors[1] < 0.55 * errors[0] < 0.01  # first order
    runge = rollout(model, q, 0 * q, time, nothing, method="rk4", step=5e-3).q
    assert float((runge - exact).abs().max()) < 1e-7


def driven_error(frames: int) -> float:
    """Distance (rad, m) between a made-up motion and what its inverse dynamics simulates."""
    model = open_skeleton()
    time = torch.linspace(0, 0.2, frames, dtype=DOUBLE)
    phase = torch.arange(len(model.coordinate_names)) * 0.7
    size = torch.where(torch.tensor(model.locked), 0.0, 0.1)
    angle = 6 * time[:, None] + phase
    q, qd, qdd = dynamics.with_couplers(
        model, model.default + size * angle.sin(), 6 * size * angle.cos(), -36 * size * angle.sin()
    )
    foot = (model.body_names.index("calcn_r"),)
    up = torch.tensor([0.0, 50.0, 0.0], dtype=DOUBLE).expand(frames, 1, 3)
    loads = Loads(foot, up, torch.zeros_like(up), torch.zeros_like(up))
    tau = dynamics.inverse_dynamics(model, q, qd, qdd, loads)
    torque, carried = sampled(time, tau), sampled_loads(time, loads)
    path = rollout(model, q[0], qd[0], time, torque, carried, method="rk4", step=0.005)
    return float((path.q - q).abs().max())


def test_inverse_dynamics_drives_the_motion_that_it_came_from() -> None:
    coarse, fine = driven_error(21), driven_error(41)
    assert fine < 2e-3
    assert fine < 0.3 * coarse  # what remains are the straight lines between the samples


def test_gradients_through_a_hundred_steps_equal_finite_differences() -> None:
    model = with_couplers()
    q, qd, _ = (x[0] for x in still(model, random_motion(model, 1)))
    time = torch.linspace(0, 0.2, 2, dtype=DOUBLE)
    knots = torch.linspace(0, 0.2, 5, dtype=DOUBLE)
    torque = torch.randn(5, len(q), generator=torch.Generator().manual_seed(3)).double()

    def end(start: Tensor, speed: Tensor, push: Tensor) -> Tensor:
        path = rollout(model, start, speed, time, sampled(knots, push), step=0.002)
        return torch.cat([path.q[-1], path.qd[-1]])

    inputs = tuple(x.clone().requires_grad_() for x in (q, qd, torque))
    assert torch.autograd.gradcheck(end, inputs, eps=1e-6, atol=1e-6, rtol=1e-5, fast_mode=True)


@pytest.mark.slow
def test_gradients_of_the_whole_skeleton_equal_finite_differences() -> None:
    model = open_skeleton()
    q, qd, _ = (x[0] for x in still(model, random_motion(model, 1)))
    time = torch.linspace(0, 0.2, 2, dtype=DOUBLE)
    direction = torch.randn(len(q), generator=torch.Generator().manual_seed(4)).double()
    direction[list(model.locked)] = 0.0

    def end(torque: Tensor) -> Tensor:
        hold = sampled(time, torque.expand(2, -1))
        path = rollout(model, model.default, 0.1 * qd, time, hold, step=0.002)
        return (path.q[-1] * direction).sum()

    torque = torch.zeros_like(q).requires_grad_()
    (slope,) = torch.autograd.grad(end(torque), torque)
    h = 1e-5
    numeric = (end(h * direction) - end(-h * direction)) / (2 * h)
    assert float(((slope * direction).sum() - numeric).abs()) < 1e-7 * float(numeric.abs())


def test_adjoint_gradients_equal_backpropagation() -> None:
    model = heavy_pendulum()
    q = torch.tensor([0.5, 0.1], dtype=DOUBLE)
    time = torch.tensor([0.0, 0.4], dtype=DOUBLE)
    torque = torch.tensor([[0.3, -0.2], [0.1, 0.5]], dtype=DOUBLE, requires_grad=True)
    options = {"method": "dopri5", "rtol": 1e-9, "atol": 1e-10}

    def end(adjoint: list[Tensor] | None) -> Tensor:
        path = rollout(model, q, 0 * q, time, sampled(time, torque), adjoint=adjoint, **options)
        return path.q[-1].square().sum()

    (direct,) = torch.autograd.grad(end(None), torque)
    (adjoint,) = torch.autograd.grad(end([torque]), torque)
    assert torch.allclose(direct, adjoint, rtol=1e-6)


@pytest.mark.parametrize(
    ("method", "order"), [("semi_implicit_euler", 1), ("midpoint", 2), ("rk4", 4)]
)
def test_adjoint_gradients_of_fixed_steps_are_off_by_the_order_of_the_method(
    method: str, order: int
) -> None:
    model = heavy_pendulum()
    q = torch.tensor([0.5, 0.1], dtype=DOUBLE)
    time = torch.tensor([0.0, 0.2, 0.4], dtype=DOUBLE)
    torque = torch.tensor([[0.3, -0.2], [0.1, 0.5], [-0.2, 0.1]], dtype=DOUBLE)
    torque.requires_grad_()

    def gradient(step: float, adjoint: list[Tensor] | None) -> Tensor:
        push = sampled(time, torque)
        path = rollout(model, q, 0 * q, time, push, method=method, step=step, adjoint=adjoint)
        return torch.autograd.grad(path.q[1:].square().sum(), torque)[0]

    off = []
    for step in (0.04, 0.02):
        direct = gradient(step, None)
        off.append(float((gradient(step, [torque]) - direct).norm() / direct.norm()))
    assert off[1] < 0.6**order * off[0]
    assert off[1] < 0.15


@pytest.mark.parametrize(
    ("method", "order"), [("semi_implicit_euler", 1), ("midpoint", 2), ("rk4", 4)]
)
def test_errors_on_the_skeleton_shrink_with_the_order_of_the_method(
    method: str, order: int
) -> None:
    """Slope of the error over the step, both logarithms, for the whole skeleton in free motion."""
    model = open_skeleton()
    _, qd, _ = (x[0] for x in still(model, random_motion(model, 1)))
    time = torch.tensor([0.0, 0.1], dtype=DOUBLE)

    def end(step: float, method: str) -> Tensor:
        found = rollout(model, model.default, 0.3 * qd, time, nothing, method=method, step=step)
        return torch.cat([found.q[-1], found.qd[-1]])

    exact = end(0.1 / 64, "rk4")
    steps = torch.tensor([0.1 / 4, 0.1 / 8, 0.1 / 16], dtype=DOUBLE)
    errors = torch.stack([(end(float(h), method) - exact).norm() for h in steps])
    x, y = steps.log(), errors.log()
    slope = float(((x - x.mean()) * (y - y.mean())).sum() / (x - x.mean()).square().sum())
    assert slope == pytest.approx(order, abs=0.3)


def test_joint_limits_stop_a_joint_and_take_its_energy() -> None:
    model = replace(heavy_pendulum(), clamped=(False, True))
    model = replace(model, lower=torch.tensor([-3.0, -0.5]).double())
    limits = JointLimits(model)
    q = torch.tensor([0.0, 0.3], dtype=DOUBLE)
    qd = torch.tensor([0.0, -6.0], dtype=DOUBLE)
    time = torch.linspace(0, 1, 51, dtype=DOUBLE)
    free = rollout(model, q, qd, time, nothing, method="dopri5")
    kept = rollout(model, q, qd, time, limits, method="dopri5")
    assert float(free.q[:, 1].min()) < -0.75
    assert -0.65 < float(kept.q[:, 1].min()) < -0.5
    inside = torch.tensor([0.1, 0.2], dtype=DOUBLE)
    assert float(limits(time[0], inside, qd).abs().max()) == 0.0
    at = torch.tensor([0.1, -0.6], dtype=DOUBLE, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x: limits(time[0], x, qd), at)


def test_a_ball_comes_to_rest_on_soft_ground() -> None:
    model = body_on_ground()
    corners = torch.tensor([[x, -0.05, z] for x in (-0.1, 0.1) for z in (-0.1, 0.1)], dtype=DOUBLE)
    ground = SoftGround(model, (0,) * 4, corners)
    names = model.coordinate_names
    q, qd = torch.zeros(6, dtype=DOUBLE), torch.zeros(6, dtype=DOUBLE)
    q[names.index("ty")] = 0.15
    qd[names.index("tx")] = 0.5
    time = torch.linspace(0, 2, 21, dtype=DOUBLE)
    path = rollout(model, q, qd, time, nothing, ground, method="dopri5", rtol=1e-5)
    loads = ground(time[-1], path.q[-1], path.qd[-1])
    assert float(loads.force[:, 1].sum()) == pytest.approx(9.80665, rel=1e-3)
    assert float(path.q[-1, names.index("ty")]) == pytest.approx(0.05, abs=2e-3)
    assert float(path.qd[-1].abs().max()) < 0.01
    slide = float(path.q[-1, names.index("tx")])
    assert 0 < slide < 0.2  # friction has stopped it


def test_locked_coordinates_stay() -> None:
    model = chain(
        parent=(-1, 0),
        offset=((0, 0, 0), (0, -1, 0)),
        channels=((0, "hip", True, Z, LINE), (1, "slide", False, Y, LINE)),
        markers=(),
        locked=("slide",),
    )
    q = torch.tensor([1.0, 0.2], dtype=DOUBLE)
    time = torch.linspace(0, 1, 3, dtype=DOUBLE)
    path = rollout(model, q, 0 * q, time, nothing, method="rk4", step=0.01)
    assert torch.equal(path.q[:, 1], torch.full((3,), 0.2, dtype=DOUBLE))
    assert float(path.q[-1, 0]) != 1.0


def test_bad_requests_are_refused() -> None:
    model = heavy_pendulum()
    q = torch.zeros(2, dtype=DOUBLE)
    time = torch.tensor([0.0, 1.0], dtype=DOUBLE)
    with pytest.raises(ValueError, match="'leapfrog' is unknown; known: semi_implicit_euler"):
        rollout(model, q, q, time, nothing, method="leapfrog")
    with pytest.raises(ValueError, match="increasing times"):
        rollout(model, q, q, time.flip(0), nothing)
    with pytest.raises(FloatingPointError, match="diverged before"):
        rollout(model, q, q, time, lambda t, q, qd: 1e80 * (qd + 1) ** 3, step=0.1)
