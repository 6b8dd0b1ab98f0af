"""Frames per second of the modes beside OpenSim's inverse dynamics on the same motion."""

from __future__ import annotations

import os
import warnings
from dataclasses import dataclass
from pathlib import Path

import torch
import xarray as xr

import biokit as bk
from benchmarks import opensim_tools, peer
from benchmarks.cases import LAB, shared_data
from benchmarks.forces import walk
from benchmarks.ground_reaction import PLATES
from benchmarks.kinetics.modes import CONTACT, WORDS, Network, available
from benchmarks.report import Section, count, gpu_name, table, times
from benchmarks.timing import measure, threads
from biokit.engine.model import Model

CUTOFF = 6.0  # Hz


@dataclass(frozen=True, eq=False)
class Work:
    """A motion with plates, and where its model lies, for OpenSim."""

    name: str
    model: Model
    path: Path | None
    motion: xr.Dataset
    ground: xr.Dataset


def work(*, quick: bool = False) -> Work:
    """The recorded squats; the sample's walk without the recordings."""
    data = shared_data()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        if data is None or quick:
            trial = walk()
            return Work(trial.name, trial.model, None, trial.motion, trial.forces())
        model = bk.load(data / LAB)
        file, loads, _, _ = PLATES["squats"]
        motion = bk.load(data / file, model=model)
        ground = bk.ground_reaction(motion, model, forces=data / loads)
    return Work("squats", model, data / LAB, motion, ground)


def sections(*, quick: bool = False, network: Network = None) -> list[Section]:
    """Frames per second on the CPU, and on a GPU where there is one."""
    own = work(quick=quick)
    osim = None if own.path is None else peer.opensim()
    theirs = None
    if osim is not None and own.path is not None:
        theirs = opensim_tools.inverse_dynamics(osim, own.path, own.motion, own.ground, CUTOFF)
    places = [("cpu", f"CPU, {n} thread(s)", n) for n in _thread_counts(quick)]
    if torch.cuda.is_available():
        places.append(("cuda", gpu_name(), 1))
    rows = []
    for device, place, number in places:
        for mode in ("inverse dynamics with plates", *available(network)):
            with threads(number):
                seconds = _seconds(own, mode, device, network, repeats=1 if quick else 3)
            speed = own.motion.sizes["time"] / seconds
            row = [WORDS.get(mode, mode), place, count(speed)]
            row += ["-", "-"] if theirs is None else [count(theirs), times(speed / theirs)]
            rows.append(row)
    lines = [
        f'The trial "{own.name}", {own.motion.sizes["time"]:,} frames, '
        f"{len(own.model.coordinate_names)} coordinates; from the motion Dataset to moments, "
        "everything included: choice of the low-pass, derivatives, forces, moments, the labelled "
        "Dataset. OpenSim: InverseDynamicsTool with plate forces and a low-pass, one thread, "
        "reading and setting up subtracted; it has no mode without plates, so that the other "
        "modes do more than it does. Best of three runs.",
        *table(["mode", "device", "frames/s", "OpenSim, frames/s", "ratio"], rows),
    ]
    return [Section("Speed", lines)]


def _thread_counts(quick: bool) -> list[int]:
    return [1] if quick or len(os.sched_getaffinity(0)) < 2 else [1, 2]


def _seconds(own: Work, mode: str, device: str, network: Network, *, repeats: int) -> float:
    """Best wall-clock time of a mode, s."""

    def run() -> xr.Dataset:
        if mode == CONTACT:
            ground = bk.ground_reaction(own.motion, own.model, method=CONTACT, device=device)
            low = ground.attrs["cutoff"]
            return bk.inverse_dynamics(own.motion, own.model, ground, cutoff=low, device=device)
        if mode in WORDS:
            return bk.inverse_dynamics(
                own.motion, own.model, method=mode, network=network, device=device
            )
        return bk.inverse_dynamics(own.motion, own.model, own.ground, cutoff=CUTOFF, device=device)

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        if repeats > 1:
            run()  # loads weights and warms up
        return measure(run, repeats=repeats).wall
