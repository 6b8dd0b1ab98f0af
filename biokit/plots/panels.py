"""Coordinates sorted into panels, right against left."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from plotly.subplots import make_subplots

from biokit.plots.style import BOTTOM, DISPLAY_UNIT, PER_UNIT, TOP, words

COLUMNS = 3
PANEL_HEIGHT = 150  # px, of the axes alone
ROW_GAP = 62  # px, for the title of a panel and the ticks of the one above
SIDE = re.compile(r"_([rl])(?=_|$)")  # hip_flexion_r, knee_angle_l_beta
LEAST_RANGE = {"rad": 2.0, "m": 0.02}  # deg, m: noise is not blown up
STILL = 1e-4  # rad or m, a coordinate that moves less is locked or held


@dataclass(frozen=True)
class Panel:
    """One joint coordinate; `dofs` maps right, left or middle to the coordinate's name."""

    title: str
    unit: str  # rad or m, as stored
    dofs: dict[str, str]

    @property
    def display_unit(self) -> str:
        """The unit on the axis."""
        return DISPLAY_UNIT[self.unit]

    @property
    def per_unit(self) -> float:
        """Factor from the stored to the displayed unit."""
        return PER_UNIT[self.unit]


def panels(ds: xr.Dataset, dofs: Sequence[str] | None = None) -> tuple[list[Panel], list[str]]:
    """Panels in the order of the coordinates, and the names of those left out.

    Without a choice all coordinates that move and are not computed from others are taken.

    Raises
    ------
    ValueError
        Naming the coordinates that the Dataset does not have.
    """
    names = [str(name) for name in ds["dof"].values]
    if dofs is None:
        chosen = [name for name in names if _moves(ds, name)]
    else:
        unknown = [name for name in dofs if name not in names]
        if unknown:
            raise ValueError(
                f"unknown coordinates: {', '.join(unknown)}; the Dataset has {', '.join(names)}"
            )
        chosen = list(dofs)
    unit_of = {str(n): str(u) for n, u in zip(ds["dof"].values, ds["dof_unit"].values, strict=True)}
    grouped: dict[str, dict[str, str]] = {}
    for name in chosen:
        side = SIDE.search(name)
        base = SIDE.sub("", name, count=1) if side else name
        key = {"r": "right", "l": "left"}[side.group(1)] if side else "middle"
        grouped.setdefault(base, {})[key] = name
    out = []
    for base, members in grouped.items():
        if set(members) == {"middle", "left"}:  # right arms without suffix, as in some models
            members = {"right": members["middle"], "left": members["left"]}
        out.append(Panel(words(base), unit_of[next(iter(members.values()))], members))
    left_out = [name for name in names if name not in chosen] if dofs is None else []
    return out, left_out


def _moves(ds: xr.Dataset, name: str) -> bool:
    one = ds.sel(dof=name)
    values = one["dof_position"].values
    finite = values[np.isfinite(values)]
    if "dof_coupled" in ds.coords and bool(one["dof_coupled"]):
        return False
    return bool(finite.size and np.ptp(finite) > STILL)


def limits(values: Sequence[np.ndarray], panel: Panel) -> tuple[float, float]:
    """Axis range in the displayed unit around all values, not narrower than LEAST_RANGE."""
    finite = np.concatenate([np.ravel(v)[np.isfinite(np.ravel(v))] for v in values])
    if not finite.size:
        return -1.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    spare = max(0.07 * (high - low), 0.5 * (LEAST_RANGE[panel.unit] - (high - low)))
    return low - spare, high + spare


def grid(chosen: Sequence[Panel], x_title: str) -> tuple[go.Figure, int]:
    """Empty small multiples with titles and units, and the height of the figure [px]."""
    columns = min(COLUMNS, len(chosen))
    rows = -(-len(chosen) // columns)
    inner = rows * PANEL_HEIGHT + (rows - 1) * ROW_GAP
    figure = make_subplots(
        rows=rows,
        cols=columns,
        subplot_titles=[panel.title for panel in chosen],
        vertical_spacing=ROW_GAP / inner if rows > 1 else 0.0,
        horizontal_spacing=0.075,
    )
    figure.update_annotations(font_size=13, yshift=2)
    for index, panel in enumerate(chosen):
        row, column = place(index, len(chosen))
        figure.update_yaxes(title={"text": panel.display_unit, "standoff": 4}, row=row, col=column)
        last_in_column = index + columns >= len(chosen)
        if last_in_column:
            figure.update_xaxes(title={"text": x_title, "standoff": 6}, row=row, col=column)
    figure.update_xaxes(matches="x")  # zooming one zooms all
    figure.layout.xaxis.matches = None
    return figure, inner + TOP + BOTTOM


def place(index: int, count: int) -> tuple[int, int]:
    """Row and column, from 1, of a panel."""
    columns = min(COLUMNS, count)
    return index // columns + 1, index % columns + 1
