"""Curved parts of lines: where a muscle runs over a surface."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

PER_PIECE = 0.26  # rad (15 deg): chords of an arc are 0.3 % shorter than it
MOST_PIECES = 12


def arc_points(
    before: Array, first: Array, last: Array, after: Array, on: NDArray[np.bool_]
) -> Array:
    """Points of a path over a surface that it touches and leaves without a bend.

    A cubic that begins and ends in the directions of the straight parts, with the speed that makes
    it a circle's arc where they are a circle's tangents (1.8 % of the radius off at half a turn,
    0.03 % at a quarter).

    Parameters
    ----------
    before, first, last, after : array, shape (S, 3)
        The point before the surface, where the path touches and leaves it, and the point after it.
    on : array of bool, shape (S,)
        Whether it touches; where not, all points are ``first``.

    Returns
    -------
    array, shape (S, k, 3)
        k depends on the largest turn.
    """
    chord = np.linalg.norm(last - first, axis=1, keepdims=True)
    arriving, leaving = _unit(first - before), _unit(after - last)
    turn = np.arccos(np.clip((arriving * leaving).sum(axis=1, keepdims=True), -1.0, 1.0))
    widest = float(turn[on].max()) if on.any() else 0.0
    pieces = int(np.clip(np.ceil(widest / PER_PIECE), 1, MOST_PIECES))
    speed = np.where(on[:, None], chord / np.cos(turn / 4) ** 2, 0.0)
    u = np.linspace(0.0, 1.0, pieces + 1)[:, None]
    weights = (2 * u**3 - 3 * u**2 + 1, u**3 - 2 * u**2 + u, 3 * u**2 - 2 * u**3, u**3 - u**2)
    parts = (first, speed * arriving, last, speed * leaving)
    return np.asarray(sum(w * part[:, None] for w, part in zip(weights, parts, strict=True)))


def _unit(v: Array) -> Array:
    return v / np.maximum(np.linalg.norm(v, axis=1, keepdims=True), 1e-12)
