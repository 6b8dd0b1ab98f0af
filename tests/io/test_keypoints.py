"""Keypoints from files: every layout gives the same person; what does not fit is named."""

import json
import warnings
from pathlib import Path

import numpy as np
import pytest
import xarray as xr

from biokit import load, save
from biokit.io.keypoints import read_keypoints, write_keypoints
from biokit.io.video import write_video
from biokit.keypoint_names import COCO17, HALPE26, OPENPOSE25
from biokit.schema import FrameFlag, validate
from tests.keypoint_files import (
    RATE,
    SIZE,
    alphapose,
    coco_results,
    mediapipe,
    person,
    write_each,
    write_json,
    write_openpose,
)

LAYOUTS = (
    *("openpose", "pose2sim", "coco", "wholebody", "data set", "alphapose", "mmpose"),
    *("mediapipe", "npz", "npy"),
)


def clip(path: Path, frames: int = 20, size: tuple[int, int] = SIZE, **times: object) -> Path:
    pytest.importorskip("av", reason="PyAV is in the extra video")
    picture = np.zeros((size[1], size[0], 3), np.uint8)
    write_video((picture for _ in range(frames)), path, **(times or {"rate": RATE}))
    return path


def places(ds: xr.Dataset, name: str) -> np.ndarray:
    return ds["keypoint_position"].sel(keypoint=name).values


@pytest.mark.parametrize("layout", LAYOUTS)
def test_each_layout_gives_the_same_person(tmp_path: Path, layout: str) -> None:
    path, names = write_each(tmp_path)[layout]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ds = read_keypoints(path, image_size=SIZE, rate=RATE)
    validate(ds, "keypoints")
    assert tuple(ds["keypoint"].values) == HALPE26
    np.testing.assert_allclose(ds["time"], np.arange(20) / RATE)
    truth = person(HALPE26)
    given = [HALPE26.index(n) for n in HALPE26 if n in {*names, "neck", "hip"}]
    np.testing.assert_allclose(ds["keypoint_position"][:, given], truth[:, given, :2], atol=1e-9)
    labelled = layout == "data set"  # visible or not, no confidence
    expected = np.ones((20, 26)) if labelled else truth[..., 2]
    np.testing.assert_allclose(ds["confidence"][:, given], expected[:, given], atol=1e-12)
    if layout not in ("wholebody", "mediapipe"):
        missing = [i for i in range(26) if i not in given]
        assert np.isnan(ds["keypoint_position"][:, missing]).all()
        assert not ds["confidence"][:, missing].any()
    assert not ds["flag"].any()
    box = ds["person_box"].values
    known = ds["keypoint_position"].values
    assert (box[:, :2] <= np.nanmin(known, axis=1) + 1e-9).all()
    assert (box[:, 2:] >= np.nanmax(known, axis=1) - 1e-9).all()


@pytest.mark.parametrize(
    ("layout", "keypoint_set"),
    [
        ("openpose", "openpose25"),
        ("pose2sim", "halpe26"),
        ("coco", "coco17"),
        ("alphapose", "halpe26"),
        ("mediapipe", "blazepose33"),
    ],
)
def test_the_set_of_definitions_is_kept(tmp_path: Path, layout: str, keypoint_set: str) -> None:
    path, _ = write_each(tmp_path)[layout]
    ds = read_keypoints(path, image_size=SIZE, rate=RATE)
    assert ds.attrs["keypoint_set"] == keypoint_set
    assert (ds.attrs["image_width"], ds.attrs["image_height"]) == SIZE


def test_feet_of_coco_whole_body(tmp_path: Path) -> None:
    values = np.concatenate([person(COCO17), np.zeros((20, 116, 3))], axis=1)
    feet = ("left_big_toe", "left_small_toe", "left_heel")
    feet = (*feet, *(name.replace("left", "right") for name in feet))
    values[:, 17:23] = person(HALPE26)[:, [HALPE26.index(name) for name in feet]]
    path = write_json(tmp_path / "whole.json", coco_results(values))
    ds = read_keypoints(path, image_size=SIZE, rate=RATE)
    for name in feet:
        truth = person(HALPE26)[:, HALPE26.index(name), :2]
        np.testing.assert_allclose(places(ds, name), truth)


def test_a_variable_rate_is_taken_from_the_video(tmp_path: Path) -> None:
    time = np.cumsum(np.tile([0.03, 0.05, 0.04, 0.08], 5))
    video = clip(tmp_path / "phone.mp4", time=time)
    path = write_openpose(tmp_path / "openpose", [person(OPENPOSE25)])
    ds = read_keypoints(path, video=video)
    np.testing.assert_allclose(ds["time"], time - time[0], atol=1e-4)
    assert (ds.attrs["image_width"], ds.attrs["image_height"]) == SIZE


def test_missing_frames_are_gaps_and_named(tmp_path: Path) -> None:
    path = write_openpose(tmp_path / "openpose", [person(OPENPOSE25)], skip=(3, 4, 5, 11, 19))
    video = clip(tmp_path / "walk.mp4")
    with pytest.warns(UserWarning, match=r"5 of 20 frames are missing: 3-5, 11, 19"):
        ds = read_keypoints(path, video=video)
    assert ds.sizes["time"] == 20
    gone = np.isnan(ds["keypoint_position"]).all(("keypoint", "image_axis")).values
    assert np.flatnonzero(gone).tolist() == [3, 4, 5, 11, 19]
    assert (ds["flag"].values == gone * int(FrameFlag.NO_PERSON)).all()
    np.testing.assert_allclose(places(ds, "nose")[18], person(OPENPOSE25)[18, 0, :2])


def test_frames_without_a_person_are_named(tmp_path: Path) -> None:
    values = person(OPENPOSE25)
    values[7:10] = np.nan
    path = write_openpose(tmp_path / "openpose", [values])
    with pytest.warns(UserWarning, match=r"the person is not seen in 3 frames: 7-9"):
        ds = read_keypoints(path, image_size=SIZE, rate=RATE)
    assert np.flatnonzero(ds["flag"]).tolist() == [7, 8, 9]


def test_nobody_at_all(tmp_path: Path) -> None:
    path = write_openpose(tmp_path / "openpose", [np.full((20, 25, 3), np.nan)])
    with pytest.warns(UserWarning, match="nobody is seen in any frame"):
        ds = read_keypoints(path, image_size=SIZE, rate=RATE)
    assert (ds["flag"] == int(FrameFlag.NO_PERSON)).all()
    assert ds.attrs["people"] == 0


def test_two_people(tmp_path: Path) -> None:
    near, far = person(OPENPOSE25), person(OPENPOSE25, start=420, speed=-6)
    far[..., 1] = 0.5 * far[..., 1] + 60
    path = write_openpose(tmp_path / "openpose", [far, near])
    message = r"2 people are seen; taken is person 0, the largest, in 20 of 20 frames"
    with pytest.warns(UserWarning, match=message):
        ds = read_keypoints(path, image_size=SIZE, rate=RATE)
    np.testing.assert_allclose(places(ds, "nose"), near[:, 0, :2])
    with pytest.warns(UserWarning, match=r"taken is person 1, number 1 in size"):
        other = read_keypoints(path, image_size=SIZE, rate=RATE, person=1)
    np.testing.assert_allclose(places(other, "nose"), far[:, 0, :2])
    assert (other.attrs["person"], other.attrs["people"]) == (1, 2)
    with pytest.raises(ValueError, match=r"person=2: only 2 people are seen; give 0 to 1"):
        read_keypoints(path, image_size=SIZE, rate=RATE, person=2)
    with pytest.raises(ValueError, match=r"'largest' or a number"):
        read_keypoints(path, image_size=SIZE, rate=RATE, person="left")


def test_identities_of_the_file_are_used(tmp_path: Path) -> None:
    one, two = person(HALPE26), person(HALPE26, start=220, speed=2)
    one[10:], two[10:] = two[10:].copy(), one[10:].copy()  # crossed in the file's own tracking
    path = write_json(tmp_path / "alpha.json", alphapose([one, two]))
    with pytest.warns(UserWarning, match="2 people"):
        ds = read_keypoints(path, image_size=SIZE, rate=RATE)
    found = places(ds, "nose")
    assert np.allclose(found, one[:, 0, :2]) or np.allclose(found, two[:, 0, :2])


# ------------------------------------------------------------------------------ size and frames


def test_keypoints_of_half_the_size_are_scaled(tmp_path: Path) -> None:
    video = clip(tmp_path / "walk.mp4", size=(2 * SIZE[0], 2 * SIZE[1]))
    path, _ = write_each(tmp_path)["npz"]
    message = r"640 x 480 px, not 1280 x 960; scaled by 2"
    with pytest.warns(UserWarning, match=message):
        ds = read_keypoints(path, video=video)
    expected = (person(COCO17)[:, 0, :2] + 0.5) * 2 - 0.5  # the corner of the picture stays
    np.testing.assert_allclose(places(ds, "nose"), expected)
    assert (ds.attrs["image_width"], ds.attrs["image_height"]) == (1280, 960)


def test_keypoints_of_another_shape_are_refused(tmp_path: Path) -> None:
    path, _ = write_each(tmp_path)["npz"]
    turned = clip(tmp_path / "turned.mp4", size=(SIZE[1], SIZE[0]))
    with pytest.raises(ValueError, match=r"another shape; they were made before .* upright"):
        read_keypoints(path, video=turned)
    wide = clip(tmp_path / "wide.mp4", size=(960, 480))
    with pytest.raises(ValueError, match=r"640 x 480 px, not 960 x 480: of another shape"):
        read_keypoints(path, video=wide)


def test_keypoints_outside_the_picture_are_refused(tmp_path: Path) -> None:
    path = write_openpose(tmp_path / "openpose", [person(OPENPOSE25)])
    with pytest.raises(ValueError, match=r"outside the picture of 160 x 120 px; they were made"):
        read_keypoints(path, image_size=(160, 120), rate=RATE)


def test_what_is_unknown_is_asked_for(tmp_path: Path) -> None:
    path = write_openpose(tmp_path / "openpose", [person(OPENPOSE25)])
    with pytest.raises(ValueError, match=r"size of the pictures; give video= or image_size="):
        read_keypoints(path, rate=RATE)
    with pytest.raises(ValueError, match=r"frames per second; give video= or rate="):
        read_keypoints(path, image_size=SIZE)


@pytest.mark.parametrize("first", [0, 1])
def test_frames_count_from_0_or_1(tmp_path: Path, first: int) -> None:
    path = write_json(tmp_path / "coco.json", coco_results(person(COCO17), first=first))
    ds = read_keypoints(path, video=clip(tmp_path / "walk.mp4"))
    np.testing.assert_allclose(places(ds, "nose"), person(COCO17)[:, 0, :2])


def test_the_first_frame_can_be_told(tmp_path: Path) -> None:
    path = write_json(tmp_path / "coco.json", coco_results(person(COCO17), first=503))
    video = clip(tmp_path / "walk.mp4", frames=24)
    with pytest.raises(ValueError, match=r"frames 503 to 522, the video has 24.*first_frame="):
        read_keypoints(path, video=video)
    with pytest.warns(UserWarning, match=r"4 of 24 frames are missing: 0-2, 23"):
        ds = read_keypoints(path, video=video, first_frame=500)
    np.testing.assert_allclose(places(ds, "nose")[3:23], person(COCO17)[:, 0, :2])


def test_keypoints_of_another_video_are_refused(tmp_path: Path) -> None:
    path = write_openpose(tmp_path / "openpose", [person(OPENPOSE25)])
    with pytest.raises(ValueError, match=r"has frames 0 to 19|has 20 frames, 0 to 19"):
        read_keypoints(path, video=clip(tmp_path / "short.mp4", frames=9))
    with pytest.warns(UserWarning, match="1 frames more than the video has"):
        ds = read_keypoints(path, video=clip(tmp_path / "walk.mp4", frames=19))
    assert ds.sizes["time"] == 19


def test_mediapipe_with_frames_without_anybody(tmp_path: Path) -> None:
    from biokit.keypoint_names import BLAZEPOSE33

    frames: list = mediapipe(person(BLAZEPOSE33))
    frames[4], frames[5] = None, {"pose_landmarks": []}
    path = write_json(tmp_path / "mp.json", {"fps": RATE, "frames": frames})
    with pytest.warns(UserWarning, match=r"not seen in 2 frames: 4-5"):
        ds = read_keypoints(path, image_size=SIZE)
    assert np.flatnonzero(ds["flag"]).tolist() == [4, 5]


# ------------------------------------------------------------------------------- wrong content


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"people": [', r"line 1: is no valid json .*truncated"),
        ("{}", "is no known layout of keypoints; supported: a folder of OpenPose"),
        ("[]", "holds no person in any frame"),
        ('[{"people": [{"pose_keypoints_2d": [1, 2]}]}]', "frame 0: person 0: 2 numbers"),
        ('[{"people": [{"pose_keypoints_2d": ["a", 2, 3]}]}]', "are not numbers"),
        ('[{"image_id": 1, "keypoints": [1, 2, 3]}]', "people have 1 keypoints; known layouts"),
        ('[{"image_id": "walk.jpg", "keypoints": [1, 2, 3]}]', "no number of a frame in"),
        ('{"coco17": {"names": ["nose"], "data": [[[1, 2]]]}}', r"shape \(1, 1, 2\), expected"),
    ],
)
def test_wrong_files_are_named(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(content)
    with pytest.raises(ValueError, match=rf"wrong\.json:[\s\S]*{message}"):
        read_keypoints(path, image_size=SIZE, rate=RATE)


def test_folders_without_or_with_two_cameras(tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    with pytest.raises(ValueError, match=r"empty: holds no keypoint file of a frame"):
        read_keypoints(folder, image_size=SIZE, rate=RATE)
    both = write_openpose(tmp_path / "both", [person(OPENPOSE25, frames=3)])
    (both / "cam2_000000000001_keypoints.json").write_text('{"people": []}')
    with pytest.raises(ValueError, match=r"two files of frame 1; keep one camera in a folder"):
        read_keypoints(both, image_size=SIZE, rate=RATE)


def test_arrays_that_are_no_keypoints(tmp_path: Path) -> None:
    np.savez(tmp_path / "other.npz", angles=np.zeros((5, 3)))
    with pytest.raises(ValueError, match=r"other\.npz: has no array .*angles \(5, 3\)"):
        read_keypoints(tmp_path / "other.npz")
    np.savez(tmp_path / "some.npz", raw=person(COCO17))
    with pytest.raises(ValueError, match=r"has no keypoints 'smooth'; arrays that can be: raw"):
        read_keypoints(tmp_path / "some.npz", array="smooth")


# ------------------------------------------------------------------------------------- writing


def test_written_keypoints_come_back(tmp_path: Path) -> None:
    path, _ = write_each(tmp_path)["mediapipe"]
    ds = read_keypoints(path, image_size=SIZE, time=np.cumsum(np.full(20, 0.0401)))
    ds["keypoint_position"][3] = np.nan
    ds["confidence"][3] = 0
    ds["flag"][3] = int(FrameFlag.NO_PERSON)
    ds["person_box"][3] = np.nan
    for suffix in (".json", ".nc"):
        save(ds, tmp_path / f"walk{suffix}")
    json.loads((tmp_path / "walk.json").read_text())
    with pytest.warns(UserWarning, match="not seen in 1 frames: 3"):
        back = load(tmp_path / "walk.json")
    for name, atol in (("keypoint_position", 5e-4), ("confidence", 5e-5), ("person_box", 5e-4)):
        np.testing.assert_allclose(back[name], ds[name], atol=atol)
    np.testing.assert_array_equal(back["time"], ds["time"])
    np.testing.assert_array_equal(back["flag"], ds["flag"])
    assert back.attrs["keypoint_set"] == "blazepose33"
    xr.testing.assert_identical(read_keypoints(tmp_path / "walk.nc"), ds)
    with pytest.raises(ValueError, match=r"written as \.json"):
        write_keypoints(ds, tmp_path / "walk.txt")


def test_a_dataset_is_fitted_to_its_video(tmp_path: Path) -> None:
    path, _ = write_each(tmp_path)["npz"]
    save(read_keypoints(path), tmp_path / "walk.nc")
    video = clip(tmp_path / "large.mp4", size=(1280, 960))
    with pytest.warns(UserWarning, match="scaled by 2"):
        ds = read_keypoints(tmp_path / "walk.nc", video=video)
    np.testing.assert_allclose(places(ds, "nose"), (person(COCO17)[:, 0, :2] + 0.5) * 2 - 0.5)


@pytest.mark.parametrize("camera", ["cam02", "cam04"])
def test_real_keypoints(shared_data: Path, camera: str) -> None:
    folder = shared_data / "video" / "trial_a"
    files = folder / "keypoints"
    ds = read_keypoints(files / f"{camera}.npz", video=folder / "videos" / f"{camera}.mp4")
    with np.load(files / f"{camera}.npz") as arrays:
        halpe, names = arrays["halpe26"], arrays["names_halpe26"]
    expected = [n.replace("head_top", "head") for n in names]
    assert list(ds["keypoint"].values) == expected
    np.testing.assert_allclose(ds["keypoint_position"], halpe[..., :2], atol=1e-4)
    np.testing.assert_allclose(ds["confidence"], halpe[..., 2], atol=1e-6)
    assert ds.attrs["keypoint_set"] == "blazepose33"
    np.testing.assert_allclose(ds["time"], np.arange(100) / 60)
    rounded = load(files / f"{camera}.json")
    np.testing.assert_allclose(rounded["keypoint_position"], ds["keypoint_position"], atol=0.051)
    smooth = read_keypoints(files / f"{camera}.npz", array="smooth")
    apart = np.abs(smooth["keypoint_position"] - ds["keypoint_position"])
    assert 0.1 < float(apart.mean()) < 20
