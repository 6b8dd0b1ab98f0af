"""Errors of muscle activations: 1 is full activation, and errors are in the same unit.

Activations are (..., F, m): frames, muscles, and any sequences or windows before them. Samples
that a mask leaves out, or that are NaN in either, do not count.

Of the metrics of BioHuman (arXiv 2605.14772) only names and values are at hand: PCC 0.71, RMSE
0.065, nRMSE 0.71, Active MAE@0.10 0.10 for its network; 0.42, 0.071, 0.77, 0.12 for the two-stage
baseline. RMSE / nRMSE is 0.092 in both rows, so that one divisor stands for all muscles: here
`ActivationSummary.nrmse`, by the spread of all true values. Its PCC cannot be over the same values,
because nRMSE is at least sqrt(1 - PCC^2) then, 0.91 for the baseline: here it is each muscle's
over time, then the mean. What else could be meant has a name of its own.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.metrics.values import Values, tensors

ACTIVE = 0.10  # true activation from which a sample counts in Active MAE
CONSTANT = 1e-3  # standard deviation of a true activation below which a muscle does not vary
ROUNDING = 1e-6  # the same of what varies by nothing but rounding
MUSCLE = -1  # the axes of activations
FRAME = -2


class ActivationErrors(NamedTuple):
    r"""Errors of each muscle over all its samples, shape (m,).

    With true activations :math:`a_f`, predicted :math:`\hat a_f` and frames f of all sequences:

    Attributes
    ----------
    pcc : Tensor
        Pearson's correlation of both over time. NaN where the truth is constant, 0 where only the
        prediction is.
    rmse, mae : Tensor
        Root mean square and mean absolute difference.
    nrmse : Tensor
        ``rmse`` divided by the standard deviation of the muscle's truth: 1 for the best constant.
        NaN where the truth is constant.
    active_mae : Tensor
        ``mae`` over the samples with :math:`a_f \ge 0.10`; NaN where there are none.
    difference_pcc : Tensor
        First-difference consistency: Pearson's correlation of :math:`\hat a_{f+1} - \hat a_f` with
        :math:`a_{f+1} - a_f`, within sequences. NaN and 0 as ``pcc``.
    difference_mae : Tensor
        Mean size of the difference of both, per frame: it depends on the frame rate.
    constant : Tensor
        Bool: the truth does not vary.
    samples, active : Tensor
        How many samples count in all and in ``active_mae``.
    """

    pcc: Tensor
    rmse: Tensor
    mae: Tensor
    nrmse: Tensor
    active_mae: Tensor
    difference_pcc: Tensor
    difference_mae: Tensor
    constant: Tensor
    samples: Tensor
    active: Tensor


class ActivationSummary(NamedTuple):
    """Errors over muscles: scalars.

    Attributes
    ----------
    pcc : Tensor
        Mean over muscles of `ActivationErrors.pcc`; muscles that are constant are left out.
    sequence_pcc : Tensor
        Mean over sequences and muscles of `sequence_pcc`, where the truth varies.
    pooled_pcc : Tensor
        Pearson's correlation over the samples of all muscles together: larger, because it also
        asks which muscles are more active than others.
    rmse, mae : Tensor
        Over the samples of all muscles together.
    nrmse : Tensor
        ``rmse`` divided by the standard deviation of all true samples together.
    muscle_nrmse : Tensor
        Mean over muscles of `ActivationErrors.nrmse`: stricter, because a muscle that hardly moves
        weighs as much as one that does.
    active_mae : Tensor
        ``mae`` over all samples whose true activation is 0.10 or more.
    difference_pcc : Tensor
        Mean over muscles of `ActivationErrors.difference_pcc`.
    difference_mae : Tensor
        Over the samples of all muscles together, per frame.
    muscles, constant : Tensor
        How many there are, and how many of them are constant or without samples.
    """

    pcc: Tensor
    sequence_pcc: Tensor
    pooled_pcc: Tensor
    rmse: Tensor
    mae: Tensor
    nrmse: Tensor
    muscle_nrmse: Tensor
    active_mae: Tensor
    difference_pcc: Tensor
    difference_mae: Tensor
    muscles: Tensor
    constant: Tensor


def activation_errors(
    predicted: Values,
    target: Values,
    *,
    mask: Values | None = None,
    active: float = ACTIVE,
    constant: float = CONSTANT,
) -> ActivationErrors:
    """Errors of each muscle, over all frames of all sequences.

    Parameters
    ----------
    predicted, target
        Shape (..., F, m), 1. Sequences of other lengths are padded and masked.
    mask
        Bool: the frames (..., F) or samples (..., F, m) that count; all by default.
    active
        True activation from which a sample counts in ``active_mae``.
    constant
        Standard deviation of a truth below which a muscle is constant.

    Raises
    ------
    ValueError
        If the shapes do not fit.
    """
    a, b, known = _prepared(predicted, target, mask)
    over = tuple(range(a.dim() - 1))
    return _errors(a, b, known, over, active, constant)


def activation_summary(
    predicted: Values,
    target: Values,
    *,
    mask: Values | None = None,
    active: float = ACTIVE,
    constant: float = CONSTANT,
) -> ActivationSummary:
    """Errors over all muscles given; those of a group are the summary of its muscles.

    Parameters
    ----------
    predicted, target, mask, active, constant
        As in `activation_errors`.

    Raises
    ------
    ValueError
        If the shapes do not fit.
    """
    a, b, known = _prepared(predicted, target, mask)
    each = _errors(a, b, known, tuple(range(a.dim() - 1)), active, constant)
    whole = _errors(a, b, known, tuple(range(a.dim())), active, constant)
    return ActivationSummary(
        pcc=each.pcc.nanmean(),
        sequence_pcc=_correlation(a, b, known, (FRAME,), constant).nanmean(),
        pooled_pcc=whole.pcc,
        rmse=whole.rmse,
        mae=whole.mae,
        nrmse=whole.nrmse,
        muscle_nrmse=each.nrmse.nanmean(),
        active_mae=whole.active_mae,
        difference_pcc=each.difference_pcc.nanmean(),
        difference_mae=whole.difference_mae,
        muscles=torch.tensor(a.shape[MUSCLE], device=a.device),
        constant=each.constant.sum(),
    )


def sequence_pcc(
    predicted: Values, target: Values, *, mask: Values | None = None, constant: float = CONSTANT
) -> Tensor:
    """Pearson's correlation over the frames of each sequence and muscle, shape (..., m).

    What is common to all frames of a sequence does not count, so that it is smaller than `pcc` over
    all sequences where activities differ in effort, and noisier in short windows.

    Parameters
    ----------
    predicted, target, mask, constant
        As in `activation_errors`; a muscle is constant in a sequence or not.

    Raises
    ------
    ValueError
        If the shapes do not fit.
    """
    a, b, known = _prepared(predicted, target, mask)
    return _correlation(a, b, known, (FRAME,), constant)


def _prepared(
    predicted: Values, target: Values, mask: Values | None
) -> tuple[Tensor, Tensor, Tensor]:
    """Both (..., F, m), 0 where they do not count, and where they do."""
    a, b = tensors(predicted, target)
    if a.dim() < 2 or a.shape != b.shape:
        raise ValueError(
            f"activations have shapes {tuple(a.shape)} and {tuple(b.shape)}; they need the same "
            "(..., frames, muscles)"
        )
    if a.dtype in (torch.float16, torch.bfloat16):  # sums of many frames need more
        a, b = a.float(), b.float()
    known = torch.isfinite(a) & torch.isfinite(b)
    if mask is not None:
        counted = torch.as_tensor(mask, dtype=torch.bool, device=a.device)
        if counted.shape == a.shape[:MUSCLE]:
            counted = counted[..., None]
        elif counted.shape != a.shape:
            raise ValueError(
                f"mask has shape {tuple(counted.shape)}; activations of shape {tuple(a.shape)} "
                "need one for each frame or each sample"
            )
        known = known & counted
    return a.masked_fill(~known, 0.0), b.masked_fill(~known, 0.0), known


def _errors(
    a: Tensor, b: Tensor, known: Tensor, over: tuple[int, ...], active: float, constant: float
) -> ActivationErrors:
    """Errors over some axes."""
    d = a - b
    rmse = _mean(d.square(), known, over).sqrt()
    spread = _spread(b, known, over)
    still = ~(spread >= constant)  # as well where nothing is known
    at_work = known & (b >= active)
    both = known[..., 1:, :] & known[..., :-1, :]
    step, true_step = (x.diff(dim=FRAME).masked_fill(~both, 0.0) for x in (a, b))
    consistency = _correlation(step, true_step, both, over, ROUNDING)
    return ActivationErrors(
        pcc=_correlation(a, b, known, over, constant),
        rmse=rmse,
        mae=_mean(d.abs(), known, over),
        nrmse=(rmse / spread).masked_fill(still, torch.nan),
        active_mae=_mean(d.abs(), at_work, over),
        difference_pcc=consistency.masked_fill(still, torch.nan),
        difference_mae=_mean((step - true_step).abs(), both, over),
        constant=still,
        samples=known.sum(over),
        active=at_work.sum(over),
    )


def _mean(x: Tensor, known: Tensor, over: tuple[int, ...], *, keep: bool = False) -> Tensor:
    """Mean of the samples that count; NaN if there are none."""
    total = torch.where(known, x, 0.0).sum(over, keepdim=keep)
    return total / known.sum(over, keepdim=keep)


def _spread(x: Tensor, known: Tensor, over: tuple[int, ...]) -> Tensor:
    """Standard deviation, divided by the number of samples."""
    return _mean((x - _mean(x, known, over, keep=True)).square(), known, over).sqrt()


def _correlation(
    a: Tensor, b: Tensor, known: Tensor, over: tuple[int, ...], constant: float
) -> Tensor:
    """Pearson's; NaN where the truth ``b`` is constant, 0 where only the prediction is."""
    own, other = (torch.where(known, x - _mean(x, known, over, keep=True), 0.0) for x in (a, b))
    size, true_size = (_mean(x.square(), known, over).sqrt() for x in (own, other))
    found = _mean(own * other, known, over) / (size * true_size)
    found = torch.where(size < ROUNDING, 0.0, found)
    return torch.where(true_size >= constant, found, torch.nan)
