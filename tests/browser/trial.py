"""What the browser tests look at: the sample subject, analysed once."""

import json
from functools import cache
from pathlib import Path

import xarray as xr

import biokit as bk

SAMPLE = Path(__file__).parents[2] / "sample_data"
VIDEO = SAMPLE / "walk.mp4"


@cache
def from_markers() -> xr.Dataset:
    """301 frames of markers and force plates, up to joint loads."""
    mass = json.loads((SAMPLE / "subject.json").read_text("utf-8"))["mass"]
    forces = SAMPLE / "walk_grf_external_loads.xml"
    return bk.analyze(
        SAMPLE / "walk.trc", static=SAMPLE / "static.trc", forces=forces, mass=mass, progress=False
    )


@cache
def from_video() -> xr.Dataset:
    """90 frames of video, up to joint loads, with the body that was seen."""
    subject = json.loads((SAMPLE / "subject.json").read_text("utf-8"))
    return bk.analyze(
        VIDEO,
        keypoints=SAMPLE / "walk_keypoints.json",
        camera=63.0,
        height=subject["height"],
        mass=subject["mass"],
    )
