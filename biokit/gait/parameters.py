"""Spatiotemporal parameters of gait."""

from collections.abc import Sequence

import numpy as np
import xarray as xr

from biokit import schema
from biokit.gait.events import find_events
from biokit.gait.ground import belt_velocity, forward_speed
from biokit.gait.points import Array, Feet, read_feet, unit
from biokit.gait.sequence import SIDES, Event, Stride, contact, events_of, steps, strides

PARAMETERS = {
    "stride_time": "s",
    "step_time": "s",
    "cadence": "1/min",
    "stance_share": "1",
    "swing_share": "1",
    "double_support_share": "1",
    "stride_length": "m",
    "step_length": "m",
    "step_width": "m",
    "walking_speed": "m/s",
    "cycles": "1",
}


def spatiotemporal(ds: xr.Dataset) -> xr.Dataset:
    """Stride and step times, lengths and widths, support shares, cadence and speed.

    Parameters
    ----------
    ds
        As for :func:`gait_events`; its events are used when it has them.

    Returns
    -------
    xarray.Dataset
        `spatiotemporal (side, parameter)`, means over the strides and steps of a side in the unit
        of `parameter_unit`; NaN where the recording holds none. A step belongs to the foot that
        lands. Lengths are heel to heel at foot strike along the direction of progression, relative
        to the ground or, on a treadmill, to the belt, whose speed is that of the feet in stance:
        the attributes `surface` and `belt_speed` [m/s] say which.

    Raises
    ------
    ValueError
        Naming the bodies or markers that are missing.
    """
    feet = read_feet(ds)
    events = events_of(ds) if "event_time" in ds else find_events(feet)[0]
    belt, surface = belt_velocity(feet, events)
    rows = [_side_parameters(side, feet, events, belt) for side in range(2)]
    out = schema.describe(
        xr.Dataset(
            {
                "spatiotemporal": (
                    ("side", "parameter"),
                    [[row.get(name, np.nan) for name in PARAMETERS] for row in rows],
                )
            },
            coords={
                "side": list(SIDES),
                "parameter": list(PARAMETERS),
                "parameter_unit": ("parameter", list(PARAMETERS.values())),
            },
        )
    )
    out["spatiotemporal"].attrs |= {
        "surface": surface,
        "belt_speed": float(np.hypot(*belt[[0, 2]])),
    }
    return out


def _side_parameters(
    side: int, feet: Feet, events: Sequence[Event], belt: Array
) -> dict[str, float]:
    """Means over the strides and steps of a side; a parameter without any is left out."""
    own_strides, own_steps = strides(events, side), steps(events, side)
    out = {"cycles": float(len(own_strides))}
    if len(events) > 1:
        out["walking_speed"] = forward_speed(feet, events, belt)
    if own_strides:
        start, off, end = (np.array(x) for x in zip(*own_strides, strict=True))
        stance = (off - start) / (end - start)
        double = [_double_support_time(events, side, s) for s in own_strides] / (end - start)
        forward, _ = _travel(feet, belt, side, start, side, end)
        out |= {
            "stride_time": float(np.mean(end - start)),
            "cadence": float(120.0 / np.mean(end - start)),
            "stance_share": float(np.mean(stance)),
            "swing_share": float(np.mean(1.0 - stance)),
            "double_support_share": float(np.mean(double)),
            "stride_length": float(np.mean(forward)),
        }
    if own_steps:
        before, landing = (np.array(x) for x in zip(*own_steps, strict=True))
        forward, outward = _travel(feet, belt, 1 - side, before, side, landing)
        out |= {
            "step_time": float(np.mean(landing - before)),
            "step_length": float(np.mean(forward)),
            "step_width": float(np.mean(outward)),
        }
    return out


def _double_support_time(events: Sequence[Event], side: int, stride: Stride) -> float:
    """Time within a stride in which both feet are on the ground [s]."""
    fine = np.linspace(stride.start, stride.off, 2001)[:-1]
    other = contact(events, fine)[:, 1 - side]
    return float(np.mean(other)) * (stride.off - stride.start)


def _travel(
    feet: Feet, belt: Array, side0: int, t0: Array, side1: int, t1: Array
) -> tuple[Array, Array]:
    """Heel of side1 at t1 from heel of side0 at t0, over the ground: [n] forward and outward, m."""

    def at(values: Array, t: Array) -> Array:
        return np.stack([np.interp(t, feet.time, values[:, k]) for k in range(3)], axis=1)

    forward = unit(at(feet.forward, t1))
    apart = at(feet.heel[:, side1], t1) - at(feet.heel[:, side0], t0) - belt * (t1 - t0)[:, None]
    rightward = np.cross(forward, [0.0, 1.0, 0.0])
    outward = rightward if side1 == 0 else -rightward
    return np.einsum("nk,nk->n", apart, forward), np.einsum("nk,nk->n", apart, outward)
