"""Muscle activations, forces and moment arms."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from plotly.subplots import make_subplots

from biokit.muscle_groups import grouped
from biokit.plots.coordinates import coordinates
from biokit.plots.curves import over_cycle, over_time
from biokit.plots.panels import Curve, Panel, by_side, grid, limits, place
from biokit.plots.style import (
    BOTTOM,
    COLOURS,
    DISPLAY_UNIT,
    MOST_POINTS,
    PER_UNIT,
    TOP,
    dress,
    lean,
    require,
    title_of,
    words,
)

ROW = 12  # px, of a muscle in the map
# The large muscles of walking, as far as a model has them; names of Rajagopal 2016 and gait2392.
USUAL = (
    *("glmax2", "glmed1", "psoas", "recfem", "vaslat", "semimem", "bflh", "gasmed", "soleus"),
    *("tibant", "glut_max2", "glut_med1", "rect_fem", "vas_lat", "vas_int", "bifemlh", "med_gas"),
    *("tib_ant", "ercspn"),
)
# variable -> title, unit, factor, least range, values that the axis always shows
CURVES: dict[str, tuple[str, str, float, float, tuple[float, ...]]] = {
    "muscle_activation": ("Muscle activation", "activation", 1.0, 0.1, (0.0, 1.0)),
    "muscle_force": ("Muscle force", "N", 1.0, 20.0, (0.0,)),
    "passive_force": ("Passive muscle force", "N", 1.0, 20.0, (0.0,)),
    "muscle_length": ("Muscle-tendon length", "mm", 1000.0, 2.0, ()),
    "muscle_velocity": ("Lengthening speed", "mm/s", 1000.0, 20.0, (0.0,)),
}


def muscle_curves(
    ds: xr.Dataset,
    muscles: Sequence[str] | None = None,
    variable: str = "muscle_activation",
    *,
    cycle: bool = False,
) -> go.Figure:
    """One panel per muscle, right against left: activation, force, length or speed.

    Parameters
    ----------
    ds
        With the variable (time, muscle).
    muscles
        Names, with side or without (then both sides); the large ones of walking by default.
    variable
        muscle_activation, muscle_force, passive_force, muscle_length or muscle_velocity.
    cycle
        Over the gait cycle, with mean and standard deviation of two cycles or more.

    Returns
    -------
    plotly.graph_objects.Figure

    Raises
    ------
    ValueError
        Naming what is missing or unknown, or if there is no complete cycle.
    """
    if variable not in CURVES:
        raise ValueError(f"muscle_curves draws {', '.join(CURVES)}; not {variable!r}")
    require(ds, [variable], "muscle_curves")
    title, unit, factor, least, shown = CURVES[variable]
    panels = [
        Panel(
            words(base),
            unit,
            [
                Curve(name, key, ds[variable].sel(muscle=name).values * factor)
                for key, name in members.items()
            ],
            least,
            shown,
        )
        for base, members in by_side(_chosen(ds, muscles)).items()
    ]
    return (over_cycle if cycle else over_time)(ds, panels, title)


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
    names = _names(ds)
    if muscles is not None:
        groups = grouped(names)
        names = _chosen(ds, [name for asked in muscles for name in groups.get(asked, [asked])])
    pairs = by_side([name for members in grouped(names).values() for name in members])
    rows = list(pairs)
    sides = [key for key in ("left", "middle", "right") if any(key in m for m in pairs.values())]
    values = ds["muscle_activation"].transpose("muscle", "time")
    time = ds["time"].values
    block = max(1, -(-time.size * len(sides) // MOST_POINTS))
    figure = make_subplots(
        cols=len(sides), shared_yaxes=True, horizontal_spacing=0.02,
        subplot_titles=[s if s != "middle" else "both sides" for s in sides],
    )  # fmt: skip
    for column, side in enumerate(sides, start=1):
        z = np.full((len(rows), time.size), np.nan)
        for k, base in enumerate(rows):
            if side in pairs[base]:
                z[k] = values.sel(muscle=pairs[base][side]).values
        figure.add_trace(
            go.Heatmap(
                x=lean(time[::block]),
                y=[words(base) for base in rows],
                z=_percent(_largest(z, block)),
                coloraxis="coloraxis",
                hoverongaps=False,
                hovertemplate=f"%{{y}}, {side}<br>%{{x:.3f}} s<br>%{{z:.0f}} %<extra></extra>",
            ),
            row=1,
            col=column,
        )
    height = TOP - 30 + BOTTOM + max(ROW * len(rows), 120)
    dress(figure, title=title_of(ds, "Muscle activation"), height=height, legend=False)
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
    _group_names(figure, rows, len(sides))
    return figure


def moment_arm_curves(
    ds: xr.Dataset,
    dof: str,
    muscles: Sequence[str] | None = None,
    *,
    compared: xr.Dataset | None = None,
    names: tuple[str, str] = ("first", "second"),
) -> go.Figure:
    """Moment arms about one coordinate against its value: the check of muscle geometry.

    Parameters
    ----------
    ds
        With `moment_arm (time, muscle, dof)` and `dof_position (time, dof)`, of
        :func:`biokit.muscle_geometry`.
    dof
        An angle.
    muscles
        Names; by default the twelve with the largest arms there.
    compared
        A second Dataset of the same motion, drawn dashed.
    names
        Of the two Datasets in the legend.

    Returns
    -------
    plotly.graph_objects.Figure
        Millimetres against degrees, in the order of time: the arm of a muscle that crosses another
        joint too is no line but a loop. Positive arms turn the coordinate up.

    Raises
    ------
    ValueError
        Naming what is missing or unknown.
    """
    require(ds, ["moment_arm", "dof_position"], "moment_arm_curves")
    (one,), _ = coordinates(ds, [dof])
    arms = ds["moment_arm"].sel(dof=dof).transpose("time", "muscle") * 1000.0  # mm
    if muscles is None:
        size = np.abs(arms.values).max(axis=0)
        largest = np.argsort(-size)[:12]
        keep = [_names(ds)[k] for k in sorted(largest) if size[k] > 1.0]
    else:
        keep = _chosen(ds, muscles)
    if not keep:
        raise ValueError(f"moment_arm_curves: no muscle has an arm of 1 mm about {dof}")
    angle = ds["dof_position"].sel(dof=dof).values * PER_UNIT[one.unit]
    panels = [Panel(words(name), "mm", least=2.0) for name in keep]
    figure, height = grid(panels, f"{one.title} ({DISPLAY_UNIT[one.unit]})")
    sets = [(arms, names[0], "solid", COLOURS["middle"])]
    if compared is not None:
        require(compared, ["moment_arm"], "moment_arm_curves, compared,")
        second = compared["moment_arm"].sel(dof=dof).transpose("time", "muscle") * 1000.0
        sets.append((second, names[1], "dash", COLOURS["right"]))
    for index, (name, panel) in enumerate(zip(keep, panels, strict=True)):
        row, column = place(index, len(panels))
        drawn = []
        for array, label, dash, colour in sets:
            if name not in array["muscle"].values:
                continue
            values = array.sel(muscle=name).values
            drawn.append(values)
            figure.add_trace(
                go.Scatter(
                    x=lean(angle),
                    y=lean(values),
                    mode="lines",
                    line={"color": colour, "width": 1.8, "dash": dash},
                    name=label if compared is not None else "moment arm",
                    legendgroup=label,
                    showlegend=index == 0,
                    hovertemplate=f"{name}: %{{y:.1f}} mm at %{{x:.1f}} deg<extra></extra>",
                ),
                row=row,
                col=column,
            )
        low, high = limits(drawn, panel)
        figure.update_yaxes(range=[low, high], row=row, col=column)
    return dress(figure, title=title_of(ds, f"Moment arms about {one.title}"), height=height)


def _names(ds: xr.Dataset) -> list[str]:
    return [str(name) for name in ds["muscle"].values]


def _chosen(ds: xr.Dataset, muscles: Sequence[str] | None) -> list[str]:
    """Full names of the muscles asked for, with or without side."""
    names = _names(ds)
    asked = list(USUAL if muscles is None else muscles)
    found = {a: [n for n in names if n in (a, f"{a}_r", f"{a}_l")] for a in asked}
    unknown = [a for a, fits in found.items() if not fits]
    if muscles is None:
        usual = [n for fits in found.values() for n in fits]
        return usual or names[:12]
    if unknown:
        raise ValueError(
            f"unknown muscles: {', '.join(unknown)}; the Dataset has {', '.join(names)}"
        )
    return [n for fits in found.values() for n in fits]


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
