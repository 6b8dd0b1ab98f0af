"""netCDF and zarr: nothing is lost, and what cannot be kept is refused before the file begins."""

from pathlib import Path

import netCDF4
import numpy as np
import pytest
import xarray as xr

from biokit import load, save, schema


@pytest.fixture
def result() -> xr.Dataset:
    """A motion with everything that files find hard: text, bool, int16, NaN, seconds, no events."""
    position = np.random.default_rng(0).normal(size=(3, 2))
    position[1, 0] = np.nan
    ds = schema.motion(
        [0.0, 0.1, 0.2],
        ["knee_angle_r", "pelvis_tx"],
        position,
        is_rotation=[1, 0],
        frame=[7, 8, 9],
        attrs={"options": "", "source": "Übung.trc", "cutoff": 6.0, "n": 3},
    )
    return schema.describe(
        ds.assign(
            converged=("time", np.array([True, False, True])),
            flag=("time", np.array([0, 1, 16], dtype=np.int16)),
            iterations=("time", np.array([3, 4, 5])),
            event_time=("event", np.zeros(0)),
            event_name=("event", np.array([], dtype=np.str_)),
            contact=("time", np.array([0.1, 0.2, 0.3]), {"units": "s"}),
        )
    )


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
def test_round_trip_loses_nothing(tmp_path: Path, result: xr.Dataset, suffix: str) -> None:
    path = tmp_path / f"walk{suffix}"
    for _ in range(2):  # the second time over the first
        save(result, path)
    back = load(path)
    xr.testing.assert_identical(back, result)
    assert {n: v.dtype for n, v in back.variables.items()} == {
        n: v.dtype for n, v in result.variables.items()
    }
    assert back["flag"].attrs["flag_masks"].dtype == np.int16
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
def test_trees_round_trip(tmp_path: Path, result: xr.Dataset, suffix: str) -> None:
    tree = xr.DataTree.from_dict({"/s1/walk": result, "/s1/squat": result.isel(time=[0])})
    tree.attrs["study"] = "two trials"
    save(tree, tmp_path / f"study{suffix}")
    xr.testing.assert_identical(load(tmp_path / f"study{suffix}"), tree)


@pytest.mark.parametrize("suffix", [".nc", ".zarr"])
def test_attributes_that_cannot_be_kept_are_listed(
    tmp_path: Path, result: xr.Dataset, suffix: str
) -> None:
    result.attrs |= {"options": {"a": 1}, "robust": True}
    result["flag"].attrs["nothing"] = None
    with pytest.raises(ValueError) as caught:
        save(result, tmp_path / f"walk{suffix}")
    for part in ("options is dict", "robust is bool", "flag.nothing is NoneType"):
        assert part in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_breaks_its_promise(tmp_path: Path, result: xr.Dataset) -> None:
    save(result, tmp_path / "a.nc")
    with netCDF4.Dataset(tmp_path / "a.nc", "a") as file:
        file["time"][1] = 0.0
    with pytest.raises(ValueError, match=r"a\.nc: not a valid motion Dataset:\n.*not increase"):
        load(tmp_path / "a.nc")


def test_what_is_no_netcdf_or_zarr(tmp_path: Path) -> None:
    (tmp_path / "a.nc").write_text("time\n")
    with pytest.raises(ValueError, match=r"a\.nc: cannot be read as netCDF"):
        load(tmp_path / "a.nc")
    (tmp_path / "a.zarr").mkdir()
    with pytest.raises(ValueError, match=r"a\.zarr: cannot be read as a zarr folder"):
        load(tmp_path / "a.zarr")
