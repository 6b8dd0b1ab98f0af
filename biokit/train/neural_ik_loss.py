"""The losses of NeurIK (BioPose, equation 2), and what this package adds."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.orientations import principal, uncertain
from biokit.nets.neural_ik import Estimate, NeuralIK
from biokit.train.neural_ik_data import Batch


@dataclass(frozen=True)
class LossWeights:
    """Weights of the losses; the defaults are the paper's (appendix 1.2), the others are off.

    The paper does not give units; positions are in m and angles in degrees here, with which its
    weights reproduce what its table 3 shows: the angle loss decides the angles.

    Attributes
    ----------
    joints : float
        L_j: mean distance of the joint centres from the truth, m.
    markers : float
        L_m: mean distance of the skeleton's markers from those of the true pose, m.
    factors : float
        L_s: mean absolute error of the scale factors.
    angles : float
        L_q: mean absolute error of the rotations, deg; near a singular orientation of a joint
        the angles that it leaves undefined count less.
    orientations : float
        Mean Frobenius distance of the bodies' orientations; not in the paper.
    spread : float
        Negative logarithm of the likelihood (Laplace) of the errors under the expected errors; it
        trains these only; not in the paper.
    """

    joints: float = 1.0
    markers: float = 2.0
    factors: float = 0.1
    angles: float = 0.06
    orientations: float = 0.0
    spread: float = 0.0

    @property
    def kinematic(self) -> bool:
        """Whether forward kinematics of the estimate is needed."""
        return self.joints > 0 or self.markers > 0


def losses(
    network: NeuralIK, batch: Batch, weights: LossWeights, *, kinematic_frames: int = 0
) -> dict[str, Tensor]:
    """All losses that have a weight, unweighted, and their weighted sum as ``total``.

    Parameters
    ----------
    network : NeuralIK
    batch : Batch
    weights : LossWeights
    kinematic_frames : int
        Frames of each window for which forward kinematics is done, evenly spread; 0 for all.
    """
    estimate = network(batch.markers)
    out = slice(-1, None) if network.last_only else slice(None)
    skeleton = network.skeleton
    q = principal(skeleton, batch.q[:, out])
    terms: dict[str, Tensor] = {}
    if weights.kinematic:
        terms |= _kinematic(skeleton, estimate, batch, out, kinematic_frames)
    if weights.factors > 0:
        terms["factors"] = (estimate.factors - batch.factors).abs().mean()
    error = angle_errors(skeleton, estimate.q, q)  # [B, O, n]
    if weights.angles > 0:
        terms["angles"] = torch.rad2deg(
            (error.abs() * uncertain(skeleton, q)[..., rotations(skeleton)]).mean()
        )
    if weights.orientations > 0:
        away = estimate.rotation - batch.pose.rotation[:, out]
        terms["orientations"] = away.square().sum((-1, -2)).add(1e-8).sqrt().mean()
    if weights.spread > 0:
        spread = estimate.spread[..., rotations(skeleton)]
        terms["spread"] = (error.detach().abs() / spread + spread.log()).mean()
    total = sum((getattr(weights, name) * value for name, value in terms.items()), q.new_zeros(()))
    return {**terms, "total": total}


def angle_errors(skeleton: Model, q: Tensor, truth: Tensor) -> Tensor:
    """Differences (..., rotations) of the free rotations, in (-pi, pi], rad."""
    rows = rotations(skeleton)
    away = q[..., rows] - truth[..., rows]
    return away - 2 * torch.pi * torch.round(away.detach() / (2 * torch.pi))


def rotations(skeleton: Model) -> list[int]:
    """Free coordinates that are angles."""
    return [c for c in skeleton.free if skeleton.coordinate_is_rotation[c]]


def _kinematic(
    skeleton: Model, estimate: Estimate, batch: Batch, out: slice, frames: int
) -> dict[str, Tensor]:
    """Joint centres and markers of the estimate by forward kinematics, against the truth."""
    count = estimate.q.shape[1]
    pick = torch.arange(count)
    if 0 < frames < count:
        pick = torch.linspace(0, count - 1, frames).round().long()
    own = estimate.factors[:, None].expand(-1, len(pick), -1, -1)
    pose = forward_kinematics(skeleton, estimate.q[:, pick], own)
    placed = marker_positions(skeleton, pose, own)[:, :, : batch.model_markers.shape[2]]
    joints = batch.pose.position[:, out][:, pick]
    markers = batch.model_markers[:, out][:, pick]
    return {
        "joints": _distance(pose.position, joints),
        "markers": _distance(placed, markers),
    }


def _distance(one: Tensor, other: Tensor) -> Tensor:
    return (one - other).square().sum(-1).add(1e-10).sqrt().mean()
