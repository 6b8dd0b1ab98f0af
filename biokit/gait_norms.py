"""Normative bands of level walking over the gait cycle, in the signs of the model that is shown.

``assets/gait_norms.csv`` holds rounded key values, mean and standard deviation between people, of
Schwartz et al. 2008: 83 typically developing children and adolescents (4 to 17 years) walking
barefoot at the speed they chose. It is the one source that publishes angles, moments and powers of
the same people point by point. Adults walk much alike; their ankles push off more strongly. The
values are turned into OpenSim's signs: anterior pelvic tilt and a raised right side of the pelvis
are negative, moments are positive where they turn the coordinate up (so extensor moments of hip
and knee, plantarflexor and hip abductor moments are negative). Powers are those of the whole
joint. Between the key values lies a periodic cubic spline.

References
----------
Schwartz MH, Rozumalski A, Trost JP (2008). The effect of walking speed on the gait of typically
developing children. J Biomech 41:1639-1650.
"""

import csv
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

from biokit.angle_signs import knee_sign
from biokit.side_names import split_side

SAMPLES = 101  # over 0 to 100 % of the cycle
CITATION = (
    "Schwartz, Rozumalski and Trost 2008, J Biomech 41:1639: mean ± 1 SD of 83 typically"
    " developing children and adolescents, level walking, barefoot, at the speed they chose"
)
WHOLE_JOINT = "; power of the whole joint"
OTHER_PELVIS = "; this model's pelvis frame may be turned by some degrees against theirs"
# of the pelvis: what half a cycle later (over the left cycle) repeats, or changes its sign
MIRRORED = {"pelvis_tilt": 1, "pelvis_list": -1, "pelvis_rotation": -1}
OFFSET = ("pelvis_tilt", "hip_flexion")  # angles that depend on the frame of the pelvis
KNEE = "knee_angle"


class Band(NamedTuple):
    """Mean and deviation [101] as published, in deg, N*m/kg or W/kg, knee flexion positive."""

    mean: NDArray[np.float64]
    deviation: NDArray[np.float64]


class Norm(NamedTuple):
    """A band in the signs of a model: of one quantity of one coordinate.

    Attributes
    ----------
    coordinate
        Without side.
    quantity
        angle, moment or power, in deg, N*m/kg or W/kg.
    side
        Of the cycle where the band is of the pelvis, else empty.
    mean, deviation
        [101] over 0 to 100 % of the cycle.
    source
        Citation.
    """

    coordinate: str
    quantity: str
    side: str
    mean: NDArray[np.float64]
    deviation: NDArray[np.float64]
    source: str


def fitting_norms(trials: Iterable[xr.Dataset]) -> list[Norm]:
    """The bands that fit the coordinates of trials that are drawn together.

    Parameters
    ----------
    trials : Datasets
        With ``dof_position (time, dof)``, and forces where there shall be bands of moments.

    Returns
    -------
    list of Norm
        None of the knee where the models differ in which way it counts, or nobody knows; none of
        moments where they are not per kg.
    """
    shown = [ds for ds in trials if "dof_position" in ds]
    if not shown:
        return []
    bases = {split_side(str(name))[0] for ds in shown for name in ds["dof"].values}
    signs = {knee_sign(ds) for ds in shown}
    knee = signs.pop() if len(signs) == 1 else 0
    per_kg = all(_per_kg(ds) for ds in shown if "dof_force" in ds)
    open_pelvis = all("open_skeleton" in str(ds.attrs.get("model", "")) for ds in shown)
    norms = []
    for (coordinate, quantity), band in published_norms().items():
        if coordinate not in bases or (quantity != "angle" and not per_kg):
            continue
        sign = knee if coordinate == KNEE and quantity != "power" else 1
        if sign == 0:
            continue
        source = CITATION + (WHOLE_JOINT if quantity == "power" else "")
        if quantity == "angle" and coordinate in OFFSET and not open_pelvis:
            source += OTHER_PELVIS
        sides = {"right": 1, "left": MIRRORED[coordinate]} if coordinate in MIRRORED else {"": 1}
        norms += [
            Norm(coordinate, quantity, side, sign * mirrored * band.mean, band.deviation, source)
            for side, mirrored in sides.items()
        ]
    return norms


def _per_kg(ds: xr.Dataset) -> bool:
    normalized = ds.attrs.get("normalized")
    return "mass" in ds.attrs if normalized is None else normalized == "N*m/kg"


@cache
def published_norms() -> dict[tuple[str, str], Band]:
    """(coordinate without side, quantity) -> the band, knee flexion positive."""
    text = (files("biokit") / "assets" / "gait_norms.csv").read_text(encoding="utf-8")
    rows: dict[tuple[str, str], list[list[float]]] = {}
    for row in csv.DictReader(text.splitlines()):
        values = [float(row[name]) for name in ("percent", "mean", "deviation")]
        rows.setdefault((row["coordinate"], row["quantity"]), []).append(values)
    return {key: _smooth(np.array(points)) for key, points in rows.items()}


def _smooth(points: NDArray[np.float64]) -> Band:
    """The band at every percent from key values [k, (percent, mean, deviation)]."""
    closed = np.vstack([points, points[0] + [100.0, 0.0, 0.0]])
    spline = CubicSpline(closed[:, 0], closed[:, 1:], bc_type="periodic")
    mean, deviation = spline(np.linspace(0.0, 100.0, SAMPLES)).T
    return Band(mean, np.maximum(deviation, 0.0))
