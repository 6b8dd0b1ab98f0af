"""Where a body's keypoints fall in the picture: as the recovery measured it."""

import numpy as np
import pytest
import xarray as xr

from biokit.mesh_recovery import recover_mesh
from biokit.scene.reprojection import reprojected
from tests.recovered import made_clip, tiny_network

ROUNDING = 1e-3  # px


@pytest.fixture(scope="module", params=[True, False], ids=["camera that is known", "guessed"])
def body(request: pytest.FixtureRequest) -> xr.Dataset:
    clip = made_clip(6, pose=request.param)
    return recover_mesh(clip.keypoints, camera=clip.camera, network=tiny_network())


def test_the_distance_from_those_detected_is_the_error(body: xr.Dataset) -> None:
    px = reprojected(body)
    off = np.linalg.norm(px - body["keypoint_position"].values, axis=-1)
    np.testing.assert_allclose(off, body["reprojection_error"], atol=ROUNDING)


def test_keypoints_in_another_order(body: xr.Dataset) -> None:
    turned = body.isel(keypoint=slice(None, None, -2))
    np.testing.assert_array_equal(reprojected(turned), reprojected(body)[:, ::-2])


def test_without_a_body_a_camera_or_names_there_is_none(body: xr.Dataset) -> None:
    assert reprojected(body.drop_vars("theta")) is None
    assert reprojected(body.drop_vars("camera_rotation")) is None
    assert reprojected(body.assign_attrs(body_model="smpl")) is None
    assert reprojected(body.drop_vars("beta").assign(beta=("shape", np.zeros(16)))) is None
    renamed = [f"own {k}" for k in range(body.sizes["keypoint"])]
    assert reprojected(body.assign_coords(keypoint=renamed)) is None
    wild = body.copy()
    del wild["theta"].attrs["units"]
    assert reprojected(wild) is None
