"""Poses in which moment arms are fitted and compared, and models posed in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from biokit.engine.model import Model
from biokit.io.osim import load_osim

ROOT = Path(__file__).resolve().parents[2]
ASSET = ROOT / "biokit" / "assets" / "open_skeleton.osim"
SHARED = ROOT.parent / "shared" / "data" / "models"
REFERENCES = {
    "Rajagopal 2016": SHARED / "Rajagopal2016.osim",
    "Lai-Uhlrich 2023": SHARED / "RajagopalLaiUhlrich2023.osim",
}
# Their pelvis frame is turned against ours (the plane of the iliac spines), so that one posture
# has another hip_flexion: ours is theirs plus this (from the markers on their iliac spines).
HIP_OFFSET = 5.9  # deg


class Sweep(NamedTuple):
    """Values (deg) of a coordinate; ``base`` are other coordinates that are not zero."""

    coordinate: str
    values: tuple[float, ...]
    base: Mapping[str, float]

    def poses(self) -> list[dict[str, float]]:
        """The coordinates (deg) of each value."""
        return [{**self.base, self.coordinate: value} for value in self.values]


def _sweep(coordinate: str, start: float, stop: float, step: float, **base: float) -> Sweep:
    values = tuple(float(v) for v in np.arange(start, stop + step / 2, step))
    return Sweep(f"{coordinate}_r", values, {f"{name}_r": value for name, value in base.items()})


LEG_SWEEPS = (
    _sweep("hip_flexion", -20, 115, 15),
    _sweep("hip_flexion", -20, 115, 15, knee_angle=60),
    _sweep("hip_flexion", -20, 115, 15, hip_adduction=-20),
    *(_sweep("hip_adduction", -40, 25, 13, hip_flexion=angle) for angle in (0, 45, 90)),
    *(_sweep("hip_rotation", -40, 40, 20, hip_flexion=angle) for angle in (0, 45, 90)),
    _sweep("knee_angle", 0, 120, 15),
    _sweep("knee_angle", 0, 120, 30, hip_flexion=60),
    _sweep("ankle_angle", -45, 30, 12.5),
    _sweep("ankle_angle", -40, 30, 17.5, subtalar_angle=15),
    _sweep("subtalar_angle", -25, 25, 12.5),
    _sweep("subtalar_angle", -20, 20, 20, ankle_angle=-30),
    _sweep("subtalar_angle", -20, 20, 20, ankle_angle=20),
    _sweep("mtp_angle", -40, 30, 23),
)


def coordinates(model: Model, poses: Iterable[Mapping[str, float]], offset: float) -> torch.Tensor:
    """Coordinates (F, n) of a model for poses in degrees; ``offset`` is taken from hip flexion."""
    names = model.coordinate_names
    rows = []
    for pose in poses:
        row = model.default.clone()
        for name, degrees in pose.items():
            value = degrees - (offset if name.startswith("hip_flexion") else 0.0)
            row[names.index(name)] = np.radians(value)
        if offset:  # the neutral pose of the open skeleton
            for side in "rl":
                if f"hip_flexion_{side}" not in pose:
                    row[names.index(f"hip_flexion_{side}")] = -np.radians(offset)
        rows.append(row)
    return torch.stack(rows)


def references() -> dict[str, Model]:
    """The models to compare with that are at hand."""
    return {name: load_osim(path) for name, path in REFERENCES.items() if path.is_file()}
