"""Coordinates without noise and their derivatives, as one fixed linear map along time.

A low-pass and a spline are linear in the samples, so all that OpenSim does to a trial before
inverse dynamics is a matrix. Its transpose carries gradients back exactly.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from biokit.smoothing import OPENSIM_CUTOFF, opensim_kinematics

FEWEST_FRAMES = 6  # of a quintic spline
KEPT_OPERATORS = 32  # lengths of windows that are remembered


class Derivatives(NamedTuple):
    """Coordinates and their first and second time derivatives, each (..., T, n), float64."""

    q: Tensor
    qd: Tensor
    qdd: Tensor


def differentiate(q: Tensor, step: float, cutoff: float | None = OPENSIM_CUTOFF) -> Derivatives:
    """Low-pass and differentiate coordinates; differentiable.

    In the first and last 0.1 s accelerations are uncertain: what lies beyond the ends is unknown,
    see `biokit.smoothing`.

    Parameters
    ----------
    q : Tensor, shape (..., T, n)
        Coordinates without jumps of whole turns, rad and m, of any length from six frames.
    step : float
        Time between two frames, s.
    cutoff : float, optional
        Of OpenSim's low-pass, Hz; None for no filter.

    Returns
    -------
    Derivatives
        What `biokit.smoothing.opensim_kinematics` gives for each window.

    Raises
    ------
    ValueError
        If there are fewer than six frames, or the cutoff is not between 0 and half the rate.
    """
    position, velocity, acceleration = window_operators(q.shape[-2], step, cutoff).to(q.device)
    double = q.to(torch.float64)
    return Derivatives(position @ double, velocity @ double, acceleration @ double)


def window_operators(frames: int, step: float, cutoff: float | None) -> Tensor:
    """Matrices (3, T, T) that give smooth coordinates and two derivatives, float64.

    Parameters
    ----------
    frames : int
        Length T of the window.
    step, cutoff
        As for `differentiate`.

    Raises
    ------
    ValueError
        As `differentiate`.
    """
    if frames < FEWEST_FRAMES:
        raise ValueError(f"derivatives need at least {FEWEST_FRAMES} frames, there are {frames}")
    if cutoff is not None and not 0 < cutoff < 0.5 / step:
        raise ValueError(f"the cutoff {cutoff:g} Hz is not between 0 and {0.5 / step:g} Hz")
    return _operators(frames, step, cutoff)


@lru_cache(maxsize=KEPT_OPERATORS)
def _operators(frames: int, step: float, cutoff: float | None) -> Tensor:
    columns = opensim_kinematics(step * np.arange(frames), np.eye(frames), cutoff)
    return torch.from_numpy(np.stack(columns[1:]))
