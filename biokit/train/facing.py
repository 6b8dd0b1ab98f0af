"""Training of the network that tells whether left and right keypoints are the person's own."""

from __future__ import annotations

import os

import pandas as pd
import torch
from torch import Tensor, nn

from biokit.body.model import Body
from biokit.nets.facing import Facing
from biokit.train.keypoint_windows import Bank, KeypointBatch, View, make_batch, subjects
from biokit.train.loop import Schedule, fit


def train(
    network: Facing,
    bank: Bank,
    schedule: Schedule,
    *,
    body: Body,
    view: View,
    count: int,
    checkpoint: str | os.PathLike[str] | None = None,
    devices: int = 1,
    progress: bool = True,
) -> pd.DataFrame:
    """Train a network in place on every frame of ``count`` windows a step.

    The network is odd in an exchange of the labels, so that right labels are all it has to see.
    Other parameters and the result are those of `biokit.train.mesh_recovery.train`.
    """
    people = subjects(body)

    def batches(step: int, generator: torch.Generator) -> KeypointBatch:
        return make_batch(people, bank, count=count, view=view, generator=generator)

    def loss(module: nn.Module, batch: KeypointBatch) -> dict[str, Tensor]:
        seen = (batch.weight > 0).sum(-1) >= network.entry.in_features // 12  # a third of them
        odds = module(batch.seen, batch.weight)[seen]
        wrong = (odds < 0).float().mean()
        return {"total": nn.functional.softplus(-odds).mean(), "wrong": wrong}

    network.train()
    history = fit(
        network,
        batches,
        loss,
        schedule,
        checkpoint=checkpoint,
        devices=devices,
        progress=progress,
    )
    network.eval()
    return history
