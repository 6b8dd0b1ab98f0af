"""How far a predicted movement is from the true one, and how well two methods agree.

Kinematic errors as BioPose (arXiv 2501.07800, section 4.2 and appendix 1.4) defines them, with
what a clinic asks for beside them: each coordinate on its own, with and without its constant
offset. Functions take tensors or arrays, compute on them (float64 stays float64, on any device,
differentiable) and return tensors. Angles come in as rad and lengths as m; errors go out as deg and
mm, as papers print them.
"""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import roma
import torch
from numpy.typing import NDArray
from torch import Tensor

if TYPE_CHECKING:
    from biokit.engine.model import Model

Values: TypeAlias = Tensor | NDArray[Any]

MILLIMETRES = 1000.0
TURN = 2 * math.pi
# Longest axis of each segment by the beginning of its name (BioPose, appendix 1.4, after D3KE).
# What is not named here is spine, lower limb or upper limb, whose axis is y.
LONGEST_AXIS = {
    "pelvis": "xyz",
    "head": "x",
    "skull": "x",
    "toes": "x",
    "calcn": "x",
    "calcaneus": "x",
    "talus": "x",
    "clavicle": "z",
    "scapula": "z",
    "jaw": "z",
}


# --------------------------------------------------------------------------------------- angles


def angle_difference(predicted: Values, target: Values) -> Tensor:
    """Predicted minus true angle, the short way round: in [-pi, pi), rad.

    Parameters
    ----------
    predicted, target
        Angles of any shape that broadcasts, rad.
    """
    a, b = _tensors(predicted, target)
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
    a, b = _tensors(predicted, target)
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
    a, b = _tensors(predicted, target)
    return torch.rad2deg(roma.rotmat_geodesic_distance(a, b))


# ------------------------------------------------------------------------------------ positions


def position_error(
    predicted: Values,
    target: Values,
    *,
    root: int | Sequence[int] | tuple[Tensor, Tensor] | None = None,
) -> Tensor:
    """Distance of each point from where it should be, shape (..., m), mm.

    Parameters
    ----------
    predicted, target
        Positions (..., m, 3), m. NaN stays NaN.
    root
        The common point that both are moved to: the index of a point, indices of points whose
        middle it is (the two hip joint centres), or its predicted and true positions (..., 3). None
        compares positions in ground.
    """
    a, b = _tensors(predicted, target)
    if isinstance(root, tuple) and all(isinstance(r, Tensor) for r in root):
        ours, theirs = (torch.as_tensor(r).to(a)[..., None, :] for r in root)
    elif root is not None:
        rows = [root] if isinstance(root, int) else [int(i) for i in root]  # type: ignore[call-overload]
        ours, theirs = (x[..., rows, :].mean(-2, keepdim=True) for x in (a, b))
    else:
        ours = theirs = torch.zeros(3, dtype=a.dtype, device=a.device)
    return MILLIMETRES * ((a - ours) - (b - theirs)).norm(dim=-1)


def mpblpe(
    predicted: Values,
    target: Values,
    *,
    root: int | Sequence[int] | tuple[Tensor, Tensor] | None,
) -> Tensor:
    r"""MPBLPE: mean per bony landmark position error, mm.

    .. math:: MPBLPE = \frac{1}{F N} \sum_{f=1}^F \sum_{i=1}^N
              \lVert (\hat p_{fi} - \hat r_f) - (p_{fi} - r_f) \rVert

    with the root r of both at the same place; orientation and size are not aligned.

    Parameters
    ----------
    predicted, target
        Landmarks (..., N, 3), m. NaN are left out.
    root
        As in `position_error`.

    References
    ----------
    BioPose, appendix 1.4.
    """
    return position_error(predicted, target, root=root).nanmean()


# ----------------------------------------------------------------------------------------- size


def longest_axes(body_names: Sequence[str]) -> Tensor:
    """Axes of each segment that MAE_body is about: bool, shape (nb, 3).

    x for skull (head), toes, calcaneus and talus, y for spine and limbs, z for clavicle, scapula
    and jaw, all three for the pelvis.

    References
    ----------
    BioPose, appendix 1.4, after D3KE.
    """
    return torch.tensor([["xyz"[k] in _axis(name) for k in range(3)] for name in body_names])


def segment_sizes(model: Model) -> Tensor:
    """Extent of each segment of the generic model along its own axes, (nb, 3) m.

    The segment's points are its own joint centre (the joint's frame in the body), the joint centres
    of the bodies that hang on it, and the markers on it, joint centres and skin; its size along an
    axis is the largest minus the smallest of their coordinates. The femur's y is so the distance
    from hip to knee, the head's x that from nose to occiput, the pelvis' z its largest breadth. A
    model that has been scaled is measured as it was before, so that the factors of all subjects are
    converted alike.

    Parameters
    ----------
    model : Model

    Examples
    --------
    >>> import biokit as bk
    >>> skeleton = bk.open_skeleton()
    >>> [round(1000 * x) for x in segment_sizes(skeleton)[1].tolist()]  # femur_r, mm
    [90, 420, 134]
    """
    sizes = []
    for body in range(len(model.parent)):
        children = [c for c, p in enumerate(model.parent) if p == body]
        markers = [k for k, b in enumerate(model.marker_body) if b == body]
        points = torch.cat(
            [
                model.child_offset[[body]],
                model.parent_offset[children],
                model.marker_location[markers],
            ]
        )
        sizes.append(points.amax(0) - points.amin(0))
    return torch.stack(sizes) / model.scale_factor


def body_errors(predicted: Values, target: Values, sizes: Values) -> Tensor:
    """Size errors of every segment along every axis, (..., nb, 3) mm: |s - s'| times size.

    Parameters
    ----------
    predicted, target
        Scale factors (..., nb, 3).
    sizes
        Of the generic model's segments, (nb, 3) m, from `segment_sizes`.
    """
    a, b = _tensors(predicted, target)
    return MILLIMETRES * (a - b).abs() * torch.as_tensor(sizes).to(a)


def mae_body(predicted: Values, target: Values, model: Model) -> Tensor:
    r"""MAE_body: mean absolute error of the segments' sizes along their longest axes, mm.

    .. math:: MAE_{body} = \frac{1}{|A|} \sum_{(b,k) \in A} |\hat s_{bk} - s_{bk}| \, l_{bk}

    over the pairs A of segment and axis of `longest_axes` (the pelvis counts three times), with the
    sizes l of the generic segments (`segment_sizes`).

    Parameters
    ----------
    predicted, target
        Scale factors (..., nb, 3).
    model : Model
        The skeleton that the factors belong to.

    References
    ----------
    BioPose, appendix 1.4. The paper does not say how a size is measured; see `segment_sizes`.
    """
    axes = longest_axes(model.body_names).to(model.device)
    return body_errors(predicted, target, segment_sizes(model))[..., axes.cpu()].nanmean()


def _axis(name: str) -> str:
    own = [axes for start, axes in LONGEST_AXIS.items() if name.lower().startswith(start)]
    return own[0] if own else "y"


# ------------------------------------------------------------------------------------ agreement


class Agreement(NamedTuple):
    """Agreement of two methods, scalars in the unit of what was compared.

    Attributes
    ----------
    bias : Tensor
        Mean of a - b.
    lower, upper : Tensor
        95 % limits of agreement, bias -+ 1.96 standard deviations of a - b.
    rmse : Tensor
    pearson : Tensor
        Correlation, 1; NaN where one of them is constant.
    icc : Tensor
        `intraclass_correlation` of both.
    """

    bias: Tensor
    lower: Tensor
    upper: Tensor
    rmse: Tensor
    pearson: Tensor
    icc: Tensor


def agreement(a: Values, b: Values) -> Agreement:
    """Agreement of paired measurements by two methods.

    Parameters
    ----------
    a, b
        Shape (N,). Pairs with NaN are left out. Angles have to be continuous, not wrapped.

    Raises
    ------
    ValueError
        If fewer than two pairs are complete.

    References
    ----------
    Bland & Altman (1986), Lancet 327: 307-310. Samples of one recording are not independent, so
    the limits describe these data and are no estimate for other people (Bland & Altman 2007).
    """
    x, y = _tensors(a, b)
    x, y = _complete(torch.stack([x.flatten(), y.flatten()], 1)).unbind(1)
    d = x - y
    spread = 1.96 * d.std(correction=1)
    centred = x - x.mean(), y - y.mean()
    both = (centred[0] * centred[1]).sum()
    return Agreement(
        bias=d.mean(),
        lower=d.mean() - spread,
        upper=d.mean() + spread,
        rmse=d.square().mean().sqrt(),
        pearson=both / (centred[0].norm() * centred[1].norm()),
        icc=intraclass_correlation(torch.stack([x, y], 1)),
    )


def intraclass_correlation(ratings: Values) -> Tensor:
    r"""Intraclass correlation ICC(A,1): absolute agreement of single measurements.

    From the mean squares of a two-way analysis of variance of N targets by k methods (rows R,
    columns C, error E),

    .. math:: ICC = \frac{MS_R - MS_E}{MS_R + (k - 1) MS_E + \frac{k}{N} (MS_C - MS_E)}

    Parameters
    ----------
    ratings
        Shape (N, k). Rows with NaN are left out.

    References
    ----------
    Shrout & Fleiss (1979), Psychol Bull 86, ICC(2,1); McGraw & Wong (1996), Psychol Methods 1.
    """
    (table,) = _tensors(ratings)
    table = _complete(table)
    n, k = table.shape
    grand = table.mean()
    rows = k * (table.mean(1) - grand).square().sum() / (n - 1)
    columns = n * (table.mean(0) - grand).square().sum() / (k - 1)
    total = (table - grand).square().sum()
    error = (total - (n - 1) * rows - (k - 1) * columns) / ((n - 1) * (k - 1))
    return (rows - error) / (rows + (k - 1) * error + k / n * (columns - error))


# ----------------------------------------------------------------------------------------- time


def average_inference_time(
    work: Callable[[], object], images: int, *, repeats: int = 5, warm_up: int = 1
) -> float:
    """AITI: average inference time per image (or frame), s.

    Median over repeats of the wall-clock time of ``work``, which infers ``images`` images, divided
    by their number. Work that a GPU still does when the call returns is waited for.

    Parameters
    ----------
    work : callable
        Runs inference once.
    images : int
        Images or frames that one call infers.
    repeats, warm_up : int
        Calls that are timed, and calls before that are not.

    References
    ----------
    BioPose, section 4.2 (there on an RTX A4000).
    """
    problems = [
        f"{name} is {value}; it has to be at least {least}"
        for name, value, least in (
            ("images", images, 1),
            ("repeats", repeats, 1),
            ("warm_up", warm_up, 0),
        )
        if value < least
    ]
    if problems:
        raise ValueError("cannot time inference: " + "; ".join(problems))
    for _ in range(warm_up):
        work()
    seconds = []
    for _ in range(repeats):
        _wait()
        start = time.perf_counter()
        work()
        _wait()
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds) / images


def _wait() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


# -------------------------------------------------------------------------------------- helpers


def _tensors(*values: Values) -> tuple[Tensor, ...]:
    """Floating-point tensors of one type and device: those of the first tensor among them."""
    tensors = [torch.as_tensor(v) for v in values]
    kind = tensors[0].dtype
    for t in tensors[1:]:
        kind = torch.promote_types(kind, t.dtype)
    if not kind.is_floating_point:
        kind = torch.float64
    return tuple(t.to(tensors[0].device, kind) for t in tensors)


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


def _complete(table: Tensor) -> Tensor:
    """Rows (N, k) without NaN."""
    rows = table[torch.isfinite(table).all(1)]
    if len(rows) < 2 or rows.shape[1] < 2:
        raise ValueError(
            f"{len(rows)} complete samples of {rows.shape[1]} methods; agreement needs two or more "
            "of both"
        )
    return rows
