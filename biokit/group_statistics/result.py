"""The comparison as a Dataset."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import numpy as np
import xarray as xr

from biokit.group_statistics.observations import Array, Cycles
from biokit.group_statistics.trials import SAME_MASS, ByTrial, masses
from biokit.permutation import CurveTest, spans

LONG_NAMES = {
    "condition_mean": "mean of the observations",
    "condition_sd": "standard deviation of the observations",
    "curve": "the observations",
    "difference": "second condition minus first",
    "standard_error": "standard error of the difference",
    "t": "difference by its standard error",
    "threshold": "of the size of t",
    "p_value": "p, corrected for the whole cycle",
    "curve_p_value": "smallest p over the cycle",
    "span_p_value": "smallest p of the span",
    "span_begin": "first significant point",
    "span_end": "last significant point",
    "span_peak": "point of the largest t",
}


def dataset(
    like: xr.DataArray,
    observed: Mapping[str, Array],
    cycles: Mapping[str, Mapping[str, Cycles]],
    found: CurveTest,
    kind: str,
    alpha: float,
) -> xr.Dataset:
    """Means, spreads, curves and test by condition, with labels like those of the cycles."""
    dims = tuple(str(dim) for dim in like.dims[2:])
    sizes = tuple(like.sizes[dim] for dim in dims)
    over_cycle = ("percent", *dims)

    def laid(values: Array, *front: str) -> tuple[tuple[str, ...], Array]:
        return (*front, *over_cycle), values.reshape(*values.shape[:-1], *sizes)

    kept = {"percent", *dims}
    coords = {
        str(name): coordinate
        for name, coordinate in like.coords.items()
        if set(coordinate.dims) <= kept
    }
    owners = [
        (condition, name if kind == "trial" else f"{name}, {start:.2f} s")
        for condition, own in cycles.items()
        for name, one in own.items()
        for start in ([0.0] if kind == "trial" else one.start)
    ]
    curves = np.concatenate(list(observed.values()))
    out = xr.Dataset(
        {
            "condition_mean": laid(np.stack([c.mean(0) for c in observed.values()]), "condition"),
            "condition_sd": laid(
                np.stack([c.std(0, ddof=1) for c in observed.values()]), "condition"
            ),
            "curve": laid(curves, "observation"),
            "difference": laid(found.difference),
            "standard_error": laid(found.standard_error),
            "t": laid(found.t),
            "threshold": (dims, found.threshold.reshape(sizes)),
            "p_value": laid(found.p),
            "curve_p_value": (dims, found.p.min(0).reshape(sizes)),
            **_spans(like, found, alpha),
        },
        coords={
            **coords,
            "condition": list(observed),
            "foot_off": (
                "condition",
                [
                    np.mean(np.concatenate([one.off for one in own.values()]))
                    for own in cycles.values()
                ],
                {"units": "%", "long_name": "mean foot off"},
            ),
            "observations": ("condition", [len(c) for c in observed.values()]),
            "observation_condition": ("observation", [condition for condition, _ in owners]),
            "observation_name": ("observation", [name for _, name in owners]),
        },
    )
    units = like.attrs.get("units")
    for name in ("condition_mean", "condition_sd", "curve", "difference", "standard_error"):
        out[name].attrs = {"units": units} if units else {}
    for name, text in LONG_NAMES.items():
        out[name].attrs["long_name"] = text
    for name in ("t", "threshold", "p_value", "curve_p_value", "span_p_value"):
        out[name].attrs["units"] = "1"
    for name in ("span_begin", "span_end", "span_peak"):
        out[name].attrs["units"] = "%"
    out.attrs = {
        "permutations": found.permutations,
        "exact": int(found.exact),
        "smallest_p": found.smallest_p,
    }
    return out


def _spans(like: xr.DataArray, found: CurveTest, alpha: float) -> dict[str, tuple[str, np.ndarray]]:
    """Runs of significant points of all curves."""
    percent = like["percent"].values
    rows = []
    for k, label in enumerate(labels_of(like)):
        for a, b in spans(found.p[:, k] <= alpha * (1.0 + 1e-9)):
            peak = a + int(np.abs(found.t[a : b + 1, k]).argmax())
            rows.append((label, percent[a], percent[b], percent[peak], found.p[peak, k]))
    names = ("span_name", "span_begin", "span_end", "span_peak", "span_p_value")
    return {
        name: ("span", np.array([row[i] for row in rows], dtype=np.str_ if i == 0 else np.float64))
        for i, name in enumerate(names)
    }


def shared_attrs(trials: ByTrial) -> dict[str, str | float]:
    """Attributes that all trials agree on, for titles and units."""
    every = [ds.attrs for own in trials.values() for ds in own.values()]
    out: dict[str, str | float] = {}
    for key in ("source", "model", "normalized"):
        values = {str(attrs.get(key, "")) for attrs in every}
        if len(values) == 1 and "" not in values:
            out[key] = values.pop()
    kg = masses(trials)
    if len(kg) == len(every) and max(kg) - min(kg) < SAME_MASS:
        out["mass"] = float(np.mean(kg))
    return out


def labels_of(like: xr.DataArray) -> list[str]:
    """Names of the curves, in the order in which they are compared."""
    dims = like.dims[2:]
    return [
        ", ".join(map(str, one)) for one in itertools.product(*(like[dim].values for dim in dims))
    ]
