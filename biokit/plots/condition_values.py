"""What figures of two conditions draw: each curve in the unit that is displayed."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.display_units import DISPLAY_UNIT, PER_UNIT, force_scale, moment_scale
from biokit.plots.muscles import CURVES
from biokit.plots.panels import Panel
from biokit.plots.style import words
from biokit.side_names import split_side

Array = NDArray[np.floating]
# of ground
DIRECTIONS = {"x": "fore-aft (+ forward)", "y": "vertical (+ up)", "z": "lateral (+ right)"}


@dataclass(frozen=True)
class Compared:
    """One curve in both conditions, in the unit that is displayed."""

    panel: Panel
    mean: Array  # [2, P]
    sd: Array  # [2, P]
    observed: Array  # [n, P]
    t: Array  # [P]
    p: Array  # [P]
    threshold: float
    smallest_p: float


def chosen_labels(ds: xr.Dataset, names: Sequence[str] | None) -> list[dict[str, str]]:
    """Dim -> label of every curve that is drawn."""
    dims = [str(dim) for dim in ds["threshold"].dims]
    labels = [[str(label) for label in ds[dim].values] for dim in dims]
    if names is not None:
        if not dims:
            raise ValueError("condition_curves: this comparison has one curve, without a name")
        found = {n: [k for k in labels[0] if k in (n, f"{n}_r", f"{n}_l")] for n in names}
        unknown = [name for name, fits in found.items() if not fits]
        if unknown:
            raise ValueError(
                f"condition_curves: unknown {', '.join(unknown)}; the comparison has"
                f" {', '.join(labels[0])}"
            )
        labels[0] = [k for fits in found.values() for k in fits]
    return [dict(zip(dims, one, strict=True)) for one in itertools.product(*labels)]


def compared_curve(ds: xr.Dataset, labels: dict[str, str]) -> Compared:
    """The curve with these labels."""
    one = ds.sel(labels)
    factor, unit, least, shown = _scale(ds, labels)
    p = float(one["curve_p_value"])
    own = str(ds.attrs.get("side", ""))
    title = ", ".join(_label(dim, label, own) for dim, label in labels.items())
    return Compared(
        Panel(f"{title}, {p_text(p)}".removeprefix(", "), unit, [], least, shown),
        factor * one["condition_mean"].transpose("condition", "percent").values,
        factor * one["condition_sd"].transpose("condition", "percent").values,
        factor * one["curve"].transpose("observation", "percent").values,
        one["t"].values,
        one["p_value"].values,
        float(one["threshold"]),
        p,
    )


def _label(dim: str, label: str, own: str) -> str:
    """As words; with its side only where that is not the one of the cycles."""
    if dim == "space":
        return DIRECTIONS[label]
    base, side = split_side(label)
    return words("foot" if dim == "contact" and base == "calcn" else base) + (
        f", {side}" if side not in ("middle", own) else ""
    )


def _scale(ds: xr.Dataset, labels: dict[str, str]) -> tuple[float, str, float, tuple[float, ...]]:
    """Factor to the unit displayed, that unit, least range and values always shown."""
    variable = str(ds.attrs.get("variable", ""))
    unit = str(ds["condition_mean"].attrs.get("units", ""))
    if variable in CURVES and unit != "body weight":
        _, unit, factor, least, shown = CURVES[variable]
        return factor, unit, least, shown
    if variable in ("dof_force", "reserve_force"):
        factor, unit = moment_scale(ds)
        return factor, unit, 0.02, (0.0,)
    if unit in ("N", "body weight"):
        factor, unit = force_scale(ds, "condition_mean", percent=True)
        return factor, unit, 0.0, (0.0,)
    if "dof" in labels and "dof_unit" in ds.coords:
        own = str(ds["dof_unit"].sel(dof=labels["dof"]).values)
        rate = {"dof_velocity": "/s", "dof_acceleration": "/s²"}.get(variable, "")
        return PER_UNIT[own], DISPLAY_UNIT[own] + rate, 2.0 if own == "rad" else 0.02, ()
    if unit == "rad":
        return PER_UNIT["rad"], "deg", 2.0, ()
    return 1.0, "" if unit == "1" else unit.replace("*", "·"), 0.0, ()


def p_text(p: float) -> str:
    """P as papers give it."""
    return "p < 0.001" if p < 0.001 else f"p = {p:.3f}" if p < 0.1 else f"p = {p:.2f}"
