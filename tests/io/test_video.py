"""Video files: pictures, exact times, the way up, damage."""

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from biokit import load
from biokit.io.video import Picture, VideoReader, open_video, read_frames, write_video

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


def test_frames_are_picked_one_after_another(clip: Path) -> None:
    video = open_video(clip)
    last = len(video) - 1
    picked = list(video.pick([last, 3, 0, 3]))
    assert [frame.number for frame in picked] == [0, 3, last]
    for frame, picture in zip(picked, video.read([0, 3, last]), strict=True):
        np.testing.assert_array_equal(frame.picture, picture)
        assert frame.time == video.time[frame.number]
    with pytest.raises(IndexError, match=f"no frame {last + 1}"):
        list(video.pick([last + 1]))


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


def test_a_truncated_video_is_used_where_most_of_it_is_there(tmp_path: Path) -> None:
    path = tmp_path / "cut.mp4"
    rng = np.random.default_rng(0)
    noise = (rng.integers(0, 255, (HEIGHT, WIDTH, 3)).astype(np.uint8) for _ in range(60))
    write_video(noise, path, 30)
    data = path.read_bytes()
    path.write_bytes(data[: int(0.8 * len(data))])
    with pytest.warns(UserWarning, match=r"cut\.mp4: is truncated: \d+ of 60 frames are there"):
        video = open_video(path)
    assert 40 <= len(video) < 55
    assert video.missing == 60 - len(video)
    assert [frame.number for frame in video] == list(range(len(video)))
    path.write_bytes(data[: int(0.3 * len(data))])
    with pytest.raises(ValueError, match=r"cut\.mp4: is truncated: \d+ of 60.*copy it again"):
        open_video(path)


def test_damaged_frames_are_left_out_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "holes.mp4"
    rng = np.random.default_rng(0)
    noise = [rng.integers(0, 255, (HEIGHT, WIDTH, 3)).astype(np.uint8) for _ in range(60)]
    write_video(noise, path, 30)
    data = bytearray(path.read_bytes())
    middle = (data.index(b"mdat") + len(data)) // 2
    data[middle : middle + 20_000] = bytes(20_000)
    path.write_bytes(data)
    video = open_video(path)
    with pytest.warns(UserWarning, match=r"holes\.mp4: \d+ frames are damaged and were left out"):
        frames = list(video)
    assert 30 < len(frames) < 60
    numbers = [frame.number for frame in frames]
    assert numbers == sorted(set(numbers))
    assert frames[-1].time == video.time[numbers[-1]]
    lost = min(set(range(60)) - set(numbers))
    with pytest.raises(ValueError, match=f"frame {lost} is damaged"):
        video.read([lost])


def test_what_is_no_video_is_named(tmp_path: Path, clip: Path) -> None:
    data = clip.read_bytes()
    without_index = data.replace(b"moov", b"none")  # as if recording had not been finished
    cases = {
        "unfinished.mp4": (without_index, "truncated or damaged"),
        "text.mp4": (b"no video at all " * 99, "cannot be read as a video"),
        "empty.mp4": (b"", "the file is empty"),
    }
    for name, (content, message) in cases.items():
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(ValueError, match=f"{name}.*{message}"):
            open_video(path)
    with pytest.raises(FileNotFoundError, match=r"none\.mp4"):
        open_video(tmp_path / "none.mp4")


def test_a_still_picture_is_no_video(tmp_path: Path) -> None:
    import av

    picture = next(pictures(1))
    with av.open(str(tmp_path / "still.png"), "w") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "rgb24"
        container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))
    write_video([picture], tmp_path / "still.mp4", 30)
    for name in ("still.png", "still.mp4"):
        with pytest.raises(ValueError, match=f"{name}: is a still picture"):
            open_video(tmp_path / name)


def test_sound_alone_is_no_video(tmp_path: Path) -> None:
    import av

    path = tmp_path / "sound.wav"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), layout="mono")
        frame.rate = 8000
        container.mux([*stream.encode(frame), *stream.encode(None)])
    with pytest.raises(ValueError, match=r"sound\.wav: has no video, only audio"):
        open_video(path)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "give either rate or time"),
        ({"rate": 30, "time": [0.0]}, "give either rate or time"),
        ({"rate": 0}, "above 0"),
        ({"time": [0.0, 0.1, 0.1, 0.2]}, "the time of frame 2 does not increase"),
        ({"time": [0.0, 0.1]}, "no time for frame 2"),
    ],
)
def test_wrong_times_are_refused(tmp_path: Path, options: dict, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        write_video(pictures(4), tmp_path / "a.mp4", **options)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ([], "no frames"),
        ([np.zeros((48, 64, 3))], "frame 0 is float64"),
        ([np.zeros((48, 64), np.uint8)], r"shape \(48, 64\)"),
        ([np.zeros((48, 63, 3), np.uint8)], "63 x 48 px; H.264 takes an even"),
        ([np.zeros((n, 64, 3), np.uint8) for n in (48, 46)], "frame 1 has shape"),
    ],
)
def test_wrong_pictures_are_refused(tmp_path: Path, wrong: list[Picture], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        write_video(wrong, tmp_path / "a.mp4", 30)
    with pytest.raises(ValueError, match=r"written as \.mp4"):
        write_video(wrong, tmp_path / "a.gif", 30)


def test_ten_thousand_frames_take_no_more_memory_than_a_few(tmp_path: Path) -> None:
    count, kept = 10_000, WIDTH * HEIGHT * 3
    path = tmp_path / "long.mp4"
    assert write_video(pictures(count), path, 60) == count
    video = open_video(path)
    frames = iter(video)
    for _ in range(500):
        next(frames)
    before = resident()
    assert sum(1 for _ in frames) == count - 500
    grown = resident() - before
    assert grown < 0.1 * kept * count, f"{grown / 1e6:.0f} MB"


def resident() -> int:
    """Bytes of memory that this process holds now."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        pytest.skip("the memory of a process is read from /proc, which this system lacks")
    return int(statm.read_text().split()[1]) * 4096


@pytest.mark.parametrize("camera", ["cam02", "cam04"])
def test_real_videos(shared_data: Path, camera: str) -> None:
    folder = shared_data / "video" / "trial_a"
    with np.load(folder / "keypoints" / f"{camera}.npz") as keypoints:
        size, rate, count = keypoints["image_size"], keypoints["fps"], len(keypoints["raw"])
    video = open_video(folder / "videos" / f"{camera}.mp4")
    assert (video.size, len(video), video.variable_rate) == (tuple(size), count, False)
    assert video.rate == pytest.approx(float(rate))
    assert next(iter(video)).picture.shape == (size[1], size[0], 3)


def test_load_opens_a_video(clip: Path) -> None:
    video = load(clip)
    assert isinstance(video, VideoReader)
    assert (video.path, video.size) == (clip, (WIDTH, HEIGHT))
