"""One self-contained HTML page about a motion: tables and interactive curves, readable offline."""

from biokit.report.page import write_report
from biokit.schema import FLAG_WORDS

__all__ = ["FLAG_WORDS", "write_report"]
