"""OpenSim models: compile an .osim file to tensors, and write one again.

This is the only module that imports ``opensim``.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import torch

from biokit.engine.curves import Pieces, polynomial, stack
from biokit.engine.model import Model
from biokit.io.osim_muscles import read_actuators, read_muscles
from biokit.io.osim_values import read_function, rotation, tensor, vec3

X, Y, Z = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)
# (rotation axes, translation axes) of joints whose coordinates are the channels themselves.
# Ball and Free joints are used with their Euler angles, body-fixed x, y, z (SimbodyMatterSubsystem
# with setUseEulerAngles), as OpenSim does.
SIMPLE_JOINTS = {
    "WeldJoint": ((), ()),
    "PinJoint": ((Z,), ()),
    "SliderJoint": ((), (X,)),
    "UniversalJoint": ((X, Y), ()),
    "GimbalJoint": ((X, Y, Z), ()),
    "BallJoint": ((X, Y, Z), ()),
    "PlanarJoint": ((Z,), (X, Y)),
    "FreeJoint": ((X, Y, Z), (X, Y, Z)),
}
IDENTITY = polynomial((0.0, 1.0))


def load_osim(path: str | os.PathLike[str]) -> Model:
    """Compile an OpenSim model file.

    Parameters
    ----------
    path : path-like
        An ``.osim`` file of any OpenSim version that the installed opensim package reads.

    Returns
    -------
    Model
        In float64 on the CPU, with the file's text inside.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ImportError
        If the opensim package is not installed (macOS has no wheel of it).
    ValueError
        If opensim cannot read the file, or if the model has joints, functions, constraints
        or muscles that the engine does not support; all of them are named.
    """
    path = Path(path)
    if not path.is_file():
        raise FileNotFoundError(f"{path}: no such model file")
    text = path.read_text(encoding="utf-8", errors="replace")
    if "<OpenSimDocument" not in text:
        raise ValueError(
            f"{path}: not an OpenSim model (no <OpenSimDocument> element); "
            "is the file empty or of another kind?"
        )
    osim = _opensim()
    with _quiet(osim):
        try:
            source = osim.Model(str(path))
            source.initSystem()
        except RuntimeError as error:
            raise ValueError(f"{path}: opensim cannot read this model: {error}") from error
        return _compile(osim, source, path, text)


def save_osim(model: Model, path: str | os.PathLike[str]) -> None:
    """Write a model as an .osim file that OpenSim opens.

    The file the model was compiled from is scaled by OpenSim itself with the model's
    ``scale_factor``, so that everything in it (muscles, wrap objects, geometry) scales as in its
    Scale tool; then marker positions, masses, mass centres and inertias are set to the model's.

    Raises
    ------
    ValueError
        If the model carries no source text (it was not compiled from an .osim file).
    """
    from biokit.io.files import replacing

    if not model.xml:
        raise ValueError(f"model {model.name!r} carries no .osim source, so it cannot be written")
    osim = _opensim()
    with _quiet(osim), replacing(path) as target:
        source = _from_text(osim, model.xml)
        state = source.initSystem()
        factors = model.scale_factor.cpu().numpy()
        scales = osim.ScaleSet()
        for name, factor in zip(model.body_names, factors, strict=True):
            if not np.array_equal(factor, np.ones(3)):
                scale = osim.Scale()
                scale.setSegmentName(name)
                scale.setScaleFactors(osim.Vec3(*map(float, factor)))
                scale.setApply(True)
                scales.cloneAndAppend(scale)
        if scales.getSize():
            source.scale(state, scales, True, float(model.mass.sum()))
        source.setName(model.name)
        bodies = source.getBodySet()
        for name, mass, centre, inertia in zip(
            model.body_names,
            model.mass.tolist(),
            model.mass_center.tolist(),
            model.inertia.cpu().numpy(),
            strict=True,
        ):
            body = bodies.get(name)
            body.setMass(mass)
            body.setMassCenter(osim.Vec3(*centre))
            body.setInertia(
                osim.Inertia(
                    *map(float, np.diagonal(inertia)),
                    *(float(inertia[i, j]) for i, j in ((0, 1), (0, 2), (1, 2))),
                )
            )
        _write_markers(osim, source, model)
        source.finalizeConnections()
        if not source.printToXML(str(target)):
            raise OSError(f"{path}: opensim could not write the model")


def _write_markers(osim: ModuleType, source: Any, model: Model) -> None:
    """Make the marker set equal to the model's: names, bodies, locations."""
    markers = source.updMarkerSet()
    markers.clearAndDestroy()
    for name, body, location in zip(
        model.marker_names, model.marker_body, model.marker_location.tolist(), strict=True
    ):
        frame = source.getGround() if body < 0 else source.getBodySet().get(model.body_names[body])
        marker = osim.Marker(name, frame, osim.Vec3(*location))
        marker.set_fixed(name in model.fixed_markers)
        source.addMarker(marker)


def _opensim() -> ModuleType:
    first = "opensim" not in sys.modules
    try:
        import opensim
    except ImportError as error:
        raise ImportError(
            "reading and writing .osim files needs the opensim package (`pip install opensim`; "
            "Linux and Windows, Python 3.11 to 3.13). Elsewhere load a compiled model (.bkm) "
            "that was saved on such a machine."
        ) from error
    if first:  # nobody has chosen how much OpenSim should say, or where: no chatter, no log file
        opensim.Logger.removeFileSink()
        opensim.Logger.setLevelString("error")
    return opensim


@contextmanager
def _quiet(osim: ModuleType) -> Iterator[None]:
    """Say nothing about missing meshes and the like; errors reach the caller as exceptions."""
    level = osim.Logger.getLevelString()
    osim.Logger.setLevelString("off")
    try:
        yield
    finally:
        osim.Logger.setLevelString(level)


def _from_text(osim: ModuleType, text: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.osim"
        path.write_text(text, encoding="utf-8")
        return osim.Model(str(path))


def load_osim_text(text: str) -> Model:
    """Compile a model from the text of an .osim file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.osim"
        path.write_text(text, encoding="utf-8")
        return load_osim(path)


def _compile(osim: ModuleType, source: Any, path: Path, text: str) -> Model:
    problems: list[str] = []
    coordinates = [source.getCoordinateSet().get(i) for i in range(source.getNumCoordinates())]
    coordinate_index = {c.getName(): i for i, c in enumerate(coordinates)}
    names = [c.getName() for c in coordinates]
    for name in sorted({name for name in names if names.count(name) > 1}):
        problems.append(f"{names.count(name)} coordinates of the same name {name!r}; rename them")
    joints = _tree(osim, source, problems)
    if problems:
        raise _unsupported(path, problems)

    body_names = tuple(joint["child"] for joint in joints)
    body_index = {name: i for i, name in enumerate(body_names)}
    body_index["ground"] = -1
    channels: list[tuple[int, int, bool, tuple[float, ...], Pieces]] = []
    for i, joint in enumerate(joints):
        for is_rotation, axis, coordinate, function in _channels(osim, joint["joint"], problems):
            channels.append((i, coordinate_index.get(coordinate, 0), is_rotation, axis, function))
    couplers = _couplers(osim, source, coordinate_index, problems)
    for c in coordinates:
        if c.getDefaultIsPrescribed():
            problems.append(f"coordinate {c.getName()!r} is prescribed by a function of time")
    muscles = read_muscles(osim, source, body_index, coordinate_index, problems)
    actuators = read_actuators(osim, source, coordinate_index, problems)
    if problems:
        raise _unsupported(path, problems)

    bodies = [source.getBodySet().get(name) for name in body_names]
    markers = [source.getMarkerSet().get(i) for i in range(source.getMarkerSet().getSize())]
    marker_body, marker_location = [], []
    for marker in markers:
        frame = marker.getParentFrame()
        marker_body.append(body_index[frame.findBaseFrame().getName()])
        transform = frame.findTransformInBaseFrame()
        marker_location.append(
            rotation(transform) @ vec3(marker.get_location()) + vec3(transform.p())
        )

    return Model(
        name=source.getName() or path.stem,
        body_names=body_names,
        joint_names=tuple(joint["joint"].getName() for joint in joints),
        coordinate_names=tuple(coordinate_index),
        marker_names=tuple(marker.getName() for marker in markers),
        parent=tuple(body_index[joint["parent"]] for joint in joints),
        parent_rotation=tensor([rotation(j["parent_frame"]) for j in joints], 3, 3),
        parent_offset=tensor([vec3(j["parent_frame"].p()) for j in joints], 3),
        child_rotation=tensor([rotation(j["child_frame"]) for j in joints], 3, 3),
        child_offset=tensor([vec3(j["child_frame"].p()) for j in joints], 3),
        channel_body=tuple(c[0] for c in channels),
        channel_coordinate=tuple(c[1] for c in channels),
        channel_is_rotation=tuple(c[2] for c in channels),
        channel_axis=tensor([np.array(c[3]) for c in channels], 3),
        channel_curve=stack([c[4] for c in channels]),
        coupler_dependent=tuple(c[0] for c in couplers),
        coupler_independent=tuple(c[1] for c in couplers),
        coupler_curve=stack([c[2] for c in couplers]),
        default=tensor([np.array(c.getDefaultValue()) for c in coordinates]),
        lower=tensor([np.array(c.getRangeMin()) for c in coordinates]),
        upper=tensor([np.array(c.getRangeMax()) for c in coordinates]),
        clamped=tuple(bool(c.getDefaultClamped()) for c in coordinates),
        locked=tuple(bool(c.getDefaultLocked()) for c in coordinates),
        coordinate_is_rotation=_is_rotation(len(coordinates), channels, couplers),
        coordinate_is_coupled=tuple(c.getMotionType() == 3 for c in coordinates),
        mass=tensor([np.array(b.getMass()) for b in bodies]),
        mass_center=tensor([vec3(b.getMassCenter()) for b in bodies], 3),
        inertia=tensor([_inertia(b) for b in bodies], 3, 3),
        marker_body=tuple(marker_body),
        marker_location=tensor(marker_location, 3),
        scale_factor=torch.ones((len(bodies), 3), dtype=torch.float64),
        fixed_markers=tuple(marker.getName() for marker in markers if marker.get_fixed()),
        xml=text,
        muscles=muscles,
        actuators=actuators,
        gravity=tuple(vec3(source.get_gravity()).tolist()),
    )


def _unsupported(path: Path, problems: list[str]) -> ValueError:
    listed = "\n  - ".join(problems)
    return ValueError(
        f"{path}: the engine does not support\n  - {listed}\n"
        "Replace these parts in OpenSim (e.g. by Custom, Pin or Weld joints, coordinate couplers "
        "of one coordinate, Millard2012EquilibriumMuscles), or remove them."
    )


def _tree(osim: ModuleType, source: Any, problems: list[str]) -> list[dict[str, Any]]:
    """The joints in an order in which every parent comes before its children."""
    waiting = []
    for joint in source.getComponentsList():
        joint = osim.Joint.safeDownCast(joint)
        if joint is None:
            continue
        parent, child = joint.getParentFrame(), joint.getChildFrame()
        waiting.append(
            {
                "joint": joint,
                "parent": parent.findBaseFrame().getName(),
                "child": child.findBaseFrame().getName(),
                "parent_frame": parent.findTransformInBaseFrame(),
                "child_frame": child.findTransformInBaseFrame(),
            }
        )
    children = [j["child"] for j in waiting]
    for name in sorted({c for c in children if children.count(c) > 1}):
        closing = [j["joint"].getName() for j in waiting if j["child"] == name]
        problems.append(f"a closed loop: body {name!r} is the child of joints {closing}")
    for j in waiting:
        if j["child"] == "ground":
            problems.append(f"joint {j['joint'].getName()!r} has ground as its child (reversed)")
    names = [source.getBodySet().get(i).getName() for i in range(source.getNumBodies())]
    for name in names:
        if name not in children:
            problems.append(f"body {name!r} has no joint")
    if problems:
        return []
    # OpenSim's own body order where it is already parent first, which real models keep.
    waiting.sort(key=lambda j: names.index(j["child"]))
    ordered: list[dict[str, Any]] = []
    placed = {"ground"}
    while waiting:
        ready = next((j for j in waiting if j["parent"] in placed), None)
        if ready is None:
            problems.append(f"bodies not connected to ground: {[j['child'] for j in waiting]}")
            return []
        waiting.remove(ready)
        placed.add(ready["child"])
        ordered.append(ready)
    return ordered


def _channels(
    osim: ModuleType, joint: Any, problems: list[str]
) -> Iterator[tuple[bool, tuple[float, ...], str, Pieces]]:
    """(is rotation, axis, coordinate name, function) of one joint, constant zeros left out."""
    kind = joint.getConcreteClassName()
    if kind in SIMPLE_JOINTS:
        rotations, translations = SIMPLE_JOINTS[kind]
        axes = [(True, a) for a in rotations] + [(False, a) for a in translations]
        for i, (is_rotation, axis) in enumerate(axes):
            yield is_rotation, axis, joint.get_coordinates(i).getName(), IDENTITY
        return
    if kind != "CustomJoint":
        problems.append(f"joint {joint.getName()!r} of type {kind}")
        return
    transform = osim.CustomJoint.safeDownCast(joint).getSpatialTransform()
    for i in range(6):
        axis = transform.getTransformAxis(i)
        names = axis.getCoordinateNamesInArray()
        where = f"joint {joint.getName()!r}, axis {axis.getName()!r}"
        if names.getSize() > 1:
            problems.append(f"{where}: a function of {names.getSize()} coordinates")
            continue
        function = read_function(osim, axis.getFunction(), where, problems)
        if function.is_constant and not any(function.coefficients[0]):
            continue
        coordinate = names.get(0) if names.getSize() else ""
        if not coordinate and not function.is_constant:
            problems.append(f"{where}: its function has no coordinate")
        vector = vec3(axis.getAxis())
        yield i < 3, tuple(vector / np.linalg.norm(vector)), coordinate, function


def _couplers(
    osim: ModuleType, source: Any, index: dict[str, int], problems: list[str]
) -> list[tuple[int, int, Pieces]]:
    """(dependent, independent, function), ordered so that chains can be substituted."""
    found: list[tuple[int, int, Pieces]] = []
    constraints = source.getConstraintSet()
    for i in range(constraints.getSize()):
        constraint = constraints.get(i)
        if not constraint.get_isEnforced():
            continue
        name, kind = constraint.getName(), constraint.getConcreteClassName()
        coupler = osim.CoordinateCouplerConstraint.safeDownCast(constraint)
        if coupler is None:
            problems.append(f"constraint {name!r} of type {kind}")
            continue
        names = coupler.getIndependentCoordinateNames()
        if names.getSize() != 1:
            problems.append(f"constraint {name!r}: a function of {names.getSize()} coordinates")
            continue
        function = read_function(osim, coupler.getFunction(), f"constraint {name!r}", problems)
        # OpenSim enforces dependent = scale * function(independent).
        function = function.scaled(
            osim.PropertyHelper.getValueDouble(coupler.getPropertyByName("scale_factor"))
        )
        found.append((index[coupler.getDependentCoordinateName()], index[names.get(0)], function))
    dependent = [f[0] for f in found]
    for d in sorted({d for d in dependent if dependent.count(d) > 1}):
        problems.append(f"coordinate {list(index)[d]!r} is driven by more than one coupler")
    ordered: list[tuple[int, int, Pieces]] = []
    while found:
        left = {f[0] for f in found}
        ready = [f for f in found if f[1] not in left]
        if not ready:
            problems.append(f"couplers in a circle: {[list(index)[d] for d in sorted(left)]}")
            return ordered
        ordered += ready
        found = [f for f in found if f not in ready]
    return ordered


def _is_rotation(
    n: int,
    channels: list[tuple[int, int, bool, tuple[float, ...], Pieces]],
    couplers: list[tuple[int, int, Pieces]],
) -> tuple[bool, ...]:
    """A coordinate is an angle if it drives a rotation, itself or only through couplers."""
    own = dict.fromkeys(range(n), False)
    driven = set()
    for _, coordinate, is_rotation, _, _ in channels:
        driven.add(coordinate)
        own[coordinate] = own[coordinate] or is_rotation
    for dependent, independent, _ in reversed(couplers):
        if independent not in driven:
            own[independent] = own[independent] or own[dependent]
    return tuple(own.values())


def _inertia(body: Any) -> np.ndarray:
    moments, products = body.getInertia().getMoments(), body.getInertia().getProducts()
    xx, yy, zz = vec3(moments)
    xy, xz, yz = vec3(products)
    return np.array([[xx, xy, xz], [xy, yy, yz], [xz, yz, zz]])
