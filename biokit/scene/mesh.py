"""The body as a mesh that the browser skins: rest shape, weights and the motion of its joints."""

from __future__ import annotations

import os
from typing import Any, NamedTuple

import numpy as np
import roma
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit.body import JOINT_NAMES, Body, open_body, rest_shape
from biokit.body.pose import move_joints, prepared
from biokit.body_motion import body_arguments, body_of
from biokit.scene.instants import continuous
from biokit.scene.payload import Quantised

MOST_INFLUENCES = 8  # joints that carry a vertex
WHOLE = 65_535  # the weights of a vertex, stored in 16 bits, add up to this


def mesh_part(
    shown: xr.Dataset, body: Body | str | os.PathLike[str] | None = None
) -> dict[str, Any] | None:
    """The skinned mesh of a motion with ``theta``, ``beta`` and ``translation``.

    A vertex v at rest is in ground at sum_k w_k (R_j (v - centre_j) + position_j) over the joints
    j that carry it.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage: ``theta (time, smpl_joint, space)`` [rad],
        ``beta (shape)`` or ``(time, shape)``, ``translation (time, space)`` [m]. Where the shape
        changes, its mean is drawn.
    body : Body or path, optional
        The open body with 1,500 vertices when not given.

    Returns
    -------
    dict or None
        The scene's ``mesh``; None where the motion has no body.

    Notes
    -----
    Weights are kept in 16 bits and 8 joints for each vertex. What the pose adds to the skin of
    licensed SMPL bodies (``pose_directions``) is left out.
    """
    if not {"theta", "beta", "translation"} <= set(shown.variables):
        return None
    worn = open_body(display=True) if body is None else body_of(shown, body)
    mean = shown
    if "time" in shown["beta"].dims:
        mean = shown.assign(beta=shown["beta"].mean("time", keep_attrs=True))
    theta, beta, translation = body_arguments(mean, worn)
    wide = worn.to("cpu", torch.float64)
    rest, centre = rest_shape(wide, beta)
    moved = move_joints(wide.skin, prepared(worn.name, worn.shape_count, theta, beta, translation))
    quaternion = roma.rotmat_to_unitquat(moved.rotation).roll(1, -1).numpy()  # w first
    skin = _influences(wide.skin_weights.numpy())
    faces = worn.faces.cpu().numpy()
    return {
        "rest": rest.numpy().astype(np.float32),
        "faces": faces.astype(np.uint16 if len(rest) < 2**16 else np.uint32),
        "joints": list(JOINT_NAMES),
        "centre": centre.numpy().astype(np.float32),
        "bone_index": skin.joint,
        "bone_weight": skin.weight,
        "position": Quantised(moved.position.numpy()),
        "rotation": Quantised(continuous(quaternion)),
    }


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
