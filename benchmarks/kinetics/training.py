"""Steps of training per second, with the forward-inverse consistency loop and without it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from benchmarks.kinetics.held_out import LABELS
from benchmarks.report import Section, count, table
from benchmarks.timing import threads
from biokit.body.open_body import open_body
from biokit.body.registration import register
from biokit.io import open_skeleton
from biokit.nets.kinematics_transformer import inverse_kinematics_transformer
from biokit.nets.kinetic_loop import kinetic_loop
from biokit.nets.neural_ik import NeuralIK
from biokit.nets.torque import inverse_dynamics_transformer
from biokit.predict import load_network
from biokit.train import kinetic_loop as whole_loop
from biokit.train.kinetic_labels import KineticLabels, load_labels, person_model
from biokit.train.kinetic_loop_data import LabelledWindows
from biokit.train.kinetic_loop_loss import LoopWeights
from biokit.train.kinetics import KineticBank, train
from biokit.train.kinetics_consistency import MovingClip, consistency
from biokit.train.kinetics_data import Errors, Prepared
from biokit.train.loop import Schedule
from scripts.kinetics.prepare import views
from scripts.kinetics.train import NUMBERS

CLIPS = 4  # that are trained on; how many there are does not change a step
SHORTEST = 130  # frames of them
BATCH, LOOP_BATCH = 16, 8  # windows in a step
STEPS = (2, 8)  # runs whose difference is timed, so that making the networks does not count
LENGTH = 64  # frames of a window
TINY = {"width": 24, "depth": 1, "heads": 2}


def sections(*, quick: bool = False, labels: str | os.PathLike[str] | None = None) -> list[Section]:
    """A table; one that says so without the label set."""
    path = LABELS if labels is None else Path(labels)
    if not path.is_file():
        return [Section("Training", [f"{path.name} is not here."])]
    stored = load_labels(path)
    steps = (1, 2) if quick else STEPS
    with threads(1):
        rows = [
            (name, *(count(_rate(work, on, steps)) for on in (False, True)))
            for name, work in (
                ("Inverse Dynamics Transformer", _dynamics(stored, quick)),
                ("whole loop: markers, angles, forces, motion", _loop(stored, quick)),
            )
        ]
    text = (
        "Steps per second, forward and backward, on the CPU with one thread: windows of "
        f"{LENGTH} frames, {BATCH} in a step of the Inverse Dynamics Transformer "
        f"({', '.join(f'{k} {v}' for k, v in NUMBERS.items())}) and {LOOP_BATCH} of the whole "
        "loop, whose networks are of the sizes that ship. With the loop, windows are simulated "
        "forward for 0.1 s and the gradient comes back through the solver."
    )
    header = ["trained", "loop off, steps/s", "loop on, steps/s"]
    return [Section("Training", [text, *table(header, rows)])]


def _rate(work: Callable[[int, bool], object], on: bool, steps: tuple[int, int]) -> float:
    """Steps per second of training with the loop or without."""
    seconds = []
    for number in steps:
        start = time.perf_counter()
        work(number, on)
        seconds.append(time.perf_counter() - start)
    return (steps[1] - steps[0]) / max(seconds[1] - seconds[0], 1e-9)


def _clips(stored: KineticLabels) -> list[int]:
    return [int(i) for i in np.flatnonzero(np.diff(stored.starts) >= SHORTEST)[:CLIPS]]


def _dynamics(stored: KineticLabels, quick: bool) -> Callable[[int, bool], object]:
    skeleton = open_skeleton()
    chosen = _clips(stored)[: 1 if quick else None]
    seen = [views(stored, i, skeleton, Errors())[0] for i in chosen]
    bank = KineticBank(
        Prepared(
            **{
                name: torch.cat([getattr(x, name) for x in seen])
                for name in Prepared.__dataclass_fields__
            }
        ),
        torch.tensor([0, *(len(x.valid) for x in seen)]).cumsum(0),
        torch.ones(len(seen)),
    )

    def moving(place: int, i: int) -> MovingClip:
        clip = stored.clip(i)
        q, qd, qdd = (torch.as_tensor(clip[k].astype(np.float64)) for k in ("q", "qd", "qdd"))
        return MovingClip(person_model(stored, i, skeleton), q, qd, qdd, seen[place])

    clips = [moving(place, i) for place, i in enumerate(chosen)]
    loop = consistency([lambda clip=clip: clip for clip in clips])  # type: ignore[misc]

    def work(steps: int, on: bool) -> object:
        return train(
            bank,
            Schedule(steps=steps),
            numbers=NUMBERS,
            batch=BATCH,
            lengths=(LENGTH,),
            consistency=loop if on else None,
            accelerator="cpu",
            progress=False,
        )

    return work


def _loop(stored: KineticLabels, quick: bool) -> Callable[[int, bool], object]:
    skeleton = open_skeleton()
    windows = LabelledWindows(stored, register(open_body(), skeleton), tuple(_clips(stored)))
    numbers: dict[str, Any] = {**NUMBERS, **(TINY if quick else {})}

    def work(steps: int, on: bool) -> object:
        torch.manual_seed(0)
        angles = load_network(None)
        assert isinstance(angles, NeuralIK)
        network = kinetic_loop(
            inverse_kinematics_transformer(angles), inverse_dynamics_transformer(**numbers)
        )
        return whole_loop.train(
            network,
            windows,
            Schedule(steps=steps),
            weights=LoopWeights() if on else LoopWeights(consistency=0.0),
            batch=LOOP_BATCH,
            frames=LENGTH,
            accelerator="cpu",
            progress=False,
        )

    return work
