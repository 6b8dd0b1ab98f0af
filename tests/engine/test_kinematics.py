"""Forward kinematics: by hand, against opensim on every reference model, and its shapes."""

import math

import numpy as np
import pytest
import torch

from biokit import open_skeleton
from biokit.engine.curves import Pieces, polynomial
from biokit.engine.kinematics import forward_kinematics, marker_jacobian, marker_positions
from biokit.engine.model import Model
from tests.engine.models import SHANK, THIGH, Z, body_on_ground, chain, pendulum
from tests.opensim_reference import MODELS, Reference, compiled, model_path, random_poses

POSES = 500
DOUBLE, SINGLE = 1e-9, 5e-6  # m, largest difference from opensim in float64 and in float32
ANALYTIC = 1e-14  # m, rounding


# --- against opensim ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("beyond", [0.0, 0.05])
def test_poses_are_opensims(name: str, beyond: float) -> None:
    model, reference = compiled(name), Reference(model_path(name))
    q = random_poses(model, POSES, seed=1, beyond=beyond)
    q = reference.coupled(model.coordinate_names, q)
    expected = reference.pose(model, q)
    for dtype, tolerance in ((torch.float64, DOUBLE), (torch.float32, SINGLE)):
        ours = model.to(None, dtype)
        pose = forward_kinematics(ours, torch.from_numpy(q).to(dtype))
        markers = marker_positions(ours, pose)
        assert pose.rotation.dtype == markers.dtype == dtype
        for found, wanted in zip((*pose, markers), expected, strict=True):
            np.testing.assert_allclose(found.numpy(), wanted, rtol=0, atol=tolerance)


@pytest.mark.parametrize("name", ["Rajagopal2016", "D3KE"])
def test_coupled_coordinates_are_computed_not_read(name: str) -> None:
    model, reference = compiled(name), Reference(model_path(name))
    assert len(model.coupler_dependent) == len(reference.couplers()) > 0
    q = random_poses(model, 50, seed=2)
    wanted = reference.pose(model, reference.coupled(model.coordinate_names, q)).position
    q[:, list(model.coupler_dependent)] = 99.0
    found = forward_kinematics(model, torch.from_numpy(q)).position
    np.testing.assert_allclose(found, wanted, rtol=0, atol=DOUBLE)


def test_defaults_ranges_and_flags_are_opensims() -> None:
    for name in MODELS:
        if not MODELS[name].is_file():
            continue
        model, reference = compiled(name), Reference(model_path(name))
        assert model.coordinate_names == tuple(reference.coordinates)
        for i, coordinate in enumerate(reference.coordinates.values()):
            assert float(model.default[i]) == coordinate.getDefaultValue()
            assert float(model.lower[i]) == coordinate.getRangeMin()
            assert float(model.upper[i]) == coordinate.getRangeMax()
            assert model.clamped[i] == coordinate.getDefaultClamped()
            assert model.locked[i] == coordinate.getDefaultLocked()
            kind = coordinate.getMotionType()  # 1 rotational, 2 translational, 3 coupled
            assert model.coordinate_is_coupled[i] == (kind == 3)
            if kind != 3:
                assert model.coordinate_is_rotation[i] == (kind == 1)


# --- by hand ------------------------------------------------------------------------------------


def test_two_link_pendulum() -> None:
    model = pendulum()
    hip, knee = (torch.linspace(*ends, 50, dtype=torch.float64) for ends in ((-3, 3), (2, -1)))
    pose = forward_kinematics(model, torch.stack([hip, knee], 1))
    total = hip + knee
    zero = torch.zeros_like(hip)
    joint = torch.stack([THIGH * hip.sin(), -THIGH * hip.cos(), zero], 1)
    down = torch.stack([total.sin(), -total.cos(), zero], 1)
    forward = torch.stack([total.cos(), total.sin(), zero], 1)
    assert (pose.position[:, 0] == 0).all()
    torch.testing.assert_close(pose.position[:, 1], joint, rtol=0, atol=ANALYTIC)
    markers = marker_positions(model, pose)
    ankle = joint + SHANK * down
    torch.testing.assert_close(markers[:, 2], ankle, rtol=0, atol=ANALYTIC)
    toe = ankle + 0.15 * forward + torch.tensor([0, 0, 0.02], dtype=torch.float64)
    torch.testing.assert_close(markers[:, 3], toe, rtol=0, atol=ANALYTIC)


def test_jacobian_of_the_pendulum() -> None:
    model = pendulum()
    q = torch.tensor([[0.3, -0.8], [-1.0, 2.0]], dtype=torch.float64)
    pose = forward_kinematics(model, q)
    toe = marker_positions(model, pose)[:, 3]
    table = marker_jacobian(model, q)
    assert table.shape == (2, 4, 3, 2)
    for column, centre in enumerate((pose.position[:, 0], pose.position[:, 1])):
        arm = toe - centre  # velocity of a point that turns about z
        expected = torch.stack([-arm[:, 1], arm[:, 0], torch.zeros(2).double()], 1)
        torch.testing.assert_close(table[:, 3, :, column], expected, rtol=0, atol=ANALYTIC)
    assert (table[:, 0, :, 1] == 0).all()  # the knee does not move the thigh


def test_rotations_follow_each_other_and_translations_are_not_rotated() -> None:
    model = body_on_ground()
    a, b, c = 0.3, -0.7, 1.1
    pose = forward_kinematics(model, torch.tensor([a, b, c, 1.0, 2.0, 3.0], dtype=torch.float64))

    def turn(angle: float, i: int, j: int) -> torch.Tensor:
        r = torch.eye(3).double()
        r[i, i] = r[j, j] = math.cos(angle)
        r[i, j], r[j, i] = -math.sin(angle), math.sin(angle)
        return r

    expected = turn(a, 1, 2) @ turn(b, 2, 0) @ turn(c, 0, 1)
    torch.testing.assert_close(pose.rotation[0], expected, rtol=0, atol=ANALYTIC)
    assert pose.position[0].tolist() == [1.0, 2.0, 3.0]


def test_markers_on_ground_stay() -> None:
    model = chain(
        parent=(-1,),
        offset=((0, 1, 0),),
        channels=((0, "angle", True, Z, _line(1.0)),),
        markers=(("table", -1, (1.0, 2.0, 3.0)), ("own", 0, (1.0, 0.0, 0.0))),
    )
    for angle in (0.0, 1.0):
        pose = forward_kinematics(model, torch.tensor([angle], dtype=torch.float64))
        markers = marker_positions(model, pose, 2 * torch.ones(1, 3).double())
        assert markers[0].tolist() == [1.0, 2.0, 3.0]


def test_a_coupler_of_a_coupler() -> None:
    model = chain(
        parent=(-1, 0, 1),
        offset=((0, 0, 0), (1, 0, 0), (1, 0, 0)),
        channels=(
            (0, "first", True, Z, _line(1.0)),
            (1, "second", True, Z, _line(1.0)),
            (2, "third", True, Z, _line(1.0)),
        ),
        markers=(("end", 2, (1.0, 0.0, 0.0)),),
        couplers=(("second", "first", _line(0.5)), ("third", "second", _line(-2.0))),
    )
    pose = forward_kinematics(model, torch.tensor([0.4, 9.0, 9.0], dtype=torch.float64))
    angles = torch.tensor([0.4, 0.6, 0.2], dtype=torch.float64)  # 0.4, + 0.2, - 0.4
    ends = torch.stack([angles.cos(), angles.sin()], 1).cumsum(0)
    torch.testing.assert_close(pose.position[1:, :2], ends[:2], rtol=0, atol=ANALYTIC)
    assert model.free == (0,)
    jacobian = marker_jacobian(model, torch.tensor([0.4, 9.0, 9.0], dtype=torch.float64))
    assert (jacobian[..., 1:] == 0).all()


def _line(slope: float) -> Pieces:
    return polynomial((0.0, slope))


# --- shapes, types and devices ------------------------------------------------------------------


@pytest.fixture(scope="module")
def skeleton() -> Model:
    return open_skeleton()


@pytest.mark.parametrize("shape", [(), (7,), (2, 3), (1, 1, 1), (0,), (700,)])
@pytest.mark.parametrize("scaling", ["none", "one", "each"])
def test_any_batch_shape(skeleton: Model, shape: tuple[int, ...], scaling: str) -> None:
    count = math.prod(shape)
    q = torch.from_numpy(random_poses(skeleton, count, seed=3))
    q = q.reshape(*shape, q.shape[1])
    bodies, markers = len(skeleton.body_names), len(skeleton.marker_names)
    generator = torch.Generator().manual_seed(0)
    size = {"none": None, "one": (bodies, 3), "each": (*shape, bodies, 3)}[scaling]
    scale = None if size is None else 0.8 + 0.4 * torch.rand(size, generator=generator).double()
    pose = forward_kinematics(skeleton, q, scale)
    placed = marker_positions(skeleton, pose, scale)
    assert pose.rotation.shape == (*shape, bodies, 3, 3)
    assert pose.position.shape == (*shape, bodies, 3)
    assert placed.shape == (*shape, markers, 3)
    for index in [np.unravel_index(i, shape) for i in (0, count - 1) if shape and count]:
        own = scale[index] if scale is not None and scaling == "each" else scale
        alone = forward_kinematics(skeleton, q[index], own)
        torch.testing.assert_close(pose.position[index], alone.position, rtol=0, atol=ANALYTIC)
        torch.testing.assert_close(
            placed[index], marker_positions(skeleton, alone, own), rtol=0, atol=ANALYTIC
        )


@pytest.mark.parametrize("shape", [(), (4,), (2, 2)])
def test_jacobian_shapes(skeleton: Model, shape: tuple[int, ...]) -> None:
    q = torch.from_numpy(random_poses(skeleton, math.prod(shape), seed=4)).view(*shape, -1)
    size = (*shape, len(skeleton.marker_names), 3, len(skeleton.coordinate_names))
    assert marker_jacobian(skeleton, q).shape == size
    each = torch.ones(*shape, len(skeleton.body_names), 3).double()
    torch.testing.assert_close(
        marker_jacobian(skeleton, q, each), marker_jacobian(skeleton, q), rtol=0, atol=ANALYTIC
    )


def test_far_from_the_origin_float32_keeps_its_digits(skeleton: Model) -> None:
    """Relative to the pelvis nothing is lost when a person stands 100 m away."""
    q = torch.from_numpy(random_poses(skeleton, 20, seed=5))
    places = [skeleton.coordinate_names.index(f"pelvis_t{axis}") for axis in "xyz"]
    q[:, places] = 0
    single = skeleton.to(None, torch.float32)
    away = q.float()
    away[:, places] = 100.0
    near, far = forward_kinematics(skeleton, q), forward_kinematics(single, away)
    assert torch.equal(far.rotation, forward_kinematics(single, q.float()).rotation)
    shift = (far.position.double() - near.position) - 100.0
    assert float(shift.abs().max()) < 100.0 * 2**-23 + SINGLE


def test_moved_models_are_copies(skeleton: Model) -> None:
    single = skeleton.to(None, torch.float32)
    assert (single.dtype, skeleton.dtype) == (torch.float32, torch.float64)
    assert single.channel_curve.slope.dtype == single.coupler_curve.knots.dtype == torch.float32
    assert skeleton.to("cpu", torch.float64) is skeleton


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device on this machine")
def test_cuda_agrees_with_the_cpu(skeleton: Model) -> None:
    q = torch.from_numpy(random_poses(skeleton, 100, seed=6))
    for dtype, tolerance in ((torch.float64, DOUBLE), (torch.float32, SINGLE)):
        there = skeleton.to("cuda", dtype)
        pose = forward_kinematics(there, q.to("cuda", dtype))
        markers = marker_positions(there, pose).cpu().double()
        expected = marker_positions(skeleton, forward_kinematics(skeleton, q))
        torch.testing.assert_close(markers, expected, rtol=0, atol=tolerance)


@pytest.mark.parametrize("per_frame", [False, True], ids=["one scale", "scale per frame"])
def test_long_batches_are_the_same_in_chunks_with_and_without_gradients(per_frame: bool) -> None:
    model = open_skeleton()
    frames, nb = 1300, len(model.body_names)
    q = torch.from_numpy(random_poses(model, frames, seed=5))
    scale = torch.linspace(0.9, 1.1, (frames if per_frame else 1) * nb * 3, dtype=q.dtype)
    scale = scale.view(frames, nb, 3) if per_frame else scale.view(nb, 3)
    pose = forward_kinematics(model, q, scale)
    markers = marker_positions(model, pose, scale)
    with_gradient = forward_kinematics(model, q.clone().requires_grad_(), scale)
    assert torch.equal(pose.rotation, with_gradient.rotation)
    assert torch.equal(pose.position, with_gradient.position)
    for i in (0, 511, 512, 1299):
        own = scale[i] if per_frame else scale
        alone = forward_kinematics(model, q[i], own)
        torch.testing.assert_close(pose.position[i], alone.position, rtol=0, atol=1e-12)
        torch.testing.assert_close(
            markers[i], marker_positions(model, alone, own), rtol=0, atol=1e-12
        )
