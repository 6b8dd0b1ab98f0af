"""3DPW (von Marcard et al. 2018): people outdoors, IMUs, a moving camera; motion at 60 Hz.

``sequenceFiles/<split>/<sequence>.pkl`` with one or two people; the fields are those of
`biokit.evaluation_sets.three_dpw`, and two more that a motion wants:

====================  ========  ==================================================================
``poses_60Hz``        M, 72     of each person, SMPL, rad, in the world, at the IMUs' 60 Hz
``trans_60Hz``        M, 3      of each person, m
====================  ========  ==================================================================

Where a file lacks them the 30 Hz of the pictures is read. Poses are in the world, whose camera
moves (``cam_poses``, world to camera, is not needed here). No document says which axis of the world
is up; the people, who stand and walk most of the time, tell: y is taken unless they stand along z
or -y. The floor drifts by decimetres over a sequence, because the world hangs on a moving camera.

Fields: the set's own readme.txt (virtualhumans.mpi-inf.mpg.de/3DPW).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr

from biokit.evaluation_sets.reading import gender_of, read_pickle, take
from biokit.evaluation_sets.three_dpw import RATE, SHAPES, SPLITS
from biokit.io.files import file_error
from biokit.io.smpl_motion import Up
from biokit.labels.motion_sets.ground import body_in_ground, standing_axis
from biokit.labels.motion_sets.layout import Found, Layout
from biokit.labels.recording import Recording

FAST = 60.0  # Hz
UP: Up = "y"
FOLDER = "sequenceFiles"


def holds(file: Found) -> bool:
    """Whether the folders are the set's."""
    above = file.path.parent
    return file.path.suffix == ".pkl" and above.name in SPLITS and above.parent.name == FOLDER


def motions(file: Found) -> Iterator[Recording]:
    """Each person; their number has to be read, because the name does not tell it."""
    sequence, split = file.path.stem, file.path.parent.name
    for number in range(len(_people(file.path, read_pickle(file.path)))):
        yield Recording(
            f"3DPW/{split}/{sequence}/{number}",
            "",
            sequence.rpartition("_")[0].partition("_")[2],
            split,
            (file.path,),
            partial(read, file.path, number, file.up),
        )


LAYOUT = Layout("3dpw", f"{FOLDER}/<split>/*.pkl", holds, motions)


def read(path: Path, number: int, up: Up | None) -> xr.Dataset:
    """The motion of one person of a file.

    Raises
    ------
    ValueError
        Naming the file and what is wrong with it.
    """
    person = _people(path, read_pickle(path))[number]
    fast = {"poses_60Hz", "trans_60Hz"} <= person.keys()
    poses, trans = ("poses_60Hz", "trans_60Hz") if fast else ("poses", "trans")
    within = f"person {number}: "
    found = take(path, person, {poses: ("N", 72), trans: ("N", 3), "betas": (None,)}, within=within)
    theta = np.asarray(found[poses], np.float64).reshape(-1, 24, 3)
    return body_in_ground(
        path,
        {
            within + poses: theta,
            within + "betas": found["betas"][:SHAPES],
            within + trans: found[trans],
        },
        rate=FAST if fast else RATE,
        up=up or standing_axis(theta[:, 0]) or UP,
        attrs={"body_model": "SMPL", "gender": gender_of(person["genders"])},
    )


def _people(path: Path, data: dict[str, Any]) -> list[dict[str, Any]]:
    """What each person has of the lists that a motion needs."""
    needed = ("poses", "trans", "betas", "genders")
    missing = [key for key in needed if key not in data]
    if missing:
        raise file_error(path, [f"there is no {', no '.join(missing)}"])
    lists = {key: data[key] for key in (*needed, "poses_60Hz", "trans_60Hz") if key in data}
    odd = [key for key, value in lists.items() if not hasattr(value, "__len__")]
    if odd:
        raise file_error(path, [f"{', '.join(odd)} holds no list of people"])
    counts = {key: len(value) for key, value in lists.items()}
    if len(set(counts.values())) > 1:
        shown = ", ".join(f"{key} {n}" for key, n in counts.items())
        raise file_error(path, [f"the lists hold different numbers of people: {shown}"])
    return [{key: value[i] for key, value in lists.items()} for i in range(counts["poses"])]
