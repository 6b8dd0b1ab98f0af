"""Slow functions of time, and runs of frames that overlap."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor

HIGHEST = 6.0  # Hz: 20 cosines for 1.6 s
LONGEST, OVERLAP = 300, 60  # frames of a piece, and those that it shares with the next


def cosines(time: Tensor, highest: float = HIGHEST) -> Tensor:
    """An orthonormal basis (F, C) of functions over time (F,), s, up to a frequency in Hz."""
    length = float(time[-1] - time[0])
    count = min(len(time), 1 + int(2 * highest * length + 0.5))
    if count == 1:
        return torch.full((len(time), 1), len(time) ** -0.5, dtype=time.dtype, device=time.device)
    phase = torch.pi * (time - time[0]) / length
    waves = torch.cos(phase[:, None] * torch.arange(count, device=time.device))
    return torch.linalg.qr(waves).Q


def frequencies(time: Tensor, count: int) -> Tensor:
    """Angular frequencies (count,) of the functions of `cosines`, rad/s."""
    length = max(float(time[-1] - time[0]), 1e-6)
    return torch.pi * torch.arange(count, device=time.device) / length


def pieces(frames: int) -> list[slice]:
    """Runs of at most 301 frames that overlap by 60 and cover a clip."""
    if frames <= LONGEST:
        return [slice(0, frames)]
    count = -(-(frames - OVERLAP) // (LONGEST - OVERLAP))
    ends = torch.linspace(0, frames - OVERLAP, count + 1).round().long().tolist()
    return [slice(a, b + OVERLAP) for a, b in pairwise(ends)]
