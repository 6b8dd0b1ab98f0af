"""Smooth states, ground reaction and moments of a tracked motion, at the labels' instants.

Piece by piece between jumps: the low-pass and its derivatives at the recording's own rate, the
forces of the ground at the labels' instants where these are 25 or more a second. Forces found at 30
and at 60 Hz differ by 0.2 to 0.8 % of the body weight (RMS; six clips of CMU), by 2 % where impacts
let the low-pass go to 12 Hz.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.continuity import AROUND, FEWEST, Piece, continuous_pieces, near_jumps
from biokit.engine import contact, dynamics
from biokit.engine.floating_base import floating_base
from biokit.engine.foot_points import foot_points
from biokit.engine.model import Model
from biokit.labels.resampling import SAME, flags_at, values_at
from biokit.learned_reaction import consistent_reaction, learned_reaction
from biokit.nets.kinetic_features import known_coordinates
from biokit.nets.kinetics_checkpoints import load_kinetics
from biokit.nets.torque import InverseDynamicsTransformer
from biokit.piece_smoothing import motion_cutoff, smooth_piece
from biokit.reaction_table import PieceReaction, ReactionTable, of_contact
from biokit.schema import FrameFlag

Array = NDArray[np.float64]

OFTEN = 25.0 - 1e-6  # Hz, from which forces are found at the labels' own instants
LOADED = 0.2  # body weights on the feet, from which it matters whether they can carry them
# Mean certainty of the contacts by their load. Of the frames that are otherwise explained, at most
# 0.7 % have less in squats, jumps, turns and six of seven clips of CMU at random; 40 % of a body
# that swings from a bar, 48 % on a platform that heaves.
BELIEVED = 0.3
REACTIONS = ("contact", "neural", "consistent")

# From model, step in s, q, qd and qdd (F, n), cutoff in Hz, to the forces of a piece
Solver = Callable[..., PieceReaction]


class Kinetics(NamedTuple):
    """G instants of the labels; NaN where no piece of the motion is long enough to tell.

    Attributes
    ----------
    q, qd, qdd, tau : array, shape (G, n)
        Smooth coordinates, rad and m, their derivatives, and generalised forces, N*m and N.
    force, point, moment : array, shape (G, c, 3)
        Of the ground on each foot: N, centre of pressure in m, free moment in N*m.
    residual_share : array, shape (G,)
        Size of the residual force in shares of the largest outside force of the recording.
    flag : array of int16, shape (G,)
    contact : tuple of str
        Bodies of the c feet.
    floor : list of float
        Height of the floor of each piece, m.
    cutoff : float
        Of the low-pass, Hz.
    """

    q: Array
    qd: Array
    qdd: Array
    tau: Array
    force: Array
    point: Array
    moment: Array
    residual_share: Array
    flag: NDArray[np.int16]
    contact: tuple[str, ...]
    floor: list[float]
    cutoff: float


def kinetics_at(
    time: Array, q: Array, new: Array, model: Model, *, reaction: str, device: torch.device
) -> Kinetics | None:
    """Kinetics of a motion at other times; None if no part of it is long enough without a jump.

    Parameters
    ----------
    time, q : array, shape (F,), (F, n)
        s, and coordinates as measured, rad and m.
    new : array, shape (G,)
        Instants, s.
    model : Model
        The person, float64.
    reaction : str
        Of `REACTIONS`.
    device : torch.device
    """
    place = model.to(device, torch.float64)
    pieces = continuous_pieces(time, q, model)
    if not pieces:
        return None
    solve = solver(reaction, model)
    feet = foot_points(place).contact
    cutoff = motion_cutoff(pieces, place)
    table = ReactionTable(len(new), feet, model)
    state = np.full((3, len(new), q.shape[1]), np.nan)
    for piece in pieces:
        smooth = smooth_piece(piece, cutoff)
        inside = (new >= smooth.time[0] - SAME) & (new <= smooth.time[-1] + SAME)
        rows = np.flatnonzero(inside)
        if not len(rows):
            continue
        at = values_at(smooth.time, np.stack(smooth[1:], 1), new[rows]).transpose(1, 0, 2)
        state[:, rows] = at  # [3, rows, n]
        when, moving = (
            (new[rows], at)
            if _often(new[rows], smooth.time)
            else (
                smooth.time,
                np.stack(smooth[1:]),
            )
        )
        step = float(np.diff(when).mean())
        found = solve(
            place,
            step,
            *(torch.as_tensor(x, device=device) for x in moving),
            cutoff=cutoff,
            floor=None,
        )
        doubtful = np.interp(new[rows], time[piece.frames], piece.doubtful.astype(np.float64)) > 0
        doubtful |= near_ends(new[rows], smooth.time[0], smooth.time[-1])
        table.fill(new, Piece(rows, piece.time, piece.q, doubtful), when, found)
    return _moments(table, state, near_flags(time, q, new, model), place, reaction, cutoff)


def near_ends(time: Array, first: float, last: float) -> NDArray[np.bool_]:
    """Times (G,) so near to the ends of a piece that its accelerations cannot be told.

    The low-pass continues a piece as if it went on evenly. Cut out of a squat, a recording has a
    force of the ground that is wrong by 27 % of the body weight in its first frame at 30 Hz, by 7 %
    in the second and 2 % in the third.
    """
    return np.asarray(np.minimum(time - first, last - time) < AROUND - SAME)


def unbelieved(force: Array, certainty: Array, weight: float) -> NDArray[np.bool_]:
    """Frames (G,) whose load is on feet that hardly can touch anything: high, or fast.

    Nothing else may carry the body, so that even such feet are given its weight: those of one who
    swings from a bar, or of one on a board that is pulled.

    Parameters
    ----------
    force : array, shape (G, c, 3)
        N.
    certainty : array, shape (G, c)
        Of contact, 0 to 1.
    weight : float
        Of the body, N.
    """
    load = np.nan_to_num(np.linalg.norm(force, axis=-1))
    carried = load.sum(1)
    believed = (load * np.nan_to_num(certainty)).sum(1)
    return np.asarray((carried > LOADED * weight) & (believed < BELIEVED * carried))


def _often(new: Array, time: Array) -> bool:
    """Whether forces may be found at the labels' instants: often enough, not oftener than known."""
    if len(new) < FEWEST:
        return False
    step = float(np.diff(new).mean())
    return 1 / step >= OFTEN and step >= float(np.diff(time).mean()) * (1 - SAME)


def solver(reaction: str, model: Model) -> Solver:
    """What finds the forces of a piece."""
    if reaction == "contact":
        return _contact
    function = learned_reaction if reaction == "neural" else consistent_reaction
    return partial(function, _network(), known=known_coordinates(model))


def _contact(model: Model, step: float, *moving: Tensor, **options: float | None) -> PieceReaction:
    return of_contact(contact.ground_reaction(model, step, *moving, **options))  # type: ignore[arg-type]


@lru_cache(maxsize=1)
def _network() -> InverseDynamicsTransformer:
    return load_kinetics()


def near_flags(time: Array, q: Array, new: Array, model: Model) -> NDArray[np.int16]:
    """MOTION_JUMP where a coordinate jumps nearby, so that its own moment means nothing."""
    jump = near_jumps(time, q, model)
    flag = np.where(jump, int(FrameFlag.MOTION_JUMP), 0).astype(np.int16)
    return flags_at(time, flag, new)


def _moments(
    table: ReactionTable,
    state: Array,
    near: NDArray[np.int16],
    model: Model,
    reaction: str,
    cutoff: float,
) -> Kinetics:
    """Inverse dynamics of the instants whose forces are known."""
    known = np.isfinite(table.force).all((1, 2)) & np.isfinite(state).all((0, 2))
    device = model.device
    q, qd, qdd = (torch.as_tensor(x[known], device=device) for x in state)
    loads = dynamics.Loads(
        tuple(model.body_names.index(name) for name in table.contacts),
        *(
            torch.as_tensor(np.nan_to_num(x[known]), device=device)
            for x in (table.force, table.point, table.moment)
        ),
    )
    found = dynamics.kinetics(model, q, qd, qdd, loads)
    if reaction == "consistent":
        moved = floating_base(model, q, qd, qdd, loads)
        found = dynamics.kinetics(model, moved.q, moved.qd, moved.qdd, loads)
    share = np.full(len(known), np.nan)
    outside = np.linalg.norm(table.force[known].sum(1), axis=-1)
    size = found.residual_force.norm(dim=-1).cpu().numpy()
    largest = outside.max(initial=0.0)
    share[known] = size / largest if largest > 0 else np.nan

    def whole(x: Tensor) -> Array:
        full = np.full((len(known), x.shape[1]), np.nan)
        full[known] = x.cpu().numpy()
        return full

    flag = (table.flag | near).astype(np.int16)
    flag[unbelieved(table.force, table.certainty, table.weight)] |= FrameFlag.UNEXPLAINED_FORCE
    flag[~known] |= FrameFlag.MOTION_JUMP
    return Kinetics(
        whole(found.q),
        whole(found.qd),
        whole(found.qdd),
        whole(found.tau),
        table.force,
        table.point,
        table.moment,
        share,
        flag,
        table.contacts,
        table.floor,
        cutoff,
    )
