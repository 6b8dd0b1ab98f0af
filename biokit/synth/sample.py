"""The sample data of the repository: one subject, standing and walking."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import xarray as xr

from biokit.engine.model import Model
from biokit.io import load, save
from biokit.io.calibration import write_camera
from biokit.io.files import check_writable, replacing
from biokit.io.keypoints import write_keypoints
from biokit.io.video import write_video
from biokit.synth.balance import balanced
from biokit.synth.people import subject
from biokit.synth.recording import markers
from biokit.synth.sample_video import RATE, clip_body, clip_camera, clip_frames, clip_keypoints
from biokit.synth.walking import gait, static_pose

# A person who differs from the generic model, so that scaling has something to find
PERSON = {"height": 1.68, "mass": 63.0, "sex": "female"}
PROPORTIONS = {"thigh": 1.03, "forearm": 0.97, "pelvis": 1.04}
WALK = {"speed": 1.25, "duration": 3.0, "rate": 100.0, "asymmetry": 0.04, "seed": 7}
LABORATORY = {"noise": 0.3e-3, "soft_tissue": 0.5, "seed": 7}
GAPS = 0.01
MARGIN = 0.3  # s made and cut off at both ends, where filters and splines are at their ends
FILES = (
    *("static.trc", "walk.trc", "walk_true.mot", "subject.json"),
    *("walk_grf.mot", "walk_grf_external_loads.xml"),
    *("walk_body.npz", "walk_camera.json", "walk_keypoints.json"),
)
VIDEO = "walk.mp4"


def write_sample(
    folder: str | os.PathLike[str], *, video: bool = False, progress: bool = True
) -> list[Path]:
    """Write `FILES` to a folder, which is made if it is missing; the same numbers each time.

    Positions are rounded to 0.01 mm and angles to 1e-5 deg, finer than any laboratory measures.

    Parameters
    ----------
    folder : path
    video : bool
        Render and write `VIDEO` too, which takes a minute or two.
    progress : bool
        Show a progress bar for that.

    Raises
    ------
    PermissionError
        If the folder cannot be written to.
    ImportError
        If the video needs packages that are not there (``pip install biokit[render,video]``).
    """
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    names = (*FILES, VIDEO) if video else FILES
    paths = [check_writable(target / name) for name in names]
    model = subject(**PERSON, proportions=PROPORTIONS)  # type: ignore[arg-type]
    walk, ground = _walk(model)
    static = static_pose(model, duration=0.5)
    save(_rounded(markers(static, model, **LABORATORY, gaps=0.0)), paths[0])  # type: ignore[arg-type]
    save(_rounded(markers(walk, model, **LABORATORY, gaps=GAPS)), paths[1])  # type: ignore[arg-type]
    save(_rounded_motion(walk), paths[2])
    save(_rounded_forces(ground), paths[4])
    factors = dict(zip(model.body_names, model.scale_factor.numpy().round(6).tolist(), strict=True))
    about = {
        **PERSON,
        "proportions": PROPORTIONS,
        "walk": WALK,
        "laboratory": LABORATORY | {"gaps": GAPS},
        "events": [
            {"time": round(float(time), 4), "event": str(name), "side": str(side)}
            for time, name, side in zip(
                walk["event_time"].values,
                walk["event_name"].values,
                walk["event_side"].values,
                strict=True,
            )
        ],
        "units": {"height": "m", "mass": "kg", "speed": "m/s", "duration": "s", "rate": "Hz"},
        "true_scale_factors": factors,
    }
    with replacing(paths[3]) as temporary:
        temporary.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8", newline="\n")
    body, camera = clip_body(load(paths[2]), model), clip_camera()
    save(body, paths[6])
    write_camera(camera, paths[7])
    write_keypoints(clip_keypoints(body, camera), paths[8])
    if video:
        write_video(clip_frames(body, camera, progress=progress), paths[9], RATE)
    return paths


def _walk(model: Model) -> tuple[xr.Dataset, xr.Dataset]:
    """The walk and its forces, which agree with each other."""
    longer = {**WALK, "duration": WALK["duration"] + 2 * MARGIN}
    walk, ground = balanced(gait(model, **longer), model)  # type: ignore[arg-type]
    inside = slice(
        round(MARGIN * WALK["rate"]), round((WALK["duration"] + MARGIN) * WALK["rate"]) + 1
    )
    cut = []
    for ds in (walk, ground):
        own = ds.isel(time=inside)
        own = own.assign_coords(time=np.round(own["time"].values - MARGIN, 9))
        cut.append(own.assign_coords(frame=("time", np.arange(own.sizes["time"]))))
    times = walk["event_time"].values - MARGIN
    seen = (times >= 0) & (times <= WALK["duration"])
    walk = cut[0].isel(event=seen)
    walk["event_time"] = walk["event_time"] - MARGIN
    return walk, cut[1]


def _rounded(ds: xr.Dataset) -> xr.Dataset:
    out = ds.copy()
    out["marker_position"] = ds["marker_position"].copy(
        data=np.round(1e3 * ds["marker_position"].values, 2) / 1e3
    )
    out.attrs["trc_units"] = "mm"
    return out


def _rounded_motion(ds: xr.Dataset) -> xr.Dataset:
    turns = ds["dof_unit"].values == "rad"
    q = ds["dof_position"].values
    rounded = np.where(turns, np.deg2rad(np.round(np.rad2deg(q), 5)), np.round(q, 6))
    out = ds[["dof_position"]].copy()
    out["dof_position"] = ds["dof_position"].copy(data=rounded)
    return out


def _rounded_forces(ds: xr.Dataset) -> xr.Dataset:
    digits = {"ground_reaction_force": 3, "centre_of_pressure": 6, "free_moment": 4}
    out = ds.copy()
    for name, count in digits.items():
        out[name] = ds[name].copy(data=np.round(ds[name].values, count) + 0.0)  # no -0.0
    return out
