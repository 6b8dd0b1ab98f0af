"""OpenPose's json: one file for each frame, in a folder; Pose2Sim writes the same layout.

The number of the frame is the last one in the file's name: ``walk_000000000012_keypoints.json``.
"""

import re
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from biokit.io.files import file_error
from biokit.io.keypoint_files.json_file import read_json
from biokit.io.keypoint_files.people import People, Rows, layout

FILE_NAME = re.compile(r"(\d+)(?:_keypoints)?\.json$", re.IGNORECASE)


def read_openpose_folder(folder: Path) -> People:
    """Read all frames of a folder.

    Raises
    ------
    ValueError
        Naming the files: none of a frame, two of the same frame, or wrong content.
    """
    numbered = [(int(found[1]), file) for file, found in _matched(folder) if found]
    if not numbered:
        raise file_error(
            folder, ["holds no keypoint file of a frame, named like walk_000000_keypoints.json"]
        )
    numbered.sort()
    numbers = [number for number, _ in numbered]
    repeated = sorted({n for n, after in pairwise(numbers) if n == after})
    if repeated:
        raise file_error(
            folder, [f"two files of frame {n}; keep one camera in a folder" for n in repeated]
        )
    return _people(folder, ((number, file.name, read_json(file)) for number, file in numbered))


def _matched(folder: Path) -> Iterable[tuple[Path, re.Match[str] | None]]:
    return ((file, FILE_NAME.search(file.name)) for file in sorted(folder.glob("*.json")))


def is_openpose(content: Any) -> bool:
    """Whether content is a frame of OpenPose, or a list of them."""
    first = content[0] if isinstance(content, list) and content else content
    return isinstance(first, dict) and isinstance(first.get("people"), list)


def read_openpose_content(path: Path, content: Any) -> People:
    """Read a frame, or a list of frames in order."""
    frames = content if isinstance(content, list) else [content]
    return _people(path, ((i, f"frame {i}", frame) for i, frame in enumerate(frames)))


def _people(path: Path, frames: Iterable[tuple[int, str, Any]]) -> People:
    rows, numbers = Rows(), []
    for number, name, frame in frames:
        numbers.append(number)
        if not is_openpose(frame) or isinstance(frame, list):
            rows.problems.append(f"{name}: has no list 'people'; is it a frame of OpenPose?")
            continue
        for i, person in enumerate(frame["people"]):
            values = person.get("pose_keypoints_2d") if isinstance(person, dict) else None
            if values == []:  # only a face or a hand was seen
                continue
            identity = np.ravel(person.get("person_id", -1))[:1] if values else [-1]
            rows.add(
                number,
                values if values is not None else (),
                identity=identity[0] if len(identity) else -1,
                where=f"{name}: person {i}",
            )
    keypoints = rows.stacked()
    names, keypoint_set = layout(keypoints.shape[1], rows.problems)
    if rows.problems:
        raise file_error(path, rows.problems)
    inside = keypoints[keypoints[..., 2] > 0][:, :2]
    return People(
        names=names,
        keypoint_set=keypoint_set,
        number=np.array(rows.number, dtype=np.int64),
        keypoints=keypoints[:, : len(names)],
        frames=np.array(numbers, dtype=np.int64),
        identity=rows.identities(),
        shares=bool(len(inside)) and bool((np.abs(inside) <= 1).all()),  # --keypoint_scale 3
        detector="openpose" if keypoint_set == "openpose25" else "",
    )
