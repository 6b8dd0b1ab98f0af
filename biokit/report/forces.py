"""Sections on forces: ground reaction, joint moments, muscles, joint loads."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from biokit.display_units import force_scale, moment_scale
from biokit.plots.joint_loads import drawn_joints
from biokit.plots.moments import drawn_moments
from biokit.plots.muscles import chosen_muscles
from biokit.report.parts import curves, known, note, table
from biokit.scene.items import RESIDUAL, item_id
from biokit.schema import FrameFlag

METHODS = {
    "physics": "physics alone, from the forces above",
    "neural": "neural, from the network's forces above",
    "consistent": "consistent, forces and motion satisfy the equations of motion exactly",
}


def ground_reaction(ds: xr.Dataset, series: Mapping[str, Any]) -> str:
    """Forces under the feet, where they act, and what they do not explain."""
    if not known(ds, "ground_reaction_force"):
        return ""
    method = str(ds.attrs.get("ground_reaction") or ds.attrs.get("method", ""))
    words = {
        "measured": "Measured by force plates. Steps beside the plates look as if in the air.",
        "contact": "Estimated from the motion alone; there were no force plates.",
        "neural": "Estimated by a network from the motion alone; there were no force plates.",
        "consistent": "Estimated by a network from the motion alone, then changed by as little as"
        " makes them fit the motion; there were no force plates.",
    }
    out = note(words[method]) if method in words else ""
    feet = [item_id("contact", str(name)) for name in ds["contact"].values]
    out += curves(series, "ground-reaction", [f"reaction_{axis}" for axis in "xyz"], feet)
    if known(ds, "residual_force") and known(ds, "residual_moment"):
        out += note(_residual_words(ds))
        if "acceleration_change" not in ds:  # nothing is left there
            out += curves(series, "residuals", ["residual_force"], [item_id("residual", RESIDUAL)])
    return out


def _residual_words(ds: xr.Dataset) -> str:
    """What the forces leave unexplained, or what it took to leave nothing."""
    if "acceleration_change" in ds:
        moves = (ds["dof_unit"] == "m").values
        change = np.linalg.norm(ds["acceleration_change"].isel(dof=moves).values, axis=1)
        return (
            "No residual: the root of the body accelerates as the forces make it, by"
            f" {_root_mean_square(change):.2g} m/s² RMS (at most {np.nanmax(change):.2g} m/s²)"
            " otherwise than measured. Where that is much, moments, muscles and joint loads are not"
            " to be trusted."
        )
    factor, unit = force_scale(ds, "residual_force")
    force, moment = (
        _root_mean_square(np.linalg.norm(ds[name].values, axis=1) * factor)
        for name in ("residual_force", "residual_moment")
    )
    return (
        "Residuals: what the motion needs and the forces do not give, here"
        f" {force:.2g} {unit} and {moment:.2g} {unit} · m RMS. Where they are large, moments,"
        " muscles and joint loads are not to be trusted."
    )


def _root_mean_square(values: np.ndarray) -> float:
    return float(np.sqrt(np.nanmean(values**2)))


def moments(ds: xr.Dataset, series: Mapping[str, Any]) -> str:
    """Least and largest moment of each coordinate, and curves."""
    if not known(ds, "dof_force"):
        return ""
    try:
        return (
            note(
                f"Method: {METHODS.get(str(ds.attrs.get('kinetics')), METHODS['physics'])}. "
                "Net moments, positive where they turn the coordinate up (knee extensors are"
                " negative where flexion is positive)."
            )
            + _peaks(ds)
            + curves(
                series,
                "moments",
                ["moment", "power"],
                [name for one in drawn_moments(ds) for name in one.dofs.values()],
            )
        )
    except ValueError as error:  # nothing turns
        return note(f"No curves: {error}.")


def _peaks(ds: xr.Dataset) -> str:
    """Table of the smallest and largest moment of each coordinate that the figure draws."""
    factor, unit = moment_scale(ds)
    rows = []
    for one in drawn_moments(ds):
        for side, name in one.dofs.items():
            moment = ds["dof_force"].sel(dof=name).values * factor
            if np.isfinite(moment).any():
                low, high = f"{np.nanmin(moment):.2f}", f"{np.nanmax(moment):.2f}"
                rows.append((one.title, side if side != "middle" else "", low, high))
    return table(rows, ["coordinate", "side", f"least ({unit})", f"largest ({unit})"], numbers=2)


def muscles(ds: xr.Dataset, series: Mapping[str, Any]) -> str:
    """Activations, and what the reserves give instead of muscles, or what a network expects."""
    if not known(ds, "muscle_activation"):
        return ""
    out = note(_network_words(ds)) if known(ds, "activation_deviation") else ""
    out += curves(series, "muscles", ["activation", "muscle_force"], chosen_muscles(ds, None))
    if known(ds, "reserve_share"):
        share = np.nan_to_num(100.0 * np.abs(ds["reserve_share"].values), nan=-1.0).max(axis=0)
        rows = [
            (str(name), f"{value:.1f}")
            for name, value in zip(ds["dof"].values, share, strict=True)
            if value >= 0
        ]
        caption = "Reserves: the largest share of each joint moment that muscles do not give"
        out += table(rows, ["coordinate", "share (%)"], caption=caption, numbers=1)
    return out


def _network_words(ds: xr.Dataset) -> str:
    """What activations by a network are worth."""
    deviation = ds["activation_deviation"].values
    out = (
        "Activations by a network, from the motion alone; the bands are the error that it expects"
        f" of itself, {np.nanmean(deviation):.3f} on average. It learned from people whom nothing"
        " but the ground pushes."
    )
    strange = (ds["flag"].values & int(FrameFlag.UNFAMILIAR_MOTION)) != 0
    if strange.any():
        out += (
            f" In {100 * strange.mean():.0f} % of the frames the motion is far from what it learned"
            " from, so that neither activations nor bands mean much there."
        )
    return out


def joint_loads(ds: xr.Dataset, series: Mapping[str, Any]) -> str:
    """Contact forces of the joints and of the knees' compartments."""
    if not known(ds, "joint_force"):
        return ""
    net = str(ds.attrs.get("joint_loads", "")).startswith("net")
    out = (
        note("Without muscle forces: far below what the joints bear.")
        if net
        else note("Muscle forces are counted.")
    )
    joints = [item_id("joint", name) for name in drawn_joints(ds)]
    out += curves(series, "joint-forces", ["joint_force"], joints)
    if known(ds, "knee_force"):
        out += curves(series, "knees", ["knee_force"], series["knee_force"]["items"])
    return out
