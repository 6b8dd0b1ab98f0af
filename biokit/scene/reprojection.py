"""Where the keypoints of a body fall in the picture that it was found in."""

from __future__ import annotations

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit.body import open_body
from biokit.body.keypoints import DETECTORS, keypoints_of
from biokit.body_motion import body_arguments
from biokit.camera.model import Camera
from biokit.camera.projection import project
from biokit.keypoint_names import HALPE26

BODY = ("theta", "beta", "translation")
CAMERA = ("focal_length", "principal_point", "camera_rotation", "camera_translation")


def reprojected(shown: xr.Dataset) -> NDArray[np.float64] | None:
    """Keypoints of the open body as the camera sees them.

    Parameters
    ----------
    shown : Dataset
        Of `biokit.recover_mesh` or `biokit.analyze` from a video: ``theta (time, smpl_joint,
        space)`` [rad], ``beta``, ``translation (time, space)`` [m] in ground, the camera, and
        keypoints by the names of HALPE-26.

    Returns
    -------
    array or None
        ``(S, N, 2)`` px, in the order of the Dataset's keypoints, NaN where the body's pose is not
        known; None without an open body of its own or a camera that stands still.
    """
    there = all(name in shown for name in (*BODY, *CAMERA)) and "image_width" in shown.attrs
    own = shown.attrs.get("body_model", "open_body") == "open_body"
    if not there or not own or shown["camera_rotation"].ndim != 2:
        return None
    names = [str(name) for name in shown["keypoint"].values]
    if not set(names) <= set(HALPE26):
        return None
    body = open_body()
    if shown.sizes["shape"] != body.shape_count:
        return None
    kind = DETECTORS.get(str(shown.attrs.get("keypoint_set", "")), "coco")
    try:
        moved = body_arguments(shown, body)
    except ValueError:  # no valid body; why, the mesh says (biokit.scene.stage)
        return None
    points = keypoints_of(body, *moved, detector=kind)
    camera = _camera(shown)
    px = project(camera, camera.to_camera(points.double()))
    return np.asarray(px.numpy()[:, [HALPE26.index(name) for name in names]])


def _camera(shown: xr.Dataset) -> Camera:
    focal, centre, rotation, translation = (
        torch.from_numpy(shown[name].values.astype(np.float64)) for name in CAMERA
    )
    lens = shown["distortion"].values if "distortion" in shown else np.zeros(5)
    return Camera(
        focal=focal,
        centre=centre,
        size=(int(shown.attrs["image_width"]), int(shown.attrs["image_height"])),
        distortion=torch.from_numpy(lens.astype(np.float64)),
        rotation=rotation,
        translation=translation,
    )
