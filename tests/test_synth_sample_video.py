"""The sample clip: video, keypoints, camera and body agree with each other and with the walk."""

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import synth
from biokit.body import open_body, pose_body
from biokit.body.keypoints import keypoints_of
from biokit.camera.projection import project
from biokit.io.calibration import read_camera
from biokit.io.keypoints import read_keypoints
from biokit.synth import sample
from biokit.synth.sample_video import clip_body, clip_camera, clip_keypoints, clip_scene

FRAMES, SIZE = 90, (1280, 720)


@pytest.fixture(scope="module")
def folder(repo_root):
    return repo_root / "sample_data"


@pytest.fixture(scope="module")
def body(folder) -> xr.Dataset:
    return bk.load(folder / "walk_body.npz")


def _tensors(body):
    return [torch.from_numpy(body[name].values) for name in ("theta", "beta", "translation")]


def _true_keypoints(body, camera):
    points = keypoints_of(open_body(), *_tensors(body))
    return project(camera, camera.to_camera(points)).numpy()


def test_files_are_what_the_command_makes(folder, body):
    person = synth.subject(**sample.PERSON, proportions=sample.PROPORTIONS)
    own = clip_body(bk.load(folder / "walk_true.mot"), person)
    np.testing.assert_allclose(own["theta"], body["theta"], atol=1e-5)
    np.testing.assert_allclose(own["translation"], body["translation"], atol=1e-5)
    stored, made = read_camera(folder / "walk_camera.json"), clip_camera()
    torch.testing.assert_close(stored.rotation, made.rotation)
    torch.testing.assert_close(stored.distortion, made.distortion)
    written = read_keypoints(folder / "walk_keypoints.json")
    again = clip_keypoints(own, made)
    np.testing.assert_allclose(
        written["keypoint_position"], again["keypoint_position"], atol=0.02, equal_nan=True
    )


def test_keypoints_have_a_detectors_errors(folder, body):
    keypoints = read_keypoints(folder / "walk_keypoints.json")
    true = _true_keypoints(body, read_camera(folder / "walk_camera.json"))
    assert (true > 0).all() and (true < SIZE).all()  # she stays in the picture
    off = np.linalg.norm(keypoints["keypoint_position"].values - true, axis=-1)  # px
    assert 1.0 < np.nanmedian(off) < 6.0
    assert np.nanmax(off) > 20.0  # some are far off,
    assert 0.01 < np.isnan(off).mean() < 0.1  # and some are missing
    assert keypoints.attrs["image_width"], keypoints.attrs["image_height"] == SIZE


def test_soles_stand_on_the_floor(body):
    vertices = pose_body(open_body(), *_tensors(body)).vertices
    assert vertices[..., 1].amin(1).abs().max() < 0.01


def test_the_film_shows_the_body_where_it_is(folder, body):
    pytest.importorskip("av", reason="reading video needs PyAV (the extra 'video')")
    pytest.importorskip("warp", reason="pictures need warp-lang (the extra 'render')")
    from biokit.io.video import open_video
    from biokit.synth.render import render

    path = folder / sample.VIDEO
    assert path.stat().st_size < 1.5e6
    frames = list(open_video(path))
    assert len(frames) == FRAMES == body.sizes["time"]
    at = 60
    assert frames[at].time == pytest.approx(float(body["time"][at]), abs=1e-4)
    picture = torch.from_numpy(frames[at].picture.copy()).float()
    assert picture.shape == (SIZE[1], SIZE[0], 3)
    small = picture.unflatten(0, (-1, 4)).unflatten(2, (-1, 4)).mean((1, 3))
    camera = clip_camera().resized((SIZE[0] // 4, SIZE[1] // 4))
    mesh = open_body()
    vertices = pose_body(mesh, *(x[at : at + 1] if x.ndim > 1 else x for x in _tensors(body)))
    made = render(vertices.vertices.float(), mesh.faces, mesh.template, camera, clip_scene())
    away = (made.rgb[0].float() - small).abs()
    assert away.mean() < 4.0
    assert away[made.mask[0] == 1].mean() < 12.0  # a body 10 cm off would differ by more than 30
