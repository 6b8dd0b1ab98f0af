"""Force plates of .c3d files as forces on the body, in ground axes."""

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.io.c3d import rotate_to_y_up
from biokit.io.measured_forces import MeasuredForces
from biokit.io.setup_forces import GROUND

Array = NDArray[np.float64]

# Samples whose vertical force is within this of the most frequent small one show the offset
QUIET = 15.0  # N
SMALL = 100.0  # N, larger than any offset
LEAST = 0.1  # N, narrower than this no band around the offset gets
QUIET_SHARE = 0.05  # of the samples at least, that an offset is believed


def forces_of_plates(markers: xr.Dataset, name: str, *, remove_offset: bool) -> MeasuredForces:
    """Forces on the body at the centre of each plate, with the moment there.

    Plates report the force on the foot or that on the plate; the sign of the strongest vertical
    force tells which. ``remove_offset`` subtracts what a plate shows while nobody is on it.
    """
    if markers["plate_force"].attrs.get("frame", schema.GROUND) != schema.GROUND:
        markers = rotate_to_y_up(markers)
    time = np.asarray(markers["analog_time"].values, dtype=np.float64)
    force = np.array(markers["plate_force"].values, dtype=np.float64)  # [P, k, 3]
    torque = np.array(markers["plate_moment"].values, dtype=np.float64)
    corners = np.asarray(markers["plate_corner"].values, dtype=np.float64)  # [k, 4, 3]
    if remove_offset:
        for k in range(force.shape[1]):
            both = np.concatenate([force[:, k], torque[:, k]], axis=-1)
            both = both - _offset(time, both, force[:, k, 1])
            force[:, k], torque[:, k] = both[:, :3], both[:, 3:]
    sign = np.where(_downward(force), -1.0, 1.0)[None, :, None]
    count = force.shape[1]
    return MeasuredForces(
        name,
        time,
        tuple(f"plate_{label}" for label in markers["plate"].values),
        ("",) * count,
        sign * force,
        np.broadcast_to(corners.mean(axis=1), force.shape).copy(),
        sign * torque,
        (GROUND,) * count,
        (GROUND,) * count,
        corners,
    )


def _downward(force: Array) -> NDArray[np.bool_]:
    """Which plates [k] report the force on the plate, not that on the foot: it points down."""
    vertical = np.nan_to_num(force[..., 1])
    strongest = np.take_along_axis(vertical, np.abs(vertical).argmax(axis=0)[None], axis=0)[0]
    return strongest < 0


def _offset(time: Array, signals: Array, vertical: Array) -> Array:
    """What a plate shows while it is unloaded [P, 6]: a straight line through those samples.

    Unloaded are samples near the most frequent vertical force of small size, then those near the
    line through them, again and again; a plate that is always loaded has none and keeps its
    signals.
    """
    small = np.abs(vertical) < SMALL
    if small.mean() < QUIET_SHARE:
        return np.zeros_like(signals)
    counts, edges = np.histogram(vertical[small], bins=np.arange(-SMALL, SMALL + 1, 5.0))
    usual = edges[counts.argmax()] + 2.5
    quiet = np.abs(vertical - usual) < QUIET
    if quiet.mean() < QUIET_SHARE:
        return np.zeros_like(signals)
    line = np.zeros_like(signals)
    for _ in range(4):
        if np.ptp(time[quiet]) < 0.5 * np.ptp(time):  # too short a stretch to tell a drift
            line = np.broadcast_to(signals[quiet].mean(axis=0), signals.shape)
        else:
            when = time - time[quiet].mean()
            slope = when[quiet] @ signals[quiet] / (when[quiet] ** 2).sum()
            line = signals[quiet].mean(axis=0) + when[:, None] * slope
        far = np.abs(vertical - line[:, 1])
        quiet = far < min(QUIET, max(5 * float(np.median(far[quiet])), LEAST))
    return line
