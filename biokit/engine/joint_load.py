"""Joint contact forces: what each joint transmits once muscles have done their part.

The joint of a body carries everything beyond it: the force and moment that the body and all that
hangs on it need to move as they do, less gravity, loads from outside and the muscles that pull on
them. Torques of coordinate actuators, limits and ligaments of the joint itself are part of what it
transmits.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.dynamics import Loads, Wrenches, body_wrenches, with_couplers
from biokit.engine.kinematics import Pose, forward_kinematics
from biokit.engine.model import Model
from biokit.engine.muscle_path import PathWrenches, path_wrenches

CHUNK = 1024  # frames at a time, for the table of muscle wrenches
CONDYLE_DISTANCE = 0.04  # m


class JointLoads(NamedTuple):
    """What the joints exert; joint ``i`` connects body ``i`` to its parent.

    Attributes
    ----------
    force, moment : Tensor, shape (..., nb, 3)
        In ground, N and N*m; the moment about ``centre``.
    local_force, local_moment : Tensor, shape (..., nb, 3)
        The same in the axes of the body that they act on.
    centre : Tensor, shape (..., nb, 3)
        Origin of the joint's frame on that body, in ground, m.
    """

    force: Tensor
    moment: Tensor
    local_force: Tensor
    local_moment: Tensor
    centre: Tensor


class KneeShares(NamedTuple):
    """Compressive forces in the two compartments of a knee, N, each of shape (...)."""

    medial: Tensor
    lateral: Tensor


def joint_reactions(
    model: Model,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    loads: Loads | None = None,
    muscle_force: Tensor | None = None,
    *,
    opensim_compatible: bool = False,
) -> JointLoads:
    """Force and moment of every joint on its child body.

    Parameters
    ----------
    model : Model
        float64 is advised.
    q, qd, qdd : Tensor, shape (..., n)
        Coordinates (rad, m) and their first and second time derivatives; those of coupled
        coordinates are computed from the ones that drive them.
    loads : Loads, optional
        Forces from outside, batch as ``q``.
    muscle_force : Tensor, shape (..., m), optional
        Tension of every muscle, N. Without it the result is the net joint force and moment.
        Muscles whose paths are polynomials (OpenSim's FunctionBasedPath) pull on no point of any
        body, so that joints transmit their torques and no force.
    opensim_compatible : bool
        Repeat OpenSim's errors, as in `inverse_dynamics` and in muscle paths.

    Returns
    -------
    JointLoads
        On the children. OpenSim's JointReaction gives the same, with ``apply_on_bodies`` child
        and ``express_in_frame`` ground or child. A joint that is not free of mass and loads beyond
        it always carries something; that of the root carries what no force plate explained.

    References
    ----------
    Steele et al. (2012), Compressive tibiofemoral force during crouch gait. Gait Posture 35,
    supplement: joint reactions from Newton's equations of the free body. Without constraints
    that act between bodies of different branches: couplers act on coordinates only.
    """
    batch = q.shape[:-1]
    if muscle_force is not None and muscle_force.shape != (*batch, len(model.muscles)):
        raise ValueError(
            f"muscle_force has shape {tuple(muscle_force.shape)}, expected "
            f"{(*batch, len(model.muscles))}: batch and muscles"
        )
    count = batch.numel()
    flat = with_couplers(model, *(x.reshape(count, -1) for x in (q, qd, qdd)))
    motion = [x.split(CHUNK) for x in flat]
    outside = _split(loads, count)
    pulls = None if muscle_force is None else muscle_force.reshape(count, -1).split(CHUNK)
    parts = []
    for i, (x, v, a) in enumerate(zip(*motion, strict=True)):
        given = None if outside is None else outside[i]
        need = body_wrenches(model, x, v, a, given, opensim_compatible=opensim_compatible)
        pose = forward_kinematics(model, x)
        if pulls is not None:
            unit = path_wrenches(model, x, opensim_compatible=opensim_compatible)
            need = less_muscles(need, pose, unit, pulls[i])
        parts.append(transmitted(model, pose, need))
    whole = (torch.cat(column) for column in zip(*parts, strict=True))
    return JointLoads(*(x.reshape(*batch, *x.shape[1:]) for x in whole))


def less_muscles(need: Wrenches, pose: Pose, unit: PathWrenches, muscle_force: Tensor) -> Wrenches:
    """What bodies need from their joints, once muscles pull on them.

    Parameters
    ----------
    need : Wrenches
        From `body_wrenches`.
    pose : Pose
    unit : PathWrenches
        Of unit tensions, from `path_wrenches`.
    muscle_force : Tensor, shape (..., m)
        N.
    """
    nb = pose.position.shape[-2]
    device = muscle_force.device
    tension = muscle_force[..., torch.tensor(unit.muscle, device=device), None]
    place = torch.tensor(unit.body, device=device) % (nb + 1)  # ground's row is the last
    force = _gather(unit.force * tension, place, nb)
    moment = _gather(unit.moment * tension, place, nb)
    arm = pose.position - need.point[..., None, :]
    return Wrenches(
        need.force - force, need.moment - moment - torch.linalg.cross(arm, force), need.point
    )


def transmitted(model: Model, pose: Pose, need: Wrenches) -> JointLoads:
    """What joints exert on their children, from what each body needs from its joints."""
    beyond = model.descendants.to(need.force.dtype)
    force, moment = beyond @ need.force, beyond @ need.moment
    offset = (pose.rotation @ model.child_offset[..., None]).squeeze(-1)
    centre = pose.position + offset
    arm = centre - need.point[..., None, :]
    return _local(pose.rotation, force, moment - torch.linalg.cross(arm, force), centre)


def on_parents(model: Model, q: Tensor, loads: JointLoads) -> JointLoads:
    """The opposite side: what the joints exert on the parents, about the frames on the parents.

    The frames of a joint with translations stand apart, and moments differ by that arm. Joints on
    ground push on ground.
    """
    pose = forward_kinematics(model, q)
    eye = torch.eye(3, dtype=model.dtype, device=model.device)
    rotation = torch.cat([pose.rotation, eye.expand_as(pose.rotation[..., :1, :, :])], -3)
    position = torch.cat([pose.position, torch.zeros_like(pose.position[..., :1, :])], -2)
    turn = rotation[..., model.parent_row, :, :]
    centre = position[..., model.parent_row, :] + (turn @ model.parent_offset[..., None]).squeeze(
        -1
    )
    moment = loads.moment + torch.linalg.cross(loads.centre - centre, loads.force)
    return _local(turn, -loads.force, -moment, centre)


def knee_compartments(
    local_force: Tensor, local_moment: Tensor, side: str, width: float | Tensor = CONDYLE_DISTANCE
) -> KneeShares:
    """Compressive forces in the medial and lateral compartment of a knee.

    The tibia is taken to be carried by two points, half the width to either side of the joint
    centre on its axis z. Their forces along its axis y (the shank) make up the compression and the
    moment about x (adduction) that the joint transmits.

    Parameters
    ----------
    local_force, local_moment : Tensor, shape (..., 3)
        Of the knee on the tibia in the tibia's axes (x forward, y along the shank upward, z to the
        right of the person), from `joint_reactions` with muscle forces.
    side : {"r", "l"}
    width : float or Tensor
        Distance between the contact points, m. 40 mm is what Lerner et al. (2015) start from and
        OpenCap takes (Uhlrich et al. 2023), but persons differ; the difference of the shares goes
        with its inverse.

    Returns
    -------
    KneeShares
        Their sum is the compression. A share below zero says that the compartment would open:
        then the collateral ligament bears that force and the other compartment's is right.

    Raises
    ------
    ValueError
        If the side is neither, or the width is not positive.

    Notes
    -----
    An approximation for models whose knee has no condyles of its own. The contact points neither
    roll nor slide, friction, menisci and cruciate ligaments carry nothing along the shank or about
    x, and muscles act as the model's lines do. Models with two condylar joints (Lerner et al.
    2015) give the shares directly in `joint_reactions`.

    References
    ----------
    Winby et al. (2009), Muscle and external load contribution to knee joint contact loads during
    normal gait. J Biomech 42: balance about two contact points.
    Lerner et al. (2015), How tibiofemoral alignment and contact locations affect predictions of
    medial and lateral tibiofemoral contact forces. J Biomech 48.
    Uhlrich et al. (2023), OpenCap: human movement dynamics from smartphone videos. PLoS Comput
    Biol 19.
    """
    if side not in ("r", "l"):
        raise ValueError(f"side must be 'r' or 'l', not {side!r}")
    if bool((torch.as_tensor(width) <= 0).any()):
        raise ValueError(f"the distance of the condyles must be positive, not {width} m")
    compression = -local_force[..., 1]
    # A push -N y at z has the moment N z about x; lateral is +z in a right knee.
    difference = local_moment[..., 0] / width * (1 if side == "r" else -1)
    return KneeShares(compression / 2 - difference, compression / 2 + difference)


def _local(rotation: Tensor, force: Tensor, moment: Tensor, centre: Tensor) -> JointLoads:
    own = (
        (rotation.mT @ force[..., None]).squeeze(-1),
        (rotation.mT @ moment[..., None]).squeeze(-1),
    )
    return JointLoads(force, moment, *own, centre)


def _gather(vectors: Tensor, body: Tensor, nb: int) -> Tensor:
    """Sums of vectors (..., pairs, 3) by body, (..., nb, 3); those on ground are dropped."""
    total = vectors.new_zeros(*vectors.shape[:-2], nb + 1, 3)
    return total.index_add(-2, body, vectors)[..., :nb, :]


def _split(loads: Loads | None, count: int) -> list[Loads] | None:
    if loads is None:
        return None
    parts = [x.reshape(count, len(loads.body), 3).split(CHUNK) for x in loads[1:]]
    return [Loads(loads.body, *chunk) for chunk in zip(*parts, strict=True)]
