"""Jumps: from standing with a countermovement, and dropping from a box to jump at once.

The mass centre's height is planned: smooth while the feet push, free fall between. Figures are
rounded from recalled literature, not digitised: Bobbert & van Ingen Schenau (1988), J Biomech 21;
Bobbert, Huijing & van Ingen Schenau (1987), Med Sci Sports Exerc 19 (drop jumps); Linthorne (2001),
Am J Phys 69 (a rise of some 0.3 m after take-off, a dip of 0.3 m before it).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import torch
from scipy.interpolate import BPoly, make_interp_spline

from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.synth.curves import GRAVITY, Array
from biokit.synth.keyframes import Person, moves
from biokit.synth.planting import (
    Plant,
    coordinates,
    leg_length,
    mass_centre,
    planted,
    standing_pose,
    times,
)
from biokit.synth.skeleton import (
    PELVIS_SHIFTS,
    columns,
    foot_track,
    marker_path,
    model_foot,
    sole_markers,
)
from biokit.synth.steps import OUTWARD, SIDES, SUFFIX

RISE = 0.26  # m of the mass centre after take-off
HOP, HOP_DEPTH = 0.05, 0.35  # m: off the box; share of the usual dip before it
BOX = (-0.42, 0.3)  # m: where the box stands and how high it is
DIP, LANDING_DIP = 0.29, 0.24  # shares of leg length by which the mass centre goes down
DOWN, SETTLE, STILL = 0.55, 0.75, 0.45  # s: into the countermovement, up after landing, at rest
TOE_OUT = np.deg2rad(6.0)
STANCE = 0.02  # m of the feet outside the hips
FADE = 0.09  # s in which the feet take up the speed of the flight, and lose it before landing
ROUNDS = 1  # of placing the pelvis so that the mass centre is where it was planned
CROUCH = {
    "pelvis_tilt": -38.0,
    "hip_flexion": 88.0,
    "knee_angle": 92.0,
    "ankle_angle": 24.0,
    "lumbar_extension": -2.0,
    "neck_extension": 22.0,
    "arm_flex": -42.0,
    "arm_add": -12.0,
    "elbow_flex": 20.0,
}
TAKE_OFF = {
    "pelvis_tilt": -9.0,
    "hip_flexion": 25.0,
    "knee_angle": 33.0,
    "ankle_angle": -20.0,
    "lumbar_extension": 8.0,
    "neck_extension": 5.0,
    "arm_flex": 128.0,
    "arm_add": -15.0,
    "elbow_flex": 30.0,
}
FLIGHT = {
    "pelvis_tilt": -9.0,
    "hip_flexion": 14.0,
    "knee_angle": 12.0,
    "ankle_angle": -34.0,
    "lumbar_extension": 6.0,
    "neck_extension": 0.0,
    "arm_flex": 120.0,
    "arm_add": -20.0,
    "elbow_flex": 30.0,
}
TOUCH = {
    "pelvis_tilt": -14.0,
    "hip_flexion": 38.0,
    "knee_angle": 42.0,
    "ankle_angle": -6.0,
    "lumbar_extension": 6.0,
    "neck_extension": 5.0,
    "arm_flex": 50.0,
    "arm_add": -28.0,
    "elbow_flex": 32.0,
}
ABSORB = CROUCH | {"arm_flex": 15.0, "arm_add": -30.0, "elbow_flex": 35.0, "pelvis_tilt": -32.0}


@dataclass(frozen=True)
class Contact:
    """Feet on the floor: from ``begin`` to ``end`` (s), lowest at ``low``, place and height (m).

    ``fall`` and ``rise`` are the vertical speeds of the mass centre at both ends, m/s; None where
    the body stands still there. ``depth`` is the share of the usual dip, ``down`` how long it
    takes to the lowest point from standing, s.
    """

    begin: float
    low: float
    end: float
    x: float
    y: float
    fall: float | None
    rise: float | None
    depth: float = 1.0
    down: float = DOWN


def jump(
    model: Model, person: Person, duration: float, rate: float, *, drop: bool = False
) -> tuple[Array, Array]:
    """Times [F] s and coordinates [F, n] of jumps, one after another."""
    dense, time = times(duration, rate)
    leg = leg_length(model)
    poses = {
        name: _pose(model, person, own)
        for name, own in (
            ("crouch", CROUCH),
            ("off", TAKE_OFF),
            ("flight", FLIGHT),
            ("touch", TOUCH),
            ("absorb", ABSORB),
        )
    }
    for name in ("off", "touch"):  # toes flat
        for side in SIDES:
            up = _heel_up(model, poses[name], side)
            poses[name]["mtp_angle" + SUFFIX[side]] = -np.rad2deg(up)
    poses["stand"] = standing_pose(model)
    centre = {name: _centre_height(model, pose) for name, pose in poses.items()}
    dip = {"crouch": person.about(DIP, 0.12) * leg, "absorb": person.about(LANDING_DIP, 0.2) * leg}
    contacts = _timeline(person, centre, dip, dense, drop)

    named = _angles(poses, contacts, dense)
    wanted = coordinates(model, named, len(dense))
    steps = _steps(model, person, poses, contacts)
    shifts = columns(model, PELVIS_SHIFTS)
    over = _ankles_ahead(model, poses["stand"])
    ahead = {"stand": over, "crouch": over, "absorb": over}
    ahead |= {name: _centre_ahead(model, poses[name]) for name in ("off", "touch")}
    target = _centre_path(contacts, centre, ahead, dip, dense)
    wanted[:, shifts] = target - mass_centre(model, wanted)
    q = planted(model, wanted, dense, time, steps, longest_fade=FADE)
    for _ in range(ROUNDS):
        missing = make_interp_spline(dense, target, k=3)(time) - mass_centre(model, q)
        wanted[:, shifts] += np.stack(
            [np.interp(dense, time, missing[:, axis]) for axis in range(3)], 1
        )
        q = planted(model, wanted, dense, time, steps, longest_fade=FADE, start=q)
    return time, q


def _timeline(
    person: Person,
    centre: Mapping[str, float],
    dip: Mapping[str, float],
    dense: Array,
    drop: bool,
) -> list[Contact]:
    """Contacts from before the recording to after it."""
    out: list[Contact] = []
    clock = float(dense[0]) - 1.0 + person.variation * float(person.rng.uniform(0, 0.6))
    x, y = BOX if drop else (0.0, 0.0)
    settled = centre["touch"] - centre["stand"] + dip["absorb"]
    fall: float | None = None
    while clock < dense[-1] + 1.0:
        from_box = y > 0
        up = float(np.sqrt(2 * GRAVITY * (HOP if from_box else person.about(RISE, 0.2))))
        depth, down = (HOP_DEPTH, 0.8 * DOWN) if from_box else (1.0, DOWN)
        if fall is None:  # from standing
            down *= person.about(1.0, 0.1)
            low = clock + (0.7 if not out else person.about(STILL, 0.3)) + down
            push = centre["off"] - centre["stand"] + depth * dip["crouch"]
        else:  # a rebound
            low = clock + 1.6 * settled / abs(fall)
            push = centre["off"] - centre["stand"] + dip["absorb"]
        end = low + 1.75 * push / up
        out.append(Contact(clock, low, end, x, y, fall, up, depth, down))
        fast = float(np.sqrt(up**2 + 2 * GRAVITY * (centre["off"] + y - centre["touch"])))
        clock, fall, x, y = end + (up + fast) / GRAVITY, -fast, 0.0, 0.0
        if from_box:
            continue
        low = clock + 1.6 * settled / fast
        end = low + person.about(SETTLE, 0.15)
        out.append(Contact(clock, low, end, x, y, fall, None))
        if drop:
            break
        clock, fall = end, None
    return out


def _centre_path(
    contacts: list[Contact],
    centre: Mapping[str, float],
    ahead: Mapping[str, float],
    dip: Mapping[str, float],
    time: Array,
) -> Array:
    """Where the mass centre is to be [F, 3] m, x from the place of the feet."""
    spans: list[tuple[float, float, BPoly]] = []
    ends: list[float] = []

    def span(begin: float, end: float, first: list[list[float]], last: list[list[float]]) -> None:
        if end - begin < 1e-9:
            return
        spans.append((begin, end, BPoly.from_derivatives([begin, end], [first, last])))
        ends.append(end)

    def state(x: float, vx: float, y: float, vy: float, ay: float) -> list[list[float]]:
        return [[x, y], [vx, vy], [0.0, ay]]

    def speed(k: int) -> float:
        """Along x in the flight after a contact."""
        before, after = contacts[k], contacts[k + 1]
        way = after.x + ahead["touch"] - before.x - ahead["off"]
        return way / (after.begin - before.end)

    for k, own in enumerate(contacts):
        arrives = speed(k - 1) if own.fall is not None else 0.0
        stand = state(own.x + ahead["stand"], 0, centre["stand"] + own.y, 0, 0)
        depth = dip["crouch" if own.fall is None else "absorb"] * own.depth
        push = 0.0 if own.rise is None else 0.55 * own.rise / (own.end - own.low)
        if own.fall is not None:
            push = max(push, 0.55 * -own.fall / (own.low - own.begin))
        bottom = state(own.x + ahead["crouch"], 0, centre["stand"] + own.y - depth, 0, push)
        if own.fall is None:
            begins = max(own.low - own.down, own.begin)
            span(own.begin, begins, stand, stand)
            span(begins, own.low, stand, bottom)
        else:
            at = own.x + ahead["touch"], arrives, centre["touch"] + own.y, own.fall, -GRAVITY
            span(own.begin, own.low, state(*at), bottom)
        if k + 1 == len(contacts):
            if own.rise is None:
                span(own.low, own.end, bottom, stand)
            span(ends[-1], ends[-1] + 60.0, stand, stand)
        elif own.rise is None:
            span(own.low, own.end, bottom, stand)
            span(own.end, contacts[k + 1].begin, stand, stand)
        else:
            lands = contacts[k + 1]
            x, vx = own.x + ahead["off"], speed(k)
            leave = state(x, vx, centre["off"] + own.y, own.rise, -GRAVITY)
            span(own.low, own.end, bottom, leave)
            touch_x, height = lands.x + ahead["touch"], centre["touch"] + lands.y
            fall = own.rise - GRAVITY * (lands.begin - own.end)
            span(own.end, lands.begin, leave, state(touch_x, vx, height, fall, -GRAVITY))
    out = np.zeros((len(time), 3))
    which = np.searchsorted(ends, time)
    for k in np.unique(which):
        out[which == k, :2] = spans[k][2](time[which == k])
    return out


def _angles(
    poses: Mapping[str, Mapping[str, float]], contacts: list[Contact], time: Array
) -> dict[str, Array]:
    """Curves in degrees: from pose to pose."""
    stations: list[tuple[float, str]] = []
    for k, own in enumerate(contacts):
        if own.fall is None:
            stations += [(max(own.begin, own.low - own.down), "stand"), (own.low, "crouch")]
        else:
            stations += [(own.begin, "touch"), (own.low, "absorb")]
        if own.rise is None:
            stations += [(own.end, "stand")]
        else:
            stations += [(own.end, "off")]
            if k + 1 < len(contacts):
                stations += [((own.end + contacts[k + 1].begin) / 2, "flight")]
    names = {name for pose in poses.values() for name in pose}
    return {
        name: moves(time, [(at, poses[which].get(name, 0.0)) for at, which in stations])
        for name in names
    }


def _steps(
    model: Model,
    person: Person,
    poses: Mapping[str, Mapping[str, float]],
    contacts: list[Contact],
) -> dict[str, list[Plant]]:
    """Where the feet stand; their heels as high at take-off and landing as the poses have them."""
    out: dict[str, list[Plant]] = {}
    for side in SIDES:
        z = model_foot(model, side).origin[2] + OUTWARD[side] * STANCE
        yaw = -OUTWARD[side] * (TOE_OUT + np.deg2rad(person.offset(3.0)))
        lands, leaves = (_heel_up(model, poses[name], side) for name in ("touch", "off"))
        out[side] = [
            Plant(
                side,
                own.begin if own.fall is not None else own.begin - 1e-3,
                own.end
                if own.rise is not None
                else (own.end + 60.0 if k + 1 == len(contacts) else contacts[k + 1].begin - 2e-3),
                own.x,
                z,
                yaw,
                own.y,
                lands=lands if own.fall is not None else 0.0,
                leaves=leaves if own.rise is not None else 0.0,
                lands_in=0.6 * (own.low - own.begin),
                leaves_in=0.75 * (own.end - own.low),
            )
            for k, own in enumerate(contacts)
        ]
    return {side: _joined(plants) for side, plants in out.items()}


def _joined(plants: list[Plant]) -> list[Plant]:
    """Stances between which the foot does not leave the floor as one."""
    out: list[Plant] = []
    for plant in plants:
        if out and plant.strike - out[-1].off < 0.01:
            out[-1] = replace(
                out[-1], off=plant.off, leaves=plant.leaves, leaves_in=plant.leaves_in
            )
        else:
            out.append(plant)
    return out


def _pose(model: Model, person: Person, mean: Mapping[str, float]) -> dict[str, float]:
    """A pose of both sides in degrees, about its mean."""
    full = dict.fromkeys(standing_pose(model), 0.0) | {"neck_extension": 0.0}
    for name, value in mean.items():
        own = value + person.offset(3.0)
        if name + "_r" in model.coordinate_names:
            apart = person.offset(1.0)
            full |= {name + "_r": own + apart, name + "_l": own - apart}
        else:
            full[name] = own
    return full | {"pro_sup_r": 80.0, "pro_sup_l": 80.0}


def _at(model: Model, pose: Mapping[str, float]) -> Array:
    return coordinates(model, {name: np.array([value]) for name, value in pose.items()}, 1)


def _centre_height(model: Model, pose: Mapping[str, float]) -> float:
    """Of the mass centre above the toes' soles, m."""
    q = _at(model, pose)
    toes = marker_path(model, q)[0, sole_markers(model), 1].reshape(2, -1)[:, -1].mean()
    return float(mass_centre(model, q)[0, 1] - toes)


def _centre_ahead(model: Model, pose: Mapping[str, float]) -> float:
    """How far the mass centre is in front of where the heels would be, were the feet flat, m."""
    q = _at(model, pose)
    toes = marker_path(model, q)[0, sole_markers(model), 0].reshape(2, -1)[:, -1].mean()
    return float(mass_centre(model, q)[0, 0] - toes + model_foot(model, "right").shape.toe[0])


def _ankles_ahead(model: Model, pose: Mapping[str, float]) -> float:
    """How far the mass centre is to be in front of the heels, m: over the middle of the foot."""
    foot = model_foot(model, "right").shape
    return float(0.42 * foot.toe[0])


def _heel_up(model: Model, pose: Mapping[str, float], side: str) -> float:
    """By how much the toes bend up when they are flat and the foot is pitched so, rad."""
    q = _at(model, pose)
    track = foot_track(
        model, model_foot(model, side), forward_kinematics(model, torch.as_tensor(q)), q
    )
    pitch = max(0.0, -float(track.turn[0, 2]))
    return pitch / abs(float(model_foot(model, side).shape.toe_axis[2]))
