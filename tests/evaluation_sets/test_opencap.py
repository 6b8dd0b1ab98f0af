"""OpenCap's layouts: the validation study and a downloaded session."""

from pathlib import Path

import numpy as np
import pytest

from biokit.evaluation_sets import opencap
from biokit.evaluation_sets.opencap import BY_CAMERAS, BY_MARKERS
from tests.evaluation_sets.made import write_pickle

pytest.importorskip("av", reason="videos need the extra 'video'")


def video(path: Path, frames: int = 6) -> None:
    from biokit.io.video import write_video

    path.parent.mkdir(parents=True, exist_ok=True)
    whole = path.with_suffix(".mp4")
    write_video((np.full((32, 16, 3), 40 * i, np.uint8) for i in range(frames)), whole, 60.0)
    whole.rename(path)


def lens(path: Path) -> None:
    content = {
        "distortion": np.array([[0.1, -0.2, 0.001, 0.002, 0.05]]),
        "intrinsicMat": np.array([[1500.0, 0, 8], [0, 1510.0, 16], [0, 0, 1]]),
        "imageSize": np.array([[32.0], [16.0]]),
        "rotation": np.eye(3),
        "translation": np.array([[1.0], [2.0], [3000.0]]),
        "rotation_EulerAngles": np.zeros((3, 1)),
    }
    write_pickle(path, content, protocol=3)


def study(root: Path) -> Path:
    subject = root / "subject2"
    camera = subject / "VideoData" / "Session0" / "Cam1"
    for trial, end in (("DJ1", "_syncdWithMocap"), ("DJ1", ""), ("static1", ""), ("squats1", "")):
        video(camera / trial / f"{trial}{end}.avi")
    lens(camera / "cameraIntrinsicsExtrinsics.pickle")
    reference = subject / "OpenSimData" / "Mocap"
    (reference / "IK").mkdir(parents=True)
    (reference / "Model").mkdir()
    for trial in ("DJ1", "static1"):
        (reference / "IK" / f"{trial}.mot").touch()
    (reference / "Model" / "LaiArnold_scaled.osim").touch()
    (subject / "MarkerData" / "Mocap").mkdir(parents=True)
    (subject / "MarkerData" / "Mocap" / "DJ1.trc").touch()
    (subject / "sessionMetadata.yaml").write_text(
        "checkerBoard:\n  squareSideLength_mm: 60\nheight_m: 1.89\nmass_kg: '83.3'\nsubjectID: a\n"
    )
    return subject


def test_the_study(tmp_path: Path) -> None:
    """Of four videos one has angles and is no static trial; the synchronised one is taken."""
    subject = study(tmp_path)
    (sample,) = opencap(tmp_path)
    assert sample.name == "subject2, Session0, DJ1, Cam1"
    assert sample.video is not None and sample.video.name == "DJ1_syncdWithMocap.avi"
    assert sample.angles == subject / "OpenSimData" / "Mocap" / "IK" / "DJ1.mot"
    assert sample.model is not None and sample.model.name == "LaiArnold_scaled.osim"
    assert sample.markers == subject / "MarkerData" / "Mocap" / "DJ1.trc"
    assert (sample.height, sample.mass) == (1.89, 83.3)
    assert sample.notes == (BY_MARKERS,)
    np.testing.assert_allclose(sample.time, np.arange(6) / 60, atol=1e-4)
    assert sample.camera is not None and sample.camera.size == (16, 32)
    assert sample.camera.distortion.tolist() == [0.1, -0.2, 0.001, 0.002, 0.05]
    assert list(opencap(tmp_path, cameras=("Cam0",))) == []


def test_a_session(tmp_path: Path) -> None:
    home = tmp_path / "OpenCapData_03284efb"
    video(home / "Videos" / "Cam0" / "InputMedia" / "walk" / "walk.mov")
    (home / "OpenSimData" / "Kinematics").mkdir(parents=True)
    (home / "OpenSimData" / "Kinematics" / "walk.mot").touch()
    (home / "OpenSimData" / "Model").mkdir()
    (sample,) = opencap(home)
    assert sample.name == "OpenCapData_03284efb, walk, Cam0"
    assert sample.view is None and sample.camera is None  # no calibration there
    assert sample.model is None and sample.markers is None and sample.height is None
    assert sample.notes == (BY_CAMERAS,)


def test_what_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no OpenSimData; expected OpenCap's subject"):
        list(opencap(tmp_path))
    study(tmp_path)
    path = tmp_path / "subject2" / "VideoData" / "Session0" / "Cam1"
    write_pickle(path / "cameraIntrinsicsExtrinsics.pickle", {"distortion": np.zeros(5)})
    with pytest.raises(ValueError, match=r"Extrinsics.pickle: there is no intrinsicMat"):
        list(opencap(tmp_path))
