"""A small NeurIK with random weights, for tests that must hold whatever the weights are."""

from __future__ import annotations

from functools import cache
from typing import Any

import torch
from torch import Tensor

from biokit.body.open_body import open_body
from biokit.body.registration import Registration, register
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.io import open_skeleton
from biokit.nets.neural_ik import NeuralIK
from biokit.synth import random_windows
from biokit.train.neural_ik import build

SMALL: dict[str, Any] = {
    "channels": 2,
    "width": 32,
    "depth": 1,
    "heads": 2,
    "frames": 16,
    "last_only": False,
}


@cache
def tied() -> Registration:
    """The open body and the open skeleton."""
    return register(open_body(), open_skeleton())


def small_network(*, seed: int = 0, size: float = 0.02, **numbers: Any) -> NeuralIK:
    """A network that says something different of every pose: its first answer, disturbed."""
    torch.manual_seed(seed)
    network = build(tied(), **(SMALL | numbers))
    with torch.no_grad():
        for weights in network.parameters():
            weights.add_(size * torch.randn_like(weights))
    return network.eval()


def moving(windows: int, frames: int, *, seed: int = 0) -> tuple[Tensor, Tensor]:
    """Coordinates [B, T, n] and virtual markers [B, T, 142, 3] of a person of generic size."""
    skeleton = tied().skeleton
    generator = torch.Generator().manual_seed(seed)
    q = random_windows(skeleton, windows, frames, generator=generator)
    markers = marker_positions(skeleton, forward_kinematics(skeleton, q))
    return q, markers[:, :, : len(tied().markers.names)]
