"""Curves of a Dataset in displayed units, quantised for the browser."""

from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.scene.payload import Quantised
from biokit.scene.quantities import QUANTITIES, Quantity
from biokit.scene.quantity_readers import Scales

# The finest difference that is kept, in displayed units: finer than any of it is known, and a
# curve takes half the bytes. Files that are exported come from the Dataset itself.
FINEST = {
    "deg": 0.01,
    "deg/mm": 0.001,
    "m": 1e-5,
    "mm": 0.01,
    "N": 0.1,
    "N*m": 0.05,
    "W": 0.1,
    "BW": 5e-4,
    "N*m/kg": 1e-3,
    "W/kg": 2e-3,
    "1": 5e-4,
    "px": 0.02,
}


def quantities_in(ds: xr.Dataset) -> list[Quantity]:
    """The quantities whose variables the Dataset has."""
    there = set(map(str, ds.data_vars))
    analysed = "dof_position" in there
    return [one for one in QUANTITIES if set(one.needs) <= there and not (one.raw and analysed)]


def scene_series(ds: xr.Dataset, scales: Scales) -> dict[str, dict[str, Any]]:
    """Quantity -> ids of its items and their curves.

    Parameters
    ----------
    ds : Dataset
        All or any of the variables of :data:`biokit.scene.quantities.QUANTITIES`.
    scales : Scales
        To the displayed units.

    Returns
    -------
    dict
        key -> ``items`` [n] and ``values``, quantised [n, F]. Curves without a single number, and
        coordinates that neither move nor carry a moment, are left out.
    """
    still = _still(ds)
    series = {}
    for quantity in quantities_in(ds):
        ids, values = quantity.read(ds, scales)
        shown: NDArray[np.bool_] = np.asarray(np.isfinite(values).any(axis=1))
        if quantity.kind == "dof":
            shown &= np.array([one not in still for one in ids], dtype=bool)
        if not shown.any():
            continue
        series[quantity.key] = {
            "items": [one for one, kept in zip(ids, shown, strict=True) if kept],
            "values": Quantised(
                values[shown].astype(np.float64),
                axis=1,
                rows=True,
                step=FINEST.get(quantity.unit_in(scales), 0.0),
            ),
        }
    return series


def _still(ds: xr.Dataset) -> set[str]:
    """Coordinates that never move and carry no moment: locked ones."""
    if "dof_position" not in ds or ds.sizes["time"] < 2:
        return set()
    position = ds["dof_position"].transpose("time", "dof").values
    fixed = _range(position) < 1e-6  # rad or m
    if "dof_force" in ds:
        force = ds["dof_force"].transpose("time", "dof").values
        fixed &= ~(np.nan_to_num(np.abs(force)).max(axis=0) > 0)
    return {str(name) for name in ds["dof"].values[fixed]}


def _range(values: NDArray[np.floating]) -> NDArray[np.float64]:
    known = np.isfinite(values)
    low = np.where(known, values, np.inf).min(axis=0)
    high = np.where(known, values, -np.inf).max(axis=0)
    return np.where(known.any(axis=0), high - low, 0.0)
