"""When a muscle is on: bursts of an envelope or an activation, and onsets that belong together.

References
----------
Hodges and Bui (1996), Electroencephalogr Clin Neurophysiol 101:511: onsets by a threshold of
baseline mean plus multiples of its standard deviation, exceeded for 25 or 50 ms.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]

SHARE = 0.2  # of the range of an envelope: below, without a recording at rest, it is silent
DEVIATIONS = 3.0  # of a recording at rest
SHORTEST = 0.05  # s of a burst, and of a pause between two
NEAREST = 0.25  # s, onsets farther apart are not the same burst


def bursts(
    time: ArrayLike,
    values: ArrayLike,
    *,
    rest: tuple[float, float] | None = None,
    share: float = SHARE,
    deviations: float = DEVIATIONS,
    shortest: float = SHORTEST,
) -> Array:
    """When a muscle is on: onsets and ends of an envelope or an activation, by a threshold.

    Parameters
    ----------
    time, values
        [F] s, and an envelope or an activation.
    rest
        Begin and end, s, of a span at rest: the threshold is its mean plus `deviations` of its
        standard deviation (Hodges and Bui 1996). In walking no muscle is known to rest, so that
        without it the threshold is `share` of the way from the least to the largest value.
    share, deviations
        See above.
    shortest
        Pauses shorter than this, s, are closed, then shorter bursts dropped.

    Returns
    -------
    numpy.ndarray
        [b, 2] s, interpolated between samples; NaN where a burst runs beyond the recording.

    Raises
    ------
    ValueError
        If the span at rest holds fewer than three samples.
    """
    seconds, x = np.asarray(time, dtype=np.float64), np.asarray(values, dtype=np.float64)
    if rest is None:
        low, high = float(np.nanmin(x)), float(np.nanmax(x))
        threshold = low + share * (high - low)
    else:
        still = x[(seconds >= rest[0]) & (seconds <= rest[1])]
        if still.size < 3:
            raise ValueError(f"rest from {rest[0]:g} to {rest[1]:g} s holds {still.size} samples")
        threshold = float(still.mean() + deviations * still.std(ddof=1))
    above = x > threshold
    edges = np.flatnonzero(np.diff(above.astype(np.int8)))
    crossing = [_crossing(seconds, x, int(k), threshold) for k in edges]
    begins = [c for c, k in zip(crossing, edges, strict=True) if above[k + 1]]
    ends = [c for c, k in zip(crossing, edges, strict=True) if not above[k + 1]]
    found = np.array(
        list(zip([np.nan] * int(above[0]) + begins, ends + [np.nan] * int(above[-1]), strict=True))
    ).reshape(-1, 2)
    if not found.size:
        return found
    bound = np.column_stack(  # a burst that runs beyond is as long as what is seen of it
        [np.nan_to_num(found[:, 0], nan=seconds[0]), np.nan_to_num(found[:, 1], nan=seconds[-1])]
    )
    joined = np.concatenate([[True], bound[1:, 0] - bound[:-1, 1] >= shortest])
    first = np.flatnonzero(joined)
    last = np.append(first[1:], len(found)) - 1
    long = bound[last, 1] - bound[first, 0] >= shortest
    return np.column_stack([found[first, 0], found[last, 1]])[long]


def onset_pairs(ours: ArrayLike, theirs: ArrayLike, *, nearest: float = NEAREST) -> Array:
    """Differences of onsets that are each other's nearest.

    Parameters
    ----------
    ours, theirs
        [a] and [b] s, onsets of the same muscle in two recordings; NaN are left out.
    nearest
        s; onsets farther apart are not the same burst.

    Returns
    -------
    numpy.ndarray
        [p] s, ours minus theirs, positive where ours are later.
    """
    a, b = (np.asarray(x, dtype=np.float64) for x in (ours, theirs))
    a, b = a[np.isfinite(a)], b[np.isfinite(b)]
    if not a.size or not b.size:
        return np.empty(0)
    apart = a[:, None] - b
    row = np.arange(len(a))
    closest = np.abs(apart).argmin(axis=1)  # of theirs, to each of ours
    mutual = np.abs(apart).argmin(axis=0)[closest] == row
    found: Array = apart[row, closest][mutual & (np.abs(apart[row, closest]) <= nearest)]
    return found


def _crossing(time: Array, values: Array, k: int, threshold: float) -> float:
    """Time between samples k and k + 1 at which the threshold is met."""
    share = (threshold - values[k]) / (values[k + 1] - values[k])
    return float(time[k] + share * (time[k + 1] - time[k]))
