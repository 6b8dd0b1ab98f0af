"""The cache of recorded motion that networks are trained on: what is held out, and its layout."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit.motion_quality import assess_motion
from biokit.synth import static_pose
from scripts.neural_ik.motions import cache, cmu_motion, held_out


def standing(clip: str, frames: int) -> xr.Dataset:
    model = bk.open_skeleton()
    motion = static_pose(model, duration=(frames - 1) / 60, rate=60)
    motion.attrs |= {"clip": clip, "description": "standing"}
    return motion.assign_coords(body=list(model.body_names), space=list("xyz")).assign(
        scale_factor=(("body", "space"), np.ones((len(model.body_names), 3)))
    )


def test_subject_02_and_every_fifth_mixed_clip_are_held_out() -> None:
    clips = [f"c2s_{i}" for i in range(11)] + ["01_01", "02_01", "02_10"]
    apart = held_out(clips)
    assert [name for name in clips if apart[name]] == ["c2s_4", "c2s_9", "02_01", "02_10"]
    assert held_out(clips) == apart


def test_cache_holds_what_the_filter_kept() -> None:
    motion = {"01_01": standing("01_01", 150), "02_01": standing("02_01", 80)}
    motion["01_02"] = standing("01_02", 20)  # too short
    motion["01_01"]["dof_position"].loc[{"dof": "knee_angle_r"}][70] = 1.5  # a glitch
    motion = {name: bk.schema.describe(ds) for name, ds in motion.items()}
    arrays = cache(motion, assess_motion(motion, margin=2))
    names = ["01_01:0-67", "01_01:74-150", "02_01:0-80"]
    assert arrays["clip_names"].tolist() == names
    assert arrays["clip_starts"].tolist() == [0, 67, 143, 223]
    assert arrays["held_out"].tolist() == [False, False, True]
    assert arrays["q"].dtype == np.float32 and arrays["q"].shape == (223, 48)
    assert arrays["q"][67] == pytest.approx(
        motion["01_01"]["dof_position"].values[74].astype(np.float32)
    )
    assert arrays["coordinate_names"].tolist() == list(bk.open_skeleton().coordinate_names)
    assert arrays["scale_factor"].shape == (3, 25, 3)


def test_a_folder_without_clips_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no cmu_\*\.npz"):
        cmu_motion(tmp_path)
