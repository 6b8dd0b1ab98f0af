"""Labelled motion for the activation network, and windows drawn from it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import roma
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.io.files import existing_file
from biokit.labels.filters import SPOILT
from biokit.labels.store import open_labels
from biokit.nets.activation_input import ActivationInput
from biokit.nets.activation_mirror import (
    mirrored_place,
    mirrored_rotation,
    muscle_counterparts,
)
from biokit.train.activation_loss import ActivationTruth

RATE = 30.0  # Hz
# Frames at both ends of a clip: their accelerations come from what the low-pass makes of an end
ENDS = 3
SHORTEST = 8  # frames of a clip that is worth drawing from
STEPS = 4  # knots of a slow disturbance in a window
NEEDED = ("theta", "translation", "flag", "stature", "mass", "held_out", "starts", "muscles", "fps")


class SeenMotion(NamedTuple):
    """What a front end saw of F frames; arrays may be mapped from files."""

    rotation: NDArray[Any]  # [F, 24, 3, 3] pelvis in ground
    place: NDArray[Any]  # [F, 3] m
    tokens: NDArray[Any]  # [F, Q, W]
    seen: NDArray[np.bool_]  # [F]


class ActivationBatch(NamedTuple):
    """Windows as the network takes them, with their truth."""

    given: ActivationInput
    truth: ActivationTruth

    def to(self, device: torch.device) -> ActivationBatch:
        """On a device."""

        def moved(x: Tensor | None) -> Tensor | None:
            return None if x is None else x.to(device)

        return ActivationBatch(
            ActivationInput(*map(moved, self.given)),  # type: ignore[arg-type]
            ActivationTruth(*map(moved, self.truth)),  # type: ignore[arg-type]
        )


@dataclass(frozen=True)
class Disturbance:
    """Errors of a motion that is not exact; each is the top of a range per window.

    Attributes
    ----------
    turn, slow_turn : float
        Standard deviation of a joint's rotation, rad: white, and slowly changing.
    shift, slow_shift : float
        The same of the pelvis' place, m.
    untouched : float
        Share of windows without any.
    """

    turn: float = 0.02
    slow_turn: float = 0.08
    shift: float = 0.005
    slow_shift: float = 0.02
    untouched: float = 0.5


@dataclass(frozen=True, eq=False)
class ActivationBank:
    """Labelled clips at 30 Hz, one after another: F frames, n clips, m muscles.

    Attributes
    ----------
    rotation : Tensor, shape (F, 24, 3, 3)
        float32.
    place : Tensor, shape (F, 3)
        m.
    activation : Tensor, shape (F, m)
        float16.
    labelled : Tensor of bool, shape (F,)
        False where the label is flagged as `biokit.labels.filters.SPOILT`, and at a clip's ends.
    person : Tensor, shape (n, 2)
        Stature, m, and mass, kg.
    starts : Tensor, shape (n + 1,)
        First frame of each clip, and the end of the last.
    usable : Tensor of bool, shape (n,)
        Clips that windows are drawn from.
    muscles : tuple of str
    seen : SeenMotion, optional
        The same frames as a front end saw them.
    """

    rotation: Tensor
    place: Tensor
    activation: Tensor
    labelled: Tensor
    person: Tensor
    starts: Tensor
    usable: Tensor
    muscles: tuple[str, ...]
    seen: SeenMotion | None = None

    def windows(
        self, count: int, frames: int, generator: torch.Generator, *, seen: bool = False
    ) -> ActivationBatch:
        """Random windows; a clip that is shorter is padded.

        Clips are drawn by the root of their length. With ``seen`` the network is given what the
        front end saw, else the true motion.

        Raises
        ------
        ValueError
            If no clip is usable, or nothing was seen.
        """
        length = self.starts.diff()
        share = length.sqrt() * (self.usable & (length >= SHORTEST))
        if seen:
            share = share * self._seen_clips()
        if not bool(share.any()):
            raise ValueError("there is no clip to draw from" + (" that was seen" if seen else ""))
        clip = torch.multinomial(share, count, replacement=True, generator=generator)
        room = (length[clip] - frames).clamp(min=0) + 1
        first = (torch.rand(count, generator=generator) * room).long()
        return self.at(clip, first, frames, seen=seen)

    def at(
        self, clip: Tensor, first: Tensor, frames: int, *, seen: bool = False
    ) -> ActivationBatch:
        """Windows that begin at a frame of a clip, (B,) both."""
        steps = torch.arange(frames)
        place = first[:, None] + steps
        valid = place < self.starts.diff()[clip][:, None]
        last = self.starts[clip + 1][:, None] - 1
        rows = torch.minimum(self.starts[clip][:, None] + place, last)
        truth = ActivationTruth(
            self.rotation[rows],
            self.activation[rows].float(),
            self.labelled[rows] & valid,
            valid,
        )
        if not seen:
            given = ActivationInput(truth.rotation, self.place[rows], self.person[clip], valid)
            return ActivationBatch(given, truth)
        if self.seen is None:
            raise ValueError("the bank holds nothing that a front end saw")
        at = rows.numpy()
        valid = valid & torch.from_numpy(self.seen.seen[at])
        given = ActivationInput(
            torch.from_numpy(self.seen.rotation[at]),
            torch.from_numpy(self.seen.place[at]),
            self.person[clip],
            truth.valid,
            torch.from_numpy(self.seen.tokens[at]),
        )
        return ActivationBatch(given, truth._replace(labelled=truth.labelled & valid, valid=valid))

    def only(self, usable: Tensor) -> ActivationBank:
        """The same bank, drawing from these clips."""
        return replace(self, usable=usable)

    def _seen_clips(self) -> Tensor:
        if self.seen is None:
            raise ValueError("the bank holds nothing that a front end saw")
        count = np.concatenate([[0], np.cumsum(self.seen.seen)])
        edges = self.starts.numpy()
        share = np.diff(count[edges]) / np.maximum(np.diff(edges), 1)
        return torch.from_numpy(share > 0.9)


def load_bank(
    path: str | os.PathLike[str], labels: str | os.PathLike[str], *, held_out: bool = False
) -> ActivationBank:
    """The clips that ``scripts.activation.labels`` writes.

    Parameters
    ----------
    path : path
        ``activation_clips.npz``.
    labels : path
        ``activation_labels.npy``.
    held_out : bool
        Draw windows from the clips that are held out instead of the others.

    Raises
    ------
    FileNotFoundError
        If one is not there.
    ValueError
        If arrays are missing or do not fit each other, naming them.
    """
    path, labels = existing_file(path), existing_file(labels)
    with np.load(path) as file:
        missing = [name for name in NEEDED if name not in file.files]
        if missing:
            raise ValueError(f"{path}: no clips of activations; it lacks {', '.join(missing)}")
        stored = {name: file[name] for name in NEEDED}
    activation = np.load(labels)
    if float(stored["fps"]) != RATE:
        raise ValueError(f"{path}: {stored['fps']} frames per second, expected {RATE:g}")
    if activation.shape != (len(stored["theta"]), len(stored["muscles"])):
        raise ValueError(
            f"{labels}: activations of shape {activation.shape} do not fit the"
            f" {len(stored['theta'])} frames and {len(stored['muscles'])} muscles of {Path(path)}"
        )
    known = ((stored["flag"] & int(SPOILT)) == 0) & np.isfinite(activation).all(1)
    for end in range(ENDS):
        known[np.minimum(stored["starts"][:-1] + end, len(known) - 1)] = False
        known[np.maximum(stored["starts"][1:] - 1 - end, 0)] = False
    return ActivationBank(
        rotation=roma.rotvec_to_rotmat(torch.from_numpy(stored["theta"])),
        place=torch.from_numpy(stored["translation"]),
        activation=torch.from_numpy(activation),
        labelled=torch.from_numpy(known),
        person=torch.from_numpy(np.stack([stored["stature"], stored["mass"]], 1)).float(),
        starts=torch.from_numpy(stored["starts"]),
        usable=torch.from_numpy(stored["held_out"] == held_out),
        muscles=tuple(map(str, stored["muscles"])),
    )


def bank_of_store(
    path: str | os.PathLike[str], *, subjects: Sequence[str] | None = None
) -> ActivationBank:
    """The kept sequences of a labelled dataset that `biokit.label` wrote, in memory.

    The place of each frame is the body's own translation; where its origin lies does not matter to
    the network, which sees changes of it.

    Parameters
    ----------
    path : path
        The store, labelled at 30 Hz with the poses of bodies.
    subjects : sequence of str, optional
        Draw windows from these people only; those left out are for the evaluation.

    Raises
    ------
    FileNotFoundError, ValueError
        If there is no store, every sequence was dropped, it has another rate or no poses, people
        have no size, or a subject is not in it.
    """
    ds = open_labels(path)
    kept = np.flatnonzero(ds["frame_count"].values > 0)
    if not len(kept):
        raise ValueError(f"{path}: every sequence was dropped; see its reasons")
    missing = sorted({"theta", "translation"} - set(ds.data_vars))
    if missing:
        raise ValueError(f"{path}: the labels have no {', '.join(missing)}: no pose to learn from")
    rate = float(ds.attrs["sampling_rate"])
    if rate != RATE:
        raise ValueError(f"{path}: labelled at {rate:g} Hz; the network reads {RATE:g} Hz")
    people = np.stack([ds[name].values[kept] for name in ("stature", "mass")], 1)
    unsized = ds["sequence_name"].values[kept][~np.isfinite(people).all(1)]
    if len(unsized):
        raise ValueError(f"{path}: stature or mass are not known of {', '.join(unsized[:5])}")
    own = ds["subject"].values[kept]
    unknown = sorted(set(subjects or ()) - set(own))
    if unknown:
        raise ValueError(f"{path}: no kept sequence of the subjects {', '.join(unknown)}")
    theta, place = ds["theta"].values, ds["translation"].values
    there = np.isfinite(theta).all((1, 2)) & np.isfinite(place).all(1)
    # a gap ends a clip: no window reaches over it
    sequence = np.repeat(np.arange(len(kept)), ds["frame_count"].values[kept])[there]
    breaks = np.flatnonzero(np.diff(np.flatnonzero(there)) > 1) + 1
    firsts = np.unique([0, *breaks, *(np.flatnonzero(np.diff(sequence)) + 1)])
    activation = ds["muscle_activation"].values[there].astype(np.float16)
    known = ((ds["flag"].values[there] & int(SPOILT)) == 0) & np.isfinite(activation).all(1)
    clip = sequence[firsts]
    return ActivationBank(
        rotation=roma.rotvec_to_rotmat(torch.from_numpy(theta[there])),
        place=torch.from_numpy(place[there]),
        activation=torch.from_numpy(np.nan_to_num(activation)),
        labelled=torch.from_numpy(known),
        person=torch.from_numpy(people[clip]).float(),
        starts=torch.from_numpy(np.array([*firsts, len(sequence)])),
        usable=torch.from_numpy(np.isin(own[clip], list(subjects or own))),
        muscles=tuple(map(str, ds["muscle"].values)),
    )


def half_mirrored(
    batch: ActivationBatch, muscles: Sequence[str], generator: torch.Generator
) -> ActivationBatch:
    """Windows without visual features, of which each is mirrored by the throw of a coin.

    Raises
    ------
    ValueError
        If they have visual features, which have no mirror image.
    """
    given, truth = batch
    if given.visual is not None:
        raise ValueError("what a front end saw has no mirror image; take the features away first")
    coin = torch.rand(len(given.person), generator=generator) < 0.5
    order = muscle_counterparts(muscles)

    def thrown(other: Tensor, own: Tensor) -> Tensor:
        return torch.where(coin.reshape(-1, *(1,) * (own.dim() - 1)), other, own)

    return ActivationBatch(
        given._replace(
            rotation=thrown(mirrored_rotation(given.rotation), given.rotation),
            place=thrown(mirrored_place(given.place), given.place),
        ),
        truth._replace(
            rotation=thrown(mirrored_rotation(truth.rotation), truth.rotation),
            activation=thrown(truth.activation[..., order], truth.activation),
        ),
    )


def disturbed(
    given: ActivationInput, size: Disturbance, generator: torch.Generator
) -> ActivationInput:
    """Windows whose rotations and places are not exact."""
    batch, frames = given.place.shape[:2]
    joints = given.rotation.shape[2]
    strength = torch.rand(4, batch, generator=generator)
    strength = strength * (torch.rand(batch, generator=generator) >= size.untouched)

    def error(which: int, top: float, slow: bool, *shape: int) -> Tensor:
        knots = torch.randn(batch, STEPS if slow else frames, *shape, generator=generator)
        if slow:
            flat = knots.flatten(2).mT
            flat = torch.nn.functional.interpolate(
                flat, size=frames, mode="linear", align_corners=True
            )
            knots = flat.mT.unflatten(2, shape)
        return knots * (top * strength[which]).reshape(-1, *(1,) * (knots.dim() - 1))

    turn = error(0, size.turn, False, joints, 3) + error(1, size.slow_turn, True, joints, 3)
    shift = error(2, size.shift, False, 3) + error(3, size.slow_shift, True, 3)
    return given._replace(
        rotation=given.rotation @ roma.rotvec_to_rotmat(turn), place=given.place + shift
    )
