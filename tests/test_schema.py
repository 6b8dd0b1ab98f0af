"""The schema: builders fill in what the tables say, validate lists everything wrong."""

import numpy as np
import pytest
import xarray as xr

from biokit import schema


@pytest.fixture
def markers() -> xr.Dataset:
    rng = np.random.default_rng(0)
    return schema.markers([0.0, 0.1, 0.2], ["RASI", "LASI", "SACR"], rng.random((3, 3, 3)))


@pytest.fixture
def motion() -> xr.Dataset:
    return schema.motion(
        [0.0, 0.1], ["knee_angle_r", "pelvis_tx"], np.ones((2, 2)), is_rotation=[1, 0]
    )


def test_builders_fill_in_units_frames_and_rates(markers: xr.Dataset, motion: xr.Dataset) -> None:
    position = markers["marker_position"]
    assert position.dims == ("time", "marker", "space")
    assert position.attrs == {"units": "m", "long_name": "marker position", "frame": "ground"}
    assert markers.attrs["kind"] == "markers"
    assert markers.attrs["sampling_rate"] == pytest.approx(10.0)
    assert markers["frame"].values.tolist() == [0, 1, 2]
    assert markers["time"].attrs["units"] == "s"
    assert motion["dof_unit"].values.tolist() == ["rad", "m"]
    assert "units" not in motion["dof_position"].attrs


def test_validate_returns_the_same_object(markers: xr.Dataset) -> None:
    assert schema.validate(markers) is markers


def test_validate_lists_everything_at_once(motion: xr.Dataset) -> None:
    broken = motion.transpose("dof", "time").drop_vars("dof_unit")
    broken = broken.assign_coords(time=[0.1, 0.1], dof=["knee_angle_r", "knee_angle_r"])
    broken["time"].attrs["units"] = "ms"
    broken = broken.assign(marker_position=(("time", "marker", "space"), np.zeros((2, 1, 3))))
    with pytest.raises(ValueError) as caught:
        schema.validate(broken, source="trial.mot")
    text = str(caught.value)
    for part in (
        "trial.mot",
        "dof_position has dims ('dof', 'time'), expected ('time', 'dof')",
        "duplicate dof labels: knee_angle_r",
        "dof_unit (dof) is missing",
        "time has units 'ms'",
        "time does not increase",
        "marker_position has no units, expected 'm'",
        "the dim marker has no labels",
        "the dim space has to be labelled x, y, z",
    ):
        assert part in text


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda ds: ds.drop_vars("marker_position"), "variable marker_position is missing"),
        (lambda ds: ds.isel(space=0, drop=True), "lacks the dim space"),
        (lambda ds: ds.assign_coords(space=["z", "y", "x"]), "space has to be labelled"),
        (lambda ds: ds.assign_coords(marker=["a", "b", " "]), "marker label is empty"),
    ],
)
def test_validate_names_the_problem(markers: xr.Dataset, change, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        schema.validate(change(markers), "markers")


def test_validate_rejects_wrong_units_and_times(markers: xr.Dataset, motion: xr.Dataset) -> None:
    markers["marker_position"].attrs["units"] = "mm"
    with pytest.raises(ValueError, match="units 'mm', expected 'm'"):
        schema.validate(markers)
    with pytest.raises(ValueError, match="time is not finite at index 1"):
        schema.motion([0.0, np.nan], ["a"], np.zeros((2, 1)), is_rotation=[1])
    with pytest.raises(ValueError, match="rad or m; found pelvis_tx: deg"):
        schema.validate(motion.assign_coords(dof_unit=("dof", ["rad", "deg"])))


def test_validate_rejects_what_is_no_dataset_or_of_unknown_kind(markers: xr.Dataset) -> None:
    with pytest.raises(ValueError, match="got DataArray"):
        schema.validate(markers["marker_position"])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="kind 'meshes' is unknown; known kinds: markers"):
        schema.validate(markers, "meshes")


def test_wrong_number_of_dims_is_a_clear_error() -> None:
    with pytest.raises(ValueError, match=r"marker_position has shape \(2, 3\)"):
        schema.markers([0.0, 0.1], ["A"], np.zeros((2, 3)))


def test_flags_follow_cf() -> None:
    attrs = schema.flag_attrs()
    assert attrs["flag_masks"].dtype == np.int16
    assert attrs["flag_masks"].tolist() == [2**i for i in range(len(schema.FrameFlag))]
    assert attrs["flag_meanings"].split()[0] == "not_converged"
    assert len(attrs["flag_meanings"].split()) == len(attrs["flag_masks"])


def test_sampling_rate() -> None:
    assert schema.sampling_rate(np.arange(5) / 250) == pytest.approx(250)
    assert np.isnan(schema.sampling_rate([0.0]))


@pytest.mark.parametrize(
    ("factor", "word"), [(1000.0, "mm are declared as m"), (1e-3, "m are declared as mm")]
)
def test_extent_tells_swapped_units(markers: xr.Dataset, factor: float, word: str) -> None:
    assert schema.check_extent(markers) is markers
    swapped = markers.assign(marker_position=markers["marker_position"] * factor)
    with pytest.raises(ValueError, match=word):
        schema.check_extent(swapped)


def test_extent_is_of_one_frame_and_passes_over_gaps() -> None:
    time = np.arange(100) / 10
    position = np.random.default_rng(0).random((100, 4, 3))
    position[..., 0] += time[:, None] * 10  # walks 100 m
    position[3, 1] = np.nan
    position[5] = np.nan
    schema.check_extent(schema.markers(time, list("abcd"), position))
    position[:, 1:] = np.nan  # one marker has no extent
    schema.check_extent(schema.markers(time, list("abcd"), position))
