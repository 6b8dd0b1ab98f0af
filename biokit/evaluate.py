"""How far a motion is from a reference: the labelled face of `biokit.metrics`."""

from __future__ import annotations

import os
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
from biokit.body.model import Body
from biokit.body.pose import move_joints, prepared
from biokit.body.skinning import pose_body
from biokit.body_motion import body_arguments, body_of
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


@dataclass(frozen=True, eq=False)
class BodyErrors:
    """Errors of a body in motion.

    Attributes
    ----------
    mpjpe, pa_mpjpe : float
        Of the 24 joints, mm: pelvis at pelvis; turned, scaled and moved onto the truth.
    mve : float
        Of the vertices, pelvis at pelvis, mm; NaN where they were not asked for.
    place : float
        Distance of the pelvis from its true place, mm.
    joints : DataArray
        Errors (time, smpl_joint) of the joints, pelvis at pelvis, mm.
    """

    mpjpe: float
    pa_mpjpe: float
    mve: float
    place: float
    joints: xr.DataArray


def evaluate_body(
    predicted: xr.Dataset,
    target: xr.Dataset,
    body: Body | str | os.PathLike[str] | None = None,
    *,
    vertices: bool = True,
) -> BodyErrors:
    """Errors of a body in motion beside the true one, as BioPose (section 4.2) defines them.

    Parameters
    ----------
    predicted, target
        Of the same frames, kind "body", or motions of :func:`biokit.analyze` with ``theta (time,
        smpl_joint, space)``, ``beta`` and ``translation``.
    body
        Of both: a licensed file or its body; the open body when not given.
    vertices
        Compare the meshes too, which takes most of the time.

    Raises
    ------
    ValueError
        If they have other frames, or are of another body.

    Examples
    --------
    >>> import numpy as np
    >>> from biokit import schema
    >>> from biokit.evaluate import evaluate_body
    >>> rest = schema.body([0.0], np.zeros((1, 24, 3)), np.zeros(10), np.zeros((1, 3)))
    >>> bent = rest.copy(deep=True)
    >>> bent.theta.loc[{"smpl_joint": "left_elbow", "space": "y"}] = -0.1
    >>> errors = evaluate_body(bent, rest, vertices=False)
    >>> errors.joints.smpl_joint[errors.joints[0] > 1].values.tolist()  # mm
    ['left_wrist', 'left_hand']
    """
    ours, theirs = (_as_body(ds) for ds in (predicted, target))
    if problems := time_problems(ours, theirs):
        raise ValueError(f"cannot compare the bodies: {problems[0]}")
    own = body_of(theirs, body)
    joints, skin = zip(*(_posed(own, ds, vertices) for ds in (ours, theirs)), strict=True)
    pelvis = (joints[0][:, 0], joints[1][:, 0])
    error = metrics.position_error(*joints, root=pelvis)
    mesh = float(metrics.mve(*skin, root=pelvis)) if vertices else float("nan")
    return BodyErrors(
        mpjpe=float(error.nanmean()),
        pa_mpjpe=float(metrics.pa_mpjpe(*joints)),
        mve=mesh,
        place=float(metrics.position_error(pelvis[0][:, None], pelvis[1][:, None]).nanmean()),
        joints=xr.DataArray(
            error.numpy(),
            dims=("time", "smpl_joint"),
            coords={"time": theirs["time"].values, "smpl_joint": list(schema.SMPL_JOINTS)},
            attrs={"units": "mm"},
        ),
    )


def _as_body(ds: xr.Dataset) -> xr.Dataset:
    """The body of a body Dataset, or of a motion that was made from one."""
    lacking = [name for name in schema.KINDS["body"] if name not in ds]
    if lacking:
        raise ValueError(
            f"{ds.attrs.get('source') or 'the Dataset'}: no body; it lacks {', '.join(lacking)}"
        )
    return ds[list(schema.KINDS["body"])].assign_attrs(kind="body")


def _posed(body: Body, ds: xr.Dataset, vertices: bool) -> tuple[Tensor, Tensor]:
    """Joints (F, 24, 3) and vertices (F, V, 3), none if they are not wanted, m, float64."""
    arguments = body_arguments(ds, body)
    if vertices:
        posed = pose_body(body, *arguments)
        return posed.joints, posed.vertices
    wide = body.to("cpu", torch.float64)
    moved = move_joints(wide.skin, prepared(body.name, body.shape_count, *arguments))
    return moved.position, moved.position[:, :0]


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
    problems = time_problems(predicted, target)
    unknown = [name for name in names if name not in model.marker_names]
    if unknown:
        problems.append(f"the model {model.name!r} lacks the landmarks {', '.join(unknown)}")
    if not names:
        problems.append(f"the model {model.name!r} has no landmarks; give some that it has")
    if problems:
        raise ValueError(
            "cannot compare the motions:" + "".join(f"\n  - {line}" for line in problems)
        )


def time_problems(predicted: xr.Dataset, target: xr.Dataset) -> list[str]:
    """Why two Datasets are not of the same frames; empty if they are."""
    frames = predicted.sizes["time"], target.sizes["time"]
    if frames[0] != frames[1]:
        return [
            f"they have {frames[0]} and {frames[1]} frames; take the same ones of both, for "
            "example with .sel(time=...)"
        ]
    if not np.allclose(predicted["time"], target["time"], atol=1e-3):
        return ["their times differ by more than 1 ms; interpolate one at the other's"]
    return []
