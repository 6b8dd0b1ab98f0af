"""Fibre lengths at which fibres and elastic tendons pull alike, at rest and in motion.

One equation for each muscle and frame, solved by Newton's method inside a bracket, with
derivatives by the implicit function theorem. Muscles with ``rigid_tendon`` are given as on rigid
tendons.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.bracketed_root import bracketed_root
from biokit.engine.fiber_dynamics import choose, equilibrium_velocity, rigid_tendons
from biokit.engine.muscle import FiberState, Out, by_muscle, fibers_along, rigid_fibers
from biokit.engine.muscle_curves import ForceCurves
from biokit.engine.muscles import Muscles

SETTLED = 1e-9  # of the normalised velocity
FREE = 10  # rounds before the velocity is bracketed
ROUNDS = 60


def static_equilibrium(muscles: Muscles, activation: Tensor, length: Tensor) -> FiberState:
    """Fibres at rest in equilibrium with the tendon.

    Parameters
    ----------
    muscles : Muscles
    activation : Tensor, shape (..., m)
        Raised to the minimum activation where it is below, as in OpenSim.
    length : Tensor, shape (..., m)
        Of the muscle-tendon path, m.

    Returns
    -------
    FiberState
        With velocities of zero; ``clamped`` where the least fibre length leaves the tendon slack
        or pulls harder than the tendon. First derivatives are exact.

    References
    ----------
    Millard et al. (2013), J Biomech Eng 135, eq. 5 at rest; OpenSim's ``computeEquilibrium``.
    """
    curves = ForceCurves(muscles)

    def work(a: Tensor, x: Tensor) -> Out:
        a = a.maximum(muscles.minimum_activation[:, None])
        return fibers_along(curves, _balance(curves, a, x), torch.zeros_like(x))

    return FiberState(*by_muscle(work, muscles, (activation, length)))


def moving_equilibrium(
    muscles: Muscles, activation: Tensor, length: Tensor, velocity: Tensor
) -> FiberState:
    """Fibres that keep in equilibrium with the tendon while the path lengthens.

    Fibre and tendon share the velocity of the path by their stiffnesses at constant activation, so
    that both pull alike now and an instant later: the state that a muscle settles to when its
    activation and velocity change slowly, found for every frame by itself.

    Parameters
    ----------
    muscles : Muscles
    activation : Tensor, shape (..., m)
        Raised to the minimum activation where it is below, as in OpenSim.
    length, velocity : Tensor, shape (..., m)
        Of the muscle-tendon path, m and m/s.

    Returns
    -------
    FiberState
        ``clamped`` as in `static_equilibrium`. Where the path shortens faster than the fibres
        can even without load, they do so as fast as they can, on a tendon that bears nothing.
        NaN where no state was found. First derivatives are exact.

    References
    ----------
    OpenSim's Thelen2003Muscle::initMuscleState, by which it equilibrates Thelen's muscles; it
    equilibrates Millard's at rest, `static_equilibrium`.
    """
    curves = ForceCurves(muscles)
    rigid = rigid_tendons(curves)

    def work(a: Tensor, x: Tensor, v: Tensor) -> Out:
        a = a.maximum(muscles.minimum_activation[:, None])
        along, speed = _moving_balance(curves, a, x, v)
        cosine = along / (along.square() + curves.height.square()).sqrt()
        fastest = (muscles.optimal_fiber_length * muscles.max_contraction_velocity)[:, None]
        state = fibers_along(curves, along, speed * fastest / cosine)
        return choose(rigid, rigid_fibers(curves, x, v), state)

    return FiberState(*by_muscle(work, muscles, (activation, length, velocity)))


# --- batch-last internals -----------------------------------------------------------------------


class _Pull(NamedTuple):
    """Forces over the maximum isometric force, and slopes (1/m) by the length along the tendon."""

    fiber: Tensor  # along the tendon
    fiber_slope: Tensor  # at the same velocity
    tendon: Tensor
    tendon_slope: Tensor  # by the tendon's own length


def _pull(
    curves: ForceCurves, activation: Tensor, length: Tensor, along: Tensor, speed: Tensor | None
) -> _Pull:
    """Pull of fibres and tendon, (m, B); ``speed`` is the normalised fibre velocity."""
    muscles, height = curves.muscles, curves.height
    slack = muscles.tendon_slack_length[:, None]
    optimal = muscles.optimal_fiber_length[:, None]
    fiber = (along.square() + height.square()).sqrt()
    cosine = along / fiber
    active, active_slope = curves.active(fiber / optimal)
    force, passive_slope = curves.passive(fiber / optimal)
    if speed is not None:
        multiplier = curves.velocity(speed, activation)[0].clamp(min=0)
        active, active_slope = active * multiplier, active_slope * multiplier
        force = force + muscles.fiber_damping[:, None] * speed
    force = force + activation * active
    stiffness = (activation * active_slope + passive_slope) / optimal
    tendon, tendon_slope = curves.tendon((length - along) / slack)
    return _Pull(
        force * cosine,
        stiffness * cosine.square() + force * height.square() / fiber.pow(3),
        tendon,
        tendon_slope / slack,
    )


def _balance(
    curves: ForceCurves,
    activation: Tensor,
    length: Tensor,
    speed: Tensor | None = None,
    start: Tensor | None = None,
) -> Tensor:
    """Fibre length along the tendon, (m, B), at which the fibre pulls as its tendon does."""
    slack = curves.muscles.tendon_slack_length[:, None]

    def surplus(along: Tensor) -> tuple[Tensor, Tensor]:
        """Fibre force less tendon force, over the maximum isometric force, and its slope."""
        pull = _pull(curves, activation, length, along, speed)
        return pull.fiber - pull.tendon, pull.fiber_slope + pull.tendon_slope

    shortest = (curves.shortest.square() - curves.height.square()).clamp(min=0).sqrt()
    rigid = length - slack
    with torch.no_grad():
        least = shortest.expand_as(length)
        # Fibres that outpull the tendon even at their least length cannot get there: clamped.
        solvable = (rigid > least) & (surplus(least)[0] < 0) & ~rigid_tendons(curves)
        if start is None:
            start = length - 1.01 * slack  # as OpenSim's: on the branch with a tight tendon
        root = bracketed_root(surplus, least, torch.where(solvable, rigid, least), start)
    value, slope = surplus(root)
    step = torch.where(solvable, value / torch.where(solvable, slope, 1.0).detach(), 0.0)
    # One Newton step from the root moves nothing, and carries the root's derivatives.
    return torch.where(rigid_tendons(curves), rigid, root - step)


def _shared(
    curves: ForceCurves,
    activation: Tensor,
    length: Tensor,
    velocity: Tensor,
    along: Tensor,
    speed: Tensor,
) -> Tensor:
    """Normalised fibre velocity if fibre and tendon share the path's by their stiffnesses."""
    muscles = curves.muscles
    pull = _pull(curves, activation, length, along, speed)
    fiber = (along.square() + curves.height.square()).sqrt()
    share = pull.tendon_slope / (pull.fiber_slope + pull.tendon_slope)
    tight = length - along > muscles.tendon_slack_length[:, None]
    fastest = muscles.optimal_fiber_length * muscles.max_contraction_velocity
    return torch.where(tight, share * velocity * along / fiber / fastest[:, None], 0.0)


def _moving_balance(
    curves: ForceCurves, activation: Tensor, length: Tensor, velocity: Tensor
) -> tuple[Tensor, Tensor]:
    """Moving equilibrium: fibre length along the tendon, normalised velocity, each (m, B)."""
    muscles = curves.muscles
    given = (activation, length, velocity)
    optimal = muscles.optimal_fiber_length[:, None]
    fastest = optimal * muscles.max_contraction_velocity[:, None]
    with torch.no_grad():
        # What the velocity shared at one fibre velocity says of it: mostly it contracts fast, and
        # where it does not, the velocity is bracketed.
        speed, along = torch.zeros_like(length), _balance(curves, activation, length)
        high = 4 * (velocity / fastest).abs() + SETTLED
        low = -high
        for k in range(ROUNDS):
            along = _balance(curves, activation, length, speed, along)
            moved = _shared(curves, *given, along, speed)
            settled = (moved - speed).abs() <= SETTLED
            low, high = low.where(moved < speed, speed), high.where(moved > speed, speed)
            if bool((settled | (high - low <= SETTLED)).all()):
                break
            speed = torch.where(settled, speed, moved if k < FREE else (low + high) / 2)
        speed = torch.where(settled, moved, torch.nan)
    # Paths that shorten faster than fibres can without load leave the tendon about to go slack.
    slack = (length - muscles.tendon_slack_length[:, None]).maximum(along)
    fiber = (slack.square() + curves.height.square()).sqrt()
    unloaded = equilibrium_velocity(curves, activation, fiber / optimal, torch.zeros_like(fiber))
    limp = ~settled & (velocity * slack / fiber < unloaded * fastest)
    along, speed = torch.where(limp, slack, along), torch.where(limp, unloaded, speed)
    with torch.no_grad():
        free = (
            ~limp
            & ~rigid_tendons(curves)
            & (_pull(curves, activation, length, along, speed).tendon > 0)
        )

    def surplus(along: Tensor, speed: Tensor) -> tuple[Tensor, Tensor]:
        pull = _pull(curves, activation, length, along, speed)
        return pull.fiber - pull.tendon, speed - _shared(curves, *given, along, speed)

    # One Newton step, which carries the derivatives; its matrix by automatic differentiation.
    with torch.enable_grad():
        place = [x.detach().requires_grad_() for x in (along, speed)]
        rows = [
            torch.autograd.grad(value.sum(), place, retain_graph=True) for value in surplus(*place)
        ]
    (a, b), (c, d) = rows
    first, second = surplus(along, speed)
    scale = torch.where(free, a * d - b * c, 1.0)
    return (
        along - torch.where(free, (d * first - b * second) / scale, 0.0),
        speed - torch.where(free, (a * second - c * first) / scale, 0.0),
    )
