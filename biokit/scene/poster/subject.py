"""A subject of the poster at one instant: where it stands, and its layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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
from biokit.scene.poster.colours import (
    ACCENT,
    SIDES,
    Colour,
)
from biokit.scene.poster.figure import draw_bones, draw_muscles, draw_skin
from biokit.scene.poster.ground import draw_floor, draw_shadow
from biokit.scene.poster.instant import telling_instant
from biokit.scene.poster.lettering import FINE
from biokit.scene.poster.strokes import stroke
from biokit.scene.poster.view import View, fitted, heading_of
from biokit.side_names import split_side

if TYPE_CHECKING:
    from PIL import Image

Array = NDArray[np.float64]

ARROW = 0.75  # m per weight of the body
UNWEIGHED = 0.001  # m per N, of a body of unknown weight
REACH = 2.0  # m of the floor that are drawn around a subject


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
    colours: list[Colour]  # of the arrows
    centre: Array  # [3] m, on the floor


def placed(trial: Trial, box: tuple[float, float, float, float]) -> Subject | None:
    """A trial at its most telling instant in a box (left, top, right, bottom) px.

    None where nothing of it is known at any instant.
    """
    instant = telling_instant(trial)
    vertices, bones = vertices_at(trial, instant), bones_at(trial, instant)
    muscles = muscle_points_at(trial, instant)
    arrows, colours = _arrows(trial, instant)
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
    return Subject(trial, instant, view, vertices, bones, muscles, dots, arrows, colours, centre)


def draw_subjects(picture: Image.Image, subjects: list[Subject]) -> None:
    """All floors, then all subjects."""
    for one in subjects:
        draw_floor(picture, one.view, one.centre, REACH / len(subjects))
    for one in subjects:
        faces = None if one.vertices is None else np.asarray(one.trial["mesh"]["faces"])
        draw_shadow(picture, one.view, one.centre, one.vertices, faces, one.bones)
        if one.vertices is not None and faces is not None:
            draw_skin(picture, one.view, one.vertices, faces)
        if one.bones is not None:
            draw_bones(picture, one.view, one.trial, one.bones, faint=one.vertices is not None)
        if one.muscles is not None:
            draw_muscles(picture, one.view, one.trial, one.instant, one.muscles)
        if one.dots is not None:
            _dots(picture, one.view, one.dots)
        _forces(picture, one)


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


def _arrows(trial: Trial, instant: int) -> tuple[Array, list[Colour]]:
    """Starts and ends [n, 2, 3] m of the forces, and their colours."""
    reactions = trial.get("reactions")
    if reactions is None:
        return np.zeros((0, 2, 3)), []
    force, point = (values(reactions[name])[instant] for name in ("force", "point"))
    scale = ARROW / reactions["weight"] if reactions.get("weight") else UNWEIGHED
    both = np.stack([point, point + scale * force], axis=1)
    there = np.isfinite(both).all(axis=(1, 2))
    sides = [split_side(str(item))[1] for item in np.array(reactions["items"])[there]]
    return both[there], [SIDES.get(side, ACCENT) for side in sides]


def _forces(picture: Image.Image, one: Subject) -> None:
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    for (start, end), colour in zip(one.view.of(one.arrows)[0], one.colours, strict=True):
        way = end - start
        size = float(np.linalg.norm(way))
        if size < 4 * FINE:
            continue
        way, head = way / size, min(11.0 * FINE, 0.5 * size)
        across = np.array([-way[1], way[0]])
        neck = end - way * head
        stroke(picture, np.stack([start, neck]), 3.2 * FINE, colour)
        tips = [end, neck + 0.42 * head * across, neck - 0.42 * head * across]
        draw.polygon([tuple(p) for p in tips], fill=colour)


def _dots(picture: Image.Image, view: View, dots: Array) -> None:
    from PIL import ImageDraw

    draw = ImageDraw.Draw(picture)
    radius = 3.0 * FINE
    for x, y in view.of(dots[np.isfinite(dots).all(axis=1)])[0]:
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=ACCENT)
