"""Human3.6M (Ionescu et al. 2014) as SMPL or SMPL-X fits of NeuralAnnot, 50 Hz, z up.

``Human36M_subject<n>_SMPL_NeuralAnnot.json`` (or SMPLX), all trials of one person:
``{action: {subaction: {frame: parameters}}}``, numbers as text; actions count from 2 (directions)
to 16 (walking together), frames from 0. Parameters of a frame:

==============================  ==============  ==================================================
``pose``                        72              SMPL, rad, in the world
or ``root_pose``, ``body_pose``  3 and 63        SMPL-X, rad; hands and face are left out
``shape``                       10              a little different in every frame
``trans``                       3               m
==============================  ==============  ==================================================

The world is that of the set's cameras, whose z is up. Such a file has hundreds of megabytes; it is
searched for the braces of its dicts, and of a trial no more is parsed than its own part. Where
frames are missing a trial is cut, each stretch a recording. The shape of a stretch is the median of
its frames'. Subjects 9 and 11 are the split "test" of the usual protocols, the others "train".

Names and nesting were read from code that uses the files (3DCrowdNet, Hand4Whole, HybrIK and others
on GitHub; the fits are Moon et al., NeuralAnnot, CVPRW 2022).
"""

from __future__ import annotations

import json
import mmap
import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import xarray as xr

from biokit.evaluation_sets.human36m import RATE
from biokit.evaluation_sets.human36m import SUBJECTS as TESTED
from biokit.evaluation_sets.reading import take
from biokit.io.files import existing_file, file_error
from biokit.io.smpl_motion import Up
from biokit.labels.motion_sets.ground import body_in_ground, runs, smpl_theta
from biokit.labels.motion_sets.layout import Found, Layout
from biokit.labels.recording import Recording

FILE = re.compile(r"^Human36M_subject(\d+)_(SMPLX?)\w*\.json$", re.IGNORECASE)
UP: Up = "z"
ACTIONS = (  # of action 2 and on
    *("directions", "discussion", "eating", "greeting", "phoning", "posing", "purchases"),
    *("sitting", "sitting down", "smoking", "photo", "waiting", "walking", "walking dog"),
    "walking together",
)
FIRST_ACTION = 2
DEPTH = 4  # braces about the parameters of a frame
BRACE = re.compile(rb"[{}]")
KEY = re.compile(rb'"([^"]*)"\s*:\s*$')
KEY_LENGTH = 40  # bytes before a brace in which its key is looked for


class Trial(NamedTuple):
    """Where the dict of a trial is in its file, and which frames it has."""

    action: str
    subaction: str
    start: int
    stop: int
    frames: Sequence[int]


def holds(file: Found) -> bool:
    """Whether the name is the set's."""
    return bool(FILE.match(file.path.name))


def motions(file: Found) -> Iterator[Recording]:
    """Each trial, or each stretch of one that has gaps."""
    match = FILE.match(file.path.name)
    subject = f"S{match.group(1)}" if match else file.path.stem
    for trial in trials(file.path):
        number = int(trial.action) - FIRST_ACTION if trial.action.isdigit() else -1
        step = int(min(np.diff(trial.frames), default=1))
        parts = runs(trial.frames, step)
        for part in parts:
            own = range(trial.frames[part.start], trial.frames[part.stop - 1] + 1, step)
            end = f":{own[0]}-{own[-1]}" if len(parts) > 1 else ""
            yield Recording(
                f"Human36M/{subject}/{trial.action}_{trial.subaction}{end}",
                subject,
                ACTIONS[number] if 0 <= number < len(ACTIONS) else trial.action,
                "test" if subject in TESTED else "train",
                (file.path,),
                partial(read, file.path, trial._replace(frames=own), file.up or UP),
            )


LAYOUT = Layout("human36m", "Human36M_subject<n>_SMPL_NeuralAnnot.json", holds, motions)


def trials(path: Path) -> list[Trial]:
    """The trials of a file, found by its braces; no number is parsed and nothing kept in memory.

    Raises
    ------
    ValueError
        If the braces do not close: the file is truncated, or is of another layout.
    """
    found: list[Trial] = []
    with (
        existing_file(path).open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content,
    ):
        names: list[str] = []  # keys of the dicts that are open
        start = 0
        frames: list[int] = []
        for brace in BRACE.finditer(content):
            at = brace.start()
            if brace.group() == b"{":
                before = KEY.search(content[max(0, at - KEY_LENGTH) : at])
                names.append(before.group(1).decode("latin-1") if before else "")
                if len(names) == DEPTH - 1:
                    start, frames = at, []
                elif len(names) == DEPTH and names[-1].isdigit():
                    frames.append(int(names[-1]))
            elif names:
                if len(names) == DEPTH - 1 and frames:
                    found.append(Trial(names[1], names[2], start, at + 1, sorted(frames)))
                names.pop()
    if names or not found:
        text = (
            f"ends within {' / '.join(filter(None, names)) or 'its first dict'}: is it truncated?"
            if names
            else "has no {action: {subaction: {frame: parameters}}}"
        )
        raise file_error(path, [text])
    return found


def read(path: Path, trial: Trial, up: Up) -> xr.Dataset:
    """The motion of a stretch of a trial.

    Raises
    ------
    ValueError
        Naming the file, the trial and what is wrong with it.
    """
    where = f"{trial.action}/{trial.subaction}"
    with existing_file(path).open("rb") as file:
        file.seek(trial.start)
        text = file.read(trial.stop - trial.start)
    try:
        held = json.loads(text)
    except ValueError as error:
        raise file_error(path, [f"{where}: cannot be read as JSON ({error})"]) from error
    rows = [held[str(frame)] for frame in trial.frames if isinstance(held.get(str(frame)), dict)]
    if len(rows) != len(trial.frames):
        raise file_error(
            path, [f"{where}: frames are gone; was the file changed since it was listed?"]
        )
    keys = ("pose",) if "pose" in rows[0] else ("root_pose", "body_pose")
    n = len(rows)
    wanted = {"pose": (n, 72), "root_pose": (n, 3), "body_pose": (n, 63)}
    found = take(
        path,
        {key: _column(path, where, rows, trial.frames, key) for key in (*keys, "shape", "trans")},
        {**{key: wanted[key] for key in keys}, "shape": (n, None), "trans": (n, 3)},
        within=f"{where}: ",
    )
    poses = np.concatenate([found[key] for key in keys], 1)
    if len(keys) > 1:  # as SMPL-X's rows of 55 joints, of which only these count
        poses = np.concatenate([poses, np.zeros((n, 165 - poses.shape[1]))], 1)
    theta, model = smpl_theta(path, f"{where}: pose", poses)
    step = trial.frames[1] - trial.frames[0] if n > 1 else 1
    return body_in_ground(
        path,
        {
            f"{where}: {', '.join(keys)}": theta,
            f"{where}: shape": np.median(found["shape"], 0),
            f"{where}: trans": found["trans"],
        },
        rate=RATE / step,
        up=up,
        attrs={"body_model": model, "gender": "neutral", "first_frame": trial.frames[0]},
    )


def _column(
    path: Path, where: str, rows: list[dict[str, Any]], frames: Sequence[int], key: str
) -> np.ndarray:
    """The numbers of a key in all frames, flat."""
    missing = [frame for frame, row in zip(frames, rows, strict=True) if key not in row]
    if missing:
        raise file_error(
            path, [f"{where}: {len(missing)} frames have no {key}, first {missing[0]}"]
        )
    try:
        return np.array([np.ravel(np.asarray(row[key], np.float64)) for row in rows])
    except (ValueError, TypeError) as error:
        raise file_error(
            path, [f"{where}: {key} is no row of numbers of one length ({error})"]
        ) from error
