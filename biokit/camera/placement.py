"""Where in front of the camera a body of known pose and size stands."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

NARROW = 1e-5  # spread of the rays (tangent) that no distance can be read from
NEAREST = 1e-3  # m, of a point while it is weighed
START = 8.0  # times the robust scale, that the weighing begins with


class Placement(NamedTuple):
    """Places of bodies, and how well their points meet the rays.

    Attributes
    ----------
    translation : Tensor, shape (B, 3)
        m, in the camera; NaN where the rays do not tell (see :func:`place`).
    residual : Tensor, shape (B, K)
        Distance between ray and point, as x/z and y/z: times the focal length it is px, times
        ``translation[:, 2]`` about m at the body. NaN where the weight was zero.
    weight : Tensor, shape (B, K)
        The given weights times what the robust error left of them.
    """

    translation: Tensor
    residual: Tensor
    weight: Tensor


def place(
    points: Tensor,
    rays: Tensor,
    weight: Tensor | None = None,
    *,
    scale: float | None = 0.05,
    iterations: int = 10,
) -> Placement:
    """Move bodies so that their points lie on the rays.

    Weighted least squares of the distances in the picture. Each point asks for ``T_x - u T_z =
    u Z - X`` and the same for v, which has a closed form: T_z from the spread of the rays, T_x and
    T_y from their mean. Rounds of Gauss and Newton's method go on from there, by the same formula,
    and weigh each point by Geman and McClure's robust error, with a scale that narrows down to
    ``scale``. All of it is differentiable.

    Parameters
    ----------
    points : Tensor, shape (B, K, 3)
        m, relative to the body, axes of the camera.
    rays : Tensor, shape (B, K, 2)
        x/z and y/z, undistorted (:func:`biokit.camera.projection.rays`).
    weight : Tensor, shape (B, K), optional
        How much each squared distance counts, as the confidence of a keypoint; points and rays of
        zero weight, and those that are NaN, are not read.
    scale
        Distance at the body from which on a point counts ever less, m; None: least squares.
    iterations
        Rounds; 0 is the closed form alone.

    Returns
    -------
    Placement
        Translation NaN where less than two rays have weight, all of them fall together, or the
        body would not be in front of the camera.

    References
    ----------
    Geman and McClure (1987), Bulletin of the International Statistical Institute 52.
    Yang et al. (2020), IEEE Robotics and Automation Letters 5: narrowing the robust scale.
    """
    given = torch.ones_like(points[..., 0]) if weight is None else weight.to(points)
    read = (given > 0) & points.isfinite().all(-1) & rays.isfinite().all(-1)
    given = torch.where(read, given, 0.0)
    points = torch.where(read[..., None], points, 0.0)
    rays = torch.where(read[..., None], rays, 0.0)

    wanted = rays * points[..., 2:] - points[..., :2]  # [B, K, 2] m
    translation = _least_squares(rays, wanted, given)
    weighed = given
    for step in range(iterations):
        seen, depth = _seen(points, translation)
        miss = seen - rays
        if scale is not None:
            narrowing = 2 * step / iterations  # the second half is at the scale itself
            now = scale * START ** max(0.0, 1 - narrowing)
            at_body = miss * translation[:, None, 2:]
            weighed = given / (1 + (at_body**2).sum(-1) / now**2) ** 2
        near = (translation[:, None, 2] / depth) ** 2
        translation = translation + _least_squares(seen, -miss * depth[..., None], weighed * near)
    miss = _seen(points, translation)[0] - rays
    ahead = (torch.where(read, points[..., 2] + translation[:, None, 2], 1.0) > 0).all(-1)
    told = ahead & (read.sum(-1) > 1) & (_spread(rays, given) > NARROW)
    residual = torch.linalg.vector_norm(torch.where(read[..., None], miss, 1.0), dim=-1)
    return Placement(
        torch.where(told[:, None], translation, torch.nan),
        torch.where(read & told[:, None], residual, torch.nan),
        weighed,
    )


def _least_squares(rays: Tensor, wanted: Tensor, weight: Tensor) -> Tensor:
    """T [B, 3] m for which T_xy - ray T_z is nearest to what is wanted [B, K, 2] m."""
    share = (weight / weight.sum(-1, keepdim=True).clamp_min(torch.finfo(weight.dtype).tiny))[
        ..., None
    ]
    middle, mean = (share * rays).sum(-2), (share * wanted).sum(-2)
    apart = rays - middle[:, None]
    spread = (share * apart**2).sum((-2, -1)).clamp_min(NARROW**2)
    z = -(share * apart * (wanted - mean[:, None])).sum((-2, -1)) / spread
    return torch.cat([mean + middle * z[:, None], z[:, None]], dim=-1)


def _seen(points: Tensor, translation: Tensor) -> tuple[Tensor, Tensor]:
    """Where placed points are seen, x/z and y/z [B, K, 2], and how deep [B, K] m."""
    placed = points + translation[:, None]
    depth = placed[..., 2].clamp_min(NEAREST)
    return placed[..., :2] / depth[..., None], depth


def _spread(rays: Tensor, weight: Tensor) -> Tensor:
    """[B] root mean square distance of rays from their mean."""
    share = (weight / weight.sum(-1, keepdim=True).clamp_min(torch.finfo(weight.dtype).tiny))[
        ..., None
    ]
    apart = rays - (share * rays).sum(-2, keepdim=True)
    return (share * apart**2).sum((-2, -1)).sqrt()
