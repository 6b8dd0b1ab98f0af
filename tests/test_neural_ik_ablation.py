"""The ablation: which networks it trains, how it scores them, how it goes on."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

import biokit as bk
from benchmarks import neural_ik_ablation as ablation
from benchmarks.neural_ik_ablation import SIZES, Row, Scores
from biokit import metrics
from biokit.engine.kinematics import forward_kinematics
from biokit.train.neural_ik_data import Batch


def test_rows_are_the_papers() -> None:
    on = [
        [name for name in ("markers", "joints", "angles", "factors") if getattr(row.weights, name)]
        for row in ablation.LOSSES
    ]
    assert [len(names) for names in on] == [1, 2, 3, 4]
    assert on[2] == ["markers", "joints", "angles"]
    assert [row.frames for row in ablation.WINDOWS] == [16, 32, 64, 128]
    assert [row.last_only for row in ablation.OUTPUTS] == [False, True]
    assert set(ablation.PUBLISHED) == set(ablation._named())


def test_a_network_that_knows_the_truth_has_no_error() -> None:
    skeleton = bk.open_skeleton()
    q = skeleton.default + 0.2 * torch.rand(3, 128, 48, dtype=torch.float64)
    factors = torch.full((3, 25, 3), 1.05, dtype=torch.float64)
    clean = torch.zeros(3, 128, 4, 3)
    clean[:, :, 0, 0] = torch.arange(128)  # names the frame
    pose = forward_kinematics(skeleton, q)
    truth = Batch(clean, q, factors, pose, clean, clean)
    off = torch.zeros(48, dtype=torch.float64)

    def network(markers: torch.Tensor) -> SimpleNamespace:
        assert markers.shape[1] == 16 and int(markers[0, -1, 0, 0]) == 127
        return SimpleNamespace(q=q[:, -16:] + off, factors=factors * (1 + off.sum()))

    network.frames = 16  # type: ignore[attr-defined]
    tie = SimpleNamespace(skeleton=skeleton)
    assert ablation.score(network, tie, truth) == pytest.approx((0, 0, 0), abs=1e-6)  # type: ignore[arg-type]
    off[skeleton.coordinate_names.index("knee_angle_r")] = 0.1
    body, landmark, angle = ablation.score(network, tie, truth)  # type: ignore[arg-type]
    assert angle == pytest.approx(torch.rad2deg(torch.tensor(0.1)).item() / 41, rel=1e-5)
    sizes, axes = metrics.segment_sizes(skeleton), metrics.longest_axes(skeleton.body_names)
    assert body == pytest.approx(0.105 * 1000 * float(sizes[axes].mean()))
    assert landmark > 5


def test_finished_rows_are_not_trained_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained: list[str] = []

    def train_row(tie: object, seen: object, truth: object, row: Row, size: object) -> Scores:
        trained.append(row.name)
        if trained.count("16 frames") == 1 and row.name == "16 frames":
            raise RuntimeError("interrupted")
        return Scores(1.0, 2.0, 3.0, 0.1, 10)

    for name, stand_in in (("train_row", train_row), ("registration", lambda: None)):
        monkeypatch.setattr(ablation, name, stand_in)
    monkeypatch.setattr(ablation, "held_out", lambda *_: None)
    finished = tmp_path / "rows.json"
    with pytest.raises(RuntimeError, match="interrupted"):
        ablation.run(SIZES["tiny"], finished)
    assert trained == [*(row.name for row in ablation.LOSSES), "multiple frame out", "16 frames"]
    scores = ablation.run(SIZES["tiny"], finished)
    # The complete network of 64 frames stands in all three tables and is trained once.
    assert trained[6:] == ["16 frames", "32 frames", "128 frames"]
    assert set(scores) == set(ablation.PUBLISHED)
    other = replace(SIZES["tiny"], steps=4)
    with pytest.raises(KeyError):  # of the stand-in's count: all rows are due again
        monkeypatch.setattr(ablation, "train_row", lambda *_: {}["none"])
        ablation.run(other, finished)
    tables = ablation.sections(scores, SIZES["tiny"])
    assert "| 128 frames | 2.0 (26.41) | 1.00 (4.67) | 3.00 (3.43) | 0.1 | 10 |" in tables[2].lines
