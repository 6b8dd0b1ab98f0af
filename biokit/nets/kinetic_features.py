"""What a network sees of a motion when it estimates forces: the same for every model with feet.

No fixed skeleton: the force and moment that the motion needs from outside, the mass centre, points
on the soles with their heights and speeds, the angles of the legs by OpenSim's names (missing ones
are marked), and how the person is built. Vectors are turned to where the pelvis faces, lengths
are in leg lengths, forces in body weights, so that neither the direction of walking nor the size of
the person has to be learned.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.contact_cost import doubt
from biokit.engine.contact_detection import Ground, contact_certainty
from biokit.engine.dynamics import momentum
from biokit.engine.foot_points import FootPoints, foot_points, place_points
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model

# Joint angles that are seen, where the model has them. Trunks differ too much from model to model;
# what they do is in the force and moment that the motion needs.
COORDINATES = tuple(
    f"{name}_{side}"
    for side in "rl"
    for name in (
        "hip_flexion",
        "hip_adduction",
        "hip_rotation",
        "knee_angle",
        "ankle_angle",
        "subtalar_angle",
        "mtp_angle",
    )
)
# Those that a network may be trained to do without
MAY_MISS = tuple(
    name
    for name in COORDINATES
    if not name.startswith(("hip_flexion", "knee_angle", "ankle_angle"))
)
SPEED, ACCELERATION = 5.0, 50.0  # rad/s and rad/s^2 that count 1
ANGULAR = 3.0  # rad/s of the pelvis
FOOT_SPEED = 2.0  # m/s
LOW = 0.05  # m, heights of the soles are seen up to about this
ARM = 0.1  # leg lengths, levers of moments that count 1
LEAST_LOAD = 0.2  # body weights; a smaller force does not tell where it acts
APART = 0.05  # leg lengths between two feet that share a load by where it acts
DOUBT = 5.0  # doubts are a fifth of what they are about, or less
GRAVITY = 9.80665

PER_COORDINATE = 4
PER_POINT = 10
WHOLE = 10 + 12 + 4
PERSON = 4


class Feet(NamedTuple):
    """Where the ground may act, for the layer that turns a network's numbers into forces.

    Attributes
    ----------
    place : Tensor, shape (B, T, K, 3)
        Points of the soles, m, ground.
    height : Tensor, shape (B, T, K)
        Of each point above where it stands on the floor, m.
    speed : Tensor, shape (B, T, K)
        Relative to the ground, m/s.
    """

    place: Tensor
    height: Tensor
    speed: Tensor


class KineticFeatures(NamedTuple):
    """A motion as a network sees it, B windows of T frames.

    Attributes
    ----------
    entries : Tensor, shape (B, T, E)
        What the network reads; E is `entries_of`.
    needed_force, needed_moment : Tensor, shape (B, T, 3)
        That the motion needs from outside, N, and about the mass centre, N*m, in ground.
    mass_centre : Tensor, shape (B, T, 3)
        m.
    heading : Tensor, shape (B, T, 3, 3)
        Rotation from forward, up, right of the pelvis to ground.
    feet : Feet
    weight : Tensor, shape (B,)
        Body weight, N.
    length : Tensor, shape (B,)
        Of a leg, m.
    """

    entries: Tensor
    needed_force: Tensor
    needed_moment: Tensor
    mass_centre: Tensor
    heading: Tensor
    feet: Feet
    weight: Tensor
    length: Tensor


def entries_of(points: int, coordinates: Sequence[str] = COORDINATES) -> int:
    """Number of entries per frame for so many points on the soles."""
    return PER_COORDINATE * len(coordinates) + WHOLE + PER_POINT * points + PERSON


def known_coordinates(model: Model) -> tuple[str, ...]:
    """The angles of `COORDINATES` that a model has and can move."""
    free = {model.coordinate_names[i] for i in model.free}
    return tuple(name for name in COORDINATES if name in free)


def kinetic_features(
    model: Model,
    step: float,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    ground: Ground,
    *,
    cutoff: float,
    known: Sequence[str] | None = None,
) -> KineticFeatures:
    """Features of a smoothed motion; differentiable.

    Parameters
    ----------
    model : Model
        Scaled to the subject, with feet.
    step : float
        Time between two frames, s.
    q, qd, qdd : Tensor, shape (B, T, n)
        Coordinates (rad, m) and their derivatives.
    ground : Ground
        The floor under this motion, from `biokit.engine.contact_detection.find_ground`.
    cutoff : float
        Low-pass frequency of the motion, Hz.
    known : sequence of str, optional
        Coordinates that were measured; others of `COORDINATES` are marked as missing. By default
        all that the model has.

    Raises
    ------
    ValueError
        If the model has no feet.
    """
    points = foot_points(model)
    batch, frames, n = q.shape
    pose = forward_kinematics(model, q.reshape(-1, n))
    place = place_points(points, pose.rotation, pose.position).unflatten(0, (batch, frames))
    velocity = _rate(place, step) - ground.velocity
    height = place[..., 1] - ground.sole
    needed = momentum(model, q, qd, qdd)
    weight = model.mass.sum() * GRAVITY
    length = leg_length(model, points)
    pelvis = pose.rotation[:, 0].unflatten(0, (batch, frames))
    heading = _heading(pelvis)
    turned = heading.mT  # ground to heading

    def seen(vectors: Tensor) -> Tensor:
        """(B, T, 3) or (B, T, K, 3) in heading axes."""
        if vectors.dim() == 3:
            return (turned @ vectors[..., None])[..., 0]
        return vectors @ heading

    force, moment = seen(needed.force), seen(needed.moment)
    force_doubt = torch.stack([doubt(x, step, cutoff) for x in force])
    moment_doubt = torch.stack([doubt(x, step, cutoff) for x in moment])
    of_moment = weight * length * ARM
    froude = math.sqrt(GRAVITY * length)
    spin = _spin(pelvis, step)
    whole = [
        pelvis[..., 1, :],  # the vertical in the pelvis
        seen(spin) / ANGULAR,
        seen(needed.velocity - ground.velocity) / froude,
        (needed.mass_centre[..., 1:2] - ground.height) / length - 1,
        force / weight,
        moment / of_moment,
        force_doubt / weight * DOUBT,
        moment_doubt / of_moment * DOUBT,
    ]
    certainty = contact_certainty(
        place.flatten(0, 1), (velocity + ground.velocity).flatten(0, 1), ground, points.size
    ).unflatten(0, (batch, frames))
    relative = seen(place - needed.mass_centre[..., None, :]) / length
    height_above = (needed.mass_centre[..., 1:2] - ground.height) / length
    pressure = _pressure(force / weight, moment / (weight * length), height_above)
    ahead = pressure[..., None, :] - relative[..., [0, 2]]
    whole += [pressure, _between_feet(ahead, len(points.contact))]
    moving = seen(velocity) / FOOT_SPEED
    size = points.size
    per_point = torch.cat(
        [
            relative[..., [0, 2]],
            torch.tanh(2 * ahead),
            torch.tanh(height / (LOW * size))[..., None],
            torch.sigmoid((0.02 - height / size) / 0.008)[..., None],
            moving / (1 + moving.square().sum(-1, keepdim=True)).sqrt(),
            certainty[..., None],
        ],
        -1,
    )
    entries = torch.cat(
        [
            _angles(model, q, qd, qdd, known_coordinates(model) if known is None else known),
            *whole,
            per_point.flatten(2),
            _person(model, length, size, cutoff).expand(batch, frames, -1),
        ],
        -1,
    )
    feet = Feet(place, height, velocity.norm(dim=-1))
    return KineticFeatures(
        entries,
        needed.force,
        needed.moment,
        needed.mass_centre,
        heading,
        feet,
        weight.expand(batch),
        q.new_tensor(length).expand(batch),
    )


def leg_length(model: Model, points: FootPoints | None = None) -> float:
    """Height of the hips above the soles in the model's default posture, m."""
    points = foot_points(model) if points is None else points
    pose = forward_kinematics(model, model.default[None])
    feet = [model.body_names.index(body) for body in points.contact]
    hips = []
    for own in feet:
        while model.parent[own] > 0:
            own = model.parent[own]
        hips.append(own)
    soles = place_points(points, pose.rotation, pose.position)[0, :, 1].min()
    return float((pose.position[0, hips, 1].mean() - soles).detach())


def _rate(x: Tensor, step: float) -> Tensor:
    """Time derivative along the second dimension by differences."""
    return torch.gradient(x, spacing=step, dim=1)[0]


def _heading(pelvis: Tensor) -> Tensor:
    """Rotations (B, T, 3, 3) from forward, up, right of a pelvis to ground."""
    right = pelvis[..., :, 2] * pelvis.new_tensor([1.0, 0.0, 1.0])
    right = right / right.norm(dim=-1, keepdim=True).clamp(min=1e-6)
    up = pelvis.new_tensor([0.0, 1.0, 0.0]).expand_as(right)
    return torch.stack([torch.linalg.cross(up, right), up, right], -1)


def _spin(rotation: Tensor, step: float) -> Tensor:
    """Angular velocity (B, T, 3) in ground of rotations (B, T, 3, 3), rad/s."""
    rate = _rate(rotation, step) @ rotation.mT
    return 0.5 * torch.stack(
        [
            rate[..., 2, 1] - rate[..., 1, 2],
            rate[..., 0, 2] - rate[..., 2, 0],
            rate[..., 1, 0] - rate[..., 0, 1],
        ],
        -1,
    )


def _angles(model: Model, q: Tensor, qd: Tensor, qdd: Tensor, known: Sequence[str]) -> Tensor:
    """Angle, speed, acceleration and whether it is known, (B, T, 4 c)."""
    columns = []
    nothing = torch.zeros_like(q[..., :1])
    for name in COORDINATES:
        if name not in known:
            columns += [nothing] * PER_COORDINATE
            continue
        i = model.coordinate_names.index(name)
        columns += [
            q[..., i : i + 1],
            qd[..., i : i + 1] / SPEED,
            torch.tanh(qdd[..., i : i + 1] / ACCELERATION),
            nothing + 1,
        ]
    return torch.cat(columns, -1)


def _pressure(force: Tensor, moment: Tensor, height: Tensor) -> Tensor:
    """Where the whole force meets the floor, forward and right of the mass centre, (B, T, 2).

    Leg lengths; force in body weights, moment about the mass centre in body weights times leg
    length, height (B, T, 1) of the mass centre above the floor.
    """
    load = force[..., 1:2].clamp(min=LEAST_LOAD)
    forward = moment[..., 2:3] - height * force[..., 0:1]
    right = -height * force[..., 2:3] - moment[..., 0:1]
    return torch.tanh(torch.cat([forward, right], -1) / load)


def _between_feet(ahead: Tensor, feet: int) -> Tensor:
    """How far the pressure lies from the last foot to the first, and beside that line, (B, T, 2).

    ``ahead`` (B, T, K, 2) leads from each point to the pressure. In double support the first number
    is by how much more than half of the load the first foot bears, if both act in their middle.
    """
    middle = ahead.unflatten(2, (feet, -1)).mean(3)
    first, last = middle[..., 0, :], middle[..., -1, :]
    line = last - first  # from the last foot to the first
    size = line.square().sum(-1, keepdim=True) + APART**2
    along = (0.5 * (first + last) * line).sum(-1, keepdim=True) / size
    beside = (last[..., :1] * line[..., 1:] - last[..., 1:] * line[..., :1]) / size.sqrt()
    return torch.cat([torch.tanh(along), torch.tanh(2 * beside)], -1)


def _person(model: Model, length: float, size: float, cutoff: float) -> Tensor:
    """How a person is built, (PERSON,)."""
    total = model.mass.sum()
    values = [total / (22 * 3.6 * length**2) - 1, length - 0.9, size - 1, cutoff / 10 - 1]
    return torch.stack([torch.as_tensor(x).to(model.default) for x in values])
