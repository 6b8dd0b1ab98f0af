"""What is counted: gait cycles, or the mean of each trial's."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.group_statistics.labels import whole

Array = NDArray[np.floating]

SAME_STRIKE = 0.05  # s: cycles of two analyses of one recording begin at the same strikes


@dataclass(frozen=True)
class Cycles:
    """Gait cycles of one trial: `curves` [c, P, k] without gaps, `start` [c] s, `off` [c] %."""

    curves: Array
    start: Array
    off: Array
    skipped: int  # cycles with gaps


def complete(array: xr.DataArray, kept: Mapping[str, list[str]]) -> Cycles:
    """Cycles without gaps in what is compared."""
    chosen = array.sel(kept)
    good = whole(chosen)
    values = chosen.values[good]
    return Cycles(
        values.reshape(*values.shape[:2], math.prod(values.shape[2:])),
        array["start_time"].values[good],
        array["foot_off"].values[good],
        int((~good).sum()),
    )


def too_few(cycles: Mapping[str, Mapping[str, Cycles]], kind: str) -> list[str]:
    """Where there are fewer than two observations, or a trial without any cycle."""
    problems = []
    for condition, own in cycles.items():
        empty = [name for name, one in own.items() if not len(one.curves)]
        gaps = sum(one.skipped for one in own.values())
        without = f" ({gaps} have gaps)" if gaps else ""
        if kind == "trial":
            problems += [
                f"{condition}, {name}: no complete gait cycle{without}; leave this trial out"
                for name in empty
            ]
            if len(own) < 2:
                problems.append(f"{condition}: one trial; two or more are needed for a spread")
            continue
        count = sum(len(one.curves) for one in own.values())
        if count < 2:
            problems.append(
                f"{condition}: {count} complete gait cycle{'' if count == 1 else 's'}{without}; two"
                " or more are needed for a spread"
            )
    return problems


def pairing(cycles: Mapping[str, Mapping[str, Cycles]], kind: str) -> list[str]:
    """Why the observations do not belong together two by two."""
    (first, one), (second, other) = cycles.items()
    apart = sorted(set(one) ^ set(other))
    if apart:
        return [f"paired: {', '.join(apart)} is in one condition only"]
    if kind == "trial":
        return []
    return [
        f"paired: the cycles of {first} and {second}, {name}, are not those of one recording;"
        " compare them unpaired, or pair trials of several subjects"
        for name in one
        if len(one[name].start) != len(other[name].start)
        or np.abs(one[name].start - other[name].start).max(initial=0.0) > SAME_STRIKE
    ]


def observed(own: Mapping[str, Cycles], kind: str) -> Array:
    """[n, P, k]: means of the trials, or the cycles of all of them."""
    if kind == "trial":
        return np.stack([one.curves.mean(0) for one in own.values()])
    return np.concatenate([one.curves for one in own.values()])
