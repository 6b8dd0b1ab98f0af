"""The lowest rung: a body from a video or from keypoints, and what of it stays in the result."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from biokit import schema
from biokit.force_rungs import Progress, announce
from biokit.mesh_recovery import recover_mesh
from biokit.mesh_sources import CameraSource, is_video
from biokit.sources import Source

# what belongs to the pictures and to the body found in them
KEPT = (
    *("theta", "beta", "translation"),
    *("keypoint_position", "confidence", "person_box", "reprojection_error"),
    *("focal_length", "principal_point", "distortion", "camera_rotation", "camera_translation"),
    *("iteration_theta", "iteration_translation", "iteration_loss", "iteration_reprojection"),
)
KEPT_ATTRS = (
    *("image_width", "image_height", "keypoint_set", "detector", "body_model", "height"),
    *("camera_source", "camera_estimated", "camera_pose"),
)


def names_pictures(source: Source) -> bool:
    """Whether a source is the path of a video, or of keypoints (.json, a file for each frame)."""
    if isinstance(source, xr.Dataset):
        return False
    path = Path(source)
    return (
        is_video(path)
        or path.suffix.lower() == ".json"
        or (path.is_dir() and path.suffix.lower() != ".zarr")
    )


def body_of_video(
    source: Source,
    *,
    keypoints: Source | None,
    camera: CameraSource,
    height: float | None,
    refine: int,
    person: str | int,
    encoder: str,
    features: bool,
    device: str,
    progress: Progress,
) -> xr.Dataset:
    """The body of a person, from a video or keypoints; see `biokit.recover_mesh`."""
    found = is_video(source) and keypoints is None
    announce(progress, "keypoints and body" if found else "body")
    body = recover_mesh(
        source,
        keypoints=keypoints,
        camera=camera,
        height=height,
        refine=refine,
        person=person,
        encoder=encoder,
        features=features,
        device=device,
        progress=bool(progress),
    )
    if is_video(source):
        body.attrs["source"] = Path(str(source)).name
    return body


def refuse_options_of_video(source: xr.Dataset, given: dict[str, Any]) -> None:
    """Raise a ValueError that lists options which only a video or keypoints can follow."""
    wrong = [name for name, value in given.items() if value is not None]
    if wrong:
        raise ValueError(
            f"{source.attrs.get('source') or 'the source'}: no video and no keypoints, so that"
            f" {', '.join(wrong)} cannot be followed; leave out what does not apply"
        )


def with_video(result: xr.Dataset, body: xr.Dataset) -> xr.Dataset:
    """A motion with the body that it was made from, and with what the camera saw of it.

    Nothing is added of a body that no camera saw. Flags of both are joined.
    """
    if "keypoint_position" not in body:
        return result
    kept = body[[name for name in KEPT if name in body]]
    result = result.assign(kept.data_vars)
    if "flag" in body:
        flag = body["flag"].values.astype(np.int16)
        if "flag" in result:
            flag = flag | result["flag"].values.astype(np.int16)
        result = result.assign(flag=("time", flag))
    result.attrs |= {name: body.attrs[name] for name in KEPT_ATTRS if name in body.attrs}
    recovery = json.loads(str(body.attrs.get("options", "{}")))
    result.attrs["options"] = json.dumps(
        {"mesh recovery": {k: v for k, v in recovery.items() if v is not None}}
        | json.loads(str(result.attrs.get("options", "{}")))
    )
    return schema.describe(result)
