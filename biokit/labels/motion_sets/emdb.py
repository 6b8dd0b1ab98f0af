"""EMDB (Kaufmann et al. 2023): people in the wild, electromagnetic sensors, a moving camera, 30 Hz.

``P<n>/<sequence>/P<n>_<sequence>_data.pkl``; the fields are those of
`biokit.evaluation_sets.emdb`. SMPL is posed in the world (y up), whose camera moves; its extrinsics
(world to camera) are not needed here. Frames in which the person is out of view were measured by
the sensors all the same and are kept; the attribute ``unseen_frames`` counts them. The set is one
for evaluation: the split of every sequence is "test".

Fields: dataset.md of https://github.com/eth-ait/emdb. That the world is y up: the code of WHAM and
of others that evaluate on EMDB turn it by 180 degrees into their y-down worlds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

import numpy as np
import xarray as xr

from biokit.evaluation_sets.emdb import PARTS, RATE
from biokit.evaluation_sets.reading import gender_of, read_pickle, take
from biokit.io.files import file_error
from biokit.io.smpl_motion import Up
from biokit.labels.motion_sets.ground import body_in_ground
from biokit.labels.motion_sets.layout import Found, Layout
from biokit.labels.recording import Recording

FILE = re.compile(r"^(P\d+)_(.+)_data\.pkl$")
UP: Up = "y"
SPLIT = "test"


def holds(file: Found) -> bool:
    """Whether the name is the set's."""
    return bool(FILE.match(file.path.name))


def motions(file: Found) -> Iterator[Recording]:
    """The one motion of a file, whose name tells who and what (P3_31_outdoor_workout)."""
    match = FILE.match(file.path.name)
    subject, sequence = match.groups() if match else ("", file.name)
    yield Recording(
        f"EMDB/{subject}/{sequence}",
        subject,
        sequence.lstrip("0123456789_"),
        SPLIT,
        (file.path,),
        partial(read, file.path, file.up or UP),
    )


LAYOUT = Layout("emdb", "P<n>/<sequence>/*_data.pkl", holds, motions)


def read(path: Path, up: Up) -> xr.Dataset:
    """The motion of a file; its attribute ``parts`` names the evaluations that it belongs to.

    Raises
    ------
    ValueError
        Naming the file and what is wrong with it.
    """
    data = read_pickle(path)
    if not isinstance(data.get("smpl"), Mapping):
        raise file_error(path, ["there is no dict smpl"])
    found = take(
        path,
        data["smpl"],
        {
            "poses_root": ("N", 3),
            "poses_body": ("N", 69),
            "trans": ("N", 3),
            "betas": (None,),
        },
        within="smpl: ",
    )
    frames = len(found["trans"])
    poses = np.concatenate([found["poses_root"], found["poses_body"]], 1)
    attrs: dict[str, str | int] = {
        "body_model": "SMPL",
        "gender": gender_of(data.get("gender", "neutral")),
        "parts": ", ".join(part for part in PARTS if bool(data.get(part, False))),
    }
    if "good_frames_mask" in data:
        seen = take(path, data, {"good_frames_mask": (frames,)})["good_frames_mask"]
        attrs["unseen_frames"] = int((~seen.astype(bool)).sum())
    return body_in_ground(
        path,
        {
            "smpl: poses_root, poses_body": poses.reshape(frames, -1, 3),
            "smpl: betas": found["betas"],
            "smpl: trans": found["trans"],
        },
        rate=RATE,
        up=up,
        attrs=attrs,
    )
