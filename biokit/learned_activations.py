"""Muscle activations from a pose over time, by the activation network, whatever the frame rate."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import roma
import torch
from torch import Tensor

from biokit.nets.activation import ActivationEstimate, ActivationNetwork
from biokit.nets.activation_features import PER_JOINT, PERSON, pose_features
from biokit.nets.activation_input import JOINTS, ActivationInput
from biokit.nets.activation_mirror import (
    mirrored_place,
    mirrored_rotation,
    muscle_counterparts,
)
from biokit.smoothing_spline import DEGREE, SmoothingSpline

RATE = 30.0  # Hz, of the motion that networks are trained on
SLOWEST, FASTEST = 10.0, 1000.0  # Hz
USUAL = (24.0, 240.0)  # Hz, of cameras and motion capture
FEWEST = 5  # frames, of the recording and at the network's rate: it reads accelerations
HOLE = 3.5  # steps of time between frames that are no longer neighbours
ANTI_ALIAS = 0.5 * RATE  # Hz: motion that is faster would look like a slower one
SAME_RATE = 0.005  # share by which a rate may differ and frames still be taken as they are
EVEN = 0.1  # steps by which they may then be off
WINDOWS = 64  # that go through the network at once


class LearnedActivations(NamedTuple):
    """What the network says of F frames.

    Attributes
    ----------
    activation : Tensor, shape (F, m)
        0 to 1; NaN where the pose is not known.
    deviation : Tensor, shape (F, m)
        Absolute error that the network expects of each.
    rotation : Tensor, shape (F, 24, 3, 3)
        The pose as the network corrects it: each joint in its parent, the pelvis in ground. The
        same as was given where nothing was seen.
    distance : Tensor, shape (F,)
        How far the frame is from what the network learned from, in standard deviations: the root
        mean square over what it reads of a joint, or of the person, of the farthest of those.
    visual : Tensor of bool, shape (F,)
        Whether features of a front end were read.
    """

    activation: Tensor
    deviation: Tensor
    rotation: Tensor
    distance: Tensor
    visual: Tensor

    @property
    def known(self) -> Tensor:
        """Frames [F] bool of which the network says something."""
        return torch.isfinite(self.activation).all(1)


class Grid(NamedTuple):
    """A part of a recording without gaps, and the N times at which the network reads it."""

    frames: Tensor  # [f] of the recording
    time: Tensor  # [f] s, of those
    read: Tensor  # [N] s
    same: bool  # whether the two are the same frames


@torch.no_grad()
def learned_activations(
    network: ActivationNetwork,
    time: Tensor,
    rotation: Tensor,
    place: Tensor,
    *,
    stature: float,
    mass: float,
    visual: Tensor | None = None,
    progress: Callable[[int], None] | None = None,
) -> LearnedActivations:
    """Activations of a whole recording.

    Parts between gaps are looked at one by one: brought to 30 Hz, read in windows that overlap by
    half, blended, and brought back to the recording's own times.

    Parameters
    ----------
    network : ActivationNetwork
        On the device that computes, in evaluation mode.
    time : Tensor, shape (F,)
        s, increasing.
    rotation : Tensor, shape (F, 24, 3, 3)
        Of each joint in its parent, the pelvis' in ground, y up; NaN where it is not known.
    place : Tensor, shape (F, 3)
        Of the pelvis in ground, m; NaN the same.
    stature, mass : float
        m and kg.
    visual : Tensor, shape (F, Q, W), optional
        What a video's front end gives of each frame; NaN where it gives nothing. A window in which
        a frame lacks it is read by its pose alone.
    progress : callable, optional
        Called with the number of windows finished since the last call.

    Returns
    -------
    LearnedActivations
        On the CPU, in float64.

    Raises
    ------
    ValueError
        If the frame rate is outside 10 to 1000 Hz, or no part is as long as five frames, at the
        recording's rate and at 30 Hz.
    """
    known = torch.isfinite(rotation).flatten(1).all(1) & torch.isfinite(place).all(1)
    grids = parts_of(time, known)
    pose = [_read(grid, rotation[grid.frames], place[grid.frames]) for grid in grids]
    rows = torch.cat([grid.frames[_nearest(grid)] for grid in grids])
    read = _Recording(
        torch.cat([own[0] for own in pose]),
        torch.cat([own[1] for own in pose]),
        torch.tensor([stature, mass]),
        visual,
        rows,
        torch.zeros(len(rows), dtype=torch.bool)
        if visual is None
        else torch.isfinite(visual).flatten(1).all(1)[rows],
    )
    said = _blended(network, read, [len(grid.read) for grid in grids], progress)
    out = LearnedActivations(
        *(
            x.new_full((len(time), *x.shape[1:]), torch.nan if x.is_floating_point() else 0)
            for x in said
        )
    )
    first = 0
    for grid in grids:
        own = LearnedActivations(*(x[first : first + len(grid.read)] for x in said))
        first += len(grid.read)
        for whole, part in zip(out, _back(grid, own), strict=True):
            whole[grid.frames] = part
    return out._replace(rotation=rotation.double().cpu() @ out.rotation)


def parts_of(time: Tensor, known: Tensor) -> list[Grid]:
    """Parts of a recording that are long enough, and when the network reads them.

    Parameters
    ----------
    time : Tensor, shape (F,)
        s, increasing.
    known : Tensor of bool, shape (F,)
        Whether the pose of a frame is known.

    Raises
    ------
    ValueError
        As `learned_activations`.
    """
    if len(time) < FEWEST:
        raise ValueError(
            f"{len(time)} frames are too few: the network reads velocities and accelerations, from"
            f" {FEWEST} frames on"
        )
    time = time.double()
    step = float(time.diff().median())
    if not SLOWEST <= 1 / step <= FASTEST:
        raise ValueError(
            f"{1 / step:.4g} frames per second; activations are found from {SLOWEST:g} to"
            f" {FASTEST:g}. Are the times in seconds?"
        )
    rows = torch.nonzero(known)[:, 0]
    cut = (rows.diff() > 1) | (time[rows].diff() > HOLE * step)
    runs = torch.tensor_split(rows, torch.nonzero(cut)[:, 0] + 1)
    grids = [_grid(run, time[run]) for run in runs if len(run) >= FEWEST]
    grids = [grid for grid in grids if len(grid.read) >= FEWEST]
    if not grids:
        longest = max(runs, key=len)
        lasts = float(time[longest[-1]] - time[longest[0]]) if len(longest) else 0.0
        raise ValueError(
            f"the longest part without gaps has {len(longest)} frames over {lasts:.3g} s; the"
            f" network reads velocities and accelerations, from {FEWEST} frames and"
            f" {(FEWEST - 1) / RATE:.2g} s on"
        )
    return grids


def _grid(frames: Tensor, time: Tensor) -> Grid:
    duration = float(time[-1] - time[0])
    count = len(time) - 1
    even = torch.linspace(0, duration, count + 1, dtype=torch.float64) + time[0]
    step = duration / count
    if abs(step * RATE - 1) < SAME_RATE and float((even - time).abs().max()) < EVEN * step:
        return Grid(frames, time, time, same=True)
    steps = int(duration * RATE + 1e-6)
    first = float(time[0]) + 0.5 * (duration - steps / RATE)
    return Grid(frames, time, first + torch.arange(steps + 1).double() / RATE, same=False)


def _read(grid: Grid, rotation: Tensor, place: Tensor) -> tuple[Tensor, Tensor]:
    """Rotations (N, 24, 3, 3) and places (N, 3) at the times at which the network reads."""
    rotation, place = rotation.double().cpu(), place.double().cpu()
    if grid.same:
        return rotation, place
    if len(grid.time) <= DEGREE:
        return _turned(grid.time, rotation, grid.read), _between(grid.time, place, grid.read)
    # Every entry of the matrices by a smoothing spline, which neither kinks between frames nor
    # lets through what is too fast for 30 Hz; then the nearest rotation.
    spline = SmoothingSpline(grid.time.numpy())
    at = ((grid.read - grid.time[0]) / spline.step).numpy()
    values = np.concatenate([rotation.flatten(1).numpy(), place.numpy()], 1)
    new = torch.from_numpy(spline.fit(values, ANTI_ALIAS)(at))
    return roma.special_procrustes(new[:, :-3].reshape(-1, *rotation.shape[1:])), new[:, -3:]


def _back(grid: Grid, said: LearnedActivations) -> LearnedActivations:
    """What the network says, at the recording's own times."""
    if grid.same:
        return said
    return LearnedActivations(
        _between(grid.read, said.activation, grid.time),
        _between(grid.read, said.deviation, grid.time),
        _turned(grid.read, said.rotation, grid.time),
        _between(grid.read, said.distance, grid.time),
        said.visual[_neighbours(grid.read, grid.time)[0]],
    )


def _between(time: Tensor, x: Tensor, new: Tensor) -> Tensor:
    """Rows of (N, ...) at times between theirs; the ends are held."""
    low, share = _neighbours(time, new)
    share = share.reshape(-1, *[1] * (x.ndim - 1))
    return torch.lerp(x[low], x[low + 1], share.to(x))


def _turned(time: Tensor, rotation: Tensor, new: Tensor) -> Tensor:
    """Rotations (N, ..., 3, 3) at times between theirs, at a constant turn from one to the next."""
    low, share = _neighbours(time, new)
    turn = roma.rotmat_to_rotvec(rotation[low].mT @ rotation[low + 1])
    part = share.to(turn).reshape(-1, *[1] * (turn.ndim - 1))
    return rotation[low] @ roma.rotvec_to_rotmat(part * turn)


def _neighbours(time: Tensor, new: Tensor) -> tuple[Tensor, Tensor]:
    """Row before each new time, and how far it is on the way to the next row, 0 to 1."""
    low = (torch.searchsorted(time, new, right=True) - 1).clamp(0, len(time) - 2)
    share = (new - time[low]) / (time[low + 1] - time[low])
    return low, share.clamp(0, 1)


# ------------------------------------------------------------------------------------ the network


class _Recording(NamedTuple):
    """All parts, one after the other, N frames at the network's rate."""

    rotation: Tensor  # [N, 24, 3, 3]
    place: Tensor  # [N, 3] m
    person: Tensor  # [2] m, kg
    visual: Tensor | None  # [F, Q, W] of the recording's own frames
    row: Tensor  # [N] of them, the nearest in time
    seen: Tensor  # [N] bool, whether there is something


def _nearest(grid: Grid) -> Tensor:
    low, share = _neighbours(grid.time, grid.read)
    return low + (share > 0.5)


def _blended(
    network: ActivationNetwork,
    read: _Recording,
    counts: list[int],
    progress: Callable[[int], None] | None,
) -> LearnedActivations:
    """Windows that overlap by half; the middle of a window counts most.

    What stands for rotations is the correction of the pose.
    """
    rows, valid = windows(counts, network.frames)
    used = valid.sum(1, keepdim=True)
    middle = 1 - (torch.arange(rows.shape[1]) + 0.5 - used / 2).abs() / (used / 2 + 1)
    seeing = (read.seen[rows] | ~valid).all(1) if network.streams == "joint" else None
    total: list[Tensor] = []
    amount = torch.zeros(len(read.rotation), dtype=torch.float64)
    for group in _groups(seeing, len(rows)):
        with_visual = seeing is not None and bool(seeing[group[0]])
        parts = _said(network, read, rows[group], valid[group], with_visual)
        if not total:
            total = [x.new_zeros(len(amount), *x.shape[2:]) for x in parts]
        counted, weight = rows[group][valid[group]], middle[group][valid[group]].double()
        amount.index_add_(0, counted, weight)
        for whole, part in zip(total, parts, strict=True):
            whole.index_add_(0, counted, _times(part[valid[group]], weight))
        if progress is not None:
            progress(len(group))
    activation, spread, correction, distance, visual = (_times(x, 1 / amount) for x in total)
    turn = roma.special_procrustes(correction)
    return LearnedActivations(activation, spread, turn, distance, visual > 0)


def _groups(seeing: Tensor | None, count: int) -> list[Tensor]:
    """Numbers of the windows that go through the network at once, all with features or none."""
    every = torch.arange(count)
    kinds = [every] if seeing is None else [every[seeing], every[~seeing]]
    return [group for kind in kinds if len(kind) for group in kind.split(WINDOWS)]


def _said(
    network: ActivationNetwork, read: _Recording, rows: Tensor, valid: Tensor, with_visual: bool
) -> list[Tensor]:
    """Activation, spread, correction of the pose, distance, whether features were read: (n, T).

    The correction is a turn of each joint in its own frame. Activations are the mean of what the
    network says of the motion and of its mirror image, so that left and right are treated alike.
    """
    like = network.mean
    given = ActivationInput(
        read.rotation[rows].to(like),
        read.place[rows].to(like),
        read.person.to(like).expand(len(rows), -1),
        valid.to(like.device),
        # what is padded repeats the last frame, which is there
        read.visual[read.row[rows]].to(like) if with_visual and read.visual is not None else None,
    )
    said = network(given)
    activation, spread = _with_mirror_image(network, given, said)
    correction = given.rotation.mT @ said.rotation
    entries = (pose_features(given, network.figure) - like) / network.deviation
    joints, others = entries.tensor_split([JOINTS * PER_JOINT], -1)
    joints = joints.unflatten(-1, (JOINTS, PER_JOINT)).square().mean(-1)
    person = others[..., -PERSON:].square().mean(-1, keepdim=True)
    distance = torch.cat([joints, person], -1).amax(-1).sqrt()
    seen = torch.full_like(distance, float(with_visual))
    parts = (activation, spread, correction, distance, seen)
    return [x.double().cpu() for x in parts]


def _with_mirror_image(
    network: ActivationNetwork, given: ActivationInput, said: ActivationEstimate
) -> tuple[Tensor, Tensor]:
    """Mean activation and spread of the motion and of its image, which nobody has seen."""
    try:
        order = muscle_counterparts(network.muscles)
    except ValueError:  # muscles of one side: they have no image
        return said.activation, said.spread
    image = network(
        given._replace(
            rotation=mirrored_rotation(given.rotation),
            place=mirrored_place(given.place),
            visual=None,
        )
    )
    activation = (said.activation + image.activation[..., order]) / 2
    return activation, (said.spread + image.spread[..., order]) / 2


def _times(x: Tensor, weight: Tensor) -> Tensor:
    """Rows of (n, ...) times a number each."""
    return x * weight.reshape(-1, *[1] * (x.ndim - 1))


def windows(counts: list[int], longest: int) -> tuple[Tensor, Tensor]:
    """Windows over parts of so many frames that follow each other.

    Parameters
    ----------
    counts : list of int
    longest : int
        Frames of a window.

    Returns
    -------
    rows : Tensor of int64, shape (n, T)
        T is the longest window; shorter parts repeat their last frame.
    valid : Tensor of bool, shape (n, T)
        False where they do.
    """
    size = min(max(counts), longest)
    starts, stops, first = [], [], 0
    for count in counts:
        own = min(size, count)
        begin = [*range(0, count - own, max(own // 2, 1)), count - own]
        starts += [first + start for start in begin]
        stops += [first + start + own for start in begin]
        first += count
    rows = torch.tensor(starts)[:, None] + torch.arange(size)
    last = torch.tensor(stops)[:, None] - 1
    return torch.minimum(rows, last), rows <= last
