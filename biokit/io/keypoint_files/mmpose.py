"""MMPose's json (also that of RTMPose and ViTPose demos): ``instances`` of numbered frames."""

from pathlib import Path
from typing import Any

import numpy as np

from biokit.io.files import file_error
from biokit.io.keypoint_files.people import People, Rows, layout, our_names


def is_mmpose(content: Any) -> bool:
    """Whether content is MMPose's: a dict with ``instance_info``, or the list of frames alone."""
    frames = content.get("instance_info") if isinstance(content, dict) else content
    if not isinstance(frames, list) or not frames:
        return isinstance(content, dict) and "instance_info" in content
    return isinstance(frames[0], dict) and isinstance(frames[0].get("instances"), list)


def read_mmpose(path: Path, content: Any) -> People:
    """Read frames with their instances.

    Raises
    ------
    ValueError
        Listing what is wrong.
    """
    whole = content if isinstance(content, dict) else {"instance_info": content}
    rows, numbers = Rows(), []
    for i, frame in enumerate(whole["instance_info"]):
        number = int(frame.get("frame_id", i))
        numbers.append(number)
        for j, person in enumerate(frame.get("instances", [])):
            where = f"frame {number}: person {j}"
            places = np.asarray(person.get("keypoints", []), dtype=np.float64)
            scores = np.asarray(person.get("keypoint_scores", []), dtype=np.float64)
            if places.ndim != 2 or places.shape[1:] != (2,) or len(places) != len(scores):
                rows.problems.append(f"{where}: keypoints and keypoint_scores do not fit")
                continue
            rows.add(
                number,
                np.column_stack([places, scores]),
                identity=person.get("track_id"),
                where=where,
            )
    keypoints = rows.stacked()
    names, keypoint_set = layout(keypoints.shape[1], rows.problems)
    if rows.problems:
        raise file_error(path, rows.problems)
    stated = whole.get("meta_info", {}).get("keypoint_id2name", {})
    if len(stated) == keypoints.shape[1]:
        names = our_names([stated[key] for key in sorted(stated, key=int)])
    return People(
        names=names,
        keypoint_set=keypoint_set,
        number=np.array(rows.number, dtype=np.int64),
        keypoints=keypoints[:, : len(names)],
        frames=np.unique(np.array(numbers, dtype=np.int64)),
        base=None,
        identity=rows.identities(),
        detector=str(whole.get("meta_info", {}).get("dataset_name", "")),
    )
