"""Rotations over a clip: bridged where nobody was seen, and smoothed without lag."""

from __future__ import annotations

import roma
import torch
from torch import Tensor

from biokit.smoothing_spline import DEGREE, SmoothingSpline

HIGHEST_SHARE = 0.4  # of the sampling rate: higher cutoffs leave everything as it is


def bridged(time: Tensor, rotation: Tensor, present: Tensor) -> Tensor:
    """Rotations with those of frames that are not present interpolated between the nearest ones.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    rotation : Tensor, shape (F, ..., 3, 3)
        Those of frames that are not present do not matter.
    present : Tensor of bool, shape (F,)
        At least one. Before the first and after the last, rotations are held.

    Returns
    -------
    Tensor, shape (F, ..., 3, 3)
        A constant turn from one frame that is present to the next.
    """
    if bool(present.all()):
        return rotation
    before, after, share = neighbours(time, present)
    out = rotation.clone()
    lacking = ~present
    first, last = rotation[before[lacking]], rotation[after[lacking]]
    turn = roma.rotmat_to_rotvec(first.mT @ last)
    part = share[lacking].to(turn).view(-1, *[1] * (turn.ndim - 1))
    out[lacking] = first @ roma.rotvec_to_rotmat(part * turn)
    return out


def neighbours(time: Tensor, present: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Rows [F] of the nearest frames present before and after, and how far on the way each is."""
    count = len(time)
    row = torch.arange(count, device=time.device)
    before = torch.where(present, row, -1).cummax(0).values
    after = torch.where(present, row, count).flip(0).cummin(0).values.flip(0)
    before = torch.where(before < 0, after, before)
    after = torch.where(after >= count, before, after)
    gap = time[after] - time[before]
    share = torch.where(gap > 0, (time - time[before]) / gap.clamp(min=1e-12), 0.0)
    return before, after, share


def smoothed(time: Tensor, rotation: Tensor, cutoff: float | None) -> Tensor:
    """Rotations without what moves faster than a frequency.

    Every entry of the matrices is smoothed by a quintic smoothing spline
    (`biokit.smoothing_spline`: no lag, uneven times, no effect of the ends), and the result brought
    back to the nearest rotation.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    rotation : Tensor, shape (F, ..., 3, 3)
    cutoff : float or None
        Hz at which the amplitude is halved; None for none. Fewer than six frames, and those too
        far apart for the cutoff, stay as they are.

    Returns
    -------
    Tensor, shape (F, ..., 3, 3)
    """
    if cutoff is None or not can_smooth(time, cutoff):
        return rotation
    spline = SmoothingSpline(time.double().cpu().numpy())
    flat = rotation.detach().double().cpu().flatten(1).numpy()
    smooth = torch.from_numpy(spline.fit(flat, cutoff)(spline.at)).to(rotation)
    return roma.special_procrustes(smooth.view(rotation.shape))


def can_smooth(time: Tensor, cutoff: float) -> bool:
    """Whether there are enough frames, near enough to each other, for a cutoff in Hz to matter."""
    count = len(time)
    if count <= DEGREE:
        return False
    rate = (count - 1) / float(time[-1] - time[0])
    return cutoff < HIGHEST_SHARE * rate
