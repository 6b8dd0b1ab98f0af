"""How sure the detector was of each keypoint, and how far the body is from it."""

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.plots.curves import over_time
from biokit.plots.heatmap import heat_map
from biokit.plots.marks import OF_FORCES
from biokit.plots.panels import Curve, Panel
from biokit.plots.style import require

SPREAD = {"median": 50.0, "worst tenth": 90.0}  # percentiles over the keypoints
COLOUR = {"median": "#0072B2", "worst tenth": "#D55E00"}


def keypoint_confidence(ds: xr.Dataset) -> go.Figure:
    """Confidence of each keypoint over time as a map, one row per keypoint.

    Parameters
    ----------
    ds
        With `confidence (time, keypoint)`. A long recording is drawn in blocks of frames, by the
        least confidence of each. Keypoints that the detector never gives are left out.

    Returns
    -------
    plotly.graph_objects.Figure

    Raises
    ------
    ValueError
        If there are no confidences.
    """
    require(ds, ["confidence"], "keypoint_confidence")
    ds = ds.isel(keypoint=np.flatnonzero((ds["confidence"] > 0).any("time").values))
    return heat_map(
        ds,
        ds["confidence"].transpose("keypoint", "time").values,
        [str(name).replace("_", " ") for name in ds["keypoint"].values],
        "Confidence of the keypoints",
        unit="",
        label="confidence",
        least=True,
        highest=1.0,
    )


def reprojection_error_map(ds: xr.Dataset) -> go.Figure:
    """Distance of the body's keypoints from the detected ones over time, one row per keypoint.

    Parameters
    ----------
    ds
        With `reprojection_error (time, keypoint)` [px]; grey where a keypoint is not seen. A long
        recording is drawn in blocks of frames, by the largest error of each.

    Returns
    -------
    plotly.graph_objects.Figure

    Raises
    ------
    ValueError
        If there are no reprojection errors.
    """
    require(ds, ["reprojection_error"], "reprojection_error_map")
    error = ds["reprojection_error"]
    error = error.isel(keypoint=np.flatnonzero(error.notnull().any("time").values))
    values = error.transpose("keypoint", "time").values
    finite = values[np.isfinite(values)]
    return heat_map(
        ds,
        values,
        [str(name).replace("_", " ") for name in error["keypoint"].values],
        "Reprojection error",
        unit="px",
        label="error (px)",
        highest=float(np.percentile(finite, 99)) if finite.size else 1.0,
    )


def reprojection_errors(ds: xr.Dataset) -> go.Figure:
    """Median and 90th percentile of the keypoints' reprojection errors over time.

    Parameters
    ----------
    ds
        With `reprojection_error (time, keypoint)` [px]; frames with a flag are shaded, unless it
        is about forces.

    Returns
    -------
    plotly.graph_objects.Figure

    Raises
    ------
    ValueError
        If there are no reprojection errors.
    """
    require(ds, ["reprojection_error"], "reprojection_errors")
    error = ds["reprojection_error"].transpose("time", "keypoint").values
    if "flag" in ds:
        ds = ds.assign(flag=ds["flag"].astype(np.int64) & ~OF_FORCES)
    seen = np.isfinite(error).any(axis=1)
    curves = []
    for name, percent in SPREAD.items():
        values = np.full(len(error), np.nan)
        values[seen] = np.nanpercentile(error[seen], percent, axis=1)
        curves.append(
            Curve(f"{name} of the keypoints", "middle", values, name, colour=COLOUR[name])
        )
    return over_time(
        ds, [Panel("", "px", curves, 1.0, (0.0,))], "Reprojection error over time", columns=1
    )
