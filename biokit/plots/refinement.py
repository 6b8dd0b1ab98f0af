"""What a refinement gains with each iteration, and what it costs."""

from collections.abc import Mapping

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import ArrayLike, NDArray

from biokit.plots.panels import Panel, grid, limits, place
from biokit.plots.style import dress, lean, title_of

COLUMNS = 2
LINE, BAND = "#0072B2", "rgba(0,114,178,0.18)"
KEPT = {
    "iteration_loss": ("loss", ""),
    "iteration_reprojection": ("reprojection error", "px"),
}

# (title, unit) -> iterations [n] and values [n, F]
Curves = dict[tuple[str, str], tuple[NDArray[np.floating], NDArray[np.floating]]]


def refinement_curves(
    ds: xr.Dataset | None = None,
    *,
    errors: Mapping[tuple[str, str], ArrayLike] | None = None,
    iterations: ArrayLike | None = None,
) -> go.Figure:
    """Loss, reprojection error and whatever else was measured, against the iterations.

    Parameters
    ----------
    ds
        Of :func:`biokit.refine` with ``keep=True``: `iteration_loss (iteration, time)` and
        `iteration_reprojection (iteration, time)` [px]. The mean over the frames is drawn, in the
        band of their middle half.
    errors
        (title, unit) -> [n], or [n, F] with a value for each frame: against a truth, or the time
        taken, after each of `iterations`.
    iterations
        [n] numbers of iterations of `errors`; 0, 1, 2 ... when not given.

    Returns
    -------
    plotly.graph_objects.Figure
        One panel each.

    Raises
    ------
    ValueError
        If there is nothing to draw, or listing what has another length than the iterations.
    """
    drawn = _kept(ds) if ds is not None else {}
    drawn |= _measured(errors or {}, iterations)
    if not drawn:
        raise ValueError(
            "refinement_curves needs iteration_loss or iteration_reprojection, which"
            " biokit.refine(..., keep=True) keeps, or errors="
        )
    panels = [Panel(title, unit, shown=(0.0,)) for title, unit in drawn]
    figure, height = grid(panels, "iterations", columns=COLUMNS, panel_height=200)
    for index, panel in enumerate(panels):
        row, column = place(index, len(panels), COLUMNS)
        steps, values = drawn[panel.title, panel.unit]
        low, mean, high = _middle_half(values)
        for trace in _traces(steps, low, mean, high, panel, first=index == 0):
            figure.add_trace(trace, row=row, col=column)
        figure.update_yaxes(range=limits([low, mean, high], panel), row=row, col=column)
    figure.update_yaxes(exponentformat="power")
    title = title_of(ds, "Refinement") if ds is not None else "Refinement"
    return dress(figure, title=title, height=height)


def _kept(ds: xr.Dataset) -> Curves:
    """(title, unit) -> iterations [n] and values [n, F] of what a refinement kept."""
    out: Curves = {}
    for name, key in KEPT.items():
        if name in ds:
            values = ds[name].transpose("iteration", "time").values
            out[key] = (_steps_of(ds, len(values)), values)
    return out


def _steps_of(ds: xr.Dataset, count: int) -> NDArray[np.floating]:
    if "iteration" in ds.coords:
        return np.asarray(ds["iteration"].values, dtype=np.float64)
    return np.arange(count, dtype=np.float64)


def _measured(errors: Mapping[tuple[str, str], ArrayLike], iterations: ArrayLike | None) -> Curves:
    """(title, unit) -> iterations [n] and values [n, F]."""
    arrays = {key: np.asarray(values, dtype=np.float64) for key, values in errors.items()}
    if not arrays:
        return {}
    longest = max(len(values) for values in arrays.values())
    numbers = np.arange(longest) if iterations is None else iterations
    steps = np.asarray(numbers, dtype=np.float64)
    wrong = [
        f"{title} has {len(values)} values for {len(steps)} iterations"
        for (title, _), values in arrays.items()
        if len(values) != len(steps)
    ]
    if wrong:
        raise ValueError("refinement_curves:" + "".join(f"\n  - {line}" for line in wrong))
    return {key: (steps, values.reshape(len(steps), -1)) for key, values in arrays.items()}


def _middle_half(
    values: NDArray[np.floating],
) -> tuple[NDArray[np.floating], NDArray[np.floating], NDArray[np.floating]]:
    """Lower quartile, mean and upper quartile over the frames that are known throughout."""
    known = values[:, np.isfinite(values).all(axis=0)]
    if not known.shape[1]:
        nothing = np.full(len(values), np.nan)
        return nothing, nothing, nothing
    low, high = np.percentile(known, [25, 75], axis=1)
    return low, known.mean(axis=1), high


def _traces(
    steps: NDArray[np.floating],
    low: NDArray[np.floating],
    mean: NDArray[np.floating],
    high: NDArray[np.floating],
    panel: Panel,
    *,
    first: bool,
) -> list[go.Scatter]:
    line = go.Scatter(
        x=lean(steps),
        y=lean(mean),
        mode="lines+markers",
        line={"color": LINE, "width": 1.8},
        marker={"size": 6},
        name="mean over the frames",
        legendgroup="mean",
        showlegend=first,
        hovertemplate=f"{panel.title}: %{{y:.4~g}} {panel.unit}<br>%{{x}} iterations"
        "<extra></extra>",
    )
    if np.array_equal(low, high):
        return [line]
    band = go.Scatter(
        x=lean(np.concatenate([steps, steps[::-1]])),
        y=lean(np.concatenate([low, high[::-1]])),
        mode="lines",
        fill="toself",
        fillcolor=BAND,
        line={"width": 0},
        name="middle half of the frames",
        legendgroup="band",
        showlegend=first,
        hoverinfo="skip",
    )
    return [band, line]
