"""What the shipped weights are trained on: only clips that may be, in the shares that are said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from biokit.io import open_skeleton
from biokit.train.neural_ik import build
from scripts.neural_ik.train import LENGTHS, NUMBERS, SHARES, motion, training_bank
from tests.neural_ik import tied


def cache(path: Path, names: tuple[str, ...], marks: list[float], held_out: list[bool]) -> Path:
    """Clips of 20, 30, 40 ... frames, each standing with its own pelvis height."""
    lengths = [20 + 10 * i for i in range(len(marks))]
    q = np.tile(open_skeleton().default.numpy().astype(np.float32), (sum(lengths), 1))
    q[:, names.index("pelvis_ty")] = np.repeat(marks, lengths)
    np.savez(
        path,
        q=q,
        coordinate_names=np.array(names),
        clip_starts=np.cumsum([0, *lengths]),
        held_out=np.array(held_out),
    )
    return path


def test_held_out_clips_are_not_trained_on(tmp_path: Path) -> None:
    names = open_skeleton().coordinate_names
    path = cache(tmp_path / "a.npz", names, [1.0, 2.0, 3.0], [False, True, False])
    with np.load(path) as stored:
        bank = training_bank(stored, names)
        with pytest.raises(ValueError, match="of another skeleton"):
            training_bank(stored, names[::-1])
    assert bank.starts == (0, 20, 60)
    height = bank.q[:, names.index("pelvis_ty")]
    assert height.unique().tolist() == [1.0, 3.0]
    assert float(height[19]) == 1.0 and float(height[20]) == 3.0


def test_motion_comes_from_three_sources_in_their_shares(tmp_path: Path) -> None:
    names = open_skeleton().coordinate_names
    recorded = cache(tmp_path / "a.npz", names, [11.0, 12.0], [False, True])
    activities = cache(tmp_path / "b.npz", names, [21.0, 22.0], [False, False])
    draw = motion(recorded, activities)
    made = draw(400, 2, torch.Generator().manual_seed(0))
    assert made.shape == (400, 2, len(names)) and made.dtype == torch.float32
    height = made[:, 0, names.index("pelvis_ty")]  # moved by a few cm
    share = {
        "random": float((height < 5).double().mean()),
        "recorded": float(((height > 10.5) & (height < 11.5)).double().mean()),
        "activities": float((height > 20.5).double().mean()),
    }
    assert sum(share.values()) == pytest.approx(1.0)  # nothing at 12: that clip is held out
    assert share == pytest.approx(
        {k: v / sum(SHARES.values()) for k, v in SHARES.items()}, abs=0.08
    )


def test_the_shipped_numbers_can_be_built() -> None:
    network = build(tied(), **NUMBERS)
    assert max(LENGTHS) <= network.frames
    assert not network.last_only
