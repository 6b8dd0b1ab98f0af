"""Errors of points: in m, out mm."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from biokit.metrics.values import MILLIMETRES, Values, tensors


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
    a, b = tensors(predicted, target)
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
