"""Two conditions over the gait cycle: mean and spread of each, and where they differ."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence

import xarray as xr

from biokit.group_statistics.labels import compared
from biokit.group_statistics.observations import complete, observed, pairing, too_few
from biokit.group_statistics.remarks import (
    about_gaps,
    about_mass,
    about_number,
    about_observations,
    about_spread,
)
from biokit.group_statistics.result import dataset, labels_of, shared_attrs
from biokit.group_statistics.trials import (
    Trials,
    cut,
    in_one_order,
    observation_of,
    options,
    trials_of,
)
from biokit.permutation import compare_curves


def compare_conditions(
    conditions: Mapping[str, Trials] | xr.DataTree,
    variable: str = "dof_position",
    *,
    side: str = "right",
    names: Sequence[str] | None = None,
    observation: str = "auto",
    paired: bool = False,
    family: str = "all",
    alpha: float = 0.05,
    resamples: int = 4999,
    seed: int = 0,
) -> xr.Dataset:
    """Mean and spread of two conditions over the gait cycle, and where they differ.

    Parameters
    ----------
    conditions : mapping or DataTree
        Two names, each with one Dataset or several (a sequence, or by name of the subject), which
        have the variable and the events of :func:`gait_events`, or what that needs.
    variable : str
        Over time: ``dof_position``, ``dof_force``, ``muscle_activation``, ``muscle_force``,
        ``ground_reaction_force`` ...
    side : str
        right or left: the foot whose strikes bound the cycles.
    names : sequence of str, optional
        Labels of the variable's first dim after time (coordinates, muscles ...). By default those
        of this side and of the trunk; of coordinates the angles that move.
    observation : str
        "trial": each Dataset is one observation, the mean of its cycles (subjects). "cycle": each
        gait cycle is one. "auto": trials where both conditions have two Datasets or more.
    paired : bool
        The conditions were recorded of the same subjects (by name, or in the same order), or, of
        cycles, are two analyses of the same recording.
    family : str
        "all": at most ``alpha`` is the chance of a false alarm anywhere, in all curves compared.
        "each": in each of them, as if it had been the only one.
    alpha : float
        That chance, if the conditions make no difference.
    resamples : int
        Labellings drawn at random; all are taken where there are no more.
    seed : int
        Of the drawing.

    Returns
    -------
    Dataset
        By ``condition``, ``percent`` and the dims of the variable, in its unit:
        ``condition_mean``, ``condition_sd``, the single curves ``curve (observation, ...)``; the
        ``difference`` (second minus first) with its ``standard_error``, their ratio ``t``, its
        ``threshold``, and ``p_value (percent, ...)``, corrected for the whole cycle; the smallest
        of each curve is ``curve_p_value``. Runs of significant points are ``span_begin``,
        ``span_end``, ``span_peak`` [%] and ``span_p_value (span)`` of ``span_name``. Attributes
        say how, and ``smallest_p`` is the least that so few observations can give.

    Raises
    ------
    ValueError
        Listing everything that is missing, unknown, or too few: two observations of each condition
        are needed for a spread.

    Warns
    -----
    UserWarning
        If the observations are cycles of one recording, too few to reach ``alpha``, or forces of
        people of different mass; and for what was left out because of gaps.
    """
    trials = in_one_order(trials_of(conditions))
    kind = observation_of(trials, observation)
    problems = options(trials, side, observation, family, alpha, resamples)
    if problems:
        _fail(problems)
    raw, problems = cut(trials, variable, side)
    if problems:
        _fail(problems)
    first = next(iter(next(iter(raw.values())).values()))
    kept, unseen, problems = compared(raw, variable, side, names)
    if problems:
        _fail(problems)
    cycles = {
        condition: {trial: complete(array, kept) for trial, array in own.items()}
        for condition, own in raw.items()
    }
    problems = too_few(cycles, kind) or (pairing(cycles, kind) if paired else [])
    if problems:
        _fail(problems)
    observations = {condition: observed(own, kind) for condition, own in cycles.items()}
    found = compare_curves(
        *observations.values(),
        paired=paired,
        together=family == "all",
        alpha=alpha,
        resamples=resamples,
        seed=seed,
    )
    out = dataset(first.sel(kept), observations, cycles, found, kind, alpha)
    out.attrs |= {
        "variable": variable,
        "side": side,
        "observation": kind,
        "paired": int(paired),
        "family": family,
        "alpha": alpha,
        "seed": seed,
        **shared_attrs(trials),
    }
    remarks = [
        *about_observations(cycles, kind),
        *about_number(observations, found, alpha),
        *([] if paired else about_spread(observations, found, labels_of(first.sel(kept)), alpha)),
        *about_mass(trials, first),
        *about_gaps(cycles, unseen),
    ]
    for remark in remarks:
        warnings.warn(remark, stacklevel=2)
    return out


def _fail(problems: Sequence[str]) -> None:
    raise ValueError("conditions cannot be compared:" + "".join(f"\n  - {p}" for p in problems))
