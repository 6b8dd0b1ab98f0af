"""Poses: their arguments checked and brought to one batch, and the joints moved by them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import roma
import torch
from torch import Tensor

from biokit.body.model import JOINTS, PARENTS, Skin


class Pose(NamedTuple):
    """Arguments that were checked, of one type, with the batch in one dimension of length B."""

    batch: torch.Size
    rotation: Tensor  # [B, 24, 3, 3] of the joints in their parents' frames
    beta: Tensor | None  # [U, S]: B / U frames that follow each other share a shape
    translation: Tensor | None  # [B, 3] m


class Moved(NamedTuple):
    """The joints of the frames."""

    position: Tensor  # [B, 24, 3] m
    rotation: Tensor  # [B, 24, 3, 3]
    transform: Tensor  # [B, 24, 3, 4] from the place at rest to the place in the pose


def prepared(
    name: str, shapes: int, theta: Tensor, beta: Tensor | None, translation: Tensor | None
) -> Pose:
    """One batch out of the arguments, or one error that lists what is wrong with them."""
    batches, problems = {}, []
    if theta.shape[-2:] == (JOINTS, 3):
        batches["theta"] = theta.shape[:-2]
    elif theta.shape[-3:] == (JOINTS, 3, 3):
        batches["theta"] = theta.shape[:-3]
    elif theta.shape[-1:] == (3 * JOINTS,):
        theta, batches["theta"] = theta.unflatten(-1, (JOINTS, 3)), theta.shape[:-1]
    else:
        problems.append(
            f"theta has shape {tuple(theta.shape)}, expected (..., 24, 3), (..., 72) or"
            " (..., 24, 3, 3); of poses with fingers take the 22 joints of the body"
        )
    if beta is not None:
        problems += beta_problems(name, shapes, beta)
        batches["beta"] = beta.shape[:-1]
    if translation is not None:
        batches["translation"] = translation.shape[:-1]
        if translation.shape[-1:] != (3,):
            problems.append(f"translation has shape {tuple(translation.shape)}, expected (..., 3)")
    given = {"theta": theta, "beta": beta, "translation": translation}
    tensors = {k: v for k, v in given.items() if v is not None}
    for key, value in tensors.items():
        if not value.is_floating_point():
            problems.append(f"{key} is of type {value.dtype}, expected floating-point numbers")
    if len({value.device for value in tensors.values()}) > 1:
        places = ", ".join(f"{key} on {value.device}" for key, value in tensors.items())
        problems.append(f"the arguments are on several devices: {places}")
    try:
        batch = torch.broadcast_shapes(*batches.values())
    except RuntimeError:
        shown = ", ".join(f"{key} {tuple(shape)}" for key, shape in batches.items())
        problems.append(f"the batch dimensions do not fit each other: {shown}")
    if problems:
        raise ValueError(listed(name, problems))
    dtype = theta.dtype
    for value in tensors.values():
        dtype = torch.promote_types(dtype, value.dtype)
    theta = theta.to(dtype)
    rotation = theta if theta.shape[-2:] == (3, 3) else roma.rotvec_to_rotmat(theta)
    return Pose(
        batch,
        rotation.expand(*batch, JOINTS, 3, 3).reshape(-1, JOINTS, 3, 3),
        None if beta is None else _shared(beta.to(dtype), batch),
        None if translation is None else translation.to(dtype).expand(*batch, 3).reshape(-1, 3),
    )


def beta_problems(name: str, shapes: int, beta: Tensor) -> list[str]:
    """What is wrong with the length of a shape."""
    if beta.shape[-1:] == (shapes,):
        return []
    found = f"{beta.shape[-1]} components" if beta.ndim else "no components"
    advice = "pad it with zeros"
    if beta.ndim and beta.shape[-1] > shapes:
        advice = f"beta[..., :{shapes}] keeps what the body knows"
    return [
        f"beta has {found}, the body {name!r} has {shapes}; if both are of the same kind, {advice}"
    ]


def listed(name: str, problems: list[str]) -> str:
    """One message for everything that is wrong."""
    return f"the body {name!r} cannot be posed:" + "".join(f"\n  - {p}" for p in problems)


def _shared(beta: Tensor, batch: torch.Size) -> Tensor:
    """The shapes [U, S] that runs of frames share; U = 1 where all do, B where none do."""
    if batch.numel() == 0:
        return beta.reshape(-1, beta.shape[-1])[:1]
    own = (1,) * (len(batch) - beta.ndim + 1) + beta.shape[:-1]
    last = max((i + 1 for i, n in enumerate(own) if n > 1), default=0)  # shapes differ up to here
    leading = beta.reshape(*own[:last], beta.shape[-1])
    return leading.expand(*batch[:last], -1).reshape(-1, beta.shape[-1])


def move_joints(skin: Skin, p: Pose) -> Moved:
    """The joints of every frame."""
    frames = len(p.rotation)
    joints = skin.joints[None]
    if p.beta is not None:
        joints = (p.beta @ skin.joint_directions.flatten(1)).unflatten(1, joints.shape[1:]) + joints
    if len(joints) > 1:
        joints = joints.repeat_interleave(frames // len(joints), 0)
    rotation, position = joint_transforms(p.rotation, joints)
    if p.translation is not None:
        position = position + p.translation[:, None]
    offset = position - (rotation * joints[..., None, :]).sum(-1)
    return Moved(position, rotation, torch.cat([rotation, offset[..., None]], -1))


def joint_transforms(rotation: Tensor, joints: Tensor) -> tuple[Tensor, Tensor]:
    """Global rotations and centres of the joints.

    Parameters
    ----------
    rotation : Tensor, shape (B, 24, 3, 3)
        Of each joint in its parent's frame.
    joints : Tensor, shape (B, 24, 3) or (1, 24, 3)
        Centres at rest, m.

    Returns
    -------
    rotation : Tensor, shape (B, 24, 3, 3)
    position : Tensor, shape (B, 24, 3)
        m.
    """
    # Frames last, so that every product of the 3 x 3 matrices runs along them.
    own, rest = rotation.permute(1, 2, 3, 0).contiguous(), joints.permute(1, 2, 0).contiguous()
    levels = _levels(rotation.device)
    turned, place = own[:1], rest[:1].expand(-1, -1, own.shape[-1])  # [k, 3, 3, B], [k, 3, B]
    rotations, places = [turned], [place]
    for ids, parents, above in levels.steps:
        carrying, place = turned[above], place[above]
        turning, bone = own[ids], rest[ids] - rest[parents]
        turned = carrying[:, :, 0, None] * turning[:, None, 0]
        for axis in (1, 2):
            turned = torch.addcmul(turned, carrying[:, :, axis, None], turning[:, None, axis])
        for axis in range(3):
            place = torch.addcmul(place, carrying[:, :, axis], bone[:, None, axis])
        rotations.append(turned)
        places.append(place)
    return (
        torch.cat(rotations)[levels.order].permute(3, 0, 1, 2).contiguous(),
        torch.cat(places)[levels.order].permute(2, 0, 1).contiguous(),
    )


class _Levels(NamedTuple):
    """The tree by depth: joints of one depth move at once."""

    steps: list[tuple[Tensor, Tensor, Tensor]]  # joints, their parents, their places one level up
    order: Tensor  # [24] where each joint stands when the levels follow each other


@lru_cache(maxsize=16)
def _levels(device: torch.device) -> _Levels:
    with torch.inference_mode(False):
        steps, order, above = [], [0], [0]
        while len(order) < JOINTS:
            ids = [j for j in range(JOINTS) if PARENTS[j] in above]
            parents = [PARENTS[j] for j in ids]
            lists = (ids, parents, [above.index(parent) for parent in parents])
            joints, carriers, rows = (torch.tensor(x, device=device) for x in lists)
            steps.append((joints, carriers, rows))
            order, above = order + ids, ids
        return _Levels(steps, torch.tensor(order, device=device).argsort())
