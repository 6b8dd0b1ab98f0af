"""Measured markers in a model's order, and how much each of them counts."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from difflib import get_close_matches
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit.engine.model import Model
from biokit.io.setup import TaskSet, read_task_set
from biokit.marker_names import canonical

Weights = Mapping[str, float] | str | os.PathLike[str] | TaskSet


def match_markers(
    markers: xr.Dataset, model: Model, *, warn: bool = True, stacklevel: int = 3
) -> tuple[NDArray[np.float64], dict[str, str]]:
    """Measured markers in the model's order.

    Warns of markers that are not used or never visible, unless told not to; ``stacklevel`` is that
    of the warnings, 3 for the caller's caller.

    Returns
    -------
    ndarray, shape (F, m, 3)
        NaN for model markers that were not measured.
    dict
        Measured name to model name.

    Raises
    ------
    ValueError
        If no measured marker is known to the model, or there are no frames.
    """
    measured = [str(name) for name in markers["marker"].values]
    found = canonical(measured, model.marker_names)
    where = markers.attrs.get("source", "") or "the markers"
    if not found:
        raise ValueError(
            f"{where}: none of the markers {measured[:6]}... is a marker of the model "
            f"{model.name!r} ({list(model.marker_names[:6])}...). Rename them, or add them to the "
            "model's marker set."
        )
    positions = markers["marker_position"].values
    if len(positions) == 0:
        raise ValueError(f"{where}: there are no frames")
    target = np.full((len(positions), len(model.marker_names), 3), np.nan)
    for i, name in enumerate(measured):
        if name in found:
            target[:, model.marker_names.index(found[name])] = positions[:, i]
    unknown = [name for name in measured if name not in found]
    if unknown and warn:
        warnings.warn(
            f"{where}: not in the model and not used: {_suggested(unknown, model)}",
            stacklevel=stacklevel,
        )
    empty = [
        name
        for i, name in enumerate(model.marker_names)
        if name in found.values() and not np.isfinite(target[:, i]).all(-1).any()
    ]
    if empty and warn:
        warnings.warn(f"{where}: never visible: {', '.join(empty)}", stacklevel=stacklevel)
    return target, found


def _suggested(names: list[str], model: Model) -> str:
    """The names, each with the model marker that it may stand for."""
    described = []
    for name in names:
        close = get_close_matches(name, model.marker_names, n=1, cutoff=0.75)
        described.append(f"{name} (did you mean {close[0]}?)" if close else name)
    return ", ".join(described)


class Tasks(NamedTuple):
    """Marker weights and coordinate tasks of one solve."""

    weights: dict[str, float]
    others: float  # weight of markers that are not named
    tasks: TaskSet


def marker_tasks(weights: Weights | None, model: Model) -> Tasks:
    """What the argument ``weights`` of `inverse_kinematics` stands for; ValueError if wrong."""
    if weights is None:
        return Tasks({}, 1.0, TaskSet())
    if isinstance(weights, Mapping):
        known = canonical(weights, model.marker_names)
        unknown = sorted(set(weights) - set(known))
        if unknown:
            raise ValueError(
                f"weights for markers that the model {model.name!r} lacks: "
                f"{_suggested(unknown, model)}"
            )
        negative = sorted(k for k, v in weights.items() if not v >= 0)
        if negative:
            raise ValueError(f"weights have to be zero or more; check {negative}")
        return Tasks({known[k]: float(v) for k, v in weights.items()}, 1.0, TaskSet())
    tasks = weights if isinstance(weights, TaskSet) else read_task_set(weights)
    unknown = sorted(
        t.name for t in tasks.coordinates if t.apply and t.name not in model.coordinate_names
    )
    if unknown:
        raise ValueError(f"coordinate tasks that the model {model.name!r} lacks: {unknown}")
    from_file = [t.name for t in tasks.coordinates if t.apply and t.value_type == "from_file"]
    if from_file:
        raise ValueError(
            f"coordinate tasks with values from a file: {from_file}. Give manual or default values."
        )
    named = tasks.marker_weights()
    known = canonical(named, model.marker_names)
    return Tasks({known[k]: v for k, v in named.items() if k in known}, 0.0, tasks)


def weight_vector(tasks: Tasks, model: Model, target: NDArray[np.float64]) -> Tensor:
    """Weight of every model marker (m,), zero for those that are never visible.

    Raises
    ------
    ValueError
        If no marker with a weight is visible.
    """
    weight = torch.tensor(
        [tasks.weights.get(name, tasks.others) for name in model.marker_names], dtype=torch.float64
    )
    seen = torch.from_numpy(np.isfinite(target).all(-1).any(0))
    weight = weight * seen
    if not (weight > 0).any():
        raise ValueError("no visible marker has a weight above zero; check the weights' names")
    return weight


def coordinate_tasks(
    tasks: Tasks, model: Model, weight: Tensor
) -> tuple[Tensor | None, Tensor | None]:
    """Wanted values and weights of the coordinates (n,), or None without such tasks.

    OpenSim divides the markers' sum of squares by the sum of their weights, but not that of the
    coordinates (Simbody, ``Markers::calcGoal``): a task's weight counts relative to that sum.

    Parameters
    ----------
    tasks : Tasks
    model : Model
    weight : Tensor, shape (m,)
        From `weight_vector`.
    """
    applied = [t for t in tasks.tasks.coordinates if t.apply]
    if not applied:
        return None, None
    wanted, pull = model.default.clone(), torch.zeros_like(model.default)
    for task in applied:
        i = model.coordinate_names.index(task.name)
        pull[i] = task.weight * float(weight.sum())
        if task.value_type == "manual_value":
            wanted[i] = task.value
    return wanted, pull


def rms_error(error: NDArray[np.float64]) -> NDArray[np.float64]:
    """RMS (F,) of marker errors (F, m) that are not NaN; NaN where all are."""
    seen = np.isfinite(error).sum(1)
    total = np.nansum(error**2, axis=1)
    return np.sqrt(np.divide(total, seen, out=np.full(len(error), np.nan), where=seen > 0))
