"""The derivative operator: OpenSim's kinematics, closed forms, exact gradients."""

import numpy as np
import pytest
import torch

from biokit.nets.differentiation import differentiate, window_operators
from biokit.smoothing import opensim_kinematics
from tests.opensim_reference import compiled, random_poses

STEP = 1 / 60  # s
SAME = 1e-12  # relative to the largest number


@pytest.mark.parametrize("cutoff", [6.0, 15.0, None])
@pytest.mark.parametrize("frames", [6, 31, 64, 200])
def test_is_what_inverse_dynamics_uses(frames: int, cutoff: float | None) -> None:
    rng = np.random.default_rng(frames)
    signal = 5 + np.cumsum(rng.normal(size=(3, frames, 7)), 1)
    found = differentiate(torch.from_numpy(signal), STEP, cutoff)
    for window in range(3):
        wanted = opensim_kinematics(STEP * np.arange(frames), signal[window], cutoff)
        for own, other in zip(found, wanted[1:], strict=True):
            scale = float(np.abs(other).max())
            np.testing.assert_allclose(own[window].numpy(), other, rtol=0, atol=SAME * scale)


def test_derivatives_of_a_slow_sine() -> None:
    """Away from the ends, within what the low-pass takes from 0.8 Hz at 6 Hz."""
    w, time = 2 * np.pi * 0.8, STEP * torch.arange(240, dtype=torch.float64)
    q, qd, qdd = differentiate(torch.sin(w * time)[:, None], STEP, 6.0)
    gain = 1 / (1 + (0.8 / 6.0) ** 6)  # of the third-order filter, twice; prewarping aside
    inner = slice(60, -60)
    torch.testing.assert_close(q[inner, 0], gain * torch.sin(w * time)[inner], rtol=0, atol=1e-4)
    torch.testing.assert_close(
        qd[inner, 0], w * gain * torch.cos(w * time)[inner], rtol=0, atol=1e-3
    )
    torch.testing.assert_close(
        qdd[inner, 0], -w * w * gain * torch.sin(w * time)[inner], rtol=0, atol=1e-2
    )


def test_gradients_are_the_transpose() -> None:
    """<w, A x> = <A' w, x>, in single precision too: the map itself is in double."""
    generator = torch.Generator().manual_seed(0)
    x = torch.randn(2, 40, 5, generator=generator, dtype=torch.float64, requires_grad=True)
    weight = torch.randn(3, 2, 40, 5, generator=generator, dtype=torch.float64)
    total = sum((w * part).sum() for w, part in zip(weight, differentiate(x, STEP), strict=True))
    (gradient,) = torch.autograd.grad(total, x)
    wanted = sum(a.mT @ w for a, w in zip(window_operators(40, STEP, 6.0), weight, strict=True))
    torch.testing.assert_close(gradient, wanted, rtol=1e-12, atol=1e-10)
    assert torch.autograd.gradcheck(
        lambda y: differentiate(y, STEP), x[:1, :8, :2].detach().requires_grad_()
    )
    single = x.detach().float().requires_grad_()
    assert differentiate(single, STEP).qdd.dtype == torch.float64


def test_poses_far_from_the_origin_keep_their_digits() -> None:
    """A person 10 m away accelerates as one at the origin."""
    model = compiled("open_skeleton")
    q = torch.from_numpy(random_poses(model, 20, seed=0))
    far = q.clone()
    far[:, model.coordinate_names.index("pelvis_tx")] += 10.0
    near, away = differentiate(q, STEP), differentiate(far, STEP)
    torch.testing.assert_close(near.qdd, away.qdd, rtol=0, atol=1e-8)


def test_bad_windows() -> None:
    with pytest.raises(ValueError, match="at least 6 frames, there are 5"):
        differentiate(torch.zeros(5, 2), STEP)
    with pytest.raises(ValueError, match="cutoff 40 Hz is not between 0 and 30 Hz"):
        differentiate(torch.zeros(9, 2), STEP, 40.0)
