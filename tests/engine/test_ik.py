"""The inverse kinematics engine: markers made by forward kinematics give their pose back."""

import math

import pytest
import torch
from torch import Tensor

from biokit.engine.ik import Solution, inverse_kinematics, joint_angles
from biokit.engine.joints import substitute_couplers
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from tests.engine.models import LINE, X, body_on_ground, chain, pendulum
from tests.opensim_reference import compiled

POSE = 1e-6  # rad, m: the solver's tolerance
MILLIMETRE = 1e-3  # m, a frame is solved when no marker is farther off
SOLVED = 0.95  # share of frames


def smooth_motion(model: Model, frames: int, *, seed: int) -> Tensor:
    """Sums of four sinusoids within 90 % of the ranges and 1.6 rad of the default, (F, n)."""
    generator = torch.Generator().manual_seed(seed)
    size = (len(model.coordinate_names), 4)
    k = torch.arange(1, 5, dtype=torch.float64)
    amplitude = torch.randn(size, generator=generator, dtype=torch.float64) / k
    phase = 2 * math.pi * torch.rand(size, generator=generator, dtype=torch.float64)
    t = torch.linspace(0, 2, frames, dtype=torch.float64)[:, None, None]
    wave = (amplitude * torch.sin(2 * math.pi * k * t / 4 + phase)).sum(-1)
    wave = wave / wave.abs().amax(0)
    lower = model.lower.maximum(model.default - 1.6)
    upper = model.upper.minimum(model.default + 1.6)
    q = (lower + upper) / 2 + 0.9 * (upper - lower) / 2 * wave
    q = torch.where(torch.tensor(model.locked), model.default, q)
    return substitute_couplers(model, q.mT.contiguous()).mT.contiguous()


def markers_of(model: Model, q: Tensor) -> Tensor:
    return marker_positions(model, forward_kinematics(model, q))


# --- whole bodies -------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize(("name", "frames"), [("gait2392_scaled", 100), ("D3KE", 80)])
@pytest.mark.parametrize("seed", [0, 1])
def test_markers_of_random_smooth_motion(name: str, frames: int, seed: int) -> None:
    model = compiled(name)
    target = markers_of(model, smooth_motion(model, frames, seed=seed))
    found = inverse_kinematics(model, target)
    solved = found.converged & (found.marker_error.amax(1) < MILLIMETRE)
    assert float(solved.double().mean()) >= SOLVED


def test_the_pose_comes_back() -> None:
    """Where every coordinate is observed, a small motion is found to the solver's tolerance."""
    model = compiled("gait2392_scaled")
    q = model.default + 0.25 * (smooth_motion(model, 40, seed=3) - model.default)
    found = inverse_kinematics(model, markers_of(model, q))
    assert bool(found.converged.all())
    seen = ~torch.isnan(found.uncertainty[0])
    unseen = [n for n, s in zip(model.coordinate_names, seen.tolist(), strict=True) if not s]
    assert unseen == ["mtp_angle_r", "mtp_angle_l"]  # the toes carry no marker
    torch.testing.assert_close(found.q[:, seen], q[:, seen], rtol=0, atol=10 * POSE)
    assert float(found.cost.max()) < 1e-10


# --- by hand ------------------------------------------------------------------------------------


@pytest.fixture
def swing() -> tuple[Model, Tensor]:
    model = pendulum()
    hip = torch.linspace(-1.2, 1.4, 30, dtype=torch.float64)
    return model, torch.stack([hip, 0.5 - hip], 1)


def assert_pose(found: Solution, q: Tensor, *, tolerance: float = POSE) -> None:
    assert bool(found.converged.all())
    torch.testing.assert_close(found.q, q, rtol=0, atol=tolerance)


def test_the_pendulum(swing: tuple[Model, Tensor]) -> None:
    model, q = swing
    found = inverse_kinematics(model, markers_of(model, q))
    assert_pose(found, q)
    assert found.marker_error.shape == (30, 4)
    assert float(found.marker_error.max()) < POSE
    assert found.iterations.dtype == torch.int64
    assert int(found.iterations.min()) >= 1


def test_a_start_saves_the_search(swing: tuple[Model, Tensor]) -> None:
    model, q = swing
    assert_pose(inverse_kinematics(model, markers_of(model, q), start=q + 0.05), q)


def test_the_optimum_of_weighted_markers() -> None:
    """A slider between two wishes: the weighted mean."""
    model = chain(
        parent=(-1,),
        offset=((0, 0, 0),),
        channels=((0, "slide", False, X, LINE),),
        markers=(("a", 0, (0.0, 0.0, 0.0)), ("b", 0, (0.0, 0.0, 0.0))),
    )
    target = torch.tensor([[[0.0, 0.0, 0.0], [1.0, 0.0, 0.0]]], dtype=torch.float64)
    weight = torch.tensor([1.0, 3.0], dtype=torch.float64)
    found = inverse_kinematics(model, target, weight=weight)
    assert float(found.q[0, 0]) == pytest.approx(0.75, abs=POSE)
    assert float(found.cost[0]) == pytest.approx(0.75**2 + 3 * 0.25**2, abs=POSE)
    assert found.marker_error[0].tolist() == pytest.approx([0.75, 0.25], abs=POSE)
    # A coordinate's own wish is one more term.
    found = inverse_kinematics(
        model,
        target,
        weight=weight,
        coordinate_target=torch.tensor([-1.0], dtype=torch.float64),
        coordinate_weight=torch.tensor([4.0], dtype=torch.float64),
    )
    assert float(found.q[0, 0]) == pytest.approx((3 * 1 - 4 * 1) / 8, abs=POSE)
    x = float(found.q[0, 0])
    assert float(found.cost[0]) == pytest.approx(
        x**2 + 3 * (1 - x) ** 2 + 4 * (x + 1) ** 2, abs=POSE
    )
    # Weights may differ from frame to frame.
    each = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]], dtype=torch.float64)
    found = inverse_kinematics(model, target.expand(3, -1, -1), weight=each)
    assert found.q[:, 0].tolist() == pytest.approx([0.0, 1.0, 0.5], abs=POSE)


def test_standard_error_of_a_coordinate() -> None:
    """Two markers on a slider: noise of 1 m in each gives 1 / sqrt(2) in their mean."""
    model = chain(
        parent=(-1,),
        offset=((0, 0, 0),),
        channels=((0, "slide", False, X, LINE),),
        markers=(("a", 0, (0.0, 0.0, 0.0)), ("b", 0, (0.0, 0.0, 0.0))),
    )
    target = torch.zeros(2, 2, 3, dtype=torch.float64)
    target[1, 1] = math.nan
    for weight in (1.0, 7.0):
        found = inverse_kinematics(model, target, weight=torch.full((2,), weight).double())
        assert found.uncertainty[:, 0].tolist() == pytest.approx([0.5**0.5, 1.0], rel=1e-6)


def test_clamped_coordinates_stop_at_their_bounds() -> None:
    model = pendulum(clamped=("knee",), span=1.0)
    q = torch.tensor([[0.2, 0.5], [0.2, 1.6], [0.2, -1.3]], dtype=torch.float64)
    found = inverse_kinematics(model, markers_of(model, q))
    assert bool(found.converged.all())
    assert found.q[1:, 1].tolist() == [1.0, -1.0]
    assert found.at_bound.tolist() == [[False, False], [False, True], [False, True]]
    torch.testing.assert_close(found.q[0], q[0], rtol=0, atol=POSE)
    assert (found.cost[1:] > 1e-3).all()
    free = inverse_kinematics(pendulum(span=1.0), markers_of(model, q))  # a range, not clamped
    assert_pose(free, q)


def test_locked_coordinates_stay_and_idle_ones_keep_their_default(
    swing: tuple[Model, Tensor],
) -> None:
    model, q = swing
    locked = pendulum(locked=("knee",))
    found = inverse_kinematics(locked, markers_of(model, q))
    assert (found.q[:, 1] == 0).all()
    assert torch.isnan(found.uncertainty[:, 1]).all()
    thigh_only = markers_of(model, q)
    thigh_only[:, 2:] = math.nan  # ankle and toe: the knee moves nothing that is seen
    found = inverse_kinematics(model, thigh_only)
    assert (found.q[:, 1] == 0).all()
    torch.testing.assert_close(found.q[:, 0], q[:, 0], rtol=0, atol=POSE)
    # ... unless it has a target of its own
    found = inverse_kinematics(
        model,
        thigh_only,
        coordinate_target=torch.tensor([0.0, 0.4], dtype=torch.float64),
        coordinate_weight=torch.tensor([0.0, 1.0], dtype=torch.float64),
    )
    assert found.q[:, 1].tolist() == pytest.approx([0.4] * 30)


def test_a_body_in_any_orientation_without_a_start() -> None:
    generator = torch.Generator().manual_seed(0)
    q = 6 * torch.rand(200, 6, generator=generator, dtype=torch.float64) - 3
    model = body_on_ground()
    found = inverse_kinematics(model, markers_of(model, q))
    assert bool(found.converged.all())
    assert float(found.marker_error.max()) < POSE
    rotation = forward_kinematics(model, q).rotation
    torch.testing.assert_close(
        forward_kinematics(model, found.q).rotation, rotation, atol=1e-5, rtol=0
    )


def test_equal_frames(swing: tuple[Model, Tensor]) -> None:
    """A person who stands still; and a recording of nothing, which is an error."""
    model, q = swing
    for frames in (2, 20):
        same = q[:1].expand(frames, -1)
        assert_pose(inverse_kinematics(model, markers_of(model, same)), same)
        nothing = torch.full((frames, 4, 3), math.nan, dtype=torch.float64)
        with pytest.raises(ValueError, match="no frame shows a marker"):
            inverse_kinematics(model, nothing)


def test_joint_angles_are_those_of_joints_between_bodies() -> None:
    model = compiled("Rajagopal2016")
    angles = joint_angles(model)
    names = {n for n, a in zip(model.coordinate_names, angles.tolist(), strict=True) if a}
    assert {"hip_flexion_r", "knee_angle_l", "lumbar_extension", "elbow_flex_r"} <= names
    assert not {n for n in names if n.startswith("pelvis") or "beta" in n}
    assert "subtalar_angle_r" not in names  # locked


@pytest.mark.parametrize("frames", [0, 1, 2, 5])
def test_few_frames(swing: tuple[Model, Tensor], frames: int) -> None:
    model, q = swing
    found = inverse_kinematics(model, markers_of(model, q)[:frames])
    assert found.q.shape == (frames, 2)
    assert found.marker_error.shape == (frames, 4)
    assert_pose(found, q[:frames])


def test_frames_without_markers_are_kept(swing: tuple[Model, Tensor]) -> None:
    model, q = swing
    target = markers_of(model, q)
    target[[0, 7, 29]] = math.nan
    found = inverse_kinematics(model, target)
    assert torch.isfinite(found.q).all()
    assert torch.isnan(found.marker_error[[0, 7, 29]]).all()
    seen = torch.ones(30, dtype=torch.bool)
    seen[[0, 7, 29]] = False
    torch.testing.assert_close(found.q[seen], q[seen], rtol=0, atol=POSE)


def test_progress_counts_every_frame(swing: tuple[Model, Tensor]) -> None:
    model, q = swing
    counts: list[int] = []
    inverse_kinematics(model, markers_of(model, q), progress=counts.append)
    assert sum(counts) == 30


def test_float32(swing: tuple[Model, Tensor]) -> None:
    model, q = swing
    single = model.to(None, torch.float32)
    found = inverse_kinematics(single, markers_of(model, q))
    assert found.q.dtype == torch.float32
    torch.testing.assert_close(found.q.double(), q, rtol=0, atol=1e-4)


def test_targets_of_another_shape(swing: tuple[Model, Tensor]) -> None:
    model, q = swing
    target = markers_of(model, q)
    for wrong in (target[:, :3], target[..., :2]):
        with pytest.raises(ValueError, match=r"the model needs \(frames, 4, 3\)"):
            inverse_kinematics(model, wrong)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device on this machine")
def test_cuda_agrees_with_the_cpu() -> None:
    model = compiled("gait2392_scaled")
    target = markers_of(model, model.default + 0.3 * smooth_motion(model, 50, seed=1))
    here = inverse_kinematics(model, target)
    there = inverse_kinematics(model.to("cuda"), target.cuda())
    torch.testing.assert_close(there.q.cpu(), here.q, rtol=0, atol=10 * POSE)
