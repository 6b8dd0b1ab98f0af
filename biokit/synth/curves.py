"""Normative joint angles of walking over the gait cycle, at any walking speed.

``assets/normative_gait.csv`` holds key points: percent of the gait cycle (0 = foot strike of the
coordinate's own side), degrees in OpenSim's signs at the reference speed, and the change of the
degrees per m/s. They are rounded figures of our own, not digitised from any one source: placed
about the published means, and moved within roughly a standard deviation so that both legs of the
open skeleton agree with the floor and with each other. Published hip rotation differs most between
sources; here it keeps the foot 7 degrees toe-out. The curve between the points is a periodic cubic
spline. Pelvis tilt is that of the plane of the four iliac spines, about 10 degrees forward in
standing, and hip flexion is relative to it.

References
----------
Perry & Burnfield (2010), Gait Analysis, 2nd ed.: sagittal curves of hip, knee and ankle.
Winter (1991), The Biomechanics and Motor Control of Human Gait, 2nd ed.: knee, ankle.
Schwartz, Rozumalski & Trost (2008), J Biomech 41: hip, knee, ankle and pelvis at five speeds.
Lelas et al. (2003), Gait Posture 17; Fukuchi et al. (2019), Syst Rev 8: direction and size of the
changes of sagittal peaks with speed.
Kadaba et al. (1990), J Orthop Res 8: pelvis, frontal and transverse hip.
Leardini et al. (2007), Gait Posture 25: hindfoot and first metatarsophalangeal joint.
Krebs et al. (1992), Phys Ther 72; Stokes et al. (1989), J Biomech 22: trunk.
Murray et al. (1967), Phys Ther 47: shoulder and elbow.
Hof (1996), Gait Posture 4: speed scales with the square root of leg length.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import CubicSpline

Array = NDArray[np.float64]

GRAVITY = 9.81  # m/s^2
REFERENCE_SPEED = 1.3  # m/s, comfortable, at the reference leg length
REFERENCE_LEG = 0.9  # m, hip joint to floor


@dataclass(frozen=True)
class Curve:
    """One coordinate over the gait cycle.

    Attributes
    ----------
    coordinate
        Name without a side.
    symmetry
        ``side``: one curve for each leg or arm, over its own gait cycle. ``even`` and ``odd``:
        pelvis and trunk, over the right gait cycle; half a cycle later the value repeats (even)
        or changes its sign (odd).
    percent, degrees, degrees_per_speed
        [k] key points; of half a cycle where symmetry is even or odd.
    source
        Where the figures come from.
    """

    coordinate: str
    symmetry: str
    percent: Array
    degrees: Array
    degrees_per_speed: Array
    source: str

    def angle(self, phase: ArrayLike, faster: float = 0.0) -> Array:
        """The angle [rad].

        Parameters
        ----------
        phase
            Gait cycles since a foot strike, any shape; 0.5 is half a cycle.
        faster
            How much faster than the reference the walk is, m/s at the reference leg length.
        """
        key, value = self.percent / 100, self.degrees + faster * self.degrees_per_speed
        if self.symmetry != "side":
            sign = 1 if self.symmetry == "even" else -1
            key, value = np.r_[key, key + 0.5], np.r_[value, sign * value]
        spline = CubicSpline(np.r_[key, key[0] + 1], np.r_[value, value[0]], bc_type="periodic")
        cycle = np.asarray(phase, dtype=np.float64)
        return np.deg2rad(spline(cycle - np.floor(cycle)))


@cache
def normative_curves() -> dict[str, Curve]:
    """The table ``assets/normative_gait.csv``, by coordinate."""
    text = (files("biokit") / "assets" / "normative_gait.csv").read_text(encoding="utf-8")
    rows: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader(text.splitlines()):
        rows.setdefault(row["coordinate"], []).append(row)
    return {
        name: Curve(
            coordinate=name,
            symmetry=points[0]["symmetry"],
            percent=np.array([float(point["percent"]) for point in points]),
            degrees=np.array([float(point["degrees"]) for point in points]),
            degrees_per_speed=np.array([float(point["degrees_per_speed"]) for point in points]),
            source=points[0]["source"],
        )
        for name, points in rows.items()
    }


def faster_than_reference(speed: float, leg_length: float) -> float:
    """How much faster than the reference a walk is, m/s at the reference leg length.

    Parameters
    ----------
    speed
        In m/s.
    leg_length
        Hip joint to floor, m. Walks of equal ``speed / sqrt(gravity * leg_length)`` are alike
        (Hof 1996).
    """
    return float(speed * np.sqrt(REFERENCE_LEG / leg_length) - REFERENCE_SPEED)
