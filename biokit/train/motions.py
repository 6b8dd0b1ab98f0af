"""Motion to train on: windows of coordinates cut from recordings, or made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.engine.model import Model
from biokit.synth.augment import mirror, perturb, splice

MIRRORED, SPLICED, PERTURBED = 0.5, 0.35, 0.75  # shares of windows

# (windows, frames, generator) -> coordinates [windows, frames, n], rad and m
Windows = Callable[[int, int, torch.Generator], Tensor]


@dataclass(frozen=True, eq=False)
class MotionBank:
    """Recorded motion, clip after clip.

    Attributes
    ----------
    q : Tensor, shape (F, n)
        Coordinates, rad and m.
    starts : tuple of int
        First frame of each clip, and the end of the last.
    """

    q: Tensor
    starts: tuple[int, ...]

    @property
    def lengths(self) -> Tensor:
        """Frames of each clip."""
        return torch.tensor(self.starts).diff()

    def windows(
        self, count: int, frames: int, generator: torch.Generator, *, fastest: float = 2.0
    ) -> Tensor:
        """Random windows [count, frames, n], played up to ``fastest`` times faster or slower.

        Half of them are played backwards.
        Long clips are drawn more often, but only by the root of their length: activities count,
        not minutes. A window that is longer than its clip goes back and forth in it.
        """
        share = self.lengths.to(torch.float64).sqrt()
        clip = torch.multinomial(share, count, replacement=True, generator=generator)
        draw = torch.rand(3, count, generator=generator)
        speed = fastest ** (2 * draw[0] - 1)
        own = (self.lengths[clip] - 1).to(draw)
        reach = speed * (frames - 1)
        first = draw[1] * (own - reach).clamp(min=0)
        place = first[:, None] + speed[:, None] * torch.arange(frames)
        turn = own[:, None].clamp(min=1)
        place = turn - (place % (2 * turn) - turn).abs()  # back and forth
        place = torch.where((draw[2] < 0.5)[:, None], place, place.flip(1))
        low = place.floor().long().clamp(max=int(self.lengths.max()) - 1)
        low = torch.minimum(low, own.long()[:, None])
        high = torch.minimum(low + 1, own.long()[:, None])
        between = (place - low)[..., None].to(self.q)
        base = torch.tensor(self.starts)[clip][:, None]
        return torch.lerp(self.q[base + low], self.q[base + high], between.clamp(0, 1))


def varied(bank: MotionBank, model: Model, *, rate: float) -> Windows:
    """Windows of recorded motion, each changed at random.

    Half are mirrored, some take the arms and the trunk of another window, most are perturbed
    smoothly (`biokit.synth.augment`); about one in ten is as recorded but for its speed.
    """
    names = model.coordinate_names

    def draw(count: int, frames: int, generator: torch.Generator) -> Tensor:
        q = bank.windows(count, frames, generator)
        other = bank.windows(count, frames, generator)
        chance = torch.rand(3, count, generator=generator)[..., None, None]
        q = torch.where(chance[0] < SPLICED, splice(q, other, names), q)
        q = torch.where(chance[1] < MIRRORED, mirror(q, names), q)
        moved = perturb(q, model, rate=rate, generator=generator)
        return torch.where(chance[2] < PERTURBED, moved, q)

    return draw


def mixture(sources: Sequence[tuple[float, Windows]]) -> Windows:
    """Windows drawn from several sources, each with its share."""
    shares = torch.tensor([share for share, _ in sources], dtype=torch.float64)

    def draw(count: int, frames: int, generator: torch.Generator) -> Tensor:
        which = torch.multinomial(shares, count, replacement=True, generator=generator)
        parts = []
        for i, (_, source) in enumerate(sources):
            own = int((which == i).sum())
            if own:
                parts.append(source(own, frames, generator))
        return torch.cat(parts)

    return draw
