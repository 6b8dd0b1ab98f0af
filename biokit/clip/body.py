"""The body of a clip out of bodies frame by frame."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.body.keypoints import BodyKeypoints
from biokit.body.model import Body
from biokit.body.pose import Pose, move_joints
from biokit.camera.placement import place
from biokit.clip.feet import POINTS, planted
from biokit.clip.rotations import bridged, smoothed
from biokit.clip.shape import shape_of_height, shared_shape
from biokit.clip.translation import ERROR, placed

FEWEST_KEYPOINTS = 6  # that are seen of a person


class Detections(NamedTuple):
    """Keypoints of F frames.

    Attributes
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    rays : Tensor, shape (F, K, 2)
        x/z and y/z in the camera; zero where not seen.
    weight : Tensor, shape (F, K)
        Confidence, 0 to 1; zero where not seen.
    """

    time: Tensor
    rays: Tensor
    weight: Tensor

    @property
    def present(self) -> Tensor:
        """Frames [F] bool in which enough of a person is seen."""
        return (self.weight > 0).sum(1) >= FEWEST_KEYPOINTS


class ClipBody(NamedTuple):
    """A body over a clip, in the camera.

    Attributes
    ----------
    rotation : Tensor, shape (F, 24, 3, 3)
        Of each joint in its parent's frame; the pelvis' in the camera.
    beta : Tensor, shape (S,)
    translation : Tensor, shape (F, 3)
        m.
    """

    rotation: Tensor
    beta: Tensor
    translation: Tensor


class Moving(NamedTuple):
    """A body with its keypoints; of the type and device of what it is asked about."""

    body: Body
    keypoints: BodyKeypoints

    def points(self, rotation: Tensor, beta: Tensor) -> tuple[Tensor, Tensor]:
        """Keypoints (F, K, 3) and joints (F, 24, 3), m, with the pelvis at the origin."""
        body = self.body.to(rotation.device, rotation.dtype)
        shape = beta.to(rotation).reshape(-1, beta.shape[-1])
        moved = move_joints(body.skin, Pose(rotation.shape[:1], rotation, shape, None))
        own = self.keypoints.to(rotation.device, rotation.dtype)
        return own.on(moved, shape), moved.position


def shape_of(body: Body, beta: Tensor, detections: Detections, height: float | None) -> Tensor:
    """The clip's shape (S,) out of those of its frames (F, S), with a stature in m if given."""
    weight = detections.weight.sum(1) * detections.present
    shape = shared_shape(beta.double(), weight)
    return shape if height is None else shape_of_height(body, shape, height)


def assembled(
    moving: Moving,
    rotation: Tensor,
    beta: Tensor,
    detections: Detections,
    *,
    smooth: float | None,
    up: Tensor | None = None,
) -> ClipBody:
    """One body over the clip: rotations bridged and smoothed, then placed where it is seen.

    Parameters
    ----------
    moving : Moving
    rotation : Tensor, shape (F, 24, 3, 3)
        Frame by frame, the pelvis' in the camera.
    beta : Tensor, shape (S,)
        The clip's.
    detections : Detections
    smooth : float or None
        Hz; None for none.
    up : Tensor, shape (3,), optional
        The way up, a unit vector in the camera: the feet then stand where they are planted.

    Raises
    ------
    ValueError
        If a person is seen in no frame.
    """
    time, present = detections.time, detections.present
    if not bool(present.any()):
        raise ValueError(
            f"no frame shows {FEWEST_KEYPOINTS} or more keypoints of a person; nothing to recover"
        )
    wide = smoothed(time, bridged(time, rotation.double(), present), smooth)
    points, _ = moving.points(wide, beta)
    rays, weight = detections.rays.double(), detections.weight.double()
    first = place(points, rays, weight, scale=ERROR).translation
    told = present & torch.isfinite(first).all(1)
    if not bool(told.any()):
        raise ValueError("the keypoints of no frame tell how far away the person is")
    path = placed(time, points, rays, weight, first, told, cutoff=smooth)
    if up is not None and len(time) > 1:
        feet = planted(time, points[:, POINTS], up.to(points), path)
        path = placed(time, points, rays, weight, path, told, cutoff=smooth, planted=feet)
    return ClipBody(wide, beta.double(), path)
