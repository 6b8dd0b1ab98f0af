"""Skinning equals smplx's on the same arrays, shares what it can and has gradients."""

from __future__ import annotations

import itertools

import pytest
import roma
import torch

from biokit.body import Body, pose_body, pose_points, rest_shape, skin_points, skinning
from biokit.body.model import JOINT_NAMES, PARENTS
from biokit.body.smpl import as_smplx
from tests.body import made

SMPLX_TOLERANCE = 1e-6  # m
SAME = 1e-12  # m, two ways to the same result in float64


@pytest.fixture(scope="module")
def body() -> Body:
    return made.body()


@pytest.fixture(scope="module")
def plain() -> Body:
    """Without pose directions, as the open body."""
    return made.body(pose=False)


def smplx_pose(body: Body, theta: torch.Tensor, beta: torch.Tensor, translation: torch.Tensor):
    model = as_smplx(body)
    with torch.no_grad():
        out = model(
            betas=beta,
            global_orient=theta[:, 0],
            body_pose=theta[:, 1:].flatten(1),
            transl=translation,
        )
    return out.vertices, out.joints


@pytest.mark.parametrize("pose", [True, False])
@pytest.mark.parametrize("shapes", [1, 10, 16])
def test_equals_smplx(pose: bool, shapes: int) -> None:
    own = made.body(pose=pose, shapes=shapes)
    theta, translation = made.poses(9), torch.randn(9, 3, dtype=torch.float64)
    beta = 2 * torch.randn(9, shapes, dtype=torch.float64)
    vertices, joints = smplx_pose(own, theta, beta, translation)
    out = pose_body(own, theta, beta, translation)
    torch.testing.assert_close(out.vertices, vertices, rtol=0, atol=SMPLX_TOLERANCE)
    assert joints.shape == (9, 24, 3)
    torch.testing.assert_close(out.joints, joints, rtol=0, atol=SMPLX_TOLERANCE)


def test_equals_smplx_in_float32() -> None:
    own = made.body(dtype=torch.float32)
    theta, beta = made.poses(9, dtype=torch.float32), torch.randn(9, 10)
    vertices, joints = smplx_pose(own, theta, beta, torch.zeros(9, 3))
    out = pose_body(own, theta, beta)
    # Both round: numbers near 2 m have a spacing of 2.4e-7, and a sum has some of them.
    torch.testing.assert_close(out.vertices, vertices, rtol=0, atol=5e-6)
    torch.testing.assert_close(out.joints, joints, rtol=0, atol=5e-6)


def test_zero_pose_is_the_rest_shape(body: Body) -> None:
    beta = torch.randn(10, dtype=torch.float64)
    vertices, joints = rest_shape(body, beta)
    out = pose_body(body, torch.zeros(24, 3, dtype=torch.float64), beta)
    torch.testing.assert_close(out.vertices, vertices, rtol=0, atol=SAME)
    torch.testing.assert_close(out.joints, joints, rtol=0, atol=SAME)
    expected = body.template + body.shape_directions @ beta
    torch.testing.assert_close(vertices, expected, rtol=0, atol=SAME)
    torch.testing.assert_close(joints, body.joint_regressor @ expected, rtol=0, atol=SAME)
    template, centres = rest_shape(body)
    assert template is body.template
    torch.testing.assert_close(centres, body.rest_joints)


def test_the_root_turns_the_whole_body_about_the_pelvis(plain: Body) -> None:
    theta = torch.zeros(24, 3, dtype=torch.float64)
    theta[0] = torch.tensor([0.3, -1.1, 0.4])
    shift = torch.tensor([1.0, 2.0, 3.0], dtype=torch.float64)
    turn, pelvis = roma.rotvec_to_rotmat(theta[0]), plain.rest_joints[0]
    out = pose_body(plain, theta, translation=shift)
    expected = (plain.template - pelvis) @ turn.T + pelvis + shift
    torch.testing.assert_close(out.vertices, expected, rtol=0, atol=SAME)
    torch.testing.assert_close(out.joints[0], pelvis + shift, rtol=0, atol=SAME)


def test_joints_follow_the_tree(body: Body) -> None:
    theta = made.poses(4)
    out = pose_body(body, theta)
    local = roma.rotvec_to_rotmat(theta)
    for joint, parent in enumerate(PARENTS):
        if parent < 0:
            torch.testing.assert_close(out.rotation[:, joint], local[:, joint])
            continue
        bone = body.rest_joints[joint] - body.rest_joints[parent]
        expected = out.joints[:, parent] + out.rotation[:, parent] @ bone
        torch.testing.assert_close(out.joints[:, joint], expected, rtol=0, atol=SAME)
        turned = out.rotation[:, parent] @ local[:, joint]
        torch.testing.assert_close(out.rotation[:, joint], turned, rtol=0, atol=SAME)
    assert len(JOINT_NAMES) == 24


def test_pose_may_be_matrices_or_a_row_of_72(body: Body) -> None:
    theta = made.poses(5)
    expected = pose_body(body, theta)
    for other in (theta.flatten(1), roma.rotvec_to_rotmat(theta)):
        for a, b in zip(pose_body(body, other), expected, strict=True):
            torch.testing.assert_close(a, b, rtol=0, atol=SAME)


@pytest.mark.parametrize("beta_shape", [(10,), (3, 1, 10), (3, 4, 10), (4, 10), (1, 1, 10)])
@pytest.mark.parametrize("gradients", [True, False])
@pytest.mark.parametrize("chunk", [240, 10**6])  # two frames at once, or all
def test_batches_broadcast_and_chunks_do_not_show(
    body: Body,
    monkeypatch: pytest.MonkeyPatch,
    beta_shape: tuple[int, ...],
    gradients: bool,
    chunk: int,
) -> None:
    theta, beta = made.poses(3, 4), torch.randn(beta_shape, dtype=torch.float64)
    translation = torch.randn(4, 3, dtype=torch.float64)
    monkeypatch.setattr(skinning, "CHUNK", chunk)
    out = pose_body(body, theta.requires_grad_(gradients), beta, translation)
    each = beta.expand(3, 4, 10)
    for i, j in itertools.product(range(3), range(4)):
        one = pose_body(body, theta[i, j].detach(), each[i, j], translation[j])
        for a, b in zip(out, one, strict=True):
            torch.testing.assert_close(a[i, j].detach(), b, rtol=0, atol=SAME)


def test_a_shared_shape_is_worked_out_once(body: Body, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = []

    def counted(skin, beta):
        rows.append(len(beta))
        return shaped(skin, beta)

    shaped = skinning.shaped
    monkeypatch.setattr(skinning, "shaped", counted)
    monkeypatch.setattr(skinning, "CHUNK", 20 * 120)  # 20 frames at once
    pose_body(body, made.poses(200), torch.zeros(10, dtype=torch.float64))
    assert rows == [1]
    rows.clear()
    pose_body(body, made.poses(5, 40), torch.zeros(5, 1, 10, dtype=torch.float64))
    assert sum(rows) <= 2 * 10  # once for each of the ten chunks, not for 200 frames


def test_an_empty_batch(body: Body, plain: Body) -> None:
    for own in (body, plain):
        points = skin_points(own, own.faces[:7], torch.full((7, 3), 1 / 3, dtype=torch.float64))
        for theta, beta in (
            (made.poses(0), None),
            (made.poses(3, 0), torch.zeros(3, 1, 10, dtype=torch.float64)),
        ):
            assert pose_body(own, theta, beta).vertices.shape == (*theta.shape[:-2], 120, 3)
            assert pose_points(points, theta, beta).vertices.shape == (*theta.shape[:-2], 7, 3)


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_the_type_of_the_pose_is_kept(body: Body, dtype: torch.dtype) -> None:
    out = pose_body(body, made.poses(2, dtype=dtype))
    assert {x.dtype for x in out} == {dtype}
    mixed = pose_body(body, made.poses(2, dtype=dtype), torch.zeros(10, dtype=torch.float64))
    assert mixed.vertices.dtype == torch.float64
    assert body.to(dtype=torch.float32) is body.to(dtype=torch.float32)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device on this machine")
@pytest.mark.parametrize("pose", [True, False])
def test_cuda_agrees_with_the_cpu(pose: bool) -> None:
    own = made.body(pose=pose)
    points = skin_points(own, own.faces[:9], torch.full((9, 3), 1 / 3, dtype=torch.float64))
    theta, beta = made.poses(3, 50), torch.randn(3, 1, 10, dtype=torch.float64)
    for dtype, tolerance in ((torch.float64, 1e-12), (torch.float32, 1e-5)):
        inputs = [x.to(dtype) for x in (theta, beta)]
        there = [x.cuda() for x in inputs]
        for mine, work in ((own, pose_body), (points, pose_points)):
            for a, b in zip(work(mine, *inputs), work(mine, *there), strict=True):
                assert b.device.type == "cuda"
                torch.testing.assert_close(a, b.cpu(), rtol=0, atol=tolerance)


# --- gradients ----------------------------------------------------------------------------------


@pytest.mark.parametrize("pose", [True, False])
@pytest.mark.parametrize("what", ["mesh", "points"])
@pytest.mark.parametrize("at_zero", [True, False])
def test_gradients_equal_finite_differences(pose: bool, what: str, at_zero: bool) -> None:
    own = made.body(vertices=12, shapes=2, pose=pose)
    theta = torch.zeros(2, 24, 3, dtype=torch.float64) if at_zero else made.poses(2)
    beta, shift = torch.randn(2, dtype=torch.float64), torch.randn(2, 3, dtype=torch.float64)
    points = skin_points(own, own.faces[:4], torch.rand(4, 3, dtype=torch.float64))

    def vertices(*arguments):
        out = pose_body(own, *arguments) if what == "mesh" else pose_points(points, *arguments)
        return out.vertices

    inputs = tuple(x.requires_grad_() for x in (theta, beta, shift))
    assert torch.autograd.gradcheck(
        vertices, inputs, eps=1e-5, atol=1e-5, rtol=1e-4, fast_mode=True
    )


def test_gradients_pass_the_seams_of_chunks(body: Body, monkeypatch: pytest.MonkeyPatch) -> None:
    beta = torch.randn(6, 10, dtype=torch.float64, requires_grad=True)
    grads = []
    for chunk in (240, 10**6):
        monkeypatch.setattr(skinning, "CHUNK", chunk)
        theta = made.poses(6).requires_grad_()
        loss = pose_body(body, theta, beta).vertices.square().sum()
        grads.append(torch.autograd.grad(loss, (theta, beta)))
    for a, b in zip(*grads, strict=True):
        torch.testing.assert_close(a, b, rtol=1e-12, atol=1e-12)


def test_what_inference_mode_kept_serves_gradients_later() -> None:
    own = made.body(pose=False)
    points = skin_points(own, own.faces[:3], torch.full((3, 3), 1 / 3, dtype=torch.float64))
    with torch.inference_mode():
        pose_body(own, made.poses(2, dtype=torch.float32))
        pose_points(points, made.poses(2, dtype=torch.float32))
        pose_body(own, made.poses(2))
        pose_points(points, made.poses(2))
    for dtype in (torch.float32, torch.float64):
        theta = made.poses(2, dtype=dtype).requires_grad_()
        loss = pose_body(own, theta).vertices.sum() + pose_points(points, theta).vertices.sum()
        loss.backward()
        assert theta.grad is not None


# --- points -------------------------------------------------------------------------------------


@pytest.mark.parametrize("pose", [True, False])
@pytest.mark.parametrize(
    "beta_shape", [None, (10,), (3, 1, 10), (3, 8, 10), (8, 10)], ids=lambda s: f"beta{s}"
)
def test_points_are_those_of_the_mesh(pose: bool, beta_shape: tuple[int, ...] | None) -> None:
    own = made.body(pose=pose)
    weights = torch.rand(30, 3, dtype=torch.float64)
    weights /= weights.sum(1, keepdim=True)
    points = skin_points(own, own.faces[20:50], weights)
    theta, translation = made.poses(3, 8), torch.randn(3, 1, 3, dtype=torch.float64)
    beta = None if beta_shape is None else torch.randn(beta_shape, dtype=torch.float64)
    mesh, out = (
        pose_body(own, theta, beta, translation),
        pose_points(points, theta, beta, translation),
    )
    expected = (mesh.vertices[..., own.faces[20:50], :] * weights[..., None]).sum(-2)
    torch.testing.assert_close(out.vertices, expected, rtol=0, atol=SAME)
    torch.testing.assert_close(out.joints, mesh.joints)
    torch.testing.assert_close(out.rotation, mesh.rotation)


# --- wrong input --------------------------------------------------------------------------------


def test_a_shape_of_another_length(body: Body) -> None:
    with pytest.raises(
        ValueError, match=r"beta has 16 components.*'made' has 10.*beta\[\.\.\., :10\]"
    ):
        pose_body(body, made.poses(2), torch.zeros(16, dtype=torch.float64))
    with pytest.raises(ValueError, match=r"beta has 4 components.*pad it with zeros"):
        rest_shape(body, torch.zeros(2, 4, dtype=torch.float64))
    with pytest.raises(ValueError, match="beta has no components"):
        pose_body(body, made.poses(2), torch.tensor(0.0))


def test_everything_wrong_is_listed_at_once(body: Body) -> None:
    with pytest.raises(ValueError) as caught:
        pose_body(
            body,
            torch.zeros(4, 52, 3),
            torch.zeros(3, 12, dtype=torch.int64),
            torch.zeros(5, 2),
        )
    message = str(caught.value)
    for part in (
        "theta has shape (4, 52, 3)",
        "take the 22 joints of the body",
        "beta has 12 components",
        "beta is of type torch.int64",
        "translation has shape (5, 2)",
        "the batch dimensions do not fit each other: beta (3,), translation (5,)",
    ):
        assert part in message


def test_batches_that_do_not_fit(body: Body) -> None:
    with pytest.raises(ValueError, match=r"do not fit each other: theta \(4,\), beta \(3,\)"):
        pose_body(body, made.poses(4), torch.zeros(3, 10, dtype=torch.float64))
    points = skin_points(body, body.faces[:2], torch.full((2, 3), 1 / 3))
    with pytest.raises(ValueError, match=r"theta \(4,\), translation \(2,\)"):
        pose_points(points, made.poses(4), translation=torch.zeros(2, 3, dtype=torch.float64))


def test_points_of_another_mesh(body: Body) -> None:
    with pytest.raises(ValueError, match=r"vertices 0 to 500, but the mesh has 120; .* attach"):
        skin_points(body, torch.tensor([[0, 1, 500]]), torch.full((1, 3), 1 / 3))
    with pytest.raises(ValueError, match=r"expected int64 \(m, 3\)"):
        skin_points(body, torch.zeros(4, 2, dtype=torch.int64), torch.zeros(4, 3))


def test_a_body_whose_arrays_are_of_two_meshes(body: Body) -> None:
    other = made.body(vertices=90)
    with pytest.raises(ValueError) as caught:
        Body(
            "mixed",
            other.template,
            body.shape_directions,
            other.pose_directions[..., :100],
            body.joint_regressor,
            other.skin_weights.to(torch.float32),
            body.faces,
        )
    message = str(caught.value)
    for part in (
        "'mixed' does not fit together",
        "shape_directions has shape (120, 3, 10), expected (90, 3, 10)",
        "pose_directions has 100 components, expected 207 or 0",
        "joint_regressor has shape (24, 120), expected (24, 90)",
        "skin_weights is torch.float32, but template is torch.float64",
        "faces name vertices 0 to 119, but the mesh has 90; are they of another mesh?",
    ):
        assert part in message
