"""Straight limbs of published lengths: the joints' centres aligned, segments stretched.

anny's arms are 7 % short against de Leva's (1996), its thighs and shanks off by up to 3 % against
Dumas' (2007), each sex in its own way. Limbs are lengthened along themselves: points of the skin
slide with the share that the limb's joints have in them. On top of anny's own variety, segments get
some that is theirs alone, because people's do.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

import torch
from torch import Tensor

from biokit.anthropometry import DRILLIS_CONTINI, SEXES, leg_lengths, measurement, segment
from biokit.body.model import JOINT_NAMES, PARENTS
from scripts.open_body.source import Source
from scripts.open_body.symmetry import FLIP, JOINT_MIRROR
from scripts.open_body.tpose import pose, turn

SPLAY = 2.5  # deg from the vertical: thighs would run into each other in upright legs
# Standard deviation of the logarithm of a segment's length that is its own. Forearm and upper arm
# as fractions of stature vary by some 3 % in ANSUR II; anny's vary by 1.7 %, its legs by 3 %.
OWN = {"thigh": 0.015, "shank": 0.015, "upper_arm": 0.025, "forearm": 0.025, "hand": 0.02}
# Power to which a segment's length relative to its mean is taken first: anny's short bodies have
# thighs of 22 % of stature, its tall ones of 26 %.
KEPT = {"thigh": 0.5, "shank": 0.5, "upper_arm": 1.0, "forearm": 1.0, "hand": 1.0}
_LIMBS = {
    "leg": ("hip", "knee", "ankle", "foot"),
    "arm": ("shoulder", "elbow", "wrist", "hand"),
}
SEGMENTS = {"leg": ("thigh", "shank"), "arm": ("upper_arm", "forearm", "hand")}


@dataclass(frozen=True)
class Posed:
    """T-posed bodies with their joints: (N, V, 3) and (N, 24, 3), m."""

    vertices: Tensor
    joints: Tensor


def _index(name: str, side: str = "left") -> int:
    return JOINT_NAMES.index(f"{side}_{name}")


def straightened(bodies: Posed, weights: Tensor) -> Posed:
    """Hip, knee and ankle in one line, ``SPLAY`` from the vertical; the arm's along x."""
    joints = bodies.joints
    like = joints[:, 0]
    x, y = (torch.eye(3, dtype=like.dtype)[axis].expand_as(like) for axis in (0, 1))
    none = torch.eye(3, dtype=like.dtype).expand(len(like), 3, 3)
    turns: dict[str, Tensor] = {}
    for side, out in (("left", 1.0), ("right", -1.0)):
        down = torch.tensor([out * sin(radians(SPLAY)), -cos(radians(SPLAY)), 0.0])
        down = down.to(like).expand_as(like)
        for limb, to, beside in (("leg", down, x), ("arm", out * x, y)):
            for upper, lower in zip(_LIMBS[limb][:2], _LIMBS[limb][1:3], strict=True):
                along = joints[:, _index(lower, side)] - joints[:, _index(upper, side)]
                turns[f"{side}_{upper}"] = turn(along, beside, to, beside)
        turns |= {f"{side}_ankle": none, f"{side}_wrist": none}
    rigged = Source(
        vertices=bodies.vertices,
        heads=joints,
        weights=weights,
        faces=torch.empty(0),
        bones=JOINT_NAMES,
        parents=PARENTS,
        female=torch.empty(0),
    )
    return Posed(*pose(rigged, turns, {}))


def stretched(bodies: Posed, weights: Tensor, factors: dict[str, Tensor]) -> Posed:
    """Segments longer by ``factors`` (N,), both sides alike."""
    vertices, joints = bodies.vertices.clone(), bodies.joints.clone()
    for limb, names in _LIMBS.items():
        for side in ("left", "right"):
            index = [_index(name, side) for name in names]
            chain = bodies.joints[:, index]
            along = chain[:, 2] - chain[:, 0]
            along = along / along.norm(dim=1, keepdim=True)
            scale = [factors[name] for name in SEGMENTS[limb]]
            share = weights[:, index].sum(1)  # [V]
            for points, part in ((vertices, share), (joints, None)):
                chosen = points if part is not None else points[:, index]
                place = torch.einsum("nvi,ni->nv", chosen - chain[:, :1], along)
                shift = _longer(place, chain, along, scale)
                if part is not None:
                    points += (part * shift)[..., None] * along[:, None]
                else:
                    points[:, index] += shift[..., None] * along[:, None]
    return Posed(vertices, joints)


def _longer(place: Tensor, chain: Tensor, along: Tensor, scale: list[Tensor]) -> Tensor:
    """Shift along a limb at ``place`` (N, k) from its first joint, m."""
    ends = torch.einsum("nji,ni->nj", chain[:, 1:] - chain[:, :1], along)
    shift = torch.zeros_like(place)
    start = torch.zeros_like(ends[:, :1])
    for number, factor in enumerate(scale):
        stop = ends[:, number : number + 1]
        if number == 2:  # the hand: to its end
            stop = torch.full_like(stop, torch.inf)
        shift = shift + (factor - 1)[:, None] * (place.clamp(start, stop) - start)
        start = ends[:, number : number + 1]
    return shift


def published(sex: str) -> dict[str, float]:
    """Lengths of the limbs' segments as fractions of stature: Dumas 2007, de Leva 1996.

    The hand to the tip of the middle finger is Drillis & Contini's (1966): de Leva's hand ends at
    another landmark of the finger.
    """
    thigh, shank = leg_lengths(sex)  # type: ignore[arg-type]
    return {
        "thigh": thigh,
        "shank": shank,
        "upper_arm": segment("upper_arm", sex).length,  # type: ignore[arg-type]
        "forearm": segment("forearm", sex).length,  # type: ignore[arg-type]
        "hand": DRILLIS_CONTINI["hand"],
    }


def lengths(bodies: Posed) -> dict[str, Tensor]:
    """Lengths of the left limbs' segments, (N,) m."""
    out = {}
    for limb, names in _LIMBS.items():
        chain = bodies.joints[:, [_index(name) for name in names]]
        steps = (chain[:, 1:] - chain[:, :-1]).norm(dim=-1)
        for number, name in enumerate(SEGMENTS[limb]):
            out[name] = steps[:, number]
    wrist = bodies.joints[:, _index("wrist")]
    out["hand"] = bodies.vertices[..., 0].amax(1) - wrist[:, 0]
    return out


def stature(vertices: Tensor) -> Tensor:
    """Sole to vertex, (N,) m."""
    return vertices[..., 1].amax(1) - vertices[..., 1].amin(1)


def proportioned(bodies: Posed, weights: Tensor, female: Tensor, *, seed: int) -> Posed:
    """Limbs of the published mean length of each sex, with some variety of their own."""
    generator = torch.Generator().manual_seed(seed)
    count = len(female)
    own = {
        name: torch.exp(sd * torch.randn(count, generator=generator, dtype=torch.float64))
        for name, sd in OWN.items()
    }
    first = {name: long / stature(bodies.vertices) for name, long in lengths(bodies).items()}
    for name, kept in KEPT.items():
        for chosen in (female, ~female):
            own[name][chosen] *= (first[name][chosen] / first[name][chosen].mean()) ** (kept - 1)
    factors = {name: torch.ones(count, dtype=torch.float64) for name in OWN}
    out = bodies
    for _ in range(4):  # longer legs make a taller body, whose fractions are asked for
        tall, now = stature(out.vertices), lengths(out)
        for sex, chosen in zip(SEXES, (female, ~female), strict=True):
            for name, fraction in published(sex).items():
                ratio = fraction / (now[name] / tall)[chosen].mean()
                factors[name][chosen] *= ratio
        out = stretched(bodies, weights, {name: factors[name] * own[name] for name in OWN})
    return _with_feet(out, weights, female)


def foot_length(bodies: Posed) -> Tensor:
    """Heel to toe of the left foot, (N,) m."""
    mean = bodies.vertices.mean(0)
    low = mean[:, 1] < mean[:, 1].min() + 0.03 * stature(mean[None])
    depth = bodies.vertices[:, low & (mean[:, 0] > 0), 2]
    return depth.amax(1) - depth.amin(1)


def _with_feet(bodies: Posed, weights: Tensor, female: Tensor) -> Posed:
    """Feet longer or shorter about the ankle, to ANSUR II's mean length of each sex."""
    vertices, joints = bodies.vertices.clone(), bodies.joints.clone()
    factor = torch.ones(len(female), dtype=torch.float64)
    now = foot_length(bodies) / stature(bodies.vertices)
    for sex, chosen in zip(SEXES, (female, ~female), strict=True):
        factor[chosen] = measurement("foot_length", sex) / now[chosen].mean()
    for side in ("left", "right"):
        ankle, foot = _index("ankle", side), _index("foot", side)
        share = weights[:, ankle] + weights[:, foot]
        start = bodies.joints[:, ankle, 2, None]
        grown = (factor - 1)[:, None] * (bodies.vertices[..., 2] - start)
        vertices[..., 2] += share * grown
        joints[:, foot, 2] += (factor - 1) * (bodies.joints[:, foot, 2] - start[:, 0])
    return Posed(vertices, joints)


def symmetric_joints(joints: Tensor) -> Tensor:
    """Mean of joints (N, 24, 3) and their mirror images."""
    return (joints + joints[:, list(JOINT_MIRROR)] * FLIP.to(joints)) / 2
