"""Left and right: names of the other side, and recordings in which sides are exchanged."""

from __future__ import annotations

import re
import warnings

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.engine import ik
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model

SIDES = re.compile(r"(?i:right|left)|^[rRlL](?=[^a-z]|$)|(?<=[^A-Za-z])[rRlL]$")


def other_side(name: str) -> str:
    """The name with right and left exchanged: "R.Knee" -> "L.Knee"; itself if it has no side."""
    swap = {"r": "l", "l": "r", "R": "L", "L": "R"}
    words = {"right": "left", "left": "right"}

    def exchange(match: re.Match[str]) -> str:
        text = match.group(0)
        if len(text) == 1:
            return swap[text]
        other = words[text.lower()]
        return other.upper() if text.isupper() else other.title() if text[0].isupper() else other

    return SIDES.sub(exchange, name, count=1)


def side_pairs(names: tuple[str, ...]) -> list[tuple[int, int]]:
    """Markers that are each other's left and right; case is ignored ("L_knee" and "r_knee")."""
    lower = {name.lower(): i for i, name in enumerate(names)}
    pairs = []
    for i, name in enumerate(names):
        candidates = [other_side(name)]
        if name[:1] in "rRlL":  # RKNE and LKNE, where no punctuation marks the side
            candidates.append(("l" if name[0] in "rR" else "r") + name[1:])
        for candidate in candidates:
            j = lower.get(candidate.lower(), i)
            if j > i:
                pairs.append((i, j))
                break
    return pairs


def swapped_sides(
    model: Model, solution: ik.Solution, target: Tensor, weight: Tensor
) -> NDArray[np.bool_]:
    """Frames in which left and right markers are exchanged.

    Two checks: single pairs that would fit at least twice as well exchanged and lie more than
    10 cm off, and all pairs together, by solving a few frames again with the sides exchanged.
    """
    pairs = side_pairs(model.marker_names)
    frames = len(target)
    swapped = np.zeros(frames, dtype=bool)
    seen = torch.isfinite(target).all(-1)
    pairs = [(i, j) for i, j in pairs if bool((seen[:, i] & seen[:, j]).any())]
    if not pairs:
        return swapped
    placed = marker_positions(model, forward_kinematics(model, solution.q))
    names = []
    for i, j in pairs:
        straight = (placed[:, [i, j]] - target[:, [i, j]]).square().sum((1, 2))
        crossed = (placed[:, [i, j]] - target[:, [j, i]]).square().sum((1, 2))
        wrong = ((crossed < 0.25 * straight) & (straight > 2 * 0.1**2)).cpu().numpy()
        if wrong.any():
            swapped |= wrong
            count = int(wrong.sum())
            names.append(f"{model.marker_names[i]}/{model.marker_names[j]} ({count} frames)")
    order = list(range(len(model.marker_names)))
    for i, j in pairs:
        order[i], order[j] = j, i
    suspicious = solution.marker_error[:, weight > 0].nanmean(1) > 0.04
    if suspicious.any():
        some = torch.nonzero(suspicious)[:, 0]
        some = some[:: max(len(some) // 8, 1)]
        again = ik.inverse_kinematics(model, target[some][:, order], weight=weight)
        if bool((again.cost < 0.25 * solution.cost[some]).float().mean() > 0.5):
            swapped |= suspicious.cpu().numpy()
            names = ["all markers"]
    if names:
        warnings.warn(
            f"left and right seem to be exchanged: {', '.join(names)}. Correct the names in the "
            "marker file; the frames are flagged.",
            stacklevel=3,
        )
    return swapped
