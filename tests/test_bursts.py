"""Onsets that belong together, by hand."""

import numpy as np
import pytest

from biokit.bursts import bursts, onset_pairs


def test_onsets_pair_with_their_nearest_and_only_once() -> None:
    # 1.00 and 1.10 both lie nearest to 1.12; only 1.10 is its nearest as well
    found = onset_pairs([1.00, 1.10, 3.0, np.nan], [1.12, 2.0, 3.2])
    np.testing.assert_allclose(found, [-0.02, -0.2])
    np.testing.assert_allclose(onset_pairs([3.0], [3.2], nearest=0.1), [])
    assert onset_pairs([], [1.0]).shape == onset_pairs([1.0], [np.nan]).shape == (0,)


def test_later_onsets_are_positive() -> None:
    time = np.arange(0, 4, 0.01)
    first = np.maximum(np.sin(np.pi * (time - 1.0)), 0)  # from 1 to 2 s and from 3 s on
    later = np.interp(time - 0.08, time, first)
    apart = onset_pairs(bursts(time, later)[:, 0], bursts(time, first)[:, 0])
    assert apart.tolist() == pytest.approx([0.08, 0.08], abs=1e-6)
