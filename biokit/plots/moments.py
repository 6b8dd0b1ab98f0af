"""Joint moments and joint power."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.display_units import DISPLAY_UNIT, PER_UNIT, moment_scale
from biokit.plots.coordinates import Coordinate, coordinates
from biokit.plots.curves import RANK, over_cycle, over_time
from biokit.plots.marks import footnote
from biokit.plots.norms import citation, with_norms
from biokit.plots.panels import Curve, Panel, grid, limits, place
from biokit.plots.style import COLOURS, dress, lean, require, thinned, title_of
from biokit.schema import ROOT_COORDINATES

SMALLEST_SHARE = 0.02  # of the largest moment: what joints below that do is not drawn unasked
LEAST_MOMENT = 0.02  # N*m/kg
COMPARED = "dash"


def moment_curves(
    ds: xr.Dataset,
    dofs: Sequence[str] | None = None,
    *,
    compared: xr.Dataset | None = None,
    names: tuple[str, str] = ("first", "second"),
    cycle: bool = False,
    norms: bool = False,
) -> go.Figure:
    """Joint moments over time or over the gait cycle, one panel per coordinate.

    Positive moments turn the coordinate up, as in OpenSim: at `knee_angle`, where flexion is
    positive, extensors are negative.

    Parameters
    ----------
    ds
        With `dof_force (time, dof)` of :func:`biokit.inverse_dynamics`.
    dofs
        Coordinate names, angles only; by default all whose moment exceeds 2 % of the largest,
        without those of the pelvis.
    compared
        A second Dataset of the same coordinates, drawn dashed; its times need not be the same
        unless `cycle`. Titles give the RMS difference over the frames that both have.
    names
        Of the two Datasets in the legend.
    cycle
        Over the gait cycle, with mean and standard deviation of two cycles or more.
    norms
        With the published bands of level walking behind them, see `biokit.gait_norms`; only over
        the cycle and where the mass is known.

    Returns
    -------
    plotly.graph_objects.Figure
        N*m/kg where the mass is known, N*m otherwise.

    Raises
    ------
    ValueError
        Naming what is missing or unknown, or if there is no complete cycle.
    """
    require(ds, ["dof_force"], "moment_curves")
    chosen = drawn_moments(ds, dofs, "moment_curves")
    factor, unit = moment_scale(ds)
    others = None if compared is None else _on_times(ds, compared)
    panels = []
    for one in chosen:
        curves = []
        apart = []
        for key, dof in one.dofs.items():
            values = ds["dof_force"].sel(dof=dof).values * factor
            label = "" if others is None else f"{key}, {names[0]}"
            curves.append(Curve(dof, key, values, label))
            if others is not None and dof in others["dof"].values:
                second = others["dof_force"].sel(dof=dof).values * factor
                curves.append(Curve(dof, key, second, f"{key}, {names[1]}", COMPARED))
                apart.append(second - values)
        title = one.title + (f", RMSE {_rms(np.concatenate(apart)):.2g}" if apart else "")
        panels.append(Panel(title, unit, curves, LEAST_MOMENT, (0.0,)))
    return _drawn(ds, panels, chosen, "moment", cycle=cycle, norms=norms)


def power_curves(
    ds: xr.Dataset,
    dofs: Sequence[str] | None = None,
    *,
    cycle: bool = False,
    norms: bool = False,
) -> go.Figure:
    """Joint power, moment times angular velocity; positive where the joint gives energy.

    Parameters
    ----------
    ds
        With `dof_force` and `dof_velocity (time, dof)`.
    dofs
        As in :func:`moment_curves`.
    cycle
        Over the gait cycle, with mean and standard deviation of two cycles or more.
    norms
        As in :func:`moment_curves`; the published powers are of the whole joint, which the main
        coordinate comes near to.

    Returns
    -------
    plotly.graph_objects.Figure
        W/kg where the mass is known, W otherwise.

    Raises
    ------
    ValueError
        Naming what is missing or unknown, or if there is no complete cycle.
    """
    require(ds, ["dof_force", "dof_velocity"], "power_curves")
    factor, unit = moment_scale(ds)
    chosen = drawn_moments(ds, dofs, "power_curves")
    panels = [
        Panel(
            one.title,
            unit.replace("N·m", "W"),
            [
                Curve(dof, key, (ds["dof_force"] * ds["dof_velocity"]).sel(dof=dof).values * factor)
                for key, dof in one.dofs.items()
            ],
            LEAST_MOMENT,
            (0.0,),
        )
        for one in chosen
    ]
    return _drawn(ds, panels, chosen, "power", cycle=cycle, norms=norms)


def moment_angle_loops(ds: xr.Dataset, dofs: Sequence[str] | None = None) -> go.Figure:
    """Joint moment against joint angle: the slope is stiffness, the area inside a loop is work.

    Parameters
    ----------
    ds
        With `dof_force` and `dof_position (time, dof)`.
    dofs
        As in :func:`moment_curves`.

    Returns
    -------
    plotly.graph_objects.Figure
        Degrees against N*m/kg, N*m where the mass is not known; a dot marks the first frame.

    Raises
    ------
    ValueError
        Naming what is missing or unknown.
    """
    require(ds, ["dof_force", "dof_position"], "moment_angle_loops")
    factor, unit = moment_scale(ds)
    chosen = drawn_moments(ds, dofs, "moment_angle_loops")
    panels = [Panel(one.title, unit, least=LEAST_MOMENT, shown=(0.0,)) for one in chosen]
    figure, height = grid(panels, f"angle ({DISPLAY_UNIT['rad']})")
    thin = thinned(ds.sizes["time"])
    time = ds["time"].values[thin]
    seen: set[str] = set()
    for index, (one, panel) in enumerate(zip(chosen, panels, strict=True)):
        row, column = place(index, len(panels))
        drawn = []
        for key, dof in one.dofs.items():
            angle = ds["dof_position"].sel(dof=dof).values[thin] * PER_UNIT["rad"]
            moment = ds["dof_force"].sel(dof=dof).values[thin] * factor
            drawn.append(moment)
            first = np.flatnonzero(np.isfinite(moment))[:1]
            hover = f"{dof}: %{{y:.3~g}} {unit} at %{{x:.1f}} deg"
            figure.add_trace(
                go.Scatter(
                    x=lean(angle),
                    y=lean(moment),
                    mode="lines",
                    line={"color": COLOURS[key], "width": 1.8},
                    name=key if key != "middle" else "trunk",
                    legendgroup=key,
                    legendrank=RANK[key],
                    showlegend=key not in seen,
                    customdata=lean(time),
                    hovertemplate=hover + "<br>%{customdata:.3f} s<extra></extra>",
                ),
                row=row,
                col=column,
            )
            figure.add_trace(
                go.Scatter(
                    x=lean(angle[first]),
                    y=lean(moment[first]),
                    mode="markers",
                    marker={"color": COLOURS[key], "size": 8},
                    legendgroup=key,
                    showlegend=False,
                    hoverinfo="skip",
                ),
                row=row,
                col=column,
            )
            seen.add(key)
        low, high = limits(drawn, panel)
        figure.update_yaxes(range=[low, high], row=row, col=column)
    figure.update_xaxes(matches=None)
    for index in range(len(panels)):  # every panel has angles of its own
        row, column = place(index, len(panels))
        figure.update_xaxes(title={"text": "angle (deg)", "standoff": 4}, row=row, col=column)
    return dress(figure, title=title_of(ds, "Moment against angle"), height=height)


def drawn_moments(
    ds: xr.Dataset, dofs: Sequence[str] | None = None, figure: str = "the figure"
) -> list[Coordinate]:
    """Coordinates that are angles; without a choice those that carry a moment worth drawing.

    Raises
    ------
    ValueError
        Naming coordinates that are unknown or lengths, or if no joint carries a moment.
    """
    units = {str(n): str(u) for n, u in zip(ds["dof"].values, ds["dof_unit"].values, strict=True)}
    if dofs is None:
        joints = [n for n, u in units.items() if u == "rad" and not n.startswith(ROOT_COORDINATES)]
        size = np.nanquantile(np.abs(ds["dof_force"].sel(dof=joints).values), 0.99, axis=0)
        largest = float(np.nanmax(size, initial=0.0))
        dofs = [
            name
            for name, value in zip(joints, size, strict=True)
            if value > SMALLEST_SHARE * largest
        ]
        if not dofs:
            raise ValueError(f"{figure}: no joint carries a moment; name coordinates in dofs")
    lengths = [name for name in dofs if units.get(name) == "m"]
    if lengths:
        raise ValueError(
            f"{figure} draws angles; these coordinates are lengths: {', '.join(lengths)}"
        )
    return coordinates(ds, dofs)[0]


def _drawn(
    ds: xr.Dataset,
    panels: list[Panel],
    chosen: Sequence[Coordinate],
    quantity: str,
    *,
    cycle: bool,
    norms: bool,
) -> go.Figure:
    """Over time or the cycle, with the published bands where asked."""
    if norms and not cycle:
        raise ValueError(f"{quantity}_curves: norms are over the gait cycle; add cycle=True")
    if norms:
        panels = with_norms(ds, panels, chosen, quantity)
    title = {"moment": "Joint moments", "power": "Joint power"}[quantity]
    figure = (over_cycle if cycle else over_time)(ds, panels, title)
    if norms:
        footnote(figure, citation(panels))
    return figure


def _on_times(ds: xr.Dataset, other: xr.Dataset) -> xr.Dataset:
    """Moments of the other Dataset at the times of the first."""
    require(other, ["dof_force"], "moment_curves, compared,")
    if np.array_equal(other["time"].values, ds["time"].values):
        return other
    return other[["dof_force"]].interp(time=ds["time"].values)


def _rms(values: np.ndarray) -> float:
    return float(np.sqrt(np.nanmean(values**2))) if np.isfinite(values).any() else float("nan")
