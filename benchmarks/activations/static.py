"""Static optimisation beside OpenSim's own, on the same files."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

import biokit as bk
from benchmarks.activations import static_opensim, static_seconds
from benchmarks.activations.static_opensim import Reference
from benchmarks.activations.static_seconds import Files, Second
from benchmarks.peer import opensim
from benchmarks.report import Section, Target, table
from biokit.train.kinetic_labels import KineticLabels, load_labels
from biokit.wrench import Array

SECONDS, FEW = 20, 1
EVERY, SELDOM = 12, 15  # frames between those that OpenSim solves: seconds for each
WANTED = 0.01  # RMS of activations
ALIKE = 1e-4  # s: times of the same frame
NEEDS = "`python -m scripts.kinetics.labels` writes the labels; OpenSim needs its package."


@dataclass(frozen=True, eq=False)
class Compared:
    """One second, ours beside OpenSim's."""

    second: Second
    muscles: tuple[str, ...]
    away: Array  # [F, m] ours minus OpenSim's
    theirs: Array  # [F, m]


def compare(second: Second, files: Files, reference: Reference) -> Compared:
    """Moments and activations of the files by biokit, at the frames that OpenSim solved.

    Raises
    ------
    ValueError
        If OpenSim solved a time that is no frame.
    """
    with warnings.catch_warnings():  # of fibres and reserves, alike on both sides
        warnings.simplefilter("ignore", UserWarning)
        ours = bk.muscle_activations(
            static_seconds.kinetics(files),
            files.model,
            reserves=files.reserves,
            opensim_compatible=True,
        )
    time, activation = (np.asarray(ours[name].values) for name in ("time", "muscle_activation"))
    frame = np.abs(time[:, None] - reference.time).argmin(0)
    if np.abs(time[frame] - reference.time).max() > ALIKE:
        raise ValueError(f"{second}: OpenSim solved times that are no frames")
    away = activation[frame] - reference.activation
    return Compared(second, reference.muscles, away, reference.activation)


def sections(
    labels: Path, keep: Path, *, quick: bool = False, seconds: int | None = None
) -> list[Section]:
    """The table; one that says so without labels or OpenSim.

    Parameters
    ----------
    labels
        Of `scripts.kinetics.labels`.
    keep
        Folder in which OpenSim's results are kept for the next time.
    quick
        One second, five frames of it.
    seconds
        How many; 20 by default.
    """
    osim = opensim()
    if osim is None or not labels.is_file():
        return [Section("Static optimisation beside OpenSim", [f"Not measured. {NEEDS}"])]
    stored = load_labels(labels)
    number = seconds or (FEW if quick else SECONDS)
    found, unsolved = [], []
    with tempfile.TemporaryDirectory() as name:
        for second in static_seconds.seconds(stored, number):
            print(f"  {second} ...", flush=True)
            files = static_seconds.write(stored, second, Path(name) / str(second.clip))
            if quick:
                reference = static_opensim.static_optimisation(osim, files, every=SELDOM)
            else:
                keep.mkdir(parents=True, exist_ok=True)
                place = keep / f"{second.clip}-{second.begin}.npz"
                reference = static_opensim.solved(files.folder, place, EVERY)
            if reference is None:
                unsolved.append(str(second))
            else:
                found.append(compare(second, files, reference))
    return [section(found, flagged(stored, [one.second for one in found]), unsolved)]


def flagged(labels: KineticLabels, seconds: Sequence[Second]) -> float:
    """Share of the frames of the seconds that carry a flag."""
    first = [int(labels.starts[one.clip]) + one.begin for one in seconds]
    own = [labels.frames["flag"][k : k + static_seconds.SECOND] != 0 for k in first]
    return float(np.concatenate(own).mean())


def section(found: Sequence[Compared], flags: float, unsolved: Sequence[str] = ()) -> Section:
    """Differences of each second and of all; ``unsolved`` names those that OpenSim gave up."""
    away = np.concatenate([one.away.ravel() for one in found])
    frames = sum(len(one.away) for one in found)
    rows = [_row(str(one.second), one.away, one.theirs) for one in found]
    rows.append(_row("all", *(np.concatenate([getattr(x, k) for x in found]) for k in FIELDS)))
    worst = max(found, key=lambda one: float(np.abs(one.away).max()))
    frame, muscle = np.unravel_index(np.abs(worst.away).argmax(), worst.away.shape)
    apart = np.abs(np.concatenate([one.away for one in found])).max(1)
    text = [
        f"{len(found)} random seconds (seed 0, no clip twice, long clips the likelier) of the "
        "labelled CMU clips, each as the clip's own scaled person of 184 muscles: model (.osim), "
        "motion (.mot), ground reaction (external loads) and reserves (100 N or N\\*m at the "
        "pelvis, 1 elsewhere) are written to files, and both sides read them. OpenSim: "
        f"AnalyzeTool with StaticOptimization at a tolerance of {static_opensim.ACCURACY:g}, "
        f"{frames} frames in all, spread over each second (it needs seconds for one), "
        "accelerations from all; "
        f"{100 * flags:.0f} % of the frames carry a flag in the labels (forces that feet do not "
        "explain), which makes no difference here. Ours: "
        "`bk.inverse_dynamics` without a low-pass and `bk.muscle_activations`, both with "
        "`opensim_compatible=True`.",
        *table(["second", "frames", "RMS", "largest", "mean activation of OpenSim"], rows),
        f"The largest difference is that of {worst.muscles[int(muscle)]} in "
        f'"{worst.second}": {worst.away[frame, muscle] + worst.theirs[frame, muscle]:.4f} beside '
        f"{worst.theirs[frame, muscle]:.4f}. {100 * (apart < WANTED).mean():.1f} % of the frames "
        f"have no muscle that is {WANTED:g} or more away.",
    ]
    if unsolved:
        text += [
            "",
            f"OpenSim came to no end within {static_opensim.LIMIT / 60:g} minutes on "
            f"{len(unsolved)} more: {'; '.join(unsolved)}.",
        ]
    size = _rms(away)
    largest = max(_rms(one.away) for one in found)
    return Section(
        "Static optimisation beside OpenSim",
        text,
        [
            Target("activations, RMS over all", f"{WANTED:g}", f"{size:.2g}", size <= WANTED),
            Target(
                "activations, RMS of the worst second",
                f"{WANTED:g}",
                f"{largest:.2g}",
                largest <= WANTED,
            ),
        ],
    )


FIELDS = ("away", "theirs")


def _rms(values: Array) -> float:
    return float(np.sqrt(np.mean(np.square(values))))


def _row(name: str, away: Array, theirs: Array) -> list[str]:
    return [
        name,
        str(len(away)),
        f"{_rms(away):.2g}",
        f"{np.abs(away).max():.2g}",
        f"{theirs.mean():.3f}",
    ]
