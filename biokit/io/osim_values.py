"""Values and functions of an opensim model as numpy arrays and piecewise polynomials.

The functions here take the opensim module or its objects; they do not import it.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np
import torch

from biokit.engine.curves import Pieces, hermite, polynomial

ZERO = polynomial((0.0,))


def tensor(rows: list[Any], *shape: int) -> torch.Tensor:
    """Rows as a float64 tensor, shape (len(rows), *shape)."""
    array = np.array(rows, dtype=np.float64).reshape(len(rows), *shape)
    return torch.from_numpy(array)


def vec3(v: Any) -> np.ndarray:
    """A SimTK::Vec3, shape (3,)."""
    return np.array([v.get(0), v.get(1), v.get(2)])


def rotation(transform: Any) -> np.ndarray:
    """The rotation of a SimTK::Transform, shape (3, 3)."""
    r = transform.R().asMat33()
    return np.array([[r.get(i, j) for j in range(3)] for i in range(3)])


def read_function(osim: ModuleType, function: Any, where: str, problems: list[str]) -> Pieces:
    """A function of one argument; one that is not supported is added to ``problems``."""
    kind = function.getConcreteClassName()
    if kind == "MultiplierFunction":
        multiplier = osim.MultiplierFunction.safeDownCast(function)
        inner = read_function(osim, multiplier.getFunction(), where, problems)
        return inner.scaled(multiplier.getScale())
    if kind == "Constant":
        return polynomial((osim.Constant.safeDownCast(function).getValue(),))
    if kind == "LinearFunction":
        line = osim.LinearFunction.safeDownCast(function)
        return polynomial((line.getIntercept(), line.getSlope()))
    if kind == "PolynomialFunction":
        descending = osim.PolynomialFunction.safeDownCast(function).getCoefficients()
        return polynomial(tuple(descending.get(i) for i in reversed(range(descending.size()))))
    if kind in ("SimmSpline", "PiecewiseLinearFunction"):
        spline = getattr(osim, kind).safeDownCast(function)
        x = [spline.getX(i) for i in range(spline.getSize())]
        y = [spline.getY(i) for i in range(spline.getSize())]
        if kind == "PiecewiseLinearFunction":
            return _broken_line(x, y)
        order = osim.StdVectorInt()
        order.append(0)
        slope = [function.calcDerivative(order, osim.Vector(1, t)) for t in x]
        return hermite(x, y, slope)
    problems.append(f"{where}: a function of type {kind}")
    return ZERO


def _broken_line(x: list[float], y: list[float]) -> Pieces:
    slopes = [(y[i + 1] - y[i]) / (x[i + 1] - x[i]) for i in range(len(x) - 1)]
    slopes = [slopes[0], *slopes, slopes[-1]]
    origin = [x[0], *x]
    start = [y[0], *y]
    pieces = tuple((start[i], slopes[i]) for i in range(len(slopes)))
    return Pieces(tuple(x), tuple(origin), pieces)
