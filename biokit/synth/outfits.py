"""What people in pictures wear: limits of their clothes on the body at rest, and colours.

The open body at rest has its pelvis at the origin, arms along x, y up and faces +z, so that sleeves
end at an x, and waist, hems and shoes at a y.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.synth.random_values import chance, choice, colours, surfaces, uniform

# Patterns: see `biokit.synth.render_kernels`
PLAIN, BANDS, STRIPES, CHECKS, CLOUDS = range(5)
PATTERNS = (*[PLAIN] * 6, BANDS, BANDS, STRIPES, CHECKS, CLOUDS)
# Linear albedo of skin from light to dark, and of hair
SKINS = (
    *((0.66, 0.43, 0.33), (0.53, 0.31, 0.21), (0.38, 0.20, 0.12)),
    *((0.20, 0.10, 0.06), (0.08, 0.045, 0.03)),
)
HAIRS = (
    *((0.01, 0.009, 0.008), (0.05, 0.03, 0.018), (0.12, 0.06, 0.03)),
    *((0.4, 0.27, 0.12), (0.35, 0.34, 0.33), (0.25, 0.08, 0.03)),
)
# m on the body at rest
SLEEVES = (0.0, 0.16, 0.19, 0.36, 0.40, 0.44, 0.70, 0.71)  # bare, without sleeves, short, long
HEMS = (-0.86, -0.87, -0.85, -0.86, -0.62, -0.42, -0.35, -0.24)  # trousers to shorts
SHOES = (-0.86, -0.885, -0.80)
BALD, SHORT_HAIR = 9.0, 9.0  # heights that nothing reaches


class Outfit(NamedTuple):
    """Clothes of B people.

    Attributes
    ----------
    limits : Tensor, shape (B, 8)
        End of the sleeves (x), waist, hem of the legs, top of the shoes (y), slope of the neckline,
        height of the hair over the forehead and its lower end at the back (y), all m on the body
        at rest; strength of creases.
    thickness : Tensor, shape (B, 5)
        m that skin, hair, top, trousers and shoes stand off the body.
    surface : Tensor, shape (B, 5, 10)
        Of the same five; see `biokit.synth.random_values.surfaces`.
    """

    limits: Tensor
    thickness: Tensor
    surface: Tensor


def draw_outfits(count: int, generator: torch.Generator) -> Outfit:
    """Clothes, skin and hair of people who were never seen before."""
    long_hair = chance(count, 0.35, generator)
    limits = torch.stack(
        [
            choice(SLEEVES, count, generator) + uniform((count,), -0.01, 0.01, generator),
            uniform((count,), -0.14, 0.10, generator),
            choice(HEMS, count, generator) + uniform((count,), -0.01, 0.01, generator),
            torch.where(chance(count, 0.1, generator), -9.0, choice(SHOES, count, generator)),
            uniform((count,), 0.3, 1.2, generator),
            torch.where(
                chance(count, 0.06, generator), BALD, uniform((count,), 0.68, 0.72, generator)
            ),
            torch.where(long_hair, uniform((count,), 0.30, 0.52, generator), SHORT_HAIR),
            uniform((count,), 0.0, 0.35, generator),
        ],
        -1,
    )
    loose = uniform((count, 2), 0.0, 1.0, generator).square()
    thickness = torch.stack(
        [
            torch.zeros(count),
            uniform((count,), 0.004, 0.022, generator),
            0.002 + 0.022 * loose[:, 0],
            0.002 + 0.018 * loose[:, 1],
            uniform((count,), 0.003, 0.010, generator),
        ],
        -1,
    )
    return Outfit(limits, thickness, _surfaces(count, generator))


def _surfaces(count: int, generator: torch.Generator) -> Tensor:
    skin = _between(SKINS, count, generator)
    hair = _between(HAIRS, count, generator)
    rows = [
        surfaces(skin, 0.9 * skin, (CLOUDS,), (8.0, 30.0), generator, gloss=0.06),
        surfaces(hair, 1.6 * hair, (CLOUDS,), (60.0, 120.0), generator, gloss=0.05),
    ]
    for frequency in ((4.0, 30.0), (4.0, 20.0), (10.0, 30.0)):  # top, trousers, shoes
        one, two = (colours(count, generator) for _ in range(2))
        rows.append(surfaces(one, two, PATTERNS, frequency, generator, gloss=0.03))
    return torch.stack(rows, 1)


def _between(table: Sequence[tuple[float, float, float]], count: int, g: torch.Generator) -> Tensor:
    """Colours (count, 3) on the line through those of a table."""
    stops = torch.tensor(table)
    at = uniform((count,), 0.0, len(stops) - 1.0, g)
    low = at.floor().long().clamp(max=len(stops) - 2)
    return torch.lerp(stops[low], stops[low + 1], (at - low)[:, None])
