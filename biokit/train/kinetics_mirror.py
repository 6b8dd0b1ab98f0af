"""Prepared motion seen in a mirror: left and right exchanged, as the person's mirror image has it.

Ground is mirrored in its x-y plane. Vectors change the sign of z; moments and angular velocities,
which are axial, that of x and y; feet and legs change places.
"""

from __future__ import annotations

import torch
from torch import Tensor

from biokit.nets.kinetic_features import COORDINATES, PER_COORDINATE, PER_POINT
from biokit.train.kinetics_data import Prepared

VECTOR = (1.0, 1.0, -1.0)
AXIAL = (-1.0, -1.0, 1.0)
# Signs of the entries of `kinetic_features` that are of the whole body: vertical in the pelvis,
# its angular velocity, velocity of the mass centre, its height, force, moment, their doubts, the
# pressure, its place between the feet and beside the line
WHOLE = (*VECTOR, *AXIAL, *VECTOR, 1.0, *VECTOR, *AXIAL, *(1.0,) * 6, 1.0, -1.0, -1.0, 1.0)
# and of a point: its place, the pressure from it, two of its height, velocity, certainty
POINT = (1.0, -1.0, 1.0, -1.0, 1.0, 1.0, *VECTOR, 1.0)


def mirrored(frames: Prepared) -> Prepared:
    """The mirror image of frames or windows [..., T, ...]."""
    order = _coordinates()
    vector, axial = (frames.entries.new_tensor(x) for x in (VECTOR, AXIAL))
    wrench = torch.cat([vector, axial])
    points = frames.height.shape[-1]
    swapped = torch.arange(points).roll(points // 2)
    lever = frames.lever.unflatten(-1, (-1, 6)).flip(-2) * wrench
    return Prepared(
        entries=_entries(frames.entries, points, order),
        needed_force=frames.needed_force * vector,
        needed_moment=frames.needed_moment * axial,
        mass_centre=frames.mass_centre * vector,
        heading=frames.heading * vector[:, None] * vector,
        place=frames.place[..., swapped, :] * vector,
        height=frames.height[..., swapped],
        speed=frames.speed[..., swapped],
        weight=frames.weight,
        length=frames.length,
        reference=frames.reference.flip(-2) * vector,
        wrench=frames.wrench.flip(-2) * wrench,
        total=frames.total * wrench,
        surety=frames.surety,
        moment=frames.moment[..., order],
        unloaded=frames.unloaded[..., order],
        lever=lever.flatten(-2)[..., order, :],
        has=frames.has[..., order],
        valid=frames.valid,
    )


def half_mirrored(windows: Prepared, generator: torch.Generator) -> Prepared:
    """Windows [B, T, ...] of which each is mirrored by the throw of a coin."""
    turned = mirrored(windows)
    coin = torch.rand(len(windows.valid), generator=generator) < 0.5

    def chosen(name: str) -> Tensor:
        own, other = getattr(windows, name), getattr(turned, name)
        return torch.where(coin.reshape(-1, *(1,) * (own.dim() - 1)), other, own)

    return Prepared(**{name: chosen(name) for name in windows.__dataclass_fields__})


def _coordinates() -> Tensor:
    """For each of `COORDINATES`, whose value the mirror image has; none changes its sign."""
    other = {"r": "l", "l": "r"}
    return torch.tensor([COORDINATES.index(name[:-1] + other[name[-1]]) for name in COORDINATES])


def _entries(entries: Tensor, points: int, order: Tensor) -> Tensor:
    angles = len(COORDINATES) * PER_COORDINATE
    soles = angles + len(WHOLE)
    person = soles + points * PER_POINT
    joints = entries[..., :angles].unflatten(-1, (-1, PER_COORDINATE))[..., order, :]
    swapped = torch.arange(points).roll(points // 2)
    each = entries[..., soles:person].unflatten(-1, (points, PER_POINT))[..., swapped, :]
    return torch.cat(
        [
            joints.flatten(-2),
            entries[..., angles:soles] * entries.new_tensor(WHOLE),
            (each * entries.new_tensor(POINT)).flatten(-2),
            entries[..., person:],
        ],
        -1,
    )
