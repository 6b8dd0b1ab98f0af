"""Reaching with one arm or both: high, low, ahead, to the side, across the body.

Directions of the upper arm go through `biokit.synth.shoulder`; trunk, knees and girdle help as the
target needs it. The figures are our own, rounded about what is recalled from Kaminski, Bock &
Gentile (1995), Exp Brain Res 106 (trunk and arm share a reach) and Burgess-Limerick et al. (1993)
(stooping and squatting to the floor).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from biokit.engine.model import Model
from biokit.synth.curves import Array
from biokit.synth.keyframes import Person, moves
from biokit.synth.planting import (
    Plant,
    carried_pelvis,
    coordinates,
    mass_centre,
    planted,
    standing_pose,
    times,
)
from biokit.synth.shoulder import ARM, arm_angles
from biokit.synth.skeleton import PELVIS_SHIFTS, columns, model_foot
from biokit.synth.steps import OUTWARD, SIDES, SUFFIX

GO, HOLD, BACK, REST = 0.95, 0.35, 0.95, 0.25  # s, means
TOE_OUT = np.deg2rad(8.0)
SUPPORT = (0.035, 0.115)  # m in front of the heels, between which the mass centre is kept
SWAY_ROUNDS = 2


@dataclass(frozen=True)
class Target:
    """Where to reach, in degrees: the upper arm, elbow and forearm, and what the body adds.

    ``lean`` is forward, ``bend`` and ``turn`` are towards the reaching side, ``squat`` is knee
    flexion.
    """

    plane: float
    elevation: float
    twist: float
    elbow: float
    pronation: float
    lean: float = 0.0
    bend: float = 0.0
    turn: float = 0.0
    squat: float = 0.0
    look_up: float = 0.0


TARGETS: dict[str, Target] = {
    "high": Target(80, 155, 10, 18, 90, lean=-4, bend=-6, turn=-8, look_up=22),
    "ahead": Target(88, 82, 5, 14, 95, lean=12, turn=-14),
    "low": Target(85, 75, 10, 12, 110, lean=62, turn=-8, squat=28, look_up=-5),
    "floor": Target(80, 70, 10, 18, 100, lean=48, turn=-10, squat=100),
    "side": Target(8, 88, 0, 12, 85, lean=2, bend=12, turn=16),
    "across": Target(122, 78, 15, 25, 95, lean=8, turn=-38),
    "head": Target(45, 115, 5, 128, 100),
    "mouth": Target(65, 48, 25, 132, 70),
    "back": Target(-45, 42, 60, 95, 60, lean=2),
}
REACHES = ("right", "left", "both")


def reach(
    model: Model,
    person: Person,
    duration: float,
    rate: float,
    *,
    targets: Sequence[str] | None = None,
    arms: str | None = None,
) -> tuple[Array, Array]:
    """Times [F] s and coordinates [F, n] of reaches, one after another, feet in place."""
    unknown = sorted({*(targets or ())} - set(TARGETS))
    if unknown or arms not in (None, *REACHES):
        raise ValueError(
            f"targets are {', '.join(TARGETS)}, not {unknown}; arms are {', '.join(REACHES)} or"
            f" None, not {arms!r}"
        )
    dense, time = times(duration, rate)
    stand = standing_pose(model)
    names = [
        *("lumbar_extension", "lumbar_bending", "lumbar_rotation", "pelvis_tilt"),
        *("neck_extension", "neck_rotation", "knee_angle", "hip_flexion", "ankle_angle"),
    ]
    body: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    arm: dict[str, list[tuple[float, float]]] = {
        f"{name}{suffix}": []
        for suffix in SUFFIX.values()
        for name in ("plane", "elevation", "twist", "elbow_flex", "pro_sup", "wrist_flex")
    }
    rest_arm = {
        "plane": 30.0,
        "elevation": 9.0,
        "twist": 5.0,
        "elbow_flex": 14.0,
        "pro_sup": 75.0,
        "wrist_flex": 0.0,
    }

    def key(table: dict[str, list[tuple[float, float]]], at: float, **values: float) -> None:
        for name, value in values.items():
            table[name].append((at, value))

    def at_rest(at: float) -> None:
        key(body, at, **dict.fromkeys(names, 0.0))
        for suffix in SUFFIX.values():
            key(arm, at, **{name + suffix: value for name, value in rest_arm.items()})

    clock = float(dense[0]) - person.variation * float(person.rng.uniform(0, 1))
    at_rest(clock)
    count = 0
    while clock < dense[-1]:
        which = person.choice(tuple(TARGETS)) if targets is None else targets[count % len(targets)]
        side = person.choice(REACHES) if arms is None else arms
        goal, count = TARGETS[which], count + 1
        clock += person.about(REST, 0.4)
        at_rest(clock)
        hurry = person.about(1.0, 0.2) * (1.35 if goal.squat > 50 or goal.lean > 40 else 1.0)
        begin, clock = clock, clock + GO * hurry
        share = 0.0 if side == "both" else 1.0
        own = 1.0 if side == "right" else -1.0
        lean = person.about(goal.lean, 0.15)
        turn = share * own * person.about(goal.turn, 0.2)
        posed = {
            # a stoop is shared by hips and spine
            "pelvis_tilt": -0.6 * lean,
            "lumbar_extension": -0.4 * lean,
            "lumbar_bending": share * own * person.about(goal.bend, 0.2),
            "lumbar_rotation": -turn,
            "neck_extension": person.about(goal.look_up, 0.2) + 0.25 * lean,
            "neck_rotation": -0.4 * turn,
            "knee_angle": person.about(goal.squat, 0.12),
        }
        knee = posed["knee_angle"]
        posed["hip_flexion"] = 0.6 * lean + 0.66 * knee
        posed["ankle_angle"] = min(0.34 * knee, 30.0)
        moved: dict[str, float] = {}
        for name, suffix in SUFFIX.items():
            if side in (name, "both"):
                moved |= {
                    "plane" + suffix: goal.plane + person.offset(8.0),
                    "elevation" + suffix: goal.elevation + person.offset(6.0),
                    "twist" + suffix: goal.twist + person.offset(10.0),
                    "elbow_flex" + suffix: person.about(goal.elbow, 0.15),
                    "pro_sup" + suffix: goal.pronation + person.offset(12.0),
                    "wrist_flex" + suffix: person.offset(12.0),
                }
            else:
                moved |= {name_ + suffix: value for name_, value in rest_arm.items()}
        lag = 0.06 * person.rng.uniform(0, 1)
        key(body, clock + lag, **posed)
        key(arm, clock, **moved)
        clock += person.about(HOLD, 0.4)
        key(body, clock + lag, **posed)
        key(arm, clock, **moved)
        clock += person.about(BACK, 0.15) * (clock - begin) / (GO + HOLD)
        at_rest(clock + lag)
        clock += lag
    curves = {name: moves(dense, points) for name, points in body.items()}
    shoulders = {name: moves(dense, points) for name, points in arm.items()}
    named = {name: np.full(len(dense), value) for name, value in stand.items()}
    for name, value in curves.items():
        for own_name in (
            [name]
            if name in model.coordinate_names
            else [name + suffix for suffix in SUFFIX.values()]
        ):
            named[own_name] = named.get(own_name, 0.0) + value
    for suffix in SUFFIX.values():
        named |= _arm(shoulders, suffix)
    wanted = coordinates(model, named, len(dense))
    steps = _feet(model, person, dense)
    shifts = columns(model, PELVIS_SHIFTS)
    wanted[:, shifts] = carried_pelvis(model, wanted, dense, steps)
    # hips go back when the trunk goes forward: the mass centre stays over the feet
    for _ in range(SWAY_ROUNDS):
        ahead = mass_centre(model, wanted)[:, 0]
        wanted[:, shifts[0]] += np.clip(ahead, *SUPPORT) - ahead
    return time, planted(model, wanted, dense, time, steps)


def _arm(curves: dict[str, Array], suffix: str) -> dict[str, Array]:
    """Coordinates of an arm, degrees, with the girdle that follows it."""
    plane, elevation, twist = (
        torch.as_tensor(np.deg2rad(curves[name + suffix]))
        for name in ("plane", "elevation", "twist")
    )
    angles = arm_angles(plane, elevation, twist).numpy()
    angles[:, 0] = np.where(angles[:, 0] < -np.pi / 2, angles[:, 0] + 2 * np.pi, angles[:, 0])
    out = {name + suffix: np.rad2deg(angles[:, k]) for k, name in enumerate(ARM)}
    raised = np.clip(curves["elevation" + suffix] - 30, 0, None)
    forward = np.sin(np.deg2rad(curves["plane" + suffix]))
    forward *= np.sin(np.deg2rad(curves["elevation" + suffix]))
    out["clavicle_elevation" + suffix] = 0.2 * raised
    out["clavicle_protraction" + suffix] = 14.0 * forward
    for name in ("elbow_flex", "pro_sup", "wrist_flex"):
        out[name + suffix] = curves[name + suffix]
    return out


def _feet(model: Model, person: Person, dense: Array) -> dict[str, list[Plant]]:
    """Feet in place: about hip-wide, at times one a little ahead."""
    out = {}
    ahead = person.offset(0.04)
    for side in SIDES:
        wide = model_foot(model, side).origin[2] + OUTWARD[side] * abs(person.offset(0.04))
        yaw = -OUTWARD[side] * (TOE_OUT + np.deg2rad(person.offset(4.0)))
        out[side] = [Plant(side, dense[0] - 1, dense[-1] + 1, OUTWARD[side] * ahead, wide, yaw)]
    return out
