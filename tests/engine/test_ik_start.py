"""Given starts of inverse kinematics: bad ones are mended by frames that look alike."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from biokit.engine import ik
from biokit.engine.ik_solver import minimise
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.io import open_skeleton
from biokit.synth import random_windows

FRAMES = 40
SOLVED = 1e-6  # m^2, the sum of squared distances of a frame that is solved


@pytest.fixture(scope="module")
def moved() -> tuple[Model, Tensor, Tensor]:
    """The open skeleton, a random smooth motion, and its markers."""
    model = open_skeleton()
    q = random_windows(model, 1, FRAMES, generator=torch.Generator().manual_seed(3))[0]
    return model, q, marker_positions(model, forward_kinematics(model, q))


def bad_start(model: Model, q: Tensor) -> tuple[Tensor, Tensor]:
    """The truth, but for a fifth of the frames, whose joints are anywhere in their ranges."""
    generator = torch.Generator().manual_seed(0)
    draw = torch.rand(q.shape, generator=generator, dtype=q.dtype)
    anywhere = model.lower + (model.upper - model.lower) * draw
    joints = torch.tensor(model.bounded) & ~torch.tensor(model.locked)
    bad = torch.zeros(len(q), dtype=torch.bool)
    bad[3::5] = True
    return torch.where(bad[:, None] & joints, anywhere, q), bad


def test_bad_starts_are_mended_by_similar_frames(
    moved: tuple[Model, Tensor, Tensor], monkeypatch: pytest.MonkeyPatch
) -> None:
    model, q, target = moved
    start, bad = bad_start(model, q)
    found = ik.inverse_kinematics(model, target, start=start, near=True)
    monkeypatch.setattr(ik, "improve", minimise)
    alone = ik.inverse_kinematics(model, target, start=start, near=True)
    wrong = alone.cost > SOLVED
    assert wrong.any() and bad[wrong].all()  # they do need mending
    assert float(found.cost.max()) < SOLVED
    assert (found.cost <= alone.cost + 1e-9).all()


def test_the_order_of_the_frames_does_not_matter(moved: tuple[Model, Tensor, Tensor]) -> None:
    model, q, target = moved
    start, _ = bad_start(model, q)
    order = torch.randperm(FRAMES, generator=torch.Generator().manual_seed(1))
    found = ik.inverse_kinematics(model, target[order], start=start[order], near=True)
    assert float(found.cost.max()) < SOLVED


def test_good_starts_are_kept_also_where_markers_are_missing(
    moved: tuple[Model, Tensor, Tensor],
) -> None:
    model, q, target = moved
    hidden = torch.rand(target.shape[:2], generator=torch.Generator().manual_seed(2)) < 0.3
    hidden[7] = True  # a frame with nothing
    found = ik.inverse_kinematics(
        model, target.masked_fill(hidden[..., None], torch.nan), start=q, near=True
    )
    assert float(found.cost.max()) < SOLVED
    torch.testing.assert_close(found.q[7], q[7])
    free = list(model.free)
    others = [f for f in range(FRAMES) if f != 7]
    assert float((found.q - q)[others][:, free].abs().median()) < 1e-5


@pytest.mark.parametrize("count", [1, 2])
def test_few_frames(moved: tuple[Model, Tensor, Tensor], count: int) -> None:
    model, q, target = moved
    found = ik.inverse_kinematics(model, target[:count], start=q[:count])
    assert float(found.cost.max()) < SOLVED
