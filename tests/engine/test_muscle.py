"""Muscle fibres and forces: closed forms, opensim's muscles and its files, finite differences."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

from biokit.engine.elastic_tendon import moving_equilibrium, static_equilibrium
from biokit.engine.fiber_dynamics import elastic_tendon_state, fiber_velocity, tendon_force
from biokit.engine.muscle import (
    FiberState,
    active_force,
    passive_force,
    rigid_tendon_state,
    static_optimisation_force,
)
from biokit.engine.muscle_curves import ForceCurves
from biokit.engine.muscles import Muscles
from tests.engine.muscle_reference import MuscleReference, by_hand, columns, walking_model
from tests.opensim_reference import compiled, model_path, opensim

FILE = 2e-6  # of forces that were read from files, N: they have 12 digits
CURVE = 1e-8  # of a curve's value
ELASTIC = {"Rajagopal2016": "millard", "gait2392": "thelen"}


def full(muscles: Muscles, value: float) -> Tensor:
    return torch.full((1, len(muscles)), value, dtype=torch.float64)


# --- against opensim ----------------------------------------------------------------------------


def test_millards_curves_equal_opensims() -> None:
    osim = opensim()
    muscles = compiled("Rajagopal2016").muscles
    curves = ForceCurves(muscles)
    source = osim.Model(str(model_path("Rajagopal2016")))
    source.initSystem()
    x = torch.linspace(-1.5, 2.2, 371, dtype=torch.float64)
    batch = x.expand(len(muscles), -1)
    found = {
        "ActiveForceLengthCurve": curves.active(batch),
        "ForceVelocityCurve": curves.velocity(batch, torch.ones_like(batch)),
        "FiberForceLengthCurve": curves.passive(batch),
        "TendonForceLengthCurve": curves.tendon(batch),
    }
    row = muscles.names.index("soleus_r")
    own = osim.Millard2012EquilibriumMuscle.safeDownCast(source.getMuscles().get("soleus_r"))
    for name, (value, slope) in found.items():
        curve = getattr(own, f"get{name}")()
        expected = [curve.calcValue(float(u)) for u in x]
        np.testing.assert_allclose(value[row], expected, rtol=0, atol=CURVE)
        expected = [curve.calcDerivative(float(u), 1) for u in x]
        np.testing.assert_allclose(slope[row], expected, rtol=0, atol=100 * CURVE)


def test_rigid_tendons_of_a_walking_trial() -> None:
    muscles = walking_model().muscles

    def read(name: str) -> Tensor:
        return columns(f"walk_MuscleAnalysis_{name}.sto", muscles.names)

    length, speed = read("Length"), read("NormFiberVelocity")
    # The path's velocity is not among the files: recovered from that of the fibres.
    cosine = read("PennationAngle").cos()
    velocity = speed * muscles.optimal_fiber_length * muscles.max_contraction_velocity / cosine
    state = rigid_tendon_state(muscles, length, velocity)
    assert not state.clamped.any()
    for name, found in (
        ("FiberLength", state.fiber_length),
        ("NormalizedFiberLength", state.normalised_fiber_length),
        ("PennationAngle", state.pennation),
        ("NormFiberVelocity", state.normalised_fiber_velocity),
    ):
        torch.testing.assert_close(found, read(name), rtol=0, atol=1e-10)
    active = active_force(muscles, state, full(muscles, 0.01))
    passive = passive_force(muscles, state, active)
    torch.testing.assert_close(active, read("ActiveFiberForceAlongTendon"), rtol=0, atol=FILE)
    torch.testing.assert_close(passive, read("PassiveFiberForceAlongTendon"), rtol=0, atol=FILE)


def test_static_optimisation_of_a_walking_trial() -> None:
    muscles = walking_model().muscles

    def read(name: str) -> Tensor:
        return columns(f"walk_{name}.sto", muscles.names)

    length = read("MuscleAnalysis_Length")
    speed = read("MuscleAnalysis_NormFiberVelocity")
    cosine = read("MuscleAnalysis_PennationAngle").cos()
    velocity = speed * muscles.optimal_fiber_length * muscles.max_contraction_velocity / cosine
    used = read("StaticOptimization_force") / read("StaticOptimization_activation")
    same = static_optimisation_force(muscles, length, velocity, opensim_compatible=True)
    torch.testing.assert_close(same, used, rtol=1e-8, atol=0)
    right = static_optimisation_force(muscles, length, velocity)
    state = rigid_tendon_state(muscles, length, velocity)
    torch.testing.assert_close(right, active_force(muscles, state), rtol=1e-13, atol=0)
    # The difference is the pennation: its size is documented with the switch.
    assert 741.0 < (same - right).abs().max() < 741.3


@pytest.mark.parametrize("name", ELASTIC)
def test_elastic_tendons_equal_opensim(name: str) -> None:
    reference = MuscleReference(name)
    muscles, rng = reference.muscles, np.random.default_rng(0)
    assert set(muscles.kind) == {ELASTIC[name]}
    clamped = 0
    for _ in range(4):
        reference.pose(rng, speed=0.0)
        activation = torch.from_numpy(rng.uniform(0.02, 1, len(muscles)))
        reference.write("activation", activation)
        for muscle in reference.own:
            muscle.computeEquilibrium(reference.state)
        length, expected = reference.read("getLength"), reference.read("getFiberLength")
        rest = static_equilibrium(muscles, activation, length)
        torch.testing.assert_close(rest.fiber_length, expected, rtol=0, atol=1e-9)
        clamped += int(rest.clamped.sum())

        fiber = expected * torch.from_numpy(rng.uniform(0.97, 1.03, len(muscles)))
        reference.write("fiber_length", fiber)
        reference.pose(rng, speed=3.0)
        reference.model.realizeDynamics(reference.state)
        length, velocity = reference.read("getLength"), reference.read("getLengtheningSpeed")
        state = elastic_tendon_state(muscles, activation, fiber, length, velocity)
        active, passive = active_force(muscles, state, activation), passive_force(muscles, state)
        pull = tendon_force(muscles, fiber, length)
        for found, getter, tolerance in (
            (state.normalised_fiber_velocity, "getNormalizedFiberVelocity", 1e-7),
            (state.pennation, "getPennationAngle", 1e-12),
            (active, "getActiveFiberForceAlongTendon", 1e-5),
            (passive, "getPassiveFiberForceAlongTendon", 1e-5),
            (pull, "getTendonForce", 1e-5),
        ):
            torch.testing.assert_close(found, reference.read(getter), rtol=0, atol=tolerance)
        # Equilibrium, to the accuracy of the equation solved.
        free = ~state.clamped
        torch.testing.assert_close((active + passive)[free], pull[free], rtol=1e-9, atol=1e-8)
        found = static_optimisation_force(muscles, length, velocity, opensim_compatible=True)
        expected = torch.tensor(
            [m.calcInextensibleTendonActiveFiberForce(reference.state, 1.0) for m in reference.own],
            dtype=torch.float64,
        )
        torch.testing.assert_close(found, expected, rtol=0, atol=1e-5)
    assert clamped > 0 or name != "gait2392"  # its hip rotators go slack, and OpenSim's too


def test_moving_equilibrium_is_that_of_opensims_thelen_muscle() -> None:
    reference = MuscleReference("gait2392")
    muscles, rng = reference.muscles, np.random.default_rng(0)
    for speed in (0.3, 3.0, 12.0):  # at the last some fibres cannot follow
        reference.pose(rng, speed=speed)
        activation = torch.from_numpy(rng.uniform(0.02, 1, len(muscles)))
        reference.write("activation", activation)
        for muscle in reference.own:
            muscle.computeEquilibrium(reference.state)
        length, velocity = reference.read("getLength"), reference.read("getLengtheningSpeed")
        found = moving_equilibrium(muscles, activation, length, velocity)
        expected = reference.read("getFiberLength")
        torch.testing.assert_close(found.fiber_length, expected, rtol=0, atol=1e-8)


def test_too_short_paths_equal_opensim() -> None:
    reference = MuscleReference("Rajagopal2016", rigid=True)
    muscles = reference.muscles
    # All muscles half as far from slack as they should be to work, some beyond.
    reference.model.realizeVelocity(reference.state)
    for muscle in reference.own:
        muscle.set_tendon_slack_length(1.2 * muscle.getTendonSlackLength())
    reference.state = reference.model.initSystem()
    muscles = replace(muscles, tendon_slack_length=1.2 * muscles.tendon_slack_length)
    reference.pose(np.random.default_rng(1), speed=3.0)
    reference.model.realizeDynamics(reference.state)
    length, velocity = reference.read("getLength"), reference.read("getLengtheningSpeed")
    activation = reference.read("getActivation")
    state = rigid_tendon_state(muscles, length, velocity)
    assert 5 < int(state.clamped.sum()) < len(muscles) - 5
    active = active_force(muscles, state, activation)
    for found, getter in (
        (state.fiber_length, "getFiberLength"),
        (state.pennation, "getPennationAngle"),
        (state.normalised_fiber_velocity, "getNormalizedFiberVelocity"),
        (active, "getActiveFiberForceAlongTendon"),
        (passive_force(muscles, state, active), "getPassiveFiberForceAlongTendon"),
    ):
        torch.testing.assert_close(found, reference.read(getter), rtol=0, atol=1e-6)
    assert (active[state.clamped] == 0).all()


# --- closed forms -------------------------------------------------------------------------------


def test_a_fibre_on_a_rigid_tendon_keeps_its_height() -> None:
    muscles = by_hand("millard", pennation=0.4)
    length = torch.linspace(0.27, 0.35, 9, dtype=torch.float64)[:, None]
    state = rigid_tendon_state(muscles, length, full(muscles, 0.3))
    height = 0.1 * np.sin(0.4)
    fiber = ((length - 0.2).square() + height**2).sqrt()
    torch.testing.assert_close(state.fiber_length, fiber)
    torch.testing.assert_close(state.fiber_length * state.pennation.sin(), height + 0 * fiber)
    torch.testing.assert_close(state.fiber_velocity, 0.3 * (length - 0.2) / fiber)


def test_thelens_force_velocity_curve_and_its_inverse() -> None:
    muscles = by_hand("thelen")
    curves = ForceCurves(muscles)
    v = torch.linspace(-2, 2, 81, dtype=torch.float64)[None]
    for a in (0.05, 0.5, 1.0):
        activation = torch.full_like(v, a)
        value, _ = curves.velocity(v, activation)
        torch.testing.assert_close(curves.thelen_velocity(value, activation), v)
        speed, af, flen = 0.25 + 0.75 * a, 0.3, 1.8
        # Thelen (2003) eq. 6 with b of eq. 7, where the curve is not extrapolated
        inside = (value > 0) & (value < 0.95 * flen)
        b = torch.where(value <= 1, 1 + value / af, (2 + 2 / af) * (flen - value) / (flen - 1))
        torch.testing.assert_close((speed * (value - 1) / b)[inside], v[inside])
        assert curves.velocity(0 * v, activation)[0].unique().tolist() == [1.0]


def test_thelens_tendon_bears_full_force_at_its_strain() -> None:
    curves = ForceCurves(by_hand("thelen"))
    strain = torch.tensor([[0.9, 1.0, 1.033]], dtype=torch.float64)
    expected = torch.tensor([[0.0, 0.0, 1.0]], dtype=torch.float64)
    torch.testing.assert_close(curves.tendon(strain)[0], expected)
    reached = curves.passive(torch.tensor([[1.0, 1.6]], dtype=torch.float64))[0]
    torch.testing.assert_close(reached, torch.tensor([[0.0, 1.0]], dtype=torch.float64))


@pytest.mark.parametrize("kind", ["millard", "thelen"])
def test_slopes_of_curves_are_their_derivatives(kind: str) -> None:
    curves = ForceCurves(by_hand(kind))
    x = torch.linspace(-1.49, 2.1, 60, dtype=torch.float64)[None].requires_grad_()
    activation = torch.full_like(x, 0.6)
    for value, slope in (
        curves.active(x),
        curves.passive(x),
        curves.tendon(x),
        curves.velocity(x, activation),
    ):
        (expected,) = torch.autograd.grad(value.sum(), x)
        torch.testing.assert_close(slope, expected, rtol=1e-10, atol=1e-12)


def test_damping_takes_no_more_than_there_is() -> None:
    muscles = by_hand("millard", damping=5.0)
    state = rigid_tendon_state(muscles, full(muscles, 0.3), full(muscles, -0.6))
    active = active_force(muscles, state, full(muscles, 0.1))
    assert passive_force(muscles, state) < -active
    assert active + passive_force(muscles, state, active) == 0


def test_an_undamped_muscle_moves_as_its_force_velocity_curve_says() -> None:
    muscles = by_hand("millard", damping=0.0, pennation=0.0)
    activation, fiber = full(muscles, 0.5), full(muscles, 0.1)
    for speed in (-0.5, 0.4):
        multiplier = ForceCurves(muscles).velocity(
            torch.tensor([[speed]], dtype=torch.float64), activation
        )[0]
        pull = 0.5 * float(multiplier)  # of the maximum force, at the optimal fibre length
        stretch = torch.linspace(0.2, 0.22, 200001, dtype=torch.float64)
        force = ForceCurves(muscles).tendon(stretch[None] / 0.2)[0][0]
        tendon = np.interp(pull, force.numpy(), stretch.numpy())
        length = fiber + tendon
        found = fiber_velocity(muscles, activation, fiber, length, full(muscles, 0.0))
        np.testing.assert_allclose(found, speed * 0.1 * 10, rtol=1e-6)


def test_a_stiffer_tendon_comes_nearer_to_a_rigid_one() -> None:
    muscles = by_hand("thelen")
    activation, length = full(muscles, 0.5), full(muscles, 0.3)
    rigid = rigid_tendon_state(muscles, length, 0 * length).fiber_length
    gaps = []
    for strain in (0.03, 0.003, 0.0003):
        table = muscles.thelen.clone()
        table[:, 0] = strain
        found = static_equilibrium(replace(muscles, thelen=table), activation, length)
        gaps.append(float(rigid - found.fiber_length))
    assert gaps[0] > 9 * gaps[1] > 81 * gaps[2] > 0


@pytest.mark.parametrize("kind", ["millard", "thelen"])
def test_moving_equilibrium_lasts(kind: str) -> None:
    muscles = by_hand(kind)
    activation = full(muscles, 0.4)
    rest = static_equilibrium(muscles, activation, full(muscles, 0.31)).fiber_length
    still = moving_equilibrium(muscles, activation, full(muscles, 0.31), full(muscles, 0.0))
    torch.testing.assert_close(still.fiber_length, rest)
    for speed in (-0.3, 0.2):
        length, velocity = full(muscles, 0.31), full(muscles, speed)
        state = moving_equilibrium(muscles, activation, length, velocity)

        def surplus(ahead: float, state: FiberState = state, velocity: Tensor = velocity) -> Tensor:
            """Force of the fibre less that of the tendon after a time at these velocities."""
            along = state.fiber_length * state.cos_pennation
            along = along + ahead * state.fiber_velocity / state.cos_pennation
            fiber = (along.square() + (0.1 * np.sin(0.3)) ** 2).sqrt()
            later = state._replace(normalised_fiber_length=fiber / 0.1, cos_pennation=along / fiber)
            pull = tendon_force(muscles, fiber, full(muscles, 0.31) + ahead * velocity)
            active = active_force(muscles, later, activation)
            return active + passive_force(muscles, later) - pull

        np.testing.assert_allclose(surplus(0.0), 0, atol=1e-9)
        rate = (surplus(1e-5) - surplus(-1e-5)) / 2e-5  # N/s, of a tendon of some 1e5 N/m
        np.testing.assert_allclose(rate, 0, atol=1e-3)


def test_fibres_that_cannot_follow_leave_the_tendon_slack() -> None:
    muscles = by_hand("millard")
    activation, length = full(muscles, 0.05), full(muscles, 0.29)
    state = moving_equilibrium(muscles, activation, length, full(muscles, -1.2))
    assert not state.clamped.any()
    assert float(tendon_force(muscles, state.fiber_length, length)) == pytest.approx(0, abs=1e-9)
    force = active_force(muscles, state, activation) + passive_force(muscles, state)
    assert float(force) == pytest.approx(0, abs=1e-9)
    assert -1.2 < float(state.fiber_velocity) < 0


def test_kinds_and_tendons_may_be_mixed() -> None:
    mixed = replace(
        by_hand("millard", "thelen", "millard", "thelen"), rigid_tendon=(False, False, True, True)
    )
    length = torch.tensor([0.31, 0.305, 0.3, 0.295], dtype=torch.float64)
    velocity, activation = 0.1 + 0 * length, 0.6 + 0 * length
    found = static_equilibrium(mixed, activation, length)
    for i, kind in enumerate(mixed.kind):
        alone = replace(by_hand(kind), rigid_tendon=(mixed.rigid_tendon[i],))
        single = static_equilibrium(alone, activation[i : i + 1], length[i : i + 1])
        torch.testing.assert_close(single.fiber_length[0], found.fiber_length[i])
        if mixed.rigid_tendon[i]:
            rigid = rigid_tendon_state(alone, length[i : i + 1], velocity[i : i + 1])
            torch.testing.assert_close(rigid.fiber_length[0], found.fiber_length[i])
            state = elastic_tendon_state(mixed, activation, 0 * length, length, velocity)
            assert state.fiber_velocity[i] == rigid.fiber_velocity[0]


def test_a_fibre_at_its_least_length_may_only_lengthen() -> None:
    muscles = by_hand("millard", pennation=0.0)
    fiber = full(muscles, 0.05)  # where active force begins
    slack = elastic_tendon_state(muscles, full(muscles, 0.5), fiber, fiber + 0.19, 0 * fiber)
    assert slack.clamped.all() and slack.fiber_velocity == 0
    tight = elastic_tendon_state(muscles, full(muscles, 0.5), fiber, fiber + 0.21, 0 * fiber)
    assert not tight.clamped.any() and tight.fiber_velocity > 0
    rest = static_equilibrium(muscles, full(muscles, 0.5), full(muscles, 0.2))
    assert rest.clamped.all() and float(rest.fiber_length) == pytest.approx(0.05)


# --- gradients and batches ----------------------------------------------------------------------

PARAMETERS = (
    "max_isometric_force",
    "optimal_fiber_length",
    "tendon_slack_length",
    "pennation_at_optimal",
    "fiber_damping",
)


def central(function: Callable[[Tensor], Tensor], x: Tensor, step: float) -> Tensor:
    """Derivatives of each output by its own input, by central differences of fourth order."""
    return (
        8 * (function(x + step) - function(x - step))
        - (function(x + 2 * step) - function(x - 2 * step))
    ) / (12 * step)


@pytest.mark.parametrize("kind", ["millard", "thelen"])
def test_gradients_equal_finite_differences(kind: str) -> None:
    muscles = by_hand(*[kind] * 5)
    activation = torch.tensor([0.1, 0.3, 0.5, 0.7, 0.9], dtype=torch.float64)
    length = torch.tensor([0.29, 0.3, 0.31, 0.32, 0.33], dtype=torch.float64)
    velocity = torch.tensor([-0.2, -0.1, 0.05, 0.1, 0.2], dtype=torch.float64)
    fiber = static_equilibrium(muscles, activation, length).fiber_length * 0.99

    def forces(own: Muscles, a: Tensor, x: Tensor, v: Tensor) -> Tensor:
        state = rigid_tendon_state(own, x, v)
        return active_force(own, state, a) + passive_force(own, state)

    def moving(own: Muscles, a: Tensor, x: Tensor, v: Tensor) -> Tensor:
        state = moving_equilibrium(own, a, x, v)
        return state.fiber_length + 0.3 * state.fiber_velocity

    functions: dict[str, Callable[[Muscles, Tensor, Tensor, Tensor], Tensor]] = {
        "forces": forces,
        "capacity": lambda own, a, x, v: static_optimisation_force(own, x, v),
        "equilibrium": lambda own, a, x, v: static_equilibrium(own, a, x).fiber_length,
        "velocity": lambda own, a, x, v: fiber_velocity(own, a, fiber, x, v),
        "moving": moving,
    }
    for name, function in functions.items():
        inputs = {"activation": activation, "length": length, "velocity": velocity}
        for own in PARAMETERS:
            inputs[own] = getattr(muscles, own)
        for varied, value in inputs.items():
            if name == "moving" and varied in ("max_isometric_force", "fiber_damping"):
                continue  # like the others of their kind, and slow

            def run(x: Tensor, varied: str = varied) -> Tensor:
                if varied in PARAMETERS:
                    return function(  # noqa: B023
                        replace(muscles, **{varied: x}), activation, length, velocity
                    )
                given = {**inputs, varied: x}  # noqa: B023
                return function(  # noqa: B023
                    muscles, given["activation"], given["length"], given["velocity"]
                )

            leaf = value.clone().requires_grad_()
            out = run(leaf)
            expected = central(run, value, 1e-5 * max(float(value.abs().max()), 0.1))
            if not out.requires_grad:
                assert (expected == 0).all(), (name, varied)
                continue
            (found,) = torch.autograd.grad(out.sum(), leaf)
            scale = max(float(expected.abs().max()), 1e-3)
            assert float((found - expected).abs().max()) < 1e-7 * scale, (name, varied)


def test_a_result_does_not_depend_on_the_batch() -> None:
    muscles = by_hand("millard", "thelen", "millard")
    rng = np.random.default_rng(2)
    length = torch.from_numpy(rng.uniform(0.25, 0.36, (4, 700, 3)))
    activation = torch.from_numpy(rng.uniform(0.01, 1, (4, 700, 3)))
    fiber = static_equilibrium(muscles, activation, length).fiber_length
    assert fiber.shape == (4, 700, 3)
    single = static_equilibrium(muscles, activation[2, 5], length[2, 5]).fiber_length
    torch.testing.assert_close(single, fiber[2, 5], rtol=1e-13, atol=0)
    again = static_equilibrium(muscles, activation.requires_grad_(), length).fiber_length
    torch.testing.assert_close(again.detach(), fiber, rtol=1e-13, atol=0)


@pytest.mark.parametrize("kind", ["millard", "thelen"])
def test_no_activation_is_the_minimum_activation(kind: str) -> None:
    muscles = by_hand(kind)
    length, none, least = full(muscles, 0.31), full(muscles, 0.0), full(muscles, 0.01)
    for function in (
        lambda a: static_equilibrium(muscles, a, length).fiber_length,
        lambda a: moving_equilibrium(muscles, a, length, full(muscles, 0.1)).fiber_length,
        lambda a: fiber_velocity(muscles, a, full(muscles, 0.1), length, length),
    ):
        assert function(none).isfinite().all()
        torch.testing.assert_close(function(none), function(least), rtol=0, atol=0)


def test_bad_shapes_are_told() -> None:
    muscles = by_hand("millard", "millard")
    with pytest.raises(ValueError, match="2 muscles"):
        rigid_tendon_state(muscles, torch.zeros(4, 3), torch.zeros(4, 3))
    with pytest.raises(ValueError, match="no muscles"):
        rigid_tendon_state(Muscles(), torch.zeros(4, 0), torch.zeros(4, 0))
