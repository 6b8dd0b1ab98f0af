"""Muscle paths and wrap objects of an opensim model.

The functions here take the opensim module; they do not import it.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from biokit.engine.curves import Pieces, stack
from biokit.engine.muscles import Paths, PolynomialPaths, Wraps
from biokit.io.osim_values import read_function, rotation, tensor, vec3

if TYPE_CHECKING:
    from types import ModuleType

POINTS = ("PathPoint", "ConditionalPathPoint", "MovingPathPoint")
SHAPES = {
    "WrapCylinder": "cylinder",
    "WrapSphere": "sphere",
    "WrapEllipsoid": "ellipsoid",
    "WrapTorus": "torus",
}


def read_paths(
    osim: ModuleType,
    source: Any,
    muscles: list[Any],
    body_index: dict[str, int],
    coordinate_index: dict[str, int],
    problems: list[str],
) -> Paths:
    """The paths of all muscles; what the engine does not support is added to ``problems``."""
    wraps, wrap_row = read_wraps(osim, source, body_index, problems)
    points: list[tuple[int, int, np.ndarray, int, tuple[float, float]]] = []
    moving: list[tuple[int, np.ndarray, int, Pieces]] = []
    uses: list[tuple[int, int, int, int, str]] = []
    polynomials: list[tuple[int, Any]] = []
    for m, muscle in enumerate(muscles):
        where = f"muscle {muscle.getName()!r}"
        path = osim.GeometryPath.safeDownCast(muscle.getPath())
        if path is None:
            kind = muscle.getPath().getConcreteClassName()
            polynomial = osim.FunctionBasedPath.safeDownCast(muscle.getPath())
            if polynomial is None:
                problems.append(f"{where}: a path of type {kind}")
            else:
                polynomials.append((m, polynomial))
            continue
        for i in range(path.getPathPointSet().getSize()):
            point = path.getPathPointSet().get(i)
            frame = point.getParentFrame()
            transform = frame.findTransformInBaseFrame()
            body = body_index[frame.findBaseFrame().getName()]
            turn, shift = rotation(transform), vec3(transform.p())
            kind = point.getConcreteClassName()
            condition, span = -1, (0.0, 0.0)
            at = np.zeros(3)
            if kind == "MovingPathPoint":
                at, components = _moving(osim, point, coordinate_index, where, problems)
                moving += [(len(points), turn[:, a], c, f) for a, c, f in components]
            elif kind in POINTS:
                at = vec3(osim.PathPoint.safeDownCast(point).get_location())
            else:
                problems.append(f"{where}, point {point.getName()!r} of type {kind}")
            if kind == "ConditionalPathPoint":
                conditional = osim.ConditionalPathPoint.safeDownCast(point)
                condition = coordinate_index[conditional.getCoordinate().getName()]
                span = (conditional.get_range(0), conditional.get_range(1))
            points.append((m, body, turn @ at + shift, condition, span))
        for i in range(path.getWrapSet().getSize()):
            use = path.getWrapSet().get(i)
            wrap = use.getWrapObject()
            if not wrap.get_active():
                continue
            first, last = use.getStartPoint(), use.getEndPoint()
            uses.append(
                (
                    m,
                    wrap_row[wrap.getAbsolutePathString()],
                    first - 1 if first > 0 else -1,
                    last - 1 if last > 0 else -1,
                    use.getMethodName(),
                )
            )
    return Paths(
        point_muscle=tuple(p[0] for p in points),
        point_body=tuple(p[1] for p in points),
        location=tensor([p[2] for p in points], 3),
        condition_coordinate=tuple(p[3] for p in points),
        condition_range=tensor([p[4] for p in points], 2),
        moving_point=tuple(m[0] for m in moving),
        moving_direction=tensor([m[1] for m in moving], 3),
        moving_coordinate=tuple(m[2] for m in moving),
        moving_curve=stack([m[3] for m in moving]),
        wrap_muscle=tuple(u[0] for u in uses),
        wrap_object=tuple(u[1] for u in uses),
        wrap_first=tuple(u[2] for u in uses),
        wrap_last=tuple(u[3] for u in uses),
        wrap_method=tuple(u[4] for u in uses),
        wraps=wraps,
        polynomials=_polynomials(osim, polynomials, muscles, coordinate_index, problems),
    )


def _moving(
    osim: ModuleType, point: Any, index: dict[str, int], where: str, problems: list[str]
) -> tuple[np.ndarray, list[tuple[int, int, Pieces]]]:
    """The constant part of a moving point, and (axis, coordinate, function) of the rest."""
    point = osim.MovingPathPoint.safeDownCast(point)
    where = f"{where}, moving point {point.getName()!r}"
    constant = np.zeros(3)
    components = []
    for axis, letter in enumerate("xyz"):
        function = read_function(osim, getattr(point, f"get_{letter}_location")(), where, problems)
        if function.is_constant:
            constant[axis] = function.coefficients[0][0]
        elif not getattr(point, f"has{letter.upper()}Coordinate")():
            problems.append(f"{where}: {letter}_location has no coordinate")
        else:
            coordinate = getattr(point, f"get{letter.upper()}Coordinate")().getName()
            components.append((axis, index[coordinate], function))
    return constant, components


def read_wraps(
    osim: ModuleType, source: Any, body_index: dict[str, int], problems: list[str]
) -> tuple[Wraps, dict[str, int]]:
    """All wrap objects of a model, used or not, and the row of each by its absolute path."""
    rows: dict[str, int] = {}
    names: list[str] = []
    shapes, bodies, turns, shifts, sizes, quadrants = [], [], [], [], [], []
    for component in source.getComponentsList():
        generic = osim.WrapObject.safeDownCast(component)
        if generic is None:
            continue
        kind = generic.getConcreteClassName()
        if kind not in SHAPES:
            problems.append(f"wrap object {generic.getName()!r} of type {kind}")
            continue
        wrap = getattr(osim, kind).safeDownCast(generic)
        frame = generic.getFrame()
        base = frame.findTransformInBaseFrame()
        local = generic.getTransform()
        rows[generic.getAbsolutePathString()] = len(names)
        names.append(generic.getName())
        shapes.append(SHAPES[kind])
        bodies.append(body_index[frame.findBaseFrame().getName()])
        turns.append(rotation(base) @ rotation(local))
        shifts.append(rotation(base) @ vec3(local.p()) + vec3(base.p()))
        sizes.append(_size(wrap, kind))
        quadrants.append(_quadrant(generic, problems))
    return (
        Wraps(
            names=tuple(names),
            shape=tuple(shapes),
            body=tuple(bodies),
            rotation=tensor(turns, 3, 3),
            translation=tensor(shifts, 3),
            size=tensor(sizes, 3),
            quadrant_axis=tuple(q[0] for q in quadrants),
            quadrant_sign=tuple(q[1] for q in quadrants),
        ),
        rows,
    )


def _size(wrap: Any, kind: str) -> np.ndarray:
    if kind == "WrapCylinder":
        return np.array([wrap.get_radius(), wrap.get_length(), 0.0])
    if kind == "WrapSphere":
        return np.array([wrap.get_radius(), 0.0, 0.0])
    if kind == "WrapEllipsoid":
        return vec3(wrap.get_dimensions())
    return np.array([wrap.get_inner_radius(), wrap.get_outer_radius(), 0.0])


def _quadrant(wrap: Any, problems: list[str]) -> tuple[int, int]:
    text = wrap.get_quadrant().strip().lower()
    if text in ("", "all", "unassigned"):
        return -1, 0
    sign = -1 if text[0] == "-" else 1
    axis = "xyz".find(text.lstrip("+-"))
    if axis < 0 or len(text.lstrip("+-")) != 1:
        problems.append(f"wrap object {wrap.getName()!r}: quadrant {text!r}")
        return -1, 0
    return axis, sign


def _polynomials(
    osim: ModuleType,
    found: list[tuple[int, Any]],
    muscles: list[Any],
    index: dict[str, int],
    problems: list[str],
) -> PolynomialPaths:
    """Lengths that are polynomials of several coordinates, as a list of terms."""
    rows: list[tuple[int, float, list[tuple[int, int]]]] = []
    for m, path in found:
        where = f"muscle {muscles[m].getName()!r}"
        generic = path.getLengthFunction()
        polynomial = osim.MultivariatePolynomialFunction.safeDownCast(generic)
        if polynomial is None:
            problems.append(f"{where}: a length function of type {generic.getConcreteClassName()}")
            continue
        names = [name.split("/")[-1] for name in path.getCoordinatePaths()]
        unknown = [name for name in names if name not in index]
        if unknown:
            problems.append(f"{where}: its length depends on {unknown}, no coordinates")
            continue
        order = polynomial.getOrder()
        coefficients = polynomial.getCoefficients()
        # OpenSim counts the powers of the last coordinate fastest.
        powers = [p for p in product(range(order + 1), repeat=len(names)) if sum(p) <= order]
        for k, power in enumerate(powers):
            if coefficients.get(k) != 0 or k == 0:
                factors = [(index[n], p) for n, p in zip(names, power, strict=True) if p]
                rows.append((m, coefficients.get(k), factors))
    width = max((len(factors) for _, _, factors in rows), default=0)
    table = torch.zeros((2, len(rows), width), dtype=torch.int64)
    for k, (_, _, factors) in enumerate(rows):
        for j, factor in enumerate(factors):
            table[:, k, j] = torch.tensor(factor)
    return PolynomialPaths(
        muscle=tuple(r[0] for r in rows),
        coefficient=tensor([np.array(r[1]) for r in rows]),
        coordinate=table[0],
        power=table[1],
    )
