"""What the model's muscles do in a real walking trial: operating lengths and activations.

The trial is that of Rajagopal 2016 (../shared/data/walk). Angles are taken over by name, with hip
flexion in our pelvis frame; moments are those of the trial's own model, scaled to our mass.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr

from biokit import load
from biokit.engine.model import Model
from biokit.engine.muscle import rigid_tendon_state, static_optimisation_force
from biokit.engine.muscle_path import muscle_geometry
from biokit.engine.static_opt import static_optimization
from biokit.io.osim import load_osim
from scripts.open_skeleton import geometry as g
from scripts.open_skeleton.sweeps import REFERENCES, ROOT, coordinates

WALK = ROOT.parent / "shared" / "data" / "walk" / "reference"
SPAN = (0.5, 1.78)  # s, both feet on plates
MASS = 85.07  # kg, the subject
LEG = ("hip_flexion", "hip_adduction", "hip_rotation", "knee_angle", "ankle_angle")
ROWS = tuple(f"{name}_{side}" for side in "rl" for name in LEG)


class Walk(NamedTuple):
    """Results by muscle of a model."""

    names: tuple[str, ...]
    fiber: np.ndarray  # (T, m) normalised fibre lengths, rigid tendons
    activation: np.ndarray  # (T, m)
    missing: float  # largest moment that the muscles did not give, N m


def walk(model: Model, offset: float, folder: Path = WALK) -> Walk:
    """Operating lengths and static optimisation of both legs, every 40 ms, without reserves.

    ``offset`` (deg) is added to hip flexion of the trial, whose pelvis is Rajagopal's.
    """
    source = load_osim(REFERENCES["Rajagopal 2016"])
    motion = load(folder / "walk_ik.mot", model=source)
    moments = load(folder / "walk_id.sto", model=source)
    times = np.arange(*SPAN, 0.04)
    shared = [n for n in model.coordinate_names if n in source.coordinate_names and "beta" not in n]
    poses = []
    for t in times:
        now = motion.dof_position.interp(time=t)
        angles = {n: np.degrees(float(now.sel(dof=n))) for n in shared if "pelvis" not in n}
        poses.append({n: v + offset * n.startswith("hip_flexion") for n, v in angles.items()})
    geometry = muscle_geometry(model, coordinates(model, poses, 0.0))
    still = torch.zeros_like(geometry.length)
    force = static_optimisation_force(model.muscles, geometry.length, still)
    rows = [model.coordinate_names.index(name) for name in ROWS]
    capacity = (geometry.moment_arm[..., rows] * force[..., None]).mT  # [T, r, m]
    target = torch.tensor(_targets(moments.value.interp(time=times)) * g.MASS / MASS)
    found = static_optimization(capacity, target, lower=0.0, reserve=0.0)
    state = rigid_tendon_state(model.muscles, geometry.length, still)
    given = (capacity @ found.activation[..., None])[..., 0]
    return Walk(
        model.muscles.names,
        state.normalised_fiber_length.numpy(),
        found.activation.numpy(),
        float((given - target).abs().max()),
    )


def _targets(moments: xr.DataArray) -> np.ndarray:
    """Moments (T, r), N m; a knee's includes what its patella row carries."""
    columns = []
    for name in ROWS:
        own = moments.sel(column=f"{name}_moment").values
        if name.startswith("knee"):
            own = own + moments.sel(column=f"{name}_beta_force").values
        columns.append(own)
    return np.stack(columns, axis=-1)
