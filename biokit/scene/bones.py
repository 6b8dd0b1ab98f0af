"""The skeleton: bodies in motion, bones as lines in their frames, joints with their coordinates."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import roma
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit.body_tree import parents_of
from biokit.engine.kinematics import forward_kinematics
from biokit.engine.model import Model
from biokit.scene.bone_shapes import Tree, bones_of
from biokit.scene.instants import continuous
from biokit.scene.joint_places import joint_offsets, joints_of
from biokit.scene.payload import Quantised

Array = NDArray[np.float64]


def skeleton_part(shown: xr.Dataset, model: Model | None = None) -> dict[str, Any] | None:
    """Bodies, bones and joints of a motion.

    Parameters
    ----------
    shown : Dataset
        The S instants of the stage: ``body_position (time, body, space)`` [m] and
        ``body_rotation``; or, with a model, ``dof_position`` of all its coordinates.
    model : Model, optional
        Of the subject's size: where its joints are, and which coordinates they have. Without one
        a joint is where its body has its origin, as in most OpenSim models, and its coordinates
        are guessed from their names.

    Returns
    -------
    dict or None
        The scene's ``skeleton``; None where no bodies are known.
    """
    bodies = _bodies(shown, model)
    if bodies is None:
        return None
    names, position, quaternion = bodies
    rotation = roma.unitquat_to_rotmat(torch.from_numpy(np.roll(quaternion, -1, axis=-1))).numpy()
    tree = Tree.of(
        names, _parents(names, shown, model), position, rotation, joint_offsets(names, model)
    )
    dofs = [str(name) for name in shown["dof"].values] if "dof" in shown.dims else []
    return {
        "bodies": names,
        "position": Quantised(position, step=1e-4),
        "rotation": Quantised(continuous(quaternion), step=1e-4),
        "bones": bones_of(tree),
        "joints": joints_of(tree, model, dofs),
    }


def _bodies(shown: xr.Dataset, model: Model | None) -> tuple[list[str], Array, Array] | None:
    """Names, origins [S, B, 3] m and orientations [S, B, 4] (w first)."""
    if {"body_position", "body_rotation"} <= set(shown.variables):
        names = [str(name) for name in shown["body"].values]
        position = shown["body_position"].transpose("time", "body", "space").values
        quaternion = shown["body_rotation"].transpose("time", "body", "quaternion").values
        return names, position.astype(np.float64), quaternion.astype(np.float64)
    if model is None or "dof_position" not in shown:
        return None
    if not set(model.coordinate_names) <= set(map(str, shown["dof"].values)):
        return None
    q = shown["dof_position"].sel(dof=list(model.coordinate_names)).transpose("time", "dof").values
    pose = forward_kinematics(model, torch.from_numpy(q).to(model.dtype))
    quaternion = roma.rotmat_to_unitquat(pose.rotation).roll(1, -1).numpy()
    known = np.isfinite(q).all(axis=1)[:, None, None]
    return list(model.body_names), pose.position.numpy(), np.where(known, quaternion, np.nan)


def _parents(names: list[str], shown: xr.Dataset, model: Model | None) -> list[int]:
    if model is not None:
        own = {
            name: model.body_names[parent]
            for name, parent in zip(model.body_names, model.parent, strict=True)
            if parent >= 0
        }
        return parents_of(names, own)
    stored = shown.attrs.get("body_parents")
    return parents_of(names, json.loads(str(stored)) if stored else None)
