"""Whether measured forces fit the motion: time, frame, feet, plates, weight."""

from __future__ import annotations

import warnings

import numpy as np
import torch
import xarray as xr

from biokit.engine.dynamics import momentum
from biokit.engine.model import Model
from biokit.forces.feet import (
    BETWEEN,
    FEET,
    IN_AIR,
    NEAR,
    SHARE,
    STANDING,
    FootTrack,
    alignment,
    fit,
    swapped_stances,
)
from biokit.forces.sampling import ENDS, gaps
from biokit.io.measured_forces import MeasuredForces
from biokit.io.setup_forces import GROUND
from biokit.physics import coordinates_of
from biokit.schema import ContactFlag
from biokit.smoothing import opensim_kinematics
from biokit.wrench import Array

WEIGHT_MISMATCH = 0.1  # of the weight, between plates and model, without remark
LOOKED_AT = 1000  # frames of a motion at least, that are compared
UNSETTLED = 0.1  # s at both ends of a motion whose accelerations are uncertain
_MEANING = {
    ContactFlag.FOOT_IN_AIR: "there is a force while the foot is in the air",
    ContactFlag.FAR_FROM_FOOT: f"the centre of pressure is more than {NEAR:g} m from the foot",
    ContactFlag.SHARED_PLATE: (
        "the centre of pressure is between the feet, which both seem to stand on the plate; the"
        " force cannot be divided between them"
    ),
}


def check_bodies(forces: MeasuredForces, model: Model) -> None:
    """Raise a ValueError that names the bodies which the model lacks."""
    used = {*forces.bodies, *forces.force_frame, *forces.point_frame} - {"", GROUND}
    unknown = sorted(used - set(model.body_names))
    if unknown:
        raise ValueError(
            f"{forces.source}: forces act on {', '.join(unknown)}, which the model {model.name!r}"
            f" lacks; its bodies are {', '.join(model.body_names)}"
        )


def check_motion(motion: xr.Dataset, model: Model) -> None:
    """Raise where coordinates of the model are missing in some frames."""
    names = [str(n) for n in motion["dof"].values if str(n) in model.coordinate_names]
    missing = motion["dof_position"].sel(dof=names).isnull()
    if missing.any():
        gone = [n for n, bad in zip(names, missing.any("time").values, strict=True) if bad]
        raise ValueError(
            f"{motion.attrs.get('source', 'the motion')}: {', '.join(gone)} are missing in some"
            " frames; fill them (biokit.smoothing.smooth_motion(method='spline') bridges short"
            " gaps) or cut the trial"
        )


def check_time(forces: MeasuredForces, time: Array) -> None:
    """Raise where forces and motion have no time in common, warn where forces end early."""
    own = forces.time
    span = f"{own[0]:g} to {own[-1]:g} s"
    if own[-1] < time[0] or own[0] > time[-1]:
        raise ValueError(
            f"{forces.source}: the forces cover {span}, the motion {time[0]:g} to {time[-1]:g} s:"
            " they have no time in common. Are both of one trial? If only the clocks differ, shift"
            " the time of one of them."
        )
    for start, end in gaps(own):
        if start < time[-1] and end > time[0]:
            warnings.warn(
                f"{forces.source}: there are no samples between {start:g} and {end:g} s, where the"
                " forces are unknown",
                stacklevel=3,
            )
    missing = (time < own[0] - ENDS) | (time > own[-1] + ENDS)
    if missing.any():
        warnings.warn(
            f"{forces.source}: the forces cover {span} only; they are unknown in"
            f" {int(missing.sum())} of {len(time)} frames of the motion",
            stacklevel=3,
        )


def check_loaded(forces: MeasuredForces, time: Array, threshold: float) -> None:
    """Raise where no force is larger than the threshold while the motion lasts."""
    during = (forces.time >= time[0] - ENDS) & (forces.time <= time[-1] + ENDS)
    size = np.linalg.norm(forces.force[during], axis=-1)
    if (size > threshold).any():
        return
    raise ValueError(
        f"{forces.source}: no force of {', '.join(forces.names)} is larger than {threshold:g} N"
        f" between {time[0]:g} and {time[-1]:g} s (the largest is {size.max(initial=0):.3g} N):"
        " nobody stood on the plates, or the unit is not N"
    )


def aligned(
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


def check_feet(forces: MeasuredForces, feet: FootTrack, threshold: float) -> None:
    """Raise where most stances are nearer to the other foot, warn where some are."""
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


def flagged(forces: xr.Dataset, feet: FootTrack, measured: MeasuredForces) -> xr.Dataset:
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
            flag[loaded & where, c] |= np.int16(bit)
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


def _gap(feet: FootTrack, time: Array) -> Array:
    """Horizontal distance [F] m between the middles of the feet."""
    middle = (feet.heel + feet.tip) / 2
    between = (middle[:, 0] - middle[:, 1])[:, [0, 2]]
    return np.interp(time, feet.time, np.linalg.norm(between, axis=-1))


def check_weight(forces: xr.Dataset, motion: xr.Dataset, model: Model) -> None:
    """Warn where plates and model disagree about the weight.

    In some frames a foot may stand beside the plates, or a chair carry a part: those in which the
    plates carry most of what the motion needs tell, and of them the median.
    """
    time = np.asarray(motion["time"].values, dtype=np.float64)
    if len(time) < 20:
        return
    q = coordinates_of(motion, model).cpu().numpy()
    rate = 1 / np.diff(time).mean()
    at_all, *state = opensim_kinematics(time, q, 6.0 if rate > 15 else None)
    few = slice(None, None, max(1, len(at_all) // LOOKED_AT))
    at_few = at_all[few]
    moving = (torch.as_tensor(x[few], device=model.device) for x in state)
    needed = momentum(model, *moving).force[:, 1].cpu().numpy()
    vertical = forces["ground_reaction_force"].values[..., 1]  # [F, c] N
    total = np.interp(at_few, time, np.nan_to_num(vertical.sum(axis=1)))
    settled = (at_few > time[0] + UNSETTLED) & (at_few < time[-1] - UNSETTLED)
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
