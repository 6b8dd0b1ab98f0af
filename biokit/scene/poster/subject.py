"""A subject of the poster: floor, shadow, skin, bones, muscles and forces at one instant."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

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
    SIDES,
    SKIN,
    TEXT,
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
FAR, QUIET = 0.4, 0.45  # how much paler the farthest and the quietest muscles are
LIVELY = 0.15  # activation from which a muscle is not quiet, and drawn last
THIN, THICK = 1.1, 4.6  # px, of muscles without force and with the largest
BONE_RADII = (0.006, 0.017)  # m
SLENDER = 0.05  # radius in lengths
SIDED = 0.22  # of the side's colour in a bone's


def has_stage(trial: Trial) -> bool:
    """Whether there is a body to draw."""
    return any(trial.get(part) is not None for part in ("mesh", "skeleton", "markers"))


def telling_instant(trial: Trial) -> int:
    """An instant of the stage, in the middle half of it.

    With much force on one foot and little on the other, and much activation, where these are
    there; otherwise the middle.
    """
    count = len(values(trial["stage_time"]))
    place = np.linspace(-1.0, 1.0, count) if count > 1 else np.zeros(1)
    score = -0.05 * np.abs(place)
    reactions, series = trial.get("reactions"), trial.get("series", {}).get("activation")
    if reactions is not None:
        force = np.nan_to_num(np.linalg.norm(values(reactions["force"]), axis=-1))  # [S, C]
        one = 2 * force.max(axis=1) - force.sum(axis=1)
        score = score + one / max(float(force.max()), 1e-6)
    if series is not None:
        mean = np.nan_to_num(values(series["values"])).mean(axis=0)
        mean = np.interp(values(trial["stage_time"]), values(trial["time"]), mean)
        score = score + mean / max(float(mean.max()), 1e-6)
    usable = _known(trial, count)
    middle = usable & (np.abs(place) <= 0.5)
    usable = middle if middle.any() else usable
    return int(np.argmax(np.where(usable, score, -np.inf)))


def _known(trial: Trial, count: int) -> NDArray[np.bool_]:
    """Instants [S] at which the body is known."""
    for part, name in (("mesh", "position"), ("skeleton", "position"), ("markers", "position")):
        if trial.get(part) is not None:
            return np.asarray(np.isfinite(values(trial[part][name])).any(axis=(1, 2)))
    return np.ones(count, dtype=bool)


class Subject(NamedTuple):
    """A trial at an instant, and how it is looked at."""

    trial: Trial
    instant: int
    view: View
    vertices: Array | None  # [V, 3] m
    bones: Array | None  # [K, 2, 3] m
    muscles: Array | None  # [P, 3] m
    dots: Array | None  # [n, 3] m, where there is nothing else
    arrows: Array  # [n, 2, 3] m
    centre: Array  # [3] m, on the floor


def placed(trial: Trial, box: tuple[float, float, float, float]) -> Subject | None:
    """A trial at its most telling instant in a box (left, top, right, bottom) px.

    None where nothing of it is known at any instant.
    """
    instant = telling_instant(trial)
    vertices, bones = vertices_at(trial, instant), bones_at(trial, instant)
    muscles, arrows = muscle_points_at(trial, instant), _arrows(trial, instant)
    solid = [p.reshape(-1, 3) for p in (vertices, bones, muscles) if p is not None and p.size]
    dots = None
    if not solid and trial.get("markers") is not None:
        dots = values(trial["markers"]["position"])[instant]
        solid = [dots]
    points = np.concatenate([*solid, arrows.reshape(-1, 3)])
    points = points[np.isfinite(points).all(axis=1)]
    if not len(points):
        return None
    left, top, right, bottom = (FINE * edge for edge in box)
    heading = heading_of(_track(trial), _pelvis(trial, instant))
    view = fitted(points, heading, (left, top, right, bottom))
    centre = (points.min(axis=0) + points.max(axis=0)) / 2
    centre[1] = float(trial.get("floor", 0.0))
    return Subject(trial, instant, view, vertices, bones, muscles, dots, arrows, centre)


def draw_subjects(picture: Image.Image, subjects: list[Subject]) -> None:
    """All floors, then all subjects."""
    for one in subjects:
        _floor(picture, one, REACH / len(subjects))
    for one in subjects:
        _shadow(picture, one)
        if one.vertices is not None:
            _skin(picture, one.view, one.vertices, np.asarray(one.trial["mesh"]["faces"]))
        if one.bones is not None:
            _bones(picture, one.view, one.trial, one.bones, faint=one.vertices is not None)
        if one.muscles is not None:
            _muscles(picture, one.view, one.trial, one.instant, one.muscles)
        if one.dots is not None:
            _dots(picture, one.view, one.dots)
        _forces(picture, one.view, one.arrows)


def _track(trial: Trial) -> Array:
    for part in ("skeleton", "mesh"):
        if trial.get(part) is not None:
            return values(trial[part]["position"])[:, 0]
    places = values(trial["markers"]["position"])
    known = np.isfinite(places).all(axis=2, keepdims=True)
    count = known.sum(axis=1)
    return np.where(count, np.where(known, places, 0.0).sum(axis=1) / np.maximum(count, 1), np.nan)


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


def _floor(picture: Image.Image, one: Subject, reach: float) -> None:
    """Squares that fade away from the subject, within ``reach`` m of it."""
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    first = np.floor((one.centre - reach) / GRID) * GRID
    steps = np.arange(0.0, 2 * reach + 1.5 * GRID, GRID)
    fine = np.linspace(0.0, float(steps[-1]), 12 * len(steps))
    for along, across in ((0, 2), (2, 0)):
        for step in steps:
            line = np.tile(one.centre, (len(fine), 1))
            line[:, along], line[:, across] = first[along] + fine, first[across] + step
            pixels, _ = one.view.of(line)
            away = np.linalg.norm((line - one.centre)[:, [0, 2]], axis=1) / reach
            for k in np.flatnonzero(away[:-1] < 0.97):
                colour = mixed(LINE, PAGE, float(away[k]) ** 2)
                draw.line([tuple(pixels[k]), tuple(pixels[k + 1])], colour, FINE)


def _shadow(picture: Image.Image, one: Subject) -> None:
    """What the body covers of the floor under it, blurred."""
    from PIL import Image, ImageDraw, ImageFilter

    mask = Image.new("L", picture.size, 0)
    draw = ImageDraw.Draw(mask)
    on_floor = np.array([False, True, False])
    if one.vertices is not None:
        flat, _ = one.view.of(np.where(on_floor, one.centre, one.vertices))
        for corners in flat[np.asarray(one.trial["mesh"]["faces"])]:
            draw.polygon([tuple(c) for c in corners], fill=110)
    elif one.bones is not None:
        flat, _ = one.view.of(np.where(on_floor, one.centre, one.bones))
        for a, b in flat[np.isfinite(flat).all(axis=(1, 2))]:
            draw.line([tuple(a), tuple(b)], fill=110, width=int(0.08 * one.view.scale))
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


def _bones(picture: Image.Image, view: View, trial: Trial, bones: Array, *, faint: bool) -> None:
    """Lines with round ends, the far ones first and paler; under a skin thin and pale."""
    pixels, depth = view.of(bones)
    lengths = np.linalg.norm(bones[:, 1] - bones[:, 0], axis=1)
    for k in np.argsort(depth.mean(axis=1)):
        bone = trial["skeleton"]["bones"][k]
        colour = SIDES.get(bone["side"], BONE)
        colour = mixed(BONE, colour, 0.0 if bone["side"] == "middle" else SIDED)
        radius = bone.get("radius") or float(np.clip(SLENDER * lengths[k], *BONE_RADII))
        if faint:
            if bone.get("shape"):
                continue
            colour, radius = mixed(colour, SKIN, 0.5), 0.6 * radius
        away = float(np.clip((depth.max() - depth[k].mean()) / max(np.ptp(depth), 1e-6), 0, 1))
        colour = mixed(colour, PAGE, 0.45 * away)
        ends, width = pixels[k], 2 * radius * view.scale
        if bone.get("shape") == "skull":
            along = (ends[1] - ends[0]) / max(float(np.linalg.norm(ends[1] - ends[0])), 1e-6)
            ends = np.stack([ends[0] + 0.62 * width * along, ends[1] - width / 2 * along])
        _stroke(picture, ends, width, colour, rim=mixed(colour, TEXT, 0.25))


def _muscles(picture: Image.Image, view: View, trial: Trial, instant: int, points: Array) -> None:
    """Lines, coloured by activation and as thick as the force; far and quiet ones paler."""
    names, start = trial["muscles"]["items"], np.asarray(trial["muscles"]["start"], dtype=int)
    activation = _at(trial, "activation", names, instant)
    force = _at(trial, "muscle_force", names, instant)
    colours = np.tile(np.array(MUSCLE, dtype=np.float64), (len(names), 1))
    quiet = np.zeros(len(names))
    if np.isfinite(activation).any():
        colours = activation_colours(activation)
        quiet = QUIET * (1 - np.clip(np.nan_to_num(activation) / LIVELY, 0.0, 1.0))
    strength = np.sqrt(np.nan_to_num(force) / max(1.0, float(np.nanmax(force, initial=1.0))))
    if not np.isfinite(force).any():
        strength = np.nan_to_num(activation) if np.isfinite(activation).any() else strength + 0.25
    pixels, depth = view.of(points)
    own = [slice(start[m], start[m + 1]) for m in range(len(names))]
    depths = np.array([depth[part].mean() if depth[part].size else 0.0 for part in own])
    far = FAR * np.clip((depths.max() - depths) / max(1e-6, float(np.ptp(depths))), 0, 1)
    paper = SKIN if trial.get("mesh") is not None else PAGE
    for m in np.lexsort((depths, np.nan_to_num(activation) > LIVELY)):
        width = (THIN + (THICK - THIN) * strength[m]) * FINE
        pale = mixed(colours[m], paper, float(1 - (1 - far[m]) * (1 - quiet[m])))
        _stroke(picture, pixels[own[m]], width, pale)


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
