"""Inverse kinematics: the coordinates that bring a model's markers closest to the measured ones.

All frames are solved at once by a projected Newton method with a Levenberg-Marquardt trust term
and the exact Hessian (`biokit.engine.marker_cost`); `biokit.engine.ik_start` finds starts that do
not depend on the order of the frames.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.angles import nearest_equal
from biokit.engine.joints import substitute_couplers
from biokit.engine.marker_cost import Derivatives, MarkerCost, moving_coordinates
from biokit.engine.model import Model

CHUNK = 256  # frames at a time in the solver: their Hessians stay in the second-level cache
BLOCK = 4096  # frames that share a search for starts; bounds the memory of the neighbour search


class Solution(NamedTuple):
    """Result of `inverse_kinematics` for F frames.

    Attributes
    ----------
    q : Tensor, shape (F, n)
        All coordinates, coupled ones included; rad and m.
    marker_error : Tensor, shape (F, m)
        Distance between model and measured marker, m; NaN where the marker is missing.
    cost : Tensor, shape (F,)
        ``sum w |r|^2`` over the markers (and coordinate targets) of the frame, m^2.
    converged : Tensor of bool, shape (F,)
    iterations : Tensor of int64, shape (F,)
        Evaluations of the cost spent on the frame's last solve.
    at_bound : Tensor of bool, shape (F, n)
        Clamped coordinates that stopped at the end of their range.
    """

    q: Tensor
    marker_error: Tensor
    cost: Tensor
    converged: Tensor
    iterations: Tensor
    at_bound: Tensor


@dataclass(frozen=True, eq=False)
class Tracking:
    """One inverse kinematics problem: what is solved for, bounds, targets of coordinates."""

    cost: MarkerCost
    lower: Tensor  # [f]
    upper: Tensor  # [f]
    coordinate_target: Tensor  # [F or 1, f]
    coordinate_weight: Tensor  # [f]
    target: Tensor  # [m, 3, F]
    weight: Tensor  # [m, F]
    tolerance: float
    max_iterations: int

    def take(self, frames: Tensor) -> Tracking:
        """The same problem for some frames (an index may repeat)."""
        own = self.coordinate_target
        return Tracking(
            cost=self.cost,
            lower=self.lower,
            upper=self.upper,
            coordinate_target=own if own.shape[0] == 1 else own.index_select(0, frames),
            coordinate_weight=self.coordinate_weight,
            target=self.target.index_select(-1, frames),
            weight=self.weight.index_select(-1, frames),
            tolerance=self.tolerance,
            max_iterations=self.max_iterations,
        )

    def only(self, coordinates: tuple[int, ...], max_iterations: int) -> Tracking:
        """The same problem for a few coordinates without bounds, to find a start for the rest."""
        kept = [self.cost.solved.index(c) for c in coordinates]
        return Tracking(
            cost=MarkerCost(self.cost.model, coordinates),
            lower=torch.full_like(self.lower[kept], -torch.inf),
            upper=torch.full_like(self.upper[kept], torch.inf),
            coordinate_target=self.coordinate_target[:, kept],
            coordinate_weight=self.coordinate_weight[kept],
            target=self.target,
            weight=self.weight,
            tolerance=1e-3,
            max_iterations=max_iterations,
        )


class Minimum(NamedTuple):
    """Where the solver ended, for F frames."""

    q: Tensor  # [F, n]
    cost: Tensor  # [F]
    converged: Tensor  # [F]
    iterations: Tensor  # [F]


def inverse_kinematics(
    model: Model,
    target: Tensor,
    *,
    weight: Tensor | None = None,
    coordinate_target: Tensor | None = None,
    coordinate_weight: Tensor | None = None,
    start: Tensor | None = None,
    tolerance: float = 1e-6,
    max_iterations: int = 100,
    progress: Callable[[int], None] | None = None,
) -> Solution:
    """Solve inverse kinematics for all frames, in any order.

    Minimises ``sum_m w_m |p_m(q) - y_m|^2 + sum_c v_c (q_c - q0_c)^2`` within the ranges of clamped
    coordinates. Locked coordinates stay at their default, coupled ones follow their drivers, and
    coordinates that move no weighted marker keep their default.

    Parameters
    ----------
    model : Model
        In float64 for results that agree with OpenSim's.
    target : Tensor, shape (F, m, 3)
        Measured markers in the order of ``model.marker_names``, ground frame, m; NaN = missing.
    weight : Tensor, shape (m,) or (F, m), optional
        Marker weights, one by default.
    coordinate_target : Tensor, shape (n,) or (F, n), optional
        Wanted values of coordinates, rad and m (default: the model's default values).
    coordinate_weight : Tensor, shape (n,), optional
        Their weights, m^2/rad^2 or 1; zero by default.
    start : Tensor, shape (F, n), optional
        Where to start. By default starts are searched for, robustly and without using the order
        of the frames.
    tolerance : float
        A frame has converged when a Newton step changes no coordinate by more (rad, m).
    max_iterations : int
        Evaluations of the cost allowed for one solve of a frame.
    progress : callable, optional
        Called with the number of frames finished since the last call.

    Returns
    -------
    Solution

    Raises
    ------
    ValueError
        If shapes do not match the model.

    References
    ----------
    Lu & O'Connor (1999), Bone position estimation from skin marker co-ordinates using global
    optimisation with joint constraints. J Biomech 32. Bertsekas (1982), Projected Newton methods
    for optimization problems with simple constraints. SIAM J Control Optim 20.
    """
    from biokit.engine.ik_start import search

    frames, markers = target.shape[:2]
    if markers != len(model.marker_names) or target.shape[2:] != (3,):
        raise ValueError(
            f"target has shape {tuple(target.shape)}; the model needs "
            f"(frames, {len(model.marker_names)}, 3), one row for each of its markers"
        )
    tracking = _problem(
        model, target, weight, coordinate_target, coordinate_weight, tolerance, max_iterations
    )
    parts = []
    for first in range(0, frames, BLOCK):
        block = torch.arange(first, min(first + BLOCK, frames), device=model.device)
        part = tracking.take(block)
        if start is None:
            parts.append(search(part))
        else:
            parts.append(minimise(part, start.index_select(0, block).to(model.default)))
        if progress is not None:
            progress(len(block))
    if not parts:
        parts = [minimise(tracking, model.default.expand(0, -1))]
    whole = Minimum(*(torch.cat(column) for column in zip(*parts, strict=True)))
    # A coordinate that moves no marker but has a target is simply there.
    idle = [
        c
        for c in model.free
        if c not in tracking.cost.solved
        and coordinate_weight is not None
        and coordinate_target is not None
        and coordinate_weight[c] > 0
    ]
    if idle:
        whole.q[:, idle] = coordinate_target.to(model.default).expand(frames, -1)[:, idle]
    return _solution(tracking, whole, target.to(model.default))


def minimise(tracking: Tracking, start: Tensor) -> Minimum:
    """Projected Newton from ``start`` (F, n), in chunks."""
    parts = []
    for first in range(0, max(len(start), 1), CHUNK):
        chunk = torch.arange(first, min(first + CHUNK, len(start)), device=start.device)
        parts.append(_minimise(tracking.take(chunk), start.index_select(0, chunk)))
    found = Minimum(*(torch.cat(column) for column in zip(*parts, strict=True)))
    model = tracking.cost.model
    return found._replace(q=nearest_equal(model, found.q, model.default, tracking.cost.solved))


INVISIBLE = 1e-12  # m^2: a decrease of the cost by 1 um RMS of a marker
MAX_TURN = 0.7  # rad: longest step of an angle; a quadratic model means little beyond


def _minimise(tracking: Tracking, start: Tensor) -> Minimum:
    model = tracking.cost.model
    solved = model.index(tracking.cost.solved)
    turning = torch.tensor(
        [model.coordinate_is_rotation[c] for c in tracking.cost.solved], device=model.device
    )
    q = start.clone()
    x = q.index_select(1, solved).clamp(tracking.lower, tracking.upper)
    q[:, solved] = x
    cost = torch.empty(len(q), dtype=q.dtype, device=q.device)
    converged = torch.zeros(len(q), dtype=torch.bool, device=q.device)
    iterations = torch.zeros(len(q), dtype=torch.int64, device=q.device)
    if len(q) == 0:
        return Minimum(q, cost, converged, iterations)

    part, frames = tracking, torch.arange(len(q), device=q.device)
    at, total = _evaluate(part, q[frames], x)
    damping = torch.full_like(total, 1e-2)
    for iteration in range(1, tracking.max_iterations + 1):
        step, predicted = _step(part, at, x, damping)
        # Each angle is limited by itself: one that markers hardly see must not hold up the rest.
        step = torch.where(turning, step.clamp(-MAX_TURN, MAX_TURN), step)
        new_x = (x + step).clamp(part.lower, part.upper)
        moved = (new_x - x).abs().amax(1)
        new_at, new_total = _evaluate(part, q[frames], new_x)

        gain = (total - new_total) / predicted.clamp(min=1e-300)
        accept = new_total <= total * (1 + 1e-13)
        # A short step counts as convergence only where damping did not make it short.
        settled = (moved < part.tolerance) & (damping <= 1e-2)
        # Coordinates that do the same (a chain of vertebrae under few markers) leave a valley
        # along which Newton crawls without moving any marker visibly.
        visible = part.weight.sum(0)
        settled |= (predicted < INVISIBLE * visible) & (damping <= 1e-2) & accept
        settled |= (new_total < 100 * INVISIBLE * visible) & (gain > 1.5) & accept
        stuck = damping > 1e12
        damping = torch.where(
            accept,
            torch.where(
                gain > 0.75, damping * 0.05, torch.where(gain < 0.25, damping * 3, damping)
            ),
            (damping * 8).clamp(min=1e-4),
        )
        damping = torch.where(damping < 1e-7, 0.0, damping)
        x = torch.where(accept[:, None], new_x, x)
        total = torch.where(accept, new_total, total)
        at = Derivatives(
            *(
                torch.where(accept.view(-1, *[1] * (old.dim() - 1)), new, old)
                for new, old in zip(new_at, at, strict=True)
            )
        )
        done = settled | stuck
        last = iteration == tracking.max_iterations
        if not (last or done.any()):
            continue
        over = done | last
        out = frames[over]
        q[out[:, None], solved] = x[over]
        cost[out], converged[out], iterations[out] = total[over], settled[over], iteration + 1
        keep = torch.nonzero(~over)[:, 0]
        if len(keep) == 0:
            break
        part, frames, x = part.take(keep), frames[keep], x[keep]
        total, damping = total[keep], damping[keep]
        at = Derivatives(*(value.index_select(0, keep) for value in at))
    return Minimum(q, cost, converged, iterations)


def _evaluate(part: Tracking, q: Tensor, x: Tensor) -> tuple[Derivatives, Tensor]:
    """Derivatives of the markers' cost and the total cost at the solved coordinates x."""
    solved = part.cost.model.index(part.cost.solved)
    full = q.mT.index_copy(0, solved, x.mT.contiguous())
    at = part.cost.evaluate(full, part.target, part.weight)
    away = x - part.coordinate_target
    return at, at.cost + 0.5 * (part.coordinate_weight * away.square()).sum(1)


def _step(part: Tracking, at: Derivatives, x: Tensor, damping: Tensor) -> tuple[Tensor, Tensor]:
    """Newton step within the bounds and the decrease that the quadratic model predicts."""
    gradient = at.gradient + part.coordinate_weight * (x - part.coordinate_target)
    pressed = ((x <= part.lower) & (gradient > 0)) | ((x >= part.upper) & (gradient < 0))
    gradient = gradient.masked_fill(pressed, 0.0)
    # Marquardt's scaling; the floor keeps unobserved coordinates where they are.
    f = x.shape[1]
    size = (at.screw[:, :f] * at.momentum[:, :f]).sum(-1) + part.coordinate_weight
    size = size.clamp(min=0) + 1e-8 * size.amax(1, keepdim=True) + 1e-300
    ridge = (damping[:, None] + 1e-9) * size

    def factor(hessian: Tensor, rows: Tensor | slice, extra: Tensor) -> tuple[Tensor, Tensor]:
        off = pressed[rows]
        hessian.masked_fill_(off[:, :, None] | off[:, None, :], 0.0)
        hessian.diagonal(dim1=1, dim2=2).add_(torch.where(off, 1.0, extra))
        lower, info = torch.linalg.cholesky_ex(hessian)
        return lower, info

    everything = slice(None)
    lower, info = factor(part.cost.newton(at), everything, ridge + part.coordinate_weight)
    bent = torch.nonzero(info)[:, 0]
    if len(bent):
        # Not convex here: Gauss-Newton is, and is enough to leave the place.
        own = Derivatives(*(value.index_select(0, bent) for value in at))
        strong = (damping[bent, None].clamp(min=1e-3) + 1e-9) * size[bent]
        lower[bent] = factor(part.cost.gauss_newton(own), bent, strong + part.coordinate_weight)[0]
    step = -torch.cholesky_solve(gradient[..., None], lower)[..., 0]
    half = torch.linalg.vecdot(lower.mT @ step[..., None], lower.mT @ step[..., None], dim=1)[:, 0]
    predicted = -(gradient * step).sum(1) - 0.5 * half
    return step, predicted


def _problem(
    model: Model,
    target: Tensor,
    weight: Tensor | None,
    coordinate_target: Tensor | None,
    coordinate_weight: Tensor | None,
    tolerance: float,
    max_iterations: int,
) -> Tracking:
    frames, markers = target.shape[:2]
    y = target.to(model.default).permute(1, 2, 0)
    seen = torch.isfinite(y).all(1)
    w = torch.ones(markers, dtype=model.dtype, device=model.device) if weight is None else weight
    w = w.to(model.default).expand(frames, markers).mT * seen
    y = torch.where(seen[:, None], y, 0.0)
    pull = torch.zeros_like(model.default)
    if coordinate_weight is not None:
        pull = coordinate_weight.to(model.default)
    wanted = model.default if coordinate_target is None else coordinate_target.to(model.default)
    solved = _solvable(model, (w > 0).any(1))
    cost = MarkerCost(model, solved)
    at = model.index(solved)
    free_range = model.index([int(model.clamped[c]) for c in solved]) == 0
    return Tracking(
        cost=cost,
        lower=model.lower[at].masked_fill(free_range, -torch.inf),
        upper=model.upper[at].masked_fill(free_range, torch.inf),
        coordinate_target=wanted.reshape(-1, wanted.shape[-1])[:, at],
        coordinate_weight=pull[at],
        target=y.contiguous(),
        weight=w.contiguous(),
        tolerance=tolerance,
        max_iterations=max_iterations,
    )


def _solvable(model: Model, weighted: Tensor) -> tuple[int, ...]:
    """Free coordinates that move a weighted marker."""
    bodies = {b for b, seen in zip(model.marker_body, weighted.tolist(), strict=True) if seen}
    moving = moving_coordinates(model, bodies)
    return tuple(c for c in model.free if c in moving)


def _solution(tracking: Tracking, minimum: Minimum, target: Tensor) -> Solution:
    model, solved = tracking.cost.model, tracking.cost.model.index(tracking.cost.solved)
    q = minimum.q
    at_bound = torch.zeros_like(q, dtype=torch.bool)
    x = q.index_select(1, solved)
    at_bound[:, solved] = (x <= tracking.lower) | (x >= tracking.upper)
    error = torch.empty_like(target[..., 0])
    for first in range(0, q.shape[0], CHUNK):
        part = slice(first, first + CHUNK)
        placed = tracking.cost.markers(q[part].mT.contiguous()).permute(2, 0, 1)
        error[part] = (placed - target[part]).norm(dim=-1)
    full = substitute_couplers(model, q.mT.contiguous()).mT.contiguous()
    return Solution(full, error, 2 * minimum.cost, minimum.converged, minimum.iterations, at_bound)
