"""Multi-scale deformable attention: each query looks at a few places of each feature map.

After Zhu et al. 2021 (Deformable DETR) as BioPose (section 3.2) writes it: the sum over scales s
and points m of alpha_ksm W F^s(r_k + dr_ksm), bilinear in F, zero outside of the map.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn


class Maps(NamedTuple):
    """Feature maps of all scales, laid out for sampling by `as_table`."""

    table: Tensor  # [B, positions, d], the maps one after the other, row by row
    sizes: tuple[tuple[int, int], ...]  # height and width of each


def as_table(maps: Sequence[Tensor]) -> Maps:
    """Lay out maps (B, d, H_s, W_s) for sampling."""
    table = torch.cat([m.flatten(2).mT for m in maps], 1)
    return Maps(table, tuple((m.shape[-2], m.shape[-1]) for m in maps))


def sample_maps(maps: Maps, points: Tensor, weight: Tensor) -> Tensor:
    """Weighted sums of bilinear samples of feature maps.

    Parameters
    ----------
    maps : Maps
        Of S scales; their channels are split among the heads.
    points : Tensor, shape (B, Q, h, S, P, 2)
        Of Q queries and h heads: u and v, -1 to 1 from edge to edge of the map.
    weight : Tensor, shape (B, Q, h, S, P)

    Returns
    -------
    Tensor, shape (B, Q, d)
        Differentiable in all arguments.
    """
    batch, queries, heads = points.shape[:3]
    positions, width = maps.table.shape[1:]
    size = torch.tensor(maps.sizes, device=points.device).flip(-1)  # [S, 2] width, height
    first = (size.prod(1).cumsum(0) - size.prod(1)).view(-1, 1, 1, 1)
    wide = size[:, 0].view(-1, 1, 1, 1)
    place = (points + 1) * (0.5 * size.to(points)[:, None]) - 0.5  # [B, Q, h, S, P, 2] cells
    corner = place.detach().floor()
    part = place - corner
    one = torch.stack([1 - part, part], -1)  # [..., 2 axes, 2 corners]
    cells = torch.stack([corner, corner + 1], -1)
    inside = (cells >= 0) & (cells < size[:, None, :, None])
    one = one * inside
    cells = cells.clamp(min=0).long().minimum(size[:, None, :, None] - 1)
    row = first + cells[..., 1, :, None] * wide + cells[..., 0, None, :]
    share = one[..., 1, :, None] * one[..., 0, None, :] * weight[..., None, None]
    own = torch.arange(batch, device=points.device) * positions
    base = own.view(-1, 1, 1) * heads + torch.arange(heads, device=points.device)  # [B, 1, h]
    index = row.flatten(3) * heads + base[..., None]
    rows = maps.table.reshape(-1, width // heads)
    summed = _WeightedSum.apply(rows, index.flatten(0, 2), share.flatten(3).flatten(0, 2), batch)
    return summed.view(batch, queries, width)


class _WeightedSum(torch.autograd.Function):
    """Sums of rows (R, c) at an index (N, n) with shares (N, n).

    torch's embedding_bag, whose gradient sorts the index; adding the rows up is many times faster.
    Rows and index are of ``batch`` parts, one after the other, that do not refer to each other.
    """

    @staticmethod
    def forward(ctx: Any, rows: Tensor, index: Tensor, share: Tensor, batch: int) -> Tensor:
        ctx.save_for_backward(rows, index, share)
        ctx.batch = batch
        return nn.functional.embedding_bag(index, rows, mode="sum", per_sample_weights=share)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, None, Tensor | None, None]:
        rows, index, share = ctx.saved_tensors
        to_rows = to_share = None
        if ctx.needs_input_grad[0]:
            # on a CPU part by part, each of which stays in the cache
            parts = ctx.batch if rows.device.type == "cpu" else 1
            many, own = len(index) // parts, len(rows) // parts
            to_rows = torch.zeros_like(rows)
            for part in range(parts):
                mine = slice(part * many, (part + 1) * many)
                spread = (share[mine, :, None] * gradient[mine, None]).flatten(0, 1)
                at = index[mine].flatten() - part * own
                to_rows[part * own : (part + 1) * own].index_add_(0, at, spread)
        if ctx.needs_input_grad[2]:
            picked = rows.index_select(0, index.flatten()).view(*index.shape, -1)
            to_share = (picked @ gradient[..., None])[..., 0]
        return to_rows, None, to_share, None


class DeformableAttention(nn.Module):
    """Queries that choose where to look and how much each place counts."""

    def __init__(self, *, width: int, heads: int, scales: int, points: int) -> None:
        super().__init__()
        self.heads, self.scales, self.points = heads, scales, points
        self.offset = nn.Linear(width, heads * scales * points * 2)
        self.weight = nn.Linear(width, heads * scales * points)
        self.out = nn.Linear(width, width)
        with torch.no_grad():  # heads look in different directions, points further and further
            angle = 2 * math.pi * torch.arange(heads) / heads
            ring = torch.stack([angle.cos(), angle.sin()], -1)[:, None, None]
            far = torch.arange(1, points + 1).view(1, 1, -1, 1) / points
            start = (0.25 * ring * far).expand(heads, scales, points, 2)
            self.offset.weight.zero_()
            self.offset.bias.copy_(start.flatten())
            self.weight.weight.zero_()
            self.weight.bias.zero_()

    def forward(self, x: Tensor, reference: Tensor, maps: Maps) -> Tensor:
        """Queries (B, Q, width) at reference points (Q, 2) on maps of the same width."""
        shape = (*x.shape[:2], self.heads, self.scales, self.points)
        points = reference[:, None, None, None] + self.offset(x).view(*shape, 2)
        weight = self.weight(x).view(*shape[:3], -1).softmax(-1).view(shape)
        return self.out(sample_maps(maps, points, weight))
