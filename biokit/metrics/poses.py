"""Errors of SMPL poses, rad."""

from __future__ import annotations

import math

import roma
import torch
from torch import Tensor

from biokit.metrics.values import Values, tensors

TURN = 2 * math.pi


def pose_rmse(predicted: Values, target: Values, *, mask: Values | None = None) -> Tensor:
    r"""Pose RMSE: root mean square difference of the 72 numbers of SMPL poses, rad.

    .. math:: \Big(\frac{1}{3 F J} \sum_{f,j} \lVert \hat\theta_{fj} - \theta_{fj} \rVert^2
              \Big)^{1/2}

    A rotation vector and the one about the same axis that lacks a full turn are one rotation: the
    true one is at most half a turn here, and of the predicted ones that which is nearer to it
    counts. The formula behind the pose RMSE of BioHuman (arXiv 2605.14772) is not at hand;
    `rotation_rmse` is the other reading.

    Parameters
    ----------
    predicted, target
        Rotation vectors (..., J, 3) or (..., 3 J), rad. NaN are left out.
    mask
        Bool (...): the frames that count; all by default.
    """
    a, b = (x if x.shape[-1] == 3 else x.unflatten(-1, (-1, 3)) for x in tensors(predicted, target))
    _fit(a, b)
    b = _short(b)
    a = _short(a)
    size = a.norm(dim=-1, keepdim=True)
    round_about = torch.where(size > 0, a * (1 - TURN / size), a)
    error = torch.minimum((a - b).square().sum(-1), (round_about - b).square().sum(-1))
    return (_of_frames(error, mask).nanmean() / 3).sqrt()


def rotation_rmse(predicted: Values, target: Values, *, mask: Values | None = None) -> Tensor:
    r"""Root mean square angle between true and predicted rotations of the joints, rad.

    Does not depend on how rotations are written. For small differences it is :math:`\sqrt 3` times
    `pose_rmse`, which divides by three numbers of each joint.

    Parameters
    ----------
    predicted, target
        Rotation matrices (..., J, 3, 3). NaN are left out.
    mask
        Bool (...): the frames that count; all by default.
    """
    a, b = tensors(predicted, target)
    _fit(a, b)
    if a.shape[-2:] != (3, 3):
        raise ValueError(f"rotations have shape {tuple(a.shape)}; they need (..., joints, 3, 3)")
    angle = roma.rotmat_geodesic_distance(a, b)
    return _of_frames(angle.square(), mask).nanmean().sqrt()


def _fit(a: Tensor, b: Tensor) -> None:
    if a.shape != b.shape or a.dim() < 2:
        raise ValueError(
            f"poses have shapes {tuple(a.shape)} and {tuple(b.shape)}; they need the same"
        )


def _short(vector: Tensor) -> Tensor:
    """The same rotations by at most half a turn."""
    size = vector.norm(dim=-1, keepdim=True)
    least = torch.remainder(size + math.pi, TURN) - math.pi
    return torch.where(size > 0, vector * (least / size), vector)


def _of_frames(error: Tensor, mask: Values | None) -> Tensor:
    """Errors (..., J), NaN in frames that do not count."""
    if mask is None:
        return error
    counted = torch.as_tensor(mask, dtype=torch.bool, device=error.device)
    if counted.shape != error.shape[:-1]:
        raise ValueError(
            f"mask has shape {tuple(counted.shape)}; the frames have {tuple(error.shape[:-1])}"
        )
    return error.masked_fill(~counted[..., None], torch.nan)
