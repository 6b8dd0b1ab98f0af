"""What mesh recovery starts from: keypoints, a camera, a network, each in the forms people have."""

from __future__ import annotations

import os
from pathlib import Path

import xarray as xr

from biokit import schema
from biokit.camera.field_of_view import camera_of_view
from biokit.camera.model import Camera
from biokit.io.files import existing
from biokit.sources import Source

VIDEOS = (".mp4", ".mov", ".m4v", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv")
CameraSource = Camera | str | os.PathLike[str] | float | None


def is_video(source: Source) -> bool:
    """Whether a source is a video file, by its suffix."""
    return not isinstance(source, xr.Dataset) and Path(source).suffix.lower() in VIDEOS


def as_keypoints(
    source: Source,
    keypoints: Source | None,
    *,
    person: str | int,
    device: str,
    progress: bool,
) -> xr.Dataset:
    """Keypoints of one person.

    Parameters
    ----------
    source : Dataset or path
        Keypoints, or a video.
    keypoints : Dataset or path, optional
        Those of the video; found by `biokit.detect` when not given.
    person : str or int
        Which person, see `biokit.io.keypoints.read_keypoints`.
    device, progress
        Of the detector.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If keypoints are given beside keypoints, or a file is neither.
    """
    video = source if is_video(source) else None
    if video is not None:
        existing(str(video))
    elif keypoints is not None:
        name = "a Dataset" if isinstance(source, xr.Dataset) else str(source)
        raise ValueError(
            f"keypoints= goes with a video ({' '.join(VIDEOS)}); {name} is taken for keypoints"
            " itself"
        )
    found = keypoints if video is not None else source
    if found is None:
        from biokit.detection import detect

        assert video is not None
        return detect(video, person=person, device=device, progress=progress)
    if isinstance(found, xr.Dataset):
        return schema.validate(found, "keypoints")
    from biokit.io.keypoints import read_keypoints

    return read_keypoints(found, video=video, person=person)


def as_camera(camera: CameraSource, size: tuple[int, int]) -> Camera:
    """The camera of pictures of a size, px.

    Parameters
    ----------
    camera : Camera, path, float or None
        A camera, a calibration file (``calibration.json#cam02`` for one of several), a field of
        view in degrees along the longer side, or nothing: a guess that suits phones.
    size : tuple of int
        Width and height of the pictures, px.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the camera is for pictures of another shape.
    """
    if isinstance(camera, Camera):
        return camera.resized(size)
    if camera is None or isinstance(camera, (int, float)):
        return camera_of_view(size, camera)
    from biokit.io.calibration import read_camera

    return read_camera(camera, size=size)


def picture_size(keypoints: xr.Dataset) -> tuple[int, int]:
    """Width and height of the pictures that keypoints are of, px.

    Raises
    ------
    ValueError
        If the keypoints do not say.
    """
    lacking = [k for k in ("image_width", "image_height") if k not in keypoints.attrs]
    if lacking:
        raise ValueError(
            f"{keypoints.attrs.get('source', '') or 'the keypoints'}: the attributes"
            f" {' and '.join(lacking)} are missing; without the size of the pictures, px, their"
            " camera is unknown"
        )
    return int(keypoints.attrs["image_width"]), int(keypoints.attrs["image_height"])
