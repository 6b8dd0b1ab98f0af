"""Projected Newton for many inverse kinematics problems at once.

Every frame carries its own damping (Levenberg-Marquardt) and leaves the batch when it has
converged, so that the hard frames alone are iterated on.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.angles import nearest_equal
from biokit.engine.marker_cost import Derivatives, MarkerCost
from biokit.engine.parallel import map_chunks

CHUNK = 1024  # frames at a time: fewer would spend their time on calling torch
INVISIBLE = 1e-12  # m^2: a decrease of the cost by 1 um RMS of a marker
FAR, NEAR = 1e-2, 1e-3  # first damping, in shares of the normal matrix's diagonal
MAX_TURN = 0.7  # rad: longest step of an angle; a quadratic model means little beyond


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


def minimise(tracking: Tracking, start: Tensor, *, damping: float = FAR) -> Minimum:
    """Projected Newton from ``start`` (F, n), in chunks on all cores.

    ``damping`` is the first of every frame: `FAR` or, where the start is near the goal, `NEAR`.
    """
    parts = map_chunks(
        lambda chunk: _minimise(tracking.take(chunk), start.index_select(0, chunk), damping),
        len(start),
        CHUNK,
        start.device,
    )
    found = Minimum(*(torch.cat(column) for column in zip(*parts, strict=True)))
    model = tracking.cost.model
    return found._replace(q=nearest_equal(model, found.q, model.default, tracking.cost.solved))


def _minimise(tracking: Tracking, start: Tensor, first_damping: float) -> Minimum:
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
    damping = torch.full_like(total, first_damping)
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
        at = new_at if accept.all() else _chosen(accept, new_at, at)
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


def _chosen(accept: Tensor, new: Derivatives, old: Derivatives) -> Derivatives:
    """The new derivatives of the frames whose step was accepted, the old ones of the rest."""
    return Derivatives(
        *(
            torch.where(accept.view(-1, *[1] * (b.dim() - 1)), a, b)
            for a, b in zip(new, old, strict=True)
        )
    )


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
    predicted = -0.5 * (gradient * step).sum(1)  # H step = -gradient
    return step, predicted
