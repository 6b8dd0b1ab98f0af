"""OpenSim's smooth muscle curves as piecewise quintics.

OpenSim builds the curves of Millard's muscle from quintic Bezier curves x(u), y(u) and inverts
x(u) each time. They are twice continuously differentiable, so quintics in x with the same value,
slope and curvature at enough knots are the same to within rounding, and cost one search.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from biokit.engine.curves import Pieces

ACCURACY = 1e-10  # of the value between knots
FIRST = 8  # pieces to begin with
DEEPEST = 12  # halvings of one of them, at most


def quintic(
    value: Callable[[float], float],
    derivative: Callable[[float, int], float],
    low: float,
    high: float,
) -> Pieces:
    """The curve between ``low`` and ``high``, and straight lines beyond.

    Parameters
    ----------
    value : callable
        Of x.
    derivative : callable
        Of x and the order, 1 or 2.
    low, high : float
        The curve's domain.
    """
    ends = np.linspace(low, high, FIRST + 1)
    pieces: list[tuple[float, tuple[float, ...]]] = []
    for start, end in zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True):
        _divide(value, derivative, start, end, DEEPEST, pieces)
    first = (value(low), derivative(low, 1))
    last = (value(high), derivative(high, 1))
    starts = [start for start, _ in pieces]
    return Pieces(
        knots=(*starts, high),
        origin=(low, *starts, high),
        coefficients=(first, *(c for _, c in pieces), last),
    )


def _divide(
    value: Callable[[float], float],
    derivative: Callable[[float, int], float],
    start: float,
    end: float,
    depth: int,
    pieces: list[tuple[float, tuple[float, ...]]],
) -> None:
    """Add one quintic from ``start`` to ``end``, or several where one is not accurate."""
    width = end - start
    # Inside the piece by a hair: at a joint of two Bezier curves either side may answer.
    at = (start + 1e-12 * width, end - 1e-12 * width)
    f, df, ddf = (
        np.array([value(x) for x in at]),
        np.array([derivative(x, 1) for x in at]) * width,
        np.array([derivative(x, 2) for x in at]) * width**2,
    )
    rise = f[1] - f[0] - df[0] - ddf[0] / 2
    turn = df[1] - df[0] - ddf[0]
    bend = ddf[1] - ddf[0]
    c = np.array(
        [
            f[0],
            df[0],
            ddf[0] / 2,
            10 * rise - 4 * turn + bend / 2,
            -15 * rise + 7 * turn - bend,
            6 * rise - 3 * turn + bend / 2,
        ]
    )
    inside = np.array([0.1, 0.25, 0.5, 0.75, 0.9])
    error = np.polyval(c[::-1], inside) - [value(start + u * width) for u in inside]
    if depth > 0 and np.abs(error).max() > ACCURACY:
        middle = (start + end) / 2
        _divide(value, derivative, start, middle, depth - 1, pieces)
        _divide(value, derivative, middle, end, depth - 1, pieces)
        return
    pieces.append((start, tuple((c / width ** np.arange(6)).tolist())))
