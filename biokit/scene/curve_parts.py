"""All of a trial that is not in space: curves, events, flags, a table, and what they are of."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from biokit.scene.flags import scene_flags
from biokit.scene.gait_parts import gait_parts
from biokit.scene.items import Item, scene_items
from biokit.scene.quantities import QUANTITIES
from biokit.scene.quantity_readers import scales_of
from biokit.scene.series import quantities_in, scene_series


@dataclass(frozen=True)
class CurveParts:
    """Of one trial: its own parts, and items and quantities, which trials share.

    Attributes
    ----------
    trial
        ``name, colour, source, model, rate, mass, remarks, time, series, events, cycles, flags,
        table, floor`` of the scene's trial.
    items
        id -> item.
    quantities
        key -> quantity.
    """

    trial: dict[str, Any]
    items: dict[str, Item]
    quantities: dict[str, dict[str, str]]


def curve_parts(ds: xr.Dataset, name: str, colour: str, *, per_mass: bool) -> CurveParts:
    """The parts of a scene that a trial gives without its body.

    Parameters
    ----------
    ds : Dataset
        One trial of :func:`biokit.scene.trials.read_trials`.
    name, colour
        Of the trial; the colour as #rrggbb.
    per_mass
        Forces in body weights, moments per kg: see :func:`biokit.scene.trials.mass_known`.
    """
    time = ds["time"].values.astype(np.float64)
    gait, remarks = gait_parts(ds)
    scales = scales_of(ds, per_mass)
    series = scene_series(ds, scales)
    rate = _number(ds.attrs.get("sampling_rate"))
    if rate is None and time.size > 1:
        rate = float((time.size - 1) / (time[-1] - time[0]))
    trial = {
        "name": name,
        "colour": colour,
        "source": str(ds.attrs.get("source", "")),
        "model": str(ds.attrs.get("model", "")),
        "rate": rate,
        "mass": _number(ds.attrs.get("mass")),
        "remarks": [*filter(None, str(ds.attrs.get("warnings", "")).splitlines()), *remarks],
        "time": time,
        "series": series,
        **gait,
        "flags": scene_flags(ds),
        "floor": _number(ds.attrs.get("floor_height")) or 0.0,
    }
    quantities = {
        one.key: {
            "key": one.key,
            "label": one.label,
            "unit": one.unit_in(scales),
            "kind": one.kind,
            "definition": one.definition,
        }
        for one in quantities_in(ds)
        if one.key in series
    }
    return CurveParts(trial, scene_items(ds), quantities)


def _number(attribute: Any) -> float | None:
    """An attribute as a number; None where there is none."""
    return None if attribute is None or not np.isfinite(attribute) else float(attribute)


def merged(parts: Iterable[CurveParts]) -> tuple[dict[str, Item], dict[str, dict[str, str]]]:
    """Items and quantities of all trials; quantities in the order of the table."""
    items: dict[str, Item] = {}
    quantities: dict[str, dict[str, str]] = {}
    for part in parts:
        for key, item in part.items.items():
            items.setdefault(key, item)
        quantities = part.quantities | quantities
    order = [one.key for one in QUANTITIES]
    return items, {key: quantities[key] for key in order if key in quantities}
