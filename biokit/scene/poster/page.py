"""The poster: subjects at the left, curves at the right, in one small PNG."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import numpy as np

from biokit.scene.posed import values
from biokit.scene.poster.colours import (
    ACCENT,
    LINE,
    MUTED,
    PAGE,
    SIDES,
    TEXT,
    Colour,
    activation_colours,
    colour_of,
    mixed,
)
from biokit.scene.poster.curves import SCALE, draw_panels, panels_of
from biokit.scene.poster.instant import has_stage, telling_instant
from biokit.scene.poster.lettering import FINE, write
from biokit.scene.poster.subject import draw_subjects, placed

if TYPE_CHECKING:
    from PIL import Image, ImageDraw

SIZE = (960, 540)  # px
OFTEN = 64  # colours of the palette that are chosen by the picture
MARGIN = 24.0  # px
CURVES = 350.0  # px, width of the curves beside a body
MOST_SUBJECTS = 3


def poster(scene: dict[str, Any]) -> bytes:
    """A picture of a scene without a browser.

    Parameters
    ----------
    scene : dict
        As :func:`biokit.scene.build.build_scene` makes it, before packing.

    Returns
    -------
    bytes
        A PNG of 960 x 540 px with a light page: each of the first three trials at an instant that
        tells much, and up to three of the curves that are selected at the start.
    """
    from PIL import Image, ImageDraw

    width, height = SIZE
    picture = Image.new("RGB", (width * FINE, height * FINE), PAGE)
    draw = ImageDraw.Draw(picture)
    trials = [trial for trial in scene["trials"] if has_stage(trial)][:MOST_SUBJECTS]
    panels = panels_of(scene)
    write(draw, (MARGIN, 38), scene.get("title", ""), size=17, width=width - 2 * MARGIN)
    edge = width - MARGIN - (CURVES if panels else 0.0)
    if trials:
        _subjects(picture, trials, edge)
        if any("activation" in t.get("series", {}) and t.get("muscles") for t in trials):
            _legend(picture)
    if panels:
        now = None
        if len(trials) == 1:
            now = float(values(trials[0]["stage_time"])[telling_instant(trials[0])])
        left = edge if trials else MARGIN
        draw_panels(picture, panels, (left, 60, width - MARGIN, height - 34), now)
        _names(draw, scene, panels[0], left, height - 14)
    block = io.BytesIO()
    inks = [colour_of(trial["colour"]) for trial in scene["trials"]]
    small = picture.resize(SIZE, Image.Resampling.LANCZOS)
    _few_colours(small, inks).save(block, "PNG", optimize=True)
    return block.getvalue()


def _few_colours(picture: Image.Image, inks: list[Colour]) -> Image.Image:
    """The picture with its most frequent colours and those of type and curves kept exactly."""
    from PIL import Image

    often = picture.quantize(OFTEN, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    colours = list(often.getpalette() or [])[: 3 * OFTEN]
    for ink in (TEXT, MUTED, *SIDES.values(), ACCENT, LINE, *inks[:MOST_SUBJECTS]):
        for share in (0.0, 0.35, 0.7):  # the edges of letters and lines
            colours += mixed(ink, PAGE, share)
    for colour in (PAGE, *activation_colours(np.linspace(0, 1, 16)).astype(int).tolist()):
        colours += colour
    table = np.array(colours, dtype=np.int64).reshape(-1, 3)
    pixels = np.asarray(picture, dtype=np.int64) @ (1 << 16, 1 << 8, 1)
    found, place = np.unique(pixels, return_inverse=True)
    rgb = np.stack([found >> 16, found >> 8 & 255, found & 255], axis=-1)
    nearest = np.square(rgb[:, None] - table).sum(axis=-1).argmin(axis=1).astype(np.uint8)
    image = Image.fromarray(nearest[place].reshape(pixels.shape), "P")
    image.putpalette(colours)
    return image


def _subjects(picture: Image.Image, trials: list[dict[str, Any]], edge: float) -> None:
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    share = (edge - MARGIN) / len(trials)
    lefts = [MARGIN + k * share for k in range(len(trials))]
    subjects = [
        placed(trial, (left + 12, 66 if len(trials) == 1 else 80, left + share - 24, SIZE[1] - 62))
        for trial, left in zip(trials, lefts, strict=True)
    ]
    draw_subjects(picture, [one for one in subjects if one is not None])
    for trial, left in zip(trials, lefts, strict=True):
        time = values(trial["stage_time"])[telling_instant(trial)]
        middle = left + share / 2 - 6
        if len(trials) == 1:
            place, text = (middle, SIZE[1] - 18), f"{time:.2f} s"
        else:  # above, where the legend is not
            place, text = (middle, 66), f"{trial['name']}, {time:.2f} s"
        write(draw, place, text, size=12, colour=MUTED, anchor="ms", width=share - 20)


def _legend(picture: Image.Image) -> None:
    """The colours of activation."""
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    left, top, wide, tall = MARGIN, SIZE[1] - 30.0, 96.0, 7.0
    colours = activation_colours(np.linspace(0, 1, int(wide * FINE)))
    for k, colour in enumerate(colours):
        x = left * FINE + k
        fill = tuple(int(c) for c in colour)
        draw.line([(x, top * FINE), (x, (top + tall) * FINE)], fill, 1)
    write(draw, (left, top - 5), "activation", size=11, colour=MUTED)
    write(draw, (left, top + tall + 12), "0", size=10, colour=MUTED)
    write(draw, (left + wide, top + tall + 12), "1", size=10, colour=MUTED, anchor="rs")


def _names(
    draw: ImageDraw.ImageDraw, scene: dict[str, Any], panel: Any, left: float, base: float
) -> None:
    """Which colour is whose."""
    if len(scene["trials"]) == 1:
        shown = {curve.colour for curve in panel.curves}
        names = [(side, colour) for side, colour in SIDES.items() if side and colour in shown]
    else:
        names = [(trial["name"], colour_of(trial["colour"])) for trial in scene["trials"]]
    names = names[:4]
    share = (SIZE[0] - MARGIN - left - SCALE) / max(len(names), 2)
    for k, (name, colour) in enumerate(names):
        place, radius = left + SCALE + k * share, 4.0
        x, y = place + radius, base - 4
        corners = (x - radius, y - radius, x + radius, y + radius)
        draw.ellipse([FINE * edge for edge in corners], fill=colour)
        write(draw, (place + 13, base), name, size=11.5, colour=MUTED, width=share - 22)
