"""Panels of curves over time and over the gait cycle: what all figures of curves share."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray

from biokit.gait import gait_cycles
from biokit.plots.marks import SIDES, flagged_spans, shading, strike_lines, strikes_of
from biokit.plots.norms import norm_edges, norm_of, norm_traces
from biokit.plots.panels import COLUMNS, Curve, Panel, grid, limits, place
from biokit.plots.style import BANDS, COLOURS, dress, lean, thinned, title_of

RANK = {"right": 1, "left": 2, "middle": 3}  # order of the legend; all else after
MIDDLE = "pelvis, trunk"
WIDTH = {"solid": 1.8, "dash": 1.4, "dot": 1.4}  # px


def over_time(
    ds: xr.Dataset, panels: Sequence[Panel], title: str, *, columns: int = COLUMNS
) -> go.Figure:
    """Panels over time, with the foot strikes and the flagged frames of the Dataset."""
    figure, height = grid(panels, "time (s)", columns=columns)
    thin = thinned(ds.sizes["time"])
    time = ds["time"].values[thin]
    flagged, strikes = flagged_spans(ds), strikes_of(ds)
    legend = _Legend()
    for index, panel in enumerate(panels):
        row, column = place(index, len(panels), columns)
        low, high = limits([curve.values[thin] for curve in panel.curves], panel)
        traces = shading(flagged, low, high) + strike_lines(strikes, low, high)
        traces += [_spread(time, curve, thin) for curve in panel.curves if curve.spread is not None]
        traces += [_curve(time, curve, thin, panel) for curve in panel.curves]
        for trace in traces:
            figure.add_trace(legend.enter(trace), row=row, col=column)
        figure.update_yaxes(range=[low, high], row=row, col=column)
    return dress(figure, title=title_of(ds, title), height=height)


def over_cycle(
    ds: xr.Dataset, panels: Sequence[Panel], title: str, *, columns: int = COLUMNS
) -> go.Figure:
    """Panels over the gait cycle: each cycle, and mean and standard deviation of two or more.

    Right curves run from right to right foot strike, left ones from left to left, all others over
    the right cycle. Cycles in which a curve has gaps are left out of it.

    Raises
    ------
    ValueError
        If the recording holds no complete cycle, or events cannot be found.
    """
    flat = [curve for panel in panels for curve in panel.curves]
    stacked = np.stack([np.asarray(curve.values, dtype=np.float64) for curve in flat], axis=1)
    with_curves = ds.assign(curve=(("time", "number"), stacked))
    cycles = {side: gait_cycles(with_curves, side=side, variable="curve") for side in SIDES}
    cycles = {side: c for side, c in cycles.items() if c.sizes["cycle"]}
    if not cycles:
        raise ValueError(f"{title}: the recording holds no complete gait cycle")
    number = {id(curve): k for k, curve in enumerate(flat)}
    # a panel whose side has no cycle would be empty
    panels = [p for p in panels if any(c.key in cycles or c.key == "middle" for c in p.curves)]
    figure, height = grid(panels, "gait cycle (%)", columns=columns)
    legend = _Legend()
    for index, panel in enumerate(panels):
        row, column = place(index, len(panels), columns)
        norm = norm_of(panel, _cycle_side(panel.curves[0], cycles))
        traces = norm_traces(norm, panel.unit) if norm else []
        drawn = norm_edges(norm) if norm else []
        offs = {}
        for curve in panel.curves:
            own = cycles.get(_cycle_side(curve, cycles))
            if own is None:
                continue
            own = own.sel(number=number[id(curve)])
            whole = np.isfinite(own.values).all(axis=1)
            own = own.isel(cycle=whole)
            if not own.sizes["cycle"]:
                continue
            drawn += [own.values, *_band(own.values)]
            traces += _cycle_traces(own, curve, panel)
            offs[curve.key] = float(own["foot_off"].mean())
        low, high = limits(drawn or [np.full(1, np.nan)], panel)
        traces += [_off_line(percent, key, low, high) for key, percent in offs.items()]
        for trace in traces:
            figure.add_trace(legend.enter(trace), row=row, col=column)
        figure.update_yaxes(range=[low, high], row=row, col=column)
    figure.update_xaxes(range=[0, 100], dtick=20)
    return dress(figure, title=title_of(ds, title), height=height)


class _Legend:
    """Shows every group once, right before left before all else."""

    def __init__(self) -> None:
        self.seen: set[str] = set()

    def enter(self, trace: go.Scatter) -> go.Scatter:
        trace.showlegend = trace.name is not None and trace.legendgroup not in self.seen
        trace.legendrank = next(
            (rank for key, rank in RANK.items() if (trace.legendgroup or "").startswith(key)), 10
        )
        if trace.legendgroup == "norm" or str(trace.legendgroup).endswith("foot strike"):
            trace.legendrank = 10
        if trace.showlegend:
            self.seen.add(trace.legendgroup)
        return trace


def _colour(curve: Curve) -> str:
    return curve.colour or COLOURS[curve.key]


def _group(curve: Curve) -> str:
    return f"{curve.key} {curve.label}".strip()


def _curve(time: NDArray[np.floating], curve: Curve, thin: slice, panel: Panel) -> go.Scatter:
    usual = curve.key if curve.key != "middle" else MIDDLE
    return go.Scatter(
        x=lean(time),
        y=lean(curve.values[thin]),
        mode="lines",
        line={"color": _colour(curve), "width": WIDTH[curve.dash], "dash": curve.dash},
        name=curve.label or usual,
        legendgroup=_group(curve),
        hovertemplate=f"{curve.name}: %{{y:.4~g}} {panel.unit}<br>%{{x:.3f}} s<extra></extra>",
    )


def _spread(time: NDArray[np.floating], curve: Curve, thin: slice) -> go.Scatter:
    """Band around a curve, in each stretch without gaps."""
    middle, half = curve.values[thin], np.asarray(curve.spread)[thin]
    known = np.isfinite(middle) & np.isfinite(half)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], known, [False]]).astype(np.int8)))
    gap = np.array([np.nan])
    x: list[NDArray[np.floating]] = []
    y: list[NDArray[np.floating]] = []
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        own = slice(first, last)
        upper, lower = middle[own] + half[own], middle[own] - half[own]
        x += [time[own], time[own][::-1], gap]
        y += [upper, lower[::-1], gap]
    red, green, blue = (int(_colour(curve)[k : k + 2], 16) for k in (1, 3, 5))
    return go.Scatter(
        x=lean(np.concatenate(x) if x else np.empty(0)),
        y=lean(np.concatenate(y) if y else np.empty(0)),
        mode="lines",
        fill="toself",
        fillcolor=f"rgba({red},{green},{blue},0.18)",
        line={"width": 0},
        name=None,
        legendgroup=_group(curve),
        hoverinfo="skip",
    )


def _cycle_side(curve: Curve, cycles: dict[str, xr.DataArray]) -> str:
    """The side whose cycles the curve is drawn over."""
    first = "right" if "right" in cycles else "left"
    return first if curve.key == "middle" else curve.key


def _cycle_traces(cycles: xr.DataArray, curve: Curve, panel: Panel) -> list[go.Scatter]:
    """Band and mean of two cycles or more, and each cycle thinly."""
    values = cycles.values  # [cycle, percent]
    percent = lean(cycles["percent"].values)
    usual = curve.key if curve.key != "middle" else f"{MIDDLE} ({cycles.attrs['side']} cycle)"
    label, group = curve.label or usual, _group(curve)
    colour = _colour(curve)
    many = len(values) > 1
    hover = f"%{{y:.4~g}} {panel.unit} at %{{x:.0f}} %<extra></extra>"
    thin = [
        go.Scatter(
            x=percent,
            y=lean(one),
            mode="lines",
            legendgroup=group,
            line={"color": colour, "width": 0.6 if many else 2.2, "dash": curve.dash},
            opacity=0.6 if many else 1.0,
            name=None if many else f"{label}, 1 cycle",
            hovertemplate=f"{curve.name}, cycle from {float(start):.2f} s: {hover}",
        )
        for one, start in zip(values, cycles["start_time"].values, strict=True)
    ]
    if not many:
        return thin
    lower, upper = _band(values)
    mean, deviation = values.mean(axis=0), values.std(axis=0, ddof=1)
    band = go.Scatter(
        x=np.concatenate([percent, percent[::-1]]),
        y=lean(np.concatenate([upper, lower[::-1]])),
        mode="lines",
        fill="toself",
        fillcolor=BANDS[curve.key],
        line={"width": 0},
        name=None,
        legendgroup=group,
        hoverinfo="skip",
    )
    bold = go.Scatter(
        x=percent,
        y=lean(mean),
        mode="lines",
        legendgroup=group,
        line={"color": colour, "width": 2.4, "dash": curve.dash},
        name=f"{label}, mean ± SD of {len(values)} cycles",
        customdata=lean(deviation),
        hovertemplate=f"{curve.name}, mean: %{{y:.4~g}} ± %{{customdata:.2~g}} {panel.unit}"
        " at %{x:.0f} %<extra></extra>",
    )
    return [band, *thin, bold]


def _band(values: NDArray[np.floating]) -> list[NDArray[np.floating]]:
    """Mean minus and plus one standard deviation of [cycle, percent]; none of a single cycle."""
    if len(values) < 2:
        return []
    mean, deviation = values.mean(axis=0), values.std(axis=0, ddof=1)
    return [mean - deviation, mean + deviation]


def _off_line(percent: float, key: str, low: float, high: float) -> go.Scatter:
    return go.Scatter(
        x=[percent, percent],
        y=[low, high],
        mode="lines",
        line={"color": COLOURS[key], "width": 1, "dash": "dot"},
        name="foot off (dotted)",
        legendgroup="foot off",
        hovertemplate=f"foot off at {percent:.1f} %<extra></extra>",
    )
