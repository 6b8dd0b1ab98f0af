"""Training pictures and their truth."""

import pytest
import torch

from biokit.body import open_body
from biokit.body.keypoints import keypoints_of
from biokit.keypoint_names import HALPE26

pytest.importorskip("warp", reason="pictures need warp-lang (the extra 'render')")

from biokit.synth.pictures import Views, as_photographed, draw_pictures

SIZE = (96, 128)


def draw(count=12, seed=0, **options):
    generator = torch.Generator().manual_seed(seed)
    theta = 0.15 * torch.randn(count, 24, 3, generator=generator)
    beta = torch.randn(count, 10, generator=generator).clamp(-2, 2)
    return draw_pictures(
        open_body(display=True), theta, beta, generator, **{"size": SIZE, **options}
    )


def test_truth_is_that_of_the_body_in_the_views_camera():
    p = draw()
    again = keypoints_of(open_body(display=True), p.rotation, p.beta, p.translation)
    torch.testing.assert_close(again, p.keypoints, atol=1e-4, rtol=0)
    assert (p.keypoints[..., 2] > 1.0).all()


def test_keypoints_that_are_seen_lie_on_the_person():
    p = draw(24)
    trunk = [HALPE26.index(n) for n in ("left_shoulder", "right_shoulder", "neck", "hip")]
    at = p.keypoints[:, trunk, :2] / p.keypoints[:, trunk, 2:] / p.spread[:, None, None]
    column = (at[..., 0] * SIZE[1] / 2 + SIZE[0] / 2).long().clamp(0, SIZE[0] - 1)
    row = (at[..., 1] * SIZE[1] / 2 + SIZE[1] / 2).long().clamp(0, SIZE[1] - 1)
    on = p.mask[torch.arange(24)[:, None], row, column] > 0
    seen = p.seen[:, trunk]
    assert seen.float().mean() > 0.5
    assert on[seen].float().mean() > 0.95


def test_without_errors_of_the_crop_people_are_in_the_middle():
    p = draw(views=Views(shift=0.0, zoom=0.0))
    at = p.keypoints[..., :2] / p.keypoints[..., 2:] / p.spread[:, None, None]
    low, high = at.amin(1), at.amax(1)
    assert (0.5 * (low + high)).abs().max() < 0.15  # of the keypoints; the box is of the skin
    largest = torch.maximum(high[:, 1] - low[:, 1], (high[:, 0] - low[:, 0]) / 0.75)
    assert largest.min() > 1.2 and largest.max() < 1.82


def test_equal_seeds_give_equal_pictures():
    one, same, other = draw(4, 1), draw(4, 1), draw(4, 2)
    assert torch.equal(one.rgb, same.rgb) and torch.equal(one.keypoints, same.keypoints)
    assert not torch.equal(one.rgb, other.rgb)
    assert one.rgb.dtype == torch.uint8 and one.rgb.shape == (4, 128, 96, 3)
    assert one.rgb.float().std(dim=(1, 2, 3)).min() > 3  # none is blank


def test_photographs_keep_their_size_and_differ():
    rgb = draw(4).rgb
    generator = torch.Generator().manual_seed(3)
    one, other = as_photographed(rgb, generator), as_photographed(rgb, generator)
    assert one.shape == rgb.shape and one.dtype == torch.uint8
    assert not torch.equal(one, other)


def test_views_are_three_to_four():
    with pytest.raises(ValueError, match="three to four"):
        draw(size=(128, 128))
