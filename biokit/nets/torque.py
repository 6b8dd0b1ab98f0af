"""The Inverse Dynamics Transformer of MonoMSK: motion to forces under the feet and joint moments.

A transformer over the frames of a window reads `biokit.nets.kinetic_features` and says how the feet
carry the person. Forces act on points of the soles and are built so that they can only push, stay
inside the friction cone, and are exactly zero in flight: the vertical force that the motion needs,
corrected, is dealt out to the points in shares; its horizontal part follows the load, with a
correction for each foot.

Joint moments follow from these forces by the equations of motion ("equations"), or come from the
network alone ("direct", as in the paper). Beyond the paper because of light segments: a foot's
moment has to be right to a hundredth of a N*m for its motion to be simulated, which no regression
reaches.

References
----------
MonoMSK (arXiv 2511.19326), of which a summary is known: transformer from q, qd, qdd to torques and
contact forces; sizes are our own.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from biokit.nets.kinetic_features import (
    COORDINATES,
    GRAVITY,
    Feet,
    KineticFeatures,
    entries_of,
)
from biokit.nets.layers import ResidualBlock, TemporalTransformer

FRICTION = 0.8  # coefficient of friction, as in the contact mode
TORQUES = ("equations", "direct")
# A sole higher than this carries nothing, unless it is at rest (on a step): m above the floor, m/s
HEIGHT, SPEED = (0.05, 0.09), (0.25, 0.5)
FADE = 0.03  # body weights below which a vertical force fades to nothing: noise in flight
FORCE_STEP, SIDE_STEP, MOMENT_STEP = 0.3, 0.1, 0.3  # body weights, ratio, N*m/kg of an output of 1


class KineticEstimate(NamedTuple):
    """What the network says of B windows of T frames.

    Attributes
    ----------
    force : Tensor, shape (B, T, K, 3)
        On each point of the soles, N, ground.
    contact : Tensor, shape (B, T, c)
        Logit of each foot's contact.
    moment : Tensor, shape (B, T, len(COORDINATES))
        Joint moments, N*m, of a network that gives them ("direct"); zero of others.
    """

    force: Tensor
    contact: Tensor
    moment: Tensor


class InverseDynamicsTransformer(nn.Module):
    """The network. Its numbers are held by `inverse_dynamics_transformer`."""

    def __init__(
        self,
        *,
        points: int,
        feet: int,
        torque: str,
        projection: nn.Module,
        blocks: nn.Module,
        temporal: TemporalTransformer,
        head: nn.Module,
    ) -> None:
        super().__init__()
        self.points, self.feet, self.torque = points, feet, torque
        self.projection = projection
        self.blocks = blocks
        self.temporal = temporal
        self.head = head

    @property
    def frames(self) -> int:
        """Frames of a window."""
        return self.temporal.frames

    def forward(self, seen: KineticFeatures) -> KineticEstimate:
        """Estimate forces and moments; T at most `frames`."""
        return self.estimate(self.read(seen.entries), seen)

    def read(self, entries: Tensor) -> Tensor:
        """Numbers (B, T, outputs) from entries (B, T, E); they may be interpolated over time."""
        entries = entries.to(self.temporal.position.dtype)
        return self.head(self.temporal(self.blocks(self.projection(entries))))

    def estimate(self, numbers: Tensor, seen: KineticFeatures) -> KineticEstimate:
        """Forces and moments of what was read, at the frames of ``seen``."""
        sizes = (3, self.feet, self.points, 2 * self.points, 2 * self.feet, len(COORDINATES))
        out = numbers.to(seen.needed_force.dtype)
        change, contact, load, side, foot_side, moment = out.split(sizes, -1)
        if self.torque == "equations":
            moment = torch.zeros_like(moment)
        each = self.points // self.feet
        of_foot = foot_side.unflatten(-1, (self.feet, 2)).repeat_interleave(each, -2)
        ratio = side.unflatten(-1, (self.points, 2)) + of_foot
        force = point_forces(
            wanted(seen) + FORCE_STEP * change,
            possible(seen.feet) * on_ground(contact).repeat_interleave(each, -1),
            load,
            SIDE_STEP * ratio,
        )
        mass = (seen.weight / GRAVITY)[:, None, None]
        return KineticEstimate(
            (force @ seen.heading.mT) * seen.weight[:, None, None, None],
            contact,
            MOMENT_STEP * mass * moment,
        )


def inverse_dynamics_transformer(
    *,
    points: int = 14,
    feet: int = 2,
    width: int = 256,
    blocks: int = 1,
    depth: int = 4,
    heads: int = 8,
    expansion: int = 2,
    frames: int = 64,
    torque: str = "equations",
) -> InverseDynamicsTransformer:
    """Build the network; nothing of its size is known from the paper.

    Parameters
    ----------
    points, feet : int
        Points on the soles, those of a foot together, and feet.
    width, blocks, depth, heads, expansion : int
        Size of a token, feed-forward blocks before the transformer; its layers, heads and
        feed-forward factor.
    frames : int
        Window.
    torque : str
        "equations": joint moments follow from the forces by the equations of motion. "direct": the
        network gives those of `COORDINATES`.

    Raises
    ------
    ValueError
        If ``heads`` does not divide ``width`` or ``torque`` is unknown.
    """
    if torque not in TORQUES:
        raise ValueError(f"torque {torque!r} is unknown; known: {', '.join(TORQUES)}")
    if width % heads:
        raise ValueError(f"{heads} heads do not divide a token of {width}")
    out = nn.Linear(width, 3 + 3 * feet + 3 * points + len(COORDINATES))
    with torch.no_grad():  # first answer: the physics, shared evenly by what is on the ground
        out.weight.mul_(0.02)
        out.bias.zero_()
        out.bias[3 : 3 + feet] = 2.0
    return InverseDynamicsTransformer(
        points=points,
        feet=feet,
        torque=torque,
        projection=nn.Linear(entries_of(points), width),
        blocks=nn.Sequential(*(ResidualBlock(width=width) for _ in range(blocks))),
        temporal=TemporalTransformer(
            width=width, depth=depth, heads=heads, expansion=expansion, frames=frames
        ),
        head=nn.Sequential(nn.LayerNorm(width), out),
    )


def wanted(seen: KineticFeatures) -> Tensor:
    """Force that the motion needs, (B, T, 3), forward, up, right of the pelvis, body weights."""
    turned = (seen.heading.mT @ seen.needed_force[..., None])[..., 0]
    return turned / seen.weight[:, None, None]


def possible(feet: Feet) -> Tensor:
    """Where a point may carry load at all, (B, T, K), 0 to 1: near the floor, or at rest."""
    low = _fall(feet.height, *HEIGHT)
    return torch.maximum(low, _fall(feet.speed, *SPEED))


def on_ground(contact: Tensor) -> Tensor:
    """Share of a foot that is on the ground, exactly 0 or 1 beyond logits of 3."""
    return nn.functional.hardsigmoid(contact)


def point_forces(total: Tensor, present: Tensor, load: Tensor, ratio: Tensor) -> Tensor:
    """Forces on the points that can only push and stay inside the cone, (B, T, K, 3).

    Parameters
    ----------
    total : Tensor, shape (B, T, 3)
        Forward, up and right, body weights.
    present : Tensor, shape (B, T, K)
        Share of each point that is on the ground, 0 to 1.
    load : Tensor, shape (B, T, K)
        Logarithm of what each point carries, up to a constant.
    ratio : Tensor, shape (B, T, K, 2)
        Horizontal force of each point, forward and right, per vertical force, beyond the mean.
    """
    vertical = _faded(total[..., 1])
    weight = present * (load - load.amax(-1, keepdim=True)).exp()
    share = weight / weight.sum(-1, keepdim=True).clamp(min=1e-6)
    there = 1 - (1 - present).prod(-1)
    normal = (vertical * there)[..., None] * share  # [B, T, K]
    mean = total[..., [0, 2]] / vertical.clamp(min=FADE)[..., None]
    slope = mean[..., None, :] + ratio
    # the fourth power leaves usual ratios as they are and bends those near the cone
    steep = slope.square().sum(-1, keepdim=True) / FRICTION**2
    slope = slope / (1 + steep.square()) ** 0.25
    along = normal[..., None] * slope
    return torch.stack([along[..., 0], normal, along[..., 1]], -1)


def _fall(x: Tensor, full: float, none: float) -> Tensor:
    """Smooth step from 1 below ``full`` to 0 above ``none``."""
    share = ((none - x) / (none - full)).clamp(0, 1)
    return share.square() * (3 - 2 * share)


def _faded(vertical: Tensor) -> Tensor:
    """A vertical force, body weights, without what pulls and what is noise."""
    return vertical * (1 - _fall(vertical, 0.0, FADE))
