"""Activities besides walking and squatting, as motions of the open skeleton.

`activity` makes a recording of any of `ACTIVITIES`, each of which is a file of its own here. They
are for training and for tests: joint angles about published means, varied from one seed, with feet
that do not slip; not measurements.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import xarray as xr

from biokit import schema
from biokit.engine.model import Model
from biokit.synth.curves import Array
from biokit.synth.jump import jump
from biokit.synth.keyframes import Person
from biokit.synth.planting import check_numbers
from biokit.synth.reach import reach
from biokit.synth.run import run
from biokit.synth.sit_to_stand import sit_to_stand
from biokit.synth.stairs import stairs
from biokit.synth.turn import turn

ACTIVITIES: Mapping[str, Callable[..., tuple[Array, Array]]] = {
    "run": run,
    "sit_to_stand": sit_to_stand,
    "jump": jump,
    "stairs": stairs,
    "reach": reach,
    "turn": turn,
}
LARGEST_VARIATION = 2.0


def activity(
    name: str,
    model: Model,
    *,
    seed: int = 0,
    duration: float = 4.0,
    rate: float = 60.0,
    variation: float = 1.0,
    **options: Any,
) -> xr.Dataset:
    """One of `ACTIVITIES`, performed by a person of the model's size.

    Parameters
    ----------
    name : str
        ``run`` (along x), ``sit_to_stand`` (and back), ``jump`` (with a countermovement, again and
        again), ``stairs`` (along x), ``reach`` (standing, one after another) or ``turn`` (walking
        around a bend).
    model : Model
        The open skeleton, of any scale (:func:`biokit.synth.subject`).
    seed : int
        Of everything that is drawn: how fast, how far, which arms, where in the cycle it begins.
    duration : float
        In s.
    rate : float
        Frames per second.
    variation : float
        Multiplies how much persons differ; 0 gives the mean, up to 2.
    **options
        Of the activity: ``speed`` m/s of a run; ``drop=True``: jump down from a box of 0.3 m, then
        up; ``direction="up"`` or ``"down"``, ``riser`` and ``tread`` (m) of stairs; ``targets``
        (names in `biokit.synth.reach.TARGETS`) and ``arms`` ("right", "left", "both") of a reach;
        ``angle`` (deg, to the left) and ``radius`` (m) of a turn.

    Returns
    -------
    xarray.Dataset
        motion with ``dof_position (time, dof)``, rad and m; all coordinates inside their ranges.
        Standing feet keep their place within 2 mm. In the flight of a jump the mass centre falls
        within a tenth as it does freely; while the feet leave and land it does so less well.

    Raises
    ------
    ValueError
        If the name is unknown, a number is out of range, the model lacks what is needed (all
        problems are listed), or its legs cannot do it.
    """
    problems = []
    if name not in ACTIVITIES:
        problems.append(
            f"no activity {name!r}; there are {', '.join(ACTIVITIES)}; for walking and squats see"
            " biokit.synth.gait and biokit.synth.squat"
        )
    if not 0 <= variation <= LARGEST_VARIATION:
        problems.append(f"variation {variation} has to lie between 0 and {LARGEST_VARIATION:g}")
    check_numbers(model, problems, duration, rate)
    person = Person(np.random.default_rng(seed), variation)
    time, q = ACTIVITIES[name](model, person, duration, rate, **options)
    bounded = np.array(model.coordinate_is_rotation) & np.array(model.clamped)
    q = np.where(bounded, np.clip(q, model.lower.numpy(), model.upper.numpy()), q)
    return schema.motion(
        time,
        model.coordinate_names,
        q,
        is_rotation=model.coordinate_is_rotation,
        attrs={
            "model": model.name,
            "sampling_rate": float(rate),
            "source": "biokit.synth.activity",
            "options": json.dumps(
                {"activity": name, "seed": seed, "variation": variation} | options, default=str
            ),
        },
    )
