"""Joint centres as weighted means of a few vertices."""

from __future__ import annotations

import numpy as np
import torch
from scipy.optimize import nnls
from torch import Tensor

from scripts.open_body.symmetry import JOINT_MIRROR

REACH = 0.14  # m: vertices this near take part
SUM = 10.0  # weight of "the weights sum to 1" beside the positions in m
EVEN = 2e-3  # pull towards equal weights: a joint should not hang on two vertices


def regressor(vertices: Tensor, centres: Tensor, mirror: Tensor) -> Tensor:
    """Sparse non-negative weights (24, V), rows sum to 1, equal on both sides.

    Parameters
    ----------
    vertices : Tensor, shape (N, V, 3)
        Bodies in the T-pose, symmetric.
    centres : Tensor, shape (N, 24, 3)
        Their joint centres.
    mirror : Tensor, shape (V,)
    """
    out = vertices.new_zeros(centres.shape[1], vertices.shape[1])
    mean = vertices.mean(0)
    for joint, image in enumerate(JOINT_MIRROR):
        if image < joint:
            out[joint] = out[image][mirror]
            continue
        reach = REACH
        near = (mean - centres[:, joint].mean(0)).norm(dim=1) < reach
        while near.sum() < 24:
            reach += 0.02
            near = (mean - centres[:, joint].mean(0)).norm(dim=1) < reach
        chosen = near.nonzero()[:, 0]
        out[joint, chosen] = _fit(vertices[:, chosen], centres[:, joint])
        if image == joint:
            out[joint] = (out[joint] + out[joint][mirror]) / 2
    return out


def _fit(vertices: Tensor, centres: Tensor) -> Tensor:
    count = vertices.shape[1]
    matrix = vertices.permute(0, 2, 1).reshape(-1, count).numpy()
    scale = 1 / np.sqrt(len(vertices))
    rows = np.concatenate([matrix * scale, np.full((1, count), SUM), EVEN * np.eye(count)])
    right = np.concatenate([centres.reshape(-1).numpy() * scale, [SUM], np.zeros(count)])
    weights, _ = nnls(rows, right)
    return torch.from_numpy(weights / weights.sum())
