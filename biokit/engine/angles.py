"""One name for one orientation: the choice among equal Euler angles.

Three rotations about perpendicular axes reach every orientation twice, by ``(a, b, c)`` and by
``(a + pi, pi - b, c + pi)``, and each angle repeats after a full turn. All of them put every
marker in the same place, so inverse kinematics alone cannot choose.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from biokit.engine.model import Model

TURN = 2 * math.pi


def euler_triples(model: Model) -> list[tuple[int, int, int]]:
    """Coordinates of joints with three perpendicular rotations, one free coordinate each."""
    triples = []
    curved = set(model.channel_curve.curved.tolist())
    for body in range(len(model.parent)):
        channels = [
            k
            for k, b in enumerate(model.channel_body)
            if b == body and model.channel_is_rotation[k]
        ]
        own = [model.channel_coordinate[k] for k in channels]
        axes = model.channel_axis[channels]
        plain = all(
            k not in curved
            and abs(abs(float(model.channel_curve.slope[k])) - 1) < 1e-12
            and abs(float(model.channel_curve.offset[k])) < 1e-12
            and len(model.driven[model.channel_coordinate[k]]) == 1
            for k in channels
        )
        if len(channels) != 3 or not plain or not set(own) <= set(model.free):
            continue
        if torch.allclose(axes @ axes.mT, torch.eye(3).to(axes), atol=1e-9):
            triples.append((own[0], own[1], own[2]))
    return triples


def nearest_equal(model: Model, q: Tensor, near: Tensor, allowed: tuple[int, ...]) -> Tensor:
    """Among equal angles those closest to ``near``, within the ranges of clamped coordinates.

    Parameters
    ----------
    model : Model
    q, near : Tensor, shape (F, n) or, for ``near``, (n,)
        Coordinates, and what they should be close to.
    allowed : tuple of int
        Coordinates that may change.

    Returns
    -------
    Tensor, shape (F, n)
    """
    near = near.expand_as(q)
    q = _whole_turns(model, q, near, allowed)
    for triple in euler_triples(model):
        if not set(triple) <= set(allowed):
            continue
        # A channel with slope -1 has angle -q: half a turn further is half a turn either way.
        other = q.clone()
        first, middle, last = triple
        other[:, first] += math.pi
        other[:, last] += math.pi
        other[:, middle] = math.pi - q[:, middle]
        other = _whole_turns(model, other, near, triple)
        own = list(triple)
        closer = (other - near)[:, own].square().sum(1) < (q - near)[:, own].square().sum(1) - 1e-9
        for c in triple:
            if model.bounded[c]:
                closer &= (other[:, c] >= model.lower[c]) & (other[:, c] <= model.upper[c])
        q = torch.where(closer[:, None], other, q)
    return q


def within_range(model: Model, q: Tensor) -> Tensor:
    """Among equal angles those inside the ranges of the model, or closest to them.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (F, n)
        Coordinates, rad and m.

    Returns
    -------
    Tensor, shape (F, n)
        Where both names of an orientation are inside, the one closer to the default pose.
    """
    q = _whole_turns(model, q, model.default.expand_as(q), model.free)
    for triple in euler_triples(model):
        own = list(triple)
        here = q[:, own]
        other = torch.stack([here[:, 0] + math.pi, math.pi - here[:, 1], here[:, 2] + math.pi], 1)
        rest = model.default[own]
        ways = [_turned_into_range(model, way, own) for way in (here, other)]
        bounded = torch.tensor([model.bounded[c] for c in own], device=q.device)
        outside = [
            ((way - way.clamp(model.lower[own], model.upper[own])).abs() * bounded).sum(1)
            for way in ways
        ]
        away = [(way - rest).square().sum(1) for way in ways]
        same = (outside[1] - outside[0]).abs() < 1e-6
        take = torch.where(same, away[1] < away[0], outside[1] < outside[0])
        q[:, own] = torch.where(take[:, None], ways[1], ways[0])
    return q


def continuous(model: Model, q: Tensor) -> Tensor:
    """Among equal angles those that continue from frame to frame.

    For frames in time order. Each frame is put on the side of its predecessor; of the two ways to
    begin, the one that stays closer to the default pose is taken. Clamped coordinates stay within
    their range.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (F, n)
        Coordinates, each frame close to the next.

    Returns
    -------
    Tensor, shape (F, n)
    """
    q = q.clone()
    for triple in euler_triples(model):
        own = list(triple)
        here = q[:, own]
        other = torch.stack([here[:, 0] + math.pi, math.pi - here[:, 1], here[:, 2] + math.pi], 1)
        stay = _apart(here[:-1], here[1:])
        change = _apart(here[:-1], other[1:])
        flipped = torch.zeros(len(q), dtype=torch.bool, device=q.device)
        flipped[1:] = (change < stay).long().cumsum(0) % 2 == 1
        ways = []
        for turned in (flipped, ~flipped):
            way = _unwrap(torch.where(turned[:, None], other, here))
            way = way - TURN * torch.round((way.mean(0) - model.default[own]) / TURN)
            ways.append(way)
        near = [float((way - model.default[own]).square().sum()) for way in ways]
        best = ways[0] if near[0] <= near[1] else ways[1]
        clamped = torch.tensor([model.bounded[c] for c in own], device=q.device)
        slack = 1e-9
        inside = (best >= model.lower[own] - slack) & (best <= model.upper[own] + slack)
        q[:, own] = torch.where((inside | ~clamped).all(1, keepdim=True), best, here)
    for c in model.free:
        wide = not model.bounded[c] or float(model.upper[c] - model.lower[c]) >= TURN
        if wide and _repeats(model, c):
            q[:, c] = _unwrap(q[:, c : c + 1])[:, 0]
    return q


def _apart(a: Tensor, b: Tensor) -> Tensor:
    """Squared distance between angles (F, k), whole turns aside."""
    step = b - a
    return (step - TURN * torch.round(step / TURN)).square().sum(1)


def _unwrap(angles: Tensor) -> Tensor:
    """Angles (F, k) without jumps of whole turns."""
    turns = torch.round(angles.diff(dim=0) / TURN).cumsum(0)
    return torch.cat([angles[:1], angles[1:] - TURN * turns])


def _repeats(model: Model, c: int) -> bool:
    """Whether a coordinate is an angle and nothing else, so that a full turn changes nothing."""
    curved = set(model.channel_curve.curved.tolist())
    coupled = c in model.coupler_independent or c in model.coupler_dependent
    slopes = model.channel_curve.slope[list(model.driven[c])]
    return (
        not coupled
        and all(model.channel_is_rotation[k] and k not in curved for k in model.driven[c])
        and bool(((slopes - slopes.round()).abs() < 1e-12).all())
    )


def _turned_into_range(model: Model, angles: Tensor, own: list[int]) -> Tensor:
    """Angles (F, k), whole turns aside: close to the default, or inside a range that is not."""
    rest, lower, upper = model.default[own], model.lower[own], model.upper[own]
    near = angles - TURN * torch.round((angles - rest) / TURN)
    slack = 1e-9
    for step in (TURN, -TURN):
        moved = near + step
        outside = (near < lower - slack) | (near > upper + slack)
        inside = (moved >= lower - slack) & (moved <= upper + slack)
        near = torch.where(outside & inside, moved, near)
    return near


def _whole_turns(model: Model, q: Tensor, near: Tensor, coordinates: tuple[int, ...]) -> Tensor:
    q = q.clone()
    for c in coordinates:
        if not _repeats(model, c):
            continue
        turned = q[:, c] - TURN * torch.round((q[:, c] - near[:, c]) / TURN)
        if model.bounded[c]:
            inside = (turned >= model.lower[c]) & (turned <= model.upper[c])
            turned = torch.where(inside, turned, q[:, c])
        q[:, c] = turned
    return q
