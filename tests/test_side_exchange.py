"""Exchanged sides: found in views from all around, and not where legs only cross."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from benchmarks.mesh_recovery.exchanged_clips import VIEWS, detected, seen
from biokit import schema
from biokit.keypoint_names import HALPE26, other_side
from biokit.side_exchange import mend_sides


@pytest.fixture(scope="module")
def walk(repo_root: Path) -> torch.Tensor:
    """Coordinates of the sample's walk at 50 Hz, [F, n]."""
    motion = bk.load(repo_root / "sample_data" / "walk_true.mot", model=bk.open_skeleton())
    names = list(bk.open_skeleton().coordinate_names)
    return torch.from_numpy(motion["dof_position"].sel(dof=names).values[::2])


def keypoints(position: torch.Tensor, confidence: torch.Tensor, rate: float) -> xr.Dataset:
    time = np.arange(len(position)) / rate
    return schema.keypoints(time, HALPE26, position, confidence, image_size=(1280, 720))


def clip(
    walk: torch.Tensor, view: str, spans: np.ndarray, *, seed: int = 0
) -> tuple[xr.Dataset, np.ndarray]:
    """A walk in a view with a detector's errors, and what is exchanged in truth."""
    rng = np.random.default_rng(seed)
    clean = seen(walk, torch.ones(25, 3).double(), np.radians(VIEWS[view]), rng)
    made = detected(view, clean, 50.0, spans, rng)
    return keypoints(made.position, made.confidence, 50.0), made.clean.numpy()


def flagged(ds: xr.Dataset) -> np.ndarray:
    return (ds["flag"].values & schema.FrameFlag.LABELS_EXCHANGED) > 0


@pytest.mark.parametrize("view", VIEWS)
def test_legs_that_cross_are_left_alone(walk: torch.Tensor, view: str) -> None:
    for seed in range(3):
        ds, _ = clip(walk, view, np.zeros((len(walk), 2), dtype=bool), seed=seed)
        found = mend_sides(ds)
        assert not flagged(found).any()
        assert found.attrs["labels_exchanged"] == 0
        xr.testing.assert_equal(found["keypoint_position"], ds["keypoint_position"])


@pytest.mark.parametrize("view", VIEWS)
def test_exchanged_spans_are_mended(walk: torch.Tensor, view: str) -> None:
    spans = np.zeros((len(walk), 2), dtype=bool)
    spans[10] = True  # a single frame
    spans[30:60] = True  # 0.6 s
    spans[75:80, 1] = True  # the legs alone
    ds, clean = clip(walk, view, spans, seed=1)
    found = mend_sides(ds)
    wrong = flagged(found) != spans.any(1)
    assert wrong.sum() <= 2  # frames caught between the sides
    position = found["keypoint_position"].values
    off = np.linalg.norm(position - clean, axis=-1)[~wrong]
    height = np.ptp(clean[..., 1])
    assert np.median(off) < 0.03 * height
    hips = off[:, HALPE26.index("left_hip")]
    assert (hips < 0.1 * height).mean() > 0.95


def test_missing_keypoints_and_frames_do_no_harm(walk: torch.Tensor) -> None:
    spans = np.zeros((len(walk), 2), dtype=bool)
    spans[40:55] = True
    ds, _ = clip(walk, "front", spans)
    rng = np.random.default_rng(3)
    lost = rng.random(ds["confidence"].shape) < 0.2
    lost[20:24] = True
    ds["keypoint_position"] = ds["keypoint_position"].where(
        ~xr.DataArray(lost, dims=("time", "keypoint"))
    )
    ds["confidence"] = ds["confidence"].where(~xr.DataArray(lost, dims=("time", "keypoint")), 0.0)
    found = flagged(mend_sides(ds))
    assert (found != spans.any(1)).sum() <= 2


def test_nothing_seen_is_nothing_exchanged() -> None:
    ds = keypoints(torch.full((5, 26, 2), torch.nan), torch.zeros(5, 26), 30.0)
    assert not flagged(mend_sides(ds)).any()


def test_absolute_side_can_come_from_elsewhere(walk: torch.Tensor) -> None:
    spans = np.ones((len(walk), 2), dtype=bool)
    ds, _ = clip(walk, "back", spans)
    assert not flagged(mend_sides(ds)).any()  # continuity alone cannot know
    assert flagged(mend_sides(ds, facing=torch.full((len(walk),), -0.5))).all()
    # a weak opinion about every frame does not turn a whole clip
    assert not flagged(mend_sides(ds, facing=torch.full((len(walk),), -0.1))).any()


def test_sides_are_a_pure_relabelling(walk: torch.Tensor) -> None:
    spans = np.ones((len(walk), 2), dtype=bool)
    ds, _ = clip(walk, "front", spans)
    found = mend_sides(ds, facing=torch.full((len(walk),), -1.0))
    partner = list(other_side())
    np.testing.assert_array_equal(
        found["keypoint_position"].values, ds["keypoint_position"].values[:, partner]
    )
    np.testing.assert_array_equal(found["confidence"].values, ds["confidence"].values[:, partner])


def test_real_clip(shared_data: Path) -> None:
    folder = shared_data / "video" / "trial_a"
    quality = json.loads((folder / "quality.json").read_text())["raw_detection_vs_reference"]
    for camera in ("cam02", "cam04"):
        stored = np.load(folder / "keypoints" / f"{camera}.npz")
        ds = keypoints(
            torch.from_numpy(stored["halpe26"][..., :2]),
            torch.from_numpy(stored["halpe26"][..., 2]),
            float(stored["fps"]),
        )
        found = set(np.flatnonzero(flagged(mend_sides(ds))))
        known = set(quality[camera]["left_right_swapped_frames"])
        assert known <= found
        assert len(found - known) <= 2  # an arm, and a frame between the sides
