"""Cameras in calibration files: ours, OpenCV's, and Pose2Sim's or Caliscope's.

====== ===================================================================================
suffix holds
====== ===================================================================================
.json  several cameras with their poses, the layout that :func:`write_camera` writes; or one
       camera's matrix and distortion, as OpenCV's FileStorage or plain lists
.yaml  one camera's matrix and distortion, by OpenCV's FileStorage, ROS or plain lists (also
       .yml)
.toml  several cameras with their poses, as Pose2Sim and Caliscope (and aniposelib) write them
====== ===================================================================================

A pose is read where the file says in which frame it is: .toml files have z up, ours say which axis
is. It becomes one from ground, OpenSim's frame: x as in the file, y up, z to the right of x.
OpenCV's files have poses of a board, if any, which are not read.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from biokit.camera.model import COEFFICIENTS, Camera
from biokit.io.calibration_values import CalibrationEntry, read_entries
from biokit.io.files import existing_file, file_error, replacing

SUFFIXES = (".json", ".yaml", ".yml", ".toml")
SKEW = 1e-6  # of the focal length, between the axes of a picture
ORTHOGONAL = 1e-3  # error of a rotation matrix
FARTHEST = 100.0  # m; camera stands further away only in millimetres
# From ground to worlds with another axis up, x kept
FROM_GROUND: dict[str, tuple[tuple[float, ...], ...]] = {
    "+Y": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "-Y": ((1, 0, 0), (0, -1, 0), (0, 0, -1)),
    "+Z": ((1, 0, 0), (0, 0, -1), (0, 1, 0)),
    "-Z": ((1, 0, 0), (0, 0, 1), (0, -1, 0)),
}


def read_camera(
    path: str | os.PathLike[str],
    name: str | None = None,
    *,
    size: tuple[int, int] | None = None,
) -> Camera:
    """Read one camera.

    Parameters
    ----------
    path
        A calibration file of the suffixes above. ``calibration.json#cam02`` is the camera cam02.
    name
        Which of its cameras; may be left out where there is one.
    size
        Width and height of the pictures that the camera is wanted for, px. It is needed where the
        file does not tell what pictures it was made with; else the camera is converted to it.

    Returns
    -------
    Camera
        In double precision; with a pose where the file has one.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the suffix is unknown, the camera is not in the file, its numbers cannot be (all problems
        are listed), or it is for pictures of another shape than ``size``.
    """
    before, mark, after = os.fspath(path).rpartition("#")
    if mark and name is None and not Path(path).exists():
        path, name = before, after
    file, entries = _entries(path)
    if name is None and len(entries) > 1:
        raise file_error(
            file,
            [
                f"holds {len(entries)} cameras, {', '.join(entries)}; say which, as in"
                f" {file.name}#{next(iter(entries))}"
            ],
        )
    chosen = next(iter(entries)) if name is None else name
    if chosen not in entries:
        raise file_error(file, [f"no camera {chosen!r}; it holds {', '.join(entries)}"])
    problems: list[str] = []
    camera = _camera(file, chosen, entries[chosen], size, problems)
    if camera is None:
        raise file_error(file, problems)
    return camera if size is None else camera.resized(size)


def read_cameras(path: str | os.PathLike[str]) -> dict[str, Camera]:
    """Read all cameras of a file, by their names.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        As :func:`read_camera`, with the problems of all cameras.
    """
    file, entries = _entries(path)
    problems: list[str] = []
    cameras = {}
    for name, entry in entries.items():
        camera = _camera(file, name, entry, None, problems)
        if camera is not None:
            cameras[name] = camera
    if problems:
        raise file_error(file, problems)
    return cameras


def write_camera(
    camera: Camera | Mapping[str, Camera], path: str | os.PathLike[str], *, name: str = "camera"
) -> None:
    """Write one camera, or several by their names, as .json that :func:`read_camera` reads.

    Parameters
    ----------
    camera
        Without batch dimensions.
    path
        Where to; the folder has to exist.
    name
        Of a single camera.

    Raises
    ------
    ValueError
        If the suffix is not .json.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    if Path(path).suffix.lower() != ".json":
        raise ValueError(f"{path}: cameras are written as .json")
    cameras = {name: camera} if isinstance(camera, Camera) else dict(camera)
    content = {
        "units": "metres and pixels",
        "world_frame": {
            "vertical_axis": "+Y (up)",
            "horizontal_axes": "X (forward), Z (to the right)",
            "floor": "Y = 0",
            "handedness": "right",
        },
        "convention": (
            "x_cam = R @ X_world + t (x right, y down, z forward). (x/z, y/z) is distorted with"
            " OpenCV's [k1, k2, p1, p2, k3], then pixel = K @ [xd, yd, 1]; (0, 0) is the centre of"
            " the top-left pixel."
        ),
        "cameras": {key: _content(value) for key, value in cameras.items()},
    }
    with replacing(path) as temporary:
        temporary.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def _content(camera: Camera) -> dict[str, Any]:
    content = {
        "image_size": list(camera.size),
        "K": camera.matrix.tolist(),
        "dist": camera.distortion.tolist(),
    }
    if camera.rotation is not None and camera.translation is not None:
        content |= {"R": camera.rotation.tolist(), "t": camera.translation.tolist()}
    return content


def _entries(path: str | os.PathLike[str]) -> tuple[Path, dict[str, CalibrationEntry]]:
    suffix = Path(path).suffix.lower()
    if suffix not in SUFFIXES:
        raise ValueError(
            f"{path}: {suffix or 'a name without suffix'} is no calibration; supported:"
            f" {' '.join(SUFFIXES)}"
        )
    file = existing_file(path)
    return file, read_entries(file)


def _camera(
    file: Path,
    name: str,
    entry: CalibrationEntry,
    size: tuple[int, int] | None,
    problems: list[str],
) -> Camera | None:
    """The camera of an entry; None when there were problems, which are added to the others."""
    before = len(problems)
    where = f"camera {name}: "
    found = [*entry.problems]
    if entry.fisheye:
        found.append("is calibrated as a fisheye, which is not supported; use OpenCV's usual model")
    own = entry.size or size
    if own is None:
        found.append(
            "no size of the picture (image_size, or image_width and image_height); add it or give"
            " size"
        )
        own = (0, 0)
    matrix = entry.matrix
    if matrix is not None:
        found += _matrix_problems(matrix, own if own != (0, 0) else None)
    lens = entry.distortion
    if any(lens[COEFFICIENTS:]):
        found.append(
            f"{len(lens)} coefficients of distortion, of which the first {COEFFICIENTS} are"
            " supported; calibrate without the rational and thin-prism models"
        )
    problems += [where + problem for problem in found]
    pose = _pose(entry, where, problems)
    if len(problems) > before or matrix is None:
        return None
    return Camera(
        focal=_tensor([matrix[0], matrix[4]]),
        centre=_tensor([matrix[2], matrix[5]]),
        size=own,
        distortion=_tensor([*lens, *[0.0] * COEFFICIENTS][:COEFFICIENTS]),
        rotation=None if pose is None else pose[0],
        translation=None if pose is None else pose[1],
        source=f"{file.name}, {name}",
    )


def _matrix_problems(matrix: list[float], size: tuple[int, int] | None) -> list[str]:
    fx, skew, cx, zero, fy, cy, *last = matrix
    problems = []
    if not (fx > 0 and fy > 0):
        problems.append(f"focal lengths {fx:g} and {fy:g} px, expected both above zero")
    elif abs(skew) > SKEW * fx:
        problems.append(f"the axes of its picture are not at right angles (skew {skew:g} px)")
    if zero or last != [0.0, 0.0, 1.0]:
        problems.append("the camera matrix does not end with 0 and 0, 0, 1; transposed?")
    elif size is not None and not (0 <= cx <= size[0] and 0 <= cy <= size[1]):
        problems.append(
            f"the principal point ({cx:g}, {cy:g}) px is outside the picture of {size[0]} x"
            f" {size[1]} px; width and height exchanged, or the size of another picture?"
        )
    return problems


def _pose(entry: CalibrationEntry, where: str, problems: list[str]) -> tuple[Tensor, Tensor] | None:
    """Rotation [3, 3] and translation [3] m from ground; None where there are none."""
    if entry.rotation is None or entry.translation is None:
        return None
    if entry.up not in FROM_GROUND:
        problems.append(
            f"{where}the vertical axis of the world is {entry.up!r}, expected one of"
            f" {', '.join(FROM_GROUND)}"
        )
        return None
    turn = _tensor(entry.rotation)
    rotation = _rodrigues(turn) if len(turn) == 3 else turn.view(3, 3)
    translation = _tensor(entry.translation)
    error = (rotation @ rotation.mT - torch.eye(3, dtype=torch.float64)).abs().max()
    if float(error) > ORTHOGONAL or float(torch.linalg.det(rotation)) < 0:
        problems.append(f"{where}R is not a rotation (columns not orthonormal, or mirrored)")
    if float(translation.norm()) > FARTHEST:
        problems.append(
            f"{where}t is {float(translation.norm()):.0f} m long; is it in millimetres? Metres are"
            " expected"
        )
    return rotation @ _tensor(FROM_GROUND[entry.up]), translation


def _rodrigues(turn: Tensor) -> Tensor:
    """Rotation matrix [3, 3] of a rotation vector [3] rad."""
    x, y, z = turn.tolist()
    return torch.linalg.matrix_exp(_tensor([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]]))


def _tensor(values: Any) -> Tensor:
    return torch.tensor(values, dtype=torch.float64)
