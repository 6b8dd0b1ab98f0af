"""The crop's camera: the paper's pinhole, and a real camera that sees the same."""

import torch
from torch import Tensor

from biokit.camera.model import Camera, pinhole
from biokit.camera.projection import project
from biokit.camera.weak_perspective import (
    box_around,
    crop_camera,
    from_camera,
    from_translation,
    project_weak,
    to_camera,
    to_pixels,
    to_translation,
)
from tests.camera.figures import F64, standing

WEAK = torch.tensor([[0.9, 0.1, -0.05], [1.1, -0.2, 0.02]], dtype=F64)
LENS = Camera(
    torch.tensor([1500.0, 1500.0], dtype=F64),
    torch.tensor([540.0, 960.0], dtype=F64),
    (1080, 1920),
    torch.tensor([-0.05, 0.13, 0.001, 0.0005, 0.0], dtype=F64),
)


def body() -> Tensor:
    """[24, 3] m, around the pelvis, y down."""
    joints = standing()
    return (joints - joints[0]) * torch.tensor([1.0, -1.0, 1.0], dtype=F64)


def test_the_numbers_of_the_paper() -> None:
    # a person of 2 m that fills the crop: s = 1, 39 m away
    translation = to_translation(torch.tensor([1.0, 0.0, 0.0]))
    torch.testing.assert_close(translation, torch.tensor([0.0, 0.0, 39.0625]))


def test_there_and_back() -> None:
    torch.testing.assert_close(from_translation(to_translation(WEAK)), WEAK)
    middle = torch.tensor([[300.0, 400.0], [700.0, 1200.0]], dtype=F64)
    side = torch.tensor([500.0, 800.0], dtype=F64)
    placed = to_camera(WEAK, middle, side, LENS)
    torch.testing.assert_close(from_camera(placed, middle, side, LENS), WEAK)


def test_the_crops_pinhole_sees_what_the_weak_camera_says() -> None:
    placed = body() + to_translation(WEAK)[:, None]
    px = project(crop_camera(), placed)
    crop = (px - 127.5) / 128
    weak = project_weak(body(), WEAK)
    # the depth of a body, 0.2 m to either side, against 35 m
    assert float((crop - weak).abs().max()) < 0.01
    # and exactly for the points at the depth of the pelvis
    flat = body() * torch.tensor([1.0, 1.0, 0.0], dtype=F64)
    px = project(crop_camera(), flat + to_translation(WEAK)[:, None])
    torch.testing.assert_close((px - 127.5) / 128, project_weak(flat, WEAK))


def test_a_real_camera_sees_the_body_in_the_same_box() -> None:
    flat = body() * torch.tensor([1.0, 1.0, 0.0], dtype=F64)
    middle = torch.tensor([[300.0, 500.0], [540.0, 960.0]], dtype=F64)
    side = torch.tensor([600.0, 600.0], dtype=F64)
    boxed = to_pixels(project_weak(flat, WEAK), middle, side)
    straight = pinhole((1500.0, 1500.0), (1080, 1920), centre=(540.0, 960.0))
    seen = project(straight, flat + to_camera(WEAK, middle, side, straight)[:, None])
    torch.testing.assert_close(seen, boxed)
    # with a lens that distorts, the middle is the same and the rest within some px
    seen = project(LENS, flat + to_camera(WEAK, middle, side, LENS)[:, None])
    assert float((seen - boxed).abs().max()) < 8


def test_gradients() -> None:
    middle = torch.tensor([[300.0, 400.0], [700.0, 1200.0]], dtype=F64, requires_grad=True)
    side = torch.tensor([500.0, 800.0], dtype=F64, requires_grad=True)
    assert torch.autograd.gradcheck(
        lambda w, m, s: to_camera(w, m, s, LENS), (WEAK.clone().requires_grad_(), middle, side)
    )


def test_boxes_hold_what_is_seen() -> None:
    px = torch.tensor([[[10.0, 20.0], [30.0, 100.0], [999.0, 999.0], [torch.nan, 1.0]]] * 2)
    weight = torch.tensor([[1.0, 0.5, 0.0, 1.0], [0.0, 0.0, 0.0, 1.0]])
    middle, side = box_around(px, weight, margin=1.5)
    torch.testing.assert_close(middle[0], torch.tensor([20.0, 60.0]))
    torch.testing.assert_close(side[0], torch.tensor(120.0))
    assert bool(middle[1].isnan().all()) and bool(side[1].isnan())
