"""Where cameras stand and look."""

from __future__ import annotations

import roma
import torch
from torch import Tensor


def look_at(eye: Tensor, target: Tensor, roll: float | Tensor = 0.0) -> Tensor:
    """Rotation from ground to a camera that looks at a point.

    Parameters
    ----------
    eye, target : Tensor, shape (..., 3)
        m, in ground (y up); not one over the other.
    roll : float or Tensor, shape (...)
        Turn of the camera about its axis from level, rad; a positive one lowers its right side.

    Returns
    -------
    Tensor, shape (..., 3, 3)
        Rows are the camera's right, down and forward.
    """
    forward = torch.nn.functional.normalize(target - eye, dim=-1)
    up = torch.tensor([0.0, 1.0, 0.0]).to(forward).expand_as(forward)
    right = torch.nn.functional.normalize(torch.linalg.cross(forward, up), dim=-1)
    level = torch.stack([right, torch.linalg.cross(forward, right), forward], -2)
    turn = torch.zeros_like(forward)
    turn[..., 2] = -torch.as_tensor(roll).to(forward)
    return roma.rotvec_to_rotmat(turn) @ level
