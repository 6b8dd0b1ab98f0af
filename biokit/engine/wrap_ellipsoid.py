"""Straight lines that wrap over ellipsoids, in a plane.

OpenSim (``WrapEllipsoid``, after Frans van der Helm and Peter Loan) leads a path over an ellipsoid
through a point ``c`` of its surface and keeps it in the plane of that point and the two ends; the
methods "midpoint", "axial" and "hybrid" differ in how they find ``c``. None gives the shortest
path. Ours starts there and turns the plane about the line between the ends until the path is the
shortest that a plane allows. Dividing by the half axes turns the ellipsoid into a unit sphere, the
plane's section into a circle, and tangents stay tangents: all but the length of the arc is then
elementary.
"""

from __future__ import annotations

import math

import numpy as np
import torch
from torch import Tensor

from biokit.engine.wrapping import Wrapped, on_side, size_of, unit

BLEND_LOW, BLEND_HIGH = 0.7073, 0.9  # share of an axis in the line's direction: fan, axis
EDGE = 0.3  # of the line inside the ellipsoid, over which the axis method fades out
FAN = 300  # points on the line inside the ellipsoid
NODES = 24  # of the Gauss-Legendre rule for the arc
ITERATIONS = 25
TURN, TURNS = 1e-3, 15  # rad, steps: to the shortest path in a plane


def ellipsoid(
    p1: Tensor,
    p2: Tensor,
    half_axes: Tensor,
    side: Tensor,
    method: str,
    *,
    shortest: bool = True,
) -> Wrapped:
    """Wrap over ellipsoids.

    Parameters
    ----------
    p1, p2 : Tensor, shape (K, 3, B)
        Ends of the lines, m.
    half_axes : Tensor, shape (K, 3)
    side : Tensor, shape (K, 3, 1)
        Unit vector along the quadrant's axis, zero for none.
    method : str
        "hybrid", "midpoint" or "axial": where OpenSim's path goes.
    shortest : bool
        The shortest path in a plane instead of OpenSim's. With a quadrant, where the path on the
        wanted side may be the longest, OpenSim's plane is kept.

    Returns
    -------
    Wrapped
        With pulls towards the surface, which are not quite the gradient of the length.
    """
    a = half_axes[..., None]
    with torch.no_grad():
        y1, y2 = p1 / a, p2 / a
        u = y2 - y1
        uu, along = (u * u).sum(1).clamp(min=1e-20), -(y1 * u).sum(1)
        t = along / uu
        near = y1 + t[:, None] * u
        depth = 1 - (near * near).sum(1)
        half = (depth.clamp(min=0) / uu).sqrt()
        outside = ((y1 * y1).sum(1) >= 0.9999) & ((y2 * y2).sum(1) >= 0.9999)
        apart = ((unit(p1) * unit(p2)).sum(1) - 1).abs() >= 1e-4
        touches = (depth >= 0) & (t - half > 0) & (t + half < 1) & outside & apart
        away = touches[:, None]
        aside1 = torch.cat([3 * a[:, :1], 0 * a[:, 1:]], 1)
        aside2 = torch.cat([-3 * a[:, :1], 0.3 * a[:, 1:2], 0.2 * a[:, 2:]], 1)
    p1, p2 = torch.where(away, p1, aside1), torch.where(away, p2, aside2)
    c = _surface_point(p1, p2, a, side, method)
    if shortest:
        c = torch.where(side.any(1)[:, None], c, _shortest(p1, p2, c.detach(), a))
    first, second, length = _plane_path(p1, p2, c, a)
    return Wrapped(touches, touches, first, second, length, unit(first - p1), unit(second - p2))


def _plane_path(p1: Tensor, p2: Tensor, c: Tensor, a: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Tangent points and arc length of the path through ``c`` in the plane of all three."""
    y1, y2, yc = p1 / a, p2 / a, c / a
    normal = torch.linalg.cross(y2 - y1, yc - y1, dim=1)
    n = normal / normal.square().sum(1, keepdim=True).clamp(min=1e-24).sqrt()
    centre = (n * yc).sum(1, keepdim=True) * n
    r2 = (yc - centre).square().sum(1).clamp(min=1e-12)
    radius = r2.sqrt()
    x = (yc - centre) / radius[:, None]
    z = torch.linalg.cross(n, x, dim=1)
    w1, w2 = y1 - centre, y2 - centre
    h1, h2 = (w1 * z).sum(1), (w2 * z).sum(1)
    with torch.no_grad():
        flip = torch.where(h1 > 0, -1.0, 1.0).to(h1)  # angles grow from the first end to c
    angle1 = torch.atan2(flip * h1, (w1 * x).sum(1))  # -pi to 0
    angle2 = torch.atan2(flip * h2, (w2 * x).sum(1))
    angle2 = torch.where(angle2 < 0, angle2 + 2 * math.pi, angle2)
    l1 = (w1.square().sum(1) - r2).clamp(min=1e-24).sqrt()
    l2 = (w2.square().sum(1) - r2).clamp(min=1e-24).sqrt()
    start = angle1 + torch.atan2(l1, radius)
    end = angle2 - torch.atan2(l2, radius)
    z = flip[:, None] * z

    def at(angle: Tensor) -> Tensor:
        turned = angle.cos()[:, None] * x + angle.sin()[:, None] * z
        return (centre + radius[:, None] * turned) * a

    # |dx/dangle| of the section: lengths of its two conjugate half axes at each angle.
    ax, az = x * a, z * a
    xx, zz, xz = ax.square().sum(1), az.square().sum(1), (ax * az).sum(1)
    nodes, weights = np.polynomial.legendre.leggauss(NODES)
    total = torch.zeros_like(start)
    for node, weight in zip(nodes.tolist(), weights.tolist(), strict=True):
        angle = start + (node + 1) / 2 * (end - start)
        s, k = angle.sin(), angle.cos()
        speed = (s.square() * xx + k.square() * zz - 2 * s * k * xz).clamp(min=1e-24).sqrt()
        total = total + weight * speed
    return at(start), at(end), radius * total * (end - start) / 2


def _shortest(p1: Tensor, p2: Tensor, c: Tensor, a: Tensor) -> Tensor:
    """The point of the surface near ``c`` through which the path in a plane is shortest."""
    y1, u = p1 / a, unit((p2 - p1) / a)
    near = y1 - (y1 * u).sum(1, keepdim=True) * u  # of the line, to the centre
    free = (1 - near.square().sum(1)).clamp(min=1e-12)
    out = c / a - near
    x = unit(out - (out * u).sum(1, keepdim=True) * u)
    z = torch.linalg.cross(u, x, dim=1)

    def through(angle: Tensor) -> Tensor:
        way = angle.cos()[:, None] * x + angle.sin()[:, None] * z
        back = (near * way).sum(1)
        return (near + ((back.square() + free).sqrt() - back)[:, None] * way) * a

    def whole(angle: Tensor) -> Tensor:
        first, second, length = _plane_path(p1, p2, through(angle), a)
        return size_of(first - p1) + length + size_of(second - p2)

    def slope_and_bend(angle: Tensor) -> tuple[Tensor, Tensor]:
        above, at, below = (whole(angle + k * TURN) for k in (1, 0, -1))
        return (above - below) / (2 * TURN), (above - 2 * at + below) / TURN**2

    with torch.no_grad():
        angle = torch.zeros_like(free)
        for _ in range(TURNS):
            slope, bend = slope_and_bend(angle)
            newton = -slope / torch.where(bend > 1e-6, bend, 1.0)
            downhill = -0.2 * torch.sign(slope)
            angle = angle + torch.where(bend > 1e-6, newton, downhill).clamp(-0.3, 0.3)
        _, bend = slope_and_bend(angle)
    if torch.is_grad_enabled() and (p1.requires_grad or p2.requires_grad or a.requires_grad):
        slope, _ = slope_and_bend(angle)
        angle = angle - slope / bend.clamp(min=1e-6)  # carries how the plane turns with the ends
    return through(angle)


def _surface_point(p1: Tensor, p2: Tensor, a: Tensor, side: Tensor, method: str) -> Tensor:
    """The point of the surface through which the path is led, (K, 3, B)."""
    # OpenSim computes in units of the mean half axis, in which its fan has blades of length 1.
    unit_length = a.mean(1, keepdim=True)
    a, p1, p2 = a / unit_length, p1 / unit_length, p2 / unit_length
    y1, u = p1 / a, (p2 - p1) / a
    uu = (u * u).sum(1)
    t = -(y1 * u).sum(1) / uu
    near = y1 + t[:, None] * u
    half = ((1 - (near * near).sum(1)).clamp(min=1e-16) / uu).sqrt()
    step = p2 - p1
    r1, r2 = p1 + (t + half)[:, None] * step, p1 + (t - half)[:, None] * step
    middle = (r1 + r2) / 2
    share, axis = (step.abs() / step.square().sum(1, keepdim=True).sqrt()).max(1)
    fan_weight = torch.zeros_like(share)  # of the fan's part in c
    if method == "midpoint":
        c = closest(middle, a)
    else:
        c, share = _axial(r1, r2, a, axis, share, fade=method == "hybrid")
        if method == "hybrid":
            fan = closest(middle + _fan(r1, r2, a), a)
            part = ((share - BLEND_LOW) / (BLEND_HIGH - BLEND_LOW)).clamp(0, 1)
            blended = closest(part[:, None] * c + (1 - part[:, None]) * fan, a)
            c = torch.where((share >= BLEND_HIGH)[:, None], c, blended)
            fan_weight = torch.where(share < BLEND_HIGH, 1 - part, fan_weight)
    return _flipped(c, a, side, fan_weight) * unit_length


def _axial(
    r1: Tensor, r2: Tensor, a: Tensor, axis: Tensor, share: Tensor, *, fade: bool
) -> tuple[Tensor, Tensor]:
    """Nearest point in the coordinate plane across the line's main axis, and that axis' share."""
    row = axis[:, None]
    from1 = r1.gather(1, row)[:, 0]
    rise = r2.gather(1, row)[:, 0] - from1
    t = -from1 / torch.where(rise.abs() > 1e-12, rise, 1e-12)
    through = r1 + t[:, None] * (r2 - r1)
    one = torch.zeros_like(through).scatter(1, row, 1.0)
    # In that plane the problem is that of an ellipse: the axis is taken out.
    found = closest(through * (1 - one), torch.where(one > 0, 1e6, a.expand_as(one)))
    if fade:
        with torch.no_grad():
            s = (torch.minimum(t, 1 - t) / EDGE).clamp(0, 1)
        strong = share > BLEND_LOW
        share = torch.where(strong, BLEND_LOW + s * (share - BLEND_LOW), share)
    return found * (1 - one), share


def _fan(r1: Tensor, r2: Tensor, a: Tensor) -> Tensor:
    """Mean direction from the line inside the ellipsoid to its surface, (K, 3, B)."""
    count, batch = FAN - 2, r1.shape[-1]
    part = torch.arange(1, FAN - 1, dtype=r1.dtype, device=r1.device) / FAN
    inside = r1[..., None, :] + part[:, None] * (r2 - r1)[..., None, :]
    inside = inside.reshape(*r1.shape[:2], count * batch)
    blades = unit(closest(inside, a) - inside)
    return unit(blades.view(*r1.shape[:2], count, batch).sum(2))


def _flipped(c: Tensor, a: Tensor, side: Tensor, fan_weight: Tensor) -> Tensor:
    """``c`` on the quadrant's side."""
    if not bool(side.any()):
        return c
    with torch.no_grad():
        wrong = side.any(1) & ~on_side(c, side)
    across = side.abs()
    mirrored = c * (1 - 2 * across)
    nearer = closest(mirrored * (1 - across * fan_weight[:, None]), a)
    moved = torch.where((fan_weight > 0)[:, None], nearer, mirrored)
    return torch.where(wrong[:, None], moved, c)


def closest(p: Tensor, a: Tensor) -> Tensor:
    """Nearest point of an ellipsoid's surface.

    Parameters
    ----------
    p : Tensor, shape (K, 3, B)
        Inside or outside.
    a : Tensor, shape (K, 3, 1) or (K, 3, B)
        Half axes.

    References
    ----------
    Eberly (2013), Distance from a point to an ellipse, an ellipsoid, or a hyperellipsoid.
    """
    a2 = a.square()
    tiny = 1e-9
    p = torch.where(p.abs() < tiny, torch.where(p < 0, -tiny, tiny).to(p), p)
    ap = a * p

    def residual(s: Tensor) -> tuple[Tensor, Tensor]:
        gap = a2 + s[:, None]
        ratio = ap / gap
        return ratio.square().sum(1) - 1, -2 * (ratio.square() / gap).sum(1)

    with torch.no_grad():
        # Convex and falling: Newton's method from a point left of the root never passes it.
        s = (ap.abs() - a2).amax(1)
        for _ in range(ITERATIONS):
            value, slope = residual(s)
            s = s - value / slope
    if torch.is_grad_enabled() and (p.requires_grad or a.requires_grad):
        value, slope = residual(s)
        s = s - value / slope.detach()  # one more step carries the gradient of the root
    return a2 * p / (a2 + s[:, None])
