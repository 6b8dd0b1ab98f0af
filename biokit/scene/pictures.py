"""Pictures of the video that a motion was read from, small enough to travel with it."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.io.video import VideoReader, open_video

if TYPE_CHECKING:
    from PIL import Image

LONGER_SIDE = 640  # px
BUDGET = 900_000  # bytes of all pictures together
QUALITIES = (62, 48, 36)  # of WebP, best first
MOST = 300  # pictures
TRIED = 6  # pictures that are encoded to estimate the size of all
MARGIN = 0.95  # of the budget, because that is an estimate
ASPECT = 0.02  # by which the shape of pictures may differ: rounding to even numbers of pixels
MIME = "image/webp"


class Seen(NamedTuple):
    """Instants of the stage of which the video has a picture."""

    instant: NDArray[np.int64]  # [n] of the stage
    frame: NDArray[np.int64]  # [n] of the video


def picture_part(
    shown: xr.Dataset, video: str | os.PathLike[str] | None, *, budget: int = BUDGET
) -> dict[str, Any] | None:
    """Pictures at evenly spread instants of the stage, as many and as good as fit the budget.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage. Of a motion from video (attribute ``image_width``) the
        coordinate ``frame`` counts the frames of the video; any other motion is taken to begin
        with the video.
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
    seen = _seen(shown, reader)
    size = _size(reader.size)
    step, quality = _fitting(reader, seen, size, budget)
    kept = Seen(seen.instant[::step], seen.frame[::step])
    encoded = {
        frame.number: _webp(_small(frame.picture, size), quality)
        for frame in reader.pick(kept.frame)
    }
    there = np.array([int(frame) in encoded for frame in kept.frame])  # damaged ones are not
    return {
        "mime": MIME,
        "width": size[0],
        "height": size[1],
        "time": shown["time"].values[kept.instant[there]].astype(np.float64),
        "frames": [encoded[int(frame)] for frame in kept.frame[there]],
    }


def _seen(shown: xr.Dataset, reader: VideoReader) -> Seen:
    """Which frame shows which instant; each frame once."""
    of_video = "image_width" in shown.attrs and "frame" in shown.coords
    time = shown["time"].values.astype(np.float64)
    if of_video:
        frame = shown["frame"].values.astype(np.int64)
    else:
        frame = np.abs(reader.time[:, None] - (time - time[0])[None]).argmin(axis=0)
        beyond = time - time[0] > reader.duration + 0.5 / max(reader.rate, 1.0)
        time, frame = time[~beyond], frame[~beyond]
    _check(shown, reader, int(frame.max()) if of_video else 0)
    frame, instant = np.unique(frame, return_index=True)
    return Seen(instant.astype(np.int64), frame.astype(np.int64))


def _check(shown: xr.Dataset, reader: VideoReader, last: int) -> None:
    problems = []
    if last >= len(reader):
        problems.append(
            f"it has {len(reader)} frames, but the motion counts frames up to number {last}"
        )
    size = [shown.attrs.get(name) for name in ("image_width", "image_height")]
    if None not in size:
        width, height = (float(str(value)) for value in size)
        own = reader.size[0] / reader.size[1]
        if abs(width / height / own - 1) > ASPECT:
            problems.append(
                f"its pictures are {reader.size[0]} x {reader.size[1]} px, those of the motion"
                f" {width:g} x {height:g} px"
            )
    if problems:
        source = shown.attrs.get("source")
        raise ValueError(
            f"{reader.path}: {'; '.join(problems)}. Give video= the file that the motion was read"
            f" from{f' ({source})' if source else ''}"
        )


def _fitting(
    reader: VideoReader, seen: Seen, size: tuple[int, int], budget: int
) -> tuple[int, int]:
    """Every how many-th instant, and at which quality."""
    count = len(seen.frame)
    tried = np.unique(np.linspace(0, count - 1, TRIED).round().astype(int))
    samples = [_small(frame.picture, size) for frame in reader.pick(seen.frame[tried])]
    mean = {q: float(np.mean([len(_webp(one, q)) for one in samples])) for q in QUALITIES}
    for step in range(max(1, -(-count // MOST)), count + 1):
        pictures = -(-count // step)
        fits = [q for q in QUALITIES if pictures * mean[q] <= MARGIN * budget]
        if fits:
            return step, fits[0]
    return max(count, 1), QUALITIES[-1]


def _size(size: tuple[int, int]) -> tuple[int, int]:
    """Width and height, the longer one at most LONGER_SIDE px."""
    share = min(1.0, LONGER_SIDE / max(size))
    return max(1, round(size[0] * share)), max(1, round(size[1] * share))


def _small(picture: NDArray[np.uint8], size: tuple[int, int]) -> Image.Image:
    from PIL import Image

    return Image.fromarray(picture).resize(size, Image.Resampling.BOX)


def _webp(picture: Image.Image, quality: int) -> bytes:
    block = io.BytesIO()
    picture.save(block, "WEBP", quality=quality, method=2)
    return block.getvalue()
