"""Where a motion jumps: single bad frames bridged, the rest cut into pieces that are continuous."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray

from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.smoothing import quintic_spline
from biokit.wrench import Array

BODY_JUMP = 0.012  # m, mean over the mass, from one frame to the next beyond what those around do
TURN = 2.0  # rad, of one coordinate: it goes on elsewhere in the circle, or the limb flips
KINK, SHIFT = 0.3, 0.05  # rad, m: step of one coordinate beyond those around it
GLITCH = 0.06  # s, of bad frames that are bridged
SHORTEST = 0.2  # s, of a piece from which accelerations can be had
FEWEST = 12  # frames, the same
AROUND = 0.1  # s about a jump whose accelerations are doubtful
HOLE = 3.5  # steps of time between frames that are no longer neighbours


@dataclass(frozen=True)
class Piece:
    """A continuous part of a motion, evenly sampled.

    Attributes
    ----------
    frames
        [f] of the motion that it covers.
    time
        [F] s, even.
    q
        [F, n] rad and m.
    doubtful
        [f] bool, frames near a jump.
    """

    frames: NDArray[np.int64]
    time: Array
    q: Array
    doubtful: NDArray[np.bool_]

    @property
    def step(self) -> float:
        """Time between two samples, s."""
        return float(self.time[-1] - self.time[0]) / (len(self.time) - 1)


def continuous_pieces(time: Array, q: Array, model: Model) -> list[Piece]:
    """Parts of a motion without jumps that are long enough to differentiate.

    A jump is a step of a coordinate from one frame to the next that the steps before and after it
    do not have (frames lost, sides exchanged, another trial), or a hole in time. A few bad
    frames between two jumps are bridged.

    Parameters
    ----------
    time
        [F] s, increasing.
    q
        [F, n] coordinates, rad and m.
    model
    """
    turns = np.asarray(model.coordinate_is_rotation, dtype=bool)
    centre = _mass_centres(q, model)
    good = np.ones(len(time), dtype=bool)
    cuts = _jumps(time, centre, q[:, turns])
    for first, last in pairwise(cuts):
        if time[last - 1] - time[first] <= GLITCH:
            good[first:last] = False
    kept = np.flatnonzero(good)
    if len(kept) < FEWEST:
        return []
    still = _jumps(time[kept], centre[kept], q[kept][:, turns])
    marks = np.concatenate([time[cuts], time[np.maximum(cuts - 1, 0)]])
    pieces = []
    for start, stop in zip([0, *still], [*still, len(kept)], strict=True):
        own = kept[start:stop]
        if len(own) < FEWEST or time[own[-1]] - time[own[0]] < SHORTEST:
            continue
        frames = np.arange(own[0], own[-1] + 1)
        near = np.abs(time[frames][:, None] - marks[None]) < AROUND
        even, values = _even(time[own], q[own])
        pieces.append(Piece(frames, even, values, near.any(1)))
    return pieces


def near_jumps(time: Array, q: Array, model: Model) -> NDArray[np.bool_]:
    """Frames [F] whose accelerations mean nothing, because a coordinate jumps there or nearby.

    Stricter than `continuous_pieces`: a light segment that jumps leaves the whole body continuous,
    but not its own moments.
    """
    if len(time) < 4:
        return np.zeros(len(time), dtype=bool)
    duration = np.diff(time)
    usual = float(np.median(duration))
    turns = np.asarray(model.coordinate_is_rotation, dtype=bool)
    limit = np.where(turns, KINK, SHIFT) * max(1.0, (usual / 0.01) ** 2)
    jump = (np.abs(_beyond(q)) > limit).any(1) | (duration > HOLE * usual)
    marks = 0.5 * (time[1:] + time[:-1])[jump]
    return np.asarray((np.abs(time[:, None] - marks) < AROUND).any(1))


def _mass_centres(q: Array, model: Model) -> Array:
    """Mass centres of the bodies [F, nb, 3] m, each times the body's share of the mass."""
    pose = forward_kinematics(model, torch.as_tensor(q, dtype=model.dtype, device=model.device))
    centre = pose.position + (pose.rotation @ model.mass_center[..., None]).squeeze(-1)
    return np.asarray((centre * (model.mass / model.mass.sum())[:, None]).cpu().numpy())


def _jumps(time: Array, centre: Array, angle: Array) -> NDArray[np.int64]:
    """Frames that do not continue the frame before them."""
    if len(time) < 4:
        return np.zeros(0, dtype=np.int64)
    duration = np.diff(time)
    usual = float(np.median(duration))
    # Steps of a quick movement differ by its acceleration, the more the coarser the sampling.
    limit = BODY_JUMP * max(1.0, (usual / 0.01) ** 2)
    beyond = np.linalg.norm(_beyond(centre), axis=-1).sum(-1)  # [F - 1] m
    turned = np.abs(np.diff(angle, axis=0)).max(1, initial=0.0)
    # A jump has half of its size in the steps beside it; those are no jumps of their own.
    beside = np.maximum(np.append(beyond[1:], 0.0), np.append(0.0, beyond[:-1]))
    peak = beyond > 0.75 * beside
    jump = ((beyond > limit) & peak) | (turned > TURN) | (duration > HOLE * usual)
    return np.flatnonzero(jump) + 1


def _beyond(x: Array) -> Array:
    """Steps [F - 1, ...] from frame to frame less the mean of the steps before and after."""
    step = np.diff(x, axis=0)
    before, after = np.concatenate([step[1:2], step[:-1]]), np.concatenate([step[1:], step[-2:-1]])
    return np.asarray(step - 0.5 * (before + after))


def _even(time: Array, q: Array) -> tuple[Array, Array]:
    """The samples, interpolated at even times where they are not."""
    count = round((time[-1] - time[0]) / float(np.median(np.diff(time)))) + 1
    even = np.linspace(time[0], time[-1], count)
    if count == len(time) and np.abs(even - time).max() < 1e-9:
        return even, q
    if len(time) < 6:
        return time, q
    return even, quintic_spline(time, q)(even)
