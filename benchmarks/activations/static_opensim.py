"""OpenSim's own static optimisation of one second that lies in files."""

from __future__ import annotations

import os
import tempfile
import time
from multiprocessing import get_context
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import numpy as np

import biokit as bk
from benchmarks.activations.static_seconds import MARGIN, SECOND, Files
from benchmarks.opensim_tools import inside
from benchmarks.peer import opensim, silent_output
from biokit.train.kinetic_labels import RATE
from biokit.wrench import Array

ACCURACY = 1e-7  # of the optimiser; it is indifferent to 1e-6 at the lower bounds of activations
ITERATIONS = 200
LIMIT = 900.0  # s for one second of motion


class Reference(NamedTuple):
    """What OpenSim found."""

    time: Array  # [F] s
    muscles: tuple[str, ...]
    activation: Array  # [F, m]
    seconds: float  # of the tool, loading the model included


def static_optimisation(
    osim: ModuleType,
    files: Files,
    *,
    every: int = 1,
    first: int = MARGIN,
    frames: int = SECOND,
    rate: float = RATE,
) -> Reference:
    """AnalyzeTool with StaticOptimization on every so many of the frames from the first on.

    Accelerations come from splines through all frames of the files, those of the margins too.
    """
    tool = osim.AnalyzeTool()
    tool.setName("second")
    tool.setModelFilename(str(files.osim))
    tool.setReplaceForceSet(False)
    sets = osim.ArrayStr()
    sets.append(str(files.reserves))
    tool.setForceSetFiles(sets)
    tool.setCoordinatesFileName(str(files.motion))
    tool.setExternalLoadsFileName(str(files.loads))
    tool.setLowpassCutoffFrequency(-1)
    tool.setSolveForEquilibrium(False)
    begin, end = first / rate, (first + frames - 1) / rate + 1e-6
    tool.setInitialTime(begin)
    tool.setFinalTime(end)
    own = osim.StaticOptimization()
    own.setStartTime(begin)
    own.setEndTime(end)
    own.setStepInterval(every)
    own.setUseModelForceSet(True)
    own.setActivationExponent(2)
    own.setUseMusclePhysiology(True)
    own.setConvergenceCriterion(ACCURACY)
    own.setMaxIterations(ITERATIONS)
    tool.getAnalysisSet().cloneAndAppend(own)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tool.setResultsDir(str(folder))
        setup = folder / "setup.xml"
        tool.printToXML(str(setup))
        with inside(folder), silent_output():
            start = time.perf_counter()
            osim.AnalyzeTool(str(setup)).run()
            took = time.perf_counter() - start
        (table,) = folder.glob("*_StaticOptimization_activation.sto")
        found = bk.load(table)["value"]
    muscles = files.model.muscles.names
    return Reference(
        np.asarray(found["time"].values, dtype=np.float64),
        muscles,
        np.asarray(found.sel(column=list(muscles)).values, dtype=np.float64),
        took,
    )


def solved(folder: Path, path: Path, every: int) -> Reference | None:
    """A stored result, or a new one by a process that may take `LIMIT` seconds; None if it did.

    Whether it was in time is stored beside ``path``, so that nobody waits twice.
    """
    given_up = path.with_suffix(".unsolved")
    if not path.is_file() and not given_up.is_file():
        work = get_context("spawn").Process(target=_solve, args=(folder, path, every))
        work.start()
        work.join(LIMIT)
        if work.is_alive():
            work.kill()
            work.join()
            given_up.touch()
    return kept(path)


def _solve(folder: Path, path: Path, every: int) -> None:
    osim = opensim()
    assert osim is not None
    files = Files(folder, bk.load(Files(folder, bk.open_skeleton()).osim))
    keep(static_optimisation(osim, files, every=every), path)


def keep(reference: Reference, path: Path) -> None:
    """Store a result, so that it need not be found again."""
    temporary = path.with_name(f".{os.getpid()}-{path.name}")
    with temporary.open("wb") as file:
        np.savez(file, **reference._asdict())
    temporary.replace(path)


def kept(path: Path) -> Reference | None:
    """A stored result, or None where there is none."""
    if not path.is_file():
        return None
    with np.load(path) as file:
        return Reference(
            file["time"],
            tuple(map(str, file["muscles"])),
            file["activation"],
            float(file["seconds"]),
        )
