"""The activation network: what it must not depend on, its streams, and its files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import roma
import torch
from safetensors.torch import load_file, safe_open, save_file
from torch import Tensor

from biokit.nets.activation import (
    SMALLEST,
    ActivationEstimate,
    ActivationNetwork,
    activation_network,
)
from biokit.nets.activation_checkpoints import FORMAT, load_activation, save_activation
from biokit.nets.activation_input import ActivationInput
from tests.activation import MUSCLES, NUMBERS, small_network, windows

CLOSE = {"rtol": 1e-4, "atol": 2e-5}  # float32, attention in another order of sums


def told(network: ActivationNetwork, given: ActivationInput) -> ActivationEstimate:
    with torch.no_grad():
        return network(given)


def same(one: ActivationEstimate, other: ActivationEstimate) -> None:
    for name, a, b in zip(one._fields, one, other, strict=True):
        torch.testing.assert_close(a, b, **CLOSE, msg=lambda text, name=name: f"{name}: {text}")


def cut(x: ActivationInput | ActivationEstimate, frames: int, rows: slice = slice(None)) -> list:
    """Fields of the first frames of some windows; the person has no frames."""
    return [
        None if y is None else y[rows] if name == "person" else y[rows, :frames]
        for name, y in zip(x._fields, x, strict=True)
    ]


@pytest.fixture(scope="module")
def network() -> ActivationNetwork:
    return small_network()


@pytest.mark.parametrize("seen", [False, True])
@pytest.mark.parametrize("frames", [1, 2, 5, 32])
def test_answers_are_activations_expected_errors_and_rotations(
    network: ActivationNetwork, frames: int, seen: bool
) -> None:
    found = told(network, windows(2, frames, seen=seen))
    assert found.activation.shape == found.spread.shape == (2, frames, len(MUSCLES))
    assert found.rotation.shape == (2, frames, 24, 3, 3)
    assert found.activation.min() > 0 and found.activation.max() < 1
    assert found.spread.min() > SMALLEST
    unit = torch.eye(3).expand_as(found.rotation)
    torch.testing.assert_close(found.rotation.mT @ found.rotation, unit, rtol=0, atol=1e-5)
    assert (torch.linalg.det(found.rotation) > 0.99).all()


@pytest.mark.parametrize("seen", [False, True])
def test_padded_frames_do_not_change_the_others(network: ActivationNetwork, seen: bool) -> None:
    given = windows(3, 12, seen=seen)
    valid = given.valid.clone()
    valid[1, 7:] = False
    rotation, place = given.rotation.clone(), given.place.clone()
    rotation[1, 7:], place[1, 7:] = rotation[0, :5], 40.0
    visual = None if given.visual is None else given.visual.clone()
    if visual is not None:
        visual[1, 7:] = 9.0
    padded = told(network, ActivationInput(rotation, place, given.person, valid, visual))
    alone = told(network, ActivationInput(*cut(given, 7, slice(1, 2))))
    same(ActivationEstimate(*cut(padded, 7, slice(1, 2))), alone)
    # the windows beside it are the same too
    whole = told(network, given)
    for rows in (slice(0, 1), slice(2, 3)):
        one, other = cut(padded, 12, rows), cut(whole, 12, rows)
        same(ActivationEstimate(*one), ActivationEstimate(*other))


def test_a_window_without_a_frame_spoils_nothing(network: ActivationNetwork) -> None:
    given = windows(3, 8)
    valid = given.valid.clone()
    valid[2] = False
    found = told(network, given._replace(valid=valid))
    assert all(bool(x.isfinite().all()) for x in found)
    whole = told(network, given)
    same(ActivationEstimate(*cut(found, 8, slice(2))), ActivationEstimate(*cut(whole, 8, slice(2))))


def test_frames_see_each_other(network: ActivationNetwork) -> None:
    given = windows(1, 12)
    rotation = given.rotation.clone()
    rotation[:, 11] = rotation[:, 0]
    away = told(network, given._replace(rotation=rotation)).activation
    # more than the frame and its neighbours, whose velocities and accelerations change
    assert (away - told(network, given).activation)[:, 0].abs().max() > 1e-6


@pytest.mark.parametrize("seen", [False, True])
def test_place_and_heading_change_nothing_but_the_heading(
    network: ActivationNetwork, seen: bool
) -> None:
    given = windows(2, 9, seen=seen)
    turn = roma.rotvec_to_rotmat(torch.tensor([0.0, 1.9, 0.0]))
    rotation = given.rotation.clone()
    rotation[:, :, 0] = turn @ rotation[:, :, 0]
    shift = torch.tensor([2.0, 0.3, -4.0])
    found = told(network, given._replace(rotation=rotation, place=given.place @ turn.mT + shift))
    own = told(network, given)
    expected = own.rotation.clone()
    expected[:, :, 0] = turn @ expected[:, :, 0]
    same(found, own._replace(rotation=expected))


def test_without_features_the_same_weights_answer(network: ActivationNetwork) -> None:
    given = windows(2, 10, seen=True)
    seen, blind = told(network, given), told(network, given._replace(visual=None))
    assert bool(blind.activation.isfinite().all())
    assert (seen.activation - blind.activation).abs().max() > 1e-4
    # nothing but features tells that the pose is wrong
    assert torch.equal(blind.rotation, given.rotation)
    assert (seen.rotation - given.rotation).abs().max() > 1e-4
    # a correction of an untrained network is small
    away = roma.rotmat_geodesic_distance(seen.rotation, given.rotation)
    assert away.max() < 0.3


def test_the_two_stage_baseline_sees_nothing() -> None:
    baseline = small_network(streams="pose")
    given = windows(2, 10, seen=True)
    found = told(baseline, given)
    same(found, told(baseline, given._replace(visual=None)))
    assert torch.equal(found.rotation, given.rotation)
    assert not any(name.startswith(("visual", "inward", "outward")) for name in vars(baseline))
    names = {name.split(".")[0] for name, _ in baseline.named_parameters()}
    assert not names & {"visual", "kind", "inward", "outward", "correction"}


@pytest.mark.parametrize("seen", [False, True])
def test_gradients_reach_every_weight_that_is_used(seen: bool) -> None:
    network = small_network().train()
    found = network(windows(2, 8, seen=seen))
    sum(x.square().sum() for x in (found.activation, found.spread, found.rotation)).backward()
    visual = ("visual", "kind", "inward", "outward", "correction")
    for name, weight in network.named_parameters():
        if name == "position":
            assert weight.grad is not None and not weight.grad[8:].any()
            continue
        used = seen or not name.startswith(visual)
        assert (weight.grad is not None and bool(weight.grad.any())) == used, name


def test_what_it_expects_of_its_error_moves_only_that() -> None:
    network = small_network().train()
    network(windows(2, 8, seen=True)).spread.sum().backward()
    moved = {n for n, p in network.named_parameters() if p.grad is not None and bool(p.grad.any())}
    assert moved == {"spread.weight", "spread.bias"}


def test_who_is_heavier_gets_another_answer(network: ActivationNetwork) -> None:
    given = windows(1, 6)
    person = given.person * torch.tensor([1.0, 1.3])
    away = told(network, given._replace(person=person)).activation - told(network, given).activation
    assert away.abs().max() > 1e-4


def test_a_wild_input_is_held(network: ActivationNetwork) -> None:
    given = windows(1, 6)
    place = given.place.clone()
    place[:, 3] += 1000.0
    found = told(network, given._replace(place=place))
    assert all(bool(x.isfinite().all()) for x in found)


def test_a_network_that_cannot_be_built_says_why() -> None:
    with pytest.raises(ValueError, match="'both' is unknown; known: joint, pose"):
        activation_network(MUSCLES, streams="both")
    with pytest.raises(ValueError, match="3 heads do not divide a width of 32"):
        activation_network(MUSCLES, width=32, heads=3)
    with pytest.raises(ValueError, match="names of its muscles"):
        activation_network([])


def test_what_does_not_fit_is_said(network: ActivationNetwork) -> None:
    with pytest.raises(ValueError, match="33 frames; at most 32"):
        network(windows(1, 33))
    given = windows(1, 4, seen=True)
    assert given.visual is not None
    with pytest.raises(ValueError, match=r"\(5, 8\) tokens and channels; expected \(6, 8\)"):
        network(given._replace(visual=given.visual[:, :, :5]))


def test_the_defaults_are_the_papers_and_the_front_ends() -> None:
    network = activation_network([f"muscle {i}" for i in range(184)])
    assert network.frames == 32 and network.streams == "joint"
    assert network.visual.shape == (96, 64)


# ------------------------------------------------------------------------------------------ files


def saved(folder: Path, **numbers: object) -> tuple[ActivationNetwork, Path]:
    network, path = small_network(**numbers), folder / "net.safetensors"
    network.mean.add_(0.123456)
    save_activation(network, NUMBERS | numbers, path)
    return network, path


@pytest.mark.parametrize("streams", ["joint", "pose"])
def test_a_file_gives_the_network_again(tmp_path: Path, streams: str) -> None:
    network, path = saved(tmp_path, streams=streams)
    again = load_activation(path)
    assert not again.training and not list(tmp_path.glob("*.part"))
    assert again.muscles == MUSCLES and isinstance(again.muscles, tuple)
    assert again.frames == 32 and again.streams == streams
    weights = dict(network.named_parameters())
    for name, value in network.state_dict().items():
        kept = again.state_dict()[name]
        assert kept.dtype == torch.float32
        expected = value.half().float() if name in weights else value  # what is measured is exact
        assert torch.equal(kept, expected), name
    given = windows(2, 8, seen=True)
    one, two = told(network, given), told(again, given)
    torch.testing.assert_close(two.activation, one.activation, rtol=0, atol=0.01)
    torch.testing.assert_close(two.spread, one.spread, rtol=0, atol=0.01)
    torch.testing.assert_close(two.rotation, one.rotation, rtol=0, atol=2e-3)
    # and what is written again is the same
    other = path.with_name("again.safetensors")
    save_activation(again, NUMBERS | {"streams": streams}, other)
    for name, value in load_file(path).items():
        assert torch.equal(load_file(other)[name], value), name
    with safe_open(path, "pt") as one_file, safe_open(other, "pt") as other_file:
        assert one_file.metadata() == other_file.metadata()


def test_a_file_says_whose_features_it_knows(tmp_path: Path) -> None:
    _, path = saved(tmp_path, front_end="PromptHMR")
    assert load_activation(path).front_end == "PromptHMR"
    assert small_network().front_end == "MQ-HMR keypoints"


def rewritten(path: Path, tensors: dict[str, Tensor] | None = None, **metadata: str) -> None:
    with safe_open(path, "pt") as stored:
        own = dict(stored.metadata())
    held = load_file(path) if tensors is None else tensors
    path.unlink()
    save_file(held, path, own | metadata)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ("absent", "no such file"),
        ("truncated", "not a .safetensors file, or a truncated one"),
        ("text", "not a .safetensors file, or a truncated one"),
        ("empty", "not a .safetensors file, or a truncated one"),
        ("foreign", f"holds biokit.kinetics 1, expected {FORMAT}"),
        ("nameless", f"holds no network of biokit, expected {FORMAT}"),
        ("version", f"holds biokit.activation 99, expected {FORMAT}"),
        ("entries", "reads other quantities"),
        ("numbers", "not those of its own numbers"),
        ("muscles", "not those of its own numbers"),
        ("weights", "not those of its own numbers"),
        ("later", "another version of biokit"),
    ],
)
def test_damaged_and_foreign_files_are_named(tmp_path: Path, damage: str, message: str) -> None:
    _, path = saved(tmp_path)
    match damage:
        case "absent":
            path.unlink()
        case "truncated":
            path.write_bytes(path.read_bytes()[:-500])
        case "text":
            path.write_text("weights")
        case "empty":
            path.write_bytes(b"")
        case "foreign":
            rewritten(path, format="biokit.kinetics 1")
        case "nameless":
            path.unlink()
            save_file({"x": torch.zeros(1)}, path)
        case "version":
            rewritten(path, format="biokit.activation 99")
        case "entries":
            rewritten(path, entries="17")
        case "numbers":
            rewritten(path, numbers=json.dumps(NUMBERS | {"width": 64}))
        case "muscles":
            rewritten(path, muscles=json.dumps(MUSCLES[:4]))
        case "weights":
            held = load_file(path)
            held.pop("activation.bias")
            rewritten(path, held)
        case "later":
            rewritten(path, numbers=json.dumps(NUMBERS | {"new_option": 3}))
    with pytest.raises((FileNotFoundError, ValueError), match=message) as error:
        load_activation(path)
    assert "net.safetensors" in str(error.value)
