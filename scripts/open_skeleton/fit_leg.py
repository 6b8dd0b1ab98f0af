"""Move the leg's path points and cylinders so that moment arms follow published models.

Run from the root of the repository, with the reference models at ../shared/data:
``python -m scripts.open_skeleton.fit_leg``. It writes muscle_shifts.json beside this file.

Each point may move by at most 12 mm from where anatomy put it, a cylinder by 8 mm and its radius by
4 mm; points stay out of cylinders at the ends of the ranges. What is fitted is
the mean of the moment arms of Rajagopal 2016 and its descendant by Lai 2017 and Uhlrich 2022, as
biokit computes them from those models, over the sweeps of `sweeps`; no coordinate of a path is
read. Of the gastrocnemius and the short head of the biceps, only the latter's knee moment arms are
taken: in the former they change sign within the range.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, product

import numpy as np
from scipy.optimize import least_squares

from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.engine.muscle_path import muscle_geometry
from biokit.io.osim import load_osim
from scripts.open_skeleton.bodies import ORIGIN
from scripts.open_skeleton.muscle_tables import SHIFTS
from scripts.open_skeleton.muscles import Cylinder, Muscle, Point
from scripts.open_skeleton.muscles_leg import CYLINDERS, LEG
from scripts.open_skeleton.sweeps import ASSET, HIP_OFFSET, LEG_SWEEPS, coordinates, references

BOUND, AXIS_BOUND, RADIUS_BOUND = 12.0, 8.0, 4.0  # mm
PRIOR = 6.0  # mm, how far a point is expected to move
DATA = 2.0  # mm, how close a moment arm is expected to come
WEIGHT = 30.0  # moment arms of one muscle count as so many
CLEARANCE = 2.0  # mm
STEP = 1.0  # deg, of the differences that give moment arms
KNEE_FROM_THE_SECOND = ("gasmed_r", "gaslat_r", "bfsh_r")
Frames = dict[str, tuple[np.ndarray, np.ndarray]]  # body -> (F, 3, 3), (F, 3)


def wrapped(a: np.ndarray, b: np.ndarray, radius: float, side: float) -> np.ndarray:
    """Shortest lengths (F,) from ``a`` to ``b`` (F, 3) past a cylinder about z.

    ``side`` is the sense in which the path must turn about z, 1 or -1, or 0 where it takes the
    shorter way and only if it meets the cylinder.
    """
    inner, outer = np.linalg.norm(a[:, :2], axis=1), np.linalg.norm(b[:, :2], axis=1)
    cosine = (a[:, :2] * b[:, :2]).sum(1) / (inner * outer)
    angle = np.arccos(np.clip(cosine, -1, 1))
    turn = np.sign(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0])
    if side:
        angle = np.where(turn == side, angle, 2 * np.pi - angle)
    tangents = np.sqrt(np.maximum(inner**2 - radius**2, 0))
    tangents = tangents + np.sqrt(np.maximum(outer**2 - radius**2, 0))
    arc = (
        angle - np.arccos(np.minimum(radius / inner, 1)) - np.arccos(np.minimum(radius / outer, 1))
    )
    around = np.hypot(tangents + radius * np.maximum(arc, 0), a[:, 2] - b[:, 2])
    return np.where(arc > 0, around, np.linalg.norm(a - b, axis=1))


def _place(frames: Frames, body: str, position: np.ndarray) -> np.ndarray:
    rotation, origin = frames[body]
    return rotation @ (position - ORIGIN[body]) + origin


def lengths(muscle: Muscle, cylinders: dict[str, Cylinder], frames: Frames) -> np.ndarray:
    """Path lengths (F,); cylinders have their axis along z of their body."""
    points = [_place(frames, point.body, point.position) for point in muscle.path]
    wraps = {segment: cylinders[name] for name, segment in muscle.wraps}
    total = np.zeros(len(points[0]))
    for k, (first, second) in enumerate(pairwise(points)):
        if k not in wraps:
            total += np.linalg.norm(first - second, axis=1)
            continue
        cylinder = wraps[k]
        rotation, centre = frames[cylinder.body][0], _place(frames, cylinder.body, cylinder.centre)
        start, end = (muscle.path[k + i].position - cylinder.centre for i in (0, 1))
        side = np.sign(start[0] * end[1] - start[1] * end[0])  # as in the neutral pose
        side = 0.0 if cylinder.quadrant == "all" else side
        a, b = (np.einsum("fji,fj->fi", rotation, p - centre) for p in (first, second))
        total += wrapped(a, b, cylinder.radius, side)
    return total


def moment_arms(muscle: Muscle, cylinders: dict[str, Cylinder], frames: Frames) -> np.ndarray:
    """Moment arms (m) where ``frames`` are pairs of poses a step before and after."""
    length = lengths(muscle, cylinders, frames)
    return (length[0::2] - length[1::2]) / np.radians(2 * STEP)


def _frames(model: Model) -> Frames:
    poses = []
    for sweep in LEG_SWEEPS:
        for pose in sweep.poses():
            value = pose[sweep.coordinate]
            poses += [{**pose, sweep.coordinate: value + d} for d in (-STEP, STEP)]
    return _placed(model, poses)


def _corners(model: Model) -> Frames:
    """Hip and knee at the ends of their ranges, and the hip near them in several directions."""
    names = ("hip_flexion_r", "hip_adduction_r", "hip_rotation_r", "knee_angle_r")
    ends = [
        *product((-25, 0, 60, 140), (-45, 40), (-45, 45), (-10, 150)),
        (0, -60, 0, 0),
        (0, -60, 30, 0),
        (-20, -60, 30, 0),
    ]
    return _placed(model, [dict(zip(names, end, strict=True)) for end in ends])


def _placed(model: Model, poses: Sequence[dict[str, float]]) -> Frames:
    pose = forward_kinematics(model, coordinates(model, poses, 0.0))
    return {
        name: (pose.rotation[:, i].numpy(), pose.position[:, i].numpy())
        for i, name in enumerate(model.body_names)
    }


def _targets() -> dict[str, np.ndarray]:
    """Moment arms (m) of the published models over all sweeps, by muscle."""
    arms = []
    for model in references().values():
        rows = []
        for sweep in LEG_SWEEPS:
            geometry = muscle_geometry(model, coordinates(model, sweep.poses(), HIP_OFFSET))
            column = model.coordinate_names.index(sweep.coordinate)
            rows.append(geometry.moment_arm[..., column].numpy())
        found = np.concatenate(rows)
        arms.append({name: found[:, i] for i, name in enumerate(model.muscles.names)})
    if len(arms) != 2:
        raise FileNotFoundError("the models to fit to are not at ../shared/data/models")
    first, second = arms
    knee = _swept("knee_angle_r")
    target = {}
    for muscle in LEG:
        target[muscle.name] = (first[muscle.name] + second[muscle.name]) / 2
        if muscle.name in KNEE_FROM_THE_SECOND:
            target[muscle.name][knee] = second[muscle.name][knee]
    return target


def _swept(coordinate: str) -> np.ndarray:
    return np.concatenate([np.full(len(s.values), s.coordinate == coordinate) for s in LEG_SWEEPS])


@dataclass(frozen=True)
class Group:
    """Muscles that share points or cylinders, with the parameters (mm) that move them."""

    muscles: Sequence[Muscle]
    cylinders: Sequence[Cylinder]

    @property
    def points(self) -> list[tuple[str, tuple[float, ...]]]:
        """The distinct points."""
        found = [_key(point) for muscle in self.muscles for point in muscle.path]
        return list(dict.fromkeys(found))

    def bounds(self) -> np.ndarray:
        """The most that each parameter may move."""
        free = [AXIS_BOUND, AXIS_BOUND, RADIUS_BOUND] * len(self.cylinders)
        return np.array([BOUND] * 3 * len(self.points) + free)

    def moved(self, x: np.ndarray) -> tuple[list[Muscle], dict[str, Cylinder]]:
        """The muscles and cylinders after a shift."""
        points, start = self.points, 3 * len(self.points)

        def point(p: Point) -> Point:
            k = 3 * points.index(_key(p))
            return Point(p.body, p.position + x[k : k + 3] / 1000)

        muscles = [replace(m, path=tuple(map(point, m.path))) for m in self.muscles]
        cylinders = {}
        for j, cylinder in enumerate(self.cylinders):
            dx, dy, dr = x[start + 3 * j : start + 3 * j + 3] / 1000
            cylinders[cylinder.name] = replace(
                cylinder,
                centre=cylinder.centre + np.array([dx, dy, 0.0]),
                radius=cylinder.radius + dr,
            )
        return muscles, cylinders


def _key(point: Point) -> tuple[str, tuple[float, ...]]:
    return point.body, tuple(np.round(point.position, 6).tolist())


def groups() -> list[Group]:
    """Muscles of the leg, those under one cylinder together."""
    found = []
    for names in dict.fromkeys(tuple(name for name, _ in muscle.wraps) for muscle in LEG):
        cylinders = [cylinder for cylinder in CYLINDERS if cylinder.name in names]
        muscles = [m for m in LEG if tuple(name for name, _ in m.wraps) == names]
        found += [Group(muscles, cylinders)] if cylinders else [Group([m], []) for m in muscles]
    return found


def clearance(muscle: Muscle, cylinders: dict[str, Cylinder], frames: Frames) -> np.ndarray:
    """How far (m) the ends of wrapping segments are outside their cylinders, flat."""
    found = [np.zeros(0)]
    for name, segment in muscle.wraps:
        cylinder = cylinders[name]
        rotation, centre = frames[cylinder.body][0], _place(frames, cylinder.body, cylinder.centre)
        for point in muscle.path[segment : segment + 2]:
            inside = np.einsum(
                "fji,fj->fi", rotation, _place(frames, point.body, point.position) - centre
            )
            found.append(np.linalg.norm(inside[:, :2], axis=1) - cylinder.radius)
    return np.concatenate(found)


def fit(group: Group, target: dict[str, np.ndarray], frames: Frames, corners: Frames) -> np.ndarray:
    """The shift (mm) of a group's parameters."""

    def residual(x: np.ndarray) -> np.ndarray:
        muscles, cylinders = group.moved(x)
        parts = [x / PRIOR]
        for muscle in muscles:
            use = _relevant(target[muscle.name])
            error = moment_arms(muscle, cylinders, frames)[use] - target[muscle.name][use]
            parts.append(error * 1000 / DATA * np.sqrt(WEIGHT / len(error)))
            room = 1000 * clearance(muscle, cylinders, corners) - CLEARANCE
            parts.append(10 * np.minimum(room, 0))
        return np.concatenate(parts)

    bound = group.bounds()
    found = least_squares(residual, 0 * bound, bounds=(-bound, bound), diff_step=1e-3, max_nfev=60)
    return np.asarray(found.x)


def _relevant(target: np.ndarray) -> np.ndarray:
    """The sweeps of coordinates that the muscle crosses."""
    ends = np.cumsum([len(sweep.values) for sweep in LEG_SWEEPS])[:-1]
    parts = np.split(target, ends)
    return np.concatenate([np.full(len(p), np.abs(p).max() > 1e-4) for p in parts])


def main() -> None:
    """Fit all groups and write the shifts, in mm, to a tenth."""
    model, target = load_osim(ASSET), _targets()
    frames, corners = _frames(model), _corners(model)
    shifts: dict[str, list] = {}
    for group in groups():
        x = fit(group, target, frames, corners).round(1) + 0.0
        points, start = group.points, 3 * len(group.points)
        for muscle in group.muscles:
            rows = [3 * points.index(_key(point)) for point in muscle.path]
            shifts[muscle.name] = [x[k : k + 3].tolist() for k in rows]
        for j, cylinder in enumerate(group.cylinders):
            shifts[cylinder.name] = x[start + 3 * j : start + 3 * j + 3].tolist()
    lines = [f" {json.dumps(name)}: {json.dumps(shift)}" for name, shift in sorted(shifts.items())]
    SHIFTS.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
