"""Static optimisation within activation dynamics: limits, the optimum, gaps."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.optimize import LinearConstraint, minimize
from torch import Tensor

from biokit.engine.static_opt import Solution, static_optimization
from biokit.engine.static_opt_time import static_optimization_over_time

DOUBLE = torch.float64
RISE, FALL = 0.02, 0.06  # s
LOWER = 0.01


def trial(frames: int, r: int, m: int, *, seed: int) -> tuple[Tensor, Tensor, Tensor]:
    """Capacity, target and uneven times of a trial whose demands change suddenly."""
    generator = torch.Generator().manual_seed(seed)

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, dtype=DOUBLE)

    force = 100 * 30 ** uniform(m)
    arm = 0.05 * (2 * uniform(r, m) - 1) * (1 + 0.1 * uniform(frames, r, m))
    activation = 0.02 + 0.6 * uniform(frames // 3 + 1, m).repeat_interleave(3, 0)[:frames] ** 3
    capacity = arm * force
    time = torch.cumsum(0.008 + 0.004 * uniform(frames), 0)
    return capacity, (capacity @ activation[..., None])[..., 0], time


def solve(capacity: Tensor, target: Tensor, time: Tensor, **options: float) -> Solution:
    return static_optimization_over_time(
        capacity, target, time, activation_time=RISE, deactivation_time=FALL, **options
    )


def excess(a: Tensor, time: Tensor) -> float:
    """Largest step of an activation beyond what an excitation within its bounds can do."""
    h = time.diff()[:, None]
    fall = LOWER + (a[:-1] - LOWER) * (-h / FALL).exp() - a[1:]
    rise = a[1:] - (1 + (a[:-1] - 1) * (-h / RISE).exp())
    return float(torch.maximum(fall, rise).amax())


def test_limits_are_those_of_activation_dynamics() -> None:
    """An excitation at its bound, integrated in small steps, moves activation to the limit."""
    a, h, steps = 0.4, 0.012, 20000
    for excitation, tau in ((1.0, RISE), (LOWER, FALL)):
        x = a
        for _ in range(steps):
            x += h / steps * (excitation - x) / tau
        pair = torch.tensor([[a], [x]], dtype=DOUBLE)
        assert abs(excess(pair, torch.tensor([0.0, h], dtype=DOUBLE))) < 1e-5


def test_against_scipy() -> None:
    """Sequential quadratic programming over the whole trial."""
    T, r, m = 7, 2, 5
    capacity, target, time = trial(T, r, m, seed=0)
    found = solve(capacity, target, time, tolerance=1e-11)
    A, b = capacity.numpy(), target.numpy()
    h = np.diff(time.numpy())

    def cost(z: NDArray[np.float64]) -> float:
        return float((z**2).sum())

    # Unknowns: activations (T, m), reserves (T, r).
    equations = np.zeros((T * r, T * (m + r)))
    limits, least = np.zeros((2 * (T - 1) * m, T * (m + r))), []
    for t in range(T):
        equations[t * r : (t + 1) * r, t * m : (t + 1) * m] = A[t]
        equations[t * r : (t + 1) * r, T * m + t * r : T * m + (t + 1) * r] = np.eye(r)
    row = 0
    for t in range(T - 1):
        for j in range(m):
            for tau, sign, bound in ((FALL, 1.0, LOWER), (RISE, -1.0, 1.0)):
                factor = np.exp(-h[t] / tau)
                limits[row, (t + 1) * m + j], limits[row, t * m + j] = sign, -sign * factor
                least.append(sign * (1 - factor) * bound)
                row += 1
    best = minimize(
        cost,
        np.full(T * (m + r), 0.3),
        jac=lambda z: 2 * z,
        bounds=[(LOWER, 1.0)] * (T * m) + [(None, None)] * (T * r),
        constraints=[
            LinearConstraint(equations, b.ravel(), b.ravel()),
            LinearConstraint(limits, least, np.inf),
        ],
        method="SLSQP",
        options={"ftol": 1e-13, "maxiter": 500},
    )
    ours = np.concatenate([found.activation.numpy().ravel(), found.reserve.numpy().ravel()])
    np.testing.assert_allclose(cost(ours), best.fun, rtol=1e-7)
    np.testing.assert_allclose(ours, best.x, rtol=0, atol=1e-4)
    np.testing.assert_allclose(float(found.objective.sum()), cost(ours), rtol=1e-12)


@pytest.mark.parametrize("reserve", [10.0, 1.0, 0.01])
def test_limits_hold_and_cost_what_they_must(reserve: float) -> None:
    capacity, target, time = trial(60, 5, 24, seed=1)
    free = static_optimization(capacity, target, reserve=reserve)
    found = solve(capacity, target, time, reserve=reserve)
    assert bool(found.converged.all()) and float(found.residual.amax()) < 1e-9
    assert excess(free.activation, time) > 0.05 and excess(found.activation, time) <= 1e-12
    assert float(found.activation.amin()) >= LOWER and float(found.activation.amax()) <= 1
    assert float(found.objective.sum()) > float(free.objective.sum())


def test_instant_muscles_are_those_of_single_frames() -> None:
    capacity, target, time = trial(40, 4, 15, seed=2)
    found = static_optimization_over_time(
        capacity, target, time, activation_time=0.0, deactivation_time=0.0
    )
    alone = static_optimization(capacity, target)
    torch.testing.assert_close(found.activation, alone.activation, rtol=0, atol=1e-5)
    torch.testing.assert_close(found.objective, alone.objective, rtol=1e-6, atol=0)


def test_gaps_are_bridged() -> None:
    capacity, target, time = trial(30, 3, 10, seed=3)
    target[10:13] = torch.nan
    found = solve(capacity, target, time)
    gap = torch.zeros(30, dtype=torch.bool)
    gap[10:13] = True
    assert bool(found.activation[gap].isnan().all()) and not bool(found.converged[gap].any())
    assert bool(found.activation[~gap].isfinite().all()) and bool(found.converged[~gap].all())
    h = float(time[13] - time[9])
    across = torch.tensor([0.0, h], dtype=DOUBLE)
    assert excess(found.activation[[9, 13]], across) <= 1e-12


def test_bad_input() -> None:
    capacity, target, time = trial(5, 2, 6, seed=4)
    with pytest.raises(ValueError, match="row 0 has no reserve"):
        solve(capacity, target, time, reserve=0.0)
    with pytest.raises(ValueError, match="time does not increase"):
        solve(capacity, target, time.flip(0))
