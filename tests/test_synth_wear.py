"""A body on the bones of a known motion."""

import numpy as np
import pytest
import torch
import xarray as xr

import biokit as bk
from biokit import schema
from biokit.body import JOINT_NAMES, open_body, pose_body
from biokit.engine.kinematics import forward_kinematics
from biokit.synth import subject
from biokit.synth.sample import PERSON, PROPORTIONS
from biokit.synth.wear import wear

JOINT = 0.025  # m, between the body's joint centres and the skeleton's; no shape fits exactly


@pytest.fixture(scope="module")
def walk(repo_root) -> xr.Dataset:
    return bk.load(repo_root / "sample_data" / "walk_true.mot").isel(time=slice(0, 301, 20))


@pytest.fixture(scope="module")
def person():
    return subject(**PERSON, proportions=PROPORTIONS)


def _mesh(body: xr.Dataset):
    parts = (torch.from_numpy(body[name].values) for name in ("theta", "beta", "translation"))
    return pose_body(open_body(), *parts)


def test_joint_centres_follow_the_bones_and_soles_stand_on_the_floor(walk, person):
    body = wear(walk, model=person)
    posed = _mesh(body)
    q = torch.as_tensor(walk["dof_position"].sel(dof=list(person.coordinate_names)).values)
    bones = forward_kinematics(person, q)
    for joint, bone in (("left_knee", "tibia_l"), ("right_ankle", "talus_r"), ("head", "head")):
        own = posed.joints[:, JOINT_NAMES.index(joint)]
        other = bones.position[:, person.body_names.index(bone)]
        assert (own - other).norm(dim=-1).max() < JOINT, joint
    assert posed.vertices[..., 1].amin(1).abs().max() < 0.006
    assert body.attrs["body_model"] == "open_body"
    assert np.array_equal(body["frame"], walk["frame"])


def test_segments_turn_as_their_bones(walk, person):
    """From frame to frame; the rotation of segments at rest against their bones is constant."""
    rotation = _mesh(wear(walk, model=person)).rotation
    q = torch.as_tensor(walk["dof_position"].sel(dof=list(person.coordinate_names)).values)
    bones = forward_kinematics(person, q).rotation
    for joint, bone in (("right_knee", "tibia_r"), ("left_ankle", "calcn_l"), ("head", "head")):
        own = rotation[:, JOINT_NAMES.index(joint)]
        other = bones[:, person.body_names.index(bone)]
        torch.testing.assert_close(own @ own[:1].mT, other @ other[:1].mT, atol=1e-6, rtol=0)


def test_scale_factors_may_come_with_the_motion_or_from_the_shape(walk, person):
    beta = torch.linspace(-1, 1, 10)
    factors = (("body", "space"), person.scale_factor.numpy())
    names = {"body": list(person.body_names), "space": ["x", "y", "z"]}
    own = schema.describe(walk.assign(scale_factor=factors).assign_coords(names))
    xr.testing.assert_allclose(wear(own)["theta"], wear(walk, model=person)["theta"])
    xr.testing.assert_allclose(wear(own)["beta"], wear(walk, model=person)["beta"])
    shaped = wear(walk, beta)
    np.testing.assert_allclose(shaped["beta"], beta, atol=1e-6)
    assert not np.allclose(shaped["translation"], wear(own)["translation"])


def test_what_is_wrong_is_listed_at_once(walk):
    broken = walk.isel(dof=slice(1, None)).copy(deep=True)
    broken["dof_position"][2, 3] = np.nan
    with pytest.raises(ValueError, match="lacks the coordinates pelvis_tilt") as error:
        wear(broken, torch.zeros(3))
    assert "1 frames are not finite, first at 0.4 s" in str(error.value)
    assert "beta has shape (3,)" in str(error.value)
