"""Scaling a generic model to a subject: the xarray face of `biokit.engine.scaling`."""

from __future__ import annotations

import os
import warnings
from dataclasses import replace

import numpy as np
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit import schema
from biokit.engine import ik
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.engine.scaling import fit_factors, scale_model, uniform_factor
from biokit.io.files import existing_file
from biokit.io.setup import (
    AXES,
    Measurement,
    ModelMarker,
    ScaleSetup,
    TaskSet,
    read_marker_set,
    read_scale_setup,
)
from biokit.marker_names import is_tracking
from biokit.marker_tasks import (
    Weights,
    coordinate_tasks,
    marker_tasks,
    match_markers,
    weight_vector,
)
from biokit.sources import Source, as_dataset, as_model

FRAMES = 6  # frames of a moving trial that a fit uses
TRACKING = 0.01  # weight that orients a segment without landmarks and hardly disturbs the others
# m: trials of one session differ by 2 to 6 mm, those of different people by 12 to 82 mm (three
# subjects of three laboratories, eight and twelve pairs of trials).
OTHER_SUBJECT = 0.009
STILL = 0.03  # m: static trials' markers move by 5 mm about the body's centre, walking ones by 80


def scale(
    static: Source,
    model: Model | str | os.PathLike[str],
    *,
    measurements: str | os.PathLike[str] | ScaleSetup | None = None,
    factors: dict[str, tuple[float, float, float]] | None = None,
    mass: float | None = None,
    weights: Weights | None = None,
    posture: float = 1e-4,
    place_markers: bool = True,
) -> tuple[Model, xr.Dataset]:
    """Scale a generic model to a subject from a static trial.

    Three ways, each followed by placing the model's markers where the static trial has them:

    - with ``measurements``, an OpenSim scale setup (.xml): distances between pairs of markers, as
      ScaleTool does it, with the setup's manual factors, order, time ranges and tasks;
    - with ``factors`` by hand;
    - with neither: factors of all segments and the pose are estimated together
      (`biokit.engine.scaling.fit_factors`), which needs no setup. A trial that is not static
      serves too; some of its frames are used.

    Parameters
    ----------
    static : Dataset or path
        Markers, ``marker_position (time, marker, space)`` [m].
    model : Model or path
        Generic.
    measurements : path or ScaleSetup, optional
        OpenSim's ScaleTool setup. Its model and marker files are not read, except for a
        ``marker_set_file`` that exists, whose markers are added to the model.
    factors : dict, optional
        Body name to factors (x, y, z); bodies left out keep 1.
    mass : float, optional
        Mass of the subject, kg; the setup's, or the model's own by default.
    weights : mapping, path or TaskSet, optional
        Marker weights of the static pose, as in `biokit.inverse_kinematics`. By default the
        setup's tasks; without a setup 1 for landmarks and 0.01 for markers that by their names only
        track a segment (`biokit.marker_names.is_tracking`).
    posture : float
        Without a setup: weight that pulls joint angles to the model's default pose, m^2/rad^2, as
        in `biokit.inverse_kinematics`. The default decides only what markers do not see; 1e-3
        suits people who stand as the model does.
    place_markers : bool
        Move markers that are not ``fixed`` onto the measured ones.

    Returns
    -------
    Model
        Scaled; ``bk.save(model, "scaled.osim")`` writes it for OpenSim, muscles scaled too.
    Dataset
        ``scale_factor (body, space)``, ``marker_error (time, marker)`` [m] of the static pose (of
        the frames that were used, where the trial moves)
        before markers were placed, ``marker_rms`` over the markers that are not only tracking,
        ``dof_position`` of that pose.

    Raises
    ------
    ValueError
        If no marker matches, a body in ``factors`` does not exist, or the units are wrong.

    Warns
    -----
    UserWarning
        If markers of a measurement are missing, factors are implausible (below 0.7 or above
        1.4: another person's trial, or another model), or the static trial moves.
    """
    model = as_model(model).to("cpu", torch.float64)
    markers = schema.validate(as_dataset(static), "markers")
    if mass is not None and not mass > 0:
        raise ValueError(f"mass has to be above zero, got {mass} kg")
    setup = _setup(measurements)
    if setup is not None and setup.marker_set_file is not None:
        model = add_markers(model, read_marker_set(existing_file(setup.marker_set_file)))
    target, used = match_markers(markers, model)
    schema.check_extent(markers.sel(marker=list(used)))
    tasks = marker_tasks(_default_weights(weights, setup), model)
    weight = weight_vector(tasks, model, target)
    if weights is None and not tasks.weights:
        weight = weight * _anatomical(model, target)
    time = np.asarray(markers["time"].values, dtype=np.float64)
    mass = mass if mass is not None or setup is None else setup.mass
    if setup is None:
        shown, when = _poses(target, time, str(markers.attrs.get("source", "")))
    else:
        own = _within(time, None if setup.placer is None else setup.placer.time_range)
        shown, when = _mean(target[own]), time[own].mean(keepdims=True)

    preserve = True
    if setup is not None and setup.scaler is not None and setup.scaler.apply:
        own = _within(time, setup.scaler.time_range)
        found = measured_factors(model, target[own], setup)
        preserve = setup.scaler.preserve_mass_distribution
    elif factors is not None:
        found = _by_hand(model, factors)
    elif setup is not None:
        found = torch.ones_like(model.scale_factor)
    else:
        found = _fitted(model, shown, weight, posture)
    _check_plausible(model, found)
    scaled = scale_model(model, found, mass=mass, preserve_mass_distribution=preserve)

    aim, pull = coordinate_tasks(tasks, scaled, weight)
    if setup is None:
        gentle = ik.joint_angles(scaled) * posture
        pull = gentle if pull is None else pull + gentle
    solution = ik.inverse_kinematics(
        scaled, shown, weight=weight, coordinate_target=aim, coordinate_weight=pull
    )
    report = _report(scaled, solution, shown, weight, when, markers)
    placing = place_markers and (setup is None or setup.placer is None or setup.placer.apply)
    return (_placed(scaled, solution.q, shown) if placing else scaled), report


def another_subject(model: Model, markers: xr.Dataset) -> float:
    """Warn if a trial's markers do not sit on the segments as the placed model's do.

    Distances between markers of the same segment hardly differ between two trials of a session
    (soft tissue moves them by some millimetres), but do between subjects.

    Returns
    -------
    float
        Upper quartile over pairs of the difference between model and trial, m; NaN without pairs.

    Warns
    -----
    UserWarning
        If it is above 9 mm.
    """
    target, _ = match_markers(markers, model, warn=False)
    differences = []
    for i, body in enumerate(model.marker_body):
        for j in range(i):
            if model.marker_body[j] != body:
                continue
            apart = np.linalg.norm(target[:, i] - target[:, j], axis=1)
            if np.isfinite(apart).any():
                ours = float((model.marker_location[i] - model.marker_location[j]).norm())
                differences.append(abs(float(np.nanmedian(apart)) - ours))
    upper = float(np.quantile(differences, 0.75)) if differences else float("nan")
    if upper > OTHER_SUBJECT:
        warnings.warn(
            f"distances between markers of the same segment differ by {upper * 1000:.0f} mm "
            "(upper quartile) between the static trial and "
            f"{markers.attrs.get('source', '') or 'the recording'}: another subject, or other "
            "marker placement? Angles will be biased.",
            stacklevel=4,
        )
    return upper


def measured_factors(model: Model, target: NDArray[np.float64], setup: ScaleSetup) -> Tensor:
    """Factors (nb, 3) from distances between pairs of markers, as ScaleTool computes them.

    A measurement's factor is the mean over its pairs of measured distance (mean over the frames)
    divided by the distance in the model's default pose.

    Parameters
    ----------
    target : ndarray, shape (F, m, 3)
        Measured markers in the model's order, m.
    """
    assert setup.scaler is not None
    factors = torch.ones_like(model.scale_factor)
    pose = forward_kinematics(model, model.default)
    ours = marker_positions(model, pose).numpy()
    problems: list[str] = []
    for step in setup.scaler.scaling_order:
        if step == "manualScale":
            manual = {s.body: s.factors for s in setup.scaler.manual_scales if s.apply}
            for name, values in manual.items():
                if name in model.body_names:
                    factors[model.body_names.index(name)] = torch.tensor(values).to(factors)
            continue
        for measurement in setup.scaler.measurements:
            if not measurement.apply:
                continue
            ratio = _measured_ratio(measurement, model, ours, target, problems)
            if ratio is None:
                continue
            for body in measurement.bodies:
                if body.body not in model.body_names:
                    problems.append(f"{measurement.name}: the model has no body {body.body!r}")
                    continue
                row = model.body_names.index(body.body)
                factors[row, [AXES.index(axis) for axis in body.axes]] = ratio
    if problems:
        warnings.warn("scaling: " + "; ".join(problems), stacklevel=3)
    return factors


def _measured_ratio(
    measurement: Measurement,
    model: Model,
    ours: NDArray[np.float64],
    target: NDArray[np.float64],
    problems: list[str],
) -> float | None:
    ratios = []
    for pair in measurement.marker_pairs:
        absent = [name for name in pair if name not in model.marker_names]
        if absent:
            problems.append(f"{measurement.name}: the model has no marker {', '.join(absent)}")
            continue
        i, j = (model.marker_names.index(name) for name in pair)
        with warnings.catch_warnings():  # pairs that are never seen together are reported below
            warnings.simplefilter("ignore", RuntimeWarning)
            measured = np.nanmean(np.linalg.norm(target[:, i] - target[:, j], axis=1))
        if not np.isfinite(measured):
            problems.append(f"{measurement.name}: the trial lacks {pair[0]} or {pair[1]}")
            continue
        ratios.append(measured / np.linalg.norm(ours[i] - ours[j]))
    return float(np.mean(ratios)) if ratios else None


def add_markers(model: Model, markers: tuple[ModelMarker, ...]) -> Model:
    """The model with markers added, or moved where it has one of the name.

    Raises
    ------
    ValueError
        If a marker's body does not exist.
    """
    unknown = sorted({m.body for m in markers} - {*model.body_names, "ground"})
    if unknown:
        raise ValueError(f"markers on bodies that the model {model.name!r} lacks: {unknown}")
    body = dict(zip(model.marker_names, model.marker_body, strict=True))
    location = dict(zip(model.marker_names, model.marker_location, strict=True))
    for marker in markers:
        on_ground = marker.body == "ground"
        body[marker.name] = -1 if on_ground else model.body_names.index(marker.body)
        location[marker.name] = torch.tensor(marker.location).to(model.default)
    return replace(
        model,
        marker_names=tuple(body),
        marker_body=tuple(body.values()),
        marker_location=torch.stack(list(location.values())),
    )


def _setup(measurements: str | os.PathLike[str] | ScaleSetup | None) -> ScaleSetup | None:
    if measurements is None or isinstance(measurements, ScaleSetup):
        return measurements
    return read_scale_setup(measurements)


def _default_weights(weights: Weights | None, setup: ScaleSetup | None) -> Weights | None:
    if weights is not None or setup is None or setup.placer is None:
        return weights
    tasks: TaskSet = setup.placer.tasks
    return tasks if tasks.markers else None


def _by_hand(model: Model, factors: dict[str, tuple[float, float, float]]) -> Tensor:
    unknown = sorted(set(factors) - set(model.body_names))
    if unknown:
        raise ValueError(
            f"factors for bodies that the model {model.name!r} lacks: {unknown}; "
            f"its bodies: {', '.join(model.body_names)}"
        )
    wrong = [n for n, v in factors.items() if len(v) != 3 or not all(f > 0 for f in v)]
    if wrong:
        raise ValueError(f"factors have to be three numbers above zero; check {wrong}")
    table = torch.ones_like(model.scale_factor)
    for name, values in factors.items():
        table[model.body_names.index(name)] = torch.tensor(values).to(table)
    return table


def _anatomical(model: Model, target: NDArray[np.float64]) -> Tensor:
    """1 for markers on landmarks, little for tracking ones; all 1 where few landmarks are seen."""
    tracking = torch.tensor([is_tracking(name) for name in model.marker_names])
    seen = torch.from_numpy(np.isfinite(target).all(-1).any(0))
    enough = int((~tracking & seen).sum()) >= 8
    return torch.where(tracking, TRACKING if enough else 1.0, 1.0).double()


def _poses(
    target: NDArray[np.float64], time: NDArray[np.float64], source: str
) -> tuple[Tensor, NDArray[np.float64]]:
    """The mean pose of a static trial, or some frames of another: (K, m, 3) and their times (K,).

    The mean of a movement is no pose: swinging segments shrink in it.
    """
    center = target - np.nanmean(target, axis=1, keepdims=True)
    with warnings.catch_warnings():  # markers that are never seen have no spread
        warnings.simplefilter("ignore", RuntimeWarning)
        moved = float(np.nanmedian(np.linalg.norm(np.nanstd(center, axis=0), axis=-1)))
    if moved < STILL:
        return _mean(target), time.mean(keepdims=True)
    warnings.warn(
        f"{source or 'the static trial'} moves (markers by {moved * 100:.0f} cm about the "
        f"body's centre); {FRAMES} of its frames are used for scaling",
        stacklevel=3,
    )
    complete = np.isfinite(target).all(-1).sum(1)
    spread = np.unique(np.linspace(0, len(target) - 1, 3 * FRAMES).astype(int))
    chosen = np.sort(spread[np.argsort(-complete[spread], kind="stable")[:FRAMES]])
    return torch.from_numpy(target[chosen]), time[chosen]


def _fitted(model: Model, y: Tensor, weight: Tensor, posture: float) -> Tensor:
    """Factors by `fit_factors` from the poses (K, m, 3)."""
    whole = uniform_factor(model, y)
    first = scale_model(model, torch.full_like(model.scale_factor, whole))
    pull = ik.joint_angles(first) * posture
    start = ik.inverse_kinematics(first, y, weight=weight, coordinate_weight=pull).q
    # Weights say how far a laboratory trusts its markers; their mean is an anatomical one's.
    seen = torch.isfinite(y).all(-1).any(0) & (weight > 0)
    trust = weight / weight[seen].mean()
    return whole * fit_factors(first, y, trust, start, pull).factors


def _check_plausible(model: Model, factors: Tensor) -> None:
    odd = [
        f"{name} ({', '.join(f'{v:.2f}' for v in row)})"
        for name, row in zip(model.body_names, factors.tolist(), strict=True)
        if min(row) < 0.7 or max(row) > 1.4
    ]
    if odd:
        warnings.warn(
            f"implausible scale factors: {'; '.join(odd)}. Is the static trial of this subject, "
            "are its marker names those of the model, and is the model an adult's?",
            stacklevel=3,
        )


def _within(time: NDArray[np.float64], span: tuple[float, float] | None) -> NDArray[np.bool_]:
    if span is None:
        return np.ones(len(time), dtype=bool)
    own = (time >= span[0] - 1e-9) & (time <= span[1] + 1e-9)
    if not own.any():
        raise ValueError(
            f"the static trial has no frame in the setup's time range {span[0]:g} to {span[1]:g} s"
            f" (it lasts from {time[0]:g} to {time[-1]:g} s)"
        )
    return own


def _mean(target: NDArray[np.float64]) -> Tensor:
    """Mean over the frames, (1, m, 3)."""
    with warnings.catch_warnings():  # markers that are never seen stay NaN
        warnings.simplefilter("ignore", RuntimeWarning)
        return torch.from_numpy(np.nanmean(target, axis=0, keepdims=True))


def _placed(model: Model, q: Tensor, target: Tensor) -> Model:
    """The model with its measured markers where the poses q (K, n) see them; fixed ones stay."""
    pose = forward_kinematics(model, q)
    location = model.marker_location.clone()
    fixed = set(model.fixed_markers)
    for i, (name, body) in enumerate(zip(model.marker_names, model.marker_body, strict=True)):
        if name in fixed or body < 0:
            continue
        arm = (target[:, i] - pose.position[:, body])[..., None]
        seen = (pose.rotation[:, body].mT @ arm)[..., 0].nanmean(0)
        if torch.isfinite(seen).all():
            location[i] = seen
    return replace(model, marker_location=location)


def _report(
    model: Model,
    solution: ik.Solution,
    shown: Tensor,
    weight: Tensor,
    time: NDArray[np.float64],
    markers: xr.Dataset,
) -> xr.Dataset:
    seen = [
        i for i in range(len(model.marker_names)) if bool(torch.isfinite(shown[:, i]).all(-1).any())
    ]
    counted = solution.marker_error[:, weight > TRACKING]
    ds = schema.motion(
        time,
        model.coordinate_names,
        solution.q.numpy(),
        is_rotation=model.coordinate_is_rotation,
        attrs={"model": model.name, "source": str(markers.attrs.get("source", ""))},
    )
    ds = ds.assign_coords(
        body=list(model.body_names),
        space=list(schema.SPACE),
        marker=np.array(model.marker_names, dtype=np.str_)[seen],
    ).assign(
        scale_factor=(("body", "space"), model.scale_factor.numpy()),
        marker_error=(("time", "marker"), solution.marker_error[:, seen].numpy()),
        marker_rms=("time", counted.square().nanmean(1).sqrt().numpy()),
        converged=("time", solution.converged.numpy()),
    )
    ds = schema.describe(ds)
    ds.attrs["mass"] = float(model.mass.sum())
    return ds
