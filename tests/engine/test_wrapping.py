"""Wraps: by hand, as shortest paths, against opensim over a sweep of poses, and their gradients."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from biokit.engine.model import Model
from biokit.engine.muscle_path import muscle_geometry
from biokit.engine.wrap_ellipsoid import closest, ellipsoid
from biokit.engine.wrapping import Wrapped, cylinder, size_of, sphere, torus, with_exact_pull
from biokit.io.osim import load_osim
from tests.muscle_models import wrapped
from tests.opensim_reference import Reference

SAME = 1e-12
R = 0.04
NONE = torch.zeros(1, 3, 1, dtype=torch.float64)


def column(*values: float) -> Tensor:
    return torch.tensor(values, dtype=torch.float64).view(1, 3, 1)


def one(value: float) -> Tensor:
    return torch.tensor([[value]], dtype=torch.float64)


def whole(found: Wrapped, p1: Tensor, p2: Tensor) -> Tensor:
    return size_of(found.first - p1) + found.length + size_of(found.second - p2)


# --- by hand ------------------------------------------------------------------------------------


def test_round_a_cylinder_in_a_plane() -> None:
    # Both ends level with the axis at a distance d: half a turn less twice acos(r/d).
    d = 0.1
    p1, p2 = column(-d, 0.0, 0.0), column(d, 1e-9, 0.0)
    found = cylinder(p1, p2, one(R), one(1.0), column(0, 1, 0))
    expected = 2 * math.sqrt(d**2 - R**2) + R * (math.pi - 2 * math.acos(R / d))
    assert bool(found.touches.all())
    assert float(whole(found, p1, p2)) == pytest.approx(expected, abs=1e-9)
    assert float(found.first[0, 1]) > 0


def test_a_helix_on_a_cylinder() -> None:
    # Ends one above the other on the unrolled surface: length by Pythagoras.
    d, height = 0.1, 0.07
    p1, p2 = column(-d, 0.0, 0.0), column(d, 1e-9, height)
    found = cylinder(p1, p2, one(R), one(1.0), column(0, 1, 0))
    flat = 2 * math.sqrt(d**2 - R**2) + R * (math.pi - 2 * math.acos(R / d))
    assert float(whole(found, p1, p2)) == pytest.approx(math.hypot(flat, height), abs=1e-9)


def test_the_other_side_of_a_cylinder() -> None:
    p1, p2 = column(-0.1, 0.03, 0.0), column(0.1, 0.03, 0.0)
    near = cylinder(p1, p2, one(R), one(1.0), column(0, 1, 0))
    far = cylinder(p1, p2, one(R), one(1.0), column(0, -1, 0))
    assert float(near.first[0, 1]) > 0 > float(far.first[0, 1])
    assert float(whole(far, p1, p2)) > float(whole(near, p1, p2))


@pytest.mark.parametrize(
    ("p1", "p2", "why"),
    [
        ((-0.1, 0.05, 0.0), (0.1, 0.05, 0.0), "the line passes beside it"),
        ((0.01, 0.0, 0.0), (0.1, 0.0, 0.0), "an end is inside"),
        ((-0.1, 0.0, 0.6), (0.1, 0.01, 0.6), "the line passes beyond its length"),
        ((0.05, 0.0, 0.0), (0.1, 0.0, 0.0), "both ends are on one side of it"),
        ((0.05, 0.0, -1.0), (0.05, 0.0, 1.0), "the line is parallel to it"),
    ],
)
def test_no_wrap_round_a_cylinder(
    p1: tuple[float, float, float], p2: tuple[float, float, float], why: str
) -> None:
    a, b = column(*p1).requires_grad_(), column(*p2).requires_grad_()
    found = cylinder(a, b, one(R), one(1.0), NONE)
    assert not bool(found.touches.any()), why
    for gradient in torch.autograd.grad(whole(found, a, b).sum(), (a, b)):
        assert bool(torch.isfinite(gradient).all())


def test_round_a_sphere() -> None:
    d = 0.1
    p1, p2 = column(-d, 0.0, 0.01), column(d, 0.0, 0.01)
    found = sphere(p1, p2, one(R), NONE)
    reach = math.hypot(d, 0.01)
    between = math.pi - 2 * math.atan2(0.01, d)
    expected = 2 * math.sqrt(reach**2 - R**2) + R * (between - 2 * math.acos(R / reach))
    assert float(whole(found, p1, p2)) == pytest.approx(expected, abs=1e-12)
    assert float(size_of(found.first)) == pytest.approx(R, abs=1e-12)


def test_through_the_centre_of_a_sphere() -> None:
    p1, p2 = column(-0.1, 0.0, 0.0).requires_grad_(), column(0.1, 0.0, 0.0)
    length = whole(sphere(p1, p2, one(R), NONE), p1, p2)
    expected = 2 * math.sqrt(0.01 - R**2) + R * (math.pi - 2 * math.acos(R / 0.1))
    assert length.item() == pytest.approx(expected, abs=1e-9)
    (gradient,) = torch.autograd.grad(length.sum(), p1)
    assert bool(torch.isfinite(gradient).all())


@pytest.mark.parametrize("method", ["hybrid", "midpoint", "axial"])
def test_an_ellipsoid_that_is_a_sphere(method: str) -> None:
    generator = torch.Generator().manual_seed(0)
    p1 = column(-0.1, 0.0, 0.01) + 0.01 * torch.randn(1, 3, 50, generator=generator)
    p2 = column(0.1, 0.0, 0.01) + 0.01 * torch.randn(1, 3, 50, generator=generator)
    round_one = ellipsoid(p1, p2, torch.full((1, 3), R, dtype=torch.float64), NONE, method)
    ball = sphere(p1, p2, one(R), NONE)
    assert torch.equal(round_one.touches, ball.touches)
    touches = ball.touches
    assert int(touches.sum()) > 40
    difference = whole(round_one, p1, p2) - whole(ball, p1, p2)
    assert float(difference[touches].abs().max()) < 1e-9


def test_nearest_point_of_an_ellipsoid() -> None:
    generator = torch.Generator().manual_seed(0)
    a = torch.tensor([[[1.0], [0.8], [1.3]]], dtype=torch.float64)
    p = torch.randn(1, 3, 200, generator=generator, dtype=torch.float64)
    found = closest(p, a)
    np.testing.assert_allclose(((found / a) ** 2).sum(1), 1.0, atol=1e-10)
    # The line to it is normal to the surface.
    normal = found / a**2
    across = torch.linalg.cross(p - found, normal, dim=1)
    assert float(across.abs().max()) < 1e-8


# --- shortest paths -----------------------------------------------------------------------------

Over = Callable[[Tensor, Tensor], Wrapped]
RADII = torch.tensor([[0.8], [0.5], [1.0]], dtype=torch.float64)
SIDES = torch.tensor([[0, 0, 0], [1, 0, 0], [0, -1, 0]], dtype=torch.float64)[..., None]
AXES = torch.tensor([[0.8, 0.6, 0.7]], dtype=torch.float64).expand(3, 3)
SHAPES: dict[str, Over] = {
    "cylinder": lambda a, b: cylinder(a, b, RADII, 100 * RADII, SIDES),
    "sphere": lambda a, b: sphere(a, b, RADII, SIDES),
    "torus": lambda a, b: with_exact_pull(lambda c, d: torus(c, d, RADII / 4, RADII, SIDES), a, b),
    "ellipsoid": lambda a, b: with_exact_pull(
        lambda c, d: ellipsoid(c, d, AXES, SIDES, "midpoint"), a, b
    ),
}


def ends(count: int) -> tuple[Tensor, Tensor]:
    generator = torch.Generator().manual_seed(3)
    both = torch.randn(2, 3, 3, count, generator=generator, dtype=torch.float64)
    return 3 * both[0], 3 * both[1]


@pytest.mark.parametrize("shape", SHAPES)
def test_the_pull_is_minus_the_gradient_of_the_length(shape: str) -> None:
    p1, p2 = (p.requires_grad_() for p in ends(400))
    found = SHAPES[shape](p1, p2)
    assert int(found.touches.sum()) > 30
    total = torch.where(found.touches, whole(found, p1, p2), 0.0)
    gradients = torch.autograd.grad(total.sum(), (p1, p2))
    for gradient, pull in zip(gradients, (found.pull_first, found.pull_second), strict=True):
        assert bool(torch.isfinite(gradient).all())
        difference = torch.where(found.touches[:, None], gradient + pull, 0.0)
        assert float(difference.detach().abs().max()) < SAME


@pytest.mark.parametrize("shape", SHAPES)
def test_gradients_against_finite_differences(shape: str) -> None:
    p1, p2 = ends(60)
    step = 1e-6
    direction = torch.randn(p1.shape, generator=torch.Generator().manual_seed(1)).to(p1)
    p1.requires_grad_()
    found = SHAPES[shape](p1, p2)
    (gradient,) = torch.autograd.grad(
        torch.where(found.touches, whole(found, p1, p2), 0.0).sum(), p1
    )
    slope = (gradient * direction).sum(1)
    up, down = (p1.detach() + s * step * direction for s in (1, -1))
    above, below = SHAPES[shape](up, p2), SHAPES[shape](down, p2)
    numeric = (whole(above, up, p2) - whole(below, down, p2)) / (2 * step)
    steady = found.touches & above.touches & below.touches
    assert float((slope - numeric)[steady].abs().max()) < 1e-6


def test_a_cylinder_path_is_shorter_than_its_neighbours() -> None:
    p1, p2 = ends(400)
    found = SHAPES["cylinder"](p1, p2)
    section = cylinder(p1, p2, RADII, 100 * RADII, SIDES, plane_section=True)
    both = found.touches & section.touches
    longer = (whole(section, p1, p2) - whole(found, p1, p2))[both]
    assert float(longer.min()) > -SAME
    assert float(longer.max()) > 1e-3


@pytest.mark.parametrize("method", ["hybrid", "midpoint", "axial"])
def test_an_ellipsoid_path_is_shorter_than_opensims(method: str) -> None:
    p1, p2 = ends(400)
    theirs = ellipsoid(p1, p2, AXES, 0 * SIDES, method, shortest=False)
    ours = with_exact_pull(lambda a, b: ellipsoid(a, b, AXES, 0 * SIDES, method), p1, p2)
    touches = ours.touches
    assert torch.equal(touches, theirs.touches)
    longer = (whole(theirs, p1, p2) - whole(ours, p1, p2))[touches]
    assert float(longer.min()) > -1e-9
    assert float(longer.max()) > 1e-3
    # The pull of a shortest path on any surface is a unit vector towards where it touches.
    towards = (ours.pull_first * (ours.first - p1)).sum(1) / size_of(ours.first - p1)
    assert float((1 - towards[touches]).abs().max()) < 1e-2


# --- against opensim ----------------------------------------------------------------------------

CASES = [
    # shape, size, quadrant, method, poses that wrap at least, length and moment arm (mm, largest)
    ("Cylinder", (0.03, 1.0), "all", "hybrid", 0.1, 1e-6, 1e-6),
    ("Cylinder", (0.03, 1.0), "x", "hybrid", 0.3, 1e-6, 1e-6),
    ("Cylinder", (0.03, 1.0), "-y", "hybrid", 0.2, 1e-6, 1e-6),
    ("Sphere", (0.05,), "all", "hybrid", 0.15, 1e-6, 1e-6),
    ("Sphere", (0.05,), "-x", "hybrid", 0.15, 1e-6, 1e-6),
    # OpenSim adds up chords of 1 mm and stops its tangent points at 1e-4 of the size.
    ("Ellipsoid", (0.03, 0.05, 0.04), "all", "hybrid", 0.1, 1e-3, 0.02),
    ("Ellipsoid", (0.03, 0.05, 0.04), "all", "midpoint", 0.1, 1e-3, 0.02),
    ("Ellipsoid", (0.03, 0.05, 0.04), "x", "axial", 0.1, 1e-3, 0.02),
    # OpenSim stops its search for the nearest point of the circle early.
    ("Torus", (0.01, 0.05), "all", "hybrid", 0.5, 0.1, 0.4),
]


@pytest.mark.parametrize(("shape", "size", "quadrant", "method", "share", "length", "arm"), CASES)
def test_as_in_opensim(
    tmp_path: Path,
    shape: str,
    size: tuple[float, ...],
    quadrant: str,
    method: str,
    share: float,
    length: float,
    arm: float,
) -> None:
    path = wrapped(tmp_path, shape, size, quadrant=quadrant, method=method)
    model, reference = load_osim(path), Reference(path)
    q = np.stack([np.linspace(-0.8, 0.8, 120), np.linspace(-1.5, 1.5, 120)], 1)
    lengths, arms = reference.muscle_geometry(model, q, ("qa", "qb"))
    found = muscle_geometry(model, torch.from_numpy(q), opensim_compatible=True)
    np.testing.assert_allclose(found.length, lengths, rtol=0, atol=length * 1e-3)
    np.testing.assert_allclose(found.moment_arm, arms, rtol=0, atol=arm * 1e-3)
    straight = muscle_geometry(_without_wraps(load_osim(path)), torch.from_numpy(q)).length
    assert np.mean(np.abs(straight.numpy() - lengths) > 1e-9) > share


def _without_wraps(model: Model) -> Model:
    path = replace(model.muscles.path, wrap_muscle=(), wrap_object=(), wrap_first=(), wrap_last=())
    return replace(model, muscles=replace(model.muscles, path=path))


@pytest.mark.parametrize(("shape", "size"), [(c[0], c[1]) for c in CASES[::4]])
def test_default_moment_arms_are_minus_the_slope_of_the_length(
    tmp_path: Path, shape: str, size: tuple[float, ...]
) -> None:
    model = load_osim(wrapped(tmp_path, shape, size))
    q = torch.stack([torch.linspace(-0.8, 0.8, 60), torch.linspace(-1.5, 1.5, 60)], 1).double()
    q.requires_grad_()
    found = muscle_geometry(model, q)
    (slope,) = torch.autograd.grad(found.length.sum(), q)
    np.testing.assert_allclose(found.moment_arm[:, 0].detach(), -slope, rtol=0, atol=SAME)
