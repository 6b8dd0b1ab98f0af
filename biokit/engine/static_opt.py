"""Static optimisation: the muscle activations that produce given generalised forces at least cost.

Of one frame::

    minimise   sum_j w_j a_j^p  +  sum_j k_j (a_j - e_j)^2  +  sum_i (x_i / s_i)^2
    subject to sum_j A_ij a_j + x_i = b_i,   lower_j <= a_j <= upper_j

with ``A`` the generalised force of each muscle at full activation (moment arm times force), ``b``
the generalised force to produce and ``x`` that of reserve actuators without bounds. All frames
are solved at once (`biokit.engine.interior_point`). Coordinates that share no muscle, such as
those of two legs, are separate problems.

References
----------
Crowninshield & Brand (1981), J Biomech 14, 793-801 (exponents). Anderson & Pandy (2001), J
Biomech 34, 153-161 (static optimisation). Happee (1994), J Biomech 27, 953-960 (weights by
volume). Derivatives: Amos & Kolter (2017), OptNet, ICML.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor

from biokit.engine.grouped_matrix import Group, grouped, groups_of
from biokit.engine.interior_point import Problem, minimise, normal_factor
from biokit.engine.parallel import map_chunks

CHUNK = 1024  # frames at a time: fewer would spend their time on calling torch
TINY = 2  # columns of a row that is not worth a solve of its own
SOFT = 1e-12  # curvature at least where the cost is linear, relative to its slope


class Solution(NamedTuple):
    """Result of `static_optimization`.

    Attributes
    ----------
    activation : Tensor, shape (..., m)
    reserve : Tensor, shape (..., r)
        Generalised force of the reserves, N*m or N; zero where there is none.
    objective : Tensor, shape (...,)
    multiplier : Tensor, shape (..., r)
        What one more N*m (or N) of generalised force would add to the objective.
    residual : Tensor, shape (...,)
        Largest ``|A a + x - b|``, N*m or N.
    converged : Tensor of bool, shape (...,)
        Whether activations and reserves are the optimum. False where muscles without a reserve
        cannot produce the generalised force (the activations then come as near as they can),
        and where the input is not finite (the results are NaN).
    iterations : Tensor of int64, shape (...,)
    """

    activation: Tensor
    reserve: Tensor
    objective: Tensor
    multiplier: Tensor
    residual: Tensor
    converged: Tensor
    iterations: Tensor


def static_optimization(
    capacity: Tensor,
    target: Tensor,
    *,
    lower: Tensor | float = 0.01,
    upper: Tensor | float = 1.0,
    reserve: Tensor | float = 1.0,
    weight: Tensor | float = 1.0,
    exponent: float = 2.0,
    squared: Tensor | None = None,
    tracked: Tensor | float = 0.0,
    track_weight: Tensor | float = 0.0,
    tolerance: float = 1e-10,
    max_iterations: int = 60,
) -> Solution:
    """Activations and reserves of least cost, for all frames at once.

    Differentiable by all tensors, by the implicit function theorem at the solution.

    Parameters
    ----------
    capacity : Tensor, shape (..., r, m)
        Generalised force of each muscle at full activation, N*m or N. A torque actuator with
        bounds is a column with its optimal force in its row; see ``squared``.
    target : Tensor, shape (..., r)
        Generalised force to produce, N*m or N.
    lower, upper : Tensor or float, shape (..., m)
        Bounds of the activations; equal ones hold an activation.
    reserve : Tensor or float, shape (..., r)
        Optimal force of the actuator without bounds on each row, N*m or N; 0 is none. Several on
        one row act as one with the root of the sum of squares.
    weight : Tensor or float, shape (..., m)
        Of each muscle's cost, such as its volume.
    exponent : float
        Of the activations in the cost, at least 1; reserves cost their square.
    squared : Tensor of bool, shape (m,), optional
        Columns that cost their square whatever the exponent: torque actuators.
    tracked, track_weight : Tensor or float, shape (..., m)
        Activations to stay near (EMG) and the weight of the squared difference; 0 for muscles
        without.
    tolerance : float
        Relative error of the conditions of the optimum at which the interior point stops; where
        the cost is curved an active-set step then meets them to round-off.
    max_iterations : int

    Returns
    -------
    Solution
        In float64. A frame's result does not depend on the frames solved with it, except that
        rows are separated where no frame connects them.

    Raises
    ------
    ValueError
        If shapes do not fit, the exponent is below 1, bounds are exchanged, activations may be
        negative (with an exponent other than 2) or weights are negative.
    """
    shape = torch.broadcast_shapes(capacity.shape[:-2], target.shape[:-1])
    r, m = capacity.shape[-2:]
    if target.shape[-1] != r:
        raise ValueError(
            f"capacity has {r} rows (shape {tuple(capacity.shape)}), target {target.shape[-1]}"
        )
    device = capacity.device

    def flat(value: Tensor | float, *tail: int) -> Tensor:
        value = torch.as_tensor(value, dtype=torch.float64, device=device)
        return value.expand(*shape, *tail).reshape(-1, *tail)

    A, b, s = flat(capacity, r, m), flat(target, r), flat(reserve, r)
    least, most, w = flat(lower, m), flat(upper, m), flat(weight, m)
    e, k = flat(tracked, m), flat(track_weight, m)
    is_power = torch.ones(m, dtype=torch.bool, device=device)
    if squared is not None:
        is_power = ~squared.to(device)
    if exponent == 2:
        is_power = torch.zeros_like(is_power)
    _check(exponent, least, most, w, k, s, is_power)
    options = (is_power, float(exponent), tolerance, max_iterations)
    a, y, converged, iterations = _Optimum.apply(A, b, least, most, w, s, e, k, options)
    x = torch.where(s > 0, b - torch.bmm(A, a[..., None])[..., 0], 0.0)
    power = torch.where(is_power, a.clamp(min=0) ** exponent, a.square())
    objective = (w * power + k * (a - e).square()).sum(1)
    objective = objective + torch.where(s > 0, x / s.clamp(min=1e-300), 0.0).square().sum(1)
    missing = (torch.bmm(A, a[..., None])[..., 0] + x - b).detach().abs()
    residual = missing.amax(1) if r else b.new_zeros(len(b))
    return Solution(
        a.reshape(*shape, m),
        x.reshape(*shape, r),
        objective.reshape(shape),
        y.reshape(*shape, r),
        residual.reshape(shape),
        converged.reshape(shape),
        iterations.reshape(shape),
    )


def _check(
    exponent: float,
    lower: Tensor,
    upper: Tensor,
    weight: Tensor,
    track_weight: Tensor,
    reserve: Tensor,
    is_power: Tensor,
) -> None:
    problems = []
    if not 1 <= exponent < float("inf"):
        problems.append(f"the exponent is {exponent:g}; it has to be at least 1")
    for name, value in (
        ("weight", weight),
        ("track_weight", track_weight),
        ("reserve", reserve),
    ):
        if not bool((value >= 0).all()):
            problems.append(f"{name} is negative or not a number")
    if not bool((torch.isfinite(lower) & torch.isfinite(upper) & (lower <= upper)).all()):
        column = int(torch.nonzero(~(lower <= upper).all(0))[0]) if len(lower) else 0
        problems.append(f"lower is above upper, or not finite, in column {column}")
    elif bool((lower[:, is_power] < 0).any()):
        problems.append("with an exponent other than 2 lower bounds must not be negative")
    if problems:
        raise ValueError("static optimisation: " + "; ".join(problems))


class _Optimum(torch.autograd.Function):
    """Solver with the derivatives of its solution."""

    @staticmethod
    def forward(  # type: ignore[override]
        ctx: Any,
        A: Tensor,
        b: Tensor,
        lower: Tensor,
        upper: Tensor,
        weight: Tensor,
        s: Tensor,
        tracked: Tensor,
        track_weight: Tensor,
        options: tuple[Tensor, float, float, int],
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        inputs: tuple[Tensor, ...] = (A, b, lower, upper, weight, s, tracked, track_weight)
        finite = torch.stack([own.flatten(1).isfinite().all(1) for own in inputs]).all(0)
        if not bool(finite.all()):
            inputs = tuple(
                torch.where(finite.view(-1, *[1] * (own.dim() - 1)), own, 0.0) for own in inputs
            )
        pattern = (inputs[0] != 0).any(0)
        parts = [
            (rows, groups_of(pattern[rows][:, columns], columns) if len(columns) else [])
            for rows, columns in _few(connected(pattern))
        ]
        solved = map_chunks(
            lambda chunk: _solve(
                tuple(own.index_select(0, chunk) for own in inputs), parts, options
            ),
            len(A),
            CHUNK,
            A.device,
        )
        a, y, free, converged, iterations = (
            torch.cat(column) for column in zip(*solved, strict=True)
        )
        nowhere = ~finite[:, None]
        a, y = a.masked_fill(nowhere, torch.nan), y.masked_fill(nowhere, torch.nan)
        ctx.save_for_backward(*inputs, a, y, free)
        ctx.options = options
        converged &= finite
        ctx.mark_non_differentiable(converged, iterations)
        return a, y, converged, iterations

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, by_a: Tensor, by_y: Tensor, *_: Tensor) -> Any:  # type: ignore[override]
        saved = (*ctx.saved_tensors, by_a, by_y)
        parts = map_chunks(
            lambda chunk: _pull_back(
                tuple(own.index_select(0, chunk) for own in saved), ctx.options
            ),
            len(by_a),
            CHUNK,
            by_a.device,
        )
        return (*(torch.cat(column) for column in zip(*parts, strict=True)), None)


def _few(parts: list[tuple[Tensor, Tensor]]) -> list[tuple[Tensor, Tensor]]:
    """Rows of their own with one actuator or two join the largest part: a solve costs more."""
    large = max(range(len(parts)), key=lambda k: len(parts[k][1]), default=0)
    own = [
        k
        for k, (rows, columns) in enumerate(parts)
        if k != large and len(rows) == 1 and 0 < len(columns) <= TINY
    ]
    if not own:
        return parts
    joined = [parts[k] for k in (large, *own)]
    rest = [part for k, part in enumerate(parts) if k != large and k not in own]
    rows, columns = (torch.cat(column) for column in zip(*joined, strict=True))
    return [*rest, (rows, columns)]


def _costs(
    w: Tensor, e: Tensor, k: Tensor, options: tuple[Tensor, float, float, int]
) -> tuple[Tensor, Tensor, Tensor]:
    """Linear, quadratic and power part of the costs, each (B, m)."""
    is_power, p, *_ = options
    linear, curvature = -2 * k * e, 2 * k + torch.where(is_power, 0.0, 2 * w)
    power = torch.where(is_power, w, 0.0)
    if p == 1:
        return linear + power, curvature, torch.zeros_like(power)
    return linear, curvature, power


def _solve(
    inputs: tuple[Tensor, ...],
    parts: list[tuple[Tensor, list[Group]]],
    options: tuple[Tensor, float, float, int],
) -> tuple[Tensor, ...]:
    """Activations, multipliers, free ones, convergence and iterations of a chunk of frames."""
    A, b, lower, upper, w, s, e, k = inputs
    _, p, tolerance, max_iterations = options
    linear, curvature, power = _costs(w, e, k, options)
    a, y = torch.empty_like(w), torch.empty_like(b)
    free = torch.zeros_like(w, dtype=torch.bool)
    converged = torch.ones(len(b), dtype=torch.bool, device=b.device)
    iterations = torch.zeros(len(b), dtype=torch.int64, device=b.device)
    for rows, groups in parts:
        compliance = s[:, rows].square() / 2
        if not groups:  # reserves alone
            y[:, rows] = torch.where(compliance > 0, b[:, rows] / compliance.clamp(min=1e-300), 0.0)
            converged &= ((compliance > 0) | (b[:, rows] == 0)).all(1)
            continue
        columns = torch.cat([own.columns for own in groups])
        problem = Problem(
            grouped(A, rows, groups),
            b[:, rows],
            compliance,
            lower[:, columns],
            upper[:, columns],
            linear[:, columns],
            curvature[:, columns],
            power[:, columns],
            p if bool(options[0][columns].any()) else 2.0,
        )
        found = minimise(problem, tolerance, max_iterations)
        a[:, columns], y[:, rows], free[:, columns] = found.unknown, found.multiplier, found.free
        converged &= found.converged
        iterations = torch.maximum(iterations, found.iterations)
    return a, y, free, converged, iterations


def _pull_back(
    saved: tuple[Tensor, ...], options: tuple[Tensor, float, float, int]
) -> tuple[Tensor, ...]:
    """Derivatives by the inputs from those by the solution, of a chunk of frames.

    At the solution, with D the curvature of the cost and free activations only::

        slope(a) - A^T y = 0,   A a + R y = b,   R = s^2 / 2

    ``u`` and ``v`` solve the transposed equations.
    """
    A, _, lower, upper, w, s, e, k, a, y, free, by_a, by_y = saved
    is_power, p, *_ = options
    linear, curvature, power = _costs(w, e, k, options)
    base = a.clamp(min=1e-300)
    slope = linear + curvature * a + p * power * base ** (p - 1)
    D = curvature + p * (p - 1) * power * base ** (p - 2)
    R = s.square() / 2
    if p == 1:
        floor = SOFT * slope.abs().amax(1, keepdim=True)
        u, v = _transposed_solve(A, torch.maximum(D, floor), R, free, by_a, by_y)
        rest = by_a - torch.bmm(v[:, None], A)[:, 0]
    else:
        inverse = torch.where(free, 1 / D.clamp(min=1e-300), 0.0)
        factor, size = normal_factor(torch.bmm(A * inverse[:, None], A.mT), R)
        forced = torch.bmm(A, (inverse * by_a)[..., None])[..., 0] + by_y
        v = size * torch.cholesky_solve((size * forced)[..., None], factor)[..., 0]
        rest = by_a - torch.bmm(v[:, None], A)[:, 0]
        u = inverse * rest
    at_lower = ~free & (a - lower <= upper - a)
    marginal = torch.where(is_power, p * base ** (p - 1), 2 * a)
    by_A = y[:, :, None] * u[:, None] - v[:, :, None] * a[:, None]
    return (
        by_A,
        v,
        torch.where(at_lower, rest, 0.0),
        torch.where(~free & ~at_lower, rest, 0.0),
        -u * marginal,
        -v * y * s,
        2 * u * k,
        -2 * u * (a - e),
    )


def _transposed_solve(
    A: Tensor, D: Tensor, R: Tensor, free: Tensor, by_a: Tensor, by_y: Tensor
) -> tuple[Tensor, Tensor]:
    """``D u + A^T v = by_a, R v - A u = by_y`` with u of the free ones, D as good as zero."""
    r, m = A.shape[1:]
    among = torch.where(free[:, None], A, 0.0)
    matrix = A.new_zeros(len(A), m + r, m + r)
    matrix[:, :m, m:], matrix[:, m:, :m] = among.mT, -among
    matrix[:, :m, :m] = torch.diag_embed(torch.where(free, D, 1.0))
    matrix[:, m:, m:] = torch.diag_embed(R)
    right = torch.cat([torch.where(free, by_a, 0.0), by_y], 1)
    found, _ = torch.linalg.solve_ex(matrix, right[..., None])
    return found[:, :m, 0], found[:, m:, 0]


def connected(pattern: Tensor) -> list[tuple[Tensor, Tensor]]:
    """Rows and columns of the blocks into which a matrix falls apart.

    Parameters
    ----------
    pattern : Tensor of bool, shape (r, m)

    Returns
    -------
    list of (rows, columns)
        Every row and every column is in one block; columns without a row are in the first.
    """
    r, m = pattern.shape
    table = pattern.cpu()
    lone = ~table.any(0)
    open_rows = list(range(r))
    blocks: list[tuple[Tensor, Tensor]] = []
    while open_rows:
        rows = torch.zeros(r, dtype=torch.bool)
        rows[open_rows[0]] = True
        while True:
            columns = table[rows].any(0)
            reached = rows | table[:, columns].any(1)
            if bool((reached == rows).all()):
                break
            rows = reached
        blocks.append((rows, columns if blocks else columns | lone))
        open_rows = [i for i in open_rows if not rows[i]]
    if not blocks and m:
        blocks = [(torch.zeros(r, dtype=torch.bool), lone)]
    device = pattern.device
    return [
        (torch.nonzero(rows)[:, 0].to(device), torch.nonzero(columns)[:, 0].to(device))
        for rows, columns in blocks
    ]
