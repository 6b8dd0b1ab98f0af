"""Muscle activations measured: ``python -m benchmarks.activations --only static network``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from benchmarks.activations import electromyograms, labelled_set, networks, speed, static
from benchmarks.cases import ROOT
from benchmarks.report import Section
from benchmarks.report_parts import PartReport
from biokit.io.files import check_writable

OUT = Path(__file__).parent.parent / "ACTIVATIONS.md"
BUILD = ROOT / "build"
# parts in their order: name -> heading
PARTS = {
    "labelled": "The labelled CMU set",
    "static": "Static optimisation beside OpenSim",
    "speed": "Speed of the whole chain",
    "memory": "Memory against the number of sequences",
    "kills": "Runs that are killed",
    "network": "The network on clips never trained on",
    "video": "The network on the sample video",
    "emg": "Beside electromyograms",
}
REPORT = PartReport(
    "# Muscle activations: labels at scale, and the network that learns them",
    PARTS,
    ("biokit", "torch", "numpy", "zarr", "dask"),
)


def main(arguments: list[str] | None = None) -> int:
    """Measure, print progress, replace the parts of the report that were measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.activations", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=list(PARTS), default=list(PARTS))
    parser.add_argument("--quick", action="store_true", help="tiny sizes, to see that all runs")
    parser.add_argument("--weights", type=Path, help="of the network; the package's by default")
    parser.add_argument("--two-stage", type=Path, help="weights of the two-stage baseline")
    parser.add_argument(
        "--kinetics", type=Path, default=BUILD / "kinetics.npz", help="labels of scripts.kinetics"
    )
    parser.add_argument(
        "--build", type=Path, default=BUILD, help="where scripts.activation writes and reads"
    )
    parser.add_argument("--workers", type=int, default=1, help="of the labelled set")
    parser.add_argument("--out", type=Path, default=OUT, help="the report (default: %(default)s)")
    options = parser.parse_args(arguments)
    check_writable(options.out)
    command = " ".join(["python -m benchmarks.activations", *(arguments or sys.argv[1:])])
    for name in options.only:
        print(f"{name} ...", flush=True)
        start = time.perf_counter()
        found = _measure(name, options)
        seconds = time.perf_counter() - start
        REPORT.update(name, found, command=command, seconds=seconds, path=options.out)
    print(f"wrote {options.out}")
    return 0


def _measure(name: str, given: argparse.Namespace) -> list[Section]:
    quick, build = given.quick, given.build
    if name == "labelled":
        return labelled_set.sections(build / "cmu_labels.zarr", quick=quick, workers=given.workers)
    if name == "static":
        return static.sections(given.kinetics, build / "activation_static", quick=quick)
    if name == "speed":
        return speed.sections(given.kinetics, quick=quick)
    if name == "network":
        files = networks.Files(
            build / "activation_clips.npz",
            build / "activation_labels.npy",
            build / "activation_seen",
            given.weights,
            given.two_stage,
        )
        return networks.sections(files, quick=quick)
    if name == "emg":
        return electromyograms.sections(weights=given.weights)
    if name == "video":
        sample: Callable[..., list[Section]] = _sections("sample_video")
        return sample(weights=given.weights, two_stage=given.two_stage)
    return _sections(name)(quick=quick)


def _sections(module: str) -> Callable[..., list[Section]]:
    """Of a module that is run in processes of its own, so that it is imported when it is used."""
    found: Callable[..., list[Section]] = import_module(f"benchmarks.activations.{module}").sections
    return found


if __name__ == "__main__":
    sys.exit(main())
