"""A motion made dynamically consistent with forces of the ground that feet can give.

A motion that was made from joint angles alone needs forces that no foot can give: its mass centre
kicks where the feet change. Millimetres of the pelvis and a degree or two of the trunk mend that,
as in OpenSim's residual reduction (Thelen and Anderson 2006, J Biomech 39; Delp et al. 2007), but
with forces that are found from the motion itself and the feet where they were.
"""

from __future__ import annotations

import warnings

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from scipy.interpolate import BSpline
from torch import Tensor

from biokit import schema
from biokit.engine import ik
from biokit.engine.dynamics import momentum
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.ground_reaction import ground_reaction
from biokit.kinetics import states_of
from biokit.physics import coordinates_of
from biokit.smoothing import smooth_motion
from biokit.wrench import centre_of_pressure, moment_about

Array = NDArray[np.float64]

MOVED = (
    *("pelvis_tx", "pelvis_ty", "pelvis_tz"),
    *("lumbar_extension", "lumbar_bending", "lumbar_rotation"),
)
FEET = ("talus", "calcn", "toes")
LEGS = ("hip", "knee", "ankle", "subtalar", "mtp")
LOWER = 0.02  # m of the pelvis at first, so that no leg has to be longer than it is
KNOTS = 0.04  # s between the knots of a correction
STEP = 0.6  # share of a correction that is taken: forces change with it
SMALL = (0.03, 0.15)  # m, rad: corrections of this size cost as much as a tenth of body weight
ROUNDS = 8
AWAY = 0.02  # m by which the centre of pressure may move for what was left unexplained


def balanced(
    motion: xr.Dataset, model: Model, *, cutoff: float = 6.0, rounds: int = ROUNDS
) -> tuple[xr.Dataset, xr.Dataset]:
    """The motion with pelvis and trunk corrected, and the forces of the ground on its feet.

    Parameters
    ----------
    motion : Dataset
        ``dof_position (time, dof)`` of all coordinates of the open skeleton, in even steps.
    model : Model
        The open skeleton, scaled.
    cutoff : float
        Hz of the low-pass after which motion and forces agree.
    rounds : int
        Of corrections, each of which takes more than half of what is left.

    Returns
    -------
    motion : Dataset
        With new ``dof_position``; without velocities.
    forces : Dataset
        Of the feet, giving what the motion needs after the low-pass but for a small rest.

    Raises
    ------
    ValueError
        If the corrected motion jumps.
    """
    time = np.asarray(motion["time"].values, dtype=np.float64)
    q = coordinates_of(motion, model)
    feet = marker_positions(model, forward_kinematics(model, q))
    start = q.clone()
    start[:, model.coordinate_names.index("pelvis_ty")] -= LOWER
    q = start = _feet_kept(model, start, feet)
    columns = [model.coordinate_names.index(name) for name in MOVED]
    basis, curvature = _splines(time)
    weight = float(model.mass.sum()) * 9.80665
    best = None
    for _ in range(rounds + 1):
        current = _with(motion, q)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            forces = ground_reaction(current, model, cutoff=cutoff, floor=0.0)
        lost = np.concatenate(
            [forces["residual_force"].values, forces["residual_moment"].values], axis=1
        )
        size = float(np.sqrt((lost**2).mean())) if np.isfinite(lost).all() else np.inf
        if best is None or size < best[0]:
            best = size, current, forces
        response = _response(model, current, feet, columns, cutoff)  # [F, 6, c]
        so_far = (q - start)[:, columns].numpy()
        lost = np.nan_to_num(lost) / weight
        change = _least(response / weight, -lost, so_far, basis, curvature)
        moved = q.clone()
        moved[:, columns] += STEP * torch.from_numpy(change)
        q = _feet_kept(model, moved, feet)
    if best is None or not np.isfinite(best[0]):
        raise ValueError("the motion jumps: no forces of the feet explain it")
    return best[1], _with_all(best[2], model)


def _with_all(forces: xr.Dataset, model: Model) -> xr.Dataset:
    """The forces with most of what they left unexplained, given to the feet as they are loaded."""
    force, point, turn = (
        np.nan_to_num(forces[name].values)
        for name in ("ground_reaction_force", "centre_of_pressure", "free_moment")
    )
    height = np.full(force.shape[:2], float(forces.attrs["floor_height"]))
    share = force[..., 1:2] / force[..., 1:2].sum(1, keepdims=True)
    centre = forces["mass_centre"].values[:, None]
    extra = share * forces["residual_force"].values[:, None]
    about = moment_about(np.zeros(3), force, point, turn)
    about = about + share * (
        forces["residual_moment"].values[:, None]
        + np.cross(centre, forces["residual_force"].values[:, None])
    )
    whole = force + extra
    pressure, free = centre_of_pressure(np.zeros(3), whole, about, height)
    pressure = point + np.clip(pressure - point, -AWAY, AWAY)  # it stays under the sole
    out = forces[["ground_reaction_force", "centre_of_pressure", "free_moment"]].copy()
    for name, values in zip(out.data_vars, (whole, pressure, free), strict=True):
        out[name] = out[name].copy(data=values)
    return out


def _splines(time: Array) -> tuple[Array, Array]:
    """Cubic splines over the time (F, b) and their second derivatives."""
    count = max(round((time[-1] - time[0]) / KNOTS), 4)
    inner = np.linspace(time[0], time[-1], count + 1)
    knots = np.concatenate([[time[0]] * 3, inner, [time[-1]] * 3])
    splines = BSpline(knots, np.eye(count + 3), 3)
    return splines(time), splines(time, nu=2)


def _least(response: Array, wanted: Array, so_far: Array, basis: Array, curvature: Array) -> Array:
    """Changes (F, c) whose accelerations change the wrench as wanted, for small corrections."""
    frames, parts, moved = response.shape
    size = basis.shape[1]
    rows = np.einsum("fpc,fb->fpcb", response, curvature).reshape(frames * parts, moved * size)
    price = 0.1 / np.where([name[-3:-1] == "_t" for name in MOVED], *SMALL)
    small = np.kron(np.diag(price), basis)
    table = np.concatenate([rows, small])
    aim = np.concatenate([wanted.reshape(-1), -(price[:, None] * so_far.T).reshape(-1)])
    found = np.linalg.lstsq(table, aim, rcond=None)[0].reshape(moved, size)
    return np.asarray(basis @ found.T)


def _response(
    model: Model, motion: xr.Dataset, feet: Tensor, columns: list[int], cutoff: float
) -> Array:
    """Force and moment about the mass centre per unit of acceleration of each correction."""
    smooth = smooth_motion(motion, cutoff=cutoff)
    q, _, _ = states_of(smooth, model)
    still = torch.zeros_like(q)
    rest = momentum(model, q, still, still)
    step, found = 1e-3, []
    origin = _feet_kept(model, coordinates_of(motion, model), feet)
    for column in columns:
        moved = coordinates_of(motion, model)
        moved[:, column] += step
        slope = (_feet_kept(model, moved, feet) - origin) / step
        own = momentum(model, q, still, slope)
        found.append(torch.cat([own.force - rest.force, own.moment - rest.moment], -1))
    return torch.stack(found, -1).numpy()


def _feet_kept(model: Model, q: Tensor, feet: Tensor) -> Tensor:
    """The pose with legs that reach the feet where they were, (F, n)."""
    on_foot = [b >= 0 and model.body_names[b].rsplit("_", 1)[0] in FEET for b in model.marker_body]
    weight = torch.tensor(on_foot).to(q)
    free = [n.split("_", 1)[0] in LEGS for n in model.coordinate_names]
    hold = torch.where(torch.tensor(free), 1e-6, 1e3).to(q)
    return ik.inverse_kinematics(
        model, feet, weight=weight, coordinate_target=q, coordinate_weight=hold, start=q
    ).q


def _with(motion: xr.Dataset, q: Tensor) -> xr.Dataset:
    out = motion.drop_vars([n for n in ("dof_velocity", "dof_acceleration") if n in motion])
    dims = schema.VARIABLES["dof_position"].dims
    return out.assign(dof_position=(dims, q.numpy(), motion["dof_position"].attrs))
