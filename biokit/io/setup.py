"""OpenSim's tool setup files (XML): what a laboratory already wrote down about scaling and IK.

Read with the standard library, so that a setup file serves where opensim is not installed. File
names in a setup are resolved from the folder of the setup file, where OpenSim's tools are run.
"""

import os
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from biokit.io.setup_reader import SetupReader

VALUE_TYPES = ("default_value", "manual_value", "from_file")
SCALING_STEPS = ("measurements", "manualScale")
AXES = ("x", "y", "z")


@dataclass(frozen=True)
class MarkerTask:
    """A marker to follow: ``weight`` counts where ``apply`` is true."""

    name: str
    apply: bool
    weight: float


@dataclass(frozen=True)
class CoordinateTask:
    """A coordinate to hold near a value.

    ``value_type`` says which: ``default_value`` of the model, ``manual_value`` (``value``, rad or
    m), or ``from_file`` (the setup's coordinate file).
    """

    name: str
    apply: bool
    weight: float
    value_type: str
    value: float


@dataclass(frozen=True)
class TaskSet:
    """Markers and coordinates to follow (IKTaskSet)."""

    markers: tuple[MarkerTask, ...] = ()
    coordinates: tuple[CoordinateTask, ...] = ()

    def marker_weights(self) -> dict[str, float]:
        """Weight of each marker; 0 where the task is not applied."""
        return {task.name: task.weight if task.apply else 0.0 for task in self.markers}


@dataclass(frozen=True)
class InverseKinematicsSetup:
    """An InverseKinematicsTool. ``time_range`` in s, None for the whole trial."""

    name: str
    model_file: Path | None
    marker_file: Path | None
    coordinate_file: Path | None
    time_range: tuple[float, float] | None
    accuracy: float
    constraint_weight: float
    tasks: TaskSet


@dataclass(frozen=True)
class BodyScale:
    """A body and the axes (of x, y, z) along which a measurement scales it."""

    body: str
    axes: tuple[str, ...]


@dataclass(frozen=True)
class Measurement:
    """Distances between pairs of markers, averaged, that scale some bodies along some axes."""

    name: str
    apply: bool
    marker_pairs: tuple[tuple[str, str], ...]
    bodies: tuple[BodyScale, ...]


@dataclass(frozen=True)
class ManualScale:
    """Scale factors (x, y, z) of a body that are set by hand."""

    body: str
    apply: bool
    factors: tuple[float, float, float]


@dataclass(frozen=True)
class ModelScaler:
    """How bodies are scaled. ``scaling_order``: the steps, later ones overwrite earlier ones."""

    apply: bool
    scaling_order: tuple[str, ...]
    measurements: tuple[Measurement, ...]
    manual_scales: tuple[ManualScale, ...]
    marker_file: Path | None
    time_range: tuple[float, float] | None
    preserve_mass_distribution: bool


@dataclass(frozen=True)
class MarkerPlacer:
    """How markers are moved onto the static trial. ``max_marker_movement`` in m, negative: any."""

    apply: bool
    tasks: TaskSet
    marker_file: Path | None
    coordinate_file: Path | None
    time_range: tuple[float, float] | None
    max_marker_movement: float


@dataclass(frozen=True)
class ScaleSetup:
    """A ScaleTool. ``mass`` in kg, ``height`` in mm and ``age`` in years; None where not given."""

    name: str
    mass: float | None
    height: float | None
    age: float | None
    model_file: Path | None
    marker_set_file: Path | None
    scaler: ModelScaler | None
    placer: MarkerPlacer | None


@dataclass(frozen=True)
class ModelMarker:
    """A marker of a model: its body and its location (m) in that body's frame."""

    name: str
    body: str
    location: tuple[float, float, float]
    fixed: bool


def read_inverse_kinematics_setup(path: str | os.PathLike[str]) -> InverseKinematicsSetup:
    """Read the setup file of an InverseKinematicsTool.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming the file and listing every element that is missing or cannot be read.
    """
    reader = _Reader(path)
    tool = reader.find("InverseKinematicsTool")
    setup = InverseKinematicsSetup(
        name=tool.get("name", ""),
        model_file=reader.file(tool, "model_file"),
        marker_file=reader.file(tool, "marker_file"),
        coordinate_file=reader.file(tool, "coordinate_file"),
        time_range=reader.time_range(tool),
        accuracy=reader.number(tool, "accuracy", 1e-5),
        constraint_weight=reader.number(tool, "constraint_weight", float("inf")),
        tasks=reader.tasks(tool.find("IKTaskSet")),
    )
    return reader.done(setup)


def read_task_set(path: str | os.PathLike[str]) -> TaskSet:
    """Read the first IKTaskSet of a file: one of its own, or one inside a tool's setup.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`read_inverse_kinematics_setup`.
    """
    reader = _Reader(path)
    return reader.done(reader.tasks(reader.find("IKTaskSet")))


def read_scale_setup(path: str | os.PathLike[str]) -> ScaleSetup:
    """Read the setup file of a ScaleTool.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`read_inverse_kinematics_setup`.
    """
    reader = _Reader(path)
    tool = reader.find("ScaleTool")
    maker = tool.find("GenericModelMaker")
    setup = ScaleSetup(
        name=tool.get("name", ""),
        mass=_positive(reader.number(tool, "mass", -1.0)),
        height=_positive(reader.number(tool, "height", -1.0)),
        age=_positive(reader.number(tool, "age", -1.0)),
        model_file=reader.file(maker, "model_file"),
        marker_set_file=reader.file(maker, "marker_set_file"),
        scaler=reader.scaler(tool.find("ModelScaler")),
        placer=reader.placer(tool.find("MarkerPlacer")),
    )
    return reader.done(setup)


def read_scale_set(path: str | os.PathLike[str]) -> tuple[ManualScale, ...]:
    """Read a file of scale factors (ScaleSet), as ScaleTool writes it.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`read_inverse_kinematics_setup`.
    """
    reader = _Reader(path)
    return reader.done(reader.manual_scales(reader.find("ScaleSet")))


def read_marker_set(path: str | os.PathLike[str]) -> tuple[ModelMarker, ...]:
    """Read a file of model markers (MarkerSet), of OpenSim 2, 3 or 4.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`read_inverse_kinematics_setup`.
    """
    reader = _Reader(path)
    markers = tuple(reader.marker(e) for e in reader.find("MarkerSet").iter("Marker"))
    return reader.done(markers)


def _positive(value: float) -> float | None:
    """OpenSim writes -1 or 0 for what is not known."""
    return value if value > 0 else None


class _Reader(SetupReader):
    """Takes scaling and inverse kinematics out of one file."""

    def tasks(self, element: ET.Element | None) -> TaskSet:
        if element is None:
            return TaskSet()
        return TaskSet(
            tuple(self.marker_task(e) for e in element.iter("IKMarkerTask")),
            tuple(self.coordinate_task(e) for e in element.iter("IKCoordinateTask")),
        )

    def marker_task(self, element: ET.Element) -> MarkerTask:
        return MarkerTask(
            self.name(element),
            self.flag(element, "apply", True),
            self.number(element, "weight", 1.0),
        )

    def coordinate_task(self, element: ET.Element) -> CoordinateTask:
        value_type = self.text(element, "value_type", "default_value")
        if value_type not in VALUE_TYPES:
            self.problems.append(
                f"{self._where(element, 'value_type')}: {value_type!r} is not one of"
                f" {', '.join(VALUE_TYPES)}"
            )
        return CoordinateTask(
            self.name(element),
            self.flag(element, "apply", True),
            self.number(element, "weight", 1.0),
            value_type,
            self.number(element, "value", 0.0),
        )

    def scaler(self, element: ET.Element | None) -> ModelScaler | None:
        if element is None:
            return None
        order = tuple(self.text(element, "scaling_order").split())
        unknown = [step for step in order if step not in SCALING_STEPS]
        if unknown:
            self.problems.append(f"<scaling_order>: {unknown} unknown; known: {SCALING_STEPS}")
        return ModelScaler(
            apply=self.flag(element, "apply", True),
            scaling_order=order,
            measurements=tuple(self.measurement(e) for e in element.iter("Measurement")),
            manual_scales=self.manual_scales(element.find("ScaleSet")),
            marker_file=self.file(element, "marker_file"),
            time_range=self.time_range(element),
            preserve_mass_distribution=self.flag(element, "preserve_mass_distribution", False),
        )

    def measurement(self, element: ET.Element) -> Measurement:
        pairs = []
        for pair in element.iter("MarkerPair"):
            names = self.text(pair, "markers").split()
            if len(names) != 2:
                self.problems.append(f"<Measurement {element.get('name')}>: a pair is {names}")
                continue
            pairs.append((names[0], names[1]))
        bodies = tuple(self.body_scale(e) for e in element.iter("BodyScale"))
        return Measurement(
            self.name(element), self.flag(element, "apply", True), tuple(pairs), bodies
        )

    def body_scale(self, element: ET.Element) -> BodyScale:
        axes = tuple(axis.lower() for axis in self.text(element, "axes").split())
        if not axes or any(axis not in AXES for axis in axes):
            self.problems.append(f"{self._where(element, 'axes')}: expected some of X Y Z")
        return BodyScale(self.name(element), axes)

    def manual_scales(self, element: ET.Element | None) -> tuple[ManualScale, ...]:
        if element is None:
            return ()
        return tuple(
            ManualScale(
                self.text(scale, "segment"),
                self.flag(scale, "apply", True),
                self.triple(scale, "scales"),
            )
            for scale in element.iter("Scale")
        )

    def placer(self, element: ET.Element | None) -> MarkerPlacer | None:
        if element is None:
            return None
        return MarkerPlacer(
            apply=self.flag(element, "apply", True),
            tasks=self.tasks(element.find("IKTaskSet")),
            marker_file=self.file(element, "marker_file"),
            coordinate_file=self.file(element, "coordinate_file"),
            time_range=self.time_range(element),
            max_marker_movement=self.number(element, "max_marker_movement", -1.0),
        )

    def marker(self, element: ET.Element) -> ModelMarker:
        body = self.text(element, "body") or self.text(element, "socket_parent_frame")
        if not body:
            self.problems.append(f"<Marker {element.get('name')}>: no body")
        return ModelMarker(
            self.name(element),
            body.rsplit("/", maxsplit=1)[-1],
            self.triple(element, "location"),
            self.flag(element, "fixed", False),
        )
