"""Which instant of a trial the poster shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from biokit.scene.posed import (
    Trial,
    values,
)

if TYPE_CHECKING:
    pass

Array = NDArray[np.float64]


def has_stage(trial: Trial) -> bool:
    """Whether there is a body to draw."""
    return any(trial.get(part) is not None for part in ("mesh", "skeleton", "markers"))


def telling_instant(trial: Trial) -> int:
    """An instant of the stage, in the middle half of it.

    With much force on one foot and little on the other, and much activation, where these are
    there; otherwise the middle.
    """
    count = len(values(trial["stage_time"]))
    place = np.linspace(-1.0, 1.0, count) if count > 1 else np.zeros(1)
    score = -0.05 * np.abs(place)
    reactions, series = trial.get("reactions"), trial.get("series", {}).get("activation")
    if reactions is not None:
        force = np.nan_to_num(np.linalg.norm(values(reactions["force"]), axis=-1))  # [S, C]
        one = 2 * force.max(axis=1) - force.sum(axis=1)
        score = score + one / max(float(force.max()), 1e-6)
    if series is not None:
        mean = np.nan_to_num(values(series["values"])).mean(axis=0)
        mean = np.interp(values(trial["stage_time"]), values(trial["time"]), mean)
        score = score + mean / max(float(mean.max()), 1e-6)
    usable = _known(trial, count)
    middle = usable & (np.abs(place) <= 0.5)
    usable = middle if middle.any() else usable
    return int(np.argmax(np.where(usable, score, -np.inf)))


def _known(trial: Trial, count: int) -> NDArray[np.bool_]:
    """Instants [S] at which the body is known."""
    for part, name in (("mesh", "position"), ("skeleton", "position"), ("markers", "position")):
        if trial.get(part) is not None:
            return np.asarray(np.isfinite(values(trial[part][name])).any(axis=(1, 2)))
    return np.ones(count, dtype=bool)
