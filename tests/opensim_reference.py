"""OpenSim as the oracle: the one place through which tests of the engine ask it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np
import pytest
import xarray as xr
from numpy.typing import NDArray

from biokit import load
from biokit.engine.model import Model
from biokit.io.osim import load_osim

REPO_ROOT = Path(__file__).resolve().parent.parent
SHARED = REPO_ROOT.parent / "shared" / "data"

Array = NDArray[np.float64]

# Every model of the reference data, and the one that ships with biokit.
MODELS: Mapping[str, Path] = {
    "open_skeleton": REPO_ROOT / "biokit" / "assets" / "open_skeleton.osim",
    "Rajagopal2016": SHARED / "models" / "Rajagopal2016.osim",
    "Rajagopal2016_scaled": SHARED / "models" / "Rajagopal2016_scaled_walk_subject.osim",
    "RajagopalLaiUhlrich2023": SHARED / "models" / "RajagopalLaiUhlrich2023.osim",
    "gait2392": SHARED / "models" / "gait2392_thelen2003muscle.osim",
    "gait2392_scaled": SHARED / "models" / "gait2392_subject01_scaled.osim",
    "D3KE": SHARED / "models" / "D3KE_full_body_wo_hands.osim",
    "opencap_subject4": SHARED / "lab_trials" / "inputs" / "opencap_subject4_scaled.osim",
    "video": SHARED / "video" / "trial_a" / "reference_keypoints" / "model_scaled.osim",
}


def model_path(name: str) -> Path:
    """Path of a reference model; skips the test where the reference data are absent."""
    path = MODELS[name]
    if not path.is_file():
        pytest.skip(f"the reference model {name} is not at ../shared/data")
    return path


@cache
def compiled(name: str) -> Model:
    """A reference model as biokit compiles it."""
    opensim()
    return load_osim(model_path(name))


def opensim() -> ModuleType:
    """The opensim package, silent and without a log file; skips the test where it is absent."""
    module = pytest.importorskip("opensim", reason="the opensim package has no wheel here")
    module.Logger.removeFileSink()
    module.Logger.setLevelString("off")
    return module


class Pose(NamedTuple):
    """What opensim finds for F poses: rotations, origins (m) and markers (m) in ground."""

    rotation: Array  # [F, nb, 3, 3]
    position: Array  # [F, nb, 3]
    markers: Array  # [F, m, 3]


class Reference:
    """A model in opensim, with all coordinates free to take any value."""

    def __init__(self, source: Path | Any) -> None:
        self.osim = opensim()
        self.model = self.osim.Model(str(source)) if isinstance(source, Path) else source
        self.state = self.model.initSystem()
        self.coordinates = self._all(self.model.getCoordinateSet())
        for coordinate in self.coordinates.values():
            coordinate.setLocked(self.state, False)
            coordinate.setClamped(self.state, False)

    @staticmethod
    def _all(collection: Any) -> dict[str, Any]:
        found = [collection.get(i) for i in range(collection.getSize())]
        return {item.getName(): item for item in found}

    def couplers(self) -> list[tuple[str, str, Any]]:
        """(dependent, independent, function of a float) of every enforced coordinate coupler."""
        found = []
        for constraint in self._all(self.model.getConstraintSet()).values():
            if not constraint.isEnforced(self.state):
                continue
            coupler = self.osim.CoordinateCouplerConstraint.safeDownCast(constraint)
            names = coupler.getIndependentCoordinateNames()
            found.append(
                (coupler.getDependentCoordinateName(), names.get(0), self._coupling(coupler))
            )
        return found

    def _coupling(self, coupler: Any) -> Any:
        factor = self.osim.PropertyHelper.getValueDouble(coupler.getPropertyByName("scale_factor"))
        return lambda x: factor * coupler.getFunction().calcValue(self.osim.Vector(1, x))

    def coupled(self, names: tuple[str, ...], q: Array) -> Array:
        """The coordinates (F, n) with the coupled ones from opensim's coupler functions."""
        q, waiting = q.copy(), self.couplers()
        while waiting:
            open_ends = {dependent for dependent, _, _ in waiting}
            for dependent, independent, function in [w for w in waiting if w[1] not in open_ends]:
                source = q[:, names.index(independent)]
                q[:, names.index(dependent)] = [function(float(x)) for x in source]
            waiting = [w for w in waiting if w[1] in open_ends]
        return q

    def pose(self, model: Model, q: Array) -> Pose:
        """Pose at the coordinates ``q`` (F, n), ordered as in ``model``; nothing is assembled."""
        bodies = [self.model.getBodySet().get(name) for name in model.body_names]
        markers = [self.model.getMarkerSet().get(name) for name in model.marker_names]
        own = [self.coordinates[name] for name in model.coordinate_names]
        rotation = np.empty((len(q), len(bodies), 3, 3))
        position = np.empty((len(q), len(bodies), 3))
        placed = np.empty((len(q), len(markers), 3))
        for frame, values in enumerate(q.tolist()):
            for coordinate, value in zip(own, values, strict=True):
                coordinate.setValue(self.state, value, False)
            self.model.realizePosition(self.state)
            assert [c.getValue(self.state) for c in own] == values, "opensim changed the pose"
            for i, body in enumerate(bodies):
                transform = body.getTransformInGround(self.state)
                rotation[frame, i] = matrix(transform.R())
                position[frame, i] = transform.p().to_numpy()
            for i, marker in enumerate(markers):
                placed[frame, i] = marker.getLocationInGround(self.state).to_numpy()
        return Pose(rotation, position, placed)

    def muscle_geometry(
        self, model: Model, q: Array, coordinates: tuple[str, ...] = ()
    ) -> tuple[Array, Array]:
        """Lengths (F, m) and moment arms (F, m, len(coordinates)) at ``q`` (F, n)."""
        muscles = [self.model.getMuscles().get(name) for name in model.muscles.names]
        own = [self.coordinates[name] for name in model.coordinate_names]
        about = [self.coordinates[name] for name in coordinates]
        lengths = np.empty((len(q), len(muscles)))
        arms = np.empty((len(q), len(muscles), len(about)))
        for frame, values in enumerate(q.tolist()):
            for coordinate, value in zip(own, values, strict=True):
                coordinate.setValue(self.state, value, False)
            self.model.realizePosition(self.state)
            for m, muscle in enumerate(muscles):
                lengths[frame, m] = muscle.getLength(self.state)
                arms[frame, m] = [muscle.computeMomentArm(self.state, c) for c in about]
        return lengths, arms

    def scale(self, model: Model, factors: Array, *, mass: float, preserve: bool) -> None:
        """Scale bodies by ``factors`` (nb, 3) as the Scale tool does."""
        scales = self.osim.ScaleSet()
        for name, factor in zip(model.body_names, factors.tolist(), strict=True):
            scale = self.osim.Scale()
            scale.setSegmentName(name)
            scale.setScaleFactors(self.osim.Vec3(*factor))
            scale.setApply(True)
            scales.cloneAndAppend(scale)
        self.model.scale(self.state, scales, preserve, mass)
        self.__init__(self.model)  # type: ignore[misc]

    def masses(self, model: Model) -> tuple[Array, Array, Array]:
        """Masses (nb,), mass centres (nb, 3) and inertias (nb, 3, 3)."""
        bodies = [self.model.getBodySet().get(name) for name in model.body_names]
        inertia = []
        for body in bodies:
            xx, yy, zz = body.getInertia().getMoments().to_numpy()
            xy, xz, yz = body.getInertia().getProducts().to_numpy()
            inertia.append([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
        return (
            np.array([body.getMass() for body in bodies]),
            np.array([body.getMassCenter().to_numpy() for body in bodies]),
            np.array(inertia),
        )


def matrix(rotation: Any) -> Array:
    """A Simbody rotation as (3, 3)."""
    m = rotation.asMat33()
    return np.array([[m.get(i, j) for j in range(3)] for i in range(3)])


def inverse_kinematics(
    setup: Path, model: Path, trial: Path, span: tuple[float, float], out: Path, accuracy: float
) -> xr.Dataset:
    """Motion that InverseKinematicsTool finds between two times (s).

    The tool resolves names from the working directory and crashes the process when it does not
    find the model, so everything is absolute.
    """
    osim = opensim()
    for path in (setup, model, trial):
        assert path.is_file(), path
    with inside(out):
        tool = osim.InverseKinematicsTool(str(setup), False)
        tool.set_model_file(str(model))
        tool.setMarkerDataFileName(str(trial))
        tool.setCoordinateFileName("")
        tool.setStartTime(span[0])
        tool.setEndTime(span[1])
        tool.set_accuracy(accuracy)
        tool.setResultsDir(str(out))
        tool.setOutputMotionFileName(str(out / "ik.mot"))
        tool.set_report_errors(False)
        tool.set_report_marker_locations(False)
        assert tool.run()
    motion = load(out / "ik.mot", model=load_osim(model))
    assert isinstance(motion, xr.Dataset)
    return motion


def static_pose(setup: Path, model: Path, trial: Path, out: Path, accuracy: float) -> xr.Dataset:
    """The pose that a ScaleTool's marker placer aims at, solved to an accuracy of one's own.

    ``trial`` holds the mean of the static trial, twice (a motion needs two frames); the placer
    itself stops at an accuracy of 1e-5.
    """
    osim = opensim()
    with inside(out):
        scale_tool = osim.ScaleTool(str(setup))
        tasks = scale_tool.getMarkerPlacer().getIKTaskSet()
        tool = osim.InverseKinematicsTool()
        for i in range(tasks.getSize()):
            tool.getIKTaskSet().cloneAndAppend(tasks.get(i))
        tool.set_model_file(str(model))
        tool.setMarkerDataFileName(str(trial))
        tool.setStartTime(0.0)
        tool.setEndTime(0.01)
        tool.set_accuracy(accuracy)
        tool.setResultsDir(str(out))
        tool.setOutputMotionFileName(str(out / "static.mot"))
        tool.set_report_errors(False)
        assert tool.run()
    motion = load(out / "static.mot", model=load_osim(model))
    assert isinstance(motion, xr.Dataset)
    return motion.isel(time=[0])


@contextmanager
def inside(folder: Path) -> Iterator[None]:
    """Run in another working directory, where OpenSim may write what it likes."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


def random_poses(model: Model, count: int, *, seed: int, beyond: float = 0.0) -> Array:
    """Coordinates (F, n) uniform over the ranges, widened at each end by a share ``beyond``.

    Ranges of a full turn and more are cut there, and unbounded translations at 10 m.
    """
    lower, upper = model.lower.numpy().copy(), model.upper.numpy().copy()
    limit = np.where(model.coordinate_is_rotation, np.pi, 10.0)
    lower, upper = np.clip(lower, -limit, limit), np.clip(upper, -limit, limit)
    width = (upper - lower) * beyond
    rng = np.random.default_rng(seed)
    return np.asarray(rng.uniform(lower - width, upper + width, (count, len(lower))))
