"""Bands and means of two conditions, the bar under what differs, and t with its threshold."""

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.plots.condition_values import Array, Compared, p_text
from biokit.plots.style import lean

# Not those of right and left; told apart in lightness too (Okabe and Ito's green, a dark purple).
CONDITIONS = ("#009E73", "#6A2C8E")
BAR = "#222222"  # of significant spans
MARKED = "rgba(0,0,0,0.06)"


def condition_traces(
    ds: xr.Dataset, percent: Array, one: Compared, observations: bool
) -> list[go.Scatter]:
    """Bands under single observations under means."""
    bands, thin, means = [], [], []
    owner = ds["observation_condition"].values
    for k, name in enumerate(map(str, ds["condition"].values)):
        colour, mean, sd = CONDITIONS[k], one.mean[k], one.sd[k]
        red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
        bands.append(
            go.Scatter(
                x=np.concatenate([percent, percent[::-1]]),
                y=lean(np.concatenate([mean + sd, (mean - sd)[::-1]])),
                mode="lines",
                fill="toself",
                fillcolor=f"rgba({red},{green},{blue},0.2)",
                line={"width": 0},
                legendgroup=name,
                hoverinfo="skip",
            )
        )
        if observations:
            for label, curve in zip(
                ds["observation_name"].values[owner == name],
                one.observed[owner == name],
                strict=True,
            ):
                thin.append(
                    go.Scatter(
                        x=percent,
                        y=lean(curve),
                        mode="lines",
                        line={"color": colour, "width": 0.6},
                        opacity=0.7,
                        legendgroup=name,
                        hovertemplate=f"{name}, {label}: %{{y:.4~g}} {one.panel.unit} at %{{x:.0f}}"
                        " %<extra></extra>",
                    )
                )
        means.append(
            go.Scatter(
                x=percent,
                y=lean(mean),
                mode="lines",
                line={"color": colour, "width": 2.4},
                name=f"{name}, mean ± SD of {int(ds['observations'].values[k])} {_unit(ds)}",
                legendgroup=name,
                customdata=lean(sd),
                hovertemplate=f"{name}: %{{y:.4~g}} ± %{{customdata:.2~g}} {one.panel.unit}"
                " at %{x:.0f} %<extra></extra>",
            )
        )
    return [*bands, *thin, *means]


def _unit(ds: xr.Dataset) -> str:
    return "cycles" if ds.attrs.get("observation") == "cycle" else "trials"


def foot_offs(ds: xr.Dataset, low: float, high: float) -> list[go.Scatter]:
    """Dotted lines where the foot leaves the ground on average."""
    if "foot_off" not in ds.coords:
        return []
    return [
        go.Scatter(
            x=[float(off), float(off)],
            y=[low, high],
            mode="lines",
            line={"color": colour, "width": 1, "dash": "dot"},
            name="foot off (dotted)" if k == 0 else None,
            legendgroup="foot off",
            legendrank=1001,
            hovertemplate=f"foot off at {float(off):.1f} %<extra></extra>",
        )
        for k, (off, colour) in enumerate(zip(ds["foot_off"].values, CONDITIONS, strict=True))
        if np.isfinite(off)
    ]


def _significant(one: Compared, alpha: float) -> list[tuple[int, int]]:
    marked = np.concatenate([[False], one.p <= alpha * (1.0 + 1e-9), [False]])
    edges = np.flatnonzero(np.diff(marked.astype(np.int8)))
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _wide(percent: Array, a: int, b: int) -> tuple[float, float]:
    """Half a sample more at both ends, so that a single point is seen."""
    half = 0.5 * float(percent[1] - percent[0])
    return max(float(percent[a]) - half, 0.0), min(float(percent[b]) + half, 100.0)


def significant_marks(
    percent: Array, one: Compared, alpha: float, low: float, high: float
) -> list[go.Scatter]:
    """Grey behind the significant spans and a bar under the curves."""
    traces = []
    bar = low + 0.035 * (high - low)
    for a, b in _significant(one, alpha):
        begin, end = _wide(percent, a, b)
        hover = (
            f"differ from {percent[a]:.0f} to {percent[b]:.0f} % of the cycle,"
            f" {p_text(float(one.p[a : b + 1].min()))}<extra></extra>"
        )
        traces += [
            go.Scatter(
                x=[begin, begin, end, end],
                y=[low, high, high, low],
                mode="lines",
                fill="toself",
                fillcolor=MARKED,
                line={"width": 0},
                hoverinfo="skip",
            ),
            go.Scatter(
                x=[begin, end],
                y=[bar, bar],
                mode="lines",
                line={"color": BAR, "width": 5},
                legendgroup="significant",
                hovertemplate=hover,
            ),
        ]
    return traces


def statistic_traces(percent: Array, one: Compared, alpha: float) -> list[go.Scatter]:
    """The curve of t, its threshold, and what is beyond."""
    traces = []
    for a, b in _significant(one, alpha):
        x = percent[a : b + 1]
        limit = np.sign(one.t[a : b + 1]) * one.threshold
        traces.append(
            go.Scatter(
                x=np.concatenate([x, x[::-1]]),
                y=lean(np.concatenate([one.t[a : b + 1], limit[::-1]])),
                mode="lines",
                fill="toself",
                fillcolor="rgba(0,0,0,0.25)",
                line={"width": 0},
                hoverinfo="skip",
            )
        )
    if np.isfinite(one.threshold):
        traces.append(
            go.Scatter(
                x=[0, 100, None, 0, 100],
                y=[one.threshold, one.threshold, None, -one.threshold, -one.threshold],
                mode="lines",
                line={"color": "#888", "width": 1, "dash": "dash"},
                name="threshold of t (dashed)",
                legendgroup="threshold",
                legendrank=1002,
                hovertemplate=f"threshold {one.threshold:.3g}<extra></extra>",
            )
        )
    traces.append(
        go.Scatter(
            x=percent,
            y=lean(one.t),
            mode="lines",
            line={"color": BAR, "width": 1.4},
            customdata=lean(one.p),
            hovertemplate="t = %{y:.3~g}, p = %{customdata:.3~g} at %{x:.0f} %<extra></extra>",
        )
    )
    return traces


def bar_in_legend(figure: go.Figure, alpha: float) -> None:
    """The bar's entry, whether or not anything is significant."""
    figure.add_trace(
        go.Scatter(
            x=[None],
            y=[None],
            mode="lines",
            line={"color": BAR, "width": 5},
            name=f"significant, p ≤ {alpha:g}",
            legendgroup="significant",
            legendrank=1000,
            showlegend=True,
        ),
        row=1,
        col=1,
    )
