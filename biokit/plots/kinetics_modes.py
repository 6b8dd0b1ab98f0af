"""Forces, moments and residuals of a motion by several methods in the same panels."""

from collections.abc import Mapping, Sequence

import numpy as np
import plotly.graph_objects as go
import xarray as xr
from numpy.typing import NDArray

from biokit.display_units import force_scale, moment_scale
from biokit.plots.curves import over_time
from biokit.plots.panels import Curve, Panel
from biokit.plots.reactions import COMPONENTS
from biokit.plots.style import require, words
from biokit.side_names import split_side

# Okabe and Ito's; what was measured is drawn in black
MODES = {
    "measured": ("#000000", "solid"),
    "physics": ("#0072B2", "solid"),
    "neural": ("#D55E00", "solid"),
    "consistent": ("#009E73", "dash"),
}
OTHER = ("#CC79A7", "dot")
JOINTS = ("hip_flexion", "knee_angle", "ankle_angle")
NEEDED = ("ground_reaction_force", "dof_force", "residual_force", "residual_moment")
LEAST_FORCE, LEAST_MOMENT, LEAST_ACCELERATION = 0.02, 0.02, 0.1  # body weights, N*m/kg, m/s^2


def kinetics_modes(tree: xr.DataTree, dofs: Sequence[str] | None = None) -> go.Figure:
    """Forces on each foot, joint moments and residuals over time, a curve for each method.

    Parameters
    ----------
    tree
        Of :func:`biokit.compare_kinetics`, or any nodes of :func:`biokit.inverse_dynamics` with
        forces on the feet; one node is one curve.
    dofs
        Coordinates whose moments are drawn; flexion of hip, knee and ankle by default.

    Returns
    -------
    plotly.graph_objects.Figure
        A row for each foot (vertical, fore-aft and lateral force), the moments, and beneath them
        the size of the residual force and moment and of the change of the root's acceleration that
        the consistent method needs. Body weights and N*m/kg where the mass is known, N and N*m
        otherwise.

    Raises
    ------
    ValueError
        Naming what is missing, or if the tree has no node.
    """
    modes = {name: node.to_dataset() for name, node in tree.children.items()}
    if not modes:
        raise ValueError("kinetics_modes draws the nodes of a DataTree; this one has none")
    for name, ds in modes.items():
        require(ds, NEEDED, f"kinetics_modes, {name},")
    first = next(iter(modes.values()))
    time = first["time"].values
    modes = {name: _at_times(ds, time) for name, ds in modes.items()}
    panels = _force_panels(first, modes) + _moment_panels(first, modes, dofs)
    panels += _residual_panels(first, modes)
    plain = first.assign_attrs({key: tree.attrs.get(key, first.attrs.get(key)) for key in TITLE})
    return over_time(plain, panels, "Kinetics by method")


TITLE = ("source", "model")


def _curves(
    modes: dict[str, xr.Dataset], values: Mapping[str, NDArray[np.floating]]
) -> list[Curve]:
    """A curve of each mode that has values [F]."""
    return [
        Curve(name, "middle", values[name], name, dash=dash, colour=colour)
        for name in modes
        if name in values
        for colour, dash in [MODES.get(name, OTHER)]
    ]


def _force_panels(first: xr.Dataset, modes: dict[str, xr.Dataset]) -> list[Panel]:
    factor, unit = force_scale(first, "ground_reaction_force")
    panels = []
    for contact in map(str, first["contact"].values):
        base, key = split_side(contact)
        foot = f"{key} foot" if base == "calcn" and key != "middle" else words(contact)
        for title, axis, positive in COMPONENTS:
            values = {
                name: ds["ground_reaction_force"].sel(contact=contact, space=axis).values * factor
                for name, ds in modes.items()
                if contact in ds["contact"].values
            }
            head = f"{foot}, {title} (+ {positive})"
            panels.append(Panel(head, unit, _curves(modes, values), LEAST_FORCE, (0.0,)))
    return panels


def _moment_panels(
    first: xr.Dataset, modes: dict[str, xr.Dataset], dofs: Sequence[str] | None
) -> list[Panel]:
    known = [str(name) for name in first["dof"].values]
    if dofs is None:
        dofs = [f"{name}_{end}" for end in "rl" for name in JOINTS if f"{name}_{end}" in known]
    unknown = [name for name in dofs if name not in known]
    if unknown:
        raise ValueError(f"kinetics_modes: unknown coordinates {', '.join(unknown)}")
    factor, unit = moment_scale(first)
    panels = []
    for dof in dofs:
        base, key = split_side(dof)
        title = words(base) + (f", {key}" if key != "middle" else "")
        values = {
            name: ds["dof_force"].sel(dof=dof).values * factor
            for name, ds in modes.items()
            if dof in ds["dof"].values
        }
        panels.append(Panel(title, unit, _curves(modes, values), LEAST_MOMENT, (0.0,)))
    return panels


def _residual_panels(first: xr.Dataset, modes: dict[str, xr.Dataset]) -> list[Panel]:
    factor, unit = force_scale(first, "residual_force")
    panels = []
    for title, name, own in (
        ("residual force", "residual_force", unit),
        ("residual moment", "residual_moment", f"{unit} · m"),
    ):
        values = {
            mode: np.linalg.norm(ds[name].values, axis=1) * factor for mode, ds in modes.items()
        }
        panels.append(Panel(title, own, _curves(modes, values), LEAST_FORCE, (0.0,)))
    changed = {
        mode: np.linalg.norm(
            ds["acceleration_change"].isel(dof=(ds["dof_unit"] == "m").values).values, axis=1
        )
        for mode, ds in modes.items()
        if "acceleration_change" in ds
    }
    if changed:
        title = "change of the root's acceleration"
        curves = _curves(modes, changed)
        panels.append(Panel(title, "m/s²", curves, LEAST_ACCELERATION, (0.0,)))
    return panels


def _at_times(ds: xr.Dataset, time: NDArray[np.floating]) -> xr.Dataset:
    if np.array_equal(ds["time"].values, time):
        return ds
    numbers = [name for name in (*NEEDED, "acceleration_change") if name in ds]
    return ds[numbers].interp(time=time)
