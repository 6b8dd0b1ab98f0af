"""Symmetric positive definite block tridiagonal systems, by cyclic reduction.

Every second unknown is eliminated at once, and so on, until one is left: as many batched steps as
the logarithm of the number of blocks, where the usual recursion takes one step for each block.

References
----------
Golub and Van Loan (2013), Matrix Computations, section 4.5.4.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor


class _Level(NamedTuple):
    """Elimination of the odd ones among 2 or more blocks."""

    inverse: Tensor  # [o, n, n] inverse Cholesky factors of the odd diagonal blocks
    left: Tensor  # [o, n, n] their products with the odd rows' blocks in the columns before them
    right: Tensor  # [o, n, n] and after them; zero where there is none


class BlockTridiagonal:
    """A factorised system.

    Parameters
    ----------
    diagonal : Tensor, shape (N, n, n)
    lower : Tensor, shape (N - 1, n, n)
        Block of row ``i + 1`` in column ``i``; the one above the diagonal is its transpose.
    """

    def __init__(self, diagonal: Tensor, lower: Tensor) -> None:
        self.levels: list[_Level] = []
        unit = torch.eye(diagonal.shape[1], dtype=diagonal.dtype, device=diagonal.device)
        while len(diagonal) > 1:
            even = diagonal[0::2].clone()
            factor = torch.linalg.cholesky(diagonal[1::2])
            odd, after = len(factor), len(even) - 1
            beside = torch.zeros_like(factor)
            beside[: len(lower) // 2] = lower[1::2].mT
            whole = torch.cat([unit.expand(odd, -1, -1), lower[0::2], beside], 2)
            inverse, left, right = torch.linalg.solve_triangular(factor, whole, upper=False).chunk(
                3, 2
            )
            even[:odd] -= left.mT @ left
            even[1:] -= (right.mT @ right)[:after]
            lower = -(right.mT @ left)[:after]
            diagonal = even
            self.levels.append(_Level(inverse, left, right))
        self.last = torch.linalg.solve_triangular(
            torch.linalg.cholesky(diagonal), unit.expand_as(diagonal), upper=False
        )

    def solve(self, right_side: Tensor) -> Tensor:
        """Solution for right sides (N, n, k)."""
        pending = []
        for level in self.levels:
            even = right_side[0::2].clone()
            odd = level.inverse @ right_side[1::2]
            even[: len(odd)] -= level.left.mT @ odd
            even[1:] -= (level.right.mT @ odd)[: len(even) - 1]
            pending.append(odd)
            right_side = even
        solution = self.last.mT @ (self.last @ right_side)
        for level, odd in zip(reversed(self.levels), reversed(pending), strict=True):
            rest = odd - level.left @ solution[: len(odd)]
            after = len(solution) - 1
            rest[:after] -= level.right[:after] @ solution[1:]
            both = solution.new_empty(len(solution) + len(odd), *solution.shape[1:])
            both[0::2], both[1::2] = solution, level.inverse.mT @ rest
            solution = both
        return solution
