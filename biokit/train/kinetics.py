"""Training of the Inverse Dynamics Transformer on labelled motion."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd
import torch
from torch import Tensor, nn

from biokit.nets.torque import InverseDynamicsTransformer, inverse_dynamics_transformer
from biokit.train.kinetics_data import Prepared, without_some
from biokit.train.kinetics_loss import KineticWeights, terms, weighted
from biokit.train.kinetics_mirror import half_mirrored
from biokit.train.loop import Schedule, fit

LENGTHS = (16, 32, 64, 64)  # frames of a window, drawn at each step

# (network, generator) -> consistency loss; see `biokit.train.kinetics_consistency`
Consistency = Callable[[InverseDynamicsTransformer, torch.Generator], Tensor]


@dataclass(frozen=True, eq=False)
class KineticBank:
    """Prepared clips, one after another.

    Attributes
    ----------
    frames : Prepared
        [F, ...].
    starts : Tensor, shape (n + 1,)
        First frame of each clip, and the end.
    share : Tensor, shape (n,)
        How often each clip is drawn.
    """

    frames: Prepared
    starts: Tensor
    share: Tensor

    def windows(self, count: int, length: int, generator: torch.Generator) -> Prepared:
        """Random windows [count, length, ...]; a clip that is shorter is not drawn."""
        long = self.starts.diff() >= length
        clip = torch.multinomial(self.share * long, count, replacement=True, generator=generator)
        room = self.starts.diff()[clip] - length + 1
        first = (torch.rand(count, generator=generator) * room).long().clamp(max=room.amax() - 1)
        rows = (self.starts[clip] + torch.minimum(first, room - 1))[:, None] + torch.arange(length)
        return self.frames.map(lambda x: x[rows])


@dataclass(frozen=True, eq=False)
class StepBatch:
    """Windows of a step, and the generator that draws what else the step needs."""

    windows: Prepared
    generator: torch.Generator


def train(
    bank: KineticBank,
    schedule: Schedule,
    *,
    numbers: Mapping[str, Any] | None = None,
    weights: KineticWeights | None = None,
    batch: int = 24,
    lengths: Sequence[int] = LENGTHS,
    missing: float = 0.15,
    consistency: Consistency | None = None,
    start: InverseDynamicsTransformer | None = None,
    checkpoint: str | os.PathLike[str] | None = None,
    **run: Any,
) -> tuple[InverseDynamicsTransformer, pd.DataFrame]:
    """Train a network.

    Parameters
    ----------
    bank : KineticBank
    schedule : Schedule
        Its seed also draws the first weights.
    numbers : mapping, optional
        Of `biokit.nets.torque.inverse_dynamics_transformer`.
    weights : KineticWeights, optional
    batch : int
        Windows in a step.
    lengths : sequence of int
        Frames of a window, drawn at each step.
    missing : float
        Share of the windows in which some coordinates are missing.
    consistency : callable, optional
        The forward-inverse consistency loss; without it the term is off.
    start : InverseDynamicsTransformer, optional
        Goes on from its weights.
    checkpoint, **run
        As `biokit.train.loop.fit` takes them.

    Returns
    -------
    tuple
        The network in evaluation mode, and the history of the losses.
    """
    torch.manual_seed(schedule.seed)
    network = start or inverse_dynamics_transformer(**(numbers or {}))
    weights = weights or KineticWeights()

    def batches(step: int, generator: torch.Generator) -> StepBatch:
        pick = int(torch.randint(len(lengths), (1,), generator=generator))
        windows = half_mirrored(bank.windows(batch, lengths[pick], generator), generator)
        return StepBatch(without_some(windows, missing, generator), generator)

    history = fit(
        network,
        batches,
        partial(_loss, weights=weights, consistency=consistency),
        schedule,
        checkpoint=checkpoint,
        **run,
    )
    return network.to("cpu").eval(), history


def _loss(
    network: nn.Module,
    batch: StepBatch,
    weights: KineticWeights,
    consistency: Consistency | None,
) -> dict[str, Tensor]:
    own = network if isinstance(network, InverseDynamicsTransformer) else network.module
    assert isinstance(own, InverseDynamicsTransformer)
    found = terms(own, network(batch.windows.seen()), batch.windows)
    if consistency is not None and weights.consistency > 0:
        found["consistency"] = consistency(own, batch.generator)
    return weighted(found, weights)
