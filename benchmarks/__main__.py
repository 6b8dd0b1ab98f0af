"""Run all benchmarks and write the report: ``python -m benchmarks``."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import (
    agreement,
    bodies,
    cases,
    forces,
    forward,
    gpu,
    ground_reaction,
    growth,
    inverse,
    peer,
    report,
)
from biokit.io.files import check_writable

RESULTS = Path(__file__).with_name("RESULTS.md")


def main(arguments: list[str] | None = None) -> int:
    """Measure, print progress, write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tiny sizes, to see that all runs")
    parser.add_argument(
        "--out", type=Path, default=RESULTS, help="the report (default: %(default)s)"
    )
    options = parser.parse_args(arguments)
    check_writable(options.out)
    start = time.perf_counter()
    sections = _run(quick=options.quick)
    command = "python -m benchmarks" + (" --quick" if options.quick else "")
    report.write(options.out, sections, command=command, seconds=time.perf_counter() - start)
    print(f"wrote {options.out}")
    return 0


def _run(*, quick: bool) -> list[report.Section]:
    osim = peer.opensim()
    use = tuple(range(1, min(2, os.cpu_count() or 1) + 1))
    models = {
        name: path
        for name, path in cases.model_paths().items()
        if not quick or name in ("gait2392", "open skeleton")
    }
    recorded = cases.trials(["gait2392 walk"] if quick else cases.TRIALS) if osim else []
    few = 5 if quick else None
    _say("OpenSim's inverse kinematics" if recorded else "no recorded trials, or no opensim")
    compared = [inverse.compare(osim, trial, reference_frames=few) for trial in recorded]
    walk = next((one for one in compared if one.trial.name == "walk"), None)
    steps: list[tuple[str, Callable[[], report.Section]]] = [
        (
            "forward kinematics",
            lambda: forward.section(
                osim,
                models,
                frames=200 if quick else 10_000,
                peer_frames=20 if quick else 2000,
                use=use,
            ),
        ),
        (
            "inverse kinematics, a large batch",
            lambda: inverse.batch_section(
                cases.main_trial(), walk, frames=60 if quick else 10_000, use=use
            ),
        ),
        (
            "random motion",
            lambda: inverse.synthetic_section(models, frames=20 if quick else 500, number=use[-1]),
        ),
        (
            "forces",
            lambda: forces.section(
                osim, frames=300 if quick else 10_000, peer_frames=4 if quick else 100, use=use
            ),
        ),
        (
            "bodies",
            lambda: bodies.section(
                batch=8 if quick else 256, marker_frames=50 if quick else 10_000, use=use
            ),
        ),
        (
            "memory",
            lambda: growth.section(
                forward_sizes=[100] if quick else [100, 1000, 10_000, 100_000],
                inverse_sizes=[100] if quick else [100, 1000, 10_000, 100_000],
                number=use[-1],
            ),
        ),
        ("GPU", lambda: gpu.section(frames=200 if quick else 100_000)),
        ("forces on a GPU", lambda: forces.gpu_section(frames=200 if quick else 100_000)),
    ]
    if not quick:
        steps[3:3] = [
            ("agreement of forces", agreement.section),
            ("ground reaction from the motion", ground_reaction.section),
        ]
    if compared:
        steps[2:2] = [
            ("recorded trials", lambda: inverse.trials_section(compared, number=use[-1])),
            ("accuracy", lambda: inverse.accuracy_section(compared)),
        ]
    sections = []
    for name, step in steps:
        _say(name)
        sections.append(step())
    return [section for section in [_skipped(osim is not None), *sections] if section.lines]


def _skipped(with_opensim: bool) -> report.Section:
    """What could not be measured here, and why."""
    lines = []
    if not with_opensim:
        lines.append("- Comparisons with OpenSim: the opensim package is not installed.")
    if cases.shared_data() is None:
        lines.append(
            "- Recorded trials and their models: they need the reference recordings beside the "
            "repository (their licences differ) and opensim. The open skeleton and random motion "
            "stand in."
        )
    return report.Section("Skipped", lines)


def _say(what: str) -> None:
    print(f"{what} ...", flush=True)


if __name__ == "__main__":
    sys.exit(main())
