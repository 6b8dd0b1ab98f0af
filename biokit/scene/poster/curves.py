"""A few curves of the poster: those that the viewer begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from biokit.scene.posed import values
from biokit.scene.poster.colours import LINE, MUTED, PAGE, SIDES, TEXT, Colour, colour_of
from biokit.scene.poster.lettering import FINE, write

if TYPE_CHECKING:
    from PIL import Image

Array = NDArray[np.float64]

QUANTITIES = ("angle", "moment", "activation", "muscle_force", "power", "reaction_y")
MOST_PANELS = 3
SCALE = 32.0  # px, beside a panel's axes for its numbers
TITLE, FOOT = 20.0, 6.0  # px, above and below a panel's axes


class Curve(NamedTuple):
    """A line over time."""

    time: Array  # [T] s
    value: Array  # [T]
    colour: Colour


class Panel(NamedTuple):
    """Curves of one quantity of one item and of its pair."""

    title: str
    unit: str
    curves: list[Curve]


def panels_of(scene: dict[str, Any]) -> list[Panel]:
    """What is drawn: joints' angle and moment, a muscle's activation, where they are there."""
    items = scene.get("items", {})
    chosen = [i for i in scene.get("start", {}).get("selected", []) if i in items]
    chosen = chosen or list(items)[:1]
    panels: list[Panel] = []
    for quantity in QUANTITIES:
        for item in chosen:
            panel = _panel(scene, item, quantity)
            if panel is not None and len(panels) < MOST_PANELS:
                panels.append(panel)
    return panels


def _panel(scene: dict[str, Any], item: str, quantity: str) -> Panel | None:
    known = scene["items"][item]
    shown = [item] + ([known["pair"]] if known.get("pair") in scene["items"] else [])
    trials = scene["trials"]
    curves = []
    for trial in trials:
        series = trial.get("series", {}).get(quantity)
        for name in shown if len(trials) == 1 else shown[:1]:
            if series is None or name not in series["items"]:
                continue
            side = scene["items"][name].get("side", "")
            colour = SIDES.get(side, TEXT) if len(trials) == 1 else colour_of(trial["colour"])
            row = values(series["values"])[series["items"].index(name)]
            curves.append(Curve(values(trial["time"]), row, colour))
    if not curves:
        return None
    about = scene.get("quantities", {}).get(quantity, {})
    name = str(known.get("name") or known["label"])
    side = known.get("side") if len(trials) > 1 else ""
    unit = str(about.get("unit", "")).replace("*", "·")
    what = str(about.get("label", "")).lower()
    title = f"{name.removesuffix(' angle')} {what}" if what else name
    title = f"{title}, {side}" if side else title
    return Panel(title[:1].upper() + title[1:], "" if unit == "1" else unit, curves)


def draw_panels(
    picture: Image.Image,
    panels: list[Panel],
    box: tuple[float, float, float, float],
    now: float | None,
) -> None:
    """Draw panels under each other into a box (left, top, right, bottom) px."""
    left, top, right, bottom = box
    height = (bottom - top) / len(panels)
    for k, panel in enumerate(panels):
        own = (left, top + k * height + TITLE, right, top + (k + 1) * height - FOOT - 14.0)
        _draw(picture, panel, own, now)


def _draw(
    picture: Image.Image, panel: Panel, box: tuple[float, float, float, float], now: float | None
) -> None:
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    left, top, right, bottom = box
    left += SCALE
    write(draw, (left, top - 7), panel.title, size=12.5, width=right - left - 60)
    write(draw, (right, top - 7), panel.unit, size=11, colour=MUTED, anchor="rs")
    times = np.concatenate([curve.time for curve in panel.curves])
    heights = np.concatenate([curve.value for curve in panel.curves])
    if not np.isfinite(heights).any():
        return
    first, last = float(times.min()), max(float(times.max()), float(times.min()) + 1e-6)
    low, high = float(np.nanmin(heights)), float(np.nanmax(heights))
    spare = 0.08 * (high - low) or 1.0
    low, high = low - spare, high + spare

    def x(time: Array | float) -> Any:
        return FINE * (left + (right - left) * (np.asarray(time) - first) / (last - first))

    def y(value: Array | float) -> Any:
        return FINE * (bottom - (bottom - top) * (np.asarray(value) - low) / (high - low))

    edges = [FINE * edge for edge in (left, top, right, bottom)]
    draw.rectangle(edges, fill=PAGE, outline=LINE, width=FINE)
    for tick in _ticks(low, high):
        draw.line([(edges[0], y(tick)), (edges[2], y(tick))], LINE, FINE)
        place = (left - 5, float(y(tick)) / FINE)
        write(draw, place, f"{tick:g}", size=10, colour=MUTED, anchor="rm")
    if now is not None and first <= now <= last:
        draw.line([(x(now), edges[1]), (x(now), edges[3])], MUTED, FINE)
    for curve in panel.curves:
        where = np.stack([x(curve.time), y(curve.value)], axis=-1)
        for run in _runs(where):
            draw.line([tuple(p) for p in run], curve.colour, round(1.8 * FINE), joint="curve")
    for time, anchor in ((first, "ls"), (last, "rs")):
        place = (float(x(time)) / FINE, bottom + 13)
        write(draw, place, f"{time:.1f} s", size=10, colour=MUTED, anchor=anchor)


def _ticks(low: float, high: float) -> list[float]:
    """Two to four round numbers within a range."""
    rough = (high - low) / 3
    power = 10.0 ** np.floor(np.log10(rough))
    step = float(next(m for m in (1, 2, 2.5, 5, 10) if m * power >= rough) * power)
    first = int(np.ceil(low / step))
    return [round(k * step, 10) for k in range(first, int(np.floor(high / step)) + 1)]


def _runs(points: Array) -> list[Array]:
    """Parts [n, 2] of a line between its gaps, of at least two points."""
    known = np.isfinite(points).all(axis=1)
    cuts = np.flatnonzero(np.diff(known.astype(int))) + 1
    parts = np.split(points, cuts)
    return [part for part in parts if len(part) > 1 and np.isfinite(part).all()]
