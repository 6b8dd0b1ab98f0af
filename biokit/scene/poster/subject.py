"""A subject of the poster: floor, shadow, skin, bones, muscles and forces at one instant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from biokit.scene.posed import (
    Trial,
    bodies_at,
    bones_at,
    matrices,
    muscle_points_at,
    values,
    vertices_at,
)
from biokit.scene.poster.look import (
    BONE,
    FINE,
    FORCE,
    LINE,
    MUSCLE,
    PAGE,
    SKIN,
    Colour,
    activation_colours,
    mixed,
)
from biokit.scene.poster.view import View, fitted, heading_of

if TYPE_CHECKING:
    from PIL import Image

Array = NDArray[np.float64]

ARROW = 0.0007  # m per N
LIGHT = np.array([-0.45, 0.75, 0.6])  # to the right, up, towards the eye
SHADOW: Colour = (120, 128, 136)
GRID, REACH = 0.5, 2.0  # m, of the floor's squares and of what is drawn of it
THIN, THICK = 1.1, 4.6  # px, of muscles without force and with the largest
BONE_WIDTH = 4.5  # px


def has_stage(trial: Trial) -> bool:
    """Whether there is a body to draw."""
    return any(trial.get(part) is not None for part in ("mesh", "skeleton", "markers"))


def telling_instant(trial: Trial) -> int:
    """An instant of the stage with much force on one foot, in the middle half of the recording."""
    count = len(values(trial["stage_time"]))
    known = _known(trial, count)
    score = -np.abs(np.linspace(-1.0, 1.0, count))
    reactions = trial.get("reactions")
    if reactions is not None and count > 2:
        force = np.nan_to_num(np.linalg.norm(values(reactions["force"]), axis=-1))  # [S, C]
        middle = (np.linspace(0, 1, count) > 0.25) & (np.linspace(0, 1, count) < 0.75)
        if force.max() > 0:
            others = force.sum(axis=1) - force.max(axis=1)
            score = np.where(middle, force.max(axis=1) - 2 * others, -np.inf) / force.max()
    return int(np.argmax(np.where(known, score, -np.inf))) if known.any() else 0


def _known(trial: Trial, count: int) -> NDArray[np.bool_]:
    """Instants [S] at which the body is known."""
    for part, name in (("mesh", "position"), ("skeleton", "position"), ("markers", "position")):
        if trial.get(part) is not None:
            return np.isfinite(values(trial[part][name])).any(axis=(1, 2))
    return np.ones(count, dtype=bool)


def draw_subject(
    picture: Image.Image, trial: Trial, box: tuple[float, float, float, float]
) -> None:
    """Draw a trial at its most telling instant into a box (left, top, right, bottom) px."""
    instant = telling_instant(trial)
    vertices, bones = vertices_at(trial, instant), bones_at(trial, instant)
    markers = trial.get("markers")
    dots = None if markers is None else values(markers["position"])[instant]
    solid = [p.reshape(-1, 3) for p in (vertices, bones) if p is not None]
    if not solid and dots is not None:
        solid = [dots]
    points = np.concatenate(solid)
    if not np.isfinite(points).all(axis=1).any():
        return
    arrows = _arrows(trial, instant)
    heading = heading_of(_track(trial), _pelvis(trial, instant))
    left, top, right, bottom = (FINE * edge for edge in box)
    view = fitted(
        np.concatenate([points, arrows.reshape(-1, 3)]), heading, (left, top, right, bottom)
    )
    floor = float(trial.get("floor", 0.0))
    _floor(picture, view, points, floor)
    _shadow(picture, view, trial, vertices, bones, floor)
    if vertices is not None:
        _skin(picture, view, vertices, np.asarray(trial["mesh"]["faces"]))
    if bones is not None:
        _bones(picture, view, bones, faint=vertices is not None)
    _muscles(picture, view, trial, instant)
    if vertices is None and bones is None and dots is not None:
        _dots(picture, view, dots)
    _forces(picture, view, arrows)


def _track(trial: Trial) -> Array:
    for part in ("skeleton", "mesh"):
        if trial.get(part) is not None:
            return values(trial[part]["position"])[:, 0]
    return np.nanmean(values(trial["markers"]["position"]), axis=1)


def _pelvis(trial: Trial, instant: int) -> Array | None:
    """Axes of the pelvis, x forward."""
    if trial.get("skeleton") is not None:
        return bodies_at(trial, instant)[0][0]
    if trial.get("mesh") is not None:  # a body of the SMPL format looks along z
        own = matrices(values(trial["mesh"]["rotation"])[instant])[0]
        return own[:, [2, 1, 0]]
    return None


def _arrows(trial: Trial, instant: int) -> Array:
    """Starts and ends [n, 2, 3] m of the forces."""
    reactions = trial.get("reactions")
    if reactions is None:
        return np.zeros((0, 2, 3))
    force, point = (values(reactions[name])[instant] for name in ("force", "point"))
    both = np.stack([point, point + ARROW * force], axis=1)
    return both[np.isfinite(both).all(axis=(1, 2))]


# --- layers, from the back to the front ----------------------------------------------------------


def _floor(picture: Image.Image, view: View, points: Array, floor: float) -> None:
    """Squares that fade away from the subject."""
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    middle = np.nanmean(points, axis=0) * [1.0, 0.0, 1.0]
    first = np.floor((middle - REACH) / GRID) * GRID
    steps = np.arange(0.0, 2 * REACH + GRID / 2, GRID)
    fine = np.linspace(0.0, 2 * REACH, 8 * len(steps))
    for along, across in ((0, 2), (2, 0)):
        for step in steps:
            line = np.zeros((len(fine), 3))
            line[:, along], line[:, across] = first[along] + fine, first[across] + step
            line[:, 1] = floor
            pixels, _ = view.of(line)
            away = np.linalg.norm((line - middle)[:, [0, 2]], axis=1) / REACH
            for k in range(len(fine) - 1):
                if away[k] < 1:
                    colour = mixed(LINE, PAGE, min(1.0, float(away[k]) ** 2))
                    draw.line([tuple(pixels[k]), tuple(pixels[k + 1])], colour, FINE)


def _shadow(
    picture: Image.Image,
    view: View,
    trial: Trial,
    vertices: Array | None,
    bones: Array | None,
    floor: float,
) -> None:
    """What the body covers of the floor under it, blurred."""
    from PIL import Image, ImageDraw, ImageFilter

    mask = Image.new("L", picture.size, 0)
    draw = ImageDraw.Draw(mask)
    if vertices is not None:
        flat, _ = view.of(np.where([False, True, False], floor, vertices))
        for corners in flat[np.asarray(trial["mesh"]["faces"])]:
            draw.polygon([tuple(c) for c in corners], fill=110)
    elif bones is not None:
        flat, _ = view.of(np.where([False, True, False], floor, bones))
        for a, b in flat:
            draw.line([tuple(a), tuple(b)], fill=110, width=int(0.1 * view.scale))
    mask = mask.filter(ImageFilter.GaussianBlur(7 * FINE))
    picture.paste(Image.new("RGB", picture.size, SHADOW), mask=mask)


def _skin(picture: Image.Image, view: View, vertices: Array, faces: NDArray[Any]) -> None:
    """Triangles that face the eye, the far ones first."""
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    pixels, depth = view.of(vertices)
    a, b, c = (vertices[faces[:, k]] for k in range(3))
    normal = np.cross(b - a, c - a) @ view.axes.T
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    smooth = np.zeros_like(vertices)
    for k in range(3):
        np.add.at(smooth, faces[:, k], normal)
    smooth /= np.maximum(np.linalg.norm(smooth, axis=1, keepdims=True), 1e-12)
    shown = smooth[faces].mean(axis=1)
    light = 0.5 + 0.5 * shown @ (LIGHT / np.linalg.norm(LIGHT))
    edge = 1 - np.clip(shown[:, 2], 0.0, 1.0)
    bright = np.clip(0.62 + 0.42 * light - 0.22 * edge**2, 0.0, 1.02)
    colours = np.clip(bright[:, None] * np.array(SKIN), 0, 255).astype(int)
    corners = pixels[faces]
    one, other = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    facing = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0] < 0
    for k in np.argsort(depth[faces].mean(axis=1)):
        if facing[k] and np.isfinite(corners[k]).all():
            fill = tuple(colours[k].tolist())
            draw.polygon([tuple(p) for p in corners[k]], fill=fill, outline=fill)


def _bones(picture: Image.Image, view: View, bones: Array, *, faint: bool) -> None:
    colour = mixed(BONE, SKIN, 0.55) if faint else BONE
    width = BONE_WIDTH * FINE * (0.7 if faint else 1.0)
    pixels, depth = view.of(bones)
    for k in np.argsort(depth.mean(axis=1)):
        _stroke(picture, pixels[k], width, colour, rim=None if faint else mixed(BONE, PAGE, 0.7))


def _muscles(picture: Image.Image, view: View, trial: Trial, instant: int) -> None:
    """Lines, coloured by activation and as thick as the force; far ones paler."""
    points = muscle_points_at(trial, instant)
    if points is None:
        return
    names, start = trial["muscles"]["items"], np.asarray(trial["muscles"]["start"], dtype=int)
    activation = _at(trial, "activation", names, instant)
    force = _at(trial, "muscle_force", names, instant)
    colours = np.tile(np.array(MUSCLE, dtype=np.float64), (len(names), 1))
    if np.isfinite(activation).any():
        colours = activation_colours(activation)
    strength = np.sqrt(np.nan_to_num(force) / max(1.0, float(np.nanmax(force, initial=1.0))))
    if not np.isfinite(force).any():
        strength = np.nan_to_num(activation) if np.isfinite(activation).any() else strength + 0.25
    pixels, depth = view.of(points)
    own = [slice(start[m], start[m + 1]) for m in range(len(names))]
    depths = np.array([depth[part].mean() if depth[part].size else 0.0 for part in own])
    far = np.clip((depths.max() - depths) / max(1e-6, float(np.ptp(depths))), 0, 1)
    for m in np.argsort(depths):
        width = (THIN + (THICK - THIN) * strength[m]) * FINE
        _stroke(picture, pixels[own[m]], width, mixed(colours[m], PAGE, 0.45 * float(far[m])))


def _at(trial: Trial, quantity: str, names: list[str], instant: int) -> Array:
    """Values [n] of a quantity of items at an instant of the stage; NaN where there is none."""
    found = np.full(len(names), np.nan)
    series = trial.get("series", {}).get(quantity)
    if series is None:
        return found
    time, stage = values(trial["time"]), values(trial["stage_time"])
    sample = int(np.argmin(np.abs(time - stage[instant])))
    known = dict(zip(series["items"], values(series["values"])[:, sample], strict=True))
    return np.array([known.get(name, np.nan) for name in names])


def _forces(picture: Image.Image, view: View, arrows: Array) -> None:
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    for start, end in view.of(arrows)[0]:
        way = end - start
        size = float(np.linalg.norm(way))
        if size < 4 * FINE:
            continue
        way, head = way / size, min(11.0 * FINE, 0.5 * size)
        across = np.array([-way[1], way[0]])
        neck = end - way * head
        _stroke(picture, np.stack([start, neck]), 3.2 * FINE, FORCE)
        tips = [end, neck + 0.42 * head * across, neck - 0.42 * head * across]
        draw.polygon([tuple(p) for p in tips], fill=FORCE)


def _dots(picture: Image.Image, view: View, dots: Array) -> None:
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    radius = 3.0 * FINE
    for x, y in view.of(dots[np.isfinite(dots).all(axis=1)])[0]:
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=FORCE)


def _stroke(
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
