"""MotionPRO (Ren et al., CVPR 2025): people on a pressure carpet, optical markers, 30 Hz.

One folder a recording, with ``smpl.npy`` beside ``pressure.npz``; the file is a dict in a pickle:

=================  =========  ===================================================================
``global_orient``  N, 3       rad, in the world
``body_pose``      N, 69      rad (or N, 23, 3)
``transl``         N, 3       m; the pelvis is at its centre at rest plus this
``betas``          10 or on   neutral SMPL; the first ten count
=================  =========  ===================================================================

The carpet is the plane z = 0 of the world, x across and -y along it: z is up. Markers (120 Hz) and
pressure (100 Hz) were brought to the 30 Hz of the videos, and SMPL was fitted by MoSh++. The set
does not say in the file who moves and what; folders do.

Keys, shapes and the carpet's plane were read from the authors' code (lib/dataset/image_pressure.py
and lib/util/gen_contact.py of https://github.com/wjrzm/MotionPRO), rates in the paper
(arXiv 2504.05046, section 3).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from biokit.evaluation_sets.reading import take
from biokit.io.files import file_error
from biokit.io.smpl_motion import Up
from biokit.labels.motion_sets.arrays import read_npy_dict
from biokit.labels.motion_sets.ground import body_in_ground
from biokit.labels.motion_sets.layout import Found, Layout, folder
from biokit.labels.recording import Recording

RATE = 30.0  # Hz
UP: Up = "z"
FILE = "smpl.npy"
SHAPES = 10  # components that count


def holds(file: Found) -> bool:
    """Whether the name is the set's."""
    return file.path.name == FILE


def motions(file: Found) -> Iterator[Recording]:
    """The one motion of a folder: ``<subject>/.../<motion>``."""
    name = folder(file.name) or file.path.parent.name
    above, _, own = name.rpartition("/")
    yield Recording(
        name,
        above.partition("/")[0],
        own,
        "",
        (file.path,),
        partial(read, file.path, file.up or UP),
    )


LAYOUT = Layout("motionpro", f"<subject>/<motion>/{FILE}", holds, motions)


def read(path: Path, up: Up) -> xr.Dataset:
    """The motion of a file.

    Raises
    ------
    ValueError
        Naming the file and what is wrong with it.
    """
    data = read_npy_dict(path)
    flat = {**data, "body_pose": _joined(data.get("body_pose"))} if "body_pose" in data else data
    found = take(
        path,
        flat,
        {"global_orient": ("N", 3), "body_pose": ("N", 69), "transl": ("N", 3), "betas": (None,)},
    )
    if len(found["betas"]) < SHAPES:
        raise file_error(path, [f"betas has {len(found['betas'])} components, expected {SHAPES}"])
    poses = np.concatenate([found["global_orient"], found["body_pose"]], 1)
    return body_in_ground(
        path,
        {
            "global_orient, body_pose": poses.reshape(len(poses), -1, 3),
            "betas": found["betas"][:SHAPES],
            "transl": found["transl"],
        },
        rate=RATE,
        up=up,
        attrs={"body_model": "SMPL", "gender": "neutral"},
    )


def _joined(value: Any) -> Any:
    """Rows of 69 numbers, where the file keeps its 23 joints apart."""
    array = value if isinstance(value, np.ndarray) else np.asarray(value, dtype=object)
    return array.reshape(len(array), 69) if array.shape[1:] == (23, 3) else value
