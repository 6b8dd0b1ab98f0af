"""The forward-inverse consistency loss: forces that cause the motion cost nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from biokit.io import open_skeleton
from biokit.nets.torque import InverseDynamicsTransformer, inverse_dynamics_transformer
from biokit.train import kinetics_consistency
from biokit.train.kinetic_labels import person_model
from biokit.train.kinetics_consistency import MovingClip, consistency, drift
from biokit.train.kinetics_data import Errors
from scripts.kinetics.prepare import views
from tests.kinetic_labels import walking_labels

FRAMES = 12


@pytest.fixture(scope="module")
def clip() -> MovingClip:
    labels, skeleton = walking_labels(), open_skeleton()
    stored = labels.clip(0)
    q, qd, qdd = (torch.as_tensor(stored[k].astype(np.float64)) for k in ("q", "qd", "qdd"))
    seen, _ = views(labels, 0, skeleton, Errors())
    return MovingClip(person_model(labels, 0, skeleton), q, qd, qdd, seen)


@pytest.fixture
def network() -> InverseDynamicsTransformer:
    torch.manual_seed(0)
    return inverse_dynamics_transformer(width=32, depth=1, heads=2, frames=FRAMES)


def whole_wrench(clip: MovingClip, rows: torch.Tensor) -> torch.Tensor:
    """All that the motion needs on one foot, none on the other: no residual is left."""
    batch = clip.frames.map(lambda x: x[rows])
    arm = (batch.reference - batch.mass_centre[..., None, :])[..., 0, :]
    force, moment = batch.total.split(3, -1)
    own = torch.cat([force, moment - torch.linalg.cross(arm, force)], -1)
    return torch.stack([own, torch.zeros_like(own)], 2)


def test_forces_that_explain_the_motion_cause_it(
    clip: MovingClip, network: InverseDynamicsTransformer, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = torch.arange(20, 20 + FRAMES)[None]
    batch = clip.frames.map(lambda x: x[rows])
    found = network(batch.seen())
    found = found._replace(moment=torch.zeros_like(found.moment))
    exact = whole_wrench(clip, rows)
    sizes = []
    for error in (0.0, 0.02, 0.1):  # body weights, upward
        wrench = exact.clone()
        wrench[..., 0, 1] += error
        monkeypatch.setattr(kinetics_consistency, "wrenches", lambda *_, w=wrench: w)
        change = drift(network, found, batch, clip, rows, [0, 3], 6).detach()
        sizes.append(float(change.abs().max()))
    assert sizes[0] < 2e-3  # rad, m: labels are stored in float32
    assert sizes[0] < sizes[1] < sizes[2]
    # the mass centre is lifted as by the force alone: g t^2 / 2 times the error
    up = list(clip.model.coordinate_names).index("pelvis_ty")
    assert float(change[0, 0, -1, up]) == pytest.approx(0.1 * 9.81 * 0.1**2 / 2, rel=0.15)


@pytest.mark.parametrize("torque", ["equations", "direct"])
def test_gradients_flow_through_the_solver(clip: MovingClip, torque: str) -> None:
    torch.manual_seed(0)
    network = inverse_dynamics_transformer(
        width=16, depth=1, heads=2, frames=FRAMES, torque=torque
    ).double()
    exact = replace(clip, frames=clip.frames.map(lambda x: x.double()))
    loss = consistency([lambda: exact], windows=1, length=FRAMES, starts=2, horizon=0.05)

    def value() -> torch.Tensor:
        return loss(network, torch.Generator().manual_seed(5)).double()

    value().backward()
    last = network.head[1].weight
    assert last.grad is not None
    direction = torch.randn(last.shape, generator=torch.Generator().manual_seed(1)).double()
    expected = float((last.grad * direction).sum())
    values = []
    for sign in (1, -1):
        with torch.no_grad():
            last += sign * 1e-3 * direction
            values.append(float(value()))
            last -= sign * 1e-3 * direction
    assert (values[0] - values[1]) / 2e-3 == pytest.approx(expected, rel=0.02, abs=1e-5)
