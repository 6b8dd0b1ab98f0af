"""Files of keypoints in the layouts of several detectors; the content tells which."""

import os
from pathlib import Path

from biokit.io.files import existing, file_error
from biokit.io.keypoint_files import arrays, coco, mediapipe, mmpose, openpose
from biokit.io.keypoint_files.json_file import read_json
from biokit.io.keypoint_files.people import People

__all__ = ["People", "read_people"]

SUPPORTED = (
    "a folder of OpenPose's or Pose2Sim's files, or a .json of OpenPose, COCO, AlphaPose, MMPose,"
    " MediaPipe or biokit, or an .npz or .npy of arrays [frames, keypoints, 3]"
)


def read_people(path: str | os.PathLike[str], array: str | None = None) -> People:
    """Read the people in a file or folder of keypoints.

    Parameters
    ----------
    path
        .json, .npz, .npy, or a folder of .json.
    array
        Which array of an .npz, or keypoint set of a .json of several.

    Raises
    ------
    FileNotFoundError
        If there is no such file or folder.
    ValueError
        If the layout is unknown, or has errors (all of them are listed).
    """
    path = existing(path)
    if path.is_dir():
        return openpose.read_openpose_folder(path)
    suffix = path.suffix.lower()
    if suffix in (".npz", ".npy"):
        return arrays.read_arrays(path, array)
    if suffix != ".json":
        raise file_error(path, [f"is no file of keypoints; supported: {SUPPORTED}"])
    return _read_json_people(path, array)


def _read_json_people(path: Path, array: str | None) -> People:
    content = read_json(path)
    if arrays.is_arrays(content):
        return arrays.read_arrays_content(path, content, array)
    if openpose.is_openpose(content):
        return openpose.read_openpose_content(path, content)
    if coco.is_coco_results(content):
        return coco.read_coco_results(path, content)
    if coco.is_coco_data_set(content):
        return coco.read_coco_data_set(path, content)
    if mmpose.is_mmpose(content):
        return mmpose.read_mmpose(path, content)
    if mediapipe.is_mediapipe(content):
        return mediapipe.read_mediapipe(path, content)
    if content == []:
        raise file_error(path, ["holds no person in any frame"])
    raise file_error(path, [f"is no known layout of keypoints; supported: {SUPPORTED}"])
