"""Straight lines that wrap over cylinders, spheres and tori.

A muscle that is held off a line between two points by an object leaves the first point straight,
touches the object, runs over its surface and leaves it straight. Cylinder and sphere have that
path in closed form: the surface unrolls into a plane. Coordinates are those of the wrap object's
frame; ``K`` pairs of points, the batch last.

Which pairs wrap, and on which side, is decided as in OpenSim (``WrapCylinder``, ``WrapSphere``,
``WrapTorus``): a point inside the object means no wrap; without a quadrant only a line that cuts
the object wraps, the short way; with one the path keeps to that side, if need be the long way.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor


class Wrapped(NamedTuple):
    """What becomes of ``K`` straight lines.

    Attributes
    ----------
    touches : Tensor of bool, shape (K, B)
        Whether the line wraps. Where not, the rest is finite but means nothing.
    cuts : Tensor of bool, shape (K, B)
        Whether the straight line passes through the object, so that it must wrap.
    first, second : Tensor, shape (K, 3, B)
        Where the path touches and leaves the surface.
    length : Tensor, shape (K, B)
        On the surface between the two.
    pull_first, pull_second : Tensor, shape (K, 3, B)
        Force of a unit tension on the two ends: minus the gradient of the whole length. For a
        shortest path it is the direction towards the surface.
    """

    touches: Tensor
    cuts: Tensor
    first: Tensor
    second: Tensor
    length: Tensor
    pull_first: Tensor
    pull_second: Tensor


def cylinder(
    p1: Tensor,
    p2: Tensor,
    radius: Tensor,
    length: Tensor,
    side: Tensor,
    *,
    plane_section: bool = False,
) -> Wrapped:
    """Wrap over cylinders about z: straight lines and helices.

    Parameters
    ----------
    p1, p2 : Tensor, shape (K, 3, B)
        Ends of the lines, m.
    radius, length : Tensor, shape (K, 1)
        The path wraps if it touches the surface within the length at one end at least.
    side : Tensor, shape (K, 3, 1)
        Unit vector along the quadrant's axis, zero for none.
    plane_section : bool
        Touch where OpenSim does for paths with one wrap object: in a plane through both ends and
        the edge of the cylinder between them. That is not the shortest path where the line
        crosses the cylinder obliquely.
    """
    r2 = radius.square()
    with torch.no_grad():
        d1, d2 = _across(p1, p1), _across(p2, p2)
        u = p2 - p1
        uu = _across(u, u)
        t = -_across(p1, u) / uu.clamp(min=1e-20)
        near = p1 + t[:, None] * u
        hit = (_across(near, near) < r2) & (t > 0) & (t < 1) & (uu > 1e-20)
        constrained = side.any(1)
        on1, on2 = on_side(p1, side), on_side(p2, side)
        open_ = torch.where(
            on1 | on2, hit | ((on1 != on2) & ~on_side(near, side)), torch.ones_like(hit)
        )
        touches = torch.where(constrained, open_, hit) & (d1 > r2) & (d2 > r2)
        cuts = torch.where(constrained, hit & (on1 | on2), hit)
        # Anywhere outside, for lines that do not wrap: their values are not used, but the
        # gradients of what is not used must be finite too.
        away = touches[:, None]
        aside1 = torch.stack([3 * radius, 0 * radius, 0 * radius], 1)
        aside2 = torch.stack([-3 * radius, radius, 0 * radius], 1)
    p1, p2 = torch.where(away, p1, aside1), torch.where(away, p2, aside2)
    d1, d2 = _across(p1, p1).sqrt(), _across(p2, p2).sqrt()
    c1, c2 = radius / d1, radius / d2
    l1, l2 = (d1.square() - r2).clamp(min=1e-24).sqrt(), (d2.square() - r2).clamp(min=1e-24).sqrt()
    s1, s2 = l1 / d1, l2 / d2
    x1, y1, x2, y2 = p1[:, 0] / d1, p1[:, 1] / d1, p2[:, 0] / d2, p2[:, 1] / d2  # radial directions
    with torch.no_grad():
        turn, far = _cylinder_turn(
            (x1, y1, c1, s1, p1[:, 2]), (x2, y2, c2, s2, p2[:, 2]), side, constrained
        )
    # Unit vectors from the axis to where the path touches, turned by +-acos(r/d) from the ends.
    a1, b1 = c1 * x1 - turn * s1 * y1, c1 * y1 + turn * s1 * x1
    a2, b2 = c2 * x2 + turn * s2 * y2, c2 * y2 - turn * s2 * x2
    angle = torch.atan2(a1 * b2 - b1 * a2, a1 * a2 + b1 * b2).abs()
    with torch.no_grad():
        out_x = radius * (a1 + a2) - p1[:, 0] - p2[:, 0]
        out_y = radius * (b1 + b2) - p1[:, 1] - p2[:, 1]
        long = constrained & ((a1 + a2) * out_x + (b1 + b2) * out_y < 0)
    angle = torch.where(long, 2 * math.pi - angle, angle)
    z1, z2 = p1[:, 2], p2[:, 2]
    if plane_section:
        h1, h2 = _plane_section(p1, p2, (a1, b1), (a2, b2), radius, far)
    else:
        rise = (z2 - z1) / (l1 + radius * angle + l2)  # the unrolled path is straight
        h1, h2 = z1 + rise * l1, z2 - rise * l2
    with torch.no_grad():
        half = length / 2
        touches = touches & ((h1.abs() <= half) | (h2.abs() <= half))
    first = torch.stack([radius * a1, radius * b1, h1], 1)
    second = torch.stack([radius * a2, radius * b2, h2], 1)
    surface = ((radius * angle).square() + (h2 - h1).square()).clamp(min=1e-24).sqrt()
    return Wrapped(touches, cuts, first, second, surface, unit(first - p1), unit(second - p2))


def _across(a: Tensor, b: Tensor) -> Tensor:
    """Product of the components across z."""
    return a[:, 0] * b[:, 0] + a[:, 1] * b[:, 1]


def on_side(p: Tensor, side: Tensor) -> Tensor:
    """Whether a point lies on the quadrant's side; OpenSim counts zero as positive."""
    along = (p * side).sum(1)
    return (along > 0) | ((along == 0) & (side.sum(1) > 0))


Radial = tuple[Tensor, Tensor, Tensor, Tensor, Tensor]


def _cylinder_turn(
    one: Radial, two: Radial, side: Tensor, constrained: Tensor
) -> tuple[Tensor, Tensor]:
    """Sense of rotation (+1 or -1) from the first end to the second.

    And whether OpenSim looks for the edge of the cylinder on the far side.
    """

    def edges(end: Radial) -> tuple[tuple[Tensor, Tensor], tuple[Tensor, Tensor]]:
        x, y, c, s, _ = end
        return (c * x - s * y, c * y + s * x), (c * x + s * y, c * y - s * x)

    (a1, b1), (a2, b2) = edges(one), edges(two)
    plus = a1[0] * b2[0] + a1[1] * b2[1]  # cosine of the angle between the edges, either way round
    minus = b1[0] * a2[0] + b1[1] * a2[1]

    def on(edge: tuple[Tensor, Tensor], end: Radial) -> Tensor:
        return on_side(torch.stack([edge[0], edge[1], end[4]], 1), side)

    on_a1, on_b1, on_a2, on_b2 = on(a1, one), on(b1, one), on(a2, two), on(b2, two)
    both, neither = on_a1 & on_b1, ~on_a1 & ~on_b1
    forward = (on_a1 & ~on_b1) | (both & ~on_a2) | (neither & ~on_a2 & (on_b2 | (plus < minus)))
    lost = neither & ~on_a2 & ~on_b2
    far = constrained & (lost | torch.where(forward, plus < minus, plus <= minus))
    forward = torch.where(constrained, forward, plus > minus)
    return torch.where(forward, 1.0, -1.0).to(plus), far


def _plane_section(
    p1: Tensor,
    p2: Tensor,
    edge1: tuple[Tensor, Tensor],
    edge2: tuple[Tensor, Tensor],
    radius: Tensor,
    far: Tensor,
) -> tuple[Tensor, Tensor]:
    """Heights at which a plane through both ends and an apex on the surface cuts the two edges."""
    d1, d2 = _across(p1, p1).sqrt(), _across(p2, p2).sqrt()
    middle = p1 + (d1 / (d1 + d2))[:, None] * (p2 - p1)
    on_axis = torch.stack([torch.zeros_like(d1), torch.zeros_like(d1), middle[:, 2]], 1)
    normal = torch.linalg.cross(p1 - on_axis, p2 - on_axis, dim=1)
    size = _across(normal, normal).clamp(min=1e-24).sqrt()
    apex_x, apex_y = -normal[:, 1] / size * radius, normal[:, 0] / size * radius
    with torch.no_grad():
        nearer = apex_x * middle[:, 0] + apex_y * middle[:, 1] >= 0
        flip = torch.where(nearer == far, -1.0, 1.0).to(size)
    apex = torch.stack([flip * apex_x, flip * apex_y, middle[:, 2]], 1)
    normal = torch.linalg.cross(p1 - apex, p2 - apex, dim=1)
    normal = normal / (normal * normal).sum(1, keepdim=True).clamp(min=1e-24).sqrt()
    level = (normal * p1).sum(1)
    heights = []
    for (x, y), own, other in ((edge1, p1[:, 2], p2[:, 2]), (edge2, p2[:, 2], p1[:, 2])):
        steep = normal[:, 2].abs() > 1e-12
        slope = torch.where(steep, normal[:, 2], 1.0)
        height = (level - radius * (normal[:, 0] * x + normal[:, 1] * y)) / slope
        fits = steep & ((height - own).abs() < 10) & ((height - other).abs() < (own - other).abs())
        heights.append(torch.where(fits, height, own))
    return heights[0], heights[1]


def sphere(p1: Tensor, p2: Tensor, radius: Tensor, side: Tensor) -> Wrapped:
    """Wrap over spheres: straight lines and great circles.

    Parameters
    ----------
    p1, p2 : Tensor, shape (K, 3, B)
    radius : Tensor, shape (K, 1)
    side : Tensor, shape (K, 3, 1)
        Unit vector along the quadrant's axis, zero for none.

    Notes
    -----
    Lines through the centre, for which OpenSim takes the tangent points of the frame before, wrap
    in a plane of our choice. The long way round has a positive length (OpenSim: negative).
    """
    r2 = radius.square()
    with torch.no_grad():
        u = p2 - p1
        t = -(p1 * u).sum(1) / (u * u).sum(1).clamp(min=1e-20)
        near = p1 + t[:, None] * u
        hit = ((near * near).sum(1) <= r2) & (t > 0) & (t < 1)
        outside = ((p1 * p1).sum(1) > r2) & ((p2 * p2).sum(1) > r2)
        constrained = side.any(1)
        on1, on2 = on_side(p1, side), on_side(p2, side)
        touches = hit & outside
        cuts = touches & constrained & (on1 | on2)
        nothing = torch.zeros_like(radius)
        aside1 = torch.stack([3 * radius, nothing, nothing], 1)
        aside2 = torch.stack([-3 * radius, radius, nothing], 1)
        away = touches[:, None]
    p1, p2 = torch.where(away, p1, aside1), torch.where(away, p2, aside2)
    d1, d2 = (p1 * p1).sum(1).sqrt(), (p2 * p2).sum(1).sqrt()
    e1, e2 = p1 / d1[:, None], p2 / d2[:, None]
    normal = torch.linalg.cross(e1, e2, dim=1)
    with torch.no_grad():
        straight = (normal * normal).sum(1, keepdim=True) < 1e-10
        axis = torch.nn.functional.one_hot(e1.abs().argmin(1), 3).movedim(-1, 1).to(e1)
        any_plane = torch.linalg.cross(e1, axis, dim=1)
    normal = torch.where(straight, any_plane, normal)
    n = normal / (normal * normal).sum(1, keepdim=True).sqrt()
    t1, t2 = torch.linalg.cross(n, e1, dim=1), torch.linalg.cross(n, e2, dim=1)
    between = torch.atan2((t1 * e2).sum(1), (e1 * e2).sum(1))  # 0 to pi
    between = torch.where(straight[:, 0], math.pi, between)
    l1, l2 = (d1.square() - r2).clamp(min=1e-24).sqrt(), (d2.square() - r2).clamp(min=1e-24).sqrt()
    a1, a2 = torch.atan2(l1, radius.expand_as(l1)), torch.atan2(l2, radius.expand_as(l2))

    def edges(turn: Tensor) -> tuple[Tensor, Tensor]:
        x1, x2 = radius / d1, radius / d2
        y1, y2 = turn * l1 / d1, -turn * l2 / d2
        one = radius[:, None] * (x1[:, None] * e1 + y1[:, None] * t1)
        two = radius[:, None] * (x2[:, None] * e2 + y2[:, None] * t2)
        return one, two

    with torch.no_grad():
        one, two = edges(-torch.ones_like(d1))
        # OpenSim starts from the long way round and takes the short one if that leans to the side.
        short = (((one - p1) + (two - p2)) * side).sum(1) < 0
        short = torch.where(constrained & ~(on1 & on2), short, torch.ones_like(short))
        turn = torch.where(short, 1.0, -1.0).to(d1)
    first, second = edges(turn)
    angle = torch.where(short, between, 2 * math.pi - between) - a1 - a2
    return Wrapped(
        touches,
        cuts,
        first,
        second,
        radius * angle,
        unit(first - p1),
        unit(second - p2),
    )


SAMPLES = 24  # along a line, to find where it comes nearest to a torus
STEPS = 8  # of Newton's method from there


def torus(
    p1: Tensor,
    p2: Tensor,
    inner: Tensor,
    outer: Tensor,
    side: Tensor,
    *,
    plane_section: bool = False,
) -> Wrapped:
    """Wrap through the hole of tori about z.

    As OpenSim does it, the tube is replaced by a straight cylinder of the ``inner`` radius, there
    where the line comes nearest to the circle of the ``outer`` radius; the path keeps to its side
    of the hole.

    Parameters
    ----------
    p1, p2 : Tensor, shape (K, 3, B)
    inner, outer : Tensor, shape (K, 1)
        Radius of the tube and of the circle at its centre.
    side : Tensor, shape (K, 3, 1)
        Unit vector along the quadrant's axis, zero for none.
    plane_section : bool
        See `cylinder`.
    """
    centre, found = _nearest_on_circle(p1, p2, outer, side)
    x = -centre / outer[:, None]  # [K, 2, B] towards the hole
    nothing = torch.zeros_like(x[:, 0])
    along = torch.stack([-x[:, 1], x[:, 0], nothing], 1)  # cylinder axis: (x, -z, x cross -z)
    frame = torch.stack(
        [
            torch.stack([x[:, 0], x[:, 1], nothing], 1),
            torch.stack([nothing, nothing, nothing - 1], 1),
            along,
        ],
        1,
    )  # [K, axis, 3, B]
    origin = torch.cat([centre, nothing[:, None]], 1)

    def into(p: Tensor) -> Tensor:
        return (frame * (p - origin)[:, None]).sum(2)

    def back(v: Tensor) -> Tensor:
        return (frame * v[:, :, None]).sum(1)

    towards = torch.zeros_like(side)
    towards[:, 0] = 1.0
    endless = torch.full_like(inner, 1e4)
    found_path = cylinder(into(p1), into(p2), inner, endless, towards, plane_section=plane_section)
    return found_path._replace(
        touches=found_path.touches & found,
        cuts=torch.zeros_like(found),
        first=back(found_path.first) + origin,
        second=back(found_path.second) + origin,
        pull_first=back(found_path.pull_first),
        pull_second=back(found_path.pull_second),
    )


def _nearest_on_circle(
    p1: Tensor, p2: Tensor, radius: Tensor, side: Tensor
) -> tuple[Tensor, Tensor]:
    """Point (K, 2, B) of a circle about z that is nearest to the line.

    And whether it is on the quadrant's side.
    """
    u = p2 - p1
    uu = (u * u).sum(1).clamp(min=1e-20)

    def squared_distance(t: Tensor) -> tuple[Tensor, Tensor]:
        point = p1 + t[:, None] * u
        reach = _across(point, point).clamp(min=1e-20).sqrt()
        return (reach - radius).square() + point[:, 2].square(), point

    with torch.no_grad():
        best = torch.zeros_like(uu)
        least = torch.full_like(uu, torch.inf)
        constrained = side.any(1)
        for k in range(SAMPLES + 1):
            t = torch.full_like(uu, k / SAMPLES)
            value, point = squared_distance(t)
            value = torch.where(constrained & ~on_side(point, side), value + 1e6, value)
            best = torch.where(value < least, t, best)
            least = torch.minimum(value, least)
    t = best
    for _ in range(STEPS):
        point = p1 + t[:, None] * u
        reach = _across(point, point).clamp(min=1e-20).sqrt()
        along = _across(point, u) / reach
        slope = (reach - radius) * along + point[:, 2] * u[:, 2]
        bend = along.square() + (reach - radius) * (_across(u, u) - along.square()) / reach
        bend = (bend + u[:, 2].square()).clamp(min=1e-3 * uu)
        t = t - (slope / bend).clamp(-0.1, 0.1)
    point = p1 + t[:, None] * u
    reach = _across(point, point).clamp(min=1e-20).sqrt()
    with torch.no_grad():
        found = ~constrained | on_side(point, side)
    return point[:, :2] * (radius / reach)[:, None], found


def with_exact_pull(over: Callable[[Tensor, Tensor], Wrapped], p1: Tensor, p2: Tensor) -> Wrapped:
    """A wrap whose pulls are minus the gradient of its length, for paths that are not shortest.

    Parameters
    ----------
    over : callable
        Of both ends.
    p1, p2 : Tensor, shape (K, 3, B)
    """
    further = torch.is_grad_enabled() and (p1.requires_grad or p2.requires_grad)
    with torch.enable_grad():
        a = p1 if p1.requires_grad else p1.detach().requires_grad_()
        b = p2 if p2.requires_grad else p2.detach().requires_grad_()
        found = over(a, b)
        whole = size_of(found.first - a) + found.length + size_of(found.second - b)
        grads = torch.autograd.grad(
            torch.where(found.touches, whole, 0.0).sum(), (a, b), create_graph=further
        )
    found = found._replace(pull_first=-grads[0], pull_second=-grads[1])
    return found if further else Wrapped(*(value.detach() for value in found))


def size_of(v: Tensor) -> Tensor:
    """Lengths (K, B) of vectors (K, 3, B); a gradient of zero for those without length."""
    squared = torch.addcmul(torch.addcmul(v[:, 0] * v[:, 0], v[:, 1], v[:, 1]), v[:, 2], v[:, 2])
    return squared.clamp(min=1e-24).sqrt()


def unit(v: Tensor) -> Tensor:
    """Vectors (K, 3, B) over their length."""
    return v / size_of(v)[:, None]
