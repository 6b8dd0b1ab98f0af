"""Errors of joint angles: in rad, out deg."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

import roma
import torch
from torch import Tensor

from biokit.metrics.values import Values, tensors

if TYPE_CHECKING:
    from biokit.engine.model import Model


TURN = 2 * math.pi


def angle_difference(predicted: Values, target: Values) -> Tensor:
    """Predicted minus true angle, the short way round: in [-pi, pi), rad.

    Parameters
    ----------
    predicted, target
        Angles of any shape that broadcasts, rad.
    """
    a, b = tensors(predicted, target)
    return torch.remainder(a - b + math.pi, TURN) - math.pi


def joint_angles(model: Model, *, root: bool = False, locked: bool = False) -> Tensor:
    """The coordinates that MAE_angle is about: bool, shape (n,).

    Rotations that are free to differ. A locked coordinate is never wrong, and would only make the
    mean smaller; so do the three angles of the root, which are not angles of a joint.

    Parameters
    ----------
    model : Model
    root : bool
        With the rotations of the body on ground.
    locked : bool
        With locked and coupled coordinates.
    """
    free = set(model.free)
    chosen = []
    for c, rotates in enumerate(model.coordinate_is_rotation):
        on_ground = any(model.parent[model.channel_body[k]] < 0 for k in model.driven[c])
        chosen.append(rotates and (root or not on_ground) and (locked or c in free))
    return torch.tensor(chosen, device=model.device)


class AngleErrors(NamedTuple):
    """Errors of each coordinate over all frames, shape (n,), deg.

    Attributes
    ----------
    mae : Tensor
        Mean absolute difference.
    rmse : Tensor
        Root mean square difference.
    bias : Tensor
        Mean difference, predicted minus true, in [-180, 180).
    corrected_mae, corrected_rmse : Tensor
        The same without the mean difference of each clip.
    """

    mae: Tensor
    rmse: Tensor
    bias: Tensor
    corrected_mae: Tensor
    corrected_rmse: Tensor


def angle_errors(predicted: Values, target: Values, *, clip: Values | None = None) -> AngleErrors:
    r"""Errors of each coordinate, raw and without the constant offset of each clip.

    With the differences :math:`d_{fc}` (`angle_difference`) of frames f and coordinates c,

    .. math:: MAE_c = \frac{1}{F} \sum_f |d_{fc}|, \quad
              RMSE_c = \Big(\frac{1}{F} \sum_f d_{fc}^2\Big)^{1/2}, \quad
              bias_c = \frac{1}{F} \sum_f d_{fc},

    and the corrected errors from :math:`d_{fc} - \bar d_{kc}`, where :math:`\bar d_{kc}` is the
    mean over the frames of the clip k that f belongs to. An offset comes from the definition of the
    zero (where a marker sits, how a model's frames lie), the rest from the movement. Means of
    differences are taken about their circular mean, so that angles next to half a turn do no harm.

    Parameters
    ----------
    predicted, target
        Shape (F, n), rad. Samples that are NaN in either are left out.
    clip
        Shape (F,), the clip that each frame belongs to, any integers. One clip by default.
    """
    d = angle_difference(predicted, target)
    if d.dim() != 2:
        raise ValueError(f"angles have shape {tuple(d.shape)}; they need (frames, coordinates)")
    offset = torch.empty_like(d)
    for rows in _clips(clip, d):
        offset[rows] = _circular_mean(d[rows])
    whole = _circular_mean(d)
    apart = torch.remainder(d - offset + math.pi, TURN) - math.pi
    errors = AngleErrors(
        mae=d.abs().nanmean(0),
        rmse=d.square().nanmean(0).sqrt(),
        bias=torch.remainder(whole + math.pi, TURN) - math.pi,
        corrected_mae=apart.abs().nanmean(0),
        corrected_rmse=apart.square().nanmean(0).sqrt(),
    )
    return AngleErrors(*(torch.rad2deg(e) for e in errors))


def mae_angle(
    predicted: Values,
    target: Values,
    *,
    chosen: Values | None = None,
    clip: Values | None = None,
    corrected: bool = False,
) -> Tensor:
    r"""MAE_angle: mean absolute error of the joint angles, deg.

    .. math:: MAE_{angle} = \frac{1}{F n} \sum_{f=1}^F \sum_{c=1}^n |d_{fc}|

    Parameters
    ----------
    predicted, target
        Shape (..., n), rad. NaN are left out.
    chosen
        Shape (n,), bool: the coordinates that count; `joint_angles` gives them. All by default.
    clip
        Of ``corrected``, as in `angle_errors`.
    corrected
        Without the mean difference of each clip and coordinate.

    References
    ----------
    BioPose, appendix 1.4.
    """
    a, b = tensors(predicted, target)
    if chosen is not None:
        keep = torch.as_tensor(chosen, dtype=torch.bool, device=a.device)
        a, b = a[..., keep], b[..., keep]
    if not corrected:
        return torch.rad2deg(angle_difference(a, b).abs().nanmean())
    a, b = (x.reshape(-1, x.shape[-1]) for x in torch.broadcast_tensors(a, b))
    return angle_errors(a, b, clip=clip).corrected_mae.nanmean()


def orientation_error(predicted: Values, target: Values) -> Tensor:
    """Angle of the rotation between two orientations, shape (...), deg.

    Does not depend on which Euler angles name an orientation: where a joint's three angles differ
    much and this hardly does, they differ in name only.

    Parameters
    ----------
    predicted, target
        Rotation matrices (..., 3, 3).
    """
    a, b = tensors(predicted, target)
    return torch.rad2deg(roma.rotmat_geodesic_distance(a, b))


def _clips(clip: Values | None, d: Tensor) -> list[Tensor]:
    """Which frames belong to each clip: bool (F,) for each."""
    if clip is None:
        return [torch.ones(len(d), dtype=torch.bool, device=d.device)]
    of = torch.as_tensor(clip, device=d.device)
    if of.shape != d.shape[:1]:
        raise ValueError(
            f"clip has shape {tuple(of.shape)}; it needs one number for each of {len(d)} frames"
        )
    return [of == k for k in of.unique()]


def _circular_mean(d: Tensor) -> Tensor:
    """Mean (n,) of angles (F, n), about their circular mean so that it may wrap."""
    about = torch.atan2(d.sin().nanmean(0), d.cos().nanmean(0))
    return about + (torch.remainder(d - about + math.pi, TURN) - math.pi).nanmean(0)
