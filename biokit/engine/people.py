"""People of different size and mass, all with one skeleton: what dynamics needs to know of them."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.func import vmap

from biokit.engine.model import Model


class People(NamedTuple):
    """The bodies of P people; the people are the last dimension.

    Attributes
    ----------
    factors : Tensor, shape (nb + 1, 3, P)
        What each body is scaled by along its axes, on top of what the model was scaled by. The
        last row is ground, and one.
    stretch : Tensor, shape (C, P)
        What the channels' curves are scaled by: displacements with the parent body, angles not.
    mass : Tensor, shape (nb, P)
        kg.
    mass_center : Tensor, shape (nb, 3, P)
        In the bodies' axes, m.
    inertia : Tensor, shape (nb, 3, 3, P)
        About the mass centre, in the bodies' axes, kg m^2.
    """

    factors: Tensor
    stretch: Tensor
    mass: Tensor
    mass_center: Tensor
    inertia: Tensor

    @property
    def requires_grad(self) -> bool:
        """Whether any of the tensors asks for gradients."""
        return any(x.requires_grad for x in self)

    def take(self, index: Tensor) -> People:
        """The people named by ``index``, in that order."""
        return People(*(x.index_select(-1, index) for x in self))


def people_of(model: Model, factors: Tensor, mass: Tensor) -> People:
    """People as ``scale_model(model, factors[i], mass=mass[i])`` makes each of them.

    Differentiable with respect to factors and masses.

    Parameters
    ----------
    model : Model
    factors : Tensor, shape (P, nb, 3)
        Factors along each body's x, y and z.
    mass : Tensor, shape (P,)
        Of the whole body, kg.

    Raises
    ------
    ValueError
        If the shapes do not fit the model or each other.
    """
    nb = len(model.parent)
    if factors.dim() != 3 or factors.shape[1:] != (nb, 3) or mass.shape != factors.shape[:1]:
        raise ValueError(
            f"people of model {model.name!r} need factors (P, {nb}, 3) and masses (P,), not "
            f"{tuple(factors.shape)} and {tuple(mass.shape)}"
        )

    def one(own: Tensor, total: Tensor) -> People:
        return scaled_bodies(model, own, total)

    return vmap(one, out_dims=-1)(factors.to(model.default), mass.to(model.default))


def scaled_bodies(
    model: Model, factors: Tensor, mass: Tensor | float | None, *, by_volume: bool = False
) -> People:
    """One person's bodies, without the last dimension of `People`.

    Parameters
    ----------
    model : Model
    factors : Tensor, shape (nb, 3)
        In the model's floating-point type.
    mass : float or Tensor, optional
        Of the whole body, kg. By default the sum of the scaled bodies' masses.
    by_volume : bool
        Let masses follow the bodies' volumes, not their shares in the model.

    References
    ----------
    OpenSim ``Model::scale``, ``CustomJoint::extendScale``, ``Body::scaleInertialProperties``.
    """
    with_ground = torch.cat([factors, torch.ones_like(factors[:1])])
    masses, inertia = _scaled_inertia(model, factors, by_volume)
    if mass is not None:
        share = mass / masses.sum()
        masses, inertia = masses * share, inertia * share
    # A displacement scales with the parent body along its axis; angles do not scale. OpenSim sums
    # |axis| * factor, which is the same along x, y or z, but stretches oblique axes even by 1.
    turning = torch.tensor(model.channel_is_rotation, device=model.device)
    parent = model.parent_row[model.index(model.channel_body)]
    along = (model.channel_axis.square() * with_ground[parent]).sum(1)
    stretch = torch.where(turning, 1.0, along)
    return People(with_ground, stretch, masses, model.mass_center * factors, inertia)


def everybody(model: Model) -> People:
    """The model as it is, for all members of a batch: a last dimension of 1."""
    return People(
        model.default.new_ones(len(model.parent) + 1, 3, 1),
        model.default.new_ones(len(model.channel_body), 1),
        model.mass[..., None],
        model.mass_center[..., None],
        model.inertia[..., None],
    )


def of_members(people: People, batch: torch.Size) -> People:
    """The bodies of every member of a batch whose first dimension the people are."""
    index = person_of_member(people, batch)
    return people if people.mass.shape[-1] == 1 else people.take(index)


def person_of_member(people: People, batch: torch.Size) -> Tensor:
    """Who each member of a batch is, shape (B,), if the people are its first dimension.

    Raises
    ------
    ValueError
        If they are not.
    """
    count = people.mass.shape[-1]
    if len(batch) == 0 or batch[0] != count:
        raise ValueError(
            f"there are {count} people, but the first dimension of the batch {tuple(batch)} is "
            "another"
        )
    each = batch[1:].numel()
    return torch.arange(count, device=people.mass.device).repeat_interleave(each)


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
