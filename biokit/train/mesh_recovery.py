"""Training of MQ-HMR on keypoints: its losses and data put together for the loop."""

from __future__ import annotations

import os

import pandas as pd
import torch
from torch import Tensor, nn

from biokit.body.keypoints import body_keypoints
from biokit.body.model import Body
from biokit.nets.keypoint_encoder import KeypointEncoder
from biokit.nets.mesh_recovery import MeshRecovery, body_of_heads
from biokit.train.keypoint_windows import Bank, KeypointBatch, View, make_batch, subjects
from biokit.train.loop import Schedule, fit
from biokit.train.mesh_recovery_loss import LossWeights, mesh_recovery_loss

FIRST = 0.3  # weight of the encoder's own estimate while the decoder learns


class _First(nn.Module):
    """The encoder alone, up to its first estimate."""

    def __init__(self, encoder: KeypointEncoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, batch: KeypointBatch) -> tuple:  # type: ignore[type-arg]
        start = self.encoder.first_estimate(batch.seen, batch.weight, batch.crop.spread)
        return (body_of_heads(start, batch.crop.spread),)


class _Whole(nn.Module):
    """The decoder's estimate, and the encoder's own."""

    def __init__(self, network: MeshRecovery) -> None:
        super().__init__()
        self.network = network

    def forward(self, batch: KeypointBatch) -> tuple:  # type: ignore[type-arg]
        features = self.network.encoder(batch.seen, batch.weight, batch.crop.spread)
        queries = self.network.queries(features)
        return (
            self.network.decode(features, queries, batch.crop.spread),
            body_of_heads(features.start, batch.crop.spread),
        )


def train(
    network: MeshRecovery,
    bank: Bank,
    schedule: Schedule,
    *,
    body: Body,
    weights: LossWeights,
    view: View,
    count: int,
    first_only: bool = False,
    checkpoint: str | os.PathLike[str] | None = None,
    every: int = 250,
    accelerator: str = "auto",
    devices: int = 1,
    progress: bool = True,
) -> pd.DataFrame:
    """Train a network with a keypoint encoder in place.

    Parameters
    ----------
    network : MeshRecovery
    bank : Bank
        Motion.
    schedule : Schedule
    body : Body
    weights : LossWeights
    view : View
        Cameras and detections.
    count : int
        Windows of a step.
    first_only : bool
        Only the encoder's first estimate, many times as fast; the decoder then learns from it.
    checkpoint, every, accelerator, devices, progress
        As `biokit.train.loop.fit`.

    Returns
    -------
    DataFrame
        The losses by step.
    """
    people, own = subjects(body), body_keypoints(body)
    assert isinstance(network.encoder, KeypointEncoder)
    module = _First(network.encoder) if first_only else _Whole(network)

    def batches(step: int, generator: torch.Generator) -> KeypointBatch:
        return make_batch(people, bank, count=count, view=view, generator=generator)

    def loss(module: nn.Module, batch: KeypointBatch) -> dict[str, Tensor]:
        last, *first = (
            mesh_recovery_loss(estimate, batch.truth, batch.crop, body, own, weights)
            for estimate in module(batch)
        )
        for terms in first:
            last["first"] = FIRST * terms["total"]
            last["total"] = last["total"] + last["first"]
        return last

    module.train()
    history = fit(
        module,
        batches,
        loss,
        schedule,
        checkpoint=checkpoint,
        every=every,
        accelerator=accelerator,
        devices=devices,
        progress=progress,
    )
    network.eval()
    return history
