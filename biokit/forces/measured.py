"""Measured forces as ground reactions of a motion.

Force plates (.c3d), columns of a force file (.mot with ExternalLoads .xml, or with the usual column
names) become one force, centre of pressure and free moment for each body that they act on, at the
times of a motion. Interpolation and filters work on the force and its moment about a fixed point,
from which the centre of pressure is computed again: the centre of pressure of an unloaded plate is
noise divided by noise, and OpenSim, which interpolates it, lets that into the loaded samples.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import xarray as xr
from numpy.typing import ArrayLike

from biokit import schema
from biokit.engine.dynamics import Loads
from biokit.engine.model import Model
from biokit.forces.checks import (
    aligned,
    check_bodies,
    check_feet,
    check_loaded,
    check_motion,
    check_time,
    check_weight,
    flagged,
)
from biokit.forces.datasets import FORCE_PARTS, forces_dataset, merged, of_dataset, parts_of
from biokit.forces.feet import (
    FEET,
    assign_feet,
    foot_track,
)
from biokit.forces.sampling import as_opensim, natural, on_bodies, sampled
from biokit.io.forces import read_measured_forces
from biokit.io.measured_forces import MeasuredForces
from biokit.io.setup_forces import GROUND, ExternalLoads
from biokit.sources import Source, as_dataset, as_model

THRESHOLD = 10.0  # N of vertical force: less is an unloaded plate


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
    check_motion(motion, model)
    check_bodies(forces, model)
    check_time(forces, time)
    if all(_is_on_foot(forces, k) for k in range(len(forces))):
        check_loaded(forces, time, threshold)
    if opensim_compatible:
        if not all(forces.bodies):
            forces = assign_feet(forces, foot_track(motion, model), threshold)
        return as_opensim(forces, motion, model)
    on_feet = [k for k in range(len(forces)) if _is_on_foot(forces, k)]
    others = [k for k in range(len(forces)) if k not in on_feet]
    parts = []
    if on_feet:
        track = foot_track(motion, model)
        ground = aligned(forces.select(on_feet), track, threshold, align)
        if feet == "position":
            ground = replace(ground, bodies=("",) * len(ground))
        else:
            check_feet(ground, track, threshold)
        ground = assign_feet(ground, track, threshold)
        parts.append(flagged(sampled(ground, time, cutoff, threshold), track, ground))
    if others:
        parts.append(on_bodies(forces.select(others), motion, model, cutoff))
    result = merged(parts)
    result.attrs |= {
        "model": model.name,
        "source": Path(forces.source).name,
        "method": "measured",
        "threshold": threshold,
        "cutoff": cutoff or 0.0,
    }
    if on_feet:
        check_weight(result, motion, model)
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
    result = sampled(replace(forces, bodies=named), forces.time, None, threshold)
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
    known = np.isfinite(forces["ground_reaction_force"].values).all((1, 2))
    measured = of_dataset(forces.isel(time=known))
    new = np.asarray(time, dtype=np.float64)
    if opensim_compatible:
        columns = (measured.force, measured.point, measured.torque)
        values = [natural(measured.time, column, new) for column in columns]
        parts = dict(zip(FORCE_PARTS, values, strict=True))
        result = forces_dataset(new, measured.bodies, parts)
    else:
        result = sampled(measured, new, cutoff, 0.0)
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
        for array in parts_of(forces)
    )
    return Loads(tuple(model.body_names.index(name) for name in names), force, point, torque)


def _is_on_foot(forces: MeasuredForces, k: int) -> bool:
    in_ground = {forces.force_frame[k], forces.point_frame[k]} == {GROUND}
    return in_ground and forces.bodies[k] in ("", *FEET)
