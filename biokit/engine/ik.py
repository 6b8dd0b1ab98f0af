"""Inverse kinematics: the coordinates that bring a model's markers closest to the measured ones.

All frames are solved at once by a projected Newton method with a Levenberg-Marquardt trust term
and the exact Hessian (`biokit.engine.marker_cost`); `biokit.engine.ik_start` finds starts that do
not depend on the order of the frames.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.ik_solver import CHUNK, FAR, NEAR, Minimum, Tracking, minimise
from biokit.engine.ik_start import improve, search
from biokit.engine.joints import substitute_couplers
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.marker_cost import MarkerCost, moving_coordinates
from biokit.engine.model import Model
from biokit.engine.parallel import map_chunks

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
    uncertainty : Tensor, shape (F, n)
        Standard error of each coordinate per metre of independent marker error, rad/m or 1:
        times the markers' noise it says how well they observe the coordinate (the inverse normal
        matrix, at the mean marker weight). NaN for coordinates that were not solved for.
    """

    q: Tensor
    marker_error: Tensor
    cost: Tensor
    converged: Tensor
    iterations: Tensor
    at_bound: Tensor
    uncertainty: Tensor


def inverse_kinematics(
    model: Model,
    target: Tensor,
    *,
    weight: Tensor | None = None,
    coordinate_target: Tensor | None = None,
    coordinate_weight: Tensor | None = None,
    start: Tensor | None = None,
    near: bool = False,
    second_look: bool = True,
    tolerance: float = 1e-6,
    max_iterations: int = 100,
    progress: Callable[[int], None] | None = None,
) -> Solution:
    """Solve inverse kinematics for all frames, in any order.

    Minimises ``sum_m w_m |p_m(q) - y_m|^2 + sum_c v_c (q_c - q0_c)^2`` within the ranges of clamped
    coordinates (those of a floating root aside, see ``Model.bounded``). Locked coordinates stay at
    their default, coupled ones follow their drivers, and coordinates that move no weighted marker
    keep their default.

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
    near : bool
        The start is believed to be near the goal: steps are hardly damped.
    second_look : bool
        With ``near``: frames whose solution differs from that of very similar frames try theirs.
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
        If shapes do not match the model, or no frame shows a marker that can be moved.

    References
    ----------
    Lu & O'Connor (1999), Bone position estimation from skin marker co-ordinates using global
    optimisation with joint constraints. J Biomech 32. Bertsekas (1982), Projected Newton methods
    for optimization problems with simple constraints. SIAM J Control Optim 20.
    """
    frames, markers = target.shape[:2]
    if markers != len(model.marker_names) or target.shape[2:] != (3,):
        raise ValueError(
            f"target has shape {tuple(target.shape)}; the model needs "
            f"(frames, {len(model.marker_names)}, 3), one row for each of its markers"
        )
    tracking = _problem(
        model, target, weight, coordinate_target, coordinate_weight, tolerance, max_iterations
    )
    if frames and not tracking.cost.solved:
        raise ValueError("no frame shows a marker with a weight above zero that the model can move")
    parts = []
    for first in range(0, frames, BLOCK):
        block = torch.arange(first, min(first + BLOCK, frames), device=model.device)
        part = tracking.take(block)
        if start is None:
            parts.append(search(part))
        else:
            own = start.index_select(0, block).to(model.default)
            if near and second_look:
                parts.append(improve(part, own))
            else:
                parts.append(minimise(part, own, damping=NEAR if near else FAR))
        if progress is not None:
            progress(len(block))
    if not parts:
        parts = [minimise(tracking, model.default.expand(0, -1))]
    whole = Minimum(*(torch.cat(column) for column in zip(*parts, strict=True)))
    if coordinate_target is not None and coordinate_weight is not None:
        # A coordinate that moves no marker but has a target is simply there.
        idle = [c for c in model.free if c not in tracking.cost.solved and coordinate_weight[c] > 0]
        whole.q[:, idle] = coordinate_target.to(model.default).expand(frames, -1)[:, idle]
    return _solution(model, tracking, whole, target.to(model.default))


def joint_angles(model: Model) -> Tensor:
    """Free rotations of all joints but those on ground: bool, shape (n,)."""
    posture = torch.zeros(len(model.coordinate_names), dtype=torch.bool, device=model.device)
    for c in model.free:
        on_ground = any(model.parent[model.channel_body[k]] < 0 for k in model.driven[c])
        posture[c] = model.coordinate_is_rotation[c] and bool(model.driven[c]) and not on_ground
    return posture


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
    used = torch.nonzero((w > 0).any(1))[:, 0]
    model = _with_markers(model, used.tolist())
    y, w = y.index_select(0, used), w.index_select(0, used)
    solved = _solvable(model, (w > 0).any(1))
    cost = MarkerCost(model, solved)
    at = model.index(solved)
    free_range = model.index([int(model.bounded[c]) for c in solved]) == 0
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


def _with_markers(model: Model, rows: list[int]) -> Model:
    """The model with some of its markers, so that the others cost no time."""
    return replace(
        model,
        marker_names=tuple(model.marker_names[i] for i in rows),
        marker_body=tuple(model.marker_body[i] for i in rows),
        marker_location=model.marker_location[rows],
    )


def _solvable(model: Model, weighted: Tensor) -> tuple[int, ...]:
    """Free coordinates that move a weighted marker."""
    bodies = {b for b, seen in zip(model.marker_body, weighted.tolist(), strict=True) if seen}
    moving = moving_coordinates(model, bodies)
    return tuple(c for c in model.free if c in moving)


def _solution(model: Model, tracking: Tracking, minimum: Minimum, target: Tensor) -> Solution:
    solved = model.index(tracking.cost.solved)
    q = minimum.q
    at_bound = torch.zeros_like(q, dtype=torch.bool)
    x = q.index_select(1, solved)
    at_bound[:, solved] = (x <= tracking.lower) | (x >= tracking.upper)
    error = torch.empty_like(target[..., 0])
    uncertainty = torch.full_like(q, torch.nan)

    def finish(chunk: Tensor) -> None:
        """Fill in the marker errors and the uncertainty of a chunk of frames."""
        part, own = tracking.take(chunk), q.index_select(0, chunk)
        markers = marker_positions(model, forward_kinematics(model, own))
        at = part.cost.evaluate(own.mT.contiguous(), part.target, part.weight)
        normal = part.cost.gauss_newton(at)
        normal.diagonal(dim1=1, dim2=2).add_(1e-9 * part.weight.amax())  # the markers alone
        inverse = torch.cholesky_inverse(torch.linalg.cholesky_ex(normal)[0])
        mean_weight = part.weight.sum(0) / (part.weight > 0).sum(0).clamp(min=1)
        variance = inverse.diagonal(dim1=1, dim2=2) * mean_weight[:, None]
        error[chunk] = (markers - target.index_select(0, chunk)).norm(dim=-1)
        uncertainty[chunk[:, None], solved] = variance.clamp(min=0).sqrt()

    if len(q):
        map_chunks(finish, len(q), CHUNK, q.device)
    full = substitute_couplers(model, q.mT.contiguous()).mT.contiguous()
    return Solution(
        full, error, 2 * minimum.cost, minimum.converged, minimum.iterations, at_bound, uncertainty
    )
