"""Forces at other times and in other frames.

Interpolation and filters work on the force and its moment about a fixed point, from which the
centre of pressure is computed again; :func:`as_opensim` does what OpenSim does instead.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import xarray as xr
from scipy.interpolate import CubicSpline, PchipInterpolator

from biokit import schema
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.forces.datasets import FORCE_PARTS, forces_dataset
from biokit.forces.feet import (
    heights,
)
from biokit.io.measured_forces import MeasuredForces
from biokit.io.setup_forces import GROUND
from biokit.physics import coordinates_of
from biokit.schema import ContactFlag
from biokit.smoothing import opensim_filter
from biokit.wrench import Array, centre_of_pressure, moment_about

ENDS = 0.02  # s beyond its ends for which the last sample of a force file stands
LONG_STEP = 5.0  # times the usual one, and longer than ENDS: samples are missing


def sampled(
    forces: MeasuredForces, time: Array, cutoff: float | None, threshold: float
) -> xr.Dataset:
    """One force for each body at the times of the motion."""
    bodies = tuple(dict.fromkeys(forces.bodies))
    level = heights(forces)
    force = np.zeros((len(forces.time), len(bodies), 3))
    moment, height = np.zeros_like(force), np.zeros(force.shape[:2])
    weight = np.zeros_like(height)
    for k, body in enumerate(forces.bodies):
        own = forces.force[:, k].copy()
        loaded = np.abs(own[:, 1]) >= threshold
        own[~loaded] = 0.0
        torque = np.where(loaded[:, None], forces.torque[:, k], 0.0)
        c = bodies.index(body)
        force[:, c] += own
        moment[:, c] += moment_about(np.zeros(3), own, forces.point[:, k], torque)
        size = np.linalg.norm(own, axis=-1)
        height[:, c] += size * level[k]
        weight[:, c] += size
    usual = np.array([level[[b == body for b in forces.bodies]].mean() for body in bodies])
    height = np.where(weight > 0, height / np.maximum(weight, 1e-300), usual)
    wrench = np.concatenate([force, moment], axis=-1)  # [P, c, 6]
    source = forces.time
    if cutoff:
        source, wrench = low_passed(source, wrench, cutoff)
    new = interpolated(source, wrench, time)
    for start, end in gaps(forces.time):  # which the low-pass has bridged
        new[(time > start) & (time < end)] = np.nan
    level_at = height[np.searchsorted(forces.time, time).clip(0, len(forces.time) - 1)]
    force, moment = new[..., :3], new[..., 3:]
    unloaded = np.abs(force[..., 1]) < threshold
    force, moment = (np.where(unloaded[..., None], 0.0, x) for x in (force, moment))
    pressure = centre_of_pressure(np.zeros(3), force, moment, level_at)
    outside = np.asarray(np.isnan(new).any(-1))
    free = np.where(outside[..., None], np.nan, pressure.moment)
    flag = np.where(outside, np.int16(ContactFlag.NOT_MEASURED), np.int16(0))
    values = dict(zip(FORCE_PARTS, (force, pressure.point, free), strict=True))
    return forces_dataset(time, bodies, values | {"contact_flag": flag})


def low_passed(time: Array, values: Array, cutoff: float) -> tuple[Array, Array]:
    """Time and values [P, ...] after the low-pass of coordinates; uneven steps become even."""
    steps = np.diff(time)
    if steps.max() - steps.min() > 0.5 * steps.mean():
        at = np.linspace(time[0], time[-1], len(time))
        values, time = PchipInterpolator(time, values)(at), at
    elif steps.max() > steps.min():  # stamps that were rounded
        time = np.linspace(time[0], time[-1], len(time))
    padded, smooth = opensim_filter(time, values.reshape(len(values), -1), cutoff)
    half = len(time) // 2
    inside = slice(half, half + len(time))
    return padded[inside], smooth[inside].reshape(values.shape)


def gaps(time: Array) -> list[tuple[float, float]]:
    """Where samples are missing: steps of time (s) far longer than the usual one."""
    steps = np.diff(time)
    if not steps.size:
        return []
    long = np.flatnonzero(steps > max(LONG_STEP * float(np.median(steps)), ENDS))
    return [(float(time[i]), float(time[i + 1])) for i in long]


def interpolated(time: Array, values: Array, new: Array) -> Array:
    """At other times; the ends stand for `ENDS` beyond them, NaN further out and in gaps."""
    outside = (new < time[0] - ENDS) | (new > time[-1] + ENDS)
    for start, end in gaps(time):
        outside |= (new > start) & (new < end)
    at = np.clip(new, time[0], time[-1])
    index = np.searchsorted(time, at).clip(0, len(time) - 1)
    if np.array_equal(time[index], at):
        found = values[index]
    else:
        found = PchipInterpolator(time, values, axis=0)(at)
    found = np.array(found)
    found[outside] = np.nan
    return found


def natural(time: Array, values: Array, new: Array) -> Array:
    """Natural cubic spline, straight beyond both ends: OpenSim's SimmSpline."""
    index = np.searchsorted(time, new).clip(0, len(time) - 1)
    if np.array_equal(time[index], new):
        return values[index]
    spline = CubicSpline(time, values, axis=0, bc_type="natural")
    at = np.clip(new, time[0], time[-1])
    beyond = (new - at).reshape(-1, *(1,) * (values.ndim - 1))
    return np.asarray(spline(at) + beyond * spline(at, nu=1))


def in_ground(forces: MeasuredForces, motion: xr.Dataset, model: Model) -> MeasuredForces:
    """Forces at the motion's times, turned from bodies' frames into ground."""
    frames = {*forces.force_frame, *forces.point_frame} - {GROUND}
    if not frames:
        return forces
    pose = forward_kinematics(model, coordinates_of(motion, model))
    rotation, position = pose.rotation.cpu().numpy(), pose.position.cpu().numpy()
    force, point, torque = forces.force.copy(), forces.point.copy(), forces.torque.copy()
    for k in range(len(forces)):
        if forces.force_frame[k] != GROUND:
            turn = rotation[:, model.body_names.index(forces.force_frame[k])]
            force[:, k] = (turn @ force[:, k, :, None])[..., 0]
            torque[:, k] = (turn @ torque[:, k, :, None])[..., 0]
        if forces.point_frame[k] != GROUND:
            b = model.body_names.index(forces.point_frame[k])
            point[:, k] = (rotation[:, b] @ point[:, k, :, None])[..., 0] + position[:, b]
    frames_now = (GROUND,) * len(forces)
    return replace(
        forces,
        force=force,
        point=point,
        torque=torque,
        force_frame=frames_now,
        point_frame=frames_now,
    )


def as_opensim(forces: MeasuredForces, motion: xr.Dataset, model: Model) -> xr.Dataset:
    """Each column by a natural cubic spline; forces of one body are added."""
    time = np.asarray(motion["time"].values, dtype=np.float64)
    point = np.nan_to_num(forces.point)
    at = replace(
        forces,
        time=time,
        force=natural(forces.time, forces.force, time),
        point=natural(forces.time, point, time),
        torque=natural(forces.time, forces.torque, time),
    )
    at = in_ground(at, motion, model)
    bodies = tuple(dict.fromkeys(at.bodies))
    shape = (len(time), len(bodies), 3)
    force, place, torque = np.zeros(shape), np.zeros(shape), np.zeros(shape)
    for c, body in enumerate(bodies):
        own = [k for k, name in enumerate(at.bodies) if name == body]
        force[:, c] = at.force[:, own].sum(1)
        place[:, c] = at.point[:, own[0]]
        for k in own:
            torque[:, c] += at.torque[:, k]
            torque[:, c] += np.cross(at.point[:, k] - place[:, c], at.force[:, k])
    values = dict(zip(FORCE_PARTS, (force, place, torque), strict=True))
    result = forces_dataset(time, bodies, values)
    result.attrs |= {
        "model": model.name,
        "source": Path(forces.source).name,
        "method": "measured",
        "opensim_compatible": 1,
    }
    return schema.validate(schema.describe(result), "forces")


def on_bodies(
    forces: MeasuredForces, motion: xr.Dataset, model: Model, cutoff: float | None
) -> xr.Dataset:
    """Forces on other bodies or in their frames: force, point and moment one by one."""
    time = np.asarray(motion["time"].values, dtype=np.float64)
    point = np.nan_to_num(forces.point)
    values = np.concatenate([forces.force, point, forces.torque], axis=-1)
    source = forces.time
    if cutoff:
        source, values = low_passed(source, values, cutoff)
    force, place, torque = np.split(interpolated(source, values, time), 3, axis=-1)
    at = replace(forces, time=time, force=force, point=place, torque=torque)
    at = in_ground(at, motion, model)
    bodies = tuple(dict.fromkeys(at.bodies))
    shape = (len(time), len(bodies), 3)
    total, where, left = np.zeros(shape), np.full(shape, np.nan), np.zeros(shape)
    for c, body in enumerate(bodies):
        for k in [i for i, name in enumerate(at.bodies) if name == body]:
            where[:, c] = np.where(np.isnan(where[:, c]), at.point[:, k], where[:, c])
            total[:, c] += at.force[:, k]
            left[:, c] += at.torque[:, k]
            left[:, c] += np.cross(at.point[:, k] - where[:, c], at.force[:, k])
    flag = np.where(np.isnan(total).any(-1), np.int16(ContactFlag.NOT_MEASURED), np.int16(0))
    parts = dict(zip(FORCE_PARTS, (total, where, left), strict=True))
    return forces_dataset(time, bodies, parts | {"contact_flag": flag})
