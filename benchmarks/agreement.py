"""How near forces come to OpenSim's own results, and what the default does differently."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr

import biokit as bk
from benchmarks.cases import shared_data
from benchmarks.report import Section, Target, table
from biokit.engine.model import Model

# Largest RMS and largest difference that were asked for in compatible mode
WANTED: dict[str, tuple[str, float, float | None]] = {
    "joint moments": ("N*m", 0.01, None),
    "muscle lengths": ("mm", 0.2, None),
    "moment arms": ("mm", 0.1, None),
    "activations": ("1", 0.002, 0.02),
}


@dataclass(frozen=True)
class Case:
    """A trial with OpenSim's results; ``span`` (s) is where both feet are on force plates."""

    name: str
    model: str
    motion: str
    loads: str
    results: str
    actuators: str
    span: tuple[float, float]


CASES = (
    Case(
        "walk",
        "walk/reference/subject_scaled_walk.osim",
        "walk/reference/walk_ik.mot",
        "walk/inputs/external_loads_walk.xml",
        "walk/reference/walk_",
        "walk/setup/so_actuators.xml",
        (0.45, 1.80),
    ),
    Case(
        "gait2392 walk",
        "gait2392/reference/gait2392_subject01_scaled.osim",
        "gait2392/reference/gait2392_walk_ik.mot",
        "gait2392/inputs/external_loads.xml",
        "gait2392/reference/gait2392_walk_",
        "gait2392/setup/so_actuators.xml",
        (0.0, 2.5),
    ),
)


def section() -> Section:
    """One row for every trial and quantity."""
    data = shared_data()
    if data is None:
        return Section("Forces: agreement with OpenSim", [])
    rows, targets = [], []
    for case in CASES:
        exact = dict(_differences(case, data, compatible=True))
        right = dict(_differences(case, data, compatible=False))
        for name, own in exact.items():
            unit, wanted, most = WANTED.get(name, ("N", 1.0, None))
            ours, theirs = _size(own), _size(right[name])
            shown = "" if unit == "1" else f" {unit}"
            rows.append([case.name, name + shown.replace(" ", ", "), *ours[2:], *theirs[2:]])
            limit = f"{wanted:g}{shown} RMS" + (f", {most:g} max" if most else "")
            met = ours[0] <= wanted and (most is None or ours[1] <= most)
            if name in WANTED:
                measured = f"{ours[2]}, {ours[3]} max" if most else ours[2]
                targets.append(Target(f"{name}, {case.name}, compatible", limit, measured, met))
    lines = [
        "Against the results of OpenSim's tools on two recorded trials: over all coordinates of "
        "the free skeleton, all muscles, and for moment arms the coordinates that OpenSim was "
        "asked for, while both feet are on force plates. `opensim_compatible=True` repeats "
        "OpenSim's errors; the default does not: Simbody's velocity product of Rajagopal's knee, "
        "force plates cut at a threshold (moments); paths over two wrap objects (lengths, arms); "
        "the pennation of Millard's muscles (activations); and what follows from them. Joint "
        "forces are in the axes of the child body and, in compatible mode, from OpenSim's muscle "
        "forces.",
        *table(
            ["trial", "quantity", "compatible RMS", "max", "default RMS", "max"],
            rows,
        ),
    ]
    return Section("Forces: agreement with OpenSim", lines, targets)


def _size(difference: np.ndarray) -> tuple[float, float, str, str]:
    rms = float(np.sqrt(np.nanmean(difference**2)))
    most = float(np.nanmax(np.abs(difference)))
    return rms, most, f"{rms:.2g}", f"{most:.2g}"


def _differences(case: Case, data: Path, *, compatible: bool) -> Iterator[tuple[str, np.ndarray]]:
    """Name and differences of each quantity inside the span."""
    model = bk.load(data / case.model)
    motion = bk.load(data / case.motion, model)
    with warnings.catch_warnings():  # of times before and after the plates
        warnings.simplefilter("ignore", UserWarning)
        kinetics = bk.inverse_dynamics(
            motion, model, data / case.loads, opensim_compatible=compatible
        )
        solved = bk.muscle_activations(
            kinetics,
            model,
            reserves=data / case.actuators,
            opensim_compatible=compatible,
            progress=False,
        )
    time = kinetics["time"].values
    inside = (time >= case.span[0]) & (time <= case.span[1])

    def theirs(name: str) -> xr.DataArray:
        return bk.load(data / f"{case.results}{name}.sto")["value"]

    moments = theirs("id")
    names = [model.coordinate_names[i] for i in model.free]
    known = set(map(str, moments["column"].values))
    columns = [n + ("_moment" if n + "_moment" in known else "_force") for n in names]
    ours = kinetics["dof_force"].sel(dof=names).values
    yield "joint moments", (ours - moments.sel(column=columns).values)[inside]

    geometry = bk.muscle_geometry(kinetics, model, opensim_compatible=compatible)
    muscles = list(model.muscles.names)

    def of_muscles(name: str, own: np.ndarray) -> np.ndarray:
        return (own - theirs(name).sel(column=muscles).values)[inside]

    length = of_muscles("MuscleAnalysis_Length", geometry["muscle_length"].values)
    yield "muscle lengths", 1000 * length
    yield "moment arms", 1000 * np.stack(_arms(case, data, geometry, of_muscles))
    activation = of_muscles("StaticOptimization_activation", solved["muscle_activation"].values)
    yield "activations", activation
    force = theirs("StaticOptimization_force").sel(column=muscles).values
    if compatible:
        solved["muscle_force"] = solved["muscle_force"].copy(data=force)
    loads = bk.joint_loads(solved, model, opensim_compatible=compatible)
    yield from _joints(model, loads, theirs("JointReaction_ReactionLoads"), inside)


def _arms(case, data, geometry, of_muscles) -> list[np.ndarray]:  # type: ignore[no-untyped-def]
    prefix = f"{case.results}MuscleAnalysis_MomentArm_"
    found = []
    for path in sorted((data / prefix).parent.glob(f"{Path(prefix).name}*.sto")):
        coordinate = path.stem.split("MomentArm_")[1]
        own = geometry["moment_arm"].sel(dof=coordinate).values
        found.append(of_muscles(f"MuscleAnalysis_MomentArm_{coordinate}", own))
    return found


def _joints(
    model: Model, loads: xr.Dataset, reference: xr.DataArray, inside: np.ndarray
) -> Iterator[tuple[str, np.ndarray]]:
    columns = list(map(str, reference["column"].values))
    for what, body in (("hip", "femur"), ("knee", "tibia"), ("ankle", "talus")):
        parts = []
        for side in "rl":
            joint = model.joint_names[model.body_names.index(f"{body}_{side}")]
            own = loads["joint_force_child"].sel(joint=joint).values
            axes = [c for c in columns if c.startswith(f"{joint}_on_") and c[-3:-1] == "_f"]
            parts.append((own - reference.sel(column=axes).values)[inside])
        yield f"{what} contact force", np.stack(parts)
