"""What keeps a Dataset from being shown, said with what would mend it."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from biokit.gait.sequence import SIDES
from biokit.schema import NAMED_DIMS, VARIABLES, duplicates

# what makes a trial worth showing: any of these over time
SHOWN = (
    *("dof_position", "dof_force", "body_position", "theta", "vertex_position"),
    *("marker_position", "muscle_activation", "muscle_force", "ground_reaction_force"),
    *("keypoint_position", "joint_force", "knee_force"),
)
FORCES = ("dof_force", "ground_reaction_force", "joint_force", "knee_force", "residual_force")
MASS = (int, float, np.integer, np.floating)


def problems_of(ds: Any) -> list[str]:
    """Everything that keeps a trial from being shown, with what would mend it."""
    if not isinstance(ds, xr.Dataset):
        return [f"is a {type(ds).__name__}; give an xarray.Dataset, or a file with one"]
    if "time" not in ds.dims:
        return ["has no dim time; give a recording, such as biokit.analyze returns"]
    if ds.sizes["time"] == 0:
        return ["has no frame; give a recording with at least one"]
    return [*_time_problems(ds), *_content_problems(ds)]


def _time_problems(ds: xr.Dataset) -> list[str]:
    if "time" not in ds.coords:
        return ["has no coordinate time; add it in seconds with ds.assign_coords(time=...)"]
    if ds["time"].dtype.kind not in "fiu":
        return [f"time is {ds['time'].dtype}; it has to be numbers, in seconds"]
    time = ds["time"].values.astype(np.float64)
    if not np.isfinite(time).all():
        bad = int(np.flatnonzero(~np.isfinite(time))[0])
        return [f"time is not finite at index {bad}; leave that frame out"]
    if time.size > 1 and (np.diff(time) <= 0).any():
        bad = int(np.flatnonzero(np.diff(time) <= 0)[0]) + 1
        return [
            f"time does not increase at index {bad} ({time[bad - 1]:g} s, then {time[bad]:g} s);"
            " sort it with ds.sortby('time') and leave repeated frames out"
        ]
    return []


def holds_numbers(ds: xr.Dataset) -> bool:
    """Whether there is a single number to show: a motion that failed everywhere has none."""
    return any(bool(np.isfinite(ds[name]).any()) for name in _shown(ds))


def _shown(ds: xr.Dataset) -> list[str]:
    return [name for name in SHOWN if name in ds and "time" in ds[name].dims]


def _content_problems(ds: xr.Dataset) -> list[str]:
    if not holds_numbers(ds):
        has = ", ".join(map(str, ds.data_vars)) or "no variables"
        why = "holds no number in what it could show" if _shown(ds) else "has nothing to show"
        return [f"{why} (it has {has}); it needs one of {', '.join(SHOWN)}"]
    problems = []
    normalized = "normalized" in ds.attrs
    for name in map(str, ds.data_vars):
        known = VARIABLES.get(name)
        if known is None:
            continue
        dims, wanted = ds[name].dims, known.dims_of(ds[name].ndim)
        if set(dims) != set(wanted):
            problems.append(f"{name} has the dims {dims}; it has to have {wanted}")
        unit = ds[name].attrs.get("units")
        if {unit, known.units}.isdisjoint({None}) and unit != known.units and not normalized:
            problems.append(f"{name} is in {unit!r}; convert it to {known.units!r}")
    for dim in NAMED_DIMS:
        if dim not in ds.dims:
            continue
        if dim not in ds.coords:
            problems.append(f"the dim {dim} has no names; add them with assign_coords({dim}=...)")
        elif repeated := duplicates(str(label) for label in ds[dim].values):
            problems.append(f"names of {dim} repeat: {', '.join(repeated)}; rename them")
    if "dof" in ds.dims and "dof_unit" not in ds.coords:
        problems.append(
            "the coordinate dof_unit (dof) is missing; say whether each is in rad or m with"
            " assign_coords(dof_unit=('dof', ...))"
        )
    if "event_side" in ds and set(map(str, ds["event_side"].values)) - set(SIDES):
        problems.append("event_side has to be right or left; rename the sides of the events")
    mass = ds.attrs.get("mass")
    if mass is not None and not (isinstance(mass, MASS) and 0 < float(mass) < np.inf):
        problems.append(f"its attribute mass is {mass!r}; it has to be in kg, or left out")
    if normalized and mass is None:
        problems.append("it is normalized, but lacks the attribute mass; add it in kg")
    return problems


def mixed_units(trials: Mapping[str, xr.Dataset]) -> list[str]:
    """Trials whose moments cannot be shown on the same axis."""
    units = {
        name: str(ds.attrs.get("normalized") or ("N*m/kg" if "mass" in ds.attrs else "N*m"))
        for name, ds in trials.items()
        if any(variable in ds for variable in FORCES)
    }
    normalized = [name for name in units if "normalized" in trials[name].attrs]
    if not normalized or len(set(units.values())) == 1:
        return []
    shown = ", ".join(f"{name} in {unit}" for name, unit in units.items())
    return [
        f"moments in different units ({shown}); show them as inverse_dynamics gives them, each"
        " with its attribute mass (kg)"
    ]
