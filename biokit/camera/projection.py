"""From points to pixels and back, through OpenCV's lens distortion.

The lens sends a ray ``(x, y) = (X/Z, Y/Z)`` to ``d(x, y)``, and the picture shows it at
``focal * d + centre``. With ``s = x^2 + y^2``::

    radial = 1 + k1 s + k2 s^2 + k3 s^3
    d_x = x radial + 2 p1 x y + p2 (s + 2 x^2)
    d_y = y radial + p1 (s + 2 y^2) + 2 p2 x y

Far from the axis the polynomial may turn back, so that two rays fall onto one pixel. No lens does
that: there the formula has left what it was fitted to, and the answer is NaN.

References
----------
OpenCV 4, camera calibration and 3D reconstruction, "Detailed description".
Brown (1966), Photogrammetric Engineering 32: decentering distortion of lenses.
"""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.camera.model import Camera

STEPS = 25  # of Newton's method, at most; usual lenses need four
ROUNDING = 64  # rounding errors that a ray may miss its pixel by


def project(camera: Camera, points: Tensor) -> Tensor:
    """Where a camera sees points.

    Parameters
    ----------
    camera
        Its leading dimensions are the first ones of ``points``.
    points : Tensor, shape (..., 3)
        m, in the camera's frame (x right, y down, z forward).

    Returns
    -------
    Tensor, shape (..., 2)
        px. NaN, with a gradient of zero, behind the camera and where the lens formula turns back.
    """
    z = points[..., 2:]
    in_front = z > 0
    return pixels(camera, points[..., :2] / torch.where(in_front, z, 1.0)).where(
        in_front, torch.nan
    )


def pixels(camera: Camera, rays: Tensor) -> Tensor:
    """Pixels [..., 2] of undistorted rays x/z, y/z [..., 2]; NaN where the formula turns back."""
    focal, centre, lens = (_beside(value, rays) for value in _numbers(camera))
    return (focal * distort(rays, lens) + centre).where(_before_fold(rays, lens), torch.nan)


def rays(camera: Camera, px: Tensor) -> Tensor:
    """Directions in which a camera sees pixels, lens distortion taken out.

    Newton's method on the two equations of the lens, to the precision of the numbers. The gradient
    is that of the solution, not of the steps towards it.

    Parameters
    ----------
    camera
        Its leading dimensions are the first ones of ``px``.
    px : Tensor, shape (..., 2)
        Pixels u, v.

    Returns
    -------
    Tensor, shape (..., 2)
        x/z and y/z in the camera's frame: the ray is (x/z, y/z, 1). NaN where no ray reaches the
        pixel before the lens formula turns back, and where ``px`` is NaN.
    """
    focal, centre, lens = (_beside(value, px) for value in _numbers(camera))
    seen = (px - centre) / focal
    with torch.no_grad():
        known = torch.isfinite(seen).all(-1, keepdim=True)
        target = torch.where(known, seen, 0.0)
        ray = target
        tolerance = ROUNDING * torch.finfo(seen.dtype).eps * (1 + target.norm(dim=-1, keepdim=True))
        for _ in range(STEPS):
            miss = distort(ray, lens) - target
            if bool((miss.norm(dim=-1, keepdim=True) <= tolerance / 8).all()):
                break
            ray = ray - _solve(_slope(ray, lens), miss)
        miss = (distort(ray, lens) - target).norm(dim=-1, keepdim=True)
        good = known & (miss <= tolerance) & _before_fold(ray, lens)
        slope = _slope(torch.where(good, ray, 0.0), lens)
    # one more step, which carries the gradient of the solution
    start = torch.where(good, ray, 0.0)
    wanted = torch.where(good, seen, 0.0)
    ray = start - _solve(slope, distort(start, lens) - wanted)
    return torch.where(good, ray, torch.nan)


def distort(rays: Tensor, lens: Tensor) -> Tensor:
    """What the lens makes of rays x/z, y/z [..., 2]; ``lens`` [..., 5] is k1, k2, p1, p2, k3."""
    x, y = rays.unbind(-1)
    k1, k2, p1, p2, k3 = lens.unbind(-1)
    s = x * x + y * y
    radial = 1 + s * (k1 + s * (k2 + s * k3))
    across = 2 * x * y
    return torch.stack(
        [
            x * radial + p1 * across + p2 * (s + 2 * x * x),
            y * radial + p1 * (s + 2 * y * y) + p2 * across,
        ],
        dim=-1,
    )


def _slope(rays: Tensor, lens: Tensor) -> Tensor:
    """Derivative [..., 2, 2] of :func:`distort` by the ray."""
    x, y = rays.unbind(-1)
    k1, k2, p1, p2, k3 = lens.unbind(-1)
    s = x * x + y * y
    radial = 1 + s * (k1 + s * (k2 + s * k3))
    steep = 2 * (k1 + s * (2 * k2 + s * 3 * k3))  # derivative of radial by s, twice
    mixed = x * y * steep + 2 * (p1 * x + p2 * y)
    return torch.stack(
        [
            torch.stack([radial + x * x * steep + 2 * p1 * y + 6 * p2 * x, mixed], dim=-1),
            torch.stack([mixed, radial + y * y * steep + 6 * p1 * y + 2 * p2 * x], dim=-1),
        ],
        dim=-2,
    )


def _solve(matrix: Tensor, right: Tensor) -> Tensor:
    """Solution [..., 2] of two equations."""
    (a, b), (c, d) = (row.unbind(-1) for row in matrix.unbind(-2))
    e, f = right.unbind(-1)
    det = a * d - b * c
    return torch.stack([d * e - b * f, a * f - c * e], dim=-1) / det[..., None]


@torch.no_grad()
def _before_fold(rays: Tensor, lens: Tensor) -> Tensor:
    """[..., 1]: whether the distorted radius has grown all the way from the axis to the ray.

    Its derivative by the radius is ``1 + 3 k1 s + 5 k2 s^2 + 7 k3 s^3``, a cubic in s, whose least
    value up to the ray is at the ray or where the cubic is level.
    """
    s = (rays * rays).sum(-1)
    k1, k2, _, _, k3 = lens.unbind(-1)
    a, b, c = 3 * k1, 5 * k2, 7 * k3

    def growth(at: Tensor) -> Tensor:
        return 1 + at * (a + at * (b + at * c))

    root = (b * b - 3 * a * c).sqrt()  # NaN where the cubic is nowhere level
    q = -(b + torch.where(b < 0, -root, root))
    grows = growth(s) > 0
    for level in (q / (3 * c), a / q):
        within = (level > 0) & (level < s)  # False for NaN
        grows = grows & ~(within & ~(growth(level) > 0))
    return grows[..., None]


def _numbers(camera: Camera) -> tuple[Tensor, Tensor, Tensor]:
    return camera.focal, camera.centre, camera.distortion


def _beside(value: Tensor, points: Tensor) -> Tensor:
    """A camera's numbers [B, n] with dimensions of one, so that they meet points [B, ..., 2]."""
    missing = max(0, points.ndim - value.ndim)
    return value.to(points).reshape(*value.shape[:-1], *[1] * missing, value.shape[-1])
