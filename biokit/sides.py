"""Left and right: names of the other side, and recordings in which sides are exchanged."""

from __future__ import annotations

import warnings

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.engine import ik
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.side_names import other_side

LARGE = 0.04  # m: mean marker error above which all sides may be exchanged
APART = 0.05  # m: RMS error of a pair above which it may be exchanged


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

    Two checks, both by solving again with the sides exchanged: all pairs together, in some of the
    frames with large errors; and single pairs that lie far off and nearer to each other's place.

    Parameters
    ----------
    model : Model
    solution : Solution
        Of the frames as they are.
    target : Tensor, shape (F, m, 3)
        Measured markers, m; NaN = missing.
    weight : Tensor, shape (m,)

    Warns
    -----
    UserWarning
        Naming the pairs.
    """
    pairs = side_pairs(model.marker_names)
    seen = torch.isfinite(target).all(-1)
    counted = (weight > 0).tolist()
    pairs = [
        (i, j)
        for i, j in pairs
        if counted[i] and counted[j] and bool((seen[:, i] & seen[:, j]).any())
    ]
    swapped = np.zeros(len(target), dtype=bool)
    if not pairs:
        return swapped
    if _all_swapped(model, solution, target, weight, pairs, swapped):
        names = ["all markers"]
    else:
        names = _single_pairs(model, solution, target, weight, pairs, swapped)
    if names:
        warnings.warn(
            f"left and right seem to be exchanged: {', '.join(names)}. Correct the names in the "
            "marker file; the frames are flagged.",
            stacklevel=3,
        )
    return swapped


def _all_swapped(
    model: Model,
    solution: ik.Solution,
    target: Tensor,
    weight: Tensor,
    pairs: list[tuple[int, int]],
    swapped: NDArray[np.bool_],
) -> bool:
    """Whether all pairs are exchanged; notes the frames in ``swapped``."""
    suspicious = solution.marker_error[:, weight > 0].nanmean(1) > LARGE
    some = torch.nonzero(suspicious)[:, 0]
    some = some[:: max(len(some) // 8, 1)]
    if len(some) == 0:
        return False
    order = list(range(len(model.marker_names)))
    for i, j in pairs:
        order[i], order[j] = j, i
    again = ik.inverse_kinematics(model, target[some][:, order], weight=weight)
    better = _cost(again, weight) < 0.25 * _cost(solution, weight)[some]
    if not bool(better.double().mean() > 0.5):
        return False
    swapped |= suspicious.cpu().numpy()
    return True


def _single_pairs(
    model: Model,
    solution: ik.Solution,
    target: Tensor,
    weight: Tensor,
    pairs: list[tuple[int, int]],
    swapped: NDArray[np.bool_],
) -> list[str]:
    """Pairs that are exchanged in some frames; notes the frames in ``swapped``."""
    placed = marker_positions(model, forward_kinematics(model, solution.q))
    before = _cost(solution, weight)
    names = []
    for i, j in pairs:
        straight = (placed[:, [i, j]] - target[:, [i, j]]).square().sum(-1)  # [F, 2]
        crossed = (placed[:, [i, j]] - target[:, [j, i]]).square().sum(-1)
        nearer = (crossed.sum(1) < straight.sum(1)) & (straight.sum(1) > 2 * APART**2)
        doubtful = torch.nonzero(nearer)[:, 0]
        if len(doubtful) == 0:
            continue
        exchanged = target[doubtful]
        exchanged[:, [i, j]] = exchanged[:, [j, i]]
        again = ik.inverse_kinematics(model, exchanged, weight=weight, start=solution.q[doubtful])
        # The pose had given way to the wrong markers: all of what they cost has to go, and more.
        own = (straight * weight[[i, j]]).sum(1)[doubtful]
        wrong = doubtful[before[doubtful] - _cost(again, weight) > 0.5 * own].cpu().numpy()
        if len(wrong):
            swapped[wrong] = True
            names.append(f"{model.marker_names[i]}/{model.marker_names[j]} ({len(wrong)} frames)")
    return names


def _cost(solution: ik.Solution, weight: Tensor) -> Tensor:
    """Weighted sum of the squared marker errors of each frame, m^2."""
    return (weight * solution.marker_error.square()).nansum(1)
