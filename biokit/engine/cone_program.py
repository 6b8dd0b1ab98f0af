"""Contact forces over a whole trial: a convex quadratic programme over friction cones.

::

    minimise   sum over t of   f_t' H_t f_t / 2  +  g_t' f_t  +  |D_t|^2_w / 2
               with D_t = B (f_(t+1) - 2 f_t + f_(t-1))
    subject to f_tk in a friction cone that opens upwards, for every point k and frame t

Primal-dual interior point. Frames are coupled by the second differences of a few sums of the forces
(those of each foot) alone: an iteration factorises every frame on its own and one block tridiagonal
system in the multipliers of those differences. In a frame the points are coupled by the few rows
of its cost alone: ``H_t`` is those rows' square and a diagonal, so that a 3 x 3 matrix of each
point and one as wide as there are rows are factorised (Woodbury's identity).

References
----------
Golub and Van Loan (2013), Matrix Computations, section 2.1.4.
Mehrotra (1992), On the implementation of a primal-dual interior point method. SIAM J Optim 2.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.block_tridiagonal import BlockTridiagonal
from biokit.engine.parallel import map_chunks

WINDOW = 1000  # frames solved at once, at most, on a CPU
FACETS = 8  # of the pyramid inside the cone
TOLERANCE = 1e-9  # of the mean complementarity
ACCURACY = 1e-7  # of the gradient, relative to its largest part
MOST_ITERATIONS = 60
TO_BOUNDARY = 0.995  # share of the step that would bring the first unknown to its bound


class Optimum(NamedTuple):
    """Where the solver ended.

    Attributes
    ----------
    force : Tensor, shape (T, K, 3)
        Inside the cones.
    converged : bool
    iterations : int
    """

    force: Tensor
    converged: bool
    iterations: int


@dataclass(frozen=True, eq=False)
class ConeProgram:
    """``T`` frames of ``K`` points, unknowns ``n = 3 K`` (x, y up, z of each point).

    Attributes
    ----------
    rows : Tensor, shape (T, r, n)
        Whose squares, summed, are the part of the cost that couples points.
    diagonal : Tensor, shape (T, n)
        Of the squared unknowns; positive.
    gradient : Tensor, shape (T, n)
    sums : Tensor, shape (m, n)
        B, the sums whose changes cost.
    weight : Tensor, shape (m,)
        Of the squared second differences of these sums; positive.
    friction : float
        Coefficient of friction.
    strictness : float
        How many times more accurate than usual the solution is to be.
    """

    rows: Tensor
    diagonal: Tensor
    gradient: Tensor
    sums: Tensor
    weight: Tensor
    friction: float
    strictness: float = 1.0

    @property
    def hessian(self) -> Tensor:
        """H, (T, n, n), positive definite."""
        return self.rows.mT @ self.rows + torch.diag_embed(self.diagonal)

    @cached_property
    def facets(self) -> Tensor:
        """Inward normals (q, 3) of a pyramid whose edges lie on the cone."""
        angle = self.gradient.new_tensor([2 * math.pi * i / FACETS for i in range(FACETS)])
        up = torch.full_like(angle, self.friction * math.cos(math.pi / FACETS))
        return torch.stack([-angle.cos(), up, -angle.sin()], 1)

    @cached_property
    def columns(self) -> Tensor:
        """Rows and sums of every frame, (3, T, K, r + m), the components of every point first."""
        both = torch.cat([self.rows, self.sums.expand(len(self.rows), -1, -1)], 1)
        return both.unflatten(2, (-1, 3)).permute(3, 0, 2, 1).contiguous()

    def slack(self, force: Tensor) -> Tensor:
        """Distances (T, K, q) of forces (T, n) from the facets."""
        return force.unflatten(1, (-1, 3)) @ self.facets.mT

    def pushed(self, multiplier: Tensor) -> Tensor:
        """Transpose of `slack`: (T, K, q) to (T, n)."""
        return (multiplier @ self.facets).flatten(1)

    def slope(self, force: Tensor) -> Tensor:
        """Derivative (T, n) of the cost."""
        own = self.rows.mT @ (self.rows @ force[..., None])
        own = torch.addcmul(own.squeeze(-1) + self.gradient, self.diagonal, force)
        if len(force) < 3:
            return own
        change = second_difference(force @ self.sums.mT) * self.weight
        return own + spread_difference(change) @ self.sums


def second_difference(x: Tensor) -> Tensor:
    """(T, m) to (T - 2, m)."""
    return x[2:] - 2 * x[1:-1] + x[:-2]


def spread_difference(y: Tensor) -> Tensor:
    """Transpose of `second_difference`: (T - 2, m) to (T, m)."""
    out = y.new_zeros(len(y) + 2, *y.shape[1:])
    out[2:] += y
    out[1:-1] -= 2 * y
    out[:-2] += y
    return out


def minimise(program: ConeProgram) -> Optimum:
    """Solve a `ConeProgram`; the same input gives the same output to the last bit on one device."""
    n = program.gradient.shape[1]
    force = torch.zeros_like(program.gradient)
    force[:, 1::3] = 3.0 / n
    slack = program.slack(force)
    multiplier = torch.full_like(slack, 0.1)
    limit = ACCURACY / program.strictness * (1 + float(program.gradient.abs().max()))
    converged, iteration = False, 0
    while iteration < MOST_ITERATIONS:
        gap = float((slack * multiplier).mean())
        dual = program.slope(force) - program.pushed(multiplier)
        primal = program.slack(force) - slack
        converged = gap < TOLERANCE / program.strictness and float(dual.abs().max()) < limit
        if converged:
            break
        iteration += 1
        newton = _Newton(program, multiplier / slack)

        def step(target: Tensor) -> tuple[Tensor, Tensor, Tensor]:
            """Directions along which slack * multiplier changes by ``target``."""
            push = (target - multiplier * primal) / slack  # noqa: B023
            change = newton.solve(program.pushed(push) - dual)  # noqa: B023
            wider = program.slack(change) + primal  # noqa: B023
            return change, wider, (target - multiplier * wider) / slack  # noqa: B023

        _, wider, more = step(-slack * multiplier)
        ahead_s, ahead_z = _longest(slack, wider), _longest(multiplier, more)
        reached = float(((slack + ahead_s * wider) * (multiplier + ahead_z * more)).mean())
        centre = gap * (reached / gap) ** 3
        change, wider, more = step(centre - slack * multiplier - wider * more)
        length = TO_BOUNDARY * min(_longest(slack, wider), _longest(multiplier, more))
        force = force + length * change
        slack = slack + length * wider
        multiplier = multiplier + length * more
    return Optimum(_inside(program, force), converged, iteration)


def minimise_windows(
    program: Callable[[slice], ConeProgram], frames: int, overlap: int, device: torch.device
) -> Optimum:
    """Solve a long trial in windows side by side.

    Parameters
    ----------
    program : callable
        Gives the `ConeProgram` of a part of the frames, on ``device``.
    frames : int
        Of the trial.
    overlap : int
        Frames on both sides of a window that are solved again: more than forces remember.
    device : torch.device
    """

    def window(own: Tensor) -> Optimum:
        first, last = int(own[0]), int(own[-1]) + 1
        start = max(first - overlap, 0)
        part = minimise(program(slice(start, last + overlap)))
        return part._replace(force=part.force[first - start : last - start])

    parts = map_chunks(window, frames, max(WINDOW, 2 * overlap), device)
    return Optimum(
        torch.cat([part.force for part in parts]),
        all(part.converged for part in parts),
        max(part.iterations for part in parts),
    )


def _longest(x: Tensor, change: Tensor) -> float:
    """Largest share of a step, at most the whole, that keeps ``x`` from becoming negative."""
    ratio = torch.where(change < 0, -x / change, torch.inf)
    return min(1.0, float(ratio.min()))


def _inside(program: ConeProgram, force: Tensor) -> Tensor:
    """Forces (T, K, 3) with what rounding left outside the cone taken off."""
    f = force.unflatten(1, (-1, 3))
    up = f[..., 1].clamp(min=0)
    sideways = f[..., [0, 2]].norm(dim=-1)
    share = (program.friction * up / sideways.clamp(min=1e-300)).clamp(max=1)
    return torch.stack([f[..., 0] * share, up, f[..., 2] * share], -1)


class _Newton:
    """Factorised Newton system of one iteration.

    With ``B = L L'`` the diagonal and the cones, a 3 x 3 block of each point, ``R`` the rows and
    ``S`` the sums of a frame, ``H = R'R + B``; ``G = L^-1 [R' S']`` and ``I + R B^-1 R' = C C'``.
    """

    def __init__(self, program: ConeProgram, weight: Tensor) -> None:
        self.program = program
        frames, rows, n = program.rows.shape
        self.inverse = _inverse_factor(program, weight)
        turned = self._down(program.columns)  # [3, T, K, r + m]
        self.turned = turned.permute(1, 0, 2, 3).reshape(frames, n, -1)  # G
        square = self.turned.mT @ self.turned
        among = square[:, :rows, :rows]
        among.diagonal(dim1=1, dim2=2).add_(1.0)
        unit = torch.eye(rows, dtype=square.dtype, device=square.device).expand_as(among)
        factor = torch.linalg.cholesky(among)
        both = torch.linalg.solve_triangular(
            factor, torch.cat([unit, square[:, :rows, rows:]], 2), upper=False
        )
        self.small, self.shared = both[..., :rows], both[..., rows:]  # C^-1, C^-1 R B^-1 S'
        self.coupled = max(frames - 2, 0)
        if self.coupled:
            soft = square[:, rows:, rows:] - self.shared.mT @ self.shared  # S H^-1 S'
            self.differences = self._differences(soft)

    def _down(self, x: Tensor) -> Tensor:
        """``L^-1 x`` for x (3, T, K, k), the components of every point first."""
        a, b, c, d, e, f = (own[..., None] for own in self.inverse)
        return torch.stack(
            [
                a * x[0],
                torch.addcmul(b * x[0], c, x[1]),
                torch.addcmul(torch.addcmul(d * x[0], e, x[1]), f, x[2]),
            ]
        )

    def _up(self, y: Tensor) -> Tensor:
        """``L^-T y`` for y (3, T, K)."""
        a, b, c, d, e, f = self.inverse
        return torch.stack(
            [
                torch.addcmul(torch.addcmul(a * y[0], b, y[1]), d, y[2]),
                torch.addcmul(c * y[1], e, y[2]),
                f * y[2],
            ]
        )

    def _differences(self, soft: Tensor) -> BlockTridiagonal:
        """System of the multipliers of the second differences, two frames to a block.

        ``soft`` (T, m, m) is by how much the sums of a frame give way.
        """
        m = len(self.program.sums)
        diagonal = soft[:-2] + 4 * soft[1:-1] + soft[2:] + torch.diag(1 / self.program.weight)
        first = -2 * (soft[1:-2] + soft[2:-1])
        second = soft[2:-2]
        blocks = -(-self.coupled // 2)
        both = diagonal.new_zeros(blocks, 2 * m, 2 * m)
        both[:, :m, :m] = diagonal[0::2]
        both[: self.coupled // 2, m:, m:] = diagonal[1::2]
        if self.coupled % 2:
            both[-1, m:, m:] = torch.eye(m, dtype=both.dtype, device=both.device)
        inner = first[0::2]
        both[: len(inner), m:, :m] = inner
        both[: len(inner), :m, m:] = inner.mT
        lower = diagonal.new_zeros(blocks - 1, 2 * m, 2 * m)
        lower[:, :m, m:] = first[1::2]
        lower[:, :m, :m] = second[0::2]
        odd = second[1::2]
        lower[: len(odd), m:, m:] = odd
        return BlockTridiagonal(both, lower)

    def solve(self, right_side: Tensor) -> Tensor:
        """Change of the forces (T, n) for a right side (T, n)."""
        frames, n = right_side.shape
        rows = self.small.shape[1]
        own = (
            self._down(_components(right_side)[..., None]).permute(1, 0, 2, 3).reshape(frames, n, 1)
        )
        seen = self.turned.mT @ own  # [T, r + m, 1]
        part = self.small @ seen[:, :rows]
        held = seen[:, rows:] - self.shared.mT @ part  # the sums, if frames were on their own
        if self.coupled:
            m = held.shape[1]
            change = second_difference(held.squeeze(-1))
            if self.coupled % 2:
                change = torch.cat([change, change.new_zeros(1, m)])
            hold = self.differences.solve(change.reshape(-1, 2 * m, 1)).reshape(-1, m)
            held = spread_difference(hold[: self.coupled])[..., None]
            part = part - self.shared @ held
        else:
            held = torch.zeros_like(held)
        both = torch.cat([self.small.mT @ part, held], 1)
        own = (own - self.turned @ both).view(frames, 3, n // 3).permute(1, 0, 2)
        return self._up(own).permute(1, 2, 0).reshape(frames, n)


def _components(x: Tensor) -> Tensor:
    """(T, 3 K) to (3, T, K)."""
    return x.unflatten(1, (-1, 3)).permute(2, 0, 1)


def _inverse_factor(program: ConeProgram, weight: Tensor) -> tuple[Tensor, ...]:
    """Inverse Cholesky factors of the points' own blocks, row by row, each entry (T, K)."""
    facets = program.facets
    pairs = torch.stack([facets[:, i] * facets[:, j] for i in range(3) for j in range(i + 1)], 1)
    xx, yx, yy, zx, zy, zz = (weight @ pairs).unbind(-1)
    x, y, z = _components(program.diagonal)
    first = (xx + x).sqrt()
    below, last = yx / first, zx / first
    second = (yy + y - below.square()).sqrt()
    under = (zy - last * below) / second
    third = (zz + z - last.square() - under.square()).sqrt()
    a, c, f = 1 / first, 1 / second, 1 / third
    b, e = -below * a * c, -under * c * f
    return a, b, c, (below * under * c - last) * a * f, e, f
