"""Batched matrices most of whose entries are always zero: blocks of rows that columns share.

A muscle acts on the few coordinates that it spans. Columns with much the same rows are put into
one dense block, so that products cost what the entries that may be there cost, at batched speed.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import NamedTuple

import torch
from torch import Tensor

CALL = 100  # entries of a block that take as long as one more block


class Group(NamedTuple):
    """Columns and the rows in which any of them may have entries, in rising order."""

    rows: Tensor
    columns: Tensor


class GroupedMatrix(NamedTuple):
    """``B`` matrices (r, m), their columns in the order of the groups.

    Attributes
    ----------
    height : int
        r.
    rows : tuple of Tensor
        Rows of each group.
    blocks : tuple of Tensor, shapes (B, rows, columns)
    """

    height: int
    rows: tuple[Tensor, ...]
    blocks: tuple[Tensor, ...]

    def take(self, members: Tensor) -> GroupedMatrix:
        """Some of the B."""
        return self._replace(blocks=tuple(own.index_select(0, members) for own in self.blocks))

    def times(self, x: Tensor) -> Tensor:
        """A x, (B, m) to (B, r)."""
        out = x.new_zeros(len(x), self.height)
        for rows, block, own in zip(self.rows, self.blocks, self._split(x), strict=True):
            out.index_add_(1, rows, torch.bmm(block, own[..., None])[..., 0])
        return out

    def transposed_times(self, y: Tensor) -> Tensor:
        """A' y, (B, r) to (B, m)."""
        parts = [
            torch.bmm(y.index_select(1, rows)[:, None], block)[:, 0]
            for rows, block in zip(self.rows, self.blocks, strict=True)
        ]
        return torch.cat(parts, 1)

    def normal(self, weight: Tensor) -> Tensor:
        """``A diag(weight) A'``, (B, r, r), for weights (B, m)."""
        out = weight.new_zeros(len(weight), self.height**2)
        for rows, block, own in zip(self.rows, self.blocks, self._split(weight), strict=True):
            square = torch.bmm(block * own[:, None], block.mT).flatten(1)
            out.index_add_(1, (rows[:, None] * self.height + rows).flatten(), square)
        return out.unflatten(1, (self.height, self.height))

    def largest(self) -> Tensor:
        """Largest size of the entries of every row, (B, r)."""
        first = self.blocks[0]
        out = first.new_zeros(len(first), self.height)
        for rows, block in zip(self.rows, self.blocks, strict=True):
            own = block.abs().amax(2)
            out[:, rows] = torch.maximum(out[:, rows], own)
        return out

    def scaled(self, row: Tensor, column: Tensor) -> GroupedMatrix:
        """Rows times (B, r) and columns times (B, m)."""
        blocks = [
            block * row.index_select(1, rows)[..., None] * own[:, None]
            for rows, block, own in zip(self.rows, self.blocks, self._split(column), strict=True)
        ]
        return self._replace(blocks=tuple(blocks))

    def _split(self, x: Tensor) -> tuple[Tensor, ...]:
        return x.split([block.shape[2] for block in self.blocks], 1)


def grouped(matrix: Tensor, rows: Tensor, groups: list[Group]) -> GroupedMatrix:
    """Some rows of matrices (B, r, m); groups of columns are of `groups_of` these rows."""
    blocks = tuple(
        matrix.index_select(1, rows[own.rows]).index_select(2, own.columns) for own in groups
    )
    return GroupedMatrix(len(rows), tuple(own.rows for own in groups), blocks)


def groups_of(pattern: Tensor, columns: Tensor) -> list[Group]:
    """Groups of columns whose blocks hold few zeros.

    Parameters
    ----------
    pattern : Tensor of bool, shape (r, m)
        Where there may be entries.
    columns : Tensor, shape (m,)
        Numbers of the columns, which the groups give back.

    Returns
    -------
    list of Group
        Pairs that add the fewest zeros are joined, until joining costs more than a block does.
    """
    supports = tuple(
        sum(1 << row for row, there in enumerate(column) if there)
        for column in pattern.cpu().mT.tolist()
    )
    groups = []
    for union, own in _joined(supports):
        chosen = [k for k, support in enumerate(supports) if support in own]
        rows = [k for k in range(len(pattern)) if union >> k & 1]
        place = torch.tensor(rows, dtype=torch.int64, device=columns.device)
        groups.append(Group(place, columns[chosen]))
    return groups


@lru_cache(maxsize=64)
def _joined(supports: tuple[int, ...]) -> list[tuple[int, frozenset[int]]]:
    """Rows of each group, as bits, and the rows of the columns that are in it."""
    parts = sorted(Counter(supports).items())  # rows as bits, and how many columns have them
    members = {support: [support] for support, _ in parts}
    while len(parts) > 1:
        added, i, j = min(
            (_area(a | b, m + n) - _area(a, m) - _area(b, n), i, j)
            for i, (a, m) in enumerate(parts)
            for j, (b, n) in enumerate(parts[:i])
        )
        if added > CALL:
            break
        (a, m), (b, n) = parts[i], parts[j]
        parts = [own for k, own in enumerate(parts) if k not in (i, j)]
        joined = members.pop(a) + members.pop(b)
        union = a | b
        if union in members:  # another part has these rows already
            k = next(k for k, own in enumerate(parts) if own[0] == union)
            m, joined = m + parts.pop(k)[1], joined + members.pop(union)
        members[union] = joined
        parts.append((union, m + n))
    return [(union, frozenset(members[union])) for union, _ in parts]


def _area(support: int, columns: int) -> int:
    return support.bit_count() * columns
