"""Short simulations from many frames of recorded or estimated motions, all at once.

A motion and the forces that are said to cause it are consistent if the forces, integrated from any
frame of it, lead along it. What that takes:

The forces are generalised ones, and those of the loads are taken where the motion puts their lever
arms, at every frame, not where the simulation is. Along the motion both are the same. Beside it
they are not: a leg that carries the body is a chain in compression, which buckles unless muscles
and ground resist, and of stiffness forces over time know nothing. In walking with its measured
forces, at 60 Hz, errors then grow e-fold in 27 ms: after 0.3 s a simulation is 5 deg (RMS over the
rotational coordinates) beside the motion if the loads stay in ground, 11 deg if they move with the
foot, and 0.007 deg with the lever arms of the motion.

Between frames the forces follow a cubic spline. Straight lines would be off by 0.2 deg after 0.3 s
and by 1.4 deg after 0.5 s; the spline is by 0.05 deg after 0.5 s. With the fourth-order method the
steps from frame to frame add nothing to that; ``midpoint`` does, 0.3 deg after 0.3 s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.chain import Chain, Loads
from biokit.engine.dynamics import Part, batch_first, in_parts
from biokit.engine.integrate import Motion, Slopes, solve
from biokit.engine.model import Model
from biokit.engine.people import People, of_members

LOST = 1.0  # rad or m beside the motion, where a simulation of it says nothing any more
FAST = 300.0  # rad/s or m/s; the fastest joint of a throw turns with 130
HUGE = 1e6  # N*m or N, beyond what any body bears


class WindowRollout(NamedTuple):
    """Motions simulated from S starts in each of B windows over H frames.

    Attributes
    ----------
    q, qd : Tensor, shape (B, S, H + 1, n)
        Coordinates and speeds at the start and the frames after it, rad, m and per s.
    alive : Tensor of bool, shape (B, S, H + 1)
        Where the simulation has stayed within `LOST` of the motion until then. Beyond, it stands
        still. Nowhere, if a state or force that it needs is missing or not finite.
    """

    q: Tensor
    qd: Tensor
    alive: Tensor


def window_rollout(
    model: Model,
    step: float,
    q: Tensor,
    qd: Tensor,
    tau: Tensor,
    loads: Loads | None,
    *,
    horizon: int,
    starts: Sequence[int] | Tensor,
    method: str = "rk4",
    substeps: int = 1,
    adjoint: bool = False,
    people: People | None = None,
) -> WindowRollout:
    """Integrate the equations of motion from frames of windows, with the windows' forces.

    Differentiable with respect to ``q``, ``qd``, ``tau`` and the loads.

    Parameters
    ----------
    model : Model
    step : float
        Time between two frames, s.
    q, qd : Tensor, shape (B, T, n)
        The motion, rad, m and per s. Coupled coordinates follow those that drive them.
    tau : Tensor, shape (B, T, n)
        Generalised forces, N*m and N; those of coupled coordinates act through the coupler.
    loads : Loads or None
        Batch (B, T): forces N, points m (not read where the force is zero) and torques N*m, in
        ground. They act with the lever arms that they have in the motion, see above.
    horizon : int
        H, frames to simulate.
    starts : sequence of int, shape (S,)
        Frames to start from, the same in all windows.
    method : str
        With a fixed step: see `biokit.engine.integrate.rollout`.
    substeps : int
        Steps of the method from frame to frame.
    adjoint : bool
        Gradients by the adjoint equations: memory does not grow with the steps, but gradients are
        those of the steps taken only up to the method's order (`biokit.engine.integrate.rollout`),
        and those of ``model`` and ``people`` are left out.
    people : People, optional
        Whose windows they are, B of them; the model's own bodies by default.

    Returns
    -------
    WindowRollout
        In float64.

    Raises
    ------
    ValueError
        If the horizon does not fit into the windows, the method has no fixed step or is unknown,
        or the mass matrix is singular.
    """
    place = model if model.dtype == torch.float64 else model.to(model.device, torch.float64)
    q, qd, tau = (x.to(place.default) for x in (q, qd, tau))
    first = torch.as_tensor(starts, dtype=torch.int64, device=place.device)
    _check(q, first, horizon)
    known = _finite(q) & _finite(qd) & (tau.abs() < HUGE).all(-1)
    if loads is not None:
        loads, whole = _clean(loads, place)
        known = known & whole
    q, qd, tau = (torch.where(known[..., None], x, 0.0) for x in (q, qd, tau))
    force = tau if loads is None else tau + load_forces(place, q, loads, people)
    frames = first[:, None] + torch.arange(horizon + 1, device=place.device)  # [S, H + 1]
    known = known[:, frames].all(-1, keepdim=True)  # [B, S, 1]
    path = Spline(_ahead(force, frames), step)
    given, speed = _ahead(q, frames), _ahead(qd, frames)  # [H + 1, B * S, n]
    own = None if people is None else of_members(people, known.shape[:2])
    motion = Motion(place, given[0], path, None, own)
    near = _Near(motion, motion.free_of(given), step)
    states = solve(
        near,
        motion.pack(given[0], speed[0]),
        step * torch.arange(horizon + 1, dtype=q.dtype, device=q.device),
        method=method,
        step=step / substeps,
        adjoint=[path.values] if adjoint else None,
    )
    found = *motion.unpack(states), near.holds(states)
    q, qd, alive = (x.unflatten(1, known.shape[:2]).movedim(0, 2) for x in found)
    return WindowRollout(q, qd, alive.cummin(-1).values.bool() & known)


def load_forces(model: Model, q: Tensor, loads: Loads, people: People | None = None) -> Tensor:
    """Generalised forces of loads on a body at q, shape (..., n), N*m and N.

    Those on coupled coordinates are collected on the coordinates that drive them.
    """
    chain = Chain(model)

    def work(part: Part) -> tuple[Tensor]:
        state = chain.state(part.motion[0], part.people)
        return (chain.net(state, chain.load_wrench(state, part.loads)),)

    (force,) = in_parts(model, work, (q,), loads, people)
    return batch_first(force, q)


class Spline:
    """The cubic spline (not-a-knot) through H + 1 samples (H + 1, ..., n), as a function of time.

    The samples are ``step`` s apart, the first at time 0.
    """

    def __init__(self, values: Tensor, step: float) -> None:
        self.values = values
        self.slope = torch.einsum("ij,j...->i...", spline_slopes(len(values)).to(values), values)
        self.step = step

    def __call__(self, t: Tensor, q: Tensor, qd: Tensor) -> Tensor:
        """Values (..., n) at time t, s; neither coordinates nor speeds matter."""
        values, slope = self.values, self.slope
        i, x = piece(t, self.step, len(values))
        a, b = (1 + 2 * x) * (1 - x) ** 2, x**2 * (3 - 2 * x)
        c, d = x * (1 - x) ** 2, x**2 * (x - 1)
        return a * values[i] + b * values[i + 1] + c * slope[i] + d * slope[i + 1]


def spline_slopes(count: int) -> Tensor:
    """Slopes at the samples of the cubic spline through ``count`` of them, as a matrix.

    Per sampling interval, in float64. The third derivative is continuous at the second and the last
    but one sample; three samples make a parabola, two a straight line.

    References
    ----------
    de Boor (2001), A Practical Guide to Splines, chapter IV.
    """
    left = torch.zeros(count, count, dtype=torch.float64)
    right = torch.zeros_like(left)
    if count == 2:
        return torch.tensor([[-1.0, 1.0], [-1.0, 1.0]], dtype=torch.float64)
    for i in range(1, count - 1):
        left[i, i - 1 : i + 2] = torch.tensor([1.0, 4.0, 1.0])
        right[i, i - 1], right[i, i + 1] = -3.0, 3.0
    if count == 3:
        left[0, :2] = left[2, 1:] = 1.0
        right[0, :2] = right[2, 1:] = torch.tensor([-2.0, 2.0])
    else:
        left[0, :2] = torch.tensor([1.0, 2.0])
        right[0, :3] = torch.tensor([-2.5, 2.0, 0.5])
        left[-1, -2:] = torch.tensor([2.0, 1.0])
        right[-1, -3:] = torch.tensor([-0.5, -2.0, 2.5])
    return torch.linalg.solve(left, right)


def piece(t: Tensor, step: float, count: int) -> tuple[int, float]:
    """Between which of ``count`` samples time t falls, and how far along."""
    place = float(t.detach()) / step
    i = min(max(int(place + 1e-9), 0), count - 2)
    return i, place - i


class _Near:
    """Slopes of simulations; those that are no longer near the motion stand still."""

    def __init__(self, motion: Slopes, given: Tensor, step: float) -> None:
        self.motion = motion
        self.given = given.detach()  # [H + 1, N, f]
        self.step = step

    def __call__(self, t: Tensor, state: Tensor) -> Tensor:
        i, x = piece(t, self.step, len(self.given))
        given = torch.lerp(self.given[i], self.given[i + 1], x)
        near = self._near(state, given)
        safe = torch.where(near, state, torch.cat([given, torch.zeros_like(given)], -1))
        return torch.where(near, self.motion(t, safe), 0.0)

    def holds(self, states: Tensor) -> Tensor:
        """Whether states (H + 1, N, 2 f) at the frames are near the motion, (H + 1, N)."""
        return self._near(states.detach(), self.given)[..., 0]

    def _near(self, state: Tensor, given: Tensor) -> Tensor:
        q, qd = state.split(given.shape[-1], -1)
        close = ((q - given).abs() < LOST) & (qd.abs() < FAST)
        return close.all(-1, keepdim=True)


def _check(q: Tensor, first: Tensor, horizon: int) -> None:
    if q.dim() != 3:
        raise ValueError(f"windows of motion have shape (B, T, n), not {tuple(q.shape)}")
    last = q.shape[1] - 1 - horizon
    if horizon < 1 or first.dim() != 1 or len(first) == 0:
        raise ValueError("a rollout needs a horizon of a frame at least, and a start")
    if int(first.min()) < 0 or int(first.max()) > last:
        raise ValueError(
            f"{horizon} frames from frame {int(first.max())} on are more than the {q.shape[1]} "
            f"frames of the windows; start between 0 and {last}, or shorten the horizon"
        )


def _clean(loads: Loads, model: Model) -> tuple[Loads, Tensor]:
    """The loads in the model's type, with zeros where they are not known, and where they are."""
    force, point, torque = (x.to(model.default) for x in loads[1:])
    acts = (force != 0).any(-1, keepdim=True)
    point = torch.where(acts, point, 0.0)
    parts = torch.cat([force, point, torque], -1)
    known = (parts.abs() < HUGE).all(-1, keepdim=True)
    force, point, torque = (torch.where(known, x, 0.0) for x in (force, point, torque))
    return Loads(loads.body, force, point, torque), known[..., 0].all(-1)


def _finite(x: Tensor) -> Tensor:
    return torch.isfinite(x).all(-1)


def _ahead(x: Tensor, frames: Tensor) -> Tensor:
    """Windows (B, T, n) from every start on: (H + 1, B * S, n)."""
    return x[:, frames].flatten(0, 1).movedim(1, 0).contiguous()
