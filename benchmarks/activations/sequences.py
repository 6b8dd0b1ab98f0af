"""SMPL motion to label: recorded clips seen on the open body, as files in AMASS's layout."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr

import biokit as bk
from benchmarks.activations.static_seconds import recorded
from biokit import schema, synth
from biokit.body.open_body import open_body
from biokit.body.registration import Registration, pose_of, register, shape_of
from biokit.engine.model import Model
from biokit.synth.balance import balanced
from biokit.train.kinetic_labels import RATE, KineticLabels, person_model

LABEL_RATE = 30.0  # Hz
STEP = round(RATE / LABEL_RATE)


class Sequence(NamedTuple):
    """A person in motion."""

    name: str
    body: xr.Dataset
    mass: float  # kg


def registered() -> Registration:
    """The open body on the open skeleton."""
    return register(open_body(), bk.open_skeleton())


def on_body(
    registration: Registration, model: Model, q: torch.Tensor, rate: float, name: str
) -> Sequence:
    """A motion of a skeleton (F, n) on the body whose shape is nearest to the skeleton's."""
    factors = model.scale_factor.to(torch.float64)
    beta = shape_of(registration, factors)
    theta, translation = pose_of(registration, q.to(torch.float64), factors, beta)
    body = schema.body(
        np.arange(len(q)) / rate,
        theta.numpy(),
        beta.numpy(),
        translation.numpy(),
        attrs={"body_model": "open_body", "source": name},
    )
    return Sequence(name, body, float(model.mass.sum()))


def of_labels(
    labels: KineticLabels, registration: Registration, *, count: int, frames: int
) -> list[Sequence]:
    """Recorded clips that are held out, 30 frames a second, at most so many frames of each.

    Raises
    ------
    ValueError
        If fewer held-out clips are that long.
    """
    lengths = np.diff(labels.starts) // STEP
    names, activities = labels.clips["name"], labels.clips["activity"]
    fits = [
        i
        for i in np.flatnonzero(labels.clips["held_out"] & (lengths >= frames))
        if recorded(str(names[i]), str(activities[i])) and int(labels.clips["variant"][i]) == 0
    ]
    if len(fits) < count:
        raise ValueError(f"{len(fits)} held-out clips have {frames} frames, fewer than {count}")
    found = []
    for i in fits[:count]:
        begin = int(labels.starts[i])
        q = labels.frames["q"][begin : begin + STEP * frames : STEP]
        person = person_model(labels, int(i))
        found.append(on_body(registration, person, torch.from_numpy(q), LABEL_RATE, str(names[i])))
    return found


def made(registration: Registration, *, frames: int) -> Sequence:
    """Made walking that feet on a floor explain, for machines without the label set."""
    model = bk.open_skeleton()
    motion = synth.gait(model, speed=1.3, duration=frames / LABEL_RATE + 0.5, rate=LABEL_RATE)
    motion, _ = balanced(motion, model)
    q = motion["dof_position"].sel(dof=list(model.coordinate_names)).values[:frames]
    return on_body(registration, model, torch.from_numpy(q.copy()), LABEL_RATE, "made walking")


def write_copies(sequence: Sequence, folder: Path, count: int) -> None:
    """The same motion as many files, each its own person's directory as in AMASS."""
    for k in range(count):
        own = folder / f"person_{k // 8:03d}"
        own.mkdir(parents=True, exist_ok=True)
        bk.save(sequence.body, own / f"motion_{k:04d}.npz")
