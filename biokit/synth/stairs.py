"""Stairs, up and down, foot over foot.

Key points of the cycle (0 = the foot meets its step) are rounded from recalled literature, not
digitised: McFadyen & Winter (1988), J Biomech 21; Riener, Rabuffetti & Frigo (2002), Gait Posture
15; Nadeau, McFadyen & Malouin (2003), Clin Biomech 18.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from biokit.engine.model import Model
from biokit.synth.curves import Array
from biokit.synth.keyframes import Person, cycle
from biokit.synth.planting import Plant, carried_pelvis, coordinates, leg_length, planted, times
from biokit.synth.skeleton import PELVIS_SHIFTS, columns
from biokit.synth.steps import OUTWARD, SIDES, SUFFIX

RISER, TREAD = 0.17, 0.29  # m
STEP_TIME = {"up": 0.68, "down": 0.6}  # s
STANCE = {"up": 0.64, "down": 0.62}  # of the cycle
OFF = 0.63  # of the key points' cycle
WIDTH = 0.08  # m of each foot beside the middle
TOE_OUT = np.deg2rad(8.0)
SMOOTHING = (0.12, 0.07, 0.12)  # s, of the pelvis along x, y, z
LANDS = {"up": 0.0, "down": 22.0}  # deg of the heel when the foot meets the step
LEAVES = {"up": 30.0, "down": 38.0}
NOSING = 0.03  # m in front of the heel where its step begins
CURVES: dict[str, dict[str, tuple[list[float], list[float]]]] = {
    "up": {
        "hip_flexion": ([0, 12, 30, 50, 63, 74, 86], [70, 64, 36, 14, 22, 58, 80]),
        "knee_angle": ([0, 12, 30, 48, 58, 63, 76, 88], [68, 62, 32, 10, 16, 34, 92, 92]),
        "ankle_angle": ([0, 14, 30, 46, 58, 63, 74, 88], [14, 18, 10, 8, -6, -14, 2, 14]),
        "hip_adduction": ([0, 18, 45, 63, 85], [-2, 6, 3, -6, -6]),
        "arm_flex": ([0, 50], [-10, 14]),
    },
    "down": {
        "hip_flexion": ([0, 14, 35, 52, 63, 74, 88], [24, 22, 20, 28, 42, 50, 32]),
        "knee_angle": ([0, 10, 25, 42, 54, 63, 72, 86], [12, 24, 24, 40, 68, 88, 92, 38]),
        "ankle_angle": ([0, 10, 25, 42, 54, 63, 76, 90], [-18, 6, 14, 22, 28, 18, 2, -18]),
        "hip_adduction": ([0, 18, 45, 63, 85], [-2, 5, 2, -6, -5]),
        "arm_flex": ([0, 50], [-8, 12]),
    },
}
TRUNK = {
    "up": {"pelvis_tilt": -18.0, "lumbar_extension": 6.0},
    "down": {"pelvis_tilt": -9.0, "lumbar_extension": 8.0},
}
ODD = {"pelvis_list": 3.0, "pelvis_rotation": 5.0, "lumbar_bending": -3.0, "lumbar_rotation": -8.0}
LAG = {"pelvis_list": 0.16, "pelvis_rotation": 0.02, "lumbar_bending": 0.16, "lumbar_rotation": 0.0}


def stairs(
    model: Model,
    person: Person,
    duration: float,
    rate: float,
    *,
    direction: str | None = None,
    riser: float = RISER,
    tread: float = TREAD,
) -> tuple[Array, Array]:
    """Times [F] s and coordinates [F, n] on a flight of stairs along x, in its middle."""
    if direction not in (None, "up", "down"):
        raise ValueError(f"direction is {direction!r}; it has to be 'up', 'down' or None")
    way = person.choice(("up", "down")) if direction is None else direction
    sign = 1.0 if way == "up" else -1.0
    dense, time = times(duration, rate)
    step_time = person.about(STEP_TIME[way], 0.1)
    stance = STANCE[way] * 2 * step_time
    count = int(np.ceil((dense[-1] - dense[0]) / step_time)) + 8
    jitter = 0.015 * person.variation * np.clip(person.rng.normal(size=count), -2, 2)
    begin = dense[0] - (3 + person.variation * person.rng.uniform(0, 1)) * step_time
    strikes = begin + np.concatenate([[0.0], np.cumsum(step_time * (1 + jitter))])
    cycles = {
        side: np.interp(dense, strikes[k::2], np.arange(len(strikes[k::2])))
        for k, side in enumerate(SIDES)
    }
    named = _angles(person, way, cycles)
    wanted = coordinates(model, named, len(dense))
    middle = int(np.argmin(np.abs(strikes - duration / 2)))
    first = -0.3 * tread
    width = WIDTH / 0.86 * leg_length(model)
    steps: dict[str, list[Plant]] = {side: [] for side in SIDES}
    for k, strike in enumerate(strikes):
        side = SIDES[k % 2]
        steps[side].append(
            Plant(
                side,
                float(strike),
                float(strike + stance),
                first + (k - middle) * tread + person.offset(0.01),
                OUTWARD[side] * (width + person.offset(0.012)),
                -OUTWARD[side] * (TOE_OUT + np.deg2rad(person.offset(1.5))),
                sign * riser * (k - middle),
                lands=np.deg2rad(LANDS[way]),
                leaves=np.deg2rad(LEAVES[way]),
                lands_in=0.2 * stance,
                leaves_in=0.4 * stance,
            )
        )
    wanted[:, columns(model, PELVIS_SHIFTS)] = carried_pelvis(
        model, wanted, dense, steps, smoothing=SMOOTHING
    )
    floor = _flight(first, middle, sign, riser, tread)
    return time, planted(model, wanted, dense, time, steps, floor=floor)


def _flight(
    first: float, middle: int, sign: float, riser: float, tread: float
) -> Callable[[Array], Array]:
    """Height of the stairs below places [..., 3], m; nothing steps down before an edge."""

    def height(place: Array) -> Array:
        number = (place[..., 0] - first + NOSING) / tread
        return np.asarray(sign * riser * np.floor(number))

    return height


def _angles(person: Person, way: str, cycles: dict[str, Array]) -> dict[str, Array]:
    """Curves in degrees."""
    named: dict[str, Array] = {}
    for name, (percent, degrees) in CURVES[way].items():
        size, shift = person.pair(1.0, 0.05, 0.02), person.offset(1.5)
        mean = float(np.mean(degrees))
        for side in SIDES:
            curve = cycle(cycles[side], percent, degrees)
            named[name + SUFFIX[side]] = mean + shift + size[side] * (curve - mean)
    right, frames = cycles["right"], len(cycles["right"])
    for name, swing in ODD.items():
        named[name] = person.about(swing, 0.2) * np.cos(2 * np.pi * (right - LAG[name]))
    named["pelvis_list"] *= -1.0
    named["lumbar_bending"] *= -1.0
    lean = person.offset(3.0)
    for name, value in TRUNK[way].items():
        named[name] = np.full(frames, value + lean / 2)
    look = person.about(-14.0, 0.5)  # at the steps
    named["neck_extension"] = np.full(frames, look)
    named["neck_rotation"] = -(named["pelvis_rotation"] + named["lumbar_rotation"])
    for suffix in SUFFIX.values():
        named["hip_rotation" + suffix] = np.full(frames, -6.0)
        named["arm_add" + suffix] = np.full(frames, -11.0 + person.offset(2.0))
        named["elbow_flex" + suffix] = np.full(frames, 24.0 + person.offset(6.0))
        named["pro_sup" + suffix] = np.full(frames, 75.0)
    return named
