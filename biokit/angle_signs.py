"""Which way joint coordinates count where OpenSim's models differ: the knee and the toes."""

import re

import numpy as np
import xarray as xr

# Flexion of the knee counts upwards in these, downwards in those of gait2392's family.
FLEXION_UP = re.compile(r"open_?skeleton|rajagopal|uhlrich", re.IGNORECASE)
FLEXION_DOWN = re.compile(r"gait_?(2392|2354|10dof|9dof)|3dgaitmodel", re.IGNORECASE)
BENT = np.deg2rad(30.0)  # no knee extends so far beyond straight
HYPEREXTENDED = np.deg2rad(20.0)


def knee_sign(ds: xr.Dataset) -> int:
    """1 where ``knee_angle`` is positive in flexion, -1 where it is negative, 0 if nobody knows.

    The name of the model tells, or else the motion: a knee bends by more than 30 degrees to one
    side only.

    Parameters
    ----------
    ds : Dataset
        With ``dof_position (time, dof)`` [rad] and, if known, the attribute ``model``.
    """
    model = str(ds.attrs.get("model", ""))
    if FLEXION_UP.search(model):
        return 1
    if FLEXION_DOWN.search(model):
        return -1
    if "dof_position" not in ds:
        return 0
    knees = [name for name in ds["dof"].values if str(name) in ("knee_angle_r", "knee_angle_l")]
    values = ds["dof_position"].sel(dof=knees).values
    finite = values[np.isfinite(values)]
    if not finite.size:
        return 0
    up, down = float(finite.max()), -float(finite.min())
    if up > BENT and down < HYPEREXTENDED:
        return 1
    if down > BENT and up < HYPEREXTENDED:
        return -1
    return 0
