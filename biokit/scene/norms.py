"""Normative bands of `biokit.gait_norms` as the scene holds them."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from biokit.gait_norms import fitting_norms


def scene_norms(trials: Mapping[str, xr.Dataset]) -> list[dict[str, Any]]:
    """The bands that fit the coordinates of the trials.

    Parameters
    ----------
    trials : mapping of str to Dataset
        With ``dof_position (time, dof)``, and forces where there shall be bands of moments.

    Returns
    -------
    list
        The scene's norms: ``item`` (coordinate without side), ``quantity``, ``side`` (of the
        cycle where the band is of the pelvis, else empty), ``mean``, ``low``, ``high`` [101] in
        deg, N*m/kg or W/kg, and ``source``.
    """
    return [
        {
            "item": norm.coordinate,
            "quantity": norm.quantity,
            "side": norm.side,
            "mean": norm.mean.astype(np.float32),
            "low": (norm.mean - norm.deviation).astype(np.float32),
            "high": (norm.mean + norm.deviation).astype(np.float32),
            "source": norm.source,
        }
        for norm in fitting_norms(trials.values())
    ]
