"""The network that tells left from right."""

from pathlib import Path

import pytest
import torch

from biokit.body import open_body
from biokit.keypoint_names import other_side
from biokit.nets.facing import facing, load_facing, save_facing
from biokit.train.facing import train
from biokit.train.keypoint_windows import Bank, View, make_batch, subjects
from biokit.train.loop import Schedule

NUMBERS = {"keypoints": 26, "hidden": 16, "blocks": 1, "other": other_side()}


def test_exchanging_the_labels_changes_the_sign() -> None:
    torch.manual_seed(0)
    network = facing(**NUMBERS)
    seen, weight = torch.randn(4, 11, 26, 2), torch.rand(4, 11, 26)
    other = list(other_side())
    torch.testing.assert_close(
        network(seen[..., other, :], weight[..., other]), -network(seen, weight)
    )


def test_a_file_gives_the_network_again(tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = facing(**NUMBERS)
    save_facing(network, NUMBERS, tmp_path / "net.safetensors")
    seen, weight = torch.randn(5, 26, 2), torch.rand(5, 26)
    again = load_facing(tmp_path / "net.safetensors")
    torch.testing.assert_close(again(seen, weight), network(seen, weight), atol=5e-3, rtol=0)
    with pytest.raises(FileNotFoundError, match=r"none\.safetensors"):
        load_facing(tmp_path / "none.safetensors")


def test_training_runs_and_the_network_can_learn_a_side() -> None:
    generator = torch.Generator().manual_seed(0)
    theta = 0.1 * torch.randn(40, 1, 24, 3, generator=generator).expand(-1, 11, -1, -1)
    bank = Bank(theta, torch.zeros(40, 11, 3))
    torch.manual_seed(0)
    network = facing(**NUMBERS)
    history = train(
        network,
        bank,
        Schedule(steps=3, learning_rate=1e-3),
        body=open_body(),
        view=View(),
        count=8,
        progress=False,
    )
    assert {"total", "wrong"} <= set(history.columns)
    batch = make_batch(
        subjects(open_body()), bank, count=16, view=View(cut=0.0), generator=generator
    )
    optimiser = torch.optim.Adam(network.parameters(), lr=5e-3)
    for _ in range(150):
        optimiser.zero_grad()
        torch.nn.functional.softplus(-network(batch.seen, batch.weight)).mean().backward()
        optimiser.step()
    assert (network(batch.seen, batch.weight) > 0).float().mean() > 0.95
