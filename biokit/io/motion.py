"""Coordinates and tables over time: OpenSim's .mot and .sto files.

Degrees exist in these files only. ``inDegrees=yes`` holds for rotational coordinates; a coordinate
whose OpenSim motion type is *Coupled* (the patella's ``knee_angle_r_beta``) is in radians all the
same, which OpenSim's own reader counts on.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.io.files import file_error, replacing
from biokit.io.text_table import (
    Array,
    Row,
    format_rows,
    invert,
    parse_rows,
    read_lines,
    time_problems,
)

TRANSLATION = re.compile(r".*_t[xyz]$")
COUPLED = re.compile(r".*_beta$")
# table names of first and second derivatives, whose columns carry the coordinates' names too
DERIVATIVE = re.compile(r"\b(u|udot|speeds?|velocit\w+|accelerations?)\b", re.IGNORECASE)
# columns by which a table of another name is known to hold coordinates, without the model
USUAL_COORDINATES = {
    "pelvis_tilt",
    "hip_flexion_r",
    "hip_flexion_l",
    "knee_angle_r",
    "knee_angle_l",
}


class Coordinates(Protocol):
    """What is used of a model: :class:`biokit.engine.model.Model` has it."""

    @property
    def coordinate_names(self) -> Sequence[str]:
        """Names of the n coordinates."""

    @property
    def coordinate_is_rotation(self) -> Any:
        """[n] bool."""

    @property
    def coordinate_is_coupled(self) -> Any:
        """[n] bool, OpenSim's motion type Coupled."""


@dataclass(frozen=True)
class _File:
    """A .mot or .sto file as it stands: rows checked, units untouched."""

    path: Path
    name: str
    in_degrees: bool
    header: list[str]  # lines that no field of the Dataset holds
    columns: list[str]  # without time
    time: Array  # [F]
    values: Array  # [F, c]


def read_mot(path: str | os.PathLike[str], model: Coordinates | None = None) -> xr.Dataset:
    """Read a .mot or .sto file: coordinates into a motion Dataset, anything else into a table.

    Coordinates are known by the table name ``Coordinates``, by columns of state files
    (``/jointset/.../value``), or by the names of columns, those of the model if it is given.

    Parameters
    ----------
    path
        The file.
    model
        Tells which coordinates rotate and which are coupled. Without it, names that end in
        ``_tx``, ``_ty``, ``_tz`` are translations and names that end in ``_beta`` are coupled.

    Returns
    -------
    xarray.Dataset
        As :func:`read_motion` or :func:`read_table`.

    Raises
    ------
    FileNotFoundError, ValueError
        As :func:`read_table`.
    """
    file = _read(path)
    return (
        _motion(file, model) if _holds_coordinates(file.name, file.columns, model) else _table(file)
    )


def read_motion(path: str | os.PathLike[str], model: Coordinates | None = None) -> xr.Dataset:
    """Read coordinates, whatever the table is called; see :func:`read_mot`.

    Returns
    -------
    xarray.Dataset
        ``dof_position (time, dof)`` in rad or m (``dof_unit``). Of a state file also
        ``dof_velocity``, its other columns as ``value (time, column)``, and the path of each
        coordinate in the model as coordinate ``dof_path (dof)``.
    """
    return _motion(_read(path), model)


def read_table(path: str | os.PathLike[str]) -> xr.Dataset:
    """Read a table of forces, moments, errors, activations ... as it stands.

    Returns
    -------
    xarray.Dataset
        ``value (time, column)`` in the units of the file; attributes ``mot_name``,
        ``mot_in_degrees`` (yes or no) and ``mot_header`` (its other lines).

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming file and line: empty or truncated file, no ``endheader``, counts that do not fit,
        columns that repeat, time that does not increase, cells that are not numbers.
    """
    return _table(_read(path))


def _read(path: str | os.PathLike[str]) -> _File:
    path = Path(path)
    lines = read_lines(path)
    ends = [i for i, line in enumerate(lines) if line.strip().lower() == "endheader"]
    if not ends:
        raise file_error(path, ["no line 'endheader': not a .mot or .sto file, or truncated"])
    header = [line.strip() for line in lines[: ends[0]]]
    first = next((i for i in range(ends[0] + 1, len(lines)) if lines[i].strip()), None)
    if first is None:
        raise file_error(path, ["no column labels after 'endheader': the file is truncated"])
    problems: list[str] = []
    labels = _cells(lines[first])
    rows = _read_rows(lines, first + 1, len(labels), problems)
    fields = dict(re.split(r"\s*=\s*", line, maxsplit=1) for line in header if "=" in line)
    fields = {key.lower(): value for key, value in fields.items()}
    _header_problems(fields, labels, len(rows), problems)
    values = parse_rows(rows, len(labels), problems)
    problems += time_problems(values[:, 0], [row.line for row in rows])
    if problems:
        raise file_error(path, problems)
    name, *rest = header or [""]
    if "=" in name:  # some writers leave the name out
        name, rest = "", header
    in_degrees = fields.get("indegrees", "no").lower() in ("yes", "true", "1")
    return _File(path, name, in_degrees, _extra(rest), labels[1:], values[:, 0], values[:, 1:])


def _cells(line: str) -> list[str]:
    """Cells between tabs; between blanks where there is no tab."""
    return [cell.strip() for cell in line.strip().split("\t")] if "\t" in line else line.split()


def _read_rows(lines: list[str], start: int, width: int, problems: list[str]) -> list[Row]:
    rows = []
    for line, text in enumerate(lines[start:], start=start + 1):
        if not text.strip():
            continue
        cells = text.split("\t") if "\t" in text else text.split()
        while len(cells) > width and not cells[-1].strip():
            cells.pop()
        if len(cells) != width:
            problems.append(f"line {line}: {len(cells)} cells, the labels have {width}")
        rows.append(Row(line, (cells + [""] * (width - len(cells)))[:width]))
    return rows


def _header_problems(
    fields: dict[str, str], labels: list[str], n_rows: int, problems: list[str]
) -> None:
    if labels[0].lower() != "time":
        problems.append(f"the first column is {labels[0]!r}, expected 'time'")
    repeated = schema.duplicates(labels)
    if repeated:
        problems.append(f"duplicate columns: {', '.join(repeated)}")
    if any(not label for label in labels):
        problems.append("a column has no label")
    if len(labels) < 2:
        problems.append("there is no column besides time")
    for keys, found in (
        (("nrows", "datarows"), n_rows),
        (("ncolumns", "datacolumns"), len(labels)),
    ):
        text = next((fields[key] for key in keys if key in fields), None)
        if text is not None and text != str(found):
            what = "rows" if "nrows" in keys else "columns"
            cut = "; the file is truncated" if text.isdigit() and int(text) > found else ""
            problems.append(f"the header says {text} {what}, there are {found}{cut}")
    if n_rows == 0:
        problems.append("there are no rows of numbers")


def _extra(header: Sequence[str]) -> list[str]:
    """Lines of the header that the writer does not make itself."""
    made = re.compile(r"(version|nrows|ncolumns|datarows|datacolumns|indegrees)\s*=", re.IGNORECASE)
    return [line for line in header if not made.match(line)]


def _attrs(file: _File) -> dict[str, Any]:
    return {
        "source": file.path.name,
        "mot_name": file.name,
        "mot_in_degrees": "yes" if file.in_degrees else "no",
        "mot_header": "\n".join(file.header),
    }


def _table(file: _File) -> xr.Dataset:
    return schema.table(file.time, file.columns, file.values, attrs=_attrs(file))


def _state(column: str, quantity: str) -> str | None:
    """The coordinate of a state column such as ``/jointset/hip_r/hip_flexion_r/value``."""
    parts = column.split("/")
    return parts[-2] if len(parts) > 2 and parts[-1] == quantity else None


def _holds_coordinates(name: str, columns: Sequence[str], model: Coordinates | None) -> bool:
    if any(_state(column, "value") for column in columns) or name.lower() == "coordinates":
        return True
    if DERIVATIVE.search(name):
        return False
    if model is None:
        return not USUAL_COORDINATES.isdisjoint(columns)
    return len(set(model.coordinate_names).intersection(columns)) > len(columns) / 2


def coordinate_types(
    names: Sequence[str], model: Coordinates | None = None
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which coordinates rotate, and which are coupled and so in radians in every file: [n], [n].

    A name that the model lacks is judged by its ending, as without a model.
    """
    rotates = {name: not TRANSLATION.match(name) for name in names}
    coupled = {name: bool(COUPLED.match(name)) for name in names}
    if model is not None:
        flags = getattr(model, "coordinate_is_coupled", None)
        for i, name in enumerate(model.coordinate_names):
            rotates[name] = bool(model.coordinate_is_rotation[i])
            coupled[name] = bool(flags[i]) if flags is not None else bool(COUPLED.match(name))
    return np.array([rotates[n] for n in names]), np.array([coupled[n] for n in names])


def _motion(file: _File, model: Coordinates | None) -> xr.Dataset:
    states = [(i, c) for i, column in enumerate(file.columns) if (c := _state(column, "value"))]
    if not states:
        states = list(enumerate(file.columns))
    index = [i for i, _ in states]
    names = [name for _, name in states]
    repeated = schema.duplicates(names)
    if repeated:
        raise file_error(file.path, [f"duplicate coordinates: {', '.join(repeated)}"])
    rotates, coupled = coordinate_types(names, model)
    in_degrees = rotates & ~coupled & file.in_degrees

    def radians(array: Array) -> Array:
        return np.where(in_degrees, np.deg2rad(array), array)

    paths = [file.columns[i].removesuffix("/value") for i in index]
    speeds = {c: i for i, column in enumerate(file.columns) if (c := _state(column, "speed"))}
    velocity = None
    if all(name in speeds for name in names):
        index_speed = [speeds[name] for name in names]
        velocity = radians(file.values[:, index_speed])
        index += index_speed
    ds = schema.motion(
        file.time,
        names,
        radians(file.values[:, [i for i, _ in states]]),
        is_rotation=rotates,
        velocity=velocity,
        attrs=_attrs(file),
    ).assign_coords(dof_coupled=("dof", coupled))
    if paths != names:
        ds = ds.assign_coords(dof_path=("dof", np.array(paths, dtype=np.str_)))
    return _with_other_columns(ds, file, sorted(set(range(len(file.columns))) - set(index)))


def _with_other_columns(ds: xr.Dataset, file: _File, others: Sequence[int]) -> xr.Dataset:
    if not others:
        return ds
    labels = np.array([file.columns[i] for i in others], dtype=np.str_)
    variable = schema.VARIABLES["value"]
    return ds.assign_coords(column=labels).assign(
        value=(variable.dims, file.values[:, others], {"long_name": variable.long_name})
    )


def write_motion(
    motion: xr.Dataset, path: str | os.PathLike[str], model: Coordinates | None = None
) -> None:
    """Write the coordinates of a motion Dataset to a .mot or .sto file that OpenSim reads.

    Rotations are written in degrees (``inDegrees=yes``), coupled coordinates in radians, as
    OpenSim does and expects; which are coupled is told by the model, else by the coordinate
    ``dof_coupled`` that the reader left, else by names that end in ``_beta``. A Dataset that was
    read from a file in radians (attribute ``mot_in_degrees``) is written in radians, and one that
    was read from a state file (coordinate ``dof_path``) as a state file. Numbers read back as the
    same float64, a missing value is ``nan``. The file holds ``dof_position`` and time (a state
    file also ``dof_velocity`` and ``value``); save anything else to .nc.

    Raises
    ------
    ValueError
        If the Dataset is not valid.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    schema.validate(motion, "motion", source=str(path))
    names = [str(name) for name in motion["dof"].values]
    _, coupled = coordinate_types(names, model)
    if model is None and "dof_coupled" in motion.coords:
        coupled = motion["dof_coupled"].values.astype(bool)
    in_degrees = str(motion.attrs.get("mot_in_degrees", "yes"))
    turned = (motion["dof_unit"].values.astype(str) == "rad") & ~coupled & (in_degrees == "yes")
    columns, parts = names, [_file_units(motion["dof_position"], turned)]
    if "dof_path" in motion.coords:
        columns, parts = _state_columns(motion, turned)
    name = str(motion.attrs.get("mot_name", "")).strip()
    if not _holds_coordinates(name, columns, None):
        name = "Coordinates"
    header = str(motion.attrs.get("mot_header", ""))
    _write(path, name, in_degrees, header, motion, columns, np.column_stack(parts))


def _file_units(array: xr.DataArray, turned: NDArray[np.bool_]) -> Array:
    """Numbers [F, n] as the file has them: degrees where ``turned``."""
    values = np.array(array.values, dtype=np.float64)
    values[:, turned] = invert(values[:, turned], np.deg2rad, np.rad2deg)
    return values


def _state_columns(motion: xr.Dataset, turned: NDArray[np.bool_]) -> tuple[list[str], list[Array]]:
    """Labels and numbers of a state file: values, speeds, then all other columns."""
    paths = [str(path) for path in motion["dof_path"].values]
    columns = [f"{path}/value" for path in paths]
    parts = [_file_units(motion["dof_position"], turned)]
    if "dof_velocity" in motion:
        columns += [f"{path}/speed" for path in paths]
        parts.append(_file_units(motion["dof_velocity"], turned))
    if "value" in motion:
        columns += [str(column) for column in motion["column"].values]
        parts.append(np.asarray(motion["value"].values, dtype=np.float64))
    return columns, parts


def write_table(table: xr.Dataset, path: str | os.PathLike[str]) -> None:
    """Write a table Dataset to a .mot or .sto file that OpenSim reads, its numbers unchanged.

    Raises
    ------
    ValueError
        If the Dataset is not valid.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    schema.validate(table, "table", source=str(path))
    attrs = table.attrs
    values = np.asarray(table["value"].values, dtype=np.float64)
    columns = [str(column) for column in table["column"].values]
    name = str(attrs.get("mot_name", "")).strip() or Path(path).stem
    in_degrees = str(attrs.get("mot_in_degrees", "no"))
    _write(path, name, in_degrees, str(attrs.get("mot_header", "")), table, columns, values)


def _write(
    path: str | os.PathLike[str],
    name: str,
    in_degrees: str,
    header: str,
    ds: xr.Dataset,
    columns: Sequence[str],
    values: Array,
) -> None:
    odd = [c for c in columns if c != c.strip() or any(x in c for x in "\t\r\n")]
    if odd:
        raise file_error(Path(path), [f"column {c!r} has blanks the file cannot keep" for c in odd])
    time = np.asarray(ds["time"].values, dtype=np.float64)
    lines = [
        name,
        "version=1",
        f"nRows={len(values)}",
        f"nColumns={len(columns) + 1}",
        f"inDegrees={in_degrees}",
        *(header.split("\n") if header else []),
        "endheader",
        "\t".join(["time", *columns]),
        *format_rows(np.column_stack([time, values])),
        "",
    ]
    with replacing(path) as temporary:
        temporary.write_text("\n".join(lines), encoding="utf-8", newline="\n")
