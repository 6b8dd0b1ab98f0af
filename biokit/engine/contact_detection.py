"""Where the ground is, how it moves, and how surely each point of the soles touches it.

All lengths are for a person of the generic model's size and scale with the feet; speeds scale with
the square root, as Froude's number has it.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor

LOWEST = 0.05  # share of the frames in which a point is at its lowest
STANDING = 0.3  # share of the points that have been as low as the floor
ROUGH = 0.01  # m, by which the model's sole may be thicker or thinner at one point than elsewhere
FLOOR_ERROR = 0.04  # m, by which the soles of the model may miss a given floor
NEAR = 0.01  # m from its lowest: a point that tells how the ground moves
BELT_SPREAD = 0.3  # m/s, of such points about the speed of a belt
BELT = 0.2  # m/s, a ground that moves more slowly is at rest

HEIGHT, HEIGHT_WIDTH = 0.02, 0.008  # m, at which contact is lost, and how sharply
SPEED, SPEED_WIDTH = 0.7, 0.2  # m/s, the same
REST, REST_WIDTH = 0.15, 0.04  # m/s, of a sole at rest, and how sharply
ELSEWHERE = 0.01  # certainty that a sole at rest above the floor stands on something
STEP_HEIGHT, STEP_WIDTH = 0.05, 0.01  # m above the floor that is a step, and how sharply
FAINT = 0.1  # certainty of a contact that counts half when there is no other


class Ground(NamedTuple):
    """The floor under the soles.

    Attributes
    ----------
    height : float
        Of the floor, m.
    sole : Tensor, shape (K,)
        Height of each point where it stands on the floor, m.
    velocity : Tensor, shape (3,)
        Of the floor, m/s; zero unless the soles move with a belt.
    """

    height: float
    sole: Tensor
    velocity: Tensor


def find_ground(place: Tensor, velocity: Tensor, size: float, floor: float | None = None) -> Ground:
    """The floor from where the soles come to rest.

    The floor is as high as the points of the soles at their lowest. How thick the sole is at each
    of them is known to about a centimetre: a point that never comes as low has never touched it.

    Parameters
    ----------
    place, velocity : Tensor, shape (F, K, 3)
        Points of the soles in ground, m and m/s.
    size : float
        See `biokit.engine.foot_points.FootPoints`.
    floor : float, optional
        Its height, if known, m.
    """
    lowest = quantile(place[..., 1], LOWEST)
    height = float(quantile(lowest, STANDING))
    if floor is not None:
        height = min(max(height, floor - FLOOR_ERROR), floor + FLOOR_ERROR)
    sole = lowest.clamp(height - ROUGH * size, height + ROUGH * size)
    drift = _drift(velocity, place[..., 1] - sole, size)
    return Ground(height if floor is None else floor, sole, drift)


def _drift(velocity: Tensor, height: Tensor, size: float) -> Tensor:
    """The most frequent horizontal velocity of points at the floor: that of a belt, or zero."""
    near = height.abs() < NEAR * size
    level = velocity.new_tensor([1.0, 0.0, 1.0])
    if not near.any():
        return torch.zeros_like(level)
    samples = velocity[near] * level  # [s, 3]
    mode = samples.median(0).values
    for _ in range(20):  # mean shift
        weight = (-(samples - mode).square().sum(1) / (2 * BELT_SPREAD**2 * size)).exp()
        if float(weight.sum()) < 1e-9:
            break
        mode = (weight[:, None] * samples).sum(0) / weight.sum()
    return mode if float(mode.norm()) > BELT * math.sqrt(size) else torch.zeros_like(mode)


def contact_certainty(place: Tensor, velocity: Tensor, ground: Ground, size: float) -> Tensor:
    """How surely each point stands on the ground, (F, K), 0 to 1, smooth in height and speed.

    A sole at rest above the floor stands on a step or a box, perhaps.
    """
    height = place[..., 1] - ground.sole
    speed = (velocity - ground.velocity).norm(dim=-1) / math.sqrt(size)
    low = torch.sigmoid((HEIGHT - height / size) / HEIGHT_WIDTH)
    slow = torch.sigmoid((SPEED - speed) / SPEED_WIDTH)
    rest = torch.sigmoid((REST - speed) / REST_WIDTH)
    return torch.maximum(low * slow, ELSEWHERE * rest)


def support_height(place: Tensor, ground: Ground, size: float, feet: int) -> Tensor:
    """Height of what each foot stands on, if it does, (F, feet) m: the floor, or a step."""
    above = (place[..., 1] - ground.sole).unflatten(1, (feet, -1)).amin(2)
    return ground.height + above * torch.sigmoid((above / size - STEP_HEIGHT) / STEP_WIDTH)


def relative_certainty(certainty: Tensor) -> Tensor:
    """Certainty (F, K) raised where that of the best point is small, by up to ``1 / FAINT``.

    Where a single foot may be in contact, as in running, nothing needs to be shared, and whether it
    is in contact shows better in the force that the motion needs than in height and speed.
    """
    best = certainty.amax(1, keepdim=True)
    return certainty * (1 + FAINT) / (best + FAINT)


def quantile(x: Tensor, share: float) -> Tensor:
    """Quantile over the first dimension, of any number of samples."""
    place = share * (len(x) - 1)
    below = int(place)
    ordered = x.sort(dim=0).values
    above = ordered[min(below + 1, len(x) - 1)]
    return torch.lerp(ordered[below], above, place - below)
