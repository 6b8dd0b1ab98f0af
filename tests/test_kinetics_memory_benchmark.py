"""Memory against horizon: what is counted, and that the adjoint equations do not need more."""

import torch

from benchmarks.kinetics.memory import SavedTensors, cost, sections
from biokit import open_skeleton


def test_what_autograd_keeps_is_counted_once_while_it_is_kept() -> None:
    saved = SavedTensors()
    with saved.hooks():
        x = torch.zeros(1000, dtype=torch.float64, requires_grad=True)
        y = x.exp()  # keeps its result
        z = (y.sin() + y.cos()).sum()  # both keep y, which is counted already
        assert saved.now == 8000
        torch.autograd.grad(z, x)
    assert saved.now == 0
    assert saved.peak == 8000


def test_only_backpropagation_needs_more_memory_over_a_longer_horizon() -> None:
    model = open_skeleton()
    peaks = {
        (adjoint, horizon): cost(model, horizon, 2, "midpoint", adjoint).peak
        for adjoint in (False, True)
        for horizon in (1, 4)
    }
    assert peaks[False, 4] > 3 * peaks[False, 1]
    assert peaks[True, 4] < 1.3 * peaks[True, 1]
    assert peaks[True, 4] < 0.5 * peaks[False, 4]


def test_both_gradients_are_nearly_the_same() -> None:
    model = open_skeleton()
    back, adjoint = (cost(model, 3, 2, "rk4", x).gradient for x in (False, True))
    assert float((back - adjoint).norm()) < 0.05 * float(back.norm())


def test_the_report_has_a_row_for_every_horizon() -> None:
    (section,) = sections(quick=True)
    assert sum(line.startswith("| midpoint | 0.05 |") for line in section.lines) == 1
    assert section.targets == []
