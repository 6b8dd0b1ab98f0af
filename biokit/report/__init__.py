"""One self-contained HTML page about a motion: the explorer, tables, curves, readable offline."""

from biokit.report.page import report

__all__ = ["report"]
