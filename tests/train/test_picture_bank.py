"""Pictures changed at random: the truth goes with them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import roma
import torch
from torch import Tensor

from biokit.body.keypoints import keypoints_of
from biokit.body.open_body import open_body
from biokit.camera.crop import Crop, seen_in_crop
from biokit.train.picture_bank import (
    LEAST_SEEN,
    Changes,
    PictureBank,
    make_batch,
    mirrored,
    moved,
    read_pictures,
)

METRES = 2e-3  # by which the open body differs from its mirror image
PLACE = 0.03  # of the view's half height: one pixel is 0.03
SIZE = (64, 48)
DOWN = torch.diag(torch.tensor([1.0, -1.0, -1.0]))  # from y up to y down
STILL = {"roll": 0.0, "zoom": 0.0, "shift": 0.0, "mirror": 0.0, "light": 0.0, "tint": 0.0}


def bank(count: int = 3) -> PictureBank:
    """People before cameras; each picture is a spot at the person's right wrist."""
    generator = torch.Generator().manual_seed(0)
    body = open_body().to("cpu", torch.float32)
    theta = 0.3 * torch.randn(count, 24, 3, generator=generator)
    beta = torch.randn(count, body.shape_count, generator=generator)
    rotation = roma.rotvec_to_rotmat(theta)
    rotation[:, 0] = DOWN @ rotation[:, 0]
    translation = torch.tensor([[0.1, 0.0, 4.0]]).repeat(count, 1)
    keypoints = keypoints_of(body, rotation, beta, translation)
    spread = torch.full((count,), 0.3)
    return PictureBank(
        spots(keypoints, spread),
        rotation,
        beta,
        translation,
        keypoints,
        torch.ones(count, 26, dtype=torch.bool),
        spread,
    )


def spots(keypoints: Tensor, spread: Tensor) -> Tensor:
    place = seen_in_crop(keypoints[:, 10], Crop(torch.eye(3).expand(len(spread), 3, 3), spread))
    rows, columns = axes()
    off = (columns - place[:, :1]).square()[:, None] + (rows - place[:, 1:]).square()[..., None]
    spot = 255 * torch.exp(-0.5 * off / 0.08**2)
    return spot[..., None].expand(-1, -1, -1, 3).to(torch.uint8)


def axes() -> tuple[Tensor, Tensor]:
    rows = (2 * torch.arange(SIZE[0]) + 1) / SIZE[0] - 1
    return rows, ((2 * torch.arange(SIZE[1]) + 1) / SIZE[1] - 1) * SIZE[1] / SIZE[0]


def middle(pictures: Tensor) -> Tensor:
    """Where the spot of pictures [B, 3, h, w] is in the view."""
    rows, columns = axes()
    share = pictures.mean(1) / pictures.mean(1).sum((1, 2), keepdim=True)
    return torch.stack([(share.sum(1) * columns).sum(1), (share.sum(2) * rows).sum(1)], -1)


def body_keypoints(own: PictureBank) -> Tensor:
    body = open_body().to("cpu", torch.float32)
    return keypoints_of(body, own.rotation, own.beta, own.translation)


def test_pictures_as_they_are() -> None:
    own = bank()
    batch = make_batch(own, torch.tensor([2, 0]), torch.Generator())
    assert batch.pictures.shape == (2, 3, *SIZE)
    torch.testing.assert_close(batch.pictures[0], own.rgb[2].permute(2, 0, 1) / 255)
    torch.testing.assert_close(batch.truth.rotation, own.rotation[[2, 0]])
    torch.testing.assert_close(middle(batch.pictures), batch.place[:, 10], atol=PLACE, rtol=0)


def test_a_mirror_image_is_of_the_mirrored_person() -> None:
    own = bank()
    flip = torch.tensor([True, False, True])
    other = mirrored(own, flip)
    torch.testing.assert_close(body_keypoints(other), other.keypoints, atol=METRES, rtol=0)
    left_wrist = seen_in_crop(other.keypoints[:, 9], Crop(torch.eye(3), other.spread))
    pictures = other.rgb.permute(0, 3, 1, 2).float()
    torch.testing.assert_close(middle(pictures)[flip], left_wrist[flip], atol=PLACE, rtol=0)
    for a, b in zip(own, other, strict=True):
        assert torch.equal(a[1], b[1])


def test_a_moved_camera_sees_the_same_person() -> None:
    own = bank()
    changes = Changes(roll=40.0, zoom=0.2, shift=0.2)
    pictures = own.rgb.permute(0, 3, 1, 2).float() / 255
    shown, other = moved(pictures, own, torch.Generator().manual_seed(3), changes)
    torch.testing.assert_close(body_keypoints(other), other.keypoints, atol=1e-4, rtol=0)
    wrist = seen_in_crop(other.keypoints[:, 10], Crop(torch.eye(3), other.spread))
    before = seen_in_crop(own.keypoints[:, 10], Crop(torch.eye(3), own.spread))
    assert float((wrist - before).norm(dim=-1).min()) > 2 * PLACE  # they did move
    torch.testing.assert_close(middle(shown), wrist, atol=PLACE, rtol=0)


def test_light_and_cover_leave_the_truth() -> None:
    own = bank()
    own = own._replace(rgb=torch.full_like(own.rgb, 100))
    changes = Changes(**{**STILL, "light": 0.3, "cover": 1.0})
    batch = make_batch(own, torch.arange(3), torch.Generator().manual_seed(1), changes)
    torch.testing.assert_close(batch.truth.rotation, own.rotation)
    values = batch.pictures.flatten(2)
    assert all(len(one.T.round(decimals=3).unique(dim=0)) == 2 for one in values)


def test_the_same_state_gives_the_same_pictures() -> None:
    rows = torch.tensor([0, 1, 2, 1])
    first, again, other = (
        make_batch(bank(), rows, torch.Generator().manual_seed(seed), Changes())
        for seed in (4, 4, 5)
    )
    assert torch.equal(first.pictures, again.pictures)
    assert torch.equal(first.truth.rotation, again.truth.rotation)
    assert not torch.equal(first.pictures, other.pictures)


def test_a_keypoint_outside_is_not_seen() -> None:
    own = bank()
    far = own.keypoints.clone()
    far[0, 3, 0] = 30.0
    batch = make_batch(own._replace(keypoints=far), torch.arange(3), torch.Generator())
    assert not batch.seen[0, 3] and batch.seen[1:, 3].all()


def test_parts_are_read_and_hidden_people_left_out(tmp_path: Path) -> None:
    own = bank()
    hidden = own.seen.clone()
    hidden[1, LEAST_SEEN - 1 :] = False
    for k in range(2):
        stored = {k: v.numpy() for k, v in own._replace(seen=hidden)._asdict().items()}
        np.savez(tmp_path / f"part_{k:05d}.npz", **stored)
    found = read_pictures(tmp_path)
    assert len(found.rgb) == 4
    assert torch.equal(found.beta, own.beta[[0, 2, 0, 2]])


def test_parts_that_do_not_fit(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no part_\*\.npz; run python -m scripts"):
        read_pictures(tmp_path)
    own = {k: v.numpy() for k, v in bank()._asdict().items()}
    np.savez(tmp_path / "part_00000.npz", **own)
    np.savez(tmp_path / "part_00001.npz", **{**own, "rgb": own["rgb"][:, :32]})
    np.savez(tmp_path / "part_00002.npz", rgb=own["rgb"])
    with pytest.raises(ValueError, match=r"part_00001\.npz has pictures.*part_00002\.npz lacks"):
        read_pictures(tmp_path)
