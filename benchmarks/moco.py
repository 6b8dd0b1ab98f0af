"""Optimal control beside inverse dynamics: OpenSim Moco on one gait cycle of the sample walk.

``python -m benchmarks.moco`` solves both problems, the second in about two minutes, and writes
``walk_moco_inverse.nc`` and ``walk_moco_track.nc`` to ``sample_data``, which
tutorials/06_kinetics.ipynb compares with biokit.

`inverse` prescribes the motion and the plates' forces: the torques then follow from the equations
of motion alone, so that two programmes are compared. `track` has neither plates nor a hand that
holds the pelvis: spheres under the soles touch the floor, torques drive the joints, and of all
motions that obey the equations of motion the solver finds one near the measured motion that needs
little torque. Its ground reaction is a prediction by another method, with other errors.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

import biokit as bk
from benchmarks.peer import opensim, silent_output
from biokit import schema
from biokit.engine.foot_points import foot_points, place_points
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.smoothing import Kinematics, opensim_kinematics
from biokit.synth.sample import PERSON, PROPORTIONS

Array = NDArray[np.float64]
SAMPLE = Path(__file__).parents[1] / "sample_data"
CUTOFF = 6.0  # Hz, of the motion
CYCLE = (0.46, 1.54)  # s, from one strike of the right foot to the next
MARGIN = 0.06  # s before and after the cycle: the ends of an optimal control are free
MESH = 0.02  # s between the mesh points of `inverse`
INTERVALS = 45  # of `track`
# `track` welds these joints at the mean of the cycle: in the sample walk clavicles, forearms, hands
# and head do not move, thorax and neck by few degrees; the arms' swing is given up for a problem
# that one core solves in minutes.
WELDED = (
    *("thoracic", "cervical", "atlanto_occipital"),
    *(
        f"{name}_{s}"
        for name in ("sternoclavicular", "acromial", "elbow", "radioulnar", "radius_hand")
        for s in "rl"
    ),
)
# Spheres under the soles, as in the gait examples of Moco and in Falisse et al. (2019).
RADIUS = 0.03  # m
DEPTH = 0.006  # m of the spheres below the sole
STIFFNESS = 2e6  # Pa
DISSIPATION = 2.0  # s/m
FRICTION = {"static_friction": 0.8, "dynamic_friction": 0.8, "viscous_friction": 0.5}
SLIP = 0.1  # m/s, transition velocity
# Costs: squared distances from the measured states (rad, m; rad/s, m/s), squared controls.
TRACKING, EFFORT = 10.0, 0.001
SPEED_WEIGHT = 0.1  # accelerations, and with them the forces, follow the speeds
HEIGHT_WEIGHT = 10.0  # of pelvis_ty, which all contact hangs on
STRONG, WEAK = 100.0, 20.0  # N*m for a control of 1: hips, knees, ankles, lumbar; the others
TOLERANCES = (1e-2, 1e-3)  # of the optimum and of the constraints
ITERATIONS = 1000


class Walk(NamedTuple):
    """The sample walk: subject, low-passed motion and plates.

    ``k.position`` and its derivatives are (F, n) in the order of the model's coordinates.
    """

    model: Model
    motion: xr.Dataset
    k: Kinematics
    plates: xr.Dataset

    def of(self, name: str, values: Array, at: Array) -> Array:
        """A coordinate's values (F, n) interpolated at other times."""
        column = values[:, self.model.coordinate_names.index(name)]
        return np.asarray(np.interp(at, self.k.time, column))


def sample_walk() -> Walk:
    """The subject as made, the true motion and the true forces."""
    model = bk.synth.subject(**PERSON, proportions=PROPORTIONS)  # type: ignore[arg-type]
    motion = bk.load(SAMPLE / "walk_true.mot", model=model)
    q = motion["dof_position"].sel(dof=list(model.coordinate_names)).values
    plates = bk.ground_reaction(motion, model, forces=SAMPLE / "walk_grf_external_loads.xml")
    return Walk(model, motion, opensim_kinematics(motion["time"].values, q, CUTOFF), plates)


# ---------------------------------------------------------------------------------- MocoInverse


def inverse(osim: ModuleType, walk: Walk) -> xr.Dataset:
    """Generalised forces of all coordinates by MocoInverse, plates' forces given.

    Returns
    -------
    Dataset
        ``dof_position`` and ``dof_force`` (time, dof), rad and m, N*m and N; attribute
        ``seconds`` of one core.
    """
    with tempfile.TemporaryDirectory() as folder, chdir(folder), silent_output():
        bk.save(walk.plates, "forces.mot")
        processor = osim.ModelProcessor(_skeleton(osim, walk))
        processor.append(osim.ModOpAddExternalLoads("forces_external_loads.xml"))
        processor.append(osim.ModOpAddReserves(1.0))
        paths = _paths(processor.process())
        problem = osim.MocoInverse()
        problem.setModel(processor)
        problem.setKinematics(osim.TableProcessor(_table(osim, walk, paths, speeds=False)))
        problem.set_kinematics_allow_extra_columns(True)
        problem.set_initial_time(CYCLE[0])
        problem.set_final_time(CYCLE[1])
        problem.set_mesh_interval(MESH)
        study = problem.initialize()
        _solver(osim, study)
        solution, seconds = _solve(study)
    at = solution.getTimeMat()
    names = list(paths)
    controls = {
        next(n for n in names if label.endswith(_tail(paths[n]))): column
        for label, column in zip(
            solution.getControlNames(), solution.getControlsTrajectoryMat().T, strict=True
        )
    }
    force = np.stack([controls[name] for name in names], 1)
    return _dataset(walk, names, at, force, {"seconds": seconds})


def _tail(path: str) -> str:
    """How ModOpAddReserves ends the name of the reserve of a coordinate."""
    return "_".join(path.split("/")[-3:])


# ------------------------------------------------------------------------------------ MocoTrack


def track(osim: ModuleType, walk: Walk, *, intervals: int = INTERVALS) -> xr.Dataset:
    """Motion, torques and ground reaction by MocoTrack, without plates.

    Returns
    -------
    Dataset
        ``dof_position``, ``dof_force`` (time, dof) and ``ground_reaction_force``,
        ``centre_of_pressure``, ``free_moment`` (time, contact, space); attributes ``seconds``,
        ``iterations`` and ``converged`` (1 or 0).
    """
    span = (CYCLE[0] - MARGIN, CYCLE[1] + MARGIN)
    with tempfile.TemporaryDirectory() as folder, chdir(folder), silent_output():
        model = _welded(osim, _skeleton(osim, walk))
        spheres = _add_contact(osim, model, walk)
        paths = _paths(model)
        strength = _add_torques(osim, model, list(paths))
        problem = _tracking(osim, model, walk, paths)
        problem.set_initial_time(span[0])
        problem.set_final_time(span[1])
        problem.set_mesh_interval((span[1] - span[0]) / intervals)
        study = problem.initialize()
        _set_bounds(study.updProblem(), walk, paths, span)
        solver = _solver(osim, study)
        solver.setGuess(_guess(solver, walk, paths, strength))
        solution, seconds = _solve(study)
        ground = osim.createExternalLoadsTableForGait(
            model, solution, *(_strings(osim, spheres[side]) for side in "rl")
        )
    at = solution.getTimeMat()
    names = list(paths)
    zero = np.zeros(len(at))
    force = [
        strength[n] * solution.getControlMat(f"/forceset/torque_{n}") if n in strength else zero
        for n in names
    ]
    q = [solution.getStateMat(paths[n] + "/value") for n in names]
    about = {
        "seconds": seconds,
        "iterations": int(solution.getNumIterations()),
        "converged": int(solution.success()),
    }
    result = _dataset(walk, names, at, np.stack(force, 1), about, q=np.stack(q, 1))
    return result.assign(_ground(ground, walk).data_vars)


def _welded(osim: ModuleType, model: Any) -> Any:
    """Without the joints of WELDED, which stay at the default values of their coordinates."""
    state = model.initSystem()
    places = {}
    for name in WELDED:
        joint = model.getJointSet().get(name)
        parent = osim.PhysicalOffsetFrame.safeDownCast(joint.getParentFrame())
        across = joint.getChildFrame().findTransformBetween(state, parent)
        places[name] = parent.getName(), parent.getOffsetTransform().compose(across)
    for name, (frame, place) in places.items():
        joint = model.updJointSet().get(name)
        own = next(f for f in map(joint.upd_frames, range(2)) if f.getName() == frame)
        own.set_translation(place.p())
        own.set_orientation(place.R().convertRotationToBodyFixedXYZ())
    model.finalizeFromProperties()
    model.finalizeConnections()
    processor = osim.ModelProcessor(model)
    processor.append(osim.ModOpReplaceJointsWithWelds(_strings(osim, WELDED)))
    return processor.process()


def _add_contact(osim: ModuleType, model: Any, walk: Walk) -> dict[str, list[str]]:
    """A sphere under each of biokit's points on the soles, which touch the floor; their paths."""
    floor = osim.ContactHalfSpace(
        osim.Vec3(0), osim.Vec3(0, 0, -np.pi / 2), model.getGround(), "floor"
    )
    model.addContactGeometry(floor)
    points = foot_points(walk.model)
    pose = forward_kinematics(walk.model, torch.from_numpy(walk.k.position))
    height = place_points(points, pose.rotation, pose.position)[..., 1]
    sole = height.quantile(0.02, dim=0).tolist()  # m under the point
    names: dict[str, list[str]] = {"r": [], "l": []}
    for k, (own, place) in enumerate(zip(points.body.tolist(), points.location, strict=True)):
        body = walk.model.body_names[own]
        x, y, z = place.tolist()
        centre = osim.Vec3(x, y - sole[k] - DEPTH + RADIUS, z)
        sphere = osim.ContactSphere(RADIUS, centre, model.getBodySet().get(body), f"{body}_{k}")
        model.addContactGeometry(sphere)
        force = osim.SmoothSphereHalfSpaceForce(f"contact_{body}_{k}", sphere, floor)
        force.set_stiffness(STIFFNESS)
        force.set_dissipation(DISSIPATION)
        force.set_transition_velocity(SLIP)
        for name, value in FRICTION.items():
            getattr(force, f"set_{name}")(value)
        model.addForce(force)
        names[body[-1]].append(f"/forceset/contact_{body}_{k}")
    return names


def _add_torques(osim: ModuleType, model: Any, names: list[str]) -> dict[str, float]:
    """A torque at every coordinate but those of the pelvis; N*m for a control of 1."""
    strength = {}
    for name in names:
        if name.startswith("pelvis"):
            continue
        strong = name.startswith(("hip", "knee", "ankle", "lumbar"))
        strength[name] = STRONG if strong else WEAK
        torque = osim.CoordinateActuator(name)
        torque.setName(f"torque_{name}")
        torque.setOptimalForce(strength[name])
        torque.setMinControl(-5.0)
        torque.setMaxControl(5.0)
        model.addForce(torque)
    model.finalizeConnections()
    model.initSystem()
    return strength


def _tracking(osim: ModuleType, model: Any, walk: Walk, paths: dict[str, str]) -> Any:
    problem = osim.MocoTrack()
    problem.setModel(osim.ModelProcessor(model))
    problem.setStatesReference(osim.TableProcessor(_table(osim, walk, paths, speeds=True)))
    problem.set_allow_unused_references(True)
    problem.set_states_global_tracking_weight(TRACKING)
    problem.set_control_effort_weight(EFFORT)
    weights = osim.MocoWeightSet()
    for name, path in paths.items():
        weight = HEIGHT_WEIGHT if name == "pelvis_ty" else 1.0
        weights.cloneAndAppend(osim.MocoWeight(f"{path}/value", weight))
        weights.cloneAndAppend(osim.MocoWeight(f"{path}/speed", SPEED_WEIGHT))
    problem.set_states_weight_set(weights)
    return problem


def _set_bounds(problem: Any, walk: Walk, paths: dict[str, str], span: tuple[float, float]) -> None:
    """Coordinates stay near the range of the motion (17 deg, 10 cm); speeds are free in effect."""
    inside = (walk.k.time >= span[0]) & (walk.k.time <= span[1])
    for name, path in paths.items():
        column = walk.k.position[inside, walk.model.coordinate_names.index(name)]
        beyond = 0.1 if name in ("pelvis_tx", "pelvis_ty", "pelvis_tz") else 0.3
        problem.setStateInfo(f"{path}/value", [column.min() - beyond, column.max() + beyond])
        problem.setStateInfo(f"{path}/speed", [-25.0, 25.0])


def _guess(solver: Any, walk: Walk, paths: dict[str, str], strength: dict[str, float]) -> Any:
    """The measured motion, and the joint moments that it needs with contact forces from biokit."""
    ground = bk.ground_reaction(walk.motion, walk.model, method="contact", cutoff=CUTOFF)
    need = bk.inverse_dynamics(walk.motion, walk.model, ground, cutoff=CUTOFF)["dof_force"]
    guess = solver.createGuess("bounds")
    at = guess.getTimeMat()
    for name, path in paths.items():
        guess.setState(f"{path}/value", walk.of(name, walk.k.position, at))
        guess.setState(f"{path}/speed", walk.of(name, walk.k.velocity, at))
        guess.setDerivative(f"{path}/accel", walk.of(name, walk.k.acceleration, at))
        if name in strength:
            moment = np.interp(at, need["time"].values, need.sel(dof=name).values)
            guess.setControl(f"/forceset/torque_{name}", moment / strength[name])
    return guess


# ------------------------------------------------------------------------------- common to both


def _skeleton(osim: ModuleType, walk: Walk) -> Any:
    """The subject without muscles and locks; default values are the mean of the cycle."""
    bk.save(walk.model, "subject.osim")
    model = osim.Model("subject.osim")
    model.updForceSet().clearAndDestroy()
    inside = (walk.k.time >= CYCLE[0]) & (walk.k.time <= CYCLE[1])
    for name, value in zip(
        walk.model.coordinate_names, walk.k.position[inside].mean(0).tolist(), strict=True
    ):
        coordinate = model.updCoordinateSet().get(name)
        coordinate.setDefaultValue(value)
        coordinate.set_locked(False)
        coordinate.set_clamped(False)
    model.finalizeConnections()
    model.initSystem()
    return model


def _paths(model: Any) -> dict[str, str]:
    """Name of a coordinate -> its path."""
    model.initSystem()
    coordinates = model.getCoordinateSet()
    every = [coordinates.get(i) for i in range(coordinates.getSize())]
    return {one.getName(): one.getAbsolutePathString() for one in every}


def _table(osim: ModuleType, walk: Walk, paths: dict[str, str], *, speeds: bool) -> Any:
    """The low-passed motion as a table of states."""
    own = [walk.model.coordinate_names.index(name) for name in paths]
    values = [walk.k.position[:, own], walk.k.velocity[:, own]][: 1 + speeds]
    table = osim.TimeSeriesTable()
    labels = [
        f"{path}/{what}" for what in ("value", "speed")[: 1 + speeds] for path in paths.values()
    ]
    table.setColumnLabels(_strings(osim, labels))
    for at, row in zip(walk.k.time.tolist(), np.concatenate(values, 1), strict=True):
        table.appendRow(at, osim.RowVector(row))
    table.addTableMetaDataString("inDegrees", "no")
    return table


def _solver(osim: ModuleType, study: Any) -> Any:
    """The solver of a study, on one thread."""
    solver = osim.MocoCasADiSolver.safeDownCast(study.updSolver())
    solver.resetProblem(study.getProblem())
    solver.set_parallel(0)
    solver.set_multibody_dynamics_mode("implicit")
    solver.set_transcription_scheme("trapezoidal")
    solver.set_optim_max_iterations(ITERATIONS)
    solver.set_optim_convergence_tolerance(TOLERANCES[0])
    solver.set_optim_constraint_tolerance(TOLERANCES[1])
    solver.set_optim_finite_difference_scheme("forward")
    return solver


def _solve(study: Any) -> tuple[Any, float]:
    begin = time.process_time()
    solution = study.solve()
    seconds = time.process_time() - begin
    if solution.isSealed():  # the solver stopped early; what it has is still to be looked at
        solution.unseal()
    return solution, seconds


def _strings(osim: ModuleType, values: Sequence[str]) -> Any:
    vector = osim.StdVectorString()
    for value in values:
        vector.append(value)
    return vector


def _dataset(
    walk: Walk,
    names: list[str],
    at: Array,
    force: Array,
    about: dict[str, float],
    q: Array | None = None,
) -> xr.Dataset:
    own = [walk.model.coordinate_names.index(name) for name in names]
    if q is None:
        q = np.stack([walk.of(name, walk.k.position, at) for name in names], 1)
    turns = [walk.model.coordinate_is_rotation[i] for i in own]
    result = schema.motion(at, names, q, is_rotation=turns)
    result["dof_force"] = ("time", "dof"), force
    result.attrs |= {"mass": float(walk.model.mass.sum()), "cutoff": CUTOFF, **about}
    return schema.describe(result)


def _ground(table: Any, walk: Walk) -> xr.Dataset:
    """OpenSim's table of external loads as forces on calcn_r and calcn_l."""
    labels = list(table.getColumnLabels())
    values = table.getMatrix().to_numpy()

    def columns(pattern: str) -> Array:
        every = [[pattern.format(s, axis) for axis in "xyz"] for s in "rl"]
        own = [[labels.index(label) for label in row] for row in every]
        return np.asarray(values[:, own])  # (time, contact, space)

    force = columns("ground_force_{}_v{}")
    loaded = force[..., 1:2] > 1.0  # N
    return schema.dataset(
        "forces",
        {
            "ground_reaction_force": force,
            "centre_of_pressure": np.where(loaded, columns("ground_force_{}_p{}"), np.nan),
            "free_moment": np.where(loaded, columns("ground_torque_{}_{}"), 0.0),
        },
        {
            "time": np.asarray(table.getIndependentColumn()),
            "contact": ["calcn_r", "calcn_l"],
        },
    )


# ----------------------------------------------------------------------------------- comparison


def differences(found: xr.Dataset, other: xr.Dataset, names: Sequence[str]) -> Array:
    """RMS over the cycle of differences in moment, N*m, at the times of ``found``."""
    own = found.sel(time=slice(*CYCLE))
    theirs = other["dof_force"].interp(time=own["time"].values).sel(dof=list(names))
    apart = own["dof_force"].sel(dof=list(names)).values - theirs.values
    return np.asarray(np.sqrt((apart**2).mean(0)))


def main(arguments: list[str] | None = None) -> int:
    """Solve both problems and store what they found."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.moco", description=__doc__)
    parser.add_argument("--out", type=Path, default=SAMPLE, help="folder (default: %(default)s)")
    options = parser.parse_args(arguments)
    osim = opensim()
    if osim is None:
        sys.exit("the opensim package is needed: pip install opensim")
    walk = sample_walk()
    alone = inverse(osim, walk)
    names = [str(name) for name in alone["dof"].values]
    print(f"MocoInverse: {alone.attrs['seconds']:.1f} s")
    mine = bk.inverse_dynamics(walk.motion, walk.model, walk.plates, cutoff=CUTOFF)
    for name, apart in zip(names, differences(alone, mine, names), strict=True):
        print(f"  {name:24s} {apart:8.4f}")
    bk.save(alone, options.out / "walk_moco_inverse.nc")
    tracked = track(osim, walk)
    print("MocoTrack:", tracked.attrs)
    bk.save(tracked, options.out / "walk_moco_track.nc")
    return 0


if __name__ == "__main__":
    sys.exit(main())
