"""Errors of the sizes of segments: scale factors in, mm out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from biokit.metrics.values import MILLIMETRES, Values, tensors

if TYPE_CHECKING:
    from biokit.engine.model import Model


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
    a, b = tensors(predicted, target)
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
