"""Losses of mesh recovery (BioPose, equation 1 and appendix 1.2)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.body.keypoints import BodyKeypoints
from biokit.body.model import Body
from biokit.body.pose import Pose, move_joints
from biokit.camera.crop import Crop, seen_in_crop
from biokit.nets.mesh_recovery import BodyEstimate
from biokit.train.keypoint_windows import Truth


@dataclass(frozen=True)
class LossWeights:
    """Weights of the terms; the defaults are the paper's.

    Attributes
    ----------
    theta : float
        Of the mean squared difference of rotation matrices.
    beta : float
        Of the mean squared difference of shape components.
    points : float
        Of the mean distance of joints and keypoints from the pelvis' true ones, per axis, m.
    view : float
        Of the mean distance of keypoints in the view, per axis; the view reaches from -1 to 1.
    depth : float
        Of the mean difference of the logarithms of the pelvis' depth. Not in the paper, whose
        camera has no metric depth.
    """

    theta: float = 1e-3
    beta: float = 5e-4
    points: float = 5e-2
    view: float = 1e-2
    depth: float = 0.0


def body_points(
    body: Body, keypoints: BodyKeypoints, rotation: Tensor, beta: Tensor
) -> tuple[Tensor, Tensor]:
    """Joints (B, 24, 3) and keypoints (B, 26, 3), m from the pelvis, in the rotations' frame."""
    moved = move_joints(body.skin, Pose(rotation.shape[:1], rotation, beta, None))
    pelvis = moved.position[:, :1]
    return moved.position - pelvis, keypoints.on(moved, beta) - pelvis


def mesh_recovery_loss(
    estimate: BodyEstimate,
    truth: Truth,
    crop: Crop,
    body: Body,
    keypoints: BodyKeypoints,
    weights: LossWeights,
) -> dict[str, Tensor]:
    """Terms, each with its weight, and their ``total``.

    Parameters
    ----------
    estimate : BodyEstimate
    truth : Truth
    crop : Crop
        The views of both.
    body : Body
    keypoints : BodyKeypoints
        `biokit.body.keypoints.body_keypoints` of the body.
    weights : LossWeights
    """
    joints, points = body_points(body, keypoints, estimate.rotation, estimate.beta)
    true_joints, true_points = body_points(body, keypoints, truth.rotation, truth.beta)
    near = torch.cat([joints - true_joints, points - true_points], 1).abs().mean()
    seen = seen_in_crop(points + estimate.translation[:, None], crop)
    true_seen = seen_in_crop(true_points + truth.translation[:, None], crop)
    depths = (estimate.translation[:, 2] / truth.translation[:, 2]).log()
    terms = {
        "theta": weights.theta * (estimate.rotation - truth.rotation).square().mean(),
        "beta": weights.beta * (estimate.beta - truth.beta).square().mean(),
        "points": weights.points * near,
        "view": weights.view * (seen - true_seen).clamp(-1, 1).abs().mean(),
        "depth": weights.depth * depths.abs().mean(),
    }
    return terms | {"total": torch.stack(list(terms.values())).sum()}
