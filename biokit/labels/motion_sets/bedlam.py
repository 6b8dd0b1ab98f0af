"""BEDLAM (Black et al. 2023) and BEDLAM2: animated SMPL-X (or SMPL) bodies, 30 Hz.

The animations, one file each, ``<body>/<number>/motion_seq.npz``, y up:

====================  ===========  ===============================================================
``poses``             F, 165 / 72  rad, in the world of the animation
``trans``             F, 3         m
``betas``             10 or on     components of the model; of the neutral body
``gender_sub``                     who it is; ``gender`` (of the parameters) where it is missing
====================  ===========  ===============================================================

and the processed labels of a scene (keys of `biokit.evaluation_sets.bedlam`), one row for each
person in each picture, with ``pose_world`` and ``trans_world`` in a world that is y down and turns
with the camera's yaw. They are read where the camera stands still beside the body (the last column
of ``cam_ext`` does not change within a recording) and the labels are those of 30 pictures a second;
otherwise the error says to label the animations. Rows that the set left out, because too little of
the person was in view, cut a recording.

Keys, axes and rates were read from the set's own code (data_processing/df_full_body.py and
ReadMe.md of https://github.com/pixelite1201/BEDLAM).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
import xarray as xr

from biokit.evaluation_sets.bedlam import NUMBER, RATE
from biokit.evaluation_sets.reading import Npz, gender_of, take, text
from biokit.io.files import file_error
from biokit.io.smpl_motion import Up
from biokit.labels.motion_sets.ground import body_in_ground, runs, smpl_theta
from biokit.labels.motion_sets.layout import Found, Layout
from biokit.labels.recording import Recording

FILE = "motion_seq.npz"
UP: Up = "y"
LABELS_UP: Up = "-y"
LABELS = {"imgname", "sub", "cam_ext"}
STILL = 1e-3  # m the body's place may move in the camera's frame where the camera stands
SLOWEST = 15.0  # Hz: with fewer pictures a second accelerations mean nothing
SPLITS = ("training", "validation", "test")  # words in the folders of the set


def holds(file: Found) -> bool:
    """Whether the name, or the keys, are the set's."""
    return file.path.name == FILE or file.keys >= LABELS


def motions(file: Found) -> Iterator[Recording]:
    """The animation of a file, or each person of each picture sequence of a scene."""
    split = next((word for word in SPLITS if word in file.name.lower()), "")
    if file.path.name == FILE:
        body, number = file.path.parent.parent.name, file.path.parent.name
        yield Recording(
            f"BEDLAM/{body}/{number}",
            body,
            "",
            split,
            (file.path,),
            partial(read_animation, file.path, file.up or UP),
        )
        return
    held = Npz(file.path)
    pictures, frames, people = _rows(file.path, held)
    for sequence, person in sorted(set(zip(pictures.tolist(), people.tolist(), strict=True))):
        rows = np.flatnonzero((pictures == sequence) & (people == person))
        rows = rows[np.argsort(frames[rows], kind="stable")]
        step = int(min(np.diff(frames[rows]), default=1))
        parts = runs(frames[rows], step)
        for part in parts:
            first, last = frames[rows[part]][[0, -1]]
            end = f":{first}-{last}" if len(parts) > 1 else ""
            yield Recording(
                f"BEDLAM/{file.path.stem}/{sequence}/{person}{end}",
                person,
                "",
                split,
                (file.path,),
                partial(read_labels, file.path, rows[part], step, file.up or LABELS_UP),
            )


LAYOUT = Layout("bedlam", f"<body>/<number>/{FILE}, or processed labels", holds, motions)


def read_animation(path: Path, up: Up) -> xr.Dataset:
    """The motion of an animation.

    Raises
    ------
    ValueError
        Naming the file and what is wrong with it.
    """
    held = Npz(path)
    found = take(path, held, {"poses": ("N", None), "trans": ("N", 3), "betas": (None,)})
    theta, model = smpl_theta(path, "poses", found["poses"])
    gender = next((text(held[key]) for key in ("gender_sub", "gender") if key in held), "neutral")
    return body_in_ground(
        path,
        {"poses": theta, "betas": found["betas"], "trans": found["trans"]},
        rate=RATE,
        up=up,
        attrs={"body_model": model, "gender": gender_of(gender)},
    )


def read_labels(path: Path, rows: np.ndarray, step: int, up: Up) -> xr.Dataset:
    """The motion of one person of one picture sequence, of rows [F] of the labels.

    Raises
    ------
    ValueError
        Naming the file and what is wrong with it: besides missing keys and wrong shapes, a camera
        that moves, or too few pictures a second.
    """
    rate = RATE / step
    if rate < SLOWEST:
        raise file_error(
            path,
            [
                f"has {rate:.0f} pictures a second, too few for accelerations; make the labels"
                f" with --fps 30, or label the set's animations ({FILE})"
            ],
        )
    held = Npz(path)
    wanted = {
        "pose_world": ("N", None),
        "trans_world": ("N", 3),
        "shape": ("N", None),
        "cam_ext": ("N", 4, 4),
    }
    found = {key: values[rows] for key, values in take(path, held, wanted).items()}
    moved = np.ptp(found["cam_ext"][:, :3, 3], axis=0).max()
    if moved > STILL:
        raise file_error(
            path,
            [
                f"the camera moves ({moved:.2f} m), and the world of the labels turns with it;"
                f" label the set's animations ({FILE})"
            ],
        )
    theta, model = smpl_theta(path, "pose_world", found["pose_world"])
    gender = np.asarray(held["gender"]).astype(str)[rows[0]] if "gender" in held else "neutral"
    return body_in_ground(
        path,
        {
            "pose_world": theta,
            "shape": found["shape"][0],
            "trans_world": found["trans_world"],
        },
        rate=rate,
        up=up,
        attrs={"body_model": model, "gender": gender_of(gender)},
    )


def _rows(path: Path, held: Npz) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Picture sequence, picture number and person of each row."""
    names = [str(name) for name in np.asarray(held["imgname"]).tolist()]
    numbers = [NUMBER.search(name) for name in names]
    odd = [name for name, match in zip(names, numbers, strict=True) if match is None]
    if odd:
        raise file_error(path, [f"imgname: {odd[0]!r} has no number"])
    people = np.asarray(held["sub"]).astype(str)
    if len(people) != len(names):
        raise file_error(path, [f"sub has {len(people)} rows, imgname {len(names)}"])
    frames = np.array([int(match.group(1)) for match in numbers if match is not None])
    return np.array([str(Path(name).parent) for name in names]), frames, people
