"""Small models with one muscle, made with opensim: a wrap object or a path of some kind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.opensim_reference import opensim

ORIGIN, INSERTION = (0.03, 1.3, 0.02), (0.05, -0.15, -0.03)  # in ground and in the second body
AT, TURNED = (0.03, -0.2, 0.0), (0.2, 0.3, 0.4)  # the wrap object in the first body


def two_links() -> Any:
    """Ground, body ``a`` on a pin and body ``b`` on a pin; coordinates ``qa`` and ``qb``."""
    osim = opensim()
    model = osim.Model()
    model.setName("two_links")
    vec, zero = osim.Vec3, osim.Vec3(0)
    first, second = (osim.Body(name, 1.0, zero, osim.Inertia(1.0)) for name in "ab")
    model.addBody(first)
    model.addBody(second)
    model.addJoint(
        osim.PinJoint("ja", model.getGround(), vec(0, 1, 0), vec(0.1, 0.2, 0.3), first, zero, zero)
    )
    model.addJoint(osim.PinJoint("jb", first, vec(0, -0.4, 0), vec(0, 0.1, 0), second, zero, zero))
    for i, name in enumerate(("qa", "qb")):
        model.getJointSet().get(i).upd_coordinates(0).setName(name)
    model.finalizeConnections()
    return model


def frames(model: Any) -> tuple[Any, Any, Any]:
    """Ground and the two bodies."""
    return model.getGround(), model.getBodySet().get("a"), model.getBodySet().get("b")


def muscle(model: Any, points: Sequence[tuple[Any, Sequence[float]]], name: str = "mus") -> Any:
    """Add a muscle through points given as (frame, location)."""
    osim = opensim()
    made = osim.Thelen2003Muscle(name, 100.0, 0.2, 0.2, 0.0)
    for k, (frame, location) in enumerate(points):
        made.addNewPathPoint(f"{name}-P{k + 1}", frame, osim.Vec3(*location))
    model.addForce(made)
    return made


def wrapped(
    folder: Path,
    shape: str,
    size: Sequence[float],
    *,
    quadrant: str = "all",
    method: str = "hybrid",
) -> Path:
    """A file of the two links with a muscle over one wrap object on the first of them.

    Parameters
    ----------
    folder : Path
    shape : str
        "Cylinder", "Sphere", "Ellipsoid" or "Torus".
    size : sequence of float
        Radius and length; radius; half axes; inner and outer radius.
    """
    osim = opensim()
    model = two_links()
    ground, first, second = frames(model)
    wrap = getattr(osim, f"Wrap{shape}")()
    if shape == "Ellipsoid":
        wrap.set_dimensions(osim.Vec3(*size))
    elif shape == "Torus":
        wrap.set_inner_radius(size[0])
        wrap.set_outer_radius(size[1])
    else:
        wrap.set_radius(size[0])
        if shape == "Cylinder":
            wrap.set_length(size[1])
    wrap.setName("object")
    wrap.set_translation(osim.Vec3(*AT))
    # A torus must stand across the muscle.
    wrap.set_xyz_body_rotation(osim.Vec3(*((1.5, 0.1, 0.1) if shape == "Torus" else TURNED)))
    wrap.set_quadrant(quadrant)
    first.addWrapObject(wrap)
    muscle(model, [(ground, ORIGIN), (second, INSERTION)]).updGeometryPath().addPathWrap(wrap)
    path = write(model, folder)
    text = path.read_text()
    path.write_text(text.replace("<method>hybrid</method>", f"<method>{method}</method>"))
    return path


def write(model: Any, folder: Path) -> Path:
    """The model as a file."""
    model.finalizeConnections()
    path = folder / f"{model.getName()}.osim"
    model.printToXML(str(path))
    return path
