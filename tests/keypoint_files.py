"""One made-up person walking, written in the layouts of several detectors."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biokit.keypoint_names import BLAZEPOSE33, COCO17, HALPE26, OPENPOSE25

Array = NDArray[np.float64]
SIZE = (640, 480)  # px, width and height
RATE = 25.0  # Hz


def person(
    names: tuple[str, ...] = HALPE26, frames: int = 20, start: float = 200.0, speed: float = 4.0
) -> Array:
    """[frames, K, 3]: each keypoint has its own place in px, and moves to the right."""
    order = [HALPE26.index(n) if n in HALPE26 else 26 + i for i, n in enumerate(names)]
    keypoint = np.array(order, dtype=np.float64)
    frame = np.arange(frames, dtype=np.float64)[:, None]
    u = start + 3 * (keypoint % 7) + speed * frame
    v = 100 + 8 * keypoint + 0.25 * frame
    confidence = np.broadcast_to(0.5 + 0.01 * (keypoint % 20), u.shape)
    values = np.stack([u, np.broadcast_to(v, u.shape), confidence], axis=-1)
    for middle, side in (("neck", "shoulder"), ("hip", "hip")):
        if middle in names:
            i, left, right = (names.index(n) for n in (middle, f"left_{side}", f"right_{side}"))
            values[:, i, :2] = (values[:, left, :2] + values[:, right, :2]) / 2
            values[:, i, 2] = np.minimum(values[:, left, 2], values[:, right, 2])
    return values


def write_openpose(folder: Path, people: list[Array], *, skip: tuple[int, ...] = ()) -> Path:
    folder.mkdir()
    for frame in range(len(people[0])):
        entries = [
            {"person_id": [-1], "pose_keypoints_2d": np.nan_to_num(p[frame]).ravel().tolist()}
            for p in people
            if np.isfinite(p[frame]).any()
        ]
        if frame not in skip:
            file = folder / f"walk_{frame:012d}_keypoints.json"
            file.write_text(json.dumps({"version": 1.3, "people": entries}))
    return folder


def write_json(path: Path, content: Any) -> Path:
    path.write_text(json.dumps(content))
    return path


def coco_results(values: Array, first: int = 1) -> list[dict[str, Any]]:
    return [
        {"image_id": first + i, "category_id": 1, "keypoints": v.ravel().tolist(), "score": 0.9}
        for i, v in enumerate(values)
    ]


def alphapose(people: list[Array]) -> list[dict[str, Any]]:
    return [
        {
            "image_id": f"{i}.jpg",
            "category_id": 1,
            "keypoints": p[i].ravel().tolist(),
            "score": 2.9,
            "box": [0.0, 0.0, 10.0, 10.0],
            "idx": j + 1,
        }
        for i in range(len(people[0]))
        for j, p in enumerate(people)
    ]


def coco_data_set(values: Array) -> dict[str, Any]:
    visible = np.concatenate([values[..., :2], np.full((*values.shape[:2], 1), 2)], axis=-1)
    images = [
        {"id": 70 + i, "file_name": f"{i}.png", "width": SIZE[0], "height": SIZE[1]}
        for i in range(len(values))
    ]
    annotations = [
        {"id": i, "image_id": 70 + i, "category_id": 1, "keypoints": v.ravel().tolist()}
        for i, v in enumerate(visible)
    ]
    category = {"id": 1, "name": "person", "keypoints": list(COCO17)}
    return {"images": images, "annotations": annotations, "categories": [category]}


def mmpose(values: Array) -> dict[str, Any]:
    frames = [
        {
            "frame_id": 1 + i,
            "instances": [
                {"keypoints": v[:, :2].tolist(), "keypoint_scores": v[:, 2].tolist(), "bbox": []}
            ],
        }
        for i, v in enumerate(values)
    ]
    return {"meta_info": {"dataset_name": "coco"}, "instance_info": frames}


def mediapipe(values: Array) -> list[dict[str, Any]]:
    """Shares of the picture, whose edge is 0 and 1."""
    shares = (values[..., :2] + 0.5) / np.array(SIZE)
    return [
        {
            "pose_landmarks": [
                {"x": u, "y": v, "z": -0.1, "visibility": c}
                for (u, v), c in zip(places.tolist(), sure.tolist(), strict=True)
            ]
        }
        for places, sure in zip(shares, values[..., 2], strict=True)
    ]


def write_each(folder: Path) -> dict[str, tuple[Path, tuple[str, ...]]]:
    """A file of each layout, with the names of the keypoints that it holds."""
    wholebody = np.concatenate([person(COCO17), np.ones((20, 116, 3))], axis=1)
    halpe136 = np.concatenate([person(HALPE26), np.ones((20, 110, 3))], axis=1)
    np.savez(folder / "arrays.npz", keypoints=person(COCO17), fps=RATE, image_size=np.array(SIZE))
    np.save(folder / "array.npy", person(HALPE26))
    files = {
        "openpose": (write_openpose(folder / "openpose", [person(OPENPOSE25)]), OPENPOSE25),
        "pose2sim": (write_openpose(folder / "pose2sim", [person(HALPE26)]), HALPE26),
        "coco": (write_json(folder / "coco.json", coco_results(person(COCO17))), COCO17),
        "wholebody": (write_json(folder / "whole.json", coco_results(wholebody)), COCO17),
        "data set": (write_json(folder / "set.json", coco_data_set(person(COCO17))), COCO17),
        "alphapose": (write_json(folder / "alpha.json", alphapose([halpe136])), HALPE26),
        "mmpose": (write_json(folder / "mmpose.json", mmpose(person(COCO17))), COCO17),
        "mediapipe": (write_json(folder / "mp.json", mediapipe(person(BLAZEPOSE33))), BLAZEPOSE33),
        "npz": (folder / "arrays.npz", COCO17),
        "npy": (folder / "array.npy", HALPE26),
    }
    return files
