"""When to distrust what: the flags of a Dataset as spans on the time axis, in words."""

from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.gait.points import runs
from biokit.schema import CONTACT_FLAG_WORDS, FLAG_WORDS, FrameFlag
from biokit.side_names import split_side

# A clamped coordinate at the end of its range is common and no reason for distrust by itself.
HARMLESS = FrameFlag.BOUND_ACTIVE
GAP = "gap"


def scene_flags(ds: xr.Dataset) -> list[dict[str, Any]]:
    """Every flag that is raised.

    Parameters
    ----------
    ds : Dataset
        With ``flag (time)``, ``contact_flag (time, contact)`` or what may have gaps; or none.

    Returns
    -------
    list
        Of ``name``, ``label``, ``spans`` [[begin s, end s] ...] and ``harmless``.
    """
    time = ds["time"].values.astype(np.float64)
    flags = []

    def add(name: str, label: str, raised: NDArray[np.bool_], harmless: bool = False) -> None:
        if raised.any():
            spans = flag_spans(time, raised)
            flags.append({"name": name, "label": label, "spans": spans, "harmless": harmless})

    add(GAP, "no data", gaps(ds))
    if "flag" in ds:
        bits = ds["flag"].values.astype(np.int64)
        for flag, words in FLAG_WORDS.items():
            name = str(flag.name).lower()
            add(name, words, (bits & int(flag)) != 0, flag == HARMLESS)
    if "contact_flag" in ds:
        for contact in ds["contact"].values:
            bits = ds["contact_flag"].sel(contact=contact).values.astype(np.int64)
            side = split_side(str(contact))[1]
            where = str(contact) if side == "middle" else f"{side} foot"
            for one, words in CONTACT_FLAG_WORDS.items():
                name = f"{str(one.name).lower()}:{contact}"
                add(name, f"{where}: {words}", (bits & int(one)) != 0)
    return flags


def gaps(ds: xr.Dataset) -> NDArray[np.bool_]:
    """[F] frames in which a coordinate is not known that is known at other times."""
    for variable, dim in (("dof_position", "dof"), ("theta", "smpl_joint")):
        if variable in ds:
            values = ds[variable].transpose("time", dim, ...).values
            known = np.isfinite(values.reshape(len(values), -1))
            return np.asarray(~known[:, known.any(axis=0)].all(axis=1) | ~known.any())
    if "marker_position" in ds:
        values = ds["marker_position"].values
        return np.asarray(~np.isfinite(values).any(axis=(1, 2)))
    return np.zeros(ds.sizes["time"], dtype=bool)


def flag_spans(time: NDArray[np.float64], raised: NDArray[np.bool_]) -> list[list[float]]:
    """Begin and end [s] of each run of frames, half a frame wider, within the recording."""
    half = 0.5 * float(np.median(np.diff(time))) if time.size > 1 else 0.0
    return [
        [
            max(float(time[a]) - half, float(time[0])),
            min(float(time[b - 1]) + half, float(time[-1])),
        ]
        for a, b in runs(raised)
    ]
