"""What the activation network reads of a motion: pose, velocity and acceleration of every frame.

Only quantities of a body of the SMPL format that do not depend on where it is and which way it
faces: rotations of the joints; angular velocities and accelerations; places, velocities and
accelerations of the joint centres in the heading of the pelvis; heights above the lowest joint of
the window; and what the segments' weight and inertia do about every joint. Joint centres and mass
centres are those of a mean body, made as tall as the person.

The last is what a pose and its accelerations alone have to say of joint moments: that of all
segments beyond a joint, which is the joint's own where nothing touches them, and that of all
others, which is the joint's own where the body stands on what lies beyond.
"""

from __future__ import annotations

from typing import NamedTuple

import roma
import torch
from torch import Tensor

from biokit.body.model import PARENTS
from biokit.body.pose import joint_transforms
from biokit.nets.activation_input import JOINTS, ActivationInput

RATE = 30.0  # Hz
TYPICAL = (1.70, 75.0)  # m, kg: a person with entries of zero
SHAPE = 24.0  # kg/m^2
GRAVITY = 9.80665  # m/s^2
# of a joint: two columns of its rotation, angular velocity and acceleration; place, velocity and
# acceleration of its centre; height; moments of the segments beyond it and of the others
PER_JOINT = 6 + 3 + 3 + 3 + 3 + 3 + 1 + 3 + 3
# Smallest spread of each that is worth telling apart: exact motion hardly turns some joints, and
# the errors of a front end must not look like wild movement there.
FLOORS = (
    *(0.05,) * 6,
    *(0.3,) * 3,
    *(0.2,) * 3,
    *(0.03,) * 3,
    *(0.1,) * 3,
    *(0.1,) * 3,
    0.05,
    *(0.0015,) * 6,
)
WHOLE = 3  # the force that the whole body needs
PERSON = 3
ENTRIES = JOINTS * PER_JOINT + WHOLE + PERSON


class Figure(NamedTuple):
    """A mean body in the T-pose.

    Attributes
    ----------
    rest : Tensor, shape (24, 3)
        Joint centres, m.
    share : Tensor, shape (24,)
        Mass of the segment that each joint moves, in shares of the body's.
    centre : Tensor, shape (24, 3)
        Its mass centre, m.
    height : Tensor, shape ()
        Stature, m.
    """

    rest: Tensor
    share: Tensor
    centre: Tensor
    height: Tensor


def pose_features(given: ActivationInput, figure: Figure) -> Tensor:
    """Entries of windows, not normalised.

    Parameters
    ----------
    given : ActivationInput
    figure : Figure

    Returns
    -------
    Tensor, shape (B, T, ENTRIES)
        Those of padded frames mean nothing; no other frame sees them.
    """
    rotation, place = given.rotation, given.place
    batch, frames = place.shape[:2]
    stature, mass = given.person[:, :1], given.person[:, 1:]
    before, after, step = _neighbours(given.valid)
    size = (stature / figure.height)[..., None]  # [B, 1, 1]
    turned, centre = joint_transforms(
        rotation.flatten(0, 1), (figure.rest * size).repeat_interleave(frames, 0)
    )
    turned = turned.unflatten(0, (batch, frames))
    centre = centre.unflatten(0, (batch, frames))
    centre = centre - centre[:, :, :1]
    heading = _heading(turned[:, :, 0])
    on_ground = centre + place[:, :, None]
    spin = _between(rotation, before, after, step)
    velocity = _change(on_ground, before, after, step)
    arm = (turned @ ((figure.centre - figure.rest) * size)[:, None, ..., None])[..., 0]
    masses = on_ground + arm
    motion = _change(_change(masses, before, after, step), before, after, step)
    beyond, others, whole = _moments(on_ground, masses, motion, figure.share)
    lowest = on_ground[..., 1].masked_fill(~given.valid[..., None], torch.inf).amin((1, 2))
    first = rotation.clone()
    first[:, :, 0] = heading.mT @ rotation[:, :, 0]
    each = torch.cat(
        [
            first[..., :2].flatten(-2),
            spin,
            _change(spin, before, after, step) / RATE,
            centre @ heading,
            velocity @ heading,
            _change(velocity, before, after, step) @ heading / GRAVITY,
            on_ground[..., 1:2] - lowest[:, None, None, None],
            *(
                (turned.mT @ m[..., None])[..., 0] / stature[..., None, None]
                for m in (beyond, others)
            ),
        ],
        -1,
    )
    whole = (heading.mT @ whole[..., None])[..., 0]
    person = torch.cat(
        [
            (stature - TYPICAL[0]) / 0.1,
            (mass / TYPICAL[1]).log() / 0.2,
            (mass / stature.square() - SHAPE) / 4,
        ],
        -1,
    )
    return torch.cat([each.flatten(-2), whole, person[:, None].expand(-1, frames, -1)], -1)


def floors(like: Tensor) -> Tensor:
    """Smallest spread of the entries (ENTRIES,)."""
    return like.new_tensor([*FLOORS * JOINTS, *(0.1,) * WHOLE, *(0.5,) * PERSON])


def _moments(
    joint: Tensor, mass: Tensor, acceleration: Tensor, share: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """Moments of the segments beyond each joint and of the others, and the force of all.

    Parameters
    ----------
    joint, mass : Tensor, shape (B, T, 24, 3)
        Joint centres and mass centres of the segments, m.
    acceleration : Tensor, shape (B, T, 24, 3)
        Of the mass centres, m/s^2.
    share : Tensor, shape (24,)
        Masses.

    Returns
    -------
    tuple
        Moments about the joints (B, T, 24, 3), body weights * m, and the force (B, T, 3), body
        weights, that segments of no size need.
    """
    gravity = acceleration.new_tensor([0.0, GRAVITY, 0.0])
    force = share[:, None] * (acceleration + gravity) / GRAVITY
    twist = torch.linalg.cross(mass, force)
    held = _subtrees().to(force)

    def about(moment: Tensor, force: Tensor) -> Tensor:
        return moment - torch.linalg.cross(joint, force)

    beyond = about(held @ twist, held @ force)
    every = about(twist.sum(-2, keepdim=True), force.sum(-2, keepdim=True).expand_as(joint))
    return beyond, every - beyond, force.sum(-2)


def _subtrees() -> Tensor:
    """Which joints (columns) each joint (row) moves, itself among them."""
    held = torch.eye(JOINTS)
    for joint in reversed(range(1, JOINTS)):
        held[PARENTS[joint]] += held[joint]
    return held


def _heading(pelvis: Tensor) -> Tensor:
    """Axes (B, T, 3, 3) forward, up and right of the person as columns, from the pelvis' own.

    By its left, which is near the horizontal in standing, bending and lying on back or belly.
    """
    left = pelvis[..., 0] * pelvis.new_tensor([1.0, 0.0, 1.0])
    left = torch.nn.functional.normalize(left, dim=-1, eps=1e-4)
    up = torch.zeros_like(left)
    up[..., 1] = 1.0
    return torch.stack([torch.linalg.cross(left, up), up, -left], -1)


def _neighbours(valid: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Frames before and after each one (B, T), as far as they are valid, and s between them."""
    frames = torch.arange(valid.shape[1], device=valid.device)
    last = (valid.sum(1) - 1).clamp(min=0)[:, None]
    before = (frames - 1).clamp(min=0).expand_as(valid)
    after = torch.minimum(frames + 1, last)
    after = torch.maximum(after, before)
    return before, after, (after - before).clamp(min=1) / RATE


def _taken(x: Tensor, rows: Tensor) -> Tensor:
    """Frames of (B, T, ...)."""
    return x[torch.arange(len(x), device=x.device)[:, None], rows]


def _change(x: Tensor, before: Tensor, after: Tensor, step: Tensor) -> Tensor:
    """Rate of change of (B, T, J, 3), per s."""
    return (_taken(x, after) - _taken(x, before)) / step[..., None, None]


def _between(rotation: Tensor, before: Tensor, after: Tensor, step: Tensor) -> Tensor:
    """Angular velocity (B, T, J, 3), rad/s, in the joint's own frame."""
    turn = _taken(rotation, before).mT @ _taken(rotation, after)
    return roma.rotmat_to_rotvec(turn) / step[..., None, None]
