"""Lengths, moment arms and lengthening speeds of muscle-tendon paths, from their geometry.

A path runs straight between points that are fixed to bodies or move with a coordinate, and over
wrap objects (`biokit.engine.wrapping`). A unit tension pulls on both ends of each segment, so the
derivative of the length with respect to a channel of a joint is the pull of the segments that it
crosses, times the channel's screw. No derivative of the wrap itself is needed where the path is
the shortest: where it touches is stationary.

References
----------
Delp, Loan (1995), A graphics-based software system to develop and analyze models of
musculoskeletal structures. Comput Biol Med 25. Garner, Pandy (2000), The obstacle-set method.
Comput Methods Biomech Biomed Eng 3. Sherman, Seth, Delp (2013), What is a moment arm? ASME IDETC.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.curves import evaluate_with_derivatives
from biokit.engine.model import Model
from biokit.engine.parallel import over_batch
from biokit.engine.path_layout import GROUND, Crossings, crossings
from biokit.engine.path_trace import Bodies, Trace, Tracer
from biokit.engine.screws import Screws, cross

CHUNK = 1024  # frames at a time


class Geometry(NamedTuple):
    """Paths of all muscles.

    Attributes
    ----------
    length : Tensor, shape (..., m)
        m.
    moment_arm : Tensor, shape (..., m, n)
        Minus the derivative of the length with respect to each coordinate, m (m/m for
        translations).
    velocity : Tensor, shape (..., m), or None
        Lengthening speed, m/s.
    """

    length: Tensor
    moment_arm: Tensor
    velocity: Tensor | None


class PathWrenches(NamedTuple):
    """What a unit tension in each muscle does to the bodies it touches.

    Attributes
    ----------
    muscle, body : tuple of int
        Pairs of a muscle and a body that its path touches; ground (-1) is among them.
    force, moment : Tensor, shape (..., pairs, 3)
        On the body, in ground axes; the moment (m) about the body's origin.
    """

    muscle: tuple[int, ...]
    body: tuple[int, ...]
    force: Tensor
    moment: Tensor


def muscle_lengths(model: Model, q: Tensor, *, opensim_compatible: bool = False) -> Tensor:
    """Lengths of all muscle-tendon units, shape (..., m), m.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (..., n)
        All coordinates, rad and m; coupled ones are computed from those that drive them.
    opensim_compatible : bool
        See `muscle_geometry`.
    """
    paths = _Arms(model, opensim_compatible)

    def work(chunk: Tensor) -> tuple[Tensor]:
        return (paths.lengths(chunk),)

    (length,) = over_batch(work, [_last(model, q)], CHUNK, gradients=model.requires_grad)
    return length.mT.reshape(*q.shape[:-1], len(model.muscles))


def muscle_geometry(
    model: Model, q: Tensor, qd: Tensor | None = None, *, opensim_compatible: bool = False
) -> Geometry:
    """Lengths, moment arms and lengthening speeds of all muscle-tendon units.

    The moment arm of a coordinate that drives others by couplers is that of the whole motion, as
    in OpenSim: a knee's includes what the patella does. Columns of coupled coordinates are zero
    (OpenSim repeats the driving coordinate's there); those of locked coordinates are as if they
    were free, as in OpenSim.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (..., n)
        All coordinates, rad and m; coupled ones are computed from those that drive them.
    qd : Tensor, shape (..., n), optional
        Their rates; without them there is no velocity.
    opensim_compatible : bool
        Repeat OpenSim's approximations, which are otherwise replaced by shortest paths: those over
        one cylinder or ellipsoid are not quite the shortest; those over two wrap objects stop
        early and are measured from where a wrap point was when first met (up to 9 mm in
        Rajagopal's gastrocnemii); and moment arms come from the pull towards the wrap object even
        where that is not the slope of the length (tori, ellipsoids).

    Returns
    -------
    Geometry
    """
    arms = _Arms(model, opensim_compatible)
    n = len(model.coordinate_names)

    def work(chunk: Tensor, *rates: Tensor) -> tuple[Tensor, ...]:
        return arms.geometry(chunk, rates[0] if rates else None)

    inputs = [_last(model, q)] + ([] if qd is None else [_last(model, qd)])
    found = over_batch(work, inputs, CHUNK, gradients=model.requires_grad)
    shape = q.shape[:-1]
    m = len(model.muscles)
    return Geometry(
        found[0].mT.reshape(*shape, m),
        found[1].permute(2, 0, 1).reshape(*shape, m, n),
        found[2].mT.reshape(*shape, m) if len(found) > 2 else None,
    )


def path_wrenches(model: Model, q: Tensor, *, opensim_compatible: bool = False) -> PathWrenches:
    """Forces and moments of a unit tension in each muscle on the bodies that its path touches.

    Polynomial paths (OpenSim's FunctionBasedPath) touch no body and are not among them.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (..., n)
    opensim_compatible : bool
        See `muscle_geometry`.
    """
    arms = _Arms(model, opensim_compatible)

    def work(chunk: Tensor) -> tuple[Tensor, ...]:
        return arms.wrenches(chunk)

    found = over_batch(work, [_last(model, q)], CHUNK, gradients=model.requires_grad)
    force, moment = (x.permute(2, 0, 1).reshape(*q.shape[:-1], *x.shape[:2]) for x in found)
    pairs = arms.touched
    return PathWrenches(tuple(m for m, _ in pairs), tuple(b for _, b in pairs), force, moment)


def path_points(model: Model, q: Tensor, *, opensim_compatible: bool = False) -> Tensor:
    """The line of each muscle, for drawing, shape (..., m, N, 3), m in ground.

    Path points that count in the pose and, where a wrap object holds the path off, the two points
    where it touches. Rows that a muscle does not need are NaN; polynomial paths have none.

    Parameters
    ----------
    model : Model
    q : Tensor, shape (..., n)
    opensim_compatible : bool
        See `muscle_geometry`.
    """
    tracer = Tracer(model, opensim_compatible)
    nodes = tracer.nodes(tracer.bodies(_last(model, q)))
    return nodes.permute(3, 0, 1, 2).reshape(*q.shape[:-1], *nodes.shape[:3])


def _last(model: Model, q: Tensor) -> Tensor:
    n = len(model.coordinate_names)
    if q.shape[-1] != n:
        raise ValueError(f"q has {q.shape[-1]} columns, but the model has {n} coordinates")
    return q.to(model.default).reshape(-1, n).mT


@dataclass(frozen=True, eq=False)
class _Arms:
    """Moment arms of one model, batch last."""

    model: Model
    opensim_compatible: bool

    @cached_property
    def tracer(self) -> Tracer:
        return Tracer(self.model, self.opensim_compatible)

    def lengths(self, q: Tensor) -> Tensor:
        """Lengths (m, B)."""
        bodies = self.tracer.bodies(q)
        length = self.tracer.trace(bodies).length
        if self.model.muscles.path.polynomials.muscle:
            length = length.index_add(0, self._polynomial_muscle, self._terms(bodies.q)[0])
        return length

    def geometry(self, q: Tensor, qd: Tensor | None) -> tuple[Tensor, ...]:
        """Lengths (m, B), moment arms (m, n, B) and, with rates, velocities (m, B)."""
        m, n = len(self.model.muscles), len(self.model.coordinate_names)
        bodies = self.tracer.bodies(q)
        trace = self.tracer.trace(bodies)
        length = trace.length
        chain = self._chain(bodies.q)
        slopes = [self._by_channels(bodies, trace, chain)]
        if self._moving:
            slopes.append(self._by_moving_points(bodies, trace, chain))
        if self.model.muscles.path.polynomials.muscle:
            term, derivative = self._terms(bodies.q)
            length = length.index_add(0, self._polynomial_muscle, term)
            slopes.append(derivative * chain.index_select(0, self._polynomial_coordinate))
        places, rows = self._targets
        compact = q.new_zeros((len(places), q.shape[-1]))
        compact = compact.index_add(0, rows, torch.cat(slopes), alpha=-1)
        arm = q.new_zeros((m * n, q.shape[-1])).index_copy(0, places, compact)
        out = (length, arm.view(m, n, q.shape[-1]))
        if qd is None:
            return out
        speed = -compact * qd.index_select(0, places % n)
        velocity = q.new_zeros((m, q.shape[-1])).index_add(0, places // n, speed)
        return (*out, velocity)

    def wrenches(self, q: Tensor) -> tuple[Tensor, Tensor]:
        """Force and moment of unit tensions, each (pairs, 3, B)."""
        bodies = self.tracer.bodies(q)
        trace = self.tracer.trace(bodies)
        crossing = self._crossing
        pull = trace.pull.index_select(0, crossing)
        rows = {pair: k for k, pair in enumerate(self.touched)}
        segments = [self.tracer.segments[k] for k in crossing.tolist()]
        index = self.model.index
        starts, ends = (
            index([rows[m, a] for m, a, _ in segments]),
            index([rows[m, b] for m, _, b in segments]),
        )
        body = index([b for _, b in self.touched]) % len(bodies.position)
        origin = bodies.position.index_select(0, body)
        force = torch.zeros_like(origin)
        force = force.index_add(0, starts, pull).index_add(0, ends, pull, alpha=-1)
        at_start = trace.start.index_select(0, crossing) - origin.index_select(0, starts)
        # What pulls at the start pulls back in the same line at the end, but for OpenSim's couples.
        far = trace.end if self.opensim_compatible else trace.start
        at_end = far.index_select(0, crossing) - origin.index_select(0, ends)
        moment = torch.zeros_like(origin)
        moment = moment.index_add(0, starts, cross(at_start, pull))
        moment = moment.index_add(0, ends, cross(at_end, pull), alpha=-1)
        return force, moment

    @cached_property
    def touched(self) -> list[tuple[int, int]]:
        """Pairs (muscle, body)."""
        found = set()
        for muscle, start, end in self.tracer.segments:
            if start != end:
                found |= {(muscle, start), (muscle, end)}
        return sorted(found)

    # --- derivatives of the lengths, each row for one (muscle, coordinate) -----------------------

    def _by_channels(self, bodies: Bodies, trace: Trace, chain: Tensor) -> Tensor:
        """Through the joints."""
        table = self._crossings
        if not table.channels:
            return chain.new_zeros((0, chain.shape[-1]))
        crossing = self._crossing
        pull = trace.pull.index_select(0, crossing)
        place = trace.start.index_select(0, crossing)
        # A segment's pull as a wrench: its moment and itself.
        wrench = torch.cat([cross(place, pull), pull], 1)
        if self._lever:
            index = self.model.index(self._lever)
            pull = trace.pull.index_select(0, index)
            lever = trace.end.index_select(0, index) - trace.start.index_select(0, index)
            wrench = torch.cat([wrench, torch.cat([cross(lever, pull), torch.zeros_like(pull)], 1)])
        sums = wrench.new_zeros((self._wrench_count, 6, wrench.shape[-1]))
        sums = sums.index_add(0, self._wrench_row, wrench)
        rotation, position = bodies.rotation[:-1], bodies.position[:-1]
        omega, v = self._screws.at(rotation, position, bodies.values)
        channel = self.model.index(table.channels)
        gear = bodies.slopes.index_select(0, channel) * chain.index_select(
            0, self.model.driver.index_select(0, channel)
        )
        screw = torch.cat([omega, v], 1) * gear[:, None]
        product = sums.index_select(0, table.row) * screw.index_select(0, table.channel)
        return product.sum(1) * table.sign

    def _by_moving_points(self, bodies: Bodies, trace: Trace, chain: Tensor) -> Tensor:
        """Through points that move in their body."""
        path, index = self.model.muscles.path, self.model.index
        segment = index([s for s, _, _ in self._moving])
        entry = index([k for _, k, _ in self._moving])
        sign = chain.new_tensor([s for _, _, s in self._moving])[:, None]
        coordinate = index(path.moving_coordinate)
        _, slope, _ = evaluate_with_derivatives(
            path.moving_curve, bodies.q.index_select(0, coordinate)
        )
        gear = slope * chain.index_select(0, coordinate)
        body = index([path.point_body[p] for p in path.moving_point]) % len(bodies.position)
        direction = (
            bodies.rotation.index_select(0, body) * path.moving_direction[:, None, :, None]
        ).sum(2)
        velocity = direction * gear[:, None]
        pull = trace.pull.index_select(0, segment)
        return (pull * velocity.index_select(0, entry)).sum(1) * sign

    def _terms(self, q: Tensor) -> tuple[Tensor, Tensor]:
        """Values of all polynomial terms and their derivatives, one row for each factor."""
        table = self.model.muscles.path.polynomials
        count, width = table.power.shape
        factors, slopes = [], []
        for k in range(width):
            x = q.index_select(0, table.coordinate[:, k])
            power = table.power[:, k, None].to(q)
            factors.append(torch.where(power > 0, x, 1.0) ** power)
            slopes.append(power * torch.where(power > 1, x, 1.0) ** (power - 1).clamp(min=0))
        value = table.coefficient[:, None].expand(count, q.shape[-1])
        derivatives = []
        for k in range(width):
            own = table.coefficient[:, None] * slopes[k]
            for j in range(width):
                own = own * factors[j] if j != k else own
            derivatives.append(own)
            value = value * factors[k]
        empty = q.new_zeros((0, q.shape[-1]))
        return value, torch.cat(derivatives) if derivatives else empty

    def _chain(self, q: Tensor) -> Tensor:
        """Derivative of each coordinate with respect to the one that drives it, shape (n, B)."""
        chain = torch.ones_like(q)
        for group in self.model.couplers:
            argument = q.index_select(0, group.independent)
            _, slope, _ = evaluate_with_derivatives(group.curves, argument)
            slope = slope * chain.index_select(0, group.independent)
            chain = chain.index_copy(0, group.dependent, slope)
        return chain

    # --- tables ----------------------------------------------------------------------------------

    @cached_property
    def _crossing(self) -> Tensor:
        """Segments whose ends are on different bodies."""
        return self.model.index(
            [k for k, (_, start, end) in enumerate(self.tracer.segments) if start != end]
        )

    @cached_property
    def _wrenches(self) -> tuple[list[tuple[int, int, int]], list[int]]:
        """Distinct (muscle, start, end) and the row of each crossing segment."""
        rows: dict[tuple[int, int, int], int] = {}
        segments = self.tracer.segments
        keys = [segments[k] for k in self._crossing.tolist()]
        keys += [(muscle, GROUND, end) for muscle, _, end in (segments[k] for k in self._lever)]
        where = [rows.setdefault(key, len(rows)) for key in keys]
        return list(rows), where

    @cached_property
    def _lever(self) -> list[int]:
        """Segments that do not lie along their pull, each of which also makes a couple.

        OpenSim takes the pull between the wrap points of an earlier round and applies it at those
        of the last.
        """
        if not self.opensim_compatible:
            return []
        several = {muscle for muscle, _, _ in self.tracer.layout.several}
        segments = self.tracer.segments
        return [k for k in self._crossing.tolist() if segments[k][0] in several]

    @cached_property
    def _wrench_row(self) -> Tensor:
        return self.model.index(self._wrenches[1])

    @property
    def _wrench_count(self) -> int:
        return len(self._wrenches[0])

    @cached_property
    def _crossings(self) -> Crossings:
        return crossings(self.model, [(a, b) for _, a, b in self._wrenches[0]])

    @cached_property
    def _screws(self) -> Screws:
        return Screws(self.model, self._crossings.channels)

    @cached_property
    def _moving(self) -> list[tuple[int, int, float]]:
        """(segment, moving entry, +1 at the end or -1 at the start)."""
        by_point: dict[int, list[int]] = {}
        for k, p in enumerate(self.model.muscles.path.moving_point):
            by_point.setdefault(p, []).append(k)
        found = []
        for s, (start, end) in enumerate(self.tracer.ends_at_point):
            found += [(s, k, -1.0) for k in by_point.get(start, ())]
            found += [(s, k, 1.0) for k in by_point.get(end, ())]
        return found

    @cached_property
    def _polynomial_muscle(self) -> Tensor:
        return self.model.index(self.model.muscles.path.polynomials.muscle)

    @cached_property
    def _polynomial_coordinate(self) -> Tensor:
        return self.model.muscles.path.polynomials.coordinate.mT.flatten()

    @cached_property
    def _root(self) -> list[int]:
        """The coordinate that drives each one in the end."""
        root = list(range(len(self.model.coordinate_names)))
        for group in self.model.couplers:
            for d, i in zip(group.dependent.tolist(), group.independent.tolist(), strict=True):
                root[d] = root[i]
        return root

    @cached_property
    def _targets(self) -> tuple[Tensor, Tensor]:
        """Places in the (m, n) table that can differ from zero, and the row of each derivative."""
        path, root, n = self.model.muscles.path, self._root, len(self.model.coordinate_names)
        wrenches, table = self._wrenches[0], self._crossings
        driver = [self.model.channel_coordinate[c] for c in table.channels]
        keys = [
            wrenches[r][0] * n + root[driver[c]]
            for r, c in zip(table.row.tolist(), table.channel.tolist(), strict=True)
        ]
        for segment, k, _ in self._moving:
            keys.append(self.tracer.segments[segment][0] * n + root[path.moving_coordinate[k]])
        for column in path.polynomials.coordinate.mT.tolist():
            keys += [
                muscle * n + root[c]
                for muscle, c in zip(path.polynomials.muscle, column, strict=True)
            ]
        places = sorted(set(keys))
        where = {key: k for k, key in enumerate(places)}
        return self.model.index(places), self.model.index([where[key] for key in keys])
