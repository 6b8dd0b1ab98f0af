"""Linear blend skinning: the posed mesh of a body.

Joints carry a vertex in shares, v' = sum_j w_j (R_j (v - c_j) + p_j), with a joint's global
rotation R_j, its centre c_j at rest and p_j in the pose (Loper et al. 2015, equations 2 to 10).
Vertices lie in planes of x, y and z meanwhile: one matrix product blends the transforms of a chunk
of frames, everything after it runs along the vertices, and frames share what they can.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from biokit.body.model import Body, Skin
from biokit.body.pose import Moved, Pose, beta_problems, listed, move_joints, prepared
from biokit.engine.parallel import map_chunks

CHUNK = 250_000  # vertices posed at once: what is held of them is near the caches


class Posed(NamedTuple):
    """A body, or points of its skin, in a pose; in ground."""

    vertices: Tensor  # [..., V, 3] m
    joints: Tensor  # [..., 24, 3] m
    rotation: Tensor  # [..., 24, 3, 3] from the joint's frame, parallel to ground at rest


def rest_shape(body: Body, beta: Tensor | None = None) -> tuple[Tensor, Tensor]:
    """Vertices and joint centres of a shape in the T-pose.

    Parameters
    ----------
    body : Body
    beta : Tensor, shape (..., S), optional
        Shape; the template's when not given.

    Returns
    -------
    vertices : Tensor, shape (..., V, 3)
        m.
    joints : Tensor, shape (..., 24, 3)
        m.

    Raises
    ------
    ValueError
        If ``beta`` has another length than the body has shape components.
    """
    if beta is None:
        return body.template, body.rest_joints
    problems = beta_problems(body.name, body.shape_count, beta)
    if problems:
        raise ValueError(listed(body.name, problems))
    skin = body.to(beta.device, beta.dtype).skin
    planes, joints = shaped(skin, beta.reshape(-1, beta.shape[-1]))
    batch = beta.shape[:-1]
    return planes.mT.reshape(*batch, -1, 3), joints.reshape(*batch, -1, 3)


def pose_body(
    body: Body, theta: Tensor, beta: Tensor | None = None, translation: Tensor | None = None
) -> Posed:
    """The mesh and the joints of a body in poses.

    Batch dimensions of the arguments are broadcast. A shape that frames share, ``beta`` (S,), or
    (N, 1, S) beside ``theta`` (N, F, 24, 3), is worked out for all of them together.

    Parameters
    ----------
    body : Body
        Taken to the device and type of the other arguments, once.
    theta : Tensor, shape (..., 24, 3), (..., 72) or (..., 24, 3, 3)
        Rotation of each joint in its parent's frame: rotation vectors in rad, or matrices.
    beta : Tensor, shape (..., S), optional
        Shape; the template's when not given.
    translation : Tensor, shape (..., 3), optional
        Moves everything, m. The pelvis is at its centre at rest plus this, as in SMPL.

    Returns
    -------
    Posed
        Differentiable in all arguments.

    Raises
    ------
    ValueError
        Listing the arguments whose shapes, types or devices do not fit.
    """
    p = prepared(body.name, body.shape_count, theta, beta, translation)
    skin = body.to(p.rotation.device, p.rotation.dtype).skin
    moved = move_joints(skin, p)
    return posed(skinned(skin, p, moved), p, moved)


def posed(vertices: Tensor, p: Pose, moved: Moved) -> Posed:
    """Vertices [B, k, 3] and joints with the batch dimensions of the arguments."""
    parts = (vertices, moved.position, moved.rotation)
    return Posed(*(x.reshape(*p.batch, *x.shape[1:]) for x in parts))


def skinned(skin: Skin, p: Pose, moved: Moved) -> Tensor:
    """Vertices [B, k, 3] in ground, m; chunk by chunk."""
    frames, vertices = len(p.rotation), skin.template.shape[-1]
    rest = _Rest(skin, p.beta, frames)
    blends = moved.transform.permute(0, 3, 2, 1)  # [B, 4, 3, 24]
    feature = None
    if len(skin.pose_directions):
        unit = torch.eye(3, dtype=p.rotation.dtype, device=p.rotation.device)
        feature = (p.rotation[:, 1:] - unit).flatten(1)  # [B, P]

    def work(first: int, last: int) -> Tensor:
        places = rest.of(first, last)
        if feature is not None:
            turn = feature[first:last] @ skin.pose_directions.flatten(1)
            places = turn.unflatten(1, skin.template.shape) + places
        return _blend(blends[first:last], skin.weights, places)

    size = max(1, CHUNK // max(vertices, 1))
    tensors = (moved.transform, p.beta, *skin)
    if torch.is_grad_enabled() and any(x is not None and x.requires_grad for x in tensors):
        starts = range(0, max(frames, 1), size)
        return torch.cat([work(i, min(i + size, frames)).mT for i in starts])
    out = p.rotation.new_empty(frames, vertices, 3)

    def fill(chunk: Tensor) -> None:
        if len(chunk):
            first, last = int(chunk[0]), int(chunk[-1]) + 1
            torch.stack(work(first, last).unbind(1), -1, out=out[first:last])

    map_chunks(fill, frames, size, out.device)
    return out


def _blend(transforms: Tensor, weights: Tensor, places: Tensor) -> Tensor:
    """Vertices [n, 3, k] in the pose.

    Parameters
    ----------
    transforms : Tensor, shape (n, 4, 3, 24)
        Columns of the joints' transforms.
    weights : Tensor, shape (24, k)
    places : Tensor, shape (n, 3, k) or (1, 3, k)
        Vertices at rest, m.
    """
    out = transforms[:, 3] @ weights
    for axis in range(3):
        out = torch.addcmul(out, transforms[:, axis] @ weights, places[:, axis, None])
    return out


class _Rest:
    """Vertices at rest of runs of frames; a shape that all share is worked out once."""

    def __init__(self, skin: Skin, beta: Tensor | None, frames: int) -> None:
        self.skin, self.beta = skin, beta
        self.run = 0 if beta is None or len(beta) <= 1 else frames // len(beta)
        self.common = None if self.run else shaped(skin, beta)[0]

    def of(self, first: int, last: int) -> Tensor:
        """[last - first, 3, k] or [1, 3, k], m."""
        if self.common is not None:
            return self.common
        assert self.beta is not None
        start, stop = first // self.run, (last - 1) // self.run + 1
        places = shaped(self.skin, self.beta[start:stop])[0]
        if self.run == 1 or stop - start == 1:
            return places
        frames = torch.arange(first, last, device=places.device)
        return places[frames // self.run - start]


def shaped(skin: Skin, beta: Tensor | None) -> tuple[Tensor, Tensor]:
    """Vertices [U, 3, k] and joints [U, 24, 3] of shapes at rest, m."""
    if beta is None:
        return skin.template[None], skin.joints[None]
    return tuple(
        (beta @ per_beta.flatten(1)).unflatten(1, mean.shape) + mean
        for mean, per_beta in (
            (skin.template, skin.shape_directions),
            (skin.joints, skin.joint_directions),
        )
    )
