"""Scalar functions of one coordinate, all of them piecewise polynomials.

Every function that drives a joint axis or couples two coordinates in an OpenSim model (Constant,
Linear, Polynomial, SimmSpline, PiecewiseLinear and Multiplier around any of them) is exactly a
piecewise polynomial, so one table and one evaluation serve them all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
from torch import Tensor


@dataclass(frozen=True)
class Curves:
    """A stack of ``C`` scalar functions.

    Straight lines, by far the most frequent, are kept apart from the curved ones, because a line
    costs one multiplication and a spline costs a search.

    Attributes
    ----------
    slope, offset : Tensor, shape (C,)
        The lines ``slope * x + offset``; zero where the function is curved.
    curved : Tensor of int64, shape (S,)
        Which of the C functions are curved.
    knots : Tensor, shape (S, K)
        Ascending break points, padded with ``inf``.
    origin : Tensor, shape (S, K + 1)
        The abscissa that each piece's polynomial is written about.
    coefficients : Tensor, shape (S, K + 1, D)
        Ascending powers of ``x - origin``.
    """

    slope: Tensor
    offset: Tensor
    curved: Tensor
    knots: Tensor
    origin: Tensor
    coefficients: Tensor

    def __len__(self) -> int:
        return self.slope.shape[0]

    def to(self, device: torch.device | str, dtype: torch.dtype) -> Curves:
        """Copy to a device and floating-point type."""
        return replace(
            self,
            slope=self.slope.to(device, dtype),
            offset=self.offset.to(device, dtype),
            curved=self.curved.to(device),
            knots=self.knots.to(device, dtype),
            origin=self.origin.to(device, dtype),
            coefficients=self.coefficients.to(device, dtype),
        )

    @property
    def requires_grad(self) -> bool:
        """Whether any of its tensors asks for gradients."""
        parts = (self.slope, self.offset, self.knots, self.origin, self.coefficients)
        return any(part.requires_grad for part in parts)

    def take(self, index: Tensor) -> Curves:
        """The functions named by ``index``, in that order."""
        place = torch.full((len(self),), -1, dtype=torch.int64, device=self.slope.device)
        place[self.curved] = torch.arange(len(self.curved), device=place.device)
        rows = place[index]
        keep = rows[rows >= 0]
        return Curves(
            slope=self.slope[index],
            offset=self.offset[index],
            curved=torch.nonzero(rows >= 0)[:, 0],
            knots=self.knots[keep],
            origin=self.origin[keep],
            coefficients=self.coefficients[keep],
        )


def evaluate(curves: Curves, x: Tensor) -> Tensor:
    """Values of the functions, batch last.

    Parameters
    ----------
    curves : Curves
        C functions.
    x : Tensor, shape (C, B)
        Their arguments.

    Returns
    -------
    Tensor, shape (C, B)
    """
    line = torch.addcmul(curves.offset[:, None], curves.slope[:, None], x)
    if len(curves.curved) == 0:
        return line
    t, c = _pieces(curves, x)
    value = c[..., -1]
    for power in range(c.shape[-1] - 2, -1, -1):
        value = torch.addcmul(c[..., power], value, t)
    return line.index_copy(0, curves.curved, value)


def evaluate_with_derivatives(curves: Curves, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Values, first and second derivatives of the functions, each of shape (C, B)."""
    value = torch.addcmul(curves.offset[:, None], curves.slope[:, None], x)
    first = curves.slope[:, None].expand_as(value)
    second = torch.zeros_like(value)
    if len(curves.curved) == 0:
        return value, first, second
    t, c = _pieces(curves, x)
    f, df, half_ddf = c[..., -1], torch.zeros_like(t), torch.zeros_like(t)
    for power in range(c.shape[-1] - 2, -1, -1):
        half_ddf = torch.addcmul(df, half_ddf, t)
        df = torch.addcmul(f, df, t)
        f = torch.addcmul(c[..., power], f, t)
    put = curves.curved
    return (
        value.index_copy(0, put, f),
        first.index_copy(0, put, df),
        second.index_copy(0, put, 2 * half_ddf),
    )


def _pieces(curves: Curves, x: Tensor) -> tuple[Tensor, Tensor]:
    """Local argument (S, B) and coefficients (S, B, D) of the piece that each x falls in."""
    x = x.index_select(0, curves.curved).contiguous()
    piece = torch.searchsorted(curves.knots, x.detach(), right=True)
    t = x - curves.origin.gather(1, piece)
    rows = torch.arange(len(curves.curved), device=x.device)[:, None]
    return t, curves.coefficients[rows, piece]


# --- making curves ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pieces:
    """One scalar function before stacking: K knots and K + 1 polynomials about their origins."""

    knots: tuple[float, ...]
    origin: tuple[float, ...]
    coefficients: tuple[tuple[float, ...], ...]

    @property
    def is_line(self) -> bool:
        """Whether it is a straight line everywhere."""
        return not self.knots and len(self.coefficients[0]) <= 2

    @property
    def is_constant(self) -> bool:
        """Whether it is the same everywhere."""
        return not self.knots and not any(self.coefficients[0][1:])

    def scaled(self, factor: float) -> Pieces:
        """The function times a factor."""
        return replace(
            self, coefficients=tuple(tuple(factor * c for c in p) for p in self.coefficients)
        )


def polynomial(coefficients: tuple[float, ...]) -> Pieces:
    """A polynomial given by ascending powers."""
    return Pieces((), (0.0,), (tuple(coefficients),))


def hermite(x: list[float], y: list[float], slope: list[float]) -> Pieces:
    """The piecewise cubic through (x, y) with the given slopes at the knots, straight outside.

    With the slopes that OpenSim's ``SimmSpline`` reports at its knots this is that spline exactly.
    """
    pieces = [(y[0], slope[0], 0.0, 0.0)]
    origin = [x[0]]
    for i in range(len(x) - 1):
        h = x[i + 1] - x[i]
        secant = (y[i + 1] - y[i]) / h
        pieces.append(
            (
                y[i],
                slope[i],
                (3 * secant - 2 * slope[i] - slope[i + 1]) / h,
                (slope[i] + slope[i + 1] - 2 * secant) / h**2,
            )
        )
        origin.append(x[i])
    pieces.append((y[-1], slope[-1], 0.0, 0.0))
    origin.append(x[-1])
    return Pieces(tuple(x), tuple(origin), tuple(pieces))


def stack(functions: list[Pieces]) -> Curves:
    """Stack single functions into one table (float64, CPU)."""
    curved = [i for i, f in enumerate(functions) if not f.is_line]
    k = max((len(functions[i].knots) for i in curved), default=0)
    d = max((len(c) for i in curved for c in functions[i].coefficients), default=1)
    slope = torch.zeros(len(functions), dtype=torch.float64)
    offset = torch.zeros_like(slope)
    for i, f in enumerate(functions):
        if f.is_line:
            c = (*f.coefficients[0], 0.0, 0.0)
            offset[i] = c[0] - c[1] * f.origin[0]
            slope[i] = c[1]
    knots = torch.full((len(curved), k), torch.inf, dtype=torch.float64)
    origin = torch.zeros((len(curved), k + 1), dtype=torch.float64)
    coefficients = torch.zeros((len(curved), k + 1, d), dtype=torch.float64)
    for row, i in enumerate(curved):
        f = functions[i]
        knots[row, : len(f.knots)] = torch.tensor(f.knots, dtype=torch.float64)
        for j, (o, c) in enumerate(zip(f.origin, f.coefficients, strict=True)):
            origin[row, j] = o
            coefficients[row, j, : len(c)] = torch.tensor(c, dtype=torch.float64)
    return Curves(
        slope, offset, torch.tensor(curved, dtype=torch.int64), knots, origin, coefficients
    )
