"""OpenSim tools on a recorded trial: inverse dynamics, muscle analysis, static optimisation."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import xarray as xr

import biokit as bk
from benchmarks.peer import silent_output

FEW = 20  # frames of the run that is subtracted


class Run(NamedTuple):
    """Frames per second of a tool, loading and setting up not counted, and the files it wrote."""

    frames_per_second: float
    results: dict[str, xr.Dataset]


def inverse_dynamics(
    osim: ModuleType, model: Path, motion: xr.Dataset, forces: xr.Dataset, cutoff: float
) -> float:
    """Frames per second of InverseDynamicsTool on a motion and forces written to files.

    The tool filters and differentiates the whole file before it starts, so that all of it is given
    and all of it counts; a run over a file of a few frames, which loads the model too, is
    subtracted.
    """
    seconds = []
    frames = (FEW, motion.sizes["time"])
    with tempfile.TemporaryDirectory() as name, inside(Path(name)), silent_output():
        for count in frames:
            bk.save(motion.isel(time=slice(0, count)), "motion.mot")
            bk.save(forces.isel(time=slice(0, count)), "forces.mot")
            tool = osim.InverseDynamicsTool()
            tool.setModelFileName(str(model))
            tool.setCoordinatesFileName("motion.mot")
            tool.setLowpassCutoffFrequency(cutoff)
            tool.setExternalLoadsFileName("forces_external_loads.xml")
            tool.setStartTime(0.0)
            tool.setEndTime(float(motion["time"][count - 1]))
            tool.setOutputGenForceFileName("moments.sto")
            tool.setResultsDir(".")
            start = time.perf_counter()
            tool.run()
            seconds.append(time.perf_counter() - start)
            if bk.load("moments.sto").sizes["time"] != count:
                raise RuntimeError("OpenSim's inverse dynamics did not come to the end")
            Path("moments.sto").unlink()
    return (frames[1] - frames[0]) / max(seconds[1] - seconds[0], 1e-9)


def analyze(osim: ModuleType, setup: Path, frames: int, step: float) -> Run:
    """Run AnalyzeTool over the first frames of a trial, with the analyses of its setup file."""

    def work(last: int, results: Path) -> None:
        tool = osim.AnalyzeTool(setup.name)
        tool.setInitialTime(0.0)
        tool.setFinalTime((last - 1) * step)
        analyses = tool.getAnalysisSet()
        for i in range(analyses.getSize()):
            analyses.get(i).setEndTime((last - 1) * step)
        tool.setResultsDir(str(results))
        tool.run()

    return _timed(work, setup, frames)


def _timed(work: Callable[[int, Path], Any], setup: Path, frames: int) -> Run:
    """A run over two frames, which loads and sets up as much, is subtracted."""
    with tempfile.TemporaryDirectory() as folder, inside(setup.parent), silent_output():
        results = Path(folder)
        seconds = []
        for last in (2, frames):
            start = time.perf_counter()
            work(last, results)
            seconds.append(time.perf_counter() - start)
        found = {path.stem: bk.load(path) for path in results.glob("*.sto")}
    if not found:
        raise RuntimeError(f"OpenSim wrote no results for {setup}")
    return Run((frames - 2) / max(seconds[1] - seconds[0], 1e-9), found)


@contextmanager
def inside(folder: Path) -> Iterator[None]:
    """Work in a folder: OpenSim resolves some paths of a setup from there."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
