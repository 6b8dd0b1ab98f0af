"""How tall a person is in the picture, so that limits in pixels suit every video."""

from __future__ import annotations

import torch
from torch import Tensor

SIZE_FRAMES = 15  # frames whose median size is a frame's size
HEIGHT = 3.4  # heights of a standing person per root mean square distance from the middle


def person_size(position: Tensor, confidence: Tensor) -> Tensor:
    """Height that the person would have standing, from the spread of the keypoints.

    Parameters
    ----------
    position : Tensor, shape (F, K, 2)
        Keypoints, px; not finite where not seen.
    confidence : Tensor, shape (F, K)

    Returns
    -------
    Tensor, shape (F,)
        px: a running median over 15 frames; 1 where nobody is seen in the whole clip.
    """
    seen = torch.isfinite(position).all(-1) & (confidence.nan_to_num() > 0)  # [F, K]
    place = position.masked_fill(~seen[..., None], 0)
    count = seen.sum(1)
    middle = place.sum(1) / count.clamp(min=1)[:, None]
    off = (place - middle[:, None]).square().sum(-1) * seen
    spread = HEIGHT * (off.sum(1) / count.clamp(min=1)).sqrt()
    spread = torch.where((count > 3) & (spread > 0), spread, torch.nan)
    half = SIZE_FRAMES // 2
    around = torch.nn.functional.pad(spread, (half, half), value=torch.nan)
    size = around.unfold(0, SIZE_FRAMES, 1).nanmedian(1).values
    return torch.where(size > 0, size, spread.nanmedian().nan_to_num(1.0))
