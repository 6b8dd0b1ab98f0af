"""Static optimisation of whole trials: activations that change no faster than muscles can.

As `biokit.engine.static_opt`, and with the limits that activation dynamics set between frames.
Activation follows excitation ``e`` with the time constant of activation where it rises and of
deactivation where it falls::

    da/dt = (e - a) / tau,   lower <= e <= upper

While the excitation stays at a bound for a step ``h`` that is solved by an exponential, so the
activations that can be reached from ``a_t`` are exactly::

    lower + (a_t - lower) exp(-h / tau_deact) <= a_{t+1} <= upper + (a_t - upper) exp(-h / tau_act)

whatever the step, linear in the unknowns of two frames. Thelen's (2003) time constants that depend
on the activation would make them nonlinear; De Groote et al. (2009) found little difference.

References
----------
De Groote, Pipeleers, Jonkers, Demeulenaere, Patten, Swevers & De Schutter (2009), A physiology
based inverse dynamic analysis of human gait: potential and perspectives. Comput Methods Biomech
Biomed Eng 12, 563-574. Mehrotra (1992), SIAM J Optim 2.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.block_tridiagonal import BlockTridiagonal
from biokit.engine.interior_point import TO_BOUNDARY
from biokit.engine.static_opt import Solution, connected

ROUND_OFF = 1e-7  # of the dual equations, relative to the multipliers


class _Trial(NamedTuple):
    """T frames, r rows, m muscles: ``sum_t a^T diag(h) a / 2 + c a + |(A a - b) / s|^2``."""

    A: Tensor  # [T, r, m]
    b: Tensor  # [T, r]
    stiffness: Tensor  # [T, r], 2 / s^2; zero in frames without a target
    linear: Tensor  # [T, m]
    curvature: Tensor  # [T, m]
    lower: Tensor  # [T, m]
    upper: Tensor  # [T, m]
    falling: Tensor  # [T - 1, m], exp(-h / tau_deact)
    rising: Tensor  # [T - 1, m], exp(-h / tau_act)

    def slope(self, a: Tensor) -> Tensor:
        """Derivative of the cost (T, m)."""
        pull = self.stiffness * (torch.bmm(self.A, a[..., None])[..., 0] - self.b)
        return self.linear + self.curvature * a + torch.bmm(pull[:, None], self.A)[:, 0]

    def room(self, a: Tensor) -> Tensor:
        """Distance from each limit, (4 T - 2, m): lower, upper, falling and rising."""
        fall = a[1:] - self.lower[1:] - self.falling * (a[:-1] - self.lower[1:])
        rise = self.upper[1:] - a[1:] - self.rising * (self.upper[1:] - a[:-1])
        return torch.cat([a - self.lower, self.upper - a, fall, rise])

    def change_of_room(self, step: Tensor) -> Tensor:
        fall = step[1:] - self.falling * step[:-1]
        rise = self.rising * step[:-1] - step[1:]
        return torch.cat([step, -step, fall, rise])

    def push(self, z: Tensor) -> Tensor:
        """What multipliers of the limits (4 T - 2, m) do to the unknowns (T, m)."""
        low, high, fall, rise = z.split(self.sizes)
        out = low - high
        out[1:] += fall - rise
        out[:-1] += self.rising * rise - self.falling * fall
        return out

    @property
    def sizes(self) -> list[int]:
        T = len(self.b)
        return [T, T, T - 1, T - 1]

    def factor(self, ratio: Tensor) -> tuple[BlockTridiagonal, Tensor]:
        """Newton's matrix with multipliers over distances, of unit diagonal, and its scale."""
        low, high, fall, rise = ratio.split(self.sizes)
        diagonal = self.curvature + low + high
        diagonal[1:] += fall + rise
        diagonal[:-1] += self.falling.square() * fall + self.rising.square() * rise
        blocks = torch.bmm(self.A.mT * self.stiffness[:, None], self.A)
        blocks.diagonal(dim1=1, dim2=2).add_(diagonal)
        size = blocks.diagonal(dim1=1, dim2=2).rsqrt()
        blocks = blocks * size[:, :, None] * size[:, None]
        blocks.diagonal(dim1=1, dim2=2).fill_(1 + 1e-13)
        beside = -(self.falling * fall + self.rising * rise) * size[1:] * size[:-1]
        return BlockTridiagonal(blocks, torch.diag_embed(beside)), size


def static_optimization_over_time(
    capacity: Tensor,
    target: Tensor,
    time: Tensor,
    *,
    activation_time: Tensor | float,
    deactivation_time: Tensor | float,
    lower: Tensor | float = 0.01,
    upper: Tensor | float = 1.0,
    reserve: Tensor | float = 1.0,
    weight: Tensor | float = 1.0,
    tracked: Tensor | float = 0.0,
    track_weight: Tensor | float = 0.0,
    tolerance: float = 1e-9,
    max_iterations: int = 80,
) -> Solution:
    """Activations and reserves of least squares over a trial, within activation dynamics.

    Parameters
    ----------
    capacity : Tensor, shape (T, r, m)
        Generalised force of each muscle at full activation, N*m or N.
    target : Tensor, shape (T, r)
        Generalised force to produce. Frames with NaN are bridged, and their results are NaN.
    time : Tensor, shape (T,)
        s, increasing.
    activation_time, deactivation_time : Tensor or float, shape (m,)
        Time constants, s; 0 for actuators that change at once.
    lower, upper : Tensor or float, shape (m,)
        Bounds of activations and excitations.
    reserve : Tensor or float, shape (r,)
        Optimal force of the actuators without bounds, N*m or N, which every row needs.
    weight, tracked, track_weight
        See `biokit.engine.static_opt.static_optimization`.
    tolerance : float
        Relative error of the conditions of the optimum.
    max_iterations : int

    Returns
    -------
    Solution
        Per frame; convergence and iterations are those of the trial's blocks that share muscles.
        Not differentiable.

    Raises
    ------
    ValueError
        If a row has no reserve, time does not increase, or time constants are negative.
    """
    T, r, m = capacity.shape
    device = capacity.device

    def table(value: Tensor | float, *shape: int) -> Tensor:
        return torch.as_tensor(value, dtype=torch.float64, device=device).expand(*shape)

    s, h = table(reserve, r), time.to(torch.float64).diff()
    up, down = table(activation_time, m), table(deactivation_time, m)
    least, most = table(lower, T, m), table(upper, T, m)
    w, e, k = table(weight, T, m), table(tracked, T, m), table(track_weight, T, m)
    if not bool((s > 0).all()):
        row = int(torch.nonzero(~(s > 0))[0])
        raise ValueError(f"row {row} has no reserve; over time every row needs one")
    if not bool((h > 0).all()):
        raise ValueError("time does not increase")
    if bool((up < 0).any()) or bool((down < 0).any()):
        raise ValueError("time constants must not be negative")

    known = capacity.isfinite().all(2).all(1) & target.isfinite().all(1)
    A = torch.where(known[:, None, None], capacity.to(torch.float64), 0.0)
    b = torch.where(known[:, None], target.to(torch.float64), 0.0)
    a = torch.empty(T, m, dtype=torch.float64, device=device)
    converged, iterations = known.clone(), torch.zeros(T, dtype=torch.int64, device=device)
    with torch.no_grad():
        for rows, columns in connected((A != 0).any(0)):
            if len(columns) == 0:
                continue
            part = _Trial(
                A[:, rows][:, :, columns],
                b[:, rows],
                torch.where(known[:, None], 2 / s[rows].square(), 0.0),
                (-2 * k * e)[:, columns],
                (2 * w + 2 * k)[:, columns],
                least[:, columns],
                most[:, columns],
                (-h[:, None] / down[columns]).exp(),
                (-h[:, None] / up[columns]).exp(),
            )
            a[:, columns], solved, count = _minimise(part, tolerance, max_iterations)
            converged &= solved
            iterations = iterations.clamp(min=count)
    x = b - torch.bmm(A, a[..., None])[..., 0]
    objective = (w * a.square() + k * (a - e).square()).sum(1) + (x / s).square().sum(1)
    residual = (torch.bmm(A, a[..., None])[..., 0] + x - b).abs().amax(1)
    unknown = ~known
    return Solution(
        a.masked_fill(unknown[:, None], torch.nan),
        x.masked_fill(unknown[:, None], torch.nan),
        objective.masked_fill(unknown, torch.nan),
        (2 * x / s.square()).masked_fill(unknown[:, None], torch.nan),
        residual.masked_fill(unknown, torch.nan),
        converged,
        iterations,
    )


def _minimise(part: _Trial, tolerance: float, max_iterations: int) -> tuple[Tensor, bool, int]:
    """Activations (T, m), whether they are the optimum, and iterations."""
    a = (part.lower + part.upper) / 2  # constant in time, it keeps to all limits
    room = part.room(a)
    if not bool((room > 0).all()):
        raise ValueError("lower bounds have to be below upper bounds, at all times alike")
    slope = part.slope(a)
    z = torch.full_like(room, float((part.curvature * a).abs().amax())) / room
    for iteration in range(max_iterations + 1):
        level = float((part.linear + part.curvature * a).abs().amax())
        product = room * z
        missing = float((slope - part.push(z)).abs().amax())
        # What reserves cannot hold pushes with forces that leave round-off of their own.
        allowed = tolerance * level + ROUND_OFF * float(z.amax())
        if float(product.amax()) <= tolerance * level and missing <= allowed:
            return a, True, iteration
        if iteration == max_iterations:
            break
        factor, size = part.factor(z / room)

        def solve(right: Tensor) -> Tensor:
            return size * factor.solve((size * right)[..., None])[..., 0]  # noqa: B023

        affine = solve(-slope)
        change = part.change_of_room(affine)
        dual = -z - z * change / room
        length = min(_reach(room, change, 1.0), _reach(z, dual, 1.0))
        mean = float(product.mean())
        after = float(((room + length * change) * (z + length * dual)).mean())
        centre = max((after / mean) ** 3 * mean, 0.1 * tolerance * level)
        forced = (centre - change * dual) / room
        step = solve(part.push(forced) - slope)
        change = part.change_of_room(step)
        dual = forced - z - z * change / room
        length = min(_reach(room, change, TO_BOUNDARY), _reach(z, dual, TO_BOUNDARY))
        if not length > 1e-10:
            break
        a = a + length * step
        room, z, slope = part.room(a), z + length * dual, part.slope(a)
    return a, False, max_iterations


def _reach(own: Tensor, change: Tensor, share: float) -> float:
    """Longest step, at most 1, that keeps everything positive."""
    return share / max(float((-change / own).amax()), share)
