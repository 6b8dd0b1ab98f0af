"""What NeurIK learns from: its truth is true, its draws are those of a seed, its numbers count."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import torch
from torch import Tensor

from biokit.body.markers import ALL, ANATOMICAL
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.synth import LAB_MARKERS, random_windows
from biokit.train.neural_ik_data import Batch, People, Recording, draw_people, make_batch
from tests.neural_ik import tied

SAME = 1e-9  # rad, m
CLEAN = Recording(clean=1.0)
DISTURBED = Recording(clean=0.0, placement=0.0, noise=0.0, dropout=0.0, subset=0.0)


def windows(count: int, frames: int, generator: torch.Generator) -> Tensor:
    """Random motion, but without waiting for it to be put on the floor."""
    return random_windows(tied().skeleton, count, frames, generator=generator, grounded=False)


def batch(
    *,
    count: int = 8,
    frames: int = 6,
    seed: int = 0,
    people: People | None = None,
    recording: Recording = CLEAN,
    motion: Callable[..., Tensor] = windows,
) -> Batch:
    return make_batch(
        tied(),
        motion,
        count=count,
        frames=frames,
        people=people or People(),
        recording=recording,
        generator=torch.Generator().manual_seed(seed),
    )


def still(count: int, frames: int, generator: torch.Generator) -> Tensor:
    return tied().rest_coordinates.expand(count, frames, -1)


# ---------------------------------------------------------------------------------------- the truth


def test_truth_is_consistent() -> None:
    """The pose and the skeleton's markers are those of the coordinates and the factors."""
    skeleton = tied().skeleton
    made = batch()
    each = made.factors[:, None].expand(-1, 6, -1, -1)
    pose = forward_kinematics(skeleton, made.q, each)
    torch.testing.assert_close(made.pose.rotation, pose.rotation, rtol=0, atol=SAME)
    torch.testing.assert_close(made.pose.position, pose.position, rtol=0, atol=SAME)
    placed = marker_positions(skeleton, pose, each)
    torch.testing.assert_close(made.model_markers, placed[:, :, : len(ALL)], rtol=0, atol=SAME)
    generator = torch.Generator().manual_seed(0)
    torch.testing.assert_close(made.q, windows(8, 6, generator))
    assert made.markers.shape == made.clean.shape == (8, 6, len(ALL), 3)


def test_clean_windows_show_the_skin_itself() -> None:
    made = batch()
    assert torch.equal(made.markers, made.clean)
    mixed = batch(count=64, frames=2, recording=Recording(clean=0.25))
    same = (mixed.markers == mixed.clean).flatten(1).all(1)
    assert 0.1 < float(same.double().mean()) < 0.45


def test_skin_is_near_the_skeletons_markers() -> None:
    """The truth fits what is seen: a few cm between skin and bone markers, no whole segment off."""
    made = batch(count=24, frames=3)
    away = (made.clean - made.model_markers).norm(dim=-1)
    assert float(away.median()) < 0.03
    assert float(away.quantile(0.95)) < 0.12
    assert float(away.amax((0, 1)).median()) < 0.25


def test_people_differ_as_they_are_told() -> None:
    registration = tied()

    def drawn(people: People, seed: int = 0) -> Any:
        return draw_people(registration, 200, people, torch.Generator().manual_seed(seed))

    nobody = People(shape=0.0, segment=0.0, side=0.0, joint=0.0)
    mean = drawn(nobody).factors
    torch.testing.assert_close(mean, mean[:1].expand_as(mean))
    shapes = drawn(replace(nobody, shape=1.0)).factors
    names = registration.skeleton.body_names
    left, right = (
        [i for i, n in enumerate(names) if n.endswith(s) and n[:-2] + o in names]
        for s, o in (("_l", "_r"), ("_r", "_l"))
    )
    right = [names.index(names[i][:-2] + "_r") for i in left]
    assert float((shapes[:, left] - shapes[:, right]).abs().max()) < 1e-5  # beta knows no sides
    sided = drawn(replace(nobody, side=0.01)).factors
    uneven = dict(
        zip((names[i] for i in left), (sided[:, left] - sided[:, right]).std(0), strict=True)
    )
    for bone in ("femur_l", "tibia_l"):  # 1 % of the length on each side
        assert float(uneven[bone][1]) == pytest.approx(0.01 * 2**0.5, rel=0.5)
    thigh = drawn(replace(nobody, segment=0.04)).factors[:, names.index("femur_r"), 1]
    # length: what is common to all axes, and its own share (0.6 of it)
    assert 0.02 < float((thigh / mean[0, names.index("femur_r"), 1]).log().std()) < 0.07
    narrow = drawn(replace(nobody, shape=1.0, widest=0.1)).factors
    assert float((narrow - mean).abs().max()) < 0.35 * float((shapes - mean).abs().max())


def test_loose_joints_move_the_skin_and_not_the_truth() -> None:
    steady = batch(people=People(shape=0, segment=0, side=0, joint=0.0), motion=still)
    loose = batch(people=People(shape=0, segment=0, side=0, joint=0.05), motion=still)
    assert torch.equal(steady.q, loose.q) and torch.equal(steady.factors, loose.factors)
    away = (steady.clean - loose.clean).norm(dim=-1)
    assert 0.002 < float(away.mean()) < 0.1
    torch.testing.assert_close(away, away[:, :1].expand_as(away))  # the same over the window


# ---------------------------------------------------------------------------------- seeds and types


def test_a_seed_gives_the_same_batch() -> None:
    recording = Recording(sets=(LAB_MARKERS, ANATOMICAL))
    one, again, other = (batch(seed=s, recording=recording) for s in (3, 3, 4))
    for name in ("markers", "q", "factors", "model_markers", "clean"):
        torch.testing.assert_close(
            getattr(one, name), getattr(again, name), rtol=0, atol=0, equal_nan=True
        )
        assert not torch.equal(getattr(one, name).nan_to_num(), getattr(other, name).nan_to_num())


def test_global_random_numbers_are_neither_used_nor_touched() -> None:
    torch.manual_seed(0)
    before = torch.get_rng_state()
    one = batch(recording=Recording())
    assert torch.equal(torch.get_rng_state(), before)
    torch.manual_seed(1)
    torch.testing.assert_close(one.markers, batch(recording=Recording()).markers, equal_nan=True)


def test_types_and_copies() -> None:
    single = make_batch(
        tied().to(dtype=torch.float32),
        windows,
        count=2,
        frames=3,
        people=People(),
        recording=Recording(),
        generator=torch.Generator().manual_seed(0),
    )
    assert {part.dtype for part in (*single[:3], *single[3], *single[4:])} == {torch.float32}
    moved = single.to("cpu")
    torch.testing.assert_close(moved.markers, single.markers, equal_nan=True)
    assert torch.equal(moved.pose.rotation, single.pose.rotation)


# ----------------------------------------------------------------------------------- the recording


def test_dropout_hides_a_share_of_the_samples() -> None:
    made = batch(count=400, frames=2, recording=replace(DISTURBED, dropout=0.4), motion=still)
    hidden = made.markers.isnan().all(-1)
    assert torch.equal(hidden, made.markers.isnan().any(-1))
    share = hidden.double().mean((1, 2))
    assert float(share.max()) < 0.5
    assert 0.3 < float((share == 0).double().mean()) < 0.5  # 60 % of the windows have gaps
    assert float(share.mean()) == pytest.approx(0.6 * 0.2, abs=0.03)
    seen = ~hidden
    assert torch.equal(made.markers[seen], made.clean[seen])


def test_noise_has_its_size_and_lasts_in_part() -> None:
    made = batch(count=300, frames=4, recording=replace(DISTURBED, noise=0.02), motion=still)
    error = made.markers - made.clean
    size = error.std((1, 2, 3))
    assert float(size.max()) < 0.021
    assert float(size.mean()) == pytest.approx(0.02 / 3, rel=0.2)  # of the square of a draw
    own = error / size[:, None, None, None]
    lasting = (own[:, 0] * own[:, 1]).mean((1, 2))  # the square of the share that stays
    assert float(lasting.min()) > -0.2 and float(lasting.max()) < 0.45
    assert float(lasting.mean()) == pytest.approx(0.25 / 3, abs=0.03)


def test_placement_moves_markers_with_their_segment() -> None:
    made = batch(count=100, frames=3, recording=replace(DISTURBED, placement=0.012), motion=still)
    error = made.markers - made.clean
    torch.testing.assert_close(error, error[:, :1].expand_as(error), rtol=0, atol=1e-9)
    size = error.std((1, 2, 3))
    assert float(size.max()) < 0.014
    assert float(size.mean()) == pytest.approx(0.006, rel=0.25)


def test_subsets_show_some_markers_for_the_whole_window() -> None:
    recording = replace(DISTURBED, subset=0.5, fewest=20)
    made = batch(count=400, frames=2, recording=recording, motion=still)
    seen = made.markers.isfinite().all(-1)
    assert torch.equal(seen[:, 0], seen[:, 1])
    count = seen[:, 0].sum(1)
    assert int(count.min()) >= 20
    assert 0.4 < float((count < len(ALL)).double().mean()) < 0.6
    assert float(count[count < len(ALL)].double().mean()) == pytest.approx((20 + 142) / 2, abs=8)


def test_subsets_of_laboratories() -> None:
    assert set(LAB_MARKERS) <= set(ALL)
    recording = replace(DISTURBED, subset=1.0, fewest=142, sets=(LAB_MARKERS,))
    made = batch(count=300, frames=1, recording=recording, motion=still)
    seen = made.markers.isfinite().all(-1)[:, 0]
    whole = seen.all(1)
    assert 0.4 < float(whole.double().mean()) < 0.6  # half of the subsets are a laboratory's
    inside = torch.tensor([name in LAB_MARKERS for name in ALL])
    assert not seen[~whole][:, ~inside].any()
    assert float(seen[~whole][:, inside].double().mean()) == pytest.approx(0.95, abs=0.02)
