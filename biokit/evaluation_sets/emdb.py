"""EMDB (Kaufmann et al. 2023): people in the wild, electromagnetic sensors, a moving camera.

``P<n>/<sequence>/P<n>_<sequence>_data.pkl`` with ``images/00000.jpg`` and on beside it, at 30 Hz:

=======================================  ==========  =============================================
``smpl``: ``poses_root, poses_body``     N, 3 / 69   rad, in the world
``smpl``: ``trans``, ``betas``           N, 3 / 10   m
``camera``: ``intrinsics``               3, 3        px
``camera``: ``extrinsics``               N, 4, 4     world to camera
``camera``: ``width``, ``height``                    px
``good_frames_mask``                     N           frames with the person in view
``bboxes``: ``bboxes``                   N, 4        left, top, right, bottom px
``kp2d``                                 N, 24, 2    SMPL's joints, projected, px
``emdb1``, ``emdb2``                                 in which evaluation the sequence is
``gender``, ``name``, ``n_frames``
=======================================  ==========  =============================================

Field names and shapes are those of the set's own description. `emdb` gives the projected joints as
keypoints under SMPL's names: they are truth, not detections.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
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
LAYOUT = "EMDB's P<n>/<sequence>/*_data.pkl"
PARTS = ("emdb1", "emdb2")


def emdb(folder: str | os.PathLike[str], *, part: str | None = "emdb1") -> Iterator[Sample]:
    """Each sequence of a part.

    Parameters
    ----------
    folder
        That holds P0, P1 and so on.
    part
        "emdb1" (mesh recovery, the paper's choice), "emdb2" (paths in the world) or None for all.

    Raises
    ------
    FileNotFoundError, ValueError
        Naming the folder or the file and what is wrong with it.
    """
    if part is not None and part not in PARTS:
        raise ValueError(f"part is {part!r}; it has to be one of {', '.join(PARTS)} or None")
    root = existing_folder(folder, LAYOUT)
    for path in found_files(root, "P*/*/*_data.pkl", LAYOUT):
        data = read_pickle(path)
        if part is None or bool(data.get(part, False)):
            yield _sequence(path, data)


def _sequence(path: Path, data: dict[str, Any]) -> Sample:
    groups = {name: data.get(name) for name in ("smpl", "camera")}
    absent = [name for name, group in groups.items() if not isinstance(group, Mapping)]
    if absent:
        raise file_error(path, [f"there is no dict {name}" for name in absent])
    mask = take(path, data, {"good_frames_mask": ("N",)})["good_frames_mask"].astype(bool)
    n = len(mask)
    smpl = take(
        path,
        data["smpl"],
        {"poses_root": (n, 3), "poses_body": (n, 69), "trans": (n, 3), "betas": (None,)},
        within="smpl: ",
    )
    camera = take(
        path,
        data["camera"],
        {"intrinsics": (3, 3), "extrinsics": (n, 4, 4), "width": (), "height": ()},
        within="camera: ",
    )
    matrix = np.asarray(camera["intrinsics"], np.float64)
    poses = np.asarray(camera["extrinsics"], np.float64)
    theta = np.concatenate([smpl["poses_root"], smpl["poses_body"]], 1).astype(np.float64)
    return Sample(
        dataset="EMDB",
        name=text(data.get("name", path.parent.name)),
        time=np.arange(n) / RATE,
        frame=np.arange(n),
        counted=mask,
        pictures=tuple(path.parent / "images" / f"{number:05d}.jpg" for number in range(n)),
        view=View(
            size=(int(camera["width"]), int(camera["height"])),
            focal=matrix[[0, 1], [0, 1]],
            centre=matrix[:2, 2],
            distortion=np.zeros(DISTORTION),
            rotation=poses[:, :3, :3],
            translation=poses[:, :3, 3],
        ),
        keypoints=_projected(path, data, n),
        keypoint_source="projected joints (truth)",
        boxes=_boxes(path, data, n),
        body=TrueBody(
            "SMPL",
            gender_of(data.get("gender", "neutral")),
            theta.reshape(n, 24, 3),
            np.asarray(smpl["betas"], np.float64),
            np.asarray(smpl["trans"], np.float64),
        ),
    )


def _projected(path: Path, data: dict[str, Any], n: int) -> NamedPoints | None:
    if "kp2d" not in data:
        return None
    seen = np.asarray(take(path, data, {"kp2d": (n, 24, 2)})["kp2d"], np.float64)
    return NamedPoints(schema.SMPL_JOINTS, seen, np.asarray(np.isfinite(seen).all(-1), np.float64))


def _boxes(path: Path, data: dict[str, Any], n: int) -> np.ndarray | None:
    held = data.get("bboxes")
    if not isinstance(held, Mapping):
        return None
    boxes = take(path, held, {"bboxes": (n, 4)}, within="bboxes: ")["bboxes"].astype(np.float64)
    wrong = np.asarray(held.get("invalid_idxs", []), dtype=np.int64).reshape(-1)
    boxes[wrong] = np.nan
    return boxes
