"""Training of the activation network on labelled motion, seen by a front end or known exactly."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from typing import Any

import pandas as pd
import torch
from torch import Tensor, nn

from biokit.body.mass import segment_mass
from biokit.body.model import JOINT_NAMES, Body
from biokit.body.open_body import open_body
from biokit.nets.activation import ActivationNetwork, activation_network
from biokit.nets.activation_features import Figure, floors, pose_features
from biokit.train.activation_data import (
    ActivationBank,
    ActivationBatch,
    Disturbance,
    disturbed,
    half_mirrored,
)
from biokit.train.activation_loss import Weights, activation_losses
from biokit.train.loop import Schedule, fit

# segment of `biokit.body.mass` -> the joint that moves it
MOVED_BY = {
    "head_neck": "neck",
    "upper_trunk": "spine3",
    "middle_trunk": "spine2",
    "lower_trunk": "pelvis",
    "upper_arm": "shoulder",
    "forearm": "elbow",
    "hand": "wrist",
    "thigh": "hip",
    "shank": "knee",
    "foot": "ankle",
}
SAMPLE = 512  # windows from which the spread of the entries is found
USUAL = (0.01, 0.9)  # first answers are the mean activations, within these


def mean_figure(body: Body) -> Figure:
    """Joint centres and segments of a body's mean shape."""
    segments = segment_mass(body)
    share, centre = torch.zeros(len(JOINT_NAMES)), body.rest_joints.clone()
    for name, mass, place in zip(segments.names, segments.mass, segments.centre, strict=True):
        side, _, part = (
            name.partition("_") if name.startswith(("left", "right")) else ("", "", name)
        )
        joint = JOINT_NAMES.index(f"{side}_{MOVED_BY[part]}".lstrip("_"))
        share[joint], centre[joint] = mass / segments.mass.sum(), place
    height = body.template[:, 1].max() - body.template[:, 1].min()
    return Figure(body.rest_joints, share, centre, height)


def new_network(bank: ActivationBank, numbers: Mapping[str, Any], seed: int) -> ActivationNetwork:
    """A network with weights drawn by a seed that knows the bank's mean, spread and muscles.

    Raises
    ------
    ValueError
        If no frame of the bank is labelled.
    """
    if not bool(bank.labelled.any()):
        raise ValueError("no frame of the bank has a label that is not flagged")
    torch.manual_seed(seed)
    network = activation_network(bank.muscles, **numbers)
    for own, value in zip(network.figure, mean_figure(open_body()), strict=True):
        own.copy_(value)
    generator = torch.Generator().manual_seed(seed)
    windows = bank.windows(SAMPLE, network.frames, generator)
    entries = pose_features(windows.given, network.figure)
    entries = entries[windows.truth.valid]
    network.mean.copy_(entries.mean(0))
    network.deviation.copy_(torch.maximum(entries.std(0), floors(entries)))
    labelled = bank.activation[bank.labelled]
    usual = labelled[:: max(len(labelled) // SAMPLE, 1)].float().mean(0).clamp(*USUAL)
    with torch.no_grad():
        network.activation.bias.copy_(usual.logit())
    return network


def train(
    bank: ActivationBank,
    schedule: Schedule,
    *,
    numbers: Mapping[str, Any] | None = None,
    weights: Weights | None = None,
    batch: int = 32,
    seen: float = 0.4,
    blind: float = 0.1,
    start: ActivationNetwork | None = None,
    checkpoint: str | os.PathLike[str] | None = None,
    **run: Any,
) -> tuple[ActivationNetwork, pd.DataFrame]:
    """Train a network.

    Parameters
    ----------
    bank : ActivationBank
    schedule : Schedule
        Its seed also draws the first weights.
    numbers : mapping, optional
        Of `biokit.nets.activation.activation_network`, but for the muscles.
    weights : Weights, optional
        Of the losses.
    batch : int
        Windows in a step.
    seen : float
        Share of the steps whose windows come from the front end, with its features; 0 needs none.
    blind : float
        Share of the steps with the front end's pose but without its features.
    start : ActivationNetwork, optional
        Goes on from its weights.
    checkpoint, **run
        As `biokit.train.loop.fit` takes them.

    Returns
    -------
    tuple
        The network in evaluation mode, and the history of the losses.

    Raises
    ------
    ValueError
        If the bank has no labels, lacks what the front end saw, or has other muscles than
        ``start``.
    """
    network = start or new_network(bank, numbers or {}, schedule.seed)
    if network.muscles != bank.muscles:
        raise ValueError("the network to start from has other muscles than the bank")
    network.train()

    def batches(step: int, generator: torch.Generator) -> ActivationBatch:
        # dropout draws from the global generator: so that a resumed run draws the same
        torch.manual_seed(int(torch.randint(2**62, (), generator=generator)))
        throw = float(torch.rand((), generator=generator))
        if throw < seen + blind:
            windows = bank.windows(batch, network.frames, generator, seen=True)
            if throw < seen:
                return windows
            windows = windows._replace(given=windows.given._replace(visual=None))
            return half_mirrored(windows, bank.muscles, generator)
        windows = half_mirrored(
            bank.windows(batch, network.frames, generator), bank.muscles, generator
        )
        given = disturbed(windows.given, Disturbance(), generator)
        return windows._replace(given=given)

    history = fit(
        network, batches, partial(_loss, weights=weights), schedule, checkpoint=checkpoint, **run
    )
    return network.to("cpu").eval(), history


def _loss(network: nn.Module, batch: ActivationBatch, weights: Weights | None) -> dict[str, Tensor]:
    batch = batch.to(next(network.parameters()).device)
    return activation_losses(network(batch.given), batch.truth, weights)
