"""Muscle paths in a pose: nodes, the segments between them, and the pull of each.

Internal to `biokit.engine.muscle_path`; the batch is the last dimension. Positions are relative to
the origin of the first body, so that float32 keeps its digits wherever a person stands.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.curves import evaluate_with_derivatives
from biokit.engine.joints import substitute_couplers
from biokit.engine.kinematics import batch_last_scale, compose
from biokit.engine.model import Model
from biokit.engine.path_layout import Layout, layout
from biokit.engine.path_wraps import Chosen, Frames, Several, SeveralTrace, Uses, single_wraps
from biokit.engine.wrapping import size_of

TOLERANCE = 1e-5  # rad or m, by which OpenSim widens the range of a conditional point


class Bodies(NamedTuple):
    """Bodies in ground, with ground itself as the last one.

    Attributes
    ----------
    rotation : Tensor, shape (nb + 1, 3, 3, B)
    position : Tensor, shape (nb + 1, 3, B)
        Relative to ``reference``.
    reference : Tensor, shape (3, B)
        Origin of the first body in ground.
    values, slopes : Tensor, shape (C, B)
        Of the joints' channels.
    q : Tensor, shape (n, B)
        With the couplers substituted.
    """

    rotation: Tensor
    position: Tensor
    reference: Tensor
    values: Tensor
    slopes: Tensor
    q: Tensor


class Trace(NamedTuple):
    """All segments of all paths in a batch of poses.

    Attributes
    ----------
    start, end : Tensor, shape (S, 3, B)
        Where the segments begin and end; one that ends at a wrap object starts at a path point.
    pull : Tensor, shape (S, 3, B)
        Force of a unit tension on the start, and the opposite of that on the end's body: the
        direction from start to end, but for wraps whose path is not the shortest; zero where the
        segment does not exist in the pose.
    length : Tensor, shape (m, B)
        Of the whole paths, surfaces included; without polynomial paths.
    points, counts : Tensor, shapes (P, 3, B), (P, B)
        The path points, and 1 for those that count.
    single : Chosen or None
        Wrap objects that are alone on their path.
    several : SeveralTrace or None
        Paths with several wrap objects.
    """

    start: Tensor
    end: Tensor
    pull: Tensor
    length: Tensor
    points: Tensor
    counts: Tensor
    single: Chosen | None
    several: SeveralTrace | None


@dataclass(frozen=True, eq=False)
class Tracer:
    """Evaluates the paths of one model."""

    model: Model
    opensim_compatible: bool = False

    @cached_property
    def layout(self) -> Layout:
        """The paths' tables."""
        return layout(self.model)

    def bodies(self, q: Tensor) -> Bodies:
        """Bodies in a batch of poses (n, B)."""
        model = self.model
        q = substitute_couplers(model, q)
        values, slopes, _ = evaluate_with_derivatives(
            model.channel_curve, q.index_select(0, model.driver)
        )
        rotation, position = compose(model, values, batch_last_scale(model, None, q.shape[-1:]))
        reference = position[0]
        eye = torch.eye(3, dtype=q.dtype, device=q.device)[None, :, :, None]
        rotation = torch.cat([rotation, eye.expand(1, 3, 3, q.shape[-1])])
        position = torch.cat([position, torch.zeros_like(position[:1])]) - reference
        return Bodies(rotation, position, reference, values, slopes, q)

    def points(self, bodies: Bodies) -> Tensor:
        """Path points, shape (P, 3, B)."""
        path = self.model.muscles.path
        local = path.location[..., None]
        if path.moving_point:
            value, _, _ = evaluate_with_derivatives(
                path.moving_curve, bodies.q.index_select(0, self._moving_coordinate)
            )
            shift = path.moving_direction[..., None] * value[:, None]
            local = local.expand(-1, -1, value.shape[-1])
            local = local.index_add(0, self.model.index(path.moving_point), shift)
        turn = bodies.rotation.index_select(0, self._point_body)
        place = bodies.position.index_select(0, self._point_body)
        for k in range(3):
            place = torch.addcmul(place, turn[:, :, k], local[:, k, None])
        return place

    def trace(self, bodies: Bodies) -> Trace:
        """All segments in a batch of poses."""
        tables, points = self.layout, self.points(bodies)
        counts = self._active(bodies)
        weight = self._pair_weight(counts)
        start = points.index_select(0, self._pair_start)
        end = points.index_select(0, self._pair_end)
        lengths, muscles = [], [self._pair_muscle]
        starts, ends, pulls = [start], [end], []
        wrapped, own = None, None
        frames = self._frames(bodies)
        if tables.candidates:
            index = self._candidate_pair
            wrapped = single_wraps(
                self._candidates,
                frames,
                start.index_select(0, index),
                end.index_select(0, index),
                weight.index_select(0, index) > 0,
            )
            weight = weight.index_add(0, index, -wrapped.chosen)
            starts += [start.index_select(0, index), end.index_select(0, index)]
            ends += [wrapped.first, wrapped.second]
            chosen = wrapped.chosen[:, None]
            pulls = [wrapped.pull_first * chosen, wrapped.pull_second * chosen]
            free = size_of(wrapped.first - starts[1]) + size_of(wrapped.second - starts[2])
            surface = (free + wrapped.length) * wrapped.chosen
        step = end - start
        size = size_of(step)
        lengths.append(size * weight)
        pulls.insert(0, step * (weight / size)[:, None])
        if wrapped is not None:
            lengths.append(surface)
            muscles.append(self._candidate_muscle)
        if tables.several:
            own = self._several.trace(points, counts, frames)
            starts.append(own.start)
            ends.append(own.end)
            pulls.append(own.pull)
            lengths += [own.straight, own.surface]
            muscles += [self._several.segment_muscle, self._several.surface_muscle]
        total = torch.zeros(
            (len(self.model.muscles), bodies.q.shape[-1]), dtype=step.dtype, device=step.device
        )
        total = total.index_add(0, torch.cat(muscles), torch.cat(lengths))
        return Trace(
            torch.cat(starts),
            torch.cat(ends),
            torch.cat(pulls),
            total,
            points,
            counts,
            wrapped,
            own,
        )

    def nodes(self, bodies: Bodies) -> Tensor:
        """Points of each path in order, padded with NaN, shape (m, N, 3, B)."""
        trace = self.trace(bodies)
        path = self.model.muscles.path
        rows: list[list[int]] = [[] for _ in self.model.muscles.names]
        places, keys = [trace.points], [self._point_key.to(trace.points)[:, None] / trace.counts]
        for p, m in enumerate(path.point_muscle):
            rows[m].append(p)
        used = len(path.point_muscle)
        if trace.single is not None:
            pairs = [self.layout.pairs[c.pair][0] for c in self.layout.candidates]
            before = self._point_key[pairs].to(trace.points)[:, None]
            for k, place in enumerate((trace.single.first, trace.single.second)):
                places.append(place)
                keys.append((before + (k + 1) / 3) / trace.single.chosen)
                for c, candidate in enumerate(self.layout.candidates):
                    rows[path.wrap_muscle[candidate.use]].append(used + c)
                used += len(pairs)
        if trace.several is not None:
            places.append(trace.several.nodes.flatten(0, 1))
            keys.append(trace.several.keys.flatten(0, 1) + 1)
            size = trace.several.nodes.shape[1]
            for r, (m, _, _) in enumerate(self.layout.several):
                rows[m] = [used + r * size + k for k in range(size)]
            used += size * len(self.layout.several)
        width = max(map(len, rows), default=0)
        table = self.model.index([(row + [used] * width)[k] for row in rows for k in range(width)])
        place = torch.cat([*places, torch.full_like(places[0][:1], torch.nan)])
        key = torch.cat([*keys, torch.full_like(keys[0][:1], torch.inf)])
        key = key.index_select(0, table).unflatten(0, (len(rows), width))
        key, order = key.sort(1)
        place = place.index_select(0, table).unflatten(0, (len(rows), width))
        place = place.gather(1, order[:, :, None].expand(-1, -1, 3, -1))
        place = torch.where(torch.isfinite(key)[:, :, None], place, torch.nan)
        most = int(torch.isfinite(key).any(2).any(0).sum())
        return place[:, :most] + bodies.reference

    @cached_property
    def _point_key(self) -> Tensor:
        """Points of each path counted from 1."""
        muscle = self.model.muscles.path.point_muscle
        return self.model.index([muscle[: p + 1].count(m) for p, m in enumerate(muscle)])

    @cached_property
    def segments(self) -> list[tuple[int, int, int]]:
        """(muscle, body of the start, body of the end) of each segment of a trace."""
        path, tables = self.model.muscles.path, self.layout
        body = path.point_body
        table = [(path.point_muscle[a], body[a], body[b]) for a, b in tables.pairs]
        first, second = [], []
        for use, pair in tables.candidates:
            a, b = tables.pairs[pair]
            wrap = path.wraps.body[path.wrap_object[use]]
            first.append((path.point_muscle[a], body[a], wrap))
            second.append((path.point_muscle[a], body[b], wrap))
        return [*table, *first, *second, *(self._several.segments if tables.several else [])]

    @cached_property
    def ends_at_point(self) -> list[tuple[int, int]]:
        """Path point that each segment starts and ends at, -1 where that is a wrap object."""
        tables = self.layout
        table = list(tables.pairs)
        table += [(tables.pairs[c.pair][0], -1) for c in tables.candidates]
        table += [(tables.pairs[c.pair][1], -1) for c in tables.candidates]
        return [*table, *(self._several.ends_at_point if tables.several else [])]

    # --- parts -----------------------------------------------------------------------------------

    def _frames(self, bodies: Bodies) -> Frames:
        wraps = self.model.muscles.path.wraps
        body = self.model.index(wraps.body) % len(bodies.position)
        turn, place = bodies.rotation.index_select(0, body), bodies.position.index_select(0, body)
        origin = place
        columns = []
        for k in range(3):
            origin = torch.addcmul(origin, turn[:, :, k], wraps.translation[:, k, None, None])
        for j in range(3):
            column = turn[:, :, 0] * wraps.rotation[:, 0, j, None, None]
            for k in (1, 2):
                column = torch.addcmul(column, turn[:, :, k], wraps.rotation[:, k, j, None, None])
            columns.append(column)
        return Frames(torch.stack(columns, 2), origin)

    def _active(self, bodies: Bodies) -> Tensor:
        """1 for points that count, shape (P, B)."""
        path = self.model.muscles.path
        counts = torch.ones(
            (len(path.point_muscle), bodies.q.shape[-1]),
            dtype=bodies.q.dtype,
            device=bodies.q.device,
        )
        some = [p for p, c in enumerate(path.condition_coordinate) if c >= 0]
        if not some:
            return counts
        index = self.model.index(some)
        coordinate = self.model.index([path.condition_coordinate[p] for p in some])
        value = bodies.q.detach().index_select(0, coordinate)
        low, high = path.condition_range[index].detach().unbind(1)
        inside = (value >= low[:, None] - TOLERANCE) & (value <= high[:, None] + TOLERANCE)
        return counts.index_copy(0, index, inside.to(counts))

    def _pair_weight(self, counts: Tensor) -> Tensor:
        """1 for pairs of points that follow each other in the pose, shape (pairs, B)."""
        weight = counts.new_ones((len(self.layout.pairs), counts.shape[-1]))
        rows, factors = self._switches
        if len(rows) == 0:
            return weight
        table = torch.cat([counts, 1 - counts, counts.new_ones((1, counts.shape[-1]))])
        own = table.index_select(0, factors[:, 0])
        for k in range(1, factors.shape[1]):
            own = own * table.index_select(0, factors[:, k])
        return weight.index_copy(0, rows, own)

    @cached_property
    def _switches(self) -> tuple[Tensor, Tensor]:
        """Pairs that depend on conditional points, and rows of [on | off | one] to multiply."""
        count = len(self.model.muscles.path.point_muscle)
        found = [
            (k, [*on, *(count + p for p in off)])
            for k, (on, off) in enumerate(self.layout.switches)
            if on or off
        ]
        width = max((len(f) for _, f in found), default=0)
        table = [f + [2 * count] * (width - len(f)) for _, f in found]
        index = self.model.index
        factors = torch.tensor(table, dtype=torch.int64, device=self.model.device)
        return index([k for k, _ in found]), factors.view(len(found), width)

    @cached_property
    def _point_body(self) -> Tensor:
        bodies = len(self.model.parent) + 1
        return self.model.index(self.model.muscles.path.point_body) % bodies

    @cached_property
    def _moving_coordinate(self) -> Tensor:
        return self.model.index(self.model.muscles.path.moving_coordinate)

    @cached_property
    def _pair_start(self) -> Tensor:
        return self.model.index([a for a, _ in self.layout.pairs])

    @cached_property
    def _pair_end(self) -> Tensor:
        return self.model.index([b for _, b in self.layout.pairs])

    @cached_property
    def _pair_muscle(self) -> Tensor:
        muscle = self.model.muscles.path.point_muscle
        return self.model.index([muscle[a] for a, _ in self.layout.pairs])

    @cached_property
    def _candidates(self) -> Uses:
        uses = tuple(c.use for c in self.layout.candidates)
        return Uses(self.model, uses, True, self.opensim_compatible)

    @cached_property
    def _candidate_pair(self) -> Tensor:
        return self.model.index([c.pair for c in self.layout.candidates])

    @cached_property
    def _candidate_muscle(self) -> Tensor:
        muscle = self.model.muscles.path.wrap_muscle
        return self.model.index([muscle[c.use] for c in self.layout.candidates])

    @cached_property
    def _several(self) -> Several:
        return Several(self.model, self.layout.several, self.opensim_compatible)
