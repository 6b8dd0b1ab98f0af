"""One shape for a clip, and one of a known height."""

from __future__ import annotations

import pytest
import torch

from biokit.body import open_body, person
from biokit.clip.shape import shape_of_height, shared_shape, stature

SAME = 1e-4  # m


def test_frames_count_by_their_weight() -> None:
    beta = torch.tensor([[1.0, 0.0], [3.0, 1.0], [100.0, 100.0]])
    assert shared_shape(beta, torch.tensor([3.0, 1.0, 0.0])).tolist() == [1.5, 0.25]
    assert shared_shape(beta[:2], torch.zeros(2)).tolist() == [2.0, 0.5]


def test_a_height_is_reached_by_the_least_change() -> None:
    body = open_body()
    tall = person(1.90, 85.0, "male").double()
    changed = shape_of_height(body, tall, 1.75)
    assert abs(float(stature(body.to(dtype=torch.float64), changed)) - 1.75) < SAME
    moved = float((changed - tall).norm())
    other = person(1.75, 85.0, "male").double()
    assert 0.1 < moved < float((other - tall).norm())
    same = shape_of_height(body, changed, 1.75)
    torch.testing.assert_close(same, changed, atol=1e-4, rtol=0)


def test_centimetres_are_refused() -> None:
    with pytest.raises(ValueError, match="in m"):
        shape_of_height(open_body(), torch.zeros(10, dtype=torch.float64), 175.0)
