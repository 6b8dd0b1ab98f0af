"""Joint centres as weighted means of a few vertices around their landmarks."""

from __future__ import annotations

import numpy as np
import torch
from scipy.optimize import nnls
from torch import Tensor

from biokit.body.model import JOINT_NAMES
from scripts.open_body.centres import SKIN, Landmarks
from scripts.open_body.symmetry import JOINT_MIRROR

NEAREST = 14  # vertices around each landmark
SUM = 30.0  # weight of "the weights sum to 1" beside positions in m
EVEN = 1e-3  # pull towards equal weights, so that no joint hangs on two vertices


def regressor(
    vertices: Tensor, joints: Tensor, mirror: Tensor, landmarks: Landmarks, mean: Tensor
) -> Tensor:
    """Non-negative weights (24, V), rows sum to 1, equal on both sides.

    Parameters
    ----------
    vertices : Tensor, shape (N, V, 3)
        Bodies in the T-pose, symmetric, on the mesh that the weights are for.
    joints : Tensor, shape (N, 24, 3)
        Their joint centres.
    mirror : Tensor, shape (V,)
    landmarks : Landmarks
    mean : Tensor, shape (W, 3)
        The mean body on the mesh of the landmarks.
    """
    out = vertices.new_zeros(len(JOINT_NAMES), vertices.shape[1])
    here = vertices.mean(0)
    for joint, image in enumerate(JOINT_MIRROR):
        if image < joint:
            out[joint] = out[image][mirror]
            continue
        chosen = _around(here, landmarks, mean, JOINT_NAMES[joint].removeprefix("left_"))
        if image == joint or joint == 1:  # the hip's place depends on the width of the pelvis
            chosen = torch.cat([chosen, mirror[chosen]]).unique()
        out[joint, chosen] = _fit(vertices[:, chosen], joints[:, joint])
        if image == joint:
            out[joint] = (out[joint] + out[joint][mirror]) / 2
    return out


def _around(here: Tensor, landmarks: Landmarks, mean: Tensor, joint: str) -> Tensor:
    places = torch.cat([landmarks.on(mean[None], name) for name in SKIN[joint]])
    return torch.cdist(places, here).topk(NEAREST, largest=False).indices.unique()


def _fit(vertices: Tensor, joints: Tensor) -> Tensor:
    """Least squares over the bodies, in which the mean body counts as much as all others."""
    count = vertices.shape[1]
    scale = len(vertices) ** -0.5
    every = vertices.permute(0, 2, 1).reshape(-1, count) * scale
    rows = [every, vertices.mean(0).T * 10, torch.full((1, count), SUM), EVEN * torch.eye(count)]
    right = [joints.reshape(-1) * scale, joints.mean(0) * 10, torch.tensor([SUM])]
    right.append(torch.full((count,), EVEN / count))
    weights, _ = nnls(
        np.concatenate([row.numpy() for row in rows]), np.concatenate([r.numpy() for r in right])
    )
    return torch.from_numpy(weights / weights.sum())
