"""What activation networks say of clips that no training saw, from truth and a front end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from biokit.body.mass import segment_mass
from biokit.body.open_body import open_body
from biokit.learned_activations import LearnedActivations, learned_activations
from biokit.nets.activation import ActivationNetwork
from biokit.train.activation_data import RATE, ActivationBank
from scripts.activation.front_end import Seen

PIECE = 300  # frames: longer clips are cut, so that all can be held beside each other
SHORTEST = 8  # frames of a piece
SEEN_SHARE = 0.9  # of the frames of a clip that counts from the front end
TRUE, SEEN, POSE_ONLY = "true motion", "front end", "front end, pose alone"
SOURCES = (TRUE, SEEN, POSE_ONLY)


class Piece(NamedTuple):
    """A part of a clip: which, and its frames among those of all clips."""

    clip: int
    rows: slice


@dataclass(frozen=True, eq=False)
class Answers:
    """P pieces, padded to the longest.

    Attributes
    ----------
    activation
        [P, F, m], what was said.
    expected
        [P, F, m], the error that the network expects of it.
    truth
        [P, F, m], the labels.
    rotation
        [P, F, 24, 3, 3] of the pose as it was given, or as the network corrected it.
    true_rotation
        The same of the true pose.
    counted
        [P, F] bool: labelled, and seen where the source is a front end.
    clips
        [P] which clip a piece is of.
    """

    activation: Tensor
    expected: Tensor
    truth: Tensor
    rotation: Tensor
    true_rotation: Tensor
    counted: Tensor
    clips: tuple[int, ...]

    def only(self, pieces: Sequence[int]) -> Answers:
        """Some of the pieces."""
        rows = list(pieces)
        tensors = {
            name: getattr(self, name)[rows]
            for name in (
                *("activation", "expected", "truth"),
                *("rotation", "true_rotation", "counted"),
            )
        }
        return replace(self, **tensors, clips=tuple(self.clips[i] for i in rows))


def pieces(bank: ActivationBank, clips: Sequence[int], longest: int = PIECE) -> list[Piece]:
    """The clips, cut where they are long."""
    found = []
    for clip in clips:
        begin, end = int(bank.starts[clip]), int(bank.starts[clip + 1])
        for first in range(begin, end, longest):
            rows = slice(first, min(first + longest, end))
            if rows.stop - rows.start >= SHORTEST:
                found.append(Piece(clip, rows))
    return found


def seen_clips(seen: Seen, starts: Tensor) -> list[int]:
    """Clips that the front end has been through and saw nearly all of."""
    ends = list(pairwise(map(int, starts)))
    return [
        i
        for i, (a, b) in enumerate(ends)
        if bool(seen.done[i]) and float(np.mean(seen.seen[a:b])) > SEEN_SHARE
    ]


def answers(
    network: ActivationNetwork,
    bank: ActivationBank,
    chosen: Sequence[Piece],
    *,
    source: str,
    seen: Seen | None = None,
) -> Answers:
    """What a network says of pieces, as a user gets it: overlapping windows, blended.

    From a front end the person's size is what the front end sees of it, mass by volume.

    Parameters
    ----------
    network : ActivationNetwork
    bank : ActivationBank
    chosen : sequence of Piece
    source : str
        One of `SOURCES`.
    seen : Seen, optional
        Needed but for true motion.

    Raises
    ------
    ValueError
        If the network's muscles are not the bank's, or nothing was seen.
    """
    if tuple(network.muscles) != bank.muscles:
        raise ValueError("the network has other muscles than the labels")
    if source != TRUE and seen is None:
        raise ValueError(f"{source}: nothing that a front end saw was given")
    said = [_answer(network, bank, piece, source, seen) for piece in chosen]
    longest = max(piece.rows.stop - piece.rows.start for piece in chosen)
    counted = [_counted(bank, piece, source, seen) for piece in chosen]
    return Answers(
        _padded([one.activation for one in said], longest),
        _padded([one.deviation for one in said], longest),
        _padded([bank.activation[piece.rows].double() for piece in chosen], longest),
        _padded([one.rotation for one in said], longest),
        _padded([bank.rotation[piece.rows].double() for piece in chosen], longest),
        _padded(counted, longest).nan_to_num(0.0).bool(),
        tuple(piece.clip for piece in chosen),
    )


def usual(bank: ActivationBank, like: Answers) -> Answers:
    """The best that knows nothing of the motion: each muscle's mean over the clips of training."""
    rows = torch.repeat_interleave(bank.usable, bank.starts.diff()) & bank.labelled
    mean = bank.activation[rows].double().mean(0)
    return replace(
        like,
        activation=mean.expand_as(like.activation).clone(),
        expected=torch.full_like(like.expected, torch.nan),
    )


def _answer(
    network: ActivationNetwork, bank: ActivationBank, piece: Piece, source: str, seen: Seen | None
) -> LearnedActivations:
    count = piece.rows.stop - piece.rows.start
    time = torch.arange(count, dtype=torch.float64) / RATE
    visual = None
    if source == TRUE or seen is None:
        rotation, place = bank.rotation[piece.rows], bank.place[piece.rows]
        stature, mass = (float(x) for x in bank.person[piece.clip])
    else:
        rotation, place = (
            torch.from_numpy(np.array(x[piece.rows])) for x in (seen.rotation, seen.place)
        )
        body = open_body()
        stature = float(seen.stature[piece.clip])
        beta = torch.from_numpy(np.array(seen.beta[piece.clip])).to(body.template)
        mass = float(segment_mass(body, beta).mass.sum())
        if source == SEEN:
            visual = torch.from_numpy(np.array(seen.tokens[piece.rows], dtype=np.float32))
            visual[~torch.from_numpy(np.array(seen.seen[piece.rows]))] = torch.nan
    return learned_activations(
        network, time, rotation, place, stature=stature, mass=mass, visual=visual
    )


def _counted(bank: ActivationBank, piece: Piece, source: str, seen: Seen | None) -> Tensor:
    labelled = bank.labelled[piece.rows]
    if source == TRUE or seen is None:
        return labelled.double()
    return (labelled & torch.from_numpy(np.array(seen.seen[piece.rows]))).double()


def _padded(parts: Sequence[Tensor], longest: int) -> Tensor:
    out = torch.full((len(parts), longest, *parts[0].shape[1:]), torch.nan, dtype=torch.float64)
    for row, part in zip(out, parts, strict=True):
        row[: len(part)] = part
    return out
