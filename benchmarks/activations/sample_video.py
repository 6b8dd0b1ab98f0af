"""The sample video through mesh recovery and the network, beside labels of the true motion."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import xarray as xr

import biokit as bk
from benchmarks.activations.networks import HEADER, JOINT, TWO_STAGE, cells
from benchmarks.cases import ROOT
from benchmarks.report import Section, table
from biokit import metrics
from biokit.evaluate_activations import evaluate_pose
from biokit.labels import label_recording
from biokit.labels.filters import SPOILT

SAMPLE = ROOT / "sample_data"
ALIKE = 0.5  # of a frame: times of the same one


def sections(*, weights: Path | None = None, two_stage: Path | None = None) -> list[Section]:
    """One walk of three seconds: the table."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        truth = label_recording(SAMPLE / "walk_body.npz", mass=MASS)
        seen = bk.recover_mesh(SAMPLE / "walk_keypoints.json", features=True)
        found: dict[tuple[str, str], xr.Dataset] = {}
        try:
            for name, path in ((JOINT, weights), (TWO_STAGE, two_stage)):
                if name == TWO_STAGE and path is None:
                    continue
                found |= _answers(name, path, truth, seen)
        except FileNotFoundError as error:
            return [Section("Sample video", [f"Not measured: {Path(str(error)).name}"])]
    return [section(found, truth, seen)]


MASS = 63.0  # kg, of the sample's subject


def _answers(
    name: str, path: Path | None, truth: xr.Dataset, seen: xr.Dataset
) -> dict[tuple[str, str], xr.Dataset]:
    def say(source: xr.Dataset) -> xr.Dataset:
        return bk.muscle_activations(source, method="neural", network=path, progress=False)

    true_motion = bk.load(SAMPLE / "walk_body.npz").assign_attrs(mass=MASS)
    return {
        (name, "true motion"): say(true_motion),
        (name, "video"): say(seen),
        (name, "video, pose alone"): say(seen.drop_vars("visual_feature")),
    }


def section(
    found: Mapping[tuple[str, str], xr.Dataset], truth: xr.Dataset, seen: xr.Dataset
) -> Section:
    """Errors of each against the labels of the true motion."""
    rows = []
    time = truth["time"].values
    good = (truth["flag"].values.astype(int) & int(SPOILT)) == 0
    for (name, source), own in found.items():
        order = np.abs(own["time"].values[None] - time[:, None]).argmin(1)
        muscles = [str(m) for m in own["muscle"].values]
        one = metrics.activation_summary(
            own["muscle_activation"].values[order],
            truth["muscle_activation"].sel(muscle=muscles).values,
            mask=good,
        )
        rows.append([name, source, *cells(one)])
    true_body = bk.load(SAMPLE / "walk_body.npz")
    poses = [["front end", *_pose(seen, true_body)]]
    for (name, source), own in found.items():
        if "corrected_theta" in own:
            moved = own.assign(theta=own["corrected_theta"])
            poses.append([f"{name}, {source}", *_pose(moved, true_body)])
    lines = [
        "`bk.recover_mesh` on the keypoints of sample_data/walk_keypoints.json, three seconds of a "
        'synthetic walk of a synthetic woman, then `bk.muscle_activations(method="neural")`; '
        "against what labelling says of the true motion (`label_recording` on walk_body.npz). "
        "Walks that the same generator made of other people were trained on. One "
        f"walk: {int(good.sum())} frames count.",
        *table(["method", "source", *HEADER], rows),
        "The pose that mesh recovery gives and the one that the network corrects, pelvis included:",
        *table(["pose", "pose RMSE, rad", "PA-MPJPE, mm"], poses),
    ]
    return Section("Sample video", lines)


def _pose(own: xr.Dataset, truth: xr.Dataset) -> list[str]:
    errors = evaluate_pose(own, truth)
    return [f"{errors.pose_rmse:.3f}", f"{errors.pa_mpjpe:.1f}"]
