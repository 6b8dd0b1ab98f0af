"""Training of the Inverse Dynamics Transformer: its data, losses and loop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

import biokit as bk
from biokit import synth
from biokit.engine.dynamics import Loads, kinetics
from biokit.engine.foot_points import foot_points
from biokit.engine.model import Model
from biokit.nets.kinetic_features import COORDINATES
from biokit.nets.kinetics_checkpoints import load_kinetics, save_kinetics
from biokit.nets.torque import inverse_dynamics_transformer
from biokit.synth.augment import mirror
from biokit.train.kinetic_labels import label_motion
from biokit.train.kinetics import KineticBank, train
from biokit.train.kinetics_data import (
    Errors,
    Label,
    Prepared,
    moment_map,
    prepare,
    smoothed,
    with_errors,
    without_some,
)
from biokit.train.kinetics_loss import KineticWeights, losses, torques, unexplained, wrenches
from biokit.train.kinetics_mirror import mirrored
from biokit.train.loop import Schedule

NUMBERS = {"width": 32, "depth": 1, "heads": 2, "frames": 24}


@pytest.fixture(scope="module")
def model() -> Model:
    return bk.open_skeleton().to("cpu", torch.float64)


@pytest.fixture(scope="module")
def walk(model: Model) -> tuple[torch.Tensor, Label, float]:
    """A made walk of a second and a half, and its labels."""
    made = synth.gait(model, speed=1.2, duration=1.5, rate=60.0, seed=3)
    own = label_motion(made, model)
    part = {k: torch.as_tensor(np.asarray(v, dtype=np.float64)) for k, v in own.items()}
    force, centre = part["force"], part["mass_centre"]
    point = torch.nan_to_num(part["point"])
    arm = torch.where((force != 0).any(-1, keepdim=True), point - centre[:, None], 0.0)
    given = (part["moment"] + torch.linalg.cross(arm, force)).sum(1)
    label = Label(
        force=force,
        point=point,
        free_moment=part["moment"],
        moment=part["tau"],
        needed_force=force.sum(1) + part["residual_force"],
        needed_moment=given + part["residual_moment"],
        mass_centre=centre,
        valid=torch.ones(len(force), dtype=torch.float64),
    )
    return part["measured_q"], label, float(own["cutoff"])


@pytest.fixture(scope="module")
def prepared(model: Model, walk: tuple[torch.Tensor, Label, float]) -> Prepared:
    q, label, cutoff = walk
    return prepare(model, q, label, cutoff=cutoff)


@pytest.fixture
def bank(prepared: Prepared) -> KineticBank:
    return KineticBank(prepared, torch.tensor([0, len(prepared.valid)]), torch.ones(1))


def test_moments_follow_from_wrenches_as_inverse_dynamics_has_it(model: Model) -> None:
    generator = torch.Generator().manual_seed(0)
    frames = 30
    q = model.default + 0.1 * torch.randn(
        frames, len(model.default), generator=generator, dtype=torch.float64
    )
    moving = (q, torch.randn(q.shape, generator=generator).double(), torch.zeros_like(q))
    reference = torch.randn(frames, 2, 3, generator=generator).double()
    force = 100 * torch.randn(frames, 2, 3, generator=generator).double()
    torque = 10 * torch.randn(frames, 2, 3, generator=generator).double()
    unloaded, lever, has = moment_map(model, moving, reference)
    assert bool((has == 1).all())
    wrench = torch.cat([force, torque], -1).flatten(1)
    found = unloaded + (lever @ wrench[..., None])[..., 0]
    feet = tuple(model.body_names.index(name) for name in foot_points(model).contact)
    whole = kinetics(model, *moving, Loads(feet, force, reference, torque)).tau
    columns = [model.coordinate_names.index(name) for name in COORDINATES]
    torch.testing.assert_close(found, whole[:, columns], rtol=1e-9, atol=1e-7)


def test_true_wrenches_give_the_true_moments_and_what_the_motion_needs(
    model: Model, walk: tuple[torch.Tensor, Label, float], prepared: Prepared
) -> None:
    follow = prepared.unloaded + (prepared.lever @ prepared.wrench.flatten(1)[..., None])[..., 0]
    torch.testing.assert_close(follow, prepared.moment, rtol=1e-4, atol=1e-4)
    # the label's own residual is what the true wrenches leave
    _, label, _ = walk
    batch = prepared.map(lambda x: x[None])
    left = unexplained(batch.wrench, batch)[0, :, :3] * prepared.weight[:, None]
    expected = label.force.sum(1) - label.needed_force
    torch.testing.assert_close(left.double(), expected, rtol=1e-4, atol=0.05)


def test_forces_of_the_network_become_wrenches(prepared: Prepared) -> None:
    batch = prepared.map(lambda x: x[None, :24])
    torch.manual_seed(0)
    network = inverse_dynamics_transformer(**NUMBERS).eval()
    found = network(batch.seen())
    feet = wrenches(found, batch)
    total = found.force.sum(2) / batch.weight[..., None]
    torch.testing.assert_close(feet[..., :3].sum(2), total, rtol=1e-5, atol=1e-5)
    assert torques(network, found, batch).shape == (1, 24, len(COORDINATES))


def test_errors_of_a_recording_change_motion_and_masses_but_not_the_mass(model: Model) -> None:
    q = model.default.expand(120, -1)
    moved, wrong = with_errors(q, model, Errors(), np.random.default_rng(1))
    assert float((moved - q).abs().max()) > 0.01
    assert float(wrong.mass.sum()) == pytest.approx(float(model.mass.sum()))
    assert not torch.allclose(wrong.mass, model.mass)
    again, _ = with_errors(q, model, Errors(), np.random.default_rng(1))
    torch.testing.assert_close(moved, again, rtol=0, atol=0)
    still, same = with_errors(q, model, Errors(0, 0, 0, 0, 0, 0), np.random.default_rng(1))
    torch.testing.assert_close(still, q)
    torch.testing.assert_close(same.mass, model.mass)


def test_smoothing_keeps_a_slow_motion(model: Model) -> None:
    time = torch.arange(180, dtype=torch.float64) / 60
    q = torch.sin(2 * np.pi * 0.5 * time)[:, None]
    position, velocity, acceleration = smoothed(q, 6.0)
    inside = slice(30, -30)
    rate = 2 * np.pi * 0.5
    torch.testing.assert_close(position[inside], q[inside], rtol=0, atol=2e-3)
    torch.testing.assert_close(
        velocity[inside, 0], (rate * torch.cos(rate * time))[inside], rtol=0, atol=0.01
    )
    torch.testing.assert_close(acceleration[inside], -(rate**2) * q[inside], rtol=0, atol=0.05)


def test_windows_stay_inside_their_clip(prepared: Prepared) -> None:
    half = len(prepared.valid) // 2
    bank = KineticBank(prepared, torch.tensor([0, half, 2 * half]), torch.ones(2))
    marked = replace(prepared, weight=torch.arange(len(prepared.valid), dtype=torch.float32))
    bank = replace(bank, frames=marked)
    rows = bank.windows(40, 24, torch.Generator().manual_seed(0)).weight.long()
    assert ((rows[:, 1:] - rows[:, :-1]) == 1).all()
    assert ((rows[:, 0] < half) == (rows[:, -1] < half)).all()


def test_some_windows_lack_coordinates(bank: KineticBank) -> None:
    generator = torch.Generator().manual_seed(0)
    windows = bank.windows(60, 16, generator)
    seen = without_some(windows, 0.5, generator).entries
    marks = seen[:, 0, 3 : 4 * len(COORDINATES) : 4]
    lacking = (marks == 0).any(1)
    assert 0.3 < float(lacking.float().mean()) < 0.7
    for name in ("hip_flexion_r", "knee_angle_l", "ankle_angle_r"):
        assert (marks[:, COORDINATES.index(name)] == 1).all()
    torch.testing.assert_close(without_some(windows, 0.0, generator).entries, windows.entries)


def test_gradients_of_the_losses_are_right(bank: KineticBank) -> None:
    torch.manual_seed(0)
    network = inverse_dynamics_transformer(**NUMBERS).double()
    batch = bank.windows(2, 12, torch.Generator().manual_seed(0)).map(lambda x: x.double())
    losses(network, batch)["total"].backward()
    generator = torch.Generator().manual_seed(1)
    for parameter in (network.projection.weight, network.head[1].weight, network.head[1].bias):
        assert parameter.grad is not None
        direction = torch.randn(parameter.shape, generator=generator).double()
        expected = float((parameter.grad * direction).sum())
        values = []
        for sign in (1, -1):
            with torch.no_grad():
                parameter += sign * 1e-6 * direction
                values.append(float(losses(network, batch)["total"]))
                parameter -= sign * 1e-6 * direction
        assert (values[0] - values[1]) / 2e-6 == pytest.approx(expected, rel=1e-4, abs=1e-6)


def test_every_term_can_be_switched_off(bank: KineticBank) -> None:
    network = inverse_dynamics_transformer(**NUMBERS)
    batch = bank.windows(2, 12, torch.Generator().manual_seed(0))
    nothing = KineticWeights(**dict.fromkeys(vars(KineticWeights()), 0.0))
    found = losses(network, batch, nothing)
    assert float(found["total"].detach()) == 0.0
    for name in vars(nothing):
        if name != "consistency":
            alone = losses(network, batch, replace(nothing, **{name: 1.0}))
            assert float(alone["total"].detach()) == pytest.approx(float(found[name].detach()))


def test_training_learns_and_the_weights_come_back(bank: KineticBank, tmp_path: Path) -> None:
    schedule = Schedule(steps=40, learning_rate=3e-3, final_learning_rate=1e-3, warm_up=5)
    network, history = train(
        bank,
        schedule,
        numbers=NUMBERS,
        batch=8,
        lengths=(12, 24),
        every=10,
        progress=False,
        accelerator="cpu",
    )
    assert history["total"].iloc[-1] < 0.6 * history["total"].iloc[0]
    path = tmp_path / "kinetics.safetensors"
    save_kinetics(network, NUMBERS, path)
    again = load_kinetics(path)
    batch = bank.windows(2, 24, torch.Generator().manual_seed(0))
    with torch.no_grad():
        torch.testing.assert_close(
            again(batch.seen()).force, network(batch.seen()).force, rtol=0.05, atol=5.0
        )


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    neural_ik = Path(bk.__file__).parent / "assets" / "neural_ik.safetensors"
    with pytest.raises(ValueError, match=r"neural_ik\.safetensors: holds biokit\.neural_ik 1"):
        load_kinetics(neural_ik)
    with pytest.raises(FileNotFoundError, match="no such file of weights"):
        load_kinetics(tmp_path / "none.safetensors")


def test_the_mirror_image_is_that_of_the_mirrored_motion(
    model: Model, walk: tuple[torch.Tensor, Label, float], prepared: Prepared
) -> None:
    q, label, cutoff = walk
    vector, axial = (torch.tensor(x).double() for x in ((1.0, 1.0, -1.0), (-1.0, -1.0, 1.0)))
    other = mirror(q, model.coordinate_names)
    names = model.coordinate_names
    turned = Label(
        force=label.force.flip(1) * vector,
        point=label.point.flip(1) * vector,
        free_moment=label.free_moment.flip(1) * axial,
        moment=mirror(label.moment, names),
        needed_force=label.needed_force * vector,
        needed_moment=label.needed_moment * axial,
        mass_centre=label.mass_centre * vector,
        valid=label.valid,
    )
    expected = prepare(model, other, turned, cutoff=cutoff)
    found = mirrored(prepared)
    for name in found.__dataclass_fields__:
        torch.testing.assert_close(
            getattr(found, name), getattr(expected, name), rtol=1e-3, atol=2e-3, msg=name
        )
    again = mirrored(found)
    for name in found.__dataclass_fields__:
        torch.testing.assert_close(getattr(again, name), getattr(prepared, name))
