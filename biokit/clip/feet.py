"""Feet that stand: which points of them, when, and how surely."""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.clip.translation import Planted
from biokit.keypoint_names import HALPE26

POINTS = [i for i, name in enumerate(HALPE26) if name.endswith(("_toe", "_heel"))]
STILL = 0.25  # m/s across the view, at which a point is as likely to stand as to move
LOW = 0.06  # m above the lowest point, the same
# m/s: what the error of a pose moves a planted point by; less, and the body follows these errors
SLIDE = 0.5


def standing(time: Tensor, points: Tensor, up: Tensor) -> Tensor:
    """How surely points of the feet stand from one frame to the next.

    They do where they are not above the lowest point of the same frame, and hardly move across the
    view. Speed along the view is not asked: it is mostly error. In flight, nothing is still.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    points : Tensor, shape (F, P, 3)
        m, in a camera that does not move.
    up : Tensor, shape (3,)
        Unit vector in the camera.

    Returns
    -------
    Tensor, shape (F - 1, P)
        0 to 1.
    """
    step = time.diff().to(points)[:, None]
    depth = points[..., 2].clamp(min=0.1)
    seen = points[..., :2] / depth[..., None]
    speed = seen.diff(dim=0).norm(dim=-1) * depth[1:] / step
    still = 1 / (1 + (speed / STILL) ** 4)
    height = points @ up
    above = height - height.amin(1, keepdim=True)
    low = 1 / (1 + (above / LOW) ** 4)
    return still * torch.minimum(low[1:], low[:-1])


def planted(time: Tensor, points: Tensor, up: Tensor, path: Tensor) -> Planted:
    """The equations of standing points.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    points : Tensor, shape (F, P, 3)
        m, relative to the body's translation, in the camera.
    up : Tensor, shape (3,)
    path : Tensor, shape (F, 3)
        The body's translation as far as it is known, m.
    """
    return held(time, points, standing(time, points + path[:, None], up))


def held(time: Tensor, points: Tensor, sure: Tensor) -> Planted:
    """The equations of points (F, P, 3) that stand as surely as (F - 1, P) says."""
    step = time.diff().to(points)[:, None]
    return Planted(points, sure / (SLIDE * step) ** 2)
