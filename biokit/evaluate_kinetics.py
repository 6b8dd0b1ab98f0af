"""How far joint moments and ground reaction are from a reference: the labelled face of metrics."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import xarray as xr
from numpy.typing import ArrayLike, NDArray

from biokit import metrics, schema
from biokit.engine.model import Model
from biokit.evaluate import time_problems

Array = NDArray[np.float64]
NEEDED = ("dof_force", "ground_reaction_force", "centre_of_pressure")
AHEAD = (1.0, 0.0, 0.0)  # x of ground
ALL = "all"


@dataclass(frozen=True, eq=False)
class KineticErrors:
    """Errors of joint moments and ground reaction.

    Attributes
    ----------
    torques : DataFrame
        ``mae`` and ``rmse`` of each joint coordinate, N*m/kg.
    forces : DataFrame
        RMS difference of the force on each foot along ``x``, ``y`` and ``z`` of ground, % body
        weight, swing included.
    pressure : DataFrame
        RMS difference of each foot's centre of pressure along ``x`` and ``z``, cm, where the foot
        truly carries a tenth of the weight.
    stances : DataFrame
        A row for each whole stance: ``contact``, ``start`` and ``end`` (s); errors of the peaks
        (`biokit.metrics.PEAKS`), % body weight; errors of the impulse along ``impulse x``,
        ``impulse y`` and ``impulse z``, % body weight * s. Predicted minus true.
    residual : Residual
        Of the prediction, body weights and body weights * m; NaN where it has none.
    """

    torques: pd.DataFrame
    forces: pd.DataFrame
    pressure: pd.DataFrame
    stances: pd.DataFrame
    residual: metrics.Residual

    def summary(self) -> pd.Series:
        """Over all coordinates (mean), feet (RMS) and stances (mean of the errors' sizes)."""
        sizes = self.stances.drop(columns=["contact", "start", "end"]).abs().mean()
        numbers: dict[str, float] = {
            "torque mae": float(self.torques["mae"].mean()),
            "torque rmse": float(self.torques["rmse"].mean()),
        }
        numbers |= {f"force {k}": _pooled(self.forces[k]) for k in self.forces}
        numbers |= {f"pressure {k}": _pooled(self.pressure[k]) for k in self.pressure}
        numbers |= {str(k): float(value) for k, value in sizes.items()}
        numbers |= {
            "residual force": float(self.residual.force),
            "residual moment": float(self.residual.moment),
        }
        return pd.Series(numbers, dtype=float)


def evaluate_kinetics(
    predicted: xr.Dataset,
    target: xr.Dataset,
    model: Model,
    *,
    coordinates: Sequence[str] | None = None,
    frames: ArrayLike | None = None,
    forward: ArrayLike = AHEAD,
) -> KineticErrors:
    """Errors of joint moments and of the ground's forces beside true or measured ones.

    Parameters
    ----------
    predicted, target
        Results of `biokit.inverse_dynamics` at the same times, with the forces that they were
        computed from.
    model
        Of both; its mass is the person's.
    coordinates
        Whose moments are compared; all free rotations of joints by default, without the root,
        whose moments are residuals.
    frames
        Shape (F,), bool: the frames that count, for example where plates saw both feet.
    forward
        Unit vector (3,) of progression in ground, for braking and propulsion; x by default.

    Returns
    -------
    KineticErrors

    Raises
    ------
    ValueError
        Listing what does not fit: variables, times, feet, coordinates.

    Examples
    --------
    >>> import biokit as bk
    >>> from biokit import synth
    >>> from biokit.evaluate_kinetics import evaluate_kinetics
    >>> person = synth.subject(height=1.7, mass=60)
    >>> squat = synth.squat(person, repetitions=1, duration=2.0)
    >>> ground = bk.ground_reaction(squat, person)
    >>> light = bk.inverse_dynamics(squat, person, ground)
    >>> heavy = light.assign(ground_reaction_force=1.1 * light.ground_reaction_force)
    >>> errors = evaluate_kinetics(heavy, light, person)
    >>> bool(errors.forces["y"].min() > 3)  # % body weight on each foot
    True
    """
    names = _coordinates(model) if coordinates is None else list(coordinates)
    _check(predicted, target, names)
    time = np.asarray(target["time"].values, dtype=np.float64)
    counted = np.ones(len(time), dtype=bool) if frames is None else np.asarray(frames, dtype=bool)
    feet = [str(name) for name in target["contact"].values]
    mass = float(model.mass.sum())
    weight = mass * float(np.linalg.norm(model.gravity))
    step = float(np.diff(time).mean()) if len(time) > 1 else 1.0
    moment, true_moment = (
        _masked(ds["dof_force"].sel(dof=names), counted) for ds in (predicted, target)
    )
    torque = metrics.torque_errors(moment, true_moment, mass)
    force, truth = (_of_feet(ds, NEEDED[1], feet, counted) for ds in (predicted, target))
    point, true_point = (_of_feet(ds, NEEDED[2], feet, counted) for ds in (predicted, target))
    pressure = metrics.pressure_errors(point, true_point, truth, weight).numpy()
    index = pd.Index(feet, name="contact")
    push, turn = (
        _masked(predicted[name], counted) if name in predicted else np.full((len(time), 3), np.nan)
        for name in ("residual_force", "residual_moment")
    )
    return KineticErrors(
        torques=pd.DataFrame(
            {"mae": torque.mae.numpy(), "rmse": torque.rmse.numpy()},
            index=pd.Index(names, name="coordinate"),
        ),
        forces=pd.DataFrame(
            metrics.ground_reaction_errors(force, truth, weight).numpy(),
            index=index,
            columns=list(schema.SPACE),
        ),
        pressure=pd.DataFrame(pressure[:, [0, 2]], index=index, columns=["x", "z"]),
        stances=_stances(force, truth, time, weight, step, feet, np.asarray(forward)),
        residual=metrics.residual_wrench(push, turn, weight),
    )


def kinetics_table(
    modes: xr.DataTree | Mapping[str, xr.Dataset],
    target: xr.Dataset,
    model: Model,
    *,
    activity: ArrayLike | None = None,
    coordinates: Sequence[str] | None = None,
    frames: ArrayLike | None = None,
    forward: ArrayLike = AHEAD,
) -> pd.DataFrame:
    """Errors of several modes side by side, in each activity and in all.

    Parameters
    ----------
    modes
        Results of `biokit.inverse_dynamics` by name, as `biokit.compare_kinetics` gives them.
    target, model, coordinates, frames, forward
        As in `evaluate_kinetics`.
    activity
        Shape (F,), the activity of each frame. Stances that an activity cuts are not compared.

    Returns
    -------
    DataFrame
        Rows (activity, mode), the last activity being "all"; columns as
        `KineticErrors.summary` has them: torques N*m/kg, forces and peaks % body weight, pressure
        cm, impulses % body weight * s, residuals body weights and body weights * m.

    Raises
    ------
    ValueError
        As `evaluate_kinetics`, or if there are no modes.
    """
    results = (
        {name: node.to_dataset() for name, node in modes.children.items()}
        if isinstance(modes, xr.DataTree)
        else dict(modes)
    )
    if not results:
        raise ValueError("no modes to compare: give results of inverse_dynamics by name")
    given = np.ones(target.sizes["time"], dtype=bool) if frames is None else np.asarray(frames)
    parts: dict[str, NDArray[np.bool_]] = {}
    if activity is not None:
        of = np.asarray(activity)
        parts = {str(one): of == one for one in dict.fromkeys(of.tolist())}
    parts[ALL] = np.ones(target.sizes["time"], dtype=bool)
    rows = {
        (part, mode): evaluate_kinetics(
            result,
            target,
            model,
            coordinates=coordinates,
            frames=given & inside,
            forward=forward,
        ).summary()
        for part, inside in parts.items()
        for mode, result in results.items()
    }
    table = pd.DataFrame(rows).T
    table.index.names = ["activity", "mode"]
    return table


def _coordinates(model: Model) -> list[str]:
    chosen = metrics.joint_angles(model).tolist()
    return [name for name, own in zip(model.coordinate_names, chosen, strict=True) if own]


def _masked(values: xr.DataArray, frames: NDArray[np.bool_]) -> Array:
    """Values (F, ...) of the frames that count, NaN elsewhere."""
    own = np.array(values.transpose("time", ...).values, dtype=np.float64)
    own[~frames] = np.nan
    return own


def _of_feet(ds: xr.Dataset, name: str, feet: list[str], frames: NDArray[np.bool_]) -> Array:
    own = ds[name].sel(contact=feet).transpose("time", "contact", "space")
    return _masked(own, frames)


def _stances(
    force: Array,
    truth: Array,
    time: Array,
    weight: float,
    step: float,
    feet: list[str],
    forward: Array,
) -> pd.DataFrame:
    found = metrics.stances(truth, weight, step)
    peaks = metrics.peak_errors(force, truth, weight, found, forward=forward).numpy()
    impulses = metrics.impulse_errors(force, truth, weight, found, step).numpy()
    return pd.DataFrame(
        {
            "contact": [feet[one.foot] for one in found],
            "start": [time[one.first] for one in found],
            "end": [time[one.last] for one in found],
            **dict(zip(metrics.PEAKS, peaks.T, strict=True)),
            **{f"impulse {k}": impulses[:, i] for i, k in enumerate(schema.SPACE)},
        }
    )


def _pooled(values: pd.Series) -> float:
    """Root of the mean square of the feet that have a number."""
    return float(np.sqrt(values.pow(2).mean()))


def _check(predicted: xr.Dataset, target: xr.Dataset, names: Sequence[str]) -> None:
    problems = []
    for which, ds in (("predicted", predicted), ("target", target)):
        lacking = [name for name in NEEDED if name not in ds]
        if lacking:
            problems.append(
                f"the {which} Dataset lacks {', '.join(lacking)}; run biokit.inverse_dynamics with "
                "forces"
            )
            continue
        unknown = [name for name in names if name not in ds["dof"].values]
        if unknown:
            problems.append(f"the {which} Dataset lacks the coordinates {', '.join(unknown)}")
    if not problems:
        problems += time_problems(predicted, target)
        feet = [str(c) for c in target["contact"].values if c not in predicted["contact"].values]
        if feet:
            problems.append(f"the predicted Dataset lacks the contacts {', '.join(feet)}")
    if problems:
        raise ValueError(
            "cannot compare the kinetics:" + "".join(f"\n  - {line}" for line in problems)
        )
