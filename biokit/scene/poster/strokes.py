"""Lines with round ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from biokit.scene.poster.colours import (
    Colour,
)
from biokit.scene.poster.lettering import FINE

if TYPE_CHECKING:
    from PIL import Image

Array = NDArray[np.float64]


def stroke(
    picture: Image.Image, points: Array, width: float, colour: Colour, rim: Colour | None = None
) -> None:
    """A line [n, 2] with round ends."""
    from PIL import ImageDraw

    if len(points) < 2 or not np.isfinite(points).all():
        return
    draw = ImageDraw.Draw(picture)
    for paint, wide in (((rim, width + 2 * FINE),) if rim else ()) + ((colour, width),):
        draw.line([tuple(p) for p in points], paint, max(1, round(wide)), joint="curve")
        half = wide / 2
        for x, y in (points[0], points[-1]):
            draw.ellipse((x - half, y - half, x + half, y + half), fill=paint)
