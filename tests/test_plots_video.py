"""Figures of video: points where the camera puts them, pictures in place, nothing that misfits."""

import base64
import io

import numpy as np
import plotly.graph_objects as go
import pytest
import xarray as xr

from biokit import plots, schema
from biokit.plots.picture import OUTLINE, View, edges_of, picture_trace, view_around, views_around
from biokit.plots.seen import in_picture
from biokit.schema import FrameFlag

WIDTH, HEIGHT, FOCAL = 640, 480, 500.0
NAMES = ["left_knee", "right_knee", "neck"]
TETRAHEDRON = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [2, 0, 3]])


@pytest.fixture
def body() -> xr.Dataset:
    """Five frames: a person 4 m before the camera, who is lost in the last one."""
    time = np.arange(5) / 10
    position = np.tile([[300.0, 240.0], [340.0, 240.0], [320.0, 100.0]], (5, 1, 1))
    position[:, :, 0] += 10 * np.arange(5)[:, None]
    position[4] = np.nan
    confidence = np.tile([0.9, 0.2, 0.8], (5, 1))
    confidence[4] = 0.0
    ds = schema.keypoints(
        time, NAMES, position, confidence, image_size=(WIDTH, HEIGHT), attrs={"source": "a.mp4"}
    )
    error = np.where(confidence > 0, [[3.0, 5.0, 40.0]], np.nan)
    angle = 0.1 * np.arange(5)
    added = schema.dataset(
        "motion",
        {
            "dof_position": np.stack([angle, 2 * angle], axis=1),
            "reprojection_error": error,
            "focal_length": [FOCAL, FOCAL],
            "principal_point": [319.5, 239.5],
            "distortion": np.zeros(5),
            # the camera looks along -z of ground, from 4 m
            "camera_rotation": np.diag([1.0, -1.0, -1.0]),
            "camera_translation": [0.0, 0.0, 4.0],
            "flag": np.array([0, FrameFlag.LABELS_EXCHANGED, 0, 0, FrameFlag.NO_PERSON]),
        },
        {
            "time": time,
            "keypoint": NAMES,
            "dof": ["knee_angle_r", "knee_angle_l"],
            "dof_unit": ("dof", ["rad", "rad"]),
        },
    )
    return ds.assign(added.data_vars)


@pytest.fixture
def mesh() -> xr.Dataset:
    """A tetrahedron of 0.4 m around ground's origin."""
    corners = 0.4 * np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, -1.0]])
    vertices = np.tile(corners.astype(np.float32), (5, 1, 1))
    return schema.dataset(
        "mesh", {"vertex_position": vertices, "face": TETRAHEDRON}, {"time": np.arange(5) / 10}
    )


def traces(figure: go.Figure, name: str) -> list[go.Scatter]:
    return [trace for trace in figure.data if trace.type == "scatter" and trace.name == name]


def pictures(count: int) -> np.ndarray:
    return np.full((count, HEIGHT, WIDTH, 3), 90, dtype=np.uint8)


def decoded(trace: go.Image) -> np.ndarray:
    av = pytest.importorskip("av")
    data = base64.b64decode(trace.source.split(",")[1])
    with av.open(io.BytesIO(data), format="mjpeg") as file:
        return np.asarray(next(file.decode(video=0)).to_ndarray(format="rgb24"))


# ----------------------------------------------------------------------------------------- pieces


def test_points_are_where_the_camera_puts_them(body: xr.Dataset) -> None:
    points = np.tile([[0.0, 0.0, 0.0], [0.4, 0.0, 0.0], [0.0, 0.0, 5.0]], (5, 1, 1))
    px = in_picture(body, points)
    np.testing.assert_allclose(px[:, 0], [[319.5, 239.5]] * 5)
    np.testing.assert_allclose(px[0, 1], [319.5 + FOCAL * 0.4 / 4.0, 239.5])
    assert np.isnan(px[:, 2]).all()  # behind the camera


def test_a_camera_may_move(body: xr.Dataset) -> None:
    shift = np.array([0.0, 0.0, 4.0]) + np.linspace(0, 1, 5)[:, None] * [1.0, 0.0, 0.0]
    rotation = np.tile(body["camera_rotation"].values, (5, 1, 1))
    moved = body.assign(
        camera_rotation=(("time", "camera_axis", "space"), rotation),
        camera_translation=(("time", "camera_axis"), shift),
    )
    px = in_picture(moved, np.zeros((5, 1, 3)))
    np.testing.assert_allclose(px[:, 0, 0], 319.5 + FOCAL * np.linspace(0, 1, 5) / 4.0)


@pytest.mark.parametrize("scale", [1, 2])
def test_a_part_of_a_picture_stays_in_its_place(scale: int) -> None:
    pytest.importorskip("av")
    rgb = np.zeros((HEIGHT // scale, WIDTH // scale, 3), dtype=np.uint8)
    rgb[100 // scale : 140 // scale, 200 // scale : 260 // scale] = 255  # white, px of the video
    view = View(150.2, 60.7, 400.0, 300.0)
    trace = picture_trace(rgb, view, WIDTH, HEIGHT, pixels=120)
    white = decoded(trace).mean(axis=-1) > 128
    rows, columns = np.flatnonzero(white.any(axis=1)), np.flatnonzero(white.any(axis=0))
    for found, start, step, expected in (
        (columns, trace.x0, trace.dx, (199.5, 259.5)),
        (rows, trace.y0, trace.dy, (99.5, 139.5)),
    ):
        edges = start + (found[0] - 0.5) * step, start + (found[-1] + 0.5) * step
        np.testing.assert_allclose(edges, expected, atol=step)
    assert max(white.shape) <= 2 * 120


def test_views_stay_in_the_picture_and_have_one_size() -> None:
    points = np.array([[[10.0, 20.0], [60.0, 120.0]], [[600.0, 400.0], [639.0, 500.0]]])
    one, other = views_around(points, WIDTH, HEIGHT)
    assert one.left == -0.5 and other.bottom == HEIGHT - 0.5
    assert one.right - one.left == pytest.approx(other.right - other.left)
    for k in range(2):
        inside = view_around(points[k], WIDTH, HEIGHT)
        assert (one, other)[k].left <= inside.left
        assert (one, other)[k].right >= inside.right - 1e-9
    nobody = view_around(np.full((3, 2), np.nan), WIDTH, HEIGHT)
    assert nobody == View(-0.5, -0.5, WIDTH - 0.5, HEIGHT - 0.5)


def test_every_edge_of_a_closed_mesh_has_two_triangles() -> None:
    edges = edges_of(TETRAHEDRON)
    assert edges.vertex.shape == edges.triangle.shape == (6, 2)
    for (a, b), pair in zip(edges.vertex, edges.triangle, strict=True):
        assert all({a, b} <= set(TETRAHEDRON[t]) for t in pair)


# ---------------------------------------------------------------------------------------- figures


def test_keypoints_by_side_hollow_where_unsure(body: xr.Dataset) -> None:
    figure = plots.body_in_pictures(body, instants=[0, 3])
    (left, _) = traces(figure, "keypoints, left")
    (right, later) = traces(figure, "keypoints, right")
    assert (float(left.x[0]), float(left.y[0])) == (300.0, 240.0)
    assert float(later.x[0]) == 370.0
    assert left.marker.color[0] != "rgba(0,0,0,0)" and right.marker.color[0] == "rgba(0,0,0,0)"
    assert left.text == ("left knee",) and float(left.customdata[0]) == pytest.approx(0.9)
    assert [a.text for a in figure.layout.annotations] == ["0.000 s", "0.300 s"]
    assert figure.layout.yaxis.range[0] > figure.layout.yaxis.range[1]  # v points down
    assert len(figure.layout.shapes) == 2  # dark, where there is no picture: limbs are white


def test_the_outline_goes_around_the_mesh(body: xr.Dataset, mesh: xr.Dataset) -> None:
    figure = plots.body_in_pictures(body, pictures(5), mesh)
    assert sum(trace.type == "image" for trace in figure.data) == 5
    outlines = traces(figure, "body found")
    assert len(outlines) == 5 and outlines[0].line.color == OUTLINE
    line = np.stack([outlines[0].x, outlines[0].y], axis=1)
    corners = {tuple(p) for p in line[np.isfinite(line).all(axis=1)].round(2).tolist()}
    # seen from the front: the three corners of the face that is nearest and widest
    assert corners == {(319.5, 239.5), (369.5, 239.5), (319.5, 189.5)}
    shown = [trace for trace in figure.data if trace.type == "scatter" and trace.showlegend]
    assert len({trace.name for trace in shown}) == len(shown)


def test_what_does_not_belong_together_is_listed(body: xr.Dataset, mesh: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="2 pictures for 3 instants") as error:
        plots.body_in_pictures(body, pictures(2), mesh, instants=[0, 1, 9])
    assert "the mesh has 5 frames for 3 instants" in str(error.value)
    assert "instants 0 to 9, but there are 5 frames" in str(error.value)
    with pytest.raises(ValueError, match="focal_length, camera_rotation"):
        plots.body_in_pictures(body.drop_vars(["focal_length", "camera_rotation"]), None, mesh)
    with pytest.raises(ValueError, match="keypoint_position"):
        plots.video_and_curves(body.drop_vars("keypoint_position"))
    with pytest.raises(ValueError, match="image_width"):
        plots.body_in_pictures(body.drop_attrs(deep=False))
    with pytest.raises(ValueError, match=r"\(480, 640\), expected"):
        plots.body_in_pictures(body, pictures(5)[..., 0])


def test_a_line_moves_along_the_curves(body: xr.Dataset, mesh: xr.Dataset) -> None:
    figure = plots.video_and_curves(
        body, pictures(5), mesh, curves=["knee_angle_r", "knee_angle_l", "reprojection_error"]
    )
    assert [frame.name for frame in figure.frames] == [f"{t:.3f}" for t in np.arange(5) / 10]
    for frame, time in zip(figure.frames, np.arange(5) / 10, strict=True):
        assert len(frame.data) == len(frame.traces)
        cursors = [t for t in frame.data if t.type == "scatter" and t.line.color == "#D62728"]
        assert [tuple(map(float, c.x)) for c in cursors] == [(time, time)] * 2
    kinds = [trace.type for trace in figure.data]
    assert [t.type for t in figure.frames[2].data] == kinds[: len(figure.frames[2].data)]
    (knee,) = traces(figure, "left")
    np.testing.assert_allclose(knee.y, np.degrees(0.2 * np.arange(5)), rtol=1e-6)
    (error,) = traces(figure, "mean of the keypoints")
    np.testing.assert_allclose(error.y[:4], 16.0)
    with pytest.raises(ValueError, match="ankle_angle_r, ground_reaction_force cannot"):
        plots.video_and_curves(body, curves=["ankle_angle_r", "ground_reaction_force"])


def test_forces_and_muscles_beside_the_video(body: xr.Dataset) -> None:
    force = np.zeros((5, 2, 3))
    force[:, 0, 1] = 98.0665 * np.arange(5)
    richer = body.assign_coords(contact=["calcn_r", "calcn_l"], muscle=["soleus_r", "soleus_l"])
    richer = richer.assign(
        ground_reaction_force=(("time", "contact", "space"), force),
        muscle_activation=(("time", "muscle"), np.full((5, 2), 0.3)),
    ).assign_attrs(mass=10.0)
    figure = plots.video_and_curves(
        schema.describe(richer), curves=["ground_reaction_force", "soleus_r", "soleus_l"]
    )
    right = traces(figure, "right")
    np.testing.assert_allclose(right[0].y, np.arange(5), rtol=1e-6)  # body weights
    np.testing.assert_allclose(right[1].y, 0.3, rtol=1e-6)


def test_confidence_and_reprojection_maps(body: xr.Dataset) -> None:
    (confidence,) = plots.keypoint_confidence(body).data
    assert list(confidence.y) == ["left knee", "right knee", "neck"]
    np.testing.assert_allclose(confidence.z[1], [0.2, 0.2, 0.2, 0.2, 0.0], rtol=1e-6)
    (error,) = plots.reprojection_error_map(body).data
    np.testing.assert_allclose(error.z[2][:4], 40.0)
    assert np.isnan(error.z[2][4])
    never = body.copy(deep=True)
    never["confidence"][:, 1] = 0.0
    assert list(plots.keypoint_confidence(never).data[0].y) == ["left knee", "neck"]


def test_reprojection_over_time_is_in_pixels_and_flags_are_shaded(body: xr.Dataset) -> None:
    figure = plots.reprojection_errors(body)
    (median,), (worst,) = traces(figure, "median"), traces(figure, "worst tenth")
    np.testing.assert_allclose(median.y, [5.0, 5.0, 5.0, 5.0, np.nan])
    np.testing.assert_allclose(worst.y[:4], 5.0 + 0.8 * 35.0, rtol=1e-6)
    assert len(traces(figure, "flagged frames")) == 1
    forces = body.assign(flag=("time", np.full(5, int(FrameFlag.UNEXPLAINED_FORCE))))
    assert not traces(plots.reprojection_errors(forces), "flagged frames")
    with pytest.raises(ValueError, match="reprojection_error"):
        plots.reprojection_errors(body.drop_vars("reprojection_error"))


def test_refinement_mean_and_middle_half_of_the_frames() -> None:
    values = np.arange(5.0) + np.array([[4.0], [2.0], [1.0]])
    values[:, 4] = np.nan  # a frame without a person
    ds = xr.Dataset(
        {"iteration_reprojection": (("iteration", "time"), values)}, {"time": np.arange(5) / 10}
    )
    figure = plots.refinement_curves(
        ds, errors={("joint angles", "deg"): [9.0, 8.0], ("time", "s"): [0.0, 0.5]},
        iterations=[0, 10],
    )  # fmt: skip
    (band,) = traces(figure, "middle half of the frames")
    reprojection, angles, taken = traces(figure, "mean over the frames")
    np.testing.assert_allclose(reprojection.y, [5.5, 3.5, 2.5])
    np.testing.assert_allclose(band.y[:3], [4.75, 2.75, 1.75])
    np.testing.assert_allclose(angles.x, [0, 10])
    np.testing.assert_allclose(taken.y, [0.0, 0.5])
    with pytest.raises(ValueError, match="time has 3 values for 2 iterations"):
        plots.refinement_curves(errors={("time", "s"): [0, 1, 2]}, iterations=[0, 10])
    with pytest.raises(ValueError, match="keep=True"):
        plots.refinement_curves(ds.drop_vars("iteration_reprojection"))
