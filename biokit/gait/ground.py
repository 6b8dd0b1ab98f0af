"""The ground under the feet: still overground, moving on a treadmill."""

from collections.abc import Sequence

import numpy as np

from biokit.gait.points import Array, Feet, along
from biokit.gait.sequence import Event, contact

OVERGROUND = "overground"
TREADMILL = "treadmill; belt speed from the toes in stance"


def belt_velocity(feet: Feet, events: Sequence[Event]) -> tuple[Array, str]:
    """Velocity of the ground in ground coordinates [3, m/s], and what the ground is.

    The toes rest on the ground for most of stance, so that the median of their velocity is that of
    the ground. Overground this is noise, and zero is returned.
    """
    in_stance = contact(events, feet.time)  # [F, 2]
    if not in_stance.any():
        return np.zeros(3), OVERGROUND
    velocity = np.gradient(feet.toe, feet.time, axis=0)  # [F, 2, 3]
    back = -along(velocity, feet.forward)[in_stance]
    pelvis = along(feet.velocity, feet.forward)
    if not np.isfinite(back).any() or not np.isfinite(pelvis).any():
        return np.zeros(3), OVERGROUND
    belt_speed = float(np.nanmedian(back))
    if belt_speed > 0.5 * (float(np.nanmean(pelvis)) + belt_speed):
        return np.nanmedian(velocity[in_stance], axis=0) * [1.0, 0.0, 1.0], TREADMILL
    return np.zeros(3), OVERGROUND


def forward_speed(feet: Feet, events: Sequence[Event], belt: Array) -> float:
    """Mean forward speed of the pelvis over the ground between first and last event, m/s."""
    between = (feet.time >= events[0].time) & (feet.time <= events[-1].time)
    speed = along(feet.velocity - belt, feet.forward)[between]
    return float(np.nanmean(speed)) if np.isfinite(speed).any() else float("nan")
