"""Errors of recovered bodies against closed forms."""

import math
import time

import pytest
import roma
import torch
from torch import Tensor

from biokit import metrics

EXACT = 1e-9


def points(*shape: int) -> Tensor:
    generator = torch.Generator().manual_seed(3)
    return torch.randn(*shape, 3, generator=generator, dtype=torch.float64)


def test_mpjpe_aligns_the_root_only() -> None:
    truth = points(5, 24)
    shifted = truth + torch.tensor([1.0, -2.0, 0.5], dtype=torch.float64)
    assert float(metrics.mpjpe(shifted, truth, root=0)) < EXACT
    assert float(metrics.mpjpe(shifted, truth, root=None)) == pytest.approx(1000 * math.sqrt(5.25))
    moved = truth.clone()
    moved[:, 7, 0] += 0.024
    assert float(metrics.mpjpe(moved, truth, root=0)) == pytest.approx(1.0)
    moved[:, 0, 1] += 0.010  # a wrong pelvis is charged to all others
    expected = (22 * 10 + math.hypot(24, 10)) / 24
    assert float(metrics.mpjpe(moved, truth, root=0)) == pytest.approx(expected)
    each = metrics.mpjpe(moved, truth, root=0, each=True)
    assert each.shape == (5,) and each.tolist() == pytest.approx([expected] * 5)


def test_unknown_joints_are_left_out() -> None:
    truth = points(4, 10)
    moved = truth.clone()
    moved[1, 3] += 1.0
    truth[1, 3] = torch.nan
    truth[2] = torch.nan
    assert float(metrics.mpjpe(moved, truth, root=None)) == 0.0
    assert float(metrics.pa_mpjpe(moved, truth)) < EXACT
    each = metrics.pa_mpjpe(moved, truth, each=True)
    assert torch.isnan(each).tolist() == [False, False, True, False]


def test_mve_is_the_mean_over_vertices() -> None:
    truth, pelvis = points(2, 500), points(2)
    moved = truth + 0.1
    assert float(metrics.mve(moved, truth, root=(pelvis + 0.1, pelvis))) < EXACT
    assert float(metrics.mve(moved, truth, root=(pelvis, pelvis))) == pytest.approx(
        100 * math.sqrt(3)
    )


def test_procrustes_undoes_a_similarity_of_each_frame() -> None:
    truth = points(2, 3, 17)
    turn = roma.random_rotmat((2, 3), dtype=torch.float64)
    size = torch.tensor([[0.5, 1.0, 2.0], [1.1, 0.9, 3.0]], dtype=torch.float64)
    shift = points(2, 3)
    moved = size[..., None, None] * truth @ turn.mT + shift[..., None, :]
    found = metrics.procrustes(truth, moved)
    torch.testing.assert_close(found.rotation, turn)
    torch.testing.assert_close(found.size, size)
    torch.testing.assert_close(found.shift, shift)
    assert float(metrics.pa_mpjpe(moved, truth)) < EXACT
    assert float(metrics.pa_mpjpe(moved, truth, scale=False)) > 10.0


def test_procrustes_does_not_mirror() -> None:
    """The mirror image of a chiral set is no rotation of it."""
    truth = points(1, 12)
    mirrored = truth * torch.tensor([-1.0, 1.0, 1.0], dtype=torch.float64)
    found = metrics.procrustes(mirrored, truth)
    assert float(torch.linalg.det(found.rotation)) == pytest.approx(1.0)
    assert float(metrics.pa_mpjpe(mirrored, truth)) > 100.0


def test_procrustes_is_the_optimum() -> None:
    """No similarity next to it has a smaller weighted sum of squares."""
    truth, weight = points(1, 9), torch.arange(9.0, dtype=torch.float64)[None]
    seen = truth.flip(-1) + 0.1 * points(1, 9).roll(1, 1)
    found = metrics.procrustes(seen, truth, weight=weight)

    def cost(s: metrics.Similarity) -> float:
        return float((weight * (s.of(seen) - truth).square().sum(-1)).sum())

    best = cost(found)
    for axis in torch.eye(3, dtype=torch.float64):
        turn = roma.rotvec_to_rotmat(1e-3 * axis) @ found.rotation
        assert cost(found._replace(rotation=turn)) > best
        assert cost(found._replace(shift=found.shift + 1e-3 * axis)) > best
    assert cost(found._replace(size=found.size * 1.001)) > best
    assert cost(found._replace(size=found.size / 1.001)) > best


def test_two_points_tell_no_rotation() -> None:
    truth = points(3, 4)
    truth[1, 2:] = torch.nan
    found = metrics.procrustes(points(3, 4), truth)
    assert torch.isnan(found.size).tolist() == [False, True, False]


def test_pa_mpjpe_has_gradients() -> None:
    moved = points(2, 17).requires_grad_()
    metrics.pa_mpjpe(moved, points(2, 17).roll(1, 0)).backward()
    assert moved.grad is not None and bool(torch.isfinite(moved.grad).all())


def test_acceleration_of_a_parabola() -> None:
    """x = a t^2 / 2 accelerates by a, however the frames are spaced."""
    t = torch.tensor([0.0, 0.1, 0.15, 0.4, 0.5], dtype=torch.float64)
    still = torch.zeros(5, 2, 3, dtype=torch.float64)
    falling = still.clone()
    falling[:, 1, 1] = -0.5 * 9.81 * t.square()
    assert float(metrics.acceleration_error(falling, still, t)) == pytest.approx(9.81 / 2)
    each = metrics.acceleration_error(falling, still, t, each=True)
    assert each.tolist() == pytest.approx([9.81 / 2] * 3)
    with pytest.raises(ValueError, match="2 times; accelerations need"):
        metrics.acceleration_error(falling[:2], still[:2], t[:2])


def test_pck_counts_what_is_near() -> None:
    detected = torch.zeros(2, 4, 2, dtype=torch.float64)
    projected = detected.clone()
    projected[0, 0, 0], projected[0, 1, 1], projected[1, 2, 0] = 9.0, 11.0, 19.0
    size = torch.tensor([100.0, 200.0])
    assert float(metrics.pck(projected, detected, size=size, threshold=0.1)) == 7 / 8
    weight = torch.ones(2, 4)
    weight[0, 1] = 0.0
    assert float(metrics.pck(projected, detected, size=size, threshold=0.1, weight=weight)) == 1.0
    detected[0, 1] = torch.nan
    assert float(metrics.pck(projected, detected, size=size, threshold=0.1)) == 1.0
    projected[1, 3] = torch.nan  # detected, not projected
    assert float(metrics.pck(projected, detected, size=size, threshold=0.1)) == 6 / 7
    assert torch.isnan(metrics.pck(projected, detected * torch.nan, size=size))


def test_reprojection_error_is_the_distance() -> None:
    one, other = torch.tensor([[3.0, 4.0]]), torch.zeros(1, 2)
    assert metrics.reprojection_error(one, other).tolist() == [5.0]


def test_time_of_an_iteration_is_the_slope() -> None:
    found = metrics.iteration_times(
        lambda n: time.sleep(0.01 + 0.01 * n), (0, 2, 4), images=2, repeats=1, warm_up=0
    )
    assert found.iterations == (0, 2, 4) and len(found.seconds) == 3
    assert found.step == pytest.approx(0.005, rel=0.3)
    assert found.start == pytest.approx(0.005, rel=0.5)
    alone = metrics.iteration_times(lambda n: None, (1,), images=1, repeats=1, warm_up=0)
    assert math.isnan(alone.step) and math.isnan(alone.start)
