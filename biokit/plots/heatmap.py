"""Maps of named rows over time."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray

from biokit.plots.style import BOTTOM, MOST_POINTS, TOP, dress, lean, title_of

ROW_HEIGHT = 17  # px
UNKNOWN = "#DDDDDD"


def heat_map(
    ds: xr.Dataset,
    values: NDArray[np.floating],
    names: Sequence[str],
    title: str,
    *,
    unit: str,
    label: str,
    least: bool = False,
    highest: float | None = None,
) -> go.Figure:
    """Values [m, F] over the Dataset's time, one named row each, from 0; NaN stays grey.

    Parameters
    ----------
    ds
        Whose time and attributes count.
    values, names
        [m, F] and [m].
    title, unit, label
        Of the figure, of the values under the pointer, of the colours.
    least
        A block of a long recording has the colour of its least value, not of its largest.
    highest
        Value from which on all have the same colour.
    """
    time = ds["time"].values
    block = max(1, -(-time.size // MOST_POINTS))
    if block > 1:
        sign = -1.0 if least else 1.0
        values, time = sign * largest_of_blocks(sign * values, block), time[::block]
    figure = go.Figure(
        go.Heatmap(
            x=lean(time),
            y=list(names),
            z=lean(values),
            colorscale="Cividis",
            zmin=0.0,
            zmax=highest,
            colorbar={"title": {"text": label, "side": "right"}, "thickness": 14},
            hoverongaps=False,
            hovertemplate=f"%{{y}}<br>%{{x:.3f}} s<br>%{{z:.3~g}} {unit}<extra></extra>",
        )
    )
    height = TOP - 48 + BOTTOM + max(ROW_HEIGHT * len(names), 120)
    dress(figure, title=title_of(ds, title), height=height, legend=False)
    figure.update_layout(plot_bgcolor=UNKNOWN, margin_l=110)
    figure.update_xaxes(title="time (s)", showgrid=False)
    figure.update_yaxes(autorange="reversed", dtick=1, tickfont_size=10, showgrid=False)
    return figure


def largest_of_blocks(values: NDArray[np.floating], block: int) -> NDArray[np.floating]:
    """Largest value of every `block` columns of [m, F]; NaN only where a block has none."""
    padding = -values.shape[1] % block
    padded = np.pad(values, ((0, 0), (0, padding)), constant_values=np.nan)
    blocks = padded.reshape(values.shape[0], -1, block)
    largest = np.where(np.isnan(blocks), -np.inf, blocks).max(axis=-1)
    return np.where(np.isinf(largest), np.nan, largest)
