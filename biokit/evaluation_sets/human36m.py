"""Human3.6M (Ionescu et al. 2014): one person in a room with markers and four cameras, 50 Hz.

Its own files (.cdf) need a library of their own; four layouts that common preprocessing makes of
them are read:

=================================================  ===============================================
``**/S9/<action>/annot.h5``                        h36m-fetch: ``pose/2d`` (N, 32, 2) px and
                                                   ``pose/3d`` or ``pose/3d-univ`` (N, 32, 3) mm in
                                                   the camera,
                                                   ``camera``, ``frame`` (from 1) for each row,
                                                   ``intrinsics/<camera>``; pictures in
                                                   ``imageSequence/<camera>/img_000001.jpg``
``data_3d_h36m.npz``                               VideoPose3D: ``positions_3d``, subject -> action
                                                   -> (N, 32, 3) m in the world; cameras from
                                                   ``cameras.h5``
``h36m_valid_protocol<p>.npz``                     SPIN: ``imgname``, ``center``, ``scale``, ``S``
                                                   (N, 24, 4) m in the camera about the pelvis
``**/S9/MyPoseFeatures/D3_Positions_mono/*.mat``   the original, converted by MATLAB: ``data``
                                                   (N, 96) mm in the camera
=================================================  ===============================================

``cameras.h5`` is that of Martinez et al. (h36m.zip): ``subject9/camera1/R, T, f, c, k, p, Name``
with x_camera = R (x_world - T), T in mm, Name the letters of the camera's number. Names, orders and
units were read from the code that makes or reads these files.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from biokit.evaluation_sets.reading import Npz, existing_folder, read_hdf, read_mat, take
from biokit.evaluation_sets.sample import Array, NamedPoints, Sample, View, still
from biokit.io.files import file_error

RATE = 50.0  # Hz
LAYOUT = "Human3.6M as annot.h5, data_3d_h36m.npz, h36m_valid_protocol2.npz or *.cdf.mat"
SUBJECTS = ("S9", "S11")
# the cameras, and the size of their pictures in px
CAMERAS = {
    "54138969": (1000, 1002),
    "55011271": (1000, 1000),
    "58860488": (1000, 1000),
    "60457274": (1000, 1002),
}
# of the 32 joints: those that are joints
JOINTS = {
    0: "pelvis",
    1: "right_hip",
    2: "right_knee",
    3: "right_ankle",
    6: "left_hip",
    7: "left_knee",
    8: "left_ankle",
    12: "spine",
    13: "neck",
    14: "jaw",
    15: "head_top",
    17: "left_shoulder",
    18: "left_elbow",
    19: "left_wrist",
    25: "right_shoulder",
    26: "right_elbow",
    27: "right_wrist",
}
# SPIN's 24, in its order
SPIN = (
    *("right_ankle", "right_knee", "right_hip", "left_hip", "left_knee", "left_ankle"),
    *("right_wrist", "right_elbow", "right_shoulder"),
    *("left_shoulder", "left_elbow", "left_wrist", "neck", "head_top_lsp", "pelvis", "thorax"),
    *("spine", "jaw", "head_top", "nose", "left_eye", "right_eye", "left_ear", "right_ear"),
)
SPIN_NAME = re.compile(r"(S\d+)_([^/]+)\.(\d+)_(\d+)\.\w+$")
BOX = 200.0  # px for each unit of SPIN's ``scale``


def human36m(
    folder: str | os.PathLike[str],
    *,
    subjects: tuple[str, ...] = SUBJECTS,
    cameras: tuple[str, ...] = tuple(CAMERAS),
) -> Iterator[Sample]:
    """Each action in each camera.

    Parameters
    ----------
    folder
        That holds files of one of the layouts above; the first one found is read.
    subjects
        S9 and S11 are evaluated.
    cameras
        Their numbers. Protocol 2 evaluates ("60457274",), as most papers on meshes do.

    Raises
    ------
    FileNotFoundError, ValueError
        Naming the folder or the file and what is wrong with it.
    """
    unknown = [camera for camera in cameras if camera not in CAMERAS]
    if unknown:
        raise ValueError(f"there is no camera {', '.join(unknown)}; {', '.join(CAMERAS)} are")
    root = existing_folder(folder, LAYOUT)
    for pattern, reader in (
        ("**/annot.h5", _fetched),
        ("**/data_3d_h36m.npz", _world),
        ("**/h36m_valid_protocol*.npz", _spin),
        ("**/D3_Positions_mono/*.mat", _original),
    ):
        files = sorted(root.glob(pattern))
        if files:
            for path in files:
                yield from reader(root, path, subjects, cameras)
            return
    raise FileNotFoundError(f"{root}: holds none of the layouts; expected {LAYOUT}")


def _fetched(
    root: Path, path: Path, subjects: tuple[str, ...], cameras: tuple[str, ...]
) -> Iterator[Sample]:
    subject, action = path.parent.parent.name, path.parent.name
    if subject not in subjects:
        return
    data = read_hdf(path)
    key = "pose/3d" if "pose/3d" in data else "pose/3d-univ"
    wanted = {"pose/2d": ("N", 32, 2), key: ("N", 32, 3), "camera": ("N",), "frame": ("N",)}
    found = take(path, data, wanted)
    for camera in cameras:
        rows = np.flatnonzero(found["camera"] == int(camera))
        if len(rows) == 0:
            continue
        position = np.asarray(found[key][rows], np.float64) / 1000.0
        seen = np.asarray(found["pose/2d"][rows], np.float64)
        numbers = found["frame"][rows].astype(np.int64)
        pictures = path.parent / "imageSequence" / camera
        yield Sample(
            dataset="Human3.6M",
            name=f"{subject}, {action}, {camera}",
            time=(numbers - 1) / RATE,
            frame=numbers - 1,
            counted=np.ones(len(rows), dtype=bool),
            pictures=tuple(pictures / f"img_{number:06d}.jpg" for number in numbers),
            view=_lens(position, seen, camera),
            keypoints=_joints(seen),
            keypoint_source="projected joints (truth)",
            joints=_joints(position),
            notes=("joints of the universal skeleton, not the subject's",)
            if key == "pose/3d-univ"
            else (),
        )


def _world(
    root: Path, path: Path, subjects: tuple[str, ...], cameras: tuple[str, ...]
) -> Iterator[Sample]:
    held = Npz(path)
    if "positions_3d" not in held:
        raise file_error(
            path, [f"there is no positions_3d (it has {', '.join(held) or 'nothing'})"]
        )
    people = np.asarray(held["positions_3d"], dtype=object).reshape(-1)[0]
    lenses = _cameras(root)
    for subject in subjects:
        for action, values in sorted(people.get(subject, {}).items()):
            data = take(path, {action: values}, {action: ("N", 32, 3)}, within=f"{subject}: ")
            position = np.asarray(data[action], np.float64)
            frames = len(position)
            for camera in cameras:
                video = root / subject / "Videos" / f"{action}.{camera}.mp4"
                yield Sample(
                    dataset="Human3.6M",
                    name=f"{subject}, {action}, {camera}",
                    time=np.arange(frames) / RATE,
                    frame=np.arange(frames),
                    counted=np.ones(frames, dtype=bool),
                    video=video if video.is_file() else None,
                    view=_placed(lenses[subject, camera], frames),
                    joints=_joints(position),
                )


def _spin(
    root: Path, path: Path, subjects: tuple[str, ...], cameras: tuple[str, ...]
) -> Iterator[Sample]:
    held = Npz(path)
    found = take(path, held, {"S": ("N", 24, 4), "center": ("N", 2), "scale": ("N",)})
    if "imgname" not in held:
        raise file_error(path, ["there is no imgname"])
    names = [str(name) for name in np.asarray(held["imgname"]).tolist()]
    parts = [SPIN_NAME.search(name) for name in names]
    odd = [name for name, part in zip(names, parts, strict=True) if part is None]
    if odd:
        raise file_error(path, [f"{odd[0]!r} is no S<n>_<action>.<camera>_<frame>.jpg"])
    keys = [part.group(1, 2, 3) for part in parts if part is not None]
    numbers = np.array([int(part.group(4)) for part in parts if part is not None])
    for subject, action, camera in sorted(set(keys)):
        if subject not in subjects or camera not in cameras:
            continue
        rows = np.flatnonzero([key == (subject, action, camera) for key in keys])
        rows = rows[np.argsort(numbers[rows], kind="stable")]
        points = np.asarray(found["S"][rows], np.float64)
        half = BOX * np.asarray(found["scale"][rows], np.float64)[:, None] / 2
        middle = np.asarray(found["center"][rows], np.float64)
        yield Sample(
            dataset="Human3.6M",
            name=f"{subject}, {action}, {camera}",
            time=(numbers[rows] - 1) / RATE,
            frame=numbers[rows] - 1,
            counted=np.ones(len(rows), dtype=bool),
            pictures=tuple(root / names[row] for row in rows),
            boxes=np.concatenate([middle - half, middle + half], 1),
            joints=NamedPoints(SPIN, points[..., :3], points[..., 3]),
        )


def _original(
    root: Path, path: Path, subjects: tuple[str, ...], cameras: tuple[str, ...]
) -> Iterator[Sample]:
    subject = path.parents[2].name
    action, camera = path.name.split(".")[:2]
    if subject not in subjects or camera not in cameras or action.startswith("_ALL"):
        return
    held = read_mat(path)
    values = np.asarray(held.get("data", []), dtype=object)
    while values.dtype == object and values.size == 1:  # a cell within a cell
        values = np.asarray(values.reshape(-1)[0])
    found = take(path, {"data": np.asarray(values, np.float64)}, {"data": (None, 96)})
    position = found["data"].reshape(-1, 32, 3) / 1000.0
    video = path.parents[2] / "Videos" / f"{action}.{camera}.mp4"
    yield Sample(
        dataset="Human3.6M",
        name=f"{subject}, {action}, {camera}",
        time=np.arange(len(position)) / RATE,
        frame=np.arange(len(position)),
        counted=np.ones(len(position), dtype=bool),
        video=video if video.is_file() else None,
        joints=_joints(position),
    )


# --------------------------------------------------------------------------------------- cameras


def _cameras(root: Path) -> dict[tuple[str, str], View]:
    """Views of one frame by subject and camera."""
    files = sorted(root.glob("**/cameras.h5"))
    if not files:
        raise FileNotFoundError(
            f"{root}: data_3d_h36m.npz has no cameras; put the cameras.h5 of the same"
            " preprocessing (Martinez et al., h36m.zip) beside it"
        )
    data = read_hdf(files[0])
    views = {}
    for subject in {key.split("/")[0] for key in data if key.startswith("subject")}:
        for number, usual in enumerate(CAMERAS, start=1):
            place = f"{subject}/camera{number}/"
            own = {key.removeprefix(place): v for key, v in data.items() if key.startswith(place)}
            wanted = {"R": (3, 3), **dict.fromkeys("Tfck", (None, None)), "p": (None, None)}
            found = take(files[0], own, wanted, within=place)
            # MATLAB wrote the matrix column by column
            turn = np.asarray(found["R"], np.float64).T
            at, f, c, k, p = (np.ravel(found[key]).astype(np.float64) for key in "Tfckp")
            letters = np.ravel(own.get("Name", [])).astype(np.int64)
            camera = "".join(map(chr, letters)) or usual
            if camera not in CAMERAS:
                raise file_error(files[0], [f"{place}Name is {camera!r}, which is no camera"])
            views[f"S{subject.removeprefix('subject')}", camera] = View(
                size=CAMERAS[camera],
                focal=f,
                centre=c,
                distortion=np.array([k[0], k[1], p[0], p[1], k[2]]),
                rotation=turn,
                translation=-turn @ at / 1000.0,
            )
    return views


def _placed(view: View, frames: int) -> View:
    return view._replace(
        rotation=np.tile(view.rotation, (frames, 1, 1)),
        translation=np.tile(view.translation, (frames, 1)),
    )


def _lens(position: Array, seen: Array, camera: str) -> View:
    """The pinhole that projects the joints best: u z = f x + c z, in least squares."""
    x = position.reshape(-1, 3)
    focal, centre = np.zeros(2), np.zeros(2)
    for axis in range(2):
        design = x[:, [axis, 2]]
        target = seen.reshape(-1, 2)[:, axis] * x[:, 2]
        focal[axis], centre[axis] = np.linalg.lstsq(design, target, rcond=None)[0]
    return View(
        size=CAMERAS[camera],
        focal=focal,
        centre=centre,
        distortion=np.zeros(5),
        **still(len(position)),
    )


def _joints(values: Array) -> NamedPoints:
    rows = list(JOINTS)
    chosen = values[:, rows]
    return NamedPoints(tuple(JOINTS.values()), chosen, np.ones(chosen.shape[:2]))
