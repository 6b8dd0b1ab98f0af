"""MediaPipe's 33 landmarks of every frame, as people write them to json.

MediaPipe has no file format of its own. Read are a list of frames (or a dict with that list under
``frames`` or ``landmarks``), where a frame is a list of 33 landmarks ``{"x", "y", "z",
"visibility"}``, a dict with such a list under ``landmarks`` or ``pose_landmarks`` (one person, or
one list for each person), or null where nobody was seen. Landmarks are shares of the picture, whose
edge is 0 and 1, or px.
"""

from pathlib import Path
from typing import Any

import numpy as np

from biokit.io.files import file_error
from biokit.io.keypoint_files.people import People, Rows, layout

KEYS = ("landmarks", "pose_landmarks")
LARGEST_SHARE = 4.0  # landmarks are guessed beyond the edge of the picture, but not far


def is_mediapipe(content: Any) -> bool:
    """Whether content is frames of landmarks."""
    frames = _frames(content)
    seen = [frame for frame in frames if frame]
    return bool(seen) and bool(_people_of(seen[0]))


def _frames(content: Any) -> list[Any]:
    if isinstance(content, dict):
        found = content.get("frames", content.get("landmarks", []))
        return found if isinstance(found, list) else []
    return content if isinstance(content, list) else []


def _people_of(frame: Any) -> list[list[dict[str, float]]]:
    """The people of a frame, each a list of landmarks; empty where there is none."""
    if isinstance(frame, dict):
        frame = next((frame[key] for key in KEYS if frame.get(key)), [])
    if not isinstance(frame, list) or not frame:
        return []
    people = frame if isinstance(frame[0], list) else [frame]
    return [p for p in people if p and all(isinstance(k, dict) and "x" in k for k in p)]


def read_mediapipe(path: Path, content: Any) -> People:
    """Read frames of landmarks.

    Raises
    ------
    ValueError
        Listing what is wrong.
    """
    rows = Rows()
    frames = _frames(content)
    for i, frame in enumerate(frames):
        for j, person in enumerate(_people_of(frame)):
            values = [(k["x"], k.get("y"), k.get("visibility", 1.0)) for k in person]
            rows.add(i, values, where=f"frame {i}: person {j}")
    keypoints = rows.stacked()
    names, keypoint_set = layout(keypoints.shape[1], rows.problems)
    if keypoints.shape[1] != 33:
        rows.problems.append(f"{keypoints.shape[1]} landmarks, MediaPipe has 33")
    if rows.problems:
        raise file_error(path, rows.problems)
    stated = content if isinstance(content, dict) else {}
    return People(
        names=names,
        keypoint_set=keypoint_set,
        number=np.array(rows.number, dtype=np.int64),
        keypoints=keypoints,
        frames=np.arange(len(frames), dtype=np.int64),
        rate=float(stated["fps"]) if stated.get("fps") else None,
        shares=are_shares(keypoints),
        detector="mediapipe",
    )


def are_shares(keypoints: Any) -> bool:
    """Whether places are shares of the picture, not px."""
    places = np.abs(keypoints[..., :2])
    return bool(np.isfinite(places).any()) and bool(np.nanmax(places) <= LARGEST_SHARE)
