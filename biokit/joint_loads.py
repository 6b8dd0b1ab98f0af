"""Joint contact forces from motion, outside forces and muscle forces."""

from __future__ import annotations

import os

import numpy as np
import torch
import xarray as xr

from biokit import schema
from biokit.engine.joint_load import CONDYLE_DISTANCE, joint_reactions, knee_compartments
from biokit.engine.model import Model
from biokit.kinetics import acting_loads, states_of
from biokit.sources import as_model, best_device

SIDES = {"right": "r", "left": "l"}


def joint_loads(
    kinetics: xr.Dataset,
    model: Model | str | os.PathLike[str],
    *,
    condyle_distance: float = CONDYLE_DISTANCE,
    opensim_compatible: bool = False,
    device: str = "auto",
) -> xr.Dataset:
    """Force and moment that every joint transmits, muscles counted.

    Parameters
    ----------
    kinetics : Dataset
        From `biokit.muscle_activations`: motion, outside forces and ``muscle_force``. From
        `biokit.inverse_dynamics` alone, without muscles, the result is the net joint force, which
        is far below what cartilage bears.
    model : Model or path
        The same model.
    condyle_distance : float
        Distance between the contact points of a knee, m, for its medial and lateral share; see
        `biokit.engine.joint_load.knee_compartments` for what that assumes.
    opensim_compatible : bool
        Repeat OpenSim's errors in accelerations and in paths over two wrap objects.
    device : str
        "auto" uses a GPU where there is one.

    Returns
    -------
    Dataset
        What it was given and, all exerted by the parent on the child body at the origin of the
        joint's frame on the child: ``joint_force`` [N] and ``joint_moment`` [N*m] (time, joint,
        space) in ground, ``joint_force_child`` and ``joint_moment_child`` in the child body's
        axes, and ``knee_force (time, side, compartment)`` [N], compression of the medial and
        lateral compartment of the knees (bodies ``tibia_r`` and ``tibia_l``). NaN where the
        outside forces or muscle forces are not known.

    Raises
    ------
    ValueError
        If speeds or accelerations are missing, or muscles do not fit the model.
    """
    model = as_model(model)
    kinetics = schema.validate(kinetics, "motion")
    missing = [n for n in ("dof_velocity", "dof_acceleration") if n not in kinetics]
    if missing:
        raise ValueError(f"{', '.join(missing)} missing: run biokit.inverse_dynamics first")
    place = model.to(best_device(device))
    q, qd, qdd = (x.to(place.device) for x in states_of(kinetics, model))
    pull = None
    if "muscle_force" in kinetics:
        names = list(map(str, kinetics["muscle"].values))
        if names != list(model.muscles.names):
            raise ValueError(
                f"the muscles of the Dataset are not those of the model {model.name!r}; give the "
                "model that the activations were found with"
            )
        pull = torch.from_numpy(np.array(kinetics["muscle_force"].values, dtype=np.float64))
        pull = pull.to(place.device)
    found = joint_reactions(
        place,
        q,
        qd,
        qdd,
        acting_loads(kinetics, place),
        pull,
        opensim_compatible=opensim_compatible,
    )
    dims = ("time", "joint", "space")
    result = kinetics.assign_coords(
        joint=np.array(model.joint_names, dtype=np.str_), space=list(schema.SPACE)
    ).assign(
        joint_force=(dims, found.force.cpu().numpy()),
        joint_moment=(dims, found.moment.cpu().numpy()),
        joint_force_child=(dims, found.local_force.cpu().numpy()),
        joint_moment_child=(dims, found.local_moment.cpu().numpy()),
    )
    knees = {side: f"tibia_{end}" for side, end in SIDES.items()}
    if pull is not None and set(knees.values()) <= set(model.body_names):
        shares = []
        for side, body in knees.items():
            joint = model.body_names.index(body)
            shares.append(
                torch.stack(
                    knee_compartments(
                        found.local_force[:, joint],
                        found.local_moment[:, joint],
                        SIDES[side],
                        condyle_distance,
                    ),
                    -1,
                )
            )
        result = result.assign_coords(compartment=["medial", "lateral"], side=list(knees)).assign(
            knee_force=(("time", "side", "compartment"), torch.stack(shares, 1).cpu().numpy())
        )
        result["knee_force"].attrs["condyle_distance"] = condyle_distance
    result.attrs["joint_loads"] = "net, without muscles" if pull is None else "with muscle forces"
    return schema.validate(schema.describe(result), "motion")
