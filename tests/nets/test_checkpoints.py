"""Weights in files: what is written is read, and nothing else is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from biokit.io import open_skeleton
from biokit.nets.checkpoints import FORMAT, load_neural_ik, save_neural_ik
from biokit.nets.neural_ik import NeuralIK
from tests.neural_ik import SMALL, moving, small_network

HALF = 1e-3  # relative: weights are stored in half precision
ANGLE = 0.02  # rad, what that costs a coordinate of a network with random weights


@pytest.fixture(scope="module")
def network() -> NeuralIK:
    return small_network()


@pytest.fixture(scope="module")
def stored(network: NeuralIK, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weights") / "small.safetensors"
    save_neural_ik(network, SMALL, path)
    return path


def test_round_trip(network: NeuralIK, stored: Path) -> None:
    found = load_neural_ik(stored, open_skeleton())
    assert not found.training
    assert not stored.with_name(stored.name + ".part").exists()
    assert found.marker_names == network.marker_names
    assert found.last_only == network.last_only and found.frames == network.frames
    assert found.segment_of_body == network.segment_of_body
    torch.testing.assert_close(found.frames_of.template, network.frames_of.template)
    torch.testing.assert_close(found.rest_rotation, network.rest_rotation)
    for name, value in network.state_dict().items():
        kept = found.state_dict()[name]
        assert kept.dtype == torch.float32
        torch.testing.assert_close(kept, value, rtol=HALF, atol=1e-7, msg=name)
        assert torch.equal(kept, value.half().float())
    rows = [network.skeleton.marker_names.index(name) for name in network.marker_names]
    torch.testing.assert_close(
        found.skeleton.marker_location, network.skeleton.marker_location[rows]
    )
    assert found.skeleton.marker_body == tuple(network.skeleton.marker_body[r] for r in rows)
    _, markers = moving(1, 6)
    with torch.no_grad():
        before, after = network(markers.float()), found(markers.float())
    torch.testing.assert_close(after.q, before.q, rtol=0, atol=ANGLE)
    torch.testing.assert_close(after.factors, before.factors, rtol=0, atol=ANGLE)


def test_again_is_the_same(stored: Path, tmp_path: Path) -> None:
    found = load_neural_ik(stored, open_skeleton())
    save_neural_ik(found, SMALL, tmp_path / "again.safetensors")
    one, other = load_file(stored), load_file(tmp_path / "again.safetensors")
    assert one.keys() == other.keys()
    for name, value in one.items():
        assert torch.equal(value, other[name]), name


def test_a_file_that_is_not_there_or_not_one(stored: Path, tmp_path: Path) -> None:
    skeleton = open_skeleton()
    with pytest.raises(FileNotFoundError, match="no such file of weights"):
        load_neural_ik(tmp_path / "none.safetensors", skeleton)
    text = tmp_path / "text.safetensors"
    text.write_text("not weights")
    with pytest.raises(ValueError, match=r"not a \.safetensors file, or a truncated one"):
        load_neural_ik(text, skeleton)
    with pytest.raises(ValueError, match=r"not a \.safetensors file"):
        load_neural_ik(tmp_path, skeleton)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 0.999])
def test_a_truncated_file(stored: Path, tmp_path: Path, share: float) -> None:
    cut = tmp_path / "cut.safetensors"
    whole = stored.read_bytes()
    cut.write_bytes(whole[: int(share * len(whole))])
    with pytest.raises(ValueError, match="truncated"):
        load_neural_ik(cut, open_skeleton())


def test_foreign_tensors(tmp_path: Path) -> None:
    foreign = tmp_path / "foreign.safetensors"
    save_file({"a": torch.zeros(2)}, foreign)
    with pytest.raises(ValueError, match=f"holds no network of biokit, expected {FORMAT}"):
        load_neural_ik(foreign, open_skeleton())
    save_file({"a": torch.zeros(2)}, foreign, {"format": "biokit.torque 7"})
    with pytest.raises(ValueError, match=r"holds biokit\.torque 7"):
        load_neural_ik(foreign, open_skeleton())
    save_file({"a": torch.zeros(2)}, foreign, {"format": FORMAT})
    with pytest.raises(ValueError, match=r"without tied\.template, .*coordinates"):
        load_neural_ik(foreign, open_skeleton())


def test_weights_that_do_not_fit_their_numbers(network: NeuralIK, tmp_path: Path) -> None:
    path = tmp_path / "other.safetensors"
    save_neural_ik(network, SMALL | {"width": 64}, path)
    with pytest.raises(ValueError, match="not those of its own numbers"):
        load_neural_ik(path, open_skeleton())


def test_another_skeleton(stored: Path) -> None:
    skeleton = open_skeleton()
    other = replace(
        skeleton,
        name="gait2354",
        coordinate_names=tuple(n.replace("knee", "genu") for n in skeleton.coordinate_names),
    )
    with pytest.raises(ValueError, match=r"for the coordinates of 'open_skeleton.*'gait2354'"):
        load_neural_ik(stored, other)
    other = replace(skeleton, body_names=tuple(n.upper() for n in skeleton.body_names))
    with pytest.raises(ValueError, match="for the bodies of"):
        load_neural_ik(stored, other)
