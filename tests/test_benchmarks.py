"""The benchmarks run and write their report. Nothing is said here about speed."""

from pathlib import Path

import torch

from benchmarks.__main__ import main
from benchmarks.cases import OPEN_SKELETON, load_model, smooth_motion
from benchmarks.report import count, times


def test_quick_run_writes_all_tables(tmp_path: Path) -> None:
    report = tmp_path / "RESULTS.md"
    before = torch.get_num_threads()
    assert main(["--quick", "--out", str(report)]) == 0
    text = report.read_text()
    titles = ("Forward kinematics", "Inverse kinematics: a large batch", "Memory", "GPU")
    for title in (*titles, "Forces: moments, muscles, static optimisation", "Forces on a GPU"):
        assert f"\n## {title}" in text
    for fact in ("Date:", "Machine:", "Versions:", "Command: `python -m benchmarks --quick`"):
        assert fact in text
    assert "| open skeleton (25 bodies" in text
    assert "nan" not in text.lower()
    assert [path.name for path in tmp_path.iterdir()] == ["RESULTS.md"]  # no half-written file
    assert torch.get_num_threads() == before


def test_rates_are_rounded_to_three_digits() -> None:
    assert [count(x) for x in (1.234, 56.7, 123.4, 123_456)] == ["1.2", "57", "123", "123,000"]
    assert [times(x) for x in (9.87, 17.3)] == ["9.9x", "17x"]


def test_random_motion_stays_within_the_ranges() -> None:
    model = load_model(OPEN_SKELETON)
    q = smooth_motion(model, 200)
    free = list(model.free)
    assert bool(((q >= model.lower - 1e-9) & (q <= model.upper + 1e-9))[:, free].all())
    assert torch.equal(q, smooth_motion(model, 200))
