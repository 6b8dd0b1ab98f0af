"""Bodies placed by their rays: exact, robust, differentiable, and where nothing can be told."""

import math

import pytest
import torch
from torch import Tensor

from biokit.camera.placement import place

F64 = torch.float64


def scene(bodies: int = 5, points: int = 20, seed: int = 0) -> tuple[Tensor, Tensor, Tensor]:
    """Points [B, K, 3], true translation [B, 3] and rays [B, K, 2] of people of 1.7 m."""
    draw = torch.Generator().manual_seed(seed)
    shape = torch.tensor([0.5, 1.7, 0.5], dtype=F64)
    body = (torch.rand(bodies, points, 3, generator=draw, dtype=F64) - 0.5) * shape
    least = torch.tensor([-1.0, -0.5, 2.5], dtype=F64)
    range_ = torch.tensor([2.0, 1.0, 5.0], dtype=F64)
    true = least + range_ * torch.rand(bodies, 3, generator=draw, dtype=F64)
    seen = body + true[:, None]
    return body, true, seen[..., :2] / seen[..., 2:]


@pytest.mark.parametrize("scale", [None, 0.05])
def test_exact_rays_give_the_exact_place(scale: float | None) -> None:
    body, true, rays = scene()
    placed = place(body, rays, scale=scale)
    torch.testing.assert_close(placed.translation, true, rtol=0, atol=1e-9)
    assert float(placed.residual.max()) < 1e-9


def test_single_precision() -> None:
    body, true, rays = scene()
    placed = place(body.float(), rays.float())
    assert placed.translation.dtype == torch.float32
    torch.testing.assert_close(placed.translation.double(), true, rtol=0, atol=1e-3)


def test_least_squares_is_the_optimum_in_the_picture() -> None:
    body, _, rays = scene(bodies=3)
    rays = rays + 0.01 * torch.randn(rays.shape, generator=torch.Generator().manual_seed(1)).to(F64)
    weight = torch.rand(rays.shape[:2], generator=torch.Generator().manual_seed(2)).to(F64)
    placed = place(body, rays, weight, scale=None, iterations=20)

    def cost(translation: Tensor) -> Tensor:
        seen = body + translation[:, None]
        miss = seen[..., :2] / seen[..., 2:] - rays
        return (weight * (miss**2).sum(-1)).sum()

    gradient = torch.autograd.functional.jacobian(cost, placed.translation)
    start = torch.autograd.functional.jacobian(cost, placed.translation * 1.05)
    assert float(gradient.abs().max()) < 1e-9 * float(start.abs().max())


def test_gross_errors_are_left_out() -> None:
    body, true, rays = scene(bodies=8)
    rays[:, :5] += torch.tensor([0.1, -0.15], dtype=F64)  # a quarter of the points, 0.3 to 1.3 m
    plain = place(body, rays, scale=None).translation
    robust = place(body, rays)
    assert float((plain - true).norm(dim=-1).min()) > 0.1
    assert float((robust.translation - true).norm(dim=-1).max()) < 0.02
    assert float(robust.weight[:, :5].max()) < 0.01 < 0.9 < float(robust.weight[:, 5:].min())


def test_detector_noise() -> None:
    # 1 % of a body's height at each point, 20 points: centimetres along the view, millimetres
    # across it
    body, true, rays = scene(bodies=200)
    noise = torch.randn(rays.shape, generator=torch.Generator().manual_seed(3)).to(F64)
    error = place(body, rays + 0.017 * noise / true[:, None, 2:]).translation - true
    across, along = error[:, :2].square().mean().sqrt(), (error[:, 2] / true[:, 2]).abs().mean()
    assert float(across) < 0.02
    assert float(along) < 0.01


def test_points_without_weight_are_not_read() -> None:
    body, true, rays = scene()
    weight = torch.ones(rays.shape[:2], dtype=F64)
    weight[:, 3] = 0
    body[:, 3], rays[:, 3] = math.nan, 99.0
    rays[:, 4] = math.nan  # a missing keypoint whose confidence nobody set to zero
    placed = place(body, rays, weight)
    torch.testing.assert_close(placed.translation, true, rtol=0, atol=1e-9)
    missing = torch.zeros_like(weight, dtype=torch.bool)
    missing[:, 3:5] = True
    assert torch.equal(placed.residual.isnan(), missing)


def test_where_nothing_can_be_told_is_nan() -> None:
    body, true, rays = scene(bodies=5)
    weight = torch.ones(rays.shape[:2], dtype=F64)
    weight[0] = 0  # nothing seen
    weight[1, 1:] = 0  # one point
    rays[2] = rays[2, :1]  # all points on one ray
    body[3, :, :2] *= -1  # inside out: only a body behind the camera looks like that
    placed = place(body, rays, weight)
    assert placed.translation.isnan().any(-1).tolist() == [True, True, True, True, False]
    torch.testing.assert_close(placed.translation[4], true[4], rtol=0, atol=1e-9)


def test_gradients() -> None:
    body, _, rays = scene(bodies=2, points=6)
    rays = rays + 0.01 * torch.randn(rays.shape, generator=torch.Generator().manual_seed(4)).to(F64)
    rays[0, 0] = math.nan
    body, rays = body.requires_grad_(), rays.requires_grad_()
    loss = place(body, rays).translation.square().sum()
    gradients = torch.autograd.grad(loss, (body, rays))
    assert all(bool(g.isfinite().all()) for g in gradients)
    known = rays.detach()[:, 1:].requires_grad_()
    assert torch.autograd.gradcheck(
        lambda b, r: place(b, r, iterations=3).translation, (body.detach()[:, 1:], known)
    )


def test_no_bodies() -> None:
    placed = place(torch.zeros(0, 4, 3), torch.zeros(0, 4, 2))
    assert placed.translation.shape == (0, 3)
