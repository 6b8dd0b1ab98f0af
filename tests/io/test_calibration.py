"""Cameras from and to files, and errors that say what to do."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from biokit.camera.model import Camera
from biokit.camera.projection import project
from biokit.io.calibration import read_camera, read_cameras, write_camera

F64 = torch.float64

OPENCV_YAML = """%YAML:1.0
---
calibration_time: "Tue Mar  4 10:21:07 2025"
image_width: 1280
image_height: 720
camera_matrix: !!opencv-matrix
   rows: 3
   cols: 3
   dt: d
   data: [ 9.0e+02, 0., 6.4e+02, 0.,
       9.1e+02, 3.6e+02, 0., 0., 1. ]
distortion_coefficients: !!opencv-matrix
   rows: 5
   cols: 1
   dt: d
   data: [ -2.0e-01, 1.0e-01, 1.0e-03, -2.0e-03, 5.0e-02 ]
avg_reprojection_error: 3.1e-01
"""
ROS_YAML = """image_width: 1280
image_height: 720
camera_name: front
camera_matrix:
  rows: 3
  cols: 3
  data: [900, 0, 640, 0, 910, 360, 0, 0, 1]
distortion_model: plumb_bob
distortion_coefficients:
  rows: 1
  cols: 5
  data: [-0.2, 0.1, 0.001, -0.002, 0.05]
"""
PLAIN_YAML = """camera_matrix:
- - 900.0
  - 0.0
  - 640.0
- [0.0, 910.0, 360.0]
- [0.0, 0.0, 1.0]
dist_coeff: [[-0.2, 0.1, 0.001, -0.002, 0.05]]
image_size: [1280, 720]  # width, height
"""
OPENCV_JSON = {
    "image_width": 1280,
    "image_height": 720,
    "camera_matrix": {
        "type_id": "opencv-matrix", "rows": 3, "cols": 3, "dt": "d",
        "data": [900.0, 0.0, 640.0, 0.0, 910.0, 360.0, 0.0, 0.0, 1.0],
    },
    "dist_coeffs": [[-0.2, 0.1, 0.001, -0.002, 0.05]],
}  # fmt: skip
POSE2SIM_TOML = """[cam_01]
name = "front"
size = [ 1280.0, 720.0,]
matrix = [ [ 900.0, 0.0, 640.0,], [ 0.0, 910.0, 360.0,], [ 0.0, 0.0, 1.0,],]
distortions = [ -0.2, 0.1, 0.001, -0.002,]
rotation = [ 1.2091995761561452, -1.2091995761561452, 1.2091995761561452,]
translation = [ 0.0, 1.0, 3.0,]
fisheye = false

[cam_02]
name = "side"
size = [ 1280.0, 720.0,]
matrix = [ [ 900.0, 0.0, 640.0,], [ 0.0, 910.0, 360.0,], [ 0.0, 0.0, 1.0,],]
distortions = [ 0.0, 0.0, 0.0, 0.0,]
rotation = [ 1.5707963267948966, 0.0, 0.0,]
translation = [ 0.0, 1.0, 3.0,]
fisheye = true

[metadata]
adjusted = false
error = 0.0
"""


def written(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content))
    return path


def entry(**changes: object) -> dict[str, object]:
    values: dict[str, object] = {
        "image_size": [1280, 720],
        "K": [[900.0, 0.0, 640.0], [0.0, 910.0, 360.0], [0.0, 0.0, 1.0]],
        "dist": [-0.2, 0.1, 0.001, -0.002, 0.05],
        "R": [[1.0, 0, 0], [0, 0, -1], [0, 1, 0]],
        "t": [0.0, 1.0, 3.0],
    }
    return values | changes


def ours(*, up: str = "+Z (up)", **changes: object) -> dict[str, object]:
    return {"world_frame": {"vertical_axis": up}, "cameras": {"cam": entry(**changes)}}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.yml", OPENCV_YAML),
        ("a.yaml", ROS_YAML),
        ("a.yaml", PLAIN_YAML),
        ("a.json", OPENCV_JSON),
        ("a.json", {"intrinsics": entry()}),
        ("a.json", ours()),
    ],
)
def test_one_camera_in_many_layouts(tmp_path: Path, name: str, content: object) -> None:
    camera = read_camera(written(tmp_path, name, content))
    assert camera.size == (1280, 720) and camera.focal.dtype == F64
    torch.testing.assert_close(camera.focal, torch.tensor([900.0, 910.0], dtype=F64))
    torch.testing.assert_close(camera.centre, torch.tensor([640.0, 360.0], dtype=F64))
    expected = torch.tensor([-0.2, 0.1, 0.001, -0.002, 0.05], dtype=F64)
    torch.testing.assert_close(camera.distortion, expected)
    assert camera.has_pose == ("cameras" in content)
    assert name in camera.source


def test_the_world_with_z_up_becomes_ground(tmp_path: Path) -> None:
    # R: world z up, camera looks along world y, and its y is down
    camera = read_camera(written(tmp_path, "a.json", ours()))
    world = torch.tensor([[0.2, 5.0, 1.7]], dtype=F64)
    ground = torch.tensor([[0.2, 1.7, -5.0]], dtype=F64)  # x, z, -y
    assert camera.rotation is not None and camera.translation is not None
    turn = torch.tensor([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]], dtype=F64)
    torch.testing.assert_close(camera.to_camera(ground), world @ turn.mT + camera.translation)
    up_in_camera = camera.rotation @ torch.tensor([0.0, 1, 0], dtype=F64)
    torch.testing.assert_close(up_in_camera, torch.tensor([0.0, -1, 0], dtype=F64))


@pytest.mark.parametrize("axis", ["+Y", "-Y", "+Z", "-Z"])
def test_every_world_becomes_a_right_handed_ground(tmp_path: Path, axis: str) -> None:
    camera = read_camera(written(tmp_path, "a.json", ours(up=axis)))
    assert camera.rotation is not None
    assert float(torch.linalg.det(camera.rotation)) == pytest.approx(1.0)
    sign = 1.0 if axis[0] == "+" else -1.0
    turn = torch.tensor([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]], dtype=F64)
    torch.testing.assert_close(camera.rotation[:, 1], sign * turn[:, "XYZ".index(axis[1])])


def test_pose2sim_toml(tmp_path: Path) -> None:
    path = written(tmp_path, "Calib.toml", POSE2SIM_TOML)
    camera = read_camera(path, "front")
    # 120 deg about (1, -1, 1): the world's x becomes the camera's z and its z the camera's -y
    assert camera.rotation is not None
    forward, up = torch.tensor([[0.0, 0, 1], [0, -1, 0]], dtype=F64)
    torch.testing.assert_close(camera.rotation[:, 0], forward)
    torch.testing.assert_close(camera.rotation[:, 1], up)
    with pytest.raises(
        ValueError, match=r"2 cameras, front, side; say which, as in Calib\.toml#front"
    ):
        read_camera(path)
    assert read_camera(f"{path}#front").source == camera.source
    with pytest.raises(ValueError, match=r"no camera 'rear'; it holds front, side"):
        read_camera(path, "rear")
    with pytest.raises(ValueError, match=r"camera side: is calibrated as a fisheye"):
        read_cameras(path)


def test_the_size_of_the_pictures(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", ours())
    half = read_camera(path, size=(640, 360))
    torch.testing.assert_close(half.focal, torch.tensor([450.0, 455.0], dtype=F64))
    with pytest.raises(ValueError, match=r"1280 x 720 px, these have 720 x 1280"):
        read_camera(path, size=(720, 1280))
    content = entry()
    del content["image_size"]
    path = written(tmp_path, "b.json", content)
    assert read_camera(path, size=(1280, 720)).size == (1280, 720)
    with pytest.raises(ValueError, match=r"no size of the picture .* or give size"):
        read_camera(path)


def test_there_and_back(tmp_path: Path) -> None:
    one = read_camera(written(tmp_path, "a.json", ours(t=[0.1, 0.2, 1 / 3])))
    two = Camera(one.focal / 3, one.centre, one.size, one.distortion)
    path = tmp_path / "b.json"
    write_camera({"one": one, "two": two}, path)
    cameras = read_cameras(path)
    for before, after in ((one, cameras["one"]), (two, cameras["two"])):
        for key in ("focal", "centre", "distortion", "rotation", "translation"):
            assert before.has_pose == after.has_pose
            if getattr(before, key) is not None:
                torch.testing.assert_close(getattr(after, key), getattr(before, key))
    write_camera(one, path)
    assert list(read_cameras(path)) == ["camera"]
    with pytest.raises(ValueError, match=r"written as \.json"):
        write_camera(one, tmp_path / "b.yaml")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"K": [[900.0, 0.0], [0.0, 910.0]]}, "K has 4 numbers, expected 9"),
        ({"K": None}, r"no camera matrix \(K, camera_matrix"),
        ({"K": [["f", 0, 0], [0, 1, 0], [0, 0, 1]]}, "K is not all numbers"),
        ({"K": [[-900.0, 0, 640], [0, 910, 360], [0, 0, 1]]}, "expected both above zero"),
        ({"K": [[900.0, 3, 640], [0, 910, 360], [0, 0, 1]]}, "not at right angles"),
        ({"K": [[900.0, 0, 0], [0, 910, 0], [640, 360, 1]]}, "transposed"),
        ({"image_size": [500, 1280]}, "width and height exchanged"),
        ({"image_size": [1280]}, "image_size has 1 numbers, expected 2"),
        ({"dist": [0.1, 0.1]}, "dist has 2 numbers, expected 4 or 5"),
        ({"dist": [0.1] * 8}, "8 coefficients of distortion, of which the first 5"),
        ({"fisheye": True}, "fisheye"),
        ({"R": [[1.0, 0, 0], [0, 1, 0], [0, 0, -1]]}, "mirrored"),
        ({"t": [0.0, 1000.0, 3000.0]}, "millimetres"),
        ({"t": None}, "one of rotation and translation is missing"),
    ],
)
def test_errors(tmp_path: Path, changes: dict[str, object], message: str) -> None:
    path = written(tmp_path, "a.json", ours(**changes))
    with pytest.raises(ValueError, match=message) as error:
        read_camera(path)
    assert "a.json" in str(error.value) and "camera cam" in str(error.value)


def test_errors_are_listed_together(tmp_path: Path) -> None:
    path = written(tmp_path, "a.json", ours(up="up", dist=[0.1], image_size=[0, 720]))
    with pytest.raises(ValueError, match=r"(?s)0 x 720.*dist has 1.*vertical axis .* 'UP'"):
        read_camera(path)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.json", "{", "cannot be parsed"),
        ("a.toml", "[cam", "cannot be parsed"),
        ("a.json", "[1]", "holds a list"),
        ("a.json", {"mass": 3}, "no camera: none of K, .* which holds mass"),
        ("a.json", {"cameras": {}}, "no camera"),
        ("a.yaml", "mass: 3\n", "no camera"),
        ("a.toml", "[metadata]\nerror = 0.0\n", "which holds metadata"),
        ("a.xml", "<a/>", r"\.xml is no calibration; supported: \.json"),
    ],
)
def test_files_without_a_camera(tmp_path: Path, name: str, content: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_camera(written(tmp_path, name, content))


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such file"):
        read_camera(tmp_path / "a.json")


@pytest.mark.parametrize(("name", "mean", "median"), [("cam02", 8.1, 5.1), ("cam04", 6.3, 4.2)])
def test_real_cameras_see_the_points_where_a_detector_does(
    shared_data: Path, name: str, mean: float, median: float
) -> None:
    """Its README gives these px for 16 points, left and right put right."""
    folder = shared_data / "video" / "trial_a"
    camera = read_camera(folder / "calibration.json", name)
    stored = np.load(folder / "points3d_world.npz")
    world = torch.from_numpy(stored["blazepose33_raw"]).double()
    ground = torch.stack([world[..., 0], world[..., 2], -world[..., 1]], dim=-1)
    px = project(camera, camera.to_camera(ground))
    seen = torch.from_numpy(np.load(folder / "keypoints" / f"{name}.npz")["tta"]).double()[..., :2]
    body = torch.tensor([11, 12, 13, 14, 15, 16, *range(23, 33)])
    other = body + torch.where(body % 2 == 1, 1, -1)  # odd ones are left
    named, exchanged = ((px[:, body] - seen[:, which]).norm(dim=-1) for which in (body, other))
    wrong = exchanged.median(1).values < named.median(1).values
    miss = torch.where(wrong[:, None], exchanged, named)
    assert float(miss.mean()) == pytest.approx(mean, abs=0.3)
    assert float(miss.median()) == pytest.approx(median, abs=0.3)
    # and the camera stands where its centre is said to be
    centre = camera.to_ground(torch.zeros(1, 3, dtype=F64))[0]
    entry = json.loads((folder / "calibration.json").read_text())["cameras"][name]
    x, y, z = entry["camera_centre_world"]
    torch.testing.assert_close(centre, torch.tensor([x, z, -y], dtype=F64), rtol=0, atol=1e-5)
