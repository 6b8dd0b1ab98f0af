"""Tables of activations against metrics of the same arrays, and against known signals."""

import numpy as np
import pandas as pd
import pytest
import torch
import xarray as xr

from biokit import metrics, schema
from biokit.body.open_body import open_body
from biokit.body.skinning import pose_body
from biokit.evaluate_activations import (
    activations_table,
    emg_table,
    evaluate_activations,
    evaluate_pose,
)

MUSCLES = ["soleus_r", "gasmed_r", "tibant_r", "soleus_l"]
RATE = 30.0  # Hz


def trial(frames: int, seed: int, muscles: list[str] = MUSCLES) -> xr.Dataset:
    rng = np.random.default_rng(seed)
    time = np.arange(frames) / RATE
    phase = rng.uniform(0, 6, len(muscles))
    activation = 0.3 + 0.25 * np.sin(2 * np.pi * time[:, None] + phase)
    return dataset(time, activation, muscles)


def dataset(time: np.ndarray, activation: np.ndarray, muscles: list[str]) -> xr.Dataset:
    return xr.Dataset(
        {"muscle_activation": (("time", "muscle"), activation)}, {"time": time, "muscle": muscles}
    )


def noisy(ds: xr.Dataset, seed: int) -> xr.Dataset:
    rng = np.random.default_rng(seed)
    noise = 0.05 * rng.standard_normal(ds["muscle_activation"].shape)
    return ds.assign(muscle_activation=ds["muscle_activation"] + noise)


def test_one_trial_by_muscle_and_group() -> None:
    true = trial(120, 0)
    own = noisy(true, 1)
    scores = evaluate_activations(own.isel(muscle=[2, 0, 3, 1]), true)
    each = metrics.activation_errors(
        own["muscle_activation"].values, true["muscle_activation"].values
    )
    np.testing.assert_allclose(scores.muscles.loc[MUSCLES, "pcc"], each.pcc, atol=1e-12)
    np.testing.assert_allclose(scores.muscles.loc[MUSCLES, "active_mae"], each.active_mae)
    assert scores.muscles["group"].to_dict() == {
        "soleus_r": "calf", "gasmed_r": "calf", "tibant_r": "shin and foot", "soleus_l": "calf",
    }  # fmt: skip
    assert list(scores.groups.index) == ["calf", "shin and foot", "all"]
    assert scores.groups.loc["calf", "pcc"] == pytest.approx(float(each.pcc[[0, 1, 3]].mean()))
    assert scores.groups.loc["all", "muscles"] == 4 and scores.summary()["constant"] == 0
    assert scores.groups["matched"]["all"] == scores.muscles["matched"].sum()


def test_trials_of_several_lengths_are_as_their_frames_together() -> None:
    true = {"a": trial(90, 0), "b": trial(50, 1)}
    own = {name: noisy(ds, 7) for name, ds in true.items()}
    own["a"]["muscle_activation"][:5] = np.nan
    frames = {"b": np.arange(50) < 40}
    scores = evaluate_activations(own, true, frames=frames)
    parts = [("a", slice(5, None)), ("b", slice(0, 40))]
    a, b = (
        np.concatenate([ds[name]["muscle_activation"].values[part] for name, part in parts])
        for ds in (own, true)
    )
    np.testing.assert_allclose(scores.muscles["rmse"], np.sqrt(np.mean((a - b) ** 2, 0)))
    assert scores.muscles["samples"].tolist() == [125] * 4
    steps = np.concatenate(
        [
            np.diff((own[n]["muscle_activation"] - true[n]["muscle_activation"]).values[p], axis=0)
            for n, p in parts
        ]
    )
    np.testing.assert_allclose(scores.muscles["difference_mae"], np.abs(steps).mean(0))
    tree = evaluate_activations(xr.DataTree.from_dict(own), xr.DataTree.from_dict(true))
    assert tree.summary()["rmse"] > 0


def test_onsets_over_trials() -> None:
    time = np.arange(0, 4, 0.01)

    def bump(at: float) -> np.ndarray:
        return np.where(abs(time - at - 0.25) < 0.25, np.sin(2 * np.pi * (time - at)), 0.0)

    true = {k: dataset(time, (bump(1) + bump(2.5))[:, None], ["soleus_r"]) for k in "ab"}
    late = {
        "a": dataset(time, (bump(1.1) + bump(2.6))[:, None], ["soleus_r"]),
        "b": dataset(time, bump(0.96)[:, None], ["soleus_r"]),
    }
    row = evaluate_activations(late, true).muscles.loc["soleus_r"]
    assert (row["matched"], row["missed"], row["extra"]) == (3, 1, 0)
    assert row["onset_difference"] == pytest.approx((0.1 + 0.1 - 0.04) / 3, abs=1e-3)
    assert row["onset_size"] == pytest.approx((0.1 + 0.1 + 0.04) / 3, abs=1e-3)


def test_methods_side_by_side() -> None:
    true = trial(120, 0)
    legs = noisy(true, 1)
    few = noisy(true, 2).sel(muscle=["tibant_r"])
    table = activations_table({"static": legs, "neural": few}, true)
    assert table.index.tolist() == [
        ("calf", "static"), ("shin and foot", "static"), ("shin and foot", "neural"),
        ("all", "static"), ("all", "neural"),
    ]  # fmt: skip
    expected = evaluate_activations(few, true).summary()
    pd.testing.assert_series_equal(table.loc[("all", "neural")], expected, check_names=False)
    with pytest.raises(ValueError, match="no methods"):
        activations_table({}, true)


def test_what_does_not_fit_is_listed() -> None:
    true = {"a": trial(50, 0), "b": trial(50, 1), "c": trial(50, 1)}
    wrong = {
        "a": true["a"].isel(time=slice(0, 9)),
        "b": true["b"].assign_coords(muscle=["soleus_r", "flexor", "tibant_r", "soleus_l"]),
        "d": true["c"],
    }
    with pytest.raises(ValueError, match="cannot compare") as caught:
        evaluate_activations(wrong, true, frames={"a": np.ones(3, bool)})
    for line in ("'c', 'd'", "trial a: they have 9", "no muscles flexor", "(3,) frames"):
        assert line in str(caught.value)
    with pytest.raises(ValueError, match="no muscle_activation in the predicted"):
        evaluate_activations(xr.Dataset({"x": ("time", [0.0])}), true["a"])
    with pytest.raises(ValueError, match="no trials"):
        evaluate_activations({}, {})


def test_against_electromyograms() -> None:
    time = np.arange(0, 4, 0.005)
    on = np.clip(np.sin(np.pi * (time - 0.5)), 0, None)
    emg = schema.table(time, ["SOL", "TA"], np.stack([on, np.roll(on, 200)], 1))
    late = np.interp(time - 0.06, time, on)
    muscles = ["soleus_r", "tibant_r"]
    good = dataset(time, np.stack([0.5 * late, np.roll(late, 200)], 1), muscles)
    flipped = dataset(time, np.stack([np.roll(late, 200), late], 1), muscles)
    table = emg_table({"static": good, "neural": flipped}, emg, span=(0.2, 3.8))
    assert table.index.tolist() == [
        ("SOL", "static"), ("SOL", "neural"), ("TA", "static"), ("TA", "neural"),
    ]  # fmt: skip
    best = table.loc[("SOL", "static")]
    assert best["correlation"] == pytest.approx(1.0, abs=1e-3)
    assert best["delay"] == pytest.approx(0.06, abs=0.003)
    assert best["onset_difference"] == pytest.approx(0.06, abs=0.005)
    assert table.loc[("SOL", "neural"), "correlation"] < 0
    with pytest.raises(ValueError, match=r"neural: unknown channels"):
        emg_table({"static": good, "neural": good.isel(muscle=[1])}, emg, {"SOL": ["soleus_r"]})
    with pytest.raises(ValueError, match="no methods"):
        emg_table({}, emg)


def test_poses_with_the_true_shape() -> None:
    theta = np.zeros((4, 24, 3))
    true = schema.body(np.arange(4) / RATE, theta, np.zeros(10), np.zeros((4, 3)))
    own = true.assign(beta=true["beta"] + 2.0).copy(deep=True)
    same = evaluate_pose(own, true)
    assert (same.pose_rmse, same.pa_mpjpe) == pytest.approx((0.0, 0.0), abs=1e-3)
    own["theta"].loc[{"smpl_joint": "left_elbow", "space": "y"}] = -0.6
    bent = evaluate_pose(own, true)
    assert bent.pose_rmse == pytest.approx(0.6 / np.sqrt(72))
    assert bent.rotation_rmse == pytest.approx(0.6 / np.sqrt(24))
    body = open_body()
    joints = [
        pose_body(body, torch.from_numpy(ds["theta"].values), torch.zeros(1, 10).double()).joints
        for ds in (own, true)
    ]
    assert bent.pa_mpjpe == pytest.approx(float(metrics.pa_mpjpe(*joints)), abs=1e-3)
    with pytest.raises(ValueError, match="no theta in the predicted Dataset"):
        evaluate_pose(own.drop_vars("theta"), true)
    with pytest.raises(ValueError, match="frames"):
        evaluate_pose(own.isel(time=slice(2)), true)
