"""Arrays of keypoints over time: .npz, .npy and the .json that :func:`write_keypoints` writes.

.npz: arrays [frames, keypoints, 3] (u px, v px, confidence), [frames, people, keypoints, 3], or
[frames, keypoints, 2] with ``confidence`` or ``scores`` [frames, keypoints] beside it, under any
name; four values of MediaPipe's 33 landmarks are x, y, z, visibility. Optional: ``names_NAME``,
``names33`` or ``names``, ``fps``, ``time``, ``image_size``.

.json: a dict with ``fps`` or ``time``, ``image_size`` and, under the name of each keypoint set, a
dict of ``names`` and ``data`` [frames, keypoints, 3].
"""

import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from biokit.io.files import existing_file, file_error
from biokit.io.keypoint_files.mediapipe import are_shares
from biokit.io.keypoint_files.people import Array, People, layout, our_names

# arrays of an .npz that are taken first, where there are several
FIRST = ("raw", "keypoints", "keypoint_position", "halpe26", "coco17", "smooth")
CONFIDENCES = ("confidence", "scores", "keypoint_scores", "score", "visibility")
SETS = ("blazepose33", "halpe26", "openpose25", "coco17")


def read_arrays(path: Path, array: str | None = None) -> People:
    """Read an .npz or .npy file.

    Parameters
    ----------
    path
        The file.
    array
        Name of the array to take; None takes ``raw``, ``keypoints`` or what there is.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If no array has the shape of keypoints over time.
    """
    content = _content(path)
    fitting = [name for name, value in content.items() if _is_keypoints(value)]
    if array is not None and array not in fitting:
        listed = ", ".join(fitting) or "none"
        raise file_error(path, [f"has no keypoints {array!r}; arrays that can be: {listed}"])
    if not fitting:
        shapes = ", ".join(f"{name} {np.shape(value)}" for name, value in content.items())
        raise file_error(
            path, [f"has no array [frames, keypoints, 3] of keypoints; it has {shapes or 'none'}"]
        )
    ordered = [*(name for name in FIRST if name in fitting), *fitting]
    name = array or ordered[0]
    values = _three(content, name)
    problems: list[str] = []
    names, keypoint_set = layout(values.shape[-2], problems)
    stated = _stated_names(content, name, values.shape[-2])
    if stated is not None:
        names, problems = stated, []
    if problems:
        raise file_error(path, problems)
    if "names33" in content:
        keypoint_set = "blazepose33"
    return _people(path, values[..., : len(names), :], names, keypoint_set, content)


def _content(path: Path) -> dict[str, Any]:
    path = existing_file(path)
    try:
        loaded = np.load(path, allow_pickle=False)
        if isinstance(loaded, np.ndarray):
            return {"keypoints": loaded}
        with loaded:
            return {name: loaded[name] for name in loaded.files}
    except (ValueError, OSError, EOFError, zipfile.BadZipFile) as error:
        raise file_error(
            path, [f"cannot be read as arrays ({error}); is it truncated or another format?"]
        ) from error


def _is_keypoints(value: Any) -> bool:
    shape = np.shape(value)
    numbers = np.asarray(value).dtype.kind in "fiu"
    return numbers and len(shape) in (3, 4) and shape[-1] in (2, 3, 4) and shape[-2] >= 5


def holds_keypoints(path: Path) -> bool:
    """Whether an .npz has an array under a name that only keypoints have."""
    with zipfile.ZipFile(path) as archive:
        keys = {Path(name).stem for name in archive.namelist()}
    return bool(keys & {"names33", "keypoints", "keypoint_position", *SETS})


def _three(content: Mapping[str, Any], name: str) -> Array:
    """[..., K, 3] u, v, confidence of an array."""
    values = np.asarray(content[name], dtype=np.float64)
    if values.shape[-1] == 4:  # x, y, z, visibility
        return values[..., [0, 1, 3]]
    if values.shape[-1] == 3 and not (values[..., 2] < 0).any():
        return values
    places = values[..., :2]
    beside = (content[key] for key in CONFIDENCES if key in content)
    seen = np.isfinite(places).all(axis=-1)
    fitting = (c for c in beside if np.shape(c) == places.shape[:-1])
    confidence = np.asarray(next(fitting, seen), dtype=np.float64)
    return np.concatenate([places, confidence[..., None]], axis=-1)


def _stated_names(content: Mapping[str, Any], name: str, count: int) -> tuple[str, ...] | None:
    for key in (f"names_{name}", "names", f"names{count}", "keypoint_names"):
        if key in content and np.size(content[key]) == count:
            return our_names(np.ravel(content[key]).tolist())
    return None


def is_arrays(content: Any) -> bool:
    """Whether the content of a .json is a dict of keypoint sets."""
    return isinstance(content, dict) and any(_is_set(value) for value in content.values())


def _is_set(value: Any) -> bool:
    return isinstance(value, dict) and {"names", "data"} <= value.keys()


def read_arrays_content(path: Path, content: dict[str, Any], array: str | None = None) -> People:
    """Read a .json of keypoint sets.

    Raises
    ------
    ValueError
        If there is no such set, or its data do not fit its names.
    """
    sets = [name for name, value in content.items() if _is_set(value)]
    if array is not None and array not in sets:
        raise file_error(path, [f"has no keypoints {array!r}; it has {', '.join(sets)}"])
    name = array or next(known for known in (*SETS, *sets) if known in sets)
    names = our_names(content[name]["names"])
    try:
        values = np.array(content[name]["data"], dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise file_error(path, [f"{name}: data are not numbers in equal rows ({error})"]) from error
    if values.ndim not in (3, 4) or values.shape[-2:] != (len(names), 3):
        raise file_error(
            path, [f"{name}: data have shape {values.shape}, expected [frames, {len(names)}, 3]"]
        )
    defined = "blazepose33" if "blazepose33" in sets else name
    keypoint_set = str(content.get("keypoint_set", defined))
    if keypoint_set not in SETS:
        keypoint_set = layout(len(names), [])[1]
    return _people(path, values, names, keypoint_set, content)


def _people(
    path: Path,
    values: Array,  # [F, K, 3] or [F, P, K, 3]
    names: tuple[str, ...],
    keypoint_set: str,
    content: Mapping[str, Any],
) -> People:
    several = values.ndim == 4
    if not several:
        values = values[:, None]
    count, people = values.shape[:2]
    seen = (np.isfinite(values[..., :2]).all(axis=-1) & (values[..., 2] > 0)).any(axis=-1)
    frame, person = np.nonzero(seen)
    time = np.ravel(content["time"]).astype(np.float64) if "time" in content else None
    if time is not None and len(time) != count:
        raise file_error(path, [f"time has {len(time)} values for {count} frames"])
    size = np.ravel(content.get("image_size", ())).astype(int).tolist()
    rate = float(np.ravel(content["fps"])[0]) if "fps" in content else None
    return People(
        names=names,
        keypoint_set=keypoint_set,
        number=frame.astype(np.int64),
        keypoints=values[frame, person],
        frames=np.arange(count, dtype=np.int64),
        # places in an array of several people need not be the same people
        identity=None if several and people > 1 else np.zeros(len(frame), dtype=np.int64),
        size=(size[0], size[1]) if len(size) == 2 else None,
        rate=rate,
        time=time,
        shares=are_shares(values[..., :2]),
        detector=str(content.get("detector", "")),
    )
