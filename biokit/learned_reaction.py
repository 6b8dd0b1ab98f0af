"""Learned forces of the ground as each foot bears them, free or made to fit the motion."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from biokit.engine.contact_scene import contact_scene
from biokit.engine.dynamics import Loads, Momentum
from biokit.engine.floating_base import floating_base, root_coordinates
from biokit.engine.foot_forces import (
    FootWrenches,
    centre_of_pressure,
    fade_unloaded,
    foot_wrenches,
    residual_wrench,
)
from biokit.engine.least_change import least_change
from biokit.engine.model import Model
from biokit.learned_kinetics import LearnedKinetics, learned_kinetics
from biokit.nets.torque import InverseDynamicsTransformer
from biokit.piece_smoothing import body_weight
from biokit.reaction_table import PieceReaction


def learned_reaction(
    network: InverseDynamicsTransformer,
    model: Model,
    step: float,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    *,
    cutoff: float,
    floor: float | None = None,
    known: Sequence[str] | None = None,
) -> PieceReaction:
    """Forces that a network says, and what they leave unexplained.

    Parameters are those of `biokit.learned_kinetics.learned_kinetics`.

    Returns
    -------
    PieceReaction
        Besides the forces: residual wrench and mass centre.
    """
    found = learned_kinetics(
        network, model, step, q, qd, qdd, cutoff=cutoff, floor=floor, known=known
    )
    feet = _feet(found, found.force, body_weight(model))
    pressure = centre_of_pressure(feet, found.level)
    residual_force, residual_moment = residual_wrench(_needed(found), feet)
    return PieceReaction(
        contact=found.contact,
        force=feet.force,
        point=pressure.point,
        moment=pressure.moment,
        level=found.level,
        certainty=found.certainty,
        others={
            "residual_force": residual_force,
            "residual_moment": residual_moment,
            "mass_centre": found.mass_centre,
        },
        floor=found.floor,
        ground_velocity=found.ground_velocity,
        converged=True,
    )


def consistent_reaction(
    network: InverseDynamicsTransformer,
    model: Model,
    step: float,
    q: Tensor,
    qd: Tensor,
    qdd: Tensor,
    *,
    cutoff: float,
    floor: float | None = None,
    known: Sequence[str] | None = None,
) -> PieceReaction:
    """The forces nearest to the network's that give the motion what it needs, as far as feet can.

    Parameters are those of `biokit.learned_kinetics.learned_kinetics`.

    Returns
    -------
    PieceReaction
        Besides the forces: what they do not give to the motion as it is, the part of it that a
        support of the pelvis explains, mass centre,
        ``force_change`` (F, c, 3), N, from the network's forces, and ``acceleration_change``
        (F, n), rad/s^2 or m/s^2, of the root, with which nothing is left unexplained.
    """
    found = learned_kinetics(
        network, model, step, q, qd, qdd, cutoff=cutoff, floor=floor, known=known
    )
    scene = contact_scene(model, step, q, qd, qdd, cutoff=cutoff, floor=floor)
    learned = _feet(found, found.force, body_weight(model))
    changed = least_change(scene, step, found.force)
    loads = Loads(
        tuple(model.body_names.index(name) for name in found.contact),
        changed.feet.force,
        *changed.pressure,
    )
    moved = floating_base(model, q, qd, qdd, loads)
    change = torch.zeros_like(qdd)
    root = list(root_coordinates(model))
    change[:, root] = moved.qdd[:, root] - qdd[:, root]
    return PieceReaction(
        contact=found.contact,
        force=changed.feet.force,
        point=changed.pressure.point,
        moment=changed.pressure.moment,
        level=scene.level,
        certainty=scene.foot_certainty,
        others={
            "residual_force": changed.residual_force,
            "residual_moment": changed.residual_moment,
            "seat_force": changed.seat_force,
            "mass_centre": scene.needed.mass_centre,
            "force_change": changed.feet.force - learned.force,
            "acceleration_change": change,
        },
        floor=scene.ground.height,
        ground_velocity=scene.ground.velocity,
        converged=changed.converged,
    )


def _needed(found: LearnedKinetics) -> Momentum:
    """What the motion needs; the velocity of the mass centre is not known here and not used."""
    nowhere = torch.full_like(found.mass_centre, torch.nan)
    return Momentum(found.mass_centre, nowhere, found.needed_force, found.needed_moment)


def _feet(found: LearnedKinetics, force: Tensor, weight: float) -> FootWrenches:
    """What each foot bears of forces (F, K, 3) on its points."""
    count = len(found.contact)
    return foot_wrenches(found.place, fade_unloaded(force, count, weight), count)
