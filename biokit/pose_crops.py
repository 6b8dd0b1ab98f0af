"""Around a top-down pose network: crops of people for it, and keypoints from its heatmaps.

What transformers' VitPoseImageProcessor and RTDetrImageProcessor do, which need torchvision, in
plain torch and on any device: unbiased crops (Huang et al., CVPR 2020) and keypoints between the
cells of a heatmap by the logarithm's second-order expansion (DARK; Zhang et al., CVPR 2020).
"""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

# of ImageNet, per channel red, green, blue; in shares of full intensity
MEAN = (0.485, 0.456, 0.406)
DEVIATION = (0.229, 0.224, 0.225)
PADDING = 1.25  # side of the crop over that of the box
BLUR = 0.8  # cells: standard deviation of the blur before a heatmap is expanded
BLUR_RADIUS = 5  # cells
LEAST_HEAT, MOST_HEAT = 0.001, 50.0  # before the logarithm
LARGEST_SHIFT = 2.0  # cells; beyond, the expansion has failed and the fullest cell is taken


class Region(NamedTuple):
    """The part of a picture that a crop shows."""

    centre: Tensor  # [N, 2] u, v px
    sides: Tensor  # [N, 2] width, height px


def region(box: Tensor, size: tuple[int, int]) -> Region:
    """The region around boxes, in the shape of the network's pictures.

    Parameters
    ----------
    box
        [N, 4] left, top, right, bottom, px.
    size
        Width and height of the network's pictures, px.
    """
    centre = (box[:, :2] + box[:, 2:]) / 2
    width, height = (box[:, 2:] - box[:, :2]).clamp_min(1.0).unbind(-1)
    aspect = size[0] / size[1]
    width = torch.maximum(width, height * aspect)
    return Region(centre, PADDING * torch.stack([width, width / aspect], dim=-1))


def crops(picture: Tensor, shown: Region, size: tuple[int, int]) -> Tensor:
    """Crops of one picture, ready for the network.

    Parameters
    ----------
    picture
        [H, W, 3] uint8, red, green, blue.
    shown
        N regions; what lies outside the picture is black.
    size
        Width and height of the crops, px.

    Returns
    -------
    Tensor
        [N, 3, height, width] float32, normalised.
    """
    height, width = picture.shape[:2]
    source = picture.permute(2, 0, 1).float()[None]  # [1, 3, H, W]
    grids = []
    for axis, (cells, pixels) in enumerate(zip(size, (width, height), strict=True)):
        along = torch.linspace(-0.5, 0.5, cells, device=picture.device)
        place = shown.centre[:, axis, None] + shown.sides[:, axis, None] * along  # [N, cells] px
        grids.append(2 * place / max(pixels - 1, 1) - 1)
    u, v = grids
    count = len(u)
    grid = torch.stack(
        [u[:, None].expand(-1, size[1], -1), v[:, :, None].expand(-1, -1, size[0])], dim=-1
    )
    # one picture for all crops: those side by side make one tall grid
    seen = functional.grid_sample(
        source, grid.reshape(1, count * size[1], size[0], 2), align_corners=True
    )
    cut = seen.reshape(3, count, size[1], size[0]).transpose(0, 1) / 255
    mean, deviation = (picture.new_tensor(x, dtype=torch.float32) for x in (MEAN, DEVIATION))
    return (cut - mean[:, None, None]) / deviation[:, None, None]


def whole_picture(picture: Tensor, side: int = 640) -> Tensor:
    """A picture [H, W, 3] uint8 as RT-DETR takes it: [3, side, side] float32, 0 to 1."""
    values = picture.permute(2, 0, 1)[None].float()
    resized = functional.interpolate(
        values, size=(side, side), mode="bilinear", align_corners=False, antialias=True
    )
    return resized[0].round().clamp(0, 255) / 255


def keypoints_from_heatmaps(heatmaps: Tensor, shown: Region) -> Tensor:
    """Keypoints of the picture from the network's heatmaps of its crops.

    Parameters
    ----------
    heatmaps
        [N, K, h, w], about 0 to 1.
    shown
        The regions of the N crops.

    Returns
    -------
    Tensor
        [N, K, 3] u px, v px of the picture, and the largest heat as confidence, 0 to 1. Where no
        cell is above 0, the place is NaN and the confidence 0.
    """
    height, width = heatmaps.shape[-2:]
    heat, fullest = heatmaps.flatten(-2).max(dim=-1)  # [N, K]
    cell = torch.stack([fullest % width, fullest // width], dim=-1)  # [N, K, 2] u, v
    place = cell + _shift(heatmaps, cell)
    cells = heatmaps.new_tensor([width - 1, height - 1])
    corner = shown.centre - shown.sides / 2  # [N, 2]
    position = place * (shown.sides / cells)[:, None] + corner[:, None]
    seen = heat > 0
    position = torch.where(seen[..., None], position, torch.nan)
    return torch.cat([position, (heat.clamp(0, 1) * seen)[..., None]], dim=-1)


def _shift(heatmaps: Tensor, cell: Tensor) -> Tensor:
    """[N, K, 2] cells from the fullest cell to the top of the heat (DARK)."""
    log = _blurred(heatmaps).clamp(LEAST_HEAT, MOST_HEAT).log()
    width = heatmaps.shape[-1] + 2
    padded = functional.pad(log, (1, 1, 1, 1), mode="replicate").flatten(-2)  # [N, K, cells]
    index = (cell[..., 0] + 1 + (cell[..., 1] + 1) * width)[..., None]

    def at(u: int, v: int) -> Tensor:
        return padded.gather(-1, index + u + v * width)[..., 0]

    here = at(0, 0)
    du, dv = (at(1, 0) - at(-1, 0)) / 2, (at(0, 1) - at(0, -1)) / 2
    duu = at(1, 0) - 2 * here + at(-1, 0)
    dvv = at(0, 1) - 2 * here + at(0, -1)
    duv = (at(1, 1) - at(1, 0) - at(0, 1) + 2 * here - at(-1, 0) - at(0, -1) + at(-1, -1)) / 2
    determinant = duu * dvv - duv**2
    shift = -torch.stack([dvv * du - duv * dv, duu * dv - duv * du], dim=-1)
    shift = shift / torch.where(determinant.abs() > 1e-12, determinant, torch.nan)[..., None]
    failed = ~(shift.abs() <= LARGEST_SHIFT).all(dim=-1, keepdim=True)
    return torch.where(failed, 0.0, shift)


def _blurred(heatmaps: Tensor) -> Tensor:
    """Heatmaps after a Gaussian, edges mirrored as SciPy does it (the edge's cell twice)."""
    offset = torch.arange(-BLUR_RADIUS, BLUR_RADIUS + 1, device=heatmaps.device)
    kernel = torch.exp(-0.5 * (offset / BLUR) ** 2)
    kernel = (kernel / kernel.sum()).to(heatmaps.dtype)
    for dim in (-2, -1):
        length = heatmaps.shape[dim]
        place = torch.arange(-BLUR_RADIUS, length + BLUR_RADIUS, device=heatmaps.device)
        place = place.remainder(2 * length)
        place = torch.minimum(place, 2 * length - 1 - place)
        extended = heatmaps.index_select(dim, place)
        heatmaps = torch.stack(
            [w * extended.narrow(dim, i, length) for i, w in enumerate(kernel)]
        ).sum(dim=0)
    return heatmaps
