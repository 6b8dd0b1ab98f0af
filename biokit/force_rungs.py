"""The rungs above joint angles: ground reaction, moments, muscles and joint loads."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable

import numpy as np
import xarray as xr

from biokit.engine.model import Model
from biokit.ground_reaction import ground_reaction
from biokit.joint_loads import joint_loads
from biokit.kinetics import METHODS, inverse_dynamics
from biokit.muscle_activity import METHODS as MUSCLE_METHODS
from biokit.muscle_activity import muscle_activations
from biokit.neural_activations import with_muscle_force
from biokit.smoothing import OPENSIM_CUTOFF
from biokit.sources import Source

# Later rungs bring smoothed ones
KEPT = ("dof_position",)
KEPT_ATTRIBUTES = (
    *("mass", "kinetics", "ground_reaction", "floor_height"),
    *("reserve_limit", "joint_loads"),
)
# what one or the other method of kinetics finds beside the forces
EXTRA = ("flag", "contact_flag", "contact_certainty", "seat_force")
# what a network finds of muscles, and of the body that it saw
NEURAL = ("muscle_activation", "activation_deviation", "corrected_theta")
# True: bars for long recordings. A function is told the name of each rung as it begins.
Progress = bool | Callable[[str], None]


def announce(progress: Progress, rung: str) -> None:
    """Tell whoever listens that a rung begins."""
    if callable(progress):
        progress(rung)


def with_forces(
    result: xr.Dataset,
    model: Model,
    plates: Source | None,
    *,
    kinetics: str = "physics",
    muscles: str = "static",
    body: xr.Dataset | None = None,
    cutoff: float | None = None,
    device: str = "auto",
    progress: Progress = True,
) -> xr.Dataset:
    """A motion with ground reaction, moments, muscles and joint loads, as far as they go.

    ``kinetics`` is the method of `biokit.inverse_dynamics`; plates are read for "physics" only.
    ``muscles`` is the method of `biokit.muscle_activations`; the network reads ``body``, from which
    the motion was made, where there is one. The attribute ``stopped`` says which rung was the last
    and why, ``warnings`` what the rungs warned of.
    """
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        rungs, stopped = _climb(
            result, model, plates, kinetics, muscles, body, cutoff, device, progress
        )
    for name, value in rungs.data_vars.items():
        if name == "flag" and "flag" in result:
            result["flag"] = (result["flag"].astype(np.int16) | value).assign_attrs(value.attrs)
        elif name not in KEPT or name not in result:
            result = result.assign({name: value})
    for name in KEPT_ATTRIBUTES:
        if name in rungs.attrs:
            result.attrs[name] = rungs.attrs[name]
    result.attrs["options"] = json.dumps(
        json.loads(str(result.attrs.get("options", "{}")))
        | json.loads(str(rungs.attrs.get("options", "{}")))
    )
    remarks = list(dict.fromkeys(str(w.message) for w in caught if w.category is UserWarning))
    result.attrs["warnings"] = "\n".join(remarks)
    result.attrs["stopped"] = stopped
    return result


def check_kinetics(kinetics: str, forces: object) -> None:
    """Raise a ValueError if the method of kinetics is unknown or takes no force plates."""
    if kinetics not in METHODS:
        raise ValueError(f"kinetics {kinetics!r} is unknown; known: {', '.join(METHODS)}")
    if kinetics != "physics" and forces is not None:
        raise ValueError(
            f"kinetics {kinetics!r} takes its forces from a network; leave forces out, or use"
            " kinetics 'physics'"
        )


def check_muscles(muscles: str) -> None:
    """Raise a ValueError if the method of muscles is unknown."""
    if muscles not in MUSCLE_METHODS:
        raise ValueError(f"muscles {muscles!r} is unknown; known: {', '.join(MUSCLE_METHODS)}")


def _climb(
    motion: xr.Dataset,
    model: Model,
    plates: Source | None,
    kinetics: str,
    muscles: str,
    body: xr.Dataset | None,
    cutoff: float | None,
    device: str,
    progress: Progress,
) -> tuple[xr.Dataset, str]:
    """What the rungs above joint angles bring, and where they ended and why."""
    motion = motion[["dof_position"]].assign_attrs(motion.attrs)
    try:
        if kinetics == "physics":
            rungs = _by_physics(motion, model, plates, cutoff, device, progress)
        else:
            announce(progress, "ground reaction and joint moments by a network")
            rungs = inverse_dynamics(
                motion,
                model,
                method=kinetics,
                cutoff="auto" if cutoff is None else cutoff,
                device=device,
            )
            rungs = _on_times(rungs, motion)
    except ValueError as reason:
        if plates is not None and kinetics == "physics":  # a force file that does not fit
            raise
        return xr.Dataset(), f"joint angles: no ground reaction: {reason}"
    rungs.attrs["kinetics"] = kinetics
    if not len(model.muscles):
        return rungs, f"joint moments: the model {model.name!r} has no muscles"
    announce(progress, "muscle activations" + (" by a network" if muscles == "neural" else ""))
    if muscles == "neural":
        try:
            rungs = _by_network(rungs, model, body, device, progress)
        except ValueError as reason:
            return rungs, f"joint moments: no muscle activations by the network: {reason}"
    else:
        rungs = muscle_activations(rungs, model, device=device, progress=bool(progress))
    announce(progress, "joint loads")
    return joint_loads(rungs, model, device=device), "joint loads: the last rung"


def _by_network(
    rungs: xr.Dataset,
    model: Model,
    body: xr.Dataset | None,
    device: str,
    progress: Progress,
) -> xr.Dataset:
    """The rungs with activations that a network reads from the body, else from joint angles."""
    found = muscle_activations(
        rungs if body is None else body,
        model,
        method="neural",
        mass=float(model.mass.sum()),
        device=device,
        progress=bool(progress),
    )
    if body is None:
        return found
    flag = rungs["flag"].astype(np.int16) | found["flag"].values
    of_muscles = {name: found[name] for name in NEURAL if name in found}
    rungs = rungs.assign(of_muscles).assign(flag=flag)
    rungs.attrs["options"] = json.dumps(
        json.loads(str(rungs.attrs.get("options", "{}")))
        | {k: v for k, v in json.loads(found.attrs["options"]).items() if "activation" in k}
    )
    return with_muscle_force(rungs, model, device=device)


def _by_physics(
    motion: xr.Dataset,
    model: Model,
    plates: Source | None,
    cutoff: float | None,
    device: str,
    progress: Progress,
) -> xr.Dataset:
    """Moments with measured forces, or with those that the motion itself gives."""
    method = "contact" if plates is None else "measured"
    announce(progress, "ground reaction")
    ground = ground_reaction(
        motion, model, method=method, forces=plates, cutoff=cutoff, device=device
    )
    if cutoff is None:
        cutoff = float(ground.attrs["cutoff"]) if method == "contact" else OPENSIM_CUTOFF
    announce(progress, "joint moments")
    moments = inverse_dynamics(motion, model, ground, cutoff=cutoff, device=device)
    moments = _on_times(moments, motion)
    rungs = moments.assign({name: ground[name] for name in EXTRA if name in ground})
    if "floor_height" in ground.attrs:
        rungs.attrs["floor_height"] = ground.attrs["floor_height"]
    return rungs


def _on_times(kinetics: xr.Dataset, motion: xr.Dataset) -> xr.Dataset:
    """Kinetics at the motion's own times, where these are not even."""
    time = motion["time"].values
    if np.array_equal(kinetics["time"].values, time):
        return kinetics
    flag = kinetics["flag"].sel(time=time, method="nearest").assign_coords(time=time)
    moved = kinetics.drop_vars("flag").interp(time=time)
    return moved.assign(flag=flag.drop_vars("frame")).assign_attrs(kinetics.attrs)
