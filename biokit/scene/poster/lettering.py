"""Type of the poster."""

from __future__ import annotations

import string
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from biokit.scene.poster.colours import TEXT, Colour

if TYPE_CHECKING:
    from PIL import ImageDraw

FINE = 3  # pixels that are drawn for each one of the picture, along each side
OWN = frozenset(string.printable + "°·…")  # what the type that comes with Pillow has
# Looked for where a text has other letters, by the names that systems know them by.
OTHERS = (
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "LiberationSans-Regular.ttf",
    "Arial.ttf",
    "arial.ttf",
    "Helvetica.ttc",
)


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
    face, text = _face(text, size)
    if width is not None and face.getlength(text) > width * FINE:
        while text and face.getlength(text + "…") > width * FINE:
            text = text[:-1]
        text = text.rstrip() + "…"
    draw.text((place[0] * FINE, place[1] * FINE), text, fill=colour, font=face, anchor=anchor)


def _face(text: str, size: float) -> tuple[Any, str]:
    """Type that has the letters of a text, and the text; plain letters where none is there."""
    if OWN.issuperset(text):
        return _own(size), text
    found = _other(size)
    if found is not None:
        return found, text
    parts = unicodedata.normalize("NFKD", text)
    plain = (c if c in OWN else "?" for c in parts if not unicodedata.combining(c))
    return _own(size), "".join(plain)


@cache
def _own(size: float) -> Any:
    from PIL import ImageFont

    return ImageFont.load_default(size * FINE)


@cache
def _other(size: float) -> Any:
    from PIL import ImageFont

    for name in OTHERS:
        try:
            return ImageFont.truetype(name, size * FINE)
        except OSError:
            continue
    return None
