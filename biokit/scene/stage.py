"""All parts of a trial that the stage draws."""

from __future__ import annotations

import os
import warnings
from typing import Any

import numpy as np
import xarray as xr

from biokit.body import Body
from biokit.engine.model import Model
from biokit.scene.bones import skeleton_part
from biokit.scene.camera import camera_part, picture_camera
from biokit.scene.floor import floor_height
from biokit.scene.instants import stage_instants
from biokit.scene.markers import keypoints_part, markers_part
from biokit.scene.mesh import mesh_part
from biokit.scene.muscle_paths import muscles_part
from biokit.scene.pictures import picture_part
from biokit.scene.reactions import reactions_part
from biokit.scene.subject import subject_model

IN_SPACE = ("skeleton", "mesh", "reactions", "markers")  # parts that have a place in the ground


def stage_parts(
    ds: xr.Dataset,
    *,
    model: Model | str | os.PathLike[str] | None = None,
    body: Body | str | os.PathLike[str] | None = None,
    video: str | os.PathLike[str] | None = None,
) -> dict[str, Any]:
    """The parts of a scene's trial that are drawn in space.

    Parameters
    ----------
    ds : Dataset
        Any of: bodies in motion, coordinates, theta and beta, forces, markers, keypoints, a camera.
    model : Model or path, optional
        Of the subject's size; its muscles and joints are drawn. The open skeleton scaled by the
        Dataset's ``scale_factor`` where the Dataset was made with it and none is given.
    body : Body or path, optional
        That theta and beta move; the open body when not given.
    video : path, optional
        That the motion was read from; its pictures travel with the scene.

    Returns
    -------
    dict
        ``stage_time`` [S] s, ``floor`` m, ``remarks`` (what could not be drawn and why), and
        ``skeleton``, ``mesh``, ``muscles``, ``reactions``, ``markers``, ``keypoints``, ``camera``
        and ``picture`` where they are there.

    Raises
    ------
    FileNotFoundError
        If there is no such model, body or video.
    ValueError
        If the model, the body or the video do not belong to the Dataset.
    """
    shown = ds.isel(time=stage_instants(ds["time"].values))
    subject = subject_model(ds, model)
    skeleton = skeleton_part(shown, subject)
    mesh, remarks = _mesh(shown, body)
    muscles, more = _muscles(shown, subject, skeleton, given=model is not None)
    parts = {
        "skeleton": skeleton,
        "mesh": mesh,
        "muscles": muscles,
        "reactions": reactions_part(shown),
        "markers": markers_part(shown, subject),
        "keypoints": keypoints_part(shown),
        "camera": camera_part(shown),
        "picture": picture_part(shown, video),
    }
    there = {name: part for name, part in parts.items() if part is not None}
    if there.keys().isdisjoint(IN_SPACE) and (flat := picture_camera(shown)) is not None:
        there["camera"] = flat
    time = shown["time"].values.astype(np.float64)
    floor = floor_height(shown, there)
    return {"stage_time": time, "floor": floor, "remarks": remarks + more, **there}


def _muscles(
    shown: xr.Dataset, model: Model | None, skeleton: dict[str, Any] | None, *, given: bool
) -> tuple[dict[str, Any] | None, list[str]]:
    """The muscles and what there is to say about them; errors only of a model that was given."""
    if skeleton is None:
        return None, []
    try:
        return muscles_part(shown, model, skeleton["bodies"]), []
    except ValueError as error:
        if given:
            raise
        return None, [f"No muscles are drawn: {error}"]


def _mesh(
    shown: xr.Dataset, body: Body | str | os.PathLike[str] | None
) -> tuple[dict[str, Any] | None, list[str]]:
    """The mesh and what there is to say about it; errors only of a body that was given."""
    if body is not None:
        return mesh_part(shown, body), []
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            mesh = mesh_part(shown)
        except ValueError as error:
            return None, [f"No body is drawn: {error}"]
    return mesh, [str(one.message) for one in said if one.category is UserWarning]
