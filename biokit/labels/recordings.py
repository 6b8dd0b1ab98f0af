"""Which motions a folder or a file holds: one `Recording` after another, none of them read yet.

==============  ====================================  =========================================
layout          files                                 recordings
==============  ====================================  =========================================
``motionpro``   ``smpl.npy``                          one a file
``emdb``        ``P<n>/<sequence>/*_data.pkl``        one a file
``3dpw``        ``sequenceFiles/<split>/*.pkl``       one a person
``human36m``    ``Human36M_subject<n>_SMPL*.json``    one a trial, cut where frames are missing
``bedlam``      ``<body>/<n>/motion_seq.npz``, or     one a file; or one a person and picture
                processed labels of a scene           sequence, cut where frames are missing
``cmu``         ``cmu_*.npz``                         one a clip
``amass``       ``*_poses.npz``, ``*_stageii.npz``    one a file
``files``       .bvh .trc .c3d .mot .sto .npz         one a file, or one a clip
==============  ====================================  =========================================

Each module of `biokit.labels.motion_sets` tells its layout and its source.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import xarray as xr

from biokit.io.files import existing, file_error
from biokit.io.smpl_motion import TURNS, Up
from biokit.labels.motion_sets import (
    amass,
    bedlam,
    cmu,
    emdb,
    files,
    human36m,
    motionpro,
    three_dpw,
)
from biokit.labels.motion_sets.layout import Found, Layout, found
from biokit.labels.recording import Recording

__all__ = ["LAYOUTS", "Recording", "recordings"]

# A file is of the first layout that holds it.
LAYOUTS: dict[str, Layout] = {
    module.LAYOUT.name: module.LAYOUT
    for module in (motionpro, emdb, three_dpw, human36m, bedlam, cmu, amass, files)
}
AUTO = "auto"


def recordings(
    source: str | os.PathLike[str], layout: str = AUTO, *, up: Up | None = None
) -> Iterator[Recording]:
    """The motions of a folder or a file, in the order of their paths.

    Of a file no more is opened than listing needs: its name, the table of contents of an .npz,
    and what tells several motions of one file apart. A file that is damaged is listed where its
    name says what it should hold; reading it raises the error.

    Parameters
    ----------
    source
        A folder, with everything in it (names that begin with "." are left out), or one file.
    layout
        One of :data:`LAYOUTS`; with "auto" each file is of the first layout that it fits. One
        file is read as the layout says, whatever it is called.
    up
        The vertical axis of the files ("y", "z" or "-y"), where it is not what the layout says.

    Yields
    ------
    Recording

    Raises
    ------
    FileNotFoundError
        If there is no such folder or file.
    ValueError
        If the layout or the axis is unknown, there is no file of the layout, or two files give
        recordings of one name.
    """
    if layout != AUTO and layout not in LAYOUTS:
        raise ValueError(f"there is no layout {layout!r}; {AUTO}, {', '.join(LAYOUTS)} are")
    if up is not None and up not in TURNS:
        raise ValueError(f"up is {up!r}; it has to be one of {', '.join(map(repr, TURNS))}")
    root = existing(source)
    allowed = list(LAYOUTS.values()) if layout == AUTO else [LAYOUTS[layout]]
    return _listed(root, allowed, up)


def _listed(root: Path, allowed: list[Layout], up: Up | None) -> Iterator[Recording]:
    above = root if root.is_dir() else root.parent
    seen: dict[str, Path] = {}
    for path in _files(root):
        file = found(path, above, up)
        told = root.is_file() and len(allowed) == 1  # whatever the file is called
        own = next((layout for layout in allowed if told or layout.holds(file)), None)
        if own is None:
            continue
        for recording in _motions(own, file):
            if recording.name in seen:
                raise ValueError(
                    f"{path}: its recording {recording.name!r} has the name of one of"
                    f" {seen[recording.name]}; is it the same motion twice? Rename or move one"
                )
            seen[recording.name] = path
            yield recording
    if not seen:
        expected = "\n".join(f"  - {layout.name}: {layout.expected}" for layout in allowed)
        raise ValueError(f"{root}: holds no motions; expected\n{expected}")


def _motions(layout: Layout, file: Found) -> list[Recording]:
    """Of one file; one that cannot be listed becomes a recording that cannot be read."""
    try:
        if file.damage:
            raise file_error(
                file.path, [f"cannot be read as .npz ({file.damage}); is it truncated?"]
            )
        return list(layout.motions(file))
    except ValueError as error:
        return [Recording(file.name, "", "", "", (file.path,), partial(_unreadable, str(error)))]


def _unreadable(reason: str) -> xr.Dataset:
    raise ValueError(reason)


def _files(root: Path) -> list[Path]:
    if root.is_file():
        return [root]
    inside = [path for path in root.rglob("*") if path.is_file()]
    shown = [p for p in inside if not any(x.startswith(".") for x in p.relative_to(root).parts)]
    return sorted(shown, key=lambda path: path.relative_to(root).parts)
