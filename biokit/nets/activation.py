"""BioHuman: muscle activations and a corrected pose from a window of motion and of what was seen.

A pose stream encodes pose, velocity and acceleration of each frame, a visual stream the features of
a mesh-recovery network. Both are projected into one token space and coupled by learned input
gates; their tokens, interleaved frame by frame, pass through one temporal transformer; output gates
weigh them again. Two heads give a residual correction of the pose and the activations.

Without features the visual stream is absent rather than empty: the pose tokens go alone, and the
same weights answer.  ``streams="pose"`` builds the two-stage baseline, which has no visual stream
and leaves the pose as it is (MinT-like).

References
----------
BioHuman (arXiv 2605.14772), of which a summary is known: windows of 32 frames, streams, gates,
interleaved transformer, heads. Sizes, what a frame's pose tells (`activation_features`) and the
expected error of each muscle are our own.
"""

from __future__ import annotations

from typing import NamedTuple

import roma
import torch
from torch import Tensor, nn

from biokit.nets.activation_features import ENTRIES, Figure, pose_features
from biokit.nets.activation_input import JOINTS, ActivationInput
from biokit.nets.layers import ResidualBlock

STREAMS = ("joint", "pose")
FARTHEST = 8.0  # standard deviations: entries beyond are errors
POSE_STEP = 0.1  # of the columns of a turn, of an output of 1
SMALLEST = 1e-3  # expected error of an activation, at least


class ActivationEstimate(NamedTuple):
    """What the network says of B windows of T frames.

    Attributes
    ----------
    activation : Tensor, shape (B, T, m)
        0 to 1.
    spread : Tensor, shape (B, T, m)
        Absolute error of the activation that the network expects of itself.
    rotation : Tensor, shape (B, T, 24, 3, 3)
        Corrected rotations of the joints.
    """

    activation: Tensor
    spread: Tensor
    rotation: Tensor


class VisualTokens(nn.Module):
    """One token of a frame from the features of a front end, (..., Q, W) to (..., width)."""

    def __init__(self, *, tokens: int, channels: int, kept: int, width: int) -> None:
        super().__init__()
        self.shape = (tokens, channels)
        self.norm = nn.LayerNorm(channels)
        self.narrow = nn.Linear(channels, kept)
        self.join = nn.Linear(tokens * kept, width)

    def forward(self, features: Tensor) -> Tensor:
        """Project."""
        return self.join(self.narrow(self.norm(features)).flatten(-2))


class Gates(nn.Module):
    """How much of each stream the other one gets, by channel."""

    def __init__(self, *, width: int) -> None:
        super().__init__()
        self.gate = nn.Linear(2 * width, 2 * width)
        with torch.no_grad():
            self.gate.weight.mul_(0.1)
            self.gate.bias.fill_(-1.0)

    def forward(self, pose: Tensor, visual: Tensor) -> tuple[Tensor, Tensor]:
        """Both streams, each with a share of the other."""
        to_pose, to_visual = self.gate(torch.cat([pose, visual], -1)).sigmoid().chunk(2, -1)
        return pose + to_pose * visual, visual + to_visual * pose


class ActivationNetwork(nn.Module):
    """The network. Its numbers are held by `activation_network`."""

    mean: Tensor
    deviation: Tensor
    rest: Tensor
    share: Tensor
    centre: Tensor
    height: Tensor

    def __init__(
        self,
        *,
        muscles: tuple[str, ...],
        streams: str,
        width: int,
        depth: int,
        heads: int,
        expansion: int,
        frames: int,
        tokens: int,
        channels: int,
        kept: int,
        dropout: float,
        front_end: str,
    ) -> None:
        super().__init__()
        self.muscles, self.streams, self.frames = muscles, streams, frames
        self.front_end = front_end
        self.register_buffer("mean", torch.zeros(ENTRIES))
        self.register_buffer("deviation", torch.ones(ENTRIES))
        self.register_buffer("rest", torch.zeros(JOINTS, 3))
        self.register_buffer("share", torch.zeros(JOINTS))
        self.register_buffer("centre", torch.zeros(JOINTS, 3))
        self.register_buffer("height", torch.tensor(1.7))
        self.pose = nn.Linear(ENTRIES, width)
        self.block = ResidualBlock(width=width)
        self.position = nn.Parameter(0.02 * torch.randn(frames, width))
        if streams == "joint":
            self.visual = VisualTokens(tokens=tokens, channels=channels, kept=kept, width=width)
            self.kind = nn.Parameter(0.02 * torch.randn(width))
            self.inward = Gates(width=width)
            self.outward = Gates(width=width)
            self.correction = nn.Sequential(nn.LayerNorm(width), _quiet(width, 6 * JOINTS))
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(
                width,
                heads,
                expansion * width,
                dropout=dropout,
                activation="gelu",
                batch_first=True,
                norm_first=True,
            )
            for _ in range(depth)
        )
        self.head = nn.Sequential(nn.LayerNorm(width), ResidualBlock(width=width))
        self.activation = _quiet(width, len(muscles))
        self.spread = _quiet(width, len(muscles))

    @property
    def figure(self) -> Figure:
        """The mean body that poses are seen on."""
        return Figure(self.rest, self.share, self.centre, self.height)

    def forward(self, given: ActivationInput) -> ActivationEstimate:
        """Activations and corrected poses.

        Raises
        ------
        ValueError
            If there are more frames or other features than the network takes.
        """
        self._check(given)
        entries = pose_features(given, self.figure)
        entries = ((entries - self.mean) / self.deviation).clamp(-FARTHEST, FARTHEST)
        entries = entries.to(self.position.dtype)
        pose = self.block(self.pose(entries))
        rotation = given.rotation
        if given.visual is not None and self.streams == "joint":
            visual = self.visual(given.visual.to(pose.dtype)) + self.kind
            mixed = self.inward(pose, visual)
            pose, visual = self.outward(*self._through(mixed, given.valid))
            # a turn in each joint's own frame: which way the person faces does not matter
            correction = POSE_STEP * self.correction(pose).unflatten(-1, (JOINTS, 3, 2))
            unit = torch.eye(3).to(correction)[:, :2]
            rotation = rotation @ roma.special_gramschmidt(unit + correction)
        else:
            (pose,) = self._through((pose,), given.valid)
        said = self.head(pose)
        # what it expects of its error must not change what it says
        spread = SMALLEST + nn.functional.softplus(self.spread(said.detach()) - 3.0)
        return ActivationEstimate(self.activation(said).sigmoid(), spread, rotation)

    def _check(self, given: ActivationInput) -> None:
        problems = []
        if given.place.shape[1] > self.frames:
            problems.append(f"windows of {given.place.shape[1]} frames; at most {self.frames}")
        if given.visual is not None and self.streams == "joint":
            own, wanted = tuple(given.visual.shape[2:]), self.visual.shape
            if own != wanted:
                problems.append(f"features of {own} tokens and channels; expected {wanted}")
        if problems:
            raise ValueError(f"the activation network was given {'; '.join(problems)}")

    def _through(self, streams: tuple[Tensor, ...], valid: Tensor) -> tuple[Tensor, ...]:
        """Streams (B, T, width) through the transformer, interleaved frame by frame."""
        count, place = len(streams), self.position[: valid.shape[1]]
        x = torch.stack([own + place for own in streams], 2).flatten(1, 2)
        # a window without a valid frame looks at all of them, so that nothing is undefined
        hidden: Tensor | None = ~(valid | ~valid.any(1, keepdim=True)).repeat_interleave(count, 1)
        if bool(valid.all()):
            hidden = None
        for layer in self.layers:
            x = layer(x, src_key_padding_mask=hidden)
        return tuple(x.unflatten(1, (-1, count)).unbind(2))


def activation_network(
    muscles: tuple[str, ...] | list[str],
    *,
    streams: str = "joint",
    width: int = 256,
    depth: int = 4,
    heads: int = 8,
    expansion: int = 2,
    frames: int = 32,
    tokens: int = 96,
    channels: int = 64,
    kept: int = 8,
    dropout: float = 0.1,
    front_end: str = "MQ-HMR keypoints",
) -> ActivationNetwork:
    """Build the network.

    Parameters
    ----------
    muscles : sequence of str
        Names of the activations, in the order of the output.
    streams : str
        "joint": with a visual stream and a correction of the pose. "pose": the two-stage baseline,
        activations from the pose alone.
    width, depth, heads, expansion, dropout
        Of the transformer.
    frames : int
        The longest window; 32 in the paper.
    tokens, channels : int
        Features of a frame; those of the shipped MQ-HMR by default.
    kept : int
        Channels of each token that the visual stream keeps.
    front_end : str
        Whose features they are: no others mean anything to the network.

    Raises
    ------
    ValueError
        If ``heads`` does not divide ``width``, there is no muscle, or ``streams`` is unknown.
    """
    if streams not in STREAMS:
        raise ValueError(f"streams {streams!r} is unknown; known: {', '.join(STREAMS)}")
    if width % heads:
        raise ValueError(f"{heads} heads do not divide a width of {width}; give a divisor")
    if not muscles:
        raise ValueError("a network of activations needs the names of its muscles")
    return ActivationNetwork(
        muscles=tuple(muscles),
        streams=streams,
        width=width,
        depth=depth,
        heads=heads,
        expansion=expansion,
        frames=frames,
        tokens=tokens,
        channels=channels,
        kept=kept,
        dropout=dropout,
        front_end=front_end,
    )


def _quiet(inputs: int, outputs: int) -> nn.Linear:
    """A layer whose first answers are near its bias, zero."""
    layer = nn.Linear(inputs, outputs)
    with torch.no_grad():
        layer.weight.mul_(0.1)
        layer.bias.zero_()
    return layer
