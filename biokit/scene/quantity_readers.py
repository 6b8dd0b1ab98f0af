"""How the values of a quantity are read from a Dataset, in displayed units."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.display_units import STANDARD_GRAVITY
from biokit.scene.items import RESIDUAL, item_id
from biokit.schema import ROOT_COORDINATES

DEGREES = float(np.degrees(1.0))
Rows = tuple[list[str], NDArray[np.float64]]  # ids, values [n, F] in the displayed unit


@dataclass(frozen=True)
class Scales:
    """Factors from what is stored to what is displayed, and the units of that.

    Attributes
    ----------
    force, moment
        From N and N*m; 1 of a Dataset that is normalized already.
    muscle
        Of muscle forces, which are always shown in N.
    force_unit, moment_unit, power_unit
        BW, N*m/kg, W/kg where masses are known; N, N*m, W otherwise.
    """

    force: float
    moment: float
    muscle: float
    force_unit: str
    moment_unit: str
    power_unit: str


Read = Callable[[xr.Dataset, Scales], Rows]
Factor = Callable[[Scales], float]


def scales_of(ds: xr.Dataset, per_mass: bool) -> Scales:
    """The scales of a Dataset; ``per_mass`` divides by weight and mass, which then are known."""
    if ds.attrs.get("normalized"):
        unit = str(ds.attrs["normalized"])
        power = {"N*m/kg": "W/kg"}.get(unit, f"{unit}/s")
        weight = float(ds.attrs["mass"]) * STANDARD_GRAVITY
        return Scales(1.0, 1.0, weight, "BW", unit, power)
    if not per_mass or "mass" not in ds.attrs:  # without forces no mass is needed
        return Scales(1.0, 1.0, 1.0, "N", "N*m", "W")
    mass = float(ds.attrs["mass"])
    return Scales(1.0 / (mass * STANDARD_GRAVITY), 1.0 / mass, 1.0, "BW", "N*m/kg", "W/kg")


def force(scales: Scales) -> float:
    """The factor of forces."""
    return scales.force


def moment(scales: Scales) -> float:
    """The factor of moments."""
    return scales.moment


def muscle(scales: Scales) -> float:
    """The factor of muscle forces."""
    return scales.muscle


def fixed(factor: float) -> Factor:
    """A factor that no mass changes."""
    return lambda scales: factor


def values_of(variable: str, dim: str, factor: Factor) -> Read:
    """A variable (time, dim)."""

    def read(ds: xr.Dataset, scales: Scales) -> Rows:
        ids = [item_id(dim, str(name)) for name in ds[dim].values]
        return ids, ds[variable].transpose(dim, "time").values * factor(scales)

    return read


def angles(variable: str, factor: Factor) -> Read:
    """A variable (time, dof) of the coordinates that turn."""
    return _of_dofs(variable, factor, lambda name, unit: unit == "rad")


def translations(variable: str, factor: Factor) -> Read:
    """A variable (time, dof) of the coordinates that shift."""
    return _of_dofs(variable, factor, lambda name, unit: unit == "m")


def joint_moments(variable: str, factor: Factor) -> Read:
    """A variable (time, dof) of the coordinates that turn, but for the root's."""
    return _of_dofs(variable, factor, lambda name, unit: unit == "rad" and not _is_root(name))


def root_moments(variable: str, factor: Factor) -> Read:
    """A variable (time, dof) of the coordinates that turn the root."""
    return _of_dofs(variable, factor, lambda name, unit: unit == "rad" and _is_root(name))


def _is_root(name: str) -> bool:
    return name.startswith(ROOT_COORDINATES)


def _of_dofs(variable: str, factor: Factor, wanted: Callable[[str, str], bool]) -> Read:
    def read(ds: xr.Dataset, scales: Scales) -> Rows:
        names = [str(name) for name in ds["dof"].values]
        units = [str(unit) for unit in ds["dof_unit"].values]
        chosen = [k for k, pair in enumerate(zip(names, units, strict=True)) if wanted(*pair)]
        values = ds[variable].transpose("dof", "time").values[chosen]
        return [names[k] for k in chosen], values * factor(scales)

    return read


def power(ds: xr.Dataset, scales: Scales) -> Rows:
    """Moment times angular velocity of the joints' coordinates."""
    ids, moments = joint_moments("dof_force", moment)(ds, scales)
    speeds = joint_moments("dof_velocity", fixed(1.0))(ds, scales)[1]
    return ids, moments * speeds


def component(
    variable: str, axis: str, factor: Factor, *, of: str = "contact", along: str = "space"
) -> Read:
    """One component of a variable (time, of, along); in ground when not said otherwise."""

    def read(ds: xr.Dataset, scales: Scales) -> Rows:
        ids = [item_id(of, str(name)) for name in ds[of].values]
        values = ds[variable].sel({along: axis}).transpose(of, "time").values
        return ids, values * factor(scales)

    return read


def joint_force(ds: xr.Dataset, scales: Scales) -> Rows:
    """Size of the force of each joint."""
    ids = [item_id("joint", str(name)) for name in ds["joint"].values]
    values = ds["joint_force"].transpose("joint", "time", "space").values
    return ids, np.linalg.norm(values, axis=2) * scales.force


def knee_force(ds: xr.Dataset, scales: Scales) -> Rows:
    """Compression of each compartment of each knee."""
    sides, parts = ds["side"].values, ds["compartment"].values
    ids = [item_id("compartment", f"{side} {part}") for side in sides for part in parts]
    values = ds["knee_force"].transpose("side", "compartment", "time").values
    return ids, values.reshape(len(ids), -1) * scales.force


def residual(ds: xr.Dataset, scales: Scales) -> Rows:
    """Size of the residual force."""
    values = ds["residual_force"].transpose("time", "space").values
    return [item_id("residual", RESIDUAL)], np.linalg.norm(values, axis=1)[None] * scales.force
