"""Derivatives of markers and bodies by coordinates and scale factors: autograd is right."""

from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from biokit.engine.kinematics import forward_kinematics, marker_jacobian, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import scale_model
from tests.opensim_reference import compiled, random_poses

RELATIVE = 1e-6  # largest difference from central differences, relative to the gradient's largest
NAMES = ("open_skeleton", "Rajagopal2016", "D3KE", "gait2392_scaled", "opencap_subject4")


def central(function: Callable[[Tensor], Tensor], x: Tensor, step: float = 1e-4) -> Tensor:
    """Fourth-order central differences of a scalar function by every element of ``x``."""
    gradient = torch.empty_like(x)
    for i in range(x.numel()):
        shift = torch.zeros_like(x).view(-1)
        shift[i] = step
        near, far = shift.view_as(x), 2 * shift.view_as(x)
        inner = function(x + near) - function(x - near)
        gradient.view(-1)[i] = (8 * inner - function(x + far) + function(x - far)) / (12 * step)
    return gradient


def check(function: Callable[[Tensor], Tensor], x: Tensor) -> None:
    """Autograd of a scalar function of many outputs against finite differences."""
    leaf = x.clone().requires_grad_()
    (found,) = torch.autograd.grad(function(leaf), leaf)
    with torch.no_grad():
        expected = central(function, x)
    assert float(expected.abs().amax()) > 0
    torch.testing.assert_close(
        found, expected, rtol=0, atol=RELATIVE * float(expected.abs().amax())
    )


def problem(name: str, *, seed: int = 0) -> tuple[Model, Tensor, Tensor, Tensor]:
    """A model, one pose, scale factors and random weights of all outputs."""
    model = compiled(name)
    generator = torch.Generator().manual_seed(seed)
    q = torch.from_numpy(random_poses(model, 1, seed=seed))[0]
    double = torch.float64
    scale = 0.8 + 0.4 * torch.rand(len(model.body_names), 3, generator=generator, dtype=double)
    size = 3 * len(model.marker_names) + 12 * len(model.body_names)
    return model, q, scale, torch.randn(size, generator=generator, dtype=double)


def outputs(model: Model, q: Tensor, scale: Tensor | None) -> Tensor:
    pose = forward_kinematics(model, q, scale)
    markers = marker_positions(model, pose, scale)
    return torch.cat([markers.flatten(), pose.position.flatten(), pose.rotation.flatten()])


@pytest.mark.parametrize("name", NAMES)
def test_by_coordinates(name: str) -> None:
    model, q, scale, weight = problem(name)
    check(lambda x: weight @ outputs(model, x, scale), q)


@pytest.mark.parametrize("name", NAMES)
def test_by_scale_factors(name: str) -> None:
    model, q, scale, weight = problem(name)
    check(lambda s: weight @ outputs(model, q, s), scale)


@pytest.mark.parametrize("name", ["open_skeleton", "Rajagopal2016"])
def test_through_the_scaled_model(name: str) -> None:
    """Lengths, masses and inertias of a scaled model are differentiable by the factors."""
    model, q, scale, weight = problem(name)

    def total(s: Tensor) -> Tensor:
        scaled = scale_model(model, s, preserve_mass_distribution=False)
        bodies = torch.cat([scaled.mass, scaled.mass_center.flatten(), scaled.inertia.flatten()])
        return weight @ outputs(scaled, q, None) + bodies.square().sum()

    check(total, scale)


@pytest.mark.parametrize("name", NAMES)
def test_marker_jacobian(name: str) -> None:
    model, q, scale, _ = problem(name)
    found = marker_jacobian(model, q, scale)

    def place(x: Tensor) -> Tensor:
        return marker_positions(model, forward_kinematics(model, x, scale), scale)

    step = 1e-4
    for i in range(len(q)):
        shift = torch.zeros_like(q)
        shift[i] = step
        inner = place(q + shift) - place(q - shift)
        outer = place(q + 2 * shift) - place(q - 2 * shift)
        expected = (8 * inner - outer) / (12 * step)
        torch.testing.assert_close(found[..., i], expected, rtol=0, atol=RELATIVE)


def test_a_batch_has_the_gradients_of_its_members() -> None:
    model, _, scale, _ = problem("open_skeleton")
    q = torch.from_numpy(random_poses(model, 3, seed=1)).requires_grad_()
    scales = (scale * torch.tensor([1.0, 0.9, 1.1], dtype=torch.float64)[:, None, None]).clone()
    scales.requires_grad_()
    pose = forward_kinematics(model, q, scales)
    loss = marker_positions(model, pose, scales).square().sum()
    by_q, by_scale = torch.autograd.grad(loss, (q, scales))
    for i in range(3):
        one, own = q[i].detach().requires_grad_(), scales[i].detach().requires_grad_()
        pose = forward_kinematics(model, one, own)
        alone = marker_positions(model, pose, own).square().sum()
        for batch, single in zip(
            (by_q, by_scale), torch.autograd.grad(alone, (one, own)), strict=True
        ):
            torch.testing.assert_close(batch[i], single, rtol=1e-12, atol=1e-12)
