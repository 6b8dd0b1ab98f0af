"""Speed of the whole chain, SMPL motion to activations, beside OpenSim's tools."""

from __future__ import annotations

import os
import tempfile
import time
import warnings
from collections.abc import Sequence as Rows
from dataclasses import dataclass
from pathlib import Path

import torch

import biokit as bk
from benchmarks.activations import opensim_chain, sequences
from benchmarks.activations.opensim_chain import Speeds
from benchmarks.activations.sequences import LABEL_RATE, Sequence
from benchmarks.peer import opensim
from benchmarks.report import Section, Target, count, gpu_name, table, times
from benchmarks.timing import measure, threads
from biokit.body.registration import Registration
from biokit.labels import label_recording
from biokit.train.kinetic_labels import load_labels

FRAMES, TINY = 180, 45  # of the sequence
STATIC_FRAMES, FEW = 30, 3  # of it that OpenSim's static optimisation solves
COPIES, QUICK_COPIES = (8, 40), (1, 2)  # sequences of two runs whose difference counts
WORKERS = (1, 2)
MANY = 10_100_000  # frames of BioHuman10M
WANTED = 100.0  # times OpenSim, per core
HOURS_WANTED = 1.0  # of many frames on one H200


@dataclass(frozen=True)
class Row:
    """A way to label: frames a second, by how many cores."""

    way: str
    cores: int
    speed: float


def sequence(labels: Path, registration: Registration, *, quick: bool = False) -> Sequence:
    """A recorded held-out clip on the open body; made walking without the label set."""
    frames = TINY if quick else FRAMES
    if quick or not labels.is_file():
        return sequences.made(registration, frames=frames)
    (found,) = sequences.of_labels(load_labels(labels), registration, count=1, frames=frames)
    return found


def one_at_a_time(own: Sequence, *, device: str, repeats: int) -> float:
    """Frames per second of `label_recording` on a sequence."""

    def work() -> None:
        label_recording(own.body, mass=own.mass, device=device)

    with threads(1), warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        if repeats > 1:
            work()  # reads models and warms up
        return own.body.sizes["time"] / measure(work, repeats=repeats).wall


def whole_runs(own: Sequence, workers: int, copies: tuple[int, int]) -> float:
    """Frames per second of `bk.label` on files, its start not counted.

    A run over a few files, which starts as many workers, is subtracted.
    """
    few, many = (_whole_run(own, workers, number) for number in copies)
    return (copies[1] - copies[0]) * own.body.sizes["time"] / max(many - few, 1e-9)


def _whole_run(own: Sequence, workers: int, copies: int) -> float:
    """Seconds: from reading the files to the joined store."""
    with tempfile.TemporaryDirectory() as name, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        source = Path(name) / "motion"
        sequences.write_copies(own, source, copies)
        start = time.perf_counter()
        bk.label(source, Path(name) / "labels.zarr", workers=workers, progress=False)
        return time.perf_counter() - start


def sections(labels: Path, *, quick: bool = False) -> list[Section]:
    """Both tables and what many frames cost."""
    registration = sequences.registered()
    own = sequence(labels, registration, quick=quick)
    repeats = 1 if quick else 3
    copies = QUICK_COPIES if quick else COPIES
    theirs = None
    osim = opensim()
    if osim is not None:
        print("  OpenSim ...", flush=True)
        with tempfile.TemporaryDirectory() as name, warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            theirs = opensim_chain.speeds(
                osim,
                opensim_chain.person(registration, own.body, own.mass),
                own.body,
                Path(name),
                static_frames=FEW if quick else STATIC_FRAMES,
            )
    print("  chain ...", flush=True)
    rows = [
        Row(
            "`label_recording`, a sequence in memory",
            1,
            one_at_a_time(own, device="cpu", repeats=repeats),
        )
    ]
    cores = len(os.sched_getaffinity(0))
    for workers in WORKERS:
        if workers > 1 and (quick or cores < workers):
            continue
        print(f"  {workers} workers ...", flush=True)
        speed = whole_runs(own, workers, copies)
        rows.append(Row(f"`bk.label`, {workers} worker(s)", workers, speed))
    if torch.cuda.is_available():
        speed = one_at_a_time(own, device="cuda", repeats=repeats)
        rows.append(Row(f"`label_recording`, {gpu_name()}", 1, speed))
    return [section(own, rows, theirs, copies)]


def section(
    own: Sequence, rows: Rows[Row], theirs: Speeds | None, copies: tuple[int, int]
) -> Section:
    """Frames per second, times OpenSim per core, hours of many frames."""
    frames = own.body.sizes["time"]
    cells = [
        [
            row.way,
            row.cores,
            count(row.speed),
            "-" if theirs is None else times(row.speed / row.cores / theirs.chain),
            _duration(MANY / row.speed),
        ]
        for row in rows
    ]
    if theirs is not None:
        cells.append(
            ["OpenSim's tools", 1, f"{theirs.chain:.2g}", "1x", _duration(MANY / theirs.chain)]
        )
    lines = [
        f'"{own.name}" on the open body, {frames} frames at {LABEL_RATE:g} Hz: SMPL pose, shape '
        "and mass to virtual markers, scaling, inverse kinematics, ground reaction (contact), "
        f"moments, activations of 184 muscles, filters. `bk.label` reads files with that motion "
        f"and writes the store; a run over {copies[0]} of them is subtracted from one over "
        f"{copies[1]}, so that starting its workers does not count (it does not for OpenSim "
        "either). Workers have one thread each.",
        *table(
            [
                "way",
                "cores",
                "frames/s",
                "times OpenSim, per core",
                f"{MANY / 1e6:.1f} million frames",
            ],
            cells,
        ),
    ]
    targets = []
    if theirs is not None:
        lines.append(
            "OpenSim in the same run on the same sequence, one thread, loading and setting up not "
            f"counted: InverseKinematicsTool on the same virtual markers at its default accuracy "
            f"{_rate(theirs.inverse_kinematics)}, InverseDynamicsTool "
            f"{_rate(theirs.inverse_dynamics)}, StaticOptimization on {theirs.static_frames} "
            f"frames of it {_rate(theirs.static_optimisation)}. It has no tool for the ground "
            "reaction, which is given to it, nor for the virtual markers and the scaling."
        )
        best = max(row.speed / row.cores for row in rows if "bk.label" in row.way)
        ratio = best / theirs.chain
        targets.append(
            Target(
                "SMPL motion to activations, `bk.label`, per core",
                f"{WANTED:g}x OpenSim",
                times(ratio),
                ratio >= WANTED,
            )
        )
    gpu = [row for row in rows if "bk.label" not in row.way and "memory" not in row.way]
    if gpu:
        need = MANY / gpu[0].speed / 3600
        targets.append(
            Target(
                f"{MANY / 1e6:.1f} million frames on {gpu_name()}",
                f"{HOURS_WANTED:g} h",
                f"{need:.1f} h",
                need <= HOURS_WANTED,
            )
        )
    else:
        lines += ["", "No GPU was there; nothing was measured on one."]
    return Section("The chain beside OpenSim's tools", lines, targets)


def _rate(speed: float) -> str:
    return f"{speed:.2g} frames/s" if speed < 10 else f"{count(speed)} frames/s"


def _duration(seconds: float) -> str:
    hours = seconds / 3600
    return f"{hours:.1f} hours" if hours < 72 else f"{hours / 24:,.0f} days"
