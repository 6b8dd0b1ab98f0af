"""How far muscle activations are from true ones and from electromyograms: labelled metrics."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import roma
import torch
import xarray as xr
from numpy.typing import ArrayLike, NDArray

from biokit import metrics
from biokit.body.model import Body
from biokit.emg import DELAYS, compare_with_emg
from biokit.evaluate import evaluate_body, time_problems
from biokit.muscle_groups import group_of, grouped

Array = NDArray[np.float64]
# one trial, or trials by name
Trials = xr.Dataset | xr.DataTree | Mapping[str, xr.Dataset]
Frames = ArrayLike | Mapping[str, ArrayLike]
ALL = "all"
COUNTS = ("constant", "samples", "active", "matched", "missed", "extra", "muscles")


@dataclass(frozen=True, eq=False)
class ActivationScores:
    """Errors of muscle activations.

    Attributes
    ----------
    muscles : DataFrame
        A row for each muscle: its ``group``, the errors of `biokit.metrics.ActivationErrors`, and
        ``onset_difference`` and ``onset_size`` (s) with the numbers of onsets ``matched``,
        ``missed`` and ``extra`` (`biokit.metrics.OnsetErrors`).
    groups : DataFrame
        A row for each group of muscles and one for ``all``: what
        `biokit.metrics.ActivationSummary` has, and the onsets of all muscles in it.
    """

    muscles: pd.DataFrame
    groups: pd.DataFrame

    def summary(self) -> pd.Series:
        """The row of all muscles."""
        return self.groups.T[ALL]


def evaluate_activations(
    predicted: Trials, target: Trials, *, frames: Frames | None = None
) -> ActivationScores:
    """Errors of predicted activations, muscle by muscle, by group and over all.

    Parameters
    ----------
    predicted, target
        With `muscle_activation (time, muscle)` at the same times; several trials as a DataTree or
        by name. The muscles of the prediction are compared, in any order.
    frames
        Shape (F,), bool, by name where there are several trials: the frames that count, for example
        those whose forces are explained, `target.flag == 0`. All by default. Frames that are NaN
        in either never count.

    Returns
    -------
    ActivationScores
        Steps from frame to frame and onsets are those within trials.

    Raises
    ------
    ValueError
        Listing what does not fit: variables, trials, times, muscles, frames.

    Examples
    --------
    >>> import numpy as np
    >>> import xarray as xr
    >>> from biokit.evaluate_activations import evaluate_activations
    >>> time = np.arange(90) / 30
    >>> walk = 0.3 + 0.2 * np.sin(2 * np.pi * time[:, None] + np.array([0.0, 1.5]))
    >>> labels = {"time": time, "muscle": ["soleus_r", "tibant_r"]}
    >>> true = xr.Dataset({"muscle_activation": (("time", "muscle"), walk)}, labels)
    >>> scores = evaluate_activations(true + 0.05, true)
    >>> scores.groups[["pcc", "rmse"]].round(2).loc["calf"].tolist()
    [1.0, 0.05]
    """
    trials = _paired(predicted, target, frames)
    names = _names(trials[0].predicted)
    a, b, mask = _stacked(trials, names)
    each = metrics.activation_errors(a, b, mask=mask)
    table = pd.DataFrame(
        {"group": [group_of(name) for name in names]}
        | {field: values.numpy() for field, values in each._asdict().items()},
        index=pd.Index(names, name="muscle"),
    ).join(_onsets(trials, names))
    rows = {}
    for group, members in {**grouped(names), ALL: names}.items():
        own = [names.index(name) for name in members]
        found = metrics.activation_summary(a[..., own], b[..., own], mask=mask)
        numbers = {field: float(value) for field, value in found._asdict().items()}
        rows[group] = numbers | _pooled_onsets(table.loc[members])
    groups = pd.DataFrame(rows).T.rename_axis("group")
    counts = {name: np.int64 for name in COUNTS if name in groups}
    return ActivationScores(muscles=table, groups=groups.astype(counts))


def activations_table(
    methods: Mapping[str, Trials], target: Trials, *, frames: Frames | None = None
) -> pd.DataFrame:
    """Errors of several methods side by side, for each group of muscles and for all.

    Parameters
    ----------
    methods
        What `evaluate_activations` takes as prediction, by name of the method.
    target, frames
        As there.

    Returns
    -------
    DataFrame
        Rows (group, method), the last group being "all"; columns as
        `ActivationScores.groups` has them.

    Raises
    ------
    ValueError
        As `evaluate_activations`, or if there are no methods.
    """
    if not methods:
        raise ValueError("no methods to compare: give predicted activations by name")
    scores = {
        name: evaluate_activations(own, target, frames=frames).groups
        for name, own in methods.items()
    }
    table = pd.concat(scores, names=["method"]).swaplevel()
    groups = dict.fromkeys(group for own in scores.values() for group in own.index)
    order = [group for group in groups if group != ALL] + [ALL]
    rows = [(group, name) for group in order for name in scores if group in scores[name].index]
    return table.loc[rows]


def emg_table(
    methods: Mapping[str, xr.Dataset],
    emg: xr.Dataset,
    muscles: Mapping[str, Sequence[str]] | None = None,
    *,
    side: str = "r",
    span: tuple[float, float] | None = None,
    delays: tuple[float, float] = DELAYS,
) -> pd.DataFrame:
    """Activations of several methods against electromyograms, channel by channel.

    Parameters
    ----------
    methods
        Datasets with `muscle_activation (time, muscle)` by name of the method.
    emg
        Envelopes on the same clock, as `biokit.emg.envelope` gives them.
    muscles, side, span, delays
        As in `biokit.emg.compare_with_emg`.

    Returns
    -------
    DataFrame
        Rows (channel, method): ``correlation`` at the best ``delay`` (s), ``onset_difference`` (s,
        positive where the activation is later) over ``onsets`` bursts.

    Raises
    ------
    ValueError
        As `biokit.emg.compare_with_emg`, naming the method, or if there are no methods.
    """
    if not methods:
        raise ValueError("no methods to compare: give activations by name")
    columns = ["correlation", "delay", "onset_difference", "onsets"]
    found = {}
    for name, activations in methods.items():
        try:
            own = compare_with_emg(activations, emg, muscles, side=side, span=span, delays=delays)
        except ValueError as error:
            raise ValueError(f"{name}: {error}") from error
        found[name] = own[columns].to_dataframe()[columns]
    table = pd.concat(found, names=["method"]).swaplevel()
    channels = dict.fromkeys(channel for own in found.values() for channel in own.index)
    rows = [(c, name) for c in channels for name, own in found.items() if c in own.index]
    return table.loc[rows]


@dataclass(frozen=True, eq=False)
class PoseErrors:
    """Errors of SMPL poses.

    Attributes
    ----------
    pose_rmse : float
        Of the 72 numbers, rad (`biokit.metrics.pose_rmse`).
    rotation_rmse : float
        Of the angles between true and predicted rotations of the joints, rad.
    pa_mpjpe : float
        Of the 24 joints with the true shape in both, turned, scaled and moved onto the truth, mm.
    """

    pose_rmse: float
    rotation_rmse: float
    pa_mpjpe: float


def evaluate_pose(
    predicted: xr.Dataset,
    target: xr.Dataset,
    body: Body | str | os.PathLike[str] | None = None,
) -> PoseErrors:
    """Errors of poses, whatever shape was predicted.

    Parameters
    ----------
    predicted, target
        Of the same frames, with `theta (time, smpl_joint, space)`, the target with `beta` and
        `translation` too. Of a pose that the activation network corrected, give
        `result.assign(theta=result.corrected_theta)`.
    body
        Of the target: a licensed file or its body; the open body when not given.

    Raises
    ------
    ValueError
        If they have other frames, or lack theta.
    """
    lacking = _lacking("theta", predicted, target)
    problems = [f"no theta in the {lacking} Dataset"] if lacking else []
    problems = problems or time_problems(predicted, target)
    if problems:
        raise ValueError(f"cannot compare the poses: {problems[0]}")
    own, true = (
        torch.from_numpy(
            np.asarray(ds["theta"].transpose("time", "smpl_joint", "space"), dtype=np.float64)
        )
        for ds in (predicted, target)
    )
    posed = (("time", "smpl_joint", "space"), own.numpy(), target["theta"].attrs)
    turns = [roma.rotvec_to_rotmat(theta) for theta in (own, true)]
    return PoseErrors(
        pose_rmse=float(metrics.pose_rmse(own, true)),
        rotation_rmse=float(metrics.rotation_rmse(*turns)),
        pa_mpjpe=evaluate_body(target.assign(theta=posed), target, body, vertices=False).pa_mpjpe,
    )


# ------------------------------------------------------------------------------------------ trials


@dataclass(frozen=True, eq=False)
class _Trial:
    name: str
    predicted: xr.Dataset
    target: xr.Dataset
    frames: NDArray[np.bool_]

    @property
    def time(self) -> Array:
        return np.array(self.target["time"].values, dtype=np.float64)  # labels are read-only

    def activation(self, which: xr.Dataset, muscles: list[str]) -> Array:
        """Activations (F, m)."""
        own = which["muscle_activation"].sel(muscle=muscles).transpose("time", "muscle")
        return np.asarray(own.values, dtype=np.float64)


def _by_name(trials: Trials) -> dict[str, xr.Dataset]:
    if isinstance(trials, xr.Dataset):
        return {"": trials}
    if isinstance(trials, xr.DataTree):
        return {name: node.to_dataset() for name, node in trials.children.items()}
    return dict(trials)


def _lacking(variable: str, predicted: xr.Dataset, target: xr.Dataset) -> str:
    """Which of both lacks a variable, in words."""
    both = {"predicted": predicted, "true": target}
    return " and ".join(which for which, ds in both.items() if variable not in ds)


def _names(ds: xr.Dataset) -> list[str]:
    return [str(name) for name in ds["muscle"].values]


def _paired(predicted: Trials, target: Trials, frames: Frames | None) -> list[_Trial]:
    """Trials of both, or one error that lists why they do not fit."""
    ours, theirs = _by_name(predicted), _by_name(target)
    counted = frames if isinstance(frames, Mapping) else dict.fromkeys(theirs, frames)
    problems = [] if ours and theirs else ["there are no trials"]
    apart = sorted(set(ours) ^ set(theirs))
    if apart:
        problems.append(f"these trials are not in both: {', '.join(map(repr, apart))}")
    found: list[_Trial] = []
    for name in (name for name in theirs if name in ours):
        label = f"trial {name}: " if name else ""
        one, other = ours[name], theirs[name]
        if lacking := _lacking("muscle_activation", one, other):
            problems.append(
                f"{label}no muscle_activation in the {lacking} Dataset; run"
                " biokit.muscle_activations"
            )
            continue
        problems += [label + problem for problem in time_problems(one, other)]
        unknown = [m for m in _names(one) if m not in other["muscle"].values]
        if unknown:
            problems.append(f"{label}the target has no muscles {', '.join(unknown)}")
        if found and set(_names(one)) != set(_names(found[0].predicted)):
            problems.append(f"{label}other muscles than in {found[0].name}")
        given = counted.get(name)
        mask = np.ones(other.sizes["time"], bool) if given is None else np.asarray(given, bool)
        if mask.shape != (other.sizes["time"],):
            problems.append(f"{label}{mask.shape} frames are chosen of {other.sizes['time']}")
        found.append(_Trial(name, one, other, mask))
    if problems:
        raise ValueError(
            "cannot compare the activations:" + "".join(f"\n  - {line}" for line in problems)
        )
    return found


def _stacked(trials: list[_Trial], muscles: list[str]) -> tuple[Array, Array, NDArray[np.bool_]]:
    """Activations (S, F, m) of both, as long as the longest trial, and the frames that count."""
    longest = max(len(trial.frames) for trial in trials)
    shape = (len(trials), longest, len(muscles))
    both = np.full((2, *shape), np.nan)
    mask = np.zeros(shape[:2], dtype=bool)
    for row, trial in enumerate(trials):
        frames = len(trial.frames)
        both[0, row, :frames] = trial.activation(trial.predicted, muscles)
        both[1, row, :frames] = trial.activation(trial.target, muscles)
        mask[row, :frames] = trial.frames
    return both[0], both[1], mask


def _onsets(trials: list[_Trial], muscles: list[str]) -> pd.DataFrame:
    """Onsets of each muscle over all trials."""
    found = [
        metrics.onset_errors(
            trial.activation(trial.predicted, muscles),
            trial.activation(trial.target, muscles),
            trial.time,
            mask=trial.frames,
        )
        for trial in trials
    ]
    difference, size, matched, missed, extra = (
        torch.stack(column).numpy() for column in zip(*found, strict=True)
    )  # each [S, m]
    count = matched.sum(0)
    means = {
        name: np.divide(
            np.where(matched > 0, matched * values, 0.0).sum(0),
            count,
            out=np.full(len(muscles), np.nan),
            where=count > 0,
        )
        for name, values in (("onset_difference", difference), ("onset_size", size))
    }
    counts = {"matched": count, "missed": missed.sum(0), "extra": extra.sum(0)}
    return pd.DataFrame(means | counts, index=pd.Index(muscles, name="muscle"))


def _pooled_onsets(table: pd.DataFrame) -> dict[str, float]:
    """Onsets of some muscles: every onset weighs the same."""
    matched = float(table["matched"].sum())
    means = {
        name: float((table[name] * table["matched"]).sum()) / matched if matched else np.nan
        for name in ("onset_difference", "onset_size")
    }
    return means | {name: float(table[name].sum()) for name in ("matched", "missed", "extra")}
