"""Keypoints of a file fitted to the video: its size, its frames and their times."""

import warnings
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from biokit.io.files import file_error
from biokit.io.keypoint_files.people import Array, People
from biokit.io.video import VideoReader

Index = NDArray[np.int64]

# keypoints of another size have the same shape of picture within this
SHAPE_TOLERANCE = 0.01
# beyond this share of sure keypoints outside the picture they belong to another one
MOST_OUTSIDE = 0.2
SURE = 0.5


def placed(
    path: Path, people: People, image_size: tuple[int, int] | None, video: VideoReader | None
) -> tuple[tuple[int, int], Array]:
    """Size of the pictures, and the keypoints [N, K, 3] in px of that size."""
    wanted = video.size if video is not None else image_size
    size = wanted or people.size
    if size is None:
        raise file_error(
            path, ["does not state the size of the pictures; give video= or image_size="]
        )
    places = people.keypoints.copy()
    if people.shares:
        places[..., :2] = places[..., :2] * size - 0.5  # of pixels' edges -> of their centres
    elif people.size is not None and tuple(people.size) != tuple(size):
        places[..., :2] = scaled(path, places[..., :2], people.size, size)
    _check_inside(path, places, size)
    return (int(size[0]), int(size[1])), places


def scaled(path: Path, places: Array, made: tuple[int, int], size: tuple[int, int]) -> Array:
    """Places [..., 2] in px of pictures of size ``made``, in px of pictures of size ``size``.

    Raises
    ------
    ValueError
        If the pictures have another shape, so that no scaling is right.
    """
    factor = np.array(size) / np.array(made)
    described = f"keypoints for pictures of {made[0]} x {made[1]} px, not {size[0]} x {size[1]}"
    if abs(factor[0] / factor[1] - 1) > SHAPE_TOLERANCE:
        turned = abs(size[0] / made[1] - size[1] / made[0]) < SHAPE_TOLERANCE
        hint = "; they were made before the picture was turned upright" if turned else ""
        raise file_error(path, [f"{described}: of another shape{hint}; detect them anew"])
    warnings.warn(f"{path}: {described}; scaled by {factor[0]:.4g}", UserWarning, stacklevel=4)
    return np.asarray((places + 0.5) * factor - 0.5)


def _check_inside(path: Path, places: Array, size: tuple[int, int]) -> None:
    """Refuse keypoints of which many that are sure lie outside the picture."""
    sure = places[places[..., 2] >= SURE][:, :2]
    margin = 0.05 * np.array(size)
    outside = ((sure < -margin) | (sure > np.array(size) - 1 + margin)).any(axis=-1)
    if len(sure) and outside.mean() > MOST_OUTSIDE:
        raise file_error(
            path,
            [
                f"{outside.mean():.0%} of the sure keypoints lie outside the picture of {size[0]} x"
                f" {size[1]} px; they were made for another size or another video"
            ],
        )


def framed(
    path: Path,
    people: People,
    video: VideoReader | None,
    rate: float | None,
    time: ArrayLike | None,
    first_frame: int | None,
) -> tuple[Array, Index, Index]:
    """Times [F] of the frames, frame of each person's row [N], and frames in the file."""
    given = None if time is None else np.asarray(time, dtype=np.float64).ravel()
    stamps = given if given is not None else video.time if video is not None else None
    frames = people.frames
    first = _first(path, people, None if stamps is None else len(stamps), first_frame)
    number, frames = people.number - first, frames - first
    if stamps is None:
        stamps = people.time
    if stamps is None:
        rate = rate or people.rate
        if not rate:
            raise file_error(path, ["does not state frames per second; give video= or rate="])
        stamps = np.arange(max(int(frames[-1]) + 1 if len(frames) else 0, 1)) / rate
    beyond = (frames < 0) | (frames >= len(stamps))
    lost = video.missing if video is not None else 0
    if beyond.sum() > max(2, lost):
        raise file_error(
            path,
            [
                f"has {len(frames)} frames, {frames[0] + first} to {frames[-1] + first}; the video"
                f" has {len(stamps)}. Is it of another video? first_frame= says which is first"
            ],
        )
    if beyond.any():
        warnings.warn(
            f"{path}: {int(beyond.sum())} frames more than the video has; left out",
            UserWarning,
            stacklevel=3,
        )
    return stamps, number, frames[~beyond]


def _first(path: Path, people: People, count: int | None, first_frame: int | None) -> int:
    """Number that the first frame of the video has in the file."""
    if first_frame is not None:
        return first_frame
    if not len(people.frames):
        return 0
    low, high = int(people.frames[0]), int(people.frames[-1])
    if low == 0 or count is None:
        return low
    if low == 1 and (high == count or people.base is None):
        return 1
    if high < count:
        return 0
    if high - low < count < 1.02 * (high - low + 1) + 2:
        return low  # a stretch of a longer video
    raise file_error(
        path,
        [
            f"has frames {low} to {high}, the video has {count}: which is the first?"
            " first_frame= says it"
        ],
    )
