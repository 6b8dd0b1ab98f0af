"""The camera's own numbers: size, pose, field of view."""

import math

import pytest
import torch

from biokit.camera.field_of_view import camera_of_view
from biokit.camera.model import Camera, pinhole
from biokit.camera.projection import pixels, project

F64 = torch.float64


def test_matrix_and_field_of_view() -> None:
    camera = pinhole((1000.0, 900.0), (2000, 1800), centre=(990.0, 905.0))
    expected = torch.tensor([[1000.0, 0, 990], [0, 900, 905], [0, 0, 1]], dtype=F64)
    torch.testing.assert_close(camera.matrix, expected)
    angles = torch.full((2,), math.pi / 2, dtype=F64)
    torch.testing.assert_close(camera.field_of_view, angles)


def test_another_precision_keeps_everything_else() -> None:
    camera = pinhole(500.0, (640, 480), source="here").standing(torch.eye(3), torch.ones(3))
    moved = camera.to(dtype=torch.float32)
    assert moved.rotation is not None and moved.rotation.dtype == torch.float32
    assert (moved.size, moved.source, moved.has_pose) == ((640, 480), "here", True)


def test_there_and_back_through_the_pose() -> None:
    turn = torch.linalg.matrix_exp(
        torch.tensor([[0.0, 0.3, -0.2], [-0.3, 0, 0.5], [0.2, -0.5, 0]], dtype=F64)
    )
    camera = pinhole(500.0, (640, 480)).standing(turn, torch.tensor([0.1, 0.2, 3.0], dtype=F64))
    points = torch.rand(7, 4, 3, dtype=F64)
    torch.testing.assert_close(camera.to_ground(camera.to_camera(points)), points)
    one = turn @ points[0, 0] + camera.translation
    torch.testing.assert_close(camera.to_camera(points)[0, 0], one)


def test_no_pose_says_what_to_do() -> None:
    with pytest.raises(ValueError, match=r"walk\.json has no pose .* calibration file"):
        pinhole(500.0, (640, 480), source="walk.json").to_ground(torch.zeros(1, 3))


def test_resized_pictures_show_the_same_rays() -> None:
    camera = pinhole((800.0, 820.0), (640, 480), centre=(300.0, 250.0))
    camera = Camera(camera.focal, camera.centre, camera.size, torch.full((5,), 0.01, dtype=F64))
    ray = torch.tensor([0.2, -0.1], dtype=F64)
    large = camera.resized((1280, 960))
    # pixel centres: (u + 0.5) doubles
    torch.testing.assert_close(pixels(large, ray) + 0.5, 2 * (pixels(camera, ray) + 0.5))
    assert camera.resized((640, 480)) is camera


def test_cut_or_turned_pictures_are_refused() -> None:
    with pytest.raises(ValueError, match="640 x 480 px, these have 480 x 640"):
        pinhole(500.0, (640, 480)).resized((480, 640))


def test_field_of_view_in_degrees() -> None:
    camera = camera_of_view((1080, 1920), 90.0)
    torch.testing.assert_close(camera.focal, torch.full((2,), 960.0, dtype=F64))
    torch.testing.assert_close(camera.centre, torch.tensor([539.5, 959.5], dtype=F64))
    assert not camera.estimated and camera.source == "field of view 90 deg"
    across = camera_of_view((1080, 1920), 90.0, across="width")
    torch.testing.assert_close(across.focal, torch.full((2,), 540.0, dtype=F64))
    # the edges of the picture, half a pixel outside the centres of its pixels
    edge = project(across, torch.tensor([1.0, 0.0, 1.0], dtype=F64))
    torch.testing.assert_close(edge, torch.tensor([1079.5, 959.5], dtype=F64))


def test_focal_length_of_35_mm_film() -> None:
    # a 36 x 24 picture in mm: the focal length in px is the one in mm
    camera = camera_of_view((3600, 2400), focal_mm35=50.0)
    torch.testing.assert_close(camera.focal, torch.full((2,), 5000.0, dtype=F64))


def test_without_numbers_it_says_that_it_guesses() -> None:
    camera = camera_of_view((1080, 1920))
    assert camera.estimated and "guess" in camera.source
    # two video cameras of a laboratory have 1661 and 1675 px at 1920: what the guess is near to
    assert abs(float(camera.focal[0]) / 1668 - 1) < 0.02


def test_errors_list_everything() -> None:
    with pytest.raises(ValueError, match=r"not both.*200 deg.*2 mm.*sideways"):
        camera_of_view((640, 480), 200.0, focal_mm35=2.0, across="sideways")
