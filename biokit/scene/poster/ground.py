"""The floor of the poster, and shadows on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from biokit.scene.poster.colours import (
    LINE,
    PAGE,
    SHADOW,
    mixed,
)
from biokit.scene.poster.lettering import FINE
from biokit.scene.poster.view import View

if TYPE_CHECKING:
    from PIL import Image

Array = NDArray[np.float64]

GRID = 0.5  # m, of the floor's squares


def draw_floor(picture: Image.Image, view: View, centre: Array, reach: float) -> None:
    """Squares that fade away from the subject, within ``reach`` m of it."""
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    first = np.floor((centre - reach) / GRID) * GRID
    steps = np.arange(0.0, 2 * reach + 1.5 * GRID, GRID)
    fine = np.linspace(0.0, float(steps[-1]), 12 * len(steps))
    for along, across in ((0, 2), (2, 0)):
        for step in steps:
            line = np.tile(centre, (len(fine), 1))
            line[:, along], line[:, across] = first[along] + fine, first[across] + step
            pixels, _ = view.of(line)
            away = np.linalg.norm((line - centre)[:, [0, 2]], axis=1) / reach
            for k in np.flatnonzero(away[:-1] < 0.97):
                colour = mixed(LINE, PAGE, float(away[k]) ** 2)
                draw.line([tuple(pixels[k]), tuple(pixels[k + 1])], colour, FINE)


def draw_shadow(
    picture: Image.Image,
    view: View,
    centre: Array,
    vertices: Array | None,
    faces: NDArray[Any] | None,
    bones: Array | None,
) -> None:
    """What the body covers of the floor under it, blurred."""
    from PIL import Image, ImageDraw, ImageFilter

    mask = Image.new("L", picture.size, 0)
    draw = ImageDraw.Draw(mask)
    on_floor = np.array([False, True, False])
    if vertices is not None and faces is not None:
        flat, _ = view.of(np.where(on_floor, centre, vertices))
        for corners in flat[faces]:
            draw.polygon([tuple(c) for c in corners], fill=110)
    elif bones is not None:
        flat, _ = view.of(np.where(on_floor, centre, bones))
        for a, b in flat[np.isfinite(flat).all(axis=(1, 2))]:
            draw.line([tuple(a), tuple(b)], fill=110, width=int(0.08 * view.scale))
    mask = mask.filter(ImageFilter.GaussianBlur(7 * FINE))
    picture.paste(Image.new("RGB", picture.size, SHADOW), mask=mask)
