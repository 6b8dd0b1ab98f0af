"""COCO's json of keypoints: results, data sets with images, and AlphaPose's results.

Results are a list with one entry for each person in each frame: ``image_id`` (a number, or the name
of the frame's picture), ``keypoints`` (u, v, confidence), ``score``; AlphaPose adds ``idx``, the
person's identity. A data set has ``images``, ``annotations`` and ``categories`` with the names.
"""

import re
from pathlib import Path
from typing import Any

import numpy as np

from biokit.io.files import file_error
from biokit.io.keypoint_files.people import Array, People, Rows, layout, our_names


def is_coco_results(content: Any) -> bool:
    """Whether content is a list of results."""
    return isinstance(content, list) and bool(content) and _is_result(content[0])


def _is_result(entry: Any) -> bool:
    return isinstance(entry, dict) and "image_id" in entry and "keypoints" in entry


def is_coco_data_set(content: Any) -> bool:
    """Whether content is a data set."""
    return isinstance(content, dict) and {"images", "annotations"} <= content.keys()


def read_coco_results(path: Path, content: list[Any]) -> People:
    """Read a list of results.

    Raises
    ------
    ValueError
        Listing entries that are wrong.
    """
    rows = Rows()
    for i, entry in enumerate(content):
        where = f"entry {i}"
        if not _is_result(entry):
            rows.problems.append(f"{where}: has no image_id and keypoints")
            continue
        number = _number(entry["image_id"])
        if number is None:
            rows.problems.append(f"{where}: no number of a frame in {entry['image_id']!r}")
            continue
        identity = entry.get("idx", entry.get("track_id"))
        identity = identity if isinstance(identity, int) else None
        rows.add(number, entry["keypoints"], identity=identity, where=where)
    by_name = isinstance(content[0]["image_id"], str)
    numbers = np.unique(np.array(rows.number, dtype=np.int64))
    return _people(path, rows, frames=numbers, base=0 if by_name else None)


def _number(image_id: Any) -> int | None:
    """The number of a frame: itself, or the last number in the name of its picture."""
    if isinstance(image_id, int):
        return image_id
    found = re.findall(r"\d+", Path(str(image_id)).stem)
    return int(found[-1]) if found else None


def read_coco_data_set(path: Path, content: dict[str, Any]) -> People:
    """Read the people of a data set whose images are the frames of a video, in order.

    Raises
    ------
    ValueError
        Listing annotations that are wrong, images of different sizes.
    """
    rows = Rows()
    images = {image.get("id"): place for place, image in enumerate(content["images"])}
    sizes = {(image.get("width"), image.get("height")) for image in content["images"]}
    for i, entry in enumerate(content["annotations"]):
        if not entry.get("keypoints"):
            continue  # an object without a pose
        if entry.get("image_id") not in images:
            rows.problems.append(f"annotation {i}: no image has the id {entry.get('image_id')!r}")
            continue
        number = images[entry["image_id"]]
        rows.add(
            number,
            entry["keypoints"],
            identity=entry.get("track_id"),
            where=f"annotation {i}",
        )
    if len(sizes) > 1:
        rows.problems.append("the images have different sizes; they are not one video's frames")
    named = [c["keypoints"] for c in content.get("categories", []) if c.get("keypoints")]
    width, height = next(iter(sizes), (None, None))
    return _people(
        path,
        rows,
        frames=np.arange(len(images), dtype=np.int64),
        base=0,
        names=our_names(named[0]) if named else None,
        size=(int(width), int(height)) if width and height else None,
    )


def _people(
    path: Path,
    rows: Rows,
    *,
    frames: Any,
    base: int | None,
    names: tuple[str, ...] | None = None,
    size: tuple[int, int] | None = None,
) -> People:
    keypoints = rows.stacked()
    count = keypoints.shape[1]
    if names is None or len(names) != count:
        names, keypoint_set = layout(count, rows.problems)
    else:
        _, keypoint_set = layout(count, [])
    if rows.problems:
        raise file_error(path, rows.problems)
    return People(
        names=names,
        keypoint_set=keypoint_set,
        number=np.array(rows.number, dtype=np.int64),
        keypoints=_with_confidence(keypoints)[:, : len(names)],
        frames=frames,
        base=base,
        identity=rows.identities(),
        size=size,
    )


def _with_confidence(keypoints: Array) -> Array:
    """Labels 0, 1 and 2 (not labelled, hidden, visible) become confidences 0, 0.5 and 1."""
    label = keypoints[..., 2]
    if label.size and set(np.unique(label)) <= {0.0, 1.0, 2.0} and label.max() == 2:
        return np.concatenate([keypoints[..., :2], label[..., None] / 2], axis=-1)
    return keypoints
