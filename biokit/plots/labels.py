"""A labelled dataset at a glance: what was kept, what was dropped and why, how good the rest is.

All take the Dataset of :func:`biokit.labels.open_labels`; its frames may have been thinned, since
what is said of sequences is in variables of their own.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray
from plotly.subplots import make_subplots

from biokit.labels.filters import SPOILT
from biokit.muscle_groups import grouped
from biokit.plots.style import COLOURS, TOP, dress, lean, require, title_of, words
from biokit.schema import FrameFlag

KEPT, FLAGGED, DROPPED = "#009E73", "#E69F00", "#999999"  # Okabe and Ito's, and grey
BAR = 24  # px, of a row of bars
MOST_ROWS = 20
LONGEST = 58  # characters of a reason
BINS = 60
ACTIVE = 0.10  # activation from which a muscle works
EDGES = 110  # px, title and ticks of bars
PANEL = 230  # px, of the axes of a histogram
FILE = re.compile(r"/|\.\w{2,5}$")
NUMBER = re.compile(r"[-+]?\d[\d.,]*(?:e[-+]?\d+)?")

Array = NDArray[np.float64]


def kept(ds: xr.Dataset) -> go.Figure:
    """Frames of each activity: kept, kept but flagged, dropped with their sequence.

    Parameters
    ----------
    ds
        With `activity`, `frame_count`, `flagged_count`, `offered_count` and `reason`.

    Returns
    -------
    plotly.graph_objects.Figure

    Raises
    ------
    ValueError
        Naming what is missing.
    """
    names = ["activity", "frame_count", "flagged_count", "offered_count", "reason"]
    require(ds, names, "kept")
    activity, frames, flagged, offered, reason = (ds[name].values for name in names)
    dropped = reason.astype(str) != ""
    activity = np.where(activity.astype(str) == "", "unknown activity", activity.astype(str))
    rows = [
        (
            str(name),
            int((frames - flagged)[own & ~dropped].sum()),
            int(flagged[own & ~dropped].sum()),
            int(offered[own & dropped].sum()),
            int((own & ~dropped).sum()),
            int((own & dropped).sum()),
        )
        for name in np.unique(activity)
        for own in [activity == name]
    ]
    rows.sort(key=lambda row: -sum(row[1:4]))
    if len(rows) > MOST_ROWS:
        rest = list(zip(*rows[MOST_ROWS - 1 :], strict=True))
        others = (f"{len(rest[0])} others", *(sum(column) for column in rest[1:]))
        rows = [*rows[: MOST_ROWS - 1], others]
    labels, *numbers = zip(*rows, strict=True) if rows else ((), (), (), (), (), ())
    sequences = np.array(numbers[3:]).T
    figure = go.Figure()
    for name, colour, count in (
        ("kept", KEPT, numbers[0]),
        ("kept, flagged: mask them", FLAGGED, numbers[1]),
        ("dropped", DROPPED, numbers[2]),
    ):
        figure.add_trace(
            go.Bar(
                y=[words(label) for label in labels],
                x=count,
                name=name,
                orientation="h",
                marker_color=colour,
                customdata=sequences,
                hovertemplate="%{y}: %{x} frames " + name + "<br>sequences: %{customdata[0]} kept,"
                " %{customdata[1]} dropped<extra></extra>",
            )
        )
    total = int(offered[dropped].sum() + frames.sum())
    share = 100.0 * frames.sum() / total if total else 0.0
    title = title_of(
        ds,
        f"{frames.sum():,} of {total:,} frames kept ({share:.0f} %), {(~dropped).sum():,} of"
        f" {dropped.size:,} sequences",
    )
    dress(figure, title=title, height=TOP + EDGES - 40 + BAR * max(len(rows), 2))
    figure.update_layout(barmode="stack", bargap=0.25, margin_l=150, legend_traceorder="normal")
    figure.update_yaxes(autorange="reversed", showgrid=False)
    return figure.update_xaxes(title="frames")


def reasons(ds: xr.Dataset) -> go.Figure:
    """Why sequences were dropped, and what the frames of the others are flagged for.

    Parameters
    ----------
    ds
        With `sequence_name` and `reason`, and `flag (frame)`.

    Returns
    -------
    plotly.graph_objects.Figure
        Reasons that differ in numbers and files only are counted together.

    Raises
    ------
    ValueError
        Naming what is missing.
    """
    require(ds, ["sequence_name", "reason", "flag"], "reasons")
    texts = {
        str(name): str(text)
        for name, text in zip(ds["sequence_name"].values, ds["reason"].values, strict=True)
        if str(text)
    }
    kinds: dict[str, list[str]] = {}
    for name, text in texts.items():
        kinds.setdefault(kind_of(text, name), []).append(name)
    by_count = sorted(kinds.items(), key=lambda item: -len(item[1]))[:MOST_ROWS]
    flag = ds["flag"].values.astype(np.int64)
    shares = {
        words(str(bit.name).lower()): (100.0 * float((flag & bit != 0).mean()), bool(bit & SPOILT))
        for bit in FrameFlag
        if flag.size and (flag & bit != 0).any()
    }
    by_share = sorted(shares.items(), key=lambda item: -item[1][0])
    figure = make_subplots(
        cols=2,
        subplot_titles=[f"sequences dropped: {len(texts)}", "flags of the frames kept"],
        horizontal_spacing=0.32,
        column_widths=[0.45, 0.55],
    )
    figure.add_trace(
        go.Bar(
            y=[f"{kind} " for kind, _ in by_count],
            x=[len(names) for _, names in by_count],
            orientation="h",
            marker_color=DROPPED,
            customdata=[f"{names[0]}: {_wrapped(texts[names[0]])}" for _, names in by_count],
            hovertemplate="%{x} sequences, for example<br>%{customdata}<extra></extra>",
            showlegend=False,
        ),
        row=1,
        col=1,
    )
    for spoilt, label, colour in (
        (True, "no labels: mask them", FLAGGED),
        (False, "remarks", COLOURS["left"]),
    ):
        own = [(f"{name} ", share) for name, (share, bad) in by_share if bad == spoilt]
        if own:
            figure.add_trace(
                go.Bar(
                    y=[name for name, _ in own],
                    x=lean(np.array([share for _, share in own])),
                    orientation="h",
                    name=label,
                    marker_color=colour,
                    hovertemplate="%{y}: %{x:.2f} % of the frames<extra></extra>",
                ),
                row=1,
                col=2,
            )
    rows = max(len(by_count), len(by_share), 2)
    title = title_of(ds, "Sequences dropped and frames flagged")
    dress(figure, title=title, height=TOP + EDGES - 40 + BAR * rows)
    figure.update_annotations(font_size=13)
    order = [f"{name} " for name, _ in by_share]
    figure.update_yaxes(showgrid=False, autorange="reversed", tickfont_size=11)
    figure.update_yaxes(categoryorder="array", categoryarray=order, row=1, col=2)
    figure.update_xaxes(rangemode="tozero")
    figure.update_xaxes(title="sequences", row=1, col=1)
    figure.update_xaxes(title="% of the frames kept", row=1, col=2)
    for text, x in (("none", 0.2), ("none", 0.8)):
        if not (by_count if x < 0.5 else by_share):
            figure.add_annotation(
                text=text, x=x, y=0.5, xref="paper", yref="paper", showarrow=False
            )
    return figure.update_layout(margin_l=250, bargap=0.25)


def residuals(ds: xr.Dataset) -> go.Figure:
    """How well the frames that count are explained: markers, forces of the ground, moments.

    Parameters
    ----------
    ds
        With `residual_share`, and with `marker_rms` [m] and `moment_violation` where it has them,
        all (frame).

    Returns
    -------
    plotly.graph_objects.Figure
        Histograms in percent of the frames; the last bin holds all beyond.

    Raises
    ------
    ValueError
        Naming what is missing.
    """
    require(ds, ["residual_share"], "residuals")
    panels = []
    if "marker_rms" in ds:
        values = 1000.0 * _counted(ds, "marker_rms")
        panels.append(("markers, RMS", "mm", values, None, False))
    panels.append(
        ("force no contact explains", "% of the largest outside force",
         100.0 * _counted(ds, "residual_share"), None, False)
    )  # fmt: skip
    if "moment_violation" in ds:
        violation = np.log10(np.maximum(_counted(ds, "moment_violation"), 1e-18))
        limit = _option(ds, "max_violation")
        bound = np.log10(limit) if limit else None
        panels.append(("moments muscles miss", "of the largest moment", violation, bound, True))
    return _histograms(ds, "Residuals of the frames that count", panels)


def reserves(ds: xr.Dataset) -> go.Figure:
    """What the muscles leave to reserves: in how many frames the largest share is above a value.

    Parameters
    ----------
    ds
        With `largest_reserve_share (frame)`.

    Returns
    -------
    plotly.graph_objects.Figure

    Raises
    ------
    ValueError
        Naming what is missing.
    """
    require(ds, ["largest_reserve_share"], "reserves")
    values = 100.0 * np.sort(_counted(ds, "largest_reserve_share"))
    grid = np.geomspace(0.01, 100.0, 201)
    above = 100.0 * (1.0 - np.searchsorted(values, grid, "right") / max(values.size, 1))
    figure = go.Figure(
        go.Scatter(
            x=lean(grid),
            y=lean(above),
            mode="lines",
            line={"color": COLOURS["left"], "width": 2.2},
            hovertemplate="above %{x:.2g} % in %{y:.1f} % of the frames<extra></extra>",
        )
    )
    dress(
        figure,
        title=title_of(ds, "Reserves: the largest share of a moment that no muscle carries"),
        height=TOP + EDGES - 60 + PANEL,
        legend=False,
    )
    if limit := _option(ds, "reserve_limit"):
        text = f"flagged above {100 * limit:g} %"
        _limit(figure, np.log10(100 * limit), text, {"x": 100 * limit})
    figure.update_xaxes(
        type="log",
        title="largest share of a reserve (%)",
        tickvals=[0.01, 0.1, 1, 10, 100],
        range=[-2, 2],
    )
    return figure.update_yaxes(title="frames above (%)", range=[0, 100])


def activations(ds: xr.Dataset) -> go.Figure:
    """Distribution of the activations in each muscle group, over the frames that count.

    Parameters
    ----------
    ds
        With `muscle_activation (frame, muscle)`.

    Returns
    -------
    plotly.graph_objects.Figure
        5th, 25th, 50th, 75th and 95th percentile and mean of all muscles of a group; beside it how
        often they are at 10 % or more.

    Raises
    ------
    ValueError
        Naming what is missing.
    """
    require(ds, ["muscle_activation"], "activations")
    values = _frames(ds, "muscle_activation")
    names = [str(name) for name in ds["muscle"].values]
    groups = grouped(names)
    figure = make_subplots(
        cols=2,
        shared_yaxes=True,
        horizontal_spacing=0.04,
        column_widths=[0.68, 0.32],
        subplot_titles=["activation (%)", f"samples at {100 * ACTIVE:.0f} % or more (%)"],
    )
    rows, quantiles, means, shares = [], [], [], []
    for group, members in groups.items():
        own = values[:, [names.index(name) for name in members]]
        own = own[np.isfinite(own)]
        if own.size:
            rows.append(f"{group} ({len(members)}) ")
            quantiles.append(100.0 * np.percentile(own, [5, 25, 50, 75, 95]))
            means.append(100.0 * float(own.mean()))
            shares.append(100.0 * float((own >= ACTIVE).mean()))
    low, first, middle, third, high = np.array(quantiles).reshape(-1, 5).T
    figure.add_trace(
        go.Box(
            y=rows,
            lowerfence=lean(low),
            q1=lean(first),
            median=lean(middle),
            q3=lean(third),
            upperfence=lean(high),
            mean=lean(np.array(means)),
            orientation="h",
            boxmean=True,
            marker_color=COLOURS["left"],
            line_width=1.4,
            showlegend=False,
        ),
        row=1,
        col=1,
    )
    figure.add_trace(
        go.Bar(
            y=rows,
            x=lean(np.array(shares)),
            orientation="h",
            marker_color=COLOURS["left"],
            hovertemplate="%{y}: %{x:.1f} %<extra></extra>",
            showlegend=False,
        ),
        row=1,
        col=2,
    )
    height = TOP - 48 + 60 + (BAR + 6) * max(len(rows), 2)
    title = title_of(ds, "Muscle activation by group, number of muscles in brackets")
    dress(figure, title=title, height=height, legend=False)
    figure.update_annotations(font_size=13)
    figure.update_yaxes(showgrid=False, autorange="reversed")
    figure.update_xaxes(rangemode="tozero")
    return figure.update_layout(margin_l=150, bargap=0.35)


def kind_of(reason: str, sequence: str = "") -> str:
    """What reasons have in common that differ in files, sequences and numbers only.

    Parameters
    ----------
    reason
        Of one sequence.
    sequence
        Its name.

    Returns
    -------
    str
        What stands before the first colon, without files and the sequence, numbers as dots.
    """
    lines = reason.split("\n")
    parts = [p.strip(" -") for line in lines for p in line.split(": ") if p.strip(" -:")]
    parts = [p.rstrip(":") for p in parts]
    told = [p for p in parts if p != sequence and not FILE.search(p)] or parts
    text = NUMBER.sub("…", told[0].split(";")[0]).strip()
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _wrapped(text: str) -> str:
    """Lines that fit beside a pointer."""
    return "<br>".join(text[k : k + 90] for k in range(0, min(len(text), 450), 90))


def _frames(ds: xr.Dataset, name: str) -> Array:
    """Values (N, ...) of the frames that are labels."""
    values = np.asarray(ds[name].values, dtype=np.float64)
    if "flag" in ds:
        values = values[(ds["flag"].values.astype(np.int64) & int(SPOILT)) == 0]
    return values


def _counted(ds: xr.Dataset, name: str) -> Array:
    """Values (N,) of the frames that are labels, where they are known."""
    values = _frames(ds, name)
    return values[np.isfinite(values)]


def _option(ds: xr.Dataset, name: str) -> float | None:
    """An option that the labels were made with."""
    try:
        options: dict[str, Any] = json.loads(str(ds.attrs.get("options", "{}")))
    except json.JSONDecodeError:
        return None
    value = options.get(name)
    return None if value is None else float(value)


def _limit(figure: go.Figure, x: float, text: str, line: dict[str, float], **place: int) -> None:
    """A limit as a line with a word."""
    colour = COLOURS["right"]
    figure.add_vline(line["x"], line={"color": colour, "width": 1.4, "dash": "dash"}, **place)
    figure.add_annotation(
        text=text,
        x=x,
        y=1.0,
        yref="y domain",
        xanchor="left",
        yanchor="top",
        xshift=4,
        showarrow=False,
        font={"size": 11, "color": colour},
        **place,
    )


def _histograms(
    ds: xr.Dataset, title: str, panels: Sequence[tuple[str, str, Array, float | None, bool]]
) -> go.Figure:
    """Panels of title, unit, values, limit and whether the values are powers of ten."""
    figure = make_subplots(
        cols=len(panels),
        subplot_titles=[panel[0] for panel in panels],
        horizontal_spacing=0.08,
    )
    for column, (_, unit, values, limit, powers) in enumerate(panels, start=1):
        if not values.size:
            continue
        first = np.floor(values.min()) if powers else 0.0
        last = float(np.ceil(values.max()) if powers else np.percentile(values, 99.5))
        edges = np.linspace(first, last if last > first else first + 1.0, BINS + 1)
        count, _ = np.histogram(np.clip(values, edges[0], edges[-1]), edges)
        figure.add_trace(
            go.Bar(
                x=lean(0.5 * (edges[1:] + edges[:-1])),
                y=lean(100.0 * count / values.size),
                width=float(edges[1] - edges[0]),
                marker_color=COLOURS["left"],
                hovertemplate="%{y:.2f} % of the frames at "
                + ("10<sup>%{x:.1f}</sup>" if powers else "%{x:.3~g}")
                + f" {unit}<extra></extra>",
            ),
            row=1,
            col=column,
        )
        told = (
            f"median {10 ** np.median(values):.1g}" if powers else f"median {np.median(values):.3g}"
        )
        figure.layout.annotations[column - 1].text += f", {told}"
        figure.update_xaxes(title={"text": unit, "standoff": 6}, row=1, col=column)
        if powers:
            ticks = np.arange(first, last + 1, max(1, round((last - first) / 5)))
            figure.update_xaxes(
                tickvals=ticks, ticktext=[f"10<sup>{t:.0f}</sup>" for t in ticks], row=1, col=column
            )
        if limit is not None:
            _limit(figure, limit, "limit", {"x": limit}, row=1, col=column)
    dress(figure, title=title_of(ds, title), height=TOP + 10 + PANEL, legend=False)
    figure.update_annotations(font_size=12)
    figure.update_yaxes(title={"text": "frames (%)", "standoff": 4}, row=1, col=1)
    return figure.update_layout(bargap=0.0)
