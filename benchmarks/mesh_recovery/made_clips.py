"""Clips whose truth is known: people of known motion and shape, before a known camera.

Motion is what no network was trained on: made with seeds far from those of training, and CMU clips
that are held out. The open body wears it, a camera of a random lens and place sees it, and a
detector errs as `biokit.synth.keypoint_noise` says.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import roma
import torch
import xarray as xr
from torch import Tensor

from benchmarks.neural_ik import dressed
from benchmarks.neural_ik.dressed import Motion
from biokit import schema
from biokit.body.keypoints import BodyKeypoints, body_keypoints
from biokit.body.pose import move_joints, prepared
from biokit.body.registration import Registration, pose_of, scale_of
from biokit.camera.model import Camera, pinhole
from biokit.camera.projection import project
from biokit.keypoint_names import HALPE26, SETS
from biokit.synth.keypoint_noise import DetectorError, detected

EVERY = 2  # frames of the motions, which are 60 Hz: clips are 30 Hz
FRAMES = 32
SIZES = ((1080, 1920), (1920, 1080))  # px, phones held upright or not
VIEW = (50.0, 75.0)  # deg along the longer side
NEAREST, FARTHEST = 2.5, 30.0  # m
INSIDE = 0.95  # of the picture: where the person stays
SHIFT = 0.015  # m, standard deviation of where a detector sees a keypoint on this person
DOWN = (1.0, -1.0, -1.0)  # from y up and z back to y down and z forward


class Condition(NamedTuple):
    """What the keypoints are like."""

    name: str
    error: DetectorError | None = None  # None: exact projections
    keypoint_set: str = "halpe26"


CLEAN = Condition("clean")
NOISY = Condition("detector noise", DetectorError())
COCO = Condition("detector noise, COCO-17", DetectorError(), "coco17")


@dataclass(frozen=True, eq=False)
class MadeClip:
    """A clip with its truth, all in ground.

    Attributes
    ----------
    name, group
        Which motion, and the row of the tables that it counts in.
    time
        [F] s.
    q, factors
        [F, n] rad and m, and [nb, 3]: of the open skeleton.
    theta, beta, translation
        [F, 24, 3] rad, [S], [F, 3] m: of the open body.
    camera
        With its pose.
    """

    name: str
    group: str
    time: np.ndarray
    q: Tensor
    factors: Tensor
    theta: Tensor
    beta: Tensor
    translation: Tensor
    camera: Camera

    def dataset(self) -> xr.Dataset:
        """The true body."""
        return schema.body(
            self.time,
            self.theta.numpy(),
            self.beta.numpy(),
            self.translation.numpy(),
            attrs={"body_model": "open_body", "source": self.name},
        )


def motions(*, each: int = 4, cmu: Path | None = None, most: int = 6) -> Iterator[Motion]:
    """Walks, squats and random motion, ``each`` of them; ``most`` CMU clips of each group."""
    yield from dressed.made_motions(each=each, frames=EVERY * FRAMES)
    if cmu is None:
        return
    groups: dict[str, list[Motion]] = {}
    for motion in dressed.recorded_motions(cmu, shortest=EVERY * FRAMES, longest=EVERY * FRAMES):
        groups.setdefault(motion.group, []).append(motion)
    for found in groups.values():
        rows = np.linspace(0, len(found) - 1, min(most, len(found))).round().astype(int)
        yield from (found[row] for row in rows)


def clips(
    tie: Registration, moves: Iterable[Motion], *, frames: int = FRAMES, seed: int = 0
) -> Iterator[MadeClip]:
    """Each motion worn by a person of its own and seen by a camera of its own."""
    points = body_keypoints(tie.body)
    for motion in moves:
        generator = _generator(seed, motion.name)
        beta = torch.randn(tie.body.shape_count, generator=generator, dtype=torch.float64)
        beta = beta.clamp(-2.5, 2.5)
        q = torch.as_tensor(motion.q[::EVERY][:frames], dtype=torch.float64)
        factors = scale_of(tie, beta)
        theta, translation = pose_of(tie, q, factors, beta)
        seen = keypoints_in_ground(tie, points, theta, beta, translation)
        yield MadeClip(
            motion.name,
            motion.group,
            motion.time[::EVERY][:frames],
            q,
            factors,
            theta,
            beta,
            translation,
            _camera(seen, generator),
        )


def keypoints(
    tie: Registration, clip: MadeClip, condition: Condition, *, seed: int = 0
) -> xr.Dataset:
    """What a detector sees of a clip; the same for the same clip, condition and seed."""
    generator = _generator(seed, f"{clip.name} {condition.name}")
    shift = None
    if condition.error is not None:
        shift = SHIFT * torch.randn(len(HALPE26), 3, generator=generator, dtype=torch.float64)
    points = keypoints_in_ground(
        tie, body_keypoints(tie.body), clip.theta, clip.beta, clip.translation, shift
    )
    there = clip.camera.to_camera(points)
    px = project(clip.camera, there)
    sure = torch.ones(px.shape[:2], dtype=px.dtype)
    if condition.error is not None:
        metre = clip.camera.focal.mean() / there[..., 2].mean(1)
        found = detected(px[None].float(), metre[None].float(), condition.error, generator)
        px, sure = (x[0].double() for x in found)
    given = torch.tensor([name in SETS[condition.keypoint_set] for name in HALPE26])
    size = px.new_tensor(clip.camera.size)
    inside = ((px >= 0) & (px <= size - 1)).all(-1)
    sure = torch.where(inside & given, sure, 0.0)
    px = torch.where((sure > 0)[..., None], px, torch.nan)
    return schema.keypoints(
        clip.time,
        HALPE26,
        px.numpy(),
        sure.numpy(),
        image_size=clip.camera.size,
        attrs={"source": clip.name, "keypoint_set": condition.keypoint_set},
    )


def keypoints_in_ground(
    tie: Registration,
    points: BodyKeypoints,
    theta: Tensor,
    beta: Tensor,
    translation: Tensor,
    shift: Tensor | None = None,
) -> Tensor:
    """Keypoints [F, 26, 3] m; ``shift`` [26, 3] moves them on their segments."""
    body = tie.body
    pose = prepared(body.name, body.shape_count, theta, beta, translation)
    moved = move_joints(body.skin, pose)
    own = None if shift is None else shift.expand(len(theta), -1, -1)
    return points.on(moved, beta[None], own)


def _camera(points: Tensor, generator: torch.Generator) -> Camera:
    """A camera that has the person in its picture all the time. points [F, 26, 3] m."""
    yaw, pitch, roll, view, way, room = torch.rand(6, generator=generator).tolist()
    size = SIZES[int(way > 0.5)]
    angle = math.radians(VIEW[0] + (VIEW[1] - VIEW[0]) * view)
    turns = (
        [0.0, 0.0, math.radians(5.0) * (2 * roll - 1)],
        [math.radians(30.0 * pitch - 5.0), 0.0, 0.0],
        [0.0, 2 * math.pi * yaw, 0.0],
    )
    spin, tilt, turn = (roma.rotvec_to_rotmat(torch.tensor(x, dtype=torch.float64)) for x in turns)
    rotation = spin @ torch.diag(torch.tensor(DOWN, dtype=torch.float64)) @ tilt @ turn
    middle = 0.5 * (points.amin((0, 1)) + points.amax((0, 1)))
    lens = pinhole(0.5 * max(size) / math.tan(angle / 2), size, source="made")
    distance = NEAREST
    while distance < FARTHEST:
        ahead = torch.tensor([0.0, 0.0, distance], dtype=torch.float64)
        camera = lens.standing(rotation, ahead - rotation @ middle)
        there = camera.to_camera(points)
        off = (project(camera, there) - camera.centre).abs() / (camera.centre * INSIDE)
        if bool((there[..., 2] > 0.5).all()) and bool((off < 1).all()):
            break
        distance *= 1.05
    ahead = torch.tensor([0.0, 0.0, distance * (1 + 0.5 * room)], dtype=torch.float64)
    return lens.standing(rotation, ahead - rotation @ middle)


def _generator(seed: int, name: str) -> torch.Generator:
    number = int(np.random.default_rng([seed, *name.encode()]).integers(2**62))
    return torch.Generator().manual_seed(number)
