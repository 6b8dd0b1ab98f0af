"""A body that follows a motion of the open skeleton: flesh on bones whose angles are known."""

from __future__ import annotations

from functools import cache

import numpy as np
import torch
import xarray as xr
from torch import Tensor

from biokit import schema
from biokit.body.model import JOINT_NAMES
from biokit.body.open_body import open_body
from biokit.body.registration import Registration, pose_of, register, scale_of, shape_of
from biokit.body.skinning import pose_body
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model

ANKLES = {"left_ankle": "talus_l", "right_ankle": "talus_r"}  # of the body, of the skeleton


def wear(
    motion: xr.Dataset,
    beta: Tensor | None = None,
    model: Model | None = None,
    *,
    registration: Registration | None = None,
) -> xr.Dataset:
    """The open body that follows a motion of the open skeleton.

    Every segment of the body has the orientation of its bone, the middle of its hips stands where
    the skeleton's does, and the whole clip is moved up or down by one length, so that the ankles
    have the skeleton's height on average: soles that stand on the floor stay there.

    Parameters
    ----------
    motion : Dataset
        Kind "motion", with all coordinates of the open skeleton (rad and m, in ground).
    beta : Tensor, shape (S,), optional
        Shape. The one closest to the skeleton's scale factors when not given.
    model : Model, optional
        The skeleton of the motion, scaled from the open skeleton. When not given, its scale factors
        are the motion's ``scale_factor (body, space)``, or else those of the shape.
    registration : Registration, optional
        The open body on the open skeleton when not given (made once).

    Returns
    -------
    Dataset
        Kind "body": theta (rad), beta and translation (m, in ground, y up), with the times and
        frames of the motion.

    Raises
    ------
    ValueError
        Listing coordinates that the motion lacks, a model that is not the open skeleton scaled,
        values that are not finite and a shape of another length.
    """
    tied = _registration() if registration is None else registration
    schema.validate(motion, "motion")
    _check(motion, beta, model, tied)
    q = torch.from_numpy(
        motion["dof_position"]
        .sel(dof=list(tied.skeleton.coordinate_names))
        .values.astype(np.float64)
    )
    factors = _factors(motion, model, tied)
    if beta is None:
        beta = torch.zeros(tied.body.shape_count) if factors is None else shape_of(tied, factors)
    beta = beta.detach().to("cpu", torch.float64)
    if factors is None:
        factors = scale_of(tied, beta)
    theta, translation = pose_of(tied, q, factors, beta)
    translation[:, 1] -= _above(tied, q, factors, theta, beta, translation)
    return schema.body(
        motion["time"].values,
        theta.numpy(),
        beta.numpy(),
        translation.numpy(),
        frame=motion["frame"].values if "frame" in motion.coords else None,
        attrs={
            "source": str(motion.attrs.get("source", "")) or "biokit.synth.wear",
            "body_model": tied.body.name,
            "model": tied.skeleton.name if model is None else model.name,
        },
    )


@cache
def _registration() -> Registration:
    """The open body on the open skeleton."""
    from biokit.io import open_skeleton

    return register(open_body(), open_skeleton())


def _factors(motion: xr.Dataset, model: Model | None, tied: Registration) -> Tensor | None:
    """Scale factors (nb, 3) of the skeleton that moved, where they are known."""
    if model is not None:
        return model.scale_factor.detach().to("cpu", torch.float64)
    if "scale_factor" in motion:
        rows = motion["scale_factor"].sel(body=list(tied.skeleton.body_names))
        return torch.from_numpy(rows.transpose("body", "space").values.astype(np.float64))
    return None


def _above(
    tied: Registration, q: Tensor, factors: Tensor, theta: Tensor, beta: Tensor, place: Tensor
) -> Tensor:
    """How far the body's ankles are above the skeleton's, mean over the clip, m."""
    bones = forward_kinematics(tied.skeleton, q, factors).position
    own = [tied.skeleton.body_names.index(name) for name in ANKLES.values()]
    joints = pose_body(tied.body, theta, beta, place).joints
    rows = [JOINT_NAMES.index(name) for name in ANKLES]
    return (joints[:, rows, 1] - bones[:, own, 1]).mean()


def _check(
    motion: xr.Dataset, beta: Tensor | None, model: Model | None, tied: Registration
) -> None:
    problems = []
    present = {str(name) for name in motion["dof"].values}
    missing = [name for name in tied.skeleton.coordinate_names if name not in present]
    if missing:
        problems.append(f"the motion lacks the coordinates {', '.join(missing)}")
    broken = ~np.isfinite(motion["dof_position"].values).all(1)
    if broken.any():
        problems.append(
            f"{broken.sum()} frames are not finite, first at"
            f" {motion['time'].values[broken.argmax()]:g} s; fill or cut them"
        )
    if model is not None and tuple(model.body_names) != tuple(tied.skeleton.body_names):
        problems.append(
            f"the model {model.name!r} has other bodies than {tied.skeleton.name!r};"
            " give the open skeleton, scaled (biokit.synth.subject, biokit.scale)"
        )
    if "scale_factor" in motion and model is None:
        lacking = set(tied.skeleton.body_names) - {str(b) for b in motion["body"].values}
        if lacking:
            problems.append(f"scale_factor lacks the bodies {', '.join(sorted(lacking))}")
    if beta is not None and tuple(beta.shape) != (tied.body.shape_count,):
        problems.append(
            f"beta has shape {tuple(beta.shape)}, the body {tied.body.name!r} has"
            f" ({tied.body.shape_count},)"
        )
    if problems:
        where = str(motion.attrs.get("source", "")) or "the motion"
        listed = "".join(f"\n  - {problem}" for problem in problems)
        raise ValueError(f"{where}: no body can follow it:{listed}")
