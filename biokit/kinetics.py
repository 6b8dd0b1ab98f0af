"""Joint moments from motion and forces, and motion from moments: the xarray face of dynamics."""

from __future__ import annotations

import json
import os
import warnings
from typing import Literal

import numpy as np
import torch
import xarray as xr
from torch import Tensor

from biokit import schema
from biokit.continuity import near_jumps
from biokit.engine import dynamics
from biokit.engine.floating_base import floating_base
from biokit.engine.integrate import SEMI_IMPLICIT, rollout
from biokit.engine.model import Model
from biokit.engine.window_rollout import Spline, load_forces
from biokit.forces import at_times, loads_of, measured_ground_reaction
from biokit.ground_reaction import LEARNED, ground_reaction
from biokit.nets.torque import InverseDynamicsTransformer
from biokit.physics import coordinates_of
from biokit.smoothing import OPENSIM_CUTOFF, smooth_motion
from biokit.sources import Source, as_dataset, as_model, best_device

METHODS = ("physics", *LEARNED)
FORCES = ("ground_reaction_force", "centre_of_pressure", "free_moment")
# of learned forces, kept beside the moments
LEARNED_PARTS = ("contact_certainty", "seat_force", "force_change")


def inverse_dynamics(
    motion: Source,
    model: Model | str | os.PathLike[str],
    forces: Source | None = None,
    *,
    method: str = "physics",
    network: InverseDynamicsTransformer | str | os.PathLike[str] | None = None,
    cutoff: float | Literal["auto"] | None = "auto",
    smoothing: str = "opensim",
    opensim_compatible: bool = False,
    device: str = "auto",
) -> xr.Dataset:
    """Joint moments that a motion needs, with the forces that act on the body from outside.

    Three methods:

    - ``"physics"``: Newton and Euler, from the forces given. What they do not give to the motion
      stands as residual on the root.
    - ``"neural"``: forces by a network (`biokit.ground_reaction` with method "neural") and the
      moments that follow from them. What the forces do not give stands as residual on the root.
    - ``"consistent"``: the forces nearest to the network's that fit the motion, and the motion bent
      to them: the root accelerates as the forces make it, joints as measured. The equations of
      motion hold exactly, no residual is left, and ``acceleration_change`` says what that took.

    Where force plates measured, "physics" with them is the one to trust. A person who sits or holds
    on to something is pushed by more than the ground: "consistent" lets such a body fall. It
    changes the root's acceleration, not its position: simulated by `forward_dynamics`, it leaves
    the measured motion, by the more the larger the change.

    Parameters
    ----------
    motion : Dataset or path
        ``dof_position (time, dof)``, rad and m.
    model : Model or path
        Scaled to the subject, with the subject's mass.
    forces : Dataset or path, optional
        From `biokit.ground_reaction`, or a file for its method "measured". Without it no force
        acts from outside in "physics", and the residual on the root is all that the ground has to
        give; "consistent" takes them in the place of the network's.
    method : str
        See above.
    network : InverseDynamicsTransformer or path, optional
        For "neural" and "consistent", instead of the network that ships with the package.
    cutoff : float, "auto" or None
        Hz of the low-pass on the coordinates; None for none. By default 6 Hz where forces are
        given, else that of the learned forces (`biokit.piece_smoothing.motion_cutoff`), which are
        never without.
    smoothing : str
        See `biokit.smoothing.smooth_motion`.
    opensim_compatible : bool
        OpenSim's numbers ("physics" only): coupled coordinates as they come out of the filter and
        with a moment of their own, Simbody's velocity-product error (0.1 N*m RMS at Rajagopal's
        knee in walking), force files interpolated column by column. Otherwise coupled coordinates
        follow their couplers, and the net moment stands with the coordinate that drives them.
    device : str
        "auto" uses a GPU where there is one.

    Returns
    -------
    Dataset
        The smoothed motion: ``dof_position``, ``dof_velocity``, ``dof_acceleration`` ("consistent":
        those that the forces cause); ``dof_force (time, dof)``, generalised forces [N*m where the
        coordinate is an angle, N where it is a length], NaN where the forces are not known; the
        forces themselves; ``mass_centre``; ``residual_force`` and ``residual_moment`` (time,
        space), about the mass centre: what this motion needs and the forces do not give;
        ``residual_share (time)``, the size of that force as a share of the largest outside force
        of the trial (Hicks et al. 2015, J Biomech Eng 137, advise less than 0.05); ``flag`` with
        MOTION_JUMP where the motion jumps, so that its accelerations mean nothing. With learned
        forces also ``contact_certainty``; "consistent" adds ``acceleration_change (time, dof)``
        from the measured motion's and ``force_change`` from the network's forces. Attributes
        ``mass`` in kg, ``method`` and ``ground_reaction``, the method of the forces.

    Raises
    ------
    ValueError
        If motion, forces and model do not fit each other, naming what and how to mend it, or the
        method does not take an argument.

    Warns
    -----
    UserWarning
        If the motion jumps, naming the first time; with learned forces as `biokit.ground_reaction`.

    References
    ----------
    Equal to OpenSim's Inverse Dynamics tool to 1e-8 N*m where ``opensim_compatible``.
    """
    _check_method(method, forces is not None, network is not None, opensim_compatible)
    model = as_model(model)
    motion = schema.validate(as_dataset(motion, model), "motion")
    acting = None
    if method in LEARNED and forces is None:
        chosen = None if cutoff == "auto" else cutoff
        acting = ground_reaction(
            motion, model, method=method, network=network, cutoff=chosen, device=device
        )
        cutoff = _possible(float(acting.attrs["cutoff"]), motion)
    elif cutoff == "auto":
        cutoff = OPENSIM_CUTOFF
    smooth = smooth_motion(motion, cutoff=cutoff, method=smoothing)
    if forces is not None:
        acting = _forces(forces, smooth, model, opensim_compatible)
    elif acting is not None:
        acting = _learned_at(acting, smooth)
    place = model.to(best_device(device))
    q, qd, qdd = (x.to(place.device) for x in states_of(smooth, model))
    loads = None if acting is None else loads_of(_without_dofs(acting), place)
    found = dynamics.kinetics(place, q, qd, qdd, loads)
    dims = ("time", "dof")
    change = None
    if opensim_compatible:
        tau = dynamics.inverse_dynamics(place, q, qd, qdd, loads, opensim_compatible=True)
        found = found._replace(q=q, qd=qd, qdd=qdd, tau=tau)
    elif method == "consistent":
        moved = floating_base(place, q, qd, qdd, loads)
        change = moved.qdd - found.qdd
        found = dynamics.kinetics(place, moved.q, moved.qd, moved.qdd, loads)
    result = smooth.drop_vars(("dof_position", "dof_velocity", "dof_acceleration"))
    result = result.drop_dims("dof").assign_coords(
        dof=np.array(model.coordinate_names, dtype=np.str_),
        dof_unit=("dof", np.where(model.coordinate_is_rotation, "rad", "m")),
    )
    result = result.assign(
        dof_position=(dims, found.q.cpu().numpy()),
        dof_velocity=(dims, found.qd.cpu().numpy()),
        dof_acceleration=(dims, found.qdd.cpu().numpy()),
        dof_force=(dims, found.tau.cpu().numpy()),
        mass_centre=(("time", "space"), found.mass_centre.cpu().numpy()),
        residual_force=(("time", "space"), found.residual_force.cpu().numpy()),
        residual_moment=(("time", "space"), found.residual_moment.cpu().numpy()),
    ).assign_coords(space=list(schema.SPACE))
    if change is not None:
        result["acceleration_change"] = (dims, change.cpu().numpy())
    flag = _jumps(motion, result, model)
    if acting is not None:
        names = FORCES if forces is not None else (*FORCES, *LEARNED_PARTS)
        kept = _without_dofs(acting[[name for name in names if name in acting]])
        result = result.assign(kept.assign_coords(time=result["time"]).data_vars)
        result["residual_share"] = ("time", _residual_share(result))
        result.attrs["ground_reaction"] = str(acting.attrs.get("method", "given"))
        if forces is None:
            flag = flag | acting["flag"].values
            result.attrs |= {name: acting.attrs[name] for name in ("floor_height", "cutoff")}
    result["flag"] = flag
    result.attrs |= {"model": model.name, "mass": float(model.mass.sum()), "method": method}
    result.attrs["options"] = json.dumps(
        json.loads(str(result.attrs.get("options", "{}")))
        | {
            "smoothing": str(smooth.attrs.get("smoothing", "none")),
            "opensim_compatible": opensim_compatible,
            "kinetics": method,
        }
    )
    return schema.validate(schema.describe(result), "motion")


def forward_dynamics(
    kinetics: xr.Dataset,
    model: Model | str | os.PathLike[str],
    *,
    start: float | None = None,
    duration: float = 0.1,
    method: str = SEMI_IMPLICIT,
    step: float = 0.001,
    device: str = "auto",
) -> xr.Dataset:
    """The motion that joint moments and outside forces cause, simulated from one instant on.

    Nothing holds the body to the measured motion: the difference shows what the moments, the
    masses and the integration together are worth. Errors grow with time, as those of any unstable
    body do; tenths of a second are usual. The outside forces keep the lever arms that they have in
    the measured motion, and moments and forces follow cubic splines between its frames
    (`biokit.engine.window_rollout` says why).

    Parameters
    ----------
    kinetics : Dataset
        From `biokit.inverse_dynamics`, with frames at equal intervals.
    model : Model or path
        The same model.
    start : float, optional
        s; the first frame by default.
    duration : float
        s, cut at the end of the recording.
    method, step
        See `biokit.engine.integrate.rollout`.
    device : str
        "auto" uses a GPU where there is one.

    Returns
    -------
    Dataset
        A motion: ``dof_position``, ``dof_velocity`` at the recording's times from ``start`` on.

    Raises
    ------
    ValueError
        If there are no moments or speeds, a time is outside the recording, forces are missing in
        the span, or the mass matrix is singular.
    FloatingPointError
        If the simulation diverges.
    """
    model = as_model(model)
    kinetics = schema.validate(kinetics, "motion")
    missing = [n for n in ("dof_velocity", "dof_force") if n not in kinetics]
    if missing:
        raise ValueError(f"{', '.join(missing)} missing: run biokit.inverse_dynamics first")
    times = np.asarray(kinetics["time"].values, dtype=np.float64)
    begin = times[0] if start is None else start
    inside = (times >= begin - 1e-9) & (times <= begin + duration + 1e-9)
    if not times[0] - 1e-9 <= begin < times[-1] or inside.sum() < 2:
        raise ValueError(
            f"{duration:g} s from {begin:g} s on hold {inside.sum()} frames of the recording, which"
            f" goes from {times[0]:g} s to {times[-1]:g} s"
        )
    part = kinetics.isel(time=inside)
    if not np.isfinite(part["dof_force"].values).all():
        raise ValueError(
            "dof_force is missing at some times of the span: the forces do not cover them"
        )
    place = model.to(best_device(device))
    q, qd, _ = (x.to(place.device) for x in states_of(part, model))
    time = torch.from_numpy(times[inside]).to(place.device)
    tau = _all_coordinates(part, "dof_force", model).to(place.device)
    loads = acting_loads(part, place)
    if loads is not None:
        tau = tau + load_forces(place, q, loads)
    spline = Spline(tau, float(time[-1] - time[0]) / (len(time) - 1))

    def push(t: Tensor, q: Tensor, qd: Tensor) -> Tensor:
        return spline(t - time[0], q, qd)

    path = rollout(place, q[0], qd[0], time, push, method=method, step=step)
    return schema.motion(
        times[inside],
        model.coordinate_names,
        path.q.cpu().numpy(),
        is_rotation=model.coordinate_is_rotation,
        velocity=path.qd.cpu().numpy(),
        frame=part["frame"].values if "frame" in part.coords else None,
        attrs={
            "model": model.name,
            "source": str(kinetics.attrs.get("source", "")),
            "method": method,
            "step": step,
        },
    )


def normalized(kinetics: xr.Dataset, *, height: float | None = None) -> xr.Dataset:
    """Forces per body weight and moments per body mass, or per body weight and height.

    Parameters
    ----------
    kinetics : Dataset
        With the attribute ``mass`` (kg), as `biokit.inverse_dynamics` and later verbs give it.
    height : float, optional
        m. With it, moments are divided by weight times height and have no unit; without it, by
        mass, N*m/kg.

    Returns
    -------
    Dataset
        The same variables in other units, which their attributes state. Verbs that compute with
        forces refuse them.

    Raises
    ------
    ValueError
        If the Dataset does not know the mass, or the height is not one of a person.
    """
    mass = kinetics.attrs.get("mass")
    if mass is None:
        raise ValueError("the Dataset has no attribute 'mass' (kg): set ds.attrs['mass']")
    if height is not None and not 0.3 < height < 2.8:
        raise ValueError(f"height={height:g} m is not that of a person; it is in metres")
    weight = float(mass) * 9.80665
    of_moments = float(mass) if height is None else weight * height
    moment_unit = "N*m/kg" if height is None else "body weight * height"
    out = kinetics.copy()
    for name in map(str, out.data_vars):
        units = out[name].attrs.get("units")
        if name in ("dof_force", "reserve_force"):
            turns = (out["dof_unit"] == "rad").values
            out[name] = (out[name] / np.where(turns, of_moments, weight)).assign_attrs(
                out[name].attrs, units=f"{moment_unit} (angles), body weight (lengths)"
            )
        elif units in ("N", "N*m"):
            divisor, unit = (weight, "body weight") if units == "N" else (of_moments, moment_unit)
            out[name] = (out[name] / divisor).assign_attrs(out[name].attrs, units=unit)
    out.attrs["normalized"] = moment_unit
    return out


def _check_method(method: str, forces: bool, network: bool, opensim_compatible: bool) -> None:
    if method not in METHODS:
        raise ValueError(f"method {method!r} is unknown; known: {', '.join(METHODS)}")
    if method == "neural" and forces:
        raise ValueError(
            "method 'neural' takes its forces from the network; for moments of forces that are"
            " given use method 'physics' (or 'consistent', which bends the motion to them)"
        )
    if network and (method == "physics" or forces):
        raise ValueError(
            "a network is asked only for forces that are not given, by the methods"
            f" {' and '.join(LEARNED)}"
        )
    if opensim_compatible and method != "physics":
        raise ValueError(f"opensim_compatible is of method 'physics'; method {method!r} is not")


def _possible(cutoff: float, motion: xr.Dataset) -> float | None:
    """The cutoff, or none where the sampling is too coarse for it, as for the forces."""
    step = float(np.diff(motion["time"].values).min())
    return cutoff if cutoff < 0.4 / step else None


def _without_dofs(forces: xr.Dataset) -> xr.Dataset:
    """The forces without what is labelled by coordinates."""
    return forces.drop_dims("dof") if "dof" in forces.dims else forces


def _learned_at(forces: xr.Dataset, motion: xr.Dataset) -> xr.Dataset:
    """Learned forces at the motion's times, with what comes beside them."""
    time = motion["time"].values
    if np.array_equal(forces["time"].values, time):
        return forces
    others = forces.drop_vars([*FORCES, "flag", "frame"]).interp(time=time)
    flag = forces["flag"].sel(time=time, method="nearest").assign_coords(time=time)
    there = at_times(_without_dofs(forces), time)
    return there.assign(others.data_vars).assign(flag=flag.drop_vars("frame"))


def _residual_share(result: xr.Dataset) -> np.ndarray:
    """Size of the residual force over that of the largest outside force, (F,)."""
    outside = result["ground_reaction_force"].sum("contact", skipna=False).values
    largest = np.nanmax(np.linalg.norm(outside, axis=-1), initial=0.0)
    size = np.linalg.norm(result["residual_force"].values, axis=-1)
    return size / largest if largest > 0 else np.full_like(size, np.nan)


def _jumps(motion: xr.Dataset, result: xr.Dataset, model: Model) -> xr.DataArray:
    """Flags of the result with MOTION_JUMP where the measured motion jumps."""
    time = np.asarray(motion["time"].values, dtype=np.float64)
    jump = near_jumps(time, coordinates_of(motion, model).cpu().numpy(), model)
    if jump.any():
        warnings.warn(
            f"{motion.attrs.get('source') or 'the motion'}: the motion jumps, first at "
            f"{time[jump][0]:g} s; moments of {int(jump.sum())} frames around jumps mean nothing "
            "and are flagged",
            stacklevel=3,
        )
    times = result["time"].values
    near = np.interp(times, time, jump.astype(np.float64)) > 0
    flag = np.where(near, int(schema.FrameFlag.MOTION_JUMP), 0).astype(np.int16)
    if "flag" in result:
        flag |= result["flag"].values.astype(np.int16)
    return xr.DataArray(flag, dims=("time",))


def states_of(motion: xr.Dataset, model: Model) -> tuple[Tensor, Tensor, Tensor]:
    """Coordinates, speeds and accelerations (F, n) of a motion, as they are.

    Coordinates that the motion lacks rest at their default, at their coupler's value if coupled.
    """
    q = coordinates_of(motion, model)
    return (
        _all_coordinates(motion, "dof_position", model, q),
        _all_coordinates(motion, "dof_velocity", model),
        _all_coordinates(motion, "dof_acceleration", model),
    )


def acting_loads(kinetics: xr.Dataset, model: Model) -> dynamics.Loads | None:
    """The outside forces that a result of inverse dynamics carries; None if there are none."""
    if FORCES[0] not in kinetics:
        return None
    own = kinetics[[name for name in FORCES if name in kinetics]]
    own = own.drop_vars([name for name in own.coords if name not in own.dims])
    return loads_of(own.assign_attrs(kind="forces"), model)


def _all_coordinates(
    motion: xr.Dataset, name: str, model: Model, rest: Tensor | None = None
) -> Tensor:
    """A variable (time, dof) over all coordinates of the model, or ``rest``, or 0."""
    known = {str(dof): i for i, dof in enumerate(motion["dof"].values)}
    frames = motion.sizes["time"]
    table = model.default.new_zeros(frames, len(model.coordinate_names)) if rest is None else rest
    table = table.clone()
    if name in motion:
        values = torch.from_numpy(np.array(motion[name].values, dtype=np.float64))
        for i, dof in enumerate(model.coordinate_names):
            if dof in known:
                table[:, i] = values[:, known[dof]]
    return table


def _forces(source: Source, motion: xr.Dataset, model: Model, compatible: bool) -> xr.Dataset:
    """Forces at the motion's times."""
    if not isinstance(source, xr.Dataset) or source.attrs.get("kind") != "forces":
        return measured_ground_reaction(source, motion, model, opensim_compatible=compatible)
    forces = schema.validate(source, "forces")
    time = motion["time"].values
    if np.array_equal(forces["time"].values, time):
        return forces
    return at_times(forces, time, opensim_compatible=compatible)
