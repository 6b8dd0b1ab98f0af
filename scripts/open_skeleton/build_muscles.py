"""Add muscles, wrap cylinders and actuators of the tables to the opensim model."""

from __future__ import annotations

from math import hypot, radians, sin

import numpy as np
import opensim as osim

from scripts.open_skeleton.muscle_tables import ACTUATORS, CYLINDERS, MUSCLES
from scripts.open_skeleton.muscles import Cylinder, Muscle
from scripts.open_skeleton.osim_values import MIRROR, left, number, vec3


def _add_cylinder(model: osim.Model, cylinder: Cylinder, origin: np.ndarray, flip: bool) -> None:
    """A wrap cylinder; its axis is across the body, so that the left differs by place alone."""
    made = osim.WrapCylinder()
    made.setName(left(cylinder.name) if flip else cylinder.name)
    made.set_translation(vec3((cylinder.centre * (MIRROR if flip else 1.0)) - origin))
    made.set_quadrant(cylinder.quadrant)
    made.set_radius(number(cylinder.radius))
    made.set_length(number(cylinder.length))
    body = model.getBodySet().get(left(cylinder.body) if flip else cylinder.body)
    body.addWrapObject(made)


def _add_muscle(
    model: osim.Model, muscle: Muscle, origins: dict[str, np.ndarray], slack: float, flip: bool
) -> None:
    name = left(muscle.name) if flip else muscle.name
    made = osim.Millard2012EquilibriumMuscle(
        name, number(muscle.force, 1), number(muscle.fiber), slack,
        number(radians(muscle.pennation)),
    )  # fmt: skip
    made.set_max_contraction_velocity(muscle.velocity)
    if muscle.passive:
        passive = osim.FiberForceLengthCurve()
        passive.setName(f"{name}_FiberForceLengthCurve")
        passive.set_strain_at_zero_force(muscle.passive[0])
        passive.set_strain_at_one_norm_force(muscle.passive[1])
        made.setFiberForceLengthCurve(passive)
    made.set_ignore_tendon_compliance(slack < muscle.fiber)
    for k, point in enumerate(muscle.path):
        body = left(point.body) if flip else point.body
        location = point.position * (MIRROR if flip else 1.0) - origins[body]
        made.addNewPathPoint(f"{name}-P{k + 1}", model.getBodySet().get(body), vec3(location))
    path = made.updGeometryPath()
    for k, (wrap, segment) in enumerate(muscle.wraps):
        body = next(c.body for c in CYLINDERS if c.name == wrap)
        frame = model.getBodySet().get(left(body) if flip else body)
        path.addPathWrap(frame.getWrapObject(left(wrap) if flip else wrap))
        touching = path.getWrapSet().get(k).getPropertyByName("range")
        for i, end in enumerate((segment + 1, segment + 2)):
            osim.PropertyHelper.setValueInt(end, touching, i)
    model.addForce(made)


def _add_actuators(model: osim.Model) -> None:
    for coordinate, torque in ACTUATORS.items():
        for name in dict.fromkeys((coordinate, left(coordinate))):
            made = osim.CoordinateActuator(name)
            made.setName(f"{name}_actuator")
            made.setOptimalForce(torque)
            made.setMinControl(-1.0)
            made.setMaxControl(1.0)
            model.addForce(made)


def _slack(muscle: Muscle, length: float) -> float:
    """Tendon slack length (m): the fibre is at its operating length when the path has ``length``.

    The tendon is taken as rigid, and the fibre's thickness as constant (Millard 2013).
    """
    height = muscle.fiber * sin(radians(muscle.pennation))
    along = (muscle.operating * muscle.fiber) ** 2 - height**2
    slack = length - along**0.5
    if slack < 0.005:
        raise ValueError(
            f"{muscle.name}: its path is {length:.4f} m long, too short for fibres of "
            f"{hypot(height, along**0.5):.4f} m; change its points or its operating length"
        )
    return number(slack)


def add_muscles(model: osim.Model, origins: dict[str, np.ndarray]) -> None:
    """Muscles of both sides, each with the tendon that its table asks for.

    Path lengths come from a draft of the same model, posed as the tables say.
    """
    draft = osim.Model(model)
    slack = _slack_lengths(draft, origins)
    _add_all(model, origins, slack, sides=(False, True))
    _add_actuators(model)


def _add_all(
    model: osim.Model,
    origins: dict[str, np.ndarray],
    slack: dict[str, float],
    sides: tuple[bool, ...],
) -> None:
    for flip in sides:
        for cylinder in CYLINDERS:
            body = left(cylinder.body) if flip else cylinder.body
            _add_cylinder(model, cylinder, origins[body], flip)
    model.finalizeFromProperties()
    for flip in sides:
        for muscle in MUSCLES:
            _add_muscle(model, muscle, origins, slack[muscle.name], flip)


def _slack_lengths(draft: osim.Model, origins: dict[str, np.ndarray]) -> dict[str, float]:
    _add_all(draft, origins, {muscle.name: 0.1 for muscle in MUSCLES}, sides=(False,))
    draft.finalizeConnections()
    state = draft.initSystem()
    slack = {}
    for muscle in MUSCLES:
        for name, degrees in muscle.pose:
            draft.getCoordinateSet().get(name).setValue(state, radians(degrees), False)
        draft.realizePosition(state)
        slack[muscle.name] = _slack(muscle, draft.getMuscles().get(muscle.name).getLength(state))
        for name, _ in muscle.pose:
            draft.getCoordinateSet().get(name).setValue(state, 0.0, False)
    return slack
