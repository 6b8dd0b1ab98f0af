"""A body and the skeleton inside it, at a few instants."""

from collections.abc import Mapping

import numpy as np
import plotly.graph_objects as go
import xarray as xr

from biokit.body_tree import joined_bodies
from biokit.plots.body import SKIN
from biokit.plots.skeleton import bone_trace, plain_scene
from biokit.plots.style import COLOURS, dress, lean, require, title_of

OPACITY = 0.35  # of the skin, so that the bones show through
MOST_INSTANTS = 12  # meshes are large


def body_and_skeleton(
    mesh: xr.Dataset,
    pose: xr.Dataset,
    markers: xr.Dataset | None = None,
    *,
    instants: int = 4,
    parents: Mapping[str, str] | None = None,
) -> go.Figure:
    """Show the skin of a body, its virtual markers and a skeleton: whether they belong together.

    Parameters
    ----------
    mesh
        With `vertex_position (time, vertex, space)` [m, ground, y up] and `face`, from
        :func:`biokit.body_mesh`; about 1,500 vertices do (``open_body(display=True)``).
    pose
        Of the same instants, with `body_position (time, body, space)` [m], from
        :func:`biokit.forward_kinematics`.
    markers
        Of the same instants, with `marker_position`; they are drawn as dots.
    instants
        How many, evenly spread over the time; 1 is the middle.
    parents
        Body name -> name of its parent body; those usual in OpenSim models when not given.

    Returns
    -------
    plotly.graph_objects.Figure
        To be turned and zoomed.

    Raises
    ------
    ValueError
        If a variable is missing, the Datasets have different instants, no two bodies are joined,
        or there are too many or no instants.
    """
    require(mesh, ["vertex_position", "face"], "body_and_skeleton (mesh)")
    require(pose, ["body_position"], "body_and_skeleton (pose)")
    if markers is not None:
        require(markers, ["marker_position"], "body_and_skeleton (markers)")
    _check(mesh, pose, markers, instants)
    count = mesh.sizes["time"]
    places = np.linspace(0, 1, instants) if instants > 1 else np.array([0.5])
    shown = np.unique(np.round(places * (count - 1)).astype(int))
    names = [str(name) for name in pose["body"].values]
    bones = joined_bodies(names, parents, "body_and_skeleton")
    skin = mesh["vertex_position"].transpose("time", "vertex", "space").values[shown]
    position = pose["body_position"].transpose("time", "body", "space").values[shown]
    figure = go.Figure()
    for k in range(len(shown)):
        figure.add_trace(_skin(skin[k], mesh["face"].values, first=k == 0))
        for side in COLOURS:
            trace = bone_trace(position[k], names, bones, side)
            figure.add_trace(trace.update(legendgroup=side, showlegend=k == 0))
    if markers is not None:
        dots = markers["marker_position"].transpose("time", "marker", "space").values[shown]
        labels = [str(name) for name in markers["marker"].values] * len(shown)
        figure.add_trace(_dots(dots.reshape(-1, 3), labels))
    dress(figure, title=title_of(pose, "Body and skeleton"), height=640)
    plain_scene(figure, skin.reshape(-1, 3))
    return figure


def _skin(vertices: np.ndarray, faces: np.ndarray, *, first: bool) -> go.Mesh3d:
    return go.Mesh3d(
        **{axis: lean(vertices[:, k]) for k, axis in enumerate("xyz")},
        **{corner: faces[:, k].astype(np.int32) for k, corner in enumerate("ijk")},
        color=SKIN,
        opacity=OPACITY,
        lighting={"ambient": 0.6, "diffuse": 0.6, "specular": 0.05},
        hoverinfo="skip",
        name="skin",
        legendgroup="skin",
        showlegend=first,
    )


def _dots(dots: np.ndarray, labels: list[str]) -> go.Scatter3d:
    return go.Scatter3d(
        **{axis: lean(dots[:, k]) for k, axis in enumerate("xyz")},
        mode="markers",
        marker={"color": "#009E73", "size": 2},
        name="virtual markers",
        text=labels,
        hovertemplate="%{text}<br>x %{x:.3f} m<br>y %{y:.3f} m<br>z %{z:.3f} m<extra></extra>",
    )


def _check(mesh: xr.Dataset, pose: xr.Dataset, markers: xr.Dataset | None, instants: int) -> None:
    problems = []
    others = {"pose": pose} | ({} if markers is None else {"markers": markers})
    for name, ds in others.items():
        if ds.sizes["time"] != mesh.sizes["time"]:
            problems.append(
                f"{name} has {ds.sizes['time']} instants, mesh has {mesh.sizes['time']}; take the"
                " same ones of all with .isel(time=...)"
            )
        elif not np.allclose(ds["time"], mesh["time"], atol=1e-3):
            problems.append(f"the times of {name} and mesh differ by more than 1 ms")
    if not 1 <= instants <= MOST_INSTANTS:
        problems.append(f"instants is {instants}; it must be 1 to {MOST_INSTANTS}")
    if problems:
        raise ValueError("body_and_skeleton:" + "".join(f"\n  - {line}" for line in problems))
