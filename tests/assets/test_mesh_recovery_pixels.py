"""The pixel network of the package on a few people it never saw, and its card."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from biokit import metrics
from biokit.body.open_body import open_body
from biokit.body.skinning import pose_body
from biokit.mesh_networks import load_mesh_network
from biokit.nets.image_encoder import ImageEncoder
from biokit.nets.mesh_recovery import body_of_heads, mean_start
from biokit.synth.pictures import draw_pictures

pytest.importorskip("transformers", reason="the image encoder needs biokit[video]")
pytest.importorskip("warp", reason="pictures are rendered with biokit[render]")
SEED = 3_000_000  # training takes seeds from 0, evaluations from 1,000,000 and 2,000,000
LIMIT = 200.0  # mm, mean over standing people from all sides
BYTES = 15e6


def test_it_sees_people(repo_root: Path) -> None:
    """Nearer to people who stand than the mean pose that it starts from, by far."""
    assert (repo_root / "biokit/assets/mesh_recovery_pixels.safetensors").stat().st_size < BYTES
    network = load_mesh_network("pixels")
    assert isinstance(network.encoder, ImageEncoder) and not network.training
    height, width = network.encoder.size
    generator = torch.Generator().manual_seed(SEED)
    body = open_body().to("cpu", torch.float32)
    theta = 0.1 * torch.randn(24, 24, 3, generator=generator)
    theta[:, 16, 2] -= 1.1  # arms down
    theta[:, 17, 2] += 1.1
    beta = 0.7 * torch.randn(24, body.shape_count, generator=generator)
    made = draw_pictures(body, theta, beta, generator, size=(width, height))
    with torch.no_grad():
        found = network(made.rgb.permute(0, 3, 1, 2), spread=made.spread)
    assert bool(torch.isfinite(found.translation).all()) and bool(
        (found.translation[:, 2] > 0).all()
    )
    true = pose_body(body, made.rotation, made.beta).joints
    mean = body_of_heads(mean_start(24, network.shapes, made.beta), made.spread)

    def error(rotation: torch.Tensor, shape: torch.Tensor) -> float:
        return float(metrics.mpjpe(pose_body(body, rotation, shape).joints, true, root=0))

    ours = error(found.rotation, found.beta)
    assert ours < LIMIT
    assert ours < 0.7 * error(mean.rotation, mean.beta)


def test_the_card_says_what_it_is(repo_root: Path) -> None:
    card = (repo_root / "biokit/assets/mesh_recovery_pixels.md").read_text()
    for part in ("## How it is made", "## Data", "## Evaluation", "## Limits", "seed 0"):
        assert part in card
