"""Marker trajectories: .trc files and markers Datasets.

A gap is an empty cell, trailing cells that are not there, the text ``nan``, or a marker whose
three values are exactly 0: OpenSim's writers leave gaps empty or write nan, many capture systems
write zeros, and no marker lies on the origin of the laboratory to the last digit.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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

# Units of the header -> how many of them make a metre.
PER_METRE: Mapping[str, float] = {
    "m": 1.0,
    "meters": 1.0,
    "metres": 1.0,
    "cm": 100.0,
    "centimeters": 100.0,
    "mm": 1000.0,
    "millimeters": 1000.0,
    "millimetres": 1000.0,
    "in": 1 / 0.0254,
    "inch": 1 / 0.0254,
    "inches": 1 / 0.0254,
}

# field of the header -> attribute that keeps it
KEPT = {
    "Units": "trc_units",
    "DataRate": "trc_data_rate",
    "CameraRate": "trc_camera_rate",
    "OrigDataRate": "trc_orig_data_rate",
    "OrigDataStartFrame": "trc_orig_data_start_frame",
    "OrigNumFrames": "trc_orig_num_frames",
}
FIELDS = (
    "DataRate",
    "CameraRate",
    "NumFrames",
    "NumMarkers",
    "Units",
    "OrigDataRate",
    "OrigDataStartFrame",
    "OrigNumFrames",
)


@dataclass(frozen=True)
class _Header:
    path: str  # the name in the first line, the file's first
    fields: dict[str, str]
    names: list[str]


def read_trc(path: str | os.PathLike[str]) -> xr.Dataset:
    """Read a .trc file into a markers Dataset.

    Parameters
    ----------
    path
        The file. Units mm, cm, m or inches, as its header says.

    Returns
    -------
    xarray.Dataset
        ``marker_position (time, marker, space)`` in m, NaN in gaps; the numbers of the frames as
        coordinate ``frame``; the fields of the header as attributes ``trc_*``.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming file, line and marker: empty or truncated file, a row cut short, counts of the
        header that do not fit, marker names that repeat, an unknown unit, time that does not
        increase, cells that are not numbers.
    """
    path = Path(path)
    lines = read_lines(path)
    problems: list[str] = []
    header = _read_header(path, lines, problems)
    rows = _read_rows(lines, len(header.names), problems)
    _count_problems(header, len(rows), problems)
    values = parse_rows(rows, 2 + 3 * len(header.names), problems)
    problems += time_problems(values[:, 1], [row.line for row in rows])
    if problems:
        raise file_error(path, problems)
    return _dataset(path, header, values)


def _read_header(path: Path, lines: list[str], problems: list[str]) -> _Header:
    if not lines[0].lstrip().startswith("PathFileType"):
        raise file_error(path, ["line 1: expected 'PathFileType'; this is not a .trc file"])
    if len(lines) < 5:
        raise file_error(path, [f"the file is truncated: {len(lines)} lines, the header has 5"])
    fields = dict(zip(lines[1].split(), lines[2].split(), strict=False))
    missing = [key for key in ("NumFrames", "NumMarkers", "Units") if key not in fields]
    if missing:
        problems.append(f"line 2 and 3: no value for {', '.join(missing)}")
    unit = fields.get("Units", "m").lower()
    if unit not in PER_METRE:
        problems.append(f"line 3: unit {fields['Units']!r} is unknown; known: mm, cm, m, inches")
    names = [cell.strip() for cell in lines[3].split("\t")[2:] if cell.strip()]
    if not names:
        problems.append("line 4: no marker names (they are separated by tabs)")
    repeated = schema.duplicates(names)
    if repeated:
        problems.append(f"line 4: duplicate marker names: {', '.join(repeated)}")
    return _Header(lines[0].split(maxsplit=3)[-1], fields, names)


def _read_rows(lines: list[str], n_markers: int, problems: list[str]) -> list[Row]:
    """Rows of numbers, each filled up or cut to the width of the table."""
    width = 2 + 3 * n_markers
    rows = []
    for line, text in enumerate(lines[5:], start=6):
        if not text.strip():
            continue
        cells = text.split("\t")
        while len(cells) > width and not cells[-1].strip():
            cells.pop()
        if len(cells) > width:
            problems.append(f"line {line}: {len(cells)} cells, {n_markers} markers take {width}")
        # Gaps at the end may be left out, marker by marker; a file that ends within a line is cut.
        elif (len(cells) - 2) % 3 or (len(cells) < width and line == len(lines)):
            problems.append(
                f"line {line}: the row is cut short ({len(cells)} of {width} cells);"
                " is the file truncated?"
            )
        rows.append(Row(line, (cells + [""] * (width - len(cells)))[:width]))
    return rows


def _count_problems(header: _Header, n_rows: int, problems: list[str]) -> None:
    for key, found, what in (
        ("NumFrames", n_rows, "rows of numbers"),
        ("NumMarkers", len(header.names), "marker names"),
    ):
        text = header.fields.get(key)
        if text is None:
            continue
        if not re.fullmatch(r"\d+(\.0*)?", text):
            problems.append(f"line 3: {key} is {text!r}, expected a whole number")
        elif float(text) != found:
            cut = "; the file is truncated" if key == "NumFrames" and found < float(text) else ""
            problems.append(f"line 3: {key} is {text}, but there are {found} {what}{cut}")
    if n_rows == 0:
        problems.append("there are no rows of numbers")


def _dataset(path: Path, header: _Header, values: Array) -> xr.Dataset:
    per_metre = PER_METRE[header.fields["Units"].lower()]
    time = values[:, 1]
    position = values[:, 2:].reshape(len(values), -1, 3)
    position[(position == 0).all(axis=-1)] = np.nan
    attrs: dict[str, Any] = {"source": path.name, "trc_path": header.path}
    attrs |= {KEPT[key]: text for key, text in header.fields.items() if key in KEPT}
    attrs["sampling_rate"] = _sampling_rate(header.fields.get("DataRate", ""), time)
    return schema.markers(
        time, header.names, position / per_metre, frame=_frames(values[:, 0]), attrs=attrs
    )


def _frames(column: Array) -> Array | None:
    """Frame numbers as the file has them; None (counted from 0) where one is missing."""
    return column if np.isfinite(column).all() else None


def _sampling_rate(header: str, time: Array) -> float:
    """The header's rate, which time stamps rounded to ms blur, unless they contradict it."""
    measured = schema.sampling_rate(time)
    try:
        stated = float(header)
    except ValueError:
        return measured
    return stated if not np.isfinite(measured) or abs(stated / measured - 1) < 0.02 else measured


def write_trc(markers: xr.Dataset, path: str | os.PathLike[str]) -> None:
    """Write a markers Dataset to a .trc file that OpenSim reads.

    Numbers are written so that they read back as the same float64, in the units of the file that
    the Dataset came from (attribute ``trc_units``), otherwise in m; gaps as ``nan``. A .trc file
    holds positions, time, frame numbers and the fields of its header; save anything else to .nc.

    Raises
    ------
    ValueError
        If the Dataset is not valid, or a marker name cannot stand in a tab-separated file.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    schema.validate(markers, "markers", source=str(path))
    names = [str(name) for name in markers["marker"].values]
    odd = [name for name in names if name != name.strip() or any(c in name for c in "\t\r\n")]
    units = str(markers.attrs.get("trc_units", "m"))
    problems = [f"marker name {name!r} has blanks a .trc cannot keep" for name in odd]
    if units.lower() not in PER_METRE:
        problems.append(f"attribute trc_units is {units!r}; known: mm, cm, m, inches")
    if problems:
        raise file_error(Path(path), problems)
    rows = _number_rows(markers, PER_METRE[units.lower()])
    with replacing(path) as temporary:
        text = "\n".join([*_header_lines(markers, Path(path), names, units), *rows, ""])
        temporary.write_text(text, encoding="utf-8", newline="\n")


def _header_lines(markers: xr.Dataset, path: Path, names: list[str], units: str) -> list[str]:
    rate = markers.attrs.get("sampling_rate", schema.sampling_rate(markers["time"]))
    fields = dict.fromkeys(("DataRate", "CameraRate", "OrigDataRate"), f"{float(rate):.10g}")
    fields |= {"OrigDataStartFrame": str(_frame_numbers(markers)[0])}
    fields |= {"OrigNumFrames": str(markers.sizes["time"])}
    kept = {key: str(markers.attrs[attr]) for key, attr in KEPT.items() if attr in markers.attrs}
    fields |= kept | {"Units": units}
    fields |= {"NumFrames": str(markers.sizes["time"]), "NumMarkers": str(len(names))}
    axes = [f"{axis}{i}" for i in range(1, len(names) + 1) for axis in "XYZ"]
    return [
        f"PathFileType\t4\t(X/Y/Z)\t{markers.attrs.get('trc_path', path.name)}",
        "\t".join(FIELDS),
        "\t".join(fields[key] for key in FIELDS),
        "\t".join(["Frame#", "Time", *(cell for name in names for cell in (name, "", ""))]),
        "\t".join(["", "", *axes]),
        "",
    ]


def _frame_numbers(markers: xr.Dataset) -> NDArray[np.int64]:
    if "frame" in markers.coords:
        return np.asarray(markers["frame"].values, dtype=np.int64)
    return np.arange(markers.sizes["time"], dtype=np.int64)


def _number_rows(markers: xr.Dataset, per_metre: float) -> list[str]:
    position = np.asarray(markers["marker_position"].values, dtype=np.float64)
    flat = invert(
        position.reshape(len(position), -1), lambda x: x / per_metre, lambda x: x * per_metre
    )
    time = np.asarray(markers["time"].values, dtype=np.float64)
    numbers = format_rows(np.column_stack([time, flat]))
    return [f"{f}\t{row}" for f, row in zip(_frame_numbers(markers), numbers, strict=True)]
