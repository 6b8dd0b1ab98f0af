"""Motion made for kinetic labels: standing feet stay, and balanced motion needs what feet give."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

import biokit as bk
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.wrench import Array
from scripts.kinetics import activities, balance
from scripts.kinetics import labels as script


def test_who_sways_keeps_the_feet_where_they_are() -> None:
    skeleton = bk.open_skeleton()
    q = activities.standing(skeleton, activities.SWAY, np.random.default_rng(3))
    names = list(skeleton.coordinate_names)
    pose = forward_kinematics(skeleton, torch.as_tensor(q))
    soles = [i for i, name in enumerate(skeleton.marker_names) if "FCC" in name or "MT" in name]
    place = marker_positions(skeleton, pose)[:, soles]
    assert float((place - place.mean(0)).abs().max()) < 2e-3
    assert np.ptp(q[:, names.index("ankle_angle_r")]) > np.deg2rad(1)
    assert len(soles) >= 4


def test_seeds_of_all_activities_and_which_are_held_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activities, "SECONDS", 1.0)
    only = {"stand", "sway", "reach"}
    everything = activities.jobs(4)
    assert {"walk", "run", "squat", "drop jump", "stairs up", "sit_to_stand", "turn"} < {
        *everything
    }
    monkeypatch.setattr(
        activities, "jobs", lambda seed: {n: f for n, f in everything.items() if n in only}
    )
    clips = [clip for seed in (3, 4) for clip in activities.made(seed)]
    activities.write(clips, tmp_path / "made.npz")
    read = script.jobs([tmp_path / "made.npz"], 1)
    assert {job.name for job in read} == {f"{name} {seed}" for name in only for seed in (3, 4)}
    assert all(job.held_out == job.name.endswith(" 4") for job in read)


def cache(path: Path, clips: dict[str, tuple[str, Array]]) -> Path:
    skeleton = bk.open_skeleton()
    motions = [q for _, q in clips.values()]
    np.savez(
        path,
        q=np.concatenate(motions).astype(np.float32),
        coordinate_names=np.array(skeleton.coordinate_names),
        clip_starts=np.cumsum([0, *map(len, motions)]),
        clip_names=np.array(list(clips)),
        activity=np.array([activity for activity, _ in clips.values()]),
        held_out=np.array([name.endswith("4") for name in clips]),
        scale_factor=np.ones((len(clips), len(skeleton.body_names), 3)),
    )
    return path


def test_recorded_clips_come_first_and_keep_their_length(tmp_path: Path) -> None:
    rest = np.tile(bk.open_skeleton().default.numpy(), (200, 1))
    clips = {
        "walk 10": ("walk", rest),
        "02_01:0-200": ("walk", rest),
        "run 2": ("run", rest),
        "02_03:0-90": ("run/jog", rest[:90]),
        "stand 0": ("stand", rest),
        "walk 2": ("walk", rest),
    }
    chosen = balance.chosen([cache(tmp_path / "clips.npz", clips)])
    assert [job.name for job in chosen] == ["02_03:0-90", "walk 2", "walk 10", "run 2"]
    assert [len(job.q) for job in chosen] == [90, *[balance.FRAMES] * 3]


@pytest.mark.slow
def test_a_balanced_turn_needs_less_that_feet_cannot_give(tmp_path: Path) -> None:
    motion = activities.jobs(4)["turn"](bk.open_skeleton())
    path = cache(tmp_path / "clips.npz", {"turn 4": ("turn", motion[:120])})
    (job,) = balance.chosen([path])
    balance.correct(job, tmp_path)
    assert balance.corrected(job, tmp_path) is not None
    assert balance.corrected(job._replace(q=job.q + 0.01), tmp_path) is None
    assert balance.join([job], tmp_path, tmp_path / "balanced.npz") == 1
    (after,) = script.jobs([tmp_path / "balanced.npz"], 1)
    assert after.name == "turn 4 balanced"
    assert after.held_out
    lost = [
        np.linalg.norm(script.label(one)["residual_force"], axis=1).mean() for one in (job, after)
    ]
    assert lost[1] < 0.6 * lost[0]
    assert np.abs(after.q - job.q).max() < 1.0
