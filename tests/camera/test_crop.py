"""Views of a person."""

import torch

from biokit.camera.crop import (
    REACH,
    Crop,
    crop_of,
    crop_of_box,
    seen_in_crop,
    to_crop,
    turn_to,
)


def _points(count: int = 40) -> torch.Tensor:
    generator = torch.Generator().manual_seed(0)
    body = 0.5 * torch.randn(3, 2, count, 3, generator=generator, dtype=torch.float64)
    return body + torch.tensor([1.5, -0.8, 4.0], dtype=torch.float64)


def test_the_turn_brings_a_ray_onto_the_axis_and_is_the_least_one() -> None:
    rays = torch.tensor([[0.0, 0.0], [0.7, -0.2], [-2.0, 1.0]], dtype=torch.float64)
    turn = turn_to(rays)
    ends = torch.cat([rays, torch.ones(3, 1, dtype=torch.float64)], -1)
    turned = (turn @ ends[..., None])[..., 0]
    torch.testing.assert_close(turned[:, :2], torch.zeros(3, 2, dtype=torch.float64))
    torch.testing.assert_close(turn @ turn.mT, torch.eye(3, dtype=torch.float64).expand(3, 3, 3))
    angle = ((turn.diagonal(dim1=-2, dim2=-1).sum(-1) - 1) / 2).clamp(-1, 1).acos()
    expected = (1 / ends.norm(dim=-1)).acos()  # between the ray and the axis
    torch.testing.assert_close(angle, expected, atol=1e-7, rtol=0)


def test_the_view_is_an_exact_perspective_wherever_the_person_is() -> None:
    points = _points()
    rays = points[..., :2] / points[..., 2:]
    crop = crop_of(rays, torch.ones(3, 2, 40, dtype=torch.float64))
    inside = torch.einsum("bij,btkj->btki", crop.rotation, points)
    torch.testing.assert_close(to_crop(rays, crop), seen_in_crop(inside, crop))
    seen = to_crop(rays, crop)
    assert seen.mean((1, 2)).abs().max() < 0.02
    radius = seen.square().sum(-1).mean((1, 2)).sqrt()
    torch.testing.assert_close(radius, torch.full((3,), 1 / REACH, dtype=torch.float64))


def test_the_trunk_is_the_middle_and_unseen_keypoints_do_not_matter() -> None:
    points = _points()
    rays = points[..., :2] / points[..., 2:]
    weight = torch.ones(3, 2, 40, dtype=torch.float64)
    weight[..., 7] = 0
    trunk = torch.zeros(40)
    trunk[:4] = 1
    crop = crop_of(rays, weight, trunk)
    assert to_crop(rays, crop)[:, :, :4].mean((1, 2)).abs().max() < 0.02
    lost = rays.clone()
    lost[..., 7, :] = torch.nan
    for one, other in zip(crop, crop_of(lost, weight, trunk), strict=True):
        torch.testing.assert_close(one, other)
    weight[0, :, :4] = 0  # no trunk is seen: all keypoints count
    assert to_crop(rays, crop_of(rays, weight, trunk))[0, :, 8:].mean((0, 1)).abs().max() < 0.05


def test_a_box_fills_its_view() -> None:
    corners = torch.tensor([[[0.1, -0.4], [0.3, -0.4], [0.1, 0.4], [0.3, 0.4]]])
    crop = crop_of_box(corners, margin=1.0)
    assert isinstance(crop, Crop)
    seen = to_crop(corners, crop)
    torch.testing.assert_close(seen[..., 1].abs().amax(), torch.tensor(1.0))
    wide = torch.tensor([[[-0.6, -0.1], [0.6, -0.1], [-0.6, 0.1], [0.6, 0.1]]])
    seen = to_crop(wide, crop_of_box(wide, margin=1.0))
    torch.testing.assert_close(seen[..., 0].abs().amax(), torch.tensor(0.75))
