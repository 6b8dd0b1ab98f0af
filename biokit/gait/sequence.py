"""Events in order: contacts, strides and steps."""

import itertools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from biokit.gait.points import Array

SIDES = ("right", "left")
STRIKE, OFF = "foot_strike", "foot_off"
LONGEST_STRIDE = 4.0  # s, longer is a pause


class Event(NamedTuple):
    """A foot strike or foot off; events sort by time."""

    time: float  # s
    name: str
    side: int  # index into SIDES


class Stride(NamedTuple):
    """Foot strike to the next foot strike of the same foot, with its foot off [s]."""

    start: float
    off: float
    end: float


def events_of(ds: xr.Dataset) -> list[Event]:
    """The events that a Dataset carries, in order of time."""
    return sorted(
        Event(float(time), str(name), SIDES.index(str(side)))
        for time, name, side in zip(
            ds["event_time"].values, ds["event_name"].values, ds["event_side"].values, strict=True
        )
    )


def contact(events: Sequence[Event], time: Array) -> NDArray[np.bool_]:
    """Whether each foot is known to be on the ground, [F, 2].

    From a foot strike, or the begin of the recording, to the next foot off, or the end. Between
    two strikes whose foot off was missed nothing is known.
    """
    out = np.zeros((time.size, 2), dtype=bool)
    for side in range(2):
        own = [event for event in events if event.side == side]
        if not own:
            continue
        bounds = [Event(-np.inf, STRIKE, side), *own, Event(np.inf, OFF, side)]
        for a, b in itertools.pairwise(bounds):
            if a.name == STRIKE and b.name == OFF:
                out[(time >= a.time) & (time < b.time), side] = True
    return out


def strides(events: Sequence[Event], side: int) -> list[Stride]:
    """Strike to next strike of a side with exactly one foot off and one strike of the other foot.

    An interval with a missed event, or over a pause between two walks, is no stride.
    """
    strikes = [e.time for e in events if e.side == side and e.name == STRIKE]
    out = []
    for start, end in itertools.pairwise(strikes):
        inside = [e for e in events if start < e.time < end]
        off = [e.time for e in inside if e.side == side]
        other = [e for e in inside if e.side != side and e.name == STRIKE]
        if len(off) == 1 and len(other) == 1 and end - start <= LONGEST_STRIDE:
            out.append(Stride(start, off[0], end))
    return out


def steps(events: Sequence[Event], side: int) -> list[tuple[float, float]]:
    """Times [s] of a strike of the other foot and of the strike of this foot that follows it."""
    strikes = [e for e in events if e.name == STRIKE]
    return [
        (a.time, b.time)
        for a, b in itertools.pairwise(strikes)
        if a.side != side and b.side == side and b.time - a.time <= LONGEST_STRIDE / 2
    ]
