"""Measured forces as ground reactions of a motion.

Force plates (.c3d), columns of a force file (.mot with ExternalLoads .xml, or with the usual column
names) become one force, centre of pressure and free moment for each body that they act on, at the
times of a motion. Interpolation and filters work on the force and its moment about a fixed point,
from which the centre of pressure is computed again: the centre of pressure of an unloaded plate is
noise divided by noise, and OpenSim, which interpolates it, lets that into the loaded samples.
"""

from __future__ import annotations

import os
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import xarray as xr
from numpy.typing import ArrayLike
from scipy.interpolate import CubicSpline, PchipInterpolator

from biokit import schema
from biokit.engine.dynamics import Loads, momentum
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.foot_forces import (
    BETWEEN,
    FEET,
    IN_AIR,
    NEAR,
    SHARE,
    STANDING,
    FootTrack,
    alignment,
    assign_feet,
    fit,
    foot_track,
    heights,
    swapped_stances,
)
from biokit.io.forces import read_measured_forces
from biokit.io.measured_forces import MeasuredForces
from biokit.io.setup_forces import GROUND, ExternalLoads
from biokit.physics import coordinates_of
from biokit.schema import ContactFlag
from biokit.smoothing import opensim_filter, opensim_kinematics
from biokit.sources import Source, as_dataset, as_model
from biokit.wrench import Array, centre_of_pressure, moment_about

THRESHOLD = 20.0  # N of vertical force: less is an unloaded plate
ENDS = 0.02  # s beyond its ends for which the last sample of a force file stands
WEIGHT_MISMATCH = 0.1  # of the weight, between plates and model, without remark
UNSETTLED = 0.1  # s at both ends of a motion whose accelerations are uncertain
FORCE_PARTS = ("ground_reaction_force", "centre_of_pressure", "free_moment")


def measured_ground_reaction(
    source: Source,
    motion: Source,
    model: Model | str | os.PathLike[str],
    *,
    external_loads: str | os.PathLike[str] | ExternalLoads | None = None,
    feet: str = "file",
    cutoff: float | None = None,
    threshold: float = THRESHOLD,
    remove_offset: bool = False,
    align: bool = False,
    opensim_compatible: bool = False,
) -> xr.Dataset:
    """Forces of plates on the feet, or of any file on any body, at the times of a motion.

    Parameters
    ----------
    source : Dataset or path
        ExternalLoads .xml, .mot or .sto with force columns, .c3d with force plates; or the table
        or markers Dataset of such a file.
    motion : Dataset or path
        ``dof_position (time, dof)``, to which the forces are checked and sampled.
    model : Model or path
    external_loads : path or ExternalLoads, optional
        Says which columns of a .mot or .sto file act on which body.
    feet : str
        "file": the bodies that the ExternalLoads file names. "position": the foot that is under
        each force, stance by stance, whatever the file says. Forces of files that name no bodies
        are always assigned by position.
    cutoff : float, optional
        Hz of a low-pass (the same filter as of coordinates, `biokit.smoothing`) of the force and
        its moment about a fixed point, before sampling. At impacts it should be that of the
        motion: forces that hold frequencies which the accelerations lack look like joint moments
        (Bisseling and Hof 2006, J Biomech 39; Kristianslund et al. 2012, J Biomech 45).
    threshold : float
        N; where the vertical force on a foot is smaller, it is unloaded and its force is zero.
    remove_offset : bool
        Of .c3d files: subtract what each plate shows while unloaded, and its drift.
    align : bool
        Turn forces into the frame of the motion where the right turn can be found, rather than
        stop with an error that names it.
    opensim_compatible : bool
        Natural cubic splines of every column over the whole file, nothing dropped or checked
        against the feet, as OpenSim's tools. Centres of pressure are then also there, and
        meaningless, where a foot is unloaded.

    Returns
    -------
    Dataset
        forces: ``ground_reaction_force``, ``centre_of_pressure`` (NaN where unloaded),
        ``free_moment`` and ``contact_flag`` (time, contact); NaN at times that the force file does
        not cover.

    Raises
    ------
    ValueError
        Naming the file, what is wrong and the fix: no overlap in time, columns or values missing,
        unknown bodies, forces of another frame or unit, feet swapped.

    Warns
    -----
    UserWarning
        Times without forces; single stances nearer to the other foot; a plate under both feet;
        forces on a foot in the air; a weight on the plates that is not that of the model.
    """
    if feet not in ("file", "position"):
        raise ValueError(f"feet={feet!r} is unknown; 'file' or 'position'")
    model = as_model(model)
    motion = schema.validate(as_dataset(motion, model), "motion")
    forces = read_measured_forces(source, external_loads, remove_offset=remove_offset)
    time = np.asarray(motion["time"].values, dtype=np.float64)
    _check_bodies(forces, model)
    _check_time(forces, time)
    if opensim_compatible:
        if not all(forces.bodies):
            forces = assign_feet(forces, foot_track(motion, model), threshold)
        return _as_opensim(forces, motion, model)
    on_feet = [k for k in range(len(forces)) if _is_on_foot(forces, k)]
    others = [k for k in range(len(forces)) if k not in on_feet]
    parts = []
    if on_feet:
        track = foot_track(motion, model)
        ground = _aligned(forces.select(on_feet), track, threshold, align)
        if feet == "position":
            ground = replace(ground, bodies=("",) * len(ground))
        else:
            _check_feet(ground, track, threshold)
        ground = assign_feet(ground, track, threshold)
        parts.append(_flagged(_sampled(ground, time, cutoff, threshold), track, ground))
    if others:
        parts.append(_on_bodies(forces.select(others), motion, model, cutoff))
    result = _merged(parts)
    result.attrs |= {
        "model": model.name,
        "source": Path(forces.source).name,
        "method": "measured",
        "threshold": threshold,
        "cutoff": cutoff or 0.0,
    }
    if on_feet:
        _check_weight(result, motion, model)
    return schema.validate(schema.describe(result), "forces")


def read_forces(
    source: Source,
    *,
    external_loads: str | os.PathLike[str] | ExternalLoads | None = None,
    threshold: float = THRESHOLD,
    remove_offset: bool = False,
) -> xr.Dataset:
    """Forces of a file at its own times, without a motion.

    Parameters are those of :func:`measured_ground_reaction`.

    Returns
    -------
    Dataset
        forces; ``contact`` is the body that the file names, else the name of the plate.

    Raises
    ------
    ValueError
        As :func:`measured_ground_reaction`; also if a force is expressed in a moving body.
    """
    forces = read_measured_forces(source, external_loads, remove_offset=remove_offset)
    moving = [
        name
        for k, name in enumerate(forces.names)
        if {forces.force_frame[k], forces.point_frame[k]} != {GROUND}
    ]
    if moving:
        raise ValueError(
            f"{forces.source}: {', '.join(moving)} are expressed in a moving body; use"
            " measured_ground_reaction, which takes the motion"
        )
    named = tuple(b or n for b, n in zip(forces.bodies, forces.names, strict=True))
    result = _sampled(replace(forces, bodies=named), forces.time, None, threshold)
    result.attrs |= {"source": Path(forces.source).name, "threshold": threshold}
    return schema.validate(schema.describe(result), "forces")


def at_times(
    forces: xr.Dataset,
    time: ArrayLike,
    *,
    cutoff: float | None = None,
    opensim_compatible: bool = False,
) -> xr.Dataset:
    """Forces at other times.

    The force and its moment about a fixed point are low-passed if asked for and interpolated
    (piecewise cubic without overshoot); the centre of pressure follows from them. Where
    ``opensim_compatible`` is true, all three variables are interpolated by natural cubic splines
    as they stand.

    Parameters
    ----------
    forces : Dataset
    time : array, shape (F,)
        s.
    cutoff : float, optional
        Hz, see :func:`measured_ground_reaction`.
    opensim_compatible : bool

    Returns
    -------
    Dataset
        forces; NaN at times before and after those given.
    """
    schema.validate(forces, "forces")
    measured = _of_dataset(forces)
    new = np.asarray(time, dtype=np.float64)
    if opensim_compatible:
        known = replace(measured, point=np.nan_to_num(measured.point))
        sampled = {
            name: _natural(known.time, array, new)
            for name, array in zip(
                FORCE_PARTS, (known.force, known.point, known.torque), strict=True
            )
        }
        result = _dataset(new, measured.bodies, sampled)
    else:
        result = _sampled(measured, new, cutoff, 0.0)
    result.attrs |= {k: v for k, v in forces.attrs.items() if k != "sampling_rate"}
    return schema.validate(schema.describe(result), "forces")


def loads_of(forces: xr.Dataset, model: Model, time: ArrayLike | None = None) -> Loads:
    """Forces for the engine: on the model's device, in its floating-point type.

    Parameters
    ----------
    forces : Dataset
    model : Model
    time : array, shape (F,), optional
        s; the forces are taken at these times (:func:`at_times`), at their own by default.

    Raises
    ------
    ValueError
        If a contact is no body of the model.
    """
    schema.validate(forces, "forces")
    names = [str(name) for name in forces["contact"].values]
    unknown = [name for name in names if name not in model.body_names]
    if unknown:
        raise ValueError(
            f"the forces act on {', '.join(unknown)}, which the model {model.name!r} lacks; rename"
            f" the contacts to bodies of the model, such as {', '.join(FEET)}"
        )
    if time is not None and not np.array_equal(time, forces["time"].values):
        forces = at_times(forces, time)
    force, point, torque = (
        torch.as_tensor(array, dtype=model.default.dtype, device=model.device)
        for array in _parts(forces)
    )
    return Loads(tuple(model.body_names.index(name) for name in names), force, point, torque)


# ---------------------------------------------------------------------------- between the shapes


def _parts(forces: xr.Dataset) -> tuple[Array, Array, Array]:
    """Force, point (zero where there is none) and free moment of a Dataset, [F, k, 3]."""
    force = np.asarray(forces["ground_reaction_force"].values, dtype=np.float64)
    none = np.zeros_like(force)
    point = forces["centre_of_pressure"].values if "centre_of_pressure" in forces else none
    torque = forces["free_moment"].values if "free_moment" in forces else none
    return force, np.nan_to_num(point), np.asarray(torque, dtype=np.float64)


def _of_dataset(forces: xr.Dataset) -> MeasuredForces:
    names = tuple(str(name) for name in forces["contact"].values)
    frames = (GROUND,) * len(names)
    source = str(forces.attrs.get("source", "the forces"))
    time = np.asarray(forces["time"].values, dtype=np.float64)
    return MeasuredForces(source, time, names, names, *_parts(forces), frames, frames)


def _dataset(time: Array, contacts: tuple[str, ...], parts: dict[str, Array]) -> xr.Dataset:
    coords = {
        "time": time,
        "frame": ("time", np.arange(len(time))),
        "contact": np.array(contacts, dtype=np.str_),
    }
    rate = {"sampling_rate": schema.sampling_rate(time)}
    return schema.dataset("forces", parts, coords, attrs=rate)


def _merged(parts: list[xr.Dataset]) -> xr.Dataset:
    """Contacts of all parts; forces on a body of two of them are added."""
    if len(parts) == 1:
        return parts[0]
    names: list[str] = []
    for part in parts:
        names += [str(n) for n in part["contact"].values if str(n) not in names]
    first = _of_dataset(parts[0])
    merged = [
        _of_dataset(p.reindex(contact=names, fill_value=0.0)[list(FORCE_PARTS)]) for p in parts
    ]
    origin = np.zeros(3)
    force = np.sum([m.force for m in merged], axis=0)
    moment = np.sum([moment_about(origin, m.force, m.point, m.torque) for m in merged], axis=0)
    height = np.zeros(force.shape[:2])
    for m in merged:
        height = np.where(m.point[..., 1] != 0, m.point[..., 1], height)
    pressure = centre_of_pressure(origin, force, moment, height)
    values = dict(zip(FORCE_PARTS, (force, pressure.point, pressure.moment), strict=True))
    flags = xr.merge([p["contact_flag"] for p in parts], fill_value=0)["contact_flag"]
    result = _dataset(first.time, tuple(names), values)
    return result.assign(contact_flag=flags.sel(contact=names).astype(np.int8))


def _sampled(
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
        source, wrench = _low_passed(source, wrench, cutoff)
    new = _interpolated(source, wrench, time)
    level_at = height[np.searchsorted(forces.time, time).clip(0, len(forces.time) - 1)]
    force, moment = new[..., :3], new[..., 3:]
    unloaded = np.abs(force[..., 1]) < threshold
    force, moment = (np.where(unloaded[..., None], 0.0, x) for x in (force, moment))
    pressure = centre_of_pressure(np.zeros(3), force, moment, level_at)
    outside = np.asarray(np.isnan(new).any(-1))
    free = np.where(outside[..., None], np.nan, pressure.moment)
    flag = np.where(outside, np.int8(ContactFlag.NOT_MEASURED), np.int8(0))
    values = dict(zip(FORCE_PARTS, (force, pressure.point, free), strict=True))
    return _dataset(time, bodies, values | {"contact_flag": flag})


def _low_passed(time: Array, values: Array, cutoff: float) -> tuple[Array, Array]:
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


def _interpolated(time: Array, values: Array, new: Array) -> Array:
    """At other times; the ends stand for `ENDS` beyond them, NaN further out."""
    outside = (new < time[0] - ENDS) | (new > time[-1] + ENDS)
    at = np.clip(new, time[0], time[-1])
    index = np.searchsorted(time, at).clip(0, len(time) - 1)
    if np.array_equal(time[index], at):
        found = values[index]
    else:
        found = PchipInterpolator(time, values, axis=0)(at)
    found = np.array(found)
    found[outside] = np.nan
    return found


def _natural(time: Array, values: Array, new: Array) -> Array:
    return np.asarray(CubicSpline(time, values, axis=0, bc_type="natural")(new))


# ---------------------------------------------------------------------------------- other frames


def _is_on_foot(forces: MeasuredForces, k: int) -> bool:
    in_ground = {forces.force_frame[k], forces.point_frame[k]} == {GROUND}
    return in_ground and forces.bodies[k] in ("", *FEET)


def _in_ground(forces: MeasuredForces, motion: xr.Dataset, model: Model) -> MeasuredForces:
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


def _as_opensim(forces: MeasuredForces, motion: xr.Dataset, model: Model) -> xr.Dataset:
    """Each column by a natural cubic spline; forces of one body are added."""
    time = np.asarray(motion["time"].values, dtype=np.float64)
    point = np.nan_to_num(forces.point)
    at = replace(
        forces,
        time=time,
        force=_natural(forces.time, forces.force, time),
        point=_natural(forces.time, point, time),
        torque=_natural(forces.time, forces.torque, time),
    )
    at = _in_ground(at, motion, model)
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
    result = _dataset(time, bodies, values)
    result.attrs |= {
        "model": model.name,
        "source": Path(forces.source).name,
        "method": "measured",
        "opensim_compatible": 1,
    }
    return schema.validate(schema.describe(result), "forces")


def _on_bodies(
    forces: MeasuredForces, motion: xr.Dataset, model: Model, cutoff: float | None
) -> xr.Dataset:
    """Forces on other bodies or in their frames: force, point and moment one by one."""
    time = np.asarray(motion["time"].values, dtype=np.float64)
    point = np.nan_to_num(forces.point)
    values = np.concatenate([forces.force, point, forces.torque], axis=-1)
    source = forces.time
    if cutoff:
        source, values = _low_passed(source, values, cutoff)
    force, place, torque = np.split(_interpolated(source, values, time), 3, axis=-1)
    at = replace(forces, time=time, force=force, point=place, torque=torque)
    at = _in_ground(at, motion, model)
    bodies = tuple(dict.fromkeys(at.bodies))
    shape = (len(time), len(bodies), 3)
    total, where, left = np.zeros(shape), np.full(shape, np.nan), np.zeros(shape)
    for c, body in enumerate(bodies):
        for k in [i for i, name in enumerate(at.bodies) if name == body]:
            where[:, c] = np.where(np.isnan(where[:, c]), at.point[:, k], where[:, c])
            total[:, c] += at.force[:, k]
            left[:, c] += at.torque[:, k]
            left[:, c] += np.cross(at.point[:, k] - where[:, c], at.force[:, k])
    flag = np.where(np.isnan(total).any(-1), np.int8(ContactFlag.NOT_MEASURED), np.int8(0))
    parts = dict(zip(FORCE_PARTS, (total, where, left), strict=True))
    return _dataset(time, bodies, parts | {"contact_flag": flag})


# -------------------------------------------------------------------------------------- checking


def _check_bodies(forces: MeasuredForces, model: Model) -> None:
    used = {*forces.bodies, *forces.force_frame, *forces.point_frame} - {"", GROUND}
    unknown = sorted(used - set(model.body_names))
    if unknown:
        raise ValueError(
            f"{forces.source}: forces act on {', '.join(unknown)}, which the model {model.name!r}"
            f" lacks; its bodies are {', '.join(model.body_names)}"
        )


def _check_time(forces: MeasuredForces, time: Array) -> None:
    own = forces.time
    span = f"{own[0]:g} to {own[-1]:g} s"
    if own[-1] < time[0] or own[0] > time[-1]:
        raise ValueError(
            f"{forces.source}: the forces cover {span}, the motion {time[0]:g} to {time[-1]:g} s:"
            " they have no time in common. Are both of one trial? If only the clocks differ, shift"
            " the time of one of them."
        )
    missing = (time < own[0] - ENDS) | (time > own[-1] + ENDS)
    if missing.any():
        warnings.warn(
            f"{forces.source}: the forces cover {span} only; they are unknown in"
            f" {int(missing.sum())} of {len(time)} frames of the motion",
            stacklevel=3,
        )


def _aligned(
    forces: MeasuredForces, feet: FootTrack, threshold: float, align: bool
) -> MeasuredForces:
    """The forces if they are those of the feet's frame, or turned into it."""
    upward, distance = fit(forces, feet, threshold)
    if upward and distance < NEAR:
        return forces
    found = alignment(forces, feet, threshold)
    what = (
        f"the centre of pressure is {distance:.3g} m from the nearest foot"
        if upward
        else "the forces do not push the feet up"
    )
    if found is None:
        raise ValueError(
            f"{forces.source}: {what} at half of the loaded samples, and no change of axes, sign or"
            " unit puts the forces under the feet. Are force file and motion of one trial, in one"
            " frame (ground: x forward, y up, z right; N, m, N*m)?"
        )
    if align:
        return found.apply(forces)
    raise ValueError(
        f"{forces.source}: {what}; the file fits the motion if {found.words}. Correct the file, or"
        " pass align=True to have the forces turned."
    )


def _check_feet(forces: MeasuredForces, feet: FootTrack, threshold: float) -> None:
    swapped = swapped_stances(forces, feet, threshold)
    if not swapped:
        return
    time = sum(end - start for _, _, start, end in swapped)
    named = [k for k, body in enumerate(forces.bodies) if body in FEET]
    loaded = (np.abs(forces.force[:, named, 1]) > threshold).sum() * np.diff(forces.time).mean()
    listed = "; ".join(
        f"{name} on {body}, {start:g} to {end:g} s" for name, body, start, end in swapped[:4]
    )
    message = (
        f"{forces.source}: the forces are under the other foot: {listed}"
        f"{' ...' if len(swapped) > 4 else ''}. Correct the bodies in the ExternalLoads file, or"
        " pass feet='position' to give each force to the foot that is under it."
    )
    if time > SHARE * loaded:
        raise ValueError(message)
    warnings.warn(message, stacklevel=3)


def _flagged(forces: xr.Dataset, feet: FootTrack, measured: MeasuredForces) -> xr.Dataset:
    """Add flags of each foot and frame, and say what concerns a large part of them."""
    time = forces["time"].values
    names = [str(name) for name in forces["contact"].values]
    force, point = forces["ground_reaction_force"].values, forces["centre_of_pressure"].values
    height = feet.height(time)
    lowest = np.percentile(height, 2)
    flag = forces["contact_flag"].values.copy()
    for c, name in enumerate(names):
        own = FEET.index(name)
        other = FEET[1 - own]
        loaded = np.isfinite(point[:, c]).all(-1)
        if not loaded.any():
            continue
        far = feet.distance(np.nan_to_num(point[:, c]), time)
        stands = np.percentile(height[loaded, own], 5)
        carries = (
            np.abs(force[:, names.index(other), 1]) > 0
            if other in names
            else np.zeros(len(time), dtype=bool)
        )
        beside = (far[:, own] > BETWEEN) & (height[:, 1 - own] < lowest + STANDING) & ~carries
        findings = {
            ContactFlag.FOOT_IN_AIR: height[:, own] > stands + IN_AIR,
            ContactFlag.FAR_FROM_FOOT: far[:, own] > NEAR,
            ContactFlag.SHARED_PLATE: beside & (far[:, 1 - own] < _gap(feet, time) + BETWEEN),
        }
        for bit, where in findings.items():
            flag[loaded & where, c] |= np.int8(bit)
            share = float((loaded & where).sum() / loaded.sum())
            if share > SHARE / 2:
                at = time[loaded & where]
                plates = [
                    n for n, b in zip(measured.names, measured.bodies, strict=True) if b == name
                ]
                warnings.warn(
                    f"{measured.source}: {', '.join(plates)} on {name}: {_MEANING[bit]} in"
                    f" {100 * share:.0f} % of the loaded frames, {at[0]:g} to {at[-1]:g} s",
                    stacklevel=3,
                )
    return forces.assign(contact_flag=(forces["contact_flag"].dims, flag))


_MEANING = {
    ContactFlag.FOOT_IN_AIR: "there is a force while the foot is in the air",
    ContactFlag.FAR_FROM_FOOT: f"the centre of pressure is more than {NEAR:g} m from the foot",
    ContactFlag.SHARED_PLATE: (
        "the centre of pressure is between the feet, which both seem to stand on the plate; the"
        " force cannot be divided between them"
    ),
}


def _gap(feet: FootTrack, time: Array) -> Array:
    """Horizontal distance [F] m between the middles of the feet."""
    middle = (feet.heel + feet.tip) / 2
    between = (middle[:, 0] - middle[:, 1])[:, [0, 2]]
    return np.interp(time, feet.time, np.linalg.norm(between, axis=-1))


def _check_weight(forces: xr.Dataset, motion: xr.Dataset, model: Model) -> None:
    """Warn where plates and model disagree about the weight.

    In some frames a foot may stand beside the plates, or a chair carry a part: those in which the
    plates carry most of what the motion needs tell, and of them the median.
    """
    time = np.asarray(motion["time"].values, dtype=np.float64)
    if len(time) < 20:
        return
    q = coordinates_of(motion, model).cpu().numpy()
    rate = 1 / np.diff(time).mean()
    state = opensim_kinematics(time, q, 6.0 if rate > 15 else None)
    moving = (torch.as_tensor(x, device=model.device) for x in state[1:])
    needed = momentum(model, *moving).force[:, 1].cpu().numpy()
    vertical = forces["ground_reaction_force"].values[..., 1]  # [F, c] N
    total = np.interp(state.time, time, np.nan_to_num(vertical.sum(axis=1)))
    settled = (state.time > time[0] + UNSETTLED) & (state.time < time[-1] - UNSETTLED)
    weight = float(model.mass.sum()) * float(np.linalg.norm(model.gravity))
    at = settled & (needed > 0.5 * weight) & (total > 0.5 * needed)
    if at.sum() < 20:
        return
    ratio = float(np.median(total[at] / needed[at]))
    forces.attrs["weight_ratio"] = ratio
    if abs(ratio - 1) > WEIGHT_MISMATCH:
        warnings.warn(
            f"{forces.attrs['source']}: the plates carry {100 * ratio:.0f} % of what the model of"
            f" {float(model.mass.sum()):.1f} kg needs for this motion (median of {int(at.sum())}"
            " frames in which they carry most of it). Is it the subject's mass, and is everything"
            " that carries weight measured?",
            stacklevel=3,
        )
