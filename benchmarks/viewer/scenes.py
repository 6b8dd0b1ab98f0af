"""What is shown: the sample subject walking, repeated, with coarse and fine skin."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import xarray as xr

import biokit as bk
from biokit.body import open_body
from biokit.scene.build import build_scene
from biokit.scene.payload import Quantised, pack
from biokit.scene.trials import read_trials

MUSCLES = 112  # drawn
FRAMES = 300
SAMPLE = Path(__file__).parents[2] / "sample_data"


class Made(NamedTuple):
    """A scene, and what it took to make it."""

    name: str
    vertices: int
    muscles: int
    frames: int
    block: bytes
    seconds: float  # from the Dataset to the packed scene


def sample_motion() -> xr.Dataset:
    """The sample subject filmed, 90 frames at 30 Hz, up to joint loads."""
    keypoints = SAMPLE / "walk_keypoints.json"
    return bk.analyze(SAMPLE / "walk.mp4", keypoints=keypoints, camera=63.0, height=1.68, mass=63.0)


def repeated(ds: xr.Dataset, frames: int) -> xr.Dataset:
    """So many frames of a motion that goes to and fro, at its sampling rate."""
    order = np.abs((np.arange(frames) + ds.sizes["time"] - 1) % (2 * ds.sizes["time"] - 2))
    order = np.abs(order - (ds.sizes["time"] - 1))
    rate = float(ds.attrs["sampling_rate"])
    long = ds.isel(time=order)
    return long.assign_coords(time=np.arange(frames) / rate, frame=("time", np.arange(frames)))


def made(name: str, ds: xr.Dataset, *, fine: bool = False, muscles: int = MUSCLES) -> Made:
    """The packed scene of a Dataset."""
    body = open_body(display=not fine)
    start = time.perf_counter()
    scene = build_scene(read_trials(ds), body=body)
    [trial] = scene["trials"]
    trial["muscles"] = fewer(trial["muscles"], muscles)
    block = pack(scene)
    seconds = time.perf_counter() - start
    count = len(trial["muscles"]["items"])
    return Made(name, len(body.template), count, ds.sizes["time"], block, seconds)


def fewer(lines: dict[str, Any], count: int) -> dict[str, Any]:
    """The first muscles of a scene."""
    count = min(count, len(lines["items"]))
    points = int(lines["start"][count])
    kept = lines["moving"] < points
    track = np.asarray(lines["track"].values)[:, kept]
    return {
        "items": lines["items"][:count],
        "start": lines["start"][: count + 1],
        "body": lines["body"][:points],
        "local": lines["local"][:points],
        "moving": lines["moving"][kept],
        "track": Quantised(track),
    }
