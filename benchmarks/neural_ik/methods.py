"""The rivals: markers of a clip to joint angles and segment scales.

- ``optimiser``: what a biomechanist does. The open skeleton is scaled to the subject from a static
  trial and its markers are placed where that trial shows them (`biokit.scale`); then every frame is
  solved by least squares from a cold start (`biokit.inverse_kinematics`).
- ``optimiser, clip only``: the same from what the network sees: scaled from the clip itself.
- ``optimiser, 6 Hz``: the first one's angles through a low-pass, as laboratories read them.
- ``neural``: one pass of the network. ``hybrid``: its answer starts the optimiser.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Literal, NamedTuple

import numpy as np
import xarray as xr

import biokit as bk
from benchmarks.neural_ik.cases import Array, Case
from biokit import schema
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.nets.neural_ik import NeuralIK
from biokit.smoothing import smooth_motion

POSTURE = 5e-5  # m^2/rad^2: decides only what the markers do not see
CUTOFF = 6.0  # Hz
STILL_FRAMES = 2  # of a static trial that is one pose


class Answer(NamedTuple):
    """What a method says of a clip.

    ``q`` [F, n] rad and m; ``scale`` [nb, 3]; ``seconds`` of the inference, and of scaling before
    it (once for a subject); ``model`` the scaled model that the angles belong to; ``cost`` [F] m^2
    of an optimiser.
    """

    q: Array
    scale: Array
    seconds: float
    scaling_seconds: float
    model: Model
    cost: Array | None = None


Method = Callable[[Case, Array, Model], Answer]
Network = NeuralIK | str | Path | None  # None: the one that ships with the package


def as_markers(case: Case, markers: Array) -> xr.Dataset:
    """A markers Dataset of a case, disturbed or not."""
    return schema.markers(case.time, case.marker_names, markers, attrs={"source": case.name})


def optimiser(case: Case, markers: Array, skeleton: Model) -> Answer:
    """Scaled from the static pose (from the clip where there is none), then least squares."""
    ds = as_markers(case, markers)
    start = time.perf_counter()
    model = scaled(case, ds, skeleton)
    scaling = time.perf_counter() - start
    start = time.perf_counter()
    motion = track(ds, model)
    return Answer(
        motion["dof_position"].values,
        model.scale_factor.numpy(),
        time.perf_counter() - start,
        scaling,
        model,
        motion["cost"].values,
    )


def optimiser_of_clip(case: Case, markers: Array, skeleton: Model) -> Answer:
    """Without a static trial, as the network works."""
    return optimiser(replace(case, rest_markers=None), markers, skeleton)


def smoothed(case: Case, answer: Answer, skeleton: Model) -> Answer:
    """An answer's angles through a low-pass of `CUTOFF`."""
    start = time.perf_counter()
    motion = schema.motion(
        case.time,
        skeleton.coordinate_names,
        answer.q,
        is_rotation=skeleton.coordinate_is_rotation,
    )
    smooth = smooth_motion(motion, cutoff=CUTOFF, method="spline")["dof_position"].values
    seconds = answer.seconds + time.perf_counter() - start
    return answer._replace(q=smooth, seconds=seconds, cost=None)


def scaled(case: Case, clip: xr.Dataset, skeleton: Model) -> Model:
    """The open skeleton scaled to the subject, its markers placed."""
    static = clip
    if case.rest_markers is not None:
        still = np.repeat(case.rest_markers[None], STILL_FRAMES, axis=0)
        times = 0.01 * np.arange(STILL_FRAMES)
        static = schema.markers(times, case.marker_names, still, attrs={"source": "static pose"})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of clips that move
        model, _ = bk.scale(static, skeleton)
    return model


def neural(case: Case, markers: Array, skeleton: Model, *, network: Network = None) -> Answer:
    """One pass of the network; it scales the skeleton itself."""
    return _by_network("neural", case, markers, skeleton, network)


def hybrid(case: Case, markers: Array, skeleton: Model, *, network: Network = None) -> Answer:
    """The optimiser started from the network's angles, on the skeleton that the network scaled."""
    return _by_network("neural+optimize", case, markers, skeleton, network)


def _by_network(
    method: Literal["neural", "neural+optimize"],
    case: Case,
    markers: Array,
    skeleton: Model,
    network: Network,
) -> Answer:
    ds = as_markers(case, markers)
    start = time.perf_counter()
    motion = track(ds, None, method, network)
    seconds = time.perf_counter() - start
    scale = motion["scale_factor"].sel(body=list(skeleton.body_names)).values
    q = motion["dof_position"].sel(dof=list(skeleton.coordinate_names)).values
    return Answer(q, scale, seconds, 0.0, scale_model(skeleton, skeleton.default.new_tensor(scale)))


def track(
    markers: xr.Dataset,
    model: Model | None,
    method: Literal["optimize", "neural", "neural+optimize"] = "optimize",
    network: Network = None,
) -> xr.Dataset:
    """`biokit.inverse_kinematics` with the options of the comparison: gaps left alone."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # of markers that are never visible
        return bk.inverse_kinematics(
            markers,
            model,
            method=method,
            network=network,
            posture=POSTURE,
            max_gap=0,
            progress=False,
        )


def methods(network: Network = None) -> dict[str, Method]:
    """All methods by name, with the network that ships with the package or another."""
    return {
        "optimiser": optimiser,
        "optimiser, clip only": optimiser_of_clip,
        "neural": partial(neural, network=network),
        "hybrid": partial(hybrid, network=network),
    }


SMOOTHED = "optimiser, 6 Hz"  # made of the optimiser's answers
METHODS = (*methods(), SMOOTHED)
