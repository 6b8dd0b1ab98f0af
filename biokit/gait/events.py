"""Gait events, spatiotemporal parameters and gait cycles from kinematics alone.

Both events start from Zeni et al. 2008: along the direction of progression, and relative to the
pelvis, the heel is furthest forward about foot strike and the toe furthest back at foot off. The
leg is retracted for 10 to 60 ms before the foot lands; foot strike is therefore moved to the moment
at which the heel has slowed to a share of the walking speed (velocity thresholds: Ghoussayni et
al. 2004; scaled with walking speed: Bruening and Ridge 2014). In running the toe goes on moving
back relative to the pelvis long after it has left the ground; there foot off is the peak of its
forward acceleration (Hreljac and Marshall 2000).

References
----------
Bruening DA, Ridge ST (2014). Automated event detection algorithms in pathological gait. Gait
Posture 39:472-477.
Ghoussayni S, Stevens C, Durham S, Ewins D (2004). Assessment and validation of a simple automated
method for the detection of gait events and intervals. Gait Posture 20:266-272.
Hreljac A, Marshall RN (2000). Algorithms to determine event timing during normal walking using
kinematic data. J Biomech 33:783-786.
Zeni JA, Richards JG, Higginson JS (2008). Two simple methods for determining gait events during
treadmill and overground walking using kinematic data. Gait Posture 27:710-714.
"""

from collections.abc import Sequence

import numpy as np
import xarray as xr
from scipy.signal import find_peaks

from biokit import schema
from biokit.gait.ground import belt_velocity, forward_speed
from biokit.gait.points import Array, Feet, along, read_feet, runs
from biokit.gait.sequence import OFF, SIDES, STRIKE, Event, contact

METHOD = (
    "foot strike: heel furthest forward of the pelvis (Zeni 2008), moved to where it has slowed to"
    " 0.45 of the walking speed (after Bruening 2014); foot off: toe furthest behind the pelvis"
    " (Zeni 2008), in running the peak forward acceleration of the toe (Hreljac 2000)"
)

MINIMUM_SWING = 0.1  # m, what a foot moves past the pelvis, and past the other foot, in a step
MINIMUM_EDGE_SWING = 0.02  # m, the same where the recording cuts the swing
MINIMUM_STEP_TIME = 0.12  # s, shorter: both feet land together (a jump)
MINIMUM_SPEED = 0.1  # m/s, slower: stepping on the spot
TREADMILL_DRIFT = 0.3  # m/s, a pelvis that travels faster is not on a treadmill
SWING_WINDOW = 1.0  # s, longer than a swing
# How fast the heel still moves forward as it lands, as a share of the walking speed. Any value from
# 0.3 to 0.6 keeps the mean error below 13 ms against the force plates of three reference trials.
LANDING_SHARE = 0.45
LANDING_WINDOW = 0.15  # s, where the landing is sought after the foremost heel position
LEAST_DOUBLE_SUPPORT = 0.1  # of the step time, less at foot off is running
PUSH_OFF_WINDOW = (-0.2, 0.02)  # s, where the peak acceleration is sought about Zeni's foot off


def gait_events(ds: xr.Dataset) -> xr.Dataset:
    """Foot strikes and foot offs of walking and running, from kinematics.

    Works overground in any direction and on a treadmill. Movements that are not gait (standing,
    squats, jumps, stepping on the spot, walking backwards) give no events and a reason.

    Parameters
    ----------
    ds
        With `body_position (time, body, space)` [m, ground, y up] of pelvis, calcn_r, calcn_l,
        toes_r and toes_l, or else `marker_position (time, marker, space)` of pelvis, heel and toe
        markers of both sides.

    Returns
    -------
    xarray.Dataset
        `event_time (event)` [s] in increasing order, `event_name (event)` (foot_strike or
        foot_off) and `event_side (event)` (right or left). The attribute `gait_method` of
        `event_time` says how they were found, `gait_reason` why there are none.

    Raises
    ------
    ValueError
        Naming the bodies or markers that are missing.

    References
    ----------
    See the module.
    """
    feet = read_feet(ds)
    events, reason = find_events(feet)
    out = schema.describe(
        xr.Dataset(
            {
                "event_time": ("event", np.array([e.time for e in events], dtype=np.float64)),
                "event_name": ("event", np.array([e.name for e in events], dtype="<U11")),
                "event_side": ("event", np.array([SIDES[e.side] for e in events], dtype="<U5")),
            }
        )
    )
    notes = {"gait_reason": reason} if reason else {"gait_method": METHOD}
    out.attrs = dict(notes)
    out["event_time"].attrs |= notes
    return out


def find_events(feet: Feet) -> tuple[list[Event], str]:
    """The events in order of time, or none and the reason."""
    if feet.time.size < 10:
        return [], f"the recording has {feet.time.size} frame(s); gait needs at least 10"
    heel = along(feet.heel - feet.pelvis[:, None], feet.forward)  # [F, 2] m
    toe = along(feet.toe - feet.pelvis[:, None], feet.forward)
    lead = heel - heel[:, ::-1]  # ahead of the other heel
    foremost = _candidates(feet.time, heel, lead)
    hindmost = _candidates(feet.time, -toe, -lead)
    if {side for side, _ in foremost} != {0, 1}:
        return [], "the feet do not step past each other: no steps of both feet were found"
    rough = sorted(
        [Event(float(feet.time[i]), STRIKE, side) for side, i in foremost]
        + [Event(float(feet.time[i]), OFF, side) for side, i in hindmost]
    )
    belt, _ = belt_velocity(feet, rough)
    reason = _not_forward(feet, rough, belt)
    if reason:
        return [], reason
    strikes = _alternating(_landings(feet, foremost, belt))
    if {event.side for event in strikes} != {0, 1}:
        return [], "both feet land together: no steps of both feet were found"
    return sorted(strikes + _offs(feet, hindmost, toe, strikes)), ""


def _candidates(time: Array, position: Array, lead: Array) -> list[tuple[int, int]]:
    """(side, frame) of the maxima of position [F, 2] at which a foot steps past the other."""
    return [
        (side, i)
        for side in range(2)
        for i in _extremes(position[:, side])
        if _steps_past(time, lead[:, side], i)
    ]


def _not_forward(feet: Feet, rough: Sequence[Event], belt: Array) -> str:
    """Why this is stepping but not walking forward; empty if it is."""
    path_speed = float(np.nanmean(np.linalg.norm(feet.velocity, axis=1)))
    ahead = float(np.nanmean(along(feet.velocity, feet.forward)))
    if path_speed > TREADMILL_DRIFT and ahead < 0.5 * path_speed:
        return f"the pelvis moves backwards or sideways ({path_speed:.2f} m/s)"
    speed = forward_speed(feet, rough, belt)
    if not speed > MINIMUM_SPEED:
        return f"the pelvis does not progress over the feet (forward speed {speed:.2f} m/s)"
    height = 0.5 * (feet.heel + feet.toe)[..., 1]  # [F, 2] m
    on_ground = contact(rough, feet.time)
    if np.nanmean(height[on_ground]) > np.nanmean(height[~on_ground]):
        return "the feet swing from front to back: walking backwards"
    return ""


def _extremes(signal: Array) -> list[int]:
    """Frames of the maxima that stand out by MINIMUM_SWING on both sides.

    On a side where the recording ends, or has a gap, before the signal has fallen that far,
    MINIMUM_EDGE_SWING is enough.
    """
    out = []
    for first, last in runs(np.isfinite(signal)):
        x = signal[first:last]
        for peak in find_peaks(x, prominence=MINIMUM_EDGE_SWING)[0]:
            falls = [_fall(x[peak::-1]), _fall(x[peak:])]
            enough = [
                fall >= (MINIMUM_EDGE_SWING if at_end else MINIMUM_SWING) for fall, at_end in falls
            ]
            if all(enough) and max(fall for fall, _ in falls) >= MINIMUM_SWING:
                out.append(first + int(peak))
    return out


def _fall(x: Array) -> tuple[float, bool]:
    """How far the signal falls from its first sample before exceeding it; whether it never does."""
    higher = np.flatnonzero(x > x[0])
    stop = higher[0] if higher.size else x.size
    return float(x[0] - x[:stop].min()), not higher.size


def _steps_past(time: Array, lead: Array, i: int) -> bool:
    """Whether the foot overtook the other by MINIMUM_SWING before, or is overtaken after."""
    first, last = np.searchsorted(time, [time[i] - SWING_WINDOW, time[i] + SWING_WINDOW])
    before, after = lead[first : i + 1], lead[i:last]
    return bool(lead[i] - min(np.nanmin(before), np.nanmin(after)) >= MINIMUM_SWING)


def _landings(feet: Feet, foremost: Sequence[tuple[int, int]], belt: Array) -> list[Event]:
    """Foot strikes: where the heel has slowed to LANDING_SHARE of the walking speed."""
    heel = along(np.gradient(feet.heel, feet.time, axis=0) - belt, feet.forward)  # [F, 2] m/s
    limit = LANDING_SHARE * along(feet.velocity - belt, feet.forward)
    strikes = []
    for side, i in foremost:
        last = int(np.searchsorted(feet.time, feet.time[i] + LANDING_WINDOW))
        excess = (heel[:, side] - limit)[i:last]
        slow = np.flatnonzero(excess <= 0.0)
        time = float(feet.time[i])
        if slow.size and slow[0] > 0:
            k = int(slow[0])
            time = float(np.interp(0.0, -excess[k - 1 : k + 1], feet.time[i + k - 1 : i + k + 1]))
        strikes.append(Event(time, STRIKE, side))
    return strikes


def _offs(
    feet: Feet, hindmost: Sequence[tuple[int, int]], toe: Array, strikes: Sequence[Event]
) -> list[Event]:
    """Foot offs: the toe furthest back (Zeni) or, where a flight follows, its push-off."""
    zeni = [Event(_vertex(feet.time, -toe[:, side], i), OFF, side) for side, i in hindmost]
    forward = along(np.gradient(feet.toe, feet.time, axis=0), feet.forward)  # [F, 2] m/s
    acceleration = np.gradient(forward, feet.time, axis=0)
    return [
        Event(_push_off(feet.time, acceleration[:, off.side], off.time), OFF, off.side)
        if flies
        else off
        for off, flies in zip(zeni, _flights(strikes, zeni), strict=True)
    ]


def _push_off(time: Array, acceleration: Array, zeni: float) -> float:
    """Time [s] of the first clear peak of the forward acceleration of the toe before Zeni's off."""
    span = np.searchsorted(time, [zeni + PUSH_OFF_WINDOW[0], zeni + PUSH_OFF_WINDOW[1]])
    window = acceleration[span[0] : span[1]]
    if not np.isfinite(window).any():
        return zeni
    peaks = find_peaks(window, height=0.5 * np.nanmax(window))[0]
    return _vertex(time, acceleration, int(span[0] + peaks[0])) if peaks.size else zeni


def _vertex(time: Array, signal: Array, i: int) -> float:
    """Time of the vertex of the parabola through three samples."""
    if not 0 < i < time.size - 1:
        return float(time[i])
    t, y = time[i - 1 : i + 2] - time[i], signal[i - 1 : i + 2]
    if not np.isfinite(y).all():
        return float(time[i])
    slope = [(y[1] - y[0]) / (t[1] - t[0]), (y[2] - y[1]) / (t[2] - t[1])]
    curvature = (slope[1] - slope[0]) / (t[2] - t[0])
    if curvature == 0.0:
        return float(time[i])
    vertex = 0.5 * (t[0] + t[1] - slope[0] / curvature)
    return float(time[i] + np.clip(vertex, t[0], t[2]))


def _alternating(strikes: Sequence[Event]) -> list[Event]:
    """Without the strikes of both feet together: a jump, not a step."""
    return [
        a
        for a in strikes
        if all(a.side == b.side or abs(a.time - b.time) >= MINIMUM_STEP_TIME for b in strikes)
    ]


def _flights(strikes: Sequence[Event], offs: Sequence[Event]) -> list[bool]:
    """Whether each foot off begins a flight: the other foot does not land clearly before it.

    In walking the other foot lands a fifth of a step time or more before Zeni's foot off; in
    running this comes late, about when the other foot lands. A foot off whose partner was not
    recorded does as the nearest one.
    """
    step = float(np.median(np.diff(sorted(strike.time for strike in strikes))))
    overlap = {}
    for off in offs:
        other = np.array([strike.time for strike in strikes if strike.side != off.side])
        nearest = off.time - other[np.argmin(np.abs(off.time - other))]
        if abs(nearest) < 0.5 * step:
            overlap[off.time] = nearest
    if not overlap:
        return [False] * len(offs)
    known = np.array(list(overlap))
    return [
        bool(overlap[known[np.argmin(np.abs(known - off.time))]] < LEAST_DOUBLE_SUPPORT * step)
        for off in offs
    ]
