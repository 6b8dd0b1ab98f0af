"""Where the body is: exact for exact keypoints, smooth in depth, on feet that stand."""

from __future__ import annotations

import pytest
import torch

from biokit.clip.translation import Equations, Planted, equations, filled, follow, placed

FRAMES, KEYPOINTS = 150, 20
EXACT = 2e-3  # m, what smoothing at 6 Hz leaves of a walk


def clip(seed: int = 0) -> tuple[torch.Tensor, ...]:
    """Time, keypoints that move with the body, its path, and where they are seen."""
    generator = torch.Generator().manual_seed(seed)
    time = torch.arange(FRAMES, dtype=torch.float64) / 60
    points = torch.randn(KEYPOINTS, 3, dtype=torch.float64, generator=generator)
    points = points * torch.tensor([0.2, 0.5, 0.15], dtype=torch.float64)
    swing = 0.1 * torch.sin(6 * time)[:, None, None]
    points = points + swing * torch.randn(KEYPOINTS, 3, generator=generator).double()
    path = torch.stack([time - 1, 0.03 * torch.sin(12 * time), 4 - 0.5 * time], -1)
    where = points + path[:, None]
    return time, points, path, where[..., :2] / where[..., 2:]


def seen_by(rays: torch.Tensor, noise: float, seed: int = 1) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    return rays + noise * torch.randn(rays.shape, dtype=rays.dtype, generator=generator)


def test_exact_keypoints_give_the_exact_path() -> None:
    time, points, path, rays = clip()
    weight, present = torch.ones(FRAMES, KEYPOINTS), torch.ones(FRAMES, dtype=torch.bool)
    found = placed(time, points, rays, weight, path + 0.05, present, cutoff=6.0)
    assert float((found - path).abs().max()) < EXACT


def test_depth_is_smoothed_more_and_nothing_lags() -> None:
    time, points, path, rays = clip()
    weight, present = torch.ones(FRAMES, KEYPOINTS), torch.ones(FRAMES, dtype=torch.bool)
    noisy = seen_by(rays, 0.004)
    rough = placed(time, points, noisy, weight, path, present, cutoff=20.0)
    smooth = placed(time, points, noisy, weight, path, present, cutoff=6.0)
    before, after = (rough - path).std(0), (smooth - path).std(0)
    assert float(before[2]) > 3 * float(before[0])
    assert float(after[2]) < 0.8 * float(before[2])
    assert float((smooth - path).mean(0).abs().max()) < 0.01


def test_wild_detections_hardly_matter() -> None:
    time, points, path, rays = clip()
    weight, present = torch.ones(FRAMES, KEYPOINTS), torch.ones(FRAMES, dtype=torch.bool)
    wild = rays.clone()
    wild[::7, :3] += 0.3
    found = placed(time, points, wild, weight, path, present, cutoff=6.0)
    assert float((found - path).abs().max()) < 0.01


def test_frames_without_a_person_are_bridged() -> None:
    time, points, path, rays = clip()
    weight, present = torch.ones(FRAMES, KEYPOINTS), torch.ones(FRAMES, dtype=torch.bool)
    present[40:60] = False
    present[-10:] = False
    weight[~present] = 0
    unknown = torch.where(present[:, None], path, torch.nan)
    found = placed(time, points, rays, weight, unknown, present, cutoff=6.0)
    assert float((found - path)[:140].abs().max()) < 0.06
    assert torch.isfinite(found).all()
    line = filled(time, unknown, present)
    torch.testing.assert_close(line[-10:], path[139].expand(10, 3))


def test_planted_feet_hold_the_body() -> None:
    time, points, path, rays = clip()
    weight, present = torch.ones(FRAMES, KEYPOINTS), torch.ones(FRAMES, dtype=torch.bool)
    # a foot that stands still while the body moves over it
    foot = -path + path.new_tensor([0.1, 0.8, 4.2])
    noisy = seen_by(rays, 0.01)
    held = Planted(foot[:, None], torch.full((FRAMES - 1, 1), 1 / 0.002**2))
    free = placed(time, points, noisy, weight, path, present, cutoff=6.0)
    standing = placed(time, points, noisy, weight, path, present, cutoff=6.0, planted=held)
    slide = [float((p + foot).diff(dim=0).norm(dim=1).max()) for p in (free, standing)]
    assert slide[1] < 0.2 * slide[0]
    assert float((standing - path).std(0)[2]) < 0.5 * float((free - path).std(0)[2])


def test_the_path_follows_its_points_as_differences_say() -> None:
    """With weights that do not change: no error to weigh, and a small step."""
    time, points, path, rays = clip()
    weight, present = torch.ones(FRAMES, KEYPOINTS), torch.ones(FRAMES, dtype=torch.bool)
    feet = [3, 7]

    def found(points: torch.Tensor) -> Equations:
        standing = Planted(points[:, feet], torch.full((FRAMES - 1, 2), 1e3))
        return equations(time, points, rays, weight, path, present, cutoff=6.0, planted=standing)

    generator = torch.Generator().manual_seed(4)
    direction, slope = (
        torch.randn(shape, generator=generator, dtype=torch.float64)
        for shape in (points.shape, path.shape)
    )
    free = points.clone().requires_grad_()
    (gradient,) = torch.autograd.grad((follow(free, feet, found(points)) * slope).sum(), free)
    step = 1e-4
    ends = [found(points + sign * step * direction).path for sign in (1, -1)]
    expected = float(((ends[0] - ends[1]) * slope).sum() / (2 * step))
    assert float((gradient * direction).sum()) == pytest.approx(expected, rel=0.05)
