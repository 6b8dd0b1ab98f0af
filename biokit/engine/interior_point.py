"""Batched primal-dual interior point for many small problems with the same costs at once.

Every member of the batch is::

    minimise   sum_j linear_j a_j + curvature_j a_j^2 / 2 + power_j a_j^p + sum_i x_i^2 / (2 R_i)
    subject to A a + x = b,   lower <= a <= upper

with ``x_i`` unbounded (and absent where ``R_i`` is zero). The unbounded unknowns are eliminated,
``x = R y`` with the multipliers ``y`` of the equations, so that one ``r x r`` Cholesky
factorisation of ``A D^-1 A^T + R`` is all the linear algebra of an iteration, however weak the
reserves are.

References
----------
Mehrotra (1992), On the implementation of a primal-dual interior point method. SIAM J Optim 2.
Active set of the last steps: Hintermueller, Ito & Kunisch (2002), The primal-dual active set
strategy as a semismooth Newton method. SIAM J Optim 13.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor

from biokit.engine.grouped_matrix import GroupedMatrix

TO_BOUNDARY = 0.995  # share of the step that would bring the first unknown to its bound
SHORTEST = 1e-8  # step below which a member is given up
BEND = 0.3  # share by which the power's derivative may fall linearly in a step; then as exp
ROUGH = 1e-5  # tolerance from which active sets are tried
CENTRING = 0.2  # of the mean product, that careful steps aim at, at least
LOWEST = 1e-2  # of the power's derivative, relative to its value at the unknown
POLISHING = 4  # changes of the active set that are tried
MODEST = 1e-2  # of an unknown's range: activations whose cost is worth resolving
SOFT = 1e-6  # curvature at least, relative to the slope of the cost
EXACT = 1e-12  # relative error of the polished equations


class Problem(NamedTuple):
    """``B`` problems of ``r`` equations and ``m`` unknowns; exponent ``p`` is common to all."""

    matrix: GroupedMatrix  # [B, r, m]
    target: Tensor  # [B, r]
    compliance: Tensor  # [B, r], R
    lower: Tensor  # [B, m]
    upper: Tensor  # [B, m]
    linear: Tensor  # [B, m]
    curvature: Tensor  # [B, m], not negative
    power: Tensor  # [B, m], not negative; zero where the exponent is 1 or 2
    exponent: float


class Optimum(NamedTuple):
    """Where the solver ended."""

    unknown: Tensor  # [B, m], a
    multiplier: Tensor  # [B, r], y
    free: Tensor  # [B, m], whether the unknown is between its bounds
    converged: Tensor  # [B]
    iterations: Tensor  # [B]


class _State(NamedTuple):
    """Iterate: unknowns as a share of their range and their distance from its end, multipliers.

    The dual equations ``linear + curvature t + v - A^T y = low - high`` hold at the start, and a
    step changes both sides alike.
    """

    t: Tensor  # [B, m]
    s: Tensor  # [B, m], 1 - t
    y: Tensor  # [B, r]
    low: Tensor  # [B, m], multiplier of t >= 0
    high: Tensor  # [B, m], multiplier of s >= 0
    v: Tensor  # [B, m], derivative of the power's cost, an unknown of its own; [B, 0] without

    def take(self, rows: Tensor) -> _State:
        return _State(*(own.index_select(0, rows) for own in self))

    def moved(self, part: _Scaled, step: _State, length: Tensor) -> _State:
        """The iterate after a step of that length.

        The derivative of a power falls exponentially where the linear step is long, so that it
        stays positive and does not hold up the others, and not far below its value at the new
        unknown; the multiplier of the lower bound takes the difference.
        """
        new = _State(*(torch.addcmul(a, length, b) for a, b in zip(self, step, strict=True)))
        if self.v.shape[1] == 0:
            return new
        fall = torch.where(self.v > 0, length * step.v / self.v.clamp(min=1e-300), 0.0)
        bent = self.v * (1 - BEND) * ((fall + BEND) / (1 - BEND)).exp()
        v = torch.where(fall < -BEND, bent, new.v)
        v = torch.maximum(v, LOWEST * part.power_derivative(new.t))
        return new._replace(low=new.low + (v - new.v), v=v)


class _Scaled(NamedTuple):
    """The problem in shares of the unknowns' ranges, its equations divided by their largest."""

    A: GroupedMatrix  # [B, r, m]
    b: Tensor  # [B, r]
    R: Tensor  # [B, r]
    width: Tensor  # [B, m]
    lower: Tensor  # [B, m]
    linear: Tensor  # [B, m]
    curvature: Tensor  # [B, m]
    power: Tensor  # [B, m], factor of a^(p - 1) in the derivative
    exponent: float

    def take(self, rows: Tensor) -> _Scaled:
        kept: dict[str, Any] = {
            name: getattr(self, name).index_select(0, rows) for name in self._fields[1:-1]
        }
        return self._replace(A=self.A.take(rows), **kept)

    @property
    def is_quadratic(self) -> bool:
        return self.exponent in (1.0, 2.0)

    def unknown(self, t: Tensor) -> Tensor:
        return self.lower + self.width * t

    def power_derivative(self, t: Tensor) -> Tensor:
        return self.power * self.unknown(t).clamp(min=0) ** (self.exponent - 1)

    def power_curvature(self, t: Tensor, v: Tensor) -> Tensor:
        return (self.exponent - 1) * v * self.width / self.unknown(t).clamp(min=1e-300)


def minimise(problem: Problem, tolerance: float, max_iterations: int) -> Optimum:
    """Solve all problems; members that are done leave the batch.

    A member's result does not depend on the others. Members that cannot be solved (equations
    without a reserve that the unknowns cannot meet) are not converged; they end near the point
    that violates their equations least.
    """
    scaled, row = _scale(problem)
    # Where the cost is quadratic, bounds are told apart long before convergence.
    rough = ROUGH if problem.exponent == 2 else tolerance
    found, converged, iterations = _iterate(scaled, max(rough, tolerance), max_iterations)
    t, y, free, polished = _polish(scaled, found, converged)
    failed = torch.nonzero(~polished & ~converged if rough == tolerance else ~polished)[:, 0]
    if len(failed):
        own = scaled.take(failed)
        state, solved, count = _persist(own, tolerance, max_iterations)
        t[failed], y[failed], free[failed], polished[failed] = _polish(own, state, solved)
        converged[failed] = solved
        iterations[failed] += count
    a = torch.where(t >= 1, problem.upper, scaled.unknown(t))
    free &= scaled.width > 0
    return Optimum(a, y / row, free, converged | polished, iterations)


def _persist(
    scaled: _Scaled, tolerance: float, max_iterations: int
) -> tuple[_State, Tensor, Tensor]:
    """Iterate members that have failed or were not precise enough, with more and more care."""
    found, converged, iterations = _iterate(scaled, tolerance, max_iterations)
    # Costs that are far from quadratic need more care here and there; what is not feasible gets
    # reserves for the answer's sake.
    patience = max_iterations if scaled.is_quadratic else 5 * max_iterations
    for reserve, careful in ((0.0, True), (1e-6, False)):
        failed = torch.nonzero(~converged)[:, 0]
        if len(failed) == 0:
            break
        own = scaled.take(failed)
        own = own._replace(R=own.R.clamp(min=reserve))
        again, solved, count = _iterate(own, tolerance, patience, careful=careful)
        better = solved if reserve == 0.0 else torch.ones_like(solved)
        for whole, part in zip(found, again, strict=True):
            whole[failed[better]] = part[better]
        converged[failed] = solved & (reserve == 0.0)
        iterations[failed] += count
    return found, converged, iterations


def _iterate(
    scaled: _Scaled, tolerance: float, max_iterations: int, *, careful: bool = False
) -> tuple[_State, Tensor, Tensor]:
    """Iterates of all members at their end, which have converged, and numbers of iterations."""
    state = _start(scaled)
    found = _State(*(torch.empty_like(own) for own in state))
    count, device = len(state.t), state.t.device
    converged = torch.zeros(count, dtype=torch.bool, device=device)
    iterations = torch.full((count,), max_iterations, device=device)
    part, members = scaled, torch.arange(count, device=device)
    running = torch.ones(count, dtype=torch.bool, device=device)
    for iteration in range(max_iterations + 1):
        here = _at(part, state)
        solved = _solved(part, here, tolerance) & running
        converged[members[solved]] = True
        iterations[members[solved]] = iteration
        running &= ~solved
        left = int(running.sum())
        if iteration == max_iterations or left == 0:
            break
        if 2 * left <= len(members):  # fewer are not worth copying the rest
            for whole, own in zip(found, state, strict=True):
                whole[members] = own
            keep = torch.nonzero(running)[:, 0]
            part, members, running = part.take(keep), members[keep], running[keep]
            state, here = state.take(keep), here.take(keep)
        step, length = _step(part, here, tolerance, careful)
        running &= length[:, 0] > SHORTEST  # or NaN: round-off has spoilt the step
        new = state.moved(part, step, length)
        if not bool(running.all()):
            new = _State(
                *(torch.where(running[:, None], a, b) for a, b in zip(new, state, strict=True))
            )
        state = new
    for whole, own in zip(found, state, strict=True):
        whole[members] = own
    return found, converged, iterations


def _scale(problem: Problem) -> tuple[_Scaled, Tensor]:
    width = problem.upper - problem.lower
    A = problem.matrix.scaled(torch.ones_like(problem.target), width)
    row = A.largest()
    row = torch.where(row > 0, row, 1.0)
    A = A.scaled(1 / row, torch.ones_like(width))
    b = (problem.target - problem.matrix.times(problem.lower)) / row
    p = problem.exponent
    return (
        _Scaled(
            A,
            b,
            problem.compliance / row.square(),
            width,
            problem.lower,
            width * (problem.linear + problem.curvature * problem.lower),
            width.square() * problem.curvature,
            width * problem.power * p,
            p,
        ),
        row,
    )


def _start(part: _Scaled) -> _State:
    """The middle of the ranges, with multipliers that meet the dual equations."""
    t = torch.full_like(part.linear, 0.5)
    slope = part.linear + part.curvature * t
    v = slope.new_zeros(len(t), 0)
    if not part.is_quadratic:
        v = part.power_derivative(t)
        slope = slope + v
    level = _level(part, slope)
    low, high = level + slope.clamp(min=0), level - slope.clamp(max=0)
    return _State(t, 1 - t, torch.zeros_like(part.b), low, high, v)


def _level(part: _Scaled, slope: Tensor) -> Tensor:
    """What derivatives of the cost are compared with, (B, 1): the largest, or what it may become.

    At the optimum they may all vanish, where unknowns may be negative.
    """
    level = torch.maximum(slope.abs(), MODEST * part.curvature).amax(1, keepdim=True)
    return torch.where(level > 0, level, 1.0)


class _Here(NamedTuple):
    """What solving and stepping need at an iterate."""

    state: _State
    primal: Tensor  # [B, r], b - A t - R y
    slope: Tensor  # [B, m], derivative of the cost
    pull: Tensor  # [B, m], A^T y
    bent: Tensor  # [B, m], by what the power's derivative differs from its own unknown; [B, 0]
    level: Tensor  # [B, 1], largest derivative of the cost
    lower: Tensor  # [B, m], t * low
    upper: Tensor  # [B, m], s * high

    def take(self, rows: Tensor) -> _Here:
        return _Here(self.state.take(rows), *(own.index_select(0, rows) for own in self[1:]))


def _at(part: _Scaled, at: _State) -> _Here:
    slope = torch.addcmul(part.linear, part.curvature, at.t)
    bent = at.v
    if not part.is_quadratic:
        slope = slope + at.v
        tiny = 1e-300
        ratio = part.power_derivative(at.t).clamp(min=tiny) / at.v.clamp(min=tiny)
        bent = torch.where(at.v > 0, at.v * ratio.log(), 0.0)
    return _Here(
        at,
        part.b - part.A.times(at.t) - part.R * at.y,
        slope,
        part.A.transposed_times(at.y),
        bent,
        _level(part, slope),
        at.t * at.low,
        at.s * at.high,
    )


def _solved(part: _Scaled, here: _Here, tolerance: float) -> Tensor:
    """Which members meet all conditions of the optimum."""
    at, level = here.state, here.level[:, 0]
    size = part.b.abs().amax(1) + 1
    solved = (
        (here.primal.abs().amax(1) <= 1e-3 * tolerance * size)
        & (here.lower.amax(1) <= tolerance * level)
        & (here.upper.amax(1) <= tolerance * level)
    )
    if not bool(solved.any()):
        return solved
    dual = (here.slope - here.pull - at.low + at.high).abs()
    if not part.is_quadratic:
        dual = dual + (part.power_derivative(at.t) - at.v).abs()
    return solved & (dual.amax(1) <= tolerance * level + 1e-13 * here.pull.abs().amax(1))


def _step(part: _Scaled, here: _Here, tolerance: float, careful: bool) -> tuple[_State, Tensor]:
    """Mehrotra's predictor and corrector: the direction and how far to go, (B, 1).

    Careful steps stay near the centre and keep the power's derivative positive by themselves.
    """
    at = here.state
    per_t, per_s = 1 / at.t, 1 / at.s
    D = torch.addcmul(torch.addcmul(part.curvature, at.low, per_t), at.high, per_s)
    short = here.pull - here.slope
    bend = None
    if not part.is_quadratic:
        bend = part.power_curvature(at.t, at.v)
        D = D + bend
        short = short - here.bent
    inverse = 1 / D
    factor, size = normal_factor(part.A.normal(inverse), part.R)

    def solve(g: Tensor) -> tuple[Tensor, Tensor]:
        """Changes of y and t, for what is missing in the dual equations."""
        change = inverse * g
        forced = here.primal - part.A.times(change)
        y = size * torch.cholesky_solve((size * forced)[..., None], factor)[..., 0]
        return y, torch.addcmul(change, inverse, part.A.transposed_times(y))

    # Predictor: bounds alone, t low = s high = 0. Changes as shares of t and s give all others:
    # low changes by -low (1 + u), s by -s w, high by -high (1 - w).
    _, t = solve(short)
    u, w = t * per_t, t * per_s
    lowest_u, highest_u = u.aminmax(dim=1, keepdim=True)
    lowest_w, highest_w = w.aminmax(dim=1, keepdim=True)
    fastest = torch.maximum(
        torch.maximum(-lowest_u, 1 + highest_u), torch.maximum(highest_w, 1 - lowest_w)
    )
    reach = 1 / fastest.clamp(min=1)
    u = -here.lower * u * (1 + u)  # products of the changes of t and low, s and high
    w = here.upper * w * (1 - w)
    total = (here.lower + here.upper).sum(1, keepdim=True)
    left = (1 - reach) + reach.square() * (u + w).sum(1, keepdim=True) / total
    # Round-off would spoil products far below what convergence asks for, and bounds that are
    # reached long before the power's derivative has settled hold it up.
    centre = (left**3).clamp(min=CENTRING if careful else 0.0) * total / (2 * u.shape[1])
    centre = torch.maximum(centre, 1e-3 * tolerance * here.level)
    if bend is not None:
        centre = torch.maximum(centre, 1e-3 * here.bent.abs().amax(1, keepdim=True))

    to_low, to_high = (centre - u) * per_t, (centre - w) * per_s
    y, t = solve(short + to_low - to_high)
    u, w = t * per_t, t * per_s
    low = to_low - at.low * (1 + u)
    high = to_high - at.high * (1 - w)
    fastest = torch.stack(
        [-u.amin(1), w.amax(1), -(low / at.low).amin(1), -(high / at.high).amin(1)]
    ).amax(0)
    v = at.v if bend is None else here.bent + bend * t
    if careful and bend is not None:
        fastest = torch.maximum(fastest, -(v / at.v.clamp(min=1e-300)).amin(1))
    length = TO_BOUNDARY / fastest.clamp(min=TO_BOUNDARY)
    return _State(t, -t, y, low, high, v), length[:, None]


def normal_factor(normal: Tensor, R: Tensor) -> tuple[Tensor, Tensor]:
    """Cholesky factor of ``normal + R`` (B, r, r) with unit diagonal, and the scale (B, r)."""
    diagonal = normal.diagonal(dim1=1, dim2=2)
    diagonal.add_(R)
    size = torch.where(diagonal > 0, diagonal, 1.0).rsqrt()
    normal = normal * size[:, :, None] * size[:, None]
    normal.diagonal(dim1=1, dim2=2).fill_(1 + 1e-15)
    factor, info = torch.linalg.cholesky_ex(normal)
    bent = torch.nonzero(info)[:, 0]
    if len(bent):
        # Equations that have become dependent to round-off: those bounds leave little to move.
        held = normal.index_select(0, bent)
        held.diagonal(dim1=1, dim2=2).fill_(1 + 1e-11)
        factor[bent] = torch.linalg.cholesky_ex(held)[0]
    return factor, size


def _polish(part: _Scaled, at: _State, solved: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Meet bounds and equations exactly, where the iterate shows which bounds are active.

    Returns unknowns t, multipliers y, which unknowns are free, and which members ended with a
    consistent active set; the others keep their interior point.
    """
    t, y = at.t.clone(), at.y.clone()
    free = ((at.t > at.low) | (at.t > 0.5)) & ((at.s > at.high) | (at.s > 0.5))
    done = torch.zeros(len(t), dtype=torch.bool, device=t.device)
    members = torch.nonzero(solved)[:, 0]
    own, x, multiplier = part.take(members), t[members], y[members]
    before = torch.zeros_like(x)
    for _ in range(POLISHING):
        v = own.power_derivative(x)
        slope = own.linear + own.curvature * x + v
        H = own.curvature + own.power_curvature(x, v)
        # Where the cost is linear the steps are those of a proximal point method.
        level = _level(own, slope)
        H = torch.maximum(H, SOFT * level)
        rest = slope - own.A.transposed_times(multiplier)
        inverse = 1 / H.clamp(min=1e-300)
        aim = x - rest * inverse
        side = (aim > 0).to(x.dtype) + (aim >= 1)  # 0 at the lower bound, 1 free, 2 at the upper
        moving = side == 1
        missing = own.b - own.A.times(x) - own.R * multiplier
        error = torch.maximum(
            (missing.abs() / (own.b.abs().amax(1, keepdim=True) + 1)).amax(1),
            (torch.where(moving, rest, 0.0).abs() / level).amax(1),
        )
        within = ((x >= 0) & (x <= 1)).all(1)
        settled = (side == before).all(1) & (error < EXACT) & within & x.isfinite().all(1)
        rows = members[settled]
        t[rows], y[rows], free[rows] = x[settled], multiplier[settled], moving[settled]
        done[rows] = True
        keep = torch.nonzero(~settled)[:, 0]
        if len(keep) == 0:
            break
        own, members = own.take(keep), members[keep]
        x, multiplier, rest, aim, before, moving, inverse = (
            value.index_select(0, keep)
            for value in (x, multiplier, rest, aim, side, moving, inverse)
        )
        x = torch.where(moving, x, aim.clamp(0, 1))
        inverse = torch.where(moving, inverse, 0.0)
        factor, size = normal_factor(own.A.normal(inverse), own.R)
        forced = own.b - own.A.times(x) - own.R * multiplier + own.A.times(inverse * rest)
        change = size * torch.cholesky_solve((size * forced)[..., None], factor)[..., 0]
        multiplier = multiplier + change
        x = torch.where(moving, x + inverse * (own.A.transposed_times(change) - rest), x)
    return t, y, free, done
