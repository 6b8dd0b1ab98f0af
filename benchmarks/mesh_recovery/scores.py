"""Errors of recovered bodies against the truth, from joints and mesh to angles and sizes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
import xarray as xr
from torch import Tensor

import biokit as bk
from benchmarks.mesh_recovery.made_clips import MadeClip
from benchmarks.neural_ik.cases import landmarks, markers_of
from benchmarks.neural_ik.scores import renamed
from biokit import metrics
from biokit.body.registration import Registration
from biokit.body.skinning import pose_body

MESH_EVERY = 4  # frames of which the mesh is compared


class Errors(NamedTuple):
    """Of one clip; mm, deg, cm.

    Attributes
    ----------
    mpjpe, pa_mpjpe, mve
        mm; joints and vertices about the pelvis.
    angle, corrected
        MAE_angle, deg, raw and without the mean difference of each coordinate.
    landmark
        MPBLPE, mm.
    body
        MAE_body, mm.
    place
        Mean distance of the pelvis from where it is, cm.
    jitter
        Mean error of the joints' acceleration, m/s^2.
    """

    mpjpe: float
    pa_mpjpe: float
    mve: float
    angle: float
    corrected: float
    landmark: float
    body: float
    place: float
    jitter: float


def errors(tie: Registration, clip: MadeClip, found: xr.Dataset) -> Errors:
    """Errors of a body Dataset in the ground of the clip's camera."""
    ours, truth = _posed(tie, found), _posed(tie, clip.dataset())
    motion = bk.inverse_kinematics(found, method="neural", progress=False, device="cpu")
    skeleton = tie.skeleton
    q = motion["dof_position"].sel(dof=list(skeleton.coordinate_names)).values
    factors = motion["scale_factor"].sel(body=list(skeleton.body_names)).values
    q_true = clip.q.numpy()
    q = renamed(skeleton, q, q_true)
    angles = metrics.angle_errors(q, q_true)
    joints = metrics.joint_angles(skeleton)
    rows = landmarks(skeleton)
    hips = [skeleton.marker_names.index(name) for name in ("R_HJC", "L_HJC")]
    placed = [markers_of(skeleton, a, s)[0] for a, s in ((q, factors), (q_true, clip.factors))]
    root = tuple(torch.as_tensor(x[:, hips].mean(1)) for x in placed)
    time = torch.as_tensor(clip.time)
    return Errors(
        float(metrics.mpjpe(ours.joints, truth.joints, root=0)),
        float(metrics.pa_mpjpe(ours.joints, truth.joints)),
        _mesh(tie, clip, found),
        float(angles.mae[joints].mean()),
        float(angles.corrected_mae[joints].mean()),
        float(metrics.mpblpe(placed[0][:, rows], placed[1][:, rows], root=root)),  # type: ignore[arg-type]
        float(metrics.mae_body(factors, clip.factors, bk.open_skeleton())),
        float(metrics.position_error(ours.joints[:, :1], truth.joints[:, :1]).mean()) / 10,
        float(metrics.acceleration_error(ours.joints, truth.joints, time)),
    )


def mean(found: Sequence[Errors]) -> Errors:
    """Mean over clips, each of which counts alike."""
    return Errors(*np.mean(np.array(found, dtype=np.float64), 0).tolist())


def _tensors(ds: xr.Dataset) -> tuple[Tensor, Tensor, Tensor]:
    values = (np.asarray(ds[name].values, np.float64) for name in ("theta", "beta", "translation"))
    theta, beta, translation = (torch.from_numpy(np.ascontiguousarray(x)) for x in values)
    return theta, beta, translation


class _Joints(NamedTuple):
    joints: Tensor  # [F, 24, 3] m


def _posed(tie: Registration, ds: xr.Dataset) -> _Joints:
    from biokit.body.pose import move_joints, prepared

    theta, beta, translation = _tensors(ds)
    pose = prepared(tie.body.name, tie.body.shape_count, theta, beta, translation)
    return _Joints(move_joints(tie.body.skin, pose).position)


def _mesh(tie: Registration, clip: MadeClip, found: xr.Dataset) -> float:
    body = tie.body.to("cpu", torch.float32)
    posed = []
    for ds in (found, clip.dataset()):
        theta, beta, translation = (x.float() for x in _tensors(ds))
        posed.append(pose_body(body, theta[::MESH_EVERY], beta, translation[::MESH_EVERY]))
    root = (posed[0].joints[:, 0], posed[1].joints[:, 0])
    return float(metrics.mve(posed[0].vertices, posed[1].vertices, root=root))
