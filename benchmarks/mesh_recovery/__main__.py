"""Mesh recovery measured: ``python -m benchmarks.mesh_recovery --only video``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from benchmarks.mesh_recovery import parts, pixels, real_video, speed, synthetic
from biokit.io.files import check_writable

MEASURES = {
    "video": real_video.sections,
    "synthetic": synthetic.sections,
    "pixels": pixels.sections,
    "speed": speed.sections,
}


def main(arguments: list[str] | None = None) -> int:
    """Measure, print progress, replace the parts of the report that were measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mesh_recovery", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=list(MEASURES), default=list(MEASURES))
    parser.add_argument("--quick", action="store_true", help="tiny sizes, to see that all runs")
    parser.add_argument("--weights", type=Path, help="of the network; the package's by default")
    parser.add_argument(
        "--out", type=Path, default=parts.REPORT, help="the report (default: %(default)s)"
    )
    options = parser.parse_args(arguments)
    check_writable(options.out)
    command = " ".join(["python -m benchmarks.mesh_recovery", *(arguments or sys.argv[1:])])
    for name in options.only:
        print(f"{name} ...", flush=True)
        start = time.perf_counter()
        found = MEASURES[name](quick=options.quick, weights=options.weights)
        parts.update(
            name, found, command=command, seconds=time.perf_counter() - start, path=options.out
        )
    print(f"wrote {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
