"""From markers to forces and back to motion: the five parts of MonoMSK in one differentiable loop.

1. Virtual markers over a window come in.
2. The Inverse Kinematics Transformer makes a motion of them, q, qd and qdd.
3. The Inverse Dynamics Transformer says what carries the person: forces on the soles and joint
   moments.
4. The forward dynamics layer integrates these forces and moments from states of the motion; what it
   arrives at is compared with the motion (the forward-inverse consistency).
5. The anatomical forward kinematics layer places markers and joint centres by the angles and the
   scale factors.

Every part is differentiable, so that an error of the forces can correct the angles and the markers,
and the motion that forces cause can correct the forces.

References
----------
MonoMSK (arXiv 2511.19326), of which a summary is known.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from biokit.engine.contact_detection import Ground, support_height
from biokit.engine.dynamics import Loads, kinetics
from biokit.engine.floating_base import floating_base
from biokit.engine.foot_points import foot_points
from biokit.engine.kinematics import Pose, forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.nets.forward_dynamics import ForwardDynamics
from biokit.nets.kinematics_transformer import InverseKinematicsTransformer, WindowMotion
from biokit.nets.kinetic_features import COORDINATES, KineticFeatures, kinetic_features
from biokit.nets.torque import InverseDynamicsTransformer

METHOD = "midpoint"  # of the forward dynamics layer, one step from frame to frame


class Placed(NamedTuple):
    """What the angles and the scale factors place, in ground, m.

    Attributes
    ----------
    markers : Tensor, shape (B, T, m, 3)
        The virtual markers of the network.
    pose : Pose
        Of the bodies, whose origins are the joint centres: (B, T, nb, 3, 3) and (B, T, nb, 3).
    """

    markers: Tensor
    pose: Pose


class WindowForces(NamedTuple):
    """What carries the person through B windows of T frames, in ground.

    Attributes
    ----------
    place : Tensor, shape (B, T, K, 3)
        Points of the soles on what the foot stands on, m.
    force : Tensor, shape (B, T, K, 3)
        On each point, N.
    contact : Tensor, shape (B, T, c)
        Logit of each foot's contact.
    torque : Tensor, shape (B, T, n)
        Joint moments of the motion, N*m; what the forces leave unexplained is in the root's rows.
    driving_torque : Tensor, shape (B, T, n)
        The same with nothing in the root's rows: the root moves as the forces make it
        (`biokit.engine.floating_base`).
    acceleration : Tensor, shape (B, T, n)
        Of the motion, the root's changed so that the forces explain it.
    residual_force, residual_moment : Tensor, shape (B, T, 3)
        What the motion needs and the forces do not give, N, and about the mass centre, N*m.
    """

    place: Tensor
    force: Tensor
    contact: Tensor
    torque: Tensor
    driving_torque: Tensor
    acceleration: Tensor
    residual_force: Tensor
    residual_moment: Tensor


class Returned(NamedTuple):
    """The motion that forces and moments cause, from S starts in each of B windows.

    Attributes
    ----------
    frames : Tensor of int64, shape (S, H)
        Frames of the window that follow each start.
    q : Tensor, shape (B, S, H, n)
        Where the forward dynamics layer arrives at these frames, rad and m.
    alive : Tensor of bool, shape (B, S, H)
        False once a simulation is far from the motion; it then stands still
        (`biokit.engine.window_rollout`).
    """

    frames: Tensor
    q: Tensor
    alive: Tensor


class LoopEstimate(NamedTuple):
    """Everything that the loop says of B windows of T frames.

    Attributes
    ----------
    motion : WindowMotion
    placed : Placed
    forces : WindowForces
    returned : Returned or None
        None without a horizon.
    """

    motion: WindowMotion
    placed: Placed
    forces: WindowForces
    returned: Returned | None


class KineticLoop(nn.Module):
    """The loop. Its numbers are held by `kinetic_loop`."""

    def __init__(
        self,
        *,
        kinematics: InverseKinematicsTransformer,
        dynamics: InverseDynamicsTransformer,
    ) -> None:
        super().__init__()
        self.kinematics = kinematics
        self.dynamics = dynamics

    @property
    def frames(self) -> int:
        """Frames of a window that both networks read."""
        return min(self.kinematics.frames, self.dynamics.frames)

    def forward(
        self,
        markers: Tensor,
        model: Model,
        ground: Ground,
        step: float,
        *,
        cutoff: float,
        horizon: float | None = None,
        margin: float = 0.0,
    ) -> LoopEstimate:
        """Motion, forces and what they place of windows of one person.

        Parameters
        ----------
        markers : Tensor, shape (B, T, m, 3)
            As NeurIK takes them: ground, y up, m, NaN = missing; 6 to `frames` frames.
        model : Model
            The skeleton of the network scaled to the person, float64: lengths, masses, inertias.
        ground : Ground
            Under the person.
        step : float
            Time between two frames, s.
        cutoff : float
            Of the low-pass, Hz.
        horizon : float, optional
            How long the forces and moments drive the body from each start, s; by default they do
            not.
        margin : float
            Time at both ends of the windows that is left out of that, s: accelerations are
            uncertain there.

        Raises
        ------
        ValueError
            If the model has no feet, other coordinates or bodies than the network's skeleton, or
            the windows cannot be differentiated or are shorter than the horizon.
        """
        self._check(model)
        motion = self.kinematics(markers, step, cutoff=cutoff)
        forces = self.carry(motion, model, ground, step, cutoff=cutoff)
        returned = None
        if horizon is not None:
            returned = self.drive(motion, forces, model, step, horizon, margin)
        return LoopEstimate(motion, self.place(motion), forces, returned)

    def place(self, motion: WindowMotion) -> Placed:
        """The anatomical forward kinematics layer."""
        skeleton = self.kinematics.skeleton
        names = self.kinematics.network.marker_names
        rows = skeleton.index([skeleton.marker_names.index(name) for name in names])
        factors = motion.factors[:, None].expand(-1, motion.q.shape[1], -1, -1)
        pose = forward_kinematics(skeleton, motion.q.to(factors), factors)
        return Placed(marker_positions(skeleton, pose, factors)[:, :, rows], pose)

    def carry(
        self, motion: WindowMotion, model: Model, ground: Ground, step: float, *, cutoff: float
    ) -> WindowForces:
        """Forces and joint moments of a motion by the Inverse Dynamics Transformer."""
        moving = motion.q, motion.qd, motion.qdd
        seen = kinetic_features(model, step, *moving, ground, cutoff=cutoff)
        said = self.dynamics(seen)
        place = on_support(model, seen, ground)
        loads = sole_loads(model, place, said.force)
        base = floating_base(model, *moving, loads)
        return WindowForces(
            place,
            said.force,
            said.contact,
            self._torque(model, kinetics(model, *moving, loads).tau, said.moment),
            self._torque(model, base.tau, said.moment),
            base.qdd,
            base.residual_force,
            base.residual_moment,
        )

    def drive(
        self,
        motion: WindowMotion,
        forces: WindowForces,
        model: Model,
        step: float,
        horizon: float,
        margin: float = 0.0,
    ) -> Returned:
        """The forward dynamics layer: the motion as the forces make it.

        It starts anew where the last simulation has ended.
        """
        count, first = round(horizon / step), round(margin / step)
        length = motion.q.shape[1] - 2 * first
        if not 0 < count < length:
            raise ValueError(
                f"a horizon of {horizon:g} s is {count} frames, the windows have {length}"
                + (f" without {first} at both ends" if first else "")
            )
        inner = slice(first, first + length)
        layer = ForwardDynamics(horizon=count, every=count, method=METHOD)
        loads = sole_loads(model, forces.place[:, inner], forces.force[:, inner])
        moving = motion.q[:, inner], motion.qd[:, inner], forces.driving_torque[:, inner]
        found = layer(model, step, *moving, loads)
        starts = first + torch.tensor(layer.starts(length), device=found.q.device)
        frames = starts[:, None] + torch.arange(1, count + 1, device=starts.device)
        return Returned(frames, found.q[:, :, 1:], found.alive[:, :, 1:])

    def _torque(self, model: Model, tau: Tensor, moment: Tensor) -> Tensor:
        """Joint moments (B, T, n): those of the equations of motion, or the network's own."""
        if self.dynamics.torque == "equations":
            return tau
        known = [name for name in COORDINATES if name in model.coordinate_names]
        rows = model.index([model.coordinate_names.index(name) for name in known])
        return tau.index_copy(-1, rows, moment[..., [COORDINATES.index(name) for name in known]])

    def _check(self, model: Model) -> None:
        skeleton = self.kinematics.skeleton
        pairs = (
            ("coordinates", skeleton.coordinate_names, model.coordinate_names),
            ("bodies", skeleton.body_names, model.body_names),
        )
        for what, own, other in pairs:
            if own != other:
                raise ValueError(
                    f"the {what} of the model {model.name!r} are not those of {skeleton.name!r}, "
                    "which the network was built for; scale that one to the person"
                )


def kinetic_loop(
    kinematics: InverseKinematicsTransformer, dynamics: InverseDynamicsTransformer
) -> KineticLoop:
    """Build the loop from networks, trained or not.

    Parameters
    ----------
    kinematics : InverseKinematicsTransformer
        See `biokit.nets.kinematics_transformer.inverse_kinematics_transformer`.
    dynamics : InverseDynamicsTransformer
        See `biokit.nets.torque.inverse_dynamics_transformer`.
    """
    return KineticLoop(kinematics=kinematics, dynamics=dynamics)


def on_support(model: Model, seen: KineticFeatures, ground: Ground) -> Tensor:
    """Points of the soles (B, T, K, 3) at the height of what each foot stands on, m."""
    points = foot_points(model)
    place = seen.feet.place
    level = support_height(place.flatten(0, 1), ground, points.size, len(points.contact))
    level = level.unflatten(0, place.shape[:2]).repeat_interleave(len(points.names), -1)
    return torch.stack([place[..., 0], level, place[..., 2]], -1)


def sole_loads(model: Model, place: Tensor, force: Tensor) -> Loads:
    """Forces (..., K, 3) N on the points of the soles at (..., K, 3) m."""
    body = tuple(foot_points(model).body.tolist())
    return Loads(body, force, place, torch.zeros_like(force))
