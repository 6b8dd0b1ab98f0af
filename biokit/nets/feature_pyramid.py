"""Maps of several resolutions from the tokens of a vision transformer (BioPose, section 3.2)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.functional import layer_norm


class ChannelNorm(nn.Module):
    """Layer normalisation over the channels of a map, each place alone."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x: Tensor) -> Tensor:
        """[B, C, H, W] to the same shape."""
        last = x.permute(0, 2, 3, 1)
        normed = layer_norm(last, last.shape[-1:], self.weight, self.bias)
        return normed.permute(0, 3, 1, 2)


class FeaturePyramid(nn.Module):
    """Learned doublings of one map; a level that is asked for is brought to the common channels.

    Parameters
    ----------
    width : int
        Channels of the map that comes in.
    channels : int
        Channels of every map that goes out.
    levels : sequence of int
        Resolutions against the map that comes in, powers of two, rising: (1, 4, 8, 16) in the
        paper. Channels halve with every doubling, down to `narrowest`.
    narrowest : int

    Raises
    ------
    ValueError
        If a level is no power of two, or they do not rise.
    """

    def __init__(
        self, *, width: int, channels: int, levels: Sequence[int], narrowest: int = 64
    ) -> None:
        super().__init__()
        octaves = [level.bit_length() - 1 for level in levels]
        if any(level < 1 or level != 1 << k for level, k in zip(levels, octaves, strict=True)):
            raise ValueError(f"levels {tuple(levels)}: each has to be a power of two")
        if not octaves or octaves != sorted(set(octaves)):
            raise ValueError(f"levels {tuple(levels)}: they have to rise")
        self.octaves = tuple(octaves)
        widths = [max(width >> k, min(narrowest, width)) for k in range(octaves[-1] + 1)]
        self.doublings = nn.ModuleList(
            nn.Sequential(nn.ConvTranspose2d(a, b, 2, stride=2), ChannelNorm(b), nn.GELU())
            for a, b in pairwise(widths)
        )
        self.laterals = nn.ModuleDict(
            {
                str(k): nn.Sequential(nn.Conv2d(widths[k], channels, 1), ChannelNorm(channels))
                for k in octaves
            }
        )

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """[B, width, H, W] to maps [B, channels, level H, level W], coarse to fine."""
        maps = []
        for k in range(self.octaves[-1] + 1):
            if k > 0:
                x = self.doublings[k - 1](x)
            if k in self.octaves:
                maps.append(self.laterals[str(k)](x))
        return tuple(maps)
