"""Joint coordinates sorted into pairs of sides."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import xarray as xr

from biokit.display_units import DISPLAY_UNIT, PER_UNIT
from biokit.plots.panels import Curve, Panel
from biokit.plots.style import words
from biokit.side_names import by_side

LEAST_RANGE = {"rad": 2.0, "m": 0.02}  # deg, m: noise is not blown up
STILL = 1e-4  # rad or m, a coordinate that moves less is locked or held


@dataclass(frozen=True)
class Coordinate:
    """One joint coordinate; `dofs` maps right, left or middle to the coordinate's name."""

    title: str
    unit: str  # rad or m, as stored
    dofs: dict[str, str]


def coordinates(
    ds: xr.Dataset, dofs: Sequence[str] | None = None
) -> tuple[list[Coordinate], list[str]]:
    """Coordinates in the order of the Dataset, and the names of those left out.

    Without a choice all coordinates that move and are not computed from others are taken.

    Raises
    ------
    ValueError
        Naming the coordinates that the Dataset does not have.
    """
    names = [str(name) for name in ds["dof"].values]
    if dofs is None:
        chosen = [name for name in names if _moves(ds, name)]
    else:
        unknown = [name for name in dofs if name not in names]
        if unknown:
            raise ValueError(
                f"unknown coordinates: {', '.join(unknown)}; the Dataset has {', '.join(names)}"
            )
        chosen = list(dofs)
    unit_of = {str(n): str(u) for n, u in zip(ds["dof"].values, ds["dof_unit"].values, strict=True)}
    out = [
        Coordinate(words(base), unit_of[next(iter(members.values()))], members)
        for base, members in by_side(chosen).items()
    ]
    left_out = [name for name in names if name not in chosen] if dofs is None else []
    return out, left_out


def angle_panel(ds: xr.Dataset, coordinate: Coordinate) -> Panel:
    """The coordinate in degrees or metres."""
    factor = PER_UNIT[coordinate.unit]
    curves = [
        Curve(name, key, ds["dof_position"].sel(dof=name).values * factor)
        for key, name in coordinate.dofs.items()
    ]
    return Panel(
        coordinate.title, DISPLAY_UNIT[coordinate.unit], curves, LEAST_RANGE[coordinate.unit]
    )


def _moves(ds: xr.Dataset, name: str) -> bool:
    one = ds.sel(dof=name)
    values = one["dof_position"].values
    finite = values[np.isfinite(values)]
    if "dof_coupled" in ds.coords and bool(one["dof_coupled"]):
        return False
    return bool(finite.size and np.ptp(finite) > STILL)
