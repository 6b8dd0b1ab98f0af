"""What a motion has to be before forces are found from it: whole, in radians, y up, with legs."""

from __future__ import annotations

import warnings

import numpy as np
import torch
import xarray as xr

from biokit.engine.foot_points import FEET, foot_points
from biokit.engine.model import Model
from biokit.nets.kinetic_features import COORDINATES, MAY_MISS, known_coordinates
from biokit.neural_kinematics import check_upright
from biokit.wrench import Array

LEGS = ("hip_flexion", "knee_angle", "ankle_angle")
WIDEST = np.pi  # rad, that these joints never reach
OFTEN = 0.1  # share of the frames beyond it that is no glitch
RECIPE = "a network for other bodies is trained with scripts/kinetics/train.py"


def check_motion(motion: xr.Dataset, q: Array, model: Model, *, stacklevel: int) -> None:
    """Refuse gaps and degrees; warn of a trunk that lies along z.

    Parameters
    ----------
    motion : Dataset
    q : array, shape (F, n)
        All coordinates of the model, rad and m.
    model : Model
    stacklevel : int
        Of warnings, as for a warning here.

    Raises
    ------
    ValueError
        Naming coordinates that are missing in some frames, or that are in degrees.

    Warns
    -----
    UserWarning
        If the motion seems to be z-up.
    """
    where = str(motion.attrs.get("source") or "the motion")
    names = model.coordinate_names
    problems = []
    for name, column in zip(names, q.T, strict=True):
        gaps = np.flatnonzero(~np.isfinite(column))
        if gaps.size:
            at = float(motion["time"].values[gaps[0]])
            problems.append(f"{name} is missing in {gaps.size} frames, the first at {at:g} s")
    if problems:
        raise ValueError(
            f"{where}: no forces from a motion with gaps; fill them or cut the trial:"
            + "".join(f"\n  - {problem}" for problem in problems)
        )
    legs = [i for i, name in enumerate(names) if name.rpartition("_")[0] in LEGS]
    largest = np.quantile(np.abs(q[:, legs]), 1 - OFTEN, axis=0) if len(q) else np.zeros(0)
    wide = [f"{names[i]} {x:.3g}" for i, x in zip(legs, largest, strict=False) if x > WIDEST]
    if wide:
        raise ValueError(
            f"{where}: joints turn further than a person's can ({', '.join(wide)} rad). Are the"
            " angles in degrees? Turn them into radians: numpy.radians of the coordinates whose"
            " dof_unit is rad"
        )
    if "pelvis" in model.body_names:
        check_upright(model, torch.as_tensor(q).to(model.default), where, stacklevel + 1)


def check_learnable(motion: xr.Dataset, model: Model, *, stacklevel: int) -> tuple[str, ...]:
    """Coordinates that a kinetics network may read of a motion.

    Parameters
    ----------
    motion : Dataset
        ``dof_position (time, dof)``.
    model : Model
    stacklevel : int
        Of warnings, as for a warning here.

    Returns
    -------
    tuple of str
        Those of `biokit.nets.kinetic_features.COORDINATES` that the model can move and the motion
        has.

    Raises
    ------
    ValueError
        If the model has no feet, or hip, knee or ankle of a leg are missing.

    Warns
    -----
    UserWarning
        Naming other coordinates that are missing.
    """
    where = str(motion.attrs.get("source") or "the motion")
    try:
        feet = foot_points(model).contact
    except ValueError as error:
        raise ValueError(f"{error}; {RECIPE}") from None
    measured = {str(name) for name in motion["dof"].values}
    known = tuple(name for name in known_coordinates(model) if name in measured)
    held = {name for name in model.coordinate_names if name in COORDINATES} - set(
        known_coordinates(model)
    )  # locked: nothing is missing where nothing moves
    missing = [name for name in COORDINATES if name not in known and name not in held]
    sides = [end for heel, end in zip(FEET, ("_r", "_l"), strict=True) if heel in feet]
    legs = [name + end for end in sides for name in LEGS]
    lost = [name for name in legs if name not in known]
    if lost:
        raise ValueError(
            f"{where}: {', '.join(lost)} missing; a network can do without other joints, not"
            " without hip, knee and ankle. Method 'contact' takes missing coordinates at their"
            f" default; {RECIPE}"
        )
    if missing:
        warnings.warn(
            f"{where}: the network does without {', '.join(missing)}, which the motion or the"
            f" model {model.name!r} lacks. It was trained to miss any of {', '.join(MAY_MISS)}; its"
            " forces are less certain then",
            stacklevel=stacklevel + 1,
        )
    return known
