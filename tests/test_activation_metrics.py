"""Errors of activations and poses against NumPy, SciPy and closed forms."""

import math

import numpy as np
import pytest
import torch
from scipy.spatial.transform import Rotation
from scipy.stats import pearsonr
from torch import Tensor

from biokit import metrics

EXACT = 1e-12
RATE = 30.0  # Hz


def pair(seed: int = 0, shape: tuple[int, ...] = (3, 40, 5)) -> tuple[np.ndarray, np.ndarray]:
    """Activations and a noisy copy, of sequences, frames and muscles."""
    rng = np.random.default_rng(seed)
    truth = rng.beta(0.5, 3.0, shape)
    return np.clip(truth + 0.1 * rng.standard_normal(shape), 0, 1), truth


def test_each_muscle_against_numpy_and_scipy() -> None:
    predicted, truth = pair()
    found = metrics.activation_errors(predicted, truth)
    steps = np.diff(predicted, axis=1), np.diff(truth, axis=1)
    for k in range(5):
        a, b = predicted[..., k].ravel(), truth[..., k].ravel()
        assert float(found.pcc[k]) == pytest.approx(pearsonr(a, b)[0], abs=EXACT)
        rmse = np.sqrt(np.mean((a - b) ** 2))
        assert float(found.rmse[k]) == pytest.approx(rmse, abs=EXACT)
        assert float(found.nrmse[k]) == pytest.approx(rmse / b.std(), abs=EXACT)
        assert float(found.mae[k]) == pytest.approx(np.abs(a - b).mean(), abs=EXACT)
        active = np.abs(a - b)[b >= 0.1]
        assert float(found.active_mae[k]) == pytest.approx(active.mean(), abs=EXACT)
        assert int(found.active[k]) == active.size and int(found.samples[k]) == 120
        da, db = (s[..., k].ravel() for s in steps)
        assert float(found.difference_pcc[k]) == pytest.approx(pearsonr(da, db)[0], abs=EXACT)
        assert float(found.difference_mae[k]) == pytest.approx(np.abs(da - db).mean(), abs=EXACT)


def test_summary_against_numpy() -> None:
    predicted, truth = pair(1)
    found = metrics.activation_summary(predicted, truth)
    each = metrics.activation_errors(predicted, truth)
    a, b = predicted.ravel(), truth.ravel()
    assert float(found.pcc) == pytest.approx(float(each.pcc.mean()), abs=EXACT)
    assert float(found.pooled_pcc) == pytest.approx(pearsonr(a, b)[0], abs=EXACT)
    assert float(found.rmse) == pytest.approx(np.sqrt(np.mean((a - b) ** 2)), abs=EXACT)
    assert float(found.nrmse) == pytest.approx(float(found.rmse) / b.std(), abs=EXACT)
    assert float(found.muscle_nrmse) == pytest.approx(float(each.nrmse.mean()), abs=EXACT)
    assert float(found.mae) == pytest.approx(np.abs(a - b).mean(), abs=EXACT)
    assert float(found.active_mae) == pytest.approx(np.abs(a - b)[b >= 0.1].mean(), abs=EXACT)
    rows = [pearsonr(predicted[s, :, k], truth[s, :, k])[0] for s in range(3) for k in range(5)]
    assert float(found.sequence_pcc) == pytest.approx(np.mean(rows), abs=EXACT)
    assert (int(found.muscles), int(found.constant)) == (5, 0)


def test_the_best_constant_has_nrmse_one_and_no_correlation() -> None:
    truth = pair()[1]
    mean = np.zeros_like(truth) + truth.mean((0, 1))
    found = metrics.activation_errors(mean, truth)
    assert found.nrmse.tolist() == pytest.approx([1.0] * 5)
    assert found.pcc.tolist() == [0.0] * 5  # not NaN: it would be left out of the mean


def test_least_nrmse_of_a_correlation() -> None:
    """The best line through the truth has nRMSE sqrt(1 - r^2): what the docstring argues with."""
    rng = np.random.default_rng(3)
    truth = 0.3 + 0.1 * rng.standard_normal((4000, 1))
    rough = truth + 0.2 * rng.standard_normal(truth.shape)
    slope, offset = np.polyfit(rough[:, 0], truth[:, 0], 1)
    found = metrics.activation_summary(slope * rough + offset, truth)
    assert float(found.nrmse) == pytest.approx(math.sqrt(1 - float(found.pcc) ** 2), abs=1e-9)


def test_what_is_masked_or_missing_does_not_count() -> None:
    predicted, truth = pair(2)
    keep = np.ones(truth.shape[:2], dtype=bool)
    keep[0, 30:] = keep[2, :7] = False
    bad, worse = predicted.copy(), truth.copy()
    bad[~keep] = 77.0
    masked = metrics.activation_errors(bad, truth, mask=keep)
    worse[~keep] = np.nan
    missing = metrics.activation_errors(predicted, worse)
    a, b = predicted[keep], truth[keep]
    for found in (masked, missing):
        assert found.samples.tolist() == [keep.sum()] * 5
        assert float(found.mae[1]) == pytest.approx(np.abs(a - b)[:, 1].mean(), abs=EXACT)
        assert float(found.pcc[1]) == pytest.approx(pearsonr(a[:, 1], b[:, 1])[0], abs=EXACT)
    # steps over a gap are no steps
    parts = [(0, slice(0, 30)), (1, slice(None)), (2, slice(7, None))]
    steps = np.concatenate([np.diff(predicted[s, f] - truth[s, f], axis=0) for s, f in parts])
    expected = np.abs(steps).mean(0)
    np.testing.assert_allclose(masked.difference_mae, expected, atol=EXACT)
    one = np.ones(truth.shape, dtype=bool)
    one[..., 3] = False  # a muscle without labels
    alone = metrics.activation_summary(predicted, truth, mask=one)
    others = metrics.activation_summary(predicted[..., [0, 1, 2, 4]], truth[..., [0, 1, 2, 4]])
    assert float(alone.pcc) == pytest.approx(float(others.pcc))
    assert float(alone.rmse) == pytest.approx(float(others.rmse))
    assert int(alone.constant) == 1


def test_constant_muscles_are_left_out_and_counted() -> None:
    predicted, truth = pair(4)
    truth[..., 2] = 0.02
    found = metrics.activation_errors(predicted, truth)
    assert found.constant.tolist() == [False, False, True, False, False]
    for values in (found.pcc, found.nrmse, found.difference_pcc, found.active_mae):
        assert torch.isnan(values).tolist() == found.constant.tolist()
    assert float(found.mae[2]) == pytest.approx(np.abs(predicted[..., 2] - 0.02).mean())
    summary = metrics.activation_summary(predicted, truth)
    assert int(summary.constant) == 1
    rest = [0, 1, 3, 4]
    assert float(summary.pcc) == pytest.approx(float(found.pcc[rest].mean()))
    nothing = metrics.activation_summary(predicted, np.full_like(truth, np.nan))
    assert int(nothing.constant) == 5 and math.isnan(float(nothing.rmse))


def test_first_differences_see_a_shift_of_phase_and_not_an_offset() -> None:
    time = np.arange(300) / RATE
    truth = 0.3 + 0.2 * np.sin(2 * np.pi * time)[:, None]
    higher = metrics.activation_errors(truth + 0.1, truth)
    assert float(higher.difference_pcc) == pytest.approx(1.0)
    assert float(higher.difference_mae) == pytest.approx(0.0, abs=EXACT)
    late = 0.3 + 0.2 * np.sin(2 * np.pi * time - np.pi / 3)[:, None]
    # whole periods: the correlation of two sines is the cosine of their phase
    assert float(metrics.activation_errors(late, truth).pcc) == pytest.approx(0.5, abs=1e-9)
    inner = metrics.activation_errors(late, truth).difference_pcc
    assert float(inner) == pytest.approx(0.5, abs=0.01)


def test_single_precision_of_many_frames() -> None:
    predicted, truth = pair(5, (200_000, 2))
    exact = metrics.activation_summary(predicted, truth)
    single = metrics.activation_summary(*(x.astype(np.float32) for x in (predicted, truth)))
    half = metrics.activation_summary(*(torch.from_numpy(x).half() for x in (predicted, truth)))
    for name in ("pcc", "rmse", "nrmse", "difference_pcc", "active_mae"):
        assert float(getattr(single, name)) == pytest.approx(float(getattr(exact, name)), abs=1e-5)
        assert float(getattr(half, name)) == pytest.approx(float(getattr(exact, name)), abs=1e-3)


def test_shapes_that_do_not_fit() -> None:
    predicted, truth = pair()
    with pytest.raises(ValueError, match="the same"):
        metrics.activation_errors(predicted, truth[:2])
    with pytest.raises(ValueError, match="mask has shape"):
        metrics.sequence_pcc(predicted, truth, mask=np.ones((3, 39), dtype=bool))


# ----------------------------------------------------------------------------------------- onsets


def humps(time: np.ndarray, *begins: float, height: float = 0.5) -> np.ndarray:
    """Half sines of half a second."""
    return sum(
        height * np.sin(2 * np.pi * (time - t)) * ((time > t) & (time < t + 0.5)) for t in begins
    )  # type: ignore[return-value]


def test_onsets_matched_missed_and_extra() -> None:
    time = np.arange(0, 8, 0.005)
    truth = np.stack([humps(time, 1, 3, 5), humps(time, 2), 0 * time], 1)
    predicted = np.stack(
        [humps(time, 1.06, 2.97, 6.5), humps(time, 2, height=0.04), humps(time, 4)], 1
    )
    found = metrics.onset_errors(predicted, truth, time)
    assert found.matched.tolist() == [2, 0, 0]
    assert found.missed.tolist() == [1, 1, 0]  # the second rises by too little to be a burst
    assert found.extra.tolist() == [1, 0, 1]
    assert float(found.difference[0]) == pytest.approx((0.06 - 0.03) / 2, abs=1e-3)
    assert float(found.size[0]) == pytest.approx((0.06 + 0.03) / 2, abs=1e-3)
    assert bool(torch.isnan(found.difference[1:]).all())


def test_onsets_beside_a_gap() -> None:
    time = np.arange(0, 8, 0.01)
    truth = humps(time, 1, 3.2, 6)[:, None]
    late = humps(time, 1.05, 3.25, 6.05)[:, None]
    mask = (time < 3) | (time > 4)
    found = metrics.onset_errors(late, truth, time, mask=mask)
    assert int(found.matched) == 2 and int(found.missed) == int(found.extra) == 0
    assert float(found.difference) == pytest.approx(0.05, abs=1e-3)
    nothing = metrics.onset_errors(late, truth, time, mask=np.zeros_like(mask))
    assert int(nothing.matched) == 0 and math.isnan(float(nothing.difference))
    with pytest.raises(ValueError, match="frames, muscles"):
        metrics.onset_errors(late, truth, time[1:])


# ------------------------------------------------------------------------------------------ poses


def test_pose_rmse_of_known_vectors() -> None:
    target = torch.zeros(10, 24, 3, dtype=torch.float64)
    predicted = target.clone()
    predicted[:, 4, 1] = 0.6
    assert float(metrics.pose_rmse(predicted, target)) == pytest.approx(0.6 / math.sqrt(72))
    flat = metrics.pose_rmse(predicted.flatten(1), target.flatten(1))
    assert float(flat) == pytest.approx(0.6 / math.sqrt(72))
    keep = torch.arange(10) < 5
    predicted[5:] = 9.0
    assert float(metrics.pose_rmse(predicted, target, mask=keep)) == pytest.approx(
        0.6 / math.sqrt(72)
    )


def test_pose_rmse_does_not_care_for_full_turns() -> None:
    axis = torch.tensor([0.0, 0.6, 0.8], dtype=torch.float64)
    near = (math.pi - 0.05) * axis
    beyond = (math.pi + 0.05) * axis  # 0.1 rad further on; stored as the way back by others
    back = (math.pi + 0.05 - 2 * math.pi) * axis
    for first in (beyond, back, beyond + 2 * math.pi * axis):
        for a, b in ((first, near), (near, first)):
            found = metrics.pose_rmse(a[None, None], b[None, None])
            assert float(found) == pytest.approx(0.1 / math.sqrt(3), abs=1e-9)


def matrices(vectors: np.ndarray) -> Tensor:
    flat = Rotation.from_rotvec(vectors.reshape(-1, 3)).as_matrix()
    return torch.from_numpy(flat.reshape(*vectors.shape[:-1], 3, 3))


def test_rotation_rmse_against_scipy() -> None:
    rng = np.random.default_rng(0)
    first, second = rng.standard_normal((2, 6, 24, 3))
    a, b = matrices(first), matrices(second)
    turns = Rotation.from_rotvec(first.reshape(-1, 3)).inv() * Rotation.from_rotvec(
        second.reshape(-1, 3)
    )
    expected = np.sqrt(np.mean(turns.magnitude() ** 2))
    assert float(metrics.rotation_rmse(a, b)) == pytest.approx(expected, abs=1e-6)
    keep = np.arange(6) != 2
    a[2] = torch.nan
    assert float(metrics.rotation_rmse(a, b)) == pytest.approx(
        float(metrics.rotation_rmse(a, b, mask=keep))
    )
    with pytest.raises(ValueError, match="mask has shape"):
        metrics.rotation_rmse(a, b, mask=keep[1:])
    with pytest.raises(ValueError, match="the same"):
        metrics.pose_rmse(first, second[:3])
