"""Marker errors of inverse kinematics."""

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.plots.heatmap import ROW_HEIGHT, heat_map
from biokit.plots.style import BOTTOM, COLOURS, TOP, dress, require, title_of

MM = 1000.0  # per m


def marker_error_map(ds: xr.Dataset) -> go.Figure:
    """Marker errors over time as a map, one row per marker.

    Parameters
    ----------
    ds
        With `marker_error (time, marker)` [m]; NaN (a gap, or a marker without a model marker)
        stays grey. A long recording is drawn in blocks of frames, by the largest error of each.

    Returns
    -------
    plotly.graph_objects.Figure
        Errors in millimetres.

    Raises
    ------
    ValueError
        If there are no marker errors.
    """
    require(ds, ["marker_error"], "marker_error_map")
    error = ds["marker_error"].transpose("marker", "time").values * MM
    names = [str(name) for name in ds["marker"].values]
    return heat_map(ds, error, names, "Marker errors over time", unit="mm", label="error (mm)")


def marker_errors(ds: xr.Dataset) -> go.Figure:
    """RMS and largest error of each marker, the worst at the top.

    Parameters
    ----------
    ds
        With `marker_error (time, marker)` [m].

    Returns
    -------
    plotly.graph_objects.Figure
        Errors in millimetres.

    Raises
    ------
    ValueError
        If there are no marker errors.
    """
    require(ds, ["marker_error"], "marker_errors")
    error = ds["marker_error"].transpose("time", "marker").values * MM
    seen = np.isfinite(error).any(axis=0)
    names = np.array([str(name) for name in ds["marker"].values])[seen]
    error = error[:, seen]
    rms = np.sqrt(np.nanmean(error**2, axis=0))
    largest = np.nanmax(error, axis=0)
    order = np.argsort(rms)
    names, rms, largest = names[order], rms[order], largest[order]
    frame = ds["time"].values[np.nanargmax(error, axis=0)][order]
    figure = go.Figure(
        [
            go.Bar(
                x=rms,
                y=names,
                orientation="h",
                name="RMS",
                marker_color=COLOURS["left"],
                hovertemplate="%{y}: RMS %{x:.1f} mm<extra></extra>",
            ),
            go.Scatter(
                x=largest,
                y=names,
                mode="markers",
                name="largest",
                customdata=frame,
                marker={"color": COLOURS["right"], "size": 8, "symbol": "diamond"},
                hovertemplate="%{y}: largest %{x:.1f} mm at %{customdata:.3f} s<extra></extra>",
            ),
        ]
    )
    height = TOP + BOTTOM + max(ROW_HEIGHT * len(names), 120)
    dress(figure, title=title_of(ds, "Error of each marker"), height=height)
    figure.update_layout(margin_l=110, bargap=0.25)
    figure.update_xaxes(title="error (mm)", rangemode="tozero")
    figure.update_yaxes(dtick=1, tickfont_size=10, showgrid=False, range=[-0.6, len(names) - 0.4])
    return figure
