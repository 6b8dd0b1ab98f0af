"""How the bodies of a skeleton sit on the joints of a hierarchy.

The skeleton is put in the hierarchy's rest pose: from a T-pose with palms down, every segment is
turned the shortest way until it has the direction that the hierarchy's bone has at rest. A body
then keeps its orientation against its joint. Three things are read from the motion where it shows
them, because rest poses are drawn by hand: about which axis knees and elbows bend, and how a foot
lies when it stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.io.hierarchy_dataset import JointPose

Array = NDArray[np.float64]

SIDES = ("r", "l")
STANDING_TILT = np.deg2rad(-10.0)  # of the plane of the four iliac spines (Schwartz 2008)
# The skeleton's T-pose, palms down; of both sides
T_POSE = {
    "pelvis_tilt": STANDING_TILT,
    "lumbar_extension": -STANDING_TILT,
    "hip_flexion_r": -STANDING_TILT,
    "hip_flexion_l": -STANDING_TILT,
    "arm_add_r": -np.pi / 2,
    "arm_add_l": -np.pi / 2,
    "pro_sup_r": np.pi / 2,
    "pro_sup_l": np.pi / 2,
}
STRAIGHT = np.deg2rad(15.0)  # bones this close to a straight line are meant to be straight
SNAP = np.deg2rad(20.0)  # a rest pose this close to the axes of its frame is meant to be along them
# A joint bends like a hinge if it bends enough, and hardly any other way.
HINGE_RANGE = 0.25  # rad, root mean square
HINGE_PURITY = 0.2
# By how much a rest pose may be wrong about a hinge; less is not told from the coupled rotation
# that a knee has of its own.
SMALLEST_TWIST, LARGEST_TWIST = np.deg2rad([12.0, 60.0])
# A foot stands where ankle and ball are slow and low.
SLOW, LOW, STANDING_FRAMES = 0.25, 0.04, 10  # m/s, m
SPREAD = np.deg2rad(10.0)  # legs drawn further apart at rest carry their soles with them
LARGEST_LEAN = np.deg2rad(12.0)
LARGEST_PITCH = np.deg2rad(40.0)
LARGEST_TORSION = np.deg2rad(30.0)
# Lengths of the bones against the skeleton's: beyond these shares of the whole body's factor the
# hierarchy is not that of a person (bones that a conversion has lost); the whole body's is taken.
PROPORTIONS = (0.8, 1.25)


@dataclass(frozen=True)
class Placement:
    """Bodies on joints.

    Attributes
    ----------
    joint
        Body -> row of the joint that it turns with.
    turn
        Body -> [3, 3] orientation of the body in the frame of that joint.
    """

    joint: Mapping[str, int]
    turn: Mapping[str, Array]


def bodies_on_joints(
    model: Model,
    rest: Array,
    joints: Mapping[str, int],
    poses: Sequence[JointPose],
    rate: float,
) -> Placement:
    """Match the skeleton to the rest pose, and to what the motion shows of hinges and soles.

    Parameters
    ----------
    model
        The open skeleton, scaled.
    rest
        [J, 3] joints when none is turned, m.
    joints
        Role -> row, from `biokit.joint_names.match_joints`.
    poses
        The joints in motion, clip by clip.
    rate
        Frames per second.
    """
    start = _t_pose(model)
    axes = rest_axes(rest, joints)
    turn = {body: axes @ r for body, r in start.rotation.items()}
    still = {body: axes @ p for body, p in start.position.items()}

    def bone(role: str, other: str) -> Array:
        return rest[joints[other]] - rest[joints[role]]

    def drawn(body: str, end: str) -> Array:
        return still[end] - still[body]

    joint = {"pelvis": joints["pelvis"], "torso": joints["chest"]}
    if "head" in joints:
        joint["head"] = joints["head"]
    lean = _lean(still, rest, joints, axes)
    for body in ("torso", "clavicle_r", "clavicle_l"):
        turn[body] = lean @ turn[body]
    for s in SIDES:
        joint |= {
            f"clavicle_{s}": joints.get(f"collar_{s}", joints["chest"]),
            f"humerus_{s}": joints[f"shoulder_{s}"],
            f"ulna_{s}": joints[f"elbow_{s}"],
            f"hand_{s}": joints[f"wrist_{s}"],
            f"femur_{s}": joints[f"hip_{s}"],
            f"tibia_{s}": joints[f"knee_{s}"],
            f"calcn_{s}": joints[f"ankle_{s}"],
        }
        if f"twist_{s}" in joints:
            joint[f"radius_{s}"] = joints[f"twist_{s}"]
        if f"toe_{s}" in joints:
            joint[f"toes_{s}"] = joints[f"toe_{s}"]

        # the leg
        r = _shortest(drawn(f"femur_{s}", f"tibia_{s}"), bone(f"hip_{s}", f"knee_{s}"))
        lower = drawn(f"tibia_{s}", f"talus_{s}")
        shank = _follow(r, lower, bone(f"knee_{s}", f"ankle_{s}"))
        knee = _hinge(poses, joints[f"hip_{s}"], joints[f"knee_{s}"])
        thigh = r @ drawn(f"femur_{s}", f"tibia_{s}")
        twist = _twist(knee, r @ axes[:, 2], thigh)
        turn[f"femur_{s}"] = twist @ r @ turn[f"femur_{s}"]
        turn[f"tibia_{s}"] = twist @ shank @ turn[f"tibia_{s}"]
        spread = np.arccos(np.clip(-axes[:, 1] @ thigh / np.linalg.norm(thigh), -1, 1))
        foot = shank if spread > SPREAD else np.eye(3)
        if f"toe_{s}" in joints:
            drawn_foot = foot @ drawn(f"talus_{s}", f"toes_{s}")
            foot = _heading(drawn_foot, bone(f"ankle_{s}", f"toe_{s}"), foot @ axes[:, 1]) @ foot
        standing = [_standing(pose, joints, s, rate) for pose in poses]
        torsion = np.eye(3)
        for body in (f"calcn_{s}", f"toes_{s}"):
            turn[body] = foot @ turn[body]
            if body in joint:
                rotation = _chosen(poses, standing, joint[body])
                turn[body] = _levelled(turn[body], rotation)
            if body.startswith("calcn"):
                shank_rotation = _chosen(poses, standing, joint[f"tibia_{s}"])
                torsion = _torsion(turn[body], rotation, turn[f"tibia_{s}"], shank_rotation)
            turn[body] = torsion @ turn[body]

        # the arm
        upper = drawn(f"humerus_{s}", f"ulna_{s}")
        r = _shortest(upper, bone(f"shoulder_{s}", f"elbow_{s}"))
        fore = r @ drawn(f"ulna_{s}", f"hand_{s}")
        fore = _shortest(fore, bone(f"elbow_{s}", f"wrist_{s}")) @ r
        elbow = _hinge(poses, joints[f"shoulder_{s}"], joints[f"elbow_{s}"])
        twist = _twist(elbow, r @ axes @ start.hinge[f"ulna_{s}"], r @ upper)
        turn[f"humerus_{s}"] = twist @ r @ turn[f"humerus_{s}"]
        turn[f"ulna_{s}"] = fore @ turn[f"ulna_{s}"]
        turn[f"radius_{s}"] = fore @ turn[f"radius_{s}"]
        if f"knuckle_{s}" in joints:
            fore = _follow(fore, start.hand[s] @ axes.T, bone(f"wrist_{s}", f"knuckle_{s}"))
        turn[f"hand_{s}"] = fore @ turn[f"hand_{s}"]
    return Placement(joint, {body: turn[body] for body in joint})


def rest_axes(rest: Array, joints: Mapping[str, int]) -> Array:
    """Forward, up and right of the rest pose as columns [3, 3]."""

    def middle(role: str) -> Array:
        return (rest[joints[f"{role}_r"]] + rest[joints[f"{role}_l"]]) / 2

    up = _snapped(middle("shoulder") - middle("hip"))
    right = rest[joints["hip_r"]] - rest[joints["hip_l"]]
    right = _snapped(right - up * (right @ up))
    right = right - up * (right @ up)
    right /= np.linalg.norm(right)
    return np.column_stack([np.cross(up, right), up, right])


def scale_factors(model: Model, rest: Array, joints: Mapping[str, int]) -> tuple[Array, list[str]]:
    """Factors [nb, 3] that give the skeleton the hierarchy's lengths, and what was not taken.

    Thigh, shank, foot, upper arm and forearm of each side have the length of the hierarchy's bones,
    the pelvis its width between the hips, the trunk its height from hips to shoulders and its width
    between the shoulders; everything else, and all breadths and depths, the factor of the legs.
    """
    start = _t_pose(model)
    still = start.position

    def length(one: str, other: str) -> float:
        return float(np.linalg.norm(rest[joints[one]] - rest[joints[other]]))

    def own(one: str, other: str) -> float:
        return float(np.linalg.norm(still[one] - still[other]))

    leg = sum(length(f"hip_{s}", f"knee_{s}") + length(f"knee_{s}", f"ankle_{s}") for s in SIDES)
    whole = leg / sum(
        own(f"femur_{s}", f"tibia_{s}") + own(f"tibia_{s}", f"talus_{s}") for s in SIDES
    )
    factors = np.full((len(model.body_names), 3), whole)
    left_out = []

    def put(what: str, bodies: Sequence[str], axis: int, ratio: float) -> None:
        if not PROPORTIONS[0] <= ratio / whole <= PROPORTIONS[1]:
            left_out.append(f"{what} ({ratio / whole:.2f} of the whole body's)")
            return
        for body in bodies:
            factors[model.body_names.index(body), axis] = ratio

    for s in SIDES:
        for what, body, role, end, other in (
            ("thigh", ("femur",), "hip", "tibia", "knee"),
            ("shank", ("tibia",), "knee", "talus", "ankle"),
            ("upper arm", ("humerus",), "shoulder", "ulna", "elbow"),
            ("forearm", ("ulna", "radius"), "elbow", "hand", "wrist"),
        ):
            ratio = length(f"{role}_{s}", f"{other}_{s}") / own(f"{body[0]}_{s}", f"{end}_{s}")
            put(f"{what}_{s}", [f"{b}_{s}" for b in body], 1, ratio)
        if f"toe_{s}" in joints:
            ratio = length(f"ankle_{s}", f"toe_{s}") / own(f"talus_{s}", f"toes_{s}")
            put(f"foot_{s}", [f"{b}_{s}" for b in ("talus", "calcn", "toes")], 0, ratio)
    put("pelvis", ["pelvis"], 2, length("hip_r", "hip_l") / own("femur_r", "femur_l"))
    shoulders = length("shoulder_r", "shoulder_l") / own("humerus_r", "humerus_l")
    put("shoulders", ["torso", "clavicle_r", "clavicle_l"], 2, shoulders)
    up = rest_axes(rest, joints)[:, 1]
    height = sum(rest[joints[f"shoulder_{s}"]] - rest[joints[f"hip_{s}"]] for s in SIDES) @ up
    drawn = sum((still[f"humerus_{s}"] - still[f"femur_{s}"])[1] for s in SIDES)
    put("trunk", ["abdomen", "torso", "clavicle_r", "clavicle_l"], 1, float(height / drawn))
    return factors, left_out


# ------------------------------------------------------------------------------- the skeleton


@dataclass(frozen=True)
class _TPose:
    """Bodies in ground: rotation, position, axes of the elbows, direction of the hands."""

    rotation: Mapping[str, Array]
    position: Mapping[str, Array]
    hinge: Mapping[str, Array]
    hand: Mapping[str, Array]


def t_pose(model: Model) -> torch.Tensor:
    """Coordinates [n] of the skeleton's T-pose with palms down."""
    q = model.default.clone()
    for name, angle in T_POSE.items():
        if name in model.coordinate_names:
            q[model.coordinate_names.index(name)] = angle
    return q


def _t_pose(model: Model) -> _TPose:
    q = t_pose(model)
    names = model.body_names
    hinges = {f"ulna_{s}": f"elbow_flex_{s}" for s in SIDES}
    bent = q.expand(1 + len(hinges), -1).clone()
    for k, coordinate in enumerate(hinges.values()):
        bent[1 + k, model.coordinate_names.index(coordinate)] += 1.0
    pose = forward_kinematics(model, bent)
    rotation, position = pose.rotation.numpy(), pose.position.numpy()
    hinge: dict[str, Array] = {}
    for k, body in enumerate(hinges):
        i = names.index(body)
        axis = Rotation.from_matrix(rotation[1 + k, i] @ rotation[0, i].T).as_rotvec()
        hinge[body] = axis / np.linalg.norm(axis)
    knuckle = {}
    for s in SIDES:
        i = names.index(f"hand_{s}")
        m = model.marker_names.index(f"{s.upper()}_HM3")
        knuckle[s] = rotation[0, i] @ model.marker_location[m].numpy()
    return _TPose(
        {body: rotation[0, i] for i, body in enumerate(names)},
        {body: position[0, i] for i, body in enumerate(names)},
        hinge,
        knuckle,
    )


# -------------------------------------------------------------------------------------- turns


def _shortest(a: Array, b: Array) -> Array:
    """The shortest rotation [3, 3] of the direction a onto the direction b."""
    a, b = a / np.linalg.norm(a), b / np.linalg.norm(b)
    axis, cosine = np.cross(a, b), float(a @ b)
    sine = float(np.linalg.norm(axis))
    if sine < 1e-9:
        if cosine > 0:
            return np.eye(3)
        side = np.cross(a, np.eye(3)[np.argmin(np.abs(a))])
        return Rotation.from_rotvec(np.pi * side / np.linalg.norm(side)).as_matrix()
    return Rotation.from_rotvec(np.arctan2(sine, cosine) * axis / sine).as_matrix()


def _follow(turn: Array, drawn: Array, bone: Array) -> Array:
    """The turn of the segment before, and a further one only where the bones make an angle."""
    here = turn @ drawn
    cosine = here @ bone / np.linalg.norm(here) / np.linalg.norm(bone)
    if np.linalg.norm(bone) < 1e-6 or np.arccos(np.clip(cosine, -1, 1)) < STRAIGHT:
        return turn
    return _shortest(here, bone) @ turn


def _heading(drawn: Array, bone: Array, up: Array) -> Array:
    """Rotation about ``up`` that gives the foot the bone's heading."""
    flat_a, flat_b = drawn - up * (drawn @ up), bone - up * (bone @ up)
    if np.linalg.norm(flat_b) < 0.3 * np.linalg.norm(bone):
        return np.eye(3)
    return _shortest(flat_a, flat_b)


def _lean(still: Mapping[str, Array], rest: Array, joints: Mapping[str, int], axes: Array) -> Array:
    """Rotation of the trunk that puts the shoulders as far before the hips as at rest."""

    def ahead(shoulders: Array, hips: Array) -> float:
        return float((shoulders - hips) @ axes[:, 0])

    def middle(role: str) -> Array:
        return (rest[joints[f"{role}_r"]] + rest[joints[f"{role}_l"]]) / 2

    shoulders = (still["humerus_r"] + still["humerus_l"]) / 2
    hips = (still["femur_r"] + still["femur_l"]) / 2
    missing = ahead(middle("shoulder"), middle("hip")) - ahead(shoulders, hips)
    lever = float((shoulders - still["abdomen"]) @ axes[:, 1])
    angle = np.clip(np.arctan2(missing, lever), -LARGEST_LEAN, LARGEST_LEAN)
    return Rotation.from_rotvec(-angle * axes[:, 2]).as_matrix()


def _twist(hinge: Array | None, drawn: Array, along: Array) -> Array:
    """Rotation about a bone that brings the skeleton's hinge onto the one that was seen."""
    if hinge is None:
        return np.eye(3)
    along = along / np.linalg.norm(along)
    a, b = drawn - along * (drawn @ along), hinge - along * (hinge @ along)
    if a @ b < 0:
        b = -b
    angle = np.arctan2(np.cross(a, b) @ along, a @ b)
    if not SMALLEST_TWIST < abs(angle) < LARGEST_TWIST or np.linalg.norm(b) < 0.7:
        return np.eye(3)
    return Rotation.from_rotvec(angle * along).as_matrix()


def _levelled(foot: Array, standing: Array) -> Array:
    """A foot [3, 3] in its joint's frame, made level where the joint stands [N, 3, 3]."""
    if len(standing) < STANDING_FRAMES:
        return foot
    upward = np.median(standing[:, 1], axis=0)  # R^T up
    upward /= np.linalg.norm(upward)
    if np.arccos(np.clip(foot[:, 1] @ upward, -1, 1)) > LARGEST_PITCH:
        return foot
    return _shortest(foot[:, 1], upward) @ foot


def _torsion(foot: Array, foot_joint: Array, shank: Array, shank_joint: Array) -> Array:
    """Rotation of a foot about its vertical that undoes its usual toe-out against the shank.

    The skeleton's shank has no torsion; left in, it would come out as a turned subtalar joint.
    """
    if len(foot_joint) < STANDING_FRAMES:
        return np.eye(3)
    ahead, shin = (r @ b[:, 0] for r, b in ((foot_joint, foot), (shank_joint, shank)))
    sine = ahead[:, 2] * shin[:, 0] - ahead[:, 0] * shin[:, 2]  # about -y
    cosine = ahead[:, 0] * shin[:, 0] + ahead[:, 2] * shin[:, 2]
    angle = float(np.median(np.arctan2(sine, cosine)))
    if abs(angle) > LARGEST_TORSION:
        return np.eye(3)
    return Rotation.from_rotvec(angle * foot[:, 1]).as_matrix()


def _snapped(direction: Array) -> Array:
    """A unit direction, along the nearest axis if it nearly is."""
    unit = direction / np.linalg.norm(direction)
    axis = int(np.abs(unit).argmax())
    if np.abs(unit[axis]) < np.cos(SNAP):
        return unit
    return np.sign(unit[axis]) * np.eye(3)[axis]


# ------------------------------------------------------------------------ what the motion shows


def _hinge(poses: Sequence[JointPose], upper: int, lower: int) -> Array | None:
    """Axis [3] of a hinge in the upper joint's frame, None where the joint is no hinge."""
    rotation = np.concatenate([pose.rotation[:, [upper, lower]] for pose in poses])
    relative = np.swapaxes(rotation[:, 0], 1, 2) @ rotation[:, 1]
    turns = Rotation.from_matrix(relative).as_rotvec()
    _, size, axes = np.linalg.svd(turns, full_matrices=False)
    size = size / np.sqrt(len(turns))
    if len(turns) < 3 or size[0] < HINGE_RANGE or size[1] > HINGE_PURITY * size[0]:
        return None
    return np.asarray(axes[0])


def _standing(
    pose: JointPose, joints: Mapping[str, int], side: str, rate: float
) -> NDArray[np.bool_]:
    """Frames [F] in which a foot stands."""
    points = [joints[f"ankle_{side}"], joints.get(f"toe_{side}", joints[f"ankle_{side}"])]
    position = pose.position[:, points]  # [F, 2, 3]
    if len(position) < 3:
        return np.zeros(len(position), dtype=bool)
    speed = np.linalg.norm(np.gradient(position, axis=0), axis=-1) * rate
    height = position[..., 1] - np.percentile(position[..., 1], 5, axis=0)
    return np.asarray((speed < SLOW).all(1) & (height < LOW).all(1))


def _chosen(poses: Sequence[JointPose], frames: Sequence[NDArray[np.bool_]], joint: int) -> Array:
    """Orientation of a joint in the frames chosen of each clip, [N, 3, 3]."""
    return np.concatenate(
        [pose.rotation[chosen, joint] for pose, chosen in zip(poses, frames, strict=True)]
    )
