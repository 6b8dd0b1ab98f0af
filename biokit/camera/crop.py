"""The view of one person: a camera turned to them, with coordinates from -1 to 1 over them.

A network sees people through such a view, wherever they are in the picture and whatever lens took
it. The turn is exact, so that perspective is: nothing is approximated by a weak perspective.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

REACH = 2.2  # of the view, in root mean square distances of the keypoints from its centre


class Crop(NamedTuple):
    """Views of B people.

    Attributes
    ----------
    rotation : Tensor, shape (B, 3, 3)
        From the camera to the view, whose axis goes through the person.
    spread : Tensor, shape (B,)
        Tangent of half the view's angle: a coordinate of 1 is this far off the axis at depth 1.
    """

    rotation: Tensor
    spread: Tensor


def crop_of(rays: Tensor, weight: Tensor, centre_weight: Tensor | None = None) -> Crop:
    """The view of people whose keypoints are seen along rays.

    Parameters
    ----------
    rays : Tensor, shape (B, ..., K, 2)
        x/z and y/z in the camera, without distortion; where the weight is 0 they do not matter.
    weight : Tensor, shape (B, ..., K)
        Confidence of the keypoints.
    centre_weight : Tensor, shape (K,), optional
        How much each keypoint says about the middle, such as only the trunk's; where none of those
        is seen all keypoints count.

    Returns
    -------
    Crop
        ``spread`` is 2.2 times the root mean square distance of the keypoints from the axis.
    """
    rays = torch.where(weight[..., None] > 0, rays, torch.zeros_like(rays))
    central = weight if centre_weight is None else weight * centre_weight.to(weight)
    seen = central.flatten(1).sum(1) > 0
    central = torch.where(seen.view(-1, *[1] * (weight.ndim - 1)), central, weight)
    middle = _mean(rays, central)
    rotation = turn_to(middle)
    off = _turned(rays, rotation)
    spread = REACH * _mean(off.square().sum(-1, keepdim=True), weight)[..., 0].sqrt()
    return Crop(rotation, spread.clamp(min=1e-4))


def crop_of_box(rays: Tensor, *, margin: float = 1.1) -> Crop:
    """The view of people in boxes.

    Parameters
    ----------
    rays : Tensor, shape (B, 4, 2)
        x/z and y/z of the corners of the boxes, in any order.
    margin : float
        Of the view over half the box's height, or over two thirds of its width where that is more:
        views are three wide for four high.
    """
    rotation = turn_to(0.5 * (rays.amin(1) + rays.amax(1)))
    off = _turned(rays, rotation).abs().amax(1)
    return Crop(rotation, margin * torch.maximum(off[:, 1], off[:, 0] / 0.75))


def turn_to(middle: Tensor) -> Tensor:
    """Least rotation (..., 3, 3) that brings rays (..., 2) of x/z, y/z onto the optical axis."""
    axis = torch.nn.functional.normalize(
        torch.cat([middle, torch.ones_like(middle[..., :1])], -1), dim=-1
    )
    x, y, z = axis.unbind(-1)
    share = 1 / (1 + z)  # z > 0: what a camera sees lies before it
    rows = [
        torch.stack([1 - x * x * share, -x * y * share, -x], -1),
        torch.stack([-x * y * share, 1 - y * y * share, -y], -1),
        torch.stack([x, y, z], -1),
    ]
    return torch.stack(rows, -2)


def to_crop(rays: Tensor, crop: Crop) -> Tensor:
    """Coordinates (B, ..., 2) in the view, -1 to 1 over it, of rays (B, ..., 2) in the camera."""
    size = crop.spread.view(-1, *[1] * (rays.ndim - 1))
    return _turned(rays, crop.rotation) / size


def seen_in_crop(points: Tensor, crop: Crop) -> Tensor:
    """Coordinates (B, ..., 2) in the view of points (B, ..., 3), m, in the view's camera."""
    size = crop.spread.view(-1, *[1] * (points.ndim - 1))
    return points[..., :2] / points[..., 2:].clamp(min=1e-2) / size


def _turned(rays: Tensor, rotation: Tensor) -> Tensor:
    """Rays after a rotation, (B, ..., 2)."""
    ends = torch.cat([rays, torch.ones_like(rays[..., :1])], -1)
    flat = ends.flatten(1, -2) @ rotation.mT
    flat = flat[..., :2] / flat[..., 2:].clamp(min=1e-2)
    return flat.reshape(rays.shape)


def _mean(values: Tensor, weight: Tensor) -> Tensor:
    """Weighted mean (B, n) over all but the first and the last dimension."""
    total = weight.flatten(1).sum(1).clamp(min=1e-9)
    return (values * weight[..., None]).flatten(1, -2).sum(1) / total[:, None]
