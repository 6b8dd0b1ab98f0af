"""A motion as the search for ground forces sees it: soles, floor, needed wrench and its doubt."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.contact_cost import Scene, doubt, foot_certainty
from biokit.engine.contact_detection import (
    Ground,
    contact_certainty,
    find_ground,
    relative_certainty,
    support_height,
)
from biokit.engine.dynamics import Momentum, momentum
from biokit.engine.foot_points import FootPoints, foot_points, place_points
from biokit.engine.kinematics import Pose, forward_kinematics
from biokit.engine.model import Model

SEAT = 0.09  # m, from the hips to the underside of the pelvis, generic model


class ContactScene(NamedTuple):
    """F frames of a motion, ``K`` points of the soles of ``c`` feet; all in ground, m and N.

    Attributes
    ----------
    points : FootPoints
    ground : Ground
    place, velocity : Tensor, shape (F, K, 3)
        Of the points where the motion has them, m and m/s.
    certainty : Tensor, shape (F, K)
        Of contact of each point from its height and speed alone, 0 to 1.
    level : Tensor, shape (F, c)
        Height of what each foot stands on, if it does, m.
    needed : Momentum
        Mass centre and the wrench that the motion needs from outside.
    scene : Scene
        What the cost of contact forces is made of: ``scene.place`` lies on ``level``,
        ``scene.certainty`` is relative to that of the best point.
    """

    points: FootPoints
    ground: Ground
    place: Tensor
    velocity: Tensor
    certainty: Tensor
    level: Tensor
    needed: Momentum
    scene: Scene

    @property
    def foot_certainty(self) -> Tensor:
        """How surely any point of each foot is in contact, (F, c)."""
        return foot_certainty(self.certainty, self.scene.feet)


def contact_scene(
    model: Model,
    step: float,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    *,
    cutoff: float,
    floor: float | None = None,
) -> ContactScene:
    """Where the soles are, what they may stand on and which wrench the motion needs.

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
    on_level = place.clone()
    on_level[..., 1] = level.repeat_interleave(len(points.names), 1)
    scene = Scene(
        place=on_level,
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
    return ContactScene(points, ground, place, velocity, certainty, level, needed, scene)


def rate(x: Tensor, step: float) -> Tensor:
    """Time derivative along the first dimension by differences."""
    if len(x) < 2:
        return torch.zeros_like(x)
    return torch.gradient(x, spacing=step, dim=0)[0]


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
