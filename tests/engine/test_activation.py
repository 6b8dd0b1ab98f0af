"""Activation dynamics against opensim, an adaptive solver and closed forms."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from scipy.integrate import solve_ivp
from torch import Tensor

from biokit.engine.activation import activation_rate, integrate_activation, required_excitation
from biokit.engine.muscles import Muscles
from tests.engine.muscle_reference import by_hand
from tests.opensim_reference import compiled, model_path, opensim

INTEGRATION = 3e-5  # of an activation


def different() -> Muscles:
    def row(*values: float) -> Tensor:
        return torch.tensor(values, dtype=torch.float64)

    return replace(
        by_hand("millard", "thelen", "millard"),
        activation_time=row(0.0103, 0.015, 0.02),
        deactivation_time=row(0.04, 0.05, 0.06),
        minimum_activation=row(0.01, 0.0, 0.02),
    )


def rough_trial(frames: int) -> tuple[Tensor, Tensor]:
    """Times, and excitations that rise, fall and reach both ends, (T, 3)."""
    time = torch.arange(frames, dtype=torch.float64) * 0.01
    rng = np.random.default_rng(0)
    wave = 0.5 + 0.6 * np.sin(2 * np.pi * np.outer(time, [1, 2, 5]) + rng.uniform(0, 6, 3))
    return time, torch.from_numpy(np.clip(wave + 0.1 * rng.normal(size=wave.shape), 0, 1))


@pytest.mark.parametrize("name", ["Rajagopal2016", "gait2392"])
def test_rates_equal_opensim(name: str) -> None:
    osim = opensim()
    muscles = compiled(name).muscles
    source = osim.Model(str(model_path(name)))
    source.initSystem()
    kind = getattr(
        osim,
        {"millard": "Millard2012EquilibriumMuscle", "thelen": "Thelen2003Muscle"}[muscles.kind[0]],
    )
    dynamics = kind.safeDownCast(source.getMuscles().get(muscles.names[0])).getActivationModel()
    rng = np.random.default_rng(0)
    for a, u in [*rng.uniform(-0.05, 1.05, (200, 2)).tolist(), (0.5, 0.5), (0.0, 0.0)]:
        one = torch.full((len(muscles),), a, dtype=torch.float64)
        found = activation_rate(muscles, one, torch.full_like(one, u))
        np.testing.assert_allclose(found[0], dynamics.calcDerivative(a, u), rtol=1e-12, atol=1e-12)


def test_integration_equals_an_adaptive_solver() -> None:
    muscles = different()
    time, excitation = rough_trial(60)
    found = integrate_activation(muscles, time, excitation)
    limited = excitation.maximum(muscles.minimum_activation)

    def rate(t: float, a: np.ndarray, k: int) -> np.ndarray:
        share = (t - float(time[k])) / 0.01
        u = limited[k] + share * (limited[k + 1] - limited[k])
        return activation_rate(muscles, torch.from_numpy(a), u).numpy()

    a = limited[0].numpy()
    for k in range(len(time) - 1):
        span = (float(time[k]), float(time[k + 1]))
        a = solve_ivp(rate, span, a, args=(k,), rtol=1e-9, atol=1e-11, method="LSODA").y[:, -1]
        np.testing.assert_allclose(found[k + 1], a, rtol=0, atol=INTEGRATION)


def test_a_step_of_excitation_has_a_closed_form() -> None:
    muscles = different()
    time = torch.linspace(0, 0.3, 31, dtype=torch.float64)
    rest = muscles.minimum_activation
    rise = integrate_activation(muscles, time, torch.ones(31, 3, dtype=torch.float64), rest)
    # Separated variables: t = t_act integral of (0.5 + 1.5 a) / (1 - a)
    elapsed = muscles.activation_time * (
        -2 * torch.log((1 - rise) / (1 - rest)) - 1.5 * (rise - rest)
    )
    early = (rise < 0.999).all(1)
    torch.testing.assert_close(elapsed[early], time[early, None].expand(-1, 3), rtol=0, atol=1e-5)
    assert (rise.diff(dim=0) >= 0).all() and (rise <= 1).all()
    fall = integrate_activation(muscles, time, torch.zeros(31, 3, dtype=torch.float64), rise[-1])
    assert (fall >= rest).all() and (fall.diff(dim=0) <= 0).all()


def test_the_required_excitation_is_the_one_that_acted() -> None:
    muscles = different()
    rng = np.random.default_rng(1)
    activation = torch.from_numpy(rng.uniform(0.02, 1, (500, 3)))
    excitation = torch.from_numpy(rng.uniform(0, 1, (500, 3)))
    rate = activation_rate(muscles, activation, excitation)
    found = required_excitation(muscles, activation, rate)
    torch.testing.assert_close(found, excitation, rtol=0, atol=1e-12)


def test_a_result_does_not_depend_on_the_batch() -> None:
    muscles = different()
    time, excitation = rough_trial(40)
    batch = torch.stack([excitation, 1 - excitation, excitation.square()])[None]
    found = integrate_activation(muscles, time, batch)
    assert found.shape == (1, 3, 40, 3)
    for i in range(3):
        alone = integrate_activation(muscles, time, batch[0, i])
        torch.testing.assert_close(found[0, i], alone, rtol=0, atol=1e-11)


def test_gradients_equal_finite_differences() -> None:
    muscles = different()
    time, excitation = rough_trial(12)
    excitation = 0.1 + 0.8 * excitation
    weights = torch.from_numpy(np.random.default_rng(2).normal(size=(12, 3)))

    def loss(u: Tensor, start: Tensor, rising: Tensor) -> Tensor:
        own = replace(muscles, activation_time=rising)
        return (weights * integrate_activation(own, time, u, start)).sum()

    start = torch.full((3,), 0.3, dtype=torch.float64)
    leaves = [excitation.clone(), start, muscles.activation_time.clone()]
    for leaf in leaves:
        leaf.requires_grad_()
    gradients = torch.autograd.grad(loss(*leaves), leaves)
    rng = np.random.default_rng(3)
    for place, gradient in enumerate(gradients):
        direction = torch.from_numpy(rng.normal(size=gradient.shape))
        size = 1e-6 * float(leaves[place].detach().abs().max())
        ends = []
        for sign in (1, -1):
            moved = [leaf.detach() for leaf in leaves]
            moved[place] = moved[place] + sign * size * direction
            ends.append(loss(*moved))
        slope = (ends[0] - ends[1]) / (2 * size)
        np.testing.assert_allclose((gradient * direction).sum(), slope, rtol=1e-6)


def test_bad_input_is_told() -> None:
    muscles = different()
    time, excitation = rough_trial(5)
    with pytest.raises(ValueError, match="ascending"):
        integrate_activation(muscles, time.flip(0), excitation)
    with pytest.raises(ValueError, match="times and muscles"):
        integrate_activation(muscles, time, excitation[:4])
