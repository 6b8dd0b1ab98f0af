"""How high the floor is."""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from biokit.scene.payload import Quantised

USUAL = 0.25  # m: within this of the lowest part of a body, the ground's zero is the floor


def floor_height(shown: xr.Dataset, parts: dict[str, Any]) -> float:
    """Height of the floor, m.

    What the Dataset says (attribute ``floor_height``), otherwise zero; but where no part of the
    body ever comes near zero and no plate measured a force, as low as the body goes.
    """
    if "floor_height" in shown.attrs:
        return float(shown.attrs["floor_height"])
    for part in ("skeleton", "mesh", "markers"):
        if parts.get(part) is not None:
            position: Quantised = parts[part]["position"]
            heights = np.asarray(position.values, dtype=np.float64)[..., 1]
            if parts.get("reactions") is None and np.isfinite(heights).any():
                lowest = float(np.nanmin(heights))
                return 0.0 if abs(lowest) < USUAL else round(lowest - 0.05, 3)
            break
    return 0.0
