"""Windows of motion as the activation network takes them."""

from __future__ import annotations

from typing import NamedTuple

from torch import Tensor

JOINTS = 24


class ActivationInput(NamedTuple):
    """B windows of T frames at 30 Hz.

    Attributes
    ----------
    rotation : Tensor, shape (B, T, 24, 3, 3)
        Of the SMPL joints in their parents' frames; the pelvis' in ground, y up.
    place : Tensor, shape (B, T, 3)
        Pelvis in ground, m.
    person : Tensor, shape (B, 2)
        Stature, m, and mass, kg.
    valid : Tensor of bool, shape (B, T)
        False for padded frames, which come last.
    visual : Tensor, shape (B, T, Q, W), optional
        Features of a front end that saw the person (MQ-HMR's query tokens); None without.
    """

    rotation: Tensor
    place: Tensor
    person: Tensor
    valid: Tensor
    visual: Tensor | None = None
