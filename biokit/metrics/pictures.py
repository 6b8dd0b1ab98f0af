"""Errors in the picture: px in, px and shares out."""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.metrics.values import Values, tensors


def reprojection_error(projected: Values, detected: Values) -> Tensor:
    """Distance of each projected keypoint from the detected one, shape (..., K), px.

    Parameters
    ----------
    projected, detected
        Places (..., K, 2), px. NaN stays NaN.
    """
    a, b = tensors(projected, detected)
    return (a - b).norm(dim=-1)


def pck(
    projected: Values,
    detected: Values,
    *,
    size: Values,
    threshold: float = 0.05,
    weight: Values | None = None,
) -> Tensor:
    r"""PCK: share of keypoints that lie within a threshold of the detected ones, 0 to 1.

    .. math:: PCK = \frac{\sum_{fk} w_{fk} \, [\lVert \hat u_{fk} - u_{fk} \rVert
              \le \alpha s_f]}{\sum_{fk} w_{fk}}

    Parameters
    ----------
    projected, detected
        Places (..., K, 2), px. Keypoints that are not detected (NaN) are left out; those that are
        detected and not projected count as wrong.
    size
        s of each frame, shape (...) or one number, px: the larger side of the person's box (PCK at
        0.05 or 0.1), or the length of the head (PCKh at 0.5).
    threshold
        :math:`\alpha`, in sizes.
    weight
        Shape (..., K): the detector's confidences, say; all alike by default.

    Returns
    -------
    Tensor
        A scalar; NaN where nothing was detected.

    References
    ----------
    Yang & Ramanan (2013), IEEE Trans Pattern Anal Mach Intell 35: 2878-2890.
    """
    a, b = tensors(projected, detected)
    seen = torch.isfinite(b).all(-1)
    w = seen.to(a) if weight is None else torch.as_tensor(weight).to(a).nan_to_num() * seen
    reach = threshold * torch.as_tensor(size).to(a)[..., None]
    hit = (a - b).norm(dim=-1) <= reach
    return (w * hit).sum() / w.sum()
