"""Joints of the skeleton: where they are in their bodies, and which coordinates turn them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biokit.engine.model import Model
from biokit.scene.bone_shapes import Tree
from biokit.side_names import by_side, split_side

Array = NDArray[np.float64]

# Body -> beginnings of the coordinates of its joint, in OpenSim's usual models; for motions whose
# model is not at hand.
USUAL = {
    "pelvis": ("pelvis_",),
    "femur": ("hip_",),
    "tibia": ("knee_",),
    "talus": ("ankle_",),
    "calcn": ("subtalar_",),
    "toes": ("mtp_",),
    "abdomen": ("lumbar_",),
    "torso": ("thoracic_", "lumbar_"),
    "neck": ("neck_",),
    "head": ("head_",),
    "clavicle": ("clavicle_",),
    "humerus": ("arm_", "shoulder_"),
    "ulna": ("elbow_",),
    "radius": ("pro_sup",),
    "hand": ("wrist_",),
}


def joint_offsets(names: Sequence[str], model: Model | None) -> Array:
    """Joint of each body with its parent, in the body's frame, [B, 3] m."""
    offsets = np.zeros((len(names), 3))
    if model is not None:
        own = dict(zip(model.body_names, model.child_offset.tolist(), strict=True))
        for k, name in enumerate(names):
            offsets[k] = own.get(name, (0.0, 0.0, 0.0))
    return offsets


def joints_of(tree: Tree, model: Model | None, dofs: Sequence[str]) -> list[dict[str, Any]]:
    """The scene's joints, one for each body.

    ``axes`` are the axes of the coordinates in the body's frame at the zero of all coordinates,
    with OpenSim's sign; None for translations and where the model is not known.
    """
    if model is None:
        return [_guessed(tree, k, dofs) for k in range(len(tree.names))]
    rows = {name: k for k, name in enumerate(model.body_names)}
    joints = []
    for k, name in enumerate(tree.names):
        if name not in rows:
            joints.append(_guessed(tree, k, dofs))
            continue
        found = _turning(model, rows[name])
        joints.append(
            _joint(model.joint_names[rows[name]], tree, k, list(found), list(found.values()))
        )
    return joints


def _joint(
    name: str, tree: Tree, body: int, dofs: list[str], axes: list[list[float] | None]
) -> dict[str, Any]:
    base, side = split_side(name)
    words = base.removeprefix("walker_").removeprefix("ground_").replace("_", " ")
    return {
        "name": name,
        "label": words if side == "middle" else f"{words}, {side}",
        "body": body,
        "at": tree.centre[body].round(5).tolist(),
        "dofs": dofs,
        "axes": axes,
    }


def _turning(model: Model, body: int) -> dict[str, list[float] | None]:
    """Coordinates of a joint, with their axes in the child's frame (None: translations)."""
    found: dict[str, list[float] | None] = {}
    slopes = model.channel_curve.slope.index_fill(0, model.channel_curve.curved, 1.0).tolist()
    for channel, own in enumerate(model.channel_body):
        if own != body or slopes[channel] == 0:
            continue
        name = model.coordinate_names[model.channel_coordinate[channel]]
        axis = None
        if model.channel_is_rotation[channel]:
            turned = model.child_rotation[body] @ model.channel_axis[channel]
            axis = (turned * np.sign(slopes[channel])).numpy().round(5).tolist()
        if found.get(name) is None:
            found[name] = axis
    return found


def _guessed(tree: Tree, body: int, dofs: Sequence[str]) -> dict[str, Any]:
    base, side = split_side(tree.names[body])
    sides = {name: key for members in by_side(list(dofs)).values() for key, name in members.items()}
    starts = USUAL.get(base, ())
    own = (
        [name for name in dofs if name.startswith(starts) and sides[name] == side] if starts else []
    )
    return _joint(tree.names[body], tree, body, own, [None] * len(own))
