"""Random seconds of the labelled CMU clips, written to files that OpenSim and biokit both read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

import numpy as np
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.engine.model import Model
from biokit.forces.datasets import forces_dataset
from biokit.train.kinetic_labels import RATE, KineticLabels, person_model

SECOND = round(RATE)  # frames
MARGIN = 15  # frames on both sides, so that no spline ends inside the second
FEET = ("calcn_r", "calcn_l")
BENT = " balanced"  # ends names of clips whose motion was bent afterwards to fit the forces
RESIDUAL, RESERVE = 100.0, 1.0  # N or N*m: optimal forces at the pelvis and elsewhere
PARTS = {
    "ground_reaction_force": "force",
    "centre_of_pressure": "point",
    "free_moment": "moment",
}
ACTUATOR = (
    '<CoordinateActuator name="reserve_{name}"><coordinate>{name}</coordinate>'
    "<optimal_force>{force:g}</optimal_force><min_control>-Inf</min_control>"
    "<max_control>Inf</max_control></CoordinateActuator>"
)
FORCE_SET = (
    '<?xml version="1.0" encoding="UTF-8" ?>\n<OpenSimDocument Version="40600">'
    '<ForceSet name="reserves"><objects>{actuators}</objects></ForceSet></OpenSimDocument>\n'
)


class Second(NamedTuple):
    """A second of a clip."""

    clip: int
    begin: int  # frame of the clip
    name: str

    def __str__(self) -> str:
        """The clip without the words of its file, and where in it."""
        return f"{self.name.removeprefix('c2s_')}, from {self.begin / RATE:.1f} s"


@dataclass(frozen=True)
class Files:
    """One second with its margins, as files; and the model as its file holds it."""

    folder: Path
    model: Model

    @property
    def motion(self) -> Path:
        """Coordinates, in degrees and m."""
        return self.folder / "motion.mot"

    @property
    def forces(self) -> Path:
        """The ground on both feet."""
        return self.folder / "forces.mot"

    @property
    def loads(self) -> Path:
        """Which of the forces acts on which body."""
        return self.folder / "forces_external_loads.xml"

    @property
    def reserves(self) -> Path:
        """Actuators of all coordinates that are free."""
        return self.folder / "reserves.xml"

    @property
    def osim(self) -> Path:
        """The person."""
        return self.folder / "person.osim"


def seconds(labels: KineticLabels, count: int, *, seed: int = 0) -> list[Second]:
    """Random seconds of recorded clips, no clip twice, each as its own person, margins inside.

    Long clips are the likelier.

    Raises
    ------
    ValueError
        If fewer clips are long enough.
    """
    lengths = np.diff(labels.starts)
    fits = [
        i
        for i in range(len(labels))
        if recorded(str(labels.clips["name"][i]), str(labels.clips["activity"][i]))
        and int(labels.clips["variant"][i]) == 0
        and lengths[i] >= SECOND + 2 * MARGIN
    ]
    if len(fits) < count:
        raise ValueError(f"{len(fits)} recorded clips are long enough, fewer than {count}")
    rng = np.random.default_rng(seed)
    share = lengths[fits] / lengths[fits].sum()
    chosen = rng.choice(fits, count, replace=False, p=share)
    return [
        Second(
            int(i),
            MARGIN + int(rng.integers(lengths[i] - SECOND - 2 * MARGIN + 1)),
            str(labels.clips["name"][i]),
        )
        for i in chosen
    ]


def recorded(name: str, activity: str) -> bool:
    """Whether a clip is as it was recorded: neither made up nor bent."""
    return not name.endswith(BENT) and re.fullmatch(rf"{re.escape(activity)} \d+", name) is None


def write(labels: KineticLabels, second: Second, folder: Path) -> Files:
    """Model, motion, forces and reserves of a second and its margins; times begin at zero."""
    folder.mkdir(parents=True, exist_ok=True)
    person = person_model(labels, second.clip)
    files = Files(folder, person)
    bk.save(person, files.osim)
    files = Files(folder, bk.load(files.osim))
    first = int(labels.starts[second.clip]) + second.begin - MARGIN
    part = slice(first, first + SECOND + 2 * MARGIN)
    time = np.arange(SECOND + 2 * MARGIN) / RATE
    motion = schema.motion(
        time,
        labels.coordinate_names,
        labels.frames["q"][part].astype(np.float64),
        is_rotation=person.coordinate_is_rotation,
        attrs={"model": person.name, "sampling_rate": RATE},
    )
    bk.save(motion, files.motion)
    parts = {
        name: np.nan_to_num(labels.frames[own][part].astype(np.float64))
        for name, own in PARTS.items()
    }
    bk.save(forces_dataset(time, FEET, parts), files.forces)
    free = [person.coordinate_names[i] for i in person.free]
    write_reserves(free, files.reserves)
    return files


def write_reserves(coordinates: Sequence[str], path: Path) -> None:
    """Actuators without bounds: strong ones at the pelvis, which the ground moves, weak elsewhere.

    Both sides read this file.
    """
    actuators = "".join(
        ACTUATOR.format(name=escape(name), force=RESIDUAL if name.startswith("pelvis") else RESERVE)
        for name in coordinates
    )
    path.write_text(FORCE_SET.format(actuators=actuators), encoding="utf-8")


def kinetics(files: Files) -> xr.Dataset:
    """Moments of the files as OpenSim finds them: no low-pass, splines through the frames."""
    motion = bk.load(files.motion, model=files.model)
    return bk.inverse_dynamics(
        motion, files.model, files.loads, cutoff=None, opensim_compatible=True
    )
