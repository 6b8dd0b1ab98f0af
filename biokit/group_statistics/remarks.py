"""What a reader has to know about the numbers of a comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import xarray as xr

from biokit.group_statistics.observations import Array, Cycles
from biokit.group_statistics.trials import SAME_MASS, ByTrial, masses
from biokit.permutation import CurveTest

LARGEST_RATIO = 3.0  # of spreads


def about_observations(cycles: Mapping[str, Mapping[str, Cycles]], kind: str) -> list[str]:
    """What p speaks of."""
    if kind == "trial":
        return []
    if max(len(own) for own in cycles.values()) > 1:
        return [
            "The observations are gait cycles of several trials, as if those of a trial were"
            " independent of each other: p is too small; observation='trial' takes their means"
        ]
    return [
        "The observations are gait cycles of one recording for each condition: p says whether these"
        " recordings differ by more than their own variation from step to step, and nothing about"
        " other days or people"
    ]


def about_number(observations: Mapping[str, Array], found: CurveTest, alpha: float) -> list[str]:
    """Whether anything could have been significant."""
    if found.smallest_p <= alpha:
        return []
    counts = " and ".join(str(len(curves)) for curves in observations.values())
    return [
        f"With {counts} observations p cannot be below {found.smallest_p:.2g}: nothing can be"
        f" significant at {alpha:g}. Record more"
    ]


def about_spread(
    observations: Mapping[str, Array], found: CurveTest, labels: Sequence[str], alpha: float
) -> list[str]:
    """Curves that differ significantly and have spreads far apart, on average over the cycle."""
    first, second = (curves.std(0, ddof=1).mean(0) for curves in observations.values())  # [k]
    far = np.maximum(first, second) > LARGEST_RATIO * np.minimum(first, second)
    differ = found.p.min(0) <= alpha * (1.0 + 1e-9)
    named = [label for label, marked in zip(labels, far & differ, strict=True) if marked]
    if not named:
        return []
    return [
        f"The spread of one condition is more than {LARGEST_RATIO:g} times that of the other in"
        f" {', '.join(named)}: p may be too small there, above all if there are fewer of it"
    ]


def about_mass(trials: ByTrial, array: xr.DataArray) -> list[str]:
    """Whether forces of people of different mass are compared."""
    normalized = all(ds.attrs.get("normalized") for own in trials.values() for ds in own.values())
    forces = array.attrs.get("units") in ("N", "N*m") or (
        array.name in ("dof_force", "reserve_force") and not normalized
    )
    kg = masses(trials)
    if not forces or not kg or max(kg) - min(kg) < SAME_MASS:
        return []
    return [
        f"{array.name} is of people of {min(kg):.0f} to {max(kg):.0f} kg: compare bk.normalized(ds)"
    ]


def about_gaps(cycles: Mapping[str, Mapping[str, Cycles]], unseen: Sequence[str]) -> list[str]:
    """What was left out."""
    skipped = sum(one.skipped for own in cycles.values() for one in own.values())
    out = [f"{skipped} gait cycles have gaps and were left out"] if skipped else []
    if unseen:
        out.append("Left out because of gaps in all cycles of a trial: " + ", ".join(unseen))
    return out
