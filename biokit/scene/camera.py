"""The camera of a video, as the browser looks through it."""

from typing import Any

import numpy as np
import xarray as xr

NEEDED = ("focal_length", "principal_point", "camera_rotation", "camera_translation")
SIZE = ("image_width", "image_height")


def camera_part(shown: xr.Dataset) -> dict[str, Any] | None:
    """The camera that took the pictures of a motion.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage: ``focal_length`` and ``principal_point`` [px],
        ``camera_rotation`` and ``camera_translation`` [m] from ground to the camera (x to the
        right, y down, z forward), of one place or of every instant; ``distortion`` where the lens
        is known.

    Returns
    -------
    dict or None
        The scene's ``camera``; None where the motion has none.
    """
    if any(name not in shown for name in NEEDED) or any(name not in shown.attrs for name in SIZE):
        return None
    width, height = (int(shown.attrs[name]) for name in SIZE)
    focal, centre, rotation, translation = (
        shown[name].values.astype(np.float64) for name in NEEDED
    )
    lens = shown["distortion"].values if "distortion" in shown else np.zeros(5)
    return {
        "width": width,
        "height": height,
        "focal": focal.tolist(),
        "centre": centre.tolist(),
        "distortion": lens.tolist() if np.any(lens) else None,
        "rotation": rotation.reshape(-1, 3, 3).astype(np.float32),
        "translation": translation.reshape(-1, 3).astype(np.float32),
    }


def picture_camera(shown: xr.Dataset) -> dict[str, Any] | None:
    """A made-up camera for keypoints whose camera is not known: it shows them as in the picture.

    Parameters
    ----------
    shown : Dataset
        ``keypoint_position`` [px]; the attributes ``image_width`` and ``image_height``, without
        which the picture ends at the outermost keypoint.

    Returns
    -------
    dict or None
        The scene's ``camera``; None without keypoints.
    """
    if "keypoint_position" not in shown:
        return None
    place = shown["keypoint_position"].transpose(..., "image_axis").values.reshape(-1, 2)
    far = np.where(np.isfinite(place), place, 0.0).max(axis=0, initial=1.0)
    sides = [float(shown.attrs.get(name) or np.ceil(far[k])) for k, name in enumerate(SIZE)]
    width, height = (int(side) for side in sides)
    return {
        "width": width,
        "height": height,
        "focal": [float(width), float(width)],
        "centre": [width / 2 - 0.5, height / 2 - 0.5],
        "distortion": None,
        "rotation": np.diag([1.0, -1.0, -1.0])[None].astype(np.float32),  # looks along -z, y up
        "translation": np.zeros((1, 3), np.float32),
    }
