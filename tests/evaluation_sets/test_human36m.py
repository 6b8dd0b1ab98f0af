"""Human3.6M in the layouts of common preprocessing."""

from pathlib import Path

import numpy as np
import pytest
import scipy.io
from scipy.spatial.transform import Rotation

from biokit.evaluation_sets import human36m
from biokit.evaluation_sets.human36m import JOINTS, SPIN
from tests.evaluation_sets.made import scene, write_hdf

CAMERA = "60457274"


def test_h36m_fetch(tmp_path: Path) -> None:
    """The lens is found from the joints and their projections."""
    made = scene(frames=4, joints=32)
    x = np.einsum("fij,fpj->fpi", made.poses[:, :3, :3], made.joints) + made.poses[:, None, :3, 3]
    write_hdf(
        tmp_path / "processed" / "S9" / "Directions" / "annot.h5",
        {
            "pose/2d": made.seen,
            "pose/3d-univ": 1000 * x,
            "camera": np.array([54138969, 54138969, 60457274, 60457274]),
            "frame": np.array([1, 6, 1, 6]),
            "intrinsics/60457274": np.array([500.0, 320, 510, 240]),
        },
    )
    one, other = human36m(tmp_path)
    assert other.name == "S9, Directions, 60457274"
    assert other.time.tolist() == [0.0, 0.1]
    assert other.pictures[1].parts[-3:] == ("imageSequence", CAMERA, "img_000006.jpg")
    assert other.view is not None and other.joints is not None and other.keypoints is not None
    np.testing.assert_allclose(other.view.focal, [500, 510])
    np.testing.assert_allclose(other.view.centre, [320, 240])
    np.testing.assert_allclose(other.joints.position, x[2:, list(JOINTS)])
    assert "universal" in other.notes[0]
    assert [s.name for s in human36m(tmp_path, cameras=(CAMERA,))] == [other.name]
    assert list(human36m(tmp_path, subjects=("S11",))) == []
    assert one.view is not None and one.view.size == (1000, 1002)


def test_videopose3d_with_cameras(tmp_path: Path) -> None:
    """x_camera = R (x - T), R written column by column, and OpenCV's distortion."""
    made = scene(frames=3, joints=32)
    turn, at = Rotation.from_rotvec([1.2, 0.3, -0.4]).as_matrix(), np.array([100.0, -5000, 1500])
    people = {"S9": {"Directions 1": made.joints.astype(np.float32)}, "S11": {}}
    np.savez(tmp_path / "data_3d_h36m.npz", positions_3d=np.array(people, dtype=object))
    arrays = {}
    for number, name in enumerate(("54138969", "55011271", "58860488", CAMERA), start=1):
        place = f"subject9/camera{number}"
        arrays |= {
            f"{place}/R": turn.T,
            f"{place}/T": at[:, None],
            f"{place}/f": np.array([[1145.0], [1144.0]]),
            f"{place}/c": np.array([[514.0], [501.0]]),
            f"{place}/k": np.array([[-0.2], [0.24], [-0.003]]),
            f"{place}/p": np.array([[-0.001, -0.0014]]),
            f"{place}/Name": np.array([[ord(c)] for c in name], dtype=np.float64),
        }
    write_hdf(tmp_path / "cameras.h5", arrays)
    (sample,) = human36m(tmp_path, cameras=(CAMERA,))
    assert sample.name == f"S9, Directions 1, {CAMERA}" and sample.video is None
    assert sample.joints is not None and sample.camera is not None
    expected = (made.joints[:, list(JOINTS)] - at / 1000) @ turn.T
    there = sample.in_camera(sample.joints.position)
    np.testing.assert_allclose(there, expected, atol=1e-6)
    assert sample.camera.distortion.tolist() == [-0.2, 0.24, -0.001, -0.0014, -0.003]


def test_videopose3d_without_cameras(tmp_path: Path) -> None:
    people = {"S9": {"Walking": np.zeros((2, 32, 3))}}
    np.savez(tmp_path / "data_3d_h36m.npz", positions_3d=np.array(people, dtype=object))
    with pytest.raises(FileNotFoundError, match=r"put the cameras.h5 of the same"):
        list(human36m(tmp_path))


def test_spin(tmp_path: Path) -> None:
    names = [f"images/S11_Sitting_1.{CAMERA}_{n:06d}.jpg" for n in (6, 1)]
    names.append("S9/S9_Sitting_1.55011271/S9_Sitting_1.55011271_000001.jpg")
    points = np.zeros((3, 24, 4))
    points[:, :19, 3] = 1
    points[0, 14, 0] = 0.5
    np.savez(
        tmp_path / "h36m_valid_protocol2.npz",
        imgname=np.array(names),
        S=points,
        center=np.full((3, 2), 500.0),
        scale=np.full(3, 2.0),
    )
    first, second = human36m(tmp_path)
    assert first.name == f"S11, Sitting_1, {CAMERA}"
    assert first.frame.tolist() == [0, 5] and second.frame.tolist() == [0]
    assert second.name == "S9, Sitting_1, 55011271"
    assert first.joints is not None and first.boxes is not None and first.view is None
    assert first.joints.names == SPIN and first.joints.names[14] == "pelvis"
    assert first.joints.position[1, 14, 0] == 0.5 and first.joints.confidence[0, 19] == 0
    assert first.boxes[0].tolist() == [300, 300, 700, 700]
    np.testing.assert_array_equal(first.in_camera(first.joints.position), first.joints.position)


def test_the_original_by_matlab(tmp_path: Path) -> None:
    folder = tmp_path / "S9" / "MyPoseFeatures" / "D3_Positions_mono"
    folder.mkdir(parents=True)
    (tmp_path / "S9" / "Videos").mkdir()
    video = tmp_path / "S9" / "Videos" / f"Walking 1.{CAMERA}.mp4"
    video.touch()
    cell = np.empty((1, 1), dtype=object)
    cell[0, 0] = np.arange(192.0).reshape(2, 96)
    scipy.io.savemat(folder / f"Walking 1.{CAMERA}.cdf.mat", {"data": cell})
    scipy.io.savemat(folder / f"_ALL 1.{CAMERA}.cdf.mat", {"data": cell})
    (sample,) = human36m(tmp_path)
    assert sample.video == video and sample.joints is not None
    assert sample.joints.position[1, 1].tolist() == [0.099, 0.100, 0.101]


def test_none_of_the_layouts(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="holds none of the layouts"):
        list(human36m(tmp_path))
    with pytest.raises(ValueError, match="there is no camera 1; 54138969"):
        list(human36m(tmp_path, cameras=("1",)))
    (tmp_path / "annot.h5").write_bytes(b"not HDF5 at all" * 10)
    target = tmp_path / "S9" / "Walking"
    target.mkdir(parents=True)
    (tmp_path / "annot.h5").rename(target / "annot.h5")
    with pytest.raises(ValueError, match=r"annot.h5: cannot be read as HDF5"):
        list(human36m(tmp_path))
