"""Play button and slider below an animated figure."""

import numpy as np
import plotly.graph_objects as go
from numpy.typing import NDArray

MOST_FRAMES = 60  # of an animation


def instants_of(count: int, most: int = MOST_FRAMES) -> NDArray[np.intp]:
    """Indices of at most so many frames of `count`, evenly spread, first and last among them."""
    return np.unique(np.linspace(0, count - 1, min(most, count)).astype(np.intp))


def player(figure: go.Figure, labels: list[str]) -> None:
    """Add a play button, a stop button and a slider over the figure's frames, by their names."""
    still = {
        "frame": {"duration": 0, "redraw": True},
        "mode": "immediate",
        "transition": {"duration": 0},
    }
    play = {
        "frame": {"duration": 60, "redraw": True},
        "fromcurrent": True,
        "transition": {"duration": 0},
    }
    figure.update_layout(
        margin_b=90,
        updatemenus=[
            {
                "type": "buttons",
                "direction": "left",
                "showactive": False,
                "x": 0.0,
                "xanchor": "left",
                "y": -0.02,
                "yanchor": "top",
                "pad": {"t": 24},
                "buttons": [
                    {"label": "Play", "method": "animate", "args": [None, play]},
                    {"label": "Stop", "method": "animate", "args": [[None], still]},
                ],
            }
        ],
        sliders=[
            {
                "x": 0.16,
                "len": 0.84,
                "y": -0.02,
                "yanchor": "top",
                "pad": {"t": 12},
                "currentvalue": {"prefix": "time ", "suffix": " s"},
                "steps": [
                    {"label": label, "method": "animate", "args": [[label], still]}
                    for label in labels
                ],
            }
        ],
    )
