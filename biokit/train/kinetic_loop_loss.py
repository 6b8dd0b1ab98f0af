"""The losses of the kinetic loop; every term has a weight, and weight 0 leaves it out."""

from __future__ import annotations

from dataclasses import dataclass, fields

import torch
from torch import Tensor, nn

from biokit.engine.angles import nearest_equal
from biokit.engine.floating_base import root_coordinates
from biokit.engine.model import Model
from biokit.engine.orientations import uncertain
from biokit.nets.kinetic_loop import KineticLoop, LoopEstimate
from biokit.train.kinetic_loop_data import STEP, LoopBatch
from biokit.train.neural_ik_loss import angle_errors, rotations

MARGIN = 0.1  # s at both ends of a window, where accelerations are uncertain
SMALL = 0.01  # body weights, N*m/kg, rad or m: differences below it count by their square
REACH = 0.1  # rad or m: greater distances of a rollout count by their logarithm
SIDEWAYS = (2.0, 1.0, 2.0)  # how much the axes of a force count


@dataclass(frozen=True)
class LoopWeights:
    """Weights of the losses; 0 switches a term off.

    Those of the kinematics are BioPose's. Nothing is known of MonoMSK's; the others are chosen so
    that no term outweighs the rest once the networks are trained.

    Attributes
    ----------
    angles : float
        Mean absolute error of the rotations, deg.
    markers : float
        Mean distance of the markers that the angles and factors place from the true pose's, m.
    joints : float
        The same of the joint centres, m.
    factors : float
        Mean absolute error of the scale factors.
    torques : float
        Error of the joint moments, N*m/kg, summed over the joints.
    forces : float
        Error of each foot's force, body weights.
    pressure : float
        Error of its moment about the true middle of the foot on the floor, body weights times m.
    residual : float
        What the motion needs and the forces do not give, body weights and body weights times m.
    consistency : float
        The motion that the forces and moments cause against the motion that they follow from, rad
        and m, summed over the coordinates; see `consistency`.
    """

    angles: float = 0.06
    markers: float = 2.0
    joints: float = 1.0
    factors: float = 0.1
    torques: float = 1.0
    forces: float = 5.0
    pressure: float = 20.0
    residual: float = 5.0
    consistency: float = 5.0


def loop_losses(
    network: nn.Module, batch: LoopBatch, weights: LoopWeights, *, horizon: float = 0.1
) -> dict[str, Tensor]:
    """All losses that have a weight, unweighted, and their weighted sum as ``total``.

    Parameters
    ----------
    network : KineticLoop
    batch : LoopBatch
    weights : LoopWeights
    horizon : float
        Of the forward-inverse consistency, s.
    """
    skeleton = _loop(network).kinematics.skeleton.to(dtype=torch.float64)
    driven = weights.consistency > 0
    said = network(
        batch.markers,
        batch.model,
        batch.ground,
        STEP,
        cutoff=batch.cutoff,
        horizon=horizon if driven else None,
        margin=MARGIN,
    )
    terms = kinematic_terms(skeleton, said, batch) | kinetic_terms(said, batch)
    if driven:
        terms["consistency"] = consistency(skeleton, said)
    used = {f.name: getattr(weights, f.name) for f in fields(weights)}
    terms = {name: value for name, value in terms.items() if used[name] > 0}
    total = sum((used[name] * value for name, value in terms.items()), batch.q.new_zeros(()))
    return {**terms, "total": total}


def kinematic_terms(skeleton: Model, said: LoopEstimate, batch: LoopBatch) -> dict[str, Tensor]:
    """Losses of angles, markers, joint centres and scale factors."""
    q = said.motion.q
    truth = nearest_equal(
        skeleton, batch.q.flatten(0, 1), q.detach().flatten(0, 1), skeleton.free
    ).view_as(batch.q)
    sure = uncertain(skeleton, truth)[..., rotations(skeleton)]
    return {
        "angles": torch.rad2deg((angle_errors(skeleton, q, truth).abs() * sure).mean()),
        "markers": _distance(said.placed.markers, batch.own_markers),
        "joints": _distance(said.placed.pose.position, batch.pose.position),
        "factors": (said.motion.factors.double() - batch.factors).abs().mean(),
    }


def kinetic_terms(said: LoopEstimate, batch: LoopBatch) -> dict[str, Tensor]:
    """Losses of joint moments, forces and what they leave unexplained."""
    forces, weight = said.forces, batch.weight
    ok = batch.valid * inner_frames(batch.q.shape[1])
    feet = batch.force.shape[2]
    reference = foot_reference(batch)
    wrench = foot_wrench(forces.place, forces.force, reference) / weight
    error = wrench - true_wrench(batch, reference) / weight
    joints = [
        c
        for c in batch.model.free
        if batch.model.coordinate_is_rotation[c] and c not in root_coordinates(batch.model)
    ]
    mass = batch.model.mass.sum()
    moment = (forces.torque - batch.torque)[..., joints] / mass
    left = torch.cat([forces.residual_force, forces.residual_moment], -1) / weight
    along = error.new_tensor(SIDEWAYS)
    assert wrench.shape[2] == feet
    return {
        "torques": _mean(_robust(moment).sum(-1), ok),
        "forces": _mean(_robust(error[..., :3] * along).sum((-1, -2)), ok),
        "pressure": _mean(_robust(error[..., 3:]).sum((-1, -2)), ok),
        "residual": _mean(_robust(left).sum(-1), ok),
    }


def consistency(skeleton: Model, said: LoopEstimate) -> Tensor:
    """Difference of the motion that the forces cause from the motion that they follow from.

    Light segments turn away at once when their moments are wrong, so far that nothing else would
    count: hence the logarithm.
    """
    assert said.returned is not None
    away = said.returned.q - said.motion.q[:, said.returned.frames]
    away = _robust(away[..., list(skeleton.free)])
    return REACH * torch.log1p(away / REACH).sum(-1).mean()


def inner_frames(frames: int) -> Tensor:
    """1 where accelerations of a window are sure, 0 near its ends, (T,)."""
    margin = round(MARGIN / STEP)
    inner = torch.zeros(frames, dtype=torch.float64)
    inner[margin : frames - margin] = 1.0
    return inner


def foot_reference(batch: LoopBatch) -> Tensor:
    """Below the middle of each true foot on the floor, (B, T, c, 3) m: moments are taken there."""
    names = batch.model.body_names
    heels = [names.index(n) for n in ("calcn_r", "calcn_l")]
    toes = [names.index(n) for n in ("toes_r", "toes_l")]
    middle = 0.5 * (batch.pose.position[:, :, heels] + batch.pose.position[:, :, toes])
    floor = torch.full_like(middle[..., 0], batch.ground.height)
    return torch.stack([middle[..., 0], floor, middle[..., 2]], -1)


def foot_wrench(place: Tensor, force: Tensor, reference: Tensor) -> Tensor:
    """Force and moment about a reference (B, T, c, 3) of each foot's points, (B, T, c, 6)."""
    feet = reference.shape[2]
    place, force = (x.unflatten(2, (feet, -1)) for x in (place, force))
    moment = torch.linalg.cross(place - reference[..., None, :], force)
    return torch.cat([force.sum(3), moment.sum(3)], -1)


def true_wrench(batch: LoopBatch, reference: Tensor) -> Tensor:
    """The same of the labels."""
    loaded = (batch.force != 0).any(-1, keepdim=True)
    arm = torch.where(loaded, batch.point - reference, 0.0)
    moment = batch.free_moment + torch.linalg.cross(arm, batch.force)
    return torch.cat([batch.force, moment], -1)


def _loop(network: nn.Module) -> KineticLoop:
    loop = network if isinstance(network, KineticLoop) else network.module
    assert isinstance(loop, KineticLoop)
    return loop


def _distance(one: Tensor, other: Tensor) -> Tensor:
    return (one - other).square().sum(-1).add(1e-10).sqrt().mean()


def _robust(x: Tensor) -> Tensor:
    return (x.square() + SMALL**2).sqrt() - SMALL


def _mean(x: Tensor, share: Tensor) -> Tensor:
    return (x * share).sum() / share.sum().clamp(min=1.0)
