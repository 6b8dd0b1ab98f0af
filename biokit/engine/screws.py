"""The screws of joint channels: how each of them moves all bodies that hang on it.

A channel of a joint (a rotation or a displacement) moves everything beyond it rigidly; per unit of
its value that motion is a screw: an angular velocity ``omega`` and the velocity ``v`` of the point
of the moving body at the origin of coordinates (Featherstone 2008, Rigid Body Dynamics Algorithms,
chapter 2). The batch is the last dimension.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from biokit.engine.model import Model


@dataclass(frozen=True, eq=False)
class Screws:
    """Screws of some channels of a model.

    Attributes
    ----------
    model : Model
    channels : tuple of int
        ``P`` channels, in any order.
    """

    model: Model
    channels: tuple[int, ...]

    def at(
        self, rotation: Tensor, origin: Tensor, values: Tensor, scale: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Unit screws: omega and v, each (P, 3, B).

        Parameters
        ----------
        rotation, origin : Tensor, shapes (nb, 3, 3, B), (nb, 3, B)
            Bodies in ground, with origins relative to the point that ``v`` is wanted at.
        values : Tensor, shape (C, B)
            Values of all channels.
        scale : Tensor, shape (nb + 1, 3, B or 1), optional
            Scale factors of the bodies and, in the last row, ground.
        """
        model = self.model
        frame, axes, middle = self._axes
        ground = torch.eye(3, dtype=rotation.dtype, device=rotation.device)[None, ..., None]
        extended = torch.cat([rotation, ground.expand(1, 3, 3, rotation.shape[-1])])
        turn = extended.index_select(0, frame)  # [P, 3, 3, B]
        direction = turn[:, :, 0] * axes[:, 0, None, None]
        for j in (1, 2):
            direction = torch.addcmul(direction, turn[:, :, j], axes[:, j, None, None])
        if middle:
            places = model.index([place for place, _, _ in middle])
            angle = values.index_select(0, model.index([first for _, first, _ in middle]))
            terms = torch.stack([torch.ones_like(angle), angle.cos(), angle.sin()], 1)
            columns = torch.stack([c for _, _, c in middle])
            local = columns @ terms  # [M, 3, B]
            own = turn.index_select(0, places)
            turned = (own * local[:, None]).sum(2)
            direction = direction.index_copy(0, places, turned)
        centre = origin.index_select(0, self.bodies)
        if model.has_child_offsets:
            offset = model.child_offset[..., None]
            offset = offset if scale is None else offset * scale[:-1]
            own = rotation.index_select(0, self.bodies)
            centre = centre + (own * offset.index_select(0, self.bodies)[:, None]).sum(2)
        omega = direction * self.turning
        v = torch.where(self.turning > 0, cross(centre, omega), direction)
        return omega, v

    @cached_property
    def bodies(self) -> Tensor:
        """The body that each channel moves first, shape (P,)."""
        return self.model.index([self.model.channel_body[k] for k in self.channels])

    @cached_property
    def before(self) -> Tensor:
        """1 where channel k comes before l in the chain, else 0, shape (P, P)."""
        model = self.model
        # Within a joint the translations come first: they are not turned by its rotations.
        rank = model.index(
            [
                k if model.channel_is_rotation[k] else k - len(model.channel_body)
                for k in self.channels
            ]
        )
        body = self.bodies
        above = model.descendants[body][:, body] & (body[:, None] != body)
        same = (body[:, None] == body) & (rank[:, None] < rank)
        return (above | same).to(model.dtype)

    @cached_property
    def turning(self) -> Tensor:
        """1 for rotations, 0 for translations, shape (P, 1, 1)."""
        flags = [float(self.model.channel_is_rotation[k]) for k in self.channels]
        return torch.tensor(flags, dtype=self.model.dtype, device=self.model.device)[:, None, None]

    @cached_property
    def _axes(self) -> tuple[Tensor, Tensor, list[tuple[int, int, Tensor]]]:
        """Where each channel's axis is fixed: in its parent or in its own body.

        Returns the frame of every channel (row of [bodies | ground]), the axis in that frame and,
        for the middle one of three rotations, (place, first rotation channel, (3, 3) columns for
        1, cos, sin of the first rotation) in the parent frame.
        """
        model = self.model
        nb = len(model.parent)
        frames, axes, middle = [], [], []
        for place, k in enumerate(self.channels):
            b = model.channel_body[k]
            rotations = [
                c
                for c, body in enumerate(model.channel_body)
                if body == b and model.channel_is_rotation[c]
            ]
            axis = model.channel_axis[k]
            if not model.channel_is_rotation[k] or k == rotations[0]:
                frames.append(model.parent[b] % (nb + 1))
                axes.append(model.parent_rotation[b] @ axis)
            elif k == rotations[-1]:
                frames.append(b)
                axes.append(model.child_rotation[b] @ axis)
            else:
                first = model.channel_axis[rotations[0]]
                along = first * (first @ axis)
                columns = torch.stack([along, axis - along, torch.linalg.cross(first, axis)], 1)
                middle.append((place, rotations[0], model.parent_rotation[b] @ columns))
                frames.append(model.parent[b] % (nb + 1))
                axes.append(torch.zeros_like(axis))
        return model.index(frames), torch.stack(axes), middle


def cross(a: Tensor, b: Tensor) -> Tensor:
    """Cross product along dimension 1."""
    return torch.stack(
        [
            a[:, 1] * b[:, 2] - a[:, 2] * b[:, 1],
            a[:, 2] * b[:, 0] - a[:, 0] * b[:, 2],
            a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0],
        ],
        1,
    )
