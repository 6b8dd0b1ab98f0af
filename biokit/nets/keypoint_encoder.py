"""Keypoints of a short window drawn as a feature pyramid, for the decoder of MQ-HMR.

Residual layers see all keypoints of the window at once and make a feature for each keypoint of the
middle frame, which is drawn as a Gaussian where the keypoint is in the view, at each scale. They
also make a first estimate, from which the decoder's heads start.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from biokit.nets.layers import ResidualBlock
from biokit.nets.mesh_recovery import JOINTS, Features, Start, mean_start

WIDTH_OF_SPOT = 0.7  # standard deviation of a drawn keypoint, in cells


class KeypointEncoder(nn.Module):
    """Built by `keypoint_encoder`."""

    def __init__(
        self,
        *,
        keypoints: int,
        frames: int,
        shapes: int,
        hidden: int,
        blocks: int,
        width: int,
        grid: int,
        scales: tuple[int, ...],
    ) -> None:
        super().__init__()
        self.keypoints, self.frames, self.shapes = keypoints, frames, shapes
        self.sizes = tuple(grid * scale for scale in scales)
        self.entry = nn.Linear(3 * frames * keypoints + 1, hidden)
        self.blocks = nn.ModuleList(ResidualBlock(width=hidden) for _ in range(blocks))
        self.norm = nn.LayerNorm(hidden)
        self.first = nn.Linear(hidden, 6 * JOINTS + shapes + 3)
        self.feature = nn.Linear(hidden, keypoints * width)
        self.everywhere = nn.Linear(hidden, width)
        self.at = nn.Linear(3, width)
        self.level = nn.Parameter(0.1 * torch.randn(len(scales), width))
        with torch.no_grad():
            self.first.weight.mul_(0.1)
            self.first.bias.zero_()

    def forward(self, seen: Tensor, weight: Tensor, spread: Tensor) -> Features:
        """Features of B windows.

        Parameters
        ----------
        seen : Tensor, shape (B, T, K, 2)
            Keypoints in the view, see `biokit.camera.crop.to_crop`; where the weight is 0 they do
            not matter.
        weight : Tensor, shape (B, T, K)
            Confidence, 0 to 1.
        spread : Tensor, shape (B,)
            Of the views.
        """
        x, seen = self._summary(seen, weight, spread)
        return Features(self._drawn(x, seen, weight), self._start(x))

    def first_estimate(self, seen: Tensor, weight: Tensor, spread: Tensor) -> Start:
        """Where the heads begin, without the maps; arguments as `forward`."""
        return self._start(self._summary(seen, weight, spread)[0])

    def _summary(self, seen: Tensor, weight: Tensor, spread: Tensor) -> tuple[Tensor, Tensor]:
        # a wild detection must not push the others aside
        seen = torch.where(weight[..., None] > 0, seen.clamp(-3, 3), torch.zeros_like(seen))
        size = spread.log()[:, None]
        x = self.entry(torch.cat([seen.flatten(1), weight.flatten(1), size], 1))
        for block in self.blocks:
            x = block(x)
        return self.norm(x), seen

    def _start(self, x: Tensor) -> Start:
        mean = mean_start(len(x), self.shapes, x)
        turn, beta, camera = self.first(x).split([6 * JOINTS, self.shapes, 3], 1)
        return Start(mean.rotation + turn.view(-1, JOINTS, 6), mean.beta + beta, camera)

    def _drawn(self, x: Tensor, seen: Tensor, weight: Tensor) -> tuple[Tensor, ...]:
        middle = self.frames // 2
        place, sure = seen[:, middle], weight[:, middle]  # [B, K, 2], [B, K]
        own = self.feature(x).unflatten(1, (self.keypoints, -1))
        own = (own + self.at(torch.cat([place, sure[..., None]], -1))) * sure[..., None]
        ground = self.everywhere(x)[:, None]
        spots, levels = [], []
        for level, size in zip(self.level, self.sizes, strict=True):
            cells = (2 * torch.arange(size).to(x) + 1) / size - 1  # centres
            off = (cells[:, None, None, None] - place) * (
                0.5 * size / WIDTH_OF_SPOT
            )  # [size, B, K, 2]
            along, down = torch.exp(-0.5 * off.square()).transpose(0, 1).unbind(-1)  # [B, size, K]
            spots.append((down[:, :, None] * along[:, None]).flatten(1, 2))
            levels.append(level.expand(size * size, -1))
        drawn = torch.cat(spots, 1) @ own + ground + torch.cat(levels)  # [B, positions, d]
        parts = drawn.split([size * size for size in self.sizes], 1)
        return tuple(
            part.mT.unflatten(2, (size, size)) for part, size in zip(parts, self.sizes, strict=True)
        )


def keypoint_encoder(
    *,
    keypoints: int = 26,
    frames: int = 11,
    shapes: int = 10,
    hidden: int = 512,
    blocks: int = 3,
    width: int = 64,
    grid: int = 2,
    scales: tuple[int, ...] = (1, 4, 8, 16),
) -> KeypointEncoder:
    """A keypoint encoder.

    Parameters
    ----------
    keypoints, frames : int
        Of a window; the middle frame is the one that is estimated.
    shapes : int
        Components of beta.
    hidden, blocks : int
        Size of the residual layers.
    width : int
        Channels of the maps.
    grid : int
        Cells along a side of the coarsest map.
    scales : tuple of int
        How many times finer each map is; BioPose's are 1, 4, 8 and 16.

    Raises
    ------
    ValueError
        If the window has no middle frame.
    """
    if frames % 2 == 0:
        raise ValueError(f"a window of {frames} frames has no middle one; give an odd number")
    return KeypointEncoder(
        keypoints=keypoints,
        frames=frames,
        shapes=shapes,
        hidden=hidden,
        blocks=blocks,
        width=width,
        grid=grid,
        scales=tuple(scales),
    )
