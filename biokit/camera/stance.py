"""What a body's joints say about balance: mass centre and the feet that carry it."""

from __future__ import annotations

import torch
from torch import Tensor

# SMPL's joints, in its order
PELVIS, NECK, HEAD = 0, 12, 15
HIPS, KNEES, ANKLES, BALLS = (1, 2), (4, 5), (7, 8), (10, 11)  # left, right; BALLS: left_foot, ...
SHOULDERS, ELBOWS, WRISTS, HANDS = (16, 17), (18, 19), (20, 21), (22, 23)
JOINTS = 24

# de Leva (1996), J Biomech 29, table 4, men: mass of a segment as a share of the body's, and where
# its centre lies between the joints at its ends, as a share from the first to the second
_TRUNK = (0.4346, 0.5514)  # from the hips to the shoulders
_PAIRED = (
    (SHOULDERS, ELBOWS, 0.0271, 0.5772),
    (ELBOWS, WRISTS, 0.0162, 0.4574),
    (WRISTS, HANDS, 0.0061, 0.7900),
    (HIPS, KNEES, 0.1416, 0.4095),
    (KNEES, ANKLES, 0.0433, 0.4459),
    (ANKLES, BALLS, 0.0137, 0.5000),
)
_HEAD = 0.0694
PRESSURE = 0.45  # where a foot carries on average, from the ankle to the ball of the foot
LOW = 0.08  # m above the lower foot at which a foot carries 0.37 of what that one does
# A foot that alone moves carries 0.05 of what the still one does. Speeds are differences over
# some frames, and feet that hardly move are all still.
STILL, LAG, JITTER = 3.0, 2, 0.01  # 1, frames, m


def mass_shares() -> Tensor:
    """[24] how much of the body's mass each of SMPL's joints stands for; they add up to 1."""
    shares = torch.zeros(JOINTS, dtype=torch.float64)
    shares[HEAD] = _HEAD
    for pair, share in ((HIPS, 1 - _TRUNK[1]), (SHOULDERS, _TRUNK[1])):
        shares[list(pair)] += _TRUNK[0] * share / 2
    for near, far, mass, at in _PAIRED:
        shares[list(near)] += mass * (1 - at)
        shares[list(far)] += mass * at
    return shares / shares.sum()


def mass_centre(joints: Tensor) -> Tensor:
    """Mass centre [..., 3] m of bodies with joints [..., 24, 3] m in SMPL's order."""
    return mass_shares().to(joints) @ joints


def load(joints: Tensor, up: Tensor | None) -> Tensor:
    """How the feet share the body's weight: the lower and stiller one carries more.

    Parameters
    ----------
    joints : Tensor, shape (F, 24, 3)
        m, frames in order of time.
    up : Tensor, shape (3,), or None
        Unit vector; where it is unknown the heights do not count.

    Returns
    -------
    Tensor, shape (F, 2)
        Left and right; they add up to 1.
    """
    feet = (joints[:, list(BALLS)] + joints[:, list(ANKLES)]) / 2  # [F, 2, 3]
    at = torch.arange(len(feet), device=feet.device)
    after, before = (at + LAG).clamp_max(len(feet) - 1), (at - LAG).clamp_min(0)
    way = ((feet[after] - feet[before]) ** 2).sum(-1) + JITTER**2  # m^2
    moving = (way / way.sum(-1, keepdim=True)).sqrt()
    if up is None:
        return torch.softmax(-2 * STILL * moving, dim=-1)
    return torch.softmax(-feet @ up / LOW - STILL * moving, dim=-1)


def support(joints: Tensor, up: Tensor | None) -> Tensor:
    """Where the ground carries the body [F, 3] m; arguments as those of :func:`load`."""
    ankles, balls = joints[:, list(ANKLES)], joints[:, list(BALLS)]
    under = ankles + PRESSURE * (balls - ankles)  # [F, 2, 3]
    return (load(joints, up)[..., None] * under).sum(1)


def to_the_right(joints: Tensor) -> Tensor:
    """From the left to the right hip and shoulder [F, 3] m, their mean."""
    pairs = joints[:, [HIPS[1], SHOULDERS[1]]] - joints[:, [HIPS[0], SHOULDERS[0]]]
    return pairs.mean(1)
