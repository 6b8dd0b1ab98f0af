"""Turning anny's standing pose into SMPL's T-pose with anny's full rig.

Arms horizontal along x, palms down, fingers straight; legs straight down and hip-wide, feet
forward. Every body is turned by its own angles, so that no pose is left in the shapes.
"""

from __future__ import annotations

from collections.abc import Mapping

import roma
import torch
from torch import Tensor

from scripts.open_body.source import Source

FINGERS = range(2, 6)


def _unit(v: Tensor) -> Tensor:
    return v / v.norm(dim=-1, keepdim=True)


def frame(along: Tensor, beside: Tensor) -> Tensor:
    """Columns: ``along``, the part of ``beside`` square to it, their cross product."""
    first = _unit(along)
    second = _unit(beside - (beside * first).sum(-1, keepdim=True) * first)
    return torch.stack([first, second, torch.linalg.cross(first, second)], dim=-1)


def turn(along: Tensor, beside: Tensor, to_along: Tensor, to_beside: Tensor) -> Tensor:
    """Rotation that takes one pair of directions (..., 3) to the other, the first exactly."""
    return frame(to_along, to_beside) @ frame(along, beside).transpose(-1, -2)


def half(rotation: Tensor, other: Tensor) -> Tensor:
    """The rotation half-way between two."""
    a, b = roma.rotmat_to_unitquat(rotation), roma.rotmat_to_unitquat(other)
    b = torch.where((a * b).sum(-1, keepdim=True) < 0, -b, b)
    return roma.unitquat_to_rotmat(_unit(a + b))


def pose(
    source: Source, turns: Mapping[str, Tensor], pivots: Mapping[str, Tensor]
) -> tuple[Tensor, Tensor]:
    """Skin the bodies with global rotations (N, 3, 3) of named bones; others follow the parent.

    ``pivots`` (N, 3) replace the origins of the bones they name. Gives vertices and origins.
    """
    heads = source.heads.clone()
    for name, point in pivots.items():
        heads[:, source.bones.index(name)] = point
    count = len(heads)
    eye = torch.eye(3, dtype=heads.dtype).expand(count, 3, 3)
    rotation: list[Tensor] = []
    shift: list[Tensor] = []  # x -> rotation x + shift
    vertices = torch.zeros_like(source.vertices)
    for bone, (name, parent) in enumerate(zip(source.bones, source.parents, strict=True)):
        head = heads[:, bone]
        if parent < 0:
            rotation.append(turns.get(name, eye))
            moved = head
        else:
            rotation.append(turns.get(name, rotation[parent]))
            moved = (rotation[parent] @ head[:, :, None])[..., 0] + shift[parent]
        shift.append(moved - (rotation[bone] @ head[:, :, None])[..., 0])
        used = source.weights[:, bone].nonzero()[:, 0]
        if len(used):
            part = source.vertices[:, used] @ rotation[bone].transpose(1, 2) + shift[bone][:, None]
            vertices[:, used] += source.weights[used, bone][None, :, None] * part
    moved = torch.einsum("nbij,nbj->nbi", torch.stack(rotation, 1), heads) + torch.stack(shift, 1)
    return vertices, moved


def t_pose(source: Source, centres: Mapping[str, Tensor]) -> tuple[Tensor, Tensor]:
    """Vertices (N, V, 3) and origins of the bones (N, B, 3) in the T-pose.

    Parameters
    ----------
    source : Source
    centres : mapping
        Joint centres on the left and right in the standing pose, (N, 3): ``hip.L``, ``knee.L``,
        ``ankle.L``, ``shoulder.L``, ``elbow.L``, ``wrist.L`` and the same with R; and the axes
        ``knee_axis.L``, ``elbow_axis.L`` ... (N, 3), pointing to +x and +y in the T-pose.
    """
    turns: dict[str, Tensor] = {}
    pivots: dict[str, Tensor] = {}
    for side, out in (("L", 1.0), ("R", -1.0)):
        like = source.heads[:, 0]
        x, y, z = (_axis(like, axis) for axis in range(3))
        point = {name[:-2]: value for name, value in centres.items() if name.endswith(side)}
        thigh = turn(point["knee"] - point["hip"], point["knee_axis"], -y, x)
        shank = turn(point["ankle"] - point["knee"], point["knee_axis"], -y, x)
        toes = source.heads[:, source.bones.index(f"toe2-1.{side}")] - point["ankle"]
        toes = toes * torch.tensor([1.0, 0.0, 1.0], dtype=like.dtype)
        turns |= {f"upperleg01.{side}": thigh, f"upperleg02.{side}": thigh}
        turns |= {f"lowerleg01.{side}": shank, f"lowerleg02.{side}": shank}
        turns[f"foot.{side}"] = turn(toes, y, z, y)
        pivots |= {f"upperleg01.{side}": point["hip"], f"lowerleg01.{side}": point["knee"]}
        pivots[f"foot.{side}"] = point["ankle"]

        arm = turn(point["elbow"] - point["shoulder"], point["elbow_axis"], out * x, y)
        forearm = turn(point["wrist"] - point["elbow"], point["elbow_axis"], out * x, y)
        turns |= {f"upperarm01.{side}": arm, f"upperarm02.{side}": arm}
        pivots |= {f"upperarm01.{side}": point["shoulder"], f"lowerarm01.{side}": point["elbow"]}
        pivots[f"wrist.{side}"] = point["wrist"]
        turns |= _hand(source, side, point["wrist"], out * x, z)
        turns[f"lowerarm01.{side}"] = forearm
        turns[f"lowerarm02.{side}"] = half(forearm, turns[f"wrist.{side}"])
    return pose(source, turns, pivots)


def _hand(
    source: Source, side: str, wrist: Tensor, out: Tensor, front: Tensor
) -> dict[str, Tensor]:
    """Palm down, fingers straight and as far apart as they were."""
    heads = {name: source.heads[:, i] for i, name in enumerate(source.bones)}
    knuckles = [heads[f"finger{n}-1.{side}"] for n in FINGERS]
    middle = knuckles[1] * 0.6 + knuckles[2] * 0.4
    hand = turn(middle - wrist, knuckles[0] - knuckles[3], out, front)
    turns = {f"wrist.{side}": hand}
    level = torch.tensor([1.0, 0.0, 1.0], dtype=out.dtype)
    for n in FINGERS:
        across = knuckles[0] - knuckles[3]
        first, second, third = (heads[f"finger{n}-{k}.{side}"] for k in (1, 2, 3))
        spread = (hand @ (second - first)[:, :, None])[..., 0] * level
        spread = _unit(_unit(spread) + 2 * out)
        for k, direction in ((1, second - first), (2, third - second), (3, None)):
            if direction is None:  # the tip bends on by two thirds of the middle phalanx
                turns[f"finger{n}-3.{side}"] = turns[f"finger{n}-2.{side}"]
                continue
            turns[f"finger{n}-{k}.{side}"] = turn(direction, across, spread, front)
    return turns


def _axis(like: Tensor, axis: int) -> Tensor:
    return torch.eye(3, dtype=like.dtype)[axis].expand_as(like)
