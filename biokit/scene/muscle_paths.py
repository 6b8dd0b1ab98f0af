"""Muscles as lines through their real path points."""

from __future__ import annotations

from typing import Any

import numpy as np
import xarray as xr

from biokit.engine.model import Model
from biokit.scene.payload import Quantised


def muscles_part(
    shown: xr.Dataset, model: Model | None, bodies: list[str]
) -> dict[str, Any] | None:
    """Paths of the muscles of a model."""
    if model is None or not model.muscles.names:
        return None
    path = model.muscles.path
    counts = [path.point_muscle.count(m) for m in range(len(model.muscles.names))]
    place = {name: bodies.index(name) if name in bodies else -1 for name in model.body_names}
    body = [place[model.body_names[b]] if b >= 0 else -1 for b in path.point_body]
    return {
        "items": list(model.muscles.names),
        "start": np.concatenate([[0], np.cumsum(counts)]).astype(np.uint32),
        "body": np.array(body, dtype=np.int32),
        "local": path.location.numpy().astype(np.float32),
        "moving": np.zeros(0, dtype=np.uint32),
        "track": Quantised(np.zeros((shown.sizes["time"], 0, 3))),
    }
