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


class Run(NamedTuple):
    """Frames per second of a tool, loading and setting up not counted, and the files it wrote."""

    frames_per_second: float
    results: dict[str, xr.Dataset]


def inverse_dynamics(osim: ModuleType, setup: Path, frames: int, step: float) -> Run:
    """Run InverseDynamicsTool over the first frames of a trial, as its setup file says."""

    def work(last: int, results: Path) -> None:
        tool = osim.InverseDynamicsTool(setup.name)
        tool.setStartTime(0.0)
        tool.setEndTime((last - 1) * step)
        tool.setResultsDir(str(results))
        tool.run()

    return _timed(work, setup, frames)


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
    with tempfile.TemporaryDirectory() as folder, _inside(setup.parent), silent_output():
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
def _inside(folder: Path) -> Iterator[None]:
    """Work in a folder: OpenSim resolves some paths of a setup from there."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
