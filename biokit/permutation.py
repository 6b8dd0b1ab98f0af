"""Where over the cycle two sets of curves differ, by permutation of the largest t value.

If the conditions make no difference, the labels of the observations are exchangeable: any other
labelling is as likely as the one observed. For each labelling the largest |t| over the whole cycle
is kept; a point is significant where its own |t| is among the largest of these. That bounds the
chance of *any* false alarm over the cycle, however smooth the curves are and however they are
distributed: the single-threshold test of statistical parametric mapping, without its parametric
part.

Exchangeable means that the spread is the same too. Where the smaller of two sets spreads more,
false alarms are more than promised; Welch's t makes that less. Measured with smooth noise at 5 %:
twice the spread in 20 against 40 observations 8 % (20 % by the t of equal variances), in 8 against
12 10 % (13 %), three times the spread in 5 against 15 26 % (54 %). Pairs have no such weakness.

References
----------
Nichols and Holmes (2002), Hum Brain Mapp 15:1-25: the largest statistic over a field.
Pataky, Vanrenterghem and Robinson (2015), J Biomech 48:1277-1285: such tests of movement curves.
Janssen (1997), Stat Probab Lett 36:9-21: Welch's t keeps its error rate under permutation when the
conditions differ in spread and number.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import comb
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import permutation_test

Array = NDArray[np.floating]
Statistic = Callable[..., Array]

# No spread counts as smaller than this share of a curve's range, 0.06 deg of a knee's: where few
# observations cross by chance t would be huge, and in the labellings too, which hides the rest.
RESOLUTION = 1e-3
ROUNDING = 1e-9  # the same of the values themselves, for curves without range
TIES = 1e-9  # t values that differ by less are the same, of the same observations in another order
BLOCK = 1_000_000  # values of t at once, 8 bytes each


@dataclass(frozen=True)
class CurveTest:
    """What a permutation test of [n, P, k] curves found.

    Attributes
    ----------
    difference
        [P, k] second minus first.
    standard_error
        [P, k] of the difference, in its unit.
    t
        [P, k] their ratio.
    p
        [P, k] corrected for all points of the cycle, and for all k curves where asked.
    threshold
        [k] that |t| exceeds where p <= alpha; infinite where so few observations cannot give that.
    permutations
        Labellings looked at.
    exact
        They were all that there are.
    smallest_p
        The least that so few observations, or permutations, can give.
    """

    difference: Array
    standard_error: Array
    t: Array
    p: Array
    threshold: Array
    permutations: int
    exact: bool
    smallest_p: float


def compare_curves(
    first: Array,
    second: Array,
    *,
    paired: bool = False,
    together: bool = True,
    alpha: float = 0.05,
    resamples: int = 4999,
    seed: int = 0,
) -> CurveTest:
    """Two-sided permutation test of two sets of curves, by Welch's or the paired t.

    Parameters
    ----------
    first, second
        [n1, P, k] and [n2, P, k]: observations, points of the cycle, curves; without gaps, two
        observations at least of each.
    paired
        Observation i of one belongs to observation i of the other.
    together
        One error rate for all k curves rather than one for each.
    alpha
        The error rate.
    resamples
        Labellings drawn; all are taken where there are no more.
    seed
        Of the drawing.
    """
    shape = first.shape[1:]
    statistic: Statistic
    if paired:
        apart = _flat(second - first)
        statistic = _paired(apart, _least_spread(first, second) / np.sqrt(len(apart)))
        labels: tuple[Array, ...] = (np.ones(len(apart)),)
        possible, kind = 2 ** len(apart), "samples"
    else:
        # centred: variances are differences of sums, and the curves' own values would drown them
        whole = _flat(np.concatenate([first, second]))
        error = _least_spread(first, second) * np.sqrt(1.0 / len(first) + 1.0 / len(second))
        statistic = _independent(whole - whole.mean(0), error)
        numbers = np.arange(len(whole), dtype=np.float64)
        labels = (numbers[: len(first)], numbers[len(first) :])
        possible, kind = comb(len(whole), len(first)), "independent"

    difference, standard_error = (part.reshape(shape) for part in statistic(*labels))

    def largest(*labels: Array, axis: int = -1) -> Array:
        """[..., k] largest |t| over the cycle."""
        apart, spread = statistic(*labels)
        return np.asarray(np.abs(apart / spread).reshape(*apart.shape[:-1], *shape).max(-2))

    found: Any = permutation_test(
        labels,
        largest,
        permutation_type=kind,
        vectorized=True,
        n_resamples=resamples,
        batch=max(1, BLOCK // max(1, first[0].size)),
        alternative="greater",
        random_state=np.random.default_rng(seed),
    )
    null = np.asarray(found.null_distribution)  # [permutations, k]
    if together:
        null = np.broadcast_to(null.max(1, keepdims=True), null.shape)
    exact = possible <= resamples
    mirrored = paired or len(first) == len(second)  # the exchanged labelling has the same |t|
    least = (2.0 if mirrored else 1.0) / possible if exact else 1.0 / (len(null) + 1.0)
    t = difference / standard_error
    return CurveTest(
        difference=difference,
        standard_error=standard_error,
        t=t,
        p=_corrected(np.abs(t), null, exact),
        threshold=np.array([_threshold(column, alpha, exact) for column in null.T]),
        permutations=len(null),
        exact=exact,
        smallest_p=least,
    )


def spans(marked: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last index of every run of True in [P]."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], marked, [False]]).astype(np.int8)))
    return [(int(a), int(b) - 1) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _flat(curves: Array) -> Array:
    return np.asarray(curves, dtype=np.float64).reshape(len(curves), -1)


def _least_spread(first: Array, second: Array) -> Array:
    """[P*k] below which no standard deviation counts, by range and size of each curve."""
    whole = np.concatenate([first, second]).reshape(-1, first.shape[2])
    size = np.maximum(RESOLUTION * np.ptp(whole, axis=0), ROUNDING * np.abs(whole).max(0))
    return np.tile(np.maximum(size, np.finfo(np.float64).tiny), first.shape[1])


def _independent(curves: Array, floor: Array) -> Statistic:
    """Difference and standard error [..., P*k] of curves [n, P*k] by numbers of observations."""
    squares = curves**2

    def statistic(first: Array, second: Array) -> Array:
        means, errors = [], []
        for numbers in (first, second):
            count = numbers.shape[-1]
            chosen = np.zeros((*numbers.shape[:-1], len(curves)))
            np.put_along_axis(chosen, numbers.astype(np.intp), 1.0, axis=-1)
            mean = chosen @ curves / count
            variance = np.maximum(chosen @ squares / count - mean**2, 0.0) * count / (count - 1)
            means.append(mean)
            errors.append(variance / count)
        return np.stack([means[1] - means[0], np.maximum(np.sqrt(errors[0] + errors[1]), floor)])

    return statistic


def _paired(apart: Array, floor: Array) -> Statistic:
    """Mean and standard error [..., P*k] of differences [n, P*k] by their signs."""
    count = len(apart)
    square = (apart**2).mean(0)  # whatever the signs

    def statistic(signs: Array) -> Array:
        mean = signs @ apart / count
        variance = np.maximum(square - mean**2, 0.0) * count / (count - 1)
        return np.stack([mean, np.maximum(np.sqrt(variance / count), floor)])

    return statistic


def _corrected(size: Array, null: Array, exact: bool) -> Array:
    """Share [P, k] of the labellings [N, k] whose largest |t| is at least that of the point."""
    added = 0 if exact else 1  # the labelling observed is one of all, but not of those drawn
    out = np.empty_like(size)
    for k in range(size.shape[1]):
        ordered = np.sort(null[:, k])
        below = np.searchsorted(ordered, size[:, k] * (1.0 - TIES), side="left")
        out[:, k] = (len(ordered) - below + added) / (len(ordered) + added)
    return out


def _threshold(null: Array, alpha: float, exact: bool) -> float:
    """What |t| has to exceed: the greatest of the largest |t| [N] that too many reach for alpha."""
    values = np.unique(null)
    p = _corrected(values[:, None], null[:, None], exact)[:, 0]
    missed = values[p > alpha * (1.0 + TIES)]
    return float(missed[-1]) if missed.size < values.size else np.inf
