"""One recording to labels: BioSim's chain, from motion of any kind to muscle activations.

Recording -> motion of a model of the person's size (`biokit.labels.tracking`) -> ground reaction
and moments (`biokit.labels.kinetics`) -> static optimisation, smoothed
(`biokit.labels.activations`), each with the filters of `biokit.labels.filters`.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit import schema
from biokit.body.model import Body
from biokit.continuity import FEWEST, SHORTEST
from biokit.engine.model import Model
from biokit.labels.activations import label_activations
from biokit.labels.checks import check_recording
from biokit.labels.filters import Filters
from biokit.labels.kinetics import REACTIONS, Kinetics, kinetics_at, near_ends
from biokit.labels.recording import Recording
from biokit.labels.resampling import flags_at, instants, nearest, rotations_at, values_at
from biokit.labels.subject import height_of
from biokit.labels.tracking import BodyPose, Tracked, generic_skeleton, track
from biokit.sources import as_dataset, as_model, best_device

Array = NDArray[np.float64]
Source = Recording | xr.Dataset | str | os.PathLike[str]

SLOWEST = 20.0  # Hz: sampled more coarsely, a motion's accelerations cannot be told
# of a result of static optimisation, in the labels as they are
KEPT = ("muscle_activation", "moment_violation")


def label_recording(
    recording: Source,
    *,
    model: Model | str | os.PathLike[str] | None = None,
    body: Body | str | os.PathLike[str] | None = None,
    mass: float | None = None,
    reaction: str = "contact",
    filters: Filters | None = None,
    device: str = "auto",
) -> xr.Dataset:
    """Muscle activations of one recording, and everything that led to them.

    Parameters
    ----------
    recording : Recording, Dataset or path
        Kind "body" (SMPL format), "hierarchy", "markers" or "motion", in ground (y up).
    model : Model or path, optional
        With muscles, of generic size; the open skeleton by default. Bodies and hierarchies need
        the open skeleton's bodies and coordinates. Another model takes markers that it has, to
        which it is scaled, or a motion of its own coordinates, which it has to fit.
    body : Body or path, optional
        That a body motion was made with, and that carries the pose of other recordings; the open
        body by default.
    mass : float, optional
        kg; the recording's own by default, else that of the body's volume, or by height where no
        flesh is seen (`biokit.labels.subject`).
    reaction : str
        Where the ground reaction comes from, as the method of `biokit.ground_reaction`: "contact",
        "neural" or "consistent".
    filters : Filters, optional
        What is kept; the paper's limits by default.
    device : str
        "auto" uses a GPU where there is one.

    Returns
    -------
    Dataset
        Kind "labels", at ``filters.rate``: ``dof_position``, ``dof_velocity``,
        ``dof_acceleration``, ``dof_force`` (time, dof); ``ground_reaction_force``,
        ``centre_of_pressure``, ``free_moment`` (time, contact, space); ``muscle_activation (time,
        muscle)``; (time): ``marker_rms``, ``residual_share``, ``largest_reserve_share``,
        ``moment_violation`` and ``flag``; for the open skeleton also ``theta (time, smpl_joint,
        space)``, ``translation (time, space)`` and ``beta (shape)`` of the body that does it. NaN
        where the motion jumps or is missing; `biokit.labels.filters.SPOILT` are the flags of
        frames that are no labels. Attributes: ``reason``, why the sequence is rejected, "" if it
        is kept; ``offered_frames``; ``stature`` (m; NaN where the model has no markers for it),
        ``mass``, ``cutoff`` (Hz), ``floor_height``, ``options``. A sequence that is rejected early
        has attributes only.

    Raises
    ------
    FileNotFoundError
        If there is no file of that name.
    ValueError
        If the recording cannot be read, is not valid, or does not fit the model; if the model has
        no muscles, or the reaction is unknown.
    """
    filters = Filters() if filters is None else filters
    if reaction not in REACTIONS:
        raise ValueError(f"reaction {reaction!r} is unknown; known: {', '.join(REACTIONS)}")
    skeleton = generic_skeleton() if model is None else as_model(model)
    if not len(skeleton.muscles):
        raise ValueError(f"the model {skeleton.name!r} has no muscles, which labels are made of")
    own, known_mass = _read(recording)
    head = {
        "source": str(own.attrs.get("source", "")),
        "model": skeleton.name,
        "sampling_rate": filters.rate,
        "options": json.dumps({"reaction": reaction, **asdict(filters)}, sort_keys=True),
    }
    reason, offered = _unfit(own, filters)
    head["offered_frames"] = offered
    if reason:
        return _rejected(reason, head)
    place = best_device(device)
    motion = track(
        own,
        skeleton,
        Path(body) if isinstance(body, str | os.PathLike) else body,
        mass=known_mass if mass is None else mass,
        device=place,
    )
    head |= {"mass": float(motion.model.mass.sum()), "stature": height_of(motion.model)}
    new = instants(motion.time, filters.rate)
    reason = filters.too_short(len(new), float(motion.time[-1] - motion.time[0]))
    reason = reason or filters.bad_markers(motion.time, motion.worst_marker, motion.worst)
    if reason:
        return _rejected(reason, head)
    found = kinetics_at(motion.time, motion.q, new, motion.model, reaction=reaction, device=place)
    if found is None:
        text = f"jumps, or too short: no part of {SHORTEST:g} s and {FEWEST} frames is continuous"
        return _rejected(text, head)
    labels = _labels(motion, found, new, filters, str(place))
    inner = ~near_ends(new, new[0], new[-1])  # ends are flagged in whatever recording
    reason = str(labels.attrs.pop("reason")) or filters.bad_frames(labels["flag"].values[inner])
    labels.attrs |= head | {
        "reason": reason,
        "cutoff": found.cutoff,
        "floor_height": found.floor if len(found.floor) > 1 else found.floor[0],
    }
    return schema.validate(labels, "labels")


def _read(recording: Source) -> tuple[xr.Dataset, float | None]:
    """The motion, and the mass in kg where it is known."""
    if isinstance(recording, Recording):
        return recording.read(), recording.mass
    return as_dataset(recording), None


def _unfit(recording: xr.Dataset, filters: Filters) -> tuple[str, int]:
    """Why a recording is not worth solving, "" if it is, and the frames that it would give."""
    known = check_recording(recording)
    time = np.asarray(recording["time"].values, dtype=np.float64)
    if len(time) < 2:
        return filters.too_short(len(time), 0.0), len(time)
    offered = len(instants(time, filters.rate))
    if not known.any():
        return "nothing is known: every frame has missing values", offered
    rate = 1 / float(np.median(np.diff(time)))
    if rate < SLOWEST:
        return f"sampled at {rate:.3g} Hz; at least {SLOWEST:g} Hz are needed", offered
    return filters.too_short(offered, float(time[-1] - time[0])), offered


def _rejected(reason: str, attrs: dict[str, object]) -> xr.Dataset:
    from biokit import __version__

    return xr.Dataset(
        attrs={"kind": "labels", "biokit_version": __version__, **attrs, "reason": reason}
    )


def _labels(
    motion: Tracked, found: Kinetics, new: Array, filters: Filters, device: str
) -> xr.Dataset:
    """Static optimisation, and everything beside it at the labels' instants."""
    model = motion.model
    flag = found.flag | flags_at(motion.time, motion.flag, new)
    kinetics = schema.motion(
        new,
        model.coordinate_names,
        found.q,
        is_rotation=model.coordinate_is_rotation,
        velocity=found.qd,
        acceleration=found.qdd,
        attrs={"model": model.name, "sampling_rate": filters.rate},
    )
    kinetics = kinetics.assign(dof_force=(("time", "dof"), found.tau), flag=("time", flag))
    muscles = label_activations(schema.describe(kinetics), model, filters, device=device)
    variables: dict[str, NDArray[np.generic]] = {
        "dof_position": found.q,
        "dof_velocity": found.qd,
        "dof_acceleration": found.qdd,
        "dof_force": found.tau,
        "ground_reaction_force": found.force,
        "centre_of_pressure": found.point,
        "free_moment": found.moment,
        "residual_share": found.residual_share,
        "marker_rms": nearest(motion.time, motion.rms, new),
        "largest_reserve_share": _largest(muscles["reserve_share"].values),
        "flag": muscles["flag"].values.astype(np.int16),
        **{name: muscles[name].values for name in KEPT},
    }
    if motion.pose is not None:
        variables |= _pose_at(motion.time, motion.pose, new)
    coords = {
        "time": new,
        "frame": ("time", np.arange(len(new))),
        "dof": kinetics["dof"].values,
        "dof_unit": ("dof", kinetics["dof_unit"].values),
        "contact": np.array(found.contact, dtype=np.str_),
        "muscle": muscles["muscle"].values,
    }
    return schema.dataset("labels", variables, coords, attrs={"reason": muscles.attrs["reason"]})


def _pose_at(time: Array, pose: BodyPose, new: Array) -> dict[str, NDArray[np.generic]]:
    return {
        "theta": rotations_at(time, pose.theta, new),
        "translation": values_at(time, pose.translation, new),
        "beta": pose.beta,
    }


def _largest(share: Array) -> Array:
    """Largest share of each frame (F,); NaN where none is known."""
    known = np.isfinite(share)
    return np.asarray(np.where(known.any(1), np.where(known, share, -np.inf).max(1), np.nan))
