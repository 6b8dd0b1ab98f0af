"""Units in which people read: degrees, forces per body weight and moments per mass where known."""

import numpy as np
import xarray as xr

STANDARD_GRAVITY = 9.80665  # m/s^2
DISPLAY_UNIT = {"rad": "deg", "m": "m"}
PER_UNIT = {"rad": float(np.degrees(1.0)), "m": 1.0}


def force_scale(ds: xr.Dataset, name: str, *, percent: bool = False) -> tuple[float, str]:
    """Factor from a force as stored to the displayed unit, and that unit.

    Body weights where the attribute `mass` (kg) is known or the forces are per body weight
    already, in percent on request; N otherwise.
    """
    whole, unit = (100.0, "% body weight") if percent else (1.0, "body weight")
    if ds[name].attrs.get("units") == "body weight":
        return whole, unit
    mass = ds.attrs.get("mass")
    if mass is None:
        return 1.0, "N"
    return whole / (float(mass) * STANDARD_GRAVITY), unit


def moment_scale(ds: xr.Dataset) -> tuple[float, str]:
    """Factor from a moment as stored to the displayed unit, and that unit.

    N*m/kg where the attribute `mass` (kg) is known, N*m otherwise; a Dataset of
    :func:`biokit.normalized` keeps its own.
    """
    if ds.attrs.get("normalized"):
        return 1.0, str(ds.attrs["normalized"]).replace(" * ", " · ").replace("*", "·")
    mass = ds.attrs.get("mass")
    return (1.0, "N·m") if mass is None else (1.0 / float(mass), "N·m/kg")
