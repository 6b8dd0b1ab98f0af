"""A person in the pictures of a video, as an image encoder sees them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.camera.crop import Crop, crop_of_box
from biokit.camera.model import Camera
from biokit.camera.picture_view import view_of
from biokit.clip.body import Detections
from biokit.clip.rotations import neighbours
from biokit.mesh_prediction import Clip, crop_run

MARGIN = 1.2  # of the view around the box of the keypoints: head and hands reach beyond them

# numbers of frames -> their pictures [n, height, width, 3] uint8
Reader = Callable[[NDArray[np.int64]], NDArray[np.uint8]]


def picture_clip(
    size: tuple[int, int],
    detections: Detections,
    camera: Camera,
    numbers: NDArray[np.int64],
    read: Reader,
) -> Clip:
    """A clip for an image encoder: the view of the box of the keypoints, frame by frame.

    Parameters
    ----------
    size : tuple of int
        Height and width of the encoder's pictures, px.
    detections : Detections
        On the device of the network and in its type.
    camera : Camera
    numbers : array, shape (F,)
        Of the frames in the video.
    read : callable
        Reads their pictures; a run of frames at a time, so that memory is bounded.
    """
    crop = boxes(detections)

    def inputs(rows: slice) -> tuple[Tensor, ...]:
        pictures = torch.from_numpy(read(numbers[rows])).to(detections.rays.device)
        return (view_of(pictures, camera, crop_run(crop, rows), size),)

    return Clip(inputs, crop, detections.rays, detections.weight)


def boxes(detections: Detections) -> Crop:
    """The views of the boxes of the keypoints; of the nearest frame where nobody is seen."""
    seen = (detections.weight > 0)[..., None]
    low = torch.where(seen, detections.rays, torch.inf).amin(1)
    high = torch.where(seen, detections.rays, -torch.inf).amax(1)
    left, top, right, bottom = *low.unbind(-1), *high.unbind(-1)
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    box = torch.stack([torch.stack(corner, -1) for corner in corners], 1)
    before, after, share = neighbours(detections.time, detections.present)
    return crop_of_box(box[torch.where(share < 0.5, before, after)], margin=MARGIN)
