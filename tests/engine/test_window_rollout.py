"""Many short simulations at once, against SciPy, single simulations and finite differences."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import NamedTuple

import pytest
import torch
from scipy.interpolate import CubicSpline
from torch import Tensor

import biokit as bk
from biokit import open_skeleton
from biokit.engine import dynamics
from biokit.engine.dynamics import Loads
from biokit.engine.integrate import rollout
from biokit.engine.model import Model
from biokit.engine.people import people_of
from biokit.engine.scaling import scale_model
from biokit.engine.window_rollout import Spline, load_forces, spline_slopes, window_rollout
from biokit.kinetics import acting_loads, states_of
from tests.engine.models import body_on_ground
from tests.engine.test_dynamics import heavy_pendulum

DOUBLE = torch.float64


class Windows(NamedTuple):
    """A made-up motion with the forces that it needs, each (B, T, n)."""

    q: Tensor
    qd: Tensor
    tau: Tensor
    loads: Loads


def made_up(model: Model, body: str, step: float, frames: int, people: int = 1) -> Windows:
    """Sines in all coordinates, a force on one body whose centre of pressure wanders."""
    time = step * torch.arange(frames, dtype=DOUBLE)
    n = len(model.coordinate_names)
    phase = 0.7 * torch.arange(n) + torch.arange(people)[:, None, None]
    size = torch.where(torch.tensor(model.locked), 0.0, 0.1)
    angle = 6 * time[:, None] + phase
    q, qd, qdd = dynamics.with_couplers(
        model, model.default + size * angle.sin(), 6 * size * angle.cos(), -36 * size * angle.sin()
    )
    up = torch.tensor([10.0, 400.0, -5.0], dtype=DOUBLE).expand(people, frames, 1, 3)
    place = torch.zeros_like(up).clone()
    place[..., 0, 0] = 0.1 * time
    loads = Loads((model.body_names.index(body),), up, place, 0.01 * up)
    return Windows(q, qd, dynamics.kinetics(model, q, qd, qdd, loads).tau, loads)


@pytest.mark.parametrize("count", [2, 3, 4, 5, 12])
def test_the_spline_between_frames_is_scipys(count: int) -> None:
    step = 0.02
    values = torch.randn(count, 2, 3, generator=torch.Generator().manual_seed(0)).double()
    time = step * torch.arange(count, dtype=DOUBLE)
    exact = CubicSpline(time, values)
    assert torch.allclose(
        torch.einsum("ij,jbn->ibn", spline_slopes(count), values) / step,
        torch.from_numpy(exact(time, 1)),
        atol=1e-10,
    )
    ours = Spline(values, step)
    for t in (0.0, 0.013, float(time[-1]) - 1e-4, float(time[-1])):
        own = ours(torch.tensor(t), values[0], values[0])
        assert torch.allclose(own, torch.from_numpy(exact(t)), atol=1e-12)


def test_forces_of_loads_are_what_inverse_dynamics_is_spared() -> None:
    model = open_skeleton()
    motion = made_up(model, "calcn_r", 0.02, 3)
    still_ = torch.zeros_like(motion.q)
    free = dynamics.kinetics(model, motion.q, still_, still_)
    carried = dynamics.kinetics(model, motion.q, still_, still_, motion.loads)
    forces = load_forces(model, motion.q, motion.loads)
    assert torch.allclose(forces, free.tau - carried.tau, atol=1e-9)
    assert float(forces.abs().max()) > 100


def test_forces_lead_along_the_motion_that_they_cause() -> None:
    """All joints of the skeleton move, couplers too; half the step, a much smaller error."""
    model = open_skeleton()
    errors = []
    for step, horizon in ((0.02, 5), (0.01, 10)):
        made = made_up(model, "calcn_r", step, horizon + 2)
        path = window_rollout(model, step, *made, horizon=horizon, starts=[0, 1])
        given = torch.stack([made.q[:, :-1], made.q[:, 1:]], 1)
        assert path.q.shape == given.shape
        assert bool(path.alive.all())
        assert torch.equal(path.q[:, :, 0], given[:, :, 0])
        errors.append(float((path.q - given).abs().max()))
    assert errors[1] < 1e-3
    assert errors[1] < 0.15 * errors[0]


def test_all_starts_at_once_are_single_simulations() -> None:
    model = heavy_pendulum()
    step, horizon = 0.02, 4
    generator = torch.Generator().manual_seed(1)
    q, qd, tau = torch.randn(3, 2, 7, 2, generator=generator).double()
    path = window_rollout(
        model, step, 0.1 * q, qd, tau, None, horizon=horizon, starts=[2, 0], substeps=2
    )
    time = step * torch.arange(horizon + 1, dtype=DOUBLE)
    for b in range(2):
        for s, start in enumerate([2, 0]):
            push = Spline(tau[b, start : start + horizon + 1, None], step)
            single = rollout(
                model, 0.1 * q[b, start], qd[b, start], time,
                lambda t, x, v, push=push: push(t, x, v)[0], method="rk4", step=step / 2,
            )  # fmt: skip
            assert torch.allclose(path.q[b, s], single.q, atol=1e-12)
            assert torch.allclose(path.qd[b, s], single.qd, atol=1e-12)


def test_gradients_equal_finite_differences() -> None:
    model = body_on_ground()
    generator = torch.Generator().manual_seed(2)
    q, qd, tau = (0.3 * torch.randn(1, 4, 6, generator=generator).double() for _ in range(3))
    parts = (torch.randn(1, 4, 1, 3, generator=generator).double() for _ in range(3))

    def end(*x: Tensor) -> Tensor:
        path = window_rollout(
            model, 0.02, *x[:3], Loads((0,), *x[3:]), horizon=3, starts=[0], method="midpoint"
        )
        return torch.cat([path.q, path.qd], -1)[:, :, 1:]

    inputs = tuple(x.clone().requires_grad_() for x in (q, qd, tau, *parts))
    assert torch.autograd.gradcheck(end, inputs, eps=1e-6, atol=1e-6, rtol=1e-5, fast_mode=True)


def test_gradients_of_six_steps_of_the_skeleton_equal_finite_differences() -> None:
    model = open_skeleton()
    made = made_up(model, "calcn_r", 0.01, 7)
    generator = torch.Generator().manual_seed(3)
    base = (*made[:3], *made.loads[1:])
    along = [torch.randn(x.shape, generator=generator).double() for x in base]
    for x in along[:3]:
        x[..., list(model.locked)] = 0.0

    def end(*x: Tensor) -> Tensor:
        loads = Loads(made.loads.body, *x[3:])
        path = window_rollout(
            model, 0.01, *x[:3], loads, horizon=6, starts=[0], method="semi_implicit_euler"
        )
        return path.q[:, :, 1:].square().sum()

    inputs = [x.clone().requires_grad_() for x in base]
    slopes = torch.autograd.grad(end(*inputs), inputs)
    h = 1e-6
    for place, (slope, direction) in enumerate(zip(slopes, along, strict=True)):
        ahead, behind = ([*base], [*base])
        ahead[place] = base[place] + h * direction
        behind[place] = base[place] - h * direction
        numeric = float(end(*ahead) - end(*behind)) / (2 * h)
        assert float((slope * direction).sum()) == pytest.approx(numeric, rel=1e-5), place


def test_adjoint_gradients_come_near_those_of_backpropagation() -> None:
    model = body_on_ground()
    generator = torch.Generator().manual_seed(4)
    q, qd, tau, force = (torch.randn(2, 4, 6, generator=generator).double() for _ in range(4))

    def gradient(adjoint: bool, substeps: int, method: str) -> tuple[Tensor, ...]:
        x = [0.3 * q, 0.3 * qd, 0.1 * tau, 0.3 * force[..., None, :3]]
        x = [own.clone().requires_grad_() for own in x]
        loads = Loads((0,), x[3], 0.1 * force[..., None, 3:], torch.zeros_like(x[3]))
        path = window_rollout(
            model, 0.05, *x[:3], loads,
            horizon=2, starts=[0, 1], substeps=substeps, adjoint=adjoint, method=method,
        )  # fmt: skip
        return torch.autograd.grad(path.q[:, :, 1:].square().sum(), x)

    off = {}
    for method, order in (("midpoint", 2), ("rk4", 4)):
        for substeps in (2, 4):
            pairs = zip(*(gradient(x, substeps, method) for x in (False, True)), strict=True)
            off[substeps] = [float((a - b).norm() / a.norm()) for a, b in pairs]
        assert max(off[4]) < (0.05 if method == "midpoint" else 1e-4)
        assert all(fine < 0.7**order * coarse for fine, coarse in zip(off[4], off[2], strict=True))


def test_what_is_lost_stands_still_and_what_is_missing_is_told() -> None:
    model = open_skeleton()
    made = made_up(model, "calcn_r", 0.02, 6, people=3)
    tau, force = made.tau.clone(), made.loads.force.clone()
    tau[0] = 1e5  # throws everything away
    force[1, 5] = torch.nan  # only what needs the last frame
    point = torch.full_like(made.loads.point, torch.nan)
    force[2] = 0.0  # the points of no force may be missing
    loads = Loads(
        made.loads.body, force, torch.where(force != 0, made.loads.point, point), 0 * force
    )
    inputs = [x.clone().requires_grad_() for x in (made.q, made.qd, tau, force, loads.point)]
    loads = loads._replace(force=inputs[3], point=inputs[4])
    path = window_rollout(model, 0.02, *inputs[:3], loads, horizon=4, starts=[0, 1])
    assert bool(torch.isfinite(path.q).all()) and bool(torch.isfinite(path.qd).all())
    assert not bool(path.alive[0, :, -1].any()) and bool(path.alive[0, :, 0].all())
    assert bool(path.alive[1, 0, 0]) and not bool(path.alive[1, 1].any())
    slopes = torch.autograd.grad((path.q * path.alive[..., None]).square().sum(), inputs)
    assert all(bool(torch.isfinite(x).all()) for x in slopes)
    assert float(slopes[0][2].abs().max()) > 0


def test_windows_of_several_people_are_those_of_their_models() -> None:
    model = open_skeleton()
    factors = torch.ones(2, len(model.parent), 3, dtype=DOUBLE)
    factors[0] *= 0.9
    factors[1, :, 1] = 1.1
    mass = torch.tensor([60.0, 90.0], dtype=DOUBLE)
    made = made_up(model, "calcn_r", 0.02, 3, people=2)
    people = people_of(model, factors, mass)
    options = {"horizon": 2, "starts": [0], "method": "midpoint"}
    together = window_rollout(model, 0.02, *made, people=people, **options)
    for i in range(2):
        own = scale_model(model, factors[i], mass=float(mass[i]))
        loads = Loads(made.loads.body, *(x[i : i + 1] for x in made.loads[1:]))
        single = window_rollout(own, 0.02, *(x[i : i + 1] for x in made[:3]), loads, **options)
        assert torch.allclose(together.q[i : i + 1], single.q, atol=1e-10)


def test_windows_that_are_too_short_are_refused() -> None:
    model = heavy_pendulum()
    q = torch.zeros(1, 4, 2, dtype=DOUBLE)
    with pytest.raises(ValueError, match="start between 0 and 1, or shorten the horizon"):
        window_rollout(model, 0.01, q, q, q, None, horizon=2, starts=[0, 2])
    with pytest.raises(ValueError, match="horizon of a frame at least"):
        window_rollout(model, 0.01, q, q, q, None, horizon=0, starts=[0])
    with pytest.raises(ValueError, match="'leapfrog' is unknown"):
        window_rollout(model, 0.01, q, q, q, None, horizon=2, starts=[0], method="leapfrog")
    with pytest.raises(ValueError, match=r"shape \(B, T, n\)"):
        window_rollout(model, 0.01, q[0], q[0], q[0], None, horizon=2, starts=[0])


def test_measured_forces_lead_along_a_recorded_walk(shared_data: Path) -> None:
    """Plates and their inverse dynamics at 100 Hz, unfiltered; both feet on plates."""
    model = bk.load(shared_data / "walk/reference/subject_scaled_walk.osim")
    motion = bk.load(shared_data / "walk/reference/walk_ik.mot", model)
    plates = shared_data / "walk/inputs/external_loads_walk.xml"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = bk.inverse_dynamics(motion, model, plates).sel(time=slice(0.45, 1.8))
    q, qd, _ = (x[None] for x in states_of(found, model))
    tau = torch.from_numpy(found["dof_force"].values)[None]
    loads = acting_loads(found, model)
    assert loads is not None
    loads = Loads(loads.body, *(x[None] for x in loads[1:]))
    starts = [0, 40, 80]
    path = window_rollout(model, 0.01, q, qd, tau, loads, horizon=50, starts=starts)
    assert bool(path.alive.all())
    turns = [c for c in model.free if model.coordinate_is_rotation[c]]
    given = torch.stack([q[0, s : s + 51] for s in starts])
    error = (path.q[0] - given)[..., turns].rad2deg().square().mean((0, 2)).sqrt()
    assert float(error[30]) < 0.01
    assert float(error[50]) < 0.05
