"""Small activation networks, windows and labelled clips for the tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import roma
import torch
from torch import Tensor

from biokit.body.open_body import open_body
from biokit.nets.activation import ActivationNetwork, activation_network
from biokit.nets.activation_input import ActivationInput
from biokit.schema import FrameFlag
from biokit.train.activation import mean_figure

NUMBERS = {"width": 32, "depth": 2, "heads": 4, "expansion": 2, "tokens": 6, "channels": 8}
MUSCLES = ("soleus_r", "tibant_r", "psoas_r", "soleus_l", "tibant_l", "psoas_l")
UNKNOWN, WORTHLESS = 55, 8  # frames of the bank without labels that mean something


def small_network(seed: int = 0, **numbers: object) -> ActivationNetwork:
    """Without training, but with the joints of the open body; in evaluation mode."""
    torch.manual_seed(seed)
    network = activation_network(MUSCLES, **(NUMBERS | numbers))  # type: ignore[arg-type]
    for own, value in zip(network.figure, mean_figure(open_body()), strict=True):
        own.copy_(value)
    with torch.no_grad():  # so that outputs differ between inputs by more than rounding
        for layer in (network.activation, network.spread):
            layer.weight.mul_(10)
    return network.eval()


def swaying(frames: int, seed: int) -> tuple[Tensor, Tensor]:
    """Rotation vectors (T, 24, 3), rad, and place of the pelvis (T, 3), m, of a smooth motion."""
    generator = torch.Generator().manual_seed(seed)
    time = torch.arange(frames, dtype=torch.float64)[:, None, None] / 30
    size = torch.tensor([0.3] * 12 + [0.15] * 4 + [0.4] * 8, dtype=torch.float64)[:, None]
    size = size * (0.5 + torch.rand(24, 3, generator=generator, dtype=torch.float64))
    pace = 2 * torch.pi * (0.5 + torch.rand(24, 3, generator=generator, dtype=torch.float64))
    phase = 2 * torch.pi * torch.rand(24, 3, generator=generator, dtype=torch.float64)
    theta = size * torch.sin(pace * time + phase)
    standing = roma.rotvec_to_rotmat(theta.new_tensor([0.0, torch.pi / 2, 0.0]))  # facing x
    theta[:, 0] = roma.rotmat_to_rotvec(standing @ roma.rotvec_to_rotmat(0.5 * theta[:, 0]))
    place = torch.cat(
        [1.2 * time[:, 0], 0.95 + 0.03 * torch.sin(6 * time[:, 0]), 0 * time[:, 0]], 1
    )
    return theta, place


def windows(
    count: int = 3, frames: int = 12, *, seen: bool = False, seed: int = 0
) -> ActivationInput:
    """Windows of people of several sizes, all frames valid."""
    generator = torch.Generator().manual_seed(seed)
    made = [swaying(frames, 10 * seed + i) for i in range(count)]
    height = 1.55 + 0.3 * torch.rand(count, 1, generator=generator)
    mass = 24 * height.square() * (0.8 + 0.4 * torch.rand(count, 1, generator=generator))
    shape = (count, frames, NUMBERS["tokens"], NUMBERS["channels"])
    return ActivationInput(
        roma.rotvec_to_rotmat(torch.stack([theta for theta, _ in made])).float(),
        torch.stack([place for _, place in made]).float(),
        torch.cat([height, mass], 1),
        torch.ones(count, frames, dtype=torch.bool),
        torch.randn(shape, generator=generator) if seen else None,
    )


def write_bank(
    folder: Path, lengths: tuple[int, ...] = (50, 20, 64, 40), held_out: int = 3
) -> tuple[Path, Path]:
    """Files of labelled clips as ``scripts.activation.labels`` writes them.

    What the muscles do follows from the knees and the ankles, so that there is something to learn.
    """
    made = [swaying(frames, 100 + i) for i, frames in enumerate(lengths)]
    theta = torch.cat([x for x, _ in made])
    bends = theta[:, [5, 8, 2, 4, 7, 1], 0]  # knee, ankle and hip of the right and of the left
    rng = np.random.default_rng(0)
    flag = np.zeros(len(theta), np.int16)
    flag[3] = FrameFlag.IMPOSSIBLE_MUSCLE | FrameFlag.LARGE_RESERVE  # is no reason to leave it out
    flag[WORTHLESS] = FrameFlag.UNEXPLAINED_FORCE
    clips, labels = folder / "clips.npz", folder / "labels.npy"
    np.savez(
        clips,
        theta=theta.numpy().astype(np.float32),
        translation=torch.cat([x for _, x in made]).numpy().astype(np.float32),
        flag=flag,
        beta=np.zeros((len(lengths), 10)),
        stature=1.6 + 0.2 * rng.random(len(lengths)),
        mass=60 + 20 * rng.random(len(lengths)),
        names=np.array([f"clip {i}" for i in range(len(lengths))]),
        activity=np.array(["sway"] * len(lengths)),
        held_out=np.arange(len(lengths)) == held_out,
        starts=np.cumsum([0, *lengths]),
        muscles=np.array(MUSCLES),
        fps=np.float64(30.0),
    )
    activation = (0.25 + 0.5 * bends).clamp(0, 1).numpy().astype(np.float16)
    activation[UNKNOWN] = np.nan
    np.save(labels, activation)
    return clips, labels
