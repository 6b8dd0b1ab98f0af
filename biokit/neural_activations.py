"""Muscle activations by a network: a body in motion or joint angles in, activations out."""

from __future__ import annotations

import difflib
import json
import os
import warnings
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import roma
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

from biokit import schema
from biokit.activation_sources import BODY, PersonMotion, person_motion
from biokit.body.model import Body
from biokit.engine import muscle, muscle_path
from biokit.engine.model import Model
from biokit.io import open_skeleton
from biokit.kinetics import states_of
from biokit.learned_activations import USUAL, LearnedActivations, learned_activations
from biokit.mesh_sources import is_video
from biokit.nets.activation import ActivationNetwork
from biokit.nets.activation_checkpoints import load_activation
from biokit.schema import FrameFlag
from biokit.sources import Source, as_dataset, as_model, best_device

Network = ActivationNetwork | str | os.PathLike[str]

# Standard deviations, of what `LearnedActivations.distance` is. Further are 0.1 % of the frames of
# clips held out, 0.5 % of them as mesh recovery sees them, and 90 % if their people lay down.
UNFAMILIAR = 6.0
LONG_WORK = 20_000  # frames from which a progress bar is worth showing
BLOCK = 2048  # frames whose muscle paths are held at once
# of muscles that another method found, and of no use beside these
OTHERS = ("reserve_force", "reserve_share", "muscles_converged", "corrected_theta")
SUGGESTIONS = 3  # names for each one that is unknown


def neural_activations(
    source: Source,
    model: Model | str | os.PathLike[str] | None = None,
    *,
    muscles: Sequence[str] | None = None,
    network: Network | None = None,
    height: float | None = None,
    mass: float | None = None,
    body: Body | str | os.PathLike[str] | None = None,
    device: str = "auto",
    progress: bool = True,
) -> xr.Dataset:
    """Activations by the network alone; see `biokit.muscle_activations`."""
    model = None if model is None else as_model(model)
    if is_video(source):
        raise ValueError(
            f"{source}: a video; activations are found from the body in it: run"
            " biokit.recover_mesh(..., features=True) first, or biokit.analyze(...,"
            " muscles='neural')"
        )
    source = as_dataset(source, open_skeleton() if model is None else model)
    own = network if isinstance(network, ActivationNetwork) else _load(network)
    names, rows = _chosen(own, model, muscles)
    person = person_motion(source, model, body=body, height=height, mass=mass)
    if person.visual is not None and own.streams == "joint":
        person = person._replace(visual=_readable(own, person.visual, person.front_end))
    said = _run(own.to(best_device(device)), person, progress)
    _warn_of_rate(source)

    result = source.drop_dims("muscle") if "muscle" in source.dims else source
    result = result.drop_vars([name for name in OTHERS if name in result])
    result = result.assign_coords(muscle=np.array(names, dtype=np.str_))
    dims = ("time", "muscle")
    activation = said.activation[:, rows].numpy()
    result["muscle_activation"] = (dims, activation)
    result["activation_deviation"] = (dims, said.deviation[:, rows].numpy())
    result["flag"] = ("time", _flag(source, said))
    if bool(said.visual.any()):
        result["corrected_theta"] = (
            ("time", "smpl_joint", "space"),
            _corrected(source, said),
        )
    if model is not None and _moves_muscles(source, model, names):
        result = with_muscle_force(result, model, device=device)
    result.attrs |= {"mass": person.mass, "height": person.stature}
    result.attrs["options"] = json.dumps(
        json.loads(str(result.attrs.get("options", "{}")))
        | {
            "muscle_activations": "neural",
            "activation_network": "given"
            if isinstance(network, ActivationNetwork)
            else ("biokit" if network is None else Path(network).name),
            "activation_stature": f"{person.stature:.3f} m, {person.stature_source}",
            "activation_mass": f"{person.mass:.1f} kg, {person.mass_source}",
            "visual_features": f"read in {100 * float(said.visual.double().mean()):.0f} %"
            " of the frames",
        }
    )
    kind = "body" if all(name in result for name in BODY) else "motion"
    return schema.validate(schema.describe(result), kind)


def _load(path: str | os.PathLike[str] | None) -> ActivationNetwork:
    return _shipped() if path is None else load_activation(path)


@cache
def _shipped() -> ActivationNetwork:
    return load_activation()


def _run(network: ActivationNetwork, person: PersonMotion, progress: bool) -> LearnedActivations:
    silent = not (progress and len(person.time) > LONG_WORK)
    with tqdm(desc="muscle activations", unit="window", disable=silent) as bar:
        return learned_activations(
            network,
            person.time,
            person.rotation,
            person.place,
            stature=person.stature,
            mass=person.mass,
            visual=person.visual,
            progress=bar.update,
        )


# ----------------------------------------------------------------------------------------- muscles


def _chosen(
    network: ActivationNetwork, model: Model | None, muscles: Sequence[str] | None
) -> tuple[list[str], list[int]]:
    """Names of the muscles asked for, and their places in what the network says."""
    known = list(network.muscles)
    if isinstance(muscles, str):
        muscles = [muscles]
    if muscles is not None:
        asked = [str(name) for name in muscles]
        both = {n: [k for k in known if k in (n, f"{n}_r", f"{n}_l")] for n in asked}
        unknown = [name for name, found in both.items() if not found]
        names = list(dict.fromkeys(k for found in both.values() for k in found))
        of, advice = "muscles", ""
    else:
        names = list(model.muscles.names) if model is not None and len(model.muscles) else known
        unknown = [name for name in names if name not in known]
        of = f"the model {model.name!r}" if model is not None else ""
        advice = "; muscles= takes those that you want, or leave the model out"
    if unknown:
        listed = "".join(f"\n  - {name}{_close(name, known)}" for name in unknown)
        raise ValueError(
            f"{of}: the network does not know {len(unknown)} of these muscles:{listed}\nIt knows"
            f" {len(known)}, {', '.join(known[:4])} ... {known[-1]}, of the open skeleton (see"
            f" biokit/assets/open_skeleton.md){advice}"
        )
    if not names:
        raise ValueError("muscles is empty; leave it out for all that the network knows")
    return names, [known.index(name) for name in names]


def _close(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known, n=SUGGESTIONS)
    return f" (close: {', '.join(near)})" if near else ""


def _moves_muscles(motion: xr.Dataset, model: Model, names: Sequence[str]) -> bool:
    """Whether forces can be told: the model's own motion, with speeds, and its own muscles."""
    return (
        "dof_velocity" in motion
        and tuple(map(str, motion["dof"].values)) == tuple(model.coordinate_names)
        and set(names) <= set(model.muscles.names)
    )


def with_muscle_force(motion: xr.Dataset, model: Model, *, device: str = "auto") -> xr.Dataset:
    """A motion with ``muscle_force (time, muscle)`` [N], activation times what the fibres can give.

    Parameters
    ----------
    motion : Dataset
        ``dof_position`` and ``dof_velocity`` of the model's coordinates, and ``muscle_activation``.
    model : Model
        With those muscles.
    """
    place = model.to(best_device(device), torch.float64)
    q, qd, _ = (x.to(place.device) for x in states_of(motion, model))
    rows = [model.muscles.names.index(str(name)) for name in motion["muscle"].values]
    parts: list[Tensor] = []
    for block in torch.arange(len(q), device=q.device).split(BLOCK):
        found = muscle_path.muscle_geometry(place, q[block], qd[block])
        assert found.velocity is not None
        force = muscle.static_optimisation_force(place.muscles, found.length, found.velocity)
        parts.append(force[:, rows].cpu())
    force = motion["muscle_activation"].values * torch.cat(parts).numpy()
    return schema.describe(motion.assign(muscle_force=(("time", "muscle"), force)))


# ------------------------------------------------------------------------------ what to say of it


def _readable(network: ActivationNetwork, visual: Tensor, front_end: str) -> Tensor | None:
    """The features, if they are those that the network learned to read."""
    shape, own = tuple(visual.shape[1:]), tuple(network.visual.shape)
    if shape == own and front_end in (network.front_end, ""):
        return visual
    warnings.warn(
        f"visual_feature is {shape[0]} tokens of {shape[1]} channels by"
        f" {front_end or 'an unknown front end'}; the network learned to read {own[0]} of {own[1]}"
        f" by {network.front_end}. It is left out, and activations are found from the pose alone",
        stacklevel=4,
    )
    return None


def _warn_of_rate(source: xr.Dataset) -> None:
    rate = schema.sampling_rate(source["time"])
    if rate < USUAL[0] * 0.99:
        warnings.warn(
            f"{source.attrs.get('source', '') or 'the source'}: {rate:.3g} frames per second are"
            f" few: what muscles do between frames is lost; take {USUAL[0]:g} or more",
            stacklevel=4,
        )


def _flag(source: xr.Dataset, said: LearnedActivations) -> NDArray[np.int16]:
    count = len(said.distance)
    flag = source["flag"].values.astype(np.int16) if "flag" in source else np.zeros(count, "i2")
    flag = flag & ~np.int16(FrameFlag.UNFAMILIAR_MOTION)
    flag[(said.distance > UNFAMILIAR).numpy()] |= FrameFlag.UNFAMILIAR_MOTION
    return flag


def _corrected(source: xr.Dataset, said: LearnedActivations) -> NDArray[np.float64]:
    """Theta (F, 24, 3) of the network where it saw the person, else the source's."""
    rotation = said.rotation.clone()
    rotation[~said.visual] = torch.eye(3, dtype=rotation.dtype)
    theta = roma.rotmat_to_rotvec(rotation).numpy()
    own = np.asarray(source["theta"].values, dtype=np.float64)
    return np.where(said.visual.numpy()[:, None, None], theta, own)
