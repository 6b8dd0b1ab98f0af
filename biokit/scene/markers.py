"""Markers and keypoints of the stage."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.scene.payload import Quantised
from biokit.scene.reprojection import reprojected

FINEST, FINEST_PX = 2e-4, 0.1  # m and px, of stored places
AGREEMENT = 1e-3  # m, of a model marker's distance with the error that the Dataset states


def markers_part(shown: xr.Dataset, model: Model | None = None) -> dict[str, Any] | None:
    """Measured markers, and where the model has them.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage: ``marker_position (time, marker, space)`` [m], NaN where not
        seen; for the model's, ``dof_position`` and ``marker_error`` [m].
    model : Model, optional
        Scaling may have moved its markers since: those that do not explain ``marker_error`` are
        left out (NaN).

    Returns
    -------
    dict or None
        The scene's ``markers``; ``model`` is absent where no marker of the model fits.
    """
    if "marker_position" not in shown:
        return None
    position = shown["marker_position"].transpose("time", "marker", "space").values
    part = {
        "items": [f"marker:{name}" for name in shown["marker"].values],
        "position": Quantised(position, step=FINEST),
    }
    own = None if model is None else _of_model(shown, model, position)
    return part if own is None else part | {"model": Quantised(own, step=FINEST)}


def _of_model(
    shown: xr.Dataset, model: Model, measured: NDArray[np.float64]
) -> NDArray[np.float64] | None:
    """Markers of the model [S, N, 3] m; None where it has none that belong to the Dataset."""
    names = list(model.coordinate_names)
    if not {"dof_position", "marker_error"} <= set(shown.variables):
        return None
    if not set(names) <= set(map(str, shown["dof"].values)):
        return None
    rows = {name: k for k, name in enumerate(model.marker_names)}
    labels = [str(name) for name in shown["marker"].values]
    there = [k for k, name in enumerate(labels) if name in rows]
    q = shown["dof_position"].sel(dof=names).transpose("time", "dof").values
    pose = forward_kinematics(model, torch.from_numpy(q).to(model.dtype))
    own = np.full(measured.shape, np.nan)
    places = marker_positions(model, pose).numpy()
    own[:, there] = places[:, [rows[labels[k]] for k in there]]
    error = shown["marker_error"].transpose("time", "marker").values
    off = np.abs(np.linalg.norm(own - measured, axis=-1) - error)  # [S, N]
    known = np.isfinite(off)
    worst = np.where(known, off, 0.0).max(axis=0, initial=0.0)
    fits = known.any(axis=0) & (worst < AGREEMENT)
    return np.where(fits[:, None], own, np.nan) if fits.any() else None


def keypoints_part(shown: xr.Dataset) -> dict[str, Any] | None:
    """Detected keypoints, and those of the body where the camera sees them.

    ``keypoint_position (time, keypoint, image_axis)`` [px]; see
    :func:`biokit.scene.reprojection.reprojected`.
    """
    if "keypoint_position" not in shown:
        return None
    position = shown["keypoint_position"].transpose("time", "keypoint", "image_axis").values
    of_body = reprojected(shown)
    return {
        "items": [f"keypoint:{name}" for name in shown["keypoint"].values],
        "position": Quantised(position, step=FINEST_PX),
        **({} if of_body is None else {"reprojected": Quantised(of_body, step=FINEST_PX)}),
    }
