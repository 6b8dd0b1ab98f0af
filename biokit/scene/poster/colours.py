"""Colours of the poster: those of the viewer on a light page (viewer/src/stage/colours.js)."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
Colour = tuple[int, int, int]

PAGE: Colour = (255, 255, 255)
TEXT: Colour = (27, 37, 48)
MUTED: Colour = (83, 96, 109)
LINE: Colour = (216, 222, 228)
SKIN: Colour = (232, 220, 209)
BONE: Colour = (196, 190, 178)
SHADOW: Colour = (120, 128, 136)
ACCENT: Colour = (11, 107, 116)
SIDES: dict[str, Colour] = {"right": (213, 94, 0), "left": (0, 114, 178), "": (64, 74, 84)}

# Muscles at rest, half active and active; of an unknown activation; of a motion without any.
WAY: tuple[Colour, ...] = ((125, 155, 198), (160, 87, 154), (200, 16, 46))
MISSING: Colour = (198, 200, 202)
MUSCLE: Colour = (155, 52, 52)

# Ottosson (2020), A perceptual color space for image processing: linear sRGB to cone responses,
# and their cube roots to lightness and two opponent axes.
CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
OPPONENT = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def activation_colours(activation: ArrayLike) -> Array:
    """Colours [n, 3], 0 to 255, of activations [n], 0 to 1; grey where they are not known.

    Equal steps of activation are equal distances in OKLab.
    """
    values = np.asarray(activation, dtype=np.float64)
    way = _oklab(np.array(WAY, dtype=np.float64))
    gone = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(way, axis=0), axis=1))])
    place = np.clip(np.nan_to_num(values), 0.0, 1.0) * gone[-1]
    lab = np.stack([np.interp(place, gone, way[:, k]) for k in range(3)], axis=-1)
    return np.where(np.isfinite(values)[:, None], _srgb(lab), np.array(MISSING, dtype=np.float64))


def _oklab(rgb: Array) -> Array:
    share = rgb / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return np.asarray(np.cbrt(linear @ CONES.T) @ OPPONENT.T)


def _srgb(lab: Array) -> Array:
    linear = (lab @ np.linalg.inv(OPPONENT).T) ** 3 @ np.linalg.inv(CONES).T
    linear = np.clip(linear, 0.0, 1.0)
    share = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(255 * share)


def mixed(colour: ArrayLike, other: Colour, share: float) -> Colour:
    """A colour with a share of another."""
    both = (1 - share) * np.asarray(colour, dtype=np.float64) + share * np.array(other)
    r, g, b = (round(float(c)) for c in both)
    return r, g, b


def colour_of(text: str) -> Colour:
    """The colour written as #rrggbb."""
    code = text.lstrip("#")
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)
