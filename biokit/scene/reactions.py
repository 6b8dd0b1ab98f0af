"""Ground reaction forces as arrows of the stage."""

from typing import Any

import numpy as np
import xarray as xr

from biokit.scene.payload import Quantised

GRAVITY = 9.80665  # m/s^2
USUAL = 700.0  # N, of bodies of which only shares of the weight are known
LEAST = 5.0  # N: weaker forces have no arrow


def reactions_part(shown: xr.Dataset) -> dict[str, Any] | None:
    """Forces on the body and where they act, of each contact.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage: ``ground_reaction_force (time, contact, space)`` [N, or body
        weights after :func:`biokit.normalized`] and ``centre_of_pressure`` [m], both in ground.

    Returns
    -------
    dict or None
        The scene's ``reactions``; a point is NaN where there is no force.
    """
    if not {"ground_reaction_force", "centre_of_pressure"} <= set(shown.variables):
        return None
    force = shown["ground_reaction_force"].transpose("time", "contact", "space").values
    point = shown["centre_of_pressure"].transpose("time", "contact", "space").values
    mass = float(shown.attrs.get("mass", np.nan))
    weight = mass * GRAVITY if np.isfinite(mass) else None
    if shown["ground_reaction_force"].attrs.get("units") == "body weight":
        weight = USUAL if weight is None else weight
        force = force * weight
    loaded = np.linalg.norm(np.nan_to_num(force), axis=-1, keepdims=True) >= LEAST
    return {
        "items": [f"contact:{name}" for name in shown["contact"].values],
        "force": Quantised(force),
        "point": Quantised(np.where(loaded, point, np.nan)),
        "weight": weight,
    }
