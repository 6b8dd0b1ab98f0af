"""The Inverse Kinematics Transformer: NeurIK, made smooth and differentiated."""

import pytest
import torch

from biokit.engine.angles import continuous
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.orientations import principal
from biokit.nets.differentiation import differentiate
from biokit.nets.kinematics_transformer import (
    InverseKinematicsTransformer,
    continuous_windows,
    inverse_kinematics_transformer,
)
from tests.neural_ik import moving, small_network, tied

STEP, CUTOFF = 1 / 60, 6.0  # s, Hz
SAME = 1e-9


def small(**numbers: int) -> InverseKinematicsTransformer:
    torch.manual_seed(1)
    return inverse_kinematics_transformer(
        small_network(), **({"width": 8, "depth": 1, "heads": 2} | numbers)
    ).double()


def test_angles_go_on_through_whole_turns_and_second_names() -> None:
    """A turning, waving person whose angles were cut to their principal values."""
    skeleton = tied().skeleton
    q, _ = moving(3, 40, seed=2)
    time = torch.linspace(0, 1, 40, dtype=torch.float64)
    for name, reach in (("pelvis_rotation", 14.0), ("arm_add_r", 4.0)):
        q[..., skeleton.coordinate_names.index(name)] += reach * time
    cut = principal(skeleton, q)
    assert float(cut.diff(dim=1).abs().amax()) > 3.0
    found = continuous_windows(skeleton, cut)
    assert float(found.diff(dim=1).abs().amax()) < 1.0
    torch.testing.assert_close(
        forward_kinematics(skeleton, found).rotation,
        forward_kinematics(skeleton, q).rotation,
        rtol=0,
        atol=SAME,
    )
    free = torch.tensor([not bounded for bounded in skeleton.bounded])
    for own, window in zip(found, cut, strict=True):
        jumps = continuous(skeleton, window).diff(dim=0) - own.diff(dim=0)
        assert float(jumps[:, free].abs().amax()) < SAME


def test_before_training_it_is_neurik_without_noise() -> None:
    network = small()
    _, markers = moving(2, 12)
    found = network(markers, STEP, cutoff=CUTOFF)
    estimate = network.network(markers)
    wanted = differentiate(continuous_windows(network.skeleton, estimate.q), STEP, CUTOFF)
    for own, other in zip(found[:3], wanted, strict=True):
        torch.testing.assert_close(own, other, rtol=0, atol=SAME)
    assert torch.equal(found.factors, estimate.factors)
    assert found.q.dtype == torch.float64 and found.q.shape == (2, 12, 48)


def test_it_corrects_after_training_and_reads_its_own_errors() -> None:
    """The correction depends on the angles, moves the free ones only, and stays differentiable."""
    network = small()
    _, markers = moving(2, 12)
    before = network(markers, STEP, cutoff=CUTOFF)
    with torch.no_grad():
        network.head[1].weight.normal_()
    markers.requires_grad_()
    after = network(markers, STEP, cutoff=CUTOFF)
    moved = (after.q - before.q).abs().amax((0, 1)) > 0
    free = torch.zeros(48, dtype=torch.bool)
    free[list(network.skeleton.free)] = True
    assert torch.equal(moved, free)
    assert float((after.q - before.q).diff(dim=0).abs().amax()) > 0
    after.qdd.square().mean().backward()
    assert markers.grad is not None and bool(torch.isfinite(markers.grad).all())
    for name, weights in network.named_parameters():
        if "network.heads.factors" not in name:
            assert weights.grad is None or bool(torch.isfinite(weights.grad).all()), name


def test_missing_markers_do_not_spoil_the_window() -> None:
    network = small()
    _, markers = moving(1, 12)
    markers[0, 3:5, ::2] = torch.nan
    found = network(markers, STEP, cutoff=CUTOFF)
    assert all(bool(torch.isfinite(part).all()) for part in found)


def test_what_cannot_be_built_or_differentiated() -> None:
    with pytest.raises(ValueError, match=r"last_only=False; 3 heads do not divide a token of 8"):
        inverse_kinematics_transformer(small_network(last_only=True), width=8, heads=3)
    with pytest.raises(ValueError, match="at least 6 frames, there are 4"):
        small()(moving(1, 4)[1], STEP, cutoff=CUTOFF)
