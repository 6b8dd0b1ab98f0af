"""MQ-HMR: tokens, heads, views, files."""

from pathlib import Path

import pytest
import torch

from biokit.nets.keypoint_encoder import keypoint_encoder
from biokit.nets.mesh_checkpoints import load_mesh_recovery, save_mesh_recovery
from biokit.nets.mesh_recovery import (
    MeshRecovery,
    body_of_heads,
    camera_of,
    mean_start,
    mesh_recovery,
    placed,
)

ENCODER = {"hidden": 16, "blocks": 1, "width": 8, "frames": 3}
NUMBERS = {"width": 8, "heads": 2, "tokens": 6, "layers": 2, "points": 1, "expansion": 1}


def _network() -> MeshRecovery:
    torch.manual_seed(0)
    return mesh_recovery(keypoint_encoder(**ENCODER), **NUMBERS).eval()


def _windows(count: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    seen = 2 * torch.rand(count, 3, 26, 2, generator=generator) - 1
    return seen, torch.rand(count, 3, 26, generator=generator), torch.full((count,), 0.3)


def test_the_defaults_are_the_papers() -> None:
    network = mesh_recovery(torch.nn.Identity())
    assert network.tokens == 96
    assert len(network.layers) == 4
    assert network.layers[0].look.scales == 4
    assert keypoint_encoder().sizes == (2, 8, 16, 32)  # 1x, 4x, 8x, 16x


def test_rotations_are_rotations_and_frames_do_not_see_each_other() -> None:
    network = _network()
    seen, weight, spread = _windows(5)
    with torch.no_grad():
        whole = network(seen, weight, spread, spread=spread)
        alone = network(seen[2:3], weight[2:3], spread[2:3], spread=spread[2:3])
    turn = whole.rotation
    torch.testing.assert_close(turn @ turn.mT, torch.eye(3).expand_as(turn), atol=1e-5, rtol=0)
    torch.testing.assert_close(torch.det(turn), torch.ones(5, 24))
    for one, all_frames in zip(alone, whole, strict=True):
        torch.testing.assert_close(one, all_frames[2:3], atol=1e-5, rtol=1e-5)


def test_queries_are_zero_and_gradients_can_reach_them_alone() -> None:
    network = _network().requires_grad_(False)
    seen, weight, spread = _windows(2)
    features = network.encoder(seen, weight, spread)
    queries = network.queries(features)
    assert queries.shape == (2, 6, 8)
    assert not queries.any()
    queries.requires_grad_()
    network.decode(features, queries, spread).rotation.square().sum().backward()
    (network.decode(features, queries, spread).translation.sum()).backward()
    assert queries.grad is not None
    assert (queries.grad.abs().amax((1, 2)) > 0).all()
    assert all(p.grad is None for p in network.parameters())


def test_missing_keypoints_do_not_matter_wherever_they_are() -> None:
    network = _network()
    seen, weight, spread = _windows(2)
    weight[:, :, 4] = 0
    other = seen.clone()
    other[:, :, 4] = torch.nan
    with torch.no_grad():
        one = network(seen, weight, spread, spread=spread)
        two = network(other, weight, spread, spread=spread)
    torch.testing.assert_close(one.rotation, two.rotation)


def test_the_mean_start_stands_upright_and_faces_the_camera() -> None:
    start = mean_start(1, 10, torch.zeros(1))
    body = body_of_heads(start, torch.tensor([0.5]))
    torch.testing.assert_close(body.rotation[0, 0, :, 1], torch.tensor([0.0, -1.0, 0.0]))  # up
    torch.testing.assert_close(body.rotation[0, 0, :, 2], torch.tensor([0.0, 0.0, -1.0]))  # to us
    assert body.translation[0, 2] == pytest.approx(2.0)


def test_camera_numbers_and_place_are_each_others_inverse() -> None:
    pelvis = torch.tensor([[0.3, -0.2, 4.0], [-1.0, 0.1, 2.5]], dtype=torch.float64)
    spread = torch.tensor([0.2, 0.6], dtype=torch.float64)
    torch.testing.assert_close(placed(camera_of(pelvis, spread), spread), pelvis)


def test_a_file_gives_the_network_again(tmp_path: Path) -> None:
    network = _network()
    path = tmp_path / "net.safetensors"
    save_mesh_recovery(network, path, encoder="keypoints", encoder_numbers=ENCODER, numbers=NUMBERS)
    again = load_mesh_recovery(path)
    seen, weight, spread = _windows(2)
    with torch.no_grad():
        one = network(seen, weight, spread, spread=spread)
        two = again(seen, weight, spread, spread=spread)
    torch.testing.assert_close(one.rotation, two.rotation, atol=2e-3, rtol=0)  # half precision
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        ("absent", "no such file of weights"),
        ("truncated", "not a .safetensors file, or a truncated one"),
        ("other", "expected biokit.mesh_recovery 1"),
        ("encoder", "an encoder of 'thoughts' is unknown"),
        ("numbers", "not those of its own numbers"),
    ],
)
def test_damaged_files_are_named(tmp_path: Path, damage: str, message: str) -> None:
    path = tmp_path / "net.safetensors"
    kind = "thoughts" if damage == "encoder" else "keypoints"
    numbers = NUMBERS | ({"tokens": 7} if damage == "numbers" else {})
    save_mesh_recovery(_network(), path, encoder=kind, encoder_numbers=ENCODER, numbers=numbers)
    if damage == "absent":
        path.unlink()
    elif damage == "truncated":
        path.write_bytes(path.read_bytes()[:100])
    elif damage == "other":
        from safetensors.torch import save_file

        save_file({"x": torch.zeros(1)}, path)
    with pytest.raises((FileNotFoundError, ValueError), match=message) as error:
        load_mesh_recovery(path)
    assert "net.safetensors" in str(error.value)


def test_numbers_that_do_not_fit_are_refused() -> None:
    with pytest.raises(ValueError, match="3 heads do not divide a width of 8"):
        mesh_recovery(torch.nn.Identity(), width=8, heads=3)
    with pytest.raises(ValueError, match="10 frames has no middle"):
        keypoint_encoder(frames=10)
