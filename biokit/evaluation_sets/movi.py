"""BML-MoVi (Ghorbani et al. 2021): everyday movements, markers, two calibrated video cameras.

======================================  ==========================================================
``**/Subject_7_F_3_poses.npz``          third motion of subject 7 as SMPL-H in AMASS's layout,
(or ``..._stageii.npz``, SMPL-X)        120 Hz, z up
``**/F_v3d_Subject_7.mat``              ``move``: ``motions_list`` and, for each motion, first and
                                        last frame in the video (``flags30``) and in the marker
                                        recording (``flags120``), counted from 1
``**/F_PG1_Subject_7_L.avi``            all motions in one video, 30 Hz, 800 x 600 px; also PG2
``**/cameraParams_PG1.npz``             ``IntrinsicMatrix`` (3, 3), ``RadialDistortion`` (2 or 3)
                                        and perhaps ``TangentialDistortion`` (2)
``**/Extrinsics_PG1.npz``               ``rotationMatrix`` (3, 3), ``translationVector`` (3) mm
======================================  ==========================================================

The calibrations are MATLAB's: points are rows, so that matrices are transposed here, and the first
pixel's centre is (1, 1). Their world is AMASS's turned by 90 deg about z and in mm: (-y, x, z), as
the set's own toolbox (npz2movi) turns it. Files may lie in any folders below the one given.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from biokit.evaluation_sets.reading import (
    Npz,
    existing_folder,
    found_files,
    gender_of,
    read_mat,
    take,
    text,
)
from biokit.evaluation_sets.sample import Array, Sample, TrueBody, View
from biokit.io.files import file_error
from biokit.io.smpl_motion import read_smpl_motion

LAYOUT = "BML-MoVi's Subject_<s>_F_<m>_poses.npz, F_v3d_Subject_<s>.mat, videos and calibrations"
CAMERAS = ("PG1", "PG2")
SIZE = (800, 600)  # px
VIDEO_RATE = 30.0  # Hz
MOTION = re.compile(r"Subject_(\d+)_F_(\d+)_(?:poses|stageii)\.npz$")
# from AMASS's world to the calibrations'
TURN = np.array([[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])


class Round(NamedTuple):
    """What a subject's v3d file says: names of the motions, and their frames in the video."""

    motions: list[str]
    frames: Array  # [m, 2] first and last, from 1


def movi(
    folder: str | os.PathLike[str],
    *,
    cameras: tuple[str, ...] = CAMERAS,
    subjects: tuple[int, ...] | None = None,
) -> Iterator[Sample]:
    """Each motion in each camera, in round F (with few markers and both cameras).

    Parameters
    ----------
    folder
        That holds the files of the table above.
    cameras
        Of "PG1", "PG2".
    subjects
        Which ones; all that there are by default.

    Raises
    ------
    FileNotFoundError, ValueError
        Naming the folder or the file and what is wrong with it.
    """
    unknown = [camera for camera in cameras if camera not in CAMERAS]
    if unknown:
        raise ValueError(f"there is no camera {', '.join(unknown)}; {', '.join(CAMERAS)} are")
    root = existing_folder(folder, LAYOUT)
    views = {camera: _calibration(root, camera) for camera in cameras}
    rounds: dict[int, Round] = {}
    found = [
        (int(match.group(1)), int(match.group(2)), path)
        for path in found_files(root, "**/Subject_*_F_*.npz", LAYOUT)
        if (match := MOTION.search(path.name)) is not None
    ]
    for subject, number, path in sorted(found):
        if subjects is not None and subject not in subjects:
            continue
        if subject not in rounds:
            rounds[subject] = _round(_one(root, f"F_v3d_Subject_{subject}.mat"))
        for camera, view in views.items():
            video = _one(root, f"F_{camera}_Subject_{subject}_L.avi")
            yield _sample(path, subject, number, rounds[subject], camera, view, video)


def _sample(
    path: Path, subject: int, number: int, played: Round, camera: str, view: View, video: Path
) -> Sample:
    if number > len(played.motions):
        raise file_error(
            path, [f"is motion {number}, but the v3d file names {len(played.motions)}"]
        )
    motion = read_smpl_motion(path, up="y")  # the set's own axes
    first, last = (int(x) for x in played.frames[number - 1])
    step = float(motion.attrs["sampling_rate"]) / VIDEO_RATE
    frames = min(last - first + 1, int((motion.sizes["time"] - 1) / step) + 1)
    rows = np.round(step * np.arange(frames)).astype(np.int64)
    beta = motion["beta"].values
    return Sample(
        dataset="BML-MoVi",
        name=f"subject {subject}, {played.motions[number - 1]}, {camera}",
        time=np.arange(frames) / VIDEO_RATE,
        frame=first - 1 + np.arange(frames),
        counted=np.ones(frames, dtype=bool),
        video=video,
        view=view._replace(
            rotation=np.tile(view.rotation, (frames, 1, 1)),
            translation=np.tile(view.translation, (frames, 1)),
        ),
        body=TrueBody(
            str(motion.attrs["body_model"]),
            gender_of(motion.attrs["gender"]),
            motion["theta"].values[rows],
            beta if beta.ndim == 1 else beta[0],
            motion["translation"].values[rows],
        ),
    )


def _calibration(root: Path, camera: str) -> View:
    """View of one frame, from AMASS's world."""
    lens, place = (_one(root, f"{kind}_{camera}.npz") for kind in ("cameraParams", "Extrinsics"))
    inner = Npz(lens)
    matrix = np.asarray(take(lens, inner, {"IntrinsicMatrix": (3, 3)})["IntrinsicMatrix"]).T
    radial = np.zeros(3)
    if "RadialDistortion" in inner:
        given = np.ravel(np.asarray(inner["RadialDistortion"], np.float64))
        radial[: len(given)] = given[:3]
    tangential = np.zeros(2)
    if "TangentialDistortion" in inner:
        tangential[:] = np.ravel(np.asarray(inner["TangentialDistortion"], np.float64))[:2]
    outer = Npz(place)
    turn = np.asarray(take(place, outer, {"rotationMatrix": (3, 3)})["rotationMatrix"]).T
    shift = np.ravel(np.asarray(outer["translationVector"], np.float64)) / 1000.0
    if shift.shape != (3,):
        raise file_error(place, [f"translationVector has {shift.size} numbers, expected 3"])
    return View(
        size=SIZE,
        focal=matrix[[0, 1], [0, 1]].astype(np.float64),
        centre=matrix[:2, 2].astype(np.float64) - 1.0,
        distortion=np.concatenate([radial[:2], tangential, radial[2:]]),
        rotation=(turn @ TURN).astype(np.float64),
        translation=shift,
    )


def _round(path: Path) -> Round:
    content = read_mat(path)
    subject = next((v for k, v in content.items() if k.startswith("Subject")), None)
    move = subject.get("move") if isinstance(subject, Mapping) else None
    if isinstance(move, (list, np.ndarray)):  # a cell: the whole round comes first
        move = np.asarray(move, dtype=object).reshape(-1)[0]
    if not isinstance(move, Mapping):
        raise file_error(path, ["there is no structure Subject_<s>_F with a field move"])
    frames = np.atleast_2d(take(path, move, {"flags30": (None, 2)})["flags30"])
    names = _names(move.get("motions_list", []))
    if len(names) != len(frames):
        raise file_error(
            path, [f"motions_list has {len(names)} names, flags30 has {len(frames)} rows"]
        )
    return Round(names, frames)


def _names(value: Any) -> list[str]:
    items = [value] if isinstance(value, str) else list(np.asarray(value, dtype=object).reshape(-1))
    return [text(item) for item in items]


def _one(root: Path, name: str) -> Path:
    return found_files(root, f"**/{name}", LAYOUT)[0]
