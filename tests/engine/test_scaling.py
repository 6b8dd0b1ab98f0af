"""Scaled models: by hand, against OpenSim's Model.scale, and scaling in forward kinematics."""

import math

import numpy as np
import pytest
import torch
from torch import Tensor

from biokit.engine.curves import polynomial
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model, uniform_factor
from tests.engine.models import SHANK, THIGH, Z, body_on_ground, chain, pendulum
from tests.opensim_reference import MODELS, Reference, compiled, model_path, random_poses

DOUBLE = 1e-9  # m and relative, largest difference from opensim
SAME = 1e-12  # m, rounding
LIGHTEST = 1e-10  # kg m^2, OpenSim's massless bodies have inertias of this size


def random_factors(model: Model, *, seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    size = (len(model.body_names), 3)
    return 0.8 + 0.4 * torch.rand(size, generator=generator, dtype=torch.float64)


# --- against opensim ----------------------------------------------------------------------------


@pytest.mark.parametrize("preserve", [True, False], ids=["preserved", "by volume"])
@pytest.mark.parametrize("name", MODELS)
def test_scaled_as_by_opensim(name: str, preserve: bool) -> None:
    model, reference = compiled(name), Reference(model_path(name))
    factors = random_factors(model, seed=1)
    factors[::5] = factors[::5, :1]  # some bodies keep their shape
    mass = 66.0
    scaled = scale_model(model, factors, mass=mass, preserve_mass_distribution=preserve)
    reference.scale(model, factors.numpy(), mass=mass, preserve=preserve)

    q = reference.coupled(model.coordinate_names, random_poses(model, 30, seed=2))
    expected = reference.pose(model, q)
    pose = forward_kinematics(scaled, torch.from_numpy(q))
    found = (*pose, marker_positions(scaled, pose))
    for ours, wanted in zip(found, expected, strict=True):
        np.testing.assert_allclose(ours, wanted, rtol=0, atol=DOUBLE)

    masses, centres, inertias = reference.masses(model)
    np.testing.assert_allclose(scaled.mass, masses, rtol=DOUBLE, atol=DOUBLE)
    np.testing.assert_allclose(scaled.mass_center, centres, rtol=0, atol=DOUBLE)
    np.testing.assert_allclose(scaled.inertia, inertias, rtol=DOUBLE, atol=LIGHTEST)
    assert float(scaled.mass.sum()) == pytest.approx(mass, rel=DOUBLE)


# --- scaling in two places ----------------------------------------------------------------------


@pytest.mark.parametrize("name", MODELS)
def test_scaled_kinematics_are_those_of_the_scaled_model(name: str) -> None:
    model = compiled(name)
    factors = random_factors(model, seed=3)
    q = torch.from_numpy(random_poses(model, 20, seed=4))
    pose = forward_kinematics(model, q, factors)
    scaled = scale_model(model, factors)
    other = forward_kinematics(scaled, q)
    for ours, theirs in (
        (pose.position, other.position),
        (pose.rotation, other.rotation),
        (marker_positions(model, pose, factors), marker_positions(scaled, other)),
    ):
        torch.testing.assert_close(ours, theirs, rtol=0, atol=SAME)
    torch.testing.assert_close(scaled.scale_factor, factors, rtol=0, atol=0)


def test_each_frame_may_have_its_own_factors() -> None:
    model = compiled("Rajagopal2016")
    each = torch.stack([random_factors(model, seed=s) for s in range(4)])
    q = torch.from_numpy(random_poses(model, 4, seed=4))
    markers = marker_positions(model, forward_kinematics(model, q, each), each)
    for i in range(4):
        scaled = scale_model(model, each[i])
        alone = marker_positions(scaled, forward_kinematics(scaled, q[i]))
        torch.testing.assert_close(markers[i], alone, rtol=0, atol=SAME)


def test_scaling_twice_multiplies() -> None:
    model = compiled("Rajagopal2016")
    a, b = random_factors(model, seed=5), random_factors(model, seed=6)
    twice, once = scale_model(scale_model(model, a), b), scale_model(model, a * b)
    torch.testing.assert_close(twice.scale_factor, once.scale_factor, rtol=SAME, atol=0)
    for field in ("parent_offset", "child_offset", "marker_location", "mass_center"):
        torch.testing.assert_close(getattr(twice, field), getattr(once, field), rtol=0, atol=SAME)


def test_ones_change_nothing() -> None:
    for name in MODELS:
        model = compiled(name)
        same = scale_model(model, torch.ones_like(model.scale_factor))
        for field in ("parent_offset", "child_offset", "marker_location", "mass", "inertia"):
            torch.testing.assert_close(
                getattr(same, field), getattr(model, field), rtol=SAME, atol=SAME
            )
        q = torch.from_numpy(random_poses(model, 5, seed=7))
        ours, theirs = forward_kinematics(same, q), forward_kinematics(model, q)
        torch.testing.assert_close(ours.position, theirs.position, rtol=0, atol=SAME)


# --- by hand ------------------------------------------------------------------------------------


def test_a_segment_scales_what_hangs_on_it() -> None:
    model = pendulum()
    factors = torch.tensor([[1.0, 1.2, 1.0], [2.0, 0.9, 1.0]], dtype=torch.float64)
    scaled = scale_model(model, factors)
    markers = marker_positions(scaled, forward_kinematics(scaled, scaled.default))
    assert markers[1, 1].item() == pytest.approx(-1.2 * THIGH)
    assert markers[2, 1].item() == pytest.approx(-1.2 * THIGH - 0.9 * SHANK)
    assert markers[3, 0].item() == pytest.approx(2 * 0.15)
    assert markers[3, 2].item() == pytest.approx(0.02)


def test_a_displacement_inside_a_joint_scales_with_the_parent_along_its_axis() -> None:
    oblique = (0.6, 0.0, 0.8)
    model = chain(
        parent=(-1, 0),
        offset=((0, 0, 0), (1, 0, 0)),
        channels=(
            (0, "turn", True, Z, polynomial((0.0, 1.0))),
            (1, "slide", False, (1, 0, 0), polynomial((0.0, 1.0))),
            (1, "slope", False, oblique, polynomial((0.0, 1.0))),
        ),
        markers=(("end", 1, (0.0, 0.0, 0.0)),),
    )
    q = torch.tensor([0.0, 0.5, 0.0], dtype=torch.float64)
    factors = torch.tensor([[3.0, 1.0, 1.0], [9.0, 9.0, 9.0]], dtype=torch.float64)
    scaled = scale_model(model, factors)
    assert forward_kinematics(scaled, q).position[1].tolist() == [3 * 1.5, 0, 0]
    # An oblique one does not change where nothing is scaled (OpenSim's Scale tool stretches it).
    q = torch.tensor([0.0, 0.0, 0.5], dtype=torch.float64)
    ones = scale_model(model, torch.ones_like(factors))
    found = forward_kinematics(ones, q).position[1]
    torch.testing.assert_close(found, torch.tensor([1.3, 0, 0.4], dtype=torch.float64))


def test_what_is_on_ground_does_not_scale() -> None:
    model = body_on_ground()
    scaled = scale_model(model, 2 * torch.ones(1, 3, dtype=torch.float64))
    q = torch.tensor([0, 0, 0, 1.0, 2.0, 3.0], dtype=torch.float64)
    assert forward_kinematics(scaled, q).position[0].tolist() == [1.0, 2.0, 3.0]


def test_masses_and_inertias_of_a_uniform_factor() -> None:
    model = compiled("Rajagopal2016")
    factors = torch.full_like(model.scale_factor, 1.1)
    kept = scale_model(model, factors)
    torch.testing.assert_close(kept.mass, model.mass, rtol=0, atol=0)
    torch.testing.assert_close(kept.inertia, 1.1**2 * model.inertia, rtol=SAME, atol=0)
    grown = scale_model(model, factors, preserve_mass_distribution=False)
    torch.testing.assert_close(grown.mass, 1.1**3 * model.mass, rtol=SAME, atol=0)
    torch.testing.assert_close(grown.inertia, 1.1**5 * model.inertia, rtol=SAME, atol=0)


def test_uniform_factor() -> None:
    """The size of a person, whatever the place and the missing markers."""
    model = compiled("open_skeleton")
    still = marker_positions(model, forward_kinematics(model, model.default))
    target = 1.07 * still + torch.tensor([3.0, 1.0, -2.0], dtype=torch.float64)
    target = torch.stack([target, target])
    target[1, ::3] = math.nan
    assert uniform_factor(model, target) == pytest.approx(1.07, rel=1e-9)
    assert uniform_factor(model, torch.full_like(target, math.nan)) == 1.0
