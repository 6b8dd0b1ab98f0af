"""3DPW (von Marcard et al. 2018): people outdoors, IMUs, a moving camera.

``sequenceFiles/test/*.pkl`` (also train, validation), each with one or two people, at 30 Hz:

====================  ===========  ==============================================================
``poses``             N, 72        of each person, SMPL, rad, in the world
``betas``             10 or more   of each person
``trans``             N, 3         of each person, m
``jointPositions``    N, 72        of each person, SMPL's joints, m, in the world
``poses2d``           N, 3, 18     of each person: x, y px, confidence; OpenPose's COCO-18
``campose_valid``     N            of each person: frames whose camera pose was checked
``cam_poses``         N, 4, 4      world to camera
``cam_intrinsics``    3, 3         px
``genders``           m or f       of each person
``img_frame_ids``     N            frames of the 60 Hz recording
====================  ===========  ==============================================================

and ``imageFiles/<sequence>/image_00000.jpg`` and on, one for each row. Field names and shapes are
those of the set's own readme.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from biokit import schema
from biokit.evaluation_sets.reading import (
    existing_folder,
    found_files,
    gender_of,
    read_pickle,
    take,
    text,
)
from biokit.evaluation_sets.sample import DISTORTION, NamedPoints, Sample, TrueBody, View
from biokit.io.files import file_error

RATE = 30.0  # Hz
LAYOUT = "3DPW's sequenceFiles/<split>/*.pkl and imageFiles"
SPLITS = ("train", "validation", "test")
SHAPES = 10  # components that count
# OpenPose's COCO-18, in its order
OPENPOSE18 = (
    *("nose", "neck", "right_shoulder", "right_elbow", "right_wrist"),
    *("left_shoulder", "left_elbow", "left_wrist", "right_hip", "right_knee", "right_ankle"),
    *("left_hip", "left_knee", "left_ankle", "right_eye", "left_eye", "right_ear", "left_ear"),
)
PER_PERSON = ("poses", "betas", "trans", "poses2d", "campose_valid", "genders", "jointPositions")


def three_dpw(folder: str | os.PathLike[str], *, split: str = "test") -> Iterator[Sample]:
    """Each person of each sequence.

    Parameters
    ----------
    folder
        That holds ``sequenceFiles`` and ``imageFiles``.
    split
        "train", "validation" or "test"; 3DPW's protocols evaluate "test".

    Raises
    ------
    FileNotFoundError, ValueError
        Naming the folder or the file and what is wrong with it.
    """
    if split not in SPLITS:
        raise ValueError(f"split is {split!r}; it has to be one of {', '.join(SPLITS)}")
    root = existing_folder(folder, LAYOUT)
    for path in found_files(root, f"sequenceFiles/{split}/*.pkl", LAYOUT):
        yield from _people(root, path)


def _people(root: Path, path: Path) -> Iterator[Sample]:
    data = read_pickle(path)
    shared = take(path, data, {"cam_poses": ("N", 4, 4), "cam_intrinsics": (3, 3)})
    people = _per_person(path, data)
    poses = np.asarray(shared["cam_poses"], np.float64)
    matrix = np.asarray(shared["cam_intrinsics"], np.float64)
    frames = len(poses)
    sequence = text(data.get("sequence", path.stem))
    view = View(
        size=(round(2 * matrix[0, 2]), round(2 * matrix[1, 2])),
        focal=matrix[[0, 1], [0, 1]],
        centre=matrix[:2, 2],
        distortion=np.zeros(DISTORTION),
        rotation=poses[:, :3, :3],
        translation=poses[:, :3, 3],
    )
    pictures = tuple(
        root / "imageFiles" / sequence / f"image_{number:05d}.jpg" for number in range(frames)
    )
    wanted = {
        "poses": (frames, 72),
        "betas": (None,),
        "trans": (frames, 3),
        "poses2d": (frames, 3, len(OPENPOSE18)),
        "campose_valid": (frames,),
    }
    for number, person in enumerate(people):
        own = take(path, person, wanted, within=f"person {number}: ")
        seen = np.asarray(own["poses2d"], np.float64)
        yield Sample(
            dataset="3DPW",
            name=f"{sequence}, person {number}",
            time=np.arange(frames) / RATE,
            frame=np.arange(frames),
            counted=np.asarray(own["campose_valid"], dtype=bool),
            pictures=pictures,
            view=view,
            keypoints=NamedPoints(OPENPOSE18, seen[:, :2].swapaxes(1, 2), seen[:, 2]),
            keypoint_source="OpenPose (of the set)",
            joints=_joints(path, person, frames, number),
            body=TrueBody(
                "SMPL",
                gender_of(person["genders"]),
                np.asarray(own["poses"], np.float64).reshape(frames, 24, 3),
                np.asarray(own["betas"], np.float64)[:SHAPES],
                np.asarray(own["trans"], np.float64),
            ),
        )


def _per_person(path: Path, data: dict[str, Any]) -> list[dict[str, Any]]:
    """What each person has of the lists; jointPositions may be missing."""
    needed = [key for key in PER_PERSON if key != "jointPositions"]
    missing = [key for key in needed if key not in data]
    if missing:
        raise file_error(path, [f"there is no {', no '.join(missing)}"])
    counts = {key: len(data[key]) for key in PER_PERSON if key in data}
    if len(set(counts.values())) > 1:
        shown = ", ".join(f"{key} {n}" for key, n in counts.items())
        raise file_error(path, [f"the lists hold different numbers of people: {shown}"])
    return [{key: data[key][i] for key in counts} for i in range(counts["poses"])]


def _joints(path: Path, person: dict[str, Any], frames: int, number: int) -> NamedPoints | None:
    if "jointPositions" not in person:
        return None
    own = take(path, person, {"jointPositions": (frames, 72)}, within=f"person {number}: ")
    position = np.asarray(own["jointPositions"], np.float64).reshape(frames, 24, 3)
    return NamedPoints(schema.SMPL_JOINTS, position, np.ones(position.shape[:2]))
