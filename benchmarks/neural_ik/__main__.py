"""NeurIK beside its classical rival: ``python -m benchmarks.neural_ik``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from benchmarks import report
from benchmarks.neural_ik import real_trials, suite
from benchmarks.neural_ik.methods import METHODS
from biokit.io.files import check_writable

EVERY = list(dict.fromkeys((*METHODS, *real_trials.TRACKERS)))
OUT = Path(__file__).parent.parent / "NEURAL_IK.md"


def main(arguments: list[str] | None = None) -> int:
    """Measure, print progress, write the report."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.neural_ik", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="tiny sizes, to see that all runs")
    parser.add_argument("--methods", nargs="+", choices=EVERY, default=EVERY)
    parser.add_argument("--weights", type=Path, help="of the network; the package's by default")
    parser.add_argument("--each", type=int, default=4, help="made-up motions of each kind")
    parser.add_argument("--cmu", type=Path, help=f"cache of recorded motion (default: {suite.CMU})")
    parser.add_argument("--trials-only", action="store_true", help="real trials only")
    parser.add_argument("--no-trials", action="store_true", help="without the real trials")
    parser.add_argument("--out", type=Path, default=OUT, help="the report (default: %(default)s)")
    options = parser.parse_args(arguments)
    check_writable(options.out)
    start = time.perf_counter()
    found = suite.sections(
        options.methods,
        quick=options.quick,
        each=options.each,
        cmu=options.cmu,
        network=options.weights,
        made=not options.trials_only,
        trials=not options.no_trials,
    )
    command = " ".join(["python -m benchmarks.neural_ik", *(arguments or sys.argv[1:])])
    report.write(options.out, found, command=command, seconds=time.perf_counter() - start)
    print(f"wrote {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
