"""Mirror images of poses and activations, against the mirrored body and the model's muscles."""

from __future__ import annotations

import pytest
import roma
import torch

import biokit as bk
from biokit.body.model import JOINT_NAMES
from biokit.body.open_body import open_body
from biokit.body.pose import Pose, move_joints
from biokit.body.registration import register, segment_rotations
from biokit.body.skinning import pose_body, rest_shape
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.muscle_path import muscle_lengths
from biokit.keypoint_names import other_side
from biokit.nets.activation_mirror import mirrored_place, mirrored_rotation, muscle_counterparts
from biokit.synth.augment import mirror

JOINTS = list(other_side(JOINT_NAMES))
CLOSE = 1e-7  # m and rad: the open body is symmetric to float32, the skeleton exactly


def turned(count: int, seed: int = 0) -> torch.Tensor:
    """Rotations [count, 24, 3, 3], up to a radian and the pelvis anyhow."""
    generator = torch.Generator().manual_seed(seed)
    vector = torch.randn(count, 24, 3, generator=generator, dtype=torch.float64) * 0.4
    vector[:, 0] *= 4
    return roma.rotvec_to_rotmat(vector)


def test_the_joints_of_a_mirrored_pose_are_the_mirrored_joints() -> None:
    body = open_body().to("cpu", torch.float64)
    rotation = turned(20)
    place = torch.randn(20, 3, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    rest = body.rest_joints
    signs = rest.new_tensor([-1.0, 1.0, 1.0])
    torch.testing.assert_close(rest[JOINTS] * signs, rest, rtol=0, atol=CLOSE)

    def joints(turns: torch.Tensor, moved: torch.Tensor) -> torch.Tensor:
        return move_joints(body.skin, Pose(turns.shape[:1], turns, None, moved)).position

    found = joints(mirrored_rotation(rotation), mirrored_place(place))
    expected = mirrored_place(joints(rotation, place)[:, JOINTS])
    torch.testing.assert_close(found, expected, rtol=0, atol=CLOSE)
    # and not because nothing moves far
    assert (found - joints(rotation, place)).abs().max() > 0.3


def test_the_skin_of_a_mirrored_pose_is_the_mirrored_skin() -> None:
    body = open_body(display=True).to("cpu", torch.float64)
    template = rest_shape(body)[0]
    away = torch.cdist(template * template.new_tensor([-1.0, 1.0, 1.0]), template)
    near, partner = away.min(1)
    assert near.max() < CLOSE  # every vertex has its mirror image in the mesh
    rotation = turned(5, seed=3)
    own = pose_body(body, rotation).vertices
    found = pose_body(body, mirrored_rotation(rotation)).vertices
    torch.testing.assert_close(found[:, partner], mirrored_place(own), rtol=0, atol=CLOSE)


def test_twice_is_the_same_and_all_are_rotations() -> None:
    rotation = turned(7)
    once = mirrored_rotation(rotation)
    torch.testing.assert_close(mirrored_rotation(once), rotation, rtol=0, atol=1e-15)
    torch.testing.assert_close(
        torch.linalg.det(once), torch.ones(7, 24, dtype=torch.float64), rtol=0, atol=1e-12
    )
    # by rotation vectors: about x alike, about y and z the other way round
    vector, other = roma.rotmat_to_rotvec(rotation), roma.rotmat_to_rotvec(once)
    signs = vector.new_tensor([1.0, -1.0, -1.0])
    torch.testing.assert_close(other[:, 1:], (vector[:, JOINTS] * signs)[:, 1:])


def test_the_body_on_a_mirrored_skeleton_is_the_mirrored_body() -> None:
    skeleton = bk.open_skeleton().to("cpu", torch.float64)
    registration = register(open_body(), skeleton).to("cpu", torch.float64)
    generator = torch.Generator().manual_seed(2)
    low, high = skeleton.default - 0.3, skeleton.default + 0.3
    q = torch.lerp(low, high, torch.rand(10, len(low), generator=generator, dtype=torch.float64))

    def globally(values: torch.Tensor) -> torch.Tensor:
        pose = forward_kinematics(skeleton, values)
        return segment_rotations(registration, pose.rotation)

    own, other = globally(q), globally(mirror(q, skeleton.coordinate_names))
    # of segments in ground, as of the pelvis: S R M
    left = own.new_tensor([1.0, 1.0, -1.0])[:, None]
    expected = left * own[:, JOINTS] * own.new_tensor([-1.0, 1.0, 1.0])
    torch.testing.assert_close(other, expected, rtol=0, atol=10 * CLOSE)


def test_muscles_of_the_other_side_do_the_same_in_the_mirror() -> None:
    model = bk.open_skeleton().to("cpu", torch.float64)
    order = muscle_counterparts(model.muscles.names)
    assert len(order) == 184
    assert (order[order] == torch.arange(184)).all()
    assert (order != torch.arange(184)).all()
    generator = torch.Generator().manual_seed(0)
    spread = torch.rand(2, len(model.default), generator=generator, dtype=torch.float64) - 0.5
    q = model.default + 0.4 * spread
    own = muscle_lengths(model, q)
    other = muscle_lengths(model, mirror(q, model.coordinate_names))
    torch.testing.assert_close(other, own[:, order], rtol=0, atol=CLOSE)
    assert (own - own[:, order]).abs().max() > 0.02


def test_muscles_without_a_side_stay_and_those_without_a_counterpart_are_named() -> None:
    assert muscle_counterparts(["a_r", "trunk", "a_l"]).tolist() == [2, 1, 0]
    with pytest.raises(ValueError, match="soleus_r"):
        muscle_counterparts(["a_r", "a_l", "soleus_r"])
