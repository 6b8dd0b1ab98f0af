"""Views of people cut out of pictures: what stands along a ray is where the view has that ray."""

from __future__ import annotations

import pytest
import torch

from biokit.camera.crop import Crop, seen_in_crop, turn_to
from biokit.camera.model import Camera, pinhole
from biokit.camera.picture_view import view_of
from biokit.camera.projection import project

PLACE = 0.02  # of the view's half height: a pixel of it is 0.03


def camera_with_lens() -> Camera:
    camera = pinhole((420.0, 410.0), (320, 240))
    lens = torch.tensor([-0.2, 0.05, 0.002, -0.001, 0.0])
    return Camera(camera.focal, camera.centre, camera.size, lens)


def test_points_are_where_the_view_says() -> None:
    """Spots drawn where a distorting camera sees points turn up at the points' places in views."""
    camera = camera_with_lens()
    points = torch.tensor([[[-0.5, -0.2, 3.0]], [[0.6, 0.3, 3.0]], [[0.0, 0.1, 2.5]]])
    middle = points[:, 0, :2] / points[:, 0, 2:] + torch.tensor([[0.03, -0.04]])
    crop = Crop(turn_to(middle), torch.tensor([0.15, 0.12, 0.2]))
    px = project(camera, points)  # [3, 1, 2]
    u, v = torch.arange(320.0), torch.arange(240.0)
    off = (u - px[..., :1]).square()[:, :, None] + (v - px[..., 1:]).square()[..., None]
    spot = torch.exp(-0.5 * off / 3.0**2)[:, 0]  # [3, 240, 320]
    pictures = (255 * spot[..., None].expand(-1, -1, -1, 3)).round().to(torch.uint8)
    shown = view_of(pictures, camera, crop, (64, 48))
    assert shown.shape == (3, 3, 64, 48) and float(shown.max()) <= 1
    share = shown[:, 0] / shown[:, 0].sum((1, 2), keepdim=True)
    rows = (2 * torch.arange(64) + 1) / 64 - 1
    columns = ((2 * torch.arange(48) + 1) / 48 - 1) * 0.75
    found = torch.stack([(share.sum(1) * columns).sum(1), (share.sum(2) * rows).sum(1)], -1)
    expected = seen_in_crop(points @ crop.rotation.mT, crop)[:, 0]
    torch.testing.assert_close(found, expected, atol=PLACE, rtol=0)


def test_the_whole_picture_is_itself() -> None:
    """A view along the axis that covers the picture gives the picture."""
    generator = torch.Generator().manual_seed(0)
    picture = torch.rand(1, 64, 48, 3, generator=generator)
    camera = pinhole(64.0, (48, 64))
    crop = Crop(torch.eye(3)[None], torch.tensor([0.5]))
    torch.testing.assert_close(
        view_of(picture, camera, crop, (64, 48)), picture.permute(0, 3, 1, 2), atol=1e-5, rtol=0
    )
    halves = view_of(picture, camera, crop, (32, 24))
    means = torch.nn.functional.avg_pool2d(picture.permute(0, 3, 1, 2), 2)
    torch.testing.assert_close(halves, means, atol=1e-5, rtol=0)


def test_beyond_the_picture_its_edge_goes_on() -> None:
    picture = torch.zeros(1, 64, 48, 3)
    picture[:, :, -2:] = 1.0  # the view takes means of two by two
    camera = pinhole(64.0, (48, 64))
    crop = Crop(turn_to(torch.tensor([[1.5, 0.0]])), torch.tensor([0.3]))
    assert torch.equal(view_of(picture, camera, crop, (16, 12)), torch.ones(1, 3, 16, 12))


def test_pictures_of_another_size() -> None:
    crop = Crop(torch.eye(3)[None], torch.tensor([0.5]))
    with pytest.raises(ValueError, match=r"1 pictures of 40 x 30 px for 1 views.*320 x 240"):
        view_of(torch.zeros(1, 30, 40, 3), camera_with_lens(), crop)
