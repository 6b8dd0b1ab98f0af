"""Ground reaction, centre of pressure on the floor, and what the forces do not explain."""

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray

from biokit.display_units import force_scale, moment_scale
from biokit.plots.curves import over_cycle, over_time
from biokit.plots.outlines import LOADED, foot_outlines
from biokit.plots.panels import Curve, Panel
from biokit.plots.style import BOTTOM, COLOURS, TOP, dress, lean, require, title_of, words
from biokit.side_names import split_side

# title, axis, what is positive
COMPONENTS = (
    ("vertical", "y", "up"),
    ("fore-aft", "x", "forward"),
    ("lateral", "z", "to the right"),
)
LEAST = {"% body weight": 2.0, "body weight": 0.02, "N": 10.0}
WIDTH = 850.0  # px, of the floor in a figure of 930 px
PATH_HEIGHT = (200.0, 480.0)  # px, least and most
# Hicks et al. 2015, J Biomech Eng 137:020905, section on residuals: below 5 % of the largest net
# external force, and below 1 % of that force times the height of the mass centre.
RESIDUAL_FORCE, RESIDUAL_MOMENT = 0.05, 0.01
SECOND = "#009E73"


def ground_reaction_curves(
    ds: xr.Dataset,
    compared: xr.Dataset | None = None,
    *,
    names: tuple[str, str] = ("measured", "estimated"),
    cycle: bool = False,
) -> go.Figure:
    """Vertical, fore-aft and lateral force on each foot, one Dataset or two.

    Parameters
    ----------
    ds
        With `ground_reaction_force (time, contact, space)`: of :func:`biokit.ground_reaction`,
        or the motion of :func:`biokit.inverse_dynamics` with its events.
    compared
        Second Dataset of the same feet, drawn dashed, at its own or the same times. Titles give
        the RMS difference over frames and feet that both have.
    names
        Of the two Datasets in the legend.
    cycle
        Over the gait cycle, with mean and standard deviation of two cycles or more.

    Returns
    -------
    plotly.graph_objects.Figure
        Percent of body weight where one of the Datasets knows the mass, N otherwise.

    Raises
    ------
    ValueError
        Naming what is missing, or if there is no complete cycle.
    """
    require(ds, ["ground_reaction_force"], "ground_reaction_curves")
    force = ds["ground_reaction_force"]
    factor, unit = _shared_scale(ds, compared)
    second = None
    if compared is not None:
        require(compared, ["ground_reaction_force"], "ground_reaction_curves, compared,")
        second = _at_times(compared["ground_reaction_force"], ds["time"].values)
    panels = []
    for title, axis, positive in COMPONENTS:
        curves, apart = [], []
        for contact in map(str, ds["contact"].values):
            key, label = _foot(contact)
            own = force.sel(contact=contact, space=axis).values * factor
            hover = f"{label} {title}"
            if second is None:
                curves.append(Curve(hover, key, own, "" if key != "middle" else label))
                continue
            curves.append(Curve(hover, key, own, f"{label}, {names[0]}"))
            if contact in second["contact"].values:
                theirs = second.sel(contact=contact, space=axis).values * factor
                curves.append(Curve(hover, key, theirs, f"{label}, {names[1]}", "dash"))
                apart.append(theirs - own)
        head = f"{title} (+ {positive})"
        if apart:
            head += f", RMSE {_rms(np.stack(apart)):.2g}"
        panels.append(Panel(head, unit, curves, LEAST[unit], (0.0,)))
    return (over_cycle if cycle else over_time)(ds, panels, "Ground reaction force")


def pressure_paths(
    ds: xr.Dataset,
    compared: xr.Dataset | None = None,
    *,
    names: tuple[str, str] = ("measured", "estimated"),
) -> go.Figure:
    """Paths of the centre of pressure on the floor, seen from above.

    Parameters
    ----------
    ds
        With `centre_of_pressure (time, contact, space)`. Feet are outlined in the middle of each
        contact where it has `body_position` and `body_rotation` of calcn and toes.
    compared
        Second Dataset, drawn as a ring per frame.
    names
        Of the two Datasets in the legend.

    Returns
    -------
    plotly.graph_objects.Figure
        Metres on the floor, forward to the right of the page, equal scales; a dot marks where a
        contact begins. Where the vertical force is below 5 % of its largest nothing is drawn.

    Raises
    ------
    ValueError
        Naming what is missing.
    """
    require(ds, ["centre_of_pressure"], "pressure_paths")
    figure = go.Figure()
    outlined = foot_outlines(ds)
    for key, line in outlined:
        figure.add_scatter(
            x=lean(line[:, 0]),
            y=lean(line[:, 1]),
            mode="lines",
            fill="toself",
            fillcolor="rgba(0,0,0,0.05)",
            line={"color": "#AAAAAA", "width": 1},
            name="foot, middle of contact",
            legendgroup="outline",
            showlegend=key == "first",
            hoverinfo="skip",
        )
    sets = [(ds, names[0], False)]
    if compared is not None:
        require(compared, ["centre_of_pressure"], "pressure_paths, compared,")
        sets.append((compared, names[1], True))
    for one, label, second in sets:
        for contact in map(str, one["contact"].values):
            key, side = _foot(contact)
            text = side if compared is None else f"{side}, {label}"
            for trace in _path(one, contact, key, text, second):
                figure.add_trace(trace)
    x, z = _extent(figure)
    height = float(np.clip(WIDTH * z / x, *PATH_HEIGHT))
    dress(figure, title=title_of(ds, "Centre of pressure"), height=int(height) + TOP + BOTTOM)
    figure.update_xaxes(title="forward, x (m)")
    figure.update_yaxes(
        title="right, z (m)", autorange="reversed", scaleanchor="x", scaleratio=1, zeroline=False
    )
    return figure


def residual_curves(
    ds: xr.Dataset,
    compared: xr.Dataset | None = None,
    *,
    names: tuple[str, str] = ("measured", "estimated"),
) -> go.Figure:
    """Size of the force and moment that no contact explains, frame by frame.

    Parameters
    ----------
    ds
        With `residual_force` and `residual_moment (time, space)`; the moment is about the mass
        centre.
    compared
        Second Dataset, drawn in another colour.
    names
        Of the two Datasets in the legend.

    Returns
    -------
    plotly.graph_objects.Figure
        Percent of body weight, and percent of body weight times a metre, where the mass is known;
        N and N*m otherwise. Where the outside forces are known too, dotted lines are the limits
        of Hicks et al. (2015): 5 % of the largest net outside force, and 1 % of it times the
        height of the mass centre. A Dataset of :func:`biokit.normalized` keeps its unit of moments.

    Raises
    ------
    ValueError
        Naming what is missing.
    """
    needed = ["residual_force", "residual_moment"]
    require(ds, needed, "residual_curves")
    factor, unit = _shared_scale(ds, compared, "residual_force")
    if compared is not None:
        require(compared, needed, "residual_curves, compared,")
    scales = {"residual_force": (factor, unit), "residual_moment": (factor, f"{unit} · m")}
    if ds.attrs.get("normalized"):
        scales["residual_moment"] = moment_scale(ds)
    panels = []
    for title, name in (("force", needed[0]), ("moment about the mass centre", needed[1])):
        scale, own_unit = scales[name]
        own = np.linalg.norm(ds[name].values, axis=1) * scale
        curves = [
            Curve("residual", "middle", own, names[0] if compared is not None else "residual")
        ]
        if compared is not None:
            size = np.linalg.norm(_at_times(compared[name], ds["time"].values).values, axis=1)
            curves.append(Curve("residual", "middle", size * scale, names[1], colour=SECOND))
        bound = _hicks(ds, name) * scale
        if bound > 0:
            level = np.full(own.size, bound)
            text = "limit of Hicks et al. 2015"
            curves.append(Curve("limit", "middle", level, text, "dot", COLOURS["right"]))
        panels.append(Panel(title, own_unit, curves, LEAST.get(own_unit, 0.0), (0.0,)))
    return over_time(ds, panels, "Residuals", columns=2)


def _foot(contact: str) -> tuple[str, str]:
    """Colour key and legend of a contact: its side for a foot, its name for another body."""
    base, key = split_side(contact)
    if key == "middle":
        return key, words(contact)
    return key, key if base in ("calcn", "foot", "talus") else words(contact)


def _shared_scale(
    ds: xr.Dataset, other: xr.Dataset | None, name: str = "ground_reaction_force"
) -> tuple[float, str]:
    """Percent of body weight if either Dataset knows the mass."""
    factor, unit = force_scale(ds, name, percent=True)
    if unit == "N" and other is not None:
        factor, unit = force_scale(other, name, percent=True)
    return factor, unit


def _at_times(array: xr.DataArray, time: NDArray[np.floating]) -> xr.DataArray:
    if np.array_equal(array["time"].values, time):
        return array
    return array.interp(time=time)


def _rms(values: NDArray[np.floating]) -> float:
    return float(np.sqrt(np.nanmean(values**2))) if np.isfinite(values).any() else float("nan")


def _path(ds: xr.Dataset, contact: str, key: str, label: str, second: bool) -> list[go.Scatter]:
    """The path as a line from a dot on, or, of the second Dataset, as one ring per frame."""
    point = ds["centre_of_pressure"].sel(contact=contact).values[:, [0, 2]]  # [F, 2] x, z
    if "ground_reaction_force" in ds:
        up = ds["ground_reaction_force"].sel(contact=contact, space="y").values
        loaded = up > LOADED * float(np.nanmax(up, initial=0.0))
        point = np.where(loaded[:, None], point, np.nan)
    known = np.isfinite(point).all(axis=1)
    if not known.any():
        return []
    drawn = go.Scatter(
        x=lean(point[:, 0]),
        y=lean(point[:, 1]),
        mode="markers" if second else "lines",
        line={"color": COLOURS[key], "width": 1.8},
        marker={"color": COLOURS[key], "size": 5, "symbol": "circle-open"},
        name=label,
        legendgroup=label,
        customdata=lean(ds["time"].values),
        hovertemplate=f"{label}<br>x %{{x:.3f}} m, z %{{y:.3f}} m<br>%{{customdata:.3f}} s"
        "<extra></extra>",
    )
    if second:
        return [drawn]
    begins = np.flatnonzero(known & ~np.concatenate([[False], known[:-1]]))
    dots = go.Scatter(
        x=lean(point[begins, 0]),
        y=lean(point[begins, 1]),
        mode="markers",
        marker={"color": COLOURS[key], "size": 8},
        legendgroup=label,
        showlegend=False,
        hoverinfo="skip",
    )
    return [drawn, dots]


def _extent(figure: go.Figure) -> tuple[float, float]:
    """Extent [m] of everything drawn, forward and sideways."""
    size = []
    for axis in ("x", "y"):
        flat = np.concatenate(
            [np.asarray(trace[axis], float) for trace in figure.data] or [np.empty(0)]
        )
        size.append(float(np.ptp(flat[np.isfinite(flat)])) if np.isfinite(flat).any() else 1.0)
    return max(size[0], 0.3), max(size[1], 0.3) * 1.3


def _hicks(ds: xr.Dataset, name: str) -> float:
    """Limit of a residual [N or N*m] for this recording; 0 where it cannot be known."""
    if "ground_reaction_force" not in ds:
        return 0.0
    net = np.linalg.norm(np.nansum(ds["ground_reaction_force"].values, axis=1), axis=-1)
    largest = float(np.nanmax(net, initial=0.0))
    if name == "residual_force":
        return RESIDUAL_FORCE * largest
    if "mass_centre" not in ds or ds.attrs.get("normalized"):
        return 0.0
    floor = float(np.min(ds.attrs.get("floor_height", 0.0)))
    height = float(np.nanmean(ds["mass_centre"].values[:, 1])) - floor
    return RESIDUAL_MOMENT * largest * height
