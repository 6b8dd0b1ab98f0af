"""Spatiotemporal parameters as a table."""

import plotly.graph_objects as go
import xarray as xr

from biokit.gait.table import spatiotemporal_rows
from biokit.plots.style import TOP, dress, title_of


def spatiotemporal_table(ds: xr.Dataset) -> go.Figure:
    """Spatiotemporal parameters of both sides as a table.

    Parameters
    ----------
    ds
        With `spatiotemporal (side, parameter)`, or what :func:`biokit.spatiotemporal` needs.

    Returns
    -------
    plotly.graph_objects.Figure
        Shares in percent of the gait cycle, all else in the unit beside it.

    Raises
    ------
    ValueError
        If the Dataset has neither.
    """
    rows = spatiotemporal_rows(ds)
    columns = list(zip(*rows, strict=True))
    align = ["left", "left", "right", "right"]
    figure = go.Figure(
        go.Table(
            columnwidth=[3, 1.2, 1.2, 1.2],
            header={
                "values": ["parameter", "unit", "right", "left"],
                "align": align,
                "fill_color": "#EEF2F5",
                "font_size": 13,
                "height": 28,
            },
            cells={
                "values": columns,
                "align": align,
                "fill_color": "white",
                "line_color": "#DDD",
                "font_size": 13,
                "height": 26,
            },
        )
    )
    dress(
        figure,
        title=title_of(ds, "Spatiotemporal parameters"),
        height=TOP - 48 + 16 + 28 + 26 * len(rows) + 8,
        legend=False,
    )
    figure.update_layout(margin={"l": 16, "b": 16})
    return figure
