"""Ground reaction from the motion alone, beside force plates."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr
from numpy.typing import NDArray

import biokit as bk
from benchmarks.cases import LAB, TRIALS, shared_data
from benchmarks.report import Section, Target, table
from benchmarks.timing import measure
from biokit.engine.model import Model

Array = NDArray[np.float64]
JOINTS = ("hip_flexion", "hip_adduction", "knee_angle", "ankle_angle")
PRESSURE, MOMENT = 3.0, 0.15  # cm, N*m/kg asked for
STANCE = 0.1  # body weights, from which the centre of pressure is compared
PLATES = {
    # name -> motion, forces, the time (s) in which both feet are on plates or in the air, and the
    # errors asked for: % body weight forward, vertical, lateral
    "walk": ("walk/reference/walk_ik.mot", "walk/inputs/external_loads_walk.xml",
             (0.45, 1.80), (3, 4, 1.5)),
    "laboratory walk": ("lab_trials/reference/s4_walking1_ik.mot",
                        "lab_trials/inputs/s4_walking1_external_loads.xml",
                        (0.1, 1.2), (3, 6, 1.5)),
    "gait2392 walk": ("gait2392/reference/gait2392_walk_ik.mot",
                      "gait2392/inputs/external_loads.xml", (0.1, 2.4), None),
    "squats": ("lab_trials/reference/s4_squats1_ik.mot",
               "lab_trials/inputs/s4_squats1_external_loads.xml", (0.0, 99.0), (1.5, 3, 2.5)),
    "drop jump": ("lab_trials/reference/s4_DJ1_ik.mot",
                  "lab_trials/inputs/s4_DJ1_external_loads.xml", (1.41, 2.16), (10, 15, 6)),
    "sit to stand": ("lab_trials/reference/s4_STS1_ik.mot",
                     "lab_trials/inputs/s4_STS1_external_loads.xml", (0.0, 99.0), None),
}  # fmt: skip
MODELS = {name: files[0] for name, files in TRIALS.items()} | {"sit to stand": LAB}
MARKERS = {name: files[1:3] for name, files in TRIALS.items()} | {
    "sit to stand": ("lab_trials/inputs/s4_STS1.trc", "lab_trials/setup/s4_STS1_ik.xml")
}


@dataclass(frozen=True)
class Errors:
    """RMS differences from the plates over a trial.

    ``force`` in % body weight (forward, vertical, lateral; swing included, both feet), ``pressure``
    in cm (forward, lateral; where a foot carries a tenth of the weight), ``moment`` in N*m/kg (hip
    flexion and adduction, knee, ankle; both sides).
    """

    trial: str
    kinematics: str
    cutoff: float  # Hz
    seconds: float
    force: Array
    pressure: Array
    moment: Array


def rows(names: tuple[str, ...] = tuple(PLATES)) -> list[Errors]:
    """Errors of recorded trials, from OpenSim's kinematics and from biokit's own."""
    data = shared_data()
    return [] if data is None else [row for name in names for row in compare(name, data)]


def compare(name: str, data: Path) -> list[Errors]:
    """Errors of one trial."""
    model = bk.load(data / MODELS[name])
    motion_file, forces, span, _ = PLATES[name]
    with warnings.catch_warnings():  # of chairs, impacts, and what plates do not cover
        warnings.simplefilter("ignore", UserWarning)
        motions = {"OpenSim": bk.load(data / motion_file, model=model)}
        markers, setup = MARKERS[name]
        motions["biokit"] = bk.inverse_kinematics(
            data / markers, model, weights=data / setup, progress=False
        )
        found = []
        for source, motion in motions.items():
            run = measure(lambda m=motion: bk.ground_reaction(m, model, method="contact"))
            cutoff = float(run.result.attrs["cutoff"])
            plates = bk.ground_reaction(motion, model, forces=data / forces, cutoff=cutoff)
            found.append(
                Errors(
                    name,
                    source,
                    cutoff,
                    run.wall,
                    *_errors(model, motion, run.result, plates, span),
                )
            )
    return found


def _errors(
    model: Model,
    motion: xr.Dataset,
    mine: xr.Dataset,
    plates: xr.Dataset,
    span: tuple[float, float],
) -> tuple[Array, Array, Array]:
    weight = float(model.mass.sum()) * float(np.linalg.norm(model.gravity))
    plates = plates.sel(contact=mine["contact"])
    time = mine["time"].values
    inside = (time >= span[0]) & (time <= span[1])
    force, theirs = (x["ground_reaction_force"].values for x in (mine, plates))
    stance = inside[:, None] & (theirs[..., 1] > STANCE * weight) & (force[..., 1] > 0)
    pressure = mine["centre_of_pressure"].values - plates["centre_of_pressure"].values
    joints = [f"{joint}_{side}" for side in "rl" for joint in JOINTS]
    moments = [
        bk.inverse_dynamics(motion, model, ground, cutoff=mine.attrs["cutoff"])
        for ground in (mine, plates)
    ]
    moment = (moments[0]["dof_force"] - moments[1]["dof_force"]).sel(dof=joints)
    at = moment["time"].values
    moment = moment.values[(at >= span[0]) & (at <= span[1])] / float(model.mass.sum())
    return (
        100 * _rms((force - theirs)[inside]) / weight,
        100 * _rms(pressure[stance])[[0, 2]],
        _rms(moment.reshape(-1, 2, len(JOINTS))),
    )


def _rms(x: Array) -> Array:
    return np.asarray(np.sqrt(np.nanmean(x.reshape(-1, x.shape[-1]) ** 2, axis=0)))


def section(names: tuple[str, ...] = tuple(PLATES)) -> Section:
    """The table of errors, and the targets."""
    found = rows(names)
    lines = [
        "RMS differences from the plates, low-passed as the motion: force on each foot in % body "
        "weight (forward / vertical / lateral, swing included), centre of pressure in cm (forward "
        "/ lateral, where a foot carries a tenth of the weight), joint moments in N\\*m/kg (hip "
        "flexion / hip adduction / knee / ankle). The chair of sit to stand is not on a plate; it "
        "and the estimate's residual leave its moments without meaning. Times hold the choice of "
        "the low-pass, kinematics and the programme.",
        *table(
            ["trial", "kinematics", "low-pass, Hz", "force", "pressure", "moments", "s"],
            [
                [
                    row.trial,
                    row.kinematics,
                    f"{row.cutoff:.3g}",
                    _text(row.force, 1),
                    _text(row.pressure, 1),
                    "-" if row.trial == "sit to stand" else _text(row.moment, 2),
                    f"{row.seconds:.2f}",
                ]
                for row in found
            ],
        ),
    ]
    targets = [
        Target(
            f"ground reaction from the motion, {row.trial}, {row.kinematics}'s kinematics",
            _text(np.array(wanted, dtype=np.float64), 1) + " % body weight",
            _text(row.force, 1),
            bool((row.force <= wanted).all()),
        )
        for row in found
        if (wanted := PLATES[row.trial][3])
    ]
    for row in found:
        if row.kinematics != "biokit" or row.trial == "sit to stand":
            continue
        targets.append(
            Target(
                f"centre of pressure, {row.trial}",
                f"{PRESSURE:g} cm",
                _text(row.pressure, 1),
                bool((row.pressure <= PRESSURE).all()),
            )
        )
        if "walk" in row.trial:
            targets.append(
                Target(
                    f"joint moments from the motion alone, {row.trial}",
                    f"{MOMENT:g} N*m/kg",
                    _text(row.moment, 2),
                    bool((row.moment <= MOMENT).all()),
                )
            )
    return Section("Ground reaction from the motion alone", lines if found else [], targets)


def _text(values: Array, digits: int) -> str:
    return " / ".join(f"{value:.{digits}f}" for value in values)
