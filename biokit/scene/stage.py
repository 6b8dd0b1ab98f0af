"""All parts of a trial that the stage draws."""

from __future__ import annotations

import os
from typing import Any

import numpy as np
import xarray as xr

from biokit.body import Body
from biokit.engine.model import Model
from biokit.scene.bones import skeleton_part
from biokit.scene.camera import camera_part
from biokit.scene.floor import floor_height
from biokit.scene.instants import stage_instants
from biokit.scene.markers import keypoints_part, markers_part
from biokit.scene.mesh import mesh_part
from biokit.scene.muscle_paths import muscles_part
from biokit.scene.pictures import picture_part
from biokit.scene.reactions import reactions_part
from biokit.scene.subject import subject_model


def stage_parts(
    ds: xr.Dataset,
    *,
    model: Model | str | os.PathLike[str] | None = None,
    body: Body | str | os.PathLike[str] | None = None,
    video: str | os.PathLike[str] | None = None,
) -> dict[str, Any]:
    """The parts of a scene's trial that are drawn in space; absent ones are left out."""
    shown = ds.isel(time=stage_instants(ds["time"].values))
    subject = subject_model(ds, model)
    skeleton = skeleton_part(shown, subject)
    parts = {
        "skeleton": skeleton,
        "mesh": mesh_part(shown, body),
        "muscles": muscles_part(shown, subject, skeleton["bodies"]) if skeleton else None,
        "reactions": reactions_part(shown),
        "markers": markers_part(shown),
        "keypoints": keypoints_part(shown),
        "camera": camera_part(shown),
        "picture": picture_part(shown, video),
    }
    there = {name: part for name, part in parts.items() if part is not None}
    time = shown["time"].values.astype(np.float64)
    return {"stage_time": time, "floor": floor_height(shown, there), **there}
