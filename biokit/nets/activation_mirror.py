"""Poses and activations as the person's mirror image has them: left and right exchanged.

Ground (x forward, y up, z right) is mirrored in its x-y plane, the body, which faces +z at rest
with its left at +x, in its own sagittal plane, x = 0. A joint's rotation R in its parent becomes
M R' M, M = diag(-1, 1, 1), R' that of the joint on the other side; the pelvis' rotation from the
body's frame to ground becomes S R M, S = diag(1, 1, -1). Any upright mirror gives the same but for
the heading. A person whose shape is symmetric keeps stature, mass and shape.

What a front end saw cannot be mirrored: its features are those of a picture, and no rule says
which channels a mirrored picture would have. A mirrored window therefore goes without them.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES
from biokit.keypoint_names import other_side

GROUND = (1.0, 1.0, -1.0)  # signs of a mirrored vector of ground
BODY = (-1.0, 1.0, 1.0)  # and of the body at rest
OTHER = {"_r": "_l", "_l": "_r"}
_JOINTS = list(other_side(JOINT_NAMES))


def mirrored_rotation(rotation: Tensor) -> Tensor:
    """Rotations of the mirror image.

    Parameters
    ----------
    rotation : Tensor, shape (..., 24, 3, 3)
        Pelvis in ground, other joints in their parents.
    """
    body, ground = rotation.new_tensor(BODY), rotation.new_tensor(GROUND)
    sides = body.expand(len(JOINT_NAMES), 3).clone()  # [24, 3] of the frame a joint turns in
    sides[0] = ground
    return sides[:, :, None] * rotation[..., _JOINTS, :, :] * body


def mirrored_place(place: Tensor) -> Tensor:
    """Places, velocities or forces (..., 3) of ground in the mirror image."""
    return place * place.new_tensor(GROUND)


def muscle_counterparts(names: Sequence[str]) -> Tensor:
    """For each muscle the index of that on the other side, (m,); its own if it has no side.

    Raises
    ------
    ValueError
        Listing the muscles whose counterpart is missing: the set has no mirror image.
    """
    place = {name: i for i, name in enumerate(names)}
    other = [name[:-2] + OTHER.get(name[-2:], name[-2:]) for name in names]
    alone = [name for name, partner in zip(names, other, strict=True) if partner not in place]
    if alone:
        raise ValueError(
            f"these muscles have no counterpart on the other side: {', '.join(alone)};"
            " training shows every motion from both sides, so choose muscles in pairs"
        )
    return torch.tensor([place[partner] for partner in other])
