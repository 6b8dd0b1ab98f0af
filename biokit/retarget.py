"""Motion of a joint hierarchy on the open skeleton.

The skeleton takes the lengths of the hierarchy's bones, its bodies are matched to the joints in
the rest pose (`biokit.rest_match`), and inverse kinematics then brings joint centres, and points
that turn with the joints, as close to the hierarchy's as the skeleton's joints allow.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation
from torch import Tensor
from tqdm import tqdm

from biokit import schema
from biokit.engine import ik
from biokit.engine.angles import continuous
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.io.hierarchy_dataset import (
    JointPose,
    check_hierarchy,
    joint_pose,
    parent_rows,
    rest_pose,
)
from biokit.joint_names import match_joints
from biokit.rest_match import Placement, bodies_on_joints, rest_axes, scale_factors, t_pose
from biokit.sources import best_device

Array = NDArray[np.float64]

SIDES = ("r", "l")
ARM = 0.1  # m: how far the points that turn with a body are from its joint centre
# Weight of those points: large where orientation is the hierarchy's to say, small where it follows
# from joint centres and the hierarchy's own idea may contradict the skeleton's hinges.
TURNS: Mapping[str, float] = {
    "pelvis": 1.0,
    "torso": 1.0,
    "head": 0.5,
    "femur": 0.3,
    "tibia": 0.1,
    "calcn": 1.0,
    "toes": 0.3,
    "humerus": 0.3,
    "radius": 0.3,
    "hand": 0.5,
}
# Joint centres: name -> the body whose origin it is
CENTRES: Mapping[str, str] = {
    "hip": "femur",
    "knee": "tibia",
    "ankle": "talus",
    "toe": "toes",
    "shoulder": "humerus",
    "elbow": "ulna",
    "wrist": "hand",
}
POSTURE = 2e-5  # m^2/rad^2: what no point observes stays at its default
SOLE = ("FCC_GROUND", "FM1_GROUND", "FM5_GROUND", "HLX_GROUND")
FLOOR = 5.0  # per cent of the frames may have their lowest sole point below the floor
# Angle between hand and forearm, foot and shank, toes and foot that no joint has, rad; and what is
# unlikely as the median of a clip.
IMPOSSIBLE, IMPOSSIBLE_TOES, UNLIKELY = np.deg2rad([100.0, 75.0, 65.0])
PELVIS_TURNS = ("tilt", "list", "rotation")
LONG_WORK = 2000  # frames


@dataclass(frozen=True)
class _Points:
    """What is tracked: names ("" for points that only turn), bodies, places and weights."""

    names: list[str]
    bodies: list[int]
    location: Array  # [P, 3] in the body's frame, m
    weight: Array  # [P]
    turning: list[str]  # [P] the body whose orientation the point depends on; "" for none

    def turned_by(self, body: str) -> list[int]:
        """Points that depend on the orientation of a body."""
        return [i for i, name in enumerate(self.turning) if name == body]


def retarget(
    hierarchy: xr.Dataset | xr.DataTree,
    model: Model | None = None,
    *,
    names: Mapping[str, str] | None = None,
    scale: bool = True,
    floor: bool = True,
    forward: bool = False,
    centre_wrists: bool = False,
    rms_limit: float = 0.04,
    error_limit: float = 0.10,
    device: str = "auto",
    progress: bool = True,
) -> xr.Dataset | xr.DataTree:
    """Motion of the open skeleton that follows a joint hierarchy.

    Parameters
    ----------
    hierarchy : Dataset or DataTree
        From `biokit.io.hierarchy.read_hierarchy`: kind "hierarchy", in m, y up. The clips of a
        DataTree have to share one skeleton; what their motion shows of its hinges and soles is
        then taken from all of them.
    model : Model, optional
        The open skeleton, of any scale, by default :func:`biokit.io.open_skeleton`.
    names : mapping, optional
        Role -> joint name, for joints that the tables do not know; see `biokit.joint_names`.
    scale : bool
        Give the skeleton the lengths of the hierarchy's bones. Otherwise it keeps its own and the
        joint centres are moved to where its lengths put them.
    floor : bool
        Put the lowest sole point of each clip on y = 0 (its 5th percentile over the frames).
    forward : bool
        Turn each clip about the vertical so that the pelvis, on the whole, faces x, as OpenSim's
        ground has it; the first frame's pelvis is put above the origin.
    centre_wrists : bool
        Take the hands' usual orientation in a clip of at least 1 s for straight wrists. Recordings
        with few markers on the hand, as CMU's, bend wrists by a constant of up to 40 deg.
    rms_limit, error_limit : float
        Frames with a larger RMS, or single, joint centre error are flagged, m.
    device : str
        "auto" uses a GPU where there is one.
    progress : bool
        Show a progress bar for more than 2,000 frames.

    Returns
    -------
    Dataset or DataTree
        Motion Datasets with ``dof_position (time, dof)`` [rad, m], ``scale_factor (body, space)``
        against ``model``, ``marker_error (time, marker)`` [m] of the joint centres that were
        tracked, ``marker_rms``, ``converged``, ``flag``; and ``source_error (time, marker)`` [m],
        the distance from the hierarchy's own joint, which also holds what its proportions differ.
        ``turn_error (time, turned)`` [rad] says how far a body is from the orientation wanted. The
        attribute ``left_out`` names lengths that no person has, and ``ignored`` orientations of
        hands and feet that no joint has; both were not taken.

    Raises
    ------
    ValueError
        If the hierarchy is not valid, or has joints that are not known (the error lists them and
        those that are needed).
    """
    if model is None:
        from biokit.io import open_skeleton

        model = open_skeleton()
    _check_model(model)
    clips = _clips(hierarchy)
    first = next(iter(clips.values()))
    parents = parent_rows(first)
    joints = match_joints([str(n) for n in first["joint"].values], parents, given=names)
    rest = rest_pose(first)
    poses = {name: joint_pose(ds) for name, ds in clips.items()}
    if forward:
        axes = rest_axes(rest, joints)
        poses = {name: _facing_x(pose, joints, axes) for name, pose in poses.items()}
    factors, left_out = scale_factors(model, rest, joints)
    if not scale:
        factors, left_out = np.ones_like(factors), []
    place = model.to(torch.device("cpu"), torch.float64)
    scaled = scale_model(place, torch.from_numpy(factors))
    rate = float(first.attrs["sampling_rate"])
    placement = bodies_on_joints(scaled, rest, joints, list(poses.values()), rate)
    frames = sum(len(pose.position) for pose in poses.values())
    done = {}
    with tqdm(
        total=frames,
        desc="retargeting",
        unit="frame",
        disable=not progress or frames <= LONG_WORK,
    ) as bar:
        for name, ds in clips.items():
            motion = _one_clip(
                ds, poses[name], scaled, placement, joints, floor, centre_wrists, device, bar.update
            )
            flag = _flags(motion, rms_limit, error_limit)
            motion = motion.assign(
                scale_factor=(("body", "space"), factors), flag=("time", flag)
            ).assign_coords(body=list(model.body_names), space=list(schema.SPACE))
            motion.attrs |= {
                "model": model.name,
                "left_out": "; ".join(left_out),
                "options": json.dumps(
                    {
                        "scale": str(scale),
                        "floor": str(floor),
                        "forward": str(forward),
                        "centre_wrists": str(centre_wrists),
                        "rms_limit": f"{rms_limit:g} m",
                        "error_limit": f"{error_limit:g} m",
                    }
                ),
            }
            done[name] = schema.validate(schema.describe(motion), "motion")
    if isinstance(hierarchy, xr.Dataset):
        return next(iter(done.values()))
    return xr.DataTree.from_dict(done, name=hierarchy.name)


def _clips(hierarchy: xr.Dataset | xr.DataTree) -> dict[str, xr.Dataset]:
    if isinstance(hierarchy, xr.Dataset):
        return {"": check_hierarchy(hierarchy)}
    if not isinstance(hierarchy, xr.DataTree):
        raise ValueError(
            f"expected a hierarchy Dataset or DataTree, got {type(hierarchy).__name__}"
        )
    clips = {
        str(name): check_hierarchy(node.to_dataset(), source=str(name))
        for name, node in hierarchy.children.items()
    }
    if not clips:
        raise ValueError("the DataTree holds no clips")
    first = next(iter(clips.values()))
    other = [
        name
        for name, ds in clips.items()
        if not all(ds[k].equals(first[k]) for k in ("joint", "parent", "joint_offset"))
    ]
    if other:
        raise ValueError(f"clips with another skeleton than the first: {', '.join(other)}")
    return clips


def _check_model(model: Model) -> None:
    sided = [f"{b}_{s}" for b in {*CENTRES.values(), "calcn", "clavicle", "radius"} for s in SIDES]
    needed = {*sided, "pelvis", "abdomen", "torso", "neck", "head"}
    lacking = sorted(needed - set(model.body_names))
    if lacking:
        raise ValueError(
            f"the model {model.name!r} lacks the bodies {', '.join(lacking)}; hierarchies are"
            " retargeted to the open skeleton"
        )


def _one_clip(
    ds: xr.Dataset,
    pose: JointPose,
    scaled: Model,
    placement: Placement,
    joints: Mapping[str, int],
    floor: bool,
    centre_wrists: bool,
    device: str,
    progress: Callable[[int], None],
) -> xr.Dataset:
    wanted = {
        body: pose.rotation[:, joint] @ placement.turn[body]
        for body, joint in placement.joint.items()
    }
    ignored = _impossible(wanted)
    if centre_wrists and len(pose.position) >= float(ds.attrs["sampling_rate"]):
        for s in SIDES:
            wanted[f"hand_{s}"] = _centred(wanted[f"hand_{s}"], wanted, s)
    points, target, centres = _targets(scaled, wanted, pose, joints)
    for body, frames in ignored.items():
        target[np.ix_(np.flatnonzero(frames), np.array(points.turned_by(body), dtype=np.int64))] = (
            np.nan
        )
    tracked = replace(
        scaled,
        marker_names=tuple(f"{i}_{name}" for i, name in enumerate(points.names)),
        marker_body=tuple(points.bodies),
        marker_location=torch.from_numpy(points.location),
    ).to(best_device(device))
    solution = ik.inverse_kinematics(
        tracked,
        torch.from_numpy(target).to(tracked.device),
        weight=torch.from_numpy(points.weight).to(tracked.device),
        coordinate_target=_rest_angles(tracked),
        coordinate_weight=ik.joint_angles(tracked).to(tracked.dtype) * POSTURE,
        start=torch.from_numpy(_start(scaled, wanted, centres)).to(tracked.device),
        progress=progress,
    )
    q = solution.q.cpu()
    q = _upright(scaled, continuous(scaled, q) if len(q) > 2 else q)
    rows = [i for i, name in enumerate(points.names) if name]
    error = solution.marker_error.cpu().numpy()[:, rows]
    named = [points.names[i] for i in rows]
    placed = forward_kinematics(scaled, q)
    turned = [
        (b, i) for i, b in enumerate(scaled.body_names) if b.split("_")[0] in TURNS and b in wanted
    ]
    origin = {b: placed.position[:, i].numpy() for i, b in enumerate(scaled.body_names)}
    source = np.stack(
        [
            np.linalg.norm(origin[_body_of(name)] - pose.position[:, joints[name]], axis=-1)
            for name in named
        ],
        1,
    )
    if floor:
        q[:, scaled.coordinate_names.index("pelvis_ty")] -= floor_height(scaled, q)
    motion = schema.motion(
        ds["time"].values,
        scaled.coordinate_names,
        q.numpy(),
        is_rotation=scaled.coordinate_is_rotation,
        frame=ds["frame"].values if "frame" in ds.coords else None,
        attrs={
            key: ds.attrs[key]
            for key in ("source", "clip", "description", "subject", "sampling_rate")
            if key in ds.attrs
        },
    )
    at_bound = solution.at_bound.any(1).cpu().numpy()
    turn_error = np.stack([_apart(placed.rotation[:, i].numpy(), wanted[b]) for b, i in turned], 1)
    for k, (body, _) in enumerate(turned):
        turn_error[ignored.get(body, []), k] = np.nan
    motion.attrs["ignored"] = ", ".join(f"{b} in {f.sum()} frames" for b, f in ignored.items())
    return motion.assign_coords(marker=named, turned=[b for b, _ in turned]).assign(
        marker_error=(("time", "marker"), error),
        source_error=(
            ("time", "marker"),
            source,
            {"units": "m", "long_name": "distance of the joint centre from the hierarchy's joint"},
        ),
        marker_rms=("time", np.sqrt(np.nanmean(error**2, 1))),
        converged=("time", solution.converged.cpu().numpy()),
        turn_error=(
            ("time", "turned"),
            turn_error,
            {"units": "rad", "long_name": "angle of the body from the orientation wanted"},
        ),
        at_bound=("time", at_bound, {"long_name": "a clamped coordinate is at its end"}),
    )


def _upright(model: Model, q: Tensor) -> Tensor:
    """Of the ways to name the pelvis' orientation the one with a list within a quarter turn."""
    tilt, bend, turn = (model.coordinate_names.index(f"pelvis_{n}") for n in PELVIS_TURNS)
    q = q.clone()
    lying = torch.cos(q[:, bend]) < 0
    q[lying, tilt] += np.pi
    q[lying, bend] = np.pi - q[lying, bend]
    q[lying, turn] += np.pi
    for c in (tilt, bend):
        q[:, c] -= 2 * np.pi * torch.round(q[:, c] / (2 * np.pi))
    # Somebody who walks in circles keeps turning; a glitch must not wind up the tilt.
    q[:, turn] = torch.from_numpy(np.unwrap(q[:, turn].numpy()))
    q[:, turn] -= 2 * np.pi * torch.round(q[:, turn].median() / (2 * np.pi))
    return q


def _facing_x(pose: JointPose, joints: Mapping[str, int], axes: Array) -> JointPose:
    """The clip turned about y so that the pelvis faces x, and moved above the origin."""
    ahead = (pose.rotation[:, joints["pelvis"]] @ axes[:, 0]).mean(0)
    turn = Rotation.from_rotvec([0.0, np.arctan2(ahead[2], ahead[0]), 0.0]).as_matrix()
    start = pose.position[0, joints["pelvis"]] * [1, 0, 1]
    return JointPose(turn @ pose.rotation, (pose.position - start) @ turn.T)


def _impossible(wanted: Mapping[str, Array]) -> dict[str, NDArray[np.bool_]]:
    """Frames [F] in which hand, foot or toes are turned as no joint can be.

    Markers on hands and feet get lost and exchanged; where a hand is wrong most of the time its
    orientation is not believed at all.
    """
    ignored = {}
    for s in SIDES:
        forearm = f"radius_{s}" if f"radius_{s}" in wanted else f"ulna_{s}"
        foot = np.zeros(len(wanted["pelvis"]), dtype=bool)
        for body, carrier in ((f"hand_{s}", forearm), (f"calcn_{s}", f"tibia_{s}")):
            if body.startswith("hand"):  # pronation aside
                cosine = (wanted[body][..., 1] * wanted[carrier][..., 1]).sum(-1)
                angle = np.arccos(np.clip(cosine, -1, 1))
            else:
                angle = _apart(wanted[body], wanted[carrier])
            frames = angle > IMPOSSIBLE
            if np.median(angle) > UNLIKELY:
                frames[:] = True
            ignored[body] = frames
            foot = frames
        if f"toes_{s}" in wanted:
            toes = _apart(wanted[f"toes_{s}"], wanted[f"calcn_{s}"])
            ignored[f"toes_{s}"] = foot | (toes > IMPOSSIBLE_TOES)
    return {body: frames for body, frames in ignored.items() if frames.any()}


def _centred(hand: Array, wanted: Mapping[str, Array], side: str) -> Array:
    """Hand orientations [F, 3, 3] without their usual bend against the forearm."""
    forearm = wanted.get(f"radius_{side}", wanted[f"ulna_{side}"])
    bend = Rotation.from_matrix(np.swapaxes(forearm, 1, 2) @ hand)
    usual = bend.mean()
    along = usual.as_quat()[[1, 3]]
    turn = Rotation.from_quat(
        [0.0, along[0], 0.0, along[1]]
    )  # about the forearm: pronation, not a bend
    return np.asarray(hand @ (bend.inv() * turn * usual.inv() * bend).as_matrix())


def _apart(one: Array, other: Array) -> Array:
    """Angle [F] between orientations [F, 3, 3], rad."""
    trace = np.einsum("fij,fij->f", one, other)
    return np.asarray(np.arccos(np.clip((trace - 1) / 2, -1, 1)))


def _body_of(centre: str) -> str:
    name, side = centre.rsplit("_", 1)
    return f"{CENTRES[name]}_{side}"


def floor_height(model: Model, q: Tensor) -> float:
    """Height of the floor [m]: the 5th percentile over frames of the lowest point of the soles.

    Parameters
    ----------
    model
        The open skeleton, scaled.
    q
        [F, n] coordinates.
    """
    return float(np.percentile(lowest_sole(model, q), FLOOR))


def lowest_sole(model: Model, q: Tensor) -> Array:
    """Height of the lowest point of both soles in each frame [F], m."""
    rows = [model.marker_names.index(f"{s.upper()}_{name}") for s in SIDES for name in SOLE]
    markers = marker_positions(model, forward_kinematics(model, q))
    return np.asarray(markers[:, rows, 1].amin(1).cpu().numpy())


# ------------------------------------------------------------------------------------ targets


def _targets(
    model: Model, wanted: Mapping[str, Array], pose: JointPose, joints: Mapping[str, int]
) -> tuple[_Points, Array, dict[str, Array]]:
    """Points on the bodies, where they have to be [F, P, 3], and joint centres by body."""
    still = forward_kinematics(model, t_pose(model)[None])
    place = {b: still.position[0, i].numpy() for i, b in enumerate(model.body_names)}
    turn = {b: still.rotation[0, i].numpy() for i, b in enumerate(model.body_names)}

    def inside(body: str, point: Array) -> Array:
        return turn[body].T @ (point - place[body])

    def carried(body: str, origin: Array, point: Array) -> Array:
        """A point of a body whose origin and orientation are wanted, [F, 3]."""
        return np.asarray(origin + wanted[body] @ inside(body, point))

    hips = (pose.position[:, joints["hip_r"]] + pose.position[:, joints["hip_l"]]) / 2
    middle = (place["femur_r"] + place["femur_l"]) / 2
    centre = {"pelvis": hips - wanted["pelvis"] @ inside("pelvis", middle)}
    # From the pelvis outward, each centre is carried by the body that it lies on. What the spine's
    # joints do in between differs between hierarchies; the skeleton's share the turn evenly.
    wanted = dict(wanted)
    wanted["abdomen"] = _half_way(
        wanted["pelvis"], wanted["torso"], turn["pelvis"].T @ turn["torso"]
    )
    chain = [("abdomen", "pelvis"), ("torso", "abdomen")]
    for s in SIDES:
        chain += [
            (f"femur_{s}", "pelvis"),
            (f"tibia_{s}", f"femur_{s}"),
            (f"talus_{s}", f"tibia_{s}"),
            (f"clavicle_{s}", "torso"),
            (f"humerus_{s}", f"clavicle_{s}"),
            (f"ulna_{s}", f"humerus_{s}"),
            (f"hand_{s}", f"ulna_{s}"),
        ]
    for body, carrier in chain:
        centre[body] = carried(carrier, centre[carrier], place[body])
    if "head" in wanted:
        wanted["neck"] = _half_way(wanted["torso"], wanted["head"], turn["torso"].T @ turn["head"])
        centre["neck"] = carried("torso", centre["torso"], place["neck"])
        centre["head"] = carried("neck", centre["neck"], place["head"])
    for s in SIDES:
        foot = wanted[f"calcn_{s}"] @ (
            turn[f"calcn_{s}"].T @ (place[f"toes_{s}"] - place[f"talus_{s}"])
        )
        centre[f"toes_{s}"] = centre[f"talus_{s}"] + foot
        heel = wanted[f"calcn_{s}"] @ (
            turn[f"calcn_{s}"].T @ (place[f"calcn_{s}"] - place[f"talus_{s}"])
        )
        centre[f"calcn_{s}"] = centre[f"talus_{s}"] + heel
        centre[f"radius_{s}"] = carried(f"ulna_{s}", centre[f"ulna_{s}"], place[f"radius_{s}"])

    names, bodies, location, weight, target, turning = [], [], [], [], [], []

    def track(name: str, body: str, at: Array, where: Array, w: float, by: str = "") -> None:
        names.append(name)
        turning.append(by)
        bodies.append(model.body_names.index(body))
        location.append(at)
        target.append(where)
        weight.append(w)

    for role, part in CENTRES.items():
        for s in SIDES:
            body = f"{part}_{s}"
            if role != "toe" or f"toe_{s}" in joints:
                by = f"calcn_{s}" if role == "toe" else ""
                track(f"{role}_{s}", body, np.zeros(3), centre[body], 1.0, by)
    track("", "torso", np.zeros(3), centre["torso"], 0.1)
    for body in wanted:
        part = body.rsplit("_", 1)[0]
        if part not in TURNS or body not in centre:
            continue
        for axis in np.eye(3):
            where = centre[body] + ARM * wanted[body] @ axis
            track("", body, ARM * axis, where, TURNS[part], body)
    points = _Points(names, bodies, np.array(location), np.array(weight), turning)
    return points, np.stack(target, 1), centre


def _half_way(one: Array, other: Array, at_rest: Array) -> Array:
    """Orientations [F, 3, 3] half-way between two, beyond their difference at rest."""
    between = np.swapaxes(one, 1, 2) @ other @ at_rest.T
    half = Rotation.from_rotvec(Rotation.from_matrix(between).as_rotvec() / 2).as_matrix()
    return np.asarray(one @ half @ at_rest)


def _rest_angles(model: Model) -> Tensor:
    """Where coordinates are that nothing observes [n]: palms inward, else the default."""
    q = model.default.clone()
    for s in SIDES:
        q[model.coordinate_names.index(f"pro_sup_{s}")] = np.pi / 2
    return q


def _start(model: Model, wanted: Mapping[str, Array], centre: Mapping[str, Array]) -> Array:
    """Coordinates [F, n] near the solution, joint by joint from the orientations wanted."""
    frames = len(wanted["pelvis"])
    q = _rest_angles(model).cpu().expand(frames, -1).numpy().copy()

    def put(joint_of: str, relative: Array) -> None:
        channels = [
            k
            for k, b in enumerate(model.channel_body)
            if b == model.body_names.index(joint_of) and model.channel_is_rotation[k]
        ]
        axes = model.channel_axis[channels].cpu().numpy()
        largest = np.abs(axes).argmax(1)
        with warnings.catch_warnings():
            # Arms straight out are singular; any angles will do to start from.
            warnings.filterwarnings("ignore", "Gimbal lock", UserWarning)
            angles = Rotation.from_matrix(relative).as_euler("".join("XYZ"[i] for i in largest))
        slope = model.channel_curve.slope[channels].cpu().numpy()
        for k, channel in enumerate(channels):
            value = angles[:, k] * np.sign(axes[k, largest[k]] * slope[k])
            q[:, model.channel_coordinate[channel]] = value

    def between(one: str, other: str) -> Array:
        return np.swapaxes(wanted[one], 1, 2) @ wanted[other]

    def angle(a: Array, b: Array) -> Array:
        cosine = (a * b).sum(-1) / np.linalg.norm(a, axis=-1) / np.linalg.norm(b, axis=-1)
        return np.arccos(np.clip(cosine, -1, 1))

    def column(name: str) -> int:
        return model.coordinate_names.index(name)

    put("pelvis", wanted["pelvis"])
    put("abdomen", between("pelvis", "torso"))
    if "head" in wanted:
        put("neck", between("torso", "head"))
    for s in SIDES:
        put(f"femur_{s}", between("pelvis", f"femur_{s}"))
        put(f"humerus_{s}", between(f"clavicle_{s}", f"humerus_{s}"))
        thigh = centre[f"tibia_{s}"] - centre[f"femur_{s}"]
        shank = centre[f"talus_{s}"] - centre[f"tibia_{s}"]
        q[:, column(f"knee_angle_{s}")] = angle(thigh, shank)
        upper = centre[f"ulna_{s}"] - centre[f"humerus_{s}"]
        fore = centre[f"hand_{s}"] - centre[f"ulna_{s}"]
        q[:, column(f"elbow_flex_{s}")] = angle(upper, fore)
    # The root joint's translations are along ground, its centre is the pelvis' origin.
    for axis, name in enumerate(("pelvis_tx", "pelvis_ty", "pelvis_tz")):
        q[:, column(name)] = centre["pelvis"][:, axis]
    low, high = model.lower.cpu().numpy(), model.upper.cpu().numpy()
    bounded = np.array(model.bounded)
    q[:, bounded] = np.clip(q, low, high)[:, bounded]
    return q


def _flags(motion: xr.Dataset, rms_limit: float, error_limit: float) -> NDArray[np.int16]:
    flag = np.zeros(motion.sizes["time"], dtype=np.int16)
    flag[~motion["converged"].values] |= schema.FrameFlag.NOT_CONVERGED
    large = (motion["marker_rms"].values > rms_limit) | (
        np.nanmax(motion["marker_error"].values, 1) > error_limit
    )
    flag[large] |= schema.FrameFlag.LARGE_MARKER_ERROR
    flag[motion["at_bound"].values] |= schema.FrameFlag.BOUND_ACTIVE
    return flag
