"""Kinematics by a network, with the weights that ship with the package."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib import resources
from typing import NamedTuple

import torch
import xarray as xr
from torch import Tensor

from biokit.engine.angles import continuous, within_range
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.io import open_skeleton
from biokit.nets.checkpoints import load_neural_ik
from biokit.nets.neural_ik import NeuralIK
from biokit.sources import as_model

WINDOWS = 64  # that go through the network at once
WEIGHTS = "neural_ik.safetensors"
FEWEST_MARKERS = 12  # of the virtual ones; fewer leave most joints to guesswork


class NeuralMotion(NamedTuple):
    """What the network says of F frames.

    Attributes
    ----------
    q : Tensor, shape (F, n)
        Coordinates inside their ranges, rad and m.
    factors : Tensor, shape (nb, 3)
        Scale factors, the same for all frames.
    deviation : Tensor, shape (F, n)
        Absolute error that the network expects of each coordinate, rad and m; NaN where it gives
        none (displacements, locked and coupled coordinates).
    """

    q: Tensor
    factors: Tensor
    deviation: Tensor


def load_network(weights: str | os.PathLike[str] | None = None) -> NeuralIK:
    """NeurIK for the open skeleton, with the weights of the package or of a file.

    Raises
    ------
    FileNotFoundError, ValueError
        As `biokit.nets.checkpoints.load_neural_ik`.
    """
    return _shipped() if weights is None else load_neural_ik(weights, open_skeleton())


@cache
def _shipped() -> NeuralIK:
    with resources.as_file(resources.files("biokit") / "assets" / WEIGHTS) as path:
        return load_neural_ik(path, open_skeleton())


@torch.no_grad()
def neural_motion(
    network: NeuralIK,
    markers: Tensor,
    *,
    overlap: bool = True,
    progress: Callable[[int], None] | None = None,
) -> NeuralMotion:
    """Coordinates and scale factors of a recording, window by window.

    Parameters
    ----------
    network : NeuralIK
        On the device that computes.
    markers : Tensor, shape (F, m, 3)
        In the order of the network's markers, ground frame, y up, m; NaN = missing. Recordings
        shorter than the network's window are one window.
    overlap : bool
        Multi-frame-out: let windows overlap by half, so that every frame is looked at with a
        quarter of a window or more on both sides (twice the work).
    progress : callable, optional
        Called with the number of frames finished since the last call.

    Raises
    ------
    ValueError
        If the markers are not those of the network, or there are no frames.
    """
    if markers.ndim != 3 or tuple(markers.shape[1:]) != (len(network.marker_names), 3):
        raise ValueError(
            f"markers have shape {tuple(markers.shape)}; the network needs (frames, "
            f"{len(network.marker_names)}, 3), one row for each of its markers"
        )
    count = len(markers)
    if count == 0:
        raise ValueError("there are no frames")
    skeleton = network.skeleton
    markers = markers.to(skeleton.device, skeleton.dtype)
    places = _windows(count, network, overlap)
    q = markers.new_empty(count, len(skeleton.coordinate_names))
    spread = torch.empty_like(q)
    log_factors = []
    for first in range(0, len(places), WINDOWS):
        group = places[first : first + WINDOWS]
        rows = torch.stack([place.frames for place in group]).to(markers.device)
        estimate = network(markers[rows])
        log_factors.append(estimate.factors.log())
        for k, place in enumerate(group):
            q[place.written] = estimate.q[k, place.taken]
            spread[place.written] = estimate.spread[k, place.taken]
        if progress is not None:
            progress(sum(place.written.stop - place.written.start for place in group))
    factors = torch.cat(log_factors).mean(0).exp()
    q = q.to(torch.float64)
    model = skeleton.to(dtype=torch.float64)
    q = within_range(model, q)
    if count > 2 and float(q[:, list(model.free)].diff(dim=0).abs().amax(1).median()) < 0.3:
        q = continuous(model, q)
    bounded = torch.tensor(model.bounded, device=q.device)
    q = torch.where(bounded, q.clamp(model.lower, model.upper), q)
    known = [c for c in model.free if model.coordinate_is_rotation[c]]
    deviation = torch.full_like(q, torch.nan)
    deviation[:, known] = spread[:, known].to(q)
    return NeuralMotion(q, factors.to(torch.float64), deviation)


class _Place(NamedTuple):
    """A window: its frames, and which of its results go where."""

    frames: Tensor
    taken: slice
    written: slice


def _windows(count: int, network: NeuralIK, overlap: bool) -> list[_Place]:
    size = min(count, network.frames)
    if network.last_only:
        steps = torch.arange(1 - network.frames, 1)
        return [
            _Place((steps + f).clamp(min=0), slice(0, 1), slice(f, f + 1)) for f in range(count)
        ]
    step = max(size // 2, 1) if overlap else size
    starts = [*range(0, count - size, step), count - size]
    places = []
    done = 0
    for k, start in enumerate(starts):
        # halfway into what it shares with the next one
        end = count if k + 1 == len(starts) else (starts[k + 1] + start + size) // 2
        frames = torch.arange(start, start + size)
        places.append(_Place(frames, slice(done - start, end - start), slice(done, end)))
        done = end
    return places


def scaled_model(
    motion: xr.Dataset,
    model: Model | str | os.PathLike[str] | None = None,
    *,
    mass: float | None = None,
) -> Model:
    """The model of a subject whose scale factors a network found.

    Parameters
    ----------
    motion : Dataset
        With ``scale_factor (body, space)``, from ``biokit.inverse_kinematics(method="neural")``.
    model : Model or path, optional
        Of generic size; the open skeleton with the virtual markers when not given.
    mass : float, optional
        Of the subject, kg; the model's own by default.

    Raises
    ------
    ValueError
        If the motion has no scale factors, or they are of another model.
    """
    if "scale_factor" not in motion:
        raise ValueError(
            "the motion has no scale_factor; it comes from inverse_kinematics(method='neural')"
        )
    generic = virtual_model() if model is None else as_model(model)
    bodies = [str(name) for name in motion["body"].values]
    if tuple(bodies) != generic.body_names:
        raise ValueError(
            f"the scale factors are of the bodies {', '.join(bodies[:4])} ..., the model "
            f"{generic.name!r} has {', '.join(generic.body_names[:4])} ..."
        )
    factors = torch.as_tensor(motion["scale_factor"].values, dtype=torch.float64)
    return scale_model(generic, factors, mass=mass)


def virtual_model(network: NeuralIK | None = None) -> Model:
    """The open skeleton of generic size whose markers are the network's virtual markers."""
    network = network or load_network()
    tied, skeleton = network.skeleton, open_skeleton()
    # A network that comes from training has joint centres among its skeleton's markers.
    rows = [tied.marker_names.index(name) for name in network.marker_names]
    return replace(
        skeleton,
        marker_names=network.marker_names,
        marker_body=tuple(tied.marker_body[row] for row in rows),
        marker_location=tied.marker_location[rows].to(skeleton.default),
        fixed_markers=(),
    )
