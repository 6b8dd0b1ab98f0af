"""Up from balance, trunk and floor: figures of known balance, a stumble, where ground is."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from biokit.camera import stance
from biokit.camera.model import pinhole
from biokit.camera.upright import find_up, ground_frame, up_direction
from tests.camera.figures import F64, degrees_between, from_points, standing, turn

UP = torch.tensor([0.0, 1.0, 0.0], dtype=F64)
# a camera 4 m ahead, rolled and looking down, that faces the figure
CAMERA = turn((0, 0, 1), 20) @ turn((1, 0, 0), -25) @ turn((0, 1, 0), 90) @ turn((0, 0, 1), 180)
AWAY = torch.tensor([0.3, 0.4, 4.0], dtype=F64)


def noise(*shape: int) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(5), dtype=F64)


def seen(joints: Tensor) -> Tensor:
    return joints @ CAMERA.mT + AWAY


def balanced(joints: Tensor, foot: int) -> Tensor:
    """The figure turned about where a foot (0 left, 1 right) carries, until it is in balance."""
    ankle, ball = joints[stance.ANKLES[foot]], joints[stance.BALLS[foot]]
    under = ankle + stance.PRESSURE * (ball - ankle)
    lever = stance.mass_centre(joints) - under
    axis = torch.linalg.cross(lever, UP)
    angle = degrees_between(lever, UP)
    return (joints - under) @ turn(tuple(axis.tolist()), angle).mT + under


def test_masses_add_up() -> None:
    shares = stance.mass_shares()
    assert float(shares.sum()) == pytest.approx(1.0)
    assert bool((shares >= 0).all())
    height = float(stance.mass_centre(standing())[1])
    assert 0.9 < height < 1.0  # 0.55 to 0.57 of 1.7 m


def test_the_lower_and_the_stiller_foot_carries() -> None:
    joints = standing().expand(9, 24, 3).clone()
    torch.testing.assert_close(stance.load(joints, UP), torch.full((9, 2), 0.5, dtype=F64))
    joints[:, [8, 11], 1] += 0.3
    assert float(stance.load(joints, UP)[:, 0].min()) > 0.95
    joints = standing().expand(9, 24, 3).clone()
    joints[:, [7, 10], 0] += torch.linspace(0, 0.5, 9, dtype=F64)[:, None]  # left steps forward
    assert float(stance.load(joints, None)[:, 1].min()) > 0.95


def test_standing() -> None:
    found = find_up(seen(standing()).expand(60, 24, 3))
    assert degrees_between(found.direction, CAMERA @ UP) < 2
    assert float(found.direction.norm()) == pytest.approx(1.0)
    assert 1 < math.degrees(float(found.error)) < 8


def test_the_answer_turns_with_the_camera() -> None:
    joints = balanced(standing(), 0) + noise(40, 24, 3) * 0.02
    one, other = up_direction(joints), up_direction(seen(joints))
    torch.testing.assert_close(CAMERA @ one, other, rtol=0, atol=1e-9)


def test_a_trunk_that_leans_is_outvoted_by_balance() -> None:
    # 60 frames on the left foot, the trunk 40 deg to the left, the right leg out to the side
    joints = standing()
    trunk, leg = [3, 6, 9, *range(12, 24)], [5, 8, 11]
    joints[trunk] = (joints[trunk] - joints[0]) @ turn((1, 0, 0), -40).mT + joints[0]
    joints[leg] = (joints[leg] - joints[2]) @ turn((1, 0, 0), -50).mT + joints[2]
    clip = balanced(joints, 0).repeat(60, 1, 1)
    sway = 0.1 * torch.sin(torch.linspace(0, 6, 60, dtype=F64))  # the free leg is not still
    clip[:, leg, 0] += sway[:, None]
    found = find_up(seen(clip))
    assert degrees_between(clip[0, 12] - clip[0, 0], UP) > 30
    assert degrees_between(found.direction, CAMERA @ UP) < 3


def test_starting_to_walk() -> None:
    # 1 m/s^2 for a second: in balance with its acceleration the figure leans by 5.8 deg
    time = torch.linspace(0, 1, 31, dtype=F64)
    lean = math.degrees(math.atan(1 / 9.81))
    joints = standing() @ turn((0, 0, 1), -lean).mT
    offset = torch.zeros(31, 1, 3, dtype=F64)
    offset[:, 0, 0] = 0.5 * time**2
    joints = joints + offset
    joints[:, :, 1] += offset[:, :, 0] * 1e-3
    without = degrees_between(find_up(joints).balance, UP)
    with_time = degrees_between(find_up(joints, time=time).balance, UP)
    assert without > lean - 2
    assert with_time < 2


def test_frames_that_are_missing_or_weigh_nothing_are_not_read() -> None:
    joints = seen(standing()).repeat(30, 1, 1)
    expected = up_direction(joints[:20])
    joints[20:25, 3] = torch.nan
    joints[25:] = noise(5, 24, 3)
    weights = torch.ones(30, 24, dtype=F64)
    weights[25:] = 0
    torch.testing.assert_close(up_direction(joints, weights), expected)


def test_gradients_reach_the_joints() -> None:
    joints = (seen(standing()) + 0.02 * noise(20, 24, 3)).requires_grad_()
    (gradient,) = torch.autograd.grad(up_direction(joints)[0], joints)
    assert bool(gradient.isfinite().all()) and float(gradient.abs().max()) > 0


@pytest.mark.parametrize("camera", ["cam02", "cam04"])
def test_a_stumble_on_a_beam(shared_data: Path, camera: str) -> None:
    folder = shared_data / "video" / "trial_a"
    stored = np.load(folder / "points3d_world.npz")
    points = torch.from_numpy(stored["blazepose33_raw"]).double()
    entry = json.loads((folder / "calibration.json").read_text())["cameras"][camera]
    rotation, move = (torch.tensor(entry[key], dtype=F64) for key in ("R", "t"))
    joints = from_points(points, list(stored["names33"])) @ rotation.mT + move
    time = torch.from_numpy(stored["video_frame"] / float(stored["fps"]))
    up = rotation[:, 2]  # z of the world
    whole = find_up(joints, time=time)
    assert degrees_between(whole.direction, up) < 1.5
    # in its middle half the trunk leans to his left all the time
    middle = slice(25, 75)
    part = find_up(joints[middle], time=time[middle])
    trunk = torch.nn.functional.normalize(joints[middle, 12] - joints[middle, 0], dim=-1).mean(0)
    assert degrees_between(trunk, up) > 25
    assert degrees_between(part.direction, up) < 6


# ------------------------------------------------------------------------------------- ground


def soles_of(joints: Tensor) -> Tensor:
    """Points under heels and balls [F, 4, 3] m, in ground, of a figure."""
    points = joints[:, [7, 8, 10, 11]].clone()
    points[..., 1] -= torch.tensor([0.08, 0.08, 0.02, 0.02], dtype=F64)
    return points


def check(joints: Tensor, forward: Tensor, tolerance: float = 1e-9) -> None:
    """Ground found in the camera is the true one, with the origin under the first pelvis."""
    soles = seen(soles_of(joints))
    frame = ground_frame(seen(joints), soles, CAMERA @ UP)
    right = torch.linalg.cross(forward, UP)
    expected = CAMERA @ torch.stack([forward, UP, right], dim=-1)
    torch.testing.assert_close(frame.rotation, expected, rtol=0, atol=tolerance)
    assert float(torch.linalg.det(frame.rotation)) == pytest.approx(1.0)
    origin = joints[0, 0] * torch.tensor([1.0, 0.0, 1.0], dtype=F64)
    torch.testing.assert_close(frame.translation, seen(origin), rtol=0, atol=tolerance)
    camera = pinhole(1000.0, (1920, 1080)).standing(*frame)
    floor = camera.to_ground(soles)[..., 1]
    assert float(floor.median(1).values.abs().min()) < 1e-6


def test_ground_of_someone_who_stands_faces_as_they_do() -> None:
    joints = standing() @ turn((0, 1, 0), 30).mT
    check(joints.repeat(10, 1, 1), turn((0, 1, 0), 30) @ torch.tensor([1.0, 0, 0], dtype=F64))


def test_ground_of_someone_who_walks_follows_the_way() -> None:
    way = turn((0, 1, 0), -50) @ torch.tensor([1.0, 0, 0], dtype=F64)
    joints = standing() + torch.linspace(0, 2, 50, dtype=F64)[:, None, None] * way
    check(joints, way)


def test_jumping_does_not_raise_the_floor() -> None:
    joints = standing().repeat(40, 1, 1)
    joints[10:22, :, 1] += 0.4
    joints[30:36, :, 1] += 0.2
    check(joints, torch.tensor([1.0, 0, 0], dtype=F64))


def test_drift_in_depth_is_not_travel() -> None:
    # 0.35 m towards a camera 20 m away is within what depth is wrong by
    far = torch.tensor([0.0, 0.0, 20.0], dtype=F64)
    joints = (standing() @ CAMERA.mT + far).repeat(30, 1, 1)
    joints[..., 2] += torch.linspace(0, 0.35, 30, dtype=F64)[:, None]
    soles = soles_of(standing().repeat(30, 1, 1)) @ CAMERA.mT + far
    frame = ground_frame(joints, soles, CAMERA @ UP)
    facing = CAMERA @ torch.tensor([1.0, 0, 0], dtype=F64)
    assert degrees_between(frame.rotation[:, 0], facing) < 1e-6


def test_errors_say_what_was_expected() -> None:
    joints = torch.zeros(3, 24, 3)
    with pytest.raises(ValueError, match=r"\(3, 17, 3\): expected \(frames, 24, 3\)"):
        up_direction(torch.zeros(3, 17, 3))
    with pytest.raises(ValueError, match=r"weights of shape \(4,\).*; time of shape \(2,\)"):
        up_direction(joints, torch.ones(4), torch.zeros(2))
    with pytest.raises(ValueError, match="none of the 3 frames"):
        up_direction(joints * torch.nan)
    with pytest.raises(ValueError, match="as many frames as joints"):
        ground_frame(joints, torch.zeros(2, 4, 3), torch.tensor([0.0, -1.0, 0.0]))
    with pytest.raises(ValueError, match="no frame has a point of the soles"):
        ground_frame(joints, torch.full((3, 4, 3), torch.nan), torch.tensor([0.0, -1.0, 0.0]))
