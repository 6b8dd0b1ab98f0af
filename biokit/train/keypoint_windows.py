"""What the keypoint network learns from: the open body in motion, before a camera, as keypoints.

Poses are windows of made and recorded motion. Every step draws people, changes of the pose, cameras
and detections that were never seen before; the truth is known exactly.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import roma
import torch
from torch import Tensor

from biokit.body.keypoints import DETECTORS, BodyKeypoints, body_keypoints
from biokit.body.model import JOINT_NAMES, Body
from biokit.body.pose import Moved, Pose, move_joints
from biokit.camera.crop import Crop, crop_of, to_crop
from biokit.keypoint_names import HALPE26, SETS, other_side
from biokit.synth.keypoint_noise import DetectorError, detected

TRUNK = tuple(
    HALPE26.index(f"{side}_{part}") for part in ("shoulder", "hip") for side in ("left", "right")
)
# How far a joint of the body is turned at random, rad; knees and elbows only bend
_LOOSE = {
    "hip": 0.4,
    "knee": 0.3,
    "ankle": 0.2,
    "foot": 0.1,
    "spine1": 0.15,
    "spine2": 0.12,
    "spine3": 0.12,
    "neck": 0.2,
    "head": 0.2,
    "collar": 0.1,
    "shoulder": 0.6,
    "elbow": 0.4,
    "wrist": 0.2,
    "hand": 0.0,
    "pelvis": 0.25,
}
# Standard deviation of where a detector's or a person's keypoint is, m
_SPREAD = {
    "hip": 0.025,
    "shoulder": 0.02,
    "knee": 0.015,
    "ankle": 0.015,
    "elbow": 0.012,
    "wrist": 0.015,
    "head": 0.02,
    "neck": 0.02,
    "heel": 0.015,
    "big_toe": 0.015,
    "small_toe": 0.015,
}
FACE = 0.01  # the same of nose, eyes and ears
UPPER = tuple(
    JOINT_NAMES.index(name)
    for name in JOINT_NAMES
    if not name.endswith(("hip", "knee", "ankle", "foot")) and name != "pelvis"
)


@dataclass(frozen=True)
class View:
    """Where cameras are, and how much poses are changed.

    Attributes
    ----------
    elevation : tuple of float
        Of the camera above the person, deg, from and to.
    roll : float
        Largest roll, deg; small ones are likelier.
    distance : tuple of float
        m, from and to.
    changed : float
        Share of windows whose joints are turned at random.
    spliced : float
        Share of windows with the trunk and arms of another.
    cut : float
        Share of windows that lack frames before or after the middle.
    single : float
        Share of those that have the middle frame only.
    error : DetectorError
    """

    elevation: tuple[float, float] = (-12.0, 42.0)
    roll: float = 35.0
    distance: tuple[float, float] = (2.0, 10.0)
    changed: float = 0.7
    spliced: float = 0.35
    cut: float = 0.2
    single: float = 0.25
    error: DetectorError = field(default_factory=DetectorError)


class Truth(NamedTuple):
    """Bodies in the middle frames of B windows, in the cameras of their views."""

    rotation: Tensor  # [B, 24, 3, 3] of the joints in their parents, the pelvis' in the camera
    beta: Tensor  # [B, S]
    translation: Tensor  # [B, 3] m, of the pelvis


class KeypointBatch(NamedTuple):
    """Windows as the keypoint encoder takes them, with their truth."""

    seen: Tensor  # [B, T, 26, 2] in the view
    weight: Tensor  # [B, T, 26]
    crop: Crop
    truth: Truth


class Bank(NamedTuple):
    """Windows of motion."""

    theta: Tensor  # [N, T, 24, 3] rad
    hips: Tensor  # [N, T, 3] m, middle of the hips in ground, from where it is in the middle frame


class Subjects(NamedTuple):
    """A body, and where the detectors of each keypoint set see keypoints on it."""

    body: Body
    keypoints: Mapping[str, BodyKeypoints]


def subjects(body: Body) -> Subjects:
    """All keypoint sets on a body."""
    return Subjects(body, {one: body_keypoints(body, DETECTORS.get(one, "coco")) for one in SETS})


def make_batch(
    subjects: Subjects, bank: Bank, *, count: int, view: View, generator: torch.Generator
) -> KeypointBatch:
    """Windows of keypoints with their truth.

    Parameters
    ----------
    subjects : Subjects
    bank : Bank
        Motion to draw from.
    count : int
        Windows.
    view : View
    generator : torch.Generator
        On the CPU.
    """
    body = subjects.body
    theta, hips = _poses(bank, count, view, generator)
    frames = theta.shape[1]
    beta = torch.randn(count, body.shape_count, generator=generator).clamp(-2.5, 2.5)
    rotation = roma.rotvec_to_rotmat(theta)
    camera, depth = _cameras(count, view, generator)
    rotation[:, :, 0] = camera[:, None] @ rotation[:, :, 0]
    pose = Pose(
        torch.Size([count * frames]),
        rotation.flatten(0, 1),
        beta,
        None,
    )
    moved = move_joints(body.skin, pose)
    own = moved.position.view(count, frames, 24, 3)
    middle_of_hips = own[:, :, [JOINT_NAMES.index("left_hip"), JOINT_NAMES.index("right_hip")]]
    shift = (camera[:, None] @ hips[..., None])[..., 0] - middle_of_hips.mean(2)
    shift[..., 2] += depth[:, None]
    names = torch.randint(len(SETS), (count,), generator=generator)
    points = _keypoints(
        subjects, moved, beta.repeat_interleave(frames, 0), names, frames, generator
    )
    points = points.view(count, frames, -1, 3) + shift[:, :, None]
    z = points[..., 2:].clamp(min=0.3)
    rays = points[..., :2] / z
    metre = 1 / (own[:, :, 0, 2] + shift[..., 2]).clamp(min=0.3)
    position, confidence = detected(rays, metre, view.error, generator)
    given = torch.tensor([[name in SETS[one] for name in HALPE26] for one in SETS])
    confidence = confidence * given[names][:, None]
    confidence = _cut(_flattened(confidence, generator), view, generator)
    trunk = torch.zeros(len(HALPE26))
    trunk[list(TRUNK)] = 1.0
    crop = crop_of(position, confidence, trunk)
    middle = frames // 2
    pelvis = own[:, middle, 0] + shift[:, middle]
    turned = rotation[:, middle].clone()
    turned[:, 0] = crop.rotation @ turned[:, 0]
    truth = Truth(turned, beta, (crop.rotation @ pelvis[..., None])[..., 0])
    return KeypointBatch(to_crop(position, crop), confidence, crop, truth)


def _poses(bank: Bank, count: int, view: View, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Rotations [B, T, 24, 3] and hips [B, T, 3] of windows drawn and changed."""
    pick = torch.randint(len(bank.theta), (2, count), generator=generator)
    theta, hips = bank.theta[pick[0]].float(), bank.hips[pick[0]].float()
    chance = torch.rand(3, count, generator=generator)[..., None, None, None]
    other = theta.clone()
    other[:, :, UPPER] = bank.theta[pick[1]][:, :, UPPER].float()
    theta = torch.where(chance[0] < view.spliced, other, theta)
    mirrored = theta[:, :, _MIRROR] * theta.new_tensor([1.0, -1.0, -1.0])
    flip = chance[1] < 0.5
    theta = torch.where(flip, mirrored, theta)
    hips = torch.where(flip[..., 0], hips * hips.new_tensor([-1.0, 1.0, 1.0]), hips)
    changed = _changed(theta, generator)
    return torch.where(chance[2] < view.changed, changed, theta), hips


def _changed(theta: Tensor, generator: torch.Generator) -> Tensor:
    """Joints turned by a constant and a little that grows over the window."""
    count, frames = theta.shape[:2]
    time = torch.linspace(-1, 1, frames)[:, None, None]
    size = torch.tensor([_LOOSE[_base(name)] for name in JOINT_NAMES])[:, None]
    size = size * 1.5 * torch.rand(count, 1, 1, 1, generator=generator)
    constant = torch.randn(count, 1, len(JOINT_NAMES), 3, generator=generator)
    growing = torch.randn(count, 1, len(JOINT_NAMES), 3, generator=generator)
    turn = size * (constant + 0.25 * time * growing)
    out = roma.rotvec_composition([theta, turn * _FREE])
    bent = theta + turn * (1 - _FREE) * _AXIS
    # what bends one way only: knees about x, the left elbow about -y, the right about y
    knees, left, right = (
        [JOINT_NAMES.index(n) for n in names]
        for names in (("left_knee", "right_knee"), ("left_elbow",), ("right_elbow",))
    )
    out[:, :, knees] = bent[:, :, knees]
    out[:, :, knees, 0] = out[:, :, knees, 0].clamp(min=-0.1)
    out[:, :, left] = bent[:, :, left]
    out[:, :, left, 1] = out[:, :, left, 1].clamp(max=0.1)
    out[:, :, right] = bent[:, :, right]
    out[:, :, right, 1] = out[:, :, right, 1].clamp(min=-0.1)
    return out


def _cameras(count: int, view: View, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """Rotations from ground to cameras that look at the person, and their distances."""
    draw = torch.rand(4, count, generator=generator)
    yaw = 2 * math.pi * draw[0]
    low, high = (math.radians(x) for x in view.elevation)
    pitch = low + (high - low) * draw[1]
    roll = math.radians(view.roll) * (2 * draw[2] - 1) ** 3
    near, far = view.distance
    depth = near * (far / near) ** draw[3]
    zero = torch.zeros(count)
    turn = roma.rotvec_to_rotmat(torch.stack([zero, yaw, zero], -1))
    tilt = roma.rotvec_to_rotmat(torch.stack([pitch, zero, zero], -1))
    spin = roma.rotvec_to_rotmat(torch.stack([zero, zero, roll], -1))
    down = torch.diag(torch.tensor([1.0, -1.0, -1.0]))  # from y up, z back to y down, z forward
    return spin @ down @ tilt @ turn, depth


def _keypoints(
    subjects: Subjects,
    moved: Moved,
    beta: Tensor,
    names: Tensor,
    frames: int,
    generator: torch.Generator,
) -> Tensor:
    """Keypoints [B * T, 26, 3] where detectors see them on these people."""
    count = len(names)
    size = torch.tensor([_SPREAD.get(_base(name), FACE) for name in HALPE26])[:, None]
    each = torch.randn(count, len(HALPE26), 3, generator=generator)
    alike = torch.randn(count, len(HALPE26), 3, generator=generator)
    swapped = alike[:, _OTHER] * alike.new_tensor([-1.0, 1.0, 1.0])
    both = torch.where(_LEFT[:, None], alike, swapped)  # mirrored on the other side
    shift = size * (0.8 * both + 0.6 * each)
    shift = shift.repeat_interleave(frames, 0)
    points = None
    for row, one in enumerate(SETS):
        mine = (names == row).repeat_interleave(frames)[:, None, None]
        own = subjects.keypoints[one].on(moved, beta, shift)
        points = own if points is None else torch.where(mine, own, points)
    assert points is not None
    return points


def _cut(confidence: Tensor, view: View, generator: torch.Generator) -> Tensor:
    """Windows at the ends of clips, and single pictures, lack frames."""
    count, frames, _ = confidence.shape
    middle = frames // 2
    draw = torch.rand(3, count, 1, generator=generator)
    reach = (draw[1] * middle).floor()  # frames that are left on the cut side
    reach = torch.where(draw[2] < view.single, torch.zeros_like(reach), reach)
    step = torch.arange(frames) - middle
    one = torch.where(draw[2] < 0.5, step > reach, -step > reach)
    lost = torch.where(draw[2] < view.single, step.abs() > 0, one) & (draw[0] < view.cut)
    return confidence.masked_fill(lost[..., None], 0.0)


def _flattened(confidence: Tensor, generator: torch.Generator) -> Tensor:
    """Detectors disagree on what confidence is: some give 1 for all they see."""
    power = 2 * torch.rand(len(confidence), 1, 1, generator=generator)
    return torch.where(confidence > 0, confidence.clamp(min=1e-3) ** power, confidence)


def _base(name: str) -> str:
    return name.removeprefix("left_").removeprefix("right_")


_MIRROR = list(other_side(JOINT_NAMES))
_OTHER = list(other_side(HALPE26))
_LEFT = torch.tensor([not name.startswith("right_") for name in HALPE26])
_FREE = torch.tensor([[0.0 if _base(n) in ("knee", "elbow") else 1.0] for n in JOINT_NAMES])
# shares of a random turn about the axes of what bends
_BENDS = {"knee": [1.0, 0.15, 0.15], "elbow": [0.3, 1.0, 0.15]}
_AXIS = torch.tensor([_BENDS.get(_base(name), [0.0] * 3) for name in JOINT_NAMES])
