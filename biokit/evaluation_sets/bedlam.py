"""BEDLAM (Black et al. 2023): rendered people with SMPL-X (or SMPL) labels.

One .npz of processed labels for each scene, one row for each person in each picture:

=====================  ============  =============================================================
``imgname``            N             picture, relative to the scene's folder ``png``
``sub``                N             which person
``gender``             N
``pose_cam``           N, 165 or 72  rotation vectors in the camera: SMPL-X (55 joints) or SMPL
``shape``              N, 10 or 11   beta
``trans_cam``          N, 3          m; with the last column of ``cam_ext`` the translation
``cam_ext``            N, 4, 4       rotation from the scene, translation in the camera
``cam_int``            N, 3, 3       px
``gtkps``              N, J, 2 or 3  joints, projected, px; the first 22 are SMPL's
``center``, ``scale``  N, 2 and N    box around the person: middle px, and its larger side / 200 px
=====================  ============  =============================================================

Key names and meanings were read from the set's own processing code. Pictures of close-up scenes are
stored lying on their side. Rows of one person in one sequence become one sample, in the order of
the pictures, whose numbers count 30 a second. `bedlam` gives the projected joints as keypoints
under SMPL's names: they are truth, not detections.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from biokit import schema
from biokit.evaluation_sets.reading import Npz, existing_folder, found_files, gender_of, take
from biokit.evaluation_sets.sample import (
    DISTORTION,
    Array,
    NamedPoints,
    Sample,
    TrueBody,
    View,
    still,
)
from biokit.io.files import file_error

RATE = 30.0  # Hz of the pictures' numbers
LAYOUT = "BEDLAM's processed labels, one .npz a scene"
BODY_JOINTS = 22
MODELS = {72: "SMPL", 165: "SMPL-X"}
PICTURES = ("images", "training_images", "test_images", ".")  # folders of scenes
BOX = 200.0  # px for each unit of ``scale``
CLOSE_UP = "closeup"
ZOOM = 0.01  # change of the focal length that matters
NUMBER = re.compile(r"_(\d+)\.\w+$")


def bedlam(folder: str | os.PathLike[str], *, labels: str = "**/*.npz") -> Iterator[Sample]:
    """Each person of each sequence of each scene.

    Parameters
    ----------
    folder
        That holds the labels, and the pictures as ``<images>/<scene>/png/<sequence>/*.png``.
    labels
        Pattern of the label files in it.

    Raises
    ------
    FileNotFoundError, ValueError
        Naming the folder or the file and what is wrong with it.
    """
    root = existing_folder(folder, LAYOUT)
    for path in found_files(root, labels, LAYOUT):
        yield from _scene(root, path)


def _scene(root: Path, path: Path) -> Iterator[Sample]:
    data = Npz(path)
    n = "N"
    found = take(
        path,
        data,
        {
            "pose_cam": (n, None),
            "shape": (n, None),
            "trans_cam": (n, 3),
            "cam_ext": (n, 4, 4),
            "cam_int": (n, 3, 3),
        },
    )
    missing = [key for key in ("imgname", "sub", "gender") if key not in data]
    width = found["pose_cam"].shape[1]
    problems = [f"there is no {key}" for key in missing]
    if width not in MODELS:
        known = ", ".join(f"{k} ({v})" for k, v in MODELS.items())
        problems.append(f"pose_cam has {width} numbers a row; known: {known}")
    if problems:
        raise file_error(path, problems)
    names = [str(name) for name in np.asarray(data["imgname"]).tolist()]
    numbers = [NUMBER.search(name) for name in names]
    odd = [name for name, match in zip(names, numbers, strict=True) if match is None]
    if odd:
        raise file_error(path, [f"{odd[0]!r}: the picture's name has no number"])
    frame = np.array([int(match.group(1)) for match in numbers if match is not None])
    people = np.asarray(data["sub"]).astype(str)
    sequence = np.array([str(Path(name).parent) for name in names])
    seen = _keypoints(path, data, len(names))
    boxes = _boxes(path, data, len(names))
    gender = np.asarray(data["gender"]).astype(str)
    scene = path.stem.removesuffix("_6fps").removesuffix("_30fps")
    pictures = _pictures(root, scene)
    for key in sorted(set(zip(sequence.tolist(), people.tolist(), strict=True))):
        rows = np.flatnonzero((sequence == key[0]) & (people == key[1]))
        rows = rows[np.argsort(frame[rows], kind="stable")]
        own = {name: np.asarray(values[rows], np.float64) for name, values in found.items()}
        yield Sample(
            dataset="BEDLAM",
            name=f"{scene}, {key[0]}, {key[1]}",
            time=frame[rows] / RATE,
            frame=frame[rows],
            counted=np.ones(len(rows), dtype=bool),
            pictures=tuple(pictures / names[row] for row in rows),
            quarter_turns=int(CLOSE_UP in scene),
            view=_view(own["cam_int"]),
            keypoints=None
            if seen is None
            else NamedPoints(seen.names, seen.position[rows], seen.confidence[rows]),
            keypoint_source="projected joints (truth)",
            boxes=None if boxes is None else boxes[rows],
            body=_body(own, width, gender_of(gender[rows[0]])),
            notes=("the camera zooms; its focal length is the first frame's",)
            if np.ptp(own["cam_int"][:, 0, 0]) > ZOOM * own["cam_int"][0, 0, 0]
            else (),
        )


def _body(own: dict[str, Array], width: int, gender: str) -> TrueBody:
    theta = np.zeros((len(own["pose_cam"]), 24, 3))
    joints = 24 if width == 72 else BODY_JOINTS
    theta[:, :joints] = own["pose_cam"][:, : 3 * joints].reshape(-1, joints, 3)
    shift = own["trans_cam"] + own["cam_ext"][:, :3, 3]
    return TrueBody(MODELS[width], gender, theta, own["shape"][0], shift)


def _view(matrix: Array) -> View:
    """Of the first frame; where the camera zooms, the sample's notes say so."""
    first = matrix[0]
    return View(
        size=(round(2 * first[0, 2]), round(2 * first[1, 2])),
        focal=first[[0, 1], [0, 1]],
        centre=first[:2, 2],
        distortion=np.zeros(DISTORTION),
        **still(len(matrix)),
    )


def _keypoints(path: Path, data: Npz, rows: int) -> NamedPoints | None:
    if "gtkps" not in data:
        return None
    held = take(path, data, {"gtkps": (rows, None, None)})["gtkps"]
    seen = np.asarray(held[:, :BODY_JOINTS, :2], np.float64)
    names = schema.SMPL_JOINTS[: seen.shape[1]]
    return NamedPoints(names, seen, np.asarray(np.isfinite(seen).all(-1), np.float64))


def _boxes(path: Path, data: Npz, rows: int) -> Array | None:
    if not {"center", "scale"} <= set(data):
        return None
    held = take(path, data, {"center": (rows, 2), "scale": (rows,)})
    half = BOX * np.asarray(held["scale"], np.float64)[:, None] / 2
    middle = np.asarray(held["center"], np.float64)
    return np.concatenate([middle - half, middle + half], 1)


def _pictures(root: Path, scene: str) -> Path:
    """Folder of a scene's pictures, wherever it is; the first place where it is nowhere."""
    places = [root / parent / scene / "png" for parent in PICTURES]
    return next((place for place in places if place.is_dir()), places[0])
