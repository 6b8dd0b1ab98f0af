"""Ground reaction from the motion alone.

The motion and the masses say what the body as a whole needs from outside at every instant, a force
and a moment (Newton and Euler). Points on the soles that are low and slow can give it, by forces
inside friction cones. One convex programme over the whole trial finds them (`contact_cost`).

References
----------
Karatsidis et al. (2017), Estimation of ground reaction forces and moments during gait using only
inertial motion capture. Sensors 17.
Fluit et al. (2014), Prediction of ground reaction forces and moments during various activities of
daily living. J Biomech 47: contact points whose strength depends on height and speed.
Maus et al. (2010), Upright human gait did not provide a major mechanical challenge for our
ancestors. Nat Commun 1: forces in gait meet above the mass centre.
"""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor

from biokit.engine.cone_program import minimise_windows
from biokit.engine.contact_cost import cone_program, forces_of
from biokit.engine.contact_scene import contact_scene
from biokit.engine.foot_forces import (
    centre_of_pressure,
    fade_unloaded,
    foot_wrenches,
    residual_wrench,
)
from biokit.engine.model import Model

OVERLAP = 0.3  # s on both sides of a window that are solved again: longer than forces remember


class GroundReaction(NamedTuple):
    """What the ground does to ``c`` feet in F frames, in ground.

    Attributes
    ----------
    contact : tuple of str
        Body of each foot that the force acts on.
    force : Tensor, shape (F, c, 3)
        N.
    point : Tensor, shape (F, c, 3)
        Centre of pressure, m, on the floor or the step that the foot stands on; NaN where there is
        no force.
    moment : Tensor, shape (F, c, 3)
        Free moment, about the vertical through the centre of pressure, N*m.
    level : Tensor, shape (F, c)
        Height of what each foot stands on, if it does, m.
    certainty : Tensor, shape (F, c)
        Of contact of each foot from its height and speed, 0 to 1.
    residual_force, residual_moment : Tensor, shape (F, 3)
        What the motion needs and the feet do not give, N, and N*m about the mass centre.
    seat_force : Tensor, shape (F, 3)
        The part of the residual that a support of the pelvis explains, N.
    mass_centre : Tensor, shape (F, 3)
        m.
    floor : float
        Height of the floor, m.
    ground_velocity : Tensor, shape (3,)
        Of a treadmill's belt, m/s.
    converged : bool
    iterations : int
        Of the solver, at most, over the windows.
    place, point_force : Tensor, shape (F, K, 3)
        Points of the soles on what they stand on, m, and the force on each, N.
    """

    contact: tuple[str, ...]
    force: Tensor
    point: Tensor
    moment: Tensor
    level: Tensor
    certainty: Tensor
    residual_force: Tensor
    residual_moment: Tensor
    seat_force: Tensor
    mass_centre: Tensor
    floor: float
    ground_velocity: Tensor
    converged: bool
    iterations: int
    place: Tensor
    point_force: Tensor


def ground_reaction(
    model: Model,
    step: float,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    *,
    cutoff: float,
    floor: float | None = None,
) -> GroundReaction:
    """Forces of the ground on the feet that explain a motion.

    Parameters
    ----------
    model : Model
        float64; its mass is the subject's.
    step : float
        Time between two frames, s.
    q, qd, qdd : Tensor, shape (F, n)
        Coordinates without noise (rad, m) and their first and second time derivatives.
    cutoff : float
        Frequency of the low-pass that took the noise out, Hz.
    floor : float, optional
        Height of the floor, m; found from the motion by default.

    Raises
    ------
    ValueError
        If the model has no feet.
    """
    seen = contact_scene(model, step, q, qd, qdd, cutoff=cutoff, floor=floor)
    scene = seen.scene
    optimum = minimise_windows(
        lambda part: cone_program(scene.frames(part), step),
        len(scene.force),
        round(OVERLAP / step),
        scene.force.device,
    )
    on_points, on_seat = forces_of(optimum.force)
    on_points = fade_unloaded(on_points * scene.weight, scene.feet, scene.weight)
    feet = foot_wrenches(scene.place, on_points, scene.feet)
    residual_force, residual_moment = residual_wrench(seen.needed, feet)
    pressure = centre_of_pressure(feet, seen.level)
    return GroundReaction(
        contact=seen.points.contact,
        force=feet.force,
        point=pressure.point,
        moment=pressure.moment,
        level=seen.level,
        certainty=seen.foot_certainty,
        residual_force=residual_force,
        residual_moment=residual_moment,
        seat_force=on_seat * scene.weight,
        mass_centre=seen.needed.mass_centre,
        floor=seen.ground.height,
        ground_velocity=seen.ground.velocity,
        converged=optimum.converged,
        iterations=optimum.iterations,
        place=scene.place,
        point_force=on_points,
    )
