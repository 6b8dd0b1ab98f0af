"""Labelling that is killed at random moments: is the store the undisturbed one, byte for byte?"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import biokit as bk
from benchmarks.cases import ROOT
from benchmarks.report import Section, Target, table

KILLS = 20
WORKERS = 2
FRAMES = 30  # of a recording
STEP = 7  # frames from the beginning of one to that of the next
SEED = 7


@dataclass
class Tally:
    """What the kills hit, and what became of the stores."""

    kills: int = 0
    parts_at_kill: list[int] = field(default_factory=list)
    joining: int = 0
    stores: int = 0
    identical: int = 0


def sections(quick: bool = False) -> list[Section]:
    """Kill the process group of `biokit label` again and again, and compare the stores."""
    kills = 2 if quick else KILLS
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        names = _recordings(root / "source", 3 if quick else 8)
        undisturbed, seconds = _undisturbed(root)
        tally = _killed(root, undisturbed, seconds, kills)
    rows = [
        ("recordings (one of them damaged)", names),
        ("workers", WORKERS),
        ("undisturbed run, from its first sign on disk, s", f"{seconds:.1f}"),
        ("kills of the whole process group (SIGKILL)", tally.kills),
        ("parts done at a kill", ", ".join(map(str, tally.parts_at_kill))),
        ("kills while the parts were joined or cleared away", tally.joining),
        ("stores finished", tally.stores),
        ("of them identical to the undisturbed one, byte for byte", tally.identical),
    ]
    lines = [
        f"`biokit label` on pieces of the sample walk, killed at a random moment after its work"
        f" begins (seed {SEED}) and started again; a store that is finished is compared, and the"
        " next one begun, until all kills are done.",
        *table(["", ""], rows),
    ]
    met = tally.identical == tally.stores and tally.stores > 0 and tally.kills >= kills
    measured = f"{tally.kills} kills, {tally.identical} of {tally.stores} stores identical"
    target = Target(
        "store after kills at random moments", f"identical, {KILLS} kills", measured, met
    )
    return [Section("Killed and resumed", lines, [target])]


def _recordings(folder: Path, count: int) -> int:
    """Pieces of the sample walk, and a damaged file; how many there are."""
    folder.mkdir()
    walk = bk.load(ROOT / "sample_data" / "walk_body.npz")
    for k in range(count):
        piece = walk.isel(time=slice(STEP * k, STEP * k + FRAMES))
        bk.save(piece, folder / f"walk_{k}_poses.npz")
    (folder / "damaged_poses.npz").write_bytes(b"no archive")
    return count + 1


def _started(root: Path, out: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "biokit.cli", "label", str(root / "source"), str(out)]
    return subprocess.Popen(
        [*command, "--workers", str(WORKERS)],
        cwd=ROOT,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def _wait_for_work(run: subprocess.Popen[bytes], out: Path, since: float) -> None:
    """Until this run, not the one before it, has written its model beside the parts."""
    sign = _parts(out) / "model.bkm"
    while run.poll() is None:
        if sign.exists() and sign.stat().st_mtime >= since:
            return
        time.sleep(0.01)


def _parts(out: Path) -> Path:
    return out.with_name(f"{out.name}.parts")


def _undisturbed(root: Path) -> tuple[dict[str, bytes], float]:
    out = root / "undisturbed.zarr"
    since = time.time()
    run = _started(root, out)
    _wait_for_work(run, out, since)
    begin = time.perf_counter()
    while not out.exists() and run.poll() is None:
        time.sleep(0.01)
    seconds = time.perf_counter() - begin
    if run.wait() != 0:
        raise RuntimeError("the undisturbed run failed; see `biokit label`")
    return _content(out), seconds


def _killed(root: Path, expected: dict[str, bytes], seconds: float, kills: int) -> Tally:
    chance = random.Random(SEED)
    tally = Tally()
    out = root / "labels.zarr"
    while tally.kills < kills or out.exists() or _parts(out).exists():
        fresh = not _parts(out).exists()
        since = time.time()
        run = _started(root, out)
        begin = 0.0
        if tally.kills < kills:
            _wait_for_work(run, out, since)
            begin = time.perf_counter()
            _kill_within(run, chance.uniform(0.0, seconds), out, tally)
        if run.wait() == 0:
            if begin and fresh:  # the machine may be quicker by now, and no kill would hit
                seconds = min(seconds, time.perf_counter() - begin)
            tally.stores += 1
            tally.identical += _content(out) == expected and not _parts(out).exists()
            shutil.rmtree(out)
        elif tally.kills > kills:
            raise RuntimeError("a run failed that was not killed; see `biokit label`")
    return tally


def _kill_within(run: subprocess.Popen[bytes], delay: float, out: Path, tally: Tally) -> None:
    """Kill the process group after a delay, unless the run has ended by then."""
    try:
        run.wait(delay)
        return
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
    if run.wait() != -signal.SIGKILL:
        return
    tally.kills += 1
    tally.parts_at_kill.append(sum(1 for _ in _parts(out).glob("*/[!.]*.part")))
    tally.joining += out.exists() or out.with_name(f"{out.name}.part").exists()


def _content(folder: Path) -> dict[str, bytes]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
