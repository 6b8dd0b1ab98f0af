"""Pieces of the page: tables, notes, figures."""

import html
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import plotly.graph_objects as go
import xarray as xr

TITLE = 48  # px of a figure that the heading of the section saves
CONFIG = {"displaylogo": False, "responsive": True, "toImageButtonOptions": {"format": "svg"}}


def table(
    rows: Sequence[Sequence[str]], head: Sequence[str], *, caption: str = "", numbers: int = 0
) -> str:
    """An HTML table; the last `numbers` columns are aligned right. Cells are escaped."""

    def cell(text: str, column: int, tag: str) -> str:
        kind = ' class="number"' if column >= len(head) - numbers else ""
        scope = ' scope="col"' if tag == "th" else ""
        return f"<{tag}{kind}{scope}>{html.escape(text)}</{tag}>"

    def line(cells: Sequence[str], tag: str) -> str:
        return "<tr>" + "".join(cell(text, k, tag) for k, text in enumerate(cells)) + "</tr>"

    return (
        '<div class="wide"><table>'
        + (f"<caption>{html.escape(caption)}</caption>" if caption else "")
        + f"<thead>{line(head, 'th')}</thead><tbody>{''.join(line(r, 'td') for r in rows)}</tbody>"
        + "</table></div>"
    )


def pairs(rows: Sequence[tuple[str, str]]) -> str:
    """A two-column table without a head, its first column the row headers. Values are escaped."""
    body = "".join(
        f'<tr><th scope="row">{html.escape(name)}</th><td>{html.escape(value)}</td></tr>'
        for name, value in rows
    )
    return f'<div class="wide"><table><tbody>{body}</tbody></table></div>'


def note(text: str) -> str:
    """A paragraph; the text is escaped."""
    return f'<p class="note">{html.escape(text)}</p>'


def drawn(figure: go.Figure, name: str) -> str:
    """A figure without its title, drawn when the page is opened; the name is unique in the page."""
    figure.update_layout(
        title=None, margin_t=figure.layout.margin.t - TITLE, height=figure.layout.height - TITLE
    )
    inner = figure.to_html(
        full_html=False,
        include_plotlyjs=False,
        config=CONFIG,
        div_id=f"figure-{name}",
        auto_play=False,
    )
    inner = re.sub(r"<script[^>]*>", '<script type="text/figure">', inner)
    return f'<div class="wide"><div class="figure">{inner}</div></div>'


def curves(
    series: Mapping[str, Any],
    name: str,
    quantities: Sequence[str],
    items: Iterable[str],
    *,
    cycle: bool = False,
) -> str:
    """Where the page's viewer draws curves of a scene, one panel for each pair of sides.

    Parameters
    ----------
    series
        Of the trial of the scene.
    name
        Unique in the page.
    quantities, items
        What is drawn, as far as the scene has it; empty text where it has nothing of that.
    cycle
        Over the gait cycle instead of time.
    """
    there = {item for key in quantities if key in series for item in series[key]["items"]}
    chosen = [item for item in items if item in there]
    if not chosen:
        return ""
    data = {
        "quantities": json.dumps([key for key in quantities if key in series]),
        "items": json.dumps(chosen),
        "axis": "cycle" if cycle else "time",
    }
    attributes = " ".join(f'data-{key}="{html.escape(value)}"' for key, value in data.items())
    return f'<div class="curves-figure" id="figure-{name}" {attributes}></div>'


def known(ds: xr.Dataset, name: str) -> bool:
    """Whether a variable is there and has a finite value."""
    return name in ds and bool(np.isfinite(ds[name].values).any())
