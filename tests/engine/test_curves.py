"""Functions of one coordinate: values and derivatives, by hand and against opensim's."""

import numpy as np
import pytest
import torch
from torch import Tensor

from biokit.engine.curves import (
    Pieces,
    evaluate,
    evaluate_with_derivatives,
    hermite,
    polynomial,
    stack,
)

ROUNDING = 1e-12
CUBIC = polynomial((1.0, -2.0, 0.5, 3.0))
BROKEN = Pieces((0.0, 1.0), (0.0, 0.0, 1.0), ((0.0, 1.0), (0.0, 2.0), (2.0, -1.0)))
X = torch.linspace(-2, 3, 41, dtype=torch.float64)


def values(*functions: Pieces, x: Tensor = X) -> tuple[Tensor, Tensor, Tensor]:
    curves = stack(list(functions))
    batch = x.expand(len(functions), -1)
    found = evaluate_with_derivatives(curves, batch)
    torch.testing.assert_close(evaluate(curves, batch), found[0], rtol=0, atol=ROUNDING)
    return found


def test_polynomials() -> None:
    value, first, second = values(polynomial((4.0,)), polynomial((1.0, -3.0)), CUBIC)
    cubic = np.polynomial.Polynomial([1.0, -2.0, 0.5, 3.0])
    for found, expected in (
        (value, [np.full(41, 4.0), 1 - 3 * X.numpy(), cubic(X.numpy())]),
        (first, [np.zeros(41), np.full(41, -3.0), cubic.deriv()(X.numpy())]),
        (second, [np.zeros(41), np.zeros(41), cubic.deriv(2)(X.numpy())]),
    ):
        np.testing.assert_allclose(found, expected, rtol=0, atol=ROUNDING)


def test_a_broken_line_continues_outside_its_knots() -> None:
    value, first, second = values(BROKEN)
    x = X.numpy()
    expected = np.where(x < 0, x, np.where(x < 1, 2 * x, 2 - (x - 1)))
    np.testing.assert_allclose(value[0], expected, rtol=0, atol=ROUNDING)
    away = np.abs(x[:, None] - [0, 1]).min(1) > 1e-9
    slope = np.where(x < 0, 1.0, np.where(x < 1, 2.0, -1.0))
    np.testing.assert_allclose(first[0][away], slope[away], rtol=0, atol=ROUNDING)
    assert (second == 0).all()


def test_hermite_pieces_meet_in_value_and_slope() -> None:
    knots, heights, slopes = [-1.0, 0.0, 2.0], [0.5, -1.0, 3.0], [1.0, 0.0, -2.0]
    spline = hermite(knots, heights, slopes)
    value, first, _ = values(spline, x=torch.tensor(knots, dtype=torch.float64))
    np.testing.assert_allclose(value[0], heights, rtol=0, atol=ROUNDING)
    np.testing.assert_allclose(first[0], slopes, rtol=0, atol=ROUNDING)
    just = [k - 1e-9 for k in knots]
    value, first, _ = values(spline, x=torch.tensor(just, dtype=torch.float64))
    np.testing.assert_allclose(value[0], heights, rtol=0, atol=1e-8)
    np.testing.assert_allclose(first[0], slopes, rtol=0, atol=1e-7)
    outside = torch.tensor([-3.0, 5.0], dtype=torch.float64)
    np.testing.assert_allclose(values(spline, x=outside)[0][0], [-1.5, -3.0], atol=ROUNDING)


def test_derivatives_are_those_of_autograd() -> None:
    spline = hermite([-1.0, 0.5, 2.0], [0.5, -1.0, 3.0], [1.0, 0.0, -2.0])
    x = X[None].repeat(3, 1) + 1e-3  # away from the knots
    curves = stack([CUBIC, BROKEN, spline])
    leaf = x.clone().requires_grad_()
    (first,) = torch.autograd.grad(evaluate(curves, leaf).sum(), leaf, create_graph=True)
    (second,) = torch.autograd.grad(first.sum(), leaf)
    _, df, ddf = evaluate_with_derivatives(curves, x)
    torch.testing.assert_close(df, first.detach(), rtol=0, atol=ROUNDING)
    torch.testing.assert_close(ddf, second, rtol=0, atol=ROUNDING)


def test_taking_some_functions_keeps_their_order() -> None:
    functions = [polynomial((0.0, 2.0)), CUBIC, polynomial((5.0,)), BROKEN]
    taken = stack(functions).take(torch.tensor([3, 0, 1, 3]))
    expected = values(functions[3], functions[0], functions[1], functions[3])[0]
    torch.testing.assert_close(evaluate(taken, X.expand(4, -1)), expected, rtol=0, atol=0)


def test_a_function_times_a_factor() -> None:
    for function in (CUBIC, BROKEN):
        scaled, plain = values(function.scaled(-2.5))[0], values(function)[0]
        torch.testing.assert_close(scaled, -2.5 * plain, rtol=0, atol=ROUNDING)


@pytest.mark.parametrize(
    ("function", "line", "constant"),
    [
        (polynomial((2.0,)), True, True),
        (polynomial((2.0, 0.0, 0.0)), False, True),
        (polynomial((0.0, 1.0)), True, False),
        (CUBIC, False, False),
        (BROKEN, False, False),
    ],
)
def test_what_a_function_is(function: Pieces, line: bool, constant: bool) -> None:
    assert (function.is_line, function.is_constant) == (line, constant)
