"""Memory and speed as the batch grows, each size in a process of its own.

``python -m benchmarks.growth fk 10000 2`` prints one line of JSON.
"""

from __future__ import annotations

import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from torch import Tensor

from benchmarks.cases import ROOT, main_trial, smooth_motion, tiled
from benchmarks.report import Section, count, table
from benchmarks.timing import measure, threads
from biokit.engine.ik import inverse_kinematics
from biokit.engine.kinematics import forward_kinematics, marker_positions

MEBIBYTE = 2**20
STATUS = Path("/proc/self/status")


def section(*, forward_sizes: list[int], inverse_sizes: list[int], number: int) -> Section:
    """Both tables."""
    if not STATUS.is_file():
        return Section("Memory", ["Skipped: only Linux tells the peak memory of a process."])
    lines = [
        "Growth of the peak resident memory of a fresh process over its state before the call, and "
        "what the results themselves hold. The rest is working memory: a few chunks, and with the "
        "batch grow only a copy of the markers and weights (inverse kinematics) or the results "
        "once more while the chunks are joined (forward kinematics). One cold run each, float64, "
        f"{number} threads, model of the walking trial where it is present, else the open skeleton."
    ]
    for kind, title, sizes in (
        ("fk", "Forward kinematics, bodies and markers", forward_sizes),
        ("ik", "Inverse kinematics, cold start", inverse_sizes),
    ):
        rows = []
        for frames in sizes:
            found = _in_new_process(kind, frames, number)
            rest = max(found["growth"] - found["held"], 0.0)
            rows.append(
                [f"{frames:,}", count(found["speed"])]
                + [f"{found[key] / MEBIBYTE:.0f}" for key in ("growth", "held")]
                + [f"{rest / MEBIBYTE:.0f}", f"{found['growth'] / frames * 1e4 / MEBIBYTE:.0f}"]
            )
        header = [
            "frames", "frames/s", "peak growth, MiB", "results, MiB",
            "working memory, MiB", "growth per 10,000 frames, MiB",
        ]  # fmt: skip
        lines += ["", f"### {title}", *table(header, rows)]
    return Section("Memory, and cost as the batch grows", lines)


def _in_new_process(kind: str, frames: int, number: int) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.growth", kind, str(frames), str(number)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[1:])} failed:\n{done.stderr}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _status(key: str) -> int:
    """A figure of this process's memory, bytes: VmRSS now, VmHWM at its highest."""
    line = next(line for line in STATUS.read_text().splitlines() if line.startswith(key))
    return 1024 * int(line.split()[1])


def _work(kind: str, frames: int) -> tuple[Tensor, Callable[[Tensor], tuple[Tensor, ...]]]:
    """The input of a batch and the function that is measured."""
    trial = main_trial()
    model, weight = trial.model, trial.weight
    if kind == "fk":
        q = smooth_motion(model, 1000).repeat(frames // 1000 + 1, 1)[:frames].clone()

        def forward(q: Tensor) -> tuple[Tensor, ...]:
            pose = forward_kinematics(model, q)
            return (*pose, marker_positions(model, pose))

        return q, forward
    return tiled(trial.target, frames), lambda y: inverse_kinematics(model, y, weight=weight)


def main(kind: str, frames: int, number: int) -> None:
    """Measure one size in this process."""
    given, work = _work(kind, frames)
    with threads(number):
        work(given[:100])
        gc.collect()
        Path("/proc/self/clear_refs").write_text("5")  # forget the highest so far
        before = _status("VmRSS")
        run = measure(lambda: work(given))
        after = _status("VmHWM")
    held = sum({t.untyped_storage().data_ptr(): _bytes(t) for t in run.result}.values())
    found = {"speed": frames / run.wall, "growth": after - before, "held": held}
    print(json.dumps(found))


def _bytes(tensor: Tensor) -> int:
    return tensor.untyped_storage().nbytes()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
    sys.exit(0)
