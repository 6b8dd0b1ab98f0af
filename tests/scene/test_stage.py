"""The stage's parts: instants, forces, markers, camera, floor, and what is left out."""

import numpy as np
import pytest
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.scene.instants import continuous, stage_instants
from biokit.scene.payload import pack, unpack
from biokit.scene.stage import stage_parts
from tests.scene.made_stage import body_walk, skeleton_walk, with_forces

PARTS = {"skeleton", "mesh", "muscles", "reactions", "markers", "keypoints", "camera", "picture"}


def test_few_instants_are_all_shown_and_many_are_thinned() -> None:
    np.testing.assert_array_equal(stage_instants(np.arange(7)), np.arange(7))
    many = stage_instants(np.arange(10_000))
    assert (len(many), many[0], many[-1]) == (3000, 0, 9999)
    assert set(np.diff(many)) == {3, 4}


def test_quaternions_keep_their_sign() -> None:
    angle = np.linspace(0, 8, 40)
    whole = np.stack([np.cos(angle / 2), np.sin(angle / 2), 0 * angle, 0 * angle], axis=1)[:, None]
    flipped = whole * np.where(np.arange(40) % 3 == 0, -1, 1)[:, None, None]
    flipped[7] = np.nan
    steady = continuous(flipped)
    step = np.linalg.norm(np.diff(steady, axis=0), axis=-1)
    assert np.nanmax(step) < 0.2
    assert np.isnan(steady[7]).all()


def test_parts_of_a_skeleton() -> None:
    ds = skeleton_walk(5)
    parts = stage_parts(ds)
    assert set(parts) & PARTS == {"skeleton", "mesh", "muscles"}
    np.testing.assert_array_equal(parts["stage_time"], ds["time"].values)
    assert parts["floor"] == 0.0
    assert parts["remarks"] == []
    unpack(pack(parts))


def test_parts_of_a_body_and_of_curves_alone() -> None:
    assert set(stage_parts(body_walk().isel(time=[0]))) & PARTS == {"mesh"}
    bare = skeleton_walk(3)[["dof_position"]].assign_attrs(model="gait2392")
    assert set(stage_parts(bare)) & PARTS == set()


def test_long_recordings_are_thinned() -> None:
    ds = skeleton_walk(300)
    long = ds.isel(time=np.arange(4000) % 300).assign_coords(time=np.arange(4000) / 100)
    parts = stage_parts(long.drop_vars("scale_factor").assign_attrs(model="unknown"))
    assert len(parts["stage_time"]) == 3000
    assert parts["skeleton"]["position"].values.shape[0] == 3000


def test_forces_act_where_there_is_one() -> None:
    part = stage_parts(with_forces(skeleton_walk(10)))["reactions"]
    assert part["items"] == ["contact:calcn_r", "contact:calcn_l"]
    assert part["weight"] == pytest.approx(60 * 9.80665)
    there = np.isfinite(part["point"].values).all(axis=2)
    np.testing.assert_array_equal(there[:, 0], np.arange(10) < 5)
    assert not there[:, 1].any()


def test_forces_in_body_weights() -> None:
    ds = with_forces(skeleton_walk(4))
    force = ds["ground_reaction_force"]
    shares = (force / (60 * 9.80665)).assign_attrs(units="body weight")
    part = stage_parts(ds.assign(ground_reaction_force=shares))["reactions"]
    np.testing.assert_allclose(part["force"].values, force.values)
    unknown = ds.assign(ground_reaction_force=shares)
    del unknown.attrs["mass"]
    part = stage_parts(unknown)["reactions"]
    np.testing.assert_allclose(part["force"].values / part["weight"], shares.values)


def test_markers_of_the_model_where_they_belong_to_the_dataset() -> None:
    model = bk.open_skeleton()
    ds = skeleton_walk(4)
    names = [*model.marker_names[:3], "mine"]
    poses = bk.forward_kinematics(ds[["dof_position"]].assign_attrs(kind="motion"), model)
    own = poses["marker_position"].sel(marker=names[:3]).values
    shift = np.array([[0.0, 0.003, 0.0], [0.0, 0.0, 0.0], [0.01, 0.0, 0.0]])
    measured = np.concatenate([own + shift, np.full((4, 1, 3), 0.5)], axis=1)
    error = np.tile([0.003, 0.0, 0.004, 0.1], (4, 1))  # of the third the model has another place
    ds = ds.assign_coords(marker=names).assign(
        marker_position=(("time", "marker", "space"), measured),
        marker_error=(("time", "marker"), error),
    )
    part = stage_parts(schema.describe(ds), model=model)["markers"]
    assert part["items"] == [f"marker:{name}" for name in names]
    there = np.isfinite(part["model"].values).all(axis=(0, 2))
    np.testing.assert_array_equal(there, [True, True, False, False])
    assert "model" not in stage_parts(ds.drop_vars("marker_error"), model=model)["markers"]


def camera_of(ds: xr.Dataset, **more: object) -> xr.Dataset:
    labels = {"camera_axis": ["right", "down", "forward"], "image_axis": ["u", "v"]}
    ds = ds.assign_coords(labels).assign(
        focal_length=("image_axis", [1000.0, 1000.0]),
        principal_point=("image_axis", [320.0, 240.0]),
        camera_rotation=(("camera_axis", "space"), np.diag([1.0, -1.0, -1.0])),
        camera_translation=("camera_axis", [0.0, 1.0, 4.0]),
    )
    return ds.assign_attrs(image_width=640, image_height=480, **more)


def test_a_camera_that_stands_and_one_that_moves() -> None:
    ds = camera_of(skeleton_walk(3))
    still = stage_parts(ds)["camera"]
    assert (still["width"], still["height"], still["distortion"]) == (640, 480, None)
    assert still["rotation"].shape == (1, 3, 3)
    turn = np.tile(ds["camera_rotation"].values, (3, 1, 1))
    moving = ds.assign(
        camera_rotation=(("time", "camera_axis", "space"), turn),
        camera_translation=(("time", "camera_axis"), np.zeros((3, 3))),
        distortion=("coefficient", [0.1, 0, 0, 0, 0]),
    )
    part = stage_parts(moving)["camera"]
    assert part["rotation"].shape == (3, 3, 3)
    assert part["translation"].shape == (3, 3)
    assert part["distortion"][0] == 0.1
    assert "camera" not in stage_parts(ds.drop_vars("camera_rotation"))


def test_the_floor() -> None:
    ds = skeleton_walk(3)
    assert stage_parts(ds.assign_attrs(floor_height=-0.02))["floor"] == -0.02
    lifted = ds.assign(body_position=ds["body_position"] + np.array([0.0, 3.0, 0.0]))
    assert 2.8 < stage_parts(lifted)["floor"] < 3.1


def test_what_cannot_be_drawn_is_remarked() -> None:
    ds = body_walk().isel(time=[0, 1])
    licensed = ds.assign_attrs(body_model="smpl")
    parts = stage_parts(licensed)
    assert "mesh" in parts
    assert "mean shape" in parts["remarks"][0]
    longer = ds.isel(shape=slice(0, 4))
    parts = stage_parts(longer)
    assert "mesh" not in parts
    assert parts["remarks"][0].startswith("No body is drawn: walk_body.npz: beta has 4 components")
    with pytest.raises(ValueError, match="beta has 4 components"):
        stage_parts(longer, body=bk.body.open_body())


def test_a_model_of_something_else_and_none_at_all() -> None:
    with pytest.raises(FileNotFoundError, match="nothing"):
        stage_parts(skeleton_walk(2), model="nothing.osim")
