"""People of all sizes and builds who do what a recorded clip does.

A clip is a motion of one person whose lengths are known and whose masses are not. Of its person
others are made: taller and smaller, heavier and lighter, with more on the trunk or on the thighs,
with the mass of the trunk further to the front or to the back. So that gravity still fits the
motion, a person who is taller by a factor moves more slowly by its square root (Froude's number).

References
----------
Alexander and Jayes (1983), A dynamic similarity hypothesis for the gaits of quadrupedal mammals.
J Zool 201.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from biokit.engine.dynamics import momentum
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from biokit.engine.stature import stature
from biokit.smoothing import opensim_kinematics, quintic_spline
from biokit.synth.augment import mirror
from biokit.wrench import Array

MASS, MASS_POWER = 75.0, 2.3  # kg at the open skeleton's height; the power of the height it goes by
HEIGHT_FACTOR = (0.85, 1.15)  # of the clip's own person
BMI = (18.0, 35.0)  # kg/m^2
TRUNK, THIGHS = ("abdomen", "torso"), ("femur_r", "femur_l")
SEGMENT_MASS = 0.08  # standard deviation of the logarithm of a region's share of the mass
TRUNK_SHIFT = 0.03  # m, by which the mass centre of the torso may lie further to the front or back
MIRRORED, OTHER_PACE = 0.5, 0.5  # shares of the variants
PACE = (0.8, 1.25)  # of the clip's own, size taken into account
FLIGHT = 0.2  # body weights; a body that needs less somewhere falls, and does so at its own pace
ENDS = 0.1  # s at both ends that say nothing about it
CUTOFF = 6.0  # Hz, the same


class Variant(NamedTuple):
    """A clip as another person does it.

    Attributes
    ----------
    q : array, shape (F, n)
        Coordinates, rad and m, at the clip's frame rate.
    model : Model
        The person.
    height_factor : float
        Height against the clip's own person.
    pace : float
        Frames of the clip for one of these.
    mirrored : bool
    """

    q: Array
    model: Model
    height_factor: float
    pace: float
    mirrored: bool


def own_person(skeleton: Model, factors: Array) -> Model:
    """The person of a clip: 75 kg at the height of the open skeleton, more if taller.

    Parameters
    ----------
    skeleton : Model
        The open skeleton, not scaled.
    factors : array, shape (nb, 3)
        Scale factors.
    """
    scaled = scale_model(skeleton, torch.as_tensor(factors).to(skeleton.default))
    ratio = stature(scaled) / stature(skeleton)
    return scale_model(
        skeleton, torch.as_tensor(factors).to(skeleton.default), mass=MASS * ratio**MASS_POWER
    )


def vary(
    q: Array, skeleton: Model, factors: Array, *, rate: float, rng: np.random.Generator
) -> Variant:
    """The clip as a person drawn at random does it.

    Parameters
    ----------
    q : array, shape (F, n)
        Coordinates of the open skeleton, rad and m, with the floor at y = 0.
    skeleton : Model
        The open skeleton, not scaled.
    factors : array, shape (nb, 3)
        Scale factors of the clip's own person.
    rate : float
        Frames per second.
    rng : Generator
        Of the draws.
    """
    factor = rng.uniform(*HEIGHT_FACTOR)
    mirrored = bool(rng.random() < MIRRORED)
    other_pace, pace = rng.random() < OTHER_PACE, rng.uniform(*PACE)
    if not other_pace or falls(q, own_person(skeleton, factors), rate):
        pace = 1.0
    pace /= math.sqrt(factor)
    if mirrored:
        q = mirror(torch.as_tensor(q), skeleton.coordinate_names).numpy()
        factors = factors[_other_sides(skeleton)]
    model = _person(skeleton, factor * factors, rng)
    shift = ~np.asarray(skeleton.coordinate_is_rotation, dtype=bool)
    q = np.where(shift, factor * q, q)
    return Variant(at_pace(q, pace), model, float(factor), float(pace), mirrored)


def at_pace(q: Array, pace: float) -> Array:
    """Frames of a motion played faster by a factor, by quintic splines over the frames."""
    if pace == 1.0:
        return q
    frames = np.arange(len(q), dtype=np.float64)
    new = pace * np.arange(int((len(q) - 1) / pace) + 1)
    return np.asarray(quintic_spline(frames, q)(np.minimum(new, frames[-1])))


def falls(q: Array, model: Model, rate: float) -> bool:
    """Whether the body is in the air somewhere, as the vertical force that it needs tells."""
    time = np.arange(len(q)) / rate
    state = (torch.as_tensor(x) for x in opensim_kinematics(time, q, CUTOFF)[1:])
    force = momentum(model, *state).force[:, 1] / _weight(model)
    ends = round(ENDS * rate)
    return bool((force[ends:-ends] < FLIGHT).any())


def _person(skeleton: Model, factors: Array, rng: np.random.Generator) -> Model:
    """A person of given lengths with a mass and its distribution drawn at random."""
    scale = torch.as_tensor(factors).to(skeleton.default)
    mass = rng.uniform(*BMI) * stature(scale_model(skeleton, scale)) ** 2
    model = scale_model(skeleton, scale, mass=mass)
    gain = torch.ones_like(model.mass)
    for region in (TRUNK, THIGHS):
        gain[_rows(model, region)] = math.exp(SEGMENT_MASS * rng.standard_normal())
    gain = gain * (model.mass.sum() / (gain * model.mass).sum())
    centre = model.mass_center.clone()
    centre[_rows(model, TRUNK[1:]), 0] += rng.uniform(-TRUNK_SHIFT, TRUNK_SHIFT)
    return replace(
        model,
        mass=model.mass * gain,
        mass_center=centre,
        inertia=model.inertia * gain[:, None, None],
    )


def _weight(model: Model) -> Tensor:
    """Body weight, N."""
    return model.mass.sum() * model.default.new_tensor(model.gravity).norm()


def _rows(model: Model, names: tuple[str, ...]) -> list[int]:
    return [model.body_names.index(name) for name in names]


def _other_sides(model: Model) -> NDArray[np.int64]:
    """Row of each body's counterpart on the other side."""
    swap = {"_r": "_l", "_l": "_r"}
    names = [n[:-2] + swap[n[-2:]] if n[-2:] in swap else n for n in model.body_names]
    return np.array([model.body_names.index(name) for name in names])
