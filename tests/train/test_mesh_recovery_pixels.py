"""Training on pictures: its own losses and views, and that it learns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import roma
import torch
from torch import Tensor

from biokit.body.keypoints import keypoints_of
from biokit.body.open_body import open_body
from biokit.camera.crop import Crop, seen_in_crop, to_crop
from biokit.keypoint_names import HALPE26
from biokit.nets.image_encoder import image_encoder
from biokit.nets.image_start import Spots
from biokit.nets.mesh_recovery import MeshRecovery, mesh_recovery
from biokit.train.keypoint_windows import Bank, View, make_batch, subjects
from biokit.train.loop import Schedule
from biokit.train.mesh_recovery_loss import LossWeights
from biokit.train.mesh_recovery_pixels import (
    UNSEEN,
    PixelWeights,
    keypoint_losses,
    recropped,
    train,
    train_lift,
)
from biokit.train.picture_bank import Changes, PictureBatch, Truth
from tests.train.test_picture_bank import bank

BODY = LossWeights(theta=1.0, beta=0.01, points=4.0, view=1.0, depth=0.2)


def network(**other: Any) -> MeshRecovery:
    torch.manual_seed(0)
    encoder = image_encoder(
        size=(64, 48),
        width=32,
        depth=1,
        heads=4,
        levels=(1, 2),
        channels=16,
        **{"keypoints": len(HALPE26), "hidden": 48, "blocks": 1, **other},
    )
    return mesh_recovery(encoder, tokens=4, width=16, layers=1, heads=2, scales=2, expansion=1)


def windows() -> Bank:
    generator = torch.Generator().manual_seed(0)
    theta = 0.2 * torch.randn(50, 1, 24, 3, generator=generator)
    return Bank(theta, torch.zeros(50, 1, 3))


def spots_at(place: Tensor, rows: int = 32, columns: int = 24) -> Spots:
    """Maps with the true shape around places [B, K, 2]."""
    down = (2 * torch.arange(rows) + 1) / rows - 1
    right = ((2 * torch.arange(columns) + 1) / columns - 1) * columns / rows
    u, v = place[..., :1], place[..., 1:]
    off = (right - u).square()[:, :, None] + (down - v).square()[..., None]
    heat = -0.5 * off * (0.5 * rows / 0.7) ** 2
    chance = heat.flatten(2).log_softmax(-1).view(heat.shape)
    return Spots(place, torch.ones(place.shape[:2]), chance)


def with_places(place: Tensor, seen: Tensor) -> PictureBatch:
    empty = torch.zeros(0)
    return PictureBatch(empty, Crop(empty, empty), Truth(empty, empty, empty), place, seen)


def test_keypoints_in_their_places_cost_least() -> None:
    generator = torch.Generator().manual_seed(1)
    place = torch.rand(2, 26, 2, generator=generator) - 0.5
    batch = with_places(place, torch.ones(2, 26, dtype=torch.bool))
    weights = PixelWeights(heat=1.0, place=1.0)
    right = keypoint_losses(spots_at(place), batch, weights)
    assert float(right["place"]) == 0
    for off in (0.05, -0.1):
        beside = keypoint_losses(spots_at(place + off), batch, weights)
        assert float(beside["heat"]) > float(right["heat"])
        assert float(beside["place"]) == pytest.approx(abs(off), rel=1e-4)


def test_hidden_keypoints_count_less_and_those_outside_not_at_all() -> None:
    place = torch.zeros(1, 3, 2)
    place[0, 2] = torch.tensor([0.9, 0.0])  # beyond three quarters of the height
    seen = torch.tensor([[True, False, True]])
    found = place.clone()
    found[0, :, 1] += torch.tensor([0.1, 0.4, 7.0])
    terms = keypoint_losses(spots_at(found), with_places(place, seen), PixelWeights(place=1.0))
    expected = (0.1 + UNSEEN * 0.4) / 2 / (1 + UNSEEN)  # the mean over two axes
    assert float(terms["place"]) == pytest.approx(expected, rel=1e-4)


def test_other_views_of_the_same_windows() -> None:
    """Body and keypoints are where they were, seen from the same place, through another view."""
    body = open_body().to("cpu", torch.float32)
    generator = torch.Generator().manual_seed(2)
    before = make_batch(subjects(body), windows(), count=6, view=View(), generator=generator)
    after = recropped(before, generator, shift=0.2, zoom=0.3)
    turn = after.crop.rotation

    def points(truth: Truth) -> Tensor:
        return keypoints_of(body, truth.rotation, truth.beta, truth.translation)

    torch.testing.assert_close(
        points(after.truth), points(before.truth) @ turn.mT, atol=1e-4, rtol=0
    )
    rays = before.seen * before.crop.spread.view(-1, 1, 1, 1)
    given = after.weight > 0
    torch.testing.assert_close(after.seen[given], to_crop(rays, after.crop)[given])
    assert bool((after.seen[given].abs() < torch.tensor([0.75, 1.0])).all())
    inside = seen_in_crop(points(after.truth), after.crop).abs().amax(-1) < 0.5
    assert float(given[:, 0][inside].float().mean()) > 0.5
    identity = torch.eye(3).expand(6, 3, 3)
    torch.testing.assert_close(turn @ turn.mT, identity, atol=1e-5, rtol=0)
    assert float(roma.rotmat_geodesic_distance(turn, identity).max()) < 0.3


def test_poses_are_learned_from_places() -> None:
    own = network()
    before = {k: v.clone() for k, v in own.state_dict().items()}
    history = train_lift(
        own,
        windows(),
        Schedule(30, 3e-3, 1e-3, warm_up=1),
        body=open_body(),
        weights=BODY,
        view=View(),
        count=16,
        every=10,
        accelerator="cpu",
        progress=False,
    )
    assert history["total"].iloc[-1] < 0.9 * history["total"].iloc[0]
    after = own.state_dict()
    changed = {k for k, v in before.items() if not torch.equal(v, after[k])}
    assert changed and all(k.startswith("encoder.start.") for k in changed)
    assert not any(k.startswith("encoder.start.heat") for k in changed)


@pytest.mark.parametrize("keypoints", [len(HALPE26), 0])
def test_pictures_are_learned_and_training_resumes(keypoints: int, tmp_path: Path) -> None:
    pictures = bank()

    def run(checkpoint: Path | None, steps: int, own: MeshRecovery) -> Any:
        return train(
            own,
            pictures,
            Schedule(steps, 3e-3, 1e-3, warm_up=1),
            body=open_body(),
            weights=PixelWeights(body=BODY),
            count=3,
            changes=Changes(roll=0, zoom=0, shift=0, mirror=0, light=0, tint=0, cover=0),
            checkpoint=checkpoint,
            every=10,
            accelerator="cpu",
            progress=False,
        )

    own = network(keypoints=keypoints)
    history = run(tmp_path / "run.ckpt", 30, own)
    assert history["total"].iloc[-1] < 0.9 * history["total"].iloc[0]
    assert ("heat" in history) == bool(keypoints)
    again = network(keypoints=keypoints)
    run(tmp_path / "run.ckpt", 30, again)  # nothing is left to do
    for a, b in zip(own.state_dict().values(), again.state_dict().values(), strict=True):
        assert torch.equal(a, b)
