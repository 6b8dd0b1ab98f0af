"""What a walk needs of a model: its feet, and where a pose puts things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from scipy.spatial.transform import Rotation

from biokit.engine.kinematics import Pose, forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.synth.curves import Array
from biokit.synth.feet import POINTS, Foot, Track, turn_of
from biokit.synth.steps import SIDES, SUFFIX

# Markers on the sole of each foot, after R_ or L_
SOLE = {"heel": "FCC_GROUND", "side": "FM5_GROUND", "toe": "HLX_GROUND"}
PELVIS_TURNS = ("pelvis_tilt", "pelvis_list", "pelvis_rotation")
PELVIS_SHIFTS = ("pelvis_tx", "pelvis_ty", "pelvis_tz")


@dataclass(frozen=True)
class ModelFoot:
    """A foot: its side, its shape, and its heel point in ground in the neutral pose."""

    side: str
    shape: Foot
    origin: Array


def check_model(model: Model, problems: Sequence[str] = ()) -> None:
    """Raise one ValueError with the problems given and what the model lacks for walking."""
    sides = SUFFIX.values()
    joints = ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle")
    coordinates = [
        name + side for name in (*joints, "subtalar_angle", "mtp_angle") for side in sides
    ]
    locked = {n for n, lock in zip(model.coordinate_names, model.locked, strict=True) if lock}
    needs: tuple[tuple[str, list[str], set[str]], ...] = (
        (
            "bodies",
            [name + side for name in ("femur", "talus", "calcn", "toes") for side in sides],
            set(model.body_names),
        ),
        (
            "unlocked coordinates",
            [*PELVIS_TURNS, *PELVIS_SHIFTS, *coordinates],
            set(model.coordinate_names) - locked,
        ),
        (
            "markers on the sole",
            [f"{side}_{name}" for side in "RL" for name in SOLE.values()],
            set(model.marker_names),
        ),
    )
    found = list(problems)
    for what, needed, present in needs:
        missing = [name for name in needed if name not in present]
        if missing:
            found.append(
                f"the model {model.name!r} lacks the {what} {', '.join(missing)};"
                " take the open skeleton, for example from biokit.synth.subject"
            )
    if found:
        raise ValueError("cannot pose the model:" + "".join(f"\n  - {line}" for line in found))


def neutral_pose(model: Model) -> Pose:
    """Bodies in the default pose, rotation [nb, 3, 3] and position [nb, 3]."""
    pose = forward_kinematics(model, model.default[None])
    return Pose(pose.rotation[0], pose.position[0])


def marker_path(model: Model, q: Array) -> Array:
    """All markers [F, m, 3] m at coordinates [F, n]."""
    return marker_positions(model, forward_kinematics(model, torch.as_tensor(q))).numpy()


def columns(model: Model, names: Sequence[str]) -> list[int]:
    """Indices of coordinates."""
    return [model.coordinate_names.index(name) for name in names]


def sole_markers(model: Model, *sides: str) -> list[int]:
    """Indices of the markers of `SOLE`, of both feet unless a side is given."""
    return [
        model.marker_names.index(f"{side[0].upper()}_{name}")
        for side in sides or SIDES
        for name in SOLE.values()
    ]


def model_foot(model: Model, side: str) -> ModelFoot:
    """The shape of a foot, from the neutral pose, in which it stands flat."""
    neutral = neutral_pose(model)
    standing = marker_path(model, model.default[None].numpy())[0]
    location = dict(zip(SOLE, standing[sole_markers(model, side)], strict=True))
    origin = location["heel"]
    toes, talus = (model.body_names.index(name + SUFFIX[side]) for name in ("toes", "talus"))
    bent = model.default[None].clone()
    bent[0, columns(model, ["mtp_angle" + SUFFIX[side]])] += 1.0
    turned = forward_kinematics(model, bent).rotation[0, toes] @ neutral.rotation[toes].T
    axis = Rotation.from_matrix(turned.numpy()).as_rotvec()
    shape = Foot(
        side=location["side"] - origin,
        ball=neutral.position[toes].numpy() - origin,
        toe=location["toe"] - origin,
        ankle=neutral.position[talus].numpy() - origin,
        toe_axis=axis / np.linalg.norm(axis),
    )
    return ModelFoot(side, shape, origin)


def foot_track(model: Model, foot: ModelFoot, pose: Pose, q: Array) -> Track:
    """The path of a foot at coordinates [F, n] and the pose that they give."""
    body = model.body_names.index("calcn" + SUFFIX[foot.side])
    neutral = neutral_pose(model)
    rotation = pose.rotation[:, body] @ neutral.rotation[body].T
    heel = torch.as_tensor(foot.origin) - neutral.position[body]
    return Track(
        heel=(pose.position[:, body] + rotation @ heel).numpy(),
        turn=turn_of(Rotation.from_matrix(rotation.numpy())),
        bend=q[:, model.coordinate_names.index("mtp_angle" + SUFFIX[foot.side])],
    )


def with_foot_points(model: Model, feet: Sequence[ModelFoot]) -> Model:
    """The model with `POINTS` of the feet as its only markers, and unbounded translations.

    A long walk leaves the range that some models give to the translations of the pelvis.
    """
    neutral = neutral_pose(model)
    names, bodies, locations = [], [], []
    for foot in feet:
        shape = foot.shape
        offsets = (np.zeros(3), shape.side, shape.ball, shape.toe)
        for name, body, offset in zip(
            POINTS, ("calcn", "calcn", "toes", "toes"), offsets, strict=True
        ):
            index = model.body_names.index(body + SUFFIX[foot.side])
            point = torch.as_tensor(foot.origin + offset) - neutral.position[index]
            names.append(f"{foot.side} {name}")
            bodies.append(index)
            locations.append(neutral.rotation[index].T @ point)
    bounded = zip(model.clamped, model.coordinate_is_rotation, strict=True)
    return replace(
        model,
        marker_names=tuple(names),
        marker_body=tuple(bodies),
        marker_location=torch.stack(locations),
        clamped=tuple(clamped and turns for clamped, turns in bounded),
    )
