"""Variables over the gait cycle."""

import numpy as np
import xarray as xr
from scipy.interpolate import make_interp_spline

from biokit.gait.events import find_events
from biokit.gait.points import Array, read_feet, runs
from biokit.gait.sequence import SIDES, events_of, strides


def gait_cycles(
    ds: xr.Dataset, side: str = "right", variable: str = "dof_position", samples: int = 101
) -> xr.DataArray:
    """One variable over each gait cycle of a side, foot strike to foot strike.

    Parameters
    ----------
    ds
        With the variable and the events of :func:`gait_events`, or what that needs to find them.
    side
        right or left: the foot whose strikes bound the cycles.
    variable
        A variable with the dim `time`.
    samples
        Number of samples of a cycle, the first at 0 % and the last at 100 %.

    Returns
    -------
    xarray.DataArray
        (cycle, percent, ...) with the coordinates `start_time (cycle)` and `end_time (cycle)` [s]
        and `foot_off (cycle)` [%]; no cycle at all where no complete one was recorded. Cubic
        interpolation; NaN where a neighbouring sample is missing.

    Raises
    ------
    ValueError
        If the side or the variable is unknown, or, without events, bodies or markers are missing.
    """
    problems = []
    if side not in SIDES:
        problems.append(f"the side {side!r} is unknown; it is right or left")
    if variable not in ds or "time" not in ds[variable].dims:
        over_time = [str(name) for name in ds.data_vars if "time" in ds[name].dims]
        problems.append(
            f"{variable!r} is not a variable over time of this Dataset; these are:"
            f" {', '.join(over_time) or 'none'}"
        )
    if samples < 2:
        problems.append(f"samples is {samples}; a cycle needs at least 2")
    if problems:
        raise ValueError("gait cycles cannot be cut: " + "; ".join(problems))
    events = events_of(ds) if "event_time" in ds else find_events(read_feet(ds))[0]
    cycles = strides(events, SIDES.index(side))
    array = ds[variable].transpose("time", ...)
    percent = np.linspace(0.0, 100.0, samples)
    start = np.array([s.start for s in cycles])
    end = np.array([s.end for s in cycles])
    at = start[:, None] + (end - start)[:, None] * percent / 100.0  # [cycle, percent] s
    values = _interpolate(array["time"].values, array.values.astype(np.float64), at)
    off = np.array([s.off for s in cycles])
    coords = {
        str(name): coordinate
        for name, coordinate in array.coords.items()
        if "time" not in coordinate.dims
    }
    out = xr.DataArray(
        values,
        dims=("cycle", "percent", *array.dims[1:]),
        coords={
            "cycle": np.arange(len(cycles)),
            "percent": ("percent", percent, {"units": "%", "long_name": "gait cycle"}),
            "start_time": ("cycle", start, {"units": "s", "long_name": "foot strike"}),
            "end_time": ("cycle", end, {"units": "s", "long_name": "next foot strike"}),
            "foot_off": (
                "cycle",
                (off - start) / (end - start) * 100.0,
                {"units": "%", "long_name": "foot off"},
            ),
            **coords,
        },
        name=variable,
        attrs={**array.attrs, "side": side},
    )
    return out


def _interpolate(time: Array, values: Array, at: Array) -> Array:
    """Values [F, ...] at times [...]: cubic through each run of samples, NaN in its gaps."""
    flat, wanted = values.reshape(time.size, -1), at.ravel()
    out = np.full((wanted.size, flat.shape[1]), np.nan)
    for column in range(flat.shape[1]):
        for first, last in runs(np.isfinite(flat[:, column])):
            inside = (wanted >= time[first]) & (wanted <= time[last - 1])
            if inside.any() and last - first > 1:
                known = slice(first, last)
                out[inside, column] = _spline(time[known], flat[known, column], wanted[inside])
    return out.reshape(*at.shape, *values.shape[1:])


def _spline(time: Array, values: Array, at: Array) -> Array:
    return make_interp_spline(time, values, k=min(3, time.size - 1))(at)
