"""Joint coordinates over time and over the gait cycle."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.gait import gait_cycles
from biokit.plots.panels import Panel, grid, limits, panels, place
from biokit.plots.style import BANDS, COLOURS, FLAGGED, dress, lean, require, thinned, title_of
from biokit.schema import FrameFlag

SIDES = ("right", "left")
RANK = {"right": 1, "left": 2, "middle": 3}  # order of the legend; all else after
# A clamped coordinate at the end of its range is common and no reason for distrust by itself.
HARMLESS = int(FrameFlag.BOUND_ACTIVE)


def angle_curves(ds: xr.Dataset, dofs: Sequence[str] | None = None) -> go.Figure:
    """Joint coordinates over time, one panel per joint coordinate, right against left.

    Parameters
    ----------
    ds
        Motion Dataset: `dof_position (time, dof)` with `dof_unit (dof)`. Foot strikes are drawn
        where it has events, frames with a flag other than bound_active are shaded.
    dofs
        Coordinate names; all that move and are not coupled to others when not given.

    Returns
    -------
    plotly.graph_objects.Figure
        Angles in degrees, translations in metres, time in seconds.

    Raises
    ------
    ValueError
        Naming what is missing or unknown.
    """
    require(ds, ["dof_position"], "angle_curves")
    chosen, left_out = panels(ds, dofs)
    if not chosen:
        raise ValueError("angle_curves: no coordinate moves; name the ones to draw in dofs")
    figure, height = grid(chosen, "time (s)")
    thin = thinned(ds.sizes["time"])
    time = ds["time"].values[thin]
    flagged = _flagged_spans(ds)
    strikes = _strikes(ds)
    seen: set[str] = set()
    for index, panel in enumerate(chosen):
        row, column = place(index, len(chosen))
        curves = {
            side: ds["dof_position"].sel(dof=name).values[thin] * panel.per_unit
            for side, name in panel.dofs.items()
        }
        low, high = limits(list(curves.values()), panel)
        marks = _shading(flagged, low, high) + _strike_lines(strikes, low, high)
        lines = [_curve(time, values, side, panel) for side, values in curves.items()]
        for trace in marks + lines:
            trace.showlegend = trace.legendgroup not in seen
            trace.legendrank = RANK.get(trace.legendgroup, 10)
            seen.add(trace.legendgroup)
            figure.add_trace(trace, row=row, col=column)
        figure.update_yaxes(range=[low, high], row=row, col=column)
    dress(figure, title=title_of(ds, "Joint coordinates"), height=height)
    if left_out:
        _footnote(figure, height, "Not shown, still or coupled: " + ", ".join(left_out))
    return figure


def gait_cycle_curves(ds: xr.Dataset, dofs: Sequence[str] | None = None) -> go.Figure:
    """Joint coordinates over the gait cycle: each cycle, their mean and standard deviation.

    Right coordinates run from right to right foot strike, left ones from left to left; those of
    pelvis and trunk are drawn over the right cycle.

    Parameters
    ----------
    ds
        Motion Dataset with the events of :func:`biokit.gait_events`, or what that needs.
    dofs
        Coordinate names; all that move and are not coupled to others when not given.

    Returns
    -------
    plotly.graph_objects.Figure
        Angles in degrees, translations in metres, the cycle in percent; mean foot off dotted.

    Raises
    ------
    ValueError
        Naming what is missing or unknown, or if there is no complete cycle.
    """
    require(ds, ["dof_position"], "gait_cycle_curves")
    cycles = {side: gait_cycles(ds, side=side) for side in SIDES}
    cycles = {side: c for side, c in cycles.items() if c.sizes["cycle"]}
    if not cycles:
        raise ValueError("gait_cycle_curves: the recording holds no complete gait cycle")
    chosen, left_out = panels(ds, dofs)
    chosen = [panel for panel in chosen if _cycle_sides(panel, cycles)]
    figure, height = grid(chosen, "gait cycle (%)")
    seen: set[str] = set()
    for index, panel in enumerate(chosen):
        row, column = place(index, len(chosen))
        traces: list[go.Scatter] = []
        drawn = []
        for side, (name, own) in _cycle_sides(panel, cycles).items():
            values = own.sel(dof=name).values * panel.per_unit  # [cycle, percent]
            drawn += [values, *_band(values)]
            traces += _cycle_traces(values, own, side, panel)
        low, high = limits(drawn, panel)
        for side, (_, own) in _cycle_sides(panel, cycles).items():
            traces.append(_off_line(float(own["foot_off"].mean()), side, low, high))
        for trace in traces:
            trace.showlegend = trace.name is not None and trace.legendgroup not in seen
            trace.legendrank = RANK.get(trace.legendgroup, 10)
            if trace.showlegend:
                seen.add(trace.legendgroup)
            figure.add_trace(trace, row=row, col=column)
        figure.update_yaxes(range=[low, high], row=row, col=column)
    figure.update_xaxes(range=[0, 100], dtick=20)
    dress(figure, title=title_of(ds, "Gait cycles"), height=height)
    if left_out:
        _footnote(figure, height, "Not shown, still or coupled: " + ", ".join(left_out))
    return figure


def _curve(time: np.ndarray, values: np.ndarray, side: str, panel: Panel) -> go.Scatter:
    name = panel.dofs[side]
    return go.Scatter(
        x=lean(time),
        y=lean(values),
        mode="lines",
        line={"color": COLOURS[side], "width": 1.8},
        name=side if side != "middle" else "pelvis, trunk",
        legendgroup=side,
        hovertemplate=f"{name}: %{{y:.4~g}} {panel.display_unit}<br>%{{x:.3f}} s<extra></extra>",
    )


def _flagged_spans(ds: xr.Dataset) -> list[tuple[float, float]]:
    """Begin and end [s] of every run of frames with a flag that asks for distrust."""
    if "flag" not in ds:
        return []
    flagged = (ds["flag"].values.astype(np.int64) & ~HARMLESS) != 0
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flagged, [False]]).astype(np.int8)))
    time = ds["time"].values
    half = 0.5 * float(np.median(np.diff(time))) if time.size > 1 else 0.0
    return [
        (float(time[a]) - half, float(time[b - 1]) + half)
        for a, b in zip(edges[::2], edges[1::2], strict=True)
    ]


def _shading(spans: list[tuple[float, float]], low: float, high: float) -> list[go.Scatter]:
    if not spans:
        return []
    x = [v for a, b in spans for v in (a, a, b, b, None)]
    y = [v for _ in spans for v in (low, high, high, low, None)]
    return [
        go.Scatter(
            x=x,
            y=y,
            mode="lines",
            fill="toself",
            fillcolor=FLAGGED,
            line={"width": 0},
            name="flagged frames",
            legendgroup="flagged",
            hoverinfo="skip",
        )
    ]


def _strikes(ds: xr.Dataset) -> dict[str, np.ndarray]:
    if "event_time" not in ds:
        return {}
    strike = ds["event_name"].values == "foot_strike"
    return {
        side: ds["event_time"].values[strike & (ds["event_side"].values == side)] for side in SIDES
    }


def _strike_lines(strikes: dict[str, np.ndarray], low: float, high: float) -> list[go.Scatter]:
    return [
        go.Scatter(
            x=[v for t in times for v in (float(t), float(t), None)],
            y=[v for _ in times for v in (low, high, None)],
            mode="lines",
            line={"color": COLOURS[side], "width": 1, "dash": "dot"},
            name=f"{side} foot strike",
            legendgroup=f"{side} foot strike",
            hovertemplate=f"{side} foot strike<br>%{{x:.3f}} s<extra></extra>",
        )
        for side, times in strikes.items()
        if times.size
    ]


def _cycle_sides(
    panel: Panel, cycles: dict[str, xr.DataArray]
) -> dict[str, tuple[str, xr.DataArray]]:
    """Colour key -> coordinate and cycles; pelvis and trunk over the right cycle if there is."""
    first = "right" if "right" in cycles else "left"
    return {
        side: (name, cycles[first if side == "middle" else side])
        for side, name in panel.dofs.items()
        if side == "middle" or side in cycles
    }


def _cycle_traces(
    values: np.ndarray, cycles: xr.DataArray, side: str, panel: Panel
) -> list[go.Scatter]:
    """Band and mean of two cycles or more, and each cycle thinly."""
    percent = lean(cycles["percent"].values)
    label = side if side != "middle" else f"pelvis, trunk ({cycles.attrs['side']} cycle)"
    name = panel.dofs[side]
    many = len(values) > 1
    hover = f"%{{y:.4~g}} {panel.display_unit} at %{{x:.0f}} %<extra></extra>"
    thin = [
        go.Scatter(
            x=percent,
            y=lean(one),
            mode="lines",
            legendgroup=side,
            line={"color": COLOURS[side], "width": 0.6 if many else 2.2},
            opacity=0.6 if many else 1.0,
            name=None if many else f"{label}, 1 cycle",
            hovertemplate=f"{name}, cycle from {float(start):.2f} s: {hover}",
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
        fillcolor=BANDS[side],
        line={"width": 0},
        name=None,
        legendgroup=side,
        hoverinfo="skip",
    )
    bold = go.Scatter(
        x=percent,
        y=lean(mean),
        mode="lines",
        legendgroup=side,
        line={"color": COLOURS[side], "width": 2.4},
        name=f"{label}, mean ± SD of {len(values)} cycles",
        customdata=lean(deviation),
        hovertemplate=f"{name}, mean: %{{y:.4~g}} ± %{{customdata:.2~g}} {panel.display_unit}"
        " at %{x:.0f} %<extra></extra>",
    )
    return [band, *thin, bold]


def _band(values: np.ndarray) -> list[np.ndarray]:
    """Mean minus and plus one standard deviation of [cycle, percent]; none of a single cycle."""
    if len(values) < 2:
        return []
    mean, deviation = values.mean(axis=0), values.std(axis=0, ddof=1)
    return [mean - deviation, mean + deviation]


def _off_line(percent: float, side: str, low: float, high: float) -> go.Scatter:
    return go.Scatter(
        x=[percent, percent],
        y=[low, high],
        mode="lines",
        line={"color": COLOURS[side], "width": 1, "dash": "dot"},
        name="foot off (dotted)",
        legendgroup="foot off",
        hovertemplate=f"foot off at {percent:.1f} %<extra></extra>",
    )


def _footnote(figure: go.Figure, height: int, text: str) -> None:
    """A line of small print below the last axes, wrapped for 1000 px."""
    words_left, lines = text.split(" "), [""]
    for word in words_left:
        if len(lines[-1]) + len(word) > 130:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    extra = 18 * len(lines) + 14
    figure.update_layout(height=height + extra)
    figure.update_layout(margin_b=figure.layout.margin.b + extra)
    figure.add_annotation(
        text="<br>".join(lines),
        xref="paper",
        yref="paper",
        x=0.0,
        y=0.0,
        xanchor="left",
        yanchor="top",
        yshift=-50,
        align="left",
        showarrow=False,
        font={"size": 11, "color": "#555"},
    )
