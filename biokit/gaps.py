"""Gaps in marker trajectories: short ones are filled, so that the pose does not jump.

When a marker with an error of 2 cm vanishes for some frames, the pose of its segment jumps by
degrees and back. Interpolating the trajectory over a short gap avoids that.
"""

from __future__ import annotations

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

SMOOTH = 0.01  # m: a marker whose own samples interpolation misses by more is left alone


def fill_gaps(markers: xr.Dataset, *, max_gap: float = 0.1) -> xr.Dataset:
    """Fill short gaps by a cubic spline through the samples around them.

    Gaps at the very ends are extended along the first or last tangent, over a third of ``max_gap``
    at most. A marker that a spline does not predict from its neighbours in time (median error of
    leaving out every second sample above 1 cm: frames in no order, or a sampling rate too low)
    is left as it is.

    Parameters
    ----------
    markers : Dataset
        With ``marker_position (time, marker, space)``, m.
    max_gap : float
        Longest gap to fill, s.

    Returns
    -------
    Dataset
        The same with gaps filled, and the number of filled samples in attrs ``filled_samples``.
    """
    time = np.asarray(markers["time"].values, dtype=np.float64)
    position = np.array(markers["marker_position"].values, dtype=np.float64)
    filled = 0
    if len(time) > 3 and max_gap > 0:
        for track in np.moveaxis(position, 1, 0):
            filled += _fill(time, track, max_gap)
    out = markers.copy()
    out["marker_position"] = markers["marker_position"].copy(data=position)
    out.attrs["filled_samples"] = filled
    return out


def _fill(time: NDArray[np.float64], track: NDArray[np.float64], max_gap: float) -> int:
    """Fill one trajectory (F, 3) in place; how many samples were filled."""
    seen = np.isfinite(track).all(1)
    known = np.flatnonzero(seen)
    if seen.all() or len(known) < 4 or not _is_smooth(time[known], track[known]):
        return 0
    spline = CubicSpline(time[known], track[known], bc_type="natural")
    first, last = known[0], known[-1]
    gaps = np.flatnonzero(~seen)
    inside = gaps[(gaps > first) & (gaps < last)]
    after = known[np.searchsorted(known, inside)]
    before = known[np.searchsorted(known, inside) - 1]
    # A gap of k samples lasts k sampling intervals.
    step = float(np.median(np.diff(time)))
    short = inside[time[after] - time[before] - step <= max_gap * (1 + 1e-9)]
    track[short] = spline(time[short])
    reach = max_gap / 3 * (1 + 1e-9)
    ends = 0
    for anchor, beyond in ((first, gaps[gaps < first]), (last, gaps[gaps > last])):
        near = beyond[np.abs(time[beyond] - time[anchor]) <= reach]
        along = (time[near] - time[anchor])[:, None] * spline(time[anchor], 1)
        track[near] = track[anchor] + along
        ends += len(near)
    return len(short) + ends


def _is_smooth(time: NDArray[np.float64], track: NDArray[np.float64]) -> bool:
    if len(time) < 6:
        return False
    spline = CubicSpline(time[::2], track[::2], bc_type="natural")
    missed = np.linalg.norm(spline(time[1:-1:2]) - track[1:-1:2], axis=1)
    return float(np.median(missed)) < SMOOTH
