"""The ladder from keypoints: what belongs to the video stays, options that do not fit are refused.

A network that knows the truth stands in for the trained one, so that the rungs are tested, not it.
"""

import json
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import mesh_recovery, schema
from biokit.schema import FrameFlag
from tests.recovered import MadeClip, made_clip, oracle

SAMPLE = Path(__file__).resolve().parent.parent / "sample_data"
FRAMES = 20


@pytest.fixture(scope="module")
def clip() -> MadeClip:
    """Keypoints with a frame in which nobody is seen."""
    clip = made_clip(FRAMES)
    position = clip.keypoints["keypoint_position"].values.copy()
    position[7] = np.nan
    confidence = clip.keypoints["confidence"].values.copy()
    confidence[7] = 0.0
    lost = clip.keypoints.assign(
        keypoint_position=clip.keypoints["keypoint_position"].copy(data=position),
        confidence=clip.keypoints["confidence"].copy(data=confidence),
    )
    return clip._replace(keypoints=lost)


@pytest.fixture(scope="module")
def rungs() -> list[str]:
    return []


@pytest.fixture(scope="module")
def result(clip: MadeClip, rungs: list[str]) -> xr.Dataset:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mesh_recovery, "load_mesh_network", lambda *_: oracle(clip))
        return bk.analyze(
            clip.keypoints, camera=clip.camera, refine=0, mass=65.0, progress=rungs.append
        )


def test_it_is_a_motion_with_the_body_and_what_was_seen(result: xr.Dataset, clip: MadeClip) -> None:
    schema.validate(result, "motion")
    assert {"dof_position", "scale_factor", "body_position", "marker_error"} <= set(result)
    seen = np.arange(FRAMES) != 7
    assert float(result["reprojection_error"].values[seen].mean()) < 3.0  # px
    np.testing.assert_allclose(result["beta"], clip.beta, atol=0.2)
    np.testing.assert_array_equal(result["keypoint_position"], clip.keypoints["keypoint_position"])
    np.testing.assert_allclose(result["camera_rotation"], clip.camera.rotation, atol=1e-6)
    assert (result.attrs["image_width"], result.attrs["image_height"]) == clip.camera.size
    assert result.attrs["mass"] == pytest.approx(65.0)


def test_flags_of_the_rungs_are_joined(result: xr.Dataset) -> None:
    nobody = (result["flag"].values & int(FrameFlag.NO_PERSON)) != 0
    assert np.flatnonzero(nobody).tolist() == [7]
    assert result["flag"].dtype == np.int16


def test_options_of_all_rungs_are_kept(result: xr.Dataset) -> None:
    options = json.loads(result.attrs["options"])
    assert options["mesh recovery"]["encoder"] == "keypoints"
    assert options["method"] == "neural"
    assert options["camera"] == "Camera"
    assert options["mass"] == "65 kg"


def test_rungs_are_announced_in_their_order(result: xr.Dataset, rungs: list[str]) -> None:
    assert rungs[:3] == ["body", "joint angles", "ground reaction"]
    assert len(rungs) == len(set(rungs))


def test_it_survives_a_file(result: xr.Dataset, tmp_path: Path) -> None:
    bk.save(result, tmp_path / "clip.nc")
    xr.testing.assert_identical(bk.load(tmp_path / "clip.nc"), result)


def test_options_of_video_are_refused_elsewhere() -> None:
    with pytest.raises(ValueError, match=r"walk_true\.mot.*camera, height cannot"):
        bk.analyze(SAMPLE / "walk_true.mot", camera=60.0, height=1.7)
    body = schema.body(np.arange(3) / 30, np.zeros((3, 24, 3)), np.zeros(10), np.zeros((3, 3)))
    with pytest.raises(ValueError, match="the source: no video and no keypoints, so that refine"):
        bk.analyze(body, refine=5)


def test_what_a_network_cannot_take_is_refused_before_work(clip: MadeClip) -> None:
    with pytest.raises(ValueError, match="takes no static"):
        bk.analyze(clip.keypoints, static=SAMPLE / "static.trc")
    with pytest.raises(ValueError, match="is it in cm"):
        bk.analyze(clip.keypoints, height=170)


def test_a_missing_video_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"nothing\.mp4"):
        bk.analyze(tmp_path / "nothing.mp4", keypoints=tmp_path / "nothing.json")


@pytest.mark.slow
def test_the_sample_clip_from_video_to_activations() -> None:
    """Limits are half as much again as what was found: knees 11 deg, hips 8 deg, 1.26 m/s."""
    pytest.importorskip("av")
    result = bk.analyze(
        SAMPLE / "walk.mp4",
        keypoints=SAMPLE / "walk_keypoints.json",
        camera=63.0,
        height=1.68,
        mass=63.0,
    )
    assert result.attrs["stopped"] == "joint loads: the last rung"
    assert result.attrs["source"] == "walk.mp4"
    assert result["frame"].values.tolist() == list(range(90))
    assert bool(np.isfinite(result["muscle_activation"]).all())
    truth = bk.load(SAMPLE / "walk_true.mot").interp(time=result["time"].values)
    for name, limit in (("knee_angle", 16.0), ("hip_flexion", 12.0)):
        both = [f"{name}_r", f"{name}_l"]
        off = np.degrees(result["dof_position"].sel(dof=both) - truth["dof_position"].sel(dof=both))
        assert float(np.sqrt((off**2).mean())) < limit, name
    subject = json.loads((SAMPLE / "subject.json").read_text("utf-8"))
    speed = float(result["spatiotemporal"].sel(parameter="walking_speed").mean())
    assert speed == pytest.approx(subject["walk"]["speed"], rel=0.08)
    assert float(result["reprojection_error"].median()) < 6.0  # px; the detector's own: 3
