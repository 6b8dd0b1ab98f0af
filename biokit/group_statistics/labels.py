"""Which curves of a variable are compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.group_statistics.trials import SIDES
from biokit.schema import ROOT_COORDINATES
from biokit.side_names import split_side

STILL = 1e-4  # rad: a coordinate that moves less is locked


def compared(
    raw: Mapping[str, Mapping[str, xr.DataArray]],
    variable: str,
    side: str,
    names: Sequence[str] | None,
) -> tuple[dict[str, list[str]], list[str], list[str]]:
    """Dim -> labels that are compared, labels left out because of gaps, and problems."""
    arrays = {f"{c}, {t}": a for c, own in raw.items() for t, a in own.items()}
    first = next(iter(arrays.values()))
    if first.ndim == 2:
        return {}, [], (["the variable has no names to choose from"] if names is not None else [])
    dim = str(first.dims[2])
    every = [str(label) for label in first[dim].values]
    wanted = list(names) if names is not None else _usual(arrays.values(), dim, variable, side)
    problems = []
    unknown = [n for n in wanted if n not in every]
    if unknown:
        problems.append(f"unknown: {', '.join(unknown)}; {variable} has {', '.join(every)}")
    for where, array in arrays.items():
        own = {str(label) for label in array[dim].values}
        lacking = [n for n in wanted if n in every and n not in own]
        if lacking:
            problems.append(f"{where} lacks {', '.join(lacking)}")
    if problems:
        return {}, [], problems
    # a label that no cycle of a trial shows whole cannot be compared
    unseen = {
        n: where
        for where, array in arrays.items()
        for n in wanted
        if array.sizes["cycle"] and not whole(array.sel({dim: n})).any()
    }
    if unseen and names is not None:
        problems += [f"{n} has gaps in all cycles of {where}" for n, where in unseen.items()]
    kept = [n for n in wanted if n not in unseen]
    if not kept and not problems:
        problems.append(f"{variable} has nothing of the {side} side without gaps; give names")
    return {dim: kept}, list(unseen), problems


def _usual(arrays: Iterable[xr.DataArray], dim: str, variable: str, side: str) -> list[str]:
    """Labels of this side and of the middle; of coordinates the angles that move."""
    own = list(arrays)
    first = own[0]
    out = []
    for label in map(str, first[dim].values):
        key = label if label in SIDES else split_side(label)[1]
        if key not in (side, "middle"):
            continue
        if dim == "dof" and not _is_moving_angle(own, label, variable):
            continue
        out.append(label)
    return out


def _is_moving_angle(arrays: Sequence[xr.DataArray], name: str, variable: str) -> bool:
    one = arrays[0].sel(dof=name)
    if "dof_unit" in one.coords and str(one["dof_unit"].values) != "rad":
        return False
    if "dof_coupled" in one.coords and bool(one["dof_coupled"]):
        return False
    if variable != "dof_position":
        return not name.startswith(ROOT_COORDINATES)
    values = np.concatenate([a.sel(dof=name).values.ravel() for a in arrays if name in a["dof"]])
    finite = values[np.isfinite(values)]
    return not finite.size or float(np.ptp(finite)) > STILL


def whole(array: xr.DataArray) -> NDArray[np.bool_]:
    """Which cycles [c] have no gap."""
    return np.asarray(np.isfinite(array.values).all(axis=tuple(range(1, array.ndim))))
