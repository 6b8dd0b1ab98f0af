"""A clip of known motion as a video would tell it: camera, detector, mesh recovery, way up.

What `biokit.recover_mesh` does with keypoints happens here with tensors, clip by clip; sides are
not mended, because the made detector does not exchange them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import roma
import torch
from torch import Tensor

from biokit.body.keypoints import DETECTORS, BodyKeypoints, body_keypoints
from biokit.body.model import Body
from biokit.body.pose import Pose, move_joints
from biokit.camera.model import Camera, pinhole
from biokit.camera.projection import project
from biokit.camera.upright import ground_frame, up_direction
from biokit.clip.body import Detections, Moving, assembled, shape_of
from biokit.clip.shape import stature
from biokit.clip_recovery import keypoint_clip
from biokit.keypoint_names import HALPE26, SETS
from biokit.keypoint_windows import outliers
from biokit.mesh_prediction import predict
from biokit.mesh_recovery import SMOOTH
from biokit.nets.keypoint_encoder import KeypointEncoder
from biokit.nets.mesh_recovery import MeshRecovery
from biokit.recovered_body import FEET
from biokit.synth.keypoint_noise import DetectorError, detected

RATE = 30.0  # Hz
BATCH = 64  # frames through the network at once
# The camera: as the benchmark of mesh recovery draws it
SIZES = ((1080, 1920), (1920, 1080))  # px, phones held upright or not
VIEW = (50.0, 75.0)  # deg along the longer side
NEAREST, FARTHEST = 2.5, 30.0  # m
INSIDE = 0.95  # of the picture: where the person stays
TILT = (-5.0, 25.0)  # deg, looking down
ROLL = 5.0  # deg, largest
FURTHER = 0.5  # of the nearest possible distance: room around the person, at most
DOWN = (1.0, -1.0, -1.0)  # from y up and z back to y down and z forward
# The detector
SHIFT = 0.015  # m, standard deviation of where it sees a keypoint on this person
WHILE = 64  # frames for which its lasting error lasts, and a limb stays hidden
SETS_DRAWN = ("halpe26", "halpe26", *(name for name in SETS if name != "halpe26"))
# The way up: what someone who lies or hangs misleads the estimate by is bounded
LARGEST_TILT = math.radians(10.0)


class TrueClip(NamedTuple):
    """A clip of F frames whose motion is known.

    Attributes
    ----------
    theta : Tensor, shape (F, 24, 3)
        rad, the pelvis' in ground, y up.
    translation : Tensor, shape (F, 3)
        m, of the pelvis in ground.
    beta : Tensor, shape (S,)
    """

    theta: Tensor
    translation: Tensor
    beta: Tensor


class SeenClip(NamedTuple):
    """The same clip as mesh recovery sees it.

    Attributes
    ----------
    rotation : Tensor, shape (F, 24, 3, 3)
        Of each joint in its parent, the pelvis' in the ground that the camera finds: its vertical
        is estimated (`biokit.camera.upright`), its heading is true.
    place : Tensor, shape (F, 3)
        m, of the pelvis in that ground, its floor at y = 0.
    tokens : Tensor, shape (F, Q, width)
        Query tokens of MQ-HMR.
    seen : Tensor of bool, shape (F,)
        Whether enough keypoints are seen; elsewhere the rotation is interpolated.
    beta : Tensor, shape (S,)
        Of the clip, as the network sees it.
    stature : float
        m, of that shape.
    tilt : float
        rad, angle between the estimated way up and the true one.
    """

    rotation: Tensor
    place: Tensor
    tokens: Tensor
    seen: Tensor
    beta: Tensor
    stature: float
    tilt: float


class Viewer:
    """Everything that clips share: the body, its keypoints for each detector, the network."""

    def __init__(self, body: Body, network: MeshRecovery) -> None:
        self.body = body.to("cpu", torch.float64)
        self.network = network
        self.points: Mapping[str, BodyKeypoints] = {
            name: body_keypoints(self.body, DETECTORS.get(name, "coco")) for name in SETS
        }

    def see(self, clip: TrueClip, generator: torch.Generator) -> SeenClip | None:
        """The clip as a camera and a detector of its own see it; None where too little is seen."""
        kind = SETS_DRAWN[int(torch.randint(len(SETS_DRAWN), (1,), generator=generator))]
        points = self._keypoints(clip, kind, generator)
        camera = camera_before(points, generator)
        found = detections(points, camera, kind, generator)
        try:
            return self.recovered(found, camera, kind)
        except ValueError:  # nobody is seen, or nothing tells how far away
            return None

    def recovered(self, found: Detections, camera: Camera, kind: str) -> SeenClip:
        """What mesh recovery makes of keypoints of a set (`biokit.keypoint_names.SETS`)."""
        moving = Moving(self.body, self.points[kind])
        encoder = self.network.encoder
        assert isinstance(encoder, KeypointEncoder)
        narrow = found._replace(rays=found.rays.float(), weight=found.weight.float())
        bodies = predict(
            self.network, keypoint_clip(encoder.frames, narrow), batch=BATCH, tokens=True
        )
        assert bodies.tokens is not None
        beta = shape_of(self.body, bodies.beta, found, None)
        whole = assembled(moving, bodies.rotation, beta, found, smooth=SMOOTH)
        own, joints = moving.points(whole.rotation, beta)
        at = whole.translation[:, None]
        to_ground, lift, tilt = _ground(camera, joints + at, own[:, FEET] + at, found)
        rotation = whole.rotation.clone()
        rotation[:, 0] = to_ground @ rotation[:, 0]
        place = whole.translation @ to_ground.mT + lift
        tall = float(stature(self.body, beta))
        return SeenClip(rotation, place, bodies.tokens, found.present, beta, tall, tilt)

    def _keypoints(self, clip: TrueClip, kind: str, generator: torch.Generator) -> Tensor:
        """Keypoints [F, 26, 3], m in ground, where this detector sees them on this person."""
        beta = clip.beta.double()[None]
        rotation = roma.rotvec_to_rotmat(clip.theta.double())
        pose = Pose(rotation.shape[:1], rotation, beta, None)
        moved = move_joints(self.body.skin, pose)
        shift = SHIFT * torch.randn(len(HALPE26), 3, generator=generator, dtype=torch.float64)
        points = self.points[kind].on(moved, beta, shift.expand(len(rotation), -1, -1))
        return points + (clip.translation.double() - moved.position[:, 0])[:, None]


def camera_before(points: Tensor, generator: torch.Generator) -> Camera:
    """A camera that does not move and has the person in its picture all the time, where it can.

    Parameters
    ----------
    points : Tensor, shape (F, 26, 3)
        m, in ground.
    generator : torch.Generator
    """
    yaw, pitch, roll, view, way, room = torch.rand(6, generator=generator).tolist()
    size = SIZES[int(way > 0.5)]
    angle = math.radians(VIEW[0] + (VIEW[1] - VIEW[0]) * view)
    turns = (
        [0.0, 0.0, math.radians(ROLL) * (2 * roll - 1)],
        [math.radians(TILT[0] + (TILT[1] - TILT[0]) * pitch), 0.0, 0.0],
        [0.0, 2 * math.pi * yaw, 0.0],
    )
    spin, tilt, turn = (roma.rotvec_to_rotmat(torch.tensor(x, dtype=torch.float64)) for x in turns)
    rotation = spin @ torch.diag(torch.tensor(DOWN, dtype=torch.float64)) @ tilt @ turn
    lens = pinhole(0.5 * max(size) / math.tan(angle / 2), size, source="made")
    middle = 0.5 * (points.amin((0, 1)) + points.amax((0, 1)))
    own = (points - middle) @ rotation.mT
    # a point is in the picture from where its ray is no steeper than the picture's edge
    nearest = own[..., :2].abs() * lens.focal.double() / (lens.centre.double() * INSIDE)
    needed = float((nearest - own[..., 2:]).max())
    distance = min(max(needed, NEAREST), FARTHEST) * (1 + FURTHER * room)
    ahead = torch.tensor([0.0, 0.0, distance], dtype=torch.float64)
    return lens.standing(rotation, ahead - rotation @ middle).to("cpu", torch.float64)


def detections(points: Tensor, camera: Camera, kind: str, generator: torch.Generator) -> Detections:
    """What the detector gives, without what is surely wrong.

    Parameters
    ----------
    points : Tensor, shape (F, 26, 3)
        m, in ground.
    camera : Camera
        With its pose, in float64.
    kind : str
        Of `biokit.keypoint_names.SETS`.
    generator : torch.Generator
    """
    there = camera.to_camera(points)
    px = project(camera, there)
    metre = camera.focal.mean() / there[..., 2].mean(1)
    parts = [
        detected(px[rows][None].float(), metre[rows][None].float(), DetectorError(), generator)
        for rows in torch.arange(len(px)).split(WHILE)
    ]
    px, sure = (
        torch.cat([one[0] for one in column]).double() for column in zip(*parts, strict=True)
    )
    given = torch.tensor([name in SETS[kind] for name in HALPE26])
    inside = ((px >= 0) & (px <= px.new_tensor(camera.size) - 1)).all(-1)
    inside &= (there[..., 2] > 0.1).all(1, keepdim=True)
    sure = torch.where(inside & given, sure, 0.0)
    time = torch.arange(len(px), dtype=torch.float64) / RATE
    seen = (sure > 0)[..., None]
    wild = outliers(time, torch.where(seen, px, torch.nan), sure)
    sure = sure.masked_fill(wild, 0.0)
    rays = (px - camera.centre) / camera.focal
    return Detections(time, torch.where((sure > 0)[..., None], rays, 0.0), sure)


def _ground(
    camera: Camera, joints: Tensor, feet: Tensor, found: Detections
) -> tuple[Tensor, Tensor, float]:
    """From the camera to a ground of the true heading: rotation, what to add (m), and tilt (rad).

    Parameters
    ----------
    joints, feet : Tensor, shape (F, 24, 3) and (F, n, 3)
        m, in the camera.
    """
    assert camera.rotation is not None and camera.translation is not None
    back = camera.rotation.mT
    up = back @ up_direction(joints, found.weight.sum(1) * found.present, found.time)
    true = up.new_tensor([0.0, 1.0, 0.0])
    axis = torch.linalg.cross(up, true)
    tilt = float(torch.atan2(axis.norm(), up @ true))
    axis = torch.nn.functional.normalize(axis, dim=0)
    level = roma.rotvec_to_rotmat(axis * min(tilt, LARGEST_TILT))
    rotation = level @ back
    floor = ground_frame(joints, feet, rotation[1]).translation @ rotation[1]
    lift = -(back @ camera.translation)  # where the camera stands
    lift[1] = -floor
    return rotation, lift, tilt


def generator_of(name: str, seed: int) -> torch.Generator:
    """Random numbers of a clip, the same whatever other clips there are."""
    number = int(np.random.default_rng([seed, *name.encode()]).integers(2**62))
    return torch.Generator().manual_seed(number)
