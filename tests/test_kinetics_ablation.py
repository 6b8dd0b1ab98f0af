"""The ablation of the kinetic loop: which loops it trains, how it scores them, how it goes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch

from benchmarks import kinetics_ablation as ablation
from benchmarks.kinetics_ablation import SIZES, Row, Scores
from biokit.nets.kinetic_loop import KineticLoop
from biokit.train.kinetic_loop_data import labelled_windows
from tests.kinetic_labels import walking_labels
from tests.neural_ik import tied

SCORES = Scores(0.1, 5.0, 2.0, 1.0, (0.5, 4.0), 0.25, 1.5, 0.7)


def test_pairs_differ_in_the_consistency_loss_only() -> None:
    found = ablation.rows(SIZES["small"])
    assert [(r.torque, r.consistent, r.seed) for r in found] == [
        ("equations", False, 0),
        ("equations", True, 0),
        ("equations", False, 1),
        ("equations", True, 1),
        ("direct", False, 0),
        ("direct", True, 0),
    ]
    one, other = (ablation.start_loop(row, SIZES["tiny"]) for row in found[:2])
    for name, weights in one.state_dict().items():
        assert torch.equal(weights, other.state_dict()[name]), name
    learned = {name for name, w in one.named_parameters() if w.requires_grad}
    assert learned and not any("kinematics.network" in name for name in learned)


def test_scores_are_of_the_held_out_person(monkeypatch: pytest.MonkeyPatch) -> None:
    """An untrained loop: its forces are those of the physics, and lead along the motion a while."""
    windows = labelled_windows(walking_labels(), tied(), held_out=True)
    monkeypatch.setattr(ablation, "RECORDING", replace(ablation.RECORDING, clean=1.0))
    (batch,) = ablation.held_out(windows, 1)
    assert float(batch.factors[0, 0]) == pytest.approx(1.05)
    loop = ablation.start_loop(Row("equations", True, 0), SIZES["tiny"])
    assert isinstance(loop, KineticLoop)
    found = ablation.score(loop, iter([batch]), 0.5)
    assert 0.01 < found.torque < 2.0 and 1.0 < found.vertical < 60.0
    assert 0 < found.rollout[0] < found.rollout[1] < 60.0
    assert 0 <= found.lost <= 1 and 0 < found.angle < 10.0 and found.seconds == 0.5


def test_a_force_between_the_feet_is_hidden_from_the_simulation() -> None:
    """It changes the joint moments and nothing else."""
    windows = labelled_windows(walking_labels(), tied(), held_out=True)
    found = ablation.hidden_from_consistency(windows, 1)
    assert found.windows == 2
    assert found.torque > 0.1
    assert found.rollout < 1e-6


def test_finished_rows_are_not_trained_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained: list[str] = []

    def train_row(row: Row, *_: object) -> Scores:
        trained.append(row.name)
        if len(trained) == 3:
            raise RuntimeError("interrupted")
        return SCORES

    monkeypatch.setattr(ablation, "train_row", train_row)
    windows = labelled_windows(walking_labels(), tied())
    finished = tmp_path / "rows.json"
    with pytest.raises(RuntimeError, match="interrupted"):
        ablation.run(SIZES["tiny"], finished, windows, windows)
    scores = ablation.run(SIZES["tiny"], finished, windows, windows)
    assert trained[2:] == [row.name for row in ablation.rows(SIZES["tiny"])[2:]][:1] + [
        row.name for row in ablation.rows(SIZES["tiny"])[2:]
    ]
    tables = ablation.sections(scores, SIZES["tiny"], ablation.Hidden(0.3, 1e-9, 4))
    wanted = "| direct, consistency on, seed 0 | 0.100 | 5.00 | 2.00 | 1.00 | 0.50 | 4.00 | 25 "
    assert any(line.startswith(wanted) for line in tables[0].lines)


def test_a_row_is_trained_and_scored() -> None:
    seen, unseen = (labelled_windows(walking_labels(), tied(), held_out=o) for o in (False, True))
    found = ablation.train_row(Row("direct", True, 0), SIZES["tiny"], seen, unseen)
    assert found.torque > 0 and found.seconds > 0
