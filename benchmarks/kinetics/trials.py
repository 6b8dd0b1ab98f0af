"""Recorded trials with force plates: forces and moments of each mode from the motion alone.

The motion comes from the markers (OpenSim's inverse kinematics, biokit's own), and then from noisy
virtual markers of the same motion. The reference is always the plates, low-passed as the motion,
and the inverse dynamics of the clean motion with them.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray

import biokit as bk
from benchmarks.cases import shared_data
from benchmarks.ground_reaction import MARKERS, MODELS, PLATES
from benchmarks.kinetics import rollouts
from benchmarks.kinetics.modes import CONSISTENT, CONTACT, WORDS, Network, available, solve
from benchmarks.kinetics.noise import TEXT, noisy_motion
from benchmarks.report import Section, Target, table
from biokit import metrics
from biokit.engine import dynamics
from biokit.engine.model import Model
from biokit.kinetics import acting_loads, states_of
from biokit.wrench import Array

TRIALS = ("walk", "laboratory walk", "gait2392 walk", "squats", "drop jump")
KINEMATICS = ("OpenSim", "biokit", "noisy markers")
SAGITTAL = ("hip_flexion", "knee_angle", "ankle_angle")
FORCE = (3.0, 5.0, 1.5)  # % body weight asked for: fore-aft, vertical, medio-lateral
MOMENT = 0.15  # N*m/kg asked for
ALIKE = 1e-3  # s: times of the same frames

# What others print of vertical forces, with the source.
PUBLISHED = (
    (
        "OpenCap, two cameras, several activities",
        "6.2",
        "Uhlrich et al. 2023, PLoS Comput Biol 19: e1011462; as quoted where the targets were set",
    ),
    (
        "OpenCap Monocular, one camera, walking",
        "9.7",
        "as quoted where the targets were set; the paper was not at hand",
    ),
    (
        "inertial sensors, walking, smooth transition assumption",
        "5.3 % of the range",
        "Karatsidis et al. 2017, Sensors 17: 75 (fore-aft 9.4, lateral 13.1 % of their ranges)",
    ),
)


@dataclass(frozen=True, eq=False)
class Compared:
    """Errors of one mode on one trial; both feet and both sides together."""

    trial: str
    kinematics: str
    mode: str
    cutoff: float  # Hz
    seconds: float
    force: Array  # % body weight: fore-aft, vertical, lateral
    pressure: Array  # cm: fore-aft, lateral
    moment: Array  # N*m/kg: hip, knee, ankle in the sagittal plane
    other_moment: Array | None  # the same by the other way to moments, of the consistent mode
    peaks: Array  # % body weight, mean size of the error of each of metrics.PEAKS
    impulse: Array  # % body weight * s: fore-aft, vertical, lateral
    residual: metrics.Residual
    rollout: rollouts.Errors | None


@dataclass(frozen=True, eq=False)
class Trial:
    """A trial with its clean motions and what the plates say of them."""

    name: str
    model: Model
    motions: dict[str, xr.Dataset]
    truth: dict[str, xr.Dataset]  # moments and plates by kinematics and low-pass, filled lazily
    forces: Path
    span: tuple[float, float]

    def reference(self, kinematics: str, cutoff: float) -> xr.Dataset:
        """Inverse dynamics of the clean motion with the plates, low-passed at ``cutoff`` Hz."""
        clean = "biokit" if kinematics == KINEMATICS[2] else kinematics
        key = f"{clean} {cutoff:.3f}"
        if key not in self.truth:
            motion = self.motions[clean]
            plates = bk.ground_reaction(motion, self.model, forces=self.forces, cutoff=cutoff)
            self.truth[key] = bk.inverse_dynamics(motion, self.model, plates, cutoff=cutoff)
        return self.truth[key]


def read(name: str, data: Path) -> Trial:
    """A trial and its three motions."""
    model = bk.load(data / MODELS[name])
    file, forces, span, _ = PLATES[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        motions = {"OpenSim": bk.load(data / file, model=model)}
        markers, setup = MARKERS[name]
        motions["biokit"] = bk.inverse_kinematics(
            data / markers, model, weights=data / setup, progress=False
        )
        motions["noisy markers"] = noisy_motion(motions["biokit"], model, name)
    return Trial(name, model, motions, {}, data / forces, span)


def compare(
    trial: Trial,
    modes: Sequence[str],
    *,
    kinematics: Sequence[str] = KINEMATICS,
    network: Network = None,
) -> list[Compared]:
    """All modes on all motions of one trial."""
    found = []
    for source in kinematics:
        for mode in modes:
            print(f"  {trial.name}, {source}: {WORDS[mode]} ...", flush=True)
            solved = solve(trial.motions[source], trial.model, mode, network=network)
            own = solved.kinetics
            with warnings.catch_warnings():  # of impacts, and what plates do not cover
                warnings.simplefilter("ignore", UserWarning)
                truth = trial.reference(source, _cutoff(own))
            found.append(_compared(trial, source, mode, own, truth, solved.seconds))
    return found


def _cutoff(kinetics: xr.Dataset) -> float:
    """Low-pass of a result of inverse dynamics, Hz."""
    return float(str(kinetics.attrs["cutoff"]))


def _compared(
    trial: Trial, source: str, mode: str, own: xr.Dataset, truth: xr.Dataset, seconds: float
) -> Compared:
    model, (begin, end) = trial.model, trial.span
    own, truth = _common(own, truth)
    time = truth["time"].values
    step = float(np.diff(time).mean())
    mass = float(model.mass.sum())
    weight = mass * float(np.linalg.norm(model.gravity))
    feet = [str(c) for c in truth["contact"].values]
    inside = (time >= begin) & (time <= end)
    force, true_force, point, true_point = (
        ds[name].sel(contact=feet).values
        for name in ("ground_reaction_force", "centre_of_pressure")
        for ds in (own, truth)
    )
    pressure = metrics.pressure_errors(
        point[inside], true_point[inside], true_force[inside], weight
    )
    stances = metrics.stances(true_force, weight, step) if "walk" in trial.name else []
    peaks = metrics.peak_errors(force, true_force, weight, stances)
    impulses = metrics.impulse_errors(force, true_force, weight, stances, step)
    other = None
    if mode == CONSISTENT:
        other = _moments(_classical(own, model), truth, inside, mass)
    return Compared(
        trial=trial.name,
        kinematics=source,
        mode=mode,
        cutoff=_cutoff(own),
        seconds=seconds,
        force=_over_feet(metrics.ground_reaction_errors(force[inside], true_force[inside], weight)),
        pressure=_over_feet(pressure)[[0, 2]],
        moment=_moments(own["dof_force"], truth, inside, mass),
        other_moment=other,
        peaks=peaks.abs().nanmean(0).numpy(),
        impulse=impulses.abs().nanmean(0).numpy(),
        residual=metrics.residual_wrench(
            own["residual_force"].values[inside], own["residual_moment"].values[inside], weight
        ),
        rollout=rollouts.errors(own, model, inside) if source == KINEMATICS[0] else None,
    )


def _common(own: xr.Dataset, truth: xr.Dataset) -> tuple[xr.Dataset, xr.Dataset]:
    """The frames that both have."""
    first = max(float(own["time"][0]), float(truth["time"][0])) - ALIKE
    last = min(float(own["time"][-1]), float(truth["time"][-1])) + ALIKE
    own, truth = (ds.sel(time=slice(first, last)) for ds in (own, truth))
    if own.sizes["time"] != truth.sizes["time"] or not np.allclose(
        own["time"], truth["time"], atol=ALIKE
    ):
        raise ValueError("a mode's result is not at the reference's times")
    return own, truth


def _classical(own: xr.Dataset, model: Model) -> xr.DataArray:
    """Moments of a motion as measured under a mode's forces, the root taking what remains."""
    q, qd, qdd = states_of(own, model)
    if "acceleration_change" in own:
        change = own["acceleration_change"].sel(dof=list(model.coordinate_names)).values
        qdd = qdd - torch.as_tensor(change)
    tau = dynamics.kinetics(model, q, qd, qdd, acting_loads(own, model)).tau
    return own["dof_force"].sel(dof=list(model.coordinate_names)).copy(data=tau.numpy())


def _moments(own: xr.DataArray, truth: xr.Dataset, inside: NDArray[np.bool_], mass: float) -> Array:
    """RMS error of the sagittal moments, both sides together, N*m/kg."""
    names = [f"{joint}_{side}" for joint in SAGITTAL for side in "rl"]
    errors = metrics.torque_errors(
        own.sel(dof=names).values[inside], truth["dof_force"].sel(dof=names).values[inside], mass
    )
    return np.asarray(errors.rmse.reshape(-1, 2).square().nanmean(1).sqrt().numpy())


def _over_feet(errors: torch.Tensor) -> Array:
    return np.asarray(errors.square().nanmean(0).sqrt().numpy())


def sections(*, quick: bool = False, network: Network = None) -> list[Section]:
    """Tables of the trials that are there; one that says so without them."""
    data = shared_data()
    if data is None:
        return [Section("Recorded trials", ["The recordings, or opensim, are not here."])]
    names = TRIALS[1:2] if quick else TRIALS
    kinematics = KINEMATICS[:1] if quick else KINEMATICS
    found = [
        one
        for name in names
        for one in compare(
            read(name, data), available(network), kinematics=kinematics, network=network
        )
    ]
    return [_forces(found), _stances(found), _rollouts(found), _published()]


def _forces(found: Sequence[Compared]) -> Section:
    lines = [
        "RMS differences from the plates, low-passed as the motion: force on each foot in % body "
        "weight (fore-aft / vertical / medio-lateral, swing included), centre of pressure in cm "
        "(fore-aft / lateral, where a foot carries a tenth of the weight), moments of hip flexion "
        "/ knee / ankle in N\\*m/kg against inverse dynamics of the clean motion with the plates, "
        "residual force in body weights and moment in body weights \\* m (RMS over frames). "
        "physics is contact mode (step 2) with inverse dynamics. Noisy markers: the model's "
        f"markers in biokit's motion with {TEXT}, then `bk.inverse_kinematics`. Times hold the "
        "whole call. Second moments of the consistent mode: classical inverse dynamics of the "
        "motion as it was, instead of a root that moves as the forces make it.",
        *table(
            ["trial", "kinematics", "mode", "Hz", "force", "pressure", "moments", "residual", "s"],
            [
                [
                    one.trial,
                    one.kinematics,
                    WORDS[one.mode],
                    f"{one.cutoff:.3g}",
                    _text(one.force, 1),
                    _text(one.pressure, 1),
                    _text(one.moment, 2)
                    + ("" if one.other_moment is None else f"; {_text(one.other_moment, 2)}"),
                    f"{one.residual.force:.3f}, {one.residual.moment:.3f}",
                    f"{one.seconds:.2f}",
                ]
                for one in found
            ],
        ),
    ]
    targets = []
    for one in found:
        if "walk" not in one.trial or one.mode == CONTACT:
            continue
        what = f"{one.trial}, {one.kinematics}, {WORDS[one.mode]}"
        wanted = _text(np.array(FORCE), 1) + " % body weight"
        targets += [
            Target(f"force, {what}", wanted, _text(one.force, 2), bool((one.force <= FORCE).all())),
            Target(
                f"sagittal moments, {what}",
                f"{MOMENT:g} N\\*m/kg",
                _text(one.moment, 3),
                bool((one.moment <= MOMENT).all()),
            ),
        ]
    return Section("Recorded trials with force plates", lines, targets)


def _stances(found: Sequence[Compared]) -> Section:
    rows = [
        [one.trial, one.kinematics, WORDS[one.mode], _text(one.peaks, 1), _text(one.impulse, 2)]
        for one in found
        if "walk" in one.trial
    ]
    return Section(
        "Peaks and impulses of the walking trials",
        [
            "Mean sizes of the errors over the whole stances on plates: peaks in % body weight "
            f"({' / '.join(metrics.PEAKS)}), impulses in % body weight \\* s (fore-aft / vertical "
            "/ medio-lateral).",
            *table(["trial", "kinematics", "mode", "peaks", "impulses"], rows),
        ],
    )


def _rollouts(found: Sequence[Compared]) -> Section:
    own = [(one, one.rollout) for one in found if one.rollout is not None]
    return rollouts.section(
        "Recorded trials simulated forward",
        [(one.trial, WORDS[one.mode], errors) for one, errors in own],
    )


def _published() -> Section:
    return Section(
        "Published figures",
        [
            "Cited, not measured here: other people, other motion, other definitions of the error.",
            *table(["method", "vertical force, % body weight", "source"], PUBLISHED),
        ],
    )


def _text(values: Array, digits: int) -> str:
    return " / ".join(f"{value:.{digits}f}" for value in values)
