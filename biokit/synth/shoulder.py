"""Where an upper arm points and how it is turned, as the three angles of the open skeleton's arm.

The angles ``arm_flex``, ``arm_add``, ``arm_rot`` turn about z, x and y (of the right arm: left is
its mirror image). Their box is far larger than what a shoulder can do, and near ``arm_add`` = -90
degrees, the arm straight out to the side, flexion and rotation are one and the same. So a natural
arm is made from its direction and its twist instead, and then converted.

The twist is counted from the shortest turn that brings the hanging arm to its direction, less what
a shoulder does by itself: an arm raised to the side turns outward, one raised to the front inward,
so that both end alike overhead (Codman's paradox).

References
----------
Wu et al. (2005), J Biomech 38: plane of elevation and elevation of the humerus.
Inman, Saunders & Abbott (1944), J Bone Joint Surg 26: a third of elevation is of the girdle.
Doorenbosch, Harlaar & Veeger (2003), J Electromyogr Kinesiol 13: the globe of reach.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

ARM = ("arm_flex", "arm_add", "arm_rot")
MIDDLE_PLANE = math.radians(45.0)  # between the side and the front, where no twist is needed


def arm_angles(plane: Tensor, elevation: Tensor, twist: Tensor) -> Tensor:
    """Angles of `ARM` of an upper arm given by direction and twist.

    Parameters
    ----------
    plane
        Of elevation: 0 to the side, pi/2 to the front, more across the body, rad. Any shape.
    elevation
        0 hanging, pi overhead.
    twist
        Inward rotation beyond what this direction comes with.

    Returns
    -------
    Tensor
        [..., 3] rad, ``arm_add`` in [-pi/2, pi/2]; `other_arm_angles` has the same arm beyond.
    """
    own = (1 - elevation.cos()) * (plane - MIDDLE_PLANE) + twist
    sin, cos = elevation.sin(), elevation.cos()
    along = torch.stack([sin * plane.sin(), -cos, sin * plane.cos()], -1)  # the arm, in x, y, z
    # the shortest turn keeps the axis across the plane and raises what pointed outward in it
    across = torch.stack([plane.cos(), torch.zeros_like(plane), -plane.sin()], -1)
    raised = torch.stack([cos * plane.sin(), sin, cos * plane.cos()], -1)
    sine, cosine = (plane - own).sin()[..., None], (plane - own).cos()[..., None]
    front = sine * raised + cosine * across
    outer = cosine * raised - sine * across
    return angles_of(front, -along, outer)


def angles_of(x: Tensor, y: Tensor, z: Tensor) -> Tensor:
    """Flexion, adduction and rotation [..., 3] of axes [..., 3] given in the parent's."""
    flexion = torch.atan2(-y[..., 0], y[..., 1])
    adduction = torch.asin(y[..., 2].clamp(-1, 1))
    rotation = torch.atan2(-x[..., 2], z[..., 2])
    return torch.stack([flexion, adduction, rotation], -1)


def other_arm_angles(angles: Tensor) -> Tensor:
    """The same arm by the other three angles that give it, each in [-pi, pi] but ``arm_add``.

    ``arm_add`` comes in [-3/2 pi, pi/2].
    """
    flexion, adduction, rotation = angles.unbind(-1)

    def half_turn_back(angle: Tensor) -> Tensor:
        return angle - math.pi * torch.where(angle > 0, 1.0, -1.0).to(angle)

    return torch.stack(
        [half_turn_back(flexion), -math.pi - adduction, half_turn_back(rotation)], -1
    )
