"""Training of the kinetic loop from end to end on labelled motion."""

from __future__ import annotations

import os
from functools import partial
from typing import Any

import pandas as pd
import torch
from torch import Tensor, nn

from biokit.nets.kinetic_loop import KineticLoop
from biokit.train.kinetic_loop_data import LabelledWindows, LoopBatch
from biokit.train.kinetic_loop_loss import LoopWeights, loop_losses
from biokit.train.loop import Schedule, fit
from biokit.train.neural_ik_data import Recording


def train(
    network: KineticLoop,
    windows: LabelledWindows,
    schedule: Schedule,
    *,
    weights: LoopWeights | None = None,
    horizon: float = 0.1,
    recording: Recording | None = None,
    people: int = 1,
    batch: int = 8,
    frames: int | None = None,
    checkpoint: str | os.PathLike[str] | None = None,
    **run: Any,
) -> tuple[KineticLoop, pd.DataFrame]:
    """Train all parts of the loop at once.

    Parameters
    ----------
    network : KineticLoop
        Trained in place; its parts may be new, or those that ship with biokit
        (`biokit.predict.load_network`, `biokit.nets.kinetics_checkpoints.load_kinetics`).
    windows : LabelledWindows
        See `biokit.train.kinetic_loop_data.labelled_windows`.
    schedule : Schedule
    weights : LoopWeights, optional
        Of the losses; 0 leaves one out.
    horizon : float
        Of the forward-inverse consistency, s.
    recording : Recording, optional
        How the markers are seen.
    people : int
        Clips in a step, each of a person of its own.
    batch : int
        Windows of each.
    frames : int, optional
        Of a window; by default as many as both networks read.
    checkpoint : path, optional
        See `biokit.train.loop.fit`.
    run
        Further arguments of `biokit.train.loop.fit`.

    Returns
    -------
    KineticLoop
        On the CPU, in evaluation mode.
    DataFrame
        History of the losses.
    """
    recording = recording or Recording()
    length = network.frames if frames is None else frames

    def batches(step: int, generator: torch.Generator) -> list[LoopBatch]:
        return [windows.batch(batch, length, recording, generator) for _ in range(people)]

    history = fit(
        network,
        batches,
        partial(_mean_losses, weights=weights or LoopWeights(), horizon=horizon),
        schedule,
        checkpoint=checkpoint,
        **run,
    )
    return network.to("cpu").eval(), history


def _mean_losses(
    network: nn.Module, groups: list[LoopBatch], weights: LoopWeights, horizon: float
) -> dict[str, Tensor]:
    """The losses of the people of a step, on average."""
    each = [loop_losses(network, group, weights, horizon=horizon) for group in groups]
    return {name: torch.stack([own[name] for own in each]).mean() for name in each[0]}
