"""Inverse dynamics, muscle geometry, static optimisation and the whole chain, beside OpenSim's."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np
import torch
import xarray as xr

import biokit as bk
from benchmarks import opensim_tools
from benchmarks.cases import ROOT, shared_data
from benchmarks.report import Section, Target, count, table, times
from benchmarks.timing import measure, threads
from biokit import schema
from biokit.engine.model import Model
from biokit.engine.muscle_path import muscle_geometry
from biokit.physics import coordinates_of
from biokit.smoothing import OPENSIM_CUTOFF

MANY = 10_000_000  # frames whose cost is stated
MODEL = "walk/reference/subject_scaled_walk.osim"
NOISE = 1e-4  # rad, m: so that no two frames of a tiled trial are equal
WANTED = {"inverse dynamics": 60, "muscle geometry": 300, "static optimisation": 200}


@dataclass(frozen=True)
class Walk:
    """A walking trial with force plates: the recorded one, or that of sample_data."""

    name: str
    model: Model
    markers: Path
    motion: xr.Dataset
    loads: Path
    setup: Path | None

    def tiled(self, frames: int) -> tuple[xr.Dataset, xr.Dataset]:
        """The motion to and fro until it has so many frames, and its forces."""
        ground = self.forces()
        last = self.motion.sizes["time"] - 1
        index = np.abs((np.arange(frames) + last) % (2 * last) - last)
        values = self.motion["dof_position"].values[index]
        noise = NOISE * np.random.default_rng(0).normal(size=values.shape)
        time = np.arange(frames) / float(self.motion.attrs["sampling_rate"])
        motion = schema.motion(
            time,
            self.model.coordinate_names,
            values + noise,
            is_rotation=self.model.coordinate_is_rotation,
        )
        return motion, ground.isel(time=index).assign_coords(time=time)

    def forces(self) -> xr.Dataset:
        """Ground reaction at the motion's times."""
        with warnings.catch_warnings():  # of times before and after the plates
            warnings.simplefilter("ignore", UserWarning)
            return bk.ground_reaction(self.motion, self.model, forces=self.loads, method="measured")


def walk() -> Walk:
    """The recorded trial where it is, else the sample."""
    data = shared_data()
    if data is not None:
        folder = data / "walk"
        model = bk.load(data / MODEL)
        motion = bk.load(folder / "reference" / "walk_ik.mot", model)
        motion = motion.sel(dof=list(model.coordinate_names))
        loads = folder / "inputs" / "external_loads_walk.xml"
        markers = folder / "inputs" / "motion_capture_walk.trc"
        return Walk("walk", model, markers, motion, loads, folder / "setup")
    sample = ROOT / "sample_data"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        model, _ = bk.scale(sample / "static.trc", bk.open_skeleton())
    motion = bk.inverse_kinematics(sample / "walk.trc", model, progress=False)
    loads = sample / "walk_grf_external_loads.xml"
    return Walk("sample", model, sample / "walk.trc", motion, loads, None)


def section(
    osim: ModuleType | None, *, frames: int, peer_frames: int, use: tuple[int, ...]
) -> Section:
    """Frames per second of each stage and of OpenSim's tool for it."""
    trial = walk()
    motion, ground = trial.tiled(frames)
    peers = _peers(osim, trial, peer_frames, motion, ground)
    q = coordinates_of(motion, trial.model)
    rows, best, last = [], dict.fromkeys(WANTED, 0.0), {}
    for number in use:
        with threads(number), warnings.catch_warnings():  # of frames that no plate saw
            warnings.simplefilter("ignore", UserWarning)
            kinetics = bk.inverse_dynamics(motion, trial.model, ground)
            stages = {
                "inverse dynamics": lambda: bk.inverse_dynamics(motion, trial.model, ground),
                "muscle geometry": lambda: muscle_geometry(trial.model, q),
                "static optimisation": lambda k=kinetics: bk.muscle_activations(
                    k, trial.model, progress=False
                ),
            }
            for name, work in stages.items():
                speed = frames / measure(work, repeats=2).wall
                last[name] = speed
                row = [name, number, count(speed)]
                if name in peers:
                    best[name] = max(best[name], speed / peers[name])
                    row += [count(peers[name]), times(speed / peers[name])]
                else:
                    row += ["-", "-"]
                rows.append(row)
    lines = [
        f'The trial "{trial.name}" ({len(trial.model.coordinate_names)} coordinates, '
        f"{len(trial.model.muscles)} muscles) to and fro until it has {frames:,} frames, with "
        "noise so that no two are equal; float64. Inverse dynamics: low-pass, splines, forces and "
        "the labelled Dataset included. Muscle geometry: lengths and all moment arms. Static "
        "optimisation: geometry, fibre states and the optimisation of every frame. OpenSim's tools "
        "(InverseDynamicsTool on the same motion and forces; AnalyzeTool with MuscleAnalysis for "
        "10 coordinates and with StaticOptimization at a tolerance of 1e-7 on the recorded trial) "
        "are timed without loading the model.",
        *table(["stage", "threads", "frames/s", "OpenSim frames/s", "ratio"], rows),
        *_chain(trial, use[-1]),
        *_cost(last),
    ]
    targets = [
        Target(f"{name}, {frames:,} frames", f"{wanted}x", times(best[name]), best[name] >= wanted)
        for name, wanted in WANTED.items()
        if name in peers
    ]
    return Section("Forces: moments, muscles, static optimisation", lines, targets)


def _peers(
    osim: ModuleType | None, trial: Walk, frames: int, motion: xr.Dataset, ground: xr.Dataset
) -> dict[str, float]:
    data = shared_data()
    if osim is None or trial.setup is None or data is None:
        return {}
    step = 0.01
    analyze = opensim_tools.analyze
    return {
        "inverse dynamics": opensim_tools.inverse_dynamics(
            osim, data / MODEL, motion, ground, OPENSIM_CUTOFF
        ),
        "muscle geometry": analyze(
            osim, trial.setup / "muscle_analysis.xml", frames, step
        ).frames_per_second,
        "static optimisation": analyze(
            osim, trial.setup / "static_optimization.xml", frames, step
        ).frames_per_second,
    }


def _chain(trial: Walk, number: int) -> list[str]:
    """Markers to activations and joint loads of the trial itself."""
    frames = trial.motion.sizes["time"]
    with threads(number), warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)

        def work() -> None:
            bk.analyze(trial.markers, model=trial.model, forces=trial.loads, progress=False)

        work()
        run = measure(work, repeats=2)
    return [
        f"The whole chain, `bk.analyze` from the trial's {frames} frames of markers to joint loads "
        f"(tracking, gait events, ground reaction, moments, activations, joint contact forces), "
        f"takes {run.wall:.2f} s on {number} threads: {count(frames / run.wall)} frames/s.",
        "",
    ]


def _cost(speeds: dict[str, float]) -> list[str]:
    """What very many frames would cost at the speeds of the largest number of threads."""
    seconds = sum(1 / speeds[name] for name in ("inverse dynamics", "static optimisation")) * MANY
    return [
        f"Ten million frames from joint angles to activations would take {seconds / 3600:.1f} "
        "hours of this machine.",
    ]


def gpu_section(*, frames: int) -> Section:
    """The same stages on a GPU, where there is one."""
    if not torch.cuda.is_available():
        return Section("Forces on a GPU", ["No GPU was there; nothing was measured on one."])
    trial = walk()
    motion, ground = trial.tiled(frames)
    rows, last = [], {}
    kinetics = bk.inverse_dynamics(motion, trial.model, ground, device="cuda")
    for name, work in {
        "inverse dynamics": lambda: bk.inverse_dynamics(motion, trial.model, ground, device="cuda"),
        "static optimisation": lambda: bk.muscle_activations(
            kinetics, trial.model, device="cuda", progress=False
        ),
    }.items():
        work()
        last[name] = frames / measure(work, repeats=2).wall
        rows.append([name, count(last[name])])
    return Section(
        "Forces on a GPU",
        [f"{frames:,} frames, float64.", *table(["stage", "frames/s"], rows), *_cost(last)],
    )
