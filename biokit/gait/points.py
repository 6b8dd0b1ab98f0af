"""The points of pelvis and feet that gait is read from, and the direction of progression."""

from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.interpolate import make_interp_spline
from scipy.signal import butter, sosfiltfilt

from biokit import schema
from biokit.marker_names import canonical

Array = NDArray[np.float64]

CUTOFF = 12.0  # Hz, low pass before differentiating
LONGEST_GAP = 0.2  # s, bridged by interpolation
HEADING_WINDOW = 1.0  # s, about a stride
FACING_WEIGHT = 0.3  # m/s, pelvis speed at which path and feet say as much about the direction

BODIES = ("pelvis", "calcn_r", "calcn_l", "toes_r", "toes_l")
# Landmarks without their side (biokit.marker_names); the first with both sides there is taken.
LANDMARKS = {
    "pelvis": ("IAS", "IPS", "HJC"),
    "heel": ("FCC",),
    "toe": ("FM2", "FP2", "HLX", "FM5", "FM1"),
}


@dataclass(frozen=True)
class Feet:
    """Low-passed positions in ground [m]; space x, y (up), z; sides right, left."""

    time: Array  # [F] s
    pelvis: Array  # [F, 3]
    heel: Array  # [F, 2, 3]
    toe: Array  # [F, 2, 3]
    velocity: Array  # [F, 3] m/s, of the pelvis, horizontal, smooth over HEADING_WINDOW
    forward: Array  # [F, 3] horizontal unit vector of progression


def read_feet(ds: xr.Dataset) -> Feet:
    """Read pelvis, heels and toes, bridge short gaps, low-pass, find the way ahead.

    Raises
    ------
    ValueError
        Naming the bodies or markers that are missing.
    """
    bodies = {str(name) for name in ds["body"].values} if "body_position" in ds else set()
    if "body_position" in ds and ("marker_position" not in ds or bodies.issuperset(BODIES)):
        pelvis, heel, toe = _points_of_bodies(ds["body_position"])
    elif "marker_position" in ds:
        pelvis, heel, toe = _points_of_markers(ds["marker_position"])
    else:
        raise ValueError(
            f"gait events need body_position (of {', '.join(BODIES)}) or marker_position;"
            f" the Dataset has {', '.join(map(str, ds.data_vars)) or 'nothing'}"
        )
    time = ds["time"].values.astype(np.float64)
    points = np.concatenate([pelvis[:, None], heel, toe], axis=1)  # [F, 5, 3]
    points = _low_pass(time, _bridge_gaps(time, points))
    pelvis, heel, toe = points[:, 0], points[:, 1:3], points[:, 3:5]
    velocity, forward = _progression(time, pelvis, heel, toe)
    return Feet(time, pelvis, heel, toe, velocity, forward)


def _points_of_bodies(position: xr.DataArray) -> tuple[Array, Array, Array]:
    bodies = [str(name) for name in position["body"].values]
    missing = [name for name in BODIES if name not in bodies]
    if missing:
        raise ValueError(f"gait events need the bodies {', '.join(missing)}, which are missing")
    values = position.transpose("time", "body", "space").sel(body=list(BODIES)).values
    pelvis, *feet = np.moveaxis(values.astype(np.float64), 1, 0)
    return pelvis, np.stack(feet[:2], axis=1), np.stack(feet[2:], axis=1)


def _points_of_markers(position: xr.DataArray) -> tuple[Array, Array, Array]:
    measured = [str(name) for name in position["marker"].values]
    wanted = [f"{side}_{n}" for names in LANDMARKS.values() for n in names for side in "RL"]
    index = {found: measured.index(name) for name, found in canonical(measured, wanted).items()}
    values = position.transpose("time", "marker", "space").values.astype(np.float64)
    points: dict[str, Array] = {}
    missing = []
    for group, names in LANDMARKS.items():
        both = [n for n in names if f"R_{n}" in index and f"L_{n}" in index]
        if both:
            points[group] = values[:, [index[f"R_{both[0]}"], index[f"L_{both[0]}"]]]
        else:
            missing.append(f"{group} ({', '.join(f'R_{n}' for n in names)})")
    if missing:
        raise ValueError(
            "gait events need body_position, or markers of both sides on the pelvis, heels and"
            f" toes, by any of their usual names; no pair was found for: {'; '.join(missing)}"
        )
    return points["pelvis"].mean(axis=1), points["heel"], points["toe"]


def _bridge_gaps(time: Array, points: Array) -> Array:
    """Cubic interpolation across gaps of up to LONGEST_GAP; longer ones stay NaN."""
    out = points.copy()
    for n in range(points.shape[1]):
        here = np.asarray(np.isfinite(points[:, n]).all(axis=1))
        out[~here, n] = np.nan
        if here.all() or here.sum() < 4:
            continue
        filled = make_interp_spline(time[here], points[here, n], k=3)
        for first, last in runs(~here):
            inside = first > 0 and last < time.size
            if inside and time[last] - time[first - 1] <= LONGEST_GAP:
                out[first:last, n] = filled(time[first:last])
    return out


def _low_pass(time: Array, points: Array) -> Array:
    """Zero-lag Butterworth on every run without gaps."""
    rate = schema.sampling_rate(time)
    if not rate > 2.5 * CUTOFF:
        return points
    sos = butter(2, CUTOFF / (rate / 2), output="sos")
    out = points.copy()
    for n in range(points.shape[1]):
        for first, last in runs(np.isfinite(points[:, n, 0])):
            if last - first > 12:
                out[first:last, n] = sosfiltfilt(sos, points[first:last, n], axis=0, padlen=9)
    return out


def runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """[first, last) of every run of True."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _progression(time: Array, pelvis: Array, heel: Array, toe: Array) -> tuple[Array, Array]:
    """Smooth horizontal velocity of the pelvis [F, 3, m/s] and direction of progression [F, 3].

    The mean axis of both feet over about a stride says where the person faces; the path of the
    pelvis, where it agrees, says it better. On a treadmill the feet alone decide.
    """
    horizontal = np.array([1.0, 0.0, 1.0])
    axis, _ = _local_line(time, (toe - heel).mean(axis=1) * horizontal)
    _, velocity = _local_line(time, pelvis * horizontal)
    facing = unit(axis)
    ahead = np.einsum("fk,fk->f", velocity, facing) > 0.5 * np.linalg.norm(velocity, axis=1)
    return velocity, unit(np.where(ahead[:, None], velocity + FACING_WEIGHT * facing, facing))


def _local_line(time: Array, values: Array) -> tuple[Array, Array]:
    """Level and slope of a straight line fitted about each sample over HEADING_WINDOW.

    Sums over the window are differences of running sums, which makes long recordings cheap.
    """
    first = np.searchsorted(time, time - HEADING_WINDOW / 2)
    last = np.searchsorted(time, time + HEADING_WINDOW / 2, side="right")
    known = np.asarray(np.isfinite(values).all(axis=1))
    y = np.where(known[:, None], values, 0.0)
    x = (time - time.mean())[:, None]

    def total(samples: Array) -> Array:
        sums = np.concatenate([np.zeros((1, samples.shape[1])), np.cumsum(samples, axis=0)])
        return np.asarray(sums[last] - sums[first])

    weight = known[:, None].astype(np.float64)
    n, sx, sxx = total(weight), total(weight * x), total(weight * x * x)
    sy, sxy = total(y), total(x * y)
    spread = n * sxx - sx * sx
    enough = n > 2
    shape = values.shape
    slope = np.divide(n * sxy - sx * sy, spread, out=np.full(shape, np.nan), where=enough)
    level = np.divide(sy, n, out=np.full(shape, np.nan), where=enough)
    return level + slope * (x - np.divide(sx, n, out=np.zeros_like(sx), where=enough)), slope


def along(vectors: Array, directions: Array) -> Array:
    """Component of vectors [F, ..., 3] along the direction of their frame [F, 3]: [F, ...]."""
    return np.asarray(np.einsum("f...k,fk->f...", vectors, directions))


def unit(vectors: Array) -> Array:
    """Vectors [..., 3] of length one; NaN where the vector is zero."""
    norm = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.divide(vectors, norm, out=np.full_like(vectors, np.nan), where=norm > 1e-9)
