"""Forces with a point of application and a moment: moved to another point, reduced to a pressure.

Arrays in ground with components last: x forward, y up, z right; N, m, N*m.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


class Pressure(NamedTuple):
    """Centre of pressure and free moment, both [..., 3]."""

    point: Array
    moment: Array


def moment_about(origin: Array, force: Array, point: Array, moment: Array) -> Array:
    """Moment about ``origin`` [..., 3] of a force at a point and a moment there.

    Where the force is zero the point is not read and may be anything.
    """
    lever = np.where((force == 0).all(-1, keepdims=True), 0.0, point - origin)
    return moment + np.cross(lever, force)


def centre_of_pressure(origin: Array, force: Array, moment: Array, height: Array) -> Pressure:
    """Where a force meets a horizontal plane so that the moment left there is vertical.

    The force and moment about ``origin`` [..., 3] are the same as the force at that point with the
    free moment. A force along the plane has no such point; where its vertical component is less
    than a third of it, the nearest point of its own axis is taken, with the moment along it.

    Parameters
    ----------
    origin, force, moment
        [..., 3].
    height
        [...] of the plane.

    Returns
    -------
    Pressure
        NaN and zero where the force is zero.

    References
    ----------
    Shimba (1984), J Biomech 17: an estimation of center of gravity from force platform data.
    """
    up = np.asarray(height)[..., None] - origin[..., 1:2]
    fx, fy, fz = np.moveaxis(force, -1, 0)
    mx, my, mz = np.moveaxis(moment, -1, 0)
    size = np.linalg.norm(force, axis=-1)
    steep = np.abs(fy) > size / 3
    with np.errstate(divide="ignore", invalid="ignore"):
        x, z = (mz + up[..., 0] * fx) / fy, (up[..., 0] * fz - mx) / fy
        on_plane = np.stack([x, np.broadcast_to(up[..., 0], x.shape), z], axis=-1)
        turn = np.stack([np.zeros_like(x), my - z * fx + x * fz, np.zeros_like(x)], axis=-1)
        on_axis = np.cross(force, moment) / size[..., None] ** 2
        along = force * (np.sum(force * moment, axis=-1) / size**2)[..., None]
    lever = np.where(steep[..., None], on_plane, on_axis)
    free = np.where(steep[..., None], turn, along)
    loaded = (size > 0)[..., None]
    return Pressure(np.where(loaded, origin + lever, np.nan), np.where(loaded, free, 0.0))
