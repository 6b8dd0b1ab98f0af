"""Motion to train on: windows stay in their clips, sources have their shares."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from biokit.engine.model import Model
from biokit.io import open_skeleton
from biokit.synth import mirror
from biokit.train.motions import MIRRORED, PERTURBED, MotionBank, mixture, varied

LENGTHS = (100, 7, 1, 40)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


@pytest.fixture
def bank() -> MotionBank:
    """Column 0 says which clip, column 1 which frame of it."""
    parts = [
        torch.stack([torch.full((n,), float(i)), torch.arange(n, dtype=torch.float32)], 1)
        for i, n in enumerate(LENGTHS)
    ]
    starts = torch.tensor((0, *LENGTHS)).cumsum(0)
    return MotionBank(torch.cat(parts), tuple(starts.tolist()))


@pytest.mark.parametrize("frames", [1, 5, 16, 300])
def test_windows_stay_within_their_clips(bank: MotionBank, frames: int) -> None:
    assert bank.lengths.tolist() == list(LENGTHS)
    drawn = bank.windows(500, frames, generator())
    assert drawn.shape == (500, frames, 2)
    clip, place = drawn[..., 0], drawn[..., 1]
    assert torch.equal(clip, clip[:, :1].expand_as(clip))  # never between two clips
    ends = bank.lengths[clip[:, 0].long()] - 1
    assert (place >= 0).all() and (place <= ends[:, None] + 1e-4).all()
    assert set(clip[:, 0].tolist()) == {0.0, 1.0, 2.0, 3.0}


def test_windows_play_at_one_speed_and_turn_at_the_ends(bank: MotionBank) -> None:
    drawn = bank.windows(400, 9, generator(1))
    inside = drawn[:, 0, 0] == 0  # the long clip holds the fastest window
    step = drawn[inside][..., 1].diff(dim=1)
    torch.testing.assert_close(step, step[:, :1].expand_as(step), rtol=0, atol=1e-4)
    speed = step[:, 0].abs()
    assert float(speed.min()) >= 0.5 - 1e-4 and float(speed.max()) <= 2.0 + 1e-4
    assert float(speed.log().mean().abs()) < 0.1  # as often slower as faster
    steady = bank.windows(50, 9, generator(1), fastest=1.0)
    places = steady[..., 1]
    assert float((places.diff(dim=1).abs().amax(1) - 1).clamp(min=0).max()) < 1e-4
    # In the short clip windows go back and forth, frame after frame.
    short = drawn[drawn[:, 0, 0] == 1][..., 1]
    assert float(short.diff(dim=1).abs().max()) <= 2.0 + 1e-4
    assert float(short.max()) > 5.5 and float(short.min()) < 0.5


def test_all_of_a_clip_is_drawn_and_long_ones_more_often(bank: MotionBank) -> None:
    drawn = bank.windows(4000, 3, generator(2))
    share = torch.stack([(drawn[:, 0, 0] == i).double().mean() for i in range(len(LENGTHS))])
    root = bank.lengths.double().sqrt()
    torch.testing.assert_close(share, root / root.sum(), rtol=0, atol=0.03)
    places = drawn[drawn[:, 0, 0] == 0][..., 1]
    assert float(places.min()) < 2 and float(places.max()) > 97


def test_between_frames_is_between_them() -> None:
    q = torch.arange(11, dtype=torch.float64)[:, None].square()
    bank = MotionBank(q, (0, 11))
    drawn = bank.windows(200, 2, generator(), fastest=1.0)
    assert drawn.dtype == torch.float64
    low = drawn.sqrt().floor()
    place = low + (drawn - low.square()) / (2 * low + 1)  # linear between squares
    step = place.diff(dim=1).abs()
    torch.testing.assert_close(step, torch.ones_like(step), rtol=0, atol=1e-5)


def test_the_same_seed_draws_the_same_windows(bank: MotionBank) -> None:
    assert torch.equal(bank.windows(5, 8, generator(3)), bank.windows(5, 8, generator(3)))
    assert not torch.equal(bank.windows(5, 8, generator(3)), bank.windows(5, 8, generator(4)))


# --------------------------------------------------------------------------------------- variations


def standing(frames: int = 60) -> tuple[Model, MotionBank]:
    """Two clips of one posture each: leaning to the right, and with the right arm forward."""
    model = open_skeleton().to(dtype=torch.float32)
    q = model.default.repeat(2 * frames, 1)
    names = model.coordinate_names
    q[:frames, names.index("lumbar_bending")] = 0.2
    q[:frames, names.index("hip_flexion_r")] = 0.5
    q[frames:, names.index("arm_flex_r")] = 0.8
    return model, MotionBank(q, (0, frames, 2 * frames))


def test_varied_mirrors_splices_and_perturbs() -> None:
    model, bank = standing()
    draw = varied(bank, model, rate=60.0)
    made = draw(2000, 2, generator())
    assert made.shape == (2000, 2, len(model.default))
    names = model.coordinate_names
    known = torch.stack([bank.q[0], bank.q[-1]])
    lower = [names.index(n) for n in ("hip_flexion_r", "hip_flexion_l")]
    upper = [names.index(n) for n in ("arm_flex_r", "arm_flex_l")]
    still = (made[:, 0] - made[:, 1]).abs().amax(1) < 1e-6

    def equals(rows: Tensor) -> Tensor:
        return ((made[:, 0, None] - rows) ** 2).sum(-1).amin(1) < 1e-10

    plain, turned = equals(known), equals(mirror(known, names))
    assert float((plain | turned).double().mean()) < 1 - PERTURBED + 0.1
    left = made[still]
    assert len(left) > 200
    mirrored = left[:, 0, lower[1]].abs() + left[:, 0, upper[1]].abs() > 0.3
    straight = left[:, 0, lower[0]].abs() + left[:, 0, upper[0]].abs() > 0.3
    share = float(mirrored.double().mean()) / float((mirrored | straight).double().mean())
    assert share == pytest.approx(MIRRORED, abs=0.1)
    # legs of the one with arms of the other, which no clip has
    both = (left[:, 0, lower].abs().amax(1) > 0.3) & (left[:, 0, upper].abs().amax(1) > 0.6)
    assert 0.02 < float(both.double().mean()) < 0.25


def test_varied_stays_inside_the_ranges() -> None:
    model, bank = standing()
    made = varied(bank, model, rate=60.0)(300, 20, generator(1))
    bounded = torch.tensor(model.bounded)
    slack = 1e-5
    inside = (made >= model.lower - slack) & (made <= model.upper + slack)
    assert inside[..., bounded].all()
    locked = [i for i, lock in enumerate(model.locked) if lock]
    assert torch.equal(made[..., locked], model.default[locked].expand_as(made[..., locked]))
    torch.testing.assert_close(made, varied(bank, model, rate=60.0)(300, 20, generator(1)))


# ------------------------------------------------------------------------------------------ mixture


def constant(value: float) -> object:
    def draw(count: int, frames: int, generator: torch.Generator) -> Tensor:
        assert count > 0
        return torch.full((count, frames, 2), value)

    return draw


def test_a_mixture_has_its_shares() -> None:
    draw = mixture([(1.0, constant(1.0)), (3.0, constant(2.0)), (0.0, constant(9.0))])  # type: ignore[list-item]
    made = draw(2000, 3, generator())
    assert made.shape == (2000, 3, 2)
    assert float((made[:, 0, 0] == 2).double().mean()) == pytest.approx(0.75, abs=0.04)
    assert not (made == 9).any()
    one = draw(1, 3, generator(5))
    assert one.shape == (1, 3, 2)
    assert torch.equal(draw(20, 1, generator(6)), draw(20, 1, generator(6)))
