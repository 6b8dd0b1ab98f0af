"""Segment scale factors, applied to everything that scales, and found from a static trial."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model


def scale_model(
    model: Model,
    factors: Tensor,
    *,
    mass: float | None = None,
    preserve_mass_distribution: bool = True,
) -> Model:
    """A model with scaled bodies.

    Joint frames, displacements inside joints, mass centres and markers scale with the body they
    belong to; masses and inertias follow OpenSim's rules. Differentiable with respect to the
    factors.

    Parameters
    ----------
    model : Model
    factors : Tensor, shape (nb, 3)
        Factors along each body's x, y and z.
    mass : float, optional
        Mass of the whole subject, kg. By default the sum of the scaled bodies' masses.
    preserve_mass_distribution : bool
        Keep each body's share of the total mass, or let masses follow the bodies' volumes first.

    References
    ----------
    OpenSim ``Model::scale``, ``CustomJoint::extendScale``, ``Body::scaleInertialProperties``.
    """
    nb = len(model.parent)
    factors = factors.to(model.default)
    with_ground = torch.cat([factors, torch.ones_like(factors[:1])])
    parent = model.index([p % (nb + 1) for p in model.parent])
    marker_body = model.index([b % (nb + 1) for b in model.marker_body])
    masses, inertia = _scaled_inertia(model, factors, not preserve_mass_distribution)
    if mass is not None:
        share = mass / masses.sum()
        masses, inertia = masses * share, inertia * share
    # A displacement scales with the parent body along its axis; angles do not scale.
    turning = torch.tensor(model.channel_is_rotation, device=model.device)
    body = model.index(model.channel_body)
    along = (model.channel_axis * with_ground[parent[body]]).sum(1)
    stretch = torch.where(turning, 1.0, along)
    curve = model.channel_curve
    return replace(
        model,
        parent_offset=model.parent_offset * with_ground[parent],
        child_offset=model.child_offset * factors,
        channel_curve=replace(
            curve,
            slope=curve.slope * stretch,
            offset=curve.offset * stretch,
            coefficients=curve.coefficients * stretch[curve.curved][:, None, None],
        ),
        marker_location=model.marker_location * with_ground[marker_body],
        mass=masses,
        mass_center=model.mass_center * factors,
        inertia=inertia,
        scale_factor=model.scale_factor * factors,
    )


def _scaled_inertia(model: Model, factors: Tensor, scale_mass: bool) -> tuple[Tensor, Tensor]:
    """Masses and inertias after scaling, before the total mass is set.

    With one factor for all axes the inertia scales with its square. Otherwise OpenSim takes the
    body for a cylinder along the axis of its smallest moment, and scales radius and length.
    """
    volume = factors.prod(1).abs()
    masses = model.mass * volume if scale_mass else model.mass
    gain = (volume if scale_mass else torch.ones_like(volume))[:, None, None]
    uniform = model.inertia * gain * factors[:, 0].square()[:, None, None]
    same = (factors - factors[:, :1]).abs().amax(1) < 1e-12
    safe = model.mass.clamp(min=1e-12)
    moments = model.inertia.diagonal(dim1=1, dim2=2)
    axis = moments.argmin(1)
    others = torch.stack([(axis + 1) % 3, (axis + 2) % 3], 1)
    along = factors.gather(1, axis[:, None])[:, 0]
    across = factors.gather(1, others)
    smallest = moments.gather(1, axis[:, None])[:, 0]
    larger = moments.gather(1, torch.where(axis == 0, 1, 0)[:, None])[:, 0]
    radius2 = 2 * smallest / safe
    length2 = (3 * (larger / safe - 0.25 * radius2)).clamp(min=0)
    scaled_radius2 = radius2 * across[:, 0] * across[:, 1]
    scaled_length2 = length2 * along.square()
    thick = 0.5 * masses * scaled_radius2
    wide = masses * (scaled_length2 / 3 + 0.25 * scaled_radius2)
    rows = torch.arange(len(axis), device=axis.device)
    cylinder = model.inertia * gain
    products = cylinder * factors[:, :, None] * factors[:, None, :]
    diagonal = wide[:, None].expand(-1, 3).clone()
    diagonal[rows, axis] = thick
    cylinder = products - torch.diag_embed(products.diagonal(dim1=1, dim2=2))
    cylinder = cylinder + torch.diag_embed(diagonal)
    inertia = torch.where(same[:, None, None], uniform, cylinder)
    return masses, torch.where((model.mass > 1e-12)[:, None, None], inertia, 0.0)
