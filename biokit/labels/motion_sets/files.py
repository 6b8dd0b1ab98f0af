"""Files that hold a motion each: .bvh, .trc, .c3d, .mot, .sto, and .npz of bodies or hierarchies.

The name of a recording is the file's path in the source; its subject is its folder there.

Of .mot and .sto files, those whose columns are forces, moments, activations or the like are no
motions: their first lines tell. An .npz of several clips gives a recording each.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import xarray as xr

from biokit.evaluation_sets.reading import Npz
from biokit.io import load
from biokit.io.files import file_error
from biokit.io.hierarchy import read_hierarchy
from biokit.io.motion import DERIVATIVE, USUAL_COORDINATES
from biokit.io.smpl_motion import Up, is_smpl_motion, read_smpl_motion
from biokit.labels.motion_sets.layout import Found, Layout, folder
from biokit.labels.recording import Recording

SUFFIXES = (".bvh", ".trc", ".c3d", ".mot", ".sto", ".npz")
KINDS = ("body", "hierarchy", "markers", "motion")
HEADER_LINES = 60  # of a .mot or .sto, more than any program writes before the column labels


def holds(file: Found) -> bool:
    """Whether the suffix, the keys or the first lines are those of a motion."""
    suffix = file.path.suffix.lower()
    if suffix == ".npz":
        return bool(file.damage) or is_hierarchy(file.keys) or is_smpl_motion(set(file.keys))
    if suffix in (".mot", ".sto"):
        return _holds_coordinates(file.path)
    return suffix in SUFFIXES


def motions(file: Found) -> Iterator[Recording]:
    """One recording, or one for each clip."""
    if file.path.suffix.lower() == ".npz" and is_hierarchy(file.keys):
        yield from clips(file)
        return
    yield Recording(
        file.name, folder(file.name), "", "", (file.path,), partial(read, file.path, file.up)
    )


LAYOUT = Layout("files", ", ".join(SUFFIXES), holds, motions)


def is_hierarchy(keys: frozenset[str]) -> bool:
    """Whether an .npz of these keys holds joint hierarchies."""
    return {"joint_names", "quats_wxyz"} <= keys


def clips(file: Found) -> Iterator[Recording]:
    """The clips of an .npz of joint hierarchies."""
    held = Npz(file.path)
    names, described = _texts(held, "clip_names"), _texts(held, "clip_descriptions")
    subject = str(held["subject"]) if "subject" in held else folder(file.name)
    if not names:
        yield Recording(
            file.name, subject, "", "", (file.path,), partial(read_clip, file.path, None, file.up)
        )
    for row, name in enumerate(names):
        yield Recording(
            f"{file.name}/{name}",
            subject,
            described[row] if row < len(described) else "",
            "",
            (file.path,),
            partial(read_clip, file.path, name, file.up),
        )


def _texts(held: Npz, key: str) -> list[str]:
    return [str(text) for text in np.atleast_1d(held[key]).tolist()] if key in held else []


def read(path: Path, up: Up | None) -> xr.Dataset:
    """A file's motion.

    Raises
    ------
    ValueError
        Naming the file and what is wrong with it, or that it holds no motion.
    """
    suffix = path.suffix.lower()
    if suffix == ".bvh":
        return read_clip(path, None, up)
    if suffix == ".npz":
        return read_smpl_motion(path, up=up)
    loaded = load(path)
    kind = loaded.attrs.get("kind") if isinstance(loaded, xr.Dataset) else type(loaded).__name__
    if kind not in KINDS:
        raise file_error(path, [f"holds a {kind}, expected one of {', '.join(KINDS)}"])
    return loaded


def read_clip(path: Path, clip: str | None, up: Up | None) -> xr.Dataset:
    """A clip of a file of joint hierarchies, y up unless told.

    Raises
    ------
    ValueError
        As `biokit.io.hierarchy.read_hierarchy`, or if there are several clips and none is chosen.
    """
    axis = up or "y"
    if axis == "-y":
        raise file_error(
            path, ["a joint hierarchy is y up or z up; '-y' is for bodies in a camera"]
        )
    loaded = read_hierarchy(path, clip=clip, up=axis)
    if isinstance(loaded, xr.DataTree):
        raise file_error(path, [f"holds several clips ({', '.join(loaded.children)}); choose one"])
    return loaded


def _holds_coordinates(path: Path) -> bool:
    """Whether the first lines of a .mot or .sto are those of coordinates, as its reader decides.

    A file that cannot be told is taken for one: reading it says what is wrong.
    """
    try:
        with path.open(encoding="latin-1") as file:
            lines = [line.strip() for _, line in zip(range(HEADER_LINES), file, strict=False)]
    except OSError:
        return True
    ends = [row for row, line in enumerate(lines) if line.lower() == "endheader"]
    labels = next((line.split() for line in lines[ends[0] + 1 :] if line), []) if ends else []
    if not labels:
        return True
    if any(label.endswith("/value") for label in labels) or lines[0].lower() == "coordinates":
        return True
    return not (DERIVATIVE.search(lines[0]) or USUAL_COORDINATES.isdisjoint(labels))
