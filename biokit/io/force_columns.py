"""Columns of .mot and .sto files as forces: by an ExternalLoads file, or by their usual names."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import xarray as xr

from biokit import schema
from biokit.io.files import file_error
from biokit.io.measured_forces import MeasuredForces
from biokit.io.setup_forces import GROUND, ExternalForce, ExternalLoads

# A force is three columns such as ground_force_r_vx, 1_ground_force_vx, plate1_Fx, Fx1,
# FP1_force_x: a stem, one of these words, the axis, an end.
FORCE = re.compile(r"^(?P<stem>.*?)(?P<word>v|f|force_)x(?P<end>_?\w*)$", re.IGNORECASE)
POINT = ("p", "cop", "cop_", "copp")
MOMENT = ("m", "t", "torque_", "moment_", "")


class _Columns(NamedTuple):
    """A force and the indices of its columns, None of what the file lacks."""

    force: ExternalForce
    columns: tuple[list[int] | None, list[int] | None, list[int] | None]


def forces_of_columns(table: xr.Dataset, name: str, loads: ExternalLoads | None) -> MeasuredForces:
    """Forces of a table; ``loads`` says which columns act on which body."""
    columns = [str(column) for column in table["column"].values]
    values = np.asarray(table["value"].values, dtype=np.float64)
    problems: list[str] = []
    if loads is None:
        found = _usual(columns)
    else:
        found = [_identified(columns, f, problems) for f in loads.forces if f.applies]
    if problems:
        raise file_error(Path(name), problems)
    if not found:
        raise file_error(
            Path(name),
            [
                "no columns of a force are known by their names (such as ground_force_r_vx, _vy,"
                f" _vz); give an ExternalLoads .xml. The columns are {', '.join(columns)}"
            ],
        )
    missing = [
        f"{entry.force.name}: there is a force, but no columns of its point of application"
        for entry in found
        if loads is None
        and entry.columns[1] is None
        and np.nan_to_num(values[:, entry.columns[0]]).any()
    ]
    if missing:
        raise file_error(Path(name), missing)
    none = np.zeros((len(values), 3))
    force, point, torque = (
        np.stack([none if own is None else values[:, own] for own in part], axis=1)
        for part in zip(*(entry.columns for entry in found), strict=True)
    )
    return MeasuredForces(
        name,
        np.asarray(table["time"].values, dtype=np.float64),
        tuple(entry.force.name for entry in found),
        tuple(entry.force.applied_to_body for entry in found),
        force,
        point,
        torque,
        tuple(entry.force.force_expressed_in_body for entry in found),
        tuple(_point_frame(entry) for entry in found),
    )


def _point_frame(entry: _Columns) -> str:
    """Without a point a force acts at the origin of its body, as in OpenSim."""
    force = entry.force
    no_point = entry.columns[1] is None and force.applied_to_body
    return force.applied_to_body if no_point else force.point_expressed_in_body


def _identified(columns: Sequence[str], force: ExternalForce, problems: list[str]) -> _Columns:
    def index(identifier: str, what: str) -> list[int] | None:
        if not identifier:
            return None
        exact = [identifier + axis for axis in schema.SPACE]
        if all(column in columns for column in exact):
            return [columns.index(column) for column in exact]
        begun = [i for i, column in enumerate(columns) if column.startswith(identifier)]
        if len(begun) == 3:
            return begun
        missing = ", ".join(column for column in exact if column not in columns)
        problems.append(
            f"<ExternalForce {force.name}> <{what}> {identifier}: the columns {missing} are"
            f" missing; there are {', '.join(columns)}"
        )
        return None

    return _Columns(
        force,
        (
            index(force.force_identifier, "force_identifier"),
            index(force.point_identifier, "point_identifier"),
            index(force.torque_identifier, "torque_identifier"),
        ),
    )


def _usual(columns: Sequence[str]) -> list[_Columns]:
    """Forces by the usual names of columns, without bodies."""
    place = {column.lower(): i for i, column in enumerate(columns)}

    def index(starts: Sequence[str], end: str) -> list[int] | None:
        for start in starts:
            names = [f"{start}{axis}{end}" for axis in schema.SPACE]
            if all(name in place for name in names):
                return [place[name] for name in names]
        return None

    found = []
    for column in columns:
        match = FORCE.match(column)
        if match is None:
            continue
        stem, word, end = (match[key].lower() for key in ("stem", "word", "end"))
        force = index([stem + word], end)
        if force is None:
            continue
        others = [stem.replace("force", other) for other in ("torque", "moment")]
        stems = [*(other for other in others if other != stem), stem]
        moment = index([s + m for s in stems for m in MOMENT if s + m not in (word, "")], end)
        name = (match["stem"] + match["end"]).strip("_ ") or "force"
        known = ExternalForce(name, "", GROUND, GROUND, "", "", "", "", True)
        found.append(_Columns(known, (force, index([stem + p for p in POINT], end), moment)))
    return found
