"""Joint hierarchies in motion from files: .npz and .bvh.

The .npz layout holds one or many clips of one skeleton:

===================  ==========  =================================================================
key                  shape       meaning
===================  ==========  =================================================================
``joint_names``      J           names
``parents``          J           index of the parent, -1 for the root
``offsets``          J, 3        rest position in the parent's frame, m
``quats_wxyz``       F, J, 4     rotation from the joint's frame to its parent's
``root_pos``         F, 3        position of the root in ground, y up, m
``fps``                          frames per second
``clip_starts``      n + 1       optional: first frame of each clip, and the end
``clip_names``       n           optional
``end_offsets``      J, 3        optional: end of the bone in the joint's frame, m
``subject``                      optional
===================  ==========  =================================================================
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Literal

import numpy as np
import xarray as xr

from biokit.io.files import existing_file, file_error
from biokit.io.hierarchy_dataset import hierarchy

REQUIRED = ("joint_names", "parents", "offsets", "quats_wxyz", "root_pos", "fps")
Up = Literal["y", "z"]


def read_hierarchy(
    path: str | os.PathLike[str],
    *,
    clip: str | int | None = None,
    up: Up = "y",
    units: str | float | None = None,
) -> xr.Dataset | xr.DataTree:
    """Read a joint hierarchy in motion.

    Parameters
    ----------
    path
        .npz of the layout above, or .bvh.
    clip
        Name or index of the clip wanted.
    up
        Which axis of the file is up. With "z" the motion is turned so that y is.
    units
        Of a .bvh, which does not say: "m", "cm", "mm", "inch", or metres per unit. By default the
        height of the skeleton decides between m, cm and mm; the attribute ``length_unit`` says
        what was taken. A .npz is in m unless this says otherwise.

    Returns
    -------
    Dataset or DataTree
        A hierarchy Dataset (see `biokit.io.hierarchy_dataset`), or a DataTree of them by clip name
        where the file holds several and ``clip`` does not choose one.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the suffix is another, there is no such clip, or listing everything wrong with the file:
        missing keys, unknown parents, numbers that are not finite, mm for m, z-up data.
    """
    path = existing_file(path)
    suffix = path.suffix.lower()
    if up not in ("y", "z"):
        raise ValueError(f"up is {up!r}; it has to be 'y' or 'z'")
    if suffix == ".bvh":
        from biokit.io.bvh import read_bvh

        clips = {path.stem: read_bvh(path, up=up, units=units)}
    elif suffix == ".npz":
        clips = _read_npz(path, up, 1.0 if units is None else metres_per(units))
    else:
        raise ValueError(f"{path}: joint hierarchies are read from .npz and .bvh")
    if clip is not None:
        names = list(clips)
        key = names[clip] if isinstance(clip, int) and -len(names) <= clip < len(names) else clip
        if key not in clips:
            raise ValueError(f"{path}: no clip {clip!r}; clips are {', '.join(names)}")
        return clips[str(key)]
    if len(clips) == 1:
        return next(iter(clips.values()))
    return xr.DataTree.from_dict(clips, name=path.stem)


def metres_per(units: str | float) -> float:
    """Metres per unit of length.

    Raises
    ------
    ValueError
        If the unit is unknown.
    """
    known = {"m": 1.0, "cm": 0.01, "mm": 0.001, "inch": 0.0254}
    if isinstance(units, str):
        if units not in known:
            raise ValueError(f"units {units!r} are unknown; give {', '.join(known)} or a number")
        return known[units]
    if not np.isfinite(units) or units <= 0:
        raise ValueError(f"units has to be a positive number of metres, not {units}")
    return float(units)


def turned_up(quaternion: np.ndarray, position: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Root rotation [F, 4] w x y z and position [F, 3] of z-up data in a ground that is y up."""
    half = np.sqrt(0.5)  # a quarter turn about -x takes z to y
    w, x, y, z = np.moveaxis(quaternion, -1, 0)
    turned = half * np.stack([w + x, x - w, y + z, z - y], -1)
    return turned, position[:, [0, 2, 1]] * [1, 1, -1]


def _read_npz(path: Path, up: Up, scale: float) -> dict[str, xr.Dataset]:
    try:
        with np.load(path, allow_pickle=False) as file:
            data: dict[str, Any] = {key: file[key] for key in file.files}
    except (OSError, ValueError) as error:
        raise file_error(path, [f"cannot be read as .npz ({error})"]) from error
    missing = [key for key in REQUIRED if key not in data]
    if missing:
        hint = (
            "; it looks like a file of SMPL poses (AMASS), which has no joint hierarchy of its own"
            if "poses" in data and "trans" in data
            else f"; found {', '.join(data) or 'nothing'}"
        )
        raise file_error(path, [f"keys are missing: {', '.join(missing)}{hint}"])
    quats, root = data["quats_wxyz"], data["root_pos"]
    frames = len(quats)
    fps = float(data["fps"])
    starts = np.asarray(data.get("clip_starts", [0, frames])).tolist()
    names = [str(n) for n in data.get("clip_names", [path.stem])]
    problems = []
    if not fps > 0:
        problems.append(f"fps is {fps}")
    if len(starts) != len(names) + 1:
        problems.append(f"{len(names)} clip names, but {len(starts)} clip starts (one more needed)")
    elif starts[0] != 0 or starts[-1] != frames or (np.diff(starts) <= 0).any():
        problems.append(f"clip_starts do not rise from 0 to the {frames} frames")
    if len(set(names)) != len(names) or any("/" in name for name in names):
        problems.append("clip names have to be unique and without '/'")
    if len(root) != frames:
        problems.append(f"root_pos has {len(root)} frames, quats_wxyz {frames}")
    if problems:
        raise file_error(path, problems)
    quats, root = np.asarray(quats, np.float64), scale * np.asarray(root, np.float64)
    if up == "z":
        row = np.asarray(data["parents"]).tolist().index(-1)
        quats = quats.copy()
        quats[:, row], root = turned_up(quats[:, row], root)
    whole = hierarchy(
        np.arange(frames) / fps,
        [str(n) for n in data["joint_names"]],
        np.asarray(data["parents"]).tolist(),
        quats,
        root,
        scale * np.asarray(data["offsets"], dtype=np.float64),
        end_offsets=_ends(data, scale),
        attrs={"subject": str(data.get("subject", "")), "sampling_rate": fps},
        source=path.name,
    )
    described = data.get("clip_descriptions")
    clips = {}
    for k, name in enumerate(names):
        part = whole.isel(time=slice(starts[k], starts[k + 1]))
        part = part.assign_coords(
            time=("time", np.arange(part.sizes["time"]) / fps, whole["time"].attrs),
            frame=("time", np.arange(part.sizes["time"])),
        )
        text = str(described[k]) if described is not None and k < len(described) else ""
        part.attrs = {**whole.attrs, "clip": name, "description": text}
        clips[name] = part
    return clips


def _ends(data: dict[str, Any], scale: float) -> np.ndarray | None:
    """Bone ends [J, 3]; NaN where the file has zeros, which it writes for none."""
    if "end_offsets" not in data:
        return None
    ends = scale * np.asarray(data["end_offsets"], dtype=np.float64)
    return np.where((ends == 0).all(-1, keepdims=True), np.nan, ends)
