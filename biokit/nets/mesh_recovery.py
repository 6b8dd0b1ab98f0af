"""MQ-HMR: pose, shape and camera of a person from feature maps (BioPose, section 3.2).

Pose query tokens, zero at first, look at the maps through deformable cross-attention; heads read
rotations, shape and camera from them, as changes of where the encoder starts. During refinement
(section 3.4) the tokens alone move.

Poses are in the camera of the view that the maps cover (`biokit.camera.crop`).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import roma
import torch
from torch import Tensor, nn

from biokit.nets.deformable import DeformableAttention, Maps, as_table

JOINTS = 24
FIRST_DEPTH = 2.0  # of the pelvis, in body lengths of about a metre over the view's half


class Start(NamedTuple):
    """Where the heads begin: the mean pose, or an encoder's own first estimate."""

    rotation: Tensor  # [B, 24, 6] first two columns of the rotation matrices
    beta: Tensor  # [B, S]
    camera: Tensor  # [B, 3]


class Features(NamedTuple):
    """What an encoder makes of its input."""

    maps: tuple[Tensor, ...]  # [B, d, H_s, W_s] each, coarse to fine; all cover the same view
    start: Start


class BodyEstimate(NamedTuple):
    """Bodies of the SMPL format in the camera of their views."""

    rotation: Tensor  # [B, 24, 3, 3] of the joints in their parents, the pelvis' in the camera
    beta: Tensor  # [B, S]
    camera: Tensor  # [B, 3] log depth times spread, and the pelvis' place in the view
    translation: Tensor  # [B, 3] m, of the pelvis in the camera


def mean_start(batch: int, shapes: int, like: Tensor) -> Start:
    """People who stand in the T-pose, upright before the camera and facing it."""
    six = torch.eye(3).to(like)[:, :2].reshape(1, 1, 6).repeat(batch, JOINTS, 1)
    six[:, 0] = torch.diag(like.new_tensor([1.0, -1.0, -1.0]))[:, :2].flatten()
    return Start(six, like.new_zeros(batch, shapes), like.new_zeros(batch, 3))


def placed(camera: Tensor, spread: Tensor) -> Tensor:
    """Pelvis (B, 3), m, in the view's camera, of the camera head's numbers (B, 3)."""
    depth = FIRST_DEPTH * camera[:, :1].clamp(-3, 3).exp() / (2 * spread[:, None])
    return depth * torch.cat([spread[:, None] * camera[:, 1:], torch.ones_like(depth)], -1)


def camera_of(pelvis: Tensor, spread: Tensor) -> Tensor:
    """The camera head's numbers (B, 3) for a pelvis (B, 3), m, in the view's camera."""
    depth = pelvis[:, 2:]
    off = pelvis[:, :2] / depth / spread[:, None]
    return torch.cat([(2 * spread[:, None] * depth / FIRST_DEPTH).log(), off], -1)


def body_of_heads(heads: Start, spread: Tensor) -> BodyEstimate:
    """Bodies (B, ...) of the heads' numbers in views of a spread (B,)."""
    rotation = roma.special_gramschmidt(heads.rotation.view(-1, JOINTS, 3, 2))
    return BodyEstimate(rotation, heads.beta, heads.camera, placed(heads.camera, spread))


class QueryLayer(nn.Module):
    """Self-attention among the tokens, deformable attention to the maps, feed-forward."""

    def __init__(self, *, width: int, heads: int, scales: int, points: int, expansion: int) -> None:
        super().__init__()
        self.heads = heads
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(3))
        self.qkv = nn.Linear(width, 3 * width)
        self.mixed = nn.Linear(width, width)
        self.look = DeformableAttention(width=width, heads=heads, scales=scales, points=points)
        self.up = nn.Linear(width, expansion * width)
        self.down = nn.Linear(expansion * width, width)

    def forward(self, x: Tensor, reference: Tensor, maps: Maps) -> Tensor:
        """Tokens (B, Q, width) to the same shape."""
        batch, count, width = x.shape
        qkv = self.qkv(self.norms[0](x)).view(batch, count, 3, self.heads, -1)
        q, k, v = qkv.permute(2, 0, 3, 1, 4)
        mixed = nn.functional.scaled_dot_product_attention(q, k, v)
        x = x + self.mixed(mixed.transpose(1, 2).reshape(batch, count, width))
        x = x + self.look(self.norms[1](x), reference, maps)
        return x + self.down(nn.functional.gelu(self.up(self.norms[2](x))))


class MeshRecovery(nn.Module):
    """An encoder, and the decoder with its heads. Built by `mesh_recovery`."""

    def __init__(
        self,
        encoder: nn.Module,
        *,
        shapes: int,
        tokens: int,
        width: int,
        layers: int,
        heads: int,
        scales: int,
        points: int,
        expansion: int,
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.shapes, self.tokens, self.width = shapes, tokens, width
        self.position = nn.Parameter(0.5 * torch.randn(tokens, width))
        side = round((tokens + 1) ** 0.5)
        grid = torch.stack([torch.arange(tokens) % side, torch.arange(tokens) // side], -1)
        self.anchor = nn.Parameter(((2 * grid + 1) / (side + 1) - 1).clamp(-0.9, 0.9).atanh())
        self.layers = nn.ModuleList(
            QueryLayer(width=width, heads=heads, scales=scales, points=points, expansion=expansion)
            for _ in range(layers)
        )
        self.norm = nn.LayerNorm(width)
        self.pose = nn.Linear(tokens * width, 6 * JOINTS)
        self.shape = nn.Linear(tokens * width, shapes)
        self.camera = nn.Linear(tokens * width, 3)
        with torch.no_grad():
            for head in (self.pose, self.shape, self.camera):
                head.weight.mul_(0.1)
                head.bias.zero_()

    def queries(self, features: Features) -> Tensor:
        """The pose query tokens as they begin: zeros (B, Q, width)."""
        like = features.start.beta
        return like.new_zeros(len(like), self.tokens, self.width)

    def decode(self, features: Features, queries: Tensor, spread: Tensor) -> BodyEstimate:
        """Bodies from feature maps and query tokens.

        Parameters
        ----------
        features : Features
        queries : Tensor, shape (B, Q, width)
        spread : Tensor, shape (B,)
            Of the views, see `biokit.camera.crop.Crop`.
        """
        return self.read(features, self.attended(features, queries), spread)

    def attended(self, features: Features, queries: Tensor) -> Tensor:
        """Query tokens (B, Q, width) after all layers and the last norm: what the heads read.

        Parameters
        ----------
        features : Features
        queries : Tensor, shape (B, Q, width)
        """
        x = queries + self.position
        reference, maps = self.anchor.tanh(), as_table(features.maps)
        for layer in self.layers:
            x = layer(x, reference, maps)
        return self.norm(x)

    def read(self, features: Features, attended: Tensor, spread: Tensor) -> BodyEstimate:
        """Bodies that the heads read from tokens.

        Parameters
        ----------
        features : Features
            Whose start the heads change.
        attended : Tensor, shape (B, Q, width)
            Of `attended`.
        spread : Tensor, shape (B,)
            Of the views.
        """
        flat = attended.flatten(1)
        start = features.start
        heads = Start(
            start.rotation + self.pose(flat).view(-1, JOINTS, 6),
            start.beta + self.shape(flat),
            start.camera + self.camera(flat),
        )
        return body_of_heads(heads, spread)

    def forward(self, *inputs: Any, spread: Tensor) -> BodyEstimate:
        """Bodies from what the encoder takes, without refinement."""
        features = self.encoder(*inputs)
        return self.decode(features, self.queries(features), spread)


def mesh_recovery(
    encoder: nn.Module,
    *,
    shapes: int = 10,
    tokens: int = 96,
    width: int = 256,
    layers: int = 4,
    heads: int = 8,
    scales: int = 4,
    points: int = 4,
    expansion: int = 4,
) -> MeshRecovery:
    """MQ-HMR on an encoder.

    Parameters
    ----------
    encoder : nn.Module
        Its maps have ``width`` channels at ``scales`` scales.
    shapes : int
        Components of beta.
    tokens, layers, scales : int
        Pose query tokens, deformable cross-attention layers and feature maps: 96, 4 and 4 in the
        paper.
    width, heads, points, expansion : int
        The paper does not give them; Deformable DETR's.

    Raises
    ------
    ValueError
        If the heads do not divide the width.
    """
    if width % heads:
        raise ValueError(f"{heads} heads do not divide a width of {width}; give a divisor")
    return MeshRecovery(
        encoder,
        shapes=shapes,
        tokens=tokens,
        width=width,
        layers=layers,
        heads=heads,
        scales=scales,
        points=points,
        expansion=expansion,
    )
