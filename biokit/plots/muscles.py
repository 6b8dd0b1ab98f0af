"""Curves of muscles: activations, forces, lengths and moment arms."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.display_units import DISPLAY_UNIT, PER_UNIT
from biokit.plots.coordinates import coordinates
from biokit.plots.curves import over_cycle, over_time
from biokit.plots.panels import Curve, Panel, grid, limits, place
from biokit.plots.style import COLOURS, dress, lean, require, title_of, words
from biokit.side_names import by_side

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
        Over the gait cycle, with mean and standard deviation of two cycles or more; else, where the
        Dataset has `activation_deviation`, activations have a band of this width to both sides, the
        error that the network expects of itself.

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
    expected = ds.get("activation_deviation") if variable == "muscle_activation" else None
    panels = [
        Panel(
            words(base),
            unit,
            [
                Curve(
                    name,
                    key,
                    ds[variable].sel(muscle=name).values * factor,
                    spread=None if expected is None else expected.sel(muscle=name).values,
                )
                for key, name in members.items()
            ],
            least,
            shown,
        )
        for base, members in by_side(chosen_muscles(ds, muscles)).items()
    ]
    return (over_cycle if cycle else over_time)(ds, panels, title)


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
        keep = [muscle_names(ds)[k] for k in sorted(largest) if size[k] > 1.0]
    else:
        keep = chosen_muscles(ds, muscles)
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


def muscle_names(ds: xr.Dataset) -> list[str]:
    """Names of the muscles of a Dataset."""
    return [str(name) for name in ds["muscle"].values]


def chosen_muscles(ds: xr.Dataset, muscles: Sequence[str] | None) -> list[str]:
    """Full names of the muscles asked for, with or without side."""
    names = muscle_names(ds)
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
