"""Small multiples: curves sorted into panels, right against left, on axes with units."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import plotly.graph_objects as go
from numpy.typing import NDArray
from plotly.subplots import make_subplots

from biokit.gait_norms import Norm
from biokit.plots.style import BOTTOM, TOP

COLUMNS = 3
PANEL_HEIGHT = 150  # px, of the axes alone
ROW_GAP = 62  # px, for the title of a panel and the ticks of the one above


@dataclass(frozen=True)
class Curve:
    """One curve over time; `key` is right, left or middle and decides the colour."""

    name: str  # of the coordinate, muscle ... for the pointer
    key: str
    values: NDArray[np.floating]  # [F], in the unit of the panel
    label: str = ""  # in the legend; the side if empty
    dash: str = "solid"
    colour: str = ""  # that of the side if empty
    spread: NDArray[np.floating] | None = None  # [F] half the width of a band around it


@dataclass(frozen=True)
class Panel:
    """Curves that share axes."""

    title: str
    unit: str
    curves: list[Curve] = field(default_factory=list)
    least: float = 0.0  # smallest range of the axis: noise is not blown up
    shown: tuple[float, ...] = ()  # values that the axis always shows
    norms: tuple[Norm, ...] = ()  # bands behind curves over the gait cycle


def limits(values: Sequence[NDArray[np.floating]], panel: Panel) -> tuple[float, float]:
    """Axis range around all values, not narrower than the panel's least."""
    flat = np.concatenate([np.ravel(v) for v in values] or [np.empty(0)])
    finite = flat[np.isfinite(flat)]
    if not finite.size:
        return -1.0, 1.0
    low, high = min(finite.min(), *panel.shown, np.inf), max(finite.max(), *panel.shown, -np.inf)
    spare = max(0.07 * (high - low), 0.5 * (panel.least - (high - low)), 1e-9)
    return float(low - spare), float(high + spare)


def grid(
    chosen: Sequence[Panel], x_title: str, *, columns: int = COLUMNS, panel_height: int = 0
) -> tuple[go.Figure, int]:
    """Empty small multiples with titles and units, and the height of the figure [px]."""
    columns = min(columns, len(chosen))
    rows = -(-len(chosen) // columns)
    inner = rows * (panel_height or PANEL_HEIGHT) + (rows - 1) * ROW_GAP
    figure = make_subplots(
        rows=rows,
        cols=columns,
        subplot_titles=[panel.title for panel in chosen],
        vertical_spacing=ROW_GAP / inner if rows > 1 else 0.0,
        horizontal_spacing=0.075,
    )
    figure.update_annotations(font_size=13, yshift=2)
    for index, panel in enumerate(chosen):
        row, column = place(index, len(chosen), columns)
        figure.update_yaxes(title={"text": panel.unit, "standoff": 4}, row=row, col=column)
        last_in_column = index + columns >= len(chosen)
        if last_in_column:
            figure.update_xaxes(title={"text": x_title, "standoff": 6}, row=row, col=column)
    figure.update_xaxes(matches="x")  # zooming one zooms all
    figure.layout.xaxis.matches = None
    return figure, inner + TOP + BOTTOM


def place(index: int, count: int, columns: int = COLUMNS) -> tuple[int, int]:
    """Row and column, from 1, of a panel."""
    columns = min(columns, count)
    return index // columns + 1, index % columns + 1
