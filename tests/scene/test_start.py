"""What a scene shows first, also where there is little to show."""

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit.scene.build import build_scene
from biokit.scene.camera import picture_camera
from biokit.scene.trials import read_trials
from tests.browser import odd_trials as odd


def start_of(ds: xr.Dataset) -> dict[str, object]:
    return dict(build_scene(read_trials(ds))["start"])


def test_a_joint_and_a_muscle_are_selected() -> None:
    assert start_of(odd.walk(12)) == {"selected": ["knee_angle_r", "soleus_r"]}


def test_the_first_instant_with_a_pose_comes_first() -> None:
    ds = odd.with_gaps()  # nothing is known before 0.1 s
    assert start_of(ds)["time"] == pytest.approx(0.1)
    assert start_of(ds.assign_coords(time=ds["time"] + 7))["time"] == pytest.approx(0.1)


def test_markers_alone_are_drawn() -> None:
    start = start_of(odd.only_markers())
    assert start == {"selected": ["marker:R_HEEL"], "layers": {"markers": True}}


def test_markers_beside_a_body_of_another_trial_are_drawn() -> None:
    trials = read_trials({"analysed": odd.walk(12), "recorded": odd.only_markers()})
    assert build_scene(trials)["start"]["layers"] == {"markers": True}


def test_keypoints_alone_are_seen_as_in_the_picture() -> None:
    start = start_of(odd.only_keypoints())
    assert start["view"] == "camera"
    assert start["layers"] == {"keypoints": True, "floor": False}


def test_a_picture_of_unknown_size_ends_at_the_outermost_keypoint() -> None:
    ds = odd.only_keypoints()
    camera = picture_camera(ds)
    assert camera is not None and (camera["width"], camera["height"]) == (1280, 720)
    del ds.attrs["image_width"], ds.attrs["image_height"]
    camera = picture_camera(ds)
    place = ds["keypoint_position"]
    assert camera is not None
    assert camera["width"] == np.ceil(float(place.sel(image_axis="u").max()))
    assert camera["height"] == np.ceil(float(place.sel(image_axis="v").max()))
    assert picture_camera(odd.only_markers()) is None


def test_recordings_have_curves_before_any_analysis() -> None:
    ds = odd.only_markers()
    series = build_scene(read_trials(ds))["trials"][0]["series"]
    assert set(series) == {"marker_x", "marker_y", "marker_z"}
    height = np.asarray(series["marker_y"]["values"].values)
    np.testing.assert_allclose(height, ds["marker_position"].sel(space="y").values.T)
    both = ds.assign_coords(dof=["knee_angle_r"], dof_unit=("dof", ["rad"]))
    both = both.assign(dof_position=(("time", "dof"), np.ones((100, 1))))
    assert "marker_x" not in build_scene(read_trials(both))["trials"][0]["series"]


def test_a_model_that_does_not_fit_is_a_remark_unless_it_was_given() -> None:
    ds = odd.walk(12).sel(dof=["knee_angle_r", "knee_angle_l"])
    [trial] = build_scene(read_trials(ds))["trials"]
    assert "skeleton" in trial and "muscles" not in trial and "mesh" not in trial
    assert any(remark.startswith("No muscles are drawn") for remark in trial["remarks"])
    with pytest.raises(ValueError, match="lacks the coordinates pelvis_tilt"):
        build_scene(read_trials(ds), model=bk.open_skeleton())
