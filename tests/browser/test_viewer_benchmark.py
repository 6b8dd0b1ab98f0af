"""The benchmark of the explorer runs, at a tiny size."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow


def test_playback_is_measured(chromium: str, tmp_path: Path) -> None:
    out = tmp_path / "VIEWER.md"
    command = [sys.executable, "-m", "benchmarks.viewer", "--quick", "--only", "playback"]
    # a process of its own: playwright's browsers of this one are in use
    done = subprocess.run(
        [*command, "--out", out], cwd=ROOT, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    lines = out.read_text(encoding="utf-8").splitlines()
    rows = [line.strip("| ").split(" | ") for line in lines if line.startswith("| ")][2:]
    assert [row[0].split(",")[0] for row in rows] == ["explorer", "explorer", "explorer", "plotly"]
    assert [row[1] for row in rows] == ["1,499", "3,999", "1,499", "1,499"]
    assert [row[2] for row in rows] == ["112", "112", "184", "0"]
    for row in rows:
        assert float(row[3]) > 0 and float(row[4]) > 0  # frames/s, ms
