"""Where the feet go: rolling on the floor without slipping, swinging as the joint angles say.

In stance a foot turns about its heel (heel rocker), lies flat, turns about the ball while the toes
lie flat (forefoot rocker), then about the tip of the toes (toe rocker); Perry & Burnfield (2010),
chapter 3. The rolling is exact by construction. Between two stances the foot follows the path
that the normative angles give, plus a smooth path that joins position, velocity and acceleration
to the stances and keeps the toes clear of the floor.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.interpolate import BPoly, make_interp_spline
from scipy.spatial.transform import Rotation

from biokit.synth.curves import Array
from biokit.synth.steps import Step

# Shares of the gait cycle: foot flat and heel off (Perry & Burnfield 2010: 12 % and 31 %), toes off
FOOT_FLAT = 0.11
HEEL_OFF = 0.31
BALL_OFF = 0.5
RISING = 0.75  # of the forefoot rocker: until the heel's rise is that of the normative angles
# Shares of the swing in which the velocity of the stance before fades and of the next one grows
FADE = (0.35, 0.35)
CLEARANCE = 0.013  # m, of the toes in mid-swing: Winter (1992), Phys Ther 72
LEVEL, STEPPED = (0.1, 0.9), (0.25, 0.85)  # shares of the swing in which the foot is kept clear
HIGHEST_LIFT = 0.08  # m, over steps
SOFT = np.deg2rad(1.0)  # rounds the corner between a heel that lies and one that rises
POINTS = ("heel", "side", "ball", "toe")  # what `points_of` returns, in this order


@dataclass(frozen=True)
class Foot:
    """A foot that stands flat: points in m from the heel point, in ground's axes.

    ``heel`` (the origin) and ``toe`` are on the sole, ``side`` is on the sole's lateral edge,
    ``ball`` is the centre of the metatarsophalangeal joint, ``ankle`` that of the ankle.
    ``toe_axis`` is the unit axis of the metatarsophalangeal joint.
    """

    side: Array
    ball: Array
    toe: Array
    ankle: Array
    toe_axis: Array


@dataclass(frozen=True)
class Track:
    """The path of a foot at F times.

    Attributes
    ----------
    heel
        [F, 3] heel point in ground, m.
    turn
        [F, 3] yaw, roll and pitch of the hindfoot, rad: turned about z by pitch, then about x by
        roll, then about y by yaw.
    bend
        [F] angle of the metatarsophalangeal joint, rad.
    """

    heel: Array
    turn: Array
    bend: Array

    def stacked(self) -> Array:
        """[F, 7] all of it."""
        return np.column_stack([self.heel, self.turn, self.bend])


def track_of(stacked: Array) -> Track:
    """The inverse of `Track.stacked`."""
    return Track(stacked[:, :3], stacked[:, 3:6], stacked[:, 6])


def rotation_of(turn: Array) -> Rotation:
    """Rotations of yaw, roll and pitch [F, 3]."""
    return Rotation.from_euler("YXZ", turn)


def turn_of(rotation: Rotation) -> Array:
    """Yaw, roll and pitch [F, 3] of rotations."""
    return np.asarray(rotation.as_euler("YXZ"))


def bend_of(foot: Foot, bend: Array) -> Rotation:
    """Rotations of the toes against the hindfoot at angles [F] of their joint."""
    return Rotation.from_rotvec(bend[:, None] * foot.toe_axis)


def points_of(foot: Foot, track: Track) -> Array:
    """The points named in `POINTS` in ground, [F, 4, 3] m."""
    hind = rotation_of(track.turn)
    toes = hind * bend_of(foot, track.bend)
    ball = track.heel + hind.apply(foot.ball)
    side = track.heel + hind.apply(foot.side)
    return np.stack([track.heel, side, ball, ball + toes.apply(foot.toe - foot.ball)], 1)


def ankle_of(foot: Foot, track: Track) -> Array:
    """The ankle's centre in ground, [F, 3] m."""
    return track.heel + rotation_of(track.turn).apply(foot.ankle)


Motion = Callable[[Array], Array]  # times [F] -> `Track.stacked`, [F, 7]


Stance = Callable[[Foot, Step, Motion], Motion]  # how a foot rolls over a footprint
Floor = Callable[[Array], Array]  # height of the floor [...] below places [..., 3], m


def plan_foot(
    foot: Foot,
    steps: Sequence[Step],
    time: Array,
    raw: Track,
    *,
    stance: Stance | None = None,
    floor: Floor | None = None,
    longest_fade: float = np.inf,
) -> Motion:
    """The path of one foot over all of its steps, twice continuously differentiable.

    Parameters
    ----------
    foot
        Its shape.
    steps
        Its steps, in order.
    time
        [F] s, dense, from before the first step to after the last.
    raw
        Where the normative angles bring the foot at these times.
    stance
        How the foot rolls over a footprint; by default from heel to toes, as in walking.
    floor
        What the foot swings over; y = 0 by default.
    longest_fade
        Within how long a foot takes up the speed of its swing after a stance at the latest, and
        loses it before the next, s.

    Returns
    -------
    callable
        From times [F] between the first foot strike and the last foot off to `Track.stacked`.
    """
    follow = make_interp_spline(time, raw.stacked(), k=5)
    stances = [(stance or _stance)(foot, step, follow) for step in steps]
    swings = [
        _swing(
            foot, (before.off, after.rest), follow, stances[k], stances[k + 1], floor, longest_fade
        )
        for k, (before, after) in enumerate(pairwise(steps))
    ]
    begins = np.array([t for step in steps for t in (step.rest, step.off)][:-1])
    pieces = [piece for pair in zip(stances, [*swings, None], strict=True) for piece in pair][:-1]

    def path(at: Array) -> Array:
        out = np.empty((len(at), 7))
        own = np.clip(np.searchsorted(begins, at, side="right") - 1, 0, len(pieces) - 1)
        for k in np.unique(own):
            out[own == k] = pieces[k](at[own == k])
        return out

    return path


def _stance(foot: Foot, step: Step, follow: Motion) -> Motion:
    """Rolling over one footprint.

    The hindfoot is planned up to foot flat and the toes after it; the other follows by the angle
    of the joint between them, so that the model's foot can do it exactly.
    """
    flat, heel_off, ball_off = (step.at(share) for share in (FOOT_FLAT, HEEL_OFF, BALL_OFF))

    def toes(at: Array) -> Array:
        track = track_of(follow(at))
        return turn_of(rotation_of(track.turn) * bend_of(foot, track.bend))

    rest, off = jet(follow, step.rest), jet(follow, step.off)
    lying = np.zeros((3, 3))  # angles, their velocities and accelerations
    lying[0, 0] = step.yaw
    hind = BPoly.from_derivatives([step.rest, flat], [rest[:, 3:6], lying])
    fore = BPoly.from_derivatives([flat, ball_off, step.off], [lying, lying, jet(toes, step.off)])
    landing = BPoly.from_derivatives([step.rest, flat], [rest[:, 6], np.zeros(3)])

    def rising(at: Array) -> Array:
        """While the toes lie flat the heel rises by the angle of their joint, as it would."""
        pitch = follow(at)[:, 5:6]
        heel_up = (np.sqrt(pitch**2 + SOFT**2) - pitch) / 2  # never below the floor
        return (
            heel_up
            / foot.toe_axis[2]
            * smooth_step((at - heel_off) / (ball_off - heel_off) / RISING)[:, None]
        )

    pushing = BPoly.from_derivatives([ball_off, step.off], [jet(rising, ball_off)[:, 0], off[:, 6]])

    def bend(at: Array) -> Array:
        return np.where(
            at < flat, landing(at), np.where(at < ball_off, rising(at)[:, 0], pushing(at))
        )

    footprint = np.array([step.x, step.y, step.z])
    tip = footprint + rotation_of(lying[:1]).apply(foot.toe)

    def path(at: Array) -> Array:
        fore_rotation = rotation_of(fore(at))
        hind_rotation = fore_rotation * bend_of(foot, bend(at)).inv()
        rolled = tip - fore_rotation.apply(foot.toe - foot.ball) - hind_rotation.apply(foot.ball)
        early = (at < flat)[:, None]
        heel = np.where(early, footprint, rolled)
        return np.column_stack([heel, np.where(early, hind(at), turn_of(hind_rotation)), bend(at)])

    return path


def _swing(
    foot: Foot,
    span: tuple[float, float],
    follow: Motion,
    before: Motion,
    after: Motion,
    floor: Floor | None,
    longest_fade: float,
) -> Motion:
    """From one stance to the next with the toes clear of the floor."""
    begin, end = span
    join = _join(
        span,
        jet(before, begin) - jet(follow, begin),
        jet(after, end) - jet(follow, end),
        longest_fade,
    )

    def bump(at: Array) -> Array:
        share = np.clip((at - begin) / (end - begin), 0, 1)
        return (4 * share * (1 - share)) ** 3

    middle = begin + (end - begin) * np.linspace(*(LEVEL if floor is None else STEPPED), 81)
    placed = points_of(foot, track_of(follow(middle) + join(middle)))
    height = placed[:, :, 1] - (0.0 if floor is None else floor(placed))
    lowest = height[:, [POINTS.index(name) for name in ("heel", "side", "toe")]].min(1)
    lift = max(0.0, float((CLEARANCE - lowest / bump(middle)).max()))
    lift = lift if floor is None else min(lift, HIGHEST_LIFT)

    def path(at: Array) -> Array:
        out = follow(at) + join(at)
        out[:, 1] += lift * bump(at)
        return out

    return path


def _join(span: tuple[float, float], first: Array, last: Array, longest_fade: float) -> Motion:
    """A path that starts with one jet (value, velocity, acceleration; [3, 7]), ends with another.

    The difference of the values is spread over the whole time. Velocities and accelerations fade
    within a part of it, so that they do not carry the foot far away.
    """
    begin, end = span
    fades = [min(share * (end - begin), longest_fade) for share in FADE]

    def leaving(since: Array, jet: Array, fade: float) -> Array:
        t = np.clip(since, 0, fade)[:, None]
        return (jet[1] * t + (jet[2] / 2 + 3 * jet[1] / fade) * t**2) * (1 - t / fade) ** 3

    arriving = last * np.array([[1.0], [-1.0], [1.0]])  # as seen backwards in time

    def path(at: Array) -> Array:
        blend = smooth_step((at - begin) / (end - begin))[:, None]
        return (
            first[0] * (1 - blend)
            + last[0] * blend
            + leaving(at - begin, first, fades[0])
            + leaving(end - at, arriving, fades[1])
        )

    return path


def smooth_step(x: Array) -> Array:
    """0 below 0, 1 above 1, between them the quintic with two derivatives zero at both ends."""
    x = np.clip(x, 0, 1)
    return x**3 * (10 - 15 * x + 6 * x**2)


def jet(motion: Motion, instant: float, h: float = 1e-3) -> Array:
    """Value, velocity and acceleration at one instant, [3, k], by central differences."""
    before, here, after = motion(instant + h * np.arange(-1.0, 2.0))
    return np.stack([here, (after - before) / (2 * h), (after - 2 * here + before) / h**2])
