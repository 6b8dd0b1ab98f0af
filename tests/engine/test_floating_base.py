"""A floating base against forward dynamics, free fall, closed forms and finite differences."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import Tensor

from biokit import open_skeleton
from biokit.engine import dynamics
from biokit.engine.curves import polynomial
from biokit.engine.dynamics import Loads
from biokit.engine.floating_base import floating_base, root_coordinates
from biokit.engine.model import Model
from tests.engine.models import LINE, X, Y, Z, body_on_ground, chain, pendulum
from tests.engine.test_dynamics import Motion, random_motion, still
from tests.opensim_reference import compiled

MODELS = ("open_skeleton", "gait2392", "Rajagopal2016")
GRAVITY = 9.80665  # m/s^2


def flying_chain() -> Model:
    """Three links on a free root; the last joint follows the one before through a parabola."""
    root = [(0, n, True, a, LINE) for n, a in (("rx", X), ("ry", Y), ("rz", Z))]
    root += [(0, n, False, a, LINE) for n, a in (("tx", X), ("ty", Y), ("tz", Z))]
    model = chain(
        parent=(-1, 0, 1),
        offset=((0, 0.9, 0), (0.1, -0.4, 0.05), (0, -0.5, 0)),
        channels=(*root, (1, "hip", True, Z, LINE), (2, "knee", True, Z, LINE)),
        markers=(),
        couplers=(("knee", "hip", polynomial((0.1, -0.5, 0.3))),),
    )
    return replace(
        model,
        mass=torch.tensor([30.0, 8.0, 3.0], dtype=torch.float64),
        mass_center=torch.tensor([[0.1, 0.2, 0], [0, -0.2, 0.1], [0.05, -0.3, 0]]).double(),
        inertia=torch.diag_embed(
            torch.tensor([[0.5, 0.3, 0.4], [0.1, 0.05, 0.2], [0.1] * 3])
        ).double(),
    )


def steps(model: Model, frames: int, seed: int = 0) -> tuple[Motion, Loads]:
    """A motion that keeps to locks and couplers, and loads on the last two bodies."""
    motion = still(model, random_motion(model, frames, seed))
    generator = torch.Generator().manual_seed(seed + 1)
    parts = torch.randn(3, frames, 2, 3, generator=generator, dtype=torch.float64)
    bodies = len(model.parent)
    force, point, torque = parts * torch.tensor([300.0, 1.0, 20.0])[:, None, None, None]
    return motion, Loads((bodies - 2, bodies - 1), force, point, torque)


def models() -> list[Model]:
    return [*map(compiled, MODELS), flying_chain()]


@pytest.mark.parametrize("model", models(), ids=(*MODELS, "chain"))
def test_satisfies_the_equations_of_motion(model: Model) -> None:
    motion, loads = steps(model, 8)
    found = floating_base(model, *motion, loads)
    root = list(root_coordinates(model))
    joints = [c for c in range(motion.q.shape[1]) if c not in root]
    assert bool((found.tau[:, root] == 0).all())
    assert torch.equal(found.qdd[:, joints], motion.qdd[:, joints])
    again = dynamics.forward_dynamics(model, found.q, found.qd, found.tau, loads)
    assert bool(((again - found.qdd).abs() < 1e-8 * found.qdd.abs().amax()).all())
    left = dynamics.kinetics(model, found.q, found.qd, found.qdd, loads)
    before = dynamics.kinetics(model, *motion, loads)
    for name in ("residual_force", "residual_moment"):
        assert torch.equal(getattr(found, name), getattr(before, name))
        assert getattr(left, name).abs().max() < 1e-9 * getattr(before, name).abs().max()
    assert torch.equal(found.mass_centre, before.mass_centre)
    assert (left.tau - found.tau).abs().max() < 1e-9 * found.tau.abs().max()


def test_loads_that_are_enough_change_nothing() -> None:
    model = open_skeleton()
    motion, _ = steps(model, 8)
    alone = dynamics.kinetics(model, *motion)
    enough = Loads(
        (model.body_names.index("calcn_r"),),
        alone.residual_force[:, None],
        alone.mass_centre[:, None],
        alone.residual_moment[:, None],
    )
    found = floating_base(model, *motion, enough)
    expected = dynamics.kinetics(model, *motion, enough)
    assert (found.qdd - motion.qdd).abs().max() < 1e-9 * motion.qdd.abs().max()
    assert (found.tau - expected.tau).abs().max() < 1e-9 * expected.tau.abs().max()
    assert found.residual_force.abs().max() < 1e-8


def test_in_flight_the_mass_centre_falls_and_momentum_stays() -> None:
    model = open_skeleton()
    motion, _ = steps(model, 8)
    found = floating_base(model, *motion)
    outside = dynamics.momentum(model, found.q, found.qd, found.qdd)
    weight = GRAVITY * float(model.mass.sum())
    assert outside.force.abs().max() < 1e-9 * weight  # from outside, gravity apart
    assert outside.moment.abs().max() < 1e-9 * weight
    h = 1e-4

    def centre(time: float) -> Tensor:
        q = found.q + time * found.qd + 0.5 * time**2 * found.qdd
        return dynamics.momentum(model, q, found.qd, found.qdd).mass_centre

    acceleration = (centre(h) - 2 * centre(0.0) + centre(-h)) / h**2
    expected = torch.tensor([0.0, -GRAVITY, 0.0]).double()
    assert bool(((acceleration - expected).abs() < 1e-3).all())


def test_one_rigid_body() -> None:
    """Newton and Euler: a push beside the mass centre."""
    model = replace(body_on_ground(), mass=torch.tensor([2.0]).double())
    zero = torch.zeros(1, 6, dtype=torch.float64)
    push = Loads(
        (0,),
        torch.tensor([[[0.0, 30.0, 0.0]]]).double(),
        torch.tensor([[[0.1, 0.0, 0.0]]], dtype=torch.float64),
        torch.zeros(1, 1, 3).double(),
    )
    found = floating_base(model, zero, zero, zero, push)
    expected = [0.0, 0.0, 30.0 * 0.1 / 0.01, 0.0, 30.0 / 2.0 - GRAVITY, 0.0]
    assert found.qdd[0].tolist() == pytest.approx(expected, abs=1e-9)
    assert found.residual_force[0].tolist() == pytest.approx([0.0, 2 * GRAVITY - 30.0, 0.0])
    assert found.residual_moment[0].tolist() == pytest.approx([0.0, 0.0, -3.0])


def test_what_stands_beside_the_root_does_not_move_with_it() -> None:
    """A heavy platform welded to ground changes nothing."""
    alone = flying_chain()
    beside = chain(
        parent=(-1, -1, 1, 2),
        offset=((3, 0, 1), *alone.parent_offset.tolist()),
        channels=tuple(
            (body + 1, alone.coordinate_names[c], turns, axis, LINE)
            for body, c, turns, axis in zip(
                alone.channel_body,
                alone.channel_coordinate,
                alone.channel_is_rotation,
                alone.channel_axis.tolist(),
                strict=True,
            )
        ),
        markers=(),
        couplers=(("knee", "hip", polynomial((0.1, -0.5, 0.3))),),
    )
    beside = replace(
        beside,
        **{
            name: torch.cat([1e3 * getattr(beside, name)[:1], getattr(alone, name)])
            for name in ("mass", "mass_center", "inertia")
        },
    )
    motion, loads = steps(alone, 4)
    expected = floating_base(alone, *motion, loads)
    found = floating_base(beside, *motion, loads._replace(body=(2, 3)))
    assert torch.allclose(found.qdd, expected.qdd, rtol=1e-9, atol=1e-9)
    assert torch.allclose(found.tau, expected.tau, rtol=1e-9, atol=1e-9)


def test_gradients_equal_finite_differences() -> None:
    model = flying_chain()
    motion, loads = steps(model, 2)
    inputs = (*motion, loads.force, loads.point, loads.torque)

    def outputs(q: Tensor, qd: Tensor, qdd: Tensor, *acting: Tensor) -> tuple[Tensor, ...]:
        return tuple(floating_base(model, q, qd, qdd, Loads(loads.body, *acting)))

    assert torch.autograd.gradcheck(outputs, [x.clone().requires_grad_() for x in inputs])


def test_a_result_does_not_depend_on_the_batch() -> None:
    model = open_skeleton()
    motion, loads = steps(model, 3000)
    whole = floating_base(model, *motion, loads)
    part = slice(1500, 1502)
    own = Loads(loads.body, *(x[part].reshape(1, 2, 2, 3) for x in loads[1:]))
    few = floating_base(model, *(x[part].reshape(1, 2, -1) for x in motion), own)
    for all_of_them, some in zip(whole, few, strict=True):
        assert torch.allclose(all_of_them[part], some[0], rtol=1e-12, atol=1e-9)
    none = floating_base(model, *(x[:0] for x in motion))
    assert [len(x) for x in none] == [0] * 7


def test_a_missing_frame_stays_missing_alone() -> None:
    model = open_skeleton()
    motion, loads = steps(model, 3)
    gap = motion.q.index_fill(0, torch.tensor([1]), torch.nan)
    found = floating_base(model, gap, motion.qd, motion.qdd, loads)
    expected = floating_base(model, *motion, loads)
    assert bool(found.tau[1, 6:].isnan().any())
    assert torch.equal(found.tau[::2], expected.tau[::2])
    assert torch.equal(found.qdd[::2], expected.qdd[::2])


def test_a_root_that_is_not_free_is_refused() -> None:
    zero = torch.zeros(1, 2, dtype=torch.float64)
    with pytest.raises(ValueError, match="the root of model 'chain' has hip; to move"):
        floating_base(pendulum(), zero, zero, zero)
    zero = torch.zeros(1, 6, dtype=torch.float64)
    with pytest.raises(ValueError, match=r"rx, ry, rz, tx, ty, tz.*six free coordinates"):
        floating_base(body_on_ground(locked=["tx"]), zero, zero, zero)
    with pytest.raises(ValueError, match="the bodies of model 'chain' together have no inertia"):
        model = replace(body_on_ground(), inertia=torch.zeros(1, 3, 3, dtype=torch.float64))
        floating_base(model, zero, zero, zero)
