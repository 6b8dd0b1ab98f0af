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

import torch
from torch import Tensor

from biokit.engine.cone_program import Optimum, minimise
from biokit.engine.contact_cost import Scene, cone_program, doubt, foot_certainty, forces_of
from biokit.engine.contact_detection import (
    contact_certainty,
    find_ground,
    relative_certainty,
    support_height,
)
from biokit.engine.dynamics import momentum
from biokit.engine.foot_points import FootPoints, foot_points, place_points
from biokit.engine.kinematics import Pose, forward_kinematics
from biokit.engine.model import Model
from biokit.engine.parallel import map_chunks

WINDOW = 1000  # frames solved at once, at most, on a CPU
OVERLAP = 0.3  # s on both sides of a window that are solved again: longer than forces remember
UNLOADED, LOADED = 0.005, 0.015  # body weights, where a foot's force fades to nothing
SEAT = 0.09  # m, from the hips to the underside of the pelvis, generic model


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
    points = foot_points(model)
    pose = forward_kinematics(model, q)
    place = place_points(points, pose.rotation, pose.position)
    velocity = rate(place, step)
    ground = find_ground(place, velocity, points.size, floor)
    certainty = contact_certainty(place, velocity, ground, points.size)
    needed = momentum(model, q, qd, qdd)
    hips, height = _hips(model, pose, points)
    seat = hips - SEAT * points.size * hips.new_tensor([0.0, 1.0, 0.0])
    feet = len(points.contact)
    level = support_height(place, ground, points.size, feet)  # [F, c]
    place = place.clone()
    place[..., 1] = level.repeat_interleave(len(points.names), 1)
    scene = Scene(
        place=place,
        certainty=relative_certainty(certainty),
        mass_centre=needed.mass_centre,
        force=needed.force,
        moment=needed.moment,
        force_doubt=doubt(needed.force, step, cutoff),
        moment_doubt=doubt(needed.moment, step, cutoff),
        forward=_forward(pose),
        seat=seat,
        seat_speed=(rate(seat, step) - ground.velocity).norm(dim=-1),
        hip_height=height,
        floor=ground.height,
        weight=float(model.mass.sum()) * float(torch.tensor(model.gravity).norm()),
        size=points.size,
        feet=feet,
    )
    optimum = _solve(scene, step)
    on_points, on_seat = forces_of(optimum.force)
    force, moment = _feet(scene, on_points)
    residual = needed.force - force.sum(1)
    about_floor = needed.moment + torch.linalg.cross(needed.mass_centre, needed.force)
    residual_moment = (about_floor - moment.sum(1)) - torch.linalg.cross(
        needed.mass_centre, residual
    )
    point, free = _pressure(force, moment, level)
    return GroundReaction(
        contact=points.contact,
        force=force,
        point=point,
        moment=free,
        level=level,
        certainty=foot_certainty(certainty, scene.feet),
        residual_force=residual,
        residual_moment=residual_moment,
        seat_force=on_seat * scene.weight,
        mass_centre=needed.mass_centre,
        floor=ground.height,
        ground_velocity=ground.velocity,
        converged=optimum.converged,
        iterations=optimum.iterations,
    )


def rate(x: Tensor, step: float) -> Tensor:
    """Time derivative along the first dimension by differences."""
    if len(x) < 2:
        return torch.zeros_like(x)
    return torch.gradient(x, spacing=step, dim=0)[0]


def _solve(scene: Scene, step: float) -> Optimum:
    """Unknowns (F, K + 1, 3) of `contact_cost.forces_of`, windows that overlap side by side."""
    frames = len(scene.force)
    overlap = round(OVERLAP / step)

    def window(own: Tensor) -> Optimum:
        first, last = int(own[0]), int(own[-1]) + 1
        start = max(first - overlap, 0)
        part = minimise(cone_program(scene.frames(slice(start, last + overlap)), step))
        return part._replace(force=part.force[first - start : last - start])

    parts = map_chunks(window, frames, max(WINDOW, 2 * overlap), scene.force.device)
    return Optimum(
        torch.cat([part.force for part in parts]),
        all(part.converged for part in parts),
        max(part.iterations for part in parts),
    )


def _feet(scene: Scene, force: Tensor) -> tuple[Tensor, Tensor]:
    """Force and moment about the origin of ground on each foot, (F, c, 3) N and N*m."""
    force = scene.weight * force
    moment = torch.linalg.cross(scene.place, force)
    feet = force.unflatten(1, (scene.feet, -1)).sum(2)
    load = feet[..., 1:2] / scene.weight
    share = ((load - UNLOADED) / (LOADED - UNLOADED)).clamp(0, 1)
    share = share.square() * (3 - 2 * share)
    return share * feet, share * moment.unflatten(1, (scene.feet, -1)).sum(2)


def _pressure(force: Tensor, moment: Tensor, height: Tensor) -> tuple[Tensor, Tensor]:
    """Centre of pressure at a height (F, c), free moment (F, c, 3); moments about the origin."""
    loaded = force[..., 1] > 0
    up = torch.where(loaded, force[..., 1], torch.nan)
    x = (moment[..., 2] + height * force[..., 0]) / up
    z = (height * force[..., 2] - moment[..., 0]) / up
    turn = moment[..., 1] - z * force[..., 0] + x * force[..., 2]
    turn = torch.where(loaded, turn, 0.0)
    none = torch.zeros_like(turn)
    point = torch.stack([x, torch.where(loaded, height, torch.nan), z], -1)
    return point, torch.stack([none, turn, none], -1)


def _forward(pose: Pose) -> Tensor:
    """Where the pelvis, the root of the model, faces: horizontal unit vectors (F, 3).

    From the axis to its right, which stays near the horizontal when the trunk bends forward.
    """
    right = pose.rotation[:, 0, :, 2]
    up = right.new_tensor([0.0, 1.0, 0.0]).expand_as(right)
    ahead = torch.linalg.cross(up, right)
    return ahead / ahead.norm(dim=-1, keepdim=True).clamp(min=1e-6)


def _hips(model: Model, pose: Pose, points: FootPoints) -> tuple[Tensor, Tensor]:
    """Middle of the hips (F, 3) m, and how high it is above the lower ankle: 1 on straight legs."""
    hips, feet = [], [model.body_names.index(body) for body in points.contact]
    for own in feet:
        while model.parent[own] > 0:
            own = model.parent[own]
        hips.append(own)

    def above(position: Tensor) -> Tensor:
        return position[:, hips, 1].mean(1) - position[:, feet, 1].amin(1)

    straight = above(forward_kinematics(model, model.default[None]).position)
    return pose.position[:, hips].mean(1), above(pose.position) / straight
