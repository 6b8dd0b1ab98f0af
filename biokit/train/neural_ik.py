"""Training of NeurIK on people and motion that are drawn anew at every step."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from typing import Any

import pandas as pd
import torch

from biokit.body.registration import Registration
from biokit.nets.neural_ik import NeuralIK, neural_ik
from biokit.train.loop import Schedule, fit
from biokit.train.motions import Windows
from biokit.train.neural_ik_data import Batch, People, Recording, make_batch
from biokit.train.neural_ik_loss import LossWeights, losses


def train(
    registration: Registration,
    windows: Windows,
    schedule: Schedule,
    *,
    numbers: Mapping[str, Any] | None = None,
    weights: LossWeights | None = None,
    people: People | None = None,
    recording: Recording | None = None,
    batch: int = 128,
    lengths: tuple[int, ...] = (),
    kinematic_frames: int = 0,
    checkpoint: str | os.PathLike[str] | None = None,
    **run: Any,
) -> tuple[NeuralIK, pd.DataFrame]:
    """Train NeurIK; the defaults are the paper's (appendix 1.2).

    Parameters
    ----------
    registration : Registration
        Body, virtual markers and skeleton.
    windows : callable
        Motion, see `biokit.train.motions`.
    schedule : Schedule
    numbers : mapping, optional
        Arguments of `biokit.nets.neural_ik.neural_ik`: frames, single- or multi-frame-out, sizes.
    weights : LossWeights, optional
        Of the losses; 0 leaves one out (table 3).
    people, recording : People, Recording, optional
        Subjects, and how their markers are seen (augmentation).
    batch : int
        Windows of full length in a step, on each device.
    lengths : tuple of int
        Lengths of windows between which steps alternate at random, with as many frames in all; by
        default all windows have the network's length.
    kinematic_frames : int
        Frames of each window for which forward kinematics is done in the losses; 0 for all.
    checkpoint : path, optional
        See `biokit.train.loop.fit`.
    run
        Further arguments of `biokit.train.loop.fit`: accelerator, devices, precision, progress ...

    Returns
    -------
    NeuralIK
        On the CPU, in evaluation mode.
    DataFrame
        History of the losses.
    """
    torch.manual_seed(schedule.seed)
    network = build(registration, **(numbers or {}))
    single = registration.to("cpu", torch.float32)
    total = batch * network.frames
    people, recording = people or People(), recording or Recording()

    def batches(step: int, generator: torch.Generator) -> Batch:
        pick = int(torch.randint(max(len(lengths), 1), (1,), generator=generator))
        frames = lengths[pick] if lengths else network.frames
        made = make_batch(
            single,
            windows,
            count=total // frames,
            frames=frames,
            people=people,
            recording=recording,
            generator=generator,
        )
        return made.to(network.skeleton.device)

    history = fit(
        network,
        batches,
        partial(losses, weights=weights or LossWeights(), kinematic_frames=kinematic_frames),
        schedule,
        checkpoint=checkpoint,
        **run,
    )
    return network.to("cpu").eval(), history


def build(registration: Registration, **numbers: Any) -> NeuralIK:
    """The network for a registered body and skeleton; arguments of `biokit.nets.neural_ik`."""
    return neural_ik(
        registration.skeleton,
        registration.markers.names,
        registration.markers.on(registration.body.template),
        registration.rest_rotation,
        **numbers,
    )
