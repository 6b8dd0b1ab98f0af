"""The losses of NeurIK: zero where the answer is true, each with its weight, all with gradients."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from biokit.engine.model import Model
from biokit.engine.orientations import principal
from biokit.nets.neural_ik import Estimate
from biokit.train.neural_ik_data import Batch
from biokit.train.neural_ik_loss import LossWeights, angle_errors, losses
from tests.neural_ik import small_network, tied
from tests.train.test_neural_ik_data import batch

NAMES = tuple(item.name for item in fields(LossWeights))
NONE = LossWeights(**dict.fromkeys(NAMES, 0.0))
ALL = LossWeights(**dict.fromkeys(NAMES, 1.0))
FLOOR = 2e-4  # of the square roots in the losses, which keep their slopes finite at zero


class Oracle(nn.Module):
    """A network that says what it is told."""

    def __init__(self, estimate: Estimate, *, last_only: bool = False) -> None:
        super().__init__()
        self.estimate = estimate
        self.last_only = last_only

    @property
    def skeleton(self) -> Model:
        return tied().skeleton

    def forward(self, markers: Tensor) -> Estimate:
        return self.estimate


def truth(made: Batch, **changed: Any) -> Estimate:
    q = principal(tied().skeleton, made.q)  # the name that a network gives to an orientation
    best = Estimate(q, made.factors, made.pose.rotation, torch.full_like(q, 0.01))
    return best._replace(**changed)


def terms(made: Batch, estimate: Estimate, weights: LossWeights, **more: Any) -> dict[str, float]:
    found = losses(Oracle(estimate), made, weights, **more)  # type: ignore[arg-type]
    return {name: float(value) for name, value in found.items()}


@pytest.fixture(scope="module")
def made() -> Batch:
    return batch(count=3, frames=5)


def test_the_truth_has_no_loss(made: Batch) -> None:
    found = terms(made, truth(made), ALL)
    assert set(found) == {*NAMES, "total"}
    for name in ("joints", "markers", "factors", "angles", "orientations"):
        assert 0 <= found[name] < FLOOR, name
    assert found["spread"] == pytest.approx(math.log(0.01), abs=1e-6)


def test_the_other_name_of_an_orientation_has_no_loss(made: Batch) -> None:
    """(a + pi, pi - b, c + pi) of the hip, whole turns of the pelvis: the same pose."""
    names = tied().skeleton.coordinate_names
    hip = [names.index(f"hip_{n}_r") for n in ("flexion", "adduction", "rotation")]
    q = made.q.clone()
    q[..., hip[0]] += math.pi
    q[..., hip[1]] = math.pi - q[..., hip[1]]
    q[..., hip[2]] -= math.pi
    renamed = made._replace(q=q)
    assert terms(renamed, truth(made), ALL)["angles"] < 1e-6
    turned = truth(made).q.clone()
    turned[..., names.index("pelvis_rotation")] += 4 * math.pi
    assert terms(made, truth(made, q=turned), ALL)["angles"] < 1e-6


@pytest.mark.parametrize("name", NAMES)
def test_each_loss_has_its_switch(made: Batch, name: str) -> None:
    wrong = truth(
        made,
        q=truth(made).q + 0.1,
        factors=made.factors * 1.1,
        rotation=made.pose.rotation.roll(1, 2),
    )
    alone = terms(made, wrong, replace(NONE, **{name: 0.5}))
    assert alone[name] != 0
    assert alone["total"] == pytest.approx(0.5 * alone[name])
    without = terms(made, wrong, replace(ALL, **{name: 0.0}))
    together = terms(made, wrong, ALL)
    assert without["total"] == pytest.approx(together["total"] - together[name])
    kinematic = {"joints", "markers"}
    assert set(alone) <= {name, "total"} | (kinematic if name in kinematic else set())


def test_without_any_weight_there_is_nothing(made: Batch) -> None:
    assert terms(made, truth(made), NONE) == {"total": 0.0}


def test_sizes_of_the_losses(made: Batch) -> None:
    """A shift, a scale, an angle: each loss says how large the mistake is, in its unit."""
    skeleton = tied().skeleton
    names = skeleton.coordinate_names
    q = truth(made).q.clone()
    q[..., names.index("pelvis_tx")] += 0.03
    q[..., names.index("pelvis_tz")] += 0.04
    found = terms(made, truth(made, q=q), ALL)
    assert found["joints"] == pytest.approx(0.05, abs=1e-5)
    assert found["markers"] == pytest.approx(0.05, abs=1e-5)
    assert found["angles"] < 1e-6  # displacements are no angles
    found = terms(made, truth(made, factors=made.factors + 0.02), ALL)
    assert found["factors"] == pytest.approx(0.02)
    q = truth(made).q.clone()
    q[..., names.index("knee_angle_r")] += math.radians(9.2)
    rotations = sum(skeleton.coordinate_is_rotation[c] for c in skeleton.free)
    assert terms(made, truth(made, q=q), ALL)["angles"] == pytest.approx(9.2 / rotations)


def test_the_paper_s_weights_are_the_defaults() -> None:
    paper = LossWeights()
    assert (paper.joints, paper.markers, paper.factors, paper.angles) == (1.0, 2.0, 0.1, 0.06)
    assert (paper.orientations, paper.spread) == (0.0, 0.0)


def test_spread_is_best_where_it_is_the_mean_error(made: Batch) -> None:
    """A Laplace distribution's likelihood is largest at the mean absolute error."""
    q = truth(made).q + 0.05
    only = replace(NONE, spread=1.0)
    at = {
        s: terms(made, truth(made, q=q, spread=torch.full_like(q, s)), only)["spread"]
        for s in (0.03, 0.05, 0.08)
    }
    assert at[0.05] < at[0.03] and at[0.05] < at[0.08]
    # and it trains the expected errors only
    guess = (truth(made).q + 0.05).requires_grad_()
    spread = torch.full_like(made.q, 0.05).requires_grad_()
    estimate = truth(made, q=guess, spread=spread)
    losses(Oracle(estimate), made, only)["total"].backward()  # type: ignore[arg-type]
    assert guess.grad is None
    assert spread.grad is not None


def test_some_frames_stand_for_all(made: Batch) -> None:
    """Forward kinematics at the ends and the middle only; the other losses see every frame."""
    q = truth(made).q.clone()
    q[:, [1, 3], 3] += 1.0
    weights = replace(ALL, spread=0.0)
    assert terms(made, truth(made, q=q), weights, kinematic_frames=3)["joints"] < FLOOR
    assert terms(made, truth(made, q=q), weights)["joints"] == pytest.approx(0.4, abs=1e-4)
    assert terms(made, truth(made, q=q), weights, kinematic_frames=50)["joints"] > 0.3


def test_single_frame_out_is_compared_with_the_last_frame(made: Batch) -> None:
    last = truth(made)
    last = last._replace(
        q=last.q[:, -1:], rotation=last.rotation[:, -1:], spread=last.spread[:, :1]
    )
    found = losses(Oracle(last, last_only=True), made, ALL)  # type: ignore[arg-type]
    for name in ("joints", "markers", "factors", "angles", "orientations"):
        assert float(found[name]) < FLOOR, name


def test_angle_errors_are_within_half_a_turn() -> None:
    skeleton = tied().skeleton
    q = torch.zeros(1, len(skeleton.default)).double()
    away = angle_errors(skeleton, q + 3.5, q)
    assert float(away.abs().max()) == pytest.approx(2 * math.pi - 3.5)


@pytest.mark.parametrize("name", [n for n in NAMES if n != "spread"])
def test_gradients_reach_the_network(made: Batch, name: str) -> None:
    network = small_network().double()
    found = losses(network, made, replace(NONE, **{name: 1.0}))
    found["total"].backward()
    grads = {n: p.grad for n, p in network.named_parameters() if p.grad is not None}
    assert all(torch.isfinite(g).all() for g in grads.values())
    assert grads["embedding.bias"].any() and grads["temporal.position"].any()
    heads = {n.split(".")[1] for n, g in grads.items() if n.startswith("heads") and g.any()}
    expected = {
        "joints": {"place", "place_direct", "angles", "factors"},
        "markers": {"place", "place_direct", "angles", "factors"},
        "factors": {"factors"},
        "angles": {"place", "place_direct", "angles"},
        "orientations": {"place", "place_direct"},
    }
    assert heads == expected[name]
