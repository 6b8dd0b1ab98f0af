"""Walking of the open skeleton: normative joint angles, and feet that do not slide.

First the normative angles alone place the feet against the pelvis. Footprints at the usual stride
length and cadence turn that into a path of the pelvis and of both feet (`biokit.synth.feet`). Then
all coordinates of pelvis and legs are solved for at once, at every instant, so that the feet are
exactly where they were planned and the angles as near to the normative ones as they can be.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import torch
import xarray as xr
from scipy.interpolate import make_interp_spline
from scipy.ndimage import gaussian_filter1d

from biokit import schema
from biokit.engine.ik import inverse_kinematics
from biokit.engine.kinematics import Pose, forward_kinematics
from biokit.engine.model import Model
from biokit.synth.angles import FOREARM_TURN, draw_variation, over_spine, wanted_angles
from biokit.synth.curves import REFERENCE_LEG, Array, faster_than_reference
from biokit.synth.feet import (
    POINTS,
    Track,
    ankle_of,
    plan_foot,
    points_of,
    smooth_step,
    track_of,
)
from biokit.synth.skeleton import (
    PELVIS_SHIFTS,
    PELVIS_TURNS,
    SOLE,
    ModelFoot,
    check_model,
    columns,
    foot_track,
    marker_path,
    model_foot,
    neutral_pose,
    sole_markers,
    with_foot_points,
)
from biokit.synth.steps import SIDES, SUFFIX, Pace, Step, pace, plan_steps

SLOWEST, FASTEST = 0.5, 2.0  # m/s at the reference leg length: where the sources measured
LARGEST_ASYMMETRY = 0.3
LARGEST_VARIATION = 3.0
PLANNING_RATE = 200.0  # Hz
LARGEST_SLIP = 2e-3  # m
SOLVER_ITERATIONS = 400  # legs near full extension take many
LUMBAR = ("lumbar_extension", "lumbar_bending", "lumbar_rotation")  # as the pelvis' turns
# Of the least squares: weights of the feet, m^-2, and of the coordinates, rad^-2 or m^-2. The feet
# have to be exact, the pelvis is to move smoothly and the joints share what remains.
FOOT_WEIGHT = {"heel": 100.0, "side": 1.0, "ball": 100.0, "toe": 100.0}
JOINT_WEIGHT = 1e-3
SUBTALAR_WEIGHT = 2e-3
PELVIS_TURN_WEIGHT = 2e-2
PELVIS_SHIFT_WEIGHT = 0.3
# Smoothing of the pelvis path along x, y, z: standard deviation in gait cycles
PELVIS_SMOOTHING = (0.06, 0.035, 0.06)
STANDING_TILT = np.deg2rad(-10.0)  # of the plane of the four iliac spines (Schwartz 2008)


@dataclass(frozen=True)
class Plan:
    """A walk before it is solved, at F times.

    Attributes
    ----------
    time
        [F] s.
    wanted
        [F, n] coordinates by the normative curves alone, rad and m.
    points
        [F, 8, 3] where `POINTS` of the right, then of the left foot have to be, m.
    steps
        The steps of both feet, before and after the recording too.
    pace
        The mean gait cycle.
    feet
        The right and the left foot of the model.
    """

    time: Array
    wanted: Array
    points: Array
    steps: list[Step]
    pace: Pace
    feet: tuple[ModelFoot, ...]


def gait(
    model: Model,
    *,
    speed: float = 1.3,
    duration: float = 4.0,
    rate: float = 100.0,
    asymmetry: float = 0.0,
    variation: float = 1.0,
    seed: int = 0,
) -> xr.Dataset:
    """Level walking along x at a steady speed, as a recording in mid-walk.

    Parameters
    ----------
    model
        The open skeleton, of any scale (:func:`biokit.synth.subject`).
    speed
        Mean forward speed, m/s. Cadence, stride length, stance share and joint angles follow.
    duration
        In s.
    rate
        Frames per second.
    asymmetry
        (right - left) / mean of the step lengths, and minus that of the stance times: a positive
        value steps longer and stands shorter on the right, as a leg that is spared.
    variation
        Multiplies the usual variation between cycles; 0 makes all cycles alike.
    seed
        Of the variation.

    Returns
    -------
    xarray.Dataset
        motion with ``dof_position (time, dof)`` in rad and m, and the true foot strikes and foot
        offs (``event_time``, ``event_name``, ``event_side``). From strike to off, the sole points
        that bear the foot stay in place within 2 mm, and none goes deeper below the floor (y = 0)
        than that up to an asymmetry of 0.2.

    Raises
    ------
    ValueError
        If an argument is out of range, the model lacks what is needed (all problems are listed),
        or its legs cannot reach the steps.
    """
    plan = plan_walk(
        model,
        speed=speed,
        duration=duration,
        rate=rate,
        asymmetry=asymmetry,
        variation=variation,
        seed=seed,
    )
    q = _solve(model, plan)
    options = {
        "speed": f"{speed:g} m/s",
        "asymmetry": asymmetry,
        "variation": variation,
        "seed": seed,
    }
    motion = schema.motion(
        plan.time,
        model.coordinate_names,
        q,
        is_rotation=model.coordinate_is_rotation,
        attrs={
            "model": model.name,
            "sampling_rate": float(rate),
            "source": "biokit.synth.gait",
            "options": json.dumps(options),
        },
    )
    return _with_events(motion, plan.steps)


def static_pose(model: Model, *, duration: float = 1.0, rate: float = 100.0) -> xr.Dataset:
    """Upright standing with the arms a little away from the body, as for a static trial.

    Parameters
    ----------
    model
        The open skeleton, of any scale.
    duration
        In s.
    rate
        Frames per second.

    Returns
    -------
    xarray.Dataset
        motion, constant, with the soles on the floor (y = 0) and the middle of the heels at x = 0.

    Raises
    ------
    ValueError
        If the model lacks what is needed.
    """
    check_model(model)
    pose: dict[str, float] = {"pelvis_tilt": STANDING_TILT, "lumbar_extension": -STANDING_TILT}
    for side in SUFFIX.values():
        pose |= {
            f"hip_flexion{side}": -STANDING_TILT,
            f"arm_add{side}": np.deg2rad(-25.0),
            f"elbow_flex{side}": np.deg2rad(10.0),
            f"pro_sup{side}": FOREARM_TURN,
        }
    q = model.default.numpy().copy()
    for name, angle in over_spine(model, pose).items():
        q[model.coordinate_names.index(name)] = angle
    sole = marker_path(model, q[None])[0, sole_markers(model)]
    heels = sole[[0, len(SOLE)]]
    for axis, start in (("tx", heels[:, 0].mean()), ("ty", sole[:, 1].min())):
        q[model.coordinate_names.index("pelvis_" + axis)] -= start
    time = np.arange(round(duration * rate) + 1) / rate
    return schema.motion(
        time,
        model.coordinate_names,
        np.tile(q, (len(time), 1)),
        is_rotation=model.coordinate_is_rotation,
        attrs={
            "model": model.name,
            "sampling_rate": float(rate),
            "source": "biokit.synth.static_pose",
        },
    )


def plan_walk(
    model: Model,
    *,
    speed: float,
    duration: float,
    rate: float,
    asymmetry: float,
    variation: float,
    seed: int,
) -> Plan:
    """Plan what `gait` solves for; the parameters are its own."""
    problems = []
    if not (duration > 0 and rate > 0):
        problems.append(f"duration {duration} s and rate {rate} Hz have to be positive")
    if not abs(asymmetry) <= LARGEST_ASYMMETRY:
        problems.append(f"asymmetry {asymmetry} is beyond ±{LARGEST_ASYMMETRY}")
    if not 0 <= variation <= LARGEST_VARIATION:
        problems.append(f"variation {variation} has to lie between 0 and {LARGEST_VARIATION:g}")
    check_model(model, problems)
    feet = tuple(model_foot(model, side) for side in SIDES)
    hip = neutral_pose(model).position[model.body_names.index("femur_r")].numpy()
    leg = float(hip[1] - feet[0].origin[1])
    slow, fast = (limit * np.sqrt(leg / REFERENCE_LEG) for limit in (SLOWEST, FASTEST))
    if not slow <= speed <= fast:
        raise ValueError(
            f"speed {speed:g} m/s is not walking for a leg of {leg:.2f} m;"
            f" choose between {slow:.2f} and {fast:.2f} m/s"
        )

    rng = np.random.default_rng(seed)
    mean = pace(speed, leg)
    steps = plan_steps(mean, duration, asymmetry, variation, rng)
    varied = draw_variation(variation, len(steps) // 2, rng)
    faster = faster_than_reference(speed, leg)
    margin = 1.3 * mean.stride_time
    dense = np.arange(-margin, duration + margin, 1 / PLANNING_RATE)
    time = np.arange(round(duration * rate) + 1) / rate

    angles = wanted_angles(model, steps, mean, faster, varied, dense)
    pose = forward_kinematics(model, torch.as_tensor(angles))
    raw = {foot.side: foot_track(model, foot, pose, angles) for foot in feet}
    pelvis = _pelvis_path(model, feet, steps, mean, dense, raw, pose)
    points = []
    for foot in feet:
        moved = replace(raw[foot.side], heel=raw[foot.side].heel + pelvis)
        path = plan_foot(foot.shape, _own(steps, foot.side), dense, moved)
        points.append(points_of(foot.shape, track_of(path(time))))

    wanted = wanted_angles(model, steps, mean, faster, varied, time)
    wanted[:, columns(model, PELVIS_SHIFTS)] = make_interp_spline(dense, pelvis, k=5)(time)
    return Plan(time, wanted, np.concatenate(points, 1), steps, mean, feet)


def _own(steps: Sequence[Step], side: str) -> list[Step]:
    return [step for step in steps if step.side == side]


def _pelvis_path(
    model: Model,
    feet: Sequence[ModelFoot],
    steps: Sequence[Step],
    mean: Pace,
    time: Array,
    raw: Mapping[str, Track],
    pose: Pose,
) -> Array:
    """Path of the pelvis [F, 3] that keeps the stance ankle where the rolling foot has it.

    ``raw`` and ``pose`` are those of the wanted angles while the pelvis stays at the origin.
    """
    carried = {}
    for foot in feet:
        rolling = plan_foot(foot.shape, _own(steps, foot.side), time, raw[foot.side])
        ankle = pose.position[:, model.body_names.index("talus" + SUFFIX[foot.side])].numpy()
        carried[foot.side] = ankle_of(foot.shape, track_of(rolling(time))) - ankle
    right = np.zeros(len(time))  # share of the load on the right foot
    for before, step in pairwise(steps):
        over = smooth_step((time - step.strike) / (before.off - step.strike))
        right = np.where(time < step.strike, right, over if step.side == "right" else 1 - over)
    path = right[:, None] * carried["right"] + (1 - right)[:, None] * carried["left"]
    frames = mean.stride_time * PLANNING_RATE
    return np.column_stack(
        [
            gaussian_filter1d(path[:, axis], share * frames, mode="nearest")
            for axis, share in enumerate(PELVIS_SMOOTHING)
        ]
    )


def _solve(model: Model, plan: Plan) -> Array:
    """Coordinates [F, n] that put the feet where they are planned."""
    tracked = with_foot_points(model, plan.feet)
    coordinate_weight = torch.full_like(model.default, JOINT_WEIGHT)
    subtalar = ["subtalar_angle" + suffix for suffix in SUFFIX.values()]
    coordinate_weight[columns(model, subtalar)] = SUBTALAR_WEIGHT
    coordinate_weight[columns(model, PELVIS_TURNS)] = PELVIS_TURN_WEIGHT
    coordinate_weight[columns(model, PELVIS_SHIFTS)] = PELVIS_SHIFT_WEIGHT
    wanted = torch.as_tensor(plan.wanted)
    solution = inverse_kinematics(
        tracked,
        torch.as_tensor(plan.points),
        weight=torch.tensor([FOOT_WEIGHT[point] for _ in plan.feet for point in POINTS]),
        coordinate_target=wanted,
        coordinate_weight=coordinate_weight,
        start=wanted,
        max_iterations=SOLVER_ITERATIONS,
    )
    exact = [k for k in range(plan.points.shape[1]) if POINTS[k % len(POINTS)] != "side"]
    slip = float(solution.marker_error[:, exact].max())
    if slip > LARGEST_SLIP or not bool(solution.converged.all()):
        raise ValueError(
            f"the legs of {model.name!r} cannot reach the steps ({1e3 * slip:.1f} mm missing);"
            " choose a lower speed, asymmetry or variation"
        )
    q = solution.q.numpy()
    # The lumbar joint takes up what the pelvis had to turn, so that trunk and head do not jerk.
    for turn, joint in zip(PELVIS_TURNS, LUMBAR, strict=True):
        if joint in model.coordinate_names:
            pelvis, lumbar = columns(model, [turn, joint])
            q[:, lumbar] += plan.wanted[:, pelvis] - q[:, pelvis]
    return q


def _with_events(motion: xr.Dataset, steps: Sequence[Step]) -> xr.Dataset:
    begin, end = float(motion["time"][0]), float(motion["time"][-1])
    events = sorted(
        (instant, name, step.side)
        for step in steps
        for instant, name in ((step.strike, "foot_strike"), (step.off, "foot_off"))
        if begin <= instant <= end
    )
    columns = {
        "event_time": [event[0] for event in events],
        "event_name": [event[1] for event in events],
        "event_side": [event[2] for event in events],
    }
    full = motion.assign({name: ("event", np.array(column)) for name, column in columns.items()})
    return schema.validate(schema.describe(full), "motion")
