"""Rising from a seat and sitting down again.

Figures are rounded from recalled literature, not digitised: Schenkman et al. (1990), Phys Ther 70
(phases: flexion momentum, momentum transfer, extension); Kralj et al. (1990), J Biomech 23 and
Roebroeck et al. (1994), Clin Biomech 9 (timing; trunk leans some 35 to 45 degrees at seat-off,
at about a third of the rise).
"""

from __future__ import annotations

import numpy as np

from biokit.engine.model import Model
from biokit.synth.curves import Array
from biokit.synth.keyframes import Person, moves
from biokit.synth.planting import (
    Plant,
    carried_pelvis,
    coordinates,
    planted,
    standing_pose,
    times,
)
from biokit.synth.skeleton import PELVIS_SHIFTS, columns, model_foot
from biokit.synth.steps import OUTWARD, SIDES, SUFFIX

RISE, SIT = 1.7, 1.9  # s of a rise, of sitting down: comfortable
SEATED, STANDING = 0.7, 0.6  # s of rest
SEAT_OFF = 0.36  # share of a rise
# Degrees, seated upright: thighs level, feet a little back
UPRIGHT = {"pelvis_tilt": 2.0, "hip_flexion": 88.0, "knee_angle": 99.0, "ankle_angle": 11.0}
LEAN = 34.0  # deg by which the pelvis turns over the seated hips
CURL = 10.0  # deg of the trunk besides
DORSIFLEXION = 19.0  # deg at seat-off
TOE_OUT = np.deg2rad(8.0)
STYLES = ("hanging", "on the thighs", "crossed", "forward")


def sit_to_stand(model: Model, person: Person, duration: float, rate: float) -> tuple[Array, Array]:
    """Times [F] s and coordinates [F, n]: sit, rise, stand, sit down, as often as fits."""
    dense, time = times(duration, rate)
    phase = person.rng.uniform(0.0, 0.5) * person.variation
    lean, curl = person.about(LEAN, 0.15), person.about(CURL, 0.4)
    seat = {name: value + person.offset(3.0) for name, value in UPRIGHT.items()}
    arms = person.choice(STYLES)
    keys: dict[str, list[tuple[float, float]]] = {}
    stand = standing_pose(model)
    back = -seat["pelvis_tilt"] + person.offset(4.0)

    def key(at: float, **values: float) -> None:
        for name, value in values.items():
            keys.setdefault(name, []).append((at, value))

    seated = {
        "pelvis_tilt": seat["pelvis_tilt"],
        "hip_flexion": seat["hip_flexion"],
        "lumbar_extension": back,
    }
    low = {"knee_angle": seat["knee_angle"], "ankle_angle": seat["ankle_angle"]}
    up = {
        "pelvis_tilt": stand["pelvis_tilt"],
        "hip_flexion": stand["hip_flexion_r"],
        "lumbar_extension": stand["lumbar_extension"],
    }
    straight = {"knee_angle": stand["knee_angle_r"], "ankle_angle": stand["ankle_angle_r"]}

    def leaning(dip: float) -> dict[str, float]:
        return {
            "pelvis_tilt": seat["pelvis_tilt"] - dip,
            "hip_flexion": seat["hip_flexion"] + dip,
            "lumbar_extension": back - curl,
        }

    clock = -1.0 - phase
    key(clock, **seated, **low, height=0.0)
    while clock < dense[-1]:
        clock += person.about(SEATED, 0.3)
        key(clock, **seated, **low, height=0.0)
        rise, sink = person.about(RISE, 0.15), person.about(SIT, 0.15)
        off = clock + SEAT_OFF * rise
        key(off, **leaning(lean))
        # the shank leans forward just before the knees extend
        key(off - 0.02, ankle_angle=DORSIFLEXION)
        key(off - 0.08 * rise, knee_angle=seat["knee_angle"] + 1.0, height=0.0)
        clock += rise
        key(clock, **up, height=1.0)
        key(clock, **straight)
        clock += person.about(STANDING, 0.4)
        key(clock, **up, **straight, height=1.0)
        touch = clock + (1 - SEAT_OFF) * sink
        key(touch, **leaning(0.95 * lean))
        key(touch + 0.05, ankle_angle=DORSIFLEXION - 1.0)
        key(touch + 0.08 * sink, knee_angle=seat["knee_angle"], height=0.0)
        clock += sink
        key(clock, **seated, **low, height=0.0)
    curves = {name: moves(dense, points) for name, points in keys.items()}
    high = curves.pop("height")
    named = {name: np.full(len(dense), value) for name, value in stand.items()}
    for name in ("pelvis_tilt", "lumbar_extension"):
        named[name] = curves[name]
    trunk = curves["pelvis_tilt"] + curves["lumbar_extension"]
    named["neck_extension"] = -0.6 * trunk  # the eyes stay ahead
    for side in SIDES:
        suffix = SUFFIX[side]
        share = 1 + person.offset(0.02)
        for name in ("hip_flexion", "knee_angle", "ankle_angle"):
            named[name + suffix] = curves[name] * share
        named |= _arms(arms, suffix, trunk, high, person)
    wanted = coordinates(model, named, len(dense))
    steps = {}
    for side in SIDES:
        width = model_foot(model, side).origin[2] + OUTWARD[side] * abs(person.offset(0.03))
        yaw = -OUTWARD[side] * (TOE_OUT + np.deg2rad(person.offset(4.0)))
        x = person.offset(0.015)
        steps[side] = [Plant(side, dense[0] - 1, dense[-1] + 1, x, width, yaw)]
    wanted[:, columns(model, PELVIS_SHIFTS)] = carried_pelvis(model, wanted, dense, steps)
    return time, planted(model, wanted, dense, time, steps)


def _arms(style: str, suffix: str, trunk: Array, high: Array, person: Person) -> dict[str, Array]:
    """What the arms do, degrees: ``trunk`` is its lean, ``high`` 1 while standing."""
    still = np.ones(len(trunk))
    if style == "crossed":
        mirror = 1 if suffix == "_r" else 0
        return {
            "arm_flex" + suffix: 30.0 * still + 24 * mirror,
            "arm_add" + suffix: 12.0 * still,
            "arm_rot" + suffix: 62.0 * still,
            "elbow_flex" + suffix: 108.0 * still + 6 * mirror,
            "pro_sup" + suffix: 95.0 * still,
            "clavicle_protraction" + suffix: 10.0 * still,
        }
    forward = {"hanging": 8.0, "on the thighs": 22.0, "forward": 75.0}[style]
    forward += person.offset(5.0)
    flex = forward * (1 - high) - (0.8 * trunk if style != "forward" else 0.4 * trunk)
    bent = {"hanging": 12.0, "on the thighs": 52.0, "forward": 12.0}[style]
    turned = {"hanging": 75.0, "on the thighs": 140.0, "forward": 100.0}[style]
    return {
        "arm_flex" + suffix: flex + 3.0,
        "arm_add" + suffix: (-9.0 + person.offset(3.0)) * still,
        "elbow_flex" + suffix: 14.0 + (bent - 2.0 + person.offset(4.0)) * (1 - high),
        "pro_sup" + suffix: 75.0 + (turned - 75.0) * (1 - high),
    }
