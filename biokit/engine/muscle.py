"""Fibres and forces of muscles on rigid tendons, from lengths and velocities of muscle paths."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.muscle_curves import ForceCurves
from biokit.engine.muscles import Muscles
from biokit.engine.parallel import over_batch

CHUNK = 2048  # frames at a time


class FiberState(NamedTuple):
    """State of the fibres of ``m`` muscles.

    Attributes
    ----------
    fiber_length, normalised_fiber_length : Tensor, shape (..., m)
        In m, and in optimal fibre lengths.
    fiber_velocity, normalised_fiber_velocity : Tensor, shape (..., m)
        In m/s, and in maximum contraction velocities; lengthening is positive.
    pennation, cos_pennation : Tensor, shape (..., m)
        Angle between fibres and tendon, rad, and its cosine.
    clamped : Tensor of bool, shape (..., m)
        Where the path is too short for the muscle: the tendon hangs slack, the fibres stay at
        their least length without velocity, and there is no force.
    """

    fiber_length: Tensor
    normalised_fiber_length: Tensor
    fiber_velocity: Tensor
    normalised_fiber_velocity: Tensor
    pennation: Tensor
    cos_pennation: Tensor
    clamped: Tensor


def rigid_tendon_state(muscles: Muscles, length: Tensor, velocity: Tensor) -> FiberState:
    """Fibres of muscles whose tendons do not stretch.

    Parameters
    ----------
    muscles : Muscles
    length, velocity : Tensor, shape (..., m)
        Of the muscle-tendon path, m and m/s.

    Returns
    -------
    FiberState
        Of every muscle, also of those whose ``rigid_tendon`` is False.

    References
    ----------
    Millard et al. (2013), J Biomech Eng 135, fixed-height pennation; as in OpenSim's
    MuscleFixedWidthPennationModel.
    """
    curves = ForceCurves(muscles)
    return FiberState(
        *by_muscle(lambda x, v: rigid_fibers(curves, x, v), muscles, (length, velocity))
    )


def active_force(muscles: Muscles, state: FiberState, activation: Tensor | None = None) -> Tensor:
    """Active force of the fibres along the tendon, N, shape (..., m).

    Below zero for a Thelen muscle that shortens faster than it can, as in OpenSim.

    Parameters
    ----------
    muscles : Muscles
    state : FiberState
    activation : Tensor, shape (..., m), optional
        Full activation if it is not given.
    """
    curves = ForceCurves(muscles)
    if activation is None:
        activation = torch.ones_like(state.fiber_length)

    def work(length: Tensor, velocity: Tensor, cosine: Tensor, clamped: Tensor, a: Tensor) -> Out:
        strength = _strength(curves, length, velocity, a)
        return (torch.where(clamped > 0, 0.0, a * strength * cosine),)

    return by_muscle(
        work,
        muscles,
        (
            state.normalised_fiber_length,
            state.normalised_fiber_velocity,
            state.cos_pennation,
            state.clamped,
            activation,
        ),
    )[0]


def passive_force(muscles: Muscles, state: FiberState, active: Tensor | None = None) -> Tensor:
    """Passive force of the fibres along the tendon: elasticity and damping, N, shape (..., m).

    Parameters
    ----------
    muscles : Muscles
    state : FiberState
    active : Tensor, shape (..., m), optional
        The active force along the tendon. Where it is given, damping takes from it no more than
        there is, because a tendon does not push; the result may be negative down to its negative,
        as OpenSim's is.
    """
    curves = ForceCurves(muscles)

    def work(
        length: Tensor, velocity: Tensor, cosine: Tensor, clamped: Tensor, *more: Tensor
    ) -> Out:
        elastic = curves.passive(length)[0]
        force = muscles.max_isometric_force[:, None] * cosine
        force = force * (elastic + muscles.fiber_damping[:, None] * velocity)
        if more:
            force = force.maximum(-more[0])
        return (torch.where(clamped > 0, 0.0, force),)

    return by_muscle(
        work,
        muscles,
        (
            state.normalised_fiber_length,
            state.normalised_fiber_velocity,
            state.cos_pennation,
            state.clamped,
            *([] if active is None else [active]),
        ),
    )[0]


def static_optimisation_force(
    muscles: Muscles, length: Tensor, velocity: Tensor, *, opensim_compatible: bool = False
) -> Tensor:
    """What each muscle gives along its tendon per unit of activation, N, shape (..., m).

    The active force at full activation on a rigid tendon, of all muscles, as OpenSim's static
    optimisation takes it; passive forces are no part of it.

    Parameters
    ----------
    muscles : Muscles
    length, velocity : Tensor, shape (..., m)
        Of the muscle-tendon path, m and m/s.
    opensim_compatible : bool
        OpenSim evaluates the pennation angle of a Millard muscle at the normalised fibre length as
        if that were metres (Millard2012EquilibriumMuscle::calcActiveFiberForceAlongTendon), which
        all but leaves pennation out: the soleus of a walking trial gets 7090 N instead of 6348 N.
        True for these numbers, False for the right ones.
    """
    curves = ForceCurves(muscles)

    def work(x: Tensor, v: Tensor) -> Out:
        fibers = rigid_fibers(curves, x, v)
        cosine = fibers.cos_pennation
        if opensim_compatible and len(curves.millard):
            rows = curves.millard
            steepest = muscles.maximum_pennation[rows, None].sin()
            sine = curves.height[rows] / fibers.normalised_fiber_length[rows]
            wrong = (1 - sine.minimum(steepest).square()).sqrt()
            cosine = cosine.index_copy(0, rows, wrong)
        full = torch.ones_like(x)
        strength = _strength(
            curves, fibers.normalised_fiber_length, fibers.normalised_fiber_velocity, full
        )
        # Faster than it can shorten, Thelen's muscle is extrapolated to forces below zero.
        return (torch.where(fibers.clamped, 0.0, strength.clamp(min=0) * cosine),)

    return by_muscle(work, muscles, (length, velocity))[0]


# --- batch-last internals -----------------------------------------------------------------------

Out = Sequence[Tensor]


def by_muscle(
    work: Callable[..., Out], muscles: Muscles, arguments: Sequence[Tensor]
) -> list[Tensor]:
    """Call ``work`` with the arguments (..., m) as (m, B), in chunks; results as (..., m)."""
    count = len(muscles)
    if count == 0:
        raise ValueError("the model has no muscles")
    for argument in arguments:
        if argument.shape[-1:] != (count,):
            raise ValueError(
                f"the model has {count} muscles, but a tensor of shape {tuple(argument.shape)} "
                "was given; its last dimension must be the muscles"
            )
    dtype = muscles.max_isometric_force.dtype
    shape = torch.broadcast_shapes(*(x.shape for x in arguments))
    flat = [x.expand(shape).reshape(-1, count).mT.to(dtype) for x in arguments]
    found = over_batch(work, flat, CHUNK, gradients=muscles.requires_grad)
    return [x.mT.reshape(shape) for x in found]


def rigid_fibers(curves: ForceCurves, length: Tensor, velocity: Tensor) -> FiberState:
    """Fibres on rigid tendons, all (m, B)."""
    along = length - curves.muscles.tendon_slack_length[:, None]
    return fibers_along(curves, along, velocity)


def fibers_along(curves: ForceCurves, along: Tensor, velocity: Tensor) -> FiberState:
    """Fibres whose projection on the tendon has a length and a velocity, all (m, B)."""
    muscles, height, shortest = curves.muscles, curves.height, curves.shortest
    least = (shortest.square() - height.square()).clamp(min=0).sqrt()
    clamped = along <= least
    along = along.maximum(least)
    fiber = (along.square() + height.square()).sqrt()
    cosine = along / fiber
    speed = torch.where(clamped, 0.0, velocity * cosine)
    optimal = muscles.optimal_fiber_length[:, None]
    return FiberState(
        fiber,
        fiber / optimal,
        speed,
        speed / (optimal * muscles.max_contraction_velocity[:, None]),
        torch.atan2(height.expand_as(along), along),
        cosine,
        clamped,
    )


def _strength(curves: ForceCurves, length: Tensor, velocity: Tensor, activation: Tensor) -> Tensor:
    """Active force per activation along the fibres, N, (m, B), from normalised fibre states."""
    multiplier = curves.active(length)[0] * curves.velocity(velocity, activation)[0]
    return curves.muscles.max_isometric_force[:, None] * multiplier
