"""Joint moments and foot forces of one motion by every method, side by side."""

from __future__ import annotations

import os
import warnings

import xarray as xr

from biokit import schema
from biokit.engine.model import Model
from biokit.ground_reaction import LEARNED, ground_reaction
from biokit.kinetics import inverse_dynamics
from biokit.nets.kinetics_checkpoints import load_kinetics
from biokit.nets.torque import InverseDynamicsTransformer
from biokit.sources import Source, as_dataset, as_model

MEASURED = "measured"


def compare_kinetics(
    motion: Source,
    model: Model | str | os.PathLike[str],
    forces: Source | None = None,
    *,
    network: InverseDynamicsTransformer | str | os.PathLike[str] | None = None,
    device: str = "auto",
) -> xr.DataTree:
    """Kinetics of a motion by physics, by a network, and by both made consistent.

    All methods see the motion with the same low-pass, so that they differ only in the forces. Each
    says by its residual what it leaves unexplained. `biokit.plots.kinetics_modes` draws the result.

    Parameters
    ----------
    motion : Dataset or path
        ``dof_position (time, dof)``, rad and m, not yet smoothed.
    model : Model or path
        Scaled to the subject, with feet.
    forces : Dataset or path, optional
        Of force plates, to compare with: a forces Dataset, or a file for `biokit.ground_reaction`.
    network : InverseDynamicsTransformer or path, optional
        Instead of the network that ships with the package.
    device : str
        "auto" uses a GPU where there is one.

    Returns
    -------
    DataTree
        Nodes of `biokit.inverse_dynamics`: ``measured`` (where there are forces), ``physics``
        (forces by `biokit.ground_reaction`, method "contact"), ``neural`` and ``consistent``.

    Raises
    ------
    ValueError
        As `biokit.ground_reaction` and `biokit.inverse_dynamics`.

    Warns
    -----
    UserWarning
        The warnings of all methods, each once.
    """
    model = as_model(model)
    motion = schema.validate(as_dataset(motion, model), "motion")
    if not isinstance(network, InverseDynamicsTransformer):
        network = load_kinetics(network)
    nodes = {}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        contact = ground_reaction(motion, model, method="contact", device=device)
        cutoff = float(contact.attrs["cutoff"])
        if forces is not None:
            plates = forces
            if not isinstance(forces, xr.Dataset) or forces.attrs.get("kind") != "forces":
                plates = ground_reaction(motion, model, forces=forces, cutoff=cutoff)
            nodes[MEASURED] = inverse_dynamics(motion, model, plates, cutoff=cutoff, device=device)
        nodes["physics"] = inverse_dynamics(motion, model, contact, cutoff=cutoff, device=device)
        for method in LEARNED:
            nodes[method] = inverse_dynamics(
                motion, model, method=method, network=network, cutoff=cutoff, device=device
            )
    remarks = {str(w.message): w.category for w in caught}
    for remark, category in remarks.items():
        warnings.warn(remark, category, stacklevel=2)
    tree = xr.DataTree.from_dict(nodes)
    tree.attrs = {
        "source": str(motion.attrs.get("source", "")),
        "model": model.name,
        "mass": float(model.mass.sum()),
        "cutoff": cutoff,
    }
    return tree
