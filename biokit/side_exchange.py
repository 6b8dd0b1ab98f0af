"""Keypoints whose left and right are exchanged: which frames, and the keypoints mended.

A detector that takes a front view for a back view names every left keypoint right, for one frame or
for seconds. Half the difference of a pair, (left - right) / 2, then changes its sign and nothing
else, so that the question is which signs make the differences of all pairs continuous.

Over time each difference is taken for a Gaussian process, so that from the three frames before it
is predicted with its uncertainty at any frame rate, and legs that cross in a view from the side
(where the difference goes through zero at full speed) are not mended. The most likely signs of the
whole clip are found exactly (Viterbi, over the signs of three frames). Continuity knows no absolute
side: that comes from log odds per frame, of a network or, without one, from trust in most labels.

Differences are in heights of the person, so that nothing depends on the size of the picture.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit import schema
from biokit.keypoint_names import other_side
from biokit.person_size import person_size

LAGS = 3  # frames before that predict one
# keypoints of the upper body; the others with a side are of the lower
UPPER = ("eye", "ear", "mouth", "shoulder", "elbow", "wrist", "pinky", "index", "thumb")
GUESSED = ("eye", "ear", "mouth")
# the process of a difference: (s, heights) of its slow and of its quick part
SLOW, QUICK = (1.0, 0.1), (0.12, 0.04)
NOISE = 0.01  # heights: error of a difference where the confidence is 1
OUTLIER = 0.03  # share of keypoints that are anywhere
ANYWHERE = 0.5  # heights: about so far
MISSED = 0.02  # chance that one of the frames before is an outlier
CHANGE = 4.0  # log odds against labels changing sides from one frame to the next
SURE_STEP = 0.05  # s from frame to frame up to which this holds
APART = 0.3  # log odds against arms and legs being exchanged each for itself, per frame
MOST = 8.0  # log odds that it takes to believe that most frames of a clip are exchanged
TRUST = 0.05  # log odds per frame that labels are right, before anything is known
SHARE = 1.0  # of the evidence of a pair
FACE = 0.3  # the same for eyes and ears, which are near each other and often guessed


def exchanged_frames(
    time: Tensor,
    position: Tensor,
    confidence: Tensor,
    pairs: Sequence[Tensor],
    *,
    facing: Tensor | None = None,
    weights: Sequence[Tensor] | None = None,
) -> Tensor:
    """Frames in which left and right keypoints are exchanged.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    position : Tensor, shape (F, K, 2)
        Keypoints, px; not finite where not seen.
    confidence : Tensor, shape (F, K)
        0 to 1.
    pairs : two Tensors of int64, shape (P, 2)
        Keypoints that are each other's left and right: those of the upper body and of the lower,
        which a detector may exchange alone.
    facing : Tensor, shape (F,), optional
        Log odds that the labels of a frame are the person's own sides, from anything but
        continuity. Neighbouring frames are not independent: scale them accordingly. Without them
        most labels are trusted.
    weights : two Tensors, shape (P,), optional
        Share of each pair's evidence; 1 where not given.

    Returns
    -------
    Tensor of bool, shape (F, 2)
        Of the upper and of the lower body.
    """
    costs = []
    size = person_size(position.double(), confidence.double())
    for i, group in enumerate(pairs):
        difference, variance = _differences(position.double(), confidence.double(), size, group)
        weight = torch.full((len(group),), SHARE) if weights is None else weights[i]
        costs.append(_continuity(time.double(), difference, variance, weight.to(difference)))
    odds = TRUST + (torch.zeros_like(time.double()) if facing is None else facing.double())
    # far apart in time, people move too freely to be sure of a change
    change = CHANGE * (time.double().diff(prepend=time[:1].double()) / SURE_STEP).clamp(min=1) ** 2
    signs = _viterbi(*(x.cpu().numpy() for x in (torch.stack(costs, 1), odds, change)))
    return torch.from_numpy(_majority_kept(signs, odds.cpu().numpy())).to(time.device)


def _differences(
    position: Tensor, confidence: Tensor, size: Tensor, pairs: Tensor
) -> tuple[Tensor, Tensor]:
    """Half differences [F, P, 2] in heights, and their variance [F, P], infinite where unseen."""
    seen = torch.isfinite(position).all(-1) & (confidence.nan_to_num() > 0)  # [F, K]
    place = position.masked_fill(~seen[..., None], 0)
    left, right = pairs.unbind(1)
    both = seen[:, left] & seen[:, right]
    half = (place[:, left] - place[:, right]) / (2 * size[:, None, None])
    sure = torch.minimum(confidence[:, left], confidence[:, right]).nan_to_num()
    variance = NOISE**2 / sure.clamp(0.05, 1.0).square()
    return half * both[..., None], torch.where(both, variance, torch.inf)


def _covariance(apart: Tensor) -> Tensor:
    """Covariance of a difference with itself some time [s] apart, heights^2 (Matern, 5/2)."""
    total = torch.zeros_like(apart)
    for length, height in (SLOW, QUICK):
        r = 5**0.5 * apart.abs() / length
        total = total + height**2 * (1 + r + r.square() / 3) * torch.exp(-r)
    return total


def _patterns(like: Tensor) -> Tensor:
    """Signs of the three frames before, relative to the frame's own, [8, 3]."""
    bits = torch.arange(2**LAGS, device=like.device)[:, None] >> torch.arange(
        LAGS - 1, -1, -1, device=like.device
    )
    return 1 - 2 * (bits & 1).to(like)


def _continuity(time: Tensor, difference: Tensor, variance: Tensor, weight: Tensor) -> Tensor:
    """Minus log likelihood [F, 8] of a frame after each pattern of the signs before.

    One of the frames before may be an outlier: the density is a mixture over which.
    """
    frames = len(time)
    row = torch.arange(frames, device=time.device)[:, None] - torch.arange(
        1, LAGS + 1, device=time.device
    )
    there = (row >= 0)[..., None]  # [F, 3, 1]
    row = row.clamp(min=0)
    apart = time[row] - time[:, None]  # [F, 3] s
    noise = torch.where(there, variance[row], torch.inf).transpose(1, 2)  # [F, P, 3]
    past = difference[row].transpose(1, 2)  # [F, P, 3, 2]
    predictions = [_predicted(apart, noise, past, difference, variance)]
    for lag in range(LAGS):
        without = noise.clone()
        without[..., lag] = torch.inf
        predictions.append(_predicted(apart, without, past, difference, variance))
    used = torch.isfinite(variance) & torch.isfinite(noise).any(-1)
    scale = _scale(torch.stack([square for square, _ in predictions]).amin(0), used)
    likelihood: Tensor | float = OUTLIER / ANYWHERE**2
    for i, (square, spread) in enumerate(predictions):
        share = MISSED if i else 1 - OUTLIER - LAGS * MISSED
        inside = torch.exp(-square / (2 * scale)) / (2 * torch.pi * scale * spread[:, None])
        likelihood = likelihood + share * inside
    assert isinstance(likelihood, Tensor)
    return -(torch.log(likelihood) * (used * weight)[:, None]).sum(-1)


def _predicted(
    apart: Tensor, noise: Tensor, past: Tensor, difference: Tensor, variance: Tensor
) -> tuple[Tensor, Tensor]:
    """Squared errors [F, 8, P] of the prediction from frames before, in its variance [F, P]."""
    known = torch.isfinite(noise)
    between = _covariance(apart[:, :, None] - apart[:, None])[:, None]  # [F, 1, 3, 3]
    between = between * (known[..., None] & known[..., None, :])
    ridge = torch.where(known, noise, 1.0)
    across = _covariance(apart)[:, None] * known  # [F, P, 3]
    solved = torch.linalg.solve(between + torch.diag_embed(ridge), across)
    own = torch.where(torch.isfinite(variance), variance, 0.0)
    spread = _covariance(torch.zeros_like(apart[:1, :1])) - (solved * across).sum(-1) + own
    signs = _patterns(difference)
    mean = torch.einsum("rl,fplc->frpc", signs, solved[..., None] * past)
    return (difference[:, None] - mean).square().sum(-1) / spread[:, None], spread


def _scale(square: Tensor, used: Tensor) -> float:
    """How much larger squared errors are than assumed, from the best pattern of every frame."""
    if not bool(used.any()):
        return 1.0
    total = torch.where(used[:, None], square.clamp(max=50), 0).sum(-1)
    best = square.gather(1, total.argmin(1)[:, None, None].expand(-1, 1, square.shape[2]))[:, 0]
    return float((best[used].median() / 1.386).clamp(1.0, 30.0))  # the median of chi^2 with 2


def _viterbi(
    cost: NDArray[np.float64], odds: NDArray[np.float64], change: NDArray[np.float64]
) -> NDArray[np.bool_]:
    """The signs of all frames that cost least: true where exchanged, [F, 2].

    Parameters
    ----------
    cost
        [F, 2, 8] of the patterns of the signs before, relative to a frame's own.
    odds
        [F] log odds of labels that are right.
    change
        [F] cost of a change of sides from the frame before.
    """
    # a state is the upper body's sign and twice the lower's, of a frame and of three before
    now, one, two, three = np.meshgrid(*[np.arange(4)] * 4, indexing="ij")
    pattern = [
        ((one ^ now) >> k & 1) << 2 | ((two ^ now) >> k & 1) << 1 | ((three ^ now) >> k & 1)
        for k in range(2)
    ]
    changes = 1.0 * ((now != one) + 0.5 * ((now ^ one) == 3))
    apart = APART * ((now == 1) | (now == 2))
    own = ((now & 1) + (now >> 1)) / 2
    best = np.zeros((4, 4, 4))  # of the states one, two and three frames before
    choice = np.zeros((len(cost), 4, 4, 4), dtype=np.int8)
    for f in range(len(cost)):
        total = cost[f, 0][pattern[0]] + cost[f, 1][pattern[1]] + best[None]
        total += apart + own * odds[f] + changes * change[f] * (f > 0)
        choice[f] = total.argmin(-1)
        best = total.min(-1)
    signs = np.zeros((len(cost), 2), dtype=bool)
    state = tuple(int(i) for i in np.unravel_index(int(best.argmin()), best.shape))
    for f in range(len(cost) - 1, -1, -1):
        signs[f] = state[0] & 1, state[0] >> 1
        state = (state[1], state[2], int(choice[f][state]))
    return signs


def _majority_kept(signs: NDArray[np.bool_], odds: NDArray[np.float64]) -> NDArray[np.bool_]:
    """The signs, or the opposite ones where most frames are exchanged without good evidence.

    Continuity holds for both alike.
    """
    if not len(signs) or signs.mean() <= 0.5:
        return signs
    gain = float((odds * (1 - 2 * signs.mean(1))).sum())
    return signs if gain >= MOST else ~signs


def mend_sides(keypoints: xr.Dataset, *, facing: Tensor | None = None) -> xr.Dataset:
    """The keypoints with left and right put right where the detector exchanged them.

    Parameters
    ----------
    keypoints : Dataset
        Kind "keypoints": ``keypoint_position (time, keypoint, image_axis)`` px and ``confidence``.
    facing : Tensor, shape (F,), optional
        See `exchanged_frames`.

    Returns
    -------
    Dataset
        The same with positions and confidences of the exchanged frames moved to the other side, of
        the upper body, the lower or both; their ``flag`` has LABELS_EXCHANGED, and the attribute
        ``labels_exchanged`` counts them.

    Raises
    ------
    ValueError
        If the keypoints are not valid.
    """
    schema.validate(keypoints, "keypoints")
    names = tuple(str(name) for name in keypoints["keypoint"].values)
    partner = np.array(other_side(names))
    position = np.array(keypoints["keypoint_position"].values, dtype=np.float64)
    confidence = np.array(keypoints["confidence"].values, dtype=np.float64)
    upper = np.array([any(part in name for part in UPPER) for name in names])
    pairs, weights = [], []
    for of_group in (upper, ~upper):
        left = [i for i, n in enumerate(names) if n.startswith("left_") and of_group[i]]
        left = [i for i in left if partner[i] != i]
        pairs.append(torch.tensor([(i, int(partner[i])) for i in left]).reshape(-1, 2))
        face = torch.tensor([any(part in names[i] for part in GUESSED) for i in left])
        weights.append(torch.where(face, FACE * SHARE, SHARE).reshape(-1))
    exchanged = exchanged_frames(
        torch.from_numpy(np.array(keypoints["time"].values, dtype=np.float64)),
        torch.from_numpy(position),
        torch.from_numpy(confidence),
        pairs,
        facing=facing,
        weights=weights,
    ).numpy()
    moved = np.where(upper, exchanged[:, :1], exchanged[:, 1:])  # [F, K]
    out = keypoints.copy()
    position = np.where(moved[..., None], position[:, partner], position)
    out["keypoint_position"] = keypoints["keypoint_position"].copy(data=position)
    confidence = np.where(moved, confidence[:, partner], confidence)
    out["confidence"] = keypoints["confidence"].copy(data=confidence)
    flag = (
        keypoints["flag"].values.copy() if "flag" in keypoints else np.zeros(len(moved), np.int16)
    )
    flag[exchanged.any(1)] |= schema.FrameFlag.LABELS_EXCHANGED
    out["flag"] = ("time", flag)
    out.attrs["labels_exchanged"] = int(exchanged.any(1).sum())
    return schema.validate(schema.describe(out), "keypoints")
