"""The filter of motions finds what was put in, and says so; capsules against closed forms."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit.engine.model import Model
from biokit.motion_quality import assess_motion, summary
from biokit.self_contact import parts, segment_distance, self_contact
from biokit.synth import static_pose

EXACT = 1e-9
FRAMES, RATE = 200, 60.0


@pytest.fixture(scope="module")
def model() -> Model:
    return bk.open_skeleton()


@pytest.fixture(scope="module")
def calm(model: Model) -> xr.Dataset:
    """Standing, with a slowly swinging arm."""
    still = static_pose(model, duration=0.01).isel(time=0)["dof_position"].values
    q = np.tile(still, (FRAMES, 1))
    time = np.arange(FRAMES) / RATE
    q[:, model.coordinate_names.index("arm_flex_r")] += 0.3 * np.sin(2 * np.pi * 0.5 * time)
    return bk.schema.motion(
        time,
        model.coordinate_names,
        q,
        is_rotation=model.coordinate_is_rotation,
        attrs={"sampling_rate": RATE, "clip": "calm"},
    )


def changed(calm: xr.Dataset, name: str, frames: slice, value: float) -> xr.Dataset:
    """A coordinate set to a value in some frames."""
    out = calm.copy(deep=True)
    out["dof_position"].loc[{"dof": name}][frames] = value
    return out


def reasons(dropped: pd.DataFrame) -> set[str]:
    return set(dropped["reason"])


def test_nothing_is_dropped_from_a_calm_motion(model: Model, calm: xr.Dataset) -> None:
    quality = assess_motion(calm, model)
    assert quality.kept == [("calm", 0, FRAMES)]
    assert len(quality.dropped) == 0 and len(summary(quality)) == 0
    assert quality.frames.to_dict("records") == [{"clip": "calm", "frames": FRAMES, "kept": FRAMES}]


def test_glitch_of_one_frame(model: Model, calm: xr.Dataset) -> None:
    """A knee that snaps for a frame: a body that turns too fast, and both sides are dropped."""
    bad = changed(calm, "knee_angle_l", slice(100, 101), 1.5)
    quality = assess_motion(bad, model, margin=3)
    assert {"glitch: turn", "glitch: spike", "glitch: speed"} <= reasons(quality.dropped)
    assert quality.kept == [("calm", 0, 96), ("calm", 105, FRAMES)]
    turn = quality.dropped.query("reason == 'glitch: turn'").iloc[0]
    # the knee's coupled rotation adds a little to its flexion
    assert turn["worst"] == pytest.approx(1.5 * RATE, rel=0.1)
    assert (turn["start"], turn["stop"], turn["limit"]) == (96, 105, 60.0)
    assert turn["detail"].endswith("_l")
    short = assess_motion(bad, model, margin=3, min_frames=96)
    assert short.kept == [("calm", 0, 96)]
    assert short.dropped.query("reason == 'too short'")["frames"].tolist() == [95]


def test_limit_of_speed_is_exact(model: Model, calm: xr.Dataset) -> None:
    """A body that moves 0.2 m between frames has 12 m/s."""
    fast = calm.copy(deep=True)
    fast["dof_position"].loc[{"dof": "pelvis_tx"}] = 0.2 * np.arange(FRAMES)
    arm = 0.3 * np.pi * 0.8  # m/s of the hand at most, on top
    below = assess_motion(fast, model, max_speed=12 + arm)
    above = assess_motion(fast, model, max_speed=12 - EXACT)
    assert reasons(below.dropped) == set()
    assert above.kept == [] and reasons(above.dropped) == {"glitch: speed"}


def test_floor(model: Model, calm: xr.Dataset) -> None:
    height = float(calm["dof_position"].sel(dof="pelvis_ty")[0])
    sunk = changed(calm, "pelvis_ty", slice(150, None), height - 0.1)
    row = assess_motion(sunk, model, max_speed=None, max_spike=None).dropped.iloc[0]
    assert (row["reason"], row["start"], row["stop"]) == ("below the floor", 150, FRAMES)
    assert row["worst"] == pytest.approx(0.1, abs=1e-6)
    lifted = changed(calm, "pelvis_ty", slice(0, 80), height + 0.2)
    options = {"max_speed": None, "max_spike": None, "max_float": 0.1}
    assert reasons(assess_motion(lifted, model, **options).dropped) == {"floating"}
    jump = changed(calm, "pelvis_ty", slice(0, 50), height + 0.2)  # 0.83 s is a jump
    assert assess_motion(jump, model, **options).kept == [("calm", 0, FRAMES)]


def test_range(model: Model, calm: xr.Dataset) -> None:
    upper = float(model.upper[model.coordinate_names.index("wrist_dev_r")])
    beyond = changed(calm, "wrist_dev_r", slice(20, 30), upper + 0.01)
    found = assess_motion(beyond, model, max_turn=None).dropped
    row = found.query("reason == 'outside its range'").iloc[0]
    assert (row["start"], row["stop"], row["detail"]) == (20, 30, "wrist_dev_r")
    assert row["worst"] == pytest.approx(0.01, abs=1e-5)
    at_end = changed(calm, "wrist_dev_r", slice(20, 30), upper)
    assert "outside its range" not in reasons(assess_motion(at_end, model).dropped)


def test_errors_of_retargeting(model: Model, calm: xr.Dataset) -> None:
    error = np.zeros((FRAMES, 2))
    error[10:12, 1] = 0.09
    turn = np.zeros((FRAMES, 2))
    turn[50] = [0.8, 0.8]
    ds = calm.assign_coords(marker=["hip_r", "toe_r"], turned=["femur_r", "toes_r"]).assign(
        marker_error=(("time", "marker"), error),
        marker_rms=("time", np.sqrt((error**2).mean(1))),
        turn_error=(("time", "turned"), turn),
    )
    dropped = assess_motion(bk.schema.describe(ds), model, min_frames=1).dropped
    joint = dropped.query("reason == 'joint centre error'")
    assert sorted(joint["detail"]) == ["RMS", "toe_r"] and set(joint["start"]) == {10}
    body = dropped.query("reason == 'orientation error'")
    assert body[["start", "stop", "detail"]].values.tolist() == [[50, 51, "femur_r"]]


def test_clips_of_a_mapping_and_determinism(model: Model, calm: xr.Dataset) -> None:
    clips = {"a": calm, "b": changed(calm, "knee_angle_l", slice(100, 101), 1.5)}
    first, second = assess_motion(clips, model), assess_motion(clips, model)
    assert first.kept == second.kept and first.dropped.equals(second.dropped)
    assert [s.clip for s in first.kept] == ["a", "b", "b"]
    table = summary(first)
    assert set(table["clips"]) == {1} and (table["worst"] > table["limit"]).all()
    tree = assess_motion(xr.DataTree.from_dict(clips), model)
    assert tree.kept == first.kept


def test_scale_factors_of_the_motion_are_applied(model: Model, calm: xr.Dataset) -> None:
    """Legs that are a tenth longer reach below the floor."""
    factors = np.ones((len(model.body_names), 3))
    for body in ("femur_r", "tibia_r", "femur_l", "tibia_l"):
        factors[model.body_names.index(body), 1] = 1.2
    ds = calm.assign_coords(body=list(model.body_names), space=list("xyz")).assign(
        scale_factor=(("body", "space"), factors)
    )
    dropped = assess_motion(bk.schema.describe(ds), model).dropped
    assert reasons(dropped) == {"below the floor"} and dropped["worst"].iloc[0] > 0.15


# -------------------------------------------------------------------------------- self-contact


def test_segment_distance_against_search() -> None:
    """Random segments against the smallest distance on a fine grid; parallel ones and points."""
    generator = torch.Generator().manual_seed(0)
    ends = torch.randn(4, 40, 3, generator=generator, dtype=torch.float64)
    ends[1, 0] = ends[0, 0] + torch.tensor([1.0, 0, 0])
    ends[3, 0] = ends[2, 0] + torch.tensor([1.0, 0, 0])  # parallel
    ends[1, 1] = ends[0, 1]  # a point
    ends[1, 2], ends[3, 2] = ends[0, 2], ends[2, 2]  # two points
    found = segment_distance(*ends)
    step = torch.linspace(0, 1, 401, dtype=torch.float64)[:, None, None]
    one = ends[0] + step * (ends[1] - ends[0])
    other = ends[2] + step * (ends[3] - ends[2])
    for k in range(ends.shape[1]):
        assert float(found[k]) == pytest.approx(
            float(torch.cdist(one[:, k], other[:, k]).min()), abs=2e-2
        )
        assert float(found[k]) <= float(torch.cdist(one[:, k], other[:, k]).min()) + EXACT


def test_poses_that_touch_and_poses_that_do_not(model: Model) -> None:
    names = parts().pair_names

    def depth(**angles: float) -> dict[str, float]:
        q = model.default.clone()
        for coordinate, value in angles.items():
            q[model.coordinate_names.index(coordinate)] = np.deg2rad(value)
        return dict(zip(names, self_contact(model, q).tolist(), strict=True))

    assert max(depth().values()) < 0  # standing
    through = depth(hip_adduction_r=8, hip_adduction_l=8)
    assert through["shank_r - shank_l"] > 0.05
    forearm = depth(arm_rot_r=80, elbow_flex_r=90)  # the forearm across the belly
    assert max(v for k, v in forearm.items() if k.startswith("forearm_r - ")) > 0.03
    praying = depth(arm_flex_r=60, arm_flex_l=60)
    assert max(praying.values()) < 0
    squat = {f"{j}_{s}": a for s in "rl" for j, a in (("hip_flexion", 100), ("knee_angle", 110))}
    assert max(depth(**squat, arm_flex_r=90, arm_flex_l=90).values()) < 0


def test_left_is_the_mirror_image_of_right(model: Model) -> None:
    names = list(parts().pair_names)
    q = model.default.clone()
    q[model.coordinate_names.index("arm_flex_r")] = 0.7
    q[model.coordinate_names.index("elbow_flex_r")] = 1.8
    other = model.default.clone()
    other[model.coordinate_names.index("arm_flex_l")] = 0.7
    other[model.coordinate_names.index("elbow_flex_l")] = 1.8
    right, left = self_contact(model, torch.stack([q, other]))
    for one, its in (
        ("forearm_r - chest", "forearm_l - chest"),
        ("hand_r - head", "hand_l - head"),
    ):
        assert float(right[names.index(one)]) == pytest.approx(
            float(left[names.index(its)]), abs=1e-6
        )


def test_depth_grows_with_the_body_and_has_gradients(model: Model) -> None:
    q = model.default.clone()
    for s in "rl":
        q[model.coordinate_names.index(f"hip_adduction_{s}")] = 0.4
    twice = torch.full((len(model.body_names), 3), 2.0, dtype=torch.float64)
    assert self_contact(model, q, twice) == pytest.approx(2 * self_contact(model, q), abs=1e-6)
    assert torch.autograd.gradcheck(
        lambda x: self_contact(model, q.index_copy(0, torch.tensor([7]), x))[-5:],
        torch.tensor([0.4], dtype=torch.float64, requires_grad=True),
    )
    batch = self_contact(model, q.expand(2, 3, -1))
    assert batch.shape == (2, 3, len(parts().pair_names))
    single = self_contact(model.to(dtype=torch.float32), q.float())
    assert single.dtype == torch.float32


def test_other_models_are_refused(model: Model) -> None:
    from dataclasses import replace

    bare = replace(
        model, marker_names=(), marker_body=(), marker_location=model.marker_location[:0]
    )
    with pytest.raises(ValueError, match="lacks CJC"):
        self_contact(bare, model.default)
