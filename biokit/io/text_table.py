"""Numbers in tab-separated text files, shared by the .trc and .mot/.sto readers and writers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from biokit.io.files import existing_file

Array = NDArray[np.float64]

# spellings of a missing value, besides an empty cell and what float() takes
MISSING = {"", "nan", "-nan", "nan(ind)", "-nan(ind)", "1.#qnan", "-1.#ind", "1.#ind", "na", "null"}


@dataclass(frozen=True)
class Row:
    """One line of numbers: its number in the file (from 1) and its cells."""

    line: int
    cells: list[str]


def read_lines(path: Path) -> list[str]:
    """Lines of a text file without their ends; a mark of byte order and old encodings pass.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the file is empty, or binary.
    """
    raw = existing_file(path).read_bytes()
    if b"\0" in raw:
        raise ValueError(f"{path}: is a binary file, expected text")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    if not text.strip():
        raise ValueError(f"{path}: the file is empty")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def parse_rows(rows: Sequence[Row], width: int, problems: list[str]) -> Array:
    """Numbers of rows that have ``width`` cells; a missing value is NaN.

    Cells that are not numbers are appended to ``problems`` with line and column.
    """
    values = np.full((len(rows), width), np.nan)
    for target, row in zip(values, rows, strict=True):
        try:
            target[:] = [float(cell) for cell in row.cells]
        except ValueError:
            target[:] = [_number(cell, row.line, i, problems) for i, cell in enumerate(row.cells)]
    return values


def _number(cell: str, line: int, column: int, problems: list[str]) -> float:
    if cell.strip().lower() in MISSING:
        return float("nan")
    try:
        return float(cell)
    except ValueError:
        problems.append(f"line {line}, column {column + 1}: {cell.strip()!r} is not a number")
        return float("nan")


def time_problems(time: Array, lines: Sequence[int]) -> list[str]:
    """What is wrong with a time column [s], naming lines of the file."""
    problems = [
        f"line {lines[int(i)]}: the time is missing or not finite"
        for i in np.flatnonzero(~np.isfinite(time))
    ]
    for i in np.flatnonzero(np.diff(time) <= 0):
        word = "repeats" if time[i + 1] == time[i] else "decreases after"
        problems.append(
            f"line {lines[int(i) + 1]}: time {time[i + 1]:.6g} s {word} {time[i]:.6g} s"
        )
    return problems


def format_rows(values: Array) -> list[str]:
    """Tab-separated lines; each number is the shortest text that reads back as the same float64."""
    return ["\t".join(map(repr, row)) for row in values.tolist()]


def invert(
    result: Array, forward: Callable[[Array], Array], backward: Callable[[Array], Array]
) -> Array:
    """Values that ``forward`` turns into exactly ``result``, short in decimals where they can be.

    Unit conversion is not exactly invertible in floating point. ``backward`` is right to a
    rounding error; the candidates around it are tried, so that reading a file and writing it
    again gives the numbers of the file.
    """
    near = backward(result)
    chosen = near.copy()
    open_ = np.isfinite(near)
    candidates = [
        np.round(near, 6),
        np.round(near, 9),
        np.round(near, 12),
        near,
        np.nextafter(near, np.inf),
        np.nextafter(near, -np.inf),
    ]
    for candidate in candidates:
        hit = open_ & (forward(candidate) == result)
        chosen[hit] = candidate[hit]
        open_ &= ~hit
    return chosen
