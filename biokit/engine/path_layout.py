"""What can be known of muscle paths before any pose: which segments may exist, and what they move.

A path is a polyline of nodes: the model's path points and, for every place where a wrap object may
hold the path off, the two points where it touches the object. Which nodes count differs from pose
to pose; the segments that are possible do not, so each gets a weight instead (0 or 1).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple
from weakref import WeakKeyDictionary

import torch
from torch import Tensor

from biokit.engine.model import Model

GROUND = -1


class Candidate(NamedTuple):
    """A wrap object that may hold off one segment of a path."""

    use: int  # row of Paths.wrap_object
    pair: int  # row of Layout.pairs


@dataclass(frozen=True, eq=False)
class Layout:
    """Tables of a model's paths; indices on the model's device.

    Attributes
    ----------
    pairs : tuple of (int, int)
        Path points that can follow each other.
    switches : tuple of (tuple of int, tuple of int)
        For each pair, the conditional points that must count and those that must not.
    candidates : tuple of Candidate
        Of muscles with one wrap object.
    several : tuple of (int, tuple of int, tuple of int)
        (muscle, points, uses) of muscles with two wrap objects and more.
    """

    pairs: tuple[tuple[int, int], ...]
    switches: tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]
    candidates: tuple[Candidate, ...]
    several: tuple[tuple[int, tuple[int, ...], tuple[int, ...]], ...]


_LAYOUTS: WeakKeyDictionary[Model, Layout] = WeakKeyDictionary()


def layout(model: Model) -> Layout:
    """The tables of a model, made once.

    Raises
    ------
    ValueError
        If a path cannot be evaluated: fewer than two points that always count, numbers that are
        not finite, wrap objects without size, a wrap range that is empty.
    """
    made = _LAYOUTS.get(model)
    if made is None:
        made = _LAYOUTS[model] = _make(model)
    return made


def _make(model: Model) -> Layout:
    _check(model)
    path = model.muscles.path
    points: list[list[int]] = [[] for _ in model.muscles.names]
    for p, m in enumerate(path.point_muscle):
        points[m].append(p)
    uses: list[list[int]] = [[] for _ in model.muscles.names]
    for u, m in enumerate(path.wrap_muscle):
        uses[m].append(u)
    conditional = {p for p, c in enumerate(path.condition_coordinate) if c >= 0}
    pairs: list[tuple[int, int]] = []
    switches: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    candidates: list[Candidate] = []
    several = []
    for m, own in enumerate(points):
        if len(uses[m]) > 1:
            several.append((m, tuple(own), tuple(uses[m])))
            continue
        for i, j in combinations(range(len(own)), 2):
            between = own[i + 1 : j]
            if not conditional.issuperset(between):
                continue
            for u in uses[m]:
                first, last = _range(path.wrap_first[u], path.wrap_last[u], len(own))
                if i >= first and j <= last:
                    candidates.append(Candidate(u, len(pairs)))
            pairs.append((own[i], own[j]))
            switches.append((tuple(conditional & {own[i], own[j]}), tuple(between)))
    return Layout(tuple(pairs), tuple(switches), tuple(candidates), tuple(several))


def _range(first: int, last: int, count: int) -> tuple[int, int]:
    return max(first, 0), last if last >= 0 else count - 1


def _check(model: Model) -> None:
    """Everything wrong with the paths, at once."""
    muscles, path = model.muscles, model.muscles.path
    problems = []
    polynomial = set(path.polynomials.muscle)
    always: list[int] = [0] * len(muscles)
    counts: list[int] = [0] * len(muscles)
    finite = torch.isfinite(path.location).all(1).tolist()
    for p, m in enumerate(path.point_muscle):
        counts[m] += 1
        always[m] += path.condition_coordinate[p] < 0
        if not finite[p]:
            problems.append(f"muscle {muscles.names[m]!r}: a path point that is not finite")
    for m, name in enumerate(muscles.names):
        if m not in polynomial and always[m] < 2:
            problems.append(
                f"muscle {name!r}: {always[m]} path points that always count; a path needs two"
            )
    size = path.wraps.size.tolist()
    for u, m in enumerate(path.wrap_muscle):
        w = path.wrap_object[u]
        where = f"muscle {muscles.names[m]!r}, wrap object {path.wraps.names[w]!r}"
        needed = {"cylinder": 2, "sphere": 1, "ellipsoid": 3, "torus": 2}[path.wraps.shape[w]]
        if not all(s > 0 and s < float("inf") for s in size[w][:needed]):
            problems.append(f"{where}: its size {size[w][:needed]} is not positive")
        first, last = _range(path.wrap_first[u], path.wrap_last[u], counts[m])
        if not first < last < counts[m]:
            problems.append(f"{where}: no segment between points {first + 1} and {last + 1}")
    if problems:
        listed = "\n  - ".join(dict.fromkeys(problems))
        raise ValueError(f"model {model.name!r} has muscle paths that cannot be:\n  - {listed}")


class Crossings(NamedTuple):
    """How channels move segments; see `crossings`."""

    channels: tuple[int, ...]  # those that move any segment
    row: Tensor  # [E] row of the wrench
    channel: Tensor  # [E] place in ``channels``
    sign: Tensor  # [E, 1] +1 where the channel moves the segment's end, -1 its start


def crossings(model: Model, ends: list[tuple[int, int]]) -> Crossings:
    """The channels that change the distance between two bodies.

    A channel changes it if it moves one of the bodies and not the other.

    Parameters
    ----------
    model : Model
    ends : list of (int, int)
        Bodies of start and end of each segment; -1 is ground.
    """
    descendants = model.descendants.tolist()
    constant = set(range(len(model.channel_body)))
    for driven in model.driven:
        constant -= set(driven)
    places: dict[int, int] = {}
    row, channel, sign = [], [], []
    for k, (start, end) in enumerate(ends):
        for c, body in enumerate(model.channel_body):
            moves_start = start >= 0 and descendants[body][start]
            moves_end = end >= 0 and descendants[body][end]
            if moves_start != moves_end and c not in constant:
                row.append(k)
                channel.append(places.setdefault(c, len(places)))
                sign.append(1.0 if moves_end else -1.0)
    return Crossings(
        tuple(places),
        model.index(row),
        model.index(channel),
        torch.tensor(sign, dtype=model.dtype, device=model.device)[:, None],
    )
