"""Laboratory recordings: .c3d files, through ezc3d.

One markers Dataset holds a whole file: marker trajectories on ``time``, analog channels and force
plates on ``analog_time``. The axes stay those of the file; :func:`rotate_to_y_up` turns them.
C3D stores single precision.
"""

import json
import os
import pickle
import struct
import subprocess
import sys
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import ezc3d
import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.io.files import existing_file, file_error, replacing
from biokit.io.trc import PER_METRE

Array = NDArray[np.float64]
Parameters = dict[str, dict[str, dict[str, Any]]]

# groups of points that are not places but results of the capture software, in units of their own
OUTPUT_GROUPS = ("ANGLES", "FORCES", "MOMENTS", "POWERS", "SCALARS")
# unit of a force plate's moment -> how many of them make N*m
PER_NEWTON_METRE = {"Nmm": 1000.0, "N.mm": 1000.0, "N*mm": 1000.0, "N-mm": 1000.0}


def read_c3d(path: str | os.PathLike[str]) -> xr.Dataset:
    """Read a .c3d file into a markers Dataset.

    Parameters
    ----------
    path
        The file.

    Returns
    -------
    xarray.Dataset
        ``marker_position (time, marker, space)`` in m in the file's axes (attributes
        ``c3d_x_screen``, ``c3d_y_screen``), NaN where the residual is negative, and
        ``marker_residual (time, marker)`` in m. When the file has them: ``analog (analog_time,
        channel)`` with ``channel_unit``; ``plate_force``, ``plate_moment``,
        ``plate_centre_of_pressure (analog_time, plate, space)`` and ``plate_corner``; model
        outputs of the capture software (angles, forces ...) unchanged as ``value (time, column)``.
        All parameters of the file are kept as JSON in the attribute ``c3d_parameters``. Force
        plates that ezc3d cannot interpret are left out with a warning.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming the file: not a C3D file, truncated, an unknown unit, names that repeat.
    """
    path = existing_file(path)
    content = _open(path)
    parameters = content["parameters"]
    points = content["data"]["points"]  # [4, P, F]
    labels = _labels(parameters, "POINT", points.shape[1])
    outputs = _output_names(parameters)
    is_marker = np.array([label not in outputs for label in labels], dtype=bool)
    names = [label for label in labels if label not in outputs]
    channels = _labels(parameters, "ANALOG", content["data"]["analogs"].shape[1])
    problems = [f"duplicate point: {name}" for name in schema.duplicates(labels)]
    problems += [f"duplicate channel: {name}" for name in schema.duplicates(channels)]
    unit = _text(parameters, "POINT", "UNITS") or "mm"
    if unit.lower() not in PER_METRE:
        problems.append(f"unit {unit!r} of POINT:UNITS is unknown; known: mm, cm, m, inches")
    if points.shape[2] == 0:
        problems.append("there are no frames")
    if problems:
        raise file_error(path, problems)
    rate = float(content["header"]["points"]["frame_rate"])
    first = int(content["header"]["points"]["first_frame"])  # counted from 0
    per_metre = PER_METRE[unit.lower()]
    residual = content["data"]["meta_points"]["residuals"][0].T[:, is_marker]  # [F, m]
    position = np.transpose(points[:3], (2, 1, 0))[:, is_marker] / per_metre  # [F, m, 3]
    position[residual < 0] = np.nan
    frame = first + np.arange(len(position))
    ds = schema.markers(
        frame / rate,
        names,
        position,
        frame=frame + 1,
        attrs=_attrs(path, parameters, rate, unit),
    )
    ds["marker_residual"] = (("time", "marker"), residual / per_metre)
    if outputs:
        ds = _with_outputs(ds, [x for x in labels if x in outputs], points[:3, ~is_marker])
    if channels:
        ds = _with_analog(ds, content, channels, first / rate)
        ds = _with_plates(ds, content["data"].get("platform", []))
    return schema.validate(_with_frame(schema.describe(ds)), "markers", source=str(path))


def _missing_bytes(path: Path) -> int:
    """How much the file is shorter than its header says; ezc3d reads such a file in silence.

    Layout of the header: https://www.c3d.org/HTML/Documents/theheadersection1.htm (16-bit words).
    Only files of Intel's byte order are judged, others hardly exist any more.
    """
    with path.open("rb") as file:
        header = file.read(512)
        if len(header) < 512 or header[1] != 0x50:
            return 0  # no C3D file, which ezc3d will say
        file.seek(512 * (header[0] - 1) + 3)
        if file.read(1) != bytes([84]):
            return 0
    points, analogs, first, last = struct.unpack("<4H", header[2:10])
    (scale,) = struct.unpack("<f", header[12:16])
    (start,) = struct.unpack("<H", header[16:18])
    size = 4 if scale < 0 else 2  # a negative scale marks floating-point numbers
    frames = max(last - first + 1, 0)
    needed = 512 * (start - 1) + frames * (4 * points + analogs) * size
    return max(needed - path.stat().st_size, 0)


def _open(path: Path) -> Any:
    missing = _missing_bytes(path)
    if missing:
        raise file_error(
            path, [f"the file is truncated: {missing} bytes of its frames are missing"]
        )
    try:
        content = ezc3d.c3d(str(path))
    except Exception as error:  # ezc3d raises what its C++ throws: OSError, RuntimeError, ...
        raise file_error(path, [f"cannot be read as C3D ({error}); is it truncated?"]) from error
    if not any(_values(content["parameters"], "FORCE_PLATFORM", "USED")):
        return content
    try:
        return ezc3d.c3d(str(path), extract_forceplat_data=True)
    except Exception as error:  # an uncommon type of plate, or parameters that do not fit
        warnings.warn(
            f"{path}: the force plates are left out ({error}); their channels are in 'analog'",
            stacklevel=3,
        )
        return content


def _with_frame(ds: xr.Dataset) -> xr.Dataset:
    """Say in which axes vectors are: ground has y up, a laboratory may have z up."""
    frame = schema.GROUND if _up_axis(str(ds.attrs["c3d_y_screen"])) == "y" else "laboratory"
    for array in ds.data_vars.values():
        if "space" in array.dims:
            array.attrs["frame"] = frame
    return ds


def _up_axis(text: str) -> str:
    return text.strip().lower().removeprefix("+").strip()


def _values(parameters: Any, group: str, name: str) -> list[Any]:
    """A parameter as a list; empty when the file lacks it."""
    if group not in parameters or name not in parameters[group]:
        return []
    return list(parameters[group][name]["value"])


def _text(parameters: Any, group: str, name: str) -> str:
    values = _values(parameters, group, name)
    return str(values[0]).strip() if values else ""


def _labels(parameters: Any, group: str, count: int) -> list[str]:
    """Names of points or channels, which continue in LABELS2, LABELS3 ... beyond 255."""
    labels: list[str] = []
    for key in ("LABELS", *(f"LABELS{i}" for i in range(2, 100))):
        if key not in parameters[group]:
            break
        labels += [str(label).strip() for label in parameters[group][key]["value"]]
    labels += [""] * (count - len(labels))
    kind = group.lower()
    return [label or f"{kind}_{i + 1}" for i, label in enumerate(labels[:count])]


def _output_names(parameters: Any) -> set[str]:
    present = [g for g in OUTPUT_GROUPS if g in parameters["POINT"]]
    names = (str(name).strip() for g in present for name in parameters["POINT"][g]["value"])
    return {name for name in names if name}


def _attrs(path: Path, parameters: Any, rate: float, unit: str) -> dict[str, Any]:
    return {
        "source": path.name,
        "sampling_rate": rate,
        "c3d_units": unit,
        "c3d_x_screen": _text(parameters, "POINT", "X_SCREEN"),
        "c3d_y_screen": _text(parameters, "POINT", "Y_SCREEN"),
        "c3d_parameters": _to_json(parameters),
    }


def _with_outputs(ds: xr.Dataset, names: Sequence[str], points: Array) -> xr.Dataset:
    """Add points [3, p, F] that are not places, as columns ``name.x``, ``name.y``, ``name.z``."""
    columns = [f"{name}.{axis}" for name in names for axis in schema.SPACE]
    values = np.transpose(points, (2, 1, 0)).reshape(ds.sizes["time"], len(columns))
    return ds.assign_coords(column=columns).assign(value=(("time", "column"), values))


def _with_analog(ds: xr.Dataset, content: Any, channels: Sequence[str], start: float) -> xr.Dataset:
    rate = float(content["header"]["analogs"]["frame_rate"])
    analog = content["data"]["analogs"][0].T  # [A, c]
    units = [str(unit).strip() for unit in _values(content["parameters"], "ANALOG", "UNITS")]
    units = (units + [""] * len(channels))[: len(channels)]
    time = start + np.arange(len(analog)) / rate
    ds = ds.assign_coords(
        analog_time=time,
        channel=list(channels),
        channel_unit=("channel", np.array(units, dtype=np.str_)),
    )
    ds.attrs["analog_rate"] = rate
    return ds.assign(analog=(("analog_time", "channel"), analog))


def _with_plates(ds: xr.Dataset, plates: Sequence[Any]) -> xr.Dataset:
    if not plates:
        return ds
    metre = [PER_METRE[plate["unit_position"].lower() or "mm"] for plate in plates]
    moment = [PER_NEWTON_METRE.get(plate["unit_moment"], 1.0) for plate in plates]

    def stack(key: str, per_unit: Sequence[float]) -> Array:  # [A, plate, 3]
        return np.stack([p[key].T / u for p, u in zip(plates, per_unit, strict=True)], axis=1)

    dims = ("analog_time", "plate", "space")
    corner = np.stack([p["corners"].T / u for p, u in zip(plates, metre, strict=True)])
    return ds.assign_coords(plate=np.arange(1, len(plates) + 1)).assign(
        plate_force=(dims, stack("force", [1.0] * len(plates))),
        plate_moment=(dims, stack("moment", moment)),
        plate_centre_of_pressure=(dims, stack("center_of_pressure", metre)),
        plate_corner=(("plate", "corner", "space"), corner),
    )


def _to_json(parameters: Any) -> str:
    kept = {
        group: {
            name: entry if name == "__METADATA__" else entry | {"value": _plain(entry["value"])}
            for name, entry in parameters[group].items()
        }
        for group in parameters
    }
    return json.dumps(kept)


def _plain(value: Any) -> dict[str, Any] | list[str]:
    """A parameter's value for JSON; the shape is kept because ezc3d has empty matrices."""
    if isinstance(value, np.ndarray):
        return {
            "shape": list(value.shape),
            "kind": value.dtype.kind,
            "flat": value.ravel().tolist(),
        }
    return [str(item) for item in value]


def _from_json(text: str) -> Parameters:
    parameters: Parameters = json.loads(text)
    for group in parameters.values():
        for name, entry in group.items():
            if name != "__METADATA__" and isinstance(entry["value"], dict):
                value = entry["value"]
                dtype = np.int64 if value["kind"] == "i" else np.float64
                entry["value"] = np.array(value["flat"], dtype=dtype).reshape(value["shape"])
    return parameters


def rotate_to_y_up(markers: xr.Dataset, *, up: str = "") -> xr.Dataset:
    """Turn every vector of a markers Dataset from the laboratory's axes to y up.

    Parameters
    ----------
    markers
        A Dataset as :func:`read_c3d` returns it.
    up
        The laboratory axis that points up, ``+y`` or ``+z``; by default the file's own statement
        (POINT:Y_SCREEN). With z up, (x, y, z) becomes (x, z, -y).

    Returns
    -------
    xarray.Dataset
        The same with ``c3d_y_screen`` ``+Y``.

    Raises
    ------
    ValueError
        If the file does not say which axis points up, or another one does.
    """
    axis = _up_axis(up or str(markers.attrs.get("c3d_y_screen", "")))
    if axis not in ("y", "z"):
        raise ValueError(
            f"{markers.attrs.get('source', 'the markers')}: the axis that points up is {axis!r}, "
            "expected +y or +z; state it with up="
        )
    turned = markers.copy()
    for name, array in markers.data_vars.items():
        if "space" in array.dims:
            x, y, z = np.moveaxis(array.values, -1, 0)
            values = array.values if axis == "y" else np.stack([x, z, -y], axis=-1)
            turned[name] = (array.dims, values, array.attrs | {"frame": schema.GROUND})
    turned.attrs["c3d_y_screen"] = "+Y"
    return turned


def write_c3d(markers: xr.Dataset, path: str | os.PathLike[str]) -> None:
    """Write a markers Dataset to a .c3d file: points, model outputs and analog channels.

    Parameters of the file it came from (events, force plates, subject) are written back. Gaps get
    a negative residual; other residuals are kept in the steps of POINT:SCALE. Force plates are
    recomputed by the reader from their channels.

    Raises
    ------
    ValueError
        If the Dataset is not valid, or its time is not uniformly sampled, which C3D needs.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    schema.validate(markers, "markers", source=str(path))
    time = np.asarray(markers["time"].values, dtype=np.float64)
    rate = float(markers.attrs.get("sampling_rate", np.nan))
    rate = rate if np.isfinite(rate) and rate > 0 else 100.0
    if len(time) > 1 and np.abs(np.diff(time) * rate - 1).max() > 0.05:
        raise file_error(
            Path(path), [f"time is not sampled uniformly at {rate:g} Hz, which C3D needs; use .nc"]
        )
    content = ezc3d.c3d()
    _fill_parameters(content, markers, rate)
    content["header"]["points"]["first_frame"] = max(round(time[0] * rate), 0)
    content["data"]["points"], residual = _points(markers)
    content["data"]["meta_points"]["residuals"] = residual
    content["data"]["meta_points"]["camera_masks"] = np.zeros((7, *residual.shape[1:]), dtype=bool)
    if "analog" in markers:
        content["data"]["analogs"] = markers["analog"].values.astype(np.float64).T[None]
    with replacing(path) as temporary:
        written = temporary.with_suffix(".c3d")  # ezc3d adds it to anything else
        write_content(content, written)
        written.replace(temporary)


def write_content(content: Any, path: Path) -> None:
    """Write what ezc3d holds, in another process: see :mod:`biokit.io.c3d_process`.

    Raises
    ------
    RuntimeError
        With the words of ezc3d, if it fails.
    """
    job = {
        "path": str(path),
        "parameters": {g: dict(content["parameters"][g]) for g in content["parameters"]},
        "first_frame": content["header"]["points"]["first_frame"],
        "points": content["data"]["points"],
        "meta_points": dict(content["data"]["meta_points"]),
        "analogs": content["data"]["analogs"],
    }
    script = Path(__file__).with_name("c3d_process.py")
    # -P keeps the modules beside the script (c3d, files ...) from being taken for others
    command = [sys.executable, "-P", str(script)]
    done = subprocess.run(command, input=pickle.dumps(job), capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{path}: ezc3d failed: {done.stderr.decode(errors='replace')[-500:]}")


def _output_labels(markers: xr.Dataset) -> list[str]:
    if "value" not in markers:
        return []
    return [str(column)[:-2] for column in markers["column"].values[::3]]


def _points(markers: xr.Dataset) -> tuple[Array, Array]:
    """Points [4, P, F] in the file's units and residuals [1, P, F]."""
    per_metre = PER_METRE[str(markers.attrs.get("c3d_units", "mm")).lower()]
    position = markers["marker_position"].values.astype(np.float64) * per_metre  # [F, m, 3]
    gap = np.isnan(position).any(axis=-1)
    residual = np.zeros(gap.shape)
    if "marker_residual" in markers:
        residual = markers["marker_residual"].values * per_metre
    residual = np.where(gap, -1.0, residual)
    if "value" in markers:
        outputs = markers["value"].values.reshape(len(position), -1, 3)
        position = np.concatenate([position, outputs], axis=1)
        residual = np.concatenate([residual, np.zeros(outputs.shape[:2])], axis=1)
    points = np.ones((4, *position.shape[1::-1]))
    points[:3] = np.transpose(position, (2, 1, 0))
    return points, residual.T[None]


def _fill_parameters(content: Any, markers: xr.Dataset, rate: float) -> None:
    """Restore the parameters of the source file, then set those that the arrays decide."""
    kept = _from_json(str(markers.attrs.get("c3d_parameters", "{}")))
    for group, entries in kept.items():
        content["parameters"].create_group_if_needed(group)
        for name, entry in entries.items():
            if not name.startswith("LABELS"):
                content["parameters"][group][name] = entry
    names = [str(name) for name in markers["marker"].values] + _output_labels(markers)
    _set(content, "POINT", {"LABELS": names, "UNITS": [str(markers.attrs.get("c3d_units", "mm"))]})
    content["parameters"]["POINT"]["RATE"]["value"] = np.array([rate])
    screens = {"X_SCREEN": "c3d_x_screen", "Y_SCREEN": "c3d_y_screen"}
    given = {key: [str(markers.attrs[a])] for key, a in screens.items() if markers.attrs.get(a)}
    _set(content, "POINT", given)
    if "analog" not in markers:
        return
    channels = [str(name) for name in markers["channel"].values]
    units = [str(unit) for unit in markers["channel_unit"].values]
    _set(content, "ANALOG", {"LABELS": channels, "UNITS": units})
    content["parameters"]["ANALOG"]["RATE"]["value"] = np.array([_analog_rate(markers)])


def _analog_rate(markers: xr.Dataset) -> float:
    return float(markers.attrs.get("analog_rate", schema.sampling_rate(markers["analog_time"])))


def _set(content: Any, group: str, values: Mapping[str, list[str]]) -> None:
    for name, value in values.items():
        content.add_parameter(group, name, value)
