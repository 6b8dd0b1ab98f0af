"""The sample data of the repository: one subject, standing and walking."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import xarray as xr

from biokit.io import save
from biokit.io.files import check_writable, replacing
from biokit.synth.people import subject
from biokit.synth.recording import markers
from biokit.synth.walking import gait, static_pose

# A person who differs from the generic model, so that scaling has something to find
PERSON = {"height": 1.68, "mass": 63.0, "sex": "female"}
PROPORTIONS = {"thigh": 1.03, "forearm": 0.97, "pelvis": 1.04}
WALK = {"speed": 1.25, "duration": 3.0, "rate": 100.0, "asymmetry": 0.04, "seed": 7}
LABORATORY = {"noise": 0.3e-3, "soft_tissue": 0.5, "seed": 7}
GAPS = 0.01
FILES = ("static.trc", "walk.trc", "walk_true.mot", "subject.json")


def write_sample(folder: str | os.PathLike[str]) -> list[Path]:
    """Write `FILES` to a folder, which is made if it is missing; the same numbers each time.

    Positions are rounded to 0.01 mm and angles to 1e-5 deg, finer than any laboratory measures.

    Raises
    ------
    PermissionError
        If the folder cannot be written to.
    """
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    paths = [check_writable(target / name) for name in FILES]
    model = subject(**PERSON, proportions=PROPORTIONS)  # type: ignore[arg-type]
    walk = gait(model, **WALK)  # type: ignore[arg-type]
    static = static_pose(model, duration=0.5)
    save(_rounded(markers(static, model, **LABORATORY, gaps=0.0)), paths[0])  # type: ignore[arg-type]
    save(_rounded(markers(walk, model, **LABORATORY, gaps=GAPS)), paths[1])  # type: ignore[arg-type]
    save(_rounded_motion(walk), paths[2])
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
    return paths


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
