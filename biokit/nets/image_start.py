"""Where the heads begin in a picture: an image encoder's own first estimate."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from biokit.nets.layers import ResidualBlock
from biokit.nets.mesh_recovery import JOINTS

SHARPNESS = 10.0  # of what counts as sure, against the variance of a place


class Spots(NamedTuple):
    """Where keypoints are in B pictures, by a map of chances for each.

    Attributes
    ----------
    place : Tensor, shape (B, K, 2)
        Expected place in the view, see `biokit.camera.crop.to_crop`.
    sure : Tensor, shape (B, K)
        0 where the chance is spread over the whole map, to 1.
    chance : Tensor, shape (B, K, rows, columns)
        Logarithm of the chance of each cell.
    """

    place: Tensor
    sure: Tensor
    chance: Tensor


def heads_of(shapes: int) -> int:
    """Numbers that the heads start from: 6 of each rotation, shape, 3 of the camera."""
    return 6 * JOINTS + shapes + 3


class TokenStart(nn.Module):
    """One linear layer on the mean of the tokens; zero, so the mean pose, at first."""

    def __init__(self, *, width: int, shapes: int) -> None:
        super().__init__()
        self.heads = nn.Linear(width, heads_of(shapes))
        nn.init.zeros_(self.heads.weight)
        nn.init.zeros_(self.heads.bias)

    def forward(self, tokens: Tensor, maps: Sequence[Tensor]) -> Tensor:
        """Tokens (B, N, width) to changes (B, heads) of the mean pose."""
        del maps
        return self.heads(tokens.mean(1))


class KeypointStart(nn.Module):
    """Finds keypoints in one of the maps, and a pose from their places.

    Places are learned from few pictures, and poses from places without any picture (`lift`), so
    that a small encoder has a sound estimate for the decoder to improve on.
    """

    def __init__(
        self,
        *,
        width: int,
        channels: int,
        shapes: int,
        keypoints: int,
        level: int,
        hidden: int,
        blocks: int,
    ) -> None:
        super().__init__()
        self.level = level
        self.heat = nn.Conv2d(channels, keypoints, 1)
        self.entry = nn.Linear(3 * keypoints, hidden)
        self.tokens = nn.Linear(width, hidden)
        self.blocks = nn.ModuleList(ResidualBlock(width=hidden) for _ in range(blocks))
        self.norm = nn.LayerNorm(hidden)
        self.heads = nn.Linear(hidden, heads_of(shapes))
        with torch.no_grad():
            self.heads.weight.mul_(0.1)
            for zero in (self.heads.bias, self.tokens.weight, self.tokens.bias):
                zero.zero_()

    def forward(self, tokens: Tensor, maps: Sequence[Tensor]) -> Tensor:
        """Tokens (B, N, width) and maps to changes (B, heads) of the mean pose."""
        spots = self.spots(maps)
        return self.lift(spots.place, spots.sure, tokens.mean(1))

    def spots(self, maps: Sequence[Tensor]) -> Spots:
        """Where the keypoints are."""
        heat = self.heat(maps[self.level])
        rows, columns = heat.shape[2:]
        chance = heat.flatten(2).log_softmax(-1).unflatten(2, (rows, columns))
        share = chance.exp()
        # the view reaches from -1 to 1 over the height; cells are square
        down = (2 * torch.arange(rows).to(heat) + 1) / rows - 1
        right = ((2 * torch.arange(columns).to(heat) + 1) / columns - 1) * (columns / rows)
        u = (share.sum(2) * right).sum(-1)
        v = (share.sum(3) * down).sum(-1)
        off = share * (
            (right - u[..., None, None]).square() + (down - v[..., None])[..., None] ** 2
        )
        sure = torch.exp(-10 * off.sum((2, 3)))
        return Spots(torch.stack([u, v], -1), sure, chance)

    def lift(self, place: Tensor, sure: Tensor, tokens: Tensor | None = None) -> Tensor:
        """Places (B, K, 2) of keypoints in the view, and how sure they are, to (B, heads)."""
        x = self.entry(torch.cat([(place * sure[..., None]).flatten(1), sure], 1))
        if tokens is not None:
            x = x + self.tokens(tokens)
        for block in self.blocks:
            x = block(x)
        return self.heads(self.norm(x))
