"""The real clip: what its cameras saw, and what all cameras together say about it.

The reference is markerless itself: its points are good to about 2 cm, its angles to what
`QUALITY` holds, from the clip's README.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import xarray as xr

import biokit as bk
from benchmarks.neural_ik.cases import Array
from benchmarks.neural_ik.real_trials import ROOT, SHOULDER, TRUNK, _euler
from biokit import schema
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.keypoint_names import BLAZEPOSE33, COCO17, HALPE26

CAMERAS = ("cam02", "cam04")
EDGE = 5  # frames at either end that the reference's filter spoils
HIP = ("hip_flexion", "hip_adduction", "hip_rotation")
# deg: RMS difference of the reference from a solution on physical markers, left and right
QUALITY: Mapping[str, float] = {
    "pelvis_tilt": 3.1,
    "pelvis_list": 6.2,
    "pelvis_rotation": 3.1,
    "hip_flexion_l": 4.2,
    "hip_flexion_r": 5.0,
    "hip_adduction_l": 5.6,
    "hip_adduction_r": 5.2,
    "hip_rotation_l": 4.4,
    "hip_rotation_r": 8.7,
    "knee_angle_l": 2.2,
    "knee_angle_r": 4.5,
    "ankle_angle_l": 5.2,
    "ankle_angle_r": 4.9,
    "lumbar_bending": 9.0,
    "lumbar_rotation": 6.0,
    "elbow_flex_l": 4.5,
    "elbow_flex_r": 2.1,
}


@dataclass(frozen=True, eq=False)
class Reference:
    """What all four cameras say, in ground (y up, x the way the man walks, z to the right).

    Attributes
    ----------
    time
        [F] s.
    points
        [F, 17, 3] m, COCO's keypoints as BlazePose defines them.
    angles
        Coordinate of the open skeleton -> [F] rad.
    """

    time: Array
    points: Array
    angles: Mapping[str, Array]


def read_reference(trial: Path) -> Reference:
    """The reference of a trial's folder."""
    stored = np.load(trial / "points3d_world.npz")
    names = [str(name) for name in stored["names33"]]
    ours = [BLAZEPOSE33.index(name) for name in COCO17]
    if len(names) != len(BLAZEPOSE33):
        raise ValueError(f"{trial / 'points3d_world.npz'}: not the 33 points of BlazePose")
    world = stored["blazepose33_filtered_6Hz"][:, ours].astype(np.float64)  # z up
    points = np.stack([world[..., 0], world[..., 2], -world[..., 1]], -1)
    folder = trial / "reference_keypoints"
    model = bk.load(folder / "model_scaled.osim")
    motion = bk.load(folder / "angles.mot", model=model)
    time = np.asarray(motion["time"].values, dtype=np.float64)
    return Reference(time, points, _angles(motion, model))


def _angles(motion: xr.Dataset, model: Model) -> dict[str, Array]:
    """The reference's angles as the open skeleton defines them, whatever sign its model has.

    Of pelvis, hips, trunk and arms the orientations of the segments are taken apart about the axes
    of the open skeleton; knees, ankles and elbows are single turns, flexion positive in both.
    """
    q = torch.as_tensor(motion["dof_position"].sel(dof=list(model.coordinate_names)).values)
    rotation = forward_kinematics(model, q).rotation
    row = {name: i for i, name in enumerate(model.body_names)}
    open_skeleton = bk.open_skeleton()
    angles = dict(zip(ROOT, _euler(open_skeleton, ROOT, rotation[:, row["pelvis"]]), strict=True))
    pairs: list[tuple[str, str, tuple[str, ...]]] = [("pelvis", "torso", TRUNK)]
    for side in ("r", "l"):
        pairs.append(("pelvis", f"femur_{side}", tuple(f"{name}_{side}" for name in HIP)))
        pairs.append(("torso", f"humerus_{side}", tuple(f"{name}_{side}" for name in SHOULDER)))
    for upper, lower, turns in pairs:
        between = rotation[:, row[upper]].mT @ rotation[:, row[lower]]
        angles |= dict(zip(turns, _euler(open_skeleton, turns, between), strict=True))
    for name in ("knee_angle", "ankle_angle", "elbow_flex"):
        for side in ("r", "l"):
            column = f"{name}_{side}"
            angles[column] = motion["dof_position"].sel(dof=column).values
    return {name: np.asarray(values, dtype=np.float64) for name, values in angles.items()}


def read_keypoints(trial: Path, camera: str, kind: str = "halpe26") -> xr.Dataset:
    """A camera's detections as a user would get them."""
    path = trial / "keypoints" / f"{camera}.npz"
    stored = np.load(path)
    seen = stored[kind].astype(np.float64)
    width, height = (int(x) for x in stored["image_size"])
    return schema.keypoints(
        np.arange(len(seen)) / float(stored["fps"]),
        HALPE26,
        seen[..., :2],
        np.where(np.isfinite(seen[..., 0]), seen[..., 2], 0.0),
        image_size=(width, height),
        attrs={"source": path.name, "keypoint_set": "blazepose33", "detector": "BlazePose"},
    )


def exchanged(trial: Path, camera: str) -> frozenset[int]:
    """Frames in which the detector exchanged left and right."""
    quality = json.loads((trial / "quality.json").read_text(encoding="utf-8"))
    return frozenset(quality["raw_detection_vs_reference"][camera]["left_right_swapped_frames"])


def monocular(trial: Path, camera: str) -> Array:
    """MediaPipe's own 3D from the one camera, [F, 17, 3] m: axes of ground, origin at the hips."""
    world = np.load(trial / "keypoints" / f"{camera}.npz")["world"]
    rows = [BLAZEPOSE33.index(name) for name in COCO17]
    seen = world[:, rows, :3].astype(np.float64)  # right, down, away from the camera
    cameras = json.loads((trial / "calibration.json").read_text(encoding="utf-8"))["cameras"]
    turned = seen @ np.array(cameras[camera]["R"])  # to the world, z up
    return np.stack([turned[..., 0], turned[..., 2], -turned[..., 1]], -1)
