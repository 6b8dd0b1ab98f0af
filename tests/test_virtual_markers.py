"""Virtual markers of a motion: on the mesh, of the right body, the same whichever way is up."""

from __future__ import annotations

import sys
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray as xr
from scipy.spatial.transform import Rotation

from biokit import schema
from biokit.body import Body, open_body, pose_body
from biokit.body.markers import ALL, marker_set
from biokit.body_motion import body_arguments
from biokit.io import load, save
from biokit.virtual_markers import body_mesh, virtual_markers
from tests.body import made

FRAMES = 12
MODULE = sys.modules["biokit.virtual_markers"]  # biokit.virtual_markers is the verb
SAME = 1e-9  # m, two ways to the same result
TO_Z_UP = Rotation.from_euler("x", 90, degrees=True)


def motion_of(shapes: int, *, model: str = "open_body", frames: int = FRAMES) -> xr.Dataset:
    rng = np.random.default_rng(3)
    return schema.body(
        np.arange(frames) / 60,
        rng.normal(0, 0.2, (frames, 24, 3)),
        rng.normal(0, 1, shapes),
        rng.normal(0, 1, (frames, 3)),
        attrs={"source": "sway.npz", "body_model": model},
    )


@pytest.fixture(scope="module")
def hung() -> Body:
    """A body whose pelvis is not at the origin at rest, as SMPL's."""
    own = open_body()
    shift = torch.tensor([0.01, -0.24, 0.03])
    return replace(own, name="hung", template=own.template + shift)


def test_markers_are_on_the_mesh() -> None:
    motion = motion_of(10)
    ds = virtual_markers(motion)
    assert schema.validate(ds, "markers").sizes == {"time": FRAMES, "marker": 142, "space": 3}
    assert tuple(ds["marker"].values) == ALL
    body = open_body()
    names = ("theta", "beta", "translation")
    mesh = pose_body(body, *(torch.from_numpy(motion[name].values) for name in names)).vertices
    expected = marker_set(body).on(mesh)
    # The weights are stored in single precision.
    np.testing.assert_allclose(ds["marker_position"], expected, atol=1e-6)
    assert ds.attrs["source"] == "sway.npz"
    assert ds.attrs["body"] == "open_body"
    np.testing.assert_array_equal(ds["time"], motion["time"])


def test_some_markers_in_the_order_asked_for() -> None:
    motion = motion_of(10)
    names = ["R_FLE", "SJN", "L_IAS"]
    ds = virtual_markers(motion, names=names)
    assert list(ds["marker"].values) == names
    expected = virtual_markers(motion).sel(marker=names)["marker_position"]
    np.testing.assert_allclose(ds["marker_position"], expected, atol=1e-12)
    with pytest.raises(ValueError, match="no such markers: R_KNEE"):
        virtual_markers(motion, names=["R_KNEE"])


def test_chunks_do_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    motion = motion_of(10)
    per_frame = motion.assign(beta=motion["beta"].expand_dims(time=FRAMES).copy())
    whole = virtual_markers(motion)
    monkeypatch.setattr(MODULE, "CHUNK", 5)
    for parts in (virtual_markers(motion), virtual_markers(per_frame)):
        np.testing.assert_allclose(parts["marker_position"], whole["marker_position"], atol=1e-6)


def test_frames_and_times_of_a_part_are_kept() -> None:
    part = motion_of(10).isel(time=slice(4, 9))
    ds = virtual_markers(part)
    np.testing.assert_array_equal(ds["frame"], np.arange(4, 9))
    np.testing.assert_array_equal(ds["time"], part["time"])


@pytest.mark.parametrize("up", ["z", "-y"])
def test_the_vertical_of_the_file_does_not_matter(tmp_path: Path, hung: Body, up: str) -> None:
    motion = motion_of(10, model="hung")
    expected = virtual_markers(motion, hung)
    # The same people in the laboratory of another file: SMPL turns about the pelvis.
    beta = torch.from_numpy(motion["beta"].values).to(torch.float32)
    pelvis = (hung.rest_joints[0] + hung.joint_directions[0] @ beta).numpy()
    turn = TO_Z_UP if up == "z" else Rotation.from_euler("x", 180, degrees=True)
    poses = motion["theta"].values.reshape(FRAMES, 72).copy()
    poses[:, :3] = (turn * Rotation.from_rotvec(poses[:, :3])).as_rotvec()
    np.savez(
        tmp_path / "turned.npz",
        poses=poses,
        trans=turn.apply(motion["translation"].values + pelvis) - pelvis,
        betas=motion["beta"].values,
        mocap_framerate=60.0,
    )
    turned = load(tmp_path / "turned.npz")
    assert turned.attrs["turned_from"] == up
    found = virtual_markers(turned, hung)
    np.testing.assert_allclose(found["marker_position"], expected["marker_position"], atol=1e-6)
    save(turned, tmp_path / "turned.nc")
    again = virtual_markers(tmp_path / "turned.nc", hung)
    np.testing.assert_array_equal(again["marker_position"], found["marker_position"])


def test_the_mesh_of_a_motion() -> None:
    motion = motion_of(10)
    ds = body_mesh(motion)
    schema.validate(ds, "mesh")
    body = open_body()
    theta, beta, shift = body_arguments(motion, body)
    expected = pose_body(body, theta, beta, shift).vertices
    np.testing.assert_allclose(ds["vertex_position"], expected, atol=1e-5)
    np.testing.assert_array_equal(ds["face"], body.faces)


def test_a_mesh_that_would_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MODULE, "MESH_MEMORY", 1e5)
    with pytest.raises(ValueError, match=r"12 frames of \d+ vertices take .*isel"):
        body_mesh(motion_of(10))


# --- whose shape --------------------------------------------------------------------------------


def test_a_shape_of_another_length() -> None:
    message = r"sway\.npz: beta has 16 components of open_body, but .* 'open_body' has 10"
    with pytest.raises(ValueError, match=message):
        virtual_markers(motion_of(16))


def test_the_open_body_stands_in_with_its_mean_shape(tmp_path: Path) -> None:
    motion = motion_of(16, model="SMPL-H")
    with pytest.warns(UserWarning, match="shape of a body of SMPL-H means nothing to the open"):
        ds = virtual_markers(motion)
    mean = motion.drop_dims("shape").assign(beta=("shape", np.zeros(10), {"units": "1"}))
    mean.attrs["body_model"] = "open_body"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        expected = virtual_markers(mean)
    # SMPL's pelvis is not at the origin at rest, the open body's is.
    offset = ds["marker_position"].values - expected["marker_position"].values
    np.testing.assert_allclose(offset, np.broadcast_to([0, -0.23, 0.03], offset.shape), atol=1e-5)


def test_a_licensed_file_by_its_path(tmp_path: Path) -> None:
    np.savez(tmp_path / "SMPL_NEUTRAL.npz", **made.model_arrays("SMPL", shapes=16))
    motion = motion_of(12, model="SMPL")
    mesh = body_mesh(motion, tmp_path / "SMPL_NEUTRAL.npz")
    assert mesh.sizes["vertex"] == 120
    assert mesh.attrs["body"] == "SMPL_NEUTRAL"
    with pytest.raises(ValueError, match="20 shape components are asked for, the file has 16"):
        body_mesh(motion_of(20), tmp_path / "SMPL_NEUTRAL.npz")
    with pytest.raises(ValueError, match=r"is not in the T-pose|has no skin|no skin"):
        virtual_markers(motion, tmp_path / "SMPL_NEUTRAL.npz")


def test_other_datasets() -> None:
    markers = virtual_markers(motion_of(10))
    with pytest.raises(ValueError, match="the variable theta is missing"):
        virtual_markers(markers)
    motion = motion_of(10)
    motion["smpl_joint"] = [f"joint{i}" for i in range(24)]
    with pytest.raises(ValueError, match="smpl_joint has to be labelled pelvis, left_hip"):
        virtual_markers(motion)
