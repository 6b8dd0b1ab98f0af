"""Force curves of muscles: active and passive force-length, force-velocity, tendon.

Lengths are normalised (of the fibre by its optimal, of the tendon by its slack length), velocities
by the maximum contraction velocity, forces by the maximum isometric force. Millard's curves are
tables of the model, Thelen's are closed forms. The batch is the last dimension.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from biokit.engine.curves import Curves, evaluate_with_derivatives
from biokit.engine.muscles import Muscles

ACTIVE, VELOCITY, PASSIVE, TENDON = range(4)  # columns of Muscles.curve
SHORTEST = 1e-14  # m, so that a fibre of no length divides nothing by zero
TOE_FORCE, TOE_SHAPE = 0.33, 3.0  # Thelen (2003), eq. 4
Valued = tuple[Tensor, Tensor]  # a function and its slope


@dataclass(frozen=True, eq=False)
class ForceCurves:
    """The curves of ``m`` muscles. Each method takes (m, B) and returns values and slopes.

    References
    ----------
    Millard et al. (2013), Flexing computational muscle. J Biomech Eng 135.
    Thelen (2003), Adjustment of muscle mechanics model parameters to simulate dynamic contractions
    in older adults. J Biomech Eng 125; as in OpenSim's Thelen2003Muscle.
    """

    muscles: Muscles

    def active(self, length: Tensor) -> Valued:
        """Active force at full activation over fibre length."""

        def gauss(x: Tensor, own: Tensor) -> Valued:
            width = own[:, 2, None]
            value = (-(x - 1).square() / width).exp()
            return value, -2 * (x - 1) / width * value

        return self._by_kind(ACTIVE, gauss, length)

    def passive(self, length: Tensor) -> Valued:
        """Passive elastic force over fibre length."""

        def exponential(x: Tensor, own: Tensor) -> Valued:
            shape, strain = own[:, 3, None], own[:, 1, None]
            rate, scale = shape / strain, torch.expm1(shape)
            stretch = (x - 1).clamp(min=0)
            value = torch.expm1(rate * stretch) / scale
            return value, torch.where(x > 1, rate * (value + 1 / scale), 0.0)

        return self._by_kind(PASSIVE, exponential, length)

    def tendon(self, length: Tensor) -> Valued:
        """Force of the tendon over its length."""

        def toe_and_line(x: Tensor, own: Tensor) -> Valued:
            # The exact toe strain for which toe and line meet in value and slope.
            e = math.exp(TOE_SHAPE)
            toe = 0.99 * e / (1.66 * e - 0.67) * own[:, 0, None]
            stiffness = (1 - TOE_FORCE) / (own[:, 0, None] - toe)
            strain = x - 1
            bent = strain.clamp(min=0).minimum(toe)
            scale = TOE_FORCE / math.expm1(TOE_SHAPE)
            value = scale * torch.expm1(TOE_SHAPE * bent / toe)
            slope = TOE_SHAPE / toe * (value + scale)
            return (
                value + stiffness * (strain - toe).clamp(min=0),
                torch.where(strain > toe, stiffness, torch.where(strain > 0, slope, 0.0)),
            )

        return self._by_kind(TENDON, toe_and_line, length)

    def velocity(self, velocity: Tensor, activation: Tensor) -> Valued:
        """Force over fibre velocity (lengthening is positive); Thelen's depends on activation.

        Beyond their ranges the curves go on straight, Thelen's therefore below zero.
        """

        def hill(v: Tensor, own: Tensor, activation: Tensor) -> Valued:
            f = _Thelen(own, activation)
            shorter = v.clamp(max=0).maximum(-f.speed)
            longer = v.clamp(min=0).minimum(f.break_velocity)
            below = f.speed - shorter / f.af
            above = f.speed + f.stretch * longer
            beyond = (v - f.break_velocity).clamp(min=0) / f.break_slope
            value = (
                (f.speed + shorter) / below
                + (v + f.speed).clamp(max=0) / (f.speed * (1 + 1 / f.af))
                + (f.flen - 1) * f.stretch * longer / above
                + beyond
            )
            concentric = f.speed * (1 + 1 / f.af) / below.square()
            eccentric = f.speed * f.stretch * (f.flen - 1) / above.square()
            slope = torch.where(
                v > f.break_velocity, 1 / f.break_slope, torch.where(v > 0, eccentric, concentric)
            )
            return value, slope

        return self._by_kind(VELOCITY, hill, velocity, activation)

    def thelen_velocity(self, multiplier: Tensor, activation: Tensor) -> Tensor:
        """Fibre velocity at which Thelen's muscles bear a force-velocity multiplier.

        The inverse of `velocity`, for the rows of the ``thelen`` muscles only.
        """
        own = self.muscles.thelen[self.thelen]
        f = _Thelen(own, activation)
        shorter = multiplier.clamp(0, 1)
        longer = multiplier.clamp(min=1).minimum(f.break_force)
        return (
            f.speed * (shorter - 1) / (1 + shorter / f.af)
            + f.speed * (1 + 1 / f.af) * multiplier.clamp(max=0)
            + f.speed * (longer - 1) / (f.stretch * (f.flen - longer))
            + f.break_slope * (multiplier - f.break_force).clamp(min=0)
        )

    @property
    def height(self) -> Tensor:
        """Constant height of the pennated fibres, m, shape (m, 1)."""
        muscles = self.muscles
        return (muscles.optimal_fiber_length * muscles.pennation_at_optimal.sin())[:, None]

    @property
    def shortest(self) -> Tensor:
        """The least fibre length, m, shape (m, 1).

        Where the pennation angle is at its maximum, and for Millard's muscle not below the length
        at which active force begins.
        """
        steepest = self.muscles.maximum_pennation.sin()[:, None]
        least = (self.height / steepest).clamp(min=SHORTEST)
        if len(self.millard) == 0:
            return least
        curves = self.muscles.curves
        first = torch.zeros_like(curves.slope)
        if len(curves.curved):
            first = first.index_copy(0, curves.curved, curves.knots[:, 0])
        optimal = self.muscles.optimal_fiber_length[self.millard]
        start = first[self.muscles.curve[self.millard, ACTIVE]] * optimal
        return least.index_copy(0, self.millard, least[self.millard].maximum(start[:, None]))

    @cached_property
    def millard(self) -> Tensor:
        """Millard's muscles."""
        return self._of_kind("millard")

    @cached_property
    def thelen(self) -> Tensor:
        """Thelen's muscles."""
        return self._of_kind("thelen")

    def _of_kind(self, kind: str) -> Tensor:
        rows = [i for i, own in enumerate(self.muscles.kind) if own == kind]
        return torch.tensor(rows, dtype=torch.int64, device=self.muscles.curve.device)

    def _by_kind(
        self, column: int, closed: Callable[..., Valued], x: Tensor, *more: Tensor
    ) -> Valued:
        """Table for Millard's muscles, closed form for Thelen's."""
        if len(self.thelen) == 0:
            return self._table(column, x)
        if len(self.millard) == 0:
            return closed(x, self.muscles.thelen, *more)
        tables = self._table(column, x[self.millard])
        forms = closed(
            x[self.thelen], self.muscles.thelen[self.thelen], *(y[self.thelen] for y in more)
        )
        order = torch.cat([self.millard, self.thelen]).argsort()
        value, slope = (torch.cat(pair)[order] for pair in zip(tables, forms, strict=True))
        return value, slope

    def _table(self, column: int, x: Tensor) -> Valued:
        own = self._tables[column]
        value, slope, _ = evaluate_with_derivatives(own, x.reshape(len(own), -1))
        return value.view_as(x), slope.reshape(x.shape)

    @cached_property
    def _tables(self) -> tuple[Curves, ...]:
        """Millard's curves, a row for each muscle, or one where all muscles have the same."""
        tables = []
        for rows in self.muscles.curve[self.millard].mT:
            same = len(rows) > 0 and bool((rows == rows[0]).all())
            tables.append(self.muscles.curves.take(rows[:1] if same else rows))
        return tuple(tables)


class _Thelen:
    """Constants of Thelen's force-velocity relation (2003, eqs. 6 and 7), each (k, 1) or (k, B)."""

    def __init__(self, own: Tensor, activation: Tensor) -> None:
        self.af, self.flen = own[:, 4, None], own[:, 5, None]
        self.speed = 0.25 + 0.75 * activation  # the velocity of no force, of the maximum one
        self.stretch = (2 + 2 / self.af) / (self.flen - 1)
        self.break_force = own[:, 6, None] * self.flen  # straight from here on
        gap = self.stretch * (self.flen - self.break_force)
        self.break_velocity = self.speed * (self.break_force - 1) / gap
        self.break_slope = self.speed * (self.flen - 1) / (gap * (self.flen - self.break_force))
