"""Training of the activation network: its windows, its loop and its script."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import roma
import torch

from biokit.nets.activation_checkpoints import load_activation, save_activation
from biokit.nets.activation_features import ENTRIES, pose_features
from biokit.nets.activation_mirror import mirrored_place, mirrored_rotation, muscle_counterparts
from biokit.train import activation as training
from biokit.train.activation import new_network, train
from biokit.train.activation_data import (
    ENDS,
    ActivationBank,
    ActivationBatch,
    Disturbance,
    SeenMotion,
    disturbed,
    half_mirrored,
    load_bank,
)
from biokit.train.activation_loss import activation_losses
from biokit.train.loop import Schedule
from scripts.activation import train as script
from tests.activation import MUSCLES, NUMBERS, UNKNOWN, WORTHLESS, write_bank

LENGTHS = (50, 20, 64, 40)  # frames of the clips; the last is held out
STARTS = (0, 50, 70, 134, 174)
QUIET: dict[str, Any] = {"accelerator": "cpu", "progress": False}


@pytest.fixture(autouse=True)
def few_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """From which the spread of the entries is found."""
    monkeypatch.setattr(training, "SAMPLE", 48)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return write_bank(tmp_path_factory.mktemp("bank"), LENGTHS, held_out=3)


@pytest.fixture(scope="module")
def bank(files: tuple[Path, Path]) -> ActivationBank:
    return load_bank(*files)


def as_seen(
    bank: ActivationBank, tokens: int = NUMBERS["tokens"], channels: int = NUMBERS["channels"]
) -> SeenMotion:
    """The same motion with errors of a tenth of a radian; tokens tell what the muscles do."""
    generator = torch.Generator().manual_seed(5)
    off = 0.1 * torch.randn(len(bank.place), 24, 3, generator=generator)
    told = torch.randn(len(bank.place), tokens, channels, generator=generator)
    told[:, 0, : len(MUSCLES)] = torch.nan_to_num(bank.activation.float())
    return SeenMotion(
        (bank.rotation @ roma.rotvec_to_rotmat(off)).numpy(),
        (bank.place + 0.02).numpy(),
        told.half().numpy(),
        np.ones(len(bank.place), bool),
    )


def draw(bank: ActivationBank, count: int = 40, seed: int = 0, **more: Any) -> ActivationBatch:
    return bank.windows(count, 32, torch.Generator().manual_seed(seed), **more)


def clip_of(bank: ActivationBank, batch: ActivationBatch) -> list[int]:
    """By the person, whose mass is that of one clip only."""
    return [int((bank.person[:, 1] == mass).nonzero()) for mass in batch.given.person[:, 1]]


# ----------------------------------------------------------------------------------------- windows


def test_a_bank_holds_what_was_labelled(bank: ActivationBank, files: tuple[Path, Path]) -> None:
    assert tuple(bank.starts.tolist()) == STARTS
    assert bank.muscles == MUSCLES
    assert bank.usable.tolist() == [True, True, True, False]
    assert load_bank(*files, held_out=True).usable.tolist() == [False, False, False, True]
    unlabelled = set((~bank.labelled).nonzero()[:, 0].tolist())
    ends = {x + i for x in STARTS[:-1] for i in range(ENDS)}
    ends |= {x - 1 - i for x in STARTS[1:] for i in range(ENDS)}
    assert unlabelled == {UNKNOWN, WORTHLESS} | ends  # and not what is flagged for one muscle
    assert ENDS == 3
    with np.load(files[0]) as stored:
        theta = roma.rotmat_to_rotvec(bank.rotation)
        np.testing.assert_allclose(theta, stored["theta"], rtol=0, atol=1e-5)


def test_windows_are_pieces_of_clips_that_may_be_drawn(bank: ActivationBank) -> None:
    batch = draw(bank)
    given, truth = batch
    clips = clip_of(bank, batch)
    assert set(clips) == {0, 1, 2}
    for b, clip in enumerate(clips):
        frames = min(32, LENGTHS[clip])
        assert truth.valid[b].tolist() == [True] * frames + [False] * (32 - frames)
        own = bank.place[STARTS[clip] : STARTS[clip + 1]]
        first = int((own == given.place[b, 0]).all(1).nonzero())
        rows = STARTS[clip] + first + torch.arange(frames)
        assert int(rows[-1]) < STARTS[clip + 1]
        assert torch.equal(given.place[b, :frames], bank.place[rows])
        assert torch.equal(given.rotation[b, :frames], bank.rotation[rows])
        assert torch.equal(truth.labelled[b, :frames], bank.labelled[rows])
        told = truth.labelled[b]
        expected = bank.activation[rows][told[:frames]].float()
        assert torch.equal(truth.activation[b][told], expected)
    assert torch.equal(given.valid, truth.valid)
    assert not bool((truth.labelled & ~truth.valid).any())
    assert torch.equal(given.rotation, truth.rotation) and given.visual is None
    # all places are drawn, the last one too
    ends = {int(x) for x in draw(bank, 400).given.place[:, 31, 0] / 1.2 * 30 + 0.5}
    assert {31, 49, 63} <= ends


def test_windows_of_the_held_out_clips(files: tuple[Path, Path]) -> None:
    bank = load_bank(*files, held_out=True)
    assert set(clip_of(bank, draw(bank))) == {3}


def test_windows_follow_the_seed(bank: ActivationBank) -> None:
    assert torch.equal(draw(bank).given.place, draw(bank).given.place)
    assert not torch.equal(draw(bank).given.place, draw(bank, seed=1).given.place)


def test_seen_windows_have_the_true_answer(bank: ActivationBank) -> None:
    seen = as_seen(bank)
    hidden = seen.seen.copy()
    hidden[[2, 90]] = False  # nobody there: no truth to learn
    hidden[50:60] = False  # and half of the second clip, which is not drawn
    bank = replace(bank, seen=seen._replace(seen=hidden))
    batch = draw(bank, seen=True)
    given, truth = batch
    assert set(clip_of(bank, batch)) == {0, 2}
    assert given.visual is not None and given.visual.shape == (40, 32, 6, 8)
    one, at = torch.tensor([0, 2]), torch.tensor([1, 15])
    given, truth = bank.at(one, at, 32, seen=True)
    rows = torch.stack([torch.arange(1, 33), torch.arange(85, 117)])
    assert torch.equal(given.rotation, torch.from_numpy(seen.rotation)[rows])
    assert torch.equal(given.place, torch.from_numpy(seen.place)[rows])
    assert torch.equal(given.visual, torch.from_numpy(seen.tokens)[rows])
    assert torch.equal(truth.rotation, bank.rotation[rows])
    assert bool(given.valid.all())  # the body is interpolated where nobody is seen
    assert (~truth.valid).nonzero().tolist() == [[0, 1], [1, 5]]
    assert not bool((truth.labelled & ~truth.valid).any())


def test_what_cannot_be_drawn_is_said(bank: ActivationBank) -> None:
    with pytest.raises(ValueError, match="nothing that a front end saw"):
        draw(bank, seen=True)
    with pytest.raises(ValueError, match="no clip to draw from"):
        draw(bank.only(torch.zeros(4, dtype=torch.bool)))
    nobody = as_seen(bank)._replace(seen=np.zeros(STARTS[-1], bool))
    with pytest.raises(ValueError, match="no clip to draw from that was seen"):
        draw(replace(bank, seen=nobody), seen=True)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ("absent", "clips.npz"),
        ("labels", "labels.npy"),
        ("arrays", "lacks flag, mass"),
        ("rate", "60.0 frames per second, expected 30"),
        ("shape", r"labels.npy: activations of shape \(173, 6\) do not fit the 174 frames"),
    ],
)
def test_files_that_do_not_fit_are_named(tmp_path: Path, damage: str, message: str) -> None:
    clips, labels = write_bank(tmp_path, LENGTHS)
    with np.load(clips) as stored:
        arrays = dict(stored)
    if damage == "absent":
        clips.unlink()
    elif damage == "labels":
        labels.unlink()
    elif damage == "shape":
        np.save(labels, np.load(labels)[:-1])
    else:
        if damage == "arrays":
            del arrays["flag"], arrays["mass"]
        else:
            arrays["fps"] = np.float64(60.0)
        np.savez(clips, **arrays)
    with pytest.raises((ValueError, FileNotFoundError), match=message):
        load_bank(clips, labels)


def test_half_of_the_windows_are_mirrored(bank: ActivationBank) -> None:
    batch = draw(bank, 200)
    given, truth = half_mirrored(batch, MUSCLES, torch.Generator().manual_seed(1))
    turned = ~(given.place == batch.given.place).all((1, 2))
    turned |= (given.rotation != batch.given.rotation).any((1, 2, 3, 4))
    assert 70 < int(turned.sum()) < 130
    order = muscle_counterparts(MUSCLES)
    assert order.tolist() == [3, 4, 5, 0, 1, 2]
    known = truth.labelled[..., None]

    def known_activation(x: torch.Tensor) -> torch.Tensor:
        return torch.where(known, x, 0.0)

    own = known_activation(batch.truth.activation)
    found = known_activation(truth.activation)
    assert torch.equal(found[~turned], own[~turned])
    assert torch.equal(found[turned], own[turned][..., order])
    assert torch.equal(given.place[turned], mirrored_place(batch.given.place[turned]))
    for one, other in ((given, batch.given), (truth, batch.truth)):
        assert torch.equal(one.rotation[turned], mirrored_rotation(other.rotation[turned]))
        assert torch.equal(one.rotation[~turned], other.rotation[~turned])
    assert torch.equal(given.person, batch.given.person)
    assert torch.equal(truth.labelled, batch.truth.labelled)
    seen = draw(replace(bank, seen=as_seen(bank)), seen=True)
    with pytest.raises(ValueError, match="no mirror image"):
        half_mirrored(seen, MUSCLES, torch.Generator())


def test_disturbed_motion_is_as_far_off_as_is_said(bank: ActivationBank) -> None:
    given = draw(bank, 400).given
    size = Disturbance(turn=0.1, slow_turn=0.0, shift=0.02, slow_shift=0.0, untouched=0.25)
    found = disturbed(given, size, torch.Generator().manual_seed(3))
    angle = roma.rotmat_geodesic_distance(found.rotation, given.rotation)
    still = (found.place == given.place).all((1, 2))
    assert 0.17 < float(still.float().mean()) < 0.33
    assert angle[still].max() < 1e-2  # rad: what an arc cosine of float32 gives for nothing
    # three components of up to 0.1 rad, evenly: a mean square of 3 * 0.1^2 / 3
    assert float(angle[~still].square().mean().sqrt()) == pytest.approx(0.1, rel=0.1)
    shift = (found.place - given.place)[~still]
    assert float(shift.square().mean().sqrt()) == pytest.approx(0.02 / 3**0.5, rel=0.1)
    torch.testing.assert_close(
        found.rotation.mT @ found.rotation,
        torch.eye(3).expand_as(found.rotation),
        rtol=0,
        atol=1e-5,
    )
    assert found.visual is None and torch.equal(found.valid, given.valid)


def test_a_slow_disturbance_is_slow(bank: ActivationBank) -> None:
    given = draw(bank, 50).given
    size = Disturbance(turn=0.0, slow_turn=0.0, shift=0.0, slow_shift=0.05, untouched=0.0)
    found = disturbed(given, size, torch.Generator().manual_seed(3))
    shift = (found.place - given.place).double()
    bends = shift.diff(n=2, dim=1).abs().amax(-1) > 1e-5
    assert int(bends.sum(1).max()) <= 4  # straight lines between four knots
    assert float(shift.abs().max()) > 0.03


# ----------------------------------------------------------------------------------------- training


def test_a_new_network_says_the_mean(bank: ActivationBank) -> None:
    network = new_network(bank, NUMBERS, seed=2)
    given, truth = draw(bank, 200)
    entries = pose_features(given, network.figure)[given.valid]
    entries = (entries - network.mean) / network.deviation
    assert entries.shape[-1] == ENTRIES
    assert entries.mean(0).abs().max() < 0.3
    assert entries.std(0).max() < 1.3
    assert 1.5 < float(network.height) < 1.9
    with torch.no_grad():
        said = network.eval()(given).activation[truth.labelled].mean(0)
    usual = bank.activation[bank.labelled].float().mean(0)
    torch.testing.assert_close(said, usual, rtol=0, atol=0.08)
    again = new_network(bank, NUMBERS, seed=2).state_dict()
    assert all(torch.equal(value, again[name]) for name, value in network.state_dict().items())


def test_it_learns_a_few_windows(bank: ActivationBank) -> None:
    plan = Schedule(steps=75, learning_rate=4e-3, final_learning_rate=1e-3, warm_up=5, seed=1)
    numbers = NUMBERS | {"depth": 1, "dropout": 0.0}
    network, history = train(
        bank, plan, numbers=numbers, batch=6, seen=0.0, blind=0.0, every=25, **QUIET
    )
    assert not network.training
    assert list(history["step"]) == [25, 50, 75]
    assert history["rate"].iloc[-1] == pytest.approx(plan.rate(74))  # no loss is called so
    assert history["total"].iloc[-1] < 0.7 * history["total"].iloc[0]
    batch = draw(bank, 30, seed=9)
    with torch.no_grad():
        learned = activation_losses(network(batch.given), batch.truth)
        new = activation_losses(
            new_network(bank, numbers, plan.seed).eval()(batch.given), batch.truth
        )
    for name in ("activation", "correlation", "active"):
        assert float(learned[name]) < 0.7 * float(new[name]), name
    assert float(learned["spread"]) < float(new["spread"])


def test_the_visual_stream_learns_to_mend_the_pose(bank: ActivationBank) -> None:
    """A front end whose elbows are always bent too far."""
    seen = as_seen(bank)
    off = torch.zeros(24, 3)
    off[[18, 19], 1] = 0.5
    rotation = (bank.rotation @ roma.rotvec_to_rotmat(off)).numpy()
    bank = replace(bank, seen=seen._replace(rotation=rotation))
    plan = Schedule(steps=50, learning_rate=1e-2, final_learning_rate=2e-3, warm_up=5, seed=1)
    numbers = NUMBERS | {"depth": 1, "dropout": 0.0}
    network, _ = train(bank, plan, numbers=numbers, batch=4, seen=1.0, blind=0.0, **QUIET)
    given, truth = draw(bank, 20, seed=9, seen=True)
    with torch.no_grad():
        found = network(given).rotation

    def error(rotation: torch.Tensor) -> float:
        own = roma.rotmat_geodesic_distance(rotation, truth.rotation)[truth.valid]
        return float(own[:, [18, 19]].mean())

    assert error(given.rotation) == pytest.approx(0.5, abs=1e-3)
    assert error(found) < 0.3


@pytest.mark.parametrize("stop", [5])
def test_a_run_that_goes_on_ends_bit_identically(
    bank: ActivationBank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: int
) -> None:
    bank = replace(bank, seen=as_seen(bank))
    plan = Schedule(steps=9, learning_rate=1e-3, warm_up=2, average=0.9, seed=4)
    options: dict[str, Any] = {
        "numbers": NUMBERS | {"depth": 1, "dropout": 0.2},
        "batch": 2,
        "every": 3,
    }
    options |= {"seen": 0.4, "blind": 0.3} | QUIET
    whole, history = train(bank, plan, **options)

    class Interruption(Exception):  # noqa: N818 (nothing is wrong)
        pass

    calls = []

    def stops(*args: Any) -> Any:
        calls.append(1)
        if len(calls) == stop + 1:
            raise Interruption
        return activation_losses(*args)

    monkeypatch.setattr(training, "activation_losses", stops)
    path = tmp_path / "run.ckpt"
    with pytest.raises(Interruption):
        train(bank, plan, checkpoint=path, **options)
    monkeypatch.undo()
    torch.manual_seed(12345)  # what else happens in between does not matter
    resumed, again = train(bank, plan, checkpoint=path, **options)
    for name, value in whole.state_dict().items():
        assert torch.equal(resumed.state_dict()[name], value), name
    assert again.equals(history)


def test_a_run_may_start_from_other_weights(bank: ActivationBank) -> None:
    start = new_network(bank, NUMBERS, seed=7)
    before = {name: value.clone() for name, value in start.state_dict().items()}
    plan = Schedule(steps=1, learning_rate=1e-6, warm_up=0)
    found, _ = train(bank, plan, batch=2, seen=0.0, blind=0.0, start=start, **QUIET)
    for name, value in found.state_dict().items():
        torch.testing.assert_close(value, before[name], rtol=0, atol=1e-5)
    other = replace(bank, muscles=MUSCLES[::-1])
    with pytest.raises(ValueError, match="other muscles"):
        train(other, plan, batch=2, seen=0.0, blind=0.0, start=start, **QUIET)


def test_a_bank_without_labels_or_front_end_is_refused(bank: ActivationBank) -> None:
    plan = Schedule(steps=1)
    empty = replace(bank, labelled=torch.zeros_like(bank.labelled))
    with pytest.raises(ValueError, match="no frame of the bank has a label"):
        train(empty, plan, numbers=NUMBERS, **QUIET)
    with pytest.raises(ValueError, match="nothing that a front end saw"):
        train(bank, plan, numbers=NUMBERS, seen=1.0, **QUIET)


# ------------------------------------------------------------------------------------------ script


def write_seen(folder: Path, bank: ActivationBank, seen: SeenMotion, names: list[str]) -> None:
    """The folder that ``scripts.activation.front_end`` makes."""
    folder.mkdir()
    for name, value in seen._asdict().items():
        np.save(folder / f"{name}.npy", value)
    count = len(names)
    np.savez(
        folder / "clips.npz",
        names=np.array(names),
        starts=bank.starts.numpy(),
        keys=np.array(names),
        done=np.ones(count, bool),
        beta=np.zeros((count, 10)),
        stature=np.full(count, 1.7),
        tilt=np.zeros(count),
    )


def run(monkeypatch: pytest.MonkeyPatch, *words: object) -> None:
    monkeypatch.setattr(sys, "argv", ["train", *map(str, words)])
    monkeypatch.setattr(script, "NUMBERS", {"width": 32, "depth": 1, "heads": 4, "expansion": 2})
    script.main()


@pytest.mark.parametrize("streams", ["joint", "pose"])
def test_the_script_trains_on_a_tiny_bank(
    bank: ActivationBank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, streams: str
) -> None:
    clips, labels = write_bank(tmp_path, LENGTHS)
    names = [f"clip {i}" for i in range(len(LENGTHS))]
    write_seen(tmp_path / "seen", bank, as_seen(bank, 96, 64), names)
    out = tmp_path / "net.safetensors"
    words = ("--clips", clips, "--labels", labels, "--seen", tmp_path / "seen", "--out", out)
    words += ("--steps", 4, "--batch", 3, "--streams", streams, "--seen-share", 0.5)
    run(monkeypatch, *words)
    network = load_activation(out)
    assert network.streams == streams and network.muscles == MUSCLES
    assert not network.training
    assert (tmp_path / "net.csv").exists() and (tmp_path / "net.ckpt").exists()
    first = out.read_bytes()
    out.unlink()
    run(monkeypatch, *words)  # nothing is left to do but to write it again
    assert len(out.read_bytes()) == len(first)
    again = load_activation(out).state_dict()
    assert all(torch.equal(again[name], value) for name, value in network.state_dict().items())


def test_the_script_refuses_what_was_seen_of_other_clips(
    bank: ActivationBank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips, labels = write_bank(tmp_path, LENGTHS)
    shorter = replace(bank, starts=bank.starts[:-1])
    write_seen(tmp_path / "fewer", shorter, as_seen(bank, 96, 64), ["clip 0", "clip 1", "clip 2"])
    write_seen(tmp_path / "others", bank, as_seen(bank, 96, 64), list("abcd"))
    for name in ("fewer", "others"):
        words = ("--clips", clips, "--labels", labels, "--seen", tmp_path / name)
        with pytest.raises(ValueError, match=f"{name}: made of other clips than"):
            run(monkeypatch, *words, "--out", tmp_path / "net.safetensors", "--steps", 1)


def test_weights_survive_the_file(bank: ActivationBank, tmp_path: Path) -> None:
    network = new_network(bank, NUMBERS, seed=0).eval()
    save_activation(network, NUMBERS, tmp_path / "net.safetensors")
    given = draw(bank, 4).given
    with torch.no_grad():
        one = network(given).activation
        other = load_activation(tmp_path / "net.safetensors")(given).activation
    torch.testing.assert_close(other, one, rtol=0, atol=2e-3)
