"""Stick figure of the bodies."""

from collections.abc import Mapping

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.body_tree import joined_bodies
from biokit.plots.player import instants_of, player
from biokit.plots.style import COLOURS, dress, lean, require, title_of


def stick_figure(ds: xr.Dataset, parents: Mapping[str, str] | None = None) -> go.Figure:
    """Animated stick figure: body origins joined to those of their parents.

    Parameters
    ----------
    ds
        With `body_position (time, body, space)` [m, ground, y up]; `marker_position` is drawn as
        dots where it is there.
    parents
        Body name -> name of its parent body; those usual in OpenSim models when not given.

    Returns
    -------
    plotly.graph_objects.Figure
        With a play button and a slider over at most 60 instants.

    Raises
    ------
    ValueError
        If there are no body positions, or no two bodies are joined.
    """
    require(ds, ["body_position"], "stick_figure")
    names = [str(name) for name in ds["body"].values]
    bones = joined_bodies(names, parents, "stick_figure")
    position = ds["body_position"].transpose("time", "body", "space").values
    dots = (
        ds["marker_position"].transpose("time", "marker", "space").values
        if "marker_position" in ds
        else None
    )
    shown = instants_of(ds.sizes["time"])
    time = ds["time"].values

    def traces(frame: int) -> list[go.Scatter3d]:
        out = [bone_trace(position[frame], names, bones, side) for side in COLOURS]
        return [*out, _dot_trace(dots[frame])] if dots is not None else out

    figure = go.Figure(
        data=traces(int(shown[0])),
        frames=[go.Frame(data=traces(int(i)), name=f"{time[i]:.3f}") for i in shown],
    )
    dress(figure, title=title_of(ds, "Movement"), height=640)
    everything = [position.reshape(-1, 3)] + ([dots.reshape(-1, 3)] if dots is not None else [])
    plain_scene(figure, np.concatenate(everything))
    player(figure, [f"{time[i]:.3f}" for i in shown])
    return figure


def bone_trace(
    position: np.ndarray, names: list[str], bones: list[tuple[int, int, str]], side: str
) -> go.Scatter3d:
    """Lines between the origins of the joined bodies of a side, from positions (body, 3) m."""
    gap = np.full(3, np.nan)
    own = [(child, parent) for child, parent, s in bones if s == side]
    points = [p for child, parent in own for p in (position[parent], position[child], gap)]
    line = np.array(points) if points else np.full((1, 3), np.nan)
    labels = [label for child, parent in own for label in (names[parent], names[child], "")]
    return go.Scatter3d(
        x=lean(line[:, 0]),
        y=lean(line[:, 1]),
        z=lean(line[:, 2]),
        mode="lines+markers",
        line={"color": COLOURS[side], "width": 6},
        marker={"color": COLOURS[side], "size": 3},
        name=side,
        text=labels,
        hovertemplate="%{text}<br>x %{x:.3f} m<br>y %{y:.3f} m<br>z %{z:.3f} m<extra></extra>",
    )


def _dot_trace(dots: np.ndarray) -> go.Scatter3d:
    return go.Scatter3d(
        x=lean(dots[:, 0]),
        y=lean(dots[:, 1]),
        z=lean(dots[:, 2]),
        mode="markers",
        marker={"color": "#009E73", "size": 2},
        name="measured markers",
        hoverinfo="skip",
    )


def plain_scene(figure: go.Figure, points: np.ndarray) -> None:
    """Equal scales on all axes, y up, seen across the longer horizontal extent."""
    low, high = np.nanmin(points, axis=0) - 0.1, np.nanmax(points, axis=0) + 0.1
    extent = high - low
    # what fills a scene of 1000 px by 450 px at this distance of the eye
    ratio = extent * min(1.6 / extent[1], 2.9 / max(extent[0], extent[2]))
    along_x = extent[0] >= extent[2]
    axes = {
        name: {
            "title": {"text": f"{name} (m)"},
            "range": [float(low[k]), float(high[k])],
            "backgroundcolor": "#F6F6F6",
            "gridcolor": "#DDD",
        }
        for k, name in enumerate("xyz")
    }
    figure.update_layout(
        scene={
            **{f"{name}axis": axis for name, axis in axes.items()},
            "aspectmode": "manual",
            "aspectratio": dict(zip("xyz", map(float, ratio), strict=True)),
            "camera": {
                "up": {"x": 0, "y": 1, "z": 0},
                "eye": {"x": 0.35, "y": 0.3, "z": 1.5}
                if along_x
                else {"x": 1.5, "y": 0.3, "z": 0.35},
                "projection": {"type": "orthographic"},
            },
            "dragmode": "orbit",
        },
    )
