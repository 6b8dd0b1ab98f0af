"""The marker tracking cost of inverse kinematics with its exact gradient and Hessian.

With marker residuals ``r = p(q) - y`` and weights ``w`` the cost is ``1/2 sum w |r|^2`` plus
``1/2 sum c (q - q0)^2`` for coordinates that have a target of their own.

Nothing is differentiated numerically or by autograd. Every channel of a joint is a screw
``(omega, v)`` through the ground origin; the markers that hang on it act as point masses, so that
all inner products of Jacobian columns follow from sums over each subtree, as in the
composite-rigid-body algorithm (Featherstone 2008, Rigid Body Dynamics Algorithms, section 6.2).
The second derivatives of the markers follow from the same sums, because a screw moves all that
comes after it in the chain rigidly: ``d2p/(dk dl) = omega_k x dp/dl`` for k before l. The Hessian
is therefore exact, and Newton's method converges quadratically even though the residuals of real
markers do not vanish.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.curves import evaluate_with_derivatives
from biokit.engine.kinematics import batch_last_scale, compose, place_markers
from biokit.engine.model import Model
from biokit.engine.screws import Screws, cross


class Derivatives(NamedTuple):
    """Cost at B poses and what its derivatives over the ``f`` solved coordinates are made of.

    The Hessians are not formed here, because a solver needs one of the two, and not at every pose.
    """

    cost: Tensor  # [B]
    gradient: Tensor  # [B, f]
    screw: Tensor  # [B, P, 6] motion of each channel
    momentum: Tensor  # [B, P, 6] of the markers it carries, seen as point masses
    bending: Tensor  # [B, P, 3] what the residuals add to the angular part
    curvature: Tensor  # [B, f] what curved joint functions add to the diagonal


@dataclass(frozen=True, eq=False)
class MarkerCost:
    """Which coordinates are solved for, and the constants that the derivatives need.

    Attributes
    ----------
    model : Model
    solved : tuple of int
        The coordinates to solve for, a subset of ``model.free``.
    """

    model: Model
    solved: tuple[int, ...]

    @cached_property
    def channels(self) -> list[int]:
        """Channels that solved coordinates drive and that move markers.

        The first one of every solved coordinate stands at that coordinate's place; the rest
        follow, so that rows of the same coordinate are added without a matrix product.
        """
        of = moving_channels(self.model, set(self.model.marker_body))
        first = [of[c][0] for c in self.solved]
        return first + [k for c in self.solved for k in of[c][1:]]

    @cached_property
    def _extra(self) -> Tensor:
        """Place among the solved coordinates of the channels after the first f."""
        of = moving_channels(self.model, set(self.model.marker_body))
        return self.model.index([i for i, c in enumerate(self.solved) for _ in of[c][1:]])

    @cached_property
    def _screws(self) -> Screws:
        return Screws(self.model, tuple(self.channels))

    @cached_property
    def _bodies(self) -> Tensor:
        return self._screws.bodies

    @cached_property
    def _before(self) -> Tensor:
        """1 where channel k comes before l in the chain, 1/2 where it is l, shape (P, P)."""
        half = 0.5 * torch.eye(len(self.channels), dtype=self.model.dtype, device=self.model.device)
        return self._screws.before + half

    @cached_property
    def _carried(self) -> Tensor:
        """1 where marker j hangs on body i or below it, shape (nb, m)."""
        model = self.model
        body = model.index(list(model.marker_body))
        table = model.descendants[:, body.clamp(min=0)] & (body >= 0)
        return table.to(model.dtype)

    def markers(self, q: Tensor) -> Tensor:
        """Model markers (m, 3, B) at all coordinates q (n, B)."""
        values, _, _ = self._channel_values(q)
        scale = batch_last_scale(self.model, None, torch.Size())
        return place_markers(self.model, *compose(self.model, values, scale), scale)

    def _channel_values(self, q: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Channel values and their first and second derivatives by the driving coordinate."""
        model = self.model
        slope, curvature = torch.ones_like(q), torch.zeros_like(q)
        for group in model.couplers:
            f, df, ddf = evaluate_with_derivatives(
                group.curves, q.index_select(0, group.independent)
            )
            q = q.index_copy(0, group.dependent, f)
            inner = slope.index_select(0, group.independent)
            bend = curvature.index_select(0, group.independent)
            slope = slope.index_copy(0, group.dependent, df * inner)
            curvature = curvature.index_copy(0, group.dependent, ddf * inner**2 + df * bend)
        of = model.driver
        f, df, ddf = evaluate_with_derivatives(model.channel_curve, q.index_select(0, of))
        inner = slope.index_select(0, of)
        return f, df * inner, ddf * inner**2 + df * curvature.index_select(0, of)

    def evaluate(self, q: Tensor, target: Tensor, weight: Tensor) -> Derivatives:
        """Cost of the markers and its derivatives.

        Parameters
        ----------
        q : Tensor, shape (n, B)
            All coordinates.
        target : Tensor, shape (m, 3, B)
            Measured markers in ground, m; any finite value where the weight is zero.
        weight : Tensor, shape (m, B)
        """
        model = self.model
        values, slopes, curvatures = self._channel_values(q)
        scale = batch_last_scale(model, None, torch.Size())
        rotation, origin = compose(model, values, scale)
        markers = place_markers(model, rotation, origin, scale)
        omega, v = self._screws.at(rotation, origin, values)
        chosen = model.index(self.channels)
        slope = slopes.index_select(0, chosen)[:, None]
        omega, v = omega * slope, v * slope  # [P, 3, B]

        residual = markers - target
        sums = self._subtree_sums(markers, residual, weight)  # [P, 22, B]
        mass, first, second = sums[:, 0:1], sums[:, 1:4], sums[:, 4:10]
        force, mixed = sums[:, 10:13], sums[:, 13:22]
        momentum = mass * v + cross(omega, first)
        angular = cross(first, v) + _second_moment(second, omega)
        bend = cross(v, force) + _mixed_moment(mixed, omega)
        torque = torch.stack(
            [mixed[:, 5] - mixed[:, 7], mixed[:, 6] - mixed[:, 2], mixed[:, 1] - mixed[:, 3]], 1
        )
        gradient = (v * force).sum(1) + (omega * torque).sum(1)  # [P, B]

        # A channel that is a curved function of its coordinate adds its own curvature.
        curvature = gradient * curvatures.index_select(0, chosen)
        curvature /= torch.where(slope == 0, 1.0, slope)[:, 0]
        return Derivatives(
            cost=0.5 * (weight * residual.square().sum(1)).sum(0),
            gradient=self._by_coordinate(gradient, 0).mT,
            screw=torch.cat([omega, v], 1).permute(2, 0, 1),
            momentum=torch.cat([angular, momentum], 1).permute(2, 0, 1),
            bending=bend.permute(2, 0, 1),
            curvature=self._by_coordinate(curvature, 0).mT,
        )

    def gauss_newton(self, at: Derivatives) -> Tensor:
        """``J' W J``, shape (B, f, f): positive semidefinite, right where residuals vanish."""
        return self._hessian(at.screw, at.momentum)

    def newton(self, at: Derivatives) -> Tensor:
        """The exact Hessian of the cost, shape (B, f, f)."""
        momentum = at.momentum.clone()
        momentum[..., :3] += at.bending
        table = self._hessian(at.screw, momentum)
        table.diagonal(dim1=1, dim2=2).add_(at.curvature)
        return table

    def _hessian(self, screw: Tensor, momentum: Tensor) -> Tensor:
        half = torch.bmm(screw, momentum.mT).mul_(self._before)  # [B, P, P], k before l
        half = self._by_coordinate(self._by_coordinate(half, 1), 2)
        return half + half.mT

    def _subtree_sums(self, markers: Tensor, residual: Tensor, weight: Tensor) -> Tensor:
        """Sums over the markers that each channel carries, (P, 22, B).

        w, w p (3), w p p' (xx yy zz xy xz yz), w r (3), w p r' (9, row-major).
        """
        batch = weight.shape[-1]
        w = weight[:, None]
        wp, wr = w * markers, w * residual
        pairs = wp[:, [0, 1, 2, 0, 0, 1]] * markers[:, [0, 1, 2, 1, 2, 2]]
        mixed = (markers[:, :, None] * wr[:, None]).flatten(1, 2)
        features = torch.cat([w, wp, pairs, wr, mixed], 1)  # [m, 22, B]
        sums = (self._carried @ features.flatten(1)).view(-1, 22, batch)
        return sums.index_select(0, self._bodies)

    def _by_coordinate(self, table: Tensor, dim: int) -> Tensor:
        """Add the rows of channels that belong to the same coordinate."""
        f = len(self.solved)
        kept = table.narrow(dim, 0, f)
        if len(self._extra):
            kept.index_add_(dim, self._extra, table.narrow(dim, f, table.shape[dim] - f))
        return kept


def moving_channels(model: Model, bodies: set[int]) -> dict[int, list[int]]:
    """Channels that move the given bodies, by the free coordinate that drives them."""
    driver = list(range(len(model.coordinate_names)))
    for d, i in zip(model.coupler_dependent, model.coupler_independent, strict=True):
        driver[d] = driver[i]
    curve = model.channel_curve
    constant = (curve.slope == 0).index_fill(0, curve.curved, False).tolist()
    carries = model.descendants[:, sorted(b for b in bodies if b >= 0)].any(1).tolist()
    of: dict[int, list[int]] = {c: [] for c in model.free}
    for k, coordinate in enumerate(model.channel_coordinate):
        slot = of.get(driver[coordinate])
        if slot is not None and not constant[k] and carries[model.channel_body[k]]:
            slot.append(k)
    return of


def moving_coordinates(model: Model, bodies: set[int]) -> set[int]:
    """Free coordinates that move at least one of the bodies."""
    return {c for c, channels in moving_channels(model, bodies).items() if channels}


def _second_moment(s: Tensor, omega: Tensor) -> Tensor:
    """(tr(S) 1 - S) omega for the symmetric S = (xx yy zz xy xz yz)."""
    xx, yy, zz, xy, xz, yz = s.unbind(1)
    x, y, z = omega.unbind(1)
    return torch.stack(
        [
            (yy + zz) * x - xy * y - xz * z,
            (xx + zz) * y - xy * x - yz * z,
            (xx + yy) * z - xz * x - yz * y,
        ],
        1,
    )


def _mixed_moment(n: Tensor, omega: Tensor) -> Tensor:
    """(N - tr(N) 1) omega for the row-major N = sum w p r'."""
    trace = n[:, 0] + n[:, 4] + n[:, 8]
    x, y, z = omega.unbind(1)
    return torch.stack(
        [
            (n[:, 0] - trace) * x + n[:, 1] * y + n[:, 2] * z,
            n[:, 3] * x + (n[:, 4] - trace) * y + n[:, 5] * z,
            n[:, 6] * x + n[:, 7] * y + (n[:, 8] - trace) * z,
        ],
        1,
    )
