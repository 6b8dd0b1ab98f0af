"""Colours, units and layout that all figures share."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray

# Okabe and Ito 2008, Color Universal Design: told apart with every kind of colour vision.
COLOURS = {"right": "#D55E00", "left": "#0072B2", "middle": "#333333"}
BANDS = {
    "right": "rgba(213,94,0,0.18)",
    "left": "rgba(0,114,178,0.18)",
    "middle": "rgba(0,0,0,0.15)",
}
FLAGGED = "rgba(240,228,66,0.45)"
GRID = "#E3E3E3"
TOP, BOTTOM = 132, 52  # px, above and below the axes
MOST_POINTS = 800  # of a curve: more than a panel has pixels, and a page stays small


def words(name: str) -> str:
    """A coordinate or parameter name as words."""
    return name.replace("_", " ")


def thinned(size: int) -> slice:
    """Every k-th sample, so that at most MOST_POINTS are left."""
    return slice(None, None, max(1, -(-size // MOST_POINTS)))


def lean(values: NDArray[np.floating]) -> NDArray[np.float32]:
    """Single precision: more than a screen shows, at half the size of the page."""
    return np.asarray(values, dtype=np.float32)


def title_of(ds: xr.Dataset, what: str) -> str:
    """Title with the source and model where the Dataset knows them."""
    known = [str(ds.attrs[key]) for key in ("source", "model") if ds.attrs.get(key)]
    return what + (f"<br><sup>{' · '.join(known)}</sup>" if known else "")


def dress(figure: go.Figure, *, title: str, height: int, legend: bool = True) -> go.Figure:
    """The common look; above the panels TOP px for the title and two lines of legend."""
    figure.update_layout(
        title={
            "text": title,
            "x": 0.0,
            "xref": "paper",
            "y": 1.0 - 30.0 / height,
            "yref": "container",
            "yanchor": "middle",
            "font": {"size": 18},
        },
        height=height,
        autosize=True,
        template="plotly_white",
        font={"family": "system-ui, 'DejaVu Sans', Arial, sans-serif", "size": 12, "color": "#222"},
        margin={"l": 62, "r": 16, "t": TOP if legend else TOP - 48, "b": BOTTOM},
        showlegend=legend,
        legend={
            "orientation": "h",
            "x": 0.0,
            "xanchor": "left",
            "yanchor": "bottom",
            "y": 1.0 + 24.0 / max(height - TOP - BOTTOM, 1),
        },
        hoverlabel={"namelength": -1},
    )
    figure.update_xaxes(
        gridcolor=GRID, zeroline=False, showline=True, linecolor="#999", ticks="outside", ticklen=4
    )
    figure.update_yaxes(gridcolor=GRID, zerolinecolor="#BBB", showline=True, linecolor="#999")
    return figure


def require(ds: xr.Dataset, names: Sequence[str], figure: str) -> None:
    """Raise a ValueError that names every variable that the figure needs and the Dataset lacks."""
    missing = [name for name in names if name not in ds]
    if missing:
        raise ValueError(
            f"{figure} needs {', '.join(missing)}; the Dataset has"
            f" {', '.join(map(str, ds.data_vars)) or 'no variables'}"
        )
