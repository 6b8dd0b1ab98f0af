"""Joint contact forces and what muscles leave to reserves."""

from collections.abc import Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.display_units import force_scale
from biokit.plots.coordinates import coordinates
from biokit.plots.curves import over_cycle, over_time
from biokit.plots.panels import Curve, Panel
from biokit.plots.style import require, words
from biokit.side_names import by_side

LEG = ("hip", "knee", "ankle")
LEAST = {"body weight": 0.1, "N": 50.0}


def joint_force_curves(
    ds: xr.Dataset, joints: Sequence[str] | None = None, *, cycle: bool = False
) -> go.Figure:
    """Size of the contact force in joints over time or the gait cycle, right against left.

    Parameters
    ----------
    ds
        With `joint_force (time, joint, space)` of :func:`biokit.joint_loads`.
    joints
        Names, with side or without; hip, knee and ankle by default.
    cycle
        Over the gait cycle, with mean and standard deviation of two cycles or more.

    Returns
    -------
    plotly.graph_objects.Figure
        Body weights where the mass is known, N otherwise.

    Raises
    ------
    ValueError
        Naming what is missing or unknown, or if there is no complete cycle.
    """
    require(ds, ["joint_force"], "joint_force_curves")
    factor, unit = force_scale(ds, "joint_force")
    panels = []
    for base, members in by_side(drawn_joints(ds, joints)).items():
        curves = []
        for key, name in members.items():
            size = np.linalg.norm(ds["joint_force"].sel(joint=name).values, axis=-1) * factor
            curves.append(Curve(name, key, size))
        title = words(base).replace("walker ", "")  # of Rajagopal's knees
        panels.append(Panel(title, unit, curves, LEAST[unit], (0.0,)))
    net = str(ds.attrs.get("joint_loads", "")).startswith("net")
    what = "Joint force, net without muscles" if net else "Joint contact force"
    return (over_cycle if cycle else over_time)(ds, panels, what)


def knee_compartment_curves(ds: xr.Dataset, *, cycle: bool = False) -> go.Figure:
    """Compression of the medial and lateral compartment of the knees, and the medial share.

    Parameters
    ----------
    ds
        With `knee_force (time, side, compartment)` of :func:`biokit.joint_loads`.
    cycle
        Over the gait cycle, with mean and standard deviation of two cycles or more.

    Returns
    -------
    plotly.graph_objects.Figure
        Body weights where the mass is known, N otherwise; the share in percent, drawn where the
        knees bear at least a fifth of their largest load.

    Raises
    ------
    ValueError
        Naming what is missing, or if there is no complete cycle.
    """
    require(ds, ["knee_force"], "knee_compartment_curves")
    factor, unit = force_scale(ds, "knee_force")
    force = ds["knee_force"] * factor
    sides = [str(side) for side in ds["side"].values]
    panels = []
    for compartment in ("medial", "lateral"):
        curves = [
            Curve(
                f"{side} {compartment}", side, force.sel(side=side, compartment=compartment).values
            )
            for side in sides
        ]
        panels.append(Panel(compartment, unit, curves, LEAST[unit], (0.0,)))
    total = force.sum("compartment", skipna=False)
    share = 100.0 * force.sel(compartment="medial") / total
    share = share.where(total > 0.2 * float(total.max()))
    curves = [Curve(f"{side} medial share", side, share.sel(side=side).values) for side in sides]
    panels.append(Panel("medial share", "% of both", curves, 10.0))
    return (over_cycle if cycle else over_time)(ds, panels, "Compression of the knee")


def reserve_curves(
    ds: xr.Dataset, dofs: Sequence[str] | None = None, *, limit: float | None = None
) -> go.Figure:
    """Share of each joint moment that reserves carry because muscles do not.

    Parameters
    ----------
    ds
        With `reserve_share (time, dof)` of :func:`biokit.muscle_activations`.
    dofs
        Coordinate names; by default all that have a reserve.
    limit
        Share above which frames are flagged, drawn as a dotted line.

    Returns
    -------
    plotly.graph_objects.Figure
        Percent of the joint moment.

    Raises
    ------
    ValueError
        Naming what is missing or unknown.
    """
    require(ds, ["reserve_share"], "reserve_curves")
    share = ds["reserve_share"]
    if dofs is None:
        dofs = [
            str(name)
            for name, used in zip(
                ds["dof"].values, np.isfinite(share.values).any(axis=0), strict=True
            )
            if used
        ]
        if not dofs:
            raise ValueError("reserve_curves: no coordinate has a reserve")
    panels = []
    for one in coordinates(ds, dofs)[0]:
        curves = [
            Curve(name, key, 100.0 * np.abs(share.sel(dof=name).values))
            for key, name in one.dofs.items()
        ]
        if limit is not None:
            level = np.full(ds.sizes["time"], 100.0 * limit)
            curves.append(Curve("limit", "middle", level, "limit", "dot"))
        panels.append(Panel(one.title, "% of the moment", curves, 1.0, (0.0,)))
    return over_time(ds, panels, "Share of the reserves")


def drawn_joints(ds: xr.Dataset, joints: Sequence[str] | None = None) -> list[str]:
    """Joints of those names, with side or without; without a choice hip, knee and ankle."""
    names = [str(name) for name in ds["joint"].values]
    if joints is None:
        legs = [
            n
            for part in LEG
            for n in names
            if part in n.lower() and "patell" not in n.lower() and "femor" not in n.lower()
        ]
        return legs or names
    unknown = [a for a in joints if not {a, f"{a}_r", f"{a}_l"} & set(names)]
    if unknown:
        raise ValueError(
            f"unknown joints: {', '.join(unknown)}; the Dataset has {', '.join(names)}"
        )
    return [n for a in joints for n in names if n in (a, f"{a}_r", f"{a}_l")]
