"""Static optimisation against closed forms, SciPy, its optimality conditions and OpenSim."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.optimize import LinearConstraint, linprog, minimize
from torch import Tensor

from biokit.engine.static_opt import Solution, connected, static_optimization
from biokit.io import load

DOUBLE = torch.float64
Array = NDArray[np.float64]
EXPONENTS = (1.0, 1.3, 2.0, 3.0, 5.0, 10.0, 20.0)


class Redundancy(NamedTuple):
    """Random problems of F frames."""

    capacity: Tensor  # [F, r, m]
    target: Tensor  # [F, r]
    weight: Tensor  # [F, m]

    def solve(self, **options: float | Tensor) -> Solution:
        return static_optimization(self.capacity, self.target, weight=self.weight, **options)  # type: ignore[arg-type]


def problems(frames: int, r: int, m: int, *, seed: int, reach: float = 1.0) -> Redundancy:
    """Muscles of 20 to 6,000 N with arms of centimetres, half of the arms zero.

    Targets are what activations in [0.01, 1] give, times ``reach``: above 1 not all of it can be
    produced.
    """
    generator = torch.Generator().manual_seed(seed)

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, dtype=DOUBLE)

    force = 20 * 300 ** uniform(frames, 1, m)
    arm = 0.06 * (2 * uniform(frames, r, m) - 1) * (uniform(frames, r, m) < 0.5)
    activation = 0.01 + 0.99 * uniform(frames, m) ** 4
    capacity = arm * force
    target = reach * (capacity @ activation[..., None])[..., 0]
    return Redundancy(capacity, target, 0.1 + uniform(frames, m))


def conditions(
    own: Redundancy, found: Solution, exponent: float, reserve: float
) -> dict[str, Tensor]:
    """By how much each frame misses the conditions of the optimum, relative to its costs."""
    a, y = found.activation, found.multiplier
    slope = exponent * own.weight * a ** (exponent - 1)
    rest = slope - (y[..., None, :] @ own.capacity)[..., 0, :]  # > 0 pushes down
    least, most = a - 0.01, 1 - a
    # No feasible activations cost less by more than this.
    gap = (rest.clamp(min=0) * least - rest.clamp(max=0) * most).sum(-1)
    equations = (own.capacity @ a[..., None])[..., 0] + found.reserve - own.target
    return {
        "bounds": torch.maximum(-least, -most).amax(-1),
        "gap": gap / (own.weight * a**exponent).sum(-1),
        "equations": equations.abs().amax(-1),
        "reserves": (found.reserve - reserve**2 / 2 * y).abs().amax(-1)
        / (1 + found.reserve.abs().amax(-1)),
    }


# ---------------------------------------------------------------------------------- closed forms


def test_two_muscles_on_one_row() -> None:
    """Without active bounds activations go as the moments: a_j = b A_j / sum A^2."""
    capacity = torch.tensor([[30.0, 40.0]], dtype=DOUBLE)
    found = static_optimization(capacity, torch.tensor([25.0], dtype=DOUBLE), reserve=0.0)
    expected = 25 * capacity[0] / 2500
    torch.testing.assert_close(found.activation, expected, rtol=0, atol=1e-14)
    torch.testing.assert_close(found.objective, expected.square().sum(), rtol=1e-14, atol=0)
    torch.testing.assert_close(found.multiplier, torch.tensor([0.02], dtype=DOUBLE))
    assert bool(found.converged) and float(found.residual) < 1e-12


def test_a_saturated_muscle_leaves_the_rest_to_the_other() -> None:
    capacity = torch.tensor([[100.0, 10.0]], dtype=DOUBLE)
    found = static_optimization(
        capacity, torch.tensor([105.0], dtype=DOUBLE), reserve=0.0, upper=1.0
    )
    torch.testing.assert_close(found.activation, torch.tensor([1.0, 0.5], dtype=DOUBLE))


@pytest.mark.parametrize("optimal", [1.0, 1e-3])
def test_the_reserve_carries_what_muscles_cannot(optimal: float) -> None:
    capacity = torch.tensor([[100.0, 10.0, -50.0]], dtype=DOUBLE)
    found = static_optimization(capacity, torch.tensor([200.0], dtype=DOUBLE), reserve=optimal)
    expected = torch.tensor([1.0, 1.0, 0.01], dtype=DOUBLE)
    torch.testing.assert_close(found.activation, expected, rtol=0, atol=0)
    torch.testing.assert_close(found.reserve, torch.tensor([90.5], dtype=DOUBLE))
    assert float(found.objective) == pytest.approx(2.0001 + (90.5 / optimal) ** 2, rel=1e-12)
    assert bool(found.converged)


def test_a_muscle_and_a_reserve_share() -> None:
    """min a^2 + x^2 / s^2 with 50 a + x = 10: x = 10 s^2 / (2500 + s^2)."""
    found = static_optimization(
        torch.tensor([[50.0]], dtype=DOUBLE), torch.tensor([10.0], dtype=DOUBLE), reserve=20.0
    )
    torch.testing.assert_close(found.reserve, torch.tensor([10 * 400 / 2900], dtype=DOUBLE))


@pytest.mark.parametrize("exponent", EXPONENTS[1:])
def test_exponents_share_as_powers_of_the_moments(exponent: float) -> None:
    """Without bounds w_j a_j^(p-1) goes as A_j."""
    capacity = torch.tensor([[30.0, 40.0]], dtype=DOUBLE)
    weight = torch.tensor([2.0, 1.0], dtype=DOUBLE)
    found = static_optimization(
        capacity,
        torch.tensor([25.0], dtype=DOUBLE),
        weight=weight,
        reserve=0.0,
        lower=1e-6,
        exponent=exponent,
    )
    share = (capacity[0] / weight) ** (1 / (exponent - 1))
    expected = 25 * share / (capacity[0] @ share)
    torch.testing.assert_close(found.activation, expected, rtol=1e-9, atol=0)


def test_the_linear_cost_takes_the_cheapest_muscles() -> None:
    capacity = torch.tensor([[100.0, 40.0, 10.0]], dtype=DOUBLE)
    found = static_optimization(
        capacity, torch.tensor([120.0], dtype=DOUBLE), reserve=0.0, lower=0.0, exponent=1.0
    )
    expected = torch.tensor([1.0, 0.5, 0.0], dtype=DOUBLE)
    torch.testing.assert_close(found.activation, expected, rtol=0, atol=1e-8)
    assert float(found.residual) < 1e-9


def test_a_bounded_torque_actuator_works_both_ways() -> None:
    """Its control may be negative and costs its square whatever the exponent."""
    capacity = torch.tensor([[30.0, 10.0]], dtype=DOUBLE)
    found = static_optimization(
        capacity,
        torch.tensor([-5.0], dtype=DOUBLE),
        lower=torch.tensor([0.01, -1.0], dtype=DOUBLE),
        squared=torch.tensor([False, True]),
        exponent=3.0,
        reserve=0.0,
    )
    torch.testing.assert_close(found.activation, torch.tensor([0.01, -0.53], dtype=DOUBLE))


@pytest.mark.parametrize("moment", [0.0, -5e-17, 1e-9, 3.0])
def test_an_actuator_that_has_nothing_to_do(moment: float) -> None:
    """All slopes of the cost vanish at the optimum."""
    found = static_optimization(
        torch.tensor([[10.0]], dtype=DOUBLE),
        torch.tensor([moment], dtype=DOUBLE),
        lower=-1.0,
        squared=torch.tensor([True]),
        reserve=1.0,
    )
    assert bool(found.converged)
    torch.testing.assert_close(
        found.activation, torch.tensor([moment * 10 / 101], dtype=DOUBLE), rtol=1e-9, atol=1e-16
    )


def test_muscles_that_cost_nothing() -> None:
    own = problems(20, 3, 12, seed=14)
    found = own._replace(weight=torch.zeros_like(own.weight)).solve()
    assert bool(found.converged.all())
    assert float(found.objective.amax()) < 1e-12


def test_tracking_pulls_towards_emg() -> None:
    """One row: stationarity of w a^2 + k (a - e)^2 by hand."""
    capacity, emg, k = torch.tensor([[30.0, 40.0]], dtype=DOUBLE), 0.8, 5.0
    found = static_optimization(
        capacity,
        torch.tensor([40.0], dtype=DOUBLE),
        reserve=0.0,
        tracked=torch.tensor([emg, 0.0], dtype=DOUBLE),
        track_weight=torch.tensor([k, 0.0], dtype=DOUBLE),
    )
    left = np.array([[2 + 2 * k, 0, -30], [0, 2, -40], [30, 40, 0]])
    expected = np.linalg.solve(left, [2 * k * emg, 0, 40])
    np.testing.assert_allclose(found.activation.numpy(), expected[:2], rtol=1e-12)


def test_equal_bounds_hold_an_activation() -> None:
    own = problems(20, 3, 12, seed=4)
    lower = torch.full((20, 12), 0.01, dtype=DOUBLE)
    upper = torch.ones(20, 12, dtype=DOUBLE)
    lower[:, 5] = upper[:, 5] = 0.3
    target = own.target.clone().requires_grad_()
    found = own._replace(target=target).solve(lower=lower, upper=upper)
    assert bool((found.activation[:, 5] == 0.3).all()) and bool(found.converged.all())
    (slope,) = torch.autograd.grad(found.activation[:, 5].sum(), target)
    assert float(slope.abs().amax()) == 0


# ----------------------------------------------------------------------------------------- SciPy


@pytest.mark.parametrize("exponent", [1.3, 2.0, 3.0, 5.0])
def test_against_scipy(exponent: float) -> None:
    """SciPy's sequential quadratic programming with exact derivatives."""
    own = problems(3, 4, 15, seed=1, reach=1.05)
    found = own.solve(exponent=exponent)
    for frame in range(3):
        A, b = own.capacity[frame].numpy(), own.target[frame].numpy()
        w = own.weight[frame].numpy()
        rows = np.hstack([A, np.eye(4)])

        def cost(z: Array, w: Array = w) -> float:
            return float(w @ z[:15] ** exponent + (z[15:] ** 2).sum())

        def slope(z: Array, w: Array = w) -> Array:
            return np.concatenate([exponent * w * z[:15] ** (exponent - 1), 2 * z[15:]])

        best = minimize(
            cost,
            np.concatenate([np.full(15, 0.5), b - A @ np.full(15, 0.5)]),
            jac=slope,
            bounds=[(0.01, 1.0)] * 15 + [(None, None)] * 4,
            constraints=LinearConstraint(rows, b, b),
            method="SLSQP",
            options={"ftol": 1e-14, "maxiter": 2000},
        )
        ours = np.concatenate([found.activation[frame].numpy(), found.reserve[frame].numpy()])
        np.testing.assert_allclose(float(found.objective[frame]), cost(ours), rtol=1e-12)
        np.testing.assert_allclose(cost(ours), best.fun, rtol=1e-8)
        np.testing.assert_allclose(ours, best.x, rtol=0, atol=1e-4)


def test_linear_cost_against_highs() -> None:
    """Without reserves exponent 1 is a linear program."""
    own = problems(25, 5, 30, seed=2)
    found = own.solve(exponent=1.0, reserve=0.0)
    assert bool(found.converged.all())
    for frame in range(25):
        best = linprog(
            own.weight[frame].numpy(),
            A_eq=own.capacity[frame].numpy(),
            b_eq=own.target[frame].numpy(),
            bounds=(0.01, 1.0),
            method="highs",
        )
        np.testing.assert_allclose(float(found.objective[frame]), best.fun, rtol=1e-8)
        np.testing.assert_allclose(found.activation[frame].numpy(), best.x, rtol=0, atol=1e-6)


# ----------------------------------------------------------------------- conditions of the optimum


@pytest.mark.parametrize("exponent", EXPONENTS)
@pytest.mark.parametrize("reserve", [1.0, 1e-3, 30.0])
def test_conditions_of_the_optimum(exponent: float, reserve: float) -> None:
    """Hundreds of random problems, part of them beyond what the muscles can do."""
    for reach, seed in ((1.0, 3), (1.3, 5)):
        own = problems(250, 6, 40, seed=seed, reach=reach)
        found = own.solve(exponent=exponent, reserve=reserve)
        assert bool(found.converged.all()), int((~found.converged).sum())
        assert float(found.residual.amax()) < 1e-9
        missed = conditions(own, found, exponent, reserve)
        assert float(missed["bounds"].amax()) <= 0
        assert float(missed["gap"].amax()) < 1e-6
        assert float(missed["equations"].amax()) < 1e-9
        assert float(missed["reserves"].amax()) < 1e-8


def test_thousands_of_large_problems() -> None:
    """20 rows and 80 muscles, reserves of 1 N*m beside muscles of 6,000 N."""
    own = problems(2000, 20, 80, seed=6)
    found = own.solve()
    assert bool(found.converged.all())
    missed = conditions(own, found, 2.0, 1.0)
    assert float(missed["gap"].amax()) < 1e-11
    assert float(missed["equations"].amax()) < 1e-9
    assert int(found.iterations.max()) < 30


def test_what_is_not_feasible_without_reserves_is_flagged() -> None:
    own = problems(30, 4, 20, seed=7)
    alone = own.solve(reserve=0.0)
    target = own.target.clone()
    target[7] *= 20
    found = own._replace(target=target).solve(reserve=0.0)
    assert found.converged.tolist() == [i != 7 for i in range(30)]
    assert bool(found.activation.isfinite().all()) and float(found.residual[7]) > 1.0
    assert float((found.activation[7] - 1.01 / 2).abs().amax()) <= 0.99 / 2  # within the bounds
    others = torch.arange(30) != 7
    assert bool((found.activation[others] == alone.activation[others]).all())
    assert float(found.residual[others].amax()) < 1e-9


def test_frames_that_are_not_numbers_do_not_spread() -> None:
    own = problems(10, 3, 12, seed=8)
    target, capacity = own.target.clone(), own.capacity.clone()
    target[2, 1], capacity[5, 0, 3] = torch.nan, torch.inf
    found = own._replace(target=target, capacity=capacity).solve()
    expected = own.solve()
    bad = torch.tensor([2, 5])
    assert not bool(found.converged[bad].any()) and bool(found.activation[bad].isnan().all())
    good = torch.tensor([i for i in range(10) if i not in (2, 5)])
    assert bool((found.activation[good] == expected.activation[good]).all())


def test_rows_without_muscles_are_carried_by_their_actuator() -> None:
    capacity = torch.zeros(3, 4, dtype=DOUBLE)
    capacity[0, :2] = torch.tensor([30.0, -20.0])
    capacity[2, 2:] = torch.tensor([10.0, 15.0])
    target = torch.tensor([12.0, -7.0, 9.0], dtype=DOUBLE)
    reserve = torch.tensor([1.0, 10.0, 1.0], dtype=DOUBLE)
    found = static_optimization(capacity, target, reserve=reserve)
    assert float(found.reserve[1]) == -7.0 and bool(found.converged)
    assert float(found.residual) < 1e-12
    without = static_optimization(
        capacity, target, reserve=torch.tensor([1.0, 0.0, 1.0], dtype=DOUBLE)
    )
    assert not bool(without.converged) and float(without.residual) == pytest.approx(7.0)


def test_blocks() -> None:
    pattern = torch.tensor([[1, 0, 0, 0, 1], [0, 1, 0, 0, 0], [1, 0, 1, 0, 0]], dtype=torch.bool)
    found = [(rows.tolist(), columns.tolist()) for rows, columns in connected(pattern)]
    assert found == [([0, 2], [0, 2, 3, 4]), ([1], [1])]


def test_chunks_and_threads_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    own = problems(700, 5, 24, seed=9)
    one = own.solve()
    for chunk in (1, 37, 2000):
        monkeypatch.setattr("biokit.engine.static_opt.CHUNK", chunk)
        part = Redundancy(*(value[:60] for value in own)) if chunk == 1 else own
        again = part.solve()
        for a, b in zip(one, again, strict=True):
            assert bool((a[: len(b)] == b).all()), chunk


def test_leading_dims() -> None:
    own = problems(12, 3, 10, seed=10)
    flat = own.solve()
    table = Redundancy(*(value.reshape(3, 4, *value.shape[1:]) for value in own)).solve()
    assert table.activation.shape == (3, 4, 10) and table.objective.shape == (3, 4)
    assert bool((table.activation.reshape(12, 10) == flat.activation).all())
    none = Redundancy(*(value[:0] for value in own)).solve()
    assert none.activation.shape == (0, 10) and none.converged.shape == (0,)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"exponent": 0.5}, "exponent"),
        ({"lower": 0.5, "upper": 0.4}, "lower is above upper"),
        ({"exponent": 3.0, "lower": -0.1}, "negative"),
        ({"reserve": -1.0}, "reserve"),
        ({"track_weight": -1.0}, "track_weight"),
    ],
)
def test_bad_input(options: dict[str, float], message: str) -> None:
    own = problems(2, 2, 5, seed=0)
    with pytest.raises(ValueError, match=message):
        static_optimization(own.capacity, own.target, **options)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="rows"):
        static_optimization(own.capacity, own.target[:, :1])


# ------------------------------------------------------------------------------------- derivatives


def leaves(own: Redundancy) -> dict[str, Tensor]:
    """Everything that the solution depends on."""
    F, r, m = own.capacity.shape
    generator = torch.Generator().manual_seed(0)
    return {
        "capacity": own.capacity,
        "target": own.target,
        "lower": torch.full((F, m), 0.01, dtype=DOUBLE),
        "upper": torch.full((F, m), 0.3, dtype=DOUBLE),
        "weight": own.weight,
        "reserve": torch.full((F, r), 2.0, dtype=DOUBLE),
        "tracked": torch.rand(F, m, generator=generator, dtype=DOUBLE),
        "track_weight": 0.2 * torch.rand(F, m, generator=generator, dtype=DOUBLE),
    }


@pytest.mark.parametrize("exponent", [1.0, 1.5, 2.0, 3.0])
def test_derivatives(exponent: float) -> None:
    """Of activations, reserves, multipliers and objective, by central differences."""
    own = problems(3, 3, 9, seed=11, reach=1.1)
    inputs = leaves(own)
    if exponent == 1:
        inputs["track_weight"] = torch.zeros_like(inputs["track_weight"])
    generator = torch.Generator().manual_seed(1)
    mix = [torch.randn(n, generator=generator, dtype=DOUBLE) for n in (9, 3, 3)]

    def total(**values: Tensor) -> Tensor:
        found = static_optimization(**values, exponent=exponent)  # type: ignore[arg-type]
        return (
            found.activation @ mix[0]
            + found.reserve @ mix[1]
            + 10 * found.multiplier @ mix[2]
            + found.objective
        )

    for name, value in inputs.items():
        if exponent == 1 and "track" in name:
            continue
        leaf = value.clone().requires_grad_()
        (slope,) = torch.autograd.grad(total(**{**inputs, name: leaf}).sum(), leaf)
        # Frames do not depend on each other: all are shifted at once, one element at a time.
        # A muscle's moments are shifted in proportion to its strength.
        size = value.abs().amax(1, keepdim=True) if value.dim() == 3 else value.abs().amax()
        step = (1e-6 * size).clamp(min=1e-6).expand_as(value).flatten(1)
        expected = torch.empty_like(value)
        for i in range(value[0].numel()):
            shift = torch.zeros_like(step)
            shift[:, i] = step[:, i]
            after = total(**{**inputs, name: value + shift.view_as(value)})
            before = total(**{**inputs, name: value - shift.view_as(value)})
            expected.flatten(1)[:, i] = (after - before) / (2 * step[:, i])
        scale = float(expected.abs().amax())
        assert scale > 1e-4, name
        torch.testing.assert_close(slope, expected, rtol=1e-6, atol=1e-6 * scale, msg=name)


def test_gradcheck() -> None:
    own = problems(2, 2, 5, seed=12)
    inputs = tuple(value.clone().requires_grad_() for value in own)

    def solve(A: Tensor, b: Tensor, w: Tensor) -> tuple[Tensor, Tensor]:
        found = static_optimization(A, b, weight=w, reserve=5.0)
        return found.activation, found.reserve

    assert torch.autograd.gradcheck(solve, inputs, eps=1e-6, atol=1e-6, rtol=1e-5)


def test_shared_inputs_collect_derivatives() -> None:
    """A weight for all frames has the sum of the frames' derivatives."""
    own = problems(4, 2, 6, seed=13)
    weight = own.weight[0].clone().requires_grad_()
    static_optimization(
        own.capacity, own.target, weight=weight
    ).activation.square().sum().backward()
    total = torch.zeros_like(weight)
    for i in range(4):
        one = own.weight[0].clone().requires_grad_()
        found = static_optimization(own.capacity[i], own.target[i], weight=one)
        found.activation.square().sum().backward()
        assert one.grad is not None
        total += one.grad
    assert weight.grad is not None
    torch.testing.assert_close(weight.grad, total, rtol=1e-10, atol=1e-14)


# ----------------------------------------------------------------------------------------- OpenSim


RMS, LARGEST = 0.002, 0.02  # of activations


class Reference(NamedTuple):
    capacity: Tensor
    target: Tensor
    reserve: Tensor
    activation: Tensor
    muscles: list[str]


def values(path: Path) -> tuple[list[str], Array]:
    table = load(path)
    return [str(name) for name in table["column"].values], np.asarray(table["value"].values)


def reference(folder: Path, prefix: str, coordinates: list[str]) -> Reference:
    """What OpenSim's static optimisation was given, from its own forces and moment arms."""
    out = folder / "reference"
    names, activation = values(out / f"{prefix}_StaticOptimization_activation.sto")
    columns, force = values(out / f"{prefix}_StaticOptimization_force.sto")
    muscles, _ = values(out / f"{prefix}_MuscleAnalysis_Length.sto")
    a = activation[:, [names.index(name) for name in muscles]]
    capacity = force[:, [columns.index(name) for name in muscles]] / a
    arms = []
    for coordinate in coordinates:
        order, arm = values(out / f"{prefix}_MuscleAnalysis_MomentArm_{coordinate}.sto")
        arms.append(arm[:, [order.index(name) for name in muscles]])
    A = np.stack(arms, 1) * capacity[:, None]
    x = force[:, [columns.index(f"reserve_{name}") for name in coordinates]]
    setup = (folder / "setup" / "so_actuators.xml").read_text()
    optimal = dict(
        re.findall(
            r'name="reserve_(\w+)">\s*<coordinate>\w+</coordinate>\s*<optimal_force>([\d.]+)', setup
        )
    )
    s = np.array([float(optimal[name]) for name in coordinates])
    used = np.abs(A).max((0, 1)) > 0
    return Reference(
        torch.from_numpy(A[:, :, used]),
        torch.from_numpy((A @ a[..., None])[..., 0] + x),
        torch.from_numpy(s),
        torch.from_numpy(a[:, used]),
        [name for name, u in zip(muscles, used, strict=True) if u],
    )


def compare(found: Solution, expected: Tensor) -> tuple[float, float]:
    assert bool(found.converged.all()) and float(found.residual.amax()) < 1e-9
    away = found.activation - expected
    return float(away.square().mean().sqrt()), float(away.abs().amax())


def test_opensim_walk(shared_data: Path) -> None:
    """80 muscles and 10 coordinates, 238 frames."""
    joints = ["hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle"]
    own = reference(
        shared_data / "walk", "walk", [f"{joint}_{side}" for side in "rl" for joint in joints]
    )
    found = static_optimization(own.capacity, own.target, reserve=own.reserve)
    rms, largest = compare(found, own.activation)
    assert rms < RMS and largest < LARGEST, (rms, largest)
    assert float(found.reserve.abs().amax()) < 0.05


def test_opensim_gait2392(shared_data: Path) -> None:
    """Right leg and trunk. Without moment arms of the toes, their muscles are held at OpenSim's
    activations, which leaves the optimum of the others where it is."""
    joints = ["hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle"]
    own = reference(
        shared_data / "gait2392",
        "gait2392_walk",
        [f"{joint}_r" for joint in (*joints, "subtalar_angle")]
        + [f"lumbar_{name}" for name in ("extension", "bending", "rotation")],
    )
    lower = torch.full_like(own.activation, 0.01)
    upper = torch.ones_like(lower)
    toes = [
        own.muscles.index(f"{name}_r") for name in ("flex_dig", "flex_hal", "ext_dig", "ext_hal")
    ]
    lower[:, toes] = upper[:, toes] = own.activation[:, toes]
    found = static_optimization(
        own.capacity, own.target, lower=lower, upper=upper, reserve=own.reserve
    )
    rms, largest = compare(found, own.activation)
    assert rms < RMS and largest < LARGEST, (rms, largest)
