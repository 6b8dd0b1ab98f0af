"""What all evaluation sets are read into: one person in the pictures of one camera."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.body.model import Body
from biokit.body.skinning import Posed, pose_body
from biokit.camera.model import Camera

Array = NDArray[np.float64]
DISTORTION = len(schema.DISTORTION)


class View(NamedTuple):
    """How the camera sees.

    Pixels and axes are those of `biokit.camera`: the centre of the first pixel is (0, 0), the
    camera looks along z, y points down.

    Attributes
    ----------
    size
        Width and height of the picture, px.
    focal, centre
        [2] px.
    distortion
        [5] OpenCV's k1, k2, p1, p2, k3.
    rotation
        [F, 3, 3] from the set's world to the camera.
    translation
        [F, 3] m, the world's origin in the camera.
    """

    size: tuple[int, int]
    focal: Array
    centre: Array
    distortion: Array
    rotation: Array
    translation: Array


class NamedPoints(NamedTuple):
    """Points of the person.

    Attributes
    ----------
    names
        [P].
    position
        [F, P, 3] m, or [F, P, 2] px.
    confidence
        [F, P], 0 where a point is not known.
    """

    names: tuple[str, ...]
    position: Array
    confidence: Array


class TrueBody(NamedTuple):
    """Parameters of a licensed body that the set was labelled with, in the set's world.

    Attributes
    ----------
    model
        "SMPL", "SMPL-H" or "SMPL-X".
    gender
        "female", "male" or "neutral".
    theta
        [F, 24, 3] rad; hands as the first joint of SMPL's, without fingers.
    beta
        [S].
    translation
        [F, 3] m.
    """

    model: str
    gender: str
    theta: Array
    beta: Array
    translation: Array


@dataclass(frozen=True, eq=False)
class Sample:
    """One person in the pictures of one camera, with what the set knows about them.

    Attributes
    ----------
    dataset, name
        Of the set, and of this sample in it.
    time
        [F] s.
    frame
        [F] int, the number of each frame in the video; the first of a video is 0.
    counted
        [F] bool, the frames that the set's protocol evaluates.
    pictures
        F files, or none where there is a video.
    video
        A file whose frames ``frame`` are meant.
    quarter_turns
        Quarter turns clockwise that stand the stored pictures upright.
    view
        None where the set does not know the camera.
    keypoints
        In the pictures, by a detector or by projection (``keypoint_source`` tells).
    keypoint_source
    boxes
        [F, 4] left, top, right, bottom around the person, px.
    joints
        In the set's world, m.
    body
        The labels as a licensed body's parameters.
    angles, model, markers
        Files: joint angles of the reference (.mot), its scaled model (.osim), its markers (.trc).
    height, mass
        Of the person, m and kg.
    """

    dataset: str
    name: str
    time: Array
    frame: NDArray[np.int64]
    counted: NDArray[np.bool_]
    pictures: tuple[Path, ...] = ()
    video: Path | None = None
    quarter_turns: int = 0
    view: View | None = None
    keypoints: NamedPoints | None = None
    keypoint_source: str = ""
    boxes: Array | None = None
    joints: NamedPoints | None = None
    body: TrueBody | None = None
    angles: Path | None = None
    model: Path | None = None
    markers: Path | None = None
    height: float | None = None
    mass: float | None = None
    notes: tuple[str, ...] = field(default=())

    @property
    def camera(self) -> Camera | None:
        """Lens and picture, without the pose: `biokit.recover_mesh` finds the ground itself."""
        if self.view is None:
            return None
        return Camera(
            focal=torch.from_numpy(np.asarray(self.view.focal, np.float64)),
            centre=torch.from_numpy(np.asarray(self.view.centre, np.float64)),
            size=self.view.size,
            distortion=torch.from_numpy(np.asarray(self.view.distortion, np.float64)),
            source=self.dataset,
        )

    def keypoints_dataset(self) -> xr.Dataset:
        """The keypoints as `biokit.recover_mesh` takes them.

        Raises
        ------
        ValueError
            If the set has none: give a file of your own, or let a detector look at the pictures.
        """
        if self.keypoints is None or self.view is None:
            raise ValueError(
                f"{self.dataset}, {self.name}: the set has no keypoints for these pictures; detect"
                " them (biokit.detect) or give a file of keypoints"
            )
        seen = self.keypoints
        hidden = seen.confidence <= 0
        return schema.keypoints(
            self.time,
            seen.names,
            np.where(hidden[..., None], np.nan, seen.position),
            np.where(hidden, 0.0, seen.confidence),
            image_size=self.view.size,
            frame=self.frame,
            attrs={"source": f"{self.dataset}: {self.name}", "detector": self.keypoint_source},
        )

    def in_camera(self, points: Array) -> Array:
        """Points [F, P, 3] m of the set's world, seen by the camera; unchanged without a view."""
        if self.view is None:
            return points
        turned = np.einsum("fij,fpj->fpi", self.view.rotation, points)
        return turned + self.view.translation[:, None]

    def true_mesh(self, body: Body) -> Posed:
        """Vertices, joints and joint rotations of the labelled body, in the camera, float64.

        Parameters
        ----------
        body
            The licensed body that the labels are for, as `biokit.body.load_body` reads it.

        Raises
        ------
        ValueError
            If the set has no such labels, or the body has other shape components.
        """
        if self.body is None:
            raise ValueError(f"{self.dataset}, {self.name}: the set has no body parameters")
        truth = (self.body.theta, self.body.beta, self.body.translation)
        posed = pose_body(body, *(torch.from_numpy(np.asarray(x, np.float64)) for x in truth))
        if self.view is None:
            return posed
        rotation = torch.from_numpy(self.view.rotation)
        shift = torch.from_numpy(self.view.translation)[:, None]
        return Posed(
            posed.vertices @ rotation.mT + shift,
            posed.joints @ rotation.mT + shift,
            rotation[:, None] @ posed.rotation,
        )


def still(frames: int) -> dict[str, Any]:
    """Rotation and translation of a `View` whose world is the camera's own frame."""
    return {
        "rotation": np.tile(np.eye(3), (frames, 1, 1)),
        "translation": np.zeros((frames, 3)),
    }
