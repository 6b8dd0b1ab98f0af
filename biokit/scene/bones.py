"""The skeleton: bodies in motion, bones as lines in their frames, joints with their coordinates."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import roma
import torch
import xarray as xr
from numpy.typing import NDArray

from biokit.body_tree import joined_bodies
from biokit.engine.model import Model
from biokit.scene.instants import continuous
from biokit.scene.payload import Quantised

Array = NDArray[np.float64]


def skeleton_part(shown: xr.Dataset, model: Model | None = None) -> dict[str, Any] | None:
    """Bodies, bones and joints of a motion."""
    if not {"body_position", "body_rotation"} <= set(shown.variables):
        return None
    names = [str(name) for name in shown["body"].values]
    position = shown["body_position"].transpose("time", "body", "space").values
    quaternion = shown["body_rotation"].transpose("time", "body", "quaternion").values
    rotation = roma.unitquat_to_rotmat(torch.from_numpy(np.roll(quaternion, -1, -1))).numpy()
    parents = (
        json.loads(str(shown.attrs["body_parents"])) if "body_parents" in shown.attrs else None
    )
    pairs = joined_bodies(names, parents, "skeleton")
    bones, joints = [], []
    for child, parent, side in pairs:
        away = position[:, child] - position[:, parent]
        local = np.nanmean(np.einsum("sji,sj->si", rotation[:, parent], away), axis=0)
        bones.append(
            {"body": parent, "from": [0.0, 0.0, 0.0], "to": local.round(5).tolist(), "side": side}
        )
    dofs: dict[int, list[str]] = {}
    label = {}
    if model is not None:
        for channel, body in enumerate(model.channel_body):
            if model.channel_curve.slope[channel] == 0:
                continue
            name = model.coordinate_names[model.channel_coordinate[channel]]
            if name not in dofs.setdefault(body, []):
                dofs[body].append(name)
        for k, name in enumerate(model.joint_names):
            label[k] = name
    for k, name in enumerate(names):
        joints.append(
            {
                "name": label.get(k, name),
                "label": label.get(k, name).replace("_", " "),
                "body": k,
                "at": [0.0, 0.0, 0.0],
                "dofs": dofs.get(k, []),
            }
        )
    return {
        "bodies": names,
        "position": Quantised(position),
        "rotation": Quantised(continuous(quaternion)),
        "bones": bones,
        "joints": joints,
    }
