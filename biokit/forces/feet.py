"""Which foot stands on which force plate, and whether the forces fit the motion at all.

A foot is the line from its heel (the origin of calcn) to the tip of its toes. Where the centre of
pressure lies far from it, either the feet, the frame or the unit of the force file is not that of
the motion.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import product

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.io.measured_forces import MeasuredForces
from biokit.physics import coordinates_of
from biokit.wrench import Array, centre_of_pressure, moment_about

FEET = ("calcn_r", "calcn_l")
TOE_LENGTH = 0.35  # beyond the toe joint, as a share of the distance from the heel to it
NEAR = 0.12  # m from the line of the foot: as far as a centre of pressure under it gets
CLEARLY = 0.05  # m: nearer by this is nearer
IN_AIR = 0.08  # m above the height at which the foot stands
STANDING = 0.03  # m above its lowest: a foot that may stand
BETWEEN = 0.06  # m from a foot: beside it, if the other stands too
SHARE = 0.5  # of the loaded time that makes a finding one about the whole file
LEAST_TRAVEL = 2e-3  # m: even in quiet standing a centre of pressure moves farther
MOMENT_IN_MM = 50.0  # N*m; no free moment of a foot is this large, in N*mm all are


@dataclass(frozen=True)
class FootTrack:
    """Where both feet (`FEET`) are; ``heel`` and ``tip`` are [F, 2, 3] m in ground."""

    time: Array  # [F] s
    heel: Array
    tip: Array

    def distance(self, point: Array, time: Array) -> Array:
        """Horizontal distance [P, 2] m of points [P, 3] at times [P] from each foot."""
        heel, tip = self._at(self.heel, time), self._at(self.tip, time)
        flat = np.array([1.0, 0.0, 1.0])
        along, off = (tip - heel) * flat, (point[:, None] - heel) * flat
        length = np.maximum((along**2).sum(-1), 1e-12)
        share = np.clip((off * along).sum(-1) / length, 0.0, 1.0)
        return np.asarray(np.linalg.norm(off - share[..., None] * along, axis=-1))

    def height(self, time: Array) -> Array:
        """Height [P, 2] m of the lower one of heel and tip."""
        lower = np.minimum(self.heel[..., 1], self.tip[..., 1])
        return np.stack([np.interp(time, self.time, lower[:, i]) for i in range(2)], axis=1)

    def _at(self, points: Array, time: Array) -> Array:
        flat = points.reshape(len(points), -1)
        columns = [np.interp(time, self.time, column) for column in flat.T]
        return np.stack(columns, axis=1).reshape(len(time), *points.shape[1:])


def foot_track(motion: xr.Dataset, model: Model) -> FootTrack:
    """Heels and tips of the toes of a motion.

    Raises
    ------
    ValueError
        If the model has no feet by these names.
    """
    missing = [name for name in FEET if name not in model.body_names]
    if missing:
        raise ValueError(
            f"the model {model.name!r} has no body {' and '.join(missing)}, so that forces cannot"
            " be given to feet by their position; give an ExternalLoads .xml"
        )
    pose = forward_kinematics(model, coordinates_of(motion, model))
    position = pose.position.cpu().numpy()
    heel = position[:, [model.body_names.index(name) for name in FEET]]
    toes = [name.replace("calcn", "toes") for name in FEET]
    if all(name in model.body_names for name in toes):
        joint = position[:, [model.body_names.index(name) for name in toes]]
        tip = joint + TOE_LENGTH * (joint - heel)
    else:  # the mass centre is in the middle of a foot
        own = [model.body_names.index(name) for name in FEET]
        centre = torch.stack([pose.rotation[:, i] @ model.mass_center[i] for i in own], dim=1)
        tip = heel + 2 * centre.cpu().numpy()
    return FootTrack(np.asarray(motion["time"].values, dtype=np.float64), heel, tip)


# ---------------------------------------------------------------------------------- assignment


def pressures(forces: MeasuredForces) -> Array:
    """Centres of pressure [P, k, 3] at the height of the points of the file."""
    origin = np.zeros(3)
    moment = moment_about(origin, forces.force, forces.point, forces.torque)
    return centre_of_pressure(origin, forces.force, moment, heights(forces)).point


def heights(forces: MeasuredForces) -> Array:
    """Heights [k] m of the surfaces: the median of the points of application under load."""
    weight = np.linalg.norm(forces.force, axis=-1)
    found = []
    for k in range(len(forces)):
        loaded = weight[:, k] > 0.1 * max(weight[:, k].max(), 1e-9)
        found.append(float(np.median(forces.point[loaded, k, 1])) if loaded.any() else 0.0)
    return np.array(found)


def episodes(loaded: NDArray[np.bool_]) -> list[slice]:
    """Runs of samples in which something is on the plate."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], loaded, [False]]).astype(np.int8)))
    return [slice(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _cost(forces: MeasuredForces, point: Array, feet: FootTrack, run: slice) -> Array:
    """How badly each foot [2] fits a run of loaded samples: distance and height above others, m."""
    step = max(1, (run.stop - run.start) // 50)
    time = forces.time[run][::step]
    far = feet.distance(point[run][::step], time)
    height = feet.height(time)
    lowest = np.percentile(np.minimum(feet.heel[..., 1], feet.tip[..., 1]), 2)
    above = np.maximum(height - lowest - STANDING, 0.0)
    return np.asarray(np.median(far + above, axis=0))


def assign_feet(forces: MeasuredForces, feet: FootTrack, threshold: float) -> MeasuredForces:
    """Give every force without a body to the foot that is under it, stance by stance.

    A plate that different feet load one after the other (a treadmill's single belt in running)
    becomes one force for each foot.

    Parameters
    ----------
    forces
        Some or all without a body, in ground.
    feet
        Of the same time base.
    threshold
        Vertical force, N, above which a plate is loaded.

    Returns
    -------
    MeasuredForces
        All with bodies; plates that are never loaded are left out.
    """
    point = pressures(forces)
    parts: list[MeasuredForces] = []
    for k in range(len(forces)):
        own = forces.select([k])
        if forces.bodies[k]:
            parts.append(own)
            continue
        runs = episodes(np.abs(forces.force[:, k, 1]) > threshold)
        runs = [run for run in runs if _overlaps(forces.time[run], feet.time)]
        choice = _chosen(runs, forces, k, point[:, k], feet)
        for foot in sorted(set(choice)):
            keep = np.zeros(len(forces.time), dtype=bool)
            for run, chosen in zip(runs, choice, strict=True):
                keep[run] |= chosen == foot
            parts.append(
                replace(
                    own,
                    bodies=(FEET[foot],),
                    force=own.force * keep[:, None, None],
                    torque=own.torque * keep[:, None, None],
                )
            )
    return _joined(forces, parts)


def _chosen(
    runs: list[slice], forces: MeasuredForces, k: int, point: Array, feet: FootTrack
) -> list[int]:
    """The foot of each run; one that is hardly nearer to either takes the plate's usual foot."""
    if not runs:
        return []
    cost = np.stack([_cost(forces, point, feet, run) for run in runs])  # [runs, 2]
    impulse = np.array([np.abs(forces.force[run, k, 1]).sum() for run in runs])
    usual = int((impulse[:, None] * cost).sum(axis=0).argmin())
    unclear = np.abs(cost[:, 0] - cost[:, 1]) < CLEARLY
    return [usual if vague else int(own.argmin()) for own, vague in zip(cost, unclear, strict=True)]


def _overlaps(time: Array, span: Array) -> bool:
    return bool(time[-1] >= span[0] and time[0] <= span[-1])


def _joined(forces: MeasuredForces, parts: list[MeasuredForces]) -> MeasuredForces:
    if not parts:
        return forces.select([])
    corners = None if forces.corners is None else np.concatenate([p.corners for p in parts])
    return replace(
        forces,
        names=tuple(p.names[0] for p in parts),
        bodies=tuple(p.bodies[0] for p in parts),
        force=np.concatenate([p.force for p in parts], axis=1),
        point=np.concatenate([p.point for p in parts], axis=1),
        torque=np.concatenate([p.torque for p in parts], axis=1),
        force_frame=tuple(p.force_frame[0] for p in parts),
        point_frame=tuple(p.point_frame[0] for p in parts),
        corners=corners,
    )


def swapped_stances(
    forces: MeasuredForces, feet: FootTrack, threshold: float
) -> list[tuple[str, str, float, float]]:
    """Stances that are nearer to the other foot: name, body of the file, start and end (s)."""
    point = pressures(forces)
    found = []
    for k, body in enumerate(forces.bodies):
        if body not in FEET:
            continue
        for run in episodes(np.abs(forces.force[:, k, 1]) > threshold):
            if not _overlaps(forces.time[run], feet.time):
                continue
            cost = _cost(forces, point[:, k], feet, run)
            own = FEET.index(body)
            if cost[1 - own] < cost[own] - CLEARLY and cost[1 - own] < NEAR:
                span = forces.time[run]
                found.append((forces.names[k], body, float(span[0]), float(span[-1])))
    return found


# ----------------------------------------------------------------------------------- alignment


@dataclass(frozen=True)
class Alignment:
    """How to turn forces of another frame into those of ground."""

    rotation: Array  # [3, 3]
    sign: float
    unit: float  # m per unit of the file
    words: str

    def apply(self, forces: MeasuredForces) -> MeasuredForces:
        """The forces in ground."""
        corners = forces.corners
        points = forces.point[np.linalg.norm(forces.force, axis=-1) > 0]
        moments = np.abs(forces.torque).max() if forces.torque.size else 0.0
        in_mm = self.unit != 1 and len(points) and moments > MOMENT_IN_MM
        return replace(
            forces,
            force=self.sign * forces.force @ self.rotation.T,
            point=self.unit * forces.point @ self.rotation.T,
            torque=(self.unit if in_mm else 1.0) * self.sign * forces.torque @ self.rotation.T,
            corners=None if corners is None else self.unit * corners @ self.rotation.T,
        )


def _alignments() -> list[Alignment]:
    """Candidates, the likeliest first: nothing, upside down, z up, mm, and turns about y."""
    up = {
        "": np.eye(3),
        "its z axis points up": np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]]),
        "its z axis points down": np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]]),
        "its y axis points down": np.diag([1.0, -1.0, -1.0]),
        "its x axis points up": np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]]),
    }
    signs = {"": 1.0, "it is the force on the plate instead of that on the foot": -1.0}
    units = {"": 1.0, "points are in mm": 1e-3}
    turns = {"": 0, "turned by 90 deg about y": 1, "by 180 deg": 2, "by 270 deg": 3}
    found = []
    for (u, rotation), (s, sign), (m, unit), (t, turn) in product(
        up.items(), signs.items(), units.items(), turns.items()
    ):
        c, n = (1, 0, -1, 0)[turn], (0, 1, 0, -1)[turn]
        about_y = np.array([[c, 0, n], [0, 1, 0], [-n, 0, c]], dtype=np.float64)
        turned = "" if not t else f"turned by {90 * turn} deg about the vertical"
        words = " and ".join(w for w in (u, s, m, turned) if w)
        found.append(Alignment(about_y @ rotation, sign, unit, words))
    return sorted(found, key=lambda a: a.words.count(" and ") + bool(a.words))


def fit(forces: MeasuredForces, feet: FootTrack, threshold: float) -> tuple[bool, float]:
    """Whether forces push the feet up, and the median distance (m) of their pressure from them."""
    inside = (forces.time >= feet.time[0]) & (forces.time <= feet.time[-1])
    step = max(1, int(inside.sum()) // 400)
    rows = np.flatnonzero(inside)[::step]
    few = replace(
        forces,
        time=forces.time[rows],
        force=forces.force[rows],
        point=forces.point[rows],
        torque=forces.torque[rows],
    )
    size = np.linalg.norm(few.force, axis=-1)
    loaded = size > threshold
    if not loaded.any():
        return True, 0.0
    mean = few.force[loaded].mean(axis=0)
    upward = bool(mean[1] > 0.7 * np.linalg.norm(mean))
    if not upward:
        return False, float("inf")
    point = pressures(few)
    nearest = [feet.distance(point[:, k], few.time)[loaded[:, k]].min(1) for k in range(len(few))]
    return True, float(np.median(np.concatenate(nearest)))


def alignment(forces: MeasuredForces, feet: FootTrack, threshold: float) -> Alignment | None:
    """The likeliest change of frame that puts the forces under the feet; None where none does."""
    loaded = np.linalg.norm(forces.force, axis=-1) > threshold
    travel = np.ptp(forces.point[loaded], axis=0).max() if loaded.any() else 0.0
    for candidate in _alignments():
        if candidate.unit * travel < LEAST_TRAVEL:
            continue
        upward, distance = fit(candidate.apply(forces), feet, threshold)
        if upward and distance < NEAR:
            return candidate
    return None
