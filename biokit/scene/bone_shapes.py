"""Bones to draw: lines between the joints of each body, and plausible ends where there are none.

Lengths that the joints do not give (head, fingers, toes, rib cage) are shares of the stature,
which is twice the length of the leg's two long bones. They are for the eye, not for measuring.
Frames are taken to be OpenSim's: x forward, y up, z to the right.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from biokit.side_names import by_side

Array = NDArray[np.float64]
Bone = dict[str, Any]

STATURE = 1.7  # m, where there are no legs
LEAST = 0.004  # m: shorter bones are not drawn
FORWARD, UP = np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0])

# shares of the stature
SPINE, SHOULDER = 0.28, 0.105  # from the lumbar joint to the nape, half width of the shoulders
NECK, CROWN = 0.045, 0.085  # from the nape to the head's joint, from there to the crown
BELOW = 0.012  # of the head's joint, where the braincase begins
SKULL, AHEAD = 0.036, 0.009  # radius, and how far its middle is ahead of the joint
FINGERS, TOES = 0.085, 0.033  # from the wrist, from the ball of the foot
CAGE = 0.165  # height of the rib cage
RIB = 0.003  # radius

# of the rib cage, from its top to its bottom: height, and width in shares of the largest
RIBS = ((0.04, 0.55), (0.22, 0.82), (0.42, 0.97), (0.64, 1.0), (0.86, 0.93))
CAGE_WIDTH, CAGE_DEPTH = 0.74, 0.47  # half of each, in half shoulder widths
RIB_CORNERS = 16


class Tree(NamedTuple):
    """Bodies, and where they touch each other."""

    names: list[str]
    bases: list[str]  # names without side
    sides: list[str]  # right, left or middle
    parents: list[int]  # -1: none
    centre: Array  # [B, 3] m, joint with the parent in the body's frame
    places: Array  # [B, B, 3] m, mean of joint ``j`` in the frame of body ``i``: places[i, j]

    @classmethod
    def of(
        cls, names: list[str], parents: list[int], position: Array, rotation: Array, centre: Array
    ) -> Tree:
        """From origins [S, B, 3] m and orientations [S, B, 3, 3] of the bodies."""
        parts = {
            name: (base, side)
            for base, members in by_side(names).items()
            for side, name in members.items()
        }
        joints = position + (rotation @ centre[..., None])[..., 0]  # [S, B, 3]
        known = np.isfinite(joints).all(axis=(1, 2))
        places = np.zeros((len(names), len(names), 3))
        if known.any():
            for body in range(len(names)):
                away = joints[known] - position[known][:, body, None]
                places[body] = (away @ rotation[known][:, body]).mean(axis=0)
        bases, sides = ([parts[name][k] for name in names] for k in (0, 1))
        return cls(names, bases, sides, parents, centre, places)

    def children(self, body: int) -> list[int]:
        """The bodies that hang on a body."""
        return [k for k, parent in enumerate(self.parents) if parent == body]

    def below(self, body: int) -> list[int]:
        """The bodies that hang on a body, near ones first."""
        found = self.children(body)
        for child in found:
            found.extend(self.children(child))
        return found

    @property
    def stature(self) -> float:
        """m, from the legs."""
        legs = []
        for foot, base in enumerate(self.bases):
            shank = self.parents[foot]
            thigh = self.parents[shank] if shank >= 0 else -1
            if base == "talus" and thigh >= 0:
                long_bones = ((thigh, shank), (shank, foot))
                ends = [self.places[body, joint] - self.centre[body] for body, joint in long_bones]
                legs.append(float(sum(np.linalg.norm(end) for end in ends)))
        return 2.0 * float(np.mean(legs)) if legs else STATURE


def bones_of(tree: Tree) -> list[Bone]:
    """The scene's bones: ``body``, ``from`` and ``to`` in its frame [m], ``side``.

    Ribs and the skull also have a ``radius`` [m] and a ``shape``, "rib" or "skull".
    """
    girdle = _girdle(tree)
    bones: list[Bone] = []
    for body, base in enumerate(tree.bases):
        if base == "pelvis":
            bones += _pelvis(tree, body)
        elif body == girdle:
            bones += _trunk(tree, body)
        elif base in MADE:
            bones += MADE[base](tree, body)
        else:
            bones += _lines(tree, body, tree.children(body))
    bones += _head(tree, girdle)
    return [b for b in bones if np.linalg.norm(np.subtract(b["to"], b["from"])) >= LEAST]


def _bone(tree: Tree, body: int, start: Array, end: Array, **more: Any) -> Bone:
    ends = {"from": start.round(5).tolist(), "to": end.round(5).tolist()}
    return {"body": body, **ends, "side": tree.sides[body], **more}


def _lines(tree: Tree, body: int, children: Sequence[int]) -> list[Bone]:
    """From the joint with the parent to those with the children."""
    ends = [k for k in children if tree.bases[k] != "patella"]
    return [_bone(tree, body, tree.centre[body], tree.places[body, k]) for k in ends]


def _pelvis(tree: Tree, body: int) -> list[Bone]:
    """A triangle of the hips and the spine."""
    hips = [k for k in tree.children(body) if tree.sides[k] != "middle"]
    spine = [k for k in tree.children(body) if tree.sides[k] == "middle"]
    corners = [tree.places[body, k] for k in (*hips, *spine[:1])]
    return [_bone(tree, body, a, b) for k, a in enumerate(corners) for b in corners[k + 1 :]]


def _girdle(tree: Tree) -> int:
    """The body that the arms hang on, or a trunk without arms; -1 where there is neither."""
    for body in range(len(tree.names)):
        sides = {tree.sides[k] for k in tree.children(body)}
        if {"right", "left"} <= sides and tree.bases[body] != "pelvis":
            return body
    return tree.bases.index("torso") if "torso" in tree.bases else -1


def _shoulders(tree: Tree, girdle: int) -> dict[str, Array]:
    """Shoulder joint of each side in the frame of the girdle's body, m."""
    arms = [k for k in tree.below(girdle) if tree.bases[k] == "humerus"]
    arms = arms or [k for k in tree.children(girdle) if tree.sides[k] != "middle"]
    return {tree.sides[k]: tree.places[girdle, k] for k in arms}


def _nape(tree: Tree, girdle: int) -> Array:
    """Upper end of the trunk's spine in its frame, m."""
    middle = [k for k in tree.children(girdle) if tree.sides[k] == "middle"]
    if middle:
        return np.asarray(tree.places[girdle, middle[0]])
    shoulders = list(_shoulders(tree, girdle).values())
    if not shoulders:
        return np.asarray(tree.centre[girdle] + SPINE * tree.stature * UP)
    return np.asarray(np.mean(shoulders, axis=0) + 0.02 * tree.stature * UP)


def _trunk(tree: Tree, body: int) -> list[Bone]:
    """Spine, shoulder girdle and rib cage."""
    nape, low = _nape(tree, body), tree.centre[body]
    arms = [k for k in tree.children(body) if tree.sides[k] != "middle"]
    bones = [_bone(tree, body, low, nape)]
    for arm in arms:
        side = {"side": tree.sides[arm]}
        bones.append(_bone(tree, body, nape, tree.places[body, arm]) | side)
    shoulders, half = _shoulders(tree, body), SHOULDER * tree.stature
    if {"right", "left"} <= set(shoulders):
        half = float(np.linalg.norm(shoulders["right"] - shoulders["left"])) / 2
    return bones + _cage(tree, body, low, nape, half)


def _cage(tree: Tree, body: int, low: Array, nape: Array, half: float) -> list[Bone]:
    """Ribs as rings that touch the spine, and the sternum."""
    length = float(np.linalg.norm(nape - low))
    down = (low - nape) / max(length, 1e-6) * min(CAGE * tree.stature, length)
    angle = np.linspace(0.0, 2 * np.pi, RIB_CORNERS + 1)
    bones, fronts = [], []
    look = {"radius": round(RIB * tree.stature, 5), "shape": "rib"}
    for height, share in RIBS:
        wide, deep = share * CAGE_WIDTH * half, share * CAGE_DEPTH * half
        middle = nape + height * down + deep * FORWARD
        ring = middle + np.stack(
            [deep * np.cos(angle), -0.35 * deep * (1 + np.cos(angle)), wide * np.sin(angle)],
            axis=-1,
        )  # ribs sink to the front
        bones += [_bone(tree, body, a, b, **look) for a, b in pairwise(ring)]
        fronts.append(ring[0])
    return [*bones, _bone(tree, body, fronts[0], fronts[3], **look)]


def _head(tree: Tree, girdle: int) -> list[Bone]:
    """Skull, on the head's own body or on the trunk that includes it."""
    for base in ("skull", "head", "head_neck"):
        if base in tree.bases:
            body = tree.bases.index(base)
            return [_skull(tree, body, tree.centre[body])]
    if girdle < 0:
        return []
    nape = _nape(tree, girdle)
    start = nape + tree.stature * (NECK * UP + 0.01 * FORWARD)
    return [_bone(tree, girdle, nape, start), _skull(tree, girdle, start)]


def _skull(tree: Tree, body: int, joint: Array) -> Bone:
    """The braincase over the head's joint."""
    middle = joint + AHEAD * tree.stature * FORWARD
    low, high = middle - BELOW * tree.stature * UP, middle + CROWN * tree.stature * UP
    radius = round(SKULL * tree.stature, 5)
    return _bone(tree, body, low, high, radius=radius, shape="skull")


def _heel_and_sole(tree: Tree, body: int) -> list[Bone]:
    """From the heel and from the ankle to the ball of the foot."""
    ball, ankle = tree.children(body), tree.parents[body]
    lines = _lines(tree, body, ball)
    if ball and ankle >= 0:
        lines.append(_bone(tree, body, tree.places[body, ankle], tree.places[body, ball[0]]))
    return lines


def _toes(tree: Tree, body: int) -> list[Bone]:
    return [_bone(tree, body, tree.centre[body], tree.centre[body] + TOES * tree.stature * FORWARD)]


def _ulna(tree: Tree, body: int) -> list[Bone]:
    """From elbow to wrist; the radius beside it begins at the elbow too."""
    wrists = [k for child in tree.children(body) for k in tree.children(child)]
    return _lines(tree, body, wrists or tree.children(body))


def _hand(tree: Tree, body: int) -> list[Bone]:
    """Fingers, in the mean direction of the forearm."""
    forearm, start = tree.parents[body], tree.centre[body]
    along = -UP
    if forearm >= 0:
        along = start - tree.places[body, forearm]
        along = along / max(float(np.linalg.norm(along)), 1e-6)
    return [_bone(tree, body, start, start + FINGERS * tree.stature * along)]


def _nothing(tree: Tree, body: int) -> list[Bone]:
    return []


MADE = {
    "calcn": _heel_and_sole,
    "toes": _toes,
    "ulna": _ulna,
    "hand": _hand,
    "lunate": _hand,
    "patella": _nothing,
    "head": _nothing,
    "skull": _nothing,
}
