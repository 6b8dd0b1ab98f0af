"""Forward simulation: the equations of motion integrated over time, differentiable.

The states are the free coordinates and their speeds. Integrators are torchdiffeq's; gradients flow
through every step (backpropagation), or through the adjoint equations in constant memory.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
import torchdiffeq
from torch import Tensor

from biokit.engine.chain import Chain, Loads
from biokit.engine.model import Model
from biokit.engine.people import People, of_members

# What acts at time t (s) on a body at coordinates q (..., n) moving with qd (..., n)
Torque = Callable[[Tensor, Tensor, Tensor], Tensor]  # generalised forces (..., n)
Contact = Callable[[Tensor, Tensor, Tensor], Loads]
Slopes = Callable[[Tensor, Tensor], Tensor]  # of a state at time t

SEMI_IMPLICIT = "semi_implicit_euler"
ADAPTIVE = ("dopri5", "dopri8", "bosh3", "fehlberg2", "adaptive_heun")
FIXED = (SEMI_IMPLICIT, "euler", "midpoint", "heun2", "heun3", "rk4")


class Rollout(NamedTuple):
    """A simulated motion, each (T, ..., n)."""

    q: Tensor
    qd: Tensor


def rollout(
    model: Model,
    q: Tensor,
    qd: Tensor,
    time: Tensor,
    torque: Torque,
    loads: Contact | None = None,
    *,
    method: str = SEMI_IMPLICIT,
    step: float = 0.005,
    rtol: float = 1e-6,
    atol: float = 1e-8,
    adjoint: Sequence[Tensor] | None = None,
    people: People | None = None,
) -> Rollout:
    """Integrate the equations of motion from a state.

    Parameters
    ----------
    model : Model
    q, qd : Tensor, shape (..., n)
        State at ``time[0]``, rad, m and per s. Coupled coordinates follow those that drive them;
        locked ones stay.
    time : Tensor, shape (T,)
        When the state is wanted, s, increasing.
    torque : callable
        ``torque(t, q, qd)`` gives generalised forces (..., n); see `sampled`, `JointLimits`.
    loads : callable, optional
        ``loads(t, q, qd)`` gives `Loads`; see `SoftGround`.
    method : str
        ``semi_implicit_euler`` (first order, but keeps the energy of oscillations bounded),
        ``euler``, ``midpoint``, ``heun2``, ``heun3`` or ``rk4`` with a fixed step, or ``dopri5``,
        ``dopri8``, ``bosh3``, ``fehlberg2`` or ``adaptive_heun``, which choose their steps.
    step : float
        Longest step of a fixed-step method, s; the span is cut into equal steps, and states at
        times between two steps are interpolated linearly.
    rtol, atol : float
        Tolerances of the adaptive methods.
    adjoint : sequence of Tensor, optional
        Take gradients by the adjoint equations: the tensors inside ``torque`` and ``loads`` that
        need them (those of the model get none). Memory then does not grow with the steps. The
        equations are integrated backwards by the same method and steps, from each time in ``time``
        to the one before, so that these gradients equal those of the steps taken (which
        backpropagation gives) only up to the method's order, or the tolerances: with
        ``semi_implicit_euler`` or ``euler`` they can be off by some per cent.
    people : People, optional
        Whose bodies they are, one of the first dimension of ``q`` each; the model's own by default.
        ``SoftGround`` knows only the model.

    Returns
    -------
    Rollout

    Raises
    ------
    ValueError
        If the method is unknown, the times do not increase, the mass matrix is singular, or the
        people are not as many as the states.
    FloatingPointError
        If the simulation diverges, naming the time.

    References
    ----------
    Chen et al. (2018), Neural ordinary differential equations. NeurIPS.
    """
    if time.dim() != 1 or len(time) < 2 or not bool((time.diff() > 0).all()):
        raise ValueError("time has to hold at least two increasing times")
    own = None if people is None else of_members(people, q.shape[:-1])
    motion = Motion(model, q, torque, loads, own)
    path = solve(
        motion,
        motion.pack(q, qd),
        time,
        method=method,
        step=step,
        rtol=rtol,
        atol=atol,
        adjoint=adjoint,
    )
    if not bool(torch.isfinite(path).all()):
        lost = int((~torch.isfinite(path)).flatten(1).any(1).nonzero()[0, 0])
        raise FloatingPointError(_diverged(float(time[lost])))
    return Rollout(*motion.unpack(path))


def solve(
    slopes: Slopes,
    start: Tensor,
    time: Tensor,
    *,
    method: str,
    step: float,
    rtol: float = 1e-6,
    atol: float = 1e-8,
    adjoint: Sequence[Tensor] | None = None,
) -> Tensor:
    """States (T, ..., 2 f) at some times (T,) from the first of them; see `rollout`.

    Parameters
    ----------
    slopes : callable
        ``slopes(t, state)``: how fast the state ``[coordinates, their speeds]`` (..., 2 f) changes.

    Raises
    ------
    ValueError
        If the method is unknown.
    """
    if method not in (*ADAPTIVE, *FIXED):
        raise ValueError(f"method {method!r} is unknown; known: {', '.join((*FIXED, *ADAPTIVE))}")
    solver = "euler" if method == SEMI_IMPLICIT else method
    forward: dict[str, object] = {}
    back: dict[str, object] = {}
    if method in FIXED:
        span = float(time[-1] - time[0])
        count = max(math.ceil(span / step - 1e-9), 1)
        forward["grid_constructor"] = lambda func, y, t: _grid(t, count)
        # From one time that was asked for to the one before.
        back["grid_constructor"] = lambda func, y, t: _grid(
            t, max(math.ceil(abs(float(t[-1] - t[0])) / step - 1e-9), 1)
        )
        if method == SEMI_IMPLICIT:
            slopes = _SemiImplicit(slopes, span / count)
    tolerances = {"rtol": rtol, "atol": atol}
    if adjoint is None:
        return torchdiffeq.odeint(slopes, start, time, **tolerances, method=solver, options=forward)
    return torchdiffeq.odeint_adjoint(
        slopes,
        start,
        time,
        **tolerances,
        method=solver,
        options=forward,
        adjoint_options=back,
        adjoint_params=tuple(adjoint),
    )


def _grid(time: Tensor, count: int) -> Tensor:
    """``count`` equal steps from the first to the last of some times."""
    grid = torch.linspace(0.0, 1.0, count + 1, dtype=time.dtype, device=time.device)
    grid = time[0] + grid * (time[-1] - time[0])
    grid[-1] = time[-1]
    return grid


def sampled(time: Tensor, values: Tensor) -> Torque:
    """Forces given at some times, (T, ..., n), as a function of time: straight lines between."""

    def at(t: Tensor, q: Tensor, qd: Tensor) -> Tensor:
        return _between(time, values, t)

    return at


def sampled_loads(time: Tensor, loads: Loads) -> Contact:
    """Loads given at some times, (T, ..., k, 3), as a function of time: straight lines between."""
    known = torch.where((loads.force != 0).any(-1, keepdim=True), loads.point, 0.0)

    def at(t: Tensor, q: Tensor, qd: Tensor) -> Loads:
        return Loads(
            loads.body, *(_between(time, x, t) for x in (loads.force, known, loads.torque))
        )

    return at


def _between(time: Tensor, values: Tensor, t: Tensor) -> Tensor:
    place = torch.searchsorted(time, t.detach(), right=True).clamp(1, len(time) - 1)
    share = ((t - time[place - 1]) / (time[place] - time[place - 1])).clamp(0, 1)
    return torch.lerp(values[place - 1], values[place], share.to(values.dtype))


def _diverged(time: float) -> str:
    return (
        f"the simulation diverged before {time:.3f} s; take a shorter step, an adaptive method, or "
        "forces that balance the body (joint limits, ground)"
    )


class Motion:
    """Slopes of the state ``[free coordinates, their speeds]``, (..., 2 f)."""

    def __init__(
        self,
        model: Model,
        q: Tensor,
        torque: Torque,
        loads: Contact | None,
        people: People | None = None,
    ) -> None:
        self.people = people
        self.chain = Chain(model)
        self.free = model.index(model.free)
        self.rest = q.detach()
        self.torque = torque
        self.loads = loads

    def pack(self, q: Tensor, qd: Tensor) -> Tensor:
        """The state (..., 2 f) of all coordinates and speeds (..., n)."""
        return torch.cat([self.free_of(q), self.free_of(qd)], -1)

    def free_of(self, q: Tensor) -> Tensor:
        """The free ones (..., f) of all coordinates (..., n)."""
        return q.index_select(-1, self.free)

    def unpack(self, path: Tensor) -> tuple[Tensor, Tensor]:
        """All coordinates and speeds, (..., n), of states (..., 2 f)."""
        f = len(self.free)
        shape = (*path.shape[:-1], self.rest.shape[-1])
        q = self.rest.expand(shape).index_copy(-1, self.free, path[..., :f])
        qd = torch.zeros_like(q).index_copy(-1, self.free, path[..., f:])
        q, qd = (x.reshape(-1, shape[-1]).mT for x in (q, qd))
        q, qd, _ = self.chain.full_motion(q, qd, torch.zeros_like(q))
        return q.mT.reshape(shape), qd.mT.reshape(shape)

    def __call__(self, t: Tensor, state: Tensor) -> Tensor:
        """How fast a state (..., 2 f) changes at time t."""
        q, qd = self.unpack(state)
        tau = self.torque(t, q, qd).expand_as(q)
        loads = None if self.loads is None else self._last(self.loads(t, q, qd), q.shape[:-1])
        x, speed, force = (x.reshape(-1, x.shape[-1]).mT for x in (q, qd, tau))
        try:
            qdd = self.chain.forward(x, speed, force, loads, self.people).mT.reshape(q.shape)
        except FloatingPointError as error:
            raise FloatingPointError(_diverged(float(t))) from error
        return torch.cat([qd[..., self.free], qdd[..., self.free]], -1)

    @staticmethod
    def _last(loads: Loads, batch: torch.Size) -> Loads:
        k = len(loads.body)
        parts = (loads.force, loads.point, loads.torque)
        return Loads(
            loads.body, *(x.expand(*batch, k, 3).reshape(-1, k, 3).permute(1, 2, 0) for x in parts)
        )


class _SemiImplicit:
    """Slopes with which an Euler step is a semi-implicit one: positions use the new speeds."""

    def __init__(self, motion: Slopes, step: float) -> None:
        self.motion = motion
        self.step = step

    def __call__(self, t: Tensor, state: Tensor) -> Tensor:
        slopes = self.motion(t, state)
        f = slopes.shape[-1] // 2
        speed, acceleration = slopes[..., :f], slopes[..., f:]
        return torch.cat([speed + self.step * acceleration, acceleration], -1)
