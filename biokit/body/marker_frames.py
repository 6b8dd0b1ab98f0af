"""Segment frames of a body in its T-pose, in which the places of virtual markers are defined.

The coordinates of a segment are (along, side, front), see `FRAMES`. Most hang on joint centres
alone. Where the joints of the SMPL format are not anatomical, marks of the skin replace them: the
hips of bodies that fit images lie up to 6 cm too low, so the trunk is measured from the crotch, and
the head from its vertex, its back and the tip of the nose.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES
from biokit.body.rays import Outside, cast, point_of

SIDES = {"left": 1.0, "right": -1.0}  # sign of x: the body faces +z, its left is +x
FRAMES = {
    "trunk": "up from the crotch to the neck's joint; outward; forward",
    "girdle": "from the neck's joint to the shoulder's; up; forward",
    "thigh": "down from hip to knee; outward; forward",
    "shank": "down from knee to ankle; outward; forward",
    "foot": "forward from the heel to the tip of the toes; outward; up from the sole",
    "upper_arm": "outward from shoulder to elbow; up; forward",
    "forearm": "outward from elbow to wrist; up; forward",
    "hand": "outward from the wrist to the tip of the middle finger; up; forward",
    "head": "up to the vertex from C7/T1; outward; forward in lengths of the head",
}
_LIMBS = {
    "thigh": ("hip", "knee"),
    "shank": ("knee", "ankle"),
    "upper_arm": ("shoulder", "elbow"),
    "forearm": ("elbow", "wrist"),
}
HEAD = 0.16  # of stature, from C7/T1 to the vertex
MIDDLE = 0.455  # of the way from the back of the head to the tip of the nose


@dataclass(frozen=True, eq=False)
class Frame:
    """``origin`` [3] m, ``steps`` [3, 3] one unit of each coordinate (m), ``axes`` [3, 3] unit."""

    origin: Tensor
    steps: Tensor
    axes: Tensor

    def point(self, coordinates: tuple[float, float, float]) -> Tensor:
        """Point [3] m."""
        return self.origin + self.steps.new_tensor(coordinates) @ self.steps

    def direction(self, coordinates: tuple[float, float, float]) -> Tensor:
        """Unit vector [3]."""
        vector = self.axes.new_tensor(coordinates) @ self.axes
        return vector / vector.norm()


def frame(skin: Outside, segment: str, side: str) -> Frame:
    """Frame of a segment; the middle segments' side axis points to ``side``."""
    sign = SIDES[side]
    x, y, z = torch.eye(3, dtype=torch.float64)
    if segment in _LIMBS:
        start, end = (skin.joint(f"{side}_{name}") for name in _LIMBS[segment])
        return _limb(start, end, *((x * sign, z) if segment in ("thigh", "shank") else (y, z)))
    if segment == "girdle":  # up is up, though the line to the shoulder falls
        bone = skin.joint(f"{side}_shoulder") - skin.joint("neck")
        axes = torch.stack([bone / bone.norm(), y, z])
        return Frame(skin.joint("neck"), axes * bone.norm(), axes)
    if segment == "hand":
        wrist = skin.joint(f"{side}_wrist")
        hand = skin.part(f"{side}_wrist", f"{side}_hand")
        return _limb(wrist, _most(hand, x * sign), y, z)
    if segment == "foot":
        return _foot(skin, side)
    return _trunk(skin, sign) if segment == "trunk" else _head(skin, sign)


def _most(points: Tensor, direction: Tensor) -> Tensor:
    return points[(points @ direction).argmax()]


def _limb(start: Tensor, end: Tensor, side: Tensor, front: Tensor) -> Frame:
    """Front and side in units of the length, square to the bone."""
    bone = end - start
    length = bone.norm()
    along = bone / length
    front = front - along * (along @ front)
    front = front / front.norm()
    side = side - along * (along @ side) - front * (front @ side)
    axes = torch.stack([along, side / side.norm(), front])
    return Frame(start, axes * length, axes)


def _foot(skin: Outside, side: str) -> Frame:
    """Along the line from ankle to toe joint, seen from above."""
    ankle, toes = skin.joint(f"{side}_ankle"), skin.joint(f"{side}_foot")
    up = torch.tensor([0.0, 1.0, 0.0], dtype=torch.float64)
    along = toes - ankle
    along = along - up * (along @ up)
    along = along / along.norm()
    outward = torch.linalg.cross(up, along) * SIDES[side]
    points = skin.part(f"{side}_ankle", f"{side}_foot")
    reach = (points - ankle) @ along
    heel, tip = reach.min(), reach.max()
    origin = ankle + along * heel
    origin = origin + up * ((points @ up).min() - origin @ up)
    axes = torch.stack([along, outward, up])
    return Frame(origin, axes * (tip - heel), axes)


def _trunk(skin: Outside, sign: float) -> Frame:
    hips = (skin.joint("left_hip") + skin.joint("right_hip")) / 2
    neck = skin.joint("neck")
    crotch = _crotch(skin, hips)
    rise = (neck - hips) / (neck[1] - hips[1])  # per metre of height, along the trunk
    height = neck[1] - crotch
    axes = torch.diag(torch.tensor([sign, 1.0, 1.0], dtype=torch.float64))[[1, 0, 2]]
    steps = axes * height
    steps[0] = rise * height
    return Frame(hips + rise * (crotch - hips[1]), steps, axes)


def _crotch(skin: Outside, hips: Tensor) -> Tensor:
    """Height (m) of the skin between the thighs, below the middle of the hips."""
    share = skin.share(("pelvis", "left_hip", "right_hip"))
    spot = cast(skin, share, hips, hips.new_tensor([0.0, -1.0, 0.0]), outermost=False)
    if spot is None:
        raise ValueError("no skin of pelvis or thighs below the middle of the hips")
    return point_of(skin, spot)[1]


def _head(skin: Outside, sign: float) -> Frame:
    points = skin.part("head")
    x, y, z = torch.eye(3, dtype=torch.float64)
    vertex, sole = (points @ y).max(), (skin.part(*JOINT_NAMES) @ y).min()
    height = HEAD * (vertex - sole)
    back, nose = (points @ z).min(), (points @ z).max()
    middle = torch.stack([skin.joint("head")[0], vertex - height, back + MIDDLE * (nose - back)])
    axes = torch.stack([y, x * sign, z])
    steps = torch.stack([y * height, x * sign * height, z * (nose - back)])
    return Frame(middle, steps, axes)
