"""Kinetics from motion measured: ``python -m benchmarks.kinetics --only trials``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from benchmarks.kinetics import held_out, speed, training, trials
from benchmarks.kinetics.modes import Network
from benchmarks.report import Section
from benchmarks.report_parts import PartReport
from biokit.io.files import check_writable

OUT = Path(__file__).parent.parent / "KINETICS.md"
# parts in their order: name -> heading
PARTS = {
    "modes": "The modes beside labels, on held-out clips",
    "trials": "The modes beside force plates",
    "speed": "Speed",
    "training": "Speed of training",
    "memory": "Memory against horizon",
}
REPORT = PartReport(
    "# Kinetics from motion: physics, learned, consistent",
    PARTS,
    ("biokit", "torch", "numpy", "torchdiffeq"),
)


def main(arguments: list[str] | None = None) -> int:
    """Measure, print progress, replace the parts of the report that were measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.kinetics", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=list(PARTS), default=list(PARTS))
    parser.add_argument("--quick", action="store_true", help="tiny sizes, to see that all runs")
    parser.add_argument("--weights", type=Path, help="of the network; the package's by default")
    parser.add_argument(
        "--labels", type=Path, help=f"label set (default: {held_out.LABELS.name} in build)"
    )
    parser.add_argument("--out", type=Path, default=OUT, help="the report (default: %(default)s)")
    options = parser.parse_args(arguments)
    check_writable(options.out)
    command = " ".join(["python -m benchmarks.kinetics", *(arguments or sys.argv[1:])])
    for name in options.only:
        print(f"{name} ...", flush=True)
        start = time.perf_counter()
        found = _measure(name, options.quick, options.weights, options.labels)
        seconds = time.perf_counter() - start
        REPORT.update(name, found, command=command, seconds=seconds, path=options.out)
    print(f"wrote {options.out}")
    return 0


def _measure(name: str, quick: bool, network: Network, labels: Path | None) -> list[Section]:
    if name == "modes":
        return held_out.sections(quick=quick, network=network, labels=labels)
    if name == "trials":
        return trials.sections(quick=quick, network=network)
    if name == "speed":
        return speed.sections(quick=quick, network=network)
    if name == "training":
        return training.sections(quick=quick, labels=labels)
    memory: Callable[..., list[Section]] = import_module("benchmarks.kinetics.memory").sections
    return memory(quick=quick)


if __name__ == "__main__":
    sys.exit(main())
