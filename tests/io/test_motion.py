"""The .mot and .sto formats: degrees, coupled coordinates, tables, errors, OpenSim as reader."""

from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import xarray as xr

from biokit import schema
from biokit.io.motion import read_mot, read_motion, read_table, write_motion, write_table

LABELS = ("time", "knee_angle_r", "knee_angle_r_beta", "pelvis_tx")
ROWS = ((0.0, 90.0, 1.5, 0.9), (0.1, 45.0, 0.75, 1.0))


def mot(
    path: Path,
    *,
    name: str = "Coordinates",
    degrees: str = "yes",
    labels: tuple[str, ...] = LABELS,
    rows: tuple[tuple[object, ...], ...] = ROWS,
    header: tuple[str, ...] = (),
    n_rows: int | None = None,
    n_columns: int | None = None,
    separator: str = "\t",
    newline: str = "\n",
) -> Path:
    lines = [
        name,
        "version=1",
        f"nRows={len(rows) if n_rows is None else n_rows}",
        f"nColumns={len(labels) if n_columns is None else n_columns}",
        f"inDegrees={degrees}",
        *header,
        "endheader",
        separator.join(labels),
        *(separator.join(str(cell) for cell in row) for row in rows),
        "",
    ]
    path.write_bytes(newline.join(lines).encode())
    return path


@dataclass
class Model:
    coordinate_names: tuple[str, ...] = ("knee_angle_r", "knee_angle_r_beta", "pelvis_tx", "slide")
    coordinate_is_rotation: tuple[bool, ...] = (True, True, False, False)
    coordinate_is_coupled: tuple[bool, ...] = (False, True, False, False)


@pytest.mark.parametrize("options", [{}, {"separator": "   "}, {"newline": "\r\n"}])
def test_degrees_become_radians_except_where_coupled(tmp_path: Path, options: dict) -> None:
    ds = read_mot(mot(tmp_path / "a.mot", **options))
    assert ds.attrs["kind"] == "motion"
    assert ds["dof_unit"].values.tolist() == ["rad", "rad", "m"]
    np.testing.assert_allclose(
        ds["dof_position"], [[np.pi / 2, 1.5, 0.9], [np.pi / 4, 0.75, 1.0]], rtol=1e-15
    )


def test_radians_stay(tmp_path: Path) -> None:
    ds = read_mot(mot(tmp_path / "a.mot", degrees="no"))
    np.testing.assert_array_equal(ds["dof_position"][0], [90.0, 1.5, 0.9])


def test_the_model_tells_units(tmp_path: Path) -> None:
    labels = ("time", "slide", "knee_angle_r")
    ds = read_mot(mot(tmp_path / "a.mot", labels=labels, rows=((0, 2.0, 180.0),)), Model())
    assert ds["dof_unit"].values.tolist() == ["m", "rad"]
    np.testing.assert_allclose(ds["dof_position"][0], [2.0, np.pi])


def test_state_files_give_positions_speeds_and_all_else(tmp_path: Path) -> None:
    labels = (
        "time",
        "/jointset/knee_r/knee_angle_r/value",
        "/jointset/knee_r/knee_angle_r/speed",
        "/forceset/soleus_r/activation",
    )
    path = mot(
        tmp_path / "a.sto", name="states", degrees="no", labels=labels, rows=((0, 1.0, 2.0, 0.3),)
    )
    ds = read_mot(path)
    assert ds["dof"].values.tolist() == ["knee_angle_r"]
    assert ds["dof_position"].item() == 1.0
    assert ds["dof_velocity"].item() == 2.0
    assert ds["column"].values.tolist() == ["/forceset/soleus_r/activation"]
    assert ds["value"].item() == 0.3
    write_motion(ds, tmp_path / "b.sto")
    xr.testing.assert_equal(read_mot(tmp_path / "b.sto"), ds)


@pytest.mark.parametrize(
    ("name", "labels", "kind"),
    [
        ("Coordinates", ("time", "odd_name"), "motion"),
        ("my trial", LABELS, "motion"),
        ("Speeds", LABELS, "table"),
        ("ID input coordinates u, 6 Hz", LABELS, "table"),
        ("ground forces", ("time", "ground_force_r_vx"), "table"),
        ("Model Marker Locations from IK", ("time", "R.ASIS_tx", "R.ASIS_ty"), "table"),
        ("Inverse Dynamics", ("time", "knee_angle_r_moment"), "table"),
    ],
)
def test_which_files_hold_coordinates(
    tmp_path: Path, name: str, labels: tuple[str, ...], kind: str
) -> None:
    path = mot(tmp_path / "a.sto", name=name, labels=labels, rows=((0, *[1] * (len(labels) - 1)),))
    assert read_mot(path).attrs["kind"] == kind
    assert read_table(path).attrs["kind"] == "table"
    assert read_motion(path).attrs["kind"] == "motion"


def test_tables_keep_numbers_and_header(tmp_path: Path) -> None:
    header = ("sampleRate=2000", "", "Units are S.I. units")
    path = mot(
        tmp_path / "a.sto",
        name="emg",
        labels=("time", "SOL", "TA"),
        rows=((0, 1.25, "nan"),),
        header=header,
    )
    ds = read_mot(path)
    assert ds.attrs["mot_header"].split("\n") == list(header)
    assert ds.attrs["mot_in_degrees"] == "yes"
    np.testing.assert_array_equal(ds["value"], [[1.25, np.nan]])
    write_table(ds, tmp_path / "b.sto")
    back = read_mot(tmp_path / "b.sto")
    xr.testing.assert_identical(back.assign_attrs(source="a.sto"), ds)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"n_rows": 5}, "the header says 5 rows, there are 2; the file is truncated"),
        ({"n_columns": 9}, "the header says 9 columns, there are 4"),
        ({"labels": ("time", "a", "a", "b")}, "duplicate columns: a"),
        ({"labels": ("frame", "a", "c", "b")}, "the first column is 'frame', expected 'time'"),
        ({"rows": (ROWS[1], ROWS[0])}, "line 9: time 0 s decreases after 0.1 s"),
        ({"rows": (ROWS[0], ROWS[0])}, "line 9: time 0 s repeats"),
        ({"rows": (ROWS[0], (0.1, 45.0))}, "line 9: 2 cells, the labels have 4"),
        ({"rows": (ROWS[0], (0.1, "abc", 1, 1))}, "line 9, column 2: 'abc' is not a number"),
        ({"rows": ()}, "no rows of numbers"),
    ],
)
def test_errors_name_file_and_line(tmp_path: Path, options: dict, message: str) -> None:
    with pytest.raises(ValueError) as caught:
        read_mot(mot(tmp_path / "walk.mot", **options))
    assert message in str(caught.value)
    assert "walk.mot" in str(caught.value)


def test_what_is_no_mot_file(tmp_path: Path) -> None:
    path = tmp_path / "a.mot"
    for content, message in (
        ("", "the file is empty"),
        ("Coordinates\nversion=1\n", "no line 'endheader'"),
        ("Coordinates\nversion=1\nendheader\n", "no column labels"),
    ):
        path.write_text(content)
        with pytest.raises(ValueError, match=message):
            read_mot(path)


def test_coordinates_that_repeat_in_a_state_file(tmp_path: Path) -> None:
    labels = ("time", "/jointset/a/flexion/value", "/jointset/b/flexion/value")
    with pytest.raises(ValueError, match="duplicate coordinates: flexion"):
        read_mot(mot(tmp_path / "a.sto", labels=labels, rows=((0, 1, 2),)))


def synthetic() -> xr.Dataset:
    rng = np.random.default_rng(2)
    position = rng.normal(size=(40, 3))
    position[3, 0] = np.nan
    names = ["knee_angle_r", "knee_angle_r_beta", "pelvis_tx"]
    return schema.motion(np.arange(40) / 60, names, position, is_rotation=[1, 1, 0])


def test_round_trip_of_computed_motion(tmp_path: Path) -> None:
    ds = synthetic()
    write_motion(ds, tmp_path / "a.mot")
    back = read_mot(tmp_path / "a.mot")
    np.testing.assert_array_equal(back["time"], ds["time"])
    np.testing.assert_allclose(back["dof_position"], ds["dof_position"], rtol=3e-16)
    write_motion(back, tmp_path / "b.mot")
    xr.testing.assert_identical(read_mot(tmp_path / "b.mot").assign_attrs(source="a.mot"), back)


def test_which_coordinates_are_coupled_is_kept(tmp_path: Path) -> None:
    model = Model(coordinate_is_coupled=(True, False, False, False))
    write_motion(synthetic(), tmp_path / "a.mot", model)
    assert read_table(tmp_path / "a.mot")["value"][0, 0] == synthetic()["dof_position"][0, 0]
    back = read_mot(tmp_path / "a.mot", model)
    write_motion(back, tmp_path / "b.mot")  # without the model
    assert (tmp_path / "b.mot").read_text() == (tmp_path / "a.mot").read_text()


def test_real_files_round_trip(shared_data: Path, tmp_path: Path) -> None:
    found = sorted([*shared_data.rglob("*.mot"), *shared_data.rglob("*_q.sto")])
    found += sorted((shared_data / "walk" / "inputs").glob("*.sto"))
    assert found
    for path in found:
        ds = read_mot(path)
        write = write_motion if ds.attrs["kind"] == "motion" else write_table
        write(ds, tmp_path / path.name)
        xr.testing.assert_identical(read_mot(tmp_path / path.name), ds)


def test_knee_and_patella_of_the_walking_trial(shared_data: Path) -> None:
    # The figures that the README of the recordings gives for this file (degrees, radians).
    ds = read_mot(shared_data / "walk" / "reference" / "walk_ik.mot")["dof_position"].sel(time=1.11)
    assert np.rad2deg(ds.sel(dof="knee_angle_r")) == pytest.approx(72.21, abs=0.005)
    assert ds.sel(dof="knee_angle_r_beta") == pytest.approx(1.2603, abs=5e-5)


def test_opensim_reads_motion_as_written(
    shared_data: Path, tmp_path: Path, opensim: ModuleType
) -> None:
    source = shared_data / "walk" / "reference" / "walk_ik.mot"
    ds = read_mot(source)
    write_motion(ds, tmp_path / "a.mot")
    written, original = (opensim.TimeSeriesTable(str(p)) for p in (tmp_path / "a.mot", source))
    assert list(written.getColumnLabels()) == list(original.getColumnLabels())
    assert written.getTableMetaDataString("inDegrees") == "yes"
    np.testing.assert_array_equal(written.getIndependentColumn(), original.getIndependentColumn())
    np.testing.assert_array_equal(written.getMatrix().to_numpy(), original.getMatrix().to_numpy())
    storage = opensim.Storage(str(tmp_path / "a.mot"))
    assert storage.isInDegrees()
    assert (storage.getSize(), storage.getName()) == (ds.sizes["time"], "Coordinates")
    row = storage.getStateVector(5)
    assert row.getTime() == ds["time"].values[5]
    assert row.getData().get(3) == ds["dof_position"].values[5, 3]  # pelvis_tx


def test_opensim_turns_degrees_into_the_same_radians(
    shared_data: Path, tmp_path: Path, opensim: ModuleType
) -> None:
    ds = read_mot(shared_data / "walk" / "reference" / "walk_ik.mot")
    write_motion(ds, tmp_path / "a.mot")
    model = opensim.Model(str(shared_data / "models" / "Rajagopal2016_scaled_walk_subject.osim"))
    model.initSystem()
    storage = opensim.Storage(str(tmp_path / "a.mot"))
    model.getSimbodyEngine().convertDegreesToRadians(storage)
    data = storage.getStateVector(7).getData()
    row = [data.get(i) for i in range(ds.sizes["dof"])]
    np.testing.assert_allclose(row, ds["dof_position"].values[7], rtol=1e-14, atol=1e-15)


def test_opensim_reads_tables_as_written(
    shared_data: Path, tmp_path: Path, opensim: ModuleType
) -> None:
    source = shared_data / "lab_trials" / "inputs" / "s4_DJ1_grf.mot"
    write_table(read_mot(source), tmp_path / "a.sto")
    written, original = (opensim.TimeSeriesTable(str(p)) for p in (tmp_path / "a.sto", source))
    assert list(written.getColumnLabels()) == list(original.getColumnLabels())
    np.testing.assert_array_equal(written.getMatrix().to_numpy(), original.getMatrix().to_numpy())


def test_opensim_reads_a_missing_value(tmp_path: Path, opensim: ModuleType) -> None:
    ds = synthetic()
    write_motion(ds, tmp_path / "a.mot")
    table = opensim.TimeSeriesTable(str(tmp_path / "a.mot"))  # outlives its matrix, a view
    matrix = table.getMatrix().to_numpy()
    assert np.isnan(matrix[3, 0])
    np.testing.assert_array_equal(matrix[:, 2], ds["dof_position"].values[:, 2])
