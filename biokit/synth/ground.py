"""What the ground gives a body that stands on its feet, and how the mass centre has to move for it.

Euler's law about the two horizontal axes ties the centre of pressure to the mass centre, as in an
inverted pendulum (`balanced_path`). What the body needs is then divided between the feet exactly
(`divide`): the sum is known and the difference is free, as it is in life.

References
----------
Kajita et al. (2003), ICRA: a mass centre's path from that of the centre of pressure.
Maus et al. (2010), Nat Commun 1: forces of the legs point near the mass centre.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
import xarray as xr
from scipy.interpolate import BSpline

from biokit import schema
from biokit.engine.dynamics import momentum
from biokit.engine.model import Model
from biokit.synth.curves import Array
from biokit.synth.steps import SIDES, SUFFIX

# Standard deviations of the least squares, m: of the pressure from where it is wanted, and of the
# mass centre from above it, which keeps the pendulum from falling at the ends
PRESSURE_SPREAD = 4e-3
PLACE_SPREAD = 0.2
KNOTS = 0.05  # s between the knots of the mass centre's path
# How much of the way to the mass centre a foot's force points, along x and z; the rest of the
# horizontal force is shared as the vertical one is
POINTING = (0.8, 0.5)
FORCES = ("ground_reaction_force", "centre_of_pressure", "free_moment")


@dataclass(frozen=True)
class Support:
    """How the feet (right, left) are to carry at F times.

    Attributes
    ----------
    share
        [F, 2] of the vertical force; zero in the air.
    point
        [F, 2, 3] centre of pressure in ground, m.
    """

    share: Array
    point: Array

    @property
    def centre(self) -> Array:
        """[F, 3] centre of pressure of both feet."""
        return np.asarray((self.share[:, :, None] * self.point).sum(1))


@dataclass(frozen=True)
class Needs:
    """What a motion needs of the ground at F times.

    Attributes
    ----------
    mass_centre
        [F, 3] m.
    force
        [F, 3] N.
    moment
        [F, 3] about the mass centre, N*m.
    """

    mass_centre: Array
    force: Array
    moment: Array

    @property
    def pressure(self) -> Array:
        """[F, 3] point of the floor (y = 0) about which the moment is vertical, m."""
        x, y, z = self.mass_centre.T
        fx, fy, fz = self.force.T
        return np.column_stack(
            [x + (self.moment[:, 2] - y * fx) / fy, 0 * y, z - (self.moment[:, 0] + y * fz) / fy]
        )


def needs_of(model: Model, *states: Array) -> Needs:
    """What coordinates, velocities and accelerations [F, n] need of the ground."""
    whole = momentum(model, *(torch.as_tensor(x) for x in states))
    return Needs(whole.mass_centre.numpy(), whole.force.numpy(), whole.moment.numpy())


def balanced_path(time: Array, needs: Needs, centre: Array, mass: float) -> Array:
    """Where the mass centre has to be so that the centre of pressure is where it is wanted.

    Parameters
    ----------
    time
        [F] s, uniform.
    needs
        Of the present motion; its height, vertical force and moments are taken as they are.
    centre
        [F, 3] m, the centre of pressure that is wanted.
    mass
        kg.

    Returns
    -------
    Array
        [F, 3] m; the height is that of ``needs``.
    """
    value, bend = _basis(time)
    vertical = needs.force[:, 1]
    path = needs.mass_centre.copy()
    pendulum = value - (mass * path[:, 1] / vertical)[:, None] * bend
    for axis, moment in ((0, needs.moment[:, 2]), (2, -needs.moment[:, 0])):
        rows = (
            (pendulum / PRESSURE_SPREAD, (centre[:, axis] - moment / vertical) / PRESSURE_SPREAD),
            (value / PLACE_SPREAD, centre[:, axis] / PLACE_SPREAD),
        )
        path[:, axis] = value @ _least_squares(rows)
    return path


def divide(needs: Needs, support: Support) -> tuple[Array, Array, Array]:
    """Force, centre of pressure and free moment of each foot, [F, 2, 3], which give the needs.

    Both centres of pressure move by the same from where they are wanted. While a foot is in the
    air its force and moment are zero and its centre of pressure is NaN.
    """
    share = support.share[:, :, None]
    force = share * needs.force[:, None]
    point = support.point + (needs.pressure - support.centre)[:, None]
    height = needs.mass_centre[:, 1, None]
    for axis, pointing in zip((0, 2), POINTING, strict=True):
        lever = needs.mass_centre[:, axis, None] - point[..., axis]
        own = pointing * force[..., 1] * lever / height
        rest = needs.force[:, axis] - own.sum(1)
        force[..., axis] = own + share[..., 0] * rest[:, None]
    twist = needs.moment[:, 1] - np.cross(point - needs.mass_centre[:, None], force)[..., 1].sum(1)
    free = np.zeros_like(force)
    free[..., 1] = share[..., 0] * twist[:, None]
    return force, np.where(share > 0, point, np.nan), free


def with_forces(motion: xr.Dataset, parts: tuple[Array, Array, Array]) -> xr.Dataset:
    """The motion with what `divide` returns."""
    contacts = np.array(["calcn" + SUFFIX[side] for side in SIDES], dtype=np.str_)
    values = {
        name: (schema.VARIABLES[name].dims, part) for name, part in zip(FORCES, parts, strict=True)
    }
    full = motion.assign_coords(contact=contacts, space=list(schema.SPACE)).assign(values)
    return schema.validate(schema.describe(full), "motion")


def ground_reaction(motion: xr.Dataset) -> xr.Dataset:
    """The true ground reaction of a motion that was made with forces.

    Parameters
    ----------
    motion
        From :func:`biokit.synth.squat`.

    Returns
    -------
    xarray.Dataset
        forces with ``ground_reaction_force``, ``centre_of_pressure`` and ``free_moment``
        (time, contact, space), for `biokit.inverse_dynamics` or to be saved as .mot.

    Raises
    ------
    ValueError
        If the motion has no forces.
    """
    missing = [name for name in FORCES if name not in motion]
    if missing:
        raise ValueError(
            f"the motion has no {', '.join(missing)}; biokit.synth.squat makes motions with forces"
        )
    own = motion[list(FORCES)]
    kept = {"time", "frame", "contact", "space"}
    own = own.drop_vars([name for name in own.coords if name not in kept])
    return schema.validate(own.assign_attrs(motion.attrs, kind="forces"), "forces")


def _basis(time: Array) -> tuple[Array, Array]:
    """Quintic B-splines and their second derivatives at times, [F, k] each."""
    knots = np.linspace(time[0], time[-1], max(2, round((time[-1] - time[0]) / KNOTS) + 1))
    full = np.r_[[knots[0]] * 5, knots, [knots[-1]] * 5]
    splines = BSpline(full, np.eye(len(full) - 6), 5)
    return np.asarray(splines(time)), np.asarray(splines(time, nu=2))


def _least_squares(rows: Sequence[tuple[Array, Array]]) -> Array:
    matrix = np.concatenate([row for row, _ in rows])
    right = np.concatenate([value for _, value in rows])
    return np.asarray(np.linalg.solve(matrix.T @ matrix, matrix.T @ right))
