"""How well two methods of measurement agree."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.metrics.values import Values, tensors


class Agreement(NamedTuple):
    """Agreement of two methods, scalars in the unit of what was compared.

    Attributes
    ----------
    bias : Tensor
        Mean of a - b.
    lower, upper : Tensor
        95 % limits of agreement, bias -+ 1.96 standard deviations of a - b.
    rmse : Tensor
    pearson : Tensor
        Correlation, 1; NaN where one of them is constant.
    icc : Tensor
        `intraclass_correlation` of both.
    """

    bias: Tensor
    lower: Tensor
    upper: Tensor
    rmse: Tensor
    pearson: Tensor
    icc: Tensor


def agreement(a: Values, b: Values) -> Agreement:
    """Agreement of paired measurements by two methods.

    Parameters
    ----------
    a, b
        Shape (N,). Pairs with NaN are left out. Angles have to be continuous, not wrapped.

    Raises
    ------
    ValueError
        If fewer than two pairs are complete.

    References
    ----------
    Bland & Altman (1986), Lancet 327: 307-310. Samples of one recording are not independent, so
    the limits describe these data and are no estimate for other people (Bland & Altman 2007).
    """
    x, y = tensors(a, b)
    x, y = _complete(torch.stack([x.flatten(), y.flatten()], 1)).unbind(1)
    d = x - y
    spread = 1.96 * d.std(correction=1)
    centred = x - x.mean(), y - y.mean()
    both = (centred[0] * centred[1]).sum()
    return Agreement(
        bias=d.mean(),
        lower=d.mean() - spread,
        upper=d.mean() + spread,
        rmse=d.square().mean().sqrt(),
        pearson=both / (centred[0].norm() * centred[1].norm()),
        icc=intraclass_correlation(torch.stack([x, y], 1)),
    )


def intraclass_correlation(ratings: Values) -> Tensor:
    r"""Intraclass correlation ICC(A,1): absolute agreement of single measurements.

    From the mean squares of a two-way analysis of variance of N targets by k methods (rows R,
    columns C, error E),

    .. math:: ICC = \frac{MS_R - MS_E}{MS_R + (k - 1) MS_E + \frac{k}{N} (MS_C - MS_E)}

    Parameters
    ----------
    ratings
        Shape (N, k). Rows with NaN are left out.

    References
    ----------
    Shrout & Fleiss (1979), Psychol Bull 86, ICC(2,1); McGraw & Wong (1996), Psychol Methods 1.
    """
    (table,) = tensors(ratings)
    table = _complete(table)
    n, k = table.shape
    grand = table.mean()
    rows = k * (table.mean(1) - grand).square().sum() / (n - 1)
    columns = n * (table.mean(0) - grand).square().sum() / (k - 1)
    total = (table - grand).square().sum()
    error = (total - (n - 1) * rows - (k - 1) * columns) / ((n - 1) * (k - 1))
    return (rows - error) / (rows + (k - 1) * error + k / n * (columns - error))


def _complete(table: Tensor) -> Tensor:
    """Rows (N, k) without NaN."""
    rows = table[torch.isfinite(table).all(1)]
    if len(rows) < 2 or rows.shape[1] < 2:
        raise ValueError(
            f"{len(rows)} complete samples of {rows.shape[1]} methods; agreement needs two or more "
            "of both"
        )
    return rows
