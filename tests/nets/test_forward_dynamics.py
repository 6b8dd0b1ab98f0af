"""The forward dynamics layer: what it integrates, its loss, and that nothing breaks it."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from biokit import open_skeleton
from biokit.engine.dynamics import Loads
from biokit.engine.model import Model
from biokit.nets.forward_dynamics import ForwardDynamics, consistency, differences
from tests.engine.test_dynamics import heavy_pendulum
from tests.engine.test_window_rollout import Windows, made_up

STEP = 0.02  # s


@pytest.fixture(scope="module")
def model() -> Model:
    return open_skeleton()


@pytest.fixture(scope="module")
def made(model: Model) -> Windows:
    return made_up(model, "calcn_r", STEP, 8, people=2)


def test_the_true_forces_are_consistent_and_wrong_ones_are_not(model: Model, made: Windows) -> None:
    layer = ForwardDynamics(horizon=4, every=3)
    assert layer.starts(8) == [0, 3]
    path = layer(model, STEP, *made)
    found = layer.consistency(model, path, made.q)
    assert found.angle.shape == (4,)
    assert (found.starts, found.diverged) == (4, 0)
    assert float(found.angle[-1]) < 1e-3
    assert float(found.translation[-1]) < 1e-3
    assert float(found.loss) < 1e-6
    hip = torch.zeros_like(made.tau)
    hip[..., model.coordinate_names.index("hip_flexion_r")] = 30.0
    wrong = layer.consistency(
        model, layer(model, STEP, *made[:2], made.tau + hip, made.loads), made.q
    )
    assert float(wrong.loss) > 1000 * float(found.loss)
    assert bool((wrong.angle.diff() > 0).all())  # the longer, the further


def test_a_constant_push_moves_the_root_as_newton_says(model: Model, made: Windows) -> None:
    layer = ForwardDynamics(horizon=4, every=4)
    rows = [model.coordinate_names.index(f"pelvis_t{axis}") for axis in "xyz"]
    tau = made.tau.clone()
    tau[..., rows] += torch.tensor([100.0, 0.0, 0.0], dtype=tau.dtype)
    path = layer(model, STEP, *made[:2], tau, made.loads)
    apart = differences(model, path, made.q, layer.starts(8))
    mass = float(model.mass.sum())
    time = STEP * torch.arange(1, 5, dtype=torch.float64)
    assert apart.translation.shape == (2, 1, 4, 3)
    # The pelvis is not the mass centre, and the trunk lags behind: somewhat more than all.
    moved = apart.translation[:, 0, :, 0]
    assert bool((moved > 0.9 * 50.0 / mass * time.square()).all())


def test_lower_precision_in_float64_inside(model: Model, made: Windows) -> None:
    layer = ForwardDynamics(horizon=2, every=6, method="midpoint")
    exact = layer(model, STEP, *made)
    single = [x.float().requires_grad_() for x in made[:3]]
    loads = Loads(made.loads.body, *(x.float() for x in made.loads[1:]))
    path = layer(model, STEP, *single, loads)
    assert path.q.dtype == torch.float64
    assert torch.allclose(path.q, exact.q, atol=1e-4)
    loss = layer.consistency(model, path, single[0]).loss
    slopes = torch.autograd.grad(loss, single)
    assert all(x.dtype == torch.float32 and bool(torch.isfinite(x).all()) for x in slopes)


def test_the_gradient_of_the_loss_equals_finite_differences(model: Model, made: Windows) -> None:
    layer = ForwardDynamics(horizon=2, every=6, method="midpoint")
    generator = torch.Generator().manual_seed(0)
    along = torch.randn(made.tau.shape, generator=generator, dtype=torch.float64)
    along[..., list(model.locked)] = 0.0
    along *= 0.01  # 1 N*m would throw the hands away
    base = made.tau + along

    def loss(tau: Tensor) -> Tensor:
        return layer.consistency(model, layer(model, STEP, *made[:2], tau, made.loads), made.q).loss

    tau = base.clone().requires_grad_()
    (slope,) = torch.autograd.grad(loss(tau), tau)
    h = 1e-2
    numeric = float(loss(base + h * along) - loss(base - h * along)) / (2 * h)
    assert float((slope * along).sum()) == pytest.approx(numeric, rel=1e-5)


def test_starts_that_diverge_are_counted_and_bounded(model: Model, made: Windows) -> None:
    layer = ForwardDynamics(horizon=4, every=3)
    tau = made.tau.clone()
    tau[1] = 1e5
    force = made.loads.force.clone()
    force[0, 7] = torch.nan  # the second start of the first window needs it
    inputs = [x.clone().requires_grad_() for x in (made.q, made.qd, tau, force)]
    path = layer(model, STEP, *inputs[:3], made.loads._replace(force=inputs[3]))
    found = layer.consistency(model, path, inputs[0])
    assert (found.starts, found.diverged) == (3, 2)
    # two of three starts are lost from the first frame on: a half each, rotations and root
    assert float(found.loss.detach()) == pytest.approx(2 / 3, rel=1e-3)
    assert float(found.angle[0]) == pytest.approx((2 / 3) ** 0.5, rel=1e-3)
    assert bool(torch.isfinite(found.angle).all())
    slopes = torch.autograd.grad(found.loss, inputs)
    assert all(bool(torch.isfinite(x).all()) for x in slopes)


def test_nothing_known_is_no_loss() -> None:
    pendulum = heavy_pendulum()
    layer = ForwardDynamics(horizon=2, every=1)
    q = torch.zeros(1, 4, 2, dtype=torch.float64, requires_grad=True)
    tau = torch.full_like(q, torch.nan)
    path = layer(pendulum, STEP, q, q, tau)
    found = consistency(differences(pendulum, path, q, layer.starts(4)))
    assert (found.starts, found.diverged) == (0, 0)
    assert float(found.loss.detach()) == 0.0
    (slope,) = torch.autograd.grad(found.loss, q)
    assert float(slope.abs().max()) == 0.0
