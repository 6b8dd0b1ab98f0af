"""What a recording has to be before anything is solved: valid, in radians and metres, and known."""

from __future__ import annotations

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.io.smpl_motion import FARTHEST, LARGEST_TURN
from biokit.motion_checks import LEGS, OFTEN, WIDEST

KINDS = ("body", "hierarchy", "markers", "motion")
# what was measured of each kind; a frame is known where all of it is, of markers where some is
MEASURED = {
    "body": ("theta", "translation"),
    "hierarchy": ("joint_rotation", "root_position"),
    "markers": ("marker_position",),
    "motion": ("dof_position",),
}


def check_recording(recording: xr.Dataset) -> NDArray[np.bool_]:
    """Which frames (F,) are known.

    Raises
    ------
    ValueError
        If the recording is of another kind or not valid, or is in degrees or millimetres.
    """
    kind = str(recording.attrs.get("kind", ""))
    where = str(recording.attrs.get("source") or "the recording")
    if kind not in KINDS:
        raise ValueError(
            f"{where}: is of kind {kind!r}; labels are made of a body in motion, a joint"
            " hierarchy, markers or a motion"
        )
    schema.validate(recording, kind, source=where)
    if kind == "markers":
        schema.check_extent(recording, source=where)
    wrong = {"body": _body_problems, "motion": _motion_problems}.get(kind, lambda _: [])(recording)
    if wrong:
        raise ValueError(f"{where}: " + "; ".join(wrong))
    measured = [recording[name] for name in MEASURED[kind] if name in recording]
    known = np.ones(recording.sizes["time"], dtype=bool)
    for variable in measured:
        finite = np.isfinite(variable.values)
        if kind == "markers":
            known &= finite.all(2).any(1)
        else:
            known &= finite.all(axis=tuple(range(1, finite.ndim)))
    return known


def _body_problems(body: xr.Dataset) -> list[str]:
    turn, way = (_largest(body[name].values) for name in ("theta", "translation"))
    problems = []
    if turn > LARGEST_TURN:
        problems.append(
            f"theta has values up to {turn:.0f}, expected rotation vectors in rad; are they in"
            " degrees? numpy.radians makes them right"
        )
    if way > FARTHEST:
        problems.append(f"translation goes to {way:.0f}, expected metres; is it in mm?")
    return problems


def _motion_problems(motion: xr.Dataset) -> list[str]:
    names = [str(name) for name in motion["dof"].values]
    legs = [i for i, name in enumerate(names) if name.rpartition("_")[0] in LEGS]
    angles = np.abs(motion["dof_position"].values[:, legs])
    angles = angles[np.isfinite(angles).all(1)]
    if not angles.size:
        return []
    usual = np.quantile(angles, 1 - OFTEN, axis=0)
    wide = [f"{names[i]} {x:.3g}" for i, x in zip(legs, usual, strict=True) if x > WIDEST]
    if not wide:
        return []
    return [
        f"joints turn further than a person's can ({', '.join(wide)} rad); are the angles in"
        " degrees? numpy.radians of the coordinates whose dof_unit is rad makes them right"
    ]


def _largest(values: NDArray[np.float64]) -> float:
    known = np.abs(values[np.isfinite(values)])
    return float(known.max(initial=0.0))
