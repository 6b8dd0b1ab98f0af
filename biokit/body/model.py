"""The frozen body of the SMPL format: names, tree and tensors.

A body is a mesh in a T-pose (y up, facing +z, its left is +x) whose vertices shape components
displace and 24 joints carry (Loper et al. 2015, SMPL: A skinned multi-person linear model, ACM
Trans Graph 34, 248). Names and tree of the joints are SMPL's.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

# joint -> its parent, parents before children
_TREE = {
    "pelvis": None,
    "left_hip": "pelvis",
    "right_hip": "pelvis",
    "spine1": "pelvis",
    "left_knee": "left_hip",
    "right_knee": "right_hip",
    "spine2": "spine1",
    "left_ankle": "left_knee",
    "right_ankle": "right_knee",
    "spine3": "spine2",
    "left_foot": "left_ankle",
    "right_foot": "right_ankle",
    "neck": "spine3",
    "left_collar": "spine3",
    "right_collar": "spine3",
    "head": "neck",
    "left_shoulder": "left_collar",
    "right_shoulder": "right_collar",
    "left_elbow": "left_shoulder",
    "right_elbow": "right_shoulder",
    "left_wrist": "left_elbow",
    "right_wrist": "right_elbow",
    "left_hand": "left_wrist",
    "right_hand": "right_wrist",
}
JOINT_NAMES: tuple[str, ...] = tuple(_TREE)
PARENTS: tuple[int, ...] = tuple(
    -1 if parent is None else JOINT_NAMES.index(parent) for parent in _TREE.values()
)
JOINTS = len(JOINT_NAMES)
POSE_COMPONENTS = 9 * (JOINTS - 1)  # entries of the 23 rotation matrices that displace the skin


class Skin(NamedTuple):
    """What skinning needs of ``k`` vertices: x, y and z of all of them in three planes."""

    template: Tensor  # [3, k] m
    shape_directions: Tensor  # [S, 3, k] m
    pose_directions: Tensor  # [P, 3, k] m
    weights: Tensor  # [24, k]
    joints: Tensor  # [24, 3] m, at rest
    joint_directions: Tensor  # [S, 24, 3] m

    def take(self, vertices: Tensor) -> Skin:
        """Some of the vertices, with the same joints."""
        template, shapes, poses, weights = (x.index_select(-1, vertices) for x in self[:4])
        return Skin(template, shapes, poses, weights, self.joints, self.joint_directions)

    def to(self, device: torch.device, dtype: torch.dtype) -> Skin:
        """Copy to a device and floating-point type."""
        return Skin(*(x.to(device, dtype) for x in self))


@dataclass(frozen=True, eq=False)
class Body:
    """A parametric body of the SMPL format.

    ``V`` vertices, ``S`` shape components, ``T`` triangles, ``P`` pose components: 207, or 0 where
    the skin is not displaced by the pose. Lengths in m, in the body's T-pose: y up, facing +z, its
    left is +x.

    Attributes
    ----------
    name : str
    template : Tensor, shape (V, 3)
        Vertices at ``theta`` = 0 and ``beta`` = 0.
    shape_directions : Tensor, shape (V, 3, S)
        Displacement of the vertices per unit of each component of ``beta``.
    pose_directions : Tensor, shape (V, 3, P)
        Displacement per unit of ``R - I`` of joints 1 to 23, row-major, before the joints turn.
    joint_regressor : Tensor, shape (24, V)
        Joint centres as weighted sums of the vertices at rest.
    skin_weights : Tensor, shape (V, 24)
        Share of each joint in the motion of each vertex; rows sum to 1.
    faces : Tensor of int64, shape (T, 3)
        Vertices of the triangles, in the order that turns their normals outward.

    Raises
    ------
    ValueError
        Listing the tensors that do not fit each other.
    """

    name: str
    template: Tensor
    shape_directions: Tensor
    pose_directions: Tensor
    joint_regressor: Tensor
    skin_weights: Tensor
    faces: Tensor

    def __post_init__(self) -> None:
        problems = _problems(self)
        if problems:
            listed = "".join(f"\n  - {problem}" for problem in problems)
            raise ValueError(f"the body {self.name!r} does not fit together:{listed}")

    def to(
        self, device: torch.device | str | None = None, dtype: torch.dtype | None = None
    ) -> Body:
        """Copy to a device and floating-point type (default: keep); made once, then kept."""
        device = self.device if device is None else torch.device(device)
        dtype = self.dtype if dtype is None else dtype
        if device == self.device and dtype == self.dtype:
            return self
        if (device, dtype) not in self._copies:
            with torch.inference_mode(False):
                self._copies[device, dtype] = self._copy(device, dtype)
        return self._copies[device, dtype]

    def _copy(self, device: torch.device, dtype: torch.dtype) -> Body:
        tensors = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "name"}
        moved = {
            name: value.to(device, dtype if value.is_floating_point() else value.dtype)
            for name, value in tensors.items()
        }
        return replace(self, **moved)

    @property
    def device(self) -> torch.device:
        """Device of all tensors."""
        return self.template.device

    @property
    def dtype(self) -> torch.dtype:
        """Floating-point type of all tensors."""
        return self.template.dtype

    @property
    def shape_count(self) -> int:
        """Number of shape components S."""
        return self.shape_directions.shape[-1]

    @cached_property
    def rest_joints(self) -> Tensor:
        """Joint centres at ``theta`` = 0 and ``beta`` = 0, [24, 3] m."""
        with torch.inference_mode(False):  # what is kept has to serve gradients later
            return self.joint_regressor @ self.template

    @cached_property
    def joint_directions(self) -> Tensor:
        """Displacement of the joint centres per unit of ``beta``, [24, 3, S] m."""
        with torch.inference_mode(False):
            flat = self.joint_regressor @ self.shape_directions.flatten(1)  # [24, 3S]
            return flat.unflatten(1, (3, self.shape_count))

    @cached_property
    def skin(self) -> Skin:
        """All vertices, laid out for skinning."""
        with torch.inference_mode(False):
            return Skin(
                self.template.mT.contiguous(),
                self.shape_directions.permute(2, 1, 0).contiguous(),
                self.pose_directions.permute(2, 1, 0).contiguous(),
                self.skin_weights.mT.contiguous(),
                self.rest_joints,
                self.joint_directions.permute(2, 0, 1).contiguous(),
            )

    @cached_property
    def _copies(self) -> dict[tuple[torch.device, torch.dtype], Body]:
        return {}


def _problems(body: Body) -> list[str]:
    vertices = body.template.shape[0] if body.template.ndim else 0
    components = body.shape_directions.shape[-1] if body.shape_directions.ndim else 0
    pose = body.pose_directions.shape[-1] if body.pose_directions.ndim else 0
    expected = {
        "template": (vertices, 3),
        "shape_directions": (vertices, 3, components),
        "pose_directions": (vertices, 3, pose),
        "joint_regressor": (JOINTS, vertices),
        "skin_weights": (vertices, JOINTS),
    }
    problems = []
    for name, shape in expected.items():
        value = getattr(body, name)
        if tuple(value.shape) != shape:
            problems.append(f"{name} has shape {tuple(value.shape)}, expected {shape}")
        if not value.is_floating_point():
            problems.append(f"{name} is of type {value.dtype}, expected floating-point numbers")
        elif value.dtype != body.template.dtype:
            problems.append(f"{name} is {value.dtype}, but template is {body.template.dtype}")
    if pose not in (0, POSE_COMPONENTS):
        problems.append(f"pose_directions has {pose} components, expected {POSE_COMPONENTS} or 0")
    faces = body.faces
    if faces.ndim != 2 or faces.shape[1] != 3 or faces.dtype != torch.int64:
        problems.append(
            f"faces is {faces.dtype} of shape {tuple(faces.shape)}, expected int64 (T, 3)"
        )
    elif faces.numel() and not 0 <= int(faces.min()) <= int(faces.max()) < vertices:
        problems.append(
            f"faces name vertices {int(faces.min())} to {int(faces.max())},"
            f" but the mesh has {vertices}; are they of another mesh?"
        )
    devices = {str(getattr(body, name).device) for name in (*expected, "faces")}
    if len(devices) > 1:
        problems.append(f"the tensors are on several devices: {', '.join(sorted(devices))}")
    return problems
