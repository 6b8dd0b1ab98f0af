"""The section on the video: what was seen, pictures where they can be read, why not where not."""

import base64
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import xarray as xr

from biokit import schema
from biokit.report import report
from biokit.scene.payload import unpack
from biokit.schema import FrameFlag
from tests.recovered import SIZE, made_clip
from tests.test_report import Page

FRAMES = 6


@pytest.fixture(scope="module")
def motion() -> xr.Dataset:
    """A knee that bends, and the body in which it was found."""
    clip = made_clip(FRAMES)
    assert clip.camera.rotation is not None and clip.camera.translation is not None
    body = schema.dataset(
        "motion",
        {
            "dof_position": np.linspace(0.0, 1.0, FRAMES)[:, None],
            "theta": clip.theta,
            "beta": clip.beta,
            "translation": clip.translation,
            "reprojection_error": np.tile(np.arange(26.0), (FRAMES, 1)),
            "focal_length": clip.camera.focal,
            "principal_point": clip.camera.centre,
            "distortion": clip.camera.distortion,
            "camera_rotation": clip.camera.rotation,
            "camera_translation": clip.camera.translation,
            "flag": np.array([FrameFlag.LABELS_EXCHANGED, 0, 0, 0, 0, 0], dtype=np.int16),
        },
        {
            "time": clip.keypoints["time"].values,
            "frame": ("time", np.arange(FRAMES)),
            "keypoint": clip.keypoints["keypoint"].values,
            "dof": ["knee_angle_r"],
            "dof_unit": ("dof", ["rad"]),
        },
        attrs={
            "source": "walk.mp4",
            "height": 1.7,
            "camera_estimated": 1,
            "camera_source": "a guess",
            "camera_pose": "from the body",
            "detector": "halpe26",
            "body_model": "open_body",
            "options": json.dumps({"mesh recovery": {"refinement": {"iterations": 10}}}),
        },
    )
    return clip.keypoints.assign(body.data_vars).assign_coords(body.coords).assign_attrs(body.attrs)


def page_of(motion: xr.Dataset, folder: Path, video: Path | None = None) -> tuple[Page, str]:
    text = report(motion, folder / "page.html", video=video).read_text(encoding="utf-8")
    return Page(text), text


def trial_of(text: str) -> dict[str, Any]:
    """The only trial of the scene in a page."""
    packed = re.search(r'<script id="scene" type="application/gzip">([^<]+)<', text)
    assert packed
    [trial] = unpack(base64.b64decode(packed[1]))["trials"]
    return dict(trial)


def test_what_was_seen_and_how_well_it_fits(motion: xr.Dataset, tmp_path: Path) -> None:
    page, text = page_of(motion, tmp_path)
    assert page.headings[:3] == ["walk.mp4", "Explorer", "Summary"]
    for words in (
        f"{SIZE[0]} x {SIZE[1]} px",
        "6 of 6 frames",
        "mean 12.5 px",
        "1.70 m",
        "focal length 1000 px",
        "(a guess); pose from the body",
        "Left and right mended 1 frames",
        "10 iterations",
    ):
        assert words in page.text, words
    assert "nose 0.0 0.0" in page.text  # mean and largest error of a keypoint, px
    trial = trial_of(text)
    assert "picture" not in trial and trial["camera"]["width"] == SIZE[0]


def test_pictures_of_the_video_are_in_the_page(motion: xr.Dataset, tmp_path: Path) -> None:
    pytest.importorskip("av")
    from biokit.io.video import write_video

    grey = np.full((SIZE[1] // 4, SIZE[0] // 4, 3), 128, dtype=np.uint8)
    write_video([grey] * FRAMES, tmp_path / "walk.mp4", 30)
    page, text = page_of(motion, tmp_path, tmp_path / "walk.mp4")
    assert len(trial_of(text)["picture"]["frames"]) == FRAMES
    assert page.fetched == []


def test_a_video_that_cannot_be_read_is_no_error(motion: xr.Dataset, tmp_path: Path) -> None:
    (tmp_path / "walk.mp4").write_bytes(b"no video")
    page, text = page_of(motion, tmp_path, tmp_path / "walk.mp4")
    assert "No pictures:" in page.text and "picture" not in trial_of(text)


def test_the_shape_of_another_body_has_no_mesh(motion: xr.Dataset, tmp_path: Path) -> None:
    other = motion.drop_vars("beta").assign(beta=("shape", np.zeros(300)))
    trial = trial_of(page_of(schema.describe(other), tmp_path)[1])
    assert "mesh" not in trial
    assert any("No body is drawn" in remark for remark in trial["remarks"])
