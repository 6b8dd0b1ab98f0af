"""Products of grouped matrices against dense ones."""

from __future__ import annotations

import pytest
import torch

from biokit.engine.grouped_matrix import GroupedMatrix, grouped, groups_of


def sparse(rows: int, columns: int, seed: int) -> torch.Tensor:
    """Matrices (5, rows, columns), most entries zero in all of them."""
    torch.manual_seed(seed)
    return torch.randn(5, rows, columns, dtype=torch.float64) * (torch.rand(rows, columns) < 0.15)


def build(matrix: torch.Tensor) -> tuple[GroupedMatrix, torch.Tensor]:
    pattern = (matrix != 0).any(0)
    groups = groups_of(pattern, torch.arange(matrix.shape[2]))
    order = torch.cat([own.columns for own in groups])
    return grouped(matrix, torch.arange(matrix.shape[1]), groups), matrix[:, :, order]


@pytest.mark.parametrize("shape", [(7, 30), (1, 1), (70, 200), (3, 0)])
def test_products(shape: tuple[int, int]) -> None:
    if shape[1] == 0:
        assert groups_of(torch.zeros(shape, dtype=torch.bool), torch.arange(0)) == []
        return
    own, dense = build(sparse(*shape, seed=sum(shape)))
    x, y = torch.rand(5, shape[1]).double(), torch.rand(5, shape[0]).double()
    close = {"rtol": 1e-12, "atol": 1e-12}
    torch.testing.assert_close(own.times(x), (dense @ x[..., None])[..., 0], **close)
    torch.testing.assert_close(own.transposed_times(y), (dense.mT @ y[..., None])[..., 0], **close)
    torch.testing.assert_close(own.normal(x), dense @ torch.diag_embed(x) @ dense.mT, **close)
    torch.testing.assert_close(own.largest(), dense.abs().amax(2), **close)
    both = own.scaled(y, x)
    torch.testing.assert_close(
        both.times(x), ((y[..., None] * dense * x[:, None]) @ x[..., None])[..., 0], **close
    )
    some = torch.tensor([3, 1])
    torch.testing.assert_close(own.take(some).times(x[some]), own.times(x)[some], **close)


def test_every_column_is_in_one_group_and_few_zeros_are_kept() -> None:
    matrix = torch.block_diag(*[torch.ones(7, 40, dtype=torch.float64)] * 4).expand(2, -1, -1)
    groups = groups_of((matrix != 0).any(0), torch.arange(160))
    assert sorted(torch.cat([own.columns for own in groups]).tolist()) == list(range(160))
    assert sum(len(own.rows) * len(own.columns) for own in groups) == 4 * 7 * 40
