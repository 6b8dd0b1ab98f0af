"""Losses of the activation network against closed forms in numpy, and their masks."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from typing import NamedTuple

import numpy as np
import pytest
import roma
import torch
from torch import Tensor

from biokit.train.activation_loss import (
    ACTIVE,
    FEWEST,
    FLAT,
    KNEE,
    MOVING,
    STEP_KNEE,
    TURN,
    ActivationTruth,
    Weights,
    activation_losses,
)

B, T, M = 4, 9, 5
NAMES = tuple(item.name for item in fields(Weights))
ACTIVATIONS = tuple(name for name in NAMES if not name.startswith("pose"))
WINDOW = ("correlation", "level", "peak", "variation")
NONE = Weights(**dict.fromkeys(NAMES, 0.0))
EXACT = {"rtol": 1e-10, "atol": 1e-12}


class Said(NamedTuple):
    rotation: Tensor
    activation: Tensor
    spread: Tensor | None


def drawn(seed: int = 0) -> tuple[Said, ActivationTruth]:
    """An answer with errors, its truth with padding (window 1), gaps (2) and no labels (3)."""
    generator = torch.Generator().manual_seed(seed)

    def rand(*shape: int) -> Tensor:
        return torch.rand(shape, generator=generator, dtype=torch.float64)

    vector = 2 * rand(B, T, 24, 3) - 1
    rotation = roma.rotvec_to_rotmat(vector)
    off = roma.rotvec_to_rotmat(0.4 * (rand(B, T, 24, 3) - 0.5))
    activation = 0.6 * rand(B, T, M)
    activation[:, :, 0] = 0.3 + MOVING / 4 * rand(B, T)  # a muscle that hardly changes
    valid = torch.ones(B, T, dtype=torch.bool)
    valid[1, 6:] = False
    labelled = valid.clone()
    labelled[2, [0, 4]] = False
    labelled[3] = False
    said = (activation + 0.3 * (rand(B, T, M) - 0.5)).clamp(0.001, 0.999)
    return (
        Said(rotation @ off, said, 0.02 + 0.2 * rand(B, T, M)),
        ActivationTruth(rotation, activation, labelled, valid),
    )


def smooth(x: np.ndarray, knee: float) -> np.ndarray:
    size = np.abs(x)
    return np.where(size < knee, 0.5 * size**2 / knee, size - 0.5 * knee)


def chord(angle: np.ndarray) -> np.ndarray:
    """From the angle of a rotation, rad, not from its matrix."""
    return np.sqrt((2 * np.sin(angle / 2)) ** 2 + TURN**2) - TURN


def angles(one: Tensor, other: Tensor) -> np.ndarray:
    return roma.rotmat_geodesic_distance(one, other).numpy()


def by_hand(said: Said, truth: ActivationTruth) -> dict[str, float]:
    """All terms, entry by entry."""
    found: dict[str, list[float]] = {name: [] for name in NAMES}
    turn = angles(said.rotation, truth.rotation)
    steps = angles(
        said.rotation[:, :-1].mT @ said.rotation[:, 1:],
        truth.rotation[:, :-1].mT @ truth.rotation[:, 1:],
    )
    own, other = said.activation.numpy(), truth.activation.numpy()
    assert said.spread is not None
    spread = said.spread.numpy()
    labelled, valid = truth.labelled.numpy(), truth.valid.numpy()
    for b in range(B):
        for t in range(T):
            before = t > 0
            if valid[b, t]:
                found["pose"].append(chord(turn[b, t]).mean())
            if before and valid[b, t] and valid[b, t - 1]:
                found["pose_rate"].append(chord(steps[b, t - 1]).mean())
            if not labelled[b, t]:
                continue
            error = own[b, t] - other[b, t]
            found["activation"].append(smooth(error, KNEE).mean())
            found["active"].extend(np.abs(error)[other[b, t] > ACTIVE])
            found["spread"].append((np.abs(error) / spread[b, t] + np.log(spread[b, t])).mean())
            if before and labelled[b, t - 1]:
                change = own[b, t] - own[b, t - 1] - other[b, t] + other[b, t - 1]
                found["activation_rate"].append(smooth(change, STEP_KNEE).mean())
        if labelled[b].sum() < FEWEST:
            continue
        for m in range(M):
            p, a = own[b, labelled[b], m], other[b, labelled[b], m]
            found["level"].append(smooth(p.mean() - a.mean(), STEP_KNEE).item())
            found["peak"].append(smooth(p.max() - a.max(), STEP_KNEE).item())
            sizes = [np.hypot(x.std(), FLAT) for x in (p, a)]
            found["variation"].append(smooth(sizes[0] - sizes[1], STEP_KNEE).item())
            if a.std() > MOVING:
                found["correlation"].append(1 - np.corrcoef(p, a)[0, 1])
    return {name: float(np.mean(values)) for name, values in found.items()}


def test_every_term_is_its_closed_form() -> None:
    said, truth = drawn()
    found = activation_losses(said, truth)
    expected = by_hand(said, truth)
    assert set(found) == {*NAMES, "total"}
    for name in NAMES:
        assert float(found[name]) == pytest.approx(expected[name], rel=1e-9), name
    total = sum(getattr(Weights(), name) * expected[name] for name in NAMES)
    assert float(found["total"]) == pytest.approx(total, rel=1e-9)


def test_the_chord_of_a_known_turn() -> None:
    """All joints 0.3 rad off about any axis; and still: no error of the change."""
    said, truth = drawn()
    axis = torch.nn.functional.normalize(torch.randn(24, 3, dtype=torch.float64), dim=-1)
    off = roma.rotvec_to_rotmat(0.3 * axis)
    found = activation_losses(said._replace(rotation=off @ truth.rotation), truth)
    assert float(found["pose"]) == pytest.approx(math.hypot(2 * math.sin(0.15), TURN) - TURN)
    # R_t^T R_(t+1) does not change when a joint is off by a constant turn of its parent
    assert float(found["pose_rate"]) == pytest.approx(0.0, abs=1e-12)


def test_the_truth_has_no_loss() -> None:
    _, truth = drawn()
    found = activation_losses(Said(truth.rotation, truth.activation, None), truth)
    assert "spread" not in found
    for name, value in found.items():
        assert float(value) == pytest.approx(0.0, abs=1e-12), name


def test_correlation_is_of_the_course_only() -> None:
    said, truth = drawn()
    moving = truth.activation * 0.5 + 0.2  # another size and level: a perfect course
    found = activation_losses(said._replace(activation=moving), truth)
    assert float(found["correlation"]) == pytest.approx(0.0, abs=1e-12)
    against = activation_losses(said._replace(activation=0.9 - truth.activation), truth)
    assert float(against["correlation"]) == pytest.approx(2.0, abs=1e-12)
    flat = activation_losses(said._replace(activation=torch.full_like(moving, 0.3)), truth)
    assert float(flat["correlation"]) == pytest.approx(1.0, abs=1e-12)


def test_the_expected_error_is_best_where_it_is_the_error() -> None:
    said, truth = drawn()
    error = (said.activation - truth.activation).abs().clamp(min=0.01)
    assert said.spread is not None
    best = float(activation_losses(said._replace(spread=error), truth)["spread"])
    for factor in (0.7, 0.9, 1.1, 1.5):
        other = activation_losses(said._replace(spread=factor * error), truth)["spread"]
        assert float(other) > best


@pytest.mark.parametrize("name", NAMES)
def test_gradients_are_those_of_finite_differences(name: str) -> None:
    said, truth = drawn(1)
    assert said.spread is not None
    only = replace(NONE, **{name: 1.0})
    inputs = [x.clone().requires_grad_() for x in (said.rotation, said.activation, said.spread)]
    activation_losses(Said(*inputs), truth, only)["total"].backward()
    generator = torch.Generator().manual_seed(2)
    step = 1e-7
    some = 0
    for place, own in enumerate(inputs):
        assert own.grad is not None
        if name == "spread" and place == 1:
            assert not own.grad.any()  # what it expects of its error does not move its answer
            continue
        for _ in range(3):
            way = torch.randn(own.shape, generator=generator, dtype=own.dtype)
            ends = []
            for sign in (1, -1):
                moved = [x.detach() for x in inputs]
                moved[place] = moved[place] + sign * step * way
                ends.append(float(activation_losses(Said(*moved), truth, only)["total"]))
            slope = (ends[0] - ends[1]) / (2 * step)
            assert float((own.grad * way).sum()) == pytest.approx(slope, rel=1e-5, abs=1e-7)
            some += abs(slope) > 1e-6
    assert some


def test_what_does_not_count_may_be_anything() -> None:
    said, truth = drawn()
    clean = activation_losses(said, truth)
    rotation, activation = truth.rotation.clone(), truth.activation.clone()
    rotation[~truth.valid] = torch.nan
    activation[~truth.labelled] = torch.nan
    own = [x.clone() for x in said if x is not None]
    own[0][~truth.valid] = 7.0
    for x in own[1:]:
        x[~truth.labelled] = 0.5
    inputs = [x.requires_grad_() for x in own]
    dirty = truth._replace(rotation=rotation, activation=activation)
    found = activation_losses(Said(*inputs), dirty)
    for name, value in clean.items():
        torch.testing.assert_close(found[name], value, **EXACT, msg=name)
    found["total"].backward()
    gradients = [x.grad for x in inputs]
    assert all(g is not None and bool(g.isfinite().all()) for g in gradients)
    assert not gradients[0][~truth.valid].any()
    assert not gradients[1][~truth.labelled].any()
    assert not gradients[2][~truth.labelled].any()
    assert gradients[0][3].any()  # a window without labels still trains the pose
    assert gradients[1][0].any()


def test_a_longer_padding_changes_nothing() -> None:
    said, truth = drawn()
    longer = [torch.cat([x, x[:, :4]], 1) for x in (*said, *truth)]
    for mask in longer[-2:]:
        mask[:, T:] = False
    found = activation_losses(Said(*longer[:3]), ActivationTruth(*longer[3:]))
    for name, value in activation_losses(said, truth).items():
        torch.testing.assert_close(found[name], value, **EXACT, msg=name)


def test_labels_without_validity_do_not_count() -> None:
    said, truth = drawn()
    every = truth._replace(labelled=truth.labelled | ~truth.valid)
    for name, value in activation_losses(said, truth).items():
        torch.testing.assert_close(activation_losses(said, every)[name], value, **EXACT)


@pytest.mark.parametrize("case", ["no labels", "all padding", "one frame"])
def test_a_batch_that_says_nothing_gives_zero_and_no_gradient(case: str) -> None:
    said, truth = drawn()
    silent: tuple[str, ...] = ACTIVATIONS
    if case == "one frame":
        said, truth = (type(x)(*(y[:, :1] for y in x)) for x in (said, truth))
        silent = ("pose_rate", "activation_rate", *WINDOW)
    else:
        truth = truth._replace(
            labelled=torch.zeros_like(truth.labelled),
            activation=torch.full_like(truth.activation, torch.nan),
        )
    if case == "all padding":
        truth = truth._replace(valid=torch.zeros_like(truth.valid))
        silent = NAMES
    inputs = [x.clone().requires_grad_() for x in said if x is not None]
    found = activation_losses(Said(*inputs), truth)
    assert all(float(found[name].detach()) == 0.0 for name in silent)
    assert bool(found["total"].isfinite())
    found["total"].backward()
    assert all(x.grad is not None and bool(x.grad.isfinite().all()) for x in inputs)
    if case != "one frame":
        assert not inputs[1].grad.any() and not inputs[2].grad.any()


def test_a_constant_answer_has_finite_gradients() -> None:
    said, truth = drawn()
    flat = torch.full_like(said.activation, 0.2).requires_grad_()
    exact = truth.rotation.clone().requires_grad_()
    activation_losses(Said(exact, flat, None), truth)["total"].backward()
    assert flat.grad is not None and bool(flat.grad.isfinite().all())
    assert bool(flat.grad.any())
    assert exact.grad is not None and bool(exact.grad.isfinite().all())


def test_every_term_can_be_switched_off() -> None:
    said, truth = drawn()
    assert float(activation_losses(said, truth, NONE)["total"]) == 0.0
    whole = activation_losses(said, truth)
    for name in NAMES:
        without = activation_losses(said, truth, replace(Weights(), **{name: 0.0}))
        share = getattr(Weights(), name) * whole[name]
        torch.testing.assert_close(without["total"], whole["total"] - share, **EXACT)
