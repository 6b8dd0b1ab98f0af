"""Rendered pictures to train on: parts in files, drawn and changed anew at every step.

Turns about the optical axis, other sizes and mirror images are changes of the view, so the truth
changes with them exactly (BioPose, appendix 1.5: scaling, rotation, flips, colour).
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES
from biokit.camera.crop import Crop, seen_in_crop, turn_to
from biokit.keypoint_names import HALPE26, other_side
from biokit.train.keypoint_windows import Truth

KEYS = ("rgb", "rotation", "beta", "translation", "keypoints", "seen", "spread")
LEAST_SEEN = 8  # keypoints; of people hidden more than this nothing can be learned


class PictureBank(NamedTuple):
    """N pictures with their truth; see `biokit.synth.pictures.Pictures`."""

    rgb: Tensor  # [N, height, width, 3] uint8
    rotation: Tensor  # [N, 24, 3, 3]
    beta: Tensor  # [N, S]
    translation: Tensor  # [N, 3] m
    keypoints: Tensor  # [N, 26, 3] m, in the view's camera
    seen: Tensor  # [N, 26] bool
    spread: Tensor  # [N]


class PictureBatch(NamedTuple):
    """Pictures as the image encoder takes them, with their truth."""

    pictures: Tensor  # [B, 3, height, width], RGB from 0 to 1
    crop: Crop  # its rotation is the identity: the truth is in the view
    truth: Truth
    place: Tensor  # [B, 26, 2] of keypoints in the view
    seen: Tensor  # [B, 26] bool


@dataclass(frozen=True)
class Changes:
    """How pictures are changed; each is the limit of an even draw.

    Attributes
    ----------
    roll : float
        Turn about the optical axis, deg.
    zoom : float
        Of the logarithm of the size.
    shift : float
        Of the middle, in shares of the view's half height.
    mirror : float
        Share of mirror images.
    light, tint : float
        Of the logarithm of the brightness, of all colours together and of each.
    cover : float
        Share of pictures with a patch of one colour somewhere on them.
    """

    roll: float = 20.0
    zoom: float = 0.2
    shift: float = 0.1
    mirror: float = 0.5
    light: float = 0.3
    tint: float = 0.1
    cover: float = 0.3


def read_pictures(folder: str | os.PathLike[str], prefix: str = "part_") -> PictureBank:
    """The pictures of a folder of `scripts.mesh_recovery.pictures`.

    Parameters
    ----------
    folder : path
    prefix : str
        Of the names of its parts: "part_", or "held_out_".

    Raises
    ------
    FileNotFoundError
        If there are none.
    ValueError
        Listing the parts that lack something, or are of another size than the first.
    """
    paths = sorted(Path(folder).glob(f"{prefix}*.npz"))
    if not paths:
        raise FileNotFoundError(
            f"{folder}: no {prefix}*.npz; run python -m scripts.mesh_recovery.pictures"
        )
    parts: list[list[Tensor]] = []
    problems = []
    for path in paths:
        with np.load(path) as stored:
            lacking = [key for key in KEYS if key not in stored]
            if lacking:
                problems.append(f"{path.name} lacks {', '.join(lacking)}")
                continue
            parts.append([torch.from_numpy(stored[key]) for key in KEYS])
        size, first = parts[-1][0].shape[1:], parts[0][0].shape[1:]
        if size != first:
            problems.append(f"{path.name} has pictures of {tuple(size)}, others {tuple(first)}")
    if problems:
        raise ValueError(f"{folder}: " + "; ".join(problems))
    whole = PictureBank(*(torch.cat(column) for column in zip(*parts, strict=True)))
    rows = (whole.seen.sum(1) >= LEAST_SEEN).nonzero()[:, 0]
    return PictureBank(*(x if len(rows) == len(x) else x[rows] for x in whole))


def make_batch(
    bank: PictureBank, rows: Tensor, generator: torch.Generator, changes: Changes | None = None
) -> PictureBatch:
    """Pictures of a bank, changed at random.

    Parameters
    ----------
    bank : PictureBank
    rows : Tensor of int64, shape (B,)
    generator : torch.Generator
        On the CPU.
    changes : Changes, optional
        None for the pictures as they are.
    """
    own = PictureBank(*(x[rows] for x in bank))
    pictures = own.rgb.permute(0, 3, 1, 2).float() / 255
    turned = own
    if changes is not None:
        turned = mirrored(own, torch.rand(len(rows), generator=generator) < changes.mirror)
        pictures = turned.rgb.permute(0, 3, 1, 2).float() / 255
        pictures, turned = moved(pictures, turned, generator, changes)
        pictures = _relit(pictures, generator, changes)
    crop = Crop(torch.eye(3).expand(len(rows), 3, 3), turned.spread)
    place = seen_in_crop(turned.keypoints, crop)
    height, width = pictures.shape[2:]
    inside = (place.abs() < place.new_tensor([width / height, 1.0])).all(-1)
    return PictureBatch(
        pictures,
        crop,
        Truth(turned.rotation, turned.beta, turned.translation),
        place,
        turned.seen & inside,
    )


def mirrored(bank: PictureBank, flip: Tensor) -> PictureBank:
    """The pictures and people with those of ``flip`` [B] as in a mirror."""
    side = torch.diag(torch.tensor([-1.0, 1.0, 1.0]))
    # right becomes left, in the person's own frames as in the view's
    rotation = side @ bank.rotation[:, _JOINTS_MIRRORED] @ side
    other = PictureBank(
        bank.rgb.flip(2),
        rotation,
        bank.beta,
        bank.translation * side.diagonal(),
        bank.keypoints[:, _KEYPOINTS_MIRRORED] * side.diagonal(),
        bank.seen[:, _KEYPOINTS_MIRRORED],
        bank.spread,
    )
    return PictureBank(
        *(
            torch.where(flip.view(-1, *[1] * (a.ndim - 1)), b, a)
            for a, b in zip(bank, other, strict=True)
        )
    )


def moved(
    pictures: Tensor, bank: PictureBank, generator: torch.Generator, changes: Changes
) -> tuple[Tensor, PictureBank]:
    """Pictures [B, 3, h, w] seen by a camera that is turned and has another focal length."""
    count, (height, width) = len(pictures), pictures.shape[2:]
    draw = 2 * torch.rand(4, count, generator=generator) - 1
    roll = math.radians(changes.roll) * draw[0]
    zoom = (changes.zoom * draw[1]).exp()
    off = changes.shift * draw[2:].T * bank.spread[:, None]  # of the new axis in the old view
    zero, one = torch.zeros(count), torch.ones(count)
    c, s = roll.cos(), roll.sin()
    about = torch.stack([c, -s, zero, s, c, zero, zero, zero, one], -1).view(-1, 3, 3)
    turn = about @ turn_to(off)  # from the old view to the new
    spread = bank.spread * zoom
    # where each pixel of the new picture is in the old one
    v = (2 * torch.arange(height) + 1) / height - 1
    u = ((2 * torch.arange(width) + 1) / width - 1) * (width / height)
    grid = torch.stack([*torch.meshgrid(u, v, indexing="xy"), torch.ones(height, width)], -1)
    rays = grid * torch.cat([spread[:, None].expand(-1, 2), one[:, None]], -1)[:, None, None]
    rays = rays.flatten(1, 2) @ turn  # [B, h w, 3] in the old view: the transpose turns back
    at = rays[..., :2] / rays[..., 2:] / bank.spread[:, None, None]
    at = (at * torch.tensor([height / width, 1.0])).view(count, height, width, 2)
    pictures = torch.nn.functional.grid_sample(
        pictures, at, padding_mode="reflection", align_corners=False
    )
    rotation = torch.cat([(turn @ bank.rotation[:, 0])[:, None], bank.rotation[:, 1:]], 1)
    return pictures, bank._replace(
        rotation=rotation,
        translation=(turn @ bank.translation[..., None])[..., 0],
        keypoints=bank.keypoints @ turn.mT,
        spread=spread,
    )


def _relit(pictures: Tensor, generator: torch.Generator, changes: Changes) -> Tensor:
    """Brighter or darker, tinted, and some with a patch of one colour."""
    count, (height, width) = len(pictures), pictures.shape[2:]
    draw = 2 * torch.rand(4, count, generator=generator) - 1
    gain = (changes.light * draw[:1] + changes.tint * draw[1:]).exp().T  # [B, 3]
    pictures = (pictures * gain[..., None, None]).clamp(0, 1)
    place = torch.rand(count, 4, generator=generator)
    colour = torch.rand(count, 3, 1, 1, generator=generator)
    on = torch.rand(count, generator=generator) < changes.cover
    half = 0.05 + 0.15 * place[:, 2:]
    rows = (torch.arange(height) + 0.5) / height
    columns = (torch.arange(width) + 0.5) / width
    inside = ((rows - place[:, :1]).abs() < half[:, :1])[:, :, None] & (
        (columns - place[:, 1:2]).abs() < half[:, 1:]
    )[:, None]
    return torch.where((inside & on[:, None, None])[:, None], colour, pictures)


_JOINTS_MIRRORED = list(other_side(JOINT_NAMES))
_KEYPOINTS_MIRRORED = list(other_side(HALPE26))
