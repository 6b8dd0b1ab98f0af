"""Squats on both feet that the ground can give: the centre of pressure stays under the midfoot.

Angles at depth are rounded figures about published means of the bodyweight squat to thighs
horizontal (Escamilla 2001, Med Sci Sports Exerc 33; Schoenfeld 2010, J Strength Cond Res 24).
"""

from __future__ import annotations

import json

import numpy as np
import torch
import xarray as xr
from scipy.interpolate import make_interp_spline

from biokit import schema
from biokit.engine.ik import inverse_kinematics
from biokit.engine.model import Model
from biokit.synth.angles import over_spine
from biokit.synth.curves import Array
from biokit.synth.feet import POINTS, Track, points_of, smooth_step
from biokit.synth.ground import Support, balanced_path, divide, needs_of, with_forces
from biokit.synth.skeleton import (
    PELVIS_SHIFTS,
    PELVIS_TURNS,
    check_model,
    columns,
    model_foot,
    neutral_pose,
    with_foot_points,
)
from biokit.synth.steps import OUTWARD, SIDES, SUFFIX
from biokit.synth.walking import FOOT_WEIGHT, JOINT_WEIGHT, static_pose

DEEP = {"hip_flexion": 100.0, "knee_angle": 100.0, "ankle_angle": 28.0}  # deg, at full depth
LEAN = {"pelvis_tilt": -28.0, "lumbar_extension": -18.0}  # deg, changes from standing
REACH = {"arm_flex": 70.0, "arm_add": 15.0}  # deg, arms forward, changes from standing
SHALLOWEST, DEEPEST = 0.2, 1.0
SHORTEST = 1.0  # s of a repetition
STILL = 0.15  # of a repetition, at its begin and at its end
TOE_OUT = np.deg2rad(7.0)
MIDFOOT = 0.45  # of the way from the heel to the tip of the toes: where the pressure is wanted
UNLOCKED = 5e-3  # m by which the pelvis is lower than on straight legs
DENSE_RATE = 100.0  # Hz
MARGIN = 1.0  # s before and after the recording in which the body stands
ROUNDS = 5  # of shifting the pelvis
PELVIS_SHARE = 0.85  # of a shift of the pelvis, seen at the mass centre
PELVIS_SHIFT_WEIGHT = 1e3
PELVIS_TURN_WEIGHT = 1.0
LARGEST_SLIP = 1e-3  # m


def squat(
    model: Model,
    *,
    depth: float = 0.8,
    repetitions: int = 2,
    duration: float = 2.5,
    rate: float = 100.0,
) -> xr.Dataset:
    """Squats with the feet flat on the floor, and the ground reaction that goes with them.

    Parameters
    ----------
    model
        The open skeleton, of any scale (:func:`biokit.synth.subject`).
    depth
        1 for thighs about horizontal, down to 0.2.
    repetitions
        How many.
    duration
        Of each, in s.
    rate
        Frames per second.

    Returns
    -------
    xarray.Dataset
        motion with ``dof_position``, ``dof_velocity``, ``dof_acceleration`` and with
        ``ground_reaction_force``, ``centre_of_pressure``, ``free_moment`` (time, contact, space)
        on calcn_r and calcn_l, which give exactly what these accelerations need.

    Raises
    ------
    ValueError
        If an argument is out of range, the model lacks what is needed (all problems are listed),
        or the legs cannot do it.
    """
    problems = []
    if not SHALLOWEST <= depth <= DEEPEST:
        problems.append(f"depth {depth:g} has to lie between {SHALLOWEST:g} and {DEEPEST:g}")
    if repetitions < 1:
        problems.append(f"repetitions {repetitions} has to be at least 1")
    if not duration >= SHORTEST:
        problems.append(f"duration {duration:g} s is less than {SHORTEST:g} s for a repetition")
    if not rate > 0:
        problems.append(f"rate {rate:g} Hz has to be positive")
    check_model(model, problems)
    whole = repetitions * duration
    time = np.arange(round(whole * rate) + 1) / rate
    dense = np.linspace(-MARGIN, whole + MARGIN, round((whole + 2 * MARGIN) * DENSE_RATE) + 1)
    down = depth * _down(dense, repetitions, duration)
    wanted = _wanted(model, down)
    points, under = _feet(model)
    support = Support(np.full((len(dense), 2), 0.5), np.tile(under, (len(dense), 1, 1)))
    shifts = columns(model, PELVIS_SHIFTS)
    q = wanted
    for _ in range(ROUNDS):
        q, _ = _solve(model, wanted, points, q)
        path = make_interp_spline(dense, q, k=5)
        needs = needs_of(model, q, path(dense, nu=1), path(dense, nu=2))
        target = balanced_path(dense, needs, support.centre, float(model.mass.sum()))
        wanted[:, shifts] += (target - needs.mass_centre) / PELVIS_SHARE
    q, slip = _solve(model, wanted, points, q)
    if slip > LARGEST_SLIP:
        raise ValueError(
            f"the legs of {model.name!r} cannot squat so deep ({1e3 * slip:.1f} mm missing);"
            " choose a smaller depth"
        )
    path = make_interp_spline(dense, q, k=5)
    states = [path(time, nu=order) for order in range(3)]
    support = Support(np.full((len(time), 2), 0.5), np.tile(under, (len(time), 1, 1)))
    motion = schema.motion(
        time,
        model.coordinate_names,
        states[0],
        is_rotation=model.coordinate_is_rotation,
        velocity=states[1],
        acceleration=states[2],
        attrs={
            "model": model.name,
            "sampling_rate": float(rate),
            "source": "biokit.synth.squat",
            "options": json.dumps(
                {"depth": depth, "repetitions": repetitions, "duration": f"{duration:g} s"}
            ),
        },
    )
    return with_forces(motion, divide(needs_of(model, *states), support))


def _down(time: Array, repetitions: int, duration: float) -> Array:
    """0 while standing, 1 at the lowest point."""
    cycle = np.clip(time / duration, 0, repetitions)
    phase = np.where(cycle == repetitions, 0.0, cycle % 1)
    moving = np.clip((phase - STILL) / (1 - 2 * STILL), 0, 1)
    return smooth_step(2 * moving) * smooth_step(2 * (1 - moving))


def _wanted(model: Model, down: Array) -> Array:
    """Coordinates [F, n] with the feet about where they are, rad and m."""
    standing = static_pose(model, duration=0.0)["dof_position"].values[0]
    change: dict[str, float] = dict(LEAN)
    for suffix in SUFFIX.values():
        change |= {name + suffix: angle for name, angle in (DEEP | REACH).items()}
    q = np.tile(standing, (len(down), 1))
    q[:, columns(model, ["pelvis_ty"])] -= UNLOCKED
    for name, angle in over_spine(model, change).items():
        q[:, model.coordinate_names.index(name)] += np.deg2rad(angle) * down
    knee, ankle = (np.deg2rad(DEEP[name]) * down for name in ("knee_angle", "ankle_angle"))
    place = neutral_pose(model).position.numpy()
    hip_y, knee_y, ankle_y = (
        place[model.body_names.index(name), 1] for name in ("femur_r", "tibia_r", "talus_r")
    )
    # the thigh leans back by the knee's less the ankle's angle, the shank forward by the ankle's
    lower = (hip_y - knee_y) * (1 - np.cos(knee - ankle)) + (knee_y - ankle_y) * (1 - np.cos(ankle))
    q[:, columns(model, ["pelvis_ty"])] -= lower[:, None]
    # on straight legs the solver could not tell a bent knee from one that is bent backward
    unlocked = np.arccos(1 - UNLOCKED / (hip_y - ankle_y)) * (1 - down)
    for suffix in SUFFIX.values():
        for name, times in (("hip_flexion", 1), ("knee_angle", 2), ("ankle_angle", 1)):
            q[:, model.coordinate_names.index(name + suffix)] += times * unlocked
    return q


def _feet(model: Model) -> tuple[Array, Array]:
    """`POINTS` of both feet [8, 3] on the floor, and the middles of the soles [2, 3], m."""
    points, under = [], []
    for side in SIDES:
        foot = model_foot(model, side)
        turn = np.array([[-OUTWARD[side] * TOE_OUT, 0.0, 0.0]])
        heel = np.array([[0.0, 0.0, foot.origin[2]]])
        placed = points_of(foot.shape, Track(heel, turn, np.zeros(1)))[0]
        points.append(placed)
        toe = placed[POINTS.index("toe")]
        under.append(heel[0] + MIDFOOT * (toe - heel[0]))
    return np.concatenate(points), np.stack(under)


def _solve(model: Model, wanted: Array, points: Array, start: Array) -> tuple[Array, float]:
    """Coordinates [F, n] that keep the feet on their points, and the largest miss in m."""
    feet = [model_foot(model, side) for side in SIDES]
    weight = torch.full_like(model.default, JOINT_WEIGHT)
    weight[columns(model, PELVIS_TURNS)] = PELVIS_TURN_WEIGHT
    weight[columns(model, PELVIS_SHIFTS)] = PELVIS_SHIFT_WEIGHT
    solution = inverse_kinematics(
        with_foot_points(model, feet),
        torch.as_tensor(np.tile(points, (len(wanted), 1, 1))),
        weight=torch.tensor([max(FOOT_WEIGHT.values()) for _ in points]),
        coordinate_target=torch.as_tensor(wanted),
        coordinate_weight=weight,
        start=torch.as_tensor(start),
    )
    return solution.q.numpy(), float(solution.marker_error.max())
