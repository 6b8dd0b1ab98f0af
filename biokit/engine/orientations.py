"""Coordinates that give the bodies of a model their orientations: the way back from kinematics.

Joints are taken one by one, each from the orientation of its body in its parent, in closed form and
differentiable. It is exact where the orientations are ones that the joint can give; otherwise a
joint of one rotation takes the closest angle, and one of two or three the Euler angles.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.model import Model

EDGE = 1e-8  # keeps atan2 and its slopes finite where an angle is undefined


class Turn(NamedTuple):
    """A rotation of a joint that one coordinate gives: its axis, coordinate, slope and offset."""

    axis: Tensor  # [3]
    coordinate: int
    slope: float
    offset: float


class Joint(NamedTuple):
    """A joint whose angles follow from an orientation."""

    body: int
    turns: tuple[Turn, ...]


def solvable_joints(model: Model) -> tuple[Joint, ...]:
    """The joints whose free coordinates follow from orientations in closed form.

    These have one rotation, or two or three about perpendicular axes, each a straight line of one
    free coordinate. Rotations that follow a coordinate along a curve beside a straight one (a knee
    whose adduction goes with its flexion) are left out of account.
    """
    curved = set(model.channel_curve.curved.tolist())
    joints = []
    for body in range(len(model.parent)):
        turns = tuple(
            Turn(
                model.channel_axis[k],
                model.channel_coordinate[k],
                float(model.channel_curve.slope[k]),
                float(model.channel_curve.offset[k]),
            )
            for k, owner in enumerate(model.channel_body)
            if owner == body
            and model.channel_is_rotation[k]
            and k not in curved
            and float(model.channel_curve.slope[k]) != 0
        )
        own = [turn.coordinate for turn in turns]
        axes = torch.stack([turn.axis for turn in turns]) if turns else torch.zeros(0, 3)
        square = torch.allclose(
            axes @ axes.mT, torch.eye(len(turns)).to(axes), atol=1e-4
        )  # their axes are perpendicular
        if turns and square and len(set(own)) == len(own) and set(own) & set(model.free):
            joints.append(Joint(body, turns))
    return tuple(joints)


def coordinates_of_orientations(model: Model, rotation: Tensor) -> Tensor:
    """Coordinates of the joints of `solvable_joints`; the others keep their default.

    Parameters
    ----------
    model : Model
    rotation : Tensor, shape (..., nb, 3, 3)
        Orientation of each body in ground.

    Returns
    -------
    Tensor, shape (..., n)
        rad. Three rotations give their first and last angle in (-pi, pi] and the middle one in
        [-pi/2, pi/2]; see `biokit.engine.angles` for the other names of the same orientation.
    """
    columns = list(model.default.expand(*rotation.shape[:-3], -1).unbind(-1))
    locked = {i for i, lock in enumerate(model.locked) if lock}
    for body, turns in solvable_joints(model):
        parent = model.parent[body]
        outer = model.parent_rotation[body].mT
        if parent >= 0:
            outer = outer @ rotation[..., parent, :, :].mT
        inside = outer @ rotation[..., body, :, :] @ model.child_rotation[body]
        angles = _one(inside, turns[0]) if len(turns) == 1 else _euler(inside, turns)
        for turn, angle in zip(turns, angles, strict=True):
            if turn.coordinate not in locked:
                columns[turn.coordinate] = (angle - turn.offset) / turn.slope
    return torch.stack(columns, -1)


def _one(inside: Tensor, turn: Turn) -> tuple[Tensor]:
    """The angle about an axis that comes closest to a rotation (..., 3, 3)."""
    x, y, z = turn.axis
    skew = (
        (inside[..., 2, 1] - inside[..., 1, 2]) * x
        + (inside[..., 0, 2] - inside[..., 2, 0]) * y
        + (inside[..., 1, 0] - inside[..., 0, 1]) * z
    )
    trace = inside.diagonal(dim1=-2, dim2=-1).sum(-1)
    along = (inside @ turn.axis @ turn.axis[:, None]).squeeze(-1)
    return (torch.atan2(skew, _off_zero(trace - along)),)


def _euler(inside: Tensor, turns: tuple[Turn, ...]) -> tuple[Tensor, ...]:
    """Angles about two or three perpendicular axes whose product is a rotation (..., 3, 3)."""
    first, second = turns[0].axis, turns[1].axis
    third = turns[2].axis if len(turns) == 3 else torch.linalg.cross(first, second)
    basis = torch.stack([first, second, third], 1)
    sign = torch.linalg.det(basis).sign()  # left-handed axes turn the other way
    m = basis.mT @ inside @ basis
    level = (m[..., 0, 0].square() + m[..., 0, 1].square()).clamp(min=EDGE).sqrt()
    angles = (
        torch.atan2(-m[..., 1, 2], _off_zero(m[..., 2, 2])),
        torch.atan2(m[..., 0, 2], level),
        torch.atan2(-m[..., 0, 1], _off_zero(m[..., 0, 0])),
    )
    return tuple(sign * angle for angle in angles[: len(turns)])


def _off_zero(x: Tensor) -> Tensor:
    return torch.where(x.abs() < EDGE, torch.full_like(x, EDGE), x)


def uncertain(model: Model, q: Tensor) -> Tensor:
    """How far each coordinate is from a singular orientation of its joint.

    Near a right angle of the middle of three rotations the first and the last are about the same
    axis, and only their sum or difference is defined.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (..., n)
        rad and m.

    Returns
    -------
    Tensor, shape (..., n)
        |cos| of the middle angle for the first and the last rotation of three, 1 for all others.
    """
    out = torch.ones_like(q)
    for _, turns in solvable_joints(model):
        if len(turns) == 3:
            middle = q[..., turns[1].coordinate] * turns[1].slope + turns[1].offset
            for turn in (turns[0], turns[2]):
                out[..., turn.coordinate] = middle.cos().abs()
    return out


def principal(model: Model, q: Tensor) -> Tensor:
    """The name of each orientation that `coordinates_of_orientations` gives.

    Three perpendicular rotations reach an orientation twice, as ``(a, b, c)`` and as
    ``(a + pi, pi - b, c + pi)``; the one with the middle angle in [-pi/2, pi/2] is taken.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (..., n)
        rad and m.

    Returns
    -------
    Tensor, shape (..., n)
        The same orientations; angles of these joints in (-pi, pi].
    """
    columns = list(q.unbind(-1))
    for _, turns in solvable_joints(model):
        if len(turns) < 3 or {turn.coordinate for turn in turns} - set(model.free):
            continue
        angles = [q[..., t.coordinate] * t.slope + t.offset for t in turns]
        beyond = angles[1].cos() < 0
        other = (angles[0] + torch.pi, torch.pi - angles[1], angles[2] + torch.pi)
        for turn, own, alternative in zip(turns, angles, other, strict=True):
            chosen = torch.where(beyond, alternative, own)
            chosen = chosen - 2 * torch.pi * torch.round(chosen / (2 * torch.pi))
            columns[turn.coordinate] = (chosen - turn.offset) / turn.slope
    return torch.stack(columns, -1)
