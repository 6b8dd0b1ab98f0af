"""The explorer measured in chromium: ``python -m benchmarks.viewer --only playback``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from benchmarks.report_parts import PartReport
from benchmarks.viewer import notebook, playback, refinement
from biokit.io.files import check_writable

OUT = Path(__file__).parent.parent / "VIEWER.md"
PARTS = {"playback": "Playback", "refinement": "Refinement", "notebook": "In the notebook"}
MEASURED = {
    "playback": playback.sections,
    "refinement": refinement.sections,
    "notebook": notebook.sections,
}
REPORT = PartReport(
    "# The explorer in the browser",
    PARTS,
    ("biokit", "anywidget", "jupyterlab", "playwright", "plotly"),
)


def main(arguments: list[str] | None = None) -> int:
    """Measure, print progress, replace the parts of the report that were measured."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.viewer", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=list(PARTS), default=list(PARTS))
    parser.add_argument("--quick", action="store_true", help="tiny sizes, to see that all runs")
    parser.add_argument("--out", type=Path, default=OUT, help="the report (default: %(default)s)")
    options = parser.parse_args(arguments)
    check_writable(options.out)
    command = " ".join(["python -m benchmarks.viewer", *(arguments or sys.argv[1:])])
    for name in options.only:
        print(f"{name} ...", flush=True)
        start = time.perf_counter()
        found = MEASURED[name](quick=options.quick)
        seconds = time.perf_counter() - start
        REPORT.update(name, found, command=command, seconds=seconds, path=options.out)
    print(f"wrote {options.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
