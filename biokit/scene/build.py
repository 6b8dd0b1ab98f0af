"""One scene of one or several Datasets."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from typing import Any, TypeVar

from biokit.body.model import Body
from biokit.engine.model import Model
from biokit.scene.curve_parts import curve_parts, merged
from biokit.scene.norms import scene_norms
from biokit.scene.poster import poster
from biokit.scene.stage import stage_parts
from biokit.scene.start import first_shown
from biokit.scene.trials import Trials, mass_known, trial_colour

Path = str | os.PathLike[str]
T = TypeVar("T")


def build_scene(
    trials: Trials,
    *,
    model: Model | Path | Mapping[str, Model | Path] | None = None,
    body: Body | Path | Mapping[str, Body | Path] | None = None,
    video: Path | Mapping[str, Path] | None = None,
) -> dict[str, Any]:
    """The scene of trials, ready for :func:`biokit.scene.payload.pack`.

    Parameters
    ----------
    trials : dict of str to Dataset
        As :func:`biokit.scene.trials.read_trials` returns them.
    model, body, video
        Of all trials, or by the name of the trial: the model whose muscles and joints are drawn
        (the open skeleton scaled by ``scale_factor`` when not given), the body whose skin is drawn
        (the open body), the video behind it (none).

    Returns
    -------
    dict
        What ``viewer/src`` shows; arrays are wrapped for packing.

    Raises
    ------
    ValueError
        If an argument names a trial that is not there, or does not fit its trial.
    FileNotFoundError
        If there is no such model or video.
    """
    arguments: dict[str, Any] = {"model": model, "body": body, "video": video}
    _check_names(trials, arguments)
    per_mass = mass_known(trials)
    parts, shown = [], []
    for index, (name, ds) in enumerate(trials.items()):
        curves = curve_parts(ds, name, trial_colour(index), per_mass=per_mass)
        stage = stage_parts(ds, **{key: _of(name, value) for key, value in arguments.items()})
        parts.append(curves)
        remarks = curves.trial["remarks"] + stage.pop("remarks", [])
        shown.append(curves.trial | stage | {"remarks": remarks})
    items, quantities = merged(parts)
    scene: dict[str, Any] = {
        "format": 1,
        "title": " · ".join(trials),
        "trials": shown,
        "items": items,
        "quantities": quantities,
        "norms": scene_norms(trials),
    }
    scene["start"] = first_shown(shown, items)
    scene["poster"] = "data:image/png;base64," + base64.b64encode(poster(scene)).decode()
    return scene


def _of(name: str, value: T | Mapping[str, T] | None) -> T | None:
    return value.get(name) if isinstance(value, Mapping) else value


def _check_names(trials: Trials, arguments: Mapping[str, Any]) -> None:
    problems = [
        f"{key} is given for {trial!r}"
        for key, value in arguments.items()
        if isinstance(value, Mapping)
        for trial in value
        if trial not in trials
    ]
    if problems:
        raise ValueError(f"{'; '.join(problems)}: the trials are {', '.join(trials)}")
