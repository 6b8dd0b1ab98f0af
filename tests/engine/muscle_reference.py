"""Muscles and their reference results for tests: opensim's files, and muscles built by hand."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.engine.curves import Pieces, hermite, stack
from biokit.engine.model import Model
from biokit.engine.muscles import Muscles
from biokit.io.osim import load_osim
from tests.opensim_reference import SHARED, compiled, model_path, opensim

WALK = SHARED / "walk" / "reference"
GAIT = SHARED / "gait2392" / "reference"
THELEN = (0.033, 0.6, 0.5, 4.0, 0.3, 1.8, 0.95)


@cache
def walking_model() -> Model:
    """The model of the walking trial."""
    path = WALK / "subject_scaled_walk.osim"
    if not path.is_file():
        pytest.skip("the walking trial is not at ../shared/data")
    opensim()
    return load_osim(path)


def columns(name: str, names: tuple[str, ...], folder: Any = WALK) -> Tensor:
    """Columns of an .sto file of the reference, (F, len(names))."""
    path = folder / name
    if not path.is_file():
        pytest.skip(f"{name} is not at ../shared/data")
    _, body = path.read_text().split("endheader\n", 1)
    labels, *rows = body.strip().split("\n")
    places = [labels.split("\t").index(own) for own in names]
    table: NDArray[np.float64] = np.array([row.split("\t") for row in rows], dtype=float)
    return torch.from_numpy(table[:, places])


def bell() -> Pieces:
    """A smooth force-length curve from 0.5 to 1.6."""
    x = [0.5, 0.75, 1.0, 1.3, 1.6]
    return hermite(x, [0.0, 0.8, 1.0, 0.6, 0.0], [0.0, 2.0, 0.0, -1.8, 0.0])


def ramp(start: float, unit: float) -> Pieces:
    """No force up to ``start``, 1 at ``unit``, straight from there on."""
    slope = 2 / (unit - start)
    return hermite([start, unit], [0.0, 1.0], [0.0, slope])


def hill() -> Pieces:
    """A force-velocity curve that rises everywhere."""
    x, y = [-1.0, -0.4, 0.0, 0.15, 1.0], [0.0, 0.25, 1.0, 1.2, 1.4]
    return hermite(x, y, [0.1, 0.8, 2.5, 0.6, 0.05])


def by_hand(*kinds: str, pennation: float = 0.3, damping: float = 0.1) -> Muscles:
    """Muscles of 1000 N with fibres of 0.1 m and tendons of 0.2 m."""

    def full(value: float) -> Tensor:
        return torch.full((len(kinds),), value, dtype=torch.float64)

    return Muscles(
        names=tuple(f"muscle{i}" for i in range(len(kinds))),
        kind=kinds,
        max_isometric_force=full(1000.0),
        optimal_fiber_length=full(0.1),
        tendon_slack_length=full(0.2),
        pennation_at_optimal=full(pennation),
        max_contraction_velocity=full(10.0),
        min_control=full(0.01),
        max_control=full(1.0),
        activation_time=full(0.01),
        deactivation_time=full(0.04),
        minimum_activation=full(0.01),
        fiber_damping=torch.tensor(
            [damping if kind == "millard" else 0.0 for kind in kinds], dtype=torch.float64
        ),
        rigid_tendon=(False,) * len(kinds),
        thelen=torch.tensor(
            [THELEN if k == "thelen" else (0.0,) * 7 for k in kinds], dtype=torch.float64
        ),
        curve=torch.tensor([(0, 1, 2, 3) if k == "millard" else (-1,) * 4 for k in kinds]),
        curves=stack([bell(), hill(), ramp(1.0, 1.7), ramp(1.0, 1.049)]),
        maximum_pennation=full(float(np.arccos(0.1))),
    )


class MuscleReference:
    """The muscles of a model in opensim, on elastic or rigid tendons."""

    def __init__(self, name: str, *, rigid: bool = False) -> None:
        self.osim = opensim()
        muscles = compiled(name).muscles
        self.muscles = replace(muscles, rigid_tendon=(rigid,) * len(muscles))
        self.model = self.osim.Model(str(model_path(name)))
        kind = {"millard": "Millard2012EquilibriumMuscle", "thelen": "Thelen2003Muscle"}
        self.own = [
            getattr(self.osim, kind[own]).safeDownCast(self.model.getMuscles().get(label))
            for own, label in zip(self.muscles.kind, self.muscles.names, strict=True)
        ]
        for muscle in self.own:
            muscle.set_ignore_tendon_compliance(rigid)
        self.state = self.model.initSystem()

    def pose(self, rng: np.random.Generator, *, speed: float) -> None:
        """Put the model into a random pose well inside its ranges, with random speeds (1/s)."""
        for coordinate in self.model.getCoordinateSet():
            if coordinate.getLocked(self.state):
                continue
            low, high = coordinate.getRangeMin(), coordinate.getRangeMax()
            if high - low < 6:
                at = (low + high) / 2 + 0.3 * (high - low) * rng.uniform(-1, 1)
                coordinate.setValue(self.state, at, False)
            coordinate.setSpeedValue(self.state, speed * rng.uniform(-1, 1))
        self.model.realizeVelocity(self.state)

    def read(self, getter: str) -> Tensor:
        """What a getter of the muscles says in the present state, (m,)."""
        return torch.tensor(
            [getattr(muscle, getter)(self.state) for muscle in self.own], dtype=torch.float64
        )

    def write(self, name: str, values: Tensor) -> None:
        """Set a state variable of the muscles."""
        for muscle, value in zip(self.own, values.tolist(), strict=True):
            muscle.setStateVariableValue(self.state, name, value)
