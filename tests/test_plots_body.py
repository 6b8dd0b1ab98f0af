"""Body and skeleton in one figure: the right instants, nothing moved, wrong input listed."""

import numpy as np
import pytest
import xarray as xr

from biokit import schema
from biokit.plots import body_and_skeleton

FACES = np.array([[0, 2, 1], [0, 1, 3], [1, 2, 3], [2, 0, 3]])


@pytest.fixture
def moving() -> tuple[xr.Dataset, xr.Dataset, xr.Dataset]:
    """A tetrahedron with a thigh and one marker, moving along x by 1 m in 9 frames."""
    time = np.linspace(0.0, 0.4, 9)
    shift = np.zeros((9, 1, 3))
    shift[:, 0, 0] = np.linspace(0.0, 1.0, 9)
    vertices = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]]) + shift
    mesh = schema.dataset(
        "mesh", {"vertex_position": vertices.astype(np.float32), "face": FACES}, {"time": time}
    )
    bones = np.array([[0.1, 0.8, 0.1], [0.1, 0.7, 0.2]]) + shift
    pose = xr.Dataset(
        {"body_position": (("time", "body", "space"), bones)},
        coords={"time": time, "body": ["pelvis", "femur_r"], "space": list("xyz")},
    )
    markers = schema.markers(time, ["R_IAS"], bones[:, :1] + 0.1)
    return mesh, pose, markers


def test_skin_bones_and_dots_of_the_same_instants(
    moving: tuple[xr.Dataset, xr.Dataset, xr.Dataset],
) -> None:
    figure = body_and_skeleton(*moving, instants=3)
    skins = [trace for trace in figure.data if trace.name == "skin"]
    bones = [trace for trace in figure.data if trace.name == "right"]
    (dots,) = (trace for trace in figure.data if trace.name == "virtual markers")
    assert [float(s.x[0]) for s in skins] == [0.0, 0.5, 1.0]
    np.testing.assert_array_equal(np.stack([skins[0][c] for c in "ijk"], 1), FACES)
    assert [list(b.text) for b in bones] == [["pelvis", "femur_r", ""]] * 3
    np.testing.assert_allclose([b.x[0] for b in bones], [0.1, 0.6, 1.1], rtol=1e-6)
    np.testing.assert_allclose(dots.x, [0.2, 0.7, 1.2], rtol=1e-6)
    assert [trace.showlegend for trace in skins] == [True, False, False]
    only = body_and_skeleton(*moving[:2], instants=1)
    assert [float(t.x[0]) for t in only.data if t.name == "skin"] == [0.5]


def test_what_does_not_belong_together_is_listed(
    moving: tuple[xr.Dataset, xr.Dataset, xr.Dataset],
) -> None:
    mesh, pose, markers = moving
    late = markers.assign_coords(time=markers["time"] + 1.0)
    with pytest.raises(ValueError, match="5 instants") as error:
        body_and_skeleton(mesh, pose.isel(time=slice(5)), late, instants=0)
    assert "times of markers" in str(error.value) and "must be 1 to" in str(error.value)
    with pytest.raises(ValueError, match="body_position"):
        body_and_skeleton(mesh, markers)
    with pytest.raises(ValueError, match="parents="):
        body_and_skeleton(mesh, pose.assign_coords(body=["a", "b"]))
