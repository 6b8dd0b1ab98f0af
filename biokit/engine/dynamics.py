"""Equations of motion: mass matrix, inverse and forward dynamics, whole-body momentum.

Made of what `biokit.engine.chain` computes for some members of a batch at a time. The members may
be people of different size and mass (`biokit.engine.people`).

References
----------
Featherstone (2008), Rigid Body Dynamics Algorithms, chapters 2, 5 and 6.
Seth et al. (2010), Minimal formulation of joint motion for biomechanisms. Nonlinear Dyn 62.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.chain import Chain, Loads, turn_back
from biokit.engine.model import Model
from biokit.engine.parallel import over_batch
from biokit.engine.people import People, person_of_member

CHUNK = 1024  # frames at a time: long rows, which two threads can share without waiting


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
    people: People | None = None,
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
    people : People, optional
        Whose motions they are, one of the batch's first dimension each; the model's own bodies by
        default. See `people_of`.
    opensim_compatible : bool
        Repeat an error of Simbody's function-based joints: where one coordinate drives several
        rotations of a joint (Rajagopal's knee), their velocity-product acceleration lacks one term
        (0.1 N*m RMS at the knee in walking).

    Returns
    -------
    Tensor, shape (..., n)
    """
    chain = Chain(model)

    def work(part: Part) -> tuple[Tensor]:
        q, qd, qdd = part.motion
        state = chain.state(q, part.people)
        wrench = chain.wrench(state, qd, qdd, opensim_compatible=opensim_compatible)
        wrench = wrench - chain.load_wrench(state, part.loads)
        return (chain.generalised(state, wrench),)

    (tau,) = in_parts(model, work, (q, qd, qdd), loads, people)
    return batch_first(tau, q)


def kinetics(
    model: Model,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    loads: Loads | None = None,
    *,
    people: People | None = None,
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

    def work(part: Part) -> tuple[Tensor, ...]:
        q, qd, qdd = chain.full_motion(*part.motion)
        state = chain.state(q, part.people)
        wrench = chain.wrench(state, qd, qdd) - chain.load_wrench(state, part.loads)
        tau = chain.net(state, wrench)
        centre, force, moment = chain.about_mass_centre(state, wrench)
        return q, qd, qdd, tau, centre + state.reference, force, moment

    parts = in_parts(model, work, (q, qd, qdd), loads, people)
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

    def work(part: Part) -> tuple[Tensor]:
        return (chain.mass_matrix(chain.state(part.motion[0])),)

    (table,) = in_parts(model, work, (q,))
    return table.permute(2, 0, 1).reshape(*q.shape, q.shape[-1])


def forward_dynamics(
    model: Model,
    q: Tensor,
    qd: Tensor,
    tau: Tensor,
    loads: Loads | None = None,
    *,
    people: People | None = None,
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
    people : People, optional
        As in `inverse_dynamics`.

    Raises
    ------
    ValueError
        If the mass matrix is singular, naming the coordinate and the bodies that it moves.
    FloatingPointError
        If the state is not finite.
    """
    chain = Chain(model)

    def work(part: Part) -> tuple[Tensor]:
        q, qd, tau = part.motion
        return (chain.forward(q, qd, tau, part.loads, part.people),)

    (qdd,) = in_parts(model, work, (q, qd, tau), loads, people)
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

    def work(part: Part) -> tuple[Tensor, Tensor]:
        q, qd, qdd = part.motion
        state = chain.state(q)
        wrench = chain.wrench(state, qd, qdd, opensim_compatible=opensim_compatible)
        return wrench - chain.load_wrench(state, part.loads), state.reference

    wrench, point = in_parts(model, work, (q, qd, qdd), loads)
    table = wrench.permute(2, 0, 1).reshape(*q.shape[:-1], -1, 6)
    return Wrenches(table[..., 3:], table[..., :3], point.mT.reshape(*q.shape[:-1], 3))


def momentum(
    model: Model, q: Tensor, qd: Tensor, qdd: Tensor, *, people: People | None = None
) -> Momentum:
    """Mass centre and the wrench that the outside has to exert on the body.

    Parameters are those of `inverse_dynamics`.

    Returns
    -------
    Momentum
        ``mass_centre`` (m) and its ``velocity`` (m/s), (..., 3); ``force`` (N), the total force
        from outside without gravity, and ``moment`` (N*m), its moment about the mass centre: what
        ground and loads together have to give if the motion and the masses are right.
    """
    chain = Chain(model)

    def work(part: Part) -> tuple[Tensor, ...]:
        q, qd, qdd = part.motion
        state = chain.state(q, part.people)
        wrench = chain.wrench(state, qd, qdd)
        centre, force, moment = chain.about_mass_centre(state, wrench)
        velocity = chain.mean(state, chain.centre_velocity(state, qd))
        return centre + state.reference, velocity, force, moment

    parts = in_parts(model, work, (q, qd, qdd), people=people)
    return Momentum(*(x.mT.reshape(*q.shape[:-1], 3) for x in parts))


def energy(model: Model, q: Tensor, qd: Tensor) -> tuple[Tensor, Tensor]:
    """Kinetic and potential energy (J), each of shape (...); potential 0 at the origin."""
    chain = Chain(model)

    def work(part: Part) -> tuple[Tensor, Tensor]:
        q, qd = part.motion
        state = chain.state(q)
        speed = chain.centre_velocity(state, qd)
        spin = turn_back(state.rotation, chain.body_velocity(state, qd)[:, :3])
        kinetic = 0.5 * (
            (model.mass[:, None] * speed.square().sum(1)).sum(0)
            + (spin * (model.inertia @ spin)).sum((0, 1))
        )
        height = state.centre + state.reference
        potential = -(model.mass[:, None, None] * chain.gravity * height).sum((0, 1))
        return kinetic, potential

    kinetic, potential = in_parts(model, work, (q, qd))
    return kinetic.reshape(q.shape[:-1]), potential.reshape(q.shape[:-1])


# --- chunks, batch last --------------------------------------------------------------------------


class Part(NamedTuple):
    """Some members of a batch, which is the last dimension."""

    motion: tuple[Tensor, ...]  # each [n, B]
    loads: Loads | None  # [k, 3, B]
    people: People | None  # B of them


def in_parts(
    model: Model,
    work: Callable[[Part], Sequence[Tensor]],
    motion: Sequence[Tensor],
    loads: Loads | None = None,
    people: People | None = None,
) -> list[Tensor]:
    """Results of ``work``, batch last, for a batch chunk by chunk.

    Parameters
    ----------
    model : Model
    work : callable
        Takes a `Part`; returns tensors whose last dimension is the batch.
    motion : sequence of Tensor, shapes (..., n)
    loads : Loads, optional
        Batch as ``motion``.
    people : People, optional
        One of the batch's first dimension each.
    """
    batch = motion[0].shape[:-1]
    given, restore = loads_last(loads, batch)
    several = people is not None and people.mass.shape[-1] > 1
    who = [] if people is None else [person_of_member(people, batch)]
    first, last = len(motion), len(motion) + len(given)

    def chunk(*rows: Tensor) -> Sequence[Tensor]:
        own = people
        if people is not None and several:
            own = people.take(rows[last])
        return work(Part(rows[:first], restore(rows[first:last]), own))

    return over_batch(
        chunk,
        [*map(batch_last, motion), *given, *who],
        CHUNK,
        gradients=model.requires_grad or (people is not None and people.requires_grad),
    )


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
