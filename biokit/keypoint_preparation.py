"""Keypoints as mesh recovery takes them: sides mended, outliers left out."""

from __future__ import annotations

import torch
import xarray as xr
from torch import Tensor

from biokit.camera.crop import crop_of, to_crop
from biokit.clip.body import Detections
from biokit.clip_recovery import TRUNK
from biokit.keypoint_windows import prepared
from biokit.nets.facing import Facing, shipped_facing
from biokit.side_exchange import mend_sides

ALIKE = 0.5  # s, over which the odds of frames are the same evidence
LARGEST = 5.0  # log odds of a frame


def facing_odds(detections: Detections, network: Facing) -> Tensor:
    """Log odds (F,) that the labels of frames are the person's own sides.

    Neighbouring frames look alike, and the network errs alike in them: frames within half a second
    together count as one.
    """
    rays, weight = detections.rays.float(), detections.weight.float()
    crop = crop_of(rays, weight, weight.new_tensor(TRUNK))
    with torch.no_grad():
        odds = network(to_crop(rays, crop), weight).clamp(-LARGEST, LARGEST)
    time = detections.time
    step = float(time.diff().median()) if len(time) > 1 else ALIKE
    return (odds * min(1.0, step / ALIKE) * detections.present).double()


def mended(keypoints: xr.Dataset, detections: Detections) -> xr.Dataset:
    """The keypoints with left and right put right, and without outliers.

    Parameters
    ----------
    keypoints : Dataset
        HALPE-26 in their order.
    detections : Detections
        The same, as rays.

    Returns
    -------
    Dataset
        With ``flag``, and the attributes ``labels_exchanged`` and ``keypoints_rejected``.
    """
    return prepared(mend_sides(keypoints, facing=facing_odds(detections, shipped_facing())))
