"""The skinned mesh: as exact as body_mesh, from theta and beta or from a skeleton."""

from dataclasses import replace

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.body import Body, open_body, pose_body
from biokit.body.model import POSE_COMPONENTS
from biokit.scene.mesh import WHOLE, mesh_part
from biokit.scene.payload import pack, unpack
from biokit.scene.posed import values, vertices_at
from tests.scene.made_stage import body_walk, skeleton_walk

EXACT = 0.2e-3  # m: what 16 bits of weights, places and rotations leave


def unpacked(ds: xr.Dataset, body: Body | None = None) -> dict:  # type: ignore[type-arg]
    return unpack(pack({"mesh": mesh_part(ds, body)}))


@pytest.mark.parametrize("display", [True, False])
def test_vertices_of_body_mesh(display: bool) -> None:
    ds, body = body_walk().isel(time=slice(None, None, 9)), open_body(display=display)
    trial = unpacked(ds, None if display else body)
    truth = bk.body_mesh(ds, body)["vertex_position"].values
    for k in range(ds.sizes["time"]):
        np.testing.assert_allclose(vertices_at(trial, k), truth[k], atol=EXACT)
    np.testing.assert_array_equal(trial["mesh"]["faces"], body.faces.numpy())


def test_weights_add_up() -> None:
    mesh = mesh_part(body_walk())
    assert mesh is not None
    assert mesh["bone_weight"].shape[1] % 4 == 0
    np.testing.assert_array_equal(mesh["bone_weight"].astype(int).sum(axis=1), WHOLE)


def test_changing_shape_is_drawn_by_its_mean() -> None:
    ds = body_walk().isel(time=slice(0, 4))
    change = np.linspace(-1, 1, 4)[:, None] * np.eye(ds.sizes["shape"])[0]
    shapes = (("time", "shape"), ds["beta"].values + change)
    changing = schema.describe(ds.assign(beta=shapes))
    one, mean = mesh_part(ds), mesh_part(changing)
    assert one is not None and mean is not None
    np.testing.assert_allclose(mean["rest"], one["rest"], atol=1e-6)


def test_gaps_are_kept() -> None:
    ds = body_walk().isel(time=slice(0, 5)).copy(deep=True)
    ds["theta"][2] = np.nan
    trial = unpacked(ds)
    known = np.isfinite(trial["mesh"]["position"]).all(axis=(1, 2))
    np.testing.assert_array_equal(known, [True, True, False, True, True])
    np.testing.assert_array_equal(np.isfinite(trial["mesh"]["rotation"]).all(axis=(1, 2)), known)


def test_pose_dependent_skin_is_drawn_by_its_mean() -> None:
    plain = open_body(display=True)
    directions = 1e-3 * torch.randn(
        *plain.template.shape, POSE_COMPONENTS, generator=torch.manual_seed(0)
    )
    body = replace(plain, pose_directions=directions.to(plain.template))
    ds = body_walk().isel(time=[3])  # of a single pose the mean is exact
    trial = unpacked(ds, body)
    truth = pose_body(
        body,
        *(torch.from_numpy(ds[name].values).float() for name in ("theta", "beta", "translation")),
    )
    np.testing.assert_allclose(vertices_at(trial, 0), truth.vertices[0].numpy(), atol=EXACT)


def test_a_skeleton_wears_the_open_body() -> None:
    ds = skeleton_walk(6)
    mesh = mesh_part(ds)
    assert mesh is not None
    assert mesh["follows"] == "skeleton"
    hips = values(mesh["position"])[:, [1, 2]].mean(axis=1)  # middle of the body's hips
    bones = ds["body_position"].sel(body=["femur_r", "femur_l"]).mean("body").values
    np.testing.assert_allclose(hips[:, [0, 2]], bones[:, [0, 2]], atol=1e-3)
    np.testing.assert_allclose(hips[:, 1], bones[:, 1], atol=0.05)
    assert mesh_part(body_walk())["follows"] == "body"  # type: ignore[index]


def test_gaps_of_a_skeleton() -> None:
    ds = skeleton_walk(5).copy(deep=True)
    ds["dof_position"][3, 4] = np.nan
    mesh = mesh_part(ds)
    assert mesh is not None
    known = np.isfinite(values(mesh["position"])).all(axis=(1, 2))
    np.testing.assert_array_equal(known, [True, True, True, False, True])


def test_nothing_to_draw() -> None:
    ds = skeleton_walk(3)
    assert mesh_part(ds.assign_attrs(model="gait2392")) is None
    assert mesh_part(ds.drop_vars("dof_position")) is None
