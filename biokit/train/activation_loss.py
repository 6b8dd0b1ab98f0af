"""What the activation network is trained on (BioHuman): pose and activations, with masks.

The paper names its terms and gives no formula or weight of them at hand; forms and weights here
are ours, each said beside its name in `Weights`. Pose terms count in all frames that are not
padding. Activation terms count in frames whose activation is known and unflagged: a sample without
labels still trains the pose. Terms over a window (correlation, level, peak, variation) need
`FEWEST` such frames, terms between frames need both. What no frame supports is zero, with zero
gradients. Values of frames that do not count may be anything, NaN too.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import torch
from torch import Tensor, nn

ACTIVE = 0.10  # activation above which the paper counts a muscle as active
FEWEST = 5  # labelled frames of a window over which a mean, a maximum or a correlation is taken
MOVING = 0.02  # standard deviation of the true activation above which its course is worth following
FLAT = 0.01  # below this standard deviation an estimate's correlation is not blown up
KNEE = 0.10  # activation errors count by their square below it, by their size above
STEP_KNEE = 0.02  # the same for changes from frame to frame and for figures of a window
TURN = 0.05  # rad: the same for rotations
SUREST = 1e-3  # expected errors below it are not rewarded


class ActivationTruth(NamedTuple):
    """What windows [B, T] of the network's outputs should be."""

    rotation: Tensor  # [B, T, 24, 3, 3] pelvis in ground, other joints in their parents
    activation: Tensor  # [B, T, m] in [0, 1]
    labelled: Tensor  # [B, T] bool: activation known and unflagged
    valid: Tensor  # [B, T] bool: not padding


class Estimate(Protocol):
    """What the losses need of the network's answer."""

    @property
    def rotation(self) -> Tensor:
        """[B, T, 24, 3, 3]."""

    @property
    def activation(self) -> Tensor:
        """[B, T, m] in [0, 1]."""

    @property
    def spread(self) -> Tensor | None:
        """[B, T, m] > 0, expected absolute error of the activation."""


@dataclass(frozen=True)
class Weights:
    """Of each term; 0 switches it off. All defaults are ours: the paper's are not at hand.

    They bring the terms of a half-trained network to the same order, with the reconstruction of
    activations first.

    Attributes
    ----------
    pose : float
        Angle between true and estimated rotation of a joint, rad, taken by the chord
        2 sin(angle / 2), whose slope is finite everywhere; squared below `TURN`.
    pose_rate : float
        The same of each joint's turn from one frame to the next, rad.
    activation : float
        Smooth L1 with its knee at `KNEE`: where static optimisation leaves a muscle's activation
        open the mean is wanted (squares), a spike of it is not to be chased (sizes).
    activation_rate : float
        Smooth L1 of changes from frame to frame.
    correlation : float
        1 - Pearson correlation over a window, mean of the muscles whose true activation has a
        standard deviation above `MOVING`.
    level : float
        Smooth L1 of the mean of a muscle over a window: calibration of the amplitude.
    active : float
        Mean absolute error where the true activation is above `ACTIVE`.
    peak : float
        Smooth L1 of the maximum of a muscle over a window.
    variation : float
        Smooth L1 of the standard deviation of a muscle over a window.
    spread : float
        Negative logarithm of the likelihood (Laplace, without its constant) of the absolute
        errors under the expected ones. No gradient goes into the activations.
    """

    pose: float = 1.0
    pose_rate: float = 1.0
    activation: float = 10.0
    activation_rate: float = 5.0
    correlation: float = 0.2
    level: float = 2.0
    active: float = 1.0
    peak: float = 0.5
    variation: float = 1.0
    spread: float = 0.02


def activation_losses(
    estimate: Estimate, truth: ActivationTruth, weights: Weights | None = None
) -> dict[str, Tensor]:
    """The terms, before their weights, and their weighted sum, ``total``.

    Parameters
    ----------
    estimate : Estimate
        Of windows [B, T]. Without ``spread`` there is no such term.
    truth : ActivationTruth
    weights : Weights, optional
    """
    weights = weights or Weights()
    known = truth.labelled & truth.valid
    terms = {
        **_pose(estimate.rotation, truth),
        **_frames(estimate, truth.activation, known),
        **_windows(estimate.activation, truth.activation, known),
    }
    total = torch.stack([getattr(weights, name) * value for name, value in terms.items()]).sum()
    return {**terms, "total": total}


def _pose(rotation: Tensor, truth: ActivationTruth) -> dict[str, Tensor]:
    """Terms of the pose, of all frames that are no padding."""
    valid = truth.valid
    unit = torch.eye(3, dtype=rotation.dtype, device=rotation.device)
    ok = valid[..., None, None, None]
    own, other = torch.where(ok, rotation, unit), torch.where(ok, truth.rotation, unit)
    turns = (x[:, :-1].mT @ x[:, 1:] for x in (own, other))
    return {
        "pose": _mean(_angle(own, other), valid),
        "pose_rate": _mean(_angle(*turns), valid[:, 1:] & valid[:, :-1]),
    }


def _frames(estimate: Estimate, activation: Tensor, known: Tensor) -> dict[str, Tensor]:
    """Terms of the activations frame by frame, and of their steps."""
    error = torch.where(known[..., None], estimate.activation - activation, 0.0)
    both = known[:, 1:] & known[:, :-1]
    active = (activation > ACTIVE) & known[..., None]
    terms = {
        "activation": _mean(_smooth(error, KNEE), known),
        "activation_rate": _mean(_smooth(error.diff(dim=1), STEP_KNEE), both),
        "active": _mean(error.abs(), active),
    }
    if estimate.spread is not None:
        spread = estimate.spread.clamp(min=SUREST)
        terms["spread"] = _mean(error.detach().abs() / spread + spread.log(), known)
    return terms


def _windows(estimate: Tensor, activation: Tensor, known: Tensor) -> dict[str, Tensor]:
    """Terms of the activations' courses over the windows."""
    there = known[..., None]
    own, other = (torch.where(there, x, 0.0) for x in (estimate, activation))
    share = there / there.sum(1, keepdim=True).clamp(min=1).to(own)  # of each frame in the means
    enough = known.sum(1) >= FEWEST  # [B]
    mean, true_mean = ((x * share).sum(1, keepdim=True) for x in (own, other))
    away, true_away = (own - mean) * there, (other - true_mean) * there
    variance, true_variance = ((x.square() * share).sum(1) for x in (away, true_away))  # [B, m]
    together = (away * true_away * share).sum(1)
    size = (variance.clamp(min=FLAT**2) * true_variance.clamp(min=MOVING**2)).sqrt()
    peak, true_peak = (torch.where(there, x, -1.0).amax(1) for x in (own, other))
    spans = [(x + FLAT**2).sqrt() for x in (variance, true_variance)]
    moving = (true_variance > MOVING**2) & enough[:, None]
    return {
        "correlation": _mean(1 - together / size, moving),
        "level": _mean(_smooth((mean - true_mean)[:, 0], STEP_KNEE), enough),
        "peak": _mean(_smooth(peak - true_peak, STEP_KNEE), enough),
        "variation": _mean(_smooth(spans[0] - spans[1], STEP_KNEE), enough),
    }


def _angle(one: Tensor, other: Tensor) -> Tensor:
    """Chord between rotations [..., 3, 3]: near the angle, rad, squared where it is small."""
    chord = (one - other).square().sum((-1, -2)) / 2  # 4 sin^2(angle / 2)
    return (chord + TURN**2).sqrt() - TURN


def _smooth(error: Tensor, knee: float) -> Tensor:
    return nn.functional.smooth_l1_loss(error, torch.zeros_like(error), reduction="none", beta=knee)


def _mean(x: Tensor, counts: Tensor) -> Tensor:
    """Mean of entries that count; ``counts`` has the leading dims of ``x``. 0 where none does."""
    shown = counts.reshape(*counts.shape, *(1,) * (x.dim() - counts.dim()))
    entries = counts.sum() * math.prod(x.shape[counts.dim() :])
    return (x * shown).sum() / entries.clamp(min=1)
