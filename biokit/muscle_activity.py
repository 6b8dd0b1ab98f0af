"""Muscle paths and activations from a motion and its moments: the xarray face of muscles."""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor
from tqdm import tqdm

from biokit import schema
from biokit.body.model import Body
from biokit.engine import dynamics, muscle, muscle_path
from biokit.engine.elastic_tendon import static_equilibrium
from biokit.engine.model import Model
from biokit.engine.static_opt import Solution, static_optimization
from biokit.engine.static_opt_time import static_optimization_over_time
from biokit.io.setup_forces import CoordinateActuator, read_force_set
from biokit.kinetics import acting_loads, states_of
from biokit.nets.activation import ActivationNetwork
from biokit.neural_activations import neural_activations
from biokit.smoothing import quintic_spline
from biokit.sources import Source, as_dataset, as_model, best_device

Array = NDArray[np.float64]

METHODS = ("static", "neural")
BLOCK = 2048  # frames whose moment arms are held at once
LONG_WORK = 2000  # frames from which a progress bar is worth showing
SMALLEST_ARM = 1e-7  # m: below it a muscle does not act on a coordinate
FIBER_RANGE = (0.35, 1.9)  # optimal lengths: no active force is left beyond, in any muscle
SMALLEST_TARGET = 1.0  # N*m or N: what violations are compared with, at least
SMALL_MOMENT = 0.05  # N*m/kg: less is below what inverse dynamics can tell

Reserves = float | Mapping[str, float] | str | os.PathLike[str]


class _Actuation(NamedTuple):
    """What acts beside the muscles, on the f free coordinates."""

    unbounded: Array  # [f] optimal force, root of the sum of squares; 0 is none
    coordinate: list[int]  # free coordinate of each actuator with bounds
    optimal: list[float]
    lower: list[float]
    upper: list[float]


def muscle_geometry(
    motion: Source,
    model: Model | str | os.PathLike[str],
    *,
    moment_arms: bool = True,
    opensim_compatible: bool = False,
    device: str = "auto",
) -> xr.Dataset:
    """Lengths, speeds and moment arms of all muscles of a motion.

    Parameters
    ----------
    motion : Dataset or path
        ``dof_position (time, dof)``, rad and m; with ``dof_velocity`` the speeds are found too.
    model : Model or path
        With muscles, scaled to the subject.
    moment_arms : bool
        Whether to return them: 8 bytes for every frame, muscle and coordinate.
    opensim_compatible : bool
        See `biokit.engine.muscle_path.muscle_geometry`.
    device : str
        "auto" uses a GPU where there is one.

    Returns
    -------
    Dataset
        The motion with ``muscle_length (time, muscle)`` [m], ``muscle_velocity (time, muscle)``
        [m/s], lengthening is positive, and ``moment_arm (time, muscle, dof)``, positive where the
        muscle's pull drives the coordinate up.

    Raises
    ------
    ValueError
        If the model has no muscles, or does not fit the motion.
    """
    model = _with_muscles(as_model(model))
    motion = schema.validate(as_dataset(motion, model), "motion")
    place = model.to(best_device(device), torch.float64)
    q, qd, _ = (x.to(place.device) for x in states_of(motion, model))
    rates = qd if "dof_velocity" in motion else None
    result = _labelled(motion, model)
    if moment_arms:
        found = muscle_path.muscle_geometry(place, q, rates, opensim_compatible=opensim_compatible)
        arm = found.moment_arm.cpu().numpy()
        result["moment_arm"] = (("time", "muscle", "dof"), arm)
        length, velocity = found.length, found.velocity
    else:
        length, velocity = _lengths(place, q, rates, opensim_compatible)
    result["muscle_length"] = (("time", "muscle"), length.cpu().numpy())
    if velocity is not None:
        result["muscle_velocity"] = (("time", "muscle"), velocity.cpu().numpy())
    result.attrs["model"] = model.name
    return schema.validate(schema.describe(result), "motion")


def muscle_activations(
    kinetics: Source,
    model: Model | str | os.PathLike[str] | None = None,
    *,
    method: str = "static",
    exponent: float = 2.0,
    weights: str | Mapping[str, float] | None = None,
    reserves: Reserves = 1.0,
    emg: xr.DataArray | None = None,
    emg_weight: float = 1.0,
    activation_dynamics: bool = False,
    reserve_limit: float = 0.05,
    passive_forces: bool = False,
    moment_arms: bool = False,
    opensim_compatible: bool = False,
    muscles: Sequence[str] | None = None,
    network: ActivationNetwork | str | os.PathLike[str] | None = None,
    height: float | None = None,
    mass: float | None = None,
    body: Body | str | os.PathLike[str] | None = None,
    device: str = "auto",
    progress: bool = True,
) -> xr.Dataset:
    """Activations of all muscles, from a motion and its joint moments, or from the motion alone.

    Two methods:

    - ``"static"``: static optimisation, from joint moments. Active forces of muscles on rigid
      tendons, all frames solved at once; see `biokit.engine.static_opt` for the problem that is
      solved. Muscles give exactly the moments, as far as they can, with the least effort.
    - ``"neural"``: a network (BioHuman) says activations from the motion alone, or from the motion
      and what a video's front end saw. It learned them from static optimisation of motions on
      which the ground acts by the feet alone, so it is no better than those, and what else pushes
      a person (a seat, a bar, a load in the hands) it can neither see nor count. It needs no forces
      and says which error it expects of each muscle.

    Parameters
    ----------
    kinetics : Dataset or path
        "static": from `biokit.inverse_dynamics`: ``dof_position``, ``dof_velocity`` and
        ``dof_force``. "neural": a body in motion (kind "body", from `biokit.recover_mesh` or
        `biokit.refine`, with ``visual_feature`` or without; an .npz in AMASS's layout), or a motion
        with ``dof_position`` of coordinates with the open skeleton's names, signs and zeros; 10 to
        1000 frames per second, y up, five frames and 0.13 s or more. Gaps (NaN) stay gaps.
    model : Model or path, optional
        "static": the same model, with muscles. "neural": whose muscles are wanted; the network's
        own, those of the open skeleton, by default. With a motion of its coordinates and
        ``dof_velocity``, forces are told too.
    method : str
        See above.
    exponent : float
        Of the activations in the cost, at least 1.
    weights : "volume" or mapping, optional
        Cost of each muscle's activation relative to the others: its volume, or values by name
        (1 for those left out). Alike by default.
    reserves : number, mapping or path
        Optimal force [N*m, or N] of the reserve actuators without bounds: the same on every
        coordinate that muscles move, by coordinate (none on those left out), or an OpenSim force
        set (.xml) of coordinate actuators. Weak ones are used where muscles cannot do it; they
        cost (force / optimal force)^2.
    emg : DataArray, optional
        ``(time, muscle)``, activations that some muscles should stay near, between 0 and 1; NaN
        where unknown. Interpolated at the motion's times.
    emg_weight : float
        Weight of the squared difference from ``emg``.
    activation_dynamics : bool
        Whether activations can change only as fast as the muscles' activation and deactivation
        time constants allow; couples all frames (exponent 2 only).
    reserve_limit : float
        Frames in which a reserve carries a larger share are flagged.
    passive_forces : bool
        Count the passive forces of fibres that are in equilibrium with their elastic tendons. They
        are as good as the tendon slack lengths of the model: on the walking trial of Rajagopal et
        al. (2016) activations then correlate with EMG by 0.73 on average over ten muscles (vasti
        and tibialis anterior more, hamstrings less), without them by 0.75.
    moment_arms : bool
        Whether to return them.
    opensim_compatible : bool
        OpenSim's static optimisation: all but no pennation of Millard's muscles, its moment arms
        of paths over two wrap objects, and accelerations from a spline through the speeds.
    muscles : sequence of str, optional
        "neural" only, as are the following: the muscles wanted, with side or without (then both);
        all by default.
    network : ActivationNetwork or path, optional
        Instead of the network that ships with the package.
    height, mass : float, optional
        Of the person, m and kg, where the source does not tell. By default its attributes, the
        model, or the body's shape tell (`biokit.activation_sources.person_motion`); ``options``
        says which.
    body : Body or path, optional
        That a body in motion was made with, see `biokit.virtual_markers`.
    device : str
        "auto" uses a GPU where there is one.
    progress : bool
        Show a progress bar for more than 2,000 frames ("neural": 20,000).

    Returns
    -------
    Dataset
        "static": what it was given and, (time, muscle): ``muscle_activation``, ``muscle_force`` [N]
        (active and passive, along the tendon), ``passive_force`` [N] (if it is counted),
        ``muscle_length``, ``muscle_velocity``; (time, dof): ``reserve_force``, the part of the
        generalised force that muscles do not give, and ``reserve_share``, the share of actuators
        without bounds in the generalised force, in that force's RMS over the trial or in
        0.05 N*m/kg, whichever is largest (Hicks et al. 2015 advise less than 5 %).
        Coordinates that no muscle moves are carried by the model's actuators or ideal ones; their
        share is NaN.
        ``muscles_converged``, ``flag`` and ``moment_violation`` (time), by how much the equations
        of the moments are missed, in shares of the frame's largest generalised force (at least
        1 N*m): round-off where every coordinate has a reserve. NaN where ``dof_force`` is not
        known.

        "neural": what it was given and ``muscle_activation (time, muscle)``;
        ``activation_deviation (time, muscle)``, the absolute error that the network expects against
        static optimisation of the open skeleton: about right over clips held out of its training
        (0.023, in truth 0.025), too small for what mesh recovery sees of them (0.022, in truth
        0.032), half of the error on motion of other make; where features
        were read, ``corrected_theta (time, smpl_joint, space)``, the pose as the network
        corrects it; ``muscle_force`` where the model and speeds are there, activation times what
        the fibres can give (active, along the tendon). ``flag`` has UNFAMILIAR_MOTION where pose,
        speed or size are far from what the network learned from; what pushes the person it cannot
        tell. Attributes ``mass`` and ``height``, those used.

    Raises
    ------
    ValueError
        If the model has no muscles; if speeds or moments are missing; if names in ``weights``,
        ``reserves`` or ``emg`` do not exist; if the method is unknown or does not take an option.
        "neural": if the source holds no pose of a whole person, is too short or too slow, or
        muscles are unknown to the network, with close names.

    Warns
    -----
    UserWarning
        If muscles have impossible lengths, frames do not converge or reserves carry too much.

    References
    ----------
    Hicks et al. (2015), Is my model good enough? J Biomech Eng 137.
    """
    if method not in METHODS:
        raise ValueError(f"method {method!r} is unknown; known: {', '.join(METHODS)}")
    of_static = {
        "exponent": exponent != 2.0,
        "weights": weights is not None,
        "reserves": not isinstance(reserves, float | int) or reserves != 1.0,
        "emg": emg is not None,
        "emg_weight": emg_weight != 1.0,
        "activation_dynamics": activation_dynamics,
        "reserve_limit": reserve_limit != 0.05,
        "passive_forces": passive_forces,
        "moment_arms": moment_arms,
        "opensim_compatible": opensim_compatible,
    }
    of_neural = {
        "muscles": muscles is not None,
        "network": network is not None,
        "height": height is not None,
        "mass": mass is not None,
        "body": body is not None,
    }
    if method == "neural":
        _refuse(method, of_static)
        return neural_activations(
            kinetics,
            model,
            muscles=muscles,
            network=network,
            height=height,
            mass=mass,
            body=body,
            device=device,
            progress=progress,
        )
    _refuse(method, of_neural)
    if model is None:
        raise ValueError("method 'static' needs the model that the moments were found with")
    model = _with_muscles(as_model(model))
    if activation_dynamics and exponent != 2:
        raise ValueError("activation dynamics are solved with exponent 2 only")
    kinetics = schema.validate(as_dataset(kinetics, model), "motion")
    missing = [n for n in ("dof_velocity", "dof_force") if n not in kinetics]
    if missing:
        raise ValueError(f"{', '.join(missing)} missing: run biokit.inverse_dynamics first")
    place = model.to(best_device(device), torch.float64)
    time = np.asarray(kinetics["time"].values, dtype=np.float64)
    q, qd, _ = (x.to(place.device) for x in states_of(kinetics, model))
    target = _target(kinetics, place, q, qd, time, opensim_compatible)
    actuation = _actuation(reserves, model)
    weight = torch.from_numpy(_weights(weights, model)).to(place.device)
    tracked, track_weight = (x.to(place.device) for x in _tracked(emg, emg_weight, time, model))

    parts: list[_Paths] = []
    solutions: list[Solution] = []
    solver = _Solver(place, actuation, weight, tracked, track_weight, exponent)
    silent = not (progress and len(time) > LONG_WORK)
    with tqdm(total=len(time), desc="muscle activations", unit="frame", disable=silent) as bar:
        for rows in torch.arange(len(time), device=place.device).split(BLOCK):
            paths = _paths(
                place, q[rows], qd[rows], opensim_compatible, passive_forces, moment_arms
            )
            if not activation_dynamics:
                solutions.append(solver.each_frame(paths, target[rows], rows))
                paths = paths._replace(capacity=paths.capacity[:0], load=paths.load[:0])
            parts.append(paths)
            bar.update(len(rows))
    paths = _Paths._make(_joined(column) for column in zip(*parts, strict=True))
    if activation_dynamics:
        solutions = [solver.over_time(paths, target, torch.tensor(time))]
    found = Solution(*(torch.cat(column).cpu() for column in zip(*solutions, strict=True)))
    paths = _Paths._make(None if own is None else own.cpu() for own in paths)

    result = _labelled(kinetics, model)
    m = len(model.muscles)
    activation = found.activation[:, :m].numpy()
    per_muscle = {
        "muscle_activation": activation,
        "muscle_length": paths.length.numpy(),
        "muscle_velocity": paths.velocity.numpy(),
    }
    force = activation * paths.strength.numpy()
    if passive_forces:
        per_muscle["passive_force"] = paths.passive.numpy()
        force = force + paths.passive.numpy()
    per_muscle["muscle_force"] = np.where(np.isnan(activation), np.nan, force)
    for name, values in per_muscle.items():
        result[name] = (("time", "muscle"), values)
    if paths.arm is not None:
        result["moment_arm"] = (("time", "muscle", "dof"), paths.arm.numpy())

    known = torch.isfinite(target).all(1).cpu().numpy()
    reserve, share = _reserve_share(
        found, actuation, target.cpu().numpy(), paths.moved.numpy(), model, known
    )
    result["reserve_force"] = (("time", "dof"), reserve)
    result["reserve_share"] = (("time", "dof"), share)
    converged = found.converged.numpy()
    result["muscles_converged"] = ("time", converged)
    largest = target.cpu().abs().amax(1).clamp(min=SMALLEST_TARGET)
    result["moment_violation"] = ("time", (found.residual / largest).numpy())
    flag = result["flag"].values.astype(np.int16) if "flag" in result else np.zeros(len(time), "i2")
    heavy = np.nan_to_num(share, nan=0.0) > reserve_limit
    odd = paths.odd.numpy()
    flag = flag & ~np.int16(schema.FrameFlag.NOT_CONVERGED)
    flag[known & ~converged] |= schema.FrameFlag.NOT_CONVERGED
    flag[heavy.any(1)] |= schema.FrameFlag.LARGE_RESERVE
    flag[odd.any(1)] |= schema.FrameFlag.IMPOSSIBLE_MUSCLE
    result["flag"] = ("time", flag)
    _warn(model, known & ~converged, heavy, odd, reserve_limit)
    result.attrs["model"] = model.name
    result.attrs["options"] = json.dumps(
        json.loads(str(result.attrs.get("options", "{}")))
        | {
            "muscle_activations": method,
            "exponent": exponent,
            "muscle_weights": weights if isinstance(weights, str | None) else dict(weights),
            "reserves": str(reserves),
            "passive_forces": passive_forces,
            "activation_dynamics": activation_dynamics,
            "reserve_limit": reserve_limit,
            "static_opensim_compatible": opensim_compatible,
        }
    )
    return schema.validate(schema.describe(result), "motion")


# ------------------------------------------------------------------------------- paths and moments


class _Paths(NamedTuple):
    """Muscles in F frames: geometry, strength and what they can do to the f free coordinates."""

    length: Tensor  # [F, m] m
    velocity: Tensor  # [F, m] m/s
    strength: Tensor  # [F, m] N along the tendon per unit of activation
    passive: Tensor  # [F, m] N
    odd: Tensor  # [F, m] bool, whether the fibres have an impossible length
    capacity: Tensor  # [F, f, m] generalised force at full activation
    load: Tensor  # [F, f] generalised force of the passive forces
    moved: Tensor  # [F, f] bool, whether any muscle acts on the coordinate
    arm: Tensor | None  # [F, m, n]


def _paths(
    model: Model, q: Tensor, qd: Tensor, compatible: bool, with_passive: bool, keep_arms: bool
) -> _Paths:
    muscles = model.muscles
    found = muscle_path.muscle_geometry(model, q, qd, opensim_compatible=compatible)
    assert found.velocity is not None
    strength = muscle.static_optimisation_force(
        muscles, found.length, found.velocity, opensim_compatible=compatible
    )
    state = muscle.rigid_tendon_state(muscles, found.length, found.velocity)
    arm = found.moment_arm[..., list(model.free)].mT  # [F, f, m]
    reaches = torch.ones(arm.shape[1], dtype=torch.bool, device=arm.device)
    reaches[_floating(model)] = False  # no muscle moves the body in ground
    if not compatible:
        arm = arm * reaches[:, None]
    arm = torch.where(arm.abs() > SMALLEST_ARM, arm, 0.0)
    passive, load = torch.zeros_like(strength), strength.new_zeros(arm.shape[:2])
    if with_passive:
        # On rigid tendons fibres would be stretched too far: twice the passive force and more.
        rest = static_equilibrium(muscles, torch.zeros_like(strength), found.length)
        passive = muscle.passive_force(muscles, rest)
        load = (arm @ passive[..., None])[..., 0]
    stretch = state.normalised_fiber_length
    return _Paths(
        found.length,
        found.velocity,
        strength,
        passive,
        state.clamped | (stretch < FIBER_RANGE[0]) | (stretch > FIBER_RANGE[1]),
        arm * strength[:, None],
        load,
        (arm != 0).any(2) & reaches,
        found.moment_arm if keep_arms else None,
    )


def _floating(model: Model) -> list[int]:
    """Free coordinates (as rows) of a body that moves freely in ground."""
    rows = []
    for body, parent in enumerate(model.parent):
        own = {
            c
            for b, c in zip(model.channel_body, model.channel_coordinate, strict=True)
            if b == body
        }
        if parent < 0 and len(own) == 6:
            rows += [model.free.index(c) for c in sorted(own) if c in model.free]
    return rows


def _lengths(
    model: Model, q: Tensor, qd: Tensor | None, compatible: bool
) -> tuple[Tensor, Tensor | None]:
    """Lengths and speeds, block by block, so that moment arms are not held."""
    if qd is None:
        return muscle_path.muscle_lengths(model, q, opensim_compatible=compatible), None
    length, velocity = [], []
    for rows in torch.arange(len(q), device=q.device).split(BLOCK):
        found = muscle_path.muscle_geometry(model, q[rows], qd[rows], opensim_compatible=compatible)
        assert found.velocity is not None
        length.append(found.length)
        velocity.append(found.velocity)
    return torch.cat(length), torch.cat(velocity)


def _refuse(method: str, given: Mapping[str, bool]) -> None:
    """Raise a ValueError that lists options, if given, which the method does not take, and why."""
    options = [name for name, there in given.items() if there]
    if not options:
        return
    advice = {
        "neural": "the network says activations at once; nothing is optimised. Leave them out"
        " (another network is given by network=), or use method 'static'",
        "static": "leave them out, or use method 'neural'. Some muscles of a result are"
        " result.sel(muscle=[...])",
    }
    raise ValueError(f"method {method!r} takes no {', '.join(options)}: {advice[method]}")


def _target(
    kinetics: xr.Dataset, model: Model, q: Tensor, qd: Tensor, time: Array, compatible: bool
) -> Tensor:
    """Net generalised forces of the free coordinates (F, f)."""
    if compatible:
        speeds = qd.cpu().numpy()
        if len(time) >= 6:
            qdd = torch.from_numpy(quintic_spline(time, speeds)(time, nu=1)).to(q.device)
        else:
            qdd = states_of(kinetics, model)[2].to(q.device)
        loads = acting_loads(kinetics, model)
        tau = dynamics.inverse_dynamics(model, q, qd, qdd, loads, opensim_compatible=True)
    else:
        names = list(map(str, kinetics["dof"].values))
        lacking = [model.coordinate_names[i] for i in model.free]
        lacking = [name for name in lacking if name not in names]
        if lacking:
            raise ValueError(
                f"dof_force lacks coordinates of the model {model.name!r}: {', '.join(lacking)}"
            )
        order = [names.index(n) if n in names else -1 for n in model.coordinate_names]
        values = np.array(kinetics["dof_force"].values, dtype=np.float64)[:, order]
        values[:, [i for i, place in enumerate(order) if place < 0]] = 0.0
        tau = torch.from_numpy(values).to(q.device)
    return dynamics.collect(model, q, tau)


# ------------------------------------------------------------------------------------- the problem


class _Solver(NamedTuple):
    model: Model
    actuation: _Actuation
    weight: Tensor  # [m]
    tracked: Tensor  # [F, m]
    track_weight: Tensor  # [F, m]
    exponent: float

    def columns(self, paths: _Paths) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Capacity (F, f, m + k) with the bounded actuators, and lower, upper, weight (m + k)."""
        own, device = self.actuation, paths.capacity.device
        F, f, _ = paths.capacity.shape
        k = len(own.coordinate)
        muscles = self.model.muscles
        lower = torch.cat([muscles.min_control, muscles.min_control.new_tensor(own.lower)])
        upper = torch.cat([muscles.max_control, muscles.max_control.new_tensor(own.upper)])
        more = torch.zeros(f, k, dtype=torch.float64)
        for j, (row, optimal) in enumerate(zip(own.coordinate, own.optimal, strict=True)):
            more[row, j] = optimal
        capacity = torch.cat([paths.capacity, more.to(device).expand(F, f, k)], 2)
        weight = torch.cat([self.weight, self.weight.new_ones(k)])
        return capacity, lower, upper, weight

    def reserve(self, moved: Tensor) -> Tensor:
        """Optimal forces (f,); coordinates that nothing moves have an ideal actuator."""
        unbounded = torch.from_numpy(self.actuation.unbounded).to(moved.device)
        return torch.where(~moved.any(0) & (unbounded == 0), 1.0, unbounded)

    def each_frame(self, paths: _Paths, target: Tensor, rows: Tensor) -> Solution:
        capacity, lower, upper, weight = self.columns(paths)
        m, k = len(self.weight), capacity.shape[2] - len(self.weight)
        squared = torch.arange(m + k, device=capacity.device) >= m
        return static_optimization(
            capacity,
            target - paths.load,
            lower=lower,
            upper=upper,
            weight=weight,
            exponent=self.exponent,
            squared=squared,
            reserve=self.reserve(paths.moved),
            tracked=torch.nn.functional.pad(self.tracked[rows], (0, k)),
            track_weight=torch.nn.functional.pad(self.track_weight[rows], (0, k)),
        )

    def over_time(self, paths: _Paths, target: Tensor, time: Tensor) -> Solution:
        capacity, lower, upper, weight = self.columns(paths)
        k = capacity.shape[2] - len(self.weight)
        pad = torch.nn.functional.pad
        instant = torch.zeros(k, dtype=torch.float64, device=capacity.device)
        return static_optimization_over_time(
            capacity,
            target - paths.load,
            time.to(capacity.device),
            activation_time=torch.cat([self.model.muscles.activation_time, instant]),
            deactivation_time=torch.cat([self.model.muscles.deactivation_time, instant]),
            lower=lower,
            upper=upper,
            weight=weight,
            reserve=self.reserve(paths.moved),
            tracked=pad(self.tracked, (0, k)),
            track_weight=pad(self.track_weight, (0, k)),
        )


def _actuation(reserves: Reserves, model: Model) -> _Actuation:
    """Reserves and the model's own actuators, on the free coordinates."""
    f = len(model.free)
    squares = np.zeros(f)
    bounded = _Actuation(squares, [], [], [], [])

    def add(name: str, coordinate: str, optimal: float, lower: float, upper: float) -> None:
        index = model.coordinate_names.index(coordinate)
        if index not in model.free:
            return  # locked, or driven by another
        row = model.free.index(index)
        if np.isneginf(lower) and np.isposinf(upper):
            squares[row] += optimal**2
        elif np.isfinite(lower) and np.isfinite(upper) and lower <= upper:
            bounded.coordinate.append(row)
            bounded.optimal.append(optimal)
            bounded.lower.append(lower)
            bounded.upper.append(upper)
        else:
            raise ValueError(
                f"the actuator {name!r} has control bounds {lower:g} to {upper:g}; both have to be "
                "infinite or both finite"
            )

    own = model.actuators
    for i, name in enumerate(own.names):
        add(
            name,
            model.coordinate_names[own.coordinate[i]],
            float(own.optimal_force[i]),
            float(own.min_control[i]),
            float(own.max_control[i]),
        )
    for name, coordinate, *numbers in _reserve_list(reserves, model):
        if coordinate not in model.coordinate_names:
            raise ValueError(
                f"reserves: the model {model.name!r} has no coordinate {coordinate!r} (of {name!r})"
            )
        add(name, coordinate, *numbers)
    return bounded._replace(unbounded=np.sqrt(squares))


def _reserve_list(reserves: Reserves, model: Model) -> list[tuple[str, str, float, float, float]]:
    """Name, coordinate, optimal force and control bounds of each reserve."""
    if isinstance(reserves, Mapping):
        by_name = {str(name): float(value) for name, value in reserves.items()}
    elif isinstance(reserves, str | os.PathLike):
        found = read_force_set(reserves)
        return [
            (own.name, own.coordinate, own.optimal_force, own.min_control, own.max_control)
            for own in found
            if isinstance(own, CoordinateActuator)
        ]
    else:
        by_name = {model.coordinate_names[i]: float(reserves) for i in model.free}
    wrong = [name for name, value in by_name.items() if not 0 <= value < np.inf]
    if wrong:
        raise ValueError(f"reserves have to be finite and not negative: {', '.join(wrong)}")
    return [(name, name, value, -np.inf, np.inf) for name, value in by_name.items()]


def _weights(weights: str | Mapping[str, float] | None, model: Model) -> Array:
    """Cost of each muscle (m,)."""
    names = model.muscles.names
    if weights is None:
        return np.ones(len(names))
    if isinstance(weights, str):
        if weights != "volume":
            raise ValueError(f"weights {weights!r} are unknown; use 'volume' or a mapping")
        # Up to the specific tension, alike in all muscles.
        volume = model.muscles.max_isometric_force * model.muscles.optimal_fiber_length
        return np.asarray((volume / volume.mean()).cpu(), dtype=np.float64)
    unknown = sorted(set(weights) - set(names))
    if unknown:
        raise ValueError(f"weights: the model has no muscles {', '.join(unknown)}")
    return np.array([float(weights.get(name, 1.0)) for name in names])


def _tracked(
    emg: xr.DataArray | None, weight: float, time: Array, model: Model
) -> tuple[Tensor, Tensor]:
    """Activations to stay near and the weight of doing so, each (F, m)."""
    names = model.muscles.names
    value = torch.zeros(len(time), len(names), dtype=torch.float64)
    if emg is None:
        return value, torch.zeros_like(value)
    if set(emg.dims) != {"time", "muscle"}:
        raise ValueError(f"emg has dims {emg.dims}; expected time and muscle")
    labels = [str(name) for name in emg["muscle"].values]
    unknown = sorted(set(labels) - set(names))
    if unknown:
        raise ValueError(f"emg: the model has no muscles {', '.join(unknown)}")
    known = torch.zeros_like(value, dtype=torch.bool)
    samples = np.asarray(emg.transpose("time", "muscle").values, dtype=np.float64)
    clock = np.asarray(emg["time"].values, dtype=np.float64)
    for label, column in zip(labels, samples.T, strict=True):
        # Between two samples where one is missing nothing is known.
        own = np.interp(time, clock, np.nan_to_num(column), left=np.nan, right=np.nan)
        gap = np.interp(time, clock, np.isnan(column).astype(float)) > 0
        j = names.index(label)
        value[:, j] = torch.from_numpy(np.nan_to_num(own))
        known[:, j] = torch.from_numpy(np.isfinite(own) & ~gap)
    if bool(((value < 0) | (value > 1)).any()):
        raise ValueError("emg has to be between 0 and 1: divide by the maximum voluntary value")
    return value, torch.where(known, float(weight), 0.0)


# ------------------------------------------------------------------------------------- the results


def _reserve_share(
    found: Solution,
    actuation: _Actuation,
    target: Array,
    moved: NDArray[np.bool_],
    model: Model,
    known: NDArray[np.bool_],
) -> tuple[Array, Array]:
    """What muscles leave to other actuators, and the share of those without bounds: (F, n)."""
    frames, n = len(target), len(model.coordinate_names)
    reserve = np.zeros((frames, n))
    share = np.full((frames, n), np.nan)
    missing = found.reserve.numpy()
    others = missing.copy()
    controls = found.activation[:, len(model.muscles) :].numpy()
    for row, optimal, control in zip(
        actuation.coordinate, actuation.optimal, controls.T, strict=True
    ):
        others[:, row] += optimal * control
    rms = np.sqrt(np.mean(target[known] ** 2, axis=0)) if known.any() else np.zeros(target.shape[1])
    size = np.maximum(np.maximum(np.abs(target), rms), SMALL_MOMENT * float(model.mass.sum()))
    for row, index in enumerate(model.free):
        reserve[:, index] = np.where(known, others[:, row], np.nan)
        if moved[:, row].any():
            quotient = np.abs(missing[:, row]) / size[:, row]
            share[:, index] = np.where(known, quotient, np.nan)
    return reserve, share


def _warn(
    model: Model,
    failed: NDArray[np.bool_],
    heavy: NDArray[np.bool_],
    odd: NDArray[np.bool_],
    limit: float,
) -> None:
    """Say what is wrong, once for each kind."""
    frames = len(failed)
    if odd.any():
        named = [
            f"{name} ({share:.0%})"
            for name, share in zip(model.muscles.names, odd.mean(0), strict=True)
            if share > 0
        ]
        warnings.warn(
            f"fibres of {len(named)} muscles are shorter than {FIBER_RANGE[0]:g} or longer than "
            f"{FIBER_RANGE[1]:g} optimal lengths, in this share of the frames: {', '.join(named)}. "
            "Scale the model with its muscles, or check the motion there.",
            stacklevel=3,
        )
    if heavy.any():
        named = [
            f"{name} ({share:.0%})"
            for name, share in zip(model.coordinate_names, heavy.mean(0), strict=True)
            if share > 0
        ]
        warnings.warn(
            f"reserves carry more than {limit:.0%} in {int(heavy.any(1).sum())} of {frames} "
            f"frames: {', '.join(named)}",
            stacklevel=3,
        )
    if failed.any():
        warnings.warn(
            f"{int(failed.sum())} of {frames} frames did not converge: the muscles cannot produce "
            "the moments. Give reserves to the coordinates that have none.",
            stacklevel=3,
        )


def _with_muscles(model: Model) -> Model:
    if len(model.muscles) == 0:
        raise ValueError(
            f"the model {model.name!r} has no muscles, so that moments are as far as it goes; use "
            "a model with muscles, such as biokit.open_skeleton()"
        )
    return model


def _labelled(motion: xr.Dataset, model: Model) -> xr.Dataset:
    """The motion with the model's muscles as labels; results of muscles made earlier are left."""
    motion = motion.drop_dims("muscle") if "muscle" in motion.dims else motion
    names = list(map(str, motion["dof"].values))
    if names != list(model.coordinate_names):
        raise ValueError(
            f"the coordinates of the Dataset are not those of the model {model.name!r} in their "
            "order; run biokit.inverse_dynamics with this model first"
        )
    return motion.assign_coords(muscle=np.array(model.muscles.names, dtype=np.str_))


def _joined(column: tuple[Tensor | None, ...]) -> Tensor | None:
    return None if column[0] is None else torch.cat([own for own in column if own is not None])
