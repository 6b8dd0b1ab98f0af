"""NeurIK beside its classical rival: ``python -m benchmarks.neural_ik``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import biokit as bk
from benchmarks import report
from benchmarks.neural_ik import dressed, real_trials, scores, tables
from benchmarks.neural_ik.cases import CONDITIONS, Case, disturbed
from benchmarks.neural_ik.methods import METHODS, Network, methods, track
from benchmarks.report import Section
from biokit.engine.model import Model
from biokit.io.files import check_writable

EVERY = list(dict.fromkeys((*METHODS, *real_trials.TRACKERS)))
OUT = Path(__file__).parent.parent / "NEURAL_IK.md"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print progress, write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.neural_ik", description=__doc__)
    parser.add_argument("--methods", nargs="+", choices=EVERY, default=EVERY)
    parser.add_argument("--weights", type=Path, help="of the network; the package's by default")
    parser.add_argument("--each", type=int, default=4, help="made-up motions of each kind")
    parser.add_argument("--cmu", type=Path, help="cache of scripts.neural_ik.motions")
    parser.add_argument("--trials-only", action="store_true", help="real trials only")
    parser.add_argument("--no-trials", action="store_true", help="without the real trials")
    parser.add_argument("--out", type=Path, default=OUT, help="the report (default: %(default)s)")
    options = parser.parse_args(arguments)
    check_writable(options.out)
    start = time.perf_counter()
    sections: list[Section] = []
    if not options.trials_only:
        tie = dressed.registration()
        motions = list(dressed.made_motions(each=options.each))
        if options.cmu is not None:
            motions += dressed.recorded_motions(options.cmu)
        cases = list(dressed.dressed(tie, motions))
        sections += run(cases, options.methods, skeleton=tie.skeleton, network=options.weights)
    if not options.no_trials:
        sections += real_trials.sections(options.methods, network=options.weights)
    command = " ".join(["python -m benchmarks.neural_ik", *(arguments or sys.argv[1:])])
    report.write(options.out, sections, command=command, seconds=time.perf_counter() - start)
    print(f"wrote {options.out}")
    return 0


def run(
    cases: Iterable[Case],
    names: Sequence[str] = METHODS,
    *,
    skeleton: Model | None = None,
    network: Network = None,
) -> list[Section]:
    """All tables of cases whose truth is known.

    Parameters
    ----------
    skeleton
        Of generic size, with the cases' markers where the mean body has them; the open skeleton
        by default.
    network
        Instead of the one that ships with the package.
    """
    cases = list(cases)
    skeleton = skeleton or bk.open_skeleton()
    chosen = {name: work for name, work in methods(network).items() if name in names}
    results, answers = scores.evaluate(cases, chosen, CONDITIONS, skeleton)
    sections = [
        tables.accuracy(results, skeleton),
        *(tables.by_coordinate(results, skeleton, c.name) for c in CONDITIONS),
    ]
    if "hybrid" in chosen and "optimiser" in chosen:
        starts = {
            c.name: [
                scores.compare_starts(
                    case,
                    disturbed(case, c),
                    rival.model,
                    warm=lambda ds, model: track(ds, model, "neural+optimize", network),
                )
                for case, rival in zip(cases, answers["optimiser", c.name], strict=True)
            ]
            for c in CONDITIONS
        }
        sections.append(tables.hybrid(starts))
    return [*sections, tables.speed(results)]


if __name__ == "__main__":
    sys.exit(main())
