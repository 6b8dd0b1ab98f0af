"""Short windows of random smooth motion, many at once, as a network needs them for training.

Cubic B-splines run between postures (`biokit.synth.postures`) drawn at random: a spline stays
within the range of its control points and is twice continuously differentiable, and all windows
are one matrix product. How fast a window moves, how far, which joints, whether both arms move
alike, how the body leans and where it goes are drawn for each window.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import torch
from torch import Tensor

from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.synth.postures import (
    GIRDLE_ARM,
    arm_bank,
    common_range,
    draw_postures,
    fold,
)
from biokit.synth.skeleton import PELVIS_SHIFTS, PELVIS_TURNS, columns

SHORTEST, LONGEST = 0.18, 1.6  # s between the control points of a window's splines
CALM = 0.45  # s: with control points closer than this, joints move less far
STILL = 0.08  # share of windows that hardly move
TRANSITION = 0.5  # share of windows that go from one posture to another
ARMS_FOLLOW = 0.4  # share of windows in which the left arm does as the right one
FASTEST = 3.0  # m/s of the pelvis over the floor
AIRBORNE = 0.1  # share of windows with the feet off the floor
STEEP = math.radians(75.0)  # pelvis list beyond which another heading is looked for
LARGEST_LEAN = math.radians(88.0)  # either way: the tilt never turns over
HEADINGS = 8  # that are tried
SPARE, LOOKED_AT = 1.5, 8  # windows drawn for each that is wanted; frames between looks at contact
# On the outside of the body: what the floor is under
LOWEST = (
    *("FCC_GROUND", "FM5_GROUND", "HLX_GROUND", "FLE", "TTC", "IPS", "IAS"),
    *("OLC", "HM3", "HTT", "SAE", "BHD", "FHD"),
)


def random_windows(
    model: Model,
    count: int,
    frames: int = 64,
    rate: float = 60.0,
    *,
    generator: torch.Generator | None = None,
    amplitude: tuple[float, float] = (0.05, 1.0),
    grounded: bool = True,
    contact: Callable[[Model, Tensor], Tensor] | None = None,
    allowed: float = 0.03,
) -> Tensor:
    """Windows of random smooth motion inside the joint limits.

    Parameters
    ----------
    model : Model
        The open skeleton, of any scale.
    count, frames : int
        Windows, and frames of each.
    rate : float
        Frames per second.
    generator : torch.Generator, optional
        Of the draws; the result is on its device. A new one with seed 0 by default.
    amplitude : tuple of float
        Smallest and largest size of the joints' motion about their postures, as a share of half of
        what is commonly used of their ranges; drawn evenly in the logarithm for each window.
    grounded : bool
        Whether the lowest point of the body is about on the floor (y = 0). Otherwise the pelvis is
        at about its height in standing, and some time is saved.
    contact : callable, optional
        From a model and coordinates (..., n) to how deep parts of the body are inside each other
        (..., P), m, as `biokit.self_contact.self_contact`. Half as many windows again are drawn
        then, and those that are deeper than ``allowed`` m at any of some frames are left out; the
        least deep ones fill up. Without it about three of ten windows have limbs that meet.
    allowed : float
        Depth in m that passes.

    Returns
    -------
    Tensor, shape (count, frames, n)
        All coordinates, rad and m, in the model's type; inside the ranges of the joints. The pelvis
        has any heading, and its rotation is continuous.

    Raises
    ------
    ValueError
        If a number is out of range.
    """
    problems = [
        f"{name} is {value}, it has to be {least}"
        for name, value, least, fine in (
            ("count", count, "at least 1", count >= 1),
            ("frames", frames, "at least 1", frames >= 1),
            ("rate", rate, "above 0 Hz", rate > 0),
            ("amplitude", amplitude, "0 < low <= high", 0 < amplitude[0] <= amplitude[1]),
        )
        if not fine
    ]
    if problems:
        raise ValueError("cannot make windows:" + "".join(f"\n  - {line}" for line in problems))
    generator = generator or torch.Generator().manual_seed(0)
    if contact is not None:
        q = random_windows(
            model,
            math.ceil(SPARE * count),
            frames,
            rate,
            generator=generator,
            amplitude=amplitude,
            grounded=grounded,
        )
        depth = contact(model, q[:, ::LOOKED_AT]).amax((1, 2)).clamp(min=allowed)
        return q[depth.argsort(stable=True)[:count].sort().values]
    spacing = _log_uniform(count, SHORTEST, LONGEST, generator, model.dtype)
    basis = spline_basis(spacing, frames, rate, generator)
    joints, lean = joint_control(model, basis.shape[-1], spacing, amplitude, generator)
    return placed_windows(model, basis, joints, lean, spacing, generator, grounded)


def placed_windows(
    model: Model,
    basis: Tensor,
    joints: Tensor,
    lean: Tensor,
    spacing: Tensor,
    generator: torch.Generator,
    grounded: bool,
) -> Tensor:
    """Coordinates [B, F, n] of control points of joints and leans, with a path drawn for each."""
    turns, shifts = _root_control(model, joints, lean, spacing, generator, grounded)
    q = basis @ joints
    q[..., columns(model, PELVIS_TURNS)] = pelvis_turns(*(basis @ turns).unbind(-1))
    q[..., columns(model, PELVIS_SHIFTS)] = basis @ shifts
    return q


def spline_basis(spacing: Tensor, frames: int, rate: float, generator: torch.Generator) -> Tensor:
    """Shares [B, F, K] of control points ``spacing`` [B] s apart in uniform cubic B-splines."""
    begin = torch.rand(
        len(spacing), generator=generator, device=generator.device, dtype=spacing.dtype
    )
    at = torch.arange(frames, device=spacing.device, dtype=spacing.dtype) / rate
    at = 1 + begin[:, None] + at / spacing[:, None]
    points = math.ceil(1 + (frames - 1) / rate / float(spacing.min())) + 4
    away = (at[..., None] - torch.arange(points, device=at.device)).abs()
    near = 2 / 3 - away**2 + away**3 / 2
    far = (2 - away).clamp(min=0) ** 3 / 6
    return torch.where(away < 1, near, far)


def pelvis_turns(heading: Tensor, back: Tensor, right: Tensor) -> Tensor:
    """Pelvis tilt, list and rotation [..., F, 3] of a heading and leans seen from the body.

    Parameters
    ----------
    heading, back, right
        [..., F] rad: turned about the vertical, then leaning back, then to the right.
    """
    ch, sh, cb, sb, cr, sr = (
        *(heading.cos(), heading.sin()),
        *(back.cos(), back.sin()),
        *(right.cos(), right.sin()),
    )
    # columns of Ry(heading) Rz(back) Rx(right), decomposed as Rz(tilt) Rx(list) Ry(rotation)
    y = (-ch * sb * cr + sh * sr, cb * cr, sh * sb * cr + ch * sr)
    tilt = torch.atan2(-y[0], y[1])
    lists = torch.asin(y[2].clamp(-1, 1))
    rotation = torch.atan2(sh * cb, ch * cr - sh * sb * sr)
    return torch.stack([unwrapped(tilt), lists, unwrapped(rotation)], -1)


def unwrapped(angle: Tensor) -> Tensor:
    """Angles [..., F] without jumps of a whole turn from frame to frame; the first stays."""
    step = angle.diff(dim=-1)
    jump = -2 * torch.pi * torch.round(step / (2 * torch.pi))
    out = angle.clone()
    out[..., 1:] += jump.cumsum(-1)
    return out


def joint_control(
    model: Model,
    points: int,
    spacing: Tensor,
    amplitude: tuple[float, float],
    generator: torch.Generator,
    *,
    transition: float = TRANSITION,
    postures: int = 2,
) -> tuple[Tensor, Tensor]:
    """Control points of all joints [B, K, n], and the leans of the pelvis [B, K, 2].

    ``points`` control points ``spacing`` [B] s apart go through so many postures, the share
    ``transition`` of windows; the others stay at the first.
    """
    count, device, dtype = len(spacing), generator.device, model.dtype

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, device=device, dtype=dtype)

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, device=device, dtype=dtype)

    lower, upper = (end.to(device) for end in common_range(model))
    drawn, lean = draw_postures(model, postures * count, generator)
    drawn, lean = (x.unflatten(0, (postures, count)).movedim(0, 1) for x in (drawn, lean))
    moves = uniform(count, 1) < transition
    goes = torch.stack(
        [
            moves * _transition(points, count, spacing, uniform, number, postures - 1)
            for number in range(postures - 1)
        ],
        -1,
    )  # [B, K, postures - 1]
    calm = (spacing / CALM).clamp(max=1)
    calm = torch.where(uniform(count) < STILL, 0.1 * calm, calm)[:, None, None]
    size = _log_uniform(count, *amplitude, generator, dtype)[:, None, None] * calm
    # every joint has a size of its own, and some of them rest
    own = (0.2 + 1.3 * uniform(count, 1, len(lower))) * (uniform(count, 1, len(lower)) < 0.8)
    noise = normal(count, points, len(lower))
    right, left = (
        [model.coordinate_names.index(name + side) for name in _limb_names(model)]
        for side in ("_r", "_l")
    )
    alike = uniform(count, 1, 1)
    follows = uniform(count, 1, 1)
    sign = torch.where(follows < 0.3, -alike, torch.where(follows < 0.6, alike, 0.0))
    noise[..., left] = sign * noise[..., right] + (1 - sign**2).sqrt() * noise[..., left]
    control = drawn[:, :1] + goes @ drawn.diff(dim=1)
    control = control + size * own * (upper - lower) / 2 * noise
    control = fold(control, lower, upper)
    wave = uniform(count, 1, 1) * (uniform(count, 1, 1) < 0.6) * calm
    follow = uniform(count) < ARMS_FOLLOW
    arms = [_waypoints(points, count, generator) for _ in range(2)]
    arms[1] = torch.where(follow[:, None], arms[0], arms[1])
    for rows, side in zip(arms, ("_r", "_l"), strict=True):
        arm = columns(model, [name + side for name in GIRDLE_ARM])
        control[..., arm] += wave * (_nearest_arm(rows, control[..., arm]) - control[..., arm])
    sway = math.radians(10.0) * calm * size.clamp(max=0.5) * 2 * normal(count, points, 2)
    leans = lean[:, :1] + goes @ lean.diff(dim=1) + sway
    return control, leans.clamp(-LARGEST_LEAN, LARGEST_LEAN)


def _limb_names(model: Model) -> list[str]:
    """Coordinates that both sides have, without their side."""
    names = set(model.coordinate_names)
    return [n[:-2] for n in model.coordinate_names if n.endswith("_r") and n[:-2] + "_l" in names]


def _transition(
    points: int,
    count: int,
    spacing: Tensor,
    uniform: Callable[..., Tensor],
    number: int,
    of: int,
) -> Tensor:
    """0 before and 1 after a transition of 0.4 s to 1.6 s, somewhere in its part of the time.

    Parameters
    ----------
    points, count, spacing, uniform
        As in `joint_control`.
    number, of
        Which of how many transitions, one after another.

    Returns
    -------
    Tensor
        [B, K].
    """
    at = torch.arange(points, device=spacing.device, dtype=spacing.dtype) * spacing[:, None]
    lasts = 0.4 + 1.2 * uniform(count, 1)
    part = at[:, -1:] / of
    begins = (part - 0.5 * lasts) * uniform(count, 1) - 0.25 * lasts + number * part
    share = ((at - begins) / lasts).clamp(0, 1)
    return share * share * (3 - 2 * share)


def _waypoints(points: int, count: int, generator: torch.Generator) -> Tensor:
    """Rows [B, K] of the bank of arms; a window goes to and fro between two to four of them."""
    size, device = len(arm_bank().angles), generator.device
    few = torch.randint(size, (count, 4), generator=generator, device=device)
    which = torch.randint(4, (count, points), generator=generator, device=device)
    kinds = torch.randint(1, 5, (count, 1), generator=generator, device=device)
    return few.gather(1, which % kinds)


def _nearest_arm(drawn: Tensor, now: Tensor) -> Tensor:
    """Arms of the bank [B, K, 9] by whichever of their angles are nearer to those of now."""
    bank = arm_bank()
    first, second = (x.to(now)[drawn] for x in (bank.angles, bank.other))
    shoulder = slice(2, 5)
    nearer = (second - now)[..., shoulder].norm(dim=-1) < (first - now)[..., shoulder].norm(dim=-1)
    nearer &= bank.other_allowed.to(now.device)[drawn]
    return torch.where(nearer[..., None], second, first)


def _root_control(
    model: Model,
    joints: Tensor,
    lean: Tensor,
    spacing: Tensor,
    generator: torch.Generator,
    grounded: bool,
) -> tuple[Tensor, Tensor]:
    """Control points [B, K, 3] of heading and leans, and of the pelvis' place."""
    count, points = joints.shape[:2]
    device, dtype = generator.device, model.dtype

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator, device=device, dtype=dtype)

    def uniform(*shape: int) -> Tensor:
        return torch.rand(*shape, generator=generator, device=device, dtype=dtype)

    calm = (spacing / CALM).clamp(max=1)[:, None]
    swing = _log_uniform(count, 0.02, 1.2, generator, dtype)[:, None] * calm
    time = torch.arange(points, device=device, dtype=dtype) * spacing[:, None]
    middle = time.mean(1, keepdim=True)
    turning = normal(count, 1) * (uniform(count, 1) < 0.25)  # rad/s
    heading = swing * normal(count, points) + turning * (time - middle)
    # A pelvis list near 90 degrees is singular: of some headings the flattest is taken.
    tries = torch.pi * (2 * uniform(count, HEADINGS, 1) - 1) + heading[:, None]
    steep = pelvis_turns(tries, *(x[:, None].expand_as(tries) for x in lean.unbind(-1)))
    steep = (steep[..., 1].abs().amax(-1) - STEEP).clamp(min=0)
    heading = tries[torch.arange(count, device=device), steep.argmin(1)]
    turns = torch.cat([heading[..., None], lean], -1)

    goes = FASTEST * uniform(count, 1) * (uniform(count, 1) < 0.5)
    course = torch.where(uniform(count, 1) < 0.7, -heading[:, :1], torch.pi * normal(count, 1))
    wander = _log_uniform(count, 0.003, 0.1, generator, dtype)[:, None] * calm
    along = goes * (time - middle)
    x, z = (
        along * turn + wander * normal(count, points) + place
        for turn, place in zip((course.cos(), course.sin()), 0.7 * normal(2, count, 1), strict=True)
    )
    y = model.default[model.coordinate_names.index("pelvis_ty")].to(device).expand(count, points)
    if grounded:
        y = _height(model, joints, turns)
    lift = 0.4 * uniform(count, 1) * (uniform(count, 1) < AIRBORNE)
    y = y + lift + 0.3 * wander * normal(count, points)
    return turns, torch.stack([x, y, z], -1)


def _height(model: Model, joints: Tensor, turns: Tensor) -> Tensor:
    """Height of the pelvis [B, K] with the lowest point on the floor, m."""
    names = [n for n in model.marker_names if n.removeprefix("R_").removeprefix("L_") in LOWEST]
    rows = [model.marker_names.index(name) for name in names]
    few = replace(
        model,
        marker_names=tuple(names),
        marker_body=tuple(model.marker_body[row] for row in rows),
        marker_location=model.marker_location[rows],
    )
    q = joints.clone()
    q[..., columns(model, (*PELVIS_TURNS, *PELVIS_SHIFTS))] = 0
    at = marker_positions(few, forward_kinematics(few, q))
    back, right = turns[..., 1], turns[..., 2]
    up = torch.stack([back.sin(), back.cos() * right.cos(), -back.cos() * right.sin()], -1)
    return -(at @ up[..., None])[..., 0].amin(-1)


def _log_uniform(
    count: int, low: float, high: float, generator: torch.Generator, dtype: torch.dtype
) -> Tensor:
    """Numbers [count] between low and high, evenly in their logarithm."""
    share = torch.rand(count, generator=generator, device=generator.device, dtype=dtype)
    return low * (high / low) ** share
