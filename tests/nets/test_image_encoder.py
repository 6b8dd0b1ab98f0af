"""The image encoder: maps of the resolutions that are asked for, from the pose to start with."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from biokit.nets.feature_pyramid import FeaturePyramid
from biokit.nets.image_encoder import ImageEncoder, image_encoder
from biokit.nets.image_start import KeypointStart
from biokit.nets.mesh_recovery import mean_start, mesh_recovery

pytest.importorskip("transformers", reason="the image encoder needs biokit[video]")
SMALL: dict[str, Any] = {
    "size": (64, 48),
    "patch": 16,
    "width": 32,
    "depth": 2,
    "heads": 4,
    "levels": (1, 2, 4),
    "channels": 16,
}
HALF = 0.06  # of maps of unit size, for a transformer in bfloat16


def small(**other: Any) -> ImageEncoder:
    torch.manual_seed(0)
    return image_encoder(**{**SMALL, **other}).eval()


def pictures(count: int = 2) -> Tensor:
    generator = torch.Generator().manual_seed(1)
    return torch.randint(0, 256, (count, 3, 64, 48), dtype=torch.uint8, generator=generator)


def test_maps_and_start() -> None:
    with torch.no_grad():
        features = small()(pictures())
    assert [tuple(m.shape) for m in features.maps] == [(2, 16, 4 * k, 3 * k) for k in (1, 2, 4)]
    for found, expected in zip(features.start, mean_start(2, 10, torch.zeros(1)), strict=True):
        assert torch.equal(found, expected)


def test_bytes_are_fractions_of_255() -> None:
    encoder = small()
    with torch.no_grad():
        of_bytes = encoder(pictures())
        of_fractions = encoder(pictures().float() / 255)
    for found, expected in zip(of_bytes.maps, of_fractions.maps, strict=True):
        torch.testing.assert_close(found, expected)


def test_a_place_in_the_picture_is_a_place_in_the_maps() -> None:
    """Without attention, a change in one patch changes one cell of the coarsest map."""
    encoder = small(depth=0)
    before, after = pictures(1), pictures(1)
    after[:, :, 20:28, 36:44] ^= 255  # row 1, column 2
    with torch.no_grad():
        first, second = encoder(before), encoder(after)
    for level, (a, b) in zip((1, 2, 4), zip(first.maps, second.maps, strict=True), strict=True):
        changed = (a != b).any(dim=1)[0].nonzero()
        assert (changed // level).unique(dim=0).tolist() == [[1, 2]]


def test_bfloat16_is_close_and_maps_stay_in_float() -> None:
    encoder = small()
    with torch.no_grad():
        exact = encoder(pictures())
        encoder.mixed = True
        rough = encoder(pictures())
    for found, expected in zip(rough.maps, exact.maps, strict=True):
        assert found.dtype == torch.float32
        assert float((found - expected).square().mean().sqrt()) < HALF


@pytest.mark.parametrize("stem", [(), (8, 12, 16, 24)])
@pytest.mark.parametrize("checkpointing", [False, True])
def test_gradients_reach_every_weight(stem: tuple[int, ...], checkpointing: bool) -> None:
    network = mesh_recovery(
        small(stem=stem, checkpointing=checkpointing), width=16, heads=2, tokens=5, scales=3
    ).train()
    found = network(pictures(), spread=torch.full((2,), 0.3))
    assert found.rotation.shape == (2, 24, 3, 3) and found.translation.shape == (2, 3)
    target = torch.randn(found.rotation.shape, generator=torch.Generator().manual_seed(3))
    ((found.rotation - target).square().mean() + found.translation.square().mean()).backward()
    silent = [name for name, p in network.encoder.named_parameters() if p.grad is None]
    assert not silent


@pytest.mark.parametrize(
    ("numbers", "match"),
    [
        ({"size": (60, 48)}, "no multiple of the patch 16"),
        ({"heads": 5}, "no multiple of 5 heads"),
        ({"stem": (8, 8)}, "2 convolutions of the stem do not make a patch of 16"),
        ({"levels": (1, 3)}, "power of two"),
        ({"levels": (4, 1)}, "have to rise"),
        ({"levels": ()}, "have to rise"),
    ],
)
def test_numbers_that_do_not_fit(numbers: dict[str, Any], match: str) -> None:
    with pytest.raises(ValueError, match=match):
        small(**numbers)


def test_pictures_of_another_size() -> None:
    with pytest.raises(ValueError, match=r"takes \(batch, 3, 64, 48\)"):
        small()(torch.zeros(1, 3, 48, 64))


def test_channels_halve_to_the_narrowest() -> None:
    pyramid = FeaturePyramid(width=40, channels=8, levels=(2, 8), narrowest=12)
    widths = [doubling[0].out_channels for doubling in pyramid.doublings]
    assert widths == [20, 12, 12]
    maps = pyramid(torch.zeros(1, 40, 2, 3))
    assert [tuple(m.shape) for m in maps] == [(1, 8, 4, 6), (1, 8, 16, 24)]


# ---------------------------------------------------------------------------------- first estimate


def with_keypoints() -> ImageEncoder:
    return small(keypoints=5, keypoint_level=1, hidden=24, blocks=1)


def test_a_sharp_map_tells_the_place() -> None:
    """A map that is sure of one cell gives its centre, in units of the view's half height."""
    encoder = with_keypoints()
    start = encoder.start
    assert isinstance(start, KeypointStart)
    with torch.no_grad():
        start.heat.weight.zero_()
        start.heat.bias.zero_()
        start.heat.weight[:, 0] = 50.0
        level = torch.zeros(1, 16, 8, 6)
        level[0, 0, 5, 1] = 1.0
        spots = start.spots((level, level, level))
        flat = start.spots((0 * level, 0 * level, 0 * level))
    expected = torch.tensor([((2 * 1 + 1) / 6 - 1) * 0.75, (2 * 5 + 1) / 8 - 1])
    torch.testing.assert_close(spots.place, expected.expand(1, 5, 2))
    torch.testing.assert_close(spots.sure, torch.ones(1, 5))
    torch.testing.assert_close(flat.place, torch.zeros(1, 5, 2))
    assert float(flat.sure.max()) < 0.02
    torch.testing.assert_close(spots.chance.exp().sum((2, 3)), torch.ones(1, 5))


def test_poses_from_places_alone_begin_as_those_of_pictures() -> None:
    """At first the tokens say nothing: places make the estimate, as when no picture is there."""
    encoder = with_keypoints()
    start = encoder.start
    assert isinstance(start, KeypointStart)
    with torch.no_grad():
        features = encoder(pictures())
        spots = start.spots(features.maps)
        alone = encoder.begun(start.lift(spots.place, spots.sure))
    for found, expected in zip(features.start, alone, strict=True):
        torch.testing.assert_close(found, expected)
    assert features.start.rotation.shape == (2, 24, 6)


def test_a_keypoint_that_is_not_sure_does_not_move_the_pose() -> None:
    start = with_keypoints().start
    assert isinstance(start, KeypointStart)
    place = torch.randn(1, 5, 2, generator=torch.Generator().manual_seed(4))
    sure = torch.tensor([[1.0, 1, 0, 1, 1]])
    other = place.clone()
    other[0, 2] += 3
    with torch.no_grad():
        assert torch.equal(start.lift(place, sure), start.lift(other, sure))
