"""Rigid frames of the body's segments, from whichever of their markers are visible.

Each segment is laid onto its markers in the T-pose by the closest rotation (Kabsch 1976), drawn
weakly towards its parent's, so that a segment with few markers or none follows its parent. What a
network sees of a segment then does not change when the person turns, or a joint far away moves.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import roma
import torch
from torch import Tensor, nn

from biokit.engine.model import Model

FEWEST = 3  # markers of a segment; bodies with fewer belong to their parent's segment
PULL = 2e-4  # m^2: towards the parent's rotation; as much as three markers 8 mm from their middle
COARSE = 1e-3  # weight, for the root, of the markers that are not on it


class SegmentView(NamedTuple):
    """Frames of g segments, and the markers seen in them; batch dimensions first.

    Attributes
    ----------
    rotation : Tensor, shape (..., g, 3, 3)
        From the T-pose to ground.
    middle : Tensor, shape (..., g, 3)
        Where the middle of the segment's markers lies, visible or not, in ground, m.
    markers : Tensor, shape (..., m, 7)
        Each marker about the middle of its segment, in units of the segment's size: its place in
        the parent's frame, what is left of it in the segment's own frame after the T-pose is
        taken away, and whether it is visible. Zero where it is not.
    segments : Tensor, shape (..., g, 12)
        Rotation of each segment in its parent's frame, and how far its middle is there from where
        the T-pose has it, in units of the segment's size.
    """

    rotation: Tensor
    middle: Tensor
    markers: Tensor
    segments: Tensor


class SegmentFrames(nn.Module):
    """Finds the frames; has nothing to learn."""

    template: Tensor
    groups: Tensor
    centre: Tensor
    segment_size: Tensor
    size: Tensor
    root_weight: Tensor

    def __init__(
        self, *, template: Tensor, groups: Tensor, parents: Sequence[int], levels: Sequence[int]
    ) -> None:
        """Receive the T-pose's markers [m, 3] m, their segments [g, m], the tree, its depths."""
        super().__init__()
        centre = groups @ template / groups.sum(1, keepdim=True)  # [g, 3]
        away = (template - groups.mT @ centre).square().sum(-1)
        self.parents = tuple(parents)
        self.levels = tuple(levels)
        self.register_buffer("template", template, persistent=False)
        self.register_buffer("groups", groups, persistent=False)
        self.register_buffer("centre", centre, persistent=False)
        size = (groups @ away / groups.sum(1)).sqrt()
        self.register_buffer("segment_size", size, persistent=False)  # [g] m
        self.register_buffer("size", groups.mT @ size, persistent=False)  # [m] m
        root = groups[list(parents).index(-1)]
        self.register_buffer("root_weight", root + COARSE, persistent=False)

    def forward(self, markers: Tensor) -> SegmentView:
        """Frames from markers [..., m, 3] in ground, m; NaN = missing. Differentiable."""
        seen = torch.isfinite(markers).all(-1, keepdim=True).to(markers)  # [..., m, 1]
        shown = markers.nan_to_num(0.0)
        # about the person's middle, so that single precision keeps its digits
        origin = (seen * shown).sum(-2, keepdim=True) / seen.sum(-2, keepdim=True).clamp(min=1)
        shown = seen * (shown - origin)
        count = (self.groups @ seen).clamp(min=1e-9)  # [..., g, 1]
        visible = self.groups @ shown / count  # [..., g, 3] middle of the visible markers
        expected = self.groups @ (seen * self.template) / count
        away = seen * (shown - self.groups.mT @ visible)
        rest = seen * (self.template - self.groups.mT @ expected)
        cross = (away[..., None] * rest[..., None, :]).flatten(-2)  # [..., m, 9]
        cross = (self.groups @ cross).unflatten(-1, (3, 3))
        rotation, middle = self._follow(shown, seen, cross, visible, expected, count > 0.5)
        view = self._view(rotation, middle, shown, seen)
        return view._replace(middle=view.middle + origin)

    def _follow(
        self,
        shown: Tensor,
        seen: Tensor,
        cross: Tensor,
        visible: Tensor,
        expected: Tensor,
        present: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Rotations and middles from the root outwards."""
        rotations: list[Tensor] = [torch.empty(0)] * len(self.parents)
        middles: list[Tensor] = [torch.empty(0)] * len(self.parents)
        for depth in range(max(self.levels) + 1):
            rows = [g for g, level in enumerate(self.levels) if level == depth]
            if depth == 0:
                above = [self._whole(shown, seen)]
            else:
                above = [rotations[self.parents[g]] for g in rows]
            pull = PULL * torch.stack(above, -3)
            found = roma.special_procrustes(cross[..., rows, :, :] + pull)
            for k, g in enumerate(rows):
                rotations[g] = found[..., k, :, :]
                own = visible[..., g, :] + _turn(rotations[g], self.centre[g] - expected[..., g, :])
                if depth > 0:
                    parent = self.parents[g]
                    carried = middles[parent] + _turn(
                        rotations[parent], self.centre[g] - self.centre[parent]
                    )
                    own = torch.where(present[..., g, :], own, carried)
                middles[g] = own
        return torch.stack(rotations, -3), torch.stack(middles, -2)

    def _whole(self, shown: Tensor, seen: Tensor) -> Tensor:
        """A rotation of the whole body, most of all of the root's markers."""
        weight = self.root_weight[:, None] * seen
        total = weight.sum(-2, keepdim=True).clamp(min=1e-9)
        away = weight * (shown - (weight * shown).sum(-2, keepdim=True) / total)
        rest = self.template - (weight * self.template).sum(-2, keepdim=True) / total
        # A little of the identity keeps it defined where hardly a marker is seen.
        return roma.special_procrustes(away.mT @ rest + 1e-9 * torch.eye(3).to(away))

    def _view(self, rotation: Tensor, middle: Tensor, shown: Tensor, seen: Tensor) -> SegmentView:
        root = self.parents.index(-1)
        above = [root if p < 0 else p for p in self.parents]
        outer = rotation[..., above, :, :]
        relative = outer.mT @ rotation
        step = _turn(outer.mT, middle - middle[..., above, :])
        step = (step - (self.centre - self.centre[above])) / self.segment_size[:, None]
        owner = self.groups.argmax(0)
        near = shown - middle[..., owner, :]
        in_parent = _turn(outer.mT[..., owner, :, :], near) / self.size[:, None]
        left = _turn(rotation.mT[..., owner, :, :], near) - (self.template - self.centre[owner])
        entries = [seen * in_parent, seen * left / self.size[:, None], seen]
        return SegmentView(
            rotation,
            middle,
            torch.cat(entries, -1),
            torch.cat([relative.flatten(-2), step], -1),
        )


def segment_frames(skeleton: Model, rows: Sequence[int], template: Tensor) -> SegmentFrames:
    """The frames of a skeleton's bodies for some of its markers.

    Parameters
    ----------
    skeleton : Model
    rows : sequence of int
        Its markers that are used.
    template : Tensor, shape (m, 3)
        Their places in the T-pose, m.

    Raises
    ------
    ValueError
        If fewer than three markers sit on the root's body.
    """
    owner = _owners(skeleton, rows)
    bodies = sorted(set(owner))
    if skeleton.parent[bodies[0]] >= 0 or owner.count(bodies[0]) < FEWEST:
        raise ValueError(
            f"fewer than {FEWEST} of the markers sit on {skeleton.body_names[0]}, whose frame all "
            "others hang on"
        )
    parents = [_segment_of(skeleton, skeleton.parent[body], bodies) for body in bodies]
    levels: list[int] = []
    for parent in parents:
        levels.append(0 if parent < 0 else levels[parent] + 1)
    groups = torch.tensor([[float(b == body) for b in owner] for body in bodies])
    return SegmentFrames(
        template=template.to(torch.float32), groups=groups, parents=parents, levels=levels
    )


def segments_of_bodies(skeleton: Model, rows: Sequence[int]) -> list[int]:
    """The segment that each body of the skeleton moves with at first."""
    bodies = sorted(set(_owners(skeleton, rows)))
    return [_segment_of(skeleton, body, bodies) for body in range(len(skeleton.parent))]


def _owners(skeleton: Model, rows: Sequence[int]) -> list[int]:
    """Body of each marker, those with few markers joined to their parents."""
    owner = [max(skeleton.marker_body[row], 0) for row in rows]
    for body in range(len(skeleton.parent) - 1, 0, -1):
        if 0 < owner.count(body) < FEWEST and skeleton.parent[body] >= 0:
            owner = [skeleton.parent[body] if b == body else b for b in owner]
    return owner


def _segment_of(skeleton: Model, body: int, bodies: Sequence[int]) -> int:
    """The segment of a body, or of its nearest ancestor that has one; -1 above the root."""
    while body >= 0 and body not in bodies:
        body = skeleton.parent[body]
    return bodies.index(body) if body >= 0 else -1


def _turn(rotation: Tensor, vector: Tensor) -> Tensor:
    return (rotation @ vector[..., None]).squeeze(-1)
