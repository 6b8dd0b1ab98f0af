"""Skin, bones and muscles of the poster, each from the back to the front."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from biokit.scene.posed import (
    Trial,
    values,
)
from biokit.scene.poster.colours import (
    BONE,
    MUSCLE,
    PAGE,
    SIDES,
    SKIN,
    TEXT,
    activation_colours,
    mixed,
)
from biokit.scene.poster.strokes import stroke
from biokit.scene.poster.view import View

if TYPE_CHECKING:
    from PIL import Image

Array = NDArray[np.float64]

BONE_RADII = (0.006, 0.017)  # m
SLENDER = 0.05  # radius in lengths
SIDED = 0.22  # of the side's colour in a bone's
LIGHT = np.array([-0.45, 0.75, 0.6])  # to the right, up, towards the eye
FAR = 0.35  # how much paler the farthest muscles are
# Radius of a muscle: of a bundle of fibres at this stress, but not thinner than the eye sees.
STRESS, THINNEST, PLAIN = 3e6, 0.0015, 0.0035  # Pa; m; m without forces


def draw_skin(picture: Image.Image, view: View, vertices: Array, faces: NDArray[Any]) -> None:
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


def draw_bones(
    picture: Image.Image, view: View, trial: Trial, bones: Array, *, faint: bool
) -> None:
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
        stroke(picture, ends, width, colour, rim=mixed(colour, TEXT, 0.25))


def draw_muscles(
    picture: Image.Image, view: View, trial: Trial, instant: int, points: Array
) -> None:
    """Lines, coloured by activation and as thick as the force; far ones paler."""
    names, start = trial["muscles"]["items"], np.asarray(trial["muscles"]["start"], dtype=int)
    activation = _at(trial, "activation", names, instant)
    force = _at(trial, "muscle_force", names, instant)
    colours = np.tile(np.array(MUSCLE, dtype=np.float64), (len(names), 1))
    if np.isfinite(activation).any():
        colours = activation_colours(activation)
    radius = np.full(len(names), PLAIN)
    if np.isfinite(force).any():
        radius = np.maximum(THINNEST, np.sqrt(np.nan_to_num(force).clip(0) / (np.pi * STRESS)))
    pixels, depth = view.of(points)
    own = [slice(start[m], start[m + 1]) for m in range(len(names))]
    depths = np.array([depth[part].mean() if depth[part].size else 0.0 for part in own])
    far = FAR * np.clip((depths.max() - depths) / max(1e-6, float(np.ptp(depths))), 0, 1)
    paper = SKIN if trial.get("mesh") is not None else PAGE
    for m in np.argsort(depths):
        width = 2 * radius[m] * view.scale
        stroke(picture, pixels[own[m]], width, mixed(colours[m], paper, float(far[m])))


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
