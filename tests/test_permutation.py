"""The permutation test of curves: t values, exact p, error rate, and finding what is there."""

import itertools

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from scipy.stats import ttest_ind, ttest_rel

from biokit.permutation import compare_curves, spans

POINTS = 101


def noise(rng: np.random.Generator, n: int, points: int = POINTS, curves: int = 1) -> NDArray:
    """Smooth noise of unit spread, [n, points, curves]: the width of a joint angle's features."""
    rough = rng.standard_normal((n, points + 80, curves))
    smooth = gaussian_filter1d(rough, 6.0, axis=1)[:, 40:-40]
    return np.asarray(smooth / smooth.std())


@pytest.mark.parametrize("counts", [(4, 4), (3, 5)])
def test_t_and_exact_p_against_enumeration(counts: tuple[int, int]) -> None:
    rng = np.random.default_rng(3)
    first, second = noise(rng, counts[0], 21, 3), noise(rng, counts[1], 21, 3) + 0.8
    found = compare_curves(first, second, together=False)
    np.testing.assert_allclose(
        found.t, ttest_ind(second, first, equal_var=False).statistic, rtol=1e-10
    )
    every = np.concatenate([first, second])
    null = []
    for chosen in itertools.combinations(range(len(every)), counts[0]):
        rest = [i for i in range(len(every)) if i not in chosen]
        t = ttest_ind(every[rest], every[list(chosen)], equal_var=False).statistic
        null.append(np.abs(t).max(0))
    p = (np.array(null)[:, None] >= np.abs(found.t) * (1 - 1e-9)).mean(0)  # [21, 3]
    np.testing.assert_allclose(found.p, p, atol=1e-12)
    assert found.exact and found.permutations == len(null)
    assert found.smallest_p == pytest.approx((2 if counts[0] == counts[1] else 1) / len(null))
    assert found.p.min() >= found.smallest_p - 1e-12


def test_paired_t_and_exact_p_against_enumeration() -> None:
    rng = np.random.default_rng(4)
    first = noise(rng, 6, 21, 2)
    second = first + 0.3 * noise(rng, 6, 21, 2) + 0.3
    found = compare_curves(first, second, paired=True, together=True)
    np.testing.assert_allclose(found.t, ttest_rel(second, first).statistic, rtol=1e-10)
    null = []
    for signs in itertools.product([1.0, -1.0], repeat=6):
        turned = np.array(signs)[:, None, None] * (second - first)
        null.append(np.abs(ttest_rel(turned, np.zeros_like(turned)).statistic).max())
    p = (np.array(null)[:, None, None] >= np.abs(found.t) * (1 - 1e-9)).mean(0)
    np.testing.assert_allclose(found.p, p, atol=1e-12)
    assert (found.permutations, found.smallest_p) == (64, 2 / 64)
    assert found.threshold[0] == found.threshold[1]  # one for all curves


def test_the_threshold_is_where_p_becomes_significant() -> None:
    rng = np.random.default_rng(5)
    for together in (True, False):
        found = compare_curves(
            noise(rng, 7, curves=3), noise(rng, 8, curves=3) + 1.0, together=together, resamples=999
        )
        assert not found.exact and found.permutations == 999 and found.smallest_p == 1e-3
        np.testing.assert_array_equal(found.p <= 0.05, np.abs(found.t) > found.threshold)
        assert (found.p <= 0.05).any() and not (found.p <= 0.05).all()


def test_a_curve_is_permuted_as_a_whole() -> None:
    """A difference that a copy of a curve repeats elsewhere is no further evidence."""
    rng = np.random.default_rng(6)
    first, second = noise(rng, 5), noise(rng, 5) + 1.0
    one = compare_curves(first, second, resamples=400)
    doubled = [np.concatenate([x, x], axis=2) for x in (first, second)]
    both = compare_curves(*doubled, resamples=400, together=True)
    np.testing.assert_allclose(both.p, np.repeat(one.p, 2, axis=1))


@pytest.mark.parametrize(("paired", "counts"), [(False, (6, 9)), (True, (8, 8))])
def test_false_alarms_are_as_rare_as_promised(paired: bool, counts: tuple[int, int]) -> None:
    """Two curves each, a family: the chance of any false alarm is 5 %."""
    rng = np.random.default_rng(7)
    trials = 400
    alarms = 0
    for k in range(trials):
        first, second = (noise(rng, n, 51, 2) for n in counts)
        found = compare_curves(first, second, paired=paired, resamples=199, seed=k)
        alarms += bool((found.p <= 0.05).any())
    error = np.sqrt(0.05 * 0.95 / trials)
    assert abs(alarms / trials - 0.05) < 3 * error


def test_testing_each_point_by_itself_would_not_keep_the_promise() -> None:
    rng = np.random.default_rng(8)
    alarms = [
        bool((ttest_ind(noise(rng, 8), noise(rng, 8)).pvalue <= 0.05).any()) for _ in range(200)
    ]
    assert np.mean(alarms) > 0.25


def test_twice_the_spread_in_the_smaller_condition_costs_little() -> None:
    """Labels are then not exchangeable: 8 % here, where the t of equal variances gives 20 %."""
    rng = np.random.default_rng(9)
    alarms = 0
    for k in range(300):
        first, second = 2.0 * noise(rng, 20, 51), noise(rng, 40, 51)
        alarms += bool((compare_curves(first, second, resamples=199, seed=k).p <= 0.05).any())
    assert alarms / 300 < 0.13


def test_a_known_difference_is_found_where_it_is() -> None:
    rng = np.random.default_rng(10)
    percent = np.arange(POINTS)
    bump = 3.0 * np.exp(-0.5 * ((percent - 60) / 6.0) ** 2)[:, None]
    found = compare_curves(noise(rng, 10), noise(rng, 12) + bump)
    ((first, last),) = spans(found.p[:, 0] <= 0.05)
    assert 45 < first < 60 < last < 75
    assert abs(int(np.abs(found.t[:, 0]).argmax()) - 60) < 8


def test_curves_without_spread_are_not_noise_blown_up() -> None:
    rng = np.random.default_rng(11)
    rounding = 1e-14 * rng.standard_normal((9, POINTS, 1))
    first, second = 0.01 + rounding[:4], 0.01 + rounding[4:]
    found = compare_curves(first, second)
    assert np.abs(found.t).max() < 0.1
    assert compare_curves(np.zeros((3, 5, 1)), np.zeros((4, 5, 1))).p.min() == 1.0
    apart = compare_curves(first, second + 0.5)  # the same in all, and different
    assert apart.p.max() == pytest.approx(apart.smallest_p)


def test_so_few_that_nothing_can_be_significant() -> None:
    rng = np.random.default_rng(12)
    found = compare_curves(noise(rng, 3), noise(rng, 3) + 50.0)
    assert found.smallest_p == pytest.approx(0.1)
    assert found.p.min() == pytest.approx(0.1)
    assert np.isinf(found.threshold).all()


def test_spans() -> None:
    marked = np.array([True, False, True, True, False, True])
    assert spans(marked) == [(0, 0), (2, 3), (5, 5)]
    assert spans(np.zeros(4, dtype=bool)) == []
