"""Trials of a few gait cycles of one second, whose curves and differences are known."""

import numpy as np
import xarray as xr
from scipy.ndimage import gaussian_filter1d

from biokit import schema

RATE = 50
DOFS = ("pelvis_tx", "pelvis_tilt", "hip_flexion_r", "hip_flexion_l", "knee_angle_r", "mtp_angle_r")
MUSCLES = ("soleus_r", "soleus_l", "vaslat_r")


def trial(
    seed: int, *, bump: float = 0.0, cycles: int = 4, mass: float | None = 60.0, noise: float = 0.02
) -> xr.Dataset:
    """`cycles` right cycles; the right knee has `bump` rad more at 30 % of each."""
    rng = np.random.default_rng(seed)
    frames = cycles * RATE + 1
    time = np.arange(frames) / RATE
    phase = 2 * np.pi * time
    own = gaussian_filter1d(rng.standard_normal((frames + 40, len(DOFS))), 4.0, axis=0)[20:-20]
    own = noise * own / own.std()
    knee = 0.5 - 0.5 * np.cos(phase) + bump * np.exp(-0.5 * ((time % 1.0 - 0.3) / 0.04) ** 2)
    q = np.stack(
        [1.2 * time, 0.1 * np.sin(2 * phase), 0.5 * np.cos(phase), -0.5 * np.cos(phase), knee,
         0.0 * phase],
        axis=1,
    )  # fmt: skip
    q[:, 1:5] += own[:, 1:5]
    strikes = np.arange(cycles + 1.0)
    events = np.concatenate([strikes, strikes[:-1] + 0.6, strikes[:-1] + 0.5, strikes[:-1] + 0.1])
    name = ["foot_strike"] * (cycles + 1) + ["foot_off"] * cycles
    name += ["foot_strike"] * cycles + ["foot_off"] * cycles
    order = np.argsort(events, kind="stable")
    force = np.zeros((frames, 2, 3))
    force[:, 0, 1] = 500.0 + 100.0 * own[:, 4]
    ds = schema.motion(
        time, DOFS, q, is_rotation=[False, True, True, True, True, True],
        attrs={"model": "made", **({} if mass is None else {"mass": mass})},
    )  # fmt: skip
    return schema.describe(
        ds.assign_coords(
            muscle=list(MUSCLES), contact=["calcn_r", "calcn_l"], space=list(schema.SPACE)
        ).assign(
            dof_force=(("time", "dof"), 30.0 * q),
            muscle_activation=(("time", "muscle"), 0.5 + 0.4 * q[:, [4, 2, 4]]),
            ground_reaction_force=(("time", "contact", "space"), force),
            marker_rms=("time", 0.001 + 0.01 * np.abs(own[:, 1])),
            event_time=("event", events[order]),
            event_name=("event", np.array(name)[order]),
            event_side=(
                "event",
                np.array(["right"] * (2 * cycles + 1) + ["left"] * 2 * cycles)[order],
            ),
        )
    )


def people(count: int, *, bump: float = 0.0, seed: int = 0, **others: float) -> list[xr.Dataset]:
    """Trials of several subjects."""
    return [trial(100 * seed + k, bump=bump, **others) for k in range(count)]  # type: ignore[arg-type]
