"""Activation dynamics: how a muscle's activation follows its excitation, and back.

First order, faster up than down, and slower up but faster down the more active the muscle is::

    da/dt = (u - a) / tau,   tau = t_act (0.5 + 1.5 a) if u > a else t_deact / (0.5 + 1.5 a)

References
----------
Thelen (2003), J Biomech Eng 125, eqs. 1 and 2, after Winters (1995); as in OpenSim's
MuscleFirstOrderActivationDynamicModel.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from biokit.engine.muscles import Muscles
from biokit.engine.parallel import over_batch

SHARE = 1 / 10  # of the shortest time constant that a step of the integration takes
ROUNDS = 60  # of Newton's method over the whole trial; five to eight are usual
CLOSE = 2**12  # roundings; one more Newton step follows
STATES = 2**16  # at a time


def activation_rate(muscles: Muscles, activation: Tensor, excitation: Tensor) -> Tensor:
    """Time derivative of the activation, 1/s, shape (..., m).

    Parameters
    ----------
    muscles : Muscles
    activation, excitation : Tensor, shape (..., m)
        The activation is taken within (minimum activation, 1), as OpenSim does.
    """
    activation = activation.maximum(muscles.minimum_activation).clamp(max=1)
    rising, falling = muscles.activation_time, muscles.deactivation_time
    return _rate(activation, excitation, rising, falling)[0]


def required_excitation(muscles: Muscles, activation: Tensor, rate: Tensor) -> Tensor:
    """The excitation with which the activation changes at a rate, shape (..., m).

    The inverse of `activation_rate`; where activations come from forces, this is what the EMG
    should look like. Below 0 or above 1 where the muscle cannot change that fast.

    Parameters
    ----------
    muscles : Muscles
    activation : Tensor, shape (..., m)
    rate : Tensor, shape (..., m)
        1/s.
    """
    slowness = 0.5 + 1.5 * activation
    up = muscles.activation_time * slowness
    down = muscles.deactivation_time / slowness
    return activation + rate * torch.where(rate > 0, up, down)


def integrate_activation(
    muscles: Muscles, time: Tensor, excitation: Tensor, initial: Tensor | None = None
) -> Tensor:
    """Activations over a trial from excitations.

    Parameters
    ----------
    muscles : Muscles
    time : Tensor, shape (T,)
        s, ascending, T >= 2.
    excitation : Tensor, shape (..., T, m)
        Straight between the times; limited to (minimum activation, 1), so that activations stay
        there too.
    initial : Tensor, shape (..., m), optional
        Activation at the first time; the excitation there if it is not given (steady before).

    Returns
    -------
    Tensor, shape (..., T, m)
        To a few 1e-5; first derivatives are exact for the steps taken.

    Raises
    ------
    ValueError
        If there are fewer than two times, or they do not ascend.

    Notes
    -----
    Runge-Kutta steps of a tenth of the shortest time constant. All steps of the trial are
    solved for at once: Newton's method on the whole trajectory, whose linear systems are affine
    recursions and done by doubling (Lim et al. 2024, Parallelizing non-linear sequential models
    over the sequence length. ICLR). The recursion contracts, so nothing can grow.
    """
    if len(time) < 2 or not bool((time.diff() > 0).all()):
        raise ValueError("time must hold two or more ascending values (s)")
    if excitation.shape[-2:] != (len(time), len(muscles)):
        raise ValueError(
            f"excitation has shape {tuple(excitation.shape)}, expected "
            f"(..., {len(time)}, {len(muscles)}): times and muscles"
        )
    lowest = muscles.minimum_activation
    limited = excitation.maximum(lowest).clamp(max=1)
    start = limited[..., 0, :] if initial is None else initial.maximum(lowest).clamp(max=1)
    shape = limited.shape
    start = start.expand(*shape[:-2], shape[-1]).reshape(-1)
    constants = [
        x.expand(*shape[:-2], shape[-1]).reshape(-1)
        for x in (muscles.activation_time, muscles.deactivation_time)
    ]
    course = limited.movedim(-2, 0).reshape(shape[-2], -1)
    shortest = 0.5 * min(float(x.detach().min()) for x in constants)
    parts = math.ceil(float(time.diff().max()) / (SHARE * shortest))

    def work(u: Tensor, first: Tensor, rising: Tensor, falling: Tensor) -> tuple[Tensor]:
        return (_trajectory(time, u, first[0], rising[0], falling[0], parts),)

    rows = [course, *(x[None] for x in (start, *constants))]
    size = max(STATES // (parts * len(time)), 1)
    (found,) = over_batch(work, rows, size, gradients=muscles.requires_grad)
    return found.reshape(shape[-2], *shape[:-2], shape[-1]).movedim(0, -2)


# --- time first, batch last ----------------------------------------------------------------------


def _rate(a: Tensor, u: Tensor, rising: Tensor, falling: Tensor) -> tuple[Tensor, Tensor]:
    """Rate of the activation, and its derivative by the activation."""
    slowness, gap = 0.5 + 1.5 * a, u - a
    up = gap > 0
    rate = torch.where(up, gap / (rising * slowness), gap * slowness / falling)
    by_a = torch.where(
        up,
        -(1 / slowness + 1.5 * gap / slowness.square()) / rising,
        (1.5 * gap - slowness) / falling,
    )
    return rate, by_a


def _trajectory(
    time: Tensor, u: Tensor, first: Tensor, rising: Tensor, falling: Tensor, parts: int
) -> Tensor:
    """Activations (T, B) from excitations (T, B), with ``parts`` steps between two times."""
    share = torch.arange(parts, dtype=u.dtype, device=u.device)[:, None] / parts
    gap = u.diff(dim=0)[:, None]
    begin = (u[:-1, None] + share * gap).flatten(0, 1)  # [S, B]
    change = (gap / parts).expand(-1, parts, -1).flatten(0, 1)
    h = (time.diff() / parts).repeat_interleave(parts)[:, None]

    def step(a: Tensor) -> tuple[Tensor, Tensor]:
        """The activation after each step, and its derivative by that before."""
        k, dk = _rate(a, begin, rising, falling)
        total, by_a = k, dk
        for ahead, weight in ((0.5, 2.0), (0.5, 2.0), (1.0, 1.0)):
            inner = 1 + ahead * h * dk
            k, dk = _rate(a + ahead * h * k, begin + ahead * change, rising, falling)
            dk = dk * inner
            total, by_a = total + weight * k, by_a + weight * dk
        return a + h / 6 * total, 1 + h / 6 * by_a

    with torch.no_grad():
        a = torch.cat([first[None], (begin + change)[:-1]])  # before each step
        for _ in range(ROUNDS):
            after, slope = step(a)
            solved = _recursion(slope, after - slope * a, first)
            moved = torch.cat([first[None], solved[:-1]])
            change_of_a = (moved - a).abs().max()
            a = moved
            if bool(change_of_a < CLOSE * torch.finfo(a.dtype).eps):
                break
    after, slope = step(a)
    slope = slope.detach()
    solved = _recursion(slope, after - slope * a, first)
    return torch.cat([first[None], solved[parts - 1 :: parts]])


def _recursion(factor: Tensor, offset: Tensor, first: Tensor) -> Tensor:
    """Solve ``x[k] = factor[k] x[k - 1] + offset[k]`` with ``x[-1] = first``, all k at once."""
    offset = torch.cat([offset[:1] + factor[:1] * first, offset[1:]])
    reach = 1
    while reach < len(factor) and float(factor.detach().abs().max()) > 1e-18:
        offset = torch.cat([offset[:reach], offset[reach:] + factor[reach:] * offset[:-reach]])
        factor = torch.cat([0 * factor[:reach], factor[reach:] * factor[:-reach]])
        reach *= 2
    return offset
