"""What resists by itself in a simulation: joint limits and soft ground.

Both are smooth functions of the state, so that gradients pass through them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.engine.dynamics import Chain, Loads
from biokit.engine.model import Model


@dataclass(frozen=True, eq=False)
class JointLimits:
    """Torques that stop coordinates at the ends of their ranges.

    Beyond an end by ``x`` the torque is ``stiffness x^2 / (x + soft) + damping qd x / (x + soft)``
    against the motion: zero with zero slope at the end, a damped spring beyond ``soft``.

    Attributes
    ----------
    model : Model
        Rotations of its clamped coordinates are stopped (never those of a floating root).
    stiffness : float
        N*m/rad.
    damping : float
        N*m*s/rad.
    soft : float
        rad.
    """

    model: Model
    stiffness: float = 200.0
    damping: float = 5.0
    soft: float = 0.05

    def __call__(self, t: Tensor, q: Tensor, qd: Tensor) -> Tensor:
        """Generalised forces, shape (..., n), N*m."""
        model = self.model
        flags = [
            own and turns
            for own, turns in zip(model.bounded, model.coordinate_is_rotation, strict=True)
        ]
        kept = torch.tensor(flags, device=q.device)
        above, below = (q - model.upper).clamp(min=0), (model.lower - q).clamp(min=0)
        share = (above + below) / (above + below + self.soft)
        torque = self.stiffness * share * (below - above) - self.damping * share * qd
        return torch.where(kept, torque, 0.0)


@dataclass(frozen=True, eq=False)
class SoftGround:
    """A level floor that carries points of the body: spring, damper and friction, all smooth.

    The normal force of a point ``d`` deep is ``stiffness d^(3/2) (1 + 3/2 dissipation d')``
    (Hunt & Crossley 1975), with d and the bracket kept positive smoothly; friction opposes
    sliding at ``v`` with ``friction v / sqrt(v^2 + slip^2)`` of it. Similar to Serrancolí et al.
    (2019), IEEE Trans Neural Syst Rehabil Eng 27.

    Attributes
    ----------
    model : Model
    body : sequence of int
        The body of each of the ``k`` points.
    location : Tensor, shape (k, 3)
        The points in their bodies, m.
    height : float
        Of the floor in ground, m.
    stiffness : float
        N/m^1.5.
    dissipation : float
        s/m.
    friction : float
        Coefficient.
    slip : float
        Sliding speed, m/s, at which friction is near its full size.
    smooth : float
        Depth, m, over which contact sets in.
    """

    model: Model
    body: Sequence[int]
    location: Tensor
    height: float = 0.0
    stiffness: float = 5e5
    dissipation: float = 1.0
    friction: float = 0.8
    slip: float = 0.05
    smooth: float = 1e-3

    def __call__(self, t: Tensor, q: Tensor, qd: Tensor) -> Loads:
        """Forces on the points, as `Loads` with shapes (..., k, 3)."""
        chain = Chain(self.model)
        flat = [x.reshape(-1, x.shape[-1]).mT for x in (q, qd)]
        state = chain.state(flat[0])
        rows = self.model.index(self.body)
        turn = state.rotation[rows]
        offset = self.location - self.model.mass_center[rows]
        point = state.centre[rows] + (turn * offset[:, None, :, None]).sum(2)  # [k, 3, B]
        velocity = chain.body_velocity(state, flat[1])[rows]
        speed = velocity[:, 3:] + torch.linalg.cross(velocity[:, :3], point, dim=1)
        point = point + state.reference
        depth = self.height - point[:, 1]
        depth = 0.5 * (depth + (depth.square() + self.smooth**2).sqrt())
        rebound = 1 - 1.5 * self.dissipation * speed[:, 1]
        rebound = 0.5 * (rebound + (rebound.square() + 1e-4).sqrt())
        normal = self.stiffness * depth**1.5 * rebound
        sliding = speed * speed.new_tensor([1.0, 0.0, 1.0])[:, None]
        size = (sliding.square().sum(1, keepdim=True) + self.slip**2).sqrt()
        force = -self.friction * normal[:, None] * sliding / size
        force = force + normal[:, None] * speed.new_tensor([0.0, 1.0, 0.0])[:, None]
        shape = (*q.shape[:-1], len(self.body), 3)
        force, point = (x.permute(2, 0, 1).reshape(shape) for x in (force, point))
        return Loads(tuple(self.body), force, point, torch.zeros_like(force))
