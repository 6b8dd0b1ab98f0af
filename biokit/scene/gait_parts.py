"""Gait of a trial: events, cycles of both feet, spatiotemporal parameters as a table."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr

from biokit.gait import gait_events
from biokit.gait.sequence import SIDES, Event, events_of, strides
from biokit.gait.table import spatiotemporal_rows


def gait_parts(ds: xr.Dataset) -> tuple[dict[str, Any], list[str]]:
    """The scene's ``events``, ``cycles`` and ``table``, and remarks on them.

    Parameters
    ----------
    ds : Dataset
        With the events of :func:`biokit.gait_events`, or bodies or markers to find them from. A
        recording that is not gait, or of which that is not known, has none: no error.
    """
    with_events, remarks = _with_events(ds)
    known = [] if with_events is None else events_of(with_events)
    events = [event for event in known if np.isfinite(event.time)]
    return {
        "events": [{"time": e.time, "name": e.name, "side": SIDES[e.side]} for e in events],
        "cycles": {side: _cycles(events, index) for index, side in enumerate(SIDES)},
        "table": _table(with_events) if events else None,
    }, remarks


def _with_events(ds: xr.Dataset) -> tuple[xr.Dataset | None, list[str]]:
    if "event_time" in ds:
        return ds, _no_gait(ds["event_time"].attrs)
    if not {"body_position", "marker_position"} & set(map(str, ds.data_vars)):
        return None, []
    try:
        found = gait_events(ds)
    except ValueError:  # bodies or markers of the feet are missing: nothing to find gait from
        return None, []
    return ds.merge(found), _no_gait(found.attrs)


def _no_gait(attrs: Mapping[str, Any]) -> list[str]:
    reason = attrs.get("gait_reason")
    return [f"no gait: {reason}"] if reason else []


def _cycles(events: list[Event], side: int) -> list[list[float | None]]:
    """[start s, end s, foot off in % of the cycle] of each cycle."""
    return [
        [s.start, s.end, 100.0 * (s.off - s.start) / (s.end - s.start)]
        for s in strides(events, side)
    ]


def _table(ds: xr.Dataset | None) -> dict[str, Any] | None:
    if ds is None:
        return None
    try:
        rows = spatiotemporal_rows(ds)
    except ValueError:
        return None
    return {
        "caption": "Spatiotemporal parameters",
        "head": ["parameter", "unit", "right", "left"],
        "rows": [list(row) for row in rows],
    }
