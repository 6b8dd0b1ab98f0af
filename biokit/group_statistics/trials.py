"""Which recordings are compared: condition -> name of the trial -> Dataset, and their cycles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import xarray as xr

from biokit.gait.cycles import gait_cycles

Trials = xr.Dataset | Sequence[xr.Dataset] | Mapping[str, xr.Dataset]
ByTrial = Mapping[str, Mapping[str, xr.Dataset]]

SIDES = ("right", "left")
OBSERVATIONS = ("auto", "trial", "cycle")
FAMILIES = ("all", "each")
SAME_MASS = 0.5  # kg


def trials_of(conditions: Mapping[str, Trials] | xr.DataTree) -> dict[str, dict[str, xr.Dataset]]:
    """Condition -> name of the trial -> Dataset."""
    given: Mapping[str, Trials] = (
        {str(name): node.to_dataset() for name, node in conditions.children.items()}
        if isinstance(conditions, xr.DataTree)
        else conditions
    )
    out: dict[str, dict[str, xr.Dataset]] = {}
    for condition, own in given.items():
        named: dict[str, Any]
        if isinstance(own, Mapping) and not isinstance(own, xr.Dataset):
            named = {str(name): ds for name, ds in own.items()}
        elif isinstance(own, Sequence) and not isinstance(own, str):
            named = {str(k): ds for k, ds in enumerate(own, start=1)}
        else:
            named = {"1": own}
        wrong = [n for n, ds in named.items() if not isinstance(ds, xr.Dataset)]
        if wrong:
            raise ValueError(
                f"condition {condition!r}: {', '.join(wrong)} is no Dataset; give one, a list of"
                " them or a dict by name of the subject (bk.load reads files)"
            )
        out[str(condition)] = named
    return out


def in_one_order(trials: ByTrial) -> dict[str, dict[str, xr.Dataset]]:
    """The trials of every condition in the order of the first, where they have the same names."""
    first = list(next(iter(trials.values()), {}))
    return {
        condition: {name: own[name] for name in (first if set(first) == set(own) else own)}
        for condition, own in trials.items()
    }


def observation_of(trials: ByTrial, asked: str) -> str:
    """What is counted, trial or cycle."""
    if asked != "auto":
        return asked
    return "trial" if all(len(own) > 1 for own in trials.values()) else "cycle"


def options(
    trials: ByTrial,
    side: str,
    observation: str,
    family: str,
    alpha: float,
    resamples: int,
) -> list[str]:
    """What is wrong with the arguments."""
    problems = []
    if len(trials) != 2:
        problems.append(
            f"there are {len(trials)} conditions ({', '.join(trials) or 'none'}); two are compared"
            " at a time"
        )
    problems += [f"condition {name!r} has no Dataset" for name, own in trials.items() if not own]
    counts = {name: len(own) for name, own in trials.items() if own}
    if (
        observation == "auto"
        and len(counts) == 2
        and min(counts.values()) == 1 < max(counts.values())
    ):
        problems.append(
            "one condition has several trials and the other a single one: give as many subjects, or"
            " observation='cycle' to compare all their cycles"
        )
    known = (("side", side, SIDES), ("observation", observation, OBSERVATIONS))
    for label, value, allowed in (*known, ("family", family, FAMILIES)):
        if value not in allowed:
            problems.append(f"{label} {value!r} is unknown; it is {' or '.join(allowed)}")
    if not 0.0 < alpha < 1.0:
        problems.append(f"alpha is {alpha:g}; it is a chance between 0 and 1")
    if resamples < 99:
        problems.append(f"resamples is {resamples}; fewer than 99 give no usable p")
    return problems


def cut(
    trials: ByTrial, variable: str, side: str
) -> tuple[dict[str, dict[str, xr.DataArray]], list[str]]:
    """Condition -> trial -> cycles (cycle, percent, ...), and what is wrong with them."""
    out: dict[str, dict[str, xr.DataArray]] = {}
    problems = []
    for condition, own in trials.items():
        out[condition] = {}
        for name, ds in own.items():
            try:
                out[condition][name] = gait_cycles(ds, side=side, variable=variable)
            except ValueError as error:
                problems.append(f"{condition}, {name}: {error}")
    arrays = [array for own in out.values() for array in own.values()]
    if not problems and len({array.dims for array in arrays}) > 1:
        problems.append(f"{variable} has different dims in the trials")
    return out, problems


def masses(trials: ByTrial) -> list[float]:
    """Body masses that are known, kg."""
    return [
        float(ds.attrs["mass"])
        for own in trials.values()
        for ds in own.values()
        if ds.attrs.get("mass") is not None
    ]
