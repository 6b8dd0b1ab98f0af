"""Mass, mass centre and inertia of a body's segments, from its mesh cut at anatomical planes.

The body is cut in its T-pose. Segments are differences of the parts beyond two planes, and so add
up to the whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import cos, radians, sin, tan
from types import MappingProxyType

import torch
from torch import Tensor

from biokit.body.model import JOINT_NAMES, Body
from biokit.body.skinning import rest_shape
from biokit.body.solid import Moments, moments, moments_beyond

# kg/m^3, Dempster 1955 (Space requirements of the seated operator, WADC-TR-55-159) as in Winter
# 2009, Table 4.1: the thorax with the air in it, abdomen and pelvis together.
DENSITY: Mapping[str, float] = MappingProxyType(
    {
        "head_neck": 1110.0, "upper_trunk": 920.0, "middle_trunk": 1010.0, "lower_trunk": 1010.0,
        "upper_arm": 1070.0, "forearm": 1130.0, "hand": 1160.0,
        "thigh": 1050.0, "shank": 1090.0, "foot": 1100.0,
    }
)  # fmt: skip
_MIDDLE = ("head_neck", "upper_trunk", "middle_trunk", "lower_trunk")
_LIMBS = ("upper_arm", "forearm", "hand", "thigh", "shank", "foot")
SEGMENTS: tuple[str, ...] = (
    *_MIDDLE,
    *(f"left_{name}" for name in _LIMBS),
    *(f"right_{name}" for name in _LIMBS),
)
# As the segments of Zatsiorsky & Seluyanov, on which de Leva 1996 rests: the thigh ends in a plane
# through the iliac spine at 37 deg to the sagittal one, the heights of xiphoid and navel divide the
# trunk. The arm's plane runs from the acromion to the armpit.
HIP_PLANE = 37.0  # deg to the sagittal plane, upper end outward
ABOVE_HIP = 0.26  # where that plane passes the hip, of the height of spine1 (L5/S1) above the hips
SHOULDER_PLANE = 20.0  # deg to the sagittal plane, upper end inward
XIPHOID = 0.634  # of the way from spine2 (T12/L1) to spine3
NAVEL = 0.172  # of the way from spine1 (L5/S1) to spine2
CHUNK = 8  # bodies at once


@dataclass(frozen=True, eq=False)
class SegmentMass:
    """Inertial figures of the segments of a body in its T-pose; ``n`` segments.

    Attributes
    ----------
    names : tuple of str
        :data:`SEGMENTS`.
    volume : Tensor, shape (..., n)
        m^3.
    mass : Tensor, shape (..., n)
        kg.
    centre : Tensor, shape (..., n, 3)
        Mass centres, m.
    inertia : Tensor, shape (..., n, 3, 3)
        About the mass centres, along the axes of the T-pose, kg m^2.
    """

    names: tuple[str, ...]
    volume: Tensor
    mass: Tensor
    centre: Tensor
    inertia: Tensor


def segment_mass(
    body: Body,
    beta: Tensor | None = None,
    *,
    density: Mapping[str, float] | float = DENSITY,
) -> SegmentMass:
    """Inertial figures of 16 segments of a body in its T-pose.

    Parameters
    ----------
    body : Body
        Closed mesh.
    beta : Tensor, shape (..., S), optional
        Shapes; the template's when not given.
    density : mapping or float
        kg/m^3, of each segment without its side, or of all.

    Returns
    -------
    SegmentMass
        Differentiable in ``beta``. The segments' volumes add up to that of the mesh.

    Raises
    ------
    ValueError
        If a segment has no density, or ``beta`` has a wrong length.
    """
    densities = _densities(density)
    vertices, joints = rest_shape(body, beta)
    batch = vertices.shape[:-2]
    faces = body.faces.to(vertices.device)
    quarters = _quarters(body, faces)
    parts = [
        _segments(v, j, faces, quarters)
        for v, j in zip(
            vertices.reshape(-1, *vertices.shape[-2:]).split(CHUNK),
            joints.reshape(-1, *joints.shape[-2:]).split(CHUNK),
            strict=True,
        )
    ]
    found = Moments(*(torch.cat(x) for x in zip(*parts, strict=True)))
    per_volume = found.volume.new_tensor(densities)
    centre = found.first / found.volume[..., None]
    spread = found.shifted(-centre).second * per_volume[:, None, None]
    trace = spread.diagonal(dim1=-1, dim2=-2).sum(-1)[..., None, None]
    inertia = trace * torch.eye(3, dtype=spread.dtype, device=spread.device) - spread
    values = (found.volume, found.volume * per_volume, centre, inertia)
    return SegmentMass(SEGMENTS, *(x.reshape(*batch, *x.shape[1:]).to(vertices) for x in values))


def _densities(density: Mapping[str, float] | float) -> list[float]:
    if not isinstance(density, Mapping):
        return [float(density)] * len(SEGMENTS)
    plain = [name.removeprefix("left_").removeprefix("right_") for name in SEGMENTS]
    missing = [name for name in dict.fromkeys(plain) if name not in density]
    if missing:
        raise ValueError(f"no density of {', '.join(missing)}; give one per segment, or a number")
    return [float(density[name]) for name in plain]


def _quarters(body: Body, faces: Tensor) -> dict[tuple[str, str], Tensor]:
    """Triangles by side and half: those that a limb's plane may cut, and no other limb's.

    A triangle belongs where the joints are that carry it; on the middle, where it lies.
    """
    weights = body.skin_weights.to(faces.device)

    def share(chosen: Iterable[str]) -> Tensor:
        return weights[:, [JOINT_NAMES.index(name) for name in chosen]].sum(1)[faces].sum(1)

    left, right = (share(n for n in JOINT_NAMES if n.startswith(s)) for s in ("left_", "right_"))
    lean = left - right
    place = body.template.to(faces.device)[faces][..., 0].sum(1)
    is_left = torch.where(lean == 0, place, lean) > 0
    is_low = share(n for n in JOINT_NAMES if n.removeprefix("left_").removeprefix("right_") in _LOW)
    is_low = is_low > 1.5
    return {
        (side, limb): faces[(is_left == (side == "left")) & (is_low == (limb == "leg"))]
        for side in ("left", "right")
        for limb in ("arm", "leg")
    }


def _segments(
    vertices: Tensor, joints: Tensor, faces: Tensor, quarters: Mapping[tuple[str, str], Tensor]
) -> Moments:
    """Moments of :data:`SEGMENTS` of bodies [N, V, 3], [N, 16, ...] in double precision."""
    vertices, joints = vertices.double(), joints.double()
    at = {name: joints[:, i] for i, name in enumerate(JOINT_NAMES)}
    whole = moments(vertices, faces)
    head = moments_beyond(vertices, faces, at["neck"], at["head"] - at["neck"])
    up = _direction(at["neck"], 0.0, 1.0)
    xiphoid = torch.lerp(at["spine2"], at["spine3"], XIPHOID)
    navel = torch.lerp(at["spine1"], at["spine2"], NAVEL)
    chest, upper = (moments_beyond(vertices, faces, point, up) for point in (xiphoid, navel))
    limbs = {
        (side, limb): [_beyond(vertices, quarter, at, side, joint) for joint in _CHAIN[limb]]
        for (side, limb), quarter in quarters.items()
    }
    arms, legs = ([limbs[side, limb][0] for side in ("left", "right")] for limb in _CHAIN)
    listed = [head, chest.minus(head, *arms), upper.minus(chest), whole.minus(upper, *legs)]
    for first, second, last in limbs.values():
        listed += [first.minus(second), second.minus(last), last]
    return Moments(*(torch.stack(x, dim=1) for x in zip(*listed, strict=True)))


_CHAIN = {"arm": ("shoulder", "elbow", "wrist"), "leg": ("hip", "knee", "ankle")}
# joints of the lower half of the body
_LOW = ("pelvis", "spine1", "spine2", "hip", "knee", "ankle", "foot")
# joint -> the joints between which the cut's normal points
_CUTS: dict[str, tuple[str, str]] = {
    "shoulder": ("shoulder", "elbow"),
    "elbow": ("elbow", "wrist"),
    "wrist": ("elbow", "wrist"),
    "hip": ("hip", "knee"),
    "knee": ("knee", "ankle"),
    "ankle": ("knee", "ankle"),
}


def _beyond(
    vertices: Tensor, faces: Tensor, at: Mapping[str, Tensor], side: str, joint: str
) -> Moments:
    """Moments of a limb beyond one of its joints."""
    start, stop = (at[f"{side}_{name}"] for name in _CUTS[joint])
    out = 1.0 if side == "left" else -1.0
    point = at[f"{side}_{joint}"]
    normal = stop - start
    if joint == "shoulder":
        angle = radians(SHOULDER_PLANE)
        normal = _direction(point, out * cos(angle), sin(angle))
    elif joint == "hip":
        angle = radians(HIP_PLANE)
        normal = _direction(point, out * cos(angle), -sin(angle))
        point = _hip_plane(point, at["spine1"], out / tan(angle))
    return moments_beyond(vertices, faces, point, normal)


def _hip_plane(hip: Tensor, lumbar: Tensor, slope: float) -> Tensor:
    """Where the hip's plane meets the middle: what ends there needs no lid either."""
    x, y, z = hip.unbind(-1)
    height = torch.lerp(y, lumbar[:, 1], ABOVE_HIP) - slope * (x - lumbar[:, 0])
    return torch.stack([lumbar[:, 0], height, z], dim=-1)


def _direction(like: Tensor, x: float, y: float) -> Tensor:
    return like.new_tensor([x, y, 0.0]).expand_as(like)
