"""The body as a mesh that the browser skins: rest shape, weights and the motion of its joints."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

import numpy as np
import roma
import torch
import xarray as xr
from numpy.typing import NDArray
from torch import Tensor

from biokit.body import JOINT_NAMES, Body, open_body, rest_shape
from biokit.body.pose import move_joints, prepared
from biokit.body_motion import body_arguments, body_of
from biokit.scene.instants import continuous
from biokit.scene.payload import Quantised

MOST_INFLUENCES = 8  # joints that carry a vertex
OPEN_SKELETON = "open_skeleton"
WHOLE = 65_535  # the weights of a vertex, stored in 16 bits, add up to this


def mesh_part(
    shown: xr.Dataset, body: Body | str | os.PathLike[str] | None = None
) -> dict[str, Any] | None:
    """The skinned mesh of a motion.

    A vertex v at rest is in ground at sum_k w_k (R_j (v - centre_j) + position_j) over the joints
    j that carry it.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage: ``theta (time, smpl_joint, space)`` [rad],
        ``beta (shape)`` or ``(time, shape)``, ``translation (time, space)`` [m]. Where the shape
        changes, its mean is drawn. A motion of the open skeleton without these is worn by the open
        body in the shape that comes closest to the bones (:func:`biokit.synth.wear.wear`).
    body : Body or path, optional
        That theta and beta move; the open body with 1,500 vertices when not given.

    Returns
    -------
    dict or None
        The scene's ``mesh``, with ``follows``: "skeleton" where the body was put on the bones,
        otherwise "body". None where there is nothing to draw.

    Notes
    -----
    Weights are kept in 16 bits and 8 joints for each vertex: the open body's vertices are within
    0.15 mm of those of :func:`biokit.body_mesh`. Of what the pose adds to the skin of licensed SMPL
    bodies (``pose_directions``) only the mean over the instants is drawn.
    """
    moving, follows = _motion(shown)
    if moving is None:
        return None
    worn = open_body(display=True)
    if body is not None and follows == "body":
        worn = body_of(moving, body)
    theta, beta, translation = body_arguments(moving, worn)
    wide = worn.to("cpu", torch.float64)
    rest, centre = rest_shape(wide, beta)
    pose = prepared(worn.name, worn.shape_count, theta, beta, translation)
    moved = move_joints(wide.skin, pose)
    rest = rest + _mean_pose_shape(wide, pose.rotation)
    quaternion = roma.rotmat_to_unitquat(moved.rotation).roll(1, -1).numpy()  # w first
    known = np.isfinite(moved.position.numpy()).all(axis=(1, 2))
    position, quaternion = (
        np.where(known[:, None, None], x, np.nan) for x in (moved.position.numpy(), quaternion)
    )
    skin = _influences(wide.skin_weights.numpy())
    faces = worn.faces.cpu().numpy()
    return {
        "rest": rest.numpy().astype(np.float32),
        "faces": faces.astype(np.uint16 if len(rest) < 2**16 else np.uint32),
        "joints": list(JOINT_NAMES),
        "centre": centre.numpy().astype(np.float32),
        "bone_index": skin.joint,
        "bone_weight": skin.weight,
        "position": Quantised(position, step=1e-4),
        "rotation": Quantised(continuous(quaternion), step=1e-4),
        "follows": follows,
    }


def _motion(shown: xr.Dataset) -> tuple[xr.Dataset | None, str]:
    """Theta, mean beta and translation, and what they follow."""
    if {"theta", "beta", "translation"} <= set(shown.variables):
        if "time" in shown["beta"].dims:
            shown = shown.assign(beta=shown["beta"].mean("time", keep_attrs=True))
        return shown, "body"
    if str(shown.attrs.get("model", "")) != OPEN_SKELETON or "scale_factor" not in shown:
        return None, ""
    if not {"dof_position", "body"} <= set(shown.variables):
        return None, ""
    known = np.isfinite(shown["dof_position"].transpose("time", "dof").values).all(axis=1)
    if not known.any():
        return None, ""
    from biokit.synth.wear import wear  # takes a second to import

    worn = wear(shown.isel(time=known).assign_attrs(kind="motion"))
    return worn.reindex(time=shown["time"]), "skeleton"


def _mean_pose_shape(body: Body, rotation: Tensor) -> Tensor:
    """What poses [S, 24, 3, 3] add to the skin at rest, mean over them, [V, 3] m."""
    if not body.pose_directions.shape[-1]:
        return torch.zeros_like(body.template)
    turned = rotation[torch.isfinite(rotation).all((1, 2, 3)), 1:] - torch.eye(3).to(rotation)
    return body.pose_directions @ turned.flatten(1).mean(0).nan_to_num()


class Influences(NamedTuple):
    """Which joints carry each vertex, the strongest first."""

    joint: NDArray[np.uint8]  # [V, K]
    weight: NDArray[np.uint16]  # [V, K], rows add up to WHOLE


def _influences(weights: NDArray[np.float64]) -> Influences:
    """The strongest of weights [V, J]; K is a multiple of 4, as graphics cards take them."""
    most = int((weights > 0).sum(axis=1).max())
    kept = min(MOST_INFLUENCES, -(-most // 4) * 4)
    joint = np.argsort(-weights, axis=1, kind="stable")[:, :kept]
    share = np.take_along_axis(weights, joint, axis=1)
    share = share / share.sum(axis=1, keepdims=True)
    whole = np.round(share * WHOLE).astype(np.int64)
    whole[:, 0] += WHOLE - whole.sum(axis=1)  # what rounding lost goes to the strongest
    return Influences(joint.astype(np.uint8), whole.astype(np.uint16))
