"""OpenSim, the peer: the same work through the opensim package, in the same process."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

import biokit as bk
from benchmarks.cases import Files
from biokit.engine.model import Model


def opensim() -> ModuleType | None:
    """The opensim package, told to be quiet, or None where there is no wheel of it."""
    try:
        import opensim as osim
    except ImportError:
        return None
    osim.Logger.setLevelString("off")
    osim.Logger.removeFileSink()
    return osim


class Forward(NamedTuple):
    """Frames per second of OpenSim's forward kinematics, and positions to compare."""

    realised: float  # setQ and realizePosition
    read: float  # and positions of all bodies and markers taken out
    bodies: Tensor  # [F, nb, 3]
    markers: Tensor  # [F, m, 3]


def forward_kinematics(osim: ModuleType, path: Path, model: Model, q: Tensor) -> Forward:
    """Time OpenSim at coordinates q (F, n)."""
    source = osim.Model(str(path))
    state = source.initSystem()
    states = list(_state_vectors(osim, source, state, model, q))
    bodies = [source.getBodySet().get(name) for name in model.body_names]
    markers = [source.getMarkerSet().get(name) for name in model.marker_names]

    def realise() -> None:
        for vector in states:
            state.setQ(vector)
            source.realizePosition(state)

    def read() -> tuple[list[Any], list[Any]]:
        places, points = [], []
        for vector in states:
            state.setQ(vector)
            source.realizePosition(state)
            places.append([body.getPositionInGround(state).to_numpy() for body in bodies])
            points.append([marker.getLocationInGround(state).to_numpy() for marker in markers])
        return places, points

    realise()
    seconds = min(_seconds(realise)[0] for _ in range(3))
    with_reading, (places, points) = min((_seconds(read) for _ in range(2)), key=lambda run: run[0])
    count = len(q)
    return Forward(
        count / seconds,
        count / with_reading,
        torch.from_numpy(np.array(places)).view(count, -1, 3),
        torch.from_numpy(np.array(points)).view(count, -1, 3),
    )


def _state_vectors(
    osim: ModuleType, source: Any, state: Any, model: Model, q: Tensor
) -> Iterator[Any]:
    """OpenSim's state vectors, whose order is not that of the coordinates."""
    coordinates = [source.getCoordinateSet().get(name) for name in model.coordinate_names]
    for coordinate in coordinates:
        coordinate.setLocked(state, False)
    for row in q.tolist():
        for coordinate, value in zip(coordinates, row, strict=True):
            coordinate.setValue(state, value, False)
        yield osim.Vector(state.getQ())


class Inverse(NamedTuple):
    """OpenSim's inverse kinematics of the first frames of a trial."""

    q: Tensor  # [F, n]
    frames_per_second: float  # without loading the model and setting up


def inverse_kinematics(
    osim: ModuleType, model: Model, files: Files, *, accuracy: float, frames: int
) -> Inverse:
    """Run InverseKinematicsTool on a trial, as its setup file says but for the accuracy.

    Setting up (which loads the model again) is measured by a run over one frame and subtracted.
    """
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder) / "ik.mot"
        setup, _ = _seconds(lambda: _run_tool(osim, files, accuracy, 1, result))
        whole, _ = _seconds(lambda: _run_tool(osim, files, accuracy, frames, result))
        motion = bk.load(result, model=model)
    q = motion["dof_position"].sel(dof=list(model.coordinate_names)).values.copy()
    return Inverse(torch.from_numpy(q), (frames - 1) / max(whole - setup, 1e-9))


def _run_tool(osim: ModuleType, files: Files, accuracy: float, frames: int, result: Path) -> None:
    tool = osim.InverseKinematicsTool(str(files.setup))
    tool.set_model_file(str(files.model))
    tool.set_marker_file(str(files.markers))
    tool.set_accuracy(accuracy)
    tool.setStartTime(float(files.time[0]))
    tool.setEndTime(float(files.time[frames - 1]) + 1e-6)
    tool.setResultsDir(str(result.parent))
    tool.setOutputMotionFileName(str(result))
    tool.set_report_errors(False)
    tool.set_report_marker_locations(False)
    result.unlink(missing_ok=True)
    with silent_output():
        tool.run()
    if not result.is_file():
        raise RuntimeError(f"OpenSim wrote no inverse kinematics result for {files.markers}")


def _seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


@contextmanager
def silent_output() -> Iterator[None]:
    """Drop what C++ code prints, whatever its log level."""
    sys.stdout.flush()
    kept = os.dup(1)
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        try:
            yield
        finally:
            os.dup2(kept, 1)
            os.close(kept)
