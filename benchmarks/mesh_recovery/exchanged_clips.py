"""Keypoints of recorded motion seen by made-up cameras, with spans whose sides are exchanged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

import biokit as bk
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.keypoint_names import HALPE26, MIDDLES, other_side

# keypoint without its side -> marker of the open skeleton
MARKERS = {
    "nose": "NOS",
    "eye": "EYE",
    "ear": "TRA",
    "shoulder": "SJC",
    "elbow": "EJC",
    "wrist": "WJC",
    "hip": "HJC",
    "knee": "KJC",
    "ankle": "AJC",
    "head": "VTX",
    "big_toe": "HLX",
    "small_toe": "FP5",
    "heel": "FCC",
}
VIEWS = {"front": 0.0, "oblique front": 45.0, "side": 90.0, "oblique back": 135.0, "back": 180.0}
UPPER = ("eye", "ear", "shoulder", "elbow", "wrist")
JITTER, DRIFT, DRIFT_TIME = 0.005, 0.010, 0.15  # heights, heights, s: errors of a detector
WILD = 0.01  # share of keypoints that are somewhere else
MISPLACED, BLENDED = 0.012, 0.2  # heights; share of the ends of exchanged spans
FOCAL, CENTRE = 1500.0, (640.0, 360.0)  # px


@dataclass(frozen=True, eq=False)
class Clip:
    """One clip: keypoints px as detected and whether sides are exchanged in a frame."""

    view: str
    time: Tensor  # [F] s
    position: Tensor  # [F, 26, 2] px
    confidence: Tensor  # [F, 26]
    exchanged: Tensor  # [F, 2] of the upper body and of the lower
    clean: Tensor  # [F, 26, 2] px, without errors


def seen(q: Tensor, scale: Tensor, azimuth: float, rng: np.random.Generator) -> Tensor:
    """Keypoints [F, 26, 2] px without errors of coordinates [F, n], by a camera at an azimuth.

    The azimuth (rad) is from the person's mean facing: 0 sees the front.
    """
    model = bk.open_skeleton()
    pose = forward_kinematics(model, q, scale)
    markers = marker_positions(model, pose, scale)  # [F, m, 3] m, y up
    points = torch.stack([_point(markers, model.marker_names, name) for name in HALPE26], 1)
    across = points[:, HALPE26.index("right_hip")] - points[:, HALPE26.index("left_hip")]
    # to the front: right x up, for right z and up y is forward x
    forward = torch.linalg.cross(torch.tensor([0.0, 1.0, 0.0]).double().expand_as(across), across)
    facing = forward.mean(0)
    yaw = float(torch.atan2(-facing[2], facing[0])) + azimuth
    elevation = np.radians(rng.uniform(-5, 25))
    roll = np.radians(rng.normal(0, 8))
    towards = torch.tensor(  # from the person to the camera
        [np.cos(elevation) * np.cos(yaw), np.sin(elevation), -np.cos(elevation) * np.sin(yaw)]
    )
    z = -towards
    x = torch.linalg.cross(z, torch.tensor([0.0, 1.0, 0.0]).double())
    x = x / x.norm()
    rotation = torch.stack([x, torch.linalg.cross(z, x), z])
    c, s = np.cos(roll), np.sin(roll)
    rotation = torch.tensor([[c, -s, 0], [s, c, 0], [0, 0, 1.0]]) @ rotation
    middle = points.mean((0, 1))
    reach = (points - middle).norm(dim=-1).max()
    distance = float(max(rng.uniform(3, 8), 1.5 * reach))
    camera = (points - middle) @ rotation.T + torch.tensor([0, 0, distance])
    return FOCAL * camera[..., :2] / camera[..., 2:] + torch.tensor(CENTRE)


def _point(markers: Tensor, names: tuple[str, ...], keypoint: str) -> Tensor:
    if keypoint in MIDDLES:
        one, two = (_point(markers, names, other) for other in MIDDLES[keypoint])
        return (one + two) / 2
    side, _, base = keypoint.partition("_")
    name = f"{side[0].upper()}_{MARKERS[base]}" if base else MARKERS[keypoint]
    return markers[:, names.index(name)]


def detected(
    view: str, clean: Tensor, rate: float, spans: NDArray[np.bool_], rng: np.random.Generator
) -> Clip:
    """The clip with a detector's errors and with sides exchanged in ``spans`` [F, 2]."""
    frames, count, _ = clean.shape
    height = float((clean.amax(1) - clean.amin(1)).amax(1).median())
    keep = np.exp(-1 / (rate * DRIFT_TIME))
    drift = rng.normal(0, DRIFT, (frames, count, 2))
    for f in range(1, frames):
        drift[f] = keep * drift[f - 1] + np.sqrt(1 - keep**2) * drift[f]
    error = drift + rng.normal(0, JITTER, (frames, count, 2))
    error += (rng.random((frames, count, 1)) < WILD) * rng.normal(0, 0.1, (frames, count, 2))
    position = clean + height * torch.from_numpy(error)
    # a detector that sees the other side of the body sees its joints elsewhere
    swapped = position[:, list(other_side())] + height * torch.from_numpy(
        rng.normal(0, MISPLACED, (1, count, 2))
    )
    upper = torch.tensor([any(part in name for part in UPPER) for name in HALPE26])
    of = torch.where(upper, torch.from_numpy(spans[:, :1]), torch.from_numpy(spans[:, 1:]))
    own = position
    position = torch.where(of[..., None], swapped, own)
    for f in range(1, frames):  # one that follows people is caught between the sides for a frame
        if (spans[f] != spans[f - 1]).any() and rng.random() < BLENDED:
            share = rng.uniform(0.2, 0.8)
            position[f] = share * position[f] + (1 - share) * (own + swapped - position)[f]
    confidence = torch.from_numpy(rng.beta(8, 1, (frames, count)))
    time = torch.arange(frames, dtype=torch.float64) / rate
    return Clip(view, time, position, confidence, torch.from_numpy(spans), clean)


def spans(
    frames: int, rate: float, rng: np.random.Generator, *, legs_only: float = 0.0
) -> NDArray[np.bool_]:
    """Random spans [F, 2] of exchanged sides: single frames to a second, up to 40 % of the clip."""
    found = np.zeros((frames, 2), dtype=bool)
    for _ in range(int(rng.integers(1, 4))):
        length = max(1, round(rate * float(np.exp(rng.uniform(np.log(1 / rate), 0)))))
        length = min(length, int(0.4 * frames) - int(found.any(1).sum()))
        if length < 1:
            break
        start = int(rng.integers(0, frames - length + 1))
        found[start : start + length, 1] = True
        if rng.random() >= legs_only:
            found[start : start + length, 0] = True
    return found
