"""Maps of all muscles over time, by group: both sides of the body, or several methods."""

from collections.abc import Mapping, Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray
from plotly.subplots import make_subplots

from biokit.muscle_groups import grouped
from biokit.plots.muscles import chosen_muscles, muscle_names
from biokit.plots.style import BOTTOM, MOST_POINTS, TOP, dress, lean, require, title_of, words
from biokit.side_names import SIDE_OF, by_side, split_side

ROW = 12  # px, of a muscle
# rows of muscles without side, columns of title and values [m, F]
Column = tuple[str, NDArray[np.floating]]


def activation_map(ds: xr.Dataset, muscles: Sequence[str] | None = None) -> go.Figure:
    """All muscles over time as a map, by group; the right side of the body on the right.

    Parameters
    ----------
    ds
        With `muscle_activation (time, muscle)`.
    muscles
        Names, with side or without, or groups ("calf", see `biokit.muscle_groups`); all by
        default.

    Returns
    -------
    plotly.graph_objects.Figure
        Activations in percent. A long recording is drawn in blocks of frames, by the largest of
        each.

    Raises
    ------
    ValueError
        Naming what is missing or unknown.
    """
    require(ds, ["muscle_activation"], "activation_map")
    pairs = by_side(_asked(ds, muscles))
    sides = [key for key in ("left", "middle", "right") if any(key in m for m in pairs.values())]
    columns = [
        (
            side if side != "middle" else "both sides",
            _values(ds, [members.get(side) for members in pairs.values()]),
        )
        for side in sides
    ]
    return _map(ds["time"].values, list(pairs), columns, title_of(ds, "Muscle activation"))


def activation_maps(
    methods: Mapping[str, xr.Dataset] | xr.DataTree,
    muscles: Sequence[str] | None = None,
    *,
    side: str = "r",
) -> go.Figure:
    """Muscles of one side over time as maps, one for each method.

    Parameters
    ----------
    methods
        Datasets with `muscle_activation (time, muscle)` by name, at the same times.
    muscles
        Names, with side or without, or groups; all by default.
    side
        r or l.

    Returns
    -------
    plotly.graph_objects.Figure
        As `activation_map`; muscles that a method does not have stay grey.

    Raises
    ------
    ValueError
        Naming what is missing or unknown, or if there are no methods.
    """
    own = datasets(methods, "activation_maps")
    first = next(iter(own.values()))
    time = first["time"].values
    for name, ds in own.items():
        if not (ds.sizes["time"] == time.size and np.allclose(ds["time"], time, atol=1e-3)):
            raise ValueError(f"activation_maps: {name} has other times; interpolate it first")
    names = dict.fromkeys(name for ds in own.values() for name in _asked(ds, muscles))
    kept = [name for name in names if split_side(name)[1] in (SIDE_OF[side], "middle")]
    if not kept:
        raise ValueError(f"activation_maps: none of these muscles is on the {SIDE_OF[side]} side")
    kept = [name for members in grouped(kept).values() for name in members]
    columns = [
        (name, _values(ds, [m if m in ds["muscle"].values else None for m in kept]))
        for name, ds in own.items()
    ]
    title = title_of(first, f"Muscle activation, {SIDE_OF[side]} side")
    return _map(time, [split_side(name)[0] for name in kept], columns, title)


def datasets(methods: Mapping[str, xr.Dataset] | xr.DataTree, figure: str) -> dict[str, xr.Dataset]:
    """Datasets with activations by name of the method.

    Raises
    ------
    ValueError
        If there are none, or one has no activations.
    """
    own = (
        {name: node.to_dataset() for name, node in methods.children.items()}
        if isinstance(methods, xr.DataTree)
        else dict(methods)
    )
    if not own:
        raise ValueError(f"{figure} draws activations by name of the method; there are none")
    for name, ds in own.items():
        require(ds, ["muscle_activation"], f"{figure}, {name},")
    return own


def _asked(ds: xr.Dataset, muscles: Sequence[str] | None) -> list[str]:
    """Muscles by name or group, in the order of groups."""
    names = muscle_names(ds)
    if muscles is not None:
        groups = grouped(names)
        expanded = [name for asked in muscles for name in groups.get(asked, [asked])]
        names = chosen_muscles(ds, expanded)
    return [name for members in grouped(names).values() for name in members]


def _values(ds: xr.Dataset, names: Sequence[str | None]) -> NDArray[np.floating]:
    """Activations [m, F]; NaN where there is no such muscle."""
    values = ds["muscle_activation"].transpose("muscle", "time")
    out = np.full((len(names), ds.sizes["time"]), np.nan)
    for row, name in zip(out, names, strict=True):
        if name is not None:
            row[:] = values.sel(muscle=name).values
    return out


def _map(
    time: NDArray[np.floating], rows: list[str], columns: Sequence[Column], title: str
) -> go.Figure:
    block = max(1, -(-time.size * len(columns) // MOST_POINTS))
    figure = make_subplots(
        cols=len(columns),
        shared_yaxes=True,
        horizontal_spacing=0.02,
        subplot_titles=[name for name, _ in columns],
    )
    for column, (name, values) in enumerate(columns, start=1):
        figure.add_trace(
            go.Heatmap(
                x=lean(time[::block]),
                y=[words(base) for base in rows],
                z=_percent(_largest(values, block)),
                coloraxis="coloraxis",
                hoverongaps=False,
                hovertemplate=f"%{{y}}, {name}<br>%{{x:.3f}} s<br>%{{z:.0f}} %<extra></extra>",
            ),
            row=1,
            col=column,
        )
    height = TOP - 30 + BOTTOM + max(ROW * len(rows), 120)
    dress(figure, title=title, height=height, legend=False)
    figure.update_layout(
        plot_bgcolor="#DDDDDD",
        margin={"l": 175, "t": TOP - 30},
        coloraxis={
            "colorscale": "Cividis",
            "cmin": 0.0,
            "cmax": 100.0,
            "colorbar": {
                "title": {"text": "activation (%)", "side": "right"},
                "thickness": 14,
                "lenmode": "pixels",
                "len": min(320, ROW * len(rows) + 20),
                "y": 1.0,
                "yanchor": "top",
            },
        },
    )
    figure.update_xaxes(title="time (s)", showgrid=False)
    figure.update_yaxes(
        range=[len(rows) - 0.5, -0.5], dtick=1, tickfont_size=9, showgrid=False, ticks=""
    )
    _group_names(figure, rows, len(columns))
    return figure


def _percent(values: np.ndarray) -> np.ndarray:
    """In percent; one byte per value where there are no gaps, so that a page stays small."""
    percent = 100.0 * values
    if np.isfinite(percent).all():
        return np.rint(np.clip(percent, 0.0, 255.0)).astype(np.uint8)
    return lean(percent)


def _largest(values: np.ndarray, block: int) -> np.ndarray:
    """Largest value of every `block` columns of [m, F]."""
    if block == 1:
        return values
    padded = np.pad(values, ((0, 0), (0, -values.shape[1] % block)), constant_values=np.nan)
    blocks = padded.reshape(values.shape[0], -1, block)
    largest = np.where(np.isnan(blocks), -np.inf, blocks).max(axis=-1)
    return np.where(np.isinf(largest), np.nan, largest)


def _group_names(figure: go.Figure, rows: list[str], columns: int) -> None:
    """Names of the groups left of their muscles, and lines between them."""
    first = 0
    for group, members in grouped(rows).items():
        last = first + len(members)
        figure.add_annotation(
            text=f"<b>{group}</b>",
            x=0.0,
            xref="paper",
            xshift=-170,
            xanchor="left",
            y=first + 0.5 * len(members) - 0.5,
            yref="y",
            yanchor="middle",
            showarrow=False,
            font={"size": 10},
        )
        for column in range(1, columns + 1):
            if last < len(rows):
                figure.add_hline(
                    y=last - 0.5, line={"color": "white", "width": 1.5}, row=1, col=column
                )
        first = last
