"""What the Inverse Dynamics Transformer is trained on; every term can be switched off."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from biokit.nets.kinetic_features import GRAVITY
from biokit.nets.torque import InverseDynamicsTransformer, KineticEstimate
from biokit.train.kinetics_data import Prepared

LOADED = 0.03  # body weights on a foot that is in contact
SMALL = 0.01  # differences below it count by their square


@dataclass(frozen=True)
class KineticWeights:
    """Of each term; 0 switches it off.

    Attributes
    ----------
    force : float
        Of each foot, body weights.
    pressure : float
        Moment of each foot about its middle, body weights times m: where the force acts.
    contact : float
        Whether a foot is loaded.
    torque : float
        Joint moments, N*m/kg.
    residual : float
        What the motion needs and the forces do not give, body weights and body weights times m.
    rate : float
        Differences of forces from frame to frame, body weights.
    consistency : float
        Motion that the predicted moments and forces cause against the motion that they came from,
        rad and m (`biokit.train.kinetics_consistency`).
    """

    force: float = 10.0
    pressure: float = 40.0
    contact: float = 0.2
    torque: float = 4.0
    residual: float = 10.0
    rate: float = 20.0
    consistency: float = 10.0


def wrenches(found: KineticEstimate, batch: Prepared) -> Tensor:
    """Force and moment of each foot about its reference, (B, T, c, 6), body weights (and m)."""
    feet = batch.reference.shape[-2]
    force = found.force.unflatten(2, (feet, -1))
    place = batch.place.unflatten(2, (feet, -1))
    arm = place - batch.reference[..., None, :]
    arm = arm * arm.new_tensor([1.0, 0.0, 1.0])  # the sole's thickness is not known to a centimetre
    moment = torch.linalg.cross(arm, force).sum(3)
    return torch.cat([force.sum(3), moment], -1) / batch.weight[..., None, None]


def torques(network: InverseDynamicsTransformer, found: KineticEstimate, batch: Prepared) -> Tensor:
    """Joint moments (B, T, k) of `COORDINATES`, N*m/kg."""
    if network.torque == "direct":
        return found.moment * GRAVITY / batch.weight[..., None]
    follow = (batch.lever @ wrenches(found, batch).flatten(2)[..., None])[..., 0]
    return batch.unloaded + follow


def losses(
    network: nn.Module, batch: Prepared, weights: KineticWeights | None = None
) -> dict[str, Tensor]:
    """The terms and their weighted sum, ``total``, of windows [B, T, ...]."""
    assert isinstance(network, InverseDynamicsTransformer)
    weights = weights or KineticWeights()
    found = network(batch.seen())
    return weighted(terms(network, found, batch), weights)


def terms(
    network: InverseDynamicsTransformer, found: KineticEstimate, batch: Prepared
) -> dict[str, Tensor]:
    """Each term, before its weight."""
    ok = batch.valid
    feet = wrenches(found, batch)
    error = feet - batch.wrench
    loaded = (batch.wrench[..., 1] > LOADED).to(error)
    force = error[..., :3] * error.new_tensor([2.0, 1.0, 2.0])
    contact = nn.functional.binary_cross_entropy_with_logits(
        found.contact, loaded, reduction="none"
    )
    step = error.diff(dim=1)[..., :3]
    both = ok[:, 1:] * ok[:, :-1]
    moment = torques(network, found, batch) - batch.moment
    return {
        "force": _mean(_robust(force).sum((-1, -2)), ok),
        "pressure": _mean(_robust(error[..., 3:]).sum((-1, -2)), ok),
        "contact": _mean(contact.sum(-1), ok),
        "torque": _mean((_robust(moment) * batch.has).sum(-1), ok) / 4,
        "residual": _mean(_robust(unexplained(feet, batch)).sum(-1), ok * batch.surety),
        "rate": _mean(_robust(step).sum((-1, -2)), both),
    }


def unexplained(feet: Tensor, batch: Prepared) -> Tensor:
    """What the clean motion needs and the feet do not give, (B, T, 6), body weights (and m)."""
    force = feet[..., :3].sum(2)
    arm = batch.reference - batch.mass_centre[..., None, :]
    moment = (feet[..., 3:] + torch.linalg.cross(arm, feet[..., :3])).sum(2)
    return torch.cat([force, moment], -1) - batch.total


def weighted(found: dict[str, Tensor], weights: KineticWeights) -> dict[str, Tensor]:
    """The terms with their weighted sum, ``total``."""
    total = sum(getattr(weights, name) * value for name, value in found.items())
    return {**found, "total": total}  # type: ignore[dict-item]


def _robust(x: Tensor) -> Tensor:
    return (x.square() + SMALL**2).sqrt() - SMALL


def _mean(x: Tensor, share: Tensor) -> Tensor:
    return (x * share).sum() / share.sum().clamp(min=1.0)
