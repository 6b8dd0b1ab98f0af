"""The weak-perspective camera of networks that see a person's crop, and its way to a real one.

A crop has coordinates from -1 to 1 over its side, u to the right and v down. The network says
``(s, t_x, t_y)``: a point x, y of the body (m, relative to it, axes of the camera) is at
``s (x + t_x, y + t_y)``, whatever its depth. BioPose writes the same as a pinhole with a focal
length of 5000 px in front of a crop of 256, without rotation: ``J_2D = K (J_3D + T)``, where the
body is so far away (some 40 m) that its depth hardly matters.

A real camera is a few metres away. :func:`to_camera` puts the body where it fills the same box.
That keeps the weak camera's error: a body beside the axis is seen from its side, by the angle
between its ray and the axis, which the crop does not know. `biokit.camera.crop` turns the camera
instead and has no such error.

References
----------
BioPose, appendix 1.6.
Kanazawa et al. (2018), End-to-end recovery of human shape and pose, CVPR: s, t_x, t_y.
Li et al. (2022), CLIFF, ECCV: the same body in the whole picture.
"""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.camera.model import Camera, pinhole
from biokit.camera.projection import rays

FOCAL = 5000.0  # px
SIDE = 256  # px, of the crop


def crop_camera(*, focal: float = FOCAL, side: int = SIDE) -> Camera:
    """The pinhole in front of the crop, whose axis meets its middle."""
    return pinhole(focal, (side, side), source="weak perspective")


def to_translation(weak: Tensor, *, focal: float = FOCAL, side: int = SIDE) -> Tensor:
    """Translation T [..., 3] m in front of the crop's pinhole, for (s, t_x, t_y) [..., 3].

    ``s`` is in 1/m, the others in m; ``T = (t_x, t_y, 2 focal / (side s))``.
    """
    s, x, y = weak.unbind(-1)
    return torch.stack([x, y, 2 * focal / (side * s)], dim=-1)


def from_translation(translation: Tensor, *, focal: float = FOCAL, side: int = SIDE) -> Tensor:
    """(s, t_x, t_y) [..., 3] of a translation T [..., 3] m in front of the crop's pinhole."""
    x, y, z = translation.unbind(-1)
    return torch.stack([2 * focal / (side * z), x, y], dim=-1)


def project_weak(points: Tensor, weak: Tensor) -> Tensor:
    """Where points [..., K, 3] m are in the crop [..., K, 2], -1 to 1, for weak [..., 3]."""
    return weak[..., None, :1] * (points[..., :2] + weak[..., None, 1:])


def to_camera(weak: Tensor, middle: Tensor, side: Tensor, camera: Camera) -> Tensor:
    """Where a body stands that fills a box of a real camera's picture.

    Parameters
    ----------
    weak : Tensor, shape (..., 3)
        s [1/m], t_x, t_y [m] in the crop.
    middle : Tensor, shape (..., 2)
        Centre of the box, px.
    side : Tensor, shape (...)
        Side of the box that -1 to 1 span, px.
    camera
        The picture's.

    Returns
    -------
    Tensor, shape (..., 3)
        Translation, m, in the camera.
    """
    s, x, y = weak.unbind(-1)
    u, v = rays(camera, middle).unbind(-1)
    z = 1 / (s * _half(side, camera))
    return torch.stack([x + z * u, y + z * v, z], dim=-1)


def from_camera(translation: Tensor, middle: Tensor, side: Tensor, camera: Camera) -> Tensor:
    """The crop's (s, t_x, t_y) [..., 3] of a body at a translation [..., 3] m in the camera.

    The inverse of :func:`to_camera`, with the same box.
    """
    x, y, z = translation.unbind(-1)
    u, v = rays(camera, middle).unbind(-1)
    return torch.stack([1 / (z * _half(side, camera)), x - z * u, y - z * v], dim=-1)


def box_around(px: Tensor, weight: Tensor, *, margin: float = 1.2) -> tuple[Tensor, Tensor]:
    """A square box around the keypoints of each body: centre [..., 2] and side [...], px.

    Parameters
    ----------
    px : Tensor, shape (..., K, 2)
        Keypoints.
    weight : Tensor, shape (..., K)
        Those above zero are in the box; NaN where there are none.
    margin
        Side of the box over the longer side of the keypoints' own.
    """
    seen = ((weight > 0) & px.isfinite().all(-1))[..., None]
    low = torch.where(seen, px, torch.inf).amin(-2)
    high = torch.where(seen, px, -torch.inf).amax(-2)
    known = seen.any(-2)
    low, high = (torch.where(known, edge, torch.nan) for edge in (low, high))
    return (low + high) / 2, margin * (high - low).amax(-1)


def to_pixels(crop: Tensor, middle: Tensor, side: Tensor) -> Tensor:
    """Pixels [..., K, 2] of places in the crop [..., K, 2], -1 to 1."""
    return middle[..., None, :] + crop * side[..., None, None] / 2


def _half(side: Tensor, camera: Camera) -> Tensor:
    """Tangent of half the angle that a box of a side [...] px spans."""
    focal = camera.focal.to(side).mean(-1)
    return side / 2 / focal.reshape(*focal.shape, *[1] * max(0, side.ndim - focal.ndim))
