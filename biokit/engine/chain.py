"""A model as a chain of screws: what equations of motion are made of, with the batch last.

Newton and Euler in ground axes. Every channel of a joint is a one-degree-of-freedom screw, so that
velocities, accelerations and forces of all bodies are sums over ancestors and descendants, which
are products with constant 0/1 matrices: no recursion over the tree. Screws refer to the origin of
the first body, taken as a fixed point of ground at each instant.

References
----------
Featherstone (2008), Rigid Body Dynamics Algorithms, chapters 2, 5 and 6.
Seth et al. (2010), Minimal formulation of joint motion for biomechanisms. Nonlinear Dyn 62.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.curves import evaluate_with_derivatives
from biokit.engine.kinematics import compose
from biokit.engine.model import Model
from biokit.engine.people import People, everybody
from biokit.engine.screws import Screws, cross


class Loads(NamedTuple):
    """Forces from outside on bodies, in ground.

    Attributes
    ----------
    body : tuple of int
        The ``k`` bodies.
    force : Tensor, shape (..., k, 3)
        N.
    point : Tensor, shape (..., k, 3)
        Where each force acts, m; not read (and may be NaN) where the force is zero.
    torque : Tensor, shape (..., k, 3)
        Moment about that point, N*m.
    """

    body: tuple[int, ...]
    force: Tensor
    point: Tensor
    torque: Tensor


class State(NamedTuple):
    """The chain at B poses; positions are relative to ``reference``."""

    q: Tensor  # [n, B]
    rotation: Tensor  # [nb, 3, 3, B]
    reference: Tensor  # [3, B] origin of the first body in ground
    centre: Tensor  # [nb, 3, B] mass centres
    screw: Tensor  # [P, 6, B] omega, v of each channel per unit of its value
    slope: Tensor  # [P, B] of each channel's value by its coordinate
    bend: Tensor  # [P, B] second derivative
    people: People  # whose bodies they are: B of them, or one


class Motions(NamedTuple):
    """How m coordinates move joints: G pairs of a coordinate and a joint that it moves.

    Channels of a joint that follow the same coordinate move the same bodies, so that one screw,
    their sum, stands for them.
    """

    channels: Tensor  # [G, P] 1 for the channels of each pair
    moves: Tensor  # [G, nb] 1 for the bodies that it moves
    once: Tensor  # [G, G] 1 where a pair's joint carries that of another, 0.5 where it is the same
    onto: Tensor | None  # [m, G] 1 for the pairs of each coordinate; None if each has its one


@dataclass(frozen=True, eq=False)
class Chain:
    """A model's constants for dynamics, with the batch as the last dimension everywhere.

    Attributes
    ----------
    model : Model
    """

    model: Model

    @cached_property
    def channels(self) -> tuple[int, ...]:
        """Channels that move when their coordinate does."""
        return tuple(sorted(k for own in self.model.driven for k in own))

    @cached_property
    def screws(self) -> Screws:
        """Of the moving channels."""
        return Screws(self.model, self.channels)

    @cached_property
    def driver(self) -> Tensor:
        """Coordinate of each moving channel, (P,)."""
        return self.model.index([self.model.channel_coordinate[k] for k in self.channels])

    @cached_property
    def chosen(self) -> Tensor:
        """The moving channels as a tensor, (P,)."""
        return self.model.index(self.channels)

    @cached_property
    def moves(self) -> Tensor:
        """1 where channel k moves body i, (P, nb)."""
        return self.model.descendants[self.screws.bodies].to(self.model.dtype)

    @cached_property
    def earlier(self) -> Tensor:
        """1 where channel k comes before channel l, at [l, k]."""
        return self.screws.before.mT.contiguous()

    @cached_property
    def motions(self) -> Motions:
        """Motions of all coordinates, each on its own."""
        count = len(self.model.coordinate_names)
        return self._motions(range(count), count)

    @cached_property
    def free_motions(self) -> Motions:
        """Motions of the free coordinates and of what follows them."""
        place = {c: i for i, c in enumerate(self.model.free)}
        return self._motions([place.get(top, -1) for top in self.drivers], len(place))

    def _motions(self, place: Sequence[int], count: int) -> Motions:
        """Motions of some coordinates, from the place among them of what each one follows."""
        model = self.model
        own = [(place[model.channel_coordinate[k]], model.channel_body[k]) for k in self.channels]
        pairs = sorted({pair for pair in own if pair[0] >= 0})
        channels = [float(pair == other) for pair in pairs for other in own]
        bodies = model.index([body for _, body in pairs])
        moves = model.descendants[bodies].to(model.dtype)
        same = (bodies[:, None] == bodies).to(model.dtype)
        onto = None
        if [coordinate for coordinate, _ in pairs] != list(range(count)):
            flags = [float(pair[0] == row) for row in range(count) for pair in pairs]
            onto = model.default.new_tensor(flags).view(count, len(pairs))
        return Motions(
            model.default.new_tensor(channels).view(len(pairs), len(own)),
            moves,
            moves[:, bodies] - 0.5 * same,
            onto,
        )

    @cached_property
    def top(self) -> Tensor:
        """`drivers` as a tensor, (n,)."""
        return self.model.index(self.drivers)

    @cached_property
    def held(self) -> Tensor:
        """Which coordinates are locked, (n, 1)."""
        return torch.tensor(self.model.locked, device=self.model.device)[:, None]

    @cached_property
    def everybody(self) -> People:
        """The model's own bodies."""
        return everybody(self.model)

    @cached_property
    def gravity(self) -> Tensor:
        """Acceleration of free fall, (3, 1)."""
        return self.model.default.new_tensor(self.model.gravity)[:, None]

    @cached_property
    def siblings(self) -> list[tuple[int, int]]:
        """Second and third rotation of joints that both follow one coordinate, as places in P."""
        model, pairs = self.model, []
        for body in range(len(model.parent)):
            turns = [
                k
                for k, b in enumerate(model.channel_body)
                if b == body and model.channel_is_rotation[k]
            ]
            moving = [k for k in turns if k in self.channels]
            for i, first in enumerate(moving):
                for second in moving[i + 1 :]:
                    if (
                        turns.index(first) > 0
                        and model.channel_coordinate[first] == model.channel_coordinate[second]
                    ):
                        pairs.append((self.channels.index(first), self.channels.index(second)))
        return pairs

    @cached_property
    def drivers(self) -> tuple[int, ...]:
        """The independent coordinate that each coordinate follows in the end (itself if it is)."""
        top = list(range(len(self.model.coordinate_names)))
        pairs = zip(self.model.coupler_dependent, self.model.coupler_independent, strict=True)
        for dependent, independent in pairs:
            top[dependent] = top[independent]
        return tuple(top)

    @cached_property
    def free_pairs(self) -> tuple[Tensor, Tensor]:
        """Coordinates that move with a free one, and the place of that one among the free."""
        place = {c: i for i, c in enumerate(self.model.free)}
        rows = [i for i, top in enumerate(self.drivers) if top in place]
        return self.model.index(rows), self.model.index([place[self.drivers[i]] for i in rows])

    def state(self, q: Tensor, people: People | None = None) -> State:
        """The chain at q (n, B), coordinates as they are, of B people or of the model itself."""
        model = self.model
        people = self.everybody if people is None else people
        value, slope, bend = evaluate_with_derivatives(
            model.channel_curve, q.index_select(0, model.driver)
        )
        rotation, origin = compose(model, value, people.factors)
        reference = origin[0]
        origin = origin - reference
        centre = origin + turn(rotation, people.mass_center)
        omega, v = self.screws.at(rotation, origin, value, people.factors)
        stretch = people.stretch.index_select(0, self.chosen)
        return State(
            q,
            rotation,
            reference,
            centre,
            torch.cat([omega, v], 1),
            slope.index_select(0, self.chosen) * stretch,
            bend.index_select(0, self.chosen) * stretch,
            people,
        )

    def body_velocity(self, state: State, qd: Tensor) -> Tensor:
        """Spatial velocity of the bodies, (nb, 6, B): angular, and linear at the reference."""
        rate = state.slope * qd.index_select(0, self.driver)
        return _apply(self.moves.mT, state.screw * rate[:, None])

    def centre_velocity(self, state: State, qd: Tensor) -> Tensor:
        """Velocity of the mass centres in ground, (nb, 3, B)."""
        velocity = self.body_velocity(state, qd)
        return velocity[:, 3:] + cross(velocity[:, :3], state.centre)

    def wrench(
        self, state: State, qd: Tensor, qdd: Tensor, *, opensim_compatible: bool = False
    ) -> Tensor:
        """Moment about the reference and force that each body needs, (nb, 6, B)."""
        speed = qd.index_select(0, self.driver)
        rate = state.slope * speed
        change = state.slope * qdd.index_select(0, self.driver) + state.bend * speed.square()
        own = state.screw * rate[:, None]
        carrier = _apply(self.earlier, own)  # velocity of what carries each screw
        turning = carrier[:, :3]
        # d(screw)/dt, times the channel's rate
        drift = torch.cat(
            [
                cross(turning, own[:, :3]),
                cross(turning, own[:, 3:]) + cross(carrier[:, 3:], own[:, :3]),
            ],
            1,
        )
        acceleration = torch.addcmul(drift, state.screw, change[:, None])
        if opensim_compatible:
            acceleration = self._with_simbody_error(state, own, acceleration)
        both = _apply(self.moves.mT, torch.cat([own, acceleration], 1))
        spin, velocity, spin_rate, linear = both.split(3, 1)
        centre = state.centre
        # classical acceleration of the mass centre
        linear = linear + cross(spin_rate, centre)
        linear = linear + cross(spin, velocity + cross(spin, centre)) - self.gravity
        force = linear * state.people.mass[:, None]
        # Euler's equation in the body's own axes, where the inertia is constant
        own_spin = turn_back(state.rotation, spin)
        inertia = state.people.inertia
        moment = _product(inertia, turn_back(state.rotation, spin_rate))
        moment = moment + cross(own_spin, _product(inertia, own_spin))
        moment = turn(state.rotation, moment)
        return torch.cat([moment + cross(centre, force), force], 1)

    def _with_simbody_error(self, state: State, own: Tensor, acceleration: Tensor) -> Tensor:
        """Channel accelerations as Simbody's function-based joints have them.

        Where the second and the third rotation of a joint follow the same coordinate, the angular
        acceleration lacks the second's velocity cross the third's.
        """
        if not self.siblings:
            return acceleration
        model, people = self.model, state.people
        second, third = map(model.index, zip(*self.siblings, strict=True))
        body = self.screws.bodies.index_select(0, second)
        to_joint = model.child_offset[..., None] * people.factors[:-1] - people.mass_center
        turn = state.rotation.index_select(0, body)
        joint = state.centre.index_select(0, body) + (
            turn * to_joint.index_select(0, body)[:, None]
        ).sum(2)
        lost = cross(own.index_select(0, third)[:, :3], own.index_select(0, second)[:, :3])
        return acceleration.index_add(0, third, torch.cat([lost, cross(joint, lost)], 1))

    def load_wrench(self, state: State, loads: Loads | None) -> Tensor:
        """Moment about the reference and force that loads put on each body, (nb, 6, B)."""
        nb, batch = len(self.model.parent), state.q.shape[-1]
        table = state.q.new_zeros(nb, 6, batch)
        if loads is None:
            return table
        force, point, torque = loads.force, loads.point, loads.torque  # [k, 3, B]
        arm = torch.where((force != 0).any(1, keepdim=True), point - state.reference, 0.0)
        own = torch.cat([torque + cross(arm, force), force], 1)
        return table.index_add(0, self.model.index(loads.body), own)

    def mean(self, state: State, vector: Tensor) -> Tensor:
        """Mean (3, B) of the bodies' vectors (nb, 3, B), weighted by their masses."""
        mass = state.people.mass
        return ((mass / mass.sum(0))[:, None] * vector).sum(0)

    def about_mass_centre(self, state: State, wrench: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Mass centre from the reference, total force and moment about it, each (3, B)."""
        centre = self.mean(state, state.centre)
        total = wrench.sum(0)
        return centre, total[3:], total[:3] - torch.linalg.cross(centre, total[3:], dim=0)

    def generalised(self, state: State, wrench: Tensor) -> Tensor:
        """Generalised forces (n, B) that give the bodies these wrenches (nb, 6, B)."""
        carried = _apply(self.moves, wrench)
        work = (state.screw * carried).sum(1) * state.slope
        tau = work.new_zeros(state.q.shape)
        return tau.index_add(0, self.driver, work)

    def inertia_in_ground(self, state: State) -> Tensor:
        """Inertia of each body about its mass centre, in ground's axes, (nb, 3, 3, B)."""
        turned = _columns(state.rotation, state.people.inertia)
        return (turned[:, :, None] * state.rotation[:, None]).sum(3)

    def net(self, state: State, wrench: Tensor) -> Tensor:
        """`generalised`, with those of coupled coordinates collected on what drives them."""
        tau = self.generalised(state, wrench)
        if not self.model.coupler_dependent:
            return tau
        slope, _ = self.coupler_slopes(state.q)
        return torch.zeros_like(tau).index_add(0, self.top, tau * slope)

    def mass_matrix(self, state: State) -> Tensor:
        """Mass matrix over all coordinates, (n, n, B)."""
        screw = _apply(self.motions.channels, state.screw * state.slope[:, None])
        return self._mass_matrix(state, screw, self.motions).permute(1, 2, 0)

    def _mass_matrix(self, state: State, screw: Tensor, motions: Motions) -> Tensor:
        """Mass matrix (B, m, m) of the coordinates whose motions have these screws (G, 6, B)."""
        mass = state.people.mass
        centre = state.centre
        first = mass[:, None] * centre
        outer = (centre[:, :, None] * centre[:, None]) * mass[:, None, None]
        about = self.inertia_in_ground(state) - outer
        diagonal = (mass * centre.square().sum(1))[:, None]
        eye = torch.eye(3, dtype=mass.dtype, device=mass.device)[None, ..., None]
        about = about + eye * diagonal[:, None]
        features = torch.cat([mass[:, None].expand_as(diagonal), first, about.flatten(1, 2)], 1)
        carried = _apply(motions.moves, features)  # [G, 13, B]
        weight, first, about = carried[:, :1], carried[:, 1:4], carried[:, 4:].unflatten(1, (3, 3))
        omega, v = screw[:, :3], screw[:, 3:]
        linear = weight * v + cross(omega, first)
        angular = turn(about, omega) + cross(first, v)
        impulse = torch.cat([angular, linear], 1).permute(2, 1, 0).contiguous()  # [B, 6, G]
        half = (screw.permute(2, 0, 1).contiguous() @ impulse) * motions.once
        if motions.onto is not None:
            half = motions.onto @ half @ motions.onto.mT
        return half + half.mT

    # couplers

    def coupled(self, q: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Values and derivatives of coordinates that follow another one.

        Returns
        -------
        tuple of Tensor, shapes (n, B)
            The coordinates; first and second derivative of each by the one it follows in the end
            (1 and 0 where that is itself).
        """
        slope, bend = torch.ones_like(q), torch.zeros_like(q)
        for group in self.model.couplers:
            f, df, ddf = evaluate_with_derivatives(
                group.curves, q.index_select(0, group.independent)
            )
            inner = slope.index_select(0, group.independent)
            outer = bend.index_select(0, group.independent)
            q = q.index_copy(0, group.dependent, f)
            slope = slope.index_copy(0, group.dependent, df * inner)
            bend = bend.index_copy(0, group.dependent, ddf * inner.square() + df * outer)
        return q, slope, bend

    def coupler_slopes(self, q: Tensor) -> tuple[Tensor, Tensor]:
        """First and second derivative (n, B) of each coordinate by the one it follows."""
        _, slope, bend = self.coupled(q)
        return slope, bend

    def full_motion(self, q: Tensor, qd: Tensor, qdd: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The motion with coupled coordinates computed from those that drive them."""
        if not self.model.coupler_dependent:
            return q, qd, qdd
        q, slope, bend = self.coupled(q)
        speed = qd.index_select(0, self.top)
        return q, slope * speed, slope * qdd.index_select(0, self.top) + bend * speed.square()

    def onto_free(self, rows: Tensor) -> Tensor:
        """Sum rows (n, ...) of coordinates that follow the same free coordinate, (f, ...)."""
        chosen, places = self.free_pairs
        out = rows.new_zeros(len(self.model.free), *rows.shape[1:])
        return out.index_add(0, places, rows.index_select(0, chosen))

    def forward(
        self,
        q: Tensor,
        qd: Tensor,
        tau: Tensor,
        loads: Loads | None,
        people: People | None = None,
    ) -> Tensor:
        """Accelerations (n, B); see `forward_dynamics`."""
        qd = torch.where(self.held, 0.0, qd).index_select(0, self.top)
        q, slope, bend = self.coupled(q)
        qd, qdd = slope * qd, bend * qd.square()  # what couplers accelerate
        state = self.state(q, people)
        wrench = self.wrench(state, qd, qdd) - self.load_wrench(state, loads)
        motions = self.free_motions
        screw = state.screw * (state.slope * slope.index_select(0, self.driver))[:, None]
        screw = _apply(motions.channels, screw)
        needed = (screw * _apply(motions.moves, wrench)).sum(1)  # [G, B]
        if motions.onto is not None:
            needed = motions.onto @ needed
        net = self.onto_free(tau * slope) - needed  # [f, B]
        matrix = self._mass_matrix(state, screw, motions)  # [B, f, f]
        if not bool(torch.isfinite(matrix.diagonal(dim1=1, dim2=2)).all()):
            raise FloatingPointError("coordinates or speeds are not finite")
        factor, bad = torch.linalg.cholesky_ex(matrix)
        if bool(bad.any()):
            raise ValueError(self._singular(int(bad[bad > 0][0]) - 1))
        found = torch.cholesky_solve(net.mT[..., None], factor)[..., 0].mT
        rows, places = self.free_pairs
        own = found.index_select(0, places) * slope.index_select(0, rows)
        return qdd.index_add(0, rows, own)

    def _singular(self, place: int) -> str:
        model = self.model
        coordinate = model.free[place]
        moved = sorted(
            {
                model.body_names[b]
                for k in model.driven[coordinate]
                for b in torch.nonzero(model.descendants[model.channel_body[k]])[:, 0].tolist()
            }
        )
        return (
            f"the mass matrix of model {model.name!r} is singular at the coordinate "
            f"{model.coordinate_names[coordinate]!r}, which moves {moved or 'no body'}: give these "
            "bodies mass and inertia, or lock the coordinate"
        )


def turn(rotation: Tensor, vector: Tensor) -> Tensor:
    """Vectors (nb, 3, B or 1) of bodies in ground axes, from rotations (nb, 3, 3, B)."""
    turned = rotation[:, :, 0] * vector[:, 0, None]
    turned = torch.addcmul(turned, rotation[:, :, 1], vector[:, 1, None])
    return torch.addcmul(turned, rotation[:, :, 2], vector[:, 2, None])


def turn_back(rotation: Tensor, vector: Tensor) -> Tensor:
    """Vectors (nb, 3, B) in the bodies' own axes."""
    turned = rotation[:, 0] * vector[:, 0, None]
    turned = torch.addcmul(turned, rotation[:, 1], vector[:, 1, None])
    return torch.addcmul(turned, rotation[:, 2], vector[:, 2, None])


def _product(inertia: Tensor, vector: Tensor) -> Tensor:
    """Products of inertias (nb, 3, 3, B or 1) and vectors (nb, 3, B)."""
    if inertia.shape[-1] == 1:
        return inertia[..., 0] @ vector
    return turn(inertia, vector)


def _columns(rotation: Tensor, inertia: Tensor) -> Tensor:
    """Products of rotations (nb, 3, 3, B) and inertias (nb, 3, 3, B or 1)."""
    if inertia.shape[-1] == 1:
        return torch.einsum("iabt,ibc->iact", rotation, inertia[..., 0])
    product = rotation[:, :, 0, None] * inertia[:, None, 0]
    product = torch.addcmul(product, rotation[:, :, 1, None], inertia[:, None, 1])
    return torch.addcmul(product, rotation[:, :, 2, None], inertia[:, None, 2])


def _apply(table: Tensor, rows: Tensor) -> Tensor:
    """Product of a constant matrix (a, b) and rows (b, k, B)."""
    return (table @ rows.flatten(1)).view(table.shape[0], *rows.shape[1:])
