"""What a scene shows first: the items that are selected, the instant, and what is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from biokit.scene.payload import Quantised
from biokit.scene.stage import IN_SPACE

FIRST_SHOWN = ("knee_angle_r", "soleus_r", "gastroc_r", "med_gas_r")  # where a scene has them
FIRST_COUNT = 2  # a joint and a muscle
BODY = frozenset({"skeleton", "mesh"})
POSED = ("skeleton", "mesh", "markers")  # parts of which one has to be known at the first instant


def first_shown(trials: Sequence[dict[str, Any]], items: Iterable[str]) -> dict[str, Any]:
    """State of the viewer to begin with; keys of ``viewer/src/state.js``.

    Parameters
    ----------
    trials : sequence of dict
        As they are in a scene.
    items : iterable of str
        Ids of all items of the scene.

    Returns
    -------
    dict
        ``selected``; ``time`` [s] where the first trial begins without a pose; ``layers`` and
        ``view`` where a trial has no body to look at.
    """
    there = list(items)
    chosen = [name for name in FIRST_SHOWN if name in there][:FIRST_COUNT]
    start: dict[str, Any] = {"selected": chosen or there[:1]}
    time = _first_pose(trials[0])
    if time > 0:
        start["time"] = time
    parts = {part for trial in trials for part in trial}
    if parts.isdisjoint(IN_SPACE):
        if "keypoints" in parts:
            start |= {"view": "camera", "layers": {"keypoints": True, "floor": False}}
    elif any("markers" in trial and BODY.isdisjoint(trial) for trial in trials):
        start["layers"] = {"markers": True}
    return start


def _first_pose(trial: dict[str, Any]) -> float:
    """The first instant of which a pose is known, s after the start of the trial."""
    part = next((trial[name] for name in POSED if name in trial), None)
    if part is None:
        return 0.0
    position: Quantised = part["position"]
    known = np.isfinite(np.asarray(position.values)).reshape(len(trial["stage_time"]), -1)
    posed = np.flatnonzero(known.any(axis=1))
    time = trial["stage_time"]
    return float(time[posed[0]] - time[0]) if posed.size else 0.0
