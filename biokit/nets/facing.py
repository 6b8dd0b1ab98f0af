"""Are left and right keypoints the person's own? A small network that sees one frame."""

from __future__ import annotations

import json
import os
from functools import cache
from importlib import resources

import torch
from torch import Tensor, nn

from biokit.nets.checkpoints import read_checkpoint, write_checkpoint
from biokit.nets.layers import ResidualBlock

FORMAT = "biokit.facing 1"


class Facing(nn.Module):
    """Log odds that the labels of a frame are right; exchanging them changes the sign, exactly."""

    other: Tensor

    def __init__(self, *, keypoints: int, hidden: int, blocks: int, other: tuple[int, ...]) -> None:
        super().__init__()
        self.register_buffer("other", torch.tensor(other), persistent=False)
        self.entry = nn.Linear(3 * keypoints, hidden)
        self.blocks = nn.ModuleList(ResidualBlock(width=hidden) for _ in range(blocks))
        self.last = nn.Sequential(nn.LayerNorm(hidden), nn.Linear(hidden, 1))

    def forward(self, seen: Tensor, weight: Tensor) -> Tensor:
        """Log odds (...) of keypoints (..., K, 2) in the view and their confidence (..., K)."""
        swapped = self._one(seen[..., self.other, :], weight[..., self.other])
        return self._one(seen, weight) - swapped

    def _one(self, seen: Tensor, weight: Tensor) -> Tensor:
        seen = torch.where(weight[..., None] > 0, seen.clamp(-3, 3), torch.zeros_like(seen))
        x = self.entry(torch.cat([seen.flatten(-2), weight], -1))
        for block in self.blocks:
            x = block(x)
        return self.last(x)[..., 0]


def facing(
    *, keypoints: int = 26, hidden: int = 128, blocks: int = 2, other: tuple[int, ...]
) -> Facing:
    """A network.

    Parameters
    ----------
    keypoints, hidden, blocks : int
        Keypoints, and size of the residual layers.
    other : tuple of int
        Index of each keypoint's partner on the other side.
    """
    return Facing(keypoints=keypoints, hidden=hidden, blocks=blocks, other=tuple(other))


def save_facing(network: Facing, numbers: dict[str, object], path: str | os.PathLike[str]) -> None:
    """Write a network, in half precision, with the arguments that it was built with."""
    weights = {name: value.half() for name, value in network.state_dict().items()}
    write_checkpoint(weights, {"format": FORMAT, "numbers": json.dumps(numbers)}, path)


def load_facing(path: str | os.PathLike[str]) -> Facing:
    """Read a network; on the CPU, in evaluation mode.

    Raises
    ------
    FileNotFoundError, ValueError
        As `biokit.nets.checkpoints.read_checkpoint`.
    """
    tensors, metadata = read_checkpoint(path, FORMAT, ("numbers",))
    network = facing(**json.loads(metadata["numbers"]))
    network.load_state_dict(tensors)
    return network.eval()


@cache
def shipped_facing() -> Facing:
    """The network of the package."""
    with resources.as_file(resources.files("biokit") / "assets" / "facing.safetensors") as path:
        return load_facing(path)
