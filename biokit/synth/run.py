"""Running at a steady speed, on the whole foot, with a flight between the steps.

Key points of the running cycle (0 = foot strike) are rounded from recalled literature, not
digitised: Novacheck (1998), Gait Posture 7; Fukuchi, Fukuchi & Duarte (2017), PeerJ 5; Schache
et al. (1999), Hum Mov Sci 18 (pelvis and trunk). The mass centre moves as under a half sine of
ground force in each stance and falls freely between: Blickhan (1989), J Biomech 22; step frequency
and contact time about Cavanagh & Kram (1989), Med Sci Sports Exerc 21.
"""

from __future__ import annotations

import numpy as np

from biokit.engine.model import Model
from biokit.synth.curves import GRAVITY, REFERENCE_LEG, Array
from biokit.synth.keyframes import Person, cycle
from biokit.synth.planting import (
    Plant,
    coordinates,
    leg_length,
    planted,
    times,
)
from biokit.synth.skeleton import PELVIS_SHIFTS, columns, marker_path
from biokit.synth.steps import OUTWARD, SIDES, SUFFIX

SPEED, SLOWEST, FASTEST = 2.7, 1.8, 4.0  # m/s at the reference leg length
OFF = 0.37  # of the key points' cycle: foot off
MIDDLE = 0.16  # of it: the foot is below the body
WIDTH = 0.045  # of leg length: of each foot beside the middle
TOE_OUT = np.deg2rad(7.0)
SINK = 0.01  # m: the leg bends a little more than its key points, so that it reaches both ways
FADE = 0.07  # s in which the feet take up the speed of the swing
HEEL_OFF, HEEL_ON = 58.0, 14.0  # deg of the toes' bend at foot off and at foot strike
# percent of the cycle; degrees
SIDE_CURVES: dict[str, tuple[list[float], list[float]]] = {
    "hip_flexion": ([0, 14, 26, 37, 48, 62, 76, 88], [46, 41, 21, 4, 6, 36, 60, 57]),
    "knee_angle": (
        [0, 8, 16, 27, 37, 48, 60, 72, 84, 94],
        [24, 44, 52, 38, 28, 52, 94, 92, 52, 26],
    ),
    "ankle_angle": ([0, 10, 20, 30, 37, 44, 60, 80, 92], [2, 22, 30, 10, -18, -22, -4, 4, 2]),
    "hip_adduction": ([0, 14, 37, 60, 85], [1, 6, -2, -8, -4]),
    "hip_rotation": ([0, 18, 37, 70], [-8, -4, -8, -6]),
    "mtp_angle": ([0, 20, 37, 50, 70], [0, 0, -38, -8, 0]),
    "arm_flex": ([0, 25, 50, 75], [-38, -8, 24, -6]),
    "elbow_flex": ([0, 50], [82, 98]),
}
BOTH_CURVES: dict[str, tuple[int, list[float], list[float]]] = {
    # 1: repeats for the other foot, -1: changes its sign; percent of half a cycle
    "pelvis_tilt": (1, [0, 16, 34], [-16, -18, -19]),
    "pelvis_list": (-1, [0, 8, 16, 34], [1, -4, -5, -1]),
    "pelvis_rotation": (-1, [0, 16, 34], [4, 0, -4]),
    "lumbar_extension": (1, [0, 16, 34], [8, 6, 10]),
    "lumbar_bending": (-1, [0, 8, 16, 34], [0, 4, 5, 1]),
    "lumbar_rotation": (-1, [0, 16, 34], [-18, -2, 16]),
}
STEADY = {"arm_add": -14.0, "arm_rot": 22.0, "pro_sup": 75.0, "clavicle_elevation": 2.0}


def run(
    model: Model, person: Person, duration: float, rate: float, *, speed: float | None = None
) -> tuple[Array, Array]:
    """Times [F] s and coordinates [F, n] of a run in its middle, along x."""
    leg = leg_length(model)
    scale = float(np.sqrt(leg / REFERENCE_LEG))
    speed = person.about(SPEED * scale, 0.2) if speed is None else speed
    if not SLOWEST * scale <= speed <= FASTEST * scale:
        raise ValueError(
            f"speed {speed:g} m/s is not a run for a leg of {leg:.2f} m; choose between"
            f" {SLOWEST * scale:.2f} and {FASTEST * scale:.2f} m/s"
        )
    relative = speed / scale
    dense, time = times(duration, rate)
    step_time = person.about(1 / (2.3 + 0.14 * relative), 0.03) * scale
    contact = float(np.clip(0.92 - 0.075 * relative, 0.5, 0.85)) * step_time  # of one foot
    strikes = _strikes(person, dense, step_time)
    cycles = {
        "right": np.interp(dense, strikes[0::2], np.arange(len(strikes[0::2]))),
        "left": np.interp(dense, strikes[1::2], np.arange(len(strikes[1::2]))),
    }
    own = {side: _warped(phase, contact / (2 * step_time)) for side, phase in cycles.items()}
    named = _angles(model, person, own, relative / SPEED)
    wanted = coordinates(model, named, len(dense))
    shifts = columns(model, PELVIS_SHIFTS)
    steps_done = np.interp(dense, strikes, np.arange(len(strikes)))
    middle = strikes[:-1] + contact / 2
    wanted[:, shifts[0]] = speed * (dense - duration / 2)
    height = _height(steps_done, contact / step_time, step_time)
    sway = 0.012 * leg * np.cos(np.pi * (steps_done - contact / step_time / 2))
    wanted[:, shifts[2]] = sway
    # where each foot is below the body in the middle of its stance
    places: dict[str, list[tuple[float, float]]] = {side: [] for side in SIDES}
    level = []
    at = np.array([np.interp(middle, dense, wanted[:, k]) for k in range(wanted.shape[1])]).T
    heels = marker_path(model, at)
    for k, here in enumerate(heels):
        side = SIDES[k % 2]
        name = f"{side[0].upper()}_FCC_GROUND"
        level.append(here[model.marker_names.index(name), 1])
        places[side].append((strikes[k], here[model.marker_names.index(name), 0]))
    inside = [k for k, t in enumerate(middle) if dense[0] < t < dense[-1]]
    lowest = float(np.mean([level[k] for k in inside]))
    stood = np.interp(middle[inside], dense, height).mean()
    wanted[:, shifts[1]] = height - stood - lowest - SINK
    asymmetric = person.offset(0.01) * speed * step_time
    steps = {}
    for side in SIDES:
        z = OUTWARD[side] * (WIDTH * leg + person.offset(0.008))
        steps[side] = [
            Plant(
                side,
                float(strike),
                float(strike + contact),
                float(x + OUTWARD[side] * asymmetric),
                z,
                -OUTWARD[side] * (TOE_OUT + np.deg2rad(person.offset(1.0))),
                leaves=np.deg2rad(HEEL_OFF),
                lands=np.deg2rad(HEEL_ON),
                leaves_in=0.6 * contact,
                lands_in=0.3 * contact,
            )
            for strike, x in places[side]
        ]
    return time, planted(model, wanted, dense, time, steps, longest_fade=FADE)


def _strikes(person: Person, dense: Array, step_time: float) -> Array:
    """Times of foot strikes, right and left in turn, from before to after the plan, s."""
    count = int(np.ceil((dense[-1] - dense[0]) / step_time)) + 8
    lasts = step_time * (
        1 + 0.012 * person.variation * np.clip(person.rng.normal(size=count), -2, 2)
    )
    start = dense[0] - (3 + person.variation * person.rng.uniform(0, 1)) * step_time
    return np.asarray(start + np.concatenate([[0.0], np.cumsum(lasts)]))


def _warped(phase: Array, off: float) -> Array:
    """Cycles in which foot off, at the share ``off``, is where the key points have it; C2."""
    whole = np.floor(phase)
    share = phase - whole
    # a smooth monotone bump moves the share ``off`` to `OFF`
    bump = np.sin(np.pi * share) ** 2
    return np.asarray(whole + share + (OFF - off) * bump / np.sin(np.pi * off) ** 2 * 0.9)


def _angles(
    model: Model, person: Person, cycles: dict[str, Array], fast: float
) -> dict[str, Array]:
    """Curves in degrees over the cycles of both feet, for ``fast`` times the usual speed."""
    named: dict[str, Array] = {}
    larger = {"hip_flexion": fast**0.5, "knee_angle": fast**0.4, "arm_flex": fast**0.5}
    for name, (percent, degrees) in SIDE_CURVES.items():
        size = person.pair(larger.get(name, 1.0), 0.06, 0.02)
        shift = person.offset(1.5)
        mean = float(np.mean(degrees))
        for side in SIDES:
            curve = cycle(cycles[side], percent, degrees)
            named[name + SUFFIX[side]] = mean + shift + size[side] * (curve - mean)
    for name, (sign, percent, degrees) in BOTH_CURVES.items():
        full = [*percent, *(x + 50 for x in percent)]
        values = [*degrees, *(sign * x for x in degrees)]
        swing, middle = person.about(1.0, 0.12), person.offset(1.0) if sign == 1 else 0.0
        right, left = (cycle(cycles[side], full, values) for side in ("right", "left"))
        named[name] = middle + swing * (right + sign * left) / 2
    for name, value in STEADY.items():
        own = person.pair(value, 0.15, 0.03)
        for side in SIDES:
            named[name + SUFFIX[side]] = np.full(len(cycles[side]), own[side])
    named["neck_rotation"] = -(named["pelvis_rotation"] + named["lumbar_rotation"])
    named["neck_bending"] = -(named["pelvis_list"] + named["lumbar_bending"])
    return named


def _height(steps: Array, contact: float, step_time: float) -> Array:
    """Of the mass centre about its mean, m: ``contact`` is the share of a step on the floor."""
    count = 512
    share = np.arange(count) / count
    force = np.where(share < contact, np.sin(np.pi * np.clip(share / contact, 0, 1)), 0.0)
    acceleration = GRAVITY * (force / force.mean() - 1)
    wave = np.fft.rfft(acceleration)
    order = 2 * np.pi * np.arange(len(wave)) / step_time
    wave[1:] = -wave[1:] / order[1:] ** 2
    wave[0] = 0
    height = np.fft.irfft(wave, count)
    return np.asarray(
        np.interp(steps - np.floor(steps), np.r_[share, 1.0], np.r_[height, height[0]])
    )
