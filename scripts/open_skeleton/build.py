"""Write biokit/assets/open_skeleton.osim from the tables beside this file.

Run from the root of the repository: ``python -m scripts.open_skeleton.build [--out FOLDER]``.
The same tables give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import numpy as np
import opensim as osim

from scripts.open_skeleton.aliases import aliases
from scripts.open_skeleton.bodies import Body, Inertia, bodies, mirror
from scripts.open_skeleton.build_muscles import add_muscles
from scripts.open_skeleton.card import card
from scripts.open_skeleton.joints import JOINTS, Channel, Coordinate, Joint
from scripts.open_skeleton.markers import MARKERS, landmarks
from scripts.open_skeleton.osim_values import MIRROR, left, number, vec3

ASSETS = Path(__file__).resolve().parents[2] / "biokit" / "assets"
NAME = "open_skeleton"
CREDITS = (
    "The biokit contributors. Apache License 2.0. Written by scripts/open_skeleton from published "
    "anthropometry, joint kinematics and muscle architecture; no model file was copied."
)
PUBLICATIONS = (
    "Sources in open_skeleton.md beside this file; coordinate names and signs as in Rajagopal et "
    "al. 2016, IEEE Trans Biomed Eng 63(10):2068-2079."
)


def is_right(name: str) -> bool:
    """Whether a body or joint has a mirror image."""
    return name.endswith("_r")


def both_sides() -> tuple[list[Body], list[Joint]]:
    """All bodies and joints, the left ones made from the right ones."""
    right = bodies()
    mirrored = [
        Body(left(b.name), b.origin * MIRROR, mirror(b.inertia)) for b in right if is_right(b.name)
    ]
    joints = [_mirrored(j) for j in JOINTS if is_right(j.name)]
    return [*right, *mirrored], [*JOINTS, *joints]


def _mirrored(joint: Joint) -> Joint:
    def coordinate(c: Coordinate) -> Coordinate:
        return Coordinate(left(c.name), c.low, c.high, c.default, c.clamped, c.locked)

    def rotation(c: Channel) -> Channel:
        x, y, z = c.axis
        return Channel(left(c.coordinate), (-x, -y, z), c.spline)

    def translation(c: Channel) -> Channel:
        # The sign goes into the function: a translation axis that points backwards could be
        # mistaken for a negative scale factor when the model is scaled along its axes.
        if c.spline is None:
            raise ValueError(f"{c.coordinate}: a free translation has no mirror image here")
        knots, values = c.spline
        return Channel(left(c.coordinate), c.axis, (knots, values * (1 - 2 * abs(c.axis[2]))))

    return Joint(
        left(joint.name),
        left(joint.parent),
        left(joint.child),
        tuple(map(coordinate, joint.coordinates)),
        tuple(map(rotation, joint.rotations)),
        tuple(map(translation, joint.translations)),
    )


def _add_body(model: osim.Model, body: Body) -> None:
    inertia: Inertia = body.inertia
    t = inertia.tensor
    model.addBody(
        osim.Body(
            body.name,
            number(inertia.mass),
            vec3(inertia.centre - body.origin),
            osim.Inertia(
                *(number(t[i, j], 8) for i, j in ((0, 0), (1, 1), (2, 2), (0, 1), (0, 2), (1, 2)))
            ),
        )
    )


def _function(channel: Channel) -> osim.Function:
    if channel.spline is None:
        return osim.LinearFunction(1.0, 0.0)
    spline = osim.SimmSpline()
    for knot, value in zip(*channel.spline, strict=True):
        spline.addPoint(number(knot, 9), number(value, 9))
    return spline


def _complete(axes: list[np.ndarray]) -> list[np.ndarray]:
    """Three independent axes that begin with ``axes``."""
    for candidate in np.eye(3):
        if len(axes) == 3:
            break
        across = candidate - sum((a * (a @ candidate) for a in _orthonormal(axes)), np.zeros(3))
        if np.linalg.norm(across) > 0.5:
            axes = [*axes, across / np.linalg.norm(across)]
    return axes


def _orthonormal(axes: list[np.ndarray]) -> list[np.ndarray]:
    basis: list[np.ndarray] = []
    for axis in axes:
        rest = axis - sum((b * (b @ axis) for b in basis), np.zeros(3))
        basis.append(rest / np.linalg.norm(rest))
    return basis


def _spatial_transform(joint: Joint) -> osim.SpatialTransform:
    transform = osim.SpatialTransform()
    translations = joint.translations
    for first, channels in ((0, joint.rotations), (3, translations)):
        axes = _complete([np.array(channel.axis) for channel in channels])
        for k, axis in enumerate(axes):
            target = transform.updTransformAxis(first + k)
            target.setAxis(osim.Vec3(*(number(v, 9) for v in axis)))
            if k < len(channels):
                names = osim.ArrayStr()
                names.append(channels[k].coordinate)
                target.setCoordinateNames(names)
                target.set_function(_function(channels[k]))
            else:
                target.set_function(osim.Constant(0.0))
    return transform


def _add_joint(model: osim.Model, joint: Joint, origins: dict[str, np.ndarray]) -> None:
    ground = joint.parent == "ground"
    parent = model.getGround() if ground else model.getBodySet().get(joint.parent)
    offset = np.zeros(3) if ground else origins[joint.child] - origins[joint.parent]
    zero = osim.Vec3(0.0)
    made = osim.CustomJoint(
        joint.name,
        parent,
        vec3(offset),
        zero,
        model.getBodySet().get(joint.child),
        zero,
        zero,
        _spatial_transform(joint),
    )
    model.addJoint(made)
    for k, coordinate in enumerate(joint.coordinates):
        target = made.upd_coordinates(k)
        if target.getName() != coordinate.name:
            raise RuntimeError(f"{joint.name}: opensim orders {target.getName()} at {k}")
        length = coordinate.name in ("pelvis_tx", "pelvis_ty", "pelvis_tz")
        unit = 1.0 if length else np.pi / 180
        target.setRangeMin(number(coordinate.low * unit, 12))
        target.setRangeMax(number(coordinate.high * unit, 12))
        target.setDefaultValue(number(coordinate.default * unit, 6))
        target.setDefaultClamped(coordinate.clamped)
        target.setDefaultLocked(coordinate.locked)


def _add_markers(model: osim.Model, origins: dict[str, np.ndarray]) -> None:
    for marker in MARKERS:
        sides = (("R_", marker.body, 1.0), ("L_", left(marker.body), MIRROR))
        for prefix, body, flip in sides if marker.paired else (("", marker.body, 1.0),):
            location = marker.position * flip - origins[body]
            made = osim.Marker(prefix + marker.name, model.getBodySet().get(body), vec3(location))
            made.set_fixed(marker.virtual)
            model.addMarker(made)


def build() -> osim.Model:
    """The open skeleton as an opensim model."""
    all_bodies, all_joints = both_sides()
    origins = {body.name: body.origin for body in all_bodies}
    model = osim.Model()
    model.setName(NAME)
    model.setAuthors("The biokit contributors")
    model.set_credits(CREDITS)
    model.set_publications(PUBLICATIONS)
    model.set_length_units("meters")
    model.set_force_units("N")
    model.setGravity(osim.Vec3(0.0, -9.80665, 0.0))
    for body in all_bodies:
        _add_body(model, body)
    for joint in all_joints:
        _add_joint(model, joint, origins)
    _add_markers(model, origins)
    model.finalizeConnections()
    add_muscles(model, origins)
    model.finalizeConnections()
    model.initSystem()
    return model


def _tendons(model: osim.Model) -> dict[str, float]:
    """Tendon slack lengths (m) by muscle."""
    return {muscle.getName(): muscle.getTendonSlackLength() for muscle in model.getMuscles()}


def quiet() -> None:
    """Keep opensim from printing, and its log out of the working folder."""
    osim.Logger.setLevelString("off")
    osim.Logger.removeFileSink()


def write(folder: Path) -> list[Path]:
    """Write the model, its card, the marker names and, where biokit can, the compiled model."""
    folder.mkdir(parents=True, exist_ok=True)
    names = (f"{NAME}.osim", "marker_aliases.json", f"{NAME}.md", "landmarks.json")
    written = [folder / name for name in names]
    quiet()
    with tempfile.TemporaryDirectory(dir=folder) as draft:
        path = Path(draft) / f"{NAME}.osim"
        model = build()
        model.printToXML(str(path))
        path.replace(written[0])
    written[1].write_text(json.dumps(aliases(), indent=1) + "\n", encoding="utf-8")
    written[2].write_text(card(_tendons(model)), encoding="utf-8")
    written[3].write_text(json.dumps(landmarks(), indent=1) + "\n", encoding="utf-8")
    try:
        from biokit.io.compiled import save_compiled
        from biokit.io.osim import load_osim
    except ImportError:
        return written
    written.append(folder / f"{NAME}.bkm")
    save_compiled(load_osim(written[0]), written[-1])
    return written


def main() -> None:
    """Write the assets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ASSETS, help="folder to write to")
    for path in write(parser.parse_args().out):
        print(path.name)  # noqa: T201


if __name__ == "__main__":
    main()
