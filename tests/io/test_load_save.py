"""load and save: the suffix decides; every mistake says what would be right."""

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from biokit import io, load, save, schema


@pytest.fixture
def datasets() -> dict[str, xr.Dataset]:
    time = [0.0, 0.01, 0.02]
    return {
        "markers": schema.markers(time, ["A", "B"], np.ones((3, 2, 3))),
        "motion": schema.motion(time, ["hip_flexion_r"], np.ones((3, 1)), is_rotation=[1]),
        "table": schema.table(time, ["fx"], np.ones((3, 1))),
    }


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [
        ("markers", ".trc"),
        ("markers", ".TRC"),
        ("markers", ".c3d"),
        ("markers", ".nc"),
        ("markers", ".zarr"),
        ("motion", ".mot"),
        ("motion", ".sto"),
        ("motion", ".nc"),
        ("table", ".mot"),
        ("table", ".sto"),
        ("table", ".zarr"),
    ],
)
def test_the_suffix_decides(
    tmp_path: Path, datasets: dict[str, xr.Dataset], kind: str, suffix: str
) -> None:
    path = tmp_path / f"walk{suffix}"
    save(datasets[kind], path)
    back = load(str(path))
    assert back.attrs["kind"] == kind
    variable = schema.KINDS[kind][0]
    np.testing.assert_allclose(back[variable], datasets[kind][variable], rtol=1e-6)
    np.testing.assert_allclose(back["time"], datasets[kind]["time"], atol=1e-12)
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("path", ["walk.csv", "walk"])
def test_unknown_suffix_lists_those_that_work(
    tmp_path: Path, datasets: dict[str, xr.Dataset], path: str
) -> None:
    for call in (lambda: load(tmp_path / path), lambda: save(datasets["motion"], tmp_path / path)):
        with pytest.raises(ValueError) as caught:
            call()
        assert all(suffix in str(caught.value) for suffix in io.SUFFIXES)


@pytest.mark.parametrize("suffix", io.SUFFIXES)
def test_missing_file_is_named(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(FileNotFoundError, match="none"):
        load(tmp_path / f"none{suffix}")


@pytest.mark.parametrize(
    ("kind", "suffix", "advice"),
    [
        ("markers", ".mot", r"\.trc \.c3d \.nc \.zarr"),
        ("motion", ".trc", r"\.mot \.sto \.nc \.zarr"),
        ("motion", ".osim", r"\.mot \.sto"),
    ],
)
def test_a_format_that_does_not_hold_it(
    tmp_path: Path, datasets: dict[str, xr.Dataset], kind: str, suffix: str, advice: str
) -> None:
    with pytest.raises(ValueError, match=f"does not hold a {kind}; save it as {advice}"):
        save(datasets[kind], tmp_path / f"walk{suffix}")


def test_what_is_no_data_at_all(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="got ndarray"):
        save(np.zeros(3), tmp_path / "a.nc")


def test_a_missing_folder_is_an_error(tmp_path: Path, datasets: dict[str, xr.Dataset]) -> None:
    for suffix in (".trc", ".c3d", ".nc", ".zarr"):
        with pytest.raises(FileNotFoundError, match="make it first"):
            save(datasets["markers"], tmp_path / "nowhere" / f"walk{suffix}")
