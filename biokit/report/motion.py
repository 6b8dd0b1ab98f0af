"""Sections on the motion: gait, joint coordinates, markers, segment sizes."""

import numpy as np
import xarray as xr

from biokit import gait, plots
from biokit.gait.table import spatiotemporal_rows
from biokit.report.parts import drawn, note, table


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


def angles(ds: xr.Dataset) -> str:
    """Curves of all coordinates that move."""
    try:
        figure = plots.angle_curves(ds)
    except ValueError as error:  # a static pose: nothing moves
        return note(f"No curves: {error}.")
    return drawn(figure, "angles")


def cycles(ds: xr.Dataset, no_gait: str) -> str:
    """Curves over the gait cycle, or why there are none."""
    if no_gait:
        return note(f"No gait cycles, because no gait events were found: {no_gait}.")
    if not any(gait.gait_cycles(ds, side=side).sizes["cycle"] for side in ("right", "left")):
        return note(
            "Steps were found, but no complete gait cycle (foot strike to the next foot strike of"
            " the same foot)."
        )
    return drawn(plots.gait_cycle_curves(ds), "cycles")


def marker_errors(ds: xr.Dataset) -> str:
    """Errors of the markers; empty where there are none."""
    if "marker_error" not in ds or not np.isfinite(ds["marker_error"]).any():
        return ""
    return drawn(plots.marker_errors(ds), "markers") + drawn(
        plots.marker_error_map(ds), "marker-map"
    )


def movement(ds: xr.Dataset) -> str:
    """The stick figure; empty where there are no bodies."""
    if "body_position" not in ds:
        return ""
    if not np.isfinite(ds["body_position"]).any():
        return ""
    try:
        figure = plots.stick_figure(ds)
    except ValueError:  # bodies of unusual names: there are no bones to draw
        return ""
    return drawn(figure, "movement")


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
