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

from biokit.engine.dynamics import Chain, Loads
from biokit.engine.model import Model

# What acts at time t (s) on a body at coordinates q (..., n) moving with qd (..., n)
Torque = Callable[[Tensor, Tensor, Tensor], Tensor]  # generalised forces (..., n)
Contact = Callable[[Tensor, Tensor, Tensor], Loads]

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
        Take gradients by the adjoint equations (adaptive methods only): the tensors inside
        ``torque`` and ``loads`` that need them. Memory then does not grow with the steps.

    Returns
    -------
    Rollout

    Raises
    ------
    ValueError
        If the method is unknown, the times do not increase, or the mass matrix is singular.
    FloatingPointError
        If the simulation diverges, naming the time.

    References
    ----------
    Chen et al. (2018), Neural ordinary differential equations. NeurIPS.
    """
    if method not in (*ADAPTIVE, *FIXED):
        raise ValueError(f"method {method!r} is unknown; known: {', '.join((*FIXED, *ADAPTIVE))}")
    if adjoint is not None and method not in ADAPTIVE:
        raise ValueError(f"adjoint gradients need an adaptive method, not {method!r}")
    if time.dim() != 1 or len(time) < 2 or not bool((time.diff() > 0).all()):
        raise ValueError("time has to hold at least two increasing times")
    motion = _Motion(model, q, torque, loads)
    span = float(time[-1] - time[0])
    steps = max(math.ceil(span / step - 1e-9), 1)
    slopes = motion
    options: dict[str, object] = {}
    if method in FIXED:
        grid = torch.linspace(0.0, 1.0, steps + 1, dtype=time.dtype, device=time.device)
        grid = time[0] + grid * (time[-1] - time[0])
        grid[-1] = time[-1]
        options["grid_constructor"] = lambda func, y, t: grid
    if method == SEMI_IMPLICIT:
        slopes = _SemiImplicit(motion, span / steps)  # type: ignore[assignment]
    solver = "euler" if method == SEMI_IMPLICIT else method
    start = motion.pack(q, qd)
    if adjoint is not None:
        path = torchdiffeq.odeint_adjoint(
            slopes, start, time, rtol=rtol, atol=atol, method=solver, adjoint_params=tuple(adjoint)
        )
    else:
        path = torchdiffeq.odeint(
            slopes, start, time, rtol=rtol, atol=atol, method=solver, options=options
        )
    if not bool(torch.isfinite(path).all()):
        lost = int((~torch.isfinite(path)).flatten(1).any(1).nonzero()[0, 0])
        raise FloatingPointError(_diverged(float(time[lost])))
    return Rollout(*motion.unpack(path))


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


class _Motion:
    """Slopes of the state ``[free coordinates, their speeds]``, (..., 2 f)."""

    def __init__(self, model: Model, q: Tensor, torque: Torque, loads: Contact | None) -> None:
        self.model = model
        self.chain = Chain(model)
        self.free = model.index(model.free)
        self.rest = q.detach()
        self.torque = torque
        self.loads = loads

    def pack(self, q: Tensor, qd: Tensor) -> Tensor:
        return torch.cat([q[..., self.free], qd[..., self.free]], -1)

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
        q, qd = self.unpack(state)
        tau = self.torque(t, q, qd).expand_as(q)
        loads = None if self.loads is None else self._last(self.loads(t, q, qd), q.shape[:-1])
        x, speed, force = (x.reshape(-1, x.shape[-1]).mT for x in (q, qd, tau))
        try:
            qdd = self.chain.forward(x, speed, force, loads).mT.reshape(q.shape)
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

    def __init__(self, motion: _Motion, step: float) -> None:
        self.motion = motion
        self.step = step

    def __call__(self, t: Tensor, state: Tensor) -> Tensor:
        slopes = self.motion(t, state)
        f = slopes.shape[-1] // 2
        speed, acceleration = slopes[..., :f], slopes[..., f:]
        return torch.cat([speed + self.step * acceleration, acceleration], -1)
