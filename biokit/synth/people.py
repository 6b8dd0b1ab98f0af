"""Subjects: the open skeleton scaled to a person.

Lengths follow published means of the sexes (`biokit.anthropometry`); what they leave open, the
trunk and the head, closes the stature.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

import torch
from torch import Tensor

from biokit.anthropometry import Sex, leg_lengths, measurement, segment
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model

# region of a subject -> its bodies (of one side), and the axis of its length
REGIONS: Mapping[str, tuple[tuple[str, ...], int]] = {
    "pelvis": (("pelvis",), 2),  # its breadth
    "thigh": (("femur_r", "femur_l"), 1),
    "shank": (("tibia_r", "tibia_l"), 1),
    "foot": (("talus_r", "calcn_r", "toes_r", "talus_l", "calcn_l", "toes_l"), 0),
    "trunk": (("abdomen", "torso", "clavicle_r", "clavicle_l"), 1),
    "head": (("neck", "head"), 1),
    "upper_arm": (("humerus_r", "humerus_l"), 1),
    "forearm": (("ulna_r", "radius_r", "ulna_l", "radius_l"), 1),
    "hand": (("hand_r", "hand_l"), 1),
}
HEIGHTS = (1.2, 2.3)  # m
MASSES = (25.0, 250.0)  # kg
PROPORTIONS = (0.7, 1.3)


def subject(
    *,
    height: float = 1.75,
    mass: float = 75.0,
    sex: Literal["female", "male", "neutral"] = "neutral",
    proportions: Mapping[str, float] | None = None,
    model: Model | None = None,
) -> Model:
    """A person: the open skeleton scaled to height, mass and proportions.

    Parameters
    ----------
    height
        Stature, m.
    mass
        Body mass, kg. It sets the segments' masses and inertias, not their size.
    sex
        Whose mean proportions to take; "neutral" is the mean of both.
    proportions
        Length of a region relative to that mean, for example ``{"thigh": 1.05}``; the breadth for
        the pelvis. The stature stays: trunk and head give way. Regions: see `REGIONS`.
    model
        The generic model instead of :func:`biokit.io.open_skeleton`.

    Returns
    -------
    Model
        Its ``scale_factor`` [nb, 3] are the true scale factors.

    Raises
    ------
    ValueError
        Listing everything wrong with the arguments.

    References
    ----------
    Dumas et al. (2007): thigh and shank. de Leva (1996): arm. Gordon et al. (2014), ANSUR II: foot,
    breadths of shoulders and pelvis. See `biokit.anthropometry`.
    """
    own = dict(proportions or {})
    _check(height, mass, sex, own)
    if model is None:
        from biokit.io import open_skeleton

        model = open_skeleton()
    factors = _factors(model, height, "mean" if sex == "neutral" else sex, own)
    scaled = scale_model(model, factors, mass=mass)
    return replace(scaled, name=f"{model.name}_{height:.2f}m_{mass:g}kg_{sex}")


def _factors(model: Model, height: float, sex: Sex, proportions: Mapping[str, float]) -> Tensor:
    """Scale factors [nb, 3] that give the stature exactly."""
    uniform = height / _stature(model, torch.ones_like(model.scale_factor))
    factors = torch.full_like(model.scale_factor, uniform)
    for region, axis, share in _sex_differences(sex):
        factors[_rows(model, region), axis] *= share
    for region, share in proportions.items():
        factors[_rows(model, region), REGIONS[region][1]] *= share
    # The stature is linear in what the upper body is multiplied by.
    upper = torch.ones_like(factors)
    rows = [row for region in ("pelvis", "trunk", "head") for row in _rows(model, region)]
    upper[rows, 1] = 2.0
    once, twice = _stature(model, factors), _stature(model, factors * upper)
    upper[rows, 1] = 1 + (height - once) / (twice - once)
    return factors * upper


def _sex_differences(sex: Sex) -> list[tuple[str, int, float]]:
    """(region, axis, size of the sex's mean relative to the mean of both), both per stature."""
    thigh, shank = (own / both for own, both in zip(leg_lengths(sex), leg_lengths(), strict=True))

    def relative(name: str) -> float:
        return measurement(name, sex) / measurement(name)

    lengths = [
        (name, 1, segment(name, sex).length / segment(name).length)
        for name in ("upper_arm", "forearm", "hand")
    ]
    return [
        ("thigh", 1, thigh),
        ("shank", 1, shank),
        *lengths,
        ("foot", 0, relative("foot_length")),
        ("foot", 2, relative("foot_breadth")),
        ("trunk", 2, relative("biacromial_breadth")),
        ("pelvis", 2, relative("bicristal_breadth")),
    ]


def _rows(model: Model, region: str) -> list[int]:
    return [model.body_names.index(body) for body in REGIONS[region][0]]


def _stature(model: Model, factors: Tensor) -> float:
    """Vertex above the sole in the neutral pose, m."""
    pose = forward_kinematics(model, model.default[None], factors)
    height = marker_positions(model, pose, factors)[0, :, 1]
    top, sole = (height[model.marker_names.index(name)] for name in ("VTX", "R_FCC_GROUND"))
    return float(top - sole)


def _check(height: float, mass: float, sex: str, proportions: Mapping[str, float]) -> None:
    problems = [
        f"{name} {value} {unit} is not between {low} and {high}"
        for name, value, unit, (low, high) in (
            ("height", height, "m", HEIGHTS),
            ("mass", mass, "kg", MASSES),
        )
        if not low <= value <= high
    ]
    if sex not in ("female", "male", "neutral"):
        problems.append(f"sex is {sex!r}; it must be 'female', 'male' or 'neutral'")
    for region, share in proportions.items():
        if region not in REGIONS:
            problems.append(f"no region {region!r}; regions are {', '.join(REGIONS)}")
        elif not PROPORTIONS[0] <= share <= PROPORTIONS[1]:
            problems.append(
                f"{region} {share} is not between {PROPORTIONS[0]} and {PROPORTIONS[1]}"
            )
    if problems:
        raise ValueError("cannot make a subject:" + "".join(f"\n  - {line}" for line in problems))
