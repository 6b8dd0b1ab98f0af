"""Real trials as Datasets with body_position, and what the force plates say about them."""

from pathlib import Path

import numpy as np
import torch
import xarray as xr

from biokit import schema
from biokit.engine.kinematics import forward_kinematics
from biokit.io.motion import read_motion
from biokit.io.osim import load_osim

# name -> model, motion
TRIALS = {
    "walk": ("walk/reference/subject_scaled_walk.osim", "walk/reference/walk_ik.mot"),
    "gait2392": (
        "gait2392/reference/gait2392_subject01_scaled.osim",
        "gait2392/reference/gait2392_walk_ik.mot",
    ),
    **{
        name: (
            "lab_trials/inputs/opencap_subject4_scaled.osim",
            f"lab_trials/reference/s4_{name}_ik.mot",
        )
        for name in ("walking1", "squats1", "STS1", "DJ1")
    },
}

# Vertical plate force above 20 N; (side, event) -> times in s
PLATES = {
    "walk": {
        ("right", "foot_strike"): [0.268, 1.412],
        ("right", "foot_off"): [1.0235, 2.1675],
        ("left", "foot_strike"): [0.8365],
        ("left", "foot_off"): [1.5895],
    },
    "gait2392": {
        ("right", "foot_strike"): [0.6183, 1.8533],
        ("right", "foot_off"): [0.165, 1.41],
        ("left", "foot_strike"): [1.2467, 2.46],
        ("left", "foot_off"): [0.7883, 2.0183],
    },
    "walking1": {
        ("right", "foot_strike"): [1.07],
        ("right", "foot_off"): [0.69],
        ("left", "foot_strike"): [0.54],
        ("left", "foot_off"): [1.21],
    },
}


def trial(data: Path, name: str) -> xr.Dataset:
    """The motion of a trial with `body_position` of its scaled model."""
    model_path, motion_path = (data / part for part in TRIALS[name])
    model = load_osim(model_path)
    motion = read_motion(motion_path, model)
    q = torch.as_tensor(motion["dof_position"].sel(dof=list(model.coordinate_names)).values)
    position = forward_kinematics(model, q).position.numpy()
    motion = motion.assign_coords(body=list(model.body_names), space=list(schema.SPACE))
    motion["body_position"] = (("time", "body", "space"), position)
    return schema.describe(motion).assign_attrs(model=model.name)


def plate_errors(name: str, events: xr.Dataset) -> dict[str, np.ndarray]:
    """Event name -> signed errors [s] of the nearest event found to each plate event."""
    errors: dict[str, list[float]] = {"foot_strike": [], "foot_off": []}
    for (side, event), times in PLATES[name].items():
        mine = (events["event_side"] == side) & (events["event_name"] == event)
        found = events["event_time"].values[mine.values]
        assert found.size, f"{name}: no {side} {event}"
        errors[event] += [float(found[np.abs(found - t).argmin()] - t) for t in times]
    return {event: np.array(values) for event, values in errors.items()}
