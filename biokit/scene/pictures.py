"""Pictures of the video that a motion was read from, small enough to travel with it."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.io.video import VideoReader, open_video

LONGER_SIDE = 640  # px
BUDGET = 900_000  # bytes of all pictures together
QUALITIES = (62, 48, 36)  # of WebP, best first
MOST = 300  # pictures
TRIED = 5  # pictures that are encoded to estimate the size of all
MIME = "image/webp"


def picture_part(
    shown: xr.Dataset, video: str | os.PathLike[str] | None, *, budget: int = BUDGET
) -> dict[str, Any] | None:
    """Pictures at evenly spread instants of the stage, as many and as good as fit the budget.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage; its coordinate ``frame`` counts the frames of the video.
    video : path, optional
        The file that the motion was read from.
    budget : int
        Bytes of all pictures together. Where all instants do not fit at the lowest quality, there
        are fewer pictures.

    Returns
    -------
    dict or None
        The scene's ``picture``; None without a video.

    Raises
    ------
    FileNotFoundError
        If there is no such video.
    ValueError
        If the motion counts frames that the video does not have, or pictures of another shape.
    """
    if video is None:
        return None
    path = Path(video).expanduser()
    if not path.is_file():
        raise FileNotFoundError(
            f"{path}: there is no such video; give video= the file that the motion was read from"
        )
    reader = open_video(path)
    frames = _frames(shown, reader)
    width, height = _size(reader.size)
    tried = np.unique(np.linspace(0, len(frames) - 1, TRIED).round().astype(int))
    trials = [_small(reader.read([frames[k]])[0], width, height) for k in tried]
    quality, step = QUALITIES[-1], 1
    least = -(-len(frames) // MOST)
    for step in range(max(1, least), len(frames) + 1):
        count = len(range(0, len(frames), step))
        fits = [
            q
            for q in QUALITIES
            if count * np.mean([len(_webp(t, q)) for t in trials]) <= 0.97 * budget
        ]
        if fits:
            quality = fits[0]
            break
    rows = np.arange(0, len(frames), step)
    wanted = {int(frames[k]) for k in rows}
    found: dict[int, bytes] = {}
    for number, _, picture in reader:
        if number in wanted:
            found[number] = _webp(_small(picture, width, height), quality)
        if number >= max(wanted):
            break
    rows = np.array([k for k in rows if int(frames[k]) in found])
    return {
        "mime": MIME,
        "width": width,
        "height": height,
        "time": shown["time"].values[rows].astype(np.float64),
        "frames": [found[int(frames[k])] for k in rows],
    }


def _frames(shown: xr.Dataset, reader: VideoReader) -> NDArray[np.int64]:
    return np.asarray(shown["frame"].values, dtype=np.int64)


def _size(size: tuple[int, int]) -> tuple[int, int]:
    """Width and height, the longer one at most LONGER_SIDE px."""
    share = min(1.0, LONGER_SIDE / max(size))
    return round(size[0] * share), round(size[1] * share)


def _small(picture: NDArray[np.uint8], width: int, height: int) -> Any:
    from PIL import Image

    return Image.fromarray(picture).resize((width, height), Image.Resampling.BOX)


def _webp(picture: Any, quality: int) -> bytes:
    block = io.BytesIO()
    picture.save(block, "WEBP", quality=quality, method=4)
    return block.getvalue()
