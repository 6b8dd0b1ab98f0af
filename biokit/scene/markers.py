"""Markers and keypoints of the stage."""

from typing import Any

import xarray as xr

from biokit.scene.payload import Quantised
from biokit.scene.reprojection import reprojected


def markers_part(shown: xr.Dataset) -> dict[str, Any] | None:
    """Measured markers: ``marker_position (time, marker, space)`` [m], NaN where not seen."""
    if "marker_position" not in shown:
        return None
    position = shown["marker_position"].transpose("time", "marker", "space").values
    return {
        "items": [f"marker:{name}" for name in shown["marker"].values],
        "position": Quantised(position),
    }


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
        "position": Quantised(position),
        **({} if of_body is None else {"reprojected": Quantised(of_body)}),
    }
