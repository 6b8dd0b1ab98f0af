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

from biokit.engine.interior_point import MODEST, SHORTEST, TO_BOUNDARY
from biokit.engine.static_opt import Solution, connected

ROUND_OFF = 1e-10  # of the dual equations, relative to the multipliers
LOADED = 1e-5  # share of the pull of loaded reserves that counts as the level of the costs


class _Trial(NamedTuple):
    """T frames, r rows, m muscles: ``linear a + curvature a^2 / 2 + x^2 / (2 R)``, A a + x = b."""

    A: Tensor  # [T, r, m]
    b: Tensor  # [T, r]
    R: Tensor  # [T, r], s^2 / 2
    linear: Tensor  # [T, m]
    curvature: Tensor  # [T, m]
    lower: Tensor  # [T, m]
    upper: Tensor  # [T, m]
    falling: Tensor  # [T - 1, m], exp(-h / tau_deact)
    rising: Tensor  # [T - 1, m], exp(-h / tau_act)

    def room(self, a: Tensor) -> Tensor:
        """Distance from each limit, (4 T - 2, m): lower, upper, falling and rising."""
        fall = a[1:] - self.lower[1:] - self.falling * (a[:-1] - self.lower[1:])
        rise = self.upper[1:] - a[1:] - self.rising * (self.upper[1:] - a[:-1])
        return torch.cat([a - self.lower, self.upper - a, fall, rise])

    def change_of_room(self, step: Tensor) -> Tensor:
        """What a step of the activations (T, m) does to the distances."""
        fall = step[1:] - self.falling * step[:-1]
        rise = self.rising * step[:-1] - step[1:]
        return torch.cat([step, -step, fall, rise])

    def push(self, z: Tensor) -> Tensor:
        """What multipliers of the limits (4 T - 2, m) do to the activations (T, m)."""
        low, high, fall, rise = z.split(self.sizes)
        out = low - high
        out[1:] += fall - rise
        out[:-1] += self.rising * rise - self.falling * fall
        return out

    @property
    def sizes(self) -> list[int]:
        """Numbers of limits of each kind."""
        T = len(self.b)
        return [T, T, T - 1, T - 1]


class _Chain:
    """Newton's equations of a trial, eliminated frame by frame.

    ``D_t a_t - C_t a_{t-1} - C_{t+1} a_{t+1} - A_t^T y_t = f_t`` and ``A_t a_t + R_t y_t = g_t``
    with diagonal C and D; ``ratio`` holds the multipliers of the limits over the distances.
    """

    def __init__(self, part: _Trial, ratio: Tensor) -> None:
        low, high, fall, rise = ratio.split(part.sizes)
        D = part.curvature + low + high
        D[1:] += fall + rise
        D[:-1] += part.falling.square() * fall + part.rising.square() * rise
        self.C = part.falling * fall + part.rising * rise
        self.A = part.A
        answers: list[Tensor] = []
        firsts: list[Tensor] = []
        inverses: list[Tensor] = []
        for t in range(len(D)):
            P = torch.diag(D[t])
            if t:
                P = P - self.C[t - 1][:, None] * answers[-1] * self.C[t - 1]
            size = P.diagonal().clamp(min=1e-300).rsqrt()
            P = P * size[:, None] * size
            P.diagonal().fill_(1 + 1e-14)
            factor, _ = torch.linalg.cholesky_ex(P)
            inverse = torch.cholesky_inverse(factor) * size[:, None] * size
            W = inverse @ part.A[t].mT
            S = part.A[t] @ W
            S.diagonal().add_(part.R[t])
            scale = S.diagonal().rsqrt()
            factor, _ = torch.linalg.cholesky_ex(S * scale[:, None] * scale)
            S = torch.cholesky_inverse(factor) * scale[:, None] * scale
            answers.append(inverse - W @ S @ W.mT)
            firsts.append(inverse)
            inverses.append(S)
        self.G, self.inverse, self.S = map(torch.stack, (answers, firsts, inverses))

    def solve(self, f: Tensor, g: Tensor) -> tuple[Tensor, Tensor]:
        """Activations (T, m) and multipliers (T, r) of right sides of these shapes."""
        from_g = _times(self.inverse, _times(self.A.mT, _times(self.S, g)))
        forward: list[Tensor] = []
        right: list[Tensor] = []
        for t in range(len(f)):
            own = torch.addcmul(f[t], self.C[t - 1], forward[-1]) if t else f[t]
            right.append(own)
            forward.append(torch.addmv(from_g[t], self.G[t], own))
        a = [forward[-1]]
        for t in range(len(f) - 2, -1, -1):
            coupled = self.C[t] * a[-1]
            right[t] = right[t] + coupled
            a.append(torch.addmv(forward[t], self.G[t], coupled))
        y = _times(self.S, g - _times(self.A, _times(self.inverse, torch.stack(right))))
        return torch.stack(a[::-1]), y


def _times(A: Tensor, x: Tensor) -> Tensor:
    return torch.bmm(A, x[..., None])[..., 0]


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
                torch.where(known[:, None], s[rows].square() / 2, 1.0),
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
    row = part.A.abs().amax((0, 2)).clamp(min=1e-300)
    part = part._replace(A=part.A / row[:, None], b=part.b / row, R=part.R / row.square())
    a = (part.lower + part.upper) / 2  # constant in time, it keeps to all limits
    y = (part.b - _times(part.A, a)) / part.R
    room = part.room(a)
    if not bool((room > 0).all()):
        raise ValueError("lower bounds have to be below upper bounds, at all times alike")
    # Multipliers that meet the dual equations: those of the bounds take up what is left.
    rest = part.linear + part.curvature * a - _times(part.A.mT, y)
    least = MODEST * float((part.curvature * (part.upper - part.lower)).amax())
    level = max(float(rest.abs().mean()), least)
    z = torch.full_like(room, level)
    z[: 2 * len(a)] += torch.cat([rest.clamp(min=0), -rest.clamp(max=0)])
    away = part.push(z) - rest
    z[: 2 * len(a)] += torch.cat([-away.clamp(max=0), away.clamp(min=0)])
    for iteration in range(max_iterations + 1):
        slope = part.linear + part.curvature * a
        pull = _times(part.A.mT, y)
        primal = part.b - _times(part.A, a) - part.R * y
        # What reserves cannot hold pushes with forces that leave round-off of their own.
        level = max(float(slope.abs().amax()), LOADED * float(pull.abs().amax()), least)
        product = room * z
        wrong = float((slope - pull - part.push(z)).abs().amax())
        allowed = tolerance * level + ROUND_OFF * float(z.amax())
        solved = float(product.amax()) <= tolerance * level and wrong <= allowed
        if solved and float(primal.abs().amax()) <= tolerance * (1 + float(part.b.abs().amax())):
            return a, True, iteration
        if iteration == max_iterations:
            break
        chain = _Chain(part, z / room)
        affine, _ = chain.solve(pull - slope, primal)
        change = part.change_of_room(affine)
        dual = -z - z * change / room
        length = min(_reach(room, change, 1.0), _reach(z, dual, 1.0))
        mean = float(product.mean())
        after = float(((room + length * change) * (z + length * dual)).mean())
        centre = max((after / mean) ** 3 * mean, 0.1 * tolerance * level)
        forced = (centre - change * dual) / room
        step, rise = chain.solve(pull - slope + part.push(forced), primal)
        change = part.change_of_room(step)
        dual = forced - z - z * change / room
        length = min(_reach(room, change, TO_BOUNDARY), _reach(z, dual, TO_BOUNDARY))
        if not length > SHORTEST:
            break
        new = a + length * step
        room = part.room(new)
        if not bool((room > 0).all()):  # lost to round-off
            break
        a, y, z = new, y + length * rise, z + length * dual
    return a, False, max_iterations


def _reach(own: Tensor, change: Tensor, share: float) -> float:
    """Longest step, at most 1, that keeps everything positive."""
    return share / max(float((-change / own).amax()), share)
