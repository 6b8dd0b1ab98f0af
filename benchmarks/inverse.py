"""Inverse kinematics: frames per second beside OpenSim, and what the speed costs in accuracy."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import torch
from torch import Tensor

import biokit as bk
from benchmarks import peer
from benchmarks.cases import Trial, load_model, markers_of, smooth_motion, tiled
from benchmarks.report import Section, Target, count, table, times
from benchmarks.timing import measure, threads
from biokit.engine import ik
from biokit.engine.ik import Solution

WANTED = 30  # times OpenSim
WANTED_RMS = 0.02  # deg
WANTED_SHARE = 0.95  # of frames below 1 mm
HARDLY_OBSERVED = 5.0  # deg of standard error per mm of marker noise
DEFAULT_ACCURACY, REFERENCE_ACCURACY = 1e-5, 1e-9


@dataclass(frozen=True)
class Compared:
    """A trial solved by biokit and by OpenSim at both accuracies."""

    trial: Trial
    ours: Solution
    default: peer.Inverse
    reference: peer.Inverse


def solve(trial: Trial, target: Tensor) -> Solution:
    """The engine's solution with the trial's weights, from a cold start."""
    return ik.inverse_kinematics(
        trial.model,
        target,
        weight=trial.weight,
        coordinate_target=trial.coordinate_target,
        coordinate_weight=trial.coordinate_weight,
    )


def compare(osim: ModuleType, trial: Trial, *, reference_frames: int | None = None) -> Compared:
    """Solve a recorded trial with biokit and OpenSim."""
    assert trial.files is not None, "only recorded trials can be given to OpenSim"
    frames = len(trial.target)
    few = reference_frames or min(trial.files.reference_frames, frames)
    return Compared(
        trial,
        solve(trial, trial.target),
        peer.inverse_kinematics(
            osim, trial.model, trial.files, accuracy=DEFAULT_ACCURACY, frames=frames
        ),
        peer.inverse_kinematics(
            osim, trial.model, trial.files, accuracy=REFERENCE_ACCURACY, frames=few
        ),
    )


def batch_section(
    trial: Trial, compared: Compared | None, *, frames: int, use: tuple[int, ...]
) -> Section:
    """A large batch of unequal frames, from a cold start."""
    target = tiled(trial.target, frames)
    rows, best = [], 0.0
    for number in use:
        with threads(number):
            solve(trial, target[:300])
            run = measure(lambda: solve(trial, target), repeats=2)
        speed = frames / run.wall
        row = [number, count(speed), f"{run.cpu:.1f}", *_solved(run.result)]
        if compared is not None:
            best = max(best, speed / compared.default.frames_per_second)
            row += [
                times(speed / compared.default.frames_per_second),
                times(speed / compared.reference.frames_per_second),
            ]
        rows.append(row)
    header = ["threads", "frames/s", "processor time, s", "converged", "evaluations a frame"]
    text = [
        f'The trial "{trial.name}" tiled to {frames:,} frames with 2 mm of noise, so that no two '
        "are equal, its model and its weights; float64, search for starts included, frame order "
        "not used."
    ]
    targets = []
    if compared is not None:
        header += ["of OpenSim at 1e-5", "of OpenSim at 1e-9"]
        text[0] += (
            f" OpenSim's InverseKinematicsTool solves the recorded trial at "
            f"{compared.default.frames_per_second:.1f} frames/s (accuracy 1e-5, its default) and "
            f"at {compared.reference.frames_per_second:.1f} (1e-9), set-up not counted."
        )
        what = f"inverse kinematics, {frames:,} frames"
        targets = [Target(what, f"{WANTED}x", times(best), best >= WANTED)]
    return Section("Inverse kinematics: a large batch", [*text, *table(header, rows)], targets)


def trials_section(compared: list[Compared], *, number: int) -> Section:
    """Recorded trials through the public verb, labels and checks included."""
    rows = []
    for one in compared:
        trial = one.trial
        files = trial.files
        assert files is not None, "only recorded trials are compared"
        markers = bk.load(files.markers)
        with threads(number), warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            run = measure(
                lambda y=markers, t=trial, w=files.setup: bk.inverse_kinematics(
                    y, t.model, weights=w, max_gap=0, device="cpu", progress=False
                ),
                repeats=2,
            )
        frames = len(trial.target)
        speed = frames / run.wall
        rows.append(
            [
                trial.name, f"{frames:,}", count(speed),
                count(one.default.frames_per_second), times(speed / one.default.frames_per_second),
                count(one.reference.frames_per_second),
                times(speed / one.reference.frames_per_second),
            ]
        )  # fmt: skip
    header = ["trial", "frames", "biokit", "OpenSim at 1e-5", "ratio", "OpenSim at 1e-9", "ratio"]
    text = [
        f"Frames per second of `bk.inverse_kinematics` (matching of names, flags and the labelled "
        f"Dataset included) on {number} threads. Short trials gain less: searching for starts and "
        "the last few frames of a batch cost as much as for a long one.",
        *table(header, rows),
    ]
    return Section("Inverse kinematics: recorded trials", text)


def accuracy_section(compared: list[Compared]) -> Section:
    """Angles and costs against OpenSim at an accuracy of 1e-9."""
    rows, targets = [], []
    for one in compared:
        model = one.trial.model
        frames = len(one.reference.q)
        rotation = torch.tensor(model.coordinate_is_rotation)
        spread = torch.rad2deg(1e-3 * one.ours.uncertainty).amax(0)  # NaN where not solved for
        observed = rotation & (spread < HARDLY_OBSERVED)
        left_out = [
            name
            for name, used, solved in zip(
                model.coordinate_names, observed | ~rotation, spread.isfinite(), strict=True
            )
            if not used and solved
        ]
        reference = one.reference.q
        ours = _degrees(one.ours.q[:frames] - reference, observed)
        theirs = _degrees(one.default.q[:frames] - reference, observed)
        costs = _costs(one.trial, reference)
        excess = float((_costs(one.trial, one.ours.q[:frames]) - costs).max())
        default_excess = float((_costs(one.trial, one.default.q[:frames]) - costs).max())
        rows.append(
            [
                one.trial.name, frames,
                f"{_rms(ours):.4f}", f"{float(ours.abs().max()):.3f}",
                f"{_rms(theirs):.4f}", f"{float(theirs.abs().max()):.3f}",
                f"{1e6 * excess:.3g}", f"{1e6 * default_excess:.3g}",
                ", ".join(left_out) or "none",
            ]
        )  # fmt: skip
        worst = float(ours.square().mean(0).sqrt().max())
        what = f"RMS difference from OpenSim at 1e-9, {one.trial.name}, worst coordinate"
        targets.append(Target(what, f"{WANTED_RMS} deg", f"{worst:.4f} deg", worst <= WANTED_RMS))
    header = [
        "trial", "frames", "biokit RMS, deg", "max", "OpenSim at 1e-5 RMS, deg", "max",
        "biokit cost above, mm^2", "OpenSim at 1e-5 cost above, mm^2", "left out",
    ]  # fmt: skip
    text = [
        "Differences from OpenSim run at an accuracy of 1e-9, over all rotations that the markers "
        f"observe. Left out: those whose standard error exceeds {HARDLY_OBSERVED:g} deg per mm of "
        "marker noise (pronation seen by wrist markers near its axis), and silently those that "
        "move no marker. The cost (weighted sum of squared marker errors) is compared on every "
        "frame; the largest excess over OpenSim's is shown, negative where ours is lower on all.",
        *table(header, rows),
    ]
    return Section("Accuracy beside speed", text, targets)


def synthetic_section(models: dict[str, Path], *, frames: int, number: int) -> Section:
    """Markers made from random motion, which a solver should find again."""
    rows, targets = [], []
    for name, path in models.items():
        model = load_model(path)
        target = markers_of(model, smooth_motion(model, frames))
        with threads(number):
            run = measure(lambda m=model, y=target: ik.inverse_kinematics(m, y))
        solution = run.result
        good = solution.converged & (solution.marker_error.amax(1) < 1e-3)
        share = float(good.double().mean())
        worst = 1e3 * float(solution.marker_error.amax(1).max())
        rows.append(
            [
                name, len(model.coordinate_names), len(model.marker_names),
                count(frames / run.wall), f"{100 * share:.1f} %", f"{worst:.3g}",
            ]
        )  # fmt: skip
        if name == "D3KE":
            what = "frames of random motion converged to below 1 mm, D3KE"
            met = share >= WANTED_SHARE
            targets.append(Target(what, f"{100 * WANTED_SHARE:.0f} %", f"{100 * share:.1f} %", met))
    header = ["model", "coordinates", "markers", "frames/s", "below 1 mm", "worst marker, mm"]
    text = [
        f"{frames:,} frames of random motion over most of each coordinate's range, all markers at "
        f"weight one, cold start, float64, {number} threads. A frame counts when it has converged "
        "and every marker is within 1 mm.",
        *table(header, rows),
    ]
    return Section("Inverse kinematics: random motion", text, targets)


def _solved(solution: Solution) -> list[str]:
    return [
        f"{100 * float(solution.converged.double().mean()):.2f} %",
        f"{float(solution.iterations.double().mean()):.1f}",
    ]


def _degrees(difference: Tensor, chosen: Tensor) -> Tensor:
    angle = difference[:, chosen]
    return torch.rad2deg(torch.remainder(angle + math.pi, 2 * math.pi) - math.pi)


def _rms(values: Tensor) -> float:
    return float(values.square().mean().sqrt())


def _costs(trial: Trial, q: Tensor) -> Tensor:
    """Weighted sum of squares (F,), m^2, of markers and coordinate tasks."""
    residual = markers_of(trial.model, q) - trial.target[: len(q)]
    cost = (trial.weight * residual.square().sum(-1)).nan_to_num().sum(1)
    if trial.coordinate_weight is not None and trial.coordinate_target is not None:
        away = q - trial.coordinate_target
        cost = cost + (trial.coordinate_weight * away.square()).sum(1)
    return cost
