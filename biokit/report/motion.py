"""Sections on the motion: gait, joint coordinates, markers, segment sizes."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from biokit import gait
from biokit.gait.table import spatiotemporal_rows
from biokit.plots.coordinates import coordinates
from biokit.report.parts import curves, known, note, table

COORDINATES = ("angle", "position")


def gait_parameters(ds: xr.Dataset, no_gait: str) -> str:
    """Spatiotemporal parameters, or why there are none."""
    if no_gait:
        return note(f"No gait events: {no_gait}.")
    try:
        parameters = ds if "spatiotemporal" in ds else gait.spatiotemporal(ds)
    except ValueError as error:
        return note(f"No spatiotemporal parameters: {error}.")
    rows = spatiotemporal_rows(parameters)
    surface = str(parameters["spatiotemporal"].attrs.get("surface", ""))
    belt = float(parameters["spatiotemporal"].attrs.get("belt_speed", 0.0))
    if belt:
        surface += f", {belt:.2f} m/s"
    method = str(ds["event_time"].attrs.get("gait_method", ""))
    caption = (
        "Means over the steps and strides of each side. A step belongs to the foot that lands."
    )
    return (
        table(rows, ["parameter", "unit", "right", "left"], caption=caption, numbers=2)
        + (note(f"Surface: {surface}.") if surface else "")
        + (note(f"Events from kinematics, no force plates: {method}.") if method else "")
    )


def angles(ds: xr.Dataset, series: Mapping[str, Any]) -> str:
    """Curves of all coordinates that move."""
    figure = curves(series, "angles", COORDINATES, _moving(ds))
    return figure or note("No curves: no coordinate moves.")  # a static pose


def cycles(ds: xr.Dataset, series: Mapping[str, Any], no_gait: str) -> str:
    """Curves over the gait cycle, or why there are none."""
    if no_gait:
        return note(f"No gait cycles, because no gait events were found: {no_gait}.")
    if not any(gait.gait_cycles(ds, side=side).sizes["cycle"] for side in ("right", "left")):
        return note(
            "Steps were found, but no complete gait cycle (foot strike to the next foot strike of"
            " the same foot)."
        )
    turning = ds["dof"].values[(ds["dof_unit"] == "rad").values]
    return curves(
        series, "cycles", ["angle"], [n for n in _moving(ds) if n in set(turning)], cycle=True
    )


def _moving(ds: xr.Dataset) -> list[str]:
    return [name for one in coordinates(ds)[0] for name in one.dofs.values()]


def marker_errors(ds: xr.Dataset) -> str:
    """Errors of the markers, the largest first; empty where there are none."""
    if not known(ds, "marker_error"):
        return ""
    error = 1000.0 * ds["marker_error"].transpose("time", "marker").values
    seen = np.isfinite(error)
    rows = []
    for k, name in enumerate(map(str, ds["marker"].values)):
        own = error[seen[:, k], k]
        if own.size:
            size, most = float(np.sqrt((own**2).mean())), float(own.max())
            rows.append(
                (size, (name, f"{size:.1f}", f"{most:.1f}", f"{100 * seen[:, k].mean():.0f}"))
            )
    rows.sort(key=lambda row: -row[0])
    caption = "Distance of each model marker from the measured one"
    head = ["marker", "RMS (mm)", "largest (mm)", "seen (% of frames)"]
    return table([row for _, row in rows], head, caption=caption, numbers=3)


def scale_factors(ds: xr.Dataset) -> str:
    """Size of each body over that of the generic model."""
    if "scale_factor" not in ds:
        return ""
    factor = ds["scale_factor"].transpose("body", "space")
    rows = [
        (str(body), *(f"{float(value):.4f}" for value in values))
        for body, values in zip(factor["body"].values, factor.values, strict=True)
    ]
    caption = "Size of each body over that of the generic model, along its own axes (1: unchanged)"
    return table(rows, ["body", "x", "y", "z"], caption=caption, numbers=3)
