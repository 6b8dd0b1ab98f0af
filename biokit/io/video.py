"""Video files: frames one after another, with their exact times and upright.

Times are the file's own time stamps, so a phone's variable frame rate is exact; the first frame is
at 0 s. The display matrix of the file (a phone held upright, a mirrored selfie) is applied, so that
a picture is what a player shows. Pictures are decoded one at a time and never kept, so the length
of a video does not matter for memory.
"""

import os
import warnings
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from biokit.io.files import file_error, replacing
from biokit.io.video_stream import (
    ADVICE,
    Upright,
    av_package,
    decoded,
    no_frames,
    opened,
    scanned,
    upright_of,
)

Picture = NDArray[np.uint8]  # [height, width, 3] red, green, blue

# a truncated video is used, with a warning, if at least this share of its frames is there
LEAST_SHARE = 0.5
# time stamps of a constant rate differ from it by rounding only
RATE_TOLERANCE = 0.02
WRITTEN = (".mp4", ".mov", ".mkv")
TICKS = 90_000  # per second: time stamps of written videos


class Frame(NamedTuple):
    """One picture of a video."""

    number: int  # place in the video, from 0
    time: float  # s since the first frame
    picture: Picture  # [height, width, 3] uint8, as a player shows it


@dataclass(frozen=True, eq=False)
class VideoReader:
    """A video file; iterating over it decodes it from the start.

    ``len(video)`` is the number of frames that can be read; where some in between are damaged,
    iterating leaves them out and the numbers of the others stay right.

    Attributes
    ----------
    path
        The file.
    size
        Width and height of the pictures as shown, px.
    time
        [F] s, time of each frame since the first one, strictly increasing.
    rate
        Mean number of frames per second, NaN for a single frame.
    variable_rate
        Whether the time between frames changes by more than rounding.
    missing
        Number of frames that the file promises and does not hold (it is truncated).
    """

    path: Path
    size: tuple[int, int]
    time: NDArray[np.float64]
    rate: float
    variable_rate: bool
    missing: int
    _stamps: NDArray[np.int64] = field(repr=False)  # [F] time stamps in the file's own unit
    _keyframes: NDArray[np.int64] = field(repr=False)  # indices of frames that decode alone
    _upright: Upright = field(repr=False)

    @property
    def duration(self) -> float:
        """Seconds from the first frame to the last."""
        return float(self.time[-1])

    def __len__(self) -> int:
        return len(self.time)

    def __iter__(self) -> Iterator[Frame]:
        return self._frames(0)

    def read(self, indices: Sequence[int] | NDArray[np.integer]) -> Picture:
        """The pictures of some frames.

        Only these are kept, and only what lies between a keyframe and the frame is decoded.

        Parameters
        ----------
        indices
            [n] places in the video, from 0, in any order; negative ones count from the end.

        Returns
        -------
        numpy.ndarray
            [n, height, width, 3] uint8, red, green, blue.

        Raises
        ------
        IndexError
            If there is no such frame.
        ValueError
            If a frame is damaged.
        """
        places = self._places(indices)
        found = {frame.number: frame.picture for frame in self.pick(places)}
        damaged = [place for place in places if place not in found]
        if damaged:
            raise file_error(self.path, [f"frame {damaged[0]} is damaged and cannot be read"])
        return np.stack([found[place] for place in places])

    def pick(self, indices: Sequence[int] | NDArray[np.integer]) -> Iterator[Frame]:
        """Some frames one after another, in the order of the video; none is kept.

        Only what lies between a keyframe and the frame is decoded. Damaged frames are left out.

        Parameters
        ----------
        indices
            [n] places in the video, from 0; negative ones count from the end.

        Raises
        ------
        IndexError
            If there is no such frame.
        """
        places = sorted(set(self._places(indices)))
        wanted, done = frozenset(places), 0
        while done < len(places):
            for frame in self._frames(self._keyframe(places[done]), wanted):
                yield frame
                done = bisect_right(places, frame.number)
                if done == len(places) or self._keyframe(places[done]) > frame.number + 1:
                    break
            else:
                return

    def _places(self, indices: Sequence[int] | NDArray[np.integer]) -> list[int]:
        asked = [int(index) for index in indices]
        beyond = [index for index in asked if not -len(self) <= index < len(self)]
        if beyond:
            raise IndexError(f"{self.path}: no frame {beyond[0]}; the video has {len(self)} frames")
        return [index % len(self) for index in asked]

    def _keyframe(self, place: int) -> int:
        """The last frame up to a place that decodes alone."""
        return int(self._keyframes[np.searchsorted(self._keyframes, place, "right") - 1])

    def _frames(self, start: int, wanted: frozenset[int] | None = None) -> Iterator[Frame]:
        """Frames from the keyframe ``start`` on; only the wanted ones where these are given."""
        seek = int(self._stamps[start]) if start else None
        count, last = 0, max(wanted, default=-1) if wanted is not None else len(self)
        with opened(self.path) as (container, stream):
            for frame in decoded(container, stream, seek):
                if frame.is_corrupt:
                    continue
                stamp = int(frame.pts or 0)
                number = int(np.searchsorted(self._stamps, stamp))
                if number == len(self) or self._stamps[number] != stamp or number < start:
                    continue
                count += 1
                if wanted is not None and number not in wanted:
                    if number > last:  # the last wanted one is damaged
                        return
                    continue
                picture = frame.to_ndarray(format="rgb24").astype(np.uint8, copy=False)
                yield Frame(number, float(self.time[number]), self._upright.turned(picture))
        if count < len(self) - start:
            left_out = len(self) - start - count
            warnings.warn(
                f"{self.path}: {left_out} frames are damaged and were left out",
                UserWarning,
                stacklevel=2,
            )


def open_video(path: str | os.PathLike[str]) -> VideoReader:
    """Open a video and learn its frames' times, without decoding more than its first frame.

    Parameters
    ----------
    path
        A file that FFmpeg reads: .mp4, .mov, .mkv, .webm, .avi ...

    Returns
    -------
    VideoReader
        Iterate over it for ``Frame(number, time, picture)``.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it is a still picture, has no video, is damaged, or holds less than half of its frames.
    ImportError
        If PyAV is missing.

    Warns
    -----
    UserWarning
        If the file is truncated, but holds most of its frames.

    Examples
    --------
    >>> for number, time, picture in open_video("walk.mp4"):  # doctest: +SKIP
    ...     print(number, time, picture.shape)
    """
    with opened(path) as (container, stream):
        scan = scanned(container, stream)
        time_base = float(stream.time_base or Fraction(1, TICKS))
    path = Path(path).expanduser()
    with opened(path) as (container, stream):
        first = next((frame for frame in decoded(container, stream) if not frame.is_corrupt), None)
        if first is None:
            raise no_frames(path)
        upright = upright_of(first)
        size = upright.size(first.width, first.height)
    _check_complete(path, len(scan.stamps), scan.missing)
    time = (scan.stamps - scan.stamps[0]) * time_base
    step = np.diff(time)
    usual = float(np.median(step)) if len(step) else 0.0
    tolerance = max(1.5 * time_base, RATE_TOLERANCE * usual)
    return VideoReader(
        path=path,
        size=size,
        time=time,
        rate=float(len(step) / time[-1]) if len(step) else float("nan"),
        variable_rate=bool((np.abs(step - usual) > tolerance).any()),
        missing=scan.missing,
        _stamps=scan.stamps,
        _keyframes=scan.keyframes,
        _upright=upright,
    )


def _check_complete(path: Path, there: int, missing: int) -> None:
    if not missing:
        return
    promised = there + missing
    found = f"is truncated: {there} of {promised} frames are there"
    if there < LEAST_SHARE * promised:
        raise file_error(path, [f"{found}; {ADVICE}"])
    warnings.warn(f"{path}: {found}; these are used", UserWarning, stacklevel=3)


def read_frames(
    path: str | os.PathLike[str], indices: Sequence[int] | NDArray[np.integer]
) -> Picture:
    """The pictures [n, height, width, 3] of some frames: see :meth:`VideoReader.read`."""
    return open_video(path).read(indices)


def write_video(
    frames: Iterable[Picture],
    path: str | os.PathLike[str],
    rate: float | Fraction | None = None,
    *,
    time: Iterable[float] | None = None,
    quality: int = 20,
) -> int:
    """Write pictures as H.264 video, one after another, so that an iterator takes no memory.

    Parameters
    ----------
    frames
        Pictures [height, width, 3] uint8, red, green, blue; width and height are even.
    path
        Where to: .mp4, .mov or .mkv. The file appears when it is complete.
    rate
        Frames per second. Give it or ``time``.
    time
        Time of each frame in s, increasing, for a variable rate.
    quality
        Constant rate factor of x264: 0 is without loss, 18 looks so, 23 is usual, 51 is worst.

    Returns
    -------
    int
        Number of frames written.

    Raises
    ------
    ValueError
        If there is no frame, a picture is of another shape or type, or times do not increase.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    if (rate is None) == (time is None):
        raise ValueError(f"{path}: give either rate or time")
    if Path(path).suffix.lower() not in WRITTEN:
        raise ValueError(f"{path}: videos are written as {', '.join(WRITTEN)}")
    if rate is not None and not rate > 0:
        raise ValueError(f"{path}: the rate is {rate}, expected frames per second above 0")
    nominal = Fraction(rate or 30).limit_denominator(1001)
    with replacing(path) as temporary:
        return _encode(frames, temporary, Path(path), nominal, time, quality)


def _encode(
    frames: Iterable[Picture],
    temporary: Path,
    path: Path,
    rate: Fraction,
    time: Iterable[float] | None,
    quality: int,
) -> int:
    av = av_package()
    times = None if time is None else iter(time)
    stamp, count, size = -1, 0, None
    # the index first, so that players start at once and a file cut short can still be read
    first = {} if path.suffix.lower() == ".mkv" else {"movflags": "faststart"}
    with av.open(str(temporary), "w", options=first) as container:
        stream = container.add_stream("libx264", rate=rate, options={"crf": str(quality)})
        stream.pix_fmt = "yuv420p"
        time_base = 1 / rate if times is None else Fraction(1, TICKS)
        stream.codec_context.time_base = time_base
        for count, picture in enumerate(frames, start=1):
            _check_picture(path, count - 1, picture, size)
            if size is None:
                size = picture.shape
                stream.height, stream.width = size[:2]
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
            seconds = None if times is None else next(times, None)
            if times is not None and seconds is None:
                raise ValueError(f"{path}: there is no time for frame {count - 1}")
            before = stamp
            stamp = count - 1 if seconds is None else round(float(seconds) * TICKS)
            if stamp <= before:
                raise ValueError(f"{path}: the time of frame {count - 1} does not increase")
            frame.pts, frame.time_base = stamp, time_base
            container.mux(stream.encode(frame))
        if not count:
            raise ValueError(f"{path}: there are no frames to write")
        container.mux(stream.encode(None))
    return count


def _check_picture(path: Path, index: int, picture: Picture, size: tuple[int, ...] | None) -> None:
    shape: tuple[int, ...] = getattr(picture, "shape", ())
    problem = ""
    if len(shape) != 3 or shape[2] != 3 or picture.dtype != np.uint8:
        kind = getattr(picture, "dtype", type(picture).__name__)
        problem = f"frame {index} is {kind} of shape {shape}, expected uint8 [height, width, 3]"
    elif size is not None and shape != size:
        problem = f"frame {index} has shape {shape}, the frames before have {size}"
    elif shape[0] % 2 or shape[1] % 2:
        problem = f"pictures of {shape[1]} x {shape[0]} px; H.264 takes an even width and height"
    if problem:
        raise ValueError(f"{path}: {problem}")
