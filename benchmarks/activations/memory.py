"""Peak memory of a labelling run against the number of sequences, each run in a new process.

``python -m benchmarks.activations.memory FOLDER`` labels a folder and prints its peak in bytes.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import torch

import biokit as bk
from benchmarks.activations import sequences
from benchmarks.cases import ROOT
from benchmarks.report import Section, Target, table
from biokit.labels import open_labels

NUMBERS, FEW = (8, 32, 128), (1, 2)  # sequences
FRAMES = 45  # of each
MEBIBYTE = 2**20
FLAT = 1.1  # times the memory of the fewest: more is growth


def sections(*, quick: bool = False) -> list[Section]:
    """The table."""
    numbers = FEW if quick else NUMBERS
    own = sequences.made(sequences.registered(), frames=FRAMES)
    rows, peaks = [], []
    with tempfile.TemporaryDirectory() as name:
        for number in numbers:
            print(f"  {number} sequences ...", flush=True)
            source = Path(name) / str(number)
            sequences.write_copies(own, source, number)
            peak = in_new_process(source)
            kept = int(open_labels(f"{source}.zarr").sizes["frame"])
            size = sum(p.stat().st_size for p in Path(f"{source}.zarr").rglob("*") if p.is_file())
            peaks.append(peak)
            rows.append([number, kept, f"{peak / MEBIBYTE:.0f}", f"{size / 1e6:.1f}"])
    return [section(rows, peaks, numbers)]


def section(rows: list[list[object]], peaks: list[float], numbers: tuple[int, ...]) -> Section:
    """The table, and whether the last is larger than the first."""
    growth = peaks[-1] / peaks[0]
    lines = [
        f"`bk.label` with one worker, in a new process for each row: sequences of {FRAMES} frames, "
        "each in a file of its own. Peak resident memory of the whole process; what it needs "
        "before it labels anything (Python, torch, the models) is in it.",
        *table(["sequences", "frames labelled", "peak, MiB", "store, MB"], rows),
    ]
    return Section(
        "Memory against the number of sequences",
        lines,
        [
            Target(
                f"memory of {numbers[-1]} sequences over that of {numbers[0]}",
                f"{FLAT:g}x",
                f"{growth:.2f}x",
                growth <= FLAT,
            )
        ],
    )


def in_new_process(source: Path) -> float:
    """Peak resident memory of labelling a folder, bytes.

    Raises
    ------
    RuntimeError
        If the run fails, with what it said.
    """
    command = [sys.executable, "-m", "benchmarks.activations.memory", str(source)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[1:])} failed:\n{done.stderr}")
    return float(done.stdout.splitlines()[-1])


def main(source: Path) -> None:
    """Label a folder beside itself in this process."""
    torch.set_num_threads(1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        bk.label(source, source.with_name(f"{source.name}.zarr"), progress=False)
    print(1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)  # Linux counts in KiB


if __name__ == "__main__":
    main(Path(sys.argv[1]))
