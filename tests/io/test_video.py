"""Video files: pictures, exact times, the way up, damage."""

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from biokit.io.video import Picture, open_video, read_frames, write_video

pytest.importorskip("av", reason="PyAV is in the extra video")

WIDTH, HEIGHT = 64, 48
TOLERANCE = 6  # of 255, by compression

# the corners of the test picture: top left, top right, bottom left, bottom right
CORNERS = np.array([[230, 20, 20], [20, 230, 20], [20, 20, 230], [230, 230, 20]], np.uint8)


def pictures(count: int, width: int = WIDTH, height: int = HEIGHT) -> Iterator[Picture]:
    """Four colours in the corners, and the frame's number as a grey level in the middle."""
    for number in range(count):
        picture = np.full((height, width, 3), (number * 5) % 250, np.uint8)
        for corner, colour in enumerate(CORNERS):
            rows = slice(None, height // 4) if corner < 2 else slice(-height // 4, None)
            columns = slice(None, width // 4) if corner % 2 == 0 else slice(-width // 4, None)
            picture[rows, columns] = colour
        yield picture


def corners(picture: Picture) -> Picture:
    return picture[[4, 4, -4, -4], [4, -4, 4, -4]]


def number(picture: Picture) -> float:
    height, width = picture.shape[:2]
    return float(picture[height // 2, width // 2].mean() / 5)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    assert write_video(pictures(40), path, 30) == 40
    return path


def with_matrix(path: Path, matrix: tuple[int, int, int, int]) -> Path:
    """The file with another display matrix (a, b, c, d), as the track header of mp4 holds it."""
    data = bytearray(path.read_bytes())
    start = data.index(b"tkhd") + 4 + 40  # version 0: 40 bytes before the matrix
    a, b, c, d = (value * 65536 for value in matrix)
    data[start : start + 36] = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    turned = path.with_name("turned.mp4")
    turned.write_bytes(data)
    return turned


def test_pictures_and_times_come_back(clip: Path) -> None:
    video = open_video(clip)
    assert (video.size, len(video), video.missing) == ((WIDTH, HEIGHT), 40, 0)
    assert not video.variable_rate
    np.testing.assert_allclose(video.time, np.arange(40) / 30, atol=1e-9)
    assert video.rate == pytest.approx(30)
    for twice in range(2):
        frames = list(video)
        assert [frame.number for frame in frames] == list(range(40)), twice
        assert [frame.time for frame in frames] == list(video.time)
        for frame in frames:
            assert number(frame.picture) == pytest.approx(frame.number, abs=TOLERANCE / 5)
            np.testing.assert_allclose(corners(frame.picture).astype(int), CORNERS, atol=TOLERANCE)


def test_frames_are_read_in_the_order_asked(clip: Path) -> None:
    read = read_frames(clip, [30, 3, -1, 3])
    assert read.shape == (4, HEIGHT, WIDTH, 3)
    np.testing.assert_allclose([number(p) for p in read], [30, 3, 39, 3], atol=TOLERANCE / 5)
    with pytest.raises(IndexError, match=r"no frame 40; the video has 40"):
        read_frames(clip, [40])


def test_reading_seeks_to_keyframes(tmp_path: Path) -> None:
    path = tmp_path / "long.mp4"
    write_video(pictures(600), path, 60)
    read = open_video(path).read([599, 260, 0])
    np.testing.assert_allclose(
        [number(p) for p in read], [599 % 50, 260 % 50, 0], atol=TOLERANCE / 5
    )


def test_a_variable_rate_keeps_exact_times(tmp_path: Path) -> None:
    time = np.cumsum([2.0, 1 / 30, 1 / 30, 0.1, 1 / 24, 0.007])
    path = tmp_path / "phone.mp4"
    write_video(pictures(6), path, time=time)
    video = open_video(path)
    assert video.variable_rate
    np.testing.assert_allclose(video.time, time - time[0], atol=1 / 90_000)
    assert [frame.time for frame in video] == list(video.time)


# display matrix (a, b, c, d) as phones write it -> which stored corner is shown at
# top left, top right, bottom left, bottom right
TURNS = {
    "as stored": ((1, 0, 0, 1), (0, 1, 2, 3)),
    "quarter turn clockwise": ((0, 1, -1, 0), (2, 0, 3, 1)),
    "half turn": ((-1, 0, 0, -1), (3, 2, 1, 0)),
    "quarter turn counter-clockwise": ((0, -1, 1, 0), (1, 3, 0, 2)),
    "mirrored": ((-1, 0, 0, 1), (1, 0, 3, 2)),
    "mirrored and turned": ((0, 1, 1, 0), (0, 2, 1, 3)),
}


@pytest.mark.parametrize("turn", TURNS)
def test_a_turned_phone_video_is_shown_upright(clip: Path, turn: str) -> None:
    matrix, shown = TURNS[turn]
    video = open_video(with_matrix(clip, matrix))
    expected = (WIDTH, HEIGHT) if matrix[0] else (HEIGHT, WIDTH)
    assert video.size == expected
    picture = next(iter(video)).picture
    assert picture.shape == (expected[1], expected[0], 3)
    np.testing.assert_allclose(corners(picture).astype(int), CORNERS[list(shown)], atol=TOLERANCE)
    if "mirrored" not in turn:  # FFmpeg's own angle, counter-clockwise
        import av

        with av.open(str(with_matrix(clip, matrix))) as container:
            frame = next(container.decode(video=0))
            turned = np.rot90(frame.to_ndarray(format="rgb24"), frame.rotation // 90)
        np.testing.assert_array_equal(picture, turned)
