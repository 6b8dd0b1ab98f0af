"""Colours and type of the poster; those of the viewer on a light page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from PIL import ImageDraw, ImageFont

FINE = 3  # pixels that are drawn for each one of the picture, along each side

Colour = tuple[int, int, int]

PAGE: Colour = (255, 255, 255)
TEXT: Colour = (27, 37, 48)
MUTED: Colour = (83, 96, 109)
LINE: Colour = (216, 222, 228)
SKIN: Colour = (232, 220, 209)
BONE: Colour = (196, 190, 178)
FORCE: Colour = (11, 107, 116)
MUSCLE: Colour = (155, 52, 52)  # of a motion without activations
MISSING: Colour = (143, 150, 156)
SIDES: dict[str, Colour] = {"right": (213, 94, 0), "left": (0, 114, 178), "": (64, 74, 84)}

# Plasma at tenths (van der Walt and Smith 2015, matplotlib), without its two ends; as in
# viewer/src/stage/colours.js.
PLASMA = np.array(
    [
        (13, 8, 135),
        (70, 3, 159),
        (114, 1, 168),
        (156, 23, 158),
        (189, 55, 134),
        (216, 87, 107),
        (237, 121, 83),
        (251, 159, 58),
        (253, 202, 38),
        (240, 249, 33),
    ],
    dtype=np.float64,
)
ENDS = (0.1, 0.9)


def activation_colours(activation: NDArray[np.float64]) -> NDArray[np.float64]:
    """Colours [n, 3] of activations [n], 0 to 1; grey where they are not known."""
    share = ENDS[0] + (ENDS[1] - ENDS[0]) * np.clip(np.nan_to_num(activation), 0.0, 1.0)
    place = share * (len(PLASMA) - 1)
    colours = np.stack(
        [np.interp(place, np.arange(len(PLASMA)), PLASMA[:, k]) for k in range(3)], axis=-1
    )
    return np.where(np.isfinite(activation)[:, None], colours, np.array(MISSING, dtype=np.float64))


def mixed(colour: NDArray[np.float64] | Colour, other: Colour, share: float) -> Colour:
    """A colour with a share of another."""
    both = (1 - share) * np.asarray(colour, dtype=np.float64) + share * np.array(other)
    r, g, b = (round(float(c)) for c in both)
    return r, g, b


def colour_of(text: str) -> Colour:
    """The colour written as #rrggbb."""
    code = text.lstrip("#")
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def font(size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """Type of a size in px of the picture; it comes with Pillow."""
    from PIL import ImageFont

    return ImageFont.load_default(size * FINE)


def write(
    draw: ImageDraw.ImageDraw,
    place: tuple[float, float],
    text: str,
    *,
    size: float,
    colour: Colour = TEXT,
    anchor: str = "ls",
    width: float | None = None,
) -> None:
    """Text at a place in px of the picture, cut with dots where it is wider than ``width``."""
    type_: Any = font(size)
    if width is not None and type_.getlength(text) > width * FINE:
        while text and type_.getlength(text + "…") > width * FINE:
            text = text[:-1]
        text = text.rstrip() + "…"
    draw.text((place[0] * FINE, place[1] * FINE), text, fill=colour, font=type_, anchor=anchor)
