"""Movements by key frames, and how one person's differ from another's."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.interpolate import CubicSpline

from biokit.synth.curves import Array
from biokit.synth.feet import smooth_step
from biokit.synth.steps import SUFFIX

Keys = Sequence[tuple[float, float]]  # (time s, degrees)


def moves(time: Array, keys: Keys) -> Array:
    """From key to key, at rest at each of them: minimum jerk, C2 (Flash & Hogan 1985).

    Parameters
    ----------
    time
        [F] s.
    keys
        (time, value) in order; before the first and after the last the value stays.

    Returns
    -------
    Array
        [F] in the unit of the values.
    """
    out = np.full(len(time), float(keys[0][1]))
    for (begin, before), (end, after) in itertools.pairwise(keys):
        out += (after - before) * smooth_step((time - begin) / (end - begin))
    return out


def cycle(phase: Array, percent: Sequence[float], degrees: Sequence[float]) -> Array:
    """A periodic cubic spline through key points of a cycle, C2.

    Parameters
    ----------
    phase
        [F] cycles.
    percent, degrees
        Key points, percent rising from 0 to below 100.
    """
    key, value = np.asarray(percent) / 100, np.asarray(degrees, dtype=np.float64)
    spline = CubicSpline(np.r_[key, key[0] + 1], np.r_[value, value[0]], bc_type="periodic")
    return np.asarray(spline(phase - np.floor(phase)))


@dataclass(frozen=True)
class Person:
    """What makes one repetition differ from the next: draws about means, all from one seed.

    Attributes
    ----------
    rng
        Source of the draws.
    variation
        Multiplies all of them; 0 gives the mean.
    """

    rng: np.random.Generator
    variation: float = 1.0
    drawn: dict[str, float] = field(default_factory=dict)

    def about(self, mean: float, share: float) -> float:
        """A number about a mean, ``share`` of it being one standard deviation (2 at most)."""
        return mean * (1 + share * self.variation * float(np.clip(self.rng.normal(), -2, 2)))

    def offset(self, deviation: float) -> float:
        """A number about zero, 2 standard deviations at most."""
        return deviation * self.variation * float(np.clip(self.rng.normal(), -2, 2))

    def pair(self, mean: float, share: float, apart: float) -> dict[str, float]:
        """Numbers of the right and the left side: alike but for ``apart`` of a mean."""
        both, each = self.about(mean, share), self.offset(apart) * mean
        return {"right": both + each, "left": both - each}

    def choice(self, options: Sequence[str]) -> str:
        """One of the options, each as likely."""
        return options[int(self.rng.integers(len(options)))]


def both_sides(named: Mapping[str, Array]) -> dict[str, Array]:
    """The same curve for the coordinates of both sides."""
    return {name + suffix: value for name, value in named.items() for suffix in SUFFIX.values()}
