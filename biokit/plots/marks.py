"""What stands beside the curves: flagged frames, foot strikes, small print."""

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.plots.style import COLOURS, FLAGGED
from biokit.schema import FrameFlag

SIDES = ("right", "left")
# A clamped coordinate at the end of its range is common and no reason for distrust by itself.
HARMLESS = int(FrameFlag.BOUND_ACTIVE)
# They say that forces cannot be trusted, and nothing of what was seen and how it moved.
OF_FORCES = int(FrameFlag.UNEXPLAINED_FORCE | FrameFlag.LARGE_RESERVE | FrameFlag.IMPOSSIBLE_MUSCLE)


def flagged_spans(ds: xr.Dataset, *, ignored: int = 0) -> list[tuple[float, float]]:
    """Begin and end [s] of every run of frames with a flag that asks for distrust, but for some."""
    if "flag" not in ds:
        return []
    flagged = (ds["flag"].values.astype(np.int64) & ~(HARMLESS | ignored)) != 0
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flagged, [False]]).astype(np.int8)))
    time = ds["time"].values
    half = 0.5 * float(np.median(np.diff(time))) if time.size > 1 else 0.0
    return [
        (float(time[a]) - half, float(time[b - 1]) + half)
        for a, b in zip(edges[::2], edges[1::2], strict=True)
    ]


def shading(spans: list[tuple[float, float]], low: float, high: float) -> list[go.Scatter]:
    """The flagged spans of :func:`flagged_spans` as one trace."""
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


def strikes_of(ds: xr.Dataset) -> dict[str, np.ndarray]:
    """Side -> times of its foot strikes [s]; empty where the Dataset has no events."""
    if "event_time" not in ds:
        return {}
    strike = ds["event_name"].values == "foot_strike"
    return {
        side: ds["event_time"].values[strike & (ds["event_side"].values == side)] for side in SIDES
    }


def strike_lines(strikes: dict[str, np.ndarray], low: float, high: float) -> list[go.Scatter]:
    """Dotted vertical lines, one trace per side."""
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


def footnote(figure: go.Figure, text: str, *, below: int = 50) -> None:
    """A line of small print `below` px under the last axes, wrapped for 1000 px."""
    words_left, lines = text.split(" "), [""]
    for word in words_left:
        if len(lines[-1]) + len(word) > 130:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    extra = 18 * len(lines) + 14
    figure.update_layout(height=figure.layout.height + extra)
    figure.update_layout(margin_b=figure.layout.margin.b + extra)
    figure.add_annotation(
        text="<br>".join(lines),
        xref="paper",
        yref="paper",
        x=0.0,
        y=0.0,
        xanchor="left",
        yanchor="top",
        yshift=-below,
        align="left",
        showarrow=False,
        font={"size": 11, "color": "#555"},
    )
