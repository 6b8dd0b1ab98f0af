"""Forces of a file and forces Datasets, made of each other."""

from __future__ import annotations

import numpy as np
import xarray as xr

from biokit import schema
from biokit.io.measured_forces import MeasuredForces
from biokit.io.setup_forces import GROUND
from biokit.wrench import Array, centre_of_pressure, moment_about

FORCE_PARTS = ("ground_reaction_force", "centre_of_pressure", "free_moment")


def parts_of(forces: xr.Dataset) -> tuple[Array, Array, Array]:
    """Force, point (zero where there is none) and free moment of a Dataset, [F, k, 3]."""
    force = np.asarray(forces["ground_reaction_force"].values, dtype=np.float64)
    none = np.zeros_like(force)
    point = forces["centre_of_pressure"].values if "centre_of_pressure" in forces else none
    torque = forces["free_moment"].values if "free_moment" in forces else none
    return force, np.nan_to_num(point), np.asarray(torque, dtype=np.float64)


def of_dataset(forces: xr.Dataset) -> MeasuredForces:
    """The forces of a Dataset, each contact named after itself."""
    names = tuple(str(name) for name in forces["contact"].values)
    frames = (GROUND,) * len(names)
    source = str(forces.attrs.get("source", "the forces"))
    time = np.asarray(forces["time"].values, dtype=np.float64)
    return MeasuredForces(source, time, names, names, *parts_of(forces), frames, frames)


def forces_dataset(time: Array, contacts: tuple[str, ...], parts: dict[str, Array]) -> xr.Dataset:
    """A forces Dataset of variables by name."""
    coords = {
        "time": time,
        "frame": ("time", np.arange(len(time))),
        "contact": np.array(contacts, dtype=np.str_),
    }
    rate = {"sampling_rate": schema.sampling_rate(time)}
    return schema.dataset("forces", parts, coords, attrs=rate)


def merged(parts: list[xr.Dataset]) -> xr.Dataset:
    """Contacts of all parts; forces on a body of two of them are added."""
    if len(parts) == 1:
        return parts[0]
    names: list[str] = []
    for part in parts:
        names += [str(n) for n in part["contact"].values if str(n) not in names]
    first = of_dataset(parts[0])
    merged = [
        of_dataset(p.reindex(contact=names, fill_value=0.0)[list(FORCE_PARTS)]) for p in parts
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
    result = forces_dataset(first.time, tuple(names), values)
    return result.assign(contact_flag=flags.sel(contact=names).astype(np.int16))
