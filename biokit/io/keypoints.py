"""Keypoints of a person in a video, from the files of several detectors.

Whatever the layout, the result is one person's keypoints under HALPE-26's names, in px of the
video's own pictures, with the exact time of each frame.
"""

import json
import os
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike, NDArray

from biokit import schema
from biokit.io.files import existing, file_error, replacing
from biokit.io.keypoint_files import read_people
from biokit.io.keypoint_files.fitting import framed, placed, scaled
from biokit.io.video import VideoReader, open_video
from biokit.keypoint_names import HALPE26, MIDDLES
from biokit.person_tracks import (
    Sightings,
    Subject,
    check_person,
    identities,
    keypoint_boxes,
    ranges,
    subject,
    subject_message,
)

Array = NDArray[np.float64]


def read_keypoints(
    path: str | os.PathLike[str],
    *,
    video: str | os.PathLike[str] | VideoReader | None = None,
    image_size: tuple[int, int] | None = None,
    rate: float | None = None,
    time: ArrayLike | None = None,
    person: str | int = "largest",
    first_frame: int | None = None,
    array: str | None = None,
) -> xr.Dataset:
    """Read one person's keypoints.

    Parameters
    ----------
    path
        A folder of OpenPose's or Pose2Sim's files; a .json of OpenPose (BODY_25, COCO), COCO
        (results or data set; 17 or 133 keypoints), AlphaPose (COCO, HALPE 26 or 136), MMPose,
        MediaPipe or biokit; an .npz or .npy of arrays; or a keypoints Dataset (.nc, .zarr).
    video
        The video that they belong to. It gives size and exact times, also of a variable rate.
    image_size
        Width and height in px, where there is no video and the file does not state them.
    rate
        Frames per second, where there is no video and the file does not state it.
    time
        [F] s, the times of the frames, instead of a rate.
    person
        Who, where several are seen: ``"largest"`` (for longest), or a number from 0 in that order.
    first_frame
        Number that the video's first frame has in the file (0 or 1, or of a cut). Found out where
        not given.
    array
        Which array of an .npz, or keypoint set of a .json with several; ``raw`` or the fullest
        where not given.

    Returns
    -------
    xarray.Dataset
        Kind "keypoints": ``keypoint_position (time, keypoint, image_axis)`` px, NaN where not
        seen, ``confidence``, ``person_box`` and ``flag`` (NO_PERSON), for HALPE-26's names. Neck
        and hip are the middles of shoulders and hips where the detector has none.

    Raises
    ------
    FileNotFoundError
        If there is no such file.
    ValueError
        If the file has errors, size or times are unknown, or the keypoints are of another size
        than the video and cannot be scaled to it.

    Warns
    -----
    UserWarning
        If frames are missing or without a person, several people are seen, or the keypoints are
        scaled to the video.
    """
    check_person(person)
    path = existing(path)
    reader = open_video(video) if isinstance(video, str | os.PathLike) else video
    if path.suffix.lower() in (".nc", ".zarr"):
        return _from_dataset(path, reader)
    people = read_people(path, array)
    size, places = placed(path, people, image_size, reader)
    seconds, number, frames = framed(path, people, reader, rate, time, first_frame)
    keep = (number >= 0) & (number < len(seconds))
    order = np.flatnonzero(keep)[np.argsort(number[keep], kind="stable")]
    named = canonical(people.names, places[order])
    seen = Sightings(number[order], named, keypoint_boxes(named))
    boxed = np.flatnonzero(np.isfinite(seen.box).all(axis=-1))
    seen, order = seen.rows(boxed), order[boxed]
    known = people.identity
    identity = known[order] if known is not None else identities(seen, seconds)
    chosen = subject(seen, identity, person)
    _report(path, seen, chosen, frames, len(seconds))
    attrs = {
        "source": path.name,
        "keypoint_set": people.keypoint_set,
        "detector": people.detector or people.keypoint_set,
    }
    rows = seen.rows(chosen.rows if chosen is not None else np.zeros(0, dtype=np.int64))
    return keypoints_dataset(seconds, rows, size, chosen, attrs)


def keypoints_dataset(
    time: Array,
    rows: Sightings,
    size: tuple[int, int],
    chosen: Subject | None,
    attrs: dict[str, Any],
) -> xr.Dataset:
    """A keypoints Dataset under HALPE-26's names.

    Parameters
    ----------
    time
        [F] s, of all frames.
    rows
        The person, one row for each frame in which they are seen; keypoints [n, 26, 3].
    size
        Width and height of the pictures, px.
    chosen
        Who it is; None for nobody.
    attrs
        Attributes of the Dataset, ``keypoint_set`` among them.
    """
    position, confidence = _unseen_removed(rows.keypoints)
    whole = np.full((len(time), len(HALPE26), 2), np.nan)
    sure = np.zeros(whole.shape[:2])
    box = np.full((len(time), 4), np.nan)
    whole[rows.frame], sure[rows.frame], box[rows.frame] = position, confidence, rows.box
    people = {} if chosen is None else {"person": chosen.person, "people": chosen.people}
    ds = schema.keypoints(
        time, HALPE26, whole, sure, image_size=size, attrs=attrs | {"people": 0} | people
    )
    nobody = ~(sure > 0).any(axis=1)
    ds["person_box"] = (("time", "box_edge"), box)
    ds["flag"] = ("time", (nobody * int(schema.FrameFlag.NO_PERSON)).astype(np.int32))
    ds = ds.assign_coords(box_edge=list(schema.BOX_EDGES))
    return schema.validate(schema.describe(ds), "keypoints")


def canonical(names: tuple[str, ...], keypoints: Array) -> Array:
    """HALPE-26's keypoints [n, 26, 3] from those [n, K, 3] with other names, NaN where lacking.

    Neck and hip are filled in as the middles of shoulders and hips.
    """
    given = {name: i for i, name in enumerate(names)}
    out = np.full((len(keypoints), len(HALPE26), 3), np.nan)
    for i, name in enumerate(HALPE26):
        if name in given:
            out[:, i] = keypoints[:, given[name]]
        elif name in MIDDLES and all(side in given for side in MIDDLES[name]):
            left, right = (keypoints[:, given[side]] for side in MIDDLES[name])
            out[:, i, :2] = (left[:, :2] + right[:, :2]) / 2
            out[:, i, 2] = np.minimum(left[:, 2], right[:, 2])
    return out


def _unseen_removed(keypoints: Array) -> tuple[Array, Array]:
    """Places, NaN where not seen, and confidences between 0 and 1, 0 there."""
    seen = np.isfinite(keypoints).all(axis=-1) & (keypoints[..., 2] > 0)
    position = np.where(seen[..., None], keypoints[..., :2], np.nan)
    return position, np.where(seen, np.clip(keypoints[..., 2], 0.0, 1.0), 0.0)


def _report(
    path: Path, seen: Sightings, chosen: Subject | None, frames: NDArray[np.int64], count: int
) -> None:
    """Warn of missing frames, of frames without anybody, and of several people."""
    messages = []
    missing = np.setdiff1d(np.arange(count), frames)
    if len(missing) and len(frames):
        messages.append(f"{len(missing)} of {count} frames are missing: {ranges(missing)}")
    if chosen is None:
        messages.append("nobody is seen in any frame")
    else:
        mine = seen.frame[chosen.rows]
        messages.append(subject_message(chosen, mine, count))
        away = np.setdiff1d(frames, mine)
        if len(away):
            messages.append(f"the person is not seen in {len(away)} frames: {ranges(away)}")
    messages = [message for message in messages if message]
    if messages:
        warnings.warn(f"{path}: {'; '.join(messages)}", UserWarning, stacklevel=3)


# --------------------------------------------------------------------------- our own Datasets


def _from_dataset(path: Path, video: VideoReader | None) -> xr.Dataset:
    """A keypoints Dataset of a .nc or .zarr, under HALPE-26's names, fitted to the video."""
    from biokit.io.netcdf import read_netcdf, read_zarr

    ds = read_zarr(path) if path.suffix.lower() == ".zarr" else read_netcdf(path)
    if not isinstance(ds, xr.Dataset) or ds.attrs.get("kind") != "keypoints":
        kind = ds.attrs.get("kind", "data of no stated kind")
        raise file_error(path, [f"holds {kind}, expected keypoints"])
    ds = schema.validate(ds, "keypoints", source=str(path))
    if video is None:
        return ds
    size = (int(ds.attrs["image_width"]), int(ds.attrs["image_height"]))
    if size != video.size:
        position = scaled(path, ds["keypoint_position"].values, size, video.size)
        ds = ds.assign(keypoint_position=ds["keypoint_position"].copy(data=position))
        ds.attrs |= {"image_width": video.size[0], "image_height": video.size[1]}
    return ds


# ---------------------------------------------------------------------------------- to a file


def write_keypoints(keypoints: xr.Dataset, path: str | os.PathLike[str]) -> None:
    """Write a keypoints Dataset to a .json that :func:`read_keypoints` reads.

    Places are rounded to 0.001 px and confidences to 0.0001; the .nc keeps all digits. Places that
    are not seen are null.

    Raises
    ------
    ValueError
        If the Dataset is not valid, or the suffix is not .json.
    FileNotFoundError, PermissionError
        If the folder is missing or cannot be written to.
    """
    schema.validate(keypoints, "keypoints", source=str(path))
    path = Path(path)
    if path.suffix.lower() != ".json":
        raise ValueError(f"{path}: keypoints are written as .json (or .nc and .zarr by save)")
    position = np.round(keypoints["keypoint_position"].values, 3)
    confidence = np.round(keypoints["confidence"].values, 4)
    values = np.concatenate([position, confidence[..., None]], axis=-1)  # [F, K, 3]
    data = [
        [[None if np.isnan(x) else x for x in point] for point in frame]
        for frame in values.tolist()
    ]
    attrs = keypoints.attrs
    keypoint_set = str(attrs.get("keypoint_set", "halpe26"))
    content: dict[str, Any] = {
        "kind": "keypoints",
        "image_size": [int(attrs["image_width"]), int(attrs["image_height"])],
        "n_frames": len(data),
        "keypoint_set": keypoint_set,
        "detector": str(attrs.get("detector", "")),
        "columns": ["u_px", "v_px", "confidence"],
        "time": keypoints["time"].values.tolist(),
        "halpe26": {"names": [str(n) for n in keypoints["keypoint"].values], "data": data},
    }
    if len(data) > 1:
        content["fps"] = float(attrs["sampling_rate"])
    with replacing(path) as temporary:
        lines = [f"{json.dumps(key)}: {json.dumps(value)}" for key, value in content.items()]
        temporary.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8", newline="\n")
