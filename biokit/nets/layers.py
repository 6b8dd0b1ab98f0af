"""Layers that several networks share."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class SpatialConvolutions(nn.Module):
    """Residual 1-D convolutions along the markers (BioPose, section 3.3).

    Neighbours in the order of the markers see each other first; the flattened result lets the next
    layer see all of them.
    """

    def __init__(self, *, channels: int, depth: int, kernel: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Conv1d(channels, channels, kernel, padding=kernel // 2) for _ in range(depth)
        )

    def forward(self, x: Tensor) -> Tensor:
        """[N, channels, markers] to the same shape."""
        for layer in self.layers:
            x = x + nn.functional.gelu(layer(x))
        return x


class ResidualBlock(nn.Module):
    """A pre-normalised feed-forward block that adds to its input."""

    def __init__(self, *, width: int, expansion: int = 2) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.up = nn.Linear(width, expansion * width)
        self.down = nn.Linear(expansion * width, width)

    def forward(self, x: Tensor) -> Tensor:
        """[..., width] to the same shape."""
        return x + self.down(nn.functional.gelu(self.up(self.norm(x))))


class TemporalTransformer(nn.Module):
    """Pre-normalised self-attention over the frames of a window, with learned positions."""

    def __init__(self, *, width: int, depth: int, heads: int, expansion: int, frames: int) -> None:
        super().__init__()
        self.position = nn.Parameter(0.02 * torch.randn(frames, width))
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(
                width,
                heads,
                expansion * width,
                dropout=0.0,
                activation="gelu",
                batch_first=True,
                norm_first=True,
            )
            for _ in range(depth)
        )

    @property
    def frames(self) -> int:
        """The longest window."""
        return self.position.shape[0]

    def forward(self, x: Tensor) -> Tensor:
        """[B, T, width] to the same shape; T at most `frames`."""
        x = x + self.position[: x.shape[1]]
        for layer in self.layers:
            x = layer(x)
        return x
