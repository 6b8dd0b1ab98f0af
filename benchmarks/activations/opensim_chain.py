"""OpenSim's tools over one sequence: markers to angles, moments and activations."""

from __future__ import annotations

import time
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr

import biokit as bk
from benchmarks import opensim_tools
from benchmarks.activations import static_opensim
from benchmarks.activations.static_seconds import Files, write_reserves
from benchmarks.opensim_tools import inside
from benchmarks.peer import silent_output
from biokit.body.registration import Registration, scale_of
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.smoothing import OPENSIM_CUTOFF

ACCURACY = 1e-5  # of inverse kinematics: OpenSim's default


class Speeds(NamedTuple):
    """Frames per second of each tool on one thread, without loading and setting up."""

    inverse_kinematics: float
    inverse_dynamics: float
    static_optimisation: float
    static_frames: int  # that were solved, of those given

    @property
    def chain(self) -> float:
        """All three, one after the other."""
        return 1 / sum(1 / speed for speed in self[:3])


def person(registration: Registration, body: xr.Dataset, mass: float) -> Model:
    """The skeleton of a body's shape, with the virtual markers where the body has them."""
    factors = scale_of(registration, torch.as_tensor(body["beta"].values))
    return scale_model(registration.skeleton, factors, mass=mass)


def speeds(
    osim: ModuleType, model: Model, body: xr.Dataset, folder: Path, *, static_frames: int
) -> Speeds:
    """Time the tools on the body's virtual markers.

    Ground reaction comes from `biokit.ground_reaction`, because OpenSim has no tool that finds it
    without force plates; that is in no figure.
    """
    files = Files(folder, model)
    bk.save(model, files.osim)
    markers = bk.virtual_markers(body)
    known = [name for name in map(str, markers["marker"].values) if name in model.marker_names]
    bk.save(markers.sel(marker=known), folder / "markers.trc")
    ticks = np.asarray(markers["time"].values)
    kinematics = _inverse_kinematics(osim, files, known, ticks)
    motion = bk.load(files.motion, model=model)
    ground = bk.ground_reaction(motion, model, method="contact")
    dynamics = opensim_tools.inverse_dynamics(osim, files.osim, motion, ground, OPENSIM_CUTOFF)
    static = _static_optimisation(osim, files, motion, ground, static_frames)
    return Speeds(kinematics, dynamics, static, static_frames)


def _inverse_kinematics(
    osim: ModuleType, files: Files, markers: list[str], ticks: np.ndarray
) -> float:
    """Frames per second; the motion is left in its file."""
    seconds = []
    for last in (0, len(ticks) - 1):  # the first run loads and sets up as much
        tool = osim.InverseKinematicsTool()
        for name in markers:
            task = osim.IKMarkerTask()
            task.setName(name)
            task.setWeight(1.0)
            task.setApply(True)
            tool.getIKTaskSet().cloneAndAppend(task)
        tool.set_model_file(str(files.osim))
        tool.setMarkerDataFileName(str(files.folder / "markers.trc"))
        tool.set_accuracy(ACCURACY)
        tool.setStartTime(float(ticks[0]))
        tool.setEndTime(float(ticks[last]) + 1e-6)
        tool.setResultsDir(str(files.folder))
        tool.setOutputMotionFileName(str(files.motion))
        tool.set_report_errors(False)
        files.motion.unlink(missing_ok=True)
        with inside(files.folder), silent_output():
            start = time.perf_counter()
            tool.run()
            seconds.append(time.perf_counter() - start)
        if not files.motion.is_file():
            raise RuntimeError("OpenSim wrote no inverse kinematics result")
    return (len(ticks) - 1) / max(seconds[1] - seconds[0], 1e-9)


def _static_optimisation(
    osim: ModuleType, files: Files, motion: xr.Dataset, ground: xr.Dataset, frames: int
) -> float:
    """Frames per second of frames from the middle of the sequence."""
    rate = float(motion.attrs["sampling_rate"])
    smooth = bk.inverse_dynamics(motion, files.model, ground)  # OpenSim's own low-pass at 6 Hz
    bk.save(smooth[["dof_position"]], files.motion)
    bk.save(ground, files.forces)
    write_reserves([files.model.coordinate_names[i] for i in files.model.free], files.reserves)
    first = max((motion.sizes["time"] - frames) // 2, 0)
    seconds, counts = [], []
    for many in (2, frames):
        found = static_opensim.static_optimisation(osim, files, first=first, frames=many, rate=rate)
        seconds.append(found.seconds)
        counts.append(len(found.time))
    return (counts[1] - counts[0]) / max(seconds[1] - seconds[0], 1e-9)
