"""Datasets that a person may well come with, and that are unlike the sample walk: quick to make."""

from functools import cache
from typing import Any

import numpy as np
import xarray as xr

import biokit as bk
from biokit import schema
from tests.scene.made_stage import SAMPLE, skeleton_walk, with_forces

RATE = 100.0  # Hz
PERIOD = 1.1  # s, of a gait cycle
LONG = "Ganganalyse der Patientin am Nachmittag nach der zweiten Messung " * 5  # 325 letters
NAMES = (
    *("Müller, Jürgen (übermäßig)", "受试者一号 步态分析", "مشية المريض رقم ٣"),
    *("🏃‍♀️ sprint 👟", "<b>&amp;</b>"),
)
MARKERS = (
    *("Knöchel außen rechts", "左膝外側", "علامة الركبة", "🦶 toe", "<i>heel</i>&"),
    f"R_{60 * 'long'}",
)


def walk(frames: int | slice = 120) -> xr.Dataset:
    """Coordinates, bodies, muscles, moments, forces and events of the open skeleton."""
    ds = skeleton_walk(frames)
    muscles = [str(name) for name in bk.open_skeleton().muscles.names]
    phase = 2 * np.pi * ds["time"].values / PERIOD
    waves = 0.5 + 0.5 * np.sin(phase[:, None] + np.arange(len(muscles)))
    moments = 40 * np.sin(phase[:, None] + np.arange(ds.sizes["dof"]))
    ds = ds.assign_coords(muscle=muscles).assign(
        dof_force=(("time", "dof"), moments),
        muscle_activation=(("time", "muscle"), waves),
        muscle_force=(("time", "muscle"), 800 * waves),
    )
    ds = with_forces(ds)
    feet = ds["body_position"].sel(body=ds["contact"].values).values * [1.0, 0.0, 1.0]
    pushed = np.isfinite(ds["centre_of_pressure"].values)
    ds["centre_of_pressure"].values = np.where(pushed, feet, np.nan)
    return with_events(ds)


def with_events(ds: xr.Dataset) -> xr.Dataset:
    """Gait events at even intervals."""
    start, end = float(ds["time"][0]), float(ds["time"][-1])
    events = sorted(
        (at + shift + later, name, side)
        for at in np.arange(start + 0.1, end, PERIOD)
        for side, shift in (("right", 0.0), ("left", PERIOD / 2))
        for name, later in (("foot_strike", 0.0), ("foot_off", 0.6 * PERIOD))
        if at + shift + later <= end
    )
    when, what, who = (np.array(column) for column in zip(*events, strict=True))
    ds = ds.assign(event_time=("event", when), event_name=("event", what))
    return schema.describe(ds.assign(event_side=("event", who)))


def other_model(name: str = "gait2392") -> xr.Dataset:
    """Angles in a .mot of another model, which was not given: no bodies."""
    ds = skeleton_walk(100)[["dof_position"]]
    wanted = [str(dof) for dof in ds["dof"].values if str(dof)[-2:] in ("_r", "_l", "lt", "tx")]
    return ds.sel(dof=wanted[:14]).assign_attrs(model=name, source="normal.mot")


def without_model() -> xr.Dataset:
    """Bodies in motion of a model that is not there: bones, but no skin and no muscles."""
    ds = skeleton_walk(100).drop_vars("scale_factor")
    return ds.assign_attrs(model="somebody's", source="bodies.nc")


def only_markers(names: tuple[str, ...] = ("R_HEEL", "L_HEEL", "SACR")) -> xr.Dataset:
    """A recording before any analysis."""
    time = np.arange(100) / RATE
    place = np.empty((time.size, len(names), 3))
    for k in range(len(names)):
        place[:, k, 0] = 1.2 * time + 0.2 * np.sin(2 * np.pi * time / PERIOD + k)
        place[:, k, 1] = 0.1 + 1.4 * k / max(len(names) - 1, 1)
        place[:, k, 2] = 0.15 * (-1) ** k
    return schema.dataset(
        "markers",
        {"marker_position": place},
        {"time": time, "marker": list(names)},
        attrs={"source": "walk.trc"},
    )


def only_keypoints() -> xr.Dataset:
    """What a detector saw in a video, before any analysis."""
    found = bk.load(SAMPLE / "walk_keypoints.json")
    assert isinstance(found, xr.Dataset)
    return found


def one_frame() -> xr.Dataset:
    """A picture, not a motion."""
    return walk().isel(time=slice(30, 31)).drop_dims("event")


def with_gaps() -> xr.Dataset:
    """No pose for a while at the beginning, in the middle and at the end; muscles lack more."""
    ds = walk(120)
    time = ds["time"].values - float(ds["time"][0])
    pose = (time < 0.1) | ((time > 0.5) & (time < 0.7)) | (time > 1.1)
    late = pose | (time > 0.9)
    out = ds.copy()
    for name, lost in {
        **dict.fromkeys(("dof_position", "body_position", "body_rotation", "dof_force"), pose),
        **dict.fromkeys(("muscle_activation", "muscle_force"), late),
    }.items():
        out[name] = ds[name].where(~xr.DataArray(lost, dims="time"))
    return out


def motionless(frames: int = 50) -> xr.Dataset:
    """Standing still: every frame is the first."""
    ds = walk(frames)
    first = ds.isel(time=0)
    return ds.assign({n: first[n].broadcast_like(ds[n]) for n in ds if "time" in ds[n].dims})


@cache
def long_walk(frames: int = 10_000) -> xr.Dataset:
    """100 s: the sample walk again and again, going on where it was."""
    again = int(2 * PERIOD * RATE)  # frames: two gait cycles
    ds = walk(again)
    index = np.arange(frames) % again
    out = ds.drop_dims("event").isel(time=index).assign_coords(time=np.arange(frames) / RATE)
    shift = 2.7 * (np.arange(frames) // again)  # m
    position = out["body_position"].copy()
    position[..., 0] += shift[:, None]
    return with_events(out.assign(body_position=position))


def renamed(ds: xr.Dataset, dim: str, names: dict[str, str]) -> xr.Dataset:
    """Other names along a dim."""
    labels = [names.get(str(label), str(label)) for label in ds[dim].values]
    return ds.assign_coords({dim: (dim, labels)})


def only_forces() -> xr.Dataset:
    """Force plates alone."""
    return walk()[["ground_reaction_force", "centre_of_pressure"]]


def several() -> dict[str, Any]:
    """Three subjects: other lengths, rates, places and headings."""
    slow = walk(slice(0, 240, 4))
    late = walk(slice(100, 180)).assign_attrs(source="third.trc")
    return {"first": walk(120), "slow camera": slow, "late": late}
