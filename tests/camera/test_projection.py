"""Pixels and rays: closed forms, the way back, gradients, and lenses that turn back."""

import math

import pytest
import torch

from biokit.camera.model import Camera, pinhole
from biokit.camera.projection import pixels, project, rays

F64 = torch.float64
TOLERANCE = 1e-10  # px


def lens(*coefficients: float, focal: float = 1000.0) -> Camera:
    camera = pinhole(focal, (1920, 1080))
    return Camera(camera.focal, camera.centre, camera.size, torch.tensor(coefficients, dtype=F64))


def test_without_distortion_it_is_a_pinhole() -> None:
    camera = pinhole((1000.0, 900.0), (641, 481))
    points = torch.tensor([[0.0, 0.0, 2.0], [0.5, -0.25, 2.0]], dtype=F64)
    expected = torch.tensor([[320.0, 240.0], [570.0, 240.0 - 112.5]], dtype=F64)
    torch.testing.assert_close(project(camera, points), expected)
    torch.testing.assert_close(rays(camera, expected), points[:, :2] / 2)


def test_radial_distortion_by_hand() -> None:
    # at (0.3, 0.4) the radius is 0.5: s = 0.25, and the radial factor is exact in binary
    camera = lens(-0.5, 0.25, 0.0, 0.0, 1.0)
    factor = 1 - 0.5 * 0.25 + 0.25 * 0.25**2 + 0.25**3
    expected = torch.tensor([959.5 + 300 * factor, 539.5 + 400 * factor], dtype=F64)
    got = project(camera, torch.tensor([0.6, 0.8, 2.0], dtype=F64))
    torch.testing.assert_close(got, expected, rtol=0, atol=TOLERANCE)


def test_tangential_distortion_by_hand() -> None:
    camera = lens(0.0, 0.0, 0.01, 0.02, 0.0)
    x, y, s = 0.3, 0.4, 0.25
    u = x + 2 * 0.01 * x * y + 0.02 * (s + 2 * x * x)
    v = y + 0.01 * (s + 2 * y * y) + 2 * 0.02 * x * y
    expected = torch.tensor([959.5 + 1000 * u, 539.5 + 1000 * v], dtype=F64)
    got = project(camera, torch.tensor([x, y, 1.0], dtype=F64))
    torch.testing.assert_close(got, expected, rtol=0, atol=TOLERANCE)


def test_cubic_radius_has_a_closed_inverse() -> None:
    # r (1 + k r^2) = d: Cardano's formula, which Newton's method knows nothing of
    k, d = 0.4, 0.6
    half, third = d / (2 * k), 1 / (3 * k)
    root = math.sqrt(half**2 + third**3)
    radius = math.copysign(abs(half + root) ** (1 / 3), half + root) + math.copysign(
        abs(half - root) ** (1 / 3), half - root
    )
    camera = lens(k, 0.0, 0.0, 0.0, 0.0)
    px = camera.centre + 1000 * d * torch.tensor([0.6, 0.8], dtype=F64)
    expected = radius * torch.tensor([0.6, 0.8], dtype=F64)
    torch.testing.assert_close(rays(camera, px), expected, rtol=0, atol=1e-13)


@pytest.mark.parametrize(
    "coefficients",
    [
        (-0.047847, 0.136786, 0.000972, 0.000291, 0.0),  # a motion-capture video camera
        (-0.32, 0.12, 0.001, -0.002, -0.02),  # a wide-angle lens
        (0.25, -0.1, -0.003, 0.004, 0.05),
    ],
)
@pytest.mark.parametrize(("dtype", "tolerance"), [(F64, 1e-9), (torch.float32, 2e-3)])
def test_rays_return_from_every_pixel(
    coefficients: tuple[float, ...], dtype: torch.dtype, tolerance: float
) -> None:
    camera = lens(*coefficients, focal=1400.0).to(dtype=dtype)
    u, v = torch.meshgrid(
        torch.linspace(0, 1919, 40, dtype=dtype),
        torch.linspace(0, 1079, 30, dtype=dtype),
        indexing="ij",
    )
    px = torch.stack([u, v], dim=-1)
    assert pixels(camera, rays(camera, px)).dtype == dtype
    torch.testing.assert_close(pixels(camera, rays(camera, px)), px, rtol=0, atol=tolerance)


def test_gradients_are_those_of_the_solution() -> None:
    camera = lens(-0.2, 0.1, 0.002, -0.001, 0.03)

    def of(px: torch.Tensor, focal: torch.Tensor, distortion: torch.Tensor) -> torch.Tensor:
        return rays(Camera(focal, camera.centre, camera.size, distortion), px)

    px = torch.tensor([[200.0, 900.0], [1500.0, 100.0]], dtype=F64, requires_grad=True)
    inputs = (px, camera.focal.requires_grad_(), camera.distortion.requires_grad_())
    assert torch.autograd.gradcheck(of, inputs)
    points = torch.rand(4, 3, dtype=F64, generator=torch.Generator().manual_seed(1)) + 1
    assert torch.autograd.gradcheck(
        lambda p, d: project(Camera(camera.focal, camera.centre, camera.size, d), p),
        (points.requires_grad_(), camera.distortion),
    )


def test_behind_the_camera_is_nan_without_spoiling_gradients() -> None:
    points = torch.tensor([[0.1, 0.1, -1.0], [0.1, 0.1, 0.0], [0.1, 0.1, 1.0]], dtype=F64)
    points.requires_grad_()
    px = project(pinhole(100.0, (64, 64)), points)
    assert px.isnan().all(-1).tolist() == [True, True, False]
    px.nansum().backward()
    assert points.grad is not None and points.grad.isfinite().all()
    assert (points.grad[:2] == 0).all() and (points.grad[2] != 0).any()


def test_missing_pixels_stay_missing_without_spoiling_gradients() -> None:
    px = torch.tensor([[math.nan, 3.0], [900.0, 500.0]], dtype=F64, requires_grad=True)
    ray = rays(lens(-0.3, 0.1, 0.0, 0.0, 0.0), px)
    assert ray.isnan().all(-1).tolist() == [True, False]
    ray.nansum().backward()
    assert px.grad is not None and px.grad.isfinite().all()


def test_where_the_lens_formula_turns_back() -> None:
    # r - 0.3 r^3 is largest at r = 1.054, where it is 0.703
    camera = lens(-0.3, 0.0, 0.0, 0.0, 0.0)
    fold = math.sqrt(1 / 0.9)
    radius = torch.tensor([fold - 1e-3, fold + 1e-3, 2.0], dtype=F64)
    ray = torch.stack([radius, torch.zeros_like(radius)], dim=-1)
    assert pixels(camera, ray).isnan().any(-1).tolist() == [False, True, True]
    largest = fold * (1 - 0.3 * fold**2)
    px = camera.centre + 1000 * torch.tensor([[largest - 1e-3, 0], [largest + 1e-3, 0]], dtype=F64)
    assert rays(camera, px).isnan().any(-1).tolist() == [False, True]


def test_a_lens_that_turns_back_and_grows_again() -> None:
    # derivative 1 - 3 s + 1.5 s^2 is negative between s = 0.42 and 1.58 only
    camera = lens(-1.0, 0.3, 0.0, 0.0, 0.0)
    radius = torch.tensor([0.6, 0.7, 1.2, 1.5], dtype=F64)
    ray = torch.stack([radius, torch.zeros_like(radius)], dim=-1)
    assert pixels(camera, ray).isnan().any(-1).tolist() == [False, True, True, True]


def test_a_batch_of_cameras_sees_its_own_points() -> None:
    one, two = lens(-0.1, 0.0, 0.0, 0.0, 0.0), lens(0.1, 0.0, 0.01, 0.0, 0.0, focal=500.0)
    both = Camera(
        torch.stack([one.focal, two.focal]),
        torch.stack([one.centre, two.centre]),
        one.size,
        torch.stack([one.distortion, two.distortion]),
    )
    points = torch.rand(2, 5, 4, 3, dtype=F64, generator=torch.Generator().manual_seed(2))
    points[..., 2] += 1
    px = project(both, points)
    torch.testing.assert_close(px[0], project(one, points[0]))
    torch.testing.assert_close(px[1], project(two, points[1]))
    torch.testing.assert_close(rays(both, px), points[..., :2] / points[..., 2:])
