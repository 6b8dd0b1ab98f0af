"""Training of the kinetic loop: its truth, its losses and their switches, its whole gradient."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
import roma
import torch
from torch import Tensor

from biokit.engine.kinematics import Pose
from biokit.nets.kinematics_transformer import WindowMotion, inverse_kinematics_transformer
from biokit.nets.kinetic_loop import (
    KineticLoop,
    LoopEstimate,
    Placed,
    Returned,
    WindowForces,
    kinetic_loop,
)
from biokit.nets.torque import inverse_dynamics_transformer
from biokit.train.kinetic_loop import train
from biokit.train.kinetic_loop_data import LabelledWindows, LoopBatch, labelled_windows
from biokit.train.kinetic_loop_loss import (
    LoopWeights,
    foot_reference,
    foot_wrench,
    inner_frames,
    loop_losses,
    true_wrench,
)
from biokit.train.loop import Schedule
from biokit.train.neural_ik_data import Recording
from tests.kinetic_labels import walking_labels
from tests.neural_ik import small_network, tied

NAMES = {f.name for f in fields(LoopWeights)}
CLEAN = Recording(clean=1.0)
FRAMES = 20


@cache
def walking() -> LabelledWindows:
    return labelled_windows(walking_labels(), tied())


def batch(*, count: int = 2, recording: Recording = CLEAN, seed: int = 0) -> LoopBatch:
    generator = torch.Generator().manual_seed(seed)
    return walking().batch(count, FRAMES, recording, generator)


def small_loop(*, size: float = 0.01) -> KineticLoop:
    torch.manual_seed(4)
    network = small_network(size=0.005, frames=FRAMES)
    loop = kinetic_loop(
        inverse_kinematics_transformer(network, width=8, depth=1, heads=2),
        inverse_dynamics_transformer(width=8, depth=1, heads=2, blocks=1, frames=FRAMES),
    )
    with torch.no_grad():
        for name, weights in loop.named_parameters():
            if "kinematics.network" not in name:
                weights.add_(size * torch.randn_like(weights))
    return loop


# ---------------------------------------------------------------------------------------- the truth


class Truth(KineticLoop):
    """Says the labels, with what is asked for changed."""

    def __init__(self, own: LoopBatch, **changed: Tensor) -> None:
        torch.nn.Module.__init__(self)
        self.own, self.changed = own, changed
        self.kinematics = small_loop().kinematics

    def forward(self, *_: Any, horizon: float | None = None, **__: Any) -> LoopEstimate:
        own, count = self.own, len(self.own.q)
        labels, clip = walking().labels, 0
        # the windows of `batch()` are found again by their coordinates
        stored = torch.from_numpy(labels.clip(clip)["q"]).double()
        first = [(stored - q[0]).abs().sum(1).argmin() for q in own.q]

        def given(name: str) -> Tensor:
            whole = torch.from_numpy(labels.clip(clip)[name]).double()
            return torch.stack([whole[f : f + FRAMES] for f in first])

        q = self.changed.get("q", own.q)
        torque = self.changed.get("torque", own.torque)
        force = self.changed.get("force", given("point_force"))
        motion = WindowMotion(
            q, q, q, own.factors.expand(count, -1, -1), own.pose.rotation, torch.zeros_like(q)
        )
        none = torch.zeros_like(given("residual_force"))
        forces = WindowForces(given("place"), force, none, torque, torque, torque, none, none)
        returned = None
        if horizon is not None:
            frames = torch.tensor([[6, 7], [8, 9]])
            returned = Returned(frames, q[:, frames], torch.ones(()).bool())
        placed = Placed(own.own_markers, Pose(own.pose.rotation, own.pose.position))
        return LoopEstimate(motion, placed, forces, returned)


def test_the_truth_costs_nothing_and_each_error_its_own_term() -> None:
    own = batch()
    terms = loop_losses(Truth(own), own, LoopWeights())
    assert set(terms) == NAMES | {"total"}
    for name, value in terms.items():
        assert float(value) < (2e-3 if name in ("pressure", "total") else 2e-4), name
    names = own.model.coordinate_names
    bent = own.q.clone()
    bent[..., names.index("elbow_flex_r")] += torch.deg2rad(torch.tensor(4.2))
    found = loop_losses(Truth(own, q=bent), own, LoopWeights())
    assert float(found["angles"]) == pytest.approx(4.2 / 44, rel=1e-3)
    turned = own.q.clone()
    turned[..., names.index("pelvis_rotation")] += 2 * torch.pi
    assert float(loop_losses(Truth(own, q=turned), own, LoopWeights())["angles"]) < 1e-4
    more = own.torque.clone()
    more[..., names.index("knee_angle_r")] += 0.5 * float(own.model.mass.sum())
    more[..., names.index("pelvis_tilt")] += 50.0  # the hand of God is no joint
    found = loop_losses(Truth(own, torque=more), own, LoopWeights())
    assert float(found["torques"]) == pytest.approx(0.5, rel=0.03)


def test_feet_are_summed_about_where_they_stand() -> None:
    """The labels' forces on points and their centres of pressure are the same wrench."""
    own = batch()
    reference = foot_reference(own)
    wanted = true_wrench(own, reference)
    stored = torch.from_numpy(walking().labels.clip(0)["q"]).double()
    first = int((stored - own.q[0, 0]).abs().sum(1).argmin())
    label = walking().labels.clip(0)

    def given(name: str) -> Tensor:
        return torch.from_numpy(label[name][first : first + FRAMES]).double()[None]

    found = foot_wrench(given("place"), given("point_force"), reference[:1])
    size = float(own.weight)
    torch.testing.assert_close(found[0] / size, wanted[0] / size, rtol=0, atol=1e-4)
    assert float(wanted[0, :, :, 1].amax()) > 0.8 * size
    assert float(wanted[0, :, :, 3:].abs().amax()) < 0.2 * size


def test_windows_are_of_one_person_and_their_markers_near_the_truth() -> None:
    own = batch(count=3)
    assert own.markers.shape == (3, FRAMES, 142, 3) and own.markers.dtype == torch.float32
    torch.testing.assert_close(own.markers.double(), own.own_markers, rtol=0, atol=1e-6)
    assert float(own.model.mass.sum()) == pytest.approx(70.0)
    torch.testing.assert_close(own.factors, torch.full((25, 3), 0.95).double(), rtol=0, atol=1e-6)
    seen = batch(recording=Recording(clean=0.0, dropout=0.5, subset=0.0, placement=0.01, noise=0))
    away = (seen.markers - batch().own_markers).norm(dim=-1)
    shown = torch.isfinite(away)
    assert 0.4 < float(shown.double().mean()) < 1
    assert 0.001 < float(away[shown].mean()) < 0.03
    other = labelled_windows(walking_labels(), tied(), held_out=True)
    assert (walking().clips, other.clips) == ((0,), (1,))
    inner = inner_frames(FRAMES)
    assert inner.tolist() == [0.0] * 6 + [1.0] * 8 + [0.0] * 6


def test_bad_labels() -> None:
    with pytest.raises(ValueError, match="no clip has 500 frames, the longest has 73"):
        walking().batch(1, 500, CLEAN, torch.Generator())
    renamed = replace(walking_labels(), body_names=("a",))
    with pytest.raises(ValueError, match="of another skeleton"):
        labelled_windows(renamed, tied())
    kept = replace(walking_labels(), clips=walking_labels().clips | {"held_out": [False, False]})
    with pytest.raises(ValueError, match="no clip that is held out"):
        labelled_windows(kept, tied(), held_out=True)


# ------------------------------------------------------------------------------------- the switches


@pytest.mark.parametrize("name", sorted(NAMES))
def test_weight_zero_leaves_a_term_out(name: str) -> None:
    own = batch(count=1)
    terms = loop_losses(Truth(own), own, replace(LoopWeights(), **{name: 0.0}))
    assert set(terms) == (NAMES - {name}) | {"total"}


# ---------------------------------------------------------------------------- the gradient, and how


def central(function: Any, size: float) -> float:
    """Fourth-order difference quotient of a function of a step at zero."""
    near, far = (function(k * size) - function(-k * size) for k in (1, 2))
    return float((8 * near - far) / (12 * size))


def test_gradient_of_the_whole_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """The total of all losses by the markers and by the weights of every part.

    One direction in each, on a walking person, in double precision, by finite differences; the
    forward dynamics layer is inside. What roma adds to the derivative of the closest rotation for
    stability, 1e-5, is taken away.
    """
    exact = partial(roma.special_procrustes, gradient_eps=1e-12)
    monkeypatch.setattr(roma, "special_procrustes", exact)
    own = batch(count=1)
    loop = small_loop().double()
    markers = own.markers.double().requires_grad_()
    terms = loop_losses(loop, own._replace(markers=markers), LoopWeights())
    assert set(terms) == NAMES | {"total"} and all(float(v.detach()) > 0 for v in terms.values())
    parts = {
        "kinematics.network": None,
        "kinematics.temporal": None,
        "kinematics.head": None,
        "dynamics": None,
    }
    groups = {
        part: [p for name, p in loop.named_parameters() if name.startswith(part)] for part in parts
    }
    groups["markers"] = [markers]
    wanted = torch.autograd.grad(
        terms["total"], [p for own_group in groups.values() for p in own_group], allow_unused=True
    )
    gradients = iter(wanted)
    generator = torch.Generator().manual_seed(1)
    for part, tensors in groups.items():
        before = [p.detach().clone() for p in tensors]
        turn = [torch.randn(p.shape, generator=generator, dtype=torch.float64) for p in tensors]
        slope = sum(
            float((g * t).sum())
            for g, t in zip((next(gradients) for _ in tensors), turn, strict=True)
            if g is not None
        )

        def total(
            size: float, tensors: Any = tensors, before: Any = before, turn: Any = turn
        ) -> Tensor:
            with torch.no_grad():
                for p, at, t in zip(tensors, before, turn, strict=True):
                    p.copy_(at + size * t)
                found = loop_losses(loop, own._replace(markers=markers), LoopWeights())
                for p, at in zip(tensors, before, strict=True):
                    p.copy_(at)
            return found["total"]

        assert abs(slope) > 1e-3, part
        assert central(total, 1e-6) == pytest.approx(slope, rel=1e-5), part


def test_it_learns_and_ends_the_same_after_an_interruption(tmp_path: Path) -> None:
    plan = Schedule(steps=4, learning_rate=3e-5, final_learning_rate=3e-5, warm_up=1)
    options: dict[str, Any] = {"batch": 1, "every": 2, "accelerator": "cpu", "progress": False}
    network, history = train(small_loop(), walking(), plan, **options)
    assert set(history) == NAMES | {"total", "step", "rate"}
    own = batch(seed=5)
    with torch.no_grad():
        before, after = (
            loop_losses(loop, own, LoopWeights())["total"] for loop in (small_loop(), network)
        )
    assert float(after) < 0.95 * float(before)
    checkpoint = tmp_path / "loop.ckpt"
    short = {**options, "checkpoint": checkpoint}

    class Stops(LabelledWindows):
        def batch(self, *given: Any) -> LoopBatch:
            if checkpoint.exists():
                raise KeyboardInterrupt
            return super().batch(*given)

    stops = Stops(walking().labels, walking().registration, walking().clips)
    with pytest.raises(KeyboardInterrupt):
        train(small_loop(), stops, plan, **short)
    again, resumed = train(small_loop(), walking(), plan, **short)
    assert resumed.equals(history)
    for name, value in network.state_dict().items():
        assert torch.equal(value, again.state_dict()[name]), name


def test_a_step_may_hold_several_people() -> None:
    drawn: list[int] = []

    class Watched(LabelledWindows):
        def batch(self, count: int, *given: Any) -> LoopBatch:
            drawn.append(count)
            return super().batch(count, *given)

    both = Watched(walking().labels, walking().registration, (0, 1))
    _, history = train(
        small_loop(),
        both,
        Schedule(steps=1, learning_rate=1e-5),
        weights=LoopWeights(consistency=0.0),
        people=3,
        batch=1,
        accelerator="cpu",
        progress=False,
    )
    assert drawn == [1, 1, 1]
    assert set(history) == (NAMES - {"consistency"}) | {"total", "step", "rate"}
