"""A made-up walk with every kind of variable that curves show; fast, and known by formula."""

from typing import Any

import numpy as np
import xarray as xr

from biokit import schema

RATE = 100.0  # Hz
PERIOD = 1.1  # s, of a gait cycle
MASS = 63.0  # kg
DOFS = (
    *("pelvis_tilt", "pelvis_tx", "hip_flexion_r", "knee_angle_r", "ankle_angle_r"),
    *("hip_flexion_l", "knee_angle_l", "ankle_angle_l", "lumbar_extension", "locked_thing"),
)
MUSCLES = ("soleus_r", "soleus_l", "glmed1_r", "glmed1_l", "recfem_r", "recfem_l")
MARKERS = ("R_IAS", "L_IAS", "SACR")
CONTACTS = ("calcn_r", "calcn_l")


def walk(frames: int = 300, *, model: str = "open_skeleton", **attrs: Any) -> xr.Dataset:
    """A Dataset of kind motion over ``frames`` at 100 Hz, with forces, muscles, events and flags.

    The knees bend by 5 to 65 degrees; ``locked_thing`` never moves and carries no moment.
    """
    time = np.arange(frames) / RATE
    phase = 2 * np.pi * time / PERIOD
    waves = np.stack([np.sin(phase + k) for k in range(len(DOFS))], axis=1)
    position = 0.3 * waves
    names = list(DOFS)
    for side in "rl":
        position[:, names.index(f"knee_angle_{side}")] = np.deg2rad(35 - 30 * np.cos(phase))
    still = names.index("locked_thing")
    force = 40 * np.roll(waves, 1, axis=1)
    position[:, still], force[:, still] = 0.0, 0.0
    load = np.stack([np.clip(np.sin(phase), 0, None), np.clip(-np.sin(phase), 0, None)], axis=1)
    ground = np.stack([40 * load, 700 * load, -20 * load], axis=2)
    places = np.where(load[..., None] > 0, np.ones(3) * 0.1, np.nan)
    muscles = np.stack([np.abs(np.sin(phase + k)) for k in range(len(MUSCLES))], axis=1)
    markers = np.stack([np.sin(phase + k) for k in range(len(MARKERS))], axis=1)
    flag = np.where((time > 0.5) & (time < 0.6), int(schema.FrameFlag.LARGE_RESERVE), 0)
    cycles = np.arange(0.2, max(time[-1], 0.3), PERIOD)
    events = sorted(
        (start + shift + later, name, side)
        for start in cycles
        for side, shift in (("right", 0.0), ("left", PERIOD / 2))
        for name, later in (("foot_strike", 0.0), ("foot_off", 0.6 * PERIOD))
    )
    when, what, who = (np.array(column) for column in zip(*events, strict=True))
    return schema.dataset(
        "motion",
        {
            "dof_position": position,
            "dof_velocity": np.gradient(position, 1 / RATE, axis=0) if frames > 1 else position,
            "dof_force": force,
            "dof_uncertainty": np.full_like(position, np.deg2rad(0.2)),
            "marker_position": np.repeat(markers[..., None], 3, axis=2),
            "marker_error": 0.004 * np.abs(markers),
            "ground_reaction_force": ground,
            "centre_of_pressure": places,
            "free_moment": 0.01 * ground,
            "muscle_activation": muscles,
            "muscle_force": 1000 * muscles,
            "muscle_length": 0.3 + 0.01 * muscles,
            "residual_force": 0.05 * ground.sum(axis=1),
            "flag": flag.astype(np.int16),
            "event_time": when.astype(np.float64),
            "event_name": what,
            "event_side": who,
        },
        {
            "time": time,
            "dof": list(DOFS),
            "dof_unit": ("dof", ["m" if name == "pelvis_tx" else "rad" for name in DOFS]),
            "marker": list(MARKERS),
            "contact": list(CONTACTS),
            "muscle": list(MUSCLES),
        },
        attrs={"model": model, "source": "walk.trc", "mass": MASS, **attrs},
    )
