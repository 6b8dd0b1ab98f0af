"""Measured forces in files: force plates of .c3d, columns of .mot with ExternalLoads .xml.

What is read here is as the file has it; :mod:`biokit.forces` makes ground reactions of it.
"""

import os
from pathlib import Path

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.io.c3d import read_c3d
from biokit.io.files import file_error
from biokit.io.force_columns import forces_of_columns
from biokit.io.force_plates import forces_of_plates
from biokit.io.measured_forces import MeasuredForces, check_values
from biokit.io.motion import read_table, write_table
from biokit.io.setup_forces import (
    GROUND,
    ExternalForce,
    ExternalLoads,
    read_external_loads,
    write_external_loads,
)

Array = NDArray[np.float64]


def read_measured_forces(
    source: str | os.PathLike[str] | xr.Dataset,
    external_loads: str | os.PathLike[str] | ExternalLoads | None = None,
    *,
    remove_offset: bool = False,
) -> MeasuredForces:
    """Read forces from a file, or take them from a Dataset that was read from one.

    Parameters
    ----------
    source
        An ExternalLoads .xml, which names its data file; a .mot or .sto file with force columns;
        a .c3d file with force plates; or the table or markers Dataset of such a file.
    external_loads
        Which columns of a .mot or .sto file act on which body. Without it the usual column names
        are known (``ground_force_vx``, ``1_ground_force_vx``, ``ground_force_r_vx``,
        ``R_ground_force_vx``, ``Fx1`` ...), without bodies.
    remove_offset
        Of a .c3d file: subtract what each plate shows while nobody stands on it, with its drift.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming the file and what is missing: columns, plates, values of loaded plates.
    """
    if isinstance(source, xr.Dataset):
        ds, name = source, str(source.attrs.get("source", "the Dataset"))
    else:
        path, name = Path(source), str(source)
        if path.suffix.lower() == ".xml":
            external_loads = external_loads or path
            found = _loads(external_loads)
            if found.data_file is None:
                raise file_error(path, ["no <datafile>; give the .mot or .sto file instead"])
            path, name = found.data_file, str(found.data_file)
        ds = read_c3d(path) if path.suffix.lower() == ".c3d" else read_table(path)
    if "value" in ds and "marker_position" not in ds:
        forces = forces_of_columns(
            ds, name, None if external_loads is None else _loads(external_loads)
        )
    elif "plate_force" in ds:
        forces = forces_of_plates(ds, name, remove_offset=remove_offset)
    else:
        raise file_error(Path(name), ["there are no force plates and no columns of forces in it"])
    check_values(forces)
    return forces


def _loads(external_loads: str | os.PathLike[str] | ExternalLoads) -> ExternalLoads:
    if isinstance(external_loads, ExternalLoads):
        return external_loads
    return read_external_loads(external_loads)


def write_forces(forces: xr.Dataset, path: str | os.PathLike[str]) -> None:
    """Write a forces Dataset to a .mot or .sto file, and an ExternalLoads file beside it.

    The columns of each body are ``calcn_r_force_vx``, ``calcn_r_force_px``, ``calcn_r_torque_x``
    and so on. The ExternalLoads file is called as the other with ``_external_loads.xml`` for the
    suffix. Where a body is unloaded the point is held at that of the nearest loaded sample, so
    that an interpolation finds no jump.

    Raises
    ------
    ValueError
        If the Dataset is not valid, or forces are unknown (NaN) at some times.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    schema.validate(forces, "forces", source=str(path))
    path = Path(path)
    bodies = [str(body) for body in forces["contact"].values]
    force = forces["ground_reaction_force"].values
    if not np.isfinite(force).all():
        bad = forces["time"].values[~np.isfinite(force).all((1, 2))]
        raise file_error(
            path,
            [f"the force is unknown between {bad[0]:g} and {bad[-1]:g} s; leave those times out"],
        )
    none = np.zeros_like(force)
    point = forces["centre_of_pressure"].values if "centre_of_pressure" in forces else none
    torque = np.nan_to_num(forces["free_moment"].values) if "free_moment" in forces else none
    columns: list[str] = []
    parts: list[Array] = []
    for k, body in enumerate(bodies):
        columns += [
            f"{body}_{q}{axis}" for q in ("force_v", "force_p", "torque_") for axis in "xyz"
        ]
        parts += [force[:, k], _held(point[:, k]), torque[:, k]]
    table = schema.table(forces["time"].values, columns, np.concatenate(parts, axis=1))
    write_table(table, path)
    loads = ExternalLoads(
        path.stem,
        path.with_name(f"{path.stem}_external_loads.xml"),
        path,
        tuple(
            ExternalForce(
                f"{body}_load",
                body,
                GROUND,
                GROUND,
                f"{body}_force_v",
                f"{body}_force_p",
                f"{body}_torque_",
                "",
                True,
            )
            for body in bodies
        ),
    )
    write_external_loads(loads, loads.path)


def _held(point: Array) -> Array:
    """Points [F, 3] with NaN replaced by the nearest known one; zero where there is none."""
    known = np.flatnonzero(np.isfinite(point).all(-1))
    if not known.size:
        return np.zeros_like(point)
    at = np.arange(len(point))
    right = np.clip(np.searchsorted(known, at), 0, len(known) - 1)
    left = np.clip(right - 1, 0, len(known) - 1)
    nearer = np.abs(known[left] - at) <= np.abs(known[right] - at)
    return np.asarray(point[np.where(nearer, known[left], known[right])])
