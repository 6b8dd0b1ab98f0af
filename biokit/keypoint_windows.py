"""Windows of 2D keypoints over time, as the network sees them, and keypoints without outliers.

Samples of a window are a fixed time apart, whatever the frame rate of the video: positions are
interpolated linearly in time between the two detections around each sample. Nothing is guessed:
where no detections are near enough on both sides, the weight is zero.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from torch import Tensor

from biokit import schema
from biokit.person_size import person_size

FRAMES = 11  # samples of a window
STEP = 1 / 30  # s between samples
LONGEST_GAP = 0.1  # s between two detections that are interpolated
NEIGHBOURS = 3  # frames on either side, whose median a keypoint is compared with
NEAR = 0.12  # s: no further than this
WILD, WILDER = 0.05, 6.0  # heights, and multiples of what is usual: beyond both is an outlier
SAME_TIME = 1e-6  # s: a sample so near to a detection is that detection


class Windows(NamedTuple):
    """Keypoints around every frame."""

    rays: Tensor  # [F, T, K, 2], as the input; zero where the weight is zero
    weight: Tensor  # [F, T, K] confidence, 0 to 1; zero where nothing was seen


def windows(
    time: Tensor,
    rays: Tensor,
    confidence: Tensor,
    *,
    frames: int = FRAMES,
    step: float = STEP,
    longest_gap: float = LONGEST_GAP,
) -> Windows:
    """A window of samples around every frame, interpolated linearly in time.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing; the steps may differ.
    rays : Tensor, shape (F, K, 2)
        Keypoints, in any unit; not finite where not seen.
    confidence : Tensor, shape (F, K)
        0 to 1; 0 or not finite where not seen.
    frames : int
        Samples of a window, odd: the middle one is the frame itself.
    step : float
        s between samples.
    longest_gap : float
        s between two detections of a keypoint between which it is interpolated.

    Returns
    -------
    Windows
        ``rays`` (F, T, K, 2) and ``weight`` (F, T, K), the interpolated confidence. Samples
        before the first or after the last detection, and in longer gaps, have zeros in both.

    Raises
    ------
    ValueError
        If the shapes do not fit each other, time does not increase, or ``frames`` is even.
    """
    _check(time, rays, confidence, frames, step)
    at = time.double()
    half = frames // 2
    offset = step * torch.arange(-half, half + 1, dtype=at.dtype, device=at.device)
    wanted = at[:, None] + offset  # [F, T] s
    seen = torch.isfinite(rays).all(-1) & torch.isfinite(confidence) & (confidence > 0)  # [F, K]
    wanted = _snapped(wanted, at)
    before, after = _neighbours(wanted, at, seen)  # [F, T, K] rows, F where there is none
    found = (before < len(at)) & (after < len(at))
    before, after = before.clamp(max=len(at) - 1), after.clamp(max=len(at) - 1)
    gap = at[after] - at[before]
    found &= gap <= longest_gap * (1 + 1e-9) + SAME_TIME
    share = torch.where(gap > 0, (wanted[..., None] - at[before]) / gap.clamp(min=1e-12), 0.0)
    share = share.to(rays.dtype)
    place = rays.masked_fill(~seen[..., None], 0)
    sure = confidence.to(rays.dtype).masked_fill(~seen, 0)
    column = torch.arange(rays.shape[1], device=rays.device)
    first, last = place[before, column], place[after, column]
    return Windows(
        torch.where(found[..., None], torch.lerp(first, last, share[..., None]), 0),
        torch.where(found, torch.lerp(sure[before, column], sure[after, column], share), 0),
    )


def _snapped(wanted: Tensor, at: Tensor) -> Tensor:
    """Times of detections where these are nearly meant, so that rounding needs no neighbour."""
    right = torch.searchsorted(at, wanted.contiguous()).clamp(max=len(at) - 1)
    left = (right - 1).clamp(min=0)
    for near in (at[right], at[left]):
        wanted = torch.where((wanted - near).abs() <= SAME_TIME, near, wanted)
    return wanted.contiguous()


def _neighbours(wanted: Tensor, at: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
    """Rows [F, T, K] of the last detection at or before a time and of the first at or after it."""
    count = len(at)
    row = torch.arange(count, device=at.device)[:, None].expand_as(seen)
    last = torch.where(seen, row, -1).cummax(0).values  # [F, K] the last seen up to each frame
    following = torch.where(seen, row, count).flip(0).cummin(0).values.flip(0)
    none = torch.full_like(last[:1], count)
    last = torch.cat([torch.where(last < 0, count, last), none])
    following = torch.cat([following, none])
    previous = torch.searchsorted(at, wanted, right=True) - 1  # -1, before the clip, is `none`
    return last[previous], following[torch.searchsorted(at, wanted)]


def _check(time: Tensor, rays: Tensor, confidence: Tensor, frames: int, step: float) -> None:
    problems = []
    if time.ndim != 1 or not len(time):
        problems.append(f"time has shape {tuple(time.shape)}, expected (F,), F > 0")
    elif not bool((time.diff() > 0).all()):
        problems.append("time does not increase")
    if rays.ndim != 3 or rays.shape[-1:] != (2,) or rays.shape[:1] != time.shape[:1]:
        problems.append(f"rays have shape {tuple(rays.shape)}, expected ({len(time)}, K, 2)")
    if confidence.shape != rays.shape[:-1]:
        problems.append(
            f"confidence has shape {tuple(confidence.shape)}, expected {tuple(rays.shape[:-1])}"
        )
    if frames < 1 or frames % 2 == 0:
        problems.append(f"frames is {frames}; a window needs an odd number of samples")
    if not step > 0:
        problems.append(f"step is {step} s; it must be positive")
    if problems:
        raise ValueError("no windows:" + "".join(f"\n  - {problem}" for problem in problems))


def prepared(keypoints: xr.Dataset) -> xr.Dataset:
    """The keypoints without outliers: single detections that are somewhere else.

    A detection is compared with the median of its neighbours in time and with the middle of the
    two beside it. It is left out where it is further from both than 5 % of the person's height and
    six times the keypoint's median distance.

    Parameters
    ----------
    keypoints : Dataset
        Kind "keypoints", left and right mended (`biokit.side_exchange.mend_sides`).

    Returns
    -------
    Dataset
        The same with NaN and confidence 0 in place of outliers, which the attribute
        ``keypoints_rejected`` counts.

    Raises
    ------
    ValueError
        If the keypoints are not valid.
    """
    schema.validate(keypoints, "keypoints")
    position = np.array(keypoints["keypoint_position"].values, dtype=np.float64)
    confidence = np.array(keypoints["confidence"].values, dtype=np.float64)
    wild = outliers(
        torch.from_numpy(np.array(keypoints["time"].values, dtype=np.float64)),
        torch.from_numpy(position),
        torch.from_numpy(confidence),
    ).numpy()
    position[wild] = np.nan
    confidence[wild] = 0.0
    out = keypoints.copy()
    out["keypoint_position"] = keypoints["keypoint_position"].copy(data=position)
    out["confidence"] = keypoints["confidence"].copy(data=confidence)
    out.attrs["keypoints_rejected"] = int(wild.sum())
    return out


def outliers(time: Tensor, position: Tensor, confidence: Tensor) -> Tensor:
    """Detections that are far from those before and after.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    position : Tensor, shape (F, K, 2)
        px; not finite where not seen.
    confidence : Tensor, shape (F, K)

    Returns
    -------
    Tensor of bool, shape (F, K)
    """
    seen = torch.isfinite(position).all(-1) & (confidence.nan_to_num() > 0)
    frames = len(time)
    step = torch.arange(-NEIGHBOURS, NEIGHBOURS + 1, device=time.device)
    row = torch.arange(frames, device=time.device)[:, None] + step  # [F, 7]
    inside = (row >= 0) & (row < frames)
    row = row.clamp(0, frames - 1)
    near = inside & ((time[row] - time[:, None]).abs() <= NEAR)
    there = near[..., None] & seen[row]  # [F, 7, K]
    around = torch.where(there[..., None], position[row], torch.nan).nanmedian(1).values
    off = (position - around).norm(dim=-1)  # [F, K]
    # where a quick movement turns round, the detections beside it are nearer than the median
    beside = (row[:, NEIGHBOURS - 1], row[:, NEIGHBOURS + 1])
    middle = torch.where(seen[..., None], position, torch.nan)[torch.stack(beside)].mean(0)
    off = torch.fmin(off, (position - middle).norm(dim=-1))
    off = off / person_size(position, confidence)[:, None]
    usual = torch.where(seen, off, torch.nan).nanmedian(0).values
    before = there[:, :NEIGHBOURS].sum(1)
    after = there[:, NEIGHBOURS + 1 :].sum(1)
    judged = seen & (before >= 2) & (after >= 2)
    return judged & (off > torch.clamp(WILDER * usual, min=WILD))
