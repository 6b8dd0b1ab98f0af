"""What FFmpeg (through PyAV) says about a video file: packets, time stamps, the way up."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from biokit.io.files import existing_file, file_error

if TYPE_CHECKING:
    from av import VideoFrame, VideoStream
    from av.container import InputContainer

ADVICE = "copy it again from the camera, or repair it with FFmpeg"
# FFmpeg's readers of single pictures
PICTURE_READERS = ("image2", "_pipe")


class Scan(NamedTuple):
    """Frames that a file holds, without decoding."""

    stamps: NDArray[np.int64]  # [F] time stamps, increasing
    keyframes: NDArray[np.int64]  # indices of the frames that decode alone
    missing: int  # number of frames that the header states and the file does not hold


@dataclass(frozen=True)
class Upright:
    """How a stored picture is turned before it is shown."""

    exchange: bool = False  # rows and columns, first
    flip_rows: bool = False
    flip_columns: bool = False

    def turned(self, picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The picture [H, W, 3] as it is shown."""
        if self.exchange:
            picture = picture.transpose(1, 0, 2)
        if self.flip_rows:
            picture = picture[::-1]
        if self.flip_columns:
            picture = picture[:, ::-1]
        return np.ascontiguousarray(picture)

    def size(self, width: int, height: int) -> tuple[int, int]:
        """Width and height as shown."""
        return (height, width) if self.exchange else (width, height)


def upright_of(frame: "VideoFrame") -> Upright:
    """The orientation in the display matrix of a frame, to the nearest quarter turn.

    The matrix [a b u; c d v; x y w] takes a stored place to (a x + c y, b x + d y).
    """
    data: Any = frame.side_data.get("DISPLAYMATRIX")
    if data is None:
        return Upright()
    a, b, _, c, d = np.frombuffer(bytes(data), dtype=np.int32)[:5].tolist()
    if abs(a) + abs(d) >= abs(b) + abs(c):
        return Upright(flip_rows=d < 0, flip_columns=a < 0)
    return Upright(exchange=True, flip_rows=b < 0, flip_columns=c < 0)


def av_package() -> Any:
    """The package av.

    Raises
    ------
    ImportError
        Saying how to install it.
    """
    try:
        import av
    except ImportError as error:
        raise ImportError(
            "videos are read and written with PyAV, which is missing: pip install 'biokit[video]'"
        ) from error
    return av


@contextmanager
def opened(path: str | os.PathLike[str]) -> Iterator[tuple["InputContainer", "VideoStream"]]:
    """The container and the first video stream of a file.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If it cannot be opened, is a still picture or has no video.
    """
    av = av_package()
    path = existing_file(path)
    try:
        container = av.open(str(path))
    except av.FFmpegError as error:
        raise file_error(
            path,
            [
                f"cannot be read as a video ({error.strerror or error}): it is no video, or it is"
                f" truncated or damaged (recording was not finished?); {ADVICE}"
            ],
        ) from error
    with container:
        if any(container.format.name.endswith(name) for name in PICTURE_READERS):
            raise file_error(path, ["is a still picture, expected a video"])
        streams = [stream for stream in container.streams.video if not _is_cover(stream)]
        if not streams:
            kinds = sorted({stream.type for stream in container.streams})
            raise file_error(path, [f"has no video, only {', '.join(kinds) or 'nothing'}"])
        streams[0].thread_type = "AUTO"
        yield container, streams[0]


def _is_cover(stream: Any) -> bool:
    """Whether a stream is the cover picture of an audio file."""
    return bool(stream.disposition & stream.disposition.__class__.attached_pic)


def scanned(container: "InputContainer", stream: "VideoStream") -> Scan:
    """Time stamps of all frames, from the packets; from decoded frames where packets have none.

    Raises
    ------
    ValueError
        If there is no frame, or only a single one.
    """
    av = av_package()
    stamps: list[int] = []
    keys: list[int] = []
    hidden = 0
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.FFmpegError):  # an error here is a file that ends too early
            break
        if packet.size == 0 or packet.is_corrupt:
            continue
        if packet.is_discard:  # before the start of an edited video
            hidden += 1
            continue
        if packet.pts is None:
            stamps, keys = _decoded_stamps(container, stream)
            break
        stamps.append(packet.pts)
        if packet.is_keyframe:
            keys.append(packet.pts)
    path = Path(container.name)
    if not stamps:
        raise no_frames(path)
    if len(stamps) == 1:
        raise file_error(path, ["is a still picture (a single frame), expected a video"])
    unique = np.unique(np.array(stamps, dtype=np.int64))
    keyframes = np.searchsorted(unique, np.unique(np.array([unique[0], *keys], dtype=np.int64)))
    return Scan(unique, keyframes, max(0, int(stream.frames) - hidden - len(stamps)))


def _decoded_stamps(container: Any, stream: Any) -> tuple[list[int], list[int]]:
    frames = decoded(container, stream, 0)
    found = [(frame.pts, frame.key_frame) for frame in frames if frame.pts is not None]
    return [pts for pts, _ in found], [pts for pts, key in found if key]


def decoded(
    container: "InputContainer", stream: "VideoStream", seek: int | None = None
) -> Iterator["VideoFrame"]:
    """Frames that can be decoded, from the keyframe at time stamp ``seek`` on.

    Damaged packets are passed over. One that is cut off at the end of the file never reaches the
    decoder: with several threads its error would come late, in place of good frames.
    """
    av = av_package()
    if seek is not None:
        container.seek(seek, stream=stream, backward=True)
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets)
        except (StopIteration, av.FFmpegError):
            return
        if packet.is_corrupt:
            continue
        try:
            frames = packet.decode()
        except av.FFmpegError:
            continue
        for frame in frames:
            if frame.pts is not None:
                yield frame


def no_frames(path: Path) -> ValueError:
    """The error of a video without a frame that can be read."""
    return file_error(path, [f"no frame can be read: it is truncated or damaged; {ADVICE}"])
