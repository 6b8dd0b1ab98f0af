"""Spatiotemporal parameters as rows for tables."""

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.gait import spatiotemporal
from biokit.plots.style import TOP, dress, title_of, words

DECIMALS = {"s": 2, "1/min": 0, "%": 1, "m": 2, "m/s": 2, "": 0}


def spatiotemporal_rows(ds: xr.Dataset) -> list[tuple[str, str, str, str]]:
    """Parameter, unit, right and left as text; shares in percent, n/a where there is none.

    Raises
    ------
    ValueError
        If the Dataset has neither the parameters nor what they are computed from.
    """
    table = ds if "spatiotemporal" in ds else spatiotemporal(ds)
    rows = []
    for parameter, unit in zip(
        table["parameter"].values, table["parameter_unit"].values, strict=True
    ):
        share = str(parameter).endswith("share")
        shown = "%" if share else ("" if str(unit) == "1" else str(unit))
        values = table["spatiotemporal"].sel(parameter=parameter) * (100.0 if share else 1.0)
        right, left = (_number(float(values.sel(side=s)), shown) for s in ("right", "left"))
        rows.append((words(str(parameter)), shown, right, left))
    return rows


def _number(value: float, unit: str) -> str:
    return f"{value:.{DECIMALS.get(unit, 3)}f}" if np.isfinite(value) else "n/a"


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
