"""Exports of networks of human mesh recovery (HMR): SMPL bodies with features, frame by frame.

Two layouts, as .npz or as a pickle (also joblib's), are known:

**People**, what PromptHMR's pipeline saves as ``results.pkl``: under ``people`` a dict for each
track, with ``frames`` (F,) numbers of the video's frames, ``smplx_world`` (``pose`` (F, 165) rad,
``trans`` (F, 3) m, ``shape`` (F, S); y up, the floor at 0) or ``smplx_cam`` (the same in the
camera), and ``prhmr_img_feats`` (F, W), which it lacks if it was saved with
``save_only_essential=True``. The layout was read from the public source; no such file was at hand.

**Flat**, for any network:

==================================  ==============================================================
key                                 meaning
==================================  ==============================================================
``poses``, or two of                rotation vectors (F, 3 n) or (F, n, 3), rad, or matrices
``global_orient``/``root_orient``   (F, n, 3, 3): SMPL's 24 joints, or 22 and more of SMPL-H or
and ``body_pose``/``pose_body``     SMPL-X; ``pose`` is taken for ``poses``
``trans``                           (F, 3) m; also ``transl``
``betas``                           (S,) or (F, S); also ``shape``
``features``                        (F, Q, W) tokens, or (F, W): NaN where nobody is seen
``fps``                             frames per second; also ``mocap_framerate``
``frames``                          optional: numbers of the frames, where some are missing
``front_end``                       optional: name of the network
==================================  ==============================================================
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

from biokit import schema
from biokit.body.array_pickle import RefusedError, as_array
from biokit.body.joblib_arrays import load_joblib_arrays
from biokit.io.files import existing_file, file_error
from biokit.io.smpl_motion import BODY_JOINTS, MODELS, Up, smpl_motion_of
from biokit.visual_front_end import with_features

READER = "biokit.io.hmr_features.read_hmr_features"
PICKLES = (".pkl", ".pickle", ".joblib")
PROMPT_HMR = "PromptHMR"
LONGEST = "longest"
# what a file may call it, the first that is there
POSES = ("poses", "pose")
ROOT, BODY = ("global_orient", "root_orient"), ("body_pose", "pose_body")
PLACE, SHAPE = ("trans", "transl"), ("betas", "shape")
FEATURES = ("features", "prhmr_img_feats")
RATES = ("fps", "mocap_framerate")
NUMBERS = ("frames",)


class _Person(NamedTuple):
    """What a file says of one person."""

    data: Mapping[str, Any]  # of the motion
    features: Any
    frames: Any
    up: Up | None
    front_end: str


def read_hmr_features(
    path: str | os.PathLike[str],
    *,
    person: str | int = LONGEST,
    rate: float | None = None,
    up: Up | None = None,
    front_end: str | None = None,
) -> xr.Dataset:
    """Read the body and the features that a network of mesh recovery saved.

    Nothing in a pickle is run: it may hold arrays and containers only.

    Parameters
    ----------
    path : path
        .npz, or .pkl, .pickle or .joblib, in one of the layouts above.
    person : str or int
        Which track of a file of several people: "longest", or its name.
    rate : float, optional
        Frames per second, where the file does not say; PromptHMR's does not.
    up : {"y", "z", "-y"}, optional
        Vertical axis, "-y" for a camera's. By default what the layout says, else the posture.
    front_end : str, optional
        Name of the network whose features these are, where the file does not say.

    Returns
    -------
    Dataset
        Kind "body", as of `biokit.io.smpl_motion.read_smpl_motion`, with ``visual_feature (time,
        token, channel)``; ``time`` and ``frame`` skip the frames that the file lacks.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        Naming the file and everything wrong with it: another format, a pickle that would run
        something, missing keys, lengths that do not fit each other, no frame rate, no name of the
        network, an unknown person.

    Examples
    --------
    >>> from biokit.io.hmr_features import read_hmr_features
    >>> body = read_hmr_features("results.pkl", rate=30.0)  # doctest: +SKIP
    """
    path = existing_file(path)
    content = _content(path)
    found = _one_of(path, content, person) if "people" in content else _flat(content)
    name = front_end or found.front_end
    problems = _problems(found, content, rate, name)
    if problems:
        raise file_error(path, problems)
    per_second = float(rate if rate is not None else _scalar(_first(content, RATES)))
    data = _motion(path, found.data) | {"fps": per_second}
    body = smpl_motion_of(path, data, up=up or found.up, rate=per_second, reader=READER)
    frames = _frames(path, found.frames, body.sizes["time"])
    body = body.assign_coords(time=frames / per_second, frame=("time", frames))
    try:
        return with_features(schema.describe(body), _array(path, "features", found.features), name)
    except ValueError as error:
        raise ValueError(str(error).replace(path.name, str(path), 1)) from None


# ----------------------------------------------------------------------------------------- files


def _content(path: Path) -> dict[str, Any]:
    if path.suffix.lower() not in (".npz", *PICKLES):
        raise file_error(path, [f"expected .npz or {', '.join(PICKLES)}"])
    return _npz(path) if path.suffix.lower() == ".npz" else _pickled(path)


def _npz(path: Path) -> dict[str, Any]:
    found = {}
    try:
        with np.load(path, allow_pickle=False) as archive:
            for key in archive.files:
                try:
                    found[key] = archive[key]
                except ValueError as error:  # objects, which only a pickle holds, are not read
                    if "Object arrays" not in str(error):
                        raise
    except AttributeError as error:  # a single array has no keys
        raise file_error(path, ["holds a single array, expected an .npz"]) from error
    except Exception as error:  # damaged bytes end in errors of any kind
        raise file_error(
            path, [f"cannot be read as .npz ({error}); is it truncated or another format?"]
        ) from error
    return found


def _pickled(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            content = load_joblib_arrays(file)
    except RefusedError as error:
        raise file_error(
            path,
            [
                f"the pickle tries to do more than hold arrays ({error}); nothing of it was run."
                " Save tensors and objects of other packages as numpy arrays"
            ],
        ) from error
    except pickle.UnpicklingError as error:
        raise file_error(path, [f"cannot be read as a pickle ({error}); is it cut off?"]) from error
    if not isinstance(content, dict):
        raise file_error(path, [f"holds a {type(content).__name__}, expected a dict of arrays"])
    return {str(key): value for key, value in content.items()}


# --------------------------------------------------------------------------------------- layouts


def _one_of(path: Path, content: Mapping[str, Any], person: str | int) -> _Person:
    """One person of PromptHMR's."""
    people = content["people"]
    if not isinstance(people, dict) or not people:
        raise file_error(path, ["people holds no tracks"])
    tracks = {str(key): value for key, value in people.items() if isinstance(value, dict)}
    chosen = str(person)
    if person == LONGEST:
        chosen = max(tracks, key=lambda key: np.size(tracks[key].get("frames", ())), default="")
    if chosen not in tracks:
        known = ", ".join(f"{k} ({np.size(v.get('frames', ()))})" for k, v in tracks.items())
        raise file_error(
            path, [f"there is no person {person!r}; tracks (frames): {known or 'none'}"]
        )
    own = tracks[chosen]
    world = isinstance(own.get("smplx_world"), dict)
    data = own.get("smplx_world" if world else "smplx_cam")
    return _Person(
        data if isinstance(data, dict) else {},
        _first(own, FEATURES),
        own.get("frames"),
        "y" if world else "-y",
        PROMPT_HMR,
    )


def _flat(content: Mapping[str, Any]) -> _Person:
    name = content.get("front_end", "")
    return _Person(
        content,
        _first(content, FEATURES),
        _first(content, NUMBERS),
        None,
        str(np.asarray(name).reshape(-1)[0]) if np.size(name) else "",
    )


def _problems(
    found: _Person, content: Mapping[str, Any], rate: float | None, name: str
) -> list[str]:
    data, problems = found.data, []
    parts = (_first(data, names) is not None for names in (ROOT, BODY))
    if _first(data, POSES) is None and not all(parts):
        problems.append(
            f"there are no poses (key {' or '.join(POSES)}, or {' or '.join(ROOT)} with"
            f" {' or '.join(BODY)})"
        )
    if _first(data, PLACE) is None:
        problems.append(f"there is no translation (key {' or '.join(PLACE)})")
    if _first(data, SHAPE) is None:
        problems.append(f"there is no shape (key {' or '.join(SHAPE)})")
    if found.features is None:
        problems.append(
            f"there are no features (key {' or '.join(FEATURES)})"
            + (
                "; PromptHMR leaves them out with save_only_essential=True: save all"
                if "people" in content
                else "; a motion without them is read by biokit.load"
            )
        )
    given = rate if rate is not None else _scalar(_first(content, RATES))
    if not (np.isfinite(given) and given > 0):
        problems.append(
            f"there is no frame rate (key {' or '.join(RATES)}); give it to {READER}(path, rate=)"
            if rate is None
            else f"rate is {rate}, expected frames per second, a positive number"
        )
    if not name:
        problems.append(
            "the network whose features these are has no name (key front_end); give it to"
            f" {READER}(path, front_end=)"
        )
    if problems:
        keys = ", ".join(sorted(map(str, content)))
        problems.append(f"the file has the keys {keys or 'none'}")
    return problems


def _first(data: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((data[name] for name in names if data.get(name) is not None), None)


def _scalar(value: Any) -> float:
    """One number; NaN where it is none."""
    try:
        return float(np.asarray(value, dtype=np.float64).reshape(()))
    except (TypeError, ValueError):
        return float("nan")


# ---------------------------------------------------------------------------------------- arrays


def _array(path: Path, name: str, value: Any) -> NDArray[np.float64]:
    try:
        return np.asarray(as_array(value), dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise file_error(path, [f"{name} {error}"]) from error


def _motion(path: Path, data: Mapping[str, Any]) -> dict[str, Any]:
    """Keys and shapes of `biokit.io.smpl_motion`."""
    whole = _first(data, POSES)
    if whole is not None:
        poses = _vectors(path, "poses", whole)
    else:
        parts = [_vectors(path, names[0], _first(data, names)) for names in (ROOT, BODY)]
        if len(parts[0]) != len(parts[1]):
            raise file_error(
                path, [f"{ROOT[0]} has {len(parts[0])} frames, {BODY[0]} {len(parts[1])}"]
            )
        poses = np.concatenate(parts, 1)
    if poses.shape[1] not in MODELS and poses.shape[1] >= 3 * BODY_JOINTS:
        poses = poses[:, : 3 * BODY_JOINTS]  # a part of the joints of SMPL-X, face before fingers
    if poses.shape[1] not in MODELS:
        raise file_error(
            path,
            [f"poses has {poses.shape[1]} numbers a frame, expected {3 * BODY_JOINTS} or more"],
        )
    beta = _array(path, "shape", _first(data, SHAPE))
    if beta.ndim == 2 and len(beta) == 1:
        beta = beta[0]
    return {"poses": poses, "trans": _array(path, "trans", _first(data, PLACE)), "betas": beta}


def _vectors(path: Path, name: str, value: Any) -> NDArray[np.float64]:
    """Rotation vectors (F, 3 n) of vectors or matrices."""
    array = _array(path, name, value)
    if array.ndim == 4 and array.shape[-2:] == (3, 3):
        turned = Rotation.from_matrix(array.reshape(-1, 3, 3)).as_rotvec()
        return turned.reshape(len(array), -1)
    if array.ndim == 2 or (array.ndim == 3 and array.shape[-1] == 3):
        return array.reshape(len(array), -1)
    raise file_error(
        path,
        [
            f"{name} has shape {array.shape}, expected (frames, 3 * joints), (frames, joints, 3)"
            " or (frames, joints, 3, 3)"
        ],
    )


def _frames(path: Path, value: Any, count: int) -> NDArray[np.int64]:
    """Numbers of the frames, increasing."""
    if value is None:
        return np.arange(count)
    array = _array(path, "frames", value)
    if array.shape != (count,):
        raise file_error(path, [f"frames has shape {array.shape}, the poses have {count} frames"])
    if not np.isfinite(array).all() or (np.diff(array) <= 0).any():
        raise file_error(path, ["frames does not increase: numbers of the video's frames"])
    return array.astype(np.int64)
