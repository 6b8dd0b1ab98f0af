"""The low-pass of a motion from which forces are found: how much its impacts allow."""

from __future__ import annotations

import numpy as np
import torch

from biokit.continuity import Piece
from biokit.engine.dynamics import momentum
from biokit.engine.model import Model
from biokit.smoothing import Kinematics, opensim_kinematics
from biokit.wrench import Array

SLOW, FAST = 6.0, 12.0  # Hz, low-pass of motions without impacts and of hard impacts
IMPACT = (0.15, 0.5)  # body weights between the two above the usual, from no impact to a hard one
VARIATION = (0.3, 1.5)  # body weights, of the vertical force over time, from walking on
USUAL = 4.0  # standard deviations of what differs between the two all the time: noise
ENDS = 0.1  # s at both ends of a motion that say nothing about impacts


def motion_cutoff(pieces: list[Piece], model: Model) -> float:
    """Low-pass frequency for a motion, Hz: between SLOW and FAST.

    From the vertical force that the motion needs. Impacts show where it changes between the two
    frequencies by far more than it does all the time, which is noise: in walking by less than 0.05
    body weights, at landings by 0.5 and more. A force that varies more over time, as in running
    (0.9 body weights, walking 0.15), stands out of the noise up to higher frequencies.
    """
    weight = body_weight(model)
    impact, variation = 0.0, 0.0
    for piece in pieces:
        slow, fast = (_vertical(smooth_piece(piece, fc), model) / weight for fc in (SLOW, FAST))
        ends = max(round(ENDS / piece.step), 1)
        if len(slow) != len(fast) or len(slow) < 3 * ends:
            continue
        change = np.abs(fast - slow)[ends:-ends]
        impact = max(impact, change.max() - USUAL * 1.4826 * float(np.median(change)))
        variation = max(variation, float(slow[ends:-ends].std()))
    share = max(
        (x - low) / (high - low) for x, (low, high) in ((impact, IMPACT), (variation, VARIATION))
    )
    return float(SLOW + (FAST - SLOW) * np.clip(share, 0, 1))


def smooth_piece(piece: Piece, cutoff: float) -> Kinematics:
    """Coordinates and derivatives; the low-pass is left out where the sampling is too coarse."""
    low_enough = cutoff < 0.4 / piece.step
    return opensim_kinematics(piece.time, piece.q, cutoff if low_enough else None)


def body_weight(model: Model) -> float:
    """Body weight, N."""
    return float(model.mass.sum()) * float(np.linalg.norm(model.gravity))


def _vertical(state: Kinematics, model: Model) -> Array:
    """Vertical force that a motion needs [F], N."""
    moving = (torch.as_tensor(x, device=model.device) for x in state[1:])
    return np.asarray(momentum(model, *moving).force[:, 1].cpu().numpy())
