"""The .trc format: variants, gaps, units, errors, and OpenSim as the reader of what is written."""

from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import xarray as xr

from biokit import schema
from biokit.io.trc import read_trc, write_trc

KEYS = (
    "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits"
    "\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames"
)
ROWS = ("1\t0.00\t1\t2\t3\t4\t5\t6", "2\t0.01\t1.5\t2.5\t3.5\t4.5\t5.5\t6.5")


def trc(
    path: Path,
    rows: tuple[str, ...] = ROWS,
    *,
    units: str = "mm",
    frames: int | str | None = None,
    markers: int = 2,
    names: str = "R.ASIS\t\t\tL.ASIS\t\t",
    blank: bool = True,
    newline: str = "\n",
    end: str = "\n",
) -> Path:
    frames = len(rows) if frames is None else frames
    lines = [
        "PathFileType  4\t(X/Y/Z) C:\\lab\\walk",
        KEYS,
        f"  100.0\t\t  100.0\t\t{frames}\t{markers}\t {units}\t 100.0\t 1\t {frames}",
        f"Frame#\tTime\t{names}",
        "\t\tX1\tY1\tZ1\tX2\tY2\tZ2",
        *([""] if blank else []),
        *rows,
    ]
    path.write_bytes((newline.join(lines) + end.replace("\n", newline)).encode())
    return path


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"blank": False},
        {"newline": "\r\n"},
        {"end": ""},
        {"end": "\n\n\n"},
        {"names": "R.ASIS\t\t\tL.ASIS\t\t\t"},
        {"rows": tuple(row + "\t" for row in ROWS)},
        {"frames": "2.0"},
    ],
)
def test_variants_of_the_format_read_the_same(tmp_path: Path, options: dict) -> None:
    ds = read_trc(trc(tmp_path / "walk.trc", **options))
    assert ds["marker"].values.tolist() == ["R.ASIS", "L.ASIS"]
    np.testing.assert_array_equal(ds["time"], [0.0, 0.01])
    np.testing.assert_array_equal(ds["frame"], [1, 2])
    np.testing.assert_array_equal(
        ds["marker_position"][1], np.array([[1.5, 2.5, 3.5], [4.5, 5.5, 6.5]]) / 1000
    )
    assert ds.attrs["sampling_rate"] == 100.0
    assert ds.attrs["source"] == "walk.trc"


@pytest.mark.parametrize(
    ("units", "metres"), [("m", 1.0), ("cm", 0.01), ("mm", 0.001), ("inches", 0.0254)]
)
def test_units_become_metres(tmp_path: Path, units: str, metres: float) -> None:
    ds = read_trc(trc(tmp_path / "walk.trc", units=units))
    np.testing.assert_allclose(
        ds["marker_position"][0, 0], np.array([1, 2, 3]) * metres, rtol=1e-15
    )
    assert ds["marker_position"].attrs["units"] == "m"
    assert ds.attrs["trc_units"] == units


@pytest.mark.parametrize("cells", ["\t\t", "nan\tnan\tnan", "0\t0.0\t-0.000", "NaN\tNaN\tNaN"])
@pytest.mark.parametrize("marker", [0, 1])
def test_gaps(tmp_path: Path, cells: str, marker: int) -> None:
    parts = ["1\t2\t3", "1\t2\t3"]
    parts[marker] = cells
    ds = read_trc(trc(tmp_path / "walk.trc", (ROWS[0], "2\t0.01\t" + "\t".join(parts))))
    gap = np.isnan(ds["marker_position"].values).all(axis=-1)
    assert gap[1].tolist() == [marker == 0, marker == 1]
    assert not gap[0].any()


def test_gap_at_the_end_may_be_left_out(tmp_path: Path) -> None:
    ds = read_trc(
        trc(tmp_path / "walk.trc", ("1\t0\t1\t2\t3", "2\t0.01", ROWS[1].replace("0.01", "0.02")))
    )
    assert np.isnan(ds["marker_position"].values).all(axis=-1).tolist() == [
        [False, True],
        [True, True],
        [False, False],
    ]


def test_one_zero_is_no_gap(tmp_path: Path) -> None:
    ds = read_trc(trc(tmp_path / "walk.trc", ("1\t0\t0\t0\t3\t4\t5\t6",)))
    np.testing.assert_array_equal(ds["marker_position"][0, 0], [0, 0, 0.003])


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"frames": 5}, "NumFrames is 5, but there are 2 rows of numbers; the file is truncated"),
        ({"frames": 1}, "NumFrames is 1, but there are 2"),
        ({"markers": 3}, "NumMarkers is 3, but there are 2 marker names"),
        ({"units": "furlong"}, "line 3: unit 'furlong' is unknown"),
        ({"names": "R.ASIS\t\t\tR.ASIS\t\t"}, "line 4: duplicate marker names: R.ASIS"),
        ({"rows": ("1\t0\t1\t2\t3\t4\t5", ROWS[1])}, "line 7: the row is cut short"),
        ({"rows": (ROWS[0], "2\t0.01\t1\t2\t3"), "end": ""}, "line 8: the row is cut short"),
        ({"rows": (ROWS[0], ROWS[0])}, "line 8: time 0 s repeats"),
        ({"rows": (ROWS[1], ROWS[0])}, "line 8: time 0 s decreases after 0.01 s"),
        (
            {"rows": (ROWS[0], ROWS[1].replace("4.5", "4,5"))},
            "line 8, column 6: '4,5' is not a number",
        ),
        ({"rows": (ROWS[0] + "\t7", ROWS[1])}, "line 7: 9 cells, 2 markers take 8"),
        ({"rows": ("1\t\t1\t2\t3\t4\t5\t6",)}, "line 7: the time is missing"),
        ({"rows": ()}, "no rows of numbers"),
    ],
)
def test_errors_name_file_and_line(tmp_path: Path, options: dict, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        read_trc(trc(tmp_path / "walk.trc", **options))
    assert message in str(caught.value)
    assert "walk.trc" in str(caught.value)


def test_all_errors_come_at_once(tmp_path: Path) -> None:
    path = trc(tmp_path / "a.trc", (ROWS[1], ROWS[0].replace("5", "x")), units="yd", frames=9)
    with pytest.raises(ValueError) as caught:
        read_trc(path)
    for part in ("'yd'", "NumFrames is 9", "decreases", "'x' is not a number"):
        assert part in str(caught.value)


def test_what_is_no_trc_file(tmp_path: Path) -> None:
    path = tmp_path / "a.trc"
    for content, message in (
        (b"", "the file is empty"),
        (b" \n\n", "the file is empty"),
        (b"time\tx\n0\t1\n", "not a .trc file"),
        (b"\x00\x01", "binary"),
        (b"PathFileType\t4\t(X/Y/Z)\ta.trc\nDataRate\n", "truncated"),
    ):
        path.write_bytes(content)
        with pytest.raises(ValueError, match=message):
            read_trc(path)
    with pytest.raises(FileNotFoundError):
        read_trc(tmp_path / "none.trc")


def synthetic(units: str | None = None) -> xr.Dataset:
    rng = np.random.default_rng(1)
    position = rng.normal(size=(50, 3, 3))
    position[4, 1] = np.nan
    position[10:14, 2] = np.nan
    attrs = {"trc_units": units} if units else {}
    return schema.markers(
        np.arange(50) / 120,
        ["R.ASIS", "C7", "marker 3"],
        position,
        frame=np.arange(7, 57),
        attrs=attrs,
    )


def test_round_trip_of_computed_data_is_exact(tmp_path: Path) -> None:
    ds = synthetic()
    write_trc(ds, tmp_path / "a.trc")
    back = read_trc(tmp_path / "a.trc")
    xr.testing.assert_equal(back, ds)
    assert back.attrs["sampling_rate"] == pytest.approx(ds.attrs["sampling_rate"], rel=1e-9)


@pytest.mark.parametrize("units", ["mm", "cm", "in"])
def test_round_trip_in_other_units_is_exact_to_rounding(tmp_path: Path, units: str) -> None:
    ds = synthetic(units)
    write_trc(ds, tmp_path / "a.trc")
    back = read_trc(tmp_path / "a.trc")
    xr.testing.assert_allclose(back, ds, rtol=3e-16, atol=0)
    write_trc(back, tmp_path / "b.trc")  # numbers that a file held come back bit for bit
    xr.testing.assert_equal(read_trc(tmp_path / "b.trc"), back)


def test_names_that_a_trc_cannot_hold(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"blanks a \.trc cannot keep"):
        write_trc(schema.markers([0.0], ["a\tb"], np.ones((1, 1, 3))), tmp_path / "a.trc")
    assert not (tmp_path / "a.trc").exists()


def real_files(shared_data: Path) -> list[Path]:
    found = sorted(shared_data.rglob("*.trc"))
    assert found
    return found


def numbers(table: Any) -> np.ndarray:
    """[F, 3 m]. The flat table has to outlive its matrix, which is a view."""
    flat = table.flatten()
    return flat.getMatrix().to_numpy().copy()


def test_real_files_round_trip_bit_for_bit(shared_data: Path, tmp_path: Path) -> None:
    for path in real_files(shared_data):
        ds = schema.check_extent(read_trc(path))
        write_trc(ds, tmp_path / path.name)
        xr.testing.assert_identical(read_trc(tmp_path / path.name), ds)


def test_opensim_reads_real_files_the_same(shared_data: Path, opensim: ModuleType) -> None:
    for path in real_files(shared_data):
        ds = read_trc(path)
        table = opensim.TimeSeriesTableVec3(str(path))
        assert list(table.getColumnLabels()) == ds["marker"].values.tolist()
        per_metre = {"mm": 1000.0, "m": 1.0}[table.getTableMetaDataString("Units")]
        flat = numbers(table) / per_metre
        np.testing.assert_array_equal(ds["time"], table.getIndependentColumn())
        np.testing.assert_allclose(
            ds["marker_position"].values.reshape(len(flat), -1), flat, rtol=3e-16, atol=0
        )


@pytest.mark.parametrize("units", ["m", "mm"])
def test_opensim_reads_what_is_written(tmp_path: Path, opensim: ModuleType, units: str) -> None:
    ds = synthetic(units)
    write_trc(ds, tmp_path / "a.trc")
    factor = {"mm": 1000.0, "m": 1.0}[units]
    table = opensim.TimeSeriesTableVec3(str(tmp_path / "a.trc"))
    assert list(table.getColumnLabels()) == ds["marker"].values.tolist()
    assert table.getTableMetaDataString("Units") == units
    np.testing.assert_array_equal(table.getIndependentColumn(), ds["time"].values)
    np.testing.assert_allclose(
        numbers(table) / factor,
        ds["marker_position"].values.reshape(50, -1),
        rtol=3e-16,
    )
    data = opensim.MarkerData(str(tmp_path / "a.trc"))
    assert (data.getNumFrames(), data.getNumMarkers()) == (50, 3)
    assert np.isnan(data.getFrame(4).getMarker(1).get(0))
    third = [data.getFrame(9).getMarker(2).get(i) / factor for i in range(3)]
    np.testing.assert_allclose(third, ds["marker_position"].values[9, 2], rtol=3e-16)
