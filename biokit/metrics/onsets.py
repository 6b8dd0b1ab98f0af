"""When muscles switch on: predicted against true onsets of bursts, s."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.bursts import NEAREST, bursts, onset_pairs
from biokit.metrics.values import Values, tensors

RISES = 0.05  # range of an activation from which it has bursts that are worth timing
FEWEST_FRAMES = 3


class OnsetErrors(NamedTuple):
    """Onsets of each muscle, shape (m,).

    Attributes
    ----------
    difference : Tensor
        Mean of predicted minus true onset over the bursts that both have, s; positive is late.
    size : Tensor
        Mean size of the same, s.
    matched, missed, extra : Tensor
        Numbers of onsets in both, in the truth only, in the prediction only.
    """

    difference: Tensor
    size: Tensor
    matched: Tensor
    missed: Tensor
    extra: Tensor


def onset_errors(
    predicted: Values,
    target: Values,
    time: Values,
    *,
    mask: Values | None = None,
    least: float = RISES,
    nearest: float = NEAREST,
) -> OnsetErrors:
    """Differences of the onsets of bursts, muscle by muscle.

    A muscle is on from a fifth of the range of its own activation upward (`biokit.bursts.bursts`),
    in the prediction and in the truth; onsets that are each other's nearest belong together.

    Parameters
    ----------
    predicted, target
        Shape (F, m), 1. A muscle's frames that are NaN in either do not count.
    time
        Shape (F,), s.
    mask
        Shape (F,), bool: the frames that count. Stretches between gaps are compared on their own.
    least
        Range of an activation in a stretch below which it has no bursts.
    nearest
        s; onsets farther apart are not the same burst.

    Raises
    ------
    ValueError
        If the shapes do not fit.
    """
    a, b = tensors(predicted, target)
    seconds = torch.as_tensor(time)
    if a.dim() != 2 or a.shape != b.shape or seconds.shape != a.shape[:1]:
        raise ValueError(
            f"activations have shapes {tuple(a.shape)} and {tuple(b.shape)} and time "
            f"{tuple(seconds.shape)}; they need the same (frames, muscles) and (frames,)"
        )
    counted = np.ones(len(a), dtype=bool) if mask is None else np.asarray(mask, dtype=bool)
    ours, theirs, clock = (x.detach().cpu().double().numpy() for x in (a, b, seconds))
    difference, size = (np.full(a.shape[1], np.nan) for _ in range(2))
    count = np.zeros((3, a.shape[1]), dtype=np.int64)
    for k in range(a.shape[1]):
        known = counted & np.isfinite(ours[:, k]) & np.isfinite(theirs[:, k])
        pairs = []
        for part in _stretches(known):
            one, other = (_onsets(clock[part], x[part, k], least) for x in (ours, theirs))
            found = onset_pairs(one, other, nearest=nearest)
            pairs.append(found)
            count[:, k] += len(found), len(other) - len(found), len(one) - len(found)
        together = np.concatenate(pairs) if pairs else np.empty(0)
        if together.size:
            difference[k], size[k] = together.mean(), np.abs(together).mean()
    return OnsetErrors(
        *(torch.from_numpy(x).to(a) for x in (difference, size)), *torch.from_numpy(count)
    )


def _stretches(known: NDArray[np.bool_]) -> list[slice]:
    """Unbroken runs of frames."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    return [
        slice(int(first), int(last))
        for first, last in zip(edges[::2], edges[1::2], strict=True)
        if last - first >= FEWEST_FRAMES
    ]


def _onsets(
    time: NDArray[np.float64], activation: NDArray[np.float64], least: float
) -> NDArray[np.float64]:
    """Onsets within the stretch; none of a muscle that hardly changes."""
    if np.ptp(activation) < least:
        return np.empty(0)
    begins = bursts(time, activation)[:, 0]
    return begins[np.isfinite(begins)]
