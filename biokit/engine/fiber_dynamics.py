"""Muscles on elastic tendons: how fast the fibres move, the equation of forward simulation.

The fibre length is a state. The fibres move at the velocity that makes their force that of the
tendon: the root of one equation for each muscle and frame, with derivatives by the implicit
function theorem. Muscles with ``rigid_tendon`` are given as on rigid tendons.
"""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.engine.bracketed_root import bracketed_root
from biokit.engine.muscle import FiberState, Out, by_muscle, fibers_along, rigid_fibers
from biokit.engine.muscle_curves import ForceCurves
from biokit.engine.muscles import Muscles

BEYOND = 1 + 1e-9  # past the last knot of a curve


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
        The muscle's states; the length in m. The activation is raised to its minimum where it is
        below, as in OpenSim.
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
    rigid = rigid_tendons(curves)

    def work(a: Tensor, fiber: Tensor, x: Tensor, v: Tensor) -> Out:
        a = a.maximum(muscles.minimum_activation[:, None])
        fiber = fiber.maximum(curves.shortest)
        along = (fiber.square() - curves.height.square()).clamp(min=0).sqrt()
        optimal = muscles.optimal_fiber_length[:, None]
        fastest = optimal * muscles.max_contraction_velocity[:, None]
        cosine = along / fiber
        pull = curves.tendon((x - along) / muscles.tendon_slack_length[:, None])[0]
        speed = equilibrium_velocity(curves, a, fiber / optimal, pull / cosine) * fastest
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
        return choose(rigid, rigid_fibers(curves, x, v), state)

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


def rigid_tendons(curves: ForceCurves) -> Tensor:
    """Which tendons are rigid, bool, (m, 1)."""
    rigid = curves.muscles.rigid_tendon
    return torch.tensor(rigid, dtype=torch.bool, device=curves.muscles.curve.device)[:, None]


def choose(rigid: Tensor, one: FiberState, other: FiberState) -> FiberState:
    """``one`` for rigid tendons, ``other`` for elastic ones."""
    return FiberState(*(torch.where(rigid, x, y) for x, y in zip(one, other, strict=True)))


def equilibrium_velocity(
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
        root = bracketed_root(surplus, low, high, torch.zeros_like(load)) * torch.where(
            above | below, BEYOND, 1.0
        )
        value, slope = surplus(root)
        root = root - value / slope
    value, slope = surplus(root)
    return root - value / slope.detach()
