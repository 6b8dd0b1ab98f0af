"""What NeurIK learns from: people, moved by known angles, seen through virtual markers.

Angles and scale factors come first, the body follows them (`biokit.body.registration`), and the
markers are read off its skin. The truth is therefore known exactly, and every step draws people and
motion that were never seen before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import roma
import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES, PARENTS
from biokit.body.registration import (
    CENTRES,
    Registration,
    factors_of_landmarks,
    segment_rotations,
)
from biokit.engine.kinematics import Pose, forward_kinematics, marker_positions
from biokit.train.motions import Windows

HIPS = tuple(JOINT_NAMES.index(f"{side}_hip") for side in ("right", "left"))


@dataclass(frozen=True)
class People:
    """Who the subjects are.

    Attributes
    ----------
    shape : float
        Standard deviation of the components of beta.
    widest : float
        Beta stays within plus and minus this.
    segment : float
        Standard deviation of the logarithm of a segment's length and girth beyond beta.
    side : float
        The same of left against right.
    joint : float
        Standard deviation of a constant turn of each segment against its bone, rad: what a body
        model with ball joints everywhere does, and a skeleton cannot.
    """

    shape: float = 1.0
    widest: float = 2.5
    segment: float = 0.04
    side: float = 0.01
    joint: float = 0.02


@dataclass(frozen=True)
class Recording:
    """How the markers are seen. Each number is the top of a range, drawn for each window.

    Attributes
    ----------
    clean : float
        Share of windows with nothing of the following.
    placement : float
        Standard deviation of where a marker sits on its segment, m.
    noise : float
        Standard deviation of the error in each frame, m; part of it lasts over the window.
    dropout : float
        Share of samples that are missing.
    subset : float
        Share of windows that show some of the markers only.
    fewest : int
        Markers of the smallest subset.
    sets : sequence of sequence of str
        Marker sets of laboratories, from which half of the subsets are drawn.
    """

    clean: float = 0.35
    placement: float = 0.012
    noise: float = 0.025
    dropout: float = 0.4
    subset: float = 0.35
    fewest: int = 30
    sets: Sequence[Sequence[str]] = ()


class Batch(NamedTuple):
    """B windows of T frames."""

    markers: Tensor  # [B, T, m, 3] m, as recorded, NaN = missing
    q: Tensor  # [B, T, n] rad and m
    factors: Tensor  # [B, nb, 3]
    pose: Pose  # of the skeleton: [B, T, nb, 3, 3] and [B, T, nb, 3]
    model_markers: Tensor  # [B, T, m, 3] m, the skeleton's own markers
    clean: Tensor  # [B, T, m, 3] m, markers before anything was done to them

    def to(self, device: torch.device | str) -> Batch:
        """Copy to a device."""
        pose = Pose(self.pose.rotation.to(device), self.pose.position.to(device))
        own = {k: v.to(device) for k, v in self._asdict().items() if k != "pose"}
        return Batch(pose=pose, **own)


class Subject(NamedTuple):
    """B people in the T-pose."""

    corners: Tensor  # [B, m, 3, 3] m, of the triangles that the virtual markers lie in
    joints: Tensor  # [B, 24, 3] m
    factors: Tensor  # [B, nb, 3]


def draw_people(
    registration: Registration, count: int, people: People, generator: torch.Generator
) -> Subject:
    """People of random shape and proportions, with their true scale factors."""
    body = registration.body
    beta = people.shape * _normal((count, body.shape_count), body.template, generator)
    return stretched(
        registration,
        beta.clamp(-people.widest, people.widest),
        _segment_stretch(count, people, body.template, generator),
    )


def stretched(registration: Registration, beta: Tensor, stretch: Tensor) -> Subject:
    """People of a shape (B, S) whose segments are stretched by factors (B, 24, 3) in the T-pose."""
    body, markers = registration.body, registration.markers
    joints = body.rest_joints + torch.einsum("jds,bs->bjd", body.joint_directions, beta)
    placed = [joints[:, 0]]
    for j, p in enumerate(PARENTS[1:], start=1):
        placed.append(placed[p] + stretch[:, p] * (joints[:, j] - joints[:, p]))
    new_joints = torch.stack(placed, 1)
    shift = new_joints - stretch * joints  # a point x of segment k goes to S_k x + shift_k
    vertices = markers.vertices
    corners = body.template[vertices] + torch.einsum(
        "mcds,bs->bmcd", body.shape_directions[vertices], beta
    )
    weights = body.skin_weights[vertices]  # [m, 3, 24]
    gain = torch.einsum("mck,bkd->bmcd", weights, stretch)
    corners = gain * corners + torch.einsum("mck,bkd->bmcd", weights, shift)
    centres = new_joints[:, [JOINT_NAMES.index(name) for name in CENTRES]]
    points = _blended(registration, corners)
    factors = factors_of_landmarks(registration, torch.cat([points, centres], 1))
    return Subject(corners, new_joints, factors)


def worn(registration: Registration, subject: Subject, pose: Pose, loose: Tensor) -> Tensor:
    """Virtual markers (B, T, m, 3) on the skin of people whose bones are in a pose.

    Parameters
    ----------
    registration : Registration
    subject : Subject
        B people.
    pose : Pose
        Of the skeleton, [B, T, nb, 3, 3] and [B, T, nb, 3].
    loose : Tensor, shape (B, 24, 3, 3)
        Rotation of each segment against its bone.
    """
    names = registration.skeleton.body_names
    turned = segment_rotations(registration, pose.rotation) @ loose[:, None]  # [B, T, 24, 3, 3]
    step = subject.joints - subject.joints[:, [max(p, 0) for p in PARENTS]]
    carried = (turned[:, :, [max(p, 0) for p in PARENTS]] @ step[:, None, :, :, None])[..., 0]
    hips = pose.position[:, :, [names.index("femur_r"), names.index("femur_l")]].mean(2)
    own = subject.joints[:, HIPS].mean(1) - subject.joints[:, 0]
    placed = [hips - (turned[:, :, 0] @ own[:, None, :, None])[..., 0]]
    for j, p in enumerate(PARENTS[1:], start=1):
        placed.append(placed[p] + carried[:, :, j])
    at = torch.stack(placed, 2)  # [B, T, 24, 3]
    shift = at - (turned @ subject.joints[:, None, :, :, None])[..., 0]
    blend = torch.cat([turned.flatten(-2), shift], -1)  # [B, T, 24, 12]
    weights = registration.body.skin_weights[registration.markers.vertices].flatten(0, 1)
    blended = weights @ blend  # [B, T, 3m, 12]
    rotation, offset = blended[..., :9].unflatten(-1, (3, 3)), blended[..., 9:]
    x = subject.corners.flatten(1, 2)[:, None, :, None, :]
    moved = (rotation * x).sum(-1) + offset
    return _blended(registration, moved.unflatten(2, (-1, 3)))


def make_batch(
    registration: Registration,
    windows: Windows,
    *,
    count: int,
    frames: int,
    people: People,
    recording: Recording,
    generator: torch.Generator,
) -> Batch:
    """Windows of marker trajectories with their truth.

    Parameters
    ----------
    registration : Registration
        On the device and in the type of the result.
    windows : callable
        Motion, see `biokit.train.motions`.
    count, frames : int
        Windows, and frames of each.
    people : People
    recording : Recording
    generator : torch.Generator
        On the CPU for the motion; the rest is drawn with it too.
    """
    body, skeleton = registration.body, registration.skeleton
    q = windows(count, frames, generator).to(body.device, body.dtype)
    subject = draw_people(registration, count, people, generator)
    spread = people.joint * _uniform((count, 1, 1), body.template, generator)
    loose = roma.rotvec_to_rotmat(spread * _normal((count, 24, 3), body.template, generator))
    factors = subject.factors[:, None].expand(-1, frames, -1, -1)
    pose = forward_kinematics(skeleton, q, factors)
    own = marker_positions(skeleton, pose, factors)[:, :, : len(registration.markers.names)]
    clean = worn(registration, subject, pose, loose)
    moved = subject._replace(corners=_placed(subject.corners, recording, generator))
    seen = recorded(worn(registration, moved, pose, loose), registration, recording, generator)
    use_clean = _uniform((count, 1, 1, 1), clean, generator) < recording.clean
    markers = torch.where(use_clean, clean, seen)
    return Batch(markers, q, subject.factors, pose, own, clean)


def recorded(
    markers: Tensor, registration: Registration, recording: Recording, generator: torch.Generator
) -> Tensor:
    """Markers with noise and gaps.

    Parameters
    ----------
    markers : Tensor, shape (B, T, m, 3)
        The registration's virtual markers, m.
    registration : Registration
    recording : Recording
        Its ``noise``, ``dropout`` and subsets are used.
    generator : torch.Generator
    """
    count, frames, number, _ = markers.shape
    draw = _uniform((5, count, 1, 1, 1), markers, generator)
    size = recording.noise * draw[0].square()
    lasting = 0.5 * draw[1]  # share of the error that stays over the window
    each = _normal((count, frames, number, 3), markers, generator)
    constant = _normal((count, 1, number, 3), markers, generator)
    noisy = markers + size * (lasting * constant + (1 - lasting.square()).sqrt() * each)
    gap = (recording.dropout * draw[2] * (draw[3] < 0.6))[..., 0]
    hidden = _uniform((count, frames, number), markers, generator) < gap
    partial = draw[4, :, :, 0, 0] < recording.subset
    kept = _subsets(count, registration.markers.names, recording, markers, generator)
    hidden = hidden | (partial & ~kept)[:, None]
    return noisy.masked_fill(hidden[..., None], torch.nan)


# ---------------------------------------------------------------------------------------- details


def _normal(shape: tuple[int, ...], like: Tensor, generator: torch.Generator) -> Tensor:
    return torch.randn(shape, generator=generator, device=generator.device).to(like)


def _uniform(shape: tuple[int, ...], like: Tensor, generator: torch.Generator) -> Tensor:
    return torch.rand(shape, generator=generator, device=generator.device).to(like)


def _segment_stretch(
    count: int, people: People, like: Tensor, generator: torch.Generator
) -> Tensor:
    """Factors (B, 24, 3): like sides, axes partly alike, small bones as their neighbours."""
    log = torch.zeros(count, len(JOINT_NAMES), 3).to(like)
    groups: dict[str, list[int]] = {}
    for j, name in enumerate(JOINT_NAMES):
        base = name.removeprefix("left_").removeprefix("right_")
        groups.setdefault({"hand": "wrist", "foot": "ankle"}.get(base, base), []).append(j)
    for rows in groups.values():
        whole = _normal((count, 1, 1), like, generator)
        axes = 0.6 * _normal((count, 1, 3), like, generator)
        side = _normal((count, len(rows), 1), like, generator) * (len(rows) > 1)
        log[:, rows] = people.segment * (whole + axes) + people.side * side
    return log.exp()


def _blended(registration: Registration, corners: Tensor) -> Tensor:
    """Points (..., m, 3) of triangles (..., m, 3, 3)."""
    return (corners * registration.markers.weights[..., None]).sum(-2)


def _placed(corners: Tensor, recording: Recording, generator: torch.Generator) -> Tensor:
    """The triangles moved with the markers that a person puts elsewhere."""
    size = recording.placement * _uniform((len(corners), 1, 1, 1), corners, generator)
    shift = _normal((*corners.shape[:2], 1, 3), corners, generator)
    return corners + size * shift


def _subsets(
    count: int,
    names: Sequence[str],
    recording: Recording,
    like: Tensor,
    generator: torch.Generator,
) -> Tensor:
    """Which markers a laboratory uses, bool (B, m)."""
    number = len(names)
    size = recording.fewest + (number + 1 - recording.fewest) * _uniform(
        (count, 1), like, generator
    )
    order = _uniform((count, number), like, generator).argsort(1).argsort(1)
    kept = order < size.floor()
    if recording.sets:
        table = torch.tensor([[n in own for n in names] for own in recording.sets])
        pick = (_uniform((count,), like, generator) * len(table)).long().clamp(max=len(table) - 1)
        some = table.to(like.device)[pick] & (_uniform((count, number), like, generator) < 0.95)
        kept = torch.where(_uniform((count, 1), like, generator) < 0.5, some, kept)
    return kept
