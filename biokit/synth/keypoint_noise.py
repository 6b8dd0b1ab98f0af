"""Errors of a keypoint detector, from geometry alone: no detector was measured for them.

A detection is off by a part that stays for a while, a part that changes with every frame, and now
and then by a lot; it is missing now and then, often a whole limb at once, and its confidence goes
with its error, loosely.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.keypoint_names import HALPE26

# typical error of a keypoint relative to the others; hips and hands are seen least exactly
_VAGUE = {"hip": 1.5, "wrist": 1.3, "shoulder": 1.1, "ear": 0.7, "eye": 0.6, "nose": 0.6}
_LIMBS = (
    ("left_elbow", "left_wrist"),
    ("right_elbow", "right_wrist"),
    ("left_knee", "left_ankle", "left_heel", "left_big_toe", "left_small_toe"),
    ("right_knee", "right_ankle", "right_heel", "right_big_toe", "right_small_toe"),
    ("nose", "left_eye", "right_eye", "left_ear", "right_ear"),
    ("left_heel", "left_big_toe", "left_small_toe", "right_heel", "right_big_toe"),
    tuple(name for name in HALPE26 if name.endswith(("knee", "ankle", "heel", "toe"))),
)


@dataclass(frozen=True)
class DetectorError:
    """How a detector errs; lengths in m at the person. Each is the top of a range per window.

    Attributes
    ----------
    noise : float
        Standard deviation of the error, m; about a half of it lasts.
    outliers : float
        Share of detections that are off by `wild`.
    wild : float
        Standard deviation of those, m.
    missing : float
        Share of detections that are missing.
    limb : float
        Share of windows in which a whole limb is missing, for all of it.
    """

    noise: float = 0.02
    outliers: float = 0.02
    wild: float = 0.15
    missing: float = 0.1
    limb: float = 0.15


def detected(
    points: Tensor, metre: Tensor, error: DetectorError, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """Keypoints as a detector gives them.

    Parameters
    ----------
    points : Tensor, shape (B, T, 26, 2)
        True keypoints in a picture, or rays; names of `biokit.keypoint_names.HALPE26`.
    metre : Tensor, shape (B, T)
        Length of a metre at the person in the units of ``points``.
    error : DetectorError
    generator : torch.Generator

    Returns
    -------
    position : Tensor, shape (B, T, 26, 2)
    confidence : Tensor, shape (B, T, 26)
        0 where missing.
    """
    batch, frames, count, _ = points.shape

    def uniform(*shape: int) -> Tensor:
        return torch.rand(shape, generator=generator).to(points)

    def normal(*shape: int) -> Tensor:
        return torch.randn(shape, generator=generator).to(points)

    vague = points.new_tensor(
        [_VAGUE.get(name.removeprefix("left_").removeprefix("right_"), 1.0) for name in HALPE26]
    )
    size = error.noise * (0.15 + 0.85 * uniform(batch, 1, 1, 1)) * vague[:, None]
    lasting = 0.3 + 0.5 * uniform(batch, 1, 1, 1)
    slow = normal(batch, 1, count, 2) + 0.5 * normal(batch, 1, count, 2) * torch.linspace(
        -1, 1, frames
    ).to(points).view(-1, 1, 1)
    off = size * (lasting * slow + (1 - lasting.square()).sqrt() * normal(batch, frames, count, 2))
    wild = uniform(batch, frames, count, 1) < error.outliers * 2 * uniform(batch, 1, 1, 1)
    off = torch.where(wild, error.wild * normal(batch, frames, count, 2), off)
    share = error.missing * 2 * uniform(batch, 1, 1).square()
    hidden = uniform(batch, frames, count) < share
    table = torch.tensor([[name in limb for name in HALPE26] for limb in _LIMBS])
    limb = table.to(points.device)[torch.randint(len(_LIMBS), (batch,), generator=generator)]
    hidden = hidden | (limb & (uniform(batch, 1) < error.limb))[:, None]
    far = off.norm(dim=-1) / (0.02 * vague)
    trust = (1.05 - 0.25 * far * uniform(batch, 1, 1) - 0.4 * uniform(batch, frames, count)).clamp(
        0.1, 1.0
    )
    confidence = torch.where(hidden, torch.zeros_like(trust), trust)
    return points + off * metre[..., None, None], confidence
