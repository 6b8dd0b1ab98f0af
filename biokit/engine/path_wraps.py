"""Which wrap objects hold a path off, and where, in a batch of poses.

Internal to `biokit.engine.muscle_path`. The choices are OpenSim's (``GeometryPath``): a wrap
object takes the first segment that cuts it, otherwise the one that it lengthens least; several
wrap objects on one path are taken in turn, each on the path that the others leave, until nothing
moves any more.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.model import Model
from biokit.engine.wrap_ellipsoid import ellipsoid
from biokit.engine.wrapping import Wrapped, cylinder, size_of, sphere, torus, with_exact_pull

# Rounds over the wrap objects of a path that has several, and when to stop: at a change of the
# length (OpenSim) or of where the path touches, m.
OPENSIM_ROUNDS, OPENSIM_CHANGE = 8, 0.0005
ROUNDS, CHANGE = 40, 1e-6


class Frames(NamedTuple):
    """Frames of wrap objects: rotations (W, 3, 3, B) and origins (W, 3, B)."""

    rotation: Tensor
    origin: Tensor

    def take(self, index: Tensor) -> Frames:
        """Those named by ``index``."""
        return Frames(self.rotation.index_select(0, index), self.origin.index_select(0, index))

    def into(self, p: Tensor) -> Tensor:
        """Points (W, 3, B) in the frames."""
        return self.unturn(p - self.origin)

    def unturn(self, v: Tensor) -> Tensor:
        """Vectors in the frames."""
        r = self.rotation
        out = r[:, 0] * v[:, 0, None]
        out = torch.addcmul(out, r[:, 1], v[:, 1, None])
        return torch.addcmul(out, r[:, 2], v[:, 2, None])

    def turn(self, v: Tensor) -> Tensor:
        """Vectors of the frames in ground axes."""
        r = self.rotation
        out = r[:, :, 0] * v[:, 0, None]
        out = torch.addcmul(out, r[:, :, 1], v[:, 1, None])
        return torch.addcmul(out, r[:, :, 2], v[:, 2, None])

    def out(self, p: Tensor) -> Tensor:
        """Points of the frames in ground axes."""
        return self.turn(p) + self.origin


class _Part(NamedTuple):
    """Uses of objects of one shape."""

    shape: str
    method: str  # of an ellipsoid
    rows: Tensor  # among the uses
    size: Tensor  # [K, 3]
    side: Tensor  # [K, 3, 1]


@dataclass(frozen=True, eq=False)
class Uses:
    """Wraps lines over the objects of some uses.

    Attributes
    ----------
    model : Model
    uses : tuple of int
        ``K`` rows of ``Paths.wrap_object``.
    alone : bool
        Whether each object is the only one of its path.
    opensim_compatible : bool
    """

    model: Model
    uses: tuple[int, ...]
    alone: bool
    opensim_compatible: bool

    def wrap(self, frames: Frames, p1: Tensor, p2: Tensor) -> Wrapped:
        """Wrap lines, all in ground axes; pulls only of objects that are alone.

        Parameters
        ----------
        frames : Frames
            Of the objects, K rows.
        p1, p2 : Tensor, shape (K, 3, B)
        """
        found = []
        for part in self._parts:
            every = len(self._parts) == 1
            own = frames if every else frames.take(part.rows)
            a = own.into(p1 if every else p1.index_select(0, part.rows))
            b = own.into(p2 if every else p2.index_select(0, part.rows))
            one = self._over(part, a, b)
            one = one._replace(first=own.out(one.first), second=own.out(one.second))
            if self.alone:
                one = one._replace(
                    pull_first=own.turn(one.pull_first), pull_second=own.turn(one.pull_second)
                )
            found.append(one)
        if len(found) == 1:
            return found[0]
        back = torch.cat([part.rows for part in self._parts]).argsort()
        return Wrapped(*(torch.cat(p).index_select(0, back) for p in zip(*found, strict=True)))

    def _over(self, part: _Part, p1: Tensor, p2: Tensor) -> Wrapped:
        size, side = part.size, part.side
        section = self.opensim_compatible and self.alone
        if part.shape == "cylinder":
            return cylinder(p1, p2, size[:, :1], size[:, 1:2], side, plane_section=section)
        if part.shape == "sphere":
            return sphere(p1, p2, size[:, :1], side)
        if part.shape == "torus":

            def over(a: Tensor, b: Tensor) -> Wrapped:
                return torus(a, b, size[:, :1], size[:, 1:2], side, plane_section=section)

        else:

            def over(a: Tensor, b: Tensor) -> Wrapped:
                shortest = not self.opensim_compatible
                return ellipsoid(a, b, size, side, part.method, shortest=shortest)

        exact = self.alone and not self.opensim_compatible
        return with_exact_pull(over, p1, p2) if exact else over(p1, p2)

    @cached_property
    def objects(self) -> Tensor:
        """The wrap object of each use, shape (K,)."""
        return self.model.index([self.model.muscles.path.wrap_object[u] for u in self.uses])

    @cached_property
    def _parts(self) -> list[_Part]:
        path, wraps = self.model.muscles.path, self.model.muscles.path.wraps
        kinds = []
        for use in self.uses:
            shape = wraps.shape[path.wrap_object[use]]
            kinds.append((shape, path.wrap_method[use] if shape == "ellipsoid" else ""))
        parts = []
        for shape, method in dict.fromkeys(kinds):
            rows = [k for k, own in enumerate(kinds) if own == (shape, method)]
            objects = [path.wrap_object[self.uses[k]] for k in rows]
            side = wraps.size.new_zeros((len(rows), 3, 1))
            for k, w in enumerate(objects):
                if wraps.quadrant_axis[w] >= 0:
                    side[k, wraps.quadrant_axis[w]] = float(wraps.quadrant_sign[w])
            parts.append(_Part(shape, method, self.model.index(rows), wraps.size[objects], side))
        return parts


class Chosen(NamedTuple):
    """Candidates of muscles with one wrap object, in ground axes; see `Wrapped`."""

    chosen: Tensor  # [K, B] 1 where the candidate is taken
    first: Tensor
    second: Tensor
    length: Tensor
    pull_first: Tensor
    pull_second: Tensor


def single_wraps(
    candidates: Uses, frames: Frames, p1: Tensor, p2: Tensor, exists: Tensor
) -> Chosen:
    """Wrap objects that are alone on their path.

    Parameters
    ----------
    candidates : Uses
    frames : Frames
        Of all wrap objects.
    p1, p2 : Tensor, shape (K, 3, B)
        Ends of the segments that the candidates may hold off.
    exists : Tensor of bool, shape (K, B)
        Whether the segment counts in the pose.
    """
    uses = candidates.uses
    found = candidates.wrap(frames.take(candidates.objects), p1, p2)
    with torch.no_grad():
        score = _score(found, p1, p2, exists)
        rows: dict[int, list[int]] = {}
        for k, use in enumerate(uses):
            rows.setdefault(use, []).append(k)
        width = max(map(len, rows.values()))
        pad = len(uses)
        table = candidates.model.index(
            [(r + [pad] * width)[i] for r in rows.values() for i in range(width)]
        )
        none = torch.full_like(score[:1], torch.inf)
        board = torch.cat([score, none]).index_select(0, table).view(len(rows), width, -1)
        least, place = board.min(1)
        best = table.view(len(rows), width).gather(1, place)  # [uses, B]
        best = torch.where(torch.isfinite(least), best, pad)
        chosen = torch.zeros_like(board[:, 0, :]).new_zeros((pad + 1, score.shape[-1]))
        chosen = chosen.scatter(0, best, 1.0)[:-1]
    return Chosen(
        chosen, found.first, found.second, found.length, found.pull_first, found.pull_second
    )


def _score(found: Wrapped, p1: Tensor, p2: Tensor, exists: Tensor) -> Tensor:
    """What a wrap costs: the first segment that cuts before all others; inf where there is none."""
    longer = (
        size_of(found.first - p1) + found.length + size_of(found.second - p2) - size_of(p2 - p1)
    )
    rank = torch.arange(len(longer), dtype=longer.dtype, device=longer.device)
    score = torch.where(found.cuts, rank[:, None] - 1e6, longer)
    return torch.where(found.touches & exists, score, torch.inf)


class _Turn(NamedTuple):
    """One wrap object of each path that has so many; see `Several`."""

    rows: Tensor  # [R] paths
    slots: Tensor  # [2] its nodes
    first: Tensor  # [R, 1, 1] keys of the points between which it may hold the path off
    last: Tensor
    uses: Uses  # for every segment of every path


class _Rounds(NamedTuple):
    """How far the rounds over the wrap objects have come; see `Several`."""

    where: Tensor  # [R, N, 3, B] nodes
    key: Tensor  # [R, N, B]
    surface: Tensor  # [R, uses, B] lengths on the objects
    kept: Tensor  # [R, N, 3, B] nodes with which the path is measured
    before: Tensor  # [R, B] length after the last round
    done: Tensor  # [R, B]


class SeveralTrace(NamedTuple):
    """Segments of the paths with several wrap objects; see `path_trace.Trace`."""

    start: Tensor
    end: Tensor
    pull: Tensor
    straight: Tensor  # [S, B] lengths of the segments, 0 where they do not exist
    surface: Tensor  # [uses, B] lengths on the objects
    nodes: Tensor  # [R, N, 3, B]
    keys: Tensor  # [R, N, B] see `Several`


@dataclass(frozen=True, eq=False)
class Several:
    """Paths with two wrap objects and more, side by side.

    Each path has a row of nodes, first its points, then two for each wrap object, and a key for
    each node: points count 0, 1, 2, ... along the path, the nodes of a wrap object lie between
    those of the segment it holds off, and what does not count has the key ``inf``.
    """

    model: Model
    muscles: tuple[tuple[int, tuple[int, ...], tuple[int, ...]], ...]
    opensim_compatible: bool

    def trace(self, points: Tensor, counts: Tensor, frames: Frames) -> SeveralTrace:
        """Their segments.

        Parameters
        ----------
        points : Tensor, shape (P, 3, B)
            All path points.
        counts : Tensor, shape (P, B)
            1 for points that count.
        frames : Frames
            Of all wrap objects.
        """
        rows, k, w = len(self.muscles), self.width, self.rounds
        batch = points.shape[-1]
        padded = torch.cat([points, torch.zeros_like(points[:1])])
        where = padded.index_select(0, self._points).view(rows, k, 3, batch)
        where = torch.cat([where, where.new_zeros((rows, 2 * w, 3, batch))], 1)
        on = torch.cat([counts, torch.zeros_like(counts[:1])]).index_select(0, self._points)
        step = torch.arange(k, dtype=points.dtype, device=points.device)[None, :, None]
        key = torch.where(on.view(rows, k, batch) > 0, step, torch.inf)
        key = torch.cat([key, torch.full_like(key[:, :1], torch.inf).expand(-1, 2 * w, -1)], 1)
        state = _Rounds(
            where=where,
            key=key,
            surface=points.new_zeros((rows, w, batch)),
            kept=where,
            before=points.new_full((rows, batch), torch.inf),
            done=torch.zeros((rows, batch), dtype=torch.bool, device=points.device),
        )
        turns = [(turn, frames.take(turn.uses.objects)) for turn in self._turns]
        waiting: list[tuple[_Rounds, Tensor]] = []
        for _ in range(OPENSIM_ROUNDS if self.opensim_compatible else ROUNDS):
            state = self._round(state, turns)
            live = torch.nonzero(~state.done.all(0))[:, 0]
            if len(live) == 0:
                break
            if len(live) < 0.6 * state.done.shape[1]:  # go on with the poses that are not done
                waiting.append((state, live))
                state = _Rounds(*(x.index_select(-1, live) for x in state))
                turns = [
                    (turn, Frames(*(x.index_select(-1, live) for x in own))) for turn, own in turns
                ]
        for whole, live in reversed(waiting):
            parts = zip(whole, state, strict=True)
            state = _Rounds(*(all_.index_copy(-1, live, own) for all_, own in parts))
        return self._segments(state.where, state.kept, state.key, state.surface)

    def _round(self, state: _Rounds, turns: list[tuple[_Turn, Frames]]) -> _Rounds:
        """Take all wrap objects in turn; paths that are done stay as they are."""
        where, key, surface = state.where, state.key, state.surface
        for turn in turns:
            where, key, surface = self._hold_off(turn, where, key, surface)
        done = state.done
        still = ~done[:, None]
        with torch.no_grad():
            moved = (where - state.where).abs().amax((1, 2))
        where = torch.where(still[:, :, None], where, state.where)
        key = torch.where(still, key, state.key)
        surface = torch.where(still, surface, state.surface)
        if not self.opensim_compatible:
            return _Rounds(where, key, surface, where, state.before, done | (moved < CHANGE))
        # OpenSim goes on measuring from where a wrap point was when first measured.
        met = torch.isfinite(state.key)[:, :, None] | done[:, None, None]
        kept = torch.where(met, state.kept, where)
        with torch.no_grad():
            now = self._total(kept, key, surface)
            done = done | ((now - state.before).abs() < OPENSIM_CHANGE)
        return _Rounds(where, key, surface, kept, now, done)

    def _hold_off(
        self, turn: tuple[_Turn, Frames], where: Tensor, key: Tensor, surface: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Take one wrap object of each path anew."""
        (rows, slots, first, last, uses), frames = turn
        x, own = where.index_select(0, rows), key.index_select(0, rows)
        none = torch.full_like(own[:, :2], torch.inf)
        own = own.index_copy(1, slots, none)
        order = own.argsort(1)[:, :-2]  # [R, N, B], without the two nodes that are put anew
        along = own.gather(1, order)
        x = x.gather(1, order[:, :, None].expand(-1, -1, 3, -1))
        spans = order.shape[1] - 1
        exists = torch.isfinite(along[:, 1:]) & (along[:, :-1] >= first) & (along[:, 1:] <= last)
        node = order[:, :-1]
        k = self.width
        on_object = (node >= k) & ((node - k) % 2 == 0)  # from where one touches to where it leaves
        exists = exists & ~on_object
        flat1, flat2 = x[:, :-1].flatten(0, 1), x[:, 1:].flatten(0, 1)
        found = uses.wrap(frames, flat1, flat2)
        with torch.no_grad():
            score = _score(found, flat1, flat2, exists.flatten(0, 1))
            least, place = score.view(len(rows), spans, -1).min(1)  # [R, B]
            taken = torch.isfinite(least)

        def pick(value: Tensor) -> Tensor:
            value = value.unflatten(0, (len(rows), spans))
            if value.dim() == 3:
                return value.gather(1, place[:, None])[:, 0]
            return value.gather(1, place[:, None, None].expand(-1, 1, 3, -1))[:, 0]

        low = along[:, :-1].gather(1, place[:, None])[:, 0]
        high = along[:, 1:].gather(1, place[:, None])[:, 0]
        low, high = torch.where(taken, low, 0.0), torch.where(taken, high, 0.0)
        keys = torch.stack([low + (high - low) / 3, low + 2 * (high - low) / 3], 1)
        own = own.index_copy(1, slots, torch.where(taken[:, None], keys, torch.inf))
        both = torch.stack([pick(found.first), pick(found.second)], 1)
        both = torch.where(taken[:, None, None], both, 0.0)
        moved = where.index_select(0, rows).index_copy(1, slots, both)
        length = torch.where(taken, pick(found.length), 0.0)
        place_of_use = (slots[:1] - k) // 2
        lengths = surface.index_select(0, rows).index_copy(1, place_of_use, length[:, None])
        return (
            where.index_copy(0, rows, moved),
            key.index_copy(0, rows, own),
            surface.index_copy(0, rows, lengths),
        )

    def _total(self, where: Tensor, key: Tensor, surface: Tensor) -> Tensor:
        order = key.argsort(1)
        along = key.gather(1, order)
        x = where.gather(1, order[:, :, None].expand(-1, -1, 3, -1))
        straight = size_of((x[:, 1:] - x[:, :-1]).flatten(0, 1)).view(*x.shape[:1], -1, x.shape[-1])
        node = order[:, :-1]
        on_object = (node >= self.width) & ((node - self.width) % 2 == 0)
        exists = torch.isfinite(along[:, 1:]) & ~on_object
        return torch.where(exists, straight, 0.0).sum(1) + surface.sum(1)

    def _segments(self, where: Tensor, kept: Tensor, key: Tensor, surface: Tensor) -> SeveralTrace:
        rank = key.argsort(1).argsort(1)
        flat_rank, flat_key = rank.flatten(0, 1), key.flatten(0, 1)
        a, b = self._segment_nodes
        follows = flat_rank.index_select(0, b) == flat_rank.index_select(0, a) + 1
        follows = follows & torch.isfinite(flat_key.index_select(0, b))
        weight = follows.to(where)
        flat = kept.flatten(0, 1)
        step = flat.index_select(0, b) - flat.index_select(0, a)
        size = size_of(step)
        place = where.flatten(0, 1)
        return SeveralTrace(
            place.index_select(0, a),
            place.index_select(0, b),
            step * (weight / size)[:, None],
            size * weight,
            surface.flatten(0, 1),
            where,
            key,
        )

    # --- tables ----------------------------------------------------------------------------------

    @cached_property
    def _turns(self) -> list[_Turn]:
        """What is needed to take the first, the second, ... wrap object of each path."""
        path, index = self.model.muscles.path, self.model.index
        size = self.model.default.new_tensor
        turns = []
        for i in range(self.rounds):
            rows = [r for r, (_, _, uses) in enumerate(self.muscles) if i < len(uses)]
            own = [self.muscles[r][2][i] for r in rows]
            last = [path.wrap_last[u] if path.wrap_last[u] >= 0 else self.width for u in own]
            spans = self.width + 2 * self.rounds - 3
            turns.append(
                _Turn(
                    index(rows),
                    index([self.width + 2 * i, self.width + 2 * i + 1]),
                    size([float(max(path.wrap_first[u], 0)) for u in own])[:, None, None],
                    size([float(k) for k in last])[:, None, None],
                    Uses(
                        self.model,
                        tuple(u for u in own for _ in range(spans)),
                        False,
                        self.opensim_compatible,
                    ),
                )
            )
        return turns

    @cached_property
    def width(self) -> int:
        """Points of the longest of the paths."""
        return max(len(points) for _, points, _ in self.muscles)

    @cached_property
    def rounds(self) -> int:
        """Wrap objects of the path that has most."""
        return max(len(uses) for _, _, uses in self.muscles)

    @cached_property
    def _points(self) -> Tensor:
        none = len(self.model.muscles.path.point_muscle)
        table = [
            list(points) + [none] * (self.width - len(points)) for _, points, _ in self.muscles
        ]
        return self.model.index([p for row in table for p in row])

    @cached_property
    def _nodes(self) -> list[tuple[int, int, int]]:
        """(row, start, end) of all segments that may exist; nodes counted within the row."""
        k, found = self.width, []
        conditional = self.model.muscles.path.condition_coordinate
        for r, (_, points, uses) in enumerate(self.muscles):
            count = len(points)
            for i in range(count):
                for j in range(i + 1, count):
                    if all(conditional[p] >= 0 for p in points[i + 1 : j]):
                        found.append((r, i, j))
            for u in range(len(uses)):
                touch, leave = k + 2 * u, k + 2 * u + 1
                found += [(r, i, touch) for i in range(count - 1)]
                found += [(r, leave, j) for j in range(1, count)]
                found += [(r, leave, k + 2 * v) for v in range(len(uses)) if v != u]
        return found

    @cached_property
    def _segment_nodes(self) -> tuple[Tensor, Tensor]:
        size = self.width + 2 * self.rounds
        index = self.model.index
        return index([r * size + a for r, a, _ in self._nodes]), index(
            [r * size + b for r, _, b in self._nodes]
        )

    def _body(self, row: int, node: int) -> int:
        path = self.model.muscles.path
        _, points, uses = self.muscles[row]
        if node < self.width:
            return path.point_body[points[node]]
        return path.wraps.body[path.wrap_object[uses[(node - self.width) // 2]]]

    @cached_property
    def segments(self) -> list[tuple[int, int, int]]:
        """(muscle, body of the start, body of the end)."""
        return [(self.muscles[r][0], self._body(r, a), self._body(r, b)) for r, a, b in self._nodes]

    @cached_property
    def ends_at_point(self) -> list[tuple[int, int]]:
        """Path points at start and end, -1 for wrap objects."""

        def point(row: int, node: int) -> int:
            return self.muscles[row][1][node] if node < self.width else -1

        return [(point(r, a), point(r, b)) for r, a, b in self._nodes]

    @cached_property
    def segment_muscle(self) -> Tensor:
        """Muscle of each segment."""
        return self.model.index([m for m, _, _ in self.segments])

    @cached_property
    def surface_muscle(self) -> Tensor:
        """Muscle of each row of the surface lengths."""
        return self.model.index([m for m, _, _ in self.muscles for _ in range(self.rounds)])
