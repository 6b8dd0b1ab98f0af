"""Mesh of a body with its virtual markers."""

from collections.abc import Collection, Sequence

import numpy as np
import plotly.graph_objects as go
from numpy.typing import ArrayLike, NDArray

from biokit.plots.style import COLOURS, dress, lean

SKIN = "#D9C3AE"
SIDES = {"R_": "right", "L_": "left"}


def body_markers(
    vertices: ArrayLike,
    faces: ArrayLike,
    markers: ArrayLike,
    names: Sequence[str],
    *,
    labelled: Collection[str] | None = None,
    title: str = "Virtual markers",
) -> go.Figure:
    """Mesh of a body with its markers, to be turned and zoomed.

    Parameters
    ----------
    vertices : array_like, shape (V, 3)
        m, y up.
    faces : array_like of int, shape (T, 3)
        Vertices of the triangles.
    markers : array_like, shape (m, 3)
        Positions, m; ``marker_set.on(vertices)``.
    names : sequence of str
        Of the m markers; ``R_`` and ``L_`` give the colour of the side.
    labelled : collection of str, optional
        Markers that carry their name; all when not given. The others show it under the pointer.
    title : str

    Returns
    -------
    plotly.graph_objects.Figure
        The mesh and one trace of markers for each side.

    Raises
    ------
    ValueError
        Listing the arrays that do not fit each other and the unknown names.
    """
    mesh = np.asarray(vertices, dtype=np.float64)
    triangles, dots = np.asarray(faces), np.asarray(markers, dtype=np.float64)
    shown = set(names if labelled is None else labelled)
    _check(mesh, triangles, dots, names, shown)
    figure = go.Figure([_skin(mesh, triangles)])
    for side in COLOURS:
        own = [i for i, name in enumerate(names) if SIDES.get(name[:2], "middle") == side]
        if own:
            figure.add_trace(_dots(dots[own], [names[i] for i in own], shown, side))
    dress(figure, title=title, height=720)
    hidden = {"visible": False}
    figure.update_layout(
        scene={
            "aspectmode": "data",
            "xaxis": hidden,
            "yaxis": hidden,
            "zaxis": hidden,
            "camera": {
                "up": {"x": 0, "y": 1, "z": 0},
                "eye": {"x": 0.3, "y": 0.15, "z": 2.2},
                "projection": {"type": "perspective"},  # plotly lights nothing else from the front
            },
            "dragmode": "orbit",
        }
    )
    return figure


def _skin(mesh: NDArray[np.float64], triangles: NDArray[np.integer]) -> go.Mesh3d:
    return go.Mesh3d(
        **{axis: lean(mesh[:, k]) for k, axis in enumerate("xyz")},
        **{corner: triangles[:, k].astype(np.int32) for k, corner in enumerate("ijk")},
        color=SKIN,
        opacity=0.8,  # so that markers show that are half under the skin
        lighting={"ambient": 0.55, "diffuse": 0.7, "specular": 0.05},
        lightposition={"x": 1000, "y": 2000, "z": 2000},
        hoverinfo="skip",
        name="skin",
        showlegend=False,
    )


def _dots(dots: NDArray[np.float64], names: list[str], shown: set[str], side: str) -> go.Scatter3d:
    return go.Scatter3d(
        **{axis: lean(dots[:, k]) for k, axis in enumerate("xyz")},
        mode="markers+text",
        marker={"color": COLOURS[side], "size": 4},
        text=[name if name in shown else "" for name in names],
        textfont={"size": 9, "color": COLOURS[side]},
        textposition="top center",
        customdata=names,
        name=side,
        hovertemplate=(
            "%{customdata}<br>x %{x:.3f} m<br>y %{y:.3f} m<br>z %{z:.3f} m<extra></extra>"
        ),
    )


def _check(
    mesh: NDArray[np.float64],
    triangles: NDArray[np.integer],
    dots: NDArray[np.float64],
    names: Sequence[str],
    shown: set[str],
) -> None:
    problems = [
        f"{what} has shape {array.shape}, expected ({letter}, 3)"
        for what, array, letter in (
            ("vertices", mesh, "V"),
            ("faces", triangles, "T"),
            ("markers", dots, "m"),
        )
        if array.ndim != 2 or array.shape[1] != 3
    ]
    if not problems and triangles.size and not 0 <= triangles.min() <= triangles.max() < len(mesh):
        problems.append(
            f"faces name vertices {triangles.min()} to {triangles.max()}, but there are {len(mesh)}"
        )
    if len(names) != len(dots):
        problems.append(f"{len(names)} names, but {len(dots)} markers")
    if unknown := sorted(shown - set(names)):
        problems.append(f"no such markers to label: {', '.join(unknown)}")
    if problems:
        raise ValueError("body_markers:" + "".join(f"\n  - {line}" for line in problems))
