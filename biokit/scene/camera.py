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
