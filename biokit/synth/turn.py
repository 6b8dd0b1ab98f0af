"""Walking around a bend: the normative walk along a curved path.

Steps, angles and feet are those of level walking at a slow speed (`biokit.synth.walking`), laid
along an arc between two straights; head and trunk turn a little ahead of the pelvis, which leads
the feet: Patla, Adkin & Ballard (1999), Exp Brain Res 129; Hase & Stein (1999), J Neurophysiol 81;
Hicheur et al. (2007), Eur J Neurosci 26 (speed falls with curvature).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.spatial.transform import Rotation

from biokit.engine.model import Model
from biokit.synth.angles import draw_variation, wanted_angles
from biokit.synth.curves import REFERENCE_LEG, Array, faster_than_reference
from biokit.synth.feet import smooth_step
from biokit.synth.keyframes import Person
from biokit.synth.planting import carried_pelvis, leg_length, planted, times
from biokit.synth.skeleton import PELVIS_SHIFTS, PELVIS_TURNS, columns
from biokit.synth.steps import SIDES, Step, pace, plan_steps

ANGLE, LARGEST = 90.0, 150.0  # deg
RADIUS = 0.9  # m
SPEED = 0.95  # m/s at the reference leg length
HEAD_LEADS, TRUNK_LEADS = 0.25, 0.1  # s before the pelvis
SMOOTHING = 0.22  # s, of the pelvis' heading
CARRY = (0.05, 0.035, 0.06)  # gait cycles, of the pelvis' path: smoothing along x, y, z
FINEST = 2000  # points of the path


def turn(
    model: Model,
    person: Person,
    duration: float,
    rate: float,
    *,
    angle: float | None = None,
    radius: float | None = None,
) -> tuple[Array, Array]:
    """Times [F] s and coordinates [F, n] of a walk that turns; positive angles (deg) are left."""
    if angle is None:
        angle = person.about(ANGLE, 0.3) * (1 if person.rng.uniform() < 0.5 else -1)
    radius = person.about(RADIUS, 0.2) if radius is None else radius
    if not abs(angle) <= LARGEST or not radius >= 0.4:
        raise ValueError(
            f"angle {angle:g} has to lie within ±{LARGEST:g} degrees, and the radius {radius:g} m"
            " has to be at least 0.4 m"
        )
    leg = leg_length(model)
    speed = person.about(SPEED, 0.1) * float(np.sqrt(leg / REFERENCE_LEG))
    dense, time = times(duration, rate)
    mean = pace(speed, leg)
    straight = plan_steps(mean, duration, 0.0, person.variation, person.rng)
    varied = draw_variation(person.variation, len(straight) // 2, person.rng)
    faster = faster_than_reference(speed, leg)
    wanted = wanted_angles(model, straight, mean, faster, varied, dense)
    along = np.interp(dense, [s.strike for s in straight], [s.x for s in straight])
    along = gaussian_filter1d(along, 0.3 * mean.stride_time * 100, mode="nearest")
    place, heading = _bend(np.deg2rad(angle), radius, float(straight[-1].x) + 10)

    def steps_of(side: str) -> list[Step]:
        out = []
        for step in straight:
            if step.side == side:
                psi = float(heading(np.array([step.x + 0.1]))[0])
                x, z = place(np.array([step.x]))[0]
                across = np.array([np.sin(psi), np.cos(psi)]) * step.z
                out.append(replace(step, x=x + across[0], z=z + across[1], yaw=step.yaw + psi))
        return out

    steps = {side: steps_of(side) for side in SIDES}
    step_of = (len(dense) - 1) / (dense[-1] - dense[0])

    def turned(early: float) -> Array:
        ahead = along + (early * speed)
        return gaussian_filter1d(heading(ahead), SMOOTHING * step_of, mode="nearest")

    pelvis = turned(0.1)
    turns = columns(model, PELVIS_TURNS)
    own = Rotation.from_euler("Y", pelvis[:, None]) * Rotation.from_euler("ZXY", wanted[:, turns])
    wanted[:, turns] = np.unwrap(own.as_euler("ZXY"), axis=0)
    trunk, head = turned(0.1 + TRUNK_LEADS) - pelvis, turned(0.1 + HEAD_LEADS) - pelvis
    wanted[:, columns(model, ["lumbar_rotation"])] += trunk[:, None]
    wanted[:, columns(model, ["neck_rotation"])] += (head - trunk)[:, None]
    # into the bend, as a bicycle
    lean = np.gradient(pelvis, dense) * speed / 9.81
    wanted[:, columns(model, ["lumbar_bending"])] -= 0.5 * lean[:, None]
    wanted[:, columns(model, PELVIS_SHIFTS)] = carried_pelvis(
        model,
        wanted,
        dense,
        steps,
        stance=None,
        smoothing=[share * mean.stride_time for share in CARRY],
    )
    return time, planted(model, wanted, dense, time, steps, stance=None)


def _bend(
    angle: float, radius: float, reach: float
) -> tuple[Callable[[Array], Array], Callable[[Array], Array]]:
    """Place (x, z) and heading (about y, rad) at a way along the path, whose middle is at 0."""
    half = radius * abs(angle) / 2
    ease = 0.5 * half + 0.15
    way = np.linspace(-reach - half, reach + half, FINEST)
    share = smooth_step((way + half + ease) / (2 * (half + ease)))
    psi = angle * (share - 0.5)
    x = np.concatenate([[0.0], np.cumsum(np.cos(psi[:-1]) * np.diff(way))])
    z = np.concatenate([[0.0], np.cumsum(-np.sin(psi[:-1]) * np.diff(way))])
    x, z = x - np.interp(0, way, x), z - np.interp(0, way, z)

    def place(at: Array) -> Array:
        return np.stack([np.interp(at, way, x), np.interp(at, way, z)], 1)

    def heading(at: Array) -> Array:
        return np.asarray(angle * (smooth_step((at + half + ease) / (2 * (half + ease))) - 0.5))

    return place, heading
