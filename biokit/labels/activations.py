"""The last rung of labelling: joint moments to smooth muscle activations at the labels' rate."""

from __future__ import annotations

import os
import warnings

import numpy as np
import xarray as xr

from biokit import schema
from biokit.engine.model import Model
from biokit.labels.filters import Filters
from biokit.labels.resampling import flags_at, instants, values_at
from biokit.muscle_activity import muscle_activations
from biokit.sources import as_model

STATES = ("dof_position", "dof_velocity", "dof_acceleration", "dof_force")


def label_activations(
    kinetics: xr.Dataset,
    model: Model | str | os.PathLike[str],
    filters: Filters | None = None,
    *,
    device: str = "auto",
) -> xr.Dataset:
    """Activations of all muscles at the labels' rate, smoothed as labels are.

    Static optimisation runs at the labels' instants only, found on the smooth kinematics and
    moments: at every sample that is there, by cubic splines elsewhere.

    Parameters
    ----------
    kinetics : Dataset
        From `biokit.inverse_dynamics`, smooth: ``dof_position``, ``dof_velocity``, ``dof_force``
        (time, dof); NaN where not known.
    model : Model or path
        The same model, with muscles.
    filters : Filters, optional
        The defaults of `Filters` when not given.
    device : str
        "auto" uses a GPU where there is one.

    Returns
    -------
    Dataset
        A motion at the labels' rate: the states and moments there, ``muscle_activation (time,
        muscle)``, after the Savitzky-Golay filter and clipped, ``reserve_share (time, dof)``,
        ``moment_violation`` and ``flag`` (time), of the optimisation itself. The attribute
        ``reason`` says why the violation rejects the sequence, "" if it does not.

    Raises
    ------
    ValueError
        As `biokit.muscle_activations`.
    """
    filters = Filters() if filters is None else filters
    model = as_model(model)
    kinetics = schema.validate(kinetics, "motion")
    missing = [name for name in ("dof_velocity", "dof_force") if name not in kinetics]
    if missing:
        raise ValueError(f"{', '.join(missing)} missing: run biokit.inverse_dynamics first")
    found = _optimised(at_rate(kinetics, filters.rate), model, filters, device)
    raw = np.asarray(found["muscle_activation"].values, dtype=np.float64)
    result = found.assign(muscle_activation=(("time", "muscle"), filters.smooth(raw)))
    time = np.asarray(found["time"].values, dtype=np.float64)
    result.attrs["reason"] = filters.bad_moments(time, found["moment_violation"].values)
    return schema.validate(schema.describe(result), "motion")


def at_rate(kinetics: xr.Dataset, rate: float) -> xr.Dataset:
    """The states, moments and flags of smooth kinetics at ``rate`` Hz."""
    time = np.asarray(kinetics["time"].values, dtype=np.float64)
    new = instants(time, rate)
    result = xr.Dataset(
        {
            name: (kinetics[name].dims, values_at(time, kinetics[name].values, new))
            for name in STATES
            if name in kinetics
        },
        coords={
            "time": new,
            "frame": ("time", np.arange(len(new))),
            "dof": kinetics["dof"].values,
            "dof_unit": ("dof", kinetics["dof_unit"].values),
        },
        attrs=kinetics.attrs | {"kind": "motion", "sampling_rate": rate},
    )
    if "flag" in kinetics:
        result["flag"] = ("time", flags_at(time, kinetics["flag"].values.astype(np.int16), new))
    return schema.validate(schema.describe(result), "motion")


def _optimised(motion: xr.Dataset, model: Model, filters: Filters, device: str) -> xr.Dataset:
    """Static optimisation of the frames whose motion and moments are known; NaN in the others."""
    names = [name for name in STATES if name in motion]
    known = np.all([np.isfinite(motion[name].values).all(1) for name in names], axis=0)
    with warnings.catch_warnings():  # what they tell is flagged
        warnings.simplefilter("ignore", UserWarning)
        found = muscle_activations(
            motion.isel(time=known),
            model,
            reserves=filters.reserve,
            reserve_limit=filters.reserve_limit,
            device=device,
            progress=False,
        )
    if known.all():
        return found
    flag = motion["flag"].values.copy() if "flag" in motion else np.zeros(len(known), np.int16)
    flag[known] = found["flag"].values
    converged = np.zeros(len(known), dtype=bool)
    converged[known] = found["muscles_converged"].values
    whole = found.drop_vars(["flag", "muscles_converged", "frame"]).reindex(time=motion["time"])
    whole = whole.assign(flag=("time", flag), muscles_converged=("time", converged))
    return whole.assign_coords(frame=motion["frame"])
