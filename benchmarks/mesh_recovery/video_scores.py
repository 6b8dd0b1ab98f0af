"""Errors of a body that one camera recovered, against the reference of all cameras."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
import xarray as xr

import biokit as bk
from benchmarks.mesh_recovery.video_reference import EDGE, Reference
from benchmarks.neural_ik.cases import Array
from benchmarks.neural_ik.real_trials import laboratory_angles
from biokit import metrics
from biokit.body.keypoints import keypoints_of
from biokit.body.model import Body
from biokit.body.open_body import open_body
from biokit.keypoint_names import COCO17

HIPS = [COCO17.index("left_hip"), COCO17.index("right_hip")]
LEG = ("hip", "knee", "ankle")
KNEES = ("knee_angle_l", "knee_angle_r")


@dataclass(frozen=True)
class Score:
    """Of one camera and one method.

    Attributes
    ----------
    joints, aligned
        mm: COCO-17 points about the middle of the hips, and after Procrustes.
    rmse, corrected
        Coordinate -> deg, raw and without the mean difference.
    place, moved
        cm: distance of the middle of the hips from the reference, and without the mean difference;
        NaN where the method gives no place.
    reprojection
        px: mean over the detections, weighted by confidence; NaN where there is none.
    """

    joints: float
    aligned: float
    rmse: Mapping[str, float]
    corrected: Mapping[str, float]
    place: float
    moved: float
    reprojection: float

    def knees(self) -> float:
        """Mean RMSE of both knees, deg."""
        return float(np.mean([self.rmse[name] for name in KNEES]))

    def hips(self) -> float:
        """Mean RMSE of hip flexion of both sides without the mean difference, deg."""
        return float(np.mean([self.corrected[f"hip_flexion_{side}"] for side in "lr"]))


def body_points(found: xr.Dataset, body: Body | None = None) -> Array:
    """COCO's keypoints [F, 17, 3] m in ground as BlazePose defines them, of a body Dataset."""
    theta, beta, translation = (
        torch.from_numpy(np.array(found[name].values, dtype=np.float64))
        for name in ("theta", "beta", "translation")
    )
    own = body or open_body().to("cpu", torch.float64)
    points = keypoints_of(own, theta, beta, translation, detector="blazepose")
    return points[:, : len(COCO17)].numpy()


def score(found: xr.Dataset, reference: Reference) -> Score:
    """Errors of a body Dataset in the ground of the reference's calibration.

    Angles are those of the package's way on from a body: inverse kinematics by the network.
    """
    points = body_points(found)
    motion = bk.inverse_kinematics(found, method="neural", progress=False, device="cpu")
    angles = laboratory_angles(motion, bk.open_skeleton())
    place, moved = _place(points, reference)
    return Score(
        *_joints(points, reference),
        *_angles(angles, reference),
        place,
        moved,
        _reprojection(found),
    )


def score_points(points: Array, reference: Reference) -> Score:
    """Errors of points [F, 17, 3] alone; of the angles only what three points tell: the knees."""
    angles = {f"knee_angle_{side[0]}": three_point_knee(points, side) for side in ("left", "right")}
    nan = float("nan")
    return Score(*_joints(points, reference), *_angles(angles, reference), nan, nan, nan)


def three_point_knee(points: Array, side: str) -> Array:
    """Flexion [F] rad of a knee from hip, knee and ankle."""
    hip, knee, ankle = (points[:, COCO17.index(f"{side}_{part}")] for part in LEG)
    thigh, shank = knee - hip, ankle - knee
    along = (thigh * shank).sum(-1)
    across = np.linalg.norm(np.cross(thigh, shank), axis=-1)
    return np.asarray(np.arctan2(across, along))


def _inner(reference: Reference) -> slice:
    return slice(EDGE, len(reference.time) - EDGE)


def _joints(points: Array, reference: Reference) -> tuple[float, float]:
    at = _inner(reference)
    ours, theirs = (torch.from_numpy(x[at]) for x in (points, reference.points))
    root = (ours[:, HIPS].mean(1), theirs[:, HIPS].mean(1))
    return (
        float(metrics.mpjpe(ours, theirs, root=root)),
        float(metrics.pa_mpjpe(ours, theirs)),
    )


def _angles(
    ours: Mapping[str, Array], reference: Reference
) -> tuple[dict[str, float], dict[str, float]]:
    at = _inner(reference)
    names = [name for name in reference.angles if name in ours]
    found = metrics.angle_errors(
        np.stack([ours[name][at] for name in names], 1),
        np.stack([reference.angles[name][at] for name in names], 1),
    )
    return (
        dict(zip(names, found.rmse.tolist(), strict=True)),
        dict(zip(names, found.corrected_rmse.tolist(), strict=True)),
    )


def _place(points: Array, reference: Reference) -> tuple[float, float]:
    at = _inner(reference)
    off = (points[:, HIPS].mean(1) - reference.points[:, HIPS].mean(1))[at]
    return (
        100 * float(np.linalg.norm(off, axis=-1).mean()),
        100 * float(np.linalg.norm(off - off.mean(0), axis=-1).mean()),
    )


def _reprojection(found: xr.Dataset) -> float:
    if "reprojection_error" not in found:
        return float("nan")
    error = found["reprojection_error"].values
    weight = np.where(np.isfinite(error), found["confidence"].values, 0.0)
    return float((np.nan_to_num(error) * weight).sum() / max(weight.sum(), 1e-9))
