"""The labels of one recording as one file, which is there whole or not at all.

A part is written under a temporary name, brought to the disk and renamed, so that a process may be
killed at any moment. Its key is a checksum of everything that decides its content: a part whose
key is another is made anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from biokit.labels.filters import SPOILT
from biokit.schema import FLAGS

if TYPE_CHECKING:
    from biokit.labels.recording import Recording

READ_AT_ONCE = 1 << 22  # bytes of a file that is summed up
SUFFIX = ".part"

Arrays = Mapping[str, NDArray[Any]]


@dataclass(frozen=True)
class Header:
    """What a part says of its recording beside the frames.

    ``key`` is empty where another run may end differently (a worker that died, memory that was
    short), so that the recording is tried again. ``dims`` and ``labels`` are of the variables of
    every frame: their further dims, and the labels along those.
    """

    name: str
    key: str = ""
    subject: str = ""
    activity: str = ""
    split: str = ""
    checksum: str = ""
    reason: str = ""
    frames: int = 0
    offered: int = 0
    flagged: int = 0
    stature: float = float("nan")  # m
    mass: float = float("nan")  # kg
    cutoff: float = float("nan")  # Hz
    beta: tuple[float, ...] = ()
    dims: dict[str, list[str]] = field(default_factory=dict)
    labels: dict[str, list[str]] = field(default_factory=dict)


def part_path(folder: Path, name: str) -> Path:
    """Where the part of a recording lies: names may hold anything, checksums are safe."""
    digest = hashlib.sha256(name.encode()).hexdigest()
    return folder / digest[:2] / f"{digest[2:34]}{SUFFIX}"


def files_checksum(files: tuple[Path, ...]) -> str:
    """SHA-256 of the content of all files, in their order.

    Raises
    ------
    OSError
        If one cannot be read.
    """
    whole = hashlib.sha256()
    for path in files:
        state = path.stat()
        whole.update(_file_digest(path, state.st_size, state.st_mtime_ns))
    return whole.hexdigest()


@lru_cache(maxsize=64)  # a file may hold many recordings, one after another
def _file_digest(path: Path, size: int, changed: int) -> bytes:
    one = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(READ_AT_ONCE):
            one.update(block)
    return one.digest()


def part_key(recording: Recording, checksum: str, provenance: str) -> str:
    """Checksum of all that decides the labels: the recording, its files, options and versions."""
    who = [recording.name, recording.subject, recording.activity, recording.split]
    known = [recording.mass, recording.height]
    return hashlib.sha256(json.dumps([who, known, checksum, provenance]).encode()).hexdigest()


def kept(
    recording: Recording, labels: xr.Dataset, key: str, checksum: str
) -> tuple[Header, Arrays]:
    """Header and arrays of labels; of rejected ones (``attrs["reason"]``) no frames are kept."""
    reason = str(labels.attrs.get("reason", ""))
    offered = int(labels.attrs.get("offered_frames", labels.sizes.get("time", 0)))
    arrays, dims, names = ({}, {}, {}) if reason else _frames(labels)
    flag = arrays.get("flag", np.zeros(0, np.int16))
    header = Header(
        name=recording.name,
        key=key,
        subject=recording.subject,
        activity=recording.activity,
        split=recording.split,
        checksum=checksum,
        reason=reason,
        frames=0 if reason else labels.sizes["time"],
        offered=offered,
        flagged=int(np.count_nonzero(flag & int(SPOILT))),
        stature=_number(labels.attrs.get("stature")),
        mass=_number(labels.attrs.get("mass")),
        cutoff=_number(labels.attrs.get("cutoff")),
        beta=_beta(labels),
        dims=dims,
        labels=names,
    )
    return header, arrays


def dropped(recording: Recording, reason: str, key: str, checksum: str) -> Header:
    """Header of a recording without labels."""
    return Header(
        name=recording.name,
        key=key,
        subject=recording.subject,
        activity=recording.activity,
        split=recording.split,
        checksum=checksum,
        reason=reason,
    )


def write_part(path: Path, header: Header, arrays: Arrays) -> None:
    """Write a part, whole or not at all.

    Raises
    ------
    OSError
        If the disk is full or cannot be written to; what was there stays.
    """
    content = save(dict(arrays), {"header": json.dumps(asdict(header), sort_keys=True)})
    path.parent.mkdir(exist_ok=True)
    temporary = path.with_name(f".{uuid.uuid4().hex[:12]}{SUFFIX}")
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def read_header(path: Path) -> Header | None:
    """What a part says of itself; None where there is none or it is damaged."""
    try:
        with safe_open(path, framework="numpy") as file:
            return _header(file.metadata()["header"])
    except (OSError, SafetensorError, ValueError, KeyError, TypeError):
        return None


def read_part(path: Path) -> tuple[Header, Arrays]:
    """Header and arrays of a part.

    Raises
    ------
    OSError, SafetensorError
        If it is missing or damaged.
    """
    with safe_open(path, framework="numpy") as file:
        arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        return _header(file.metadata()["header"]), arrays


def _header(text: str) -> Header:
    fields = json.loads(text)
    return Header(**fields | {"beta": tuple(fields["beta"])})


def _frames(
    labels: xr.Dataset,
) -> tuple[dict[str, NDArray[Any]], dict[str, list[str]], dict[str, list[str]]]:
    """Arrays of every frame (float32, flags int16), their further dims, the labels of those."""
    arrays: dict[str, NDArray[Any]] = {"time": labels["time"].values.astype(np.float64)}
    dims: dict[str, list[str]] = {"time": []}
    for name, variable in labels.data_vars.items():
        if "time" not in variable.dims:
            continue
        along = variable.transpose("time", ...)
        kind = np.int16 if name in FLAGS else np.float32
        if name != "beta":  # one shape a recording
            arrays[str(name)] = np.ascontiguousarray(along.values.astype(kind))
            dims[str(name)] = [str(dim) for dim in along.dims[1:]]
    used = {dim for further in dims.values() for dim in further}
    names = {dim: [str(label) for label in labels[dim].values] for dim in sorted(used)}
    if "dof_unit" in labels.coords:
        names["dof_unit"] = [str(unit) for unit in labels["dof_unit"].values]
    return arrays, dims, names


def _beta(labels: xr.Dataset) -> tuple[float, ...]:
    """The shape of the body; its mean where it changes."""
    if "beta" not in labels:
        return ()
    beta = labels["beta"]
    beta = beta.mean("time") if "time" in beta.dims else beta
    return tuple(float(component) for component in beta.values)


def _number(value: Any) -> float:
    return float("nan") if value is None else float(value)
