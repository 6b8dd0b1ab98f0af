"""recover_mesh: the geometry from keypoints to a body in ground, flags, bad input, long clips."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import roma
import torch

from biokit import schema
from biokit.body import open_body
from biokit.body.keypoints import keypoints_of
from biokit.clip.shape import stature
from biokit.io import load, save
from biokit.io.calibration import write_camera
from biokit.io.video import write_video
from biokit.keypoint_names import other_side
from biokit.mesh_recovery import recover_mesh
from biokit.nets.image_encoder import image_encoder
from biokit.nets.mesh_recovery import MeshRecovery, mesh_recovery
from biokit.refinement import refine
from biokit.schema import FrameFlag
from tests.recovered import SIZE, MadeClip, made_clip, oracle, tiny_network

ANGLE = 2e-3  # rad, single precision of the network
PLACE = 3e-3  # m


@pytest.fixture(scope="module")
def clip() -> MadeClip:
    return made_clip()


def turn_error(theta: np.ndarray, truth: torch.Tensor) -> float:
    found = roma.rotvec_to_rotmat(torch.from_numpy(np.array(theta)))
    return float(roma.rotmat_geodesic_distance(found, roma.rotvec_to_rotmat(truth)).max())


def test_what_the_network_sees_is_placed_in_the_ground_of_the_camera(clip: MadeClip) -> None:
    body = recover_mesh(clip.keypoints, camera=clip.camera, network=oracle(clip), smooth=None)
    schema.validate(body, "body")
    assert turn_error(body["theta"].values, clip.theta) < ANGLE
    np.testing.assert_allclose(body["translation"], clip.translation, atol=PLACE)
    np.testing.assert_allclose(body["beta"], clip.beta, atol=1e-5)
    assert float(body["reprojection_error"].max()) < 1.0  # px
    assert not body["flag"].any()
    assert body.attrs["camera_pose"] == "given"
    assert body.attrs["height"] == pytest.approx(1.70, abs=1e-3)


def test_smoothing_keeps_slow_movement(clip: MadeClip) -> None:
    body = recover_mesh(clip.keypoints, camera=clip.camera, network=oracle(clip), smooth=6.0)
    assert turn_error(body["theta"].values, clip.theta) < 0.02
    np.testing.assert_allclose(body["translation"], clip.translation, atol=0.01)


def test_an_error_of_frames_is_smoothed_away(clip: MadeClip) -> None:
    rough, smooth = (
        recover_mesh(clip.keypoints, camera=clip.camera, network=oracle(clip, 0.1), smooth=cutoff)
        for cutoff in (None, 3.0)
    )
    truth = clip.theta[:, 1:]
    errors = [
        float((torch.from_numpy(b["theta"].values)[:, 1:] - truth).std()) for b in (rough, smooth)
    ]
    assert errors[1] < 0.7 * errors[0]


def test_ground_is_found_under_a_body_before_an_unknown_camera(clip: MadeClip) -> None:
    loose = made_clip(pose=False)
    body = recover_mesh(loose.keypoints, camera=loose.camera, network=oracle(clip), smooth=None)
    assert body.attrs["camera_pose"] == "from the body"
    joints = keypoints_of(
        open_body(),
        *(torch.from_numpy(body[name].values) for name in ("theta", "beta", "translation")),
    )
    up = joints[:, 17] - joints[:, 19]  # head above hip
    assert float((up[:, 1] / up.norm(dim=1)).min()) > 0.9  # it sways
    assert abs(float(joints[:, 20:, 1].amin())) < 0.1  # feet on the floor
    travel = body["translation"].values[-1] - body["translation"].values[0]
    assert abs(float(body["translation"][0, 0])) < 1e-6
    assert travel[0] == pytest.approx(np.linalg.norm(travel), rel=0.05)


def test_height_scales_the_body_and_its_path(clip: MadeClip) -> None:
    body = recover_mesh(
        clip.keypoints, camera=clip.camera, network=oracle(clip), smooth=None, height=1.87
    )
    wide = open_body().to(dtype=torch.float64)
    tall = float(stature(wide, torch.from_numpy(body["beta"].values)))
    assert tall == pytest.approx(1.87, abs=1e-3)
    assert body.attrs["height"] == pytest.approx(1.87, abs=1e-3)
    camera = clip.camera
    depth = [
        float(camera.to_camera(torch.as_tensor(path))[..., 2].mean())
        for path in (body["translation"].values, clip.translation)
    ]
    assert depth[0] / depth[1] == pytest.approx(1.87 / 1.70, rel=0.03)
    assert turn_error(body["theta"].values, clip.theta) < ANGLE


def test_frames_without_a_person_are_bridged_and_flagged(clip: MadeClip) -> None:
    broken = clip.keypoints.copy(deep=True)
    gone = slice(10, 13)
    broken["keypoint_position"][gone] = np.nan
    broken["confidence"][gone] = 0.0
    body = recover_mesh(broken, camera=clip.camera, network=oracle(clip), smooth=None)
    missing = (body["flag"].values & FrameFlag.NO_PERSON) > 0
    assert missing.tolist() == [10 <= f < 13 for f in range(24)]
    assert turn_error(body["theta"].values, clip.theta) < 0.05
    np.testing.assert_allclose(body["translation"], clip.translation, atol=0.03)
    assert np.isnan(body["reprojection_error"].values[gone]).all()


def test_one_frame_is_enough(clip: MadeClip) -> None:
    body = recover_mesh(
        clip.keypoints.isel(time=[5]), camera=clip.camera, network=tiny_network(), height=1.8
    )
    assert body.sizes["time"] == 1
    assert np.isfinite(body["translation"]).all()


def test_the_batch_does_not_matter_and_networks_stay_as_they_were(clip: MadeClip) -> None:
    network = tiny_network().train()
    whole = recover_mesh(clip.keypoints, camera=clip.camera, network=network, device="cpu")
    parts = recover_mesh(clip.keypoints, camera=clip.camera, network=network, batch=5, device="cpu")
    again = recover_mesh(clip.keypoints, camera=clip.camera, network=network, device="cpu")
    np.testing.assert_allclose(whole["theta"], parts["theta"], atol=1e-4)
    np.testing.assert_array_equal(whole["theta"], again["theta"])
    assert network.training
    assert all(p.requires_grad for p in network.parameters())


def test_a_body_survives_a_file(clip: MadeClip, tmp_path: Path) -> None:
    body = recover_mesh(clip.keypoints, camera=clip.camera, network=tiny_network())
    path = tmp_path / "body.nc"
    save(body, path)
    back = load(path)
    np.testing.assert_array_equal(back["theta"], body["theta"])
    assert json.loads(back.attrs["options"]) == json.loads(body.attrs["options"])


def test_wrong_options_are_all_listed(clip: MadeClip) -> None:
    with pytest.raises(ValueError) as error:
        recover_mesh(clip.keypoints, encoder="photo", height=175.0, smooth=-1.0, refine=-2, batch=0)
    text = str(error.value)
    for part in ("'photo'", "cm?", "smooth", "refine", "batch"):
        assert part in text


def test_nobody_in_any_frame_is_an_error(clip: MadeClip) -> None:
    empty = clip.keypoints.copy(deep=True)
    empty["keypoint_position"][:] = np.nan
    empty["confidence"][:] = 0.0
    with pytest.raises(ValueError, match="no person is seen in any of 24 frames"):
        recover_mesh(empty, network=tiny_network())


def test_keypoints_of_another_picture_than_the_camera_are_refused(clip: MadeClip) -> None:
    turned = clip.keypoints.assign_attrs(image_width=1280, image_height=720)
    with pytest.raises(ValueError, match="another shape"):
        recover_mesh(turned, camera=clip.camera, network=tiny_network())


def test_keypoints_beside_keypoints_are_refused(clip: MadeClip) -> None:
    with pytest.raises(ValueError, match="goes with a video"):
        recover_mesh(clip.keypoints, keypoints=clip.keypoints, network=tiny_network())


@pytest.mark.slow
def test_ten_thousand_frames_in_bounded_memory() -> None:
    clip = made_clip(10_000)
    network = tiny_network()
    body = recover_mesh(clip.keypoints, camera=clip.camera, network=network, progress=False)
    assert body.sizes["time"] == 10_000
    assert np.isfinite(body["theta"]).all()


def test_exchanged_sides_are_mended_and_flagged(clip: MadeClip) -> None:
    wrong = clip.keypoints.copy(deep=True)
    partner = list(other_side())
    swapped = slice(8, 15)
    for name in ("keypoint_position", "confidence"):
        wrong[name][swapped] = wrong[name].values[swapped][:, partner]
    body = recover_mesh(wrong, camera=clip.camera, network=oracle(clip), smooth=None)
    flags = (body["flag"].values & FrameFlag.LABELS_EXCHANGED) > 0
    assert flags.tolist() == [8 <= f < 15 for f in range(24)]
    assert body.attrs["labels_exchanged"] == 7
    assert float(body["reprojection_error"].max()) < 1.0
    assert turn_error(body["theta"].values, clip.theta) < ANGLE


def test_a_camera_is_a_file_or_an_angle(clip: MadeClip, tmp_path: Path) -> None:
    write_camera(clip.camera, tmp_path / "camera.json")
    network = oracle(clip)
    known, read, guessed = (
        recover_mesh(clip.keypoints, camera=camera, network=network, smooth=None)
        for camera in (clip.camera, tmp_path / "camera.json", None)
    )
    np.testing.assert_allclose(known["theta"], read["theta"], atol=1e-6)
    assert known.attrs["camera_estimated"] == 0
    assert guessed.attrs["camera_estimated"] == 1
    angle = np.degrees(2 * np.arctan(SIZE[1] / 2 / 1000.0))
    told = recover_mesh(clip.keypoints, camera=float(angle), network=network, smooth=None)
    np.testing.assert_allclose(told["focal_length"], 1000.0)


def test_keypoints_come_from_a_file(clip: MadeClip, tmp_path: Path) -> None:
    save(clip.keypoints, tmp_path / "walk.json")
    network = tiny_network()
    direct = recover_mesh(clip.keypoints, camera=clip.camera, network=network)
    read = recover_mesh(tmp_path / "walk.json", camera=clip.camera, network=network)
    np.testing.assert_allclose(direct["theta"], read["theta"], atol=0.02)
    assert read.attrs["source"] == "walk.json"


@pytest.fixture(scope="module")
def film(clip: MadeClip, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A video of noise, with the clip's times."""
    av = pytest.importorskip("av", reason="the extra video is not installed")
    assert av
    path = tmp_path_factory.mktemp("film") / "noise.mp4"
    rng = np.random.default_rng(0)
    small = rng.integers(0, 255, (24, SIZE[1] // 40, SIZE[0] // 40, 3), dtype=np.uint8)
    write_video((np.kron(one, np.ones((40, 40, 1), np.uint8)) for one in small), path, 30)
    return path


def pixel_network() -> MeshRecovery:
    torch.manual_seed(0)
    numbers = {"patch": 16, "width": 16, "depth": 1, "heads": 2, "channels": 16}
    encoder = image_encoder(size=(64, 48), **numbers)
    return mesh_recovery(encoder, tokens=6, width=16, layers=2, heads=2)


def test_pictures_are_read_through_the_view_of_the_person(clip: MadeClip, film: Path) -> None:
    network = pixel_network()
    options = {"keypoints": clip.keypoints, "camera": clip.camera, "device": "cpu"}
    body = recover_mesh(film, encoder="pixels", network=network, smooth=None, **options)
    assert np.ptp(body["theta"].values, axis=0).max() > 1e-6  # every frame has its picture
    parts = recover_mesh(film, encoder="pixels", network=network, smooth=None, batch=5, **options)
    np.testing.assert_allclose(body["theta"], parts["theta"], atol=1e-4)
    again = recover_mesh(
        film, encoder="pixels", network=network, smooth=None, features=True, batch=24, **options
    )
    assert again["visual_feature"].shape == (24, 6, 16)
    assert np.isfinite(again["visual_feature"].values).all()
    assert np.ptp(again["visual_feature"].values, axis=0).max() > 1e-6
    moved = refine(again, iterations=2, network=network, keep=True)
    assert np.abs(moved["visual_feature"] - again["visual_feature"]).max() > 0
    assert float(moved["iteration_loss"][-1].mean()) < float(moved["iteration_loss"][0].mean())


def test_a_network_for_pictures_needs_the_video_of_the_keypoints(
    clip: MadeClip, film: Path
) -> None:
    with pytest.raises(ValueError, match="no video is given"):
        recover_mesh(clip.keypoints, network=pixel_network())
    wide = clip.keypoints.assign_attrs(image_width=1280, image_height=720)
    wide = wide.assign_coords(frame=("time", np.arange(24) + 10))
    with pytest.raises(ValueError) as error:
        recover_mesh(film, keypoints=wide, encoder="pixels", network=pixel_network())
    assert "frame 33" in str(error.value)
    assert "1280" in str(error.value)
