"""Muscles on elastic tendons: equilibrium of fibre and tendon, and how fast the fibre moves.

The fibre length is a state. Its equilibrium is where fibres and tendon pull alike; away from it
the fibres move at the velocity that makes their force that of the tendon. Both are roots of one
equation for each muscle and frame, found by Newton's method inside a bracket, with derivatives by
the implicit function theorem. Muscles with ``rigid_tendon`` are given as on rigid tendons.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from biokit.engine.muscle import FiberState, Out, by_muscle, fibers_along, rigid_fibers
from biokit.engine.muscle_curves import ForceCurves
from biokit.engine.muscles import Muscles

ITERATIONS = 100  # halvings alone would be done by then
BEYOND = 1 + 1e-9  # past the last knot of a curve
CLOSE = 2**12  # roundings; one more Newton step follows


def static_equilibrium(muscles: Muscles, activation: Tensor, length: Tensor) -> FiberState:
    """Fibres at rest in equilibrium with the tendon.

    Parameters
    ----------
    muscles : Muscles
    activation : Tensor, shape (..., m)
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
        return fibers_along(curves, _balance(curves, a, x), torch.zeros_like(x))

    return FiberState(*by_muscle(work, muscles, (activation, length)))


def fiber_velocity(
    muscles: Muscles,
    activation: Tensor,
    fiber_length: Tensor,
    length: Tensor,
    velocity: Tensor,
) -> Tensor:
    """Time derivative of the fibre length, m/s, shape (..., m): the equation of forward simulation.

    Parameters
    ----------
    muscles : Muscles
    activation, fiber_length : Tensor, shape (..., m)
        The muscle's states; the length in m.
    length, velocity : Tensor, shape (..., m)
        Of the muscle-tendon path, m and m/s. The velocity matters on rigid tendons only.

    Returns
    -------
    Tensor
        Where active fibre force, passive force and damping together bear the tendon's force; zero
        where the fibre is at its least length and would shorten. First derivatives are exact.

    References
    ----------
    Millard et al. (2013), J Biomech Eng 135, eq. 8 (damped) and 6; Thelen (2003), J Biomech Eng
    125, eqs. 6 and 7.
    """
    return elastic_tendon_state(muscles, activation, fiber_length, length, velocity).fiber_velocity


def elastic_tendon_state(
    muscles: Muscles,
    activation: Tensor,
    fiber_length: Tensor,
    length: Tensor,
    velocity: Tensor,
) -> FiberState:
    """Fibres of a known length on elastic tendons; the parameters are those of `fiber_velocity`.

    ``active_force`` plus ``passive_force`` of the result is `tendon_force`, wherever it is not
    clamped.
    """
    curves = ForceCurves(muscles)
    rigid = _rigid(curves)

    def work(a: Tensor, fiber: Tensor, x: Tensor, v: Tensor) -> Out:
        fiber = fiber.maximum(curves.shortest)
        along = (fiber.square() - curves.height.square()).clamp(min=0).sqrt()
        optimal = muscles.optimal_fiber_length[:, None]
        fastest = optimal * muscles.max_contraction_velocity[:, None]
        cosine = along / fiber
        pull = curves.tendon((x - along) / muscles.tendon_slack_length[:, None])[0]
        speed = _equilibrium_velocity(curves, a, fiber / optimal, pull / cosine) * fastest
        # At the least length the fibre may lengthen only.
        state = fibers_along(curves, along, speed / cosine)
        free = (speed > 0) & (fiber <= curves.shortest)
        state = state._replace(
            fiber_velocity=torch.where(free, speed, state.fiber_velocity),
            normalised_fiber_velocity=torch.where(
                free, speed / fastest, state.normalised_fiber_velocity
            ),
            clamped=state.clamped & ~free,
        )
        return _choose(rigid, rigid_fibers(curves, x, v), state)

    return FiberState(*by_muscle(work, muscles, (activation, fiber_length, length, velocity)))


def tendon_force(muscles: Muscles, fiber_length: Tensor, length: Tensor) -> Tensor:
    """Force of elastic tendons, N, shape (..., m), from fibre and path lengths (m)."""
    curves = ForceCurves(muscles)

    def work(fiber: Tensor, x: Tensor) -> Out:
        fiber = fiber.maximum(curves.shortest)
        along = (fiber.square() - curves.height.square()).clamp(min=0).sqrt()
        pull = curves.tendon((x - along) / muscles.tendon_slack_length[:, None])[0]
        return (muscles.max_isometric_force[:, None] * pull,)

    return by_muscle(work, muscles, (fiber_length, length))[0]


# --- batch-last internals -----------------------------------------------------------------------


def _rigid(curves: ForceCurves) -> Tensor:
    rigid = curves.muscles.rigid_tendon
    return torch.tensor(rigid, dtype=torch.bool, device=curves.muscles.curve.device)[:, None]


def _choose(rigid: Tensor, one: FiberState, other: FiberState) -> FiberState:
    """``one`` for rigid tendons, ``other`` for elastic ones."""
    return FiberState(*(torch.where(rigid, x, y) for x, y in zip(one, other, strict=True)))


def _balance(curves: ForceCurves, activation: Tensor, length: Tensor) -> Tensor:
    """Fibre length along the tendon, (m, B), at which a resting fibre pulls as its tendon does."""
    muscles, height = curves.muscles, curves.height
    slack = muscles.tendon_slack_length[:, None]
    optimal = muscles.optimal_fiber_length[:, None]

    def surplus(along: Tensor) -> tuple[Tensor, Tensor]:
        """Fibre force less tendon force, over the maximum isometric force, and its slope."""
        fiber = (along.square() + height.square()).sqrt()
        cosine = along / fiber
        active, active_slope = curves.active(fiber / optimal)
        passive, passive_slope = curves.passive(fiber / optimal)
        tendon, tendon_slope = curves.tendon((length - along) / slack)
        force = activation * active + passive
        stiffness = (activation * active_slope + passive_slope) / optimal
        return (
            force * cosine - tendon,
            stiffness * cosine.square()
            + force * height.square() / fiber.pow(3)
            + tendon_slope / slack,
        )

    shortest = (curves.shortest.square() - height.square()).clamp(min=0).sqrt()
    rigid = length - slack
    with torch.no_grad():
        least = shortest.expand_as(length)
        # Fibres that outpull the tendon even at their least length cannot get there: clamped.
        solvable = (rigid > least) & (surplus(least)[0] < 0) & ~_rigid(curves)
        start = length - 1.01 * slack  # as OpenSim's: on the branch with a tight tendon
        root = _root(surplus, least, torch.where(solvable, rigid, least), start)
    value, slope = surplus(root)
    step = torch.where(solvable, value / torch.where(solvable, slope, 1.0).detach(), 0.0)
    # One Newton step from the root moves nothing, and carries the root's derivatives.
    return torch.where(_rigid(curves), rigid, root - step)


def _equilibrium_velocity(
    curves: ForceCurves, activation: Tensor, length: Tensor, load: Tensor
) -> Tensor:
    """Normalised fibre velocity, (m, B), at which the fibre bears a load along itself.

    ``length`` is normalised; ``load`` is the force over the maximum isometric force.
    """
    capacity = activation * curves.active(length)[0]
    load = load - curves.passive(length)[0]
    velocity = torch.zeros_like(load)
    if len(curves.millard):
        rows = curves.millard
        found = _damped_velocity(curves, capacity, load, activation)
        velocity = velocity.index_copy(0, rows, found[rows])
    if len(curves.thelen):
        rows = curves.thelen
        multiplier = load[rows] / capacity[rows]
        velocity = velocity.index_copy(
            0, rows, curves.thelen_velocity(multiplier, activation[rows])
        )
    return velocity


def _damped_velocity(
    curves: ForceCurves, capacity: Tensor, load: Tensor, activation: Tensor
) -> Tensor:
    damping = curves.muscles.fiber_damping[:, None]

    def surplus(velocity: Tensor) -> tuple[Tensor, Tensor]:
        multiplier, slope = curves.velocity(velocity, activation)
        return capacity * multiplier + damping * velocity - load, capacity * slope + damping

    with torch.no_grad():
        one = torch.ones_like(load)
        # Beyond the maximum velocity the curve is straight, and one step from there is enough.
        above, below = surplus(one)[0] < 0, surplus(-one)[0] > 0
        low, high = torch.where(above, one, -one), torch.where(below, -one, one)
        root = _root(surplus, low, high, torch.zeros_like(load)) * torch.where(
            above | below, BEYOND, 1.0
        )
        value, slope = surplus(root)
        root = root - value / slope
    value, slope = surplus(root)
    return root - value / slope.detach()


def _root(
    function: Callable[[Tensor], tuple[Tensor, Tensor]], low: Tensor, high: Tensor, start: Tensor
) -> Tensor:
    """Where a function that is negative at ``low`` and positive at ``high`` vanishes.

    Newton's method; where a step leaves the bracket or does not halve the one before, the bracket
    is halved instead.
    """
    x = start.clamp(low, high)
    close = CLOSE * torch.finfo(x.dtype).eps * high.abs().maximum(low.abs())
    step = high - low
    for _ in range(ITERATIONS):
        value, slope = function(x)
        low, high = torch.where(value < 0, x, low), torch.where(value < 0, high, x)
        newton = x - value / slope
        good = (newton > low) & (newton < high) & ((newton - x).abs() < step.abs() / 2)
        done = (newton - x).abs() <= close
        moved = torch.where(done, x, torch.where(good, newton, (low + high) / 2))
        step, x = moved - x, moved
        if bool((step.abs() <= close).all()):
            break
    return x
