"""A body over the pictures that it was found in, still or beside curves."""

from collections.abc import Sequence

import plotly.graph_objects as go
import xarray as xr
from plotly.subplots import make_subplots

from biokit.display_units import force_scale
from biokit.plots.coordinates import angle_panel, coordinates
from biokit.plots.marks import OF_FORCES, flagged_spans, shading
from biokit.plots.panels import Curve, Panel, limits
from biokit.plots.picture import View
from biokit.plots.player import MOST_FRAMES, player
from biokit.plots.seen import Pictures, seen_in
from biokit.plots.style import BOTTOM, COLOURS, TOP, dress, lean, thinned, title_of, words
from biokit.side_names import by_side, split_side

MOST_PICTURES = 12  # still ones; each is some 15 kB
WIDTH = 868.0  # px, of the axes together, at 900 px
GAP = 8.0  # px, between still pictures
TALLEST = 460.0  # px, of a still picture
PLAYER = 520.0  # px, height of a moving one
KINEMATIC = ("deg", "m", "px")  # units of curves that flags of forces do not concern
BACKGROUND = "#3A3A3A"  # where there is no picture


def body_in_pictures(
    ds: xr.Dataset,
    pictures: Pictures | None = None,
    mesh: xr.Dataset | None = None,
    *,
    instants: Sequence[int] | None = None,
    columns: int = 4,
) -> go.Figure:
    """Keypoints and the outline of the body that was found, on the pictures of a few instants.

    Parameters
    ----------
    ds
        With `keypoint_position (time, keypoint, image_axis)` [px], `confidence` and, for a mesh,
        the camera: of :func:`biokit.recover_mesh`, :func:`biokit.analyze` or
        :func:`biokit.detect`.
    pictures
        [n, h, w, 3] uint8, of the instants; they may be smaller than the video. Grey where not
        given. ``biokit.io.video.open_video(path).read(frames)`` reads them.
    mesh
        Of the same instants, from :func:`biokit.body_mesh`; a coarse one does.
    instants
        Which frames of the Dataset, at most 12; all when not given.
    columns
        Of pictures beside each other.

    Returns
    -------
    plotly.graph_objects.Figure
        Keypoints of little confidence are hollow.

    Raises
    ------
    ValueError
        Listing what is missing or does not belong together.
    """
    seen = seen_in(ds, pictures, mesh, instants, "body_in_pictures", MOST_PICTURES)
    views = seen.views()
    count = len(views)
    columns = min(columns, count)
    rows = -(-count // columns)
    wide = (WIDTH - (columns - 1) * GAP) / columns
    tall = min(wide * _height(views[0]) / _width(views[0]), TALLEST)
    inner = rows * tall + (rows - 1) * (GAP + 22.0)
    time = ds["time"].values[seen.instants]
    figure = make_subplots(
        rows=rows,
        cols=columns,
        subplot_titles=[f"{t:.3f} s" for t in time],
        horizontal_spacing=GAP / WIDTH,
        vertical_spacing=(GAP + 22.0) / inner if rows > 1 else 0.0,
    )
    figure.update_annotations(font_size=12)
    for k in range(count):
        for trace in seen.traces(k, views[k], pixels=round(1.4 * max(wide, tall))):
            if trace.type == "scatter":
                trace.showlegend = k == 0 and trace.name is not None
            figure.add_trace(trace, row=k // columns + 1, col=k % columns + 1)
    height = round(inner) + TOP + BOTTOM
    dress(figure, title=title_of(ds, "Keypoints and body in the pictures"), height=height)
    figure.update_layout(margin={"l": 16, "b": 16}, height=height - BOTTOM + 16)
    for k, view in enumerate(views):
        _picture_axes(figure, view, k // columns + 1, k % columns + 1)
    return figure


def video_and_curves(
    ds: xr.Dataset,
    pictures: Pictures | None = None,
    mesh: xr.Dataset | None = None,
    *,
    instants: Sequence[int] | None = None,
    curves: Sequence[str] = ("hip_flexion_r", "hip_flexion_l", "knee_angle_r", "knee_angle_l"),
) -> go.Figure:
    """The video with keypoints and body, to be played, beside curves on which a line moves along.

    Parameters
    ----------
    ds, pictures, mesh, instants
        As :func:`body_in_pictures`, with at most 60 instants.
    curves
        Names of coordinates (drawn in degrees) and muscles (their activation); right and left
        share a panel. ``ground_reaction_force`` is the vertical force under each foot,
        ``reprojection_error`` the mean over the keypoints.

    Returns
    -------
    plotly.graph_objects.Figure
        With a play button and a slider.

    Raises
    ------
    ValueError
        Listing what is missing, unknown or does not belong together.
    """
    seen = seen_in(ds, pictures, mesh, instants, "video_and_curves", MOST_FRAMES)
    panels = _panels(ds, curves)
    view = seen.view()
    share = min(PLAYER * _width(view) / _height(view), 0.5 * WIDTH) / WIDTH
    figure = make_subplots(
        rows=len(panels),
        cols=2,
        specs=[[{"rowspan": len(panels)}, {}], *[[None, {}] for _ in panels[1:]]],
        column_widths=[share, 1.0 - share],
        subplot_titles=["", *[panel.title for panel in panels]],
        horizontal_spacing=0.09,
        vertical_spacing=0.1 if len(panels) > 1 else 0.0,
    )
    figure.update_annotations(font_size=13)
    time = ds["time"].values[seen.instants]
    spans = [limits([curve.values for curve in panel.curves], panel) for panel in panels]
    moving = [
        [*seen.traces(k, view, pixels=round(PLAYER), dots=5.0), *_cursors(spans, float(t))]
        for k, t in enumerate(time)
    ]
    pictured = len(moving[0]) - len(panels)
    for index, trace in enumerate(moving[0]):
        place = (1, 1) if index < pictured else (index - pictured + 1, 2)
        figure.add_trace(trace, row=place[0], col=place[1])
    figure.frames = [
        go.Frame(data=traces, traces=[*range(len(traces))], name=f"{t:.3f}")
        for t, traces in zip(time, moving, strict=True)
    ]
    _draw_panels(figure, ds, panels, spans)
    dress(figure, title=title_of(ds, "Video and curves"), height=round(PLAYER) + TOP + 100)
    _picture_axes(figure, view, 1, 1)
    player(figure, [f"{t:.3f}" for t in time])
    return figure


def _width(view: View) -> float:
    return view.right - view.left


def _height(view: View) -> float:
    return view.bottom - view.top


def _picture_axes(figure: go.Figure, view: View, row: int, column: int) -> None:
    """Axes that show the part in view, v downwards, without ticks."""
    plain = {"visible": True, "showticklabels": False, "ticks": "", "showgrid": False}
    plain |= {"showline": False, "zeroline": False, "constrain": "domain"}
    figure.update_xaxes(range=[view.left, view.right], **plain, row=row, col=column)
    x = next(figure.select_xaxes(row=row, col=column)).plotly_name.replace("axis", "")
    figure.update_yaxes(range=[view.bottom, view.top], scaleanchor=x, **plain, row=row, col=column)
    figure.add_shape(
        type="rect",
        layer="below",
        x0=view.left,
        x1=view.right,
        y0=view.top,
        y1=view.bottom,
        fillcolor=BACKGROUND,
        line_width=0,
        row=row,
        col=column,
    )


def _panels(ds: xr.Dataset, names: Sequence[str]) -> list[Panel]:
    """Curves by name, sides together.

    Raises
    ------
    ValueError
        If there is nothing to draw, or a name is neither a coordinate nor a muscle.
    """
    dofs = {str(name) for name in ds["dof"].values} if "dof_position" in ds else set()
    muscles = {str(name) for name in ds["muscle"].values} if "muscle_activation" in ds else set()
    special = {"ground_reaction_force": _vertical, "reprojection_error": _reprojection}
    known = dofs | muscles | {name for name in special if name in ds}
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise ValueError(
            f"video_and_curves: {', '.join(unknown) or 'no curve'} cannot be drawn; coordinates,"
            " muscles, ground_reaction_force and reprojection_error of the Dataset can"
        )
    panels = []
    for base, members in by_side(list(names)).items():
        one = next(iter(members.values()))
        if one in special:
            panels.append(special[one](ds))
        elif one in dofs:
            panels.append(angle_panel(ds, coordinates(ds, list(members.values()))[0][0]))
        else:
            own = ds["muscle_activation"]
            drawn = [Curve(name, key, own.sel(muscle=name).values) for key, name in members.items()]
            panels.append(Panel(f"{words(base)}, activation", "1", drawn, 0.05, (0.0,)))
    return panels


def _vertical(ds: xr.Dataset) -> Panel:
    """Vertical force under each foot."""
    factor, unit = force_scale(ds, "ground_reaction_force")
    up = ds["ground_reaction_force"].sel(space="y")
    drawn = [
        Curve(str(name), split_side(str(name))[1], up.sel(contact=name).values * factor)
        for name in ds["contact"].values
    ]
    return Panel("ground reaction, vertical", unit, drawn, 0.02, (0.0,))


def _reprojection(ds: xr.Dataset) -> Panel:
    mean = ds["reprojection_error"].mean("keypoint").values
    drawn = [Curve("reprojection error", "middle", mean, "mean of the keypoints")]
    return Panel("reprojection error", "px", drawn, 1.0, (0.0,))


def _cursors(spans: Sequence[tuple[float, float]], time: float) -> list[go.Scatter]:
    """A vertical line in each panel."""
    return [
        go.Scatter(
            x=[time, time],
            y=[low, high],
            mode="lines",
            line={"color": "#D62728", "width": 1.5},
            hoverinfo="skip",
            showlegend=False,
        )
        for low, high in spans
    ]


def _draw_panels(
    figure: go.Figure,
    ds: xr.Dataset,
    panels: Sequence[Panel],
    spans: Sequence[tuple[float, float]],
) -> None:
    """Curves in the second column, all over the same time."""
    thin = thinned(ds.sizes["time"])
    time = lean(ds["time"].values[thin])
    named: set[str] = set()
    for row, (panel, (low, high)) in enumerate(zip(panels, spans, strict=True), start=1):
        ignored = OF_FORCES if panel.unit in KINEMATIC else 0
        traces = shading(flagged_spans(ds, ignored=ignored), low, high)
        for curve in panel.curves:
            name = curve.label or curve.key
            traces.append(
                go.Scatter(
                    x=time,
                    y=lean(curve.values[thin]),
                    mode="lines",
                    line={"color": curve.colour or COLOURS[curve.key], "width": 1.8},
                    name=name,
                    legendgroup=name,
                    hovertemplate=f"{curve.name}: %{{y:.4~g}} {panel.unit}<br>%{{x:.3f}} s"
                    "<extra></extra>",
                )
            )
        for trace in traces:
            trace.showlegend = trace.name not in named
            named.add(trace.name)
            figure.add_trace(trace, row=row, col=2)
        last = {"title": {"text": "time (s)", "standoff": 6}} if row == len(panels) else {}
        figure.update_xaxes(matches="x2", **last, row=row, col=2)
        figure.update_yaxes(
            range=[low, high], title={"text": panel.unit, "standoff": 4}, row=row, col=2
        )
    figure.layout.xaxis2.matches = None
