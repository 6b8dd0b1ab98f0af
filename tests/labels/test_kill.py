"""A run that is killed goes on where it was: nothing is lost, nothing is there twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.labels import fakes
from tests.labels.test_run import content, labelled

RECORDINGS = 24
PATIENCE = 120.0  # s
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "killpg"), reason="process groups are POSIX's"),
    pytest.mark.filterwarnings("ignore:.*made up"),
]


def started(source: Path, out: Path, root: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.labels.labelling", str(source), str(out)]
    return subprocess.Popen(command, cwd=root, start_new_session=True)


def killed_once(run: subprocess.Popen[bytes], reached: Callable[[], bool]) -> bool:
    """Kill the whole process group when it is that far; whether it was still at work."""
    begin = time.monotonic()
    while not reached() and run.poll() is None:
        assert time.monotonic() - begin < PATIENCE, "the run does not come so far"
        time.sleep(0.002)
    ended = run.poll() is not None
    if not ended:
        os.killpg(run.pid, signal.SIGKILL)
    return run.wait() == -signal.SIGKILL


def test_a_store_after_three_kills_is_the_undisturbed_one(tmp_path: Path, repo_root: Path) -> None:
    source, out = tmp_path / "source", tmp_path / "labels.zarr"
    for k in range(RECORDINGS):
        fakes.write(source, f"r{k:02d}", k, 200 + 7 * k, "damaged" if k == 5 else "slow")
    labelled(source, tmp_path / "undisturbed.zarr")
    parts, new = tmp_path / "labels.zarr.parts", tmp_path / "labels.zarr.part"
    chance = random.Random(1)
    kills = 0
    for far in (chance.randrange(1, 8), chance.randrange(8, RECORDINGS), RECORDINGS):

        def reached(far: int = far) -> bool:
            done = sum(1 for _ in parts.glob("*/[!.]*.part"))
            return done >= far and (far < RECORDINGS or new.exists())

        kills += killed_once(started(source, out, repo_root), reached)
    assert kills >= 2, "the run has ended before it was killed"
    assert started(source, out, repo_root).wait() == 0
    assert content(out) == content(tmp_path / "undisturbed.zarr")
    assert {path.name for path in tmp_path.iterdir()} == {
        *("source", "labels.zarr", "undisturbed.zarr")
    }
