"""Dynamics of several people at once against one scaled model for each of them."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from biokit import open_skeleton
from biokit.engine import dynamics
from biokit.engine.dynamics import Loads
from biokit.engine.floating_base import floating_base
from biokit.engine.integrate import Rollout, rollout
from biokit.engine.model import Model
from biokit.engine.people import People, people_of
from biokit.engine.scaling import scale_model
from tests.engine.test_dynamics import Motion, random_motion, still
from tests.opensim_reference import compiled

MODELS = ("open_skeleton", "gait2392", "Rajagopal2016")
PEOPLE = 3


def sizes(model: Model, *, seed: int = 0) -> tuple[Tensor, Tensor]:
    """Factors and masses of some people; the second is scaled by one factor."""
    generator = torch.Generator().manual_seed(seed)
    shape = (PEOPLE, len(model.parent), 3)
    factors = 1 + 0.1 * torch.randn(shape, generator=generator, dtype=torch.float64)
    factors[1] = 1.1
    return factors, torch.tensor([50.0, 70.0, 95.0], dtype=torch.float64)


def motions(model: Model, frames: int) -> tuple[Motion, Loads]:
    """Of all people, (P, T, n), with loads on the feet."""
    motion = still(model, random_motion(model, PEOPLE * frames))
    generator = torch.Generator().manual_seed(1)
    parts = torch.randn(3, PEOPLE, frames, 2, 3, generator=generator, dtype=torch.float64)
    force, point, torque = parts * torch.tensor([300.0, 1.0, 20.0])[:, None, None, None, None]
    bodies = tuple(model.body_names.index(name) for name in ("calcn_r", "calcn_l"))
    return Motion(*(x.unflatten(0, (PEOPLE, frames)) for x in motion)), Loads(
        bodies, force, point, torque
    )


def everything(
    model: Model, motion: Motion, loads: Loads, people: People | None = None
) -> tuple[Tensor, ...]:
    """All that dynamics says of a motion."""
    found = dynamics.kinetics(model, *motion, loads, people=people)
    return (
        *found,
        *floating_base(model, *motion, loads, people=people),
        *dynamics.momentum(model, *motion, people=people),
        dynamics.inverse_dynamics(model, *motion, loads, people=people),
        dynamics.inverse_dynamics(model, *motion, people=people, opensim_compatible=True),
        dynamics.forward_dynamics(model, motion.q, motion.qd, found.tau, loads, people=people),
    )


def close(found: Tensor, expected: Tensor) -> bool:
    return bool((found - expected).abs().max() <= 1e-10 * expected.abs().max())


@pytest.mark.parametrize("name", MODELS)
def test_people_are_what_scaling_makes_of_the_model(name: str) -> None:
    model = compiled(name)
    factors, mass = sizes(model)
    people = people_of(model, factors, mass)
    for i in range(PEOPLE):
        own = People(*(x[..., i] for x in people))
        scaled = scale_model(model, factors[i], mass=float(mass[i]))
        for found, expected in (
            (own.mass, scaled.mass),
            (own.mass_center, scaled.mass_center),
            (own.inertia, scaled.inertia),
            (model.child_offset * own.factors[:-1], scaled.child_offset),
            (model.parent_offset * own.factors[model.parent_row], scaled.parent_offset),
            (model.channel_curve.slope * own.stretch, scaled.channel_curve.slope),
        ):
            assert torch.allclose(found, expected, rtol=1e-12, atol=1e-15)
        assert float(own.mass.sum()) == pytest.approx(float(mass[i]), rel=1e-12)


@pytest.mark.parametrize("name", MODELS)
def test_people_at_once_equal_one_after_the_other(name: str) -> None:
    model = compiled(name)
    factors, mass = sizes(model)
    motion, loads = motions(model, 5)
    together = everything(model, motion, loads, people_of(model, factors, mass))
    for i in range(PEOPLE):
        scaled = scale_model(model, factors[i], mass=float(mass[i]))
        own = Loads(loads.body, *(x[i] for x in loads[1:]))
        alone = everything(scaled, Motion(*(x[i] for x in motion)), own)
        for found, expected in zip(together, alone, strict=True):
            assert close(found[i], expected)


def test_more_frames_than_a_chunk_holds() -> None:
    model = open_skeleton()
    factors, mass = sizes(model)
    people = people_of(model, factors, mass)
    motion, loads = motions(model, 700)  # two people share a chunk
    whole = dynamics.kinetics(model, *motion, loads, people=people).tau
    some = slice(300, 305)
    few = Loads(loads.body, *(x[:, some] for x in loads[1:]))
    part = dynamics.kinetics(model, *(x[:, some] for x in motion), few, people=people).tau
    assert close(whole[:, some], part)


def test_rollouts_of_people_are_those_of_their_models() -> None:
    model = open_skeleton()
    factors, mass = sizes(model)
    motion, _ = motions(model, 2)
    time = torch.tensor([0.0, 0.004], dtype=torch.float64)

    def torque(t: Tensor, q: Tensor, qd: Tensor) -> Tensor:
        return 10 * q

    def simulate(model: Model, rows: int | slice, people: People | None = None) -> Rollout:
        q, qd = motion.q[rows], 0.1 * motion.qd[rows]
        return rollout(model, q, qd, time, torque, step=0.002, people=people)

    together = simulate(model, slice(None), people_of(model, factors, mass))
    for i in range(PEOPLE):
        alone = simulate(scale_model(model, factors[i], mass=float(mass[i])), i)
        assert close(together.q[:, i], alone.q)
        assert close(together.qd[:, i], alone.qd)


def test_one_person() -> None:
    model = open_skeleton()
    factors, mass = sizes(model)
    motion, _ = motions(model, 4)
    only = Motion(*(x[:1] for x in motion))
    found = dynamics.inverse_dynamics(model, *only, people=people_of(model, factors[:1], mass[:1]))
    expected = dynamics.inverse_dynamics(scale_model(model, factors[0], mass=50.0), *only)
    assert close(found, expected)


def test_gradients_equal_finite_differences() -> None:
    """The work of a person's moments, by factors and mass."""
    model = open_skeleton()
    factors, mass = (x[::2].clone().requires_grad_() for x in sizes(model))
    motion, loads = motions(model, 2)
    motion = Motion(*(x[::2] for x in motion))
    loads = Loads(loads.body, *(x[::2] for x in loads[1:]))

    def value(factors: Tensor, mass: Tensor) -> Tensor:
        people = people_of(model, factors, mass)
        found = floating_base(model, *motion, loads, people=people)
        ahead = dynamics.forward_dynamics(
            model, motion.q, motion.qd, found.tau, loads, people=people
        )
        return 1e-3 * (found.tau * motion.qd).sum() + 1e-3 * (ahead * motion.qd).sum()

    by_factors, by_mass = torch.autograd.grad(value(factors, mass), (factors, mass))
    generator = torch.Generator().manual_seed(2)
    h = 1e-5
    with torch.no_grad():
        for _ in range(4):
            way = torch.randn(factors.shape, generator=generator, dtype=torch.float64)
            change = value(factors + h * way, mass) - value(factors - h * way, mass)
            assert float(change) / (2 * h) == pytest.approx(float((by_factors * way).sum()), 1e-6)
        for i in range(2):
            heavier = torch.zeros_like(mass)
            heavier[i] = 1e-3
            change = value(factors, mass + heavier) - value(factors, mass - heavier)
            assert float(change) / 2e-3 == pytest.approx(float(by_mass[i]), 1e-6)


def test_people_who_do_not_fit_are_refused() -> None:
    model = open_skeleton()
    factors, mass = sizes(model)
    with pytest.raises(ValueError, match=r"need factors \(P, \d+, 3\) and masses \(P,\), not"):
        people_of(model, factors[0], mass)
    with pytest.raises(ValueError, match=r"need factors .* and \(2,\)"):
        people_of(model, factors, mass[:2])
    motion, _ = motions(model, 2)
    people = people_of(model, factors[:2], mass[:2])
    with pytest.raises(ValueError, match="there are 2 people, but the first dimension of the"):
        dynamics.inverse_dynamics(model, *motion, people=people)
