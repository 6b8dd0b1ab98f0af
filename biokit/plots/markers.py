"""Marker errors of inverse kinematics."""

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.plots.style import BOTTOM, COLOURS, MOST_POINTS, TOP, dress, lean, require, title_of

MM = 1000.0  # per m
ROW_HEIGHT = 17  # px, of a marker


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
    time = ds["time"].values
    block = max(1, -(-time.size // MOST_POINTS))
    if block > 1:
        error, time = _largest_of_blocks(error, block), time[::block]
    names = [str(name) for name in ds["marker"].values]
    figure = go.Figure(
        go.Heatmap(
            x=lean(time),
            y=names,
            z=lean(error),
            colorscale="Cividis",
            zmin=0.0,
            colorbar={"title": {"text": "error (mm)", "side": "right"}, "thickness": 14},
            hoverongaps=False,
            hovertemplate="%{y}<br>%{x:.3f} s<br>%{z:.1f} mm<extra></extra>",
        )
    )
    height = TOP - 48 + BOTTOM + max(ROW_HEIGHT * len(names), 120)
    dress(figure, title=title_of(ds, "Marker errors over time"), height=height, legend=False)
    figure.update_layout(plot_bgcolor="#DDDDDD", margin_l=110)
    figure.update_xaxes(title="time (s)", showgrid=False)
    figure.update_yaxes(autorange="reversed", dtick=1, tickfont_size=10, showgrid=False)
    return figure


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


def _largest_of_blocks(error: np.ndarray, block: int) -> np.ndarray:
    """Largest value of every `block` columns of [m, F]; NaN only where a block has none."""
    padding = -error.shape[1] % block
    padded = np.pad(error, ((0, 0), (0, padding)), constant_values=np.nan)
    blocks = padded.reshape(error.shape[0], -1, block)
    largest = np.where(np.isnan(blocks), -np.inf, blocks).max(axis=-1)
    return np.where(np.isinf(largest), np.nan, largest)
