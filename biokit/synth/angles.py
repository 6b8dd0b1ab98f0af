"""The joint angles that are wanted of a walk: normative curves, varied, over uneven steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from scipy.interpolate import make_interp_spline

from biokit.engine.model import Model
from biokit.synth.curves import Array, normative_curves
from biokit.synth.steps import SIDES, SUFFIX, Pace, Step, phase

# Between the cycles of one person (Winter 1991: most of the variation lies between persons)
AMPLITUDE_VARIATION = 0.03
OFFSET_VARIATION = np.deg2rad(0.25)
FOREARM_TURN = np.deg2rad(75.0)  # pronation of the hanging arm: palms face the thighs
LUMBAR_SHARE = 0.6  # of what lumbar and thoracic joint do together in flexion and bending
REACH = 0.35  # gait cycles around a foot strike in which the hips make a step longer or shorter


@dataclass(frozen=True)
class Variation:
    """How much the cycles differ: standard normal draws for each coordinate and cycle.

    Attributes
    ----------
    draws
        Coordinate name -> [2, cycles], of amplitude and offset.
    """

    draws: Mapping[str, Array]

    def apply(self, name: str, angle: Array, centre: float, cycles: Array) -> Array:
        """An angle with a little more or less swing and offset, smoothly from cycle to cycle."""
        draws = self.draws[name]
        knots = np.arange(draws.shape[1])
        amplitude, offset = make_interp_spline(knots, draws, k=3, axis=1)(
            np.clip(cycles, 0, knots[-1])
        )
        swing = (angle - centre) * (1 + AMPLITUDE_VARIATION * amplitude)
        return centre + swing + OFFSET_VARIATION * offset


def draw_variation(size: float, cycles: int, rng: np.random.Generator) -> Variation:
    """Draws for so many cycles; ``size`` multiplies the usual variation."""
    names = [
        name + suffix
        for name, curve in normative_curves().items()
        for suffix in (SUFFIX.values() if curve.symmetry == "side" else ("",))
    ]
    draws = size * rng.standard_normal((len(names), 2, cycles))
    return Variation(dict(zip(names, draws, strict=True)))


def wanted_angles(
    model: Model, steps: list[Step], mean: Pace, faster: float, variation: Variation, time: Array
) -> Array:
    """All coordinates by the normative curves alone.

    Parameters
    ----------
    model
        Whose coordinates; those that no curve names stay at their default.
    steps
        The steps of both feet, which give each side its gait cycle.
    mean
        The mean gait cycle.
    faster
        Speed beyond the curves' reference, see `biokit.synth.curves.faster_than_reference`.
    variation
        Between cycles.
    time
        [F] s.

    Returns
    -------
    Array
        [F, n] rad; the translations are zero.

    References
    ----------
    Pozzo et al. (1990), Exp Brain Res 82: the head keeps facing ahead.
    """
    cycles = {side: phase(steps, side, time) for side in SIDES}
    whole = np.linspace(0, 1, 100, endpoint=False)
    named: dict[str, Array] = {}
    for name, curve in normative_curves().items():
        centre = float(curve.angle(whole, faster).mean())
        if curve.symmetry == "side":
            for side in SIDES:
                full, angle = name + SUFFIX[side], curve.angle(cycles[side], faster)
                named[full] = variation.apply(full, angle, centre, cycles[side])
        else:
            # Both sides' cycles share, so that the trunk goes with uneven steps too.
            other = 1 if curve.symmetry == "even" else -1
            both = curve.angle(cycles["right"], faster)
            both = (both + other * curve.angle(cycles["left"], faster)) / 2
            named[name] = variation.apply(name, both, centre, cycles["right"])
    for side, change in _reach(steps, mean, time).items():
        named["hip_flexion" + SUFFIX[side]] += change
        named["pro_sup" + SUFFIX[side]] = np.full(len(time), FOREARM_TURN)
    named["neck_rotation"] = -(named["pelvis_rotation"] + named["lumbar_rotation"])
    named["neck_bending"] = -(named["pelvis_list"] + named["lumbar_bending"])
    turns = np.array(model.coordinate_is_rotation)
    q = np.tile(np.where(turns, model.default.numpy(), 0.0), (len(time), 1))
    for name, value in over_spine(model, named).items():
        q[:, model.coordinate_names.index(name)] = value
    return q


def _reach(steps: list[Step], mean: Pace, time: Array) -> dict[str, Array]:
    """What the hips add around a foot strike for a step longer than the mean (rad)."""
    change = {side: np.zeros(len(time)) for side in SIDES}
    for before, step in pairwise(steps):
        longer = step.x - before.x - mean.stride_length / 2
        away = np.clip((time - step.strike) / (REACH * mean.stride_time), -1, 1)
        share = longer / (2 * mean.leg_length) * (1 - away**2) ** 3
        change[step.side] += share
        change[before.side] -= share
    return change


def over_spine(model: Model, named: Mapping[str, Any]) -> dict[str, Any]:
    """The coordinates that the model has; what the trunk does is shared by the spine's joints."""
    out = dict(named)
    for motion in ("extension", "bending"):
        whole, upper = f"lumbar_{motion}", f"thoracic_{motion}"
        if upper in model.coordinate_names and whole in out:
            out[upper] = (1 - LUMBAR_SHARE) * out[whole]
            out[whole] = LUMBAR_SHARE * out[whole]
    return {name: value for name, value in out.items() if name in model.coordinate_names}
