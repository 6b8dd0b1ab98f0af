"""OpenSim's files about forces: external loads, inverse dynamics, static optimisation, actuators.

Read with the standard library; file names are resolved from the folder of the file that has them.
"""

import os
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from biokit.io.files import replacing
from biokit.io.setup_reader import UNASSIGNED, SetupReader

GROUND = "ground"


@dataclass(frozen=True)
class ExternalForce:
    """A measured force on a body, by the columns of a file.

    Identifiers are what the labels of three columns begin with (``ground_force_r_v`` of
    ``ground_force_r_vx`` ...); empty where the file has no such columns. Bodies in whose frame the
    columns are expressed are ``ground`` nearly always.
    """

    name: str
    applied_to_body: str
    force_expressed_in_body: str
    point_expressed_in_body: str
    force_identifier: str
    point_identifier: str
    torque_identifier: str
    data_source: str
    applies: bool


@dataclass(frozen=True)
class ExternalLoads:
    """An ExternalLoads file: the forces, and the .mot or .sto file that holds their columns."""

    name: str
    path: Path
    data_file: Path | None
    forces: tuple[ExternalForce, ...]


@dataclass(frozen=True)
class InverseDynamicsSetup:
    """An InverseDynamicsTool. ``time_range`` in s, ``cutoff`` in Hz; None for none."""

    name: str
    model_file: Path | None
    coordinates_file: Path | None
    external_loads_file: Path | None
    time_range: tuple[float, float] | None
    cutoff: float | None
    output_file: Path | None


@dataclass(frozen=True)
class StaticOptimizationSetup:
    """An AnalyzeTool with a StaticOptimization. ``time_range`` in s, ``cutoff`` in Hz."""

    name: str
    model_file: Path | None
    coordinates_file: Path | None
    external_loads_file: Path | None
    force_set_files: tuple[Path, ...]
    replace_force_set: bool
    time_range: tuple[float, float] | None
    cutoff: float | None
    activation_exponent: float
    use_muscle_physiology: bool
    tolerance: float


@dataclass(frozen=True)
class Actuator:
    """What the actuators of a ForceSet have in common: ``control * optimal_force`` acts."""

    name: str
    optimal_force: float
    min_control: float
    max_control: float


@dataclass(frozen=True)
class CoordinateActuator(Actuator):
    """A generalised force (N or N*m) on a coordinate."""

    coordinate: str


@dataclass(frozen=True)
class PointActuator(Actuator):
    """A force (N) at a point of a body; point and direction in the body unless global."""

    body: str
    point: tuple[float, float, float]
    point_is_global: bool
    direction: tuple[float, float, float]
    force_is_global: bool


@dataclass(frozen=True)
class TorqueActuator(Actuator):
    """A torque (N*m) on a body and the opposite one on another; axis in the first unless global."""

    body: str
    other_body: str
    axis: tuple[float, float, float]
    torque_is_global: bool


def read_external_loads(path: str | os.PathLike[str]) -> ExternalLoads:
    """Read an ExternalLoads file, of OpenSim 2, 3 or 4.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming the file and listing every element that is missing or cannot be read.
    """
    reader = SetupReader(path)
    element = reader.find("ExternalLoads")
    forces = tuple(_external_force(reader, e) for e in element.iter("ExternalForce"))
    if not forces:
        reader.problems.append("<ExternalLoads> has no <ExternalForce>")
    loads = ExternalLoads(
        element.get("name", ""), reader.path, reader.file(element, "datafile"), forces
    )
    return reader.done(loads)


def _external_force(reader: SetupReader, element: ET.Element) -> ExternalForce:
    def name(tag: str, default: str = "") -> str:
        text = reader.text(element, tag, default)
        return default if text.lower() in UNASSIGNED else text

    applies = reader.flag(element, "appliesForce", True)
    applies = applies and not reader.flag(element, "isDisabled", False)  # of OpenSim 3
    force = ExternalForce(
        element.get("name", ""),
        _last(name("applied_to_body")),
        _last(name("force_expressed_in_body", GROUND)),
        _last(name("point_expressed_in_body", GROUND)),
        name("force_identifier"),
        name("point_identifier"),
        name("torque_identifier"),
        name("data_source_name"),
        reader.flag(element, "appliesForce", True)
        and not reader.flag(element, "isDisabled", False),
    )
    where = f"<ExternalForce {force.name}>"
    if not force.applied_to_body:
        reader.problems.append(f"{where}: no <applied_to_body>")
    if not (force.force_identifier or force.torque_identifier):
        reader.problems.append(f"{where}: neither <force_identifier> nor <torque_identifier>")
    return force


def _last(path: str) -> str:
    """The body's name of a path such as /bodyset/calcn_r."""
    return path.rsplit("/", maxsplit=1)[-1]


def read_inverse_dynamics_setup(path: str | os.PathLike[str]) -> InverseDynamicsSetup:
    """Read the setup file of an InverseDynamicsTool.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`read_external_loads`.
    """
    reader = SetupReader(path)
    tool = reader.find("InverseDynamicsTool")
    folder = reader.file(tool, "results_directory")
    output = reader.text(tool, "output_gen_force_file")
    setup = InverseDynamicsSetup(
        name=tool.get("name", ""),
        model_file=reader.file(tool, "model_file"),
        coordinates_file=reader.file(tool, "coordinates_file"),
        external_loads_file=reader.file(tool, "external_loads_file"),
        time_range=reader.time_range(tool),
        cutoff=_cutoff(reader, tool),
        output_file=(folder or reader.path.parent) / output if output else None,
    )
    return reader.done(setup)


def read_static_optimization_setup(path: str | os.PathLike[str]) -> StaticOptimizationSetup:
    """Read the setup file of an AnalyzeTool that runs a StaticOptimization.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`read_external_loads`.
    """
    reader = SetupReader(path)
    tool = reader.find("AnalyzeTool")
    analysis = reader.find("StaticOptimization")
    start, end = (reader.number(tool, tag, -1.0) for tag in ("initial_time", "final_time"))
    setup = StaticOptimizationSetup(
        name=tool.get("name", ""),
        model_file=reader.file(tool, "model_file"),
        coordinates_file=reader.file(tool, "coordinates_file"),
        external_loads_file=reader.file(tool, "external_loads_file"),
        force_set_files=tuple(
            reader.path.parent / name for name in reader.text(tool, "force_set_files").split()
        ),
        replace_force_set=reader.flag(tool, "replace_force_set", False),
        time_range=(start, end) if end > start else None,
        cutoff=_cutoff(reader, tool),
        activation_exponent=reader.number(analysis, "activation_exponent", 2.0),
        use_muscle_physiology=reader.flag(analysis, "use_muscle_physiology", True),
        tolerance=reader.number(analysis, "optimizer_convergence_criterion", 1e-4),
    )
    return reader.done(setup)


def _cutoff(reader: SetupReader, tool: ET.Element) -> float | None:
    cutoff = reader.number(tool, "lowpass_cutoff_frequency_for_coordinates", -1.0)
    return cutoff if cutoff > 0 else None  # OpenSim writes -1 for none


def read_force_set(path: str | os.PathLike[str]) -> tuple[Actuator, ...]:
    """Read the actuators of a ForceSet file, such as reserves and residuals, in their order.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`read_external_loads`; forces of other types are named.
    """
    reader = SetupReader(path)
    objects = reader.find("ForceSet").find("objects")
    actuators = [_actuator(reader, e) for e in (() if objects is None else objects)]
    return reader.done(tuple(a for a in actuators if a is not None))


def _actuator(reader: SetupReader, element: ET.Element) -> Actuator | None:
    common = (
        reader.name(element),
        reader.number(element, "optimal_force", 1.0),
        reader.number(element, "min_control", float("-inf")),
        reader.number(element, "max_control", float("inf")),
    )
    if element.tag == "CoordinateActuator":
        return CoordinateActuator(*common, _required(reader, element, "coordinate"))
    if element.tag == "PointActuator":
        return PointActuator(
            *common,
            _required(reader, element, "body"),
            reader.triple(element, "point"),
            reader.flag(element, "point_is_global", False),
            reader.triple(element, "direction"),
            reader.flag(element, "force_is_global", True),
        )
    if element.tag == "TorqueActuator":
        return TorqueActuator(
            *common,
            _required(reader, element, "bodyA"),
            _required(reader, element, "bodyB"),
            reader.triple(element, "axis"),
            reader.flag(element, "torque_is_global", True),
        )
    reader.problems.append(
        f"<{element.tag} {element.get('name', '')}>: only CoordinateActuator, PointActuator and"
        " TorqueActuator can be read"
    )
    return None


def _required(reader: SetupReader, element: ET.Element, tag: str) -> str:
    value = _last(reader.text(element, tag))
    if not value or value.lower() in UNASSIGNED:
        reader.problems.append(f"<{element.tag} {element.get('name', '')}>: no <{tag}>")
    return value


def write_external_loads(loads: ExternalLoads, path: str | os.PathLike[str]) -> None:
    """Write an ExternalLoads file that OpenSim 4 reads; the data file by its name alone."""
    root = ET.Element("OpenSimDocument", Version="40000")
    top = ET.SubElement(root, "ExternalLoads", name=loads.name)
    objects = ET.SubElement(top, "objects")
    for force in loads.forces:
        element = ET.SubElement(objects, "ExternalForce", name=force.name)
        values = {
            "appliesForce": str(force.applies).lower(),
            "applied_to_body": force.applied_to_body,
            "force_expressed_in_body": force.force_expressed_in_body,
            "point_expressed_in_body": force.point_expressed_in_body,
            "force_identifier": force.force_identifier,
            "point_identifier": force.point_identifier,
            "torque_identifier": force.torque_identifier,
        }
        for tag, value in values.items():
            if value:
                ET.SubElement(element, tag).text = value
    ET.SubElement(top, "groups")
    if loads.data_file is not None:
        ET.SubElement(top, "datafile").text = loads.data_file.name
    ET.indent(root, "\t")
    with replacing(path) as temporary:
        ET.ElementTree(root).write(temporary, encoding="UTF-8", xml_declaration=True)
