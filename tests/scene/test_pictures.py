"""Pictures of the video: as many as fit, at their instants; files that do not fit are named."""

import io
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
from PIL import Image

from biokit.io.video import open_video, write_video
from biokit.scene.pictures import picture_part
from tests.scene.made_stage import VIDEO

SIZE = (96, 64)


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty frames of 96 x 64 px at 10 per second, each a little brighter."""
    path = tmp_path_factory.mktemp("video") / "grey.mp4"
    frames = [np.full((SIZE[1], SIZE[0], 3), 10 * k, dtype=np.uint8) for k in range(20)]
    write_video(frames, path, rate=10)
    return path


def motion(frames: int = 20, first: int = 0, **attrs: object) -> xr.Dataset:
    """Instants at 10 per second that count the video's frames."""
    number = np.arange(first, first + frames)
    size = {"image_width": SIZE[0], "image_height": SIZE[1]}
    return xr.Dataset(
        {}, {"time": number / 10, "frame": ("time", number)}, {**size, "source": "a.mp4", **attrs}
    )


def grey(block: bytes) -> float:
    return float(np.asarray(Image.open(io.BytesIO(block)).convert("L")).mean())


def test_every_instant_has_its_picture(video: Path) -> None:
    part = picture_part(motion(8, first=5), video)
    assert part is not None
    assert (part["width"], part["height"], part["mime"]) == (*SIZE, "image/webp")
    np.testing.assert_allclose(part["time"], np.arange(5, 13) / 10)
    greys = [grey(block) for block in part["frames"]]
    np.testing.assert_allclose(greys, 10.0 * np.arange(5, 13), atol=4)


def test_fewer_pictures_for_a_small_budget() -> None:
    count = len(open_video(VIDEO))
    number = np.arange(0, count, 3)
    ds = xr.Dataset({}, {"time": number / 30, "frame": ("time", number)})
    ds = ds.assign_attrs(image_width=1280, image_height=720)
    part = picture_part(ds, VIDEO, budget=60_000)
    assert part is not None
    assert max(part["width"], part["height"]) == 640
    assert sum(map(len, part["frames"])) <= 60_000
    assert 5 <= len(part["frames"]) < len(number)
    assert set(np.round(part["time"], 6)) <= set(np.round(ds["time"].values, 6))


def test_a_recording_at_another_rate_is_matched_by_time(video: Path) -> None:
    time = np.arange(0, 3, 0.01) + 5.0  # longer than the video's 1.9 s
    part = picture_part(xr.Dataset({}, {"time": time}), video)
    assert part is not None
    assert len(part["frames"]) == 20
    np.testing.assert_allclose(part["time"], 5 + np.arange(20) / 10, atol=0.051)


def test_no_video() -> None:
    assert picture_part(motion(), None) is None


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(FileNotFoundError, match=r"gone\.mp4: there is no such video; give video="):
        picture_part(motion(), "gone.mp4")


def test_a_file_of_another_recording(video: Path) -> None:
    with pytest.raises(ValueError, match=r"has 20 frames, but .* up to number 24.*\(a\.mp4\)"):
        picture_part(motion(20, first=5), video)
    with pytest.raises(ValueError, match=r"96 x 64 px, those of the motion 64 x 96 px"):
        picture_part(motion(image_width=64, image_height=96), video)
