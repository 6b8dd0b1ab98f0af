"""Small multiples in which a second, lower axis stands under each panel."""

from collections.abc import Sequence

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from biokit.plots.panels import COLUMNS, PANEL_HEIGHT, ROW_GAP, Panel
from biokit.plots.style import BOTTOM, TOP

LOWER_HEIGHT, LOWER_GAP = 56, 10  # px


def panel_pairs(panels: Sequence[Panel], x_title: str, lower_title: str) -> tuple[go.Figure, int]:
    """Empty panels with titles and units, an axis under each, and the height of the figure [px].

    Row 2 r + 1 of the figure holds the panels of row r, counted from 0, and row 2 r + 2 what stands
    under them.
    """
    columns = min(COLUMNS, len(panels))
    rows = -(-len(panels) // columns)
    block = PANEL_HEIGHT + LOWER_GAP + LOWER_HEIGHT
    inner = rows * block + (rows - 1) * ROW_GAP
    titles = [panel.title for panel in panels] + [""] * (rows * columns - len(panels))
    figure = make_subplots(
        rows=2 * rows,
        cols=columns,
        subplot_titles=[
            title
            for r in range(rows)
            for title in (*titles[r * columns : (r + 1) * columns], *[""] * columns)
        ],
        specs=[
            [{} if r // 2 * columns + c < len(panels) else None for c in range(columns)]
            for r in range(2 * rows)
        ],
        horizontal_spacing=0.075,
        vertical_spacing=0.0,
    )
    titled = iter([a for a in figure.layout.annotations if a.text])
    for index, panel in enumerate(panels):
        row, column = index // columns, index % columns + 1
        upper, lower = {"row": 2 * row + 1, "col": column}, {"row": 2 * row + 2, "col": column}
        above = row * (block + ROW_GAP)  # px from the top of the axes

        def share(pixels: float) -> float:
            return max(0.0, 1.0 - pixels / inner)

        next(titled).update(y=share(above), font_size=13, yshift=2)
        figure.update_yaxes(
            domain=[share(above + PANEL_HEIGHT), share(above)],
            title={"text": panel.unit, "standoff": 4},
            **upper,
        )
        figure.update_xaxes(showticklabels=False, **upper)
        figure.update_yaxes(
            domain=[share(above + block), share(above + PANEL_HEIGHT + LOWER_GAP)],
            title={"text": lower_title, "standoff": 4},
            **lower,
        )
        if index + columns >= len(panels):
            figure.update_xaxes(title={"text": x_title, "standoff": 6}, **lower)
    figure.update_xaxes(matches="x")
    figure.layout.xaxis.matches = None
    return figure, inner + TOP + BOTTOM
