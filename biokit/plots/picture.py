"""What is drawn on a picture of a video: the picture, keypoints, the outline of a body."""

import base64
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

import numpy as np
import plotly.graph_objects as go
from numpy.typing import NDArray

from biokit.plots.style import lean

Array = NDArray[np.float64]

# On a photograph the sides need lighter colours than on white.
ON_PICTURE = {"right": "#FF8C1A", "left": "#35B6FF", "middle": "#FFFFFF"}
OUTLINE = "#F0E442"
SURE = 0.3  # confidence below which a keypoint is drawn hollow
LIMBS = (
    *(("hip", "neck"), ("neck", "head"), ("neck", "nose")),
    *(("neck", "right_shoulder"), ("neck", "left_shoulder")),
    *(("right_shoulder", "right_elbow"), ("right_elbow", "right_wrist")),
    *(("left_shoulder", "left_elbow"), ("left_elbow", "left_wrist")),
    *(("hip", "right_hip"), ("right_hip", "right_knee"), ("right_knee", "right_ankle")),
    *(("hip", "left_hip"), ("left_hip", "left_knee"), ("left_knee", "left_ankle")),
    *(("right_ankle", "right_heel"), ("right_heel", "right_big_toe")),
    *(("left_ankle", "left_heel"), ("left_heel", "left_big_toe")),
)


class View(NamedTuple):
    """Part of a picture, px: from its left to its right edge, from its top to its bottom."""

    left: float
    top: float
    right: float
    bottom: float


def side_of(keypoint: str) -> str:
    """Right, left or middle."""
    side = keypoint.split("_")[0]
    return side if side in ("right", "left") else "middle"


def view_around(points: Array, width: int, height: int, *, margin: float = 0.18) -> View:
    """The part of a picture that shows all points [..., 2] px, in its bounds.

    The margin is a share of the points' larger extent. The whole picture where no point is in it.
    """
    points = points.reshape(-1, 2)
    points = points[np.isfinite(points).all(axis=1)]
    whole = View(-0.5, -0.5, width - 0.5, height - 0.5)
    if not len(points):
        return whole
    low, high = points.min(axis=0), points.max(axis=0)
    spare = margin * float((high - low).max()) + 4.0
    left, top = np.maximum(low - spare, -0.5)
    right, bottom = np.minimum(high + spare, [width - 0.5, height - 0.5])
    if left >= right or top >= bottom:
        return whole
    return View(float(left), float(top), float(right), float(bottom))


def views_around(points: Array, width: int, height: int, *, margin: float = 0.18) -> list[View]:
    """As :func:`view_around`, one for each of n instants, [n, ..., 2] px, all of the same size.

    Instants at which nothing is in the picture do not count for the size.
    """
    own = [view_around(one, width, height, margin=margin) for one in points]
    whole = View(-0.5, -0.5, width - 0.5, height - 0.5)
    sized = [view for view in own if view != whole] or [whole]
    wide = max(view.right - view.left for view in sized)
    tall = max(view.bottom - view.top for view in sized)
    views = []
    for view in own:
        left = 0.5 * (view.left + view.right - wide)
        top = 0.5 * (view.top + view.bottom - tall)
        left = min(max(left, -0.5), width - 0.5 - wide)
        top = min(max(top, -0.5), height - 0.5 - tall)
        views.append(View(left, top, left + wide, top + tall))
    return views


def picture_trace(
    rgb: NDArray[np.uint8], view: View, width: int, height: int, *, pixels: int = 480
) -> go.Image:
    """The part of a picture [h, w, 3] that is in view, as JPEG.

    Parameters
    ----------
    rgb
        The whole picture; it may be smaller than the video, whose pixels the axes have.
    view
        px of the video.
    width, height
        Of the video, px.
    pixels
        Its longer side is at most about so many.
    """
    per_u, per_v = width / rgb.shape[1], height / rgb.shape[0]  # px of the video per pixel
    first_u, first_v = max(0, int((view.left + 0.5) / per_u)), max(0, int((view.top + 0.5) / per_v))
    part = rgb[
        first_v : max(first_v + 1, int(np.ceil((view.bottom + 0.5) / per_v))),
        first_u : max(first_u + 1, int(np.ceil((view.right + 0.5) / per_u))),
    ]
    step = max(1, round(max(part.shape[:2]) / pixels))
    small = _block_means(part, step)
    return go.Image(
        source=jpeg_source(small),
        x0=(first_u + 0.5 * step) * per_u - 0.5,  # centre of the first pixel
        y0=(first_v + 0.5 * step) * per_v - 0.5,
        dx=step * per_u,
        dy=step * per_v,
        hoverinfo="skip",
    )


def _block_means(rgb: NDArray[np.uint8], step: int) -> NDArray[np.uint8]:
    """Means of squares of `step` pixels; what is left at the right and the bottom is cut off."""
    if step == 1 or min(rgb.shape[:2]) < step:
        return rgb
    rows, columns = rgb.shape[0] // step, rgb.shape[1] // step
    blocks = rgb[: rows * step, : columns * step].reshape(rows, step, columns, step, 3)
    return np.asarray(blocks.mean(axis=(1, 3)) + 0.5).astype(np.uint8)


def jpeg_source(rgb: NDArray[np.uint8], *, quality: int = 4) -> str:
    """A picture [h, w, 3] as a data address; quality is ffmpeg's, 2 (best) to 31.

    Raises
    ------
    ImportError
        If PyAV is missing.
    """
    try:
        import av
    except ImportError as error:
        raise ImportError("pictures need PyAV: pip install biokit[video]") from error
    encoder = av.CodecContext.create("mjpeg", "w")
    encoder.height, encoder.width = rgb.shape[:2]
    encoder.pix_fmt = "yuvj420p"
    encoder.time_base = Fraction(1, 25)
    encoder.qmin = encoder.qmax = quality
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(rgb), format="rgb24")
    packets = [*encoder.encode(frame.reformat(format="yuvj420p")), *encoder.encode(None)]
    return "data:image/jpeg;base64," + base64.b64encode(b"".join(map(bytes, packets))).decode()


def keypoint_traces(
    position: Array, confidence: Array, names: Sequence[str], *, size: float = 7.0
) -> list[go.Scatter]:
    """Limbs, and the keypoints of each side, of one frame: positions [K, 2] px, confidences [K].

    Keypoints of little confidence are hollow. There are always four traces, so that frames of an
    animation match.
    """
    index = {name: k for k, name in enumerate(names)}
    joined = [(index[a], index[b]) for a, b in LIMBS if a in index and b in index]
    gap = np.full(2, np.nan)
    line = [p for a, b in joined for p in (position[a], position[b], gap)]
    limbs = np.array(line) if line else gap[None]
    traces = [
        go.Scatter(
            x=lean(limbs[:, 0]),
            y=lean(limbs[:, 1]),
            mode="lines",
            line={"color": "rgba(255,255,255,0.75)", "width": 1.2},
            hoverinfo="skip",
            showlegend=False,
        )
    ]
    for side, colour in ON_PICTURE.items():
        own = [k for k, name in enumerate(names) if side_of(name) == side]
        sure = confidence[own] >= SURE
        traces.append(
            go.Scatter(
                x=lean(position[own, 0]),
                y=lean(position[own, 1]),
                mode="markers",
                marker={
                    "size": size,
                    "color": [colour if s else "rgba(0,0,0,0)" for s in sure],
                    "line": {"width": 1.4, "color": ["#222" if s else colour for s in sure]},
                },
                name=f"keypoints, {side}",
                legendgroup=f"keypoints, {side}",
                text=[names[k].replace("_", " ") for k in own],
                customdata=lean(confidence[own]),
                hovertemplate=(
                    "%{text}<br>u %{x:.1f} px, v %{y:.1f} px<br>confidence %{customdata:.2f}"
                    "<extra></extra>"
                ),
            )
        )
    return traces


class Edges(NamedTuple):
    """Edges of a closed mesh and the two triangles that meet there."""

    vertex: NDArray[np.integer]  # [E, 2]
    triangle: NDArray[np.integer]  # [E, 2]


def edges_of(faces: NDArray[np.integer]) -> Edges:
    """Edges that two triangles share, of triangles [T, 3]."""
    sides = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])  # [3 T, 2]
    triangle = np.tile(np.arange(len(faces)), 3)
    sides = np.sort(sides, axis=1)
    order = np.lexsort((sides[:, 1], sides[:, 0]))
    sides, triangle = sides[order], triangle[order]
    first = np.flatnonzero((sides[1:] == sides[:-1]).all(axis=1))
    return Edges(sides[first], np.stack([triangle[first], triangle[first + 1]], axis=1))


def outline_trace(pixels: Array, faces: NDArray[np.integer], edges: Edges) -> go.Scatter:
    """Where the surface of a body turns away from the camera, of vertices [V, 2] px.

    Nothing of a body that is, in part, behind the camera (NaN).
    """
    line = np.full((1, 2), np.nan)
    if np.isfinite(pixels).all():
        a, b, c = (pixels[faces[:, k]] for k in range(3))
        ab, ac = b - a, c - a
        towards = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0] > 0  # [T]
        turning = towards[edges.triangle[:, 0]] != towards[edges.triangle[:, 1]]
        ends = pixels[edges.vertex[turning]]  # [e, 2, 2]
        line = np.concatenate([ends, np.full((len(ends), 1, 2), np.nan)], axis=1).reshape(-1, 2)
    return go.Scatter(
        x=lean(line[:, 0]),
        y=lean(line[:, 1]),
        mode="lines",
        line={"color": OUTLINE, "width": 1.6},
        name="body found",
        legendgroup="body found",
        hoverinfo="skip",
    )
