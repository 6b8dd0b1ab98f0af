"""Feet kept where they stand: from wanted angles and footfalls to a motion that does not slip.

The wanted angles bring the feet near their footprints. The pelvis is then placed so that the
standing feet are on them, the feet are planned exactly (`biokit.synth.feet`), and pelvis and legs
are solved for so that the feet are there and all angles as near to the wanted ones as they can be.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from scipy.interpolate import make_interp_spline
from scipy.ndimage import gaussian_filter1d, maximum_filter1d

from biokit.engine.ik import inverse_kinematics
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.synth.angles import FOREARM_TURN, over_spine
from biokit.synth.curves import Array
from biokit.synth.feet import (
    POINTS,
    Floor,
    Foot,
    Motion,
    Stance,
    ankle_of,
    bend_of,
    plan_foot,
    points_of,
    rotation_of,
    smooth_step,
    track_of,
    turn_of,
)
from biokit.synth.skeleton import (
    PELVIS_SHIFTS,
    PELVIS_TURNS,
    check_model,
    columns,
    foot_track,
    model_foot,
    neutral_pose,
    with_foot_points,
)
from biokit.synth.steps import SIDES, SUFFIX, Step
from biokit.synth.walking import (
    FOOT_WEIGHT,
    JOINT_WEIGHT,
    LUMBAR,
    STANDING_TILT,
    SUBTALAR_WEIGHT,
)

DENSE_RATE = 100.0  # Hz at which motions are planned
MARGIN = 0.5  # s planned before and after a recording
LARGEST_SLIP = 2e-3  # m
SHIFT_WEIGHT, TURN_WEIGHT = 0.3, 2e-2  # of the pelvis, beside those of the feet: m^2/m^2, m^2/rad^2
STRAIGHTEST = 0.996  # of the length of a leg that is used: the knee stays 10 degrees bent
EASE = 0.04  # s in which the pelvis comes down where a leg would not reach
ITERATIONS = 60
INSIDE = np.deg2rad(0.5)  # how far wanted angles keep from the ends of the ranges


@dataclass(frozen=True)
class Plant(Step):
    """A stance on the forefoot and the whole foot: toes flat throughout, the heel up at the ends.

    Attributes
    ----------
    lands, leaves
        Angle of the raised heel at the begin and at the end, rad; zero: flat.
    lands_in, leaves_in
        How long the heel takes to come down, and to rise, s.
    """

    lands: float = 0.0
    leaves: float = 0.0
    lands_in: float = 0.1
    leaves_in: float = 0.2

    @property
    def rest(self) -> float:
        """The time [s] from which on the toes are still: at once."""
        return self.strike


def flat_stance(foot: Foot, step: Step, follow: Motion) -> Motion:
    """The path of a foot over a `Plant`: the toes lie still, the heel turns about the ball."""
    if not isinstance(step, Plant):
        raise TypeError("a flat stance needs a Plant")
    still = np.zeros((1, 3))
    still[0, 0] = step.yaw
    footprint = np.array([step.x, step.y, step.z])
    flat = rotation_of(still)
    tip = footprint + flat.apply(foot.toe)[0]
    sign = np.sign(foot.toe_axis[2])

    def lifted(at: Array) -> Array:
        down = smooth_step((at - step.strike) / step.lands_in)
        # the heel leaves with speed: it reaches the end of its rise in motion
        share = np.clip((at - step.off) / step.leaves_in + 1, 0, None)
        return step.lands * (1 - down) + step.leaves * share**3 * (2.2 - 1.2 * share)

    def path(at: Array) -> Array:
        bend = sign * lifted(at)
        fore = rotation_of(np.repeat(still, len(at), 0))
        hind = fore * bend_of(foot, bend).inv()
        heel = tip - fore.apply(foot.toe - foot.ball) - hind.apply(foot.ball)
        return np.column_stack([heel, turn_of(hind), bend])

    return path


def standing_pose(model: Model) -> dict[str, float]:
    """Relaxed standing, degrees by coordinate: the pelvis tilted, arms hanging, palms inward."""
    pose = {
        "pelvis_tilt": np.rad2deg(STANDING_TILT),
        "lumbar_extension": -np.rad2deg(STANDING_TILT),
    }
    for suffix in SUFFIX.values():
        pose |= {
            f"hip_flexion{suffix}": 12.0,
            f"knee_angle{suffix}": 5.0,
            f"ankle_angle{suffix}": 3.0,
            f"arm_add{suffix}": -9.0,
            f"elbow_flex{suffix}": 14.0,
            f"pro_sup{suffix}": np.rad2deg(FOREARM_TURN),
        }
    return pose


def coordinates(model: Model, named: Mapping[str, Array], frames: int) -> Array:
    """All coordinates [F, n] rad from curves [F] in degrees (translations in m), trunk shared.

    What no curve names stays at its default, the translations at zero. Angles keep inside their
    ranges.
    """
    turns = np.array(model.coordinate_is_rotation)
    q = np.tile(np.where(turns, model.default.numpy(), 0.0), (frames, 1))
    for name, value in over_spine(model, named).items():
        at = model.coordinate_names.index(name)
        q[:, at] = np.deg2rad(value) if turns[at] else value
    bounded = turns & np.array([not name.startswith("pelvis_") for name in model.coordinate_names])
    low, high = model.lower.numpy() + INSIDE, model.upper.numpy() - INSIDE
    return np.where(bounded & ~np.array(model.locked), np.clip(q, low, high), q)


def mass_centre(model: Model, q: Array) -> Array:
    """The mass centre of the body [F, 3], m."""
    pose = forward_kinematics(model, torch.as_tensor(q))
    own = pose.position + (pose.rotation @ model.mass_center[..., None])[..., 0]
    share = model.mass / model.mass.sum()
    return (own * share[:, None]).sum(-2).numpy()


def carried_pelvis(
    model: Model,
    wanted: Array,
    time: Array,
    steps: Mapping[str, Sequence[Step]],
    *,
    stance: Stance | None = flat_stance,
    smoothing: Sequence[float] = (0.0, 0.0, 0.0),
) -> Array:
    """The path of the pelvis [F, 3] that keeps standing feet on their footprints, m.

    Parameters
    ----------
    model
        Whose feet.
    wanted
        [F, n] coordinates; the pelvis' translations are ignored.
    time
        [F] s, in even steps.
    steps
        The footfalls of each side. When both feet stand, both share, and the newer takes over.
    stance
        See `biokit.synth.feet.plan_foot`.
    smoothing
        Standard deviations of the filter along x, y, z, s.
    """
    q = wanted.copy()
    q[:, columns(model, PELVIS_SHIFTS)] = 0.0
    pose = forward_kinematics(model, torch.as_tensor(q))
    weight, path = np.zeros(len(time)), np.zeros((len(time), 3))
    for side in SIDES:
        foot = model_foot(model, side)
        raw = foot_track(model, foot, pose, q)
        ankle = pose.position[:, model.body_names.index("talus" + SUFFIX[side])].numpy()
        rolling = plan_foot(foot.shape, steps[side], time, raw, stance=stance)
        carried = ankle_of(foot.shape, track_of(rolling(time))) - ankle
        load = np.full(len(time), 1e-9)
        for step in steps[side]:
            ramp = max(0.06, 0.25 * min(step.off - step.rest, 0.6))
            load += smooth_step((time - step.rest) / ramp) * smooth_step((step.off - time) / ramp)
        weight += load
        path += load[:, None] * carried
    path /= weight[:, None]
    frames = (len(time) - 1) / (time[-1] - time[0])
    return np.column_stack(
        [
            gaussian_filter1d(path[:, axis], deviation * frames, mode="nearest")
            if deviation
            else path[:, axis]
            for axis, deviation in enumerate(smoothing)
        ]
    )


def planted(
    model: Model,
    wanted: Array,
    dense: Array,
    time: Array,
    steps: Mapping[str, Sequence[Step]],
    *,
    stance: Stance | None = flat_stance,
    floor: Floor | None = None,
    longest_fade: float = np.inf,
    start: Array | None = None,
) -> Array:
    """Coordinates [F, n] at ``time`` whose feet are on their footprints.

    Parameters
    ----------
    model
        Whose coordinates.
    wanted
        [D, n] at the times ``dense``, with the path of the pelvis.
    dense, time
        [D], [F] s.
    steps
        The footfalls of each side, in order; they cover the time.
    stance, floor, longest_fade
        See `biokit.synth.feet.plan_foot`.
    start
        [F, n] where the solver starts, the wanted coordinates by default.

    Returns
    -------
    Array
        [F, n] rad and m.

    Raises
    ------
    ValueError
        If the legs miss their footprints by more than `LARGEST_SLIP`.
    """
    feet = tuple(model_foot(model, side) for side in SIDES)
    pose = forward_kinematics(model, torch.as_tensor(wanted))
    points, lower = [], np.zeros(len(dense))
    for foot in feet:
        raw = foot_track(model, foot, pose, wanted)
        raw = replace(raw, turn=np.unwrap(raw.turn, axis=0))
        path = plan_foot(
            foot.shape,
            steps[foot.side],
            dense,
            raw,
            stance=stance,
            floor=floor,
            longest_fade=longest_fade,
        )
        points.append(points_of(foot.shape, track_of(path(time))))
        hip = pose.position[:, model.body_names.index("femur" + SUFFIX[foot.side])].numpy()
        ankle = ankle_of(foot.shape, track_of(path(dense)))
        lower = np.maximum(lower, _out_of_reach(_leg(model), hip - ankle))
    target = np.concatenate(points, 1)
    wanted = wanted.copy()
    wanted[:, columns(model, ["pelvis_ty"])] -= _envelope(lower, dense)[:, None]
    wanted = make_interp_spline(dense, wanted, k=3)(time)
    weight = torch.full_like(model.default, JOINT_WEIGHT)
    weight[columns(model, ["subtalar_angle" + suffix for suffix in SUFFIX.values()])] = (
        SUBTALAR_WEIGHT
    )
    weight[columns(model, PELVIS_TURNS)] = TURN_WEIGHT
    weight[columns(model, PELVIS_SHIFTS)] = SHIFT_WEIGHT
    solution = inverse_kinematics(
        with_foot_points(model, feet),
        torch.as_tensor(target),
        weight=torch.tensor([FOOT_WEIGHT[point] for _ in feet for point in POINTS]),
        coordinate_target=torch.as_tensor(wanted),
        coordinate_weight=weight,
        start=torch.as_tensor(wanted if start is None else start),
        max_iterations=ITERATIONS,
    )
    exact = [k for k in range(target.shape[1]) if POINTS[k % len(POINTS)] != "side"]
    miss = float(solution.marker_error[:, exact].max())
    if miss > LARGEST_SLIP:
        raise ValueError(
            f"the legs of {model.name!r} cannot reach the footprints ({1e3 * miss:.1f} mm missing);"
            " choose a smaller movement, a lower speed or less variation"
        )
    q = solution.q.numpy()
    for turn, joint in zip(PELVIS_TURNS, LUMBAR, strict=True):
        pelvis, lumbar = columns(model, [turn, joint])
        q[:, lumbar] += wanted[:, pelvis] - q[:, pelvis]
    return q


def _leg(model: Model) -> float:
    """Hip to ankle with the knee straight, m."""
    place = neutral_pose(model).position.numpy()
    hip, ankle = (place[model.body_names.index(name)] for name in ("femur_r", "talus_r"))
    return float(np.linalg.norm(hip - ankle))


def _out_of_reach(leg: float, way: Array) -> Array:
    """How much lower the hip has to be [F], m, for legs that span ``way`` [F, 3]."""
    aside = np.hypot(way[:, 0], way[:, 2])
    highest = np.sqrt(np.maximum((STRAIGHTEST * leg) ** 2 - aside**2, 0))
    return np.maximum(way[:, 1] - highest, 0)


def _envelope(lower: Array, time: Array) -> Array:
    """A smooth curve over the values [F]."""
    frames = (len(time) - 1) / (time[-1] - time[0])
    wide = maximum_filter1d(lower, 2 * round(1.5 * EASE * frames) + 1)
    return np.asarray(gaussian_filter1d(wide, EASE * frames, mode="nearest"))


def times(duration: float, rate: float) -> tuple[Array, Array]:
    """Times of the plan and of the recording, s."""
    dense = np.linspace(-MARGIN, duration + MARGIN, round((duration + 2 * MARGIN) * DENSE_RATE) + 1)
    return dense, np.arange(round(duration * rate) + 1) / rate


def check_numbers(model: Model, problems: Sequence[str], duration: float, rate: float) -> None:
    """Raise one ValueError with all that is wrong with the arguments and the model."""
    found = list(problems)
    if not (duration > 0 and rate > 0):
        found.append(f"duration {duration} s and rate {rate} Hz have to be positive")
    check_model(model, found)


def leg_length(model: Model) -> float:
    """Hip joint to floor, m."""
    hip = neutral_pose(model).position[model.body_names.index("femur_r")].numpy()
    return float(hip[1] - model_foot(model, "right").origin[1])
