"""Smooth kinematics, forces and flags at the instants of the labels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.spatial.transform import Rotation

from biokit.labels.filters import known_runs

Array = NDArray[np.float64]

SAME = 1e-4  # s: instants that differ by less are one; stamps are rounded
FEWEST = 4  # samples that a cubic spline goes through


def instants(time: Array, rate: float) -> Array:
    """Times (G,) from the first of ``time`` (F,) to its last, ``rate`` of them in a second."""
    count = int(np.floor((time[-1] - time[0]) * rate + SAME * rate)) + 1
    return np.asarray(np.minimum(time[0] + np.arange(count) / rate, time[-1]))


def samples_at(time: Array, new: Array) -> NDArray[np.int64] | None:
    """The samples that are at the new times; None if some new time is at no sample."""
    index = np.searchsorted(time, new - SAME).clip(0, len(time) - 1)
    return index if bool((np.abs(time[index] - new) < SAME).all()) else None


def values_at(time: Array, values: Array, new: Array) -> Array:
    """Smooth values (F, ...) at other times (G, ...), by cubic splines; NaN where not known.

    Splines do not reach across unknown frames; runs too short for a spline stay unknown.
    """
    index = samples_at(time, new)
    if index is not None:
        return np.asarray(values[index])
    found = np.full((len(new), *values.shape[1:]), np.nan)
    known = np.asarray(np.isfinite(values.reshape(len(values), -1)).all(1))
    for run in known_runs(known):
        own = time[run]
        if len(own) >= FEWEST:
            inside = (new >= own[0] - SAME) & (new <= own[-1] + SAME)
            at = np.clip(new[inside], own[0], own[-1])
            found[inside] = CubicSpline(own, values[run], axis=0)(at)
    return found


def nearest(time: Array, values: Array, new: Array) -> Array:
    """Values (F, ...) of the sample that is nearest to each of the new times (G,)."""
    after = np.searchsorted(time, new).clip(1, max(len(time) - 1, 1))
    before = after - 1
    closer = np.where(new - time[before] <= time[after] - new, before, after)
    return np.asarray(values[closer])


def rotations_at(time: Array, rotation: Array, new: Array) -> Array:
    """Rotation vectors (F, ..., 3) at other times (G, ..., 3), along the shortest arcs, rad."""
    index = samples_at(time, new)
    if index is not None:
        return np.asarray(rotation[index])
    after = np.searchsorted(time, new).clip(1, len(time) - 1)
    before = after - 1
    share = ((new - time[before]) / (time[after] - time[before])).clip(0, 1)
    shape = (len(new), *rotation.shape[1:])
    first, second = (
        Rotation.from_rotvec(rotation[rows].reshape(-1, 3)) for rows in (before, after)
    )
    turn = (first.inv() * second).as_rotvec()
    part = np.repeat(share, len(turn) // len(new))[:, None] * turn
    return (first * Rotation.from_rotvec(part)).as_rotvec().reshape(shape)


def flags_at(time: Array, flag: NDArray[np.int16], new: Array) -> NDArray[np.int16]:
    """Flags at other times: those of the samples before and after."""
    index = samples_at(time, new)
    if index is not None:
        return np.asarray(flag[index])
    after = np.searchsorted(time, new - SAME).clip(0, len(time) - 1)
    before = np.where(np.abs(time[after] - new) < SAME, after, np.maximum(after - 1, 0))
    return np.asarray(flag[before] | flag[after], dtype=np.int16)
