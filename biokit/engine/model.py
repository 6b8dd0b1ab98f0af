"""The frozen musculoskeletal model: names, topology and tensors.

A model is a tree of bodies. Body ``i`` hangs on its parent by joint ``i``, whose transform is a
chain of up to three rotations and three translations ("channels"), each a scalar function of one
coordinate. That is Simbody's function-based mobilizer, and Pin, Slider, Universal, Gimbal, Ball,
Free, Planar and Weld joints are special cases of it (OpenSim, ``CustomJoint::SpatialTransform``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor

from biokit.engine.curves import Curves
from biokit.engine.muscles import Actuators, Muscles, Tensors


@dataclass(frozen=True, eq=False)
class RotationGroup:
    """Joints with the same number ``r`` of rotations.

    A rotation about a fixed axis is ``A + B cos + C sin`` with constant matrices, so the product
    of a joint's fixed frames and its r rotations is linear in the ``3^r`` products of
    (1, cos, sin): all joints of a group are one batched matrix product.

    Attributes
    ----------
    bodies : Tensor of int64, shape (L,)
    channels : Tensor of int64, shape (L, r)
    basis : Tensor, shape (L, 9, 3^r)
        Row-major entries of the child's orientation in its parent.
    """

    bodies: Tensor
    channels: Tensor
    basis: Tensor


class Level(NamedTuple):
    """Bodies at one depth of the tree, and the places of their parents in the level above."""

    bodies: Tensor  # [L]
    parents: Tensor  # [L]


class Couplers(NamedTuple):
    """Coordinates that are computed at once from coordinates that are already known."""

    dependent: Tensor  # [K]
    independent: Tensor  # [K]
    curves: Curves


class Translations(NamedTuple):
    """Channels that are displacements, with their axes."""

    channels: Tensor  # [T]
    bodies: Tensor  # [T]
    parents: Tensor  # [T] rows of their parents, nb for ground
    axis_squared: Tensor  # [T, 3] of the axis in F
    direction: Tensor  # [T, 3] of the axis in the parent


@dataclass(frozen=True, eq=False)
class Model:
    """A compiled OpenSim model.

    ``nb`` bodies (ground excluded, parents before children), ``n`` coordinates, ``m`` markers,
    ``C`` channels, ``K`` couplers. Lengths in m, angles in rad, masses in kg.

    Attributes
    ----------
    name : str
    body_names, joint_names, coordinate_names, marker_names : tuple of str
        Joint ``i`` connects body ``i`` to its parent. Coordinates in OpenSim's order.
    parent : tuple of int
        Parent of each body; -1 is ground.
    parent_rotation, child_rotation : Tensor, shape (nb, 3, 3)
        Orientation of the joint frames F in the parent and M in the child body.
    parent_offset, child_offset : Tensor, shape (nb, 3)
        Origins of the joint frames in the parent and in the child body.
    channel_body, channel_coordinate : tuple of int
        The joint (= child body) and the coordinate of each channel. The channels of a joint stand
        together, rotations before translations, in the order in which they are applied.
    channel_is_rotation : tuple of bool
    channel_axis : Tensor, shape (C, 3)
        Unit axis in F (translations) or after the preceding rotations (rotations).
    channel_curve : Curves
        Angle or displacement as a function of the channel's coordinate.
    coupler_dependent, coupler_independent : tuple of int
        Coordinates tied by a coupler, in an order in which they can be substituted.
    coupler_curve : Curves
    default, lower, upper : Tensor, shape (n,)
        Default value and range of each coordinate.
    clamped, locked, coordinate_is_rotation, coordinate_is_coupled : tuple of bool
        Flags of each coordinate. ``coordinate_is_coupled`` is OpenSim's motion type "Coupled" (a
        coordinate that drives rotations and translations together), which motion files
        keep in radians even where all others are in degrees.
    mass : Tensor, shape (nb,)
    mass_center : Tensor, shape (nb, 3)
    inertia : Tensor, shape (nb, 3, 3)
        About the mass centre, in the body's axes, kg m^2.
    marker_body : tuple of int
        Body of each marker; -1 is ground.
    marker_location : Tensor, shape (m, 3)
        In the body's frame.
    scale_factor : Tensor, shape (nb, 3)
        What the bodies were scaled by since the model was loaded (a record; already applied).
    fixed_markers : tuple of str
        Markers that scaling does not move onto the measured ones.
    xml : str
        Text of the .osim file the model was compiled from, so that it can be written again.
    gravity : tuple of float
        Acceleration of free fall in ground, m/s^2.
    muscles : Muscles
    actuators : Actuators
        Coordinate actuators that the model has beside its muscles.
    """

    name: str
    body_names: tuple[str, ...]
    joint_names: tuple[str, ...]
    coordinate_names: tuple[str, ...]
    marker_names: tuple[str, ...]
    parent: tuple[int, ...]
    parent_rotation: Tensor
    parent_offset: Tensor
    child_rotation: Tensor
    child_offset: Tensor
    channel_body: tuple[int, ...]
    channel_coordinate: tuple[int, ...]
    channel_is_rotation: tuple[bool, ...]
    channel_axis: Tensor
    channel_curve: Curves
    coupler_dependent: tuple[int, ...]
    coupler_independent: tuple[int, ...]
    coupler_curve: Curves
    default: Tensor
    lower: Tensor
    upper: Tensor
    clamped: tuple[bool, ...]
    locked: tuple[bool, ...]
    coordinate_is_rotation: tuple[bool, ...]
    coordinate_is_coupled: tuple[bool, ...]
    mass: Tensor
    mass_center: Tensor
    inertia: Tensor
    marker_body: tuple[int, ...]
    marker_location: Tensor
    scale_factor: Tensor
    fixed_markers: tuple[str, ...] = ()
    xml: str = ""
    gravity: tuple[float, float, float] = (0.0, -9.80665, 0.0)
    muscles: Muscles = field(default_factory=Muscles)
    actuators: Actuators = field(default_factory=Actuators)

    def to(
        self, device: torch.device | str | None = None, dtype: torch.dtype | None = None
    ) -> Model:
        """Copy to a device and floating-point type (default: keep)."""
        device = self.default.device if device is None else torch.device(device)
        dtype = self.default.dtype if dtype is None else dtype
        if device == self.default.device and dtype == self.default.dtype:
            return self
        moved = {}
        for item in fields(self):
            value = getattr(self, item.name)
            if isinstance(value, Tensor | Curves | Tensors):
                moved[item.name] = value.to(device, dtype)
        return replace(self, **moved)  # type: ignore[arg-type]

    @property
    def device(self) -> torch.device:
        """Device of all tensors."""
        return self.default.device

    @property
    def dtype(self) -> torch.dtype:
        """Floating-point type of all tensors."""
        return self.default.dtype

    @cached_property
    def requires_grad(self) -> bool:
        """Whether any of its tensors asks for gradients."""
        values = (getattr(self, item.name) for item in fields(self))
        return any(v.requires_grad for v in values if isinstance(v, Tensor | Curves | Tensors))

    @cached_property
    def free(self) -> tuple[int, ...]:
        """Coordinates that can be chosen: neither locked nor driven by a coupler."""
        dependent = set(self.coupler_dependent)
        return tuple(i for i, locked in enumerate(self.locked) if not locked and i not in dependent)

    @cached_property
    def driven(self) -> tuple[tuple[int, ...], ...]:
        """Channels that move with each coordinate; constant channels move with none."""
        slopes = self.channel_curve.slope.index_fill(0, self.channel_curve.curved, 1.0).tolist()
        table: list[list[int]] = [[] for _ in self.coordinate_names]
        for channel, (coordinate, slope) in enumerate(
            zip(self.channel_coordinate, slopes, strict=True)
        ):
            if slope != 0:
                table[coordinate].append(channel)
        return tuple(map(tuple, table))

    @cached_property
    def bounded(self) -> tuple[bool, ...]:
        """Coordinates whose range solvers keep: clamped ones, but not those of a floating root.

        Where a person stands in the laboratory and which way they walk has no anatomical range;
        models clamp it all the same (Rajagopal2016: within 5 m and a quarter turn of the origin).
        """
        floating = set()
        for body, parent in enumerate(self.parent):
            own = [k for k, b in enumerate(self.channel_body) if b == body]
            if parent < 0 and len({self.channel_coordinate[k] for k in own}) == 6:
                floating |= {self.channel_coordinate[k] for k in own}
        return tuple(c and i not in floating for i, c in enumerate(self.clamped))

    @cached_property
    def levels(self) -> tuple[Level, ...]:
        """The bodies by depth in the tree; the first level hangs on ground."""
        depth: list[int] = []
        for p in self.parent:
            depth.append(0 if p < 0 else depth[p] + 1)
        by_depth = [[b for b, own in enumerate(depth) if own == d] for d in range(max(depth) + 1)]
        levels = [Level(self.index(by_depth[0]), self.index([]))]
        for above, bodies in pairwise(by_depth):
            parents = [above.index(self.parent[b]) for b in bodies]
            levels.append(Level(self.index(bodies), self.index(parents)))
        return tuple(levels)

    @cached_property
    def level_order(self) -> Tensor:
        """Places of the bodies in the joined ``levels``, shape (nb,)."""
        return torch.cat([level.bodies for level in self.levels]).argsort()

    @cached_property
    def root(self) -> Tensor:
        """Place in the first level of the body on ground that each body hangs on, shape (nb,)."""
        places: list[int] = []
        for p in self.parent:
            places.append(self.parent[: len(places)].count(-1) if p < 0 else places[p])
        return self.index(places)

    @cached_property
    def couplers(self) -> tuple[Couplers, ...]:
        """The couplers in groups: those of a group do not depend on each other."""
        depth: dict[int, int] = {}
        for d, i in zip(self.coupler_dependent, self.coupler_independent, strict=True):
            depth[d] = depth.get(i, -1) + 1
        groups = []
        for level in range(max(depth.values(), default=-1) + 1):
            rows = [k for k, d in enumerate(self.coupler_dependent) if depth[d] == level]
            groups.append(
                Couplers(
                    self.index([self.coupler_dependent[k] for k in rows]),
                    self.index([self.coupler_independent[k] for k in rows]),
                    self.coupler_curve.take(self.index(rows)),
                )
            )
        return tuple(groups)

    @cached_property
    def translations(self) -> Translations:
        """What the translation channels need beside their values; see `Translations`."""
        channels = [c for c, turns in enumerate(self.channel_is_rotation) if not turns]
        body = self.index([self.channel_body[c] for c in channels])
        axis = self.channel_axis[channels]
        direction = (self.parent_rotation[body] @ axis[..., None]).squeeze(-1)
        return Translations(
            self.index(channels), body, self.parent_row[body], axis.square(), direction
        )

    @cached_property
    def parent_row(self) -> Tensor:
        """Parent of each body, and ``nb`` for ground, shape (nb,)."""
        return self.index(self.parent) % (len(self.parent) + 1)

    @cached_property
    def marker_row(self) -> Tensor:
        """Body of each marker, and ``nb`` for ground, shape (m,)."""
        return self.index(self.marker_body) % (len(self.parent) + 1)

    @cached_property
    def driver(self) -> Tensor:
        """``channel_coordinate`` as a tensor, shape (C,)."""
        return self.index(self.channel_coordinate)

    @cached_property
    def has_child_offsets(self) -> bool:
        """Whether any joint's frame stands away from its child body's origin."""
        return bool(self.child_offset.any())

    @cached_property
    def descendants(self) -> Tensor:
        """Whether body ``j`` is ``i`` or hangs on ``i``; bool, shape (nb, nb)."""
        nb = len(self.parent)
        table = torch.eye(nb, dtype=torch.bool)
        for child in range(nb - 1, -1, -1):
            if self.parent[child] >= 0:
                table[self.parent[child]] |= table[child]
        return table.to(self.device)

    @cached_property
    def rotation_groups(self) -> tuple[RotationGroup, ...]:
        """The joints by number of rotations, each with its constants; see `RotationGroup`."""
        by_joint: list[list[int]] = [[] for _ in self.parent]
        for c, body in enumerate(self.channel_body):
            if self.channel_is_rotation[c]:
                by_joint[body].append(c)
        groups = []
        for count in sorted({len(channels) for channels in by_joint}):
            bodies = [b for b, channels in enumerate(by_joint) if len(channels) == count]
            basis = self.parent_rotation[bodies][:, None]  # [L, 1, 3, 3]
            channels = self.index([c for b in bodies for c in by_joint[b]]).view(len(bodies), count)
            for k in range(count):
                factor = _rotation_basis(self.channel_axis[channels[:, k]])  # [L, 3, 3, 3]
                basis = (basis[:, :, None] @ factor[:, None]).flatten(1, 2)
            basis = basis @ self.child_rotation[bodies][:, None].mT
            groups.append(
                RotationGroup(self.index(bodies), channels, basis.flatten(2).mT.contiguous())
            )
        return tuple(groups)

    @cached_property
    def rotation_order(self) -> Tensor:
        """Places of the bodies in the joined ``rotation_groups``, shape (nb,)."""
        return torch.cat([group.bodies for group in self.rotation_groups]).argsort()

    def index(self, numbers: Sequence[int]) -> Tensor:
        """Indices as a tensor on the model's device."""
        return torch.tensor(numbers, dtype=torch.int64, device=self.device)


def _rotation_basis(axis: Tensor) -> Tensor:
    """Matrices of 1, cos and sin in a rotation about ``axis`` (L, 3): (L, 3, 3, 3)."""
    along = axis[:, :, None] * axis[:, None, :]
    cross = torch.zeros_like(along)
    cross[:, 0, 1], cross[:, 0, 2], cross[:, 1, 2] = -axis[:, 2], axis[:, 1], -axis[:, 0]
    cross = cross - cross.mT
    return torch.stack(
        [along, torch.eye(3, dtype=axis.dtype, device=axis.device) - along, cross], 1
    )
