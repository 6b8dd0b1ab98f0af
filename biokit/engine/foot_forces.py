"""Forces on points of the soles as what each foot bears: force, pressure, free moment."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.dynamics import Momentum

UNLOADED, LOADED = 0.005, 0.015  # body weights, where a foot's force fades to nothing


class FootWrenches(NamedTuple):
    """What the ground does to ``c`` feet.

    Attributes
    ----------
    force : Tensor, shape (F, c, 3)
        N, in ground.
    moment : Tensor, shape (F, c, 3)
        About the origin of ground, N*m.
    """

    force: Tensor
    moment: Tensor


class Pressure(NamedTuple):
    """A force and moment on a horizontal plane.

    Attributes
    ----------
    point : Tensor, shape (F, c, 3)
        Centre of pressure, m; NaN where there is no force.
    moment : Tensor, shape (F, c, 3)
        Free moment: about the vertical through that point, N*m.
    """

    point: Tensor
    moment: Tensor


def fade_unloaded(force: Tensor, feet: int, weight: float) -> Tensor:
    """Forces on points (F, K, 3), exactly zero on feet that carry next to nothing.

    The pressure of such a foot would be noise. The points are those of ``feet`` in turn; ``weight``
    is the body's, N.
    """
    each = force.unflatten(1, (feet, -1))
    load = each[..., 1].sum(2) / weight  # [F, c]
    share = ((load - UNLOADED) / (LOADED - UNLOADED)).clamp(0, 1)
    share = share.square() * (3 - 2 * share)
    return (share[..., None, None] * each).flatten(1, 2)


def foot_wrenches(place: Tensor, force: Tensor, feet: int) -> FootWrenches:
    """Sums over the points of each foot.

    Parameters
    ----------
    place : Tensor, shape (F, K, 3)
        Points of the soles, those of a foot together, m, in ground.
    force : Tensor, shape (F, K, 3)
        On them, N.
    feet : int
    """
    moment = torch.linalg.cross(place, force)
    return FootWrenches(*(x.unflatten(1, (feet, -1)).sum(2) for x in (force, moment)))


def centre_of_pressure(found: FootWrenches, height: Tensor) -> Pressure:
    """Where each foot's force meets a plane at a height (F, c), m, and the moment left there."""
    force, moment = found
    loaded = force[..., 1] > 0
    up = torch.where(loaded, force[..., 1], torch.nan)
    x = (moment[..., 2] + height * force[..., 0]) / up
    z = (height * force[..., 2] - moment[..., 0]) / up
    turn = moment[..., 1] - z * force[..., 0] + x * force[..., 2]
    turn = torch.where(loaded, turn, 0.0)
    none = torch.zeros_like(turn)
    point = torch.stack([x, torch.where(loaded, height, torch.nan), z], -1)
    return Pressure(point, torch.stack([none, turn, none], -1))


def residual_wrench(needed: Momentum, found: FootWrenches) -> tuple[Tensor, Tensor]:
    """What a motion needs and the feet do not give: N, and N*m about the mass centre, (F, 3)."""
    force = needed.force - found.force.sum(1)
    about_origin = needed.moment + torch.linalg.cross(needed.mass_centre, needed.force)
    moment = about_origin - found.moment.sum(1)
    return force, moment - torch.linalg.cross(needed.mass_centre, force)
