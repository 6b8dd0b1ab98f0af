"""Training of NeurIK from end to end, at the smallest size that learns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from biokit.train.loop import Schedule
from biokit.train.neural_ik import train
from biokit.train.neural_ik_data import Recording
from biokit.train.neural_ik_loss import LossWeights
from tests.neural_ik import SMALL, tied
from tests.train.test_neural_ik_data import windows

NUMBERS = SMALL | {"frames": 4}
RUN: dict[str, Any] = {
    "numbers": NUMBERS,
    "batch": 3,
    "recording": Recording(clean=1.0),
    "accelerator": "cpu",
    "progress": False,
}


def test_it_learns_and_ends_the_same_after_an_interruption(tmp_path: Path) -> None:
    plan = Schedule(steps=9, learning_rate=3e-3, final_learning_rate=1e-3, warm_up=2, average=0.5)
    network, history = train(tied(), windows, plan, every=3, **RUN)
    assert not network.training
    assert list(history["step"]) == [3, 6, 9]
    assert {"joints", "markers", "factors", "angles", "total"} < set(history)
    assert history["total"].iloc[-1] < history["total"].iloc[0]
    calls = 0

    def breaks(count: int, frames: int, generator: torch.Generator) -> Tensor:
        nonlocal calls
        calls += 1
        if calls > 5:
            raise KeyboardInterrupt
        return windows(count, frames, generator)

    checkpoint = tmp_path / "run.ckpt"
    with pytest.raises(KeyboardInterrupt):
        train(tied(), breaks, plan, every=3, checkpoint=checkpoint, **RUN)
    again, resumed = train(tied(), windows, plan, every=3, checkpoint=checkpoint, **RUN)
    for name, value in network.state_dict().items():
        assert torch.equal(value, again.state_dict()[name]), name
    assert resumed.equals(history)


def test_steps_alternate_between_lengths_with_as_many_frames() -> None:
    shapes: list[tuple[int, int]] = []

    def watched(count: int, frames: int, generator: torch.Generator) -> Tensor:
        shapes.append((count, frames))
        return windows(count, frames, generator)

    train(
        tied(),
        watched,
        Schedule(steps=12),
        lengths=(1, 2, 4),
        kinematic_frames=2,
        weights=LossWeights(joints=0, markers=0, orientations=1.0, spread=0.1),
        **RUN,
    )
    assert set(shapes) == {(12, 1), (6, 2), (3, 4)}


def test_single_frame_out_trains() -> None:
    numbers = NUMBERS | {"last_only": True, "width": None, "heads": 1}
    network, history = train(
        tied(), windows, Schedule(steps=1), **(RUN | {"numbers": numbers, "batch": 2})
    )
    assert network.last_only
    assert (history.drop(columns="step") > 0).all().all()
