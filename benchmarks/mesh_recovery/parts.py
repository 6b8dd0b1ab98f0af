"""The report in parts: each is measured by a run of its own and replaced alone."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.report import Section
from benchmarks.report_parts import PartReport

REPORT = Path(__file__).parent.parent / "MESH_RECOVERY.md"
TITLE = "# Mesh recovery"
# parts in their order: name -> heading
PARTS = {
    "video": "Real video",
    "synthetic": "Held-out synthetic clips",
    "pixels": "The pixel network on unseen renders",
    "speed": "Speed",
}
PACKAGES = ("biokit", "torch", "numpy", "transformers")


def update(
    part: str, sections: Sequence[Section], *, command: str, seconds: float, path: Path = REPORT
) -> None:
    """Write a part of the report; the others stay as they are (`PartReport.update`)."""
    report = PartReport(TITLE, PARTS, PACKAGES)
    report.update(part, sections, command=command, seconds=seconds, path=path)
