"""Equations of motion: mass matrix, inverse and forward dynamics, whole-body momentum.

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

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.curves import evaluate_with_derivatives
from biokit.engine.joints import substitute_couplers
from biokit.engine.kinematics import batch_last_scale, compose
from biokit.engine.model import Model
from biokit.engine.parallel import over_batch
from biokit.engine.screws import Screws, cross

CHUNK = 1024  # frames at a time: long rows, which two threads can share without waiting


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


class Wrenches(NamedTuple):
    """What every body needs to move as it does: mass times acceleration less gravity and loads.

    Attributes
    ----------
    force : Tensor, shape (..., nb, 3)
        N, in ground.
    moment : Tensor, shape (..., nb, 3)
        About ``point``, N*m, in ground.
    point : Tensor, shape (..., 3)
        Origin of the first body.
    """

    force: Tensor
    moment: Tensor
    point: Tensor


class Momentum(NamedTuple):
    """The body as a whole; see `momentum`."""

    mass_centre: Tensor
    velocity: Tensor
    force: Tensor
    moment: Tensor


class Kinetics(NamedTuple):
    """A motion and the forces of it; see `kinetics`."""

    q: Tensor
    qd: Tensor
    qdd: Tensor
    tau: Tensor
    mass_centre: Tensor
    residual_force: Tensor
    residual_moment: Tensor


# --- public: leading batch dimensions ------------------------------------------------------------


def inverse_dynamics(
    model: Model,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    loads: Loads | None = None,
    *,
    opensim_compatible: bool = False,
) -> Tensor:
    """Generalised forces that a motion needs, shape (..., n), N*m for rotations, N for the rest.

    Every coordinate is taken as it is, coupled ones too, and couplers exert nothing, as in
    OpenSim's Inverse Dynamics tool: the net moment of a knee that drives a patella is the sum over
    ``coupler_jacobian``. Rows of locked coordinates hold what the lock has to carry.

    Parameters
    ----------
    model : Model
        float64 is advised.
    q, qd, qdd : Tensor, shape (..., n)
        Coordinates (rad, m) and their first and second time derivatives.
    loads : Loads, optional
        Forces from outside, batch as ``q``.
    opensim_compatible : bool
        Repeat an error of Simbody's function-based joints: where one coordinate drives several
        rotations of a joint (Rajagopal's knee), their velocity-product acceleration lacks one term
        (0.1 N*m RMS at the knee in walking).

    Returns
    -------
    Tensor, shape (..., n)
    """
    motion = [batch_last(x) for x in (q, qd, qdd)]
    chain = Chain(model)
    given, restore = loads_last(loads, q.shape[:-1])

    def work(*chunk: Tensor) -> tuple[Tensor]:
        state = chain.state(chunk[0])
        wrench = chain.wrench(state, chunk[1], chunk[2], opensim_compatible=opensim_compatible)
        wrench = wrench - chain.load_wrench(state, restore(chunk[3:]))
        return (chain.generalised(state, wrench),)

    (tau,) = over_batch(work, [*motion, *given], CHUNK, gradients=model.requires_grad)
    return batch_first(tau, q)


def kinetics(
    model: Model, q: Tensor, qd: Tensor, qdd: Tensor, loads: Loads | None = None
) -> Kinetics:
    """A motion that keeps to its couplers, its net moments and what loads leave unexplained.

    Parameters are those of `inverse_dynamics`; coupled coordinates are computed from those that
    drive them.

    Returns
    -------
    Kinetics
        ``q``, ``qd``, ``qdd`` and ``tau`` (..., n), the generalised forces of coupled coordinates
        collected on those that drive them (theirs are zero); the mass centre (..., 3) in m; force
        (N) and moment about the mass centre (N*m), (..., 3), that the motion needs from outside
        beyond gravity and the loads.
    """
    chain = Chain(model)
    given, restore = loads_last(loads, q.shape[:-1])

    def work(*chunk: Tensor) -> tuple[Tensor, ...]:
        motion = chain.full_motion(*chunk[:3])
        state = chain.state(motion[0])
        wrench = chain.wrench(state, motion[1], motion[2])
        wrench = wrench - chain.load_wrench(state, restore(chunk[3:]))
        tau = chain.net(state, wrench)
        centre, force, moment = chain.about_mass_centre(state, wrench)
        return (*motion, tau, centre + state.reference, force, moment)

    parts = over_batch(
        work,
        [*(batch_last(x) for x in (q, qd, qdd)), *given],
        CHUNK,
        gradients=model.requires_grad,
    )
    return Kinetics(*(batch_first(x, q) for x in parts))


def bias_force(model: Model, q: Tensor, qd: Tensor, loads: Loads | None = None) -> Tensor:
    """Coriolis, centrifugal, gravity and load terms of the equations of motion, (..., n).

    ``inverse_dynamics`` without acceleration: ``tau = M(q) qdd + bias_force(q, qd)``.
    """
    return inverse_dynamics(model, q, qd, torch.zeros_like(q), loads)


def mass_matrix(model: Model, q: Tensor) -> Tensor:
    """Mass matrix over all coordinates, (..., n, n); couplers are ignored, as in OpenSim's calcM.

    References
    ----------
    Featherstone (2008), composite-rigid-body algorithm, section 6.2.
    """
    chain = Chain(model)
    (table,) = over_batch(
        lambda x: (chain.mass_matrix(chain.state(x)),),
        [batch_last(q)],
        CHUNK,
        gradients=model.requires_grad,
    )
    return table.permute(2, 0, 1).reshape(*q.shape, q.shape[-1])


def forward_dynamics(
    model: Model, q: Tensor, qd: Tensor, tau: Tensor, loads: Loads | None = None
) -> Tensor:
    """Accelerations that generalised forces cause, shape (..., n).

    Couplers hold exactly: only free coordinates are solved for, and values and speeds of coupled
    ones follow from them. Locked coordinates do not accelerate.

    Parameters
    ----------
    model : Model
    q, qd : Tensor, shape (..., n)
    tau : Tensor, shape (..., n)
        Generalised forces; those of coupled coordinates act through the coupler.
    loads : Loads, optional

    Raises
    ------
    ValueError
        If the mass matrix is singular, naming the coordinate and the bodies that it moves.
    FloatingPointError
        If the state is not finite.
    """
    chain = Chain(model)
    given, restore = loads_last(loads, q.shape[:-1])

    def work(*chunk: Tensor) -> tuple[Tensor]:
        return (chain.forward(chunk[0], chunk[1], chunk[2], restore(chunk[3:])),)

    (qdd,) = over_batch(
        work, [*(batch_last(x) for x in (q, qd, tau)), *given], CHUNK, gradients=model.requires_grad
    )
    return batch_first(qdd, q)


def with_couplers(
    model: Model, q: Tensor, qd: Tensor, qdd: Tensor
) -> tuple[Tensor, Tensor, Tensor]:
    """A motion whose coupled coordinates follow those that drive them, each (..., n)."""
    chain = Chain(model)
    full = chain.full_motion(*(batch_last(x) for x in (q, qd, qdd)))
    return batch_first(full[0], q), batch_first(full[1], q), batch_first(full[2], q)


def coupler_jacobian(model: Model, q: Tensor) -> Tensor:
    """Derivative of all coordinates with respect to the free ones, shape (..., n, f).

    ``f`` is ``len(model.free)``. The transpose collects generalised forces of coupled coordinates
    on those that drive them; rows of locked coordinates are zero.
    """
    chain = Chain(model)
    slope, _ = chain.coupler_slopes(batch_last(q))
    table = q.new_zeros(slope.shape[-1], len(model.coordinate_names), len(model.free))
    rows, columns = chain.free_pairs
    table[:, rows, columns] = slope.mT[:, rows]
    return table.reshape(*q.shape, len(model.free))


def collect(model: Model, q: Tensor, tau: Tensor) -> Tensor:
    """Net generalised forces of the free coordinates, (..., f): `coupler_jacobian` transposed."""
    chain = Chain(model)
    slope, _ = chain.coupler_slopes(batch_last(q))
    net = chain.onto_free(batch_last(tau) * slope)
    return net.mT.reshape(*q.shape[:-1], len(model.free))


def body_wrenches(
    model: Model,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    loads: Loads | None = None,
    *,
    opensim_compatible: bool = False,
) -> Wrenches:
    """Force and moment that every body needs from its joints and muscles to move as it does.

    The parameters are those of `inverse_dynamics`.
    """
    chain = Chain(model)
    given, restore = loads_last(loads, q.shape[:-1])

    def work(*chunk: Tensor) -> tuple[Tensor, Tensor]:
        state = chain.state(chunk[0])
        wrench = chain.wrench(state, chunk[1], chunk[2], opensim_compatible=opensim_compatible)
        return wrench - chain.load_wrench(state, restore(chunk[3:])), state.reference

    wrench, point = over_batch(
        work, [*(batch_last(x) for x in (q, qd, qdd)), *given], CHUNK, gradients=model.requires_grad
    )
    table = wrench.permute(2, 0, 1).reshape(*q.shape[:-1], -1, 6)
    return Wrenches(table[..., 3:], table[..., :3], point.mT.reshape(*q.shape[:-1], 3))


def momentum(model: Model, q: Tensor, qd: Tensor, qdd: Tensor) -> Momentum:
    """Mass centre and the wrench that the outside has to exert on the body.

    Returns
    -------
    Momentum
        ``mass_centre`` (m) and its ``velocity`` (m/s), (..., 3); ``force`` (N), the total force
        from outside without gravity, and ``moment`` (N*m), its moment about the mass centre: what
        ground and loads together have to give if the motion and the masses are right.
    """
    chain = Chain(model)

    def work(*chunk: Tensor) -> tuple[Tensor, ...]:
        state = chain.state(chunk[0])
        wrench = chain.wrench(state, chunk[1], chunk[2])
        centre, force, moment = chain.about_mass_centre(state, wrench)
        velocity = (chain.mass_share * chain.centre_velocity(state, chunk[1])).sum(0)
        return centre + state.reference, velocity, force, moment

    parts = over_batch(
        work, [batch_last(x) for x in (q, qd, qdd)], CHUNK, gradients=model.requires_grad
    )
    return Momentum(*(x.mT.reshape(*q.shape[:-1], 3) for x in parts))


def energy(model: Model, q: Tensor, qd: Tensor) -> tuple[Tensor, Tensor]:
    """Kinetic and potential energy (J), each of shape (...); potential 0 at the origin."""
    chain = Chain(model)

    def work(*chunk: Tensor) -> tuple[Tensor, Tensor]:
        state = chain.state(chunk[0])
        speed = chain.centre_velocity(state, chunk[1])
        spin = turn_back(state.rotation, chain.body_velocity(state, chunk[1])[:, :3])
        kinetic = 0.5 * (
            (model.mass[:, None] * speed.square().sum(1)).sum(0)
            + (spin * (model.inertia @ spin)).sum((0, 1))
        )
        height = state.centre + state.reference
        potential = -(model.mass[:, None, None] * chain.gravity * height).sum((0, 1))
        return kinetic, potential

    kinetic, potential = over_batch(
        work, [batch_last(q), batch_last(qd)], CHUNK, gradients=model.requires_grad
    )
    return kinetic.reshape(q.shape[:-1]), potential.reshape(q.shape[:-1])


# --- batch last ----------------------------------------------------------------------------------


class State(NamedTuple):
    """The chain at B poses; positions are relative to ``reference``."""

    q: Tensor  # [n, B]
    rotation: Tensor  # [nb, 3, 3, B]
    reference: Tensor  # [3, B] origin of the first body in ground
    centre: Tensor  # [nb, 3, B] mass centres
    screw: Tensor  # [P, 6, B] omega, v of each channel per unit of its value
    slope: Tensor  # [P, B] of each channel's value by its coordinate
    bend: Tensor  # [P, B] second derivative


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
    def mass_share(self) -> Tensor:
        """Of each body in the whole, (nb, 1, 1)."""
        return (self.model.mass / self.model.mass.sum())[:, None, None]

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

    def state(self, q: Tensor) -> State:
        """The chain at q (n, B), coordinates as they are."""
        model = self.model
        value, slope, bend = evaluate_with_derivatives(
            model.channel_curve, q.index_select(0, model.driver)
        )
        rotation, origin = compose(model, value, batch_last_scale(model, None, torch.Size()))
        reference = origin[0]
        origin = origin - reference
        centre = origin + turn(rotation, model.mass_center[..., None])
        omega, v = self.screws.at(rotation, origin, value)
        return State(
            q,
            rotation,
            reference,
            centre,
            torch.cat([omega, v], 1),
            slope.index_select(0, self.chosen),
            bend.index_select(0, self.chosen),
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
        force = linear * self.model.mass[:, None, None]
        # Euler's equation in the body's own axes, where the inertia is constant
        own_spin = turn_back(state.rotation, spin)
        moment = self.model.inertia @ turn_back(state.rotation, spin_rate)
        moment = moment + cross(own_spin, self.model.inertia @ own_spin)
        moment = turn(state.rotation, moment)
        return torch.cat([moment + cross(centre, force), force], 1)

    def _with_simbody_error(self, state: State, own: Tensor, acceleration: Tensor) -> Tensor:
        """Channel accelerations as Simbody's function-based joints have them.

        Where the second and the third rotation of a joint follow the same coordinate, the angular
        acceleration lacks the second's velocity cross the third's.
        """
        if not self.siblings:
            return acceleration
        model = self.model
        second, third = map(model.index, zip(*self.siblings, strict=True))
        body = self.screws.bodies.index_select(0, second)
        to_joint = model.child_offset.index_select(0, body) - model.mass_center.index_select(
            0, body
        )
        turn = state.rotation.index_select(0, body)
        joint = state.centre.index_select(0, body) + (turn * to_joint[:, None, :, None]).sum(2)
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

    def about_mass_centre(self, state: State, wrench: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Mass centre from the reference, total force and moment about it, each (3, B)."""
        centre = (self.mass_share * state.centre).sum(0)
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
        turned = torch.einsum("iabt,ibc->iact", state.rotation, self.model.inertia)
        return (turned[:, :, None] * state.rotation[:, None]).sum(3)

    def net(self, state: State, wrench: Tensor) -> Tensor:
        """`generalised`, with those of coupled coordinates collected on what drives them."""
        tau = self.generalised(state, wrench)
        if not self.model.coupler_dependent:
            return tau
        slope, _ = self.coupler_slopes(state.q)
        return torch.zeros_like(tau).index_add(0, self.model.index(self.drivers), tau * slope)

    def mass_matrix(self, state: State) -> Tensor:
        """Mass matrix over all coordinates, (n, n, B)."""
        mass = self.model.mass[:, None]
        centre = state.centre
        first = mass[:, None] * centre
        outer = (centre[:, :, None] * centre[:, None]) * mass[:, None, None]
        about = self.inertia_in_ground(state) - outer
        diagonal = (mass * centre.square().sum(1))[:, None]
        eye = torch.eye(3, dtype=mass.dtype, device=mass.device)[None, ..., None]
        about = about + eye * diagonal[:, None]
        features = torch.cat([mass[:, None].expand_as(diagonal), first, about.flatten(1, 2)], 1)
        carried = _apply(self.moves, features)  # [P, 13, B]
        weight, first, about = carried[:, :1], carried[:, 1:4], carried[:, 4:].unflatten(1, (3, 3))
        screw = state.screw * state.slope[:, None]
        omega, v = screw[:, :3], screw[:, 3:]
        linear = weight * v + cross(omega, first)
        angular = (about * omega[:, None]).sum(2) + cross(first, v)
        impulse = torch.cat([angular, linear], 1).permute(2, 1, 0)  # [B, 6, P]
        half = screw.permute(2, 0, 1) @ impulse  # [B, P, P]: k before l
        order = self.screws.before
        half = half * (order + 0.5 * torch.eye(len(order), dtype=order.dtype, device=order.device))
        pair = half + half.mT
        n = len(self.model.coordinate_names)
        table = pair.new_zeros(pair.shape[0], n, pair.shape[2]).index_add(1, self.driver, pair)
        table = pair.new_zeros(pair.shape[0], n, n).index_add(2, self.driver, table)
        return table.permute(1, 2, 0)

    # couplers

    def coupler_slopes(self, q: Tensor) -> tuple[Tensor, Tensor]:
        """First and second derivative (n, B) of each coordinate by the one it follows."""
        slope, bend = torch.ones_like(q), torch.zeros_like(q)
        for group in self.model.couplers:
            _, df, ddf = evaluate_with_derivatives(
                group.curves, q.index_select(0, group.independent)
            )
            inner = slope.index_select(0, group.independent)
            outer = bend.index_select(0, group.independent)
            slope = slope.index_copy(0, group.dependent, df * inner)
            bend = bend.index_copy(0, group.dependent, ddf * inner.square() + df * outer)
        return slope, bend

    def full_motion(self, q: Tensor, qd: Tensor, qdd: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The motion with coupled coordinates computed from those that drive them."""
        q = substitute_couplers(self.model, q)
        if not self.model.coupler_dependent:
            return q, qd, qdd
        slope, bend = self.coupler_slopes(q)
        top = self.model.index(self.drivers)
        speed = qd.index_select(0, top)
        return q, slope * speed, slope * qdd.index_select(0, top) + bend * speed.square()

    def onto_free(self, rows: Tensor) -> Tensor:
        """Sum rows (n, ...) of coordinates that follow the same free coordinate, (f, ...)."""
        chosen, places = self.free_pairs
        out = rows.new_zeros(len(self.model.free), *rows.shape[1:])
        return out.index_add(0, places, rows.index_select(0, chosen))

    def forward(self, q: Tensor, qd: Tensor, tau: Tensor, loads: Loads | None) -> Tensor:
        """Accelerations (n, B); see `forward_dynamics`."""
        model = self.model
        held = torch.tensor(model.locked, device=q.device)[:, None]
        qd = torch.where(held, 0.0, qd)
        q, qd, qdd = self.full_motion(q, qd, torch.zeros_like(q))  # what couplers accelerate
        state = self.state(q)
        wrench = self.wrench(state, qd, qdd) - self.load_wrench(state, loads)
        slope, _ = self.coupler_slopes(q)
        net = self.onto_free((tau - self.generalised(state, wrench)) * slope)  # [f, B]
        table = self.onto_free(self.mass_matrix(state) * slope[:, None])
        table = self.onto_free(table.transpose(0, 1) * slope[:, None])  # [f, f, B]
        matrix = table.permute(2, 0, 1)
        factor, bad = torch.linalg.cholesky_ex(matrix)
        if not bool(torch.isfinite(matrix).all()):
            raise FloatingPointError("coordinates or speeds are not finite")
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


def _apply(table: Tensor, rows: Tensor) -> Tensor:
    """Product of a constant matrix (a, b) and rows (b, k, B)."""
    return (table @ rows.flatten(1)).view(table.shape[0], *rows.shape[1:])


def batch_last(x: Tensor) -> Tensor:
    """Batch last: (..., n) to (n, B)."""
    return x.reshape(-1, x.shape[-1]).mT.contiguous()


def batch_first(x: Tensor, like: Tensor) -> Tensor:
    """(n, B) to the batch dimensions of ``like`` (..., n)."""
    return x.mT.reshape(*like.shape[:-1], x.shape[0])


def loads_last(loads: Loads | None, batch: torch.Size):  # type: ignore[no-untyped-def]
    """The loads' tensors with the batch last, and the way back from a chunk of them."""
    if loads is None:
        return [], lambda chunk: None
    k = len(loads.body)
    tensors = [
        x.expand(*batch, k, 3).reshape(-1, k, 3).permute(1, 2, 0)
        for x in (loads.force, loads.point, loads.torque)
    ]
    return tensors, lambda chunk: Loads(loads.body, *chunk)
