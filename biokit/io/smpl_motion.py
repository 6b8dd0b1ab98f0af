"""Motions of SMPL-format bodies: .npz files in the layouts of AMASS, and body Datasets.

====================================  =========  ===============================================
key                                   shape      meaning
====================================  =========  ===============================================
``poses``                             F, 3 n     rotation vectors of the joints, rad: n = 24 SMPL,
                                                 22 without hands, 52 SMPL-H, 55 SMPL-X
or ``root_orient``, ``pose_body``     F, 3 / 63  the pelvis and the other 21 joints without hands
``trans``                             F, 3       translation, m
``betas``                             S or F, S  shape components
``mocap_framerate``                              frames per second; also ``mocap_frame_rate``,
                                                 ``fps``
``gender``, ``surface_model_type``               optional: what the shape is of
====================================  =========  ===============================================

Fingers, face, soft tissue (``dmpls``) and markers of a file are left out: the hands do not turn
against the wrists.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

from biokit import schema
from biokit.io.files import existing_file, file_error, replacing

Array = NDArray[np.float64]
Up = Literal["y", "z", "-y"]

JOINTS = len(schema.SMPL_JOINTS)
BODY_JOINTS = 22  # pelvis to wrists, which all layouts begin with
# numbers of a row of ``poses`` -> the model
MODELS = {66: "body without hands", 72: "SMPL", 156: "SMPL-H", 165: "SMPL-X"}
RATES = ("mocap_framerate", "mocap_frame_rate", "fps")
# vertical axis of a file -> rotation vector that turns it to y
TURNS: Mapping[str, tuple[float, float, float]] = {
    "y": (0.0, 0.0, 0.0),
    "z": (-np.pi / 2, 0.0, 0.0),
    "-y": (np.pi, 0.0, 0.0),
}
READER = "biokit.io.smpl_motion.read_smpl_motion"
UPRIGHT = 0.6  # mean of the body's own upward direction along an axis that is surely vertical
FARTHEST = 1000.0  # m: no recording goes so far from its origin
LARGEST_TURN = 20.0  # rad: beyond, rotation vectors are surely in degrees


def read_smpl_motion(
    path: str | os.PathLike[str], *, up: Up | None = None, rate: float | None = None
) -> xr.Dataset:
    """Read the motion of an SMPL-format body, such as a file of AMASS.

    AMASS is z-up, most other files are y-up, and none says. A body stands, walks and sits upright
    most of the time, so that its own vertical tells; where it does not, ``up`` has to.

    Parameters
    ----------
    path
        .npz of one of the layouts above.
    up
        Vertical axis of the file; "-y" is a camera's. By default the body's posture tells.
    rate
        Frames per second, where the file does not say.

    Returns
    -------
    xarray.Dataset
        Kind "body": ``theta (time, smpl_joint, space)`` rad, ``beta (shape)`` (or (time, shape)
        where it changes), ``translation (time, space)`` m, y up. Attributes: ``gender``;
        ``body_model``, whose shape components mean something for bodies of that model only;
        ``left_out``; ``turned_from``, the vertical axis of a file that was turned. SMPL turns a
        body about its pelvis, whose place at rest the file does not know:
        `biokit.body_motion.body_arguments` adds what the turn moves it by, and every verb uses it.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming the file and everything wrong with it: missing keys, a number of joints that no
        layout has, frames that do not fit each other, numbers that are not finite, degrees for
        rad or mm for m, no frame rate, a vertical that cannot be told.
    """
    path = existing_file(path)
    data = _arrays(path)
    problems = _key_problems(data, rate)
    if problems:
        raise file_error(path, problems)
    return smpl_motion_of(path, data, up=up, rate=rate)


def smpl_motion_of(
    path: Path,
    data: Mapping[str, Any],
    *,
    up: Up | None,
    rate: float | None,
    reader: str = READER,
) -> xr.Dataset:
    """The motion that arrays of a file hold.

    Parameters
    ----------
    path
        The file, which errors name.
    data
        Keys of the layouts above -> arrays.
    up, rate
        As `read_smpl_motion`.
    reader
        The function that errors advise to call.

    Raises
    ------
    ValueError
        As `read_smpl_motion`.
    """
    poses, model = _poses(data)
    translation = np.asarray(data["trans"], np.float64)
    beta = _constant(np.asarray(data["betas"], np.float64))
    per_second = float(rate if rate is not None else _rate(data))
    problems = _value_problems(poses, translation, beta, per_second)
    if problems:
        raise file_error(path, problems)
    theta = _body_joints(poses)
    axis = up if up is not None else _vertical(theta[:, 0])
    if axis not in TURNS:
        problem = _cannot_tell(theta[:, 0], reader) if up is None else _unknown_axis(up)
        raise file_error(path, [problem])
    attrs = {
        "source": path.name,
        "body_model": _text(data.get("surface_model_type", model)),
        "gender": _text(data.get("gender", "unknown")),
        "left_out": ", ".join(_left_out(poses, data)) or "nothing",
        "sampling_rate": per_second,
    }
    if axis != "y":
        turn = Rotation.from_rotvec(TURNS[axis])
        theta[:, 0] = (turn * Rotation.from_rotvec(theta[:, 0])).as_rotvec()
        translation = turn.apply(translation)
        attrs["turned_from"] = axis
    time = np.arange(len(theta)) / per_second
    return schema.body(time, theta, beta, translation, attrs=attrs)


def write_smpl_motion(motion: xr.Dataset, path: str | os.PathLike[str]) -> None:
    """Write a body Dataset to an .npz file in AMASS's layout, with SMPL's 24 joints.

    A motion that was turned when it was read is turned back: its file's axes are kept.

    Raises
    ------
    ValueError
        If the Dataset is not valid, or has no constant frame rate.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    schema.validate(motion, "body", source=str(path))
    rate = float(motion.attrs.get("sampling_rate", schema.sampling_rate(motion["time"])))
    steps = np.diff(motion["time"].values)
    if not np.isfinite(rate) or not np.allclose(steps, 1 / rate, rtol=0, atol=0.02 / rate):
        raise ValueError(
            f"{path}: the file holds one frame rate, but the times of the motion have none;"
            " interpolate it to even times first"
        )
    theta = np.array(motion["theta"].values, dtype=np.float64)
    translation = np.asarray(motion["translation"].values, dtype=np.float64)
    axis = str(motion.attrs.get("turned_from", "y"))
    if axis != "y":
        back = Rotation.from_rotvec(TURNS[axis]).inv()
        theta[:, 0] = (back * Rotation.from_rotvec(theta[:, 0])).as_rotvec()
        translation = back.apply(translation)
    with replacing(path) as temporary:
        np.savez(
            temporary,
            poses=theta.reshape(len(theta), -1),
            trans=translation,
            betas=np.asarray(motion["beta"].values, dtype=np.float64),
            mocap_framerate=rate,
            gender=str(motion.attrs.get("gender", "unknown")),
            surface_model_type=str(motion.attrs.get("body_model", "SMPL")),
        )


def is_smpl_motion(keys: set[str]) -> bool:
    """Whether an .npz of these keys is meant to be a motion of a body."""
    return bool(keys & {"poses", "pose_body"}) and bool(keys & {"trans", "betas"})


# ---------------------------------------------------------------------------------------- reading


def _arrays(path: Path) -> dict[str, Any]:
    """What is needed of the file; objects, which only a pickle holds, are not read."""
    wanted = {"poses", "root_orient", "pose_body", "trans", "betas", *RATES}
    wanted |= {"gender", "surface_model_type", "dmpls"}
    found = {}
    try:
        with np.load(path, allow_pickle=False) as archive:
            for key in archive.files:
                try:
                    found[key] = archive[key] if key in wanted else None
                except ValueError as error:
                    if "Object arrays" not in str(error):
                        raise
    except AttributeError as error:  # a single array has no keys
        raise file_error(path, ["holds a single array, expected a motion as .npz"]) from error
    except Exception as error:  # damaged bytes end in errors of any kind
        raise file_error(
            path, [f"cannot be read as .npz ({error}); is it truncated or another format?"]
        ) from error
    return found


def _key_problems(data: Mapping[str, Any], rate: float | None) -> list[str]:
    if "v_template" in data:
        return ["is a body, not a motion; read it with biokit.body.load_body"]
    problems = []
    if "poses" not in data and not {"root_orient", "pose_body"} <= data.keys():
        problems.append("there are no poses (key poses, or root_orient and pose_body)")
    if "trans" not in data:
        problems.append("there is no translation (key trans)")
    if "betas" not in data:
        problems.append("there is no shape (key betas); for the mean shape write ten zeros there")
    if rate is None and not any(key in data for key in RATES):
        problems.append(
            f"there is no frame rate (key {' or '.join(RATES)}); give it to {READER}(path, rate=)"
        )
    if problems:
        problems.append(f"the file has the keys {', '.join(sorted(data)) or 'none'}")
    elif rate is None and np.size(_rate(data)) != 1:
        problems.append(f"the frame rate is not one number; give it to {READER}(path, rate=)")
    if "poses" in data and not problems and np.ndim(data["poses"]) != 2:
        problems.append(f"poses has shape {np.shape(data['poses'])}, expected (frames, 3 * joints)")
    elif "poses" in data and not problems and np.shape(data["poses"])[1] not in MODELS:
        known = ", ".join(f"{n} ({model})" for n, model in MODELS.items())
        problems.append(f"poses has {np.shape(data['poses'])[1]} numbers a frame; known: {known}")
    return problems


def _rate(data: Mapping[str, Any]) -> Any:
    return next(data[key] for key in RATES if key in data)


def _poses(data: Mapping[str, Any]) -> tuple[Array, str]:
    """Rows of rotation vectors, and the model that they are of."""
    if "poses" in data:
        poses = np.asarray(data["poses"], np.float64)
        return poses, MODELS[poses.shape[1]]
    parts = [np.asarray(data[key], np.float64) for key in ("root_orient", "pose_body")]
    return np.concatenate([part.reshape(len(part), -1) for part in parts], 1), MODELS[66]


def _value_problems(poses: Array, translation: Array, beta: Array, rate: float) -> list[str]:
    problems = []
    frames = len(poses)
    if frames == 0:
        return ["there are no frames"]
    if translation.shape != (frames, 3):
        problems.append(f"trans has shape {translation.shape}, expected ({frames}, 3)")
    if beta.ndim not in (1, 2) or (beta.ndim == 2 and len(beta) != frames):
        problems.append(f"betas has shape {beta.shape}, expected (S,) or ({frames}, S)")
    if not (np.isfinite(rate) and rate > 0):
        problems.append(f"the frame rate is {rate}, expected a positive number")
    for name, values in (("poses", poses), ("trans", translation), ("betas", beta)):
        wrong = ~np.isfinite(values.reshape(len(values), -1)).all(1)
        if wrong.any():
            problems.append(
                f"{name} is not finite in {wrong.sum()} places, first at {int(wrong.argmax())}"
            )
    if not problems and np.abs(poses).max() > LARGEST_TURN:
        problems.append(
            f"poses has values up to {np.abs(poses).max():.0f}, expected rotation vectors in rad;"
            " are they in degrees?"
        )
    if not problems and np.abs(translation).max() > FARTHEST:
        problems.append(
            f"trans goes to {np.abs(translation).max():.0f}, expected metres; is it in mm?"
        )
    return problems


def _constant(beta: Array) -> Array:
    """One shape where all frames have the same."""
    if beta.ndim == 2 and len(beta) and (beta == beta[0]).all():
        return np.asarray(beta[0])
    return beta


def _body_joints(poses: Array) -> Array:
    """Rotation vectors [F, 24, 3]; hands that the file has as fingers do not turn."""
    theta = np.zeros((len(poses), JOINTS, 3))
    joints = JOINTS if poses.shape[1] == 3 * JOINTS else BODY_JOINTS
    theta[:, :joints] = poses[:, : 3 * joints].reshape(len(poses), joints, 3)
    return theta


def _left_out(poses: Array, data: Mapping[str, Any]) -> list[str]:
    parts = {156: ["fingers"], 165: ["fingers", "face"]}.get(poses.shape[1], [])
    return parts + (["dmpls"] if "dmpls" in data else [])


def _text(value: Any) -> str:
    """Text that may be an array, or bytes that Python 2 wrote."""
    item = np.asarray(value).reshape(-1)[:1].tolist() or ["unknown"]
    text = item[0].decode("latin1") if isinstance(item[0], bytes) else str(item[0])
    return text.removeprefix("b'").removesuffix("'")


# --------------------------------------------------------------------------------- which way is up


def _upward(root: Array) -> Array:
    """Mean direction [3], in the file's axes, of what is up in the body's T-pose."""
    return np.asarray(Rotation.from_rotvec(root).apply([0.0, 1.0, 0.0]).mean(0))


def _vertical(root: Array) -> str:
    """The axis along which the body stands: y, z, -y, or another."""
    upward = _upward(root)
    axis = int(np.abs(upward).argmax())
    if abs(upward[axis]) < UPRIGHT:
        return ""
    return ("-" if upward[axis] < 0 else "") + schema.SPACE[axis]


def _cannot_tell(root: Array, reader: str) -> str:
    mean = ", ".join(f"{x:.2f}" for x in _upward(root))
    return (
        f"which way is up cannot be told: the body's own vertical is ({mean}) on average, where"
        f" standing gives 1 along y or z. Say it: {reader}(path, up='z') (AMASS), up='y', or"
        " up='-y' (a camera's axes)"
    )


def _unknown_axis(up: Any) -> str:
    return f"up is {up!r}; it has to be one of {', '.join(map(repr, TURNS))}"
