"""Pictures seen through the view of a person: turned, undistorted, cut out, at another size."""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.camera.crop import Crop
from biokit.camera.model import Camera
from biokit.camera.projection import pixels


def view_of(
    pictures: Tensor, camera: Camera, crop: Crop, size: tuple[int, int] = (256, 192)
) -> Tensor:
    """What the views of people show, as an image encoder takes it.

    Parameters
    ----------
    pictures : Tensor, shape (B, height, width, 3)
        RGB, uint8 or floating point; one picture for each view.
    camera : Camera
        That took them: one, or B.
    crop : Crop
        The views, of the camera.
    size : tuple of int
        Height and width to give, px. The height covers -1 to 1 of the view; pixels are square.

    Returns
    -------
    Tensor, shape (B, 3, *size)
        RGB, floating point in the range of the input, 0 to 1 where that is uint8. Bilinear in the
        means of as many pixels as one of the view covers; beyond the picture its edge goes on.

    Raises
    ------
    ValueError
        If there is not one picture for each view, or they are not of the camera's size.
    """
    count, high, wide = pictures.shape[:3]
    if count != len(crop.spread) or (wide, high) != tuple(camera.size):
        raise ValueError(
            f"{count} pictures of {wide} x {high} px for {len(crop.spread)} views of a camera with"
            f" pictures of {camera.size[0]} x {camera.size[1]} px; resize the camera"
            " (Camera.resized), and give each view its picture"
        )
    like = crop.spread
    height, width = size
    v = ((2 * torch.arange(height) + 1) / height - 1).to(like)
    u = (((2 * torch.arange(width) + 1) / width - 1) * (width / height)).to(like)
    grid = torch.stack(torch.meshgrid(u, v, indexing="xy"), -1).flatten(0, 1)  # [h w, 2]
    ends = torch.nn.functional.pad(grid * crop.spread[:, None, None], (0, 1), value=1.0)
    ends = ends @ crop.rotation  # [B, h w, 3] in the camera: the transpose turns back
    at = pixels(camera.to(like.device, like.dtype), ends[..., :2] / ends[..., 2:].clamp(min=1e-2))
    at = at.nan_to_num(nan=-1e4).view(count, height, width, 2)
    focal = camera.focal.to(like).mean(-1).expand(count)
    covered = (2 * crop.spread * focal / height).floor().clamp(min=1).int().tolist()  # px
    shown = [
        _sampled(one.permute(2, 0, 1), places, int(step))
        for one, places, step in zip(pictures, at, covered, strict=True)
    ]
    return torch.stack(shown)


def _sampled(picture: Tensor, at: Tensor, step: int) -> Tensor:
    """A picture [3, H, W] at places [h, w, 2], px, in means of ``step`` x ``step`` pixels."""
    image = picture.to(at) / 255 if picture.dtype == torch.uint8 else picture.to(at)
    if step > 1:
        image = torch.nn.functional.avg_pool2d(image[None], step)[0]
    size = at.new_tensor([image.shape[2], image.shape[1]])
    place = (2 * at + 1) / (step * size) - 1
    return torch.nn.functional.grid_sample(
        image[None], place[None], padding_mode="border", align_corners=False
    )[0]
