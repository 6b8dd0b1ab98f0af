"""A motion whose root moves as gravity and the loads make it.

Measured accelerations and forces never agree on the body as a whole: a force and a moment are left
over, which nothing exerts. Here the joints accelerate as measured and the whole body, as one rigid
piece, accelerates besides as the left-over force and moment are missing. The motion, its net
moments and the loads then satisfy the equations of motion exactly.

References
----------
Featherstone (2008), Rigid Body Dynamics Algorithms, section 9.3: floating bases.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.chain import Chain, Loads, State
from biokit.engine.dynamics import Part, batch_first, in_parts
from biokit.engine.model import Model
from biokit.engine.people import People


class FloatingBase(NamedTuple):
    """A motion that the loads make, and the forces of it; see `floating_base`."""

    q: Tensor
    qd: Tensor
    qdd: Tensor
    tau: Tensor
    mass_centre: Tensor
    residual_force: Tensor
    residual_moment: Tensor


def floating_base(
    model: Model,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    loads: Loads | None = None,
    *,
    people: People | None = None,
) -> FloatingBase:
    """Accelerations and net moments of a body whose root only gravity and the loads accelerate.

    Joints accelerate as given. ``forward_dynamics(model, q, qd, tau, loads)`` gives ``qdd`` back
    where locked coordinates stand still. A missing frame (NaN) stays missing, alone. Where the
    root's three angles are in gimbal lock their accelerations have no limit; moments do not suffer.

    Parameters
    ----------
    model : Model
        Its root has six free coordinates, as that of a person in the laboratory.
    q, qd, qdd : Tensor, shape (..., n)
        Coordinates (rad, m) and their first and second time derivatives.
    loads : Loads, optional
        Forces from outside, batch as ``q``.
    people : People, optional
        As in `inverse_dynamics`.

    Returns
    -------
    FloatingBase
        ``q``, ``qd``, ``qdd`` and ``tau`` (..., n) as in `kinetics`, with the root's accelerations
        changed and its generalised forces zero; mass centre (..., 3) in m; and what `kinetics`
        finds for the accelerations given, ``residual_force`` (N) and ``residual_moment`` (N*m,
        about the mass centre), (..., 3): what the motion needs and the loads do not give.

    Raises
    ------
    ValueError
        If the model's root is not a joint with six free coordinates of its own, or what hangs on
        it has no mass or inertia.
    """
    base = _Base(Chain(model), *_free_root(model))
    parts = in_parts(model, base.at, (q, qd, qdd), loads, people)
    return FloatingBase(*(batch_first(x, q) for x in parts))


def root_coordinates(model: Model) -> tuple[int, ...]:
    """Coordinates of the joint between ground and the first body."""
    own = {
        model.channel_coordinate[k]
        for k, body in enumerate(model.channel_body)
        if model.parent[body] < 0
    }
    return tuple(sorted(own))


def _free_root(model: Model) -> tuple[int, tuple[int, ...]]:
    """The body that carries all others and its six coordinates."""
    root = root_coordinates(model)
    bodies = {model.channel_body[k] for c in root for k in model.driven[c]}
    own = set(root) & set(model.free) - set(model.coupler_independent)
    moving = [c for c in root if model.driven[c]]
    if len(root) != 6 or len(own) != 6 or len(moving) != 6 or len(bodies) != 1:
        names = ", ".join(model.coordinate_names[c] for c in root) or "no coordinate"
        raise ValueError(
            f"the root of model {model.name!r} has {names}; to move as the forces make it, it "
            "needs six free coordinates that move nothing else"
        )
    return bodies.pop(), root


class _Base:
    """The root's motion, batch last."""

    def __init__(self, chain: Chain, body: int, coordinates: tuple[int, ...]) -> None:
        model = chain.model
        self.chain = chain
        self.coordinates = model.index(coordinates)
        # Bodies that hang on the root, not on ground beside it, (nb, 1, 1).
        self.carried = model.descendants[body].to(model.dtype)[:, None, None]
        places = [i for i, k in enumerate(chain.channels) if model.channel_body[k] == body]
        self.places = model.index(places)
        self.rows = model.index(
            [coordinates.index(model.channel_coordinate[chain.channels[i]]) for i in places]
        )

    def at(self, part: Part) -> tuple[Tensor, ...]:
        """The fields of `FloatingBase`, each (rows, B)."""
        chain = self.chain
        q, qd, qdd = chain.full_motion(*part.motion)
        state = chain.state(q, part.people)
        wrench = chain.wrench(state, qd, qdd) - chain.load_wrench(state, part.loads)
        centre, force, moment = chain.about_mass_centre(state, wrench)
        change, added = self.fall(state, wrench)
        tau = chain.net(state, wrench + added).index_fill(0, self.coordinates, 0.0)
        qdd = qdd.index_add(0, self.coordinates, change)
        return q, qd, qdd, tau, centre + state.reference, force, moment

    def fall(self, state: State, wrench: Tensor) -> tuple[Tensor, Tensor]:
        """How the body moves besides, as one rigid piece, because wrenches (nb, 6, B) are missing.

        Returns
        -------
        tuple of Tensor
            Accelerations of the root's coordinates, (6, B), and what they add to the wrenches,
            (nb, 6, B).
        """
        total = (wrench * self.carried).sum(0)
        mass = state.people.mass[:, None] * self.carried  # [nb, 1, B|1]
        middle = (mass * state.centre).sum(0) / mass.sum(0)
        arm = state.centre - middle  # [nb, 3, B]
        inertia = self.chain.inertia_in_ground(state)
        moment = total[:3] - torch.linalg.cross(middle, total[3:], dim=0)
        spin = -self._solve(self._composite(inertia, mass, arm), moment)
        linear = -total[3:] / mass.sum(0)
        force = mass * (linear + torch.linalg.cross(spin[None], arm, dim=1))
        about = (inertia * spin).sum(2) * self.carried
        about = about + torch.linalg.cross(state.centre, force, dim=1)
        # of the point of the body at the reference, where screws are taken
        at_reference = linear - torch.linalg.cross(spin, middle, dim=0)
        screw = state.screw * state.slope[:, None]
        screw = screw.index_select(0, self.places)
        columns = screw.new_zeros(6, *screw.shape[1:]).index_add(0, self.rows, screw)
        motion = torch.cat([spin, at_reference])
        change = torch.linalg.solve_ex(columns.permute(2, 1, 0), motion.mT[..., None])[0]
        return change[..., 0].mT, torch.cat([about, force], 1)

    def _composite(self, inertia: Tensor, mass: Tensor, arm: Tensor) -> Tensor:
        """Inertia of the whole about its mass centre, (3, 3, B)."""
        own = (inertia * self.carried[..., None]).sum(0)
        outer = (mass[:, None] * arm[:, :, None] * arm[:, None]).sum(0)
        eye = torch.eye(3, dtype=arm.dtype, device=arm.device)[..., None]
        return own - outer + eye * outer.diagonal().sum(-1)

    def _solve(self, inertia: Tensor, moment: Tensor) -> Tensor:
        matrix = inertia.permute(2, 0, 1)
        factor, bad = torch.linalg.cholesky_ex(matrix)
        if bool((bad > 0).any()) and bool(torch.isfinite(matrix[bad > 0]).all()):
            raise ValueError(
                f"the bodies of model {self.chain.model.name!r} together have no inertia: give "
                "them mass and inertia"
            )
        return torch.cholesky_solve(moment.mT[..., None], factor)[..., 0].mT
