"""A standing person on force plates whose forces are known, as .mot and as .c3d files."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import ezc3d
import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit import open_skeleton, schema
from biokit.engine.model import Model
from biokit.forces.feet import FootTrack, foot_track
from biokit.io.c3d import write_content

Array = NDArray[np.float64]

RATE = 100.0  # Hz of the motion
PLATE_RATE = 1000.0  # Hz
SENSOR_DEPTH = 0.04  # m below the surface
PLACE = {"pelvis_tx": 1.0, "pelvis_tz": 0.6}  # m, so that another frame puts it elsewhere
TO_LAB = np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]])  # ground to a laboratory with z up


class Truth(NamedTuple):
    """Forces [P, 2, 3] on the right and the left foot at times [P], in ground."""

    time: Array
    force: Array
    point: Array
    free_moment: Array


def standing(seconds: float = 2.0) -> tuple[Model, xr.Dataset]:
    """The open skeleton, motionless, away from the origin."""
    model = open_skeleton()
    time = np.arange(round(seconds * RATE) + 1) / RATE
    q = np.tile(model.default.numpy(), (len(time), 1))
    for name, value in PLACE.items():
        q[:, model.coordinate_names.index(name)] += value
    motion = schema.motion(
        time, model.coordinate_names, q, is_rotation=model.coordinate_is_rotation
    )
    return model, motion


def shifting_weight(model: Model, motion: xr.Dataset) -> Truth:
    """Weight on the right, then on the left foot; each is unloaded for a while."""
    feet = foot_track(motion, model)
    end = float(motion["time"][-1])
    time = np.arange(round(end * PLATE_RATE) + 1) / PLATE_RATE
    share = np.clip(0.5 + 0.8 * np.sin(2 * np.pi * time / end), 0.0, 1.0)  # on the right
    weight = float(model.mass.sum()) * 9.80665
    force = np.zeros((len(time), 2, 3))
    force[:, 0, 1], force[:, 1, 1] = weight * share, weight * (1 - share)
    force[..., 0] = 0.1 * force[..., 1] * np.sin(2 * np.pi * time)[:, None]
    force[..., 2] = -0.05 * force[..., 1]
    point = under(feet, 0.4 + 0.2 * np.sin(4 * np.pi * time / end))
    free_moment = np.zeros_like(force)
    free_moment[..., 1] = 0.005 * force[..., 1] * [1.0, -1.0]
    return Truth(time, force, point, free_moment)


def under(feet: FootTrack, share: Array) -> Array:
    """Points [P, 2, 3] on the floor, a share of the way from heel to tip."""
    heel, tip = feet.heel[0], feet.tip[0]
    point = heel + share[:, None, None] * (tip - heel)
    point[..., 1] = 0.0
    return np.asarray(point)


def write_mot(
    path: Path, truth: Truth, stems: tuple[str, str] = ("ground_force", "1_ground_force")
) -> Path:
    """A force file with the usual names of columns; garbage points where unloaded."""
    rows = [truth.time[:, None]]
    labels = ["time"]
    for i, stem in enumerate(stems):
        point = truth.point[:, i].copy()
        point[truth.force[:, i, 1] == 0] += 300.0
        rows += [truth.force[:, i], point, truth.free_moment[:, i]]
        torque = stem.replace("force", "torque")
        labels += [f"{s}{axis}" for s in (f"{stem}_v", f"{stem}_p", f"{torque}_") for axis in "xyz"]
    table = schema.table(truth.time, labels[1:], np.concatenate(rows[1:], axis=1))
    from biokit import save

    save(table, path)
    return path


def write_loads(path: Path, data: Path, bodies: dict[str, str], extra: str = "") -> Path:
    """An ExternalLoads file; ``bodies`` says which stem acts on which body."""
    forces = "".join(
        f"<ExternalForce name='{stem}'><applied_to_body>{body}</applied_to_body>"
        f"<force_identifier>{stem}_v</force_identifier>"
        f"<point_identifier>{stem}_p</point_identifier>"
        f"<torque_identifier>{stem.replace('force', 'torque')}_</torque_identifier>"
        "</ExternalForce>"
        for stem, body in bodies.items()
    )
    path.write_text(
        "<OpenSimDocument Version='40000'><ExternalLoads name='loads'><objects>"
        f"{forces}{extra}</objects><datafile>{data.name}</datafile></ExternalLoads>"
        "</OpenSimDocument>"
    )
    return path


def write_plates(
    path: Path,
    truth: Truth,
    plates: list[tuple[float, float, float, float]],
    on_plate: list[list[int]],
    *,
    reaction: bool = False,
    offset: Array | None = None,
) -> Path:
    """A .c3d file of a laboratory with z up and plates of type 2.

    Parameters
    ----------
    plates
        Smallest and largest x, smallest and largest z of each, m in ground.
    on_plate
        The feet (0 right, 1 left) whose forces each plate carries.
    reaction
        The plates report the force on the foot instead of that on the plate.
    offset
        [P, k, 6] added to force and moment of the channels.
    """
    content = ezc3d.c3d()
    parameters = content["parameters"]
    ratio = round(PLATE_RATE / RATE)
    frames = len(truth.time) // ratio
    content["data"]["points"] = np.zeros((4, 1, frames))
    content["data"]["meta_points"]["residuals"] = np.zeros((1, 1, frames))
    content["data"]["meta_points"]["camera_masks"] = np.zeros((7, 1, frames), dtype=bool)
    parameters["POINT"]["RATE"]["value"] = np.array([RATE])
    parameters["POINT"]["LABELS"]["value"] = ["C7"]
    parameters["POINT"]["UNITS"]["value"] = ["mm"]
    content.add_parameter("POINT", "X_SCREEN", ["+X"])
    content.add_parameter("POINT", "Y_SCREEN", ["+Z"])
    samples = frames * ratio
    analog = np.zeros((1, 6 * len(plates), samples))
    corners = np.zeros((3, 4, len(plates)))
    # axes of the plate in ground: x forward, y to the right, z down, as makers have them
    axes = np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]])
    for k, ((x0, x1, z0, z1), feet) in enumerate(zip(plates, on_plate, strict=True)):
        centre = np.array([(x0 + x1) / 2, 0.0, (z0 + z1) / 2])
        force = truth.force[:samples, feet].sum(1)
        lever = truth.point[:samples, feet] - centre
        moment = (
            np.cross(lever, truth.force[:samples, feet]) + truth.free_moment[:samples, feet]
        ).sum(1)
        up = np.array([0.0, SENSOR_DEPTH, 0.0])
        moment = moment + np.cross(up, force)  # about the sensor
        sign = 1.0 if reaction else -1.0
        channels = np.concatenate([sign * force @ axes.T, sign * moment @ axes.T], axis=1)
        if offset is not None:
            channels = channels + offset[:samples, k]
        analog[0, 6 * k : 6 * k + 6] = channels.T * np.array([[1.0]] * 3 + [[1000.0]] * 3)
        # corners 1 to 4: +x+y, -x+y, -x-y, +x-y of the plate's own axes
        in_ground = np.array([[x1, 0, z1], [x0, 0, z1], [x0, 0, z0], [x1, 0, z0]])
        corners[:, :, k] = 1000.0 * TO_LAB @ in_ground.T
    labels = [
        f"{c}{k + 1}" for k in range(len(plates)) for c in ("Fx", "Fy", "Fz", "Mx", "My", "Mz")
    ]
    parameters["ANALOG"]["RATE"]["value"] = np.array([PLATE_RATE])
    parameters["ANALOG"]["LABELS"]["value"] = labels
    parameters["ANALOG"]["UNITS"]["value"] = (["N"] * 3 + ["Nmm"] * 3) * len(plates)
    content["data"]["analogs"] = analog
    group = parameters["FORCE_PLATFORM"]
    group["USED"]["value"] = np.array([len(plates)])
    group["TYPE"]["value"] = np.array([2] * len(plates))
    group["ZERO"]["value"] = np.array([0, 0])
    group["CHANNEL"]["value"] = np.arange(1, 6 * len(plates) + 1).reshape(len(plates), 6).T
    content.add_parameter("FORCE_PLATFORM", "CORNERS", corners)
    origin = np.tile([[0.0], [0.0], [-1000.0 * SENSOR_DEPTH]], (1, len(plates)))
    content.add_parameter("FORCE_PLATFORM", "ORIGIN", origin)
    write_content(content, path)
    return path
