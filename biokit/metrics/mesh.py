"""Errors of bodies recovered from pictures: joints and vertices in m, errors out mm."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import roma
import torch
from torch import Tensor

from biokit.metrics.positions import position_error
from biokit.metrics.values import Values, tensors

Root = int | Sequence[int] | tuple[Tensor, Tensor] | None
FEWEST_POINTS = 3  # that tell a rotation


def mpjpe(predicted: Values, target: Values, *, root: Root, each: bool = False) -> Tensor:
    r"""MPJPE: mean per joint position error, mm.

    .. math:: MPJPE = \frac{1}{F J} \sum_{f=1}^F \sum_{j=1}^J
              \lVert (\hat p_{fj} - \hat r_f) - (p_{fj} - r_f) \rVert

    with the root r of both at the same place; orientation and size are not aligned.

    Parameters
    ----------
    predicted, target
        Joints (..., J, 3), m. Joints that are NaN in either are left out.
    root
        As in `biokit.metrics.position_error`: the pelvis, or the two hips whose middle stands for
        it. None compares places as they are.
    each
        The mean of each frame, shape (...), instead of one number. NaN where no joint is known.

    References
    ----------
    BioPose, section 4.2.
    """
    error = position_error(predicted, target, root=root)
    return error.nanmean(-1) if each else error.nanmean()


def mve(predicted: Values, target: Values, *, root: Root, each: bool = False) -> Tensor:
    """MVE (also PVE): mean vertex error, mm; `mpjpe` of the vertices of a mesh.

    Parameters
    ----------
    predicted, target
        Vertices (..., V, 3) of meshes of the same triangles, m.
    root
        The pelvis joints (..., 3) of both, as a tuple of tensors, because vertices have none of
        their own; or as in `biokit.metrics.position_error`.
    each
        As in `mpjpe`.

    References
    ----------
    BioPose, section 4.2.
    """
    return mpjpe(predicted, target, root=root, each=each)


class Similarity(NamedTuple):
    """A turn, a size and a shift of the points of each frame: x becomes ``size R x + shift``."""

    rotation: Tensor  # [..., 3, 3]
    size: Tensor  # [...]
    shift: Tensor  # [..., 3] m

    def of(self, points: Tensor) -> Tensor:
        """The points (..., K, 3) moved."""
        turned = points @ self.rotation.mT
        return self.size[..., None, None] * turned + self.shift[..., None, :]


def procrustes(
    points: Values, target: Values, *, weight: Values | None = None, scale: bool = True
) -> Similarity:
    r"""The similarity that brings points closest to their targets, in each frame.

    .. math:: \min_{s, R, t} \sum_k w_k \lVert s R x_k + t - y_k \rVert^2, \quad \det R = 1

    Parameters
    ----------
    points, target
        Shape (..., K, 3), m. Points that are NaN in either do not count.
    weight
        Shape (..., K), not negative; all alike by default.
    scale
        Whether the size is fitted; else it is 1.

    Returns
    -------
    Similarity
        NaN in frames with fewer than three points.

    References
    ----------
    Umeyama (1991), IEEE Trans Pattern Anal Mach Intell 13: 376-380.
    """
    x, y = tensors(points, target)
    x, y = torch.broadcast_tensors(x, y)
    known = torch.isfinite(x).all(-1) & torch.isfinite(y).all(-1)  # [..., K]
    w = known.to(x) if weight is None else torch.as_tensor(weight).to(x) * known
    x, y = (p.masked_fill(~known[..., None], 0.0) for p in (x, y))
    enough = (w > 0).sum(-1) >= FEWEST_POINTS
    w = torch.where(enough[..., None], w, 1.0)  # numbers that the last line makes NaN
    if scale:
        rotation, shift, size = roma.rigid_points_registration(x, y, w, compute_scaling=True)
    else:
        rotation, shift = roma.rigid_points_registration(x, y, w)
        size = torch.ones_like(shift[..., 0])
    nan = torch.where(enough, 0.0, torch.nan).to(x)
    return Similarity(rotation + nan[..., None, None], size + nan, shift + nan[..., None])


def pa_mpjpe(
    predicted: Values,
    target: Values,
    *,
    weight: Values | None = None,
    scale: bool = True,
    each: bool = False,
) -> Tensor:
    """PA-MPJPE: mean per joint position error after `procrustes` in each frame, mm.

    Parameters
    ----------
    predicted, target
        Joints (..., J, 3), m. Joints that are NaN in either are left out.
    weight, scale
        Of the alignment, as in `procrustes`; the mean counts all joints alike.
    each
        The mean of each frame, shape (...), instead of one number.

    References
    ----------
    BioPose, section 4.2, where the alignment is called rigid; as in the literature that the paper
    compares with, the size is fitted too.
    """
    x, y = tensors(predicted, target)
    moved = procrustes(x, y, weight=weight, scale=scale).of(x)
    return mpjpe(moved, y, root=None, each=each)


def acceleration_error(
    predicted: Values, target: Values, time: Values, *, each: bool = False
) -> Tensor:
    r"""Mean distance of the joints' accelerations from the true ones, m/s^2.

    Accelerations are second divided differences over three neighbouring frames, so that the frames
    need not be evenly spaced.

    Parameters
    ----------
    predicted, target
        Joints (F, J, 3), m, in one frame that does not move with the body.
    time
        Shape (F,), s.
    each
        The mean of each inner frame, shape (F - 2,), instead of one number.
    """
    x, y = tensors(predicted, target)
    t = torch.as_tensor(time).to(x)
    if x.dim() != 3 or len(x) != len(t) or len(t) < FEWEST_POINTS:
        raise ValueError(
            f"joints have shape {tuple(x.shape)} at {len(t)} times; accelerations need"
            " (frames, joints, 3) with three frames or more, and a time for each"
        )
    step = t.diff()[:, None, None]
    speed = (x - y).diff(dim=0) / step
    error = (speed.diff(dim=0) / (0.5 * (step[1:] + step[:-1]))).norm(dim=-1)
    return error.nanmean(-1) if each else error.nanmean()
