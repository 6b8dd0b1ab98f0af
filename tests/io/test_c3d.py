"""The .c3d format: units, gaps, analog channels, force plates, axes."""

from pathlib import Path
from types import ModuleType

import ezc3d
import numpy as np
import pytest
import xarray as xr

from biokit import load, save, schema
from biokit.io.c3d import read_c3d, rotate_to_y_up, write_c3d, write_content

FRAMES, SUBFRAMES = 20, 10
CHANNELS = ["Fx1", "Fy1", "Fz1", "Mx1", "My1", "Mz1", "EMG"]
LOAD = 800.0  # N, down on the plate
ORIGIN_DEPTH = 40.0  # mm, sensor below the surface


def laboratory(path: Path, *, labels: tuple[str, ...] = ("RASI", "LASI", "RKneeAngles")) -> Path:
    """A recording with two markers, an angle, one plate of type 2 with z up, and one EMG."""
    rng = np.random.default_rng(0)
    content = ezc3d.c3d()
    parameters = content["parameters"]
    points = np.ones((4, 3, FRAMES))
    points[:3] = rng.normal(size=(3, 3, FRAMES)) * 500
    residual = np.zeros((1, 3, FRAMES))
    residual[0, 1, 5] = -1  # LASI is missing in frame 5
    content["data"]["points"] = points
    content["data"]["meta_points"]["residuals"] = residual
    content["data"]["meta_points"]["camera_masks"] = np.zeros((7, 3, FRAMES), dtype=bool)
    content["header"]["points"]["first_frame"] = 50  # the file says 51
    parameters["POINT"]["RATE"]["value"] = np.array([100.0])
    parameters["POINT"]["LABELS"]["value"] = list(labels)
    parameters["POINT"]["UNITS"]["value"] = ["mm"]
    content.add_parameter("POINT", "ANGLES", ["RKneeAngles"])
    content.add_parameter("POINT", "X_SCREEN", ["+X"])
    content.add_parameter("POINT", "Y_SCREEN", ["+Z"])
    parameters["ANALOG"]["RATE"]["value"] = np.array([100.0 * SUBFRAMES])
    parameters["ANALOG"]["LABELS"]["value"] = list(CHANNELS)
    parameters["ANALOG"]["UNITS"]["value"] = ["N", "N", "N", "Nmm", "Nmm", "Nmm", "V"]
    analog = np.zeros((1, 7, FRAMES * SUBFRAMES))
    # A vertical load at x = 100 mm, y = 50 mm of the plate: moments about its sensor.
    analog[0, 2], analog[0, 3], analog[0, 4] = LOAD, LOAD * 50, -LOAD * 100
    analog[0, 6] = rng.normal(size=FRAMES * SUBFRAMES)
    content["data"]["analogs"] = analog
    plate = parameters["FORCE_PLATFORM"]
    plate["USED"]["value"], plate["TYPE"]["value"] = np.array([1]), np.array([2])
    plate["ZERO"]["value"] = np.array([0, 0])
    plate["CHANNEL"]["value"] = np.arange(1, 7).reshape(6, 1)
    corners = np.array([[600, 400, 0], [0, 400, 0], [0, 0, 0], [600, 0, 0]], dtype=float)
    content.add_parameter("FORCE_PLATFORM", "CORNERS", corners.T.reshape(3, 4, 1))
    content.add_parameter("FORCE_PLATFORM", "ORIGIN", np.array([[0.0], [0.0], [-ORIGIN_DEPTH]]))
    write_content(content, path)
    return path


def test_points_time_and_gaps(tmp_path: Path) -> None:
    path = laboratory(tmp_path / "walk.c3d")
    raw = ezc3d.c3d(str(path))["data"]["points"]
    ds = read_c3d(path)
    assert ds["marker"].values.tolist() == ["RASI", "LASI"]
    expected = np.transpose(raw[:3, :2], (2, 1, 0)) / 1000
    np.testing.assert_array_equal(ds["marker_position"], expected)
    assert np.isnan(ds["marker_position"].values).all(axis=-1).nonzero() == (5, 1)
    np.testing.assert_allclose(ds["time"], 0.5 + np.arange(FRAMES) / 100)
    assert ds["frame"].values[0] == 51
    assert ds.attrs["sampling_rate"] == 100.0


def test_results_of_the_capture_software_are_no_markers(tmp_path: Path) -> None:
    path = laboratory(tmp_path / "walk.c3d")
    raw = ezc3d.c3d(str(path))["data"]["points"]
    ds = read_c3d(path)
    assert ds["column"].values.tolist() == [f"RKneeAngles.{axis}" for axis in "xyz"]
    np.testing.assert_array_equal(ds["value"], raw[:3, 2].T)  # degrees, not metres


def test_analog_channels_have_their_own_time(tmp_path: Path) -> None:
    ds = read_c3d(laboratory(tmp_path / "walk.c3d"))
    assert ds["channel"].values.tolist() == CHANNELS
    assert ds["channel_unit"].sel(channel="EMG").item() == "V"
    assert ds.sizes["analog_time"] == FRAMES * SUBFRAMES
    np.testing.assert_allclose(np.diff(ds["analog_time"]), 0.001)
    assert ds["analog_time"][0] == ds["time"][0]
    np.testing.assert_allclose(ds["analog"].sel(channel="Fz1"), LOAD)


def test_force_plate(tmp_path: Path) -> None:
    ds = read_c3d(laboratory(tmp_path / "walk.c3d"))
    force, pressure = ds["plate_force"].isel(plate=0), ds["plate_centre_of_pressure"].isel(plate=0)
    np.testing.assert_allclose(np.linalg.norm(force, axis=-1), LOAD, rtol=1e-6)
    # 100 mm and 50 mm from the centre (300 mm, 200 mm), along the plate's axes
    offset = np.abs(pressure.values - [0.3, 0.2, 0.0])
    np.testing.assert_allclose(offset, np.broadcast_to([0.1, 0.05, 0.0], offset.shape), atol=1e-6)
    corner = ds["plate_corner"].isel(plate=0).values
    assert corner.max(axis=0).tolist() == pytest.approx([0.6, 0.4, 0.0])
    moment = ds["plate_moment"].isel(plate=0).values
    np.testing.assert_allclose(
        np.sort(np.abs(moment)), [[0, LOAD * 0.05, LOAD * 0.1]] * 200, atol=1e-4
    )


def test_round_trip_through_every_lossless_format(tmp_path: Path) -> None:
    ds = read_c3d(laboratory(tmp_path / "walk.c3d"))
    (tmp_path / "again").mkdir()
    for suffix in (".c3d", ".nc", ".zarr"):
        save(ds, tmp_path / "again" / f"walk{suffix}")
        xr.testing.assert_identical(load(tmp_path / "again" / f"walk{suffix}"), ds)


def test_computed_markers_are_written_in_single_precision(tmp_path: Path) -> None:
    position = np.random.default_rng(1).normal(size=(10, 2, 3))
    position[3, 1] = np.nan
    ds = schema.markers(np.arange(10) / 50, ["A", "B"], position)
    write_c3d(ds, tmp_path / "a.c3d")
    back = read_c3d(tmp_path / "a.c3d")
    np.testing.assert_allclose(back["marker_position"], position, rtol=1e-6)
    np.testing.assert_allclose(back["time"], ds["time"], atol=1e-12)


def test_uneven_time_cannot_be_written(tmp_path: Path) -> None:
    ds = schema.markers([0.0, 0.01, 0.05], ["A"], np.ones((3, 1, 3)))
    with pytest.raises(ValueError, match="not sampled uniformly"):
        write_c3d(ds, tmp_path / "a.c3d")


def test_z_up_becomes_y_up(tmp_path: Path) -> None:
    ds = read_c3d(laboratory(tmp_path / "walk.c3d"))
    assert ds["marker_position"].attrs["frame"] == "laboratory"
    turned = rotate_to_y_up(ds)
    assert turned["marker_position"].attrs["frame"] == "ground"
    x, y, z = np.moveaxis(ds["marker_position"].values, -1, 0)
    np.testing.assert_array_equal(turned["marker_position"], np.stack([x, z, -y], axis=-1))
    up = turned["plate_force"].sel(space="y")
    np.testing.assert_allclose(np.abs(up), LOAD, rtol=1e-6)
    xr.testing.assert_identical(rotate_to_y_up(turned), turned)
    with pytest.raises(ValueError, match="state it with up="):
        rotate_to_y_up(ds, up="+x")


def test_errors_name_the_file(tmp_path: Path) -> None:
    twice = laboratory(tmp_path / "twice.c3d", labels=("RASI", "RASI", "RKneeAngles"))
    with pytest.raises(ValueError, match=r"twice\.c3d: duplicate point: RASI"):
        read_c3d(twice)
    whole = laboratory(tmp_path / "walk.c3d").read_bytes()
    (tmp_path / "cut.c3d").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ValueError, match=r"cut\.c3d: the file is truncated"):
        read_c3d(tmp_path / "cut.c3d")
    (tmp_path / "text.c3d").write_text("not a C3D file at all\n" * 100)
    with pytest.raises(ValueError, match=r"text\.c3d: cannot be read as C3D"):
        read_c3d(tmp_path / "text.c3d")
    (tmp_path / "empty.c3d").touch()
    with pytest.raises(ValueError, match="the file is empty"):
        read_c3d(tmp_path / "empty.c3d")


def test_opensim_works_after_a_c3d_file_was_written(tmp_path: Path, opensim: ModuleType) -> None:
    ds = schema.markers(np.arange(3) / 50, ["A"], np.ones((3, 1, 3)))
    write_c3d(ds, tmp_path / "a.c3d")
    order = opensim.StdVectorInt()
    order.append(0)
    spline = opensim.SimmSpline()
    for x in (0.0, 1.0, 2.0):
        spline.addPoint(x, x)
    assert spline.calcDerivative(order, opensim.Vector(1, 1.0)) == pytest.approx(1.0)
