"""OpenCap (Uhlrich et al. 2023): videos of phones with joint angles from markers beside them.

The validation study (``LabValidation_withVideos``), where the reference is marker-based:

=================================================================  ===============================
``subject2/VideoData/Session0/Cam1/DJ1/DJ1_syncdWithMocap.avi``    video (or ``DJ1.avi``)
``subject2/VideoData/Session0/Cam1/cameraIntrinsicsExtrinsics...`` lens, .pickle
``subject2/OpenSimData/Mocap/IK/DJ1.mot``                          angles
``subject2/OpenSimData/Mocap/Model/*.osim``                        scaled model
``subject2/MarkerData/Mocap/DJ1.trc``                              markers
``subject2/sessionMetadata.yaml``                                  height_m, mass_kg
=================================================================  ===============================

and a session that a user downloads (``OpenCapData_...``), where the reference is OpenCap's own from
several cameras: ``Videos/Cam0/InputMedia/walk/*.mov`` (or .mp4, .avi), the same pickle in
``Videos/Cam0``, ``OpenSimData/Kinematics/walk.mot``, ``OpenSimData/Model/*.osim``,
``MarkerData/walk.trc``.

The pickle holds ``intrinsicMat`` (3, 3), ``distortion`` (1, 5), ``imageSize``, and ``rotation``
(3, 3) and ``translation`` (3, 1; mm) from a checkerboard. How the board lay on the ground, the file
does not tell, so the pose is left out. Trials without a reference (calibration, static) are too.
Names were read from the project's own code.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from biokit.evaluation_sets.reading import existing_folder, read_pickle, take
from biokit.evaluation_sets.sample import DISTORTION, Sample, View, still

LAYOUT = "OpenCap's subject<n>/VideoData and OpenSimData, or a session with Videos and OpenSimData"
CALIBRATION = "cameraIntrinsicsExtrinsics.pickle"
SUFFIXES = (".avi", ".mp4", ".mov", ".MOV")
SYNCHRONISED = ("_syncdWithMocap", "_sync", "")  # ends of video names, the best first
LEFT_OUT = ("extrinsics", "calibration", "static", "neutral")
BY_MARKERS = "the reference is from markers"
BY_CAMERAS = "the reference is OpenCap's own, from several cameras and no markers"


def opencap(
    folder: str | os.PathLike[str], *, cameras: tuple[str, ...] | None = None
) -> Iterator[Sample]:
    """Each trial in each camera that has a reference.

    Parameters
    ----------
    folder
        Of the study, of one subject, of sessions or of one session.
    cameras
        Such as ``("Cam1",)``; all by default.

    Raises
    ------
    FileNotFoundError, ValueError
        Naming the folder or the file and what is wrong with it.
    """
    root = existing_folder(folder, LAYOUT)
    homes = sorted({path.parent for path in root.glob("**/OpenSimData") if path.is_dir()})
    if not homes:
        raise FileNotFoundError(f"{root}: there is no OpenSimData; expected {LAYOUT}")
    for home in homes:
        study = (home / "VideoData").is_dir()
        pattern = "VideoData/Session*/Cam*/*" if study else "Videos/Cam*/InputMedia/*"
        for trial in sorted(path for path in home.glob(pattern) if path.is_dir()):
            name = trial.name
            camera = trial.parent if study else trial.parent.parent
            if cameras is not None and camera.name not in cameras:
                continue
            if any(word in name.lower() for word in LEFT_OUT):
                continue
            angles = home / "OpenSimData" / ("Mocap/IK" if study else "Kinematics") / f"{name}.mot"
            video = _video(trial)
            if angles.is_file() and video is not None:
                yield _sample(home, study, name, camera, video, angles)


def _sample(home: Path, study: bool, name: str, camera: Path, video: Path, angles: Path) -> Sample:
    from biokit.io.video import open_video

    shown = open_video(video)
    frames = len(shown)
    about = _metadata(home / "sessionMetadata.yaml")
    models = sorted((home / "OpenSimData").glob("Mocap/Model/*.osim" if study else "Model/*.osim"))
    markers = home / "MarkerData" / ("Mocap" if study else ".") / f"{name}.trc"
    session = f"{camera.parent.name}, " if study else ""
    return Sample(
        dataset="OpenCap",
        name=f"{home.name}, {session}{name}, {camera.name}",
        time=shown.time,
        frame=np.arange(frames),
        counted=np.ones(frames, dtype=bool),
        video=video,
        view=_view(camera / CALIBRATION, shown.size, frames),
        angles=angles,
        model=models[0] if models else None,
        markers=markers if markers.is_file() else None,
        height=about.get("height_m"),
        mass=about.get("mass_kg"),
        notes=(BY_MARKERS if study else BY_CAMERAS,),
    )


def _view(path: Path, size: tuple[int, int], frames: int) -> View | None:
    """The lens, in the frame of the camera itself; None where there is no calibration."""
    if not path.is_file():
        return None
    data = read_pickle(path)
    matrix = np.asarray(take(path, data, {"intrinsicMat": (3, 3)})["intrinsicMat"], np.float64)
    given = np.ravel(np.asarray(data.get("distortion", []), np.float64))[:DISTORTION]
    distortion = np.zeros(DISTORTION)
    distortion[: len(given)] = given
    return View(
        size=size,
        focal=matrix[[0, 1], [0, 1]],
        centre=matrix[:2, 2],
        distortion=distortion,
        **still(frames),
    )


def _video(trial: Path) -> Path | None:
    """The trial's video, the synchronised one where there is one."""
    names = [trial / f"{trial.name}{end}{suffix}" for end in SYNCHRONISED for suffix in SUFFIXES]
    there = [path for path in names if path.is_file()]
    there += sorted(path for path in trial.iterdir() if path.suffix in SUFFIXES)
    return there[0] if there else None


def _metadata(path: Path) -> dict[str, float]:
    """The numbers of the file's first level."""
    if not path.is_file():
        return {}
    found = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        key, colon, value = line.partition(":")
        if colon and not line.startswith((" ", "#")):
            try:
                found[key.strip()] = float(value.strip().strip("'\""))
            except ValueError:
                continue
    return found
