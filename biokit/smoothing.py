"""Coordinates without noise, and their first and second derivatives over time.

:func:`opensim_kinematics` does what OpenSim's inverse dynamics does, to the digit;
`biokit.smoothing_spline` is the other method. Signals are arrays with time first; all columns are
treated at once.

Which method and cutoff is better depends on the errors. Measured so far:

* At the same cutoff both have the same gain and, away from the ends, the same accelerations. In the
  first and last 0.1 s of a record both are wrong by about half a standard deviation of the
  acceleration (real trials cut short against the whole trial, 6 Hz): what follows the end is
  unknown. The padding takes the acceleration there as zero, the spline the jerk; the padding is
  the better guess in fast movement (0.52 against 0.66 walking), and not worse in slow.
* Splines need no even steps and bridge short gaps; OpenSim resamples, and times change.
* ``impacts=True``: with an impact of 20 ms in known accelerations, the error of 6 Hz near it falls
  from 58 to 17 rad/s^2 and stays at 0.46 elsewhere, where 12 Hz has 19 and 2.3.
  In a drop jump the residual force and moment at the pelvis are 197 N and 106 N*m at 15 Hz with
  raw plate forces, 142 and 74 at 8 Hz with plates at 12 Hz, 134 and 76 with impacts at 6 Hz.
* ``cutoff="cross_validation"``: synthetic walking with marker noise, inverse kinematics and all,
  has an error of 8.5 rad/s^2 against 18 at 6 Hz and 10 at the best common cutoff. On trials with
  real skin markers it lets wobbling tissue through (residual force of the Rajagopal walking trial
  130 N against 39 N at 6 Hz). There a common cutoff is right; where plates measured everything,
  `biokit.forces.least_residual_cutoff` finds it.

References
----------
OpenSim 4.6, ``Storage::pad``, ``Storage::lowpassIIR``, ``Signal::LowpassIIR``, ``GCVSpline``.
Robertson and Dowling (2003), J Electromyogr Kinesiol 13: low-pass filters applied twice.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import BSpline, make_interp_spline
from scipy.signal import lfilter, lfiltic

from biokit import schema
from biokit.smoothing_spline import SmoothingSpline, cross_validated_cutoffs, impact_penalty

Array = NDArray[np.float64]

OPENSIM_CUTOFF = 6.0  # Hz, of OpenSim's examples for walking
UNIFORM = 1e-8  # largest difference of steps, as a share of them, that counts as none
# Samples beyond an end that a quintic spline still feels: its memory is 0.43 per sample
SPLINE_MEMORY = 64
METHODS = ("opensim", "spline")
CROSS_VALIDATION = "cross_validation"
LONGEST_GAP = 0.2  # s, that splines bridge


class Kinematics(NamedTuple):
    """Coordinates over time: ``time`` [F] s, the others [F, n] in rad or m, per s and per s^2."""

    time: Array
    position: Array
    velocity: Array
    acceleration: Array


def smooth_motion(
    motion: xr.Dataset,
    *,
    cutoff: float | str | None = OPENSIM_CUTOFF,
    method: str = "opensim",
    impacts: bool = False,
) -> xr.Dataset:
    """Smooth the coordinates of a motion and add their velocities and accelerations.

    Parameters
    ----------
    motion
        ``dof_position (time, dof)``. Coupled coordinates are treated as all others, as OpenSim
        does.
    cutoff
        Hz; None for no smoothing. "cross_validation" chooses one for each coordinate (method
        "spline"); see the top of this module for when that is right.
    method
        "opensim": as OpenSim's inverse dynamics, see :func:`opensim_kinematics`. "spline":
        quintic smoothing splines, see `biokit.smoothing_spline`; gaps of up to 0.2 s are bridged.
    impacts
        Of "spline": smooth less where all coordinates together jerk.

    Returns
    -------
    xarray.Dataset
        The motion with ``dof_position``, ``dof_velocity``, ``dof_acceleration`` and the coordinate
        ``dof_cutoff (dof)`` in Hz. Where time is not uniformly sampled, "opensim" returns other
        times: frames are numbered anew and variables over time other than these are left out.

    Raises
    ------
    ValueError
        If the motion has gaps (coordinates and times are named), fewer than six frames, or the
        cutoff is not between 0 and half the sampling rate.
    """
    if method not in METHODS:
        raise ValueError(f"method {method!r} is unknown; known: {', '.join(METHODS)}")
    if method == "opensim" and (impacts or isinstance(cutoff, str)):
        raise ValueError("impacts and cross_validation need method='spline'")
    if isinstance(cutoff, str) and cutoff != CROSS_VALIDATION:
        raise ValueError(f"cutoff {cutoff!r} is neither a number nor {CROSS_VALIDATION!r}")
    schema.validate(motion, "motion")
    _check(motion, cutoff, LONGEST_GAP if method == "spline" else 0.0)
    time = np.asarray(motion["time"].values, dtype=np.float64)
    values = np.asarray(motion["dof_position"].values, dtype=np.float64)
    used = np.full(values.shape[1], np.nan)
    if method == "spline" and cutoff is not None:
        result, used = _by_splines(time, values, cutoff, impacts)
    else:
        assert not isinstance(cutoff, str)
        result = opensim_kinematics(time, values, cutoff)
        used[:] = np.nan if cutoff is None else cutoff
    if len(result.time) == len(time) and np.array_equal(result.time, time):
        smooth = motion.copy()
    else:
        smooth = motion.drop_dims("time").assign_coords(
            time=result.time, frame=("time", np.arange(len(result.time)))
        )
        smooth.attrs["sampling_rate"] = schema.sampling_rate(result.time)
    dims = schema.VARIABLES["dof_position"].dims
    smooth = smooth.assign(
        dof_position=(dims, result.position),
        dof_velocity=(dims, result.velocity),
        dof_acceleration=(dims, result.acceleration),
    ).assign_coords(dof_cutoff=("dof", used, {"units": "Hz", "long_name": "low-pass cutoff"}))
    kind = cutoff if isinstance(cutoff, str) else f"{cutoff:g} Hz" if cutoff else "none"
    smooth.attrs["smoothing"] = f"{method}, {kind}{', impacts' if impacts else ''}"
    return schema.validate(schema.describe(smooth), "motion")


def _by_splines(
    time: Array, values: Array, cutoff: float | str, impacts: bool
) -> tuple[Kinematics, Array]:
    """Kinematics, and the cutoff of each column."""
    present = np.isfinite(values)
    filled = values.copy()
    for column in np.flatnonzero(~present.all(axis=0)):
        own = present[:, column]
        filled[:, column] = np.interp(time, time[own], values[own, column])
    if isinstance(cutoff, str):
        cutoffs = cross_validated_cutoffs(time, filled)
    else:
        cutoffs = np.full(values.shape[1], float(cutoff))
    penalty = impact_penalty(time, filled, float(np.median(cutoffs))) if impacts else None
    results = [np.empty_like(values) for _ in range(3)]
    patterns, pattern = np.unique(present, axis=1, return_inverse=True)
    for p in range(patterns.shape[1]):
        spline = SmoothingSpline(time, patterns[:, p], penalty)
        for one in np.unique(cutoffs[pattern == p]):
            columns = np.flatnonzero((pattern == p) & (cutoffs == one))
            for result, found in zip(
                results, spline.derivatives(filled[:, columns], float(one)), strict=True
            ):
                result[:, columns] = found
    return Kinematics(time, *results), cutoffs


def opensim_kinematics(time: ArrayLike, values: ArrayLike, cutoff: float | None) -> Kinematics:
    """Positions, velocities and accelerations as OpenSim's inverse dynamics has them.

    Low-pass of the padded signal (:func:`opensim_filter`), then the derivatives of the quintic
    spline through the filtered and still padded samples. OpenSim filters degrees and turns them
    into radians afterwards, which is the same but for rounding: everything here is linear.

    Parameters
    ----------
    time
        [F] s, increasing.
    values
        [F, n].
    cutoff
        Hz; None or 0 for no filter (and no padding).

    Returns
    -------
    Kinematics
        At the times given; at other times, of the grid of :func:`opensim_filter`, where the times
        given are not uniform: from the last one not after the start to the last one not after the
        end, as OpenSim.
    """
    seconds, signal = _arrays(time, values)
    if not cutoff:
        spline = quintic_spline(seconds, signal)
        return Kinematics(seconds, signal, spline(seconds, nu=1), spline(seconds, nu=2))
    padded, smooth = opensim_filter(seconds, signal, cutoff)
    inside = _inside(padded, seconds)
    near = slice(max(inside.start - SPLINE_MEMORY, 0), inside.stop + SPLINE_MEMORY)
    spline = quintic_spline(padded[near], smooth[near])
    grid = padded[inside]
    at = seconds if _same(grid, seconds) else grid
    return Kinematics(at, smooth[inside], spline(grid, nu=1), spline(grid, nu=2))


def opensim_accelerations(time: ArrayLike, values: ArrayLike, cutoff: float | None) -> Array:
    """Accelerations [F, n] as OpenSim's static optimisation has them.

    The first derivative of a second quintic spline, through the velocities of
    :func:`opensim_kinematics` on the padded times; parameters and times as there.
    """
    seconds, signal = _arrays(time, values)
    padded, smooth = opensim_filter(seconds, signal, cutoff) if cutoff else (seconds, signal)
    inside = _inside(padded, seconds)
    near = slice(max(inside.start - 2 * SPLINE_MEMORY, 0), inside.stop + 2 * SPLINE_MEMORY)
    times = padded[near]
    velocity = quintic_spline(times, smooth[near])(times, nu=1)
    return quintic_spline(times, velocity)(padded[inside], nu=1)


def opensim_filter(time: ArrayLike, values: ArrayLike, cutoff: float) -> tuple[Array, Array]:
    """OpenSim's low-pass, with the padding still on.

    Half of the recording is added at both ends, turned about the end point. If the steps of time
    differ, everything is interpolated by a quintic spline at the smallest step, from the first
    padded sample on. A third-order Butterworth filter with prewarped cutoff runs forward, then
    backward; each pass copies its first three samples. The cutoff is not corrected for the second
    pass, so that the gain there is 1/2.

    Parameters
    ----------
    time
        [F] s, increasing.
    values
        [F, n].
    cutoff
        Hz.

    Returns
    -------
    time
        [P] s.
    values
        [P, n].
    """
    seconds, signal = _arrays(time, values)
    half = len(seconds) // 2
    seconds, signal = _turned_about_ends(seconds, half), _turned_about_ends(signal, half)
    steps = np.diff(seconds)
    step = float(steps.min())
    if steps.mean() - step > UNIFORM * step:
        spline = quintic_spline(seconds, signal)
        count = int(np.floor((seconds[-1] - seconds[0]) / step + UNIFORM)) + 1
        seconds = seconds[0] + step * np.arange(count)
        signal = spline(seconds)
    b, a = _butterworth(cutoff, step)
    forward = _filtered(b, a, np.ascontiguousarray(signal.T))
    return seconds, np.ascontiguousarray(_filtered(b, a, forward[:, ::-1])[:, ::-1].T)


def quintic_spline(time: ArrayLike, values: ArrayLike) -> BSpline:
    """The interpolating quintic spline whose third and fourth derivatives vanish at both ends.

    OpenSim's GCVSpline of degree 5 at zero error variance. Needs six samples.
    """
    seconds, signal = _arrays(time, values)
    if len(seconds) < 6:
        raise ValueError(f"a quintic spline needs at least 6 frames, there are {len(seconds)}")
    none = np.zeros(signal.shape[1:])
    ends = [(3, none), (4, none)]
    return make_interp_spline(seconds, signal, k=5, bc_type=(ends, ends))


def _arrays(time: ArrayLike, values: ArrayLike) -> tuple[Array, Array]:
    return np.asarray(time, dtype=np.float64), np.asarray(values, dtype=np.float64)


def _turned_about_ends(x: Array, count: int) -> Array:
    before = 2 * x[0] - x[count:0:-1]
    after = 2 * x[-1] - x[-2 : -count - 2 : -1]
    return np.concatenate([before, x, after])


def _butterworth(cutoff: float, step: float) -> tuple[Array, Array]:
    """Coefficients of the bilinear third-order Butterworth low-pass, numerator first."""
    w = np.tan(np.pi * cutoff * step)
    scale = 1 + 2 * w + 2 * w**2 + w**3
    numerator = np.array([1.0, 3.0, 3.0, 1.0]) * w**3
    denominator = np.array(
        [
            scale,
            -3 - 2 * w + 2 * w**2 + 3 * w**3,
            3 - 2 * w - 2 * w**2 + 3 * w**3,
            -1 + 2 * w - 2 * w**2 + w**3,
        ]
    )
    return numerator / scale, denominator / scale


def _filtered(b: Array, a: Array, x: Array) -> Array:
    """One pass over signals [n, F] whose first three results are the samples themselves."""
    latest = x[:, 2::-1]
    state = np.stack([lfiltic(b, a, row, row) for row in latest])
    rest, _ = lfilter(b, a, x[:, 3:], axis=1, zi=state)
    return np.concatenate([x[:, :3], rest], axis=1)


def _inside(grid: Array, time: Array) -> slice:
    """Rows of the grid from the last one not after the start to the last not after the end."""
    slack = UNIFORM * (time[-1] - time[0]) / len(time)
    first, last = np.searchsorted(grid, time[[0, -1]] + slack, side="right") - 1
    return slice(int(first), int(last) + 1)


def _same(grid: Array, time: Array) -> bool:
    return len(grid) == len(time) and bool(
        np.allclose(grid, time, rtol=0, atol=1e-6 * (grid[1] - grid[0]))
    )


def _check(motion: xr.Dataset, cutoff: float | str | None, longest_gap: float) -> None:
    problems = []
    time, values = motion["time"].values, motion["dof_position"].values
    for name, column in zip(motion["dof"].values, values.T, strict=True):
        missing = np.flatnonzero(~np.isfinite(column))
        if missing.size and _gap(time, np.isfinite(column)) > longest_gap:
            problems.append(
                f"{name} is missing in {missing.size} frames, the first at {time[missing[0]]:g} s;"
                " fill it or cut the trial to where it is known"
            )
    if len(time) < 6:
        problems.append(f"there are {len(time)} frames, derivatives need at least 6")
    elif cutoff is not None and not isinstance(cutoff, str):
        nyquist = 0.5 / float(np.diff(time).min())
        if not 0 < cutoff < nyquist:
            problems.append(f"the cutoff {cutoff:g} Hz is not between 0 and {nyquist:g} Hz")
    if problems:
        where = str(motion.attrs.get("source", "")) or "the motion"
        raise ValueError(f"{where}: cannot be smoothed:" + "".join(f"\n  - {p}" for p in problems))


def _gap(time: Array, present: NDArray[np.bool_]) -> float:
    """Longest time [s] between samples that are present; infinite where an end is missing."""
    if not present.any() or not (present[0] and present[-1]):
        return float("inf")
    return float(np.diff(time[present]).max())
