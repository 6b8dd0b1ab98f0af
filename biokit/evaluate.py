"""How far a motion is from a reference: the labelled face of `biokit.metrics`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import torch
import xarray as xr
from numpy.typing import ArrayLike, NDArray
from torch import Tensor

from biokit import metrics, schema
from biokit.body.markers import ANATOMICAL
from biokit.engine.kinematics import forward_kinematics, marker_positions
from biokit.engine.model import Model
from biokit.physics import coordinates_of

HIPS = ("R_HJC", "L_HJC")


@dataclass(frozen=True, eq=False)
class MotionErrors:
    """Errors of a motion.

    Attributes
    ----------
    mae_angle, mae_angle_corrected : float
        Over all free joint angles, deg; without the mean difference of each clip and coordinate.
    mpblpe : float
        Of landmarks of the scaled skeleton with the mid hip joint centres aligned, mm.
    mae_body : float
        Of the segments' longest axes, mm; NaN where the motions have no scale factors.
    coordinates : DataFrame
        ``mae``, ``rmse``, ``bias``, ``corrected_mae``, ``corrected_rmse`` of each rotation, deg.
    """

    mae_angle: float
    mae_angle_corrected: float
    mpblpe: float
    mae_body: float
    coordinates: pd.DataFrame


def evaluate_motion(
    predicted: xr.Dataset,
    target: xr.Dataset,
    model: Model,
    *,
    landmarks: Sequence[str] | None = None,
    clip: ArrayLike | None = None,
) -> MotionErrors:
    """Errors of a motion beside the true one, as BioPose defines them and coordinate by coordinate.

    Parameters
    ----------
    predicted, target
        Motions of the same frames, ``dof_position (time, dof)``, and optionally ``scale_factor
        (body, space)``; where only one of them has factors, those of the other are 1.
    model
        The skeleton of both, of generic size where the motions have scale factors.
    landmarks
        Markers of the model that MPBLPE is about; by default those of the 87 anatomical landmarks
        (`biokit.body.markers.ANATOMICAL`) that it has.
    clip
        Shape (F,): the clip that each frame belongs to, for the corrected errors.

    Returns
    -------
    MotionErrors

    Raises
    ------
    ValueError
        Listing what does not fit: frames, coordinates, landmarks.

    Examples
    --------
    >>> import biokit as bk
    >>> from biokit import synth
    >>> from biokit.evaluate import evaluate_motion
    >>> person = synth.subject(height=1.7, mass=60)
    >>> pose = synth.static_pose(person, duration=0.1)
    >>> turned = pose.assign(dof_position=pose.dof_position + 0.0)
    >>> turned.dof_position.loc[{"dof": "knee_angle_r"}] += 0.1
    >>> errors = evaluate_motion(turned, pose, person)
    >>> round(float(errors.coordinates.mae["knee_angle_r"]), 2)  # deg
    5.73
    """
    own = [name for name in ANATOMICAL if name in model.marker_names]
    names = own if landmarks is None else list(landmarks)
    _check(predicted, target, model, names)
    q, truth = coordinates_of(predicted, model), coordinates_of(target, model)
    scale, true_scale = _factors(predicted, model), _factors(target, model)
    rotations = metrics.joint_angles(model, root=True).cpu()
    joints = metrics.joint_angles(model).cpu()
    of = None if clip is None else np.asarray(clip)
    errors = metrics.angle_errors(q, truth, clip=of)
    rows = [model.marker_names.index(name) for name in names]
    ours, theirs = (_markers(model, *x) for x in ((q, scale), (truth, true_scale)))
    hips = [model.marker_names.index(name) for name in HIPS if name in model.marker_names]
    roots = tuple(x[:, hips].mean(1) if hips else x[:, rows].mean(1) for x in (ours, theirs))
    body = float("nan")
    if scale is not None or true_scale is not None:
        one = torch.ones_like(model.scale_factor)
        first, second = (one if s is None else s for s in (scale, true_scale))
        body = float(metrics.mae_body(first, second, model))
    table = pd.DataFrame(
        {name: values[rotations].numpy() for name, values in errors._asdict().items()},
        index=pd.Index(np.array(model.coordinate_names)[rotations.numpy()], name="coordinate"),
    )
    return MotionErrors(
        mae_angle=float(errors.mae[joints].mean()),
        mae_angle_corrected=float(errors.corrected_mae[joints].mean()),
        mpblpe=float(metrics.mpblpe(ours[:, rows], theirs[:, rows], root=(roots[0], roots[1]))),
        mae_body=body,
        coordinates=table,
    )


def _factors(motion: xr.Dataset, model: Model) -> Tensor | None:
    """Scale factors (nb, 3)."""
    if "scale_factor" not in motion:
        return None
    own: NDArray[np.float64] = motion["scale_factor"].sel(body=list(model.body_names)).values
    return torch.from_numpy(np.asarray(own, dtype=np.float64))


def _markers(model: Model, q: Tensor, scale: Tensor | None) -> Tensor:
    return marker_positions(model, forward_kinematics(model, q, scale), scale)


def _check(predicted: xr.Dataset, target: xr.Dataset, model: Model, names: Sequence[str]) -> None:
    for motion in (predicted, target):
        schema.validate(motion, "motion")
    problems = []
    frames = predicted.sizes["time"], target.sizes["time"]
    if frames[0] != frames[1]:
        problems.append(
            f"they have {frames[0]} and {frames[1]} frames; take the same ones of both, for "
            "example with .sel(time=...)"
        )
    elif not np.allclose(predicted["time"], target["time"], atol=1e-3):
        problems.append("their times differ by more than 1 ms; interpolate one at the other's")
    unknown = [name for name in names if name not in model.marker_names]
    if unknown:
        problems.append(f"the model {model.name!r} lacks the landmarks {', '.join(unknown)}")
    if not names:
        problems.append(f"the model {model.name!r} has no landmarks; give some that it has")
    if problems:
        raise ValueError(
            "cannot compare the motions:" + "".join(f"\n  - {line}" for line in problems)
        )
