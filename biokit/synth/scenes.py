"""Where people in pictures are: rooms and open places, furniture, things in the way, light."""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.synth.outfits import Outfit
from biokit.synth.random_values import SEEDS, chance, colours, surfaces, uniform

# Patterns: see `biokit.synth.render_kernels`
PLAIN, BANDS, STRIPES, CHECKS, CLOUDS, GRAIN, TILES = range(7)
FLOORS = (PLAIN, CLOUDS, CLOUDS, GRAIN, GRAIN, TILES, CHECKS)
WALLS = (PLAIN, PLAIN, PLAIN, CLOUDS, STRIPES, TILES)
THINGS = (PLAIN, PLAIN, CLOUDS, GRAIN, STRIPES, BANDS, CHECKS)
FURNITURE = 7  # boxes of a scene
OCCLUDERS = 2
OUTSIDE = 0.3  # share of pictures in open places
OCCLUDED = 0.35  # share of pictures where something stands in the way
TALL = torch.tensor([0.0, 1.5, 0.0])  # m, half the height of a post
CLEAR = 0.75  # m around the person that furniture leaves free


class Scene(NamedTuple):
    """B scenes with K boxes each; lengths in m in ground, colours linear.

    Attributes
    ----------
    low, high : Tensor, shape (B, 3)
        Corners of the room; the floor is ``low[:, 1]``.
    skyline : Tensor, shape (B,)
        Height of the walls, over which the sky is seen.
    box_centre, box_half : Tensor, shape (B, K, 3)
        Middles and half sides of boxes.
    box_turn : Tensor, shape (B, K, 3, 3)
        From ground to the boxes.
    outfit : Tensor, shape (B, 8)
        See `biokit.synth.outfits.Outfit`.
    thickness : Tensor, shape (B, 5)
    surface : Tensor, shape (B, 8 + K, 10)
        Floor, walls, sky (its two colours are those of the horizon and of the zenith), skin, hair,
        top, trousers, shoes, boxes.
    sun : Tensor, shape (B, 3)
        Unit vector to the light.
    light, above, below : Tensor, shape (B, 3)
        Colour of the light, and of what comes from everywhere above and below.
    """

    low: Tensor
    high: Tensor
    skyline: Tensor
    box_centre: Tensor
    box_half: Tensor
    box_turn: Tensor
    outfit: Tensor
    thickness: Tensor
    surface: Tensor
    sun: Tensor
    light: Tensor
    above: Tensor
    below: Tensor

    def to(self, device: torch.device | str) -> Scene:
        """Copy to a device, in float32."""
        return Scene(*(x.to(device, torch.float32).contiguous() for x in self))

    def expand(self, count: int) -> Scene:
        """One scene for all pictures of a clip."""
        return Scene(*(x.expand(count, *x.shape[1:]) for x in self))


def draw_scenes(outfit: Outfit, eye: Tensor, person: Tensor, generator: torch.Generator) -> Scene:
    """Random surroundings of people.

    Parameters
    ----------
    outfit : Outfit
        Of B people.
    eye : Tensor, shape (B, 3)
        Where the cameras are, m.
    person : Tensor, shape (B, 3)
        Where the people are (their middle), m.
    generator : torch.Generator
        On the CPU.
    """
    count = len(eye)
    outside = chance(count, OUTSIDE, generator)[:, None]
    room = torch.where(
        outside,
        uniform((count, 6), 15.0, 50.0, generator),
        uniform((count, 6), 0.5, 5.0, generator),
    )
    low = torch.minimum(eye, person) - room[:, :3]
    high = torch.maximum(eye, person) + room[:, 3:]
    low[:, 1] = 0.0
    ceiling = torch.maximum(eye[:, 1] + 0.4, uniform((count,), 2.3, 4.0, generator))
    high[:, 1] = torch.where(outside[:, 0], 60.0, ceiling)
    skyline = torch.where(outside[:, 0], uniform((count,), 0.3, 12.0, generator), 200.0)
    furniture = _furniture(eye, person, generator)
    things = _occluders(eye, person, generator)
    centre, half, yaw = (torch.cat(pair, 1) for pair in zip(furniture, things, strict=True))
    sun, light, above, below = _light(count, outside, generator)
    return Scene(
        low,
        high,
        skyline,
        centre,
        half,
        about_y(yaw),
        outfit.limits,
        outfit.thickness,
        torch.cat([_room(outside, generator), outfit.surface, _things(count, generator)], 1),
        sun,
        light,
        above,
        below,
    )


# ---------------------------------------------------------------------------------------- details


def _furniture(
    eye: Tensor, person: Tensor, generator: torch.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """Boxes around the person that block no view: centres, half sides, turns about y."""
    count = len(eye)
    shape = (count, FURNITURE)
    half = uniform((*shape, 3), 0.08, 0.6, generator)
    half[..., 1] = torch.where(
        torch.rand(shape, generator=generator) < 0.3,
        uniform(shape, 0.5, 1.2, generator),
        half[..., 1],
    )
    around = uniform(shape, 0.0, 2 * math.pi, generator)
    wide = half[..., ::2].norm(dim=-1)
    away = CLEAR + wide + uniform(shape, 0.0, 4.0, generator)
    step = torch.stack([around.cos(), torch.zeros(shape), around.sin()], -1)
    centre = person[:, None] + away[..., None] * step
    hung = torch.rand(shape, generator=generator) < 0.25
    centre[..., 1] = torch.where(hung, uniform(shape, 0.3, 2.5, generator), half[..., 1])
    view = (person - eye)[:, None]
    along = ((centre - eye[:, None]) * view).sum(-1) / view.square().sum(-1)
    off = (centre - eye[:, None] - along.clamp(0, 1)[..., None] * view).norm(dim=-1)
    in_the_way = (along < 0.98) & (off < wide + 0.9 * along.clamp(0, 1))
    half = torch.where(in_the_way[..., None], 1e-4, half)
    return centre, half, uniform(shape, 0.0, math.pi, generator)


def _occluders(
    eye: Tensor, person: Tensor, generator: torch.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """Boxes between camera and person: tables, posts, rails and things that hang."""
    count = len(eye)
    shape = (count, OCCLUDERS)
    share = uniform((*shape, 1), 0.45, 0.85, generator)
    view = (person - eye)[:, None]
    across = torch.linalg.cross(view, torch.tensor([0.0, 1.0, 0.0]).expand_as(view))
    across = torch.nn.functional.normalize(across, dim=-1)
    middle = eye[:, None] + share * view
    centre = middle + uniform((*shape, 1), -0.5, 0.5, generator) * share * across
    centre[..., 1] += share[..., 0] * uniform(shape, -0.9, 0.7, generator)
    half = uniform((*shape, 3), 0.02, 0.2, generator)
    post = torch.rand(shape, generator=generator)[..., None] < 0.3
    half = torch.where(post, half * torch.tensor([0.4, 0.0, 0.4]) + TALL, half)
    shown = chance(count, OCCLUDED, generator)[:, None] & (
        torch.rand(shape, generator=generator) < 0.7
    )
    half = torch.where(shown[..., None], half, 1e-4)
    return centre, half, uniform(shape, 0.0, math.pi, generator)


def _room(outside: Tensor, generator: torch.Generator) -> Tensor:
    """Surfaces (B, 3, 10) of floor, walls and sky."""
    count = len(outside)

    def either(one: tuple[float, float], other: tuple[float, float], strong: float) -> Tensor:
        inside = colours(count, generator, value=one, saturation=(0.0, strong))
        green = colours(count, generator, value=other, saturation=(0.0, 0.6))
        return torch.where(outside, green, inside)

    floor, wall = either((0.1, 0.6), (0.08, 0.45), 0.7), either((0.25, 0.95), (0.04, 0.5), 0.6)
    shade = uniform((2, count, 1), 0.6, 1.4, generator)
    blue = torch.tensor([0.25, 0.42, 0.8]) * uniform((count, 1), 0.4, 1.2, generator)
    pale = uniform((count, 1), 0.5, 1.0, generator).expand(count, 3)
    zenith = torch.where(
        outside, torch.lerp(blue, pale, uniform((count, 1), 0, 1, generator)), pale
    )
    horizon = torch.where(outside, pale, 0.9 * pale)
    seed = torch.randint(SEEDS, (count, 1), generator=generator).float()
    sky = torch.cat([horizon, zenith, torch.zeros(count, 2), seed, torch.zeros(count, 1)], -1)
    return torch.stack(
        [
            surfaces(floor, shade[0] * floor, FLOORS, (0.5, 6.0), generator, gloss=0.05),
            surfaces(wall, shade[1] * wall, WALLS, (0.3, 6.0), generator),
            sky,
        ],
        1,
    )


def _things(count: int, generator: torch.Generator) -> Tensor:
    """Surfaces (B, K, 10) of the boxes."""
    number = count * (FURNITURE + OCCLUDERS)
    one, two = (colours(number, generator) for _ in range(2))
    rows = surfaces(one, two, THINGS, (1.0, 15.0), generator, gloss=0.05)
    return rows.unflatten(0, (count, -1))


def _light(
    count: int, outside: Tensor, generator: torch.Generator
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Direction of the light, its colour, and what comes from above and below."""
    around = uniform((count,), 0.0, 2 * math.pi, generator)
    up = uniform((count,), math.radians(12), math.radians(85), generator)
    flat = up.cos()
    sun = torch.stack([flat * around.cos(), up.sin(), flat * around.sin()], -1)
    warm = uniform((count, 1), -1.0, 1.0, generator) * torch.tensor([0.12, 0.0, -0.15])
    strength = uniform((count, 1), 0.15, 1.1, generator)
    light = strength * (1 + warm)
    cool = uniform((count, 1), -1.0, 1.0, generator) * torch.tensor([-0.06, 0.0, 0.1])
    above = uniform((count, 1), 0.25, 0.7, generator) * (1 + cool)
    below = above * uniform((count, 1), 0.2, 0.7, generator)
    return sun, light, above, below


def about_y(angle: Tensor) -> Tensor:
    """Rotations (..., 3, 3) about the vertical by angles (...), rad."""
    c, s = angle.cos(), angle.sin()
    nought, one = torch.zeros_like(c), torch.ones_like(c)
    rows = ((c, nought, s), (nought, one, nought), (-s, nought, c))
    return torch.stack([torch.stack(row, -1) for row in rows], -2)
